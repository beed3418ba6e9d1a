//! What the clients of all systems are built by.

use crate::{
    Error, Result, Secret,
    transport::{BasicAuth, Connection, Http, SharedTransport, Timeouts, Transport},
};
use reqwest::{Url, redirect};
use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

const USER_AGENT: &str = concat!("bpm-rest/", env!("CARGO_PKG_VERSION"));

/// How long a connection may take to come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a call may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How long an upload or download may take.
const TRANSFER_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// Builds the client `C` of a system.
///
/// ```
/// use bpm_rest::Flowable;
/// use std::time::Duration;
///
/// # fn main() -> bpm_rest::Result<()> {
/// let flowable = Flowable::builder("http://127.0.0.1:8080/flowable-rest/service")
///     .basic_auth("rest-admin", "test")
///     .timeout(Duration::from_secs(10))
///     .build()?;
/// # drop(flowable);
/// # Ok(())
/// # }
/// ```
#[must_use = "call `build` to get the client"]
pub struct ClientBuilder<C> {
    base_url: String,
    credentials: Option<(String, Secret)>,
    http: Option<reqwest::Client>,
    transport: Option<SharedTransport>,
    timeout: Duration,
    transfer_timeout: Duration,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Connection>> ClientBuilder<C> {
    pub(crate) fn new(base_url: &str) -> Self {
        Self {
            base_url: base_url.to_owned(),
            credentials: None,
            http: None,
            transport: None,
            timeout: TIMEOUT,
            transfer_timeout: TRANSFER_TIMEOUT,
            client: PhantomData,
        }
    }

    /// Sends the user's name and password with each request to the server.
    pub fn basic_auth(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials = Some((user.into(), password.into()));
        self
    }

    /// Sends with this HTTP client: its proxies, certificates and limits are used.
    ///
    /// The client that is used otherwise gives up connecting after 10 seconds and follows no redirect.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Sends through this transport in place of an HTTP client; credentials and timeouts are added before it.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// How long a call may take, from connecting to the last byte of the answer; 60 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long an upload or download may take as a whole; one hour by default.
    pub fn transfer_timeout(mut self, timeout: Duration) -> Self {
        self.transfer_timeout = timeout;
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A request error if the base URL is not an absolute `http:` or `https:` URL without credentials, query and
    /// fragment, or if the credentials cannot be sent.
    pub fn build(self) -> Result<C> {
        let base_url = base_url(&self.base_url)?;
        let http = match self.http {
            Some(http) => http,
            None => http_client()?,
        };
        let mut transport = self.transport.unwrap_or_else(|| Arc::new(Http::new(http.clone())));
        transport = Arc::new(Timeouts::new(transport, self.timeout, self.transfer_timeout));
        if let Some((user, password)) = &self.credentials {
            transport = Arc::new(BasicAuth::new(transport, &base_url, user, password)?);
        }
        Ok(Connection::new(&base_url, http, transport).into())
    }
}

/// An HTTP client that follows no redirect: one would turn a POST into a GET, and could carry it to another server.
fn http_client() -> Result<reqwest::Client> {
    let builder = reqwest::Client::builder().user_agent(USER_AGENT).connect_timeout(CONNECT_TIMEOUT);
    builder.redirect(redirect::Policy::none()).build().map_err(Error::from_reqwest)
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
            .field("timeout", &self.timeout)
            .field("transfer_timeout", &self.transfer_timeout)
            .field("transport", &self.transport)
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
