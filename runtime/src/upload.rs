//! A file to be sent.

use crate::{Error, Result};
use bytes::Bytes;
use futures::{
    Stream, StreamExt as _, TryStreamExt as _,
    stream::{self, BoxStream},
};
use mime_guess::mime::Mime;
use std::{fmt, io, path::Path};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

/// How much of a reader is read at a time, in bytes.
const CHUNK: usize = 64 * 1024;

/// A file to be sent: its name, its content type and its bytes, which are streamed.
///
/// The content type is told by the name's ending unless [`Upload::content_type`] says otherwise.
///
/// Servers do not agree on how a file name is written in a form: Activiti cuts `a/b`, `a\b` and `a"b` to `b`, and takes
/// white space off both ends; Flowable decodes names like `=?UTF-8?B?YQ==?=`. A name that they would change is refused
/// before it is sent; give the file another one with [`Upload::with_file_name`], or see [`Upload::escape_file_name`].
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload {
    file_name: String,
    content_type: String,
    is_escaped: bool,
    length: Option<u64>,
    bytes: BoxStream<'static, io::Result<Bytes>>,
    progress: Option<Box<dyn FnMut(Progress) + Send>>,
}

/// How far an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes were handed to the connection so far.
    pub sent: u64,
    /// How many bytes there are, if that is known.
    pub total: Option<u64>,
}

impl Upload {
    /// Bytes in memory, under the given file name.
    ///
    /// ```
    /// let picture = bpm_rest::Upload::bytes("tijs.png", vec![0x89, b'P', b'N', b'G']);
    /// # drop(picture);
    /// ```
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let bytes: Bytes = bytes.into();
        let chunks =
            (0..bytes.len()).step_by(CHUNK).map(|start| Ok(bytes.slice(start..bytes.len().min(start + CHUNK))));
        let chunks: Vec<io::Result<Bytes>> = chunks.collect();
        Self::stream(file_name, Some(bytes.len() as u64), stream::iter(chunks))
    }

    /// A file on disk, under its own name; it is read while it is sent.
    ///
    /// # Errors
    /// A body error if the file cannot be opened, a request error if its path names no file or its name is no UTF-8.
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
        let Some(name) = name.to_str() else {
            return Err(Error::request(format!(
                "the file name of {} is no UTF-8: give it one with `Upload::reader`",
                path.display()
            )));
        };
        Ok(Self::reader(name, Some(metadata.len()), file))
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
        let file_name = file_name.into();
        let content_type = mime_guess::from_path(&file_name).first_or_octet_stream().to_string();
        Self { file_name, content_type, is_escaped: false, length, bytes: stream.boxed(), progress: None }
    }

    /// Calls back with each chunk that is handed to the connection.
    ///
    /// ```
    /// use bpm_rest::Upload;
    ///
    /// let upload = Upload::bytes("big.bin", vec![0; 200_000])
    ///     .on_progress(|progress| println!("{} of {:?} bytes", progress.sent, progress.total));
    /// # drop(upload);
    /// ```
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(report));
        self
    }

    /// Sets the content type: `image/png`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// Sends the file under another name; the content type stays as it is.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("scan");
    /// # std::fs::write(&path, "…")?;
    /// use bpm_rest::Upload;
    ///
    /// let scan = Upload::file(path).await?.with_file_name("offer 7.pdf").content_type("application/pdf");
    /// # drop(scan);
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// Sends a name with `"`, `\` or `/`, or with white space at an end, all the same, with a backslash before each `"`
    /// and `\`: for servers that read this, such as Flowable 7.2.
    pub fn escape_file_name(mut self) -> Self {
        self.is_escaped = true;
        self
    }

    /// The name that it is sent under.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Ends the upload with an error, before its last chunk, if its bytes do not hold a text.
    pub fn holding(mut self, text: &'static str, otherwise: &'static str) -> Self {
        self.bytes = holding(self.bytes, text.as_bytes(), otherwise).boxed();
        self
    }

    /// The part of a multipart body that this upload is.
    pub(crate) fn into_part(self) -> Result<FilePart> {
        if let Some(why) = unsendable(&self.file_name, self.is_escaped) {
            let name = self.file_name.escape_debug();
            return Err(Error::request(format!(
                "the file name `{name}` of the upload {why}: give it another one with `with_file_name`"
            )));
        }
        let bytes = match self.length {
            Some(length) => measured(self.bytes, length).boxed(),
            None => self.bytes,
        };
        let bytes = match self.progress {
            Some(mut report) => {
                let mut progress = Progress { sent: 0, total: self.length };
                let told = bytes.inspect_ok(move |chunk| {
                    progress.sent += chunk.len() as u64;
                    report(progress);
                });
                told.boxed()
            }
            None => bytes,
        };
        let content_type = self.content_type;
        if content_type.parse::<Mime>().is_err() {
            return Err(Error::request(format!("`{content_type}` is not a content type")));
        }
        Ok(FilePart { file_name: self.file_name, content_type, length: self.length, bytes })
    }
}

/// What an upload is in a form.
pub(crate) struct FilePart {
    pub(crate) file_name: String,
    pub(crate) content_type: String,
    pub(crate) length: Option<u64>,
    pub(crate) bytes: BoxStream<'static, io::Result<Bytes>>,
}

/// Why servers would not take the name as it is.
fn unsendable(name: &str, is_escaped: bool) -> Option<&'static str> {
    match () {
        () if name.is_empty() => Some("is empty, and servers take a part without one for no file"),
        () if name.contains(char::is_control) => Some("holds a control character"),
        () if name.starts_with("=?") || name.contains("=?") && name.contains("?=") => {
            Some("looks like an encoded word of RFC 2047, which servers decode")
        }
        () if is_escaped => None,
        () if name.contains(['"', '\\', '/']) => Some("holds a quote or a slash, which servers cut names at"),
        () if name.trim() != name => Some("has white space at an end, which servers take away"),
        () => None,
    }
}

/// The stream, which fails where it has not as many bytes as were promised: a server may keep half a file for a whole one.
fn measured(
    bytes: BoxStream<'static, io::Result<Bytes>>,
    promised: u64,
) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    stream::try_unfold((bytes, 0), move |(mut bytes, read): (_, u64)| async move {
        let chunk = bytes.try_next().await?;
        let total = read + chunk.as_ref().map_or(0, |chunk: &Bytes| chunk.len() as u64);
        if total > promised || chunk.is_none() && total < promised {
            let amount = if total > promised { "more" } else { "less" };
            return Err(io::Error::other(format!(
                "the upload has {amount} than the {promised} bytes that were promised"
            )));
        }
        Ok(chunk.map(|chunk| (chunk, (bytes, total))))
    })
}

/// The stream, of which the last chunk is held back until the text is found: no server gets the whole of a body without it.
fn holding(
    bytes: BoxStream<'static, io::Result<Bytes>>,
    text: &'static [u8],
    otherwise: &'static str,
) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    // The end of what was seen, where the text may have begun.
    let start = (bytes, Bytes::new(), Vec::new(), false);
    stream::try_unfold(start, move |(mut bytes, mut held, mut seen, mut is_found)| async move {
        while let Some(chunk) = bytes.try_next().await? {
            if !is_found {
                seen.extend_from_slice(&chunk);
                is_found = seen.windows(text.len()).any(|window| window == text);
                seen.drain(..seen.len().saturating_sub(text.len() - 1));
            }
            let before = std::mem::replace(&mut held, chunk);
            if !before.is_empty() {
                return Ok(Some((before, (bytes, held, seen, is_found))));
            }
        }
        match (is_found, held.is_empty()) {
            (false, _) => Err(io::Error::other(otherwise)),
            (true, true) => Ok(None),
            (true, false) => Ok(Some((held, (bytes, Bytes::new(), seen, is_found)))),
        }
    })
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
