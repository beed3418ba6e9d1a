//! Which proxy leads to a server.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use std::{fmt, net::IpAddr, sync::Arc};
use url::Url;

/// The proxies that the environment names.
#[derive(Clone, Debug)]
pub(crate) struct Proxies(Arc<Matcher>);

impl Proxies {
    /// Reads the environment, by the same rules as the HTTP client.
    pub(crate) fn of_environment() -> Self {
        Self(Arc::new(Matcher::from_system()))
    }

    /// The proxy that leads to the server of the URL: none to this machine.
    pub(crate) fn to(&self, url: &Url) -> Option<Proxy> {
        if is_of_this_machine(url) { None } else { Proxy::by(&self.0, url) }
    }
}

/// A proxy, with the credentials that it wants.
#[derive(Clone)]
pub(crate) struct Proxy(Intercept);

impl Proxy {
    fn by(matcher: &Matcher, url: &Url) -> Option<Self> {
        matcher.intercept(&url.as_str().parse().ok()?).filter(|proxy| proxy.uri().host().is_some()).map(Self)
    }

    /// The URL of the proxy, with its credentials in it.
    pub(crate) fn url(&self) -> Option<Url> {
        let mut url = Url::parse(&self.0.uri().to_string()).ok()?;
        let basic = self.0.basic_auth().and_then(|basic| basic.to_str().ok()?.strip_prefix("Basic "));
        let basic = basic.and_then(|basic| String::from_utf8(BASE64_STANDARD.decode(basic).ok()?).ok());
        let basic = basic.as_deref().and_then(|basic| basic.split_once(':'));
        if let Some((user, password)) = basic.or_else(|| self.0.raw_auth()) {
            url.set_username(user).ok()?;
            url.set_password(Some(password)).ok()?;
        }
        Some(url)
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let uri = self.0.uri();
        f.write_str(uri.host().unwrap_or_default())?;
        uri.port().map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({self})")
    }
}

fn is_of_this_machine(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    let name = host.trim_end_matches('.');
    address.map_or(name == "localhost" || name.ends_with(".localhost"), |address| address.to_canonical().is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_proxy_leads_to_this_machine() {
        for (url, is_here) in [
            ("http://localhost:8080/x", true),
            ("http://LOCALHOST./x", true),
            ("http://bpm.localhost", true),
            ("http://127.0.0.1:1", true),
            ("http://127.9.9.9", true),
            ("http://[::1]:8080", true),
            ("http://[::ffff:127.0.0.1]", true),
            ("http://localhost.example.org", false),
            ("http://10.0.0.1", false),
            ("http://[::2]", false),
        ] {
            assert_eq!(is_of_this_machine(&url.parse().unwrap()), is_here, "{url}");
        }
    }

    #[test]
    fn a_proxy_is_named_without_its_credentials() {
        let matcher = Matcher::builder()
            .http("http://me:hunter2@proxy.test:3128")
            .all("other.test")
            .no("10.0.0.0/8, .inner.test");
        let matcher = matcher.build();
        let by = |url: &str| Proxy::by(&matcher, &url.parse().unwrap()).map(|proxy| proxy.to_string());
        assert_eq!(by("http://bpm.test/x").as_deref(), Some("proxy.test:3128"));
        assert_eq!(by("https://bpm.test").as_deref(), Some("other.test"));
        assert_eq!((by("http://10.1.2.3"), by("http://a.inner.test")), (None, None));
        let proxy = Proxy::by(&matcher, &"http://bpm.test".parse().unwrap()).unwrap();
        assert_eq!(format!("{proxy:?}"), "Proxy(proxy.test:3128)");
        assert_eq!(proxy.url().unwrap().as_str(), "http://me:hunter2@proxy.test:3128/");
    }
}
