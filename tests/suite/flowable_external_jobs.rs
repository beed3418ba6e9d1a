//! Flowable's external worker API, on the real engine alone.

use crate::{
    flowable_apis::{answer, call, deploy, gate, queries_that_cannot_be_read, sibling},
    target::{Engine, STARTED, System, Target, Test, failure},
    witness::Spec,
};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ErrorKind, FlowableExternalJobs, List as _, Timestamp,
    flowable_external_jobs::{AcquiredJob, Job, JobAcquisition, JobSort, ScopeType, SortOrder, operations},
    variables::{NewVariable, VariableValue},
};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use serde_json::{Value, json};
use std::{sync::LazyLock, time::Duration};

pub(crate) static FLOWABLE_EXTERNAL_JOBS: System = System {
    name: "flowable-external-jobs",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/flowable-external-jobs.openapi.json"))),
    modules: &[("jobs", TESTS)],
    only_live: &[],
    in_process: None,
    engines: &[Engine { name: "flowable-external-jobs", is_complete: true, hint: STARTED }],
};

const TESTS: &[(&str, Test)] = &[
    ("a_job_is_acquired_and_completed", |target| a_job_is_acquired_and_completed(target).boxed()),
    ("variables_of_all_types_come_back", |target| variables_of_all_types_come_back(target).boxed()),
    ("a_bpmn_error_is_caught_by_the_process", |target| a_bpmn_error_is_caught_by_the_process(target).boxed()),
    ("a_job_that_fails_is_tried_again", |target| a_job_that_fails_is_tried_again(target).boxed()),
    ("jobs_are_given_back", |target| jobs_are_given_back(target).boxed()),
    ("an_exclusive_job_that_is_given_back_blocks_its_topic", |target| {
        an_exclusive_job_that_is_given_back_blocks_its_topic(target).boxed()
    }),
    ("jobs_of_cases", |target| jobs_of_cases(target).boxed()),
    ("jobs_are_filtered_and_sorted", |target| jobs_are_filtered_and_sorted(target).boxed()),
    ("without_the_lock_nothing_is_done", |target| without_the_lock_nothing_is_done(target).boxed()),
    ("what_cannot_be_read_is_a_bad_request", |target| what_cannot_be_read_is_a_bad_request(target).boxed()),
    ("what_the_server_misreads_is_not_sent", |target| what_the_server_misreads_is_not_sent(target).boxed()),
    ("queries_that_cannot_be_read", |target| queries_that_cannot_be_read(target).boxed()),
    ("the_gate", |target| the_gate(target).boxed()),
];

const LOCK: Duration = Duration::from_secs(600);

fn flowable(target: &Target) -> Result<FlowableExternalJobs> {
    target.client(FlowableExternalJobs::builder)
}

/// A process with one external task, whose topic and key are the name.
fn process(name: &str, attributes: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bpm-rest">
  <error id="oops" errorCode="oops"/>
  <process id="{name}" isExecutable="true">
    <startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="work"/>
    <serviceTask id="work" name="The work" flowable:type="external-worker" flowable:topic="{name}" {attributes}/>
    <sequenceFlow id="done" sourceRef="work" targetRef="after"/><userTask id="after" name="After it"/>
    <boundaryEvent id="caught" attachedToRef="work"><errorEventDefinition errorRef="oops"/></boundaryEvent>
    <sequenceFlow id="instead" sourceRef="caught" targetRef="error"/><userTask id="error" name="After the error"/>
  </process>
</definitions>"#
    )
}

const SHARED: &str = r#"flowable:exclusive="false""#;

/// The one external task of a process, and instances of it.
struct Topic<'a> {
    target: &'a Target,
    name: String,
    deployment: String,
}

impl<'a> Topic<'a> {
    async fn new(target: &'a Target, name: &str, attributes: &str) -> Result<Self> {
        let name = target.name(name);
        let file = format!("{name}.bpmn20.xml");
        let deployment =
            deploy(target, "service", "/repository/deployments", &file, process(&name, attributes)).await?;
        Ok(Self { target, name, deployment })
    }

    /// Starts an instance, and tells its id.
    async fn start(&self, variables: Value) -> Result<String> {
        let body = json!({"processDefinitionKey": self.name, "variables": variables});
        let started = call(self.target, "service", Method::POST, "/runtime/process-instances", body).await?;
        Ok(started["id"].as_str().context("an instance has an id")?.to_owned())
    }

    /// Acquires up to so many jobs.
    async fn acquire(&self, worker: &str, most: i32) -> Result<Vec<AcquiredJob>> {
        Ok(flowable(self.target)?.jobs().acquire(&self.name, worker, LOCK).number_of_tasks(most).await?)
    }

    async fn acquire_one(&self, worker: &str) -> Result<AcquiredJob> {
        self.acquire(worker, 1).await?.into_iter().next().context("a job waits")
    }

    /// Has the engine do what it does after a job has ended.
    async fn go_on(&self, job: &str) -> Result<Value> {
        let path = format!("/management/jobs/{job}");
        call(self.target, "service", Method::POST, &path, json!({"action": "execute"})).await
    }

    /// The names of the tasks that an instance is at.
    async fn tasks(&self, instance: &str) -> Result<Vec<String>> {
        let process = sibling(self.target, "service")?;
        let page =
            process.raw(Method::GET, "/runtime/tasks").query("processInstanceId", instance).read::<Value>().await?;
        let names = page["data"].as_array().into_iter().flatten().filter_map(|task| task["name"].as_str());
        Ok(names.map(str::to_owned).collect())
    }

    /// Deletes all that there is of it.
    async fn delete(self) -> Result<()> {
        let process = sibling(self.target, "service")?;
        let path = format!("/repository/deployments/{}", self.deployment);
        process.raw(Method::DELETE, &path).query("cascade", "true").read::<()>().await?;
        Ok(())
    }
}

async fn a_job_is_acquired_and_completed(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = Topic::new(&target, "done", SHARED).await?;
    let instance = topic.start(json!([{"name": "amount", "value": 5}])).await?;
    let [waiting]: [Job; 1] = list_of(&target, &instance).await?.try_into().map_err(|_| anyhow::anyhow!("one job"))?;
    assert_eq!((waiting.lock_owner.as_ref(), waiting.lock_expiration_time, waiting.retries), (None, None, Some(3)));
    assert_eq!(waiting.url, Some(format!("{}/jobs/{}", target.base_url, waiting.id)));
    assert_eq!((waiting.element_id.as_deref(), waiting.element_name.as_deref()), (Some("work"), Some("The work")));
    assert_eq!(waiting.process_instance_id.as_ref(), Some(&instance));
    assert!(waiting.process_definition_id.as_ref().is_some_and(|id| id.starts_with(&topic.name)), "{waiting:?}");
    assert!(waiting.execution_id.is_some() && waiting.correlation_id.is_some() && waiting.create_time.is_some());
    assert_eq!((&waiting.scope_id, &waiting.scope_type, &waiting.scope_definition_id), (&None, &None, &None));
    assert_eq!((waiting.tenant_id.as_deref(), &waiting.exception_message, waiting.due_date), (Some(""), &None, None));
    assert_eq!(jobs.get(&waiting.id).await?, waiting);

    let before = Timestamp::now();
    let job = topic.acquire_one("worker").await?;
    assert_eq!((&job.id, job.lock_owner.as_deref()), (&waiting.id, Some("worker")));
    let lock = job.lock_expiration_time.context("it is locked")?.datetime() - before.datetime();
    assert!((590..=610).contains(&lock.num_seconds()), "{lock}");
    let amount = job.variables.iter().find(|variable| variable.name == "amount").context("it has the variable")?;
    assert_eq!(amount.value.get::<i64>()?, 5);
    assert_eq!(topic.acquire("other", 10).await?, [], "each job is locked once");
    assert_eq!(jobs.get(&job.id).await?.lock_owner.as_deref(), Some("worker"));

    jobs.complete(&job.id, "worker").variable("parcel", "JJD1").await?;
    assert!(failure(jobs.get(&job.id).await)?.is_not_found());
    assert!(failure(jobs.complete(&job.id, "worker").await)?.is_not_found(), "it is completed once");
    assert_eq!(topic.tasks(&instance).await?, [] as [&str; 0], "the engine goes on by a job of its own");
    topic.go_on(&job.id).await?;
    assert_eq!(topic.tasks(&instance).await?, ["After it"]);
    let path = format!("/runtime/process-instances/{instance}/variables/parcel");
    assert_eq!(call(&target, "service", Method::GET, &path, Value::Null).await?["value"], "JJD1");
    topic.delete().await
}

/// The jobs of a process instance.
async fn list_of(target: &Target, instance: &str) -> Result<Vec<Job>> {
    Ok(flowable(target)?.jobs().list().process_instance_id(instance).items().try_collect().await?)
}

async fn variables_of_all_types_come_back(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = Topic::new(&target, "typed", SHARED).await?;
    let other = |name: &str, value: Value| VariableValue::Other { type_name: Some(name.to_owned()), value };
    let values: Vec<(&str, VariableValue)> = vec![
        ("string", "text é中".into()),
        ("integer", 5.into()),
        ("short", VariableValue::Short(7)),
        ("long", (1_i64 << 40).into()),
        ("double", 1.5.into()),
        ("boolean", true.into()),
        ("null", VariableValue::Null),
        ("date", Timestamp::try_from("2026-11-27T10:00:00Z")?.into()),
        ("json", VariableValue::json(json!({"lines": [1, 2]}))),
        ("bigDecimal", other("bigDecimal", json!("1.50"))),
        ("bigInteger", other("bigInteger", json!("123456789012345678901234567890"))),
        ("instant", other("instant", json!("2026-11-27T10:00:00.123Z"))),
        ("localDate", other("localDate", json!("2026-11-27"))),
        ("localDateTime", other("localDateTime", json!("2026-11-27T10:00:01"))),
    ];
    // A completed job sets them, and the job of the next instance, whose variables they are, tells them.
    topic.start(json!([])).await?;
    let job = topic.acquire_one("worker").await?;
    assert_eq!(job.variables, []);
    let given = values.iter().map(|(name, value)| NewVariable::new(*name, value.clone()));
    jobs.complete(&job.id, "worker").variables(given).await?;
    topic.go_on(&job.id).await?;
    let instance = job.process_instance_id.context("a process instance")?;
    let path = format!("/runtime/process-instances/{instance}/variables");
    let set = call(&target, "service", Method::GET, &path, Value::Null).await?;
    topic.start(set).await?;
    let job = topic.acquire_one("worker").await?;
    assert_eq!(job.variables.len(), values.len());
    for (name, value) in values {
        let back = job.variables.iter().find(|variable| variable.name == name).context(name)?;
        assert_eq!(back.value, value, "{name}");
    }
    topic.delete().await
}

async fn a_bpmn_error_is_caught_by_the_process(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = Topic::new(&target, "error", SHARED).await?;
    let caught = topic.start(json!([])).await?;
    let uncaught = topic.start(json!([])).await?;
    let (first, second) = (topic.acquire_one("worker").await?, topic.acquire_one("worker").await?);
    assert_eq!(
        (first.process_instance_id.as_ref(), second.process_instance_id.as_ref()),
        (Some(&caught), Some(&uncaught))
    );
    jobs.throw_bpmn_error(&first.id, "worker").error_code("oops").variable("reason", "no stock").await?;
    topic.go_on(&first.id).await?;
    assert_eq!(topic.tasks(&caught).await?, ["After the error"]);
    jobs.throw_bpmn_error(&second.id, "worker").error_code("another").await?;
    let error = topic.go_on(&second.id).await.err().context("nothing catches it")?;
    ensure!(error.to_string().contains("another"), "{error}");
    assert_eq!(topic.tasks(&uncaught).await?, [] as [&str; 0]);
    topic.delete().await
}

async fn a_job_that_fails_is_tried_again(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    for attributes in ["", SHARED] {
        let topic =
            Topic::new(&target, if attributes.is_empty() { "exclusive" } else { "failing" }, attributes).await?;
        topic.start(json!([])).await?;
        let job = topic.acquire_one("worker").await?;
        jobs.fail(&job.id, "worker").error_message("x".repeat(3000)).error_details("at length").await?;
        let failed = jobs.get(&job.id).await?;
        assert_eq!((failed.retries, &failed.lock_owner, failed.lock_expiration_time), (Some(2), &None, None));
        assert_eq!(failed.exception_message.map(|message| message.len()), Some(2000));

        assert_eq!(topic.acquire_one("other").await?.id, job.id, "at once");
        jobs.fail(&job.id, "other").retries(7).error_message("again").await?;
        let failed = jobs.get(&job.id).await?;
        assert_eq!((failed.retries, failed.exception_message.as_deref()), (Some(7), Some("again")));

        topic.acquire_one("worker").await?;
        jobs.fail(&job.id, "worker").retry_timeout(LOCK).await?;
        assert_eq!(topic.acquire("worker", 1).await?, [], "not before the time is over");
        let waiting = jobs.get(&job.id).await?;
        assert!(waiting.lock_expiration_time.is_some() && waiting.lock_owner.is_none(), "{waiting:?}");

        topic.start(json!([])).await?;
        let job = topic.acquire_one("worker").await?;
        jobs.fail(&job.id, "worker").retries(0).await?;
        assert!(failure(jobs.get(&job.id).await)?.is_not_found());
        let path = format!("/management/deadletter-jobs/{}", job.id);
        let dead = call(&target, "service", Method::GET, &path, Value::Null).await?;
        assert_eq!(dead["correlationId"].as_str(), job.correlation_id.as_deref());
        topic.delete().await?;
    }
    Ok(())
}

async fn jobs_are_given_back(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = Topic::new(&target, "back", SHARED).await?;
    for _ in 0..3 {
        topic.start(json!([])).await?;
    }
    let worker = target.name("worker");
    let held = topic.acquire(&worker, 10).await?;
    assert_eq!(held.len(), 3);
    jobs.unacquire(&held[1].id, &worker).await?;
    let back = jobs.get(&held[1].id).await?;
    assert_eq!((back.lock_owner, back.lock_expiration_time, back.retries), (None, None, Some(3)));
    assert_eq!(topic.acquire(&worker, 10).await?.len(), 1);

    let error = failure(jobs.unacquire_all(&worker).tenant_id("elsewhere").await)?;
    assert!(error.is_bad_request() && error.to_string().contains("different tenant"), "{error}");
    jobs.unacquire_all(&worker).await?;
    jobs.unacquire_all(&worker).await?;
    assert_eq!(topic.acquire("other", 10).await?.len(), 3);
    topic.delete().await
}

/// What the documentation of `unacquire` warns of.
async fn an_exclusive_job_that_is_given_back_blocks_its_topic(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = Topic::new(&target, "blocked", "").await?;
    topic.start(json!([])).await?;
    let job = topic.acquire_one("worker").await?;
    jobs.unacquire(&job.id, "worker").await?;
    assert_eq!(jobs.get(&job.id).await?.lock_owner, None);
    topic.start(json!([])).await?;
    assert_eq!(topic.acquire("worker", 10).await?, [], "the process instance is still locked, and the server gives up");
    topic.delete().await?;

    let topic = Topic::new(&target, "free", "").await?;
    topic.start(json!([])).await?;
    let job = topic.acquire_one("worker").await?;
    jobs.fail(&job.id, "worker").retries(job.retries.unwrap_or_default()).await?;
    topic.start(json!([])).await?;
    let (first, others) = (topic.acquire_one("worker").await?, topic.acquire("worker", 10).await?);
    assert_eq!((&first.id, first.retries, others.len()), (&job.id, Some(3), 1));
    topic.delete().await
}

async fn jobs_of_cases(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = target.name("case");
    let model = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/CMMN/20151109/MODEL" xmlns:flowable="http://flowable.org/cmmn" targetNamespace="bpm-rest">
  <case id="{topic}"><casePlanModel id="plan"><planItem id="one" definitionRef="work"/><planItem id="two" definitionRef="other"/>
    <planItem id="three" definitionRef="person"/>
    <task id="work" name="The work" flowable:type="external-worker" flowable:topic="{topic}" {SHARED}/>
    <task id="other" name="Other work" flowable:type="external-worker" flowable:topic="{topic}" {SHARED}/>
    <humanTask id="person" name="By hand"/>
  </casePlanModel></case>
</definitions>"#
    );
    let deployment =
        deploy(&target, "cmmn-api", "/cmmn-repository/deployments", &format!("{topic}.cmmn"), model).await?;
    let body = json!({"caseDefinitionKey": topic, "variables": [{"name": "amount", "value": 5}]});
    let case = call(&target, "cmmn-api", Method::POST, "/cmmn-runtime/case-instances", body).await?;
    let case = case["id"].as_str().context("a case has an id")?;

    let of_case = |scope| jobs.acquire(&topic, "worker", LOCK).number_of_tasks(10).scope_type(scope);
    assert_eq!(of_case(ScopeType::Bpmn).await?, []);
    let held = of_case(ScopeType::Cmmn).await?;
    let [done, ended] = held.as_slice() else { anyhow::bail!("{held:?}") };
    assert_eq!((done.scope_id.as_deref(), done.scope_type.as_deref()), (Some(case), Some("cmmn")));
    assert!(done.sub_scope_id.is_some() && done.scope_definition_id.is_some(), "{done:?}");
    assert_eq!((&done.process_instance_id, &done.execution_id, &done.process_definition_id), (&None, &None, &None));
    assert_eq!(done.variables[0].value.as_i64(), Some(5));
    let list = || jobs.list().scope_id(case);
    assert_eq!(list().scope_type("cmmn").total().await?, 2);
    assert_eq!(list().without_process_instance_id(true).total().await?, 2);
    assert_eq!(list().without_scope_type(true).total().await?, 0);
    assert_eq!(jobs.list().sub_scope_id(done.sub_scope_id.clone().unwrap_or_default()).total().await?, 1);
    assert_eq!(jobs.list().scope_definition_id(done.scope_definition_id.clone().unwrap_or_default()).total().await?, 2);

    let error = failure(jobs.throw_bpmn_error(&done.id, "worker").error_code("oops").await)?;
    assert!(error.is_bad_request() && error.to_string().contains("from scope 'cmmn'"), "{error}");
    jobs.complete(&done.id, "worker").variable("parcel", "JJD1").await?;
    jobs.terminate(&ended.id, "worker").variable("reason", "no stock").await?;
    for job in [done, ended] {
        assert!(failure(jobs.get(&job.id).await)?.is_not_found());
        let path = format!("/cmmn-management/jobs/{}", job.id);
        call(&target, "cmmn-api", Method::POST, &path, json!({"action": "execute"})).await?;
    }
    for (name, value) in [("parcel", "JJD1"), ("reason", "no stock")] {
        let path = format!("/cmmn-runtime/case-instances/{case}/variables/{name}");
        assert_eq!(call(&target, "cmmn-api", Method::GET, &path, Value::Null).await?["value"], value);
    }
    for path in [format!("/cmmn-runtime/case-instances/{case}"), format!("/cmmn-repository/deployments/{deployment}")] {
        call(&target, "cmmn-api", Method::DELETE, &path, Value::Null).await?;
    }
    Ok(())
}

async fn jobs_are_filtered_and_sorted(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = Topic::new(&target, "listed", SHARED).await?;
    let mut instances = Vec::new();
    for _ in 0..3 {
        instances.push(topic.start(json!([])).await?);
    }
    let first = topic.acquire_one("worker").await?;
    let definition = first.process_definition_id.clone().context("a process definition")?;
    let second = topic.acquire_one("worker").await?;
    jobs.fail(&second.id, "worker").error_message(target.name("failed")).await?;
    let list = || jobs.list().process_definition_id(&definition);
    let one = &first.id;
    let execution = first.execution_id.clone().unwrap_or_default();
    for (what, found, expected) in [
        ("all", list().total().await?, 3),
        ("id", list().id(one).total().await?, 1),
        ("process instance", list().process_instance_id(&instances[0]).total().await?, 1),
        ("without process instance", list().without_process_instance_id(true).total().await?, 0),
        ("execution", list().execution_id(execution).total().await?, 1),
        ("another definition", jobs.list().process_definition_id("none").total().await?, 0),
        ("scope", list().scope_id("none").total().await?, 0),
        ("without scope", list().without_scope_id(true).total().await?, 3),
        ("part of a scope", list().sub_scope_id("none").total().await?, 0),
        ("definition of a scope", list().scope_definition_id("none").total().await?, 0),
        ("type of scope, which finds none", list().scope_type("bpmn").total().await?, 0),
        ("without type of scope", list().without_scope_type(true).total().await?, 3),
        ("element", list().element_id("work").total().await?, 3),
        ("another element", list().element_id("none").total().await?, 0),
        ("name of an element", list().element_name("The work").total().await?, 3),
        ("another name", list().element_name("work").total().await?, 0),
        ("exception", list().with_exception(true).total().await?, 1),
        ("exception or not", list().with_exception(false).total().await?, 3),
        ("message", list().exception_message(target.name("failed")).total().await?, 1),
        ("tenant", list().tenant_id("none").total().await?, 0),
        ("tenants", list().tenant_id_like("none%").total().await?, 0),
        ("without tenant", list().without_tenant_id(true).total().await?, 3),
        ("locked", list().locked(true).total().await?, 1),
        ("unlocked", list().unlocked(true).total().await?, 2),
        ("locked and not", list().locked(true).unlocked(true).total().await?, 0),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [
        JobSort::Id,
        JobSort::DueDate,
        JobSort::CreateTime,
        JobSort::ExecutionId,
        JobSort::ProcessInstanceId,
        JobSort::Retries,
        JobSort::TenantId,
    ] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let by_time: Vec<Job> = list().sort(JobSort::CreateTime).size(2).items().try_collect().await?;
    let of: Vec<&str> = by_time.iter().filter_map(|job| job.process_instance_id.as_deref()).collect();
    assert_eq!(of, instances);
    for error in
        [failure(list().sort("shoeSize").await)?, failure(list().order(SortOrder::Unknown("DESC".into())).await)?]
    {
        assert!(error.is_bad_request() && error.to_string().contains("is not valid"), "{error}");
    }
    topic.delete().await
}

async fn without_the_lock_nothing_is_done(target: Target) -> Result<()> {
    let jobs = flowable(&target)?.jobs();
    let topic = Topic::new(&target, "locked", SHARED).await?;
    topic.start(json!([])).await?;
    let job = topic.acquire_one("worker").await?;
    for error in [
        failure(jobs.complete(&job.id, "other").await)?,
        failure(jobs.throw_bpmn_error(&job.id, "other").await)?,
        failure(jobs.terminate(&job.id, "other").await)?,
        failure(jobs.fail(&job.id, "other").await)?,
        failure(jobs.unacquire(&job.id, "other").await)?,
    ] {
        assert!(error.is_forbidden() && !error.is_retryable(), "{error:?}");
        assert_eq!(error.server_message(), Some("other does not hold a lock on the requested job"));
    }
    let error = failure(jobs.terminate(&job.id, "worker").await)?;
    assert!(error.is_bad_request() && error.to_string().contains("Can only terminate CMMN"), "{error}");
    for error in [
        failure(jobs.get("none").await)?,
        failure(jobs.complete("none", "worker").await)?,
        failure(jobs.throw_bpmn_error("none", "worker").await)?,
        failure(jobs.terminate("none", "worker").await)?,
        failure(jobs.fail("none", "worker").await)?,
        failure(jobs.unacquire("none", "worker").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(error.server_message(), Some("Could not find external worker job with id 'none'."));
    }
    topic.delete().await
}

async fn what_cannot_be_read_is_a_bad_request(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let connection = flowable.operations().connection();
    let topic = Topic::new(&target, "bodies", SHARED).await?;
    topic.start(json!([])).await?;
    let job = topic.acquire_one("worker").await?;
    for body in ["", "[", "[]", "{}", r#"{"workerId": ""}"#] {
        let jobs = [
            (&operations::COMPLETE_JOB, format!("/acquire/jobs/{}/complete", job.id)),
            (&operations::THROW_JOB_BPMN_ERROR, format!("/acquire/jobs/{}/bpmnError", job.id)),
            (&operations::TERMINATE_JOB, format!("/acquire/jobs/{}/cmmnTerminate", job.id)),
            (&operations::FAIL_JOB, format!("/acquire/jobs/{}/fail", job.id)),
            (&operations::UNACQUIRE_JOB, format!("/unacquire/jobs/{}", job.id)),
            (&operations::ACQUIRE_JOBS, "/acquire/jobs".to_owned()),
            (&operations::UNACQUIRE_JOBS, "/unacquire/jobs".to_owned()),
        ];
        for (operation, path) in jobs {
            let (status, words) = answer(connection, operation, &path, body).await?;
            assert_eq!(status, 400, "{path} {body}: {words}");
        }
    }
    for body in [
        r#"{"topic": "t", "workerId": "w"}"#,
        r#"{"topic": "t", "workerId": "w", "lockDuration": "P1Y"}"#,
        r#"{"topic": "t", "workerId": "w", "lockDuration": "PT1M", "numberOfTasks": 0}"#,
    ] {
        let (status, words) = answer(connection, &operations::ACQUIRE_JOBS, "/acquire/jobs", body).await?;
        assert_eq!(status, 400, "{body}: {words}");
    }
    let complete = || flowable.jobs().complete(&job.id, "worker");
    let other = |name: &str, value: Value| VariableValue::Other { type_name: Some(name.to_owned()), value };
    for value in [other("uuid", json!("x")), other("integer", json!("x")), other("date", json!("x"))] {
        let error = failure(complete().variable("v", value.clone()).await)?;
        assert!(error.is_bad_request(), "{value:?}: {error}");
    }
    for value in [other("bigDecimal", json!("x")), other("bigInteger", json!("x"))] {
        let error = failure(complete().variable("v", value.clone()).await)?;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{value:?}: {error}");
    }
    let far = Duration::from_secs(u64::MAX / 1000);
    let error = failure(flowable.jobs().acquire(&topic.name, "worker", far).await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error}");
    topic.delete().await
}

async fn what_the_server_misreads_is_not_sent(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let jobs = flowable.jobs();
    let acquire = || jobs.acquire("topic", "worker", LOCK);
    for error in [
        failure(acquire().number_of_tasks(0).await)?,
        failure(acquire().number_of_retries(0).await)?,
        failure(jobs.acquire("topic", "w".repeat(256), LOCK).await)?,
        failure(jobs.fail("1", "worker").retries(-1).await)?,
        failure(jobs.complete("1", "worker").variables([NewVariable::new("v", 1).local()]).await)?,
        failure(jobs.complete("1", "worker").variable("n".repeat(256), 1).await)?,
        failure(jobs.list().start(-1).await)?,
        failure(jobs.get("a/b").await)?,
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    }
    // What it does if such a request reaches it.
    let topic = Topic::new(&target, "misread", SHARED).await?;
    topic.start(json!([])).await?;
    let body = json!({"topic": topic.name, "workerId": "w", "lockDuration": "PT1M", "numberOfRetries": 0});
    let raw = || flowable.raw(Method::POST, "/acquire/jobs").json(&body).read::<Value>();
    assert_eq!(raw().await?, json!([]));
    let job = topic.acquire_one("worker").await?;
    let path = format!("/acquire/jobs/{}/fail", job.id);
    flowable.raw(Method::POST, &path).json(&json!({"workerId": "worker", "retries": -1})).read::<()>().await?;
    assert_eq!(jobs.get(&job.id).await?.retries, Some(2));
    let long = json!({"topic": topic.name, "workerId": "w".repeat(256), "lockDuration": "PT1M"});
    let error = failure(flowable.raw(Method::POST, "/acquire/jobs").json(&long).read::<Value>().await)?;
    assert!(error.to_string().contains("Value too long"), "{error}");
    let body = JobAcquisition::new(LOCK, &topic.name, "worker").number_of_tasks(5);
    assert_eq!(flowable.operations().acquire_jobs().body(body).send().await?.len(), 1);
    topic.delete().await
}

async fn the_gate(target: Target) -> Result<()> {
    gate(&target, FlowableExternalJobs::builder, |flowable| flowable.jobs().list()).await?;
    gate(&target, FlowableExternalJobs::builder, |flowable| flowable.jobs().get("1")).await
}
