//! Open tasks: those of people, and those of the server.

use super::{
    TaskAssignment, builder,
    search::{Search, SearchCall},
};
use bpm_rest_generated::bonita::Client;

/// Open tasks: those of people, and those of the server.
#[derive(Clone, Debug)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Searches for open tasks; await it for one page of them, or make a stream of it with
    /// [`items`](crate::List::items).
    ///
    /// The filter `caseId` is the id of the case at the root, `parentCaseId` that of the case itself. A page holds 10
    /// unless the search says otherwise.
    ///
    /// `GET /API/bpm/task`. Bonita 7.14.0 and 8.0.0, task.
    ///
    /// Answers with a list of [`FlowNode`](crate::bonita::FlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn search(&self, search: Search<builder::SearchTasks>) -> SearchCall<builder::SearchTasks> {
        search.call(self.client.search_tasks())
    }

    /// Gets one open task.
    ///
    /// 404 if there is none. It gets a flow node of any kind.
    ///
    /// `GET /API/bpm/task/{taskId}`. Bonita 7.14.0 and 8.0.0, task.
    ///
    /// Answers with [`FlowNode`](crate::bonita::FlowNode).
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: The user lacks the permission. The body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: Something went wrong, what was sent is wrong, or the tenant is paused.
    pub fn get(&self, task_id: i64) -> builder::GetTask {
        self.client.get_task().task_id(task_id)
    }

    /// Assigns a task to a user.
    ///
    /// 403 with a body if it is assigned to somebody else: release it first.
    ///
    /// `PUT /API/bpm/task/{taskId}`. Bonita 7.14.0 and 8.0.0, task.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn assign(&self, task_id: i64, assigned_id: i64) -> builder::AssignTask {
        self.client.assign_task().task_id(task_id).body(TaskAssignment::new(assigned_id))
    }

    /// Releases a task, so that it is assigned to nobody.
    ///
    /// `PUT /API/bpm/task/{taskId}`. Bonita 7.14.0 and 8.0.0, task.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn release(&self, task_id: i64) -> builder::ReleaseTask {
        self.client.release_task().task_id(task_id)
    }

    /// Changes the priority of a task, or when it is due.
    ///
    /// A date that is not written as it should be clears the date, and the answer is 200.
    ///
    /// `PUT /API/bpm/task/{taskId}`. Bonita 7.14.0 and 8.0.0, task.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn update(&self, task_id: i64) -> builder::UpdateTask {
        self.client.update_task().task_id(task_id)
    }

    /// Skips a task.
    ///
    /// The case goes on behind it.
    ///
    /// `PUT /API/bpm/task/{taskId}`. Bonita 7.14.0 and 8.0.0, task.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn skip(&self, task_id: i64) -> builder::SkipTask {
        self.client.skip_task().task_id(task_id)
    }

    /// Completes a task without a contract.
    ///
    /// A human task has to be assigned. Any other step is forced to its end.
    ///
    /// `PUT /API/bpm/task/{taskId}`. Bonita 7.14.0 and 8.0.0, task.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The session has ended, or the token is missing or wrong; the body is empty, or JSON for a technical user.
    /// - 403: It is assigned to somebody else, which a body of JSON tells; or the user lacks the permission, and the
    ///   body is empty.
    /// - 404: There is nothing with this id. The body is empty.
    /// - 500: The state or the value is wrong, or the task is not assigned.
    pub fn complete(&self, task_id: i64) -> builder::CompleteTask {
        self.client.complete_task().task_id(task_id)
    }
}
