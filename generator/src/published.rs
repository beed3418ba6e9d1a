//! What other tools ask of a document beside being OpenAPI.

use crate::{
    document::{content, member, operations, resolve, schema_name, walk_schemas},
    names,
};
use serde_json::{Value, json};

/// The document as linters and generators of clients for other languages read it.
pub(crate) fn published(mut document: Value) -> Value {
    let changes: Vec<Change> = types(&document).into_iter().chain(titles(&document)).collect();
    for Change { schema, key, value } in changes {
        let Some(members) = document.pointer_mut(&schema).and_then(Value::as_object_mut) else { continue };
        match value {
            Some(value) => members.insert(key.into(), json!(value)),
            None => members.remove(key),
        };
    }
    document
}

/// One member of a schema that is set or removed.
struct Change {
    /// The JSON pointer of the schema.
    schema: String,
    key: &'static str,
    value: Option<String>,
}

/// OpenAPI 3.0.3 heeds `nullable` beside a `type` alone: a reference gets the type of its target. A schema of any JSON
/// takes null anyway.
fn types(document: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    walk_schemas(document, &mut |pointer, schema| {
        if schema["nullable"] != true || schema.get("type").is_some() || schema.get("enum").is_some() {
            return;
        }
        let schema_at = |key, value| Change { schema: pointer.to_owned(), key, value };
        match schema_name(schema) {
            None if ["allOf", "oneOf", "anyOf"].iter().any(|key| schema.get(key).is_some()) => {}
            None => changes.push(schema_at("nullable", None)),
            Some(_) => changes.extend(kind(document, schema).map(|kind| schema_at("type", Some(kind)))),
        }
    });
    changes
}

/// The type of what a schema refers to.
fn kind(document: &Value, schema: &Value) -> Option<String> {
    let target = resolve(document, schema["allOf"].get(0).unwrap_or(schema));
    let is_object = ["properties", "additionalProperties", "allOf"].iter().any(|key| target.get(key).is_some());
    target["type"].as_str().or(is_object.then_some("object")).map(str::to_owned)
}

/// A form without a title gets one: generators name a type after it, and would otherwise take a name that they give to
/// something else, too.
fn titles(document: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    for operation in operations(document) {
        let body = &operation.value["requestBody"];
        let Some(id) = operation.id().filter(|_| body.get("$ref").is_none()) else { continue };
        for (media, form) in content(body).filter(|(media, _)| media.starts_with("multipart/")) {
            let form = &form["schema"];
            if form.get("properties").is_some() && form.get("title").is_none() {
                let content = member(&format!("{}/requestBody/content", operation.pointer), media);
                let title = Some(names::variant(id) + "Form");
                changes.push(Change { schema: content + "/schema", key: "title", value: title });
            }
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_null_has_a_type() {
        let nullable =
            |name: &str| json!({"allOf": [{"$ref": format!("#/components/schemas/{name}")}], "nullable": true});
        let published = published(json!({
            "paths": {},
            "components": {"schemas": {
                "Task": {"type": "object", "properties": {
                    "state": nullable("State"), "parent": nullable("Part"), "value": {"nullable": true},
                    "nullable": {"type": "boolean"}, "one": {"oneOf": [nullable("State"), nullable("Task")], "nullable": true},
                }},
                "State": {"type": "string"},
                "Part": {"allOf": [{"$ref": "#/components/schemas/Task"}]},
            }},
        }));
        let task = &published["components"]["schemas"]["Task"]["properties"];
        assert_eq!((&task["state"]["type"], &task["state"]["nullable"]), (&json!("string"), &json!(true)));
        assert_eq!(task["parent"]["type"], "object");
        assert_eq!(task["value"], json!({}), "any JSON may be null");
        assert_eq!(task["nullable"], json!({"type": "boolean"}));
        assert_eq!(task["one"]["nullable"], true);
        assert_eq!(task["one"]["oneOf"][0]["type"], "string");
    }

    #[test]
    fn a_form_has_a_title() {
        let form = |schema: Value| json!({"content": {"multipart/form-data": {"schema": schema}}});
        let post = |id: &str, schema: Value| json!({"post": {"operationId": id, "requestBody": form(schema)}});
        let published = published(json!({"paths": {
            "/a": post("send_file", json!({"properties": {"file": {}}})),
            "/b": post("send_other", json!({"properties": {}, "title": "Other"})),
            "/c": post("send_named", json!({"$ref": "#/components/schemas/Named"})),
        }}));
        let title = |path: &str| {
            published["paths"][path]["post"]["requestBody"]["content"]["multipart/form-data"]["schema"]["title"].clone()
        };
        assert_eq!([title("/a"), title("/b"), title("/c")], [json!("SendFileForm"), json!("Other"), json!(null)]);
    }
}
