//! The variables of case instances and tasks, with their last values.

use crate::flowable_cmmn::{HistoricVariableInstanceQuery, builder};
use bpm_rest_generated::flowable_cmmn::Client;

/// The variables of case instances and tasks, with their last values.
#[derive(Clone, Debug)]
pub struct HistoricVariables {
    client: Client,
}

impl HistoricVariables {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists historic variables, filtered and sorted.
    ///
    /// The variables of case instances and tasks, with their last values.
    ///
    /// `GET /cmmn-history/historic-variable-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricVariableInstanceCollectionResource#getHistoricActivityInstances.
    ///
    /// Answers with [`HistoricVariableInstancePage`](crate::flowable_cmmn::HistoricVariableInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListHistoricVariableInstances {
        self.client.list_historic_variable_instances()
    }

    /// Lists historic variables that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. The page and the order are told in the URL.
    ///
    /// `POST /cmmn-query/historic-variable-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricVariableInstanceQueryResource#queryVariableInstances.
    ///
    /// Answers with [`HistoricVariableInstancePage`](crate::flowable_cmmn::HistoricVariableInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort
    ///   field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    pub fn query(&self, query: HistoricVariableInstanceQuery) -> builder::QueryHistoricVariableInstances {
        self.client.query_historic_variable_instances().body(query)
    }

    /// Gets the bytes of a binary or serializable variable.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-history/historic-variable-instances/{varInstanceId}/data`. flowable-cmmn-rest 7.1.0,
    /// HistoricVariableInstanceDataResource#getVariableData.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable, or it has no bytes.
    pub fn bytes(&self, var_instance_id: impl Into<String>) -> builder::GetHistoricVariableInstanceData {
        self.client.get_historic_variable_instance_data().var_instance_id(var_instance_id.into())
    }
}
