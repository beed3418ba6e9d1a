//! The execution of decisions and decision services.

use super::{DecisionExecution, builder};
use bpm_rest_generated::flowable_dmn::Client;

/// The execution of decisions and decision services.
#[derive(Clone, Debug)]
pub struct Rules {
    client: Client,
}

impl Rules {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Executes a decision or a decision service.
    ///
    /// The latest version of the key counts. An execution that fails is answered like one where no rule held: with 201 and no
    /// result. It fails where a rule needs a variable that was not given, or a value of another type, or an output has no `typeRef`. Its
    /// [historic execution](super::HistoricDecisionExecutions) is marked as `failed`, and the
    /// [audit](super::HistoricDecisionExecutions::audit) tells why.
    ///
    /// ```no_run
    /// # use bpm_rest::FlowableDmn;
    /// # async fn decide(flowable: FlowableDmn) -> anyhow::Result<()> {
    /// let results = flowable.rules().execute("discount").input_variable("amount", 1200).await?;
    /// for variable in results.result_variables.iter().flatten().filter(|variable| variable.name == "percent") {
    ///     println!("{} %", variable.value.get::<i64>()?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `POST /dmn-rule/execute`. flowable-dmn-rest 7.1.0, DmnRuleServiceResource#execute.
    ///
    /// Answers with [`DecisionResults`](crate::flowable_dmn::DecisionResults).
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that
    ///   does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn execute(&self, decision_key: impl Into<String>) -> builder::Execute {
        self.client.execute().body(DecisionExecution::new(decision_key))
    }

    /// Executes a decision, but no decision service.
    ///
    /// The latest version of the key counts. An execution that fails has no result, as told of [`execute`](Self::execute).
    /// Here, a key that no decision has, or none of the tenant, gives no result either: [`execute`](Self::execute) refuses it.
    ///
    /// `POST /dmn-rule/execute-decision`. flowable-dmn-rest 7.1.0, DmnRuleServiceResource#executeDecision.
    ///
    /// Answers with [`DecisionResults`](crate::flowable_dmn::DecisionResults).
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that
    ///   does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn execute_decision(&self, decision_key: impl Into<String>) -> builder::ExecuteDecision {
        self.client.execute_decision().body(DecisionExecution::new(decision_key))
    }

    /// Executes a decision service, but no single decision.
    ///
    /// The latest version of the key counts. An execution that fails has no result, as told of [`execute`](Self::execute).
    ///
    /// `POST /dmn-rule/execute-decision-service`. flowable-dmn-rest 7.1.0, DmnRuleServiceResource#executeDecisionService.
    ///
    /// Answers with [`DecisionResults`](crate::flowable_dmn::DecisionResults).
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that
    ///   does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    pub fn execute_decision_service(&self, decision_key: impl Into<String>) -> builder::ExecuteDecisionService {
        self.client.execute_decision_service().body(DecisionExecution::new(decision_key))
    }

    /// Executes a decision service, but no single decision, that has one result at most; more are answered with 500.
    ///
    /// The latest version of the key counts. An execution that fails has no result, as told of [`execute`](Self::execute).
    ///
    /// `POST /dmn-rule/execute-decision-service/single-result`. flowable-dmn-rest 7.1.0,
    /// DmnRuleServiceResource#executeDecisionServiceWithSingleResult.
    ///
    /// Answers with [`SingleDecisionResult`](crate::flowable_dmn::SingleDecisionResult).
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that
    ///   does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is more than one result.
    pub fn execute_decision_service_with_single_result(
        &self,
        decision_key: impl Into<String>,
    ) -> builder::ExecuteDecisionServiceWithSingleResult {
        self.client.execute_decision_service_with_single_result().body(DecisionExecution::new(decision_key))
    }

    /// Executes a decision, but no decision service, that has one result at most; more are answered with 500.
    ///
    /// The latest version of the key counts. An execution that fails has no result, as told of [`execute`](Self::execute).
    ///
    /// `POST /dmn-rule/execute-decision/single-result`. flowable-dmn-rest 7.1.0,
    /// DmnRuleServiceResource#executeDecisionWithSingleResult.
    ///
    /// Answers with [`SingleDecisionResult`](crate::flowable_dmn::SingleDecisionResult).
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that
    ///   does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is more than one result.
    pub fn execute_decision_with_single_result(
        &self,
        decision_key: impl Into<String>,
    ) -> builder::ExecuteDecisionWithSingleResult {
        self.client.execute_decision_with_single_result().body(DecisionExecution::new(decision_key))
    }

    /// Executes a decision or a decision service that has one result at most; more are answered with 500.
    ///
    /// The latest version of the key counts. An execution that fails has no result, as told of [`execute`](Self::execute).
    ///
    /// `POST /dmn-rule/execute/single-result`. flowable-dmn-rest 7.1.0, DmnRuleServiceResource#executeWithSingleResult.
    ///
    /// Answers with [`SingleDecisionResult`](crate::flowable_dmn::SingleDecisionResult).
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that
    ///   does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is more than one result.
    pub fn execute_with_single_result(&self, decision_key: impl Into<String>) -> builder::ExecuteWithSingleResult {
        self.client.execute_with_single_result().body(DecisionExecution::new(decision_key))
    }
}
