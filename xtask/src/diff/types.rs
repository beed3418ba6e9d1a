//! What a schema becomes in Rust, as far as it tells whether code still compiles.

use crate::{document::schema_name, lower::is_required};
use serde_json::Value;

/// Which ways a schema goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ways {
    pub(super) sent: bool,
    pub(super) received: bool,
}

/// The type of a value, of a resolved document.
pub(super) fn value(schema: &Value) -> String {
    if let Some(name) = schema_name(schema) {
        return name.to_owned();
    }
    let format = schema["format"].as_str();
    match (schema["type"].as_str(), format) {
        (Some("string"), Some("date-time")) => "Timestamp".to_owned(),
        (Some("string"), Some("password")) => "Secret".to_owned(),
        (Some("string"), Some("binary")) => "bytes".to_owned(),
        (Some("string"), _) => "String".to_owned(),
        (Some("integer"), format) => integer(format).to_owned(),
        (Some("number"), Some("float")) => "f32".to_owned(),
        (Some("number"), _) => "f64".to_owned(),
        (Some("boolean"), _) => "bool".to_owned(),
        (Some("array"), _) => format!("Vec<{}>", value(&schema["items"])),
        (Some("object"), _) => map(schema),
        _ => "Value".to_owned(),
    }
}

fn integer(format: Option<&str>) -> &'static str {
    match format {
        Some("int8") => "i8",
        Some("int16") => "i16",
        Some("int32") => "i32",
        Some("uint8") => "u8",
        Some("uint16") => "u16",
        Some("uint32") => "u32",
        Some("uint" | "uint64") => "u64",
        _ => "i64",
    }
}

fn map(schema: &Value) -> String {
    match schema.get("additionalProperties") {
        Some(values) if values.as_object().is_some_and(|values| !values.is_empty()) => {
            format!("HashMap<String, {}>", value(values))
        }
        _ => "Map".to_owned(),
    }
}

/// The type of a parameter's setter.
pub(super) fn parameter(parameter: &Value) -> String {
    if parameter["explode"] == false {
        return "CommaSeparated".to_owned();
    }
    value(&parameter["schema"])
}

/// The type of a field.
pub(super) fn field(schema: &Value, property: &str, ways: Ways) -> String {
    let declared = &schema["properties"][property];
    let kind = value(declared);
    let required = is_required(schema, property);
    let nullable = declared["nullable"] == true;
    let is_collection = ["Vec<", "HashMap<", "Map"].iter().any(|start| kind.starts_with(start));
    match (required, nullable) {
        _ if is_collection && ways.received && !ways.sent => kind,
        (true, _) if is_collection => kind,
        (true, false) => kind,
        (false, true) if ways.sent && !ways.received => format!("Option<Nullable<{kind}>>"),
        _ => format!("Option<{kind}>"),
    }
}

/// Whether a property is an argument of `new`.
pub(super) fn is_argument(schema: &Value, property: &str) -> bool {
    let declared = &schema["properties"][property];
    let is_collection = matches!(declared["type"].as_str(), Some("array" | "object"));
    is_required(schema, property) && declared["nullable"] != true && !is_collection
}
