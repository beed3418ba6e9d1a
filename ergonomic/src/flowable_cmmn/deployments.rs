//! Files that were given to the engine, and what it made of them.

use super::{Deployment, builder, operations};
use crate::{Multipart, Result, Upload};
use bpm_rest_generated::flowable_cmmn::Client;
use bpm_rest_runtime::{awaitable, operation::Wraps};

/// Files that were given to the engine, and what it made of them.
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
    /// A deployment is a set of files that were given to the engine together.
    ///
    /// `GET /cmmn-repository/deployments`. flowable-cmmn-rest 7.1.0, DeploymentCollectionResource#getDeployments.
    ///
    /// Answers with [`DeploymentPage`](crate::flowable_cmmn::DeploymentPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListDeployments {
        self.client.list_deployments()
    }

    /// Deploys a CMMN file, or an archive of several files.
    ///
    /// The body is a form with one file: a CMMN file (`.cmmn` or `.cmmn.xml`), or a `.bar` or `.zip` archive of several
    /// files. Each case that is in it gets a new version.
    ///
    /// The name of the file must end in one of these ways, else it is a [bad request](crate::Error::is_bad_request).
    ///
    /// ```no_run
    /// use bpm_rest::{FlowableCmmn, Upload};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let cmmn = FlowableCmmn::builder("http://127.0.0.1:8080/flowable-rest/cmmn-api").build()?;
    /// let file = Upload::file("cases/claim.cmmn").await?;
    /// let deployment = cmmn.deployments().deploy(file).name("Claims").await?;
    /// let definitions = cmmn.case_definitions().list().deployment_id(deployment.id).await?;
    /// println!("{} can be started", definitions.data[0].id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /cmmn-repository/deployments`. flowable-cmmn-rest 7.1.0, DeploymentCollectionResource#uploadDeployment.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 400: There is no file, or its name ends in none of the four ways.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: The file is no valid CMMN, or it is larger than the server allows; what is wrong is in the answer.
    pub fn deploy(&self, file: Upload) -> CreateDeployment {
        CreateDeployment(Multipart::new(self.client.connection(), &operations::CREATE_DEPLOYMENT, file))
    }

    /// Gets one deployment.
    ///
    /// 404 if there is no such deployment.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}`. flowable-cmmn-rest 7.1.0, DeploymentResource#getDeployment.
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

    /// Deletes a deployment, and the case definitions that are in it.
    ///
    /// `DELETE /cmmn-repository/deployments/{deploymentId}`. flowable-cmmn-rest 7.1.0,
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

    /// Lists the files in a deployment.
    ///
    /// The files that were deployed, and the diagrams that the engine drew of them.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}/resources`. flowable-cmmn-rest 7.1.0,
    /// DeploymentResourceCollectionResource#getDeploymentResources.
    ///
    /// Answers with a list of [`DeploymentResource`](crate::flowable_cmmn::DeploymentResource).
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
    /// A name with folders in it leads to no route, encoded or not: such a file cannot be had by this API, but for the
    /// one that a case definition came from.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`. flowable-cmmn-rest 7.1.0,
    /// DeploymentResourceDataResource#getDeploymentResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
    /// - 500: The bytes cannot be read.
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

    /// Gets one file of a deployment, without its bytes.
    ///
    /// Tells its type and the URL of its bytes.
    ///
    /// `GET /cmmn-repository/deployments/{deploymentId}/resources/{resourceName}`. flowable-cmmn-rest 7.1.0,
    /// DeploymentResourceResource#getDeploymentResource.
    ///
    /// Answers with [`DeploymentResource`](crate::flowable_cmmn::DeploymentResource).
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
    /// The name of the deployment; by default that of the file up to its first dot.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.query("deploymentName", name))
    }

    /// A key of the deployment, which the engine keeps and no answer tells.
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.query("deploymentKey", key))
    }

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
