//! Events that are sent in as if they came by a channel.

use super::{EventInstance, EventInstanceByChannelId, EventInstanceByEventId, EventInstanceByIds, builder};
use bpm_rest_generated::flowable_event_registry::Client;

/// Events that are sent in as if they came by a channel.
#[derive(Clone, Debug)]
pub struct EventInstances {
    client: Client,
}

impl EventInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Sends an event in, as if it came by a channel; both are named by their keys.
    ///
    /// Keys mean the latest versions, of the tenant if one is given. The channel has to be one that events come in by.
    ///
    /// The server only looks whether there is such an event definition. Which event it takes the payload for is told by the
    /// channel: see [`channel_event_key_detection`](super::ChannelModel::channel_event_key_detection) of its model. An event
    /// that nothing waits for is received all the same.
    ///
    /// ```no_run
    /// # use bpm_rest::FlowableEventRegistry;
    /// # use serde_json::json;
    /// # async fn send(flowable: FlowableEventRegistry) -> bpm_rest::Result<()> {
    /// let order = [("orderNumber", json!(117)), ("customer", json!("kermit"))];
    /// flowable.event_instances().send("orderPlaced", "orders", order).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /event-registry-runtime/event-instances`. flowable-event-registry-rest 7.1.0,
    /// EventInstanceCollectionResource#createEventInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that
    ///   events go out by.
    pub fn send(
        &self,
        event_definition_key: impl Into<String>,
        channel_definition_key: impl Into<String>,
        event_payload: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> builder::SendEventInstance {
        self.client.send_event_instance().body(EventInstance::new(
            channel_definition_key,
            event_definition_key,
            event_payload,
        ))
    }

    /// Sends an event in, as if it came by a channel; both are named by the ids of their definitions.
    ///
    /// What is told of [`send`](Self::send) holds here, too.
    ///
    /// `POST /event-registry-runtime/event-instances`. flowable-event-registry-rest 7.1.0,
    /// EventInstanceCollectionResource#createEventInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that
    ///   events go out by.
    pub fn send_by_ids(
        &self,
        event_definition_id: impl Into<String>,
        channel_definition_id: impl Into<String>,
        event_payload: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> builder::SendEventInstanceByIds {
        self.client.send_event_instance_by_ids().body(EventInstanceByIds::new(
            channel_definition_id,
            event_definition_id,
            event_payload,
        ))
    }

    /// Sends an event in, as if it came by a channel; the event is named by the id of its definition, the channel by its
    /// key.
    ///
    /// What is told of [`send`](Self::send) holds here, too.
    ///
    /// `POST /event-registry-runtime/event-instances`. flowable-event-registry-rest 7.1.0,
    /// EventInstanceCollectionResource#createEventInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that
    ///   events go out by.
    pub fn send_by_event_id(
        &self,
        event_definition_id: impl Into<String>,
        channel_definition_key: impl Into<String>,
        event_payload: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> builder::SendEventInstanceByEventId {
        self.client.send_event_instance_by_event_id().body(EventInstanceByEventId::new(
            channel_definition_key,
            event_definition_id,
            event_payload,
        ))
    }

    /// Sends an event in, as if it came by a channel; the event is named by its key, the channel by the id of its
    /// definition.
    ///
    /// What is told of [`send`](Self::send) holds here, too.
    ///
    /// `POST /event-registry-runtime/event-instances`. flowable-event-registry-rest 7.1.0,
    /// EventInstanceCollectionResource#createEventInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The event definition or the channel definition is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event definition, or no such channel definition.
    /// - 500: Several tenants have an event definition with the key and no tenant is given, or the channel is one that
    ///   events go out by.
    pub fn send_by_channel_id(
        &self,
        event_definition_key: impl Into<String>,
        channel_definition_id: impl Into<String>,
        event_payload: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> builder::SendEventInstanceByChannelId {
        self.client.send_event_instance_by_channel_id().body(EventInstanceByChannelId::new(
            channel_definition_id,
            event_definition_key,
            event_payload,
        ))
    }
}
