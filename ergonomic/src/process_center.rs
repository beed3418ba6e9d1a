//! process-center, a service around an Activiti engine: forms, processes and tasks, and users that other systems hand over.
//!
//! The service says in the body of an answer whether a call succeeded. A call gives the data of a success, or an
//! [error](crate::Error::is_refused) with the service's [code](crate::Error::code) and words. [`quirks`] lists what the
//! service does otherwise than a client expects.

mod deployments;
mod forms;
mod identity;
mod ids;
mod process_definitions;
mod process_instances;
pub mod quirks;
mod tasks;
mod variables;

/// The guide, whose examples are run.
#[cfg(doctest)]
#[doc = include_str!("../docs/process-center.md")]
mod guide {}

use self::quirks::SecondLook;
use crate::{client::ClientBuilder, raw::Raw, transport::Connection};
use http::Method;

pub use self::{
    deployments::{DeployProcess, Deployments},
    forms::Forms,
    identity::Identity,
    ids::{GroupId, UserId},
    process_definitions::ProcessDefinitions,
    process_instances::{BusinessObject, ProcessInstances},
    tasks::{Completed, Completion, Resolution, Tasks},
    variables::VariableMap,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::process_center::schemas;
pub use bpm_rest_generated::process_center::{Client, builder, enums::*, operations, types::*};

/// A client of a process-center; cheap to clone.
///
/// ```no_run
/// use bpm_rest::{ProcessCenter, Upload, process_center::VariableMap};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// let center = ProcessCenter::builder("http://127.0.0.1:8092").build()?;
/// center.deployments().deploy(Upload::file("请假.bpmn20.xml").await?).await?;
/// let leave = center.process_instances().start("leave").await?;
/// for task in center.tasks().list_current(leave).await? {
///     center.tasks().assign(&task.task_id, ("oa", "张三")).await?;
///     center.tasks().complete(&task.task_id, ("oa", "张三")).variables(VariableMap::new().with("天数", 3)).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ProcessCenter {
    client: Client,
}

impl ProcessCenter {
    /// Starts to build a client of the service at the base URL, such as `http://127.0.0.1:8092`.
    ///
    /// The service asks for no credentials. The client sends through [`quirks::SecondLook`], which asks the service again
    /// where an answer does not tell what happened.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url).layer(SecondLook)
    }

    /// Forms that start processes, forms of tasks, and the variables of tasks.
    pub fn forms(&self) -> Forms {
        Forms::new(self.client.clone())
    }

    /// Users and groups that other systems hand over.
    pub fn identity(&self) -> Identity {
        Identity::new(self.client.clone())
    }

    /// Files of processes that are deployed.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self.client.clone())
    }

    /// Process definitions: suspended, nobody can start them.
    pub fn process_definitions(&self) -> ProcessDefinitions {
        ProcessDefinitions::new(self.client.clone())
    }

    /// Process instances: start, lists, history.
    pub fn process_instances(&self) -> ProcessInstances {
        ProcessInstances::new(self.client.clone())
    }

    /// Tasks, and who has to do them.
    pub fn tasks(&self) -> Tasks {
        Tasks::new(self.client.clone())
    }

    /// A call of any path under the base URL, for operations that this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`](crate::raw::Raw::segment); the rest is sent as it is. The
    /// caller gets the answer as it is, in its envelope.
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }
}

impl From<Connection> for ProcessCenter {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}
