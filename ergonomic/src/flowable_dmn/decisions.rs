//! Decisions and decision services that can be executed, in all their versions.

use super::builder;
use bpm_rest_generated::flowable_dmn::Client;

/// Decisions and decision services that can be executed, in all their versions.
#[derive(Clone, Debug)]
pub struct Decisions {
    client: Client,
}

impl Decisions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists decisions, filtered and sorted.
    ///
    /// All versions, unless `latest` is true; decision services, too.
    ///
    /// `GET /dmn-repository/decisions`. flowable-dmn-rest 7.1.0, DecisionCollectionResource#getDecisions.
    ///
    /// Answers with [`DecisionPage`](crate::flowable_dmn::DecisionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListDecisions {
        self.client.list_decisions()
    }

    /// Gets one decision.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}`. flowable-dmn-rest 7.1.0, DecisionResource#getDecision.
    ///
    /// Answers with [`Decision`](crate::flowable_dmn::Decision).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    pub fn get(&self, decision_id: impl Into<String>) -> builder::GetDecision {
        self.client.get_decision().decision_id(decision_id.into())
    }

    /// Gets the diagram of the decision requirements of a decision service.
    ///
    /// 404 where the DMN file has no diagram, and for a single decision table.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}/image`. flowable-dmn-rest 7.1.0,
    /// DecisionImageResource#getImageResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision, or it has no diagram.
    pub fn diagram(&self, decision_id: impl Into<String>) -> builder::GetDecisionDiagram {
        self.client.get_decision_diagram().decision_id(decision_id.into())
    }

    /// Gets what the engine has read of the DMN file of a decision.
    ///
    /// The whole file, with all of its decisions.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}/model`. flowable-dmn-rest 7.1.0,
    /// DecisionModelResource#getDmnModelResource.
    ///
    /// Answers with [`DmnModel`](crate::flowable_dmn::DmnModel).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    pub fn model(&self, decision_id: impl Into<String>) -> builder::GetDecisionModel {
        self.client.get_decision_model().decision_id(decision_id.into())
    }

    /// Gets the bytes of the DMN file of a decision.
    ///
    /// As they were deployed.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}/resourcedata`. flowable-dmn-rest 7.1.0,
    /// DecisionResourceDataResource#getDecisionResource.
    ///
    /// Answers with [`Download`](crate::Download).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    pub fn resource_bytes(&self, decision_id: impl Into<String>) -> builder::GetDecisionResourceData {
        self.client.get_decision_resource_data().decision_id(decision_id.into())
    }
}
