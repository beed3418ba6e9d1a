//! The variables of process instances and tasks, with their last values.

use crate::activiti::{HistoricVariableInstanceQuery, builder};
use bpm_rest_generated::activiti::Client;

/// The variables of process instances and tasks, with their last values.
#[derive(Clone, Debug)]
pub struct HistoricVariables {
    client: Client,
}

impl HistoricVariables {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the variables that process instances and tasks have or had, filtered and sorted.
    ///
    /// `GET /history/historic-variable-instances`. Activiti user guide, 8.19.
    pub fn list(&self) -> builder::ListHistoricVariableInstances {
        self.client.list_historic_variable_instances()
    }

    /// Lists the variables that process instances and tasks have or had and that match a query.
    ///
    /// Of the conditions on variables only `equals` with a name is taken.
    ///
    /// `POST /query/historic-variable-instances`. Activiti user guide, 8.20.
    pub fn query(&self, query: HistoricVariableInstanceQuery) -> builder::QueryHistoricVariableInstances {
        self.client.query_historic_variable_instances().body(query)
    }

    /// Gets the bytes of a binary or serializable historic variable.
    ///
    /// `GET /history/historic-variable-instances/{varInstanceId}/data`. Activiti 6.0.0,
    /// HistoricVariableInstanceDataResource.
    pub fn data(&self, var_instance_id: impl Into<String>) -> builder::GetHistoricVariableInstanceData {
        self.client.get_historic_variable_instance_data().var_instance_id(var_instance_id.into())
    }
}
