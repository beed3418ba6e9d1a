//! The requests of the operations of Activiti Cloud.

use super::shapes::Shapes;
use bpm_rest::{
    ActivitiCloud,
    activiti_cloud::{NewTask, ProcessInstanceStatus, TaskStatus, VariableType, operations},
    testing::{Recorder, Reply},
    time::Timestamp,
};
use serde_json::{Value, json};

const INSTANCE: &str = r#"{"entry": {"id": "p1", "status": "RUNNING", "processDefinitionId": "review:1:d1",
    "processDefinitionKey": "review", "processDefinitionVersion": 1}}"#;
const TASK: &str =
    r#"{"entry": {"id": "t1", "name": "Review", "priority": 50, "status": "ASSIGNED", "standalone": false}}"#;
const DEFINITION: &str = r#"{"entry": {"id": "review:1:d1", "key": "review", "version": 1}}"#;
const VARIABLES: &str = r#"{"list": {"entries": [{"entry": {"name": "amount", "type": "integer", "value": 7,
    "taskVariable": false}}]}}"#;
const CONNECTOR: &str =
    r#"{"entry": {"id": "mail", "actions": {"send": {"inputs": [{"name": "to", "type": "string"}]}}}}"#;

/// An id with what has a meaning in a URL and what is not ASCII, without the characters that the server refuses.
const ODD: &str = "a b=c?d#e+f&gé";

fn cloud(recorder: &Recorder) -> ActivitiCloud {
    let builder = ActivitiCloud::builder("http://cloud.test/rb").basic_auth("hruser", "secret");
    builder.transport(recorder.clone()).build().unwrap()
}

/// A page with one item.
fn page(item: &str) -> Reply {
    let pagination = r#"{"skipCount": 0, "maxItems": 100, "count": 1, "hasMoreItems": false, "totalItems": 1}"#;
    Reply::json(200, format!(r#"{{"list": {{"entries": [{item}], "pagination": {pagination}}}}}"#))
}

/// A value of each type that the server has.
fn variables() -> [(&'static str, Value); 8] {
    [
        ("text", json!("größer")),
        ("day", json!("2020-01-02")),
        ("amount", json!(7)),
        ("large", json!(9_007_199_254_740_993_i64)),
        ("rate", json!(0.5)),
        ("agreed", json!(true)),
        ("order", json!({"lines": [{"article": "ink", "pieces": 2}]})),
        ("nothing", Value::Null),
    ]
}

fn due() -> Timestamp {
    "2026-11-28T09:30:00.120+02:00".parse().unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("activiti-cloud", cloud);
    let home = Reply::json(200, r#"{"entry": {"welcome": "Welcome to an instance of the Activiti Process Engine"}}"#);
    let home = shapes.check("", home, |cloud| cloud.server().home()).await;
    assert!(home.welcome.starts_with("Welcome"));
    connector_definitions(&mut shapes).await;
    process_definitions(&mut shapes).await;
    process_instances(&mut shapes).await;
    process_instances_of_administrators(&mut shapes).await;
    tasks(&mut shapes).await;
    candidates(&mut shapes).await;
    variables_of_tasks(&mut shapes).await;
    tasks_of_administrators(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}

async fn connector_definitions(shapes: &mut Shapes<ActivitiCloud>) {
    let list = Reply::json(200, format!(r#"{{"list": {{"entries": [{CONNECTOR}]}}}}"#));
    let list = shapes.check("", list, |cloud| cloud.connector_definitions().list()).await;
    assert_eq!(list[0].actions["send"].inputs[0].type_.as_deref(), Some("string"));
    let one = shapes.check("", Reply::json(200, CONNECTOR), |cloud| cloud.connector_definitions().get(ODD)).await;
    assert_eq!(one.id, "mail");
}

async fn process_definitions(shapes: &mut Shapes<ActivitiCloud>) {
    let list = shapes.check("", page(DEFINITION), |cloud| cloud.process_definitions().list()).await;
    assert_eq!((list.len(), &*list[0].key), (1, "review"));
    let list = shapes.check("", page(DEFINITION), |cloud| cloud.admin().process_definitions().list()).await;
    assert_eq!(list[0].id, "review:1:d1");
    let one = || Reply::json(200, DEFINITION);
    assert_eq!(shapes.check("", one(), |cloud| cloud.process_definitions().get("review:1:d1")).await.version, 1);
    shapes.check("odd", one(), |cloud| cloud.process_definitions().get(ODD)).await;
    let meta = r#"{"entry": {"id": "review:1:d1", "version": 1, "users": ["hruser"], "groups": [], "variables": [],
        "userTasks": [{"taskName": "Review", "cachable": false}], "serviceTasks": []}}"#;
    let meta = shapes.check("", Reply::json(200, meta), |cloud| cloud.process_definitions().meta("review:1:d1")).await;
    assert_eq!((&*meta.users[0], meta.user_tasks[0].task_name.as_deref()), ("hruser", Some("Review")));
    // The three models have one route; the header `Accept` says which.
    let bpmn = Reply::bytes(200, "application/xml", "<definitions/>");
    let bpmn = shapes.check("", bpmn, |cloud| cloud.process_definitions().bpmn("review:1:d1")).await;
    assert_eq!(bpmn.bytes().await.unwrap(), "<definitions/>");
    let model = Reply::json(200, r#"{"resourceId": "canvas", "childShapes": []}"#);
    let model = shapes.check("", model, |cloud| cloud.process_definitions().model("review:1:d1")).await;
    assert_eq!(json!(model)["resourceId"], "canvas");
    let diagram = Reply::bytes(200, "image/svg+xml", "<svg/>");
    let diagram = shapes.check("", diagram, |cloud| cloud.process_definitions().diagram("review:1:d1")).await;
    assert_eq!(diagram.unwrap().bytes().await.unwrap(), "<svg/>");
    let none = shapes.check("odd", Reply::empty(204), |cloud| cloud.process_definitions().diagram(ODD)).await;
    assert!(none.is_none(), "the model has no diagram");
}

async fn process_instances(shapes: &mut Shapes<ActivitiCloud>) {
    let one = || Reply::json(200, INSTANCE);
    let list = shapes.check("", page(INSTANCE), |cloud| cloud.process_instances().list()).await;
    assert_eq!((&*list.entries[0].id, list.pagination.total_items), ("p1", 1));
    let part = |cloud: ActivitiCloud| cloud.process_instances().list().skip_count(3).max_items(2);
    shapes.check("page", page(INSTANCE), part).await;

    let started = shapes.check("", one(), |cloud| cloud.process_instances().start_by_key("review")).await;
    assert_eq!(started.status, ProcessInstanceStatus::Running);
    let everything = |cloud: ActivitiCloud| {
        let start = cloud.process_instances().start_by_key("review").name("Größe 7").business_key("PO/7");
        start.variables(variables()).variable("more", "one")
    };
    shapes.check("everything", one(), everything).await;
    shapes.check("id", one(), |cloud| cloud.process_instances().start_by_id("review:1:d1")).await;
    shapes.check("", one(), |cloud| cloud.process_instances().start_by_message("ordered")).await;
    let everything = |cloud: ActivitiCloud| {
        cloud.process_instances().start_by_message("ordered").business_key("PO/7").variables(variables())
    };
    shapes.check("everything", one(), everything).await;

    shapes.check("", Reply::empty(200), |cloud| cloud.process_instances().receive_message("paid")).await;
    let everything = |cloud: ActivitiCloud| {
        cloud.process_instances().receive_message("paid").correlation_key("PO/7").variables(variables())
    };
    shapes.check("everything", Reply::empty(200), everything).await;
    shapes.check("", Reply::empty(200), |cloud| cloud.process_instances().send_signal("all clear")).await;
    let everything = |cloud: ActivitiCloud| cloud.process_instances().send_signal("all clear").variables(variables());
    shapes.check("everything", Reply::empty(200), everything).await;

    shapes.check("", one(), |cloud| cloud.process_instances().get("p1")).await;
    shapes.check("odd", one(), |cloud| cloud.process_instances().get(ODD)).await;
    shapes.check("", one(), |cloud| cloud.process_instances().update("p1")).await;
    let everything = |cloud: ActivitiCloud| cloud.process_instances().update(ODD).name("").business_key("PO/8");
    shapes.check("everything", one(), everything).await;
    shapes.check("", one(), |cloud| cloud.process_instances().suspend(ODD)).await;
    shapes.check("", one(), |cloud| cloud.process_instances().activate(ODD)).await;
    shapes.check("", one(), |cloud| cloud.process_instances().delete(ODD)).await;
    let svg = Reply::bytes(200, "image/svg+xml", "<svg/>");
    let svg = shapes.check("", svg, |cloud| cloud.process_instances().diagram(ODD)).await;
    assert_eq!(svg.unwrap().bytes().await.unwrap(), "<svg/>");

    shapes.check("", page(INSTANCE), |cloud| cloud.process_instances().subprocesses("p1")).await;
    let part = |cloud: ActivitiCloud| cloud.process_instances().subprocesses(ODD).skip_count(3).max_items(2);
    shapes.check("page", page(INSTANCE), part).await;
    let tasks = shapes.check("", page(TASK), |cloud| cloud.process_instances().tasks("p1")).await;
    assert_eq!(tasks.entries[0].status, TaskStatus::Assigned);
    let part = |cloud: ActivitiCloud| cloud.process_instances().tasks(ODD).skip_count(3).max_items(2);
    shapes.check("page", page(TASK), part).await;

    let given = shapes.check("", Reply::json(200, VARIABLES), |cloud| cloud.process_instances().variables(ODD)).await;
    assert_eq!((&given[0].type_, given[0].value.as_ref()), (&VariableType::Integer, Some(&json!(7))));
    let set = |cloud: ActivitiCloud| cloud.process_instances().set_variables(ODD, variables());
    shapes.check("", Reply::empty(200), set).await;
}

async fn process_instances_of_administrators(shapes: &mut Shapes<ActivitiCloud>) {
    let one = || Reply::json(200, INSTANCE);
    shapes.check("", page(INSTANCE), |cloud| cloud.admin().process_instances().list()).await;
    let part = |cloud: ActivitiCloud| cloud.admin().process_instances().list().skip_count(3).max_items(2);
    shapes.check("page", page(INSTANCE), part).await;
    shapes.check("", one(), |cloud| cloud.admin().process_instances().start_by_key("review")).await;
    let everything = |cloud: ActivitiCloud| {
        let start = cloud.admin().process_instances().start_by_key("review").name("Größe 7").business_key("PO/7");
        start.variables(variables())
    };
    shapes.check("everything", one(), everything).await;
    shapes.check("id", one(), |cloud| cloud.admin().process_instances().start_by_id("review:1:d1")).await;
    shapes.check("", one(), |cloud| cloud.admin().process_instances().start_by_message("ordered")).await;
    let everything = |cloud: ActivitiCloud| {
        cloud.admin().process_instances().start_by_message("ordered").business_key("PO/7").variables(variables())
    };
    shapes.check("everything", one(), everything).await;
    shapes.check("", Reply::empty(200), |cloud| cloud.admin().process_instances().receive_message("paid")).await;
    let everything = |cloud: ActivitiCloud| {
        cloud.admin().process_instances().receive_message("paid").correlation_key("PO/7").variables(variables())
    };
    shapes.check("everything", Reply::empty(200), everything).await;
    shapes.check("", one(), |cloud| cloud.admin().process_instances().get(ODD)).await;
    shapes.check("", one(), |cloud| cloud.admin().process_instances().update("p1")).await;
    let everything =
        |cloud: ActivitiCloud| cloud.admin().process_instances().update(ODD).name("n").business_key("PO/8");
    shapes.check("everything", one(), everything).await;
    shapes.check("", one(), |cloud| cloud.admin().process_instances().suspend(ODD)).await;
    shapes.check("", one(), |cloud| cloud.admin().process_instances().activate(ODD)).await;
    shapes.check("", one(), |cloud| cloud.admin().process_instances().delete(ODD)).await;
    shapes.check("", page(INSTANCE), |cloud| cloud.admin().process_instances().subprocesses("p1")).await;
    let part = |cloud: ActivitiCloud| cloud.admin().process_instances().subprocesses(ODD).skip_count(3).max_items(2);
    shapes.check("page", page(INSTANCE), part).await;
    let set = |cloud: ActivitiCloud| cloud.admin().process_instances().set_variables(ODD, variables());
    shapes.check("", Reply::empty(200), set).await;
    let delete = |cloud: ActivitiCloud| cloud.admin().process_instances().delete_variables(ODD, ["amount", "rate"]);
    shapes.check("", Reply::empty(200), delete).await;
}

async fn tasks(shapes: &mut Shapes<ActivitiCloud>) {
    let one = || Reply::json(200, TASK);
    shapes.check("", page(TASK), |cloud| cloud.tasks().list()).await;
    shapes.check("page", page(TASK), |cloud| cloud.tasks().list().skip_count(3).max_items(2)).await;
    shapes.check("", one(), |cloud| cloud.tasks().create(NewTask::new("Pack"))).await;
    let everything = NewTask::new("Pack").description("with care").priority(7).assignee("hruser").due_date(due());
    let everything = everything.form_key("pack").parent_task_id("t0").candidate_users(["testuser", "hruser"]);
    let everything = everything.candidate_user("testadmin").candidate_group("hr");
    shapes.check("everything", one(), |cloud| cloud.tasks().create(everything)).await;
    assert_eq!(shapes.check("", one(), |cloud| cloud.tasks().get("t1")).await.name.as_deref(), Some("Review"));
    shapes.check("odd", one(), |cloud| cloud.tasks().get(ODD)).await;
    shapes.check("", one(), |cloud| cloud.tasks().update("t1")).await;
    let everything = |cloud: ActivitiCloud| {
        let update = cloud.tasks().update(ODD).name("").description("with care").priority(7).due_date(due());
        update.form_key("pack").parent_task_id("t0")
    };
    shapes.check("everything", one(), everything).await;
    shapes.check("", one(), |cloud| cloud.tasks().delete(ODD)).await;
    shapes.check("", one(), |cloud| cloud.tasks().claim(ODD)).await;
    shapes.check("", one(), |cloud| cloud.tasks().release(ODD)).await;
    // Without variables there is no body, so that the server asks for no `payloadType`.
    shapes.check("", one(), |cloud| cloud.tasks().complete(ODD)).await;
    let everything = |cloud: ActivitiCloud| cloud.tasks().complete("t1").variables(variables()).variable("more", "one");
    shapes.check("everything", one(), everything).await;
    shapes.check("", Reply::empty(200), |cloud| cloud.tasks().save(ODD, variables())).await;
    shapes.check("", page(TASK), |cloud| cloud.tasks().subtasks("t1")).await;
    shapes.check("page", page(TASK), |cloud| cloud.tasks().subtasks(ODD).skip_count(3).max_items(2)).await;
}

async fn candidates(shapes: &mut Shapes<ActivitiCloud>) {
    let names = || Reply::json(200, r#"["hruser", "hruser"]"#);
    assert_eq!(shapes.check("", names(), |cloud| cloud.tasks().candidate_users(ODD)).await, ["hruser", "hruser"]);
    let add = |cloud: ActivitiCloud| cloud.tasks().add_candidate_users(ODD, ["hruser", "testuser"]);
    shapes.check("", Reply::empty(200), add).await;
    let remove = |cloud: ActivitiCloud| cloud.tasks().remove_candidate_users(ODD, ["hruser", "testuser"]);
    shapes.check("", Reply::empty(200), remove).await;
    shapes.check("", names(), |cloud| cloud.tasks().candidate_groups(ODD)).await;
    let add = |cloud: ActivitiCloud| cloud.tasks().add_candidate_groups(ODD, ["hr", "activitiTeam"]);
    shapes.check("", Reply::empty(200), add).await;
    let remove = |cloud: ActivitiCloud| cloud.tasks().remove_candidate_groups(ODD, ["hr", "activitiTeam"]);
    shapes.check("", Reply::empty(200), remove).await;

    shapes.check("", names(), |cloud| cloud.admin().tasks().candidate_users(ODD)).await;
    let add = |cloud: ActivitiCloud| cloud.admin().tasks().add_candidate_users(ODD, ["hruser", "testuser"]);
    shapes.check("", Reply::empty(200), add).await;
    let remove = |cloud: ActivitiCloud| cloud.admin().tasks().remove_candidate_users(ODD, ["hruser", "testuser"]);
    shapes.check("", Reply::empty(200), remove).await;
    shapes.check("", names(), |cloud| cloud.admin().tasks().candidate_groups(ODD)).await;
    let add = |cloud: ActivitiCloud| cloud.admin().tasks().add_candidate_groups(ODD, ["hr", "activitiTeam"]);
    shapes.check("", Reply::empty(200), add).await;
    let remove = |cloud: ActivitiCloud| cloud.admin().tasks().remove_candidate_groups(ODD, ["hr", "activitiTeam"]);
    shapes.check("", Reply::empty(200), remove).await;
}

async fn variables_of_tasks(shapes: &mut Shapes<ActivitiCloud>) {
    let order = || json!({"lines": [2]});
    let given = shapes.check("", Reply::json(200, VARIABLES), |cloud| cloud.tasks().variables(ODD)).await;
    assert_eq!(given[0].name, "amount");
    let create = |cloud: ActivitiCloud| cloud.tasks().create_variable(ODD, "order", order());
    shapes.check("", Reply::empty(200), create).await;
    let nothing = |cloud: ActivitiCloud| cloud.tasks().create_variable("t1", "order", Value::Null);
    shapes.check("null", Reply::empty(200), nothing).await;
    let update = |cloud: ActivitiCloud| cloud.tasks().update_variable(ODD, "order_2", order());
    shapes.check("", Reply::empty(200), update).await;
    shapes.check("", Reply::json(200, VARIABLES), |cloud| cloud.admin().tasks().variables(ODD)).await;
    let create = |cloud: ActivitiCloud| cloud.admin().tasks().create_variable(ODD, "order", order());
    shapes.check("", Reply::empty(200), create).await;
    let update = |cloud: ActivitiCloud| cloud.admin().tasks().update_variable(ODD, "order_2", Value::Null);
    shapes.check("", Reply::empty(200), update).await;
}

async fn tasks_of_administrators(shapes: &mut Shapes<ActivitiCloud>) {
    let one = || Reply::json(200, TASK);
    shapes.check("", page(TASK), |cloud| cloud.admin().tasks().list()).await;
    shapes.check("page", page(TASK), |cloud| cloud.admin().tasks().list().skip_count(3).max_items(2)).await;
    shapes.check("", one(), |cloud| cloud.admin().tasks().get(ODD)).await;
    shapes.check("", one(), |cloud| cloud.admin().tasks().update("t1")).await;
    let everything = |cloud: ActivitiCloud| {
        let update = cloud.admin().tasks().update(ODD).name("n").description("with care").priority(7);
        update.due_date(due()).form_key("pack").parent_task_id("t0")
    };
    shapes.check("everything", one(), everything).await;
    shapes.check("", one(), |cloud| cloud.admin().tasks().delete(ODD)).await;
    shapes.check("", one(), |cloud| cloud.admin().tasks().assign(ODD)).await;
    shapes.check("user", one(), |cloud| cloud.admin().tasks().assign("t1").assignee("testuser")).await;
    shapes.check("", one(), |cloud| cloud.admin().tasks().complete(ODD)).await;
    let everything = |cloud: ActivitiCloud| cloud.admin().tasks().complete("t1").variables(variables());
    shapes.check("everything", one(), everything).await;
}
