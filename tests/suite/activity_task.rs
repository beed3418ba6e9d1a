//! activity-task in process, and on a real server where the environment names one.

use crate::{
    target::{Engine, InProcess, System, Target, Test, failure},
    witness::Spec,
};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ActivityTask, ErrorKind, List as _,
    activity_task::{NewModel, NewProcessInstance, RunningTask, TaskNode},
    testing::activity_task::Server,
};
use futures::{FutureExt as _, TryStreamExt as _};
use serde_json::json;
use std::sync::LazyLock;

pub(crate) static ACTIVITY_TASK: System = System {
    name: "activity-task",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/activity-task.openapi.json"))),
    modules: &[("purchase", TESTS)],
    only_live: &[],
    in_process: Some(|| Server::start().map(|server| server.map(InProcess::activity_task)).boxed()),
    engines: &[Engine {
        name: "activity-task",
        is_complete: false,
        hint: "set BPM_REST_ACTIVITY_TASK_URL to the base URL of a server that the tests may write to",
    }],
};

const TESTS: &[(&str, Test)] = &[
    ("from_model_to_history", |target| from_model_to_history(target).boxed()),
    ("definitions_live_and_die", |target| definitions_live_and_die(target).boxed()),
    ("instances_live_and_die", |target| instances_live_and_die(target).boxed()),
    ("tasks_go_from_hand_to_hand", |target| tasks_go_from_hand_to_hand(target).boxed()),
    ("a_step_is_taken_back", |target| a_step_is_taken_back(target).boxed()),
    ("several_tasks_are_completed", |target| several_tasks_are_completed(target).boxed()),
    ("what_there_is_not_is_refused", |target| what_there_is_not_is_refused(target).boxed()),
];

fn service(target: &Target) -> Result<ActivityTask> {
    target.client_without_user(ActivityTask::builder)
}

/// A process instance, and the user whom its first task is for.
struct Purchase {
    service: ActivityTask,
    id: String,
    user: String,
}

impl Purchase {
    /// Deploys a model of the target's own and starts it.
    async fn start(target: &Target) -> Result<Self> {
        let service = service(target)?;
        let name = target.name("采购审批");
        service.deployments().deploy(NewModel::new().process_key(target.name("purchase")).process_name(&name)).await?;
        let user = target.name("张三");
        let process = NewProcessInstance::new().model_name(&name).assignee(&user);
        let started = service.process_instances().start(process).await?.context("it tells what was started")?;
        ensure!(started.process_name.as_ref() == Some(&name) && started.suspended == Some(false), "{started:?}");
        let id = started.proc_inst_id.context("it has an id")?.to_string();
        Ok(Self { service, id, user })
    }

    /// The one task that it is at.
    async fn task(&self) -> Result<(String, RunningTask)> {
        let task = self.service.process_instances().running_tasks(&self.id).await?.pop().context("it is at a task")?;
        Ok((task.id.clone().context("the task has an id")?.into(), task))
    }
}

async fn from_model_to_history(target: Target) -> Result<()> {
    let purchase = Purchase::start(&target).await?;
    let (instances, tasks) = (purchase.service.process_instances(), purchase.service.tasks());
    let mut count = 0;
    while let Ok((id, task)) = purchase.task().await {
        count += 1;
        let found: Vec<_> = tasks.search([("assignee", purchase.user.as_str())]).items().try_collect().await?;
        assert_eq!(found, std::slice::from_ref(&task));
        assert_eq!(tasks.get(&id).await?, task);
        let key = task.task_def_key.context("the task has a key")?;
        let follows = tasks.next_node(&id).await?;
        let definition = tasks.process_definition(&id).await?;
        assert_eq!(definition.key, Some(target.name("purchase")));
        for way in tasks.gateways(&id).await?.iter().flat_map(|gateway| &gateway.items) {
            ensure!(way.name.is_some(), "{way:?}");
        }
        let comment = format!("同意 {count}：请尽快采购");
        let completed = tasks.complete(&id).comment(&comment).attach_files(["合同.pdf"]).await?;
        let completed = completed.context("it tells what the task was completed with")?;
        assert_eq!(completed.comment.as_ref(), Some(&comment));
        assert_eq!(completed.act_ru_tasks.len(), usize::from(follows.is_some()));
        let activity = completed.act_hi_actinst.context("it tells the activity")?;
        assert_eq!(activity.act_id.as_ref(), Some(&key));
        assert_eq!(
            tasks.get_completed(&purchase.id, key).await?.and_then(|completed| completed.comment),
            Some(comment)
        );
    }
    ensure!(count > 0, "there was no task");
    let nodes = instances.historic_tasks(&purchase.id).await?;
    assert_eq!(nodes.len(), count);
    assert_eq!(nodes[0].comment.as_deref(), Some("同意 1：请尽快采购"));
    ensure!(nodes[0].start_time.is_some() && nodes[0].assignee.as_deref() == Some(&purchase.user), "{nodes:?}");
    let done: Vec<_> = tasks.search_completed([("procInstId", purchase.id.as_str())]).items().try_collect().await?;
    assert_eq!(done.len(), count);
    ensure!(done.iter().all(|task| task.end_time.as_ref().is_some_and(|time| time.timestamp().is_some())), "{done:?}");
    Ok(())
}

async fn definitions_live_and_die(target: Target) -> Result<()> {
    let (deployments, definitions) = (service(&target)?.deployments(), service(&target)?.process_definitions());
    let name = target.name("采购审批");
    let deployed = deployments.deploy(NewModel::new().process_key(target.name("purchase")).process_name(&name)).await?;
    let deployed = deployed.context("it tells what was deployed")?;
    let definition = deployed.process_def_id.context("it tells the id of the process definition")?;
    let deployment = deployed.deployment_id.context("it tells the id of the deployment")?;
    let nodes = definitions.nodes(&definition).await?;
    ensure!(nodes.iter().all(|node| node.task_node_name.is_some() && node.order_no.is_some()), "{nodes:?}");
    let picture = definitions.diagram(&definition).await?.diagram_resource.context("it has a picture")?;
    ensure!(!target.is_in_process || picture.starts_with("data:image/png;base64,"), "{picture}");

    definitions.suspend(&definition).await?;
    let start = service(&target)?.process_instances().start(NewProcessInstance::new().model_name(&name));
    assert_eq!(failure(start.clone().await)?.kind(), ErrorKind::Refused);
    definitions.activate(&definition).await?;
    start.await?;

    deployments.delete(&deployment).await?;
    ensure!(failure(deployments.delete(&deployment).await)?.is_refused());
    ensure!(failure(definitions.nodes(&definition).await)?.is_refused());
    Ok(())
}

async fn instances_live_and_die(target: Target) -> Result<()> {
    let purchase = Purchase::start(&target).await?;
    let instances = purchase.service.process_instances();
    let (task, _) = purchase.task().await?;
    instances.suspend(&purchase.id).await?;
    let error = failure(purchase.service.tasks().complete(&task).await)?;
    ensure!(error.is_refused() && error.server_message().is_some_and(|words| words.contains("挂起")), "{error:?}");
    instances.activate(&purchase.id).await?;
    ensure!(failure(instances.activate(&purchase.id).await)?.is_refused());
    ensure!(instances.diagram(&purchase.id).await?.diagram_resource.is_some());
    instances.delete(&purchase.id).await?;
    ensure!(failure(instances.delete(&purchase.id).await)?.is_refused());
    Ok(())
}

async fn tasks_go_from_hand_to_hand(target: Target) -> Result<()> {
    let purchase = Purchase::start(&target).await?;
    let (instances, tasks) = (purchase.service.process_instances(), purchase.service.tasks());
    let (first, _) = purchase.task().await?;
    tasks.delegate(&first, target.name("李四")).await?;
    let delegated = tasks.get(&first).await?;
    assert_eq!(delegated.assignee.as_deref(), Some(target.name("李四").as_str()));
    assert_eq!(delegated.owner.as_deref(), Some(purchase.user.as_str()));
    tasks.complete(&first).await?;

    let (second, task) = purchase.task().await?;
    let (key, name) = (task.task_def_key.context("a key")?, task.name.context("a name")?);
    if target.is_in_process {
        ensure!(name.contains('/'), "a name that no path could carry as it is: {name}");
    }
    let node = TaskNode::new(&key, &name);
    instances.assign_task(&purchase.id, node, target.name("王五/主管")).await?;
    assert_eq!(tasks.get(&second).await?.assignee.as_deref(), Some(target.name("王五/主管").as_str()));
    ensure!(failure(instances.assign_task(&purchase.id, TaskNode::new(node.key, "没有"), "张三").await)?.is_refused());
    Ok(())
}

async fn a_step_is_taken_back(target: Target) -> Result<()> {
    let purchase = Purchase::start(&target).await?;
    let instances = purchase.service.process_instances();
    let (first, _) = purchase.task().await?;
    purchase.service.tasks().complete(&first).await?;
    let revoked = instances.revoke_task(&purchase.id, &purchase.user).await?.context("it tells what came of it")?;
    assert_eq!(revoked.revocation_result, Some(true));
    assert_eq!(revoked.act_ru_tasks.len(), 1);
    let error = failure(instances.revoke_task(&purchase.id, target.name("赵六")).await)?;
    ensure!(error.is_refused() && error.code().is_some(), "{error:?}");
    Ok(())
}

async fn several_tasks_are_completed(target: Target) -> Result<()> {
    let purchase = Purchase::start(&target).await?;
    let (task, _) = purchase.task().await?;
    let batch = [("taskIds", json!([task, "no-such-task"])), ("comment", json!("批量同意"))];
    let results = purchase.service.tasks().complete_many(batch).await?;
    assert_eq!(results.len(), 2);
    ensure!(failure(purchase.service.tasks().get(&task).await)?.is_refused());
    Ok(())
}

async fn what_there_is_not_is_refused(target: Target) -> Result<()> {
    let service = service(&target)?;
    let (instances, definitions, tasks) = (service.process_instances(), service.process_definitions(), service.tasks());
    let id = target.name("没有/的");
    let errors = [
        failure(instances.start(NewProcessInstance::new().model_name(&id)).await)?,
        failure(instances.historic_tasks(&id).await)?,
        failure(instances.running_tasks(&id).await)?,
        failure(definitions.diagram(&id).await)?,
        failure(definitions.suspend(&id).await)?,
        failure(service.deployments().deploy(NewModel::new()).await)?,
        failure(tasks.get(&id).await)?,
        failure(tasks.complete(&id).await)?,
        failure(tasks.delegate(&id, "张三").await)?,
        failure(tasks.next_node(&id).await)?,
    ];
    for error in errors {
        ensure!(error.is_refused() && !error.is_retryable() && error.code().is_some(), "{error:?}");
        ensure!(error.server_message().is_some_and(|words| !words.is_ascii()), "{error:?}");
    }
    assert_eq!(tasks.search([("assignee", id)]).await?.data, []);
    Ok(())
}
