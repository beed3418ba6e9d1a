//! Requests about process definitions and models, which are the same to Activiti and to Flowable.

use super::{Engine, Shapes, page, rest};
use bpm_rest::{Upload, testing::Reply};
use rest::{IdentityFamily, ModelSort, NewModel, ProcessDefinitionSort, SortOrder};

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    process_definitions(shapes).await;
    candidate_starters(shapes).await;
    models(shapes).await;
    model_sources(shapes).await;
}

const DEFINITION: &str = r#"{"id": "order:2:36", "url": "http://h/x", "key": "order", "version": 2, "name": null,
    "description": null, "tenantId": "", "deploymentId": "34", "deploymentUrl": "http://h/y", "resource": "http://h/z",
    "diagramResource": null, "category": "new", "graphicalNotationDefined": false, "suspended": true,
    "startFormDefined": false}"#;
const LINK: &str = r#"{"url": "http://h/x", "user": "é", "group": null, "type": "candidate"}"#;
const MODEL: &str = r#"{"id": "89", "name": "n", "key": null, "category": null, "version": null, "metaInfo": null,
    "deploymentId": null, "tenantId": null, "url": "http://h/x", "createTime": "2026-11-21T07:09:10.716Z",
    "lastUpdateTime": "2026-11-21T07:09:10.716Z", "deploymentUrl": null, "sourceUrl": null, "sourceExtraUrl": null}"#;

async fn process_definitions(shapes: &mut Shapes<Engine>) {
    shapes.check("", page(), |engine| engine.process_definitions().list()).await;
    let everything = |engine: Engine| {
        let list = engine.process_definitions().list().version(3).name("n & ü").name_like("50\\% %_").key("k+");
        let list = list.key_like("_k").resource_name("a/b.bpmn").resource_name_like("a/%").category("urn:c?d");
        let list = list.category_like("urn:%").category_not_equals("a=b").suspended(false).latest(true);
        let list = list.startable_by_user("kermit@x").deployment_id("20").tenant_id("中").tenant_id_like("a%");
        list.sort(ProcessDefinitionSort::DeploymentId).order(SortOrder::Asc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;

    let definition = || Reply::json(200, DEFINITION);
    let got = shapes.check("", definition(), |engine| engine.process_definitions().get("order:2:36")).await;
    assert_eq!((got.key.as_str(), got.version, got.suspended), ("order", 2, true));
    shapes.check("encoded", definition(), |engine| engine.process_definitions().get("é中-_.:1:2")).await;
    let set = |engine: Engine| engine.process_definitions().set_category("order:2:36", "é & 中");
    assert_eq!(shapes.check("", definition(), set).await.category.as_deref(), Some("new"));

    let suspend = |engine: Engine| engine.process_definitions().suspend("order:2:36");
    shapes.check("", definition(), suspend).await;
    let date = "2031-01-01T10:00:00.123+02:00".parse::<bpm_rest::Timestamp>().unwrap();
    let suspend =
        |engine: Engine| engine.process_definitions().suspend("order:2:36").include_process_instances(true).date(date);
    shapes.check("full", definition(), suspend).await;
    let activate = |engine: Engine| engine.process_definitions().activate("order:2:36");
    shapes.check("", definition(), activate).await;
    let activate = |engine: Engine| {
        engine.process_definitions().activate("order:2:36").include_process_instances(false).date(date)
    };
    shapes.check("full", definition(), activate).await;

    let data = |engine: Engine| engine.process_definitions().resource_bytes("order:2:36");
    let data = shapes.check("", Reply::bytes(200, "text/xml", "<definitions/>"), data).await;
    assert_eq!(data.content_type(), Some("text/xml"));
    let model = |engine: Engine| engine.process_definitions().model("order:2:36");
    let model = shapes.check("", Reply::json(200, r#"{"processes": [{"id": "order"}]}"#), model).await;
    assert_eq!(model["processes"][0]["id"], "order");
    let image = |engine: Engine| engine.process_definitions().diagram("order:2:36");
    let image = shapes.check("", Reply::bytes(200, "image/png", "png"), image).await;
    assert_eq!(image.content_type(), Some("image/png"));
    assert_eq!(image.bytes().await.unwrap(), "png");
}

async fn candidate_starters(shapes: &mut Shapes<Engine>) {
    let list = |engine: Engine| engine.process_definitions().candidate_starters("order:2:36");
    let links = shapes.check("", Reply::json(200, format!("[{LINK}]")), list).await;
    assert_eq!((links[0].user.as_deref(), links[0].group.as_deref()), (Some("é"), None));
    let add = |engine: Engine| engine.process_definitions().add_candidate_starter_user("order:2:36", "é 中");
    assert_eq!(shapes.check("", Reply::json(201, LINK), add).await, links[0]);
    let add = |engine: Engine| engine.process_definitions().add_candidate_starter_group("order:2:36", "a/b");
    shapes.check("", Reply::json(201, LINK), add).await;
    let get =
        |engine: Engine| engine.process_definitions().candidate_starter("order:2:36", IdentityFamily::Users, "é 中");
    shapes.check("", Reply::json(200, LINK), get).await;
    let delete = |engine: Engine| {
        engine.process_definitions().remove_candidate_starter("order:2:36", IdentityFamily::Groups, "sales & co")
    };
    shapes.check("", Reply::empty(204), delete).await;
}

async fn models(shapes: &mut Shapes<Engine>) {
    shapes.check("", page(), |engine| engine.models().list()).await;
    let everything = |engine: Engine| {
        let list = engine.models().list().id("89").name("n & ü").name_like("50\\% %_").key("k+").category("c");
        let list = list.category_like("c%").category_not_equals("a=b").version(3).latest_version(true);
        let list =
            list.deployment_id("20").deployed(true).tenant_id("中").tenant_id_like("a%").without_tenant_id(false);
        list.sort(ModelSort::LastUpdateTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;

    let reply = |status| Reply::json(status, MODEL);
    let created = shapes.check("", reply(201), |engine| engine.models().create(NewModel::new())).await;
    assert_eq!((created.name.as_deref(), created.version), (Some("n"), None));
    let full = NewModel::new().name("模型").key("k").category("c & d").version(2).meta_info(r#"{"a": "é"}"#);
    let full = full.deployment_id("20").tenant_id("中");
    shapes.check("full", reply(201), |engine| engine.models().create(full)).await;
    assert_eq!(shapes.check("", reply(200), |engine| engine.models().get("89")).await, created);

    let update = |engine: Engine| {
        let update = engine.models().update("89").name("模型").key("k").category("").version(2).meta_info("{}");
        update.deployment_id("20").tenant_id("中")
    };
    shapes.check("", reply(200), update).await;
    shapes.check("nothing", reply(200), |engine| engine.models().update("89")).await;
    let cleared = |engine: Engine| {
        let update = engine.models().update("89").clear_name().clear_key().clear_category().clear_version();
        update.clear_meta_info().clear_deployment_id().clear_tenant_id()
    };
    shapes.check("cleared", reply(200), cleared).await;
    shapes.check("", Reply::empty(204), |engine| engine.models().delete("89")).await;
}

async fn model_sources(shapes: &mut Shapes<Engine>) {
    let bytes = || Reply::bytes(200, "application/octet-stream", &b"\x89{}"[..]);
    let source = shapes.check("", bytes(), |engine| engine.models().source("89")).await;
    assert_eq!(source.bytes().await.unwrap(), &b"\x89{}"[..]);
    let extra = shapes.check("", bytes(), |engine| engine.models().extra_source("89")).await;
    assert_eq!(extra.content_type(), Some("application/octet-stream"));
    let source = Upload::bytes("é.json", "{\"中\": 1}");
    shapes.check("", Reply::empty(204), |engine| engine.models().set_source("89", source)).await;
    let extra = Upload::bytes("a.png", &b"\x89PNG"[..]);
    shapes.check("", Reply::empty(204), |engine| engine.models().set_extra_source("8+9", extra)).await;
}
