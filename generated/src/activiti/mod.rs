// Made by `cargo xtask generate`; edit the spec instead.

//! Activiti REST API 6.0.0.

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
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.7
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
    /// - 404: There is no such process instance.
    /// - 409: The process instance is suspended, or active, already.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.3
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
    /// - 500: What the signal sets off fails.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionCollectionResource
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
    /// - 404: There is no such task.
    /// - 409: The task is claimed by another user already.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
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
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
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
    /// - 404: There is no such process definition.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.9
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
    /// - 404: There is no such process definition.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.9
    pub fn create_candidate_starter_user(&self) -> builder::CreateCandidateStarterUser {
        builder::CreateCandidateStarterUser::new(self)
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
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.8
    pub fn create_execution_variables(&self) -> builder::CreateExecutionVariables {
        builder::CreateExecutionVariables::new(self)
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
    /// - 409: There is a group with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.4
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
    /// - 404: There is no such group.
    /// - 409: The user is a member already.
    /// - 500: There is no such user.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.7
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
    /// - 404: There is no such process instance, or it has ended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.7
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
    /// - 500: There is no deployment with the id given.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 4.4
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
    /// - 404: There is no such process instance.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.9
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
    /// - 404: There is no such process instance.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.13
    pub fn create_process_instance_variables(
        &self,
    ) -> builder::CreateProcessInstanceVariables {
        builder::CreateProcessInstanceVariables::new(self)
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
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskCollectionResource
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
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.27
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
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.21
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
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.19
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
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.19
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
    /// - 404: There is no such task.
    /// - 409: One of the variables exists already.
    /// - 500: The task is suspended, or there is a variable of the name where bytes were to be kept.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.10
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
    /// - 409: There is a user with this id already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.4
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
    /// - 404: There is no such user.
    /// - 409: The user has an entry with this key already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.11
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
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
    pub fn delegate_task(&self) -> builder::DelegateTask {
        builder::DelegateTask::new(self)
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
    /// - 404: There is no such process definition, or it has no such identity link.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.10
    pub fn delete_candidate_starter(&self) -> builder::DeleteCandidateStarter {
        builder::DeleteCandidateStarter::new(self)
    }
    /// Deletes a dead letter job.
    ///
    /// The job is gone, and what it was to do is never done.
    ///
    /// `DELETE /management/deadletter-jobs/{jobId}`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment.
    /// - 500: Process instances of it run, and `cascade` is not set.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 2.4
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment::new(self)
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
    /// - 404: There is no such execution, or it has no such variable.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableCollectionResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.5
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group, or it has no such user.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.8
    pub fn delete_group_member(&self) -> builder::DeleteGroupMember {
        builder::DeleteGroupMember::new(self)
    }
    /// Deletes the history of an ended process instance.
    ///
    /// The history of its tasks, activities and variables goes with it. A process instance that still runs is refused.
    ///
    /// `DELETE /history/historic-process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance.
    /// - 500: The process instance has not ended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.4
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance, or it has no such comment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.10
    pub fn delete_historic_process_instance_comment(
        &self,
    ) -> builder::DeleteHistoricProcessInstanceComment {
        builder::DeleteHistoricProcessInstanceComment::new(self)
    }
    /// Deletes the history of a task.
    ///
    /// A task that is still open loses its history, too; it is no error if there is no such task.
    ///
    /// `DELETE /history/historic-task-instances/{taskId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.14
    pub fn delete_historic_task_instance(&self) -> builder::DeleteHistoricTaskInstance {
        builder::DeleteHistoricTaskInstance::new(self)
    }
    /// Deletes a job.
    ///
    /// The job is gone, and what it was to do is never done.
    ///
    /// `DELETE /management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 13.2
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such model.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 4.5
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.2
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
    /// - 404: There is no such process instance, or it has no such identity link.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.10
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
    /// - 404: There is no such process instance, or it has no such variable.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableCollectionResource
    pub fn delete_process_instance_variables(
        &self,
    ) -> builder::DeleteProcessInstanceVariables {
        builder::DeleteProcessInstanceVariables::new(self)
    }
    /// Deletes a task that belongs to no process instance.
    ///
    /// A task that belongs to a process instance is refused with 403.
    ///
    /// `DELETE /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The task belongs to a process instance.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.6
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task, or it has no such attachment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.32
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task, or it has no such comment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.24
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task, or it has no such event.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskEventResource
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
    /// - 404: There is no such task, or it has no such identity link.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.20
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
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.14
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.15
    pub fn delete_task_variables(&self) -> builder::DeleteTaskVariables {
        builder::DeleteTaskVariables::new(self)
    }
    /// Deletes a timer job.
    ///
    /// The timer never fires.
    ///
    /// `DELETE /management/timer-jobs/{jobId}`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.5
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.12
    pub fn delete_user_info(&self) -> builder::DeleteUserInfo {
        builder::DeleteUserInfo::new(self)
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
    /// - 404: There is no such job.
    /// - 500: The job failed; its exception is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 13.3
    pub fn execute_job(&self) -> builder::ExecuteJob {
        builder::ExecuteJob::new(self)
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
    /// - 404: There is no such process definition, or it has no such identity link.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.11
    pub fn get_candidate_starter(&self) -> builder::GetCandidateStarter {
        builder::GetCandidateStarter::new(self)
    }
    /// Gets one dead letter job.
    ///
    /// Tells what it was to do and how it failed last.
    ///
    /// `GET /management/deadletter-jobs/{jobId}`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
    pub fn get_dead_letter_job(&self) -> builder::GetDeadLetterJob {
        builder::GetDeadLetterJob::new(self)
    }
    /// Gets the stack trace of the exception that a dead letter job failed with.
    ///
    /// Plain text. 404 if there is no such job, or if it has no stack trace.
    ///
    /// `GET /management/deadletter-jobs/{jobId}/exception-stacktrace`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 2.2
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment, or no such resource in it.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 2.6
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment, or no such resource in it.
    /// - 500: The bytes cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 2.7
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
    /// - 500: The engine could not be started.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 11.2
    pub fn get_engine(&self) -> builder::GetEngine {
        builder::GetEngine::new(self)
    }
    /// Gets one execution.
    ///
    /// 404 if there is no such execution, or if it has ended.
    ///
    /// `GET /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.1
    pub fn get_execution(&self) -> builder::GetExecution {
        builder::GetExecution::new(self)
    }
    /// Gets one variable of an execution.
    ///
    /// A variable that there is not is null, with the scope that was looked into last; only in an execution that is a process instance, it is not found.
    ///
    /// `GET /runtime/executions/{executionId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such execution, or it has no such variable.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.7
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
    /// - 404: There is no such execution, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ExecutionVariableDataResource
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
    /// - 404: There is nothing of the id given.
    /// - 500: The task belongs to no process, and so it has no form (6.0.0).
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 9.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such group.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such detail.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.23
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance, or it has no such comment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.9
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.6
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.11
    pub fn get_historic_task_instance(&self) -> builder::GetHistoricTaskInstance {
        builder::GetHistoricTaskInstance::new(self)
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
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.16
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: HistoricVariableInstanceDataResource
    pub fn get_historic_variable_instance_data(
        &self,
    ) -> builder::GetHistoricVariableInstanceData {
        builder::GetHistoricVariableInstanceData::new(self)
    }
    /// Gets one job.
    ///
    /// 404 if there is no such job among those that are to be executed now.
    ///
    /// `GET /management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 13.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 13.4
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such model.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 4.2
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such model, or it has no such source.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 4.8
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such model, or it has no such source.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 4.6
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.2
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
    /// - 404: There is no such process definition.
    /// - 500: The image cannot be read.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessDefinitionImageResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.5
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process definition.
    /// - 500: The bytes cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.4
    pub fn get_process_definition_resource_data(
        &self,
    ) -> builder::GetProcessDefinitionResourceData {
        builder::GetProcessDefinitionResourceData::new(self)
    }
    /// Gets one running process instance.
    ///
    /// 404 if there is no such process instance, or if it has ended.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.1
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
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.7
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
    /// - 404: There is no such process instance, or it has no such identity link.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceIdentityLinkResource
    pub fn get_process_instance_identity_link(
        &self,
    ) -> builder::GetProcessInstanceIdentityLink {
        builder::GetProcessInstanceIdentityLink::new(self)
    }
    /// Gets one variable of a process instance.
    ///
    /// 404 if there is no such variable.
    ///
    /// `GET /runtime/process-instances/{processInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance, or it has no such variable.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.12
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
    /// - 404: There is no such process instance, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessInstanceVariableDataResource
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
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 11.1
    pub fn get_properties(&self) -> builder::GetProperties {
        builder::GetProperties::new(self)
    }
    /// Gets the properties of the form that starts a process definition.
    ///
    /// The fields that start the process, with their types and choices.
    ///
    /// `GET /process-definition/{processDefinitionId}/properties`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: ProcessDefinitionPropertiesResource
    pub fn get_start_form_properties(&self) -> builder::GetStartFormProperties {
        builder::GetStartFormProperties::new(self)
    }
    /// Gets one suspended job.
    ///
    /// 404 if there is no such job among the suspended ones.
    ///
    /// `GET /management/suspended-jobs/{jobId}`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
    pub fn get_suspended_job(&self) -> builder::GetSuspendedJob {
        builder::GetSuspendedJob::new(self)
    }
    /// Gets the stack trace of the exception that a suspended job failed with.
    ///
    /// Plain text. 404 if there is no such job, or if it has no stack trace.
    ///
    /// `GET /management/suspended-jobs/{jobId}/exception-stacktrace`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such table.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 10.2
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such table.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 10.3
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task, or it has no such attachment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.30
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task, or it has no such attachment.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.31
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task, or it has no such comment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.23
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task, or it has no such event.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.26
    pub fn get_task_event(&self) -> builder::GetTaskEvent {
        builder::GetTaskEvent::new(self)
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
    /// - 404: There is no such task, or it has no such identity link.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.18
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
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: There is no such task, and the scope is `global`.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.8
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
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.9
    pub fn get_task_variable_data(&self) -> builder::GetTaskVariableData {
        builder::GetTaskVariableData::new(self)
    }
    /// Gets one timer job.
    ///
    /// 404 if there is no such job among the timers.
    ///
    /// `GET /management/timer-jobs/{jobId}`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobResource
    pub fn get_timer_job(&self) -> builder::GetTimerJob {
        builder::GetTimerJob::new(self)
    }
    /// Gets the stack trace of the exception that a timer job failed with.
    ///
    /// Plain text. 404 if there is no such job, or if it has no stack trace.
    ///
    /// `GET /management/timer-jobs/{jobId}/exception-stacktrace`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: JobExceptionStacktraceResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user, or the user has no entry with this key.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.9
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user, or the user has no picture.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.6
    pub fn get_user_picture(&self) -> builder::GetUserPicture {
        builder::GetUserPicture::new(self)
    }
    /// Lists the ids of the activities that are active in an execution and in those below it.
    ///
    /// The ids are those of the BPMN file.
    ///
    /// `GET /runtime/executions/{executionId}/activities`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.3
    pub fn list_active_activities(&self) -> builder::ListActiveActivities {
        builder::ListActiveActivities::new(self)
    }
    /// Lists who may start a process definition.
    ///
    /// Users and groups that are named in the process or were added by a call.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/identitylinks`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process definition.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.8
    pub fn list_candidate_starters(&self) -> builder::ListCandidateStarters {
        builder::ListCandidateStarters::new(self)
    }
    /// Lists dead letter jobs, filtered and sorted.
    ///
    /// A dead letter job has failed so often that the engine does not try it any more.
    ///
    /// `GET /management/deadletter-jobs`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: The list was to be sorted by `retries`, which dead letter jobs have not, or a number of the query cannot be read.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: DeadLetterJobCollectionResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 2.5
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 2.1
    pub fn list_deployments(&self) -> builder::ListDeployments {
        builder::ListDeployments::new(self)
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
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.6
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.4
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.2
    pub fn list_groups(&self) -> builder::ListGroups {
        builder::ListGroups::new(self)
    }
    /// Lists the activities that process instances went through, filtered and sorted.
    ///
    /// Activities with equal sort fields come in no particular order, which for those that started within the same millisecond may be another one on the next page: to read several pages, sort by `activityInstanceId`.
    ///
    /// `GET /history/historic-activity-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.17
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
    /// - 500: An execution and a process instance were asked for at once, or a number of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.21
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.8
    pub fn list_historic_process_instance_comments(
        &self,
    ) -> builder::ListHistoricProcessInstanceComments {
        builder::ListHistoricProcessInstanceComments::new(self)
    }
    /// Lists who was involved in a process instance.
    ///
    /// The list is empty if there is no such process instance.
    ///
    /// `GET /history/historic-process-instances/{processInstanceId}/identitylinks`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.5
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.2
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.15
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.12
    pub fn list_historic_task_instances(&self) -> builder::ListHistoricTaskInstances {
        builder::ListHistoricTaskInstances::new(self)
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.19
    pub fn list_historic_variable_instances(
        &self,
    ) -> builder::ListHistoricVariableInstances {
        builder::ListHistoricVariableInstances::new(self)
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 13.5
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 4.1
    pub fn list_models(&self) -> builder::ListModels {
        builder::ListModels::new(self)
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.8
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
    /// - 404: There is no such process instance.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.11
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.5
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TaskSubTaskCollectionResource
    pub fn list_subtasks(&self) -> builder::ListSubtasks {
        builder::ListSubtasks::new(self)
    }
    /// Lists suspended jobs, filtered and sorted.
    ///
    /// Jobs of suspended process instances.
    ///
    /// `GET /management/suspended-jobs`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or both `timersOnly` and `messagesOnly` are given.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: SuspendedJobCollectionResource
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
    /// - 404: There is no such table.
    /// - 500: The table has no such column, or a number of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 10.4
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
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 10.1
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.29
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.22
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.25
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.16
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
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.17
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
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.7
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.2
    pub fn list_tasks(&self) -> builder::ListTasks {
        builder::ListTasks::new(self)
    }
    /// Lists timer jobs, filtered and sorted.
    ///
    /// Timers that are not due yet.
    ///
    /// `GET /management/timer-jobs`
    ///
    /// Not every server has this operation: version 6.0.0 and later.
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: TimerJobCollectionResource
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
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such user.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.8
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: UserInfoCollectionResource
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
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.2
    /// - Activiti 6.0.0 as its own webapp, and the sources of activiti-rest 6.0.0: UserCollectionResource
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.6
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers::new(self)
    }
    /// Gives an execution the message that it waits for.
    ///
    /// `PUT /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
    pub fn message_event_received(&self) -> builder::MessageEventReceived {
        builder::MessageEventReceived::new(self)
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
    /// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.5
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
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.18
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
    /// - 500: An execution and a process instance were asked for at once.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.22
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
    /// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.3
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
    /// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.13
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
    /// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 8.20
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
    /// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.6
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
    /// - 500: A condition on variables is null, or its date cannot be read (5.22.0).
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.3
    pub fn query_tasks(&self) -> builder::QueryTasks {
        builder::QueryTasks::new(self)
    }
    /// Hands a delegated task back to its owner, who can complete it then.
    ///
    /// `POST /runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such task.
    /// - 500: The task is suspended, or it is delegated and was to be completed.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.5
    pub fn resolve_task(&self) -> builder::ResolveTask {
        builder::ResolveTask::new(self)
    }
    /// Sends a signal, and waits for what it sets off.
    ///
    /// `POST /runtime/signals`
    ///
    /// # Errors
    /// - 400: The name is missing, or a signal that a job is to send has variables.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: What the signal sets off fails.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 12.1
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
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 12.1
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
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.8
    pub fn set_execution_variables(&self) -> builder::SetExecutionVariables {
        builder::SetExecutionVariables::new(self)
    }
    /// Sets the category of a process definition.
    ///
    /// `PUT /repository/process-definitions/{processDefinitionId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the action is none of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.3
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
    /// - 404: There is no such process instance.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.13
    pub fn set_process_instance_variables(
        &self,
    ) -> builder::SetProcessInstanceVariables {
        builder::SetProcessInstanceVariables::new(self)
    }
    /// Gives an execution the signal that it waits for.
    ///
    /// `PUT /runtime/executions/{executionId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
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
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
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
    /// - 500: The process definition is suspended, or the process fails before its first wait state.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.4
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
    /// - 500: The process definition is suspended, or the process fails before its first wait state.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.4
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
    /// - 500: The process definition is suspended, or the process fails before its first wait state.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.4
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
    /// - 404: There is no such task, or no such process definition.
    /// - 500: A required value is missing, a value is no number, or a property is not writable.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 9.2
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
    /// - 404: There is no such task, or no such process definition.
    /// - 500: A required value is missing, a value is no number, or a property is not writable.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 9.2
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
    /// - 404: There is no such process definition.
    /// - 409: The process definition is suspended, or active, already.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 3.6
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
    /// - 404: There is no such process instance.
    /// - 409: The process instance is suspended, or active, already.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.3
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
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.2
    pub fn trigger_execution(&self) -> builder::TriggerExecution {
        builder::TriggerExecution::new(self)
    }
    /// Changes a variable of an execution; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/executions/{executionId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such execution, or it has no such variable.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 6.9
    pub fn update_execution_variable(&self) -> builder::UpdateExecutionVariable {
        builder::UpdateExecutionVariable::new(self)
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
    /// - 404: There is no such group.
    /// - 500: It was updated by another transaction concurrently.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 15.3
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
    /// - 404: There is no such model.
    /// - 500: There is no deployment with the id given.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 4.3
    pub fn update_model(&self) -> builder::UpdateModel {
        builder::UpdateModel::new(self)
    }
    /// Changes a variable of a process instance; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such process instance, or it has no such variable.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 5.14
    pub fn update_process_instance_variable(
        &self,
    ) -> builder::UpdateProcessInstanceVariable {
        builder::UpdateProcessInstanceVariable::new(self)
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
    /// - 404: There is no such task.
    /// - 500: Another transaction changed the task at the same time.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.4
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
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The task is suspended.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 7.12
    pub fn update_task_variable(&self) -> builder::UpdateTaskVariable {
        builder::UpdateTaskVariable::new(self)
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
    /// - 404: There is no such user.
    /// - 500: It was updated by another transaction concurrently.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.3
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
    /// - 404: There is no such user, or the user has no entry with this key.
    /// - 500: It was updated by another transaction concurrently, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - Activiti user guide (5.22), chapter 15 "REST API": 14.10
    pub fn update_user_info(&self) -> builder::UpdateUserInfo {
        builder::UpdateUserInfo::new(self)
    }
}
