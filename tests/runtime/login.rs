//! A session of a server of one's own: begun once, shared, begun again when it is refused, told to nobody.

use bpm_rest::{
    Flowable, Result, Secret,
    http::{HeaderMap, Method},
    path::{PathSegments, WhiteSpace},
    raw::Raw,
    testing::{RecordedCall, Recorder, Reply},
    transport::{
        Connection, RetryPolicy,
        session::{Login, Session, cookies, header},
    },
};
use futures::future::join_all;
use serde_json::Value;

#[derive(Debug)]
struct Account {
    password: Secret,
}

impl Login for Account {
    async fn login(&self, server: &Connection) -> Result<HeaderMap> {
        let login = Raw::new(server.clone(), PathSegments::new(WhiteSpace::Kept, false), Method::POST, "/login");
        let login = login.named("login").json(&self.password.expose()).read::<Value>();
        let (_, head) = bpm_rest::Call::send_with_head(login).await?;
        cookies(&head.headers)
    }
}

fn client(recorder: &Recorder) -> Flowable {
    let session = Session::new(Account { password: "hunter2".into() });
    assert!(!format!("{session:?}").contains("hunter2"));
    let builder = Flowable::builder("http://flowable.test").transport(recorder.clone()).retry(RetryPolicy::none());
    builder.credentials(session).build().unwrap()
}

fn in_session(cookie: &str) -> Reply {
    Reply::json(200, "null").header("set-cookie", format!("SESSION={cookie}; Path=/; HttpOnly"))
}

fn user() -> Reply {
    Reply::json(200, r#"{"id": "tijs"}"#)
}

/// The first lines of the requests.
fn asked(recorder: &Recorder) -> Vec<String> {
    let first = |request: &RecordedCall| request.lines().next().unwrap_or_default().to_owned();
    recorder.take().requests().iter().map(first).collect()
}

#[tokio::test]
async fn calls_share_one_login_and_its_cookies_are_sent_and_not_shown() {
    let recorder = Recorder::new();
    recorder.reply(in_session("s1"));
    (0..3).for_each(|_| recorder.reply(user()));
    let flowable = client(&recorder);
    for user in join_all((0..3).map(|_| flowable.users().get("tijs").send())).await {
        user.unwrap();
    }
    let told = recorder.take();
    let logins = told.requests().iter().filter(|request| request.starts_with("POST /login")).count();
    assert_eq!((logins, told.requests().len()), (1, 4));
    assert!(told.requests()[1].contains("cookie: ") && !told.to_string().contains("s1"), "{told}");
}

#[tokio::test]
async fn a_refused_session_is_begun_again_once() {
    let recorder = Recorder::new();
    for reply in [in_session("s1"), Reply::empty(401), in_session("s2"), user()] {
        recorder.reply(reply);
    }
    let flowable = client(&recorder);
    assert_eq!(flowable.users().get("tijs").await.unwrap().id, "tijs");
    let [get, login] = ["GET /identity/users/tijs", "POST /login"];
    assert_eq!(asked(&recorder), [login, get, login, get]);

    // Of a new session that is refused at once, another would be refused as well.
    for reply in [Reply::empty(401), in_session("s3"), Reply::empty(401), Reply::empty(401)] {
        recorder.reply(reply);
    }
    for requests in [&[get, login, get][..], &[get]] {
        assert_eq!(flowable.users().get("tijs").await.unwrap_err().status().unwrap().as_u16(), 401);
        assert_eq!(asked(&recorder), requests);
    }
}

#[tokio::test]
async fn a_refused_login_is_not_tried_again_for_long_and_a_failed_one_for_a_moment() {
    for (reply, least, most) in [(Reply::empty(401), 50, 60), (Reply::empty(500), 0, 1)] {
        let recorder = Recorder::new();
        recorder.reply(reply);
        let flowable = client(&recorder);
        let error = flowable.users().get("tijs").await.unwrap_err();
        let shown = error.to_string();
        assert!(shown.contains("login") && shown.contains("it was the login that failed"), "{shown}");
        let pause = error.retry_after().unwrap().as_secs();
        assert!((least..=most).contains(&pause), "{pause}");
        flowable.users().get("tijs").await.unwrap_err();
        assert_eq!(asked(&recorder), ["POST /login"], "nothing is sent in the pause");
    }
}

#[test]
fn a_login_that_gives_nothing_to_send_is_a_session_error() {
    let set = |cookies: &[&str]| cookies.iter().map(|&c| (http::header::SET_COOKIE, c.parse().unwrap())).collect();
    let sent = |answer: &HeaderMap| cookies(answer).map(|sent| sent["cookie"].to_str().unwrap().to_owned());
    assert_eq!(sent(&set(&["A=1; Path=/", "B=2", "C=; Path=/", "D=3; max-age=0"])).unwrap(), "A=1; B=2");
    for error in [sent(&set(&["C="])).unwrap_err(), header("x-token", "").unwrap_err()] {
        assert_eq!(error.kind(), bpm_rest::ErrorKind::Session);
    }
    let token = header("x-token", "t1").unwrap();
    assert!(!format!("{token:?}").contains("t1"));
}
