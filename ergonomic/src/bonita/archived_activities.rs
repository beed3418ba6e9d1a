//! Activities that ended.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Activities that ended.
#[derive(Clone, Debug)]
pub struct ArchivedActivities {
    client: Client,
}

impl ArchivedActivities {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for activities that ended; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root,
    /// `parentCaseId` that of the case itself. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedActivity`. Bonita 7.14.0 and 8.0.0, archivedActivity.
    ///
    /// Answers with a list of [`ArchivedFlowNode`](crate::bonita::ArchivedFlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedActivities>,
    ) -> SearchCall<builder::SearchArchivedActivities> {
        search.call(self.client.search_archived_activities())
    }

    /// Gets one activity that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedActivity/{archivedActivityId}`. Bonita 7.14.0 and 8.0.0, archivedActivity.
    ///
    /// Answers with [`ArchivedFlowNode`](crate::bonita::ArchivedFlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, archived_activity_id: i64) -> builder::GetArchivedActivity {
        self.client.get_archived_activity().archived_activity_id(archived_activity_id)
    }
}
