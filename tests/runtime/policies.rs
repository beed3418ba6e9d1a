//! Retries, deadlines, credentials and limits, each by what the server sees of it.

use crate::scripted::{Scripted, reply};
use bpm_rest::transport::{Body, Request, Response};
use bpm_rest::{
    Call as _, Error, ErrorKind, Flowable, Secret,
    flowable::NewUser,
    transport::{
        Connection, Context, RetryBudget, RetryPolicy, SharedTransport, Transport,
        credentials::{Bearer, Credentials, TokenEndpoint},
        session::{self, Login, Session},
    },
};
use futures::future::{BoxFuture, join_all};
use http::{HeaderMap, header::AUTHORIZATION};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::time::Instant;

const USER: &str = r#"{"id": "tijs"}"#;

const GONE: &str = r#"{"message": "Not found", "exception": "Could not find a user with id 'tijs'."}"#;

fn quick(attempts: u32) -> RetryPolicy {
    RetryPolicy::default().attempts(attempts).pauses(Duration::from_millis(1), Duration::from_millis(2))
}

/// A server that answers with the status until it was asked so often.
fn failing(status: u16, times: usize) -> Scripted {
    Scripted::new(move |number, _| if number < times { reply(status, "") } else { reply(200, USER) })
}

#[tokio::test(start_paused = true)]
async fn only_what_is_idempotent_is_tried_again_after_a_status() {
    for (status, is_retried) in
        [(429, true), (502, true), (503, true), (504, true), (500, false), (400, false), (404, false)]
    {
        let server = failing(status, 2);
        let result = server.builder().retry(quick(4)).build().unwrap().users().get("tijs").await;
        assert_eq!((result.is_ok(), server.requests()), (is_retried, if is_retried { 3 } else { 1 }), "{status}");

        let server = failing(status, 2);
        let error =
            server.builder().retry(quick(4)).build().unwrap().users().create(NewUser::new("tijs")).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), server.requests()), (status, 1), "a creation is sent once");
    }
}

#[tokio::test(start_paused = true)]
async fn tries_are_counted_and_the_last_answer_is_the_error() {
    let server = failing(503, usize::MAX);
    let flowable = server.builder().retry(quick(3)).build().unwrap();
    let error = flowable.users().get("tijs").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.requests()), (503, 3));
    flowable.users().get("tijs").without_retry().await.unwrap_err();
    assert_eq!(server.requests(), 4);
    flowable.users().get("tijs").with_retry(quick(5)).await.unwrap_err();
    assert_eq!(server.requests(), 9);
}

#[tokio::test(start_paused = true)]
async fn the_server_says_how_long_to_wait_within_bounds() {
    let busy = |retry_after: &'static str| {
        Scripted::new(move |number, _| {
            let status = if number == 0 { 429 } else { 200 };
            let response = http::Response::builder().status(status).header("retry-after", retry_after);
            response.body(USER.to_owned()).map_err(|error| Error::request(error.to_string()))
        })
    };
    let server = busy("1");
    let start = Instant::now();
    server.builder().retry(quick(2)).build().unwrap().users().get("tijs").await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(1), "it waited {:?}", start.elapsed());

    let server = busy("3600");
    let error = server.builder().retry(quick(2)).build().unwrap().users().get("tijs").await.unwrap_err();
    assert_eq!((error.retry_after(), server.requests()), (Some(Duration::from_secs(3600)), 1));

    // A wait that would go beyond the deadline is not begun.
    let server = busy("5");
    let call =
        server.builder().retry(quick(2)).build().unwrap().users().get("tijs").with_deadline(Duration::from_secs(5));
    let start = Instant::now();
    assert_eq!(call.await.unwrap_err().status().unwrap().as_u16(), 429);
    assert_eq!((server.requests(), start.elapsed()), (1, Duration::ZERO));

    let server = busy("Wed, 21 Oct 2015 07:28:00 GMT");
    server.builder().retry(quick(2)).build().unwrap().users().get("tijs").await.unwrap();
}

#[tokio::test]
async fn a_failing_server_is_not_hammered() {
    let server = failing(503, usize::MAX);
    let budget = RetryBudget::new(0.1, 1);
    let flowable = server.builder().retry(quick(4)).retry_budget(budget).build().unwrap();
    for _ in 0..200 {
        flowable.users().get("tijs").await.unwrap_err();
    }
    let further = server.requests() - 200;
    // One in ten calls, and one a second for ten seconds: nowhere near the three for each call that the policy allows.
    assert!((10..=60).contains(&further), "{further} further tries");
}

/// Answers only when nobody waits any more.
#[derive(Debug)]
struct Never;

impl Transport for Never {
    fn execute<'a>(&'a self, _request: Request, _context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_with_its_deadline() {
    let flowable =
        Flowable::builder("http://flowable.test").transport(Never).deadline(Duration::from_millis(50)).build().unwrap();
    let error = flowable.users().get("tijs").await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline of 50ms"), "{error}");
    let error = flowable.users().get("tijs").with_deadline(Duration::from_millis(10)).await.unwrap_err();
    assert!(error.to_string().contains("deadline of 10ms"), "{error}");
}

#[tokio::test]
async fn no_more_calls_are_under_way_than_allowed() {
    let server = failing(200, 0);
    let flowable = server.builder().concurrency(3).build().unwrap();
    let calls = (0..40).map(|_| flowable.users().get("tijs").send());
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(server.most_at_once(), 3);
}

/// A download keeps its place until it is dropped.
#[tokio::test(start_paused = true)]
async fn a_download_counts_as_long_as_it_lasts() {
    let server = Scripted::new(|_, _| reply(200, "bytes"));
    let flowable = server.builder().concurrency(1).deadline(Duration::from_secs(80));
    let flowable = flowable.transfer_timeout(Duration::from_secs(600)).build().unwrap();
    let download = flowable.users().picture("tijs").await.unwrap();
    assert!(flowable.users().get("tijs").await.unwrap_err().is_timeout(), "the one place is taken");
    assert_eq!(download.bytes().await.unwrap(), "bytes");
    assert!(flowable.users().get("tijs").await.unwrap_err().is_decode(), "the place is free again");
}

/// A server that takes only the token that was given out last.
fn guarded(current: Arc<AtomicUsize>) -> Scripted {
    Scripted::new(move |_, request| {
        let token = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if token == format!("Bearer token-{}", current.load(Ordering::SeqCst)) {
            reply(200, USER)
        } else {
            reply(401, "")
        }
    })
}

#[tokio::test(start_paused = true)]
async fn one_renewal_serves_all_calls_that_are_refused() {
    let current = Arc::new(AtomicUsize::new(1));
    let server = guarded(Arc::clone(&current));
    let fetched = Arc::new(AtomicUsize::new(0));
    let (count, given) = (Arc::clone(&fetched), Arc::clone(&current));
    let token = Bearer::fetched(move || {
        count.fetch_add(1, Ordering::SeqCst);
        let token = format!("token-{}", given.load(Ordering::SeqCst));
        async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            Ok(Secret::from(token))
        }
    });
    let flowable = server.builder().credentials(token).build().unwrap();
    let all = || join_all((0..100).map(|n| flowable.users().create(NewUser::new(n.to_string())).send()));
    assert!(all().await.iter().all(Result::is_ok));
    assert_eq!((fetched.load(Ordering::SeqCst), server.requests()), (1, 100), "the first calls wait for one token");

    current.store(2, Ordering::SeqCst);
    assert!(all().await.iter().all(Result::is_ok));
    assert_eq!(fetched.load(Ordering::SeqCst), 2, "one renewal for a hundred refusals");
}

#[tokio::test]
async fn credentials_that_stay_refused_are_an_error_at_once() {
    let server = Scripted::new(|_, _| reply(401, ""));
    let flowable = server.builder().credentials(Bearer::fixed(&"x".into()).unwrap()).build().unwrap();
    assert!(flowable.users().get("tijs").await.unwrap_err().is_unauthorized());
    assert_eq!(server.requests(), 1);

    let renewed = Bearer::fetched(|| async { Ok(Secret::from("x")) });
    let flowable = server.builder().credentials(renewed).build().unwrap();
    assert!(flowable.users().get("tijs").await.unwrap_err().is_unauthorized());
    assert_eq!(server.requests(), 3, "one renewal, not a loop");

    let broken = Bearer::fetched(|| async { Err("the token server is away".into()) });
    let error = server.builder().credentials(broken).build().unwrap().users().get("tijs").await.unwrap_err();
    assert_eq!((error.kind(), server.requests()), (ErrorKind::Session, 3), "nothing is sent without a token");
}

/// Leads every request elsewhere before it goes out.
#[derive(Debug)]
struct Elsewhere(SharedTransport);

impl Transport for Elsewhere {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        *request.uri_mut() = "http://elsewhere.test/".parse().unwrap();
        self.0.execute(request, context)
    }
}

#[tokio::test]
async fn credentials_go_to_no_other_server() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let server: SharedTransport = Arc::new(Scripted::new(move |_, request| {
        log.lock().unwrap().push(request.headers().contains_key(AUTHORIZATION));
        reply(200, USER)
    }));
    let credentials = Arc::new(Bearer::fixed(&"secret".into()).unwrap());
    let base_url = "http://flowable.test";
    let server = bpm_rest::transport::Connection::new(base_url, server).unwrap();
    let stack = bpm_rest::transport::Authenticated::new(server, credentials);
    for transport in [Arc::new(stack.clone()) as SharedTransport, Arc::new(Elsewhere(Arc::new(stack)))] {
        let connection = bpm_rest::transport::Connection::new(base_url, transport).unwrap();
        Flowable::from(connection).users().get("tijs").await.unwrap();
    }
    assert_eq!(*seen.lock().unwrap(), [true, false]);
}

/// Real sockets: the server redirects to another origin, which sees no credentials, whichever HTTP client is used.
#[tokio::test]
async fn a_redirect_does_not_carry_credentials_away() {
    let other = bpm_rest::testing::flowable::Server::start().await.unwrap();
    let target = format!("{}/identity/users/rest-admin?secret=1", other.base_url());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let redirecting = tokio::spawn(async move {
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().await.unwrap();
            let answer =
                format!("HTTP/1.1 302 Found\r\nlocation: {target}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            let mut buffer = [0; 4096];
            tokio::io::AsyncReadExt::read(&mut stream, &mut buffer).await.unwrap();
            tokio::io::AsyncWriteExt::write_all(&mut stream, answer.as_bytes()).await.unwrap();
        }
    });
    let builder = || Flowable::builder(&format!("http://{address}")).basic_auth(other.user(), other.password());
    let error = builder().build().unwrap().users().get("x").await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
    assert!(error.to_string().contains(other.base_url()) && !error.to_string().contains("secret=1"), "{error}");
    let follows = builder().http_client(reqwest::Client::builder().no_proxy().build().unwrap()).build().unwrap();
    let error = follows.users().get("x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Redirected, "{error}");
    assert_eq!(error.status().unwrap().as_u16(), 401, "the other server was reached without credentials: {error}");
    assert!(error.to_string().contains(other.base_url()) && !error.to_string().contains("secret=1"), "{error}");
    redirecting.await.unwrap();
}

/// A layer of one's own, and an option of a call that it reads.
#[derive(Clone, Debug)]
struct Stamp(&'static str);

#[derive(Debug)]
struct Stamping(SharedTransport);

impl Transport for Stamping {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        let stamp = context.options.get::<Stamp>().map_or("none", |stamp| stamp.0);
        request.headers_mut().insert("x-stamp", stamp.parse().unwrap());
        self.0.execute(request, context)
    }
}

#[tokio::test]
async fn layers_of_ones_own_see_each_try_and_the_options_of_the_call() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let server = Scripted::new(move |number, request| {
        log.lock().unwrap().push(request.headers()["x-stamp"].to_str().unwrap().to_owned());
        if number == 1 { reply(503, "") } else { reply(200, USER) }
    });
    let flowable = server.builder().retry(quick(2)).layer(Stamping).build().unwrap();
    flowable.users().get("tijs").await.unwrap();
    flowable.users().get("tijs").with_option(Stamp("mine")).await.unwrap();
    assert_eq!(*seen.lock().unwrap(), ["none", "mine", "mine"]);
}

#[tokio::test]
async fn headers_of_the_http_client_are_refused_before_anything_is_sent() {
    let server = failing(200, 0);
    let flowable = server.flowable();
    for header in ["content-length", "Transfer-Encoding", "HOST", "connection", "expect", "te", "upgrade", "keep-alive"]
    {
        let error = flowable.users().get("tijs").with_header(header, "3").await.unwrap_err();
        let told = format!("the header `{}` cannot be set: the HTTP client sets it", header.to_ascii_lowercase());
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains(&told), "{error}");
    }
    assert_eq!(server.requests(), 0);
    flowable.users().get("tijs").with_header("accept-language", "de").await.unwrap();
}

/// The error of an answer that breaks off.
async fn broken() -> Error {
    let gone = futures::stream::iter([Err::<bytes::Bytes, _>(std::io::Error::other("gone"))]);
    Body::stream(gone).bytes().await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn a_deletion_that_is_not_found_when_it_is_tried_again_says_that_it_may_be_done() {
    const TOLD: &str = "an earlier try of this call broke off and may have taken effect";
    let broken = broken().await;
    let losing = |status| {
        let broken = broken.clone();
        Scripted::new(move |number, _| {
            if number == 0 { Err(broken.clone()) } else { reply(status, if status == 404 { GONE } else { "" }) }
        })
    };
    let server = losing(404);
    let users = server.builder().retry(quick(2)).build().unwrap().users();
    let error = users.delete("tijs").await.unwrap_err();
    assert!(error.is_not_found() && error.follows_broken_try() && error.to_string().contains(TOLD), "{error}");
    assert_eq!(server.requests(), 2);
    // The next call is one of its own.
    let error = users.delete("tijs").await.unwrap_err();
    assert!(error.is_not_found() && !error.follows_broken_try() && !error.to_string().contains(TOLD), "{error}");

    losing(204).builder().retry(quick(2)).build().unwrap().users().delete("tijs").await.unwrap();

    // What only reads has no effect.
    let users = losing(404).builder().retry(quick(2)).build().unwrap().users();
    assert!(!users.get("tijs").await.unwrap_err().follows_broken_try());

    // The last try says nothing of the first one, whatever ends it.
    let nobody = reqwest::Client::builder().no_proxy().build().unwrap().get("http://127.0.0.1:1").send().await;
    let refused = Error::from_reqwest(nobody.unwrap_err());
    let server = Scripted::new(move |number, _| Err(if number == 0 { broken.clone() } else { refused.clone() }));
    let error = server.builder().retry(quick(2)).build().unwrap().users().delete("tijs").await.unwrap_err();
    assert!(error.is_connect() && error.follows_broken_try() && error.to_string().contains(TOLD), "{error}");

    // A gateway's 502 or 504 leaves open what the server did; its 503 does not.
    for (status, is_in_doubt) in [(502, true), (504, true), (503, false), (429, false)] {
        let server = Scripted::new(move |number, _| reply(if number == 0 { status } else { 404 }, GONE));
        let error = server.builder().retry(quick(2)).build().unwrap().users().delete("tijs").await.unwrap_err();
        assert_eq!((error.is_not_found(), error.follows_broken_try()), (true, is_in_doubt), "{status}");
    }
}

/// A login that breaks off as often as it is told.
#[derive(Debug)]
struct BreakingLogin {
    error: Error,
    left: AtomicUsize,
}

impl Login for BreakingLogin {
    async fn login(&self, _server: &Connection) -> bpm_rest::Result<HeaderMap> {
        let is_broken = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
        if is_broken { Err(self.error.clone()) } else { session::header("x-token", "t") }
    }
}

/// Nothing of the call was sent when the request for its credentials broke off.
#[tokio::test(start_paused = true)]
async fn credentials_that_could_not_be_fetched_are_no_try_of_the_call() {
    let broken = broken().await;
    for (breaks, is_sent) in [(1, true), (2, true), (3, false)] {
        let error = broken.clone();
        let asked = AtomicUsize::new(0);
        let server = Scripted::new(move |_, request| match request.uri().host() {
            Some("sso.test") if asked.fetch_add(1, Ordering::SeqCst) < breaks => Err(error.clone()),
            Some("sso.test") => reply(200, r#"{"access_token": "t"}"#),
            _ => reply(404, GONE),
        });
        let login = BreakingLogin { error: broken.clone(), left: breaks.into() };
        let endpoint = TokenEndpoint::new("https://sso.test/token").unwrap();
        let credentials: [Arc<dyn Credentials>; 2] =
            [Arc::new(endpoint.client_credentials("worker", "hunter2")), Arc::new(Session::new(login))];
        for credentials in credentials {
            let before = server.requests();
            let flowable = server.builder().retry(quick(3)).credentials(credentials).build().unwrap();
            let error = flowable.users().delete("tijs").await.unwrap_err();
            let text = format!("{breaks}, {} requests: {error}", server.requests() - before);
            assert_eq!(error.is_not_found(), is_sent, "{text}");
            assert!(!error.follows_broken_try() && !text.contains("broke off and may have"), "{text}");
            assert!(!error.may_have_taken_effect(), "{text}");
        }
    }
}
