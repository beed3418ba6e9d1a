//! The requests of process-center's operations.

use super::{recorder, shapes::Shapes};
use bpm_rest::{
    ErrorKind, Operation as _, ProcessCenter, Upload,
    process_center::{BusinessObject, Completed, DelegationState, NewGroup, NewUser, VariableMap, operations},
    testing::{Recorder, Reply},
};
use serde_json::{Map, Value, json};

/// What ids may hold.
const ODD: &str = "a/b c&d=e+f%é中";

fn center(recorder: &Recorder) -> ProcessCenter {
    ProcessCenter::builder("http://center.test").transport(recorder.clone()).build().unwrap()
}

/// A success with these data.
fn data(data: Value) -> Reply {
    let body = json!({"rtnCode": "000000", "rtnMsg": "成功", "data": data}).to_string();
    Reply::bytes(200, "application/json;charset=UTF-8", body)
}

fn done() -> Reply {
    data(Value::Null)
}

fn task() -> Value {
    json!({
        "taskId": "25",
        "taskEntity": {
            "owner": null, "executionId": "12", "processDefinitionId": "请假:1:18", "suspensionState": 1, "priority": 50,
            "createTime": "2026-11-21T02:53:31.529+0000", "name": "审批", "assignee": "oa_张三", "delegationState": "PENDING",
        },
        "天数": 3,
    })
}

fn instance() -> Value {
    json!({
        "rootProcessInstanceId": "12", "processDefinitionId": "请假:1:18", "suspensionState": 1, "businessKey": null,
        "startTime": "2026-11-21T02:53:31.529+0000", "isActive": false, "taskCount": 0,
    })
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("process-center", center);
    forms(&mut shapes).await;
    identity(&mut shapes).await;
    processes(&mut shapes).await;
    tasks(&mut shapes).await;
    candidates(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}

#[test]
fn there_is_an_operation_for_each_of_the_document() {
    let count = |tag| operations::ALL.iter().filter(|info| info.tag == tag).count();
    let tags = ["deployments", "forms", "identity", "process-definitions", "process-instances", "tasks"];
    assert_eq!(tags.map(count), [1, 9, 7, 2, 8, 14]);
}

async fn forms(shapes: &mut Shapes<ProcessCenter>) {
    let property = json!({"id": "天数", "name": "请假天数", "type": {"name": "long", "mimeType": "plain/text"}, "value": null, "required": true});
    let form = data(json!({"formkey": "请假", "formPropertyList": [property]}));
    let form = shapes.check("", form, |center| center.forms().start_form("请假")).await;
    assert_eq!((form.formkey.as_deref(), form.form_property_list[0].required), (Some("请假"), Some(true)));
    let tasks = shapes.check("", data(json!([task()])), |center| {
        center.forms().submit_start_form("请假", [("天数", "3"), ("原因", "年假 \"2026\"")])
    });
    assert_eq!(tasks.await[0].extra["天数"], 3);
    let form = data(json!({"formKey": null, "formPropertyList": []}));
    let form = shapes.check("", form, |center| center.forms().task_form(ODD)).await;
    assert_eq!((form.form_key, form.form_property_list.len()), (None, 0));
    shapes.check("", done(), |center| center.forms().save_task_form("25", [("天数", "3")])).await;
    shapes.check("", done(), |center| center.forms().submit_task_form("25", [("天数", "3")])).await;

    let variables = shapes
        .check("", data(json!({"天数": 3, "明细": {"a": [1, null]}})), |center| center.forms().variables("25"));
    assert_eq!(variables.await["明细"]["a"][0], 1);
    let none = shapes.check("", data(json!({})), |center| center.forms().local_variables("25")).await;
    assert_eq!(none, Map::new());
    let several =
        || VariableMap::new().with("天数", 3).with("名单", vec!["张三", "李四"]).with("明细", json!({"a": 1.5}));
    shapes.check("", done(), |center| center.forms().set_variables("25", several())).await;
    shapes.check("", done(), |center| center.forms().set_local_variables("25", [("批准", true)])).await;
}

async fn identity(shapes: &mut Shapes<ProcessCenter>) {
    let user = || NewUser::new("张三").first_name("三").last_name("张").email("zhang@example.org").password("secret");
    let group = || NewGroup::new("经理").name("部门经理").type_("assignment");
    shapes.check("", done(), |center| center.identity().sync_user("oa", user())).await;
    shapes.check("", done(), |center| center.identity().sync_group("oa", group())).await;
    shapes.check("", done(), |center| center.identity().sync_users("oa", [user()])).await;
    shapes.check("", done(), |center| center.identity().sync_groups("oa", [group()])).await;
    shapes.check("", done(), |center| center.identity().sync_user_and_group("oa", user(), group())).await;
    let all = |center: ProcessCenter| {
        center.identity().sync_users_and_groups(
            "oa",
            [user(), NewUser::new("李四")],
            [group()],
            [("张三", "经理"), ("李四", "经理")],
        )
    };
    shapes.check("", done(), all).await;
    shapes.check("", done(), |center| center.identity().sync_memberships("oa", [("张三", "经理")])).await;
}

async fn processes(shapes: &mut Shapes<ProcessCenter>) {
    let file = |name: &str| Upload::bytes(name, "<definitions/>");
    let id = shapes.check("", data(json!("7")), |center| center.deployments().deploy(file("请假.bpmn"))).await;
    assert_eq!(id, "7");
    let archive = || Upload::bytes("all.zip", "请假.bpmn");
    shapes.check("archive", data(json!("8")), |center| center.deployments().deploy(archive())).await;
    let id = shapes.check("", data(json!("12")), |center| center.process_instances().start(ODD)).await;
    assert_eq!(id, "12");
    let contract = || BusinessObject::new("合同", "HT-1&2");
    shapes.check("", data(json!("12")), |center| center.process_instances().start_for("请假", contract())).await;

    let all = shapes.check("", data(json!([instance()])), |center| center.process_instances().list()).await;
    assert_eq!(all[0].start_time.to_string(), "2026-11-21T02:53:31.529Z");
    shapes.check("", data(json!([])), |center| center.process_instances().list_by_key("请假")).await;
    let one = shapes.check("", data(instance()), |center| center.process_instances().get("12")).await;
    assert_eq!(one.root_process_instance_id, "12");
    shapes.check("", data(instance()), |center| center.process_instances().get_of_task("25")).await;
    shapes.check("", done(), |center| center.process_definitions().suspend("请假:1:18")).await;
    shapes.check("", done(), |center| center.process_definitions().activate("请假:1:18")).await;

    let png = || Reply::bytes(200, "image/png", "png");
    let diagram = shapes.check("", png(), |center| center.process_instances().diagram("12")).await;
    assert_eq!(diagram.bytes().await.unwrap(), "png");
    drop(shapes.check("highlighted", png(), |center| center.process_instances().diagram("12").light_flag(true)).await);
    let past = json!([{"executionId": "12", "durationInMillis": 5, "endTime": "2026-11-21T02:53:31.529+0000", "assignee": "oa_张三", "deleteReason": null}]);
    let past = shapes.check("", data(past), |center| center.process_instances().historic_activities("12")).await;
    assert_eq!((past[0].duration_in_millis, past[0].assignee.as_deref()), (Some(5), Some("oa_张三")));
}

async fn tasks(shapes: &mut Shapes<ProcessCenter>) {
    let one = shapes.check("", data(task()), |center| center.tasks().get("25")).await;
    assert_eq!((one.task_id.as_str(), one.task_entity.name.as_deref()), ("25", Some("审批")));
    assert_eq!((one.task_entity.delegation_state, &one.extra["天数"]), (Some(DelegationState::Pending), &json!(3)));
    shapes.check("", data(json!([task()])), |center| center.tasks().list_current("12")).await;
    shapes.check("", data(json!([])), |center| center.tasks().list_active("12")).await;
    shapes.check("", data(json!([])), |center| center.tasks().list_of_user(("oa", "张三"))).await;
    shapes.check("", data(json!([])), |center| center.tasks().list_of_user_by_key(("oa", "张三"), "请假")).await;

    let next = shapes.check("", data(json!("30")), |center| center.tasks().complete("25", ("oa", "张三"))).await;
    assert_eq!(next, Completed::Next("30".to_owned()));
    let full = |center: ProcessCenter| {
        let variables = VariableMap::new().with("批准", true).with("意见", "同意");
        center.tasks().complete(ODD, ("oa", "李四")).variables(variables).transient_variables([("口令", 7)])
    };
    assert_eq!(shapes.check("full", data(json!("")), full).await, Completed::Several);
    shapes.check("", done(), |center| center.tasks().resolve("25")).await;
    shapes
        .check("full", done(), |center| {
            center.tasks().resolve("25").variables([("批准", true)]).transient_variables([("a", 1)])
        })
        .await;
    shapes.check("", done(), |center| center.tasks().assign("25", ("oa", "张三"))).await;
    shapes.check("", done(), |center| center.tasks().delegate("25", ("oa", "王五"))).await;
}

async fn candidates(shapes: &mut Shapes<ProcessCenter>) {
    let links = json!([{"id": null, "type": "assignee", "userId": "oa_张三", "taskId": "25"}, {"id": "31", "type": "candidate", "groupId": "oa_经理"}]);
    let links = shapes.check("", data(links), |center| center.tasks().identity_links("25")).await;
    assert_eq!((links[0].user_id.as_deref(), links[1].group_id.as_deref()), (Some("oa_张三"), Some("oa_经理")));
    shapes.check("", done(), |center| center.tasks().add_candidate_user("25", ("oa", "a,b"))).await;
    shapes.check("", done(), |center| center.tasks().add_candidate_users("25", "oa", ["张三", "a,b"])).await;
    shapes.check("", done(), |center| center.tasks().add_candidate_group("25", ("oa", "经理"))).await;
    shapes.check("", done(), |center| center.tasks().add_candidate_groups("25", "oa", ["经理"])).await;
}

#[tokio::test]
async fn what_the_service_would_misread_is_not_sent() {
    let recorder = Recorder::new();
    let center = center(&recorder);
    let twice = [("张三", "经理"), ("张三", "总监")];
    let upload = Upload::bytes("请假.xml", "<definitions/>");
    let errors = [
        ("splits", center.tasks().add_candidate_users("25", "oa", ["a,b"]).send().await.unwrap_err()),
        ("none", center.tasks().add_candidate_groups("25", "oa", [""; 0]).send().await.unwrap_err()),
        ("hides", center.forms().set_variables("25", [("taskId", 1)]).send().await.unwrap_err()),
        ("hides", center.tasks().complete("25", ("oa", "a")).variables([("taskEntity", 1)]).send().await.unwrap_err()),
        ("loses", center.identity().sync_memberships("oa", twice).send().await.unwrap_err()),
        ("loses", center.identity().sync_users_and_groups("oa", [], [], twice).send().await.unwrap_err()),
        ("is no process", center.deployments().deploy(upload).send().await.unwrap_err()),
    ];
    for (why, error) in errors {
        assert_eq!(error.kind(), ErrorKind::Request, "{why}: {error}");
    }
    assert!(recorder.take().requests().is_empty());
}

#[tokio::test]
async fn passwords_in_a_text_of_json_are_not_shown() {
    let recorder = recorder(done());
    let user = NewUser::new("张三").password("hunter2");
    let call = center(&recorder).identity().sync_user_and_group("oa", user, NewGroup::new("经理"));
    assert!(!format!("{call:?}").contains("hunter2"));
    call.await.unwrap();
}

#[tokio::test]
async fn variables_of_a_second_call_are_sent_beside_the_first() {
    let recorder = recorder(Reply::json(200, r#"{"rtnCode": "000000", "rtnMsg": "", "data": null}"#));
    let tasks = center(&recorder).tasks();
    let call = tasks.resolve("25").variables([("a", 1)]).variable("b", 2).transient_variable("c", 3);
    let request = call.transient_variables([("d", 4)]).variables([("a", 5)]).into_request().unwrap();
    let sent: Value = serde_json::from_slice(request.body().as_bytes().unwrap()).unwrap();
    assert_eq!(sent["variables"], json!({"a": 5, "b": 2}));
    assert_eq!(sent["transientVariables"], json!({"c": 3, "d": 4}));
}
