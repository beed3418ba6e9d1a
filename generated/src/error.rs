//! The one error of all calls.

use crate::{
    answer,
    operation::{OperationInfo, OperationRef, ResumeToken},
};
use bytes::Bytes;
use reqwest::{
    Response, StatusCode, Url,
    header::{CONTENT_TYPE, HeaderMap, LOCATION, RETRY_AFTER},
};
use std::{
    error::Error as StdError,
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

/// How much of an answer's body an error keeps, in bytes.
pub const KEPT_BODY: usize = 64 * 1024;

/// How much of what a server says an error prints, in characters.
const SHOWN_MESSAGE: usize = 500;

/// Why a call failed: which operation, what happened, what the server said.
///
/// Neither `Display` nor `Debug` shows a header, a cookie, a query or a body; [`Error::body`] has the body for those
/// who want to look.
///
/// It can be cloned, for a failure that several calls have in common.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<OperationRef>,
    status: Option<StatusCode>,
    message: Option<String>,
    server_message: Option<String>,
    code: Option<String>,
    told_status: Option<StatusCode>,
    is_missing: bool,
    content_type: Option<String>,
    body: Bytes,
    json_path: Option<String>,
    origin: Option<String>,
    proxy: Option<String>,
    has_odd_path: bool,
    note: Option<&'static str>,
    follows_broken_try: bool,
    retry_after: Option<Duration>,
    resume_token: Option<ResumeToken>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What to do about the error that an answer becomes: an extension of the answer, for transports that know.
#[derive(Clone, Copy, Debug)]
pub struct Note(pub &'static str);

/// An earlier try of the call broke off and may have taken effect: an extension of the answer to the last one.
#[derive(Clone, Copy, Debug)]
pub struct FollowsBrokenTry;

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request could not be made of what was given; nothing was sent.
    Request,
    /// No connection to the server came about; nothing was sent.
    Connect,
    /// The answer did not come in time. Whether the server acted is unknown.
    Timeout,
    /// The connection broke while the request or the answer was on its way. Whether the server acted is unknown.
    Transport,
    /// The server answered with a status that does not mean success.
    Status,
    /// The server answered with a status of success, and tells in the body that it did not do what was asked.
    Refused,
    /// The server answered with success, but its body is not what it should be.
    Decode,
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
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Status => "status",
            Self::Refused => "refused",
            Self::Decode => "decode",
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
            message: None,
            server_message: None,
            code: None,
            told_status: None,
            is_missing: false,
            content_type: None,
            body: Bytes::new(),
            json_path: None,
            origin: None,
            proxy: None,
            has_odd_path: false,
            note: None,
            follows_broken_try: false,
            retry_after: None,
            resume_token: None,
            source: None,
        }))
    }

    /// What was given cannot be sent.
    pub fn request(message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Request);
        error.0.message = Some(message.into());
        error
    }

    /// A body to be sent could not be read.
    pub fn unreadable(message: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(ErrorKind::Body);
        error.0.message = Some(message.into());
        error.0.source = Some(source.into().into());
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
        let mut error = Self::new(ErrorKind::Protocol);
        error.0.message = Some(message.into());
        error
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
        Self::refused(None, "").saying("it answers with nothing, and does not tell why".to_owned())
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
    pub fn saying(mut self, message: String) -> Self {
        self.0.message = Some(message);
        self
    }

    /// The credentials or the session that a call needs could not be had.
    pub fn session(message: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(ErrorKind::Session);
        error.0.message = Some(message.into());
        error.0.source = Some(source.into().into());
        error
    }

    /// The server gives no session, or no longer takes the one that there is; the message tells which.
    pub fn no_session(message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Session);
        error.0.message = Some(message.into());
        error
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
        error
    }

    /// The body of an answer that should be empty goes on for longer than is read of it.
    pub(crate) fn meaningless() -> Self {
        let mut error = Self::new(ErrorKind::Body);
        error.0.message =
            Some(format!("the answer has more than {} KiB where no body was expected", answer::MEANINGLESS >> 10));
        error
    }

    /// A limit of time was reached; the message tells which.
    pub fn timeout(message: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Timeout);
        error.0.message = Some(message.into());
        error
    }

    /// What the HTTP client says, without the URL: queries may hold what nobody else should read.
    pub fn from_reqwest(error: reqwest::Error) -> Self {
        if error.is_request() && is_body_to_be_sent(&error) {
            return Self::unreadable("what was to be uploaded", error.without_url());
        }
        let kind = if error.is_builder() {
            ErrorKind::Request
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
        if kind == ErrorKind::Request {
            result.0.message = error.source().map(ToString::to_string);
        }
        result.0.source = Some(Arc::new(error.without_url()));
        result
    }

    /// Reads an answer that does not mean success.
    pub(crate) async fn from_response(response: Response) -> Self {
        let mut error = Self::new(ErrorKind::Status);
        error.0.status = Some(response.status());
        error.0.content_type = content_type(&response);
        error.0.retry_after = retry_after(response.headers());
        error.0.note = response.extensions().get().map(|Note(note)| *note);
        error.0.follows_broken_try = response.extensions().get::<FollowsBrokenTry>().is_some();
        if response.status().is_redirection() {
            error.0.message = redirect(&response);
        }
        let response = match answer::is_read(&response) {
            true => response,
            // A transport that does not read it has set no limit of time either.
            false => answer::read_start(response, KEPT_BODY, std::future::pending()).await,
        };
        // A body that breaks off does not hide the status.
        let body = answer::bytes(response).await.unwrap_or_default();
        let status = error.0.status.unwrap_or_default();
        error.0.server_message = server_message(status, error.0.content_type.as_deref(), &body);
        error.0.code = server_code(&body).as_deref().and_then(shown);
        error.0.body = body;
        error
    }

    pub(crate) fn decode(
        status: StatusCode,
        content_type: Option<&str>,
        body: &Bytes,
        source: &serde_json::Error,
        path: Option<String>,
    ) -> Self {
        let mut error = Self::new(ErrorKind::Decode);
        error.0.status = Some(status);
        error.0.content_type = content_type.map(str::to_owned);
        error.0.message = Some(match content_type {
            _ if body.is_empty() => "the body is empty where JSON was expected".to_owned(),
            Some(other) if !other.contains("json") => format!("the body is {other} where JSON was expected"),
            _ => "the body is not the JSON that was expected".to_owned(),
        });
        error.0.body = body.slice(..body.len().min(KEPT_BODY));
        error.0.json_path = path.filter(|path| path != ".");
        let source: Box<dyn StdError + Send + Sync> = without_value(&source.to_string()).into();
        error.0.source = Some(source.into());
        error
    }

    /// A page of HTML where bytes were expected.
    pub(crate) fn page(status: StatusCode, content_type: &str, body: &Bytes) -> Self {
        let mut error = Self::new(ErrorKind::Decode);
        error.0.status = Some(status);
        error.0.content_type = Some(content_type.to_owned());
        error.0.message = Some(format!("the body is {content_type} where a file was expected"));
        error.0.body = body.slice(..body.len().min(KEPT_BODY));
        error.with_words_of_body()
    }

    /// The same error with what its body says went wrong: for an answer that is of somebody else than was asked.
    #[must_use]
    pub(crate) fn with_words_of_body(mut self) -> Self {
        let status = self.0.status.unwrap_or_default();
        self.0.server_message = server_message(status, self.0.content_type.as_deref(), &self.0.body);
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
        self
    }

    pub(crate) fn at(mut self, url: &Url) -> Self {
        self.0.origin = Some(url.origin().ascii_serialization());
        let path = url.path().to_ascii_uppercase();
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

    /// What the server says went wrong, taken out of its JSON or HTML; at most 500 characters.
    pub fn server_message(&self) -> Option<&str> {
        self.0.server_message.as_deref()
    }

    /// The code of its own that the server gives to the failure, in the body of a [refusal](Self::is_refused) or of an error.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The body of the answer as it came, the first 64 KiB of it; nothing of a [refusal](Self::is_refused).
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
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether what was asked for is not there: the server answered 404, or tells it within a [refusal](Self::is_refused).
    pub fn is_not_found(&self) -> bool {
        self.0.is_missing || self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the server answered with a status of success, and in the body that it did not do what was asked.
    pub fn is_refused(&self) -> bool {
        self.0.kind == ErrorKind::Refused
    }

    /// Whether the server answered 409, or tells it within a [refusal](Self::is_refused): something is there already, or not
    /// in the right state.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether no connection came about; nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
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
            ErrorKind::Request | ErrorKind::Refused | ErrorKind::Decode | ErrorKind::Protocol => false,
        }
    }

    /// Whether an earlier try of the same call broke off and may have taken effect, for a call that changes something.
    ///
    /// This error may then be the consequence: a deletion of which the first answer was lost is answered 404 when it is
    /// tried again.
    pub fn follows_broken_try(&self) -> bool {
        self.0.follows_broken_try
    }

    /// Whether it is the answer that broke off, rather than what was to be sent or the file to be written.
    pub fn is_of_answer(&self) -> bool {
        self.0.message.is_none()
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

    /// Which servers have the operation, if this one answers as those do that have it not.
    fn served_elsewhere(&self) -> Option<&'static str> {
        let is_away = self.0.status.is_some_and(|status| matches!(status.as_u16(), 404 | 405 | 501));
        if self.0.kind != ErrorKind::Status || !is_away {
            return None;
        }
        self.operation()?.served
    }

    /// What to do next, where that can be told.
    fn advice(&self) -> Option<String> {
        if let Some(note) = self.0.note {
            return Some(note.to_owned());
        }
        if let Some(served) = self.served_elsewhere() {
            return Some(format!("not every server has this operation: {served}"));
        }
        let origin = self.0.origin.as_deref().unwrap_or("the base URL");
        match (self.0.kind, self.answered().map(|status| status.as_u16())) {
            (ErrorKind::Connect, _) if let Some(proxy) = &self.0.proxy => Some(format!(
                "the way to {origin} leads through the proxy {proxy}, which an environment variable names, such as \
                 HTTP_PROXY: is it running? NO_PROXY names the hosts that are reached without"
            )),
            (ErrorKind::Connect, _) => Some(format!("is the server running at {origin}?")),
            (ErrorKind::Timeout, _) => Some("look whether the server is overloaded".to_owned()),
            (ErrorKind::Status, Some(400 | 401)) if self.0.has_odd_path => Some(
                "the path holds an encoded `/`, `\\`, `%`, `;` or control character, which many servers refuse \
                 whatever it stands for"
                    .to_owned(),
            ),
            (ErrorKind::Refused, _) if self.is_not_found() => Some("what was asked for is not there".to_owned()),
            (ErrorKind::Status | ErrorKind::Refused, Some(401)) => {
                Some("check the credentials that the client was built with".to_owned())
            }
            (ErrorKind::Status | ErrorKind::Refused, Some(403)) => {
                Some("the user lacks a right that this operation needs".to_owned())
            }
            (ErrorKind::Status, Some(300..=399)) => {
                Some("redirects are not followed: give the client the base URL that the server redirects to".to_owned())
            }
            (ErrorKind::Decode, _) if self.0.content_type.as_deref().is_some_and(|kind| kind.contains("html")) => {
                Some("does the base URL lead to the REST API itself?".to_owned())
            }
            (ErrorKind::Decode, _) if self.operation().is_some_and(|operation| !operation.is_idempotent) => {
                Some("it may have taken effect all the same: look before calling it again".to_owned())
            }
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{} ({} {}): ", operation.id, operation.method, operation.path)?;
        }
        f.write_str(match self.0.kind {
            ErrorKind::Request => "the request cannot be sent",
            ErrorKind::Connect => "no connection to the server",
            ErrorKind::Timeout => "no answer in time",
            ErrorKind::Transport => "the connection broke",
            ErrorKind::Status => "the server answered",
            ErrorKind::Refused => "the server refused",
            ErrorKind::Decode => "the answer cannot be decoded",
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
        for part in [&self.0.message, &self.0.server_message].into_iter().flatten() {
            write!(f, ": {part}")?;
        }
        if let Some(path) = &self.0.json_path {
            write!(f, " (at {path})")?;
        }
        if let Some(advice) = self.advice() {
            write!(f, "; {advice}")?;
        }
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
            .field("operation", &self.operation().map(|operation| &operation.id))
            .field("status", &self.0.status)
            .field("message", &self.0.message)
            .field("server_message", &self.0.server_message)
            .field("code", &self.0.code)
            .field("json_path", &self.0.json_path)
            .field("body_bytes", &self.0.body.len())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

pub(crate) fn content_type(response: &Response) -> Option<String> {
    response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned)
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

/// Where a redirect leads, without query and fragment.
fn redirect(response: &Response) -> Option<String> {
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let mut location = response.url().join(location).ok()?;
    location.set_query(None);
    location.set_fragment(None);
    Some(format!("it redirects to {location}"))
}

/// Whether sending failed because the body could not be read, not because of the connection.
fn is_body_to_be_sent(error: &reqwest::Error) -> bool {
    let sources = std::iter::successors(error.source(), |&error| error.source());
    sources.filter_map(|source| source.downcast_ref::<reqwest::Error>()).any(reqwest::Error::is_body)
}

/// What an answer says of an error: its JSON, or the object `error` in it.
fn within(json: &serde_json::Value) -> &serde_json::Value {
    json.get("error").filter(|error| error.is_object()).unwrap_or(json)
}

/// The code that the server gives to an error in an object of its own.
fn server_code(body: &[u8]) -> Option<String> {
    let json: serde_json::Value = serde_json::from_slice(body).ok()?;
    match json.get("error")?.get("code")? {
        serde_json::Value::String(code) => Some(code.clone()),
        serde_json::Value::Number(code) => Some(code.to_string()),
        _ => None,
    }
}

/// What went wrong in the server's words: the texts of a JSON error, or the title of an HTML page.
fn server_message(status: StatusCode, content_type: Option<&str>, body: &[u8]) -> Option<String> {
    let text = match serde_json::from_slice::<serde_json::Value>(body) {
        Ok(json) => {
            let json = within(&json);
            let texts = ["message", "errorMessage", "exception"].iter().filter_map(|key| json.get(key)?.as_str());
            let mut texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
            // The status in words says nothing that the status does not.
            let says_more =
                |text: &&str| status.canonical_reason().is_none_or(|reason| !reason.eq_ignore_ascii_case(text));
            if texts.iter().any(says_more) {
                texts.retain(says_more);
            }
            let fields = ["fields", "errors"].into_iter().filter_map(|key| words(json.get(key)?));
            texts.into_iter().map(str::to_owned).chain(fields).collect::<Vec<_>>().join(": ")
        }
        Err(_) => {
            let text = String::from_utf8_lossy(body);
            let is_plain = content_type.is_some_and(|kind| kind.starts_with("text/plain"));
            html_title(&text).or_else(|| is_plain.then(|| text.into_owned())).unwrap_or_default()
        }
    };
    shown(&text)
}

/// The words of a text, or those of a list of what is wrong, such as with fields: the name and the message of each.
pub(crate) fn words(value: &serde_json::Value) -> Option<String> {
    let words = match value {
        serde_json::Value::String(words) => words.clone(),
        serde_json::Value::Array(problems) => problems.iter().filter_map(problem).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    };
    (!words.is_empty()).then_some(words)
}

fn problem(problem: &serde_json::Value) -> Option<String> {
    let text = |keys: [&str; 2]| keys.into_iter().find_map(|key| problem.get(key)?.as_str());
    let message = text(["message", "defaultMessage"])?;
    Some(text(["name", "field"]).map_or_else(|| message.to_owned(), |name| format!("{name} {message}")))
}

/// As much of the server's words as an error keeps, in one line.
fn shown(words: &str) -> Option<String> {
    let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(SHOWN_MESSAGE).collect();
    (!words.is_empty()).then_some(words)
}

/// Serde quotes the value that it stumbled over, which may be one that nobody should read.
fn without_value(message: &str) -> String {
    let value = ["invalid type: ", "invalid value: "].into_iter().find_map(|start| message.strip_prefix(start));
    match value.and_then(|rest| rest.rfind(", expected ").map(|end| (rest, &rest[end..]))) {
        Some((rest, expected)) => {
            let kind = rest.split(['`', '"']).next().unwrap_or_default().trim_end();
            format!("found {kind}{expected}")
        }
        None => message.to_owned(),
    }
}

fn html_title(page: &str) -> Option<String> {
    let start = page.find("<title>")? + "<title>".len();
    let length = page[start..].find("</title>")?;
    Some(page[start..start + length].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_words_are_taken_out_of_json_and_html() {
        let json = Some("application/json");
        for (body, message) in [
            (r#"{"message":"Not found","exception":"no user 'x'"}"#, Some("no user 'x'")),
            (
                r#"{"message":"Task was already claimed","exception":"by kim"}"#,
                Some("Task was already claimed: by kim"),
            ),
            (r#"{"message":"Not Found"}"#, Some("Not Found")),
            (r#"{"statusCode":404,"errorMessage":"away"}"#, Some("away")),
            (r#"{"message":"Conflict","exception":null}"#, Some("Conflict")),
            ("<html><head><title>HTTP 502\n Bad Gateway</title>", Some("HTTP 502 Bad Gateway")),
            ("", None),
            (r#"{"success": false, "error": {"code": 5, "message": "参数错误"}}"#, Some("参数错误")),
            (r#"{"error": "Bad Gateway", "message": "away"}"#, Some("away")),
            (
                r#"{"error": {"message": "参数错误", "fields": [{"name": "key", "message": "不能为空"}, {"message": "x"}]}}"#,
                Some("参数错误: key 不能为空, x"),
            ),
            (
                r#"{"message": "", "errors": [{"field": "key", "defaultMessage": "is null"}, 5, "y"], "fields": {}}"#,
                Some("key is null"),
            ),
            ("[]", None),
            ("plain words", None),
        ] {
            assert_eq!(server_message(StatusCode::NOT_FOUND, json, body.as_bytes()).as_deref(), message, "{body}");
        }
        let plain = server_message(StatusCode::BAD_GATEWAY, Some("text/plain; charset=utf-8"), b"upstream is away\n");
        assert_eq!(plain.as_deref(), Some("upstream is away"));
    }

    #[test]
    fn a_decoding_failure_does_not_quote_the_value() {
        let failure = serde_json::from_str::<i64>(r#""hunter2, expected nothing""#).unwrap_err();
        assert_eq!(without_value(&failure.to_string()), "found string, expected i64 at line 1 column 27");
        assert_eq!(without_value("missing field `id` at line 1 column 2"), "missing field `id` at line 1 column 2");
    }

    #[test]
    fn an_operation_that_not_all_servers_have_is_called_so() {
        use crate::shapes::operations::{GET_LABEL, GET_THING};
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
