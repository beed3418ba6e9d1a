//! The file of a recording: JSON that is made to be read in a diff.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What stands in place of scheme, host and port of the server.
pub(super) const ORIGIN: &str = "http://server.test";

/// What stands in place of a value that is not compared.
pub(super) const ANY: &str = "<any>";

/// The number of the form of files.
pub(super) const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
pub(super) struct File {
    /// How to record it anew, for those who read it.
    pub(super) about: String,
    pub(super) format: u32,
    pub(super) exchanges: Vec<Exchange>,
}

/// A request and its answer.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Exchange {
    /// System and operation.
    pub(super) call: String,
    pub(super) request: Sent,
    pub(super) answer: Answered,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Sent {
    pub(super) method: String,
    pub(super) path: String,
    /// The parameters, encoded, in the order of their names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) query: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) headers: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Answered {
    pub(super) status: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) headers: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
}

/// A body.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Content {
    Json(Value),
    /// The parameters, encoded, in the order of their names.
    Form(Vec<String>),
    Parts(Vec<Part>),
    /// The lines of a text.
    Text(Vec<String>),
    /// Bytes, in lines of base64.
    Base64(Vec<String>),
}

/// A part of a `multipart` body.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Part {
    pub(super) headers: Vec<String>,
    pub(super) body: Content,
}

impl Content {
    /// All texts in it.
    pub(super) fn texts(&mut self, change: &mut impl FnMut(&mut String)) {
        match self {
            Self::Json(value) => json_texts(value, change),
            Self::Form(lines) | Self::Text(lines) => lines.iter_mut().for_each(change),
            Self::Parts(parts) => parts.iter_mut().for_each(|part| {
                part.headers.iter_mut().for_each(&mut *change);
                part.body.texts(change);
            }),
            Self::Base64(_) => {}
        }
    }
}

/// All texts in a JSON value; the names of members are not among them.
fn json_texts(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(items) => items.iter_mut().for_each(|item| json_texts(item, change)),
        Value::Object(members) => members.iter_mut().for_each(|(_, value)| json_texts(value, change)),
        _ => {}
    }
}
