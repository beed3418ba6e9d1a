//! Why a connection did not come about or broke: what the HTTP client says, in a chain of causes.

use super::ErrorKind;
use std::error::Error as StdError;

/// What keeps a call from its server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// The certificate is of an authority that is not trusted.
    UntrustedCertificate,
    /// The certificate has expired, or is not valid yet.
    ExpiredCertificate,
    /// The certificate is for other names.
    CertificateOfAnother,
    /// The server asks for a certificate of the client, or does not take the one it has.
    ClientCertificate,
    /// The server does not speak TLS.
    NoTls,
    /// TLS failed otherwise.
    Tls,
    /// The name of the host is not known.
    Name,
    /// The proxy does not hand the call on.
    Proxy,
    /// No connection, for any other reason.
    Other,
}

impl Cause {
    /// What the chain of an error's causes tells of a connection that did not come about or broke.
    pub(super) fn of(error: &(dyn StdError + 'static)) -> Self {
        let said = chain(error).map(|cause| cause.to_string().to_lowercase()).collect::<Vec<_>>().join("\n");
        let says = |words: &[&str]| words.iter().any(|words| said.contains(words));
        // The texts are those of rustls, and of OpenSSL, Schannel and Security.framework through native-tls.
        if says(&[
            "fatal alert: certificaterequired",
            "fatal alert: badcertificate",
            "fatal alert: unknownca",
            "fatal alert: certificate",
        ]) {
            Self::ClientCertificate
        } else if says(&["expired", "notvalidyet", "not valid yet", "not yet valid"]) && says(&["certificate"]) {
            Self::ExpiredCertificate
        } else if says(&["notvalidforname", "not valid for name", "hostname mismatch", "host name mismatch"]) {
            Self::CertificateOfAnother
        } else if says(&[
            "unknownissuer",
            "self-signed",
            "self signed",
            "local issuer",
            "certificate verify failed",
            "caused as end entity",
            "causedasendentity",
        ]) {
            Self::UntrustedCertificate
        } else if says(&["received corrupt message", "wrong version number"]) {
            Self::NoTls
        } else if says(&[
            "certificate",
            "tls handshake",
            "handshake failure",
            "fatal alert",
            "peer is incompatible",
            "ssl routines",
        ]) {
            Self::Tls
        } else if says(&["dns error", "failed to lookup address"]) {
            Self::Name
        } else if says(&["tunnel error", "socks"]) {
            Self::Proxy
        } else {
            Self::Other
        }
    }

    pub(super) fn is_tls(self) -> bool {
        matches!(
            self,
            Self::UntrustedCertificate
                | Self::ExpiredCertificate
                | Self::CertificateOfAnother
                | Self::ClientCertificate
                | Self::NoTls
                | Self::Tls
        )
    }

    /// What to do about it.
    pub(super) fn advice(self, kind: ErrorKind, origin: &str) -> Option<String> {
        Some(match self {
            Self::UntrustedCertificate => format!(
                "the certificate of {origin} is of an authority that is not trusted here: give the client an HTTP client \
                 that trusts it (`http_client`)"
            ),
            Self::ExpiredCertificate => format!("renew the certificate of {origin}, or set the clock of this machine"),
            Self::CertificateOfAnother => {
                format!("the certificate is for other names: use the name in the base URL that it is for, not {origin}")
            }
            Self::ClientCertificate => {
                "the server wants a certificate of the client, or does not take this one: give the \
                                        client an HTTP client that has one (`http_client`)"
                    .to_owned()
            }
            Self::NoTls => format!("{origin} does not speak TLS: is `https:` right, and the port?"),
            Self::Tls => format!("no TLS with {origin}: do both sides have a version and ciphers in common?"),
            Self::Name => format!("is the host of {origin} spelt correctly, and does the DNS of this machine know it?"),
            Self::Proxy => {
                "the proxy does not hand the call on: check the proxy that the HTTP client or the environment \
                            (`HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`) names"
                    .to_owned()
            }
            Self::Other if kind == ErrorKind::Connect => format!("is the server running at {origin}?"),
            Self::Other => return None,
        })
    }
}

/// An error and its causes, the outermost first.
pub(super) fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// The cause of an error of the HTTP client in words: the innermost one, since the others say that a request failed.
pub(super) fn root(error: &(dyn StdError + 'static)) -> Option<String> {
    chain(error).skip(1).map(ToString::to_string).filter(|text| !text.is_empty()).last()
}

/// An error in words, with the innermost of its causes if it does not tell that.
pub(super) fn words(error: &(dyn StdError + 'static)) -> String {
    let outer = error.to_string();
    match root(error) {
        Some(root) if !outer.contains(&root) => format!("{outer}: {root}"),
        _ => outer,
    }
}

/// The address that a connection was tried to, which the HTTP client tells in `Debug` alone.
pub(super) fn address(error: &(dyn StdError + 'static)) -> Option<std::net::SocketAddr> {
    let connects = chain(error).find(|cause| cause.to_string().starts_with("tcp connect error"))?;
    let text = format!("{connects:?}");
    text.split([',', ' ', '(', ')']).find_map(|part| part.parse().ok())
}
