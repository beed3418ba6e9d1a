//! Schemas of OpenAPI 3.0 as JSON Schema.

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What references start with: the document that holds the definitions.
pub const DOCUMENT: &str = "urn:bpm-rest:spec";

const PREFIX: &str = "#/components/schemas/";

/// How the schemas of a spec are read.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Whether an object has what is declared of it, and nothing else.
    is_closed: bool,
    /// Whether values are sent to the server.
    is_sent: bool,
    /// What servers take that the schemas forbid, in the words of `x-refusals`.
    takes: BTreeSet<String>,
}

impl Reading {
    /// As strictly as can be: an object has what is declared of it, and nothing else.
    pub fn strict() -> Self {
        Self { is_closed: true, ..Self::default() }
    }

    /// As the servers of a spec read what they are sent, as far as its `x-refusals` says.
    pub(super) fn of_requests(spec: &Value) -> Self {
        let words = |key: &str| -> BTreeSet<String> {
            let words = spec["x-refusals"][key].as_array().into_iter().flatten();
            words.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Self { is_closed: words("refuses").contains("unknown-members"), is_sent: true, takes: words("takes") }
    }

    pub(super) fn takes(&self, what: &str) -> bool {
        self.takes.contains(what)
    }

    /// A schema of the spec; one that is not there allows everything.
    pub fn schema(&self, schema: &Value) -> Value {
        if schema.is_null() { json!(true) } else { self.converted(schema, Role::Whole) }
    }
}

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
pub fn definitions(spec: &Value, reading: &Reading) -> Value {
    let schemas = spec.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let definitions: Map<String, Value> = schemas
        .flat_map(|(name, schema)| {
            [Role::Whole, Role::OrNull, Role::Part]
                .map(|role| (format!("{name}{}", role.suffix()), reading.converted(schema, role)))
        })
        .collect();
    json!({"components": {"schemas": definitions}})
}

/// Whether a schema leaves open what is in its place.
pub fn is_open(schema: &Value) -> bool {
    let says = ["$ref", "type", "enum", "properties", "items", "allOf", "oneOf", "anyOf", "not", "x-one-of"];
    says.iter().all(|keyword| schema.get(keyword).is_none())
}

impl Reading {
    fn converted(&self, schema: &Value, role: Role) -> Value {
        // `additionalProperties: true` and the like.
        let Some(members) = schema.as_object() else { return schema.clone() };
        if let Some(target) = members.get("$ref").and_then(Value::as_str) {
            return json!({"$ref": format!("{DOCUMENT}{PREFIX}{}{}", target.trim_start_matches(PREFIX), role.suffix())});
        }
        if let Some(forms) = members.get("x-one-of") {
            return self.converted(&json!({"oneOf": forms}), role);
        }
        // A part is nullable for itself, which says nothing of the whole.
        let is_nullable =
            role == Role::OrNull || (role == Role::Whole && members.get("nullable") == Some(&json!(true)));
        if let Some([only]) = members.get("allOf").and_then(Value::as_array).map(Vec::as_slice)
            && !says_more(members)
        {
            return self.converted(only, if is_nullable { Role::OrNull } else { role });
        }
        let is_composed = ["allOf", "oneOf", "anyOf"].iter().any(|keyword| members.contains_key(*keyword));
        if is_nullable && is_composed {
            let mut schema = members.clone();
            schema.remove("nullable");
            return json!({"anyOf": [self.converted(&Value::Object(schema), Role::Whole), {"type": "null"}]});
        }
        let mut converted = members.clone();
        name_type(&mut converted);
        if self.is_closed {
            close(&mut converted, role);
        }
        if self.is_sent {
            demand_less(&mut converted);
        }
        self.convert_children(&mut converted, role);
        if self.is_sent {
            self.read_as_servers_do(&mut converted);
        }
        if is_nullable {
            allow_null(&mut converted);
        }
        Value::Object(converted)
    }

    fn convert_children(&self, schema: &mut Map<String, Value>, role: Role) {
        let of_variants = if has_parts(schema, role) { Role::Part } else { Role::Whole };
        let required: Vec<Value> = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
        for (keyword, value) in schema {
            match (keyword.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    for (name, property) in properties {
                        let is_strict = property["x-refused"].is_u64() || required.contains(&json!(name));
                        let may_be_null = self.takes("null") && !is_strict;
                        *property = self.converted(property, if may_be_null { Role::OrNull } else { Role::Whole });
                    }
                }
                ("items" | "additionalProperties" | "unevaluatedProperties" | "not", value) => {
                    *value = self.converted(value, Role::Whole);
                }
                ("allOf", Value::Array(parts)) => {
                    parts.iter_mut().for_each(|part| *part = self.converted(part, Role::Part));
                }
                ("oneOf" | "anyOf", Value::Array(variants)) => {
                    variants.iter_mut().for_each(|variant| *variant = self.converted(variant, of_variants));
                }
                _ => {}
            }
        }
    }

    /// What is sent is read with what servers take beyond the schema.
    fn read_as_servers_do(&self, schema: &mut Map<String, Value>) {
        for (keyword, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
            match schema.remove(exclusive) {
                Some(Value::Bool(true)) => {
                    drop(schema.remove(keyword).map(|bound| schema.insert(exclusive.into(), bound)))
                }
                Some(Value::Bool(false)) | None => {}
                Some(bound) => drop(schema.insert(exclusive.into(), bound)),
            }
        }
        if self.takes("bounds") && schema.get("x-refused").is_none() {
            ["minimum", "maximum", "maxLength", "minLength"].iter().for_each(|keyword| drop(schema.remove(*keyword)));
        }
        let format = schema.get("format").and_then(Value::as_str).unwrap_or_default().to_owned();
        // Of formats, servers check those that they parse.
        if !["date-time", "date", "int32", "int64"].contains(&format.as_str()) {
            schema.remove("format");
        }
        let has_values = schema.contains_key("enum");
        let further = match schema.get("type").and_then(Value::as_str) {
            Some("string") if format == "date-time" => self.taken(&[("date-of-numbers", json!({"type": "integer"}))]),
            Some("string") if !has_values => self.taken(&[("text-of-scalars", json!({"type": ["number", "boolean"]}))]),
            Some("integer") => {
                let most = if format == "int32" { i64::from(i32::MAX) } else { i64::MAX };
                schema.entry("maximum").or_insert(json!(most));
                self.taken(&[
                    // A fraction is none of those that the alternative is to take back in.
                    ("integer-of-fractions", json!({"type": "number", "maximum": most, "not": {"type": "integer"}})),
                    ("number-of-texts", json!({"type": "string", "pattern": r"^\s*(-?[0-9]+)?\s*$"})),
                ])
            }
            Some("number") => {
                self.taken(&[("number-of-texts", json!({"type": "string", "pattern": r"^\s*(-?[0-9.]+)?\s*$"}))])
            }
            Some("boolean") => self.taken(&[
                ("boolean-of-numbers", json!({"type": "integer"})),
                ("boolean-of-texts", json!({"enum": ["true", "false", ""]})),
            ]),
            _ => Vec::new(),
        };
        if !further.is_empty() {
            let own = Value::Object(std::mem::take(schema));
            let forms: Vec<Value> = [own].into_iter().chain(further).collect();
            schema.insert("anyOf".to_owned(), forms.into());
        }
    }

    fn taken(&self, forms: &[(&str, Value)]) -> Vec<Value> {
        forms.iter().filter(|(word, _)| self.takes(word)).map(|(_, form)| form.clone()).collect()
    }
}

/// What servers only answer with, and what they do without, need not be sent.
fn demand_less(schema: &mut Map<String, Value>) {
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let may_be_missing = properties.filter(|(_, value)| value["readOnly"] == true || value["x-refused"] == false);
    let may_be_missing: Vec<Value> = may_be_missing.map(|(name, _)| json!(name)).collect();
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| !may_be_missing.contains(name));
    }
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

fn allow_null(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(forms)) = schema.get_mut("anyOf")
        && !schema_has_type(forms, "null")
    {
        forms.push(json!({"type": "null"}));
    }
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([*kind, "null"]);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

fn schema_has_type(forms: &[Value], kind: &str) -> bool {
    forms.iter().any(|form| form["type"] == kind)
}
