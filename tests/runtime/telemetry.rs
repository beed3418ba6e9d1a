//! What the metrics hook is told, and which trace servers are told.

#[path = "../../ergonomic/examples/telemetry.rs"]
mod example;

use crate::scripted::{Scripted, reply};
use bpm_rest::{
    Call as _, Error, Flowable,
    transport::{
        Body, BoxFuture, Context, Instrument, Metrics, Request, Response, RetryPolicy, TraceContext, TraceParent,
        Transport,
    },
    upload::Upload,
};
use bytes::Bytes;
use futures::{StreamExt as _, stream};
use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

#[test]
fn opentelemetry_is_given_spans_metrics_and_the_trace() {
    example::main().unwrap();
}

/// What a hook was told, a line for each value but durations, which are there and not said.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Told {
    fn metrics(&self) -> Metrics {
        let told = Arc::clone(&self.0);
        Metrics::new(move |measurement| {
            let attributes: Vec<String> =
                measurement.attributes.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let is_duration = [Instrument::RequestDuration, Instrument::CallDuration].contains(&measurement.instrument);
            let value = if is_duration { "some".to_owned() } else { measurement.value.to_string() };
            let line = format!("{} {value} {}", measurement.instrument.name(), attributes.join(" "));
            told.lock().unwrap().push(line);
        })
    }

    /// The lines since the last time, without what all of them have.
    fn take(&self) -> Vec<String> {
        let lines = std::mem::take(&mut *self.0.lock().unwrap());
        lines.into_iter().map(|line| line.replace(" server.address=flowable.test server.port=80", "")).collect()
    }
}

#[tokio::test(start_paused = true)]
async fn each_try_and_the_call_are_measured() {
    let server = Scripted::new(|number, _| match number {
        0 => reply(503, "later"),
        1 => Err(Error::broken("the connection broke")),
        _ => reply(200, r#"{"id": "tijs"}"#),
    });
    let told = Told::default();
    let flowable = server.builder().retry(RetryPolicy::default()).metrics(told.metrics()).build().unwrap();
    flowable.users().get("tijs-7").await.unwrap();
    let of = "bpm.operation=get_user http.request.method=GET url.template=/identity/users/{userId}";
    assert_eq!(
        told.take(),
        [
            format!("http.client.request.duration some {of} http.response.status_code=503 error.type=503"),
            format!("http.client.request.body.size 0 {of} http.response.status_code=503 error.type=503"),
            format!("http.client.response.body.size 5 {of} http.response.status_code=503 error.type=503"),
            format!("http.client.request.duration some {of} error.type=transport"),
            format!("http.client.request.body.size 0 {of} error.type=transport"),
            format!("http.client.request.duration some {of} http.response.status_code=200"),
            format!("http.client.request.body.size 0 {of} http.response.status_code=200"),
            format!("http.client.response.body.size 14 {of} http.response.status_code=200"),
            format!("bpm.client.call.duration some {of} http.response.status_code=200"),
            format!("bpm.client.call.tries 3 {of} http.response.status_code=200"),
        ],
        "no parameter is told"
    );
}

/// Never answers.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_was_cancelled_and_one_that_is_late_timed_out() {
    let told = Told::default();
    let flowable = Flowable::builder("http://flowable.test").transport(Silent).metrics(told.metrics()).build().unwrap();
    tokio::time::timeout(Duration::from_secs(1), flowable.users().get("tijs").send()).await.unwrap_err();
    let lines = told.take();
    assert!(lines.len() == 4 && lines.iter().all(|line| line.ends_with("error.type=cancelled")), "{lines:#?}");

    flowable.users().get("tijs").without_retry().await.unwrap_err();
    let lines = told.take();
    assert!(lines.len() == 4 && lines.iter().all(|line| line.ends_with("error.type=timeout")), "{lines:#?}");
}

/// Takes whole requests, answers a GET with a streamed body, and others with none.
#[derive(Debug)]
struct Streams {
    breaks: bool,
}

impl Transport for Streams {
    fn execute<'a>(&'a self, request: Request, _: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        let breaks = self.breaks;
        Box::pin(async move {
            let is_get = request.method() == http::Method::GET;
            request.into_body().bytes().await?;
            if !is_get {
                let mut response = Response::new(Body::empty());
                *response.status_mut() = http::StatusCode::NO_CONTENT;
                return Ok(response);
            }
            let last = if breaks { Err(io::Error::other("it broke")) } else { Ok(Bytes::from_static(b"end")) };
            Ok(Response::new(Body::stream(stream::iter([Ok(Bytes::from_static(&[7; 1000])), last]))))
        })
    }
}

fn streaming(breaks: bool, told: &Told) -> Flowable {
    Flowable::builder("http://flowable.test").transport(Streams { breaks }).metrics(told.metrics()).build().unwrap()
}

#[tokio::test]
async fn a_download_is_measured_when_it_is_over() {
    let told = Told::default();
    let flowable = streaming(false, &told);
    let picture = flowable.users().picture("kim").await.unwrap();
    assert_eq!(told.take(), [""; 0], "it has only begun");
    assert_eq!(picture.bytes().await.unwrap().len(), 1003);
    let whole = "bpm.operation=get_user_picture http.request.method=GET url.template=/identity/users/{userId}/picture \
                 http.response.status_code=200";
    let lines = told.take();
    assert!(lines.contains(&format!("http.client.response.body.size 1003 {whole}")), "{lines:#?}");
    assert!(lines.contains(&format!("bpm.client.call.tries 1 {whole}")), "{lines:#?}");

    let mut picture = flowable.users().picture("kim").await.unwrap();
    assert_eq!(picture.next().await.unwrap().unwrap().len(), 1000);
    drop(picture);
    let lines = told.take();
    assert!(lines.contains(&format!("http.client.response.body.size 1000 {whole} error.type=cancelled")), "{lines:#?}");

    streaming(true, &told).users().picture("kim").await.unwrap().bytes().await.unwrap_err();
    let lines = told.take();
    assert!(lines.contains(&format!("http.client.response.body.size 1000 {whole} error.type=body")), "{lines:#?}");
    assert!(lines.contains(&format!("bpm.client.call.tries 1 {whole} error.type=body")), "{lines:#?}");
}

#[tokio::test]
async fn the_bytes_of_an_upload_of_unknown_length_are_counted() {
    let told = Told::default();
    let chunks = stream::iter((0..10).map(|_| Ok::<_, io::Error>(Bytes::from_static(&[7; 1000]))));
    streaming(false, &told).users().set_picture("kim", Upload::stream("kim.png", None, chunks)).await.unwrap();
    let lines = told.take();
    let sent = lines.iter().find_map(|line| line.strip_prefix("http.client.request.body.size ")).unwrap();
    let sent: usize = sent.split(' ').next().unwrap().parse().unwrap();
    assert!((10_000..11_000).contains(&sent), "the file and what is around it: {sent}");
}

#[tokio::test(start_paused = true)]
async fn each_try_tells_the_trace_that_it_is_of() {
    let seen: Arc<Mutex<Vec<Option<String>>>> = Arc::default();
    let log = Arc::clone(&seen);
    let server = Scripted::new(move |number, request| {
        let header = request.headers().get("traceparent").map(|value| value.to_str().unwrap().to_owned());
        log.lock().unwrap().push(header);
        if number == 0 { reply(503, "") } else { reply(200, r#"{"id": "tijs"}"#) }
    });
    tokio::task_local!(static PARENT: TraceParent);
    let flowable = server
        .builder()
        .retry(RetryPolicy::default())
        .layer(|inner| TraceContext::new(inner, || PARENT.try_with(Clone::clone).ok()))
        .build()
        .unwrap();
    let parent = TraceParent::random();
    PARENT.scope(parent.clone(), flowable.users().get("tijs").send()).await.unwrap();
    flowable.users().get("tijs").await.unwrap();
    let parent = Some(parent.to_string());
    assert_eq!(*seen.lock().unwrap(), [parent.clone(), parent, None]);
}
