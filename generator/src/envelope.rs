//! Answers in an envelope, which says whether the server did what was asked, around the data: `x-envelope`.
//!
//! To other tools the envelope is an answer as any other; the generator meets what is in it.

use crate::{
    document::{operations, resolve, schema_name},
    facts::{is_one_json, reach},
};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What an envelope is described by.
pub(crate) const KEYS: [&str; 7] = ["data", "success", "code", "status", "message", "missing", "failure"];

/// Of these, what is a path of members, or several.
const PATHS: [&str; 3] = ["code", "status", "message"];

/// How much of an answer in an envelope the caller gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inside {
    /// The data, which are always there.
    Data,
    /// The data, or none.
    Optional,
    /// Nothing: there are never any data.
    Nothing,
    /// The whole envelope, once it is known to tell of a success.
    Whole,
}

const INSIDES: [(Inside, &str); 4] =
    [(Inside::Data, "data"), (Inside::Optional, "optional"), (Inside::Nothing, "nothing"), (Inside::Whole, "whole")];

/// Where the answers of an operation have no envelope, or what is said of it for this operation alone.
fn said<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a Value> {
    match operation.get("x-envelope") {
        Some(Value::Bool(false)) => None,
        Some(own @ Value::Object(_)) => Some(own),
        _ => document.get("x-envelope"),
    }
}

/// What the caller gets of an operation's answers, in a document that is [`opened`].
pub(crate) fn inside(operation: &Value) -> Option<Inside> {
    let said = operation["x-envelope"]["inside"].as_str()?;
    INSIDES.into_iter().find(|(_, name)| *name == said).map(|(inside, _)| inside)
}

/// Whether the server may answer with an envelope in place of what the operation has, such as bytes or nothing at all: in
/// a document that is [`opened`].
pub(crate) fn may_come(operation: &Value) -> bool {
    operation.get("x-envelope").is_some()
}

/// The envelope that an operation describes for itself, in a document that is [`opened`].
pub(crate) fn own(operation: &Value) -> Option<&Value> {
    operation["x-envelope"].get("own")
}

/// The document with the data in place of the envelopes, and without the schemas that only envelopes were made of.
pub(crate) fn opened(document: &Value) -> Value {
    let mut opened = document.clone();
    let before = reached(&opened);
    for operation in operations(document) {
        let Some(target) = opened["paths"][operation.key].get_mut(operation.method) else { continue };
        let own = target.as_object_mut().and_then(|target| target.remove("x-envelope")).filter(Value::is_object);
        let Some(envelope) = said(document, operation.value) else { continue };
        let is_whole = operation.value["x-envelope"] == "whole";
        target["x-envelope"] = json!({});
        if let Some((responses, inside)) = open(document, &operation.value["responses"], envelope, is_whole) {
            target["x-envelope"]["nulls"] = json!(nulls(document, &operation.value["responses"], envelope));
            target["responses"] = responses;
            let name = INSIDES.into_iter().find(|(of, _)| *of == inside).map(|(_, name)| name);
            target["x-envelope"]["inside"] = json!(name);
        }
        if let Some(own) = own {
            target["x-envelope"]["own"] = own;
        }
    }
    let after = reached(&opened);
    if let Some(schemas) = opened.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| after.contains(name) || !before.contains(name));
    }
    opened
}

/// The answers of an operation with the data in place of the envelope, if they have one.
fn open(document: &Value, responses: &Value, envelope: &Value, is_whole: bool) -> Option<(Value, Inside)> {
    let mut responses = responses.clone();
    let mut inside = None;
    for (status, response) in responses.as_object_mut()? {
        *response = resolve(document, response).clone();
        if !status.starts_with('2') {
            continue;
        }
        let Some(schema) = json_schema(response) else { continue };
        let success = success(document, schema, envelope)?;
        let (data, is) =
            if is_whole { (Some(success.clone()), Inside::Whole) } else { data(document, success, envelope) };
        inside = Some(is);
        match data {
            Some(data) => *schema_mut(response)? = data,
            None => {
                response.as_object_mut()?.remove("content");
            }
        }
    }
    Some((responses, inside?))
}

/// The members that a success has to have beside its mark, and that may be null.
fn nulls(document: &Value, responses: &Value, envelope: &Value) -> Vec<String> {
    let answers = responses.as_object().into_iter().flatten().filter(|(status, _)| status.starts_with('2'));
    let schema = answers.filter_map(|(_, answer)| json_schema(resolve(document, answer))).next();
    let Some(success) = schema.and_then(|schema| success(document, schema, envelope)) else { return Vec::new() };
    let success = resolve(document, success);
    let required = success["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    required.filter(|name| success["properties"][*name]["nullable"] == true).map(str::to_owned).collect()
}

/// The members that an answer in an envelope has to have, and that may be null, in a document that is [`opened`].
pub(crate) fn nulls_in(operation: &Value) -> Vec<&str> {
    operation["x-envelope"]["nulls"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn json_schema(response: &Value) -> Option<&Value> {
    let content = response.get("content")?.as_object()?;
    content.iter().find(|(media, _)| is_one_json(media)).map(|(_, value)| &value["schema"])
}

fn schema_mut(response: &mut Value) -> Option<&mut Value> {
    let content = response.get_mut("content")?.as_object_mut()?;
    content.iter_mut().find(|(media, _)| is_one_json(media)).map(|(_, value)| &mut value["schema"])
}

/// The envelope of a success: the schema itself, or the one of several that is not that of failures.
fn success<'a>(document: &'a Value, schema: &'a Value, envelope: &Value) -> Option<&'a Value> {
    let (member, _) = mark(envelope)?;
    let failure = envelope["failure"].as_str();
    let kinds = match schema.get("oneOf").and_then(Value::as_array) {
        Some(kinds) => kinds.iter().collect(),
        None => vec![schema],
    };
    let mut successes = kinds.into_iter().filter(|kind| failure.is_none() || schema_name(kind) != failure);
    let success = successes.next()?;
    let has_mark = resolve(document, success)["properties"].get(member).is_some();
    (has_mark && successes.next().is_none()).then_some(success)
}

/// What is in the envelope of a success.
fn data(document: &Value, success: &Value, envelope: &Value) -> (Option<Value>, Inside) {
    let success = resolve(document, success);
    let name = envelope["data"].as_str().unwrap_or_default();
    let Some(data) = success["properties"].get(name) else { return (None, Inside::Nothing) };
    if data["maxProperties"] == 0 {
        return (None, Inside::Nothing);
    }
    let required = success["required"].as_array().into_iter().flatten();
    let is_there = required.into_iter().any(|required| required == name) && data["nullable"] != true;
    let mut data = data.clone();
    if let Some(members) = data.as_object_mut() {
        members.remove("nullable");
    }
    (Some(data), if is_there { Inside::Data } else { Inside::Optional })
}

/// The member that tells a success, and the value that it has then.
pub(crate) fn mark(envelope: &Value) -> Option<(&str, &Value)> {
    let marks = envelope.get("success")?.as_object()?;
    let (member, value) = marks.iter().next()?;
    let is_plain = value.is_string() || value.is_boolean() || value.is_i64();
    (marks.len() == 1 && is_plain).then_some((member, value))
}

/// The signs that the server did not find what was asked for: where each stands, and the texts of which it has one.
pub(crate) fn signs(missing: &Value) -> Vec<(&str, Vec<&str>)> {
    let signs = match missing {
        Value::Array(signs) => signs.as_slice(),
        Value::Null => &[],
        one => std::slice::from_ref(one),
    };
    signs.iter().filter_map(sign).collect()
}

fn sign(sign: &Value) -> Option<(&str, Vec<&str>)> {
    let Some(path) = sign.get("at") else { return Some((sign.as_str()?, Vec::new())) };
    Some((path.as_str()?, sign.get("is")?.as_array()?.iter().filter_map(Value::as_str).collect()))
}

/// The schemas that the paths lead to.
fn reached(document: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    reach(document, &document["paths"], &mut names);
    names.into_iter().map(str::to_owned).collect()
}

/// What is wrong with the description of an envelope.
pub(crate) fn problems(document: &Value, envelope: &Map<String, Value>) -> Vec<String> {
    let mut problems: Vec<String> = envelope
        .keys()
        .filter(|key| !KEYS.contains(&key.as_str()))
        .map(|key| format!("`{key}` is none of {}", KEYS.join(", ")))
        .collect();
    if envelope.get("data").and_then(Value::as_str).is_none_or(str::is_empty) {
        problems.push("`data` names the member that holds the data".to_owned());
    }
    if mark(&Value::Object(envelope.clone())).is_none() {
        problems.push("`success` is one member with the text, number or boolean that it has then".to_owned());
    }
    let is_path = |value: &Value| {
        value.as_str().is_some_and(|path| !path.is_empty() && path.split('.').all(|part| !part.is_empty()))
    };
    for (key, value) in envelope.iter().filter(|(key, _)| PATHS.contains(&key.as_str())) {
        if !(is_path(value) || value.as_array().is_some_and(|paths| paths.iter().all(is_path))) {
            problems.push(format!("`{key}` is a member, or several: `code`, `error.message`"));
        }
    }
    if let Some(missing) = envelope.get("missing") {
        let count = missing.as_array().map_or(1, Vec::len);
        let signs = signs(missing);
        let is_sign =
            |(at, texts): &(&str, Vec<&str>)| is_path(&Value::from(*at)) && texts.iter().all(|text| !text.is_empty());
        if signs.len() != count || !signs.iter().all(is_sign) {
            problems.push("`missing` is a member, `{at: member, is: [texts]}`, or several of these".to_owned());
        }
    }
    if let Some(failure) = envelope.get("failure") {
        let name = failure.as_str().unwrap_or_default();
        if document["components"]["schemas"].get(name).is_none() {
            problems.push(format!("`failure`: there is no schema `{name}`"));
        }
    }
    problems
}

/// Whether the answers of an operation are in the envelope as it is described.
pub(crate) fn problem(document: &Value, operation: &Value) -> Option<&'static str> {
    match operation.get("x-envelope") {
        None | Some(Value::Object(_) | Value::Bool(false)) => {}
        Some(Value::String(whole)) if whole == "whole" && document.get("x-envelope").is_some() => {}
        Some(_) => return Some("x-envelope is `false`, `whole` where the document describes one, or a description"),
    }
    let envelope = said(document, operation)?;
    let responses = operation["responses"].as_object()?;
    let successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
    let mut schemas = successes.filter_map(|(_, response)| json_schema(resolve(document, response)));
    schemas
        .any(|schema| success(document, schema, envelope).is_none())
        .then_some("x-envelope: an answer of JSON is not in the envelope, nor one of that and the failure")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        let answer = |name: &str| {
            json!({"content": {"application/json": {"schema": {"oneOf": [
                {"$ref": format!("#/components/schemas/{name}")}, {"$ref": "#/components/schemas/Failure"},
            ]}}}})
        };
        let of = |data: Value, required: Value| json!({"type": "object", "required": required, "properties": {"code": {"type": "string"}, "data": data}});
        json!({
            "x-envelope": {"data": "data", "success": {"code": "0"}, "failure": "Failure"},
            "paths": {
                "/thing": {"get": {"operationId": "a", "responses": {"200": answer("ThingAnswer")}}},
                "/name": {"get": {"operationId": "b", "responses": {"200": {"$ref": "#/components/responses/Name"}}}},
                "/done": {"post": {"operationId": "c", "responses": {"200": answer("DoneAnswer")}}},
                "/all": {"get": {"operationId": "d", "x-envelope": "whole", "responses": {"200": answer("ThingAnswer")}}},
                "/image": {"get": {"operationId": "e", "responses": {"200": {"content": {"*/*": {}}}}}},
            },
            "components": {
                "responses": {"Name": answer("NameAnswer")},
                "schemas": {
                    "Thing": {"type": "object", "properties": {"n": {"type": "integer"}}},
                    "Unused": {"type": "object"},
                    "ThingAnswer": of(json!({"$ref": "#/components/schemas/Thing"}), json!(["data"])),
                    "NameAnswer": of(json!({"type": "string", "nullable": true}), json!(["data"])),
                    "DoneAnswer": of(json!({"type": "object", "nullable": true, "maxProperties": 0}), json!([])),
                    "Failure": of(json!({}), json!([])),
                },
            },
        })
    }

    #[test]
    fn the_data_stand_where_the_envelope_was() {
        let opened = opened(&document());
        let of = |path: &str, method: &str| {
            let operation = &opened["paths"][path][method];
            let schema = &operation["responses"]["200"]["content"]["application/json"]["schema"];
            (inside(operation), schema.clone())
        };
        let named = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        assert_eq!(of("/thing", "get"), (Some(Inside::Data), named("Thing")));
        assert_eq!(of("/name", "get"), (Some(Inside::Optional), json!({"type": "string"})));
        assert_eq!(of("/done", "post"), (Some(Inside::Nothing), Value::Null));
        assert_eq!(of("/all", "get"), (Some(Inside::Whole), named("ThingAnswer")));
        assert_eq!(of("/image", "get").0, None);
        assert!(may_come(&opened["paths"]["/image"]["get"]), "in place of the image");
        let schemas: Vec<&String> = opened["components"]["schemas"].as_object().unwrap().keys().collect();
        assert_eq!(schemas, ["Thing", "ThingAnswer", "Unused"], "what is left of the envelopes");
    }

    #[test]
    fn what_is_no_envelope_is_told() {
        let document = document();
        let wrong = json!({"data": "", "success": {}, "code": "a..b", "failure": "Nothing", "missing": [{"at": "a"}], "datum": 1});
        assert_eq!(problems(&document, wrong.as_object().unwrap()).len(), 6);
        let right = document["x-envelope"].as_object().unwrap();
        assert_eq!(problems(&document, right), Vec::<String>::new());

        let bare = json!({"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}});
        assert!(problem(&document, &bare).is_some());
        let mut away = bare.clone();
        away["x-envelope"] = json!(false);
        assert_eq!(problem(&document, &away), None);
        away["x-envelope"] = json!(true);
        assert!(problem(&document, &away).is_some());
        for item in document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
        {
            assert_eq!(problem(&document, item), None, "{item}");
        }
    }
}
