//! A body that is read as it comes.

use crate::{error::Error, transport::Operation};
use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt as _, TryStreamExt as _, stream::BoxStream};
use http::Extensions;
use reqwest::{
    Response,
    header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName},
};
use std::{
    fmt,
    path::{Path, PathBuf},
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    fs,
    io::{AsyncWriteExt as _, BufWriter},
    time::Instant,
};

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
        let header = |name: HeaderName| {
            response.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let content_type = header(CONTENT_TYPE);
        let file_name = header(CONTENT_DISPOSITION).as_deref().and_then(file_name);
        let length = response.content_length();
        let tied = response.extensions().clone();
        let status = response.status();
        let operation = tied.get::<Operation>().copied();
        let bytes = response.bytes_stream().map_err(move |error| {
            let error = Error::from_reqwest(error).with_status(status);
            match operation {
                Some(operation) => error.of(operation.0),
                None => error,
            }
        });
        let bytes = match (tied.get::<LongestSilence>(), tied.get::<EndsBy>()) {
            (None, None) => bytes.boxed(),
            (silence, end) => limited(bytes.boxed(), silence.copied(), end.copied(), operation).boxed(),
        };
        Self { content_type, length, file_name, bytes, _tied: tied }
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
        let mut start = BytesMut::new();
        while let Some(chunk) = self.bytes.try_next().await? {
            start.extend_from_slice(&chunk);
            let goes_on = start.is_empty() || is_of_interest(self.content_type(), &start);
            if !goes_on || start.len() >= limit {
                break;
            }
        }
        let start = start.freeze();
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

    /// The file name that the server suggests: a bare name, without any folder.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
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
    /// They are written under a temporary name beside the file, which is given the file's name once all of them are on
    /// disk: a file that was there before stays as it was until then, and if anything fails.
    ///
    /// # Errors
    /// A body error if the connection breaks before the end, or the file cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let Some(temporary) = temporary_path(path) else {
            return Err(Error::request(format!("the path {} names no file", path.display())));
        };
        let unwritable = |error| Error::unreadable(format!("the file {} cannot be written", path.display()), error);
        let file = fs::File::options().write(true).create_new(true).open(&temporary.0).await.map_err(unwritable)?;
        let mut file = BufWriter::new(file);
        let mut length = 0;
        while let Some(chunk) = self.bytes.try_next().await? {
            length += chunk.len() as u64;
            file.write_all(&chunk).await.map_err(unwritable)?;
        }
        file.flush().await.map_err(unwritable)?;
        file.into_inner().sync_all().await.map_err(unwritable)?;
        fs::rename(&temporary.0, path).await.map_err(unwritable)?;
        temporary.keep();
        Ok(length)
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
            .field("file_name", &self.file_name)
            .finish_non_exhaustive()
    }
}

/// How long a download may be silent: an extension of an answer that a transport sets.
#[derive(Clone, Copy, Debug)]
pub struct LongestSilence(pub Duration);

/// When a download must have ended: an extension of an answer that a transport sets.
#[derive(Clone, Copy, Debug)]
pub struct EndsBy {
    /// The moment.
    pub at: Instant,
    /// How long the whole call may take.
    pub limit: Duration,
}

/// The stream, which ends with an error where it is silent for too long or goes on for too long.
fn limited(
    bytes: BoxStream<'static, Result<Bytes, Error>>,
    silence: Option<LongestSilence>,
    end: Option<EndsBy>,
    operation: Option<Operation>,
) -> impl Stream<Item = Result<Bytes, Error>> + Send + 'static {
    let late = move |message: String| {
        let error = Error::timeout(message);
        match operation {
            Some(operation) => error.of(operation.0),
            None => error,
        }
    };
    let bytes = futures::stream::try_unfold(bytes, move |mut bytes| async move {
        let Some(LongestSilence(limit)) = silence else { return Ok(bytes.try_next().await?.map(|next| (next, bytes))) };
        match tokio::time::timeout(limit, bytes.try_next()).await {
            Ok(chunk) => Ok(chunk?.map(|chunk| (chunk, bytes))),
            Err(_) => Err(late(format!(
                "the download stood still for {limit:?}, the limit that `timeout` of the client builder or \
                 `with_timeout` of the call sets"
            ))),
        }
    });
    futures::stream::try_unfold(bytes.boxed(), move |mut bytes| async move {
        let Some(EndsBy { at, limit }) = end else { return Ok(bytes.try_next().await?.map(|next| (next, bytes))) };
        // A server that always has more to send never makes the timer the first one.
        let next = match Instant::now() < at {
            true => tokio::time::timeout_at(at, bytes.try_next()).await.ok(),
            false => None,
        };
        match next {
            Some(chunk) => Ok(chunk?.map(|chunk| (chunk, bytes))),
            None => Err(late(format!(
                "the download took longer than its limit of {limit:?}, which `transfer_timeout` or `deadline` of the \
                 client builder or `with_deadline` of the call sets"
            ))),
        }
    })
}

/// A file that is removed when this is dropped before it is kept, also when a download is cancelled.
struct Temporary(PathBuf);

impl Temporary {
    fn keep(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if self.0.as_os_str().is_empty() {
            return;
        }
        // Where it cannot be removed, there is nobody left to tell.
        let _ = std::fs::remove_file(&self.0);
    }
}

fn temporary_path(path: &Path) -> Option<Temporary> {
    use std::sync::atomic::{AtomicU64, Ordering};
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut name = path.file_name()?.to_owned();
    name.push(format!(".{}-{}.part", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
    Some(Temporary(path.with_file_name(name)))
}

/// The name in a header `Content-Disposition`. Folders are cut off: a server has no say in where files go.
fn file_name(disposition: &str) -> Option<String> {
    let parameter = |name: &str| {
        let value = disposition.split(';').skip(1).find_map(|part| {
            let (key, value) = part.split_once('=')?;
            key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
        });
        value.filter(|value| !value.is_empty())
    };
    let extended = parameter("filename*").and_then(|value| {
        let encoded = value.splitn(3, '\'').nth(2)?.to_owned();
        percent_encoding::percent_decode_str(&encoded).decode_utf8().ok().map(Into::into)
    });
    let name: String = extended.or_else(|| parameter("filename"))?;
    let name = name.rsplit(['/', '\\']).next()?.to_owned();
    (!matches!(name.as_str(), "" | "." | "..") && !name.contains(char::is_control)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggested_file_name_is_a_bare_name() {
        for (disposition, name) in [
            ("attachment; filename=\"a b.png\"", Some("a b.png")),
            ("attachment;filename=a.png", Some("a.png")),
            ("attachment; filename=\"x\"; filename*=UTF-8''%E4%B8%AD.png", Some("中.png")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\\\evil.exe\"", Some("evil.exe")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename*=UTF-8''a%2F..", None),
            ("attachment; filename=\"\"", None),
            ("attachment", None),
        ] {
            assert_eq!(file_name(disposition).as_deref(), name, "{disposition}");
        }
    }

    fn download(chunks: Vec<Result<&'static str, std::io::Error>>) -> Download {
        let body = reqwest::Body::wrap_stream(futures::stream::iter(chunks));
        Download::new(Response::from(http::Response::new(body)))
    }

    #[tokio::test]
    async fn a_file_appears_whole_or_not_at_all() {
        let folder = std::env::temp_dir().join(format!("bpm-rest-download-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("picture.png");
        assert_eq!(download(vec![Ok("old"), Ok("er")]).save(&path).await.unwrap(), 5);
        let broken = download(vec![Ok("new"), Err(std::io::Error::other("gone"))]).save(&path).await.unwrap_err();
        assert_eq!(broken.kind(), crate::error::ErrorKind::Body);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "older");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing temporary is left");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
