//! Access tokens of an OAuth 2 token endpoint, renewed before they expire.

mod answer;
mod request;

use self::{
    answer::{Granted, Token},
    request::{Asked, Owner},
};
use super::Credentials;
use crate::{
    Error, ErrorKind, OperationInfo, OperationRef, Result, Secret,
    body::Response,
    masking,
    raw::path_segment,
    transport::{
        Connection,
        single_flight::{Fetch, Pauses, SingleFlight},
    },
};
use futures::future::{BoxFuture, FutureExt as _};
use http::{HeaderMap, Method, StatusCode, Uri};
use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::time::Instant;
use url::Url;

/// The parameter that a refreshed token has from the first one.
const SCOPE: &str = "scope";

/// The parameter that tells whom a token is for.
const AUDIENCE: &str = "audience";

/// How long before a token expires the next one is fetched, where nothing else is said.
const MARGIN: Duration = Duration::from_secs(30);

/// The token endpoint of an OAuth 2 server (RFC 6749), such as Keycloak, to which a client proves who it is, and which gives
/// it access tokens.
///
/// It becomes credentials by a grant: [`client_credentials`](Self::client_credentials) for a program that calls in its own
/// name, [`password`](Self::password) for one that calls in the name of a user. They work with the client of any system.
///
/// ```
/// # use bpm_rest::testing;
/// use bpm_rest::{Flowable, transport::credentials::TokenEndpoint};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let sso = testing::token_endpoint::Server::start().await?;
/// # let server = testing::flowable::Server::start_with_tokens_of(&sso).await?;
/// let endpoint = TokenEndpoint::keycloak(sso.base_url(), "bpm")?;
/// let credentials = endpoint.client_credentials(sso.client_id(), sso.client_secret()).scope("workflow");
/// let flowable = Flowable::builder(server.base_url()).credentials(credentials).build()?;
///
/// flowable.users().get("rest-admin").await?;
/// flowable.users().get("rest-admin").await?;
/// assert_eq!(sso.granted(), 1, "calls share one token");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TokenEndpoint {
    url: String,
    shown: String,
    uri: Uri,
    info: OperationRef,
}

impl TokenEndpoint {
    /// The token endpoint at this URL.
    ///
    /// # Errors
    /// A request error if it is no absolute `http:` or `https:` URL, or has credentials or a fragment.
    pub fn new(url: &str) -> Result<Self> {
        let unusable = |why: &str| Error::request(format!("the URL of the token endpoint cannot be used: {why}"));
        let url = Url::parse(url).map_err(|error| unusable(&error.to_string()))?;
        match () {
            () if !matches!(url.scheme(), "http" | "https") => {
                return Err(unusable("it starts with neither http: nor https:"));
            }
            () if !url.username().is_empty() || url.password().is_some() => {
                return Err(unusable("it holds credentials; give them to the grant instead"));
            }
            () if url.fragment().is_some() => return Err(unusable("it has a fragment")),
            () => {}
        }
        let uri = url.as_str().parse().map_err(|error: http::uri::InvalidUri| unusable(&error.to_string()))?;
        // Making the same request again does no harm: the server gives another token.
        let info =
            OperationInfo::raw("request_token", Method::POST, masking::path(url.path())).with_traits(true, false);
        Ok(Self { shown: masking::url(&url), url: url.into(), uri, info: info.into() })
    }

    /// The token endpoint of a realm of Keycloak: `{server}/realms/{realm}/protocol/openid-connect/token`.
    ///
    /// Keycloak before version 17, and one with a relative path of its own, has that path in the server's URL:
    /// `https://sso.example.org/auth`.
    ///
    /// # Errors
    /// As [`new`](Self::new), and if the realm cannot be one segment of a path.
    pub fn keycloak(server: &str, realm: &str) -> Result<Self> {
        let server = server.trim_end_matches('/');
        Self::new(&format!("{server}/realms/{}/protocol/openid-connect/token", path_segment(realm)?))
    }

    /// Tokens by the client credentials grant (RFC 6749, 4.4): the program calls in its own name.
    pub fn client_credentials(self, client_id: impl Into<String>, client_secret: impl Into<Secret>) -> TokenGrant {
        TokenGrant::new(self, client_id.into(), Some(client_secret.into()), None)
    }

    /// Tokens by the resource owner password credentials grant (RFC 6749, 4.3): the program calls in the name of the user.
    ///
    /// The client is a public one, unless it is given a secret: [`client_secret`](TokenGrant::client_secret). A refresh token
    /// that the endpoint gives takes the place of the password at renewals, until the endpoint refuses it or it expires.
    pub fn password(
        self,
        client_id: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> TokenGrant {
        let owner = Owner { user: user.into(), password: password.into() };
        TokenGrant::new(self, client_id.into(), None, Some(owner))
    }
}

impl fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenEndpoint").field(&self.shown).finish()
    }
}

/// Bearer tokens that a [`TokenEndpoint`] gives, as credentials.
///
/// # When a token is fetched
/// The first call fetches a token, and all calls share it. 30 seconds before it expires ([`margin`](Self::margin)) the next
/// one is fetched, while calls go out with the one that there is; calls wait for a token only in its last 10 seconds, since
/// the clocks of servers differ. Of a short life these are no more than a half and a quarter. A token of which the endpoint
/// does not tell when it expires is used until it is refused.
///
/// A call that the server answers with 401 has had no effect: a token is fetched, and the call is sent once more, whatever it
/// does. If the new token is refused as well, the call ends with the 401. A call whose body is streamed is not sent again.
///
/// All calls that wait for a token share one request to the endpoint, and its failure. The request goes on when the calls that
/// wait for it are dropped. Clients that are given the same `Arc` of this share its tokens. It goes out through the transport and the layers of the client, with its limit of a try. It goes
/// to the endpoint alone: where the HTTP client is made by the client builder, by the proxy that the environment names for it.
///
/// # Failures
/// A refusal is an error of the kind [`Session`](ErrorKind::Session), which tells the endpoint, the status, what the endpoint
/// said, and what to do. [`Error::code`] is the `error` of RFC 6749, 5.2, such as `invalid_client`; [`Error::status`] is the
/// status of the endpoint.
///
/// A request for a token is safe to repeat: it does nothing but give another token. It is not repeated by itself, but with the
/// call, which was not sent: by the retry policy of the client, after a failure to connect and the statuses 429, 502, 503 and 504.
/// After a refusal (400, 401, 403) nothing is asked for a minute, since servers lock accounts; after any other failure for half
/// a second. The pause doubles with each further failure: up to 15 minutes after a refusal, up to 30 seconds after any other
/// failure. Calls in that time fail at once with the same error, whose [`retry_after`](Error::retry_after) tells how much of
/// the pause is left.
///
/// # Secrets
/// Neither `Debug` nor errors nor logs show the client's secret, the password or a token, even where a server repeats them.
pub struct TokenGrant {
    grant: Arc<Grant>,
    current: SingleFlight<Token>,
    refresh: SharedRefresh,
}

/// What is asked of the endpoint, and how.
#[derive(Clone)]
struct Grant {
    endpoint: TokenEndpoint,
    client_id: String,
    client_secret: Option<Secret>,
    owner: Option<Owner>,
    parameters: Vec<(String, Secret)>,
    is_client_in_body: bool,
    timeout: Option<Duration>,
    margin: Duration,
}

/// A refresh token.
#[derive(Clone)]
struct Refresh {
    token: Secret,
    /// When it expires, if the endpoint tells.
    until: Option<Instant>,
}

/// The refresh token that is to be used next, if there is one.
type SharedRefresh = Arc<Mutex<Option<Refresh>>>;

fn lock(refresh: &SharedRefresh) -> MutexGuard<'_, Option<Refresh>> {
    refresh.lock().unwrap_or_else(PoisonError::into_inner)
}

impl TokenGrant {
    fn new(endpoint: TokenEndpoint, client_id: String, client_secret: Option<Secret>, owner: Option<Owner>) -> Self {
        let grant = Grant {
            endpoint,
            client_id,
            client_secret,
            owner,
            parameters: Vec::new(),
            is_client_in_body: false,
            timeout: None,
            margin: MARGIN,
        };
        Self { grant: Arc::new(grant), current: SingleFlight::new(pauses), refresh: Arc::default() }
    }

    fn with(mut self, change: impl FnOnce(&mut Grant)) -> Self {
        change(Arc::make_mut(&mut self.grant));
        self
    }

    /// The secret of the client, which is then a confidential one.
    #[must_use]
    pub fn client_secret(self, secret: impl Into<Secret>) -> Self {
        self.with(|grant| grant.client_secret = Some(secret.into()))
    }

    /// Sends id and secret of the client in the body (`client_secret_post`). By default they are sent by basic authentication
    /// (`client_secret_basic`), which every server has to take (RFC 6749, 2.3.1), each encoded as a form is. A public client has
    /// no secret, and its id is always in the body.
    #[must_use]
    pub fn client_in_body(self) -> Self {
        self.with(|grant| grant.is_client_in_body = true)
    }

    /// The scope to ask for: one name, or several with a space between them. A further one is added to it. Without it the
    /// server gives the client's default scope.
    #[must_use]
    pub fn scope(self, scope: impl AsRef<str>) -> Self {
        let scope = scope.as_ref();
        self.with(|grant| match grant.parameters.iter_mut().find(|(name, _)| name == SCOPE) {
            Some((_, present)) => *present = format!("{} {scope}", present.expose()).into(),
            None => grant.parameters.push((SCOPE.to_owned(), scope.into())),
        })
    }

    /// Whom the token is for, where the server wants to be told: the parameter `audience`.
    #[must_use]
    pub fn audience(self, audience: impl Into<String>) -> Self {
        self.parameter(AUDIENCE, audience.into())
    }

    /// A further parameter of the request, such as `resource` or a one-time password. One that the grant sets by itself cannot
    /// be given. Errors and recordings mask the value, except that of `scope` and `audience`.
    #[must_use]
    pub fn parameter(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.with(|grant| grant.parameters.push((name.into(), value.into())))
    }

    /// How long before a token expires the next one is fetched; 30 seconds by default, and never more than half of its life.
    #[must_use]
    pub fn margin(self, margin: Duration) -> Self {
        self.with(|grant| grant.margin = margin)
    }

    /// How long a request for a token may take; the client's limit of a try by default.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|grant| grant.timeout = Some(timeout))
    }

    fn fetch(&self, server: &Connection) -> Fetch<Token> {
        let (grant, refresh, server) = (Arc::clone(&self.grant), Arc::clone(&self.refresh), server.clone());
        async move {
            let token = grant.token(&server, &refresh).await;
            match &token {
                Ok(token) => tracing::debug!(refreshed = token.is_refreshed, "the token endpoint gave a token"),
                Err(error) => tracing::debug!("error.type" = error.type_name(), "no token could be fetched"),
            }
            token
        }
        .boxed()
    }
}

impl Grant {
    /// A token, by the refresh token if there is one that the endpoint takes.
    async fn token(&self, server: &Connection, refresh: &SharedRefresh) -> Result<Token> {
        let held = lock(refresh).clone();
        let held = held.filter(|refresh| refresh.until.is_none_or(|until| Instant::now() < until));
        if let Some(held) = held {
            match self.ask(server, Asked::Refresh(&held.token)).await {
                Ok(granted) => {
                    // The old one stays where no new one comes with the token.
                    return Ok(self.taken(granted, refresh, Some(held)));
                }
                Err(error) if refuses_refresh(&error) => {
                    tracing::debug!("the refresh token was refused");
                }
                Err(error) => return Err(error),
            }
        }
        *lock(refresh) = None;
        let granted = self.ask(server, Asked::Grant).await?;
        Ok(self.taken(granted, refresh, None))
    }

    fn taken(&self, granted: Granted, refresh: &SharedRefresh, held: Option<Refresh>) -> Token {
        // A client that is given a new token for its own secret needs no other.
        *lock(refresh) = granted.refresh.or(held).filter(|_| self.owner.is_some());
        granted.token
    }

    /// What the grant is called.
    fn name(&self) -> &'static str {
        match self.owner {
            Some(_) => "password grant",
            None => "client credentials grant",
        }
    }
}

/// Whether the endpoint refuses a refresh token. RFC 6749, 5.2 has 400 for it; some servers answer with 401, 403 or even 200.
fn refuses_refresh(error: &Error) -> bool {
    let is_refusal = error.status() == Some(StatusCode::BAD_REQUEST) || error.code() == Some("invalid_grant");
    error.kind() == ErrorKind::Session && is_refusal
}

/// How long a failure is remembered.
fn pauses(error: &Error) -> Pauses {
    match error.status().map(|status| status.as_u16()) {
        Some(400 | 401 | 403) => Pauses::LONG,
        // Some servers refuse under a status of success.
        Some(200..=299) if error.code().is_some() => Pauses::LONG,
        _ => Pauses::SHORT,
    }
}

impl Credentials for TokenGrant {
    fn headers<'a>(&'a self, server: &'a Connection, _uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>> {
        let age = |token: &Token| token.age(Instant::now());
        let token = self.current.get_by_age(age, || self.fetch(server));
        token.map(|token| token.map(|token| token.headers)).boxed()
    }

    fn renew<'a>(&'a self, server: &'a Connection, refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        let is_refused = |token: &Token| {
            let is_refused = token.headers == *refused;
            if is_refused && token.is_refreshed && !token.is_accepted {
                // A refresh gave what is refused at once: the next token comes by the grant itself.
                *lock(&self.refresh) = None;
            }
            is_refused
        };
        self.current.renew(is_refused, || self.fetch(server)).boxed()
    }

    fn answered(&self, _uri: &Uri, sent: &HeaderMap, answer: &Response) {
        if answer.status() != StatusCode::UNAUTHORIZED {
            self.current.accepted();
            self.current.update(|token| {
                token.is_accepted = token.is_accepted || token.headers == *sent;
                true
            });
        }
    }

    fn asks(&self) -> Option<&Uri> {
        Some(&self.grant.endpoint.uri)
    }
}

impl fmt::Debug for TokenGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenGrant")
            .field("endpoint", &self.grant.endpoint.shown)
            .field("grant", &self.grant.name())
            .finish_non_exhaustive()
    }
}
