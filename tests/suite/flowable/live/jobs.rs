//! Jobs of all kinds.

use super::{only_task, refused, start, through};
use crate::target::{Target, Test};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Call as _, Flowable, Timestamp,
    flowable::{HistoryJobSort, Job, JobSort, SortOrder},
    variables::VariableValue,
};
use futures::FutureExt as _;

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("jobs_are_executed_and_deleted", |target| jobs_are_executed_and_deleted(target).boxed()),
    ("timers_are_rescheduled_and_made_due", |target| timers_are_rescheduled_and_made_due(target).boxed()),
    ("suspended_jobs", |target| suspended_jobs(target).boxed()),
    ("dead_letter_jobs_are_taken_back", |target| dead_letter_jobs_are_taken_back(target).boxed()),
    ("history_jobs", |target| history_jobs(target).boxed()),
];

/// A service task that is a job.
const ASYNC: &str = r#"<serviceTask id="it" name="It" activiti:async="true" activiti:expression="${true}"/>"#;
/// A service task that fails, and is tried once.
const FATAL: &str = r#"<serviceTask id="it" activiti:async="true" activiti:expression="${nothing.there}"><extensionElements>
<activiti:failedJobRetryTimeCycle>R1/PT1S</activiti:failedJobRetryTimeCycle></extensionElements></serviceTask>"#;
const TIMER: &str = r#"<intermediateCatchEvent id="it"><timerEventDefinition><timeDate>2096-02-29T10:00:00</timeDate>
</timerEventDefinition></intermediateCatchEvent>"#;

fn one(jobs: Vec<Job>) -> Result<Job> {
    jobs.into_iter().next().context("a job")
}

async fn only_job(flowable: &Flowable, instance: &str) -> Result<Job> {
    one(flowable.jobs().list().process_instance_id(instance).await?.data)
}

async fn jobs_are_executed_and_deleted(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "job", &through(ASYNC)).await?.id;
    let job = only_job(&flowable, &instance).await?;
    let jobs = flowable.jobs();
    assert_eq!(jobs.get(&job.id).await?, job);
    assert_eq!((job.element_id.as_deref(), job.element_name.as_deref()), (Some("it"), Some("It")));
    let list = jobs.list().process_instance_id(&instance).element_id("it").handler_types(["async-continuation", "x"]);
    let list = list.without_scope_id(true).without_scope_type(true).unlocked(true);
    assert_eq!(list.sort(JobSort::CreateTime).order(SortOrder::Desc).await?.data, std::slice::from_ref(&job));
    refused(jobs.stacktrace(&job.id).await, 404)?;
    jobs.execute(&job.id).await?;
    assert_eq!(only_task(&flowable, &instance).await?.task_definition_key.as_deref(), Some("task"));
    refused(jobs.execute(&job.id).await, 404)?;

    let instance = start(&flowable, &target, "gone", &through(ASYNC)).await?.id;
    let job = only_job(&flowable, &instance).await?.id;
    jobs.delete(&job).await?;
    refused(jobs.get(&job).await, 404)?;
    refused(jobs.delete(&job).await, 404)?;
    refused(jobs.list().timers_only(true).messages_only(true).await, 400)?;
    Ok(())
}

async fn timers_are_rescheduled_and_made_due(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "timer", &through(TIMER)).await?.id;
    let timers = flowable.timer_jobs();
    let timer = || async { one(timers.list().process_instance_id(&instance).await?.data) };
    let first = timer().await?;
    assert_eq!(timers.get(&first.id).await?, first);
    refused(timers.stacktrace(&first.id).await, 404)?;
    timers.reschedule(&first.id, "2097-01-31T12:00:00.000Z").await?;
    let second = timer().await?;
    assert_eq!(second.due_date, Some("2097-01-31T12:00:00Z".parse::<Timestamp>()?));
    assert_ne!(second.id, first.id);
    timers.reschedule(&second.id, "PT5H").await?;
    let third = timer().await?.id;
    refused(timers.reschedule(&third, "soon").await, 500)?;
    timers.trigger(&third).await?;
    flowable.jobs().execute(&third).await?;
    assert_eq!(only_task(&flowable, &instance).await?.task_definition_key.as_deref(), Some("task"));
    refused(timers.trigger(&third).await, 404)?;
    refused(timers.reschedule(&third, "PT5H").await, 404)?;

    let instance = start(&flowable, &target, "never", &through(TIMER)).await?.id;
    let timer = one(timers.list().process_instance_id(&instance).due_after("2090-01-01T00:00:00Z").await?.data)?.id;
    timers.delete(&timer).await?;
    refused(timers.get(&timer).await, 404)?;
    refused(timers.delete(&timer).await, 404)?;
    refused(timers.list().timers_only(true).messages_only(false).await, 400)?;
    Ok(())
}

async fn suspended_jobs(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "suspended", &through(ASYNC)).await?.id;
    flowable.process_instances().suspend(&instance).await?;
    let suspended = flowable.suspended_jobs();
    let job = one(suspended.list().process_instance_id(&instance).await?.data)?;
    assert_eq!(suspended.get(&job.id).await?, job);
    refused(suspended.stacktrace(&job.id).await, 404)?;
    suspended.delete(&job.id).await?;
    refused(suspended.get(&job.id).await, 404)?;
    refused(suspended.delete(&job.id).await, 404)?;
    refused(suspended.list().timers_only(true).messages_only(true).await, 400)?;
    Ok(())
}

async fn dead_letter_jobs_are_taken_back(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "dead", &through(FATAL)).await?.id;
    let job = only_job(&flowable, &instance).await?.id;
    let letters = flowable.dead_letter_jobs();
    let fail = || async { refused(flowable.jobs().execute(&job).await, 500) };
    assert!(fail().await?.to_string().contains("nothing.there"));
    let dead = one(letters.list().process_instance_id(&instance).await?.data)?;
    assert_eq!((dead.id.as_str(), dead.retries), (job.as_str(), 0));
    assert_eq!(letters.get(&job).await?, dead);
    assert!(letters.stacktrace(&job).await?.contains("nothing.there"));
    letters.retry(&job).await?;
    assert!(flowable.jobs().get(&job).await?.retries > 0);
    let mut error = fail().await;
    // With its new retries it is tried again some times before it is dead.
    for _ in 0..10 {
        if letters.get(&job).await.is_ok() {
            break;
        }
        flowable.timer_jobs().trigger(&job).await?;
        error = fail().await;
    }
    error?;
    refused(letters.retry_many([job.as_str(), "none"]).await, 404)?;
    letters.retry_many([&job]).await?;
    flowable.jobs().delete(&job).await?;
    refused(letters.retry(&job).await, 404)?;
    refused(letters.retry_as_history(&job).await, 404)?;
    refused(letters.retry_many_as_history([&job]).await, 404)?;
    refused(letters.get(&job).await, 404)?;
    refused(letters.delete(&job).await, 404)?;
    refused(letters.stacktrace(&job).await, 404)?;
    refused(letters.list().sort(JobSort::Retries).await, 500)?;
    refused(letters.list().timers_only(true).messages_only(true).await, 400)?;

    let instance = start(&flowable, &target, "buried", &through(FATAL)).await?.id;
    let job = only_job(&flowable, &instance).await?.id;
    refused(flowable.jobs().execute(&job).await, 500)?;
    letters.delete(&job).await?;
    Ok(())
}

/// A process that makes history jobs, by a bean that the engine under test has for this.
const HISTORY_JOBS: &str = r#"<startEvent id="start"/><sequenceFlow id="f1" sourceRef="start" targetRef="good"/>
<serviceTask id="good" activiti:expression="${processJobs.create('ok')}" activiti:resultVariableName="good"/>
<sequenceFlow id="f2" sourceRef="good" targetRef="bad"/>
<serviceTask id="bad" activiti:expression="${processJobs.create('fail')}" activiti:resultVariableName="bad"/>
<sequenceFlow id="f3" sourceRef="bad" targetRef="first"/>
<serviceTask id="first" activiti:expression="${processJobs.createDead()}" activiti:resultVariableName="first"/>
<sequenceFlow id="f4" sourceRef="first" targetRef="second"/>
<serviceTask id="second" activiti:expression="${processJobs.createDead()}" activiti:resultVariableName="second"/>
<sequenceFlow id="f5" sourceRef="second" targetRef="task"/><userTask id="task"/>"#;

async fn history_jobs(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "history", HISTORY_JOBS).await?.id;
    let instances = flowable.process_instances();
    let id = |name: &'static str| {
        let (instances, instance) = (instances.clone(), instance.clone());
        async move {
            match instances.variable(instance, name).await?.value {
                VariableValue::String(id) => Ok(id),
                other => anyhow::bail!("{name} is {other:?}"),
            }
        }
    };
    let jobs = flowable.history_jobs();
    let good = id("good").await?;
    let job = jobs.get(&good).await?;
    assert_eq!(
        (job.job_handler_type.as_deref(), job.job_handler_configuration.as_deref()),
        (Some("test-history"), Some("ok"))
    );
    let list = jobs.list().id(&good).handler_types(["test-history"]).unlocked(true).sort(HistoryJobSort::Retries);
    assert_eq!(list.await?.data, [job]);
    jobs.execute(&good).await?;
    refused(jobs.execute(&good).await, 404)?;
    refused(jobs.get(&good).await, 404)?;
    let bad = id("bad").await?;
    refused(jobs.execute(&bad).await, 500)?;

    let letters = flowable.dead_letter_jobs();
    let (first, second) = (id("first").await?, id("second").await?);
    letters.retry_as_history(&first).await?;
    letters.retry_many_as_history([&second]).await?;
    for id in [&first, &second] {
        jobs.delete(id).await?;
        refused(jobs.delete(id).await, 404)?;
    }
    refused(jobs.list().with_query("sort", "none").await, 400)?;
    Ok(())
}
