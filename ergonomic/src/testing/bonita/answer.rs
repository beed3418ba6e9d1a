//! The answers that Bonita gives: objects all of whose values are texts, and refusals of several kinds.

use axum::{
    body::{Body, Bytes},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use serde::{Serialize, Serializer, ser::SerializeMap as _};
use serde_json::ser::Formatter;
use std::io;

const JSON: &str = "application/json;charset=UTF-8";

/// An object as the API shows it, its members in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Object(Vec<(&'static str, Node)>);

#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
enum Node {
    Text(String),
    Object(Object),
    List(Vec<String>),
}

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a member, behind any other of this name.
    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.0.push((name, Node::Text(value.to_string())));
        self
    }

    /// Adds a member that is a list.
    pub(super) fn with_list(mut self, name: &'static str, items: Vec<String>) -> Self {
        self.0.push((name, Node::List(items)));
        self
    }

    /// Adds a member that is an object.
    pub(super) fn with_object(mut self, name: &'static str, object: Self) -> Self {
        self.0.push((name, Node::Object(object)));
        self
    }

    /// The text that a member is; one that is an object has none.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find_map(|(key, node)| match node {
            Node::Text(text) if *key == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// The id that a member is; one that is an object has none.
    pub(super) fn id(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    /// Puts a whole object in the place of its id.
    pub(super) fn deploy(&mut self, name: &str, object: Self) {
        if let Some((_, node)) = self.0.iter_mut().find(|(key, _)| *key == name) {
            *node = Node::Object(object);
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        self.0.iter().try_for_each(|(name, node)| map.serialize_entry(name, node))?;
        map.end()
    }
}

/// Escapes more than JSON asks for, as Bonita does.
struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: io::Write + ?Sized>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        for part in fragment.split_inclusive(['/', '<', '>', '\'']) {
            let (plain, escape) = match part.strip_suffix('/') {
                Some(plain) => (plain, "\\/"),
                None => match part.char_indices().next_back() {
                    Some((at, '<')) => (&part[..at], "\\u003C"),
                    Some((at, '>')) => (&part[..at], "\\u003E"),
                    Some((at, '\'')) => (&part[..at], "\\u0027"),
                    _ => (part, ""),
                },
            };
            writer.write_all(plain.as_bytes())?;
            writer.write_all(escape.as_bytes())?;
        }
        Ok(())
    }
}

fn json(value: &impl Serialize) -> Bytes {
    let mut bytes = Vec::new();
    // Writing texts to memory does not fail.
    let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Escaping));
    bytes.into()
}

/// An answer in the making.
#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
    body: Bytes,
}

impl Answer {
    pub(super) fn empty(status: StatusCode) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    pub(super) fn ok() -> Self {
        Self::empty(StatusCode::OK)
    }

    pub(super) fn json(status: StatusCode, value: &impl Serialize) -> Self {
        Self { body: json(value), ..Self::empty(status) }.with(header::CONTENT_TYPE, JSON)
    }

    /// JSON of the resources that speak real JSON, which names no charset.
    pub(super) fn restlet(status: StatusCode, value: &impl Serialize) -> Self {
        Self { body: json(value), ..Self::empty(status) }.with(header::CONTENT_TYPE, "application/json")
    }

    /// A file to keep.
    pub(super) fn file(name: &str, content: Bytes) -> Self {
        let name = percent_encoding::utf8_percent_encode(name, percent_encoding::NON_ALPHANUMERIC);
        Self { body: content, ..Self::ok() }
            .with(header::CONTENT_TYPE, "application/octet-stream")
            .with(header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}"))
    }

    pub(super) fn text(body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..Self::ok() }.with(header::CONTENT_TYPE, "text/plain")
    }

    /// JSON that says that it is text, as uploads are answered.
    pub(super) fn into_text(self) -> Self {
        Self::text(self.body)
    }

    /// A page of the servlet container.
    pub(super) fn html(status: StatusCode) -> Self {
        let title = format!("HTTP Status {status}");
        let page = format!(
            "<!doctype html><html lang=\"en\"><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
        );
        Self { body: page.into(), ..Self::empty(status) }.with(header::CONTENT_TYPE, "text/html;charset=utf-8")
    }

    /// There is no such route, in the words of the framework that looks for it.
    pub(super) fn unrouted() -> Self {
        let status = serde_json::json!({
            "code": 404,
            "contactEmail": null,
            "description": "The server has not found anything matching the request URI",
            "homeRef": "/",
            "reasonPhrase": "Not Found",
            "uri": "http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.5",
        });
        Self { body: json(&status), ..Self::empty(StatusCode::NOT_FOUND) }
            .with(header::CONTENT_TYPE, "application/json")
    }

    /// An upload that is no file of the right kind.
    pub(super) fn unsupported(name: &str) -> Self {
        let text = Self::text(format!("{name} not supported."));
        Self { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..text }
    }

    /// What is not there: it says that it is JSON, and is nothing.
    pub(super) fn not_found() -> Self {
        Self::empty(StatusCode::NOT_FOUND).with(header::CONTENT_TYPE, JSON)
    }

    pub(super) fn with(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn into_response(self) -> Response {
        let mut response = (self.status, Body::from(self.body)).into_response();
        let headers = response.headers_mut();
        headers.remove(header::CONTENT_TYPE);
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-cache, no-store, no-transform, max-age=0, private"),
        );
        headers.insert(header::PRAGMA, HeaderValue::from_static("No-cache"));
        if self.status == StatusCode::INTERNAL_SERVER_ERROR {
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::try_from(value) {
                headers.append(name, value);
            }
        }
        response
    }
}

/// Why a resource does not do what it is asked for.
#[derive(Debug)]
pub(super) enum Refusal {
    /// 500: by whatever name Java has for it.
    Failed(&'static str, String),
    /// 400: an id that can be none.
    Incorrect(String),
    /// 403, with a reason.
    Duplicate(String),
    /// 404.
    Missing,
    /// 404, with a reason.
    Unknown(String),
    /// 405: the resource has no such verb, here or at all.
    NotAllowed(&'static str),
}

impl Refusal {
    /// Something that was sent is not what it should be.
    pub(super) fn malformed(what: impl Into<String>) -> Self {
        Self::Failed("org.bonitasoft.web.toolkit.client.common.exception.api.APIException", what.into())
    }

    /// The answer of the resource.
    pub(super) fn of(self, api: &str, resource: &str) -> Answer {
        let error = |exception: &str, message: &str| {
            Object::new().with("exception", format!("class {exception}")).with("message", message)
        };
        let placed = |error: Object| error.with("api", api).with("resource", resource);
        match self {
            // Whatever hands an error on adds the place once more.
            Self::Failed(exception, message) => {
                Answer::json(StatusCode::INTERNAL_SERVER_ERROR, &placed(placed(error(exception, &message))))
            }
            Self::Incorrect(message) => {
                let exception = "org.bonitasoft.web.toolkit.client.common.exception.api.APIIncorrectIdException";
                Answer::json(StatusCode::BAD_REQUEST, &placed(error(exception, &message)))
            }
            Self::Unknown(message) => {
                let exception = "org.bonitasoft.web.toolkit.client.common.exception.api.APIItemNotFoundException";
                Answer::json(StatusCode::NOT_FOUND, &placed(error(exception, &message)))
            }
            Self::Duplicate(message) => {
                let exception = "org.bonitasoft.web.toolkit.client.common.exception.api.APIForbiddenException";
                Answer::json(StatusCode::FORBIDDEN, &placed(error(exception, &message)))
            }
            Self::Missing => Answer::not_found(),
            Self::NotAllowed(verb) => {
                let exception = "org.bonitasoft.web.toolkit.client.common.exception.api.APIMethodNotAllowedException";
                let message = format!("HTTP method {verb} METHOD NOT ALLOWED. not allowed for API {api}#{resource}");
                Answer::json(StatusCode::METHOD_NOT_ALLOWED, &placed(error(exception, &message)))
            }
        }
    }
}
