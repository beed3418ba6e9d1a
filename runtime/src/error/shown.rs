//! How an error prints.

use super::{Error, ErrorKind, SHOWN_PATH};
use crate::masking::line_of;
use std::{error::Error as StdError, fmt};

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
            ErrorKind::Failed => "what was waited for has failed",
        })?;
        if let (ErrorKind::Status, Some(status)) = (self.0.kind, self.0.status) {
            write!(f, " {status}")?;
        }
        match (self.0.kind, &self.0.code) {
            (_, None) => {}
            (ErrorKind::Session, Some(code)) => write!(f, " ({code})")?,
            (_, Some(code)) => write!(f, " with {code}")?,
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
