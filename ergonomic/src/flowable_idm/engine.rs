//! The identity management itself.

use super::builder;
use bpm_rest_generated::flowable_idm::Client;

/// The identity management itself.
#[derive(Clone, Debug)]
pub struct Engine {
    client: Client,
}

impl Engine {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets name and version of the identity management.
    ///
    /// Tells also what went wrong if it could not start.
    ///
    /// `GET /idm-management/engine`. flowable-idm-rest 7.2.0, IdmEngineResource#getEngineInfo.
    ///
    /// Answers with [`EngineInfo`](crate::flowable_idm::EngineInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn get(&self) -> builder::GetEngine {
        self.client.get_engine()
    }
}
