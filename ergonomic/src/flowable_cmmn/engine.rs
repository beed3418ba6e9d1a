//! The engine itself.

use super::builder;
use bpm_rest_generated::flowable_cmmn::Client;

/// The engine itself.
#[derive(Clone, Debug)]
pub struct Engine {
    client: Client,
}

impl Engine {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets the name and version of the CMMN engine.
    ///
    /// The version is that of the engine, not of its REST module.
    ///
    /// `GET /cmmn-management/engine`. flowable-cmmn-rest 7.1.0, CmmnEngineResource#getEngineInfo.
    ///
    /// Answers with [`EngineInfo`](crate::flowable_cmmn::EngineInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn get(&self) -> builder::GetEngine {
        self.client.get_engine()
    }
}
