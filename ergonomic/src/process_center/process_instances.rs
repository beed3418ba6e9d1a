//! Process instances: start, lists, history.

use super::builder;
use bpm_rest_generated::process_center::Client;

/// Process instances: start, lists, history.
///
/// An empty id or key is a request error.
#[derive(Clone, Debug)]
pub struct ProcessInstances {
    client: Client,
}

impl ProcessInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Starts a process instance, and gives its id.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such process; [refused](crate::Error::is_refused) if it is suspended, or has no
    /// start event.
    ///
    /// `POST /processCtr/createPro`. process-center RESTful API 1.0, createprousingpost_1.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn start(&self, process_key: impl Into<String>) -> builder::StartProcessInstance {
        self.client.start_process_instance().process_key(process_key.into())
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
    /// let contract = BusinessObject::new("合同", "HT-2026-1");
    /// let instance_id = center.process_instances().start_for("审批", contract).await?;
    /// # drop(instance_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /processCtr/createPro4bus`. process-center RESTful API 1.0, createprousingpost.
    ///
    /// Answers with [`String`].
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: A parameter or the body is missing, or the body is not JSON of the right kind.
    pub fn start_for(
        &self,
        process_key: impl Into<String>,
        business_object: BusinessObject,
    ) -> builder::StartBusinessProcess {
        let call = self.client.start_business_process().process_key(process_key.into());
        call.bus_type(business_object.business_type).bus_code(business_object.business_code)
    }

    /// Lists all process instances that run, all at once and in no order.
    ///
    /// `GET /processCtr/listAllProcessInstance`. process-center RESTful API 1.0, listallprocessinstanceusingget.
    ///
    /// Answers with a list of [`ProcessInstance`](crate::process_center::ProcessInstance).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn list(&self) -> builder::ListProcessInstances {
        self.client.list_process_instances()
    }

    /// Lists the instances of a process that run, in no order. The list is empty if the process is unknown.
    ///
    /// `GET /processCtr/listProcess`. process-center RESTful API 1.0, listprocessusingget.
    ///
    /// Answers with a list of [`ProcessInstance`](crate::process_center::ProcessInstance).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn list_by_key(&self, process_key: impl Into<String>) -> builder::ListProcessInstancesByKey {
        self.client.list_process_instances_by_key().process_key(process_key.into())
    }

    /// Gets a process instance that runs; [not found](crate::Error::is_not_found) if there is no such process instance, or if it has
    /// ended.
    ///
    /// `GET /processCtr/getProcessByProcessId`. process-center RESTful API 1.0, getprocessbyprocessidusingget.
    ///
    /// Answers with [`ProcessInstance`](crate::process_center::ProcessInstance).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn get(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstance {
        self.client.get_process_instance().process_id(process_instance_id.into())
    }

    /// Gets the process instance of a task; [not found](crate::Error::is_not_found) if there is no such task.
    ///
    /// `GET /processCtr/getProcessByTaskId`. process-center RESTful API 1.0, getprocessbytaskidusingget.
    ///
    /// Answers with [`ProcessInstance`](crate::process_center::ProcessInstance).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn get_of_task(&self, task_id: impl Into<String>) -> builder::GetProcessInstanceOfTask {
        self.client.get_process_instance_of_task().task_id(task_id.into())
    }

    /// Gets the diagram of a process instance as a PNG, also of one that has ended. With `light_flag(true)` the present tasks
    /// are highlighted.
    ///
    /// [Not found](crate::Error::is_not_found) if there is no such process instance; [refused](crate::Error::is_refused) if its definition has
    /// no diagram, or if the service fails. The service answers with nothing in each of these cases; the client asks for the
    /// history then, which tells them apart.
    ///
    /// `GET /processCtr/getImage`. process-center RESTful API 1.0, getimageusingget.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn diagram(&self, process_instance_id: impl Into<String>) -> builder::GetProcessInstanceDiagram {
        self.client.get_process_instance_diagram().process_id(process_instance_id.into())
    }

    /// Lists the activities of a process instance, also of one that has ended: those that ended, and those that it is at.
    ///
    /// They come in no order. To have them in theirs, sort them by `end_time`, with those that have none last. The list is empty
    /// if the process instance is unknown.
    ///
    /// `GET /processCtr/listHistory`. process-center RESTful API 1.0, listhistoryusingget.
    ///
    /// Answers with a list of [`HistoricActivity`](crate::process_center::HistoricActivity).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    pub fn historic_activities(&self, process_instance_id: impl Into<String>) -> builder::ListHistoricActivities {
        self.client.list_historic_activities().process_id(process_instance_id.into())
    }
}

/// The business object that a process instance is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BusinessObject {
    /// The kind of the object, which becomes the variable `busType`.
    pub business_type: String,
    /// The code of the object, which becomes the variable `busCode`.
    pub business_code: String,
}

impl BusinessObject {
    /// The object of this kind with this code.
    pub fn new(business_type: impl Into<String>, business_code: impl Into<String>) -> Self {
        Self { business_type: business_type.into(), business_code: business_code.into() }
    }
}
