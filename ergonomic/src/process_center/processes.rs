//! Processes: deploying them, their instances, their history.

use super::{builder, ids::filled, operations};
use crate::{Error, Multipart, Operation, OperationRef, Result, Upload, transport::Connection};
use bpm_rest_generated::{awaitable, envelope::decode_data, process_center::Client};
use reqwest::{Request, Response};

/// Processes: deploying them, their instances, their history.
///
/// An empty id or key is a request error.
#[derive(Clone, Debug)]
pub struct Processes {
    client: Client,
}

impl Processes {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Deploys a file of BPMN, or a zip archive of several, and gives the id of the deployment.
    ///
    /// The name of the file has to end in `.bpmn` or `.bpmn20.xml`, since the service would take it without finding a
    /// process, or in `.zip`. [Refused](Error::is_refused) if it is no BPMN; 500 above the size that the service is
    /// configured to take, which is 1 MiB by default.
    ///
    /// `POST /processCtr/deploymentProcess`. process-center RESTful API 1.0, deploymentprocessusingpost.
    pub fn deploy(&self, file: Upload) -> Deploy {
        Deploy::new(self.client.connection(), file)
    }

    /// Starts a process instance, and gives its id.
    ///
    /// [Refused](Error::is_refused) if there is no such process, or it is suspended.
    ///
    /// `POST /processCtr/createPro`. process-center RESTful API 1.0, createprousingpost_1.
    pub fn start(&self, process_key: impl Into<String>) -> builder::StartProcess {
        self.client.start_process().process_key(filled(process_key))
    }

    /// As [`start`](Self::start), for a business object, whose code and type become the variables `busCode` and
    /// `busType`; the business key of the process instance stays empty.
    ///
    /// ```no_run
    /// use bpm_rest::{ProcessCenter, process_center::BusinessObject};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> bpm_rest::Result<()> {
    /// # let center = ProcessCenter::builder("http://127.0.0.1:8092").build()?;
    /// let contract = BusinessObject { business_type: "合同".into(), business_code: "HT-2026-1".into() };
    /// let instance_id = center.processes().start_for("审批", contract).await?;
    /// # drop(instance_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /processCtr/createPro4bus`. process-center RESTful API 1.0, createprousingpost.
    pub fn start_for(
        &self,
        process_key: impl Into<String>,
        business_object: BusinessObject,
    ) -> builder::StartBusinessProcess {
        let call = self.client.start_business_process().process_key(filled(process_key));
        call.bus_type(business_object.business_type).bus_code(business_object.business_code)
    }

    /// Lists all process instances that run, without pages.
    ///
    /// `GET /processCtr/listAllProcessInstance`. process-center RESTful API 1.0, listallprocessinstanceusingget.
    pub fn list(&self) -> builder::ListProcessInstances {
        self.client.list_process_instances()
    }

    /// Lists the instances of a process that run; none for an unknown one.
    ///
    /// `GET /processCtr/listProcess`. process-center RESTful API 1.0, listprocessusingget.
    pub fn list_by_key(&self, process_key: impl Into<String>) -> builder::ListProcessInstancesByKey {
        self.client.list_process_instances_by_key().process_key(filled(process_key))
    }

    /// Gets a process instance that runs; [refused](Error::is_refused) if there is none, or none any more.
    ///
    /// `GET /processCtr/getProcessByProcessId`. process-center RESTful API 1.0, getprocessbyprocessidusingget.
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstance {
        self.client.get_process_instance().process_id(filled(process_instance_id))
    }

    /// Gets the process instance of a task; [refused](Error::is_refused) if there is no such task.
    ///
    /// `GET /processCtr/getProcessByTaskId`. process-center RESTful API 1.0, getprocessbytaskidusingget.
    pub fn get_by_task(&self, task_id: impl Into<String>) -> builder::GetProcessInstanceOfTask {
        self.client.get_process_instance_of_task().task_id(filled(task_id))
    }

    /// Suspends a process definition, such as `leave:1:18`: no instance of it can be started; those that run go on.
    ///
    /// An unknown id is not told, nor is that of a process instance, which does nothing.
    ///
    /// `POST /processCtr/suspendProcess`. process-center RESTful API 1.0, suspendprocessusingpost.
    pub fn suspend_definition(&self, process_definition_id: impl Into<String>) -> builder::SuspendProcessDefinition {
        self.client.suspend_process_definition().process_id(filled(process_definition_id))
    }

    /// Lets instances of a process definition be started again.
    ///
    /// An unknown id is not told, nor is that of a process instance, which does nothing.
    ///
    /// `POST /processCtr/activateProcess`. process-center RESTful API 1.0, activateprocessusingpost.
    pub fn activate_definition(&self, process_definition_id: impl Into<String>) -> builder::ActivateProcessDefinition {
        self.client.activate_process_definition().process_id(filled(process_definition_id))
    }

    /// Gets the diagram of a process instance as a PNG, with `light_flag(true)` the present tasks highlighted; of one that
    /// has ended, too.
    ///
    /// [Not found](Error::is_not_found) if there is no such process instance, or no diagram in its definition: the service
    /// answers with nothing then, whatever the reason.
    ///
    /// `GET /processCtr/getImage`. process-center RESTful API 1.0, getimageusingget.
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessDiagram {
        self.client.get_process_diagram().process_id(filled(process_instance_id))
    }

    /// Lists what a process instance has been at, also one that has ended; nothing for an unknown one.
    ///
    /// `GET /processCtr/listHistory`. process-center RESTful API 1.0, listhistoryusingget.
    pub fn history(&self, process_instance_id: impl Into<String>) -> builder::ListHistory {
        self.client.list_history().process_id(filled(process_instance_id))
    }
}

/// What a process instance is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessObject {
    /// What kind of object it is, which becomes the variable `busType`.
    pub business_type: String,
    /// Which one of these it is, which becomes the variable `busCode`.
    pub business_code: String,
}

/// A file to be deployed; awaiting it gives the id of the deployment.
///
/// The file is streamed, and so it is sent once: a form is not tried again by itself.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Deploy {
    form: Result<Multipart<()>>,
    connection: Connection,
}

/// How the names of files end that the service finds something in, each with the only content type that it takes.
const DEPLOYABLE: [(&str, &str); 3] =
    [(".bpmn", "text/xml"), (".bpmn20.xml", "text/xml"), (".zip", "application/x-zip-compressed")];

impl Deploy {
    fn new(connection: &Connection, file: Upload) -> Self {
        let kind = DEPLOYABLE.into_iter().find(|(ending, _)| file.file_name().ends_with(ending));
        let form = match kind {
            Some((_, content_type)) => {
                Ok(Multipart::new(connection, &operations::DEPLOY_PROCESS, file.content_type(content_type)))
            }
            None => Err(Error::request("the name of a file to deploy ends in .bpmn, .bpmn20.xml or .zip")),
        };
        Self { form, connection: connection.clone() }
    }
}

impl Operation for Deploy {
    type Output = String;

    fn info(&self) -> OperationRef {
        (&operations::DEPLOY_PROCESS).into()
    }

    fn connection(&self) -> &Connection {
        &self.connection
    }

    fn into_request(self) -> Result<Request> {
        self.form?.into_request()
    }

    async fn decode(response: Response) -> Result<String> {
        decode_data(response, &operations::ENVELOPE).await
    }

    fn explained(error: Error) -> Error {
        operations::ENVELOPE.explained(error)
    }
}

awaitable!(Deploy);
