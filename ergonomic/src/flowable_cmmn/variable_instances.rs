//! The variables of case instances that run, of their plan items and tasks.

use super::{VariableInstanceQuery, builder};
use bpm_rest_generated::flowable_cmmn::Client;

/// The variables of case instances that run, of their plan items and tasks.
#[derive(Clone, Debug)]
pub struct VariableInstances {
    client: Client,
}

impl VariableInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists variables that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. The page and the order are told in the URL.
    ///
    /// `POST /cmmn-query/variable-instances`. flowable-cmmn-rest 7.1.0,
    /// VariableInstanceQueryResource#queryVariableInstances.
    ///
    /// Answers with [`VariableInstancePage`](crate::flowable_cmmn::VariableInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete or of another operation, or the sort
    ///   field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    pub fn query(&self, query: VariableInstanceQuery) -> builder::QueryVariableInstances {
        self.client.query_variable_instances().body(query)
    }

    /// Lists variables, filtered and sorted.
    ///
    /// The variables of case instances that run, of their plan items and tasks.
    ///
    /// `GET /cmmn-runtime/variable-instances`. flowable-cmmn-rest 7.1.0,
    /// VariableInstanceCollectionResource#getVariableInstances.
    ///
    /// Answers with [`VariableInstancePage`](crate::flowable_cmmn::VariableInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListVariableInstances {
        self.client.list_variable_instances()
    }

    /// Gets the bytes of a binary or serializable variable.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-runtime/variable-instances/{varInstanceId}/data`. flowable-cmmn-rest 7.1.0,
    /// VariableInstanceDataResource#getVariableData.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable, or it has no bytes.
    pub fn bytes(&self, var_instance_id: impl Into<String>) -> builder::GetVariableInstanceBytes {
        self.client.get_variable_instance_bytes().var_instance_id(var_instance_id.into())
    }
}
