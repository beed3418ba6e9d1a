//! The requests of the operations of Flowable's event registry API.

use super::shapes::Shapes;
use bpm_rest::{
    FlowableEventRegistry, Upload,
    flowable_event_registry::{ChannelDefinitionSort, DeploymentSort, EventDefinitionSort, SortOrder, operations},
    testing::{Recorder, Reply},
};
use serde_json::json;

const PAGE: &str = r#"{"data": [], "total": 0, "start": 0, "size": 0}"#;
const DEPLOYMENT: &str = r#"{"id": "8"}"#;

fn flowable(recorder: &Recorder) -> FlowableEventRegistry {
    let builder = FlowableEventRegistry::builder("http://flowable.test/event-registry-api");
    builder.basic_auth("rest-admin", "test").transport(recorder.clone()).build().unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("flowable-event-registry", flowable);
    deployments(&mut shapes).await;
    definitions(&mut shapes).await;
    events(&mut shapes).await;
    let engine = Reply::json(200, r#"{"version": "7.2.0"}"#);
    shapes.check("", engine, |flowable| flowable.engine().get()).await;
    shapes.assert_complete(operations::ALL);
}

async fn deployments(shapes: &mut Shapes<FlowableEventRegistry>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.deployments().list()).await;
    let everything = |flowable: FlowableEventRegistry| {
        let list = flowable.deployments().list().name("n").name_like("n%").category("c").category_not_equals("d");
        let list =
            list.parent_deployment_id("1").parent_deployment_id_like("1%").tenant_id("acme").tenant_id_like("a%");
        list.without_tenant_id(true).sort(DeploymentSort::DeployTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    let file = || Upload::bytes("order.event", r#"{"key": "order"}"#);
    let deployment = || Reply::json(201, DEPLOYMENT);
    shapes.check("", deployment(), |flowable| flowable.deployments().deploy(file())).await;
    let everything = |flowable: FlowableEventRegistry| {
        flowable.deployments().deploy(file()).name("Bestellung é&").category("shop").tenant_id("acme")
    };
    assert_eq!(shapes.check("more", deployment(), everything).await.id, "8");
    shapes.check("", Reply::json(200, DEPLOYMENT), |flowable| flowable.deployments().get("8")).await;
    shapes.check("", Reply::empty(204), |flowable| flowable.deployments().delete("8")).await;
    let resource = r#"{"id": "order.event", "type": "eventDefinition"}"#;
    let resources = Reply::json(200, format!("[{resource}]"));
    let resources = shapes.check("", resources, |flowable| flowable.deployments().resources("8")).await;
    assert_eq!(resources[0].type_.as_deref(), Some("eventDefinition"));
    let get = |flowable: FlowableEventRegistry| flowable.deployments().resource("8", "folder/an order.event");
    shapes.check("", Reply::json(200, resource), get).await;
    let bytes = Reply::bytes(200, "application/json", "{}");
    let bytes = shapes.check("", bytes, |flowable| flowable.deployments().resource_bytes("8", "order.event")).await;
    assert_eq!(bytes.content_type(), Some("application/json"));
}

async fn definitions(shapes: &mut Shapes<FlowableEventRegistry>) {
    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.event_definitions().list()).await;
    let everything = |flowable: FlowableEventRegistry| {
        let list = flowable.event_definitions().list().key("k").key_like("k%").key_like_ignore_case("K%").name("n");
        let list = list.name_like("n%").name_like_ignore_case("N%").category("c").category_like("c%");
        let list = list.category_not_equals("d").resource_name("r").resource_name_like("r%").version(2).latest(true);
        let list = list.deployment_id("8").parent_deployment_id("7").tenant_id("acme").tenant_id_like("a%");
        list.sort(EventDefinitionSort::Key).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    let definition = || Reply::json(200, r#"{"id": "9", "key": "order", "version": 1}"#);
    shapes.check("", definition(), |flowable| flowable.event_definitions().get("9")).await;
    let model = Reply::json(200, r#"{"key": "order", "payload": [{"name": "amount", "type": "integer"}]}"#);
    let model = shapes.check("", model, |flowable| flowable.event_definitions().model("9")).await;
    assert_eq!(model.payload[0].name, "amount");
    let bytes = || Reply::bytes(200, "application/json", "{}");
    let file = shapes.check("", bytes(), |flowable| flowable.event_definitions().resource_bytes("9")).await;
    assert_eq!(file.bytes().await.unwrap(), "{}");

    shapes.check("", Reply::json(200, PAGE), |flowable| flowable.channel_definitions().list()).await;
    let everything = |flowable: FlowableEventRegistry| {
        let list = flowable.channel_definitions().list().key("k").key_like("k%").key_like_ignore_case("K%").name("n");
        let list = list.name_like("n%").name_like_ignore_case("N%").category("c").category_like("c%");
        let list = list.category_not_equals("d").resource_name("r").resource_name_like("r%").version(2).latest(true);
        let list = list.deployment_id("8").parent_deployment_id("7").tenant_id("acme").tenant_id_like("a%");
        let list = list.only_inbound(true).only_outbound(false).implementation("kafka");
        list.sort(ChannelDefinitionSort::CreateTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", Reply::json(200, PAGE), everything).await;
    shapes.check("", definition(), |flowable| flowable.channel_definitions().get("9")).await;
    let model = Reply::json(200, r#"{"key": "orders", "type": "kafka", "topics": ["orders"]}"#);
    let model = shapes.check("", model, |flowable| flowable.channel_definitions().model("9")).await;
    assert_eq!(model.extra["topics"], json!(["orders"]));
    let file = shapes.check("", bytes(), |flowable| flowable.channel_definitions().resource_bytes("9")).await;
    assert_eq!(file.bytes().await.unwrap(), "{}");
}

async fn events(shapes: &mut Shapes<FlowableEventRegistry>) {
    let done = || Reply::empty(204);
    let payload = || [("amount", json!(5)), ("customer", json!({"name": "é"}))];
    let send = |flowable: FlowableEventRegistry| flowable.event_instances().send("order", "orders", payload());
    shapes.check("", done(), send).await;
    let send = |flowable: FlowableEventRegistry| {
        flowable.event_instances().send("order", "orders", payload()).tenant_id("acme")
    };
    shapes.check("tenant", done(), send).await;
    let send = |flowable: FlowableEventRegistry| flowable.event_instances().send_by_ids("9", "10", payload());
    shapes.check("", done(), send).await;
    let send = |flowable: FlowableEventRegistry| flowable.event_instances().send_by_event_id("9", "orders", payload());
    shapes.check("", done(), send).await;
    let send =
        |flowable: FlowableEventRegistry| flowable.event_instances().send_by_channel_id("order", "10", payload());
    shapes.check("", done(), send).await;
}

#[test]
fn an_event_is_never_sent_twice_by_a_retry() {
    let sent: Vec<&str> = operations::ALL.iter().filter(|info| !info.is_idempotent).map(|info| &*info.id).collect();
    let expected = [
        "create_deployment",
        "send_event_instance",
        "send_event_instance_by_channel_id",
        "send_event_instance_by_event_id",
        "send_event_instance_by_ids",
    ];
    assert_eq!((sent.as_slice(), operations::ALL.len()), (&expected[..], 20));
}
