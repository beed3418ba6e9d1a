//! DMN files that were given to the engine.

use super::{Deployment, builder, operations};
use crate::{Result, Upload, multipart::Multipart};
use bpm_rest_generated::flowable_dmn::Client;
use bpm_rest_runtime::{awaitable, operation::Wraps};

/// DMN files that were given to the engine.
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
    /// A deployment is one DMN file.
    ///
    /// `GET /dmn-repository/deployments`. flowable-dmn-rest 7.1.0, DmnDeploymentCollectionResource#getDeployments.
    ///
    /// Answers with [`DeploymentPage`](crate::flowable_dmn::DeploymentPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListDeployments {
        self.client.list_deployments()
    }

    /// Deploys a DMN file.
    ///
    /// The name of the file ends in `.dmn` or `.dmn.xml`, else it is a [bad request](crate::Error::is_bad_request). The
    /// deployment is called as the file. Each decision that is in the file gets a new version.
    ///
    /// ```no_run
    /// # use bpm_rest::{FlowableDmn, Upload};
    /// # async fn deploy(flowable: FlowableDmn) -> anyhow::Result<()> {
    /// let deployment = flowable.deployments().deploy(Upload::file("rules/discount.dmn").await?).await?;
    /// let decisions = flowable.decisions().list().deployment_id(deployment.id).await?;
    /// println!("{} can be executed", decisions.data[0].key);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /dmn-repository/deployments`. flowable-dmn-rest 7.1.0, DmnDeploymentCollectionResource#uploadDeployment.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 400: There is no file, or its name ends in neither of the two ways.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The file is no DMN; what the parser says is in the answer.
    pub fn deploy(&self, file: Upload) -> CreateDeployment {
        CreateDeployment(Multipart::new(self.client.connection(), &operations::CREATE_DEPLOYMENT, file))
    }

    /// Gets one deployment.
    ///
    /// `GET /dmn-repository/deployments/{deploymentId}`. flowable-dmn-rest 7.1.0, DmnDeploymentResource#getDmnDeployment.
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
    /// Its decisions go with it; what is known of their executions stays.
    ///
    /// `DELETE /dmn-repository/deployments/{deploymentId}`. flowable-dmn-rest 7.1.0,
    /// DmnDeploymentResource#deleteDmnDeployment.
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

    /// Gets the bytes of the file of a deployment.
    ///
    /// A file whose name has folders in it cannot be got so: the server takes no slash here, encoded or not. Get it by
    /// its decision.
    ///
    /// `GET /dmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`. flowable-dmn-rest 7.1.0,
    /// DmnDeploymentResourceDataResource#getDmnDeploymentResource.
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
