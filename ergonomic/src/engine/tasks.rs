//! What people have to do, with the variables, comments, events and attachments of it.

use super::{
    Attachment, Client, IdentityFamily, NewAttachment, NewGroupLink, NewTask, NewTaskComment, NewUserLink, NewVariable,
    TaskClaim, TaskDelegation, TaskQuery, Variable, builder, form_file, operations,
};
use crate::{Result, Upload, multipart::Multipart};
use bpm_rest_runtime::{awaitable, operation::Wraps};

/// What people have to do, with the variables, comments, events and attachments of it.
///
/// All that names a task fails with [not found](crate::Error::is_not_found) if there is none of this id, or none any
/// more: what became of a task that is completed is told by the [history](super::History). While its process
/// instance is suspended, a task can be looked at and updated, and all else fails with 500.
#[derive(Clone, Debug)]
pub struct Tasks {
    pub(super) client: Client,
}

impl Tasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists tasks, filtered and sorted.
    ///
    /// The server takes points in time to the second only, so one with a fraction is refused before it is sent, and
    /// `created_on` and `due_date` find what falls on a whole second only. [`query`](Self::query) compares
    /// milliseconds. With `include_process_variables` the server reads 20,000 rows of the list at most, one for each
    /// variable. The page that reaches this limit is an error: narrow the list, or ask for the variables of each task.
    /// Lists of groups or process instances that are too long for a URL are refused; `query` takes them.
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "{SortOrder, TaskSort}")]
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    ///
    /// let list = engine.tasks().list().candidate_user("kermit").due_before("2013-06-01T00:00:00+02:00");
    /// let mut tasks = list.sort(TaskSort::Priority).order(SortOrder::Desc).items();
    /// while let Some(task) = tasks.try_next().await? {
    ///     println!("{}: {}", task.id, task.name.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /runtime/tasks`. Activiti user guide, 7.2; Flowable 6 user guide, 15.7.2.
    ///
    /// Answers with [`TaskPage`](super::TaskPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListTasks {
        self.client.list_tasks()
    }

    /// Lists tasks that match a query; it can also ask for values of variables.
    ///
    /// A value without a name may be that of any variable. Activiti 6.0.0 refuses the comparison `likeIgnoreCase`,
    /// which Activiti 5.22.0 knows.
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "TaskQuery")]
    /// use bpm_rest::{List as _, variables::VariableCondition};
    ///
    /// let dear = TaskQuery::new().process_instance_variables([VariableCondition::greater_than("amount", 1000)]);
    /// println!("{} tasks are about much money", engine.tasks().query(dear).total().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /query/tasks`. Activiti user guide, 7.3; Flowable 6 user guide, 15.7.3.
    ///
    /// Answers with [`TaskPage`](super::TaskPage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): A condition on variables is null, or its date cannot be read (5.22.0).
    pub fn query(&self, query: TaskQuery) -> builder::QueryTasks {
        self.client.query_tasks().body(query)
    }

    /// Creates a task that belongs to no process instance.
    ///
    /// It may be a subtask of one that does. The users and the parent that it names need not exist.
    ///
    /// `POST /runtime/tasks`. Activiti 6.0.0, TaskCollectionResource; Flowable 7.2.0, TaskCollectionResource.
    ///
    /// Answers with [`Task`](super::Task).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): A text is longer than its column in the database.
    pub fn create(&self, task: NewTask) -> builder::CreateTask {
        self.client.create_task().body(task)
    }

    /// Gets one task.
    ///
    /// `GET /runtime/tasks/{taskId}`. Activiti user guide, 7.1; Flowable 6 user guide, 15.7.1.
    ///
    /// Answers with [`Task`](super::Task).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetTask {
        self.client.get_task().task_id(task_id.into())
    }

    /// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// Fails with a [conflict](crate::Error::is_conflict) if another update comes in between.
    ///
    #[doc = docs!(recorded)]
    /// recorder.reply(Reply::json(200, r#"{"id": "5", "name": "Pack", "priority": 50, "suspended": false}"#));
    ///
    /// let task = engine.tasks().update("5").name("Pack").clear_due_date().await?;
    /// assert_eq!(task.name.as_deref(), Some("Pack"));
    /// assert!(recorder.take().to_string().ends_with("{\n  \"dueDate\": null,\n  \"name\": \"Pack\"\n}\n"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `PUT /runtime/tasks/{taskId}`. Activiti user guide, 7.4; Flowable 6 user guide, 15.7.4.
    ///
    /// Answers with [`Task`](super::Task).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: Another transaction changed the task at the same time.
    pub fn update(&self, task_id: impl Into<String>) -> builder::UpdateTask {
        self.client.update_task().task_id(task_id.into())
    }

    /// Completes a task, and its subtasks with it.
    ///
    /// Fails with 500 if the task is delegated: [resolve](Self::resolve) it first. Variables go to the process
    /// instance. Flowable keeps a [local](crate::variables::NewVariable::local) one with the task; Activiti would ignore
    /// that it is local, so that the call is refused before it is sent. Activiti 6.0.0 fails with 500 if there are
    /// transient variables and the process instance ends with the task; before, it has none.
    ///
    #[doc = docs!(no_run)]
    /// match engine.tasks().claim("5", "kermit").await {
    ///     Err(error) if error.is_conflict() => println!("somebody was faster"),
    ///     other => other?,
    /// }
    /// engine.tasks().complete("5").variable("approved", true).variable("reason", "fine").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5; Flowable 6 user guide, 15.7.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    pub fn complete(&self, task_id: impl Into<String>) -> builder::CompleteTask {
        self.client.complete_task().task_id(task_id.into())
    }

    /// Assigns a task to a user; fails with a [conflict](crate::Error::is_conflict) if it is assigned to another one.
    ///
    /// Who has claimed it already may do so again. The user need neither be a candidate nor exist.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5; Flowable 6 user guide, 15.7.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: The task is claimed by another user already.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    pub fn claim(&self, task_id: impl Into<String>, user_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new().assignee(user_id))
    }

    /// Takes a task from whoever it is assigned to, so that others can claim it.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5; Flowable 6 user guide, 15.7.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: The task is claimed by another user already.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    pub fn unclaim(&self, task_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new())
    }

    /// Hands a task to another user, who is to [resolve](Self::resolve) it; the assignee becomes its owner.
    ///
    /// An owner that it has already stays its owner.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5; Flowable 6 user guide, 15.7.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    pub fn delegate(&self, task_id: impl Into<String>, assignee: impl Into<String>) -> builder::DelegateTask {
        self.client.delegate_task().task_id(task_id.into()).body(TaskDelegation::new(assignee))
    }

    /// Hands a delegated task back to its owner, who can [complete](Self::complete) it then.
    ///
    /// A task that was not delegated is taken from its assignee, too, unless it has an owner.
    ///
    /// `POST /runtime/tasks/{taskId}`. Activiti user guide, 7.5; Flowable 6 user guide, 15.7.5.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    pub fn resolve(&self, task_id: impl Into<String>) -> builder::ResolveTask {
        self.client.resolve_task().task_id(task_id.into())
    }

    /// Deletes a task that belongs to no process instance, and its subtasks with it.
    ///
    /// A task that belongs to a process instance is refused with 403. The reason goes to the history, unless
    /// `cascade_history` is given as well, be it false.
    ///
    /// `DELETE /runtime/tasks/{taskId}`. Activiti user guide, 7.6; Flowable 6 user guide, 15.7.6.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Activiti): The task belongs to a process instance.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteTask {
        self.client.delete_task().task_id(task_id.into())
    }

    /// Lists the subtasks of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/subtasks`. Activiti 6.0.0, TaskSubTaskCollectionResource; Flowable 7.2.0,
    /// TaskSubTaskCollectionResource.
    ///
    /// Answers with a list of [`Task`](super::Task).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn subtasks(&self, task_id: impl Into<String>) -> builder::ListSubtasks {
        self.client.list_subtasks().task_id(task_id.into())
    }

    /// Lists the variables of a task and of its process instance.
    ///
    /// A local variable hides a global one of its name, unless the [scope](builder::ListTaskVariables::scope) is given.
    ///
    /// `GET /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.7; Flowable 6 user guide, 15.7.7.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn variables(&self, task_id: impl Into<String>) -> builder::ListTaskVariables {
        self.client.list_task_variables().task_id(task_id.into())
    }

    /// Creates variables of a task.
    ///
    /// Fails with a [conflict](crate::Error::is_conflict), with nothing created, if one of them exists. All have to
    /// have the same scope: they are local, or those of the process instance with [`NewVariable::global`].
    ///
    /// The server keeps a JSON object or array as a Java object, of which it gives back Java's own bytes: send a text
    /// of JSON instead. A date loses its milliseconds when it is read.
    ///
    #[doc = docs!(recorded)]
    /// use bpm_rest::variables::NewVariable;
    ///
    /// recorder.reply(Reply::json(201, r#"[{"name": "amount", "type": "long", "value": 5, "scope": "global"}]"#));
    ///
    /// let created = engine.tasks().create_variables("5", [NewVariable::new("amount", 5_i64).global()]).await?;
    /// assert_eq!(created[0].value.get::<u32>()?, 5);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.10; Flowable 6 user guide, 15.7.10.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: One of the variables exists already.
    /// - 500: The task is suspended, or there is a variable of the name where bytes were to be kept.
    pub fn create_variables(
        &self,
        task_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateTaskVariables {
        self.client
            .create_task_variables()
            .task_id(task_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates a binary or serializable variable of a task from a file.
    ///
    /// A [conflict](crate::Error::is_conflict) if the variable exists. The server takes serializable variables
    /// only if it is configured to.
    ///
    /// `POST /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.11; Flowable 6 user guide, 15.7.11.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 415: The server does not take serializable variables.
    /// - 500: The task is suspended, or there is a variable of the name where bytes were to be kept.
    pub fn create_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::CREATE_BINARY_TASK_VARIABLE, form_file(file));
        form.segment(task_id).field("name", variable_name).field("type", "binary")
    }

    /// Gets one variable of a task: the local one, or else that of its process instance.
    ///
    /// `GET /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.8; Flowable 6 user guide, 15.7.8.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500 (Activiti): There is no such task, and the scope is `global`.
    pub fn variable(&self, task_id: impl Into<String>, variable_name: impl Into<String>) -> builder::GetTaskVariable {
        self.client.get_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Changes a variable of a task, value and type.
    ///
    /// Fails with [not found](crate::Error::is_not_found) if it does not exist where its scope says: in the task, or in
    /// the process instance with [`NewVariable::global`].
    ///
    /// `PUT /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.12; Flowable 6 user guide,
    /// 15.7.12.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The task is suspended.
    pub fn update_variable(
        &self,
        task_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateTaskVariable {
        let variable = variable.into();
        self.client.update_task_variable().task_id(task_id.into()).variable_name(variable.name.clone()).body(variable)
    }

    /// Changes a variable of a task to the bytes of a file, whatever type it had.
    ///
    /// Fails with [not found](crate::Error::is_not_found) if it does not exist in the scope, which is local by default.
    ///
    /// `PUT /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.13; Flowable 6 user guide,
    /// 15.7.13.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 415: The server does not take serializable variables.
    /// - 500: The task is suspended.
    pub fn update_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_TASK_VARIABLE, form_file(file));
        form.segment(task_id).segment(&name).field("name", name).field("type", "binary")
    }

    /// Deletes a variable of a task: the local one, unless the [scope](builder::DeleteTaskVariable::scope) is given.
    ///
    /// `DELETE /runtime/tasks/{taskId}/variables/{variableName}`. Activiti user guide, 7.14; Flowable 6 user guide,
    /// 15.7.14.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The task is suspended.
    pub fn delete_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteTaskVariable {
        self.client.delete_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Deletes all local variables of a task; those of its process instance stay.
    ///
    /// `DELETE /runtime/tasks/{taskId}/variables`. Activiti user guide, 7.15; Flowable 6 user guide, 15.7.15.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    pub fn delete_variables(&self, task_id: impl Into<String>) -> builder::DeleteTaskVariables {
        self.client.delete_task_variables().task_id(task_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of a task; other ones are
    /// [not found](crate::Error::is_not_found).
    ///
    /// `GET /runtime/tasks/{taskId}/variables/{variableName}/data`. Activiti user guide, 7.9; Flowable 6 user guide,
    /// 15.7.9.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    pub fn variable_bytes(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetTaskVariableData {
        self.client.get_task_variable_data().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Lists the identity links of a task: who has to do with it, and how.
    ///
    /// The assignee and the owner are among them. What was linked twice is listed twice.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks`. Activiti user guide, 7.16; Flowable 6 user guide, 15.7.16.
    ///
    /// Answers with a list of [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListTaskIdentityLinks {
        self.client.list_task_identity_links().task_id(task_id.into())
    }

    /// Lists the identity links of a task that are of users, or those that are of groups.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks/{family}`. Activiti user guide, 7.17; Flowable 6 user guide, 15.7.17.
    ///
    /// Answers with a list of [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn identity_links_of_family(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
    ) -> builder::ListTaskIdentityLinksOfFamily {
        self.client.list_task_identity_links_of_family().task_id(task_id.into()).family(family)
    }

    /// Links a user to a task, as a `candidate`, a `participant` or whatever the type says.
    ///
    /// The type `assignee` assigns the task, and takes it from whom it was assigned to; `owner` makes the user its
    /// owner.
    ///
    /// `POST /runtime/tasks/{taskId}/identitylinks`. Activiti user guide, 7.19; Flowable 6 user guide, 15.7.19.
    ///
    /// Answers with [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    pub fn add_user_link(
        &self,
        task_id: impl Into<String>,
        user: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskUserLink {
        self.client.create_task_user_link().task_id(task_id.into()).body(NewUserLink::new(type_, user))
    }

    /// Links a group to a task, as a `candidate` or whatever the type says.
    ///
    /// With the type `assignee`, Activiti 6.0.0 assigns the task to a user with the id of the group; Activiti 5.22.0
    /// refuses it.
    ///
    /// `POST /runtime/tasks/{taskId}/identitylinks`. Activiti user guide, 7.19; Flowable 6 user guide, 15.7.19.
    ///
    /// Answers with [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    pub fn add_group_link(
        &self,
        task_id: impl Into<String>,
        group: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskGroupLink {
        self.client.create_task_group_link().task_id(task_id.into()).body(NewGroupLink::new(group, type_))
    }

    /// Gets one identity link of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. Activiti user guide, 7.18; Flowable 6
    /// user guide, 15.7.18.
    ///
    /// Answers with [`IdentityLink`](super::IdentityLink).
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such identity link.
    pub fn identity_link(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::GetTaskIdentityLink {
        self.client
            .get_task_identity_link()
            .task_id(task_id.into())
            .family(family)
            .identity_id(identity_id.into())
            .type_(type_.into())
    }

    /// Deletes an identity link of a task; with the type `assignee` nobody is assigned to it any more.
    ///
    /// `DELETE /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. Activiti user guide, 7.20; Flowable
    /// 6 user guide, 15.7.20.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such identity link.
    /// - 500: The task is suspended.
    pub fn remove_identity_link(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::DeleteTaskIdentityLink {
        self.client
            .delete_task_identity_link()
            .task_id(task_id.into())
            .family(family)
            .identity_id(identity_id.into())
            .type_(type_.into())
    }

    /// Lists the comments on a task, the latest first; also when it is completed.
    ///
    /// `GET /runtime/tasks/{taskId}/comments`. Activiti user guide, 7.22; Flowable 6 user guide, 15.7.22.
    ///
    /// Answers with a list of [`Comment`](super::Comment).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn comments(&self, task_id: impl Into<String>) -> builder::ListTaskComments {
        self.client.list_task_comments().task_id(task_id.into())
    }

    /// Adds a comment to a task, by the user whose credentials the client has.
    ///
    /// `POST /runtime/tasks/{taskId}/comments`. Activiti user guide, 7.21; Flowable 6 user guide, 15.7.21.
    ///
    /// Answers with [`Comment`](super::Comment).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    pub fn create_comment(&self, task_id: impl Into<String>, message: impl Into<String>) -> builder::CreateTaskComment {
        self.client.create_task_comment().task_id(task_id.into()).body(NewTaskComment::new(message))
    }

    /// Gets one comment on a task.
    ///
    /// `GET /runtime/tasks/{taskId}/comments/{commentId}`. Activiti user guide, 7.23; Flowable 6 user guide, 15.7.23.
    ///
    /// Answers with [`Comment`](super::Comment).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such comment.
    pub fn comment(&self, task_id: impl Into<String>, comment_id: impl Into<String>) -> builder::GetTaskComment {
        self.client.get_task_comment().task_id(task_id.into()).comment_id(comment_id.into())
    }

    /// Deletes a comment on a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/comments/{commentId}`. Activiti user guide, 7.24; Flowable 6 user guide,
    /// 15.7.24.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such comment.
    pub fn delete_comment(
        &self,
        task_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> builder::DeleteTaskComment {
        self.client.delete_task_comment().task_id(task_id.into()).comment_id(comment_id.into())
    }

    /// Lists what happened to a task, the latest first: comments, attachments, and links that were added or deleted.
    ///
    /// The `task_url` of some leads to the process instance: that of attachments to a task that belongs to one.
    ///
    /// `GET /runtime/tasks/{taskId}/events`. Activiti user guide, 7.25; Flowable 6 user guide, 15.7.25.
    ///
    /// Answers with a list of [`TaskEvent`](super::TaskEvent).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn events(&self, task_id: impl Into<String>) -> builder::ListTaskEvents {
        self.client.list_task_events().task_id(task_id.into())
    }

    /// Gets one event of a task.
    ///
    /// `GET /runtime/tasks/{taskId}/events/{eventId}`. Activiti user guide, 7.26; Flowable 6 user guide, 15.7.26.
    ///
    /// Answers with [`TaskEvent`](super::TaskEvent).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such event.
    pub fn event(&self, task_id: impl Into<String>, event_id: impl Into<String>) -> builder::GetTaskEvent {
        self.client.get_task_event().task_id(task_id.into()).event_id(event_id.into())
    }

    /// Deletes an event of a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/events/{eventId}`. Activiti 6.0.0, TaskEventResource; Flowable 7.2.0,
    /// TaskEventResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such event.
    pub fn delete_event(&self, task_id: impl Into<String>, event_id: impl Into<String>) -> builder::DeleteTaskEvent {
        self.client.delete_task_event().task_id(task_id.into()).event_id(event_id.into())
    }

    /// Lists the attachments of a task, the latest first.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments`. Activiti user guide, 7.29; Flowable 6 user guide, 15.7.29.
    ///
    /// Answers with a list of [`Attachment`].
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn attachments(&self, task_id: impl Into<String>) -> builder::ListTaskAttachments {
        self.client.list_task_attachments().task_id(task_id.into())
    }

    /// Attaches a link to a task, under a name.
    ///
    /// `POST /runtime/tasks/{taskId}/attachments`. Activiti user guide, 7.27; Flowable 6 user guide, 15.7.27.
    ///
    /// Answers with [`Attachment`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    pub fn attach_link(
        &self,
        task_id: impl Into<String>,
        name: impl Into<String>,
        url: impl Into<String>,
    ) -> builder::CreateTaskAttachment {
        let link = NewAttachment::new(name).external_url(url);
        self.client.create_task_attachment().task_id(task_id.into()).body(link)
    }

    /// Attaches a file to a task, under a name.
    ///
    /// The server forgets the file's own name and content type. Its bytes are told with the type of the attachment, if
    /// that is a content type.
    ///
    #[doc = docs!(no_run)]
    /// use bpm_rest::Upload;
    ///
    /// let file = Upload::file("offer.pdf").await?;
    /// let offer = engine.tasks().attach_file("5", "Our offer", file).type_("application/pdf").await?;
    /// engine.tasks().attachment_bytes("5", offer.id).await?.save("copy.pdf").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /runtime/tasks/{taskId}/attachments`. Activiti user guide, 7.28; Flowable 6 user guide, 15.7.28.
    ///
    /// Answers with [`Attachment`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    pub fn attach_file(
        &self,
        task_id: impl Into<String>,
        name: impl Into<String>,
        file: Upload,
    ) -> UploadTaskAttachment {
        let form = Multipart::new(self.client.connection(), &operations::UPLOAD_TASK_ATTACHMENT, form_file(file));
        UploadTaskAttachment(form.segment(task_id).field("name", name))
    }

    /// Gets one attachment of a task, without its bytes.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}`. Activiti user guide, 7.30; Flowable 6 user guide,
    /// 15.7.30.
    ///
    /// Answers with [`Attachment`].
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such attachment.
    pub fn attachment(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::GetTaskAttachment {
        self.client.get_task_attachment().task_id(task_id.into()).attachment_id(attachment_id.into())
    }

    /// Deletes an attachment of a task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/attachments/{attachmentId}`. Activiti user guide, 7.32; Flowable 6 user guide,
    /// 15.7.32.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such attachment.
    pub fn delete_attachment(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::DeleteTaskAttachment {
        self.client.delete_task_attachment().task_id(task_id.into()).attachment_id(attachment_id.into())
    }

    /// Gets the bytes of a file that is attached to a task; a link is [not found](crate::Error::is_not_found).
    ///
    /// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}/content`. Activiti user guide, 7.31; Flowable 6 user
    /// guide, 15.7.31.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such attachment.
    /// - 500: The server failed; what with is in the answer.
    pub fn attachment_bytes(
        &self,
        task_id: impl Into<String>,
        attachment_id: impl Into<String>,
    ) -> builder::GetTaskAttachmentContent {
        self.client.get_task_attachment_content().task_id(task_id.into()).attachment_id(attachment_id.into())
    }
}

/// The call that attaches a file to a task; awaiting it gives the attachment.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadTaskAttachment(Multipart<Attachment>);

impl UploadTaskAttachment {
    /// A description of the file.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", description))
    }

    /// The type: a content type, which the file is then told with, or a word of one's own.
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.field("type", type_))
    }
}

impl Wraps for UploadTaskAttachment {
    type Inner = Multipart<Attachment>;

    fn inner(&self) -> &Self::Inner {
        &self.0
    }

    fn into_inner(self) -> Result<Self::Inner> {
        Ok(self.0)
    }
}

awaitable!(UploadTaskAttachment => Attachment);
