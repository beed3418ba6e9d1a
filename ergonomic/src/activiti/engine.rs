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

    /// Gets name and version of the engine.
    ///
    /// `GET /management/engine`. Activiti user guide, 11.2.
    pub fn info(&self) -> builder::GetEngine {
        self.client.get_engine()
    }

    /// Gets the engine's properties.
    ///
    /// `GET /management/properties`. Activiti user guide, 11.1.
    pub fn properties(&self) -> builder::GetProperties {
        self.client.get_properties()
    }
}
