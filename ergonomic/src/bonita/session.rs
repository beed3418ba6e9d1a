//! The session that Bonita wants calls to be in: a login, the cookies it sets, and the token against forged requests.

use crate::{
    Error, Result, Secret,
    bonita::operations::LOGIN,
    transport::{Connection, Context, credentials::Credentials},
};
use form_urlencoded::Serializer;
use futures::future::{BoxFuture, FutureExt as _, Shared, WeakShared};
use reqwest::{
    Request, Response, StatusCode,
    header::{CONTENT_TYPE, COOKIE, HeaderMap, HeaderValue, SET_COOKIE},
};
use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

const SESSION: &str = "JSESSIONID";
const TOKEN: &str = "X-Bonita-API-Token";
const TENANT: &str = "bonita.tenant";

/// The header that the token is wanted in: the cookie's name as header maps write it.
const TOKEN_HEADER: &str = "x-bonita-api-token";

/// A session on a Bonita server.
///
/// One that [logs in](Session::login) does so before the first call and again when the server answers 401, which it does
/// for a session that has ended and for a token that is none of its own. One login serves all calls that wait for it,
/// and where it fails, all of them fail with it; a later call tries anew.
///
/// ```
/// # use bpm_rest::testing::bonita::Server;
/// use bpm_rest::{Bonita, bonita::Session};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// let session = Session::login("walter.bates", "bpm");
/// let bonita = Bonita::builder(server.base_url()).session(session).build()?;
/// # drop(bonita);
/// # Ok(())
/// # }
/// ```
pub struct Session {
    source: Source,
    state: Arc<Mutex<State>>,
}

enum Source {
    Login(Account),
    Ready(Cookies),
}

impl Session {
    /// A session that is logged in to when it is needed.
    pub fn login(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::new(Source::Login(Account { user: user.into(), password: password.into(), tenant: None }))
    }

    /// A session from elsewhere, by the values of its cookies `JSESSIONID` and `X-Bonita-API-Token`.
    ///
    /// It is never renewed: when it has ended, calls fail with a session error.
    pub fn ready(jsessionid: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        Self::new(Source::Ready(Cookies { session: jsessionid.into(), token: Some(token.into()), tenant: None }))
    }

    fn new(source: Source) -> Self {
        Self { source, state: Arc::default() }
    }

    /// The id of the tenant, where the server has several; without it the server takes its default.
    #[must_use]
    pub fn tenant(mut self, id: i64) -> Self {
        match &mut self.source {
            Source::Login(account) => account.tenant = Some(id),
            Source::Ready(cookies) => cookies.tenant = Some(id.to_string().into()),
        }
        self
    }
}

impl Credentials for Session {
    fn headers<'a>(&'a self, server: &'a Connection) -> BoxFuture<'a, Result<HeaderMap>> {
        Box::pin(async move {
            let account = match &self.source {
                Source::Ready(cookies) => return cookies.headers(),
                Source::Login(account) => account,
            };
            let login = {
                let mut state = lock(&self.state);
                match &state.current {
                    Some(headers) => return Ok(headers.clone()),
                    None => state.login(|| account.login(server, Arc::clone(&self.state))),
                }
            };
            login.await
        })
    }

    fn renew<'a>(&'a self, server: &'a Connection, refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        Box::pin(async move {
            let Source::Login(account) = &self.source else { return Err(ended()) };
            let login = {
                let mut state = lock(&self.state);
                if state.current.as_ref() == Some(refused) {
                    state.replaced = state.current.take().map(|refused| Replaced { refused, failure: None });
                }
                match (&state.current, state.failure_to_replace(refused)) {
                    (Some(_), _) => return Ok(true),
                    (None, Some(failure)) => return Err(failure),
                    (None, None) => state.login(|| account.login(server, Arc::clone(&self.state))),
                }
            };
            login.await.map(|_| true)
        })
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(***)")
    }
}

fn ended() -> Error {
    Error::no_session("the server refused the session with 401 Unauthorized")
        .with_status(StatusCode::UNAUTHORIZED)
        .noting("it has ended, or the token is another session's; a session that is given ready is not renewed: give a new one, or one that logs in")
}

/// A login under way, which all calls that need it wait for together.
type Login = Shared<BoxFuture<'static, Result<HeaderMap>>>;

#[derive(Default)]
struct State {
    current: Option<HeaderMap>,
    /// Held weakly: with the last call that waits for it ends the login, too, and what is left of it is not taken for an
    /// answer to a call that comes later.
    login: Option<WeakShared<BoxFuture<'static, Result<HeaderMap>>>>,
    replaced: Option<Replaced>,
}

/// What was refused last, and why there is nothing in its place. Calls that were sent with it may hear of the refusal
/// one after the other: they are not to log in one after the other.
struct Replaced {
    refused: HeaderMap,
    failure: Option<Error>,
}

impl State {
    /// The login that is under way, or a new one.
    fn login(&mut self, begin: impl FnOnce() -> Login) -> Login {
        self.under_way().unwrap_or_else(|| {
            let login = begin();
            self.login = login.downgrade();
            login
        })
    }

    fn under_way(&self) -> Option<Login> {
        self.login.as_ref().and_then(WeakShared::upgrade)
    }

    fn failure_to_replace(&self, refused: &HeaderMap) -> Option<Error> {
        let replaced = self.replaced.as_ref().filter(|replaced| replaced.refused == *refused)?;
        if self.under_way().is_some() { None } else { replaced.failure.clone() }
    }

    fn end(&mut self, result: &Result<HeaderMap>) {
        self.login = None;
        match (result, &mut self.replaced) {
            (Ok(headers), _) => self.current = Some(headers.clone()),
            (Err(error), Some(replaced)) => replaced.failure = Some(error.clone()),
            (Err(_), None) => {}
        }
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Clone)]
struct Account {
    user: String,
    password: Secret,
    tenant: Option<i64>,
}

impl Account {
    fn login(&self, server: &Connection, state: Arc<Mutex<State>>) -> Login {
        let (account, server) = (self.clone(), server.clone());
        let login = async move {
            let result = account.send(&server).await;
            lock(&state).end(&result);
            result
        };
        login.boxed().shared()
    }

    async fn send(&self, server: &Connection) -> Result<HeaderMap> {
        self.exchange(server).await.map_err(|error| error.of(&LOGIN))
    }

    async fn exchange(&self, server: &Connection) -> Result<HeaderMap> {
        let answer = server.transport().execute(self.request(server)?, Context::new(&LOGIN)).await;
        let response = answer.map_err(|error| match error.is_timeout() {
            true => error.noting(
                "it was the login that got no answer: raise the timeout, or look whether the server is overloaded",
            ),
            false => error,
        })?;
        Cookies::set_by(&response).ok_or_else(|| refusal(&response))?.headers()
    }

    fn request(&self, server: &Connection) -> Result<Request> {
        let mut form = Serializer::new(String::new());
        form.append_pair("username", &self.user).append_pair("password", self.password.expose());
        form.append_pair("redirect", "false");
        if let Some(tenant) = self.tenant {
            form.append_pair("tenant", &tenant.to_string());
        }
        let request = server.http().post(server.url(&LOGIN, &[])?);
        let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(form.finish());
        request.build().map_err(Error::from_reqwest)
    }
}

/// Why a login came to nothing, and what can be done about it.
fn refusal(response: &Response) -> Error {
    let status = response.status();
    let (what, note) = match status.as_u16() {
        401 => ("the server refused the login", "check the user's name and password, and whether the user is enabled"),
        403 => ("the login was forbidden", "look what stands before the server: Bonita itself forbids no login"),
        429 | 502..=504 => ("the server could not log in for now", "try again later, or look whether it is overloaded"),
        405 => ("the server refused the login", "check the id of the tenant"),
        404 | 415 => ("there is no login", "is the base URL Bonita's own, such as http://127.0.0.1:8080/bonita?"),
        200..=399 => (
            "the login led to a page and to no session",
            "check the user's name and password, and whether the base URL is Bonita's own, such as http://127.0.0.1:8080/bonita",
        ),
        _ => ("the server could not log in", "look into its log, or try again later"),
    };
    Error::no_session(format!("{what}, with {status}")).with_status(status).waiting_as(response.headers()).noting(note)
}

/// What tells a session from others.
struct Cookies {
    session: Secret,
    /// Not set by servers that do not guard against forged requests.
    token: Option<Secret>,
    tenant: Option<Secret>,
}

impl Cookies {
    /// Those that a login sets. An answer that refuses sets `JSESSIONID`, too, and so does a page.
    fn set_by(response: &Response) -> Option<Self> {
        let headers = response.headers();
        let is_page = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if !response.status().is_success() || is_page {
            return None;
        }
        Some(Self {
            session: cookie(headers, SESSION)?,
            token: cookie(headers, TOKEN),
            tenant: cookie(headers, TENANT),
        })
    }

    fn headers(&self) -> Result<HeaderMap> {
        let cookies = [(SESSION, Some(&self.session)), (TOKEN, self.token.as_ref()), (TENANT, self.tenant.as_ref())];
        let cookies = cookies.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let cookies: Vec<_> =
            cookies.map(|(name, value)| Ok(format!("{name}={}", sendable(value)?))).collect::<Result<_>>()?;
        let mut headers = HeaderMap::from_iter([(COOKIE, secret(&cookies.join("; "))?)]);
        if let Some(token) = &self.token {
            headers.insert(TOKEN_HEADER, secret(token.expose())?);
        }
        Ok(headers)
    }
}

/// The value of a cookie that is set: where it is deleted and set again, the last one that is not empty.
fn cookie(headers: &HeaderMap, name: &str) -> Option<Secret> {
    let pairs = headers
        .get_all(SET_COOKIE)
        .iter()
        .filter_map(|cookie| cookie.to_str().ok()?.split(';').next()?.split_once('='));
    let mut values = pairs.filter(|(found, _)| found.trim() == name).map(|(_, value)| value.trim());
    values.rfind(|value| !value.is_empty()).map(Secret::from)
}

/// A value that a cookie can have.
fn sendable(value: &Secret) -> Result<&str> {
    let is_part_of_it = |c: char| c.is_ascii_graphic() && !matches!(c, ';' | ',');
    let text = value.expose();
    if text.chars().all(is_part_of_it) { Ok(text) } else { Err(unsendable()) }
}

fn secret(value: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::try_from(value).map_err(|_| unsendable())?;
    value.set_sensitive(true);
    Ok(value)
}

fn unsendable() -> Error {
    Error::request("the session cannot be sent: what it was given has characters that a cookie cannot have")
}
