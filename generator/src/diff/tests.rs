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
    json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "x-documents": {"d": "D"}, "paths": {"/it": {"post": operation}},
        "components": {"schemas": schemas}})
}

fn found(old: &Value, new: &Value) -> Vec<(Impact, &'static str)> {
    changes(old, new).unwrap().into_iter().map(|change| (change.impact, change.change)).collect()
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
            vec![(Breaking, "property_type")],
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
            vec![],
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
        [(Breaking, "answer_type"), (Breaking, "schema_type")],
        "another kind of type of the same name"
    );
}

#[test]
fn it_is_written_for_people_programs_and_the_changelog() {
    let integer = json!({"type": "integer"});
    let old = document(json!([]), Value::Null, integer.clone(), json!({}));
    let mut new = document(json!([]), Value::Null, json!({"type": "string"}), json!({}));
    new["paths"]["/more"]["get"] = json!({"operationId": "more", "responses": {"204": {"description": "d"}}});
    let changes = changes(&old, &new).unwrap();
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
    let mut named = import::conventional(reading::description(&fixture).unwrap());
    named["paths"]["/parcels"]["get"]["operationId"] = "find_parcels".into();
    named["paths"]["/parcels"]["get"]["x-paging"] =
        json!({"start": "start", "size": "size", "items": "rows", "total": "total"});
    let folder = tempfile::tempdir().unwrap();
    let assembled = folder.path().join("assembled.json");
    fs::write(&assembled, named.to_string()).unwrap();
    assert_eq!(between(&assembled.display().to_string(), &fixture).unwrap(), [], "what was given by hand stays");
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let spec = |name: &str| spec.join(name).display().to_string();
    assert!(!between(&spec("flowable.openapi.json"), &spec("activiti.openapi.json")).unwrap().is_empty());
}

/// Where a schema is: sent, received, or both.
fn ways(schema: &Value) -> [Value; 3] {
    let named = json!({"$ref": "#/components/schemas/X"});
    let schemas = json!({"X": schema});
    [(named.clone(), Value::Null), (Value::Null, named.clone()), (named.clone(), named)]
        .map(|(body, answer)| document(json!([]), body, answer, schemas.clone()))
}

fn with_property(property: &Value) -> Value {
    json!({"type": "object", "properties": {"a": property, "b": {"type": "string"}}})
}

#[test]
fn another_type_inside_a_property_breaks_wherever_it_goes() {
    let text = json!({"type": "string"});
    let list = json!({"type": "array", "items": text});
    let map = json!({"type": "object", "additionalProperties": text});
    let of = |format: &str| json!({"type": "string", "format": format});
    for (was, is) in [
        (text.clone(), of("date-time")),
        (text.clone(), of("password")),
        (text.clone(), of("int64")),
        (text.clone(), of("boolean")),
        (of("date-time"), of("local-date-time")),
        (list.clone(), json!({"type": "array", "items": {"type": "string", "nullable": true}})),
        (map.clone(), json!({"type": "object", "additionalProperties": {"type": "string", "nullable": true}})),
        (list, map),
        (text, json!({"type": "integer"})),
    ] {
        let (old, new) = (ways(&with_property(&was)), ways(&with_property(&is)));
        for (old, new) in old.iter().zip(&new) {
            assert_eq!(found(old, new), [(Breaking, "property_type")], "{was} {is}");
            assert_eq!(found(new, old), [(Breaking, "property_type")], "{is} {was}");
        }
    }
    for format in ["uuid", "date", "email"] {
        let (old, new) = (ways(&with_property(&json!({"type": "string"}))), ways(&with_property(&of(format))));
        for (old, new) in old.iter().zip(&new) {
            assert_eq!(found(old, new), [], "{format} is any text in Rust");
        }
    }
}

#[test]
fn parameters_whose_format_makes_another_type_break() {
    let with = |place: &str, format: Value| {
        let mut schema = json!({"type": "string"});
        if format.is_string() {
            schema["format"] = format;
        }
        let parameter = json!({"name": "a", "in": place, "schema": schema});
        document(json!([parameter]), Value::Null, Value::Null, json!({}))
    };
    let plain = |place| with(place, Value::Null);
    assert_eq!(found(&plain("query"), &with("query", "date-time".into())), [(Breaking, "parameter_type")]);
    assert_eq!(found(&plain("query"), &with("query", "password".into())), [(Breaking, "parameter_type")]);
    assert_eq!(found(&plain("header"), &with("header", "date-time".into())), [], "a text outside of queries");
    assert_eq!(found(&plain("query"), &with("query", "uuid".into())), []);
}

#[test]
fn what_may_be_null_now_breaks_where_rust_tells_it_apart() {
    let of = |schema: Value, answer: Value| {
        let mut schemas = json!({"X": schema});
        if answer == json!({"$ref": "#/components/schemas/Y"}) {
            let x = json!({"$ref": "#/components/schemas/X"});
            schemas["Y"] = json!({"type": "object", "required": ["x"], "properties": {"x": x}});
        }
        document(json!([]), Value::Null, answer, schemas)
    };
    let named = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let plain = with_property(&json!({"type": "string"}));
    let mut nullable = plain.clone();
    nullable["nullable"] = true.into();
    let list = json!({"type": "array", "items": named("X")});
    for answer in [named("X"), list] {
        let (old, new) = (of(plain.clone(), answer.clone()), of(nullable.clone(), answer));
        assert_eq!(found(&old, &new), [(Breaking, "answer_type")], "a named schema");
    }
    let (old, new) = (of(plain.clone(), named("Y")), of(nullable, named("Y")));
    assert_eq!(found(&old, &new), [(Breaking, "property_type")], "a named schema in a required property");
    let answer = json!({"nullable": true, "allOf": [named("X")]});
    let (old, new) = (of(plain.clone(), named("X")), of(plain, answer));
    assert_eq!(found(&old, &new), [(Breaking, "answer_type")], "an answer");
}

#[test]
fn what_was_received_and_is_sent_now_breaks_where_its_fields_change() {
    let named = json!({"$ref": "#/components/schemas/X"});
    let sent_too = |schema: Value| {
        let received = document(json!([]), Value::Null, named.clone(), json!({"X": schema}));
        let mut both = received.clone();
        both["paths"]["/it"]["put"] = json!({
            "operationId": "put_it", "responses": {"204": {"description": "d"}},
            "requestBody": {"required": true, "content": {"application/json": {"schema": named}}},
        });
        (received, both)
    };
    let (received, both) = sent_too(with_property(&json!({"type": "array", "items": {"type": "string"}})));
    let told = [(Breaking, "property_type"), (Compatible, "operation_added"), (Compatible, "schema_sent")];
    assert_eq!(found(&received, &both), told, "a list is an `Option` now");
    assert_eq!(
        found(&both, &received),
        [(Breaking, "operation_removed"), (Breaking, "property_type"), (Breaking, "schema_not_sent")]
    );
    let (received, both) = sent_too(with_property(&json!({"type": "string"})));
    assert_eq!(found(&received, &both), told[1..]);
}

#[test]
fn further_properties_that_are_not_kept_any_more_break() {
    let plain = with_property(&json!({"type": "string"}));
    let mut kept = plain.clone();
    kept["additionalProperties"] = true.into();
    // A type that is sent, and has a field for them, is no `Default`.
    let added = [(Breaking, "trait_removed"), (Compatible, "property_added")];
    let of_ways = [&added[..], &added[1..], &added[..]];
    for ((plain, kept), added) in ways(&plain).iter().zip(&ways(&kept)).zip(of_ways) {
        assert_eq!(found(kept, plain), [(Breaking, "property_removed")]);
        assert_eq!(found(plain, kept), added);
    }
}

#[test]
fn names_in_rust_break_and_names_on_the_wire_do_not() {
    let values = |values: Value, names: Value| {
        let named = json!({"$ref": "#/components/schemas/X"});
        let schema = json!({"type": "string", "enum": values, "x-rust-names": names});
        document(json!([]), Value::Null, named, json!({"X": schema}))
    };
    let old = values(json!(["a", "-a"]), json!({"-a": "NotA"}));
    assert_eq!(found(&old, &values(json!(["a", "-a"]), json!({"-a": "MinusA"}))), [(Breaking, "value_renamed")]);
    assert_eq!(found(&old, &values(json!(["A", "-a"]), json!({"-a": "NotA"}))), [(Compatible, "value_written")]);

    let property = |name: &str, in_rust: &str| json!({"type": "object", "properties": {name: {"type": "string", "x-rust-name": in_rust}}});
    let [old, in_rust, on_the_wire] =
        [("a", "a"), ("a", "z"), ("b", "a")].map(|(name, in_rust)| ways(&property(name, in_rust)));
    for ((old, in_rust), on_the_wire) in old.iter().zip(&in_rust).zip(&on_the_wire) {
        assert_eq!(found(old, in_rust), [(Breaking, "property_removed"), (Compatible, "property_added")]);
        assert_eq!(found(old, on_the_wire), [(Compatible, "property_renamed")]);
    }
}

#[test]
fn forms_of_a_choice() {
    let of = |forms: &[&str]| {
        let forms: Vec<Value> = forms.iter().map(|kind| json!({"type": kind})).collect();
        document(json!([]), Value::Null, json!({"$ref": "#/components/schemas/X"}), json!({"X": {"oneOf": forms}}))
    };
    assert_eq!(
        found(&of(&["string", "integer"]), &of(&["string", "integer", "boolean"])),
        [(Compatible, "form_added")]
    );
    assert_eq!(
        found(&of(&["string", "integer", "boolean"]), &of(&["string", "integer"])),
        [(Breaking, "form_removed")]
    );
}

#[test]
fn credentials_servers_and_what_may_be_retried_are_told() {
    let old = document(json!([]), Value::Null, Value::Null, json!({}));
    let changed = |pointer: &str, key: &str, value: Value| {
        let mut new = old.clone();
        new.pointer_mut(pointer).unwrap()[key] = value;
        new
    };
    let told = |new: &Value| {
        let changes = changes(&old, new).unwrap();
        changes.into_iter().map(|change| (change.impact, change.name, change.message)).collect::<Vec<_>>()
    };
    let one = |name: &str, message: &str| vec![(Compatible, name.to_owned(), message.to_owned())];
    assert_eq!(
        told(&changed("", "security", json!([{"basic": []}, {"key": [], "tenant": []}]))),
        one("security", "operations ask for `basic` or `key` and `tenant`, not for nothing")
    );
    assert_eq!(
        told(&changed("", "servers", json!([{"url": "http://a.test"}]))),
        one("servers", "the servers are http://a.test, not none")
    );
    assert_eq!(
        told(&changed("/paths/~1it/post", "security", json!([{"basic": []}]))),
        one("get_it", "it asks for `basic`, not for nothing")
    );
    let idempotent = changed("/paths/~1it/post", "x-idempotent", true.into());
    assert_eq!(
        told(&idempotent),
        one("get_it", "it is idempotent now: broken connections and 429, 502, 503 and 504 are retried")
    );
    let lost = changes(&idempotent, &old).unwrap();
    assert_eq!(lost[0].message, "it is not idempotent any more: only a call that never reached the server is retried");
    assert_eq!((lost.len(), lost[0].change, lost[0].impact), (1, "idempotency_lost", Compatible));
    let changed_nothing = changed("/paths/~1it/post", "x-effect", false.into());
    assert_eq!(
        told(&changed_nothing),
        one("get_it", "it changes nothing on the server: no error says that it may have")
    );
    let effect = changes(&changed_nothing, &old).unwrap();
    assert_eq!(effect[0].message, "it may change something on the server: an error of a try that broke off says so");
    let failures = json!([{"is": "not-found", "status": 404, "evidence": "seen"}]);
    let of_failures = told(&changed("", "x-failures", failures));
    assert!(
        matches!(&of_failures[..], [(Compatible, name, message)] if name == "failures" && message.contains("`is_not_found`")),
        "{of_failures:?}"
    );
    let of_paths = told(&changed("", "x-path-segments", json!({"white-space": "trimmed", "evidence": "seen"})));
    assert!(
        matches!(&of_paths[..], [(Compatible, name, message)] if name == "paths" && message.contains("white space")),
        "{of_paths:?}"
    );
    let limited = told(&changed("/paths/~1it/post", "x-url-limit", json!({"bytes": 8000, "instead": "`all()`"})));
    assert_eq!(limited, one("get_it", "its URL has another limit: longer requests are refused before they are sent"));
}

#[test]
fn what_code_written_by_hand_sends_is_compared_too() {
    let form = |properties: Value, required: Value| {
        let mut document = document(json!([]), Value::Null, Value::Null, json!({}));
        let schema = json!({"type": "object", "properties": properties, "required": required});
        document["paths"]["/it"]["post"]["requestBody"] =
            json!({"required": true, "content": {"multipart/form-data": {"schema": schema}}});
        document
    };
    let file = json!({"type": "string", "format": "binary"});
    let text = json!({"type": "string"});
    let old = form(json!({"file": file, "label": text}), json!(["file"]));
    assert_eq!(found(&old, &form(json!({"file": file}), json!(["file"]))), [(Breaking, "parameter_removed")]);
    assert_eq!(
        found(&old, &form(json!({"file": file, "label": text, "to": text}), json!(["file", "to"]))),
        [(Breaking, "required_parameter_added")]
    );
    let built = document(json!([]), json!({"type": "string"}), Value::Null, json!({}));
    assert_eq!(found(&built, &old)[0], (Breaking, "builder_removed"));
    assert!(found(&old, &built).contains(&(Compatible, "builder_added")));
}

#[test]
fn an_operation_that_an_import_calls_moved_is_moved() {
    let raw = |path: &str| {
        json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {path: {"get": {
            "operationId": "listParcelsUsingGET", "responses": {"200": {"description": "d"}}}}}})
    };
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, document: &Value| {
        let path = folder.path().join(name);
        fs::write(&path, document.to_string()).unwrap();
        path.display().to_string()
    };
    let (old, new) = (file("old.json", &raw("/parcels")), file("new.json", &raw("/v2/parcels")));
    let told = |old: &str| {
        let changes = between(old, &new).unwrap();
        changes.into_iter().map(|change| (change.impact, change.name, change.message)).collect::<Vec<_>>()
    };
    let moved = |name: &str| vec![(Compatible, name.to_owned(), "moved from GET /parcels".to_owned())];
    assert_eq!(told(&old), moved("list_parcels"));

    let mut assembled = import::conventional(reading::description(&old).unwrap());
    assembled["paths"]["/parcels"]["get"]["operationId"] = "find_parcels".into();
    assembled["paths"]["/parcels"]["get"]["x-idempotent"] = false.into();
    assert_eq!(told(&file("assembled.json", &assembled)), moved("find_parcels"), "under the name given by hand");
}

#[test]
fn no_spec_of_the_project_differs_from_itself() {
    let workspace = crate::workspace::Workspace::of_tests().unwrap();
    let systems = workspace.systems().unwrap();
    assert!(systems.len() > 5, "{systems:?}");
    for system in systems {
        let spec = crate::generate::read_assembled(&workspace, &system).unwrap();
        let side = super::changes::Side::of(&spec).unwrap();
        assert_eq!(super::changes::between(&side, &side), [], "{}", system.name());
    }
}
