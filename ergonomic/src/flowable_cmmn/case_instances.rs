//! Case instances that run.

use super::{
    CaseInstanceQuery, CaseInstancesDeletion, CaseInstancesTermination, MigrationToId, MigrationToKey, NewUserLink,
    NewVariable, PlanItemsActivation, PlanItemsRelease, PlanItemsRepetition, PlanItemsRepetitionEnd,
    PlanItemsTermination, StartCaseById, StartCaseByKey, Variable, builder, operations,
};
use crate::{Multipart, Upload};
use bpm_rest_generated::flowable_cmmn::Client;

/// Case instances that run.
#[derive(Clone, Debug)]
pub struct CaseInstances {
    pub(super) client: Client,
}

impl CaseInstances {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists case instances that match a query; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the case
    /// instance.
    ///
    /// `POST /cmmn-query/case-instances`. flowable-cmmn-rest 7.1.0, CaseInstanceQueryResource#queryCaseInstances.
    ///
    /// Answers with [`CaseInstancePage`](crate::flowable_cmmn::CaseInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not
    ///   one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    pub fn query(&self, query: CaseInstanceQuery) -> builder::QueryCaseInstances {
        self.client.query_case_instances().body(query)
    }

    /// Lists case instances that run, filtered and sorted.
    ///
    /// Those that have ended are in the history. Variables are left out unless they are asked for.
    ///
    /// `GET /cmmn-runtime/case-instances`. flowable-cmmn-rest 7.1.0, CaseInstanceCollectionResource#getCaseInstances.
    ///
    /// Answers with [`CaseInstancePage`](crate::flowable_cmmn::CaseInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListCaseInstances {
        self.client.list_case_instances()
    }

    /// Starts a case instance of a case definition.
    ///
    /// An unknown case definition is 400.
    ///
    /// `POST /cmmn-runtime/case-instances`. flowable-cmmn-rest 7.1.0, CaseInstanceCollectionResource#createCaseInstance.
    ///
    /// Answers with [`CaseInstance`](crate::flowable_cmmn::CaseInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read or lacks what it needs, there is no such case definition, or a variable has no
    ///   name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: What the start of the case sets off fails, or a text is longer than its column in the database.
    pub fn start_by_id(&self, case_definition_id: impl Into<String>) -> builder::StartCaseInstanceById {
        self.client.start_case_instance_by_id().body(StartCaseById::new(case_definition_id))
    }

    /// Starts a case instance of the latest case definition with a key.
    ///
    /// An unknown key is 400. Of several tenants the one that the body names counts, or else none.
    ///
    /// `POST /cmmn-runtime/case-instances`. flowable-cmmn-rest 7.1.0, CaseInstanceCollectionResource#createCaseInstance.
    ///
    /// Answers with [`CaseInstance`](crate::flowable_cmmn::CaseInstance).
    ///
    /// # Errors
    /// - 400: The body cannot be read or lacks what it needs, there is no such case definition, or a variable has no
    ///   name, an unknown type or a value that does not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: What the start of the case sets off fails, or a text is longer than its column in the database.
    pub fn start_by_key(&self, case_definition_key: impl Into<String>) -> builder::StartCaseInstanceByKey {
        self.client.start_case_instance_by_key().body(StartCaseByKey::new(case_definition_key))
    }

    /// Deletes case instances, without their exit criteria being looked at.
    ///
    /// `POST /cmmn-runtime/case-instances/delete`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceCollectionResource#bulkDeleteCaseInstances.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the case instances is not there; then nothing happens to the others either.
    pub fn delete_many(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::DeleteCaseInstances {
        self.client.delete_case_instances().body(CaseInstancesDeletion::new(instance_ids))
    }

    /// Terminates case instances.
    ///
    /// `POST /cmmn-runtime/case-instances/delete`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceCollectionResource#bulkDeleteCaseInstances.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: One of the case instances is not there; then nothing happens to the others either.
    pub fn terminate_many(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::TerminateCaseInstances {
        self.client.terminate_case_instances().body(CaseInstancesTermination::new(instance_ids))
    }

    /// Gets one case instance that runs.
    ///
    /// 404 if there is no such case instance, or if it has ended: the history has it.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#getCaseInstance.
    ///
    /// Answers with [`CaseInstance`](crate::flowable_cmmn::CaseInstance).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn get(&self, case_instance_id: impl Into<String>) -> builder::GetCaseInstance {
        self.client.get_case_instance().case_instance_id(case_instance_id.into())
    }

    /// Terminates a case instance.
    ///
    /// 404 if there is no such case instance, or if it has ended.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#terminateCaseInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn terminate(&self, case_instance_id: impl Into<String>) -> builder::TerminateCaseInstance {
        self.client.terminate_case_instance().case_instance_id(case_instance_id.into())
    }

    /// Changes the name or the business key of a case instance.
    ///
    /// A field that is absent or empty stays as it is: none can be cleared.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#updateCaseInstance.
    ///
    /// Answers with [`CaseInstance`](crate::flowable_cmmn::CaseInstance).
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    pub fn update(&self, case_instance_id: impl Into<String>) -> builder::UpdateCaseInstance {
        self.client.update_case_instance().case_instance_id(case_instance_id.into())
    }

    /// Has the engine look at the criteria of a case instance, and go on where they hold.
    ///
    /// The engine does so by itself whenever something happens in the case; this is for conditions on what it does not
    /// see, such as time or other systems.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#updateCaseInstance.
    ///
    /// Answers with [`CaseInstance`](crate::flowable_cmmn::CaseInstance), or with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: What is set off by it fails, or a text is longer than its column in the database.
    pub fn evaluate_criteria(&self, case_instance_id: impl Into<String>) -> builder::EvaluateCaseInstanceCriteria {
        self.client.evaluate_case_instance_criteria().case_instance_id(case_instance_id.into())
    }

    /// Makes plan items of a case instance active.
    ///
    /// A plan item that is active already gets another instance.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#changePlanItemState.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    pub fn activate_plan_items(
        &self,
        case_instance_id: impl Into<String>,
        activate_plan_item_definition_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::ActivateCaseInstancePlanItems {
        self.client
            .activate_case_instance_plan_items()
            .case_instance_id(case_instance_id.into())
            .body(PlanItemsActivation::new(activate_plan_item_definition_ids))
    }

    /// Takes plan items of a case instance back to where they wait for their entry criteria.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#changePlanItemState.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    pub fn move_plan_items_to_available(
        &self,
        case_instance_id: impl Into<String>,
        move_to_available_plan_item_definition_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::MoveCaseInstancePlanItemsToAvailable {
        self.client
            .move_case_instance_plan_items_to_available()
            .case_instance_id(case_instance_id.into())
            .body(PlanItemsRelease::new(move_to_available_plan_item_definition_ids))
    }

    /// Terminates plan items of a case instance.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#changePlanItemState.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    pub fn terminate_plan_items(
        &self,
        case_instance_id: impl Into<String>,
        terminate_plan_item_definition_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::TerminateCaseInstancePlanItems {
        self.client
            .terminate_case_instance_plan_items()
            .case_instance_id(case_instance_id.into())
            .body(PlanItemsTermination::new(terminate_plan_item_definition_ids))
    }

    /// Has plan items of a case instance wait for a repetition.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#changePlanItemState.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    pub fn await_plan_item_repetition(
        &self,
        case_instance_id: impl Into<String>,
        add_waiting_for_repetition_plan_item_definition_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::AwaitCaseInstancePlanItemRepetition {
        self.client
            .await_case_instance_plan_item_repetition()
            .case_instance_id(case_instance_id.into())
            .body(PlanItemsRepetition::new(add_waiting_for_repetition_plan_item_definition_ids))
    }

    /// Has plan items of a case instance wait for no repetition any more.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/change-state`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#changePlanItemState.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is no such case instance, or no such plan item in it, or the change cannot be made.
    pub fn stop_awaiting_plan_item_repetition(
        &self,
        case_instance_id: impl Into<String>,
        remove_waiting_for_repetition_plan_item_definition_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::StopAwaitingCaseInstancePlanItemRepetition {
        self.client
            .stop_awaiting_case_instance_plan_item_repetition()
            .case_instance_id(case_instance_id.into())
            .body(PlanItemsRepetitionEnd::new(remove_waiting_for_repetition_plan_item_definition_ids))
    }

    /// Deletes a case instance that runs.
    ///
    /// What a termination sets off by lifecycle listeners is left out.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/delete`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#deleteCaseInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn delete(&self, case_instance_id: impl Into<String>) -> builder::DeleteCaseInstance {
        self.client.delete_case_instance().case_instance_id(case_instance_id.into())
    }

    /// Gets the drawing of the case of a case instance, as a PNG.
    ///
    /// It is that of the case definition; what is active is not marked.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/diagram`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceDiagramResource#getCaseInstanceDiagram.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The case has no drawing: its CMMN file does not say where the plan items are.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn diagram(&self, case_instance_id: impl Into<String>) -> builder::GetCaseInstanceDiagram {
        self.client.get_case_instance_diagram().case_instance_id(case_instance_id.into())
    }

    /// Lists the identity links of a case instance: who has to do with it, and how.
    ///
    /// Users alone: a group cannot be linked to a case instance.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceIdentityLinkCollectionResource#getIdentityLinks.
    ///
    /// Answers with a list of [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn identity_links(&self, case_instance_id: impl Into<String>) -> builder::ListCaseInstanceIdentityLinks {
        self.client.list_case_instance_identity_links().case_instance_id(case_instance_id.into())
    }

    /// Links a user to a case instance.
    ///
    /// The type is `participant` or a word of one's own.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceIdentityLinkCollectionResource#createIdentityLink.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or lacks what it needs.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: A text is longer than its column in the database.
    pub fn add_user_link(
        &self,
        case_instance_id: impl Into<String>,
        user: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::CreateCaseInstanceUserLink {
        self.client
            .create_case_instance_user_link()
            .case_instance_id(case_instance_id.into())
            .body(NewUserLink::new(type_, user))
    }

    /// Migrates a case instance to the case definition with an id.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/migrate`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#migrateCaseInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or no case definition with the id, a plan item is not in it, or an
    ///   expression fails; then nothing is migrated.
    pub fn migrate(
        &self,
        case_instance_id: impl Into<String>,
        to_case_definition_id: impl Into<String>,
    ) -> builder::MigrateCaseInstance {
        self.client
            .migrate_case_instance()
            .case_instance_id(case_instance_id.into())
            .body(MigrationToId::new(to_case_definition_id))
    }

    /// Migrates a case instance to the case definition with a key.
    ///
    /// Without a version it is the latest one; a version that there is not is ignored.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/migrate`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#migrateCaseInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or no case definition with the id, a plan item is not in it, or an
    ///   expression fails; then nothing is migrated.
    pub fn migrate_to_key(
        &self,
        case_instance_id: impl Into<String>,
        to_case_definition_key: impl Into<String>,
    ) -> builder::MigrateCaseInstanceToKey {
        self.client
            .migrate_case_instance_to_key()
            .case_instance_id(case_instance_id.into())
            .body(MigrationToKey::new(to_case_definition_key))
    }

    /// Lists the stages and milestones of a case instance, and how far it has come with each.
    ///
    /// Those that the CMMN file includes in the stage overview, in its order of display.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/stage-overview`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceResource#getStageOverview.
    ///
    /// Answers with a list of [`Stage`](crate::flowable_cmmn::Stage).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn stages(&self, case_instance_id: impl Into<String>) -> builder::ListCaseInstanceStages {
        self.client.list_case_instance_stages().case_instance_id(case_instance_id.into())
    }

    /// Lists the variables of a case instance.
    ///
    /// Without their scope: there is but one.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableCollectionResource#getVariables.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn variables(&self, case_instance_id: impl Into<String>) -> builder::ListCaseInstanceVariables {
        self.client.list_case_instance_variables().case_instance_id(case_instance_id.into())
    }

    /// Deletes all variables of a case instance.
    ///
    /// It is no error if there are none.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableCollectionResource#deleteLocalVariables.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn delete_variables(&self, case_instance_id: impl Into<String>) -> builder::DeleteCaseInstanceVariables {
        self.client.delete_case_instance_variables().case_instance_id(case_instance_id.into())
    }

    /// Creates variables of a case instance, or changes those that exist.
    ///
    /// Variables that the body does not name stay as they are.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableCollectionResource#createOrUpdateExecutionVariable.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does
    ///   not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: A name is longer than its column in the database.
    pub fn set_variables(
        &self,
        case_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::SetCaseInstanceVariables {
        self.client
            .set_case_instance_variables()
            .case_instance_id(case_instance_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates variables of a case instance, or changes those that exist.
    ///
    /// One of the name is overwritten without a word, as by PUT.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableCollectionResource#createExecutionVariable.
    ///
    /// Answers with a list of [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does
    ///   not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: A name is longer than its column in the database.
    pub fn create_variables(
        &self,
        case_instance_id: impl Into<String>,
        variables: impl IntoIterator<Item = impl Into<NewVariable>>,
    ) -> builder::CreateCaseInstanceVariables {
        self.client
            .create_case_instance_variables()
            .case_instance_id(case_instance_id.into())
            .body(variables.into_iter().map(Into::into).collect::<Vec<NewVariable>>())
    }

    /// Creates a variable of a case instance that holds bytes, or changes the one that exists.
    ///
    /// Variables that the body does not name stay as they are.
    ///
    /// Optional fields of the form, set by [`field`](Multipart::field): `type`.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableCollectionResource#createOrUpdateExecutionVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does
    ///   not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 415: The server does not take serializable variables, or has no class of the name.
    /// - 500: A name is longer than its column in the database.
    pub fn set_binary_variable(
        &self,
        case_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::SET_BINARY_CASE_INSTANCE_VARIABLE, file);
        form.segment(case_instance_id).field("name", variable_name)
    }

    /// Creates a variable of a case instance that holds bytes, or changes the one that exists.
    ///
    /// One of the name is overwritten without a word, as by PUT.
    ///
    /// Optional fields of the form, set by [`field`](Multipart::field): `type`.
    ///
    /// `POST /cmmn-runtime/case-instances/{caseInstanceId}/variables`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableCollectionResource#createExecutionVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, or a variable has no name, an unknown type or a value that does
    ///   not fit its type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 415: The server does not take serializable variables, or has no class of the name.
    /// - 500: A name is longer than its column in the database.
    pub fn create_binary_variable(
        &self,
        case_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let form = Multipart::new(self.client.connection(), &operations::CREATE_BINARY_CASE_INSTANCE_VARIABLE, file);
        form.segment(case_instance_id).field("name", variable_name)
    }

    /// Gets one variable of a case instance.
    ///
    /// A variable that is null is told by the list alone: here it is 404.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableResource#getVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such variable.
    pub fn variable(
        &self,
        case_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetCaseInstanceVariable {
        self.client
            .get_case_instance_variable()
            .case_instance_id(case_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Deletes a variable of a case instance.
    ///
    /// 404 if there is no such variable.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableResource#deleteVariable.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such variable.
    pub fn delete_variable(
        &self,
        case_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::DeleteCaseInstanceVariable {
        self.client
            .delete_case_instance_variable()
            .case_instance_id(case_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Creates a variable of a case instance, or changes it.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableResource#updateVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its
    ///   type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or the new value is null: it is set, and the answer is 404 nevertheless.
    /// - 500: The body has no name, or it is longer than its column in the database.
    pub fn update_variable(
        &self,
        case_instance_id: impl Into<String>,
        variable: impl Into<NewVariable>,
    ) -> builder::UpdateCaseInstanceVariable {
        let variable = variable.into();
        self.client
            .update_case_instance_variable()
            .case_instance_id(case_instance_id.into())
            .variable_name(variable.name.clone())
            .body(variable)
    }

    /// Creates a variable of a case instance that holds bytes, or changes it.
    ///
    /// Optional fields of the form, set by [`field`](Multipart::field): `type`.
    ///
    /// `PUT /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableResource#updateVariable.
    ///
    /// Answers with [`Variable`].
    ///
    /// # Errors
    /// - 400: The body is missing or cannot be read, its name is not that in the path, or the value does not fit its
    ///   type.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or the new value is null: it is set, and the answer is 404 nevertheless.
    /// - 415: The server does not take serializable variables, or has no class of the name.
    /// - 500: The body has no name, or it is longer than its column in the database.
    pub fn update_binary_variable(
        &self,
        case_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
        file: Upload,
    ) -> Multipart<Variable> {
        let name = variable_name.into();
        let form = Multipart::new(self.client.connection(), &operations::UPDATE_BINARY_CASE_INSTANCE_VARIABLE, file);
        form.segment(case_instance_id).segment(&name).field("name", name)
    }

    /// Gets the bytes of a binary or serializable variable of a case instance.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/variables/{variableName}/data`. flowable-cmmn-rest 7.1.0,
    /// CaseInstanceVariableDataResource#getVariableData.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such variable.
    pub fn variable_bytes(
        &self,
        case_instance_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> builder::GetCaseInstanceVariableData {
        self.client
            .get_case_instance_variable_data()
            .case_instance_id(case_instance_id.into())
            .variable_name(variable_name.into())
    }

    /// Gets one identity link of a case instance.
    ///
    /// 404 if there is no such link.
    ///
    /// `GET /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}`. flowable-cmmn-rest
    /// 7.1.0, CaseInstanceIdentityLinkResource#getIdentityLinkRequest.
    ///
    /// Answers with [`IdentityLink`](crate::flowable_cmmn::IdentityLink).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such identity link.
    pub fn identity_link(
        &self,
        case_instance_id: impl Into<String>,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::GetCaseInstanceIdentityLink {
        self.client
            .get_case_instance_identity_link()
            .case_instance_id(case_instance_id.into())
            .identity_id(identity_id.into())
            .type_(type_.into())
    }

    /// Deletes an identity link of a case instance.
    ///
    /// 404 if there is no such link.
    ///
    /// `DELETE /cmmn-runtime/case-instances/{caseInstanceId}/identitylinks/users/{identityId}/{type}`. flowable-cmmn-rest
    /// 7.1.0, CaseInstanceIdentityLinkResource#deleteIdentityLink.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance, or it has no such identity link.
    pub fn remove_identity_link(
        &self,
        case_instance_id: impl Into<String>,
        identity_id: impl Into<String>,
        type_: impl Into<String>,
    ) -> builder::DeleteCaseInstanceIdentityLink {
        self.client
            .delete_case_instance_identity_link()
            .case_instance_id(case_instance_id.into())
            .identity_id(identity_id.into())
            .type_(type_.into())
    }
}
