//! Reading the body of an answer into memory, up to a limit.

use crate::error::Error;
use bytes::{Bytes, BytesMut};
use reqwest::{Response, ResponseBuilderExt as _};

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

/// The body has been read into memory: an extension of an answer.
#[derive(Clone, Copy, Debug)]
struct InMemory {
    is_cut: bool,
}

/// Whether the body of the answer has been read into memory by [`read`] or [`read_start`].
pub fn is_read(response: &Response) -> bool {
    response.extensions().get::<InMemory>().is_some()
}

/// Whether the body of the answer went on behind the limit of [`read_start`].
pub(crate) fn is_cut(response: &Response) -> bool {
    response.extensions().get::<InMemory>().is_some_and(|read| read.is_cut)
}

/// Reads the whole body: gives an equal answer, and the body.
///
/// # Errors
/// A body error if the body breaks off or is longer than the limit.
pub async fn read(mut response: Response, limit: BodyLimit) -> Result<(Response, Bytes), Error> {
    let body = whole(&mut response, limit).await?;
    Ok(equal(&response, body, false))
}

/// Reads up to `limit` bytes: gives an answer with these bytes as its body. It drops the connection of a longer body.
/// It ends where the body breaks off, or when `stop` is ready.
pub async fn read_start(mut response: Response, limit: usize, stop: impl Future<Output = ()>) -> Response {
    let mut start = Chunks::default();
    let reading = async {
        while start.len() <= limit {
            match response.chunk().await {
                Ok(Some(chunk)) => start.push(chunk),
                Ok(None) | Err(_) => break,
            }
        }
    };
    futures::future::select(std::pin::pin!(reading), std::pin::pin!(stop)).await;
    let body = start.joined();
    match body.get(..limit) {
        // A copy, so that what was read beyond the limit does not stay in memory.
        Some(start) if body.len() > limit => equal(&response, Bytes::copy_from_slice(start), true).0,
        _ => equal(&response, body, false).0,
    }
}

/// The body of an answer; one that is in memory is not read again.
pub(crate) async fn bytes(mut response: Response) -> Result<Bytes, Error> {
    let limit = if is_read(&response) { BodyLimit(usize::MAX) } else { BodyLimit::default() };
    whole(&mut response, limit).await
}

async fn whole(response: &mut Response, limit: BodyLimit) -> Result<Bytes, Error> {
    let status = response.status();
    let mut body = Chunks::default();
    while let Some(chunk) = response.chunk().await.map_err(|error| Error::from_reqwest(error).with_status(status))? {
        if chunk.len() > limit.0.saturating_sub(body.len()) {
            return Err(Error::too_long(limit.0).with_status(status));
        }
        body.push(chunk);
    }
    Ok(body.joined())
}

/// A body as it comes: a single chunk is not copied, several are put together without a second copy of all.
#[derive(Default)]
struct Chunks {
    first: Bytes,
    all: BytesMut,
}

impl Chunks {
    fn len(&self) -> usize {
        self.first.len() + self.all.len()
    }

    fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
        } else {
            self.all.extend_from_slice(&std::mem::take(&mut self.first));
            self.all.extend_from_slice(&chunk);
        }
    }

    fn joined(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

fn equal(response: &Response, body: Bytes, is_cut: bool) -> (Response, Bytes) {
    let mut head =
        http::Response::builder().status(response.status()).version(response.version()).url(response.url().clone());
    if let Some(headers) = head.headers_mut() {
        headers.clone_from(response.headers());
    }
    // All parts are those of an answer that was there already: putting them together again cannot fail.
    let mut equal = Response::from(head.body(body.clone()).unwrap_or_default());
    equal.extensions_mut().extend(response.extensions().clone());
    equal.extensions_mut().insert(InMemory { is_cut });
    (equal, body)
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
        let answer = http::Response::builder().status(202).header("x-a", "b").url("http://h/p".parse().unwrap());
        answer.body(reqwest::Body::wrap_stream(chunks)).unwrap().into()
    }

    #[tokio::test]
    async fn an_answer_stays_the_same_when_its_body_is_read() {
        let (equal, body) = read(answer(3), BodyLimit(3000)).await.unwrap();
        assert_eq!((equal.status().as_u16(), equal.url().as_str()), (202, "http://h/p"));
        assert!(equal.headers()["x-a"] == "b" && is_read(&equal) && !is_cut(&equal));
        assert_eq!((body.len(), bytes(equal).await.unwrap()), (3000, body));
    }

    #[tokio::test]
    async fn a_body_beyond_the_limit_is_an_error_or_is_cut() {
        let error = read(answer(4), BodyLimit(3000)).await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Body, false));
        assert!(error.to_string().contains("more than 3000 bytes"), "{error}");
        let cut = read_start(answer(1_000_000), 2500, pending()).await;
        assert!(is_cut(&cut));
        assert_eq!(bytes(cut).await.unwrap().len(), 2500);
        let whole = read_start(answer(2), 2500, pending()).await;
        assert!(!is_cut(&whole));
        assert_eq!(bytes(whole).await.unwrap().len(), 2000);
    }

    #[tokio::test]
    async fn a_start_ends_where_the_body_breaks_off_or_stalls() {
        let chunks = || stream::iter([Ok(Bytes::from("start"))]);
        let broken = chunks().chain(stream::iter([Err(std::io::Error::other("gone"))]));
        let stalled = chunks().chain(stream::pending());
        let of = |body| Response::from(http::Response::new(body));
        let broken = read_start(of(reqwest::Body::wrap_stream(broken)), 100, pending()).await;
        assert_eq!(bytes(broken).await.unwrap(), "start");
        let soon = tokio::time::sleep(std::time::Duration::from_millis(5));
        let stalled = read_start(of(reqwest::Body::wrap_stream(stalled)), 100, soon).await;
        assert_eq!(bytes(stalled).await.unwrap(), "start");
    }
}
