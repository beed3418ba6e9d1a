//! A token endpoint at another place than the server of the calls: the HTTP client that is made here reaches both.

use crate::{
    bodies::{Body, serve},
    child::{ENDPOINT, call},
};
use libtest_mimic::{Failed, Trial};
use rcgen::{CertificateParams, KeyPair};
use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    sync::{
        Arc,
        mpsc::{Receiver, channel},
    },
    thread,
};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        self, ServerConfig,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

const ANSWER: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 46\r\nconnection: close\r\n\r\n\
                      {\"access_token\": \"t1\", \"token_type\": \"Bearer\"}";

pub(crate) fn trials() -> Vec<Trial> {
    let test = |name: &str, run: fn()| {
        Trial::test(format!("tokens::{name}"), move || {
            run();
            Ok::<(), Failed>(())
        })
    };
    vec![
        test("the_endpoint_is_reached_by_its_own_proxy", the_endpoint_is_reached_by_its_own_proxy),
        test("the_proxy_of_the_endpoint_is_named", the_proxy_of_the_endpoint_is_named),
        test("the_endpoint_has_tls_where_the_server_has_none", the_endpoint_has_tls_where_the_server_has_none),
    ]
}

/// A server of this machine, which answers 404 to every call.
fn engine() -> String {
    serve(404, "content-type: application/json\r\n", Body::Endless(b" "))
}

/// A proxy that answers for the token endpoint, and tells what it was asked.
fn proxy() -> (String, Receiver<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (told, asked) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let lines = BufReader::new(&stream).lines().map_while(Result::ok);
            told.send(lines.take_while(|line| !line.is_empty()).collect()).unwrap();
            stream.write_all(ANSWER.as_bytes()).unwrap();
        }
    });
    (address, asked)
}

fn the_endpoint_is_reached_by_its_own_proxy() {
    let (address, asked) = proxy();
    let variables = [(ENDPOINT, "http://sso.invalid/token"), ("HTTP_PROXY", &format!("http://me:p%40ss@{address}"))];
    let outcome = call("token", &engine(), &variables).outcome;
    assert!(outcome.contains("404"), "the call itself went to this machine without a proxy: {outcome}");
    let asked: Vec<Vec<String>> = asked.try_iter().collect();
    let [token] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(token[0], "POST http://sso.invalid/token HTTP/1.1");
    let authorization = token.iter().find_map(|line| line.strip_prefix("proxy-authorization: "));
    assert_eq!(authorization, Some("Basic bWU6cEBzcw=="), "me:p@ss");
}

fn the_proxy_of_the_endpoint_is_named() {
    let dead = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let variables = [(ENDPOINT, "http://sso.invalid/token"), ("HTTP_PROXY", &format!("http://me:s3cret@{dead}"))];
    let outcome = call("token", &engine(), &variables).outcome;
    let is_told = outcome.contains(&format!("the way to http://sso.invalid leads through the proxy {dead}"));
    assert!(is_told && outcome.starts_with("request_token (POST /token): no connection"), "{outcome}");
    assert!(!outcome.contains("s3cret") && !outcome.contains("hunter2"), "{outcome}");
}

fn the_endpoint_has_tls_where_the_server_has_none() {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().self_signed(&key).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("trusted.pem");
    fs::write(&trusted, certificate.pem()).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let endpoint = format!("https://{}/token", listener.local_addr().unwrap());
    runtime.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            stream.write_all(ANSWER.as_bytes()).await.unwrap();
            let _ = stream.shutdown().await;
        }
    });
    let trusted = trusted.to_str().unwrap();
    let outcome = call("token", &engine(), &[(ENDPOINT, &endpoint), ("SSL_CERT_FILE", trusted)]).outcome;
    assert!(outcome.contains("404"), "{outcome}");
    let outcome = call("token", &engine(), &[(ENDPOINT, &endpoint)]).outcome;
    assert!(outcome.starts_with("request_token (POST /token): no TLS connection"), "{outcome}");
}
