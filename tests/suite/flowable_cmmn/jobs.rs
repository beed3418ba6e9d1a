//! Jobs of all kinds.

use super::{Case, Test, bad, cmmn, internal, missing, whole};
use crate::{
    flowable_apis::{answer, call, deploy},
    target::Target,
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Timestamp,
    flowable_cmmn::{HistoryJobSort, JobSort, SortOrder, operations},
};
use futures::FutureExt as _;
use http::Method;
use serde_json::{Value, json};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_job_is_executed", |target| a_job_is_executed(target).boxed()),
    ("a_job_that_fails_for_good", |target| a_job_that_fails_for_good(target).boxed()),
    ("a_timer_is_rescheduled_and_moved", |target| a_timer_is_rescheduled_and_moved(target).boxed()),
    ("a_suspended_job_stands_still", |target| a_suspended_job_stands_still(target).boxed()),
    ("history_jobs", |target| history_jobs(target).boxed()),
];

/// A case with a task that a job does, by this expression.
pub(super) fn work(expression: &str) -> String {
    format!(
        r#"<planItem id="a" definitionRef="task"/><planItem id="b" name="Work" definitionRef="work"/>
        <humanTask id="task" name="Task"/>
        <task id="work" name="Work" flowable:type="java" flowable:async="true" flowable:expression="{expression}"/>"#
    )
}

async fn a_job_is_executed(target: Target) -> Result<()> {
    let case = Case::new(&target, "work", &work("${caseInstance.setVariable('done', true)}")).await?;
    let jobs = case.cmmn.jobs();
    let id = case.start().await?.id;
    let list = || jobs.list().case_instance_id(&id);
    let job = list().await?.data.into_iter().next().context("there is a job")?;
    assert_eq!(
        (job.element_id.as_deref(), job.element_name.as_deref(), job.retries),
        (Some("work"), Some("Work"), Some(3))
    );
    assert_eq!((job.case_definition_id.as_ref(), &job.exception_message), (Some(&case.id), &None));
    assert_eq!(job.url, Some(format!("{}/cmmn-management/jobs/{}", target.base_url, job.id)));
    assert_eq!(jobs.get(&job.id).await?, job);
    let item = job.plan_item_instance_id.clone().context("it is of a plan item")?;
    for one in [
        jobs.list().id(&job.id),
        list().plan_item_instance_id(item),
        jobs.list().case_definition_id(&case.id),
        jobs.list().scope_definition_id(&case.id),
        list().element_id("work"),
        list().element_name("Work"),
        list().scope_type("cmmn"),
        list().without_process_instance_id(true),
        list().messages_only(true),
        list().unlocked(true),
        list().without_tenant_id(true),
        list().tenant_id_like("%"),
        list().sort(JobSort::CreateTime).order(SortOrder::Desc),
    ] {
        assert_eq!(one.await?.data, std::slice::from_ref(&job));
    }
    for none in [
        list().without_scope_id(true),
        list().timers_only(true),
        list().locked(true),
        list().with_exception(true),
        list().exception_message("none"),
        list().due_before(whole("2090-01-01T00:00:00Z")?),
        list().due_after(whole("2020-01-01T00:00:00Z")?),
        list().tenant_id("none"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    bad(list().timers_only(true).messages_only(true).await)?;
    bad(list().sort(JobSort::Unknown("size".into())).await)?;
    missing(jobs.stacktrace(&job.id).await)?;
    jobs.execute(&job.id).await?;
    missing(jobs.get(&job.id).await)?;
    missing(jobs.execute(&job.id).await)?;
    assert_eq!(case.cmmn.case_instances().variable(&id, "done").await?.value.as_bool(), Some(true));

    let other = case.start().await?.id;
    let job = jobs.list().case_instance_id(&other).await?.data.remove(0);
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-management/jobs/{}", job.id);
    assert_eq!(answer(connection, &operations::EXECUTE_JOB, &path, r#"{"action": "stop"}"#).await?.0, 400);
    jobs.delete(&job.id).await?;
    missing(jobs.delete(&job.id).await)?;
    missing(jobs.stacktrace("none").await)?;
    case.delete().await
}

/// Has the job of a case instance fail until it is a dead letter job, and tells its id.
async fn fail_for_good(case: &Case, id: &str) -> Result<String> {
    let (jobs, timers) = (case.cmmn.jobs(), case.cmmn.timer_jobs());
    for tries in (0..3).rev() {
        let job = jobs.list().case_instance_id(id).await?.data.into_iter().next().context("there is a job")?;
        internal(jobs.execute(&job.id).await)?;
        if tries > 0 {
            // It is to be tried again later: at a certain time.
            let later = timers.list().case_instance_id(id).with_exception(true).await?.data.remove(0);
            assert_eq!((&later.id, later.retries), (&job.id, Some(tries)));
            let trace = timers.stacktrace(&later.id).await?;
            assert!(trace.contains("Unknown property used in expression"), "{trace}");
            timers.trigger(&later.id).await?;
            assert!(jobs.stacktrace(&later.id).await?.contains("Unknown property"));
        }
    }
    let dead = case.cmmn.dead_letter_jobs().list().case_instance_id(id).await?.data;
    Ok(dead.into_iter().next().context("there is a dead letter job")?.id)
}

async fn a_job_that_fails_for_good(target: Target) -> Result<()> {
    let case = Case::new(&target, "fails", &work("${none.call()}")).await?;
    let dead = case.cmmn.dead_letter_jobs();
    let id = case.start().await?.id;
    let job = fail_for_good(&case, &id).await?;
    let found = dead.get(&job).await?;
    assert_eq!(
        (found.retries, found.url),
        (Some(0), Some(format!("{}/cmmn-management/deadletter-jobs/{job}", target.base_url)))
    );
    let message = found.exception_message.clone().context("it says why")?;
    assert!(message.contains("Unknown property") && dead.stacktrace(&job).await?.contains(&message), "{message}");
    let list = || dead.list().case_instance_id(&id);
    for one in [
        list(),
        dead.list().id(&job),
        dead.list().case_definition_id(&case.id),
        dead.list().scope_definition_id(&case.id),
        list().element_id("work"),
        list().element_name("Work"),
        list().scope_type("cmmn"),
        list().with_exception(true),
        list().messages_only(true),
        list().without_process_instance_id(true),
        list().without_tenant_id(true),
        list().sort(JobSort::CreateTime),
    ] {
        assert_eq!(one.await?.total, 1);
    }
    for none in [
        list().timers_only(true),
        list().without_scope_id(true),
        list().exception_message("none"),
        list().tenant_id("none"),
        list().plan_item_instance_id("none"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    internal(list().sort(JobSort::Retries).await)?;
    bad(list().sort(JobSort::Unknown("size".into())).await)?;
    bad(list().timers_only(true).messages_only(true).await)?;

    bad(dead.retry_as_history(&job).await)?;
    bad(dead.retry_many_as_history([&job]).await)?;
    missing(dead.retry_many([job.as_str(), "none"]).await)?;
    dead.retry(&job).await?;
    assert_eq!(case.cmmn.jobs().get(&job).await?.retries, Some(3));
    let job = fail_for_good(&case, &id).await?;
    dead.retry_many([&job]).await?;
    assert_eq!(case.cmmn.jobs().get(&job).await?.retries, Some(3));
    let job = fail_for_good(&case, &id).await?;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-management/deadletter-jobs/{job}");
    let stop = r#"{"action": "stop"}"#;
    assert_eq!(answer(connection, &operations::RETRY_DEAD_LETTER_JOB, &path, stop).await?.0, 400);
    let path = "/cmmn-management/deadletter-jobs";
    let without = r#"{"action": "move"}"#;
    assert_eq!(answer(connection, &operations::RETRY_DEAD_LETTER_JOBS, path, without).await?.0, 400);
    dead.delete(&job).await?;
    missing(dead.get(&job).await)?;
    missing(dead.delete(&job).await)?;
    missing(dead.stacktrace(&job).await)?;
    missing(dead.retry(&job).await)?;
    missing(dead.retry_as_history(&job).await)?;
    missing(dead.retry_many_as_history([&job]).await)?;
    case.delete().await
}

async fn a_timer_is_rescheduled_and_moved(target: Target) -> Result<()> {
    let case = Case::claim(&target, "timer").await?;
    let timers = case.cmmn.timer_jobs();
    let id = case.start().await?.id;
    let list = || timers.list().case_instance_id(&id);
    let timer = list().await?.data.into_iter().next().context("there is a timer")?;
    assert_eq!((timer.element_id.as_deref(), timer.due_date.is_some()), (Some("remind"), true));
    assert_eq!(timers.get(&timer.id).await?, timer);
    let item = case.item(&id, "Remind").await?.id;
    for one in [
        timers.list().id(&timer.id),
        timers.list().case_definition_id(&case.id),
        timers.list().scope_definition_id(&case.id),
        list().plan_item_instance_id(item),
        list().element_id("remind"),
        list().element_name("Remind"),
        list().scope_type("cmmn"),
        list().timers_only(true),
        list().due_after(whole("2020-01-01T00:00:00Z")?),
        list().due_before(whole("2090-01-01T00:00:00Z")?),
        list().without_process_instance_id(true),
        list().without_tenant_id(true),
        list().sort(JobSort::DueDate),
    ] {
        assert_eq!(one.await?.data, std::slice::from_ref(&timer));
    }
    for none in [
        list().executable(true),
        list().messages_only(true),
        list().with_exception(true),
        list().exception_message("none"),
        list().without_scope_id(true),
        list().tenant_id("none"),
        list().tenant_id_like("none%"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    bad(list().sort(JobSort::Unknown("size".into())).await)?;
    bad(list().timers_only(true).messages_only(true).await)?;
    missing(timers.stacktrace(&timer.id).await)?;

    let later = Timestamp::try_from("2031-01-01T00:00:00Z")?;
    timers.reschedule(&timer.id, later).await?;
    let timer = list().await?.data.remove(0);
    assert_eq!(timer.due_date, Some(later));
    timers.trigger(&timer.id).await?;
    missing(timers.get(&timer.id).await)?;
    assert_eq!(case.cmmn.jobs().get(&timer.id).await?.element_id.as_deref(), Some("remind"));
    case.cmmn.jobs().execute(&timer.id).await?;
    assert!(!case.items(&id).await?.contains_key("Remind"), "it has occurred");

    let other = case.start().await?.id;
    let timer = timers.list().case_instance_id(&other).await?.data.remove(0).id;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-management/timer-jobs/{timer}");
    for (body, status) in [
        (r#"{"action": "stop"}"#, 400),
        (r#"{"action": "reschedule"}"#, 400),
        (r#"{"action": "reschedule", "dueDate": "soon"}"#, 500),
    ] {
        let (found, said) = answer(connection, &operations::RESCHEDULE_TIMER_JOB, &path, body).await?;
        assert_eq!(found, status, "{said}");
    }
    timers.delete(&timer).await?;
    missing(timers.delete(&timer).await)?;
    missing(timers.get(&timer).await)?;
    missing(timers.stacktrace(&timer).await)?;
    missing(timers.trigger(&timer).await)?;
    missing(timers.reschedule(&timer, later).await)?;
    case.delete().await
}

async fn a_suspended_job_stands_still(target: Target) -> Result<()> {
    // Nothing suspends a case; the process engine shares its jobs with the CMMN engine.
    let key = target.name("waits");
    let bpmn = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bpm-rest">
  <process id="{key}" isExecutable="true">
    <startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="wait"/>
    <intermediateCatchEvent id="wait" name="Wait">
      <timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>
    </intermediateCatchEvent>
    <sequenceFlow id="done" sourceRef="wait" targetRef="end"/><endEvent id="end"/>
  </process>
</definitions>"#
    );
    let name = format!("{key}.bpmn20.xml");
    let deployment = deploy(&target, "service", "/repository/deployments", &name, bpmn).await?;
    let start = json!({"processDefinitionKey": key});
    let started = call(&target, "service", Method::POST, "/runtime/process-instances", start).await?;
    let path = format!("/runtime/process-instances/{}", started["id"].as_str().context("an id")?);
    call(&target, "service", Method::PUT, &path, json!({"action": "suspend"})).await?;

    let suspended = cmmn(&target)?.suspended_jobs();
    let all = suspended.list().element_id("wait").element_name("Wait").sort(JobSort::CreateTime).order(SortOrder::Desc);
    let job = all.await?.data.into_iter().next().context("there is a suspended job")?;
    assert_eq!((&job.case_instance_id, job.retries, job.due_date.is_some()), (&None, Some(3), true));
    assert_eq!(suspended.get(&job.id).await?, job);
    let list = || suspended.list().id(&job.id);
    for one in [
        list().without_scope_id(true),
        list().timers_only(true),
        list().with_retries_left(true),
        list().due_after(whole("2020-01-01T00:00:00Z")?),
        list().without_tenant_id(true),
    ] {
        assert_eq!(one.await?.data, std::slice::from_ref(&job));
    }
    for none in [
        list().case_instance_id("none"),
        list().case_definition_id("none"),
        list().scope_definition_id("none"),
        list().plan_item_instance_id("none"),
        list().scope_type("cmmn"),
        list().without_process_instance_id(true),
        list().messages_only(true),
        list().no_retries_left(true),
        list().with_exception(true),
        list().exception_message("none"),
        list().due_before(whole("2020-01-01T00:00:00Z")?),
        list().tenant_id("none"),
        list().tenant_id_like("none%"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    bad(list().sort(JobSort::Unknown("size".into())).await)?;
    bad(list().timers_only(true).messages_only(true).await)?;
    missing(suspended.stacktrace(&job.id).await)?;
    suspended.delete(&job.id).await?;
    missing(suspended.delete(&job.id).await)?;
    missing(suspended.get(&job.id).await)?;

    // One that failed before it was suspended has a stack trace.
    let failing = target.name("failing");
    let bpmn = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bpm-rest">
  <process id="{failing}" isExecutable="true">
    <startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="work"/>
    <serviceTask id="work" flowable:async="true" flowable:expression="${{none.call()}}"/>
    <sequenceFlow id="done" sourceRef="work" targetRef="end"/><endEvent id="end"/>
  </process>
</definitions>"#
    );
    let name = format!("{failing}.bpmn20.xml");
    let second = deploy(&target, "service", "/repository/deployments", &name, bpmn).await?;
    let start = json!({"processDefinitionKey": failing});
    let started = call(&target, "service", Method::POST, "/runtime/process-instances", start).await?;
    let instance = started["id"].as_str().context("an id")?;
    let page = cmmn(&target)?.jobs().list().element_id("work").sort(JobSort::CreateTime).order(SortOrder::Desc).await?;
    let job = page.data.into_iter().find(|job| job.case_instance_id.is_none()).context("a job of the process")?.id;
    let execute = json!({"action": "execute"});
    assert!(call(&target, "service", Method::POST, &format!("/management/jobs/{job}"), execute).await.is_err());
    let path = format!("/runtime/process-instances/{instance}");
    call(&target, "service", Method::PUT, &path, json!({"action": "suspend"})).await?;
    assert!(suspended.stacktrace(&job).await?.contains("Unknown property"));
    for deployment in [deployment, second] {
        let path = format!("/repository/deployments/{deployment}?cascade=true");
        call(&target, "service", Method::DELETE, &path, Value::Null).await?;
    }
    Ok(())
}

async fn history_jobs(target: Target) -> Result<()> {
    let plan = r#"<planItem id="a" definitionRef="task"/><planItem id="b" definitionRef="well"/>
        <planItem id="c" definitionRef="ill"/><planItem id="d" definitionRef="dead"/><humanTask id="task"/>
        <task id="well" flowable:type="java" flowable:expression="${historyJobs.create('well')}"
            flowable:resultVariableName="well"/>
        <task id="ill" flowable:type="java" flowable:expression="${historyJobs.create('fail')}"
            flowable:resultVariableName="ill"/>
        <task id="dead" flowable:type="java" flowable:expression="${historyJobs.createDead()}"
            flowable:resultVariableName="dead"/>"#;
    let case = Case::new(&target, "history", plan).await?;
    let (jobs, dead) = (case.cmmn.history_jobs(), case.cmmn.dead_letter_jobs());
    let made = async |name: &str, id: &str| {
        let variable = case.cmmn.case_instances().variable(id, name).await?;
        anyhow::Ok(variable.value.as_str().context("an id")?.to_owned())
    };
    let id = case.start().await?.id;
    let well = made("well", &id).await?;
    let job = jobs.get(&well).await?;
    assert_eq!(
        (job.job_handler_type.as_deref(), job.job_handler_configuration.as_deref()),
        (Some("test-history"), Some("well"))
    );
    assert_eq!(
        (job.retries, job.url),
        (Some(1), Some(format!("{}/cmmn-management/history-jobs/{well}", target.base_url)))
    );
    let list = || jobs.list().id(&well);
    for one in [list(), list().unlocked(true), list().without_tenant_id(true), list().tenant_id_like("%")] {
        assert_eq!(one.sort(HistoryJobSort::Retries).await?.total, 1);
    }
    for none in [
        list().locked(true),
        list().lock_owner("none"),
        list().with_exception(true),
        list().exception_message("none"),
        list().tenant_id("none"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    bad(list().sort(HistoryJobSort::Unknown("size".into())).await)?;
    jobs.execute(&well).await?;
    missing(jobs.get(&well).await)?;
    missing(jobs.execute(&well).await)?;
    let ill = made("ill", &id).await?;
    internal(jobs.execute(&ill).await)?;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-management/history-jobs/{ill}");
    assert_eq!(answer(connection, &operations::EXECUTE_HISTORY_JOB, &path, r#"{"action": "stop"}"#).await?.0, 400);
    jobs.delete(&ill).await?;
    missing(jobs.delete(&ill).await)?;

    let gone = made("dead", &id).await?;
    dead.retry_as_history(&gone).await?;
    jobs.delete(&gone).await?;
    let gone = made("dead", &case.start().await?.id).await?;
    dead.retry_many_as_history([&gone]).await?;
    assert_eq!(jobs.get(&gone).await?.retries, Some(10));
    jobs.delete(&gone).await?;
    case.delete().await
}
