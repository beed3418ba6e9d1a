//! The connectors of processes.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// The connectors of processes.
#[derive(Clone, Debug)]
pub struct ProcessConnectors {
    client: Client,
}

impl ProcessConnectors {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for connectors of a process; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `process_id` is demanded. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/processConnector`. Bonita 7.14.0 and 8.0.0, processConnector.
    ///
    /// Answers with a list of [`ProcessConnector`](crate::bonita::ProcessConnector).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchProcessConnectors>,
    ) -> SearchCall<builder::SearchProcessConnectors> {
        search.call(self.client.search_process_connectors())
    }

    /// Searches for the jars of a connector; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// All three filters are demanded. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/processConnectorDependency`. Bonita 7.14.0 and 8.0.0, processConnectorDependency.
    ///
    /// Answers with a list of [`ProcessConnectorDependency`](crate::bonita::ProcessConnectorDependency).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search_dependencies(
        &self,
        search: Search<builder::SearchProcessConnectorDependencies>,
    ) -> SearchCall<builder::SearchProcessConnectorDependencies> {
        search.call(self.client.search_process_connector_dependencies())
    }

    /// Gets one connector of a process.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}`. Bonita 7.14.0 and 8.0.0,
    /// processConnector.
    ///
    /// Answers with [`ProcessConnector`](crate::bonita::ProcessConnector).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(
        &self,
        process_id: i64,
        definition_id: impl Into<String>,
        definition_version: impl Into<String>,
    ) -> builder::GetProcessConnector {
        self.client
            .get_process_connector()
            .process_id(process_id)
            .definition_id(definition_id.into())
            .definition_version(definition_version.into())
    }

    /// Gives a connector of a process another implementation.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 405.
    ///
    /// `PUT /API/bpm/processConnector/{processId}/{definitionId}/{definitionVersion}`. Bonita OpenAPI document 1.0.9,
    /// updateProcessConnectorByProcessId.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(
        &self,
        process_id: i64,
        definition_id: impl Into<String>,
        definition_version: impl Into<String>,
    ) -> builder::UpdateProcessConnector {
        self.client
            .update_process_connector()
            .process_id(process_id)
            .definition_id(definition_id.into())
            .definition_version(definition_version.into())
    }
}
