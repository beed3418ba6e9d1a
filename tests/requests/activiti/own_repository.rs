//! Requests about process definitions that Activiti alone takes, and about deployments with names that it alone takes.

use super::Shapes;
use bpm_rest::{Activiti, testing::Reply};

pub(super) async fn check(shapes: &mut Shapes<Activiti>) {
    let resource = |activiti: Activiti| activiti.deployments().resource("2+0", "a/b c/é%;?.txt");
    shapes.check("odd", Reply::json(200, r#"{"id": "a/é.txt"}"#), resource).await;
    let data = |activiti: Activiti| activiti.deployments().resource_bytes("20", "é 中;%2F.bpmn");
    let data = shapes.check("odd", Reply::bytes(200, "text/xml", "<definitions/>"), data).await;
    assert_eq!(data.content_type(), Some("text/xml"));
    let reply = r#"{"data": [{"id": "bed", "name": null, "value": null, "type": "enum", "required": true,
        "readable": true, "writable": false, "enumValues": [{"id": "single", "name": null}]}]}"#;
    let properties = |activiti: Activiti| activiti.process_definitions().start_form_properties("order:2:36");
    let fields = shapes.check("", Reply::json(200, reply), properties).await.data;
    assert_eq!((fields[0].required, fields[0].writable, fields[0].enum_values.len()), (true, false, 1));
}
