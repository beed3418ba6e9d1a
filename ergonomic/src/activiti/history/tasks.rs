//! Tasks, open and ended.

use crate::activiti::{HistoricTaskInstanceQuery, builder};
use bpm_rest_generated::activiti::Client;

/// Tasks, open and ended.
#[derive(Clone, Debug)]
pub struct HistoricTasks {
    client: Client,
}

impl HistoricTasks {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists tasks, open and ended, filtered and sorted.
    ///
    /// `GET /history/historic-task-instances`. Activiti user guide, 8.12.
    pub fn list(&self) -> builder::ListHistoricTaskInstances {
        self.client.list_historic_task_instances()
    }

    /// Lists tasks, open and ended, that match a query; it can also ask for values of variables.
    ///
    /// `POST /query/historic-task-instances`. Activiti user guide, 8.13.
    pub fn query(&self, query: HistoricTaskInstanceQuery) -> builder::QueryHistoricTaskInstances {
        self.client.query_historic_task_instances().body(query)
    }

    /// Gets the history of one task.
    ///
    /// `GET /history/historic-task-instances/{taskId}`. Activiti user guide, 8.11.
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetHistoricTaskInstance {
        self.client.get_historic_task_instance().task_id(task_id.into())
    }

    /// Deletes the history of a task.
    ///
    /// `DELETE /history/historic-task-instances/{taskId}`. Activiti user guide, 8.14.
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteHistoricTaskInstance {
        self.client.delete_historic_task_instance().task_id(task_id.into())
    }

    /// Lists who had to do with a task.
    ///
    /// `GET /history/historic-task-instances/{taskId}/identitylinks`. Activiti user guide, 8.15.
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListHistoricTaskInstanceIdentityLinks {
        self.client.list_historic_task_instance_identity_links().task_id(task_id.into())
    }

    /// Gets the bytes of a binary or serializable variable that a task had.
    ///
    /// `GET /history/historic-task-instances/{taskId}/variables/{variableName}/data`. Activiti user guide, 8.16.
    pub fn variable_data(
        &self,
        task_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetHistoricTaskInstanceVariableData {
        self.client
            .get_historic_task_instance_variable_data()
            .task_id(task_id.into())
            .variable_name(variable_name.into())
    }
}
