//! Why no connection comes about: certificates, names, proxies, and servers that are not there.

use super::{nobody, server};
use bpm_rest::{Error, ErrorKind, Flowable, flowable::NewUser, transport::RetryPolicy};
use rcgen::{CertificateParams, KeyPair};
use reqwest::{
    Certificate, Client, Proxy,
    dns::{Name, Resolve, Resolving},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::net::TcpListener;
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

/// A server with a certificate of its own.
pub(super) struct Https {
    pub(super) url: String,
    pub(super) certificate: Vec<u8>,
    connections: Arc<AtomicUsize>,
}

/// Serves TLS with a certificate for the name that has expired or has not.
pub(super) async fn https(name: &str, has_expired: bool) -> Https {
    let key = KeyPair::generate().unwrap();
    let mut parameters = CertificateParams::new(vec![name.to_owned()]).unwrap();
    if has_expired {
        parameters.not_before = rcgen::date_time_ymd(1999, 1, 1);
        parameters.not_after = rcgen::date_time_ymd(2000, 1, 1);
    }
    let certificate = parameters.self_signed(&key).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    // Named, since a build of the whole workspace has two providers.
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth();
    let config = config.with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            // Clients that do not trust it end the handshake.
            drop(acceptor.accept(stream).await);
        }
    });
    Https { url, certificate: certificate.der().to_vec(), connections }
}

/// An HTTP client that trusts the server's certificate and no other.
pub(super) fn trusting(https: &Https) -> Client {
    Client::builder().no_proxy().tls_certs_only([Certificate::from_der(&https.certificate).unwrap()]).build().unwrap()
}

/// A resolver that knows no name.
struct Nameless;

impl Resolve for Nameless {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(std::future::ready(Err("no such host is known".into())))
    }
}

pub(super) fn nameless() -> Client {
    Client::builder().no_proxy().tls_certs_only([]).dns_resolver(Arc::new(Nameless)).build().unwrap()
}

pub(super) fn proxied(proxy: &str) -> Client {
    Client::builder().tls_certs_only([]).proxy(Proxy::all(proxy).unwrap()).build().unwrap()
}

/// The errors of a read and of a creation, with pauses so short that retries are made if there are any.
pub(super) async fn errors(base_url: &str, http: Option<Client>) -> [Error; 2] {
    let retry = RetryPolicy::default().attempts(3).pauses(Duration::from_millis(1), Duration::from_millis(1));
    let builder = Flowable::builder(base_url).retry(retry);
    let builder = http.into_iter().fold(builder, |builder, http| builder.http_client(http));
    let flowable = builder.build().unwrap();
    [
        flowable.users().get("x").send().await.unwrap_err(),
        flowable.users().create(NewUser::new("x")).send().await.unwrap_err(),
    ]
}

#[tokio::test]
async fn certificates_that_are_not_trusted_are_told_and_not_tried_again() {
    let unknown = https("127.0.0.1", false).await;
    let other = https("bpm.example.org", false).await;
    let expired = https("127.0.0.1", true).await;
    for (server, http, cause, advice) in [
        (&unknown, None, "UnknownIssuer", "that is not trusted here"),
        (&other, Some(trusting(&other)), "not valid for name", "the certificate is for other names"),
        (&expired, Some(trusting(&expired)), "expired", "renew the certificate"),
    ] {
        for error in errors(&server.url, http).await {
            assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}");
            assert!(error.is_tls() && !error.is_connect() && !error.is_retryable() && !error.may_have_taken_effect());
            let text = error.to_string();
            assert!(text.contains(cause) && text.contains(advice) && text.contains(&server.url), "{text}");
            assert!(!text.contains("is the server running"), "{text}");
        }
        assert_eq!(server.connections.load(Ordering::SeqCst), 2, "one for each call: {}", server.url);
    }
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_called_so() {
    let plain = server(|_| "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_owned()).await;
    // What it reads is no request; it answers all the same, as servers do.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        use tokio::io::AsyncWriteExt as _;
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    drop(plain);
    for error in errors(&url, None).await {
        assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}");
        assert!(error.to_string().contains("does not speak TLS: is `https:` right"), "{error}");
    }
}

#[tokio::test]
async fn names_proxies_and_servers_are_told_apart() {
    let gone = nobody();
    let refused = format!("http://{gone}");
    let [error, _] = errors(&refused, None).await;
    let text = error.to_string();
    assert!(
        error.is_connect()
            && text.contains("refused")
            && text.ends_with(&format!("is the server running at {refused}?")),
        "{text}"
    );

    let [error, _] = errors("http://bpm.test:8080", Some(nameless())).await;
    let text = error.to_string();
    assert!(error.is_connect() && text.contains("no such host is known"), "{text}");
    assert!(
        text.ends_with(
            "is the host of http://bpm.test:8080 spelt correctly, and does the DNS of this machine know it?"
        ),
        "{text}"
    );

    let proxy = format!("http://{}", nobody());
    for base_url in ["http://bpm.test:8080", "https://bpm.test"] {
        for error in errors(base_url, Some(proxied(&proxy))).await {
            let text = error.to_string();
            assert!(error.is_connect() && text.contains("refused"), "{text}");
            assert!(
                text.contains("the proxy does not hand the call on") && !text.contains("is the server running"),
                "{text}"
            );
        }
    }
    // One that is there, and refuses to hand on.
    let refusing = server(|_| "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n".to_owned()).await;
    let [error, _] = errors("https://bpm.test", Some(proxied(&refusing))).await;
    assert!(error.is_connect() && error.to_string().contains("the proxy does not hand the call on"), "{error}");
}
