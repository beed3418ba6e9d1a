//! A body that is read as it comes.

mod disposition;

use crate::{
    answer::Head,
    body::{Body, Response},
    error::Error,
    seam::Operation,
    words,
};
use bytes::{Bytes, BytesMut};
use futures::{
    Stream, StreamExt as _, TryStreamExt as _,
    stream::{self, BoxStream},
};
use http::{
    Extensions, HeaderName, StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE},
};
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};
use tempfile::{Builder, NamedTempFile};
use tokio::{
    io::{AsyncWriteExt as _, BufWriter},
    time::Instant,
};

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    /// How many bytes came so far.
    pub bytes: u64,
    /// How many bytes there are, if the server said so beforehand.
    pub total: Option<u64>,
}

/// The bytes of an answer as a stream, with what the headers say of them.
#[must_use = "a download does nothing until it is read"]
pub struct Download {
    content_type: Option<String>,
    length: Option<u64>,
    file_name: Option<String>,
    bytes: BoxStream<'static, Result<Bytes, Error>>,
    /// What transports tied to the answer, such as a place among the concurrent calls: it lasts as long as this.
    _tied: Extensions,
}

impl Download {
    pub(crate) fn new(response: Response) -> Self {
        Self::parted(response).0
    }

    /// The download, and the head of the answer.
    fn parted(response: Response) -> (Self, Head) {
        let header = |name: HeaderName| response.headers().get(name).map(|value| text_of(value.as_bytes()));
        let content_type = header(CONTENT_TYPE);
        let file_name = header(CONTENT_DISPOSITION).as_deref().and_then(disposition::file_name);
        // A body that is unpacked on the way has lost this header, and has a checksum instead.
        let promised = header(CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let (head, body) = response.into_parts();
        let (length, status, tied) = (body.length(), head.status, head.extensions);
        let reading = Reading {
            body,
            read: 0,
            promised,
            status,
            silence: tied.get::<LongestSilence>().copied(),
            end: tied.get::<EndsBy>().copied(),
            operation: tied.get::<Operation>().cloned(),
        };
        let bytes = stream::try_unfold(reading, |mut reading| async move {
            Ok(reading.next().await?.map(|chunk| (chunk, reading)))
        });
        let head = Head { status, headers: head.headers };
        (Self { content_type, length, file_name, bytes: bytes.boxed(), _tied: tied }, head)
    }

    /// The download that an answer is, unless it is a page of HTML that the operation does not have.
    pub(crate) async fn of(response: Response) -> Result<Self, Error> {
        let serves_pages = Operation::serves_pages(&response);
        let (mut download, head) = Self::parted(response);
        let mut start = Bytes::new();
        let mut broken = None;
        while start.len() < words::TELLING_START && may_be_page(download.content_type(), &start) {
            match download.bytes.next().await {
                Some(Ok(chunk)) => start = joined(start, chunk),
                // Whoever reads the download is told.
                Some(Err(error)) => broken = Some(Err(error)),
                None => break,
            }
            if broken.is_some() {
                break;
            }
        }
        if !start.is_empty() || broken.is_some() {
            let rest = std::mem::replace(&mut download.bytes, futures::stream::empty().boxed());
            let first = (!start.is_empty()).then(|| Ok(start.clone()));
            download.bytes = futures::stream::iter(first.into_iter().chain(broken)).chain(rest).boxed();
        }
        download.no_page(&start, &head, serves_pages)
    }

    /// The download, unless its start is that of a page, which the operation does not have.
    ///
    /// A server that names a content type for all it stores may store a page under it.
    pub(crate) fn no_page(self, start: &Bytes, head: &Head, serves_pages: bool) -> Result<Self, Error> {
        let is_page = match self.content_type() {
            // A picture that is called a page is still a picture.
            Some(kind) if words::is_html_type(kind) => !serves_pages && words::is_text(start),
            kind => may_be_page(kind, start) && words::is_html(start),
        };
        if !is_page {
            return Ok(self);
        }
        Err(Error::unexpected(start, "a file").with_head(head.status, &head.headers).with_words_of_body())
    }

    /// The download, unless it ends without a single byte.
    pub(crate) async fn filled(mut self) -> Result<Option<Self>, Error> {
        while let Some(chunk) = self.bytes.try_next().await? {
            if !chunk.is_empty() {
                self.bytes = futures::stream::iter([Ok(chunk)]).chain(self.bytes).boxed();
                return Ok(Some(self));
            }
        }
        Ok(None)
    }

    /// The first bytes, if they are of interest, as many as there are up to a limit; and the download with all of them.
    pub(crate) async fn peeked(
        mut self,
        is_of_interest: impl Fn(Option<&str>, &[u8]) -> bool,
        limit: usize,
    ) -> Result<(Bytes, Self), Error> {
        let mut start = Bytes::new();
        while let Some(chunk) = self.bytes.try_next().await? {
            start = joined(start, chunk);
            let goes_on = start.is_empty() || is_of_interest(self.content_type(), &start);
            if !goes_on || start.len() >= limit {
                break;
            }
        }
        self.bytes = futures::stream::iter([Ok(start.clone())]).chain(self.bytes).boxed();
        Ok((start, self))
    }

    /// The content type as the server gave it: `image/png`.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// How many bytes there are, if the server said so beforehand.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The file name that the server suggests in the header `Content-Disposition`: a bare name, without folder or drive.
    ///
    /// `None` also where the name would be no file's: `.`, `..`, one with control characters, or a device of Windows
    /// such as `NUL.txt`. It is a name that somebody else chose: look where you save under it.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Calls back with each chunk that comes, while the download is read or saved.
    ///
    /// ```
    /// # use bpm_rest::{Flowable, Upload, flowable::NewUser, testing::flowable::Server};
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    /// # flowable.users().create(NewUser::new("tijs")).await?;
    /// # flowable.users().set_picture("tijs", Upload::bytes("tijs.png", "a picture")).await?;
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("tijs.png");
    /// let picture = flowable.users().picture("tijs").await?;
    /// picture.on_progress(|received| println!("{} of {:?} bytes", received.bytes, received.total)).save(&path).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, mut report: impl FnMut(Received) + Send + 'static) -> Self {
        let mut received = Received { bytes: 0, total: self.length };
        let bytes = std::mem::replace(&mut self.bytes, stream::empty().boxed());
        let told = bytes.inspect_ok(move |chunk| {
            received.bytes += chunk.len() as u64;
            report(received);
        });
        self.bytes = told.boxed();
        self
    }

    /// Reads all bytes into memory.
    ///
    /// # Errors
    /// A body error if the connection breaks before the end.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let chunks: Vec<Bytes> = self.bytes.try_collect().await?;
        Ok(chunks.concat().into())
    }

    /// Writes all bytes to a file, and tells how many there were.
    ///
    /// They are written to a temporary file in the same folder, with a random name that starts with `.bpm-rest-`. It is
    /// given the file's name once all of them are on disk: a file that was there before stays as it was until then, and
    /// if anything fails. Where this is dropped before it is done, the temporary file is removed.
    ///
    /// The permissions of a file that is replaced are kept; its owner is the user of this process. A symbolic link is
    /// kept: the file that it leads to is replaced.
    ///
    /// # Errors
    /// A body error if the connection breaks before the end, if fewer bytes come than the server promised, or if the file
    /// cannot be written: the folder is not there, or at the path is a folder, a device, or a link that leads nowhere.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        if path.file_name().is_none() {
            return Err(Error::request(format!("the path {} names no file", path.display())));
        }
        let unwritable = |error| Error::unreadable(format!("the file {} cannot be written", path.display()), error);
        let target = path.to_owned();
        let (replacement, file) = blocking(move || {
            let replacement = Replacement::of(&target)?;
            let file = replacement.temporary.as_file().try_clone()?;
            Ok((replacement, file))
        })
        .await
        .map_err(unwritable)?;
        let mut file = BufWriter::new(tokio::fs::File::from_std(file));
        let mut length = 0;
        while let Some(chunk) = self.bytes.try_next().await? {
            length += chunk.len() as u64;
            file.write_all(&chunk).await.map_err(unwritable)?;
        }
        file.flush().await.map_err(unwritable)?;
        blocking(move || replacement.persist()).await.map_err(unwritable)?;
        Ok(length)
    }
}

/// The bytes and those behind them: a first chunk is not copied.
fn joined(start: Bytes, chunk: Bytes) -> Bytes {
    if start.is_empty() {
        return chunk;
    }
    let mut all = BytesMut::from(start);
    all.extend_from_slice(&chunk);
    all.freeze()
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
            .field("file_name", &self.file_name)
            .finish_non_exhaustive()
    }
}

/// Whether the start of a download is worth a look: a page is told by its content type, or has none that fits.
fn may_be_page(content_type: Option<&str>, start: &[u8]) -> bool {
    let is_open = content_type.is_none_or(|kind| {
        let kind = kind.to_ascii_lowercase();
        words::is_html_type(&kind)
            || ["text/plain", "image/", "audio/", "video/"].iter().any(|start| kind.starts_with(start))
    });
    is_open && matches!(start.trim_ascii_start().first(), None | Some(b'<' | b'\xef'))
}

/// How long a download may be silent: an extension of an answer that a transport sets.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "a duration")]
pub struct LongestSilence(pub Duration);

/// When a download must have ended: an extension of an answer that a transport sets.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EndsBy {
    /// The moment.
    pub at: Instant,
    /// How long the whole call may take.
    pub limit: Duration,
}

/// A body that is read chunk by chunk, within its limits.
struct Reading {
    body: Body,
    read: u64,
    /// How many bytes the header `Content-Length` promised.
    promised: Option<u64>,
    status: StatusCode,
    silence: Option<LongestSilence>,
    end: Option<EndsBy>,
    operation: Option<Operation>,
}

impl Reading {
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let next = self.in_time().await;
        next.map_err(|error| match &self.operation {
            Some(Operation(operation)) => error.of(operation.clone()),
            None => error,
        })
    }

    /// The next chunk, unless the download goes on for too long.
    async fn in_time(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(EndsBy { at, limit }) = self.end else { return self.without_silence().await };
        // A server that always has more to send never makes the timer the first one.
        let next = match Instant::now() < at {
            true => tokio::time::timeout_at(at, self.without_silence()).await.ok(),
            false => None,
        };
        next.unwrap_or_else(|| {
            Err(Error::timeout(format!(
                "the download took longer than its limit of {limit:?}, which `transfer_timeout` or `deadline` of the \
                 client builder or `with_deadline` of the call sets"
            )))
        })
    }

    /// The next chunk, unless the server is silent for too long.
    async fn without_silence(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(LongestSilence(limit)) = self.silence else { return self.whole().await };
        tokio::time::timeout(limit, self.whole()).await.unwrap_or_else(|_| {
            Err(Error::timeout(format!(
                "the download stood still for {limit:?}, the limit that `timeout` of the client builder or \
                 `with_timeout` of the call sets"
            )))
        })
    }

    /// The next chunk; fails where the body ends before all bytes came that were promised.
    async fn whole(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = match self.body.chunk().await {
            Ok(None) => match self.promised.filter(|promised| *promised != self.read) {
                Some(promised) => Err(Error::broken_off(self.read, promised)),
                None => Ok(None),
            },
            chunk => chunk,
        };
        let chunk = chunk.map_err(|error| error.with_status(self.status))?;
        self.read += chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
        Ok(chunk)
    }
}

/// The text of a header: UTF-8, or else ISO-8859-1, as headers are by RFC 9110.
fn text_of(header: &[u8]) -> String {
    match std::str::from_utf8(header) {
        Ok(text) => text.to_owned(),
        Err(_) => header.iter().copied().map(char::from).collect(),
    }
}

/// A file under a random name, which is removed when this is dropped before it is given the name of another file.
struct Replacement {
    temporary: NamedTempFile,
    target: PathBuf,
}

impl Replacement {
    /// Makes the file beside the one that it is to replace, with the same permissions.
    fn of(path: &Path) -> io::Result<Self> {
        let is_link = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_symlink());
        let target = if is_link { fs::canonicalize(path)? } else { path.to_owned() };
        let present = match fs::metadata(&target) {
            Ok(present) if !present.is_file() => return Err(io::Error::other("there is something that is no file")),
            Ok(present) => Some(present.permissions()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = Builder::new();
        builder.prefix(".bpm-rest-").suffix(".part").rand_bytes(12);
        // A new file has the permissions that the umask leaves it, as any other that is made.
        #[cfg(unix)]
        if present.is_none() {
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        }
        let temporary = builder.tempfile_in(folder)?;
        if let Some(permissions) = present {
            temporary.as_file().set_permissions(permissions)?;
        }
        Ok(Self { temporary, target })
    }

    fn persist(self) -> io::Result<()> {
        self.temporary.as_file().sync_all()?;
        self.temporary.persist(&self.target).map(drop).map_err(|error| error.error)
    }
}

/// Runs what blocks on a thread of its own. It is not stopped where this is dropped; what it makes is dropped then.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn download(chunks: Vec<Result<&'static str, std::io::Error>>) -> Download {
        let body = Body::stream(futures::stream::iter(chunks));
        Download::new(Response::new(body))
    }

    #[tokio::test]
    async fn a_file_appears_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("picture.png");
        assert_eq!(download(vec![Ok("old"), Ok("er")]).save(&path).await.unwrap(), 5);
        let broken = download(vec![Ok("new"), Err(std::io::Error::other("gone"))]).save(&path).await.unwrap_err();
        assert_eq!(broken.kind(), crate::error::ErrorKind::Body);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "older");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing temporary is left");
    }
}
