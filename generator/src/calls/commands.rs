//! The table that a command-line client is made of: each operation of a system, with the words that call it, its parameters,
//! the members of its body, and what it answers with.

use super::{Calls, Spec};
use crate::{
    document::{self, content, resolve, schema_name},
    envelope::{self, Inside},
    facts::{self, Answer, answer},
    wrappers,
};
use anyhow::Result;
use heck::ToKebabCase as _;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The table of a system as JSON, an operation a line.
pub(super) fn table(spec: &Spec, calls: &[Calls], resolved: &Value) -> Result<String> {
    let words = words(spec, calls);
    let operations = document::operations(resolved);
    let mut rows = BTreeMap::new();
    for operation in &operations {
        let id = operation.id().unwrap_or_default();
        if let Some(words) = words.get(id) {
            rows.insert(words, serde_json::to_string(&row(resolved, operation, words))?);
        }
    }
    let rows: Vec<String> = rows.into_values().collect();
    let title = serde_json::to_string(&spec.title)?;
    Ok(format!("{{\"title\": {title}, \"operations\": [\n{}\n]}}\n", rows.join(",\n")))
}

/// The words that call each operation, such as `history process-instances list`: those of its handle.
///
/// Where several methods call an operation, it is the shortest of those that call nothing else; where there is none, the last word
/// is the id of the operation.
fn words(spec: &Spec, calls: &[Calls]) -> BTreeMap<String, Vec<String>> {
    let mut callers: BTreeMap<&str, usize> = BTreeMap::new();
    for call in calls.iter().flat_map(|calls| &calls.calls) {
        *callers.entry(call).or_default() += 1;
    }
    let operations = spec.operations.iter().zip(calls);
    let found = operations.filter_map(|(operation, calls)| {
        let by_length = |call: &&String| (call.matches('.').count(), call.len(), (*call).clone());
        let own = calls.calls.iter().filter(|call| callers[call.as_str()] == 1).min_by_key(by_length);
        let words = |call: &String| -> Vec<String> {
            call.split('.').map(|part| part.trim_end_matches("()").to_kebab_case()).collect()
        };
        let words = own.map(words).or_else(|| {
            let mut words = words(calls.calls.iter().min_by_key(by_length)?);
            *words.last_mut()? = operation.id.to_kebab_case();
            Some(words)
        });
        Some((operation.id.clone(), words?))
    });
    found.collect()
}

fn row(document: &Value, operation: &document::Operation<'_>, words: &[String]) -> Value {
    let value = operation.value;
    let mut row = Map::new();
    row.insert("id".to_owned(), value["operationId"].clone());
    row.insert("words".to_owned(), json!(words));
    let mut put = |name: &str, value: Value| {
        if !matches!(&value, Value::Null) && value != json!([]) {
            row.insert(name.to_owned(), value);
        }
    };
    put("summary", value["summary"].clone());
    put("description", value["description"].clone());
    put("served", json!(facts::served(value)));
    let parameters = operation.parameters(document);
    let parameters = parameters.iter().map(|(_, parameter)| parameter_of(document, parameter));
    put("parameters", parameters.collect());
    let request = operation.request_body(document);
    let is_required = request.is_some_and(|request| request["required"] == true);
    for (media, content) in request.into_iter().flat_map(content) {
        let kind = match media {
            facts::FORM => "fields",
            media if media.starts_with("multipart/") => "form",
            _ => "body",
        };
        put(kind, body(document, &content["schema"], is_required));
    }
    put("file", json!(facts::file_field(document, operation)));
    let answer = match (envelope::inside(value), answer(document, operation)) {
        (Some(Inside::Nothing), _) | (None, Answer::Empty) => "nothing",
        (Some(_), _) | (None, Answer::Json | Answer::OptionalJson) => "json",
        (None, Answer::Text | Answer::AnyText) => "text",
        (None, Answer::Stream | Answer::OptionalStream) => "file",
    };
    put("answer", json!(answer));
    if envelope::may_come(value) {
        let whole = matches!(envelope::inside(value), None | Some(Inside::Whole));
        put("envelope", json!(if whole { "whole" } else { "data" }));
    }
    put("around", json!(wrappers::around_answer(value)));
    put("paging", value["x-paging"].clone());
    put("rows", value["x-rows"].clone());
    if let Some((list, items)) = items(document, operation) {
        put("item-around", json!(wrappers::around_items(list)));
        put("columns", json!(members(document, items).map(|(name, _)| name).collect::<Vec<_>>()));
    }
    Value::Object(row)
}

/// The list that an operation answers with, and the schema of its items.
fn items<'a>(document: &'a Value, operation: &document::Operation<'a>) -> Option<(&'a Value, &'a Value)> {
    let answers = operation.successes(document).into_iter().flat_map(|(_, answer)| content(answer));
    let schema = answers.map(|(_, media)| resolve(document, &media["schema"])).next()?;
    let list = match operation.value["x-paging"]["items"].as_str() {
        Some(name) => resolve(document, &schema["properties"][name]),
        None => schema,
    };
    (list["type"] == "array").then(|| (list, resolve(document, &list["items"])))
}

fn members<'a>(document: &'a Value, schema: &'a Value) -> impl Iterator<Item = (&'a String, &'a Value)> {
    resolve(document, schema)["properties"].as_object().into_iter().flatten()
}

/// A body by its members; one that is no object has none.
fn body(document: &Value, schema: &Value, is_required: bool) -> Value {
    let schema = resolve(document, schema);
    let is_constant = |schema: &Value| match schema["enum"].as_array() {
        Some(values) if values.len() == 1 => Some(values[0].clone()),
        _ => schema.get("const").cloned(),
    };
    let (mut constants, mut found) = (Map::new(), Vec::new());
    for (name, member) in members(document, schema) {
        let is_required = facts::is_required(schema, name);
        match is_constant(resolve(document, member)) {
            Some(constant) if is_required => drop(constants.insert(name.clone(), constant)),
            _ => found.push(described(document, name, member, is_required)),
        }
    }
    let mut body = json!({"members": found, "constants": constants, "required": is_required});
    if schema["type"] == "array" {
        body["array"] = json!(true);
    }
    body
}

fn parameter_of(document: &Value, parameter: &Value) -> Value {
    let name = parameter["name"].as_str().unwrap_or_default();
    let mut described = described(document, name, &parameter["schema"], parameter["required"] == true);
    described["in"] = parameter["in"].clone();
    if let Some(words) = parameter.get("description") {
        described["description"] = words.clone();
    }
    // A list is one parameter several times, unless its elements stand in one, between commas.
    if parameter["explode"] == false {
        described["joined"] = json!(true);
    }
    if facts::keeps_slashes(parameter) {
        described["slashes"] = json!(true);
    }
    described
}

/// A parameter, or a member of a body: its kind, and the values that it may have.
fn described(document: &Value, name: &str, schema: &Value, is_required: bool) -> Value {
    let words = schema.get("description").or_else(|| resolve(document, schema).get("description"));
    let schema = of_one_kind(document, schema);
    let mut described = json!({"name": name, "kind": kind(document, schema)});
    let list = (schema["type"] == "array").then(|| of_one_kind(document, &schema["items"]));
    if let Some(words) = words {
        described["description"] = words.clone();
    }
    if is_required {
        described["required"] = json!(true);
    }
    if let Some(items) = list {
        described["of"] = json!(kind(document, items));
    }
    let values = list.unwrap_or(schema).get("enum");
    if let Some(values) =
        values.filter(|values| values.as_array().is_some_and(|values| values.iter().all(Value::is_string)))
    {
        described["values"] = values.clone();
    }
    for bound in ["minimum", "maximum"] {
        if let Some(bounded) = schema.get(bound).filter(|_| schema.get("x-checked").is_some()) {
            described[bound] = bounded.clone();
        }
    }
    described
}

/// The schema, or the one that a value of several forms has beside null.
fn of_one_kind<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let schema = resolve(document, schema);
    match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([one]) => of_one_kind(document, one),
        _ => schema,
    }
}

/// The members of a pair.
const PAIR: [&str; 2] = ["name", "value"];

/// What a value is: a kind of plain value; `list`; `pairs`, a list of objects with a name and a value each; `map`; or `json`.
fn kind(document: &Value, schema: &Value) -> &'static str {
    match schema["type"].as_str() {
        Some("string") => "text",
        Some("integer") => "integer",
        Some("number") => "number",
        Some("boolean") => "boolean",
        Some("array") => {
            let item = resolve(document, &schema["items"]);
            let names: BTreeSet<&str> = members(document, item).map(|(name, _)| name.as_str()).collect();
            let is_enough = names.iter().all(|name| PAIR.contains(name) || !facts::is_required(item, name));
            if PAIR.iter().all(|name| names.contains(name)) && is_enough { "pairs" } else { "list" }
        }
        Some("object") if schema.get("properties").is_none() => "map",
        _ if schema_name(schema).is_none() && schema.get("enum").is_some() => "text",
        _ => "json",
    }
}
