//! What waits for an event.

use super::{Client, builder};

/// What waits for an event.
#[derive(Clone, Debug)]
pub struct EventSubscriptions {
    client: Client,
}

impl EventSubscriptions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_event_subscriptions)]
    ///
    #[doc = call!(list_event_subscriptions)]
    pub fn list(&self) -> builder::ListEventSubscriptions {
        self.client.list_event_subscriptions()
    }

    #[doc = call!(about get_event_subscription)]
    ///
    #[doc = call!(get_event_subscription)]
    pub fn get(&self, event_subscription_id: impl Into<String>) -> builder::GetEventSubscription {
        self.client.get_event_subscription().event_subscription_id(event_subscription_id.into())
    }
}
