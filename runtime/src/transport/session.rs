//! A session that the client logs in to, for servers that keep one: what is the same for all of them.

use super::{
    Connection,
    credentials::Credentials,
    single_flight::{Pauses, SingleFlight},
};
use crate::{Error, Result, body::Response};
use futures::{FutureExt as _, future::BoxFuture};
use http::{
    HeaderMap, HeaderValue, StatusCode, Uri,
    header::{COOKIE, SET_COOKIE},
};
use std::{fmt, sync::Arc};

/// How a server is logged in to.
///
/// `Debug` must not show what proves who logs in.
///
/// # Examples
/// A server that answers the login with a token, which each call has to carry in a header:
///
/// ```
/// use bpm_rest::{
///     Flowable, Result, Secret,
///     http::{HeaderMap, Method},
///     path::{PathSegments, WhiteSpace},
///     raw::Raw,
///     testing::{Recorder, Reply},
///     transport::{
///         Connection,
///         session::{Login, Session, header},
///     },
/// };
/// use serde_json::{Value, json};
///
/// #[derive(Debug)]
/// struct Account {
///     user: String,
///     password: Secret,
/// }
///
/// impl Login for Account {
///     async fn login(&self, server: &Connection) -> Result<HeaderMap> {
///         let paths = PathSegments::new(WhiteSpace::Kept, false);
///         let login = Raw::new(server.clone(), paths, Method::POST, "/login").named("login");
///         let body = json!({"user": self.user, "password": self.password.expose()});
///         let answer: Value = login.json(&body).read().await?;
///         header("x-token", answer["token"].as_str().unwrap_or_default())
///     }
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<()> {
/// let recorder = Recorder::new();
/// recorder.reply(Reply::json(200, r#"{"token": "t1"}"#));
/// recorder.reply(Reply::json(200, r#"{"id": "tijs"}"#));
/// let account = Account { user: "tijs".to_owned(), password: "secret".into() };
/// let builder = Flowable::builder("http://flowable.test").transport(recorder.clone());
/// let flowable = builder.credentials(Session::new(account)).build()?;
/// flowable.users().get("tijs").await?;
/// assert!(recorder.take().requests()[1].contains("x-token: "));
/// # Ok(())
/// # }
/// ```
pub trait Login: fmt::Debug + Send + Sync + 'static {
    /// Logs in, and gives the headers that each call of the session is sent with: [`cookies`], or a [`header`] with a token.
    ///
    /// What is sent over the connection has no credentials. A generated client takes a clone of it, and so does
    /// [`Raw`](crate::raw::Raw).
    ///
    /// # Errors
    /// Those of the call that logs in. A login that is refused with 401 or 403, or in an envelope, is not tried again for a
    /// minute, since servers lock accounts; one that fails otherwise is not for half a second. Each further failure doubles the
    /// pause.
    fn login(&self, server: &Connection) -> impl Future<Output = Result<HeaderMap>> + Send;
}

/// Credentials that log in before the first call, and again when the server answers 401.
///
/// All calls that wait for the login share it, and its failure.
pub struct Session<L> {
    login: Arc<L>,
    current: SingleFlight<HeaderMap>,
}

impl<L: Login> Session<L> {
    /// A session that nobody has logged in to yet.
    pub fn new(login: L) -> Self {
        Self { login: Arc::new(login), current: SingleFlight::new(pauses) }
    }

    fn begin(&self, server: &Connection) -> BoxFuture<'static, Result<HeaderMap>> {
        let (login, server) = (Arc::clone(&self.login), server.clone());
        async move {
            let headers = login.login(&server).await;
            headers.map_err(|error| error.noting("it was the login that failed, which the call needs"))
        }
        .boxed()
    }
}

fn pauses(error: &Error) -> Pauses {
    match error.status() {
        Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => Pauses::LONG,
        _ if error.is_refused() => Pauses::LONG,
        _ => Pauses::SHORT,
    }
}

impl<L: Login> Credentials for Session<L> {
    fn headers<'a>(&'a self, server: &'a Connection, _uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>> {
        self.current.get(|| self.begin(server)).boxed()
    }

    fn renew<'a>(&'a self, server: &'a Connection, refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        self.current.renew(move |current| current == refused, || self.begin(server)).boxed()
    }

    fn answered(&self, _uri: &Uri, _sent: &HeaderMap, answer: &Response) {
        if answer.status() != StatusCode::UNAUTHORIZED {
            self.current.accepted();
        }
    }
}

impl<L> fmt::Debug for Session<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(***)")
    }
}

/// The one header, which is kept out of logs.
///
/// # Errors
/// A session error if the value is empty or cannot be a header.
pub fn header(name: &'static str, value: &str) -> Result<HeaderMap> {
    let sent = HeaderValue::try_from(value).ok().filter(|value| !value.is_empty());
    let mut sent = sent.ok_or_else(|| Error::no_session(format!("the login gave no `{name}` that can be sent")))?;
    sent.set_sensitive(true);
    Ok(HeaderMap::from_iter([(http::HeaderName::from_static(name), sent)]))
}

/// The cookies that an answer sets, as the header to send them in.
///
/// They are sent with each call to the base URL, whatever their path; those that the answer takes back are left out.
///
/// # Errors
/// A session error if the answer sets no cookie.
pub fn cookies(answer: &HeaderMap) -> Result<HeaderMap> {
    let set = answer.get_all(SET_COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
    let pairs = set.filter_map(|cookie| {
        let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
        let (name, value) = pair.trim().split_once('=')?;
        let is_gone = rest.split(';').any(|part| part.trim().eq_ignore_ascii_case("max-age=0"));
        (!name.is_empty() && !value.is_empty() && !is_gone).then_some(pair.trim())
    });
    let pairs: Vec<&str> = pairs.collect();
    if pairs.is_empty() {
        return Err(Error::no_session("the login set no cookie"));
    }
    header(COOKIE.as_str(), &pairs.join("; "))
}
