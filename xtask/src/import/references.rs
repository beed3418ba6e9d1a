//! The references of an imported document: all of them lead somewhere in it.

use crate::document::{reference, walk};
use anyhow::{Result, bail};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Writes references without escapes of URLs, and fails where one leads nowhere, elsewhere or in a circle.
pub(crate) fn check(document: &mut Value) -> Result<()> {
    drop_examples(document);
    unescape(document);
    let document = &*document;
    let mut wrong = None;
    let mut sound = BTreeSet::new();
    walk(document, "", &mut |place, value| {
        if let (None, Some(target)) = (&wrong, reference(value)) {
            wrong = mistake(document, target, &mut sound).map(|mistake| format!("{place}: {mistake}"));
        }
    });
    match wrong {
        Some(mistake) => bail!(mistake),
        None => Ok(()),
    }
}

/// Examples are anything, even what looks like a reference, and nothing is generated from them.
fn drop_examples(value: &mut Value) {
    each_object(value, false, &mut |members| {
        members.remove("example");
        members.remove("examples");
    });
}

/// Extensions of others mean nothing here, or something else.
pub(crate) fn drop_extensions(value: &mut Value) {
    each_object(value, false, &mut |members| members.retain(|key, _| !key.starts_with("x-")));
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
    is_endless(document, target, &mut Vec::new(), sound).then(|| format!("the $ref `{target}` leads in a circle"))
}

/// Whether a value is nothing but itself. A schema may hold itself in a property, but not stand for itself.
fn is_endless<'a>(
    document: &'a Value,
    target: &'a str,
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
    let parts = found.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let mut targets = reference(found).into_iter().chain(parts.filter_map(reference));
    let is_endless = targets.any(|target| is_endless(document, target, trail, sound));
    trail.pop();
    if !is_endless {
        sound.insert(target);
    }
    is_endless
}
