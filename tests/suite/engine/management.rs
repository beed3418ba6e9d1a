//! What Activiti and Flowable do with the engine, its tables and its jobs.

use super::{Engine, Test, bpmn, engine, failure, is_5, is_of_container, job_url, repository::answer, rest};
use crate::{engine::facts, target::Target};
use anyhow::{Context as _, Result};
use bpm_rest::{Call as _, Error, List as _, Timestamp, Upload};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use rest::{Job, JobSort, SortOrder, operations};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("the_engine_tells_its_version", |target| the_engine_tells_its_version(target).boxed()),
    ("tables_and_their_rows", |target| tables_and_their_rows(target).boxed()),
    ("a_job_is_executed_once", |target| a_job_is_executed_once(target).boxed()),
    ("a_job_is_deleted", |target| a_job_is_deleted(target).boxed()),
    ("a_job_that_fails_is_tried_again", |target| a_job_that_fails_is_tried_again(target).boxed()),
    ("a_job_that_fails_for_good", |target| a_job_that_fails_for_good(target).boxed()),
    ("a_timer_waits", |target| a_timer_waits(target).boxed()),
    ("a_suspended_job_stands_still", |target| a_suspended_job_stands_still(target).boxed()),
    ("jobs_are_filtered_and_sorted", |target| jobs_are_filtered_and_sorted(target).boxed()),
    ("timer_jobs_are_filtered_and_sorted", |target| timer_jobs_are_filtered_and_sorted(target).boxed()),
    ("suspended_jobs_are_filtered_and_sorted", |target| suspended_jobs_are_filtered_and_sorted(target).boxed()),
    ("dead_letter_jobs_are_filtered_and_sorted", |target| dead_letter_jobs_are_filtered_and_sorted(target).boxed()),
    ("filters_of_5_22", |target| filters_of_5_22(target).boxed()),
    ("jobs_that_are_not_there", |target| jobs_that_are_not_there(target).boxed()),
];

async fn the_engine_tells_its_version(target: Target) -> Result<()> {
    let engine = engine(&target)?.engine();
    let info = engine.get().await?;
    assert_eq!((info.name.as_deref(), &info.resource_url, &info.exception), (Some("default"), &None, &None));
    assert!(info.version.starts_with(facts(&target).version), "{info:?}");
    let properties = engine.properties().await?;
    let schema = facts(&target).schema.unwrap_or(&info.version);
    assert_eq!(json!(properties["schema.version"]), json!(schema));
    assert_eq!(json!(properties["schema.history"]), json!(format!("create({schema})")));
    Ok(())
}

async fn tables_and_their_rows(target: Target) -> Result<()> {
    let tables = engine(&target)?.tables();
    let names: BTreeSet<String> = tables.list().await?.into_iter().map(|table| table.name).collect();
    assert!(names.contains("ACT_RU_JOB") && names.contains("ACT_GE_PROPERTY"), "{names:?}");
    assert_eq!(names.contains("ACT_RU_TIMER_JOB"), !is_5(&target), "{names:?}");

    let table = tables.get("ACT_GE_PROPERTY").await?;
    assert_eq!((table.name.as_str(), table.count), ("ACT_GE_PROPERTY", facts(&target).properties));
    assert_eq!(table.url, Some(format!("{}/management/tables/ACT_GE_PROPERTY", target.base_url)));
    let columns = tables.columns("ACT_GE_PROPERTY").await?;
    assert_eq!(columns.table_name, "ACT_GE_PROPERTY");
    assert_eq!(columns.column_names, ["NAME_", "VALUE_", "REV_"]);
    assert_eq!(columns.column_types, ["VARCHAR", "VARCHAR", "INTEGER"]);

    let rows = || tables.rows("ACT_GE_PROPERTY");
    let page = rows().order_descending_column("NAME_").start(1).size(1).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (1, table.count, 1, 1));
    assert_eq!((page.sort.as_deref(), page.order.as_deref()), (Some("NAME_"), Some("desc")));
    assert_eq!(page.data[0]["NAME_"], "schema.history");
    let page = rows().await?;
    assert_eq!((page.sort, page.order), (None, None));
    let sorted = rows().order_ascending_column("NAME_").size(2).items();
    let sorted: Vec<Value> = sorted.map_ok(|row| row["NAME_"].clone()).try_collect().await?;
    assert_eq!(sorted[sorted.len() - 3..], ["next.dbid", "schema.history", "schema.version"]);
    assert_eq!(sorted.len() as i64, table.count);
    let definition = tables.rows("ACT_RE_PROCDEF").size(1).await?.data.into_iter().next().context("there is a row")?;
    assert!(definition.contains_key("KEY_") && !definition.contains_key("DESCRIPTION_"), "{definition:?}");

    let error = failure(rows().order_ascending_column("NAME_").order_descending_column("NAME_").await)?;
    assert!(error.is_bad_request(), "{error:?}");
    let error = failure(rows().order_ascending_column("SHOE_SIZE_").await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error:?}");
    for name in ["NONE", "act_ge_property", "é 中;"] {
        for error in
            [failure(tables.get(name).await)?, failure(tables.columns(name).await)?, failure(tables.rows(name).await)?]
        {
            assert!(error.is_not_found(), "{error:?}");
            let message = format!("Could not find a table with name '{name}'.");
            assert_eq!(error.server_message(), Some(message.as_str()));
        }
    }
    Ok(())
}

/// A process that goes through one element, called `it`, to a task.
fn through(key: &str, element: &str) -> String {
    let flows = r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="it"/>
<sequenceFlow id="from" sourceRef="it" targetRef="task"/><userTask id="task"/>"#;
    bpmn(key, &format!("{flows}{element}"))
}

/// A service task that is a job.
fn service(expression: &str) -> String {
    format!(r#"<serviceTask id="it" activiti:async="true" activiti:expression="${{{expression}}}"/>"#)
}

/// A service task that fails, and is tried once.
const FATAL: &str = r#"<serviceTask id="it" activiti:async="true" activiti:expression="${nothing.there}"><extensionElements>
<activiti:failedJobRetryTimeCycle>R1/PT1S</activiti:failedJobRetryTimeCycle></extensionElements></serviceTask>"#;

/// A timer that is due at the time.
fn timer(date: &str) -> String {
    format!(
        r#"<intermediateCatchEvent id="it"><timerEventDefinition><timeDate>{date}</timeDate></timerEventDefinition>
</intermediateCatchEvent>"#
    )
}

const DUE: &str = "2096-02-29T10:00:00";

/// Deploys a process that goes through the element, for a tenant of the test's name, and starts it.
async fn start(engine: &Engine, target: &Target, name: &str, element: &str) -> Result<String> {
    let key = target.name(name);
    let file = Upload::bytes(format!("{key}.bpmn"), through(&key, element));
    engine.deployments().deploy(file).tenant_id(&target.unique).await?;
    let started = engine.process_instances().start_by_key(&key).tenant_id(&target.unique).await?;
    Ok(started.id)
}

/// The one job of an instance that an executor would take now, or on 5.22.0 ever.
async fn only_job(engine: &Engine, instance: &str) -> Result<Job> {
    one(engine.jobs().list().process_instance_id(instance).await?.data)
}

/// The one timer of an instance.
async fn only_timer(engine: &Engine, target: &Target, instance: &str) -> Result<Job> {
    if is_5(target) {
        return only_job(engine, instance).await;
    }
    one(engine.timer_jobs().list().process_instance_id(instance).await?.data)
}

fn one(jobs: Vec<Job>) -> Result<Job> {
    match <[Job; 1]>::try_from(jobs) {
        Ok([job]) => Ok(job),
        Err(jobs) => anyhow::bail!("there is not one job but {jobs:?}"),
    }
}

/// How many tasks an instance has come to.
async fn tasks(engine: &Engine, instance: &str) -> Result<u64> {
    Ok(engine.tasks().list().process_instance_id(instance).total().await?)
}

fn is_failed(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 500)
}

async fn a_job_is_executed_once(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let jobs = engine.jobs();
    let instance = start(&engine, &target, "once", &service("1 + 1")).await?;
    let job = only_job(&engine, &instance).await?;
    assert_eq!(job.url, Some(format!("{}/management/jobs/{}", target.base_url, job.id)));
    assert_eq!(job.process_instance_url, Some(format!("{}/runtime/process-instances/{instance}", target.base_url)));
    assert!(job.process_definition_id.as_ref().is_some_and(|id| id.starts_with(&target.name("once"))), "{job:?}");
    assert!(job.process_definition_url.is_some() && job.execution_id.is_some() && job.execution_url.is_some());
    assert_eq!((job.retries, &job.exception_message, job.due_date), (3, &None, None));
    assert_eq!(job.tenant_id.as_ref(), Some(&target.unique));
    assert_eq!(jobs.get(&job.id).await?, job);
    assert!(failure(jobs.stacktrace(&job.id).await)?.is_not_found(), "it has not failed");
    let path = format!("/management/jobs/{}", job.id);
    for body in ["{}", r#"{"action": "move"}"#, r#"{"shoeSize": 1}"#, ""] {
        let (status, words) = answer(&engine, &operations::EXECUTE_JOB, &path, body).await?;
        assert_eq!(status, 400, "{words}");
    }

    assert_eq!(tasks(&engine, &instance).await?, 0);
    jobs.execute(&job.id).await?;
    assert_eq!(tasks(&engine, &instance).await?, 1);
    for error in [
        failure(jobs.execute(&job.id).await)?,
        failure(jobs.get(&job.id).await)?,
        failure(jobs.delete(&job.id).await)?,
        failure(jobs.stacktrace(&job.id).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
        let message = format!("Could not find a job with id '{}'.", job.id);
        assert_eq!(error.server_message(), Some(message.as_str()));
    }
    Ok(())
}

async fn a_job_is_deleted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instance = start(&engine, &target, "deleted", &service("1 + 1")).await?;
    let job = only_job(&engine, &instance).await?;
    engine.jobs().delete(&job.id).await?;
    assert!(failure(engine.jobs().get(&job.id).await)?.is_not_found());
    assert_eq!(tasks(&engine, &instance).await?, 0);
    assert_eq!(engine.process_instances().get(&instance).await?.id, instance, "it stays where it is, for ever");
    Ok(())
}

async fn a_job_that_fails_is_tried_again(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let jobs = engine.jobs();
    let instance = start(&engine, &target, "failing", &service("nothing.there")).await?;
    let id = only_job(&engine, &instance).await?.id;
    let error = failure(jobs.execute(&id).await)?;
    assert!(is_failed(&error), "{error:?}");
    if is_5(&target) {
        assert_eq!(error.server_message(), Some(format!("Job {id} failed").as_str()));
        let words = "Unknown property used in expression: ${nothing.there}";
        for retries in [2, 1, 0, -1] {
            let job = jobs.get(&id).await?;
            assert_eq!((job.retries, job.exception_message.as_deref(), job.due_date), (retries, Some(words), None));
            assert!(is_failed(&failure(jobs.execute(&id).await)?), "that no try is left does not matter");
        }
        assert!(jobs.stacktrace(&id).await?.starts_with("org.activiti.engine.ActivitiException"));
        jobs.delete(&id).await?;
        return Ok(());
    }
    let words = "Could not execute service task expression";
    assert_eq!(error.server_message(), Some(words));
    assert!(failure(jobs.get(&id).await)?.is_not_found());
    assert!(failure(jobs.stacktrace(&id).await)?.is_not_found());
    assert!(failure(jobs.execute(&id).await)?.is_not_found(), "no call tries it again");
    let timers = engine.timer_jobs();
    let job = timers.get(&id).await?;
    assert_eq!((job.retries, job.exception_message.as_deref()), (2, Some(words)));
    assert!(job.due_date > Some(Timestamp::now()), "it waits for a while: {job:?}");
    let trace = timers.stacktrace(&id).await?;
    assert!(trace.starts_with("org.activiti.engine.ActivitiException") && trace.contains("\tat "), "{trace}");
    assert_eq!(job_url(&job, "timer-jobs"), Some(format!("{}/management/timer-jobs/{id}", target.base_url)));
    timers.delete(&id).await?;
    assert!(failure(timers.get(&id).await)?.is_not_found());
    Ok(())
}

async fn a_job_that_fails_for_good(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instance = start(&engine, &target, "fatal", FATAL).await?;
    let id = only_job(&engine, &instance).await?.id;
    assert!(is_failed(&failure(engine.jobs().execute(&id).await)?));
    if is_5(&target) {
        let job = engine.jobs().get(&id).await?;
        assert_eq!(job.retries, 0);
        assert!(job.exception_message.is_some(), "{job:?}");
        return Ok(());
    }
    let letters = engine.dead_letter_jobs();
    let job = one(letters.list().process_instance_id(&instance).await?.data)?;
    assert_eq!((&job.id, job.retries), (&id, 0));
    assert!(job.exception_message.is_some() && job.due_date.is_some(), "{job:?}");
    assert_eq!(job.url, Some(format!("{}/management/jobs/{id}", target.base_url)), "which is another list's");
    assert_eq!(letters.get(&id).await?, job);
    assert!(letters.stacktrace(&id).await?.starts_with("org.activiti.engine.ActivitiException"));
    for error in [
        failure(engine.jobs().get(&id).await)?,
        failure(engine.jobs().execute(&id).await)?,
        failure(engine.timer_jobs().get(&id).await)?,
        failure(engine.timer_jobs().delete(&id).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    letters.delete(&id).await?;
    assert!(failure(letters.delete(&id).await)?.is_not_found());
    Ok(())
}

async fn a_timer_waits(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instance = start(&engine, &target, "timer", &timer(&format!("{DUE}.123Z"))).await?;
    let job = only_timer(&engine, &target, &instance).await?;
    assert_eq!((job.due_date, job.retries), (Some(format!("{DUE}.123Z").parse()?), 3));
    if is_5(&target) {
        engine.jobs().execute(&job.id).await?;
        assert_eq!(tasks(&engine, &instance).await?, 1, "it need not be due");
        return Ok(());
    }
    let timers = engine.timer_jobs();
    assert_eq!(timers.get(&job.id).await?, job);
    let error = failure(timers.stacktrace(&job.id).await)?;
    assert!(error.is_not_found(), "{error:?}");
    assert!(error.server_message().is_some_and(|message| message.contains("doesn't have an exception")), "{error}");
    for error in [
        failure(engine.jobs().get(&job.id).await)?,
        failure(engine.jobs().execute(&job.id).await)?,
        failure(engine.jobs().delete(&job.id).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    timers.delete(&job.id).await?;
    assert!(failure(timers.delete(&job.id).await)?.is_not_found());
    assert_eq!(engine.process_instances().get(&instance).await?.id, instance);
    Ok(())
}

async fn a_suspended_job_stands_still(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instance = start(&engine, &target, "suspended", &timer(&format!("{DUE}Z"))).await?;
    let job = only_timer(&engine, &target, &instance).await?;
    engine.process_instances().suspend(&instance).await?;
    if is_5(&target) {
        assert_eq!(only_job(&engine, &instance).await?, job, "nothing tells that it is suspended");
        engine.process_instances().activate(&instance).await?;
        return Ok(());
    }
    let suspended = engine.suspended_jobs();
    assert_eq!(one(suspended.list().process_instance_id(&instance).await?.data)?, job);
    assert_eq!(suspended.get(&job.id).await?, job);
    assert!(failure(suspended.stacktrace(&job.id).await)?.is_not_found());
    assert!(failure(engine.timer_jobs().get(&job.id).await)?.is_not_found());
    assert!(failure(engine.jobs().execute(&job.id).await)?.is_not_found());
    engine.process_instances().activate(&instance).await?;
    assert!(failure(suspended.get(&job.id).await)?.is_not_found());
    assert_eq!(engine.timer_jobs().get(&job.id).await?, job);

    let instance = start(&engine, &target, "failed", &service("nothing.there")).await?;
    let id = only_job(&engine, &instance).await?.id;
    assert!(is_failed(&failure(engine.jobs().execute(&id).await)?));
    engine.process_instances().suspend(&instance).await?;
    assert_eq!(suspended.get(&id).await?.retries, 2);
    assert!(suspended.stacktrace(&id).await?.starts_with("org.activiti.engine.ActivitiException"));
    Ok(())
}

/// Holds a list of jobs against what it is to find: three of the test's tenant, by instances `a`, `b` and `c`, of which
/// the last one has a definition of its own.
macro_rules! check_list {
    ($target:expr, $jobs:expr, $instances:expr, |$list:ident, $a:ident, $b:ident, $c:ident| $more:expr) => {{
        let (target, jobs, instances): (&Target, _, &[String; 3]) = ($target, $jobs, $instances);
        let $list = || jobs.list().tenant_id(&target.unique);
        let by_instance = $list().sort(JobSort::ProcessInstanceId).size(2).items();
        let all: Vec<Job> = by_instance.try_collect().await?;
        let of = |instance: &String| {
            all.iter().find(|job| job.process_instance_id.as_ref() == Some(instance)).context("a job is missing")
        };
        let [$a, $b, $c] = [of(&instances[0])?, of(&instances[1])?, of(&instances[2])?];
        assert_eq!(all.len(), 3);
        assert!(all.is_sorted_by_key(|job| &job.process_instance_id), "{all:?}");
        let tenant_like = format!("{}%", target.unique.replace("-", "_"));
        let cases = [
            ($list(), vec![$a, $b, $c]),
            ($list().id(&$b.id), vec![$b]),
            ($list().execution_id($c.execution_id.as_deref().unwrap_or_default()), vec![$c]),
            ($list().process_definition_id($a.process_definition_id.as_deref().unwrap_or_default()), vec![$a, $b]),
            ($list().process_instance_id(&instances[1]), vec![$b]),
            ($list().without_tenant_id(true), vec![]),
            ($list().exception_message("none like it, é %"), vec![]),
            (jobs.list().tenant_id_like(tenant_like), vec![$a, $b, $c]),
        ];
        let more: Vec<(_, Vec<&Job>)> = $more;
        for (index, (list, expected)) in cases.into_iter().chain(more).enumerate() {
            let found: Vec<Job> = list.size(2).items().try_collect().await?;
            let ids = |jobs: Vec<&Job>| jobs.into_iter().map(|job| job.id.clone()).collect::<BTreeSet<_>>();
            assert_eq!(ids(found.iter().collect()), ids(expected), "case {index}");
        }
        let sorts =
            [JobSort::Id, JobSort::DueDate, JobSort::ExecutionId, JobSort::ProcessInstanceId, JobSort::TenantId];
        for sort in sorts {
            let key = |job: &Job| match sort {
                JobSort::Id => job.id.clone(),
                JobSort::DueDate => job.due_date.map(|due| due.to_string()).unwrap_or_default(),
                JobSort::ExecutionId => job.execution_id.clone().unwrap_or_default(),
                JobSort::ProcessInstanceId => job.process_instance_id.clone().unwrap_or_default(),
                _ => String::new(),
            };
            let up: Vec<Job> = $list().sort(sort.clone()).order(SortOrder::Asc).items().try_collect().await?;
            assert!(up.len() == 3 && up.is_sorted_by_key(key), "{sort}: {up:?}");
            let mut down: Vec<Job> = $list().sort(sort.clone()).order(SortOrder::Desc).items().try_collect().await?;
            down.reverse();
            assert!(down.len() == 3 && down.is_sorted_by_key(key), "{sort}: {down:?}");
        }
        for list in [$list().sort("shoeSize"), $list().order("up")] {
            let error = failure(list.await)?;
            assert!(error.is_bad_request(), "{error:?}");
        }
    }};
}

/// Starts three instances, two of one definition and one of another one.
async fn start_three(engine: &Engine, target: &Target, element: &str, other: &str) -> Result<[String; 3]> {
    let first = start(engine, target, "two", element).await?;
    let second = engine.process_instances().start_by_key(target.name("two")).tenant_id(&target.unique).await?.id;
    Ok([first, second, start(engine, target, "other", other).await?])
}

async fn jobs_are_filtered_and_sorted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    either_timers_or_messages(&engine, &target).await?;
    let instances = start_three(&engine, &target, &service("1 + 1"), &service("2 + 2")).await?;
    assert_eq!(engine.jobs().list().tenant_id(&target.unique).sort(JobSort::Retries).await?.data.len(), 3);
    check_list!(&target, engine.jobs(), &instances, |list, a, b, c| vec![
        (list().messages_only(true), vec![a, b, c]),
        (list().timers_only(true), vec![]),
        (list().with_exception(true), vec![]),
        // 5.22.0 tells no due date, but has one, some minutes from now.
        (list().due_before(format!("{DUE}+14:00").as_str()), if is_5(&target) { vec![a, b, c] } else { vec![] }),
        (list().due_after("2001-01-01T00:00:00Z"), if is_5(&target) { vec![a, b, c] } else { vec![] }),
        (list().unlocked(true), vec![a, b, c]),
        (list().unlocked(false), vec![a, b, c]),
        (list().locked(true), if is_5(&target) { vec![a, b, c] } else { vec![] }),
        (list().locked(false), vec![a, b, c]),
    ]);
    Ok(())
}

async fn timer_jobs_are_filtered_and_sorted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (early, late) = (timer(&format!("{DUE}Z")), timer(&format!("{DUE}.900Z").replace("10:", "11:")));
    let instances = start_three(&engine, &target, &early, &late).await?;
    let [ten, eleven] = ["10:00:00Z", "11:00:00Z"].map(|time| format!("2096-02-29T{time}"));
    if is_5(&target) {
        check_list!(&target, engine.jobs(), &instances, |list, a, b, c| vec![
            (list().timers_only(true), vec![a, b, c]),
            (list().messages_only(true), vec![]),
            (list().due_after(ten.as_str()), vec![c]),
            (list().due_before(eleven.as_str()), vec![a, b]),
        ]);
        return Ok(());
    }
    assert_eq!(engine.timer_jobs().list().tenant_id(&target.unique).sort(JobSort::Retries).await?.data.len(), 3);
    check_list!(&target, engine.timer_jobs(), &instances, |list, a, b, c| vec![
        (list().with_exception(true), vec![]),
        (list().executable(true), vec![]),
        (list().executable(false), vec![]),
        (list().due_after(ten.as_str()), vec![c]),
        (list().due_before(eleven.as_str()), vec![a, b]),
    ]);
    Ok(())
}

async fn suspended_jobs_are_filtered_and_sorted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    if is_5(&target) {
        return is_unknown(&engine, "suspended-jobs").await;
    }
    let instances = start_three(&engine, &target, &service("nothing.there"), &timer(&format!("{DUE}Z"))).await?;
    for instance in &instances[..2] {
        let id = only_job(&engine, instance).await?.id;
        assert!(is_failed(&failure(engine.jobs().execute(&id).await)?));
    }
    for instance in &instances {
        engine.process_instances().suspend(instance).await?;
    }
    let by_retries = engine.suspended_jobs().list().tenant_id(&target.unique).sort(JobSort::Retries);
    let by_retries: Vec<i32> = by_retries.items().map_ok(|job| job.retries).try_collect().await?;
    assert_eq!(by_retries, [2, 2, 3]);
    let words = "Could not execute service task expression";
    check_list!(&target, engine.suspended_jobs(), &instances, |list, a, b, c| vec![
        (list().timers_only(true), vec![c]),
        (list().messages_only(true), vec![a, b]),
        (list().with_exception(true), vec![a, b]),
        (list().exception_message(words), vec![a, b]),
        (list().with_retries_left(true), vec![a, b, c]),
        (list().with_retries_left(false), vec![a, b, c]),
        (list().no_retries_left(true), vec![]),
        (list().due_after("2096-02-29T09:00:00Z"), vec![c]),
        (list().due_before("2096-02-29T09:00:00Z"), vec![a, b]),
    ]);
    Ok(())
}

async fn dead_letter_jobs_are_filtered_and_sorted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    if is_5(&target) {
        return is_unknown(&engine, "deadletter-jobs").await;
    }
    let instances = start_three(&engine, &target, FATAL, &FATAL.replace("there", "here")).await?;
    for instance in &instances {
        let id = only_job(&engine, instance).await?.id;
        assert!(is_failed(&failure(engine.jobs().execute(&id).await)?));
    }
    let error = failure(engine.dead_letter_jobs().list().sort(JobSort::Retries).await)?;
    assert!(is_failed(&error), "the table has no such column: {error:?}");
    let words = "Could not execute service task expression";
    check_list!(&target, engine.dead_letter_jobs(), &instances, |list, a, b, c| vec![
        (list().timers_only(true), vec![]),
        (list().messages_only(true), vec![a, b, c]),
        (list().with_exception(true), vec![a, b, c]),
        (list().exception_message(words), vec![a, b, c]),
        (list().executable(true), vec![]),
        (list().due_after("2096-02-29T09:00:00Z"), vec![]),
        (list().due_before("2096-02-29T09:00:00Z"), vec![a, b, c]),
    ]);
    Ok(())
}

/// That both are given is wrong, whatever they say.
async fn either_timers_or_messages(engine: &Engine, target: &Target) -> Result<()> {
    let mut errors = vec![failure(engine.jobs().list().timers_only(false).messages_only(true).await)?];
    if !is_5(target) {
        errors.push(failure(engine.suspended_jobs().list().timers_only(true).messages_only(true).await)?);
        errors.push(failure(engine.dead_letter_jobs().list().timers_only(true).messages_only(false).await)?);
    }
    for error in errors {
        assert!(error.is_bad_request(), "{error:?}");
    }
    Ok(())
}

/// 5.22.0 has one list of jobs.
async fn is_unknown(engine: &Engine, list: &str) -> Result<()> {
    let error = failure(engine.raw(Method::GET, &format!("/management/{list}")).read::<Value>().await)?;
    assert!(error.is_no_such_route() && !error.is_not_found() && is_of_container(&error), "{error:?}");
    Ok(())
}

/// Two filters that 6.0.0 no longer reads.
async fn filters_of_5_22(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    if is_5(&target) {
        is_unknown(&engine, "timer-jobs").await?;
    }
    let instance = start(&engine, &target, "waiting", &service("1 + 1")).await?;
    let list = |filter: &str| engine.jobs().list().process_instance_id(&instance).with_query(filter, "true");
    let jobs = |filter| async move { Ok::<_, Error>(list(filter).send().await?.data.len()) };
    let executable = if is_5(&target) { 0 } else { 1 };
    assert_eq!(jobs("executable").await?, executable, "5.22.0 lets it wait for some minutes");
    assert_eq!(jobs("withRetriesLeft").await?, 1);
    if is_5(&target) {
        let failed = start(&engine, &target, "fatal", FATAL).await?;
        let id = only_job(&engine, &failed).await?.id;
        assert!(is_failed(&failure(engine.jobs().execute(&id).await)?));
        for filter in ["executable", "withRetriesLeft"] {
            let list = engine.jobs().list().process_instance_id(&failed).with_query(filter, "true");
            assert_eq!(list.send().await?.data, [], "{filter}");
        }
    }
    Ok(())
}

async fn jobs_that_are_not_there(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let jobs = engine.jobs();
    let mut errors = vec![
        failure(jobs.get("none").await)?,
        failure(jobs.execute("none").await)?,
        failure(jobs.delete("none").await)?,
        failure(jobs.stacktrace("é 中").await)?,
    ];
    if !is_5(&target) {
        errors.push(failure(engine.timer_jobs().get("none").await)?);
        errors.push(failure(engine.timer_jobs().delete("none").await)?);
        errors.push(failure(engine.timer_jobs().stacktrace("none").await)?);
        errors.push(failure(engine.suspended_jobs().get("none").await)?);
        errors.push(failure(engine.suspended_jobs().stacktrace("none").await)?);
        errors.push(failure(engine.dead_letter_jobs().get("none").await)?);
        errors.push(failure(engine.dead_letter_jobs().delete("none").await)?);
        errors.push(failure(engine.dead_letter_jobs().stacktrace("none").await)?);
    }
    for error in errors {
        assert!(error.is_not_found() && !is_of_container(&error), "{error:?}");
        assert!(error.server_message().is_some_and(|message| message.starts_with("Could not find a")), "{error}");
    }
    Ok(())
}
