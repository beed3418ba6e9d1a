//! What people have to do, as the caller may see and do it; the variables of tasks, and the users and groups that may claim them.

use super::{CandidateGroups, CandidateUsers, NewTask, NewTaskVariable, TaskSaving, TaskVariableUpdate, builder};
use bpm_rest_generated::activiti_cloud::Client;

/// What people have to do, as the caller may see and do it; the variables of tasks, and the users and groups that may claim them.
#[derive(Clone, Debug)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the tasks that the caller is assigned to, may claim, or owns.
    ///
    /// An owner finds a task here that is assigned to somebody else, and yet gets 404 for the task itself. The list is
    /// paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks
    /// come in the order of their creation, which nothing promises.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"list": {"entries": [{"entry": {"id": "t1", "name": "Review", "priority": 50,
    /// #     "status": "CREATED", "standalone": false}}], "pagination": {"skipCount": 0, "maxItems": 500, "count": 1,
    /// #     "hasMoreItems": false, "totalItems": 1}}}"#));
    /// use bpm_rest::{List as _, activiti_cloud::TaskStatus};
    /// use futures::TryStreamExt as _;
    ///
    /// let mut tasks = bundle.tasks().list().max_items(500).items();
    /// while let Some(task) = tasks.try_next().await? {
    ///     if task.status == TaskStatus::Created {
    ///         println!("{} can be claimed", task.id);
    ///     }
    /// }
    /// # assert!(recorder.take().to_string().contains("maxItems=500"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /v1/tasks`. Self-description of the runtime bundle 7.1.0.M5, getTasksUsingGET_2.
    ///
    /// Answers with [`TaskPage`](crate::activiti_cloud::TaskPage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn list(&self) -> builder::ListTasks {
        self.client.list_tasks()
    }

    /// Creates a task that belongs to no process instance.
    ///
    /// The caller becomes its owner and a candidate user.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"entry": {"id": "t1", "name": "Review", "priority": 50, "status": "CREATED", "standalone": false}}"#));
    /// use bpm_rest::activiti_cloud::NewTask;
    ///
    /// let due = "2031-01-02T12:00:00+01:00".parse::<bpm_rest::Timestamp>()?;
    /// let task = bundle.tasks().create(NewTask::new("Review").candidate_group("hr").priority(50).due_date(due)).await?;
    /// # assert_eq!(task.id, "t1");
    /// # assert!(recorder.take().to_string().contains("2031-01-02T11:00:00.000Z"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/tasks`. Self-description of the runtime bundle 7.1.0.M5, createNewTaskUsingPOST.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: A text does not fit into the database, or something else fails; the message tells.
    pub fn create(&self, task: NewTask) -> builder::CreateTask {
        self.client.create_task().body(task)
    }

    /// Gets one task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404.
    ///
    /// `GET /v1/tasks/{taskId}`. Self-description of the runtime bundle 7.1.0.M5, getTaskByIdUsingGET_1.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetTask {
        self.client.get_task().task_id(task_id.into())
    }

    /// Changes a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. What is absent or null stays as it is; an empty
    /// text is kept as such. The assignee and the candidates are changed by calls of their own.
    ///
    /// `PUT /v1/tasks/{taskId}`. Self-description of the runtime bundle 7.1.0.M5, updateTaskUsingPUT_1.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn update(&self, task_id: impl Into<String>) -> builder::UpdateTask {
        self.client.update_task().task_id(task_id.into())
    }

    /// Deletes a task that belongs to no process instance, with its subtasks.
    ///
    /// Only the assignee or the owner may, who has to see the task as well. The server refuses to delete a task of a
    /// process instance (500). The answer is the last sight of the task, without most of what was known of it.
    ///
    /// `DELETE /v1/tasks/{taskId}`. Self-description of the runtime bundle 7.1.0.M5, deleteTaskUsingDELETE_1.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The caller is neither the assignee nor the owner.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The task belongs to a process instance.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteTask {
        self.client.delete_task().task_id(task_id.into())
    }

    /// Lists the candidate groups of a task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A
    /// group that was added twice is listed twice.
    ///
    /// `GET /v1/tasks/{taskId}/candidate-groups`. Self-description of the runtime bundle 7.1.0.M5,
    /// getGroupCandidatesUsingGET_1.
    ///
    /// Answers with a list of [`String`].
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    pub fn candidate_groups(&self, task_id: impl Into<String>) -> builder::ListCandidateGroups {
        self.client.list_candidate_groups().task_id(task_id.into())
    }

    /// Adds candidate groups to a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server does not look whether there are such
    /// groups, and adds one that is a candidate already once more.
    ///
    /// `POST /v1/tasks/{taskId}/candidate-groups`. Self-description of the runtime bundle 7.1.0.M5,
    /// addCandidateGroupsUsingPOST_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn add_candidate_groups(
        &self,
        task_id: impl Into<String>,
        candidate_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AddCandidateGroups {
        self.client.add_candidate_groups().task_id(task_id.into()).body(CandidateGroups::new(candidate_groups))
    }

    /// Removes candidate groups from a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. A group that was added twice is removed
    /// altogether; one that is no candidate is passed over.
    ///
    /// `DELETE /v1/tasks/{taskId}/candidate-groups`. Self-description of the runtime bundle 7.1.0.M5,
    /// deleteCandidateGroupsUsingDELETE_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn remove_candidate_groups(
        &self,
        task_id: impl Into<String>,
        candidate_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::DeleteCandidateGroups {
        self.client.delete_candidate_groups().task_id(task_id.into()).body(CandidateGroups::new(candidate_groups))
    }

    /// Lists the candidate users of a task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A
    /// user that was added twice is listed twice.
    ///
    /// `GET /v1/tasks/{taskId}/candidate-users`. Self-description of the runtime bundle 7.1.0.M5,
    /// getUserCandidatesUsingGET_1.
    ///
    /// Answers with a list of [`String`].
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    pub fn candidate_users(&self, task_id: impl Into<String>) -> builder::ListCandidateUsers {
        self.client.list_candidate_users().task_id(task_id.into())
    }

    /// Adds candidate users to a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server does not look whether there are such
    /// users, and adds one that is a candidate already once more.
    ///
    /// `POST /v1/tasks/{taskId}/candidate-users`. Self-description of the runtime bundle 7.1.0.M5,
    /// addCandidateUsersUsingPOST_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn add_candidate_users(
        &self,
        task_id: impl Into<String>,
        candidate_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AddCandidateUsers {
        self.client.add_candidate_users().task_id(task_id.into()).body(CandidateUsers::new(candidate_users))
    }

    /// Removes candidate users from a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. A user that was added twice is removed altogether;
    /// one that is no candidate is passed over.
    ///
    /// `DELETE /v1/tasks/{taskId}/candidate-users`. Self-description of the runtime bundle 7.1.0.M5,
    /// deleteCandidateUsersUsingDELETE_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn remove_candidate_users(
        &self,
        task_id: impl Into<String>,
        candidate_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::DeleteCandidateUsers {
        self.client.delete_candidate_users().task_id(task_id.into()).body(CandidateUsers::new(candidate_users))
    }

    /// Assigns a task to the caller.
    ///
    /// Only a candidate may, and only while nobody is assigned.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"entry": {"id": "t1", "name": "Review", "priority": 50, "status": "ASSIGNED", "standalone": false}}"#));
    /// match bundle.tasks().claim("t1").await {
    ///     Err(error) if error.is_conflict() || error.is_not_found() => println!("somebody was faster"),
    ///     task => println!("{:?} is mine", task?.name),
    /// }
    /// # assert!(recorder.take().to_string().contains("POST /v1/tasks/t1/claim"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/tasks/{taskId}/claim`. Self-description of the runtime bundle 7.1.0.M5, claimTaskUsingPOST.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The task is assigned already.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance of the task is suspended, or another call changes the task at the same time.
    pub fn claim(&self, task_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into())
    }

    /// Completes a task, with variables if need be.
    ///
    /// Only the assignee may. The answer is the last sight of the task. Which variables become those of the process
    /// instance is said by the mapping of the task; without a mapping, all do.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"entry": {"id": "t1", "name": "Review", "priority": 50, "status": "COMPLETED", "standalone": false}}"#));
    /// bundle.tasks().complete("t1").variable("approved", true).variable("reason", "fine").await?;
    /// # assert!(recorder.take().to_string().contains("\"approved\": true"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/tasks/{taskId}/complete`. Self-description of the runtime bundle 7.1.0.M5, completeTaskUsingPOST_1.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The task is not claimed, or the body cannot be read.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn complete(&self, task_id: impl Into<String>) -> builder::CompleteTask {
        self.client.complete_task().task_id(task_id.into())
    }

    /// Gives a task back: nobody is assigned to it any more.
    ///
    /// Only the assignee may.
    ///
    /// `POST /v1/tasks/{taskId}/release`. Self-description of the runtime bundle 7.1.0.M5, releaseTaskUsingPOST.
    ///
    /// Answers with [`Task`](crate::activiti_cloud::Task).
    ///
    /// # Errors
    /// - 400: The task is not assigned.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it; or the task is released, and the caller, who is no
    ///   candidate, does not see it any more.
    /// - 500: The process instance of the task is suspended, or another call changes the task at the same time.
    pub fn release(&self, task_id: impl Into<String>) -> builder::ReleaseTask {
        self.client.release_task().task_id(task_id.into())
    }

    /// Keeps variables in a task without completing it.
    ///
    /// The assignee and candidates may.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::empty(200));
    /// bundle.tasks().save("t1", [("draft", "not quite")]).await?;
    /// # assert!(recorder.take().to_string().contains("\"draft\": \"not quite\""));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/tasks/{taskId}/save`. Self-description of the runtime bundle 7.1.0.M5, saveTaskUsingPOST.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn save(
        &self,
        task_id: impl Into<String>,
        variables: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> builder::SaveTask {
        self.client.save_task().task_id(task_id.into()).body(TaskSaving::new(variables))
    }

    /// Lists the subtasks of a task that the caller sees.
    ///
    /// The list of a task that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact.
    /// The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing
    /// promises.
    ///
    /// `GET /v1/tasks/{taskId}/subtasks`. Self-description of the runtime bundle 7.1.0.M5, getSubtasksUsingGET.
    ///
    /// Answers with [`TaskPage`](crate::activiti_cloud::TaskPage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn subtasks(&self, task_id: impl Into<String>) -> builder::ListSubtasks {
        self.client.list_subtasks().task_id(task_id.into())
    }

    /// Lists the variables of a task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A
    /// task without a mapping has a copy of each variable of its process instance. The server answers with the whole
    /// list.
    ///
    /// `GET /v1/tasks/{taskId}/variables`. Self-description of the runtime bundle 7.1.0.M5, getVariablesUsingGET_2.
    ///
    /// Answers with a list of [`VariableInstance`](crate::activiti_cloud::VariableInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    pub fn variables(&self, task_id: impl Into<String>) -> builder::ListTaskVariables {
        self.client.list_task_variables().task_id(task_id.into())
    }

    /// Creates a variable of a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server answers with 400 if the task has a
    /// variable of this name.
    ///
    /// `POST /v1/tasks/{taskId}/variables`. Self-description of the runtime bundle 7.1.0.M5, createVariableUsingPOST_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn create_variable(
        &self,
        task_id: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> builder::CreateTaskVariable {
        self.client.create_task_variable().task_id(task_id.into()).body(NewTaskVariable::new(name, value))
    }

    /// Replaces the value of a variable of a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server answers with 400, not with 404, if the
    /// task has no such variable.
    ///
    /// `PUT /v1/tasks/{taskId}/variables/{variableName}`. Self-description of the runtime bundle 7.1.0.M5,
    /// updateVariableUsingPUT_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn update_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> builder::UpdateTaskVariable {
        self.client
            .update_task_variable()
            .task_id(task_id.into())
            .variable_name(variable_name.into())
            .body(TaskVariableUpdate::new(value))
    }
}
