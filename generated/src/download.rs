//! A body that is read as it comes.

use crate::error::Error;
use bytes::Bytes;
use futures::{Stream, StreamExt as _, TryStreamExt as _, stream::BoxStream};
use reqwest::{Response, header::CONTENT_TYPE};
use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

/// The bytes of an answer as a stream, with what the headers say of them.
#[must_use = "a download does nothing until it is read"]
pub struct Download {
    content_type: Option<String>,
    length: Option<u64>,
    bytes: BoxStream<'static, Result<Bytes, Error>>,
}

impl Download {
    pub(crate) fn new(response: Response) -> Self {
        let content_type =
            response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let length = response.content_length();
        let bytes = response.bytes_stream().map_err(Error::from_reqwest).boxed();
        Self { content_type, length, bytes }
    }

    /// The content type as the server gave it: `image/png`.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// How many bytes there are, if the server said so beforehand.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Reads all bytes into memory.
    ///
    /// # Errors
    /// A body error if the connection breaks before the end.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let chunks: Vec<Bytes> = self.bytes.try_collect().await?;
        Ok(chunks.concat().into())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.bytes.poll_next_unpin(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
