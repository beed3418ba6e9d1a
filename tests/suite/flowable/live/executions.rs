//! Executions.

use super::{TWO_TASKS, refused, start, through};
use crate::{
    engine::bpmn,
    target::{Target, Test},
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Call as _, Flowable, Upload,
    flowable::{Execution, ExecutionQuery, ExecutionSort, SortOrder},
    variables::{NewVariable, VariableScope},
};
use futures::FutureExt as _;

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("executions_go_on", |target| executions_go_on(target).boxed()),
    ("events_are_received", |target| events_are_received(target).boxed()),
    ("variables_of_executions", |target| variables_of_executions(target).boxed()),
];

/// The execution that is at an activity.
async fn at(flowable: &Flowable, instance: &str, activity: &str) -> Result<Execution> {
    let list = flowable.executions().list().process_instance_id(instance).activity_id(activity);
    list.sort(ExecutionSort::ProcessInstanceId)
        .order(SortOrder::Desc)
        .await?
        .data
        .into_iter()
        .next()
        .context("it is there")
}

async fn executions_go_on(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let executions = flowable.executions();
    let instance = start(&flowable, &target, "receive", &through(r#"<receiveTask id="it"/>"#)).await?.id;
    let execution = at(&flowable, &instance, "it").await?;
    assert_eq!(executions.get(&execution.id).await?, execution);
    assert_eq!(executions.active_activities(&execution.id).await?, ["it"]);
    let query = ExecutionQuery::new().process_instance_id(&instance).activity_id("it");
    assert_eq!(executions.query(query).await?.data, std::slice::from_ref(&execution));
    executions.signal(&execution.id).variables([("a", 5)]).await?;
    assert_eq!(at(&flowable, &instance, "task").await?.process_instance_id, Some(instance.clone()));
    refused(executions.get("none").await, 404)?;
    refused(executions.active_activities("none").await, 404)?;
    refused(executions.signal("none").await, 404)?;
    refused(executions.list().with_query("sort", "none").await, 400)?;

    let instance = start(&flowable, &target, "trigger", &through(r#"<receiveTask id="it"/>"#)).await?.id;
    executions.trigger(at(&flowable, &instance, "it").await?.id).await?;
    at(&flowable, &instance, "task").await?;

    let instance = start(&flowable, &target, "moved", TWO_TASKS).await?.id;
    executions.move_to_activities(at(&flowable, &instance, "a").await?.id, ["b"]).await?;
    at(&flowable, &instance, "b").await?;
    refused(executions.move_to_activities("none", ["b"]).await, 404)?;
    Ok(())
}

async fn events_are_received(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let (key, name) = (target.name("events"), target.name("event"));
    let event = |id: &str, kind: &str| {
        format!(
            r#"<intermediateCatchEvent id="{id}"><{kind}EventDefinition {kind}Ref="{kind}"/></intermediateCatchEvent>"#
        )
    };
    let flow =
        |from: &str, to: &str| format!(r#"<sequenceFlow id="{from}_{to}" sourceRef="{from}" targetRef="{to}"/>"#);
    let elements = [
        r#"<startEvent id="start"/><userTask id="task"/>"#.to_owned(),
        event("one", "signal"),
        event("two", "signal"),
        event("three", "message"),
        flow("start", "one"),
        flow("one", "two"),
        flow("two", "three"),
        flow("three", "task"),
    ];
    let text = bpmn(&key, &elements.concat());
    let events = format!(r#"<signal id="signal" name="{name}"/><message id="message" name="{name}"/><process "#);
    flowable.deployments().deploy(Upload::bytes(format!("{key}.bpmn"), text.replace("<process ", &events))).await?;
    let instance = flowable.process_instances().start_by_key(&key).await?.id;
    let executions = flowable.executions();
    executions.signal_event_received(at(&flowable, &instance, "one").await?.id, &name).await?;
    executions.broadcast_signal(&name).variables([("late", true)]).await?;
    let waiting = at(&flowable, &instance, "three").await?.id;
    refused(executions.signal_event_received(&waiting, "none").await, 500)?;
    executions.message_event_received(&waiting, &name).await?;
    at(&flowable, &instance, "task").await?;
    Ok(())
}

async fn variables_of_executions(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "variables", TWO_TASKS).await?.id;
    let id = at(&flowable, &instance, "a").await?.id;
    let executions = flowable.executions();
    executions.create_variables(&id, [("a", 5)]).await?;
    refused(executions.create_variables(&id, [("a", 5)]).await, 409)?;
    executions.set_variables(&id, [NewVariable::new("g", 1).global()]).await?;
    assert_eq!(executions.variable(&id, "a").scope(VariableScope::Local).await?.value.as_i64(), Some(5));
    assert_eq!(executions.update_variable(&id, ("a", 6)).await?.value.as_i64(), Some(6));
    executions.create_binary_variable(&id, "scan", Upload::bytes("a.pdf", "%PDF")).await?;
    executions.update_binary_variable(&id, "scan", Upload::bytes("a.pdf", "%PDF2")).await?;
    assert_eq!(executions.variable_bytes(&id, "scan").scope(VariableScope::Local).await?.bytes().await?, "%PDF2");
    assert_eq!(executions.variables(&id).scope(VariableScope::Local).await?.len(), 2);

    executions.create_variables_async(&id, [("b", 1)]).await?;
    executions.set_variables_async(&id, [("c", 2)]).await?;
    executions.create_binary_variable_async(&id, "more", Upload::bytes("a.pdf", "%PDF")).await?;
    executions.update_variable_async(&id, ("a", 7)).await?;
    executions.update_binary_variable_async(&id, "scan", Upload::bytes("a.pdf", "%PDF3")).await?;
    for job in flowable.jobs().list().process_instance_id(&instance).await?.data {
        flowable.jobs().execute(job.id).await?;
    }
    assert_eq!(executions.variable(&id, "a").scope(VariableScope::Local).await?.value.as_i64(), Some(7));
    assert_eq!(executions.variable(&id, "c").scope(VariableScope::Local).await?.value.as_i64(), Some(2));
    refused(executions.create_variables_async(&id, [("a", 1)]).await, 409)?;
    refused(executions.set_variables_async("none", [("a", 1)]).await, 404)?;
    refused(executions.update_variable_async(&id, ("none", 1)).await, 404)?;

    executions.delete_variable(&id, "a").await?;
    refused(executions.delete_variable(&id, "a").await, 404)?;
    executions.delete_variables(&id).await?;
    assert_eq!(executions.variables(&id).scope(VariableScope::Local).await?, []);
    refused(executions.variables("none").await, 404)?;
    Ok(())
}
