//! The one seam that all requests leave through.

use crate::{
    answer::{self, AnswerBody, BodyLimit},
    body::{Request, Response},
    error::{Error, KEPT_BODY},
    info::{OperationInfo, OperationRef},
    masking::Secrets,
    origin,
    request::RequestBuilder,
};
#[doc(no_inline)]
pub use futures::future::BoxFuture;
use http::{
    Extensions, Method, StatusCode, Uri,
    header::{CONTENT_TYPE, RANGE},
    uri::{Authority, Scheme},
};
use std::{
    fmt,
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
};
use tokio::time::Instant;

/// Takes a finished request to a server and brings back the answer.
///
/// Authentication, retries, recording and the like are transports that wrap another one.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Executes one request.
    ///
    /// An answer with any status is `Ok`: what a status means is decided above this seam.
    ///
    /// # Errors
    /// What kept the request from being answered.
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response, Error>>;
}

/// What a transport is told about a request beside the request itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Context {
    /// The operation that the request is for.
    pub operation: OperationRef,
    /// What the body of a successful answer is to the call.
    pub answer: AnswerBody,
    /// What was set for this call alone.
    pub options: Options,
    /// What is sent that is secret: masked in whatever a server repeats of it. A transport adds what it sends itself.
    pub secrets: Secrets,
    /// How far the call has come.
    pub progress: Progress,
    /// When the call has to be over, if it has to.
    pub until: Option<Instant>,
    /// How many bytes the answer may have where it is read into memory; [`BodyLimit`] among the options comes first.
    pub body_limit: BodyLimit,
}

impl Context {
    /// The context of a request for the operation.
    pub fn new(operation: impl Into<OperationRef>) -> Self {
        Self {
            operation: operation.into(),
            answer: AnswerBody::Whole,
            options: Options::default(),
            secrets: Secrets::default(),
            progress: Progress::default(),
            until: None,
            body_limit: BodyLimit::default(),
        }
    }

    /// The same context, for a call to which the body of a successful answer is something else than JSON or text.
    #[must_use]
    pub fn answered_by(mut self, answer: AnswerBody) -> Self {
        self.answer = answer;
        self
    }
}

/// How far a call has come, as far as transports tell: whether a call that fails now can have had an effect.
///
/// Its clones are of the same call.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<AtomicU8>);

const WAITS: u8 = 1;
const ARRIVED: u8 = 2;

impl Progress {
    /// Tells that the call waits: for its turn, for credentials, or before another try.
    pub fn waits(&self) {
        self.0.fetch_or(WAITS, Ordering::Relaxed);
    }

    /// Tells that the call goes on, and may be sent.
    pub fn goes_on(&self) {
        self.0.fetch_and(!WAITS, Ordering::Relaxed);
    }

    /// Tells that a try has failed that may have reached the server.
    pub fn may_have_arrived(&self) {
        self.0.fetch_or(ARRIVED, Ordering::Relaxed);
    }

    /// Whether the call waits: nothing of the present try was sent.
    pub fn is_waiting(&self) -> bool {
        self.0.load(Ordering::Relaxed) & WAITS != 0
    }

    /// Whether nothing was sent: the call waits, and no try before may have reached the server.
    pub fn is_unsent(&self) -> bool {
        self.0.load(Ordering::Relaxed) == WAITS
    }
}

/// What is set for one call alone: values by their type, so that each transport has options of its own. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Options(Option<Arc<Extensions>>);

impl Options {
    /// The option of this type, if it was set.
    pub fn get<T: Clone + Send + Sync + 'static>(&self) -> Option<&T> {
        self.0.as_ref()?.get()
    }

    /// Sets the option of this type.
    pub fn set<T: Clone + Send + Sync + 'static>(&mut self, option: T) {
        Arc::make_mut(self.0.get_or_insert_default()).insert(option);
    }
}

/// The operation that an answer is of, among the answer's extensions.
#[derive(Clone)]
pub(crate) struct Operation(pub(crate) OperationRef);

impl Operation {
    /// Whether an answer may be a page of HTML.
    pub(crate) fn serves_pages(response: &Response) -> bool {
        response.extensions().get::<Self>().is_some_and(|operation| operation.0.serves_pages())
    }
}

/// A transport that several clients may share.
pub type SharedTransport = Arc<dyn Transport>;

/// Where requests go and how they get there; cheap to clone.
#[derive(Clone)]
pub struct Connection(Arc<Inner>);

struct Inner {
    base_url: String,
    scheme: Scheme,
    authority: Authority,
    transport: SharedTransport,
}

impl Connection {
    /// A connection to the server at the base URL, over the transport.
    ///
    /// # Errors
    /// A request error if the base URL is not absolute.
    pub fn new(base_url: &str, transport: SharedTransport) -> Result<Self, Error> {
        let base_url = base_url.trim_end_matches('/').to_owned();
        let unusable = |why: String| Error::request(format!("the base URL cannot be used: {why}"));
        let uri: Uri = base_url.parse().map_err(|error| unusable(format!("{error}")))?;
        match (uri.scheme(), uri.authority()) {
            (Some(scheme), Some(authority)) => {
                let (scheme, authority) = (scheme.clone(), authority.clone());
                Ok(Self(Arc::new(Inner { base_url, scheme, authority, transport })))
            }
            _ => Err(unusable("it is not absolute".to_owned())),
        }
    }

    /// A connection to another API of the same server, over the same transport: its name stands in place of the last
    /// segment of the base URL's path.
    #[must_use]
    pub fn beside(&self, api: &str) -> Self {
        let Inner { base_url, scheme, authority, transport } = &*self.0;
        let path = base_url.find("://").map_or(0, |scheme| scheme + 3);
        let last = base_url[path..].rfind('/').map_or(base_url.len(), |slash| path + slash);
        let base_url = format!("{}/{api}", &base_url[..last]);
        let (scheme, authority, transport) = (scheme.clone(), authority.clone(), transport.clone());
        Self(Arc::new(Inner { base_url, scheme, authority, transport }))
    }

    /// Whether the URI leads to this server: same scheme, host and port.
    pub fn leads_to(&self, uri: &Uri) -> bool {
        uri.scheme() == Some(&self.0.scheme)
            && uri.authority().is_some_and(|authority| {
                *authority == self.0.authority
                    || authority.host().eq_ignore_ascii_case(self.0.authority.host())
                        && origin::port(uri) == origin::port_of(Some(&self.0.scheme), Some(&self.0.authority))
            })
    }

    /// The base URL, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.0.base_url
    }

    /// Starts a request to a URL under the base URL, such as [`Connection::url`] makes.
    pub fn request(&self, method: Method, url: impl Into<String>) -> RequestBuilder {
        RequestBuilder::new(method, url)
    }

    /// The transport that sends them.
    pub fn transport(&self) -> &SharedTransport {
        &self.0.transport
    }

    /// A URL under the base URL that fills the parameters of the operation's path template, in their order.
    ///
    /// # Errors
    /// A request error if a parameter cannot be one path segment: it is empty, `.` or `..`, or the server would read
    /// another one.
    pub fn url(&self, operation: &OperationInfo, parameters: &[&str]) -> Result<String, Error> {
        let mut parameters = parameters.iter();
        let mut url = self.base_url().to_owned();
        for segment in operation.path.split('/').skip(1) {
            url.push('/');
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                Some(name) => {
                    let value = parameters.next().ok_or_else(|| Error::request(format!("`{name}` is missing")))?;
                    url.push_str(&operation.path_segments.segment(name, *value)?);
                }
                None => url.push_str(segment),
            }
        }
        Ok(url)
    }
}

/// What is kept of a request to judge its answer by.
pub(crate) struct Sent {
    uri: Uri,
    operation: OperationRef,
    progress: Progress,
    is_streamed: bool,
    asks_for_part: bool,
}

impl Sent {
    /// What is kept of a request that is about to be sent; notes what is secret in it.
    pub(crate) fn of(request: &Request, context: &Context) -> Self {
        note_secrets(&context.secrets, request);
        Self {
            uri: request.uri().clone(),
            operation: context.operation.clone(),
            progress: context.progress.clone(),
            is_streamed: context.answer == AnswerBody::Streamed,
            asks_for_part: request.headers().contains_key(RANGE),
        }
    }

    /// The answer, if it means success.
    pub(crate) async fn judged(self, result: Result<Response, Error>) -> Result<Response, Error> {
        let Self { uri, operation, progress, is_streamed, asks_for_part } = self;
        let mut response = result.map_err(|error| {
            let error = error.at(&uri);
            if progress.is_unsent() { error.as_unsent() } else { error }
        })?;
        if !response.status().is_success() {
            // Boxed, as what is rare: the future of each call has room for it otherwise.
            return Err(Box::pin(failure(response, &uri)).await);
        }
        if response.status() == StatusCode::PARTIAL_CONTENT && !asks_for_part {
            return Err(Error::partial(response.status(), response.headers()).at(&uri));
        }
        // A download fails long after this, and is to say of what it is all the same.
        if is_streamed || operation.serves_pages() {
            response.extensions_mut().insert(Operation(operation));
        }
        Ok(response)
    }
}

/// The error of an answer that does not mean success.
async fn failure(response: Response, uri: &Uri) -> Error {
    // A transport that does not read it has set no limit of time either. A body that breaks off does not hide the status.
    let response = answer::read_start(response, KEPT_BODY, pending()).await;
    let (head, body) = response.into_parts();
    let body = body.bytes().await.unwrap_or_default();
    Error::of_answer(&head, body, uri).at(uri)
}

/// Notes what is secret in a request by how it is called, whoever made it.
fn note_secrets(secrets: &Secrets, request: &Request) {
    secrets.add_headers(request.headers());
    if let Some(query) = request.uri().query() {
        secrets.add_parameters(query);
    }
    if let Some(body) = request.body().as_bytes() {
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        secrets.add_body(content_type, body);
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("base_url", &self.0.base_url).field("transport", &self.0.transport).finish()
    }
}
