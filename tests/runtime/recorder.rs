//! The recorder: answers by operation and in turn, failures, delays, and what its assertions say.

use bpm_rest::{
    ActivitiCloud, ActivityTask, Bonita, Error, ErrorKind, Flowable, List as _, ProcessCenter,
    activiti_cloud::{self, Task},
    activity_task, bonita,
    flowable::{self, NewUser, User, operations},
    process_center,
    testing::{Recorder, Reply},
    transport::RetryPolicy,
};
use futures::TryStreamExt as _;
use http::Method;
use serde_json::json;
use std::{panic, time::Duration};

fn flowable(recorder: &Recorder) -> Flowable {
    let builder = Flowable::builder("http://flowable.test/service").retry(RetryPolicy::none());
    builder.transport(recorder.clone()).build().unwrap()
}

fn user(id: &str) -> User {
    let mut user = User::default();
    user.id = id.to_owned();
    user
}

/// What an assertion says that fails.
fn said(assertion: impl FnOnce()) -> String {
    let quiet = panic::AssertUnwindSafe(assertion);
    *panic::catch_unwind(quiet).unwrap_err().downcast::<String>().unwrap()
}

#[tokio::test]
async fn each_operation_has_answers_of_its_own() {
    let recorder = Recorder::new();
    recorder.reply(Reply::done());
    recorder
        .on(&operations::GET_USER)
        .reply(Reply::of(&user("one")))
        .reply(Reply::json(404, "{}"))
        .always(Reply::of(&user("more")));
    let flowable = flowable(&recorder);
    let get = async || flowable.users().get("x").await.map(|user| user.id);

    assert_eq!(get().await.unwrap(), "one");
    flowable.users().delete("x").await.unwrap();
    assert_eq!(get().await.unwrap_err().status().unwrap(), 404);
    assert_eq!((get().await.unwrap(), get().await.unwrap()), ("more".to_owned(), "more".to_owned()));
    recorder.assert_no_reply_left();
    recorder.assert_called(&operations::GET_USER, 4);

    let raw = bpm_rest::OperationInfo::raw("health", Method::GET, "/health");
    recorder.on(raw).reply(Reply::json(200, r#""up""#));
    let up: String = flowable.raw(Method::GET, "/health").named("health").read().await.unwrap();
    assert_eq!(up, "up");
}

#[tokio::test]
async fn an_operation_with_answers_takes_no_other_and_says_what_is_missing() {
    let recorder = Recorder::new();
    recorder.reply(Reply::of(&user("for another call")));
    recorder.on(&operations::GET_USER).reply(Reply::of(&user("one")));
    let flowable = flowable(&recorder);
    flowable.users().get("x").await.unwrap();
    let error = flowable.users().get("x").await.unwrap_err();
    let told = "the recorder has no reply left for call 2, flowable get_user: the 1 given to this operation are used";
    assert!(error.to_string().contains(told), "{error}");
    assert_eq!(error.kind(), ErrorKind::Request);
    flowable.users().create(NewUser::new("y")).await.unwrap();
    let error = flowable.users().delete("y").await.unwrap_err();
    assert!(error.to_string().contains("the recorder has no reply left for call 4, flowable delete_user"), "{error}");
}

#[tokio::test]
async fn assertions_say_which_call_came_in_place_of_which() {
    let recorder = Recorder::new();
    recorder.reply(Reply::of(&user("a")));
    recorder.reply(Reply::done());
    recorder.reply(Reply::done());
    let flowable = flowable(&recorder);
    flowable.users().get("a").await.unwrap();
    flowable.users().delete("a").await.unwrap();

    recorder.assert_calls(&[&operations::GET_USER, &operations::DELETE_USER]);
    let text =
        said(|| recorder.assert_calls(&[&operations::GET_USER, &operations::UPDATE_USER, &operations::GET_USER]));
    let expected = "call 2 is flowable delete_user in place of flowable update_user
    1  flowable get_user: GET /service/identity/users/a
>   2  flowable delete_user: DELETE /service/identity/users/a  (expected: flowable update_user)
>   3  no call  (expected: flowable get_user)";
    assert_eq!(text, expected);
    let text = said(|| recorder.assert_calls(&[&operations::GET_USER]));
    assert!(text.starts_with("call 2, flowable delete_user, is one more than expected\n"), "{text}");
    let both = [&operations::GET_USER, &operations::DELETE_USER, &operations::LIST_USERS];
    assert!(said(|| recorder.assert_calls(&both)).starts_with("call 3, flowable list_users, was not made\n"));

    let text = said(|| recorder.assert_called(&operations::DELETE_USER, 2));
    assert!(
        text.starts_with("flowable delete_user was called 1 time, not 2; the calls:\n    1  flowable get_user:"),
        "{text}"
    );
    recorder.on(&operations::CREATE_USER).reply(Reply::timed_out());
    let text = said(|| recorder.assert_no_reply_left());
    let told = "no call has got 1 reply to flowable create_user: [timed out], 1 reply to whatever is called: [done]; the calls:\n";
    assert!(text.starts_with(told), "{text}");

    assert_eq!(recorder.recording().requests().len(), 2, "they are still there");
    let taken = recorder.take();
    assert_eq!(taken.of(&operations::DELETE_USER).to_string(), "DELETE /service/identity/users/a\n");
    assert_eq!(taken.requests()[1].operation().id, "delete_user");
    recorder.assert_calls(&[]);
}

#[tokio::test(start_paused = true)]
async fn failures_are_answers() {
    let get = async |reply: Reply| -> Error {
        let recorder = Recorder::new();
        recorder.on(&operations::UPDATE_USER).reply(reply);
        flowable(&recorder).users().update("x").email("y").await.unwrap_err()
    };
    let refused = get(Reply::connection_refused()).await;
    assert_eq!((refused.kind(), refused.may_have_taken_effect()), (ErrorKind::Connect, false));
    let reset = get(Reply::connection_reset()).await;
    assert_eq!((reset.kind(), reset.may_have_taken_effect()), (ErrorKind::Transport, true));
    let late = get(Reply::timed_out()).await;
    assert_eq!((late.kind(), late.may_have_taken_effect()), (ErrorKind::Timeout, true));
    let cut = get(Reply::of(&user("x")).cut_after(5)).await;
    assert_eq!((cut.kind(), cut.may_have_taken_effect()), (ErrorKind::Body, true));
    let never = get(Reply::never()).await;
    assert_eq!(never.kind(), ErrorKind::Timeout);
    assert!(never.to_string().contains("limit of 30s"), "{never}");
    let delayed = get(Reply::of(&user("x")).delayed(Duration::from_secs(31))).await;
    assert_eq!(delayed.kind(), ErrorKind::Timeout);
    let no_json = get(Reply::of(&std::collections::BTreeMap::from([((1, 2), 3)]))).await;
    assert!(no_json.to_string().contains("a reply of the recorder is no JSON: key must be a string"), "{no_json}");
}

#[tokio::test(start_paused = true)]
async fn a_delay_is_one_of_the_paused_clock() {
    let recorder = Recorder::new();
    recorder.reply(Reply::of(&user("x")).delayed(Duration::from_secs(20)));
    let (start, real) = (tokio::time::Instant::now(), std::time::Instant::now());
    flowable(&recorder).users().get("x").await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(20));
    assert!(real.elapsed() < Duration::from_secs(10), "nobody waits");
}

#[tokio::test]
async fn a_download_breaks_off_where_it_is_cut() {
    let recorder = Recorder::new();
    let picture = Reply::bytes(200, "image/png", vec![7; 1_000]);
    recorder.on(&operations::GET_USER_PICTURE).reply(picture.clone()).reply(picture.cut_after(600));
    let flowable = flowable(&recorder);
    assert_eq!(flowable.users().picture("x").await.unwrap().bytes().await.unwrap().len(), 1_000);
    let error = flowable.users().picture("x").await.unwrap().bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Body);
}

#[tokio::test]
async fn models_come_back_as_they_were_given() {
    let recorder = Recorder::new();
    let mut task = Task::default();
    task.id = "7".to_owned();
    let cloud = ActivitiCloud::builder("http://rb.test").transport(recorder.clone()).build().unwrap();
    recorder.on(&activiti_cloud::operations::GET_TASK).reply(Reply::of(&task));
    assert_eq!(cloud.tasks().get("7").await.unwrap(), task);
    let of_id = |id: u32| {
        let mut task = task.clone();
        task.id = id.to_string();
        task
    };
    recorder.on(&activiti_cloud::operations::LIST_TASKS).always(Reply::list((0..23).map(of_id)));
    let tasks: Vec<Task> = cloud.tasks().list().max_items(10).items().try_collect().await.unwrap();
    assert_eq!(tasks, (0..23).map(of_id).collect::<Vec<_>>());

    let center = ProcessCenter::builder("http://pc.test").transport(recorder.clone()).build().unwrap();
    let mut task = process_center::Task::default();
    task.task_id = "9".to_owned();
    recorder.on(&process_center::operations::GET_TASK).reply(Reply::of(&task));
    assert_eq!(center.tasks().get("9").await.unwrap(), task);

    let bonita =
        Bonita::builder("http://bonita.test").session(bonita::Session::ready("A", "B")).transport(recorder.clone());
    let bonita = bonita.build().unwrap();
    let users = (0..25).map(|id| json!({"id": id.to_string()}));
    recorder.on(&bonita::operations::SEARCH_USERS).always(Reply::list(users));
    let mut pages = bonita.users().search(bonita::Search::new().per_page(10)).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push((page.items.len(), page.total));
    }
    assert_eq!(sizes, [(10, Some(25)), (10, Some(25)), (5, Some(25))]);

    let other = ActivityTask::builder("http://at.test").transport(recorder.clone()).build().unwrap();
    let entries = (0..5).map(|id| json!({"taskId": id.to_string()}));
    recorder.on(&activity_task::operations::SEARCH_TASKS).always(Reply::list(entries));
    let tasks = other.tasks().search([("userId", "kim")]).page_size(2).items();
    assert_eq!(tasks.try_collect::<Vec<_>>().await.unwrap().len(), 5);

    let of_id = |id: u32| {
        let mut task = flowable::Task::default();
        task.id = id.to_string();
        task
    };
    recorder.on(&flowable::operations::QUERY_TASKS).always(Reply::list((0..7).map(of_id)));
    let tasks = flowable(&recorder).tasks().query(flowable::TaskQuery::new().size(3)).items();
    assert_eq!(tasks.try_collect::<Vec<_>>().await.unwrap().len(), 7, "the window is in the body");
}

#[test]
fn nothing_of_a_reply_is_shown() {
    let recorder = Recorder::new();
    let reply = Reply::json(200, r#"{"password": "hunter2-canary"}"#).header("set-cookie", "hunter2-canary");
    let made = Reply::of(&json!({"password": "hunter2-canary"}));
    recorder.reply(reply.clone());
    let shown = format!("{reply:?} {made:?} {recorder:?} {:?}", recorder.on(&operations::GET_USER));
    assert!(!shown.contains("canary"), "{shown}");
    assert_eq!(format!("{recorder:?}"), "Recorder { calls: 0, replies: 1 }");
}

#[tokio::test]
async fn a_token_is_written_down_nowhere() {
    const TOKEN: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJraW0ifQ.c2ln";
    let recorder = Recorder::new();
    let raw = |path: &str| flowable(&recorder).raw(Method::POST, path);
    for call in [
        raw("/a").json(&json!({"note": TOKEN, "lines": [format!("as {TOKEN}")]})),
        raw("/b").json(&format!("plainly {TOKEN}")),
        raw("/c").query("note", TOKEN),
    ] {
        recorder.reply(Reply::json(200, "{}"));
        call.read::<serde_json::Value>().await.unwrap();
    }
    let written = recorder.take().to_string();
    assert!(written.contains("plainly ***") && !written.contains("eyJ"), "{written}");
}

#[tokio::test]
async fn naming_an_operation_alone_gives_its_calls_no_answers_of_their_own() {
    let recorder = Recorder::new();
    let answers = recorder.on(&operations::GET_USER);
    recorder.reply(Reply::of(&user("one")));
    assert_eq!(flowable(&recorder).users().get("x").await.unwrap().id, "one");
    answers.always(Reply::of(&user("more")));
    assert_eq!(flowable(&recorder).users().get("x").await.unwrap().id, "more");
}
