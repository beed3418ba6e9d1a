//! Cases that can be started, in all their versions.

use super::{
    CaseDefinitionCategory, HistoricMigrationToId, HistoricMigrationToKey, IdentityFamily, MigrationToId,
    MigrationToKey, NewCandidateStarterGroup, NewCandidateStarterUser, builder,
};
use bpm_rest_generated::flowable_cmmn::Client;

/// Cases that can be started, in all their versions.
#[derive(Clone, Debug)]
pub struct CaseDefinitions {
    client: Client,
}

impl CaseDefinitions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists case definitions, filtered and sorted.
    ///
    /// Every version of a case is a case definition of its own; `latest` leaves the older ones out.
    ///
    /// `GET /cmmn-repository/case-definitions`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionCollectionResource#getProcessDefinitions.
    ///
    /// Answers with [`CaseDefinitionPage`](crate::flowable_cmmn::CaseDefinitionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListCaseDefinitions {
        self.client.list_case_definitions()
    }

    /// Gets one case definition.
    ///
    /// 404 if there is no such case definition.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#getCaseDefinition.
    ///
    /// Answers with [`CaseDefinition`](crate::flowable_cmmn::CaseDefinition).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    pub fn get(&self, case_definition_id: impl Into<String>) -> builder::GetCaseDefinition {
        self.client.get_case_definition().case_definition_id(case_definition_id.into())
    }

    /// Sets the category of a case definition.
    ///
    /// It is the only thing that can be changed of a case definition.
    ///
    /// `PUT /cmmn-repository/case-definitions/{caseDefinitionId}`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#executeCaseDefinitionAction.
    ///
    /// Answers with [`CaseDefinition`](crate::flowable_cmmn::CaseDefinition).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or has no category.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The category is longer than its column in the database.
    pub fn set_category(
        &self,
        case_definition_id: impl Into<String>,
        category: impl Into<String>,
    ) -> builder::SetCaseDefinitionCategory {
        self.client
            .set_case_definition_category()
            .case_definition_id(case_definition_id.into())
            .body(CaseDefinitionCategory::new(category))
    }

    /// Has jobs migrate all case instances of a case definition to the one with an id.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The
    /// answer does not tell the id of the batch; the process API lists batches.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate_async(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_id: impl Into<String>,
    ) -> builder::MigrateCaseDefinitionAsync {
        self.client
            .migrate_case_definition_async()
            .case_definition_id(case_definition_id.into())
            .body(MigrationToId::new(to_case_definition_id))
    }

    /// Has jobs migrate all case instances of a case definition to the one with a key.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The
    /// answer does not tell the id of the batch; the process API lists batches. Without a version it is the latest one; a
    /// version that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#batchMigrateInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate_async_to_key(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_key: impl Into<String>,
    ) -> builder::MigrateCaseDefinitionAsyncToKey {
        self.client
            .migrate_case_definition_async_to_key()
            .case_definition_id(case_definition_id.into())
            .body(MigrationToKey::new(to_case_definition_key))
    }

    /// Has jobs migrate all ended case instances of a case definition to the one with an id.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The
    /// answer does not tell the id of the batch; the process API lists batches.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances`. flowable-cmmn-rest
    /// 7.1.0, CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate_history_async(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_id: impl Into<String>,
    ) -> builder::MigrateCaseDefinitionHistoryAsync {
        self.client
            .migrate_case_definition_history_async()
            .case_definition_id(case_definition_id.into())
            .body(HistoricMigrationToId::new(to_case_definition_id))
    }

    /// Has jobs migrate all ended case instances of a case definition to the one with a key.
    ///
    /// The engine makes a batch with a part and a job for each case instance, and its async executor does the jobs. The
    /// answer does not tell the id of the batch; the process API lists batches. Without a version it is the latest one; a
    /// version that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/batch-migrate-historic-instances`. flowable-cmmn-rest
    /// 7.1.0, CaseDefinitionResource#batchMigrateHistoricInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate_history_async_to_key(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_key: impl Into<String>,
    ) -> builder::MigrateCaseDefinitionHistoryAsyncToKey {
        self.client
            .migrate_case_definition_history_async_to_key()
            .case_definition_id(case_definition_id.into())
            .body(HistoricMigrationToKey::new(to_case_definition_key))
    }

    /// Lists the decisions that a case definition refers to, under the old name of the route.
    ///
    /// The same as `decisions`; the server calls this route deprecated.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/decision-tables`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionDecisionCollectionResource#getDecisionTablesForCaseDefinition.
    ///
    /// Answers with a list of [`Decision`](crate::flowable_cmmn::Decision).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    pub fn decision_tables(&self, case_definition_id: impl Into<String>) -> builder::ListCaseDefinitionDecisionTables {
        self.client.list_case_definition_decision_tables().case_definition_id(case_definition_id.into())
    }

    /// Lists the decisions that a case definition refers to.
    ///
    /// A decision that is not deployed is left out.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/decisions`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionDecisionCollectionResource#getDecisionsForCaseDefinition.
    ///
    /// Answers with a list of [`Decision`](crate::flowable_cmmn::Decision).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    pub fn decisions(&self, case_definition_id: impl Into<String>) -> builder::ListCaseDefinitionDecisions {
        self.client.list_case_definition_decisions().case_definition_id(case_definition_id.into())
    }

    /// Lists the form definitions that a case definition refers to.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer 500.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/form-definitions`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionFormDefinitionCollectionResource#getFormDefinitionsForCaseDefinition.
    ///
    /// Answers with a list of [`FormDefinition`](crate::flowable_cmmn::FormDefinition).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The server has no form engine.
    pub fn form_definitions(
        &self,
        case_definition_id: impl Into<String>,
    ) -> builder::ListCaseDefinitionFormDefinitions {
        self.client.list_case_definition_form_definitions().case_definition_id(case_definition_id.into())
    }

    /// Lists the users and groups that may start a case definition.
    ///
    /// A case definition without any may be started by everybody.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionIdentityLinkCollectionResource#getIdentityLinks.
    ///
    /// Answers with a list of [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    pub fn candidate_starters(&self, case_definition_id: impl Into<String>) -> builder::ListCandidateStarters {
        self.client.list_candidate_starters().case_definition_id(case_definition_id.into())
    }

    /// Lets a user start a case definition.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionIdentityLinkCollectionResource#createIdentityLink.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The id is longer than its column in the database.
    pub fn add_candidate_starter_user(
        &self,
        case_definition_id: impl Into<String>,
        user: impl Into<String>,
    ) -> builder::CreateCandidateStarterUser {
        self.client
            .create_candidate_starter_user()
            .case_definition_id(case_definition_id.into())
            .body(NewCandidateStarterUser::new(user))
    }

    /// Lets the members of a group start a case definition.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionIdentityLinkCollectionResource#createIdentityLink.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The id is longer than its column in the database.
    pub fn add_candidate_starter_group(
        &self,
        case_definition_id: impl Into<String>,
        group: impl Into<String>,
    ) -> builder::CreateCandidateStarterGroup {
        self.client
            .create_candidate_starter_group()
            .case_definition_id(case_definition_id.into())
            .body(NewCandidateStarterGroup::new(group))
    }

    /// Gets the drawing of a case definition, as a PNG.
    ///
    /// The engine draws it when the file is deployed, if the file says where the plan items are.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/image`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionImageResource#getImageResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no drawing.
    pub fn diagram(&self, case_definition_id: impl Into<String>) -> builder::GetCaseDefinitionDiagram {
        self.client.get_case_definition_diagram().case_definition_id(case_definition_id.into())
    }

    /// Migrates all case instances of a case definition to the one with an id.
    ///
    /// All are migrated in one transaction, before the answer: if one of them fails, none is migrated.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#migrateInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_id: impl Into<String>,
    ) -> builder::MigrateCaseDefinition {
        self.client
            .migrate_case_definition()
            .case_definition_id(case_definition_id.into())
            .body(MigrationToId::new(to_case_definition_id))
    }

    /// Migrates all case instances of a case definition to the one with a key.
    ///
    /// All are migrated in one transaction, before the answer: if one of them fails, none is migrated. Without a version
    /// it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#migrateInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate_to_key(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_key: impl Into<String>,
    ) -> builder::MigrateCaseDefinitionToKey {
        self.client
            .migrate_case_definition_to_key()
            .case_definition_id(case_definition_id.into())
            .body(MigrationToKey::new(to_case_definition_key))
    }

    /// Migrates all ended case instances of a case definition to the one with an id.
    ///
    /// Only what the history says of their case definition changes.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate_history(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_id: impl Into<String>,
    ) -> builder::MigrateCaseDefinitionHistory {
        self.client
            .migrate_case_definition_history()
            .case_definition_id(case_definition_id.into())
            .body(HistoricMigrationToId::new(to_case_definition_id))
    }

    /// Migrates all ended case instances of a case definition to the one with a key.
    ///
    /// Only what the history says of their case definition changes. Without a version it is the latest one; a version
    /// that there is not is ignored.
    ///
    /// `POST /cmmn-repository/case-definitions/{caseDefinitionId}/migrate-historic-instances`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#migrateHistoricInstancesOfCaseDefinition.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or none to migrate to with the key.
    /// - 500: There is no case definition to migrate to with the id, a plan item is not in it, or an expression fails;
    ///   then nothing is migrated.
    pub fn migrate_history_to_key(
        &self,
        case_definition_id: impl Into<String>,
        to_case_definition_key: impl Into<String>,
    ) -> builder::MigrateCaseDefinitionHistoryToKey {
        self.client
            .migrate_case_definition_history_to_key()
            .case_definition_id(case_definition_id.into())
            .body(HistoricMigrationToKey::new(to_case_definition_key))
    }

    /// Gets the model of a case definition, as the engine keeps it.
    ///
    /// The server cannot write the model: it sends a thousand levels of JSON that refers to itself, and the body of an
    /// error behind them, all with 200. So the answer is told as bytes. The CMMN file can be had by `resourcedata`.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/model`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionModelResource#getModelResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    pub fn model(&self, case_definition_id: impl Into<String>) -> builder::GetCaseDefinitionModel {
        self.client.get_case_definition_model().case_definition_id(case_definition_id.into())
    }

    /// Gets the CMMN file that a case definition came from.
    ///
    /// 404 if there is no such case definition.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/resourcedata`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResourceDataResource#getProcessDefinitionResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition.
    /// - 500: The bytes cannot be read.
    pub fn resource_bytes(&self, case_definition_id: impl Into<String>) -> builder::GetCaseDefinitionResourceData {
        self.client.get_case_definition_resource_data().case_definition_id(case_definition_id.into())
    }

    /// Gets the form that starts a case.
    ///
    /// Servers without a form engine, which is no part of Flowable 7, answer without a body, whether there is such a case
    /// definition or not.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/start-form`. flowable-cmmn-rest 7.1.0,
    /// CaseDefinitionResource#getProcessDefinitionStartForm.
    ///
    /// Answers with [`FormModel`](crate::flowable_cmmn::FormModel), or with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no start form.
    pub fn start_form(&self, case_definition_id: impl Into<String>) -> builder::GetCaseDefinitionStartForm {
        self.client.get_case_definition_start_form().case_definition_id(case_definition_id.into())
    }

    /// Gets one identity link of a case definition.
    ///
    /// 404 if the user or the group is no candidate starter.
    ///
    /// `GET /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}`. flowable-cmmn-rest
    /// 7.1.0, CaseDefinitionIdentityLinkResource#getIdentityLinkRequest.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no such identity link.
    pub fn candidate_starter(
        &self,
        case_definition_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
    ) -> builder::GetCandidateStarter {
        self.client
            .get_candidate_starter()
            .case_definition_id(case_definition_id.into())
            .family(family)
            .identity_id(identity_id.into())
    }

    /// Takes back that a user or the members of a group may start a case definition.
    ///
    /// 404 if the user or the group is no candidate starter.
    ///
    /// `DELETE /cmmn-repository/case-definitions/{caseDefinitionId}/identitylinks/{family}/{identityId}`.
    /// flowable-cmmn-rest 7.1.0, CaseDefinitionIdentityLinkResource#deleteIdentityLink.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The family is neither `users` nor `groups`.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case definition, or it has no such identity link.
    pub fn remove_candidate_starter(
        &self,
        case_definition_id: impl Into<String>,
        family: IdentityFamily,
        identity_id: impl Into<String>,
    ) -> builder::DeleteCandidateStarter {
        self.client
            .delete_candidate_starter()
            .case_definition_id(case_definition_id.into())
            .family(family)
            .identity_id(identity_id.into())
    }
}
