//! process-center: in process, and on a real server if `BPM_REST_PROCESS_CENTER_URL` names one.

use crate::target::{Engine, InProcess, System, Target, Test, failure};
use crate::witness::Spec;
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ErrorKind, ProcessCenter, Upload,
    process_center::{BusinessObject, Completed, DelegationState, NewGroup, NewUser, Variables},
    testing,
};
use futures::{FutureExt as _, TryFutureExt as _};
use serde_json::json;
use std::sync::LazyLock;

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
    in_process: Some(|| testing::process_center::Server::start().map_ok(InProcess::process_center).boxed()),
    engines: &[Engine {
        name: "process-center",
        is_complete: true,
        hint: "set BPM_REST_PROCESS_CENTER_URL to the base URL of a server that the tests may write to",
    }],
};

const PROCESSES: &[(&str, Test)] = &[
    ("are_deployed_and_started", |target| are_deployed_and_started(target).boxed()),
    ("are_refused", |target| are_refused(target).boxed()),
    ("an_archive_is_deployed", |target| an_archive_is_deployed(target).boxed()),
    ("a_diagram_is_a_picture_or_not_found", |target| a_diagram_is_a_picture_or_not_found(target).boxed()),
    ("a_suspended_definition_is_not_started", |target| a_suspended_definition_is_not_started(target).boxed()),
];

const TASKS: &[(&str, Test)] = &[
    ("are_completed_to_the_end", |target| are_completed_to_the_end(target).boxed()),
    ("several_come_next", |target| several_come_next(target).boxed()),
    ("the_wrong_user_and_no_task_are_refused", |target| the_wrong_user_and_no_task_are_refused(target).boxed()),
    ("have_candidates", |target| have_candidates(target).boxed()),
    ("delegated_ones_are_stuck", |target| delegated_ones_are_stuck(target).boxed()),
];

const FORMS: &[(&str, Test)] = &[
    ("start_a_process", |target| start_a_process(target).boxed()),
    ("of_tasks_are_saved_and_submitted", |target| of_tasks_are_saved_and_submitted(target).boxed()),
    ("variables_are_set_and_told", |target| variables_are_set_and_told(target).boxed()),
];

const IDENTITY: &[(&str, Test)] =
    &[("users_and_groups_are_added", |target| users_and_groups_are_added(target).boxed())];

/// An application for leave: it is written, then approved; then come the payroll and the calendar at once.
pub(crate) fn leave(key: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="leave">
  <process id="{key}" name="请假" isExecutable="true">
    <startEvent id="start" activiti:formKey="请假单">
      <extensionElements>
        <activiti:formProperty id="days" name="天数" type="string" required="true"/>
        <activiti:formProperty id="reason" name="原因" type="string"/>
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
</definitions>"#
    )
}

/// One task, then two at once.
fn parallel(key: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="leave">
  <process id="{key}" isExecutable="true">
    <startEvent id="start"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="first"/>
    <userTask id="first" name="先"/>
    <sequenceFlow id="f2" sourceRef="first" targetRef="fork"/>
    <parallelGateway id="fork"/>
    <sequenceFlow id="f3" sourceRef="fork" targetRef="left"/>
    <sequenceFlow id="f4" sourceRef="fork" targetRef="right"/>
    <userTask id="left" name="左"/>
    <userTask id="right" name="右"/>
    <sequenceFlow id="f5" sourceRef="left" targetRef="leftEnd"/>
    <sequenceFlow id="f6" sourceRef="right" targetRef="rightEnd"/>
    <endEvent id="leftEnd"/>
    <endEvent id="rightEnd"/>
  </process>
</definitions>"#
    )
}

fn center(target: &Target) -> Result<ProcessCenter> {
    Ok(target.witnessed(ProcessCenter::builder(&target.base_url)).build()?)
}

/// A client, and the key of a process that is deployed.
async fn deployed(target: &Target, file: impl FnOnce(&str) -> String) -> Result<(ProcessCenter, String)> {
    let center = center(target)?;
    let key = target.name("请假");
    center.processes().deploy(Upload::bytes("请假.bpmn20.xml", file(&key))).await?;
    Ok((center, key))
}

/// A client, and the one task of a process instance that was started, assigned to 张三.
pub(crate) async fn assigned(
    target: &Target,
    file: impl FnOnce(&str) -> String,
) -> Result<(ProcessCenter, String, String)> {
    let (center, key) = deployed(target, file).await?;
    let instance = center.processes().start(key).await?;
    let task_id = center.tasks().current(&instance).await?.pop().context("there is no task")?.task_id;
    center.tasks().assign(&task_id, ("oa", "张三")).await?;
    Ok((center, instance, task_id))
}

async fn are_deployed_and_started(target: Target) -> Result<()> {
    let (center, key) = deployed(&target, leave).await?;
    let instance = center.processes().start(&key).await?;
    let found = center.processes().get(&instance).await?;
    ensure!(
        found.root_process_instance_id == instance && found.process_definition_id.starts_with(&format!("{key}:1:"))
    );
    let listed = center.processes().list_by_key(&key).await?;
    ensure!(listed.len() == 1 && listed[0].root_process_instance_id == instance);
    ensure!(center.processes().list().await?.iter().any(|found| found.root_process_instance_id == instance));
    ensure!(center.processes().list_by_key(target.name("无")).await?.is_empty());

    let business = center
        .processes()
        .start_for(&key, BusinessObject { business_type: "合同".into(), business_code: "HT-1&2".into() })
        .await?;
    let task = center.tasks().active(&business).await?.pop().context("there is no task")?;
    ensure!(task.extra["busType"] == "合同" && task.extra["busCode"] == "HT-1&2", "{task:?}");
    ensure!(center.processes().get_by_task(&task.task_id).await?.root_process_instance_id == business);
    let history = center.processes().history(&business).await?;
    ensure!(history.iter().filter(|activity| activity.end_time.is_none()).count() == 1, "{history:?}");
    ensure!(center.processes().history("0").await?.is_empty());
    Ok(())
}

async fn are_refused(target: Target) -> Result<()> {
    let center = center(&target)?;
    let unknown = failure(center.processes().start(target.name("无")).await)?;
    ensure!(
        unknown.is_refused() && unknown.code() == Some("999999") && unknown.server_message().is_some(),
        "{unknown}"
    );
    let gone = failure(center.processes().get("0").await)?;
    ensure!(gone.is_refused() && gone.body().is_empty() && gone.to_string().len() < 1000, "{gone}");
    let broken = failure(center.processes().deploy(Upload::bytes("坏.bpmn", "<definitions><process")).await)?;
    ensure!(broken.is_refused() && broken.to_string().len() < 1000, "{broken}");
    let empty = failure(center.processes().deploy(Upload::bytes("空.bpmn", "")).await)?;
    ensure!(empty.is_refused(), "{empty}");
    let large = failure(center.processes().deploy(Upload::bytes("大.bpmn", vec![b' '; 1_100_000])).await)?;
    ensure!(large.kind() == ErrorKind::Status && large.status().is_some_and(|status| status == 500), "{large}");
    Ok(())
}

async fn an_archive_is_deployed(target: Target) -> Result<()> {
    use std::io::Write as _;
    let center = center(&target)?;
    let keys = [target.name("一"), target.name("二")];
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for key in &keys {
        archive.start_file(format!("{key}.bpmn"), zip::write::SimpleFileOptions::default())?;
        archive.write_all(leave(key).as_bytes())?;
    }
    let archive = archive.finish()?.into_inner();
    center.processes().deploy(Upload::bytes("all.zip", archive)).await?;
    for key in keys {
        center.processes().start(key).await?;
    }
    Ok(())
}

async fn a_diagram_is_a_picture_or_not_found(target: Target) -> Result<()> {
    let (center, key) = deployed(&target, |key| {
        let diagram = r#"<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" id="d">
            <bpmndi:BPMNPlane bpmnElement="KEY" id="p">
              <bpmndi:BPMNShape bpmnElement="approve" id="s">
                <omgdc:Bounds xmlns:omgdc="http://www.omg.org/spec/DD/20100524/DC" height="60" width="100" x="9" y="9"/>
              </bpmndi:BPMNShape>
            </bpmndi:BPMNPlane>
          </bpmndi:BPMNDiagram></definitions>"#;
        leave(key).replace("</definitions>", &diagram.replace("KEY", key))
    })
    .await?;
    let instance = center.processes().start(key).await?;
    for call in [center.processes().diagram(&instance), center.processes().diagram(&instance).light_flag(true)] {
        let picture = call.await?.bytes().await?;
        ensure!(picture.starts_with(b"\x89PNG"), "{picture:?}");
    }
    let none = failure(center.processes().diagram("0").await)?;
    ensure!(none.is_not_found() && none.is_refused(), "{none}");
    Ok(())
}

async fn a_suspended_definition_is_not_started(target: Target) -> Result<()> {
    let (center, key) = deployed(&target, leave).await?;
    let instance = center.processes().start(&key).await?;
    let definition = center.processes().get(&instance).await?.process_definition_id;
    // The id of an instance does nothing, and nobody says so.
    center.processes().suspend_definition(&instance).await?;
    center.processes().start(&key).await?;
    center.processes().suspend_definition(&definition).await?;
    ensure!(center.processes().start(&key).await.is_err_and(|error| error.is_refused()));
    center.processes().activate_definition(&definition).await?;
    center.processes().start(&key).await?;
    Ok(())
}

async fn are_completed_to_the_end(target: Target) -> Result<()> {
    let (center, instance, write) = assigned(&target, leave).await?;
    let tasks = center.tasks();
    let key = center.processes().get(&instance).await?.process_definition_id;
    let key = key.split(':').next().unwrap_or_default();
    ensure!(tasks.list_by_user_and_key(("oa", "张三"), key).await?.len() == 1);
    let mine = tasks.list_by_user(("oa", "张三")).await?;
    ensure!(mine.iter().any(|task| task.task_id == write && task.task_entity.assignee.as_deref() == Some("oa_张三")));

    let second = center.processes().start(key).await?;
    let second = tasks.current(second).await?.pop().context("there is no task")?.task_id;
    tasks.assign(&second, ("oa", "张三")).await?;
    let mine = tasks.list_by_user_and_key(("oa", "张三"), key).await?;
    ensure!(mine.iter().map(|task| task.task_id.as_str()).eq([second.as_str(), &write]), "the newest first");

    let given = Variables::new().with("天数", 3).with("名单", vec!["张三", "李四"]).with("空", serde_json::Value::Null);
    let next = tasks.complete(&write, ("oa", "张三")).variables(given).transient_variables([("口令", 7)]).await?;
    let Completed::Next(approve) = next else { anyhow::bail!("{next:?}") };
    let task = tasks.get(&approve).await?;
    ensure!(task.task_entity.name.as_deref() == Some("经理审批") && task.extra["天数"] == 3, "{task:?}");
    ensure!(task.extra["名单"] == json!(["张三", "李四"]) && !task.extra.contains_key("口令"), "{task:?}");

    tasks.assign(&approve, ("oa", "李四")).await?;
    // The service says that this failed.
    ensure!(tasks.complete(&approve, ("oa", "李四")).variables([("批准", true)]).await? == Completed::Last);
    ensure!(tasks.current(&instance).await?.is_empty());
    ensure!(tasks.get(&approve).await.is_err_and(|error| error.is_refused()));
    let history = center.processes().history(&instance).await?;
    let done = history.iter().filter(|activity| activity.assignee.is_some() && activity.end_time.is_some());
    ensure!(done.count() == 2, "{history:?}");
    ensure!(center.processes().get(&instance).await.is_err_and(|error| error.is_refused()));
    Ok(())
}

async fn several_come_next(target: Target) -> Result<()> {
    let (center, instance, first) = assigned(&target, parallel).await?;
    ensure!(center.tasks().complete(&first, ("oa", "张三")).await? == Completed::Several);
    let both = center.tasks().current(&instance).await?;
    ensure!(both.len() == 2);
    center.tasks().assign(&both[0].task_id, ("oa", "张三")).await?;
    let next = center.tasks().complete(&both[0].task_id, ("oa", "张三")).await?;
    ensure!(next == Completed::Next(both[1].task_id.clone()), "{next:?}");
    Ok(())
}

async fn the_wrong_user_and_no_task_are_refused(target: Target) -> Result<()> {
    let (center, instance, task_id) = assigned(&target, leave).await?;
    for error in [
        failure(center.tasks().complete(&task_id, ("oa", "李四")).await)?,
        failure(center.tasks().complete("0", ("oa", "张三")).await)?,
    ] {
        let is_told = error.server_message().is_some_and(|message| message.contains(['！', '!']));
        ensure!(error.is_refused() && is_told, "{error}");
    }
    ensure!(center.tasks().current(&instance).await?[0].task_id == task_id);
    for error in [
        failure(center.tasks().get("0").await)?,
        failure(center.tasks().assign("0", ("oa", "张三")).await)?,
        failure(center.tasks().delegate("0", ("oa", "张三")).await)?,
        failure(center.tasks().add_candidate_user("0", ("oa", "张三")).await)?,
        failure(center.tasks().identity_links("0").await)?,
        failure(center.tasks().resolve("0").await)?,
        failure(center.tasks().resolve(&task_id).await)?,
    ] {
        ensure!(error.is_refused() && error.to_string().len() < 1000, "{error}");
    }
    ensure!(center.tasks().assign("0", ("oa", "张三")).await.is_err_and(|error| error.is_not_found()));
    ensure!(center.tasks().active("0").await?.is_empty());
    Ok(())
}

async fn have_candidates(target: Target) -> Result<()> {
    let (center, _, task_id) = assigned(&target, leave).await?;
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

async fn delegated_ones_are_stuck(target: Target) -> Result<()> {
    let (center, _, task_id) = assigned(&target, leave).await?;
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
    ensure!(tasks.complete(&task_id, ("oa", "张三")).await.is_err_and(|error| error.is_refused()), "it was resolved");
    Ok(())
}

async fn start_a_process(target: Target) -> Result<()> {
    let (center, key) = deployed(&target, leave).await?;
    let form = center.forms().start_form(&key).await?;
    ensure!(form.formkey.as_deref() == Some("请假单") && form.form_property_list.len() == 2, "{form:?}");
    ensure!(form.form_property_list[0].name.as_deref() == Some("天数"), "{form:?}");
    let missing = failure(center.forms().submit_start_form(&key, [("reason", "年假")]).await)?;
    ensure!(
        missing.is_refused() && missing.server_message().is_some_and(|message| message.contains("days")),
        "{missing}"
    );
    let tasks = center.forms().submit_start_form(&key, [("days", "3"), ("reason", "年假 \"2026\"")]).await?;
    ensure!(tasks.len() == 1 && tasks[0].extra["reason"] == "年假 \"2026\"", "{tasks:?}");

    center.processes().deploy(Upload::bytes("请假.bpmn", leave(&key))).await?;
    ensure!(center.forms().start_form(&key).await.is_err_and(|error| error.is_refused()), "it was deployed twice");
    Ok(())
}

async fn of_tasks_are_saved_and_submitted(target: Target) -> Result<()> {
    let (center, instance, task_id) = assigned(&target, leave).await?;
    let forms = center.forms();
    ensure!(forms.task_form(&task_id).await?.form_property_list[0].id == "comment");
    let missing = failure(forms.save_task_form(&task_id, [("more", "无")]).await)?;
    ensure!(missing.is_refused() && !missing.is_not_found(), "{missing}");
    forms.save_task_form(&task_id, [("comment", "同意")]).await?;
    ensure!(center.tasks().current(&instance).await?[0].task_id == task_id, "it is completed");
    forms.submit_task_form(&task_id, [("comment", "同意")]).await?;
    let next = center.tasks().current(&instance).await?;
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

async fn variables_are_set_and_told(target: Target) -> Result<()> {
    let (center, _, task_id) = assigned(&target, leave).await?;
    let forms = center.forms();
    forms.set_variables(&task_id, Variables::new().with("天数", 3).with("明细", json!({"a": [1, 2]}))).await?;
    forms.set_local_variables(&task_id, [("本地", "是")]).await?;
    let all = forms.variables(&task_id).await?;
    ensure!(all["天数"] == 3 && all["明细"]["a"] == json!([1, 2]) && all["本地"] == "是", "{all:?}");
    ensure!(forms.local_variables(&task_id).await?.into_iter().eq([("本地".to_owned(), json!("是"))]));
    for error in [
        failure(forms.variables("0").await)?,
        failure(forms.local_variables("0").await)?,
        failure(forms.set_variables("0", [("a", 1)]).await)?,
    ] {
        ensure!(error.is_refused() && error.is_not_found() && error.body().is_empty(), "{error}");
    }
    Ok(())
}

async fn users_and_groups_are_added(target: Target) -> Result<()> {
    let center = center(&target)?;
    let identity = center.identity();
    let system = target.unique.as_str();
    identity.add_user(system, NewUser::new("张三").last_name("张").password("secret")).await?;
    identity.add_group(system, NewGroup::new("经理").name("部门经理")).await?;
    identity.add_memberships(system, [("张三", "经理")]).await?;
    identity.add_user_with_group(system, NewUser::new("李四"), NewGroup::new("总监")).await?;
    let (users, groups) = ([NewUser::new("王五"), NewUser::new("赵六")], [NewGroup::new("财务")]);
    identity.add_all(system, users, groups, [("王五", "财务"), ("赵六", "财务")]).await?;
    for error in [
        failure(identity.add_user(system, NewUser::new("张三")).await)?,
        failure(identity.add_group(system, NewGroup::new("经理")).await)?,
        failure(identity.add_memberships(system, [("张三", "无")]).await)?,
        failure(identity.add_user_with_group(system, NewUser::new("钱七"), NewGroup::new("经理")).await)?,
    ] {
        ensure!(error.is_refused(), "{error}");
    }
    ensure!(
        identity.add_user(system, NewUser::new("钱七")).await.is_err(),
        "the user of the call that failed has stayed"
    );
    ensure!(identity.add_users(system, [NewUser::new("孙八")]).await.is_err_and(|error| error.is_bad_request()));
    ensure!(identity.add_groups(system, [NewGroup::new("人事")]).await.is_err_and(|error| error.is_bad_request()));
    Ok(())
}
