//! What executions wait for, and what process definitions are started by.

use super::builder;
use bpm_rest_generated::flowable::Client;

/// What executions wait for, and what process definitions are started by.
#[derive(Clone, Debug)]
pub struct EventSubscriptions {
    client: Client,
}

impl EventSubscriptions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists event subscriptions, filtered and sorted.
    ///
    /// Executions wait for events by them, and process definitions are started by events.
    ///
    /// `GET /runtime/event-subscriptions`. Flowable 7.2.0, EventSubscriptionCollectionResource.
    ///
    /// Answers with [`EventSubscriptionPage`](crate::flowable::EventSubscriptionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListEventSubscriptions {
        self.client.list_event_subscriptions()
    }

    /// Gets one event subscription.
    ///
    /// `GET /runtime/event-subscriptions/{eventSubscriptionId}`. Flowable 7.2.0, EventSubscriptionResource.
    ///
    /// Answers with [`EventSubscription`](crate::flowable::EventSubscription).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event subscription.
    pub fn get(&self, event_subscription_id: impl Into<String>) -> builder::GetEventSubscription {
        self.client.get_event_subscription().event_subscription_id(event_subscription_id.into())
    }
}
