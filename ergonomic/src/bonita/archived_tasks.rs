//! Tasks that ended.

use super::{
    builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Tasks that ended.
#[derive(Clone, Debug)]
pub struct ArchivedTasks {
    client: Client,
}

impl ArchivedTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for tasks that ended; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root,
    /// `parentCaseId` that of the case itself. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedTask`. Bonita 7.14.0 and 8.0.0, archivedTask.
    ///
    /// Answers with a list of [`ArchivedFlowNode`](crate::bonita::ArchivedFlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchArchivedTasks>) -> SearchCall<builder::SearchArchivedTasks> {
        search.call(self.client.search_archived_tasks())
    }

    /// Gets one task that ended.
    ///
    /// 404 if there is none, or if it was no task of people.
    ///
    /// `GET /API/bpm/archivedTask/{archivedTaskId}`. Bonita 7.14.0 and 8.0.0, archivedTask.
    ///
    /// Answers with [`ArchivedFlowNode`](crate::bonita::ArchivedFlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, archived_task_id: i64) -> builder::GetArchivedTask {
        self.client.get_archived_task().archived_task_id(archived_task_id)
    }
}
