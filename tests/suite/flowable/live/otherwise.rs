//! What Flowable does otherwise than Activiti, where a test that both share is run on Activiti alone.

use super::{TWO_TASKS, deploy, only_task, refused, start, through};
use crate::target::{Target, Test};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Error, List as _, Upload,
    flowable::{NewModel, NewTask, ProcessInstanceQuery, SortOrder, TaskQuery, TaskSort},
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use futures::FutureExt as _;
use http::Method;
use serde_json::{Value, json};

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("of_tasks", |target| of_tasks(target).boxed()),
    ("of_task_lists", |target| of_task_lists(target).boxed()),
    ("of_process_instances", |target| of_process_instances(target).boxed()),
    ("of_events", |target| of_events(target).boxed()),
    ("of_the_history", |target| of_the_history(target).boxed()),
    ("of_jobs", |target| of_jobs(target).boxed()),
    ("of_models_and_tables", |target| of_models_and_tables(target).boxed()),
];

const NEEDY: &str = r#"<serviceTask id="it" activiti:expression="${needed}"/>"#;
const NEEDY_JOB: &str = r#"<serviceTask id="it" activiti:async="true" activiti:expression="${needed}"/>"#;
const FATAL_JOB: &str = r#"<serviceTask id="it" activiti:async="true" activiti:expression="${needed}"><extensionElements>
<activiti:failedJobRetryTimeCycle>R1/PT1S</activiti:failedJobRetryTimeCycle></extensionElements></serviceTask>"#;

fn says(error: &Error, words: &str) {
    assert!(error.server_message().is_some_and(|message| message.contains(words)), "{error:?}");
}

async fn of_tasks(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let tasks = flowable.tasks();
    let create = flowable.raw(Method::POST, "/runtime/tasks").json(&json!({"name": target.unique, "colour": "red"}));
    let created = create.read::<Value>().await?;
    assert_eq!(created["name"], json!(target.unique), "a member that is not known is passed over");
    let id = created["id"].as_str().context("an id")?;
    tasks.delegate(id, "kermit").await?;
    says(&refused(tasks.complete(id).await, 500)?, &format!("A delegated Task[id={id}"));
    says(&refused(tasks.variable(id, " ").await, 404)?, "does not have a variable with name: ' '");
    let variables = flowable.raw(Method::POST, &format!("/runtime/tasks/{id}/variables")).json(&json!([]));
    says(&refused(variables.read::<Value>().await, 400)?, "Request did not contain a list of variables");
    let method = flowable.raw(Method::PUT, &format!("/runtime/tasks/{id}/variables")).json(&json!([]));
    says(&refused(method.read::<Value>().await, 500)?, "Request method 'PUT' is not supported");
    tasks.resolve(id).await?;
    tasks.delete(id).cascade_history(true).await?;

    let instance = start(&flowable, &target, "end", TWO_TASKS).await?.id;
    tasks.complete(only_task(&flowable, &instance).await?.id).await?;
    tasks.complete(only_task(&flowable, &instance).await?.id).transient_variables([("way", "up")]).await?;
    refused(flowable.process_instances().get(&instance).await, 404)?;
    Ok(())
}

async fn of_task_lists(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "lists", TWO_TASKS).await?.id;
    let task = only_task(&flowable, &instance).await?.id;
    flowable.tasks().create_variables(&task, [NewVariable::new("note", "Urgent").local()]).await?;
    let ignoring = || VariableCondition::like_ignore_case("note", "uRGENT%");
    let query = || TaskQuery::new().process_instance_id(&instance);
    let of_task = flowable.tasks().query(query().task_variables([ignoring()]));
    let of_instance = flowable.tasks().query(query().process_instance_variables([ignoring()]));
    assert_eq!((of_task.total().await?, of_instance.total().await?), (1, 0), "the variable is the task's own");
    let other = flowable.tasks().create(NewTask::new().name(&target.unique).assignee("fozzie")).await?.id;
    let second = flowable.tasks().create(NewTask::new().name(&target.unique).assignee("kermit")).await?.id;
    let list = flowable.tasks().list().name(&target.unique).sort(TaskSort::Assignee).order(SortOrder::Desc);
    let sorted: Vec<String> = list.await?.data.into_iter().map(|task| task.id).collect();
    assert_eq!(sorted, [second.as_str(), other.as_str()]);
    for id in sorted {
        flowable.tasks().delete(id).cascade_history(true).await?;
    }
    Ok(())
}

async fn of_process_instances(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instances = flowable.process_instances();
    let definition = deploy(&flowable, &target, "instances", TWO_TASKS).await?;
    let started = instances.start_by_id(&definition.id).variables([("text", "Hello")]).await?;
    let id = &started.id;
    let query = ProcessInstanceQuery::new().process_definition_id(&definition.id);
    let query = query.variables([VariableCondition::like_ignore_case("text", "hELLO%")]);
    assert_eq!(instances.query(query).await?.total, 1);
    says(&refused(instances.start_by_key("none").await, 400)?, "No process definition found for key 'none'");
    says(&refused(flowable.forms().submit_start_form("none", [("a", "b")]).await, 404)?, "No process definition found");
    let suspended = instances.suspend(id).await?;
    assert_eq!(suspended.process_definition_name, None, "the answer to a suspension does not tell it");
    assert!(instances.get(id).await?.process_definition_name.is_some());
    instances.activate(id).await?;

    let global = instances.create_binary_variable(id, "global", Upload::bytes("a", "x")).scope(VariableScope::Global);
    says(&refused(global.await, 404)?, "does not have a variable with name: 'global'");
    instances.delete(id).await?;

    let called = deploy(&flowable, &target, "called", TWO_TASKS).await?.key;
    let call = format!(r#"<callActivity id="it" calledElement="{called}"/>"#);
    let caller = start(&flowable, &target, "caller", &through(&call)).await?.id;
    let involved = instances.list().super_process_instance_id(&caller).involved_user(&target.user);
    assert_eq!(involved.await?.total, 1, "who has started the caller has started what it calls");

    let ends =
        r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="end"/><endEvent id="end"/>"#;
    let definition = deploy(&flowable, &target, "brief", ends).await?.id;
    let ended = instances.start_by_id(definition).variables([("amount", 5)]).await?;
    assert_eq!((ended.ended, ended.variables.len()), (true, 1), "the variables are told unasked");
    Ok(())
}

async fn of_events(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let executions = flowable.executions();
    let instance = start(&flowable, &target, "events", TWO_TASKS).await?.id;
    let all = executions.list().process_instance_id(&instance).await?.data;
    let at = all.into_iter().find(|execution| execution.activity_id.is_some()).context("an execution at a task")?.id;
    let signal = executions.signal_event_received(&at, target.name("none")).await;
    says(&refused(signal, 500)?, &format!("Execution[ id '{at}' ]"));
    let trigger = refused(executions.trigger(&at).await, 500)?;
    says(&trigger, "UserTask should not be signalled before complete for Task[id=");
    says(
        &refused(executions.delete_variable(&at, "none").await, 404)?,
        "does not have a variable 'none' in scope local",
    );
    let instances = flowable.process_instances();
    for told in [
        executions.variable(&at, "none").await?,
        executions.variable(&at, "none").scope(VariableScope::Local).await?,
        instances.variable(&instance, "none").scope(VariableScope::Local).await?,
    ] {
        assert_eq!((told.name.as_str(), told.value), ("none", VariableValue::Null), "what is not there is told");
    }
    refused(executions.variable(&instance, "none").await, 404)?;
    refused(instances.variable(&instance, "none").await, 404)?;
    let needy = deploy(&flowable, &target, "needy", &through(NEEDY)).await?.id;
    let failed = refused(flowable.process_instances().start_by_id(needy).await, 500)?;
    says(&failed, "Unknown property used in expression: ${needed}");
    Ok(())
}

async fn of_the_history(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let history = flowable.history();
    let instance = start(&flowable, &target, "history", TWO_TASKS).await?.id;
    refused(history.process_instances().identity_links("none").await, 404)?;
    let comments = format!("/history/historic-process-instances/{instance}/comments");
    let comment = flowable.raw(Method::POST, &comments).json(&json!({"message": "a", "colour": "red"}));
    assert_eq!(comment.read::<Value>().await?["message"], json!("a"), "a member that is not known is passed over");
    refused(history.tasks().delete("none").await, 404)?;
    let activities = history.activities().list().process_instance_id(&instance).await?.data;
    let mut types: Vec<_> = activities.iter().filter_map(|activity| activity.activity_type.as_deref()).collect();
    types.sort_unstable();
    assert_eq!(types, ["sequenceFlow", "startEvent", "userTask"]);
    flowable.process_instances().set_variables(&instance, [("amount", 5)]).await?;
    let told = history.variables().list().process_instance_id(&instance).await?.data.remove(0);
    assert_eq!(told.variable.context("a variable")?.scope, Some(VariableScope::Global));
    Ok(())
}

async fn of_jobs(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "jobs", &through(NEEDY_JOB)).await?.id;
    let job = flowable.jobs().list().process_instance_id(&instance).await?.data.remove(0);
    refused(flowable.jobs().execute(&job.id).await, 500)?;
    let timer = flowable.timer_jobs().get(&job.id).await?;
    let message = timer.exception_message.context("why it failed")?;
    assert!(
        message.starts_with("Unknown property used in expression: ${needed}"),
        "the message of its cause: {message}"
    );

    flowable.process_instances().suspend(&instance).await?;
    let suspended = flowable.suspended_jobs().list().process_instance_id(&instance).await?.data.remove(0);
    assert_eq!(suspended.url, Some(format!("{}/management/suspended-jobs/{}", target.base_url, suspended.id)));
    assert_ne!(suspended.create_time, job.create_time, "the time of the suspension");

    let instance = start(&flowable, &target, "dead", &through(FATAL_JOB)).await?.id;
    let job = flowable.jobs().list().process_instance_id(&instance).await?.data.remove(0).id;
    refused(flowable.jobs().execute(&job).await, 500)?;
    let dead = flowable.dead_letter_jobs().get(&job).await?;
    assert_eq!(dead.url, Some(format!("{}/management/deadletter-jobs/{}", target.base_url, dead.id)));
    Ok(())
}

async fn of_models_and_tables(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let create = flowable.raw(Method::POST, "/repository/models").json(&json!({"name": target.unique, "shoeSize": 1}));
    let id = create.read::<Value>().await?["id"].as_str().context("an id")?.to_owned();
    for part in ["source", "source-extra"] {
        let path = format!("/repository/models/{id}/{part}");
        let error = refused(flowable.raw(Method::PUT, &path).json(&json!({})).read::<Value>().await, 500)?;
        says(&error, "Content-Type 'application/json' is not supported");
    }
    flowable.models().delete(&id).await?;
    let second = flowable.models().create(NewModel::new().name(&target.unique)).await?.id;
    flowable.models().delete(&second).await?;
    let columns = flowable.tables().columns("ACT_GE_PROPERTY").await?;
    assert_eq!(columns.column_types, ["CHARACTER VARYING", "CHARACTER VARYING", "INTEGER"]);
    Ok(())
}
