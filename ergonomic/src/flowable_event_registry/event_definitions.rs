//! What events there are, in all their versions, and what they carry.

use super::builder;
use bpm_rest_generated::flowable_event_registry::Client;

/// What events there are, in all their versions, and what they carry.
#[derive(Clone, Debug)]
pub struct EventDefinitions {
    client: Client,
}

impl EventDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists event definitions, filtered and sorted.
    ///
    /// All versions, unless `latest` is true.
    ///
    /// `GET /event-registry-repository/event-definitions`. flowable-event-registry-rest 7.1.0,
    /// EventDefinitionCollectionResource#getEventDefinitions.
    ///
    /// Answers with [`EventDefinitionPage`](crate::flowable_event_registry::EventDefinitionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListEventDefinitions {
        self.client.list_event_definitions()
    }

    /// Gets one event definition.
    ///
    /// `GET /event-registry-repository/event-definitions/{eventDefinitionId}`. flowable-event-registry-rest 7.1.0,
    /// EventDefinitionResource#getEventDefinition.
    ///
    /// Answers with [`EventDefinition`](crate::flowable_event_registry::EventDefinition).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition.
    pub fn get(&self, event_definition_id: impl Into<String>) -> builder::GetEventDefinition {
        self.client.get_event_definition().event_definition_id(event_definition_id.into())
    }

    /// Gets what the server has read of the file of an event definition.
    ///
    /// What the event carries, and which of it correlates it.
    ///
    /// `GET /event-registry-repository/event-definitions/{eventDefinitionId}/model`. flowable-event-registry-rest 7.1.0,
    /// EventDefinitionModelResource#getModelResource.
    ///
    /// Answers with [`EventModel`](crate::flowable_event_registry::EventModel).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition.
    pub fn model(&self, event_definition_id: impl Into<String>) -> builder::GetEventDefinitionModel {
        self.client.get_event_definition_model().event_definition_id(event_definition_id.into())
    }

    /// Gets the bytes of the file that an event definition was deployed with.
    ///
    /// As they were deployed.
    ///
    /// `GET /event-registry-repository/event-definitions/{eventDefinitionId}/resourcedata`. flowable-event-registry-rest
    /// 7.1.0, EventDefinitionResourceDataResource#getEventDefinitionResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition.
    pub fn resource_bytes(&self, event_definition_id: impl Into<String>) -> builder::GetEventDefinitionResourceData {
        self.client.get_event_definition_resource_data().event_definition_id(event_definition_id.into())
    }
}
