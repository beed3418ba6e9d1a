//! The answers that Flowable gives, errors above all.

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use serde_json::{Value, json};

/// An answer in the making.
#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    content_type: Option<String>,
    body: Bytes,
}

impl Answer {
    pub(super) fn json(status: StatusCode, body: &Value) -> Self {
        Self { status, content_type: Some("application/json".into()), body: body.to_string().into() }
    }

    pub(super) fn ok(body: &Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    pub(super) fn created(body: &Value) -> Self {
        Self::json(StatusCode::CREATED, body)
    }

    pub(super) fn no_content() -> Self {
        Self::empty(StatusCode::NO_CONTENT)
    }

    pub(super) fn bytes(content_type: &str, body: Bytes) -> Self {
        Self { status: StatusCode::OK, content_type: Some(content_type.to_owned()), body }
    }

    fn empty(status: StatusCode) -> Self {
        Self { status, content_type: None, body: Bytes::new() }
    }

    fn error(status: StatusCode, message: &str, exception: &str) -> Self {
        Self::json(status, &json!({"message": message, "exception": exception}))
    }

    pub(super) fn bad_request(exception: &str) -> Self {
        Self::error(StatusCode::BAD_REQUEST, "Bad request", exception)
    }

    pub(super) fn not_found(exception: &str) -> Self {
        Self::error(StatusCode::NOT_FOUND, "Not found", exception)
    }

    pub(super) fn conflict(exception: &str) -> Self {
        Self::error(StatusCode::CONFLICT, "Conflict", exception)
    }

    pub(super) fn internal_error(exception: &str) -> Self {
        Self::error(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error", exception)
    }

    /// Flowable says 500, not 405.
    pub(super) fn unsupported(method: &Method) -> Self {
        Self::internal_error(&format!("Request method '{method}' is not supported"))
    }

    /// Flowable says 500, not 415.
    pub(super) fn unsupported_content(content_type: &str) -> Self {
        Self::internal_error(&format!("Content-Type '{content_type}' is not supported"))
    }

    /// Flowable says 500, not 404.
    pub(super) fn no_endpoint(method: &Method, path: &str) -> Self {
        Self::internal_error(&format!("No endpoint {method} {path}."))
    }

    pub(super) fn unauthorized() -> Self {
        Self::empty(StatusCode::UNAUTHORIZED)
    }

    pub(super) fn not_acceptable() -> Self {
        Self::empty(StatusCode::NOT_ACCEPTABLE)
    }

    pub(super) fn forbidden() -> Self {
        Self::empty(StatusCode::FORBIDDEN)
    }

    /// What the servlet container says before Flowable sees the request.
    pub(super) fn container_refusal() -> Self {
        let title = "HTTP Status 400 – Bad Request";
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
        );
        Self {
            status: StatusCode::BAD_REQUEST,
            content_type: Some("text/html;charset=utf-8".into()),
            body: page.into(),
        }
    }

    pub(super) fn into_response(self) -> Response {
        let mut response = (self.status, Body::from(self.body)).into_response();
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_TYPE);
        if let Some(content_type) = self.content_type.and_then(|kind| HeaderValue::try_from(kind).ok()) {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"Realm\""));
        }
        response
    }
}
