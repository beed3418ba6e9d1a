//! What Flowable does otherwise than one would expect, where a client can tell.

use crate::Error;

/// Whether an update failed because another one changed the same thing at the same time: read again, then try again.
///
/// The user guide says that this is a conflict (409). Flowable 7.2.0 answers 500 and tells it in words only.
pub fn is_concurrent_update(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 500)
        && error.server_message().is_some_and(|message| message.contains("updated by another transaction concurrently"))
}
