// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable CMMN REST API 7.1.0.

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
    /// Makes plan items of a case instance active.
    ///
    /// A plan item that is active already gets another instance.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
    pub fn activate_case_instance_plan_items(
        &self,
    ) -> builder::ActivateCaseInstancePlanItems {
        builder::ActivateCaseInstancePlanItems::new(self)
    }
    /// Has plan items of a case instance wait for a repetition.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
    pub fn await_case_instance_plan_item_repetition(
        &self,
    ) -> builder::AwaitCaseInstancePlanItemRepetition {
        builder::AwaitCaseInstancePlanItemRepetition::new(self)
    }
    /// Assigns a task to a user, unless it is assigned to another one, or gives it back.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: The task is claimed by another user already.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
    pub fn claim_task(&self) -> builder::ClaimTask {
        builder::ClaimTask::new(self)
    }
    /// Completes a task.
    ///
    /// One that is delegated is completed as well.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
    pub fn complete_task(&self) -> builder::CompleteTask {
        builder::CompleteTask::new(self)
    }
    /// Lets the members of a group start a case definition.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The id is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#createIdentityLink
    pub fn create_candidate_starter_group(
        &self,
    ) -> builder::CreateCandidateStarterGroup {
        builder::CreateCandidateStarterGroup::new(self)
    }
    /// Lets a user start a case definition.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The id is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#createIdentityLink
    pub fn create_candidate_starter_user(&self) -> builder::CreateCandidateStarterUser {
        builder::CreateCandidateStarterUser::new(self)
    }
    /// Links a user to a case instance.
    ///
    /// The type is `participant` or a word of one's own.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkCollectionResource#createIdentityLink
    pub fn create_case_instance_user_link(&self) -> builder::CreateCaseInstanceUserLink {
        builder::CreateCaseInstanceUserLink::new(self)
    }
    /// Creates variables of a case instance, or changes those that exist.
    ///
    /// One of the name is overwritten without a word, as by PUT.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: A name is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createExecutionVariable
    pub fn create_case_instance_variables(
        &self,
    ) -> builder::CreateCaseInstanceVariables {
        builder::CreateCaseInstanceVariables::new(self)
    }
    /// Creates local variables of a plan item instance, or changes those that exist.
    ///
    /// One of the name is overwritten without a word. The scope that they say is passed over.
    ///
    /// `POST /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: A name is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableCollectionResource#createPlanItemInstanceVariable
    pub fn create_plan_item_instance_variables(
        &self,
    ) -> builder::CreatePlanItemInstanceVariables {
        builder::CreatePlanItemInstanceVariables::new(self)
    }
    /// Creates a task that belongs to no case instance.
    ///
    /// All fields are optional. Answers the task with the id that it got.
    ///
    /// `POST /cmmn-runtime/tasks`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#createTask
    pub fn create_task(&self) -> builder::CreateTask {
        builder::CreateTask::new(self)
    }
    /// Links a group to a task.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#createIdentityLink
    pub fn create_task_group_link(&self) -> builder::CreateTaskGroupLink {
        builder::CreateTaskGroupLink::new(self)
    }
    /// Links a user to a task.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#createIdentityLink
    pub fn create_task_user_link(&self) -> builder::CreateTaskUserLink {
        builder::CreateTaskUserLink::new(self)
    }
    /// Creates variables of a task, all of one scope.
    ///
    /// The scope is `local` by default; a global one is a variable of the case instance.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, a variable has no name, an unknown type or a value that does not fit its type, the scopes differ, or a global one is wanted of a task without case instance.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 409: There is a variable of one of the names already.
    /// - 500: A name is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#createTaskVariable
    pub fn create_task_variables(&self) -> builder::CreateTaskVariables {
        builder::CreateTaskVariables::new(self)
    }
    /// Hands a task to another user, who is to resolve it; the assignee becomes its owner.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
    pub fn delegate_task(&self) -> builder::DelegateTask {
        builder::DelegateTask::new(self)
    }
    /// Takes back that a user or the members of a group may start a case definition.
    ///
    /// 404 if the user or the group is no candidate starter.
    ///
    /// `DELETE /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no such identity link.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkResource#deleteIdentityLink
    pub fn delete_candidate_starter(&self) -> builder::DeleteCandidateStarter {
        builder::DeleteCandidateStarter::new(self)
    }
    /// Deletes a case instance that runs.
    ///
    /// What a termination sets off by lifecycle listeners is left out.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/delete`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#deleteCaseInstance
    pub fn delete_case_instance(&self) -> builder::DeleteCaseInstance {
        builder::DeleteCaseInstance::new(self)
    }
    /// Deletes an identity link of a case instance.
    ///
    /// 404 if there is no such link.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such identity link.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkResource#deleteIdentityLink
    pub fn delete_case_instance_identity_link(
        &self,
    ) -> builder::DeleteCaseInstanceIdentityLink {
        builder::DeleteCaseInstanceIdentityLink::new(self)
    }
    /// Deletes a variable of a case instance.
    ///
    /// 404 if there is no such variable.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#deleteVariable
    pub fn delete_case_instance_variable(&self) -> builder::DeleteCaseInstanceVariable {
        builder::DeleteCaseInstanceVariable::new(self)
    }
    /// Deletes all variables of a case instance.
    ///
    /// It is no error if there are none.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#deleteLocalVariables
    pub fn delete_case_instance_variables(
        &self,
    ) -> builder::DeleteCaseInstanceVariables {
        builder::DeleteCaseInstanceVariables::new(self)
    }
    /// Deletes case instances, without their exit criteria being looked at.
    ///
    /// `POST /cmmn-runtime/case-instances/delete`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the case instances is not there; then nothing happens to the others either.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#bulkDeleteCaseInstances
    pub fn delete_case_instances(&self) -> builder::DeleteCaseInstances {
        builder::DeleteCaseInstances::new(self)
    }
    /// Deletes a dead letter job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteDeadLetterJob
    pub fn delete_dead_letter_job(&self) -> builder::DeleteDeadLetterJob {
        builder::DeleteDeadLetterJob::new(self)
    }
    /// Deletes a deployment, and the case definitions that are in it.
    ///
    /// With `cascade` the case instances of its case definitions go, too, with their history and jobs.
    ///
    /// `DELETE /cmmn-repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    /// - 500: Case instances of the deployment run, and `cascade` is not set.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResource#deleteDeployment
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment::new(self)
    }
    /// Deletes what the history has of a case instance.
    ///
    /// The case instance must have ended. 404 if there is no such case instance.
    ///
    /// `DELETE /cmmn-history/historic-case-instances/{caseInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: The case instance runs.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#deleteCaseInstance
    pub fn delete_historic_case_instance(&self) -> builder::DeleteHistoricCaseInstance {
        builder::DeleteHistoricCaseInstance::new(self)
    }
    /// Deletes what the history has of case instances.
    ///
    /// It is no error if one of them is not there. Those that run lose their history, too, and go on without one: the server does not refuse them as it does when one alone is deleted.
    ///
    /// `POST /cmmn-history/historic-case-instances/delete`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or has no ids.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceCollectionResource#bulkDeleteHistoricCaseInstances
    pub fn delete_historic_case_instances(
        &self,
    ) -> builder::DeleteHistoricCaseInstances {
        builder::DeleteHistoricCaseInstances::new(self)
    }
    /// Deletes what the history has of a task.
    ///
    /// The task must have ended. 404 if there is no such task.
    ///
    /// `DELETE /cmmn-history/historic-task-instances/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: The task is open.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#deleteTaskInstance
    pub fn delete_historic_task_instance(&self) -> builder::DeleteHistoricTaskInstance {
        builder::DeleteHistoricTaskInstance::new(self)
    }
    /// Deletes a history job: what it was to write is never written.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/history-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteHistoryJob
    pub fn delete_history_job(&self) -> builder::DeleteHistoryJob {
        builder::DeleteHistoryJob::new(self)
    }
    /// Deletes a job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteJob
    pub fn delete_job(&self) -> builder::DeleteJob {
        builder::DeleteJob::new(self)
    }
    /// Deletes a local variable of a plan item instance.
    ///
    /// 404 if there is no such local variable.
    ///
    /// `DELETE /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableResource#deleteVariable
    pub fn delete_plan_item_instance_variable(
        &self,
    ) -> builder::DeletePlanItemInstanceVariable {
        builder::DeletePlanItemInstanceVariable::new(self)
    }
    /// Deletes a suspended job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/suspended-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteSuspendedJob
    pub fn delete_suspended_job(&self) -> builder::DeleteSuspendedJob {
        builder::DeleteSuspendedJob::new(self)
    }
    /// Deletes a task that belongs to no case instance.
    ///
    /// A task that belongs to a case instance or a process instance is refused with 403.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The task belongs to a case instance or a process instance; or the user lacks the privilege `access-rest-api`, and the body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#deleteTask
    pub fn delete_task(&self) -> builder::DeleteTask {
        builder::DeleteTask::new(self)
    }
    /// Deletes an identity link of a task.
    ///
    /// 404 if there is no such link.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such identity link.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkResource#deleteIdentityLink
    pub fn delete_task_identity_link(&self) -> builder::DeleteTaskIdentityLink {
        builder::DeleteTaskIdentityLink::new(self)
    }
    /// Deletes a variable of a task.
    ///
    /// 404 if there is no such variable in the scope.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#deleteVariable
    pub fn delete_task_variable(&self) -> builder::DeleteTaskVariable {
        builder::DeleteTaskVariable::new(self)
    }
    /// Deletes all local variables of a task.
    ///
    /// It is no error if there are none.
    ///
    /// `DELETE /cmmn-runtime/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#deleteAllLocalTaskVariables
    pub fn delete_task_variables(&self) -> builder::DeleteTaskVariables {
        builder::DeleteTaskVariables::new(self)
    }
    /// Deletes a timer job: what it was to do is never done.
    ///
    /// 404 if there is no such job.
    ///
    /// `DELETE /cmmn-management/timer-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#deleteTimerJob
    pub fn delete_timer_job(&self) -> builder::DeleteTimerJob {
        builder::DeleteTimerJob::new(self)
    }
    /// Disables a plan item instance that is enabled.
    ///
    /// It is not offered for a manual start any more.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
    pub fn disable_plan_item_instance(&self) -> builder::DisablePlanItemInstance {
        builder::DisablePlanItemInstance::new(self)
    }
    /// Enables a plan item instance.
    ///
    /// The server does what it does for `start`: it starts a plan item instance that is enabled. One that was disabled cannot be enabled again.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
    pub fn enable_plan_item_instance(&self) -> builder::EnablePlanItemInstance {
        builder::EnablePlanItemInstance::new(self)
    }
    /// Has the engine look at the criteria of a case instance, and go on where they hold.
    ///
    /// The engine does so by itself whenever something happens in the case; this is for conditions on what it does not see, such as time or other systems.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#updateCaseInstance
    pub fn evaluate_case_instance_criteria(
        &self,
    ) -> builder::EvaluateCaseInstanceCriteria {
        builder::EvaluateCaseInstanceCriteria::new(self)
    }
    /// Executes a history job now.
    ///
    /// The call waits until the job is done. A job that fails is 500.
    ///
    /// `POST /cmmn-management/history-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The job fails.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeHistoryJob
    pub fn execute_history_job(&self) -> builder::ExecuteHistoryJob {
        builder::ExecuteHistoryJob::new(self)
    }
    /// Executes a job now.
    ///
    /// The call waits until the job is done. A job that fails is 500.
    ///
    /// `POST /cmmn-management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The job fails; it has one retry less then, and becomes a timer job until the next try, or a dead letter job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeJobAction
    pub fn execute_job(&self) -> builder::ExecuteJob {
        builder::ExecuteJob::new(self)
    }
    /// Gets one identity link of a case definition.
    ///
    /// 404 if the user or the group is no candidate starter.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no such identity link.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkResource#getIdentityLinkRequest
    pub fn get_candidate_starter(&self) -> builder::GetCandidateStarter {
        builder::GetCandidateStarter::new(self)
    }
    /// Gets one case definition.
    ///
    /// 404 if there is no such case definition. After the category was set, the one of the file goes on to be told; the list tells the new one.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#getCaseDefinition
    pub fn get_case_definition(&self) -> builder::GetCaseDefinition {
        builder::GetCaseDefinition::new(self)
    }
    /// Gets the drawing of a case definition, as a PNG.
    ///
    /// The engine draws it when the file is deployed, if the file says where the plan items are.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/image`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no drawing.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionImageResource#getImageResource
    pub fn get_case_definition_diagram(&self) -> builder::GetCaseDefinitionDiagram {
        builder::GetCaseDefinitionDiagram::new(self)
    }
    /// Gets the model of a case definition, as the engine keeps it.
    ///
    /// The server cannot write the model: it sends a thousand levels of JSON that refers to itself, and the body of an error behind them, all with 200. So the answer is told as bytes. The CMMN file can be had by `resourcedata`.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/model`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionModelResource#getModelResource
    pub fn get_case_definition_model(&self) -> builder::GetCaseDefinitionModel {
        builder::GetCaseDefinitionModel::new(self)
    }
    /// Gets the CMMN file that a case definition came from.
    ///
    /// 404 if there is no such case definition.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/resourcedata`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The bytes cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResourceDataResource#getProcessDefinitionResource
    pub fn get_case_definition_resource_data(
        &self,
    ) -> builder::GetCaseDefinitionResourceData {
        builder::GetCaseDefinitionResourceData::new(self)
    }
    /// Gets the form that starts a case.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer without a body, whether there is such a case definition or not.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/start-form`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no start form.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#getProcessDefinitionStartForm
    pub fn get_case_definition_start_form(&self) -> builder::GetCaseDefinitionStartForm {
        builder::GetCaseDefinitionStartForm::new(self)
    }
    /// Gets one case instance that runs.
    ///
    /// 404 if there is no such case instance, or if it has ended: the history has it.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#getCaseInstance
    pub fn get_case_instance(&self) -> builder::GetCaseInstance {
        builder::GetCaseInstance::new(self)
    }
    /// Gets the drawing of the case of a case instance, as a PNG.
    ///
    /// It is that of the case definition; what is active is not marked.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/diagram`
    ///
    /// # Errors
    /// - 400: The case has no drawing: its CMMN file does not say where the plan items are.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceDiagramResource#getCaseInstanceDiagram
    pub fn get_case_instance_diagram(&self) -> builder::GetCaseInstanceDiagram {
        builder::GetCaseInstanceDiagram::new(self)
    }
    /// Gets one identity link of a case instance.
    ///
    /// 404 if there is no such link.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such identity link.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkResource#getIdentityLinkRequest
    pub fn get_case_instance_identity_link(
        &self,
    ) -> builder::GetCaseInstanceIdentityLink {
        builder::GetCaseInstanceIdentityLink::new(self)
    }
    /// Gets one variable of a case instance.
    ///
    /// A variable that is null is told by the list alone: here it is 404.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#getVariable
    pub fn get_case_instance_variable(&self) -> builder::GetCaseInstanceVariable {
        builder::GetCaseInstanceVariable::new(self)
    }
    /// Gets the bytes of a binary or serializable variable of a case instance.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableDataResource#getVariableData
    pub fn get_case_instance_variable_data(
        &self,
    ) -> builder::GetCaseInstanceVariableData {
        builder::GetCaseInstanceVariableData::new(self)
    }
    /// Gets one dead letter job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getDeadletterJob
    pub fn get_dead_letter_job(&self) -> builder::GetDeadLetterJob {
        builder::GetDeadLetterJob::new(self)
    }
    /// Gets the Java stack trace that a dead letter job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/deadletter-jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getDeadLetterJobStacktrace
    pub fn get_dead_letter_job_stacktrace(&self) -> builder::GetDeadLetterJobStacktrace {
        builder::GetDeadLetterJobStacktrace::new(self)
    }
    /// Gets one deployment.
    ///
    /// 404 if there is no such deployment.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResource#getDeployment
    pub fn get_deployment(&self) -> builder::GetDeployment {
        builder::GetDeployment::new(self)
    }
    /// Gets one file of a deployment, without its bytes.
    ///
    /// Tells its type and the URL of its bytes.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}/resources/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceResource#getDeploymentResource
    pub fn get_deployment_resource(&self) -> builder::GetDeploymentResource {
        builder::GetDeploymentResource::new(self)
    }
    /// Gets the bytes of a file of a deployment.
    ///
    /// A name with folders in it leads to no route, encoded or not: such a file cannot be had by this API, but for the one that a case definition came from.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
    /// - 500: The bytes cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceDataResource#getDeploymentResource
    pub fn get_deployment_resource_data(&self) -> builder::GetDeploymentResourceData {
        builder::GetDeploymentResourceData::new(self)
    }
    /// Gets the name and version of the CMMN engine.
    ///
    /// The version is that of the engine, not of its REST module.
    ///
    /// `GET /cmmn-management/engine`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CmmnEngineResource#getEngineInfo
    pub fn get_engine(&self) -> builder::GetEngine {
        builder::GetEngine::new(self)
    }
    /// Gets one event subscription.
    ///
    /// 404 if there is no such event subscription, or if its event has come.
    ///
    /// `GET /cmmn-runtime/event-subscriptions/{eventSubscriptionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such event subscription.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: EventSubscriptionResource#getEventSubscription
    pub fn get_event_subscription(&self) -> builder::GetEventSubscription {
        builder::GetEventSubscription::new(self)
    }
    /// Gets one case instance, whether it runs or has ended.
    ///
    /// 404 if there is no such case instance. Variables are left out.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#getCaseInstance
    pub fn get_historic_case_instance(&self) -> builder::GetHistoricCaseInstance {
        builder::GetHistoricCaseInstance::new(self)
    }
    /// Gets the bytes of a binary or serializable variable of a case instance.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceVariableDataResource#getVariableData
    pub fn get_historic_case_instance_variable_data(
        &self,
    ) -> builder::GetHistoricCaseInstanceVariableData {
        builder::GetHistoricCaseInstanceVariableData::new(self)
    }
    /// Gets one milestone that a case instance reached.
    ///
    /// 404 if there is no such milestone.
    ///
    /// `GET /cmmn-history/historic-milestone-instances/{milestoneInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such milestone.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceResource#getMilestoneInstance
    pub fn get_historic_milestone_instance(
        &self,
    ) -> builder::GetHistoricMilestoneInstance {
        builder::GetHistoricMilestoneInstance::new(self)
    }
    /// Gets one plan item instance, whether it has ended or not.
    ///
    /// 404 if there is no such plan item instance.
    ///
    /// `GET /cmmn-history/historic-planitem-instances/{planItemInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceResource#getPlanItemInstance
    pub fn get_historic_plan_item_instance(
        &self,
    ) -> builder::GetHistoricPlanItemInstance {
        builder::GetHistoricPlanItemInstance::new(self)
    }
    /// Gets one task, open or ended.
    ///
    /// 404 if there is no such task.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#getTaskInstance
    pub fn get_historic_task_instance(&self) -> builder::GetHistoricTaskInstance {
        builder::GetHistoricTaskInstance::new(self)
    }
    /// Gets the form of a task, open or ended.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer 400.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}/form`
    ///
    /// # Errors
    /// - 400: The task has no form, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceResource#getTaskForm
    pub fn get_historic_task_instance_form(
        &self,
    ) -> builder::GetHistoricTaskInstanceForm {
        builder::GetHistoricTaskInstanceForm::new(self)
    }
    /// Gets the bytes of a binary or serializable variable of a task.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceVariableDataResource#getVariableData
    pub fn get_historic_task_instance_variable_data(
        &self,
    ) -> builder::GetHistoricTaskInstanceVariableData {
        builder::GetHistoricTaskInstanceVariableData::new(self)
    }
    /// Gets the bytes of a binary or serializable variable.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-history/historic-variable-instances/{varInstanceId}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable, or it has no bytes.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceDataResource#getVariableData
    pub fn get_historic_variable_instance_data(
        &self,
    ) -> builder::GetHistoricVariableInstanceData {
        builder::GetHistoricVariableInstanceData::new(self)
    }
    /// Gets one history job.
    ///
    /// 404 if there is no such job.
    ///
    /// `GET /cmmn-management/history-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getHistoryJob
    pub fn get_history_job(&self) -> builder::GetHistoryJob {
        builder::GetHistoryJob::new(self)
    }
    /// Gets one job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getJob
    pub fn get_job(&self) -> builder::GetJob {
        builder::GetJob::new(self)
    }
    /// Gets the Java stack trace that a job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getJobStacktrace
    pub fn get_job_stacktrace(&self) -> builder::GetJobStacktrace {
        builder::GetJobStacktrace::new(self)
    }
    /// Gets one plan item instance.
    ///
    /// One that has ended can be had as long as its case instance runs.
    ///
    /// `GET /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#getPlanItemInstance
    pub fn get_plan_item_instance(&self) -> builder::GetPlanItemInstance {
        builder::GetPlanItemInstance::new(self)
    }
    /// Gets the bytes of a binary or serializable local variable of a plan item instance.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable. Other local variables are told with the plan item instances, where they are asked for.
    ///
    /// `GET /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableDataResource#getVariableData
    pub fn get_plan_item_instance_variable_data(
        &self,
    ) -> builder::GetPlanItemInstanceVariableData {
        builder::GetPlanItemInstanceVariableData::new(self)
    }
    /// Gets one suspended job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/suspended-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getSuspendedJob
    pub fn get_suspended_job(&self) -> builder::GetSuspendedJob {
        builder::GetSuspendedJob::new(self)
    }
    /// Gets the Java stack trace that a suspended job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/suspended-jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getSuspendedJobStacktrace
    pub fn get_suspended_job_stacktrace(&self) -> builder::GetSuspendedJobStacktrace {
        builder::GetSuspendedJobStacktrace::new(self)
    }
    /// Gets one task.
    ///
    /// 404 if there is no such task, or if it is completed.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#getTask
    pub fn get_task(&self) -> builder::GetTask {
        builder::GetTask::new(self)
    }
    /// Gets the form of a task.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer 400.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/form`
    ///
    /// # Errors
    /// - 400: The task has no form, or the server has no form engine.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#getTaskForm
    pub fn get_task_form(&self) -> builder::GetTaskForm {
        builder::GetTaskForm::new(self)
    }
    /// Gets one identity link of a task.
    ///
    /// 404 if there is no such link.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}/{identityId}/{type}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such identity link.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkResource#getIdentityLinkRequest
    pub fn get_task_identity_link(&self) -> builder::GetTaskIdentityLink {
        builder::GetTaskIdentityLink::new(self)
    }
    /// Gets one variable of a task.
    ///
    /// `scope` chooses between the task and its case instance; without it the task comes first.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#getVariable
    pub fn get_task_variable(&self) -> builder::GetTaskVariable {
        builder::GetTaskVariable::new(self)
    }
    /// Gets the bytes of a binary or serializable variable of a task.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/variables/{variableName}/data`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableDataResource#getVariableData
    pub fn get_task_variable_data(&self) -> builder::GetTaskVariableData {
        builder::GetTaskVariableData::new(self)
    }
    /// Gets one timer job.
    ///
    /// 404 if there is no such job, and as soon as it is another kind of job.
    ///
    /// `GET /cmmn-management/timer-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#getTimerJob
    pub fn get_timer_job(&self) -> builder::GetTimerJob {
        builder::GetTimerJob::new(self)
    }
    /// Gets the Java stack trace that a timer job failed with last.
    ///
    /// 404 if the job has not failed.
    ///
    /// `GET /cmmn-management/timer-jobs/{jobId}/exception-stacktrace`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job, or it has not failed.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobExceptionStacktraceResource#getTimerJobStacktrace
    pub fn get_timer_job_stacktrace(&self) -> builder::GetTimerJobStacktrace {
        builder::GetTimerJobStacktrace::new(self)
    }
    /// Gets the bytes of a binary or serializable variable.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-runtime/variable-instances/{varInstanceId}/data`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable, or it has no bytes.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: VariableInstanceDataResource#getVariableData
    pub fn get_variable_instance_bytes(&self) -> builder::GetVariableInstanceBytes {
        builder::GetVariableInstanceBytes::new(self)
    }
    /// Lists the users and groups that may start a case definition.
    ///
    /// A case definition without any may be started by everybody.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionIdentityLinkCollectionResource#getIdentityLinks
    pub fn list_candidate_starters(&self) -> builder::ListCandidateStarters {
        builder::ListCandidateStarters::new(self)
    }
    /// Lists the decisions that a case definition refers to, under the old name of the route.
    ///
    /// The same as `decisions`; the server calls this route deprecated.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/decision-tables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionDecisionCollectionResource#getDecisionTablesForCaseDefinition
    pub fn list_case_definition_decision_tables(
        &self,
    ) -> builder::ListCaseDefinitionDecisionTables {
        builder::ListCaseDefinitionDecisionTables::new(self)
    }
    /// Lists the decisions that a case definition refers to.
    ///
    /// A decision that is not deployed is left out.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/decisions`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionDecisionCollectionResource#getDecisionsForCaseDefinition
    pub fn list_case_definition_decisions(
        &self,
    ) -> builder::ListCaseDefinitionDecisions {
        builder::ListCaseDefinitionDecisions::new(self)
    }
    /// Lists the form definitions that a case definition refers to.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer 500.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/form-definitions`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The server has no form engine.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionFormDefinitionCollectionResource#getFormDefinitionsForCaseDefinition
    pub fn list_case_definition_form_definitions(
        &self,
    ) -> builder::ListCaseDefinitionFormDefinitions {
        builder::ListCaseDefinitionFormDefinitions::new(self)
    }
    /// Lists case definitions, filtered and sorted.
    ///
    /// Every version of a case is a case definition of its own; `latest` leaves the older ones out.
    ///
    /// `GET /cmmn-repository/case-definitions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionCollectionResource#getProcessDefinitions
    pub fn list_case_definitions(&self) -> builder::ListCaseDefinitions {
        builder::ListCaseDefinitions::new(self)
    }
    /// Lists the identity links of a case instance: who has to do with it, and how.
    ///
    /// Users alone: a group cannot be linked to a case instance.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceIdentityLinkCollectionResource#getIdentityLinks
    pub fn list_case_instance_identity_links(
        &self,
    ) -> builder::ListCaseInstanceIdentityLinks {
        builder::ListCaseInstanceIdentityLinks::new(self)
    }
    /// Lists the stages and milestones of a case instance, and how far it has come with each.
    ///
    /// Those that the CMMN file includes in the stage overview, in its order of display.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/stage-overview`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#getStageOverview
    pub fn list_case_instance_stages(&self) -> builder::ListCaseInstanceStages {
        builder::ListCaseInstanceStages::new(self)
    }
    /// Lists the variables of a case instance.
    ///
    /// Without their scope: there is but one.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#getVariables
    pub fn list_case_instance_variables(&self) -> builder::ListCaseInstanceVariables {
        builder::ListCaseInstanceVariables::new(self)
    }
    /// Lists case instances that run, filtered and sorted.
    ///
    /// Those that have ended are in the history. Variables are left out unless they are asked for.
    ///
    /// `GET /cmmn-runtime/case-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#getCaseInstances
    pub fn list_case_instances(&self) -> builder::ListCaseInstances {
        builder::ListCaseInstances::new(self)
    }
    /// Lists dead letter jobs, filtered and sorted.
    ///
    /// Jobs that failed too often to be tried again. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
    ///
    /// `GET /cmmn-management/deadletter-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The list was to be sorted by `retries`, which dead letter jobs have not, or a number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: DeadLetterJobCollectionResource#getJobs
    pub fn list_dead_letter_jobs(&self) -> builder::ListDeadLetterJobs {
        builder::ListDeadLetterJobs::new(self)
    }
    /// Lists the files in a deployment.
    ///
    /// The files that were deployed, and the diagrams that the engine drew of them.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}/resources`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: DeploymentResourceCollectionResource#getDeploymentResources
    pub fn list_deployment_resources(&self) -> builder::ListDeploymentResources {
        builder::ListDeploymentResources::new(self)
    }
    /// Lists deployments, filtered and sorted.
    ///
    /// A deployment is a set of files that were given to the engine together.
    ///
    /// `GET /cmmn-repository/deployments`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: DeploymentCollectionResource#getDeployments
    pub fn list_deployments(&self) -> builder::ListDeployments {
        builder::ListDeployments::new(self)
    }
    /// Lists event subscriptions, filtered and sorted.
    ///
    /// What waits for an event. A process engine that shares the database with the CMMN engine shares the list as well: its subscriptions have no `scopeId`.
    ///
    /// `GET /cmmn-runtime/event-subscriptions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: EventSubscriptionCollectionResource#getEventSubscriptions
    pub fn list_event_subscriptions(&self) -> builder::ListEventSubscriptions {
        builder::ListEventSubscriptions::new(self)
    }
    /// Lists who has or had to do with a case instance, and how.
    ///
    /// 404 if there is no such case instance.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceIdentityLinkCollectionResource#getCaseIdentityLinks
    pub fn list_historic_case_instance_identity_links(
        &self,
    ) -> builder::ListHistoricCaseInstanceIdentityLinks {
        builder::ListHistoricCaseInstanceIdentityLinks::new(self)
    }
    /// Lists the stages and milestones of a case instance, and how far it has come with each.
    ///
    /// Those that the CMMN file includes in the stage overview, in its order of display.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/stage-overview`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#getStageOverview
    pub fn list_historic_case_instance_stages(
        &self,
    ) -> builder::ListHistoricCaseInstanceStages {
        builder::ListHistoricCaseInstanceStages::new(self)
    }
    /// Lists case instances, whether they run or have ended, filtered and sorted.
    ///
    /// Variables are left out unless they are asked for.
    ///
    /// `GET /cmmn-history/historic-case-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceCollectionResource#getHistoricCasenstances
    pub fn list_historic_case_instances(&self) -> builder::ListHistoricCaseInstances {
        builder::ListHistoricCaseInstances::new(self)
    }
    /// Lists milestones that case instances reached, filtered and sorted.
    ///
    /// Milestones that have not been reached are told by the stage overview.
    ///
    /// `GET /cmmn-history/historic-milestone-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceCollectionResource#getHistoricMilestoneInstances
    pub fn list_historic_milestone_instances(
        &self,
    ) -> builder::ListHistoricMilestoneInstances {
        builder::ListHistoricMilestoneInstances::new(self)
    }
    /// Lists plan item instances, whether they have ended or not, filtered and sorted.
    ///
    /// Without their local variables: the query can ask for them.
    ///
    /// `GET /cmmn-history/historic-planitem-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceCollectionResource#getHistoricPlanItemInstances
    pub fn list_historic_plan_item_instances(
        &self,
    ) -> builder::ListHistoricPlanItemInstances {
        builder::ListHistoricPlanItemInstances::new(self)
    }
    /// Lists who has or had to do with a task, and how.
    ///
    /// 404 if there is no such task.
    ///
    /// `GET /cmmn-history/historic-task-instances/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceIdentityLinkCollectionResource#getTaskIdentityLinks
    pub fn list_historic_task_instance_identity_links(
        &self,
    ) -> builder::ListHistoricTaskInstanceIdentityLinks {
        builder::ListHistoricTaskInstanceIdentityLinks::new(self)
    }
    /// Lists tasks, open and ended, filtered and sorted.
    ///
    /// A process engine that shares the database with the CMMN engine shares the list as well. Variables are left out unless they are asked for.
    ///
    /// `GET /cmmn-history/historic-task-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceCollectionResource#getHistoricProcessInstances
    pub fn list_historic_task_instances(&self) -> builder::ListHistoricTaskInstances {
        builder::ListHistoricTaskInstances::new(self)
    }
    /// Lists historic variables, filtered and sorted.
    ///
    /// The variables of case instances and tasks, with their last values.
    ///
    /// `GET /cmmn-history/historic-variable-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceCollectionResource#getHistoricActivityInstances
    pub fn list_historic_variable_instances(
        &self,
    ) -> builder::ListHistoricVariableInstances {
        builder::ListHistoricVariableInstances::new(self)
    }
    /// Lists history jobs, filtered and sorted.
    ///
    /// Jobs that write the history: there are none unless the engine writes its history asynchronously.
    ///
    /// `GET /cmmn-management/history-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoryJobCollectionResource#getHistoryJobs
    pub fn list_history_jobs(&self) -> builder::ListHistoryJobs {
        builder::ListHistoryJobs::new(self)
    }
    /// Lists jobs, filtered and sorted.
    ///
    /// Jobs that the engine is to do now. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
    ///
    /// `GET /cmmn-management/jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#getJobs
    pub fn list_jobs(&self) -> builder::ListJobs {
        builder::ListJobs::new(self)
    }
    /// Lists plan item instances, filtered and sorted.
    ///
    /// What a case instance consists of: tasks, stages, milestones, listeners. Those that have ended are left out unless they are asked for.
    ///
    /// `GET /cmmn-runtime/plan-item-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceCollectionResource#getPlanItemInstances
    pub fn list_plan_item_instances(&self) -> builder::ListPlanItemInstances {
        builder::ListPlanItemInstances::new(self)
    }
    /// Lists the subtasks of a task.
    ///
    /// Open ones only. A task that has none answers an empty list.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/subtasks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskSubTaskCollectionResource#getSubTasks
    pub fn list_subtasks(&self) -> builder::ListSubtasks {
        builder::ListSubtasks::new(self)
    }
    /// Lists suspended jobs, filtered and sorted.
    ///
    /// Jobs of what is suspended. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
    ///
    /// `GET /cmmn-management/suspended-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: SuspendedJobCollectionResource#getJobs
    pub fn list_suspended_jobs(&self) -> builder::ListSuspendedJobs {
        builder::ListSuspendedJobs::new(self)
    }
    /// Lists the identity links of a task: who has to do with it, and how.
    ///
    /// Each link names a user or a group, and as what: `assignee`, `owner`, `candidate` or a type of the caller's choice.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/identitylinks`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkCollectionResource#getIdentityLinks
    pub fn list_task_identity_links(&self) -> builder::ListTaskIdentityLinks {
        builder::ListTaskIdentityLinks::new(self)
    }
    /// Lists the identity links of a task that are of users, or those that are of groups.
    ///
    /// `family` is `users` or `groups`.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/identitylinks/{family}`
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskIdentityLinkFamilyResource#getIdentityLinksForFamily
    pub fn list_task_identity_links_of_family(
        &self,
    ) -> builder::ListTaskIdentityLinksOfFamily {
        builder::ListTaskIdentityLinksOfFamily::new(self)
    }
    /// Lists the variables of a task.
    ///
    /// With those of its case instance, unless `scope` names one of both. A local variable hides a global one of the same name.
    ///
    /// `GET /cmmn-runtime/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableCollectionResource#getVariables
    pub fn list_task_variables(&self) -> builder::ListTaskVariables {
        builder::ListTaskVariables::new(self)
    }
    /// Lists tasks, filtered and sorted.
    ///
    /// Open tasks only: completed ones are in the history. A process engine that shares the database with the CMMN engine shares the list as well. Variables are left out unless they are asked for.
    ///
    /// `GET /cmmn-runtime/tasks`
    ///
    /// # Errors
    /// - 400: The sort field, the order or the state of delegation is not one of those known, or filters were given that do not go together.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#getTasks
    pub fn list_tasks(&self) -> builder::ListTasks {
        builder::ListTasks::new(self)
    }
    /// Lists timer jobs, filtered and sorted.
    ///
    /// Jobs that the engine is to do at a certain time, and those that failed and are to be tried again. A process engine that shares the database with the CMMN engine shares the list as well: `withoutProcessInstanceId` leaves its jobs out.
    ///
    /// `GET /cmmn-management/timer-jobs`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or timers and others alone were asked for at once.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TimerJobCollectionResource#getJobs
    pub fn list_timer_jobs(&self) -> builder::ListTimerJobs {
        builder::ListTimerJobs::new(self)
    }
    /// Lists variables, filtered and sorted.
    ///
    /// The variables of case instances that run, of their plan items and tasks.
    ///
    /// `GET /cmmn-runtime/variable-instances`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: VariableInstanceCollectionResource#getVariableInstances
    pub fn list_variable_instances(&self) -> builder::ListVariableInstances {
        builder::ListVariableInstances::new(self)
    }
    /// Migrates all case instances of a case definition to the one with an id.
    ///
    /// All are migrated in one transaction, before the answer: if one of them fails, none is migrated.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateInstancesOfCaseDefinition
    pub fn migrate_case_definition(&self) -> builder::MigrateCaseDefinition {
        builder::MigrateCaseDefinition::new(self)
    }
    /// Has jobs migrate all case instances of a case definition to the one with an id.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition
    pub fn migrate_case_definition_async(&self) -> builder::MigrateCaseDefinitionAsync {
        builder::MigrateCaseDefinitionAsync::new(self)
    }
    /// Has jobs migrate all case instances of a case definition to the one with a key.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches. Without a version it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition
    pub fn migrate_case_definition_async_to_key(
        &self,
    ) -> builder::MigrateCaseDefinitionAsyncToKey {
        builder::MigrateCaseDefinitionAsyncToKey::new(self)
    }
    /// Migrates all ended case instances of a case definition to the one with an id.
    ///
    /// Only what the history says of their case definition changes.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition
    pub fn migrate_case_definition_history(
        &self,
    ) -> builder::MigrateCaseDefinitionHistory {
        builder::MigrateCaseDefinitionHistory::new(self)
    }
    /// Has jobs migrate all ended case instances of a case definition to the one with an id.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition
    pub fn migrate_case_definition_history_async(
        &self,
    ) -> builder::MigrateCaseDefinitionHistoryAsync {
        builder::MigrateCaseDefinitionHistoryAsync::new(self)
    }
    /// Has jobs migrate all ended case instances of a case definition to the one with a key.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The answer does not tell the id of the batch; the process API lists batches. Without a version it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition
    pub fn migrate_case_definition_history_async_to_key(
        &self,
    ) -> builder::MigrateCaseDefinitionHistoryAsyncToKey {
        builder::MigrateCaseDefinitionHistoryAsyncToKey::new(self)
    }
    /// Migrates all ended case instances of a case definition to the one with a key.
    ///
    /// Only what the history says of their case definition changes. Without a version it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition
    pub fn migrate_case_definition_history_to_key(
        &self,
    ) -> builder::MigrateCaseDefinitionHistoryToKey {
        builder::MigrateCaseDefinitionHistoryToKey::new(self)
    }
    /// Migrates all case instances of a case definition to the one with a key.
    ///
    /// All are migrated in one transaction, before the answer: if one of them fails, none is migrated. Without a version it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#migrateInstancesOfCaseDefinition
    pub fn migrate_case_definition_to_key(&self) -> builder::MigrateCaseDefinitionToKey {
        builder::MigrateCaseDefinitionToKey::new(self)
    }
    /// Migrates a case instance to the case definition with an id.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/migrate`
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or no case definition with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#migrateCaseInstance
    pub fn migrate_case_instance(&self) -> builder::MigrateCaseInstance {
        builder::MigrateCaseInstance::new(self)
    }
    /// Migrates a case instance to the case definition with a key.
    ///
    /// Without a version it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/migrate`
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or no case definition with the id, a plan item is not in it, or an expression fails; then nothing is migrated.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#migrateCaseInstance
    pub fn migrate_case_instance_to_key(&self) -> builder::MigrateCaseInstanceToKey {
        builder::MigrateCaseInstanceToKey::new(self)
    }
    /// Migrates an ended case instance to the case definition with an id.
    ///
    /// Only what the history says of its case definition changes.
    ///
    /// `POST /cmmn-history/historic-case-instances/{caseInstanceId}/migrate`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or it has not ended, or there is no case definition with the id.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#migrateHistoricCaseInstance
    pub fn migrate_historic_case_instance(
        &self,
    ) -> builder::MigrateHistoricCaseInstance {
        builder::MigrateHistoricCaseInstance::new(self)
    }
    /// Migrates an ended case instance to the case definition with a key.
    ///
    /// Only what the history says of its case definition changes. Without a version it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-history/historic-case-instances/{caseInstanceId}/migrate`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or it has not ended, or there is no case definition with the id.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceResource#migrateHistoricCaseInstance
    pub fn migrate_historic_case_instance_to_key(
        &self,
    ) -> builder::MigrateHistoricCaseInstanceToKey {
        builder::MigrateHistoricCaseInstanceToKey::new(self)
    }
    /// Takes plan items of a case instance back to where they wait for their entry criteria.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
    pub fn move_case_instance_plan_items_to_available(
        &self,
    ) -> builder::MoveCaseInstancePlanItemsToAvailable {
        builder::MoveCaseInstancePlanItemsToAvailable::new(self)
    }
    /// Lists case instances that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the case instance.
    ///
    /// `POST /cmmn-query/case-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceQueryResource#queryCaseInstances
    pub fn query_case_instances(&self) -> builder::QueryCaseInstances {
        builder::QueryCaseInstances::new(self)
    }
    /// Lists case instances that match a query, whether they run or have ended; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the case instance.
    ///
    /// `POST /cmmn-query/historic-case-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricCaseInstanceQueryResource#queryCasesInstances
    pub fn query_historic_case_instances(&self) -> builder::QueryHistoricCaseInstances {
        builder::QueryHistoricCaseInstances::new(self)
    }
    /// Lists milestones that case instances reached and that match a query.
    ///
    /// Does what the list by GET does, with the conditions in the body.
    ///
    /// `POST /cmmn-query/historic-milestone-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricMilestoneInstanceQueryResource#queryMilestoneInstances
    pub fn query_historic_milestone_instances(
        &self,
    ) -> builder::QueryHistoricMilestoneInstances {
        builder::QueryHistoricMilestoneInstances::new(self)
    }
    /// Lists plan item instances that match a query, whether they have ended or not.
    ///
    /// Does what the list by GET does, with the conditions in the body.
    ///
    /// `POST /cmmn-query/historic-planitem-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricPlanItemInstanceQueryResource#queryPlanItemInstances
    pub fn query_historic_plan_item_instances(
        &self,
    ) -> builder::QueryHistoricPlanItemInstances {
        builder::QueryHistoricPlanItemInstances::new(self)
    }
    /// Lists tasks, open and ended, that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task.
    ///
    /// `POST /cmmn-query/historic-task-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricTaskInstanceQueryResource#queryProcessInstances
    pub fn query_historic_task_instances(&self) -> builder::QueryHistoricTaskInstances {
        builder::QueryHistoricTaskInstances::new(self)
    }
    /// Lists historic variables that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. The page and the order are told in the URL.
    ///
    /// `POST /cmmn-query/historic-variable-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null, or a number of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: HistoricVariableInstanceQueryResource#queryVariableInstances
    pub fn query_historic_variable_instances(
        &self,
    ) -> builder::QueryHistoricVariableInstances {
        builder::QueryHistoricVariableInstances::new(self)
    }
    /// Lists plan item instances that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on local variables of the plan item instance and on those of its case instance.
    ///
    /// `POST /cmmn-query/plan-item-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceQueryResource#queryPlanItemInstances
    pub fn query_plan_item_instances(&self) -> builder::QueryPlanItemInstances {
        builder::QueryPlanItemInstances::new(self)
    }
    /// Lists tasks that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the task.
    ///
    /// `POST /cmmn-query/tasks`
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, filters were given that do not go together, or the sort field, the order or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskQueryResource#getQueryResult
    pub fn query_tasks(&self) -> builder::QueryTasks {
        builder::QueryTasks::new(self)
    }
    /// Lists variables that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. The page and the order are told in the URL.
    ///
    /// `POST /cmmn-query/variable-instances`
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null, or a number of the query cannot be read.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: VariableInstanceQueryResource#queryVariableInstances
    pub fn query_variable_instances(&self) -> builder::QueryVariableInstances {
        builder::QueryVariableInstances::new(self)
    }
    /// Sets when a timer job is due.
    ///
    /// `POST /cmmn-management/timer-jobs/{jobId}`
    ///
    /// Not every server has this operation: version 7.1.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    /// - 500: The due date is none.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeTimerJobAction
    pub fn reschedule_timer_job(&self) -> builder::RescheduleTimerJob {
        builder::RescheduleTimerJob::new(self)
    }
    /// Hands a delegated task back to its owner.
    ///
    /// `POST /cmmn-runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#executeTaskAction
    pub fn resolve_task(&self) -> builder::ResolveTask {
        builder::ResolveTask::new(self)
    }
    /// Has a dead letter job tried again: it becomes a job, or a history job if it was one.
    ///
    /// `POST /cmmn-management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeDeadLetterJobAction
    pub fn retry_dead_letter_job(&self) -> builder::RetryDeadLetterJob {
        builder::RetryDeadLetterJob::new(self)
    }
    /// Has a dead letter job that was a history job tried again.
    ///
    /// `POST /cmmn-management/deadletter-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeDeadLetterJobAction
    pub fn retry_dead_letter_job_as_history(
        &self,
    ) -> builder::RetryDeadLetterJobAsHistory {
        builder::RetryDeadLetterJobAsHistory::new(self)
    }
    /// Has dead letter jobs tried again: they become jobs, or history jobs if they were some.
    ///
    /// `POST /cmmn-management/deadletter-jobs`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there, or no id is given; then none is moved.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#executeDeadLetterJobAction
    pub fn retry_dead_letter_jobs(&self) -> builder::RetryDeadLetterJobs {
        builder::RetryDeadLetterJobs::new(self)
    }
    /// Has dead letter jobs that were history jobs tried again.
    ///
    /// `POST /cmmn-management/deadletter-jobs`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a job is no history job where it is to become one.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the jobs is not there, or no id is given; then none is moved.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobCollectionResource#executeDeadLetterJobAction
    pub fn retry_dead_letter_jobs_as_history(
        &self,
    ) -> builder::RetryDeadLetterJobsAsHistory {
        builder::RetryDeadLetterJobsAsHistory::new(self)
    }
    /// Sets the category of a case definition.
    ///
    /// It is the only thing that can be changed of a case definition.
    ///
    /// `PUT /cmmn-repository/case-definitions/{caseDefinitionId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or has no category.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The category is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseDefinitionResource#executeCaseDefinitionAction
    pub fn set_case_definition_category(&self) -> builder::SetCaseDefinitionCategory {
        builder::SetCaseDefinitionCategory::new(self)
    }
    /// Creates variables of a case instance, or changes those that exist.
    ///
    /// Variables that the body does not name stay as they are.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: A name is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableCollectionResource#createOrUpdateExecutionVariable
    pub fn set_case_instance_variables(&self) -> builder::SetCaseInstanceVariables {
        builder::SetCaseInstanceVariables::new(self)
    }
    /// Starts a case instance of a case definition.
    ///
    /// An unknown case definition is 400.
    ///
    /// `POST /cmmn-runtime/case-instances`
    ///
    /// # Errors
    /// - 400: The body cannot be read or lacks what it needs, there is no such case definition, or a variable has no name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: What the start of the case sets off fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#createCaseInstance
    pub fn start_case_instance_by_id(&self) -> builder::StartCaseInstanceById {
        builder::StartCaseInstanceById::new(self)
    }
    /// Starts a case instance of the latest case definition with a key.
    ///
    /// An unknown key is 400. Of several tenants the one that the body names counts, or else none.
    ///
    /// `POST /cmmn-runtime/case-instances`
    ///
    /// # Errors
    /// - 400: The body cannot be read or lacks what it needs, there is no such case definition, or a variable has no name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: What the start of the case sets off fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#createCaseInstance
    pub fn start_case_instance_by_key(&self) -> builder::StartCaseInstanceByKey {
        builder::StartCaseInstanceByKey::new(self)
    }
    /// Starts a plan item instance that is enabled: one with a manual activation rule.
    ///
    /// Others start by themselves as soon as their entry criteria hold.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
    pub fn start_plan_item_instance(&self) -> builder::StartPlanItemInstance {
        builder::StartPlanItemInstance::new(self)
    }
    /// Has plan items of a case instance wait for no repetition any more.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
    ///
    /// Not every server has this operation: version 7.0.0 and later.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
    pub fn stop_awaiting_case_instance_plan_item_repetition(
        &self,
    ) -> builder::StopAwaitingCaseInstancePlanItemRepetition {
        builder::StopAwaitingCaseInstancePlanItemRepetition::new(self)
    }
    /// Terminates a case instance.
    ///
    /// 404 if there is no such case instance, or if it has ended.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#terminateCaseInstance
    pub fn terminate_case_instance(&self) -> builder::TerminateCaseInstance {
        builder::TerminateCaseInstance::new(self)
    }
    /// Terminates plan items of a case instance.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#changePlanItemState
    pub fn terminate_case_instance_plan_items(
        &self,
    ) -> builder::TerminateCaseInstancePlanItems {
        builder::TerminateCaseInstancePlanItems::new(self)
    }
    /// Terminates case instances.
    ///
    /// `POST /cmmn-runtime/case-instances/delete`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the case instances is not there; then nothing happens to the others either.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceCollectionResource#bulkDeleteCaseInstances
    pub fn terminate_case_instances(&self) -> builder::TerminateCaseInstances {
        builder::TerminateCaseInstances::new(self)
    }
    /// Triggers a plan item instance: completes a task, has an event occur.
    ///
    /// A task must be active, an event listener available.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}`
    ///
    /// # Errors
    /// - 400: The plan item instance is in no state for it, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance.
    /// - 500: What is set off by it fails.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceResource#performPlanItemInstanceAction
    pub fn trigger_plan_item_instance(&self) -> builder::TriggerPlanItemInstance {
        builder::TriggerPlanItemInstance::new(self)
    }
    /// Makes a timer job due now: it becomes a job.
    ///
    /// `POST /cmmn-management/timer-jobs/{jobId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such job.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: JobResource#executeTimerJobAction
    pub fn trigger_timer_job(&self) -> builder::TriggerTimerJob {
        builder::TriggerTimerJob::new(self)
    }
    /// Changes the name or the business key of a case instance.
    ///
    /// A field that is absent or empty stays as it is: none can be cleared.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceResource#updateCaseInstance
    pub fn update_case_instance(&self) -> builder::UpdateCaseInstance {
        builder::UpdateCaseInstance::new(self)
    }
    /// Creates a variable of a case instance, or changes it.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or the new value is null: it is set, and the answer is 404 nevertheless.
    /// - 500: The body has no name, or it is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: CaseInstanceVariableResource#updateVariable
    pub fn update_case_instance_variable(&self) -> builder::UpdateCaseInstanceVariable {
        builder::UpdateCaseInstanceVariable::new(self)
    }
    /// Creates a local variable of a plan item instance, or changes it.
    ///
    /// The scope that it says is passed over.
    ///
    /// `PUT /cmmn-runtime/plan-item-instances/{planItemInstanceId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such plan item instance, or the new value is null: it is set, and the answer is 404 nevertheless.
    /// - 500: The body has no name, or it is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: PlanItemInstanceVariableResource#updateVariable
    pub fn update_plan_item_instance_variable(
        &self,
    ) -> builder::UpdatePlanItemInstanceVariable {
        builder::UpdatePlanItemInstanceVariable::new(self)
    }
    /// Changes a task; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// Answers the task as it is now.
    ///
    /// `PUT /cmmn-runtime/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task.
    /// - 500: A text is longer than its column in the database, or another transaction changed the task at the same time.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskResource#updateTask
    pub fn update_task(&self) -> builder::UpdateTask {
        builder::UpdateTask::new(self)
    }
    /// Changes a variable of a task.
    ///
    /// The scope is `local` by default.
    ///
    /// `PUT /cmmn-runtime/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such task, or it has no such variable.
    /// - 500: The body has no name.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskVariableResource#updateVariable
    pub fn update_task_variable(&self) -> builder::UpdateTaskVariable {
        builder::UpdateTaskVariable::new(self)
    }
    /// Changes several tasks at once; a field that is absent stays as it is, a field that is null is cleared.
    ///
    /// All get the same values.
    ///
    /// `PUT /cmmn-runtime/tasks`
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, has no ids, or the state of delegation is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the tasks is not there, or no id is given; then no task is changed.
    /// - 500: A text is longer than its column in the database.
    ///
    /// # Source
    /// - flowable-cmmn-rest 7.1.0, its sources: TaskCollectionResource#bulkUpdateTasks
    pub fn update_tasks(&self) -> builder::UpdateTasks {
        builder::UpdateTasks::new(self)
    }
}
