//! Answers, and the two bodies in which failures are told.

use axum::{
    body::Body,
    http::{HeaderValue, Method, StatusCode, header},
    response::Response,
};
use serde_json::{Value, json};

/// What the server answers.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    status: StatusCode,
    content_type: Option<&'static str>,
    body: Vec<u8>,
    /// Whether the body has another shape in HAL.
    is_wrapped: bool,
}

/// Why a request is refused.
#[derive(Clone, Debug)]
pub(super) enum Refusal {
    /// By the runtime, which has a body of its own: 404 or 400.
    Runtime(StatusCode, String),
    /// By Spring Boot, or by what no handler knows.
    Spring(StatusCode, String),
    /// By Tomcat, with a page.
    Container,
}

/// What failures are told in, by the header `Accept`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Json,
    Hal,
    /// Anything: the runtime tells in HAL then, and Spring Boot in JSON.
    Any,
    /// Nothing that a failure can be told in.
    Neither,
}

impl Form {
    pub(super) fn of(accept: &str) -> Self {
        let kinds = accept.split(',').map(|kind| kind.split(';').next().unwrap_or_default().trim());
        let mut kinds = kinds;
        let found = kinds.find_map(|kind| match kind {
            "application/json" | "application/*" => Some(Self::Json),
            "application/hal+json" => Some(Self::Hal),
            "*/*" => Some(Self::Any),
            _ => None,
        });
        found.unwrap_or(Self::Neither)
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json;charset=UTF-8",
            Self::Hal | Self::Any | Self::Neither => "application/hal+json;charset=UTF-8",
        }
    }
}

impl Refusal {
    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self::Runtime(StatusCode::NOT_FOUND, message.into())
    }

    pub(super) fn illegal(message: impl Into<String>) -> Self {
        Self::Runtime(StatusCode::BAD_REQUEST, message.into())
    }

    pub(super) fn internal(message: impl Into<String>) -> Self {
        Self::Spring(StatusCode::INTERNAL_SERVER_ERROR, message.into())
    }

    pub(super) fn unreadable(message: impl Into<String>) -> Self {
        Self::Spring(StatusCode::BAD_REQUEST, message.into())
    }

    pub(super) fn unauthorized() -> Self {
        Self::Spring(StatusCode::UNAUTHORIZED, "Unauthorized".to_owned())
    }

    pub(super) fn forbidden() -> Self {
        Self::Spring(StatusCode::FORBIDDEN, "Forbidden".to_owned())
    }

    pub(super) fn no_route() -> Self {
        Self::Spring(StatusCode::NOT_FOUND, "No message available".to_owned())
    }

    pub(super) fn not_supported(method: &Method) -> Self {
        Self::Spring(StatusCode::METHOD_NOT_ALLOWED, format!("Request method '{method}' not supported"))
    }

    pub(super) fn unsupported_media(content_type: &str) -> Self {
        Self::Spring(StatusCode::UNSUPPORTED_MEDIA_TYPE, format!("Content type '{content_type}' not supported"))
    }

    pub(super) fn unacceptable() -> Self {
        Self::Spring(StatusCode::NOT_ACCEPTABLE, "Could not find acceptable representation".to_owned())
    }

    /// Of what a real server does, and this one does not.
    pub(super) fn unplayed(what: &str) -> Self {
        let message = format!("the in-process server does not play {what}: test this on a real server");
        Self::Spring(StatusCode::NOT_IMPLEMENTED, message)
    }

    pub(super) fn into_answer(self, form: Form, path: &str, now: &str) -> Answer {
        let (form, status, body) = match self {
            Self::Container => {
                let page = b"<!doctype html><html lang=\"en\"><head><title>HTTP Status 400</title></head></html>";
                return Answer::file("text/html;charset=utf-8", page.to_vec()).with_status(StatusCode::BAD_REQUEST);
            }
            // Without a form to tell it in, even this is another failure.
            _ if form == Form::Neither => return Answer::done().with_status(StatusCode::NOT_ACCEPTABLE),
            Self::Runtime(status, message) => {
                let failure = json!({"code": status.as_u16(), "message": message});
                (form, status, if form == Form::Json { json!({"entry": failure}) } else { failure })
            }
            Self::Spring(status, message) => {
                let error = status.canonical_reason();
                let code = status.as_u16();
                let is_of_spring = form == Form::Any && status != StatusCode::NOT_FOUND;
                let form = if is_of_spring { Form::Json } else { form };
                let body = json!({"timestamp": now, "status": code, "error": error, "message": message, "path": path});
                (form, status, body)
            }
        };
        Answer::file(form.content_type(), body.to_string().into_bytes()).with_status(status)
    }
}

impl Answer {
    /// Nothing more to say: 200 without a body.
    pub(super) fn done() -> Self {
        Self { status: StatusCode::OK, content_type: None, body: Vec::new(), is_wrapped: false }
    }

    pub(super) fn file(content_type: &'static str, body: Vec<u8>) -> Self {
        Self { content_type: Some(content_type), body, ..Self::done() }
    }

    pub(super) fn no_content(form: Form) -> Self {
        Self { status: StatusCode::NO_CONTENT, content_type: Some(form.content_type()), ..Self::done() }
    }

    fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// A value without wrapper, which has the same shape in each form.
    pub(super) fn bare(value: &Value, form: Form) -> Self {
        Self::file(form.content_type(), value.to_string().into_bytes())
    }

    fn wrapped(value: &Value) -> Self {
        Self { is_wrapped: true, ..Self::bare(value, Form::Json) }
    }

    pub(super) fn is_wrapped(&self) -> bool {
        self.is_wrapped
    }

    pub(super) fn entry(value: &Value) -> Self {
        Self::wrapped(&json!({"entry": value}))
    }

    pub(super) fn entries(values: impl IntoIterator<Item = Value>) -> Self {
        Self::wrapped(&json!({"list": {"entries": entries(values)}}))
    }

    pub(super) fn page(values: impl IntoIterator<Item = Value>, pagination: &Value) -> Self {
        Self::wrapped(&json!({"list": {"entries": entries(values), "pagination": pagination}}))
    }

    pub(super) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        if let Some(content_type) = self.content_type {
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Basic realm=\"Realm\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}

fn entries(values: impl IntoIterator<Item = Value>) -> Vec<Value> {
    values.into_iter().map(|value| json!({"entry": value})).collect()
}
