//! Answers of process-center that tell a failure: in the envelope, under it, and around it.

use bpm_rest::{
    Error, ErrorKind, ProcessCenter,
    process_center::{Completed, NewGroup, NewUser},
    testing::{
        Recorder, Reply,
        process_center::{Failure, Server},
    },
    transport::{Connection, RetryPolicy},
};
use serde_json::{Value, json};
use std::sync::Arc;

fn center(server: &Server) -> ProcessCenter {
    ProcessCenter::builder(server.base_url()).retry(RetryPolicy::none()).build().unwrap()
}

fn scripted(replies: impl IntoIterator<Item = Reply>) -> (Recorder, ProcessCenter) {
    let recorder = Recorder::new();
    replies.into_iter().for_each(|reply| recorder.reply(reply));
    let center = ProcessCenter::builder("http://center.test/sub").transport(recorder.clone()).build().unwrap();
    (recorder, center)
}

fn envelope(code: &str, words: &str, data: Value) -> Reply {
    Reply::json(200, json!({"rtnCode": code, "rtnMsg": words, "data": data}).to_string())
}

fn failed() -> Reply {
    envelope("999999", "任务处理失败", Value::Null)
}

async fn failing(failure: Failure) -> Error {
    let server = Server::start().await.unwrap();
    server.fail_next(failure);
    let error = center(&server).process_instances().list().await.unwrap_err();
    center(&server).process_instances().list().await.unwrap();
    error
}

#[tokio::test]
async fn each_kind_of_failure_is_an_error_of_its_own() {
    let words = failing(Failure::Words).await;
    assert_eq!((words.kind(), words.code()), (ErrorKind::Refused, Some("999999")));
    assert_eq!(words.server_message(), Some("操作失败"));
    assert!(words.to_string().contains("list_process_instances"), "{words}");

    let exception = failing(Failure::Exception).await;
    assert_eq!(exception.kind(), ErrorKind::Refused);
    assert_eq!(exception.server_message(), Some("操作失败: could not open JDBC connection"));
    assert!(exception.body().is_empty() && format!("{exception} {exception:?}").len() < 1_000, "{exception:?}");

    for status in [400, 404, 405, 415, 500] {
        let error = failing(Failure::Framework(status)).await;
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Status, Some(status)));
        assert_eq!(error.server_message(), Some("No message available"));
        assert!(error.code().is_none() && !error.is_refused());
    }
}

#[tokio::test]
async fn a_failure_in_the_envelope_is_not_tried_again() {
    let (recorder, center) = scripted([failed(), envelope("000000", "", json!([]))]);
    assert!(center.process_instances().list().await.unwrap_err().is_refused());
    assert_eq!(recorder.take().requests().len(), 1);
}

#[tokio::test]
async fn what_is_no_envelope_cannot_be_decoded() {
    for reply in [
        Reply::json(200, "[]"),
        Reply::json(200, "{}"),
        Reply::bytes(200, "text/html", "<title>登录</title>"),
        envelope("000000", "", json!({"no": "list"})),
        Reply::empty(200),
    ] {
        let (_, center) = scripted([reply]);
        let error = center.process_instances().list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
    }
}

#[tokio::test]
async fn a_sentence_in_place_of_the_next_task_is_a_refusal() {
    for reply in
        [envelope("000000", "任务不存在！", Value::Null), envelope("000000", "任务已处理", json!("任务不存在！"))]
    {
        let (recorder, center) = scripted([reply]);
        let error = center.tasks().complete("25", ("oa", "张三")).await.unwrap_err();
        assert_eq!((error.kind(), error.server_message()), (ErrorKind::Refused, Some("任务不存在！")));
        assert_eq!(recorder.take().requests().len(), 1, "nobody looks for a task where the service has told");
    }
}

#[tokio::test]
async fn after_a_failure_to_complete_a_task_one_looks_whether_it_is_there() {
    let gone = json!({"message": "task 25 doesn't exist", "objectClass": "org.activiti.engine.task.Task"});
    let broken = json!({"message": "could not open JDBC connection"});
    let complete = async |look: Reply| {
        let (recorder, center) = scripted([failed(), look]);
        let outcome = center.tasks().complete("25", ("oa", "张三")).await;
        let requests = recorder.take().to_string();
        let look = "GET /sub/commonForm/getVariablesLocal\n  ?taskId=25\n";
        assert!(requests.contains(look) && requests.contains("POST /sub/taskCtr/complete"), "{requests}");
        outcome
    };
    assert_eq!(complete(envelope("999999", "失败", gone)).await.unwrap(), Completed::Gone);

    let there = complete(envelope("000000", "成功", json!({}))).await.unwrap_err();
    assert!(there.is_refused() && !there.to_string().contains("all the same"), "{there}");

    for unclear in [
        envelope("999999", "失败", broken),
        Reply::json(500, "{}"),
        Reply::json(200, "[]"),
        Reply::bytes(200, "text/html", "<html>"),
    ] {
        let error = complete(unclear).await.unwrap_err();
        assert!(error.is_refused() && error.to_string().contains("may be completed all the same"), "{error}");
    }
}

#[tokio::test]
async fn without_the_layer_the_error_says_what_to_look_at() {
    let recorder = Recorder::new();
    recorder.reply(failed());
    let center = ProcessCenter::from(Connection::new("http://center.test", Arc::new(recorder.clone())).unwrap());
    let error = center.tasks().complete("25", ("oa", "张三")).send().await.unwrap_err();
    assert!(error.to_string().contains("look whether it is still there"), "{error}");
    assert_eq!(recorder.take().requests().len(), 1);
}

#[tokio::test]
async fn the_recorder_masks_passwords_in_a_text_of_json() {
    let (recorder, center) = scripted([envelope("000000", "", Value::Null)]);
    let user = NewUser::new("张三").password("hunter2");
    center.identity().sync_user_and_group("oa", user, NewGroup::new("经理")).await.unwrap();
    let shown = recorder.take().to_string();
    assert!(shown.contains("张三") && !shown.contains("hunter2"), "{shown}");
}
