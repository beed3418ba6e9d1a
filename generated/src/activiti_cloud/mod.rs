// Made by `cargo xtask generate`; edit the spec instead.

//! Activiti Cloud runtime bundle REST API 7.1.0.M5.

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
    /// Adds candidate groups to a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server does not look whether there are such groups, and adds one that is a candidate already once more.
    ///
    /// `POST /v1/tasks/{taskId}/candidate-groups`
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateGroupsUsingPOST_1
    pub fn add_candidate_groups(&self) -> builder::AddCandidateGroups {
        builder::AddCandidateGroups::new(self)
    }
    /// Adds candidate users to a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server does not look whether there are such users, and adds one that is a candidate already once more.
    ///
    /// `POST /v1/tasks/{taskId}/candidate-users`
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateUsersUsingPOST_1
    pub fn add_candidate_users(&self) -> builder::AddCandidateUsers {
        builder::AddCandidateUsers::new(self)
    }
    /// Adds candidate groups to a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server does not look whether there are such groups, and adds one that is a candidate already once more.
    ///
    /// `POST /admin/v1/tasks/{taskId}/candidate-groups`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateGroupsUsingPOST
    pub fn admin_add_candidate_groups(&self) -> builder::AdminAddCandidateGroups {
        builder::AdminAddCandidateGroups::new(self)
    }
    /// Adds candidate users to a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server does not look whether there are such users, and adds one that is a candidate already once more.
    ///
    /// `POST /admin/v1/tasks/{taskId}/candidate-users`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: addCandidateUsersUsingPOST
    pub fn admin_add_candidate_users(&self) -> builder::AdminAddCandidateUsers {
        builder::AdminAddCandidateUsers::new(self)
    }
    /// Assigns a task to a user, or to nobody.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The server does not look whether there is such a user.
    ///
    /// `POST /admin/v1/tasks/{taskId}/assign`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: assignUsingPOST
    pub fn admin_assign_task(&self) -> builder::AdminAssignTask {
        builder::AdminAssignTask::new(self)
    }
    /// Completes a task, with variables if need be.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The task need not be claimed. The answer is the last sight of the task, without most of what was known of it.
    ///
    /// `POST /admin/v1/tasks/{taskId}/complete`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: completeTaskUsingPOST
    pub fn admin_complete_task(&self) -> builder::AdminCompleteTask {
        builder::AdminCompleteTask::new(self)
    }
    /// Creates a variable of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server answers with 400 if the task has a variable of this name.
    ///
    /// `POST /admin/v1/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createVariableUsingPOST
    pub fn admin_create_task_variable(&self) -> builder::AdminCreateTaskVariable {
        builder::AdminCreateTaskVariable::new(self)
    }
    /// Removes candidate groups from a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. A group that was added twice is removed altogether; one that is no candidate is passed over.
    ///
    /// `DELETE /admin/v1/tasks/{taskId}/candidate-groups`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateGroupsUsingDELETE
    pub fn admin_delete_candidate_groups(&self) -> builder::AdminDeleteCandidateGroups {
        builder::AdminDeleteCandidateGroups::new(self)
    }
    /// Removes candidate users from a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. A user that was added twice is removed altogether; one that is no candidate is passed over.
    ///
    /// `DELETE /admin/v1/tasks/{taskId}/candidate-users`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateUsersUsingDELETE
    pub fn admin_delete_candidate_users(&self) -> builder::AdminDeleteCandidateUsers {
        builder::AdminDeleteCandidateUsers::new(self)
    }
    /// Cancels a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Process instances that it called end with it. The answer is the last sight of the process instance.
    ///
    /// `DELETE /admin/v1/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: Another call changes the process instance at the same time, or no policy lets the caller change it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteProcessInstanceUsingDELETE
    pub fn admin_delete_process_instance(&self) -> builder::AdminDeleteProcessInstance {
        builder::AdminDeleteProcessInstance::new(self)
    }
    /// Deletes a task that belongs to no process instance, with its subtasks.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The server refuses to delete a task of a process instance (500). The answer is the last sight of the task, without most of what was known of it.
    ///
    /// `DELETE /admin/v1/tasks/{taskId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The task belongs to a process instance.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteTaskUsingDELETE
    pub fn admin_delete_task(&self) -> builder::AdminDeleteTask {
        builder::AdminDeleteTask::new(self)
    }
    /// Gets one process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Security policies do not count.
    ///
    /// `GET /admin/v1/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstanceByIdUsingGET
    pub fn admin_get_process_instance(&self) -> builder::AdminGetProcessInstance {
        builder::AdminGetProcessInstance::new(self)
    }
    /// Gets one task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Candidates and assignee do not count.
    ///
    /// `GET /admin/v1/tasks/{taskId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTaskByIdUsingGET
    pub fn admin_get_task(&self) -> builder::AdminGetTask {
        builder::AdminGetTask::new(self)
    }
    /// Lists the candidate groups of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A group that was added twice is listed twice. For a task that there is not the server answers with 500.
    ///
    /// `GET /admin/v1/tasks/{taskId}/candidate-groups`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: There is no such task.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getGroupCandidatesUsingGET
    pub fn admin_list_candidate_groups(&self) -> builder::AdminListCandidateGroups {
        builder::AdminListCandidateGroups::new(self)
    }
    /// Lists the candidate users of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A user that was added twice is listed twice. For a task that there is not the server answers with 500.
    ///
    /// `GET /admin/v1/tasks/{taskId}/candidate-users`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: There is no such task.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getUserCandidatesUsingGET
    pub fn admin_list_candidate_users(&self) -> builder::AdminListCandidateUsers {
        builder::AdminListCandidateUsers::new(self)
    }
    /// Lists all process definitions.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The server takes the parameters of paging and answers with the whole list whatever they say. Security policies do not count.
    ///
    /// `GET /admin/v1/process-definitions`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getAllProcessDefinitionsUsingGET
    pub fn admin_list_process_definitions(
        &self,
    ) -> builder::AdminListProcessDefinitions {
        builder::AdminListProcessDefinitions::new(self)
    }
    /// Lists the process instances that run or are suspended, of all users.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises. Security policies do not count.
    ///
    /// `GET /admin/v1/process-instances`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstancesUsingGET
    pub fn admin_list_process_instances(&self) -> builder::AdminListProcessInstances {
        builder::AdminListProcessInstances::new(self)
    }
    /// Lists the process instances that a process instance called by call activities.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Embedded subprocesses are no process instances and are not listed. The list of a process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /admin/v1/process-instances/{processInstanceId}/subprocesses`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: subprocessesUsingGET
    pub fn admin_list_subprocesses(&self) -> builder::AdminListSubprocesses {
        builder::AdminListSubprocesses::new(self)
    }
    /// Lists the variables of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A task without a mapping has a copy of each variable of its process instance. The server answers with the whole list.
    ///
    /// `GET /admin/v1/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET_1
    pub fn admin_list_task_variables(&self) -> builder::AdminListTaskVariables {
        builder::AdminListTaskVariables::new(self)
    }
    /// Lists all tasks.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /admin/v1/tasks`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET_1
    pub fn admin_list_tasks(&self) -> builder::AdminListTasks {
        builder::AdminListTasks::new(self)
    }
    /// Delivers a message to the one process instance that waits for it.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The name and the correlation key say which one. The message needs no broker. Calling it again delivers another message.
    ///
    /// `PUT /admin/v1/process-instances/message`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: No process instance waits for this message with this correlation key.
    /// - 500: Several process instances wait for the message, or what follows the message fails; the message of the error tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: receiveUsingPUT
    pub fn admin_receive_message(&self) -> builder::AdminReceiveMessage {
        builder::AdminReceiveMessage::new(self)
    }
    /// Removes variables of a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A name that the process instance has no variable of is passed over.
    ///
    /// `DELETE /admin/v1/process-instances/{processInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: removeVariablesUsingDELETE
    pub fn admin_remove_process_instance_variables(
        &self,
    ) -> builder::AdminRemoveProcessInstanceVariables {
        builder::AdminRemoveProcessInstanceVariables::new(self)
    }
    /// Lets a suspended process instance go on.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A task that was assigned before is so again.
    ///
    /// `POST /admin/v1/process-instances/{processInstanceId}/resume`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance runs already, another call changes it at the same time, or no policy lets the caller change it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: resumeUsingPOST
    pub fn admin_resume_process_instance(&self) -> builder::AdminResumeProcessInstance {
        builder::AdminResumeProcessInstance::new(self)
    }
    /// Creates or replaces variables of a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Variables that are not named stay as they are.
    ///
    /// `PUT /admin/v1/process-instances/{processInstanceId}/variables`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariablesUsingPUT
    pub fn admin_set_process_instance_variables(
        &self,
    ) -> builder::AdminSetProcessInstanceVariables {
        builder::AdminSetProcessInstanceVariables::new(self)
    }
    /// Starts a process instance, by the key or the id of its process definition.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller becomes the initiator. A process instance that ends at once is answered with the status `COMPLETED` and is gone.
    ///
    /// `POST /admin/v1/process-instances`
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process definition.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startProcessUsingPOST
    pub fn admin_start_process_instance(&self) -> builder::AdminStartProcessInstance {
        builder::AdminStartProcessInstance::new(self)
    }
    /// Starts a process instance by the message that its start event waits for.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The message needs no broker.
    ///
    /// `POST /admin/v1/process-instances/message`
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: No process definition starts by this message.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startUsingPOST
    pub fn admin_start_process_instance_by_message(
        &self,
    ) -> builder::AdminStartProcessInstanceByMessage {
        builder::AdminStartProcessInstanceByMessage::new(self)
    }
    /// Suspends a process instance: nothing goes on in it until it is resumed.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Its tasks are suspended with it. Process instances that it called go on.
    ///
    /// `POST /admin/v1/process-instances/{processInstanceId}/suspend`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended already, another call changes it at the same time, or no policy lets the caller change it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: suspendUsingPOST
    pub fn admin_suspend_process_instance(
        &self,
    ) -> builder::AdminSuspendProcessInstance {
        builder::AdminSuspendProcessInstance::new(self)
    }
    /// Changes the name or the business key of a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. What is absent or null stays as it is; an empty text is kept as such.
    ///
    /// `PUT /admin/v1/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateProcessUsingPUT
    pub fn admin_update_process_instance(&self) -> builder::AdminUpdateProcessInstance {
        builder::AdminUpdateProcessInstance::new(self)
    }
    /// Changes a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. What is absent or null stays as it is; an empty text is kept as such. The assignee and the candidates are changed by calls of their own.
    ///
    /// `PUT /admin/v1/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateTaskUsingPUT
    pub fn admin_update_task(&self) -> builder::AdminUpdateTask {
        builder::AdminUpdateTask::new(self)
    }
    /// Replaces the value of a variable of a task.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller need not be the assignee. The server answers with 400, not with 404, if the task has no such variable.
    ///
    /// `PUT /admin/v1/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such task.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariableUsingPUT
    pub fn admin_update_task_variable(&self) -> builder::AdminUpdateTaskVariable {
        builder::AdminUpdateTaskVariable::new(self)
    }
    /// Assigns a task to the caller.
    ///
    /// Only a candidate may, and only while nobody is assigned.
    ///
    /// `POST /v1/tasks/{taskId}/claim`
    ///
    /// # Errors
    /// - 400: The task is assigned already.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance of the task is suspended, or another call changes the task at the same time.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: claimTaskUsingPOST
    pub fn claim_task(&self) -> builder::ClaimTask {
        builder::ClaimTask::new(self)
    }
    /// Completes a task, with variables if need be.
    ///
    /// Only the assignee may. The answer is the last sight of the task. Which variables become those of the process instance is said by the mapping of the task; without a mapping, all do.
    ///
    /// `POST /v1/tasks/{taskId}/complete`
    ///
    /// # Errors
    /// - 400: The task is not claimed, or the body cannot be read.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: completeTaskUsingPOST_1
    pub fn complete_task(&self) -> builder::CompleteTask {
        builder::CompleteTask::new(self)
    }
    /// Creates a task that belongs to no process instance.
    ///
    /// The caller becomes its owner and a candidate user.
    ///
    /// `POST /v1/tasks`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: A text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createNewTaskUsingPOST
    pub fn create_task(&self) -> builder::CreateTask {
        builder::CreateTask::new(self)
    }
    /// Creates a variable of a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server answers with 400 if the task has a variable of this name.
    ///
    /// `POST /v1/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: createVariableUsingPOST_1
    pub fn create_task_variable(&self) -> builder::CreateTaskVariable {
        builder::CreateTaskVariable::new(self)
    }
    /// Removes candidate groups from a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. A group that was added twice is removed altogether; one that is no candidate is passed over.
    ///
    /// `DELETE /v1/tasks/{taskId}/candidate-groups`
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateGroupsUsingDELETE_1
    pub fn delete_candidate_groups(&self) -> builder::DeleteCandidateGroups {
        builder::DeleteCandidateGroups::new(self)
    }
    /// Removes candidate users from a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. A user that was added twice is removed altogether; one that is no candidate is passed over.
    ///
    /// `DELETE /v1/tasks/{taskId}/candidate-users`
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteCandidateUsersUsingDELETE_1
    pub fn delete_candidate_users(&self) -> builder::DeleteCandidateUsers {
        builder::DeleteCandidateUsers::new(self)
    }
    /// Cancels a process instance.
    ///
    /// Process instances that it called end with it. The answer is the last sight of the process instance.
    ///
    /// `DELETE /v1/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: Another call changes the process instance at the same time, or no policy lets the caller change it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteProcessInstanceUsingDELETE_1
    pub fn delete_process_instance(&self) -> builder::DeleteProcessInstance {
        builder::DeleteProcessInstance::new(self)
    }
    /// Deletes a task that belongs to no process instance, with its subtasks.
    ///
    /// Only the assignee or the owner may, who has to see the task as well. The server refuses to delete a task of a process instance (500). The answer is the last sight of the task, without most of what was known of it.
    ///
    /// `DELETE /v1/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The caller is neither the assignee nor the owner.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The task belongs to a process instance.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: deleteTaskUsingDELETE_1
    pub fn delete_task(&self) -> builder::DeleteTask {
        builder::DeleteTask::new(self)
    }
    /// Gets one connector definition.
    ///
    /// Any user who is logged in may call it.
    ///
    /// `GET /v1/connector-definitions/{id}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such connector definition.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getConnectorDefinitionUsingGET
    pub fn get_connector_definition(&self) -> builder::GetConnectorDefinition {
        builder::GetConnectorDefinition::new(self)
    }
    /// Gets the welcome text.
    ///
    /// Shows that the base URL is that of a runtime bundle and that the credentials are right.
    ///
    /// `GET /v1`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getHomeInfoUsingGET
    pub fn get_home(&self) -> builder::GetHome {
        builder::GetHome::new(self)
    }
    /// Gets one process definition, by its id or its key.
    ///
    /// The operations for the model and for what the model asks for take the id alone.
    ///
    /// `GET /v1/process-definitions/{id}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process definition, or no policy lets the caller read it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionUsingGET
    pub fn get_process_definition(&self) -> builder::GetProcessDefinition {
        builder::GetProcessDefinition::new(self)
    }
    /// Gets the BPMN file of a process definition.
    ///
    /// The file is as it was deployed. The client asks for XML first and for JSON next, in which the server tells errors. For an id that there is not the server answers with 500 then, and with 406 and no body where XML alone is asked for.
    ///
    /// `GET /v1/process-definitions/{id}/model`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    /// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
    ///
    /// # Source
    /// - Runtime bundle 7.1.0.M5 running on Spring Boot 2.1.10, without Keycloak and without a message broker: getBpmnModel
    pub fn get_process_definition_bpmn(&self) -> builder::GetProcessDefinitionBpmn {
        builder::GetProcessDefinitionBpmn::new(self)
    }
    /// Gets the diagram of a process definition.
    ///
    /// The answer is SVG. The client asks for SVG first and for JSON next, in which the server tells errors: where SVG alone is asked for, each failure is 406 without a body, and so is a model without a diagram.
    ///
    /// `GET /v1/process-definitions/{id}/model`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    /// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDiagramUsingGET
    pub fn get_process_definition_diagram(
        &self,
    ) -> builder::GetProcessDefinitionDiagram {
        builder::GetProcessDefinitionDiagram::new(self)
    }
    /// Gets what the model of a process definition asks for: users, groups, variables and tasks.
    ///
    /// Tasks inside subprocesses are not listed.
    ///
    /// `GET /v1/process-definitions/{id}/meta`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionMetadataUsingGET
    pub fn get_process_definition_meta(&self) -> builder::GetProcessDefinitionMeta {
        builder::GetProcessDefinitionMeta::new(self)
    }
    /// Gets the model of a process definition as the JSON that the editor works with.
    ///
    /// The JSON has the shape of the editor: `childShapes`, `stencil`, `properties`, `bounds`.
    ///
    /// `GET /v1/process-definitions/{id}/model`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    /// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
    ///
    /// # Source
    /// - Runtime bundle 7.1.0.M5 running on Spring Boot 2.1.10, without Keycloak and without a message broker: getProcessModel
    pub fn get_process_definition_model(&self) -> builder::GetProcessDefinitionModel {
        builder::GetProcessDefinitionModel::new(self)
    }
    /// Gets one process instance.
    ///
    /// Any user may get any process instance that the security policies let the user read.
    ///
    /// `GET /v1/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstanceByIdUsingGET_1
    pub fn get_process_instance(&self) -> builder::GetProcessInstance {
        builder::GetProcessInstance::new(self)
    }
    /// Gets the diagram of a process instance, with the active activities highlighted.
    ///
    /// The answer is SVG. A process definition without diagram interchange in its BPMN file has no diagram.
    ///
    /// `GET /v1/process-instances/{processInstanceId}/model`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDiagramUsingGET_1
    pub fn get_process_instance_diagram(&self) -> builder::GetProcessInstanceDiagram {
        builder::GetProcessInstanceDiagram::new(self)
    }
    /// Gets one task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404.
    ///
    /// `GET /v1/tasks/{taskId}`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTaskByIdUsingGET_1
    pub fn get_task(&self) -> builder::GetTask {
        builder::GetTask::new(self)
    }
    /// Lists the candidate groups of a task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A group that was added twice is listed twice.
    ///
    /// `GET /v1/tasks/{taskId}/candidate-groups`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getGroupCandidatesUsingGET_1
    pub fn list_candidate_groups(&self) -> builder::ListCandidateGroups {
        builder::ListCandidateGroups::new(self)
    }
    /// Lists the candidate users of a task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A user that was added twice is listed twice.
    ///
    /// `GET /v1/tasks/{taskId}/candidate-users`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getUserCandidatesUsingGET_1
    pub fn list_candidate_users(&self) -> builder::ListCandidateUsers {
        builder::ListCandidateUsers::new(self)
    }
    /// Lists the connector definitions.
    ///
    /// They are read from JSON files of the runtime bundle. The server answers with the whole list.
    ///
    /// `GET /v1/connector-definitions`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getConnectorDefinitionsUsingGET
    pub fn list_connector_definitions(&self) -> builder::ListConnectorDefinitions {
        builder::ListConnectorDefinitions::new(self)
    }
    /// Lists the process definitions that the caller may read.
    ///
    /// The server takes the parameters of paging and answers with the whole list whatever they say. Where security policies are configured, only what they let the caller read is listed.
    ///
    /// `GET /v1/process-definitions`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessDefinitionsUsingGET
    pub fn list_process_definitions(&self) -> builder::ListProcessDefinitions {
        builder::ListProcessDefinitions::new(self)
    }
    /// Lists the tasks of a process instance that the caller sees.
    ///
    /// The list of a process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /v1/process-instances/{processInstanceId}/tasks`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET
    pub fn list_process_instance_tasks(&self) -> builder::ListProcessInstanceTasks {
        builder::ListProcessInstanceTasks::new(self)
    }
    /// Lists the variables of a process instance.
    ///
    /// The server answers with the whole list.
    ///
    /// `GET /v1/process-instances/{processInstanceId}/variables`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET
    pub fn list_process_instance_variables(
        &self,
    ) -> builder::ListProcessInstanceVariables {
        builder::ListProcessInstanceVariables::new(self)
    }
    /// Lists the process instances that run or are suspended, of all users.
    ///
    /// The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises. Where security policies are configured, only what they let the caller read is listed.
    ///
    /// `GET /v1/process-instances`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getProcessInstancesUsingGET_1
    pub fn list_process_instances(&self) -> builder::ListProcessInstances {
        builder::ListProcessInstances::new(self)
    }
    /// Lists the process instances that a process instance called by call activities.
    ///
    /// Embedded subprocesses are no process instances and are not listed. The list of a process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /v1/process-instances/{processInstanceId}/subprocesses`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: subprocessesUsingGET_1
    pub fn list_subprocesses(&self) -> builder::ListSubprocesses {
        builder::ListSubprocesses::new(self)
    }
    /// Lists the subtasks of a task that the caller sees.
    ///
    /// The list of a task that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /v1/tasks/{taskId}/subtasks`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getSubtasksUsingGET
    pub fn list_subtasks(&self) -> builder::ListSubtasks {
        builder::ListSubtasks::new(self)
    }
    /// Lists the variables of a task.
    ///
    /// The caller sees the task as its assignee or, while nobody is assigned, as a candidate; to all others it is 404. A task without a mapping has a copy of each variable of its process instance. The server answers with the whole list.
    ///
    /// `GET /v1/tasks/{taskId}/variables`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getVariablesUsingGET_2
    pub fn list_task_variables(&self) -> builder::ListTaskVariables {
        builder::ListTaskVariables::new(self)
    }
    /// Lists the tasks that the caller is assigned to, may claim, or owns.
    ///
    /// An owner finds a task here that is assigned to somebody else, and yet gets 404 for the task itself. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /v1/tasks`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: getTasksUsingGET_2
    pub fn list_tasks(&self) -> builder::ListTasks {
        builder::ListTasks::new(self)
    }
    /// Delivers a message to the one process instance that waits for it.
    ///
    /// The name and the correlation key say which one. The message needs no broker. Calling it again delivers another message.
    ///
    /// `PUT /v1/process-instances/message`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: No process instance waits for this message with this correlation key.
    /// - 500: Several process instances wait for the message, or what follows the message fails; the message of the error tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: receiveUsingPUT_1
    pub fn receive_message(&self) -> builder::ReceiveMessage {
        builder::ReceiveMessage::new(self)
    }
    /// Gives a task back: nobody is assigned to it any more.
    ///
    /// Only the assignee may.
    ///
    /// `POST /v1/tasks/{taskId}/release`
    ///
    /// # Errors
    /// - 400: The task is not assigned.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it; or the task is released, and the caller, who is no candidate, does not see it any more.
    /// - 500: The process instance of the task is suspended, or another call changes the task at the same time.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: releaseTaskUsingPOST
    pub fn release_task(&self) -> builder::ReleaseTask {
        builder::ReleaseTask::new(self)
    }
    /// Lets a suspended process instance go on.
    ///
    /// A task that was assigned before is so again.
    ///
    /// `POST /v1/process-instances/{processInstanceId}/resume`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance runs already, another call changes it at the same time, or no policy lets the caller change it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: resumeUsingPOST_1
    pub fn resume_process_instance(&self) -> builder::ResumeProcessInstance {
        builder::ResumeProcessInstance::new(self)
    }
    /// Keeps variables in a task without completing it.
    ///
    /// The assignee and candidates may.
    ///
    /// `POST /v1/tasks/{taskId}/save`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: saveTaskUsingPOST
    pub fn save_task(&self) -> builder::SaveTask {
        builder::SaveTask::new(self)
    }
    /// Sends a signal to every process instance that waits for it, and to signal start events.
    ///
    /// The signal goes through the message broker of the runtime bundle: the answer comes before anybody gets it. The server answers with 200 as well if nobody waits for the signal.
    ///
    /// `POST /v1/process-instances/signal`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: A text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: sendSignalUsingPOST
    pub fn send_signal(&self) -> builder::SendSignal {
        builder::SendSignal::new(self)
    }
    /// Creates or replaces variables of a process instance.
    ///
    /// Variables that are not named stay as they are.
    ///
    /// `POST /v1/process-instances/{processInstanceId}/variables`
    ///
    /// Not every server has this operation: Activiti Cloud 7; 8.x has `PUT` in place of `POST` (read in its sources, not run).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: setVariablesUsingPOST
    pub fn set_process_instance_variables(
        &self,
    ) -> builder::SetProcessInstanceVariables {
        builder::SetProcessInstanceVariables::new(self)
    }
    /// Starts a process instance, by the key or the id of its process definition.
    ///
    /// The caller becomes the initiator. A process instance that ends at once is answered with the status `COMPLETED` and is gone.
    ///
    /// `POST /v1/process-instances`
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process definition, or no policy lets the caller read it.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startProcessUsingPOST_1
    pub fn start_process_instance(&self) -> builder::StartProcessInstance {
        builder::StartProcessInstance::new(self)
    }
    /// Starts a process instance by the message that its start event waits for.
    ///
    /// The message needs no broker.
    ///
    /// `POST /v1/process-instances/message`
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: No process definition starts by this message.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long, or the process fails as it starts; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: startUsingPOST_1
    pub fn start_process_instance_by_message(
        &self,
    ) -> builder::StartProcessInstanceByMessage {
        builder::StartProcessInstanceByMessage::new(self)
    }
    /// Suspends a process instance: nothing goes on in it until it is resumed.
    ///
    /// Its tasks are suspended with it. Process instances that it called go on.
    ///
    /// `POST /v1/process-instances/{processInstanceId}/suspend`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance is suspended already, another call changes it at the same time, or no policy lets the caller change it.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: suspendUsingPOST_1
    pub fn suspend_process_instance(&self) -> builder::SuspendProcessInstance {
        builder::SuspendProcessInstance::new(self)
    }
    /// Changes the name or the business key of a process instance.
    ///
    /// What is absent or null stays as it is; an empty text is kept as such.
    ///
    /// `PUT /v1/process-instances/{processInstanceId}`
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateProcessUsingPUT_1
    pub fn update_process_instance(&self) -> builder::UpdateProcessInstance {
        builder::UpdateProcessInstance::new(self)
    }
    /// Changes a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. What is absent or null stays as it is; an empty text is kept as such. The assignee and the candidates are changed by calls of their own.
    ///
    /// `PUT /v1/tasks/{taskId}`
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateTaskUsingPUT_1
    pub fn update_task(&self) -> builder::UpdateTask {
        builder::UpdateTask::new(self)
    }
    /// Replaces the value of a variable of a task.
    ///
    /// Only the assignee may; anybody else who sees the task gets 400. The server answers with 400, not with 404, if the task has no such variable.
    ///
    /// `PUT /v1/tasks/{taskId}/variables/{variableName}`
    ///
    /// # Errors
    /// - 400: The caller is not the assignee, or the body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such task, or the caller does not see it.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the database, or something else fails; the message tells.
    ///
    /// # Source
    /// - Self-description of the runtime bundle 7.1.0.M5, Swagger 2.0 under /v2/api-docs: updateVariableUsingPUT_1
    pub fn update_task_variable(&self) -> builder::UpdateTaskVariable {
        builder::UpdateTaskVariable::new(self)
    }
}
