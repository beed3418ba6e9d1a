//! The one error of all calls.

mod advice;
mod cause;

pub use crate::failures::{Failure, Like, Meaning};

/// What a call results in.
pub type Result<T, E = Error> = std::result::Result<T, E>;

use crate::{
    info::{OperationInfo, OperationRef},
    masking::{self, Secrets, line, line_of},
    origin,
    path::Unsendable,
    resume::ResumeToken,
    words::{self, server_code, server_message, shown, without_value},
};
use bytes::Bytes;
use cause::Cause;
use http::{
    HeaderMap, StatusCode, Uri,
    header::{CONTENT_TYPE, LOCATION, RETRY_AFTER},
    response::Parts,
};
use std::{
    error::Error as StdError,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};
use url::Url;

impl From<Unsendable> for Error {
    fn from(why: Unsendable) -> Self {
        Self::request(why.to_string())
    }
}

/// How much of an answer's body an error keeps, in bytes.
pub const KEPT_BODY: usize = 64 * 1024;

/// How much of the name and of the path of an operation an error prints, in characters.
const SHOWN_PATH: usize = 200;

/// How much of a cause an error prints, in characters.
const SHOWN_CAUSE: usize = 300;

/// Why a call failed: which operation, what happened, what the server said.
///
/// Neither `Display` nor `Debug` shows a header's value, a query or a body; [`Error::headers`] and [`Error::body`] have
/// them for those who want to look. Secrets of the request are masked in all that the server repeats of them; foreign
/// texts are bounded, on one line, and without control characters.
///
/// It can be cloned, for a failure that several calls have in common.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<OperationRef>,
    status: Option<StatusCode>,
    headers: HeaderMap,
    message: Option<String>,
    server_message: Option<String>,
    code: Option<String>,
    told_status: Option<StatusCode>,
    is_missing: bool,
    failure: Option<&'static Failure>,
    content_type: Option<String>,
    body: Bytes,
    json_path: Option<String>,
    origin: Option<String>,
    proxy: Option<String>,
    has_odd_path: bool,
    is_lasting: bool,
    is_unsent: bool,
    is_possibly_done: bool,
    note: Option<&'static str>,
    follows_broken_try: bool,
    retry_after: Option<Duration>,
    resume_token: Option<ResumeToken>,
    cause: Option<Cause>,
    cause_words: Option<String>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What to do about the error that an answer becomes: an extension of the answer, for transports that know.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "a text")]
pub struct Note(pub &'static str);

/// An earlier try of the call broke off and may have taken effect: an extension of the answer to the last one.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "a mark")]
pub struct FollowsBrokenTry;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request could not be made of what was given; nothing was sent.
    Request,
    /// No connection to the server came about; nothing was sent.
    Connect,
    /// The server and the client do not trust each other, or do not speak the same TLS; nothing was sent.
    Tls,
    /// The answer did not come in time. [`Error::may_have_taken_effect`] tells whether the server may have acted.
    Timeout,
    /// The connection broke while the request or the answer was on its way. Whether the server acted is unknown.
    Transport,
    /// The server answered with a status that does not mean success.
    Status,
    /// The server answered with a status of success, and tells in the body that it did not do what was asked.
    Refused,
    /// The server answered with success, but its body is not what it should be.
    Decode,
    /// The HTTP client followed a redirect, so that the answer is not one to the request that was made.
    Redirected,
    /// The body of an answer broke off, or a body to be sent could not be read.
    Body,
    /// The server broke a rule that several answers together must keep, such as those of paging.
    Protocol,
    /// The credentials or the session that the call needs could not be had; the call itself was not sent.
    Session,
}

impl ErrorKind {
    /// The kind in a word: `connect`, `timeout`. It is the `error.type` of spans and events.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Refused => "refused",
            Self::Decode => "decode",
            Self::Redirected => "redirected",
            Self::Body => "body",
            Self::Protocol => "protocol",
            Self::Session => "session",
        }
    }
}

impl Error {
    fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            headers: HeaderMap::new(),
            message: None,
            server_message: None,
            code: None,
            told_status: None,
            is_missing: false,
            failure: None,
            content_type: None,
            body: Bytes::new(),
            json_path: None,
            origin: None,
            proxy: None,
            has_odd_path: false,
            is_lasting: false,
            is_unsent: false,
            is_possibly_done: false,
            note: None,
            follows_broken_try: false,
            retry_after: None,
            resume_token: None,
            cause: None,
            cause_words: None,
            source: None,
        }))
    }

    /// An error with a message of ours, in which there may be foreign texts.
    fn with_message(kind: ErrorKind, message: impl Into<String>) -> Self {
        let mut error = Self::new(kind);
        error.0.message = Some(line(&message.into()));
        error
    }

    fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let source: Arc<dyn StdError + Send + Sync> = source.into().into();
        self.0.cause_words = Some(line_of(&cause::words(&*source), SHOWN_CAUSE));
        self.0.source = Some(source);
        self
    }

    /// What was given cannot be sent.
    pub fn request(message: impl Into<String>) -> Self {
        Self::with_message(ErrorKind::Request, message)
    }

    /// A body to be sent could not be read, or a body that came could not be written.
    pub fn unreadable(message: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::with_message(ErrorKind::Body, message).caused_by(source);
        error.0.is_lasting = true;
        error
    }

    /// The body of an answer ended before all bytes came that were promised.
    pub(crate) fn broken_off(read: u64, promised: u64) -> Self {
        let mut error = Self::new(ErrorKind::Body);
        let source: Box<dyn StdError + Send + Sync> =
            format!("the body ended behind {read} of the {promised} bytes that `Content-Length` promised").into();
        error.0.source = Some(source.into());
        error
    }

    /// The server broke a rule that several answers together must keep.
    pub fn protocol(message: impl Into<String>) -> Self {
        Self::with_message(ErrorKind::Protocol, message)
    }

    /// The server tells in the body of a success that it did not do what was asked: by a code of its own, and in words.
    pub fn refused(code: Option<String>, words: &str) -> Self {
        let mut error = Self::new(ErrorKind::Refused);
        error.0.code = code.as_deref().and_then(shown);
        error.0.server_message = shown(words);
        error
    }

    /// A refusal of which the server tells nothing: its answer has no body, where there should be one.
    pub(crate) fn untold() -> Self {
        Self::refused(None, "").saying("it answers with nothing, and does not tell why")
    }

    /// The HTTP client followed a redirect from the URL of the request to another one, and this is the answer of that.
    ///
    /// A redirect may turn a `POST` into a `GET`: the answer does not tell what became of the call.
    pub(crate) fn redirected(from: &Url, to: &Url, status: StatusCode) -> Self {
        let to = if to.origin() == from.origin() { masking::path(to.path()) } else { masking::url(to) };
        let mut error = Self::with_message(ErrorKind::Redirected, format!("the answer is one of {to}"));
        error.0.status = Some(status);
        error
    }

    /// The same error of something that is not there.
    #[must_use]
    pub fn as_missing(mut self) -> Self {
        self.0.is_missing = true;
        self
    }

    /// The same refusal with the status that the server tells within it.
    #[must_use]
    pub(crate) fn telling(mut self, status: StatusCode) -> Self {
        self.0.told_status = Some(status);
        self
    }

    /// The same error in words of our own.
    #[must_use]
    pub fn saying(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(line(&message.into()));
        self
    }

    /// The credentials or the session that a call needs could not be had.
    pub fn session(message: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::with_message(ErrorKind::Session, message).caused_by(source)
    }

    /// The server gives no session, or no longer takes the one that there is; the message tells which.
    pub fn no_session(message: impl Into<String>) -> Self {
        Self::with_message(ErrorKind::Session, message)
    }

    /// The body of an answer has more bytes than are read; it cannot be tried again.
    pub(crate) fn too_long(limit: usize) -> Self {
        let limit = match limit {
            mib if mib > 0 && mib.is_multiple_of(1 << 20) => format!("{} MiB", mib >> 20),
            bytes => format!("{bytes} bytes"),
        };
        let mut error = Self::new(ErrorKind::Body);
        error.0.message = Some(format!(
            "the answer has more than {limit}, the limit that `body_limit` of the client builder or `with_body_limit` \
             of the call sets"
        ));
        error.0.is_lasting = true;
        error
    }

    /// The same error of a body that should be empty and goes on for longer than is read of it.
    pub(crate) fn meaningless(mut self, limit: usize) -> Self {
        self.0.message = Some(format!("the answer has more than {} KiB where no body was expected", limit >> 10));
        self
    }

    /// A limit of time was reached; the message tells which.
    pub fn timeout(message: impl Into<String>) -> Self {
        Self::with_message(ErrorKind::Timeout, message)
    }

    /// What the HTTP client says, without the URL: queries may hold what nobody else should read.
    #[doc(hidden)]
    pub fn from_reqwest(error: reqwest::Error) -> Self {
        let error = error.without_url();
        if error.is_request() && is_body_to_be_sent(&error) {
            return Self::unreadable("what was to be uploaded", error);
        }
        let cause = Cause::of(&error);
        let is_tls = match cause {
            // With TLS 1.3 the server refuses a client after the client has begun to send.
            Cause::ClientCertificate => error.is_connect() || error.is_request(),
            cause => cause.is_tls() && error.is_connect(),
        };
        let kind = if error.is_builder() {
            ErrorKind::Request
        } else if is_tls {
            ErrorKind::Tls
        } else if error.is_connect() {
            ErrorKind::Connect
        } else if error.is_timeout() {
            ErrorKind::Timeout
        } else if error.is_body() || error.is_decode() {
            ErrorKind::Body
        } else {
            ErrorKind::Transport
        };
        let mut result = Self::new(kind);
        result.0.cause = Some(cause);
        result.0.cause_words = cause::root(&error).map(|words| line_of(&words, SHOWN_CAUSE));
        result.0.source = Some(Arc::new(error));
        result
    }

    /// No connection to the server came about: nothing was sent. For transports of one's own.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let error = Self::new(ErrorKind::Connect).caused_by(source);
        error.with_cause_of_source()
    }

    /// The connection broke while the request or the answer was on its way. For transports of one's own.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let error = Self::new(ErrorKind::Transport).caused_by(source);
        error.with_cause_of_source()
    }

    fn with_cause_of_source(mut self) -> Self {
        self.0.cause = self.0.source.as_deref().map(|source| Cause::of(source));
        self
    }

    /// A body could not be read to its end.
    pub(crate) fn of_body(error: Box<dyn StdError + Send + Sync>) -> Self {
        let error = match error.downcast::<Self>() {
            Ok(error) => return *error,
            Err(error) => error,
        };
        match error.downcast::<reqwest::Error>() {
            Ok(error) => Self::from_reqwest(*error),
            Err(error) => Self::new(ErrorKind::Body).caused_by(error),
        }
    }

    /// The answer to a request to the URI that does not mean success: its head, and what was read of its body.
    pub(crate) fn of_answer(head: &Parts, body: Bytes, uri: &Uri) -> Self {
        let mut error = Self::new(ErrorKind::Status);
        error.0.note = head.extensions.get().map(|Note(note)| *note);
        error = error.with_head(head.status, &head.headers);
        error.0.retry_after = retry_after(&head.headers);
        error.0.follows_broken_try = head.extensions.get::<FollowsBrokenTry>().is_some();
        if head.status.is_redirection() {
            error.0.message = redirect(&head.headers, uri);
        }
        error.0.body = body;
        error.0.code = server_code(head.status, &error.0.body).as_deref().and_then(shown);
        error.with_words_of_body()
    }

    /// A success whose body is not the JSON that it should be.
    pub(crate) fn decode(body: &Bytes, source: &serde_json::Error, path: Option<String>) -> Self {
        let mut error = Self::new(ErrorKind::Decode);
        error.0.body = body.slice(..body.len().min(KEPT_BODY));
        error.0.json_path = path.filter(|path| path != ".").map(|path| line(&path));
        error.0.message = Some("the body is not the JSON that was expected".to_owned());
        error.caused_by(without_value(&source.to_string()))
    }

    /// A success whose body is something else than was expected: `a file`, `no body`.
    pub(crate) fn unexpected(body: &Bytes, expected: &'static str) -> Self {
        let mut error = Self::new(ErrorKind::Decode);
        error.0.body = body.slice(..body.len().min(KEPT_BODY));
        error.0.message = Some(expected.to_owned());
        error
    }

    /// A success that is a part of what was asked for.
    pub(crate) fn partial(status: StatusCode, headers: &HeaderMap) -> Self {
        Self::with_message(ErrorKind::Decode, "the server sent a part, and the whole was asked for")
            .with_head(status, headers)
    }

    /// The same error with status and headers of the answer that it came with.
    #[must_use]
    pub(crate) fn with_head(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.content_type =
            headers.get(CONTENT_TYPE).map(|kind| String::from_utf8_lossy(kind.as_bytes()).into_owned());
        self.0.headers.clone_from(headers);
        if self.0.kind == ErrorKind::Decode {
            self.name_what_came();
        }
        self
    }

    /// Tells in the message what came, where it is not what was expected.
    fn name_what_came(&mut self) {
        let is_page = words::is_html(&self.0.body);
        let kind = self.0.content_type.as_deref().map(|kind| line_of(kind, 80)).filter(|kind| !kind.is_empty());
        let came = match kind {
            _ if self.0.body.is_empty() => "empty".to_owned(),
            Some(kind) if is_page && !words::is_html_type(&kind) => format!("a page of HTML that is called {kind}"),
            Some(kind) => kind,
            None if is_page => "a page of HTML without a content type".to_owned(),
            None => "of no content type".to_owned(),
        };
        let is_json = self.0.content_type.as_deref().is_some_and(|kind| kind.contains("json"));
        self.0.message = match self.0.message.take() {
            Some(expected) if expected.starts_with("the body is not the JSON") => {
                if is_json && !self.0.body.is_empty() && !is_page {
                    Some(expected)
                } else {
                    // Where it breaks off is of no interest in what was never JSON.
                    self.0.cause_words = None;
                    Some(format!("the body is {came} where JSON was expected"))
                }
            }
            Some(expected) if !expected.starts_with("the ") => {
                Some(format!("the body is {came} where {expected} was expected"))
            }
            message => message,
        };
    }

    /// The same error with what its body says went wrong: for an answer that is of somebody else than was asked.
    #[must_use]
    pub(crate) fn with_words_of_body(mut self) -> Self {
        let status = self.0.status.unwrap_or_default();
        let words = server_message(status, self.0.content_type.as_deref(), &self.0.body);
        self.0.server_message = words.as_deref().and_then(shown);
        self
    }

    /// The same error with code, words and more of a refusal that its body is.
    #[must_use]
    pub(crate) fn told_as(mut self, told: Self) -> Self {
        self.0.code = told.0.code.or(self.0.code);
        self.0.server_message = told.0.server_message.or(self.0.server_message);
        self.0.is_missing |= told.0.is_missing;
        self
    }

    /// The same error with the operation that it is of, unless it names one already.
    #[must_use]
    pub fn of(mut self, operation: impl Into<OperationRef>) -> Self {
        self.0.operation.get_or_insert_with(|| operation.into());
        self.understand();
        self
    }

    /// Finds out what the answer means on the system of the operation.
    fn understand(&mut self) {
        let Some(operation) = self.operation() else { return };
        if matches!(self.0.kind, ErrorKind::Status | ErrorKind::Refused) {
            let status = self.answered();
            let words = self.0.server_message.as_deref().unwrap_or_default();
            let content_type = self.0.content_type.as_deref();
            self.0.failure = Failure::of(operation.failures, status, content_type, &self.0.body, words);
        }
    }

    /// The same error without the secrets of the request, where the server has repeated them.
    #[must_use]
    pub(crate) fn masked(mut self, secrets: &Secrets) -> Self {
        let inner = &mut *self.0;
        let texts = [
            &mut inner.message,
            &mut inner.server_message,
            &mut inner.code,
            &mut inner.json_path,
            &mut inner.cause_words,
        ];
        for text in texts.into_iter().flatten() {
            *text = secrets.mask(text);
        }
        self
    }

    /// The same error of a call of which nothing was sent.
    #[must_use]
    pub fn as_unsent(mut self) -> Self {
        self.0.is_unsent = true;
        self
    }

    /// The same error of a call that the server may have carried out all the same, whatever it says.
    #[must_use]
    pub fn as_possibly_done(mut self) -> Self {
        self.0.is_possibly_done = true;
        self
    }

    pub(crate) fn at(mut self, uri: &Uri) -> Self {
        self.0.origin = Some(line(&origin::origin(uri)));
        // A connection that was tried to another port than that of the server was one to a proxy.
        if let (Some(Cause::Other), Some(source)) = (self.0.cause, &self.0.source)
            && let Some(address) = cause::address(&**source)
            && Some(address.port()) != origin::port(uri)
        {
            self.0.cause = Some(Cause::Proxy);
        }
        let path = uri.path().to_ascii_uppercase();
        self.0.has_odd_path = ["%25", "%2F", "%3B", "%5C", "%2E", "%0"].iter().any(|odd| path.contains(odd));
        self
    }

    /// The same error with the status of the answer that it came with.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    /// The same error with the wait that an answer with these headers asks for, if it does.
    #[must_use]
    pub fn waiting_as(mut self, headers: &HeaderMap) -> Self {
        self.0.retry_after = retry_after(headers);
        self
    }

    /// The same error with a wait before the next try.
    #[must_use]
    pub fn waiting(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// The same error with a hint what to do about it, which `Display` prints.
    #[must_use]
    pub fn noting(mut self, note: &'static str) -> Self {
        self.0.note = Some(note);
        self
    }

    /// The same error of a call of which an earlier try broke off and may have taken effect.
    #[must_use]
    pub fn following_broken_try(mut self) -> Self {
        self.0.follows_broken_try = true;
        self
    }

    /// The same error of a request that was to go through a proxy, given by its host and port.
    #[must_use]
    pub fn through_proxy(mut self, proxy: String) -> Self {
        self.0.proxy = Some(proxy);
        self
    }

    /// The same error with the place from which the list can be taken up again.
    #[must_use]
    pub fn resumable_at(mut self, token: ResumeToken) -> Self {
        self.0.resume_token = Some(token);
        self
    }

    /// Where a list that ended with this error can be taken up again.
    pub fn resume_token(&self) -> Option<&ResumeToken> {
        self.0.resume_token.as_ref()
    }

    /// How long to wait before the next try: what the server asks for in its header `Retry-After`, or how long the client
    /// fetches no credentials after it failed to.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The operation that failed.
    pub fn operation(&self) -> Option<&OperationInfo> {
        self.0.operation.as_deref()
    }

    /// The headers of the answer, if there was one and it was read that far: `WWW-Authenticate`, ids of requests.
    ///
    /// `Debug` of the error shows their names only.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// What the server says went wrong, taken out of its JSON, XML, HTML or plain text; at most 500 characters, without
    /// control characters, and without the secrets of the request.
    pub fn server_message(&self) -> Option<&str> {
        self.0.server_message.as_deref()
    }

    /// The code of its own that the server gives to the failure, in the body of a [refusal](Self::is_refused) or of an error.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The body of the answer as it came, the first 64 KiB of it; nothing of a [refusal](Self::is_refused).
    ///
    /// Nothing is masked in it.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The content type of the answer.
    pub fn content_type(&self) -> Option<&str> {
        self.0.content_type.as_deref()
    }

    /// Where in the JSON a body could not be decoded: `data[3].id`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// Whether the server answered 400, or tells it within a [refusal](Self::is_refused): it did not understand what was
    /// asked.
    pub fn is_bad_request(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST)
    }

    /// Whether the server answered 401, or tells it within a [refusal](Self::is_refused): credentials are missing or wrong.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server answered 403, or tells it within a [refusal](Self::is_refused): the user may not do this.
    ///
    /// False for a 403 that is known to mean something else on the system, such as a [conflict](Self::is_conflict).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN) && self.0.failure.is_none()
    }

    /// Whether what was asked for is not there: the API says so, with 404, within a [refusal](Self::is_refused), or in
    /// another way that is known of the system.
    ///
    /// A 404 of a gateway or a servlet container says that there is no such route: see
    /// [`is_no_such_route`](Self::is_no_such_route).
    pub fn is_not_found(&self) -> bool {
        self.0.is_missing
            || self.means(Meaning::NotFound)
            || self.has_status(StatusCode::NOT_FOUND) && !self.is_of_no_route()
    }

    /// Whether the server, or what stands before it, knows no such route: the base URL leads elsewhere, or the server
    /// does not have the operation. Nothing is known of what was asked for.
    pub fn is_no_such_route(&self) -> bool {
        self.means(Meaning::NoRoute)
            || self.has_status(StatusCode::NOT_FOUND) && self.is_of_no_route() && !self.is_not_found()
    }

    /// Whether a 404 is not one of the API itself.
    fn is_of_no_route(&self) -> bool {
        if self.0.kind != ErrorKind::Status || self.means(Meaning::NotFound) {
            return false;
        }
        let tells = self.operation().is_some_and(|operation| Failure::tell_missing(operation.failures));
        tells
            || self.means(Meaning::NoRoute)
            || words::is_of_somebody_else(self.0.content_type.as_deref(), &self.0.body)
    }

    fn means(&self, meaning: Meaning) -> bool {
        self.0.failure.is_some_and(|failure| failure.is == meaning)
    }

    /// Whether the server does no work for now: it answered 503, or in another way that is known of the system, such as
    /// during maintenance.
    pub fn is_unavailable(&self) -> bool {
        self.means(Meaning::Unavailable) || self.has_status(StatusCode::SERVICE_UNAVAILABLE)
    }

    /// Whether the server answered with a status of success, and in the body that it did not do what was asked.
    pub fn is_refused(&self) -> bool {
        self.0.kind == ErrorKind::Refused
    }

    /// Whether something is there already, or not in the right state: the server answered 409, tells it within a
    /// [refusal](Self::is_refused), or in another way that is known of the system.
    pub fn is_conflict(&self) -> bool {
        self.means(Meaning::Conflict) || self.has_status(StatusCode::CONFLICT)
    }

    /// Whether no connection came about; nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether the server and the client do not trust each other, or do not speak the same TLS; nothing was sent.
    pub fn is_tls(&self) -> bool {
        self.0.kind == ErrorKind::Tls
    }

    /// Whether the answer did not come in time.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether a success was answered with a body that could not be decoded.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether the same call may be made again without doing anything twice, and may then succeed.
    ///
    /// True if no connection came about, if the credentials could not be had because the server answered 429, 502, 503 or
    /// 504 to asking for them, and, for idempotent operations, after a timeout, a broken connection, and these statuses.
    pub fn is_retryable(&self) -> bool {
        let is_idempotent = self.operation().is_some_and(|operation| operation.is_idempotent);
        let may_pass = self.0.status.is_some_and(|status| matches!(status.as_u16(), 429 | 502 | 503 | 504));
        match self.0.kind {
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Transport => is_idempotent,
            ErrorKind::Body => is_idempotent && self.is_of_answer(),
            ErrorKind::Status => is_idempotent && may_pass,
            // The call itself was not sent.
            ErrorKind::Session => may_pass,
            ErrorKind::Request
            | ErrorKind::Tls
            | ErrorKind::Refused
            | ErrorKind::Decode
            | ErrorKind::Redirected
            | ErrorKind::Protocol => false,
        }
    }

    /// Whether an earlier try of the same call broke off and may have taken effect, for a call that changes something.
    ///
    /// This error may then be the consequence: a deletion of which the first answer was lost is answered 404 when it is
    /// tried again.
    pub fn follows_broken_try(&self) -> bool {
        self.0.follows_broken_try
    }

    /// Whether the server may have done what was asked, though the call failed: look before you make it again.
    ///
    /// False if nothing was sent, if the server says that it did not do it, and for operations that change nothing.
    /// Idempotent operations such as `PUT` and `DELETE` have effects, too; making them again does no harm.
    pub fn may_have_taken_effect(&self) -> bool {
        if self.0.is_unsent || !self.operation().is_none_or(|operation| operation.has_effect) {
            return false;
        }
        self.0.is_possibly_done
            || match self.0.kind {
                ErrorKind::Request | ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Session => false,
                ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::Decode
                | ErrorKind::Redirected
                | ErrorKind::Body
                | ErrorKind::Protocol => true,
                ErrorKind::Status | ErrorKind::Refused => {
                    self.0.failure.is_none() && self.answered().is_some_and(|status| status.is_server_error())
                }
            }
    }

    /// Whether it is the answer that broke off, rather than what was to be sent or the file to be written.
    pub fn is_of_answer(&self) -> bool {
        !self.0.is_lasting
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.answered() == Some(status)
    }

    /// The status of a failure: that of the answer, or the one that a refusal tells.
    fn answered(&self) -> Option<StatusCode> {
        match self.0.kind {
            ErrorKind::Status => self.0.status,
            ErrorKind::Refused => self.0.told_status,
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            // Those of a raw call are its caller's.
            let (id, path) = (line_of(&operation.id, SHOWN_PATH), line_of(&operation.path, SHOWN_PATH));
            write!(f, "{id} ({} {path}): ", operation.method)?;
        }
        f.write_str(match self.0.kind {
            ErrorKind::Request => "the request cannot be sent",
            ErrorKind::Connect => "no connection to the server",
            ErrorKind::Tls => "no TLS connection to the server",
            ErrorKind::Timeout => "no answer in time",
            ErrorKind::Transport => "the connection broke",
            ErrorKind::Status => "the server answered",
            ErrorKind::Refused => "the server refused",
            ErrorKind::Decode => "the answer cannot be decoded",
            ErrorKind::Redirected => "the HTTP client followed a redirect",
            ErrorKind::Body => "a body could not be read",
            ErrorKind::Protocol => "the server broke the protocol",
            ErrorKind::Session => "no credentials",
        })?;
        if let (ErrorKind::Status, Some(status)) = (self.0.kind, self.0.status) {
            write!(f, " {status}")?;
        }
        if let Some(code) = &self.0.code {
            write!(f, " with {code}")?;
        }
        if let Some(status) = self.0.told_status {
            write!(f, " ({status})")?;
        }
        for part in [&self.0.message, &self.0.server_message, &self.0.cause_words].into_iter().flatten() {
            write!(f, ": {part}")?;
        }
        if let Some(path) = &self.0.json_path {
            write!(f, " (at {path})")?;
        }
        self.advice().iter().try_for_each(|advice| write!(f, "; {advice}"))?;
        match self.0.follows_broken_try {
            true => f.write_str("; an earlier try of this call broke off and may have taken effect"),
            false => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation().map(|operation| line_of(&operation.id, SHOWN_PATH)))
            .field("status", &self.0.status)
            .field("message", &self.0.message)
            .field("server_message", &self.0.server_message)
            .field("code", &self.0.code)
            .field("json_path", &self.0.json_path)
            .field("headers", &self.0.headers.keys().map(|name| line_of(name.as_str(), 80)).collect::<Vec<_>>())
            .field("body_bytes", &self.0.body.len())
            .field("cause", &self.0.cause_words)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// The header `Retry-After`: seconds, or a date, of which a past one asks for no wait at all.
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let date = httpdate::parse_http_date(text).ok()?;
            Some(date.duration_since(SystemTime::now()).unwrap_or_default())
        }
    }
}

/// Where a redirect leads, without what may be secret in it.
fn redirect(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let location = headers.get(LOCATION)?.to_str().ok()?;
    let asked = Url::parse(&uri.to_string()).ok()?;
    let to = asked.join(location).ok()?;
    let to = if to.origin() == asked.origin() { masking::path(to.path()) } else { masking::url(&to) };
    Some(format!("it redirects to {}", line(&to)))
}

/// Whether sending failed because the body could not be read, not because of the connection.
fn is_body_to_be_sent(error: &reqwest::Error) -> bool {
    let sources = std::iter::successors(error.source(), |&error| error.source());
    sources.filter_map(|source| source.downcast_ref::<reqwest::Error>()).any(reqwest::Error::is_body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Method;

    #[test]
    fn an_operation_that_not_all_servers_have_is_called_so() {
        static GET_THING: OperationInfo = OperationInfo::new("get_thing", "shapes", Method::GET, "/things/{id}");
        static GET_LABEL: OperationInfo =
            OperationInfo::new("get_label", "shapes", Method::GET, "/label").with_served("Shapes 2.0 and later");
        let answered = |status, operation| {
            let mut error = Error::new(ErrorKind::Status).of(operation);
            error.0.status = StatusCode::from_u16(status).ok();
            error.to_string()
        };
        let advice = "; not every server has this operation: Shapes 2.0 and later";
        for status in [404, 405, 501] {
            assert!(answered(status, &GET_LABEL).ends_with(advice), "{}", answered(status, &GET_LABEL));
            assert!(!answered(status, &GET_THING).contains("not every server"));
        }
        assert!(!answered(500, &GET_LABEL).contains("not every server"));
        assert!(!Error::request("no").of(&GET_LABEL).to_string().contains("not every server"));
    }

    #[test]
    fn errors_are_small_and_can_be_sent() {
        fn check<T: Send + Sync + StdError + 'static>() -> usize {
            size_of::<T>()
        }
        assert_eq!(check::<Error>(), size_of::<usize>());
    }
}
