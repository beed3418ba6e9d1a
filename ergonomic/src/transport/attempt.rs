//! The limit of each try.

use super::{Context, SharedTransport, Transport, deadline::Until};
use crate::{Error, Result};
use bpm_rest_generated::download::LongestSilence;
use futures::future::BoxFuture;
use reqwest::{Request, Response};
use std::time::Duration;

/// Limits each try, from connecting to the last byte of the answer, that of a download included.
///
/// A download may take long, but not be silent for long: neither before its headers nor between its bytes may there be
/// a pause of more than the limit of other calls.
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
        let is_download = context.operation.is_transfer && request.body().is_none();
        let Some(silence) = self.call.filter(|_| is_download) else { return self.inner.execute(request, context) };
        Box::pin(async move {
            let answer = tokio::time::timeout(silence, self.inner.execute(request, context)).await;
            let late = |_| Err(Error::timeout(format!("the download did not begin within {silence:?}")));
            let mut response = answer.unwrap_or_else(late)?;
            response.extensions_mut().insert(LongestSilence(silence));
            Ok(response)
        })
    }
}
