//! Activiti on real engines: 6.0.0, which the spec describes, and 5.22.0, which has a part of it.

mod bounds;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/groups.rs"]
mod groups;
mod history;
mod identity;
mod management;
#[path = "engine/names.rs"]
mod names;
mod repository;
mod runtime;
mod tasks;
#[path = "engine/users.rs"]
mod users;
#[path = "engine/waits.rs"]
mod waits;

use crate::{
    engine::{bpmn, one_task},
    target::{self, STARTED, System, Target, Test, failure},
    versions::as_of,
    witness::Spec,
};
use anyhow::Result;
use bpm_rest::{
    Activiti, Activiti as Engine, Error, OperationInfo, Upload,
    activiti::{self as rest, Deployment, ProcessInstance, quirks},
    transport,
    variables::VariableValue,
};
use http::Method;
use serde_json::Value;
use std::sync::LazyLock;

/// The tests of both versions.
const MODULES: &[(&str, &[(&str, Test)])] = &[
    ("repository", repository::TESTS),
    ("runtime", runtime::TESTS),
    ("tasks", tasks::TESTS),
    ("history", history::TESTS),
    ("management", management::TESTS),
    ("identity", identity::TESTS),
    ("users", users::TESTS),
    ("groups", groups::TESTS),
    ("deployments", deployments::TESTS),
    ("bounds", bounds::TESTS),
    ("names", names::TESTS),
    ("waits", waits::TESTS),
    ("names", crate::names::ACTIVITI),
];

pub(crate) static ACTIVITI: System = System {
    name: "activiti",
    spec: LazyLock::new(|| Spec::of(&document())),
    modules: MODULES,
    only_live: &[],
    in_process: None,
    engines: &[target::Engine { name: "activiti", is_complete: true, hint: STARTED }],
};

pub(crate) static ACTIVITI_5: System = System {
    name: "activiti-5",
    spec: LazyLock::new(|| Spec::of(&as_of(document(), "5.22.0"))),
    modules: MODULES,
    only_live: &[],
    in_process: None,
    engines: &[target::Engine { name: "activiti-5", is_complete: true, hint: STARTED }],
};

fn document() -> Value {
    let document = serde_json::from_str(include_str!("../../spec/activiti.openapi.json"));
    document.unwrap_or_else(|error| panic!("the spec is no JSON: {error}"))
}

/// A client of the engine under test.
fn activiti(target: &Target) -> Result<Activiti> {
    target.client(Activiti::builder)
}

/// The same, as the tests call it that are compiled for Flowable, too.
fn engine(target: &Target) -> Result<Engine> {
    activiti(target)
}

/// Ids that go into a path.
const ODD_IDS: &[&str] =
    &["with space", "é", "中文", "50%", "a;b", "a\\b", "%2F", "a+b", "a&b=c,d:e@f", "a?b#c", "\"…'", "a.b~c"];

/// Characters that no path is sent with, beside slashes.
const REFUSED_IN_PATHS: &[char] = &['\n'];

/// How a body is answered where a form is due.
const NO_FORM: (u16, &str) = (400, "Multipart request is required");

/// How many odd names of users and of files the client refuses at most.
const UNSENT: (usize, usize) = (40, 50);

/// What a deployment is called by default, by the name of its file.
fn name_of_deployment(file: &str) -> &str {
    file
}

/// Whether an error is the servlet container's.
fn is_of_container(error: &Error) -> bool {
    quirks::is_of_container(error)
}

/// How the servlet container refuses credentials.
fn assert_unauthorized(error: &Error) {
    assert!(is_of_container(error), "{error:?}");
    // Advice is for those to whom the server says nothing.
    let is_told = error.server_message().is_some_and(|words| words.contains("Authentication"));
    assert!(is_told || error.to_string().contains("check the credentials"), "{error}");
}

/// Whether the engine under test is 5.22.0.
fn is_5(target: &Target) -> bool {
    target.system_name() == ACTIVITI_5.name
}

/// Sends a body that the types do not let one send; tells the body of the answer, which has to have the status.
async fn refused_body(
    activiti: &Activiti,
    operation: &'static OperationInfo,
    path: &str,
    body: &Value,
    status: u16,
) -> Result<String> {
    let connection = activiti.operations().connection();
    let url = format!("{}{path}", connection.base_url());
    let request = connection.request(operation.method.clone(), url).json(body).build()?;
    let response = connection.transport().execute(request, transport::Context::new(operation)).await?;
    assert_eq!(response.status().as_u16(), status, "{path} {body}");
    text(response).await
}

/// The body of an answer, which is UTF-8.
async fn text(response: transport::Response) -> Result<String> {
    Ok(String::from_utf8(response.into_body().bytes().await?.to_vec())?)
}

/// JSON that is sent without a type, although no client can read it back.
fn untyped(value: Value) -> VariableValue {
    VariableValue::Other { type_name: None, value }
}

/// Sends a path that the client refuses, and tells what the server does with it: status and body.
async fn unchecked(activiti: &Activiti, method: Method, path: &str) -> Result<(u16, String)> {
    let connection = activiti.operations().connection();
    let url = format!("{}{path}", connection.base_url());
    let request = connection.request(method.clone(), url).build()?;
    let response = connection
        .transport()
        .execute(request, transport::Context::new(OperationInfo::raw("unchecked", method, "/")))
        .await?;
    Ok((response.status().as_u16(), text(response).await?))
}

/// Deploys a BPMN file whose process has the key.
async fn deploy(activiti: &Activiti, key: &str, bpmn: String) -> Result<Deployment> {
    Ok(activiti.deployments().deploy(Upload::bytes(format!("{key}.bpmn20.xml"), bpmn)).await?)
}

/// Deploys a process with one user task and starts it.
async fn start_one_task(activiti: &Activiti, key: &str) -> Result<ProcessInstance> {
    deploy(activiti, key, one_task(key)).await?;
    Ok(activiti.process_instances().start_by_key(key).await?)
}
