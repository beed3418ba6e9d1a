//! The operations of administrators.

use super::{AdminProcessDefinitions, AdminProcessInstances, AdminTasks, Client};

/// The operations of administrators, under `/admin/v1`: they need the role `ACTIVITI_ADMIN`.
///
/// Security policies do not count for them, and neither does who is assigned to a task.
#[derive(Clone, Debug)]
pub struct Admin {
    client: Client,
}

impl Admin {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// All process definitions.
    pub fn process_definitions(&self) -> AdminProcessDefinitions {
        AdminProcessDefinitions::new(self.client.clone())
    }

    /// All process instances that run or are suspended.
    pub fn process_instances(&self) -> AdminProcessInstances {
        AdminProcessInstances::new(self.client.clone())
    }

    /// All tasks, whoever is assigned to them.
    pub fn tasks(&self) -> AdminTasks {
        AdminTasks::new(self.client.clone())
    }
}
