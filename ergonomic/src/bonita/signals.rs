//! BPMN signals.

use super::{NewSignal, builder};
use bpm_rest_generated::bonita::Client;

/// BPMN signals.
#[derive(Clone, Debug)]
pub struct Signals {
    client: Client,
}

impl Signals {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Sends a BPMN signal to everything that waits for it.
    ///
    /// The answer is 204 whether or not a case waits for it.
    ///
    /// `POST /API/bpm/signal`. Bonita 7.14.0 and 8.0.0, signal.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn send(&self, name: impl Into<String>) -> builder::SendSignal {
        self.client.send_signal().body(NewSignal::new(name))
    }
}
