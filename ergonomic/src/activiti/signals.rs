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

    /// Sends a signal to all executions that wait for it and to all processes that it starts, and waits for what it sets
    /// off.
    ///
    /// Without a tenant, only those without one get it. No error if there are none, nor if those that wait are suspended;
    /// if one of them fails, it is a 500, and none has got the signal.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, testing::{Recorder, Reply}};
    /// # #[tokio::main]
    /// # async fn main() -> bpm_rest::Result<()> {
    /// # let recorder = Recorder::new();
    /// # recorder.reply(Reply::empty(204));
    /// # let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build()?;
    /// activiti.signals().send("closing time").variables([("late", true)]).await?;
    /// # assert!(recorder.take().to_string().contains("closing time"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /runtime/signals`. Activiti user guide, 12.1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The name is missing, or a signal that a job is to send has variables.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: What the signal sets off fails.
    pub fn send(&self, signal_name: impl Into<String>) -> builder::SendSignal {
        self.client.send_signal().body(NewSignal::new(signal_name))
    }

    /// Leaves it to a job to send a signal, which cannot have variables then.
    ///
    /// There is one among the [jobs](super::Activiti::jobs), without a process instance, for each that waits now.
    ///
    /// `POST /runtime/signals`. Activiti user guide, 12.1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The name is missing, or a signal that a job is to send has variables.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn send_async(&self, signal_name: impl Into<String>) -> builder::SendSignalAsync {
        self.client.send_signal_async().body(NewAsyncSignal::new(signal_name))
    }
}
