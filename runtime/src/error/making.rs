//! How errors come about.

use super::{Cause, Error, ErrorKind, FollowsBrokenTry, KEPT_BODY, Note, SHOWN_CAUSE, cause, retry_after};
use crate::{
    charset::Unread,
    masking::{self, line, line_of},
    words::{server_code, shown, without_value},
};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri, header::LOCATION, response::Parts};
use std::{error::Error as StdError, sync::Arc};
use url::Url;

impl Error {
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
    #[doc(hidden)]
    pub fn refused(code: Option<String>, words: &str) -> Self {
        let mut error = Self::new(ErrorKind::Refused);
        error.0.code = code.as_deref().and_then(shown);
        error.0.server_message = shown(words);
        error
    }

    /// What the caller waits for has failed on the server, which says why in these words, if it does.
    pub fn failed(message: impl Into<String>, words: Option<&str>) -> Self {
        let mut error = Self::with_message(ErrorKind::Failed, message);
        error.0.server_message = words.and_then(shown);
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
    #[doc(hidden)]
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
    pub(crate) fn saying(mut self, message: impl Into<String>) -> Self {
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

    /// A success whose charset is not read.
    pub(crate) fn in_unread_charset(unread: &Unread) -> Self {
        Self::with_message(ErrorKind::Decode, unread.to_string())
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
