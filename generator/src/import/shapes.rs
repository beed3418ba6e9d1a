//! Parameters, bodies and schemas of an imported document, brought into shapes that code can be generated from.

use super::{
    distinct, naming,
    queries::{self, is_plain},
    swagger2,
    words::{IMPORTED_AS, MADE_UP, schema_place, text},
};
use crate::{
    document::{children_mut, inline_schemas_mut, schema_name},
    facts::{self, FORM, InText, lost_states},
    forms,
    lint::words::{ANSWER_KEYWORDS, PARAMETER_KEYWORDS, SCHEMA_KEYWORDS},
    names,
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

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
        if let Some(reason) = unsendable(&parameter) {
            let what = if text(&parameter, "in") == "header" { "header" } else { "parameter" };
            notes.push(format!("{place}: the {what} `{}` is left out; {reason}", text(&parameter, "name")));
            continue;
        }
        if text(&parameter, "in") == "path" && !in_path(place, &wanted, &mut parameter, notes) {
            continue;
        }
        parameter.retain(|key, _| PARAMETER_KEYWORDS.contains(&key.as_str()));
        for parameter in plain(place, parameter, document, notes) {
            let is_same = |other: &Value| other["name"] == parameter["name"] && other["in"] == parameter["in"];
            if kept.iter().any(is_same) {
                let name = text(&parameter, "name");
                notes.push(format!("{place}: the parameter `{name}` is there a second time; left out"));
            } else {
                kept.push(described(parameter).into());
            }
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
    distinct::parameters(&mut kept);
    kept
}

fn described(mut parameter: Members) -> Members {
    if text(&parameter, "description").trim().is_empty() {
        let description = naming::sentence(text(&parameter, "name"));
        parameter.insert("description".into(), description.into());
        parameter.insert(MADE_UP.into(), true.into());
    }
    parameter
}

/// Why a parameter cannot be one of a builder.
fn unsendable(parameter: &Members) -> Option<&'static str> {
    let name = text(parameter, "name");
    match text(parameter, "in") {
        _ if name.is_empty() => Some("it has no name"),
        // OpenAPI says these elsewhere.
        "header" if ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str()) => {
            Some("the client sets it")
        }
        "header" if !is_token(name) => Some("no header can have this name"),
        "cookie" => Some("it is a cookie: `with_header` sends one"),
        "path" | "query" | "header" => None,
        _ => Some("it is in no place that OpenAPI knows"),
    }
}

fn is_token(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
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

/// A parameter as plain values, and lists of such in a query: itself, or those that it holds.
fn plain(place: &str, mut parameter: Members, document: &Value, notes: &mut Vec<String>) -> Vec<Members> {
    let name = text(&parameter, "name").to_owned();
    if parameter.remove("content").is_some() {
        notes.push(format!("{place}: the parameter `{name}` is a text that holds a document"));
        parameter.insert("schema".into(), json!({"type": "string"}));
    }
    let mut schema = parameter.entry("schema").or_insert_with(|| json!({"type": "string"})).clone();
    let mut found = queries::plainly(document, &schema);
    let is_query = text(&parameter, "in") == "query";
    let is_deep = text(&parameter, "style") == "deepObject";
    if let Some((value, is_list)) = queries::plain_forms(document, &found, is_query).filter(|_| !is_deep) {
        let what = if is_list { "a list" } else { "one type that holds all of them" };
        notes.push(format!("{place}: the parameter `{name}` has several forms: {what}"));
        schema = if is_list { json!({"type": "array", "items": value}) } else { value };
        found = schema.clone();
        parameter.insert("schema".into(), schema.clone());
    }
    let is_value = |schema: &Value| is_plain(schema) || facts::is_scalar(schema);
    let is_list = is_query && found["type"] == "array" && is_value(&queries::plainly(document, &found["items"]));
    let style = parameter.get("style").and_then(Value::as_str);
    let is_joined = is_list && parameter.get("explode") == Some(&Value::Bool(false));
    if matches!(style, None | Some("simple" | "form")) && (is_value(&found) || is_list) {
        if is_joined {
            // Whatever they are, they are one text on the wire.
            parameter.insert("schema".into(), json!({"type": "array", "items": {"type": "string"}}));
        } else if is_list {
            parameter["schema"] = json!({"type": "array", "items": found["items"]});
            in_no_text(&mut parameter["schema"]["items"]);
            parameter.remove("explode");
        } else {
            if schema.get("allOf").is_some_and(|parts| parts.as_array().is_some_and(|parts| parts.len() > 1)) {
                parameter["schema"] = found;
            }
            parameter.remove("explode");
            in_no_text(&mut parameter["schema"]);
        }
        return vec![parameter];
    }
    if let Some(parts) = queries::parts(document, &parameter).filter(|_| is_query) {
        return parts.into_iter().flat_map(|part| plain(place, part, document, notes)).collect();
    }
    let is_open =
        is_query && ["object", "array"].iter().any(|kind| found["type"] == *kind) && style == Some("deepObject");
    if is_open && parameter.get("required") != Some(&Value::Bool(true)) {
        notes.push(format!("{place}: the parameter `{name}` holds what has no names here: give it with `with_query`"));
        return Vec::new();
    }
    notes.push(format!("{place}: the parameter `{name}` is no plain value; as a text, for the caller to write"));
    for key in ["style", "explode", "allowReserved"] {
        parameter.remove(key);
    }
    parameter.insert("schema".into(), json!({"type": "string"}));
    vec![parameter]
}

/// A parameter is a text anyway: it gets the type of what it holds.
fn in_no_text(schema: &mut Value) {
    let kind = match facts::in_text(schema) {
        Some(InText::Integer) => "integer",
        Some(InText::Boolean) => "boolean",
        Some(InText::LocalDateTime) => "string",
        None => return,
    };
    schema["type"] = kind.into();
    if let Some(members) = schema.as_object_mut().filter(|_| kind != "integer") {
        members.remove("format");
    }
}

/// Brings bodies and answers of an operation to one media type, and sees to it that there is a success.
pub(crate) fn bodies(place: &str, operation: &mut Members, notes: &mut Vec<String>) {
    if let Some(body) = operation.get_mut("requestBody") {
        any_as_json(body);
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
            response.retain(|key, _| ANSWER_KEYWORDS.contains(&key.as_str()) && key != "links");
            for (_, header) in response.get_mut("headers").and_then(Value::as_object_mut).into_iter().flatten() {
                if header.get("type").is_some() && header.get("schema").is_none() {
                    *header = swagger2::header_with_schema(header);
                }
            }
            if text(response, "description").is_empty() {
                response.insert("description".into(), format!("Status {status}.").into());
            }
        }
    }
}

/// What takes anything is sent JSON.
fn any_as_json(body: &mut Value) {
    let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else { return };
    let is_any = |media: &str| ["*/*", "application/*", "application/*+json"].contains(&media);
    let Some(media) = content.keys().find(|media| is_any(media)).cloned() else { return };
    if content[&media]["schema"]["format"] != "binary"
        && let Some(value) = content.remove(&media)
    {
        content.entry("application/json").or_insert(value);
    }
}

/// Where JSON is among several media types it is the one that is spoken.
///
/// What is bytes by its schema is spoken in another one, if there is any.
fn one_medium(place: &str, body: &mut Value, notes: &mut Vec<String>) {
    let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else { return };
    let mut json: Vec<String> = content.keys().filter(|media| facts::is_one_json(media)).cloned().collect();
    let is_file = |media: &String| facts::is_bytes(&content[media]["schema"]);
    if content.keys().any(|media| !facts::is_one_json(media) && is_file(media)) && json.iter().all(is_file) {
        for media in std::mem::take(&mut json) {
            notes.push(format!("{place} is bytes, not {media}"));
            content.remove(&media);
        }
    }
    let form = content.contains_key(FORM).then(|| FORM.to_owned());
    if let Some(first) = json.iter().find(|media| *media == "application/json").or(json.first()).or(form.as_ref())
        && content.len() > 1
    {
        let others: Vec<&String> = content.keys().filter(|media| *media != first).collect();
        let others = others.iter().map(|media| media.as_str()).collect::<Vec<_>>().join(", ");
        notes.push(format!("{place} is taken as {first}, not as {others}"));
        content.retain(|media, _| media == first);
    }
    for (media, value) in content {
        if let Some(value) = value.as_object_mut() {
            value.retain(|key, _| key == "schema" || (key == "encoding" && media.starts_with("multipart/")));
            if facts::is_one_json(media) || media == FORM {
                value.entry("schema").or_insert_with(|| json!({}));
            }
        }
    }
}

/// Mends the schemas of a document, and describes what is not.
pub(crate) fn mend(document: &mut Value, notes: &mut Vec<String>) {
    any_objects(document, notes);
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        for (name, schema) in schemas {
            mend_schema(schema, name, notes);
            describe(schema, name);
        }
    }
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    for (path, item) in paths {
        inline_schemas_mut(item).into_iter().for_each(|schema| {
            mend_schema(schema, path, notes);
            any_text(schema);
        });
    }
    lose_states(document, notes);
}

/// An object of which a document says nothing more is any JSON: so makers of descriptions write Java's `Object`. A form is
/// an object all the same.
fn any_objects(document: &mut Value, notes: &mut Vec<String>) {
    let mut forms = BTreeSet::new();
    for item in document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            let content = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut);
            for (_, value) in content.into_iter().flatten().filter(|(media, _)| *media == FORM || is_multipart(media)) {
                forms.extend(schema_name(&value["schema"]).map(str::to_owned));
                stay_object(&mut value["schema"]);
            }
        }
    }
    let mut count = 0;
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if forms.contains(name) {
            stay_object(schema);
        }
        count += any_object(schema);
    }
    let inline = document.get_mut("paths").map(inline_schemas_mut).into_iter().flatten();
    count += inline.map(any_object).sum::<usize>();
    if count > 0 {
        notes.push(format!(
            "{count} schemas say `type: object` and nothing else: any JSON, for so tools write Java's `Object`"
        ));
    }
}

fn is_multipart(media: &str) -> bool {
    media.starts_with("multipart/")
}

fn stay_object(schema: &mut Value) {
    if facts::is_bare_object(schema) {
        schema["additionalProperties"] = true.into();
    }
}

/// Makes the schema any JSON, and those in it; gives how many.
fn any_object(schema: &mut Value) -> usize {
    let is_bare = facts::is_bare_object(schema);
    if let Some(members) = schema.as_object_mut().filter(|_| is_bare) {
        members.remove("type");
        members.remove("properties");
    }
    usize::from(is_bare) + children_mut(schema).into_iter().map(any_object).sum::<usize>()
}

fn describe(schema: &mut Value, name: &str) {
    let Some(members) = schema.as_object_mut() else { return };
    if text(members, "description").trim().is_empty() {
        members.insert("description".into(), naming::sentence(name).into());
        members.insert(MADE_UP.into(), true.into());
    }
}

fn mend_schema(schema: &mut Value, place: &str, notes: &mut Vec<String>) {
    if !schema.is_object() {
        *schema = json!({});
    }
    if let Some(members) = schema.as_object_mut() {
        if members.contains_key("$ref") {
            members.retain(|key, _| key == "$ref");
            return;
        }
        for key in ["xml", "externalDocs", "title", "deprecated"] {
            members.remove(key);
        }
        if members.get("discriminator").is_some()
            && forms::told(&Value::Object(members.clone())).is_none()
            && members.remove("discriminator").is_some()
        {
            notes.push(format!("{place}: the discriminator is left out"));
        }
        mend_keywords(members, place, notes);
        mend_type(members, place, notes);
        mend_values(members, place, notes);
        mend_texts(members);
        for (name, property) in members.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            if !property.is_object() {
                *property = json!({});
            }
            if schema_name(property).is_none() {
                describe(property, name);
            }
        }
        mend_required(members, place, notes);
        distinct::properties(members);
    }
    children_mut(schema).into_iter().for_each(|child| mend_schema(child, place, notes));
}

/// What is no keyword of a schema, or has not the form of one, says nothing.
fn mend_keywords(members: &mut Members, place: &str, notes: &mut Vec<String>) {
    let is_sound = |key: &str, value: &Value| match key {
        "properties" | "discriminator" => value.is_object(),
        "items" => value.is_object() || value.is_boolean(),
        "additionalProperties" => value.is_object() || value.is_boolean(),
        "required" | "enum" => value.is_array(),
        "allOf" | "oneOf" | "anyOf" => value.as_array().is_some_and(|parts| !parts.is_empty()),
        "nullable" | "readOnly" | "writeOnly" | "uniqueItems" | "exclusiveMinimum" | "exclusiveMaximum" => {
            value.is_boolean()
        }
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => value.is_u64(),
        "minimum" | "maximum" | "multipleOf" => value.is_number(),
        "format" | "pattern" => value.is_string(),
        _ => key.starts_with("x-") || SCHEMA_KEYWORDS.contains(&key),
    };
    let wrong: Vec<String> =
        members.iter().filter(|(key, value)| !is_sound(key, value)).map(|(key, _)| key.clone()).collect();
    for key in wrong {
        members.remove(&key);
        notes.push(format!("{place}: `{key}` is left out; a schema of OpenAPI says nothing with it there"));
    }
    if let Some(required) = members.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(Value::is_string);
    }
}

/// What is required is a property, even if it is written in another way there.
fn mend_required(members: &mut Members, place: &str, notes: &mut Vec<String>) {
    let properties = members.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    for name in members.get_mut("required").and_then(Value::as_array_mut).into_iter().flatten() {
        let Some(required) = name.as_str().filter(|name| !properties.contains_key(*name)) else { continue };
        if let Some(meant) = properties.keys().find(|known| names::field(known) == names::field(required)) {
            notes.push(format!("{place}: `{required}` is required, and no property: taken for `{meant}`"));
            *name = meant.clone().into();
        }
    }
}

/// Texts that hold another value are properties, and are null in another way.
fn mend_texts(members: &mut Members) {
    let required = members.get("required").cloned().unwrap_or_default();
    for (name, property) in members.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        let is_required = required.as_array().is_some_and(|required| required.iter().any(|required| required == name));
        if facts::in_text(property).is_some()
            && property["nullable"] == true
            && let Some(property) = property.as_object_mut()
        {
            property.remove(if is_required { "format" } else { "nullable" });
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        members.get_mut(key).into_iter().for_each(any_text);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        members.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten().for_each(any_text);
    }
}

/// A text that holds another value, where that cannot be said, is any text.
fn any_text(schema: &mut Value) {
    if facts::in_text(schema).is_some()
        && let Some(schema) = schema.as_object_mut()
    {
        schema.remove("format");
    }
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
    if let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut) {
        let mut once: Vec<Value> = Vec::new();
        std::mem::take(values).into_iter().for_each(|value| {
            if !once.contains(&value) {
                once.push(value);
            }
        });
        *values = once;
    }
    let kind = members.get("type").cloned();
    let are_texts = |values: &[Value]| match &kind {
        Some(kind) => kind == "string",
        None => values.iter().all(Value::is_string),
    };
    let values = members.get_mut("enum").and_then(Value::as_array_mut);
    let Some(values) = values.filter(|values| are_texts(values)) else { return };
    let mut texts: Vec<Value> = Vec::new();
    for value in values.iter().filter(|value| !value.is_null()) {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if texts.iter().all(|known| *known != text) {
            texts.push(text.into());
        }
    }
    *values = texts;
    if values.is_empty() {
        notes.push(format!("{place}: an enumeration without values; any text"));
        members.remove("enum");
    }
    distinct::values(members);
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
        let nullable = nullable(document);
        if let Some(schema) = document.pointer_mut(&schema_place(&name)) {
            never_null(schema, &property, &nullable);
        }
    }
}

/// The schemas that are nullable by name, without that.
fn nullable(document: &Value) -> BTreeMap<String, Value> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let nullable = schemas.filter(|(_, schema)| schema["nullable"] == true);
    nullable
        .map(|(name, schema)| {
            let mut schema = schema.clone();
            if let Some(members) = schema.as_object_mut() {
                members.retain(|key, _| key != "nullable" && key != IMPORTED_AS);
            }
            (name.clone(), schema)
        })
        .collect()
}

fn never_null(schema: &mut Value, property: &str, nullable: &BTreeMap<String, Value>) {
    if let Some(found) = schema.get_mut("properties").and_then(|properties| properties.get_mut(property)) {
        if let Some(found) = found.as_object_mut() {
            found.remove("nullable");
        }
        // One that has a name for its null stands here without it.
        if let Some(named) = schema_name(found).and_then(|name| nullable.get(name)) {
            *found = named.clone();
        }
    }
    children_mut(schema).into_iter().for_each(|child| never_null(child, property, nullable));
}
