//! Process models, as they are deployed.

use super::{NewModel, builder};
use bpm_rest_generated::activity_task::Client;

/// Process models, as they are deployed.
#[derive(Clone, Debug)]
pub struct Deployments {
    client: Client,
}

impl Deployments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Deploys a process model; not sent again after a failure that may have deployed it.
    ///
    /// `None` if the service does not say what it deployed. The fields of the answer come from a public relative of the service;
    /// others are in `extra`.
    ///
    /// `POST /models`. API document, 部署流程模型.
    ///
    /// Answers with [`ModelDeployment`](crate::activity_task::ModelDeployment), or with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 404: Not found; no content.
    /// - 500: Something went wrong inside.
    pub fn deploy(&self, model: NewModel) -> builder::CreateDeployment {
        self.client.create_deployment().body(model)
    }

    /// Removes a deployed model, by the id of its deployment, not by that of its process definition.
    ///
    /// `DELETE /models/{deploymentId}`. API document, 移除已部署的流程模型.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 200: The server tells a failure in the body: [`is_refused`](crate::Error::is_refused).
    /// - 400: The body is missing or no JSON, or the service refused what it was given.
    /// - 401: Not authenticated; no content.
    /// - 403: Forbidden; no content.
    /// - 500: Something went wrong inside.
    pub fn delete(&self, deployment_id: impl Into<String>) -> builder::DeleteDeployment {
        self.client.delete_deployment().deployment_id(deployment_id.into())
    }
}
