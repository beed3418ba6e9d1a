//! Files with event and channel definitions that were given to the event registry.

use super::{Deployment, builder, operations};
use crate::{Result, Upload, multipart::Multipart};
use bpm_rest_generated::flowable_event_registry::Client;
use bpm_rest_runtime::{awaitable, operation::Wraps};

/// Files with event and channel definitions that were given to the event registry.
#[derive(Clone, Debug)]
pub struct Deployments {
    client: Client,
}

impl Deployments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists deployments, filtered and sorted.
    ///
    /// A deployment is one file, with an event definition or a channel definition.
    ///
    /// `GET /event-registry-repository/deployments`. flowable-event-registry-rest 7.1.0,
    /// DeploymentCollectionResource#getDeployments.
    ///
    /// Answers with [`DeploymentPage`](crate::flowable_event_registry::DeploymentPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListDeployments {
        self.client.list_deployments()
    }

    /// Deploys a file with an event definition or a channel definition.
    ///
    /// The file holds JSON, and its name ends in `.event` or `.channel`, else it is a
    /// [bad request](crate::Error::is_bad_request). A file that has no `key` is deployed as well, and defines nothing: look
    /// with [`EventDefinitions::list`](super::EventDefinitions::list) what the deployment has given.
    ///
    /// ```no_run
    /// # use bpm_rest::{FlowableEventRegistry, Upload};
    /// # async fn deploy(flowable: FlowableEventRegistry) -> bpm_rest::Result<()> {
    /// let event = r#"{"key": "orderPlaced", "payload": [{"name": "orderNumber", "type": "integer"}]}"#;
    /// let deployment = flowable.deployments().deploy(Upload::bytes("orderPlaced.event", event)).name("Orders").await?;
    /// let definitions = flowable.event_definitions().list().deployment_id(deployment.id).await?;
    /// assert_eq!(definitions.total, 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /event-registry-repository/deployments`. flowable-event-registry-rest 7.1.0,
    /// DeploymentCollectionResource#uploadDeployment.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 400: There is no file, or its name ends in neither of the two ways.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The file is no JSON, or a channel of an unknown technology; what exactly is wrong is not told.
    pub fn deploy(&self, file: Upload) -> CreateDeployment {
        CreateDeployment(Multipart::new(self.client.connection(), &operations::CREATE_DEPLOYMENT, file))
    }

    /// Gets one deployment.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}`. flowable-event-registry-rest 7.1.0,
    /// DeploymentResource#getDeployment.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    pub fn get(&self, deployment_id: impl Into<String>) -> builder::GetDeployment {
        self.client.get_deployment().deployment_id(deployment_id.into())
    }

    /// Deletes a deployment.
    ///
    /// Its definitions go with it.
    ///
    /// `DELETE /event-registry-repository/deployments/{deploymentId}`. flowable-event-registry-rest 7.1.0,
    /// DeploymentResource#deleteDeployment.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    pub fn delete(&self, deployment_id: impl Into<String>) -> builder::DeleteDeployment {
        self.client.delete_deployment().deployment_id(deployment_id.into())
    }

    /// Lists the files of a deployment.
    ///
    /// What was deployed by REST has one.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}/resources`. flowable-event-registry-rest 7.1.0,
    /// DeploymentResourceCollectionResource#getDeploymentResources.
    ///
    /// Answers with a list of [`DeploymentResource`](crate::flowable_event_registry::DeploymentResource).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    pub fn resources(&self, deployment_id: impl Into<String>) -> builder::ListDeploymentResources {
        self.client.list_deployment_resources().deployment_id(deployment_id.into())
    }

    /// Gets the bytes of a file of a deployment.
    ///
    /// A file whose name has folders in it cannot be got so: the server takes no slash here, encoded or not. Get it by
    /// its definition.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}/resourcedata/{resourceName}`.
    /// flowable-event-registry-rest 7.1.0, DeploymentResourceDataResource#getDeploymentResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
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

    /// Gets what is known of one file of a deployment.
    ///
    /// Tells its type and the URL of its bytes.
    ///
    /// `GET /event-registry-repository/deployments/{deploymentId}/resources/{resourceName}`. flowable-event-registry-rest
    /// 7.1.0, DeploymentResourceResource#getDeploymentResource.
    ///
    /// Answers with [`DeploymentResource`](crate::flowable_event_registry::DeploymentResource).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
    pub fn resource(
        &self,
        deployment_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> builder::GetDeploymentResource {
        self.client.get_deployment_resource().deployment_id(deployment_id.into()).resource_name(resource_name.into())
    }
}

/// The call that deploys a file; awaiting it gives the deployment.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDeployment(Multipart<Deployment>);

impl CreateDeployment {
    /// The tenant of what is deployed; none by default.
    pub fn tenant_id(self, tenant_id: impl Into<String>) -> Self {
        Self(self.0.field("tenantId", tenant_id))
    }

    /// The name of the deployment; by default that of the file up to the first dot.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.query("deploymentName", name))
    }

    /// The category of the deployment; none by default.
    pub fn category(self, category: impl Into<String>) -> Self {
        Self(self.0.query("category", category))
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
