//! The activities that running process instances have come to.

use super::{ActivityInstanceQuery, builder};
use bpm_rest_generated::flowable::Client;

/// The activities that running process instances have come to.
#[derive(Clone, Debug)]
pub struct ActivityInstances {
    client: Client,
}

impl ActivityInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Queries activities of process instances that run, with conditions in the body.
    ///
    /// Does what the list by GET does.
    ///
    /// `POST /query/activity-instances`. Flowable 7.2.0, ActivityInstanceQueryResource.
    ///
    /// Answers with [`ActivityInstancePage`](crate::flowable::ActivityInstancePage).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn query(&self, query: ActivityInstanceQuery) -> builder::QueryActivityInstances {
        self.client.query_activity_instances().body(query)
    }

    /// Lists activities of process instances that run, filtered and sorted.
    ///
    /// Unlike the history they are written whatever the level of the history is, and go with their process instance.
    ///
    /// `GET /runtime/activity-instances`. Flowable 7.2.0, ActivityInstanceCollectionResource.
    ///
    /// Answers with [`ActivityInstancePage`](crate::flowable::ActivityInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListActivityInstances {
        self.client.list_activity_instances()
    }
}
