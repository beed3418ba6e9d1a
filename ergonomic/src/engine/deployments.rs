//! What was deployed: files that were given to the engine, and what it made of them.

use super::{Client, Deployment, builder, form_file, operations};
use crate::{Result, Upload, multipart::Multipart};
use bpm_rest_runtime::{awaitable, operation::Wraps};

/// What was deployed: files that were given to the engine, and what it made of them.
#[derive(Clone, Debug)]
pub struct Deployments {
    pub(super) client: Client,
}

impl Deployments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_deployments)]
    ///
    #[doc = docs!(processes "\
         What was deployed by REST has no category. Activiti calls a deployment as its file, Flowable as what the file's name \
         has before its first dot.")]
    ///
    #[doc = call!(list_deployments)]
    pub fn list(&self) -> builder::ListDeployments {
        self.client.list_deployments()
    }

    #[doc = call!(about create_deployment)]
    ///
    #[doc = docs!(processes "\
         A file whose name ends otherwise is a [bad request](crate::Error::is_bad_request). BPMN that cannot be parsed is \
         answered with 500; an archive that cannot be read is taken for an empty one.")]
    ///
    #[doc = docs!(deploy)]
    ///
    #[doc = call!(create_deployment)]
    pub fn deploy(&self, file: Upload) -> CreateDeployment {
        CreateDeployment(Multipart::new(self.client.connection(), &operations::CREATE_DEPLOYMENT, form_file(file)))
    }

    /// Gets one deployment.
    ///
    #[doc = call!(get_deployment)]
    pub fn get(&self, deployment_id: impl Into<String>) -> builder::GetDeployment {
        self.client.get_deployment().deployment_id(deployment_id.into())
    }

    #[doc = call!(about delete_deployment)]
    ///
    #[doc = docs!(processes "\
         Activiti 6.0.0 fails even with `cascade` while a suspension of one of its process definitions is planned: delete that \
         timer job first.")]
    ///
    #[doc = call!(delete_deployment)]
    pub fn delete(&self, deployment_id: impl Into<String>) -> builder::DeleteDeployment {
        self.client.delete_deployment().deployment_id(deployment_id.into())
    }

    #[doc = call!(about get_deployment_resource_data)]
    ///
    #[doc = call!(get_deployment_resource_data)]
    pub fn resource_bytes(
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

/// The call that deploys a file; awaiting it gives the deployment.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDeployment(pub(super) Multipart<Deployment>);

impl CreateDeployment {
    /// The tenant of what is deployed; none by default.
    pub fn tenant_id(self, tenant_id: impl Into<String>) -> Self {
        Self(self.0.field("tenantId", tenant_id))
    }
}

impl Wraps for CreateDeployment {
    type Inner = Multipart<Deployment>;

    fn inner(&self) -> &Self::Inner {
        &self.0
    }

    fn into_inner(self) -> Result<Self::Inner> {
        Ok(self.0)
    }
}

awaitable!(CreateDeployment => Deployment);
