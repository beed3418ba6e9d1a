//! Flowable's process REST API, as Flowable 7.2.0 serves it under `flowable-rest/service`.

#[macro_use]
mod calls;
#[macro_use]
mod docs;

mod activity_instances;
mod apis;
mod batches;
#[path = "engine/deployment_resources.rs"]
mod deployment_resources;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/engine.rs"]
mod engine;
mod engine_properties;
#[path = "flowable_common/event_subscriptions.rs"]
mod event_subscriptions;
#[path = "engine/executions.rs"]
mod executions;
#[path = "engine/forms.rs"]
mod forms;
#[path = "engine/groups.rs"]
mod groups;
mod historic_task_log_entries;
pub mod history;
#[path = "flowable_common/history_jobs.rs"]
mod history_jobs;
#[path = "flowable_common/job_actions.rs"]
mod job_actions;
#[path = "engine/jobs.rs"]
mod jobs;
#[path = "engine/models.rs"]
mod models;
#[path = "flowable_common/own_deployments.rs"]
mod own_deployments;
mod own_engine;
mod own_executions;
#[path = "flowable_common/own_historic_tasks.rs"]
mod own_historic_tasks;
mod own_history;
mod own_jobs;
mod own_process_definitions;
mod own_process_instances;
#[path = "flowable_common/own_tasks.rs"]
mod own_tasks;
#[path = "engine/process_definitions.rs"]
mod process_definitions;
#[path = "engine/process_instances.rs"]
mod process_instances;
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
#[path = "flowable_common/variable_instances.rs"]
mod variable_instances;
#[path = "engine/waits.rs"]
mod waits;

use crate::{
    Upload,
    client::ClientBuilder,
    raw::Raw,
    transport::Connection,
    waits::{Look, writes_history},
};
use http::Method;

pub use self::{
    activity_instances::ActivityInstances,
    batches::Batches,
    deployments::{CreateDeployment, Deployments},
    engine::Engine,
    engine_properties::EngineProperties,
    event_subscriptions::EventSubscriptions,
    executions::Executions,
    forms::Forms,
    groups::Groups,
    historic_task_log_entries::HistoricTaskLogEntries,
    history::History,
    history_jobs::HistoryJobs,
    jobs::{DeadLetterJobs, Jobs, SuspendedJobs, TimerJobs},
    models::Models,
    process_definitions::ProcessDefinitions,
    process_instances::ProcessInstances,
    signals::Signals,
    tables::Tables,
    task_notes::UploadTaskAttachment,
    tasks::Tasks,
    users::Users,
    variable_instances::VariableInstances,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::flowable::schemas;
pub use bpm_rest_generated::flowable::{Client, builder, enums::*, operations, types::*};

/// A client of a Flowable server; cheap to clone.
///
/// ```
/// # use bpm_rest::testing::flowable::Server;
/// use bpm_rest::Flowable;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// let admin = flowable.users().get("rest-admin").await?;
/// assert_eq!(admin.last_name.as_deref(), Some("Admin"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Flowable {
    client: Client,
}

impl Flowable {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/flowable-rest/service`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
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

    /// The activities that running process instances have come to.
    pub fn activity_instances(&self) -> ActivityInstances {
        ActivityInstances::new(self.client.clone())
    }

    /// The variables of running process instances, over all of them.
    pub fn variable_instances(&self) -> VariableInstances {
        VariableInstances::new(self.client.clone())
    }

    /// What executions wait for, and what process definitions are started by.
    pub fn event_subscriptions(&self) -> EventSubscriptions {
        EventSubscriptions::new(self.client.clone())
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

    /// Work on many process instances that jobs do part by part.
    pub fn batches(&self) -> Batches {
        Batches::new(self.client.clone())
    }

    /// The tables of the engine's database.
    pub fn tables(&self) -> Tables {
        Tables::new(self.client.clone())
    }

    /// The engine itself.
    pub fn engine(&self) -> Engine {
        Engine::new(self.client.clone())
    }

    /// The properties that the engine keeps in its database, which can be changed.
    pub fn engine_properties(&self) -> EngineProperties {
        EngineProperties::new(self.client.clone())
    }

    /// Signals to whoever waits for them.
    pub fn signals(&self) -> Signals {
        Signals::new(self.client.clone())
    }

    /// Jobs that the engine is to do now.
    pub fn jobs(&self) -> Jobs {
        Jobs::new(self.client.clone())
    }

    /// Jobs that the engine is to do at a certain time.
    pub fn timer_jobs(&self) -> TimerJobs {
        TimerJobs::new(self.client.clone())
    }

    /// Jobs of process instances that are suspended.
    pub fn suspended_jobs(&self) -> SuspendedJobs {
        SuspendedJobs::new(self.client.clone())
    }

    /// Jobs that failed too often to be tried again.
    pub fn dead_letter_jobs(&self) -> DeadLetterJobs {
        DeadLetterJobs::new(self.client.clone())
    }

    /// Jobs that write the history.
    pub fn history_jobs(&self) -> HistoryJobs {
        HistoryJobs::new(self.client.clone())
    }

    /// The users of the engine's identity management.
    pub fn users(&self) -> Users {
        Users::new(self.client.clone())
    }

    /// Groups of users.
    pub fn groups(&self) -> Groups {
        Groups::new(self.client.clone())
    }

    /// A call of any path under the base URL, such as `/management/engine`: for what this library does not describe.
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

impl From<Connection> for Flowable {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

/// Where Flowable writes its history asynchronously, history jobs wait to be done.
fn history_behind(client: &Client) -> Look<bool> {
    writes_history(client.list_history_jobs(), |job: &HistoryJob| job.job_handler_type.as_deref())
}

/// A file as it is sent in a form: Flowable reads what is escaped in its name.
fn form_file(file: Upload) -> Upload {
    file.escape_file_name()
}
