//! Connectors of open cases.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Connectors of open cases.
#[derive(Clone, Debug)]
pub struct ConnectorInstances {
    client: Client,
}

impl ConnectorInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for connectors of open cases and flow nodes; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/connectorInstance`. Bonita 7.14.0 and 8.0.0, connectorInstance.
    ///
    /// Answers with a list of [`ConnectorInstance`](crate::bonita::ConnectorInstance).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchConnectorInstances>,
    ) -> SearchCall<builder::SearchConnectorInstances> {
        search.call(self.client.search_connector_instances())
    }

    /// Gets what a connector failed with.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/connectorFailure/{connectorInstanceId}`. Bonita OpenAPI document 1.0.9, getConnectorFailureById.
    ///
    /// Answers with [`ConnectorFailure`](crate::bonita::ConnectorFailure).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn failure(&self, connector_instance_id: i64) -> builder::GetConnectorFailure {
        self.client.get_connector_failure().connector_instance_id(connector_instance_id)
    }
}
