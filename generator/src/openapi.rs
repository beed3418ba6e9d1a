//! Whether a document is OpenAPI 3.0 as the generator reads it, and if not, where it is not.

use crate::document::{METHODS, member, reference};
use openapiv3::{
    Header, MediaType, OpenAPI, Operation, Parameter, PathItem, RequestBody, Response, Schema, SecurityScheme,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use serde_path_to_error::Segment;

/// The first part of a document that is not as OpenAPI has it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// A JSON pointer.
    pub(crate) place: String,
    pub(crate) message: String,
}

/// What a part of a document is.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Body,
    Response,
    Header,
    Media,
    Schema,
    SecurityScheme,
    /// An object whose members are all of a kind.
    Members(&'static Kind),
    /// An array whose items are all of a kind.
    Items(&'static Kind),
}

impl Kind {
    /// The kind of a member, if it is one that may be said in full or by `$ref`: the place of a fault in such a one is lost
    /// in what it stands in.
    fn of_member(self, key: &str) -> Option<Self> {
        match (self, key) {
            (Self::Members(kind) | Self::Items(kind), _) => Some(*kind),
            (Self::Document, "paths") => Some(Self::Members(&Self::PathItem)),
            (Self::Document, "components") => Some(Self::Components),
            (Self::Components, "schemas") => Some(Self::Members(&Self::Schema)),
            (Self::Components, "parameters") => Some(Self::Members(&Self::Parameter)),
            (Self::Components, "responses") => Some(Self::Members(&Self::Response)),
            (Self::Components, "requestBodies") => Some(Self::Members(&Self::Body)),
            (Self::Components | Self::Response, "headers") => Some(Self::Members(&Self::Header)),
            (Self::Components, "securitySchemes") => Some(Self::Members(&Self::SecurityScheme)),
            (Self::PathItem, method) if METHODS.contains(&method) => Some(Self::Operation),
            (Self::PathItem | Self::Operation, "parameters") => Some(Self::Items(&Self::Parameter)),
            (Self::Operation, "requestBody") => Some(Self::Body),
            (Self::Operation, "responses") => Some(Self::Members(&Self::Response)),
            (Self::Body | Self::Response | Self::Parameter | Self::Header, "content") => {
                Some(Self::Members(&Self::Media))
            }
            (Self::Media | Self::Parameter | Self::Header, "schema") => Some(Self::Schema),
            (Self::Schema, "properties") => Some(Self::Members(&Self::Schema)),
            (Self::Schema, "items" | "additionalProperties" | "not") => Some(Self::Schema),
            (Self::Schema, "allOf" | "oneOf" | "anyOf") => Some(Self::Items(&Self::Schema)),
            _ => None,
        }
    }

    /// What is wrong with a value of the kind, and where in it, as far as that can be told from outside.
    fn error(self, value: &Value) -> Option<(String, String)> {
        match self {
            Self::Document => error::<OpenAPI>(value),
            Self::PathItem => error::<PathItem>(value),
            Self::Operation => error::<Operation>(value),
            Self::Parameter => error::<Parameter>(value),
            Self::Body => error::<RequestBody>(value),
            Self::Response => error::<Response>(value),
            Self::Header => error::<Header>(value),
            Self::Media => error::<MediaType>(value),
            Self::Schema => error::<Schema>(value),
            Self::SecurityScheme => error::<SecurityScheme>(value),
            Self::Components | Self::Members(_) | Self::Items(_) => None,
        }
    }
}

fn error<T: DeserializeOwned>(value: &Value) -> Option<(String, String)> {
    let error = serde_path_to_error::deserialize::<_, T>(value).err()?;
    let place = error.path().iter().fold(String::new(), |place, segment| match segment {
        Segment::Seq { index } => format!("{place}/{index}"),
        Segment::Map { key } => member(&place, key),
        Segment::Enum { .. } | Segment::Unknown => place,
    });
    Some((place, error.inner().to_string()))
}

/// What keeps the document from being OpenAPI.
pub(crate) fn fault(document: &Value) -> Option<Fault> {
    let (place, message) = Kind::Document.error(document)?;
    Some(within(Kind::Document, document, "").unwrap_or(Fault { place, message }))
}

/// The innermost fault.
fn within(kind: Kind, value: &Value, pointer: &str) -> Option<Fault> {
    if reference(value).is_some() {
        return None;
    }
    let members: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let mut inner = members.into_iter().filter_map(|(key, value)| {
        let is_extension = key.starts_with("x-") && !matches!(kind, Kind::Members(Kind::Schema));
        let kind = kind.of_member(&key).filter(|_| !is_extension && !value.is_boolean())?;
        within(kind, value, &member(pointer, &key))
    });
    if let Some(fault) = inner.next() {
        return Some(fault);
    }
    let (place, message) = kind.error(value)?;
    Some(Fault { place: format!("{pointer}{place}"), message })
}

/// Leaves out what is not as OpenAPI has it, part by part; each is noted.
pub(crate) fn mend(document: &mut Value, notes: &mut Vec<String>) {
    while let Some(fault) = fault(document) {
        if !remove(document, &fault.place) {
            return;
        }
        notes.push(format!("{}: left out; it is not as OpenAPI 3.0 has it: {}", fault.place, fault.message));
    }
}

fn remove(document: &mut Value, pointer: &str) -> bool {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return false };
    let key = key.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => Map::remove(members, &key).is_some(),
        Some(Value::Array(items)) => match key.parse() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_not_openapi_is_found_where_it_stands_and_left_out() {
        let mut document = json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": "1", "license": {}, "contact": {"name": 5}},
            "paths": {"/a": {"get": {
                "deprecated": "yes",
                "parameters": [
                    {"name": "a", "in": "query", "schema": {"type": "string"}},
                    {"name": "b", "in": "query", "schema": {"type": "string"}, "required": "no"},
                ],
                "responses": {"200": {"description": "d", "headers": {"X-Count": {"type": "integer"}}}},
            }}},
            "components": {"schemas": {"A": {"type": "object", "properties": {"b": {"type": "string", "nullable": "no"}}}}},
        });
        let mut notes = Vec::new();
        mend(&mut document, &mut notes);
        assert_eq!(fault(&document), None);
        for place in [
            "/info/license: left out; it is not as OpenAPI 3.0 has it: missing field `name`",
            "/info/contact/name: ",
            "/paths/~1a/get/deprecated: left out; it is not as OpenAPI 3.0 has it: invalid type",
            "/paths/~1a/get/parameters/1: ",
            "/paths/~1a/get/responses/200/headers/X-Count: ",
            "/components/schemas/A/properties/b",
        ] {
            assert!(notes.iter().any(|note| note.starts_with(place)), "{place} is not in {notes:#?}");
        }
        assert_eq!(notes.len(), 6, "{notes:#?}");
        assert_eq!(document["paths"]["/a"]["get"]["parameters"].as_array().map(Vec::len), Some(1));
    }
}
