//! The connectors that service tasks call.

use super::builder;
use bpm_rest_generated::activiti_cloud::Client;

/// The connectors that service tasks call.
#[derive(Clone, Debug)]
pub struct ConnectorDefinitions {
    client: Client,
}

impl ConnectorDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the connector definitions.
    ///
    /// They are read from JSON files of the runtime bundle. The server answers with the whole list.
    ///
    /// `GET /v1/connector-definitions`. Self-description of the runtime bundle 7.1.0.M5, getConnectorDefinitionsUsingGET.
    ///
    /// Answers with a list of [`ConnectorDefinition`](crate::activiti_cloud::ConnectorDefinition).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    pub fn list(&self) -> builder::ListConnectorDefinitions {
        self.client.list_connector_definitions()
    }

    /// Gets one connector definition.
    ///
    /// Any user who is logged in may call it.
    ///
    /// `GET /v1/connector-definitions/{id}`. Self-description of the runtime bundle 7.1.0.M5,
    /// getConnectorDefinitionUsingGET.
    ///
    /// Answers with [`ConnectorDefinition`](crate::activiti_cloud::ConnectorDefinition).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such connector definition.
    pub fn get(&self, id: impl Into<String>) -> builder::GetConnectorDefinition {
        self.client.get_connector_definition().id(id.into())
    }
}
