//! The variables of all instances that run.

use super::{Client, VariableInstanceQuery, builder};

/// The variables of all instances that run.
#[derive(Clone, Debug)]
pub struct VariableInstances {
    client: Client,
}

impl VariableInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about query_variable_instances)]
    ///
    #[doc = call!(query_variable_instances)]
    pub fn query(&self, query: VariableInstanceQuery) -> builder::QueryVariableInstances {
        self.client.query_variable_instances().body(query)
    }

    #[doc = call!(about list_variable_instances)]
    ///
    #[doc = call!(list_variable_instances)]
    pub fn list(&self) -> builder::ListVariableInstances {
        self.client.list_variable_instances()
    }

    #[doc = call!(about get_variable_instance_bytes)]
    ///
    #[doc = call!(get_variable_instance_bytes)]
    pub fn bytes(&self, var_instance_id: impl Into<String>) -> builder::GetVariableInstanceBytes {
        self.client.get_variable_instance_bytes().var_instance_id(var_instance_id.into())
    }
}
