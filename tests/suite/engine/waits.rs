//! Ready-made waits, for what Activiti and Flowable do by themselves.

use super::{Engine, engine, rest};
use crate::{
    engine::{Version, bpmn, one_task, version},
    target::{Target, Test, failure},
};
use anyhow::{Context as _, Result};
use bpm_rest::{ErrorKind, List as _, Upload};
use futures::FutureExt as _;
use rest::{Job, ProcessInstance};
use std::time::Duration;
use tokio::time::sleep;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("a_process_instance_ends", |target| a_process_instance_ends(target).boxed()),
    ("a_process_instance_is_deleted", |target| a_process_instance_is_deleted(target).boxed()),
    ("a_job_is_done", |target| a_job_is_done(target).boxed()),
    ("a_job_fails_for_good", |target| a_job_fails_for_good(target).boxed()),
    ("a_task_appears", |target| a_task_appears(target).boxed()),
];

/// A process that goes through one service task, a job, to its end.
fn through(key: &str, expression: &str, within: &str) -> String {
    let flows = r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="it"/>
<sequenceFlow id="from" sourceRef="it" targetRef="end"/><endEvent id="end"/>"#;
    let it = format!(r#"<serviceTask id="it" activiti:async="true" activiti:expression="${{{expression}}}">{within}"#);
    bpmn(key, &format!("{flows}{it}</serviceTask>"))
}

/// Has a job tried once.
const ONCE: &str = "<extensionElements><activiti:failedJobRetryTimeCycle>R1/PT1S</activiti:failedJobRetryTimeCycle>\
                    </extensionElements>";

/// Deploys a file and starts its process.
async fn start(engine: &Engine, target: &Target, name: &str, file: impl Fn(&str) -> String) -> Result<ProcessInstance> {
    let key = target.name(name);
    engine.deployments().deploy(Upload::bytes(format!("{key}.bpmn"), file(&key))).await?;
    Ok(engine.process_instances().start_by_key(&key).await?)
}

async fn job_of(engine: &Engine, instance: &ProcessInstance) -> Result<Job> {
    Ok(engine.jobs().list().process_instance_id(&instance.id).until_found().await?)
}

/// A client that waits for jobs. Activiti 5.22.0 has no lists of timer and dead letter jobs, so its spec has no such answers.
fn waiting(target: &Target) -> Result<Engine> {
    match version(target) {
        Version::Activiti5 => {
            Ok(Engine::builder(&target.base_url).basic_auth(&target.user, target.password.as_str()).build()?)
        }
        _ => engine(target),
    }
}

/// What is to happen while a call waits.
async fn soon<T>(call: impl Future<Output = Result<T, bpm_rest::Error>>) -> Result<T, bpm_rest::Error> {
    sleep(Duration::from_millis(400)).await;
    call.await
}

async fn a_process_instance_ends(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instance = start(&engine, &target, "ends", |key| through(key, "1 + 1", "")).await?;
    let until_ended = || engine.process_instances().until_ended(&instance.id);
    let error = failure(until_ended().within(Duration::from_millis(300)).await)?;
    assert!(error.is_timeout() && error.to_string().contains("it runs since "), "{error}");

    let job = job_of(&engine, &instance).await?;
    let (ended, done) = tokio::join!(until_ended().into_future(), soon(engine.jobs().execute(job.id).send()));
    done?;
    let ended = ended?;
    assert_eq!((&ended.id, ended.end_activity_id.as_deref()), (&instance.id, Some("end")));
    assert!(ended.end_time.is_some() && ended.delete_reason.is_none(), "{ended:?}");
    assert_eq!(until_ended().await?, ended, "it may be called afterwards");

    let at_once = start(&engine, &target, "at-once", |key| {
        let elements = r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="end"/>
<endEvent id="end"/>"#;
        bpmn(key, elements)
    });
    let at_once = at_once.await?;
    assert!(at_once.ended, "{at_once:?}");
    assert!(engine.process_instances().until_ended(at_once.id).await?.end_time.is_some());
    Ok(())
}

async fn a_process_instance_is_deleted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instance = start(&engine, &target, "deleted", one_task).await?;
    let instances = engine.process_instances();
    let deletion = soon(instances.delete(&instance.id).delete_reason("too late").send());
    let (ended, deleted) = tokio::join!(instances.until_ended(&instance.id).into_future(), deletion);
    deleted?;
    let ended = ended?;
    assert_eq!(ended.delete_reason.as_deref(), Some("too late"));

    engine.history().process_instances().delete(&instance.id).await?;
    for nowhere in [instance.id, "none".to_owned()] {
        let error = failure(instances.until_ended(nowhere).await)?;
        assert!(error.is_not_found() && error.to_string().contains("the engine keeps no history"), "{error}");
    }
    Ok(())
}

async fn a_job_is_done(target: Target) -> Result<()> {
    let (engine, waiting) = (engine(&target)?, waiting(&target)?);
    let instance = start(&engine, &target, "done", |key| through(key, "1 + 1", "")).await?;
    let job = job_of(&engine, &instance).await?.id;
    engine.process_instances().suspend(&instance.id).await?;
    let error = failure(waiting.jobs().until_done(&job).within(Duration::from_millis(300)).await)?;
    assert!(error.is_timeout() && error.to_string().contains("with 3 retries left"), "{error}");
    engine.process_instances().activate(&instance.id).await?;
    let done = soon(engine.jobs().execute(&job).send());
    let (waited, done) = tokio::join!(waiting.jobs().until_done(&job).into_future(), done);
    done?;
    waited?;
    waiting.timer_jobs().until_done(&job).await?;
    assert!(engine.process_instances().until_ended(&instance.id).await?.end_time.is_some());
    Ok(())
}

async fn a_job_fails_for_good(target: Target) -> Result<()> {
    let (engine, waiting) = (engine(&target)?, waiting(&target)?);
    let instance = start(&engine, &target, "retried", |key| through(key, "nothing.there", "")).await?;
    let job = job_of(&engine, &instance).await?.id;
    failure(engine.jobs().execute(&job).await)?;
    let error = failure(waiting.jobs().until_done(&job).within(Duration::from_millis(300)).await)?;
    assert!(
        error.is_timeout() && error.to_string().contains("with 2 retries left"),
        "it is to be tried again: {error}"
    );
    assert!(error.to_string().contains("which failed last: "), "the error tells why it failed: {error}");

    let instance = start(&engine, &target, "fails", |key| through(key, "nothing.there", ONCE)).await?;
    let job = job_of(&engine, &instance).await?.id;
    let (waited, executed) =
        tokio::join!(waiting.jobs().until_done(&job).into_future(), soon(engine.jobs().execute(&job).send()));
    failure(executed)?;
    let error = failure(waited)?;
    assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
    let words = error.server_message().context("the error tells the exception")?;
    assert!(words.contains("expression"), "{words}");
    Ok(())
}

async fn a_task_appears(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let file = |key: &str| {
        let elements = r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="it"/>
<serviceTask id="it" activiti:async="true" activiti:expression="${1 + 1}"/>
<sequenceFlow id="on" sourceRef="it" targetRef="task"/>
<userTask id="task" activiti:candidateUsers="kermit" activiti:candidateGroups="sales"/>"#;
        bpmn(key, elements)
    };
    let instance = start(&engine, &target, "appears", file).await?;
    let tasks = || engine.tasks().list().process_instance_id(&instance.id);
    let error = failure(tasks().until_found().within(Duration::from_millis(300)).await)?;
    assert!(error.is_timeout() && error.to_string().contains("an empty list"), "{error}");
    let job = job_of(&engine, &instance).await?;
    let (task, done) = tokio::join!(tasks().until_found().into_future(), soon(engine.jobs().execute(job.id).send()));
    done?;
    let task = task?;
    assert_eq!(tasks().candidate_user("kermit").until_found().await?.id, task.id);
    assert_eq!(tasks().candidate_group("sales").until_found().await?.id, task.id);
    engine.tasks().claim(&task.id, "kermit").await?;
    assert_eq!(tasks().assignee("kermit").until_found().await?.id, task.id);
    Ok(())
}
