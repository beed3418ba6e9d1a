//! Processes that can be started, and their models. They are part of the runtime bundle; nothing deploys them by REST.

use super::builder;
use bpm_rest_generated::activiti_cloud::Client;

/// Processes that can be started, and their models. They are part of the runtime bundle; nothing deploys them by REST.
#[derive(Clone, Debug)]
pub struct ProcessDefinitions {
    client: Client,
}

impl ProcessDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the process definitions that the caller may read.
    ///
    /// The server takes the parameters of paging and answers with the whole list whatever they say. Where security
    /// policies are configured, only what they let the caller read is listed.
    ///
    /// `GET /v1/process-definitions`. Self-description of the runtime bundle 7.1.0.M5, getProcessDefinitionsUsingGET.
    ///
    /// Answers with a list of [`ProcessDefinition`](crate::activiti_cloud::ProcessDefinition).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    pub fn list(&self) -> builder::ListProcessDefinitions {
        self.client.list_process_definitions()
    }

    /// Gets one process definition, by its id or its key.
    ///
    /// The operations for the model and for what the model asks for take the id alone.
    ///
    /// `GET /v1/process-definitions/{id}`. Self-description of the runtime bundle 7.1.0.M5, getProcessDefinitionUsingGET.
    ///
    /// Answers with [`ProcessDefinition`](crate::activiti_cloud::ProcessDefinition).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no such process definition, or no policy lets the caller read it.
    pub fn get(&self, id: impl Into<String>) -> builder::GetProcessDefinition {
        self.client.get_process_definition().id(id.into())
    }

    /// Gets what the model of a process definition asks for: users, groups, variables and tasks.
    ///
    /// Tasks inside subprocesses are not listed.
    ///
    /// `GET /v1/process-definitions/{id}/meta`. Self-description of the runtime bundle 7.1.0.M5,
    /// getProcessDefinitionMetadataUsingGET.
    ///
    /// Answers with [`ProcessDefinitionMeta`](crate::activiti_cloud::ProcessDefinitionMeta).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    pub fn meta(&self, id: impl Into<String>) -> builder::GetProcessDefinitionMeta {
        self.client.get_process_definition_meta().id(id.into())
    }

    /// Gets the BPMN file of a process definition.
    ///
    /// The file is as it was deployed. The client asks for XML first and for JSON next, in which the server tells errors.
    /// For an id that there is not the server answers with 500 then, and with 406 and no body where XML alone is asked
    /// for.
    ///
    #[doc = docs!(recorded)]
    /// # recorder.reply(Reply::json(200, r#"{"entry": {"id": "review:1:x", "key": "review", "version": 1}}"#));
    /// # recorder.reply(Reply::bytes(200, "application/xml", "<definitions/>"));
    /// let review = bundle.process_definitions().get("review").await?;
    /// let file = bundle.process_definitions().bpmn(&review.id).await?.bytes().await?;
    /// # assert_eq!(file, "<definitions/>");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /v1/process-definitions/{id}/model`. Runtime bundle 7.1.0.M5, getBpmnModel.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    /// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
    pub fn bpmn(&self, id: impl Into<String>) -> builder::GetProcessDefinitionBpmn {
        self.client.get_process_definition_bpmn().id(id.into())
    }

    /// Gets the model of a process definition as the JSON that the editor works with.
    ///
    /// The JSON has the shape of the editor: `childShapes`, `stencil`, `properties`, `bounds`.
    ///
    /// `GET /v1/process-definitions/{id}/model`. Runtime bundle 7.1.0.M5, getProcessModel.
    ///
    /// Answers with a map of names to [`Value`](serde_json::Value).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    /// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
    pub fn model(&self, id: impl Into<String>) -> builder::GetProcessDefinitionModel {
        self.client.get_process_definition_model().id(id.into())
    }

    /// Gets the diagram of a process definition.
    ///
    /// The answer is SVG. The client asks for SVG first and for JSON next, in which the server tells errors: where SVG
    /// alone is asked for, each failure is 406 without a body, and so is a model without a diagram.
    ///
    /// `GET /v1/process-definitions/{id}/model`. Self-description of the runtime bundle 7.1.0.M5,
    /// getProcessDiagramUsingGET.
    ///
    /// Answers with [`Download`](crate::Download), or with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong.
    /// - 403: The caller lacks the role `ACTIVITI_USER`.
    /// - 404: There is no process definition with this id; the key is not taken.
    /// - 406: The request asks for nothing that the server can tell the failure in. The body is empty.
    /// - 500: There is no process definition with this id; so the server tells it where XML is asked for.
    pub fn diagram(&self, id: impl Into<String>) -> builder::GetProcessDefinitionDiagram {
        self.client.get_process_definition_diagram().id(id.into())
    }
}
