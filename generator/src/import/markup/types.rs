//! The types that a Swagger2Markup document names, as schemas.

use serde_json::{Value, json};

/// The schema of a type, and what had to be mended to read it.
///
/// Fails with what cannot be read.
pub(super) fn schema(kind: &str) -> Result<(Value, Option<String>), String> {
    let kind = kind.replace("\\|", "|").replace("<br>", " ");
    let kind = kind.trim().trim_matches('`').trim();
    if let Some((inner, format)) = array(kind) {
        let (items, note) = schema(inner)?;
        let mut schema = json!({"type": "array", "items": items});
        if let Some(format) = format {
            schema["collectionFormat"] = format.into();
        }
        return Ok((schema, note));
    }
    if let Some(values) = map(kind) {
        let (values, note) = schema(values)?;
        return Ok((json!({"type": "object", "additionalProperties": values}), note));
    }
    if let Some(values) = kind.strip_prefix("enum").and_then(|rest| parenthesised(rest.trim())) {
        let values: Vec<&str> = values.split(',').map(str::trim).collect();
        return Ok((json!({"type": "string", "enum": values}), None));
    }
    if let Some(name) = link(kind) {
        return Ok((reference(name), None));
    }
    plain(kind).map_or_else(|| named(kind), |schema| Ok((schema, None)))
}

/// `string (byte)`: a type that has no name, and perhaps a format.
fn plain(kind: &str) -> Option<Value> {
    let (name, format) = match kind.split_once('(') {
        Some((name, rest)) => (name.trim(), Some(rest.strip_suffix(')')?.trim())),
        None => (kind, None),
    };
    if !["string", "integer", "number", "boolean", "object", "file"].contains(&name) {
        return None;
    }
    Some(match format {
        Some(format) => json!({"type": name, "format": format}),
        None => json!({"type": name}),
    })
}

/// `< T > array(multi)`.
fn array(kind: &str) -> Option<(&str, Option<&str>)> {
    let (inner, rest) = kind.strip_prefix('<')?.rsplit_once('>')?;
    let rest = rest.trim().strip_prefix("array")?.trim();
    Some((inner.trim(), parenthesised(rest)))
}

/// `< string, T > map`.
fn map(kind: &str) -> Option<&str> {
    let (inner, rest) = kind.strip_prefix('<')?.rsplit_once('>')?;
    let (key, value) = inner.split_once(',')?;
    (rest.trim() == "map" && key.trim() == "string").then(|| value.trim())
}

fn parenthesised(text: &str) -> Option<&str> {
    text.strip_prefix('(')?.strip_suffix(')')
}

/// `[Name](#anchor)`.
fn link(kind: &str) -> Option<&str> {
    let (name, anchor) = kind.strip_prefix('[')?.split_once("](")?;
    (anchor.starts_with('#') && anchor.ends_with(')')).then_some(name)
}

/// A name without a link; blanks in it are line breaks of the printed page.
fn named(kind: &str) -> Result<(Value, Option<String>), String> {
    let name: String = kind.chars().filter(|c| !c.is_whitespace()).collect();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '«' | '»' | ',');
    let opened = name.matches('«').count();
    if !name.starts_with(char::is_alphabetic) || !name.chars().all(is_part) || opened != name.matches('»').count() {
        return Err(format!("the type `{kind}` is not read"));
    }
    let note = (name != kind).then(|| format!("the type `{kind}` is broken over lines: `{name}`"));
    Ok((reference(&name), note))
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{}", name.replace('~', "~0").replace('/', "~1"))})
}
