//! What the client of Activiti Cloud sends and reads where other clients go wrong: addresses stay, variables arrive as
//! variables, ids are escaped, lists go on, errors keep their words.

use crate::scripted::{Scripted, reply};
use bpm_rest::{
    ActivitiCloud, List as _,
    activiti_cloud::{NewTask, Task},
    testing::{RecordedCall, Recorder, Reply},
    transport::credentials::Bearer,
};
use futures::{TryStreamExt as _, future};
use http::header::AUTHORIZATION;
use serde_json::{Value, json};

/// Host and path have the words that the routes are made of.
const BASE: &str = "http://rb.v1.test/v1/rb";

const TASK: &str = r#"{"entry": {"id": "t", "priority": 0, "status": "CREATED", "standalone": true}}"#;
const INSTANCE: &str = r#"{"entry": {"id": "i", "status": "RUNNING", "processDefinitionId": "d:1:x",
    "processDefinitionKey": "d", "processDefinitionVersion": 1}}"#;

fn bundle(base_url: &str) -> (ActivitiCloud, Recorder) {
    let recorder = Recorder::new();
    let builder = ActivitiCloud::builder(base_url).basic_auth("user", "secret").transport(recorder.clone());
    (builder.build().unwrap(), recorder)
}

/// The request lines of what was sent.
fn lines(recorder: &Recorder) -> Vec<String> {
    let lines = |request: &RecordedCall| request.lines().next().unwrap_or_default().to_owned();
    recorder.take().requests().iter().map(lines).collect()
}

/// The body of the one request that was sent.
fn body(recorder: &Recorder) -> Value {
    let sent = recorder.take();
    let [request] = sent.requests() else { panic!("one request: {sent}") };
    let (_, body) = request.split_once("\n\n").unwrap();
    serde_json::from_str(body).unwrap()
}

#[tokio::test]
async fn calls_of_administrators_do_not_change_where_later_calls_go() {
    let (bundle, recorder) = bundle(BASE);
    let admin = bundle.admin();
    for _ in 0..2 {
        recorder.reply(Reply::json(200, INSTANCE));
        admin.process_instances().delete("i").await.unwrap();
        recorder.reply(Reply::json(200, INSTANCE));
        bundle.process_instances().get("i").await.unwrap();
        recorder.reply(Reply::json(200, TASK));
        admin.tasks().assign("t").assignee("somebody").await.unwrap();
        recorder.reply(Reply::json(200, TASK));
        bundle.tasks().get("t").await.unwrap();
    }
    let once = [
        "DELETE /v1/rb/admin/v1/process-instances/i",
        "GET /v1/rb/v1/process-instances/i",
        "POST /v1/rb/admin/v1/tasks/t/assign",
        "GET /v1/rb/v1/tasks/t",
    ];
    assert_eq!(lines(&recorder), [once, once].concat());
}

#[tokio::test]
async fn calls_at_the_same_time_keep_their_paths() {
    let (bundle, recorder) = bundle(BASE);
    (0..40).for_each(|_| recorder.reply(Reply::json(200, TASK)));
    let both = |number: usize| {
        let (user, admin) = (bundle.tasks(), bundle.admin().tasks());
        async move {
            let id = number.to_string();
            let (user, admin) = future::join(user.get(&id).send(), admin.get(&id).send()).await;
            (user.unwrap(), admin.unwrap())
        }
    };
    future::join_all((0..20).map(both)).await;
    let mut sent = lines(&recorder);
    let mut expected: Vec<_> = (0..20)
        .flat_map(|id| [format!("GET /v1/rb/v1/tasks/{id}"), format!("GET /v1/rb/admin/v1/tasks/{id}")])
        .collect();
    sent.sort();
    expected.sort();
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn variables_arrive_as_variables_of_every_type() {
    let values = json!({"yes": true, "no": false, "zero": 0, "empty": "", "nothing": null, "list": [1, "a"], "object": {"a": 1}});
    let pairs = || values.as_object().unwrap().clone();
    let (bundle, recorder) = bundle(BASE);
    let (instances, tasks) = (bundle.process_instances(), bundle.tasks());

    recorder.reply(Reply::json(200, TASK));
    tasks.complete("t").variables(pairs()).await.unwrap();
    assert_eq!(body(&recorder), json!({"payloadType": "CompleteTaskPayload", "variables": values}));

    recorder.reply(Reply::json(200, INSTANCE));
    instances.start_by_key("d").variables(pairs()).await.unwrap();
    let expected = json!({"payloadType": "StartProcessPayload", "processDefinitionKey": "d", "variables": values});
    assert_eq!(body(&recorder), expected);

    recorder.reply(Reply::empty(200));
    instances.set_variables("i", pairs()).await.unwrap();
    assert_eq!(body(&recorder), json!({"payloadType": "SetProcessVariablesPayload", "variables": values}));

    recorder.reply(Reply::empty(200));
    tasks.save("t", pairs()).await.unwrap();
    assert_eq!(body(&recorder), json!({"payloadType": "SaveTaskPayload", "variables": values}));

    for value in pairs().values() {
        recorder.reply(Reply::empty(200));
        tasks.create_variable("t", "a", value.clone()).await.unwrap();
        assert_eq!(body(&recorder), json!({"payloadType": "CreateTaskVariablePayload", "name": "a", "value": value}));
    }
}

#[tokio::test]
async fn what_is_false_or_zero_or_empty_is_sent_and_what_is_not_set_is_not() {
    let (bundle, recorder) = bundle(BASE);
    recorder.reply(Reply::json(200, TASK));
    bundle.tasks().update("t").priority(0).description("").await.unwrap();
    assert_eq!(body(&recorder), json!({"payloadType": "UpdateTaskPayload", "priority": 0, "description": ""}));
    recorder.reply(Reply::json(200, TASK));
    bundle.tasks().create(NewTask::new("n").priority(0)).await.unwrap();
    assert_eq!(body(&recorder), json!({"payloadType": "CreateTaskPayload", "name": "n", "priority": 0}));
}

#[tokio::test]
async fn each_verb_of_a_task_is_its_own_call() {
    let (bundle, recorder) = bundle("http://bundle.test");
    (0..4).for_each(|_| recorder.reply(Reply::json(200, TASK)));
    bundle.tasks().claim("t").await.unwrap();
    bundle.tasks().release("t").await.unwrap();
    bundle.tasks().complete("t").await.unwrap();
    bundle.admin().tasks().assign("t").assignee("somebody").await.unwrap();
    let sent = recorder.take();
    let lines: Vec<_> = sent.requests().iter().filter_map(|request| request.lines().next()).collect();
    let expected = ["v1/tasks/t/claim", "v1/tasks/t/release", "v1/tasks/t/complete", "admin/v1/tasks/t/assign"];
    assert_eq!(lines, expected.map(|path| format!("POST /{path}")));
    let assigned = sent.requests().last().unwrap();
    assert!(
        assigned.contains("\"payloadType\": \"AssignTaskPayload\"") && assigned.contains("\"somebody\""),
        "{assigned}"
    );
}

#[tokio::test]
async fn ids_are_escaped() {
    let (bundle, recorder) = bundle("http://bundle.test");
    for (id, path) in [
        ("review:1:0-0", "review:1:0-0"),
        ("a b", "a%20b"),
        ("a?b=c", "a%3Fb=c"),
        ("a#b", "a%23b"),
        ("ü", "%C3%BC"),
        ("\"<a>\"", "%22%3Ca%3E%22"),
    ] {
        recorder.reply(Reply::json(200, INSTANCE));
        bundle.process_instances().get(id).await.unwrap();
        let [line] = &lines(&recorder)[..] else { panic!("one request") };
        let sent = line.strip_prefix("GET /v1/process-instances/").unwrap();
        assert!(sent == path || sent.replace("%3A", ":").replace("%3D", "=") == path, "{id}: {sent}");
    }
}

#[tokio::test]
async fn a_list_goes_on_beyond_a_thousand() {
    let page = |start: usize, count: usize| {
        let entry = |number| json!({"entry": {"id": format!("{number}"), "priority": 0, "status": "CREATED", "standalone": true}});
        let entries: Vec<_> = (start..start + count).map(entry).collect();
        let pagination = json!({"skipCount": start, "maxItems": 1000, "count": count, "totalItems": 2500,
            "hasMoreItems": start + count < 2500});
        Reply::json(200, json!({"list": {"entries": entries, "pagination": pagination}}).to_string())
    };
    let (bundle, recorder) = bundle("http://bundle.test");
    [(0, 1000), (1000, 1000), (2000, 500)].into_iter().for_each(|(start, count)| recorder.reply(page(start, count)));
    let tasks: Vec<Task> = bundle.tasks().list().max_items(1000).items().try_collect().await.unwrap();
    assert!(tasks.iter().enumerate().all(|(number, task)| task.id == number.to_string()));
    assert_eq!(tasks.len(), 2500);
    let sent = recorder.take();
    assert_eq!(sent.requests().len(), 3, "{sent}");
    for (request, skip) in sent.requests().iter().zip([0, 1000, 2000]) {
        let query: Vec<_> = request.lines().filter(|line| line.contains('=')).map(str::trim).collect();
        assert_eq!(query, ["?maxItems=1000".to_owned(), format!("&skipCount={skip}")], "{request}");
    }
}

#[tokio::test]
async fn errors_have_the_words_of_the_server() {
    let (bundle, recorder) = bundle("http://bundle.test");
    recorder
        .reply(Reply::json(404, r#"{"entry": {"code": 404, "message": "Unable to find task for the given id: t"}}"#));
    let error = bundle.tasks().get("t").await.unwrap_err();
    assert_eq!(error.server_message(), Some("Unable to find task for the given id: t"));
    assert!(error.is_not_found() && error.to_string().contains("Unable to find task"), "{error}");

    let words = "ProcessInstance 'i' is suspended";
    let spring = json!({"timestamp": "2026-11-28T09:12:42.411+0000", "status": 500, "error": "Internal Server Error",
        "message": words, "path": "/v1/process-instances/i"});
    recorder.reply(Reply::json(500, spring.to_string()));
    let error = bundle.process_instances().update("i").name("x").await.unwrap_err();
    assert_eq!((error.server_message(), error.status().map(|status| status.as_u16())), (Some(words), Some(500)));
    assert!(error.is_conflict(), "{error}");
}

#[tokio::test]
async fn basic_is_basic_and_bearer_is_bearer() {
    let server = Scripted::new(|_, request| {
        let header = request.headers()[AUTHORIZATION].to_str().unwrap();
        let task = json!({"id": header, "priority": 0, "status": "CREATED", "standalone": true});
        reply(200, json!({"entry": task}).to_string())
    });
    let builder = || ActivitiCloud::builder("http://bundle.test").transport(server.clone());
    let basic = builder().basic_auth("user", "secret").build().unwrap();
    let bearer = builder().credentials(Bearer::fixed(&"a.b.c".into()).unwrap()).build().unwrap();
    assert_eq!(basic.tasks().get("t").await.unwrap().id, "Basic dXNlcjpzZWNyZXQ=");
    assert_eq!(bearer.tasks().get("t").await.unwrap().id, "Bearer a.b.c");
    assert_eq!(bearer.admin().tasks().get("t").await.unwrap().id, "Bearer a.b.c");
}
