//! Whether a call that failed may have had its effect.

use super::{Canned, nobody, server};
use bpm_rest::transport::{Request, Response};
use bpm_rest::{
    Activiti, Call as _, Error, ErrorKind, Flowable, Operation as _,
    flowable::NewUser,
    transport::{Context, RetryPolicy, Transport, credentials::Bearer},
};
use futures::future::BoxFuture;
use std::time::Duration;

/// Fails each try in the same way.
#[derive(Debug)]
struct Failing(fn() -> Error);

impl Transport for Failing {
    fn execute<'a>(&'a self, _request: Request, _context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        Box::pin(std::future::ready(Err(self.0())))
    }
}

fn once(transport: impl Transport + 'static) -> Flowable {
    Flowable::builder("http://flowable.test").transport(transport).retry(RetryPolicy::none()).build().unwrap()
}

/// The errors of a creation, an update, a deletion and a read, each made so.
async fn of_each(flowable: impl Fn() -> Flowable) -> [Error; 4] {
    [
        flowable().users().create(NewUser::new("x")).send().await.unwrap_err(),
        flowable().users().update("x").first_name("y").send().await.unwrap_err(),
        flowable().users().delete("x").send().await.unwrap_err(),
        flowable().users().get("x").send().await.unwrap_err(),
    ]
}

fn assert_effect(errors: &[Error; 4], may_have_taken_effect: bool) {
    for (index, error) in errors.iter().enumerate() {
        let is_read = index == 3;
        assert_eq!(error.may_have_taken_effect(), may_have_taken_effect && !is_read, "{error}");
        let is_idempotent = error.operation().unwrap().is_idempotent;
        assert!(!error.is_retryable() || is_idempotent || !error.may_have_taken_effect(), "{error}");
    }
}

#[tokio::test]
async fn each_kind_of_failure_tells_whether_the_call_may_have_taken_effect() {
    let kinds: [(fn() -> Error, bool); 6] = [
        (|| Error::request("x"), false),
        (|| Error::session("x", "y"), false),
        (|| Error::no_session("x"), false),
        (|| Error::timeout("x"), true),
        (|| Error::unreadable("x", "y"), true),
        (|| Error::protocol("x"), true),
    ];
    for (error, may_have_taken_effect) in kinds {
        assert_effect(&of_each(|| once(Failing(error))).await, may_have_taken_effect);
    }
    for (status, may_have_taken_effect) in [
        (302, false),
        (400, false),
        (401, false),
        (404, false),
        (409, false),
        (429, false),
        (500, true),
        (502, true),
        (503, true),
        (504, true),
    ] {
        assert_effect(&of_each(|| once(Canned::json(status, "{}"))).await, may_have_taken_effect);
    }
    // The answer to a deletion has no body, so that one that is there is as wrong as one that cannot be read.
    assert_effect(&of_each(|| once(Canned::json(200, "[1]"))).await, true);
}

#[tokio::test]
async fn what_never_left_has_no_effect_and_what_broke_off_may_have() {
    let at = |url: &str| {
        Flowable::builder(url).retry(RetryPolicy::none()).timeout(Duration::from_millis(500)).build().unwrap()
    };
    let nobody = format!("http://{}", nobody());
    let errors = of_each(|| at(&nobody)).await;
    assert!(errors.iter().all(Error::is_connect), "{errors:?}");
    assert_effect(&errors, false);

    let breaks = server(|_| String::new()).await;
    let errors = of_each(|| at(&breaks)).await;
    assert!(errors.iter().all(|error| error.kind() == ErrorKind::Transport), "{errors:?}");
    assert_effect(&errors, true);

    let cut =
        server(|_| "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{".to_owned()).await;
    let errors = of_each(|| at(&cut)).await;
    // What is there of a body where there should be none is wrong already.
    assert!(errors.iter().all(|error| matches!(error.kind(), ErrorKind::Body | ErrorKind::Decode)), "{errors:?}");
    assert_effect(&errors, true);

    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = format!("http://{}", silent.local_addr().unwrap());
    let errors = of_each(|| at(&silent)).await;
    let texts = errors.each_ref().map(ToString::to_string);
    assert!(
        errors
            .iter()
            .all(|error| matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Connect | ErrorKind::Transport)),
        "{texts:?}"
    );
}

#[tokio::test]
async fn a_timeout_says_whether_anything_was_sent() {
    // Accepts, and never answers.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let builder = || Flowable::builder(&url).timeout(Duration::from_secs(20)).deadline(Duration::from_millis(300));
    let errors = of_each(|| builder().build().unwrap()).await;
    assert!(errors.iter().all(Error::is_timeout), "{errors:?}");
    assert_effect(&errors, true);
    assert!(
        errors[0].to_string().ends_with("it may have taken effect all the same: look before you make the call again"),
        "{}",
        errors[0]
    );
    assert!(
        errors[1].to_string().ends_with("it may have taken effect all the same; making the call again does no harm"),
        "{}",
        errors[1]
    );
    assert!(!errors[3].to_string().contains("effect"), "{}", errors[3]);

    // Waiting for its turn.
    let busy = builder().concurrency(1).build().unwrap();
    let first = tokio::spawn(busy.users().get("x").with_deadline(Duration::from_secs(10)).send());
    tokio::time::sleep(Duration::from_millis(100)).await;
    let errors = of_each(|| busy.clone()).await;
    first.abort();
    assert!(errors.iter().all(Error::is_timeout), "{errors:?}");
    assert_effect(&errors, false);
    assert!(errors[0].to_string().ends_with("nothing of the call was sent"), "{}", errors[0]);

    // In the pause after tries that found nobody.
    let pausing = RetryPolicy::default().attempts(9).pauses(Duration::from_secs(60), Duration::from_secs(60));
    let gone = format!("http://{}", nobody());
    let paused = || Flowable::builder(&gone).retry(pausing).deadline(Duration::from_millis(300)).build().unwrap();
    let errors = of_each(paused).await;
    assert!(errors.iter().all(|error| error.is_timeout() || error.is_connect()), "{errors:?}");
    assert_effect(&errors, false);

    // While credentials are fetched.
    let bearer = || Bearer::fetched(std::future::pending);
    let errors = of_each(|| builder().credentials(bearer()).build().unwrap()).await;
    assert!(errors.iter().all(Error::is_timeout), "{errors:?}");
    assert_effect(&errors, false);
}

#[tokio::test]
async fn a_query_that_is_sent_as_a_post_has_no_effect() {
    let activiti = Activiti::builder("http://activiti.test")
        .transport(Canned::json(504, ""))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let query = activiti.tasks().query(bpm_rest::activiti::TaskQuery::new());
    assert!(query.info().is_idempotent && !query.info().has_effect);
    let error = query.send().await.unwrap_err();
    assert!(error.is_retryable() && !error.may_have_taken_effect(), "{error}");
    let error = activiti.tasks().complete("1").await.unwrap_err();
    assert!(!error.is_retryable() && error.may_have_taken_effect(), "{error}");
}
