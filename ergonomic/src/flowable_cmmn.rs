//! Flowable's CMMN API, as the module flowable-cmmn-rest 7.1.0 serves it under `flowable-rest/cmmn-api`.
//!
//! A case has no fixed course. Its plan has plan items: tasks, stages, milestones and listeners, which become available,
//! enabled and active as their criteria hold. A case instance that runs has a plan item instance for each of them.
//!
//! The other APIs of Flowable are systems of their own: module `flowable` has the processes.

#[macro_use]
mod calls;
#[macro_use]
mod docs;

mod case_definitions;
mod case_instances;
#[path = "engine/deployment_resources.rs"]
mod deployment_resources;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/engine.rs"]
mod engine;
#[path = "flowable_common/event_subscriptions.rs"]
mod event_subscriptions;
pub mod history;
#[path = "flowable_common/history_jobs.rs"]
mod history_jobs;
#[path = "flowable_common/job_actions.rs"]
mod job_actions;
#[path = "engine/jobs.rs"]
mod jobs;
#[path = "flowable_common/own_deployments.rs"]
mod own_deployments;
#[path = "flowable_common/own_historic_tasks.rs"]
mod own_historic_tasks;
mod own_jobs;
#[path = "flowable_common/own_tasks.rs"]
mod own_tasks;
mod plan_item_instances;
#[path = "engine/tasks.rs"]
mod tasks;
#[path = "flowable_common/variable_instances.rs"]
mod variable_instances;
mod waits;

/// The guide, whose examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../docs/flowable-cmmn.md")]
mod guide {}

use crate::{Upload, client::ClientBuilder, http::Method, raw::Raw, transport::Connection};

pub use self::{
    case_definitions::CaseDefinitions,
    case_instances::CaseInstances,
    deployments::{CreateDeployment, Deployments},
    engine::Engine,
    event_subscriptions::EventSubscriptions,
    history::History,
    history_jobs::HistoryJobs,
    jobs::{DeadLetterJobs, Jobs, SuspendedJobs, TimerJobs},
    plan_item_instances::PlanItemInstances,
    tasks::Tasks,
    variable_instances::VariableInstances,
};
#[cfg(feature = "schemars")]
pub use bpm_rest_generated::flowable_cmmn::schemas;
pub use bpm_rest_generated::flowable_cmmn::{Client, builder, enums::*, operations, types::*};

/// A client of Flowable's CMMN API; cheap to clone.
///
/// ```no_run
/// use bpm_rest::{FlowableCmmn, List as _};
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// let base_url = "http://127.0.0.1:8080/flowable-rest/cmmn-api";
/// let cmmn = FlowableCmmn::builder(base_url).basic_auth("rest-admin", "test").build()?;
/// let claim = cmmn.case_instances().start_by_key("claim").business_key("claim-7").variable("amount", 250).await?;
/// let mut tasks = cmmn.tasks().list().case_instance_id(claim.id).items();
/// while let Some(task) = tasks.try_next().await? {
///     cmmn.tasks().claim(&task.id, "kermit").await?;
///     cmmn.tasks().complete(&task.id).variable("covered", true).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FlowableCmmn {
    client: Client,
}

impl FlowableCmmn {
    /// Starts to build a client of the server at the base URL, such as
    /// `http://127.0.0.1:8080/flowable-rest/cmmn-api`.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url)
    }

    /// Files that were given to the engine, and what it made of them.
    pub fn deployments(&self) -> Deployments {
        Deployments::new(self.client.clone())
    }

    /// Cases that can be started, in all their versions.
    pub fn case_definitions(&self) -> CaseDefinitions {
        CaseDefinitions::new(self.client.clone())
    }

    /// Case instances that run.
    pub fn case_instances(&self) -> CaseInstances {
        CaseInstances::new(self.client.clone())
    }

    /// What case instances consist of: tasks, stages, milestones and listeners.
    pub fn plan_item_instances(&self) -> PlanItemInstances {
        PlanItemInstances::new(self.client.clone())
    }

    /// What people have to do, with the variables of it.
    pub fn tasks(&self) -> Tasks {
        Tasks::new(self.client.clone())
    }

    /// What waits for an event.
    pub fn event_subscriptions(&self) -> EventSubscriptions {
        EventSubscriptions::new(self.client.clone())
    }

    /// The variables of case instances that run, of their plan items and tasks.
    pub fn variable_instances(&self) -> VariableInstances {
        VariableInstances::new(self.client.clone())
    }

    /// What was: case instances, their plan items and milestones, tasks and variables.
    pub fn history(&self) -> History {
        History::new(self.client.clone())
    }

    /// Jobs that the engine is to do now.
    pub fn jobs(&self) -> Jobs {
        Jobs::new(self.client.clone())
    }

    /// Jobs that the engine is to do at a certain time.
    pub fn timer_jobs(&self) -> TimerJobs {
        TimerJobs::new(self.client.clone())
    }

    /// Jobs of what is suspended.
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

    /// The engine itself.
    pub fn engine(&self) -> Engine {
        Engine::new(self.client.clone())
    }

    /// A call of any path under the base URL: for what this library does not describe.
    ///
    /// Placeholders such as `{id}` are filled with [`Raw::segment`](crate::raw::Raw::segment); the rest is sent as it is.
    /// A segment that the server would read as another one is refused: see [`Raw`].
    pub fn raw(&self, method: Method, path: &str) -> Raw {
        Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
    }

    /// The generated client: a builder for each operation under its id in the spec.
    pub fn operations(&self) -> &Client {
        &self.client
    }
}

impl From<Connection> for FlowableCmmn {
    fn from(connection: Connection) -> Self {
        Self { client: Client::new(connection) }
    }
}

/// A file as it is sent in a form: Flowable reads what is escaped in its name.
fn form_file(file: Upload) -> Upload {
    file.escape_file_name()
}
