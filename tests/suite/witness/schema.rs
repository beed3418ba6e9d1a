//! Schemas of OpenAPI 3.0 as JSON Schema, strictly: an object has what is declared of it, and nothing else.

use serde_json::{Map, Value, json};

/// What references start with: the document that holds the definitions.
pub(super) const DOCUMENT: &str = "urn:bpm-rest:spec";

const PREFIX: &str = "#/components/schemas/";

/// What a schema stands for. Each named schema has a definition for each of these.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// All there is in its place.
    Whole,
    /// The same, or null.
    OrNull,
    /// One of several that a value keeps to, so that it does not know all of the value's properties.
    Part,
}

impl Role {
    fn suffix(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::OrNull => ":or-null",
            Self::Part => ":part",
        }
    }
}

/// The document with the definitions of all named schemas of a spec.
pub(super) fn definitions(spec: &Value) -> Value {
    let schemas = spec.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let definitions: Map<String, Value> = schemas
        .flat_map(|(name, schema)| {
            [Role::Whole, Role::OrNull, Role::Part]
                .map(|role| (format!("{name}{}", role.suffix()), converted(schema, role)))
        })
        .collect();
    json!({"components": {"schemas": definitions}})
}

/// The schema of an answer; one that is not there allows everything.
pub(super) fn strict(schema: &Value) -> Value {
    if schema.is_null() { json!(true) } else { converted(schema, Role::Whole) }
}

/// Whether a schema leaves open what is in its place.
pub(super) fn is_open(schema: &Value) -> bool {
    let says = ["$ref", "type", "enum", "properties", "items", "allOf", "oneOf", "anyOf", "not", "x-one-of"];
    says.iter().all(|keyword| schema.get(keyword).is_none())
}

fn converted(schema: &Value, role: Role) -> Value {
    // `additionalProperties: true` and the like.
    let Some(members) = schema.as_object() else { return schema.clone() };
    if let Some(target) = members.get("$ref").and_then(Value::as_str) {
        return json!({"$ref": format!("{DOCUMENT}{PREFIX}{}{}", target.trim_start_matches(PREFIX), role.suffix())});
    }
    if let Some(forms) = members.get("x-one-of") {
        return converted(&json!({"oneOf": forms}), role);
    }
    // A part is nullable for itself, which says nothing of the whole.
    let is_nullable = role == Role::OrNull || (role == Role::Whole && members.get("nullable") == Some(&json!(true)));
    if let Some([only]) = members.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
        && !says_more(members)
    {
        return converted(only, if is_nullable { Role::OrNull } else { role });
    }
    let is_composed = ["allOf", "oneOf", "anyOf"].iter().any(|keyword| members.contains_key(*keyword));
    if is_nullable && is_composed {
        let mut schema = members.clone();
        schema.remove("nullable");
        return json!({"anyOf": [converted(&Value::Object(schema), Role::Whole), {"type": "null"}]});
    }
    let mut strict = members.clone();
    name_type(&mut strict);
    close(&mut strict, role);
    convert_children(&mut strict, role);
    if is_nullable {
        allow_null(&mut strict);
    }
    Value::Object(strict)
}

/// Whether a schema says anything of a value beside its `allOf`.
fn says_more(schema: &Map<String, Value>) -> bool {
    let more = ["properties", "required", "additionalProperties", "enum", "oneOf", "anyOf", "not"];
    more.iter().any(|keyword| schema.contains_key(*keyword))
}

/// A type goes without saying where only one type has such keywords.
fn name_type(schema: &mut Map<String, Value>) {
    for (keyword, kind) in [("properties", "object"), ("items", "array")] {
        if schema.contains_key(keyword) {
            schema.entry("type").or_insert_with(|| json!(kind));
        }
    }
}

/// Whether the variants of a schema, if it has any, have its own properties beside theirs.
fn has_parts(schema: &Map<String, Value>, role: Role) -> bool {
    role == Role::Part || schema.contains_key("allOf") || schema.contains_key("properties")
}

/// Forbids what is not declared, unless the schema says itself what there may be beside it.
fn close(schema: &mut Map<String, Value>, role: Role) {
    if role == Role::Part {
        if schema.get("additionalProperties") == Some(&json!(false)) {
            schema.remove("additionalProperties");
        }
        return;
    }
    let has_variants = schema.contains_key("oneOf") || schema.contains_key("anyOf");
    let is_spread = schema.contains_key("allOf") || (has_variants && has_parts(schema, role));
    if is_spread {
        let open = schema.remove("additionalProperties");
        schema.insert("unevaluatedProperties".into(), open.unwrap_or(json!(false)));
    } else if schema.contains_key("properties") {
        schema.entry("additionalProperties").or_insert(json!(false));
    }
}

fn convert_children(schema: &mut Map<String, Value>, role: Role) {
    let of_variants = if has_parts(schema, role) { Role::Part } else { Role::Whole };
    for (keyword, value) in schema {
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                properties.values_mut().for_each(|property| *property = converted(property, Role::Whole));
            }
            ("items" | "additionalProperties" | "unevaluatedProperties" | "not", value) => {
                *value = converted(value, Role::Whole);
            }
            ("allOf", Value::Array(parts)) => parts.iter_mut().for_each(|part| *part = converted(part, Role::Part)),
            ("oneOf" | "anyOf", Value::Array(variants)) => {
                variants.iter_mut().for_each(|variant| *variant = converted(variant, of_variants));
            }
            _ => {}
        }
    }
}

fn allow_null(schema: &mut Map<String, Value>) {
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([*kind, "null"]);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}
