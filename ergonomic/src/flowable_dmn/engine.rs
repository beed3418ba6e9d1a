//! The DMN engine itself.

use super::builder;
use bpm_rest_generated::flowable_dmn::Client;

/// The DMN engine itself.
#[derive(Clone, Debug)]
pub struct Engine {
    client: Client,
}

impl Engine {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets name and version of the DMN engine.
    ///
    /// The version is that of the engine, not of the REST module.
    ///
    /// `GET /dmn-management/engine`. flowable-dmn-rest 7.1.0, DmnEngineResource#getEngineInfo.
    ///
    /// Answers with [`EngineInfo`](crate::flowable_dmn::EngineInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn get(&self) -> builder::GetEngine {
        self.client.get_engine()
    }
}
