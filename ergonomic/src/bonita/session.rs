//! A session on a Bonita server: the login, the cookies that the server sets, and the CSRF token.

use super::cookies::{Cookies, SESSION, TENANT, TOKEN};
use crate::{
    Error, OperationInfo, Result, Secret,
    bonita::operations::{LOGIN, LOGIN_PLATFORM},
    transport::{
        AnswerBody, Connection, Context, Request, Response,
        credentials::{Credentials, cookie},
        single_flight::{Pauses, SingleFlight},
    },
};
use form_urlencoded::Serializer;
use futures::future::{BoxFuture, FutureExt as _};
use http::{
    HeaderMap, HeaderValue, Method, StatusCode, Uri,
    header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, SET_COOKIE},
};
use std::{fmt, sync::Arc};
use url::Url;

/// A session on a Bonita server.
///
/// A session that [logs in](Session::login) does so before the first call. It logs in again when the server answers 401,
/// which the server does for a session that has ended, and for a wrong CSRF token. All calls that wait for the login
/// share it, and its failure, too. The login goes on when the calls that wait for it are dropped, within the limit of a
/// try.
///
/// A login that failed is not tried again by each later call, since directories lock accounts. Calls fail at once with
/// the same error for one minute after a refused password (401, 403, or a page in place of a session), and for half a
/// second after any other failure. The pause doubles with each further failure, up to 15 minutes and 30 seconds.
/// [`Error::retry_after`] tells how much of it is left. A new client has no pause. If the server refuses calls right after
/// the login, such as behind a balancer that leads each call elsewhere, the client logs in once more, and then only after
/// pauses of half a second to 30 seconds; calls in between end with the 401.
///
/// The session keeps the cookies that the server sets, among them those of a load balancer, and sends them by the rules
/// of RFC 6265 (domain, path, `Secure`, expiry), to this server alone. Two sessions never share a cookie.
///
/// A call may set a `Cookie` header of its own: the session adds the cookies that have other names. A call that sets
/// `JSESSIONID` or the header `Authorization` is none of this session: it is sent as it is.
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
    given: Vec<(String, Secret)>,
    cookies: SingleFlight<Arc<Cookies>>,
}

enum Source {
    Login(Account),
    Ready,
}

impl Session {
    /// A session that the client logs in to when it needs one.
    pub fn login(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::of(&LOGIN, user.into(), password.into())
    }

    /// A session of the administrator of the platform, whose account is none of the tenant's users.
    ///
    /// It opens [`platform()`](super::Bonita::platform) alone: the server answers 401 to all other calls. It is renewed, and
    /// pauses after a refused password, as a session that [logs in](Self::login) is.
    ///
    /// ```
    /// # use bpm_rest::testing::bonita::Server;
    /// use bpm_rest::{Bonita, bonita::Session};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// let session = Session::platform("platformAdmin", "platform");
    /// let bonita = Bonita::builder(server.base_url()).session(session).build()?;
    /// println!("{:?}", bonita.platform().get().await?.state);
    /// # Ok(())
    /// # }
    /// ```
    pub fn platform(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::of(&LOGIN_PLATFORM, user.into(), password.into())
    }

    fn of(login: &'static OperationInfo, user: String, password: Secret) -> Self {
        Self::new(Source::Login(Account { login, user, password, tenant: None }), Vec::new())
    }

    /// A session that was begun elsewhere, by the values of its cookies `JSESSIONID` and `X-Bonita-API-Token`.
    ///
    /// It is never renewed: when it has ended, calls fail with a session error.
    pub fn ready(jsessionid: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        let given = vec![(SESSION.to_owned(), jsessionid.into()), (TOKEN.to_owned(), token.into())];
        Self::new(Source::Ready, given)
    }

    fn new(source: Source, given: Vec<(String, Secret)>) -> Self {
        Self { source, given, cookies: SingleFlight::new(pauses) }
    }

    /// The id of the tenant, where the server has several; without it the server takes its default.
    ///
    /// The platform has no tenant: calls of a session that has both fail before anything is sent.
    #[must_use]
    pub fn tenant(mut self, id: i64) -> Self {
        match &mut self.source {
            Source::Login(account) => account.tenant = Some(id),
            Source::Ready => self.given.push((TENANT.to_owned(), id.to_string().into())),
        }
        self
    }

    /// A further cookie to send with each call, the login as well: that of a gateway, or the one by which a load balancer
    /// finds the server that has the session.
    #[must_use]
    pub fn cookie(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.given.push((name.into(), value.into()));
        self
    }

    /// The cookies of a new session.
    fn begin(&self, server: &Connection) -> BoxFuture<'static, Result<Arc<Cookies>>> {
        let given = base_url(server).and_then(|url| Cookies::given(&self.given, &url));
        let Source::Login(account) = &self.source else { return futures::future::ready(given.map(Arc::new)).boxed() };
        let (account, server) = (account.clone(), server.clone());
        let login = async move {
            let cookies = async { account.exchange(&server, given?).await };
            cookies.await.map(Arc::new).map_err(|error| error.of(account.login))
        };
        login.boxed()
    }
}

impl Credentials for Session {
    fn headers<'a>(&'a self, server: &'a Connection, uri: &'a Uri) -> BoxFuture<'a, Result<HeaderMap>> {
        Box::pin(async move { self.cookies.get(|| self.begin(server)).await?.headers(&url_of(&uri.to_string())?) })
    }

    fn renew<'a>(&'a self, server: &'a Connection, refused: &'a HeaderMap) -> BoxFuture<'a, Result<bool>> {
        Box::pin(async move {
            if matches!(self.source, Source::Ready) {
                return Err(ended());
            }
            let url = base_url(server)?;
            let is_refused = |cookies: &Arc<Cookies>| cookies.session(&url) == session(refused);
            self.cookies.renew(is_refused, || self.begin(server)).await
        })
    }

    fn answered(&self, uri: &Uri, sent: &HeaderMap, answer: &Response) {
        let headers = answer.headers();
        // With a refusal comes the cookie of a session that nobody has logged in to.
        let is_refusal = answer.status() == StatusCode::UNAUTHORIZED;
        if !is_refusal {
            self.cookies.accepted();
        }
        if !headers.contains_key(SET_COOKIE) {
            return;
        }
        let Ok(url) = url_of(&uri.to_string()) else { return };
        self.cookies.update(|cookies| {
            // An answer to a call of an earlier session says nothing of this one.
            if cookies.session(&url) != session(sent) {
                return true;
            }
            let is_own = |name: &str| [SESSION, TOKEN, TENANT].contains(&name);
            Arc::make_mut(cookies).set_by(headers, &url, |name| !(is_refusal && is_own(name)));
            cookies.session(&url).is_some()
        });
    }

    fn is_set_by(&self, call: &HeaderMap) -> bool {
        call.contains_key(AUTHORIZATION) || session(call).is_some()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(***)")
    }
}

/// The session that the headers of a call name.
fn session(headers: &HeaderMap) -> Option<&str> {
    cookie(headers.get(COOKIE)?.to_str().ok()?, SESSION)
}

fn base_url(server: &Connection) -> Result<Url> {
    url_of(server.base_url())
}

fn url_of(text: &str) -> Result<Url> {
    Url::parse(text).map_err(|error| Error::request(format!("the URL of the session cannot be used: {error}")))
}

fn ended() -> Error {
    Error::no_session("the server refused the session with 401 Unauthorized")
        .with_status(StatusCode::UNAUTHORIZED)
        .noting("it has ended, or the token is another session's; a session that is given ready is not renewed: give a new one, or one that logs in")
}

/// How long a failed login is not tried again.
fn pauses(error: &Error) -> Pauses {
    match error.status().map(|status| status.as_u16()) {
        Some(200..=403) => Pauses::LONG,
        _ => Pauses::SHORT,
    }
}

#[derive(Clone)]
struct Account {
    /// The operation that logs in.
    login: &'static OperationInfo,
    user: String,
    password: Secret,
    tenant: Option<i64>,
}

impl Account {
    async fn exchange(&self, server: &Connection, mut cookies: Cookies) -> Result<Cookies> {
        if self.is_of_platform() && self.tenant.is_some() {
            return Err(Error::request(
                "the session is one of the platform, which has no tenant: leave the tenant out",
            ));
        }
        let request = self.request(server, &cookies)?;
        let url = url_of(&request.uri().to_string())?;
        let context = Context::new(self.login).answered_by(AnswerBody::Meaningless);
        let answer = server.transport().execute(request, context).await;
        let response = answer.map_err(|error| match error.is_timeout() {
            true => error.noting(
                "it was the login that got no answer: raise the timeout, or look whether the server is overloaded",
            ),
            false => error,
        })?;
        // An answer that refuses sets `JSESSIONID`, too, and so does a page.
        let is_page =
            response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if !response.status().is_success() || is_page {
            return Err(self.refusal(&response));
        }
        cookies.set_by(response.headers(), &url, |_| true);
        let base_url = base_url(server)?;
        match (cookies.session(&base_url), cookies.has_session()) {
            (Some(_), _) => Ok(cookies),
            (None, true) => Err(elsewhere(response.status())),
            (None, false) => Err(self.refusal(&response)),
        }
    }

    fn is_of_platform(&self) -> bool {
        self.login.id == LOGIN_PLATFORM.id
    }

    fn refusal(&self, response: &Response) -> Error {
        if self.is_of_platform() && response.status() == StatusCode::FORBIDDEN {
            let note = "the name or the password of the platform's administrator is wrong; it is no user of the tenant";
            return refused("the server refused the login to the platform", note, response);
        }
        refusal(response)
    }

    fn request(&self, server: &Connection, cookies: &Cookies) -> Result<Request> {
        let mut form = Serializer::new(String::new());
        form.append_pair("username", &self.user).append_pair("password", self.password.expose());
        form.append_pair("redirect", "false");
        if let Some(tenant) = self.tenant {
            form.append_pair("tenant", &tenant.to_string());
        }
        let url = server.url(self.login, &[])?;
        let headers = cookies.headers(&url_of(&url)?)?;
        let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        let request = server.request(Method::POST, url).header(CONTENT_TYPE, form_type).body(form.finish());
        let mut request = request.build()?;
        request.headers_mut().extend(headers);
        Ok(request)
    }
}

/// Why a login of a user came to nothing, and what can be done about it.
fn refusal(response: &Response) -> Error {
    let (what, note) = match response.status().as_u16() {
        401 => (
            "the server refused the login",
            "the user's name or password is wrong, or the user is disabled, or the tenant is paused, in which all users \
             but the technical user get this answer; the client tries again after a pause",
        ),
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
    refused(what, note, response)
}

fn refused(what: &str, note: &'static str, response: &Response) -> Error {
    let status = response.status();
    Error::no_session(format!("{what}, with {status}")).with_status(status).waiting_as(response.headers()).noting(note)
}

/// The login set a session's cookie that must not be sent to the base URL.
fn elsewhere(status: StatusCode) -> Error {
    let what = format!("the login succeeded, with {status}, but its cookie is for another URL than the base URL");
    Error::no_session(what).with_status(status).noting(
        "a cookie with `Secure` goes to https alone, and one with a `Path` to that path: give the client the base URL \
         that browsers use, or have the proxy rewrite the cookie",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refused_password_has_the_long_pause() {
        let longest = |status: u16| {
            let error = Error::no_session("x").with_status(StatusCode::from_u16(status).unwrap_or_default());
            format!("{:?}", pauses(&error))
        };
        let (long, short) = (format!("{:?}", Pauses::LONG), format!("{:?}", Pauses::SHORT));
        for status in [200, 204, 302, 401, 403] {
            assert_eq!(longest(status), long, "{status}");
        }
        for status in [404, 405, 415, 429, 500, 503] {
            assert_eq!(longest(status), short, "{status}");
        }
        assert_eq!(format!("{:?}", pauses(&Error::timeout("x"))), short);
    }
}
