//! What people have to do, with the variables of it.

use super::{
    IdentityFamily, NewGroupLink, NewTask, NewUserLink, NewVariable, TaskClaim, TaskDelegation, TaskQuery, TasksUpdate,
    Variable, builder, operations,
};
use crate::{Multipart, Upload};
use bpm_rest_generated::flowable_cmmn::Client;

/// What people have to do, with the variables of it.
#[derive(Clone, Debug)]
pub struct Tasks {
    client: Client,
}

impl Tasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists tasks that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task.
    ///
    /// `POST /cmmn-query/tasks`. flowable-cmmn-rest 7.1.0, TaskQueryResource#getQueryResult.
    ///
    /// Answers with [`TaskPage`](crate::flowable_cmmn::TaskPage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, filters were given that do not go
    ///   together, or the sort field, the order or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    pub fn query(&self, query: TaskQuery) -> builder::QueryTasks {
        self.client.query_tasks().body(query)
    }

    /// Lists tasks, filtered and sorted.
    ///
    /// Open tasks only: completed ones are in the history. A process engine that shares the database with the CMMN engine
    /// shares the list as well. Variables are left out unless they are asked for.
    ///
    /// `GET /cmmn-runtime/tasks`. flowable-cmmn-rest 7.1.0, TaskCollectionResource#getTasks.
    ///
    /// Answers with [`TaskPage`](crate::flowable_cmmn::TaskPage).
    ///
    /// # Errors
    /// - 400: The sort field, the order or the state of delegation is not one of those known, or filters were given
    ///   that do not go together.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListTasks {
        self.client.list_tasks()
    }

    /// Changes several tasks at once; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// All get the same values.
    ///
    /// `PUT /cmmn-runtime/tasks`. flowable-cmmn-rest 7.1.0, TaskCollectionResource#bulkUpdateTasks.
    ///
    /// Answers with [`TaskList`](crate::flowable_cmmn::TaskList).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, has no ids, or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the tasks is not there, or no id is given; then no task is changed.
    /// - 500: A text is longer than its column in the database.
    pub fn update_many(&self, task_ids: impl IntoIterator<Item = impl Into<String>>) -> builder::UpdateTasks {
        self.client.update_tasks().body(TasksUpdate::new(task_ids))
    }

    /// Creates a task that belongs to no case instance.
    ///
    /// All fields are optional. Answers the task with the id that it got.
    ///
    /// `POST /cmmn-runtime/tasks`. flowable-cmmn-rest 7.1.0, TaskCollectionResource#createTask.
    ///
    /// Answers with [`Task`](crate::flowable_cmmn::Task).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A text is longer than its column in the database.
    pub fn create(&self, task: NewTask) -> builder::CreateTask {
        self.client.create_task().body(task)
    }

    /// Gets one task.
    ///
    /// 404 if there is no such task, or if it is completed.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#getTask.
    ///
    /// Answers with [`Task`](crate::flowable_cmmn::Task).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetTask {
        self.client.get_task().task_id(task_id.into())
    }

    /// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// Answers the task as it is now.
    ///
    /// `PUT /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#updateTask.
    ///
    /// Answers with [`Task`](crate::flowable_cmmn::Task).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: A text is longer than its column in the database, or another transaction changed the task at the same
    ///   time.
    pub fn update(&self, task_id: impl Into<String>) -> builder::UpdateTask {
        self.client.update_task().task_id(task_id.into())
    }

    /// Deletes a task that belongs to no case instance.
    ///
    /// A task that belongs to a case instance or a process instance is refused with 403.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#deleteTask.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The task belongs to a case instance or a process instance; or the user lacks the privilege
    ///   `access-rest-api`, and the body is empty.
    /// - 404: There is no such task.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteTask {
        self.client.delete_task().task_id(task_id.into())
    }

    /// Completes a task.
    ///
    /// One that is delegated is completed as well.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    pub fn complete(&self, task_id: impl Into<String>) -> builder::CompleteTask {
        self.client.complete_task().task_id(task_id.into())
    }

    /// Assigns a task to a user; fails with a [conflict](crate::Error::is_conflict) if it is assigned to another one.
    ///
    /// Who has claimed it already may do so again. The user need neither be a candidate nor exist.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: The task is claimed by another user already.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    pub fn claim(&self, task_id: impl Into<String>, user_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new().assignee(user_id))
    }

    /// Takes a task from whoever it is assigned to, so that others can claim it.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: The task is claimed by another user already.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    pub fn unclaim(&self, task_id: impl Into<String>) -> builder::ClaimTask {
        self.client.claim_task().task_id(task_id.into()).body(TaskClaim::new())
    }

    /// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    pub fn delegate(&self, task_id: impl Into<String>, assignee: impl Into<String>) -> builder::DelegateTask {
        self.client.delegate_task().task_id(task_id.into()).body(TaskDelegation::new(assignee))
    }

    /// Hands a delegated task back to its owner.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`. flowable-cmmn-rest 7.1.0, TaskResource#executeTaskAction.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    pub fn resolve(&self, task_id: impl Into<String>) -> builder::ResolveTask {
        self.client.resolve_task().task_id(task_id.into())
    }

    /// Gets the form of a task.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer 400.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/form`. flowable-cmmn-rest 7.1.0, TaskResource#getTaskForm.
    ///
    /// Answers with [`FormModel`](crate::flowable_cmmn::FormModel).
    ///
    /// # Errors
    /// - 400: The task has no form, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn form(&self, task_id: impl Into<String>) -> builder::GetTaskForm {
        self.client.get_task_form().task_id(task_id.into())
    }

    /// Lists the identity links of a task: who has to do with it, and how.
    ///
    /// Each link names a user or a group, and as what: `assignee`, `owner`, `candidate` or a type of the caller's choice.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// TaskIdentityLinkCollectionResource#getIdentityLinks.
    ///
    /// Answers with a list of [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListTaskIdentityLinks {
        self.client.list_task_identity_links().task_id(task_id.into())
    }

    /// Links a user to a task.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// TaskIdentityLinkCollectionResource#createIdentityLink.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: A text is longer than its column in the database.
    pub fn add_user_link(
        &self,
        task_id: impl Into<String>,
        user: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskUserLink {
        self.client.create_task_user_link().task_id(task_id.into()).body(NewUserLink::new(type_, user))
    }

    /// Links a group to a task.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// TaskIdentityLinkCollectionResource#createIdentityLink.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: A text is longer than its column in the database.
    pub fn add_group_link(
        &self,
        task_id: impl Into<String>,
        group: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateTaskGroupLink {
        self.client.create_task_group_link().task_id(task_id.into()).body(NewGroupLink::new(group, type_))
    }

    /// Lists the subtasks of a task.
    ///
    /// Open ones only. A task that has none answers an empty list.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/subtasks`. flowable-cmmn-rest 7.1.0, TaskSubTaskCollectionResource#getSubTasks.
    ///
    /// Answers with a list of [`Task`](crate::flowable_cmmn::Task).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn subtasks(&self, task_id: impl Into<String>) -> builder::ListSubtasks {
        self.client.list_subtasks().task_id(task_id.into())
    }

    /// Lists the variables of a task.
    ///
    /// With those of its case instance, unless `scope` names one of both. A local variable hides a global one of the same
    /// name.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableCollectionResource#getVariables.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn variables(&self, task_id: impl Into<String>) -> builder::ListTaskVariables {
        self.client.list_task_variables().task_id(task_id.into())
    }

    /// Deletes all local variables of a task.
    ///
    /// It is no error if there are none.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableCollectionResource#deleteAllLocalTaskVariables.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn delete_variables(&self, task_id: impl Into<String>) -> builder::DeleteTaskVariables {
        self.client.delete_task_variables().task_id(task_id.into())
    }

    /// Creates variables of a task, all of one scope.
    ///
    /// The scope is `local` by default; a global one is a variable of the case instance.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableCollectionResource#createTaskVariable.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, a variable has no name, an unknown type or a value that does not
    ///   fit its type, the scopes differ, or a global one is wanted of a task without case instance.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: There is a variable of one of the names already.
    /// - 500: A name is longer than its column in the database.
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

    /// Creates a variable of a task that holds bytes.
    ///
    /// The scope is `local` by default; a global one is a variable of the case instance.
    ///
    /// Optional fields of the form, set by [`field`](Multipart::field): `scope`, `type`.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}/variables`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableCollectionResource#createTaskVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, a variable has no name, an unknown type or a value that does not
    ///   fit its type, the scopes differ, or a global one is wanted of a task without case instance.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 415: The server does not take serializable variables, or has no class of the name.
    /// - 500: There is a variable of the name already, or the name is longer than its column in the database.
    pub fn create_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::CREATE_BINARY_TASK_VARIABLE, file);
        form.segment(task_id).field("name", variable_name)
    }

    /// Lists the identity links of a task that are of users, or those that are of groups.
    ///
    /// `family` is `users` or `groups`.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}`. flowable-cmmn-rest 7.1.0,
    /// TaskIdentityLinkFamilyResource#getIdentityLinksForFamily.
    ///
    /// Answers with a list of [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    pub fn identity_links_of_family(
        &self,
        task_id: impl Into<String>,
        family: IdentityFamily,
    ) -> builder::ListTaskIdentityLinksOfFamily {
        self.client.list_task_identity_links_of_family().task_id(task_id.into()).family(family)
    }

    /// Gets one variable of a task.
    ///
    /// `scope` chooses between the task and its case instance; without it the task comes first.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableResource#getVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    pub fn variable(&self, task_id: impl Into<String>, variable_name: impl Into<String>) -> builder::GetTaskVariable {
        self.client.get_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Deletes a variable of a task.
    ///
    /// 404 if there is no such variable in the scope.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableResource#deleteVariable.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    pub fn delete_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteTaskVariable {
        self.client.delete_task_variable().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Changes a variable of a task.
    ///
    /// The scope is `local` by default.
    ///
    /// `PUT /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableResource#updateVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its
    ///   type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The body has no name.
    pub fn update_variable(
        &self,
        task_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateTaskVariable {
        let variable = variable.into();
        self.client.update_task_variable().task_id(task_id.into()).variable_name(variable.name.clone()).body(variable)
    }

    /// Changes a variable of a task that holds bytes.
    ///
    /// The scope is `local` by default.
    ///
    /// Optional fields of the form, set by [`field`](Multipart::field): `scope`, `type`.
    ///
    /// `PUT /cmmn-runtime/tasks/{taskId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableResource#updateVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its
    ///   type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 415: The server does not take serializable variables, or has no class of the name.
    pub fn update_binary_variable(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_TASK_VARIABLE, file);
        form.segment(task_id).segment(&name).field("name", name)
    }

    /// Gets the bytes of a binary or serializable variable of a task.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}/data`. flowable-cmmn-rest 7.1.0,
    /// TaskVariableDataResource#getVariableData.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    pub fn variable_bytes(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetTaskVariableData {
        self.client.get_task_variable_data().task_id(task_id.into()).variable_name(variable_name.into())
    }

    /// Gets one identity link of a task.
    ///
    /// 404 if there is no such link.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. flowable-cmmn-rest 7.1.0,
    /// TaskIdentityLinkResource#getIdentityLinkRequest.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
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

    /// Deletes an identity link of a task.
    ///
    /// 404 if there is no such link.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`. flowable-cmmn-rest 7.1.0,
    /// TaskIdentityLinkResource#deleteIdentityLink.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such identity link.
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
}
