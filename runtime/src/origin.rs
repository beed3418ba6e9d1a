//! Scheme, host and port of a URI.

use http::{
    Uri,
    uri::{Authority, Scheme},
};

/// The port of a URI, or that of its scheme.
pub(crate) fn port(uri: &Uri) -> Option<u16> {
    port_of(uri.scheme(), uri.authority())
}

/// The port of an authority, or that of the scheme.
pub(crate) fn port_of(scheme: Option<&Scheme>, authority: Option<&Authority>) -> Option<u16> {
    let by_scheme = match scheme?.as_str() {
        "http" => Some(80),
        "https" => Some(443),
        _ => None,
    };
    authority?.port_u16().or(by_scheme)
}

/// Scheme, host and port of a URI as a text, without a port that goes without saying, and without credentials.
pub(crate) fn origin(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let host = uri.host().unwrap_or_default();
    match (uri.port_u16(), scheme) {
        (None, _) | (Some(80), "http") | (Some(443), "https") => format!("{scheme}://{host}"),
        (Some(port), _) => format!("{scheme}://{host}:{port}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_told_without_what_goes_without_saying() {
        for (uri, told) in [
            ("http://h/p?q", "http://h"),
            ("http://h:80", "http://h"),
            ("https://u:p@h:8443/p", "https://h:8443"),
            ("https://[::1]:443/p", "https://[::1]"),
        ] {
            assert_eq!(origin(&uri.parse().unwrap()), told);
        }
    }
}
