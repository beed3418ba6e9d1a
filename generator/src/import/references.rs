//! The references of an imported document: all of them lead somewhere in it.

use super::naming;
use crate::document::{reference, walk};
use anyhow::{Result, bail};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What stands in the place of a parameter, body, answer or path item that a reference does not lead to.
pub(crate) const MISSING: &str = "missing";

/// What a schema is, whichever of its other parts holds: what leads in a circle through these alone is nothing at all.
const WHOLE: [&str; 1] = ["allOf"];

/// What a schema may be; generated types cannot hold a circle through these either.
const ALTERNATIVES: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// Writes references without escapes of URLs, names what they lead to, and takes out those that lead nowhere, elsewhere or
/// among alternatives back to where they came from.
///
/// # Errors
/// One that stands for itself: the document says nothing there, and it is not known what it should.
pub(crate) fn mend(document: &mut Value, notes: &mut Vec<String>) -> Result<()> {
    drop_examples(document);
    unescape(document);
    name_targets(document);
    let mut wrong = BTreeMap::new();
    let (mut sound, mut whole) = (BTreeSet::new(), BTreeSet::new());
    let mut circle = None;
    walk(document, "", &mut |_, value| {
        let Some(target) = reference(value) else { return };
        if is_endless(document, target, &WHOLE, &mut Vec::new(), &mut whole) {
            circle = circle.or(Some(target));
        } else if let Some(mistake) = mistake(document, target, &mut sound) {
            wrong.insert(target.to_owned(), mistake);
        }
    });
    if let Some(target) = circle {
        bail!("the $ref `{target}` leads in a circle: it stands for nothing but itself");
    }
    for mistake in wrong.values() {
        notes.push(format!("{mistake}; a schema there is any value, and anything else is left out"));
    }
    if !wrong.is_empty() {
        take_out(document, &wrong, false);
    }
    Ok(())
}

fn take_out(value: &mut Value, wrong: &BTreeMap<String, String>, is_schema: bool) {
    if let Some(mistake) = reference(value).and_then(|target| wrong.get(target)) {
        *value = if is_schema { json!({}) } else { json!({MISSING: mistake}) };
        return;
    }
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                take_out(value, wrong, is_schema || matches!(key.as_str(), "schema" | "schemas"));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|value| take_out(value, wrong, is_schema)),
        _ => {}
    }
}

/// Schemas are referred to by name: one that stands somewhere else gets one.
pub(crate) fn name_targets(document: &mut Value) {
    let mut targets = BTreeSet::new();
    collect_targets(document, false, &mut targets);
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let mut taken: BTreeSet<String> = schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect();
    let mut named = BTreeMap::new();
    for target in targets {
        let Some(found) = target.strip_prefix('#').and_then(|pointer| document.pointer(pointer)) else { continue };
        if !found.is_object() && !found.is_boolean() {
            continue;
        }
        let name = naming::schema(&words_of(&target), &taken);
        taken.insert(name.clone());
        named.insert(target.clone(), (name, found.clone()));
    }
    if named.is_empty() {
        return;
    }
    for (name, schema) in named.values() {
        document["components"]["schemas"][name] = schema.clone();
    }
    refer_by_name(document, &named);
}

fn collect_targets(value: &Value, is_schema: bool, targets: &mut BTreeSet<String>) {
    if let Some(target) = reference(value).filter(|_| is_schema) {
        if target.strip_prefix("#/components/schemas/").is_none_or(|name| name.contains('/')) {
            targets.insert(target.to_owned());
        }
        return;
    }
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            collect_targets(value, is_schema || matches!(key.as_str(), "schema" | "schemas"), targets);
        }),
        Value::Array(items) => items.iter().for_each(|value| collect_targets(value, is_schema, targets)),
        _ => {}
    }
}

fn refer_by_name(value: &mut Value, named: &BTreeMap<String, (String, Value)>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get_mut("$ref")
                && let Some((name, _)) = named.get(target)
            {
                *target = format!("#/components/schemas/{name}");
            }
            members.values_mut().for_each(|value| refer_by_name(value, named));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| refer_by_name(value, named)),
        _ => {}
    }
}

/// The words of a pointer that say what it leads to: `#/components/schemas/Order/properties/lines/items` is `Order lines`.
fn words_of(target: &str) -> String {
    const OF_FORMAT: [&str; 18] = [
        "#",
        "components",
        "schemas",
        "schema",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "additionalProperties",
        "content",
        "application~1json",
        "responses",
        "parameters",
        "requestBodies",
        "paths",
        "definitions",
        "$defs",
    ];
    let words =
        target.split('/').filter(|word| !OF_FORMAT.contains(word) && !word.bytes().all(|byte| byte.is_ascii_digit()));
    words.map(|word| word.replace("~1", " ").replace("~0", " ")).collect::<Vec<_>>().join(" ")
}

/// Examples are anything, even what looks like a reference, and nothing is generated from them.
fn drop_examples(value: &mut Value) {
    each_object(value, false, &mut |members| {
        members.remove("example");
        members.remove("examples");
    });
}

/// Extensions of others mean nothing here, or something else. What operations say in the extensions of fragments is kept.
pub(crate) fn drop_extensions(value: &mut Value) {
    each_object(value, false, &mut |members| {
        let is_operation = members.contains_key("responses");
        let is_own = |key: &str, value: &Value| match key {
            "x-paging" => value.is_object(),
            "x-idempotent" => value.is_boolean(),
            _ => false,
        };
        members.retain(|key, value| !key.starts_with("x-") || (is_operation && is_own(key, value)));
    });
}

fn unescape(value: &mut Value) {
    each_object(value, false, &mut |members| {
        if let Some(Value::String(target)) = members.get_mut("$ref")
            && target.contains('%')
        {
            *target = percent_decode_str(target).decode_utf8_lossy().into_owned();
        }
    });
}

/// Calls `change` with each object whose keys are words of the format, not names of properties.
fn each_object(value: &mut Value, are_names: bool, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            if !are_names {
                change(members);
            }
            for (key, value) in members {
                each_object(value, matches!(key.as_str(), "properties" | "schemas" | "headers") && !are_names, change);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|value| each_object(value, false, change)),
        _ => {}
    }
}

fn mistake<'a>(document: &'a Value, target: &'a str, sound: &mut BTreeSet<&'a str>) -> Option<String> {
    let Some(pointer) = target.strip_prefix('#') else {
        return Some(format!("the $ref `{target}` leads out of the document: bundle it into one file first"));
    };
    if document.pointer(pointer).is_none() {
        return Some(format!("the $ref `{target}` leads nowhere"));
    }
    is_endless(document, target, &ALTERNATIVES, &mut Vec::new(), sound)
        .then(|| format!("the $ref `{target}` leads in a circle"))
}

/// Whether a value is nothing but itself. A schema may hold itself in a property, but not stand for itself.
fn is_endless<'a>(
    document: &'a Value,
    target: &'a str,
    parts: &[&str],
    trail: &mut Vec<&'a str>,
    sound: &mut BTreeSet<&'a str>,
) -> bool {
    if sound.contains(target) {
        return false;
    }
    if trail.contains(&target) {
        return true;
    }
    trail.push(target);
    let found = target.strip_prefix('#').and_then(|pointer| document.pointer(pointer)).unwrap_or(&Value::Null);
    let inside = parts.iter().filter_map(|key| found.get(*key)?.as_array()).flatten();
    let mut targets = reference(found).into_iter().chain(inside.filter_map(reference));
    let is_endless = targets.any(|target| is_endless(document, target, parts, trail, sound));
    trail.pop();
    if !is_endless {
        sound.insert(target);
    }
    is_endless
}
