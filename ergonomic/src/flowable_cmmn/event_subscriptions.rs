//! What waits for an event.

use super::builder;
use bpm_rest_generated::flowable_cmmn::Client;

/// What waits for an event.
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
    /// What waits for an event. A process engine that shares the database with the CMMN engine shares the list as well:
    /// its subscriptions have no `scopeId`.
    ///
    /// `GET /cmmn-runtime/event-subscriptions`. flowable-cmmn-rest 7.1.0,
    /// EventSubscriptionCollectionResource#getEventSubscriptions.
    ///
    /// Answers with [`EventSubscriptionPage`](crate::flowable_cmmn::EventSubscriptionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListEventSubscriptions {
        self.client.list_event_subscriptions()
    }

    /// Gets one event subscription.
    ///
    /// 404 if there is no such event subscription, or if its event has come.
    ///
    /// `GET /cmmn-runtime/event-subscriptions/{eventSubscriptionId}`. flowable-cmmn-rest 7.1.0,
    /// EventSubscriptionResource#getEventSubscription.
    ///
    /// Answers with [`EventSubscription`](crate::flowable_cmmn::EventSubscription).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event subscription.
    pub fn get(&self, event_subscription_id: impl Into<String>) -> builder::GetEventSubscription {
        self.client.get_event_subscription().event_subscription_id(event_subscription_id.into())
    }
}
