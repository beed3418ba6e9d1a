//! What Flowable's process API does on a real engine, beside users, groups and deployments: every operation is called.

pub(super) mod bounds;
pub(super) mod definitions;
pub(super) mod executions;
pub(super) mod history;
pub(super) mod instances;
pub(super) mod jobs;
pub(super) mod management;
pub(super) mod otherwise;
pub(super) mod tasks;

use crate::{
    engine::bpmn,
    target::{Target, failure},
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Error, Flowable, Upload,
    flowable::{ProcessDefinition, ProcessInstance, Task},
};

/// Two user tasks, one after the other, of which the first has a form key.
const TWO_TASKS: &str = r#"<startEvent id="start"/><sequenceFlow id="to_a" sourceRef="start" targetRef="a"/>
<userTask id="a" name="The task A" activiti:formKey="form-a"/><sequenceFlow id="to_b" sourceRef="a" targetRef="b"/>
<userTask id="b" name="The task B"/><sequenceFlow id="from_b" sourceRef="b" targetRef="end"/><endEvent id="end"/>"#;

/// A process that goes through one element, called `it`, to a task.
fn through(element: &str) -> String {
    format!(
        r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="it"/>{element}
<sequenceFlow id="from" sourceRef="it" targetRef="task"/><userTask id="task"/>"#
    )
}

/// Deploys a process whose key is a name of the target's own, and tells its newest version.
async fn deploy(flowable: &Flowable, target: &Target, name: &str, elements: &str) -> Result<ProcessDefinition> {
    let key = target.name(name);
    let file = Upload::bytes(format!("{key}.bpmn20.xml"), bpmn(&key, elements));
    flowable.deployments().deploy(file).await?;
    let found = flowable.process_definitions().list().key(&key).latest(true).await?.data;
    found.into_iter().next().context("what was deployed is listed")
}

/// Deploys a process and starts it.
async fn start(flowable: &Flowable, target: &Target, name: &str, elements: &str) -> Result<ProcessInstance> {
    let definition = deploy(flowable, target, name, elements).await?;
    Ok(flowable.process_instances().start_by_id(definition.id).await?)
}

/// The one open task of a process instance.
async fn only_task(flowable: &Flowable, instance: &str) -> Result<Task> {
    let tasks = flowable.tasks().list().process_instance_id(instance).await?.data;
    let [task] =
        <[Task; 1]>::try_from(tasks).map_err(|tasks| anyhow::anyhow!("there is not one task but {tasks:?}"))?;
    Ok(task)
}

/// A call has to fail with the status.
fn refused<T>(result: Result<T, Error>, status: u16) -> Result<Error> {
    let error = failure(result)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error:?}");
    assert_eq!(error.is_not_found(), status == 404, "{error:?}");
    Ok(error)
}
