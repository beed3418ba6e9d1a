//! Who calls: credentials, and the transport that adds them.

mod token_endpoint;

pub use self::token_endpoint::{TokenEndpoint, TokenGrant};

use super::{
    Connection, Context, Transport,
    single_flight::{Pauses, SingleFlight},
};
use crate::body::{Request, Response, try_clone};
use crate::error::Note;
use crate::{Error, Result, Secret};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use futures::{
    FutureExt as _,
    future::{self, BoxFuture},
};
use http::{
    HeaderMap, HeaderValue, StatusCode, Uri,
    header::{AUTHORIZATION, COOKIE},
};
use std::{error::Error as StdError, fmt, sync::Arc};

/// What proves to a server who calls.
///
/// `Debug` must not show it.
pub trait Credentials: fmt::Debug + Send + Sync {
    /// The headers to send with a request to this URI.
    ///
    /// The connection to the server is there for credentials that have to ask it first, for a login say. What is sent
    /// over it has no credentials. Layers of your own see it, and it has the limit of a try.
    ///
    /// # Errors
    /// A session error if there are no credentials to be had, or the error of the request that asked for them.
    fn headers<'a>(&'a self, server: &'a Connection, uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>>;

    /// Told that the server refused these headers with 401; true if there are new ones worth another try.
    ///
    /// Many calls may be refused at once: where the headers are not those that would be sent now, another call has
    /// renewed them already.
    ///
    /// # Errors
    /// As [`Credentials::headers`].
    fn renew<'a>(&'a self, _server: &'a Connection, _refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        future::ready(Ok(false)).boxed()
    }

    /// The headers, where they are the same for each request: [`headers`](Credentials::headers) gives the same. Such
    /// credentials are never renewed, and told of no answer.
    fn fixed(&self) -> Option<&HeaderMap> {
        None
    }

    /// Whether [`renew`](Credentials::renew) can ever give new ones; where it cannot, no request is kept to be sent again.
    fn can_be_renewed(&self) -> bool {
        true
    }

    /// Told of each answer to a call that these headers were sent with. The URI is that of the call.
    fn answered(&self, _uri: &Uri, _sent: &HeaderMap, _answer: &Response) {}

    /// The URL of another server that these credentials ask, such as a token endpoint.
    ///
    /// The HTTP client that the client builder makes can then reach it: it has TLS if that URL wants it, and the proxy that the
    /// environment names for it.
    fn asks(&self) -> Option<&Uri> {
        None
    }

    /// Whether a call with these headers of its own says by itself who calls. Nothing is added to such a call, and a 401
    /// that it gets renews nothing.
    fn is_set_by(&self, call: &HeaderMap) -> bool {
        call.contains_key(AUTHORIZATION)
    }
}

/// Credentials that several clients share, so that one token or session serves all of them.
impl<C: Credentials + ?Sized> Credentials for Arc<C> {
    fn headers<'a>(&'a self, server: &'a Connection, uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>> {
        (**self).headers(server, uri)
    }

    fn renew<'a>(&'a self, server: &'a Connection, refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        (**self).renew(server, refused)
    }

    fn fixed(&self) -> Option<&HeaderMap> {
        (**self).fixed()
    }

    fn can_be_renewed(&self) -> bool {
        (**self).can_be_renewed()
    }

    fn answered(&self, uri: &Uri, sent: &HeaderMap, answer: &Response) {
        (**self).answered(uri, sent, answer);
    }

    fn asks(&self) -> Option<&Uri> {
        (**self).asks()
    }

    fn is_set_by(&self, call: &HeaderMap) -> bool {
        (**self).is_set_by(call)
    }
}

/// HTTP basic authentication.
pub struct Basic(HeaderMap);

impl Basic {
    /// A user's name and password.
    ///
    /// # Errors
    /// A request error if the user's name holds a colon, which basic authentication cannot carry.
    pub fn new(user: &str, password: &Secret) -> Result<Self> {
        if user.contains(':') {
            return Err(Error::request(
                "a user name with a colon cannot be sent: basic authentication ends the name there",
            ));
        }
        let encoded = BASE64_STANDARD.encode(format!("{user}:{}", password.expose()));
        authorization("Basic", &encoded).map(Self)
    }
}

impl Credentials for Basic {
    fn headers<'a>(&'a self, _server: &'a Connection, _uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>> {
        future::ready(Ok(self.0.clone())).boxed()
    }

    fn fixed(&self) -> Option<&HeaderMap> {
        Some(&self.0)
    }

    fn can_be_renewed(&self) -> bool {
        false
    }
}

impl fmt::Debug for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Basic(***)")
    }
}

type Fetch = Box<dyn Fn() -> BoxFuture<'static, Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + Sync>;

/// A bearer token: a fixed one, or one that is fetched when it is needed and again when it is refused.
///
/// A [`TokenEndpoint`] gives bearer tokens without further code, and renews them before they expire.
///
/// ```
/// use bpm_rest::{Flowable, Secret, transport::credentials::Bearer};
///
/// # fn main() -> bpm_rest::Result<()> {
/// let token = Bearer::fetched(|| async {
///     // Ask whoever gives out tokens.
///     Ok(Secret::from("a token"))
/// });
/// let flowable = Flowable::builder("https://bpm.example.org/service").credentials(token).build()?;
/// # drop(flowable);
/// # Ok(())
/// # }
/// ```
pub struct Bearer(Token);

enum Token {
    Fixed(HeaderMap),
    Fetched { fetch: Fetch, current: SingleFlight<HeaderMap> },
}

impl Bearer {
    /// A token that stays the same.
    ///
    /// # Errors
    /// A request error if the token does not fit into a header.
    pub fn fixed(token: &Secret) -> Result<Self> {
        authorization("Bearer", token.expose()).map(|headers| Self(Token::Fixed(headers)))
    }

    /// A token that is fetched before the first call, and again when the server refuses it with 401.
    ///
    /// All calls that wait for the token share one fetch, and its failure, too. The fetch goes on when the calls
    /// that wait for it are dropped; a minute later, the next call gives it up. After a failure nothing is fetched for half a second,
    /// and for twice as long after each further failure, up to 30 seconds. Calls in that time fail at once with the
    /// same error, whose [`retry_after`](Error::retry_after) tells how much of the pause is left. If the server refuses one
    /// new token after the other, the next is fetched after such a pause, too, and calls end with the 401.
    pub fn fetched<F, W>(fetch: F) -> Self
    where
        F: Fn() -> W + Send + Sync + 'static,
        W: Future<Output = Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + 'static,
    {
        let current = SingleFlight::new(|_| Pauses::SHORT);
        Self(Token::Fetched { fetch: Box::new(move || fetch().boxed()), current })
    }
}

/// The headers that the token of a fetch goes out in.
fn bearer(fetch: &Fetch) -> BoxFuture<'static, Result<HeaderMap>> {
    let token = fetch();
    let headers = async move {
        let token = token.await.map_err(|error| Error::session("the token could not be fetched", error))?;
        authorization("Bearer", token.expose())
    };
    headers.boxed()
}

impl Credentials for Bearer {
    fn headers<'a>(&'a self, _server: &'a Connection, _uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>> {
        match &self.0 {
            Token::Fixed(headers) => future::ready(Ok(headers.clone())).boxed(),
            Token::Fetched { fetch, current } => current.get(|| bearer(fetch)).boxed(),
        }
    }

    fn renew<'a>(&'a self, _server: &'a Connection, refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        match &self.0 {
            Token::Fixed(_) => future::ready(Ok(false)).boxed(),
            Token::Fetched { fetch, current } => {
                current.renew(move |current| current == refused, || bearer(fetch)).boxed()
            }
        }
    }

    fn fixed(&self) -> Option<&HeaderMap> {
        match &self.0 {
            Token::Fixed(headers) => Some(headers),
            Token::Fetched { .. } => None,
        }
    }

    fn can_be_renewed(&self) -> bool {
        matches!(self.0, Token::Fetched { .. })
    }

    fn answered(&self, _uri: &Uri, _sent: &HeaderMap, answer: &Response) {
        if let Token::Fetched { current, .. } = &self.0
            && answer.status() != StatusCode::UNAUTHORIZED
        {
            current.accepted();
        }
    }
}

impl fmt::Debug for Bearer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bearer(***)")
    }
}

fn authorization(scheme: &str, value: &str) -> Result<HeaderMap> {
    let header = HeaderValue::try_from(format!("{scheme} {value}"));
    let mut header = header.map_err(|_| Error::request("the credentials do not fit into a header"))?;
    header.set_sensitive(true);
    Ok(HeaderMap::from_iter([(AUTHORIZATION, header)]))
}

/// Adds credentials to each request that goes to the server they are for, and to no other.
///
/// An answer of 401 says that the server did nothing. Where the credentials can be renewed, they are, and the request is
/// sent once more. A request whose body is streamed cannot be sent again: its call ends with the 401, and the next call
/// has the new credentials.
///
/// A header that the call itself sets is not replaced. Only cookies are put together: those of the call, and those of
/// the credentials that have other names. A call with an `Authorization` header of its own, or in a session of its own,
/// gets no credentials at all. A 401 for a call that set one of these headers is the answer to that call alone: nothing
/// is renewed.
#[derive(Clone, Debug)]
pub struct Authenticated {
    server: Connection,
    credentials: Arc<dyn Credentials>,
}

impl Authenticated {
    /// Sends over a connection that has no credentials of its own; requests to another origin than that of its base URL
    /// go out without credentials.
    pub fn new(server: Connection, credentials: Arc<dyn Credentials>) -> Self {
        Self { server, credentials }
    }

    /// Sends with credentials that may have to be waited for.
    async fn run(&self, mut request: Request, context: Context) -> Result<Response> {
        let inner = self.server.transport();
        let uri = request.uri().clone();
        let can_renew = self.credentials.can_be_renewed();
        let spare = if can_renew { try_clone(&request) } else { None };
        context.progress.waits();
        let sent = self.credentials.headers(&self.server, &uri).await?;
        context.progress.goes_on();
        let is_whole = add(request.headers_mut(), &sent, &context);
        let mut response = inner.execute(request, context.clone()).await?;
        self.credentials.answered(&uri, &sent, &response);
        if response.status() != StatusCode::UNAUTHORIZED || !is_whole || !can_renew {
            return Ok(response);
        }
        // 401 says that the server did nothing.
        context.progress.waits();
        if !self.credentials.renew(&self.server, &sent).await? {
            context.progress.goes_on();
            return Ok(response);
        }
        tracing::debug!("the credentials were refused and have been renewed");
        let Some(mut again) = spare else {
            context.progress.goes_on();
            response.extensions_mut().insert(STREAMED);
            return Ok(response);
        };
        let sent = self.credentials.headers(&self.server, &uri).await?;
        context.progress.goes_on();
        add(again.headers_mut(), &sent, &context);
        let response = inner.execute(again, context).await?;
        self.credentials.answered(&uri, &sent, &response);
        Ok(response)
    }
}

const STREAMED: Note =
    Note("the credentials have been renewed, but the body was streamed and cannot be sent again: make the call anew");

/// Adds the headers of the credentials to those of a call; false if the call has one of them already.
fn add(call: &mut HeaderMap, credentials: &HeaderMap, context: &Context) -> bool {
    context.secrets.add_all(credentials);
    let mut is_whole = true;
    for (name, value) in credentials {
        let mut value = match call.get(name) {
            None => value.clone(),
            Some(own) if name == COOKIE => {
                let Some(both) = joined(own, value) else {
                    is_whole = false;
                    continue;
                };
                is_whole &= both.len() == own.len() + 2 + value.len();
                both
            }
            Some(_) => {
                is_whole = false;
                continue;
            }
        };
        value.set_sensitive(true);
        call.insert(name, value);
    }
    is_whole
}

/// The cookies of a call, and those of the credentials that have other names.
fn joined(call: &HeaderValue, credentials: &HeaderValue) -> Option<HeaderValue> {
    let (call, credentials) = (call.to_str().ok()?, credentials.to_str().ok()?);
    let mut cookies = vec![call];
    cookies.extend(each_cookie(credentials).filter(|(name, _)| cookie(call, name).is_none()).map(|(_, whole)| whole));
    HeaderValue::try_from(cookies.join("; ")).ok()
}

/// The cookies in a `Cookie` header: the name of each, and the whole of it.
fn each_cookie(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(';').map(str::trim).filter_map(|whole| Some((whole.split_once('=')?.0, whole)))
}

/// The value of a cookie in a `Cookie` header.
pub fn cookie<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let mut cookies = header.split(';').filter_map(|cookie| cookie.trim().split_once('='));
    cookies.find(|(found, _)| *found == name).map(|(_, value)| value)
}

impl Transport for Authenticated {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        let inner = self.server.transport();
        if !self.server.leads_to(request.uri()) || self.credentials.is_set_by(request.headers()) {
            return inner.execute(request, context);
        }
        if let Some(fixed) = self.credentials.fixed() {
            add(request.headers_mut(), fixed, &context);
            return inner.execute(request, context);
        }
        Box::pin(self.run(request, context))
    }
}
