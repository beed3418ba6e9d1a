//! An OAuth 2 server in process: a realm with a token endpoint, as Keycloak has it.
//!
//! It answers as RFC 6749 says, at the paths and in the words of Keycloak. No real Keycloak has been asked.

use super::server::{LocalServer, basic};
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use bpm_rest_runtime::masking;
use futures::stream;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    convert::Infallible,
    fmt,
    future::pending,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

const REALM: &str = "bpm";
const CLIENT: &str = "order worker";
const PUBLIC_CLIENT: &str = "console";
/// It holds what a client has to encode.
const CLIENT_SECRET: &str = "s3cret: 100 %+ü&=";
const USER: &str = "kermit";
const PASSWORD: &str = "the frog & co";
const SCOPES: [&str; 4] = ["email", "openid", "profile", "workflow"];

/// How long an access token is good for at first.
const LIFE: Duration = Duration::from_secs(300);

/// How long a refresh token is good for.
const REFRESH_LIFE: Duration = Duration::from_secs(1800);

/// A way to fail, whatever is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// 503 without a body.
    Unavailable,
    /// 200 with a page of HTML, as from a proxy that wants a login.
    Page,
    /// 200 with a body that does not end.
    Endless,
    /// No answer at all.
    Silence,
    /// 400, in words that repeat all that was sent.
    Echo,
}

/// An OAuth 2 server on a free port of 127.0.0.1, which ends when this is dropped.
///
/// Its realm has a confidential client, a public one, and a user. Access tokens are good for 5 minutes, refresh tokens for half
/// an hour and for one use. The scopes are `email`, `openid`, `profile` and `workflow`.
pub struct Server {
    server: LocalServer,
    base_url: String,
    realm: Realm,
}

impl Server {
    /// Starts a server; needs a Tokio runtime.
    ///
    /// # Errors
    /// An I/O error if no port can be had.
    pub async fn start() -> io::Result<Self> {
        let realm = Realm::default();
        let application = Router::new().fallback(handle).with_state(realm.clone());
        let server = LocalServer::start(application).await?;
        let base_url = format!("http://{}", server.address());
        Ok(Self { server, base_url, realm })
    }

    /// The URL to give to [`TokenEndpoint::keycloak`](crate::transport::credentials::TokenEndpoint::keycloak).
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The name of the realm: `bpm`.
    pub fn realm(&self) -> &str {
        REALM
    }

    /// The address that the server listens on.
    pub fn address(&self) -> std::net::SocketAddr {
        self.server.address()
    }

    /// The id of the confidential client.
    pub fn client_id(&self) -> &str {
        CLIENT
    }

    /// The secret of the confidential client.
    pub fn client_secret(&self) -> &str {
        CLIENT_SECRET
    }

    /// The id of the public client, which has no secret.
    pub fn public_client_id(&self) -> &str {
        PUBLIC_CLIENT
    }

    /// The name of the user.
    pub fn user(&self) -> &str {
        USER
    }

    /// The user's password.
    pub fn password(&self) -> &str {
        PASSWORD
    }

    /// How many access tokens were given.
    pub fn granted(&self) -> usize {
        self.realm.lock().granted
    }

    /// How many requests came to the token endpoint.
    pub fn requests(&self) -> usize {
        self.realm.lock().requests.len()
    }

    /// The parameters of the last request, without secrets; none if there was no request.
    pub fn last_request(&self) -> BTreeMap<String, String> {
        self.realm.lock().requests.last().cloned().unwrap_or_default()
    }

    /// Has further access tokens be good for so long; with none, nothing is told, and they are good until
    /// [`expire_tokens`](Self::expire_tokens).
    pub fn set_life(&self, life: Option<Duration>) {
        self.realm.lock().life = life;
    }

    /// Ends all access tokens.
    pub fn expire_tokens(&self) {
        self.realm.lock().access.clear();
    }

    /// Ends all refresh tokens.
    pub fn expire_refresh_tokens(&self) {
        self.realm.lock().refresh.clear();
    }

    /// Has the next request fail in this way.
    pub fn fail_next(&self, failure: Failure) {
        self.realm.lock().failures.push_back(failure);
    }

    /// What tells whether a token is good.
    #[cfg(feature = "flowable")]
    pub(super) fn realm_of_tokens(&self) -> Realm {
        self.realm.clone()
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// The clients, the user and the tokens.
#[derive(Clone, Default)]
pub(super) struct Realm(Arc<Mutex<Held>>);

struct Held {
    life: Option<Duration>,
    granted: usize,
    requests: Vec<BTreeMap<String, String>>,
    failures: VecDeque<Failure>,
    /// The access tokens, and until when they are good.
    access: BTreeMap<String, Option<Instant>>,
    refresh: BTreeSet<String>,
}

impl Default for Held {
    fn default() -> Self {
        Self {
            life: Some(LIFE),
            granted: 0,
            requests: Vec::new(),
            failures: VecDeque::new(),
            access: BTreeMap::new(),
            refresh: BTreeSet::new(),
        }
    }
}

impl Realm {
    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a header `Authorization` has a token that is good.
    #[cfg(feature = "flowable")]
    pub(super) fn accepts(&self, authorization: &HeaderValue) -> bool {
        let token = authorization.to_str().ok().and_then(|header| header.strip_prefix("Bearer "));
        let held = self.lock();
        let until = token.and_then(|token| held.access.get(token));
        until.is_some_and(|until| until.is_none_or(|until| Instant::now() < until))
    }
}

async fn handle(State(realm): State<Realm>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    if !head.uri.path().starts_with(&format!("/realms/{REALM}/")) {
        return told(404, "Realm does not exist", None);
    }
    if head.uri.path() != format!("/realms/{REALM}/protocol/openid-connect/token") {
        return told(404, "HTTP 404 Not Found", None);
    }
    if head.method != Method::POST {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap_or_default();
    let form: BTreeMap<String, String> = form_urlencoded::parse(&body).into_owned().collect();
    let failure = {
        let held = &mut *realm.lock();
        let shown = form.iter().filter(|(name, value)| !masking::is_secret(name) && !masking::is_token(value));
        held.requests.push(shown.map(|(name, value)| (name.clone(), value.clone())).collect());
        held.failures.pop_front()
    };
    match failure {
        Some(failure) => fail(failure, &head.headers, &body).await,
        None => match grant(&mut realm.lock(), &head.headers, &form) {
            Ok(answer) => json_of(StatusCode::OK, &answer),
            Err(refusal) => refusal.told(),
        },
    }
}

async fn fail(failure: Failure, headers: &HeaderMap, body: &Bytes) -> Response {
    match failure {
        Failure::Unavailable => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Failure::Page => {
            let page = "<!doctype html><html><head><title>Sign in</title></head></html>";
            ([(header::CONTENT_TYPE, "text/html")], page).into_response()
        }
        Failure::Endless => {
            let chunk = Bytes::from(vec![b' '; 1 << 16]);
            let body = Body::from_stream(stream::repeat(Ok::<_, Infallible>(chunk)));
            ([(header::CONTENT_TYPE, "application/json")], body).into_response()
        }
        Failure::Silence => pending().await,
        Failure::Echo => {
            let sent = headers.get(header::AUTHORIZATION).and_then(|sent| sent.to_str().ok()).unwrap_or_default();
            told(400, "invalid_request", Some(&format!("{sent} {}", String::from_utf8_lossy(body))))
        }
    }
}

/// An answer to a request for a token.
fn grant(held: &mut Held, headers: &HeaderMap, form: &BTreeMap<String, String>) -> Result<Value, Refusal> {
    let text = |name: &str| form.get(name).map(String::as_str);
    let is_public = authenticate(headers, form)?;
    let scopes = text("scope").unwrap_or_default().split(' ').filter(|scope| !scope.is_empty());
    if let Some(unknown) = scopes.clone().find(|scope| !SCOPES.contains(scope)) {
        return Err(refused(400, "invalid_scope", format!("Invalid scopes: {unknown}")));
    }
    let has_user = match text("grant_type") {
        Some("client_credentials") if is_public => {
            let words = "Public client not allowed to retrieve service account";
            return Err(refused(401, "unauthorized_client", words));
        }
        Some("client_credentials") => false,
        Some("password") if text("username") == Some(USER) && text("password") == Some(PASSWORD) => true,
        Some("password") => return Err(refused(401, "invalid_grant", "Invalid user credentials")),
        Some("refresh_token") if text("refresh_token").is_some_and(|token| held.refresh.remove(token)) => true,
        Some("refresh_token") => return Err(refused(400, "invalid_grant", "Token is not active")),
        Some(_) => return Err(refused(400, "unsupported_grant_type", "Unsupported grant_type")),
        None => return Err(refused(400, "invalid_request", "Missing form parameter: grant_type")),
    };
    held.granted += 1;
    let access = format!("access-token-{}", held.granted);
    let mut answer =
        json!({"access_token": access, "token_type": "Bearer", "scope": text("scope").unwrap_or("email profile")});
    if let Some(life) = held.life {
        answer["expires_in"] = life.as_secs().into();
    }
    held.access.insert(access, held.life.and_then(|life| Instant::now().checked_add(life)));
    if has_user {
        let refresh = format!("refresh-token-{}", held.granted);
        answer["refresh_token"] = refresh.clone().into();
        answer["refresh_expires_in"] = REFRESH_LIFE.as_secs().into();
        held.refresh.insert(refresh);
    }
    Ok(answer)
}

/// Whether the client is the public one, once it has proved who it is.
fn authenticate(headers: &HeaderMap, form: &BTreeMap<String, String>) -> Result<bool, Refusal> {
    let by_header = headers.get(header::AUTHORIZATION).and_then(client);
    let in_body = || Some((form.get("client_id")?.clone(), form.get("client_secret").cloned().unwrap_or_default()));
    let (id, secret) = by_header.or_else(in_body).unwrap_or_default();
    match (id.as_str(), secret.as_str()) {
        (CLIENT, CLIENT_SECRET) => Ok(false),
        (PUBLIC_CLIENT, "") => Ok(true),
        _ => Err(refused(401, "invalid_client", "Invalid client or Invalid client credentials")),
    }
}

/// Id and secret of a client, each of which is encoded by itself.
fn client(header: &HeaderValue) -> Option<(String, String)> {
    let (id, secret) = basic(header)?;
    let decoded = |text: &str| {
        let mut pairs = form_urlencoded::parse(text.as_bytes());
        pairs.next().map(|(text, _)| text.into_owned()).unwrap_or_default()
    };
    Some((decoded(&id), decoded(&secret)))
}

/// Why no token is given.
struct Refusal {
    status: u16,
    error: &'static str,
    description: String,
}

impl Refusal {
    fn told(&self) -> Response {
        told(self.status, self.error, Some(&self.description))
    }
}

fn refused(status: u16, error: &'static str, description: impl Into<String>) -> Refusal {
    Refusal { status, error, description: description.into() }
}

fn told(status: u16, error: &str, description: Option<&str>) -> Response {
    let mut answer = json!({"error": error});
    if let Some(description) = description {
        answer["error_description"] = description.into();
    }
    json_of(StatusCode::from_u16(status).unwrap_or_default(), &answer)
}

fn json_of(status: StatusCode, answer: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], answer.to_string()).into_response()
}
