//! Bonita's session: begun once, renewed once, told to nobody.

use crate::{
    canary::{canary, show},
    scripted::Scripted,
};
use bpm_rest::transport::{Request, Response};
use bpm_rest::{
    Bonita, Call as _, Error, ErrorKind, Upload,
    bonita::Session,
    client::ClientBuilder,
    testing::{Recorder, Reply, bonita::Server},
    transport::{Context, RetryPolicy, SharedTransport, Transport},
};
use futures::future::{BoxFuture, join_all};
use http::{Method, StatusCode};
use serde_json::{Value, json};
use std::{
    fmt::Write as _,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

const PROFILE: &str = "/API/portal/profile/1";
const USERS: &str = "/API/identity/user";
const WHO: &str = "/API/system/session/unusedId";

fn client(server: &Server) -> Bonita {
    client_as(server, server.user(), server.password())
}

fn client_as(server: &Server, user: &str, password: &str) -> Bonita {
    let session = Session::login(user, password);
    Bonita::builder(server.base_url()).session(session).retry(RetryPolicy::none()).build().unwrap()
}

async fn get(bonita: &Bonita, path: &str) -> bpm_rest::Result<Value> {
    bonita.raw(Method::GET, path).read().await
}

async fn who(bonita: &Bonita) -> String {
    get(bonita, WHO).await.unwrap()["user_name"].as_str().unwrap().to_owned()
}

/// A hundred calls at once, every other of which creates a user of its own.
async fn hundred(bonita: &Bonita, round: &str) -> Vec<bpm_rest::Result<Value>> {
    let calls = (0..100).map(|n| {
        let call = match n % 2 {
            0 => bonita.raw(Method::GET, PROFILE),
            _ => bonita.raw(Method::POST, USERS).json(&json!({"userName": format!("{round}.{n}"), "password": "x"})),
        };
        call.read::<Value>().send()
    });
    join_all(calls).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_login_serves_a_hundred_calls_that_meet_an_ended_session() {
    let server = Server::builder().login_delay(Duration::from_millis(20)).start().await.unwrap();
    let bonita = client(&server);
    assert!(hundred(&bonita, "first").await.iter().all(Result::is_ok));
    assert_eq!((server.logins(), server.effects()), (1, 50), "the first calls wait for one login");

    for round in 1..=3 {
        server.expire_sessions();
        let answers = hundred(&bonita, &format!("round{round}")).await;
        let errors: Vec<_> = answers.into_iter().filter_map(Result::err).collect();
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!((server.logins(), server.effects()), (1 + round, 50 * (1 + round)), "each call took effect once");
    }
}

#[tokio::test]
async fn a_wrong_password_ends_all_calls_that_wait_with_one_login() {
    let server = Server::builder().refusal_delay(Duration::from_millis(50)).start().await.unwrap();
    let bonita = client_as(&server, server.user(), "hunter2");
    for error in hundred(&bonita, "x").await.into_iter().map(Result::unwrap_err) {
        assert_eq!((error.kind(), error.status()), (ErrorKind::Session, Some(StatusCode::UNAUTHORIZED)));
        let text = error.to_string();
        assert!(
            text.contains("refused the login, with 401 Unauthorized; the user's name or password is wrong"),
            "{text}"
        );
        assert!(!text.contains("hunter2") && !error.is_retryable(), "{text}");
    }
    assert_eq!((server.refused_logins(), server.logins(), server.effects()), (1, 0, 0));
    let error = get(&bonita, PROFILE).await.unwrap_err();
    assert_eq!((server.refused_logins(), error.status()), (1, Some(StatusCode::UNAUTHORIZED)), "it is not tried again");
    let left = error.retry_after().unwrap().as_secs();
    assert!((50..=60).contains(&left), "{left}");
}

/// Directories lock an account after a few wrong passwords.
#[tokio::test(start_paused = true)]
async fn a_refused_password_is_tried_again_after_growing_pauses_alone() {
    let (status, logins) = (Arc::new(AtomicUsize::new(401)), Arc::new(AtomicUsize::new(0)));
    let (answers, count) = (Arc::clone(&status), Arc::clone(&logins));
    let server = Scripted::new(move |_, request| match request.uri().path() {
        "/bonita/loginservice" => {
            count.fetch_add(1, Ordering::SeqCst);
            match answers.load(Ordering::SeqCst) {
                204 => welcome("one", "two"),
                status => answer(status as u16),
            }
        }
        _ => answer(if answers.load(Ordering::SeqCst) == 204 { 200 } else { 401 }),
    });
    let bonita = scripted(&server).build().unwrap();
    let logins = || logins.load(Ordering::SeqCst);
    let fifty = async || {
        let calls = (0..50).map(|_| bonita.raw(Method::GET, "/x").read::<()>().send());
        let errors: Vec<Error> = join_all(calls).await.into_iter().filter_map(Result::err).collect();
        let waits: Vec<u64> = errors.iter().filter_map(|error| Some(error.retry_after()?.as_secs())).collect();
        (errors.len(), waits.into_iter().max())
    };
    let mut before = 0;
    for pause in [60, 120, 240, 480, 900, 900] {
        assert_eq!((fifty().await, logins()), ((50, Some(pause)), before + 1));
        tokio::time::advance(Duration::from_secs(pause - 1)).await;
        assert_eq!((fifty().await, logins()), ((50, Some(1)), before + 1));
        tokio::time::advance(Duration::from_secs(1)).await;
        before += 1;
    }
    status.store(204, Ordering::SeqCst);
    assert_eq!((fifty().await, logins()), ((0, None), before + 1));

    // A success ends the growth, and a failure of the server itself has short pauses.
    status.store(500, Ordering::SeqCst);
    assert_eq!((fifty().await.0, logins()), (50, before + 2));
    tokio::time::advance(Duration::from_millis(499)).await;
    assert_eq!((fifty().await.0, logins()), (50, before + 2));
    tokio::time::advance(Duration::from_millis(1)).await;
    assert_eq!((fifty().await.0, logins()), (50, before + 3));
    status.store(204, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(fifty().await, (0, None));
}

/// A tenant that is paused for maintenance refuses the login of every user.
#[tokio::test]
async fn a_login_to_a_paused_tenant_is_not_told_as_a_wrong_password_alone() {
    let server = Server::start().await.unwrap();
    let bonita = client(&server);
    get(&bonita, PROFILE).await.unwrap();
    server.pause_tenant();
    let error = get(&bonita, PROFILE).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Session, Some(StatusCode::UNAUTHORIZED)));
    assert!(error.to_string().contains("or the tenant is paused"), "{error}");
    let technical = client_as(&server, "install", "install");
    let error = get(&technical, PROFILE).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR), "{error}");
    assert_eq!(who(&technical).await, "install");
    server.resume_tenant();
    get(&technical, PROFILE).await.unwrap();
    get(&client(&server), PROFILE).await.unwrap();
}

/// Hands on each request a little later than the one before.
#[derive(Debug)]
struct Staggered(SharedTransport, AtomicU64);

impl Transport for Staggered {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        Box::pin(async move {
            let number = self.1.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_millis(1 + number % 20)).await;
            self.0.execute(request, context).await
        })
    }
}

/// The refusals come in one after the other, some of them when the renewal has failed already.
#[tokio::test(start_paused = true)]
async fn a_renewal_that_failed_is_not_tried_by_each_call_that_was_refused() {
    let (is_expired, logins) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let (expired, count) = (Arc::clone(&is_expired), Arc::clone(&logins));
    let server = Scripted::new(move |_, request| {
        let is_expired = expired.load(Ordering::SeqCst);
        if request.uri().path() == "/bonita/loginservice" {
            count.fetch_add(1, Ordering::SeqCst);
        }
        match (request.uri().path(), is_expired) {
            ("/bonita/loginservice", false) => welcome("one", "two"),
            (_, true) => answer(401),
            (_, false) => answer(200),
        }
    });
    let bonita = scripted(&server).layer(|inner| Staggered(inner, AtomicU64::new(0))).build().unwrap();
    bonita.raw(Method::GET, "/x").read::<()>().await.unwrap();
    is_expired.store(true, Ordering::SeqCst);
    let calls = (0..100).map(|_| bonita.raw(Method::GET, "/x").read::<()>().send());
    assert!(join_all(calls).await.into_iter().all(|result| result.unwrap_err().kind() == ErrorKind::Session));
    assert_eq!(logins.load(Ordering::SeqCst), 2);
    is_expired.store(false, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(60)).await;
    bonita.raw(Method::GET, "/x").read::<()>().await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 3);
}

fn scripted(server: &Scripted) -> ClientBuilder<Bonita> {
    let builder = Bonita::builder("http://bonita.test/bonita").retry(RetryPolicy::none());
    builder.transport(server.clone()).session(Session::login("walter.bates", "bpm"))
}

fn answer(status: u16) -> bpm_rest::Result<http::Response<String>> {
    http::Response::builder().status(status).body(String::new()).map_err(|error| Error::request(error.to_string()))
}

fn welcome(session: &str, token: &str) -> bpm_rest::Result<http::Response<String>> {
    let builder = http::Response::builder()
        .status(204)
        .header("set-cookie", "bonita.tenant=1; SameSite=Lax")
        .header("set-cookie", format!("JSESSIONID={session}; Path=/bonita; HttpOnly; SameSite=Lax"))
        .header("set-cookie", "X-Bonita-API-Token=; Max-Age=0; Path=/bonita; SameSite=Lax")
        .header("set-cookie", format!("X-Bonita-API-Token={token}; Path=/bonita; SameSite=Lax"))
        .header("set-cookie", "BOS_Locale=en; Path=/; SameSite=Lax");
    builder.body(String::new()).map_err(|error| Error::request(error.to_string()))
}

#[tokio::test]
async fn every_refusal_of_a_login_says_what_to_do() {
    let with = |status: u16, headers: &'static [(&'static str, &'static str)]| {
        let server = Scripted::new(move |_, _| {
            let response = http::Response::builder().status(status);
            let response = headers.iter().fold(response, |response, (name, value)| response.header(*name, *value));
            response.body("<html>".to_owned()).map_err(|error| Error::request(error.to_string()))
        });
        (scripted(&server).build().unwrap(), server)
    };
    const SESSION: (&str, &str) = ("set-cookie", "JSESSIONID=AB12; Path=/bonita");
    const TOKEN: (&str, &str) = ("set-cookie", "X-Bonita-API-Token=cd-34; Path=/bonita");
    const ENDED: (&str, &str) = ("set-cookie", "JSESSIONID=deleted; Max-Age=0; Path=/bonita");
    const SECURE: (&str, &str) = ("set-cookie", "JSESSIONID=AB12; Path=/bonita; Secure");
    const ELSEWHERE: (&str, &str) = ("set-cookie", "JSESSIONID=AB12; Path=/other");
    const HTML: (&str, &str) = ("content-type", "text/html;charset=UTF-8");
    for (status, headers, advice) in [
        (401, &[SESSION][..], "the user's name or password is wrong"),
        (200, &[HTML, SESSION, TOKEN], "check the user's name and password, and whether the base URL"),
        (200, &[], "whether the base URL is Bonita's own"),
        (204, &[ENDED, TOKEN], "whether the base URL is Bonita's own"),
        (204, &[SECURE, TOKEN], "a cookie with `Secure` goes to https alone"),
        (204, &[ELSEWHERE, TOKEN], "give the client the base URL that browsers use"),
        (302, &[("location", "/bonita/login.jsp"), SESSION, TOKEN], "check the user's name and password, and"),
        (403, &[], "what stands before the server"),
        (404, &[HTML], "is the base URL Bonita's own"),
        (405, &[], "check the id of the tenant"),
        (415, &[], "is the base URL Bonita's own"),
        (500, &[HTML], "try again later"),
    ] {
        let (bonita, server) = with(status, headers);
        let error = get(&bonita, PROFILE).await.unwrap_err();
        let text = error.to_string();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16(), server.requests()),
            (ErrorKind::Session, status, 1)
        );
        assert!(text.contains(&status.to_string()) && text.contains(advice), "{text}");
        assert!(text.starts_with("login (POST /loginservice): no credentials: "), "{text}");
    }
}

/// 7.11 says 200 to a login, another tenant is refused, a disabled user as well.
#[tokio::test]
async fn logins_of_other_servers_and_users() {
    use bpm_rest::testing::bonita::Version;
    let server = Server::builder().version(Version::V7_11).refusal_delay(Duration::ZERO).start().await.unwrap();
    assert_eq!(who(&client(&server)).await, "walter.bates");
    let login = |user: &str, tenant| {
        let session = Session::login(user, server.password()).tenant(tenant);
        Bonita::builder(server.base_url()).session(session).build().unwrap()
    };
    assert_eq!(who(&login("zhang.wei", 1)).await, "zhang.wei");
    for (user, tenant, status) in [("zhang.wei", 7, 405), ("liu.yang", 1, 401), ("", 1, 401), ("nobody", 1, 401)] {
        let error = get(&login(user, tenant), WHO).await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Session, status), "{user} {tenant}");
    }
}

#[tokio::test]
async fn a_session_from_elsewhere_is_used_and_not_renewed() {
    let server = Server::start().await.unwrap();
    let login =
        reqwest::Client::builder().no_proxy().build().unwrap().post(format!("{}/loginservice", server.base_url()));
    let form = "username=walter.bates&password=bpm&redirect=false";
    let answer = login.header("content-type", "application/x-www-form-urlencoded").body(form).send().await.unwrap();
    let cookies: Vec<_> = answer.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect();
    let value = |name: &str| {
        let cookie = cookies.iter().find_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('=')).unwrap();
        cookie.split(';').next().unwrap().to_owned()
    };
    let session = Session::ready(value("JSESSIONID"), value("X-Bonita-API-Token"));
    let bonita = Bonita::builder(server.base_url()).session(session).build().unwrap();
    assert_eq!(who(&bonita).await, "walter.bates");
    bonita.raw(Method::POST, USERS).json(&json!({"userName": "new", "password": "x"})).read::<Value>().await.unwrap();

    server.expire_sessions();
    let error = get(&bonita, PROFILE).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Session, Some(StatusCode::UNAUTHORIZED)));
    assert!(error.to_string().contains("a session that is given ready is not renewed"), "{error}");
    assert_eq!(server.logins(), 1);

    for (session, token) in [("a;b", "c"), ("a", "c d"), ("ä", "c"), ("a", "c\n")] {
        let session = Session::ready(session, token);
        let bonita = Bonita::builder(server.base_url()).session(session).build().unwrap();
        assert_eq!(get(&bonita, PROFILE).await.unwrap_err().kind(), ErrorKind::Request);
    }
}

#[tokio::test]
async fn clients_do_not_share_sessions() {
    let server = Server::start().await.unwrap();
    let (walter, helen) = (client(&server), client_as(&server, "helen.kelly", "bpm"));
    let names = join_all((0..20).map(|n| who(if n % 2 == 0 { &walter } else { &helen }))).await;
    assert!(names.chunks(2).all(|pair| pair == ["walter.bates", "helen.kelly"]), "{names:?}");
    assert_eq!(server.logins(), 2);

    walter.raw(Method::GET, "/logoutservice").query("redirect", "false").read::<()>().await.unwrap();
    assert_eq!(who(&helen).await, "helen.kelly");
    assert_eq!(server.logins(), 2, "the other's session lives on");
    assert_eq!(who(&walter).await, "walter.bates");
    assert_eq!(server.logins(), 3, "a call after a logout logs in again");
}

/// A write is refused with 401 for a token that is not the session's, too: the same renewal mends it.
#[tokio::test]
async fn an_engine_session_that_ended_is_renewed_too() {
    let server = Server::start().await.unwrap();
    let bonita = client(&server);
    get(&bonita, PROFILE).await.unwrap();
    server.end_engine_sessions();
    get(&bonita, WHO).await.unwrap();
    assert_eq!(server.logins(), 1, "who is logged in is told all the same");
    get(&bonita, PROFILE).await.unwrap();
    assert_eq!(server.logins(), 2);

    server.forbid("profile");
    assert!(get(&bonita, PROFILE).await.unwrap_err().is_forbidden());
    server.permit("profile");
    get(&bonita, PROFILE).await.unwrap();
    assert_eq!(server.logins(), 2, "a permission that is missing is none of the session's");
}

#[tokio::test]
async fn a_streamed_upload_is_not_sent_again_but_the_session_is_renewed() {
    let server = Server::start().await.unwrap();
    let bonita = client(&server);
    get(&bonita, PROFILE).await.unwrap();
    server.expire_sessions();
    let upload =
        || bonita.raw(Method::POST, "/portal/pageUpload").upload("file", Upload::bytes("page.zip", vec![0; 1000]));
    let error = upload().stream().await.unwrap_err();
    assert!(error.is_unauthorized() && error.to_string().contains("make the call anew"), "{error}");
    assert_eq!((server.logins(), server.effects()), (2, 0));
    let answer = upload().stream().await.unwrap().bytes().await.unwrap();
    assert!(answer.starts_with(b"tmp_") && answer.ends_with(b".zip::page.zip"), "{answer:?}");
    assert_eq!((server.logins(), server.effects()), (2, 1));
}

/// Whoever began the login may go away: the others wait for it all the same.
#[tokio::test]
async fn a_login_outlives_the_call_that_began_it() {
    let server = Server::builder().login_delay(Duration::from_millis(100)).start().await.unwrap();
    let bonita = client(&server);
    let impatient = bonita.raw(Method::GET, PROFILE).read::<Value>().with_deadline(Duration::from_millis(20));
    let (first, second) = tokio::join!(impatient.send(), get(&bonita, PROFILE));
    assert!(first.unwrap_err().is_timeout());
    second.unwrap();
    assert_eq!(server.logins(), 1);

    // One that nobody waits for any more goes on; the next call finds what it brought.
    server.expire_sessions();
    let impatient = bonita.raw(Method::GET, PROFILE).read::<Value>().with_deadline(Duration::from_millis(50));
    assert!(impatient.await.unwrap_err().is_timeout());
    tokio::time::sleep(Duration::from_millis(150)).await;
    get(&bonita, PROFILE).await.unwrap();
    assert_eq!(server.logins(), 2);
}

/// Each of 20 callers gives up before the refusal comes: the server sees one wrong password, and not one for each.
#[tokio::test]
async fn a_refusal_that_nobody_waits_for_counts_all_the_same() {
    let server = Server::builder().refusal_delay(Duration::from_millis(100)).start().await.unwrap();
    let bonita = client_as(&server, server.user(), "hunter2");
    for _ in 0..20 {
        let impatient = bonita.raw(Method::GET, PROFILE).read::<Value>().with_deadline(Duration::from_millis(10));
        assert!(impatient.await.is_err());
    }
    let error = get(&bonita, PROFILE).await.unwrap_err();
    assert_eq!((server.refused_logins(), error.status()), (1, Some(StatusCode::UNAUTHORIZED)));
    assert!(error.retry_after().is_some_and(|pause| pause > Duration::from_secs(50)), "{error:?}");
}

#[tokio::test]
async fn a_login_has_the_limit_of_a_try() {
    let server = Server::builder().login_delay(Duration::from_secs(60)).start().await.unwrap();
    let session = Session::login(server.user(), server.password());
    let builder = Bonita::builder(server.base_url()).session(session);
    let bonita = builder.timeout(Duration::from_millis(50)).build().unwrap();
    let start = Instant::now();
    let error = get(&bonita, PROFILE).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("it was the login"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_connect_error_as_for_any_call() {
    let nobody = { std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap() };
    let tries = RetryPolicy::default().attempts(3).pauses(Duration::ZERO, Duration::ZERO);
    let builder = Bonita::builder(&format!("http://{nobody}/bonita")).session(Session::login("x", "y")).retry(tries);
    let error = builder.build().unwrap().raw(Method::POST, USERS).json(&json!({})).read::<Value>().await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable(), "{error}");
    assert!(error.to_string().contains(&format!("is the server running at http://{nobody}")), "{error}");

    // The call may be tried again, a creation as well: neither it nor the login reached the server.
    let down = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&down);
    let server = Scripted::new(move |_, request| match request.uri().path() {
        "/bonita/loginservice" if count.fetch_add(1, Ordering::SeqCst) == 0 => Err(error.clone()),
        "/bonita/loginservice" => welcome("one", "two"),
        _ => answer(200),
    });
    let bonita = scripted(&server).retry(tries).build().unwrap();
    bonita.raw(Method::POST, USERS).json(&json!({})).read::<()>().await.unwrap();
    assert_eq!((down.load(Ordering::SeqCst), server.requests()), (2, 3));
}

/// Whatever the call is: it was not sent, and logging in twice does no harm. The next try waits for the pause of the login.
#[tokio::test(start_paused = true)]
async fn a_login_that_is_refused_for_now_is_tried_again_within_the_policy() {
    for status in [429, 502, 503, 504] {
        let logins = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&logins);
        let server = Scripted::new(move |_, request| match request.uri().path() {
            "/bonita/loginservice" if count.fetch_add(1, Ordering::SeqCst) % 3 != 2 => answer(status),
            "/bonita/loginservice" => welcome("one", "two"),
            _ => answer(200),
        });
        let tries = |attempts| RetryPolicy::default().attempts(attempts).pauses(Duration::ZERO, Duration::ZERO);
        let create = |bonita: &Bonita| bonita.raw(Method::POST, USERS).json(&json!({})).read::<()>().send();
        let error = create(&scripted(&server).retry(tries(1)).build().unwrap()).await.unwrap_err();
        assert!(error.is_retryable() && error.kind() == ErrorKind::Session, "{error}");
        assert!(error.to_string().contains("could not log in for now, with"), "{error}");
        logins.store(0, Ordering::SeqCst);
        let start = tokio::time::Instant::now();
        let bonita = scripted(&server).retry(tries(3)).build().unwrap();
        assert!(join_all((0..50).map(|_| create(&bonita))).await.iter().all(Result::is_ok));
        assert_eq!(logins.load(Ordering::SeqCst), 3, "{status}: fifty calls share each of the tries");
        assert_eq!(start.elapsed().as_millis() / 100, 15, "half a second, then one");
    }
}

#[tokio::test]
async fn the_wait_that_a_login_asks_for_is_told() {
    let server = Scripted::new(|_, _| {
        let response = http::Response::builder().status(503).header("retry-after", "3600");
        response.body(String::new()).map_err(|error| Error::request(error.to_string()))
    });
    let bonita = scripted(&server).retry(RetryPolicy::default()).build().unwrap();
    let error = get(&bonita, PROFILE).await.unwrap_err();
    assert_eq!((error.retry_after(), server.requests()), (Some(Duration::from_secs(3600)), 1), "it is too long");
}

#[tokio::test]
async fn the_login_is_a_request_that_the_recorder_and_layers_see() {
    let recorder = Recorder::new();
    let mut login = Reply::empty(204);
    for cookie in [
        "bonita.tenant=1; SameSite=Lax",
        "JSESSIONID=AB12; Path=/bonita; HttpOnly",
        "X-Bonita-API-Token=; Max-Age=0",
        "X-Bonita-API-Token=cd-34; Path=/bonita",
    ] {
        login = login.header("set-cookie", cookie);
    }
    recorder.reply(login);
    recorder.reply(Reply::json(200, "{}"));
    let bonita = Bonita::builder("http://bonita.test/bonita")
        .session(Session::login("walter.bates", "bpm").tenant(1))
        .transport(recorder.clone())
        .build()
        .unwrap();
    get(&bonita, PROFILE).await.unwrap();
    let expected = "POST /bonita/loginservice
content-type: application/x-www-form-urlencoded

password=***
&redirect=false
&tenant=1
&username=walter.bates

---
GET /bonita/API/portal/profile/1
accept: application/json
cookie: ***
x-bonita-api-token: ***
";
    assert_eq!(recorder.take().to_string(), expected);
}

/// The token is sent as a cookie and as a header; a login that sets it anew deletes it first.
#[tokio::test]
async fn the_cookies_of_the_login_are_sent() {
    let server = Scripted::new(|number, request| {
        if number == 0 {
            return welcome("AB12", "cd-34");
        }
        let headers = request.headers();
        let sent = (headers["cookie"].to_str().unwrap(), headers["x-bonita-api-token"].to_str().unwrap());
        let expected = ("JSESSIONID=AB12; X-Bonita-API-Token=cd-34; bonita.tenant=1; BOS_Locale=en", "cd-34");
        answer(if sent == expected { 200 } else { 400 })
    });
    scripted(&server).build().unwrap().raw(Method::GET, "/x").read::<()>().await.unwrap();
    assert_eq!(server.requests(), 2);
}

/// A load balancer before two servers. It finds the one that has the session by a cookie, and sets another with each
/// answer. Which server a request without the cookie goes to is not to be relied on.
#[derive(Debug)]
struct Balancer {
    inner: SharedTransport,
    servers: [std::net::SocketAddr; 2],
    turn: AtomicUsize,
}

impl Transport for Balancer {
    fn execute<'a>(&'a self, mut request: Request, context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        Box::pin(async move {
            let turn = self.turn.fetch_add(1, Ordering::SeqCst);
            let cookies = request.headers().get("cookie").map(|cookies| cookies.to_str().unwrap()).unwrap_or_default();
            let sticky = cookies.split("; ").find_map(|cookie| cookie.strip_prefix("SERVERID=")).map(str::to_owned);
            let chosen = match sticky.as_deref().and_then(|value| value.split_once('-')) {
                Some((server, _)) => server.parse().unwrap(),
                None => turn % 2,
            };
            let address = self.servers[chosen];
            *request.uri_mut() =
                format!("http://{address}{}", request.uri().path_and_query().unwrap()).parse().unwrap();
            let mut answer = self.inner.execute(request, context).await?;
            let set = [format!("SERVERID={chosen}-{turn}; Path=/; HttpOnly"), "probe=x; Max-Age=0".to_owned()];
            for cookie in set {
                answer.headers_mut().append("set-cookie", cookie.parse().unwrap());
            }
            Ok(answer)
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_behind_a_balancer_stays_with_its_server() {
    let servers = [Server::start().await.unwrap(), Server::start().await.unwrap()];
    let addresses = [servers[0].address(), servers[1].address()];
    let logins = || servers[0].logins() + servers[1].logins();
    let client = |session: Session| {
        let builder = Bonita::builder("http://bonita.test/bonita").session(session).retry(RetryPolicy::none());
        let builder = builder.http_client(reqwest::Client::builder().no_proxy().build().unwrap());
        builder.layer(move |inner| Balancer { inner, servers: addresses, turn: AtomicUsize::new(0) }).build().unwrap()
    };
    let bonita = client(Session::login("walter.bates", "bpm"));
    for _ in 0..10 {
        get(&bonita, PROFILE).await.unwrap();
    }
    assert!(hundred(&bonita, "first").await.iter().all(Result::is_ok));
    assert_eq!(logins(), 1, "the cookie of the balancer leads each call to the server that has the session");

    servers.iter().for_each(Server::expire_sessions);
    assert!(hundred(&bonita, "second").await.iter().all(Result::is_ok));
    assert_eq!(logins(), 2);

    // A session from elsewhere needs the cookie, too.
    let login =
        reqwest::Client::builder().no_proxy().build().unwrap().post(format!("{}/loginservice", servers[1].base_url()));
    let login = login.header("content-type", "application/x-www-form-urlencoded");
    let answer = login.body("username=walter.bates&password=bpm&redirect=false").send().await.unwrap();
    let cookies: Vec<_> = answer.headers().get_all("set-cookie").iter().map(|value| value.to_str().unwrap()).collect();
    let value = |name: &str| {
        let cookie = cookies.iter().find_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('=')).unwrap();
        cookie.split(';').next().unwrap().to_owned()
    };
    let ready = || Session::ready(value("JSESSIONID"), value("X-Bonita-API-Token"));
    assert_eq!(get(&client(ready()), PROFILE).await.unwrap_err().kind(), ErrorKind::Session);
    let bonita = client(ready().cookie("SERVERID", "1-x"));
    assert!(hundred(&bonita, "third").await.iter().all(Result::is_ok));
}

/// An answer to a call of the session before does not change the cookies of this one.
#[tokio::test]
async fn cookies_of_an_earlier_session_are_not_taken_over() {
    let (begin, wait) = (Arc::new(tokio::sync::Notify::new()), Arc::new(tokio::sync::Notify::new()));
    let server = Scripted::new(|number, request| match (number, request.uri().path()) {
        (0, _) => welcome("one", "1"),
        (_, "/bonita/loginservice") => welcome("two", "2"),
        (_, "/bonita/late") => http::Response::builder()
            .header("set-cookie", "JSESSIONID=gone; Max-Age=0; Path=/bonita")
            .body(String::new())
            .map_err(|error| Error::request(error.to_string())),
        _ => answer(if request.headers()["cookie"].to_str().unwrap().contains("JSESSIONID=one") { 401 } else { 200 }),
    });
    let (begun, go_on) = (Arc::clone(&begin), Arc::clone(&wait));
    let bonita = scripted(&server).layer(|inner| Late(inner, begun, go_on)).build().unwrap();
    let late = async { get_empty(&bonita, "/late").await };
    let other = async {
        begin.notified().await;
        get_empty(&bonita, "/x").await;
        wait.notify_one();
    };
    tokio::join!(late, other);
    get_empty(&bonita, "/x").await;
    // Two logins, the late call, one that was refused and sent again, and one more.
    assert_eq!(server.requests(), 6);
}

async fn get_empty(bonita: &Bonita, path: &str) {
    bonita.raw(Method::GET, path).read::<()>().await.unwrap();
}

/// Holds back the answer to one path.
#[derive(Debug)]
struct Late(SharedTransport, Arc<tokio::sync::Notify>, Arc<tokio::sync::Notify>);

impl Transport for Late {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        Box::pin(async move {
            let is_late = request.uri().path().ends_with("/late");
            let answer = self.0.execute(request, context).await;
            if is_late {
                self.1.notify_one();
                self.2.notified().await;
            }
            answer
        })
    }
}

/// Has sessions of both kinds, with canaries in them, end in all ways, and gathers what can be shown of it.
pub(crate) async fn drive(shown: &mut String) {
    let sessions = || {
        [
            Session::login("walter.bates", canary("session-password")),
            Session::ready(canary("jsessionid"), canary("csrf-token")),
        ]
    };
    for status in [200, 204, 302, 401, 403, 405, 500] {
        let server = Scripted::new(move |number, _| {
            let response = http::Response::builder().status(if number % 2 == 0 { status } else { 401 });
            let response = response.header("set-cookie", format!("JSESSIONID={}; Path=/bonita", canary("set-session")));
            let response = response.header("set-cookie", format!("X-Bonita-API-Token={}", canary("set-token")));
            response.body(canary("body")).map_err(|error| Error::request(error.to_string()))
        });
        for session in sessions() {
            let _ = write!(shown, "{session:?} {session:#?}");
            let builder = scripted(&server).session(session);
            let _ = write!(shown, "{builder:?}");
            let bonita = builder.build().unwrap();
            let calls = (0..3).map(|_| bonita.raw(Method::POST, "/x").json(&canary("body")).read::<Value>().send());
            join_all(calls).await.into_iter().filter_map(Result::err).for_each(|error| show(shown, &error));
            let _ = write!(shown, "{bonita:?} {bonita:#?}");
        }
    }
    let server = Server::builder().refusal_delay(Duration::ZERO).start().await.unwrap();
    for session in sessions() {
        let bonita = Bonita::builder(server.base_url()).session(session).build().unwrap();
        show(shown, &get(&bonita, PROFILE).await.unwrap_err());
    }
    let session = Session::ready(format!("{};", canary("unsendable")), canary("token"));
    let bonita = Bonita::builder(server.base_url()).session(session).build().unwrap();
    show(shown, &get(&bonita, PROFILE).await.unwrap_err());
}
