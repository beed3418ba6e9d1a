//! The limit of a whole call.

use super::{Context, SharedTransport, Transport};
use crate::{Error, Result};
use futures::future::BoxFuture;
use reqwest::{Request, Response};
use std::time::{Duration, Instant};

/// How long one call may take as a whole: an option of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallLimit(pub Duration);

/// When the call must be over: an option that [`Deadline`] sets for the transports within.
#[derive(Clone, Copy, Debug)]
pub(super) struct Until(Instant);

impl Until {
    pub(super) fn left(&self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }
}

/// Limits a call as a whole: waiting for its turn, all tries, the pauses between them, and the answer.
///
/// [`CallLimit`] among the options of a call replaces the limits given here.
#[derive(Clone, Debug)]
pub struct Deadline {
    inner: SharedTransport,
    call: Duration,
    transfer: Duration,
}

impl Deadline {
    /// Wraps a transport: `transfer` is the limit of uploads and downloads, `call` the one of everything else.
    pub fn new(inner: SharedTransport, call: Duration, transfer: Duration) -> Self {
        Self { inner, call, transfer }
    }
}

impl Transport for Deadline {
    fn execute<'a>(&'a self, request: Request, mut context: Context) -> BoxFuture<'a, Result<Response>> {
        let default = if context.operation.is_transfer { self.transfer } else { self.call };
        let limit = context.options.get::<CallLimit>().map_or(default, |limit| limit.0);
        if let Some(until) = Instant::now().checked_add(limit) {
            context.options.set(Until(until));
        }
        Box::pin(async move {
            let answer = tokio::time::timeout(limit, self.inner.execute(request, context)).await;
            answer
                .unwrap_or_else(|_| Err(Error::timeout(format!("the call took longer than its deadline of {limit:?}"))))
        })
    }
}
