//! Lowers a copy of the assembled spec to what progenitor digests, and says what it had to leave out of it.
//!
//! The assembled spec is the truth and stays as it is. What is left out here is for the ergonomic crate to do by hand.

use crate::document::{Operation, content, operations, reference, resolve};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The name by which generated code reaches the hand-written modules of its own crate.
const CRATE: &str = "bpm_rest_generated";

/// What the success answers of an operation hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Never a body.
    Empty,
    /// Always JSON of one type.
    Json,
    /// JSON of one type, or no body.
    OptionalJson,
    /// Bytes of any content type.
    Stream,
}

/// A document for progenitor.
pub(crate) struct Lowered {
    pub(crate) document: Value,
    /// The operations left for hand-written code, with the reason.
    pub(crate) by_hand: BTreeMap<String, String>,
}

/// Lowers the assembled spec of the system whose module has the given name.
pub(crate) fn lower(assembled: &Value, module: &str) -> Lowered {
    let mut document = assembled.clone();
    let mut by_hand = BTreeMap::new();
    for operation in operations(assembled) {
        let reason = reason_by_hand(assembled, &operation);
        let item = document["paths"][operation.path].as_object_mut();
        let Some(item) = item else { continue };
        if let Some(reason) = reason {
            item.remove(operation.method);
            by_hand.insert(operation.id().unwrap_or_default().to_owned(), reason);
        } else if let Some(lowered) = item.get_mut(operation.method) {
            lowered["responses"] = responses(assembled, &operation);
            if let Some(body) = operation.request_body(assembled) {
                lowered["requestBody"] = request_body(body);
            }
        }
    }
    if let Some(paths) = document["paths"].as_object_mut() {
        paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
    }
    let only_sent = only_sent(assembled);
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, schema) in schemas {
            lower_schemas(schema, only_sent.contains(name.as_str()));
        }
    }
    lower_schemas(&mut document["paths"], false);
    for name in string_enums(assembled) {
        document["components"]["schemas"][&name] =
            json!({"type": "string", "x-rust-type": rust_type(&format!("{module}::enums::{name}"), None)});
    }
    Lowered { document, by_hand }
}

/// What the success answers of the operation hold, or why no one type can tell it.
pub(crate) fn answer(document: &Value, operation: &Operation<'_>) -> Result<Answer, String> {
    let mut types: Vec<(bool, &Value)> = Vec::new();
    let mut empty = false;
    for (_, response) in operation.successes(document) {
        let mut bodies = content(response).peekable();
        empty |= bodies.peek().is_none();
        for (media, value) in bodies {
            let schema = value.get("schema").unwrap_or(&Value::Null);
            let kind = (is_json(media, schema), schema);
            if !types.contains(&kind) {
                types.push(kind);
            }
        }
    }
    let json = types.iter().filter(|(json, _)| *json).count();
    match (json, types.len() - json, empty) {
        (0, 0, _) => Ok(Answer::Empty),
        (1, 0, false) => Ok(Answer::Json),
        (1, 0, true) => Ok(Answer::OptionalJson),
        (0, _, false) => Ok(Answer::Stream),
        _ => Err("answers of several types".into()),
    }
}

/// The schemas of the document that are enumerations of strings, by name.
pub(crate) fn string_enums(document: &Value) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    schemas.filter(|(_, schema)| is_string_enum(schema)).map(|(name, _)| name.clone()).collect()
}

fn is_string_enum(schema: &Value) -> bool {
    schema["type"] == "string" && schema.get("enum").is_some()
}

/// The bodies that progenitor can write beside JSON.
const BODIES: [&str; 3] = ["application/x-www-form-urlencoded", "text/plain", "application/octet-stream"];

fn reason_by_hand(document: &Value, operation: &Operation<'_>) -> Option<String> {
    if let Some(body) = operation.request_body(document) {
        let media: Vec<&str> = content(body).map(|(media, _)| media).collect();
        match media.as_slice() {
            [one] if one.contains("json") || BODIES.contains(one) => {}
            [one] => return Some(format!("the request body is {one}")),
            several => return Some(format!("the request body is one of {}", several.join(", "))),
        }
        if body["required"] != true {
            return Some("the request body is optional".into());
        }
    }
    if operation.parameters(document).iter().any(|(_, parameter)| parameter["in"] == "cookie") {
        return Some("a parameter is a cookie".into());
    }
    answer(document, operation).err()
}

fn is_json(media: &str, schema: &Value) -> bool {
    media.contains("json") || (media == "*/*" && schema["format"] != "binary")
}

fn responses(document: &Value, operation: &Operation<'_>) -> Value {
    let successes = operation.successes(document);
    let first = successes.iter().flat_map(|(_, response)| content(response)).next();
    let mut response = json!({"description": "success"});
    if let Some((media, value)) = first {
        let schema = value.get("schema").cloned().unwrap_or(Value::Null);
        response["content"] = if is_json(media, &schema) {
            json!({"application/json": {"schema": schema}})
        } else {
            json!({"*/*": {"schema": {"type": "string", "format": "binary"}}})
        };
    }
    json!({"2XX": response})
}

fn request_body(body: &Value) -> Value {
    let content = content(body).map(|(media, value)| {
        let media = if media.contains("json") { "application/json" } else { media };
        (media.to_owned(), value.clone())
    });
    json!({"required": true, "content": Map::from_iter(content)})
}

/// The schemas that are reached from request bodies.
pub(crate) fn sent(document: &Value) -> BTreeSet<&str> {
    let mut sent = BTreeSet::new();
    let operations = operations(document);
    operations
        .iter()
        .filter_map(|operation| operation.request_body(document))
        .for_each(|body| reach(document, body, &mut sent));
    sent
}

/// The schemas that are reached from request bodies and from no answer.
fn only_sent(document: &Value) -> BTreeSet<&str> {
    let mut received = BTreeSet::new();
    let operations = operations(document);
    let answers = operations.iter().filter_map(|operation| operation.value.get("responses"));
    answers.for_each(|responses| reach(document, responses, &mut received));
    sent(document).difference(&received).copied().collect()
}

fn reach<'a>(document: &'a Value, value: &'a Value, reached: &mut BTreeSet<&'a str>) {
    if let Some(target) = reference(value) {
        let is_new = target.strip_prefix("#/components/schemas/").is_none_or(|name| reached.insert(name));
        if is_new {
            reach(document, resolve(document, value), reached);
        }
        return;
    }
    match value {
        Value::Object(members) => members.values().for_each(|value| reach(document, value, reached)),
        Value::Array(items) => items.iter().for_each(|value| reach(document, value, reached)),
        _ => {}
    }
}

/// What says something of values that a client need not check: the server does, and it may change its mind.
const UNCHECKED: [&str; 15] = [
    "default",
    "example",
    "examples",
    "title",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
];

/// Lowers all schemas in the value; `sent` is true inside a schema that is only ever sent.
fn lower_schemas(value: &mut Value, sent: bool) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| lower_schemas(item, sent)),
        Value::Object(members) => {
            if members.contains_key("type") {
                members.retain(|key, _| !UNCHECKED.contains(&key.as_str()));
                if members["type"] == "string" {
                    lower_string(members);
                }
            }
            for (key, value) in members.iter_mut() {
                match (key.as_str(), value) {
                    ("x-rust-type", _) => {}
                    // A property may well be called `default` or `type`: its name is no keyword.
                    ("properties", Value::Object(properties)) => {
                        properties.values_mut().for_each(|property| lower_schemas(property, sent));
                    }
                    (_, value) => lower_schemas(value, sent),
                }
            }
            if sent {
                three_states(members);
            }
        }
        _ => {}
    }
}

fn lower_string(schema: &mut Map<String, Value>) {
    // Named enumerations become open enums; one without a name is any string.
    schema.remove("enum");
    match schema.get("format").and_then(Value::as_str) {
        Some("password") => {
            schema.remove("format");
            schema.insert("x-rust-type".into(), rust_type("values::Secret", None));
        }
        Some("binary") | None => {}
        Some(_) => {
            schema.remove("format");
        }
    }
}

/// Absent, null and value are three requests: what is optional and nullable in a body gets a type that tells them apart.
fn three_states(schema: &mut Map<String, Value>) {
    let required: Vec<String> =
        schema.get("required").and_then(|names| serde_json::from_value(names.clone()).ok()).unwrap_or_default();
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (name, property) in properties {
        if property["nullable"] == true && !required.contains(name) {
            let description = property.get("description").cloned().unwrap_or_default();
            let mut value = property.take();
            if let Some(value) = value.as_object_mut() {
                value.remove("nullable");
                value.remove("description");
            }
            *property = json!({"description": description, "type": "string", "x-rust-type": rust_type("values::Nullable", Some(value))});
        }
    }
}

fn rust_type(path: &str, parameter: Option<Value>) -> Value {
    json!({
        "crate": CRATE.replace('_', "-"),
        "version": "*",
        "path": format!("{CRATE}::{path}"),
        "parameters": parameter.into_iter().collect::<Vec<_>>(),
    })
}
