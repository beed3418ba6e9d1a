//! The transport that sends.

use super::{Context, Proxy, Transport};
use crate::{
    Error, Result,
    body::{Body, Request, Response},
};
use futures::future::BoxFuture;
use reqwest::Client;
use std::time::Duration;
use url::Url;

/// Sends requests with an HTTP client of the crate reqwest, version 0.13.
///
/// It hands answers on unread: [`Attempt`](super::Attempt) reads them. Where the client follows a redirect, the answer is
/// not one to the request that was made: that is an error.
#[derive(Clone, Debug)]
pub struct Http {
    client: Client,
    connect_timeout: Option<Duration>,
    proxy: Option<Proxy>,
}

impl Http {
    /// Sends with the given client. It ties a program to this version of reqwest; no other transport does.
    pub fn new(client: Client) -> Self {
        Self { client, connect_timeout: None, proxy: None }
    }

    /// Tells in errors how the client was made.
    pub(crate) fn made_here(self, connect_timeout: Duration, proxy: Option<Proxy>) -> Self {
        Self { connect_timeout: Some(connect_timeout), proxy, ..self }
    }

    async fn send(&self, request: Request) -> Result<Response> {
        let (head, body) = request.into_parts();
        let asked = head.uri.to_string();
        let url = Url::parse(&asked).map_err(|error| Error::request(format!("the URL cannot be used: {error}")))?;
        let mut request = reqwest::Request::new(head.method, url);
        *request.headers_mut() = head.headers;
        if !body.is_empty() {
            *request.body_mut() = Some(match body.into_memory() {
                Ok(bytes) => bytes.into(),
                Err(body) => reqwest::Body::wrap(body),
            });
        }
        let response = self.client.execute(request).await.map_err(|error| self.explained(error))?;
        // An HTTP client that follows redirects makes a GET of a POST, and tells only where it ended.
        if response.url().as_str() != asked
            && let Ok(asked) = Url::parse(&asked)
            && !is_same(&asked, response.url())
        {
            return Err(Error::redirected(&asked, response.url(), response.status()));
        }
        Ok(http::Response::<reqwest::Body>::from(response).map(Body::of))
    }

    fn explained(&self, error: reqwest::Error) -> Error {
        let is_late = error.is_timeout();
        let mut error = Error::from_reqwest(error);
        if let (true, Some(proxy)) = (error.is_connect(), &self.proxy) {
            error = error.through_proxy(proxy.to_string());
        }
        match (error.is_connect(), is_late, self.connect_timeout) {
            (true, true, Some(limit)) => error.saying(format!(
                "it did not come about within {limit:?}, the limit that `connect_timeout` of the client builder sets"
            )),
            (false, true, None) if error.is_timeout() => {
                error.saying("the HTTP client has a limit of its own: raise that where the client is built".to_owned())
            }
            _ => error,
        }
    }
}

impl Transport for Http {
    fn execute<'a>(&'a self, request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(self.send(request))
    }
}

/// Whether two URLs are of the same resource: who asks and which part of it does not matter.
fn is_same(one: &Url, other: &Url) -> bool {
    one.origin() == other.origin() && one.path() == other.path() && one.query() == other.query()
}
