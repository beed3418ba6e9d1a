//! Activiti on real engines: 6.0.0, which the spec describes, and 5.22.0, which has a part of it.

mod bounds;
#[path = "engine/common.rs"]
mod common;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/groups.rs"]
mod groups;
#[path = "engine/history.rs"]
mod history;
mod identity;
#[path = "engine/management.rs"]
mod management;
#[path = "engine/names.rs"]
mod names;
mod own;
#[path = "engine/repository.rs"]
mod repository;
#[path = "engine/runtime.rs"]
mod runtime;
#[path = "engine/tasks.rs"]
mod tasks;
#[path = "engine/users.rs"]
mod users;
#[path = "engine/waits.rs"]
mod waits;

use self::common::{deploy, refused_body, start_one_task, text, unchecked, untyped};
use crate::{
    engine::{bpmn, is_5, one_task},
    target::{self, STARTED, System, Target, Test, failure},
    versions::as_of,
    witness::Spec,
};
use anyhow::Result;
use bpm_rest::{
    Activiti, Activiti as Engine, Error,
    activiti::{self as rest, quirks},
};
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
    ("own", own::TESTS),
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

/// Where a job is, of which the server tells another place.
fn job_url(job: &rest::Job, list: &str) -> Option<String> {
    quirks::job_url(job, list)
}

/// Where the process instance of a historic activity is, of which the server tells another place.
fn process_instance_url(activity: &rest::HistoricActivityInstance) -> Option<String> {
    quirks::process_instance_url(activity)
}

/// The key of the process definition of a process instance.
fn definition_key(instance: &rest::ProcessInstance) -> Option<&str> {
    instance.process_definition_key.as_deref()
}
