//! The transport that sends.

use super::{Context, Proxy, Transport};
use crate::{Error, Result};
use futures::future::BoxFuture;
use reqwest::{Client, Request, Response, Url};
use std::time::Duration;

/// Sends requests with an HTTP client.
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
    /// Sends with the given client.
    pub fn new(client: Client) -> Self {
        Self { client, connect_timeout: None, proxy: None }
    }

    /// Tells in errors how the client was made.
    pub(crate) fn made_here(self, connect_timeout: Duration, proxy: Option<Proxy>) -> Self {
        Self { connect_timeout: Some(connect_timeout), proxy, ..self }
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
        Box::pin(async move {
            let asked = request.url().clone();
            let response = self.client.execute(request).await.map_err(|error| self.explained(error))?;
            // An HTTP client that follows redirects makes a GET of a POST, and tells only where it ended.
            match is_same(&asked, response.url()) {
                true => Ok(response),
                false => Err(Error::redirected(&asked, &response)),
            }
        })
    }
}

/// Whether two URLs are of the same resource: who asks and which part of it does not matter.
fn is_same(one: &Url, other: &Url) -> bool {
    let resource = |url: &Url| (url.origin(), url.path().to_owned(), url.query().map(str::to_owned));
    resource(one) == resource(other)
}
