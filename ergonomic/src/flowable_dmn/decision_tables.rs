//! Decisions once more, by deprecated routes: `decisions` has the same and more.

use super::builder;
use bpm_rest_generated::flowable_dmn::Client;

/// Decisions once more, by deprecated routes: `decisions` has the same and more.
#[derive(Clone, Debug)]
pub struct DecisionTables {
    client: Client,
}

impl DecisionTables {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists decisions by a deprecated route, filtered and sorted.
    ///
    /// Deprecated: `decisions` has the same and more. It lists decision services, too.
    ///
    /// `GET /dmn-repository/decision-tables`. flowable-dmn-rest 7.1.0, DecisionTableCollectionResource#getDecisionTables.
    ///
    /// Answers with [`DecisionPage`](crate::flowable_dmn::DecisionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListDecisionTables {
        self.client.list_decision_tables()
    }

    /// Gets one decision by a deprecated route.
    ///
    /// `GET /dmn-repository/decision-tables/{decisionTableId}`. flowable-dmn-rest 7.1.0,
    /// DecisionTableResource#getDecisionTable.
    ///
    /// Answers with [`Decision`](crate::flowable_dmn::Decision).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    pub fn get(&self, decision_table_id: impl Into<String>) -> builder::GetDecisionTable {
        self.client.get_decision_table().decision_table_id(decision_table_id.into())
    }

    /// Gets what the engine has read of the DMN file of a decision by a deprecated route.
    ///
    /// The whole file, with all of its decisions.
    ///
    /// `GET /dmn-repository/decision-tables/{decisionTableId}/model`. flowable-dmn-rest 7.1.0,
    /// DecisionTableModelResource#getDmnModelResource.
    ///
    /// Answers with [`DmnModel`](crate::flowable_dmn::DmnModel).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    pub fn model(&self, decision_table_id: impl Into<String>) -> builder::GetDecisionTableModel {
        self.client.get_decision_table_model().decision_table_id(decision_table_id.into())
    }

    /// Gets the bytes of the DMN file of a decision by a deprecated route.
    ///
    /// As they were deployed.
    ///
    /// `GET /dmn-repository/decision-tables/{decisionTableId}/resourcedata`. flowable-dmn-rest 7.1.0,
    /// DecisionTableResourceDataResource#getDecisionTableResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    pub fn resource_bytes(&self, decision_table_id: impl Into<String>) -> builder::GetDecisionTableResourceData {
        self.client.get_decision_table_resource_data().decision_table_id(decision_table_id.into())
    }
}
