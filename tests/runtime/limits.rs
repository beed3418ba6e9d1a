//! Limits of time and size, whatever sends: each by what ends a call, and when. The clock is paused.

use crate::scripted::Scripted;
use bpm_rest::transport::{Body, Request, Response};
use bpm_rest::{
    Call as _, ClientBuilder, Download, Error, ErrorKind, Flowable, Result, Upload,
    flowable::NewUser,
    transport::{Context, RetryPolicy, SharedTransport, Transport},
};
use bytes::Bytes;
use futures::{
    FutureExt as _, Stream, StreamExt as _, TryStreamExt as _,
    future::BoxFuture,
    stream::{self, BoxStream},
};
use std::{fmt, io, sync::Arc, time::Duration};
use tokio::time::{Instant, sleep};

const USER: &str = r#"{"id": "tijs"}"#;

type Serve = dyn Fn(Request) -> BoxFuture<'static, Response> + Send + Sync;

/// A transport that answers by an asynchronous function.
#[derive(Clone)]
struct Served(Arc<Serve>);

impl Served {
    fn by<F: Future<Output = Response> + Send + 'static>(serve: impl Fn(Request) -> F + Send + Sync + 'static) -> Self {
        Self(Arc::new(move |request| serve(request).boxed()))
    }

    /// Takes the whole request, then gives an answer of the status and body.
    fn answering(status: u16, body: impl Fn() -> Body + Send + Sync + Clone + 'static) -> Self {
        Self::by(move |mut request| {
            let body = body.clone();
            async move {
                taken(&mut request, Duration::ZERO).await;
                answer(status, body())
            }
        })
    }

    /// A client that sends through this and tries nothing again.
    fn builder(&self) -> ClientBuilder<Flowable> {
        Flowable::builder("http://flowable.test").transport(self.clone()).retry(RetryPolicy::none())
    }
}

impl fmt::Debug for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Served")
    }
}

impl Transport for Served {
    fn execute<'a>(&'a self, request: Request, _: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async { Ok((self.0)(request).await) })
    }
}

/// Takes the body of a request with a pause before each chunk.
async fn taken(request: &mut Request, pause: Duration) {
    let mut body = std::mem::take(request.body_mut());
    if body.is_empty() {
        return;
    }
    loop {
        sleep(pause).await;
        if body.chunk().await.unwrap().is_none() {
            return;
        }
    }
}

fn answer(status: u16, body: Body) -> Response {
    let response = http::Response::builder().status(status).header("content-type", "application/json");
    response.body(body).unwrap()
}

fn streamed(bytes: impl Stream<Item = &'static str> + Send + 'static) -> Body {
    Body::stream(bytes.map(Ok::<_, io::Error>))
}

/// A byte, then silence.
fn stalled() -> Body {
    streamed(stream::iter(["{"]).chain(stream::pending()))
}

/// A byte every 20 seconds, so many of them.
fn slow(bytes: usize) -> Body {
    streamed(stream::iter(0..bytes).then(|_| sleep(Duration::from_secs(20)).map(|()| "x")))
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// What became of a call, and after how many seconds.
async fn timed<T>(call: impl IntoFuture<Output = Result<T>>) -> (Result<T>, u64) {
    let start = Instant::now();
    let result = call.into_future().await;
    // Timers go off in the millisecond after their time.
    (result, (start.elapsed() + Duration::from_millis(500)).as_secs())
}

async fn failed<T>(call: impl IntoFuture<Output = Result<T>>) -> (Error, u64) {
    let (result, after) = timed(call).await;
    (result.err().unwrap(), after)
}

fn chunks(count: usize, pause: Duration) -> BoxStream<'static, io::Result<Bytes>> {
    stream::iter(0..count).then(move |_| sleep(pause).map(|()| Ok(Bytes::from_static(b"chunk")))).boxed()
}

fn upload() -> Upload {
    Upload::stream("a.png", None, chunks(3, Duration::ZERO))
}

/// The limit that ended a call stands in the error, with what raises it.
fn tells(error: &Error, words: &[&str]) {
    let text = error.to_string();
    assert!(error.is_timeout() && words.iter().all(|word| text.contains(word)), "{text}");
}

#[tokio::test(start_paused = true)]
async fn an_error_whose_body_stalls_is_that_error() {
    let server = Served::answering(500, stalled);
    let users = server.builder().build().unwrap().users();
    let download = async || failed(users.picture("x")).await;
    let outcomes = [
        failed(users.get("x")).await,
        failed(users.delete("x")).await,
        failed(users.create(NewUser::new("x"))).await,
        failed(users.set_picture("x", upload())).await,
        download().await,
    ];
    for (error, after) in outcomes {
        assert_eq!((error.status().unwrap().as_u16(), error.body(), after), (500, b"{".as_slice(), 5), "{error}");
    }
    // The status is known, and worth more than the news that the time is up.
    let half = Duration::from_millis(500);
    for error in [
        failed(users.get("x").with_deadline(half)).await.0,
        failed(users.get("x").with_timeout(half)).await.0,
        failed(users.picture("x").with_deadline(half)).await.0,
        failed(users.set_picture("x", upload()).with_timeout(half)).await.0,
    ] {
        assert_eq!(error.status().unwrap().as_u16(), 500, "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_success_whose_body_stalls_ends_with_the_try() {
    let users = Served::answering(200, stalled).builder().build().unwrap().users();
    for (error, after) in [failed(users.get("x")).await, failed(users.create(NewUser::new("x"))).await] {
        tells(&error, &["limit of 30s", "`timeout`", "`with_timeout`"]);
        assert_eq!(after, 30);
    }
    let (error, after) = failed(users.set_picture("x", upload())).await;
    tells(&error, &["limit of 30s", "`timeout`"]);
    assert_eq!(after, 30);
    let (error, after) = failed(users.get("x").with_deadline(seconds(7))).await;
    tells(&error, &["deadline of 7s", "`deadline`", "`with_deadline`"]);
    assert_eq!(after, 7);
    let (error, after) = failed(async { users.picture("x").await?.bytes().await }).await;
    tells(&error, &["stood still for 30s", "`timeout`", "`with_timeout`"]);
    assert_eq!(after, 30);
}

#[tokio::test(start_paused = true)]
async fn an_upload_without_an_answer_ends() {
    let silent = Served::by(|mut request| async move {
        taken(&mut request, Duration::ZERO).await;
        std::future::pending().await
    });
    let (error, after) = failed(silent.builder().build().unwrap().users().set_picture("x", upload())).await;
    tells(&error, &["no answer to the upload came for 30s", "`timeout`", "`with_timeout`"]);
    assert_eq!(after, 30);
    let users = silent.builder().timeout(seconds(2)).deadline(seconds(4)).build().unwrap().users();
    assert_eq!(failed(users.set_picture("x", upload())).await.1, 2);
    assert_eq!(failed(users.set_picture("x", upload()).with_deadline(seconds(50))).await.1, 50);
    assert_eq!(failed(users.set_picture("x", upload()).with_timeout(seconds(20))).await.1, 20);

    let deaf = Served::by(|request| async move {
        let _held = request;
        std::future::pending().await
    });
    let (error, after) = failed(deaf.builder().build().unwrap().users().set_picture("x", upload())).await;
    tells(&error, &["took nothing of the upload for 30s", "`timeout`", "`with_timeout`"]);
    assert_eq!(after, 30);
}

#[tokio::test(start_paused = true)]
async fn a_transfer_may_take_long_while_it_goes_on() {
    let reader = Served::by(|mut request| async move {
        taken(&mut request, seconds(20)).await;
        answer(200, Body::default())
    });
    let users = reader.builder().build().unwrap().users();
    // Three parts of a form stand around the three chunks.
    let (result, after) = timed(users.set_picture("x", upload())).await;
    result.unwrap();
    assert!(after >= 100, "{after}");

    // The source has as long as it needs.
    let users = Served::answering(200, Body::default).builder().build().unwrap().users();
    let source = Upload::stream("a.png", None, chunks(3, seconds(100)));
    assert_eq!(timed(users.set_picture("x", source)).await.1, 300);
    // One large chunk is taken bit by bit.
    let users = reader.builder().build().unwrap().users();
    let large = Upload::stream("a.png", None, stream::iter([Ok(Bytes::from(vec![0; 1 << 20]))]));
    let (result, after) = timed(users.set_picture("x", large)).await;
    result.unwrap();
    assert!(after >= 320, "{after}");

    let users = Served::answering(200, || slow(100)).builder().build().unwrap().users();
    let (result, after) = timed(async { users.picture("x").await?.bytes().await }).await;
    assert_eq!((result.unwrap().len(), after), (100, 2000));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_that_is_set_counts_for_transfers() {
    let server = Served::answering(200, || slow(1000));
    let read = async |download: Result<Download>| download?.bytes().await;
    let after = async |builder: ClientBuilder<Flowable>| {
        let users = builder.build().unwrap().users();
        let (error, after) = failed(async { read(users.picture("x").await).await }).await;
        tells(&error, &["the download took longer than its limit", "`transfer_timeout` or `deadline`"]);
        after
    };
    assert_eq!(after(server.builder()).await, 3600);
    assert_eq!(after(server.builder().deadline(seconds(100))).await, 100);
    assert_eq!(after(server.builder().transfer_timeout(seconds(50))).await, 50);
    assert_eq!(after(server.builder().deadline(seconds(100)).transfer_timeout(seconds(500))).await, 500);
    let users = server.builder().deadline(seconds(100)).build().unwrap().users();
    let call = async { read(users.picture("x").with_deadline(seconds(300)).await).await };
    assert_eq!(failed(call).await.1, 300);
    // A server that always has a byte is not silent, and not endless either.
    let users = Served::answering(200, || streamed(stream::repeat("x"))).builder().build().unwrap().users();
    let mut download = users.picture("x").with_deadline(seconds(5)).await.unwrap();
    for _ in 0..1000 {
        download.try_next().await.unwrap().unwrap();
    }
    tokio::time::advance(seconds(5)).await;
    tells(&download.try_next().await.unwrap_err(), &["limit of 5s"]);

    let slow_reader = Served::by(|mut request| async move {
        taken(&mut request, seconds(20)).await;
        answer(200, Body::default())
    });
    let users = slow_reader.builder().deadline(seconds(50)).build().unwrap().users();
    let (error, after) = failed(users.set_picture("x", upload())).await;
    tells(&error, &["deadline of 50s", "`transfer_timeout` or `deadline`", "`with_deadline`"]);
    assert_eq!(after, 50);
}

#[tokio::test(start_paused = true)]
async fn one_call_can_be_given_more_time_or_less() {
    let server = Served::by(|_| async {
        sleep(seconds(40)).await;
        answer(200, USER.into())
    });
    let users = server.builder().timeout(seconds(1)).deadline(seconds(3)).build().unwrap().users();
    assert_eq!(failed(users.get("x")).await.1, 1);
    for call in [
        users.get("x").with_deadline(seconds(60)),
        users.get("x").with_timeout(seconds(60)),
        users.get("x").with_deadline(seconds(60)).with_timeout(seconds(50)),
    ] {
        let (user, after) = timed(call).await;
        assert_eq!((user.unwrap().id.as_str(), after), ("tijs", 40));
    }
    let (error, after) = failed(users.get("x").with_deadline(seconds(60)).with_timeout(seconds(10))).await;
    tells(&error, &["limit of 10s"]);
    assert_eq!(after, 10);
    let (error, after) = failed(users.get("x").with_deadline(seconds(30)).with_timeout(seconds(50))).await;
    tells(&error, &["deadline of 30s"]);
    assert_eq!(after, 30);

    // A download may begin as late as the call allows; between its bytes, the limit of silence stays.
    let late = Served::by(|_| async {
        sleep(seconds(40)).await;
        answer(200, stalled())
    });
    let users = late.builder().build().unwrap().users();
    let call = async { users.picture("x").with_deadline(seconds(300)).await?.bytes().await };
    let (error, after) = failed(call).await;
    tells(&error, &["stood still for 30s"]);
    assert_eq!(after, 70);
}

#[tokio::test(start_paused = true)]
async fn a_stuck_call_gives_its_place_back() {
    let server = Served::answering(500, stalled);
    let users = server.builder().concurrency(1).build().unwrap().users();
    let (stuck, (error, after)) = tokio::join!(users.set_picture("x", upload()).send(), failed(users.get("x")));
    assert_eq!(stuck.unwrap_err().status().unwrap().as_u16(), 500);
    assert_eq!((error.status().unwrap().as_u16(), after), (500, 10));
}

/// Answers by itself, in place of what it wraps.
#[derive(Debug)]
struct Answering(#[expect(dead_code, reason = "it answers by itself")] SharedTransport);

impl Transport for Answering {
    fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async { Ok(answer(200, stalled())) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_layer_that_answers_by_itself_is_limited_by_the_deadline() {
    let flowable = Served::answering(200, stalled).builder().layer(Answering).build().unwrap();
    let (error, after) = failed(flowable.users().get("x").with_deadline(seconds(3))).await;
    tells(&error, &["deadline of 3s"]);
    assert_eq!(after, 3);
}

#[tokio::test(start_paused = true)]
async fn a_busy_server_stays_busy_under_a_paused_clock() {
    let server = Scripted::new(|_, _| {
        let response = http::Response::builder().status(503).header("retry-after", "2");
        response.body(String::new()).map_err(|error| Error::request(error.to_string()))
    });
    let policy = RetryPolicy::default().attempts(20);
    let flowable = server.builder().retry(policy).deadline(seconds(5)).build().unwrap();
    let (error, after) = failed(flowable.users().get("x")).await;
    assert_eq!((error.status().unwrap().as_u16(), after, server.requests()), (503, 4, 3));
}

/// A body that goes on for ever.
fn endless() -> Body {
    streamed(stream::repeat("                                                                "))
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_an_end_is_an_error_at_its_limit() {
    let users = Served::answering(200, endless).builder().body_limit(1 << 20).build().unwrap().users();
    let error = users.get("x").await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Body, false));
    assert!(error.to_string().contains("more than 1 MiB") && error.to_string().contains("`body_limit`"), "{error}");
    let error = users.get("x").with_body_limit(5000).await.unwrap_err();
    assert!(error.to_string().contains("more than 5000 bytes"), "{error}");
    let error = users.set_picture("x", upload()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Body);
    let error = users.delete("x").await.unwrap_err();
    assert!(error.to_string().contains("more than 16 KiB where no body was expected"), "{error}");
    let mut download = users.picture("x").await.unwrap();
    for _ in 0..100_000 {
        download.try_next().await.unwrap().unwrap();
    }

    let users = Served::answering(500, endless).builder().build().unwrap().users();
    let error = users.get("x").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.body().len()), (500, 64 << 10));

    let large = || format!(r#"{{"id": "tijs", "x": "{}"}}"#, "x".repeat(200_000)).into();
    let users = Served::answering(200, large).builder().body_limit(100_000).build().unwrap().users();
    users.get("x").await.unwrap_err();
    assert_eq!(users.get("x").with_body_limit(300_000).await.unwrap().id, "tijs");
}
