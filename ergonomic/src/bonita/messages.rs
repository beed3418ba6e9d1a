//! BPMN messages.

use super::{NewMessage, builder};
use bpm_rest_generated::bonita::Client;

/// BPMN messages.
#[derive(Clone, Debug)]
pub struct Messages {
    client: Client,
}

impl Messages {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Sends a BPMN message.
    ///
    /// The answer is 204 whether or not a case waits for it.
    ///
    /// `POST /API/bpm/message`. Bonita 7.14.0 and 8.0.0, message.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn send(&self, message_name: impl Into<String>, target_process: impl Into<String>) -> builder::SendMessage {
        self.client.send_message().body(NewMessage::new(message_name, target_process))
    }
}
