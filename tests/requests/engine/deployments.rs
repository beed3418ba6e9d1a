//! Requests about deployments, which are the same to Activiti and to Flowable.

use super::{Engine, Shapes, page, rest};
use bpm_rest::{Upload, testing::Reply};
use rest::{DeploymentSort, SortOrder};

const DEPLOYMENT: &str = r#"{"id": "20", "name": "a.bar", "deploymentTime": "2026-11-21T07:06:51.127Z",
    "category": null, "url": "http://h/repository/deployments/20", "tenantId": ""}"#;
const RESOURCE: &str =
    r#"{"id": "a/é.txt", "url": "http://h/x", "contentUrl": "http://h/y", "mediaType": null, "type": "resource"}"#;

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    let list = shapes.check("", page(), |engine| engine.deployments().list()).await;
    assert_eq!((list.data.len(), list.total, list.sort.as_deref()), (0, 0, Some("id")));
    let everything = |engine: Engine| {
        let list = engine.deployments().list().name("n & ü").name_like("50\\% %_").category("c+").tenant_id("中");
        let list = list.category_not_equals("a=b").tenant_id_like("a%").without_tenant_id(true);
        list.sort(DeploymentSort::DeployTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;

    let file = || Upload::bytes("é 中.bpmn20.xml", "<definitions/>");
    let create = |engine: Engine| engine.deployments().deploy(file());
    let deployment = shapes.check("", Reply::json(201, DEPLOYMENT), create).await;
    assert_eq!(deployment.deployment_time, Some("2026-11-21T07:06:51.127Z".parse().unwrap()));
    let create = |engine: Engine| engine.deployments().deploy(file()).tenant_id("中 & co");
    shapes.check("tenant", Reply::json(201, DEPLOYMENT), create).await;

    let got = shapes.check("", Reply::json(200, DEPLOYMENT), |engine| engine.deployments().get("20")).await;
    assert_eq!(got, deployment);
    shapes.check("", Reply::empty(204), |engine| engine.deployments().delete("20")).await;
    let cascade = |engine: Engine| engine.deployments().delete("20").cascade(true);
    shapes.check("cascade", Reply::empty(204), cascade).await;

    let resources = Reply::json(200, format!("[{RESOURCE}]"));
    let resources = shapes.check("", resources, |engine| engine.deployments().resources("20")).await;
    assert_eq!((resources[0].id.as_str(), resources[0].type_.as_deref()), ("a/é.txt", Some("resource")));
    let resource = |engine: Engine| engine.deployments().resource("20", "a.txt");
    shapes.check("", Reply::json(200, RESOURCE), resource).await;
    let resource = |engine: Engine| engine.deployments().resource("2+0", "a/b c/d?.txt");
    shapes.check("folders", Reply::json(200, RESOURCE), resource).await;
    let reply = || Reply::bytes(200, "text/xml", "<definitions/>");
    let data = |engine: Engine| engine.deployments().resource_bytes("20", "a.bpmn");
    let bytes = shapes.check("", reply(), data).await.bytes().await.unwrap();
    assert_eq!(bytes, "<definitions/>");
    let data = |engine: Engine| engine.deployments().resource_bytes("20", "e f?.bpmn");
    let data = shapes.check("encoded", reply(), data).await;
    assert_eq!(data.content_type(), Some("text/xml"));
}
