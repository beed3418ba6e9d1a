//! What was: case instances, their plan items and milestones, tasks and variables.
//!
//! What still goes on is told as well, with an end that is absent. How much is kept is up to the engine's history level;
//! Flowable's own distribution has `audit`.

mod case_instances;
mod milestones;
mod plan_item_instances;
#[path = "../engine/history/tasks.rs"]
mod tasks;
#[path = "../engine/history/variables.rs"]
mod variables;

pub use self::{
    case_instances::HistoricCaseInstances, milestones::HistoricMilestones,
    plan_item_instances::HistoricPlanItemInstances, tasks::HistoricTasks, variables::HistoricVariables,
};
use bpm_rest_generated::flowable_cmmn::Client;

/// What was: case instances, their plan items and milestones, tasks and variables.
#[derive(Clone, Debug)]
pub struct History {
    client: Client,
}

impl History {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Case instances, running and ended.
    pub fn case_instances(&self) -> HistoricCaseInstances {
        HistoricCaseInstances::new(self.client.clone())
    }

    /// Plan items of case instances, ended or not.
    pub fn plan_item_instances(&self) -> HistoricPlanItemInstances {
        HistoricPlanItemInstances::new(self.client.clone())
    }

    /// The milestones that case instances reached.
    pub fn milestones(&self) -> HistoricMilestones {
        HistoricMilestones::new(self.client.clone())
    }

    /// Tasks, open and ended.
    pub fn tasks(&self) -> HistoricTasks {
        HistoricTasks::new(self.client.clone())
    }

    /// The variables of case instances and tasks, with their last values.
    pub fn variables(&self) -> HistoricVariables {
        HistoricVariables::new(self.client.clone())
    }
}
