//! Calls that no spec describes.

use crate::{
    Download, Error, Operation, OperationInfo, Result, Upload,
    transport::{AnswerBody, Connection},
};
use bpm_rest_generated::{
    awaitable,
    operation::{decode_json_or_null, decode_stream},
    path::PathSegments,
};
use futures::future::BoxFuture;
use reqwest::{
    Method, Request, Response,
    header::{ACCEPT, CONTENT_TYPE, HeaderValue},
    multipart::Form,
};
use serde::{Serialize, de::DeserializeOwned};
use std::{fmt, marker::PhantomData};

pub use bpm_rest_generated::path::segment as path_segment;

/// A call of any path of the server, with the same credentials, policies and errors as all others.
///
/// The call fails before it is sent where the server would read another path than it says: Activiti cuts white space off
/// either end of a segment and takes `%2F` for a slash, so that deleting the variable ` ` or `/` would delete all variables.
/// White space that is not encoded is refused for every server, because a URL loses it.
///
/// ```
/// # use bpm_rest::testing::flowable::Server;
/// use bpm_rest::{Flowable, raw::path_segment};
/// use reqwest::Method;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// let id = path_segment("rest-admin")?;
/// let user: serde_json::Value = flowable.raw(Method::GET, &format!("/identity/users/{id}")).read().await?;
/// assert_eq!(user["lastName"], "Admin");
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until it is read or streamed, and that is awaited"]
pub struct Raw {
    connection: Connection,
    method: Method,
    path: String,
    segments: PathSegments,
    query: Vec<(String, String)>,
    body: Result<Content>,
    is_idempotent: bool,
}

enum Content {
    None,
    Json(Vec<u8>),
    Form(Box<Form>),
}

impl Raw {
    /// A call over the connection, of a server that reads paths as told.
    pub(crate) fn new(connection: Connection, segments: PathSegments, method: Method, path: &str) -> Self {
        let (is_idempotent, path) = (method.is_idempotent(), path.to_owned());
        Self { connection, segments, is_idempotent, method, path, query: Vec::new(), body: Ok(Content::None) }
    }

    /// Adds a query parameter; it is encoded here.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds query parameters, names and values; they are encoded here.
    pub fn queries<N: Into<String>, V: Into<String>>(mut self, parameters: impl IntoIterator<Item = (N, V)>) -> Self {
        self.query.extend(parameters.into_iter().map(|(name, value)| (name.into(), value.into())));
        self
    }

    /// Sends a body as JSON.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        let unwritable = |error| Error::request(format!("the body cannot be written as JSON: {error}"));
        self.body = serde_json::to_vec(body).map(Content::Json).map_err(unwritable);
        self
    }

    /// Sends a file as the one part of a multipart body, under the part's name.
    pub fn upload(mut self, part: impl Into<String>, file: Upload) -> Self {
        let part = part.into();
        self.body = file.into_part().map(|file| Content::Form(Box::new(Form::new().part(part, file))));
        self
    }

    /// Says whether calling it again has no further effect, so that it may be retried; by default its method does.
    pub fn idempotent(mut self, is_idempotent: bool) -> Self {
        self.is_idempotent = is_idempotent;
        self
    }

    /// Reads the answer as JSON; an empty one counts as null, so that `()` and `Option` take it.
    pub fn read<T: DeserializeOwned + Send + 'static>(self) -> RawJson<T> {
        RawJson { info: self.info(false), raw: self, output: PhantomData }
    }

    /// Reads the answer as a stream of bytes.
    pub fn stream(self) -> RawStream {
        RawStream { info: self.info(true), raw: self }
    }

    fn info(&self, is_stream: bool) -> Option<&'static OperationInfo> {
        let is_transfer = is_stream || matches!(self.body, Ok(Content::Form(_)));
        OperationInfo::raw(&self.method, self.is_idempotent, is_transfer)
    }

    fn into_request(self, accept: &'static str) -> Result<Request> {
        if OperationInfo::raw(&self.method, false, false).is_none() {
            return Err(Error::request(format!("the method {} cannot be sent", self.method)));
        }
        // A host in place of a path would take the credentials elsewhere.
        if !self.path.starts_with('/') || self.path.starts_with("//") {
            return Err(Error::request(format!("the path `{}` does not start with one slash", self.path)));
        }
        self.segments.check(&self.path)?;
        let url = format!("{}{}", self.connection.base_url(), self.path);
        let builder = self.connection.http().request(self.method, url).header(ACCEPT, HeaderValue::from_static(accept));
        let builder = if self.query.is_empty() { builder } else { builder.query(&self.query) };
        let builder = match self.body? {
            Content::None => builder,
            Content::Json(bytes) => builder.header(CONTENT_TYPE, "application/json").body(bytes),
            Content::Form(form) => builder.multipart(*form),
        };
        builder.build().map_err(Error::from_reqwest)
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw").field("method", &self.method).field("path", &self.path).finish_non_exhaustive()
    }
}

/// A method that cannot be sent has no entry; the request says so before it matters which one stands in.
fn or_any(info: Option<&'static OperationInfo>) -> &'static OperationInfo {
    info.unwrap_or(OperationInfo::RAW)
}

/// A raw call whose answer is read as JSON.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RawJson<T> {
    raw: Raw,
    info: Option<&'static OperationInfo>,
    output: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + Send + 'static> Operation for RawJson<T> {
    type Output = T;

    fn info(&self) -> &'static OperationInfo {
        or_any(self.info)
    }

    fn connection(&self) -> &Connection {
        &self.raw.connection
    }

    fn into_request(self) -> Result<Request> {
        self.raw.into_request("application/json")
    }

    async fn decode(response: Response) -> Result<T> {
        decode_json_or_null(response).await
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for RawJson<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(bpm_rest_generated::operation::send(self))
    }
}

/// A raw call whose answer is read as it comes.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RawStream {
    raw: Raw,
    info: Option<&'static OperationInfo>,
}

impl Operation for RawStream {
    type Output = Download;

    const ANSWER: AnswerBody = AnswerBody::Streamed;

    fn info(&self) -> &'static OperationInfo {
        or_any(self.info)
    }

    fn connection(&self) -> &Connection {
        &self.raw.connection
    }

    fn into_request(self) -> Result<Request> {
        self.raw.into_request("*/*")
    }

    async fn decode(response: Response) -> Result<Download> {
        decode_stream(response).await
    }
}

awaitable!(RawStream);
