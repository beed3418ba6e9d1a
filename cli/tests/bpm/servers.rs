//! Every system: those that have a server in process on that, and every operation of all systems as a request.

use crate::{Bpm, Ran, canned::Canned};
use bpm_rest::testing;
use serde_json::{Value, json};

fn json_of(ran: Ran) -> Value {
    serde_json::from_str(&ran.out()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn flowable_users_are_created_listed_and_deleted() {
    let server = testing::flowable::Server::start().await.unwrap();
    let bpm = |arguments: &[&str]| Bpm::at(server.base_url(), server.user(), server.password(), arguments).run();
    for n in 0..5 {
        bpm(&["flowable", "users", "create", "--id", &format!("u{n}"), "--last-name", "Barrez"]).out();
    }
    let listed = bpm(&[
        "flowable",
        "users",
        "list",
        "--last-name-like",
        "B%",
        "--size",
        "2",
        "--sort",
        "id",
        "-o",
        "csv",
        "--columns",
        "id",
    ]);
    assert_eq!(listed.out(), "id\nu0\nu1\nu2\nu3\nu4\n");
    bpm(&["flowable", "users", "update", "u0", "--null", "lastName", "--email", "a@b.c"]).out();
    let user = json_of(bpm(&["flowable", "users", "get", "u0", "-o", "json"]));
    assert_eq!((&user["lastName"], &user["email"]), (&Value::Null, &json!("a@b.c")));
    assert_eq!(bpm(&["flowable", "users", "delete", "u0"]).out(), "");
    bpm(&["flowable", "users", "get", "u0"]).failed(5);
    Bpm::at(server.base_url(), server.user(), "wrong", &["flowable", "users", "list"]).run().failed(4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn activiti_cloud_runs_a_process_from_start_to_end() {
    let server = testing::activiti_cloud::Server::start().await.unwrap();
    server.deploy(include_str!("../../../ergonomic/examples/order_process/order.bpmn20.xml")).unwrap();
    server.add_user(testing::activiti_cloud::User::new("manager", server.password()).group("management"));
    let bpm = |arguments: &[&str]| {
        let arguments = [&["activiti-cloud"], arguments].concat();
        Bpm::at(server.base_url(), "manager", server.password(), &arguments).run()
    };
    let definitions = bpm(&["process-definitions", "list", "-o", "csv", "--columns", "key"]).out();
    assert_eq!(definitions, "key\norder\n");
    let started = json_of(bpm(&[
        "process-instances",
        "start-by-id",
        "--process-definition-key",
        "order",
        "--variables",
        "customer=Ada",
        "-o",
        "json",
    ]));
    assert_eq!(started["processDefinitionKey"], "order");
    let id = started["id"].as_str().unwrap();
    let tasks = bpm(&["process-instances", "tasks", id, "-o", "jsonl"]).out();
    let task: Value = serde_json::from_str(&tasks).unwrap();
    assert_eq!(task["status"], "CREATED");
    let task = task["id"].as_str().unwrap();
    bpm(&["tasks", "claim", task]).out();
    bpm(&["tasks", "complete", task, "--variables", "approved=true"]).out();
    bpm(&["process-instances", "get", id]).failed(5);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bonita_is_logged_in_to() {
    let server = testing::bonita::Server::start().await.unwrap();
    let bpm = |arguments: &[&str]| Bpm::at(server.base_url(), server.user(), server.password(), arguments).run();
    let session = json_of(bpm(&["bonita", "sessions", "get", "-o", "json"]));
    assert_eq!(session["user_name"], server.user());
    let profiles = bpm(&["bonita", "profiles", "search", "-o", "csv", "--columns", "name"]).out();
    assert!(profiles.lines().any(|name| name == "Administrator"), "{profiles}");
    assert_eq!(server.logins(), 2);
    Bpm::at(server.base_url(), server.user(), "wrong", &["bonita", "sessions", "get"]).run().failed(4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn process_center_opens_its_envelope() {
    let server = testing::process_center::Server::start().await.unwrap();
    let bpm = |arguments: &[&str]| {
        Bpm::new(&[&["process-center"], arguments].concat()).env("BPM_URL", server.base_url()).run()
    };
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../ergonomic/examples/leave_request/leave.bpmn20.xml");
    bpm(&["deployments", "deploy", "--file", file, "--as", "请假.bpmn20.xml"]).out();
    let started = bpm(&["process-instances", "start", "--process-key", "leave"]).out();
    let tasks: Vec<Value> =
        serde_json::from_str(&bpm(&["tasks", "list-current", "--process-id", started.trim(), "-o", "json"]).out())
            .unwrap();
    let task = tasks[0]["taskId"].as_str().unwrap();
    bpm(&["tasks", "assign", "--task-id", task, "--system-id", "oa", "--user-id", "张三"]).out();
    let error = bpm(&["tasks", "get", "--task-id", "nothing"]);
    assert_eq!((error.code, error.out.as_str()), (5, ""), "{error:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn activity_task_opens_its_envelope() {
    let server = testing::activity_task::Server::start().await.unwrap();
    server.page_searches();
    let bpm = |arguments: &[&str]| {
        Bpm::new(&[&["activity-task"], arguments].concat()).env("BPM_URL", server.base_url()).run()
    };
    bpm(&["deployments", "deploy", "--process-key", "purchase", "--process-name", "采购审批"]).out();
    bpm(&["process-instances", "start", "--model-name", "采购审批", "--assignee", "张三"]).out();
    let found = bpm(&["tasks", "search", "-o", "jsonl"]).out();
    let task: Value = serde_json::from_str(found.lines().next().unwrap()).unwrap();
    let id = task["id"].to_string();
    bpm(&["tasks", "complete", id.trim_matches('"'), "--comment", "ok"]).out();
    let error = bpm(&["tasks", "get", "999999"]);
    assert_eq!((error.code, error.out.as_str()), (5, ""), "{error:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tokens_come_from_a_token_endpoint() {
    let sso = testing::token_endpoint::Server::start().await.unwrap();
    let server = testing::flowable::Server::start_with_tokens_of(&sso).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (config, secret) = (folder.path().join("config.toml"), folder.path().join("secret"));
    std::fs::write(&secret, sso.client_secret()).unwrap();
    let realm = format!("{}/realms/{}/protocol/openid-connect/token", sso.base_url(), sso.realm());
    let text = format!(
        "[profiles.flowable]\nurl = '{}'\n[profiles.flowable.token_endpoint]\nurl = '{realm}'\nclient_id = '{}'\n\
         client_secret_file = '{}'\n",
        server.base_url(),
        sso.client_id(),
        secret.display()
    );
    std::fs::write(&config, text).unwrap();
    let listed = Bpm::new(&["flowable", "users", "list"]).env("BPM_CONFIG", config.to_str().unwrap()).run();
    assert!(listed.out().contains("rest-admin"));
    assert_eq!(sso.granted(), 1);
}

/// The systems that no server in process plays, each at an operation that lists and at one that gets.
#[test]
fn the_other_systems_are_called_as_the_library_calls_them() {
    let server = Canned::start(|request| {
        let is_list = request.contains("start=0");
        let body = if is_list {
            json!({"data": [{"id": "7"}], "total": 1, "start": 0, "size": 1})
        } else {
            json!({"id": "7"})
        };
        Some((200, "application/json", body.to_string()))
    });
    let process_api = format!("{}/flowable-rest/service", server.url);
    for (system, resource, path) in [
        ("activiti", "tasks", "/flowable-rest/service/runtime/tasks"),
        ("flowable-cmmn", "case-instances", "/flowable-rest/cmmn-api/cmmn-runtime/case-instances"),
        ("flowable-dmn", "decisions", "/flowable-rest/dmn-api/dmn-repository/decisions"),
        (
            "flowable-event-registry",
            "event-definitions",
            "/flowable-rest/event-registry-api/event-registry-repository/event-definitions",
        ),
        ("flowable-external-jobs", "jobs", "/flowable-rest/external-job-api/jobs"),
        ("flowable-idm", "privileges", "/flowable-rest/idm-api/privileges"),
    ] {
        let bpm = |arguments: &[&str]| {
            Bpm::at(&process_api, "kermit", "secret", &[&[system, resource], arguments].concat()).run()
        };
        assert_eq!(bpm(&["list", "-o", "csv", "--columns", "id"]).out(), "id\n7\n", "{system}");
        assert_eq!(json_of(bpm(&["get", "7", "-o", "json"]))["id"], "7", "{system}");
        let lines: Vec<String> =
            server.requests().iter().rev().take(2).map(|request| request.lines().next().unwrap().to_owned()).collect();
        assert_eq!(lines[0], format!("GET {path}/7 HTTP/1.1"));
        assert!(lines[1].starts_with(&format!("GET {path}?")), "{}", lines[1]);
    }
    // An API under its own URL is called there.
    let idm = format!("{}/idm-api", server.url);
    Bpm::at(&idm, "kermit", "secret", &["flowable-idm", "users", "get", "a"]).run().out();
    assert!(server.requests().last().unwrap().starts_with("GET /idm-api/users/a "));
}
