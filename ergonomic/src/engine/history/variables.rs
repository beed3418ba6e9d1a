//! The variables of process instances and tasks, with their last values.

use super::super::{Client, HistoricVariableInstanceQuery, builder};

/// The variables of process instances and tasks, with their last values.
#[derive(Clone, Debug)]
pub struct HistoricVariables {
    pub(in super::super) client: Client,
}

impl HistoricVariables {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    #[doc = call!(about list_historic_variable_instances)]
    ///
    #[doc = docs!(processes "\
         Those of one name come in no particular order: with several pages, one may come twice and another one not \
         at all. A task together with `exclude_task_variables` is a [bad request](crate::Error::is_bad_request).")]
    ///
    #[doc = docs!(no_run)]
    /// # use bpm_rest::Result;
    /// let list = engine.history().variables().list().task_id("5").variable_name("amount");
    /// let amount = list.await?.data.pop().and_then(|told| told.variable);
    /// println!("{:?}", amount.and_then(|variable| variable.value.as_i64()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_historic_variable_instances)]
    pub fn list(&self) -> builder::ListHistoricVariableInstances {
        self.client.list_historic_variable_instances()
    }

    #[doc = call!(about query_historic_variable_instances)]
    ///
    #[doc = docs!(processes "Of the conditions on variables only `equals` with a name is taken; others are a [bad \
         request](crate::Error::is_bad_request). Sort and order are set on what this returns.")]
    ///
    #[doc = docs!(no_run)]
    #[doc = docs!(use "HistoricVariableInstanceQuery")]
    /// # use bpm_rest::Result;
    /// use bpm_rest::variables::VariableCondition;
    /// let query = HistoricVariableInstanceQuery::new().variables([VariableCondition::equals("customer", "Zhang")]);
    /// let customers = engine.history().variables().query(query).sort("processInstanceId").order("desc").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(query_historic_variable_instances)]
    pub fn query(&self, query: HistoricVariableInstanceQuery) -> builder::QueryHistoricVariableInstances {
        self.client.query_historic_variable_instances().body(query)
    }

    #[doc = call!(about get_historic_variable_instance_data)]
    ///
    #[doc = docs!(processes "A variable of another type has none, and is [not found](crate::Error::is_not_found).")]
    ///
    #[doc = call!(get_historic_variable_instance_data)]
    pub fn bytes(&self, var_instance_id: impl Into<String>) -> builder::GetHistoricVariableInstanceData {
        self.client.get_historic_variable_instance_data().var_instance_id(var_instance_id.into())
    }
}
