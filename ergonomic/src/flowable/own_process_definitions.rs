//! What Flowable alone does with process definitions.

use super::{Migration, MigrationToVersion, ProcessDefinitions, builder};

impl ProcessDefinitions {
    /// Migrates the process instances of a process definition to the process definition with this id, by jobs.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/batch-migrate`. Flowable 7.2.0,
    /// ProcessDefinitionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no
    ///   counterpart there.
    pub fn migrate_async(
        &self,
        process_definition_id: impl Into<String>,
        to_process_definition_id: impl Into<String>,
    ) -> builder::MigrateProcessDefinitionAsync {
        self.client
            .migrate_process_definition_async()
            .process_definition_id(process_definition_id.into())
            .body(Migration::new(to_process_definition_id))
    }

    /// Migrates the process instances of a process definition to a version of a process, by its key, by jobs.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/batch-migrate`. Flowable 7.2.0,
    /// ProcessDefinitionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no
    ///   counterpart there.
    pub fn migrate_async_to_version(
        &self,
        process_definition_id: impl Into<String>,
        to_process_definition_key: impl Into<String>,
        to_process_definition_version: i32,
    ) -> builder::MigrateProcessDefinitionAsyncToVersion {
        self.client
            .migrate_process_definition_async_to_version()
            .process_definition_id(process_definition_id.into())
            .body(MigrationToVersion::new(to_process_definition_key, to_process_definition_version))
    }

    /// Lists the decisions that a process definition uses, by the older route.
    ///
    /// The answer is that of `GET …/decisions`.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/decision-tables`. Flowable 7.2.0,
    /// ProcessDefinitionDecisionTableCollectionResource.
    ///
    /// Answers with a list of [`Decision`](crate::flowable::Decision).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The server has no DMN engine.
    pub fn decision_tables(
        &self,
        process_definition_id: impl Into<String>,
    ) -> builder::ListProcessDefinitionDecisionTables {
        self.client.list_process_definition_decision_tables().process_definition_id(process_definition_id.into())
    }

    /// Lists the decisions that a process definition uses.
    ///
    /// Decisions of DMN that the tasks of the process name, and that are deployed.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/decisions`. Flowable 7.2.0,
    /// ProcessDefinitionDecisionCollectionResource.
    ///
    /// Answers with a list of [`Decision`](crate::flowable::Decision).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The server has no DMN engine.
    pub fn decisions(&self, process_definition_id: impl Into<String>) -> builder::ListProcessDefinitionDecisions {
        self.client.list_process_definition_decisions().process_definition_id(process_definition_id.into())
    }

    /// Lists the form definitions that a process definition uses.
    ///
    /// 7.2.0 has no form engine of its own: without one the server answers 500.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/form-definitions`. Flowable 7.2.0,
    /// ProcessDefinitionFormDefinitionCollectionResource.
    ///
    /// Answers with a list of [`FormDefinition`](crate::flowable::FormDefinition).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The server has no form engine.
    pub fn form_definitions(
        &self,
        process_definition_id: impl Into<String>,
    ) -> builder::ListProcessDefinitionFormDefinitions {
        self.client.list_process_definition_form_definitions().process_definition_id(process_definition_id.into())
    }

    /// Migrates the process instances of a process definition to the process definition with this id.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/migrate`. Flowable 7.2.0, ProcessDefinitionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no
    ///   counterpart there.
    pub fn migrate(
        &self,
        process_definition_id: impl Into<String>,
        to_process_definition_id: impl Into<String>,
    ) -> builder::MigrateProcessDefinition {
        self.client
            .migrate_process_definition()
            .process_definition_id(process_definition_id.into())
            .body(Migration::new(to_process_definition_id))
    }

    /// Migrates the process instances of a process definition to a version of a process, by its key.
    ///
    /// `POST /repository/process-definitions/{processDefinitionId}/migrate`. Flowable 7.2.0, ProcessDefinitionResource.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, or an activity that is mapped is not there.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    /// - 500: The document cannot be read, or there is no such process definition to migrate to, or an activity has no
    ///   counterpart there.
    pub fn migrate_to_version(
        &self,
        process_definition_id: impl Into<String>,
        to_process_definition_key: impl Into<String>,
        to_process_definition_version: i32,
    ) -> builder::MigrateProcessDefinitionToVersion {
        self.client
            .migrate_process_definition_to_version()
            .process_definition_id(process_definition_id.into())
            .body(MigrationToVersion::new(to_process_definition_key, to_process_definition_version))
    }

    /// Gets the form model of the form that starts a process definition.
    ///
    /// 7.2.0 has no form engine of its own: without one the body is empty, even where there is no such process
    /// definition.
    ///
    /// `GET /repository/process-definitions/{processDefinitionId}/start-form`. Flowable 7.2.0, ProcessDefinitionResource.
    ///
    /// Answers with [`FormModel`](crate::flowable::FormModel), or with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body, if there is one, is the servlet container's.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such process definition.
    pub fn start_form(&self, process_definition_id: impl Into<String>) -> builder::GetProcessDefinitionStartForm {
        self.client.get_process_definition_start_form().process_definition_id(process_definition_id.into())
    }
}
