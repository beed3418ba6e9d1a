//! What Activiti and Flowable do with process instances, executions, signals and forms.

#[path = "runtime/executions.rs"]
mod executions;
#[path = "runtime/forms.rs"]
mod forms;
#[path = "runtime/process_instances.rs"]
mod process_instances;
#[path = "runtime/queries.rs"]
mod queries;
#[path = "runtime/signals.rs"]
mod signals;
#[path = "runtime/variables.rs"]
mod variables;

use super::{Engine, Test, bpmn, deploy, engine, failure, is_5, one_task, refused_body, rest, start_one_task};
use crate::target::Target;
use anyhow::{Context as _, Result};
use bpm_rest::{Error, OperationInfo};
use futures::FutureExt as _;
use serde_json::Value;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("process_instances_live_and_die", |target| process_instances::live_and_die(target).boxed()),
    ("process_instances_that_end_at_once", |target| process_instances::that_end_at_once(target).boxed()),
    ("a_process_definition_is_named_by_id_or_key", |target| process_instances::named_by_id_or_key(target).boxed()),
    ("starts_that_are_refused", |target| process_instances::starts_that_are_refused(target).boxed()),
    ("messages_start_process_instances", |target| process_instances::started_by_message(target).boxed()),
    ("transient_variables_are_not_stored", |target| process_instances::transient_variables(target).boxed()),
    ("suspension", |target| process_instances::suspension(target).boxed()),
    ("involved_users", |target| process_instances::involved_users(target).boxed()),
    ("diagrams", |target| process_instances::diagrams(target).boxed()),
    ("waiting_executions_go_on", |target| executions::waiting_executions_go_on(target).boxed()),
    ("executions_get_signals_and_messages", |target| executions::signals_and_messages(target).boxed()),
    ("what_does_not_wait_cannot_go_on", |target| executions::what_does_not_wait(target).boxed()),
    ("active_activities", |target| executions::active_activities(target).boxed()),
    ("lists_of_process_instances", |target| queries::process_instances(target).boxed()),
    ("lists_of_executions", |target| queries::executions(target).boxed()),
    ("pages", |target| queries::pages(target).boxed()),
    ("lists_that_are_refused", |target| queries::lists_that_are_refused(target).boxed()),
    ("conditions_on_variables_of_process_instances", |target| queries::conditions(target).boxed()),
    ("conditions_on_variables_of_executions", |target| queries::conditions_of_executions(target).boxed()),
    ("variables_by_a_type_of_ones_own", |target| variables::by_a_type_of_ones_own(target).boxed()),
    ("variables_of_process_instances", |target| variables::of_process_instances(target).boxed()),
    ("variables_of_executions", |target| variables::of_executions(target).boxed()),
    ("variables_that_are_refused", |target| variables::that_are_refused(target).boxed()),
    ("names_of_variables", |target| variables::names(target).boxed()),
    ("binary_variables_of_process_instances", |target| variables::binary_of_process_instances(target).boxed()),
    ("binary_variables_of_executions", |target| variables::binary_of_executions(target).boxed()),
    ("signals_to_all", |target| signals::to_all(target).boxed()),
    ("signals_to_a_tenant", |target| signals::to_a_tenant(target).boxed()),
    ("signals_by_a_job", |target| signals::by_a_job(target).boxed()),
    ("signals_that_fail", |target| signals::that_fail(target).boxed()),
    ("forms_that_start", |target| forms::that_start(target).boxed()),
    ("forms_of_tasks", |target| forms::of_tasks(target).boxed()),
    ("forms_that_are_refused", |target| forms::that_are_refused(target).boxed()),
];

/// The id of what is not there.
const NOBODY: &str = "no-such-thing";

/// Elements of a process that follow one another, each as its id and its XML.
fn in_a_row(elements: &[(&str, &str)]) -> String {
    let elements =
        [&[("start", r#"<startEvent id="start"/>"#)], elements, &[("end", r#"<endEvent id="end"/>"#)]].concat();
    between(&elements)
}

/// Elements of a process, the first of which starts it, and the flows from each to the next one.
fn between(elements: &[(&str, &str)]) -> String {
    let nodes: String = elements.iter().map(|(_, xml)| *xml).collect();
    let flow = |pair: &[(&str, &str)]| {
        let [(from, _), (to, _)] = pair else { return String::new() };
        format!(r#"<sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}"/>"#)
    };
    nodes + &elements.windows(2).map(flow).collect::<String>()
}

const RECEIVE_TASK: (&str, &str) = ("wait", r#"<receiveTask id="wait"/>"#);
const USER_TASK: (&str, &str) = ("task", r#"<userTask id="task" name="The task"/>"#);
const CATCH_SIGNAL: (&str, &str) = (
    "signal",
    r#"<intermediateCatchEvent id="signal"><signalEventDefinition signalRef="the-signal"/></intermediateCatchEvent>"#,
);
const CATCH_MESSAGE: (&str, &str) = (
    "message",
    r#"<intermediateCatchEvent id="message"><messageEventDefinition messageRef="the-message"/></intermediateCatchEvent>"#,
);

/// An element that fails where there is no variable `needed`.
const NEEDY_TASK: (&str, &str) = ("needy", r#"<serviceTask id="needy" activiti:expression="${needed}"/>"#);

/// What is said of the failure of [`NEEDY_TASK`].
fn need(target: &Target) -> &'static str {
    if is_5(target) {
        "Unknown property used in expression: ${needed}"
    } else {
        "Could not execute service task expression"
    }
}

/// A BPMN file with one process that has the key, and a signal and a message that are called after it.
fn with_events(key: &str, elements: &str) -> String {
    let events = format!(
        r#"<signal id="the-signal" name="{key} signal"/><message id="the-message" name="{key} message"/><process "#
    );
    bpmn(key, elements).replacen("<process ", &events, 1)
}

/// Deploys a process, with a signal and a message that are called after it, and starts it.
async fn start(engine: &Engine, key: &str, elements: &str) -> Result<String> {
    deploy(engine, key, with_events(key, elements)).await?;
    Ok(engine.process_instances().start_by_key(key).await?.id)
}

/// The execution of a process instance that is at the activity.
async fn execution_at(engine: &Engine, process_instance_id: &str, activity_id: &str) -> Result<String> {
    let list = engine.executions().list().process_instance_id(process_instance_id).activity_id(activity_id);
    let execution = list.await?.data.pop();
    Ok(execution.with_context(|| format!("there is no execution at {activity_id}"))?.id)
}

/// The activities that a process instance is at, in order.
async fn activities(engine: &Engine, execution_id: &str) -> Result<Vec<String>> {
    let mut activities = engine.executions().active_activities(execution_id).await?;
    activities.sort();
    Ok(activities)
}

/// What the server says to a body that the types do not let one send, which it refuses with the status.
async fn refusal_of_body(
    engine: &Engine,
    operation: &'static OperationInfo,
    path: &str,
    body: Value,
    status: u16,
) -> Result<String> {
    let told: Value = serde_json::from_str(&refused_body(engine, operation, path, &body, status).await?)?;
    Ok(told["exception"].as_str().unwrap_or_default().to_owned())
}

/// The failure with a status, and what the server says about it.
fn refusal<T>(result: Result<T, Error>, status: u16) -> Result<String> {
    let error = failure(result)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error:?}");
    Ok(error.server_message().unwrap_or_default().to_owned())
}
