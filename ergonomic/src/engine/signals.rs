//! Signals to whoever waits for them.

use super::{Client, NewAsyncSignal, NewSignal, builder};

/// Signals to whoever waits for them.
#[derive(Clone, Debug)]
pub struct Signals {
    pub(super) client: Client,
}

impl Signals {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Sends a signal to all executions that wait for it and to all processes that it starts, and waits for what it
    /// sets off.
    ///
    /// Without a tenant, only those without one get it. No error if there are none, nor if those that wait are
    /// suspended; if one of them fails, it is a 500, and none has got the signal.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::empty(204));
    /// engine.signals().send("closing time").variables([("late", true)]).await?;
    /// # assert!(recorder.take().to_string().contains("closing time"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(send_signal)]
    pub fn send(&self, signal_name: impl Into<String>) -> builder::SendSignal {
        self.client.send_signal().body(NewSignal::new(signal_name))
    }

    /// Leaves it to a job to send a signal, which cannot have variables then.
    ///
    /// There is one among the [jobs](super::Jobs), without a process instance, for each that waits now.
    ///
    #[doc = call!(send_signal_async)]
    pub fn send_async(&self, signal_name: impl Into<String>) -> builder::SendSignalAsync {
        self.client.send_signal_async().body(NewAsyncSignal::new(signal_name))
    }
}
