//! Calls, lists and downloads without `async`, for programs and tests that have no runtime of their own. Feature
//! `blocking`.
//!
//! The clients, the builders and their options are the same. What is awaited elsewhere is called here with [`Call::call`];
//! what is a stream elsewhere is an iterator ([`Blocking::iter`]), or a reader where it is one of bytes
//! ([`Blocking::reader`]).
//!
//! ```
//! use bpm_rest::{
//!     Call as _, Flowable, List as _, Upload,
//!     blocking::{Blocking as _, Call as _},
//!     flowable::NewUser,
//! };
//! use std::{io::Read as _, time::Duration};
//!
//! # fn main() -> anyhow::Result<()> {
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("tijs.png");
//! # std::fs::write(&path, "a picture")?;
//! let server = bpm_rest::testing::flowable::Server::start().call()?;
//! let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
//!
//! flowable.users().create(NewUser::new("tijs")).with_deadline(Duration::from_secs(5)).call()?;
//! flowable.users().set_picture("tijs", Upload::file(&path).call()?).call()?;
//!
//! for user in flowable.users().list().items().prefetch(4).iter() {
//!     println!("{}", user?.id);
//! }
//!
//! let mut picture = Vec::new();
//! flowable.users().picture("tijs").call()?.reader().read_to_end(&mut picture)?;
//! assert_eq!(picture, b"a picture");
//! # Ok(())
//! # }
//! ```
//!
//! # The thread behind it
//! The first blocking call starts a thread named `bpm-rest-blocking`, which drives the connections and timers of all blocking
//! calls of the process until the process ends. Calls of any number of threads run at the same time, and a client keeps its
//! connections from one call to the next. Between calls the thread notices connections that the server closes, so that the
//! next call does not fail on one.
//!
//! # Within an async runtime
//! A thread of a tokio runtime that runs tasks must not be blocked, so a blocking call fails there, before anything is sent,
//! with an error of kind [`Request`](crate::ErrorKind::Request). Within `tokio::task::spawn_blocking` and
//! `tokio::task::block_in_place` blocking calls work.

use crate::{
    error::{Error, Result},
    upload::Upload,
};
use bytes::Bytes;
use futures::{
    FutureExt as _, Stream, StreamExt as _,
    stream::{self, FusedStream},
};
use std::{
    cmp, fmt, future,
    io::{self, BufRead, Read},
    iter::FusedIterator,
    pin::pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};
use tokio::{
    runtime::{self, Handle},
    task::{coop::consume_budget, spawn_blocking},
};

/// How much of a reader is read at a time, in bytes.
const CHUNK: usize = 64 * 1024;

/// How many units of work tokio grants a task before it has to yield, at most.
const BUDGET: usize = 256;

/// Whatever can be awaited and gives a [`Result`]: every call, with its options; a [wait](crate::Wait); [`Upload::file`];
/// [`Download::save`](crate::Download::save); the start of a server in process.
pub trait Call: IntoFuture<Output = Result<Self::Value, Self::Failure>> + Sized {
    /// What it gives.
    type Value;
    /// How it fails: [`Error`], or [`io::Error`].
    type Failure: From<Error>;

    /// Does it, and blocks this thread until it is done.
    ///
    /// # Errors
    /// Those of awaiting it; a request error, before anything is sent, on a thread of an async runtime that must not be
    /// blocked.
    fn call(self) -> Result<Self::Value, Self::Failure> {
        block_on(self.into_future())?
    }
}

impl<T, E: From<Error>, F: IntoFuture<Output = Result<T, E>>> Call for F {
    type Value = T;
    type Failure = E;
}

/// Streams of this library: items and pages of lists, and downloads.
pub trait Blocking: Stream + Unpin + Sized {
    /// The stream as an iterator. It ends behind the last item, or behind the first error.
    ///
    /// What was set of the stream before holds: `users.items().prefetch(4).limit(1_000).iter()`. Pages that are asked
    /// for ahead are on their way while the caller works on an item.
    fn iter<T>(self) -> Iter<Self>
    where
        Self: Stream<Item = Result<T>>,
    {
        Iter { stream: self, is_done: false }
    }

    /// The bytes of a download as a reader.
    fn reader(self) -> Reader<Self>
    where
        Self: Stream<Item = Result<Bytes>>,
    {
        Reader { stream: self, chunk: Bytes::new() }
    }
}

impl<S: Stream + Unpin> Blocking for S {}

/// A stream as an iterator: [`Blocking::iter`].
#[derive(Debug)]
#[must_use = "nothing is sent until an item is asked for"]
pub struct Iter<S> {
    stream: S,
    is_done: bool,
}

impl<S> Iter<S> {
    /// The stream, for what it tells of the list: `total()`, `resume_token()`.
    ///
    /// ```
    /// # use bpm_rest::{Flowable, testing::flowable::Server};
    /// use bpm_rest::{
    ///     List as _,
    ///     blocking::{Blocking as _, Call as _},
    /// };
    ///
    /// # fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().call()?;
    /// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    /// let mut users = flowable.users().list().items().iter();
    /// if let Some(first) = users.next() {
    ///     println!("{} of {:?}", first?.id, users.stream().total());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<T, S: Stream<Item = Result<T>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if self.is_done {
            return None;
        }
        let item = block_on(self.stream.next()).unwrap_or_else(|refused| Some(Err(refused)));
        self.is_done = !matches!(item, Some(Ok(_)));
        item
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        if self.is_done { (0, Some(0)) } else { self.stream.size_hint() }
    }
}

impl<T, S: FusedStream<Item = Result<T>> + Unpin> FusedIterator for Iter<S> {}

/// A download as a reader: [`Blocking::reader`].
///
/// An error of the download is an [`io::Error`] whose inner error is the [`Error`] of this library.
pub struct Reader<S> {
    stream: S,
    chunk: Bytes,
}

impl<S> Reader<S> {
    /// The download, for what it tells of the file: its name, its content type and its length.
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<S: Stream<Item = Result<Bytes>> + Unpin> BufRead for Reader<S> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.chunk.is_empty() {
            match block_on(self.stream.next()).map_err(io::Error::other)? {
                Some(chunk) => self.chunk = chunk.map_err(io::Error::other)?,
                None => break,
            }
        }
        Ok(&self.chunk)
    }

    fn consume(&mut self, amount: usize) {
        _ = self.chunk.split_to(cmp::min(amount, self.chunk.len()));
    }
}

impl<S: Stream<Item = Result<Bytes>> + Unpin> Read for Reader<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<S: fmt::Debug> fmt::Debug for Reader<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("stream", &self.stream).finish_non_exhaustive()
    }
}

/// What a reader of the standard library gives, as a file to be sent under the name; tell the length in bytes if it is
/// known. A file on disk is `Upload::file(path).call()`.
///
/// It is read on a thread for what blocks, while it is sent.
pub fn upload(file_name: impl Into<String>, length: Option<u64>, reader: impl Read + Send + 'static) -> Upload {
    let chunks = stream::try_unfold(reader, |mut reader| async move {
        let read = spawn_blocking(move || {
            let mut chunk = Vec::with_capacity(CHUNK);
            (&mut reader).take(CHUNK as u64).read_to_end(&mut chunk)?;
            io::Result::Ok((chunk, reader))
        });
        let (chunk, reader) = read.await.map_err(io::Error::other)??;
        Ok((!chunk.is_empty()).then(|| (Bytes::from(chunk), reader)))
    });
    Upload::stream(file_name, length, chunks)
}

/// Polls the future on this thread until it is ready.
///
/// The future runs in the context of the runtime that [`driver`] drives, which a thread may enter wherever it still has its
/// thread-local values.
fn block_on<F: Future>(future: F) -> Result<F::Output> {
    if !may_block() {
        return Err(Error::request(
            "a blocking call would block a thread of an async runtime: await the call, or make it within \
             `tokio::task::spawn_blocking`",
        )
        .as_unsent());
    }
    let driver = driver()?;
    let _within = driver.enter();
    let mut future = pin!(future);
    let waiting = Arc::new(Waiting { thread: thread::current(), is_woken: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&waiting));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(output);
        }
        while !waiting.is_woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// A thread that waits in [`block_on`].
///
/// What the future calls may park the thread as well, such as a blocking call within a layer: the thread's own token does not
/// tell whether the future was woken.
struct Waiting {
    thread: Thread,
    is_woken: AtomicBool,
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Whether this thread may be blocked: it belongs to no runtime, or to one that keeps it for what blocks.
///
/// tokio does not tell. It limits the work of those alone that it polls, on a thread that must not be blocked. What runs within
/// `tokio::task::unconstrained` has no such limit, so a blocking call there is not noticed.
fn may_block() -> bool {
    if Handle::try_current().is_err() {
        return true;
    }
    let mut context = Context::from_waker(Waker::noop());
    (0..BUDGET).all(|_| pin!(consume_budget()).poll_unpin(&mut context).is_ready())
}

/// The runtime of all blocking calls, which a thread of its own drives. A start that fails is tried again by the next call.
fn driver() -> Result<Handle> {
    static DRIVER: Mutex<Option<Handle>> = Mutex::new(None);
    let mut driver = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*driver {
        return Ok(handle.clone());
    }
    let handle = start().map_err(|error| {
        Error::request(format!("the thread that drives blocking calls cannot be started: {error}")).as_unsent()
    })?;
    Ok(driver.insert(handle).clone())
}

fn start() -> io::Result<Handle> {
    let (started, handle) = mpsc::sync_channel(1);
    let drive = move || match runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            _ = started.send(Ok(runtime.handle().clone()));
            runtime.block_on(future::pending::<()>());
        }
        Err(error) => _ = started.send(Err(error)),
    };
    thread::Builder::new().name("bpm-rest-blocking".to_owned()).spawn(drive)?;
    handle.recv().map_err(io::Error::other)?
}
