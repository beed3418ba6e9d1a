// Made by `cargo xtask generate`; edit the spec instead.

//! process-center 1.0.

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
    /// Activates a suspended process.
    ///
    /// By the id of the process definition. Its instances that run go on. An unknown id is not told.
    ///
    /// `POST /processCtr/activateProcess`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: activateprocessusingpost
    pub fn activate_process_definition(&self) -> builder::ActivateProcessDefinition {
        builder::ActivateProcessDefinition::new(self)
    }
    /// Adds a candidate group to a task.
    ///
    /// One of several candidates that handles the task completes it.
    ///
    /// `POST /taskCtr/addCandidateGroup`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: addcandidategroupusingpost
    pub fn add_candidate_group(&self) -> builder::AddCandidateGroup {
        builder::AddCandidateGroup::new(self)
    }
    /// Adds candidate groups to a task.
    ///
    /// One of several candidates that handles the task completes it.
    ///
    /// `POST /taskCtr/addCandidateGroups`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: addcandidategroupusingpost_1
    pub fn add_candidate_groups(&self) -> builder::AddCandidateGroups {
        builder::AddCandidateGroups::new(self)
    }
    /// Adds a candidate user to a task.
    ///
    /// One of several candidates that handles the task completes it.
    ///
    /// `POST /taskCtr/addCandidateUser`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: addcandidateuserusingpost
    pub fn add_candidate_user(&self) -> builder::AddCandidateUser {
        builder::AddCandidateUser::new(self)
    }
    /// Adds candidate users to a task.
    ///
    /// One of several candidates that handles the task completes it.
    ///
    /// `POST /taskCtr/addCandidateUsers`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: addcandidateuserusingpost_1
    pub fn add_candidate_users(&self) -> builder::AddCandidateUsers {
        builder::AddCandidateUsers::new(self)
    }
    /// Completes a task that is not delegated.
    ///
    /// By the user whom the task is assigned to, or who owns it. A task that no other task follows is completed, and answered with a failure.
    ///
    /// `POST /taskCtr/complete`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: completetaskusingpost
    pub fn complete_task(&self) -> builder::CompleteTask {
        builder::CompleteTask::new(self)
    }
    /// Delegates a task to a user.
    ///
    /// To one of its candidates, its assignee or its owner.
    ///
    /// `POST /taskCtr/delegateTask`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: delegatetaskusingpost
    pub fn delegate_task(&self) -> builder::DelegateTask {
        builder::DelegateTask::new(self)
    }
    /// Gets the local variables of a task.
    ///
    /// Only the variables that setVariablesLocal has set.
    ///
    /// `GET /commonForm/getVariablesLocal`
    ///
    /// # Errors
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: getvariableslocalusingget
    pub fn get_local_task_variables(&self) -> builder::GetLocalTaskVariables {
        builder::GetLocalTaskVariables::new(self)
    }
    /// Gets a process instance.
    ///
    /// By the processId of the process instance.
    ///
    /// `GET /processCtr/getProcessByProcessId`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: getprocessbyprocessidusingget
    pub fn get_process_instance(&self) -> builder::GetProcessInstance {
        builder::GetProcessInstance::new(self)
    }
    /// Gets the diagram of a process instance.
    ///
    /// Also of a process instance that has ended. Nothing at all is answered if there is no such process instance, if its definition has no diagram, and if the service fails.
    ///
    /// `GET /processCtr/getImage`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: getimageusingget
    pub fn get_process_instance_diagram(&self) -> builder::GetProcessInstanceDiagram {
        builder::GetProcessInstanceDiagram::new(self)
    }
    /// Gets the process instance of a task.
    ///
    /// By the taskId of the task.
    ///
    /// `GET /processCtr/getProcessByTaskId`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: getprocessbytaskidusingget
    pub fn get_process_instance_of_task(&self) -> builder::GetProcessInstanceOfTask {
        builder::GetProcessInstanceOfTask::new(self)
    }
    /// Gets the form on the start event of a process.
    ///
    /// By the key of the process. A failure if there is no such process, and once it was deployed twice.
    ///
    /// `GET /commonForm/getStartFormData`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: getstartformdatausingget
    pub fn get_start_form(&self) -> builder::GetStartForm {
        builder::GetStartForm::new(self)
    }
    /// Gets a task.
    ///
    /// With its variables. A failure if there is no such task, or if it is completed.
    ///
    /// `GET /taskCtr/getTaskById`
    ///
    /// # Errors
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: gettaskbyidusingget
    pub fn get_task(&self) -> builder::GetTask {
        builder::GetTask::new(self)
    }
    /// Gets the form on a task.
    ///
    /// By the id of the task, with the values that its fields have. A failure if there is no such task.
    ///
    /// `GET /commonForm/getTaskFormData`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: gettaskformdatausingget
    pub fn get_task_form(&self) -> builder::GetTaskForm {
        builder::GetTaskForm::new(self)
    }
    /// Gets the variables of a task.
    ///
    /// All variables of the task; it can be used to get what was submitted to the form of a task.
    ///
    /// `GET /commonForm/getVariables`
    ///
    /// # Errors
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: getvariablesusingget
    pub fn get_task_variables(&self) -> builder::GetTaskVariables {
        builder::GetTaskVariables::new(self)
    }
    /// Lists the tasks that a process instance is at, several of them.
    ///
    /// Without those that are suspended.
    ///
    /// `GET /taskCtr/listRunTask`
    ///
    /// # Errors
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: listruntaskusingget
    pub fn list_active_tasks(&self) -> builder::ListActiveTasks {
        builder::ListActiveTasks::new(self)
    }
    /// Lists the tasks that a process instance is at.
    ///
    /// The process instance is found by its processId.
    ///
    /// `GET /taskCtr/currentTask`
    ///
    /// # Errors
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: currenttaskusingget
    pub fn list_current_tasks(&self) -> builder::ListCurrentTasks {
        builder::ListCurrentTasks::new(self)
    }
    /// Lists the history of a process instance.
    ///
    /// Also of a process instance that has ended; in no order.
    ///
    /// `GET /processCtr/listHistory`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: listhistoryusingget
    pub fn list_historic_activities(&self) -> builder::ListHistoricActivities {
        builder::ListHistoricActivities::new(self)
    }
    /// Lists all process instances that run.
    ///
    /// All at once, in no order.
    ///
    /// `GET /processCtr/listAllProcessInstance`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: listallprocessinstanceusingget
    pub fn list_process_instances(&self) -> builder::ListProcessInstances {
        builder::ListProcessInstances::new(self)
    }
    /// Lists the process instances of a process.
    ///
    /// By the processKey.
    ///
    /// `GET /processCtr/listProcess`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: listprocessusingget
    pub fn list_process_instances_by_key(&self) -> builder::ListProcessInstancesByKey {
        builder::ListProcessInstancesByKey::new(self)
    }
    /// Lists the candidates of a task.
    ///
    /// With its assignee and its owner. A failure if there is no such task.
    ///
    /// `GET /taskCtr/getIdentityLinksForTask`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: getidentitylinksfortaskusingget
    pub fn list_task_identity_links(&self) -> builder::ListTaskIdentityLinks {
        builder::ListTaskIdentityLinks::new(self)
    }
    /// Lists all tasks that a user has.
    ///
    /// Those that are assigned to the user and not suspended, the newest first.
    ///
    /// `GET /taskCtr/listTaskByUserId`
    ///
    /// # Errors
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: listtaskusingget_1
    pub fn list_tasks_of_user(&self) -> builder::ListTasksOfUser {
        builder::ListTasksOfUser::new(self)
    }
    /// Lists the tasks that a user has in a process.
    ///
    /// Those that are assigned to the user and not suspended, the newest first.
    ///
    /// `GET /taskCtr/listTaskByProcessKey`
    ///
    /// # Errors
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: listtaskusingget
    pub fn list_tasks_of_user_by_key(&self) -> builder::ListTasksOfUserByKey {
        builder::ListTasksOfUserByKey::new(self)
    }
    /// Resolves a delegated task.
    ///
    /// The task stays as it is.
    ///
    /// `POST /taskCtr/resolveTask`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: resolvetaskusingpost
    pub fn resolve_task(&self) -> builder::ResolveTask {
        builder::ResolveTask::new(self)
    }
    /// Saves the form of a task without completing the task.
    ///
    /// The state of the task is not changed. Every required value has to be there.
    ///
    /// `POST /commonForm/saveFormData`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: saveformdatausingpost
    pub fn save_task_form(&self) -> builder::SaveTaskForm {
        builder::SaveTaskForm::new(self)
    }
    /// Sets local variables of a task.
    ///
    /// The variables exist in this task only, and do not go on to later ones. The task has to be running.
    ///
    /// `POST /commonForm/setVariablesLocal`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: setvariableslocalusingpost
    pub fn set_local_task_variables(&self) -> builder::SetLocalTaskVariables {
        builder::SetLocalTaskVariables::new(self)
    }
    /// Assigns a task to a user.
    ///
    /// Whoever it was assigned to. The service does not check whether it knows the user.
    ///
    /// `POST /taskCtr/setAssigner`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: setassignerusingpost
    pub fn set_task_assignee(&self) -> builder::SetTaskAssignee {
        builder::SetTaskAssignee::new(self)
    }
    /// Sets variables of a task.
    ///
    /// The variables go on with the process, to every task. The task has to be running.
    ///
    /// `POST /commonForm/setVariables`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: setvariablesusingpost
    pub fn set_task_variables(&self) -> builder::SetTaskVariables {
        builder::SetTaskVariables::new(self)
    }
    /// Starts a process instance for a business object.
    ///
    /// By the processKey; busCode and busType have to be given.
    ///
    /// `POST /processCtr/createPro4bus`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: createprousingpost
    pub fn start_business_process(&self) -> builder::StartBusinessProcess {
        builder::StartBusinessProcess::new(self)
    }
    /// Starts a process instance.
    ///
    /// By the processKey.
    ///
    /// `POST /processCtr/createPro`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: createprousingpost_1
    pub fn start_process_instance(&self) -> builder::StartProcessInstance {
        builder::StartProcessInstance::new(self)
    }
    /// Submits the form on the start event, and completes the start event.
    ///
    /// Starts a process instance. The values become variables, each read by the type of its field.
    ///
    /// `POST /commonForm/submitStartFormData`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: submitstartformdatausingpost
    pub fn submit_start_form(&self) -> builder::SubmitStartForm {
        builder::SubmitStartForm::new(self)
    }
    /// Submits the form of a task, and completes the task.
    ///
    /// Whoever the task is assigned to. The values become variables, each read by the type of its field.
    ///
    /// `POST /commonForm/submitTaskFormData`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: submittaskformdatausingpost
    pub fn submit_task_form(&self) -> builder::SubmitTaskForm {
        builder::SubmitTaskForm::new(self)
    }
    /// Suspends a process.
    ///
    /// By the id of the process definition. Its instances that run go on. An unknown id is not told.
    ///
    /// `POST /processCtr/suspendProcess`
    ///
    /// # Source
    /// - process-center RESTful API 1.0: suspendprocessusingpost
    pub fn suspend_process_definition(&self) -> builder::SuspendProcessDefinition {
        builder::SuspendProcessDefinition::new(self)
    }
    /// Takes over a group (role).
    ///
    /// A failure if there is such a group already.
    ///
    /// `POST /identityCtr/syncGroup`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: syncgroupusingpost
    pub fn sync_group(&self) -> builder::SyncGroup {
        builder::SyncGroup::new(self)
    }
    /// Takes over a list of groups (roles).
    ///
    /// Known servers answer no body with success.
    ///
    /// `POST /identityCtr/syncGroupList`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: syncgrouplistusingpost
    pub fn sync_groups(&self) -> builder::SyncGroups {
        builder::SyncGroups::new(self)
    }
    /// Takes over which user is in which group (role).
    ///
    /// A failure if there is no such user or group, or if the user is in the group already.
    ///
    /// `POST /identityCtr/synUserAndGroupMembership`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: synuserandgroupmembershipusingpost
    pub fn sync_memberships(&self) -> builder::SyncMemberships {
        builder::SyncMemberships::new(self)
    }
    /// Takes over a user.
    ///
    /// A failure if there is such a user already.
    ///
    /// `POST /identityCtr/syncUser`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    /// - 500: Something went wrong before the service itself was reached.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: syncuserusingpost
    pub fn sync_user(&self) -> builder::SyncUser {
        builder::SyncUser::new(self)
    }
    /// Takes over a user and a group (role), and puts the user into the group.
    ///
    /// The user is taken to be one of the group, unless told otherwise.
    ///
    /// `POST /identityCtr/syncUserAndGroup`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: syncuserandgroupusingpost
    pub fn sync_user_and_group(&self) -> builder::SyncUserAndGroup {
        builder::SyncUserAndGroup::new(self)
    }
    /// Takes over a list of users.
    ///
    /// Known servers answer no body with success.
    ///
    /// `POST /identityCtr/syncUserList`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: syncuserlistusingpost
    pub fn sync_users(&self) -> builder::SyncUsers {
        builder::SyncUsers::new(self)
    }
    /// Takes over users, groups (roles), and which user is in which group.
    ///
    /// Not as a whole: what was taken over before a failure stays.
    ///
    /// `POST /identityCtr/synUsersAndGroups`
    ///
    /// # Errors
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    ///
    /// # Source
    /// - process-center RESTful API 1.0: synusersandgroupsusingpost
    pub fn sync_users_and_groups(&self) -> builder::SyncUsersAndGroups {
        builder::SyncUsersAndGroups::new(self)
    }
}
