//! The requests of activity-task's operations.

use super::{recorder, shapes::Shapes};
use bpm_rest::{
    ActivityTask, ErrorKind,
    activity_task::{NewModel, NewProcessInstance, TaskNode, operations},
    testing::{Recorder, Reply},
};
use serde_json::{Map, Value, json};

fn service(recorder: &Recorder) -> ActivityTask {
    ActivityTask::builder("http://activity-task.test").transport(recorder.clone()).build().unwrap()
}

fn data(data: Value) -> Reply {
    Reply::json(200, json!({"success": true, "data": data, "links": {}, "accessToken": "secret"}).to_string())
}

fn done() -> Reply {
    Reply::json(200, r#"{"success": true}"#)
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("activity-task", service);
    process_instances(&mut shapes).await;
    models(&mut shapes).await;
    tasks(&mut shapes).await;
    ends_of_tasks(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}

async fn process_instances(shapes: &mut Shapes<ActivityTask>) {
    let started =
        data(json!({"procInstId": 2501, "suspended": false, "startDate": "2019-05-28 12:00:00", "流程": "采购"}));
    let start = |service: ActivityTask| {
        let more = Map::from_iter([("优先级".to_owned(), json!("高"))]);
        let process = NewProcessInstance::new().model_name("采购审批").project_id(7).process_id("9").assignee("张三");
        service.process_instances().start(process.extra(more))
    };
    let started = shapes.check("", started, start).await.unwrap();
    assert_eq!(started.proc_inst_id.as_deref(), Some("2501"));
    assert_eq!((started.suspended, started.extra["流程"].as_str()), (Some(false), Some("采购")));
    assert_eq!(started.start_date.unwrap().to_string(), "2019-05-28 12:00:00");
    let start = |service: ActivityTask| service.process_instances().start(NewProcessInstance::new());
    assert_eq!(shapes.check("empty", done(), start).await, None);

    shapes.check("", Reply::empty(204), |service| service.process_instances().delete("2501")).await;
    shapes.check("", done(), |service| service.process_instances().activate("2501")).await;
    shapes.check("", done(), |service| service.process_instances().suspend("2501")).await;
    let diagram = data(json!({"diagramResource": "iVBORw0KGgo=", "diagramResourceName": "采购审批.png"}));
    let diagram = shapes.check("", diagram, |service| service.process_instances().diagram("2501")).await;
    assert_eq!(diagram.diagram_resource_name.as_deref(), Some("采购审批.png"));
    let node = json!([{"taskId": "5", "hour": 1.5, "pictures": null, "documents": [{"name": "合同.pdf"}]}]);
    let nodes = shapes.check("", data(node), |service| service.process_instances().historic_tasks("2501")).await;
    assert_eq!((nodes[0].hour, &nodes[0].documents[0]["name"]), (Some(1.5), &json!("合同.pdf")));
    let task = json!([{"id": 5, "name": "审批", "createTime": 1_559_044_800_000_i64, "priority": 50}]);
    let tasks = shapes.check("", data(task), |service| service.process_instances().running_tasks("2501")).await;
    assert_eq!(tasks[0].create_time.as_ref().unwrap().to_string(), "2019-05-28T12:00:00.000Z");
    let approval = TaskNode::new("approve", "approval");
    shapes.check("", done(), |service| service.process_instances().assign_task("2501", approval, "kermit")).await;
    let odd = TaskNode::new("审批 1", "经理审批/会签 50%?#");
    shapes.check("encoded", done(), |service| service.process_instances().assign_task("2501", odd, "张三")).await;
    let revoked = data(json!({"revocationResult": true, "hiTaskinst": {"id": "5"}, "actRuTasks": [{"id": "5"}]}));
    let revoked =
        shapes.check("", revoked, |service| service.process_instances().revoke_task("2501", "张三")).await.unwrap();
    assert_eq!((revoked.revocation_result, revoked.act_ru_tasks.len()), (Some(true), 1));
}

async fn models(shapes: &mut Shapes<ActivityTask>) {
    let deploy = |service: ActivityTask| {
        let model =
            NewModel::new().process_key("purchase").process_name("采购审批").category("采购").description("物资采购");
        service.deployments().deploy(model.bpm_process_id(3).project_id(7).temporary_name("上传/采购.bpmn"))
    };
    let deployed = shapes.check("", data(json!({"deploymentId": "1"})), deploy).await;
    assert_eq!(deployed.unwrap().deployment_id.unwrap(), "1");
    shapes.check("", done(), |service| service.deployments().delete("1")).await;
    shapes.check("", done(), |service| service.process_definitions().activate("purchase:1:3")).await;
    shapes.check("", done(), |service| service.process_definitions().suspend("采购:1:3")).await;
    let diagram =
        shapes.check("", data(json!({})), |service| service.process_definitions().diagram("purchase:1:3")).await;
    assert_eq!(diagram.diagram_resource, None);
    let nodes = data(json!([{"taskNodeName": "经理审批", "orderNo": 2}]));
    let nodes = shapes.check("", nodes, |service| service.process_definitions().nodes("purchase:1:3")).await;
    assert_eq!((nodes[0].task_node_name.as_deref(), nodes[0].order_no), (Some("经理审批"), Some(2)));
}

async fn tasks(shapes: &mut Shapes<ActivityTask>) {
    let none = || data(Value::Null);
    let nothing: [(&str, &str); 0] = [];
    let found = shapes.check("", none(), |service| service.tasks().search(nothing)).await;
    assert_eq!((found.data.len(), found.meta), (0, None));
    let search = |service: ActivityTask| {
        let search = service.tasks().search([("assignee", json!("张三")), ("priority", json!(50))]);
        search.page_no(2).page_size(20)
    };
    shapes.check("paged", none(), search).await;
    let search = |service: ActivityTask| service.tasks().search_completed([("assignee", "张三")]);
    let found = data(json!([{"id": "5", "duration": 3, "deleteReason": "completed"}]));
    assert_eq!(shapes.check("", found, search).await.data[0].duration, Some(3));
    let get = |service: ActivityTask| service.tasks().get("5");
    assert_eq!(shapes.check("", data(json!({"id": "5"})), get).await.id.unwrap(), "5");
    let get = |service: ActivityTask| service.tasks().get_completed("2501", "approve");
    assert_eq!(shapes.check("", none(), get).await, None);
}

async fn ends_of_tasks(shapes: &mut Shapes<ActivityTask>) {
    let complete = |service: ActivityTask| {
        let command = Map::from_iter([("approved".to_owned(), json!(true))]);
        let complete = service.tasks().complete("5").comment("同意，请尽快采购").command(command).operator("张三");
        complete.org_id(1).project_id(7).attach_files(["合同.pdf"]).pictures(["签名.png"])
    };
    let completed =
        data(json!({"comment": "同意", "assigneeInfos": [{"taskDefKey": "approve", "taskName": "经理审批"}]}));
    let completed = shapes.check("", completed, complete).await.unwrap();
    assert_eq!(completed.assignee_infos[0].task_name.as_deref(), Some("经理审批"));
    shapes.check("empty", done(), |service| service.tasks().complete("5")).await;
    let batch = |service: ActivityTask| service.tasks().complete_many([("taskIds", json!(["5", "6"]))]);
    assert_eq!(shapes.check("", data(json!([{"taskId": "5"}])), batch).await[0]["taskId"], "5");
    let delegate = |service: ActivityTask| service.tasks().delegate("5", "李四");
    assert_eq!(shapes.check("", data(json!({"assignee": "李四"})), delegate).await["assignee"], "李四");
    let gateways =
        data(json!([{"name": "是否同意", "mutiSelectFlag": false, "items": [{"name": "同意", "items": null}]}]));
    let gateways = shapes.check("", gateways, |service| service.tasks().gateways("5")).await;
    assert_eq!((gateways[0].items[0].name.as_deref(), gateways[0].muti_select_flag), (Some("同意"), Some(false)));
    let next = data(json!({"nextNode": {"approve": "经理审批"}}));
    let next = shapes.check("", next, |service| service.tasks().next_node("5")).await.unwrap();
    assert_eq!(next.next_node["approve"], "经理审批");
    let definition = |service: ActivityTask| service.tasks().process_definition("5");
    let got = shapes.check("", data(json!({"key": "purchase", "version": 1})), definition).await;
    assert_eq!((got.key.as_deref(), &got.extra["version"]), (Some("purchase"), &json!(1)));
}

#[test]
fn every_route_of_the_document_has_an_operation() {
    let of = |tag: &str| operations::ALL.iter().filter(|info| info.tag == tag).count();
    let counts = ["process-instances", "deployments", "process-definitions", "tasks"].map(of);
    assert_eq!((counts, operations::ALL.len()), ([9, 2, 4, 10], 25));
    assert!(!operations::DELEGATE_TASK.is_idempotent && operations::SEARCH_TASKS.is_idempotent);
}

#[tokio::test]
async fn what_no_segment_can_be_is_not_sent() {
    let recorder = Recorder::new();
    for name in ["", ".", ".."] {
        let (instances, tasks) = (service(&recorder).process_instances(), service(&recorder).tasks());
        for error in [
            instances.assign_task("1", TaskNode::new("approve", name), "张三").await.unwrap_err(),
            instances.assign_task("1", TaskNode::new(name, "经理审批"), "张三").await.unwrap_err(),
            instances.revoke_task("1", name).await.unwrap_err(),
            instances.delete(name).await.unwrap_err(),
            service(&recorder).deployments().delete(name).await.unwrap_err(),
            tasks.get(name).await.unwrap_err(),
            tasks.delegate("1", name).await.unwrap_err(),
            tasks.get_completed(name, "approve").await.unwrap_err(),
        ] {
            assert_eq!(error.kind(), ErrorKind::Request, "{name:?}");
            assert!(error.to_string().contains(&*error.operation().unwrap().id), "{error}");
        }
    }
    assert_eq!(recorder.take().requests().len(), 0);
}

#[tokio::test]
async fn any_text_is_one_segment() {
    let recorder = Recorder::new();
    for (id, segment) in [
        ("采购:1:3", "%E9%87%87%E8%B4%AD%3A1%3A3"),
        ("a/b", "a%2Fb"),
        ("../models", "..%2Fmodels"),
        ("50%", "50%25"),
        ("%2F", "%252F"),
        ("a b?c#d;e", "a%20b%3Fc%23d%3Be"),
    ] {
        recorder.reply(done());
        service(&recorder).deployments().delete(id).await.unwrap();
        let sent = recorder.take().to_string();
        assert_eq!(sent.lines().next(), Some(format!("DELETE /models/{segment}").as_str()), "{id}");
    }
}

#[tokio::test]
async fn a_success_without_what_was_asked_for_is_no_success() {
    let error = service(&recorder(done())).tasks().get("5").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    let error = service(&recorder(Reply::empty(200))).process_instances().delete("5").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
}
