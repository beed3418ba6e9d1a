//! What Flowable alone does with process instances.

use super::{
    InjectedSubprocess, Migration, MigrationToVersion, MoveFromActivity, MoveToActivity, NewVariable, ProcessInstances,
    ProcessInstancesDeletion, builder, form_file, operations,
};
use crate::{Upload, multipart::Multipart};

impl ProcessInstances {
    /// Deletes several process instances; their history stays.
    ///
    /// All of them or none.
    ///
    /// `POST /runtime/process-instances/delete`. Flowable 7.2.0, ProcessInstanceCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The action is not `delete`, or the list of process instances is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the process instances is not there; then none is deleted.
    /// - 500: A text is longer than its column in the database.
    pub fn delete_many(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::DeleteProcessInstances {
        self.client.delete_process_instances().body(ProcessInstancesDeletion::new(instance_ids))
    }

    /// Updates the name and the business key of a process instance.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}`. Flowable 7.2.0, ProcessInstanceResource.
    ///
    /// Answers with [`ProcessInstance`](crate::flowable::ProcessInstance), or with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: The process instance is suspended, or active, already.
    /// - 500: A text is longer than its column in the database.
    pub fn update(&self, process_instance_id: impl Into<String>) -> builder::UpdateProcessInstance {
        self.client.update_process_instance().process_instance_id(process_instance_id.into())
    }

    /// Moves a process instance from one activity to others: the activity is cancelled, the others are started.
    ///
    /// The server answers with 500 if the process instance is not there, or if the process has no such activity.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/change-state`. Flowable 7.2.0, ProcessInstanceResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The process instance is not at an activity that it is to leave, or the process has no such activity.
    pub fn move_from_activity(
        &self,
        process_instance_id: impl Into<String>,
        cancel_activity_id: impl Into<String>,
        start_activity_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::MoveProcessInstanceFromActivity {
        self.client
            .move_process_instance_from_activity()
            .process_instance_id(process_instance_id.into())
            .body(MoveFromActivity::new([cancel_activity_id], start_activity_ids))
    }

    /// Moves a process instance from several activities to one: the activities are cancelled, the other is started.
    ///
    /// The server answers with 500 if the process instance is not there, or if the process has no such activity.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/change-state`. Flowable 7.2.0, ProcessInstanceResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The process instance is not at an activity that it is to leave, or the process has no such activity.
    pub fn move_to_activity(
        &self,
        process_instance_id: impl Into<String>,
        cancel_activity_ids: impl IntoIterator<Item = impl Into<String>>,
        start_activity_id: impl Into<String>,
    ) -> builder::MoveProcessInstanceToActivity {
        self.client
            .move_process_instance_to_activity()
            .process_instance_id(process_instance_id.into())
            .body(MoveToActivity::new(cancel_activity_ids, [start_activity_id]))
    }

    /// Evaluates the conditions that a process instance waits for.
    ///
    /// Events with a condition that holds now go on.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/evaluate-conditions`. Flowable 7.2.0,
    /// ProcessInstanceResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    pub fn evaluate_conditions(
        &self,
        process_instance_id: impl Into<String>,
    ) -> builder::EvaluateProcessInstanceConditions {
        self.client.evaluate_process_instance_conditions().process_instance_id(process_instance_id.into())
    }

    /// Adds a user task to a process instance.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/inject`. Flowable 7.2.0, ProcessInstanceResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: There is no such task or process definition.
    pub fn inject_task(&self, process_instance_id: impl Into<String>) -> builder::InjectProcessInstanceTask {
        self.client.inject_process_instance_task().process_instance_id(process_instance_id.into())
    }

    /// Adds a subprocess to a process instance.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/inject`. Flowable 7.2.0, ProcessInstanceResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: There is no such task or process definition.
    pub fn inject_subprocess(
        &self,
        process_instance_id: impl Into<String>,
        process_definition_id: impl Into<String>,
    ) -> builder::InjectProcessInstanceSubprocess {
        self.client
            .inject_process_instance_subprocess()
            .process_instance_id(process_instance_id.into())
            .body(InjectedSubprocess::new(process_definition_id))
    }

    /// Migrates a process instance to the process definition with this id.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/migrate`. Flowable 7.2.0, ProcessInstanceResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no
    ///   counterpart there.
    pub fn migrate(
        &self,
        process_instance_id: impl Into<String>,
        to_process_definition_id: impl Into<String>,
    ) -> builder::MigrateProcessInstance {
        self.client
            .migrate_process_instance()
            .process_instance_id(process_instance_id.into())
            .body(Migration::new(to_process_definition_id))
    }

    /// Migrates a process instance to a version of a process, by its key.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/migrate`. Flowable 7.2.0, ProcessInstanceResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no
    ///   counterpart there.
    pub fn migrate_to_version(
        &self,
        process_instance_id: impl Into<String>,
        to_process_definition_key: impl Into<String>,
        to_process_definition_version: i32,
    ) -> builder::MigrateProcessInstanceToVersion {
        self.client
            .migrate_process_instance_to_version()
            .process_instance_id(process_instance_id.into())
            .body(MigrationToVersion::new(to_process_definition_key, to_process_definition_version))
    }

    /// Leaves it to a job to create variables of a process instance, or to change those that exist.
    ///
    /// All have to have the same scope.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables-async`. Flowable 7.2.0,
    /// ProcessInstanceVariableCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 415: The server does not take serializable variables.
    /// - 500: The server failed; what with is in the answer.
    pub fn set_variables_async(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::SetProcessInstanceVariablesAsync {
        self.client
            .set_process_instance_variables_async()
            .process_instance_id(process_instance_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Leaves it to a job to create variables of a process instance.
    ///
    /// Fails, with nothing created, if one of them exists; all have to have the same scope.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/variables-async`. Flowable 7.2.0,
    /// ProcessInstanceVariableCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    pub fn create_variables_async(
        &self,
        process_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateProcessInstanceVariablesAsync {
        self.client
            .create_process_instance_variables_async()
            .process_instance_id(process_instance_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Leaves it to a job to create a binary variable of a process instance from a file.
    ///
    /// Fails with 500 if the variable exists.
    ///
    /// It is local; `.field("scope", "global")` has it live in the process instance.
    ///
    /// `POST /runtime/process-instances/{processInstanceId}/variables-async`. Flowable 7.2.0,
    /// ProcessInstanceVariableCollectionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 409: One of the variables exists already.
    /// - 415: The server does not take serializable variables.
    /// - 500: A binary variable of this name exists already.
    pub fn create_binary_variable_async(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<()> {
        let form = Multipart::new(
            self.client.connection(),
            &operations::CREATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC,
            form_file(file),
        );
        form.segment(process_instance_id).field("name", variable_name).field("type", "binary")
    }

    /// Leaves it to a job to change a variable of a process instance.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables-async/{variableName}`. Flowable 7.2.0,
    /// ProcessInstanceVariableResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 415: The server does not take serializable variables.
    /// - 500: The name is missing in the body.
    pub fn update_variable_async(
        &self,
        process_instance_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateProcessInstanceVariableAsync {
        let variable = variable.into();
        self.client
            .update_process_instance_variable_async()
            .process_instance_id(process_instance_id.into())
            .variable_name(variable.name.clone())
            .body(variable)
    }

    /// Leaves it to a job to change a binary variable of a process instance.
    ///
    /// It is local; `.field("scope", "global")` has it live in the process instance.
    ///
    /// `PUT /runtime/process-instances/{processInstanceId}/variables-async/{variableName}`. Flowable 7.2.0,
    /// ProcessInstanceVariableResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process instance.
    /// - 415: The server does not take serializable variables.
    /// - 500: The name is missing in the body.
    pub fn update_binary_variable_async(
        &self,
        process_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<()> {
        let name = variable_name.into();
        let form = Multipart::new(
            self.client.connection(),
            &operations::UPDATE_BINARY_PROCESS_INSTANCE_VARIABLE_ASYNC,
            form_file(file),
        );
        form.segment(process_instance_id).segment(&name).field("name", name).field("type", "binary")
    }
}
