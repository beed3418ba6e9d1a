//! Examples of answers: those of the spec, and others that are made of schemas.

use super::document::{Document, Operation, is_json};
use crate::{Error, Result};
use bytes::Bytes;
use http::{HeaderMap, header::ACCEPT};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// A picture of one pixel.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0x60, 0, 2, 0, 0, 5,
    0, 1, 0x7a, 0x5e, 0xab, 0x3f, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// The body of an answer.
pub(super) enum Content {
    Json(Value),
    Bytes(Bytes),
}

impl Content {
    pub(super) fn json_mut(&mut self) -> Option<&mut Value> {
        match self {
            Self::Json(value) => Some(value),
            Self::Bytes(_) => None,
        }
    }

    pub(super) fn into_bytes(self) -> Bytes {
        match self {
            Self::Json(value) => value.to_string().into(),
            Self::Bytes(bytes) => bytes,
        }
    }
}

/// The media types that a request accepts, the most wanted first.
pub(super) fn wanted(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let mut wanted: Vec<(f32, String)> = lines
        .flat_map(|line| line.split(','))
        .map(|media| {
            let mut parts = media.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default().to_ascii_lowercase();
            let quality = parts.find_map(|part| part.strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            (quality, name)
        })
        .collect();
    // Of equal quality, the first one counts.
    wanted.sort_by(|one, other| other.0.total_cmp(&one.0));
    wanted.into_iter().map(|(_, name)| name).collect()
}

/// What of a declared answer a request gets: what it wants most, or else JSON, or else what is declared first.
pub(super) fn media<'a>(answer: &'a Value, headers: &HeaderMap) -> Option<(&'a str, &'a Value)> {
    let content = answer["content"].as_object()?;
    let named = || wanted(headers).into_iter().find_map(|media| content.get_key_value(&media));
    let json = || content.iter().find(|(media, _)| is_json(media));
    let found = named().or_else(json).or_else(|| content.iter().next());
    found.map(|(media, content)| (media.as_str(), content))
}

/// The media type of an answer whose spec says no more than a family.
pub(super) fn content_type(media: &str) -> &str {
    match media {
        "*/*" => "application/octet-stream",
        "image/*" => "image/png",
        "text/*" => "text/plain",
        media => media,
    }
}

/// The declared JSON of an answer.
pub(super) fn json_of(answer: &Value) -> Option<(&str, &Value)> {
    let content = answer["content"].as_object()?;
    content.iter().find(|(media, _)| is_json(media)).map(|(media, content)| (media.as_str(), content))
}

/// The example of an answer with a media type.
///
/// # Errors
/// If the spec has none, and what is made of the schema does not fit it.
pub(super) fn of_answer(operation: &Operation<'_>, media: &str, content: &Value) -> Result<Content> {
    let document = operation.document();
    let schema = &content["schema"];
    let resolved = document.resolved(schema);
    let is_of_bytes = ["binary", "byte"].iter().any(|format| resolved["format"] == *format);
    let is_text = resolved["type"] == "string" && !is_of_bytes;
    // Some servers tell JSON as a text.
    let is_told_as_text = !is_json(media) && ["object", "array"].iter().any(|kind| resolved["type"] == *kind);
    if is_json(media) && !is_of_bytes || is_told_as_text {
        return json_answer(operation, content).map(Content::Json);
    }
    let bytes = match (given(document, content).next(), content_type(media)) {
        (Some(Value::String(text)), _) => Bytes::from(text.clone()),
        (_, "image/png") => Bytes::from_static(PNG),
        (_, "image/svg+xml") => Bytes::from_static(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        (_, "text/html") => Bytes::from_static(b"<!DOCTYPE html><title>Example</title>"),
        (_, media) if media.ends_with("xml") => Bytes::from_static(b"<?xml version=\"1.0\"?><example/>"),
        _ if is_text => match Maker::of(document).example(schema) {
            Some(Value::String(text)) => Bytes::from(text),
            _ => Bytes::from_static(b"text"),
        },
        _ => Bytes::from_static(b"example"),
    };
    Ok(Content::Bytes(bytes))
}

/// The example of an answer of JSON: the first of the spec that tells a success, or one that is made.
fn json_answer(operation: &Operation<'_>, content: &Value) -> Result<Value> {
    let document = operation.document();
    let schema = &content["schema"];
    let success = operation.envelope().and_then(|envelope| envelope["success"].as_object());
    let tells_success = |example: &&Value| success.into_iter().flatten().all(|(name, value)| example[name] == *value);
    if let Some(example) = given(document, content).find(tells_success) {
        return Ok(example.clone());
    }
    let failure = operation.envelope().and_then(|envelope| envelope["failure"].as_str());
    let mut maker = Maker { passed_over: failure, ..Maker::of(document) };
    let mut example = maker.example(schema).unwrap_or_else(|| json!({}));
    if let (Some(success), Some(members)) = (success, example.as_object_mut()) {
        members.extend(success.clone());
    }
    if !schema.is_null() {
        fitting(document, operation.id(), schema, &example)?;
    }
    Ok(example)
}

/// The values of a header.
pub(super) fn of_header(document: &Document, header: &Value) -> Vec<String> {
    let header = document.resolved(header);
    let given = given(document, header).next().cloned();
    match given.or_else(|| Maker::of(document).example(&header["schema"])) {
        Some(Value::Array(values)) => values.iter().map(text).collect(),
        Some(value) => vec![text(&value)],
        None => Vec::new(),
    }
}

/// The body of a refusal: the example of its schema, with the reason in the first member that tells such.
pub(super) fn of_refusal(operation: &Operation<'_>, content: &Value, reason: &str) -> Option<Value> {
    const WORDS: [&str; 6] = ["message", "detail", "error_description", "error", "exception", "title"];
    let document = operation.document();
    let mut body = Maker::of(document).example(&content["schema"]).filter(|_| !content["schema"].is_null())?;
    let members = body.as_object_mut()?;
    let properties = properties(document, &content["schema"]);
    let name = WORDS.iter().find(|name| {
        properties.iter().any(|(known, property)| known == *name && document.resolved(property)["type"] == "string")
    })?;
    members.insert((*name).to_owned(), reason.into());
    Some(body)
}

/// The examples that the spec has of a body or a header.
fn given<'a>(document: &'a Document, content: &'a Value) -> impl Iterator<Item = &'a Value> {
    let several = content["examples"].as_object().into_iter().flat_map(Map::values);
    let several = several.filter_map(|example| document.resolved(example).get("value"));
    content.get("example").into_iter().chain(several)
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn fitting(document: &Document, operation: &str, schema: &Value, value: &Value) -> Result<()> {
    let validator = document
        .validator(schema)
        .map_err(|error| Error::request(format!("the schema of the answer of {operation} cannot be used: {error}")))?;
    let wrong = validator.validate(value).map_err(|error| format!("{} ({error})", error.instance_path()));
    wrong.map_err(|wrong| {
        Error::request(format!(
            "the stub cannot make an answer of {operation}: {wrong}; give the spec an `example` of it"
        ))
    })
}

/// The properties of an object, with those of its parts.
fn properties<'a>(document: &'a Document, schema: &'a Value) -> Vec<(&'a String, &'a Value)> {
    let schema = document.resolved(schema);
    let parts = schema["allOf"].as_array().into_iter().flatten();
    let of_parts = parts.flat_map(|part| properties(document, part));
    of_parts.chain(schema["properties"].as_object().into_iter().flatten()).collect()
}

/// Makes the example of a schema; none where that holds itself without an end.
struct Maker<'a> {
    document: &'a Document,
    /// A named schema that is no form of an answer of success.
    passed_over: Option<&'a str>,
    /// The named schemas that are being made: one that holds itself ends there.
    open: BTreeSet<&'a str>,
}

impl<'a> Maker<'a> {
    fn of(document: &'a Document) -> Self {
        Self { document, passed_over: None, open: BTreeSet::new() }
    }

    fn example(&mut self, schema: &'a Value) -> Option<Value> {
        if let Some(example) = schema.get("example") {
            return Some(example.clone());
        }
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let is_passed_over = self.passed_over.is_some_and(|other| name.rsplit('/').next() == Some(other));
            if is_passed_over || !self.open.insert(name) {
                return None;
            }
            let example = self.example(self.document.resolved(schema));
            self.open.remove(name);
            return example;
        }
        if let Some(values) = schema["enum"].as_array() {
            return values.first().cloned();
        }
        for key in ["x-one-of", "oneOf", "anyOf"] {
            if let Some(forms) = schema[key].as_array() {
                let example = forms.iter().find_map(|form| self.example(form))?;
                let Some(Value::Object(beside)) = self.object(schema) else { return Some(example) };
                return match example {
                    Value::Object(members) => Some(beside.into_iter().chain(members).collect::<Map<_, _>>().into()),
                    example => Some(example),
                };
            }
        }
        // A part says of a text or a number what it may be.
        let mut parts = schema["allOf"].as_array().into_iter().flatten();
        if let Some(example) = parts.find_map(|part| self.example(part).filter(|example| !example.is_object())) {
            return Some(example);
        }
        match schema["type"].as_str() {
            Some("boolean") => Some(json!(true)),
            Some("integer") => Some(number(schema, 1.0).map_or(json!(1), |number| json!(number as i64))),
            Some("number") => Some(number(schema, 1.5).map_or(json!(1.5), |number| json!(number))),
            Some("string") => Some(string(schema).into()),
            Some("array") => {
                let least = schema["minItems"].as_u64().unwrap_or(0);
                match self.example(&schema["items"]) {
                    Some(item) => Some(vec![item; least.clamp(1, 100) as usize].into()),
                    None => (least == 0).then(|| json!([])),
                }
            }
            _ => self.object(schema),
        }
    }

    /// An object of all properties that have an example given, and of those that are required.
    fn object(&mut self, schema: &'a Value) -> Option<Value> {
        let mut members = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            if let Value::Object(part) = self.example(part)? {
                members.extend(part);
            }
        }
        let required: Vec<&Value> = schema["required"].as_array().into_iter().flatten().collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.iter().any(|required| *required == name);
            let is_wanted = is_required || self.document.resolved(property)["writeOnly"] != true;
            match self.example(property).filter(|_| is_wanted) {
                Some(example) => drop(members.insert(name.clone(), example)),
                None if is_required && property["nullable"] == true => drop(members.insert(name.clone(), Value::Null)),
                None if is_required => return None,
                None => {}
            }
        }
        Some(members.into())
    }
}

fn number(schema: &Value, usual: f64) -> Option<f64> {
    let step = if schema["exclusiveMinimum"] == true { 1.0 } else { 0.0 };
    let least = schema["minimum"].as_f64().map(|minimum| minimum + step);
    let most = schema["maximum"].as_f64();
    let value = least.map_or(usual, |least| usual.max(least));
    Some(most.map_or(value, |most| value.min(most)))
}

fn string(schema: &Value) -> String {
    let text = match schema["format"].as_str() {
        Some("date-time") => "2026-01-02T03:04:05.678Z",
        Some("offset-date-time") => "2026-01-02T03:04:05.678+0000",
        Some("local-date-time") => "2026-01-02 03:04:05.678",
        Some("date") => "2026-01-02",
        Some("time") => "03:04:05Z",
        Some("uuid") => "6d4f7e7a-2f5b-4a44-9c0b-3d2a5d0c9e11",
        Some("email") => "kermit@example.org",
        Some("uri" | "url") => "http://example.org/",
        Some("int32" | "int64") => "1",
        Some("boolean") => "true",
        Some("byte") => "ZXhhbXBsZQ==",
        _ => "text",
    };
    let least = schema["minLength"].as_u64().unwrap_or(0) as usize;
    let most = schema["maxLength"].as_u64().map_or(usize::MAX, |most| most.try_into().unwrap_or(usize::MAX));
    let text: String = text.chars().take(most).collect();
    let missing = least.saturating_sub(text.len()).min(10_000);
    text + &"t".repeat(missing)
}
