use super::*;
use serde_json::Value;
use std::{fs, path::Path};

/// An assembled document with one operation, whose parts are given.
fn document(parameters: Value, body: Value, answer: Value, schemas: Value) -> Value {
    let mut operation = json!({
        "operationId": "get_it", "summary": "Gets it.", "tags": ["t"], "parameters": parameters,
        "responses": {"200": {"description": "It."}},
    });
    if !body.is_null() {
        operation["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": body}}});
    }
    if !answer.is_null() {
        operation["responses"]["200"]["content"] = json!({"application/json": {"schema": answer}});
    }
    json!({"openapi": "3.0.3", "x-documents": {"d": "D"}, "paths": {"/it": {"post": operation}},
        "components": {"schemas": schemas}})
}

fn found(old: &Value, new: &Value) -> Vec<(Impact, &'static str)> {
    changes(old, new).into_iter().map(|change| (change.impact, change.change)).collect()
}

use Impact::{Breaking, Compatible};

#[test]
fn parameters() {
    let with = |parameters: Value| document(parameters, Value::Null, Value::Null, json!({}));
    let query = |name: &str, kind: &str, required: bool| json!({"name": name, "in": "query", "required": required, "schema": {"type": kind}});
    let old = with(json!([query("a", "string", false), query("b", "integer", true)]));
    for (parameters, expected) in [
        (json!([query("a", "string", false), query("b", "integer", true)]), vec![]),
        (json!([query("b", "integer", true)]), vec![(Breaking, "parameter_removed")]),
        (json!([query("A", "string", false), query("b", "integer", true)]), vec![(Compatible, "parameter_moved")]),
        (json!([query("a", "integer", false), query("b", "integer", true)]), vec![(Breaking, "parameter_type")]),
        (
            json!([query("a", "string", true), query("b", "integer", false)]),
            vec![(Breaking, "parameter_required"), (Compatible, "parameter_optional")],
        ),
        (
            json!([
                query("a", "string", false),
                query("b", "integer", true),
                query("c", "string", false),
                query("d", "string", true)
            ]),
            vec![(Breaking, "required_parameter_added"), (Compatible, "parameter_added")],
        ),
    ] {
        assert_eq!(found(&old, &with(parameters.clone())), expected, "{parameters}");
    }
}

#[test]
fn operations_bodies_and_answers() {
    let text = json!({"type": "string"});
    let old = document(json!([]), text.clone(), text.clone(), json!({}));
    let with = |body: &Value, answer: &Value| document(json!([]), body.clone(), answer.clone(), json!({}));
    let number = json!({"type": "integer"});
    assert_eq!(found(&old, &with(&number, &text)), [(Breaking, "body_type")]);
    assert_eq!(found(&old, &with(&Value::Null, &text)), [(Breaking, "body_removed")]);
    assert_eq!(found(&with(&Value::Null, &text), &old), [(Breaking, "body_added")]);
    assert_eq!(found(&old, &with(&text, &number)), [(Breaking, "answer_type")]);
    assert_eq!(found(&old, &with(&text, &Value::Null)), [(Breaking, "answer_type")]);

    let mut new = old.clone();
    new["paths"]["/it"]["post"]["operationId"] = "fetch_it".into();
    assert_eq!(found(&old, &new), [(Breaking, "operation_renamed")]);
    let mut new = old.clone();
    new["paths"]["/that"] = new["paths"]["/it"].take();
    new["paths"].as_object_mut().unwrap().remove("/it");
    assert_eq!(found(&old, &new), [(Compatible, "operation_moved")]);
    let mut new = old.clone();
    new["paths"]["/it"]["get"] = json!({"operationId": "see_it", "responses": {"204": {"description": "d"}}});
    assert_eq!(found(&old, &new), [(Compatible, "operation_added")]);
    assert_eq!(found(&new, &old), [(Breaking, "operation_removed")]);
    let mut new = old.clone();
    new["paths"]["/it"]["post"]["responses"]["409"] = json!({"description": "d"});
    assert_eq!(found(&old, &new), [(Compatible, "status_added")]);
}

#[test]
fn properties_by_the_way_that_they_go() {
    let of = |schema: Value| json!({"X": schema});
    let named = json!({"$ref": "#/components/schemas/X"});
    let sent = |schema: Value| document(json!([]), named.clone(), Value::Null, of(schema));
    let received = |schema: Value| document(json!([]), Value::Null, named.clone(), of(schema));
    let object = |required: &[&str], properties: &[(&str, &str)]| {
        let properties = properties.iter().map(|(name, kind)| ((*name).to_owned(), json!({"type": kind})));
        json!({"type": "object", "required": required, "properties": properties.collect::<serde_json::Map<_, _>>()})
    };
    let ab = [("a", "string"), ("b", "string")];
    for (old, new, if_sent, if_received) in [
        (
            object(&[], &ab),
            object(&[], &ab[..1]),
            vec![(Breaking, "property_removed")],
            vec![(Breaking, "property_removed")],
        ),
        (
            object(&[], &ab[..1]),
            object(&[], &ab),
            vec![(Compatible, "property_added")],
            vec![(Compatible, "property_added")],
        ),
        (
            object(&[], &ab[..1]),
            object(&["b"], &ab),
            vec![(Breaking, "required_property_added")],
            vec![(Compatible, "property_added")],
        ),
        (
            object(&[], &ab),
            object(&["a"], &ab),
            vec![(Breaking, "property_required")],
            vec![(Breaking, "property_type")],
        ),
        (
            object(&["a"], &ab),
            object(&[], &ab),
            vec![(Breaking, "property_optional")],
            vec![(Breaking, "property_optional")],
        ),
        (
            object(&[], &ab),
            object(&[], &[("a", "integer"), ab[1]]),
            vec![(Breaking, "property_type")],
            vec![(Breaking, "property_type")],
        ),
        (
            object(&[], &[("a", "array")]),
            object(&["a"], &[("a", "array")]),
            vec![(Breaking, "property_required")],
            vec![(Compatible, "property_presence")],
        ),
    ] {
        assert_eq!(found(&sent(old.clone()), &sent(new.clone())), if_sent, "sent: {new}");
        assert_eq!(found(&received(old), &received(new.clone())), if_received, "received: {new}");
    }
    let values = |values: &[&str]| received(json!({"type": "string", "enum": values}));
    assert_eq!(found(&values(&["a"]), &values(&["a", "b"])), [(Compatible, "value_added")]);
    assert_eq!(found(&values(&["a", "b"]), &values(&["b"])), [(Breaking, "value_removed")]);
    assert_eq!(
        found(&values(&["a"]), &received(object(&[], &ab))),
        [(Breaking, "schema_type")],
        "another kind of type of the same name"
    );
}

#[test]
fn it_is_written_for_people_programs_and_the_changelog() {
    let integer = json!({"type": "integer"});
    let old = document(json!([]), Value::Null, integer.clone(), json!({}));
    let mut new = document(json!([]), Value::Null, json!({"type": "string"}), json!({}));
    new["paths"]["/more"]["get"] = json!({"operationId": "more", "responses": {"204": {"description": "d"}}});
    let changes = changes(&old, &new);
    assert_eq!(
        shown(&changes, Format::Text),
        "Breaking\n  get_it (POST /it)\n    the answer is String, not i64\nCompatible\n  more (GET /more)\n    a new \
         operation\n1 breaking, 1 compatible changes\n"
    );
    assert_eq!(
        shown(&changes, Format::Markdown),
        "### Breaking\n\n- `get_it (POST /it)`: the answer is String, not i64.\n\n### Compatible\n\n- `more (GET \
         /more)`: a new operation.\n\n1 breaking, 1 compatible changes.\n"
    );
    let json: Value = serde_json::from_str(&shown(&changes, Format::Json)).unwrap();
    let first = json!({"impact": "breaking", "kind": "operation", "name": "get_it", "route": "POST /it",
        "change": "answer_type", "message": "the answer is String, not i64"});
    assert_eq!((&json["breaking"], &json["compatible"], &json["changes"][0]), (&json!(1), &json!(1), &first));
}

#[test]
fn the_exit_code_tells_whether_anything_breaks() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, document: &Value| {
        let path = folder.path().join(name);
        fs::write(&path, document.to_string()).unwrap();
        path.display().to_string()
    };
    let old = document(json!([]), Value::Null, json!({"type": "integer"}), json!({}));
    let mut more = old.clone();
    more["paths"]["/more"]["get"] = json!({"operationId": "more", "responses": {"204": {"description": "d"}}});
    let (old, more) = (file("old.json", &old), file("more.json", &more));
    for (old, new, code) in [(&old, &old, 0), (&old, &more, 0), (&more, &old, 1), (&old, &"nowhere".to_owned(), 2)] {
        assert_eq!(run(old, new, Format::Text), ExitCode::from(code), "{old} {new}");
    }
}

#[test]
fn a_description_is_compared_with_an_assembled_spec_under_its_names() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/import/springfox.json");
    let fixture = fixture.display().to_string();
    assert_eq!(between(&fixture, &fixture).unwrap(), []);
    let mut named = import::conventional(reading::description(&fixture).unwrap(), &Value::Null);
    named["paths"]["/parcels"]["get"]["operationId"] = "find_parcels".into();
    named["paths"]["/parcels"]["get"]["x-paging"] =
        json!({"start": "start", "size": "size", "items": "rows", "total": "total"});
    let folder = tempfile::tempdir().unwrap();
    let assembled = folder.path().join("assembled.json");
    fs::write(&assembled, named.to_string()).unwrap();
    assert_eq!(between(&assembled.display().to_string(), &fixture).unwrap(), [], "what was given by hand stays");
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let spec = |name: &str| spec.join(name).display().to_string();
    assert_eq!(between(&spec("activiti.openapi.json"), &spec("activiti.openapi.json")).unwrap(), []);
    assert!(!between(&spec("flowable.openapi.json"), &spec("activiti.openapi.json")).unwrap().is_empty());
}
