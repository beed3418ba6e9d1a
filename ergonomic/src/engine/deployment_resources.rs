//! The files of a deployment that may have several.

use super::{Deployments, builder};

impl Deployments {
    #[doc = call!(about list_deployment_resources)]
    ///
    #[doc = call!(list_deployment_resources)]
    pub fn resources(&self, deployment_id: impl Into<String>) -> builder::ListDeploymentResources {
        self.client.list_deployment_resources().deployment_id(deployment_id.into())
    }

    #[doc = call!(about get_deployment_resource)]
    ///
    #[doc = docs!(processes "The name may have folders in it; it is refused if one of them is empty, `.` or `..`.")]
    ///
    #[doc = call!(get_deployment_resource)]
    pub fn resource(
        &self,
        deployment_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> builder::GetDeploymentResource {
        self.client.get_deployment_resource().deployment_id(deployment_id.into()).resource_name(resource_name.into())
    }
}
