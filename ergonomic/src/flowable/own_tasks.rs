//! What Flowable alone does with tasks.

use super::{Tasks, TasksUpdate, builder};

impl Tasks {
    /// Updates several tasks alike; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// All of them or none.
    ///
    /// `PUT /runtime/tasks`. Flowable 7.2.0, TaskCollectionResource.
    ///
    /// Answers with [`UpdatedTasks`](crate::flowable::UpdatedTasks).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the list of tasks is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the tasks is not there, or none was given; then none is changed.
    pub fn update_many(&self, task_ids: impl IntoIterator<Item = impl Into<String>>) -> builder::UpdateTasks {
        self.client.update_tasks().body(TasksUpdate::new(task_ids))
    }

    /// Gets the form model of the form of a task.
    ///
    /// Flowable 7.2.0 has no form engine of its own: without one the server answers 400.
    ///
    /// `GET /runtime/tasks/{taskId}/form`. Flowable 7.2.0, TaskResource.
    ///
    /// Answers with [`FormModel`](crate::flowable::FormModel).
    ///
    /// # Errors
    /// - 400: The task has no form key, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn form(&self, task_id: impl Into<String>) -> builder::GetTaskForm {
        self.client.get_task_form().task_id(task_id.into())
    }
}
