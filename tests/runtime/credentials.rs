//! Credentials: fetched once for all calls that wait, not fetched again and again, and never sent in place of a call's own.

use crate::scripted::{Scripted, reply};
use bpm_rest::{
    Bonita, Call as _, Error, ErrorKind, Secret,
    bonita::Session,
    flowable::NewUser,
    transport::{RetryPolicy, credentials::Bearer},
};
use futures::future::join_all;
use http::{HeaderMap, Method, StatusCode};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

const USER: &str = r#"{"id": "tijs"}"#;

/// A token server that counts, and fails for as long as it is told to.
#[derive(Clone, Default)]
struct Tokens {
    is_away: Arc<AtomicBool>,
    fetches: Arc<AtomicUsize>,
}

impl Tokens {
    fn bearer(&self) -> Bearer {
        let tokens = self.clone();
        Bearer::fetched(move || {
            let number = tokens.fetches.fetch_add(1, Ordering::SeqCst);
            let is_away = tokens.is_away.load(Ordering::SeqCst);
            async move {
                tokio::time::sleep(Duration::from_millis(100)).await;
                if is_away {
                    Err("the token server is away".into())
                } else {
                    Ok(Secret::from(format!("token-{number}")))
                }
            }
        })
    }

    fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_fetched_is_fetched_once_for_all_and_not_again_during_a_pause() {
    let (tokens, server) = (Tokens::default(), Scripted::new(|_, _| reply(200, USER)));
    let flowable = server.builder().credentials(tokens.bearer()).build().unwrap();
    let fifty = async || -> Vec<Error> {
        let calls = (0..50).map(|n| flowable.users().create(NewUser::new(n.to_string())).send());
        join_all(calls).await.into_iter().filter_map(Result::err).collect()
    };
    tokens.is_away.store(true, Ordering::SeqCst);
    let mut fetches = 0;
    for pause in [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000] {
        let errors = fifty().await;
        fetches += 1;
        assert_eq!((errors.len(), tokens.fetches(), server.requests()), (50, fetches, 0));
        for error in &errors {
            assert_eq!(error.kind(), ErrorKind::Session);
            assert_eq!(error.retry_after(), Some(Duration::from_millis(pause)));
            assert!(error.to_string().contains("the token could not be fetched"), "{error}");
        }
        tokio::time::advance(Duration::from_millis(pause - 1)).await;
        assert_eq!((fifty().await.len(), tokens.fetches()), (50, fetches), "the pause is not over");
        tokio::time::advance(Duration::from_millis(1)).await;
    }
    tokens.is_away.store(false, Ordering::SeqCst);
    assert_eq!((fifty().await.len(), tokens.fetches(), server.requests()), (0, fetches + 1, 50));
}

#[tokio::test(start_paused = true)]
async fn a_fetch_outlives_the_call_that_began_it() {
    let (tokens, server) = (Tokens::default(), Scripted::new(|_, _| reply(200, USER)));
    let flowable = server.builder().credentials(tokens.bearer()).build().unwrap();
    let impatient = flowable.users().get("tijs").with_deadline(Duration::from_millis(10));
    let (first, second) = tokio::join!(impatient.send(), flowable.users().get("tijs").send());
    assert!(first.unwrap_err().is_timeout());
    second.unwrap();
    assert_eq!(tokens.fetches(), 1);
}

/// A fetch without a limit of its own, whose callers are gone, does not block later calls for ever.
#[tokio::test(start_paused = true)]
async fn a_fetch_that_hangs_is_given_up_when_nobody_waits_for_it() {
    let (fetches, server) = (Arc::new(AtomicUsize::new(0)), Scripted::new(|_, _| reply(200, USER)));
    let count = Arc::clone(&fetches);
    let hanging = Bearer::fetched(move || {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if first {
                std::future::pending::<()>().await;
            }
            Ok(Secret::from("token"))
        }
    });
    let flowable = server.builder().credentials(hanging).build().unwrap();
    let call = || flowable.users().get("tijs").with_deadline(Duration::from_secs(20));
    for _ in 0..3 {
        assert!(call().await.unwrap_err().is_timeout());
    }
    assert_eq!(fetches.load(Ordering::SeqCst), 1, "the calls share it");
    call().await.unwrap();
    assert_eq!(fetches.load(Ordering::SeqCst), 2);
}

/// What the server refuses although it is new is not fetched again for each call.
#[tokio::test(start_paused = true)]
async fn a_server_that_refuses_every_token_is_not_answered_with_a_fetch_for_each_call() {
    let (tokens, server) = (Tokens::default(), Scripted::new(|_, _| reply(401, "")));
    let flowable = server.builder().credentials(tokens.bearer()).build().unwrap();
    let fifty = async || {
        let results = join_all((0..50).map(|_| flowable.users().get("tijs").send())).await;
        assert!(results.into_iter().all(|result| result.unwrap_err().is_unauthorized()));
    };
    fifty().await;
    assert_eq!(tokens.fetches(), 2, "one, and one more in its place");
    for (number, pause) in [500, 1_000, 2_000, 4_000].into_iter().enumerate() {
        fifty().await;
        assert_eq!(tokens.fetches(), 2 + number);
        tokio::time::advance(Duration::from_millis(pause)).await;
        fifty().await;
        assert_eq!(tokens.fetches(), 3 + number);
    }
}

/// Answers 401 to every call, and keeps the headers.
fn refusing(seen: &Arc<Mutex<Vec<HeaderMap>>>) -> Scripted {
    let seen = Arc::clone(seen);
    Scripted::new(move |_, request| {
        if request.uri().path().ends_with("/loginservice") {
            let login = http::Response::builder().status(204);
            let login = login.header("set-cookie", "JSESSIONID=client; Path=/bonita");
            let login = login.header("set-cookie", "X-Bonita-API-Token=token; Path=/bonita");
            let login = login.header("set-cookie", "BOS_Locale=en; Path=/");
            return login.body(String::new()).map_err(|error| Error::request(error.to_string()));
        }
        seen.lock().unwrap().push(request.headers().clone());
        reply(401, "")
    })
}

#[tokio::test]
async fn an_authorization_of_the_call_wins_over_the_credentials_of_the_client() {
    let seen = Arc::default();
    let (tokens, server) = (Tokens::default(), refusing(&seen));
    let flowable = server.builder().credentials(tokens.bearer()).build().unwrap();
    let error = flowable.users().get("tijs").with_header("authorization", "Bearer mine").await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((tokens.fetches(), server.requests()), (0, 1), "neither fetched nor renewed");
    let basic = server.builder().basic_auth("client", "x").build().unwrap();
    basic.users().get("tijs").with_header("Authorization", "Bearer mine").await.unwrap_err();
    for headers in seen.lock().unwrap().iter() {
        assert_eq!(headers["authorization"], "Bearer mine");
    }
}

#[tokio::test]
async fn a_cookie_or_token_of_the_call_wins_over_those_of_the_session() {
    const OWN: &str = "x-bonita-api-token";
    let without_locale = "JSESSIONID=client; X-Bonita-API-Token=token";
    let session = format!("{without_locale}; BOS_Locale=en");
    for (name, value, cookies, token, requests) in [
        ("cookie", "JSESSIONID=mine", Some("JSESSIONID=mine".to_owned()), None, 1),
        ("authorization", "Bearer mine", None, None, 1),
        (OWN, "mine", Some(session.clone()), Some("mine"), 2),
        ("cookie", "lang=fr", Some(format!("lang=fr; {session}")), Some("token"), 4),
        ("cookie", "BOS_Locale=fr", Some(format!("BOS_Locale=fr; {without_locale}")), Some("token"), 2),
    ] {
        let seen = Arc::default();
        let server = refusing(&seen);
        let builder = Bonita::builder("http://bonita.test/bonita").retry(RetryPolicy::none());
        let bonita = builder.transport(server.clone()).session(Session::login("x", "y")).build().unwrap();
        let error = bonita.raw(Method::POST, "/x").read::<()>().with_header(name, value).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED), "{error}");
        let headers = seen.lock().unwrap()[0].clone();
        let sent = |name: &str| headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        assert_eq!((sent("cookie"), sent(OWN).as_deref()), (cookies, token), "{name}: {value}");
        assert_eq!(server.requests(), requests, "a header of the session that the call sets is not renewed: {name}");
    }
}
