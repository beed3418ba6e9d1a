//! The transport that sends.

use super::{Context, Transport};
use crate::{Error, Result};
use bytes::Bytes;
use futures::future::BoxFuture;
use reqwest::{Client, Request, Response, ResponseBuilderExt as _};

/// Sends requests with an HTTP client.
///
/// The body of a success is read whole, unless it is a download, before the answer is handed on: a body that breaks
/// off, or does not end in time, is then a failure of this try, which the transports around can do something about.
#[derive(Clone, Debug)]
pub struct Http(Client);

impl Http {
    /// Sends with the given client.
    pub fn new(client: Client) -> Self {
        Self(client)
    }
}

impl Transport for Http {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            let response = self.0.execute(request).await.map_err(Error::from_reqwest)?;
            if context.operation.is_transfer || !response.status().is_success() {
                return Ok(response);
            }
            Ok(read_whole(response).await?.0)
        })
    }
}

/// Reads the body of an answer: gives an equal answer, and the body.
pub(crate) async fn read_whole(response: Response) -> Result<(Response, Bytes)> {
    let (status, url) = (response.status(), response.url().clone());
    let mut head = ::http::Response::builder().status(status).version(response.version()).url(url);
    if let Some(headers) = head.headers_mut() {
        headers.clone_from(response.headers());
    }
    let extensions = response.extensions().clone();
    let body = response.bytes().await.map_err(|error| Error::from_reqwest(error).with_status(status))?;
    // All parts are those of an answer that was there already: putting them together again cannot fail.
    let mut equal = Response::from(head.body(body.clone()).unwrap_or_default());
    equal.extensions_mut().extend(extensions);
    Ok((equal, body))
}
