// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable process REST API 7.2.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
pub mod types;
use ::bpm_rest_runtime::seam::Connection;
/// Makes a builder for each operation.
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}
impl Client {
    /// A client that sends over the connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection }
    }
    /// The connection that requests leave through.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
    /// Activates a suspended process definition.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the action is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.7
    pub fn activate_process_definition(&self) -> builder::ActivateProcessDefinition {
        builder::ActivateProcessDefinition::new(self)
    }
    /// Activates a suspended process instance.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: The process instance is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.3
    pub fn activate_process_instance(&self) -> builder::ActivateProcessInstance {
        builder::ActivateProcessInstance::new(self)
    }
    /// Signals all executions that wait for the signal, and starts the process instances that it starts.
    ///
    /// The body is `{"action": "signalEventReceived", "signalName": …}`, with variables for all who get it if need be.
    ///
    /// `PUT /runtime/executions`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: What the signal sets off fails.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionCollectionResource
    pub fn broadcast_signal_to_executions(
        &self,
    ) -> builder::BroadcastSignalToExecutions {
        builder::BroadcastSignalToExecutions::new(self)
    }
    /// Assigns a task to a user, unless it is assigned to another one, or gives it back.
    ///
    /// `POST /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: The task is claimed by another user already.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.5
    pub fn claim_task(&self) -> builder::ClaimTask {
        builder::ClaimTask::new(self)
    }
    /// Completes a task.
    ///
    /// `POST /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.5
    pub fn complete_task(&self) -> builder::CompleteTask {
        builder::CompleteTask::new(self)
    }
    /// Lets the members of a group start a process definition.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`
    ///
    /// # Errors
    /// - 400: There is not exactly one of user and group, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.9
    pub fn create_candidate_starter_group(
        &self,
    ) -> builder::CreateCandidateStarterGroup {
        builder::CreateCandidateStarterGroup::new(self)
    }
    /// Lets a user start a process definition.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/identitylinks`
    ///
    /// # Errors
    /// - 400: There is not exactly one of user and group, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.9
    pub fn create_candidate_starter_user(&self) -> builder::CreateCandidateStarterUser {
        builder::CreateCandidateStarterUser::new(self)
    }
    /// Creates a property of the engine.
    ///
    /// A property that there is already is changed by a call of its own.
    ///
    /// `POST /management/engine-properties`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a property with this name already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource
    pub fn create_engine_property(&self) -> builder::CreateEngineProperty {
        builder::CreateEngineProperty::new(self)
    }
    /// Creates variables of an execution.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/executions/{executionId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.8
    pub fn create_execution_variables(&self) -> builder::CreateExecutionVariables {
        builder::CreateExecutionVariables::new(self)
    }
    /// Leaves it to a job to create variables of an execution.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/executions/{executionId}/variables-async`
    ///
    /// Not every server has this operation: version 7.2.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableCollectionResource
    pub fn create_execution_variables_async(
        &self,
    ) -> builder::CreateExecutionVariablesAsync {
        builder::CreateExecutionVariablesAsync::new(self)
    }
    /// Creates a group.
    ///
    /// The caller chooses the id. 409 if there is such a group already.
    ///
    /// `POST /identity/groups`
    ///
    /// # Errors
    /// - 400: The id is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a group with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.4
    pub fn create_group(&self) -> builder::CreateGroup {
        builder::CreateGroup::new(self)
    }
    /// Makes a user a member of a group.
    ///
    /// 409 if the user is a member already.
    ///
    /// `POST /identity/groups/{groupId}/members`
    ///
    /// # Errors
    /// - 400: The id of the user is missing, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 409: The user is a member already.
    /// - 500: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.7
    pub fn create_group_member(&self) -> builder::CreateGroupMember {
        builder::CreateGroupMember::new(self)
    }
    /// Adds a comment to a process instance.
    ///
    /// The author is the user who makes the call.
    ///
    /// `POST /history/historic-process-instances/{processInstanceId}/comments`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.7
    pub fn create_historic_process_instance_comment(
        &self,
    ) -> builder::CreateHistoricProcessInstanceComment {
        builder::CreateHistoricProcessInstanceComment::new(self)
    }
    /// Creates a model.
    ///
    /// All fields are optional. The bytes of the model are stored by calls of their own.
    ///
    /// `POST /repository/models`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no deployment with the id given.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.4.4
    pub fn create_model(&self) -> builder::CreateModel {
        builder::CreateModel::new(self)
    }
    /// Involves a user in a process instance.
    ///
    /// The type is a text of the caller's choice, such as `participant`. A group is refused.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.9
    pub fn create_process_instance_user_link(
        &self,
    ) -> builder::CreateProcessInstanceUserLink {
        builder::CreateProcessInstanceUserLink::new(self)
    }
    /// Creates variables of a process instance.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.13
    pub fn create_process_instance_variables(
        &self,
    ) -> builder::CreateProcessInstanceVariables {
        builder::CreateProcessInstanceVariables::new(self)
    }
    /// Leaves it to a job to create variables of a process instance.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/variables-async`
    ///
    /// Not every server has this operation: version 7.2.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableCollectionResource
    pub fn create_process_instance_variables_async(
        &self,
    ) -> builder::CreateProcessInstanceVariablesAsync {
        builder::CreateProcessInstanceVariablesAsync::new(self)
    }
    /// Creates a task that belongs to no process instance.
    ///
    /// All fields are optional. Answers the task with the id that it got.
    ///
    /// `POST /runtime/tasks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskCollectionResource
    pub fn create_task(&self) -> builder::CreateTask {
        builder::CreateTask::new(self)
    }
    /// Attaches a link to a task.
    ///
    /// `POST /runtime/tasks/{taskId}/attachments`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.27
    pub fn create_task_attachment(&self) -> builder::CreateTaskAttachment {
        builder::CreateTaskAttachment::new(self)
    }
    /// Adds a comment to a task.
    ///
    /// The author is the user who makes the call. With `saveProcessInstanceId` it is a comment on the process instance as well.
    ///
    /// `POST /runtime/tasks/{taskId}/comments`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.21
    pub fn create_task_comment(&self) -> builder::CreateTaskComment {
        builder::CreateTaskComment::new(self)
    }
    /// Links a group to a task.
    ///
    /// `POST /runtime/tasks/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.19
    pub fn create_task_group_link(&self) -> builder::CreateTaskGroupLink {
        builder::CreateTaskGroupLink::new(self)
    }
    /// Links a user to a task.
    ///
    /// `POST /runtime/tasks/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.19
    pub fn create_task_user_link(&self) -> builder::CreateTaskUserLink {
        builder::CreateTaskUserLink::new(self)
    }
    /// Creates variables of a task.
    ///
    /// Fails, with nothing created, if one of them exists. All have to have the same scope.
    ///
    /// `POST /runtime/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: One of the variables exists already.
    /// - 500: The task is suspended, or there is a variable of the name where bytes were to be kept.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.10
    pub fn create_task_variables(&self) -> builder::CreateTaskVariables {
        builder::CreateTaskVariables::new(self)
    }
    /// Creates a user.
    ///
    /// The caller chooses the id. The answer repeats the password, and no later answer has it. 409 if there is such a user already.
    ///
    /// `POST /identity/users`
    ///
    /// # Errors
    /// - 400: The id is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.4
    pub fn create_user(&self) -> builder::CreateUser {
        builder::CreateUser::new(self)
    }
    /// Adds an info entry to a user.
    ///
    /// An entry is a text under a key. 409 if the user has an entry with this key.
    ///
    /// `POST /identity/users/{userId}/info`
    ///
    /// # Errors
    /// - 400: The key or the value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 409: The user has an entry with this key already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.11
    pub fn create_user_info(&self) -> builder::CreateUserInfo {
        builder::CreateUserInfo::new(self)
    }
    /// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
    ///
    /// `POST /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.5
    pub fn delegate_task(&self) -> builder::DelegateTask {
        builder::DelegateTask::new(self)
    }
    /// Deletes a batch with its parts.
    ///
    /// What the batch has done stays done.
    ///
    /// `DELETE /management/batches/{batchId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchResource
    pub fn delete_batch(&self) -> builder::DeleteBatch {
        builder::DeleteBatch::new(self)
    }
    /// No longer lets a user or a group start a process definition.
    ///
    /// 404 if the user or group is not among those who may start it.
    ///
    /// `DELETE /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition, or it has no such identity link.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.10
    pub fn delete_candidate_starter(&self) -> builder::DeleteCandidateStarter {
        builder::DeleteCandidateStarter::new(self)
    }
    /// Deletes a dead letter job.
    ///
    /// The job is gone, and what it was to do is never done.
    ///
    /// `DELETE /management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn delete_dead_letter_job(&self) -> builder::DeleteDeadLetterJob {
        builder::DeleteDeadLetterJob::new(self)
    }
    /// Deletes a deployment.
    ///
    /// With `cascade=true` its process instances, their history and their jobs are deleted as well; without it the call fails where process instances run.
    ///
    /// `DELETE /repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    /// - 500: Process instances of it run, and `cascade` is not set.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.4
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment::new(self)
    }
    /// Deletes a property of the engine.
    ///
    /// The engine reads properties of its own when it starts: without them it may not start.
    ///
    /// `DELETE /management/engine-properties/{engineProperty}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such property.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource
    pub fn delete_engine_property(&self) -> builder::DeleteEngineProperty {
        builder::DeleteEngineProperty::new(self)
    }
    /// Deletes a variable of an execution.
    ///
    /// `scope` is `local` by default. 404 if there is no such variable in this scope.
    ///
    /// `DELETE /runtime/executions/{executionId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableResource
    pub fn delete_execution_variable(&self) -> builder::DeleteExecutionVariable {
        builder::DeleteExecutionVariable::new(self)
    }
    /// Deletes all local variables of an execution.
    ///
    /// Variables of its process instance stay.
    ///
    /// `DELETE /runtime/executions/{executionId}/variables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableCollectionResource
    pub fn delete_execution_variables(&self) -> builder::DeleteExecutionVariables {
        builder::DeleteExecutionVariables::new(self)
    }
    /// Deletes a group.
    ///
    /// The memberships go with the group; its users stay.
    ///
    /// `DELETE /identity/groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.5
    pub fn delete_group(&self) -> builder::DeleteGroup {
        builder::DeleteGroup::new(self)
    }
    /// Ends a user's membership in a group.
    ///
    /// The user and the group stay. 404 if the user is no member.
    ///
    /// `DELETE /identity/groups/{groupId}/members/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group, or it has no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.8
    pub fn delete_group_member(&self) -> builder::DeleteGroupMember {
        builder::DeleteGroupMember::new(self)
    }
    /// Deletes the history of an ended process instance.
    ///
    /// The process instance must have ended.
    ///
    /// `DELETE /history/historic-process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The process instance runs.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.4
    pub fn delete_historic_process_instance(
        &self,
    ) -> builder::DeleteHistoricProcessInstance {
        builder::DeleteHistoricProcessInstance::new(self)
    }
    /// Deletes a comment on a process instance.
    ///
    /// 404 if there is no such comment on this process instance.
    ///
    /// `DELETE /history/historic-process-instances/{processInstanceId}/comments/{commentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such comment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.10
    pub fn delete_historic_process_instance_comment(
        &self,
    ) -> builder::DeleteHistoricProcessInstanceComment {
        builder::DeleteHistoricProcessInstanceComment::new(self)
    }
    /// Deletes the history of several process instances.
    ///
    /// Those that are not there are passed over. Those that run lose their history, too, and go on without one: the server does not refuse them as it does when one alone is deleted.
    ///
    /// `POST /history/historic-process-instances/delete`
    ///
    /// # Errors
    /// - 400: The action is not `delete`, or the list of process instances is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricProcessInstanceCollectionResource
    pub fn delete_historic_process_instances(
        &self,
    ) -> builder::DeleteHistoricProcessInstances {
        builder::DeleteHistoricProcessInstances::new(self)
    }
    /// Deletes the history of a task.
    ///
    /// The task must have ended. 404 if the history has no such task.
    ///
    /// `DELETE /history/historic-task-instances/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is open.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.14
    pub fn delete_historic_task_instance(&self) -> builder::DeleteHistoricTaskInstance {
        builder::DeleteHistoricTaskInstance::new(self)
    }
    /// Deletes a history job.
    ///
    /// What it was to write is never written.
    ///
    /// `DELETE /management/history-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn delete_history_job(&self) -> builder::DeleteHistoryJob {
        builder::DeleteHistoryJob::new(self)
    }
    /// Deletes a job.
    ///
    /// The job is gone, and what it was to do is never done.
    ///
    /// `DELETE /management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.13.2
    pub fn delete_job(&self) -> builder::DeleteJob {
        builder::DeleteJob::new(self)
    }
    /// Deletes a model.
    ///
    /// The bytes that were stored with it go as well.
    ///
    /// `DELETE /repository/models/{modelId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.4.5
    pub fn delete_model(&self) -> builder::DeleteModel {
        builder::DeleteModel::new(self)
    }
    /// Deletes a running process instance; its history stays.
    ///
    /// `deleteReason` is kept in the history.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.2
    pub fn delete_process_instance(&self) -> builder::DeleteProcessInstance {
        builder::DeleteProcessInstance::new(self)
    }
    /// Deletes an identity link of a process instance.
    ///
    /// 404 if there is no such link.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The user or the kind of link is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such identity link.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.10
    pub fn delete_process_instance_identity_link(
        &self,
    ) -> builder::DeleteProcessInstanceIdentityLink {
        builder::DeleteProcessInstanceIdentityLink::new(self)
    }
    /// Deletes a variable of a process instance.
    ///
    /// 404 if there is no such variable.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such variable.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableResource
    pub fn delete_process_instance_variable(
        &self,
    ) -> builder::DeleteProcessInstanceVariable {
        builder::DeleteProcessInstanceVariable::new(self)
    }
    /// Deletes all variables of a process instance.
    ///
    /// Variables that are local to tasks or executions below it stay.
    ///
    /// `DELETE /runtime/process-instances/{processInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableCollectionResource
    pub fn delete_process_instance_variables(
        &self,
    ) -> builder::DeleteProcessInstanceVariables {
        builder::DeleteProcessInstanceVariables::new(self)
    }
    /// Deletes several process instances; their history stays.
    ///
    /// All of them or none.
    ///
    /// `POST /runtime/process-instances/delete`
    ///
    /// # Errors
    /// - 400: The action is not `delete`, or the list of process instances is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the process instances is not there; then none is deleted.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceCollectionResource
    pub fn delete_process_instances(&self) -> builder::DeleteProcessInstances {
        builder::DeleteProcessInstances::new(self)
    }
    /// Deletes a suspended job.
    ///
    /// The job is gone, and what it was to do is never done.
    ///
    /// `DELETE /management/suspended-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn delete_suspended_job(&self) -> builder::DeleteSuspendedJob {
        builder::DeleteSuspendedJob::new(self)
    }
    /// Deletes a task that belongs to no process instance.
    ///
    /// A task that belongs to a process instance is refused with 403.
    ///
    /// `DELETE /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.6
    pub fn delete_task(&self) -> builder::DeleteTask {
        builder::DeleteTask::new(self)
    }
    /// Deletes an attachment of a task.
    ///
    /// Its bytes go as well.
    ///
    /// `DELETE /runtime/tasks/{taskId}/attachments/{attachmentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such attachment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.32
    pub fn delete_task_attachment(&self) -> builder::DeleteTaskAttachment {
        builder::DeleteTaskAttachment::new(self)
    }
    /// Deletes a comment on a task.
    ///
    /// 404 if there is no such comment on this task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/comments/{commentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such comment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.24
    pub fn delete_task_comment(&self) -> builder::DeleteTaskComment {
        builder::DeleteTaskComment::new(self)
    }
    /// Deletes an event of a task.
    ///
    /// 404 if there is no such event of this task.
    ///
    /// `DELETE /runtime/tasks/{taskId}/events/{eventId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such event.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskEventResource
    pub fn delete_task_event(&self) -> builder::DeleteTaskEvent {
        builder::DeleteTaskEvent::new(self)
    }
    /// Deletes an identity link of a task.
    ///
    /// 404 if there is no such link.
    ///
    /// `DELETE /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such identity link.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.20
    pub fn delete_task_identity_link(&self) -> builder::DeleteTaskIdentityLink {
        builder::DeleteTaskIdentityLink::new(self)
    }
    /// Deletes a variable of a task.
    ///
    /// `scope` is `local` by default. 404 if there is no such variable in this scope.
    ///
    /// `DELETE /runtime/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.14
    pub fn delete_task_variable(&self) -> builder::DeleteTaskVariable {
        builder::DeleteTaskVariable::new(self)
    }
    /// Deletes all local variables of a task; those of its process instance stay.
    ///
    /// It is no error if there are none.
    ///
    /// `DELETE /runtime/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.15
    pub fn delete_task_variables(&self) -> builder::DeleteTaskVariables {
        builder::DeleteTaskVariables::new(self)
    }
    /// Deletes a timer job.
    ///
    /// The timer never fires.
    ///
    /// `DELETE /management/timer-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn delete_timer_job(&self) -> builder::DeleteTimerJob {
        builder::DeleteTimerJob::new(self)
    }
    /// Deletes a user.
    ///
    /// Memberships, info entries and the picture go with the user.
    ///
    /// `DELETE /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.5
    pub fn delete_user(&self) -> builder::DeleteUser {
        builder::DeleteUser::new(self)
    }
    /// Deletes an info entry of a user.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `DELETE /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.12
    pub fn delete_user_info(&self) -> builder::DeleteUserInfo {
        builder::DeleteUserInfo::new(self)
    }
    /// Evaluates the conditions that a process instance waits for.
    ///
    /// Events with a condition that holds now go on.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/evaluate-conditions`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn evaluate_process_instance_conditions(
        &self,
    ) -> builder::EvaluateProcessInstanceConditions {
        builder::EvaluateProcessInstanceConditions::new(self)
    }
    /// Executes a history job at once, and waits for it.
    ///
    /// The engine writes to its history what the job holds, before it answers.
    ///
    /// `POST /management/history-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The action is not `execute`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The job failed; its exception is in the answer.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn execute_history_job(&self) -> builder::ExecuteHistoryJob {
        builder::ExecuteHistoryJob::new(self)
    }
    /// Executes a job at once, and waits for it.
    ///
    /// The body is `{"action": "execute"}`. 500 if the job fails.
    ///
    /// `POST /management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The action is not `execute`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The job failed; its exception is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.13.3
    pub fn execute_job(&self) -> builder::ExecuteJob {
        builder::ExecuteJob::new(self)
    }
    /// Gets one batch.
    ///
    /// Its status tells how far it is; its parts tell what came of each process instance.
    ///
    /// `GET /management/batches/{batchId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchResource
    pub fn get_batch(&self) -> builder::GetBatch {
        builder::GetBatch::new(self)
    }
    /// Gets what a batch is to do.
    ///
    /// That of a migration is the migration document.
    ///
    /// `GET /management/batches/{batchId}/batch-document`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch, or it has no document.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchResource
    pub fn get_batch_document(&self) -> builder::GetBatchDocument {
        builder::GetBatchDocument::new(self)
    }
    /// Gets one part of a batch.
    ///
    /// Its status tells what came of the process instance that it is about.
    ///
    /// `GET /management/batch-parts/{batchPartId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such part.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchPartResource
    pub fn get_batch_part(&self) -> builder::GetBatchPart {
        builder::GetBatchPart::new(self)
    }
    /// Gets what a part of a batch has come to.
    ///
    /// That of a migration tells whether it succeeded, and if not, why.
    ///
    /// `GET /management/batch-parts/{batchPartId}/batch-part-document`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such part, or it has no document yet.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchPartResource
    pub fn get_batch_part_document(&self) -> builder::GetBatchPartDocument {
        builder::GetBatchPartDocument::new(self)
    }
    /// Gets one user or group that may start a process definition.
    ///
    /// 404 if the user or group is not among those who may start it.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/identitylinks/{family}/{identityId}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition, or it has no such identity link.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.11
    pub fn get_candidate_starter(&self) -> builder::GetCandidateStarter {
        builder::GetCandidateStarter::new(self)
    }
    /// Gets one dead letter job.
    ///
    /// Tells what it was to do and how it failed last.
    ///
    /// `GET /management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn get_dead_letter_job(&self) -> builder::GetDeadLetterJob {
        builder::GetDeadLetterJob::new(self)
    }
    /// Gets the stack trace of the exception that a dead letter job failed with.
    ///
    /// Plain text. 404 if there is no such job, or if it has no stack trace.
    ///
    /// `GET /management/deadletter-jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobExceptionStacktraceResource
    pub fn get_dead_letter_job_stacktrace(&self) -> builder::GetDeadLetterJobStacktrace {
        builder::GetDeadLetterJobStacktrace::new(self)
    }
    /// Gets one deployment.
    ///
    /// 404 if there is no such deployment.
    ///
    /// `GET /repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.2
    pub fn get_deployment(&self) -> builder::GetDeployment {
        builder::GetDeployment::new(self)
    }
    /// Gets what is known of one resource of a deployment.
    ///
    /// Tells its type and the URL of its bytes.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such resource in it.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.6
    pub fn get_deployment_resource(&self) -> builder::GetDeploymentResource {
        builder::GetDeploymentResource::new(self)
    }
    /// Gets the bytes of a resource of a deployment.
    ///
    /// A resource whose name has folders in it cannot be got: the server takes no slash here, encoded or not.
    ///
    /// `GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such resource in it.
    /// - 500: The bytes cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.7
    pub fn get_deployment_resource_data(&self) -> builder::GetDeploymentResourceData {
        builder::GetDeploymentResourceData::new(self)
    }
    /// Gets name and version of the engine.
    ///
    /// Tells also what went wrong if the engine could not start.
    ///
    /// `GET /management/engine`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The engine could not be started.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.11.2
    pub fn get_engine(&self) -> builder::GetEngine {
        builder::GetEngine::new(self)
    }
    /// Gets one event subscription.
    ///
    /// It is gone once the event has come.
    ///
    /// `GET /runtime/event-subscriptions/{eventSubscriptionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event subscription.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EventSubscriptionResource
    pub fn get_event_subscription(&self) -> builder::GetEventSubscription {
        builder::GetEventSubscription::new(self)
    }
    /// Gets one execution.
    ///
    /// 404 if there is no such execution, or if it has ended.
    ///
    /// `GET /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.1
    pub fn get_execution(&self) -> builder::GetExecution {
        builder::GetExecution::new(self)
    }
    /// Gets one variable of an execution.
    ///
    /// Without a scope the server looks for a local variable first and for a global one then. If there is none, the answer is 404 only for the process instance itself, without the scope `local`: otherwise the variable is told with the value null. The list of variables tells whether there is one.
    ///
    /// `GET /runtime/executions/{executionId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.7
    pub fn get_execution_variable(&self) -> builder::GetExecutionVariable {
        builder::GetExecutionVariable::new(self)
    }
    /// Gets the bytes of a binary or serializable variable of an execution.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /runtime/executions/{executionId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableDataResource
    pub fn get_execution_variable_data(&self) -> builder::GetExecutionVariableData {
        builder::GetExecutionVariableData::new(self)
    }
    /// Gets the form of a task, or the form that starts a process definition.
    ///
    /// Give either `taskId` or `processDefinitionId`. The answer has the fields of the form with their types and, for a task, their present values.
    ///
    /// `GET /form/form-data`
    ///
    /// # Errors
    /// - 400: Neither the task nor the process definition is given, or both are.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is nothing of the id given.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.9.1
    pub fn get_form_data(&self) -> builder::GetFormData {
        builder::GetFormData::new(self)
    }
    /// Gets one group.
    ///
    /// 404 if there is no such group.
    ///
    /// `GET /identity/groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.1
    pub fn get_group(&self) -> builder::GetGroup {
        builder::GetGroup::new(self)
    }
    /// Gets the bytes of a binary or serializable variable as it was after one change.
    ///
    /// The id is that of a variable update in the list of details. 404 if the variable is neither binary nor serializable.
    ///
    /// `GET /history/historic-detail/{detailId}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such detail.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.23
    pub fn get_historic_detail_data(&self) -> builder::GetHistoricDetailData {
        builder::GetHistoricDetailData::new(self)
    }
    /// Gets the history of one process instance.
    ///
    /// Also answers while the process instance runs; `endTime` is null then.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.1
    pub fn get_historic_process_instance(&self) -> builder::GetHistoricProcessInstance {
        builder::GetHistoricProcessInstance::new(self)
    }
    /// Gets one comment on a process instance.
    ///
    /// 404 if there is no such comment on this process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/comments/{commentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such comment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.9
    pub fn get_historic_process_instance_comment(
        &self,
    ) -> builder::GetHistoricProcessInstanceComment {
        builder::GetHistoricProcessInstanceComment::new(self)
    }
    /// Gets the bytes of a binary or serializable variable that a process instance had.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.6
    pub fn get_historic_process_instance_variable_data(
        &self,
    ) -> builder::GetHistoricProcessInstanceVariableData {
        builder::GetHistoricProcessInstanceVariableData::new(self)
    }
    /// Gets the history of one task.
    ///
    /// Also answers while the task is open; `endTime` is null then.
    ///
    /// `GET /history/historic-task-instances/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.11
    pub fn get_historic_task_instance(&self) -> builder::GetHistoricTaskInstance {
        builder::GetHistoricTaskInstance::new(self)
    }
    /// Gets the form model of the form of a task, open or ended.
    ///
    /// 7.2.0 has no form engine of its own: without one the server answers 400.
    ///
    /// `GET /history/historic-task-instances/{taskId}/form`
    ///
    /// # Errors
    /// - 400: The task has no form key, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricTaskInstanceResource
    pub fn get_historic_task_instance_form(
        &self,
    ) -> builder::GetHistoricTaskInstanceForm {
        builder::GetHistoricTaskInstanceForm::new(self)
    }
    /// Gets the bytes of a binary or serializable variable that a task had.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /history/historic-task-instances/{taskId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.16
    pub fn get_historic_task_instance_variable_data(
        &self,
    ) -> builder::GetHistoricTaskInstanceVariableData {
        builder::GetHistoricTaskInstanceVariableData::new(self)
    }
    /// Gets the bytes of a binary or serializable historic variable.
    ///
    /// The id is that of the historic variable. 404 if it is neither binary nor serializable.
    ///
    /// `GET /history/historic-variable-instances/{varInstanceId}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricVariableInstanceDataResource
    pub fn get_historic_variable_instance_data(
        &self,
    ) -> builder::GetHistoricVariableInstanceData {
        builder::GetHistoricVariableInstanceData::new(self)
    }
    /// Gets one history job.
    ///
    /// Tells also what it is to write, which the list leaves out.
    ///
    /// `GET /management/history-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn get_history_job(&self) -> builder::GetHistoryJob {
        builder::GetHistoryJob::new(self)
    }
    /// Gets one job.
    ///
    /// 404 if there is no such job among those that are to be executed now.
    ///
    /// `GET /management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.13.1
    pub fn get_job(&self) -> builder::GetJob {
        builder::GetJob::new(self)
    }
    /// Gets the stack trace of the exception that a job failed with.
    ///
    /// Plain text. 404 if there is no such job, or if it has no stack trace.
    ///
    /// `GET /management/jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.13.4
    pub fn get_job_stacktrace(&self) -> builder::GetJobStacktrace {
        builder::GetJobStacktrace::new(self)
    }
    /// Gets one model.
    ///
    /// 404 if there is no such model.
    ///
    /// `GET /repository/models/{modelId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.4.2
    pub fn get_model(&self) -> builder::GetModel {
        builder::GetModel::new(self)
    }
    /// Gets the further bytes that an editor keeps of a model.
    ///
    /// 404 if none are stored.
    ///
    /// `GET /repository/models/{modelId}/source-extra`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model, or it has no such source.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.4.8
    pub fn get_model_extra_source(&self) -> builder::GetModelExtraSource {
        builder::GetModelExtraSource::new(self)
    }
    /// Gets the bytes that an editor keeps of a model.
    ///
    /// 404 if none are stored.
    ///
    /// `GET /repository/models/{modelId}/source`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model, or it has no such source.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.4.6
    pub fn get_model_source(&self) -> builder::GetModelSource {
        builder::GetModelSource::new(self)
    }
    /// Gets one process definition.
    ///
    /// The id has the form `key:version:number` as a rule.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.2
    pub fn get_process_definition(&self) -> builder::GetProcessDefinition {
        builder::GetProcessDefinition::new(self)
    }
    /// Gets the diagram of a process definition as an image.
    ///
    /// PNG. 400 if the process has no diagram.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/image`
    ///
    /// # Errors
    /// - 400: The process definition has no image.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The image cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionImageResource
    pub fn get_process_definition_diagram(
        &self,
    ) -> builder::GetProcessDefinitionDiagram {
        builder::GetProcessDefinitionDiagram::new(self)
    }
    /// Gets the parsed BPMN model of a process definition.
    ///
    /// The engine's own object model of the BPMN file, as JSON. Its members follow the Java classes.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/model`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.5
    pub fn get_process_definition_model(&self) -> builder::GetProcessDefinitionModel {
        builder::GetProcessDefinitionModel::new(self)
    }
    /// Gets the bytes of the file that a process definition was deployed with.
    ///
    /// The BPMN file as it was deployed.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/resourcedata`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The bytes cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.4
    pub fn get_process_definition_resource_data(
        &self,
    ) -> builder::GetProcessDefinitionResourceData {
        builder::GetProcessDefinitionResourceData::new(self)
    }
    /// Gets the form model of the form that starts a process definition.
    ///
    /// 7.2.0 has no form engine of its own: without one the body is empty, even where there is no such process definition.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/start-form`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource
    pub fn get_process_definition_start_form(
        &self,
    ) -> builder::GetProcessDefinitionStartForm {
        builder::GetProcessDefinitionStartForm::new(self)
    }
    /// Gets one running process instance.
    ///
    /// 404 if there is no such process instance, or if it has ended.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.1
    pub fn get_process_instance(&self) -> builder::GetProcessInstance {
        builder::GetProcessInstance::new(self)
    }
    /// Gets the diagram of a process instance as a PNG image, with its current activities marked.
    ///
    /// 400 if the process has no diagram.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/diagram`
    ///
    /// # Errors
    /// - 400: The process definition has no diagram.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.7
    pub fn get_process_instance_diagram(&self) -> builder::GetProcessInstanceDiagram {
        builder::GetProcessInstanceDiagram::new(self)
    }
    /// Gets an identity link of a process instance.
    ///
    /// 404 if there is no such link.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/identitylinks/users/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The user or the kind of link is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such identity link.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceIdentityLinkResource
    pub fn get_process_instance_identity_link(
        &self,
    ) -> builder::GetProcessInstanceIdentityLink {
        builder::GetProcessInstanceIdentityLink::new(self)
    }
    /// Gets one variable of a process instance.
    ///
    /// With the scope `local` a variable that is not there is told with the value null. The list of variables tells whether there is one.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such variable.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.12
    pub fn get_process_instance_variable(&self) -> builder::GetProcessInstanceVariable {
        builder::GetProcessInstanceVariable::new(self)
    }
    /// Gets the bytes of a binary or serializable variable of a process instance.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableDataResource
    pub fn get_process_instance_variable_data(
        &self,
    ) -> builder::GetProcessInstanceVariableData {
        builder::GetProcessInstanceVariableData::new(self)
    }
    /// Gets the engine's properties.
    ///
    /// The rows of the table of properties: the version of the schema, the next id and so on.
    ///
    /// `GET /management/properties`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.11.1
    pub fn get_properties(&self) -> builder::GetProperties {
        builder::GetProperties::new(self)
    }
    /// Gets one suspended job.
    ///
    /// 404 if there is no such job among the suspended ones.
    ///
    /// `GET /management/suspended-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn get_suspended_job(&self) -> builder::GetSuspendedJob {
        builder::GetSuspendedJob::new(self)
    }
    /// Gets the stack trace of the exception that a suspended job failed with.
    ///
    /// Plain text. 404 if there is no such job, or if it has no stack trace.
    ///
    /// `GET /management/suspended-jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobExceptionStacktraceResource
    pub fn get_suspended_job_stacktrace(&self) -> builder::GetSuspendedJobStacktrace {
        builder::GetSuspendedJobStacktrace::new(self)
    }
    /// Gets one table of the engine's database.
    ///
    /// Its name and its number of rows. 404 if there is no such table.
    ///
    /// `GET /management/tables/{tableName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such table.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.10.2
    pub fn get_table(&self) -> builder::GetTable {
        builder::GetTable::new(self)
    }
    /// Gets the columns of a table.
    ///
    /// Names and types of the columns, each in a list of the same order.
    ///
    /// `GET /management/tables/{tableName}/columns`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such table.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.10.3
    pub fn get_table_columns(&self) -> builder::GetTableColumns {
        builder::GetTableColumns::new(self)
    }
    /// Gets one task.
    ///
    /// 404 if there is no such task, or if it is completed.
    ///
    /// `GET /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.1
    pub fn get_task(&self) -> builder::GetTask {
        builder::GetTask::new(self)
    }
    /// Gets one attachment of a task, without its bytes.
    ///
    /// A link has `externalUrl`, a file `contentUrl`.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such attachment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.30
    pub fn get_task_attachment(&self) -> builder::GetTaskAttachment {
        builder::GetTaskAttachment::new(self)
    }
    /// Gets the bytes of a file that is attached to a task.
    ///
    /// 404 if the attachment is a link.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments/{attachmentId}/content`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such attachment.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.31
    pub fn get_task_attachment_content(&self) -> builder::GetTaskAttachmentContent {
        builder::GetTaskAttachmentContent::new(self)
    }
    /// Gets one comment on a task.
    ///
    /// 404 if there is no such comment on this task.
    ///
    /// `GET /runtime/tasks/{taskId}/comments/{commentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such comment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.23
    pub fn get_task_comment(&self) -> builder::GetTaskComment {
        builder::GetTaskComment::new(self)
    }
    /// Gets one event of a task.
    ///
    /// 404 if there is no such event of this task.
    ///
    /// `GET /runtime/tasks/{taskId}/events/{eventId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such event.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.26
    pub fn get_task_event(&self) -> builder::GetTaskEvent {
        builder::GetTaskEvent::new(self)
    }
    /// Gets the form model of the form of a task.
    ///
    /// 7.2.0 has no form engine of its own: without one the server answers 400.
    ///
    /// `GET /runtime/tasks/{taskId}/form`
    ///
    /// # Errors
    /// - 400: The task has no form key, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskResource
    pub fn get_task_form(&self) -> builder::GetTaskForm {
        builder::GetTaskForm::new(self)
    }
    /// Gets one identity link of a task.
    ///
    /// 404 if there is no such link.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such identity link.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.18
    pub fn get_task_identity_link(&self) -> builder::GetTaskIdentityLink {
        builder::GetTaskIdentityLink::new(self)
    }
    /// Gets one variable of a task.
    ///
    /// `scope` chooses between the task and its process instance; without it the task comes first.
    ///
    /// `GET /runtime/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.8
    pub fn get_task_variable(&self) -> builder::GetTaskVariable {
        builder::GetTaskVariable::new(self)
    }
    /// Gets the bytes of a binary or serializable variable of a task.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /runtime/tasks/{taskId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.9
    pub fn get_task_variable_data(&self) -> builder::GetTaskVariableData {
        builder::GetTaskVariableData::new(self)
    }
    /// Gets one timer job.
    ///
    /// 404 if there is no such job among the timers.
    ///
    /// `GET /management/timer-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn get_timer_job(&self) -> builder::GetTimerJob {
        builder::GetTimerJob::new(self)
    }
    /// Gets the stack trace of the exception that a timer job failed with.
    ///
    /// Plain text. 404 if there is no such job, or if it has no stack trace.
    ///
    /// `GET /management/timer-jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobExceptionStacktraceResource
    pub fn get_timer_job_stacktrace(&self) -> builder::GetTimerJobStacktrace {
        builder::GetTimerJobStacktrace::new(self)
    }
    /// Gets one user.
    ///
    /// The password is never told.
    ///
    /// `GET /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.1
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser::new(self)
    }
    /// Gets one info entry of a user.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `GET /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.9
    pub fn get_user_info(&self) -> builder::GetUserInfo {
        builder::GetUserInfo::new(self)
    }
    /// Gets the bytes of a user's picture.
    ///
    /// The content type is that of the picture. 404 if the user has none.
    ///
    /// `GET /identity/users/{userId}/picture`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no picture.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.6
    pub fn get_user_picture(&self) -> builder::GetUserPicture {
        builder::GetUserPicture::new(self)
    }
    /// Gets the bytes of a binary or serializable variable.
    ///
    /// Only the values of binary and serializable variables are bytes.
    ///
    /// `GET /runtime/variable-instances/{varInstanceId}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable, or it is neither binary nor serializable.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: VariableInstanceDataResource
    pub fn get_variable_instance_bytes(&self) -> builder::GetVariableInstanceBytes {
        builder::GetVariableInstanceBytes::new(self)
    }
    /// Adds a subprocess to a process instance.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/inject`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: There is no such task or process definition.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn inject_process_instance_subprocess(
        &self,
    ) -> builder::InjectProcessInstanceSubprocess {
        builder::InjectProcessInstanceSubprocess::new(self)
    }
    /// Adds a user task to a process instance.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/inject`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: There is no such task or process definition.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn inject_process_instance_task(&self) -> builder::InjectProcessInstanceTask {
        builder::InjectProcessInstanceTask::new(self)
    }
    /// Lists the ids of the activities that are active in an execution and in those below it.
    ///
    /// The ids are those of the BPMN file.
    ///
    /// `GET /runtime/executions/{executionId}/activities`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.3
    pub fn list_active_activities(&self) -> builder::ListActiveActivities {
        builder::ListActiveActivities::new(self)
    }
    /// Lists activities of process instances that run, filtered and sorted.
    ///
    /// Unlike the history they are written whatever the level of the history is, and go with their process instance.
    ///
    /// `GET /runtime/activity-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ActivityInstanceCollectionResource
    pub fn list_activity_instances(&self) -> builder::ListActivityInstances {
        builder::ListActivityInstances::new(self)
    }
    /// Lists the parts of a batch.
    ///
    /// The list is not paged.
    ///
    /// `GET /management/batches/{batchId}/batch-parts`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such batch.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchPartCollectionResource
    pub fn list_batch_parts(&self) -> builder::ListBatchParts {
        builder::ListBatchParts::new(self)
    }
    /// Lists batches, filtered and sorted.
    ///
    /// A batch is work on many process instances, such as their migration, that jobs do part by part.
    ///
    /// `GET /management/batches`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: BatchCollectionResource
    pub fn list_batches(&self) -> builder::ListBatches {
        builder::ListBatches::new(self)
    }
    /// Lists who may start a process definition.
    ///
    /// Users and groups that are named in the process or were added by a call.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.8
    pub fn list_candidate_starters(&self) -> builder::ListCandidateStarters {
        builder::ListCandidateStarters::new(self)
    }
    /// Lists dead letter jobs, filtered and sorted.
    ///
    /// A dead letter job has failed so often that the engine does not try it any more.
    ///
    /// `GET /management/deadletter-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The list was to be sorted by `retries`, which dead letter jobs have not, or a number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: DeadLetterJobCollectionResource
    pub fn list_dead_letter_jobs(&self) -> builder::ListDeadLetterJobs {
        builder::ListDeadLetterJobs::new(self)
    }
    /// Lists the resources of a deployment.
    ///
    /// The files that were deployed, and the diagrams that the engine drew of them.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.5
    pub fn list_deployment_resources(&self) -> builder::ListDeploymentResources {
        builder::ListDeploymentResources::new(self)
    }
    /// Lists deployments, filtered and sorted.
    ///
    /// A deployment is a set of files that were given to the engine together.
    ///
    /// `GET /repository/deployments`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.2.1
    pub fn list_deployments(&self) -> builder::ListDeployments {
        builder::ListDeployments::new(self)
    }
    /// Lists the engine's properties.
    ///
    /// The answer is that of `GET /management/properties`.
    ///
    /// `GET /management/engine-properties`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource
    pub fn list_engine_properties(&self) -> builder::ListEngineProperties {
        builder::ListEngineProperties::new(self)
    }
    /// Lists event subscriptions, filtered and sorted.
    ///
    /// Executions wait for events by them, and process definitions are started by events.
    ///
    /// `GET /runtime/event-subscriptions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EventSubscriptionCollectionResource
    pub fn list_event_subscriptions(&self) -> builder::ListEventSubscriptions {
        builder::ListEventSubscriptions::new(self)
    }
    /// Lists the variables of an execution.
    ///
    /// With those of its process instance, unless `scope` names one of both. A local variable hides a global one of the same name.
    ///
    /// `GET /runtime/executions/{executionId}/variables`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.6
    pub fn list_execution_variables(&self) -> builder::ListExecutionVariables {
        builder::ListExecutionVariables::new(self)
    }
    /// Lists executions, filtered and sorted.
    ///
    /// An execution is a point that a process instance has come to; each process instance is an execution as well.
    ///
    /// `GET /runtime/executions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.4
    pub fn list_executions(&self) -> builder::ListExecutions {
        builder::ListExecutions::new(self)
    }
    /// Lists groups, filtered and sorted.
    ///
    /// In a `…Like` filter `%` stands for any text and `_` for any one character.
    ///
    /// `GET /identity/groups`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.2
    pub fn list_groups(&self) -> builder::ListGroups {
        builder::ListGroups::new(self)
    }
    /// Lists the activities that process instances went through, filtered and sorted.
    ///
    /// Activities with equal sort fields come in no particular order: to read several pages, sort by `activityInstanceId`.
    ///
    /// `GET /history/historic-activity-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.17
    pub fn list_historic_activity_instances(
        &self,
    ) -> builder::ListHistoricActivityInstances {
        builder::ListHistoricActivityInstances::new(self)
    }
    /// Lists each change of a variable and each submitted form property, filtered and sorted.
    ///
    /// Needs the history level `full`.
    ///
    /// `GET /history/historic-detail`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: An execution and a process instance were asked for at once, or a number of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.21
    pub fn list_historic_details(&self) -> builder::ListHistoricDetails {
        builder::ListHistoricDetails::new(self)
    }
    /// Lists the comments on a process instance.
    ///
    /// Comments outlive the process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/comments`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.8
    pub fn list_historic_process_instance_comments(
        &self,
    ) -> builder::ListHistoricProcessInstanceComments {
        builder::ListHistoricProcessInstanceComments::new(self)
    }
    /// Lists who was involved in a process instance.
    ///
    /// Each link names a user or a group, and as what: `starter`, `participant` or another type.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.5
    pub fn list_historic_process_instance_identity_links(
        &self,
    ) -> builder::ListHistoricProcessInstanceIdentityLinks {
        builder::ListHistoricProcessInstanceIdentityLinks::new(self)
    }
    /// Lists process instances, running and ended, filtered and sorted.
    ///
    /// Covers process instances that run and those that have ended. Dates are compared with those of the process instance itself.
    ///
    /// `GET /history/historic-process-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.2
    pub fn list_historic_process_instances(
        &self,
    ) -> builder::ListHistoricProcessInstances {
        builder::ListHistoricProcessInstances::new(self)
    }
    /// Lists who had to do with a task.
    ///
    /// Each link names a user or a group, and as what: `assignee`, `owner`, `candidate` or `participant`.
    ///
    /// `GET /history/historic-task-instances/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.15
    pub fn list_historic_task_instance_identity_links(
        &self,
    ) -> builder::ListHistoricTaskInstanceIdentityLinks {
        builder::ListHistoricTaskInstanceIdentityLinks::new(self)
    }
    /// Lists tasks, open and ended, filtered and sorted.
    ///
    /// Covers tasks that are open and those that have ended, whether completed or deleted.
    ///
    /// `GET /history/historic-task-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.12
    pub fn list_historic_task_instances(&self) -> builder::ListHistoricTaskInstances {
        builder::ListHistoricTaskInstances::new(self)
    }
    /// Lists what was done to tasks, filtered and sorted.
    ///
    /// The list is empty unless the engine is configured to keep a log of tasks.
    ///
    /// `GET /history/historic-task-log-entries`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoricTaskLogCollectionResource
    pub fn list_historic_task_log_entries(&self) -> builder::ListHistoricTaskLogEntries {
        builder::ListHistoricTaskLogEntries::new(self)
    }
    /// Lists the variables that process instances and tasks have or had, filtered and sorted.
    ///
    /// Each variable is listed once, with the value that it had last.
    ///
    /// `GET /history/historic-variable-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or variables of a task are asked for and excluded at once.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.19
    pub fn list_historic_variable_instances(
        &self,
    ) -> builder::ListHistoricVariableInstances {
        builder::ListHistoricVariableInstances::new(self)
    }
    /// Lists history jobs, filtered and sorted.
    ///
    /// There are history jobs only where the engine writes its history asynchronously.
    ///
    /// `GET /management/history-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: HistoryJobCollectionResource
    pub fn list_history_jobs(&self) -> builder::ListHistoryJobs {
        builder::ListHistoryJobs::new(self)
    }
    /// Lists jobs, filtered and sorted.
    ///
    /// Jobs that are to be executed now. Timers that are not due, suspended jobs and dead letter jobs have lists of their own.
    ///
    /// `GET /management/jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.13.5
    pub fn list_jobs(&self) -> builder::ListJobs {
        builder::ListJobs::new(self)
    }
    /// Lists models, filtered and sorted.
    ///
    /// Models are what an editor stores; the engine does not execute them.
    ///
    /// `GET /repository/models`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.4.1
    pub fn list_models(&self) -> builder::ListModels {
        builder::ListModels::new(self)
    }
    /// Lists the decisions that a process definition uses, by the older route.
    ///
    /// The answer is that of `GET …/decisions`.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/decision-tables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The server has no DMN engine.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionDecisionTableCollectionResource
    pub fn list_process_definition_decision_tables(
        &self,
    ) -> builder::ListProcessDefinitionDecisionTables {
        builder::ListProcessDefinitionDecisionTables::new(self)
    }
    /// Lists the decisions that a process definition uses.
    ///
    /// Decisions of DMN that the tasks of the process name, and that are deployed.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/decisions`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The server has no DMN engine.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionDecisionCollectionResource
    pub fn list_process_definition_decisions(
        &self,
    ) -> builder::ListProcessDefinitionDecisions {
        builder::ListProcessDefinitionDecisions::new(self)
    }
    /// Lists the form definitions that a process definition uses.
    ///
    /// 7.2.0 has no form engine of its own: without one the server answers 500.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/form-definitions`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The server has no form engine.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionFormDefinitionCollectionResource
    pub fn list_process_definition_form_definitions(
        &self,
    ) -> builder::ListProcessDefinitionFormDefinitions {
        builder::ListProcessDefinitionFormDefinitions::new(self)
    }
    /// Lists process definitions, filtered and sorted.
    ///
    /// All versions are listed; `latest=true` lists the latest version of each key.
    ///
    /// `GET /repository/process-definitions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.1
    pub fn list_process_definitions(&self) -> builder::ListProcessDefinitions {
        builder::ListProcessDefinitions::new(self)
    }
    /// Lists the users who are involved in a process instance.
    ///
    /// The starter, and all who worked on a task of it or were added by a call.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.8
    pub fn list_process_instance_identity_links(
        &self,
    ) -> builder::ListProcessInstanceIdentityLinks {
        builder::ListProcessInstanceIdentityLinks::new(self)
    }
    /// Lists the variables of a process instance.
    ///
    /// Each with its name, type and value; binary ones with the URL of their bytes.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.11
    pub fn list_process_instance_variables(
        &self,
    ) -> builder::ListProcessInstanceVariables {
        builder::ListProcessInstanceVariables::new(self)
    }
    /// Lists running process instances, filtered and sorted.
    ///
    /// Process instances that have ended are in the history only.
    ///
    /// `GET /runtime/process-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.5
    pub fn list_process_instances(&self) -> builder::ListProcessInstances {
        builder::ListProcessInstances::new(self)
    }
    /// Lists the subtasks of a task.
    ///
    /// Open ones only. A task that has none answers an empty list.
    ///
    /// `GET /runtime/tasks/{taskId}/subtasks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskSubTaskCollectionResource
    pub fn list_subtasks(&self) -> builder::ListSubtasks {
        builder::ListSubtasks::new(self)
    }
    /// Lists suspended jobs, filtered and sorted.
    ///
    /// Jobs of suspended process instances.
    ///
    /// `GET /management/suspended-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: SuspendedJobCollectionResource
    pub fn list_suspended_jobs(&self) -> builder::ListSuspendedJobs {
        builder::ListSuspendedJobs::new(self)
    }
    /// Lists the rows of a table.
    ///
    /// A row is an object with a member for each column that is not null. Sort by one column: `orderAscendingColumn` or `orderDescendingColumn`.
    ///
    /// `GET /management/tables/{tableName}/data`
    ///
    /// # Errors
    /// - 400: Both an ascending and a descending column are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such table.
    /// - 500: The table has no such column, or a number of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.10.4
    pub fn list_table_rows(&self) -> builder::ListTableRows {
        builder::ListTableRows::new(self)
    }
    /// Lists the tables of the engine's database.
    ///
    /// Each table with its name and its number of rows.
    ///
    /// `GET /management/tables`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.10.1
    pub fn list_tables(&self) -> builder::ListTables {
        builder::ListTables::new(self)
    }
    /// Lists the attachments of a task, the latest first.
    ///
    /// Links and files; of files without their bytes.
    ///
    /// `GET /runtime/tasks/{taskId}/attachments`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.29
    pub fn list_task_attachments(&self) -> builder::ListTaskAttachments {
        builder::ListTaskAttachments::new(self)
    }
    /// Lists the comments on a task, the latest first.
    ///
    /// Each with its author and its time.
    ///
    /// `GET /runtime/tasks/{taskId}/comments`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.22
    pub fn list_task_comments(&self) -> builder::ListTaskComments {
        builder::ListTaskComments::new(self)
    }
    /// Lists what happened to a task, the latest first.
    ///
    /// Such as comments, attachments and changes of who has to do with it.
    ///
    /// `GET /runtime/tasks/{taskId}/events`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.25
    pub fn list_task_events(&self) -> builder::ListTaskEvents {
        builder::ListTaskEvents::new(self)
    }
    /// Lists the identity links of a task: who has to do with it, and how.
    ///
    /// Each link names a user or a group, and as what: `assignee`, `owner`, `candidate` or a type of the caller's choice.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.16
    pub fn list_task_identity_links(&self) -> builder::ListTaskIdentityLinks {
        builder::ListTaskIdentityLinks::new(self)
    }
    /// Lists the identity links of a task that are of users, or those that are of groups.
    ///
    /// `family` is `users` or `groups`.
    ///
    /// `GET /runtime/tasks/{taskId}/identitylinks/{family}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.17
    pub fn list_task_identity_links_of_family(
        &self,
    ) -> builder::ListTaskIdentityLinksOfFamily {
        builder::ListTaskIdentityLinksOfFamily::new(self)
    }
    /// Lists the variables of a task.
    ///
    /// With those of its process instance, unless `scope` names one of both. A local variable hides a global one of the same name.
    ///
    /// `GET /runtime/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The scope is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.7
    pub fn list_task_variables(&self) -> builder::ListTaskVariables {
        builder::ListTaskVariables::new(self)
    }
    /// Lists tasks, filtered and sorted.
    ///
    /// Open tasks only: completed ones are in the history. Filters that are given together have to hold together. Variables are left out unless they are asked for.
    ///
    /// `GET /runtime/tasks`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.2
    pub fn list_tasks(&self) -> builder::ListTasks {
        builder::ListTasks::new(self)
    }
    /// Lists timer jobs, filtered and sorted.
    ///
    /// Timers that are not due yet.
    ///
    /// `GET /management/timer-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TimerJobCollectionResource
    pub fn list_timer_jobs(&self) -> builder::ListTimerJobs {
        builder::ListTimerJobs::new(self)
    }
    /// Lists the keys of a user's info entries.
    ///
    /// The values are left out; get each entry by its key to read its value. The key of an entry that was deleted goes on to be listed, though the entry itself is answered with 404.
    ///
    /// `GET /identity/users/{userId}/info`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.8
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserInfoCollectionResource
    pub fn list_user_info(&self) -> builder::ListUserInfo {
        builder::ListUserInfo::new(self)
    }
    /// Lists users, filtered and sorted.
    ///
    /// Comparisons are case-sensitive; in a `…Like` filter `%` stands for any text and `_` for any one character. Users with equal sort fields come in no particular order.
    ///
    /// `GET /identity/users`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.2
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: UserCollectionResource
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.6
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers::new(self)
    }
    /// Lists variables of process instances that run, filtered and sorted.
    ///
    /// Variables of executions and tasks are among them.
    ///
    /// `GET /runtime/variable-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: VariableInstanceCollectionResource
    pub fn list_variable_instances(&self) -> builder::ListVariableInstances {
        builder::ListVariableInstances::new(self)
    }
    /// Gives an execution the message that it waits for.
    ///
    /// `PUT /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.2
    pub fn message_event_received(&self) -> builder::MessageEventReceived {
        builder::MessageEventReceived::new(self)
    }
    /// Migrates the process instances of a process definition to the process definition with this id.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/migrate`
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no counterpart there.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource
    pub fn migrate_process_definition(&self) -> builder::MigrateProcessDefinition {
        builder::MigrateProcessDefinition::new(self)
    }
    /// Migrates the process instances of a process definition to the process definition with this id, by jobs.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/batch-migrate`
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no counterpart there.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource
    pub fn migrate_process_definition_async(
        &self,
    ) -> builder::MigrateProcessDefinitionAsync {
        builder::MigrateProcessDefinitionAsync::new(self)
    }
    /// Migrates the process instances of a process definition to a version of a process, by its key, by jobs.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/batch-migrate`
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no counterpart there.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource
    pub fn migrate_process_definition_async_to_version(
        &self,
    ) -> builder::MigrateProcessDefinitionAsyncToVersion {
        builder::MigrateProcessDefinitionAsyncToVersion::new(self)
    }
    /// Migrates the process instances of a process definition to a version of a process, by its key.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/migrate`
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no counterpart there.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessDefinitionResource
    pub fn migrate_process_definition_to_version(
        &self,
    ) -> builder::MigrateProcessDefinitionToVersion {
        builder::MigrateProcessDefinitionToVersion::new(self)
    }
    /// Migrates a process instance to the process definition with this id.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/migrate`
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no counterpart there.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn migrate_process_instance(&self) -> builder::MigrateProcessInstance {
        builder::MigrateProcessInstance::new(self)
    }
    /// Migrates a process instance to a version of a process, by its key.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/migrate`
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no counterpart there.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn migrate_process_instance_to_version(
        &self,
    ) -> builder::MigrateProcessInstanceToVersion {
        builder::MigrateProcessInstanceToVersion::new(self)
    }
    /// Moves an execution to other activities.
    ///
    /// What it is at is cancelled.
    ///
    /// `POST /runtime/executions/{executionId}/change-state`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The process has no such activity.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionResource
    pub fn move_execution_to_activities(&self) -> builder::MoveExecutionToActivities {
        builder::MoveExecutionToActivities::new(self)
    }
    /// Moves a process instance from one activity to others.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/change-state`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The process instance is not at an activity that it is to leave, or the process has no such activity.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn move_process_instance_from_activity(
        &self,
    ) -> builder::MoveProcessInstanceFromActivity {
        builder::MoveProcessInstanceFromActivity::new(self)
    }
    /// Moves a process instance from several activities to one.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/change-state`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The process instance is not at an activity that it is to leave, or the process has no such activity.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn move_process_instance_to_activity(
        &self,
    ) -> builder::MoveProcessInstanceToActivity {
        builder::MoveProcessInstanceToActivity::new(self)
    }
    /// Queries activities of process instances that run, with conditions in the body.
    ///
    /// Does what the list by GET does.
    ///
    /// `POST /query/activity-instances`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ActivityInstanceQueryResource
    pub fn query_activity_instances(&self) -> builder::QueryActivityInstances {
        builder::QueryActivityInstances::new(self)
    }
    /// Lists executions that match a query, which may have conditions on variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the execution and on those of its process instance.
    ///
    /// `POST /query/executions`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.5
    pub fn query_executions(&self) -> builder::QueryExecutions {
        builder::QueryExecutions::new(self)
    }
    /// Lists the activities that process instances went through and that match a query.
    ///
    /// Does what the list by GET does, with the conditions in the body.
    ///
    /// `POST /query/historic-activity-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.18
    pub fn query_historic_activity_instances(
        &self,
    ) -> builder::QueryHistoricActivityInstances {
        builder::QueryHistoricActivityInstances::new(self)
    }
    /// Lists each change of a variable and each submitted form property that match a query.
    ///
    /// Needs the history level `full`.
    ///
    /// `POST /query/historic-detail`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: An execution and a process instance were asked for at once.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.22
    pub fn query_historic_details(&self) -> builder::QueryHistoricDetails {
        builder::QueryHistoricDetails::new(self)
    }
    /// Lists process instances, running and ended, that match a query; it can also name conditions on variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Several conditions on variables have to hold together.
    ///
    /// `POST /query/historic-process-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.3
    pub fn query_historic_process_instances(
        &self,
    ) -> builder::QueryHistoricProcessInstances {
        builder::QueryHistoricProcessInstances::new(self)
    }
    /// Lists tasks, open and ended, that match a query; it can also name conditions on variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task and on those of its process instance.
    ///
    /// `POST /query/historic-task-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.13
    pub fn query_historic_task_instances(&self) -> builder::QueryHistoricTaskInstances {
        builder::QueryHistoricTaskInstances::new(self)
    }
    /// Lists the variables that process instances and tasks have or had and that match a query.
    ///
    /// Of the conditions on variables only `equals` with a name is taken.
    ///
    /// `POST /query/historic-variable-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.8.20
    pub fn query_historic_variable_instances(
        &self,
    ) -> builder::QueryHistoricVariableInstances {
        builder::QueryHistoricVariableInstances::new(self)
    }
    /// Lists running process instances that match a query, which may have conditions on variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Several conditions on variables have to hold together.
    ///
    /// `POST /query/process-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.6
    pub fn query_process_instances(&self) -> builder::QueryProcessInstances {
        builder::QueryProcessInstances::new(self)
    }
    /// Lists tasks that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task and on those of its process instance.
    ///
    /// `POST /query/tasks`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.3
    pub fn query_tasks(&self) -> builder::QueryTasks {
        builder::QueryTasks::new(self)
    }
    /// Queries variables of process instances that run, with conditions in the body.
    ///
    /// Does what the list by GET does, with conditions on values as well.
    ///
    /// `POST /query/variable-instances`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, the sort field or the order is not one of those known, or a condition is not `equals` with a name.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition is null.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: VariableInstanceQueryResource
    pub fn query_variable_instances(&self) -> builder::QueryVariableInstances {
        builder::QueryVariableInstances::new(self)
    }
    /// Gives a timer another due date.
    ///
    /// `POST /management/timer-jobs/{jobId}`
    ///
    /// Not every server has this operation: version 7.1.0 and later.
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the due date is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The due date cannot be read.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn reschedule_timer_job(&self) -> builder::RescheduleTimerJob {
        builder::RescheduleTimerJob::new(self)
    }
    /// Hands a delegated task back to its owner, who can complete it then.
    ///
    /// `POST /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.5
    pub fn resolve_task(&self) -> builder::ResolveTask {
        builder::ResolveTask::new(self)
    }
    /// Takes a dead letter job back, to be executed again.
    ///
    /// `POST /management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The action is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn retry_dead_letter_job(&self) -> builder::RetryDeadLetterJob {
        builder::RetryDeadLetterJob::new(self)
    }
    /// Takes a dead letter job back as a history job.
    ///
    /// `POST /management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The action is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn retry_dead_letter_job_as_history(
        &self,
    ) -> builder::RetryDeadLetterJobAsHistory {
        builder::RetryDeadLetterJobAsHistory::new(self)
    }
    /// Takes several dead letter jobs back, to be executed again.
    ///
    /// `POST /management/deadletter-jobs`
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the list of jobs is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there; then none is taken back.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: DeadLetterJobCollectionResource
    pub fn retry_dead_letter_jobs(&self) -> builder::RetryDeadLetterJobs {
        builder::RetryDeadLetterJobs::new(self)
    }
    /// Takes several dead letter jobs back as history jobs.
    ///
    /// `POST /management/deadletter-jobs`
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the list of jobs is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there; then none is taken back.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: DeadLetterJobCollectionResource
    pub fn retry_dead_letter_jobs_as_history(
        &self,
    ) -> builder::RetryDeadLetterJobsAsHistory {
        builder::RetryDeadLetterJobsAsHistory::new(self)
    }
    /// Sends a signal, and waits for what it sets off.
    ///
    /// `POST /runtime/signals`
    ///
    /// # Errors
    /// - 400: The name is missing, or a signal that a job is to send has variables.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: What the signal sets off fails.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.12.1
    pub fn send_signal(&self) -> builder::SendSignal {
        builder::SendSignal::new(self)
    }
    /// Leaves it to a job to send a signal.
    ///
    /// `POST /runtime/signals`
    ///
    /// # Errors
    /// - 400: The name is missing, or a signal that a job is to send has variables.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.12.1
    pub fn send_signal_async(&self) -> builder::SendSignalAsync {
        builder::SendSignalAsync::new(self)
    }
    /// Creates variables of an execution, or changes those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/executions/{executionId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.8
    pub fn set_execution_variables(&self) -> builder::SetExecutionVariables {
        builder::SetExecutionVariables::new(self)
    }
    /// Leaves it to a job to create variables of an execution, or to change those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/executions/{executionId}/variables-async`
    ///
    /// Not every server has this operation: version 7.2.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableCollectionResource
    pub fn set_execution_variables_async(&self) -> builder::SetExecutionVariablesAsync {
        builder::SetExecutionVariablesAsync::new(self)
    }
    /// Sets the category of a process definition.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the action is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.3
    pub fn set_process_definition_category(
        &self,
    ) -> builder::SetProcessDefinitionCategory {
        builder::SetProcessDefinitionCategory::new(self)
    }
    /// Creates variables of a process instance, or changes those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.13
    pub fn set_process_instance_variables(
        &self,
    ) -> builder::SetProcessInstanceVariables {
        builder::SetProcessInstanceVariables::new(self)
    }
    /// Leaves it to a job to create variables of a process instance, or to change those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables-async`
    ///
    /// Not every server has this operation: version 7.2.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableCollectionResource
    pub fn set_process_instance_variables_async(
        &self,
    ) -> builder::SetProcessInstanceVariablesAsync {
        builder::SetProcessInstanceVariablesAsync::new(self)
    }
    /// Gives an execution the signal that it waits for.
    ///
    /// `PUT /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.2
    pub fn signal_event_received(&self) -> builder::SignalEventReceived {
        builder::SignalEventReceived::new(self)
    }
    /// Lets a waiting execution go on, such as one at a receive task.
    ///
    /// `PUT /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.2
    pub fn signal_execution(&self) -> builder::SignalExecution {
        builder::SignalExecution::new(self)
    }
    /// Starts a process instance of the process definition with this id.
    ///
    /// `POST /runtime/process-instances`
    ///
    /// # Errors
    /// - 400: There is no such process definition or message, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The process definition is suspended, or the process fails before its first wait state.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.4
    pub fn start_process_instance_by_id(&self) -> builder::StartProcessInstanceById {
        builder::StartProcessInstanceById::new(self)
    }
    /// Starts a process instance of the latest version of a process, by its key.
    ///
    /// `POST /runtime/process-instances`
    ///
    /// # Errors
    /// - 400: There is no such process definition or message, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The process definition is suspended, or the process fails before its first wait state.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.4
    pub fn start_process_instance_by_key(&self) -> builder::StartProcessInstanceByKey {
        builder::StartProcessInstanceByKey::new(self)
    }
    /// Starts a process instance of the process that a message starts.
    ///
    /// `POST /runtime/process-instances`
    ///
    /// # Errors
    /// - 400: There is no such process definition or message, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The process definition is suspended, or the process fails before its first wait state.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.4
    pub fn start_process_instance_by_message(
        &self,
    ) -> builder::StartProcessInstanceByMessage {
        builder::StartProcessInstanceByMessage::new(self)
    }
    /// Submits the form that starts a process instance.
    ///
    /// `POST /form/form-data`
    ///
    /// # Errors
    /// - 400: A value is no date of the pattern or none of the enumeration, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or no such process definition.
    /// - 500: A required value is missing, a value is no number, or a property is not writable.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.9.2
    pub fn submit_start_form(&self) -> builder::SubmitStartForm {
        builder::SubmitStartForm::new(self)
    }
    /// Submits the form of a task, which completes the task.
    ///
    /// `POST /form/form-data`
    ///
    /// # Errors
    /// - 400: A value is no date of the pattern or none of the enumeration, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or no such process definition.
    /// - 500: A required value is missing, a value is no number, or a property is not writable.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.9.2
    pub fn submit_task_form(&self) -> builder::SubmitTaskForm {
        builder::SubmitTaskForm::new(self)
    }
    /// Suspends a process definition, so that nobody can start it.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the action is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.3.6
    pub fn suspend_process_definition(&self) -> builder::SuspendProcessDefinition {
        builder::SuspendProcessDefinition::new(self)
    }
    /// Suspends a process instance, so that nothing in it goes on.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: The process instance is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.3
    pub fn suspend_process_instance(&self) -> builder::SuspendProcessInstance {
        builder::SuspendProcessInstance::new(self)
    }
    /// Lets a waiting execution go on, as `signal` does.
    ///
    /// `PUT /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.2
    pub fn trigger_execution(&self) -> builder::TriggerExecution {
        builder::TriggerExecution::new(self)
    }
    /// Makes a timer due at once.
    ///
    /// `POST /management/timer-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The action is not one of those known, or the due date is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: JobResource
    pub fn trigger_timer_job(&self) -> builder::TriggerTimerJob {
        builder::TriggerTimerJob::new(self)
    }
    /// Updates the value of a property.
    ///
    /// The engine reads properties of its own when it starts: a wrong value may keep it from starting.
    ///
    /// `PUT /management/engine-properties/{engineProperty}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such property.
    /// - 500: The value is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: EnginePropertiesResource
    pub fn update_engine_property(&self) -> builder::UpdateEngineProperty {
        builder::UpdateEngineProperty::new(self)
    }
    /// Changes a variable of an execution; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/executions/{executionId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.6.9
    pub fn update_execution_variable(&self) -> builder::UpdateExecutionVariable {
        builder::UpdateExecutionVariable::new(self)
    }
    /// Leaves it to a job to change a variable of an execution.
    ///
    /// `PUT /runtime/executions/{executionId}/variables-async/{variableName}`
    ///
    /// Not every server has this operation: version 7.2.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 415: The server does not take serializable variables.
    /// - 500: The name is missing in the body.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ExecutionVariableResource
    pub fn update_execution_variable_async(
        &self,
    ) -> builder::UpdateExecutionVariableAsync {
        builder::UpdateExecutionVariableAsync::new(self)
    }
    /// Updates a group; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. Answers the group as it is now.
    ///
    /// `PUT /identity/groups/{groupId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or its id is not that of the path.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such group.
    /// - 500: It was updated by another transaction concurrently.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.15.3
    pub fn update_group(&self) -> builder::UpdateGroup {
        builder::UpdateGroup::new(self)
    }
    /// Updates a model; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// Answers the model as it is now.
    ///
    /// `PUT /repository/models/{modelId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such model.
    /// - 500: There is no deployment with the id given.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.4.3
    pub fn update_model(&self) -> builder::UpdateModel {
        builder::UpdateModel::new(self)
    }
    /// Updates the name and the business key of a process instance.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: The process instance is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceResource
    pub fn update_process_instance(&self) -> builder::UpdateProcessInstance {
        builder::UpdateProcessInstance::new(self)
    }
    /// Changes a variable of a process instance; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance, or it has no such variable.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.5.14
    pub fn update_process_instance_variable(
        &self,
    ) -> builder::UpdateProcessInstanceVariable {
        builder::UpdateProcessInstanceVariable::new(self)
    }
    /// Leaves it to a job to change a variable of a process instance.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables-async/{variableName}`
    ///
    /// Not every server has this operation: version 7.2.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 415: The server does not take serializable variables.
    /// - 500: The name is missing in the body.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: ProcessInstanceVariableResource
    pub fn update_process_instance_variable_async(
        &self,
    ) -> builder::UpdateProcessInstanceVariableAsync {
        builder::UpdateProcessInstanceVariableAsync::new(self)
    }
    /// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// Answers the task as it is now.
    ///
    /// `PUT /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: Another transaction changed the task at the same time.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.4
    pub fn update_task(&self) -> builder::UpdateTask {
        builder::UpdateTask::new(self)
    }
    /// Changes a variable of a task; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.7.12
    pub fn update_task_variable(&self) -> builder::UpdateTaskVariable {
        builder::UpdateTaskVariable::new(self)
    }
    /// Updates several tasks alike; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// All of them or none.
    ///
    /// `PUT /runtime/tasks`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the list of tasks is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the tasks is not there, or none was given; then none is changed.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 7.2.0 running on Spring Boot 3.5.4, and the sources of flowable-rest 7.2.0: TaskCollectionResource
    pub fn update_tasks(&self) -> builder::UpdateTasks {
        builder::UpdateTasks::new(self)
    }
    /// Updates a user; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// The id cannot be changed. Answers the user as it is now.
    ///
    /// `PUT /identity/users/{userId}`
    ///
    /// # Errors
    /// - 400: The body is missing or not a JSON object.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user.
    /// - 500: It was updated by another transaction concurrently, or the password is null.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.3
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser::new(self)
    }
    /// Changes the value of an info entry.
    ///
    /// 404 if the user has no entry with this key.
    ///
    /// `PUT /identity/users/{userId}/info/{key}`
    ///
    /// # Errors
    /// - 400: The value is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such user, or the user has no entry with this key.
    /// - 500: It was updated by another transaction concurrently, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - Flowable 6 user guide, chapter 15 "REST API": 15.14.10
    pub fn update_user_info(&self) -> builder::UpdateUserInfo {
        builder::UpdateUserInfo::new(self)
    }
}
