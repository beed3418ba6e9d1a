//! Process definitions: what deployed process models became.

use super::builder;
use bpm_rest_generated::activity_task::Client;

/// Process definitions: what deployed process models became.
#[derive(Clone, Debug)]
pub struct ProcessDefinitions {
    client: Client,
}

impl ProcessDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Activates a suspended process definition.
    ///
    /// `POST /models/{procDefId}/active`. API document, 激活任务.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn activate(&self, process_definition_id: impl Into<String>) -> builder::ActivateProcessDefinition {
        self.client.activate_process_definition().proc_def_id(process_definition_id.into())
    }

    /// Suspends a process definition.
    ///
    /// `POST /models/{procDefId}/suspend`. API document, 挂起任务.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn suspend(&self, process_definition_id: impl Into<String>) -> builder::SuspendProcessDefinition {
        self.client.suspend_process_definition().proc_def_id(process_definition_id.into())
    }

    /// Gets the diagram of a process definition, in JSON. The document does not say whether `diagram_resource` is the picture or
    /// its place; in a public relative of the service it is a data URI, `data:image/png;base64,…`.
    ///
    /// `GET /models/{procDefId}/diagram`. API document, 获取流程图.
    ///
    /// Answers with [`Diagram`](crate::activity_task::Diagram).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn diagram(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionDiagram {
        self.client.get_process_definition_diagram().proc_def_id(process_definition_id.into())
    }

    /// Lists the tasks of a process definition.
    ///
    /// `GET /models/{procDefId}/nodes`. API document, 获取流程节点.
    ///
    /// Answers with a list of [`ModelNode`](crate::activity_task::ModelNode).
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn nodes(&self, process_definition_id: impl Into<String>) -> builder::ListProcessDefinitionNodes {
        self.client.list_process_definition_nodes().proc_def_id(process_definition_id.into())
    }
}
