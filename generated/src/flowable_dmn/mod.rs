// Made by `cargo xtask generate`; edit the spec instead.

//! Flowable DMN REST API 7.1.0.

pub mod builder;
pub mod enums;
pub mod operations;
#[cfg(feature = "schemars")]
pub mod schemas;
pub mod types;
use ::bpm_rest_runtime::seam::Connection;
/// Makes a builder for each operation.
#[derive(Clone, Debug)]
pub struct Client {
    connection: Connection,
}
impl Client {
    /// A client that sends over the connection.
    pub fn new(connection: Connection) -> Self {
        Self { connection }
    }
    /// The connection that requests leave through.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
    /// Deletes a deployment.
    ///
    /// Its decisions go with it; what is known of their executions stays.
    ///
    /// `DELETE /dmn-repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResource#deleteDmnDeployment
    pub fn delete_deployment(&self) -> builder::DeleteDeployment {
        builder::DeleteDeployment::new(self)
    }
    /// Executes a decision or a decision service.
    ///
    /// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
    ///
    /// `POST /dmn-rule/execute`
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#execute
    pub fn execute(&self) -> builder::Execute {
        builder::Execute::new(self)
    }
    /// Executes a decision, but no decision service.
    ///
    /// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. So is a key that there is not, or not in the tenant: `execute` refuses that.
    ///
    /// `POST /dmn-rule/execute-decision`
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecision
    pub fn execute_decision(&self) -> builder::ExecuteDecision {
        builder::ExecuteDecision::new(self)
    }
    /// Executes a decision service, but no single decision.
    ///
    /// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
    ///
    /// `POST /dmn-rule/execute-decision-service`
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionService
    pub fn execute_decision_service(&self) -> builder::ExecuteDecisionService {
        builder::ExecuteDecisionService::new(self)
    }
    /// Executes a decision service, but no single decision, that has one result at most.
    ///
    /// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
    ///
    /// `POST /dmn-rule/execute-decision-service/single-result`
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is more than one result.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionServiceWithSingleResult
    pub fn execute_decision_service_with_single_result(
        &self,
    ) -> builder::ExecuteDecisionServiceWithSingleResult {
        builder::ExecuteDecisionServiceWithSingleResult::new(self)
    }
    /// Executes a decision, but no decision service, that has one result at most.
    ///
    /// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
    ///
    /// `POST /dmn-rule/execute-decision/single-result`
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is more than one result.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionWithSingleResult
    pub fn execute_decision_with_single_result(
        &self,
    ) -> builder::ExecuteDecisionWithSingleResult {
        builder::ExecuteDecisionWithSingleResult::new(self)
    }
    /// Executes a decision or a decision service that has one result at most.
    ///
    /// The latest version of the key counts. An execution that fails, since a rule needs a variable that was not given or a value of another type, or an output has no type, is answered like one where no rule held: without a result. `failed` of its historic decision execution tells the difference.
    ///
    /// `POST /dmn-rule/execute/single-result`
    ///
    /// # Errors
    /// - 400: There is no such decision, the key is missing, a variable has no name, an unknown type or a value that does not fit its type, or the body cannot be read.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: There is more than one result.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeWithSingleResult
    pub fn execute_with_single_result(&self) -> builder::ExecuteWithSingleResult {
        builder::ExecuteWithSingleResult::new(self)
    }
    /// Gets one decision.
    ///
    /// 404 if there is no such decision.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionResource#getDecision
    pub fn get_decision(&self) -> builder::GetDecision {
        builder::GetDecision::new(self)
    }
    /// Gets the diagram of the decision requirements of a decision service.
    ///
    /// 404 where the DMN file has no diagram, and for a single decision table.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}/image`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision, or it has no diagram.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionImageResource#getImageResource
    pub fn get_decision_diagram(&self) -> builder::GetDecisionDiagram {
        builder::GetDecisionDiagram::new(self)
    }
    /// Gets what the engine has read of the DMN file of a decision.
    ///
    /// The whole file, with all of its decisions.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}/model`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionModelResource#getDmnModelResource
    pub fn get_decision_model(&self) -> builder::GetDecisionModel {
        builder::GetDecisionModel::new(self)
    }
    /// Gets the bytes of the DMN file of a decision.
    ///
    /// As they were deployed.
    ///
    /// `GET /dmn-repository/decisions/{decisionId}/resourcedata`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionResourceDataResource#getDecisionResource
    pub fn get_decision_resource_data(&self) -> builder::GetDecisionResourceData {
        builder::GetDecisionResourceData::new(self)
    }
    /// Gets one decision by a deprecated route.
    ///
    /// 404 if there is no such decision.
    ///
    /// `GET /dmn-repository/decision-tables/{decisionTableId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionTableResource#getDecisionTable
    pub fn get_decision_table(&self) -> builder::GetDecisionTable {
        builder::GetDecisionTable::new(self)
    }
    /// Gets what the engine has read of the DMN file of a decision by a deprecated route.
    ///
    /// The whole file, with all of its decisions.
    ///
    /// `GET /dmn-repository/decision-tables/{decisionTableId}/model`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionTableModelResource#getDmnModelResource
    pub fn get_decision_table_model(&self) -> builder::GetDecisionTableModel {
        builder::GetDecisionTableModel::new(self)
    }
    /// Gets the bytes of the DMN file of a decision by a deprecated route.
    ///
    /// As they were deployed.
    ///
    /// `GET /dmn-repository/decision-tables/{decisionTableId}/resourcedata`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such decision.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionTableResourceDataResource#getDecisionTableResource
    pub fn get_decision_table_resource_data(
        &self,
    ) -> builder::GetDecisionTableResourceData {
        builder::GetDecisionTableResourceData::new(self)
    }
    /// Gets one deployment.
    ///
    /// 404 if there is no such deployment.
    ///
    /// `GET /dmn-repository/deployments/{deploymentId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResource#getDmnDeployment
    pub fn get_deployment(&self) -> builder::GetDeployment {
        builder::GetDeployment::new(self)
    }
    /// Gets the bytes of the file of a deployment.
    ///
    /// A file whose name has folders in it cannot be got so: the server takes no slash here, encoded or not. Get it by its decision.
    ///
    /// `GET /dmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such deployment, or no such file in it.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResourceDataResource#getDmnDeploymentResource
    pub fn get_deployment_resource_data(&self) -> builder::GetDeploymentResourceData {
        builder::GetDeploymentResourceData::new(self)
    }
    /// Gets name and version of the DMN engine.
    ///
    /// The version is that of the engine, not of the REST module.
    ///
    /// `GET /dmn-management/engine`
    ///
    /// # Errors
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnEngineResource#getEngineInfo
    pub fn get_engine(&self) -> builder::GetEngine {
        builder::GetEngine::new(self)
    }
    /// Gets one execution of a decision.
    ///
    /// 404 if there is no such execution.
    ///
    /// `GET /dmn-history/historic-decision-executions/{historicDecisionExecutionId}`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: HistoricDecisionExecutionResource#getHistoricDecisionExecution
    pub fn get_historic_decision_execution(
        &self,
    ) -> builder::GetHistoricDecisionExecution {
        builder::GetHistoricDecisionExecution::new(self)
    }
    /// Gets how an execution came to its result: what went in, which rules held, what came out, what failed.
    ///
    /// Of a decision service it tells all of its decisions.
    ///
    /// `GET /dmn-history/historic-decision-executions/{historicDecisionExecutionId}/auditdata`
    ///
    /// # Errors
    /// - 400: The path holds an encoded `/`, `\` or NUL, which the servlet container refuses.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 404: There is no such execution.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: HistoricDecisionExecutionResourceDataResource#getHistoricDecisionExecutionAuditData
    pub fn get_historic_decision_execution_audit(
        &self,
    ) -> builder::GetHistoricDecisionExecutionAudit {
        builder::GetHistoricDecisionExecutionAudit::new(self)
    }
    /// Lists decisions by a deprecated route, filtered and sorted.
    ///
    /// Deprecated: `decisions` has the same and more. It lists decision services, too.
    ///
    /// `GET /dmn-repository/decision-tables`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionTableCollectionResource#getDecisionTables
    pub fn list_decision_tables(&self) -> builder::ListDecisionTables {
        builder::ListDecisionTables::new(self)
    }
    /// Lists decisions, filtered and sorted.
    ///
    /// All versions, unless `latest` is true; decision services, too.
    ///
    /// `GET /dmn-repository/decisions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DecisionCollectionResource#getDecisions
    pub fn list_decisions(&self) -> builder::ListDecisions {
        builder::ListDecisions::new(self)
    }
    /// Lists deployments, filtered and sorted.
    ///
    /// A deployment is one DMN file.
    ///
    /// `GET /dmn-repository/deployments`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: DmnDeploymentCollectionResource#getDeployments
    pub fn list_deployments(&self) -> builder::ListDeployments {
        builder::ListDeployments::new(self)
    }
    /// Lists executions of decisions, filtered and sorted.
    ///
    /// Those by this API, and those of processes and cases.
    ///
    /// `GET /dmn-history/historic-decision-executions`
    ///
    /// # Errors
    /// - 400: The sort field or the order is not one of those known.
    /// - 401: The credentials are missing or wrong. The body is empty.
    /// - 403: The user lacks the privilege `access-rest-api`. The body is empty.
    /// - 500: A number or a date of the query cannot be read.
    ///
    /// # Source
    /// - flowable-dmn-rest 7.1.0, its sources: HistoryDecisionExecutionCollectionResource#getDecisionTables
    pub fn list_historic_decision_executions(
        &self,
    ) -> builder::ListHistoricDecisionExecutions {
        builder::ListHistoricDecisionExecutions::new(self)
    }
}
