//! What an error means.

use super::{Error, ErrorKind, Failure, Meaning};
use crate::words;
use http::StatusCode;

impl Error {
    /// Whether the server did not understand what was asked: it answered 400, tells it within a
    /// [refusal](Self::is_refused), or in another way that is known of the system.
    pub fn is_bad_request(&self) -> bool {
        self.means(Meaning::BadRequest) || self.has_status(StatusCode::BAD_REQUEST)
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
    pub(super) fn is_of_no_route(&self) -> bool {
        if self.0.kind != ErrorKind::Status || self.means(Meaning::NotFound) {
            return false;
        }
        let tells = self.operation().is_some_and(|operation| Failure::tell_missing(operation.failures));
        tells
            || self.means(Meaning::NoRoute)
            || words::is_of_somebody_else(self.0.content_type.as_deref(), &self.0.body)
    }

    pub(super) fn means(&self, meaning: Meaning) -> bool {
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
        // Without a connection, and without credentials, the call itself was not sent.
        let is_unsent = matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Session);
        self.may_pass() && (is_unsent || self.operation().is_some_and(|operation| operation.is_idempotent))
    }

    /// Whether the reason may pass by itself, whatever the call does: no connection came about, or it broke; no answer came in
    /// time; or the server answered 429, 502, 503 or 504, if only to asking for credentials.
    pub fn may_pass(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::Body => self.is_of_answer(),
            ErrorKind::Status | ErrorKind::Session => {
                self.0.status.is_some_and(|status| matches!(status.as_u16(), 429 | 502 | 503 | 504))
            }
            ErrorKind::Request
            | ErrorKind::Tls
            | ErrorKind::Refused
            | ErrorKind::Decode
            | ErrorKind::Redirected
            | ErrorKind::Protocol
            | ErrorKind::Failed => false,
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
            || self.is_unclear()
            || match self.0.kind {
                ErrorKind::Request | ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Session | ErrorKind::Failed => {
                    false
                }
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

    /// Whether the operation is one that its servers may have done, although they answer with this status.
    pub(super) fn is_unclear(&self) -> bool {
        let unclear = self.operation().map_or(&[][..], |operation| operation.unclear);
        self.answered().is_some_and(|status| unclear.contains(&status.as_u16()))
    }

    /// Whether it is the answer that broke off, rather than what was to be sent or the file to be written.
    pub fn is_of_answer(&self) -> bool {
        !self.0.is_lasting
    }

    pub(super) fn has_status(&self, status: StatusCode) -> bool {
        self.answered() == Some(status)
    }

    /// The status of a failure: that of the answer, or the one that a refusal tells.
    pub(super) fn answered(&self) -> Option<StatusCode> {
        match self.0.kind {
            ErrorKind::Status => self.0.status,
            ErrorKind::Refused => self.0.told_status,
            _ => None,
        }
    }
}
