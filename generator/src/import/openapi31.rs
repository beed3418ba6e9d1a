//! OpenAPI 3.1 as OpenAPI 3.0: what JSON Schema says in another way, and what 3.0 cannot say.

use super::references;
use crate::facts::PLAIN;
use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

/// Words of JSON Schema that OpenAPI 3.0 does not have, and that no code is made of.
const LEFT_OUT: [&str; 22] = [
    "$id",
    "$schema",
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$comment",
    "$vocabulary",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
    "patternProperties",
    "prefixItems",
    "examples",
];

/// The document as OpenAPI 3.0; what is lost is noted.
pub(crate) fn converted(mut document: Value, notes: &mut Vec<String>) -> Value {
    if let Some(members) = document.as_object_mut() {
        members.remove("jsonSchemaDialect");
        if let Some(webhooks) = members.remove("webhooks").as_ref().and_then(Value::as_object) {
            notes.push(format!("{} webhooks are left out: they are no calls of a client", webhooks.len()));
        }
    }
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.remove("summary");
        if let Some(license) = info.get_mut("license").and_then(Value::as_object_mut) {
            license.remove("identifier");
        }
    }
    references::name_targets(&mut document);
    let schemes = document.pointer_mut("/components/securitySchemes").and_then(Value::as_object_mut);
    if let Some(schemes) = schemes {
        schemes.retain(|name, scheme| {
            let is_known = scheme["type"] != "mutualTLS";
            if !is_known {
                notes.push(format!("the security scheme `{name}` is left out: certificates are for the HTTP client"));
            }
            is_known
        });
    }
    let named = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut).into_iter().flatten();
    for (name, schema) in named {
        lower(schema, &format!("schema {name}"), notes);
    }
    for key in ["paths", "components"] {
        let part = document.get_mut(key).and_then(Value::as_object_mut).into_iter().flatten();
        for (name, value) in part.filter(|(name, _)| *name != "schemas") {
            outside(value, name, notes);
        }
    }
    document
}

/// Goes through what is no schema to the schemas in it.
fn outside(value: &mut Value, place: &str, notes: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match key.as_str() {
                    "schema" => lower(value, place, notes),
                    "example" | "examples" => {}
                    _ => outside(value, place, notes),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|value| outside(value, place, notes)),
        _ => {}
    }
}

fn lower(schema: &mut Value, place: &str, notes: &mut Vec<String>) {
    // `true` is any value; `false`, none, cannot be said.
    if schema.is_boolean() {
        *schema = json!({});
    }
    let Some(members) = schema.as_object_mut() else { return };
    // They tell that the members have names of their own.
    let is_map =
        ["patternProperties", "propertyNames", "unevaluatedProperties"].iter().any(|key| members.contains_key(*key));
    if is_map && !members.contains_key("properties") {
        members.entry("additionalProperties").or_insert(true.into());
    }
    for key in LEFT_OUT {
        if members.remove(key).is_some() && !key.starts_with('$') && key != "examples" {
            notes.push(format!("{place}: `{key}` is left out; OpenAPI 3.0 has not got it"));
        }
    }
    if members.remove("$defs").is_some() {
        notes.push(format!("{place}: `$defs` is left out; name those schemas under components"));
    }
    constant(members);
    kind(members, place, notes);
    null_among(members);
    limits(members);
    encoding(members);
    beside_reference(members);
    children(members, place, notes);
}

fn constant(members: &mut Members) {
    if let Some(value) = members.remove("const") {
        let kind = match &value {
            Value::String(_) => Some("string"),
            Value::Bool(_) => Some("boolean"),
            Value::Number(number) if number.is_f64() => Some("number"),
            Value::Number(_) => Some("integer"),
            _ => None,
        };
        if let Some(kind) = kind {
            members.entry("type").or_insert_with(|| kind.into());
        }
        members.insert("enum".into(), json!([value]));
    }
}

/// Several types are one and perhaps null, or any.
fn kind(members: &mut Members, place: &str, notes: &mut Vec<String>) {
    let mut kinds = match members.get("type") {
        Some(Value::Array(kinds)) => kinds.clone(),
        Some(Value::String(kind)) if kind == "null" => vec!["null".into()],
        _ => return,
    };
    let before = kinds.len();
    kinds.retain(|kind| kind != "null");
    members.remove("type");
    if kinds.len() < before {
        members.insert("nullable".into(), true.into());
    }
    match kinds.as_slice() {
        [one] => drop(members.insert("type".into(), one.clone())),
        [] => {}
        several if several.iter().all(|kind| kind.as_str().is_some_and(|kind| PLAIN.contains(&kind))) => {
            members.retain(|key, _| {
                ["description", "nullable", "readOnly", "writeOnly", "deprecated"].contains(&key.as_str())
            });
            let forms = several.iter().map(|kind| json!({"type": kind})).collect::<Vec<_>>();
            members.insert("oneOf".into(), forms.into());
        }
        _ => notes.push(format!("{place}: a value of several types ({}) is any value", Value::from(kinds))),
    }
    if let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut) {
        values.retain(|value| !value.is_null());
    }
}

/// `oneOf: [X, null]` is X that may be null.
fn null_among(members: &mut Members) {
    for key in ["oneOf", "anyOf"] {
        let Some(choices) = members.get_mut(key).and_then(Value::as_array_mut) else { continue };
        let before = choices.len();
        choices.retain(|choice| choice["type"] != "null");
        if choices.len() == before {
            continue;
        }
        let alone = (choices.len() == 1).then(|| choices.remove(0));
        members.insert("nullable".into(), true.into());
        if let Some(alone) = alone {
            members.remove(key);
            match alone {
                Value::Object(alone) if !alone.contains_key("$ref") => {
                    for (key, value) in alone {
                        members.entry(key).or_insert(value);
                    }
                }
                alone => drop(members.insert("allOf".into(), json!([alone]))),
            }
        }
    }
}

fn limits(members: &mut Members) {
    for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(limit) = members.get(exclusive).filter(|limit| limit.is_number()).cloned() {
            members.insert(inclusive.into(), limit);
            members.insert(exclusive.into(), true.into());
        }
    }
}

fn encoding(members: &mut Members) {
    let encoding = members.remove("contentEncoding");
    let media = members.remove("contentMediaType");
    if encoding.is_some_and(|encoding| encoding == "base64") {
        members.entry("format").or_insert_with(|| "byte".into());
    } else if media.is_some_and(|media| media == "application/octet-stream") {
        members.entry("type").or_insert_with(|| "string".into());
        members.entry("format").or_insert_with(|| "binary".into());
    }
}

/// In 3.0 nothing holds that stands beside a `$ref`.
fn beside_reference(members: &mut Members) {
    if members.len() > 1
        && let Some(target) = members.remove("$ref")
    {
        let parts = members.entry("allOf").or_insert_with(|| json!([]));
        if let Some(parts) = parts.as_array_mut() {
            parts.insert(0, json!({"$ref": target}));
        }
    }
}

fn children(members: &mut Members, place: &str, notes: &mut Vec<String>) {
    for (key, value) in members {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties {
                    lower(property, &format!("{place}, {name}"), notes);
                }
            }
            ("additionalProperties", Value::Bool(_)) => {}
            ("items" | "additionalProperties" | "not", value) => lower(value, place, notes),
            ("allOf" | "oneOf" | "anyOf", Value::Array(schemas)) => {
                schemas.iter_mut().for_each(|schema| lower(schema, place, notes));
            }
            _ => {}
        }
    }
}
