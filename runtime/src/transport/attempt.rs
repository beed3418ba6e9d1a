//! The limit of each try.

use super::{CallLimit, Context, SharedTransport, Transport, TryLimit, answer::in_memory, sending::Sending};
use crate::body::{Request, Response};
use crate::{Error, Result};
use crate::{answer::AnswerBody, download::LongestSilence};
use futures::future::BoxFuture;
use std::{pin::pin, time::Duration};
use tokio::time::{Instant, timeout_at};

/// Limits each try, from connecting to the last byte of the answer, and reads the answer into memory unless it is a
/// download.
///
/// A transfer may take long, but not stand still for longer than the limit of a try: the server must take the bytes of
/// an upload, answer after the last of them, begin a download, and go on sending it.
///
/// Among the options of a call, [`TryLimit`] replaces the limit given here. A [`CallLimit`] without it gives each try
/// as long as the whole call.
#[derive(Clone, Debug)]
pub struct Attempt {
    inner: SharedTransport,
    limit: Duration,
}

impl Attempt {
    /// Wraps a transport.
    pub fn new(inner: SharedTransport, limit: Duration) -> Self {
        Self { inner, limit }
    }

    async fn run(&self, request: Request, context: Context) -> Result<Response> {
        let limit = self.limits(&context).1;
        let due = due(Instant::now(), limit, &context);
        let sent = self.inner.execute(request, context.clone());
        let whole = pin!(async { in_memory(sent.await?, &context, due).await });
        limited(whole, due, limit).await
    }

    /// The limit that the call sets for a try, and the one that counts.
    fn limits(&self, context: &Context) -> (Option<Duration>, Duration) {
        let of_try = context.options.get().map(|TryLimit(limit)| *limit);
        let of_call = context.options.get().map(|CallLimit(limit)| *limit);
        (of_try, of_try.or(of_call).unwrap_or(self.limit))
    }

    /// A try that carries a file up or down.
    async fn transfer(&self, mut request: Request, context: Context) -> Result<Response> {
        let (of_try, limit) = self.limits(&context);
        let sending = if context.operation.is_transfer { Sending::watch(&mut request) } else { None };
        let due = |start: Instant| due(start, limit, &context);
        let start = Instant::now();
        let sent = self.inner.execute(request, context.clone());
        let mut response = match &sending {
            Some(sending) => sending.limited(sent, limit, due).await?,
            None => limited(sent, due(start), limit).await?,
        };
        if context.answer == AnswerBody::Streamed && response.status().is_success() {
            response.extensions_mut().insert(LongestSilence(of_try.unwrap_or(self.limit)));
            return Ok(response);
        }
        let start = if sending.is_some() { Instant::now() } else { start };
        limited(in_memory(response, &context, due(start)), due(start), limit).await
    }
}

/// When a try that began at a moment is over. One that may take as long as its call is ended by the deadline, whose error
/// tells more.
fn due(start: Instant, limit: Duration, context: &Context) -> Option<Instant> {
    let end = context.until;
    start.checked_add(limit).filter(|due| end.is_none_or(|end| *due < end))
}

async fn limited<T>(doing: impl Future<Output = Result<T>>, due: Option<Instant>, limit: Duration) -> Result<T> {
    let Some(due) = due else { return doing.await };
    timeout_at(due, doing).await.unwrap_or_else(|_| {
        Err(Error::timeout(format!(
            "the try took longer than its limit of {limit:?}, which `timeout` of the client builder or `with_timeout` of \
             the call sets"
        )))
    })
}

impl Transport for Attempt {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        if context.operation.is_transfer || context.answer == AnswerBody::Streamed {
            return Box::pin(self.transfer(request, context));
        }
        Box::pin(self.run(request, context))
    }
}
