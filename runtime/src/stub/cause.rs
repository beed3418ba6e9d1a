//! What can be wrong with a request.

use http::StatusCode;

/// What is wrong with a request. `x-refusals` knows each by a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    Credentials,
    Route,
    Method,
    MediaType,
    /// A parameter, a body or a part of it is missing.
    Missing,
    /// A parameter is no number.
    Number,
    /// A parameter is no truth value.
    Boolean,
    /// A parameter is no instant.
    DateTime,
    /// A parameter is none of the values that there are.
    Enumeration,
    /// A parameter is too small, too large, too short or too long.
    Bound,
    /// A body is no JSON, form or multipart form.
    Malformed,
    /// A body does not fit its schema.
    Body,
}

impl Cause {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Credentials => "credentials",
            Self::Route => "route",
            Self::Method => "method",
            Self::MediaType => "media-type",
            Self::Missing => "missing",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::DateTime => "date-time",
            Self::Enumeration => "enumeration",
            Self::Bound => "bound",
            Self::Malformed => "malformed",
            Self::Body => "body",
        }
    }

    /// The status that HTTP has for it.
    pub(super) fn usual(self) -> StatusCode {
        match self {
            Self::Credentials => StatusCode::UNAUTHORIZED,
            Self::Route => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// Whether a value is of the right type, but none of those that there may be.
    pub(super) fn is_about_range(self) -> bool {
        matches!(self, Self::Boolean | Self::Enumeration | Self::Bound)
    }

    /// Whether it is about the values of a request, which some servers answer with 422.
    pub(super) fn is_about_values(self) -> bool {
        self.usual() == StatusCode::BAD_REQUEST
    }
}
