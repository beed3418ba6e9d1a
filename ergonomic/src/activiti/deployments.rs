//! What was deployed: files that were given to the engine, and what it made of them.

use super::{Deployment, builder, operations};
use crate::{Upload, multipart::Multipart};
use bpm_rest_generated::activiti::Client;

/// What was deployed: files that were given to the engine, and what it made of them.
#[derive(Clone, Debug)]
pub struct Deployments {
    client: Client,
}

impl Deployments {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists deployments, filtered and sorted.
    ///
    /// `GET /repository/deployments`. Activiti user guide, 2.1.
    pub fn list(&self) -> builder::ListDeployments {
        self.client.list_deployments()
    }

    /// Deploys a BPMN file, or an archive of several files.
    ///
    /// The name of the file has to end in `.bpmn20.xml`, `.bpmn`, `.bar` or `.zip`.
    ///
    /// `POST /repository/deployments`. Activiti user guide, 2.3.
    pub fn create(&self, file: Upload) -> Multipart<Deployment> {
        Multipart::new(self.client.connection(), &operations::CREATE_DEPLOYMENT, file)
    }

    /// Gets one deployment.
    ///
    /// `GET /repository/deployments/{deploymentId}`. Activiti user guide, 2.2.
    pub fn get(&self, deployment_id: impl Into<String>) -> builder::GetDeployment {
        self.client.get_deployment().deployment_id(deployment_id.into())
    }

    /// Deletes a deployment.
    ///
    /// `DELETE /repository/deployments/{deploymentId}`. Activiti user guide, 2.4.
    pub fn delete(&self, deployment_id: impl Into<String>) -> builder::DeleteDeployment {
        self.client.delete_deployment().deployment_id(deployment_id.into())
    }

    /// Lists the resources of a deployment.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources`. Activiti user guide, 2.5.
    pub fn resources(&self, deployment_id: impl Into<String>) -> builder::ListDeploymentResources {
        self.client.list_deployment_resources().deployment_id(deployment_id.into())
    }

    /// Gets what is known of one resource of a deployment.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources/{resourceName}`. Activiti user guide, 2.6.
    pub fn resource(
        &self,
        deployment_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> builder::GetDeploymentResource {
        self.client.get_deployment_resource().deployment_id(deployment_id.into()).resource_name(resource_name.into())
    }

    /// Gets the bytes of a resource of a deployment.
    ///
    /// A resource whose name has folders in it cannot be got: the server takes no slash here, encoded or not.
    ///
    /// `GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`. Activiti user guide, 2.7.
    pub fn resource_data(
        &self,
        deployment_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> builder::GetDeploymentResourceData {
        self.client
            .get_deployment_resource_data()
            .deployment_id(deployment_id.into())
            .resource_name(resource_name.into())
    }
}

/// A file to deploy.
impl Multipart<Deployment> {
    /// The tenant of what is deployed.
    pub fn tenant_id(self, tenant_id: impl Into<String>) -> Self {
        self.field("tenantId", tenant_id)
    }
}
