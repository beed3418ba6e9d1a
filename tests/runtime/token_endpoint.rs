//! Tokens of a token endpoint: fetched once, renewed in time, by a refresh token where there is one, and told to nobody.

pub(crate) mod errors;
mod in_process;
mod requests;

use bpm_rest::{
    Error, Flowable, Result,
    client::ClientBuilder,
    flowable::NewUser,
    transport::{
        BoxFuture, Context, Request, Response, RetryPolicy, Transport,
        credentials::{Credentials, TokenEndpoint, TokenGrant},
    },
};
use futures::future::join_all;
use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

/// A token server and an engine behind one transport, which count.
#[derive(Clone, Default)]
struct Servers(Arc<Mutex<Held>>);

#[derive(Default)]
struct Held {
    /// The requests for tokens: the header `Authorization`, and the form.
    asked: Vec<(Option<String>, String)>,
    /// What the next requests for tokens are answered with; a new token if nothing is left.
    answers: VecDeque<(u16, String)>,
    /// How long the token server takes.
    delay: Duration,
    /// How long tokens are good for, in seconds.
    life: Option<u64>,
    gives_refresh_tokens: bool,
    /// Whether both servers refuse whatever is asked, and repeat it.
    is_echo: bool,
    /// The tokens that calls came with.
    calls: Vec<String>,
    /// The first token that the engine takes.
    good_from: usize,
}

impl Servers {
    fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap()
    }

    fn builder(&self, credentials: impl Credentials + 'static) -> ClientBuilder<Flowable> {
        let builder = Flowable::builder("http://flowable.test/service").transport(self.clone());
        builder.retry(RetryPolicy::none()).credentials(credentials)
    }

    fn client(&self, credentials: impl Credentials + 'static) -> Flowable {
        self.builder(credentials).build().unwrap()
    }

    /// How many requests for tokens there were, and which tokens calls came with since the last time.
    fn seen(&self) -> (usize, Vec<String>) {
        let mut held = self.lock();
        (held.asked.len(), std::mem::take(&mut held.calls))
    }

    /// The grants that were asked for.
    fn grants(&self) -> Vec<String> {
        let grant = |form: &str| form.split('&').find_map(|pair| pair.strip_prefix("grant_type=")).unwrap().to_owned();
        self.lock().asked.iter().map(|(_, form)| grant(form)).collect()
    }

    fn answer_next(&self, status: u16, body: &str) {
        self.lock().answers.push_back((status, body.to_owned()));
    }

    fn token(&self, request: &Request) -> (u16, String) {
        let mut held = self.lock();
        let authorization = request.headers().get("authorization").map(|sent| sent.to_str().unwrap().to_owned());
        let form = String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap();
        held.asked.push((authorization, form));
        if let Some(answer) = held.answers.pop_front() {
            return answer;
        }
        if held.is_echo {
            let (authorization, form) = &held.asked[held.asked.len() - 1];
            let told = format!("{authorization:?} {form}");
            return (400, serde_json::json!({"error": "invalid_request", "error_description": told}).to_string());
        }
        let number = held.asked.len();
        let mut token = serde_json::json!({"access_token": format!("t{number}"), "token_type": "bearer"});
        if let Some(life) = held.life {
            token["expires_in"] = life.into();
        }
        if held.gives_refresh_tokens {
            token["refresh_token"] = format!("r{number}").into();
            token["refresh_expires_in"] = 1800.into();
        }
        (200, token.to_string())
    }

    fn call(&self, request: &Request) -> (u16, String) {
        let mut held = self.lock();
        let sent = request.headers().get("authorization").unwrap().to_str().unwrap();
        let token = sent.strip_prefix("Bearer ").unwrap().to_owned();
        if held.is_echo {
            return (401, serde_json::json!({"message": format!("this is no good: {sent}")}).to_string());
        }
        let is_good = token[1..].parse::<usize>().unwrap() >= held.good_from;
        held.calls.push(token);
        if is_good { (200, r#"{"id": "tijs"}"#.to_owned()) } else { (401, String::new()) }
    }
}

impl fmt::Debug for Servers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Servers")
    }
}

impl Transport for Servers {
    fn execute<'a>(&'a self, request: Request, _context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            let is_token = request.uri().host() == Some("sso.test");
            let (status, body) = if is_token {
                let delay = self.lock().delay;
                let answer = self.token(&request);
                tokio::time::sleep(delay).await;
                answer
            } else {
                tokio::time::sleep(Duration::from_millis(10)).await;
                self.call(&request)
            };
            let response = http::Response::builder().status(status).header("content-type", "application/json");
            response.body(body.into()).map_err(|error| Error::request(error.to_string()))
        })
    }
}

fn endpoint() -> TokenEndpoint {
    TokenEndpoint::new("https://sso.test/token").unwrap()
}

fn worker() -> TokenGrant {
    endpoint().client_credentials("worker", "hunter2")
}

fn kermit() -> TokenGrant {
    endpoint().password("console", "kermit", "hunter2")
}

async fn fifty(flowable: &Flowable) -> Vec<Error> {
    let calls = (0..50).map(|n| flowable.users().create(NewUser::new(n.to_string())).send());
    join_all(calls).await.into_iter().filter_map(Result::err).collect()
}

async fn after(seconds: u64) {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
}

#[tokio::test(start_paused = true)]
async fn calls_that_need_a_token_share_one_request() {
    let servers = Servers::default();
    servers.lock().delay = Duration::from_millis(100);
    let flowable = servers.client(worker());
    assert!(fifty(&flowable).await.is_empty());
    assert!(fifty(&flowable).await.is_empty());
    let (asked, calls) = servers.seen();
    assert_eq!((asked, calls.len()), (1, 100));
    assert!(calls.iter().all(|token| token == "t1"));
}

#[tokio::test(start_paused = true)]
async fn clients_that_are_given_the_same_credentials_share_a_token_and_its_renewal() {
    let (servers, shared) = (Servers::default(), Arc::new(worker()));
    let clients = [servers.client(Arc::clone(&shared)), servers.client(shared)];
    for round in 1..=2 {
        servers.lock().good_from = round;
        for flowable in &clients {
            flowable.users().get("tijs").await.unwrap();
        }
        assert_eq!(servers.seen().0, round);
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_it_expires_and_no_call_waits_for_that() {
    let servers = Servers::default();
    (servers.lock().life, servers.lock().delay) = (Some(300), Duration::from_secs(2));
    let flowable = servers.client(worker());
    let call = async || flowable.users().get("tijs").await.map(drop);
    call().await.unwrap();
    // The life of a token counts from its request, which took 2 seconds.
    after(267).await;
    call().await.unwrap();
    assert_eq!(servers.seen(), (1, vec!["t1".to_owned(); 2]));
    after(1).await;
    let start = tokio::time::Instant::now();
    assert!(fifty(&flowable).await.is_empty());
    assert!(start.elapsed() < Duration::from_secs(1), "the next token is fetched meanwhile");
    assert_eq!(servers.seen(), (2, vec!["t1".to_owned(); 50]));
    after(2).await;
    call().await.unwrap();
    assert_eq!(servers.seen(), (2, vec!["t2".to_owned()]));

    // Nobody calls until the token has expired, or is about to: calls wait for the next one.
    after(289).await;
    assert!(fifty(&flowable).await.is_empty());
    assert_eq!(servers.seen(), (3, vec!["t3".to_owned(); 50]));
}

#[tokio::test(start_paused = true)]
async fn the_margin_can_be_set_and_a_short_life_is_used_all_the_same() {
    for (life, margin, fresh, due) in [(300, 60, 239, 240), (300, 1_000, 149, 150), (300, 0, 289, 290), (20, 30, 9, 10)]
    {
        let servers = Servers::default();
        servers.lock().life = Some(life);
        let flowable = servers.client(worker().margin(Duration::from_secs(margin)));
        flowable.users().get("tijs").await.unwrap();
        after(fresh).await;
        flowable.users().get("tijs").await.unwrap();
        assert_eq!(servers.seen().0, 1, "{life} {margin}");
        after(due - fresh).await;
        flowable.users().get("tijs").await.unwrap();
        tokio::task::yield_now().await;
        assert_eq!(servers.seen().0, 2, "{life} {margin}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_to_renew_is_seen_by_no_call_while_the_token_is_good() {
    let servers = Servers::default();
    servers.lock().life = Some(300);
    let flowable = servers.client(worker());
    flowable.users().get("tijs").await.unwrap();
    after(270).await;
    (0..20).for_each(|_| servers.answer_next(503, ""));
    for _ in 0..19 {
        assert!(fifty(&flowable).await.is_empty());
        after(1).await;
    }
    let asked = servers.seen().0;
    assert_eq!(asked, 1 + 6, "at once, and after pauses of 0.5, 1, 2, 4 and 8 seconds");
    after(1).await;
    let errors = fifty(&flowable).await;
    assert_eq!(errors.len(), 50, "the token has expired");
    after(60).await;
    servers.lock().answers.clear();
    assert!(fifty(&flowable).await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_is_renewed_once_and_the_call_is_sent_again_whatever_it_does() {
    let servers = Servers::default();
    servers.lock().delay = Duration::from_millis(100);
    // Without `expires_in`, a refusal is all that tells of the end of a token.
    let flowable = servers.client(worker());
    flowable.users().get("tijs").await.unwrap();
    after(1_000_000).await;
    servers.lock().good_from = 2;
    assert!(fifty(&flowable).await.is_empty(), "creations were refused, and have had no effect");
    let (asked, calls) = servers.seen();
    assert_eq!((asked, calls.len()), (2, 1 + 50 + 50));

    servers.lock().good_from = usize::MAX;
    let errors = fifty(&flowable).await;
    assert!(errors.len() == 50 && errors.iter().all(Error::is_unauthorized));
    assert_eq!(servers.seen().0, 3, "one more, and not one for each call");
    for pause in [500, 1_000, 2_000] {
        let before = servers.seen().0;
        assert_eq!(fifty(&flowable).await.len(), 50);
        assert_eq!(servers.seen().0, before, "the pause is not over");
        tokio::time::sleep(Duration::from_millis(pause)).await;
        assert_eq!(fifty(&flowable).await.len(), 50);
        assert_eq!(servers.seen().0, before + 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_for_a_token_outlives_the_calls_that_wait_for_it() {
    let servers = Servers::default();
    servers.lock().delay = Duration::from_secs(1);
    let flowable = servers.client(worker());
    let dropped = tokio::time::timeout(Duration::from_millis(10), flowable.users().get("tijs").send());
    let (dropped, other) = tokio::join!(dropped, flowable.users().get("tijs").send());
    assert!(dropped.is_err());
    other.unwrap();
    assert_eq!(servers.seen().0, 1);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_takes_the_place_of_the_password_until_it_is_refused() {
    let servers = Servers::default();
    (servers.lock().life, servers.lock().gives_refresh_tokens) = (Some(300), true);
    let flowable = servers.client(kermit().scope("openid"));
    let call = async || {
        flowable.users().get("tijs").await.unwrap();
        after(295).await;
    };
    for _ in 0..3 {
        call().await;
    }
    assert_eq!(servers.grants(), ["password", "refresh_token", "refresh_token"]);
    let form = servers.lock().asked[2].1.clone();
    assert_eq!(
        form, "grant_type=refresh_token&refresh_token=r2&client_id=console",
        "the newest one, of the public client"
    );

    servers.answer_next(400, r#"{"error": "invalid_grant", "error_description": "Token is not active"}"#);
    call().await;
    assert_eq!(servers.grants()[3..], ["refresh_token", "password"], "in one go, without a pause");
    let form = servers.lock().asked[4].1.clone();
    assert_eq!(form, "grant_type=password&username=kermit&password=hunter2&scope=openid&client_id=console");

    // One that has expired is not even tried.
    after(1_800).await;
    call().await;
    assert_eq!(servers.grants()[5..], ["password"]);

    // A server that is away has not refused it.
    servers.answer_next(503, "");
    flowable.users().get("tijs").await.unwrap_err();
    after(1).await;
    call().await;
    assert_eq!(servers.grants()[6..], ["refresh_token", "refresh_token"]);
    assert!(servers.lock().asked[7].1.contains("refresh_token=r6"));

    // One that comes with no new one stays.
    servers.answer_next(200, r#"{"access_token": "t9", "token_type": "Bearer", "expires_in": 300}"#);
    call().await;
    call().await;
    assert_eq!(servers.grants()[8..], ["refresh_token", "refresh_token"]);
    assert!(servers.lock().asked[9].1.contains("refresh_token=r8"));
}

/// Not every server refuses with 400, and not every one tells when a refresh token expires.
#[tokio::test(start_paused = true)]
async fn a_refresh_token_that_is_refused_under_any_status_gives_way_to_the_password() {
    let refusal = r#"{"error": "invalid_grant", "error_description": "Token is not active"}"#;
    for (status, body) in [(200, refusal), (400, refusal), (400, ""), (401, refusal), (403, refusal)] {
        let servers = Servers::default();
        servers.answer_next(200, r#"{"access_token": "t1", "expires_in": 300, "refresh_token": "r1"}"#);
        servers.answer_next(status, body);
        let flowable = servers.client(kermit());
        flowable.users().get("tijs").await.unwrap();
        after(295).await;
        flowable.users().get("tijs").await.unwrap();
        assert_eq!(servers.grants(), ["password", "refresh_token", "password"], "{status}: {body}");
    }
    // Of the client, not of the refresh token: the password would fare no better.
    let servers = Servers::default();
    servers.answer_next(200, r#"{"access_token": "t1", "expires_in": 300, "refresh_token": "r1"}"#);
    servers.answer_next(401, r#"{"error": "invalid_client"}"#);
    let flowable = servers.client(kermit());
    flowable.users().get("tijs").await.unwrap();
    after(295).await;
    flowable.users().get("tijs").await.unwrap_err();
    assert_eq!(servers.grants(), ["password", "refresh_token"]);
}

#[tokio::test(start_paused = true)]
async fn what_a_refresh_token_gave_is_refused_and_the_next_token_comes_by_the_password() {
    let servers = Servers::default();
    servers.lock().gives_refresh_tokens = true;
    let flowable = servers.client(kermit());
    flowable.users().get("tijs").await.unwrap();
    servers.lock().good_from = 3;
    flowable.users().get("tijs").await.unwrap_err();
    assert_eq!(servers.grants(), ["password", "refresh_token"]);
    after(1).await;
    flowable.users().get("tijs").await.unwrap();
    assert_eq!(servers.grants(), ["password", "refresh_token", "password"]);
}

#[tokio::test(start_paused = true)]
async fn a_client_that_calls_in_its_own_name_needs_no_refresh_token() {
    let servers = Servers::default();
    (servers.lock().life, servers.lock().gives_refresh_tokens) = (Some(300), true);
    let flowable = servers.client(worker());
    for _ in 0..2 {
        flowable.users().get("tijs").await.unwrap();
        after(295).await;
    }
    assert_eq!(servers.grants(), ["client_credentials"; 2]);
}

/// Directories lock accounts after a few wrong passwords.
#[tokio::test(start_paused = true)]
async fn a_refusal_is_followed_by_growing_pauses_and_other_failures_by_shorter_ones() {
    let refusal = r#"{"error": "invalid_grant", "error_description": "Invalid user credentials"}"#;
    let minutes = [60_000, 120_000, 240_000, 480_000, 900_000, 900_000];
    let seconds = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
    for (status, body, pauses) in [
        (401, refusal, &minutes[..]),
        (400, refusal, &minutes),
        (200, refusal, &minutes),
        (500, "", &seconds),
        (404, "", &seconds),
    ] {
        let servers = Servers::default();
        (0..10).for_each(|_| servers.answer_next(status, body));
        let flowable = servers.client(kermit());
        for (number, &pause) in pauses.iter().enumerate() {
            for _ in 0..2 {
                let errors = fifty(&flowable).await;
                assert_eq!((errors.len(), servers.seen()), (50, (number + 1, Vec::new())), "{status}");
                assert!(
                    errors.iter().all(|error| error.retry_after() == Some(Duration::from_millis(pause))),
                    "{status}"
                );
            }
            tokio::time::sleep(Duration::from_millis(pause)).await;
        }
    }
}

/// The call itself was not sent, so that it may be retried whatever it does; what is wrong for good is not retried.
#[tokio::test(start_paused = true)]
async fn the_retry_policy_of_the_call_repeats_a_request_for_a_token() {
    for (status, requests) in [(503, 3), (429, 3), (401, 1), (500, 1)] {
        let servers = Servers::default();
        (0..2).for_each(|_| servers.answer_next(status, ""));
        let flowable = servers.builder(worker()).retry(RetryPolicy::default()).build().unwrap();
        let created = flowable.users().create(NewUser::new("tijs")).await;
        assert_eq!((created.is_ok(), servers.seen().0), (requests == 3, requests), "{status}");
        if let Err(error) = created {
            assert!(!error.may_have_taken_effect() && !error.is_retryable(), "{status}: {error}");
        }
    }
}
