//! Reading the body of an answer into memory, up to a limit.

use crate::{
    body::{Body, Chunks, Response},
    error::Error,
};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode};
use http_body::Body as _;
use std::{fmt, mem};

/// What the body of a successful answer is to a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerBody {
    /// It means nothing, and should be empty.
    Meaningless,
    /// It is read whole, then decoded.
    #[default]
    Whole,
    /// It is a [`Download`](crate::download::Download), which the caller reads.
    Streamed,
}

/// How many bytes the body of an answer may have after decompression, where it is read whole: an option of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a number")]
pub struct BodyLimit(pub usize);

impl Default for BodyLimit {
    /// 64 MiB.
    fn default() -> Self {
        Self(64 << 20)
    }
}

/// How much is read of a body that means nothing, in bytes.
pub const MEANINGLESS: usize = 16 << 10;

/// Reads the whole body into memory.
///
/// # Errors
/// A body error if the body breaks off or is longer than the limit.
pub async fn read(mut response: Response, limit: BodyLimit) -> Result<Response, Error> {
    if response.body().as_bytes().is_some_and(|bytes| bytes.len() <= limit.0) {
        return Ok(response);
    }
    let body = mem::take(response.body_mut());
    let bytes = whole(body, limit).await.map_err(|error| error.with_status(response.status()))?;
    *response.body_mut() = bytes.into();
    Ok(response)
}

/// The bytes of a body up to the limit; more of them are an error.
pub(crate) async fn whole(body: Body, limit: BodyLimit) -> Result<Bytes, Error> {
    match body.up_to(limit.0).await? {
        (bytes, false) => Ok(bytes),
        (_, true) => Err(Error::too_long(limit.0)),
    }
}

/// Reads up to `limit` bytes into memory. It drops the connection of a longer body. It ends where the body breaks off, or when
/// `stop` is ready.
pub async fn read_start(mut response: Response, limit: usize, stop: impl Future<Output = ()>) -> Response {
    if response.body().as_bytes().is_some_and(|bytes| bytes.len() <= limit) {
        return response;
    }
    if response.body().is_end_stream() {
        *response.body_mut() = Body::empty();
        return response;
    }
    let mut body = mem::take(response.body_mut());
    let mut start = Chunks::default();
    let reading = async {
        while start.len() <= limit {
            match body.chunk().await {
                Ok(Some(chunk)) => start.push(chunk),
                Ok(None) | Err(_) => break,
            }
        }
    };
    futures::future::select(std::pin::pin!(reading), std::pin::pin!(stop)).await;
    let bytes = start.joined();
    *response.body_mut() = match bytes.get(..limit) {
        // A copy, so that what was read beyond the limit does not stay in memory.
        Some(start) if bytes.len() > limit => Body::cut(Bytes::copy_from_slice(start)),
        _ => bytes.into(),
    };
    response
}

/// Status and headers of a successful answer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Head {
    /// The status.
    pub status: StatusCode,
    /// The headers. `Debug` shows only their names: their values may be secret.
    pub headers: HeaderMap,
}

impl Head {
    /// The head of an answer.
    pub fn of(response: &Response) -> Self {
        Self { status: response.status(), headers: response.headers().clone() }
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Head").field("status", &self.status).field("headers", &names).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use futures::{StreamExt as _, stream};
    use std::future::pending;

    /// An answer of so many chunks of a thousand bytes.
    fn answer(chunks: usize) -> Response {
        let chunks = stream::iter(0..chunks).map(|_| Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; 1000])));
        http::Response::builder().status(202).header("x-a", "b").body(Body::stream(chunks)).unwrap()
    }

    async fn bytes(response: Response) -> Bytes {
        response.into_body().bytes().await.unwrap()
    }

    #[tokio::test]
    async fn an_answer_stays_the_same_when_its_body_is_read() {
        let equal = read(answer(3), BodyLimit(3000)).await.unwrap();
        assert_eq!((equal.status().as_u16(), equal.headers()["x-a"].to_str().unwrap()), (202, "b"));
        assert!(equal.body().as_bytes().is_some_and(|bytes| bytes.len() == 3000) && !equal.body().is_cut());
        let again = read(equal, BodyLimit(3000)).await.unwrap();
        assert!(read(again, BodyLimit(2999)).await.is_err(), "a layer may answer from memory");
    }

    #[tokio::test]
    async fn a_body_beyond_the_limit_is_an_error_or_is_cut() {
        let error = read(answer(4), BodyLimit(3000)).await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Body, false));
        assert!(error.to_string().contains("more than 3000 bytes"), "{error}");
        let cut = read_start(answer(1_000_000), 2500, pending()).await;
        assert!(cut.body().is_cut());
        let cut = read_start(cut, 2500, pending()).await;
        assert!(cut.body().is_cut(), "what was cut is still known as cut");
        assert_eq!(bytes(cut).await.len(), 2500);
        let whole = read_start(answer(2), 2500, pending()).await;
        assert!(!whole.body().is_cut());
        assert_eq!(bytes(whole).await.len(), 2000);
    }

    #[tokio::test]
    async fn a_start_ends_where_the_body_breaks_off_or_stalls() {
        let chunks = || stream::iter([Ok(Bytes::from("start"))]);
        let broken = chunks().chain(stream::iter([Err(std::io::Error::other("gone"))]));
        let stalled = chunks().chain(stream::pending());
        let of = Response::new;
        let broken = read_start(of(Body::stream(broken)), 100, pending()).await;
        assert_eq!(bytes(broken).await, "start");
        let soon = tokio::time::sleep(std::time::Duration::from_millis(5));
        let stalled = read_start(of(Body::stream(stalled)), 100, soon).await;
        assert_eq!(bytes(stalled).await, "start");
    }
}
