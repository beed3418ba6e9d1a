//! Calls that no spec describes.

use crate::{
    Download, Error, Operation, OperationInfo, OperationRef, PathSegments, Result, Upload, awaitable, masking,
    operation::{decode_json_or_null, decode_stream, fitting},
    parts::{Part, form},
    path,
    request::{RequestBuilder, RequestError},
    transport::{AnswerBody, Connection, Request, Response},
};
use futures::future::BoxFuture;
use http::{
    HeaderValue, Method,
    header::{ACCEPT, CONTENT_TYPE},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::{borrow::Cow, fmt, marker::PhantomData};
use url::Url;

mod list;

pub use self::list::{Paging, RawList};

/// A value as exactly one path segment, percent-encoded.
///
/// Some servers read a segment with white space at either end, or with a slash in it, as another one: a raw call
/// of such a server refuses it.
///
/// # Errors
/// A request error if a URL cannot carry it as a segment: it is empty, `.` or `..`.
pub fn path_segment(value: impl AsRef<str>) -> Result<String> {
    Ok(path::segment(value)?)
}

/// The methods that a call may have.
const METHODS: [Method; 7] =
    [Method::GET, Method::HEAD, Method::PUT, Method::DELETE, Method::OPTIONS, Method::POST, Method::PATCH];

/// A call of any path of the server, with the same credentials, policies and errors as all others.
///
/// Errors and spans show the method and the path as it was given, without the values of [`segment`](Raw::segment): give
/// a template such as `/identity/users/{userId}`, so that all calls of one kind are told alike. A name of your own is
/// shown, too: [`named`](Raw::named).
///
/// The call fails before it is sent where the server would read another path than it says: Activiti cuts white space off
/// either end of a segment and takes `%2F` for a slash, so that deleting the variable ` ` or `/` would delete all variables.
/// White space that is not encoded is refused for every server, because a URL loses it.
///
/// ```
/// # use bpm_rest::testing::flowable::Server;
/// use bpm_rest::Flowable;
/// use http::Method;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// let get_user = |id: &str| {
///     flowable.raw(Method::GET, "/identity/users/{userId}").named("get_user_as_json").segment("userId", id)
/// };
/// let user: serde_json::Value = get_user("rest-admin").read().await?;
/// assert_eq!(user["lastName"], "Admin");
///
/// let error = get_user("nobody").read::<serde_json::Value>().await.unwrap_err();
/// assert!(error.to_string().starts_with("get_user_as_json (GET /identity/users/{userId}): the server answered 404"));
/// # Ok(())
/// # }
/// ```
///
/// A form of fields and files:
///
/// ```
/// # use bpm_rest::testing::{Recorder, Reply};
/// use bpm_rest::{Activiti, Upload};
/// use http::Method;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let recorder = Recorder::new();
/// # recorder.reply(Reply::json(201, r#"{"id": "7"}"#));
/// # let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build()?;
/// let form = activiti
///     .raw(Method::POST, "/reports/{year}")
///     .segment("year", "2026")
///     .field("title", "Orders")
///     .upload("table", Upload::bytes("orders.csv", "id;amount"))
///     .upload("chart", Upload::bytes("orders.png", "…"));
/// let report: serde_json::Value = form.read().await?;
/// assert_eq!(report["id"], "7");
/// # let sent = recorder.take().to_string();
/// # assert!(sent.starts_with("POST /reports/2026\n") && sent.contains("name=\"chart\"; filename=\"orders.png\""), "{sent}");
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent until it is read, streamed or paged, and that is awaited"]
pub struct Raw {
    pub(crate) connection: Connection,
    pub(crate) method: Method,
    /// The path as it was given, and what is put into it.
    path: String,
    path_segments: PathSegments,
    segments: Vec<Segment>,
    name: Cow<'static, str>,
    /// The operation of a spec that it calls.
    operation: Option<OperationRef>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Result<Content>,
    is_idempotent: bool,
}

pub(crate) enum Content {
    None,
    Json(Vec<u8>),
    /// Fields, as a query is written.
    Fields(Value),
    Form(Vec<Part>),
}

/// What is put into the path.
struct Segment {
    name: String,
    value: String,
    keeps_slashes: bool,
}

impl Raw {
    /// A call over the connection, of a server that reads paths as told.
    pub fn new(connection: Connection, path_segments: PathSegments, method: Method, path: &str) -> Self {
        Self {
            connection,
            path_segments,
            is_idempotent: method.is_idempotent(),
            method,
            path: path.to_owned(),
            segments: Vec::new(),
            name: OperationInfo::RAW.into(),
            operation: None,
            query: Vec::new(),
            body: Ok(Content::None),
        }
    }

    /// A call of an operation of a spec by what is known of it, for programs that learn at run time which operation they call:
    /// its parameters and its answer have no types. [`OperationInfo`] has the method, the path, the name, and whether the call
    /// may be retried; [`named`](Self::named) and [`idempotent`](Self::idempotent) change nothing of it.
    ///
    /// ```
    /// # use bpm_rest::testing::flowable::Server;
    /// use bpm_rest::{Flowable, flowable::operations, raw::Raw};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    /// let name = "get_user";
    /// let operation = operations::ALL.iter().find(|operation| operation.id == name).unwrap();
    /// let call = Raw::operation(flowable.operations().connection().clone(), *operation).segment("userId", "rest-admin");
    /// let user: serde_json::Value = call.read().await?;
    /// assert_eq!(user["id"], "rest-admin");
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation(connection: Connection, operation: impl Into<OperationRef>) -> Self {
        let operation = operation.into();
        let raw = Self::new(connection, operation.path_segments, operation.method.clone(), &operation.path);
        Self { name: operation.id.clone(), operation: Some(operation), ..raw }
    }

    /// Gives the call a name for errors and spans, where [`OperationInfo::id`] stands for other calls; `raw` without it.
    pub fn named(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.name = name.into();
        self
    }

    /// Fills the placeholder `{name}` of the path with a value, which is encoded as one path segment.
    pub fn segment(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.segments.push(Segment { name: name.into(), value: value.into(), keeps_slashes: false });
        self
    }

    /// Fills the placeholder `{name}` of the path with a value that is several segments, parted by its slashes.
    pub fn segments(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.segments.push(Segment { name: name.into(), value: value.into(), keeps_slashes: true });
        self
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

    /// Sends a body as JSON, in place of one that was given before. A call with a form cannot have one.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        let unwritable = |error| Error::request(format!("the body cannot be written as JSON: {error}"));
        self.body = self.body.and_then(|present| match present {
            Content::None | Content::Json(_) => serde_json::to_vec(body).map(Content::Json).map_err(unwritable),
            Content::Form(_) | Content::Fields(_) => Err(two_bodies()),
        });
        self
    }

    /// Sends the members of an object as the fields of a form, as browsers write a query: `application/x-www-form-urlencoded`.
    /// A call with another body cannot have one.
    pub fn fields(mut self, fields: &impl Serialize) -> Self {
        let unwritable = |error| Error::request(format!("the fields cannot be written: {error}"));
        self.body = self.body.and_then(|present| match present {
            Content::None | Content::Fields(_) => serde_json::to_value(fields).map(Content::Fields).map_err(unwritable),
            Content::Form(_) | Content::Json(_) => Err(two_bodies()),
        });
        self
    }

    /// Adds a field to the multipart form that is sent as the body. A call with JSON cannot have one.
    ///
    /// Parts are sent in the order in which they are added; servers want fields before files.
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.part(Part::Field(name.into(), value.into()))
    }

    /// Adds a file to the multipart form that is sent as the body, under the part's name. A call with JSON cannot have
    /// one.
    ///
    /// The files are streamed, so that the call is sent once.
    pub fn upload(self, part: impl Into<String>, file: Upload) -> Self {
        self.part(Part::File(part.into(), file))
    }

    fn part(mut self, part: Part) -> Self {
        self.body = self.body.and_then(|present| match present {
            Content::None => Ok(Content::Form(vec![part])),
            Content::Form(mut parts) => {
                parts.push(part);
                Ok(Content::Form(parts))
            }
            Content::Json(_) | Content::Fields(_) => Err(two_bodies()),
        });
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

    /// Reads the answers as the pages of a list, with [`List`](crate::List) for its items, its pages and its total.
    ///
    /// ```
    /// # use bpm_rest::testing::flowable::Server;
    /// use bpm_rest::{Flowable, List as _, raw::Paging};
    /// use futures::TryStreamExt as _;
    /// use http::Method;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let server = Server::start().await?;
    /// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
    /// # for id in ["a", "b", "c"] { flowable.users().create(bpm_rest::flowable::NewUser::new(id)).await?; }
    /// let paging = Paging::offset("start", "size").items("data").total("total").starts_at("start");
    /// let users = flowable.raw(Method::GET, "/identity/users").query("size", "2").paged::<serde_json::Value>(paging);
    /// assert_eq!(users.clone().total().await?, 4);
    ///
    /// let users: Vec<_> = users.items().prefetch(2).map_ok(|user| user["id"].clone()).try_collect().await?;
    /// assert_eq!(users, ["a", "b", "c", "rest-admin"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn paged<T: Serialize + DeserializeOwned + Send + 'static>(self, paging: Paging) -> RawList<T> {
        RawList::new(self, paging)
    }

    /// What is told of the call.
    pub(crate) fn info(&self, is_stream: bool) -> OperationRef {
        if let Some(operation) = &self.operation {
            return operation.clone();
        }
        // A query may hold what nobody else should read.
        let template = self.path.split(['?', '#']).next().unwrap_or_default().to_owned();
        let is_transfer = is_stream || matches!(self.body, Ok(Content::Form(_)));
        let info = OperationInfo::raw(self.name.clone(), self.method.clone(), template);
        info.with_traits(self.is_idempotent, is_transfer).into()
    }

    /// The URL, without the query parameters that were added.
    pub(crate) fn url(&self) -> Result<String> {
        if !METHODS.contains(&self.method) {
            return Err(Error::request(format!("the method {} cannot be sent", self.method)));
        }
        // A host in place of a path would take the credentials elsewhere.
        if !self.path.starts_with('/') || self.path.starts_with("//") {
            return Err(Error::request(format!(
                "the path `{}` does not start with one slash",
                masking::path(&self.path)
            )));
        }
        let mut path = String::new();
        let mut rest = self.path.as_str();
        let mut filled = 0;
        while let Some((before, name, after)) = rest
            .split_once('{')
            .and_then(|(before, rest)| rest.split_once('}').map(|(name, after)| (before, name, after)))
        {
            let mut values = self.segments.iter().filter(|segment| segment.name == name);
            let (Some(Segment { value, keeps_slashes, .. }), None) = (values.next(), values.next()) else {
                return Err(Error::request(format!("the path wants one value for `{{{name}}}`: give it by `segment`")));
            };
            path.push_str(before);
            let parts: Vec<&str> = if *keeps_slashes { value.split('/').collect() } else { vec![value] };
            let parts: Vec<String> = parts.into_iter().map(path_segment).collect::<Result<_>>()?;
            path.push_str(&parts.join("/"));
            (rest, filled) = (after, filled + 1);
        }
        path.push_str(rest);
        if filled < self.segments.len() {
            return Err(Error::request("a segment is given whose name is no placeholder of the path"));
        }
        self.path_segments.check(&path)?;
        let url = format!("{}{path}", self.connection.base_url());
        let url = Url::parse(&url).map_err(|error| Error::request(format!("the URL cannot be used: {error}")))?;
        let fragment = url.fragment().map_or(0, |fragment| fragment.len() + 1);
        let mut url = String::from(url);
        url.truncate(url.len() - fragment);
        Ok(url)
    }

    fn into_request(self, accept: &'static str) -> Result<Request> {
        let info = self.operation.clone();
        let builder = RequestBuilder::new(self.method.clone(), self.url()?);
        let builder = builder.header(ACCEPT, HeaderValue::from_static(accept)).pairs(self.query);
        let builder = match self.body? {
            Content::None => builder,
            Content::Json(bytes) => {
                builder.header(CONTENT_TYPE, HeaderValue::from_static("application/json")).body(bytes)
            }
            Content::Fields(fields) => crate::form::form(builder, &fields).map_err(RequestError::from)?,
            Content::Form(parts) => {
                let (content_type, body) = form(parts)?;
                builder.header(CONTENT_TYPE, content_type).body(body)
            }
        };
        let request = builder.build()?;
        match info {
            Some(info) => fitting(&info, request),
            None => Ok(request),
        }
    }
}

fn two_bodies() -> Error {
    Error::request("the call has two bodies: it can have JSON, fields, or the parts of a form")
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        let path = masking::line(&masking::path(path));
        f.debug_struct("Raw")
            .field("name", &self.name)
            .field("method", &self.method)
            .field("path", &path)
            .finish_non_exhaustive()
    }
}

/// A raw call whose answer is read as JSON.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RawJson<T> {
    raw: Raw,
    info: OperationRef,
    output: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned + Send + 'static> Operation for RawJson<T> {
    type Output = T;

    fn info(&self) -> OperationRef {
        self.info.clone()
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
        crate::operation::send(self)
    }
}

/// A raw call whose answer is read as it comes.
#[derive(Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RawStream {
    raw: Raw,
    info: OperationRef,
}

impl Operation for RawStream {
    type Output = Download;

    const ANSWER: AnswerBody = AnswerBody::Streamed;

    fn info(&self) -> OperationRef {
        self.info.clone()
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
