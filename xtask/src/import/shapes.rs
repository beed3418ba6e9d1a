//! Parameters, bodies and schemas of an imported document, brought into shapes that code can be generated from.

use super::{
    conventions::{MADE_UP, schema_place, text},
    naming,
};
use crate::{
    document::{children_mut, inline_schemas_mut, resolve, schema_name},
    lower::lost_states,
    names,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

type Members = Map<String, Value>;

/// The parameters of an operation, fit for its path and each with a description.
pub(crate) fn parameters(
    place: &str,
    path: &str,
    parameters: Value,
    document: &Value,
    notes: &mut Vec<String>,
) -> Vec<Value> {
    let wanted: Vec<&str> = path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    let mut kept: Vec<Value> = Vec::new();
    for parameter in parameters.as_array().into_iter().flatten() {
        let Some(mut parameter) = parameter.as_object().cloned() else { continue };
        if is_of_http(&parameter) {
            notes.push(format!("{place}: the header `{}` is left out; the client sets it", text(&parameter, "name")));
            continue;
        }
        if text(&parameter, "in") == "path" && !in_path(place, &wanted, &mut parameter, notes) {
            continue;
        }
        plain(place, &mut parameter, document, notes);
        if text(&parameter, "description").trim().is_empty() {
            let description = naming::sentence(text(&parameter, "name"));
            parameter.insert("description".into(), description.into());
            parameter.insert(MADE_UP.into(), true.into());
        }
        let is_same = |other: &Value| other["name"] == parameter["name"] && other["in"] == parameter["in"];
        if kept.iter().any(is_same) {
            notes.push(format!(
                "{place}: the parameter `{}` is there a second time; left out",
                text(&parameter, "name")
            ));
        } else {
            kept.push(parameter.into());
        }
    }
    for name in wanted {
        if !kept.iter().any(|parameter| parameter["in"] == "path" && parameter["name"] == name) {
            notes.push(format!("{place}: `{{{name}}}` is declared nowhere; a text"));
            let description = naming::sentence(name);
            kept.push(json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"},
                "description": description, MADE_UP: true}));
        }
    }
    kept
}

/// Headers that OpenAPI says elsewhere.
fn is_of_http(parameter: &Members) -> bool {
    let name = text(parameter, "name").to_ascii_lowercase();
    text(parameter, "in") == "header" && ["accept", "content-type", "authorization"].contains(&name.as_str())
}

/// Fits a path parameter to the path; not if the path has no such parameter.
fn in_path(place: &str, wanted: &[&str], parameter: &mut Members, notes: &mut Vec<String>) -> bool {
    let name = text(parameter, "name").to_owned();
    if !wanted.contains(&name.as_str()) {
        let Some(alike) = alike(wanted, &name) else {
            notes.push(format!("{place}: the path has no `{{{name}}}`; the parameter is left out"));
            return false;
        };
        notes.push(format!("{place}: the parameter `{name}` is `{alike}` in the path; that is its name"));
        parameter.insert("name".into(), alike.into());
    }
    if parameter.get("required") != Some(&Value::Bool(true)) {
        notes.push(format!("{place}: `{name}` is optional in the document; a path parameter is required"));
        parameter.insert("required".into(), true.into());
    }
    true
}

/// The one of the names that looks like the given one.
pub(crate) fn alike<'a>(wanted: &[&'a str], name: &str) -> Option<&'a str> {
    let mut alike = wanted.iter().filter(|wanted| skeleton(wanted) == skeleton(name));
    let first = alike.next()?;
    alike.next().is_none().then_some(first)
}

/// A name without what is easily mistaken: case, and letters that look alike.
fn skeleton(name: &str) -> String {
    name.chars().map(|c| if matches!(c, 'I' | 'l' | '1') { 'i' } else { c.to_ascii_lowercase() }).collect()
}

/// Makes a parameter a plain value, or a list of such in a query.
fn plain(place: &str, parameter: &mut Members, document: &Value, notes: &mut Vec<String>) {
    let name = text(parameter, "name").to_owned();
    if parameter.remove("content").is_some() {
        notes.push(format!("{place}: the parameter `{name}` is a text that holds a document"));
        parameter.insert("schema".into(), json!({"type": "string"}));
    }
    let schema = parameter.entry("schema").or_insert_with(|| json!({"type": "string"})).clone();
    let is_query = text(parameter, "in") == "query";
    let found = resolve(document, &schema);
    let is_list = is_query && found["type"] == "array" && is_plain(resolve(document, &found["items"]));
    let style = parameter.get("style").and_then(Value::as_str);
    let is_usual = matches!(style, None | Some("simple" | "form"));
    let is_joined = is_list && parameter.get("explode") == Some(&Value::Bool(false));
    let is_joined_text = found["items"]["type"] == "string" && found["items"].get("format").is_none();
    if is_usual && (is_plain(found) || (is_list && !is_joined)) {
        return;
    }
    if is_usual && is_joined && is_joined_text {
        if let Some(items) = parameter["schema"].get_mut("items").and_then(Value::as_object_mut) {
            items.remove("enum");
        }
        return;
    }
    notes.push(format!("{place}: the parameter `{name}` is no plain value; as a text, for the caller to write"));
    for key in ["style", "explode", "allowReserved"] {
        parameter.remove(key);
    }
    parameter.insert("schema".into(), json!({"type": "string"}));
}

fn is_plain(schema: &Value) -> bool {
    let kind = schema["type"].as_str().unwrap_or_default();
    ["boolean", "integer", "number", "string"].contains(&kind) && schema["format"] != "binary"
}

/// Brings bodies and answers of an operation to one media type, and sees to it that there is a success.
pub(crate) fn bodies(place: &str, operation: &mut Members, notes: &mut Vec<String>) {
    if let Some(body) = operation.get_mut("requestBody") {
        one_medium(&format!("{place}: the body"), body, notes);
    }
    let responses = operation.entry("responses").or_insert_with(|| json!({}));
    let Some(responses) = responses.as_object_mut() else { return };
    if !responses.keys().any(|status| status.starts_with('2')) {
        let default = responses.remove("default").filter(|_| responses.is_empty());
        notes.push(format!("{place}: no answer is a success; 200"));
        responses.insert("200".into(), default.unwrap_or_else(|| json!({"description": "Success."})));
    }
    for (status, response) in responses {
        one_medium(&format!("{place}: the answer {status}"), response, notes);
        if let Some(response) = response.as_object_mut() {
            response.remove("links");
            if text(response, "description").is_empty() {
                response.insert("description".into(), format!("Status {status}.").into());
            }
        }
    }
}

/// Where JSON is among several media types it is the one that is spoken.
fn one_medium(place: &str, body: &mut Value, notes: &mut Vec<String>) {
    let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else { return };
    let json: Vec<String> = content.keys().filter(|media| media.contains("json")).cloned().collect();
    if let Some(first) = json.iter().find(|media| *media == "application/json").or(json.first())
        && content.len() > 1
    {
        let others: Vec<&String> = content.keys().filter(|media| *media != first).collect();
        let others = others.iter().map(|media| media.as_str()).collect::<Vec<_>>().join(", ");
        notes.push(format!("{place} is taken as {first}, not as {others}"));
        content.retain(|media, _| media == first);
    }
    for (media, value) in content {
        if let Some(value) = value.as_object_mut() {
            value.retain(|key, _| key == "schema" || key == "encoding");
            if media.contains("json") {
                value.entry("schema").or_insert_with(|| json!({}));
            }
        }
    }
}

/// Mends the schemas of a document, and describes what is not.
pub(crate) fn mend(document: &mut Value, notes: &mut Vec<String>) {
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, schema) in schemas {
            mend_schema(schema, name, notes);
            describe(schema, name);
        }
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (path, item) in paths {
        inline_schemas_mut(item).into_iter().for_each(|schema| mend_schema(schema, path, notes));
    }
    lose_states(document, notes);
}

fn describe(schema: &mut Value, name: &str) {
    let Some(members) = schema.as_object_mut() else { return };
    if text(members, "description").trim().is_empty() {
        members.insert("description".into(), naming::sentence(name).into());
        members.insert(MADE_UP.into(), true.into());
    }
}

fn mend_schema(schema: &mut Value, place: &str, notes: &mut Vec<String>) {
    if let Some(members) = schema.as_object_mut() {
        if members.contains_key("$ref") {
            members.retain(|key, _| key == "$ref");
            return;
        }
        for key in ["xml", "externalDocs", "title", "deprecated"] {
            members.remove(key);
        }
        if members.remove("discriminator").is_some() {
            notes.push(format!("{place}: the discriminator is left out"));
        }
        mend_type(members, place, notes);
        mend_values(members, place, notes);
        if members.get("description").is_some_and(|description| !description.is_string()) {
            members.remove("description");
        }
        for (name, property) in members.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            if schema_name(property).is_none() {
                describe(property, name);
            }
        }
    }
    children_mut(schema).into_iter().for_each(|child| mend_schema(child, place, notes));
}

fn mend_type(members: &mut Members, place: &str, notes: &mut Vec<String>) {
    let known = ["array", "boolean", "integer", "number", "object", "string"];
    if let Some(kind) = members.get("type")
        && !kind.as_str().is_some_and(|kind| known.contains(&kind))
    {
        notes.push(format!("{place}: there is no type {kind}; any value"));
        members.remove("type");
    }
    if members.get("type").is_some_and(|kind| kind == "array") && !members.contains_key("items") {
        members.insert("items".into(), json!({}));
    }
    if !members.contains_key("type") && members.contains_key("properties") {
        members.insert("type".into(), "object".into());
    }
}

fn mend_values(members: &mut Members, place: &str, notes: &mut Vec<String>) {
    let is_text = members.get("type").is_some_and(|kind| kind == "string");
    let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut).filter(|_| is_text) else { return };
    values.retain(|value| !value.is_null());
    for value in values.iter_mut().filter(|value| !value.is_string()) {
        *value = value.to_string().into();
    }
    let mut variants = BTreeSet::new();
    let mut is_named = |value: &str| {
        let variant = names::variant(value);
        names::is_identifier(&variant) && variants.insert(variant)
    };
    if values.is_empty() || !values.iter().filter_map(Value::as_str).all(&mut is_named) {
        notes.push(format!("{place}: the values {} have no names of their own; any text", Value::from(values.clone())));
        members.remove("enum");
    }
}

/// What is received and sent in an update cannot be absent, null and a value in both.
fn lose_states(document: &mut Value, notes: &mut Vec<String>) {
    let lost: Vec<(String, String)> =
        lost_states(document).into_iter().map(|(schema, property)| (schema.to_owned(), property.to_owned())).collect();
    for (name, property) in lost {
        notes.push(format!(
            "{name}.{property}: may be null in an update as in an answer; null is not said of it here (an overlay can, \
             in a schema of its own for the update)"
        ));
        if let Some(schema) = document.pointer_mut(&schema_place(&name)) {
            never_null(schema, &property);
        }
    }
}

fn never_null(schema: &mut Value, property: &str) {
    if let Some(found) = schema.get_mut("properties").and_then(|properties| properties.get_mut(property))
        && let Some(found) = found.as_object_mut()
    {
        found.remove("nullable");
    }
    children_mut(schema).into_iter().for_each(|child| never_null(child, property));
}
