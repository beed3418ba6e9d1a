//! process-center: in process, and on a real server if `BPM_REST_PROCESS_CENTER_URL` names one.
//!
//! A real server may hold what others have made, gives most lists in no order, and may keep times in whole seconds. A test
//! looks for what it made itself, and completes the tasks that it leaves behind; definitions and users cannot be removed.

use crate::target::{Engine, InProcess, System, Target, Test, failure};
use crate::witness::Spec;
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ErrorKind, ProcessCenter, Timestamp, Upload,
    process_center::{BusinessObject, Completed, DelegationState, NewGroup, NewUser, UserId, VariableMap},
    testing, variables,
};
use futures::{FutureExt as _, TryFutureExt as _, future::BoxFuture};
use http::Method;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

pub(crate) static PROCESS_CENTER: System = System {
    name: "process-center",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/process-center.openapi.json"))),
    modules: &[
        ("processes", PROCESSES),
        ("tasks", TASKS),
        ("forms", FORMS),
        ("identity", IDENTITY),
        ("names", crate::names::PROCESS_CENTER),
    ],
    only_live: &[],
    in_process: Some(|| testing::process_center::Server::start().map_ok(InProcess::process_center).boxed()),
    engines: &[Engine {
        name: "process-center",
        is_complete: true,
        hint: "set BPM_REST_PROCESS_CENTER_URL to the base URL of a server that the tests may write to",
    }],
};

const PROCESSES: &[(&str, Test)] = &[
    ("are_deployed_and_started", |target| cleaned(target, |center| are_deployed_and_started(center).boxed())),
    ("are_refused", |target| cleaned(target, |center| are_refused(center).boxed())),
    ("files_that_the_engine_refuses_are_refused", |target| {
        cleaned(target, |center| files_that_the_engine_refuses_are_refused(center).boxed())
    }),
    ("an_archive_is_deployed_as_a_whole", |target| {
        cleaned(target, |center| an_archive_is_deployed_as_a_whole(center).boxed())
    }),
    ("an_archive_without_bpmn_is_not_sent", |target| {
        cleaned(target, |center| an_archive_without_bpmn_is_not_sent(center).boxed())
    }),
    ("a_diagram_is_a_picture_or_not_found", |target| {
        cleaned(target, |center| a_diagram_is_a_picture_or_not_found(center).boxed())
    }),
    ("a_suspended_definition_is_not_started", |target| {
        cleaned(target, |center| a_suspended_definition_is_not_started(center).boxed())
    }),
    ("go_through_gateways", |target| cleaned(target, |center| go_through_gateways(center).boxed())),
];

const TASKS: &[(&str, Test)] = &[
    ("are_completed_to_the_end", |target| cleaned(target, |center| are_completed_to_the_end(center).boxed())),
    ("several_come_next", |target| cleaned(target, |center| several_come_next(center).boxed())),
    ("have_the_users_that_the_model_gives_them", |target| {
        cleaned(target, |center| have_the_users_that_the_model_gives_them(center).boxed())
    }),
    ("the_wrong_user_is_refused_and_no_task_is_not_found", |target| {
        cleaned(target, |center| the_wrong_user_is_refused_and_no_task_is_not_found(center).boxed())
    }),
    ("have_candidates", |target| cleaned(target, |center| have_candidates(center).boxed())),
    ("delegated_ones_are_stuck", |target| cleaned(target, |center| delegated_ones_are_stuck(center).boxed())),
];

const FORMS: &[(&str, Test)] = &[
    ("start_a_process", |target| cleaned(target, |center| start_a_process(center).boxed())),
    ("of_tasks_are_saved_and_submitted", |target| {
        cleaned(target, |center| of_tasks_are_saved_and_submitted(center).boxed())
    }),
    ("variables_are_set_and_told", |target| cleaned(target, |center| variables_are_set_and_told(center).boxed())),
    ("values_that_the_service_spoils", |target| {
        cleaned(target, |center| values_that_the_service_spoils(center).boxed())
    }),
];

const IDENTITY: &[(&str, Test)] =
    &[("users_and_groups_are_added", |target| cleaned(target, |center| users_and_groups_are_added(center).boxed()))];

/// An application for leave: it is written, then approved. Every place has a shape.
pub(crate) fn leave(key: &str) -> String {
    let shape = |place: &str, x: u32| {
        format!(
            r#"<bpmndi:BPMNShape bpmnElement="{place}" id="shape-{place}">
        <omgdc:Bounds height="60" width="100" x="{x}" y="9"/>
      </bpmndi:BPMNShape>"#
        )
    };
    let shapes = [shape("start", 9), shape("write", 150), shape("approve", 300), shape("end", 450)].concat();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn"
    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:omgdc="http://www.omg.org/spec/DD/20100524/DC"
    targetNamespace="leave">
  <process id="{key}" name="请假" isExecutable="true">
    <startEvent id="start" activiti:formKey="请假单">
      <extensionElements>
        <activiti:formProperty id="days" name="天数" type="long" required="true"/>
        <activiti:formProperty id="reason" name="原因" type="string"/>
        <activiti:formProperty id="from" name="自" type="date" datePattern="yyyy-MM-dd"/>
        <activiti:formProperty id="paid" name="带薪" type="boolean"/>
      </extensionElements>
    </startEvent>
    <sequenceFlow id="f1" sourceRef="start" targetRef="write"/>
    <userTask id="write" name="填写申请">
      <extensionElements>
        <activiti:formProperty id="comment" name="意见" type="string" required="true"/>
      </extensionElements>
    </userTask>
    <sequenceFlow id="f2" sourceRef="write" targetRef="approve"/>
    <userTask id="approve" name="经理审批"/>
    <sequenceFlow id="f3" sourceRef="approve" targetRef="end"/>
    <endEvent id="end"/>
  </process>
  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane bpmnElement="{key}" id="plane">{shapes}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>"#
    )
}

/// A model without a diagram.
fn model(inside: &str) -> String {
    format!(
        r#"<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:activiti='http://activiti.org/bpmn'
    targetNamespace='leave'>{inside}</definitions>"#
    )
}

/// One task, then two at once, and one behind both.
fn parallel(key: &str) -> String {
    model(&format!(
        "<process id='{key}'>
          <startEvent id='start'/>
          <sequenceFlow id='f1' sourceRef='start' targetRef='first'/>
          <userTask id='first' name='先'/>
          <sequenceFlow id='f2' sourceRef='first' targetRef='fork'/>
          <parallelGateway id='fork'/>
          <sequenceFlow id='f3' sourceRef='fork' targetRef='left'/>
          <sequenceFlow id='f4' sourceRef='fork' targetRef='right'/>
          <userTask id='left' name='左'/>
          <userTask id='right' name='右'/>
          <sequenceFlow id='f5' sourceRef='left' targetRef='join'/>
          <sequenceFlow id='f6' sourceRef='right' targetRef='join'/>
          <parallelGateway id='join'/>
          <sequenceFlow id='f7' sourceRef='join' targetRef='last'/>
          <userTask id='last' name='后'/>
        </process>"
    ))
}

/// A decision: rejected, it is written anew.
fn decided(key: &str) -> String {
    model(&format!(
        "<process id='{key}'>
          <startEvent id='start'/>
          <sequenceFlow id='f1' sourceRef='start' targetRef='write'/>
          <userTask id='write' name='填写申请' activiti:assignee='oa_张三' activiti:candidateUsers='oa_李四,oa_王五'
              activiti:candidateGroups='oa_经理' activiti:priority='70'><documentation>请尽快</documentation></userTask>
          <sequenceFlow id='f2' sourceRef='write' targetRef='choice'/>
          <exclusiveGateway id='choice' default='f4'/>
          <sequenceFlow id='f3' sourceRef='choice' targetRef='pay'><conditionExpression>${{approved}}</conditionExpression></sequenceFlow>
          <sequenceFlow id='f4' sourceRef='choice' targetRef='write'/>
          <userTask id='pay' name='发放'/>
        </process>"
    ))
}

/// A client, and the keys of the processes that a test deploys.
#[derive(Clone)]
pub(crate) struct Center {
    pub(crate) target: Target,
    center: ProcessCenter,
    keys: Arc<Mutex<Vec<String>>>,
}

impl std::ops::Deref for Center {
    type Target = ProcessCenter;

    fn deref(&self) -> &ProcessCenter {
        &self.center
    }
}

/// Runs a test, and completes the tasks that it leaves behind.
pub(crate) fn cleaned(
    target: Target,
    test: fn(Center) -> BoxFuture<'static, Result<()>>,
) -> BoxFuture<'static, Result<()>> {
    async move {
        let client = target.witnessed(ProcessCenter::builder(&target.base_url)).build()?;
        let center = Center { target, center: client, keys: Arc::default() };
        let outcome = test(center.clone()).await;
        let cleaned = center.clean().await;
        outcome.and(cleaned)
    }
    .boxed()
}

/// How many tasks one after the other a process has at most.
const ROUNDS: usize = 10;

impl Center {
    /// A name that no other test has used, as the key of a process.
    fn key(&self, name: &str) -> String {
        let key = self.target.name(name);
        self.keys.lock().unwrap_or_else(PoisonError::into_inner).push(key.clone());
        key
    }

    /// The key of a process that is deployed.
    async fn deployed(&self, file: impl FnOnce(&str) -> String) -> Result<String> {
        let key = self.key("请假");
        self.deployments().deploy(Upload::bytes("请假.bpmn20.xml", file(&key))).await?;
        Ok(key)
    }

    /// A process instance, and its one task, assigned to a user of the test's own.
    pub(crate) async fn assigned(&self, file: impl FnOnce(&str) -> String) -> Result<(String, String)> {
        let instance = self.process_instances().start(self.deployed(file).await?).await?;
        let task_id = self.tasks().list_current(&instance).await?.pop().context("there is no task")?.task_id;
        self.tasks().assign(&task_id, self.user()).await?;
        Ok((instance, task_id))
    }

    /// A user whom no other test has.
    fn user(&self) -> UserId {
        UserId::new("oa", self.target.name("张三"))
    }

    /// Completes what is left of the processes; a delegated task nobody can complete.
    async fn clean(&self) -> Result<()> {
        let keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for key in keys {
            for instance in self.process_instances().list_by_key(key).await? {
                for _ in 0..ROUNDS {
                    let tasks = self.tasks().list_current(&instance.root_process_instance_id).await?;
                    let free = tasks.into_iter().find(|task| task.task_entity.delegation_state.is_none());
                    let Some(task) = free else { break };
                    self.tasks().assign(&task.task_id, self.user()).await?;
                    self.tasks().complete(&task.task_id, self.user()).variable("approved", true).await?;
                }
            }
        }
        Ok(())
    }
}

async fn are_deployed_and_started(center: Center) -> Result<()> {
    let key = center.deployed(leave).await?;
    let instance = center.process_instances().start(&key).await?;
    let found = center.process_instances().get(&instance).await?;
    ensure!(
        found.root_process_instance_id == instance && found.process_definition_id.starts_with(&format!("{key}:1:"))
    );
    let listed = center.process_instances().list_by_key(&key).await?;
    ensure!(listed.len() == 1 && listed[0].root_process_instance_id == instance);
    ensure!(center.process_instances().list().await?.iter().any(|found| found.root_process_instance_id == instance));
    ensure!(center.process_instances().list_by_key(center.target.name("无")).await?.is_empty());

    let business = center.process_instances().start_for(&key, BusinessObject::new("合同", "HT-1&2")).await?;
    let task = center.tasks().list_active(&business).await?.pop().context("there is no task")?;
    ensure!(task.extra["busType"] == "合同" && task.extra["busCode"] == "HT-1&2", "{task:?}");
    ensure!(task.task_entity.execution_id.is_some_and(|id| id != business), "the execution is one below the instance");
    ensure!(center.process_instances().get_of_task(&task.task_id).await?.root_process_instance_id == business);
    let history = center.process_instances().historic_activities(&business).await?;
    ensure!(history.iter().filter(|activity| activity.end_time.is_none()).count() == 1, "{history:?}");
    ensure!(history.iter().filter(|activity| activity.end_time.is_some()).count() == 1, "{history:?}");
    ensure!(center.process_instances().historic_activities("0").await?.is_empty());
    Ok(())
}

async fn are_refused(center: Center) -> Result<()> {
    let unknown = failure(center.process_instances().start(center.target.name("无")).await)?;
    ensure!(
        unknown.is_refused() && unknown.code() == Some("999999") && unknown.server_message().is_some(),
        "{unknown}"
    );
    ensure!(unknown.is_not_found(), "{unknown}");
    let business = BusinessObject::new("合同", "1");
    for gone in [
        failure(center.process_instances().start_for(center.target.name("无"), business).await)?,
        failure(center.process_instances().get("0").await)?,
        failure(center.process_instances().get_of_task("0").await)?,
        failure(center.forms().start_form(center.target.name("无")).await)?,
        failure(center.forms().submit_start_form(center.target.name("无"), [("a", "b")]).await)?,
    ] {
        ensure!(gone.is_not_found() && gone.is_refused() && gone.body().is_empty(), "{gone}");
        ensure!(gone.to_string().len() < 1000, "{gone}");
    }
    let broken = failure(center.deployments().deploy(Upload::bytes("坏.bpmn", "<definitions><process")).await)?;
    ensure!(broken.is_refused() && !broken.is_not_found() && broken.to_string().len() < 1000, "{broken}");
    let empty = failure(center.deployments().deploy(Upload::bytes("空.bpmn", "")).await)?;
    ensure!(empty.is_refused(), "{empty}");
    let large = failure(center.deployments().deploy(Upload::bytes("大.bpmn", vec![b' '; 1_100_000])).await)?;
    ensure!(large.kind() == ErrorKind::Status && large.status().is_some_and(|status| status == 500), "{large}");
    Ok(())
}

async fn files_that_the_engine_refuses_are_refused(center: Center) -> Result<()> {
    let key = center.key("坏");
    let start = "<startEvent id='s'/>";
    for (file, words) in [
        (format!("<definitions><process id='{key}'>{start}</process></definitions>"), "definitions"),
        ("<html/>".to_owned(), "html"),
        (model(&format!("<process>{start}</process>")), "non-executable"),
        (model(&format!("<process id='{key}' isExecutable='false'>{start}</process>")), "non-executable"),
        (model(&format!("<process id='1 {key}'>{start}</process>")), "NCName"),
        (model(&format!("<process id='{key}'>{start}<userTask id='s'/></process>")), "ID value"),
        (
            model(&format!("<process id='{key}'>{start}<sequenceFlow id='f' sourceRef='s' targetRef='t'/></process>")),
            "IDREF",
        ),
        (model(&format!("<process id='{key}'>{start}<fooTask id='t'/></process>")), "fooTask"),
        (
            model(&format!("<process id='{key}'>{start}<exclusiveGateway id='g'/></process>")),
            "no outgoing sequence flow",
        ),
        (model(&format!("<process id='{key}'>{start}<startEvent id='t'/></process>")), "Multiple none start events"),
    ] {
        let error = failure(center.deployments().deploy(Upload::bytes("坏.bpmn", file.clone())).await)?;
        let is_told = error.server_message().is_some_and(|message| message.contains(words));
        ensure!(error.is_refused() && is_told, "{file}: {error}");
    }
    ensure!(
        center.process_instances().start(&key).await.is_err_and(|error| error.is_not_found()),
        "nothing is deployed"
    );
    let no_start = model(&format!("<process id='{key}'><userTask id='t'/></process>"));
    center.deployments().deploy(Upload::bytes("无.bpmn", no_start)).await?;
    let error = failure(center.process_instances().start(&key).await)?;
    ensure!(error.is_refused() && !error.is_not_found(), "{error}");
    Ok(())
}

/// An archive of files with these names.
fn archive(files: &[(&str, String)]) -> Result<Vec<u8>> {
    use std::io::Write as _;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, file) in files {
        archive.start_file(*name, zip::write::SimpleFileOptions::default())?;
        archive.write_all(file.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

async fn an_archive_is_deployed_as_a_whole(center: Center) -> Result<()> {
    let [one, two, three] = ["一", "二", "三"].map(|name| center.key(name));
    let files = [("一.bpmn", leave(&one)), ("二.bpmn20.xml", leave(&two)), ("说明.txt", "请假".to_owned())];
    center.deployments().deploy(Upload::bytes("all.zip", archive(&files)?)).await?;
    center.process_instances().start(&one).await?;
    center.process_instances().start(&two).await?;

    let files = [("三.bpmn", leave(&three)), ("坏.bpmn", "<definitions".to_owned())];
    let error = failure(center.deployments().deploy(Upload::bytes("some.zip", archive(&files)?)).await)?;
    ensure!(error.is_refused(), "{error}");
    ensure!(
        center.process_instances().start(&three).await.is_err_and(|error| error.is_not_found()),
        "nothing is deployed"
    );
    let files = [("三.bpmn", leave(&three)), ("四.bpmn", leave(&three))];
    let error = failure(center.deployments().deploy(Upload::bytes("same.zip", archive(&files)?)).await)?;
    ensure!(error.server_message().is_some_and(|message| message.contains("same key")), "{error}");
    Ok(())
}

async fn an_archive_without_bpmn_is_not_sent(center: Center) -> Result<()> {
    let files = [("说明.txt", "请假".to_owned()), ("请假.xml", leave("x"))];
    for bytes in [archive(&files)?, archive(&[])?, b"no archive at all".to_vec(), vec![0; 300_000]] {
        let error = failure(center.deployments().deploy(Upload::bytes("all.zip", bytes)).await)?;
        ensure!(
            error.kind() == ErrorKind::Body && format!("{error:?}").contains("no file whose name ends"),
            "{error:?}"
        );
    }
    Ok(())
}

async fn a_diagram_is_a_picture_or_not_found(center: Center) -> Result<()> {
    let instance = center.process_instances().start(center.deployed(leave).await?).await?;
    for call in
        [center.process_instances().diagram(&instance), center.process_instances().diagram(&instance).light_flag(true)]
    {
        let picture = call.await?.bytes().await?;
        ensure!(picture.starts_with(b"\x89PNG"), "{picture:?}");
    }
    let unknown = failure(center.process_instances().diagram("0").await)?;
    ensure!(unknown.is_not_found() && unknown.is_refused(), "{unknown}");

    let bare = center.key("无图");
    center.deployments().deploy(Upload::bytes("无图.bpmn", parallel(&bare))).await?;
    let bare = center.process_instances().start(bare).await?;
    let none = failure(center.process_instances().diagram(&bare).await)?;
    ensure!(none.is_refused() && !none.is_not_found() && none.to_string().contains("no diagram"), "{none}");
    Ok(())
}

async fn a_suspended_definition_is_not_started(center: Center) -> Result<()> {
    let key = center.deployed(leave).await?;
    let instance = center.process_instances().start(&key).await?;
    let definition = center.process_instances().get(&instance).await?.process_definition_id;
    // The id of an instance does nothing, and the service does not say so.
    center.process_definitions().suspend(&instance).await?;
    center.process_instances().start(&key).await?;
    center.process_definitions().suspend(&definition).await?;
    center.process_definitions().suspend(&definition).await?;
    let error = failure(center.process_instances().start(&key).await)?;
    ensure!(error.is_refused() && !error.is_not_found(), "{error}");
    center.process_definitions().activate(&definition).await?;
    center.process_instances().start(&key).await?;

    center.deployments().deploy(Upload::bytes("请假.bpmn", leave(&key))).await?;
    center.process_definitions().suspend(&definition).await?;
    center.process_instances().start(&key).await?;
    center.process_definitions().activate(&definition).await?;
    for error in [
        failure(center.process_definitions().suspend(format!("{}:1:2", center.target.name("无"))).await)?,
        failure(center.process_definitions().activate(format!("{}:1:2", center.target.name("无"))).await)?,
    ] {
        ensure!(error.is_not_found(), "{error}");
    }
    Ok(())
}

async fn go_through_gateways(center: Center) -> Result<()> {
    let tasks = center.tasks();
    let (instance, write) = center.assigned(decided).await?;
    ensure!(tasks.complete(&write, center.user()).await.is_err_and(|error| error.is_refused()), "nothing is decided");
    ensure!(tasks.list_current(&instance).await?.iter().map(|task| &task.task_id).eq([&write]), "it is still there");
    let Completed::Next(again) = tasks.complete(&write, center.user()).variable("approved", false).await? else {
        anyhow::bail!("one task should come next")
    };
    ensure!(tasks.get(&again).await?.task_entity.name.as_deref() == Some("填写申请"));
    tasks.assign(&again, center.user()).await?;
    let Completed::Next(pay) = tasks.complete(&again, center.user()).variable("approved", true).await? else {
        anyhow::bail!("one task should come next")
    };
    ensure!(tasks.get(&pay).await?.task_entity.name.as_deref() == Some("发放"));
    Ok(())
}

async fn are_completed_to_the_end(center: Center) -> Result<()> {
    let (instance, write) = center.assigned(leave).await?;
    let tasks = center.tasks();
    let key = center.process_instances().get(&instance).await?.process_definition_id;
    let key = key.split(':').next().unwrap_or_default();
    ensure!(tasks.list_of_user_by_key(center.user(), key).await?.len() == 1);
    let mine = tasks.list_of_user(center.user()).await?;
    let assignee = center.user().to_string();
    ensure!(mine.len() == 1 && mine[0].task_id == write, "{mine:?}");
    ensure!(mine[0].task_entity.assignee.as_ref() == Some(&assignee), "{mine:?}");

    let second = center.process_instances().start(key).await?;
    let second = tasks.list_current(second).await?.pop().context("there is no task")?.task_id;
    tasks.assign(&second, center.user()).await?;
    let mine = tasks.list_of_user_by_key(center.user(), key).await?;
    let times: Vec<Timestamp> = mine.iter().map(|task| task.task_entity.create_time).collect();
    ensure!(times.is_sorted_by(|newer, older| newer >= older), "the newest first: {times:?}");
    let mut ids: Vec<_> = mine.into_iter().map(|task| task.task_id).collect();
    ids.sort();
    let mut expected = [write.clone(), second];
    expected.sort();
    ensure!(ids == expected, "{ids:?}");

    let given = VariableMap::new().with("天数", 3).with("名单", vec!["张三", "李四"]);
    let next = tasks.complete(&write, center.user()).variables(given).variable("原因", "年假");
    let next = next.transient_variables([("口令", 7)]).await?;
    let Completed::Next(approve) = next else { anyhow::bail!("{next:?}") };
    let task = tasks.get(&approve).await?;
    ensure!(task.task_entity.name.as_deref() == Some("经理审批") && task.extra["天数"] == 3, "{task:?}");
    ensure!(task.extra["原因"] == "年假", "a second call adds to the first: {task:?}");
    ensure!(task.extra["名单"] == json!(["张三", "李四"]) && !task.extra.contains_key("口令"), "{task:?}");

    tasks.assign(&approve, center.user()).await?;
    // The service says that this failed.
    ensure!(tasks.complete(&approve, center.user()).variables([("批准", true)]).await? == Completed::Gone);
    ensure!(tasks.list_current(&instance).await?.is_empty());
    ensure!(tasks.get(&approve).await.is_err_and(|error| error.is_not_found()));
    let history = center.process_instances().historic_activities(&instance).await?;
    let done = history.iter().filter(|activity| activity.assignee.is_some() && activity.end_time.is_some());
    ensure!(done.count() == 2, "{history:?}");
    ensure!(center.process_instances().get(&instance).await.is_err_and(|error| error.is_not_found()));
    Ok(())
}

async fn several_come_next(center: Center) -> Result<()> {
    let (instance, first) = center.assigned(parallel).await?;
    let tasks = center.tasks();
    ensure!(tasks.complete(&first, center.user()).await? == Completed::Several);
    let both = tasks.list_current(&instance).await?;
    ensure!(both.len() == 2);
    ensure!(both[0].task_entity.execution_id != both[1].task_entity.execution_id, "{both:?}");
    tasks.assign(&both[0].task_id, center.user()).await?;
    let next = tasks.complete(&both[0].task_id, center.user()).await?;
    ensure!(next == Completed::Next(both[1].task_id.clone()), "{next:?}");
    tasks.assign(&both[1].task_id, center.user()).await?;
    let Completed::Next(last) = tasks.complete(&both[1].task_id, center.user()).await? else {
        anyhow::bail!("the task behind both should come next")
    };
    ensure!(tasks.get(&last).await?.task_entity.name.as_deref() == Some("后"));
    Ok(())
}

async fn have_the_users_that_the_model_gives_them(center: Center) -> Result<()> {
    let instance = center.process_instances().start(center.deployed(decided).await?).await?;
    let task = center.tasks().list_current(&instance).await?.pop().context("there is no task")?;
    ensure!(task.task_entity.assignee.as_deref() == Some("oa_张三") && task.task_entity.priority == 70, "{task:?}");
    ensure!(task.task_entity.description.as_deref() == Some("请尽快"), "{task:?}");
    let links = center.tasks().identity_links(&task.task_id).await?;
    let mut told: Vec<(&str, &str)> = links
        .iter()
        .filter_map(|link| Some((link.type_.as_str(), link.user_id.as_deref().or(link.group_id.as_deref())?)))
        .collect();
    told.sort_unstable();
    let mut expected =
        [("assignee", "oa_张三"), ("candidate", "oa_李四"), ("candidate", "oa_王五"), ("candidate", "oa_经理")];
    expected.sort_unstable();
    ensure!(told == expected, "{told:?}");
    Ok(())
}

async fn the_wrong_user_is_refused_and_no_task_is_not_found(center: Center) -> Result<()> {
    let (instance, task_id) = center.assigned(leave).await?;
    let wrong = failure(center.tasks().complete(&task_id, ("oa", "李四")).await)?;
    let unknown = failure(center.tasks().complete("0", ("oa", "张三")).await)?;
    for error in [&wrong, &unknown] {
        let is_told = error.server_message().is_some_and(|message| message.contains(['！', '!']));
        ensure!(error.is_refused() && is_told, "{error}");
    }
    ensure!(unknown.is_not_found() && !wrong.is_not_found(), "{unknown}, {wrong}");
    ensure!(center.tasks().list_current(&instance).await?[0].task_id == task_id);
    for error in [
        failure(center.tasks().get("0").await)?,
        failure(center.tasks().assign("0", ("oa", "张三")).await)?,
        failure(center.tasks().delegate("0", ("oa", "张三")).await)?,
        failure(center.tasks().add_candidate_user("0", ("oa", "张三")).await)?,
        failure(center.tasks().add_candidate_users("0", "oa", ["张三"]).await)?,
        failure(center.tasks().add_candidate_group("0", ("oa", "经理")).await)?,
        failure(center.tasks().add_candidate_groups("0", "oa", ["经理"]).await)?,
        failure(center.tasks().identity_links("0").await)?,
        failure(center.tasks().resolve("0").await)?,
    ] {
        ensure!(error.is_not_found() && error.is_refused() && error.to_string().len() < 1000, "{error}");
    }
    for error in [
        failure(center.tasks().resolve(&task_id).await)?,
        failure(center.tasks().delegate(&task_id, ("oa", "王五")).await)?,
    ] {
        ensure!(error.is_refused() && !error.is_not_found(), "{error}");
    }
    ensure!(center.tasks().list_active("0").await?.is_empty());
    Ok(())
}

async fn have_candidates(center: Center) -> Result<()> {
    let (_, task_id) = center.assigned(leave).await?;
    let tasks = center.tasks();
    tasks.add_candidate_user(&task_id, ("oa", "a,b")).await?;
    tasks.add_candidate_users(&task_id, "oa", ["李四", "c,d"]).await?;
    tasks.add_candidate_group(&task_id, ("oa", "经理")).await?;
    tasks.add_candidate_groups(&task_id, "oa", ["总监"]).await?;
    let links = tasks.identity_links(&task_id).await?;
    let is_linked = |name: &str| {
        let named = |link: &bpm_rest::process_center::IdentityLink| {
            [&link.user_id, &link.group_id].into_iter().any(|id| id.as_deref() == Some(name))
        };
        links.iter().any(|link| link.type_ == "candidate" && named(link))
    };
    for name in ["oa_a,b", "oa_李四", "oa_c,d", "oa_经理", "oa_总监"] {
        ensure!(is_linked(name), "{name} is not among {links:?}");
    }
    ensure!(links.iter().any(|link| link.type_ == "assignee" && link.id.is_none()), "{links:?}");
    Ok(())
}

async fn delegated_ones_are_stuck(center: Center) -> Result<()> {
    let (_, task_id) = center.assigned(leave).await?;
    let tasks = center.tasks();
    ensure!(
        tasks.delegate(&task_id, ("oa", "王五")).await.is_err_and(|error| error.is_refused()),
        "王五 is no candidate"
    );
    tasks.add_candidate_user(&task_id, ("oa", "王五")).await?;
    tasks.delegate(&task_id, ("oa", "王五")).await?;
    let state = tasks.get(&task_id).await?.task_entity.delegation_state;
    ensure!(state == Some(DelegationState::Pending), "{state:?}");
    let stuck = failure(tasks.complete(&task_id, ("oa", "王五")).await)?;
    ensure!(stuck.is_refused() && !stuck.to_string().contains("all the same"), "{stuck}");
    let form = center.forms().submit_task_form(&task_id, [("comment", "同意")]).await;
    ensure!(form.is_err_and(|error| error.is_refused()), "its form completes it no more than that");
    tasks.resolve(&task_id).variables([("a", 1)]).await?;
    ensure!(tasks.complete(&task_id, center.user()).await.is_err_and(|error| error.is_refused()), "it was resolved");
    Ok(())
}

async fn start_a_process(center: Center) -> Result<()> {
    let key = center.deployed(leave).await?;
    let form = center.forms().start_form(&key).await?;
    ensure!(form.formkey.as_deref() == Some("请假单") && form.form_property_list.len() == 4, "{form:?}");
    ensure!(form.form_property_list[0].name.as_deref() == Some("天数"), "{form:?}");
    for values in [vec![("reason", "年假")], vec![("days", "三")], vec![("days", "3"), ("from", "昨天")]] {
        let error = failure(center.forms().submit_start_form(&key, values.clone()).await)?;
        ensure!(error.is_refused() && !error.is_not_found(), "{values:?}: {error}");
    }
    let missing = failure(center.forms().submit_start_form(&key, [("reason", "年假")]).await)?;
    ensure!(missing.server_message().is_some_and(|message| message.contains("days")), "{missing}");

    let values = [("days", "3"), ("reason", "年假 \"2026\""), ("from", "2026-11-21"), ("paid", "true"), ("备注", "5")];
    let tasks = center.forms().submit_start_form(&key, values).await?;
    ensure!(tasks.len() == 1 && tasks[0].extra["reason"] == "年假 \"2026\"", "{tasks:?}");
    ensure!(
        tasks[0].extra["days"] == 3 && tasks[0].extra["paid"] == true && tasks[0].extra["备注"] == "5",
        "{tasks:?}"
    );
    // An instant: when the day begins where the service is.
    let from: Timestamp = tasks[0].extra["from"].as_str().context("a text")?.parse()?;
    let days = ["2026-11-20T00:00:00Z", "2026-11-22T00:00:00Z"].map(|text| text.parse::<Timestamp>());
    let [Ok(before), Ok(after)] = days else { anyhow::bail!("these are instants") };
    ensure!(before < from && from < after, "{from}");

    center.deployments().deploy(Upload::bytes("请假.bpmn", leave(&key))).await?;
    let twice = failure(center.forms().start_form(&key).await)?;
    ensure!(twice.is_refused() && !twice.is_not_found(), "it was deployed twice: {twice}");
    Ok(())
}

async fn of_tasks_are_saved_and_submitted(center: Center) -> Result<()> {
    let (instance, task_id) = center.assigned(leave).await?;
    let forms = center.forms();
    ensure!(forms.task_form(&task_id).await?.form_property_list[0].id == "comment");
    let missing = failure(forms.save_task_form(&task_id, [("more", "无")]).await)?;
    ensure!(missing.is_refused() && !missing.is_not_found(), "{missing}");
    forms.save_task_form(&task_id, [("comment", "同意")]).await?;
    ensure!(center.tasks().list_current(&instance).await?[0].task_id == task_id, "it is completed");
    forms.submit_task_form(&task_id, [("comment", "同意")]).await?;
    let next = center.tasks().list_current(&instance).await?;
    ensure!(next[0].task_id != task_id && next[0].extra["comment"] == "同意", "{next:?}");
    for error in [
        failure(forms.task_form(&task_id).await)?,
        failure(forms.save_task_form(&task_id, [("comment", "同意")]).await)?,
        failure(forms.submit_task_form(&task_id, [("comment", "同意")]).await)?,
    ] {
        ensure!(error.is_not_found(), "{error}");
    }
    Ok(())
}

/// Variables as a type of one's own.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Absence {
    days: i32,
    reason: String,
    half_days: Vec<bool>,
    // The service drops null.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

async fn variables_are_set_and_told(center: Center) -> Result<()> {
    let (_, task_id) = center.assigned(leave).await?;
    let forms = center.forms();
    let details = json!({"a": [1, null, {"b": []}], "c": {}, "d": 1.5, "e": "2026-11-21T02:53:31.529+0000", "": "x"});
    forms.set_variables(&task_id, VariableMap::new().with("天数", 3).with("明细", details.clone())).await?;
    forms.set_local_variables(&task_id, [("本地", "是")]).await?;
    let all = forms.variables(&task_id).await?;
    ensure!(all["天数"] == 3 && all["明细"] == details && all["本地"] == "是", "{all:?}");
    ensure!(forms.local_variables(&task_id).await?.into_iter().eq([("本地".to_owned(), json!("是"))]));
    let of_own_type = Absence { days: 3, reason: "家".to_owned(), half_days: vec![true, false], until: None };
    forms.set_variables(&task_id, variables::to_json(&of_own_type)?).await?;
    ensure!(variables::from::<Absence>(forms.variables(&task_id).await?)? == of_own_type);
    for error in [
        failure(forms.variables("0").await)?,
        failure(forms.local_variables("0").await)?,
        failure(forms.set_variables("0", [("a", 1)]).await)?,
        failure(forms.set_local_variables("0", [("a", 1)]).await)?,
    ] {
        ensure!(error.is_refused() && error.is_not_found() && error.body().is_empty(), "{error}");
    }
    Ok(())
}

/// What the client does not send, and why: it is set here past the client's handles.
async fn values_that_the_service_spoils(center: Center) -> Result<()> {
    let (_, task_id) = center.assigned(leave).await?;
    let set = async |variables: Value| {
        let call = center.raw(Method::POST, "/commonForm/setVariablesLocal").query("taskId", task_id.clone());
        call.json(&variables).read::<Value>().await
    };
    let told = set(json!({"a": {"b": null, "c": [null]}, "d": null})).await?;
    ensure!(told["rtnCode"] == "000000", "{told}");
    let kept = center.forms().local_variables(&task_id).await?;
    ensure!(kept.len() == 1 && kept["a"] == json!({"c": [null]}), "{kept:?}");
    let told = set(json!({"$ref": "x", "e": 1})).await?;
    ensure!(told["rtnCode"] == "000000" && center.forms().local_variables(&task_id).await?.len() == 1, "{told}");
    let told = set(json!({"e": {"@type": "Person"}})).await?;
    ensure!(told["rtnCode"] == "999999", "{told}");

    let told = set(json!({"schema": {"items": {"type": "object", "$ref": "#/definitions/Person"}}})).await?;
    ensure!(told["rtnCode"] == "000000", "{told}");
    // The service may break off in the middle of an answer: nothing to hold against the spec.
    let reader = ProcessCenter::builder(&center.target.base_url).build()?;
    ensure!(reader.tasks().get(&task_id).await.is_err(), "nobody can read the task");
    ensure!(reader.tasks().list_of_user(center.user()).await.is_err(), "nor a list that has it");
    // The variable is gone with the task.
    center.tasks().complete(&task_id, center.user()).await?;
    ensure!(center.tasks().list_of_user(center.user()).await?.is_empty());
    Ok(())
}

async fn users_and_groups_are_added(center: Center) -> Result<()> {
    let identity = center.identity();
    let system = center.target.unique.as_str();
    identity.sync_user(system, NewUser::new("张三").last_name("张").password("secret")).await?;
    identity.sync_group(system, NewGroup::new("经理").name("部门经理")).await?;
    identity.sync_memberships(system, [("张三", "经理")]).await?;
    identity.sync_user_and_group(system, NewUser::new("李四"), NewGroup::new("总监")).await?;
    let (users, groups) = ([NewUser::new("王五"), NewUser::new("赵六")], [NewGroup::new("财务")]);
    identity.sync_users_and_groups(system, users, groups, [("王五", "财务"), ("赵六", "财务")]).await?;
    for error in [
        failure(identity.sync_user(system, NewUser::new("张三")).await)?,
        failure(identity.sync_group(system, NewGroup::new("经理")).await)?,
        failure(identity.sync_memberships(system, [("张三", "经理")]).await)?,
        failure(identity.sync_memberships(system, [("张三", "无")]).await)?,
        failure(identity.sync_memberships(system, [("无", "经理")]).await)?,
        failure(identity.sync_user_and_group(system, NewUser::new("钱七"), NewGroup::new("经理")).await)?,
    ] {
        ensure!(error.is_refused(), "{error}");
    }
    ensure!(
        identity.sync_user(system, NewUser::new("钱七")).await.is_err(),
        "the user of the call that failed has stayed"
    );
    ensure!(identity.sync_users(system, [NewUser::new("孙八")]).await.is_err_and(|error| error.is_bad_request()));
    ensure!(identity.sync_groups(system, [NewGroup::new("人事")]).await.is_err_and(|error| error.is_bad_request()));
    Ok(())
}
