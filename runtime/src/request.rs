//! How requests are built.

use crate::{
    body::{Body, Request},
    error::Error,
    path::Unsendable,
    query::Query,
    values::Text,
};
use form_urlencoded::Serializer;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Uri,
    header::{CONTENT_TYPE, InvalidHeaderValue},
};
use serde::Serialize;
use std::fmt::{self, Write as _};

/// Why a request could not be built.
#[doc(hidden)]
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// Something given cannot be sent; the name is the one that progenitor's code uses.
    InvalidRequest(String),
    /// A value does not fit into a header.
    Header(InvalidHeaderValue),
    /// Anything else.
    Other(Error),
}

impl From<Error> for RequestError {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

impl From<Unsendable> for RequestError {
    fn from(why: Unsendable) -> Self {
        Self::InvalidRequest(why.to_string())
    }
}

impl From<RequestError> for Error {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::InvalidRequest(message) => Self::request(message),
            RequestError::Header(error) => Self::request(format!("a header cannot be sent: {error}")),
            RequestError::Other(error) => error,
        }
    }
}

impl From<InvalidHeaderValue> for RequestError {
    fn from(error: InvalidHeaderValue) -> Self {
        Self::Header(error)
    }
}

/// The value of a parameter.
///
/// A required one that was not set holds no words; see [`parameter::UNSET`](crate::parameter::UNSET).
///
/// # Errors
/// That it is missing, or why it was refused.
#[doc(hidden)]
pub fn given<T>(name: &str, value: Result<T, String>) -> Result<T, RequestError> {
    value.map_err(|why| RequestError::InvalidRequest(if why.is_empty() { missing(name) } else { why }))
}

/// The body of a call.
///
/// # Errors
/// That it is missing, or why it was refused.
#[doc(hidden)]
pub fn given_body<T>(value: Result<T, String>) -> Result<T, RequestError> {
    const MISSING: &str = "the body is missing: give it to `body`";
    value.map_err(|why| RequestError::InvalidRequest(if why.is_empty() { MISSING.to_owned() } else { why }))
}

#[cold]
fn missing(name: &str) -> String {
    format!("the parameter `{name}` is missing: give it to `{name}`")
}

/// The URL of a path below the base URL, with room for what comes behind it.
#[doc(hidden)]
pub fn url(base: &str, path: fmt::Arguments<'_>) -> String {
    let mut url = String::with_capacity(base.len() + ROOM);
    url.push_str(base);
    // Writing to a text does not fail.
    let _ = url.write_fmt(path);
    url
}

/// How long path and query of most requests are at most, in bytes.
const ROOM: usize = 160;

/// Builds a request: a method and a URL, then headers, query parameters and a body.
#[derive(Debug)]
#[must_use = "call `build` to get the request"]
pub struct RequestBuilder {
    method: Method,
    url: String,
    has_query: bool,
    headers: HeaderMap,
    body: Result<Body, String>,
}

impl RequestBuilder {
    /// A request of the method to the URL, whose path and query are encoded.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        let (url, headers) = (url.into(), HeaderMap::new());
        Self { method, has_query: url.contains('?'), url, headers, body: Ok(Body::empty()) }
    }

    /// Sends a further header, or another value for one that was set.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Sends further headers, or other values for those that were set.
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Sends a query parameter: none for `None`, one for each element of a list.
    pub fn query<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        let length = self.url.len();
        self.url.push(if self.has_query { '&' } else { '?' });
        let start = self.url.len();
        let mut pairs = Serializer::for_suffix(&mut self.url, start);
        let written = [(name, value)].serialize(serde_html_form::Serializer::new(&mut pairs));
        if let Err(error) = written {
            self.body = Err(format!("the query parameter `{name}` cannot be sent: {error}"));
        }
        if self.url.len() == start {
            self.url.truncate(length);
        } else {
            self.has_query = true;
        }
        self
    }

    /// Sends a query parameter that is set, as [`query`](Self::query) does.
    #[doc(hidden)]
    #[inline]
    pub fn query_if_set<T: Serialize>(self, name: &str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.query(name, value),
            None => self,
        }
    }

    /// Sends the query that a builder collected.
    #[doc(hidden)]
    pub fn in_query(mut self, query: Query) -> Self {
        match query.write(&mut self.url, self.has_query) {
            Ok(()) => self.has_query = self.has_query || self.url.contains('?'),
            Err(error) => self.body = Err(error),
        }
        self
    }

    /// Sends query parameters, names and values.
    pub fn pairs<N: AsRef<str>, V: AsRef<str>>(mut self, pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        for (name, value) in pairs {
            push_pair(&mut self.url, self.has_query, name.as_ref(), value.as_ref());
            self.has_query = true;
        }
        self
    }

    /// Sends a body; the content type is a header.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.body = self.body.map(|_| body.into());
        self
    }

    /// Sends a value as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        self.content_type("application/json");
        self.body = self.body.and_then(|_| match serde_json::to_vec(value) {
            Ok(bytes) => Ok(bytes.into()),
            Err(error) => Err(format!("the body cannot be written as JSON: {error}")),
        });
        self
    }

    /// Sends a value as a form of plain fields.
    ///
    /// # Errors
    /// A request error if a form cannot carry it.
    pub fn form_urlencoded<T: Serialize + ?Sized>(mut self, value: &T) -> Result<Self, Error> {
        self.content_type("application/x-www-form-urlencoded");
        let form = serde_html_form::to_string(value);
        let form = form.map_err(|error| Error::request(format!("a form cannot carry the body: {error}")))?;
        Ok(self.body(form))
    }

    fn content_type(&mut self, media: &'static str) {
        self.headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(media));
    }

    /// The request.
    ///
    /// # Errors
    /// A request error if something given cannot be sent.
    pub fn build(self) -> Result<Request, Error> {
        let mut request = Request::new(self.body.map_err(Error::request)?);
        *request.uri_mut() = usable(self.url)?;
        *request.method_mut() = self.method;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// Adds a query parameter to a URL that has a query already, or none yet.
fn push_pair(url: &mut String, has_query: bool, name: &str, value: &str) {
    url.push(if has_query { '&' } else { '?' });
    let start = url.len();
    Serializer::for_suffix(url, start).append_pair(name, value);
}

/// The URI with further query parameters.
pub(crate) fn with_pairs(uri: &Uri, pairs: &[(String, String)]) -> Result<Uri, Error> {
    let mut url = uri.to_string();
    let has_query = uri.query().is_some();
    for (index, (name, value)) in pairs.iter().enumerate() {
        push_pair(&mut url, has_query || index > 0, name, value);
    }
    usable(url)
}

fn usable(url: String) -> Result<Uri, Error> {
    let unusable = |error| Error::request(format!("the URL of the request cannot be used: {error}"));
    Uri::try_from(url).map_err(unusable)
}

/// The value of a header; one that is secret is shown neither by `Debug` nor to other streams of the connection.
///
/// # Errors
/// If a header cannot carry it.
#[doc(hidden)]
pub fn header_value<T: Text>(value: &T) -> Result<HeaderValue, InvalidHeaderValue> {
    let mut header = HeaderValue::try_from(value.text())?;
    header.set_sensitive(T::IS_SECRET);
    Ok(header)
}

/// The request with the body as JSON of the media type, if there is one.
#[doc(hidden)]
pub fn optional_json<T: Serialize>(request: RequestBuilder, media: &'static str, body: &Option<T>) -> RequestBuilder {
    match body {
        Some(body) => request.header(CONTENT_TYPE, HeaderValue::from_static(media)).json(body),
        None => request,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn uri(builder: RequestBuilder) -> String {
        builder.build().unwrap().uri().to_string()
    }

    #[test]
    fn what_is_not_set_is_not_sent() {
        let get = || RequestBuilder::new(Method::GET, "http://h/p");
        assert_eq!(uri(get().query("a", &None::<i64>).query("b", &Vec::<String>::new())), "http://h/p");
        assert_eq!(
            uri(get().query("a", &None::<i64>).query("b", &Some("x y&z")).query("c", &vec![1, 2]).query("d", &true)),
            "http://h/p?b=x+y%26z&c=1&c=2&d=true"
        );
        assert_eq!(uri(get().query("a", "").pairs([("b", "c d"), ("b", "ä")])), "http://h/p?a=&b=c+d&b=%C3%A4");
    }

    #[test]
    fn a_value_that_cannot_be_sent_is_refused() {
        let refused = |builder: RequestBuilder| builder.build().unwrap_err().to_string();
        let get = || RequestBuilder::new(Method::GET, "http://h/p");
        assert!(refused(get().query("a", &json!({"b": 1}))).contains("`a`"));
        assert!(refused(get().json(&std::collections::BTreeMap::from([((1, 2), 3)]))).contains("JSON"));
        assert!(refused(RequestBuilder::new(Method::GET, format!("http://h/{}", "a".repeat(70_000)))).contains("URL"));
    }

    #[test]
    fn a_content_type_that_was_given_stays() {
        let put = |media: Option<&'static str>| {
            let builder = RequestBuilder::new(Method::PUT, "http://h/p");
            let builder = match media {
                Some(media) => builder.header(CONTENT_TYPE, HeaderValue::from_static(media)),
                None => builder,
            };
            let request = builder.json(&json!({"a": 1})).build().unwrap();
            assert_eq!(request.body().as_bytes(), Some(&br#"{"a":1}"#[..]));
            request.headers()[CONTENT_TYPE].to_str().unwrap().to_owned()
        };
        assert_eq!(
            (put(None).as_str(), put(Some("application/x+json")).as_str()),
            ("application/json", "application/x+json")
        );
    }
}
