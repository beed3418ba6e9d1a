//! A file to be sent.

use crate::{Error, Result};
use bytes::Bytes;
use futures::{Stream, TryStreamExt as _};
use reqwest::{Body, multipart::Part};
use std::{fmt, io, path::Path};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

/// How much of a reader is read at a time, in bytes.
const CHUNK: usize = 64 * 1024;

/// A file to be sent: its name, its content type and its bytes, which are streamed.
///
/// The content type is told by the name's ending unless [`Upload::content_type`] says otherwise.
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload {
    file_name: String,
    content_type: String,
    length: Option<u64>,
    body: Body,
}

impl Upload {
    fn new(file_name: impl Into<String>, length: Option<u64>, body: Body) -> Self {
        let file_name = file_name.into();
        let content_type = mime_guess::from_path(&file_name).first_or_octet_stream().to_string();
        Self { file_name, content_type, length, body }
    }

    /// Bytes in memory, under the given file name.
    ///
    /// ```
    /// let picture = bpm_rest::Upload::bytes("tijs.png", vec![0x89, b'P', b'N', b'G']);
    /// # drop(picture);
    /// ```
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self::new(file_name, Some(bytes.len() as u64), bytes.into())
    }

    /// A file on disk, under its own name; it is read while it is sent.
    ///
    /// # Errors
    /// A body error if the file cannot be opened, a request error if its path names no file.
    pub async fn file(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let Some(name) = path.file_name() else {
            return Err(Error::request(format!("the path {} names no file", path.display())));
        };
        let unreadable = |error| Error::unreadable(format!("the file {} cannot be read", path.display()), error);
        let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
        let metadata = file.metadata().await.map_err(unreadable)?;
        if metadata.is_dir() {
            return Err(Error::request(format!("{} is a folder, not a file", path.display())));
        }
        Ok(Self::reader(name.to_string_lossy(), Some(metadata.len()), file))
    }

    /// Whatever the reader gives, under the given file name; tell the length in bytes if it is known.
    pub fn reader(file_name: impl Into<String>, length: Option<u64>, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::stream(file_name, length, ReaderStream::with_capacity(reader, CHUNK))
    }

    /// Chunks as they come, under the given file name; tell the length in bytes if it is known.
    pub fn stream(
        file_name: impl Into<String>,
        length: Option<u64>,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Self {
        Self::new(file_name, length, Body::wrap_stream(stream.map_err(Box::new)))
    }

    /// Sets the content type: `image/png`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The part of a multipart body that this upload is.
    pub(crate) fn into_part(self) -> Result<Part> {
        if self.file_name.is_empty() {
            return Err(Error::request("the upload has no file name, and servers take a part without one for no file"));
        }
        let part = match self.length {
            Some(length) => Part::stream_with_length(self.body, length),
            None => Part::stream(self.body),
        };
        let content_type = self.content_type;
        part.file_name(self.file_name)
            .mime_str(&content_type)
            .map_err(|_| Error::request(format!("`{content_type}` is not a content type")))
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
