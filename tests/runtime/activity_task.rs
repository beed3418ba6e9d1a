//! What becomes of activity-task's ways to fail, and of searches that it answers by pages or not.

use bpm_rest::{
    ActivityTask, ErrorKind, List as _, Result,
    activity_task::{NewModel, NewProcessInstance, TaskNode, operations},
    testing::{
        Recorder, Reply,
        activity_task::{Failure, Server},
    },
};
use futures::{FutureExt as _, StreamExt as _, TryStreamExt as _, future::BoxFuture};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

async fn server() -> (Server, ActivityTask) {
    let server = Server::start().await.unwrap();
    let service = ActivityTask::builder(server.base_url()).build().unwrap();
    (server, service)
}

async fn started(service: &ActivityTask, count: usize) -> Result<()> {
    service.deployments().deploy(NewModel::new().process_key("purchase").process_name("采购审批")).await?;
    for _ in 0..count {
        service.process_instances().start(NewProcessInstance::new().model_name("采购审批").assignee("张三")).await?;
    }
    Ok(())
}

type Calls = Vec<(&'static str, BoxFuture<'static, Result<()>>)>;

/// Each operation once, under its id.
fn calls(service: &ActivityTask) -> Calls {
    let mut calls = Calls::new();
    macro_rules! call {
        ($($operation:ident: $call:expr),* $(,)?) => {
            $({
                let call = $call;
                calls.push((&*operations::$operation.id, async move { call.await.map(drop) }.boxed()));
            })*
        };
    }
    let (deployments, definitions) = (service.deployments(), service.process_definitions());
    let (instances, tasks) = (service.process_instances(), service.tasks());
    let node = TaskNode::new("approve", "审批");
    call! {
        CREATE_PROCESS_INSTANCE: instances.start(NewProcessInstance::new()),
        DELETE_PROCESS_INSTANCE: instances.delete("1"),
        ACTIVATE_PROCESS_INSTANCE: instances.activate("1"),
        GET_PROCESS_INSTANCE_DIAGRAM: instances.diagram("1"),
        LIST_HISTORIC_TASKS: instances.historic_tasks("1"),
        LIST_RUNNING_TASKS: instances.running_tasks("1"),
        SUSPEND_PROCESS_INSTANCE: instances.suspend("1"),
        ASSIGN_TASK: instances.assign_task("1", node, "张三"),
        REVOKE_TASK: instances.revoke_task("1", "张三"),
        CREATE_DEPLOYMENT: deployments.deploy(NewModel::new()),
        DELETE_DEPLOYMENT: deployments.delete("1"),
        ACTIVATE_PROCESS_DEFINITION: definitions.activate("1"),
        GET_PROCESS_DEFINITION_DIAGRAM: definitions.diagram("1"),
        LIST_PROCESS_DEFINITION_NODES: definitions.nodes("1"),
        SUSPEND_PROCESS_DEFINITION: definitions.suspend("1"),
        SEARCH_TASKS: tasks.search(Map::new()),
        COMPLETE_TASKS: tasks.complete_many(Map::new()),
        SEARCH_COMPLETED_TASKS: tasks.search_completed(Map::new()),
        GET_COMPLETED_TASK: tasks.get_completed("1", "approve"),
        GET_TASK: tasks.get("1"),
        COMPLETE_TASK: tasks.complete("1"),
        DELEGATE_TASK: tasks.delegate("1", "张三"),
        LIST_TASK_GATEWAYS: tasks.gateways("1"),
        GET_NEXT_NODE: tasks.next_node("1"),
        GET_TASK_PROCESS_DEFINITION: tasks.process_definition("1"),
    }
    let called: BTreeSet<&str> = calls.iter().map(|(id, _)| *id).collect();
    assert_eq!(called, operations::ALL.iter().map(|operation| &*operation.id).collect(), "each operation is called");
    calls
}

#[tokio::test]
async fn no_call_takes_an_answer_without_the_envelope_for_a_success() {
    let page = || Reply::bytes(200, "text/html;charset=UTF-8", "<html><title>登录</title></html>");
    for reply in [
        page as fn() -> Reply,
        || Reply::json(200, "{}"),
        || Reply::json(200, "[]"),
        || Reply::json(200, "true"),
        || Reply::json(200, r#"{"data": {}, "success": null}"#),
        || Reply::bytes(200, "text/plain", "true"),
        || Reply::empty(200),
        || Reply::empty(201),
    ] {
        for index in 0..operations::ALL.len() {
            let (id, call) = calls(&scripted(reply())).swap_remove(index);
            let error = call.await.expect_err(id);
            assert_eq!(error.operation().map(|operation| &*operation.id), Some(id));
            assert!(!error.is_not_found() && !error.is_retryable(), "{error:?}");
            assert!(matches!(error.kind(), ErrorKind::Decode | ErrorKind::Refused), "{error:?}");
        }
    }
}

#[tokio::test]
async fn each_failure_is_an_error_that_tells_of_it() {
    let (server, service) = server().await;
    let busy = Some("流程引擎繁忙，请稍后再试");
    for (failure, kind, status, code, words) in [
        (Failure::Refused, ErrorKind::Refused, 200, Some("BUSINESS_ERROR"), busy),
        (Failure::RefusedWithData, ErrorKind::Refused, 200, Some("BUSINESS_ERROR"), busy),
        (
            Failure::InvalidFields,
            ErrorKind::Status,
            400,
            Some("VALIDATION_ERROR"),
            Some("参数错误: processKey 不能为空"),
        ),
        (Failure::Unauthorized, ErrorKind::Status, 401, None, None),
        (Failure::Forbidden, ErrorKind::Status, 403, None, None),
        (Failure::NotFound, ErrorKind::Status, 404, None, None),
        (Failure::Internal, ErrorKind::Status, 500, None, Some("No message available")),
        (Failure::NoEnvelope, ErrorKind::Decode, 200, None, None),
        (Failure::NoBody, ErrorKind::Decode, 200, None, None),
        (Failure::Page, ErrorKind::Decode, 200, None, Some("登录")),
    ] {
        // One that answers with nothing, one with an object, one with a list, one with the whole envelope.
        server.fail_next(failure);
        let nothing = service.process_instances().suspend("1").await.unwrap_err();
        server.fail_next(failure);
        let object = service.tasks().get("1").await.unwrap_err();
        server.fail_next(failure);
        let list = service.process_definitions().nodes("1").await.unwrap_err();
        server.fail_next(failure);
        let whole = service.tasks().search([("assignee", "张三")]).await.unwrap_err();
        for error in [nothing, object, list, whole] {
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (kind, status), "{error:?}");
            assert_eq!((error.code(), error.server_message()), (code, words), "{error:?}");
            assert!(error.to_string().len() < 1_000 && !error.is_retryable(), "{error}");
            assert!(error.to_string().starts_with(&*error.operation().unwrap().id), "{error}");
        }
    }
}

#[tokio::test]
async fn a_success_without_data_is_none_unless_there_always_are_some() {
    let (server, service) = server().await;
    let next = || server.fail_next(Failure::NoData);
    next();
    service.process_instances().suspend("1").await.unwrap();
    next();
    assert_eq!(service.process_instances().start(NewProcessInstance::new()).await.unwrap(), None);
    next();
    assert_eq!(service.process_definitions().nodes("1").await.unwrap(), []);
    next();
    assert_eq!(service.tasks().search(Map::new()).items().try_collect::<Vec<_>>().await.unwrap(), []);
    next();
    assert_eq!(
        service.tasks().get("1").await.unwrap_err().to_string(),
        "get_task (GET /todo-task/{actTaskId}): the server refused: it tells of a success, without the data that belong to it"
    );
}

#[tokio::test]
async fn what_is_not_there_is_known_by_the_status_that_the_service_tells_wherever_it_does() {
    let (server, service) = server().await;
    let within = service.tasks().get("没有").await.unwrap_err();
    server.refuse_by_status();
    let outside = service.tasks().get("没有").await.unwrap_err();
    assert_eq!((within.kind(), outside.kind()), (ErrorKind::Refused, ErrorKind::Status));
    for error in [within, outside] {
        assert!(error.is_not_found() && !error.is_conflict(), "{error:?}");
        assert_eq!((error.code(), error.server_message()), (Some("NOT_FOUND"), Some("任务 没有 不存在")));
        assert!(error.to_string().contains("404 Not Found"), "{error}");
    }
    let conflict = service.deployments().deploy(NewModel::new()).await.unwrap_err();
    assert!(conflict.is_conflict() && !conflict.is_not_found(), "{conflict:?}");
}

fn scripted(reply: Reply) -> ActivityTask {
    let recorder = Recorder::new();
    recorder.reply(reply);
    ActivityTask::builder("http://activity-task.test").transport(recorder).build().unwrap()
}

fn answering(body: Value) -> ActivityTask {
    scripted(Reply::json(200, body.to_string()))
}

#[tokio::test]
async fn a_field_of_another_type_than_expected_costs_nothing() {
    let odd = json!({
        "id": {"value": 5}, "name": "审批", "priority": "50", "rev": 1.5, "suspensionState": null, "createTime": [2019, 5],
        "assignee": 7, "租户": "甲",
    });
    let task = answering(json!({"success": true, "data": odd})).tasks().get("5").await.unwrap();
    assert_eq!((task.name.as_deref(), task.assignee.as_deref()), (Some("审批"), Some("7")));
    assert_eq!((&task.id, task.priority, task.suspension_state), (&None, None, None));
    for name in ["id", "priority", "rev", "createTime", "租户"] {
        assert_eq!(task.extra[name], odd[name]);
    }
    assert_eq!(task.extra.len(), 5);

    let completed = json!({"attachments": "合同.pdf,报价单.pdf", "pictures": ["签名.png"], "actRuTasks": {}, "assigneeInfos": 0,
        "actHiTaskinst": {"duration": "1.5 h"}, "ruTasks": [{"id": 5}]});
    let service = answering(json!({"success": true, "data": completed}));
    let completed = service.tasks().complete("5").await.unwrap().unwrap();
    assert_eq!(completed.attachments.unwrap(), "合同.pdf,报价单.pdf");
    assert_eq!((completed.act_ru_tasks.len(), &completed.extra["actRuTasks"]), (0, &json!({})));
    assert_eq!(completed.act_hi_taskinst.unwrap().extra["duration"], "1.5 h");
    assert_eq!(completed.extra["ruTasks"], json!([{"id": 5}]));

    let gateways = json!([{"name": "是否同意", "condition": {"expression": "${approved}"}, "items": null}]);
    let gateways = answering(json!({"success": true, "data": gateways})).tasks().gateways("5").await.unwrap();
    assert_eq!(gateways[0].condition.as_ref().unwrap()["expression"], "${approved}");
}

#[tokio::test]
async fn any_envelope_is_either_the_data_or_one_error_that_tells() {
    let page = "<html><body>".to_owned() + &"错误 ".repeat(20_000);
    for (body, kind, told) in [
        (json!({"success": false}), ErrorKind::Refused, "`success` is false, and no more is told"),
        (json!({"success": "false", "error": null}), ErrorKind::Refused, "tells of no success"),
        (json!({"success": false, "error": "任务不存在"}), ErrorKind::Refused, "refused: 任务不存在"),
        (json!({"success": false, "message": "任务不存在"}), ErrorKind::Refused, "refused: 任务不存在"),
        (json!({"success": false, "error": {"code": 17, "message": null}}), ErrorKind::Refused, "with 17"),
        (json!({"success": false, "error": {"code": page}}), ErrorKind::Refused, "with <html><body>错误 错误"),
        (json!({"success": false, "error": {"message": page}, "data": [page]}), ErrorKind::Refused, "错误 错误"),
        (
            json!({"success": false, "error": {"message": "参数错误", "errors": [{"message": "流程不能为空"}]}}),
            ErrorKind::Refused,
            "参数错误: 流程不能为空",
        ),
        (json!({"success": true, "data": "5"}), ErrorKind::Decode, "(at data)"),
        (json!({"success": true, "data": []}), ErrorKind::Decode, "(at data)"),
        (json!({"success": true, "data": null}), ErrorKind::Refused, "without the data that belong to it"),
        (json!({"data": {"id": "5"}}), ErrorKind::Decode, "not the JSON that was expected"),
        (json!({"id": "5"}), ErrorKind::Decode, "not the JSON that was expected"),
        (json!([]), ErrorKind::Decode, "not the JSON that was expected"),
        (json!("系统错误"), ErrorKind::Decode, "not the JSON that was expected"),
    ] {
        let error = answering(body.clone()).tasks().get("5").await.unwrap_err();
        assert_eq!(error.kind(), kind, "{body}");
        let shown = error.to_string();
        assert!(shown.starts_with("get_task (GET ") && shown.contains(told) && shown.len() < 2_000, "{shown}");
    }
    let whole = json!({"success": true, "status": 200, "accessToken": "x", "included": {"7": 1}, "links": null, "data": {"id": 5}});
    assert_eq!(answering(whole).tasks().get("5").await.unwrap().id.unwrap(), "5");
}

#[tokio::test]
async fn what_is_no_json_is_told_with_what_to_do() {
    let trace = "java.lang.NullPointerException\n\tat com.example.Task.complete(Task.java:1)\n".repeat(500);
    for (reply, told) in [
        (Reply::bytes(200, "text/html", trace.clone()), "the base URL lead to the REST API"),
        (
            Reply::bytes(200, "text/plain", trace.clone()),
            "is text/plain where JSON was expected: java.lang.NullPointerException",
        ),
        (Reply::empty(201), "the body is empty where JSON was expected; it may have taken effect"),
        (
            Reply::bytes(500, "text/html", "<title>HTTP Status 500</title>"),
            "500 Internal Server Error: HTTP Status 500",
        ),
        (Reply::empty(404), "404 Not Found"),
        (
            Reply::json(404, r#"{"timestamp": 0, "status": 404, "error": "Not Found", "message": "", "path": "/x"}"#),
            "404",
        ),
    ] {
        let error = scripted(reply).tasks().complete("5").await.unwrap_err();
        assert!(error.to_string().starts_with("complete_task (POST "), "{error}");
        assert!(error.to_string().contains(told) && error.to_string().len() < 1_000, "{error}");
        assert!(!error.is_retryable(), "{error}");
        let may_be_done = error.to_string().contains("it may have taken effect");
        assert_eq!(may_be_done, error.kind() == ErrorKind::Decode, "{error}");
    }
    let odd = TaskNode::new("approve", "审批/会签");
    let refused = scripted(Reply::bytes(400, "text/html", "<title>HTTP 400</title>"));
    let error = refused.process_instances().assign_task("1", odd, "张三").await.unwrap_err();
    assert!(error.to_string().contains("which many servers refuse"), "{error}");
}

#[tokio::test]
async fn a_page_is_followed_as_far_as_it_is_told_and_never_cut_short() {
    let task = |id: usize| json!({"id": id});
    let search = async |meta: Value| {
        let mut body = json!({"success": true, "data": [task(1), task(2)]});
        if !meta.is_null() {
            body["meta"] = meta;
        }
        let recorder = Recorder::new();
        recorder.reply(Reply::json(200, body.to_string()));
        recorder.reply(Reply::json(200, json!({"success": true, "meta": {"count": 3}, "data": [task(3)]}).to_string()));
        let service = ActivityTask::builder("http://activity-task.test").transport(recorder).build().unwrap();
        let tasks = service.tasks().search(Map::new()).page_size(2).items();
        tasks.map_ok(|task| task.id.unwrap().to_string()).try_collect::<Vec<_>>().await
    };
    for whole in
        [Value::Null, json!({}), json!({"count": 0, "pages": 0, "pageNo": 1, "pageSize": 1}), json!({"count": null})]
    {
        assert_eq!(search(whole.clone()).await.unwrap(), ["1", "2"], "{whole}");
    }
    for first in [
        json!({"count": 3}),
        json!({"count": 3, "pageNo": 1, "pageSize": null}),
        json!({"pageNo": 1, "pageSize": 2, "count": -1}),
    ] {
        assert_eq!(search(first.clone()).await.unwrap(), ["1", "2", "3"], "{first}");
    }
    for wrong in [json!({"count": "3"}), json!([]), json!("1/2")] {
        let error = search(wrong.clone()).await.unwrap_err();
        assert!(error.is_decode() && error.json_path().is_some_and(|path| path.starts_with("meta")), "{error}");
    }
    let elsewhere = search(json!({"count": 30, "pageNo": 2, "pageSize": 2})).await.unwrap_err();
    assert_eq!(elsewhere.kind(), ErrorKind::Protocol);
}

#[tokio::test]
async fn an_effect_is_had_once() {
    let (server, service) = server().await;
    started(&service, 1).await.unwrap();
    assert_eq!(server.effects(), 2);
    let task = service.tasks().search([("assignee", "张三")]).await.unwrap().data.remove(0);
    service.tasks().delegate(task.id.unwrap(), "李四").await.unwrap();
    assert_eq!(server.effects(), 3);
}

#[tokio::test]
async fn a_search_that_is_not_paged_comes_at_once() {
    let (_server, service) = server().await;
    started(&service, 7).await.unwrap();
    let search = service.tasks().search([("assignee", "张三")]);
    for size in [1, 3, 7, 100] {
        let mut tasks = search.clone().page_size(size).items();
        let ids: Vec<_> = tasks.by_ref().map_ok(|task| task.id).try_collect().await.unwrap();
        assert_eq!((ids.len(), tasks.total()), (7, Some(7)), "{size}");
    }
    let page = search.await.unwrap();
    assert_eq!((page.data.len(), page.meta.unwrap().count), (7, Some(0)));
}

#[tokio::test]
async fn a_search_that_is_paged_is_followed() {
    let (server, service) = server().await;
    server.page_searches();
    started(&service, 7).await.unwrap();
    let search = service.tasks().search([("assignee", "张三")]);
    for size in [1, 3, 7, 100] {
        let mut tasks = search.clone().page_size(size).items().prefetch(2);
        let mut ids: Vec<_> = tasks.by_ref().map_ok(|task| task.id).try_collect().await.unwrap();
        assert_eq!((ids.len(), tasks.total()), (7, Some(7)), "{size}");
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 7, "each task once");
    }
    let from_third: Vec<_> = search.clone().page_size(3).page_no(3).items().try_collect().await.unwrap();
    assert_eq!(from_third.len(), 1);
    let none: Vec<_> = service.tasks().search([("assignee", "李四")]).items().try_collect().await.unwrap();
    assert_eq!(none, []);
}
