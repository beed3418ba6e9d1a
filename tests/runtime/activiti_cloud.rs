//! The in-process runtime bundle of Activiti Cloud: what it takes, and what it says of what it does not play.

use bpm_rest::{
    ActivitiCloud, ErrorKind, List as _, Result,
    activiti_cloud::{NewTask, ProcessInstanceStatus, Task, TaskStatus, VariableInstance},
    testing::activiti_cloud::{Server, User},
    transport::RetryPolicy,
};
use futures::TryStreamExt as _;
use http::{Method, header};
use serde_json::{Value, json};
use std::io;

const HEAD: &str =
    r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn">"#;

/// A file with one process, whose elements stand one behind the other as they are given, each with an id.
fn line(key: &str, elements: &[(&str, &str)]) -> String {
    let flow = |(from, to): (usize, usize)| {
        let (from, to) = (elements[from].0, elements[to].0);
        format!(r#"<sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}"/>"#)
    };
    let flows: String = (0..elements.len() - 1).map(|index| flow((index, index + 1))).collect();
    let elements: String = elements.iter().map(|(_, element)| *element).collect();
    format!(r#"{HEAD}<process id="{key}">{elements}{flows}</process></definitions>"#)
}

const START: (&str, &str) = ("start", r#"<startEvent id="start"/>"#);

async fn server() -> Server {
    Server::start().await.unwrap()
}

fn client(server: &Server, user: &str) -> ActivitiCloud {
    let builder = ActivitiCloud::builder(server.base_url()).basic_auth(user, server.password());
    builder.retry(RetryPolicy::none()).build().unwrap()
}

async fn tasks(client: &ActivitiCloud, instance: &str) -> Vec<Task> {
    client.process_instances().tasks(instance).await.unwrap().entries
}

fn status<T: std::fmt::Debug>(result: Result<T>) -> (u16, String) {
    let error = result.unwrap_err();
    (error.status().unwrap().as_u16(), error.server_message().unwrap_or_default().to_owned())
}

/// A task that each of two people does: the applicant, whom a variable names, and one of a group.
fn leave() -> String {
    format!(
        r#"{HEAD}<process id="leave" name="Leave">
          <startEvent id="start"/>
          <userTask id="write" name="Write" activiti:assignee="${{applicant}}"/>
          <exclusiveGateway id="long" default="short"/>
          <userTask id="approve" name="Approve" activiti:candidateGroups="hr"/>
          <exclusiveGateway id="agreed"/>
          <parallelGateway id="split"/>
          <userTask id="book" name="Book" activiti:candidateUsers="testuser, hruser"/>
          <userTask id="tell" name="Tell" activiti:candidateUsers="testuser"/>
          <parallelGateway id="join"/>
          <endEvent id="end"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="write"/>
          <sequenceFlow id="f2" sourceRef="write" targetRef="long"/>
          <sequenceFlow id="f3" sourceRef="long" targetRef="approve">
            <conditionExpression>${{days &gt; 3}}</conditionExpression>
          </sequenceFlow>
          <sequenceFlow id="short" sourceRef="long" targetRef="agreed"/>
          <sequenceFlow id="f4" sourceRef="approve" targetRef="agreed"/>
          <sequenceFlow id="f5" sourceRef="agreed" targetRef="split"/>
          <sequenceFlow id="f6" sourceRef="split" targetRef="book"/>
          <sequenceFlow id="f7" sourceRef="split" targetRef="tell"/>
          <sequenceFlow id="f8" sourceRef="book" targetRef="join"/>
          <sequenceFlow id="f9" sourceRef="tell" targetRef="join"/>
          <sequenceFlow id="f10" sourceRef="join" targetRef="end"/>
        </process></definitions>"#
    )
}

#[tokio::test]
async fn a_process_goes_through_gateways_by_the_variables_of_its_tasks() {
    let server = server().await;
    server.deploy(&leave()).unwrap();
    let (user, hr) = (client(&server, "testuser"), client(&server, "hruser"));
    for (days, names) in [(2, vec!["Book", "Tell"]), (9, vec!["Approve"])] {
        let start = user.process_instances().start_by_key("leave").variable("applicant", "testuser");
        let instance = start.await.unwrap().id;
        let [task] = tasks(&user, &instance).await.try_into().unwrap();
        assert_eq!((task.name.as_deref(), task.assignee.as_deref()), (Some("Write"), Some("testuser")));
        assert_eq!((task.status, task.claimed_date), (TaskStatus::Assigned, None));
        assert!(tasks(&hr, &instance).await.is_empty(), "the task of somebody else");
        user.tasks().complete(&task.id).variable("days", days).await.unwrap();
        let mut seen = tasks(&hr, &instance).await;
        seen.extend(tasks(&user, &instance).await);
        let mut found: Vec<&str> = seen.iter().filter_map(|task| task.name.as_deref()).collect();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found, names);
        for task in &seen {
            // Who may claim it does it; the second of the two ends the process instance.
            let whose = if tasks(&hr, &instance).await.iter().any(|found| found.id == task.id) { &hr } else { &user };
            if whose.tasks().claim(&task.id).await.is_ok() {
                whose.tasks().complete(&task.id).await.unwrap();
            }
        }
        let left = user.process_instances().get(&instance).await;
        assert_eq!(left.is_ok(), days > 3, "the task to approve is followed by two");
    }
    // Without the variable that the condition asks for, nothing is done.
    let start = user.process_instances().start_by_key("leave").variable("applicant", "testuser");
    let instance = start.await.unwrap().id;
    let [task] = tasks(&user, &instance).await.try_into().unwrap();
    let refused = status(user.tasks().complete(&task.id).variable("other", 1).await);
    assert_eq!(refused, (500, "Unknown property used in expression: ${days}".to_owned()));
    assert_eq!(user.tasks().get(&task.id).await.unwrap().status, TaskStatus::Assigned);
    let names: Vec<String> =
        user.process_instances().variables(&instance).await.unwrap().into_iter().map(|found| found.name).collect();
    assert_eq!(names, ["applicant"]);
}

#[tokio::test]
async fn a_file_with_what_is_not_played_is_refused_as_a_whole() {
    let server = server().await;
    let task = |element: &'static str| line("odd", &[START, ("odd", element)]);
    for (file, named) in [
        (task(r#"<serviceTask id="odd" implementation="mail"/>"#), "serviceTask `odd`"),
        (task(r#"<callActivity id="odd" calledElement="leave"/>"#), "callActivity `odd`"),
        (task(r#"<userTask id="odd" activiti:assignee="${a.b()}"/>"#), "the expression `${a.b()}`"),
        (task(r#"<userTask id="odd" activiti:dueDate="PT1H"/>"#), "the due date `PT1H`"),
        (task(r#"<userTask id="odd" activiti:skipExpression="${true}"/>"#), "activiti:skipExpression"),
        (task(r#"<userTask id="odd"><multiInstanceLoopCharacteristics/></userTask>"#), "multiInstance"),
        (task(r#"<endEvent id="odd"><errorEventDefinition/></endEvent>"#), "errorEventDefinition"),
        (task(r#"<intermediateCatchEvent id="odd"><timerEventDefinition/></intermediateCatchEvent>"#), "timer"),
        (task(r#"<userTask id="start"/>"#), "two elements `start`"),
        ("<process/>".to_owned(), "is not BPMN"),
        ("<".to_owned(), ""),
        (format!(r#"{HEAD}<process id="a" isExecutable="false"/></definitions>"#), "no process that can be executed"),
    ] {
        let error = server.deploy(&file).unwrap_err();
        assert!(error.kind() == io::ErrorKind::InvalidData && error.to_string().contains(named), "{file}: {error}");
    }
    let two =
        line("good", &[START]).replace("</definitions>", r#"<process id="bad"><serviceTask/></process></definitions>"#);
    server.deploy(&two).unwrap_err();
    let bundle = client(&server, "testuser");
    assert!(bundle.process_definitions().list().await.unwrap().is_empty());

    // A second file of the same key is the second version; a key means the first, as on the real server.
    for _ in 0..2 {
        server.deploy(&line("good", &[START])).unwrap();
    }
    let found = bundle.process_definitions().list().await.unwrap();
    let mut versions: Vec<i32> = found.iter().map(|definition| definition.version).collect();
    versions.sort_unstable();
    assert_eq!(versions, [1, 2]);
    assert_eq!(bundle.process_definitions().get("good").await.unwrap().version, 1);
    let second = found.iter().find(|definition| definition.version == 2).unwrap();
    let started = bundle.process_instances().start_by_id(&second.id).await.unwrap();
    assert_eq!((started.process_definition_version, started.status), (2, ProcessInstanceStatus::Completed));
}

#[tokio::test]
async fn extensions_are_those_of_the_process_and_played_or_refused() {
    let server = server().await;
    let look = r#"<userTask id="look" activiti:candidateUsers="testuser"/>"#;
    let process = line("order", &[START, ("look", look)]);
    let extensions = |extensions: &Value| json!({"id": "order", "extensions": extensions}).to_string();
    let property = |kind: &str, value: Value| {
        extensions(&json!({"properties": {"1": {"name": "a", "type": kind, "required": true, "value": value}}}))
    };
    let inputs = json!({"inputs": {"b": {"type": "variable", "value": "a"}}});
    for (file, named) in [
        ("[".to_owned(), "no JSON"),
        ("{}".to_owned(), "`id`, the key of the process"),
        (json!({"id": "other", "extensions": {}}).to_string(), "those of `other`"),
        (extensions(&json!({"templates": {}})), "the extension `templates`"),
        (property("file", Value::Null), "variables of the type `file`"),
        (property("integer", json!("x")), "the value \"x\" of the variable `a`"),
        (extensions(&json!({"mappings": {"look": inputs}})), "a mapping without outputs"),
        (extensions(&json!({"mappings": {"start": {"inputs": {}, "outputs": {}}}})), "`start`, which is no task"),
        (extensions(&json!({"constants": {"look": {"c": {"value": 1}}}})), "constants of a task without a mapping"),
    ] {
        let error = server.deploy_with_extensions(&process, &file).unwrap_err();
        assert!(error.kind() == io::ErrorKind::InvalidData && error.to_string().contains(named), "{file}: {error}");
    }
    let user = client(&server, "testuser");
    assert!(user.process_definitions().list().await.unwrap().is_empty());

    let file = json!({
        "properties": {"1": {"name": "a", "type": "integer", "value": 7}, "2": {"name": "t", "type": "string"}},
        "mappings": {"look": {
            "inputs": {"b": {"type": "variable", "value": "a"}, "d": {"type": "value", "value": "2020-01-02"}},
            "outputs": {"a": {"type": "variable", "value": "b"}},
        }},
        "constants": {"look": {"c": {"value": true}}},
    });
    let process = line("order", &[START, ("look", look), ("next", &look.replace("look", "next"))]);
    server.deploy_with_extensions(&process, &extensions(&file)).unwrap();
    let order = user.process_instances().start_by_key("order").variable("t", "2020-01-02").await.unwrap().id;
    let [task] = tasks(&user, &order).await.try_into().unwrap();
    let given = |variables: Vec<VariableInstance>| -> Vec<(String, Option<Value>)> {
        variables.into_iter().map(|variable| (variable.name, variable.value)).collect()
    };
    let pair = |name: &str, value: Value| (name.to_owned(), Some(value));
    let of_task = given(user.tasks().variables(&task.id).await.unwrap());
    let day = json!("2020-01-02T00:00:00.000+0000");
    assert_eq!(of_task, [pair("b", json!(7)), pair("c", json!(true)), pair("d", day)]);
    user.tasks().claim(&task.id).await.unwrap();
    user.tasks().complete(&task.id).variable("b", 8).variable("x", 9).await.unwrap();
    let of_order = given(user.process_instances().variables(&order).await.unwrap());
    assert_eq!(of_order, [pair("a", json!(8)), pair("t", json!("2020-01-02"))], "what is declared as a text stays one");
}

#[tokio::test]
async fn users_have_groups_and_roles() {
    let server = server().await;
    server.add_user(User::new("kim", "secret").group("movers"));
    server.add_user(User::new("lee", "secret").admin());
    server.add_user(User::new("sam", "secret").group("movers").without_role());
    let with = |name: &str, password: &str| {
        ActivitiCloud::builder(server.base_url()).basic_auth(name, password).build().unwrap()
    };
    let (kim, lee, user) = (with("kim", "secret"), with("lee", "secret"), client(&server, "testuser"));
    let task = user.tasks().create(NewTask::new("Move").candidate_group("movers")).await.unwrap();
    assert_eq!(kim.tasks().claim(&task.id).await.unwrap().assignee.as_deref(), Some("kim"));
    assert!(lee.tasks().get(&task.id).await.unwrap_err().is_not_found());
    assert_eq!(lee.admin().tasks().get(&task.id).await.unwrap().owner.as_deref(), Some("testuser"));
    assert!(kim.admin().tasks().get(&task.id).await.unwrap_err().is_forbidden());
    assert!(with("sam", "secret").tasks().list().await.unwrap_err().is_forbidden());
    assert!(with("kim", "wrong").tasks().list().await.unwrap_err().is_unauthorized());
    let shown = format!("{:?}", User::new("kim", "hunter2-canary").group("movers"));
    assert!(shown.contains("movers") && !shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn lists_are_read_by_pages_to_their_end() {
    let server = server().await;
    let user = client(&server, "testuser");
    for number in 0..7 {
        user.tasks().create(NewTask::new(format!("task {number}"))).await.unwrap();
    }
    let all: Vec<Task> = user.tasks().list().max_items(3).items().try_collect().await.unwrap();
    let names: Vec<String> = all.into_iter().filter_map(|task| task.name).collect();
    assert_eq!(names, (0..7).map(|number| format!("task {number}")).collect::<Vec<_>>());
    let page = user.tasks().list().skip_count(5).max_items(3).await.unwrap().pagination;
    assert_eq!(
        (page.skip_count, page.max_items, page.count, page.total_items, page.has_more_items),
        (5, 3, 2, 7, false)
    );
}

/// Sends a request by hand, and gives what comes: status, content type and body.
async fn raw(server: &Server, method: Method, path: &str, accept: Option<&str>) -> (u16, String, String) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client.request(method, format!("{}{path}", server.base_url()));
    let mut request = request.basic_auth("testuser", Some(server.password()));
    if let Some(accept) = accept {
        request = request.header(header::ACCEPT, accept);
    }
    let answer = request.send().await.unwrap();
    let kind = answer.headers().get(header::CONTENT_TYPE).map(|kind| kind.to_str().unwrap().to_owned());
    (answer.status().as_u16(), kind.unwrap_or_default(), answer.text().await.unwrap())
}

#[tokio::test]
async fn failures_have_the_body_of_the_runtime_or_of_spring() {
    let server = server().await;
    let json = Some("application/json");
    let (status, kind, body) = raw(&server, Method::GET, "/v1/process-instances/none", json).await;
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((status, &*kind), (404, "application/json;charset=UTF-8"));
    let message = "Unable to find process instance for the given id:'none'";
    assert_eq!(body, json!({"entry": {"code": 404, "message": message}}));
    for accept in [None, Some("application/hal+json")] {
        let (status, kind, body) = raw(&server, Method::GET, "/v1/process-instances/none", accept).await;
        assert_eq!((status, &*kind), (404, "application/hal+json;charset=UTF-8"));
        assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), json!({"code": 404, "message": message}));
    }
    for (method, path, expected, message) in [
        (Method::GET, "/v1/none", 404, "No message available"),
        (Method::DELETE, "/v1/tasks", 405, "Request method 'DELETE' not supported"),
        (Method::GET, "/admin/v1/tasks", 403, "Forbidden"),
        (Method::POST, "/v1/tasks", 415, "Content type 'application/octet-stream' not supported"),
        (Method::GET, "/v1/tasks?maxItems=0", 500, "Page size must not be less than one!"),
        (Method::GET, "/v1/tasks?skipCount=x", 500, "For input string: \"x\""),
        (Method::GET, "/v1/tasks?skipCount=2147483648", 500, "integer overflow"),
        (Method::GET, "/v1/tasks?skipCount=2147483647", 500, "Total elements must not be negative!"),
        (Method::GET, "/v1/tasks/a%25", 500, "potentially malicious String \"%25\""),
        (Method::GET, "/v1//tasks", 500, "the URL was not normalized"),
        (Method::GET, "/v1/connector-definitions", 501, "does not play connectors"),
    ] {
        let (status, kind, body) = raw(&server, method, path, json).await;
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!((status, &*kind), (expected, "application/json;charset=UTF-8"), "{path}");
        assert!(body["message"].as_str().unwrap().contains(message), "{path}: {body}");
        assert_eq!(body["path"], path.split('?').next().unwrap());
        assert!(body["status"] == expected && body["error"].is_string() && body["timestamp"].is_string(), "{body}");
    }
    for (accept, path, expected) in [
        (None, "/admin/v1/tasks", "application/json"),
        (None, "/v1/none", "application/hal+json"),
        (Some("application/hal+json"), "/admin/v1/tasks", "application/hal+json"),
    ] {
        let (_, kind, body) = raw(&server, Method::GET, path, accept).await;
        assert_eq!(kind, format!("{expected};charset=UTF-8"), "{accept:?} {path}");
        assert!(serde_json::from_str::<Value>(&body).unwrap()["timestamp"].is_string(), "{body}");
    }
    // Nothing is done for somebody who cannot be answered.
    for accept in ["image/svg+xml", "application/xml"] {
        assert_eq!(raw(&server, Method::GET, "/v1/tasks", Some(accept)).await, (406, String::new(), String::new()));
    }
    let (status, kind, _) = raw(&server, Method::GET, "/v1/tasks/a%2Fb", json).await;
    assert_eq!((status, &*kind), (400, "text/html;charset=utf-8"));
}

#[tokio::test]
async fn what_is_not_played_is_501_and_done_by_halves_nowhere() {
    let server = server().await;
    let drawn = line("drawn", &[START, ("look", r#"<userTask id="look" activiti:candidateUsers="testuser"/>"#)]);
    let plane = r#"<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"><bpmndi:BPMNPlane bpmnElement="drawn"/></bpmndi:BPMNDiagram></definitions>"#;
    let drawn = drawn.replace("</definitions>", plane);
    server.deploy(&drawn).unwrap();
    let user = client(&server, "testuser");
    let definitions = user.process_definitions();
    let id = definitions.get("drawn").await.unwrap().id;
    assert_eq!(definitions.bpmn(&id).await.unwrap().bytes().await.unwrap(), drawn);
    let instance = user.process_instances().start_by_key("drawn").await.unwrap().id;
    for error in [
        definitions.diagram(&id).await.unwrap_err(),
        definitions.model(&id).await.unwrap_err(),
        user.process_instances().diagram(&instance).await.unwrap_err(),
        user.connector_definitions().list().await.unwrap_err(),
    ] {
        assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Status, Some(501)));
        assert!(error.to_string().contains("the in-process server does not play"), "{error}");
    }
    let [task] = tasks(&user, &instance).await.try_into().unwrap();
    let (status, _, body) = raw(&server, Method::POST, &format!("/v1/tasks/{}/claim", task.id), None).await;
    assert!(status == 501 && body.contains("does not play HAL"), "{body}");
    assert_eq!(user.tasks().get(&task.id).await.unwrap(), task);
}
