//! Who calls: credentials, and the transport that adds them.

use super::{Connection, Context, Transport};
use crate::{Error, Result, Secret};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use bpm_rest_generated::error::Note;
use futures::future::{self, BoxFuture, FutureExt as _};
use reqwest::{
    Request, Response, StatusCode,
    header::{AUTHORIZATION, HeaderMap, HeaderValue},
};
use std::{error::Error as StdError, fmt, sync::Arc};
use tokio::sync::Mutex;

/// What proves to a server who calls.
///
/// `Debug` must not show it.
pub trait Credentials: fmt::Debug + Send + Sync {
    /// The headers to send with a request.
    ///
    /// The server is there for those who have to ask it first, for a login say. What is sent over this connection has no
    /// credentials; layers of one's own see it, and it has the limit of a try.
    ///
    /// # Errors
    /// A session error if they cannot be had, or whatever became of asking for them.
    fn headers<'a>(&'a self, server: &'a Connection) -> BoxFuture<'a, Result<HeaderMap>>;

    /// Told that the server refused these headers with 401; true if there are new ones worth another try.
    ///
    /// Many calls may be refused at once: where the headers are not those that would be sent now, somebody else has
    /// renewed them already.
    ///
    /// # Errors
    /// As [`Credentials::headers`].
    fn renew<'a>(&'a self, _server: &'a Connection, _refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        future::ready(Ok(false)).boxed()
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
    fn headers<'a>(&'a self, _server: &'a Connection) -> BoxFuture<'a, Result<HeaderMap>> {
        future::ready(Ok(self.0.clone())).boxed()
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
pub struct Bearer {
    fetch: Option<Fetch>,
    current: Mutex<Option<HeaderMap>>,
}

impl Bearer {
    /// A token that stays the same.
    ///
    /// # Errors
    /// A request error if the token does not fit into a header.
    pub fn fixed(token: &Secret) -> Result<Self> {
        let headers = authorization("Bearer", token.expose())?;
        Ok(Self { fetch: None, current: Mutex::new(Some(headers)) })
    }

    /// A token that is fetched before the first call, and again when the server refuses it with 401; one fetch serves
    /// all calls that wait for it.
    pub fn fetched<F, W>(fetch: F) -> Self
    where
        F: Fn() -> W + Send + Sync + 'static,
        W: Future<Output = Result<Secret, Box<dyn StdError + Send + Sync>>> + Send + 'static,
    {
        Self { fetch: Some(Box::new(move || fetch().boxed())), current: Mutex::new(None) }
    }

    async fn fetch(fetch: &Fetch) -> Result<HeaderMap> {
        let token = fetch().await.map_err(|error| Error::session("the token could not be fetched", error))?;
        authorization("Bearer", token.expose())
    }
}

impl Credentials for Bearer {
    fn headers<'a>(&'a self, _server: &'a Connection) -> BoxFuture<'a, Result<HeaderMap>> {
        Box::pin(async {
            let mut current = self.current.lock().await;
            match (&*current, &self.fetch) {
                (Some(headers), _) => Ok(headers.clone()),
                (None, Some(fetch)) => Ok(current.insert(Self::fetch(fetch).await?).clone()),
                (None, None) => Ok(HeaderMap::new()),
            }
        })
    }

    fn renew<'a>(&'a self, _server: &'a Connection, refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        Box::pin(async move {
            let Some(fetch) = &self.fetch else { return Ok(false) };
            let mut current = self.current.lock().await;
            if current.as_ref() == Some(refused) {
                *current = None;
                *current = Some(Self::fetch(fetch).await?);
            }
            Ok(true)
        })
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
/// sent once more. One whose body is streamed cannot be: its call ends with the 401, and the next one has the new
/// credentials.
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

    async fn run(&self, mut request: Request, context: Context) -> Result<Response> {
        let inner = self.server.transport();
        if !self.server.leads_to(request.url()) {
            return inner.execute(request, context).await;
        }
        let spare = request.try_clone();
        let sent = self.credentials.headers(&self.server).await?;
        add(&mut request, &sent);
        let mut response = inner.execute(request, context.clone()).await?;
        if response.status() != StatusCode::UNAUTHORIZED || !self.credentials.renew(&self.server, &sent).await? {
            return Ok(response);
        }
        tracing::debug!("the credentials were refused and have been renewed");
        let Some(mut again) = spare else {
            response.extensions_mut().insert(STREAMED);
            return Ok(response);
        };
        add(&mut again, &self.credentials.headers(&self.server).await?);
        inner.execute(again, context).await
    }
}

const STREAMED: Note =
    Note("the credentials have been renewed, but the body was streamed and cannot be sent again: make the call anew");

fn add(request: &mut Request, headers: &HeaderMap) {
    for (name, value) in headers {
        let mut value = value.clone();
        value.set_sensitive(true);
        request.headers_mut().insert(name, value);
    }
}

impl Transport for Authenticated {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(self.run(request, context))
    }
}
