//! Whether an upload goes on.

use crate::body::{Body, BodyError, Request, Response};
use crate::{Error, Result};
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::{
    mem,
    pin::{Pin, pin},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};
use tokio::time::{Instant, timeout_at};

/// The most bytes that are handed over at once: a server that takes them slowly is not to look like one that stands
/// still.
const CHUNK: usize = 64 << 10;

/// Whose turn it is while a body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Turn {
    /// Since when the server is to take what was handed over, or to answer; none while the source has nothing to send.
    servers: Option<Instant>,
    /// Whether the whole body was handed over.
    is_sent: bool,
}

impl Turn {
    fn servers() -> Self {
        Self { servers: Some(Instant::now()), is_sent: false }
    }
}

/// Watches the body of a request.
#[derive(Debug)]
pub(super) struct Sending(Arc<Mutex<Turn>>);

impl Sending {
    /// Watches the body of the request, if it has one.
    pub(super) fn watch(request: &mut Request) -> Option<Self> {
        let turn = Arc::new(Mutex::new(Turn::servers()));
        if request.body().is_empty() {
            return None;
        }
        let inner = mem::take(request.body_mut());
        *request.body_mut() = Body::of(Watched { inner, rest: Bytes::new(), turn: Arc::clone(&turn) });
        Some(Self(turn))
    }

    /// The answer, unless the server is silent for longer than the limit, while it is to take the body or to answer. `due`
    /// tells when a silence that began at a moment is too long, if that is before the end of the call.
    pub(super) async fn limited(
        &self,
        answer: impl Future<Output = Result<Response>>,
        limit: Duration,
        due: impl Fn(Instant) -> Option<Instant>,
    ) -> Result<Response> {
        let mut answer = pin!(answer);
        let turn = loop {
            let turn = *lock(&self.0);
            let Some(due) = due(turn.servers.unwrap_or_else(Instant::now)) else { return answer.await };
            match timeout_at(due, &mut answer).await {
                Ok(answer) => return answer,
                Err(_) if turn.servers.is_none() || turn != *lock(&self.0) => {}
                Err(_) => break turn,
            }
        };
        let what = if turn.is_sent { "no answer to the upload came" } else { "the server took nothing of the upload" };
        Err(Error::timeout(format!(
            "{what} for {limit:?}, the limit that `timeout` of the client builder or `with_timeout` of the call sets"
        )))
    }
}

fn lock(turn: &Mutex<Turn>) -> MutexGuard<'_, Turn> {
    turn.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A body that tells whose turn it is.
struct Watched {
    inner: Body,
    /// What is left of a large chunk.
    rest: Bytes,
    turn: Arc<Mutex<Turn>>,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if self.rest.is_empty() {
            match Pin::new(&mut self.inner).poll_frame(context) {
                Poll::Pending => {
                    lock(&self.turn).servers = None;
                    return Poll::Pending;
                }
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(chunk) => self.rest = chunk,
                    Err(frame) => return Poll::Ready(Some(Ok(frame))),
                },
                Poll::Ready(end) => return Poll::Ready(end),
            }
        }
        let length = self.rest.len().min(CHUNK);
        *lock(&self.turn) = Turn::servers();
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (rest, inner) = (self.rest.len() as u64, self.inner.size_hint());
        let mut hint = SizeHint::new();
        hint.set_lower(inner.lower().saturating_add(rest));
        if let Some(upper) = inner.upper().and_then(|upper| upper.checked_add(rest)) {
            hint.set_upper(upper);
        }
        hint
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        *lock(&self.turn) = Turn { is_sent: true, ..Turn::servers() };
    }
}
