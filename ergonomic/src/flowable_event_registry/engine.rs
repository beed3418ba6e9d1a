//! The event registry itself.

use super::builder;
use bpm_rest_generated::flowable_event_registry::Client;

/// The event registry itself.
#[derive(Clone, Debug)]
pub struct Engine {
    client: Client,
}

impl Engine {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets name and version of the event registry.
    ///
    /// The version is that of the engine, not of the REST module.
    ///
    /// `GET /event-registry-management/engine`. flowable-event-registry-rest 7.1.0,
    /// EventRegistryEngineResource#getEngineInfo.
    ///
    /// Answers with [`EngineInfo`](crate::flowable_event_registry::EngineInfo).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn get(&self) -> builder::GetEngine {
        self.client.get_engine()
    }
}
