//! The channels that events come in and go out by, in all their versions.

use super::builder;
use bpm_rest_generated::flowable_event_registry::Client;

/// The channels that events come in and go out by, in all their versions.
#[derive(Clone, Debug)]
pub struct ChannelDefinitions {
    client: Client,
}

impl ChannelDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists channel definitions, filtered and sorted.
    ///
    /// All versions, unless `latest` is true.
    ///
    /// `GET /event-registry-repository/channel-definitions`. flowable-event-registry-rest 7.1.0,
    /// ChannelDefinitionCollectionResource#getChannelDefinitions.
    ///
    /// Answers with [`ChannelDefinitionPage`](crate::flowable_event_registry::ChannelDefinitionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or `onlyInbound` and `onlyOutbound` are both true.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListChannelDefinitions {
        self.client.list_channel_definitions()
    }

    /// Gets one channel definition.
    ///
    /// `GET /event-registry-repository/channel-definitions/{channelDefinitionId}`. flowable-event-registry-rest 7.1.0,
    /// ChannelDefinitionResource#getChannelDefinition.
    ///
    /// Answers with [`ChannelDefinition`](crate::flowable_event_registry::ChannelDefinition).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such channel definition.
    pub fn get(&self, channel_definition_id: impl Into<String>) -> builder::GetChannelDefinition {
        self.client.get_channel_definition().channel_definition_id(channel_definition_id.into())
    }

    /// Gets what the server has read of the file of a channel definition.
    ///
    /// The channel, and how the server tells what event has come by it.
    ///
    /// `GET /event-registry-repository/channel-definitions/{channelDefinitionId}/model`. flowable-event-registry-rest
    /// 7.1.0, ChannelDefinitionModelResource#getModelResource.
    ///
    /// Answers with [`ChannelModel`](crate::flowable_event_registry::ChannelModel).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such channel definition.
    pub fn model(&self, channel_definition_id: impl Into<String>) -> builder::GetChannelDefinitionModel {
        self.client.get_channel_definition_model().channel_definition_id(channel_definition_id.into())
    }

    /// Gets the bytes of the file that a channel definition was deployed with.
    ///
    /// As they were deployed.
    ///
    /// `GET /event-registry-repository/channel-definitions/{channelDefinitionId}/resourcedata`.
    /// flowable-event-registry-rest 7.1.0, ChannelDefinitionResourceDataResource#getChannelDefinitionResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such channel definition.
    pub fn resource_bytes(
        &self,
        channel_definition_id: impl Into<String>,
    ) -> builder::GetChannelDefinitionResourceData {
        self.client.get_channel_definition_resource_data().channel_definition_id(channel_definition_id.into())
    }
}
