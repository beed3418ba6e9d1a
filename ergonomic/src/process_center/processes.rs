//! Process definitions and instances: deployment, start, history.

use super::{builder, ids::filled, operations};
use crate::{Error, Multipart, Operation, OperationRef, Result, Upload, transport::Connection};
use bpm_rest_generated::process_center::Client;
use bpm_rest_runtime::{awaitable, envelope::decode_data};
use reqwest::{Request, Response};

/// Process definitions and instances: deployment, start, history.
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
    /// The name of the file has to end in `.bpmn`, `.bpmn20.xml` or `.zip`. An archive has to hold a file whose name ends in
    /// `.bpmn` or `.bpmn20.xml`; of one that holds none, the client does not send the end, and the call is a body error. The
    /// service would take either file and find no process in it.
    ///
    /// [Refused](Error::is_refused) if the service cannot read one of the files as BPMN: nothing is deployed then. Status 500
    /// above the size that the service is configured to take, which is 1 MiB by default.
    ///
    /// `POST /processCtr/deploymentProcess`. process-center RESTful API 1.0, deploymentprocessusingpost.
    pub fn deploy(&self, file: Upload) -> Deploy {
        Deploy::new(self.client.connection(), file)
    }

    /// Starts a process instance, and gives its id.
    ///
    /// [Not found](Error::is_not_found) if there is no such process; [refused](Error::is_refused) if it is suspended, or has no
    /// start event.
    ///
    /// `POST /processCtr/createPro`. process-center RESTful API 1.0, createprousingpost_1.
    pub fn start(&self, process_key: impl Into<String>) -> builder::StartProcess {
        self.client.start_process().process_key(filled(process_key))
    }

    /// Starts a process instance as [`start`](Self::start) does, for a business object. Code and type of the object become the
    /// variables `busCode` and `busType`; the business key of the process instance stays empty.
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

    /// Lists all process instances that run, all at once and in no order.
    ///
    /// `GET /processCtr/listAllProcessInstance`. process-center RESTful API 1.0, listallprocessinstanceusingget.
    pub fn list(&self) -> builder::ListProcessInstances {
        self.client.list_process_instances()
    }

    /// Lists the instances of a process that run, in no order. The list is empty if the process is unknown.
    ///
    /// `GET /processCtr/listProcess`. process-center RESTful API 1.0, listprocessusingget.
    pub fn list_by_key(&self, process_key: impl Into<String>) -> builder::ListProcessInstancesByKey {
        self.client.list_process_instances_by_key().process_key(filled(process_key))
    }

    /// Gets a process instance that runs; [not found](Error::is_not_found) if there is no such process instance, or if it has
    /// ended.
    ///
    /// `GET /processCtr/getProcessByProcessId`. process-center RESTful API 1.0, getprocessbyprocessidusingget.
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstance {
        self.client.get_process_instance().process_id(filled(process_instance_id))
    }

    /// Gets the process instance of a task; [not found](Error::is_not_found) if there is no such task.
    ///
    /// `GET /processCtr/getProcessByTaskId`. process-center RESTful API 1.0, getprocessbytaskidusingget.
    pub fn get_by_task(&self, task_id: impl Into<String>) -> builder::GetProcessInstanceOfTask {
        self.client.get_process_instance_of_task().task_id(filled(task_id))
    }

    /// Suspends a process definition, such as `leave:1:18`: nobody can start an instance of it; those that run go on.
    ///
    /// The service answers with nothing, whatever came of the call. The client asks then whether the process is there:
    /// [not found](Error::is_not_found) if not; [refused](Error::is_refused) if the service fails. Nobody tells an unknown
    /// version of a known process, nor the id of a process instance: these do nothing.
    ///
    /// `POST /processCtr/suspendProcess`. process-center RESTful API 1.0, suspendprocessusingpost.
    pub fn suspend_definition(&self, process_definition_id: impl Into<String>) -> builder::SuspendProcessDefinition {
        self.client.suspend_process_definition().process_id(filled(process_definition_id))
    }

    /// Activates a suspended process definition: instances of it can be started again.
    ///
    /// The service answers with nothing, whatever came of the call. The client asks then whether the process is there:
    /// [not found](Error::is_not_found) if not; [refused](Error::is_refused) if the service fails. Nobody tells an unknown
    /// version of a known process, nor the id of a process instance: these do nothing.
    ///
    /// `POST /processCtr/activateProcess`. process-center RESTful API 1.0, activateprocessusingpost.
    pub fn activate_definition(&self, process_definition_id: impl Into<String>) -> builder::ActivateProcessDefinition {
        self.client.activate_process_definition().process_id(filled(process_definition_id))
    }

    /// Gets the diagram of a process instance as a PNG, also of one that has ended. With `light_flag(true)` the present tasks
    /// are highlighted.
    ///
    /// [Not found](Error::is_not_found) if there is no such process instance; [refused](Error::is_refused) if its definition has
    /// no diagram, or if the service fails. The service answers with nothing in each of these cases; the client asks for the
    /// history then, which tells them apart.
    ///
    /// `GET /processCtr/getImage`. process-center RESTful API 1.0, getimageusingget.
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessDiagram {
        self.client.get_process_diagram().process_id(filled(process_instance_id))
    }

    /// Lists the activities of a process instance, also of one that has ended: those that ended, and those that it is at.
    ///
    /// They come in no order. To have them in theirs, sort them by `end_time`, with those that have none last. The list is empty
    /// if the process instance is unknown.
    ///
    /// `GET /processCtr/listHistory`. process-center RESTful API 1.0, listhistoryusingget.
    pub fn history(&self, process_instance_id: impl Into<String>) -> builder::ListHistory {
        self.client.list_history().process_id(filled(process_instance_id))
    }
}

/// The business object that a process instance is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessObject {
    /// The kind of the object, which becomes the variable `busType`.
    pub business_type: String,
    /// The code of the object, which becomes the variable `busCode`.
    pub business_code: String,
}

/// The call that deploys a file; awaiting it gives the id of the deployment.
///
/// The file is streamed, so it is sent once: the client does not try the call again.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Deploy {
    form: Result<Multipart<()>>,
    connection: Connection,
}

/// How the names of the files end that the service finds a process in, each with the only content type that it takes.
const DEPLOYABLE: [(&str, &str); 3] =
    [(".bpmn", "text/xml"), (".bpmn20.xml", "text/xml"), (".zip", "application/x-zip-compressed")];

/// What the name of a file holds in which the service finds a process; an archive has the names of its files in clear.
const BPMN: &str = ".bpmn";

const NO_BPMN: &str =
    "the archive has no file whose name ends in .bpmn or .bpmn20.xml: the service would find no process";

impl Deploy {
    fn new(connection: &Connection, file: Upload) -> Self {
        let kind = DEPLOYABLE.into_iter().find(|(ending, _)| file.file_name().ends_with(ending));
        let form = match kind {
            Some((ending, content_type)) => {
                let file = if ending == ".zip" { file.holding(BPMN, NO_BPMN) } else { file };
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
