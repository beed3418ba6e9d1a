//! Tasks, open and ended.

use super::super::{Client, HistoricTaskInstanceQuery, builder};

/// Tasks, open and ended.
#[derive(Clone, Debug)]
pub struct HistoricTasks {
    pub(in super::super) client: Client,
}

impl HistoricTasks {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_historic_task_instances)]
    ///
    #[doc = docs!(processes "\
         Times of a filter are whole seconds, and one with a fraction is refused. Those of tasks have milliseconds: \
         the filters `…_on` and `due_date` find what happened at the full second. A [query](Self::query) takes \
         milliseconds.")]
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricTaskInstanceSort")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::List as _;
    /// use futures::TryStreamExt as _;
    /// let list = engine.history().tasks().list().task_assignee("kermit").finished(true);
    /// let mut done = list.sort(HistoricTaskInstanceSort::EndTime).items();
    /// while let Some(task) = done.try_next().await? {
    ///     println!("{:?}: {:?} ms", task.name, task.duration_in_millis);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_historic_task_instances)]
    pub fn list(&self) -> builder::ListHistoricTaskInstances {
        self.client.list_historic_task_instances()
    }

    #[doc = call!(about query_historic_task_instances)]
    ///
    #[doc = docs!(processes "A condition that cannot be used is a [bad request](crate::Error::is_bad_request).")]
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricTaskInstanceQuery")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::{List as _, variables::VariableCondition};
    /// let rejected = VariableCondition::equals("approved", false);
    /// let query = HistoricTaskInstanceQuery::new().task_definition_key("approve").task_variables([rejected]);
    /// println!("{} were rejected", engine.history().tasks().query(query).total().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(query_historic_task_instances)]
    pub fn query(&self, query: HistoricTaskInstanceQuery) -> builder::QueryHistoricTaskInstances {
        self.client.query_historic_task_instances().body(query)
    }

    #[doc = call!(about get_historic_task_instance)]
    ///
    #[doc = call!(get_historic_task_instance)]
    pub fn get(&self, task_id: impl Into<String>) -> builder::GetHistoricTaskInstance {
        self.client.get_historic_task_instance().task_id(task_id.into())
    }

    #[doc = call!(about delete_historic_task_instance)]
    ///
    #[doc = call!(delete_historic_task_instance)]
    pub fn delete(&self, task_id: impl Into<String>) -> builder::DeleteHistoricTaskInstance {
        self.client.delete_historic_task_instance().task_id(task_id.into())
    }

    #[doc = call!(about list_historic_task_instance_identity_links)]
    ///
    #[doc = call!(list_historic_task_instance_identity_links)]
    pub fn identity_links(&self, task_id: impl Into<String>) -> builder::ListHistoricTaskInstanceIdentityLinks {
        self.client.list_historic_task_instance_identity_links().task_id(task_id.into())
    }

    #[doc = call!(about get_historic_task_instance_variable_data)]
    ///
    #[doc = docs!(processes "A variable of another type has none, and is [not found](crate::Error::is_not_found).")]
    ///
    #[doc = call!(get_historic_task_instance_variable_data)]
    pub fn variable_bytes(
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
