//! Waits: calls that are repeated until the server has done what the caller waits for.

use crate::scripted::{Scripted, reply};
use bpm_rest::{
    Activiti, Call as _, ErrorKind, Flowable, FlowableCmmn, List as _, Result,
    flowable::NewUser,
    flowable_cmmn::CaseInstanceState,
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

/// What is asked, the status of the answer, and its body.
type Step = (&'static str, u16, &'static str);

/// A server that is asked just this, in this order.
fn steps(steps: &'static [Step]) -> Scripted {
    Scripted::new(move |number, request| {
        let path = request.uri().path();
        let Some((asked, status, body)) = steps.get(number) else { panic!("{path} is not asked for") };
        assert!(path.ends_with(asked), "request {number} is {path}, not {asked}");
        reply(*status, if *status == 404 && body.is_empty() { GONE } else { body })
    })
}

fn activiti(server: &Scripted) -> Activiti {
    let builder = Activiti::builder("http://activiti.test/service").retry(RetryPolicy::none());
    builder.transport(server.clone()).build().unwrap()
}

fn cmmn(server: &Scripted) -> FlowableCmmn {
    let builder = FlowableCmmn::builder("http://flowable.test/cmmn-api").retry(RetryPolicy::none());
    builder.transport(server.clone()).build().unwrap()
}

const HISTORY: &str = "/history/historic-process-instances/7";
const RUNNING: &str = "/runtime/process-instances/7";
const HISTORY_JOBS: &str = "/management/history-jobs";
const RUNS: &str = r#"{"id": "7", "startActivityId": "begin", "endTime": null}"#;
const ENDED: &str = r#"{"id": "7", "endTime": "2026-01-31T12:00:00.000Z", "deleteReason": "too late"}"#;
const INSTANCE: &str = r#"{"id": "7", "suspended": false, "ended": false}"#;

const SOME_JOBS: &str =
    r#"{"data": [{"id": "1", "retries": 3, "jobHandlerType": "async-history"}], "total": 1, "start": 0, "size": 1}"#;
/// A job that writes no history.
const OTHER_JOBS: &str =
    r#"{"data": [{"id": "1", "retries": 3, "jobHandlerType": "cleanup"}], "total": 1, "start": 0, "size": 1}"#;
const NO_JOBS: &str = r#"{"data": [], "total": 0, "start": 0, "size": 0}"#;

#[tokio::test(start_paused = true)]
async fn a_process_instance_has_ended_when_the_history_says_so() {
    let cases: [(&str, &'static [Step]); 4] = [
        ("it runs, and the server restarts", &[(HISTORY, 200, RUNS), (HISTORY, 503, ""), (HISTORY, 200, ENDED)]),
        (
            "its start is not in the history yet",
            &[(HISTORY, 404, ""), (RUNNING, 200, INSTANCE), (HISTORY, 200, RUNS), (HISTORY, 200, ENDED)],
        ),
        (
            "it has ended, and the history is yet to be written",
            &[(HISTORY, 404, ""), (RUNNING, 404, ""), (HISTORY_JOBS, 200, SOME_JOBS), (HISTORY, 200, ENDED)],
        ),
        (
            "the history is written while the wait asks",
            &[(HISTORY, 404, ""), (RUNNING, 404, ""), (HISTORY_JOBS, 200, OTHER_JOBS), (HISTORY, 200, ENDED)],
        ),
    ];
    for (case, script) in cases {
        let server = steps(script);
        let ended = server.flowable().process_instances().until_ended("7").await.unwrap();
        assert_eq!(ended.delete_reason.as_deref(), Some("too late"), "{case}");
        assert_eq!(server.requests(), script.len(), "{case}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_instance_that_is_nowhere_is_not_waited_for() {
    let begin = Instant::now();
    let server = steps(&[
        (HISTORY, 200, RUNS),
        (HISTORY, 404, ""),
        (RUNNING, 404, ""),
        (HISTORY_JOBS, 200, NO_JOBS),
        (HISTORY, 404, ""),
    ]);
    let error = server.flowable().process_instances().until_ended("7").await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("the engine keeps no history"), "{error}");
    let server = steps(&[(HISTORY, 404, ""), (RUNNING, 404, ""), (HISTORY, 404, "")]);
    let error = activiti(&server).process_instances().until_ended("7").await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("the engine keeps no history"), "{error}");
    let server = steps(&[
        ("/cmmn-history/historic-case-instances/7", 404, ""),
        ("/cmmn-runtime/case-instances/7", 404, ""),
        ("/cmmn-management/history-jobs", 200, NO_JOBS),
        ("/cmmn-history/historic-case-instances/7", 404, ""),
    ]);
    let error = cmmn(&server).case_instances().until_ended("7").await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("the engine keeps no history"), "{error}");
    assert!(begin.elapsed() < Duration::from_secs(1), "{:?}", begin.elapsed());

    let server = steps(&[(HISTORY, 404, "<html><title>404 Not Found</title></html>")]);
    let error = server.flowable().process_instances().until_ended("7").await.unwrap_err();
    assert!(error.is_no_such_route(), "a gateway knows nothing of process instances: {error}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_the_end_in_vain_tells_where_the_instance_is() {
    let server =
        Scripted::new(
            |_, request| {
                if request.uri().path().ends_with(HISTORY) { reply(404, GONE) } else { reply(200, INSTANCE) }
            },
        );
    let wait = server.flowable().process_instances().until_ended("7").within(Duration::from_secs(5));
    let error = wait.await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("it runs, and the history has nothing of it"), "{error}");
    assert!(error.to_string().contains("`within`"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_case_instance_has_ended_when_the_history_says_so() {
    const CASE: &str = "/cmmn-history/historic-case-instances/7";
    let server = steps(&[
        (CASE, 404, ""),
        (
            "/cmmn-runtime/case-instances/7",
            200,
            r#"{"id": "7", "state": "active", "completed": false, "ended": false}"#,
        ),
        (CASE, 200, r#"{"id": "7", "state": "active", "endTime": null}"#),
        (CASE, 200, r#"{"id": "7", "state": "terminated", "endTime": "2026-01-31T12:00:00.000Z"}"#),
    ]);
    let ended = cmmn(&server).case_instances().until_ended("7").await.unwrap();
    assert_eq!(ended.state, Some(CaseInstanceState::Terminated));
}

const DUE: &str = "/management/jobs/7";
const TIMER: &str = "/management/timer-jobs/7";
const SUSPENDED: &str = "/management/suspended-jobs/7";
const DEAD: &str = "/management/deadletter-jobs/7";
const JOB: &str = r#"{"id": "7", "retries": 3}"#;
const LATER: &str = r#"{"id": "7", "retries": 2, "exceptionMessage": "no such order"}"#;
const NO_RETRIES: &str = r#"{"id": "7", "retries": 0, "exceptionMessage": "no such order"}"#;

#[tokio::test(start_paused = true)]
async fn a_job_is_done_when_it_is_in_no_list() {
    let cases: [(&str, &'static [Step]); 2] = [
        (
            "it fails once, is suspended, and is done",
            &[
                (DUE, 200, JOB),
                (DUE, 404, ""),
                (TIMER, 200, LATER),
                (DUE, 404, ""),
                (TIMER, 404, ""),
                (DUE, 404, ""),
                (TIMER, 404, ""),
                (SUSPENDED, 200, LATER),
                (DUE, 404, ""),
                (TIMER, 404, ""),
                (DUE, 404, ""),
                (TIMER, 404, ""),
                (SUSPENDED, 404, ""),
                (DEAD, 404, ""),
            ],
        ),
        (
            "a timer becomes due between two questions",
            &[
                (DUE, 404, ""),
                (TIMER, 404, ""),
                (DUE, 200, JOB),
                (DUE, 404, ""),
                (TIMER, 404, ""),
                (DUE, 404, ""),
                (TIMER, 404, ""),
                (SUSPENDED, 404, ""),
                (DEAD, 404, ""),
            ],
        ),
    ];
    for (case, script) in cases {
        let server = steps(script);
        activiti(&server).timer_jobs().until_done("7").await.unwrap();
        assert_eq!(server.requests(), script.len(), "{case}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_job_without_retries_is_not_done() {
    const DEAD_LETTER: &[Step] = &[
        (DUE, 404, ""),
        (TIMER, 404, ""),
        (DUE, 404, ""),
        (TIMER, 404, ""),
        (SUSPENDED, 404, ""),
        (DEAD, 200, NO_RETRIES),
    ];
    let error = steps(DEAD_LETTER).flowable().jobs().until_done("7").await.unwrap_err();
    assert_eq!((error.kind(), error.server_message()), (ErrorKind::Failed, Some("no such order")));
    let told = "what was waited for has failed: the job has failed, and has no retries left: no such order";
    assert!(error.to_string().ends_with(told), "{error}");
    assert!(!error.is_retryable() && !error.may_have_taken_effect());
    let cases = cmmn(&steps(&[
        ("/cmmn-management/jobs/7", 404, ""),
        ("/cmmn-management/timer-jobs/7", 404, ""),
        ("/cmmn-management/jobs/7", 404, ""),
        ("/cmmn-management/timer-jobs/7", 404, ""),
        ("/cmmn-management/suspended-jobs/7", 404, ""),
        ("/cmmn-management/deadletter-jobs/7", 200, NO_RETRIES),
    ]));
    let error = cases.jobs().until_done("7").await.unwrap_err();
    assert_eq!((error.kind(), error.server_message()), (ErrorKind::Failed, Some("no such order")));

    // Activiti 5.22.0 keeps it among the others.
    let error = activiti(&steps(&[(DUE, 200, NO_RETRIES)])).jobs().until_done("7").await.unwrap_err();
    assert_eq!((error.kind(), error.server_message()), (ErrorKind::Failed, Some("no such order")));
}

#[tokio::test(start_paused = true)]
async fn lists_that_a_server_does_not_have_hold_no_jobs() {
    const NO_ROUTE: &str = "<html><title>404 Not Found</title></html>";
    let server = steps(&[
        (DUE, 200, r#"{"id": "7", "retries": 0, "exceptionMessage": null}"#),
        (DUE, 404, ""),
        (TIMER, 404, NO_ROUTE),
        (DUE, 404, ""),
        (TIMER, 404, NO_ROUTE),
        (SUSPENDED, 404, NO_ROUTE),
        (DEAD, 404, NO_ROUTE),
    ]);
    activiti(&server).jobs().until_done("7").await.unwrap();
    assert_eq!(server.requests(), 7);
    let error = activiti(&steps(&[(DUE, 404, NO_ROUTE)])).jobs().until_done("7").await.unwrap_err();
    assert!(error.is_no_such_route(), "a gateway knows nothing of jobs: {error}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_a_job_in_vain_tells_where_it_is() {
    const FAILED_ONCE: &str =
        r#"{"id": "7", "retries": 2, "exceptionMessage": "no such order", "dueDate": "2026-01-31T12:00:00.000Z"}"#;
    let server =
        Scripted::new(
            |_, request| {
                if request.uri().path().ends_with(TIMER) { reply(200, FAILED_ONCE) } else { reply(404, GONE) }
            },
        );
    let error = server.flowable().jobs().until_done("7").within(Duration::from_secs(5)).await.unwrap_err();
    let told = "the server answered last: a timer job, due at 2026-01-31T12:00:00.000Z, with 2 retries left, which failed last: \
                no such order";
    assert!(error.is_timeout() && error.to_string().contains(told), "{error}");
}
