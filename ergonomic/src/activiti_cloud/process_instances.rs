//! Process instances that run or are suspended, their variables, and the messages and signals that they wait for. The runtime bundle knows nothing of those that have ended.

use super::{MessageStart, ProcessInstanceVariables, ReceivedMessage, Signal, builder};
use crate::{Call as _, Wait};
use bpm_rest_generated::activiti_cloud::Client;

/// Process instances that run or are suspended, their variables, and the messages and signals that they wait for. The runtime bundle knows nothing of those that have ended.
#[derive(Clone, Debug)]
pub struct ProcessInstances {
    client: Client,
}

impl ProcessInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the process instances that run or are suspended, of all users.
    ///
    /// The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing; process instances
    /// and tasks come in the order of their creation, which nothing promises. Where security policies are configured,
    /// only what they let the caller read is listed.
    ///
    /// `GET /v1/process-instances`. Self-description of the runtime bundle 7.1.0.M5, getProcessInstancesUsingGET_1.
    ///
    /// Answers with [`ProcessInstancePage`](crate::activiti_cloud::ProcessInstancePage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn list(&self) -> builder::ListProcessInstances {
        self.client.list_process_instances()
    }

    /// Starts a process instance of a process, by its key.
    ///
    /// The caller becomes the initiator. A process instance that ends at once is answered with the status `COMPLETED` and
    /// is gone.
    ///
    /// Of several versions of a process, the server takes the one that it finds first.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"entry": {"id": "i1", "status": "RUNNING", "processDefinitionId": "review:1:x",
    /// #     "processDefinitionKey": "review", "processDefinitionVersion": 1}}"#));
    /// use bpm_rest::activiti_cloud::ProcessInstanceStatus;
    ///
    /// let instances = bundle.process_instances();
    /// let started = instances.start_by_key("review").business_key("order-7").variable("amount", 1200).await?;
    /// if started.status == ProcessInstanceStatus::Completed {
    ///     println!("{} has ended already", started.id);
    /// }
    /// # assert!(recorder.take().to_string().contains("\"amount\": 1200"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/process-instances`. Self-description of the runtime bundle 7.1.0.M5, startProcessUsingPOST_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process definition, or no policy lets the caller read it.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long,
    ///   or the process fails as it starts; the message tells.
    pub fn start_by_key(&self, process_definition_key: impl Into<String>) -> builder::StartProcessInstance {
        self.client.start_process_instance().process_definition_key(process_definition_key.into())
    }

    /// Starts a process instance of the process definition with this id, which is one version of a process.
    ///
    /// The caller becomes the initiator. A process instance that ends at once is answered with the status `COMPLETED` and
    /// is gone.
    ///
    /// It fails as [`start_by_key`](Self::start_by_key) does.
    ///
    /// `POST /v1/process-instances`. Self-description of the runtime bundle 7.1.0.M5, startProcessUsingPOST_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process definition, or no policy lets the caller read it.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long,
    ///   or the process fails as it starts; the message tells.
    pub fn start_by_id(&self, process_definition_id: impl Into<String>) -> builder::StartProcessInstance {
        self.client.start_process_instance().process_definition_id(process_definition_id.into())
    }

    /// Delivers a message to the one process instance that waits for it.
    ///
    /// The name and the correlation key say which one. The message needs no broker. Calling it again delivers another
    /// message.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::empty(200));
    /// match bundle.process_instances().receive_message("paid").correlation_key("order-7").variable("sum", 12.5).await {
    ///     Err(error) if error.is_not_found() => println!("nobody waits for this"),
    ///     other => other?,
    /// }
    /// # assert!(recorder.take().to_string().contains("\"correlationKey\": \"order-7\""));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `PUT /v1/process-instances/message`. Self-description of the runtime bundle 7.1.0.M5, receiveUsingPUT_1.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: No process instance waits for this message with this correlation key.
    /// - 500: Several process instances wait for the message, or what follows the message fails; the message of the
    ///   error tells.
    pub fn receive_message(&self, name: impl Into<String>) -> builder::ReceiveMessage {
        self.client.receive_message().body(ReceivedMessage::new(name))
    }

    /// Starts a process instance by the message that its start event waits for.
    ///
    /// The message needs no broker.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"entry": {"id": "i1", "status": "RUNNING", "processDefinitionId": "review:1:x",
    /// #     "processDefinitionKey": "review", "processDefinitionVersion": 1}}"#));
    /// let started = bundle.process_instances().start_by_message("orderReceived").variable("order", "7").await?;
    /// println!("{} runs", started.id);
    /// # assert!(recorder.take().to_string().contains("POST /v1/process-instances/message"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/process-instances/message`. Self-description of the runtime bundle 7.1.0.M5, startUsingPOST_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read, or a variable has a name, a type or an expression that the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: No process definition starts by this message.
    /// - 500: The process definition or the message is not named, a required variable is missing, a text is too long,
    ///   or the process fails as it starts; the message tells.
    pub fn start_by_message(&self, name: impl Into<String>) -> builder::StartProcessInstanceByMessage {
        self.client.start_process_instance_by_message().body(MessageStart::new(name))
    }

    /// Sends a signal to every process instance that waits for it, and to signal start events.
    ///
    /// The signal goes through the message broker of the runtime bundle: the answer comes before anybody gets it. The
    /// server answers with 200 as well if nobody waits for the signal.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::empty(200));
    /// bundle.process_instances().send_signal("stockArrived").variable("pieces", 7).await?;
    /// # assert!(recorder.take().to_string().contains("\"name\": \"stockArrived\""));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/process-instances/signal`. Self-description of the runtime bundle 7.1.0.M5, sendSignalUsingPOST.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: A text does not fit into the database, or something else fails; the message tells.
    pub fn send_signal(&self, name: impl Into<String>) -> builder::SendSignal {
        self.client.send_signal().body(Signal::new(name))
    }

    /// Gets one process instance.
    ///
    /// Any user may get any process instance that the security policies let the user read.
    ///
    /// `GET /v1/process-instances/{processInstanceId}`. Self-description of the runtime bundle 7.1.0.M5,
    /// getProcessInstanceByIdUsingGET_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstance {
        self.client.get_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Waits until a process instance has ended.
    ///
    /// The runtime bundle knows nothing of a process instance that has ended, so the wait ends as well where there never was one
    /// with the id, and where no policy lets the caller read it. [`Wait`] tells how often the server is asked, and for how long.
    ///
    /// # Errors
    /// Those of [`Wait`].
    pub fn until_ended(&self, process_instance_id: impl Into<String>) -> Wait<()> {
        self.get(process_instance_id).until_gone()
    }

    /// Changes the name or the business key of a process instance.
    ///
    /// What is absent or null stays as it is; an empty text is kept as such.
    ///
    /// `PUT /v1/process-instances/{processInstanceId}`. Self-description of the runtime bundle 7.1.0.M5,
    /// updateProcessUsingPUT_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn update(&self, process_instance_id: impl Into<String>) -> builder::UpdateProcessInstance {
        self.client.update_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Cancels a process instance.
    ///
    /// Process instances that it called end with it. The answer is the last sight of the process instance.
    ///
    /// `DELETE /v1/process-instances/{processInstanceId}`. Self-description of the runtime bundle 7.1.0.M5,
    /// deleteProcessInstanceUsingDELETE_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance. One that has ended is gone.
    /// - 500: Another call changes the process instance at the same time, or no policy lets the caller change it.
    pub fn delete(&self, process_instance_id: impl Into<String>) -> builder::DeleteProcessInstance {
        self.client.delete_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Gets the diagram of a process instance, with the active activities highlighted.
    ///
    /// The answer is SVG. A process definition without diagram interchange in its BPMN file has no diagram.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::bytes(200, "image/svg+xml", "<svg/>"));
    /// match bundle.process_instances().diagram("i1").await? {
    ///     Some(svg) => println!("{} bytes", svg.bytes().await?.len()),
    ///     None => println!("the BPMN file has no diagram"),
    /// }
    /// # assert!(recorder.take().to_string().contains("GET /v1/process-instances/i1/model"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /v1/process-instances/{processInstanceId}/model`. Self-description of the runtime bundle 7.1.0.M5,
    /// getProcessDiagramUsingGET_1.
    ///
    /// Answers with [`Download`](crate::Download), or with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstanceDiagram {
        self.client.get_process_instance_diagram().process_instance_id(process_instance_id.into())
    }

    /// Lets a suspended process instance go on.
    ///
    /// A task that was assigned before is so again.
    ///
    /// `POST /v1/process-instances/{processInstanceId}/resume`. Self-description of the runtime bundle 7.1.0.M5,
    /// resumeUsingPOST_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance runs already, another call changes it at the same time, or no policy lets the caller
    ///   change it.
    pub fn activate(&self, process_instance_id: impl Into<String>) -> builder::ResumeProcessInstance {
        self.client.resume_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Lists the process instances that a process instance called by call activities.
    ///
    /// Embedded subprocesses are no process instances and are not listed. The list of a process instance that there is
    /// not is empty. The list is paged by `skipCount` and `maxItems`, which are exact. The server sorts by nothing;
    /// process instances and tasks come in the order of their creation, which nothing promises.
    ///
    /// `GET /v1/process-instances/{processInstanceId}/subprocesses`. Self-description of the runtime bundle 7.1.0.M5,
    /// subprocessesUsingGET_1.
    ///
    /// Answers with [`ProcessInstancePage`](crate::activiti_cloud::ProcessInstancePage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn subprocesses(&self, process_instance_id: impl Into<String>) -> builder::ListSubprocesses {
        self.client.list_subprocesses().process_instance_id(process_instance_id.into())
    }

    /// Suspends a process instance: nothing goes on in it until it is resumed.
    ///
    /// Its tasks are suspended with it. Process instances that it called go on.
    ///
    /// `POST /v1/process-instances/{processInstanceId}/suspend`. Self-description of the runtime bundle 7.1.0.M5,
    /// suspendUsingPOST_1.
    ///
    /// Answers with [`ProcessInstance`](crate::activiti_cloud::ProcessInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance is suspended already, another call changes it at the same time, or no policy lets
    ///   the caller change it.
    pub fn suspend(&self, process_instance_id: impl Into<String>) -> builder::SuspendProcessInstance {
        self.client.suspend_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Lists the tasks of a process instance that the caller sees.
    ///
    /// The list of a process instance that there is not is empty. The list is paged by `skipCount` and `maxItems`, which
    /// are exact. The server sorts by nothing; process instances and tasks come in the order of their creation, which
    /// nothing promises.
    ///
    /// `GET /v1/process-instances/{processInstanceId}/tasks`. Self-description of the runtime bundle 7.1.0.M5,
    /// getTasksUsingGET.
    ///
    /// Answers with [`TaskPage`](crate::activiti_cloud::TaskPage).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 500: The offset is too large for the server, or a number cannot be read.
    pub fn tasks(&self, process_instance_id: impl Into<String>) -> builder::ListProcessInstanceTasks {
        self.client.list_process_instance_tasks().process_instance_id(process_instance_id.into())
    }

    /// Lists the variables of a process instance.
    ///
    /// The server answers with the whole list.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"list": {"entries": [{"entry": {"name": "due", "type": "date",
    /// #     "value": "2031-01-02T00:00:00.000+0000", "taskVariable": false}}]}}"#));
    /// for variable in bundle.process_instances().variables("i1").await? {
    ///     println!("{} ({}): {:?}", variable.name, variable.type_, variable.value);
    /// }
    /// # assert!(recorder.take().to_string().contains("GET /v1/process-instances/i1/variables"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /v1/process-instances/{processInstanceId}/variables`. Self-description of the runtime bundle 7.1.0.M5,
    /// getVariablesUsingGET.
    ///
    /// Answers with a list of [`VariableInstance`](crate::activiti_cloud::VariableInstance).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    pub fn variables(&self, process_instance_id: impl Into<String>) -> builder::ListProcessInstanceVariables {
        self.client.list_process_instance_variables().process_instance_id(process_instance_id.into())
    }

    /// Creates or replaces variables of a process instance.
    ///
    /// Variables that are not named stay as they are.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::empty(200));
    /// use serde_json::json;
    ///
    /// let variables = [("amount", json!(1200)), ("lines", json!([{"article": "a1", "pieces": 7}]))];
    /// bundle.process_instances().set_variables("i1", variables).await?;
    /// # assert!(recorder.take().to_string().contains("\"pieces\": 7"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /v1/process-instances/{processInstanceId}/variables`. Self-description of the runtime bundle 7.1.0.M5,
    /// setVariablesUsingPOST.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or says what the runtime refuses.
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process instance, or no policy lets the caller read it. One that has ended is gone.
    /// - 500: The process instance is suspended, another call changes it at the same time, a text does not fit into the
    ///   database, or something else fails; the message tells.
    pub fn set_variables(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> builder::SetProcessInstanceVariables {
        self.client
            .set_process_instance_variables()
            .process_instance_id(process_instance_id.into())
            .body(ProcessInstanceVariables::new(variables))
    }
}
