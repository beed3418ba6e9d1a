//! The variables of running process instances, over all of them.

use super::{VariableInstanceQuery, builder};
use bpm_rest_generated::flowable::Client;

/// The variables of running process instances, over all of them.
#[derive(Clone, Debug)]
pub struct VariableInstances {
    client: Client,
}

impl VariableInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Queries variables of process instances that run, with conditions in the body.
    ///
    /// Does what the list by GET does, with conditions on values as well.
    ///
    /// `POST /query/variable-instances`. Flowable 7.2.0, VariableInstanceQueryResource.
    ///
    /// Answers with [`VariableInstancePage`](crate::flowable::VariableInstancePage).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, the sort field or the order is not one of those known, or a
    ///   condition is not `equals` with a name.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition is null.
    pub fn query(&self, query: VariableInstanceQuery) -> builder::QueryVariableInstances {
        self.client.query_variable_instances().body(query)
    }

    /// Lists variables of process instances that run, filtered and sorted.
    ///
    /// Variables of executions and tasks are among them.
    ///
    /// `GET /runtime/variable-instances`. Flowable 7.2.0, VariableInstanceCollectionResource.
    ///
    /// Answers with [`VariableInstancePage`](crate::flowable::VariableInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListVariableInstances {
        self.client.list_variable_instances()
    }

    /// Gets the bytes of a binary or serializable variable.
    ///
    /// `GET /runtime/variable-instances/{varInstanceId}/data`. Flowable 7.2.0, VariableInstanceDataResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such variable, or it is neither binary nor serializable.
    pub fn bytes(&self, var_instance_id: impl Into<String>) -> builder::GetVariableInstanceBytes {
        self.client.get_variable_instance_bytes().var_instance_id(var_instance_id.into())
    }
}
