//! What the in-process servers share: a port on loopback, an end, and basic authentication.

use axum::{Router, http::HeaderValue};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use std::{io, net::Ipv4Addr, net::SocketAddr};
use tokio::{net::TcpListener, task::JoinHandle};

/// An application that is served on a free port of 127.0.0.1 until this is dropped.
#[derive(Debug)]
pub(super) struct LocalServer {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl LocalServer {
    pub(super) async fn start(application: Router) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            // It ends only by being dropped: an error here is one of a connection, which its client sees as well.
            let _ = axum::serve(listener, application).await;
        });
        Ok(Self { address, task })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for LocalServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The user and the password of a header `Authorization`, if it has basic authentication.
pub(super) fn basic(header: &HeaderValue) -> Option<(String, String)> {
    let encoded = header.to_str().ok()?.strip_prefix("Basic ")?;
    let decoded = String::from_utf8(BASE64_STANDARD.decode(encoded).ok()?).ok()?;
    let (user, password) = decoded.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}
