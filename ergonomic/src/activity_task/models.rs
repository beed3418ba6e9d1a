//! Process models that were deployed, and the process definitions that they became.

use super::{NewModel, builder};
use bpm_rest_generated::activity_task::Client;

/// Process models that were deployed, and the process definitions that they became.
#[derive(Clone, Debug)]
pub struct Models {
    client: Client,
}

impl Models {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Deploys a process model.
    ///
    /// `POST /models`. API document, 部署流程模型.
    pub fn deploy(&self, model: NewModel) -> builder::DeployModel {
        self.client.deploy_model().body(model)
    }

    /// Removes a deployed model; it is named by the id of its deployment, not by that of its process definition.
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

    /// Gets the diagram of a process definition, in JSON: the document does not tell whether it is the picture or its
    /// place.
    ///
    /// `GET /models/{procDefId}/diagram`. API document, 获取流程图.
    pub fn diagram(&self, process_definition_id: impl Into<String>) -> builder::GetModelDiagram {
        self.client.get_model_diagram().proc_def_id(process_definition_id.into())
    }

    /// Lists the tasks that a process definition has.
    ///
    /// `GET /models/{procDefId}/nodes`. API document, 获取流程节点.
    pub fn nodes(&self, process_definition_id: impl Into<String>) -> builder::ListModelNodes {
        self.client.list_model_nodes().proc_def_id(process_definition_id.into())
    }
}
