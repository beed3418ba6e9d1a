//! Bodies of requests and answers.

use crate::error::{Error, Result};
use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt as _, stream::BoxStream};
use http_body::{Body as HttpBody, Frame, SizeHint};
use http_body_util::{BodyExt as _, combinators::UnsyncBoxBody};
use std::{
    error::Error as StdError,
    fmt, mem,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

/// Why a streamed body cannot be read on.
pub type BodyError = Box<dyn StdError + Send + Sync>;

/// A request as transports see it.
pub type Request = http::Request<Body>;

/// An answer as transports see it.
pub type Response = http::Response<Body>;

/// A copy of the request, if it can be sent again: its body is not streamed. The bytes of the body are shared.
pub fn try_clone(request: &Request) -> Option<Request> {
    let mut copy = Request::new(request.body().try_clone()?);
    request.method().clone_into(copy.method_mut());
    request.uri().clone_into(copy.uri_mut());
    *copy.version_mut() = request.version();
    request.headers().clone_into(copy.headers_mut());
    request.extensions().clone_into(copy.extensions_mut());
    Some(copy)
}

/// The body of a request or an answer: nothing, bytes in memory, or a stream of bytes.
///
/// ```
/// use bpm_rest::transport::Body;
///
/// let body = Body::from("some text");
/// assert_eq!(body.as_bytes(), Some(&b"some text"[..]));
/// assert!(body.try_clone().is_some(), "bytes in memory can be sent again");
///
/// let chunks = futures::stream::iter([Ok::<_, std::io::Error>("some "), Ok("text")]);
/// assert!(Body::stream(chunks).try_clone().is_none(), "a stream is read once");
/// ```
#[derive(Default)]
pub struct Body {
    kind: Kind,
    /// Whether there was more of it than was read into memory.
    is_cut: bool,
}

#[derive(Default)]
enum Kind {
    #[default]
    Empty,
    Bytes(Bytes),
    /// Nobody waits for the lock: it makes a body `Sync`, whatever it is made of.
    Stream(Mutex<UnsyncBoxBody<Bytes, BodyError>>),
}

impl Body {
    /// No body.
    pub const fn empty() -> Self {
        Self { kind: Kind::Empty, is_cut: false }
    }

    /// Bytes as they come; a request with such a body is sent once.
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BodyError>,
    {
        Self::streamed(stream, None)
    }

    /// As [`Body::stream`], with the number of bytes that will come.
    pub fn stream_of_length<S, B, E>(stream: S, length: u64) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BodyError>,
    {
        Self::streamed(stream, Some(length))
    }

    fn streamed<S, B, E>(stream: S, left: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BodyError>,
    {
        let stream = stream.map(|chunk| chunk.map(Into::into).map_err(Into::into)).boxed();
        Self::of(Streamed { stream, left })
    }

    /// What another crate takes for a body.
    pub fn of<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyError>,
    {
        Self { kind: Kind::Stream(Mutex::new(body.map_err(Into::into).boxed_unsync())), is_cut: false }
    }

    /// The bytes, if they are in memory.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.kind {
            Kind::Empty => Some(&[]),
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream(_) => None,
        }
    }

    /// The bytes, shared, if they are in memory.
    pub fn shared(&self) -> Option<Bytes> {
        match &self.kind {
            Kind::Empty => Some(Bytes::new()),
            Kind::Bytes(bytes) => Some(bytes.clone()),
            Kind::Stream(_) => None,
        }
    }

    /// How many bytes there are, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.size_hint().exact()
    }

    /// Whether there is no body at all.
    pub fn is_empty(&self) -> bool {
        matches!(self.kind, Kind::Empty)
    }

    /// A copy that shares its bytes, if they are in memory.
    pub fn try_clone(&self) -> Option<Self> {
        let kind = match &self.kind {
            Kind::Empty => Kind::Empty,
            Kind::Bytes(bytes) => Kind::Bytes(bytes.clone()),
            Kind::Stream(_) => return None,
        };
        Some(Self { kind, is_cut: self.is_cut })
    }

    /// The next bytes; none at the end.
    ///
    /// # Errors
    /// A body error if the body breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        loop {
            let frame = std::future::poll_fn(|context| Pin::new(&mut *self).poll_frame(context)).await;
            match frame {
                None => return Ok(None),
                Some(Err(error)) => return Err(Error::of_body(error)),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if data.is_empty() => {}
                    Ok(data) => return Ok(Some(data)),
                    // Trailers.
                    Err(_) => {}
                },
            }
        }
    }

    /// All bytes, however many there are. Where the server is not to be trusted with the memory of this process, use
    /// [`read_whole`](crate::transport::read_whole).
    ///
    /// # Errors
    /// A body error if the body breaks off.
    pub async fn bytes(self) -> Result<Bytes> {
        self.up_to(usize::MAX).await.map(|(bytes, _)| bytes)
    }

    /// The bytes, or as much of them as tells that there are more than the limit.
    pub(crate) async fn up_to(mut self, limit: usize) -> Result<(Bytes, bool)> {
        let mut read = Chunks::default();
        if let Kind::Bytes(bytes) = &mut self.kind {
            let bytes = mem::take(bytes);
            let is_longer = bytes.len() > limit;
            return Ok((bytes, is_longer));
        }
        while let Some(chunk) = self.chunk().await? {
            read.push(chunk);
            if read.len() > limit {
                return Ok((read.joined(), true));
            }
        }
        Ok((read.joined(), false))
    }

    /// Bytes of which there were more.
    pub(crate) fn cut(bytes: Bytes) -> Self {
        Self { kind: Kind::Bytes(bytes), is_cut: true }
    }

    /// Whether there was more of it than was read into memory.
    pub(crate) fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// The bytes themselves, if they are in memory; else the body as it was.
    pub(crate) fn into_memory(self) -> Result<Bytes, Self> {
        match self.kind {
            Kind::Empty => Ok(Bytes::new()),
            Kind::Bytes(bytes) => Ok(bytes),
            kind @ Kind::Stream(_) => Err(Self { kind, ..self }),
        }
    }
}

/// A body as it comes: a single chunk is not copied, several are put together without a second copy of all.
#[derive(Default)]
pub(crate) struct Chunks {
    first: Bytes,
    all: BytesMut,
}

impl Chunks {
    pub(crate) fn len(&self) -> usize {
        self.first.len() + self.all.len()
    }

    pub(crate) fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
        } else {
            self.all.extend_from_slice(&mem::take(&mut self.first));
            self.all.extend_from_slice(&chunk);
        }
    }

    pub(crate) fn joined(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { kind: Kind::Bytes(bytes), is_cut: false }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<()> for Body {
    fn from((): ()) -> Self {
        Self::empty()
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut self.kind {
            Kind::Empty => Poll::Ready(None),
            Kind::Bytes(bytes) => {
                let bytes = mem::take(bytes);
                self.kind = Kind::Empty;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Kind::Stream(body) => Pin::new(body.get_mut().unwrap_or_else(PoisonError::into_inner)).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.kind {
            Kind::Empty => true,
            Kind::Bytes(bytes) => bytes.is_empty(),
            Kind::Stream(body) => body.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.kind {
            Kind::Empty => SizeHint::with_exact(0),
            Kind::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Stream(body) => body.lock().unwrap_or_else(PoisonError::into_inner).size_hint(),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Empty => f.write_str("Body(empty)"),
            Kind::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Kind::Stream(_) => f.write_str("Body(streamed)"),
        }
    }
}

/// A stream as a body.
struct Streamed {
    stream: BoxStream<'static, Result<Bytes, BodyError>>,
    left: Option<u64>,
}

impl HttpBody for Streamed {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let chunk = ready!(self.stream.poll_next_unpin(context));
        if let (Some(Ok(chunk)), Some(left)) = (&chunk, &mut self.left) {
            *left = left.saturating_sub(chunk.len() as u64);
        }
        Poll::Ready(chunk.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::stream;

    #[tokio::test]
    async fn a_body_can_be_copied_exactly_when_it_can_be_sent_again() {
        for (body, bytes) in [(Body::empty(), ""), (Body::from("text"), "text"), (Body::from(Vec::new()), "")] {
            let copy = body.try_clone().unwrap();
            assert_eq!((copy.length(), copy.as_bytes()), (Some(bytes.len() as u64), Some(bytes.as_bytes())));
            assert_eq!(copy.bytes().await.unwrap(), body.bytes().await.unwrap());
        }
        let shared = Bytes::from(vec![1, 2, 3]);
        let body = Body::from(shared.clone());
        assert_eq!(body.try_clone().unwrap().as_bytes().unwrap().as_ptr(), shared.as_ptr(), "the bytes are shared");

        let chunks = || stream::iter([Ok::<_, std::io::Error>("some "), Ok(""), Ok("text")]);
        assert!(Body::stream(chunks()).try_clone().is_none());
        assert_eq!(Body::stream(chunks()).length(), None);
        assert_eq!(Body::stream_of_length(chunks(), 9).length(), Some(9));
        assert_eq!(Body::stream(chunks()).bytes().await.unwrap(), "some text");
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_is_a_body_error() {
        let broken = stream::iter([Ok("some "), Err(std::io::Error::other("gone"))]);
        let error = Body::stream(broken).bytes().await.unwrap_err();
        assert_eq!(error.kind(), crate::error::ErrorKind::Body);
        assert!(error.to_string().contains("gone"), "{error}");
    }
}
