//! What was: process instances, tasks, activities, variables, and each change of them.
//!
//! What still goes on is told as well, with an end that is absent. How much is kept is up to the engine's history
//! level; Flowable's own distribution has `audit`, in which details are missing.

#[path = "../engine/history/activities.rs"]
mod activities;
#[path = "../engine/history/details.rs"]
mod details;
#[path = "../engine/history/process_instances.rs"]
mod process_instances;
#[path = "../engine/history/tasks.rs"]
mod tasks;
#[path = "../engine/history/variables.rs"]
mod variables;

pub use self::{
    activities::HistoricActivities, details::HistoricDetails, process_instances::HistoricProcessInstances,
    tasks::HistoricTasks, variables::HistoricVariables,
};
use super::{Client, HistoricTaskLogEntries};

/// What was: process instances, tasks, activities, variables, and each change of them.
#[derive(Clone, Debug)]
pub struct History {
    pub(super) client: Client,
}

impl History {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Process instances, running and ended.
    pub fn process_instances(&self) -> HistoricProcessInstances {
        HistoricProcessInstances::new(self.client.clone())
    }

    /// Tasks, open and ended.
    pub fn tasks(&self) -> HistoricTasks {
        HistoricTasks::new(self.client.clone())
    }

    /// The activities that process instances went through.
    pub fn activities(&self) -> HistoricActivities {
        HistoricActivities::new(self.client.clone())
    }

    /// The variables of process instances and tasks, with their last values.
    pub fn variables(&self) -> HistoricVariables {
        HistoricVariables::new(self.client.clone())
    }

    /// Each change of a variable, and each form property that was submitted.
    pub fn details(&self) -> HistoricDetails {
        HistoricDetails::new(self.client.clone())
    }

    /// The log of tasks, where the engine is configured to keep one.
    pub fn task_log_entries(&self) -> HistoricTaskLogEntries {
        HistoricTaskLogEntries::new(self.client.clone())
    }
}
