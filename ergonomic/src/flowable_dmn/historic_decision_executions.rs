//! What was executed, with which outcome.

use super::builder;
use bpm_rest_generated::flowable_dmn::Client;

/// What was executed, with which outcome.
#[derive(Clone, Debug)]
pub struct HistoricDecisionExecutions {
    client: Client,
}

impl HistoricDecisionExecutions {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists executions of decisions, filtered and sorted.
    ///
    /// Those by this API, and those of processes and cases.
    ///
    /// `GET /dmn-history/historic-decision-executions`. flowable-dmn-rest 7.1.0,
    /// HistoryDecisionExecutionCollectionResource#getDecisionTables.
    ///
    /// Answers with [`HistoricDecisionExecutionPage`](crate::flowable_dmn::HistoricDecisionExecutionPage).
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    pub fn list(&self) -> builder::ListHistoricDecisionExecutions {
        self.client.list_historic_decision_executions()
    }

    /// Gets one execution of a decision.
    ///
    /// `GET /dmn-history/historic-decision-executions/{historicDecisionExecutionId}`. flowable-dmn-rest 7.1.0,
    /// HistoricDecisionExecutionResource#getHistoricDecisionExecution.
    ///
    /// Answers with [`HistoricDecisionExecution`](crate::flowable_dmn::HistoricDecisionExecution).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    pub fn get(&self, historic_decision_execution_id: impl Into<String>) -> builder::GetHistoricDecisionExecution {
        self.client
            .get_historic_decision_execution()
            .historic_decision_execution_id(historic_decision_execution_id.into())
    }

    /// Gets how an execution came to its result: what went in, which rules held, what came out, what failed.
    ///
    /// Of a decision service it tells all of its decisions.
    ///
    /// `GET /dmn-history/historic-decision-executions/{historicDecisionExecutionId}/auditdata`. flowable-dmn-rest 7.1.0,
    /// HistoricDecisionExecutionResourceDataResource#getHistoricDecisionExecutionAuditData.
    ///
    /// Answers with [`DecisionAudit`](crate::flowable_dmn::DecisionAudit).
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    pub fn audit(
        &self,
        historic_decision_execution_id: impl Into<String>,
    ) -> builder::GetHistoricDecisionExecutionAudit {
        self.client
            .get_historic_decision_execution_audit()
            .historic_decision_execution_id(historic_decision_execution_id.into())
    }
}
