//! What a call may set for itself.

use std::time::Duration;

/// How long one try of a call may take: an option of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a duration")]
pub struct TryLimit(pub Duration);

/// How long one call may take as a whole: an option of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_structs, reason = "a duration")]
pub struct CallLimit(pub Duration);
