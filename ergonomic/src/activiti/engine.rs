//! The engine itself.

use super::builder;
use bpm_rest_generated::activiti::Client;

/// The engine itself.
#[derive(Clone, Debug)]
pub struct Engine {
    client: Client,
}

impl Engine {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets name and version of the engine: a call to see whether server and credentials are right.
    ///
    /// ```no_run
    /// # use bpm_rest::Activiti;
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// let activiti = Activiti::builder("http://127.0.0.1:8080/activiti-rest/service").basic_auth("kermit", "kermit").build()?;
    /// match activiti.engine().get().await {
    ///     Ok(engine) => println!("Activiti {}", engine.version),
    ///     Err(error) if error.is_unauthorized() => println!("who is kermit?"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /management/engine`. Activiti user guide, 11.2.
    ///
    /// Answers with [`EngineInfo`](crate::activiti::EngineInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: The engine could not be started.
    pub fn get(&self) -> builder::GetEngine {
        self.client.get_engine()
    }

    /// Gets the engine's properties by name: the version of its database and the like.
    ///
    /// `GET /management/properties`. Activiti user guide, 11.1.
    ///
    /// Answers with a map of names to [`String`].
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn properties(&self) -> builder::GetProperties {
        self.client.get_properties()
    }
}
