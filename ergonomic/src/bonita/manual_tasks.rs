//! Open tasks that people added to tasks.

use super::{NewManualTask, builder};
use bpm_rest_generated::bonita::Client;

/// Open tasks that people added to tasks.
#[derive(Clone, Debug)]
pub struct ManualTasks {
    client: Client,
}

impl ManualTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists open tasks that people added.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/manualTask`. Bonita OpenAPI document 1.0.9, searchManualTasks.
    ///
    /// Answers with a list of [`HumanTask`](crate::bonita::HumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn list(&self) -> builder::ListManualTasks {
        self.client.list_manual_tasks()
    }

    /// Adds a task to a task.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `POST /API/bpm/manualTask`. Bonita OpenAPI document 1.0.9, createManualTask.
    ///
    /// Answers with [`HumanTask`](crate::bonita::HumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn create(&self, manual_task: NewManualTask) -> builder::CreateManualTask {
        self.client.create_manual_task().body(manual_task)
    }

    /// Gets one open task that somebody added.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `GET /API/bpm/manualTask/{taskId}`. Bonita OpenAPI document 1.0.9, getManualTaskById.
    ///
    /// Answers with [`HumanTask`](crate::bonita::HumanTask).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, task_id: i64) -> builder::GetManualTask {
        self.client.get_manual_task().task_id(task_id)
    }

    /// Changes the state of a task that somebody added.
    ///
    /// Known by name from the OpenAPI document; servers of the Community edition answer 404.
    ///
    /// `PUT /API/bpm/manualTask/{taskId}`. Bonita OpenAPI document 1.0.9, updateManualTaskById.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: The edition or the version does not have it.
    /// - 405: The edition or the version does not have it.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn update(&self, task_id: i64) -> builder::UpdateManualTask {
        self.client.update_manual_task().task_id(task_id)
    }
}
