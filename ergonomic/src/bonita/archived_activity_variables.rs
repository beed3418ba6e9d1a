//! The variables of activities that ended.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// The variables of activities that ended.
#[derive(Clone, Debug)]
pub struct ArchivedActivityVariables {
    client: Client,
}

impl ArchivedActivityVariables {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Gets a variable of an activity that ended, or of its case.
    ///
    /// 500 if there is none.
    ///
    /// `GET /API/bpm/archivedActivityVariable/{activityId}/{name}`. Bonita 7.14.0 and 8.0.0, archivedActivityVariable.
    ///
    /// Answers with [`ArchivedActivityVariable`](crate::bonita::ArchivedActivityVariable).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, activity_id: i64, name: impl Into<String>) -> builder::GetArchivedActivityVariable {
        self.client.get_archived_activity_variable().activity_id(activity_id).name(name.into())
    }
}
