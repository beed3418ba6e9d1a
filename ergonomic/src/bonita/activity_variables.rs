//! The variables of open activities.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// The variables of open activities.
#[derive(Clone, Debug)]
pub struct ActivityVariables {
    client: Client,
}

impl ActivityVariables {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets a variable of an activity, or of its case.
    ///
    /// 500 if there is no such variable or activity.
    ///
    /// `GET /API/bpm/activityVariable/{activityId}/{name}`. Bonita 7.14.0 and 8.0.0, activityVariable.
    ///
    /// Answers with [`ActivityVariable`](crate::bonita::ActivityVariable).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, activity_id: i64, name: impl Into<String>) -> builder::GetActivityVariable {
        self.client.get_activity_variable().activity_id(activity_id).name(name.into())
    }
}
