//! The limit of each try.

use super::{Context, SharedTransport, Transport, deadline::Until};
use crate::Result;
use futures::future::BoxFuture;
use reqwest::{Request, Response};
use std::time::Duration;

/// Limits each try, from connecting to the last byte of the answer, that of a download included.
#[derive(Clone, Debug)]
pub struct Attempt {
    inner: SharedTransport,
    call: Option<Duration>,
    transfer: Option<Duration>,
}

impl Attempt {
    /// Wraps a transport: `transfer` is the limit of uploads and downloads, `call` the one of everything else. `None`
    /// leaves it to the HTTP client.
    pub fn new(inner: SharedTransport, call: Option<Duration>, transfer: Option<Duration>) -> Self {
        Self { inner, call, transfer }
    }
}

impl Transport for Attempt {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        let limit = if context.operation.is_transfer { self.transfer } else { self.call };
        if let Some(limit) = limit {
            let left = context.options.get::<Until>().map_or(Duration::MAX, Until::left);
            *request.timeout_mut() = Some(limit.min(left));
        }
        self.inner.execute(request, context)
    }
}
