//! The points that process instances have come to.

use super::{ExecutionQuery, MessageEvent, NewVariable, SignalEvent, Variable, builder, operations};
use crate::{Upload, multipart::Multipart, variables::new_variables};
use bpm_rest_generated::activiti::Client;

/// The points that process instances have come to.
#[derive(Clone, Debug)]
pub struct Executions {
    client: Client,
}

impl Executions {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists executions, filtered and sorted.
    ///
    /// `GET /runtime/executions`. Activiti user guide, 6.4.
    pub fn list(&self) -> builder::ListExecutions {
        self.client.list_executions()
    }

    /// Lists executions that match a query; it can also ask for values of variables.
    ///
    /// `POST /query/executions`. Activiti user guide, 6.5.
    pub fn query(&self, query: ExecutionQuery) -> builder::QueryExecutions {
        self.client.query_executions().body(query)
    }

    /// Gets one execution.
    ///
    /// `GET /runtime/executions/{executionId}`. Activiti user guide, 6.1.
    pub fn get(&self, execution_id: impl Into<String>) -> builder::GetExecution {
        self.client.get_execution().execution_id(execution_id.into())
    }

    /// Lets a waiting execution go on.
    ///
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2.
    pub fn signal(&self, execution_id: impl Into<String>) -> builder::SignalExecution {
        self.client.signal_execution().execution_id(execution_id.into())
    }

    /// Lets a waiting execution go on.
    ///
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2.
    pub fn trigger(&self, execution_id: impl Into<String>) -> builder::TriggerExecution {
        self.client.trigger_execution().execution_id(execution_id.into())
    }

    /// Tells an execution that the signal has come that it waits for.
    ///
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2.
    pub fn signal_event_received(
        &self,
        execution_id: impl Into<String>,
        signal_name: impl Into<String>,
    ) -> builder::SignalEventReceived {
        self.client.signal_event_received().execution_id(execution_id.into()).body(SignalEvent::new(signal_name))
    }

    /// Tells an execution that the message has come that it waits for.
    ///
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2.
    pub fn message_event_received(
        &self,
        execution_id: impl Into<String>,
        message_name: impl Into<String>,
    ) -> builder::MessageEventReceived {
        self.client.message_event_received().execution_id(execution_id.into()).body(MessageEvent::new(message_name))
    }

    /// Signals all executions that wait for the signal.
    ///
    /// `PUT /runtime/executions`. Activiti 6.0.0, ExecutionCollectionResource.
    pub fn broadcast_signal(&self, signal_name: impl Into<String>) -> builder::BroadcastSignalToExecutions {
        self.client.broadcast_signal_to_executions().body(SignalEvent::new(signal_name))
    }

    /// Lists the ids of the activities that are active in an execution and in those below it.
    ///
    /// `GET /runtime/executions/{executionId}/activities`. Activiti user guide, 6.3.
    pub fn active_activities(&self, execution_id: impl Into<String>) -> builder::ListActiveActivities {
        self.client.list_active_activities().execution_id(execution_id.into())
    }

    /// Lists the variables of an execution.
    ///
    /// `GET /runtime/executions/{executionId}/variables`. Activiti user guide, 6.6.
    pub fn variables(&self, execution_id: impl Into<String>) -> builder::ListExecutionVariables {
        self.client.list_execution_variables().execution_id(execution_id.into())
    }

    /// Creates variables of an execution.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/executions/{executionId}/variables`. Activiti user guide, 6.8.
    pub fn create_variables(
        &self,
        execution_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateExecutionVariables {
        self.client.create_execution_variables().execution_id(execution_id.into()).body(new_variables(variables))
    }

    /// Creates variables of an execution, or changes those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/executions/{executionId}/variables`. Activiti user guide, 6.8.
    pub fn set_variables(
        &self,
        execution_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::SetExecutionVariables {
        self.client.set_execution_variables().execution_id(execution_id.into()).body(new_variables(variables))
    }

    /// Creates a binary or serializable variable of an execution from a file.
    ///
    /// Fails with 500 if the variable exists. The server takes serializable variables only if it is configured to.
    ///
    /// `POST /runtime/executions/{executionId}/variables`. Activiti user guide, 6.10.
    pub fn create_binary_variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::CREATE_BINARY_EXECUTION_VARIABLE, file);
        form.segment(execution_id).field("name", variable_name).field("type", "binary")
    }

    /// Gets one variable of an execution.
    ///
    /// `GET /runtime/executions/{executionId}/variables/{variableName}`. Activiti user guide, 6.7.
    pub fn variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetExecutionVariable {
        self.client.get_execution_variable().execution_id(execution_id.into()).variable_name(variable_name.into())
    }

    /// Changes a variable of an execution; its name in the body is the one in the path.
    ///
    /// `PUT /runtime/executions/{executionId}/variables/{variableName}`. Activiti user guide, 6.9.
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
    /// `PUT /runtime/executions/{executionId}/variables/{variableName}`. Activiti user guide, 6.11.
    pub fn update_binary_variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_EXECUTION_VARIABLE, file);
        form.segment(execution_id).segment(&name).field("name", name).field("type", "binary")
    }

    /// Deletes a variable of an execution.
    ///
    /// `DELETE /runtime/executions/{executionId}/variables/{variableName}`. Activiti 6.0.0,
    /// ExecutionVariableResource.
    pub fn delete_variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteExecutionVariable {
        self.client.delete_execution_variable().execution_id(execution_id.into()).variable_name(variable_name.into())
    }

    /// Deletes all local variables of an execution.
    ///
    /// `DELETE /runtime/executions/{executionId}/variables`. Activiti 6.0.0, ExecutionVariableCollectionResource.
    pub fn delete_variables(&self, execution_id: impl Into<String>) -> builder::DeleteExecutionVariables {
        self.client.delete_execution_variables().execution_id(execution_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of an execution.
    ///
    /// `GET /runtime/executions/{executionId}/variables/{variableName}/data`. Activiti 6.0.0,
    /// ExecutionVariableDataResource.
    pub fn variable_data(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetExecutionVariableData {
        self.client.get_execution_variable_data().execution_id(execution_id.into()).variable_name(variable_name.into())
    }
}
