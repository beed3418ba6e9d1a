//! The points that process instances have come to: what waits there can be let go on.

use super::{Client, ExecutionQuery, MessageEvent, NewVariable, SignalEvent, Variable, builder, form_file, operations};
use crate::{Upload, multipart::Multipart};

/// The points that process instances have come to: what waits there can be let go on.
///
/// A process instance is an execution, too. On Activiti 6.0.0 there is always another one below it that is at an
/// activity; on Activiti 5.22.0 it is at the activity itself as long as it has not forked.
#[derive(Clone, Debug)]
pub struct Executions {
    pub(super) client: Client,
}

impl Executions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists executions, filtered and sorted.
    ///
    /// An unknown field to sort by is a [bad request](crate::Error::is_bad_request).
    ///
    #[doc = docs!(no_run)]
    /// # use bpm_rest::{List as _, variables::NewVariable};
    /// # use futures::TryStreamExt as _;
    /// let mut waiting = engine.executions().list().message_event_subscription_name("paid").items();
    /// while let Some(execution) = waiting.try_next().await? {
    ///     let paid = engine.executions().message_event_received(execution.id, "paid");
    ///     paid.variables([NewVariable::new("amount", 5)]).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(list_executions)]
    pub fn list(&self) -> builder::ListExecutions {
        self.client.list_executions()
    }

    /// Lists executions that match a query, which may have conditions on variables, of the execution or of its process
    /// instance.
    ///
    /// Variables can be compared for being equal or not only, with or without regard to case; all else is a
    /// [bad request](crate::Error::is_bad_request).
    ///
    #[doc = call!(query_executions)]
    pub fn query(&self, query: ExecutionQuery) -> builder::QueryExecutions {
        self.client.query_executions().body(query)
    }

    /// Gets one execution.
    ///
    #[doc = call!(get_execution)]
    pub fn get(&self, execution_id: impl Into<String>) -> builder::GetExecution {
        self.client.get_execution().execution_id(execution_id.into())
    }

    /// Lets a waiting execution go on, such as one at a receive task; the answer is `None` if the execution has ended.
    ///
    /// A 500 if it is at what does not wait in this way, such as a user task. Transient variables are for Activiti
    /// 6.0.0 only.
    ///
    #[doc = docs!(no_run)]
    /// let mut waiting = engine.executions().list().process_instance_id("5").activity_id("wait-for-payment").await?;
    /// if let Some(execution) = waiting.data.pop() {
    ///     engine.executions().signal(execution.id).variables([("paid", true)]).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(signal_execution)]
    pub fn signal(&self, execution_id: impl Into<String>) -> builder::SignalExecution {
        self.client.signal_execution().execution_id(execution_id.into()).variables(no_variables())
    }

    /// Does what [`signal`](Self::signal) does, under the name that it has since Activiti 6.0.0; for Activiti 5.22.0 it
    /// is a [bad request](crate::Error::is_bad_request).
    ///
    #[doc = call!(trigger_execution)]
    pub fn trigger(&self, execution_id: impl Into<String>) -> builder::TriggerExecution {
        self.client.trigger_execution().execution_id(execution_id.into()).variables(no_variables())
    }

    /// Gives an execution the signal that it waits for; the answer is `None` if the execution has ended.
    ///
    /// A 500 if it does not wait for the signal, or is suspended.
    ///
    #[doc = call!(signal_event_received)]
    pub fn signal_event_received(
        &self,
        execution_id: impl Into<String>,
        signal_name: impl Into<String>,
    ) -> builder::SignalEventReceived {
        self.client.signal_event_received().execution_id(execution_id.into()).body(SignalEvent::new(signal_name))
    }

    /// Gives an execution the message that it waits for; the answer is `None` if the execution has ended.
    ///
    /// A 500 if it does not wait for the message, or is suspended.
    ///
    #[doc = call!(message_event_received)]
    pub fn message_event_received(
        &self,
        execution_id: impl Into<String>,
        message_name: impl Into<String>,
    ) -> builder::MessageEventReceived {
        self.client.message_event_received().execution_id(execution_id.into()).body(MessageEvent::new(message_name))
    }

    /// Signals all executions that wait for the signal, and starts the process instances that it starts, as
    /// [`Signals::send`](super::Signals::send) does without a tenant.
    ///
    #[doc = call!(broadcast_signal_to_executions)]
    pub fn broadcast_signal(&self, signal_name: impl Into<String>) -> builder::BroadcastSignalToExecutions {
        self.client.broadcast_signal_to_executions().body(SignalEvent::new(signal_name))
    }

    /// Lists the ids of the activities that are active in an execution and in those below it; Activiti 6.0.0 names a
    /// subprocess as well as what is active in it.
    ///
    #[doc = call!(list_active_activities)]
    pub fn active_activities(&self, execution_id: impl Into<String>) -> builder::ListActiveActivities {
        self.client.list_active_activities().execution_id(execution_id.into())
    }

    /// Lists the variables that an execution sees: its local ones, and those of the executions above it as `global`.
    ///
    /// With `.scope(VariableScope::Global)`, local ones are told as well, and said to be global.
    ///
    #[doc = call!(list_execution_variables)]
    pub fn variables(&self, execution_id: impl Into<String>) -> builder::ListExecutionVariables {
        self.client.list_execution_variables().execution_id(execution_id.into())
    }

    /// Creates variables of an execution, or of the process instance if they are [`global`](NewVariable::global).
    ///
    /// A [conflict](crate::Error::is_conflict), with nothing created, if one of them exists. An empty list, and
    /// variables of both scopes, are [bad requests](crate::Error::is_bad_request).
    ///
    #[doc = call!(create_execution_variables)]
    pub fn create_variables(
        &self,
        execution_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateExecutionVariables {
        self.client
            .create_execution_variables()
            .execution_id(execution_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates variables of an execution, or changes those that exist, also to another type; of the process instance if
    /// they are [`global`](NewVariable::global).
    ///
    /// An empty list, and variables of both scopes, are [bad requests](crate::Error::is_bad_request).
    ///
    #[doc = call!(set_execution_variables)]
    pub fn set_variables(
        &self,
        execution_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::SetExecutionVariables {
        self.client
            .set_execution_variables()
            .execution_id(execution_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates a binary or serializable variable of an execution from a file.
    ///
    /// A [conflict](crate::Error::is_conflict) if the variable exists. A serialized text or number
    /// becomes a variable of that type; what is no Java object is a [bad request](crate::Error::is_bad_request), and a
    /// server may be told to refuse all serializable ones, with 415.
    ///
    #[doc = call!(create_binary_execution_variable)]
    pub fn create_binary_variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form =
            Multipart::new(self.client.connection(), &operations::CREATE_BINARY_EXECUTION_VARIABLE, form_file(file));
        form.segment(execution_id).field("name", variable_name).field("type", "binary")
    }

    /// Gets one variable of an execution: the local one, or else the one that it sees from above.
    ///
    /// **One that is not there is null**, in every execution that is below another one; in others it is
    /// [not found](crate::Error::is_not_found). The [list](Self::variables) tells what there is.
    ///
    #[doc = call!(get_execution_variable)]
    pub fn variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetExecutionVariable {
        self.client.get_execution_variable().execution_id(execution_id.into()).variable_name(variable_name.into())
    }

    /// Changes a variable of an execution, the local one unless it is [`global`](NewVariable::global).
    ///
    /// [Not found](crate::Error::is_not_found) if there is none in that scope.
    ///
    #[doc = docs!(no_run)]
    /// # use bpm_rest::variables::NewVariable;
    /// engine.executions().update_variable("7", NewVariable::new("amount", 6).global()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    #[doc = call!(update_execution_variable)]
    pub fn update_variable(
        &self,
        execution_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateExecutionVariable {
        let variable = variable.into();
        self.client
            .update_execution_variable()
            .execution_id(execution_id.into())
            .variable_name(variable.name.clone())
            .body(variable)
    }

    /// Changes a binary or serializable variable of an execution to the bytes of a file.
    ///
    #[doc = call!(update_binary_execution_variable)]
    pub fn update_binary_variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form =
            Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_EXECUTION_VARIABLE, form_file(file));
        form.segment(execution_id).segment(&name).field("name", name).field("type", "binary")
    }

    /// Deletes a variable of an execution, the local one unless `.scope(…)` says otherwise.
    ///
    /// [Not found](crate::Error::is_not_found) if there is none in that scope.
    ///
    #[doc = call!(delete_execution_variable)]
    pub fn delete_variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteExecutionVariable {
        self.client.delete_execution_variable().execution_id(execution_id.into()).variable_name(variable_name.into())
    }

    /// Deletes all local variables of an execution; those that it sees from above stay.
    ///
    #[doc = call!(delete_execution_variables)]
    pub fn delete_variables(&self, execution_id: impl Into<String>) -> builder::DeleteExecutionVariables {
        self.client.delete_execution_variables().execution_id(execution_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of an execution; they may be another serialization of the
    /// same Java object.
    ///
    /// [Not found](crate::Error::is_not_found) if there is none, or one of another type.
    ///
    #[doc = call!(get_execution_variable_data)]
    pub fn variable_bytes(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetExecutionVariableData {
        self.client.get_execution_variable_data().execution_id(execution_id.into()).variable_name(variable_name.into())
    }
}

/// Sent all the same: without `variables`, even of none, Activiti 6.0.0 ignores `transientVariables`.
fn no_variables() -> Vec<NewVariable> {
    Vec::new()
}
