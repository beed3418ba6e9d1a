//! The engine itself.

use super::{Client, builder};

/// The engine itself.
#[derive(Clone, Debug)]
pub struct Engine {
    pub(super) client: Client,
}

impl Engine {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets name and version of the engine: a call to see whether server and credentials are right.
    ///
    #[doc = docs!(no_run)]
    /// match engine.engine().get().await {
    ///     Ok(info) => println!("version {}", info.version),
    ///     Err(error) if error.is_unauthorized() => println!("who is that?"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /management/engine`. Activiti user guide, 11.2; Flowable 6 user guide, 15.11.2.
    ///
    /// Answers with [`EngineInfo`](super::EngineInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The engine could not be started.
    pub fn get(&self) -> builder::GetEngine {
        self.client.get_engine()
    }
}
