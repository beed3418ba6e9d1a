//! What every call has in common: a request that can be built without sending it, and an answer that can be read.

use crate::{
    answer::{self, AnswerBody, BodyLimit},
    body::{Request, Response},
    download::Download,
    error::{Error, Failure, FollowsBrokenTry, body, masking::Secrets},
    path::PathSegments,
    request::RequestError,
    seam::{self, Connection, Context, Options},
    values::Nullable,
};
use http::{
    HeaderMap, HeaderName, Method, StatusCode,
    header::{CONTENT_RANGE, CONTENT_TYPE},
};
use serde::{
    Deserialize, Serialize,
    de::{DeserializeOwned, DeserializeSeed},
};
use std::{borrow::Cow, fmt, future::Future, marker::PhantomData, ops::Deref, sync::Arc};

/// What is known of an operation without calling it.
#[derive(Debug)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The operation's id in the spec: `get_user`; of a raw call, the name that its caller gave, or `raw`.
    pub id: Cow<'static, str>,
    /// The system whose spec has the operation: `flowable`; `raw` for a raw call.
    pub system: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template under the base URL: `/identity/users/{userId}`.
    pub path: Cow<'static, str>,
    /// What the server does with values in the path that are unlike plain ids.
    pub path_segments: PathSegments,
    /// How long its URL may be, and what to call instead where a list in the query makes it longer.
    pub url_limit: Option<UrlLimit>,
    /// The resource that the operation belongs to.
    pub tag: &'static str,
    /// Whether calling it again has no further effect, so that it may be retried.
    pub is_idempotent: bool,
    /// Whether calling it may change anything on the server.
    pub has_effect: bool,
    /// Whether it carries a file up or down, which may take long.
    pub is_transfer: bool,
    /// The media types of its successful answers; none where they have no body.
    pub media: &'static [&'static str],
    /// The field of its form that takes the file, where it sends one as `multipart/form-data`.
    pub file_field: Option<&'static str>,
    /// Which servers have it, where not all of them do: `Bonita 7.11 and later`.
    pub served: Option<&'static str>,
    /// How its servers tell failures whose status does not say what they mean.
    pub failures: &'static [Failure],
    /// The documents that describe it, each with its section.
    pub sources: &'static [&'static str],
}

/// How long the URL of an operation may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UrlLimit {
    /// The number of bytes of path and query that servers take.
    pub bytes: usize,
    /// The call that takes in its body what this one has in its query.
    pub instead: &'static str,
}

impl UrlLimit {
    #[doc(hidden)]
    pub const fn new(bytes: usize, instead: &'static str) -> Self {
        Self { bytes, instead }
    }
}

impl OperationInfo {
    /// The system of raw calls.
    pub const RAW: &'static str = "raw";

    /// An operation of a spec, of which nothing more is said: it is not idempotent, has an effect, and no body.
    pub const fn new(id: &'static str, system: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            system,
            method,
            path: Cow::Borrowed(path),
            path_segments: PathSegments::UNKNOWN,
            url_limit: None,
            tag: "",
            is_idempotent: false,
            has_effect: true,
            is_transfer: false,
            media: &[],
            file_field: None,
            served: None,
            failures: &[],
            sources: &[],
        }
    }

    /// The same operation, with what the server does with values in the path.
    #[must_use]
    pub const fn with_path_segments(mut self, path_segments: PathSegments) -> Self {
        self.path_segments = path_segments;
        self
    }

    /// The same operation, with how long its URL may be.
    #[must_use]
    pub const fn with_url_limit(mut self, limit: UrlLimit) -> Self {
        self.url_limit = Some(limit);
        self
    }

    /// The same operation, with the resource that it belongs to.
    #[must_use]
    pub const fn with_tag(mut self, tag: &'static str) -> Self {
        self.tag = tag;
        self
    }

    /// The same operation, with whether calling it again has no further effect.
    #[must_use]
    pub const fn with_idempotence(mut self, is_idempotent: bool) -> Self {
        self.is_idempotent = is_idempotent;
        self
    }

    /// The same operation, with whether calling it may change anything on the server.
    #[must_use]
    pub const fn with_effect(mut self, has_effect: bool) -> Self {
        self.has_effect = has_effect;
        self
    }

    /// The same operation, with whether it carries a file up or down.
    #[must_use]
    pub const fn with_transfer(mut self, is_transfer: bool) -> Self {
        self.is_transfer = is_transfer;
        self
    }

    /// The same operation, with the media types of its successful answers.
    #[must_use]
    pub const fn with_media(mut self, media: &'static [&'static str]) -> Self {
        self.media = media;
        self
    }

    /// The same operation, with the field of its form that takes the file.
    #[must_use]
    pub const fn with_file_field(mut self, name: &'static str) -> Self {
        self.file_field = Some(name);
        self
    }

    /// The same operation, with which servers have it.
    #[must_use]
    pub const fn with_served(mut self, servers: &'static str) -> Self {
        self.served = Some(servers);
        self
    }

    /// The same operation, with how its servers tell failures.
    #[must_use]
    pub const fn with_failures(mut self, failures: &'static [Failure]) -> Self {
        self.failures = failures;
        self
    }

    /// The same operation, with the documents that describe it.
    #[must_use]
    pub const fn with_sources(mut self, sources: &'static [&'static str]) -> Self {
        self.sources = sources;
        self
    }

    /// The request, unless its URL is longer than servers take.
    ///
    /// # Errors
    /// A request error for a longer one.
    #[doc(hidden)]
    pub fn fitting(&self, request: Request) -> Result<Request, Error> {
        let Some(limit) = self.url_limit else { return Ok(request) };
        let bytes = request.uri().path_and_query().map_or(0, |path| path.as_str().len());
        if bytes <= limit.bytes {
            return Ok(request);
        }
        Err(Error::request(format!(
            "path and query are {bytes} bytes long, and servers refuse more than about {}: call {} instead, which sends \
             the same in a body",
            limit.bytes, limit.instead
        )))
    }

    /// Whether a page of HTML may be a successful answer.
    pub fn serves_pages(&self) -> bool {
        self.media.iter().any(|media| body::is_html_type(media))
    }

    /// What is known of a call that is in no spec: the name and the path template that its caller gave.
    ///
    /// It counts as idempotent where its method does.
    pub fn raw(name: impl Into<Cow<'static, str>>, method: Method, path: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: name.into(),
            system: Self::RAW,
            is_idempotent: method.is_idempotent(),
            has_effect: !method.is_safe(),
            method,
            path: path.into(),
            path_segments: PathSegments::UNKNOWN,
            url_limit: None,
            tag: Self::RAW,
            is_transfer: false,
            // Nobody knows what a path beyond the specs answers with.
            media: &["*/*", "text/html"],
            file_field: None,
            served: None,
            failures: &[],
            sources: &[],
        }
    }

    /// The same operation, with whether it may be retried, and whether it carries a file.
    #[must_use]
    pub fn with_traits(mut self, is_idempotent: bool, is_transfer: bool) -> Self {
        (self.is_idempotent, self.is_transfer) = (is_idempotent, is_transfer);
        self.has_effect = !(is_idempotent && self.method.is_safe());
        self
    }
}

/// A shared [`OperationInfo`], cheap to clone: a static one of a spec, or one that a raw call made.
#[derive(Clone)]
pub struct OperationRef(Shared);

#[derive(Clone)]
enum Shared {
    Static(&'static OperationInfo),
    Made(Arc<OperationInfo>),
}

impl Deref for OperationRef {
    type Target = OperationInfo;

    fn deref(&self) -> &OperationInfo {
        match &self.0 {
            Shared::Static(info) => info,
            Shared::Made(info) => info,
        }
    }
}

impl From<&'static OperationInfo> for OperationRef {
    fn from(info: &'static OperationInfo) -> Self {
        Self(Shared::Static(info))
    }
}

impl From<OperationInfo> for OperationRef {
    fn from(info: OperationInfo) -> Self {
        Self(Shared::Made(Arc::new(info)))
    }
}

impl fmt::Debug for OperationRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// An operation with its parameters set: a request to be, and the way to read its answer.
pub trait Operation: Sized + Send + 'static {
    /// What a successful answer holds.
    type Output: Send + 'static;

    /// What the body of a successful answer is to it: one that wraps another operation has that one's.
    const ANSWER: AnswerBody = AnswerBody::Whole;

    /// What is known of the operation.
    fn info(&self) -> OperationRef;

    /// The connection that it is called over.
    fn connection(&self) -> &Connection;

    /// What was set for this call alone.
    fn options(&self) -> Options {
        Options::default()
    }

    /// The request, ready to be sent; nothing is sent by making it.
    ///
    /// # Errors
    /// A request error where a parameter is missing or cannot be sent.
    fn into_request(self) -> Result<Request, Error>;

    /// Reads a successful answer.
    fn decode(response: Response) -> impl Future<Output = Result<Self::Output, Error>> + Send;

    /// An error, with what only this operation can read out of the answer: the words in its envelope.
    fn explained(error: Error) -> Error {
        error
    }
}

/// A call that is made of another one and answered as that one is: an [`Operation`] by itself.
pub trait Wraps: Sized + Send + 'static {
    /// The call that it is made of.
    type Inner: Operation;

    /// The call that it is made of, as far as it is known yet.
    fn inner(&self) -> &Self::Inner;

    /// The call to send.
    ///
    /// # Errors
    /// What keeps it from being sent.
    fn into_inner(self) -> Result<Self::Inner, Error>;
}

impl<W: Wraps> Operation for W {
    type Output = <W::Inner as Operation>::Output;

    const ANSWER: AnswerBody = W::Inner::ANSWER;

    fn info(&self) -> OperationRef {
        self.inner().info()
    }

    fn connection(&self) -> &Connection {
        self.inner().connection()
    }

    fn options(&self) -> Options {
        self.inner().options()
    }

    fn into_request(self) -> Result<Request, Error> {
        self.into_inner()?.into_request()
    }

    fn decode(response: Response) -> impl Future<Output = Result<Self::Output, Error>> + Send {
        W::Inner::decode(response)
    }

    fn explained(error: Error) -> Error {
        W::Inner::explained(error)
    }
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

/// Sends an operation and reads the answer; awaiting a builder does the same.
///
/// # Errors
/// Whatever went wrong, with the operation named in it.
pub async fn send<O: Operation>(operation: O) -> Result<O::Output, Error> {
    let info = operation.info();
    let (response, secrets) = execute(operation).await?;
    decode::<O>(response).await.map_err(|error| error.of(info).masked(&secrets))
}

/// As [`send`], with status and headers of the answer.
///
/// # Errors
/// As [`send`].
pub async fn send_with_head<O: Operation>(operation: O) -> Result<(O::Output, Head), Error> {
    let info = operation.info();
    let (response, secrets) = execute(operation).await?;
    let head = Head::of(&response);
    let output = decode::<O>(response).await.map_err(|error| error.of(info).masked(&secrets))?;
    Ok((output, head))
}

async fn decode<O: Operation>(response: Response) -> Result<O::Output, Error> {
    let follows_broken_try = response.extensions().get::<FollowsBrokenTry>().is_some();
    let output = O::decode(response).await;
    if follows_broken_try { output.map_err(Error::following_broken_try) } else { output }
}

/// The answer to an operation, and what its request has sent that is secret.
async fn execute<O: Operation>(operation: O) -> Result<(Response, Secrets), Error> {
    let info = operation.info();
    let connection = operation.connection().clone();
    let mut context = Context::new(info.clone()).answered_by(O::ANSWER);
    context.options = operation.options();
    let secrets = context.secrets.clone();
    let result = match secrets.noting(|| operation.into_request()) {
        Ok(request) => connection.send(request, context).await,
        Err(error) => Err(error.as_unsent()),
    };
    match result {
        Ok(response) => Ok((response, secrets)),
        Err(error) => Err(O::explained(error).of(info).masked(&secrets)),
    }
}

/// How the request of a generated builder is built; a trait, because methods of a builder are its parameters.
#[doc(hidden)]
pub trait Build {
    /// The request.
    ///
    /// # Errors
    /// What of the parameters cannot be sent.
    fn build(self) -> Result<Request, RequestError>;
}

/// Makes a generated builder a call: its request is built by progenitor's code, its answer read by one of the functions
/// below.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($builder:ident, $info:ident, $output:ty, $decode:ident) => {
        $crate::operation!(
            @$builder, $info, $output, $decode, response, $crate::operation::$decode(response), |error| error
        );
    };
    // A list of rows that the server joins: at the limit it stops, wherever that is. Each item before the page takes at
    // least one row.
    ($builder:ident, $info:ident, $output:ty, $decode:ident, |$page:ident| $rows:expr, $start:expr) => {
        $crate::operation!(
            @$builder, $info, $output, $decode, response,
            async {
                let $page: $output = $crate::operation::$decode(response).await?;
                $rows.after($crate::operation::Count::count(&$start).unwrap_or(0))?;
                Ok($page)
            },
            |error| error
        );
    };
    ($builder:ident, $info:ident, $output:ty, $decode:ident, $envelope:ident) => {
        $crate::operation!(
            @$builder, $info, $output, enveloped $decode, response, $crate::envelope::$decode(response, &$envelope),
            |error| $envelope.explained(error)
        );
    };
    // What is left of an envelope without data still tells a failure.
    (@answer decode_empty) => { $crate::answer::AnswerBody::Meaningless };
    (@answer $(enveloped)? decode_stream) => { $crate::answer::AnswerBody::Streamed };
    (@answer $(enveloped)? decode_stream_or_missing) => { $crate::answer::AnswerBody::Streamed };
    (@answer $($decode:ident)+) => { $crate::answer::AnswerBody::Whole };
    (
        @$builder:ident, $info:ident, $output:ty, $($decode:ident)+, $response:ident, $decoded:expr,
        |$error:ident| $explained:expr
    ) => {
        impl $crate::operation::Operation for builder::$builder {
            type Output = $output;

            const ANSWER: $crate::answer::AnswerBody = $crate::operation!(@answer $($decode)+);

            fn info(&self) -> $crate::operation::OperationRef {
                (&$info).into()
            }

            fn connection(&self) -> &$crate::seam::Connection {
                self.client.connection()
            }

            fn into_request(self) -> Result<$crate::body::Request, $crate::error::Error> {
                $info.fitting($crate::operation::Build::build(self)?)
            }

            fn decode(
                $response: $crate::body::Response,
            ) -> impl Future<Output = Result<Self::Output, $crate::error::Error>> + Send {
                $decoded
            }

            fn explained($error: $crate::error::Error) -> $crate::error::Error {
                $explained
            }
        }

        $crate::awaitable!(builder::$builder);
    };
}

/// Makes an [`Operation`] a future to be: awaiting it sends it.
#[macro_export]
macro_rules! awaitable {
    ($operation:ty => $output:ty) => {
        impl $operation {
            /// Sends the call and reads its answer; awaiting it does the same.
            ///
            /// # Errors
            /// Those of the operation, and those of every call.
            pub fn send(self) -> $crate::call::BoxFuture<'static, Result<$output, $crate::error::Error>> {
                self.into_future()
            }
        }

        $crate::awaitable!($operation);
    };
    ($operation:ty) => {
        impl std::future::IntoFuture for $operation {
            type Output = Result<<Self as $crate::operation::Operation>::Output, $crate::error::Error>;
            type IntoFuture = std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send>>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin($crate::operation::send(self))
            }
        }
    };
}

/// Reads JSON.
///
/// # Errors
/// A decode error, with the path to what is wrong; a body error if the answer breaks off.
pub async fn decode_json<T: DeserializeOwned>(response: Response) -> Result<T, Error> {
    Answer::read(response).await?.json()
}

/// How many rows of a joined list the items of a page take, and where the server stops to read rows.
///
/// A server that joins items with a list of theirs (tasks with their variables) reads rows from the start of the list up
/// to a limit, whatever page is asked for. The item at the limit lacks a part of its list, items behind it are missing,
/// and the answer does not tell.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    count: u64,
    limit: u64,
    is_joined: bool,
}

impl Rows {
    /// The rows of the items of a page: how many elements are joined to each item. An item without any takes a row, too.
    pub fn of(joined: impl Iterator<Item = usize>, limit: u64) -> Self {
        let rows = Self { count: 0, limit, is_joined: false };
        joined.fold(rows, |rows, elements| Self {
            count: rows.count.saturating_add(elements.max(1) as u64),
            is_joined: rows.is_joined || elements > 0,
            ..rows
        })
    }

    /// How many rows the server has read up to the end of this page, given how many it read before at least.
    ///
    /// # Errors
    /// A protocol error if that is the limit, and the page has something joined: an item that is cut short has at least
    /// one element, and a list that was asked for without its joined parts has no limit.
    pub fn after(self, before: u64) -> Result<u64, Error> {
        let rows = self.count.saturating_add(before);
        if rows < self.limit || !self.is_joined { Ok(rows) } else { Err(self.cut()) }
    }

    /// Whether anything is joined to an item.
    pub fn is_joined(self) -> bool {
        self.is_joined
    }

    /// The error of a page that the server has cut short.
    pub fn cut(self) -> Error {
        let limit = self.limit;
        Error::protocol(format!(
            "the server stops at {limit} rows of this list, one for each variable of each item, whatever page is asked \
             for: the last item of this page may lack variables, and further items cannot be reached. Narrow the list \
             with filters, or list without variables and ask for those of each item"
        ))
    }
}

/// Reads JSON, or nothing where there is no body.
///
/// # Errors
/// As [`decode_json`].
pub async fn decode_optional_json<T: DeserializeOwned>(response: Response) -> Result<Option<T>, Error> {
    let answer = Answer::read(response).await?;
    if answer.body.is_empty() { Ok(None) } else { answer.json().map(Some) }
}

/// Reads JSON, and no body at all as null.
///
/// # Errors
/// As [`decode_json`].
pub async fn decode_json_or_null<T: DeserializeOwned>(response: Response) -> Result<T, Error> {
    let answer = Answer::read(response).await?;
    match serde_json::from_str("null") {
        Ok(null) if answer.body.is_empty() => Ok(null),
        _ => answer.json(),
    }
}

/// Reads what is in a JSON value of an answer.
///
/// # Errors
/// As [`decode_json`].
#[doc(hidden)]
pub fn read_value<T: DeserializeOwned>(value: &serde_json::Value, head: &Head) -> Result<T, Error> {
    let body = value.to_string().into();
    Answer { status: head.status, headers: head.headers.clone(), body, serves_pages: false }.json()
}

/// Reads plain text, in the charset that the answer names.
///
/// # Errors
/// A decode error for a page of HTML, unless the operation has such answers; a body error if the answer breaks off.
pub async fn decode_text(response: Response) -> Result<String, Error> {
    let answer = Answer::read(response).await?;
    if !answer.serves_pages && answer.is_page() {
        return Err(answer.unexpected("a text"));
    }
    Ok(String::from_utf8_lossy(&answer.body).into_owned())
}

/// Reads a text that servers send as it is or as JSON: JSON is taken for it only where the answer says that it is JSON.
///
/// # Errors
/// As [`decode_text`].
pub async fn decode_plain_or_json_text(response: Response) -> Result<String, Error> {
    let is_json = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|media| String::from_utf8_lossy(media.as_bytes()).contains("json"));
    let text = decode_text(response).await?;
    // Spring sends a text as it is under whatever media type was asked for.
    let written = Some(&text).filter(|_| is_json).and_then(|text| serde_json::from_str::<String>(text).ok());
    Ok(written.unwrap_or(text))
}

/// Reads an answer that has no body.
///
/// # Errors
/// A decode error for a body, which comes from somebody else than the server that was asked; a body error if the answer
/// breaks off. No more is read of it than [`MEANINGLESS`](answer::MEANINGLESS).
pub async fn decode_empty(response: Response) -> Result<(), Error> {
    let response = answer::read_start(response, answer::MEANINGLESS, std::future::pending()).await;
    let is_cut = response.body().is_cut();
    let answer = Answer::read(response).await?;
    match answer.body.trim_ascii().is_empty() && !is_cut {
        true => Ok(()),
        false if is_cut => Err(answer.unexpected("no body").meaningless()),
        false => Err(answer.unexpected("no body")),
    }
}

/// Hands on the body, of which no more is read than tells whether it is a page of HTML.
///
/// # Errors
/// A decode error for a page of HTML, unless the operation has such answers. The stream itself may fail.
pub async fn decode_stream(response: Response) -> Result<Download, Error> {
    Download::of(response).await
}

/// Hands on the body, of which nothing but the first bytes is read. A body without a single byte is a refusal, of which the
/// server does not tell the reason.
///
/// # Errors
/// A refusal for an empty body; a body error if the answer breaks off.
pub async fn decode_filled_stream(response: Response) -> Result<Download, Error> {
    let head = Head::of(&response);
    let filled = Download::of(response).await?.filled().await?;
    filled.ok_or_else(|| Error::untold().with_head(head.status, &head.headers))
}

/// An answer that has been read whole.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// As UTF-8, whatever charset it came in.
    body: bytes::Bytes,
    serves_pages: bool,
}

impl Answer {
    pub(crate) async fn read(response: Response) -> Result<Self, Error> {
        let status = response.status();
        let serves_pages = seam::Operation::serves_pages(&response);
        let (head, body) = response.into_parts();
        let headers = head.headers;
        let body = match body.into_memory() {
            Ok(bytes) => bytes,
            Err(body) => {
                let read = answer::whole(body, BodyLimit::default()).await;
                read.map_err(|error| error.with_head(status, &headers))?
            }
        };
        let content_type = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let body = body::utf8(content_type, body);
        Ok(Self { status, headers, body, serves_pages })
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    fn is_page(&self) -> bool {
        let kind = self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        kind.is_some_and(body::is_html_type) || body::is_html(&self.body)
    }

    /// The error that something else came than was expected.
    pub(crate) fn unexpected(&self, expected: &'static str) -> Error {
        Error::unexpected(&self.body, expected).with_head(self.status, &self.headers).with_words_of_body()
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.json_by(PhantomData::<T>)
    }

    /// Reads JSON in a way that is given.
    pub(crate) fn json_by<T, S: for<'de> DeserializeSeed<'de, Value = T> + Copy>(&self, seed: S) -> Result<T, Error> {
        // JSON of a `str` is read faster, and whatever reads both is compiled twice.
        let Ok(text) = std::str::from_utf8(&self.body) else { return Err(self.no_unicode()) };
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read = seed.deserialize(&mut deserializer);
        read.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
            // Only now, with a failure at hand, is the body parsed again to learn where in it the failure is.
            let mut deserializer = serde_json::Deserializer::from_str(text);
            let mut track = serde_path_to_error::Track::new();
            let read = seed.deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
            self.undecodable(&error, read.is_err().then(|| track.path().to_string()))
        })
    }

    /// The error that the body is no text.
    fn no_unicode(&self) -> Error {
        let mut deserializer = serde_json::Deserializer::from_slice(&self.body);
        let mut track = serde_path_to_error::Track::new();
        let read =
            serde_json::Value::deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
        match read.and_then(|_| deserializer.end()) {
            Err(error) => self.undecodable(&error, Some(track.path().to_string())),
            Ok(()) => self.unexpected("JSON in UTF-8"),
        }
    }

    fn undecodable(&self, error: &serde_json::Error, path: Option<String>) -> Error {
        let error = Error::decode(&self.body, error, path).with_head(self.status, &self.headers);
        if self.is_page() { error.with_words_of_body() } else { error }
    }
}

/// The furthest offset in a list that can be asked for: servers count with 64 bits and a sign.
const FURTHEST: u64 = i64::MAX as u64;

/// Which part of a list is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Window {
    /// The offset of the first item, if it was set.
    pub start: Option<u64>,
    /// How many items at most, if it was set.
    pub size: Option<u64>,
}

impl Window {
    /// The window as a builder holds it.
    ///
    /// # Errors
    /// A request error for what cannot be sent, such as an offset beyond the parameter's type.
    #[doc(hidden)]
    pub fn of<S: Count, N: Count>(start: &Result<S, String>, size: &Result<N, String>) -> Result<Self, Error> {
        Ok(Self { start: given(start)?, size: given(size)? })
    }

    /// The window of a list that is paged by index, as a builder holds it.
    ///
    /// # Errors
    /// As [`Window::of`]; a request error for an index without the size of a page, which leaves open where it starts.
    #[doc(hidden)]
    pub fn by_index<P: Count, N: Count>(page: &Result<P, String>, size: &Result<N, String>) -> Result<Self, Error> {
        let (page, size) = (given(page)?, given(size)?);
        let start = match (page, size) {
            (None | Some(0), _) => page,
            (Some(page), Some(size)) => {
                let start = u64::checked_mul(page, size).filter(|start| *start <= FURTHEST);
                Some(start.ok_or_else(|| Error::request(format!("no list has a page {page} of {size} items")))?)
            }
            (Some(_), None) => {
                return Err(Error::request("the index of a page says nothing without the size of a page"));
            }
        };
        Ok(Self { start, size })
    }

    /// The window of a list that is paged by number, from 1, as a builder holds it.
    ///
    /// # Errors
    /// As [`Window::by_index`].
    #[doc(hidden)]
    pub fn by_number<P: Count, N: Count>(page: &Result<P, String>, size: &Result<N, String>) -> Result<Self, Error> {
        let index = given(page)?.map(|number| number.saturating_sub(1));
        Self::by_index(&Ok(index), size)
    }
}

fn given<T: Count>(value: &Result<T, String>) -> Result<Option<u64>, Error> {
    let value = value.as_ref().map_err(|message| Error::request(message.as_str()))?;
    match value.count() {
        None if value.is_given() => {
            Err(Error::request("the offset and the size of a page are whole numbers from 0 on"))
        }
        count => Ok(count),
    }
}

/// A field that holds how many there are, or where something starts.
#[doc(hidden)]
pub trait Count: Sized {
    /// The count; none if there is none, or a number that is no count.
    fn count(&self) -> Option<u64>;

    /// The field with the count in it; none if it cannot hold it.
    fn of_count(count: u64) -> Option<Self>;

    /// Whether there is a number, if only one that is no count.
    fn is_given(&self) -> bool {
        true
    }
}

macro_rules! counts {
    ($($integer:ty),*) => {
        $(impl Count for $integer {
            fn count(&self) -> Option<u64> {
                u64::try_from(*self).ok()
            }

            fn of_count(count: u64) -> Option<Self> {
                count.try_into().ok()
            }
        })*
    };
}
counts!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Count for String {
    fn count(&self) -> Option<u64> {
        self.parse().ok()
    }

    fn of_count(count: u64) -> Option<Self> {
        Some(count.to_string())
    }
}

impl<T: Count> Count for Option<T> {
    fn count(&self) -> Option<u64> {
        self.as_ref().and_then(Count::count)
    }

    fn is_given(&self) -> bool {
        self.as_ref().is_some_and(Count::is_given)
    }

    fn of_count(count: u64) -> Option<Self> {
        T::of_count(count).map(Some)
    }
}

impl<T: Count> Count for Nullable<T> {
    fn count(&self) -> Option<u64> {
        match self {
            Self::Null => None,
            Self::Value(value) => value.count(),
        }
    }

    fn is_given(&self) -> bool {
        matches!(self, Self::Value(value) if value.is_given())
    }

    fn of_count(count: u64) -> Option<Self> {
        T::of_count(count).map(Self::Value)
    }
}

/// The count as a field of a body.
///
/// # Errors
/// If the field cannot hold it.
#[doc(hidden)]
pub fn counted<T: Count>(name: &str, count: u64) -> Result<T, String> {
    T::of_count(count).ok_or_else(|| {
        format!("`{name}` cannot be {count}: the server takes no such number, and a list cannot be read beyond it by offsets")
    })
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page, in the order of the list.
    pub items: Vec<T>,
    /// How many items the whole list had when the page was made, as far as the server says.
    pub total: Option<u64>,
    /// The offset of the first item, as far as the server says.
    pub start: Option<u64>,
    /// Whether a page follows this one, as far as the server says.
    pub has_next: Option<bool>,
    /// The total that the page before told, if it is another one: the list has changed under way, so that items may
    /// be missing or come twice.
    pub total_before: Option<u64>,
    rows: Option<Rows>,
}

impl<T> Page<T> {
    /// A page as an envelope tells it.
    pub fn of(items: Vec<T>, total: impl Count, start: impl Count) -> Self {
        Self { items, total: total.count(), start: start.count(), has_next: None, total_before: None, rows: None }
    }

    /// The same page, of a list that the server stops to read at a number of rows.
    #[doc(hidden)]
    #[must_use]
    pub fn with_rows(mut self, rows: Rows) -> Self {
        self.rows = Some(rows);
        self
    }

    /// The rows that the items take, where the server stops to read at a number of them.
    #[doc(hidden)]
    pub fn rows(&self) -> Option<Rows> {
        self.rows
    }

    /// The same page, with whether the server says that a page follows.
    #[must_use]
    pub fn with_next(mut self, has_next: Option<bool>) -> Self {
        self.has_next = has_next;
        self
    }

    /// A page that is told by its total, its number, from 1, and the size of pages.
    ///
    /// Where it is not told, or the total is 0 though there are items, the page is the whole list.
    pub fn of_number<C: Count>(items: Vec<T>, told: Option<(&C, &C, &C)>) -> Self {
        let length = items.len() as u64;
        let whole = (Some(length), Some(0));
        let (total, start) = told.map_or(whole, |(total, number, size)| {
            let before = number.count().map(|number| number.saturating_sub(1));
            let start = before.and_then(|pages| Some(pages.saturating_mul(size.count()?)));
            match total.count() {
                Some(0) => whole,
                // A total that is less than what is there contradicts the page; the pager says so.
                Some(total) => (Some(total), start),
                // The list goes on until a page is empty.
                None if start.is_some() => (None, start),
                None => whole,
            }
        });
        Self { items, total, start, has_next: None, total_before: None, rows: None }
    }

    /// A page as the header `Content-Range` tells it: page index, page size and total, as in `0-10/25`.
    ///
    /// Without the header, the page tells neither its total nor where it starts.
    ///
    /// # Errors
    /// A protocol error if the header is there and cannot be read.
    pub fn of_content_range(items: Vec<T>, head: &Head) -> Result<Self, Error> {
        let Some(header) = head.headers.get(CONTENT_RANGE) else {
            return Ok(Self { items, total: None, start: None, has_next: None, total_before: None, rows: None });
        };
        let range = header.to_str().ok().and_then(|text| text.parse::<ContentRange>().ok());
        let range =
            range.ok_or_else(|| Error::protocol("the header Content-Range is not of the form page-size/total"))?;
        let start = range.page.saturating_mul(range.size);
        Ok(Self { items, total: Some(range.total), start: Some(start), has_next: None, total_before: None, rows: None })
    }
}

/// The header `Content-Range` of a list that is paged by index: `page-size/total`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContentRange {
    /// The index of the page, from 0.
    pub page: u64,
    /// How many items a page has.
    pub size: u64,
    /// How many items the list has.
    pub total: u64,
}

impl std::str::FromStr for ContentRange {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let parts = || {
            let (range, total) = text.trim().split_once('/')?;
            let (page, size) = range.split_once('-')?;
            let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?;
            Some(Self { page: number(page)?, size: number(size)?, total: number(total)? })
        };
        parts().ok_or_else(|| Error::request("a content range has the form page-size/total"))
    }
}

/// Where in a list a stream can be taken up again; can be stored with serde.
///
/// A token may come from anywhere: one of another operation or system, or with numbers that no list can have, is refused
/// before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResumeToken {
    /// The operation that lists.
    operation: String,
    /// The system that the operation is of; tokens of older versions do not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    system: Option<String>,
    /// The offset of the page to ask for.
    start: u64,
    /// How many items a page has.
    size: u64,
    /// How many items of that page were handed out already.
    skip: u64,
    /// The total when the token was made, if it was known.
    total: Option<u64>,
    /// How many rows the items before that page take, where the server counts them and the client has seen them all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rows: Option<u64>,
}

impl ResumeToken {
    /// A token that points behind the first `skip` items of the page of `size` items from `start`.
    #[doc(hidden)]
    pub fn new(operation: &OperationInfo, start: u64, size: u64, skip: u64, total: Option<u64>) -> Self {
        Self {
            operation: operation.id.clone().into_owned(),
            system: Some(operation.system.to_owned()),
            start,
            size,
            skip,
            total,
            rows: None,
        }
    }

    /// The same token, with the rows that the items before its page take.
    #[doc(hidden)]
    #[must_use]
    pub fn with_rows(mut self, rows: Option<u64>) -> Self {
        self.rows = rows;
        self
    }

    /// How many rows the items before the token's page take, if that is known.
    #[doc(hidden)]
    pub fn rows(&self) -> Option<u64> {
        self.rows
    }

    /// The parts: offset and size of the page, items handed out, total.
    ///
    /// # Errors
    /// A request error if the token is one of another operation or system, or its numbers are no place in a list.
    #[doc(hidden)]
    pub fn parts(&self, operation: &OperationInfo) -> Result<(u64, u64, u64, Option<u64>), Error> {
        if self.operation != operation.id {
            return Err(Error::request(format!("the resume token is one of the operation {:?}", self.operation)));
        }
        if let Some(system) = self.system.as_ref().filter(|system| **system != operation.system) {
            return Err(Error::request(format!("the resume token is one of the system {system:?}")));
        }
        let end = self.start.checked_add(self.skip).and_then(|start| start.checked_add(self.size));
        if self.size == 0 || end.is_none_or(|end| end > FURTHEST) {
            return Err(Error::request("the resume token points to no place in a list"));
        }
        Ok((self.start, self.size, self.skip, self.total))
    }
}

/// An operation that answers with one page of a list.
pub trait Paged: Operation + Clone {
    /// What the list holds.
    type Item: Serialize + Send + 'static;

    /// Whether pages are asked for by their index, so that each starts at a multiple of the page size.
    fn is_by_index(&self) -> bool {
        false
    }

    /// The window that was set.
    ///
    /// # Errors
    /// A request error if what was set is none.
    fn window(&self) -> Result<Window, Error>;

    /// The same operation for another window: offset of the first item, and how many items at most.
    #[must_use]
    fn with_window(self, start: u64, size: u64) -> Self;

    /// The page that an answer holds.
    ///
    /// # Errors
    /// A protocol error if the answer does not tell what it should of the page.
    fn page(&self, output: Self::Output, head: &Head) -> Result<Page<Self::Item>, Error>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn answer(status: u16, content_type: &str, body: &'static str) -> Response {
        http::Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap()
    }

    #[tokio::test]
    async fn a_decoding_failure_tells_where_and_keeps_the_answer() {
        let body = r#"[{"a": 1}, {"a": "hunter2"}]"#;
        let decoded =
            decode_json::<Vec<std::collections::BTreeMap<String, i64>>>(answer(200, "application/json", body));
        let error = decoded.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.json_path(), Some("[1].a"));
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert_eq!(error.body(), body.as_bytes());
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }

    #[tokio::test]
    async fn html_under_a_success_is_called_html() {
        let error = decode_json::<i64>(answer(200, "text/html", "<title>Log in</title>")).await.unwrap_err();
        assert!(error.to_string().contains("text/html where JSON was expected"), "{error}");
        let error = decode_json::<i64>(answer(200, "application/json", "")).await.unwrap_err();
        assert!(error.to_string().contains("empty"), "{error}");
    }

    #[tokio::test]
    async fn a_text_may_come_as_it_is_or_as_json() {
        for (media, body, text) in [
            ("text/plain", "a \"b\"", "a \"b\""),
            ("text/plain", "\"a\"", "\"a\""),
            ("application/json", "\"a\\nb\"", "a\nb"),
            ("application/json", "java.lang.Error: a", "java.lang.Error: a"),
            ("", "", ""),
        ] {
            assert_eq!(decode_plain_or_json_text(answer(200, media, body)).await.unwrap(), text, "{media} {body}");
        }
    }

    #[tokio::test]
    async fn a_body_may_be_missing_where_the_spec_says_so() {
        assert_eq!(decode_optional_json::<i64>(answer(204, "", "")).await.unwrap(), None);
        assert_eq!(decode_optional_json::<i64>(answer(200, "application/json", "5")).await.unwrap(), Some(5));
    }

    #[test]
    fn a_page_with_a_number_is_told_by_it_or_is_the_whole_list() {
        let told = |total: i64, number: i64, size: i64| {
            let page = Page::of_number(vec!["a", "b"], Some((&Some(total), &Some(number), &Some(size))));
            (page.total, page.start)
        };
        assert_eq!(told(7, 3, 2), (Some(7), Some(4)));
        assert_eq!(told(2, 1, 20), (Some(2), Some(0)));
        assert_eq!(told(0, 1, 1), (Some(2), Some(0)), "the numbers of a list that is not paged");
        assert_eq!(told(-1, 3, 2), (None, Some(4)), "a total that is none leaves the end open");
        let partly = |total, number, size| {
            let page = Page::of_number(vec!["a", "b"], Some((&total, &number, &size)));
            (page.total, page.start)
        };
        assert_eq!(told(1, 3, 20), (Some(1), Some(40)), "a total that contradicts the page is handed on");
        assert_eq!(partly(Some(7_i64), None, None), (Some(7), None), "there is more, wherever this page starts");
        assert_eq!(partly(Some(7), Some(3), None), (Some(7), None));
        assert_eq!(partly(None, Some(3), Some(2)), (None, Some(4)), "the end is open");
        assert_eq!(partly(None, None, None), (Some(2), Some(0)));
        let untold: Option<(&Option<i64>, &Option<i64>, &Option<i64>)> = None;
        assert_eq!(Page::of_number(vec!["a"], untold).total, Some(1));

        let window = |page, size| Window::by_number(&Ok::<Option<i64>, String>(page), &Ok(size)).ok();
        assert_eq!(window(Some(3), Some(20_i64)), Some(Window { start: Some(40), size: Some(20) }));
        assert_eq!(window(Some(1), None), Some(Window { start: Some(0), size: None }));
        assert_eq!(window(Some(2), None), None, "a number says nothing without a size");
    }

    #[test]
    fn a_content_range_is_read_or_refused() {
        let range: ContentRange = "0-10/25".parse().unwrap();
        assert_eq!((range.page, range.size, range.total), (0, 10, 25));
        for text in ["", "0-10", "0/25", "a-b/c", "-1-10/25", "0-10/-1", "0-10/*", "99999999999999999999-1/1", "0-+1/2"]
        {
            assert!(text.parse::<ContentRange>().is_err(), "{text}");
        }
    }
}
