//! Signals to whoever waits for them.

use super::{NewAsyncSignal, NewSignal, builder};
use bpm_rest_generated::activiti::Client;

/// Signals to whoever waits for them.
#[derive(Clone, Debug)]
pub struct Signals {
    client: Client,
}

impl Signals {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Sends a signal, and waits for what it sets off.
    ///
    /// `POST /runtime/signals`. Activiti user guide, 12.1.
    pub fn send(&self, signal_name: impl Into<String>) -> builder::SendSignal {
        self.client.send_signal().body(NewSignal::new(signal_name))
    }

    /// Has a job send a signal.
    ///
    /// `POST /runtime/signals`. Activiti user guide, 12.1.
    pub fn send_async(&self, signal_name: impl Into<String>) -> builder::SendSignalAsync {
        self.client.send_signal_async().body(NewAsyncSignal::new(signal_name))
    }
}
