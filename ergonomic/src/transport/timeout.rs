//! Limits of time.

use super::{Context, SharedTransport, Transport};
use crate::Result;
use futures::future::BoxFuture;
use reqwest::{Request, Response};
use std::time::Duration;

/// Gives each request a limit of time, from connecting to the last byte of the answer.
#[derive(Clone, Debug)]
pub struct Timeouts {
    inner: SharedTransport,
    call: Duration,
    transfer: Duration,
}

impl Timeouts {
    /// Wraps a transport: `transfer` is the limit of uploads and downloads, `call` the one of everything else.
    pub fn new(inner: SharedTransport, call: Duration, transfer: Duration) -> Self {
        Self { inner, call, transfer }
    }
}

impl Transport for Timeouts {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        let limit = if context.operation.is_transfer { self.transfer } else { self.call };
        request.timeout_mut().get_or_insert(limit);
        self.inner.execute(request, context)
    }
}
