//! Waits: calls that are repeated until the server has done what the caller waits for.

use crate::scripted::{Scripted, reply};
use bpm_rest::{
    Call as _, ErrorKind, Flowable, List as _, Result,
    flowable::NewUser,
    transport::{Context, Request, Response, RetryPolicy, Transport},
};
use futures::future::BoxFuture;
use std::time::Duration;
use tokio::time::Instant;

const GONE: &str = r#"{"message": "Not found", "exception": "Could not find a user with id 'tijs'."}"#;

/// A server that answers once, and no more.
#[derive(Debug)]
struct FallsSilent(Scripted);

impl Transport for FallsSilent {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        if self.0.requests() == 0 { self.0.execute(request, context) } else { Box::pin(futures::future::pending()) }
    }
}

fn user(name: &str) -> String {
    format!(r#"{{"id": "tijs", "firstName": "{name}", "password": "kept-to-itself"}}"#)
}

fn users(items: &[&str]) -> String {
    let data = items.iter().map(|name| user(name)).collect::<Vec<_>>().join(",");
    format!(r#"{{"data": [{data}], "total": {}, "start": 0, "size": {}}}"#, items.len(), items.len())
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_with_the_answer_that_it_is_for() {
    let server = Scripted::new(|number, _| reply(200, user(if number < 4 { "Tijs" } else { "Tys" })));
    let begin = Instant::now();
    let call = server.builder().build().unwrap().users().get("tijs");
    let found = call.until(|user| user.first_name.as_deref() == Some("Tys")).await.unwrap();
    assert_eq!((found.first_name.as_deref(), server.requests()), (Some("Tys"), 5));
    assert_eq!(begin.elapsed().as_millis(), 100 + 200 + 400 + 800);
}

#[tokio::test(start_paused = true)]
async fn a_wait_in_vain_tells_what_was_answered_last_and_no_secret() {
    let server = Scripted::new(|_, _| reply(200, user("Tijs")));
    let begin = Instant::now();
    let call = server.builder().build().unwrap().users().get("tijs");
    let wait =
        call.until(|_| false).within(Duration::from_secs(10)).pauses(Duration::from_secs(1), Duration::from_secs(3));
    let error = wait.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(begin.elapsed() <= Duration::from_secs(10), "no pause that ends after the wait is begun");
    // At 0, 1, 3, 6 and 9 seconds.
    let told = error.to_string();
    assert!(told.contains("get_user") && told.contains("waited 10s in vain and asked 5 times"), "{told}");
    assert!(told.contains("Tijs") && !told.contains("kept-to-itself"), "{told}");
    assert!(!format!("{error:?}").contains("kept-to-itself"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_does_not_come_ends_with_the_wait() {
    let once = FallsSilent(Scripted::new(|_, _| reply(200, user("Tijs"))));
    let call = Flowable::builder("http://flowable.test").transport(once).build().unwrap().users().get("tijs");
    let begin = Instant::now();
    let error = call.until(|_| false).within(Duration::from_secs(5)).await.unwrap_err();
    assert_eq!((error.kind(), begin.elapsed()), (ErrorKind::Timeout, Duration::from_secs(5)));
    assert!(error.to_string().contains("Tijs"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_may_pass_does_not_end_a_wait_and_another_one_does() {
    let server = Scripted::new(|number, _| match number {
        0..3 => reply(503, ""),
        3 => reply(200, user("Tijs")),
        _ => reply(400, GONE),
    });
    let flowable = server.builder().retry(RetryPolicy::none()).build().unwrap();
    flowable.users().get("tijs").until(|_| true).await.unwrap();
    assert_eq!(server.requests(), 4);
    let error = flowable.users().get("tijs").until(|_| true).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.requests()), (400, 5));

    let server = Scripted::new(|_, _| reply(503, ""));
    let flowable = server.builder().retry(RetryPolicy::none()).build().unwrap();
    let error = flowable.users().get("tijs").until(|_| true).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("503"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_is_gone_ends_a_wait_for_that() {
    let server = Scripted::new(|number, _| if number < 2 { reply(200, user("Tijs")) } else { reply(404, GONE) });
    let flowable = server.builder().build().unwrap();
    flowable.users().get("tijs").until_gone().await.unwrap();
    assert_eq!(server.requests(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_list_is_waited_for_until_it_has_an_item() {
    let server = Scripted::new(|number, request| {
        assert!(request.uri().query().unwrap().contains("size=1"), "{request:?}");
        reply(200, if number < 2 { users(&[]) } else { users(&["Tijs"]) })
    });
    let flowable = server.builder().build().unwrap();
    let found = flowable.users().list().member_of_group("sales").until_found().await.unwrap();
    assert_eq!((found.first_name.as_deref(), server.requests()), (Some("Tijs"), 3));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_may_change_something_is_never_repeated_by_a_wait() {
    let server = Scripted::new(|_, _| reply(201, user("Tijs")));
    let flowable = server.builder().build().unwrap();
    let error = flowable.users().create(NewUser::new("tijs")).until(|_| false).await.unwrap_err();
    assert_eq!((error.kind(), server.requests()), (ErrorKind::Request, 0), "{error}");
    assert!(!error.may_have_taken_effect());
}
