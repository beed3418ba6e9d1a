//! What a document says of its operations and schemas, asked of the document alone.

use crate::document::{Operation, content, operations, reference, resolve, schema_name, walk_schema};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The crate of the types that generated code stands on.
pub(crate) const RUNTIME: &str = "bpm_rest_runtime";

/// What the success answers of an operation hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Never a body.
    Empty,
    /// Always JSON.
    Json,
    /// JSON, or no body.
    OptionalJson,
    /// Plain text, which may be empty.
    Text,
    /// A text of any media type: as it is, or as JSON.
    AnyText,
    /// Bytes of any content type.
    Stream,
    /// Bytes, or no body.
    OptionalStream,
}

/// The kinds of plain values.
pub(crate) const PLAIN: [&str; 4] = ["boolean", "integer", "number", "string"];

/// Whether a parameter is of one of several plain kinds, each of which is a text on the wire.
pub(crate) fn is_scalar(schema: &Value) -> bool {
    let forms = ["oneOf", "anyOf"].into_iter().find_map(|key| schema.get(key)?.as_array());
    let is_plain = |form: &Value| form["type"].as_str().is_some_and(|kind| PLAIN.contains(&kind)) && !is_bytes(form);
    forms.is_some_and(|forms| !forms.is_empty() && forms.iter().all(is_plain))
}

/// Whether a parameter is not one segment of the path, but as many as it has slashes, and one more.
pub(crate) fn keeps_slashes(parameter: &Value) -> bool {
    parameter["x-slashes"] == "kept"
}

/// What the success answers of the operation hold.
pub(crate) fn answer(document: &Value, operation: &Operation<'_>) -> Answer {
    let (mut json, mut text, mut bytes): (Vec<&Value>, usize, usize) = (Vec::new(), 0, 0);
    let mut empty = operation.value["x-empty"] == "none";
    let mut is_plain = true;
    for (_, response) in operation.successes(document) {
        let mut bodies = content(response).peekable();
        empty |= bodies.peek().is_none();
        for (media, value) in bodies {
            let schema = value.get("schema").unwrap_or(&Value::Null);
            match is_json(media, schema) {
                true if json.contains(&schema) => {}
                true => json.push(schema),
                false if is_text(media, schema) => {
                    text += 1;
                    is_plain &= media != ANY;
                }
                false => bytes += 1,
            }
        }
    }
    match (json.len(), text, bytes, empty) {
        (0, 0, 0, _) => Answer::Empty,
        (_, 0, 0, false) => Answer::Json,
        (_, 0, 0, true) => Answer::OptionalJson,
        (0, _, 0, _) if is_plain => Answer::Text,
        (0, _, 0, _) => Answer::AnyText,
        (.., false) => Answer::Stream,
        (.., true) => Answer::OptionalStream,
    }
}

/// The schemas of the document that are enumerations of strings, by name.
pub(crate) fn string_enums(document: &Value) -> BTreeSet<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    schemas.filter(|(_, schema)| is_string_enum(schema)).map(|(name, _)| name.clone()).collect()
}

pub(crate) fn is_string_enum(schema: &Value) -> bool {
    schema["type"] == "string" && schema.get("enum").is_some() && rust_type_of(schema).is_none()
}

/// A type written by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RustType<'a> {
    /// Its path in the runtime, or, from `crate` on, in the crate that the code is generated into.
    pub(crate) path: &'a str,
    /// The schema whose type is its parameter.
    pub(crate) of: Option<&'a str>,
}

impl RustType<'_> {
    /// Its path in generated code.
    pub(crate) fn absolute(&self) -> String {
        if self.path.starts_with("crate::") { self.path.to_owned() } else { format!("::{RUNTIME}::{}", self.path) }
    }
}

/// The schemas of the document that stand for types written by hand, by name.
pub(crate) fn rust_types(document: &Value) -> BTreeMap<&str, RustType<'_>> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    schemas.filter_map(|(name, schema)| Some((name.as_str(), rust_type_of(schema)?))).collect()
}

/// The type written by hand that a schema stands for.
pub(crate) fn rust_type_of(schema: &Value) -> Option<RustType<'_>> {
    let path = schema.get("x-rust-type")?.as_str()?;
    Some(match path.strip_suffix('>').and_then(|path| path.split_once('<')) {
        Some((path, of)) => RustType { path, of: Some(of) },
        None => RustType { path, of: None },
    })
}

/// The type of an object, or its id alone.
pub(crate) const REFERENCE: &str = "reference::Reference";

/// The body that progenitor can write beside JSON. Its bodies of text and bytes could not be cloned, and so not retried.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The media type of what may be of any.
pub(crate) const ANY: &str = "*/*";

/// Whether a body is one JSON value, by its media type and its schema: bytes are none, whatever they are called. Where a
/// media type says that it is JSON, one text of `format: byte` is a text in it.
pub(crate) fn is_json(media: &str, schema: &Value) -> bool {
    if is_bytes(schema) && !(is_one_json(media) && schema["format"] == "byte") {
        return false;
    }
    is_one_json(media) || (media == ANY && schema.is_object() && schema["type"] != "string")
}

/// Whether a media type is that of one JSON value, not of a stream of them.
pub(crate) fn is_one_json(media: &str) -> bool {
    const STREAMS: [&str; 5] = ["ndjson", "jsonl", "json-lines", "stream+json", "json-seq"];
    media.contains("json") && !STREAMS.iter().any(|stream| media.contains(stream))
}

/// Whether a schema is that of bytes: a file, or an array of bytes as makers of descriptions write Java's.
pub(crate) fn is_bytes(schema: &Value) -> bool {
    let is_text_of = |schema: &Value, formats: &[&str]| {
        schema["type"] == "string" && schema["format"].as_str().is_some_and(|format| formats.contains(&format))
    };
    is_text_of(schema, &["binary", "byte"]) || (schema["type"] == "array" && is_text_of(&schema["items"], &["byte"]))
}

pub(crate) fn is_text(media: &str, schema: &Value) -> bool {
    (media.starts_with("text/plain") || media == ANY) && schema["type"] == "string" && !is_bytes(schema)
}

/// Whether the operation carries a file up or down: one in a form of several parts, bytes, or a stream.
pub(crate) fn is_transfer(document: &Value, operation: &Operation<'_>) -> bool {
    let is_file = |(media, value): (&str, &Value)| {
        let is_bytes = ["image/", "audio/", "video/"].iter().any(|kind| media.starts_with(kind));
        media.starts_with("multipart/")
            || media == "application/octet-stream"
            || is_bytes
            || resolve(document, &value["schema"])["format"] == "binary"
    };
    operation.request_body(document).is_some_and(|body| content(body).any(is_file))
        || matches!(answer(document, operation), Answer::Stream | Answer::OptionalStream)
}

/// The field of a form of several parts that takes the file: the first one, where there are several.
pub(crate) fn file_field<'a>(document: &'a Value, operation: &Operation<'a>) -> Option<&'a str> {
    let body = operation.request_body(document)?;
    let (_, value) = content(body).find(|(media, _)| media.starts_with("multipart/"))?;
    let is_file = |schema: &Value| ["binary", "byte"].iter().any(|format| schema["format"] == *format);
    let fields = resolve(document, &value["schema"])["properties"].as_object()?;
    let mut files = fields.iter().filter(|(_, schema)| {
        let schema = resolve(document, schema);
        is_file(schema) || is_file(resolve(document, &schema["items"]))
    });
    files.next().map(|(name, _)| name.as_str())
}

/// The statuses of failures after which the server may have done what was asked.
pub(crate) fn unclear(document: &Value, operation: &Operation<'_>) -> Vec<u16> {
    let responses = operation.value["responses"].as_object().into_iter().flatten();
    let unclear = responses.filter(|(_, response)| resolve(document, response)["x-may-be-done"] == true);
    unclear.filter_map(|(status, _)| status.parse().ok()).collect()
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

/// The schemas that are reached from answers.
pub(crate) fn received(document: &Value) -> BTreeSet<&str> {
    let mut received = BTreeSet::new();
    let operations = operations(document);
    let answers = operations.iter().filter_map(|operation| operation.value.get("responses"));
    answers.for_each(|responses| reach(document, responses, &mut received));
    received
}

/// Properties of update bodies that may be absent, null or a value, in schemas that are received as well: in an answer
/// the first two are one, so one type for both ways would lose one of them. Name of schema and property.
pub(crate) fn lost_states(document: &Value) -> BTreeSet<(&str, &str)> {
    let mut updating = BTreeSet::new();
    let operations = operations(document);
    let updates = operations.iter().filter(|operation| matches!(operation.method, "put" | "patch"));
    updates
        .filter_map(|operation| operation.request_body(document))
        .for_each(|body| reach(document, body, &mut updating));
    let mut lost = BTreeSet::new();
    for name in updating.intersection(&received(document)) {
        if rust_types(document).contains_key(name) {
            continue;
        }
        walk_schema(&document["components"]["schemas"][*name], "", &mut |_, schema| {
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            let of_three = properties
                .filter(|(property, value)| !is_required(schema, property) && is_nullable(document, value))
                .map(|(property, _)| (*name, property.as_str()));
            lost.extend(of_three);
        });
    }
    lost
}

pub(crate) fn is_nullable(document: &Value, schema: &Value) -> bool {
    schema["nullable"] == true
        || schema_name(schema).is_some_and(|name| document["components"]["schemas"][name]["nullable"] == true)
}

/// Whether the schema requires the property.
pub(crate) fn is_required(schema: &Value, property: &str) -> bool {
    schema.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|name| name == property))
}

pub(crate) fn reach<'a>(document: &'a Value, value: &'a Value, reached: &mut BTreeSet<&'a str>) {
    if let Some(target) = reference(value) {
        if reached.insert(target.strip_prefix("#/components/schemas/").unwrap_or(target)) {
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

/// Which servers have an operation, in words, where not all of them do.
pub(crate) fn served(operation: &Value) -> Option<String> {
    let since = || operation["x-since"].as_str().map(|version| format!("version {version} and later"));
    operation["x-served"].as_str().map(str::to_owned).or_else(since)
}

/// What says something of values that a client need not check: the server does, and it may change its mind.
pub(crate) const UNCHECKED: [&str; 15] = [
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

/// Whether a schema says that it is an object, and nothing more of its shape.
pub(crate) fn is_bare_object(schema: &Value) -> bool {
    const SHAPES: [&str; 8] =
        ["additionalProperties", "allOf", "anyOf", "maxProperties", "minProperties", "not", "oneOf", "required"];
    let has_properties = schema["properties"].as_object().is_some_and(|properties| !properties.is_empty());
    schema["type"] == "object" && !has_properties && SHAPES.iter().all(|key| schema.get(key).is_none())
}

pub(crate) fn is_anything(schema: &Value) -> bool {
    *schema == json!(true) || *schema == json!({})
}

/// Whether the properties of an object that it does not name have a field of their own in Rust.
pub(crate) fn keeps_further(schema: &Value) -> bool {
    let is_asked_for = schema.get("additionalProperties").is_some_and(|more| *more != json!(false));
    is_asked_for && schema.get("properties").is_some()
}

/// Whether it is a list or a map, which typify makes a type of that may be empty instead of an option.
pub(crate) fn is_list(schema: &Value) -> bool {
    schema["type"] == "array" || (schema["type"] == "object" && schema.get("properties").is_none())
}

/// What a text holds that is no text in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InText {
    Integer,
    Boolean,
    LocalDateTime,
}

/// What the schema of a text says that the text holds.
pub(crate) fn in_text(schema: &Value) -> Option<InText> {
    match (schema["type"].as_str()?, schema["format"].as_str()?) {
        ("string", "int32" | "int64") => Some(InText::Integer),
        ("string", "boolean") => Some(InText::Boolean),
        ("string", "local-date-time") => Some(InText::LocalDateTime),
        _ => None,
    }
}
