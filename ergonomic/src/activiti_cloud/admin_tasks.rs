//! All tasks, whoever is assigned to them. An administrator does not claim or release a task, but assigns it.

use super::{CandidateGroups, CandidateUsers, NewTaskVariable, TaskVariableUpdate, builder};
use bpm_rest_generated::activiti_cloud::Client;

/// All tasks, whoever is assigned to them. An administrator does not claim or release a task, but assigns it.
#[derive(Clone, Debug)]
pub struct AdminTasks {
    client: Client,
}

impl AdminTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists all tasks.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The list is paged by `skipCount` and `maxItems`, which are exact. The server
    /// sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /admin/v1/tasks`. Self-description of the runtime bundle 7.1.0.M5, getTasksUsingGET_1.
    ///
    /// Answers with [`TaskPage`](crate::activiti_cloud::TaskPage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn list(&self) -> builder::AdminListTasks {
        self.client.admin_list_tasks()
    }

    /// Gets one task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Candidates and assignee do not count.
    ///
    /// `GET /admin/v1/tasks/{taskId}`. Self-description of the runtime bundle 7.1.0.M5, getTaskByIdUsingGET.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    pub fn get(&self, task_id: impl Into<String>) -> builder::AdminGetTask {
        self.client.admin_get_task().task_id(task_id.into())
    }

    /// Changes a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. What is absent or null stays as it is; an
    /// empty text is kept as such. The assignee and the candidates are changed by calls of their own.
    ///
    /// `PUT /admin/v1/tasks/{taskId}`. Self-description of the runtime bundle 7.1.0.M5, updateTaskUsingPUT.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn update(&self, task_id: impl Into<String>) -> builder::AdminUpdateTask {
        self.client.admin_update_task().task_id(task_id.into())
    }

    /// Deletes a task that belongs to no process instance, with its subtasks.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The server refuses to delete a task of a process instance (500). The answer is
    /// the last sight of the task, without most of what was known of it.
    ///
    /// `DELETE /admin/v1/tasks/{taskId}`. Self-description of the runtime bundle 7.1.0.M5, deleteTaskUsingDELETE.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The task belongs to a process instance.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::AdminDeleteTask {
        self.client.admin_delete_task().task_id(task_id.into())
    }

    /// Assigns a task to a user, or to nobody.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The server does not look whether there is such a user.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"entry": {"id": "t1", "name": "Review", "priority": 50, "status": "ASSIGNED", "standalone": false}}"#));
    /// bundle.admin().tasks().assign("t1").assignee("hruser").await?;
    /// # assert!(recorder.take().to_string().contains("POST /admin/v1/tasks/t1/assign"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /admin/v1/tasks/{taskId}/assign`. Self-description of the runtime bundle 7.1.0.M5, assignUsingPOST.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn assign(&self, task_id: impl Into<String>) -> builder::AdminAssignTask {
        self.client.admin_assign_task().task_id(task_id.into())
    }

    /// Lists the candidate groups of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A group that was added twice is listed twice. For a task that there is not the
    /// server answers with 500.
    ///
    /// `GET /admin/v1/tasks/{taskId}/candidate-groups`. Self-description of the runtime bundle 7.1.0.M5,
    /// getGroupCandidatesUsingGET.
    ///
    /// Answers with a list of [`String`].
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: There is no such task.
    pub fn candidate_groups(&self, task_id: impl Into<String>) -> builder::AdminListCandidateGroups {
        self.client.admin_list_candidate_groups().task_id(task_id.into())
    }

    /// Adds candidate groups to a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server does not look whether there are
    /// such groups, and adds one that is a candidate already once more.
    ///
    /// `POST /admin/v1/tasks/{taskId}/candidate-groups`. Self-description of the runtime bundle 7.1.0.M5,
    /// addCandidateGroupsUsingPOST.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn add_candidate_groups(
        &self,
        task_id: impl Into<String>,
        candidate_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AdminAddCandidateGroups {
        self.client.admin_add_candidate_groups().task_id(task_id.into()).body(CandidateGroups::new(candidate_groups))
    }

    /// Removes candidate groups from a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. A group that was added twice is removed
    /// altogether; one that is no candidate is passed over.
    ///
    /// `DELETE /admin/v1/tasks/{taskId}/candidate-groups`. Self-description of the runtime bundle 7.1.0.M5,
    /// deleteCandidateGroupsUsingDELETE.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn remove_candidate_groups(
        &self,
        task_id: impl Into<String>,
        candidate_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AdminDeleteCandidateGroups {
        self.client.admin_delete_candidate_groups().task_id(task_id.into()).body(CandidateGroups::new(candidate_groups))
    }

    /// Lists the candidate users of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A user that was added twice is listed twice. For a task that there is not the
    /// server answers with 500.
    ///
    /// `GET /admin/v1/tasks/{taskId}/candidate-users`. Self-description of the runtime bundle 7.1.0.M5,
    /// getUserCandidatesUsingGET.
    ///
    /// Answers with a list of [`String`].
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: There is no such task.
    pub fn candidate_users(&self, task_id: impl Into<String>) -> builder::AdminListCandidateUsers {
        self.client.admin_list_candidate_users().task_id(task_id.into())
    }

    /// Adds candidate users to a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server does not look whether there are
    /// such users, and adds one that is a candidate already once more.
    ///
    /// `POST /admin/v1/tasks/{taskId}/candidate-users`. Self-description of the runtime bundle 7.1.0.M5,
    /// addCandidateUsersUsingPOST.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn add_candidate_users(
        &self,
        task_id: impl Into<String>,
        candidate_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AdminAddCandidateUsers {
        self.client.admin_add_candidate_users().task_id(task_id.into()).body(CandidateUsers::new(candidate_users))
    }

    /// Removes candidate users from a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. A user that was added twice is removed
    /// altogether; one that is no candidate is passed over.
    ///
    /// `DELETE /admin/v1/tasks/{taskId}/candidate-users`. Self-description of the runtime bundle 7.1.0.M5,
    /// deleteCandidateUsersUsingDELETE.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn remove_candidate_users(
        &self,
        task_id: impl Into<String>,
        candidate_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AdminDeleteCandidateUsers {
        self.client.admin_delete_candidate_users().task_id(task_id.into()).body(CandidateUsers::new(candidate_users))
    }

    /// Completes a task, with variables if need be.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The task need not be claimed. The answer is the last sight of the task, without
    /// most of what was known of it.
    ///
    /// `POST /admin/v1/tasks/{taskId}/complete`. Self-description of the runtime bundle 7.1.0.M5, completeTaskUsingPOST.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn complete(&self, task_id: impl Into<String>) -> builder::AdminCompleteTask {
        self.client.admin_complete_task().task_id(task_id.into())
    }

    /// Lists the variables of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A task without a mapping has a copy of each variable of its process instance. The
    /// server answers with the whole list.
    ///
    /// `GET /admin/v1/tasks/{taskId}/variables`. Self-description of the runtime bundle 7.1.0.M5, getVariablesUsingGET_1.
    ///
    /// Answers with a list of [`VariableInstance`](crate::activiti_cloud::VariableInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    pub fn variables(&self, task_id: impl Into<String>) -> builder::AdminListTaskVariables {
        self.client.admin_list_task_variables().task_id(task_id.into())
    }

    /// Creates a variable of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server answers with 400 if the task has
    /// a variable of this name.
    ///
    /// `POST /admin/v1/tasks/{taskId}/variables`. Self-description of the runtime bundle 7.1.0.M5,
    /// createVariableUsingPOST.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn create_variable(
        &self,
        task_id: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> builder::AdminCreateTaskVariable {
        self.client.admin_create_task_variable().task_id(task_id.into()).body(NewTaskVariable::new(name, value))
    }

    /// Replaces the value of a variable of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server answers with 400, not with 404,
    /// if the task has no such variable.
    ///
    /// `PUT /admin/v1/tasks/{taskId}/variables/{variableName}`. Self-description of the runtime bundle 7.1.0.M5,
    /// updateVariableUsingPUT.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn update_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> builder::AdminUpdateTaskVariable {
        self.client
            .admin_update_task_variable()
            .task_id(task_id.into())
            .variable_name(variable_name.into())
            .body(TaskVariableUpdate::new(value))
    }
}
