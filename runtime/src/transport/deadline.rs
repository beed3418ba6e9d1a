//! The limits of a whole call.

use super::{
    CallLimit, Context, SharedTransport, Transport, TryLimit,
    answer::{in_memory, is_in_memory},
};
use crate::body::{Request, Response};
use crate::{Error, Result};
use crate::{
    answer::{AnswerBody, BodyLimit},
    download::EndsBy,
};
use futures::future::BoxFuture;
use std::{pin::pin, time::Duration};
use tokio::time::Instant;

/// Limits a call as a whole: waiting for its turn, all tries, the pauses between them, and the answer, that of a
/// download included. It also limits how many bytes an answer may have.
///
/// Among the options of a call, [`CallLimit`] and [`BodyLimit`] replace the limits given here. A
/// [`TryLimit`] that is longer than the limit of the call raises it.
#[derive(Clone, Debug)]
pub struct Deadline {
    inner: SharedTransport,
    call: Duration,
    transfer: Duration,
    body: BodyLimit,
}

impl Deadline {
    /// Wraps a transport: `transfer` is the limit of uploads and downloads, `call` the one of everything else.
    pub fn new(inner: SharedTransport, call: Duration, transfer: Duration) -> Self {
        Self { inner, call, transfer, body: BodyLimit::default() }
    }

    /// The same transport with another limit than 64 MiB for the body of an answer.
    #[must_use]
    pub fn body_limit(mut self, limit: BodyLimit) -> Self {
        self.body = limit;
        self
    }

    async fn run(&self, request: Request, mut context: Context) -> Result<Response> {
        let is_transfer = context.operation.is_transfer;
        let default = if is_transfer { self.transfer } else { self.call };
        let of_try = context.options.get::<TryLimit>().map_or(Duration::ZERO, |limit| limit.0);
        let limit = context.options.get::<CallLimit>().map_or(default.max(of_try), |limit| limit.0);
        context.body_limit = self.body;
        let Some(until) = Instant::now().checked_add(limit) else {
            let response = self.inner.execute(request, context.clone()).await?;
            return Box::pin(in_memory(response, &context, None)).await;
        };
        context.until = Some(until);
        let sent = self.inner.execute(request, context.clone());
        let call = pin!(async {
            let response = sent.await?;
            // A layer may answer by itself.
            if is_in_memory(&response, &context) { Ok(response) } else { in_memory(response, &context, None).await }
        });
        let setter = if is_transfer { "`transfer_timeout` or `deadline`" } else { "`deadline`" };
        let late = |_| {
            Err(Error::timeout(format!(
                "the call took longer than its deadline of {limit:?}, which {setter} of the client builder or \
                 `with_deadline` of the call sets"
            )))
        };
        let mut response = tokio::time::timeout_at(until, call).await.unwrap_or_else(late)?;
        if context.answer == AnswerBody::Streamed && response.status().is_success() {
            response.extensions_mut().insert(EndsBy { at: until, limit });
        }
        Ok(response)
    }
}

impl Transport for Deadline {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(self.run(request, context))
    }
}
