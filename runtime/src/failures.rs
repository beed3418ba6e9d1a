//! How the servers of a system tell what went wrong, where a status alone does not.

use crate::words;
use http::StatusCode;

/// A failure as servers of one system tell it: an entry of `x-failures` in its spec.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// What it means.
    pub is: Meaning,
    /// The statuses that it comes with; any if there are none here.
    pub status: &'static [u16],
    /// A part of its content type.
    pub media: Option<&'static str>,
    /// What its body is like.
    pub body: Like,
    /// Texts of which the server's words have one; any words if there are none here.
    pub words: &'static [&'static str],
    /// What to do about it.
    pub advice: Option<&'static str>,
}

/// What a failure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// The API itself says that what was asked for is not there.
    NotFound,
    /// There is no such route on the server.
    NoRoute,
    /// Something is there already, or not in the right state.
    Conflict,
    /// The server does no work for now, such as during maintenance.
    Unavailable,
    /// The server did not understand what was asked, and did nothing.
    BadRequest,
}

/// What the body of a failure is like.
#[derive(Debug)]
#[non_exhaustive]
pub enum Like {
    /// Nothing is said of it.
    Any,
    /// There is none.
    Empty,
    /// A JSON object that has these members, with these values where one is said.
    Members(&'static [(&'static str, Option<&'static str>)]),
}

impl Failure {
    /// A failure that comes with any status, and is known by its body alone.
    pub const fn new(is: Meaning, body: Like) -> Self {
        Self { is, status: &[], media: None, body, words: &[], advice: None }
    }

    /// The same failure, with the statuses that it comes with.
    #[must_use]
    pub const fn with_status(mut self, status: &'static [u16]) -> Self {
        self.status = status;
        self
    }

    /// The same failure, with a part of its content type.
    #[must_use]
    pub const fn with_media(mut self, media: &'static str) -> Self {
        self.media = Some(media);
        self
    }

    /// The same failure, with texts of which the server's words have one.
    #[must_use]
    pub const fn with_words(mut self, words: &'static [&'static str]) -> Self {
        self.words = words;
        self
    }

    /// The same failure, with what to do about it.
    #[must_use]
    pub const fn with_advice(mut self, advice: &'static str) -> Self {
        self.advice = Some(advice);
        self
    }

    /// Which of the failures of a system an answer is.
    pub(crate) fn of(
        failures: &'static [Self],
        status: Option<StatusCode>,
        content_type: Option<&str>,
        body: &[u8],
        words: &str,
    ) -> Option<&'static Self> {
        failures.iter().find(|failure| {
            let has_status =
                failure.status.is_empty() || status.is_some_and(|status| failure.status.contains(&status.as_u16()));
            has_status
                && failure.media.is_none_or(|media| content_type.is_some_and(|kind| kind.contains(media)))
                && (failure.words.is_empty() || failure.words.iter().any(|part| words.contains(part)))
                && failure.body.is_of(content_type, body)
        })
    }

    /// Whether the system has a form of its own for what is not there, which a 404 of somebody else has not.
    pub(crate) fn tell_missing(failures: &[Self]) -> bool {
        failures.iter().any(|failure| failure.is == Meaning::NotFound && failure.status.contains(&404))
    }
}

impl Like {
    fn is_of(&self, content_type: Option<&str>, body: &[u8]) -> bool {
        match self {
            Self::Any => true,
            Self::Empty => body.is_empty(),
            Self::Members(expected) => words::members(content_type, body).is_some_and(|members| {
                expected.iter().all(|(name, value)| {
                    members.get(*name).is_some_and(|found| value.is_none_or(|value| found == value))
                })
            }),
        }
    }
}
