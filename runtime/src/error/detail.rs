//! What is added to an error on its way.

use super::{Cause, Error, ErrorKind, Failure, cause, retry_after};
use crate::{
    info::OperationRef,
    masking::{Secrets, line, line_of},
    origin,
    resume::ResumeToken,
    words::{self, server_message, shown},
};
use http::{HeaderMap, StatusCode, Uri, header::CONTENT_TYPE};
use std::time::Duration;

impl Error {
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

    /// The same error of a request to the URI, unless it is of another request already: one for credentials.
    pub(crate) fn at(mut self, uri: &Uri) -> Self {
        if self.0.origin.is_some() {
            return self;
        }
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
    pub(crate) fn waiting(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// The same error with a hint what to do about it, which `Display` prints.
    #[doc(hidden)]
    #[must_use]
    pub fn noting(mut self, note: &'static str) -> Self {
        self.0.note = Some(note);
        self
    }

    /// The same error of a call of which an earlier try broke off and may have taken effect.
    #[must_use]
    pub(crate) fn following_broken_try(mut self) -> Self {
        self.0.follows_broken_try = true;
        self
    }

    /// The same error of a request that was to go through a proxy, given by its host and port.
    #[must_use]
    pub(crate) fn through_proxy(mut self, proxy: String) -> Self {
        self.0.proxy = Some(proxy);
        self
    }

    /// The same error with the place from which the list can be taken up again.
    #[must_use]
    pub(crate) fn resumable_at(mut self, token: ResumeToken) -> Self {
        self.0.resume_token = Some(token);
        self
    }
}
