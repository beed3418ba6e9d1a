//! What the clients of all systems are built by.

use crate::{
    Error, Result, Secret,
    transport::{
        Attempt, Authenticated, Connection, Deadline, Http, Limited, RetryBudget, RetryPolicy, Retrying,
        SharedTransport, Traced, Transport,
        credentials::{Basic, Credentials},
    },
};
use reqwest::{Url, redirect};
use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

const USER_AGENT: &str = concat!("bpm-rest/", env!("CARGO_PKG_VERSION"));

/// How long a connection may take to come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long one try of a call may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a call may take with all its tries.
const DEADLINE: Duration = Duration::from_secs(90);

/// How long an upload or download may take.
const TRANSFER_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// Builds the client `C` of a system.
///
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
    timeout: Option<Duration>,
    deadline: Duration,
    transfer_timeout: Option<Duration>,
    retry: RetryPolicy,
    budget: RetryBudget,
    concurrency: Option<usize>,
    client: PhantomData<fn() -> C>,
}

type Layer = Box<dyn FnOnce(SharedTransport) -> SharedTransport + Send>;

impl<C: From<Connection>> ClientBuilder<C> {
    pub(crate) fn new(base_url: &str) -> Self {
        Self {
            base_url: base_url.to_owned(),
            credentials: Ok(None),
            http: None,
            transport: None,
            layers: Vec::new(),
            connect_timeout: CONNECT_TIMEOUT,
            timeout: None,
            deadline: DEADLINE,
            transfer_timeout: None,
            retry: RetryPolicy::default(),
            budget: RetryBudget::default(),
            concurrency: None,
            client: PhantomData,
        }
    }

    /// Sends the user's name and password with each request to the server.
    pub fn basic_auth(mut self, user: impl AsRef<str>, password: impl Into<Secret>) -> Self {
        self.credentials = Basic::new(user.as_ref(), &password.into()).map(|basic| Some(Arc::new(basic) as _));
        self
    }

    /// Sends what these credentials say with each request to the server:
    /// [`Bearer`](crate::transport::credentials::Bearer) tokens, or something of one's own.
    pub fn credentials(mut self, credentials: impl Credentials + 'static) -> Self {
        self.credentials = Ok(Some(Arc::new(credentials)));
        self
    }

    /// Sends with this HTTP client: its proxies, certificates and limits are used.
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

    /// How long one try of a call may take, from connecting to the last byte of the answer; 30 seconds by default, or
    /// what a client of one's own was built with.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long a call may take as a whole, with all its tries and the pauses between them; 90 seconds by default.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How long an upload or download may take as a whole; one hour by default. A download that is silent for longer than
    /// [`timeout`](Self::timeout) fails as well. Where nothing is set here, the body of a
    /// download is limited by what a client of one's own was built with.
    pub fn transfer_timeout(mut self, timeout: Duration) -> Self {
        self.transfer_timeout = Some(timeout);
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

    /// The client.
    ///
    /// # Errors
    /// A request error if the base URL is not an absolute `http:` or `https:` URL without credentials, query and
    /// fragment, or if the credentials cannot be sent.
    pub fn build(self) -> Result<C> {
        let base_url = base_url(&self.base_url)?;
        let (http, timeout, transfer_timeout) = match self.http {
            // What is not said here, a client of one's own has its own limits for.
            Some(http) => (http, self.timeout, self.transfer_timeout),
            None => (
                http_client(&base_url, self.connect_timeout)?,
                self.timeout.or(Some(TIMEOUT)),
                self.transfer_timeout.or(Some(TRANSFER_TIMEOUT)),
            ),
        };
        let mut stack = self.transport.unwrap_or_else(|| Arc::new(Http::new(http.clone())));
        stack = Arc::new(Attempt::new(stack, timeout, transfer_timeout));
        stack = self.layers.into_iter().fold(stack, |stack, wrap| wrap(stack));
        if let Some(credentials) = self.credentials? {
            let server = Connection::new(&base_url, http.clone(), stack);
            stack = Arc::new(Authenticated::new(server, credentials));
        }
        stack = Arc::new(Retrying::new(stack, self.retry, self.budget));
        if let Some(calls) = self.concurrency {
            stack = Arc::new(Limited::new(stack, calls));
        }
        stack = Arc::new(Deadline::new(stack, self.deadline, self.transfer_timeout.unwrap_or(TRANSFER_TIMEOUT)));
        stack = Arc::new(Traced::new(stack));
        Ok(Connection::new(&base_url, http, stack).into())
    }
}

/// An HTTP client that follows no redirect: one would turn a POST into a GET, and could carry it to another server.
fn http_client(base_url: &Url, connect_timeout: Duration) -> Result<reqwest::Client> {
    let builder = reqwest::Client::builder().user_agent(USER_AGENT).connect_timeout(connect_timeout);
    let builder = builder.redirect(redirect::Policy::none());
    // Without TLS to come there is no need for certificates, which slim containers do not have.
    #[cfg(feature = "rustls")]
    let builder = if base_url.scheme() == "http" { builder.tls_certs_only([]) } else { builder };
    #[cfg(not(feature = "rustls"))]
    let _ = base_url;
    builder.build().map_err(Error::from_reqwest)
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
