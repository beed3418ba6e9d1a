//! What was deployed: files that were given to the engine, and what it made of them.

use super::{Deployment, builder, operations};
use crate::{Result, Upload, multipart::Multipart};
use bpm_rest_generated::activiti::Client;
use bpm_rest_runtime::{awaitable, operation::Wraps};

/// What was deployed: files that were given to the engine, and what it made of them.
#[derive(Clone, Debug)]
pub struct Deployments {
    client: Client,
}

impl Deployments {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists deployments, filtered and sorted: [bad request](crate::Error::is_bad_request) for an unknown sort or order.
    ///
    /// What was deployed by REST has no category.
    ///
    /// `GET /repository/deployments`. Activiti user guide, 2.1.
    ///
    /// Answers with [`DeploymentPage`](crate::activiti::DeploymentPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    pub fn list(&self) -> builder::ListDeployments {
        self.client.list_deployments()
    }

    /// Deploys a BPMN file, or an archive of several files.
    ///
    /// The name of the file has to end in `.bpmn20.xml`, `.bpmn`, `.bar` or `.zip`, else it is a
    /// [bad request](crate::Error::is_bad_request). BPMN that cannot be parsed is answered with 500; an archive that cannot
    /// be read is taken for an empty one.
    ///
    /// ```no_run
    /// use bpm_rest::{Activiti, Upload};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// let activiti = Activiti::builder("http://127.0.0.1:8080/activiti-rest/service").basic_auth("kermit", "kermit").build()?;
    /// let deployment = activiti.deployments().deploy(Upload::file("processes/order.bpmn20.xml").await?).await?;
    /// let definitions = activiti.process_definitions().list().deployment_id(deployment.id).await?;
    /// println!("{} can be started", definitions.data[0].id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /repository/deployments`. Activiti user guide, 2.3.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 400: There is no file, or its name ends in none of the four ways.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 500: The BPMN file cannot be parsed; what the parser says is in the answer.
    pub fn deploy(&self, file: Upload) -> CreateDeployment {
        CreateDeployment(Multipart::new(self.client.connection(), &operations::CREATE_DEPLOYMENT, file))
    }

    /// Gets one deployment, or [not found](crate::Error::is_not_found).
    ///
    /// `GET /repository/deployments/{deploymentId}`. Activiti user guide, 2.2.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment.
    pub fn get(&self, deployment_id: impl Into<String>) -> builder::GetDeployment {
        self.client.get_deployment().deployment_id(deployment_id.into())
    }

    /// Deletes a deployment, with `cascade(true)` together with its process instances, their history and their jobs.
    ///
    /// Without, it fails with 500 as long as process instances of it run. On 6.0.0 it fails even with it while a
    /// suspension of one of its process definitions is planned: delete that timer job first.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, testing::{Recorder, Reply}};
    /// # #[tokio::main]
    /// # async fn main() -> bpm_rest::Result<()> {
    /// # let recorder = Recorder::new();
    /// # recorder.reply(Reply::empty(204));
    /// # let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build()?;
    /// activiti.deployments().delete("20").cascade(true).await?;
    /// assert_eq!(recorder.take().to_string(), "DELETE /repository/deployments/20\n  ?cascade=true\n");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `DELETE /repository/deployments/{deploymentId}`. Activiti user guide, 2.4.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment.
    /// - 500: Process instances of it run, and `cascade` is not set.
    pub fn delete(&self, deployment_id: impl Into<String>) -> builder::DeleteDeployment {
        self.client.delete_deployment().deployment_id(deployment_id.into())
    }

    /// Lists the files of a deployment: their names, and what they are to the engine.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources`. Activiti user guide, 2.5.
    ///
    /// Answers with a list of [`DeploymentResource`](crate::activiti::DeploymentResource).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment.
    pub fn resources(&self, deployment_id: impl Into<String>) -> builder::ListDeploymentResources {
        self.client.list_deployment_resources().deployment_id(deployment_id.into())
    }

    /// Gets what is known of one file of a deployment, or [not found](crate::Error::is_not_found).
    ///
    /// The name may have folders in it; it is refused if one of them is empty, `.` or `..`.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, testing::{Recorder, Reply}};
    /// # #[tokio::main]
    /// # async fn main() -> bpm_rest::Result<()> {
    /// # let recorder = Recorder::new();
    /// # recorder.reply(Reply::json(200, r#"{"id": "forms/new order.html"}"#));
    /// # let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build()?;
    /// activiti.deployments().resource("20", "forms/new order.html").await?;
    /// let sent = recorder.take().to_string();
    /// assert!(sent.starts_with("GET /repository/deployments/20/resources/forms/new%20order.html\n"), "{sent}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /repository/deployments/{deploymentId}/resources/{resourceName}`. Activiti user guide, 2.6.
    ///
    /// Answers with [`DeploymentResource`](crate::activiti::DeploymentResource).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment, or no such resource in it.
    pub fn resource(
        &self,
        deployment_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> builder::GetDeploymentResource {
        self.client.get_deployment_resource().deployment_id(deployment_id.into()).resource_name(resource_name.into())
    }

    /// Gets the bytes of a file of a deployment.
    ///
    /// One whose name has folders in it cannot be got: the server takes no slash here, encoded or not, and the call fails
    /// before it is sent. If it is a BPMN file or a diagram, [`ProcessDefinitions`](super::ProcessDefinitions) has it all the same.
    ///
    /// `GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`. Activiti user guide, 2.7.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 404: There is no such deployment, or no such resource in it.
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
