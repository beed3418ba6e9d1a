//! What a real server of process-center, or something before it, may answer that it should not: every call gives the data
//! or one error.

use bpm_rest::{
    Call as _, Error, ErrorKind, Operation as _, ProcessCenter, Result, Upload,
    process_center::{BusinessObject, Completed, GroupId, NewGroup, NewUser, UserId, VariableMap, operations},
    testing::{
        Recorder, Reply,
        process_center::{Failure, Server},
    },
    transport::RetryPolicy,
};
use futures::{FutureExt as _, future::BoxFuture};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const JSON: &str = "application/json;charset=UTF-8";

/// What ids may hold, each of which is to arrive as it is.
const ODD: [&str; 9] = ["a/b", "50%", "请假:1:18", "a b", "..", "/", "a+b&c=d", "%2F", "一\n二"];

fn told(reply: Reply) -> (Recorder, ProcessCenter) {
    let recorder = Recorder::new();
    recorder.reply(reply);
    let center = ProcessCenter::builder("http://center.test/sub").transport(recorder.clone());
    (recorder, center.retry(RetryPolicy::none()).build().unwrap())
}

fn body(status: u16, body: &Value) -> Reply {
    Reply::bytes(status, JSON, body.to_string())
}

async fn start(reply: Reply) -> Result<String> {
    told(reply).1.process_instances().start("请假").await
}

/// An error names its operation, and is short, whatever it was made of.
fn assert_told(error: &Error, operation: &str) {
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(operation) && shown.len() < 2_500, "{shown}");
}

type Calls = Vec<(&'static str, BoxFuture<'static, Result<()>>)>;

/// Each operation once, under its id.
fn calls(center: &ProcessCenter) -> Calls {
    let mut calls = Calls::new();
    macro_rules! call {
        ($($operation:ident: $call:expr),* $(,)?) => {
            $({
                let call = $call;
                calls.push((&*operations::$operation.id, async move { call.await.map(drop) }.boxed()));
            })*
        };
    }
    let (forms, identity, processes, tasks) =
        (center.forms(), center.identity(), center.process_instances(), center.tasks());
    let (user, none) = (("oa", "张三"), [("天数", "3")]);
    let (one, business) = (NewUser::new("张三"), BusinessObject::new("a", "b"));
    call! {
        GET_START_FORM: forms.start_form("leave"),
        SUBMIT_START_FORM: forms.submit_start_form("leave", none),
        GET_TASK_FORM: forms.task_form("25"),
        SAVE_TASK_FORM: forms.save_task_form("25", none),
        SUBMIT_TASK_FORM: forms.submit_task_form("25", none),
        GET_TASK_VARIABLES: forms.variables("25"),
        GET_LOCAL_TASK_VARIABLES: forms.local_variables("25"),
        SET_TASK_VARIABLES: forms.set_variables("25", none),
        SET_LOCAL_TASK_VARIABLES: forms.set_local_variables("25", none),
        SYNC_USER: identity.sync_user("oa", one.clone()),
        SYNC_GROUP: identity.sync_group("oa", NewGroup::new("经理")),
        SYNC_USERS: identity.sync_users("oa", [one.clone()]),
        SYNC_GROUPS: identity.sync_groups("oa", [NewGroup::new("经理")]),
        SYNC_USER_AND_GROUP: identity.sync_user_and_group("oa", one.clone(), NewGroup::new("经理")),
        SYNC_USERS_AND_GROUPS: identity.sync_users_and_groups("oa", [one], [], [("张三", "经理")]),
        SYNC_MEMBERSHIPS: identity.sync_memberships("oa", [("张三", "经理")]),
        DEPLOY_PROCESS: center.deployments().deploy(Upload::bytes("请假.bpmn", "<definitions/>")),
        START_PROCESS_INSTANCE: processes.start("leave"),
        START_BUSINESS_PROCESS: processes.start_for("leave", business),
        LIST_PROCESS_INSTANCES: processes.list(),
        LIST_PROCESS_INSTANCES_BY_KEY: processes.list_by_key("leave"),
        GET_PROCESS_INSTANCE: processes.get("12"),
        GET_PROCESS_INSTANCE_OF_TASK: processes.get_of_task("25"),
        SUSPEND_PROCESS_DEFINITION: center.process_definitions().suspend("leave:1:18"),
        ACTIVATE_PROCESS_DEFINITION: center.process_definitions().activate("18"),
        GET_PROCESS_INSTANCE_DIAGRAM: processes.diagram("12"),
        LIST_HISTORIC_ACTIVITIES: processes.historic_activities("12"),
        GET_TASK: tasks.get("25"),
        LIST_CURRENT_TASKS: tasks.list_current("12"),
        LIST_ACTIVE_TASKS: tasks.list_active("12"),
        LIST_TASKS_OF_USER: tasks.list_of_user(user),
        LIST_TASKS_OF_USER_BY_KEY: tasks.list_of_user_by_key(user, "leave"),
        COMPLETE_TASK: tasks.complete("25", user),
        SET_TASK_ASSIGNEE: tasks.assign("25", user),
        DELEGATE_TASK: tasks.delegate("25", user),
        RESOLVE_TASK: tasks.resolve("25"),
        LIST_TASK_IDENTITY_LINKS: tasks.identity_links("25"),
        ADD_CANDIDATE_USER: tasks.add_candidate_user("25", user),
        ADD_CANDIDATE_USERS: tasks.add_candidate_users("25", "oa", ["张三"]),
        ADD_CANDIDATE_GROUP: tasks.add_candidate_group("25", user),
        ADD_CANDIDATE_GROUPS: tasks.add_candidate_groups("25", "oa", ["经理"]),
    }
    let called: BTreeSet<&str> = calls.iter().map(|(id, _)| *id).collect();
    assert_eq!(called, operations::ALL.iter().map(|operation| &*operation.id).collect(), "each operation is called");
    calls
}

#[tokio::test]
async fn no_call_takes_an_answer_without_the_envelope_for_a_success() {
    let page = || Reply::bytes(200, "text/html;charset=UTF-8", "<html><title>统一登录</title></html>");
    for (reply, is_page) in [
        (page as fn() -> Reply, true),
        (|| Reply::json(200, "{}"), false),
        (|| Reply::json(200, "[]"), false),
        (|| Reply::json(200, r#""000000""#), false),
        (|| Reply::json(200, r#"{"data": null}"#), false),
        (|| Reply::bytes(200, "text/plain", "000000"), false),
        (|| Reply::empty(200), false),
    ] {
        for index in 0..operations::ALL.len() {
            let (recorder, center) = told(reply());
            // For what is asked in addition.
            recorder.reply(reply());
            recorder.reply(reply());
            let (id, call) = calls(&center).swap_remove(index);
            let outcome = call.await;
            if id == "get_process_instance_diagram" && !is_page && outcome.is_ok() {
                continue; // Bytes are bytes.
            }
            let error = outcome.expect_err(id);
            assert_eq!(error.operation().map(|operation| &*operation.id), Some(id));
            assert!(!error.is_not_found() && !error.is_retryable(), "{error:?}");
            assert_eq!(
                error.kind() == ErrorKind::Decode && error.server_message() == Some("统一登录"),
                is_page,
                "{error}"
            );
        }
    }
}

#[tokio::test]
async fn while_the_database_is_down_nothing_is_done_and_nothing_is_not_found() {
    let server = Server::start().await.unwrap();
    let center = ProcessCenter::builder(server.base_url()).retry(RetryPolicy::none()).build().unwrap();
    server.set_database_down(true);
    for (id, call) in calls(&center) {
        let error = call.await.expect_err(id);
        // Lists of users and groups do not even come as far.
        assert_eq!(error.is_refused(), !["sync_users", "sync_groups"].contains(&id), "{error:?}");
        assert!(!error.is_not_found(), "{error}");
    }
    for call in [center.process_definitions().suspend("leave:1:18"), center.process_definitions().suspend("18")] {
        let error = call.await.unwrap_err();
        assert!(error.to_string().contains("the call may have taken effect all the same"), "{error}");
        assert!(error.server_message().is_some_and(|words| words.contains("JDBC")), "{error}");
    }
    server.set_database_down(false);
    center.process_definitions().suspend("18").await.unwrap();
    assert!(center.process_definitions().suspend("leave:1:18").await.unwrap_err().is_not_found());
    assert!(center.process_instances().diagram("12").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn values_that_the_service_would_spoil_are_not_sent() {
    let (recorder, center) = told(Reply::empty(200));
    let (forms, tasks, user) = (center.forms(), center.tasks(), ("oa", "张三"));
    let schema = json!({"properties": {"boss": {"allOf": [{"type": "object"}, {"$ref": "#/definitions/Person"}]}}});
    let of = |name: &str, value: Value| VariableMap::new().with(name, value);
    for (variables, told) in [
        (of("schema", schema), "`schema.properties.boss.allOf[1].$ref` cannot be sent"),
        (of("a", json!({"b": 1, "@type": "Person"})), "`a.@type` cannot be sent"),
        (of("a", json!([[{"$ref": null}]])), "`a[0][0].$ref` cannot be sent"),
        (of("$ref", json!("x")), "a variable called `$ref` cannot be sent"),
        (of("@type", json!(1)), "a variable called `@type` cannot be sent"),
        (of("taskId", json!("x")), "a variable called `taskId` would hide"),
        (of("taskEntity", json!("x")), "a variable called `taskEntity` would hide"),
        (of("a", Value::Null), "`a` is null, which the service drops"),
        (of("a", json!({"b": [{"c": null}]})), "`a.b[0].c` is null, which the service drops"),
        (Map::from_iter([("a".to_owned(), Value::Null)]).into(), "`a` is null"),
    ] {
        for error in [
            forms.set_variables("25", variables.clone()).await.unwrap_err(),
            forms.set_local_variables("25", variables.clone()).await.unwrap_err(),
            tasks.complete("25", user).variables(variables.clone()).await.unwrap_err(),
            tasks.complete("25", user).transient_variables(variables.clone()).await.unwrap_err(),
            tasks.resolve("25").variables(variables.clone()).await.unwrap_err(),
            tasks.resolve("25").transient_variables(variables.clone()).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Request, "{told}");
            assert!(error.to_string().contains(told), "{error}");
        }
    }
    for name in ["$ref", "@type", "taskId"] {
        for error in [
            forms.submit_start_form("leave", [(name, "x")]).await.unwrap_err(),
            forms.save_task_form("25", [(name, "x")]).await.unwrap_err(),
            forms.submit_task_form("25", [(name, "x")]).await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Request, "{name}");
        }
    }
    let identity = center.identity();
    for error in [
        identity.sync_memberships("oa", [("$ref", "经理")]).await.unwrap_err(),
        identity.sync_users_and_groups("oa", [], [], [("@type", "经理")]).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    }
    assert!(recorder.take().requests().is_empty());
    let kept = json!({"$schema": "x", "$id": "y", "list": [null, {"ref": "z"}], "text": "{\"$ref\": \"#\"}", "": {}});
    forms.set_variables("25", of("a", kept).with("请假", 1.5)).into_request().unwrap();
}

#[tokio::test]
async fn a_task_without_a_process_does_not_spoil_a_list() {
    let solo = json!({"owner": null, "suspensionState": 1, "createTime": "2026-11-27T13:39:46.740+0000", "name": "solo",
        "assignee": "oa_张三", "priority": 50});
    let reply = json!({"rtnCode": "000000", "rtnMsg": "", "data": [{"taskId": "25", "taskEntity": solo}]});
    let tasks = told(body(200, &reply)).1.tasks().list_of_user(("oa", "张三")).await.unwrap();
    assert_eq!((tasks[0].task_id.as_str(), &tasks[0].task_entity.process_definition_id), ("25", &None));
}

#[tokio::test]
async fn what_is_not_there_is_known_by_where_the_service_dies_of_a_null() {
    let failed = |class: &str, message: Value| {
        let frames = json!([{"className": class, "methodName": "x"}, {"className": "java.lang.Thread"}]);
        let exception = json!({"cause": null, "stackTrace": frames, "message": message, "suppressed": []});
        told(body(200, &json!({"rtnCode": "999999", "rtnMsg": "获取失败", "data": exception}))).1
    };
    let controller = |name: &str| format!("com.haivera.processcenter.controller.Common{name}Ctr");
    for message in [Value::Null, json!("Cannot invoke \"Task.getId()\" because \"task\" is null")] {
        let of = |name: &str| failed(&controller(name), message.clone());
        for error in [
            of("Task").tasks().get("25").await.unwrap_err(),
            of("Process").process_instances().get("12").await.unwrap_err(),
            of("Process").process_instances().get_of_task("25").await.unwrap_err(),
            of("Form").forms().start_form("leave").await.unwrap_err(),
            of("Form").forms().submit_start_form("leave", [("天数", "3")]).await.unwrap_err(),
        ] {
            assert!(error.is_not_found() && error.is_refused(), "{error}");
        }
    }
    let links = failed("org.activiti.engine.impl.cmd.GetIdentityLinksForTaskCmd", Value::Null);
    assert!(links.tasks().identity_links("25").await.unwrap_err().is_not_found());
    let jdbc = failed("org.springframework.jdbc.datasource.DataSourceTransactionManager", json!("Could not open"));
    assert!(!jdbc.tasks().get("25").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_code_of_another_type_is_a_failure_with_this_code() {
    for (code, told) in
        [(json!(999_999), Some("999999")), (json!(0), Some("0")), (json!(null), None), (json!([]), None)]
    {
        let error = start(body(200, &json!({"rtnCode": code, "rtnMsg": "失败", "data": "12"}))).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, told), "{code}");
        assert_eq!(error.server_message(), Some("失败"));
        assert_told(&error, "start_process_instance");
    }
}

#[tokio::test]
async fn codes_that_only_the_source_has_are_failures_as_well() {
    for code in ["000001", "999901", "999902", "444", "301"] {
        let error = start(body(200, &json!({"rtnCode": code, "rtnMsg": "流程结束", "data": "12"}))).await.unwrap_err();
        assert_eq!((error.code(), error.is_not_found()), (Some(code), false));
    }
}

#[tokio::test]
async fn data_are_there_or_it_is_told_that_they_are_not() {
    for reply in [json!({"rtnCode": "000000", "rtnMsg": "创建流程成功"}), json!({"rtnCode": "000000", "data": null})]
    {
        let error = start(body(200, &reply)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("without the data"), "{error}");
    }
    for data in [json!(12), json!({"id": "12"}), json!(["12"]), json!(true)] {
        let error = start(body(200, &json!({"rtnCode": "000000", "rtnMsg": "", "data": data}))).await.unwrap_err();
        assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("data")));
        assert_told(&error, "start_process_instance");
        assert!(String::from_utf8_lossy(error.body()).contains("12") || data == json!(true), "the answer is kept");
    }
    let more = json!({"traceId": "7", "data": "12", "rtnMsg": null, "rtnCode": "000000", "page": {"data": 1}});
    assert_eq!(start(body(200, &more)).await.unwrap(), "12");
}

#[tokio::test]
async fn what_is_no_list_is_told_where_it_is_not() {
    let of = |data: Value| told(body(200, &json!({"rtnCode": "000000", "rtnMsg": "", "data": data}))).1;
    let error = of(json!(null)).tasks().list_current("12").await.unwrap_err();
    assert!(error.is_refused(), "{error}");
    let error = of(json!([{"taskId": "25"}])).tasks().list_current("12").await.unwrap_err();
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("data[0]")));
    let error = of(json!([null])).process_instances().historic_activities("12").await.unwrap_err();
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("data[0]")));
    let past = of(json!([{"executionId": "12", "activityName": "审批"}]))
        .process_instances()
        .historic_activities("12")
        .await
        .unwrap();
    assert_eq!(past[0].extra["activityName"], "审批");
}

#[tokio::test]
async fn words_are_cut_and_a_stack_trace_is_left_out() {
    let error = start(body(200, &json!({"rtnCode": "999999", "rtnMsg": "失".repeat(100_000), "data": null}))).await;
    assert_eq!(error.unwrap_err().server_message().map(|words| words.chars().count()), Some(500));
    let frames: Vec<Value> = (0..2_000).map(|line| json!({"methodName": "invoke", "lineNumber": line})).collect();
    let trace =
        json!({"message": "no processes deployed with key '请假'", "stackTrace": frames, "cause": {"message": "x"}});
    let error = start(body(200, &json!({"rtnCode": "999999", "rtnMsg": null, "data": trace}))).await.unwrap_err();
    assert_eq!(error.server_message(), Some("no processes deployed with key '请假'"));
    assert!(error.body().is_empty() && !format!("{error:?}").contains("invoke"));
    assert_told(&error, "start_process_instance");
}

#[tokio::test]
async fn an_envelope_under_an_error_is_opened_as_well() {
    let reply = || {
        let exception = json!({"message": "no task", "objectClass": "org.activiti.engine.task.Task"});
        body(500, &json!({"rtnCode": "999999", "rtnMsg": "操作失败", "data": exception}))
    };
    let center = || told(reply()).1;
    let user = ("oa", "张三");
    let errors = [
        center().tasks().get("25").await.unwrap_err(),
        center().tasks().complete("25", user).await.unwrap_err(),
        center().tasks().resolve("25").await.unwrap_err(),
        center().deployments().deploy(Upload::bytes("请假.bpmn", "<definitions/>")).await.unwrap_err(),
        center().process_instances().diagram("12").await.unwrap_err(),
        center().process_definitions().suspend("请假:1:18").await.unwrap_err(),
        center().tasks().assign("25", user).with_header("x-trace", "7").await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.code()), (ErrorKind::Status, Some("999999")), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
        assert_eq!(error.server_message(), Some("操作失败: no task"));
        assert!(error.is_not_found(), "{error}");
    }
}

#[tokio::test]
async fn an_error_of_the_framework_keeps_its_words() {
    let spring = json!({"timestamp": "2026-11-21T02:53:31.529+0000", "status": 404, "error": "Not Found", "message": "没有消息", "path": "/x"});
    for status in [400, 404, 405, 415, 500, 503] {
        let error = start(body(status, &spring)).await.unwrap_err();
        assert_eq!((error.kind(), error.server_message()), (ErrorKind::Status, Some("没有消息")));
        assert!(error.code().is_none() && error.to_string().contains(&status.to_string()), "{error}");
    }
    let empty = start(Reply::empty(500)).await.unwrap_err();
    assert_eq!((empty.kind(), empty.server_message()), (ErrorKind::Status, None));
    let error = start(body(200, &spring)).await.unwrap_err();
    assert_eq!((error.kind(), error.server_message()), (ErrorKind::Decode, Some("没有消息")), "under a success, too");
    assert_told(&error, "start_process_instance");
}

#[tokio::test]
async fn a_page_under_a_success_is_a_success_of_nothing() {
    let page = || Reply::bytes(200, "text/html;charset=UTF-8", "<html><title>统一登录</title></html>");
    let center = || told(page()).1;
    let errors = [
        center().tasks().get("25").await.unwrap_err(),
        center().tasks().assign("25", ("oa", "张三")).await.unwrap_err(),
        center().tasks().complete("25", ("oa", "张三")).await.unwrap_err(),
        center().process_definitions().suspend("请假:1:18").await.unwrap_err(),
        center().process_instances().diagram("12").await.unwrap_err(),
        center().deployments().deploy(Upload::bytes("请假.bpmn", "<definitions/>")).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.kind(), error.server_message()), (ErrorKind::Decode, Some("统一登录")), "{error}");
        assert!(error.to_string().contains("text/html") && error.to_string().contains("base URL"), "{error}");
    }
    let plain = Reply::bytes(200, "text/plain", "java.lang.NullPointerException\n\tat org.activiti");
    let error = start(plain).await.unwrap_err();
    assert!(error.is_decode() && error.server_message().is_some_and(|words| words.contains("NullPointer")), "{error}");
}

#[tokio::test]
async fn what_has_no_data_may_fail_in_an_envelope_all_the_same() {
    let failed = || body(200, &json!({"rtnCode": "999999", "rtnMsg": "挂起失败", "data": null}));
    let error = told(failed()).1.process_definitions().suspend("请假:1:18").await.unwrap_err();
    assert_eq!((error.kind(), error.server_message()), (ErrorKind::Refused, Some("挂起失败")));
    let done = || body(200, &json!({"rtnCode": "000000", "rtnMsg": "成功", "data": null}));
    for reply in [done(), Reply::empty(200), Reply::empty(204)] {
        let (recorder, center) = told(reply);
        recorder.reply(done());
        center.process_definitions().activate("请假:1:18").await.unwrap();
    }
}

#[tokio::test]
async fn a_failure_in_place_of_a_picture_is_no_picture() {
    let failure =
        json!({"rtnCode": "999999", "rtnMsg": "获取流程图失败", "data": {"stackTrace": ["x".repeat(60_000)]}})
            .to_string();
    for content_type in [JSON, "image/png", "application/octet-stream"] {
        let reply = Reply::bytes(200, content_type, failure.clone());
        let error = told(reply).1.process_instances().diagram("12").await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("999999")), "{content_type}: {error}");
        assert_eq!(error.server_message(), Some("获取流程图失败"));
        assert_told(&error, "get_process_instance_diagram");
    }
    let png: Vec<u8> = b"\x89PNG\r\n\x1a\n".iter().copied().chain((0..200_000).map(|n| (n % 251) as u8)).collect();
    let picture = told(Reply::bytes(200, "image/png", png.clone())).1.process_instances().diagram("12").await.unwrap();
    assert_eq!(picture.bytes().await.unwrap(), png);
    // A picture is handed on as it comes, however long it is.
    let center = told(Reply::bytes(200, "image/png", png.clone())).1;
    let picture = center.process_instances().diagram("12").with_body_limit(png.len() / 2).await.unwrap();
    assert_eq!(picture.bytes().await.unwrap(), png);
    // What is JSON, but tells no failure, is handed on whole.
    let other = r#"{"rtnCode": "000000", "data": "…"}"#;
    let handed = told(Reply::bytes(200, JSON, other)).1.process_instances().diagram("12").await.unwrap();
    assert_eq!(handed.bytes().await.unwrap(), other);
    let history = |data: Value| body(200, &json!({"rtnCode": "000000", "rtnMsg": "", "data": data}));
    for (second, is_missing, told_why) in [
        (history(json!([])), true, "what was asked for is not there"),
        (history(json!([{"executionId": "13"}])), false, "no diagram, or the service could not draw it"),
        (Reply::bytes(200, JSON, failure), false, "fails when it is asked again"),
        (Reply::empty(502), false, "fails when it is asked again"),
    ] {
        let (recorder, center) = told(Reply::empty(200));
        recorder.reply(second);
        let error = center.process_instances().diagram("12").await.unwrap_err();
        assert_eq!((error.kind(), error.is_not_found()), (ErrorKind::Refused, is_missing), "{error}");
        assert!(error.to_string().contains(told_why), "{error}");
    }
}

#[tokio::test]
async fn it_is_never_taken_for_done_what_was_not() {
    let complete = async |words: &str, data: Value| {
        let reply = body(200, &json!({"rtnCode": "000000", "rtnMsg": words, "data": data}));
        told(reply).1.tasks().complete("25", ("oa", "张三")).await
    };
    assert_eq!(complete("任务已处理", json!("30")).await.unwrap(), Completed::Next("30".to_owned()));
    assert_eq!(complete("任务已处理", json!("")).await.unwrap(), Completed::Several);
    for (words, data) in [
        ("任务不存在！", json!(null)),
        ("任务不存在！", json!("")),
        ("流程处理人错误！", json!("")),
        ("任务已处理", json!("流程处理人错误！")),
        ("任务已处理", json!("流程已结束")),
    ] {
        let error = complete(words, data).await.unwrap_err();
        assert!(error.is_refused() && !error.to_string().contains("all the same"), "{error}");
        assert_eq!(error.is_not_found(), words.contains("任务不存在"), "{error}");
    }
    for data in [json!(null), json!(30), json!({"processId": "12", "currentTaskId": "30"})] {
        let error = complete("任务已处理", data).await.unwrap_err();
        assert!(error.to_string().contains("may be completed all the same"), "{error}");
        assert_told(&error, "complete_task");
    }
}

#[test]
fn ids_arrive_as_they_are() {
    for id in ODD {
        let request = told(Reply::empty(200)).1.tasks().assign(id, (id, id)).into_request().unwrap();
        let sent: Vec<(String, String)> =
            form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect();
        let expected = ["systemId", "taskId", "userId"].map(|name| (name.to_owned(), id.to_owned()));
        assert!(expected.iter().all(|pair| sent.contains(pair)) && sent.len() == 3, "{sent:?}");
    }
}

#[tokio::test]
async fn an_empty_id_is_not_sent() {
    let (recorder, center) = told(Reply::empty(200));
    let (tasks, processes, forms, identity) =
        (center.tasks(), center.process_instances(), center.forms(), center.identity());
    let errors = [
        tasks.get("").await.err(),
        tasks.list_active("").await.err(),
        tasks.list_of_user(("", "")).await.err(),
        tasks.list_of_user_by_key(("oa", "张三"), "").await.err(),
        tasks.complete("", ("oa", "张三")).await.err(),
        tasks.assign("25", ("oa", "")).await.err(),
        tasks.add_candidate_group("25", ("oa", "")).await.err(),
        tasks.add_candidate_users("25", "oa", ["张三", ""]).await.err(),
        processes.start("").await.err(),
        processes.historic_activities("").await.err(),
        center.process_definitions().suspend("").await.err(),
        processes.diagram("").await.err(),
        forms.variables("").await.err(),
        forms.submit_task_form("25", [("taskId", "26")]).await.err(),
        identity.sync_user("oa", NewUser::new("")).await.err(),
        identity.sync_groups("oa", [NewGroup::new("经理"), NewGroup::new("")]).await.err(),
        identity.sync_user_and_group("oa", NewUser::new("张三"), NewGroup::new("")).await.err(),
        identity.sync_users_and_groups("oa", [NewUser::new("")], [], [("张三", "经理")]).await.err(),
        identity.sync_memberships("oa", [("张三", "")]).await.err(),
    ];
    for (index, error) in errors.into_iter().enumerate() {
        assert_eq!(error.map(|error| error.kind()), Some(ErrorKind::Request), "{index}");
    }
    assert!(recorder.take().requests().is_empty());
}

#[test]
fn an_id_is_told_as_the_service_tells_it() {
    assert_eq!(UserId::new("oa", "张三").to_string(), "oa_张三");
    assert_eq!(UserId::whole("oa_张三").to_string(), "oa_张三");
    assert_eq!(GroupId::from(("oa", "经理")).to_string(), "oa_经理");
}

#[tokio::test]
async fn the_server_in_process_fails_in_these_ways_too() {
    let server = Server::start().await.unwrap();
    let center = ProcessCenter::builder(server.base_url()).retry(RetryPolicy::none()).build().unwrap();
    let mut kinds = Vec::new();
    for failure in [Failure::Status(502), Failure::NoData, Failure::Page] {
        server.fail_next(failure);
        let error = center.tasks().list_current("12").await.unwrap_err();
        kinds.push((error.kind(), error.server_message().unwrap_or_default().to_owned(), error.code().is_some()));
    }
    let told = |kind, words: &str, has_code| (kind, words.to_owned(), has_code);
    let expected = [
        told(ErrorKind::Status, "操作失败", true),
        told(ErrorKind::Refused, "操作成功", false),
        told(ErrorKind::Decode, "登录", false),
    ];
    assert_eq!(kinds, expected);
}

#[tokio::test]
async fn a_file_has_its_chinese_name_and_none_that_servers_cut() {
    let (recorder, center) = told(body(200, &json!({"rtnCode": "000000", "rtnMsg": "", "data": "7"})));
    center.deployments().deploy(Upload::bytes("请假 2026.bpmn20.xml", "<definitions/>")).await.unwrap();
    let sent = recorder.take().to_string();
    assert!(sent.contains("filename=\"请假 2026.bpmn20.xml\""), "{sent}");
    let cut = center.deployments().deploy(Upload::bytes("请假 \"2026\".bpmn20.xml", "<definitions/>"));
    assert_eq!(cut.await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(recorder.take().requests().len(), 0);
}
