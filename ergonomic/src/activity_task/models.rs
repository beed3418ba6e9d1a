//! Deployed process models, and their process definitions.

use super::{NewModel, builder};
use bpm_rest_generated::activity_task::Client;

/// Deployed process models, and their process definitions.
#[derive(Clone, Debug)]
pub struct Models {
    client: Client,
}

impl Models {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Deploys a process model; not sent again after a failure that may have deployed it.
    ///
    /// `None` if the service does not say what it deployed. The fields of the answer come from a public relative of the service;
    /// others are in `extra`.
    ///
    /// `POST /models`. API document, 部署流程模型.
    pub fn deploy(&self, model: NewModel) -> builder::DeployModel {
        self.client.deploy_model().body(model)
    }

    /// Removes a deployed model, by the id of its deployment, not by that of its process definition.
    ///
    /// `DELETE /models/{deploymentId}`. API document, 移除已部署的流程模型.
    pub fn delete(&self, deployment_id: impl Into<String>) -> builder::DeleteModel {
        self.client.delete_model().deployment_id(deployment_id.into())
    }

    /// Activates a suspended process definition.
    ///
    /// `POST /models/{procDefId}/active`. API document, 激活任务.
    pub fn activate(&self, process_definition_id: impl Into<String>) -> builder::ActivateModel {
        self.client.activate_model().proc_def_id(process_definition_id.into())
    }

    /// Suspends a process definition.
    ///
    /// `POST /models/{procDefId}/suspend`. API document, 挂起任务.
    pub fn suspend(&self, process_definition_id: impl Into<String>) -> builder::SuspendModel {
        self.client.suspend_model().proc_def_id(process_definition_id.into())
    }

    /// Gets the diagram of a process definition, in JSON. The document does not say whether `diagram_resource` is the picture or
    /// its place; in a public relative of the service it is a data URI, `data:image/png;base64,…`.
    ///
    /// `GET /models/{procDefId}/diagram`. API document, 获取流程图.
    pub fn diagram(&self, process_definition_id: impl Into<String>) -> builder::GetModelDiagram {
        self.client.get_model_diagram().proc_def_id(process_definition_id.into())
    }

    /// Lists the tasks of a process definition.
    ///
    /// `GET /models/{procDefId}/nodes`. API document, 获取流程节点.
    pub fn nodes(&self, process_definition_id: impl Into<String>) -> builder::ListModelNodes {
        self.client.list_model_nodes().proc_def_id(process_definition_id.into())
    }
}
