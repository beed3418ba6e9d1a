//! Secrets of every kind are planted, every kind of outcome is driven with all logging on, and none is seen anywhere.

use crate::{scripted::Scripted, session, token_endpoint};
use bpm_rest::{
    Call as _, Error, ErrorKind, Flowable, List as _, Secret,
    flowable::NewUser,
    testing::{Recorder, Reply, flowable::Server},
    transport::{RetryPolicy, credentials::Bearer},
};
use futures::StreamExt as _;
use std::{
    error::Error as _,
    fmt::Write as _,
    io,
    sync::{Arc, Mutex},
    thread::{self, ThreadId},
    time::Duration,
};
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

/// All canaries begin like this; each place has its own ending, so that a leak tells where it is.
const CANARY: &str = "canary-7f3a";

/// No secret to who made the call, and what a server may well name in its message; in a log it has no business.
const PRIVATE: &str = "private-91c4";

pub(crate) fn canary(place: &str) -> String {
    format!("{CANARY}-{place}")
}

/// What is logged while the test runs, which is the log of other tests as well.
#[derive(Clone)]
struct Log {
    all: Arc<Mutex<Vec<u8>>>,
    /// What the test itself causes to be logged: its runtime has one thread, on which no other test runs meanwhile.
    own: Arc<Mutex<Vec<u8>>>,
    thread: ThreadId,
}

impl Log {
    fn of_this_thread() -> Self {
        Self { all: Arc::default(), own: Arc::default(), thread: thread::current().id() }
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.all.lock().unwrap().extend(bytes);
        if thread::current().id() == self.thread {
            self.own.lock().unwrap().extend(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What a program prints of an error.
pub(crate) fn show(shown: &mut String, error: &Error) {
    let _ = write!(shown, "\n{error}\n{error:?}\n{error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        let _ = write!(shown, "\n{error} {error:?}");
        source = error.source();
    }
}

/// Makes calls of every kind that hold secrets, and gathers what can be shown of them.
async fn drive(flowable: &Flowable, shown: &mut String) {
    let user = NewUser::new("canary").password(canary("new-user-password"));
    let calls = [
        flowable.users().create(user.clone().email(PRIVATE)).send().await.map(drop),
        flowable.users().update("canary").password(canary("update-password")).send().await.map(drop),
        flowable.users().get("canary").with_header("x-api-key", canary("header")).await.map(drop),
        flowable.users().get("canary").with_query("access_token", canary("query")).await.map(drop),
        flowable.users().list().email(PRIVATE).send().await.map(drop),
        flowable.users().get(PRIVATE).await.map(drop),
        flowable.users().info("canary", PRIVATE).await.map(drop),
        flowable.raw(http::Method::POST, "/x").json(&canary("raw-body")).read::<()>().await,
        flowable.users().picture("canary").await.map(|download| {
            let _ = write!(shown, "{download:?}");
        }),
    ];
    let items: Vec<_> = flowable.users().list().items().prefetch(3).collect().await;
    let errors = calls.into_iter().filter_map(Result::err).chain(items.into_iter().filter_map(Result::err));
    errors.for_each(|error| show(shown, &error));
    let call = flowable.users().create(user.clone()).with_header("x-api-key", canary("header"));
    let _ = write!(shown, "{flowable:?} {flowable:#?} {user:?} {call:?}");
}

fn answers() -> Vec<(u16, String)> {
    let secret = canary("answer");
    vec![
        (200, format!(r#"{{"id": "x", "password": "{secret}", "data": [], "total": 0}}"#)),
        (200, format!(r#"{{"id": ["{secret}"], "data": "{secret}"}}"#)),
        (200, format!("<html>{secret}</html>")),
        (401, format!(r#"{{"token": "{secret}"}}"#)),
        (403, String::new()),
        (409, format!(r#"{{"message": "Conflict", "password": "{secret}"}}"#)),
        (500, format!("<input value=\"{secret}\"><script>{secret}</script><!-- {secret} -->")),
        (503, format!(r#"{{"debug": "{secret}"}}"#)),
    ]
}

#[tokio::test]
async fn no_secret_is_seen_anywhere() {
    let log = Log::of_this_thread();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    // The subscriber takes in what is logged without tracing, too.
    subscriber.with_span_events(FmtSpan::FULL).with_ansi(false).init();
    let policy = RetryPolicy::default().attempts(2).pauses(Duration::from_millis(1), Duration::from_millis(1));
    let mut shown = String::new();

    for (status, body) in answers() {
        let answer = move |_: usize, _: &bpm_rest::transport::Request| {
            let response = http::Response::builder().status(status).header("set-cookie", canary("cookie"));
            response.body(body.clone()).map_err(|error| Error::request(error.to_string()))
        };
        let server = Scripted::new(answer);
        let token = Bearer::fetched(|| async { Ok(Secret::from(canary("token"))) });
        let builders = [
            server.builder().basic_auth("user", canary("password")),
            server.builder().credentials(token),
            server.builder().credentials(Bearer::fixed(&canary("fixed-token").into()).unwrap()),
        ];
        for builder in builders {
            let builder = builder.retry(policy);
            let _ = write!(shown, "{builder:?}");
            drive(&builder.build().unwrap(), &mut shown).await;
        }
    }

    // Over real sockets: success, refusal, no connection, no answer in time.
    let server = Server::start().await.unwrap();
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = { std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap() };
    let silent_url = format!("http://{}", silent.local_addr().unwrap());
    for (url, password) in [
        (server.base_url(), server.password().to_owned()),
        (server.base_url(), canary("wrong-password")),
        (format!("http://{nobody}").as_str(), canary("password")),
        (silent_url.as_str(), canary("password")),
    ] {
        let builder = Flowable::builder(url).basic_auth("rest-admin", password).retry(policy);
        drive(&builder.timeout(Duration::from_millis(60)).build().unwrap(), &mut shown).await;
    }

    session::drive(&mut shown).await;
    token_endpoint::errors::drive(&mut shown).await;

    // Recordings are made to be stored. Only what is secret by its name is masked there: the rest is what they are for.
    let recorder = Recorder::new();
    recorder.reply(Reply::json(201, r#"{"id": "x"}"#));
    recorder.reply(Reply::empty(204));
    let builder = Flowable::builder("http://flowable.test").basic_auth("user", canary("password"));
    let flowable = builder.transport(recorder.clone()).build().unwrap();
    let call = flowable.users().create(NewUser::new("x").password(canary("password")));
    call.with_header("x-api-key", canary("header")).with_query("access_token", canary("query")).await.unwrap();
    let pair = serde_json::json!([{"name": "password", "value": canary("pair")}]);
    flowable.raw(http::Method::PUT, "/x").json(&pair).read::<()>().await.unwrap();
    let _ = write!(shown, "{} {recorder:?}", recorder.take());

    let text_of = |log: &Mutex<Vec<u8>>| String::from_utf8(log.lock().unwrap().clone()).unwrap();
    let (all, logged) = (text_of(&log.all), text_of(&log.own));
    for (what, text) in [("shown", &shown), ("logged", &all)] {
        let leaks: Vec<&str> = text.lines().filter(|line| line.contains(CANARY)).take(5).collect();
        // Base64 of the credentials would be as good as they are.
        let encoded = text.contains("Y2FuYXJ5LTdmM2");
        assert!(leaks.is_empty() && !encoded, "{what}: {leaks:#?}");
    }
    assert!(!all.contains(PRIVATE), "a path parameter, a query or a body is logged");
    assert!(shown.len() > 10_000 && logged.len() > 10_000, "{} shown, {} logged", shown.len(), logged.len());
    // One spelling, in spans and in events: the kind in a word, or the status.
    let kinds = [
        ErrorKind::Connect,
        ErrorKind::Session,
        ErrorKind::Timeout,
        ErrorKind::Transport,
        ErrorKind::Body,
        ErrorKind::Request,
    ];
    for rest in logged.split("error.type=").skip(1) {
        let name = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let is_known = kinds.iter().any(|kind| kind.as_str() == name) || name.parse::<u16>().is_ok();
        assert!(is_known, "error.type={}", &rest[..rest.len().min(40)]);
    }
    for field in [
        "http.request.method=\"GET\"",
        "url.template=\"/identity/users/{userId}\"",
        "server.address=\"flowable.test\"",
        "http.response.status_code=503",
        "error.type=\"503\"",
        "error.type=\"connect\"",
        "error.type=\"timeout\"",
        "http.request.resend_count=1",
        "the server answered attempt=1",
        "the try failed attempt=1",
        "trying again attempt=1",
    ] {
        assert!(logged.contains(field), "{field} is not logged");
    }
}
