//! Reading an answer within its limits of size and time.

use super::Context;
use crate::Result;
use crate::body::Response;
use crate::{
    answer::{self, AnswerBody, BodyLimit, MEANINGLESS},
    error::KEPT_BODY,
};
use bytes::Bytes;
use std::{future::pending, time::Duration};
use tokio::time::Instant;

/// How long the body of an error is read for: its status is known by then, and tells more than a timeout.
const ERROR_BODY: Duration = Duration::from_secs(5);

/// The answer with its body in memory, unless the caller reads the body as a download.
///
/// `until` is when the try must be over. Where the body of an error is late, the answer has what came of it.
pub(super) async fn in_memory(response: Response, context: &Context, until: Option<Instant>) -> Result<Response> {
    if is_in_memory(&response, context) {
        return Ok(response);
    }
    if !response.status().is_success() {
        let ends = [Instant::now().checked_add(ERROR_BODY), until, context.until];
        let stop = ends.into_iter().flatten().min();
        // Boxed, as what is rare: the future of each call has room for it otherwise.
        return Ok(Box::pin(answer::read_start(response, KEPT_BODY, stopped(stop))).await);
    }
    match context.answer {
        AnswerBody::Streamed => Ok(response),
        AnswerBody::Meaningless => Ok(Box::pin(answer::read_start(response, MEANINGLESS, pending())).await),
        _ => answer::read(response, limit(context)).await,
    }
}

/// How many bytes of an answer are read.
fn limit(context: &Context) -> BodyLimit {
    context.options.get().copied().unwrap_or(context.body_limit)
}

/// Whether nothing is left to be read.
pub(super) fn is_in_memory(response: &Response, context: &Context) -> bool {
    let limit = match context.answer {
        _ if !response.status().is_success() => KEPT_BODY,
        AnswerBody::Streamed => return true,
        AnswerBody::Meaningless => MEANINGLESS,
        _ => limit(context).0,
    };
    response.body().as_bytes().is_some_and(|bytes| bytes.len() <= limit)
}

async fn stopped(at: Option<Instant>) {
    match at {
        Some(at) => tokio::time::sleep_until(at).await,
        None => pending().await,
    }
}

/// Reads the body of an answer: gives an equal answer, and the body. For transports that look at bodies.
///
/// Above [`Attempt`](super::Attempt), bodies are in memory already, but for those of downloads.
///
/// # Errors
/// A body error if the body breaks off, or is longer than 64 MiB where it is not in memory yet.
pub async fn read_whole(response: Response) -> Result<(Response, Bytes)> {
    let is_read = response.body().as_bytes().is_some();
    let limit = if is_read { BodyLimit(usize::MAX) } else { BodyLimit::default() };
    let response = answer::read(response, limit).await?;
    let bytes = response.body().shared().unwrap_or_default();
    Ok((response, bytes))
}
