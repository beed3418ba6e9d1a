//! The exit codes, which scripts can go by.

use bpm_rest::{Error, ErrorKind};
use std::process::ExitCode;

/// Why the program ends as it does; the number is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Another failure: the answer cannot be read, or the output cannot be written.
    Other = 1,
    /// The command line, the configuration or the input is wrong; nothing was sent.
    Usage = 2,
    /// No connection to the server.
    Connect = 3,
    /// The credentials are missing, wrong, or not enough: 401, 403.
    Denied = 4,
    /// There is no such thing: a 404 of the API itself.
    NotFound = 5,
    /// The server refused otherwise: another 4xx, a 404 of no such route, or a failure within a success.
    Refused = 6,
    /// The server failed at a call that changes nothing: 5xx.
    Server = 7,
    /// The call may have taken effect, whatever went wrong: look before you repeat it.
    MayHaveHappened = 8,
    /// No answer in time, or one that broke off, and nothing was changed: the call can be repeated.
    NoAnswer = 9,
}

/// What the help says of them.
pub(crate) const HELP: &str = "\
Exit codes:
  0  done
  1  another failure: the answer cannot be read, or the output cannot be written
  2  usage: the command line, the configuration or the input; nothing was sent
  3  no connection to the server
  4  401 or 403: credentials are missing, wrong, or not enough
  5  404: there is no such thing
  6  the server refused: another 4xx, a 404 of no such route, or a failure within a success
  7  the server failed: 5xx, and nothing was changed
  8  the call failed and may have taken effect all the same: look before you repeat it
  9  no answer, and nothing was changed: the call can be repeated";

impl Exit {
    /// The exit code of a failed call.
    pub(crate) fn of(error: &Error) -> Self {
        let is_server_error = error.status().is_some_and(|status| status.is_server_error());
        match error.kind() {
            _ if error.may_have_taken_effect() => Self::MayHaveHappened,
            _ if error.is_unauthorized() || error.is_forbidden() => Self::Denied,
            _ if error.is_not_found() => Self::NotFound,
            ErrorKind::Request => Self::Usage,
            ErrorKind::Connect | ErrorKind::Tls => Self::Connect,
            ErrorKind::Status if is_server_error => Self::Server,
            ErrorKind::Status | ErrorKind::Refused => Self::Refused,
            ErrorKind::Session => Self::Denied,
            ErrorKind::Timeout | ErrorKind::Transport => Self::NoAnswer,
            _ => Self::Other,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// A failure, and the exit code that goes with it.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    pub(crate) words: String,
}

impl Failure {
    pub(crate) fn usage(words: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, words: words.into() }
    }

    pub(crate) fn other(words: impl Into<String>) -> Self {
        Self { exit: Exit::Other, words: words.into() }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { exit: Exit::of(&error), words: error.to_string() }
    }
}

pub(crate) type Result<T> = std::result::Result<T, Failure>;
