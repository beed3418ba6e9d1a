//! An OpenAPI document as a JSON value: walking it, pointing into it, and knowing which file a part came from.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The methods that a path item may hold.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A JSON pointer to a member of the value that `pointer` points at.
pub(crate) fn member(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Which file each part of a document came from, by JSON pointer.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins(BTreeMap<String, String>);

impl Origins {
    pub(crate) fn set(&mut self, pointer: String, file: &str) {
        self.0.insert(pointer, file.to_owned());
    }

    /// The file of the nearest known part that holds the place.
    pub(crate) fn file_of<'a>(&'a self, pointer: &str) -> &'a str {
        let mut place = pointer;
        loop {
            if let Some(file) = self.0.get(place) {
                return file;
            }
            match place.rfind('/') {
                Some(end) => place = &place[..end],
                None => return self.0.get("").map_or("the spec", String::as_str),
            }
        }
    }
}

/// What stands between path and index in the key of a path item that holds one of several operations on the path.
const VARIANT: &str = "#x-variants/";

/// The key of a path item that holds one of several operations on the path.
pub(crate) fn variant_key(path: &str, index: usize) -> String {
    format!("{path}{VARIANT}{index}")
}

/// The path in the key of a path item.
pub(crate) fn path_of(key: &str) -> &str {
    key.split_once(VARIANT).map_or(key, |(path, _)| path)
}

/// A pointer into a document where each operation stands alone, as one into the assembled document.
pub(crate) fn place_of(pointer: &str) -> String {
    let Some((before, rest)) = pointer.split_once(&VARIANT.replace('/', "~1")) else { return pointer.to_owned() };
    let mut parts = rest.splitn(3, '/');
    let [index, method, rest] = std::array::from_fn(|_| parts.next().unwrap_or_default());
    let place = format!("{before}/{method}/x-variants/{index}");
    if rest.is_empty() { place } else { format!("{place}/{rest}") }
}

/// Where the operation stands in the assembled document.
fn place(key: &str, method: &str) -> String {
    let place = member(&member("/paths", path_of(key)), method);
    match key.split_once(VARIANT) {
        Some((_, index)) => format!("{place}/x-variants/{index}"),
        None => place,
    }
}

/// One operation of a document.
pub(crate) struct Operation<'a> {
    /// Where it stands in the assembled document.
    pub(crate) pointer: String,
    /// The key of its path item, which is its path unless it is one of several on that path.
    pub(crate) key: &'a str,
    pub(crate) path: &'a str,
    pub(crate) method: &'a str,
    pub(crate) value: &'a Value,
    /// What the path item says of the parameters of all its operations.
    shared: Option<&'a Value>,
}

impl<'a> Operation<'a> {
    pub(crate) fn id(&self) -> Option<&'a str> {
        self.value.get("operationId").and_then(Value::as_str)
    }

    /// The parameters, each with its JSON pointer, a `$ref` followed: those of the operation, and those of its path
    /// that the operation does not declare itself.
    pub(crate) fn parameters(&self, document: &'a Value) -> Vec<(String, &'a Value)> {
        // One of several operations has its parameters from the operation that it stands in.
        let place = self.pointer.split_once("/x-variants/").map_or(self.pointer.as_str(), |(place, _)| place);
        let mut parameters = parameter_list(document, self.value.get("parameters"), place);
        let item = place.rsplit_once('/').map_or("", |(item, _)| item);
        for (pointer, parameter) in parameter_list(document, self.shared, item) {
            let is_same =
                |(_, own): &(String, &Value)| own["name"] == parameter["name"] && own["in"] == parameter["in"];
            if !parameters.iter().any(is_same) {
                parameters.push((pointer, parameter));
            }
        }
        parameters
    }

    /// The answers that mean success: status code and response.
    pub(crate) fn successes(&self, document: &'a Value) -> Vec<(&'a str, &'a Value)> {
        self.responses(document).filter(|(status, _)| status.starts_with('2')).collect()
    }

    fn responses(&self, document: &'a Value) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let declared = self.value.get("responses").and_then(Value::as_object).into_iter().flatten();
        declared.map(move |(status, response)| (status.as_str(), resolve(document, response)))
    }

    /// The request body, a `$ref` followed.
    pub(crate) fn request_body(&self, document: &'a Value) -> Option<&'a Value> {
        self.value.get("requestBody").map(|body| resolve(document, body))
    }
}

fn parameter_list<'a>(document: &'a Value, list: Option<&'a Value>, pointer: &str) -> Vec<(String, &'a Value)> {
    let list = list.and_then(Value::as_array).into_iter().flatten().enumerate();
    list.map(|(index, parameter)| (format!("{pointer}/parameters/{index}"), resolve(document, parameter))).collect()
}

/// The operations of a document, in the order of their paths.
pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths
        .flat_map(|(key, item)| {
            METHODS.iter().filter_map(move |method| {
                item.get(method).map(|value| Operation {
                    pointer: place(key, method),
                    key,
                    path: path_of(key),
                    method,
                    value,
                    shared: item.get("parameters"),
                })
            })
        })
        .collect()
}

/// The content of a request body or response: media type and media type object.
pub(crate) fn content(body: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let content = body.get("content").and_then(Value::as_object).into_iter().flatten();
    content.map(|(media, value)| (media.as_str(), value))
}

/// The value itself, or what its `$ref` points at in the document, over as many as there are.
pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let next = |value: &'a Value| document.pointer(reference(value)?.strip_prefix('#')?);
    // One that leads in a circle ends somewhere on it.
    std::iter::successors(Some(value), |value| next(value)).take(HOPS).last().unwrap_or(value)
}

/// How many references may lead to one another.
const HOPS: usize = 64;

/// The target of a `$ref`.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

/// The name of the schema that a `$ref` points at, even if it stands alone in an `allOf`, as one that is nullable must.
pub(crate) fn schema_name(schema: &Value) -> Option<&str> {
    let reference = reference(schema).or_else(|| match schema.get("allOf")?.as_array()?.as_slice() {
        [one] if schema.get("properties").is_none() => reference(one),
        _ => None,
    });
    reference?.strip_prefix("#/components/schemas/")
}

/// The schemas directly inside a schema.
pub(crate) fn children_mut(schema: &mut Value) -> Vec<&mut Value> {
    let Some(members) = schema.as_object_mut() else { return Vec::new() };
    let mut children = Vec::new();
    for (key, value) in members {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => children.extend(properties.values_mut()),
            ("items" | "additionalProperties" | "not", value) if value.is_object() => children.push(value),
            ("allOf" | "oneOf" | "anyOf", Value::Array(schemas)) => children.extend(schemas),
            _ => {}
        }
    }
    children
}

/// The schemas of parameters and bodies that stand outside any schema.
pub(crate) fn inline_schemas_mut(value: &mut Value) -> Vec<&mut Value> {
    match value {
        Value::Object(members) => members
            .iter_mut()
            .flat_map(|(key, value)| match key.as_str() {
                "schema" => vec![value],
                "example" | "examples" => Vec::new(),
                _ => inline_schemas_mut(value),
            })
            .collect(),
        Value::Array(items) => items.iter_mut().flat_map(inline_schemas_mut).collect(),
        _ => Vec::new(),
    }
}

/// Calls `visit` with each schema of the document and its JSON pointer, parents first; never with what only looks like
/// a schema, such as a property called `enum`.
pub(crate) fn walk_schemas<'a>(document: &'a Value, visit: &mut impl FnMut(&str, &'a Value)) {
    let named = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    for (name, schema) in named {
        walk_schema(schema, &member("/components/schemas", name), visit);
    }
    let components = document.get("components").and_then(Value::as_object).into_iter().flatten();
    for (kind, components) in components.filter(|(kind, _)| *kind != "schemas") {
        walk_inline_schemas(components, &member("/components", kind), visit);
    }
    if let Some(paths) = document.get("paths") {
        walk_inline_schemas(paths, "/paths", visit);
    }
}

fn walk_inline_schemas<'a>(value: &'a Value, pointer: &str, visit: &mut impl FnMut(&str, &'a Value)) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match key.as_str() {
                    "schema" => walk_schema(value, &member(pointer, key), visit),
                    "example" | "examples" => {}
                    _ => walk_inline_schemas(value, &member(pointer, key), visit),
                }
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| {
                walk_inline_schemas(value, &format!("{pointer}/{index}"), visit);
            });
        }
        _ => {}
    }
}

/// Calls `visit` with a schema and all schemas inside it.
pub(crate) fn walk_schema<'a>(schema: &'a Value, pointer: &str, visit: &mut impl FnMut(&str, &'a Value)) {
    visit(pointer, schema);
    let members = schema.as_object().into_iter().flatten();
    for (key, value) in members {
        let place = member(pointer, key);
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                properties.iter().for_each(|(name, property)| walk_schema(property, &member(&place, name), visit));
            }
            ("items" | "additionalProperties" | "not", value) if value.is_object() => {
                walk_schema(value, &place, visit);
            }
            ("allOf" | "oneOf" | "anyOf", Value::Array(schemas)) => {
                schemas.iter().enumerate().for_each(|(index, schema)| {
                    walk_schema(schema, &format!("{place}/{index}"), visit);
                });
            }
            _ => {}
        }
    }
}

/// Calls `visit` with each value of the document and its JSON pointer, parents first.
pub(crate) fn walk<'a>(value: &'a Value, pointer: &str, visit: &mut impl FnMut(&str, &'a Value)) {
    visit(pointer, value);
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| walk(value, &member(pointer, key), visit)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| walk(value, &format!("{pointer}/{index}"), visit));
        }
        _ => {}
    }
}

/// The value with all keys sorted, whatever map serde_json was built with.
pub(crate) fn sorted(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<_, _> = members.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            Value::Object(Map::from_iter(members))
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}
