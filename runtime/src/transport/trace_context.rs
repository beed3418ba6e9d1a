//! Tells servers which trace a request belongs to.

use super::{Context, SharedTransport, Transport};
use crate::body::{Request, Response};
use crate::{Error, Result};
use futures::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::{fmt, str::FromStr, sync::Arc};

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");
const TRACESTATE: HeaderName = HeaderName::from_static("tracestate");

/// A place in a trace, as [W3C Trace Context](https://www.w3.org/TR/trace-context/) writes it in the header `traceparent`.
///
/// ```
/// use bpm_rest::transport::TraceParent;
///
/// let parent: TraceParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse()?;
/// assert_eq!(parent.trace_id(), 0x4bf9_2f35_77b3_4da6_a3ce_929d_0e0e_4736);
/// assert!(parent.is_sampled());
/// assert!("00-00000000000000000000000000000000-00f067aa0ba902b7-01".parse::<TraceParent>().is_err());
/// # Ok::<_, bpm_rest::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TraceParent {
    trace_id: u128,
    parent_id: u64,
    is_sampled: bool,
    state: Option<HeaderValue>,
}

impl TraceParent {
    /// The trace and the span of the caller. Sampled: whether the caller records the trace.
    ///
    /// # Errors
    /// A request error if an id is 0, which is no id.
    pub fn new(trace_id: u128, parent_id: u64, is_sampled: bool) -> Result<Self> {
        if trace_id == 0 || parent_id == 0 {
            return Err(Error::request("a trace and a span have ids other than 0"));
        }
        Ok(Self { trace_id, parent_id, is_sampled, state: None })
    }

    /// A new trace that the caller does not record: it tells the lines of a server's log which belong together.
    pub fn random() -> Self {
        Self { trace_id: fastrand::u128(1..), parent_id: fastrand::u64(1..), is_sampled: false, state: None }
    }

    /// The same place, with what tracing systems say of it in `tracestate`; an empty text is none.
    ///
    /// # Errors
    /// A request error if no header can carry the text.
    pub fn with_state(mut self, state: &str) -> Result<Self> {
        let value =
            HeaderValue::from_str(state).map_err(|_| Error::request("no header can carry this `tracestate`"))?;
        self.state = Some(value).filter(|value| !value.is_empty());
        Ok(self)
    }

    /// The id of the trace.
    pub fn trace_id(&self) -> u128 {
        self.trace_id
    }

    /// The id of the caller's span.
    pub fn parent_id(&self) -> u64 {
        self.parent_id
    }

    /// Whether the caller records the trace.
    pub fn is_sampled(&self) -> bool {
        self.is_sampled
    }

    fn write(&self, headers: &mut HeaderMap) {
        // Hexadecimal digits and hyphens are a header.
        if let Ok(parent) = HeaderValue::from_str(&self.to_string()) {
            headers.insert(TRACEPARENT, parent);
        }
        if let Some(state) = &self.state {
            headers.insert(TRACESTATE, state.clone());
        }
    }
}

impl fmt::Display for TraceParent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{:032x}-{:016x}-{:02x}", self.trace_id, self.parent_id, u8::from(self.is_sampled))
    }
}

impl FromStr for TraceParent {
    type Err = Error;

    /// Reads a header `traceparent`, of a later version of the standard as well.
    fn from_str(text: &str) -> Result<Self> {
        let is_hex = |part: &str, digits| {
            part.len() == digits && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let mut parts = text.split('-');
        let (version, trace, parent, flags) = (parts.next(), parts.next(), parts.next(), parts.next());
        let rest = parts.next();
        match (version, trace, parent, flags) {
            (Some(version), Some(trace), Some(parent), Some(flags))
                if is_hex(version, 2)
                    && version != "ff"
                    && (version != "00" || rest.is_none())
                    && is_hex(trace, 32)
                    && is_hex(parent, 16)
                    && is_hex(flags, 2) =>
            {
                let sampled = u8::from_str_radix(flags, 16).unwrap_or_default() & 1 == 1;
                let (trace, parent) = (u128::from_str_radix(trace, 16), u64::from_str_radix(parent, 16));
                Self::new(trace.unwrap_or_default(), parent.unwrap_or_default(), sampled)
            }
            _ => Err(Error::request(
                "a traceparent is `00-` and the ids of a trace and a span, and flags, in hexadecimal",
            )),
        }
    }
}

/// Sends `traceparent`, and `tracestate` if there is one, with each try: a layer that a client is given where servers, or the
/// gateways before them, take part in tracing.
///
/// The function says where in which trace the calling code is; a request of code in no trace goes out without the headers. It is
/// called within the span of the call. The example `telemetry` asks OpenTelemetry.
///
/// ```
/// use bpm_rest::{
///     Flowable,
///     testing::{Recorder, Reply},
///     transport::{TraceContext, TraceParent},
/// };
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let recorder = Recorder::new();
/// recorder.reply(Reply::json(200, r#"{"id": "tijs"}"#));
/// let incoming: TraceParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse()?;
/// let flowable = Flowable::builder("http://flowable.test")
///     .transport(recorder)
///     .layer(|inner| TraceContext::new(inner, move || Some(incoming.clone())))
///     .build()?;
/// // The request has the header `traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01`.
/// flowable.users().get("tijs").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TraceContext {
    inner: SharedTransport,
    current: Arc<dyn Fn() -> Option<TraceParent> + Send + Sync>,
}

impl TraceContext {
    /// Wraps a transport.
    pub fn new(inner: SharedTransport, current: impl Fn() -> Option<TraceParent> + Send + Sync + 'static) -> Self {
        Self { inner, current: Arc::new(current) }
    }
}

impl fmt::Debug for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceContext").field("inner", &self.inner).finish_non_exhaustive()
    }
}

impl Transport for TraceContext {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            if let Some(parent) = (self.current)() {
                parent.write(request.headers_mut());
            }
            self.inner.execute(request, context).await
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_traceparent_is_read_and_written() {
        let parent = TraceParent::new(0xabc, 0xd, true).unwrap();
        assert_eq!(parent.to_string(), "00-00000000000000000000000000000abc-000000000000000d-01");
        assert_eq!(parent.to_string().parse::<TraceParent>().unwrap(), parent);
        let random = TraceParent::random();
        assert_eq!(random.to_string().parse::<TraceParent>().unwrap(), random);
        let later = "01-00000000000000000000000000000abc-000000000000000d-03-more".parse::<TraceParent>().unwrap();
        assert_eq!(later, parent, "a later version has the same first parts");
    }

    #[test]
    fn what_is_no_traceparent_is_refused() {
        for text in [
            "",
            "00",
            "00-abc-d-01",
            "ff-00000000000000000000000000000abc-000000000000000d-01",
            "00-00000000000000000000000000000ABC-000000000000000d-01",
            "00-00000000000000000000000000000abc-000000000000000d-01-more",
            "00-00000000000000000000000000000abc-0000000000000000-01",
            "00-00000000000000000000000000000000-000000000000000d-01",
            "00-+0000000000000000000000000000abc-000000000000000d-01",
        ] {
            assert!(text.parse::<TraceParent>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_state_goes_with_it() {
        let parent = TraceParent::random();
        assert!(parent.clone().with_state("a=b\n").is_err());
        let mut headers = HeaderMap::new();
        parent.clone().with_state("").unwrap().write(&mut headers);
        assert!(headers.contains_key(TRACEPARENT) && !headers.contains_key(TRACESTATE));
        parent.with_state("a=b").unwrap().write(&mut headers);
        assert_eq!(headers[TRACESTATE], "a=b");
    }
}
