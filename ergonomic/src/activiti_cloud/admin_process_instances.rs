//! Process instances, whatever the security policies say. 7.1.0.M5 lists variables to users alone, 8.x to administrators as well. 8.x can also delete a process instance that is stuck, and replay its service tasks.

use super::{MessageStart, ProcessInstanceVariables, ReceivedMessage, VariableRemoval, builder};
use bpm_rest_generated::activiti_cloud::Client;

/// Process instances, whatever the security policies say. 7.1.0.M5 lists variables to users alone, 8.x to administrators as well. 8.x can also delete a process instance that is stuck, and replay its service tasks.
#[derive(Clone, Debug)]
pub struct AdminProcessInstances {
    client: Client,
}

impl AdminProcessInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the process instances that run or are suspended, of all users.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The list is paged by `skipCount` and `maxItems`, which are exact. The server
    /// sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    /// Security policies do not count.
    ///
    /// `GET /admin/v1/process-instances`. Self-description of the runtime bundle 7.1.0.M5, getProcessInstancesUsingGET.
    ///
    /// Answers with [`ProcessInstancePage`](crate::activiti_cloud::ProcessInstancePage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn list(&self) -> builder::AdminListProcessInstances {
        self.client.admin_list_process_instances()
    }

    /// Starts a process instance of a process, by its key.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller becomes the initiator. A process instance that ends at once is
    /// answered with the status `COMPLETED` and is gone.
    ///
    /// Of several versions of a process, the server takes the one that it finds first.
    ///
    /// `POST /admin/v1/process-instances`. Self-description of the runtime bundle 7.1.0.M5, startProcessUsingPOST.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process definition.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long,
    ///   or the process fails as it starts; the message tells.
    pub fn start_by_key(&self, process_definition_key: impl Into<String>) -> builder::AdminStartProcessInstance {
        self.client.admin_start_process_instance().process_definition_key(process_definition_key.into())
    }

    /// Starts a process instance of the process definition with this id, which is one version of a process.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The caller becomes the initiator. A process instance that ends at once is
    /// answered with the status `COMPLETED` and is gone.
    ///
    /// It fails as [`start_by_key`](Self::start_by_key) does.
    ///
    /// `POST /admin/v1/process-instances`. Self-description of the runtime bundle 7.1.0.M5, startProcessUsingPOST.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process definition.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long,
    ///   or the process fails as it starts; the message tells.
    pub fn start_by_id(&self, process_definition_id: impl Into<String>) -> builder::AdminStartProcessInstance {
        self.client.admin_start_process_instance().process_definition_id(process_definition_id.into())
    }

    /// Delivers a message to the one process instance that waits for it.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The name and the correlation key say which one. The message needs no broker.
    /// Calling it again delivers another message.
    ///
    /// `PUT /admin/v1/process-instances/message`. Self-description of the runtime bundle 7.1.0.M5, receiveUsingPUT.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: No process instance waits for this message with this correlation key.
    /// - 500: Several process instances wait for the message, or what follows the message fails; the message of the
    ///   error tells.
    pub fn receive_message(&self, name: impl Into<String>) -> builder::AdminReceiveMessage {
        self.client.admin_receive_message().body(ReceivedMessage::new(name))
    }

    /// Starts a process instance by the message that its start event waits for.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. The message needs no broker.
    ///
    /// `POST /admin/v1/process-instances/message`. Self-description of the runtime bundle 7.1.0.M5, startUsingPOST.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: No process definition starts by this message.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long,
    ///   or the process fails as it starts; the message tells.
    pub fn start_by_message(&self, name: impl Into<String>) -> builder::AdminStartProcessInstanceByMessage {
        self.client.admin_start_process_instance_by_message().body(MessageStart::new(name))
    }

    /// Gets one process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Security policies do not count.
    ///
    /// `GET /admin/v1/process-instances/{processInstanceId}`. Self-description of the runtime bundle 7.1.0.M5,
    /// getProcessInstanceByIdUsingGET.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::AdminGetProcessInstance {
        self.client.admin_get_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Changes the name or the business key of a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. What is absent or null stays as it is; an empty text is kept as such.
    ///
    /// `PUT /admin/v1/process-instances/{processInstanceId}`. Self-description of the runtime bundle 7.1.0.M5,
    /// updateProcessUsingPUT.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn update(&self, process_instance_id: impl Into<String>) -> builder::AdminUpdateProcessInstance {
        self.client.admin_update_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Cancels a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Process instances that it called end with it. The answer is the last sight of the
    /// process instance.
    ///
    /// `DELETE /admin/v1/process-instances/{processInstanceId}`. Self-description of the runtime bundle 7.1.0.M5,
    /// deleteProcessInstanceUsingDELETE.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: Another call changes the process instance at the same time, or no policy lets the caller change it.
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::AdminDeleteProcessInstance {
        self.client.admin_delete_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Lets a suspended process instance go on.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A task that was assigned before is so again.
    ///
    /// `POST /admin/v1/process-instances/{processInstanceId}/resume`. Self-description of the runtime bundle 7.1.0.M5,
    /// resumeUsingPOST.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance runs already, another call changes it at the same time, or no policy lets the caller
    ///   change it.
    pub fn activate(&self, process_instance_id: impl Into<String>) -> builder::AdminResumeProcessInstance {
        self.client.admin_resume_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Lists the process instances that a process instance called by call activities.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Embedded subprocesses are no process instances and are not listed. The list of a
    /// process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The
    /// server sorts by nothing; process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /admin/v1/process-instances/{processInstanceId}/subprocesses`. Self-description of the runtime bundle
    /// 7.1.0.M5, subprocessesUsingGET.
    ///
    /// Answers with [`ProcessInstancePage`](crate::activiti_cloud::ProcessInstancePage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn subprocesses(&self, process_instance_id: impl Into<String>) -> builder::AdminListSubprocesses {
        self.client.admin_list_subprocesses().process_instance_id(process_instance_id.into())
    }

    /// Suspends a process instance: nothing goes on in it until it is resumed.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Its tasks are suspended with it. Process instances that it called go on.
    ///
    /// `POST /admin/v1/process-instances/{processInstanceId}/suspend`. Self-description of the runtime bundle 7.1.0.M5,
    /// suspendUsingPOST.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended already, another call changes it at the same time, or no policy lets
    ///   the caller change it.
    pub fn suspend(&self, process_instance_id: impl Into<String>) -> builder::AdminSuspendProcessInstance {
        self.client.admin_suspend_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Creates or replaces variables of a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. Variables that are not named stay as they are.
    ///
    /// `PUT /admin/v1/process-instances/{processInstanceId}/variables`. Self-description of the runtime bundle 7.1.0.M5,
    /// updateVariablesUsingPUT.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn set_variables(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> builder::AdminSetProcessInstanceVariables {
        self.client
            .admin_set_process_instance_variables()
            .process_instance_id(process_instance_id.into())
            .body(ProcessInstanceVariables::new(variables))
    }

    /// Removes variables of a process instance.
    ///
    /// Needs the role `ACTIVITI_ADMIN`. A name that the process instance has no variable of is passed over.
    ///
    /// `DELETE /admin/v1/process-instances/{processInstanceId}/variables`. Self-description of the runtime bundle
    /// 7.1.0.M5, removeVariablesUsingDELETE.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_ADMIN`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn delete_variables(
        &self,
        process_instance_id: impl Into<String>,
        variable_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AdminRemoveProcessInstanceVariables {
        self.client
            .admin_remove_process_instance_variables()
            .process_instance_id(process_instance_id.into())
            .body(VariableRemoval::new(variable_names))
    }
}
