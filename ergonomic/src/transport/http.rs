//! The transport that sends.

use super::{Context, Transport};
use crate::{Error, Result};
use futures::future::BoxFuture;
use reqwest::{Client, Request, Response};

/// Sends requests with an HTTP client.
#[derive(Clone, Debug)]
pub struct Http(Client);

impl Http {
    /// Sends with the given client.
    pub fn new(client: Client) -> Self {
        Self(client)
    }
}

impl Transport for Http {
    fn execute<'a>(&'a self, request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async { self.0.execute(request).await.map_err(Error::from_reqwest) })
    }
}
