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
    /// `GET /runtime/executions`. Activiti user guide, 6.4; Flowable 6 user guide, 15.6.4.
    ///
    /// Answers with [`ExecutionPage`](super::ExecutionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known, or a value cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn list(&self) -> builder::ListExecutions {
        self.client.list_executions()
    }

    /// Lists executions that match a query, which may have conditions on variables, of the execution or of its process
    /// instance.
    ///
    /// Variables can be compared for being equal or not only, with or without regard to case; all else is a
    /// [bad request](crate::Error::is_bad_request).
    ///
    /// `POST /query/executions`. Activiti user guide, 6.5; Flowable 6 user guide, 15.6.5.
    ///
    /// Answers with [`ExecutionPage`](super::ExecutionPage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, or the sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500 (Activiti): A condition on variables is null, or its date cannot be read (5.22.0).
    pub fn query(&self, query: ExecutionQuery) -> builder::QueryExecutions {
        self.client.query_executions().body(query)
    }

    /// Gets one execution.
    ///
    /// `GET /runtime/executions/{executionId}`. Activiti user guide, 6.1; Flowable 6 user guide, 15.6.1.
    ///
    /// Answers with [`Execution`](super::Execution).
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
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
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2; Flowable 6 user guide, 15.6.2.
    ///
    /// Answers with [`Execution`](super::Execution), or with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    pub fn signal(&self, execution_id: impl Into<String>) -> builder::SignalExecution {
        self.client.signal_execution().execution_id(execution_id.into()).variables(no_variables())
    }

    /// Does what [`signal`](Self::signal) does, under the name that it has since Activiti 6.0.0; for Activiti 5.22.0 it
    /// is a [bad request](crate::Error::is_bad_request).
    ///
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2; Flowable 6 user guide, 15.6.2.
    ///
    /// Answers with [`Execution`](super::Execution), or with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
    pub fn trigger(&self, execution_id: impl Into<String>) -> builder::TriggerExecution {
        self.client.trigger_execution().execution_id(execution_id.into()).variables(no_variables())
    }

    /// Gives an execution the signal that it waits for; the answer is `None` if the execution has ended.
    ///
    /// A 500 if it does not wait for the signal, or is suspended.
    ///
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2; Flowable 6 user guide, 15.6.2.
    ///
    /// Answers with [`Execution`](super::Execution), or with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
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
    /// `PUT /runtime/executions/{executionId}`. Activiti user guide, 6.2; Flowable 6 user guide, 15.6.2.
    ///
    /// Answers with [`Execution`](super::Execution), or with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The execution does not wait for this, is suspended, or fails to go on.
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
    /// `PUT /runtime/executions`. Activiti 6.0.0, ExecutionCollectionResource; Flowable 7.2.0,
    /// ExecutionCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: What the signal sets off fails.
    pub fn broadcast_signal(&self, signal_name: impl Into<String>) -> builder::BroadcastSignalToExecutions {
        self.client.broadcast_signal_to_executions().body(SignalEvent::new(signal_name))
    }

    /// Lists the ids of the activities that are active in an execution and in those below it; Activiti 6.0.0 names a
    /// subprocess as well as what is active in it.
    ///
    /// `GET /runtime/executions/{executionId}/activities`. Activiti user guide, 6.3; Flowable 6 user guide, 15.6.3.
    ///
    /// Answers with a list of [`String`].
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    pub fn active_activities(&self, execution_id: impl Into<String>) -> builder::ListActiveActivities {
        self.client.list_active_activities().execution_id(execution_id.into())
    }

    /// Lists the variables that an execution sees: its local ones, and those of the executions above it as `global`.
    ///
    /// With `.scope(VariableScope::Global)`, local ones are told as well, and said to be global.
    ///
    /// `GET /runtime/executions/{executionId}/variables`. Activiti user guide, 6.6; Flowable 6 user guide, 15.6.6.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    pub fn variables(&self, execution_id: impl Into<String>) -> builder::ListExecutionVariables {
        self.client.list_execution_variables().execution_id(execution_id.into())
    }

    /// Creates variables of an execution, or of the process instance if they are [`global`](NewVariable::global).
    ///
    /// A [conflict](crate::Error::is_conflict), with nothing created, if one of them exists. An empty list, and
    /// variables of both scopes, are [bad requests](crate::Error::is_bad_request).
    ///
    /// `POST /runtime/executions/{executionId}/variables`. Activiti user guide, 6.8; Flowable 6 user guide, 15.6.8.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
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
    /// `PUT /runtime/executions/{executionId}/variables`. Activiti user guide, 6.8; Flowable 6 user guide, 15.6.8.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
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
    /// `POST /runtime/executions/{executionId}/variables`. Activiti user guide, 6.10; Flowable 6 user guide, 15.6.10.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
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
    /// `GET /runtime/executions/{executionId}/variables/{variableName}`. Activiti user guide, 6.7; Flowable 6 user
    /// guide, 15.6.7.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
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
    /// `PUT /runtime/executions/{executionId}/variables/{variableName}`. Activiti user guide, 6.9; Flowable 6 user
    /// guide, 15.6.9.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
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
    /// `PUT /runtime/executions/{executionId}/variables/{variableName}`. Activiti user guide, 6.11; Flowable 6 user
    /// guide, 15.6.11.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
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
    /// `DELETE /runtime/executions/{executionId}/variables/{variableName}`. Activiti 6.0.0, ExecutionVariableResource;
    /// Flowable 7.2.0, ExecutionVariableResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    pub fn delete_variable(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteExecutionVariable {
        self.client.delete_execution_variable().execution_id(execution_id.into()).variable_name(variable_name.into())
    }

    /// Deletes all local variables of an execution; those that it sees from above stay.
    ///
    /// `DELETE /runtime/executions/{executionId}/variables`. Activiti 6.0.0, ExecutionVariableCollectionResource;
    /// Flowable 7.2.0, ExecutionVariableCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400 (Flowable): The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    pub fn delete_variables(&self, execution_id: impl Into<String>) -> builder::DeleteExecutionVariables {
        self.client.delete_execution_variables().execution_id(execution_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of an execution; they may be another serialization of the
    /// same Java object.
    ///
    /// [Not found](crate::Error::is_not_found) if there is none, or one of another type.
    ///
    /// `GET /runtime/executions/{executionId}/variables/{variableName}/data`. Activiti 6.0.0,
    /// ExecutionVariableDataResource; Flowable 7.2.0, ExecutionVariableDataResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The scope is neither `local` nor `global`.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403 (Flowable): The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution, or it has no such variable.
    /// - 500: The server failed; what with is in the answer.
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
