//! The one error of all calls.

mod advice;
mod cause;
mod detail;
mod making;
mod meaning;
mod shown;

pub use crate::failures::{Failure, Like, Meaning};

use self::cause::Cause;
use crate::{
    info::{OperationInfo, OperationRef},
    masking::{line, line_of},
    path::Unsendable,
    resume::ResumeToken,
};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::RETRY_AFTER};
use std::{
    error::Error as StdError,
    io,
    sync::Arc,
    time::{Duration, SystemTime},
};

/// What a call results in.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<Unsendable> for Error {
    fn from(why: Unsendable) -> Self {
        Self::request(why.to_string())
    }
}

impl From<Error> for io::Error {
    /// An error of the kind `Other`, whose inner error is this one.
    fn from(error: Error) -> Self {
        Self::other(error)
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
    /// A [wait](crate::Wait) can no longer succeed: what the caller waits for has failed on the server.
    Failed,
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
            Self::Failed => "failed",
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

    /// The `error.type` of spans and events: the status of an answer that means no success, else the kind.
    pub(crate) fn type_name(&self) -> &str {
        match (self.0.kind, &self.0.status) {
            (ErrorKind::Status, Some(status)) => status.as_str(),
            (kind, _) => kind.as_str(),
        }
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
