//! Answers: the envelope of the service, and what Spring says by itself.

use super::Failure;
use axum::{
    http::{StatusCode, header::CONTENT_TYPE},
    response::{Html, IntoResponse as _, Response},
};
use serde_json::{Map, Value, json};

/// What an operation replies, or why it refuses.
pub(super) type Reply = Result<Content, Refusal>;

/// What stands in the envelope of a success.
pub(super) enum Content {
    Nothing,
    /// An object; null is left out.
    Data(Value),
    List(Vec<Value>),
    Page {
        items: Vec<Value>,
        count: usize,
        number: usize,
        size: usize,
    },
}

/// What stands in the envelope of a failure.
pub(super) struct Refusal {
    status: u16,
    code: &'static str,
    message: String,
}

impl Refusal {
    pub(super) fn not_found(what: &str, id: &str) -> Self {
        Self { status: 404, code: "NOT_FOUND", message: format!("{what} {id} 不存在") }
    }

    pub(super) fn conflict(message: impl Into<String>) -> Self {
        Self { status: 409, code: "BUSINESS_ERROR", message: message.into() }
    }
}

/// An answer on the wire.
pub(super) struct Answer {
    status: StatusCode,
    body: Body,
}

enum Body {
    Empty,
    Json(Value),
    Html(&'static str),
}

impl Answer {
    /// The answer that a reply makes; `by_status` if a refusal comes with its own status rather than 200.
    pub(super) fn of(reply: Reply, by_status: bool) -> Result<Self, Self> {
        let refusal = match reply {
            Ok(content) => return Ok(Self::ok(succeeded(content))),
            Err(refusal) => refusal,
        };
        let status = StatusCode::from_u16(refusal.status).ok().filter(|_| by_status);
        Err(Self::json(status.unwrap_or(StatusCode::OK), refused(&refusal)))
    }

    pub(super) fn failure(failure: Failure, path: &str) -> Self {
        let refusal = || Refusal::conflict("流程引擎繁忙，请稍后再试");
        match failure {
            Failure::Refused => Self::ok(refused(&refusal())),
            Failure::RefusedWithData => {
                let mut body = refused(&refusal());
                body["data"] = json!({"trace": "x".repeat(20_000)});
                Self::ok(body)
            }
            Failure::InvalidFields => {
                let field = json!({"name": "processKey", "type": "NotNull", "message": "不能为空"});
                let error = json!({"code": "VALIDATION_ERROR", "message": "参数错误", "fields": [field]});
                Self::json(StatusCode::BAD_REQUEST, json!({"success": false, "status": 400, "error": error}))
            }
            Failure::Unauthorized => Self::empty(StatusCode::UNAUTHORIZED),
            Failure::Forbidden => Self::empty(StatusCode::FORBIDDEN),
            Failure::NotFound => Self::empty(StatusCode::NOT_FOUND),
            Failure::Internal => Self::of_spring(StatusCode::INTERNAL_SERVER_ERROR, "No message available", path),
            Failure::NoEnvelope => Self::ok(json!({"timestamp": 0})),
            Failure::NoData => Self::ok(json!({"success": true, "status": 200})),
            Failure::NoBody => Self::empty(StatusCode::OK),
            Failure::Page => Self { status: StatusCode::OK, body: Body::Html("<html><title>登录</title></html>") },
        }
    }

    pub(super) fn bad_request(path: &str) -> Self {
        Self::of_spring(StatusCode::BAD_REQUEST, "Required request body is missing or no JSON", path)
    }

    pub(super) fn not_found(path: &str) -> Self {
        Self::of_spring(StatusCode::NOT_FOUND, "No message available", path)
    }

    fn of_spring(status: StatusCode, message: &str, path: &str) -> Self {
        let error = status.canonical_reason();
        let body = json!({
            "timestamp": 1_559_044_800_000_i64, "status": status.as_u16(), "error": error, "message": message, "path": path,
        });
        Self::json(status, body)
    }

    fn ok(body: Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    fn json(status: StatusCode, body: Value) -> Self {
        Self { status, body: Body::Json(body) }
    }

    fn empty(status: StatusCode) -> Self {
        Self { status, body: Body::Empty }
    }

    pub(super) fn into_response(self) -> Response {
        match self.body {
            Body::Json(body) => {
                let content_type = [(CONTENT_TYPE, "application/json;charset=UTF-8")];
                (self.status, content_type, without_nulls(body).to_string()).into_response()
            }
            Body::Html(page) => (self.status, Html(page)).into_response(),
            Body::Empty => self.status.into_response(),
        }
    }
}

fn refused(refusal: &Refusal) -> Value {
    let error = json!({"code": refusal.code, "message": refusal.message});
    json!({"success": false, "status": refusal.status, "error": error})
}

fn succeeded(content: Content) -> Value {
    // A list that is not paged has the numbers that the envelope starts with.
    let meta = |count: usize, pages: usize, number: usize, size: usize| {
        json!({"count": count, "pages": pages, "pageNo": number, "pageSize": size, "isFirstPage": number <= 1,
            "hasPreviousPage": number > 1, "hasNextPage": number < pages, "isLastPage": number >= pages})
    };
    let mut body = match content {
        Content::Nothing => json!({}),
        Content::Data(data) => json!({"links": {}, "data": data}),
        Content::List(items) => json!({"meta": meta(0, 0, 1, 1), "links": {}, "data": items}),
        Content::Page { items, count, number, size } => {
            json!({"meta": meta(count, count.div_ceil(size), number, size), "links": {}, "data": items})
        }
    };
    (body["success"], body["status"]) = (json!(true), json!(200));
    body
}

/// Members that are null are left out.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let present = members.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(present.map(|(name, value)| (name, without_nulls(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}
