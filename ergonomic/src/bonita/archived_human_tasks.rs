//! Tasks of people that ended.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Tasks of people that ended.
#[derive(Clone, Debug)]
pub struct ArchivedHumanTasks {
    client: Client,
}

impl ArchivedHumanTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for human tasks that ended; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root,
    /// `parentCaseId` that of the case itself. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedHumanTask`. Bonita 7.14.0 and 8.0.0, archivedHumanTask.
    ///
    /// Answers with a list of [`ArchivedHumanTask`](crate::bonita::ArchivedHumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedHumanTasks>,
    ) -> SearchCall<builder::SearchArchivedHumanTasks> {
        search.call(self.client.search_archived_human_tasks())
    }

    /// Gets one human task that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedHumanTask/{archivedTaskId}`. Bonita 7.14.0 and 8.0.0, archivedHumanTask.
    ///
    /// Answers with [`ArchivedHumanTask`](crate::bonita::ArchivedHumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, archived_task_id: i64) -> builder::GetArchivedHumanTask {
        self.client.get_archived_human_task().archived_task_id(archived_task_id)
    }
}
