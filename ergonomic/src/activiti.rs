//! Activiti's classic REST API, as Activiti 6.0.0 serves it under `activiti-rest/service`.
//!
//! What 5.22.0 has otherwise is told in [`quirks`].

#[macro_use]
mod calls;
#[macro_use]
mod docs;

#[path = "engine/deployment_resources.rs"]
mod deployment_resources;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/engine.rs"]
mod engine;
#[path = "engine/executions.rs"]
mod executions;
#[path = "engine/forms.rs"]
mod forms;
#[path = "engine/groups.rs"]
mod groups;
pub mod history;
#[path = "engine/jobs.rs"]
mod jobs;
#[path = "engine/models.rs"]
mod models;
mod own_engine;
mod own_process_definitions;
#[path = "engine/process_definitions.rs"]
mod process_definitions;
#[path = "engine/process_instances.rs"]
mod process_instances;
pub mod quirks;
#[path = "engine/signals.rs"]
mod signals;
#[path = "engine/tables.rs"]
mod tables;
#[path = "engine/task_notes.rs"]
mod task_notes;
#[path = "engine/tasks.rs"]
mod tasks;
#[path = "engine/user_details.rs"]
mod user_details;
#[path = "engine/users.rs"]
mod users;
#[path = "engine/waits.rs"]
mod waits;

/// The guide, whose examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../docs/activiti.md")]
mod guide {}

use self::quirks::Utf8;
use crate::{Upload, client::ClientBuilder, raw::Raw, transport::Connection, waits::Look};
use http::Method;
use std::{future::ready, sync::Arc};

pub use self::{
    deployments::{CreateDeployment, Deployments},
    engine::Engine,
    executions::Executions,
    forms::Forms,
    groups::Groups,
    history::History,
    jobs::{DeadLetterJobs, Jobs, SuspendedJobs, TimerJobs},
    models::Models,
    process_definitions::ProcessDefinitions,
    process_instances::ProcessInstances,
    signals::Signals,
    tables::Tables,
    task_notes::UploadTaskAttachment,
    tasks::Tasks,
    users::Users,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::activiti::schemas;
pub use bpm_rest_generated::activiti::{Client, builder, enums::*, operations, types::*};

/// A client of an Activiti server; cheap to clone.
///
/// ```no_run
/// use bpm_rest::{Activiti, List as _, variables::NewVariable};
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// let activiti = Activiti::builder("http://127.0.0.1:8080/activiti-rest/service").basic_auth("kermit", "kermit").build()?;
/// let order = activiti.process_instances().start_by_key("order").variables([NewVariable::new("amount", 5)]).await?;
/// let mut tasks = activiti.tasks().list().process_instance_id(order.id).items();
/// while let Some(task) = tasks.try_next().await? {
///     activiti.tasks().claim(&task.id, "kermit").await?;
///     activiti.tasks().complete(&task.id).variables([("approved", true)]).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Activiti {
    client: Client,
}

impl Activiti {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/activiti-rest/service`.
    ///
    /// It sends through [`quirks::Utf8`], without which Activiti takes characters beyond ASCII for others.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url).layer(Utf8)
    }

    /// What was deployed: files that were given to the engine, and what it made of them.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self.client.clone())
    }

    /// Processes that can be started, in all their versions.
    pub fn process_definitions(&self) -> ProcessDefinitions {
        ProcessDefinitions::new(self.client.clone())
    }

    /// What an editor keeps of processes that are being drawn.
    pub fn models(&self) -> Models {
        Models::new(self.client.clone())
    }

    /// Process instances that run.
    pub fn process_instances(&self) -> ProcessInstances {
        ProcessInstances::new(self.client.clone())
    }

    /// The points that process instances have come to.
    pub fn executions(&self) -> Executions {
        Executions::new(self.client.clone())
    }

    /// What people have to do, with the variables, comments, events and attachments of it.
    pub fn tasks(&self) -> Tasks {
        Tasks::new(self.client.clone())
    }

    /// What was: process instances, tasks, activities, variables, and each change of them.
    pub fn history(&self) -> History {
        History::new(self.client.clone())
    }

    /// Forms of tasks, and forms that start process instances.
    pub fn forms(&self) -> Forms {
        Forms::new(self.client.clone())
    }

    /// The tables of the engine's database.
    pub fn tables(&self) -> Tables {
        Tables::new(self.client.clone())
    }

    /// The engine itself.
    pub fn engine(&self) -> Engine {
        Engine::new(self.client.clone())
    }

    /// Signals to whoever waits for them.
    pub fn signals(&self) -> Signals {
        Signals::new(self.client.clone())
    }

    /// Jobs that the engine is to do now.
    pub fn jobs(&self) -> Jobs {
        Jobs::new(self.client.clone())
    }

    /// Jobs that the engine is to do at a certain time; 5.22.0 has them among the [jobs](Self::jobs).
    pub fn timer_jobs(&self) -> TimerJobs {
        TimerJobs::new(self.client.clone())
    }

    /// Jobs of process instances that are suspended; 5.22.0 has them among the [jobs](Self::jobs).
    pub fn suspended_jobs(&self) -> SuspendedJobs {
        SuspendedJobs::new(self.client.clone())
    }

    /// Jobs that failed too often to be tried again; 5.22.0 has them among the [jobs](Self::jobs).
    pub fn dead_letter_jobs(&self) -> DeadLetterJobs {
        DeadLetterJobs::new(self.client.clone())
    }

    /// The users of the engine's identity management.
    pub fn users(&self) -> Users {
        Users::new(self.client.clone())
    }

    /// Groups of users.
    pub fn groups(&self) -> Groups {
        Groups::new(self.client.clone())
    }

    /// A call of any path under the base URL: for what this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`](crate::raw::Raw::segment); the rest is sent as it is.
    /// A segment that
    /// the server would read as another one is refused: see [`Raw`].
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }
}

impl From<Connection> for Activiti {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

/// Activiti writes its history at once.
fn history_behind(_: &Client) -> Look<bool> {
    Arc::new(|| Box::pin(ready(Ok(false))))
}

/// A file as it is sent in a form: Activiti reads no escapes in its name.
fn form_file(file: Upload) -> Upload {
    file
}
