//! The API of activity-task, a service built on Activiti: process models, process instances, tasks to do.
//!
//! Nobody has seen a server of it. The document of the service names types without their fields; the fields come from related
//! code. Therefore all fields are optional; ids are read from texts and from numbers ([`Id`]); dates are read if they can be
//! ([`Moment`]); fields that are not described are in `extra`, in both directions. A field of another type than expected is
//! there as well, and fails nothing.
//!
//! Answers come in an envelope, and a call gives the data in it. If the envelope tells a failure, under any status, the call
//! fails with the [code](crate::Error::code) and the words of the service.

mod deployments;
mod process_definitions;
mod process_instances;
mod tasks;

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../docs/activity-task.md")]
mod guide {}

use crate::{client::ClientBuilder, raw::Raw, transport::Connection};
use http::Method;

pub use self::{
    deployments::Deployments,
    process_definitions::ProcessDefinitions,
    process_instances::{ProcessInstances, TaskNode},
    tasks::Tasks,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::activity_task::schemas;
pub use bpm_rest_generated::activity_task::{Client, builder, operations, types::*};

/// A client of an activity-task server; cheap to clone.
///
/// ```
/// # use bpm_rest::testing::activity_task::Server;
/// use bpm_rest::{
///     ActivityTask, List as _,
///     activity_task::{NewModel, NewProcessInstance},
/// };
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// let service = ActivityTask::builder(server.base_url()).build()?;
/// service.deployments().deploy(NewModel::new().process_key("purchase").process_name("采购审批")).await?;
/// service.process_instances().start(NewProcessInstance::new().model_name("采购审批").assignee("张三")).await?;
/// let mut tasks = service.tasks().search([("assignee", "张三")]).items();
/// while let Some(task) = tasks.try_next().await? {
///     if let Some(id) = &task.id {
///         service.tasks().complete(id).comment("同意").await?;
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ActivityTask {
    client: Client,
}

impl ActivityTask {
    /// Starts to build a client of the server at the base URL, such as `http://127.0.0.1:8080`.
    ///
    /// The document of the service names no credentials: give the builder those that the server asks for.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// Process instances, their present tasks and their past ones.
    pub fn process_instances(&self) -> ProcessInstances {
        ProcessInstances::new(self.client.clone())
    }

    /// Process models, as they are deployed.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self.client.clone())
    }

    /// Process definitions: what deployed process models became.
    pub fn process_definitions(&self) -> ProcessDefinitions {
        ProcessDefinitions::new(self.client.clone())
    }

    /// Open tasks and completed ones.
    pub fn tasks(&self) -> Tasks {
        Tasks::new(self.client.clone())
    }

    /// A call of any path under the base URL, such as `/todo-task/5`, for operations that this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`](crate::raw::Raw::segment); the rest is sent as it is. The
    /// caller gets the answer as it is, with the whole envelope.
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }
}

impl From<Connection> for ActivityTask {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}
