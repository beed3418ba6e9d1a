//! What to do about an error, where that can be told and the server has not told something better.

use super::{Error, ErrorKind, Meaning};
use crate::words;

const REFUSED_PATH: &str = "the path holds an encoded `/`, `\\`, `%`, `;` or control character, which many servers refuse \
                            whatever it stands for";

impl Error {
    /// What to do next.
    pub(super) fn advice(&self) -> Vec<String> {
        let mut advice: Vec<String> = self.remedy().into_iter().collect();
        advice.extend(self.aftermath().map(str::to_owned));
        advice
    }

    /// What to do about the failure itself.
    fn remedy(&self) -> Option<String> {
        if let Some(note) = self.0.note {
            return Some(note.to_owned());
        }
        if let Some(served) = self.served_elsewhere() {
            return Some(format!("not every server has this operation: {served}"));
        }
        if let Some(told) = self.0.failure.and_then(|failure| failure.advice) {
            return Some(told.to_owned());
        }
        let origin = self.0.origin.as_deref().unwrap_or("the base URL");
        if let (ErrorKind::Connect, Some(proxy)) = (self.0.kind, &self.0.proxy) {
            return Some(format!(
                "the way to {origin} leads through the proxy {proxy}, which an environment variable names, such as \
                 HTTP_PROXY: is it running? NO_PROXY names the hosts that are reached without"
            ));
        }
        if let Some(cause) = self.0.cause.filter(|_| matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Tls)) {
            return cause.advice(self.0.kind, origin);
        }
        let status = self.answered().map(|status| status.as_u16());
        let advice = match (self.0.kind, status) {
            (ErrorKind::Connect, _) => return Some(format!("is the server running at {origin}?")),
            (ErrorKind::Timeout, _) => "look whether the server is overloaded",
            (ErrorKind::Status, Some(400 | 401)) if self.0.has_odd_path => REFUSED_PATH,
            (ErrorKind::Status, Some(401 | 403)) if self.is_about_csrf() => {
                "the server, or a filter before it, wants a CSRF token: send the one that it expects as a header \
                 (`with_header`), or have the API excepted from the check"
            }
            (ErrorKind::Refused, _) if self.is_not_found() => "what was asked for is not there",
            (ErrorKind::Status, _) if self.is_no_such_route() => {
                return Some(format!("no such route: does the base URL lead to the REST API at {origin}?"));
            }
            (ErrorKind::Status | ErrorKind::Refused, Some(401)) if !self.has_words() => {
                "check the credentials that the client was built with"
            }
            (ErrorKind::Status | ErrorKind::Refused, Some(403)) if !self.has_words() => {
                let missing = "the user lacks a right that this operation needs";
                // Some servers forbid what they do not have.
                let served = self.operation().and_then(|operation| operation.served);
                return Some(served.map_or_else(
                    || missing.to_owned(),
                    |served| format!("{missing}, or the server does not have the operation: {served}"),
                ));
            }
            (ErrorKind::Status, Some(300..=399)) => {
                "redirects are not followed: give the client the base URL that the server redirects to"
            }
            (ErrorKind::Redirected, _) => {
                "give the client the base URL that the server redirects to, and an HTTP client that follows no redirects \
                 (`redirect::Policy::none()`)"
            }
            (ErrorKind::Decode, _) if self.is_page() => {
                "does the base URL lead to the REST API itself, or to a gateway that wants a login?"
            }
            _ => return None,
        };
        Some(advice.to_owned())
    }

    /// What is known of the effect of a call that failed on its way.
    fn aftermath(&self) -> Option<&'static str> {
        let is_of_gateway = self.0.status.is_some_and(|status| matches!(status.as_u16(), 502 | 504));
        let is_open = match self.0.kind {
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Decode | ErrorKind::Redirected | ErrorKind::Body => {
                true
            }
            ErrorKind::Status => is_of_gateway || self.is_unclear(),
            _ => false,
        };
        let has_effect = self.operation().is_some_and(|operation| operation.has_effect);
        if !is_open || !has_effect {
            return None;
        }
        let is_idempotent = self.operation().is_some_and(|operation| operation.is_idempotent);
        Some(match (self.may_have_taken_effect(), is_idempotent) {
            (false, _) => "nothing of the call was sent",
            (true, false) => "it may have taken effect all the same: look before you make the call again",
            (true, true) => "it may have taken effect all the same; making the call again does no harm",
        })
    }

    /// Which servers have the operation, if this one answers as those do that have it not.
    fn served_elsewhere(&self) -> Option<&'static str> {
        let is_away = self.0.status.is_some_and(|status| matches!(status.as_u16(), 404 | 405 | 501));
        let is_away = is_away || self.is_no_such_route();
        if self.0.kind != ErrorKind::Status || !is_away || self.is_not_found_for_sure() {
            return None;
        }
        self.operation()?.served
    }

    fn is_not_found_for_sure(&self) -> bool {
        self.0.failure.is_some_and(|failure| failure.is == Meaning::NotFound) && self.has_words()
    }

    /// Whether the server said more than the status does.
    fn has_words(&self) -> bool {
        let status = self.answered().unwrap_or_default();
        let denied =
            |words: &str| words.eq_ignore_ascii_case("access denied") || words.eq_ignore_ascii_case("access is denied");
        self.0.server_message.as_deref().is_some_and(|words| words::says_more(status, words) && !denied(words))
    }

    /// Whether a guard against forged requests refused the call.
    fn is_about_csrf(&self) -> bool {
        let says = |text: &str| text.to_ascii_lowercase().contains("csrf");
        self.0.server_message.as_deref().is_some_and(says) || self.0.headers.contains_key("x-csrf-token")
    }

    fn is_page(&self) -> bool {
        self.0.content_type.as_deref().is_some_and(words::is_html_type) || words::is_html(&self.0.body)
    }
}
