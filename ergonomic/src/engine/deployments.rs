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

    /// Lists deployments, filtered and sorted; what was deployed by REST has no category.
    ///
    /// Activiti calls a deployment as its file, Flowable as what the file's name has before its first dot.
    ///
    /// `GET /repository/deployments`. Activiti user guide, 2.1; Flowable 6 user guide, 15.2.1.
    ///
    /// Answers with [`DeploymentPage`](super::DeploymentPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListDeployments {
        self.client.list_deployments()
    }

    /// Deploys a BPMN file, or an archive of several files.
    ///
    /// The name of the file has to end in `.bpmn20.xml`, `.bpmn`, `.bar` or `.zip`, else it is a
    /// [bad request](crate::Error::is_bad_request). BPMN that cannot be parsed is answered with 500; an archive that cannot
    /// be read is taken for an empty one.
    ///
    #[doc = docs!(example)]
    /// use bpm_rest::Upload;
    ///
    /// let bpmn = r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="orders">
    ///   <process id="order" isExecutable="true"><startEvent id="start"/></process>
    /// </definitions>"#;
    /// let deployment = engine.deployments().deploy(Upload::bytes("order.bpmn20.xml", bpmn)).tenant_id("acme").await?;
    /// let resources = engine.deployments().resources(&deployment.id).await?;
    /// assert_eq!(resources[0].id, "order.bpmn20.xml");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /repository/deployments`. Activiti user guide, 2.3; Flowable 6 user guide, 15.2.3.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 400: There is no file, or its name ends in none of the four ways.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): The BPMN file cannot be parsed; what the parser says is in the answer.
    /// - 500 (Flowable): The BPMN file cannot be parsed; what the parser says is in the answer. Or the file is larger
    ///   than the server allows, or the body is not multipart.
    pub fn deploy(&self, file: Upload) -> CreateDeployment {
        CreateDeployment(Multipart::new(self.client.connection(), &operations::CREATE_DEPLOYMENT, form_file(file)))
    }

    /// Gets one deployment.
    ///
    /// `GET /repository/deployments/{deploymentId}`. Activiti user guide, 2.2; Flowable 6 user guide, 15.2.2.
    ///
    /// Answers with [`Deployment`].
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    pub fn get(&self, deployment_id: impl Into<String>) -> builder::GetDeployment {
        self.client.get_deployment().deployment_id(deployment_id.into())
    }

    /// Deletes a deployment, with `cascade(true)` together with its process instances, their history and their jobs.
    ///
    /// Without it, the call fails with 500 as long as process instances of the deployment run. Activiti 6.0.0 fails even
    /// with it while a suspension of one of its process definitions is planned: delete that timer job first.
    ///
    #[doc = docs!(example)]
    /// use bpm_rest::Upload;
    ///
    /// let deployment = engine.deployments().deploy(Upload::bytes("processes.zip", "")).await?;
    /// engine.deployments().delete(&deployment.id).cascade(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `DELETE /repository/deployments/{deploymentId}`. Activiti user guide, 2.4; Flowable 6 user guide, 15.2.4.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    /// - 500: Process instances of it run, and `cascade` is not set.
    pub fn delete(&self, deployment_id: impl Into<String>) -> builder::DeleteDeployment {
        self.client.delete_deployment().deployment_id(deployment_id.into())
    }

    /// Lists the files of a deployment: their names, and what they are to the engine.
    ///
    /// `GET /repository/deployments/{deploymentId}/resources`. Activiti user guide, 2.5; Flowable 6 user guide, 15.2.5.
    ///
    /// Answers with a list of [`DeploymentResource`](super::DeploymentResource).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    pub fn resources(&self, deployment_id: impl Into<String>) -> builder::ListDeploymentResources {
        self.client.list_deployment_resources().deployment_id(deployment_id.into())
    }

    /// Gets what is known of one file of a deployment.
    ///
    /// The name may have folders in it; it is refused if one of them is empty, `.` or `..`.
    ///
    #[doc = docs!(example)]
    /// let missing = engine.deployments().resource("20", "forms/new order.html").await;
    /// assert!(missing.is_err_and(|error| error.is_not_found()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /repository/deployments/{deploymentId}/resources/{resourceName}`. Activiti user guide, 2.6; Flowable 6 user guide, 15.2.6.
    ///
    /// Answers with [`DeploymentResource`](super::DeploymentResource).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
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
    /// before it is sent. The process definition that was made of a BPMN file has its bytes as well.
    ///
    /// `GET /repository/deployments/{deploymentId}/resourcedata/{resourceName}`. Activiti user guide, 2.7; Flowable 6 user guide, 15.2.7.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
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
