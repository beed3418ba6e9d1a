//! The requests of the operations of Flowable's DMN API.

use super::shapes::Shapes;
use bpm_rest::{
    FlowableDmn, Upload,
    flowable_dmn::{
        DecisionSort, DecisionTableSort, DeploymentSort, HistoricDecisionExecutionSort, SortOrder, operations,
    },
    testing::{Recorder, Reply},
    variables::VariableValue,
};
use serde_json::json;

const PAGE: &str = r#"{"data": [], "total": 0, "start": 0, "size": 0}"#;
const DEPLOYMENT: &str = r#"{"id": "8"}"#;
const DECISION: &str = r#"{"id": "9", "key": "discount", "version": 1}"#;

fn flowable(recorder: &Recorder) -> FlowableDmn {
    let builder = FlowableDmn::builder("http://flowable.test/dmn-api").basic_auth("rest-admin", "test");
    builder.transport(recorder.clone()).build().unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("flowable-dmn", flowable);
    deployments(&mut shapes).await;
    decisions(&mut shapes).await;
    decision_tables(&mut shapes).await;
    rules(&mut shapes).await;
    history(&mut shapes).await;
    let engine = Reply::json(200, r#"{"version": "7.2.0"}"#);
    shapes.check("", engine, |flowable| flowable.engine().get()).await;
    shapes.assert_complete(operations::ALL);
}

async fn deployments(shapes: &mut Shapes<FlowableDmn>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.deployments().list()).await;
    let everything = |flowable: FlowableDmn| {
        let list = flowable.deployments().list().name("n").name_like("n%").category("c").category_not_equals("d");
        let list =
            list.parent_deployment_id("1").parent_deployment_id_like("1%").tenant_id("acme").tenant_id_like("a%");
        list.without_tenant_id(true).sort(DeploymentSort::DeployTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    let file = || Upload::bytes("discount.dmn", "<definitions/>");
    let deployment = || Reply::json(201, DEPLOYMENT);
    assert_eq!(shapes.check("", deployment(), |flowable| flowable.deployments().deploy(file())).await.id, "8");
    let of_tenant = |flowable: FlowableDmn| flowable.deployments().deploy(file()).tenant_id("acme");
    shapes.check("tenant", deployment(), of_tenant).await;
    shapes.check("", Reply::json(200, DEPLOYMENT), |flowable| flowable.deployments().get("8")).await;
    shapes.check("", Reply::empty(204), |flowable| flowable.deployments().delete("8")).await;
    let bytes = Reply::bytes(200, "text/xml", "<definitions/>");
    let bytes = shapes.check("", bytes, |flowable| flowable.deployments().resource_bytes("8", "a discount.dmn")).await;
    assert_eq!(bytes.content_type(), Some("text/xml"));
}

async fn decisions(shapes: &mut Shapes<FlowableDmn>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.decisions().list()).await;
    let everything = |flowable: FlowableDmn| {
        let list = flowable.decisions().list().key("k").key_like("k%").name("n").name_like("n%").category("c");
        let list = list.category_like("c%").category_not_equals("d").resource_name("r").resource_name_like("r%");
        let list = list.version(2).latest(true).deployment_id("8").parent_deployment_id("7");
        let list = list.decision_type("decision_table").tenant_id("acme").tenant_id_like("a%");
        list.sort(DecisionSort::DecisionType).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    shapes.check("", Reply::json(200, DECISION), |flowable| flowable.decisions().get("9")).await;
    let model = Reply::json(200, r#"{"id": "d", "decisions": [{"id": "discount"}], "diDiagramMap": {}}"#);
    let model = shapes.check("", model, |flowable| flowable.decisions().model("9")).await;
    assert_eq!((&model.decisions[0]["id"], &model.extra["diDiagramMap"]), (&json!("discount"), &json!({})));
    let bytes = Reply::bytes(200, "text/xml", "<definitions/>");
    let bytes = shapes.check("", bytes, |flowable| flowable.decisions().resource_bytes("9")).await;
    assert_eq!(bytes.bytes().await.unwrap(), "<definitions/>");
    let diagram = Reply::bytes(200, "image/png", "png");
    let diagram = shapes.check("", diagram, |flowable| flowable.decisions().diagram("9")).await;
    assert_eq!(diagram.content_type(), Some("image/png"));
}

async fn decision_tables(shapes: &mut Shapes<FlowableDmn>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.decision_tables().list()).await;
    let everything = |flowable: FlowableDmn| {
        let list = flowable.decision_tables().list().key("k").key_like("k%").name("n").name_like("n%").category("c");
        let list = list.category_like("c%").category_not_equals("d").resource_name("r").resource_name_like("r%");
        let list = list.version(2).latest(true).deployment_id("8").tenant_id("acme").tenant_id_like("a%");
        list.sort(DecisionTableSort::Version).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    shapes.check("", Reply::json(200, DECISION), |flowable| flowable.decision_tables().get("9")).await;
    shapes.check("", Reply::json(200, "{}"), |flowable| flowable.decision_tables().model("9")).await;
    let bytes = Reply::bytes(200, "text/xml", "<definitions/>");
    let bytes = shapes.check("", bytes, |flowable| flowable.decision_tables().resource_bytes("9")).await;
    assert_eq!(bytes.bytes().await.unwrap(), "<definitions/>");
}

async fn rules(shapes: &mut Shapes<FlowableDmn>) {
    let results = || Reply::json(201, r#"{"resultVariables": [[{"name": "percent", "type": "integer", "value": 5}]]}"#);
    let result = || Reply::json(201, r#"{"resultVariables": [{"name": "percent", "type": "integer", "value": 5}]}"#);
    let execute = |flowable: FlowableDmn| {
        let execute = flowable.rules().execute("discount").input_variable("amount", 1200).input_variable("vip", true);
        let uuid = VariableValue::Other { type_name: Some("uuid".to_owned()), value: json!("6fa459ea-ee8a-3ca4") };
        execute.input_variables([("customer", uuid)]).tenant_id("acme").parent_deployment_id("7")
    };
    let given = shapes.check("more", results(), execute).await;
    assert_eq!(given.result_variables[0][0].value.as_i64(), Some(5));
    shapes.check("", results(), |flowable| flowable.rules().execute("discount")).await;
    let given = shapes.check("", result(), |flowable| flowable.rules().execute_with_single_result("discount")).await;
    assert_eq!(given.result_variables[0].value.as_i64(), Some(5));
    shapes.check("", results(), |flowable| flowable.rules().execute_decision("discount")).await;
    shapes.check("", result(), |flowable| flowable.rules().execute_decision_with_single_result("discount")).await;
    shapes.check("", results(), |flowable| flowable.rules().execute_decision_service("discount")).await;
    shapes
        .check("", result(), |flowable| flowable.rules().execute_decision_service_with_single_result("discount"))
        .await;
}

async fn history(shapes: &mut Shapes<FlowableDmn>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.historic_decision_executions().list()).await;
    let everything = |flowable: FlowableDmn| {
        let list =
            flowable.historic_decision_executions().list().id("1").decision_definition_id("9").deployment_id("8");
        let list = list.decision_key("k").activity_id("a").execution_id("2").instance_id("3").scope_type("cmmn");
        let list = list.without_scope_type(true).process_instance_id_with_children("4");
        let list = list.case_instance_id_with_children("5").failed(true).tenant_id("acme").tenant_id_like("a%");
        list.sort(HistoricDecisionExecutionSort::EndTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    let execution = Reply::json(200, r#"{"id": "1", "failed": false, "startTime": "2026-11-27T20:57:21.878+00:00"}"#);
    let execution = shapes.check("", execution, |flowable| flowable.historic_decision_executions().get("1")).await;
    assert_eq!(execution.start_time.unwrap().to_string(), "2026-11-27T20:57:21.878Z");
    let audit = r#"{"failed": true, "ruleExecutions": {"1": {"valid": false, "conditionResults": [{"id": "a", "exception": "no"}]}}}"#;
    let audit =
        shapes.check("", Reply::json(200, audit), |flowable| flowable.historic_decision_executions().audit("1"));
    assert_eq!(audit.await.rule_executions["1"].condition_results[0].exception.as_deref(), Some("no"));
}

#[test]
fn an_execution_is_not_repeated_by_a_retry() {
    let sent: Vec<&str> = operations::ALL.iter().filter(|info| !info.is_idempotent).map(|info| &*info.id).collect();
    assert_eq!((sent.len(), operations::ALL.len()), (7, 24), "{sent:?}");
}
