//! What can be done with any operation, beside awaiting it.

use crate::operation::{self, Fetched, Head, Page, Prepared, Window};
#[doc(no_inline)]
pub use crate::seam::BoxFuture;
use crate::{
    Error, Operation, OperationRef, Paged, Result,
    page::{Pager, Pages},
    request::with_pairs,
    transport::{AnswerBody, BodyLimit, CallLimit, Connection, Options, Request, Response, RetryPolicy, TryLimit},
    wait::{self, Wait},
};
use http::{HeaderName, HeaderValue};
use std::{fmt, time::Duration};

/// Any operation with its parameters set.
///
/// ```
/// # use bpm_rest::{Flowable, testing::flowable::Server};
/// use bpm_rest::Call as _;
/// use std::time::Duration;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// let call = flowable.users().get("rest-admin").with_deadline(Duration::from_secs(5)).without_retry();
/// let (user, head) = call.send_with_head().await?;
/// assert_eq!((user.id.as_str(), head.status.as_u16()), ("rest-admin", 200));
/// # Ok(())
/// # }
/// ```
pub trait Call: Operation {
    /// Sends the operation and reads its answer; awaiting it does the same.
    ///
    /// # Errors
    /// Whatever went wrong, with the operation named in it.
    fn send(self) -> BoxFuture<'static, Result<Self::Output>> {
        operation::send(self)
    }

    /// As [`Call::send`], with status and headers of the answer.
    ///
    /// # Errors
    /// As [`Call::send`].
    fn send_with_head(self) -> BoxFuture<'static, Result<(Self::Output, Head)>> {
        operation::send_with_head(self)
    }

    /// Limits how long the call may take as a whole, with all its tries: in place of the client's limits, whether the
    /// call gets more time by that or less. A single try may take as long as the call.
    ///
    /// ```no_run
    /// # async fn delete(activiti: bpm_rest::Activiti, deployment_id: &str) -> bpm_rest::Result<()> {
    /// use bpm_rest::Call as _;
    /// use std::time::Duration;
    ///
    /// // Deleting with all its process instances takes the server a while.
    /// activiti.deployments().delete(deployment_id).cascade(true).with_deadline(Duration::from_secs(120)).await?;
    /// # Ok(())
    /// # }
    /// ```
    fn with_deadline(self, deadline: Duration) -> Configured<Self> {
        Configured::new(self).with_deadline(deadline)
    }

    /// Limits how long each try of the call may take, in place of the client's limit: [`ClientBuilder::timeout`] tells
    /// what counts. Where it is longer than the client's deadline, that is raised to it.
    ///
    /// [`ClientBuilder::timeout`]: crate::ClientBuilder::timeout
    fn with_timeout(self, timeout: Duration) -> Configured<Self> {
        Configured::new(self).with_timeout(timeout)
    }

    /// Limits how many bytes the answer to this call may have, in place of the client's limit:
    /// [`ClientBuilder::body_limit`] tells what counts.
    ///
    /// [`ClientBuilder::body_limit`]: crate::ClientBuilder::body_limit
    fn with_body_limit(self, bytes: usize) -> Configured<Self> {
        Configured::new(self).with_body_limit(bytes)
    }

    /// Retries this call by another policy than the client's.
    fn with_retry(self, policy: RetryPolicy) -> Configured<Self> {
        Configured::new(self).with_retry(policy)
    }

    /// Sends this call once, whatever comes of it.
    fn without_retry(self) -> Configured<Self> {
        Configured::new(self).without_retry()
    }

    /// Sends a further header, or another value for one that is sent anyway.
    ///
    /// It wins over what the client would send: a call with an `authorization` header is made without the client's
    /// credentials, and they are not renewed for it.
    ///
    /// The call fails before anything is sent if the header is one that only the HTTP client can set: `connection`,
    /// `content-length`, `expect`, `host`, `keep-alive`, `proxy-authenticate`, `proxy-authorization`, `proxy-connection`,
    /// `te`, `trailer`, `transfer-encoding` or `upgrade`.
    fn with_header(self, name: impl Into<String>, value: impl Into<String>) -> Configured<Self> {
        Configured::new(self).with_header(name, value)
    }

    /// Sends a further query parameter: for what a newer server reads and this library does not know.
    fn with_query(self, name: impl Into<String>, value: impl Into<String>) -> Configured<Self> {
        Configured::new(self).with_query(name, value)
    }

    /// Sends the call again and again until its answer is the one that the caller waits for.
    ///
    /// ```
    /// # use bpm_rest::{Activiti, testing::{Recorder, Reply}};
    /// use bpm_rest::Call as _;
    /// use std::time::Duration;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> anyhow::Result<()> {
    /// # let recorder = Recorder::new();
    /// # recorder.reply(Reply::json(200, r#"{"id": "7", "endTime": null}"#));
    /// # recorder.reply(Reply::json(200, r#"{"id": "7", "endTime": "2026-01-31T12:00:00.000Z"}"#));
    /// # let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build()?;
    /// let instance = activiti.history().process_instances().get("7");
    /// let ended = instance.until(|instance| instance.end_time.is_some()).within(Duration::from_secs(20)).await?;
    /// println!("ended at {:?}", ended.end_time);
    /// # assert_eq!(recorder.take().requests().len(), 2);
    /// # Ok(())
    /// # }
    /// ```
    fn until(self, is_reached: impl Fn(&Self::Output) -> bool + Send + Sync + 'static) -> Wait<Self::Output>
    where
        Self: Clone,
        Self::Output: fmt::Debug,
    {
        Wait::until(move || self.clone(), is_reached)
    }

    /// Sends the call again and again until the server no longer has what the call asks for
    /// ([`Error::is_not_found`]).
    ///
    /// An id that never was is gone at once.
    fn until_gone(self) -> Wait<()>
    where
        Self: Clone,
        Self::Output: fmt::Debug,
    {
        wait::until_gone(self)
    }

    /// Sets an option that a transport of one's own reads from its [context](crate::transport::Context).
    fn with_option<T: Clone + Send + Sync + 'static>(self, option: T) -> Configured<Self> {
        Configured::new(self).with_option(option)
    }
}

impl<O: Operation> Call for O {}

/// The headers that tell how a message is framed and which way it takes: wrong ones cut it, or lead it elsewhere.
const OF_THE_HTTP_CLIENT: [&str; 12] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// An operation with options for this call alone; an operation itself.
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Configured<O> {
    operation: O,
    options: Options,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

impl<O: Operation> Configured<O> {
    fn new(operation: O) -> Self {
        let options = operation.options();
        Self { operation, options, headers: Vec::new(), query: Vec::new() }
    }

    /// See [`Call::with_deadline`].
    pub fn with_deadline(self, deadline: Duration) -> Self {
        self.with_option(CallLimit(deadline))
    }

    /// See [`Call::with_timeout`].
    pub fn with_timeout(self, timeout: Duration) -> Self {
        self.with_option(TryLimit(timeout))
    }

    /// See [`Call::with_body_limit`].
    pub fn with_body_limit(self, bytes: usize) -> Self {
        self.with_option(BodyLimit(bytes))
    }

    /// See [`Call::with_retry`].
    pub fn with_retry(self, policy: RetryPolicy) -> Self {
        self.with_option(policy)
    }

    /// See [`Call::without_retry`].
    pub fn without_retry(self) -> Self {
        self.with_retry(RetryPolicy::none())
    }

    /// See [`Call::with_header`].
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// See [`Call::with_query`].
    pub fn with_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// See [`Call::with_option`].
    pub fn with_option<T: Clone + Send + Sync + 'static>(mut self, option: T) -> Self {
        self.options.set(option);
        self
    }
}

impl<O: Operation> Operation for Configured<O> {
    type Output = O::Output;

    const ANSWER: AnswerBody = O::ANSWER;

    fn info(&self) -> OperationRef {
        self.operation.info()
    }

    fn connection(&self) -> &Connection {
        self.operation.connection()
    }

    fn options(&self) -> Options {
        self.options.clone()
    }

    fn into_request(self) -> Result<Request> {
        with_further(self.operation.into_request()?, self.headers, &self.query)
    }

    fn decode(response: Response) -> impl Future<Output = Result<Self::Output>> + Send {
        O::decode(response)
    }

    fn explained(error: Error) -> Error {
        O::explained(error)
    }

    fn perform(call: Prepared) -> BoxFuture<'static, Result<Self::Output>> {
        O::perform(call)
    }
}

/// The request with further headers and query parameters.
fn with_further(mut request: Request, headers: Vec<(String, String)>, query: &[(String, String)]) -> Result<Request> {
    for (name, value) in headers {
        let refused =
            |part| Error::request(format!("the {part} of the further header `{}` cannot be sent", name.escape_debug()));
        let header = HeaderName::try_from(&name).map_err(|_| refused("name"))?;
        if OF_THE_HTTP_CLIENT.contains(&header.as_str()) {
            return Err(Error::request(format!("the header `{header}` cannot be set: the HTTP client sets it")));
        }
        let mut value = HeaderValue::try_from(value).map_err(|_| refused("value"))?;
        // What it holds is unknown here, so it is shown nowhere.
        value.set_sensitive(true);
        request.headers_mut().insert(header, value);
    }
    if !query.is_empty() {
        *request.uri_mut() = with_pairs(request.uri(), query)?;
    }
    Ok(request)
}

impl<P: Paged> Paged for Configured<P> {
    type Item = P::Item;

    fn is_by_index(&self) -> bool {
        self.operation.is_by_index()
    }

    fn window(&self) -> Result<Window> {
        self.operation.window()
    }

    fn with_window(mut self, start: u64, size: u64) -> Self {
        self.operation = self.operation.with_window(start, size);
        self
    }

    fn page(&self, output: Self::Output, head: &Head) -> Result<Page<Self::Item>> {
        self.operation.page(output, head)
    }

    fn fetched(self, call: Prepared) -> BoxFuture<'static, Result<Fetched>> {
        self.operation.fetched(call)
    }
}

impl<O: Operation> IntoFuture for Configured<O> {
    type Output = Result<O::Output>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<O: fmt::Debug> fmt::Debug for Configured<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Configured").field("operation", &self.operation).finish_non_exhaustive()
    }
}

/// Any operation that lists something page by page.
///
/// ```
/// # use bpm_rest::{Flowable, testing::flowable::Server};
/// use bpm_rest::{List as _, flowable::UserSort};
/// use futures::TryStreamExt as _;
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// # let server = Server::start().await?;
/// # let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;
/// let people = flowable.users().list().sort(UserSort::LastName);
/// println!("{} people", people.clone().total().await?);
///
/// let mut people = people.items();
/// while let Some(user) = people.try_next().await? {
///     println!("{}", user.id);
/// }
/// # Ok(())
/// # }
/// ```
pub trait List: Paged {
    /// The items of the list, one by one; pages are asked for as they are needed.
    ///
    /// The list starts where the operation's own offset says, and its page size is used, 100 if it has none.
    fn items(self) -> Pager<Self::Item> {
        Pager::new(self.pages())
    }

    /// The list page by page, starting and sized as [`List::items`].
    fn pages(self) -> Pages<Self::Item> {
        Pages::new(self)
    }

    /// Asks for the list again and again until it has an item, and gives the first.
    ///
    /// ```no_run
    /// # async fn first(activiti: bpm_rest::Activiti, instance_id: &str) -> bpm_rest::Result<()> {
    /// use bpm_rest::List as _;
    ///
    /// let task = activiti.tasks().list().process_instance_id(instance_id).until_found().await?;
    /// println!("{} is to be done", task.id);
    /// # Ok(())
    /// # }
    /// ```
    fn until_found(self) -> Wait<Self::Item> {
        wait::until_found(self)
    }

    /// How many items the list has, asked for with one request for one item.
    ///
    /// # Errors
    /// Those of the operation; a protocol error if the server does not tell a total.
    fn total(self) -> BoxFuture<'static, Result<u64>> {
        let info = self.info();
        total_of(operation::fetch(self, 0, 1), info)
    }
}

/// The total that a page tells.
fn total_of(page: BoxFuture<'static, Result<Fetched>>, info: OperationRef) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let untold = || Error::protocol("the server does not tell how many items the list has");
        page.await.and_then(|page| page.total.ok_or_else(untold)).map_err(|error| error.of(info))
    })
}

impl<P: Paged> List for P {}
