//! Which proxy leads to a server.

use hyper_util::client::proxy::matcher::Matcher;
use std::{fmt, net::IpAddr};
use url::Url;

/// A proxy that the environment names, by its host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proxy(String);

impl Proxy {
    /// The proxy that leads to the server at the base URL: none to this machine.
    pub(crate) fn of(base_url: &Url) -> Option<Self> {
        if is_of_this_machine(base_url) { None } else { Self::by(&Matcher::from_system(), base_url) }
    }

    /// By the same rules as the HTTP client.
    fn by(matcher: &Matcher, base_url: &Url) -> Option<Self> {
        let proxy = matcher.intercept(&base_url.as_str().parse().ok()?)?;
        let host = proxy.uri().host()?;
        Some(Self(match proxy.uri().port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }))
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
    }
}
