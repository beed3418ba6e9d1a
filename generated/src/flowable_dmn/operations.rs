// Made by `cargo xtask generate`; edit the spec instead.

//! What is known of each operation, and the traits that make its builder a call.

use super::{builder, types};
use ::bpm_rest_runtime::operation;
use ::bpm_rest_runtime::operation::OperationInfo;
use ::bpm_rest_runtime::path::{PathSegments, WhiteSpace};
use ::bpm_rest_runtime::error::{Failure, Like, Meaning};
/// How the servers of the system tell failures whose status does not say what they mean.
pub static FAILURES: &[Failure] = &[
    Failure::new(Meaning::NoRoute, Like::Any)
        .with_status(&[500])
        .with_words(&["No endpoint ", "No static resource"])
        .with_advice(
            "the server has no such route: is the base URL that of the DMN API, such as http://127.0.0.1:8080/flowable-rest/dmn-api?",
        ),
    Failure::new(Meaning::NotFound, Like::Any)
        .with_status(&[400])
        .with_words(
            &[
                "No decision found for key: ",
                "no decision with id: ",
                "no decision service with id: ",
            ],
        )
        .with_advice("no such decision is deployed, in the tenant that was given"),
    Failure::new(Meaning::NotFound, Like::Members(&[("message", Some("Not found"))]))
        .with_status(&[404])
        .with_words(&[]),
    Failure::new(Meaning::Conflict, Like::Any)
        .with_status(&[500])
        .with_words(
            &["updated by another transaction concurrently", "is already present on"],
        ),
];
/// What the server does with values in paths that are unlike plain ids.
pub const PATH_SEGMENTS: PathSegments = PathSegments::new(WhiteSpace::Kept, false)
    .refusing("/\\%;\0\n\r\u{2028}\u{2029}");
/// All operations of the system, by id.
pub static ALL: &[&OperationInfo] = &[
    &CREATE_DEPLOYMENT,
    &DELETE_DEPLOYMENT,
    &EXECUTE,
    &EXECUTE_DECISION,
    &EXECUTE_DECISION_SERVICE,
    &EXECUTE_DECISION_SERVICE_WITH_SINGLE_RESULT,
    &EXECUTE_DECISION_WITH_SINGLE_RESULT,
    &EXECUTE_WITH_SINGLE_RESULT,
    &GET_DECISION,
    &GET_DECISION_DIAGRAM,
    &GET_DECISION_MODEL,
    &GET_DECISION_RESOURCE_DATA,
    &GET_DECISION_TABLE,
    &GET_DECISION_TABLE_MODEL,
    &GET_DECISION_TABLE_RESOURCE_DATA,
    &GET_DEPLOYMENT,
    &GET_DEPLOYMENT_RESOURCE_DATA,
    &GET_ENGINE,
    &GET_HISTORIC_DECISION_EXECUTION,
    &GET_HISTORIC_DECISION_EXECUTION_AUDIT,
    &LIST_DECISION_TABLES,
    &LIST_DECISIONS,
    &LIST_DEPLOYMENTS,
    &LIST_HISTORIC_DECISION_EXECUTIONS,
];
/// The operations without a builder: multipart bodies and the like, which are written by hand.
pub static BY_HAND: &[&OperationInfo] = &[&CREATE_DEPLOYMENT];
/// Deploys a DMN file.
pub static CREATE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "create_deployment",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/dmn-repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(true)
    .with_media(&["application/json"])
    .with_file_field("file")
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnDeploymentCollectionResource#uploadDeployment",
        ],
    );
/// Deletes a deployment.
pub static DELETE_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "delete_deployment",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::DELETE,
        "/dmn-repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&[])
    .with_layout(operation::Layout::new(204))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResource#deleteDmnDeployment",
        ],
    );
/// Executes a decision or a decision service.
pub static EXECUTE: OperationInfo = OperationInfo::new(
        "execute",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/dmn-rule/execute",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rules")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#execute"],
    );
/// Executes a decision, but no decision service.
pub static EXECUTE_DECISION: OperationInfo = OperationInfo::new(
        "execute_decision",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/dmn-rule/execute-decision",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rules")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecision"],
    );
/// Executes a decision service, but no single decision.
pub static EXECUTE_DECISION_SERVICE: OperationInfo = OperationInfo::new(
        "execute_decision_service",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/dmn-rule/execute-decision-service",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rules")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionService",
        ],
    );
/// Executes a decision service, but no single decision, that has one result at most.
pub static EXECUTE_DECISION_SERVICE_WITH_SINGLE_RESULT: OperationInfo = OperationInfo::new(
        "execute_decision_service_with_single_result",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/dmn-rule/execute-decision-service/single-result",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rules")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionServiceWithSingleResult",
        ],
    );
/// Executes a decision, but no decision service, that has one result at most.
pub static EXECUTE_DECISION_WITH_SINGLE_RESULT: OperationInfo = OperationInfo::new(
        "execute_decision_with_single_result",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/dmn-rule/execute-decision/single-result",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rules")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeDecisionWithSingleResult",
        ],
    );
/// Executes a decision or a decision service that has one result at most.
pub static EXECUTE_WITH_SINGLE_RESULT: OperationInfo = OperationInfo::new(
        "execute_with_single_result",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::POST,
        "/dmn-rule/execute/single-result",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("rules")
    .with_idempotence(false)
    .with_effect(true)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(operation::Layout::new(201))
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnRuleServiceResource#executeWithSingleResult",
        ],
    );
/// Gets one decision.
pub static GET_DECISION: OperationInfo = OperationInfo::new(
        "get_decision",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decisions/{decisionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decisions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-dmn-rest 7.1.0, its sources: DecisionResource#getDecision"],
    );
/// Gets the diagram of the decision requirements of a decision service.
pub static GET_DECISION_DIAGRAM: OperationInfo = OperationInfo::new(
        "get_decision_diagram",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decisions/{decisionId}/image",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decisions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["image/png"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-dmn-rest 7.1.0, its sources: DecisionImageResource#getImageResource"],
    );
/// Gets what the engine has read of the DMN file of a decision.
pub static GET_DECISION_MODEL: OperationInfo = OperationInfo::new(
        "get_decision_model",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decisions/{decisionId}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decisions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DecisionModelResource#getDmnModelResource",
        ],
    );
/// Gets the bytes of the DMN file of a decision.
pub static GET_DECISION_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_decision_resource_data",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decisions/{decisionId}/resourcedata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decisions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DecisionResourceDataResource#getDecisionResource",
        ],
    );
/// Gets one decision by a deprecated route.
pub static GET_DECISION_TABLE: OperationInfo = OperationInfo::new(
        "get_decision_table",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decision-tables/{decisionTableId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decision-tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-dmn-rest 7.1.0, its sources: DecisionTableResource#getDecisionTable"],
    );
/// Gets what the engine has read of the DMN file of a decision by a deprecated route.
pub static GET_DECISION_TABLE_MODEL: OperationInfo = OperationInfo::new(
        "get_decision_table_model",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decision-tables/{decisionTableId}/model",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decision-tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DecisionTableModelResource#getDmnModelResource",
        ],
    );
/// Gets the bytes of the DMN file of a decision by a deprecated route.
pub static GET_DECISION_TABLE_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_decision_table_resource_data",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decision-tables/{decisionTableId}/resourcedata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decision-tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DecisionTableResourceDataResource#getDecisionTableResource",
        ],
    );
/// Gets one deployment.
pub static GET_DEPLOYMENT: OperationInfo = OperationInfo::new(
        "get_deployment",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/deployments/{deploymentId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResource#getDmnDeployment"],
    );
/// Gets the bytes of the file of a deployment.
pub static GET_DEPLOYMENT_RESOURCE_DATA: OperationInfo = OperationInfo::new(
        "get_deployment_resource_data",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/deployments/{deploymentId}/resourcedata/{resourceName}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(true)
    .with_media(&["*/*"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnDeploymentResourceDataResource#getDmnDeploymentResource",
        ],
    );
/// Gets name and version of the DMN engine.
pub static GET_ENGINE: OperationInfo = OperationInfo::new(
        "get_engine",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-management/engine",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("engine")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &["flowable-dmn-rest 7.1.0, its sources: DmnEngineResource#getEngineInfo"],
    );
/// Gets one execution of a decision.
pub static GET_HISTORIC_DECISION_EXECUTION: OperationInfo = OperationInfo::new(
        "get_historic_decision_execution",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-history/historic-decision-executions/{historicDecisionExecutionId}",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-decision-executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: HistoricDecisionExecutionResource#getHistoricDecisionExecution",
        ],
    );
/// Gets how an execution came to its result: what went in, which rules held, what came out, what failed.
pub static GET_HISTORIC_DECISION_EXECUTION_AUDIT: OperationInfo = OperationInfo::new(
        "get_historic_decision_execution_audit",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-history/historic-decision-executions/{historicDecisionExecutionId}/auditdata",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-decision-executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: HistoricDecisionExecutionResourceDataResource#getHistoricDecisionExecutionAuditData",
        ],
    );
/// Lists decisions by a deprecated route, filtered and sorted.
pub static LIST_DECISION_TABLES: OperationInfo = OperationInfo::new(
        "list_decision_tables",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decision-tables",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decision-tables")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DecisionTableCollectionResource#getDecisionTables",
        ],
    );
/// Lists decisions, filtered and sorted.
pub static LIST_DECISIONS: OperationInfo = OperationInfo::new(
        "list_decisions",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/decisions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("decisions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DecisionCollectionResource#getDecisions",
        ],
    );
/// Lists deployments, filtered and sorted.
pub static LIST_DEPLOYMENTS: OperationInfo = OperationInfo::new(
        "list_deployments",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-repository/deployments",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("deployments")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: DmnDeploymentCollectionResource#getDeployments",
        ],
    );
/// Lists executions of decisions, filtered and sorted.
pub static LIST_HISTORIC_DECISION_EXECUTIONS: OperationInfo = OperationInfo::new(
        "list_historic_decision_executions",
        "flowable-dmn",
        ::bpm_rest_runtime::http::Method::GET,
        "/dmn-history/historic-decision-executions",
    )
    .with_path_segments(PATH_SEGMENTS)
    .with_tag("historic-decision-executions")
    .with_idempotence(true)
    .with_effect(false)
    .with_transfer(false)
    .with_media(&["application/json"])
    .with_layout(
        operation::Layout::new(200)
            .with_paging(operation::Paging::by_offset("start", "size", "data", "total")),
    )
    .with_failures(FAILURES)
    .with_sources(
        &[
            "flowable-dmn-rest 7.1.0, its sources: HistoryDecisionExecutionCollectionResource#getDecisionTables",
        ],
    );
operation!(DeleteDeployment, DELETE_DEPLOYMENT, (), decode_empty);
operation!(Execute, EXECUTE, types::DecisionResults, decode_json);
operation!(ExecuteDecision, EXECUTE_DECISION, types::DecisionResults, decode_json);
operation!(
    ExecuteDecisionService, EXECUTE_DECISION_SERVICE, types::DecisionResults, decode_json
);
operation!(
    ExecuteDecisionServiceWithSingleResult, EXECUTE_DECISION_SERVICE_WITH_SINGLE_RESULT,
    types::SingleDecisionResult, decode_json
);
operation!(
    ExecuteDecisionWithSingleResult, EXECUTE_DECISION_WITH_SINGLE_RESULT,
    types::SingleDecisionResult, decode_json
);
operation!(
    ExecuteWithSingleResult, EXECUTE_WITH_SINGLE_RESULT, types::SingleDecisionResult,
    decode_json
);
operation!(GetDecision, GET_DECISION, types::Decision, decode_json);
operation!(
    GetDecisionDiagram, GET_DECISION_DIAGRAM, ::bpm_rest_runtime::download::Download,
    decode_stream
);
operation!(GetDecisionModel, GET_DECISION_MODEL, types::DmnModel, decode_json);
operation!(
    GetDecisionResourceData, GET_DECISION_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetDecisionTable, GET_DECISION_TABLE, types::Decision, decode_json);
operation!(
    GetDecisionTableModel, GET_DECISION_TABLE_MODEL, types::DmnModel, decode_json
);
operation!(
    GetDecisionTableResourceData, GET_DECISION_TABLE_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetDeployment, GET_DEPLOYMENT, types::Deployment, decode_json);
operation!(
    GetDeploymentResourceData, GET_DEPLOYMENT_RESOURCE_DATA,
    ::bpm_rest_runtime::download::Download, decode_stream
);
operation!(GetEngine, GET_ENGINE, types::EngineInfo, decode_json);
operation!(
    GetHistoricDecisionExecution, GET_HISTORIC_DECISION_EXECUTION,
    types::HistoricDecisionExecution, decode_json
);
operation!(
    GetHistoricDecisionExecutionAudit, GET_HISTORIC_DECISION_EXECUTION_AUDIT,
    types::DecisionAudit, decode_json
);
operation!(ListDecisionTables, LIST_DECISION_TABLES, types::DecisionPage, decode_json);
impl operation::Paged for builder::ListDecisionTables {
    type Item = types::Decision;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListDecisions, LIST_DECISIONS, types::DecisionPage, decode_json);
impl operation::Paged for builder::ListDecisions {
    type Item = types::Decision;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(ListDeployments, LIST_DEPLOYMENTS, types::DeploymentPage, decode_json);
impl operation::Paged for builder::ListDeployments {
    type Item = types::Deployment;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
operation!(
    ListHistoricDecisionExecutions, LIST_HISTORIC_DECISION_EXECUTIONS,
    types::HistoricDecisionExecutionPage, decode_json
);
impl operation::Paged for builder::ListHistoricDecisionExecutions {
    type Item = types::HistoricDecisionExecution;
    fn window(&self) -> Result<operation::Window, ::bpm_rest_runtime::error::Error> {
        operation::Window::of(&self.start, &self.size)
    }
    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.start = operation::counted("start", start);
        self.size = operation::counted("size", size);
        self
    }
    fn page(
        &self,
        output: Self::Output,
        _head: &operation::Head,
    ) -> Result<operation::Page<Self::Item>, ::bpm_rest_runtime::error::Error> {
        Ok(operation::Page::of(output.data, output.total, output.start))
    }
    #[inline(never)]
    fn fetched(self, call: operation::Prepared) -> operation::Fetching {
        operation::fetched(self, call)
    }
}
