//! A server that is made of an assembled spec: it answers each operation with an example, and refuses what the spec forbids.

mod body;
mod cause;
mod document;
mod example;
mod page;
mod parameters;
mod refusal;
mod route;
#[doc(hidden)]
pub mod schema;

use self::{
    cause::Cause,
    document::{Document, Operation},
    refusal::Refusal,
};
use crate::{
    Error, Result,
    body::{Request, Response},
    transport::{Context, Transport},
};
use bytes::Bytes;
use futures::future::BoxFuture;
use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode,
    header::{AUTHORIZATION, COOKIE},
};
use serde_json::Value;
use std::{fmt, sync::Arc};

/// A server that is made of an assembled spec, for tests.
///
/// It answers each operation of the spec with an example: the spec's own, or one that it makes of the schema of the answer.
/// It refuses what the spec forbids, with the status and the body that the real server answers with: an unknown route, missing
/// credentials, a wrong parameter, a body that does not fit its schema. It keeps nothing: what was created is not found by a
/// later call, and every id is known to it. The in-process servers of some systems remember what they are told.
///
/// As a transport it needs neither a port nor a runtime of its own:
///
/// ```
/// use bpm_rest::{Flowable, http::Method, testing::stub};
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let stub = stub::flowable();
/// let flowable = Flowable::builder(stub.base_url()).basic_auth("kermit", "kermit").transport(stub.clone()).build()?;
///
/// let task = flowable.tasks().get("36").await?;
/// assert_eq!(task.name.as_deref(), Some("Handle vacation request"));
///
/// let error = flowable.raw(Method::GET, "/runtime/tasks").query("size", "all").read::<serde_json::Value>().await.unwrap_err();
/// assert!(error.to_string().contains("the query parameter `size` is to be an integer"), "{error}");
/// # Ok(())
/// # }
/// ```
///
/// A client that was generated into a crate of your own is tested in the same way, with the document that the generator assembled:
/// `Stub::new(include_str!("../spec/parcel-office.openapi.json"))`. What servers take that their spec forbids, and how they
/// refuse, is said by `x-refusals` of the spec.
#[derive(Clone)]
pub struct Stub {
    document: Arc<Document>,
    base_url: String,
    asks_for_credentials: bool,
}

impl Stub {
    /// A server that is made of an assembled spec, as JSON.
    ///
    /// It lies where the first of the spec's `servers` says; [`at`](Self::at) moves it.
    ///
    /// # Errors
    /// A request error if the document is no JSON, has no paths, or has schemas that cannot be used.
    pub fn new(document: &str) -> Result<Self> {
        let document = Document::read(document)?;
        let base_url = document.base_url();
        Ok(Self { document: Arc::new(document), base_url, asks_for_credentials: true })
    }

    /// The same server under another base URL, such as `http://localhost:8080/flowable-rest/service`.
    #[must_use]
    pub fn at(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into().trim_end_matches('/').to_owned();
        self
    }

    /// The same server, without the check that a request has the credentials that the spec demands.
    ///
    /// With the check, any user and any token are taken.
    #[must_use]
    pub fn without_credentials(mut self) -> Self {
        self.asks_for_credentials = false;
        self
    }

    /// The base URL of the server, for the client builder.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Answers one request. Only the path and the query of its URL count, not the host.
    ///
    /// # Errors
    /// A body error if the body of the request breaks off; a request error if the spec has no example of the answer and none
    /// can be made, which names the place that wants one.
    pub async fn answer(&self, mut request: Request) -> Result<Response> {
        let body = std::mem::take(request.body_mut()).bytes().await?;
        let request = request.map(|_| body);
        match self.allowed(&request).await {
            Ok((operation, sent)) => self.example(&operation, &request, sent.as_ref()),
            Err(refusal) => refusal.into_response(&self.document),
        }
    }

    /// The operation that a request is for, with the JSON or the form that it sends, or why it is refused.
    async fn allowed(
        &self,
        request: &http::Request<Bytes>,
    ) -> std::result::Result<(Operation<'_>, Option<Value>), Refusal> {
        let (operation, values) = route::find(&self.document, request, self.base_path())?;
        self.check_credentials(&operation, request.headers()).map_err(|refusal| refusal.of(&operation))?;
        let checked = async {
            parameters::check(&self.document, &operation, &values, request)?;
            body::check(&self.document, &operation, request).await
        };
        let (variant, sent) = checked.await.map_err(|refusal| refusal.of(&operation))?;
        let operation = match variant {
            Some(variant) => operation.variant(variant),
            None => operation,
        };
        Ok((operation, sent))
    }

    /// The path of the base URL, such as `/flowable-rest/service`.
    pub fn base_path(&self) -> &str {
        let path = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
        path.find('/').map_or("", |slash| &path[slash..])
    }

    fn check_credentials(&self, operation: &Operation<'_>, headers: &HeaderMap) -> std::result::Result<(), Refusal> {
        let alternatives = operation.security();
        let has = |scheme: &Value| match (scheme["type"].as_str(), scheme["in"].as_str()) {
            (Some("apiKey"), Some("cookie")) => has_cookie(headers, scheme["name"].as_str().unwrap_or_default()),
            (Some("apiKey"), Some("header")) => headers.contains_key(scheme["name"].as_str().unwrap_or_default()),
            (Some("apiKey"), _) => true,
            (Some("http"), _) => has_scheme(headers, scheme["scheme"].as_str().unwrap_or_default()),
            _ => headers.contains_key(AUTHORIZATION),
        };
        let is_allowed = !self.asks_for_credentials
            || alternatives.is_empty()
            || alternatives.iter().any(|alternative| alternative.iter().all(|scheme| has(scheme)));
        is_allowed.then_some(()).ok_or_else(|| Refusal::new(Cause::Credentials, "the credentials are missing"))
    }

    /// The example of an operation's answer.
    fn example(
        &self,
        operation: &Operation<'_>,
        request: &http::Request<Bytes>,
        sent: Option<&Value>,
    ) -> Result<Response> {
        let (status, answer) = operation
            .success()
            .ok_or_else(|| Error::request(format!("the spec has no success of {}", operation.id())))?;
        let mut response = http::Response::builder().status(status);
        for (name, header) in answer["headers"].as_object().into_iter().flatten() {
            for value in example::of_header(&self.document, header) {
                response = response.header(name, value);
            }
        }
        let body = match example::media(answer, request.headers()) {
            None => Bytes::new(),
            Some((media, content)) => {
                response = response.header("content-type", example::content_type(media));
                let mut value = example::of_answer(operation, media, content)?;
                let header = value.json_mut().and_then(|json| page::cut(operation, request, sent, json));
                if let Some((name, value)) = header {
                    response = response.header(name, value);
                }
                value.into_bytes()
            }
        };
        response.body(body.into()).map_err(|error| Error::request(format!("an answer of {}: {error}", operation.id())))
    }
}

impl Transport for Stub {
    fn execute<'a>(&'a self, request: Request, _: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(self.answer(request))
    }
}

impl fmt::Debug for Stub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// An answer with a status and a body.
fn response(status: StatusCode, content_type: Option<&str>, body: Vec<u8>) -> Result<Response> {
    let mut response = http::Response::new(body.into());
    *response.status_mut() = status;
    if let Some(content_type) = content_type {
        let value = HeaderValue::from_str(content_type);
        let value = value.map_err(|error| Error::request(format!("the content type {content_type}: {error}")))?;
        response.headers_mut().insert(HeaderName::from_static("content-type"), value);
    }
    Ok(response)
}

fn has_cookie(headers: &HeaderMap, name: &str) -> bool {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|line| line.split(';')).any(|cookie| cookie.trim().split('=').next() == Some(name))
}

fn has_scheme(headers: &HeaderMap, scheme: &str) -> bool {
    let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(' ').next().is_some_and(|given| given.eq_ignore_ascii_case(scheme))
}
