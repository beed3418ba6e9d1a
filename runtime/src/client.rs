//! What the clients of all systems are built by.

use crate::{
    Error, Result, Secret,
    transport::{
        Attempt, Authenticated, BodyLimit, Connection, Deadline, Http, Limited, Metrics, Proxies, RetryBudget,
        RetryPolicy, Retrying, SharedTransport, Traced, Transport,
        credentials::{Basic, Credentials},
    },
};
use reqwest::redirect;
use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};
use url::Url;

const USER_AGENT: &str = concat!("bpm-rest/", env!("CARGO_PKG_VERSION"));

/// How long a connection may take to come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long one try of a call may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a call may take with all its tries.
const DEADLINE: Duration = Duration::from_secs(90);

/// How long an upload or download may take, where no deadline is set for the client.
const TRANSFER_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// Builds the client `C` of a system.
///
/// # Limits
/// Each limit holds whoever sends: the HTTP client that is made here, one of your own, or a transport of your own. Those
/// may have shorter limits of their own.
///
/// | limit | of what | by default | client | one call |
/// |---|---|---|---|---|
/// | connecting | one connection | 10 s | [`connect_timeout`](Self::connect_timeout) | |
/// | a try | from connecting to the last byte of the answer | 30 s | [`timeout`](Self::timeout) | [`with_timeout`], or else [`with_deadline`] |
/// | standing still | in place of the limit of a try: an upload of which the server takes nothing, or which is sent and not answered; a download that does not begin | 30 s | [`timeout`](Self::timeout) | [`with_timeout`], or else [`with_deadline`] |
/// | silence | a download between two of its bytes | 30 s | [`timeout`](Self::timeout) | [`with_timeout`] |
/// | a call | all tries, the pauses between them, waiting for a [place](Self::concurrency), the answer | 90 s | [`deadline`](Self::deadline) | [`with_deadline`] |
/// | a transfer | the same of an upload or download, to its last byte | 1 hour | [`transfer_timeout`](Self::transfer_timeout), or else [`deadline`](Self::deadline) | [`with_deadline`] |
/// | the body of an error | after its headers; what came by then is read | 5 s | | |
/// | size of an answer | in memory, after decompression; a download has no limit | 64 MiB | [`body_limit`](Self::body_limit) | [`with_body_limit`] |
/// | size of an answer that means nothing | where there is nothing to read: a longer one is an error | 16 KiB | | |
/// | size of an error | the rest is not read | 64 KiB | | |
///
/// [`with_timeout`]: crate::Call::with_timeout
/// [`with_deadline`]: crate::Call::with_deadline
/// [`with_body_limit`]: crate::Call::with_body_limit
///
/// # Proxies
/// The HTTP client that is made here takes its proxy from the environment, as curl does: `HTTP_PROXY` for base URLs with
/// `http:`, `HTTPS_PROXY` for `https:`, `ALL_PROXY` where the one in question is not set, and `NO_PROXY` for hosts, domains
/// and networks that are reached without. Each name may be in lower case as well. Where `REQUEST_METHOD` is set, as it is for
/// CGI programs, no variable is read. They are read once, by [`build`](Self::build). A base URL of this machine (`localhost`,
/// `127.0.0.1`, `[::1]`) is never reached through a proxy. An error of connecting names the proxy.
///
/// A proxy for `http:` reads all that is sent, credentials included. For another proxy, or none, give the builder a client
/// of your own: it reads the environment by itself, for this machine as well, unless it is built with `no_proxy()`.
///
/// ```
/// use bpm_rest::Flowable;
///
/// # fn main() -> anyhow::Result<()> {
/// let http = reqwest::Client::builder().proxy(reqwest::Proxy::all("http://proxy.example.org:3128")?).build()?;
/// let flowable = Flowable::builder("http://bpm.example.org/service").http_client(http).build()?;
/// # drop(flowable);
/// # Ok(())
/// # }
/// ```
///
/// # Examples
/// ```
/// use bpm_rest::{Flowable, transport::RetryPolicy};
/// use std::time::Duration;
///
/// # fn main() -> bpm_rest::Result<()> {
/// let flowable = Flowable::builder("http://127.0.0.1:8080/flowable-rest/service")
///     .basic_auth("rest-admin", "test")
///     .timeout(Duration::from_secs(10))
///     .retry(RetryPolicy::default().attempts(3))
///     .concurrency(16)
///     .build()?;
/// # drop(flowable);
/// # Ok(())
/// # }
/// ```
#[must_use = "call `build` to get the client"]
pub struct ClientBuilder<C> {
    base_url: String,
    credentials: Result<Option<Arc<dyn Credentials>>>,
    http: Option<reqwest::Client>,
    transport: Option<SharedTransport>,
    layers: Vec<Layer>,
    connect_timeout: Duration,
    timeout: Duration,
    deadline: Option<Duration>,
    transfer_timeout: Option<Duration>,
    body_limit: BodyLimit,
    retry: RetryPolicy,
    budget: RetryBudget,
    concurrency: Option<usize>,
    metrics: Option<Metrics>,
    client: PhantomData<fn() -> C>,
}

/// A client of a server that keeps a session for its callers.
pub trait HasSession {
    /// The credentials that log in, and call within the session.
    type Session: Credentials + 'static;
}

type Layer = Box<dyn FnOnce(SharedTransport) -> SharedTransport + Send>;

impl<C: From<Connection>> ClientBuilder<C> {
    /// Builds a client of the server at the base URL.
    pub fn new(base_url: &str) -> Self {
        Self {
            base_url: base_url.to_owned(),
            credentials: Ok(None),
            http: None,
            transport: None,
            layers: Vec::new(),
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            deadline: None,
            transfer_timeout: None,
            body_limit: BodyLimit::default(),
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            concurrency: None,
            metrics: None,
            client: PhantomData,
        }
    }

    /// Sends the user's name and password with each request to the server.
    pub fn basic_auth(mut self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.credentials = Basic::new(user.as_ref(), &password.into()).map(|basic| Some(Arc::new(basic) as _));
        self
    }

    /// Sends what these credentials say with each request to the server: tokens of an OAuth 2
    /// [token endpoint](crate::transport::credentials::TokenEndpoint), other [`Bearer`](crate::transport::credentials::Bearer)
    /// tokens, or something of one's own.
    pub fn credentials(mut self, credentials: impl Credentials + 'static) -> Self {
        self.credentials = Ok(Some(Arc::new(credentials)));
        self
    }

    /// Calls within a session: one that the client logs in to, or one that was begun elsewhere.
    pub fn session(self, session: C::Session) -> Self
    where
        C: HasSession,
    {
        self.credentials(session)
    }

    /// Sends with this HTTP client of reqwest 0.13: its proxies and certificates are used. No other part of this API is tied
    /// to a version of reqwest; a client of another version can be sent with by a [`transport`](Self::transport).
    ///
    /// The [limits](Self#limits) of this builder hold
    /// all the same; where the client has shorter ones, those end a call first.
    ///
    /// The client that is used otherwise follows no redirect. One of your own may; it then takes `Authorization` and
    /// cookies off a request that is led to another server, but knows nothing of other headers: where credentials are
    /// such a header, build it with `redirect::Policy::none()`.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Sends through this transport in place of an HTTP client; all policies work on top of it.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Wraps a transport of one's own around what sends: it sees each try as it goes out, credentials included.
    ///
    /// Of several, the one given last is the outermost.
    pub fn layer<T: Transport + 'static>(mut self, wrap: impl FnOnce(SharedTransport) -> T + Send + 'static) -> Self {
        self.layers.push(Box::new(|inner| Arc::new(wrap(inner))));
        self
    }

    /// How long a connection may take to come about; 10 seconds by default. A client of one's own has its own limit.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How long one try of a call may take, from connecting to the last byte of the answer; 30 seconds by default.
    ///
    /// An upload or download may take longer, but not stand still for longer than this: see [limits](Self#limits).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take as a whole, with all its tries and the pauses between them; 90 seconds by default.
    ///
    /// It also limits uploads and downloads, unless [`transfer_timeout`](Self::transfer_timeout) is set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How long an upload or download may take as a whole; what [`deadline`](Self::deadline) is set to, and one hour if
    /// neither is set.
    pub fn transfer_timeout(mut self, timeout: Duration) -> Self {
        self.transfer_timeout = Some(timeout);
        self
    }

    /// How many bytes an answer may have that is read into memory, after decompression; 64 MiB by default. A longer one
    /// is a body error, and its connection is closed. Downloads are not limited.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = BodyLimit(bytes);
        self
    }

    /// When and how often calls are tried again that may be.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How many further tries the client may make in all; clients that are given the same budget share it.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Lets no more than so many calls be under way at once; there is no such limit by default.
    pub fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = Some(calls);
        self
    }

    /// Calls this hook with what is measured of each call and each of its tries: durations, bytes, and numbers of tries, by
    /// operation.
    pub fn metrics(mut self, metrics: Metrics) -> Self {
        self.metrics = Some(metrics);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A request error if the base URL is not an absolute `http:` or `https:` URL without credentials, query and
    /// fragment, if the credentials cannot be sent, or if the base URL is one of `https:` and there is no TLS: this crate
    /// has it with its feature `rustls`.
    pub fn build(self) -> Result<C> {
        let base_url = base_url(&self.base_url)?;
        let credentials = self.credentials?;
        let has_tls = cfg!(feature = "rustls") || self.http.is_some() || self.transport.is_some();
        check_tls("the base URL", &base_url, has_tls)?;
        let asked = credentials.as_ref().and_then(|credentials| Url::parse(&credentials.asks()?.to_string()).ok());
        if let Some(asked) = &asked {
            check_tls("the URL that the credentials ask", asked, has_tls)?;
        }
        let mut stack = match (self.transport, self.http) {
            (Some(transport), _) => transport,
            (None, Some(http)) => Arc::new(Http::new(http)),
            (None, None) => {
                let proxies = Proxies::of_environment();
                let servers: Vec<&Url> = [&base_url].into_iter().chain(&asked).collect();
                let http = http_client(&servers, self.connect_timeout, &proxies)?;
                Arc::new(Http::new(http).made_here(self.connect_timeout, proxies))
            }
        };
        stack = Arc::new(Attempt::new(stack, self.timeout));
        if let Some(metrics) = &self.metrics {
            stack = Arc::new(metrics.of_tries(stack));
        }
        stack = self.layers.into_iter().fold(stack, |stack, wrap| wrap(stack));
        if let Some(credentials) = credentials {
            let server = Connection::new(base_url.as_str(), stack)?;
            stack = Arc::new(Authenticated::new(server, credentials));
        }
        stack = Arc::new(Retrying::new(stack, self.retry, self.budget));
        if let Some(calls) = self.concurrency {
            stack = Arc::new(Limited::new(stack, calls));
        }
        let transfer = self.transfer_timeout.or(self.deadline).unwrap_or(TRANSFER_TIMEOUT);
        let deadline = Deadline::new(stack, self.deadline.unwrap_or(DEADLINE), transfer);
        stack = Arc::new(deadline.body_limit(self.body_limit));
        if let Some(metrics) = &self.metrics {
            stack = Arc::new(metrics.of_calls(stack));
        }
        stack = Arc::new(Traced::new(stack));
        Ok(Connection::new(base_url.as_str(), stack)?.into())
    }
}

/// An HTTP client for these servers, which follows no redirect: one would turn a POST into a GET, and could carry it to
/// another server.
fn http_client(servers: &[&Url], connect_timeout: Duration, proxies: &Proxies) -> Result<reqwest::Client> {
    let builder = reqwest::Client::builder().user_agent(USER_AGENT).connect_timeout(connect_timeout);
    let builder = builder.redirect(redirect::Policy::none()).no_proxy();
    let has_proxy = servers.iter().any(|server| proxies.to(server).is_some());
    let builder = match has_proxy {
        true => {
            let proxies = proxies.clone();
            builder.proxy(reqwest::Proxy::custom(move |url| proxies.to(url)?.url()))
        }
        false => builder,
    };
    // Without TLS to come there is no need for certificates, which slim containers do not have.
    #[cfg(feature = "rustls")]
    let builder = match servers.iter().all(|server| server.scheme() == "http") && !has_proxy {
        true => builder.tls_certs_only([]),
        false => builder,
    };
    builder.build().map_err(Error::from_reqwest)
}

/// Refuses a URL to which every call would fail.
fn check_tls(what: &str, url: &Url, has_tls: bool) -> Result<()> {
    if url.scheme() == "http" || has_tls {
        return Ok(());
    }
    Err(Error::request(format!(
        "{what} starts with https:, and this program was built without TLS: turn on the feature `rustls` of bpm-rest, or \
         give the builder an HTTP client that has TLS",
    )))
}

fn base_url(text: &str) -> Result<Url> {
    let url = Url::parse(text).map_err(|error| Error::request(format!("the base URL cannot be used: {error}")))?;
    let refused = |why: &str| Err(Error::request(format!("the base URL cannot be used: {why}")));
    match () {
        () if !matches!(url.scheme(), "http" | "https") => refused("it starts with neither http: nor https:"),
        () if !url.username().is_empty() || url.password().is_some() => {
            refused("it holds credentials; give them to the builder instead")
        }
        () if url.query().is_some() || url.fragment().is_some() => refused("it has a query or a fragment"),
        () => Ok(url),
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("transport", &self.transport)
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("transfer_timeout", &self.transfer_timeout)
            .field("retry", &self.retry)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_without_tls_is_refused() {
        let check = |url: &str, has_tls| check_tls("the URL", &base_url(url).unwrap(), has_tls);
        let error = check("https://host/", false).unwrap_err().to_string();
        assert!(error.contains("without TLS") && error.contains("`rustls`"), "{error}");
        check("https://host/", true).unwrap();
        check("http://host/", false).unwrap();
    }

    #[test]
    fn a_base_url_that_cannot_be_used_is_refused_without_showing_credentials() {
        for (text, why) in [
            ("flowable", "relative URL"),
            ("ftp://host/", "neither http: nor https:"),
            ("http://user:hunter2@host/", "credentials"),
            ("http://host/?a=b", "query"),
            ("http://host/#a", "fragment"),
        ] {
            let error = base_url(text).unwrap_err().to_string();
            assert!(error.contains(why) && !error.contains("hunter2"), "{error}");
        }
        for text in ["http://127.0.0.1:8080", "https://host/flowable-rest/service/"] {
            base_url(text).unwrap();
        }
    }
}
