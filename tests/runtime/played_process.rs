//! A process that the in-process Bonita plays, on the wire: as the real server answers, step by step.

use bpm_rest::{
    Bonita, ErrorKind, Result, Upload,
    bonita::Session,
    raw::Raw,
    testing::bonita::{InputType, PlayedProcess, Server},
};
use http::Method;
use serde_json::{Value, json};
use std::time::Duration;

async fn server() -> (Server, Bonita) {
    let server = Server::start().await.unwrap();
    let session = Session::login(server.user(), server.password());
    let bonita = Bonita::builder(server.base_url()).session(session).build().unwrap();
    (server, bonita)
}

/// An order that is reviewed, with a file at each step.
fn order() -> PlayedProcess {
    PlayedProcess::new("Order", "1.0")
        .input("customer", InputType::Text)
        .input("amount", InputType::Integer)
        .input("offer", InputType::File)
        .task("review", [("approved", InputType::Boolean), ("offer", InputType::File)])
}

fn get(bonita: &Bonita, path: &str) -> Raw {
    bonita.raw(Method::GET, path)
}

async fn read(raw: Raw) -> Result<Value> {
    raw.read::<Value>().await
}

/// A list with filters.
async fn found(bonita: &Bonita, resource: &str, filters: &[(&str, String)]) -> Result<Vec<Value>> {
    let raw = get(bonita, &format!("/API/bpm/{resource}")).query("p", "0").query("c", "10");
    let raw = filters.iter().fold(raw, |raw, (name, value)| raw.query("f", format!("{name}={value}")));
    raw.read().await
}

async fn upload(bonita: &Bonita, servlet: &str, file: Upload) -> Result<Value> {
    bonita.raw(Method::POST, &format!("/API/{servlet}")).upload("file", file).read().await
}

/// A file as an input of a contract.
async fn file(bonita: &Bonita, name: &str, bytes: &'static str) -> Value {
    let uploaded = upload(bonita, "formFileUpload", Upload::bytes(name, bytes)).await.unwrap();
    json!({"filename": uploaded["filename"], "tempPath": uploaded["tempPath"], "contentType": "text/plain"})
}

async fn deploy(bonita: &Bonita, process: &PlayedProcess) -> Result<i64> {
    let bar = Upload::bytes("order.bar", process.archive().unwrap());
    let uploaded = upload(bonita, "processUpload", bar).await?;
    let body = json!({"fileupload": uploaded["tempPath"]});
    let created = read(bonita.raw(Method::POST, "/API/bpm/process").json(&body)).await?;
    assert_eq!((&created["activationState"], created["id"].as_str().unwrap().len()), (&json!("DISABLED"), 19));
    Ok(number(&created["id"]))
}

fn number(value: &Value) -> i64 {
    value.as_str().unwrap().parse().unwrap()
}

async fn put(bonita: &Bonita, path: &str, body: Value) -> Result<()> {
    bonita.raw(Method::PUT, path).json(&body).read::<()>().await
}

async fn start(bonita: &Bonita, process: i64, inputs: &Value) -> Result<i64> {
    let path = format!("/API/bpm/process/{process}/instantiation");
    let started = read(bonita.raw(Method::POST, &path).json(inputs)).await?;
    Ok(started["caseId"].as_i64().unwrap())
}

/// The task of a case, once it is there.
async fn task(bonita: &Bonita, case: i64) -> i64 {
    for _ in 0..200 {
        let tasks = found(bonita, "humanTask", &[("caseId", case.to_string()), ("state", "ready".to_owned())]).await;
        if let Some(task) = tasks.unwrap().first() {
            return number(&task["id"]);
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("the task never came");
}

#[tokio::test]
async fn a_case_goes_from_its_start_to_the_archive() {
    let (_server, bonita) = server().await;
    let process = deploy(&bonita, &order()).await.unwrap();
    let path = format!("/API/bpm/process/{process}");
    let enabled = || put(&bonita, &path, json!({"activationState": "ENABLED"}));
    let inputs = json!({"customer": "Ada", "amount": 7, "offer": file(&bonita, "offer.txt", "an offer").await});
    assert_eq!(start(&bonita, process, &inputs).await.unwrap_err().status().unwrap(), 500, "it is disabled");
    enabled().await.unwrap();
    assert_eq!(enabled().await.unwrap_err().status().unwrap(), 500, "twice");

    let contract = read(get(&bonita, &format!("/API/bpm/process/{process}/contract"))).await.unwrap();
    assert_eq!(contract["inputs"][1]["type"], "INTEGER");
    assert_eq!(contract["inputs"][2]["inputs"][1]["name"], "tempPath");
    let case = start(&bonita, process, &inputs).await.unwrap();
    assert_eq!(start(&bonita, process, &inputs).await.unwrap_err().status().unwrap(), 404, "the file is used up");

    let task = task(&bonita, case).await;
    let context = read(get(&bonita, &format!("/API/bpm/userTask/{task}/context"))).await.unwrap();
    assert_eq!((&context["customer"], &context["amount"]), (&json!("Ada"), &json!(7)));
    let document = &context["offer_ref"];
    assert_eq!((&document["fileName"], &document["version"]), (&json!("offer.txt"), &json!("1")));
    let url = format!("/API/{}", document["url"].as_str().unwrap());
    let content = get(&bonita, &url).stream().await.unwrap().bytes().await.unwrap();
    assert_eq!(content, "an offer");

    let execution = format!("/API/bpm/userTask/{task}/execution");
    let execute = |inputs: &Value| bonita.raw(Method::POST, &execution).json(inputs).read::<()>();
    let reviewed = json!({"approved": true, "offer": file(&bonita, "better.txt", "a better offer").await});
    let unassigned = execute(&reviewed).await.unwrap_err();
    assert!(unassigned.to_string().contains("it is not assigned"), "{unassigned}");
    put(&bonita, &format!("/API/bpm/humanTask/{task}"), json!({"assigned_id": "4"})).await.unwrap();
    let taken = put(&bonita, &format!("/API/bpm/humanTask/{task}"), json!({"assigned_id": "5"})).await.unwrap_err();
    assert_eq!(taken.status().unwrap(), 403, "it is assigned to somebody else");
    let wrong = execute(&json!({"approved": "perhaps"})).await.unwrap_err();
    let text = wrong.to_string();
    assert!(wrong.is_bad_request() && text.contains("Expected input [offer] is missing"), "{text}");
    assert!(text.contains("perhaps cannot be assigned to BOOLEAN"), "{text}");
    execute(&reviewed).await.unwrap();
    assert_eq!(execute(&reviewed).await.unwrap_err().status().unwrap(), 404, "it is done");

    let open = format!("/API/bpm/case/{case}");
    for _ in 0..200 {
        match read(get(&bonita, &open)).await {
            Ok(found) => assert_eq!(found["state"], "started"),
            Err(gone) => {
                assert!(gone.is_not_found(), "{gone}");
                break;
            }
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let of_case = |name| [(name, case.to_string())];
    let archived = found(&bonita, "archivedCase", &of_case("sourceObjectId")).await.unwrap();
    assert_eq!((archived.len(), &archived[0]["state"]), (1, &json!("completed")));
    let archive = number(&archived[0]["id"]);
    assert_ne!(archive, case, "the archive has ids of its own");
    let context = read(get(&bonita, &format!("/API/bpm/archivedCase/{archive}/context"))).await.unwrap();
    assert_eq!((&context["approved"], &context["offer_ref"]["version"]), (&json!(true), &json!("2")));
    let tasks = found(&bonita, "archivedHumanTask", &of_case("caseId")).await.unwrap();
    assert_eq!((&tasks[0]["executedBy"], &tasks[0]["state"]), (&json!("4"), &json!("completed")));
    let variables = found(&bonita, "archivedCaseVariable", &of_case("case_id")).await.unwrap();
    let variables: Vec<_> = variables.iter().map(|variable| (&variable["name"], &variable["value"])).collect();
    assert_eq!(variables[0], (&json!("amount"), &json!("7")));
    let filters = [("archivedCaseId", archive.to_string()), ("name", "offer".to_owned())];
    assert_eq!(found(&bonita, "archivedCaseDocument", &filters).await.unwrap().len(), 2, "each version is archived");
    let comments = found(&bonita, "archivedComment", &of_case("processInstanceId")).await.unwrap();
    assert_eq!(comments[0]["content"], "The task \"review\" is now assigned to walter.bates");
    assert_eq!(comments[0]["userId"]["userName"], "System");
}

#[tokio::test]
async fn a_process_is_enabled_once_its_actor_has_members() {
    let (_server, bonita) = server().await;
    let process = deploy(&bonita, &order().without_members()).await.unwrap();
    let again = deploy(&bonita, &order()).await.unwrap_err();
    assert_eq!((again.kind(), again.status().unwrap().as_u16()), (ErrorKind::Status, 403), "it exists");
    let of_process = [("process_id", process.to_string())];
    let problems = found(&bonita, "processResolutionProblem", &of_process).await.unwrap();
    assert_eq!(problems[0]["target_type"], "actor");
    let path = format!("/API/bpm/process/{process}");
    assert!(put(&bonita, &path, json!({"activationState": "ENABLED"})).await.is_err());
    let member = json!({"actor_id": problems[0]["ressource_id"], "user_id": "4"});
    read(bonita.raw(Method::POST, "/API/bpm/actorMember").json(&member)).await.unwrap();
    assert_eq!(found(&bonita, "processResolutionProblem", &of_process).await.unwrap(), Vec::<Value>::new());
    put(&bonita, &path, json!({"activationState": "ENABLED"})).await.unwrap();
    let delete = || bonita.raw(Method::DELETE, &path).read::<()>();
    assert!(delete().await.is_err(), "it is enabled");
    put(&bonita, &path, json!({"activationState": "DISABLED"})).await.unwrap();
    delete().await.unwrap();
    assert_eq!(read(get(&bonita, &path)).await.unwrap_err().status().unwrap(), 404);
}

#[tokio::test]
async fn what_is_not_played_fails() {
    let (_server, bonita) = server().await;
    let uploaded = upload(&bonita, "processUpload", Upload::bytes("real.bar", "no zip")).await.unwrap();
    let body = json!({"fileupload": uploaded["tempPath"]});
    let error = read(bonita.raw(Method::POST, "/API/bpm/process").json(&body)).await.unwrap_err();
    assert!(error.to_string().contains("no business archive"), "{error}");
    let error = found(&bonita, "case", &[("supervisor_id", "4".to_owned())]).await.unwrap_err();
    assert!(error.to_string().contains("does not play the filter supervisor_id"), "{error}");
    let error = upload(&bonita, "processUpload", Upload::bytes("page.zip", "x")).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 415);
}
