//! Tasks that a process asked people for and that ended.

use super::{
    builder,
    search::{Search, SearchCall},
};
use crate::typed::Typed;
use bpm_rest_generated::bonita::Client;
use serde::de::DeserializeOwned;

/// Tasks that a process asked people for and that ended.
#[derive(Clone, Debug)]
pub struct ArchivedUserTasks {
    client: Client,
}

impl ArchivedUserTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for user tasks that ended; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `sourceObjectId` is the id that it had. The filter `caseId` is the id of the case at the root,
    /// `parentCaseId` that of the case itself. A page holds 10 unless the search says otherwise.
    ///
    /// `GET /API/bpm/archivedUserTask`. Bonita 7.14.0 and 8.0.0, archivedUserTask.
    ///
    /// Answers with a list of [`ArchivedHumanTask`](crate::bonita::ArchivedHumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(
        &self,
        search: Search<builder::SearchArchivedUserTasks>,
    ) -> SearchCall<builder::SearchArchivedUserTasks> {
        search.call(self.client.search_archived_user_tasks())
    }

    /// Gets one user task that ended.
    ///
    /// 404 if there is none.
    ///
    /// `GET /API/bpm/archivedUserTask/{archivedTaskId}`. Bonita 7.14.0 and 8.0.0, archivedUserTask.
    ///
    /// Answers with [`ArchivedHumanTask`](crate::bonita::ArchivedHumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, archived_task_id: i64) -> builder::GetArchivedUserTask {
        self.client.get_archived_user_task().archived_task_id(archived_task_id)
    }

    /// Gets what a process tells of the data that a task had at its end.
    ///
    /// It is read as a type of yours, such as a struct, or as a `serde_json::Value`. The names are those that the process
    /// gives. A value is any JSON of a variable, a [`DocumentReference`](crate::bonita::DocumentReference), a
    /// [`BusinessDataReference`](crate::bonita::BusinessDataReference), or a list of such. A date is
    /// [`Milliseconds`](crate::time::Milliseconds).
    ///
    /// `GET /API/bpm/archivedUserTask/{archivedTaskId}/context`. Bonita 7.14.0 and 8.0.0, context.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 400: The id is no number, or what was sent is wrong.
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn context<T: DeserializeOwned + Send + 'static>(
        &self,
        archived_task_id: i64,
    ) -> Typed<builder::GetArchivedUserTaskContext, T> {
        Typed::new(self.client.get_archived_user_task_context().archived_task_id(archived_task_id))
    }
}
