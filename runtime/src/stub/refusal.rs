//! Why a request is refused, and how the real server says so.

use super::{
    cause::Cause,
    document::{Document, Operation},
    example, response,
};
use crate::{Result, body::Response};
use http::StatusCode;
use serde_json::{Map, Value, json};

const JSON: &str = "application/json";

/// A request that the real server would refuse.
#[derive(Debug)]
pub(super) struct Refusal {
    cause: Cause,
    reason: String,
    status: Option<StatusCode>,
    /// The media type and the body of the answer, where the operation declares one for the status.
    body: Option<(String, Value)>,
}

impl Refusal {
    /// A refusal for a reason, in words that hold no value of the request.
    pub(super) fn new(cause: Cause, reason: impl Into<String>) -> Self {
        Self { cause, reason: reason.into(), status: None, body: None }
    }

    /// The same refusal with a status of its own, if there is one.
    pub(super) fn with_status(mut self, status: Option<StatusCode>) -> Self {
        self.status = status;
        self
    }

    /// The same refusal as one of an operation, which may say its status and its body.
    pub(super) fn of(mut self, operation: &Operation<'_>) -> Self {
        let told = operation.refusals().into_iter().find_map(|refusals| status_in(refusals, self.cause));
        let status = self.status.or(told).or_else(|| operation.declared_refusal(self.cause));
        let status = status.unwrap_or(self.cause.usual());
        self.status = Some(status);
        self.body = operation.answer(status).and_then(example::json_of).and_then(|(media, content)| {
            let body = example::of_refusal(operation, content, &self.reason)?;
            Some((media.to_owned(), body))
        });
        self
    }

    /// The answer that tells it.
    pub(super) fn into_response(self, document: &Document) -> Result<Response> {
        let told = document.root("x-refusals");
        let status = self.status.or_else(|| status_in(told, self.cause)).unwrap_or(self.cause.usual());
        if told["empty"].as_array().is_some_and(|causes| causes.contains(&json!(self.cause.word()))) {
            return response(status, None, Vec::new());
        }
        let made = || json!({"status": status.as_u16(), "error": phrase(status), "message": self.reason});
        let (media, body) = match (told.get("body"), self.body) {
            (Some(template), _) => (JSON.to_owned(), filled(template, status, &self.reason)),
            (None, Some(declared)) => declared,
            (None, None) => (JSON.to_owned(), made()),
        };
        response(status, Some(&media), body.to_string().into_bytes())
    }
}

/// The status that `x-refusals` has for a cause.
fn status_in(refusals: &Value, cause: Cause) -> Option<StatusCode> {
    let status = refusals["status"][cause.word()].as_u64()?;
    StatusCode::from_u16(status.try_into().ok()?).ok()
}

/// A template of a body with status, phrase and reason in it.
fn filled(template: &Value, status: StatusCode, reason: &str) -> Value {
    match template {
        Value::String(text) if text == "{status}" => json!(status.as_u16()),
        Value::String(text) => {
            let title = status.canonical_reason().unwrap_or_default();
            text.replace("{phrase}", &phrase(status)).replace("{title}", title).replace("{reason}", reason).into()
        }
        Value::Array(items) => items.iter().map(|item| filled(item, status, reason)).collect(),
        Value::Object(members) => Value::Object(
            members.iter().map(|(name, value)| (name.clone(), filled(value, status, reason))).collect::<Map<_, _>>(),
        ),
        value => value.clone(),
    }
}

/// The words of a status as sentences have them: `Bad request`.
fn phrase(status: StatusCode) -> String {
    let words = status.canonical_reason().unwrap_or("Refused").to_lowercase();
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
