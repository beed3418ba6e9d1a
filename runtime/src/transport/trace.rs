//! Spans and events, named as OpenTelemetry names them for HTTP clients.

use super::{Context, SharedTransport, Transport};
use crate::body::{Request, Response};
use crate::{Result, origin};
use futures::future::BoxFuture;
use tracing::{Instrument as _, Span, field::Empty, info_span};

/// Makes a span for each call, within which each further try is an event.
///
/// It tells the method, the template of the path, the server and the outcome; never a path parameter, a query, a header
/// or a body. Numbers are `i64`, the one type of whole numbers that OpenTelemetry knows.
#[derive(Clone, Debug)]
pub struct Traced(SharedTransport);

impl Traced {
    /// Wraps a transport.
    pub fn new(inner: SharedTransport) -> Self {
        Self(inner)
    }
}

impl Transport for Traced {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        let operation = context.operation.clone();
        let span = info_span!(
            "call",
            "otel.name" = format_args!("{} {}", operation.method, operation.path),
            "otel.kind" = "client",
            "bpm.operation" = &*operation.id,
            "http.request.method" = operation.method.as_str(),
            "url.template" = &*operation.path,
            "server.address" = request.uri().host().unwrap_or_default(),
            "server.port" = origin::port(request.uri()).map(i64::from),
            "http.response.status_code" = Empty,
            "http.request.resend_count" = Empty,
            "error.type" = Empty,
        );
        if span.is_disabled() {
            return self.0.execute(request, context);
        }
        let call = async move {
            let result = self.0.execute(request, context).await;
            record(&Span::current(), &result);
            result
        };
        Box::pin(call.instrument(span))
    }
}

fn record(span: &Span, result: &Result<Response>) {
    match result {
        Ok(response) => {
            let status = response.status();
            span.record("http.response.status_code", i64::from(status.as_u16()));
            if !status.is_success() {
                span.record("error.type", status.as_str());
            }
        }
        Err(error) => {
            span.record("error.type", error.type_name());
        }
    }
}
