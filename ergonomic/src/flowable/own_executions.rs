//! What Flowable alone does with executions.

use super::{Executions, MoveToActivities, NewVariable, builder, form_file, operations};
use crate::{Upload, multipart::Multipart};

impl Executions {
    /// Leaves it to a job to create variables of an execution, or to change those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/executions/{executionId}/variables-async`. Flowable 7.2.0, ExecutionVariableCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    pub fn set_variables_async(
        &self,
        execution_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::SetExecutionVariablesAsync {
        self.client
            .set_execution_variables_async()
            .execution_id(execution_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Leaves it to a job to create variables of an execution.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/executions/{executionId}/variables-async`. Flowable 7.2.0, ExecutionVariableCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    pub fn create_variables_async(
        &self,
        execution_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateExecutionVariablesAsync {
        self.client
            .create_execution_variables_async()
            .execution_id(execution_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Leaves it to a job to create a binary variable of an execution from a file.
    ///
    /// Fails with 500 if the variable exists.
    ///
    /// It is local; `.field("scope", "global")` has it live in the process instance.
    ///
    /// `POST /runtime/executions/{executionId}/variables-async`. Flowable 7.2.0, ExecutionVariableCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    pub fn create_binary_variable_async(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<()> {
        let form = Multipart::new(
            self.client.connection(),
            &operations::CREATE_BINARY_EXECUTION_VARIABLE_ASYNC,
            form_file(file),
        );
        form.segment(execution_id).field("name", variable_name).field("type", "binary")
    }

    /// Leaves it to a job to change a variable of an execution.
    ///
    /// `PUT /runtime/executions/{executionId}/variables-async/{variableName}`. Flowable 7.2.0, ExecutionVariableResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 415: The server does not take serializable variables.
    /// - 500: The name is missing in the body.
    pub fn update_variable_async(
        &self,
        execution_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateExecutionVariableAsync {
        let variable = variable.into();
        self.client
            .update_execution_variable_async()
            .execution_id(execution_id.into())
            .variable_name(variable.name.clone())
            .body(variable)
    }

    /// Leaves it to a job to change a binary variable of an execution.
    ///
    /// It is local; `.field("scope", "global")` has it live in the process instance.
    ///
    /// `PUT /runtime/executions/{executionId}/variables-async/{variableName}`. Flowable 7.2.0, ExecutionVariableResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 415: The server does not take serializable variables.
    /// - 500: The name is missing in the body.
    pub fn update_binary_variable_async(
        &self,
        execution_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<()> {
        let name = variable_name.into();
        let form = Multipart::new(
            self.client.connection(),
            &operations::UPDATE_BINARY_EXECUTION_VARIABLE_ASYNC,
            form_file(file),
        );
        form.segment(execution_id).segment(&name).field("name", name).field("type", "binary")
    }

    /// Moves an execution to other activities; what it is at is cancelled.
    ///
    /// With none the execution ends, and its process instance waits for ever.
    ///
    /// `POST /runtime/executions/{executionId}/change-state`. Flowable 7.2.0, ExecutionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    /// - 500: The process has no such activity.
    pub fn move_to_activities(
        &self,
        execution_id: impl Into<String>,
        start_activity_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::MoveExecutionToActivities {
        self.client
            .move_execution_to_activities()
            .execution_id(execution_id.into())
            .body(MoveToActivities::new(start_activity_ids))
    }
}
