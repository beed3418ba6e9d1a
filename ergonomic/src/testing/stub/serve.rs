//! A stub on a port of loopback, for code that is given a URL: in another process, or in another language.

use crate::testing::server::LocalServer;
use axum::{Router, body::Body as AxumBody, extract::Request, http::StatusCode, response::Response};
use bpm_rest_runtime::{Error, stub::Stub, transport::Body};
use std::io;

/// A [`Stub`] on a free port of 127.0.0.1, which ends when this is dropped.
///
/// Code of the same program needs no port: a stub is a transport.
#[derive(Debug)]
pub struct Server {
    _server: LocalServer,
    base_url: String,
}

impl Server {
    /// Starts a server; needs a Tokio runtime. Its base URL has the path of the stub's.
    ///
    /// ```
    /// use bpm_rest::{Flowable, testing::stub};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = stub::Server::start(stub::flowable()).await?;
    /// let flowable = Flowable::builder(server.base_url()).basic_auth("kermit", "kermit").build()?;
    /// assert_eq!(flowable.users().get("kermit").await?.id, "kermit");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// An I/O error if no port can be had.
    pub async fn start(stub: Stub) -> io::Result<Self> {
        let path = stub.base_path().to_owned();
        let application = Router::new().fallback(move |request: Request| {
            let stub = stub.clone();
            async move { answered(&stub, request).await.unwrap_or_else(|error| failed(&error)) }
        });
        let server = LocalServer::start(application).await?;
        let base_url = format!("http://{}{path}", server.address());
        Ok(Self { _server: server, base_url })
    }

    /// The base URL, for the client builder.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }
}

async fn answered(stub: &Stub, request: Request) -> Result<Response, Error> {
    let (head, body) = stub.answer(request.map(Body::of)).await?.into_parts();
    Ok(Response::from_parts(head, body.bytes().await?.into()))
}

/// What a stub answers that has no example to answer with.
fn failed(error: &Error) -> Response {
    let mut response = Response::new(AxumBody::from(error.to_string()));
    *response.status_mut() = StatusCode::NOT_IMPLEMENTED;
    response
}
