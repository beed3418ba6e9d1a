//! Spans, metrics and `traceparent` with OpenTelemetry, whose exporters keep everything in memory here: a program of yours exports
//! to a collector in their place.
//!
//! `cargo run -p bpm-rest --all-features --example telemetry`

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Flowable,
    flowable::NewUser,
    testing::flowable,
    transport::{AttributeValue, Instrument, Measurement, Metrics, TraceContext, TraceParent},
};
use opentelemetry::{
    KeyValue, Value,
    metrics::{Histogram, Meter, MeterProvider as _},
    trace::{TraceContextExt as _, TracerProvider as _},
};
use opentelemetry_sdk::{
    metrics::{InMemoryMetricExporter, SdkMeterProvider, data::AggregatedMetrics, data::MetricData},
    trace::{InMemorySpanExporter, SdkTracerProvider},
};
use std::collections::HashMap;
use tracing::{Instrument as _, Span, info_span, instrument::WithSubscriber as _, level_filters::LevelFilter};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;
use tracing_subscriber::{Layer as _, layer::SubscriberExt as _};

/// Records what the client measures with OpenTelemetry: one histogram for each instrument.
fn metrics(meter: &Meter) -> Metrics {
    let histogram = |instrument: Instrument| {
        let builder = meter.f64_histogram(instrument.name()).with_unit(instrument.unit());
        (instrument, builder.with_description(instrument.description()).build())
    };
    let histograms: HashMap<Instrument, Histogram<f64>> = Instrument::ALL.into_iter().map(histogram).collect();
    Metrics::new(move |measurement: &Measurement<'_>| {
        let attributes: Vec<KeyValue> = measurement.attributes.iter().map(attribute).collect();
        if let Some(histogram) = histograms.get(&measurement.instrument) {
            histogram.record(measurement.value, &attributes);
        }
    })
}

fn attribute((name, value): &(&'static str, AttributeValue<'_>)) -> KeyValue {
    match value {
        AttributeValue::Number(number) => KeyValue::new(*name, *number),
        value => KeyValue::new(*name, value.to_string()),
    }
}

/// Where the calling code is, if it is in a trace of OpenTelemetry.
fn current() -> Option<TraceParent> {
    let context = Span::current().context();
    let span = context.span();
    let span = span.span_context();
    let (trace, parent) = (span.trace_id().to_bytes(), span.span_id().to_bytes());
    TraceParent::new(u128::from_be_bytes(trace), u64::from_be_bytes(parent), span.is_sampled()).ok()
}

#[tokio::main]
pub(crate) async fn main() -> Result<()> {
    let (spans, measured) = (InMemorySpanExporter::default(), InMemoryMetricExporter::default());
    let traces = SdkTracerProvider::builder().with_simple_exporter(spans.clone()).build();
    let meters = SdkMeterProvider::builder().with_periodic_exporter(measured.clone()).build();
    // The client's spans are at `info`.
    let exported = tracing_opentelemetry::layer().with_tracer(traces.tracer("users")).with_filter(LevelFilter::INFO);
    let subscriber = tracing_subscriber::registry().with(exported);

    let server = flowable::Server::start().await?;
    let flowable = Flowable::builder(server.base_url())
        .basic_auth("rest-admin", "test")
        .metrics(metrics(&meters.meter("users")))
        .layer(|inner| TraceContext::new(inner, current))
        .build()?;
    let work = async {
        flowable.users().create(NewUser::new("tijs")).await?;
        flowable.users().get("tijs").await?;
        anyhow::Ok(flowable.users().get("nobody").await.is_err())
    };
    // A program of yours sets the subscriber once, for all that it does: `tracing::subscriber::set_global_default`.
    let work = async { work.instrument(info_span!("hire")).await }.with_subscriber(subscriber);
    ensure!(work.await?, "nobody is found");

    traces.force_flush()?;
    let spans = spans.get_finished_spans()?;
    let whole = spans.iter().find(|span| span.name == "hire").context("the span of the work")?;
    let calls: Vec<_> = spans.iter().filter(|span| span.parent_span_id == whole.span_context.span_id()).collect();
    let mut statuses = Vec::new();
    for call in &calls {
        let status = call.attributes.iter().find(|attribute| attribute.key.as_str() == "http.response.status_code");
        let status = status.context("the status")?.value.clone();
        println!("span   {:<32} {status}", call.name);
        statuses.push(status);
    }
    ensure!(
        statuses == [201, 200, 404].map(Value::I64),
        "each call has a span within the one of the work: {statuses:?}"
    );

    meters.force_flush()?;
    let mut seen = Vec::new();
    let exported = measured.get_finished_metrics()?;
    let exported = exported.iter().flat_map(|resource| resource.scope_metrics());
    for metric in exported.flat_map(|scope| scope.metrics().collect::<Vec<_>>()) {
        let AggregatedMetrics::F64(MetricData::Histogram(histogram)) = metric.data() else { continue };
        let count: u64 = histogram.data_points().map(|point| point.count()).sum();
        println!("metric {:<32} {count} values in {}", metric.name(), metric.unit());
        seen.push((metric.name().to_owned(), count));
    }
    for instrument in Instrument::ALL {
        ensure!(seen.contains(&(instrument.name().to_owned(), 3)), "{instrument:?} has a value of each call: {seen:?}");
    }
    Ok(())
}
