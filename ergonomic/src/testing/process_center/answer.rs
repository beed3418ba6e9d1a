//! Answers in the service's envelope, and those of the framework without it.

use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header::CONTENT_TYPE},
    response::Response,
};
use serde_json::{Value, json};

/// How many frames the stack traces have: an exception is some 20 KB long.
const FRAMES: usize = 120;

/// What the server answers.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    status: StatusCode,
    content_type: Option<&'static str>,
    body: Vec<u8>,
}

impl Answer {
    fn json(status: StatusCode, body: &Value) -> Self {
        let content_type = Some("application/json;charset=UTF-8");
        Self { status, content_type, body: body.to_string().into_bytes() }
    }

    fn envelope(code: &str, words: &str, data: Value) -> Self {
        Self::json(StatusCode::OK, &json!({"rtnCode": code, "rtnMsg": words, "data": data}))
    }

    pub(super) fn success(words: &str, data: impl Into<Value>) -> Self {
        let data = data.into();
        if has_reference(&data) {
            let message = "Handler dispatch failed; nested exception is java.lang.StackOverflowError";
            return Self::framework(StatusCode::INTERNAL_SERVER_ERROR, message, "/error");
        }
        Self::envelope("000000", words, data)
    }

    pub(super) fn done(words: &str) -> Self {
        Self::success(words, Value::Null)
    }

    /// A failure that tells no more than that there was one.
    pub(super) fn failure(words: &str) -> Self {
        Self::envelope("999999", words, Value::Null)
    }

    /// A failure that hands on the exception.
    pub(super) fn exception(words: &str, message: Option<&str>) -> Self {
        Self::envelope("999999", words, throwable(message))
    }

    /// As [`exception`](Self::exception), of something that the engine did not find.
    pub(super) fn not_found(words: &str, message: &str, class: &str) -> Self {
        let mut exception = throwable(Some(message));
        exception["objectClass"] = json!(class);
        Self::envelope("999999", words, exception)
    }

    /// As [`exception`](Self::exception), of a thing that the service looked for by itself: it did not find it, and the null
    /// that it went on with was the end of it, in this class.
    pub(super) fn null(words: &str, class: &str) -> Self {
        let mut exception = throwable(None);
        exception["stackTrace"][0]["className"] = json!(class);
        Self::envelope("999999", words, exception)
    }

    /// What the framework says before the service is reached.
    pub(super) fn framework(status: StatusCode, message: &str, path: &str) -> Self {
        let error = status.canonical_reason().unwrap_or_default();
        let timestamp = "2026-11-21T02:53:31.529+0000";
        let body = json!({"timestamp": timestamp, "status": status.as_u16(), "error": error, "message": message, "path": path});
        Self::json(status, &body)
    }

    /// The same answer under another status.
    pub(super) fn under(self, status: u16) -> Self {
        Self { status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), ..self }
    }

    /// A page of HTML with this title.
    pub(super) fn page(title: &str) -> Self {
        let body = format!("<html><head><title>{title}</title></head></html>").into_bytes();
        Self { content_type: Some("text/html;charset=UTF-8"), body, ..Self::empty() }
    }

    pub(super) fn empty() -> Self {
        Self { status: StatusCode::OK, content_type: None, body: Vec::new() }
    }

    /// Bytes that the service gives no content type to.
    pub(super) fn bytes(body: &[u8]) -> Self {
        Self { body: body.to_vec(), ..Self::empty() }
    }

    pub(super) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        if let Some(content_type) = self.content_type {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        response
    }
}

fn throwable(message: Option<&str>) -> Value {
    let frame = |line: usize| {
        json!({
            "methodName": "invoke", "fileName": "DelegatingMethodAccessorImpl.java", "lineNumber": line,
            "className": "sun.reflect.DelegatingMethodAccessorImpl.of.some.class.with.a.long.name", "nativeMethod": false,
        })
    };
    json!({
        "cause": null, "stackTrace": (0..FRAMES).map(frame).collect::<Vec<_>>(), "message": message,
        "suppressed": [], "localizedMessage": message,
    })
}

/// Whether there is a reference in it, at which the service goes round in circles when it writes an answer.
fn has_reference(value: &Value) -> bool {
    match value {
        Value::Object(members) => {
            members.get("$ref").is_some_and(Value::is_string) || members.values().any(has_reference)
        }
        Value::Array(items) => items.iter().any(has_reference),
        _ => false,
    }
}
