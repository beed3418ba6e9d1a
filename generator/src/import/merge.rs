//! What people gave to the fragments, kept over an import: names, words and extensions. Facts follow the import.

use super::{
    enumerations,
    words::{MADE_UP, schema_place},
};
use crate::document::{METHODS, operations, reference, resolve, schema_name};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Members = Map<String, Value>;

/// Words that stay as they are.
const WORDS: [&str; 6] = ["operationId", "summary", "description", "tags", "title", "deprecated"];

/// What tells the shape of a schema.
const SHAPES: [&str; 8] = ["properties", "additionalProperties", "enum", "items", "allOf", "oneOf", "anyOf", "$ref"];

/// What stands in a fragment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// An object of the format, whose keys are words of it.
    Node,
    /// Names, and what is named.
    Names,
}

/// The fragments as they are to be: `known` as they are, `new` as the document with the given id has it.
///
/// `is_wanted` tells of a schema that nothing refers to any more whether it is to stay all the same.
pub(crate) fn merged(
    known: &Value,
    new: &Value,
    source: &str,
    is_wanted: impl Fn(&str) -> bool,
    notes: &mut Vec<String>,
) -> Value {
    let mut merger = Merger { known, named_by_hand: BTreeMap::new(), notes };
    let mut merged = new.clone();
    merged["paths"] = merger.paths(new, source);
    merged["components"]["schemas"] = merger.schemas(new);
    merger.api(&mut merged, source);
    keep_used(known, &mut merged, is_wanted);
    merged
}

struct Merger<'a> {
    known: &'a Value,
    /// Schemas that the document has without a name, by the name that a person gave them.
    named_by_hand: BTreeMap<String, Value>,
    notes: &'a mut Vec<String>,
}

impl Merger<'_> {
    fn paths(&mut self, new: &Value, source: &str) -> Value {
        let mut paths = new["paths"].as_object().cloned().unwrap_or_default();
        self.moved(&mut paths);
        for known in operations(self.known) {
            let found = paths.get_mut(known.path).and_then(|item| item.get_mut(known.method));
            if let Some(found) = found {
                self.operation(known.value, found);
            } else if !is_from(known.value, source) {
                let id = known.id().unwrap_or_default();
                self.notes.push(format!("{id}: kept; it is not from this document"));
                let item = paths.entry(known.path).or_insert_with(|| json!({}));
                item[known.method] = known.value.clone();
            }
        }
        paths.into()
    }

    /// An operation that left its route and is found under its id on a new one keeps what was given to it.
    fn moved(&mut self, paths: &mut Members) {
        let is_there = |path: &str, method: &str| paths.get(path).is_some_and(|item| item.get(method).is_some());
        let left: Vec<_> =
            operations(self.known).into_iter().filter(|known| !is_there(known.path, known.method)).collect();
        for (path, item) in paths {
            for (method, operation) in item.as_object_mut().into_iter().flatten() {
                let is_known = self.known["paths"][path.as_str()].get(method.as_str()).is_some();
                let sources = operation["x-source"].clone();
                let same = |value: &Value| {
                    value["x-source"] == sources && !sources[0]["section"].as_str().is_some_and(is_route)
                };
                let Some(known) = left.iter().find(|known| !is_known && same(known.value)) else { continue };
                self.notes.push(format!(
                    "{}: moved from {} {} to {} {path}",
                    known.id().unwrap_or_default(),
                    known.method.to_uppercase(),
                    known.path,
                    method.to_uppercase()
                ));
                self.operation(known.value, operation);
            }
        }
    }

    fn operation(&mut self, known: &Value, new: &mut Value) {
        let bodies = ["requestBody", "responses"];
        let by_hand: Vec<(&str, Option<Value>)> = match known.get("x-variants") {
            Some(_) => bodies.map(|key| (key, known.get(key).cloned())).into(),
            None => Vec::new(),
        };
        self.keep(known, new, Kind::Node);
        // What the variants say of bodies is by hand altogether.
        for (key, value) in by_hand {
            let Some(new) = new.as_object_mut() else { continue };
            match value {
                Some(value) => drop(new.insert(key.to_owned(), value)),
                None => drop(new.remove(key)),
            }
        }
        if known.get("x-variants").is_some() {
            let id = known["operationId"].as_str().unwrap_or_default();
            self.notes.push(format!("{id}: has variants by hand; its bodies and answers are kept"));
        }
    }

    fn schemas(&mut self, new: &Value) -> Value {
        let mut schemas = new.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
        for (name, schema) in &mut schemas {
            if let Some(known) = self.known.pointer(&schema_place(name)) {
                if says_nothing(schema) && SHAPES.iter().any(|key| known.get(key).is_some()) {
                    self.notes.push(format!("{name}: kept; the document says nothing of its shape"));
                    *schema = known.clone();
                }
                self.keep(known, schema, Kind::Node);
            }
        }
        // What is in a schema that was named by hand may be named by hand itself.
        while let Some((name, mut schema)) = self.named_by_hand.pop_first() {
            if schemas.contains_key(&name) {
                continue;
            }
            if let Some(known) = self.known.pointer(&schema_place(&name)) {
                self.keep(known, &mut schema, Kind::Node);
                if let Some(made_up) = known.get(MADE_UP) {
                    schema[MADE_UP] = made_up.clone();
                }
            }
            schemas.insert(name, schema);
        }
        schemas.into()
    }

    /// `info`, `tags`, `x-documents` and whatever else stands in `api.yaml`.
    fn api(&mut self, merged: &mut Value, source: &str) {
        let version = merged["info"]["version"].clone();
        let in_use = operations(merged);
        let tags: BTreeSet<String> =
            in_use.iter().filter_map(|operation| Some(operation.value["tags"][0].as_str()?.to_owned())).collect();
        let is_named = in_use.iter().any(|operation| is_from(operation.value, source));
        if let Some(documents) = merged["x-documents"].as_object_mut().filter(|_| !is_named) {
            documents.remove(source);
        }
        for (key, known) in self.known.as_object().into_iter().flatten() {
            match (key.as_str(), merged.get_mut(key)) {
                ("paths", _) => {}
                ("tags", Some(new)) => *new = with_new_tags(known, new, &tags),
                ("components" | "x-documents", Some(new)) => beside(known, new),
                _ => merged[key] = known.clone(),
            }
        }
        merged["info"]["version"] = version;
    }

    /// Keeps in `new` what is by hand in `known`.
    fn keep(&mut self, known: &Value, new: &mut Value, kind: Kind) {
        match (known, new) {
            (Value::Object(_), new @ Value::Object(_)) if self.is_named_by_hand(known, new) => {
                let name = reference(known).and_then(|target| target.rsplit('/').next()).unwrap_or_default();
                let written = std::mem::replace(new, known.clone());
                // What says next to nothing has no facts to follow.
                if says_nothing(&written) {
                    return;
                }
                // What several parameters may be is all that any of them may be.
                match self.named_by_hand.get_mut(name) {
                    Some(other) => enumerations::add_values(other, &written["enum"]),
                    None => drop(self.named_by_hand.insert(name.to_owned(), written)),
                }
            }
            (Value::Object(known), Value::Object(new)) => self.keep_members(known, new, kind),
            (Value::Array(known), Value::Array(new)) => self.keep_items(known, new),
            _ => {}
        }
    }

    /// Whether a schema without a name in the document has one here.
    fn is_named_by_hand(&self, known: &Value, new: &Value) -> bool {
        reference(known).is_some()
            && schema_name(new).is_none()
            && self.known.pointer(&reference(known).unwrap_or_default()[1..]).is_some()
    }

    fn keep_members(&mut self, known: &Members, new: &mut Members, kind: Kind) {
        let was_made_up = known.contains_key(MADE_UP);
        let is_made_up = new.contains_key(MADE_UP);
        for (key, known) in known {
            let is_word = kind == Kind::Node && WORDS.contains(&key.as_str()) && !known.is_object();
            let is_extension = kind == Kind::Node && key.starts_with("x-");
            // A text that was made up gives way to one that the document has by now.
            let is_better = matches!(key.as_str(), "summary" | "description") && was_made_up && !is_made_up;
            match new.get_mut(key) {
                _ if key == MADE_UP => {}
                Some(_) if is_word && is_better => {}
                _ if is_word || is_extension => drop(new.insert(key.clone(), known.clone())),
                Some(new) => self.keep(known, new, kind_of(key, kind)),
                None => {}
            }
        }
        if !was_made_up && ["summary", "description"].iter().any(|key| known.contains_key(*key)) {
            new.remove(MADE_UP);
        }
    }

    fn keep_items(&mut self, known: &[Value], new: &mut [Value]) {
        let are_parameters = known.iter().any(|item| item.get("in").is_some());
        if !are_parameters && known.len() != new.len() {
            return;
        }
        for (index, new) in new.iter_mut().enumerate() {
            let same = match are_parameters {
                true => known.iter().map(|known| resolve(self.known, known)).find(|known| is_same(known, new)),
                false => known.get(index),
            };
            if let Some(known) = same.cloned() {
                self.keep(&known, new, Kind::Node);
            }
        }
    }
}

fn is_same(known: &Value, new: &Value) -> bool {
    known["name"] == new["name"] && known["in"] == new["in"]
}

fn is_route(section: &str) -> bool {
    section.contains(' ')
}

fn is_from(operation: &Value, source: &str) -> bool {
    let sources = operation["x-source"].as_array().map(Vec::as_slice).unwrap_or_default();
    sources.is_empty() || sources.iter().any(|named| named["document"] == source)
}

/// Whether a schema tells no more than that there is something.
fn says_nothing(schema: &Value) -> bool {
    let is_object = schema.get("type").is_none_or(|kind| kind == "object");
    is_object && SHAPES.iter().all(|key| schema.get(key).is_none_or(|value| value == &json!(true)))
}

/// What stands under a key.
fn kind_of(key: &str, kind: Kind) -> Kind {
    let holds_names = ["properties", "responses", "content", "headers", "schemas"].contains(&key);
    if kind == Kind::Node && holds_names { Kind::Names } else { Kind::Node }
}

fn with_new_tags(known: &Value, new: &Value, in_use: &BTreeSet<String>) -> Value {
    let mut tags = known.as_array().cloned().unwrap_or_default();
    let is_in_use = |tag: &&Value| tag["name"].as_str().is_some_and(|name| in_use.contains(name));
    for tag in new.as_array().into_iter().flatten().filter(is_in_use) {
        if !tags.iter().any(|known| known["name"] == tag["name"]) {
            tags.push(tag.clone());
        }
    }
    tags.into()
}

/// Puts the members that are known over the new ones; schemas are merged already.
fn beside(known: &Value, new: &mut Value) {
    for (key, value) in known.as_object().into_iter().flatten().filter(|(key, _)| *key != "schemas") {
        new[key] = value.clone();
    }
}

/// Takes back the schemas that are only here, where something still refers to them, and lists the tags in use.
fn keep_used(known: &Value, merged: &mut Value, is_wanted: impl Fn(&str) -> bool) {
    let by_hand: Members = known.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    for (name, schema) in by_hand.iter().filter(|(name, _)| is_wanted(name)) {
        if let Some(schemas) = merged["components"]["schemas"].as_object_mut() {
            schemas.entry(name).or_insert_with(|| schema.clone());
        }
    }
    loop {
        let mut missing = Vec::new();
        crate::document::walk(merged, "", &mut |_, value| {
            let name = reference(value).and_then(|target| target.strip_prefix("#/components/schemas/"));
            missing.extend(name.map(str::to_owned));
        });
        missing.retain(|name| by_hand.contains_key(name) && merged["components"]["schemas"].get(name).is_none());
        if missing.is_empty() {
            return;
        }
        missing.into_iter().for_each(|name| merged["components"]["schemas"][&name] = by_hand[&name].clone());
    }
}

/// How many operations the document has.
pub(crate) fn count(document: &Value) -> usize {
    let items = document["paths"].as_object().into_iter().flat_map(Map::values);
    items.flat_map(|item| METHODS.iter().filter(|method| item.get(**method).is_some())).count()
}
