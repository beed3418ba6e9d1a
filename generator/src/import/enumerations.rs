//! Names for the enumerations of parameters: with a name each is an open enumeration in Rust, without one a text.

use super::{naming, words::MADE_UP};
use crate::{document::operations, names::RUST_NAMES};
use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// An enumeration without a name, and where it stands.
struct Found {
    /// Of its schema.
    pointer: String,
    parameter: String,
    operation: String,
    tag: String,
    schema: Value,
}

impl Found {
    fn values(&self) -> &Value {
        &self.schema["enum"]
    }

    /// The tag in the singular, without what frameworks call their classes.
    fn of_tag(&self) -> String {
        let words: Vec<&str> = self.tag.split('-').collect();
        let is_kind =
            |word: &&str| matches!(*word, "controller" | "ctr" | "ctrl" | "resource" | "api" | "rest" | "endpoint");
        let kept: Vec<&str> = words.iter().copied().filter(|word| !is_kind(word)).collect();
        let mut kept = if kept.is_empty() { words } else { kept };
        if let Some(last) = kept.pop() {
            kept.push(naming::singular(last));
        }
        kept.join(" ").to_upper_camel_case()
    }
}

/// Gives each a name, and all that have the same parameter and values the same: that of the parameter if several tags
/// have it, else that of tag and parameter, or of operation and parameter where the tag has several.
pub(crate) fn name(document: &mut Value) {
    let found = all(document);
    let mut groups: BTreeMap<(String, String), Vec<&Found>> = BTreeMap::new();
    for one in &found {
        groups.entry((one.parameter.clone(), one.values().to_string())).or_default().push(one);
    }
    let mut taken: BTreeSet<String> =
        document["components"]["schemas"].as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let mut changes = Vec::new();
    for ((parameter, values), group) in &groups {
        let own = in_singular(parameter, group[0]);
        let others = || groups.iter().filter(|((name, other), _)| name == parameter && other != values);
        let tags: BTreeSet<&str> = group.iter().map(|one| one.tag.as_str()).collect();
        let of_tag = |tag: &str| others().any(|(_, group)| group.iter().any(|one| one.tag == tag));
        let prefixed = |prefix: &str| if own.starts_with(prefix) { own.clone() } else { format!("{prefix}{own}") };
        let mut candidates = Vec::new();
        if tags.len() > 1 && others().next().is_none() {
            candidates.push(own.clone());
        }
        if !of_tag(&group[0].tag) {
            candidates.push(prefixed(&group[0].of_tag()));
        }
        candidates.push(format!("{}{own}", group[0].operation.to_upper_camel_case()));
        let is_free = |name: &String| naming::schema(name, &taken) == *name;
        let fallback = candidates.last().map(|name| naming::schema(name, &taken)).unwrap_or_default();
        let name = candidates.into_iter().find(is_free).unwrap_or(fallback);
        taken.insert(name.clone());
        changes.push((name, group.clone()));
    }
    let changes: Vec<(String, Value, Vec<String>)> = changes
        .into_iter()
        .map(|(name, group)| {
            let schema = described(&group[0].schema, &group[0].parameter);
            (name, schema, group.into_iter().map(|one| one.pointer.clone()).collect())
        })
        .collect();
    for (name, schema, pointers) in changes {
        for pointer in pointers {
            refer(document, &pointer, &name);
        }
        document["components"]["schemas"][name] = schema;
    }
}

/// Adds the values that an enumeration has not got.
pub(crate) fn add_values(schema: &mut Value, more: &Value) {
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        for value in more.as_array().into_iter().flatten() {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
}

fn all(document: &Value) -> Vec<Found> {
    let mut found = Vec::new();
    for operation in operations(document) {
        for (pointer, parameter) in operation.parameters(document) {
            let is_joined = parameter["explode"] == false;
            for (end, schema) in [("", &parameter["schema"]), ("/items", &parameter["schema"]["items"])] {
                let is_one = schema["type"] == "string" && schema["enum"].as_array().is_some_and(|all| !all.is_empty());
                if is_one && !(is_joined && end == "/items") {
                    found.push(Found {
                        pointer: format!("{pointer}/schema{end}"),
                        parameter: parameter["name"].as_str().unwrap_or_default().to_owned(),
                        operation: operation.id().unwrap_or_default().to_owned(),
                        tag: operation.value["tags"][0].as_str().unwrap_or_default().to_owned(),
                        schema: schema.clone(),
                    });
                }
            }
        }
    }
    found
}

/// The name of one value of the parameter.
fn in_singular(parameter: &str, one: &Found) -> String {
    let is_list = one.pointer.ends_with("/items");
    let words: String = parameter.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    naming::schema(if is_list { naming::singular(words.trim()) } else { words.trim() }, &BTreeSet::new())
}

fn described(schema: &Value, parameter: &str) -> Value {
    let mut members = Map::new();
    members.insert("type".into(), "string".into());
    members.insert("description".into(), format!("A value of `{parameter}`.").into());
    members.insert(MADE_UP.into(), true.into());
    for key in ["enum", RUST_NAMES] {
        if let Some(value) = schema.get(key) {
            members.insert(key.into(), value.clone());
        }
    }
    members.into()
}

fn refer(document: &mut Value, pointer: &str, name: &str) {
    if let Some(schema) = document.pointer_mut(pointer) {
        *schema = json!({"$ref": format!("#/components/schemas/{name}")});
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::reference;

    fn document(parameters: &[(&str, &str, &str, Value)]) -> Value {
        let mut document = json!({"paths": {}, "components": {"schemas": {"Order": {"type": "object"}}}});
        for (index, (operation, tag, name, schema)) in parameters.iter().enumerate() {
            document["paths"][format!("/{index}")]["get"] = json!({"operationId": operation, "tags": [tag],
                "parameters": [{"name": name, "in": "query", "schema": schema}]});
        }
        document
    }

    fn names(document: &Value) -> Vec<&str> {
        let paths = document["paths"].as_object().unwrap().values();
        let schemas = paths.map(|item| &item["get"]["parameters"][0]["schema"]);
        let name = |schema| reference(schema).or_else(|| reference(&schema["items"])).unwrap_or_default();
        schemas.map(|schema| name(schema).rsplit('/').next().unwrap()).collect()
    }

    #[test]
    fn an_enumeration_of_a_parameter_is_called_by_what_has_it() {
        let one_of = |values: &[&str]| json!({"type": "string", "enum": values});
        let mut given = document(&[
            ("list_pets", "pet-controller", "sort", one_of(&["name"])),
            ("list_keepers", "keepers", "sort", one_of(&["name"])),
            ("list_pets_2", "pet-controller", "petStatus", json!({"type": "array", "items": one_of(&["a", "b"])})),
            ("list_pets_3", "pet-controller", "petStatus", json!({"type": "array", "items": one_of(&["a", "b"])})),
            ("find_keepers", "keepers", "mode", one_of(&["a"])),
            ("all_keepers", "keepers", "mode", one_of(&["b"])),
            ("list_orders", "keepers", "order", one_of(&["up"])),
            ("list_more", "keepers", "order", json!({"type": "integer", "enum": [1]})),
        ]);
        name(&mut given);
        assert_eq!(
            names(&given),
            ["Sort", "Sort", "PetStatus", "PetStatus", "FindKeepersMode", "AllKeepersMode", "KeeperOrder", ""]
        );
        let sort = &given["components"]["schemas"]["Sort"];
        assert_eq!(sort["enum"], json!(["name"]));
        assert_eq!(sort["description"], "A value of `sort`.");
    }
}
