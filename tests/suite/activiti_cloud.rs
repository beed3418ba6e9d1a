//! Activiti Cloud's runtime bundle, on the real engine and in process.

mod admin;
mod definitions;
mod events;
mod lists;
mod process_instances;
mod refusals;
mod task_variables;
mod tasks;
mod variables;

use crate::{
    target::{Engine, InProcess, STARTED, System, Target},
    witness::Spec,
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    ActivitiCloud, Error,
    activiti_cloud::{ProcessInstance, Task, VariableInstance},
    testing::activiti_cloud::{Server, User},
};
use futures::FutureExt as _;
use std::{io, sync::LazyLock};

pub(crate) static ACTIVITI_CLOUD: System = System {
    name: "activiti-cloud",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/activiti-cloud.openapi.json"))),
    modules: &[
        ("definitions", definitions::TESTS),
        ("process_instances", process_instances::TESTS),
        ("variables", variables::TESTS),
        ("events", events::TESTS),
        ("tasks", tasks::TESTS),
        ("task_variables", task_variables::TESTS),
        ("admin", admin::TESTS),
        ("lists", lists::TESTS),
        ("refusals", refusals::TESTS),
    ],
    only_live: &[
        ("definitions", definitions::ONLY_LIVE),
        ("process_instances", process_instances::ONLY_LIVE),
        ("events", events::ONLY_LIVE),
        ("task_variables", task_variables::ONLY_LIVE),
        ("admin", admin::ONLY_LIVE),
        ("lists", lists::ONLY_LIVE),
    ],
    in_process: Some(|| in_process().boxed()),
    engines: &[Engine { name: "activiti-cloud", is_complete: true, hint: STARTED }],
};

/// The processes of the real engine that the server in process plays.
const PLAYED: [&str; 7] = [
    include_str!("../engines/activiti-cloud/src/main/resources/processes/assigned.bpmn20.xml"),
    include_str!("../engines/activiti-cloud/src/main/resources/processes/order-received.bpmn20.xml"),
    include_str!("../engines/activiti-cloud/src/main/resources/processes/quick.bpmn20.xml"),
    include_str!("../engines/activiti-cloud/src/main/resources/processes/review.bpmn20.xml"),
    include_str!("../engines/activiti-cloud/src/main/resources/processes/wait-for-news.bpmn20.xml"),
    include_str!("../engines/activiti-cloud/src/main/resources/processes/wait-for-payment.bpmn20.xml"),
    include_str!("../engines/activiti-cloud/src/main/resources/processes/wait-for-signal.bpmn20.xml"),
];

/// Those with extensions.
const EXTENDED: [[&str; 2]; 2] = [
    [
        include_str!("../engines/activiti-cloud/src/main/resources/processes/mapped.bpmn20.xml"),
        include_str!("../engines/activiti-cloud/src/main/resources/processes/mapped-extensions.json"),
    ],
    [
        include_str!("../engines/activiti-cloud/src/main/resources/processes/typed.bpmn20.xml"),
        include_str!("../engines/activiti-cloud/src/main/resources/processes/typed-extensions.json"),
    ],
];

/// The server in process, with the processes and the users of the real engine.
async fn in_process() -> io::Result<InProcess> {
    let server = Server::start().await?;
    PLAYED.iter().try_for_each(|file| server.deploy(file))?;
    EXTENDED.iter().try_for_each(|[file, extensions]| server.deploy_with_extensions(file, extensions))?;
    server.add_user(User::new("loner", server.password()));
    server.add_user(User::new("stranger", server.password()).group(TEAM).without_role());
    Ok(InProcess::activiti_cloud(server))
}

/// A user with both roles, of the group `activitiTeam`.
const ADMIN: &str = "testadmin";
/// A user of the group `activitiTeam`.
const USER: &str = "testuser";
/// A user of the group `hr`.
const HR: &str = "hruser";
/// The group of `ADMIN` and `USER`.
const TEAM: &str = "activitiTeam";

/// A client with the credentials of a user; all users have the same password.
fn client(target: &Target, user: &str) -> Result<ActivitiCloud> {
    target.client_as(ActivitiCloud::builder, user, &target.password)
}

fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

/// The status that a call was answered with, 200 for each success.
fn answered<T>(result: bpm_rest::Result<T>) -> Result<u16> {
    result.map_or_else(|error| status(&error).context("an answer of the server"), |_| Ok(200))
}

/// The status of the failure of a call, and what the server says.
fn told<T>(result: bpm_rest::Result<T>) -> Result<(u16, String)> {
    let error = crate::target::failure(result)?;
    let status = status(&error).with_context(|| format!("an answer of the server: {error}"))?;
    Ok((status, error.server_message().unwrap_or_default().to_owned()))
}

/// The one task that the caller sees of a process instance.
async fn task_of(client: &ActivitiCloud, process_instance: &ProcessInstance) -> Result<Task> {
    let tasks = client.process_instances().tasks(&process_instance.id).await?.entries;
    let [task] = tasks.as_slice() else { anyhow::bail!("one task: {tasks:?}") };
    Ok(task.clone())
}

/// The variable of the name.
fn variable<'a>(variables: &'a [VariableInstance], name: &str) -> Result<&'a VariableInstance> {
    variables.iter().find(|variable| variable.name == name).with_context(|| format!("a variable {name}: {variables:?}"))
}
