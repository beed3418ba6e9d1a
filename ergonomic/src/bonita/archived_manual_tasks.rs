//! Tasks that people added to tasks and that ended.

use super::builder;
use bpm_rest_generated::bonita::Client;

/// Tasks that people added to tasks and that ended.
#[derive(Clone, Debug)]
pub struct ArchivedManualTasks {
    client: Client,
}

impl ArchivedManualTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists tasks that people added and that ended.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/archivedManualTask`. Bonita OpenAPI document 1.0.9, searchArchivedManualTasks.
    ///
    /// Answers with a list of [`ArchivedHumanTask`](crate::bonita::ArchivedHumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list(&self) -> builder::ListArchivedManualTasks {
        self.client.list_archived_manual_tasks()
    }

    /// Gets one task that somebody added and that ended.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/archivedManualTask/{archivedTaskId}`. Bonita OpenAPI document 1.0.9, getArchivedManualTaskById.
    ///
    /// Answers with [`ArchivedHumanTask`](crate::bonita::ArchivedHumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, archived_task_id: i64) -> builder::GetArchivedManualTask {
        self.client.get_archived_manual_task().archived_task_id(archived_task_id)
    }
}
