//! Open activities: tasks, call activities, sub-processes and loops.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Open activities: tasks, call activities, sub-processes and loops.
#[derive(Clone, Debug)]
pub struct Activities {
    client: Client,
}

impl Activities {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for open activities; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. A page holds 10
    /// unless the search says otherwise.
    ///
    /// `GET /API/bpm/activity`. Bonita 7.14.0 and 8.0.0, activity.
    ///
    /// Answers with a list of [`FlowNode`](crate::bonita::FlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchActivities>) -> SearchCall<builder::SearchActivities> {
        search.call(self.client.search_activities())
    }

    /// Gets one open activity.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/activity/{activityId}`. Bonita 7.14.0 and 8.0.0, activity.
    ///
    /// Answers with [`FlowNode`](crate::bonita::FlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, activity_id: i64) -> builder::GetActivity {
        self.client.get_activity().activity_id(activity_id)
    }

    /// Skips an activity.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/activity/{activityId}`. Bonita 7.14.0 and 8.0.0, activity.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn skip(&self, activity_id: i64) -> builder::SkipActivity {
        self.client.skip_activity().activity_id(activity_id)
    }

    /// Completes an activity without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/activity/{activityId}`. Bonita 7.14.0 and 8.0.0, activity.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn complete(&self, activity_id: i64) -> builder::CompleteActivity {
        self.client.complete_activity().activity_id(activity_id)
    }
}
