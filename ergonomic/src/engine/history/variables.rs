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

    /// Lists the variables that process instances and tasks have or had, filtered and sorted; by default by name.
    ///
    /// Those of one name come in no particular order: with several pages, one may come twice and another one not at
    /// all. A task together with `exclude_task_variables` is a [bad request](crate::Error::is_bad_request).
    ///
    #[doc = docs!(no_run)]
    /// # use bpm_rest::Result;
    /// let list = engine.history().variables().list().process_instance_id("5").variable_name("amount");
    /// let amount = list.await?.data.pop().and_then(|told| told.variable);
    /// println!("{:?}", amount.and_then(|variable| variable.value.as_i64()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `GET /history/historic-variable-instances`. Activiti user guide, 8.19; Flowable 6 user guide, 15.8.19.
    ///
    /// Answers with [`HistoricVariableInstancePage`](super::super::HistoricVariableInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or variables of a task are asked for and excluded
    ///   at once.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListHistoricVariableInstances {
        self.client.list_historic_variable_instances()
    }

    /// Lists the variables that process instances and tasks have or had and that match a query.
    ///
    /// Of the conditions on variables only `equals` with a name is taken; others are a [bad
    /// request](crate::Error::is_bad_request). Sort and order are set on what this returns.
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
    /// `POST /query/historic-variable-instances`. Activiti user guide, 8.20; Flowable 6 user guide, 15.8.20.
    ///
    /// Answers with [`HistoricVariableInstancePage`](super::super::HistoricVariableInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): A condition on variables is null, or its date cannot be read (5.22.0).
    pub fn query(&self, query: HistoricVariableInstanceQuery) -> builder::QueryHistoricVariableInstances {
        self.client.query_historic_variable_instances().body(query)
    }

    /// Gets the bytes of a binary or serializable variable by its id in the history.
    ///
    /// A variable of another type has none, and is [not found](crate::Error::is_not_found).
    ///
    /// `GET /history/historic-variable-instances/{varInstanceId}/data`. Activiti 6.0.0,
    /// HistoricVariableInstanceDataResource; Flowable 7.2.0, HistoricVariableInstanceDataResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable.
    /// - 500: The server failed; what with is in the answer.
    pub fn bytes(&self, var_instance_id: impl Into<String>) -> builder::GetHistoricVariableInstanceData {
        self.client.get_historic_variable_instance_data().var_instance_id(var_instance_id.into())
    }
}
