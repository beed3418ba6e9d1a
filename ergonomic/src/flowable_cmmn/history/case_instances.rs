//! Case instances, running and ended.

use crate::flowable_cmmn::{
    HistoricCaseInstanceQuery, HistoricCaseInstancesDeletion, HistoricMigrationToId, HistoricMigrationToKey, builder,
};
use bpm_rest_generated::flowable_cmmn::Client;

/// Case instances, running and ended.
#[derive(Clone, Debug)]
pub struct HistoricCaseInstances {
    client: Client,
}

impl HistoricCaseInstances {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists case instances, whether they run or have ended, filtered and sorted.
    ///
    /// Variables are left out unless they are asked for.
    ///
    /// `GET /cmmn-history/historic-case-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceCollectionResource#getHistoricCasenstances.
    ///
    /// Answers with [`HistoricCaseInstancePage`](crate::flowable_cmmn::HistoricCaseInstancePage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListHistoricCaseInstances {
        self.client.list_historic_case_instances()
    }

    /// Lists case instances that match a query, whether they run or have ended; it can also ask for values of variables.
    ///
    /// Does what the list by GET does, with the conditions in the body. Conditions can be on variables of the case
    /// instance.
    ///
    /// `POST /cmmn-query/historic-case-instances`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceQueryResource#queryCasesInstances.
    ///
    /// Answers with [`HistoricCaseInstancePage`](crate::flowable_cmmn::HistoricCaseInstancePage).
    ///
    /// # Errors
    /// - 400: The query cannot be read, a condition on a variable is incomplete, or the sort field or the order is not
    ///   one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A condition on variables is null.
    pub fn query(&self, query: HistoricCaseInstanceQuery) -> builder::QueryHistoricCaseInstances {
        self.client.query_historic_case_instances().body(query)
    }

    /// Deletes what the history has of case instances.
    ///
    /// It is no error if one of them is not there.
    ///
    /// `POST /cmmn-history/historic-case-instances/delete`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceCollectionResource#bulkDeleteHistoricCaseInstances.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing, cannot be read, or has no ids.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn delete_many(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> builder::DeleteHistoricCaseInstances {
        self.client.delete_historic_case_instances().body(HistoricCaseInstancesDeletion::new(instance_ids))
    }

    /// Gets one case instance, whether it runs or has ended.
    ///
    /// 404 if there is no such case instance. Variables are left out.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceResource#getCaseInstance.
    ///
    /// Answers with [`HistoricCaseInstance`](crate::flowable_cmmn::HistoricCaseInstance).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn get(&self, case_instance_id: impl Into<String>) -> builder::GetHistoricCaseInstance {
        self.client.get_historic_case_instance().case_instance_id(case_instance_id.into())
    }

    /// Deletes what the history has of a case instance.
    ///
    /// 404 if there is no such case instance.
    ///
    /// `DELETE /cmmn-history/historic-case-instances/{caseInstanceId}`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceResource#deleteCaseInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    /// - 500: The case instance runs.
    pub fn delete(&self, case_instance_id: impl Into<String>) -> builder::DeleteHistoricCaseInstance {
        self.client.delete_historic_case_instance().case_instance_id(case_instance_id.into())
    }

    /// Lists who has or had to do with a case instance, and how.
    ///
    /// 404 if there is no such case instance.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/identitylinks`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceIdentityLinkCollectionResource#getCaseIdentityLinks.
    ///
    /// Answers with a list of [`HistoricIdentityLink`](crate::flowable_cmmn::HistoricIdentityLink).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn identity_links(
        &self,
        case_instance_id: impl Into<String>,
    ) -> builder::ListHistoricCaseInstanceIdentityLinks {
        self.client.list_historic_case_instance_identity_links().case_instance_id(case_instance_id.into())
    }

    /// Migrates an ended case instance to the case definition with an id.
    ///
    /// Only what the history says of its case definition changes.
    ///
    /// `POST /cmmn-history/historic-case-instances/{caseInstanceId}/migrate`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceResource#migrateHistoricCaseInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or it has not ended, or there is no case definition with the id.
    pub fn migrate(
        &self,
        case_instance_id: impl Into<String>,
        to_case_definition_id: impl Into<String>,
    ) -> builder::MigrateHistoricCaseInstance {
        self.client
            .migrate_historic_case_instance()
            .case_instance_id(case_instance_id.into())
            .body(HistoricMigrationToId::new(to_case_definition_id))
    }

    /// Migrates an ended case instance to the case definition with a key.
    ///
    /// Only what the history says of its case definition changes. Without a version it is the latest one; a version that
    /// there is not is ignored.
    ///
    /// `POST /cmmn-history/historic-case-instances/{caseInstanceId}/migrate`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceResource#migrateHistoricCaseInstance.
    ///
    /// Answers with nothing.
    ///
    /// # Errors
    /// - 400: The body is missing.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no case definition to migrate to with the key.
    /// - 500: There is no such case instance, or it has not ended, or there is no case definition with the id.
    pub fn migrate_to_key(
        &self,
        case_instance_id: impl Into<String>,
        to_case_definition_key: impl Into<String>,
    ) -> builder::MigrateHistoricCaseInstanceToKey {
        self.client
            .migrate_historic_case_instance_to_key()
            .case_instance_id(case_instance_id.into())
            .body(HistoricMigrationToKey::new(to_case_definition_key))
    }

    /// Lists the stages and milestones of a case instance, and how far it has come with each.
    ///
    /// Those that the CMMN file includes in the stage overview, in its order of display.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/stage-overview`. flowable-cmmn-rest 7.1.0,
    /// HistoricCaseInstanceResource#getStageOverview.
    ///
    /// Answers with a list of [`Stage`](crate::flowable_cmmn::Stage).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such case instance.
    pub fn stages(&self, case_instance_id: impl Into<String>) -> builder::ListHistoricCaseInstanceStages {
        self.client.list_historic_case_instance_stages().case_instance_id(case_instance_id.into())
    }

    /// Gets the bytes of a binary or serializable variable of a case instance.
    ///
    /// 404 if there is no such variable, or if it is neither binary nor serializable.
    ///
    /// `GET /cmmn-history/historic-case-instances/{caseInstanceId}/variables/{variableName}/data`. flowable-cmmn-rest
    /// 7.1.0, HistoricCaseInstanceVariableDataResource#getVariableData.
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
    ) -> builder::GetHistoricCaseInstanceVariableData {
        self.client
            .get_historic_case_instance_variable_data()
            .case_instance_id(case_instance_id.into())
            .variable_name(variable_name.into())
    }
}
