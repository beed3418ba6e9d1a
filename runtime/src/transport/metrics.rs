//! Metrics, named as OpenTelemetry names them for HTTP clients.

use super::{Context, SharedTransport, Transport};
use crate::body::{Body, BodyError, Request, Response};
use crate::operation::OperationRef;
use crate::{Error, ErrorKind, Result, origin};
use bytes::Bytes;
use futures::future::BoxFuture;
use http::StatusCode;
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::{
    borrow::Cow,
    fmt, mem,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicU64, Ordering},
    },
    task::{Poll, ready},
};
use tokio::time::Instant;

/// What is measured: each instrument is a histogram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Instrument {
    /// How long one try took, from sending it to the last byte of its answer, in seconds.
    RequestDuration,
    /// How many bytes the body of a request has.
    RequestBodySize,
    /// How many bytes the body of an answer has, after decompression.
    ResponseBodySize,
    /// How long a call took, with all its tries and waits and with the body of the answer, in seconds.
    CallDuration,
    /// How many requests a call sent: 1 without a second try.
    CallTries,
}

impl Instrument {
    /// All instruments.
    pub const ALL: [Self; 5] =
        [Self::RequestDuration, Self::RequestBodySize, Self::ResponseBodySize, Self::CallDuration, Self::CallTries];

    /// The name of the instrument. Those of requests are [OpenTelemetry's][conventions].
    ///
    /// [conventions]: https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#http-client
    pub const fn name(self) -> &'static str {
        match self {
            Self::RequestDuration => "http.client.request.duration",
            Self::RequestBodySize => "http.client.request.body.size",
            Self::ResponseBodySize => "http.client.response.body.size",
            Self::CallDuration => "bpm.client.call.duration",
            Self::CallTries => "bpm.client.call.tries",
        }
    }

    /// The unit of its values, as UCUM writes it.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::RequestDuration | Self::CallDuration => "s",
            Self::RequestBodySize | Self::ResponseBodySize => "By",
            Self::CallTries => "{request}",
        }
    }

    /// What it measures, in a sentence.
    pub const fn description(self) -> &'static str {
        match self {
            Self::RequestDuration => "Duration of HTTP client requests.",
            Self::RequestBodySize => "Size of HTTP client request bodies.",
            Self::ResponseBodySize => "Size of HTTP client response bodies.",
            Self::CallDuration => "Duration of calls, with all their tries.",
            Self::CallTries => "Number of requests that a call sent.",
        }
    }
}

/// A measured value.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Measurement<'a> {
    /// What was measured.
    pub instrument: Instrument,
    /// The value, in the [unit](Instrument::unit) of the instrument.
    pub value: f64,
    /// What the value is of, as names of OpenTelemetry with their values: the operation, its method and the template of its
    /// path, the server, and the outcome. Never a path parameter, a query, a header or a body.
    ///
    /// | name | value |
    /// |---|---|
    /// | `bpm.operation` | the id of the operation |
    /// | `http.request.method` | the method |
    /// | `url.template` | the path, with parameters in braces |
    /// | `server.address`, `server.port` | the server |
    /// | `http.response.status_code` | the status, if the server answered |
    /// | `error.type` | the status that is no success, the [kind of the error](crate::ErrorKind), or `cancelled` |
    pub attributes: &'a [(&'static str, AttributeValue<'a>)],
}

/// The value of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttributeValue<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(i64),
}

impl fmt::Display for AttributeValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
        }
    }
}

type Hook = Arc<dyn Fn(&Measurement<'_>) + Send + Sync>;

/// A hook that is called with each measured value. Its clones share the function.
///
/// A try is measured when its answer is read, a download when it ends or is dropped, and a call that is dropped then, as
/// `cancelled`. Logins and requests for tokens are requests of the client as well, under operations of their own.
///
/// ```
/// use bpm_rest::{
///     Flowable,
///     testing::{Recorder, Reply},
///     transport::{Instrument, Metrics},
/// };
/// use std::sync::{Arc, Mutex};
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let recorder = Recorder::new();
/// recorder.reply(Reply::empty(503).header("retry-after", "0"));
/// recorder.reply(Reply::json(200, r#"{"id": "tijs"}"#));
///
/// let seen = Arc::new(Mutex::new(Vec::new()));
/// let keep = Arc::clone(&seen);
/// let flowable = Flowable::builder("http://flowable.test")
///     .transport(recorder)
///     .metrics(Metrics::new(move |measurement| {
///         if measurement.instrument == Instrument::CallTries {
///             keep.lock().unwrap().push((measurement.attributes[0].1.to_string(), measurement.value));
///         }
///     }))
///     .build()?;
/// flowable.users().get("tijs").await?;
/// assert_eq!(*seen.lock().unwrap(), [("get_user".to_owned(), 2.0)]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Metrics(Hook);

impl Metrics {
    /// Calls the function with each value, on the task that makes the call: the function should be quick, and must not panic.
    pub fn new(hook: impl Fn(&Measurement<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hook))
    }

    /// Measures each try: to be wrapped around what sends.
    pub fn of_tries(&self, inner: SharedTransport) -> MeasuredTries {
        MeasuredTries { inner, metrics: self.clone() }
    }

    /// Measures whole calls: to be wrapped around what tries again.
    pub fn of_calls(&self, inner: SharedTransport) -> MeasuredCalls {
        MeasuredCalls { inner, metrics: self.clone() }
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

/// Measures each try.
#[derive(Clone, Debug)]
pub struct MeasuredTries {
    inner: SharedTransport,
    metrics: Metrics,
}

/// Measures whole calls.
#[derive(Clone, Debug)]
pub struct MeasuredCalls {
    inner: SharedTransport,
    metrics: Metrics,
}

/// How many requests a call has sent, among its options.
#[derive(Clone, Debug, Default)]
struct Tries(Arc<AtomicU32>);

impl Transport for MeasuredTries {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        if let Some(Tries(tries)) = context.options.get() {
            tries.fetch_add(1, Ordering::Relaxed);
        }
        let sent = sent_bytes(&mut request);
        let measured = Measured::new(&self.metrics, &request, &context, What::Try { sent, received: 0 });
        Box::pin(async move { measured.through(self.inner.execute(request, context).await) })
    }
}

impl Transport for MeasuredCalls {
    fn execute<'a>(&'a self, request: Request, mut context: Context) -> BoxFuture<'a, Result<Response>> {
        let tries = Tries::default();
        context.options.set(tries.clone());
        let measured = Measured::new(&self.metrics, &request, &context, What::Call(tries));
        Box::pin(async move { measured.through(self.inner.execute(request, context).await) })
    }
}

/// How many bytes of the body are sent: counted on their way, where nobody knows it before.
fn sent_bytes(request: &mut Request) -> Arc<AtomicU64> {
    let known = request.body().length();
    let sent = Arc::new(AtomicU64::new(known.unwrap_or_default()));
    if known.is_none() {
        let inner = mem::take(request.body_mut());
        *request.body_mut() = Body::of(Counted { inner, count: Count::Sent(Arc::clone(&sent)) });
    }
    sent
}

enum What {
    Try { sent: Arc<AtomicU64>, received: u64 },
    Call(Tries),
}

/// A try or a call that is measured when it is over, or dropped.
struct Measured {
    metrics: Metrics,
    operation: OperationRef,
    host: String,
    port: Option<u16>,
    since: Instant,
    what: What,
    status: Option<StatusCode>,
    /// What went wrong; a call that is dropped before anything came of it was cancelled.
    failure: Option<Cow<'static, str>>,
}

impl Measured {
    fn new(metrics: &Metrics, request: &Request, context: &Context, what: What) -> Self {
        Self {
            metrics: metrics.clone(),
            operation: context.operation.clone(),
            host: request.uri().host().unwrap_or_default().to_owned(),
            port: origin::port(request.uri()),
            since: Instant::now(),
            what,
            status: None,
            failure: Some(Cow::Borrowed("cancelled")),
        }
    }

    /// Measures the answer, of which a body that is streamed is still to come.
    fn through(mut self, result: Result<Response>) -> Result<Response> {
        match result {
            Err(error) => {
                self.failure = Some(Cow::Owned(error.type_name().to_owned()));
                Err(error)
            }
            Ok(mut response) => {
                self.status = Some(response.status());
                match response.body().as_bytes() {
                    Some(bytes) => {
                        self.receives(bytes.len());
                        self.is_answered();
                    }
                    None => {
                        let inner = mem::take(response.body_mut());
                        *response.body_mut() = Body::of(Counted { inner, count: Count::Received(Some(self)) });
                    }
                }
                Ok(response)
            }
        }
    }

    /// The whole answer has come: what went wrong is what its status says.
    fn is_answered(&mut self) {
        let refusal = self.status.filter(|status| !status.is_success());
        self.failure = refusal.map(|status| Cow::Owned(status.as_str().to_owned()));
    }

    fn receives(&mut self, bytes: usize) {
        if let What::Try { received, .. } = &mut self.what {
            *received += bytes as u64;
        }
    }
}

impl Drop for Measured {
    fn drop(&mut self) {
        let mut attributes = vec![
            ("bpm.operation", AttributeValue::Text(&self.operation.id)),
            ("http.request.method", AttributeValue::Text(self.operation.method.as_str())),
            ("url.template", AttributeValue::Text(&self.operation.path)),
            ("server.address", AttributeValue::Text(&self.host)),
        ];
        attributes.extend(self.port.map(|port| ("server.port", AttributeValue::Number(port.into()))));
        let status = self.status.map(|status| AttributeValue::Number(status.as_u16().into()));
        attributes.extend(status.map(|status| ("http.response.status_code", status)));
        attributes.extend(self.failure.as_deref().map(|failure| ("error.type", AttributeValue::Text(failure))));
        let tell = |instrument, value| (self.metrics.0)(&Measurement { instrument, value, attributes: &attributes });
        let seconds = self.since.elapsed().as_secs_f64();
        match &self.what {
            What::Try { sent, received } => {
                tell(Instrument::RequestDuration, seconds);
                tell(Instrument::RequestBodySize, sent.load(Ordering::Relaxed) as f64);
                if self.status.is_some() {
                    tell(Instrument::ResponseBodySize, *received as f64);
                }
            }
            What::Call(Tries(tries)) => {
                tell(Instrument::CallDuration, seconds);
                tell(Instrument::CallTries, tries.load(Ordering::Relaxed).into());
            }
        }
    }
}

/// A body of which the bytes are counted.
struct Counted {
    inner: Body,
    count: Count,
}

enum Count {
    Sent(Arc<AtomicU64>),
    /// Nothing when it is over.
    Received(Option<Measured>),
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let frame = ready!(Pin::new(&mut self.inner).poll_frame(context));
        let length = match &frame {
            Some(Ok(frame)) => frame.data_ref().map_or(0, Bytes::len),
            Some(Err(_)) | None => 0,
        };
        match &mut self.count {
            Count::Sent(sent) => {
                sent.fetch_add(length as u64, Ordering::Relaxed);
            }
            Count::Received(measured) => match &frame {
                Some(Ok(_)) => measured.iter_mut().for_each(|measured| measured.receives(length)),
                Some(Err(error)) => {
                    if let Some(mut measured) = measured.take() {
                        // A limit of time ends a download with an error of its own.
                        let kind = error.downcast_ref::<Error>().map_or(ErrorKind::Body, Error::kind);
                        measured.failure = Some(Cow::Borrowed(kind.as_str()));
                    }
                }
                None => {
                    if let Some(mut measured) = measured.take() {
                        measured.is_answered();
                    }
                }
            },
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Counted {
    /// Who knows the length of a body need not ask for its end.
    fn drop(&mut self) {
        if let Count::Received(Some(measured)) = &mut self.count
            && self.inner.is_end_stream()
        {
            measured.is_answered();
        }
    }
}
