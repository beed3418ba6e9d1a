//! A purchase goes from its model to its last approval, on a server in process:
//! `cargo run --example purchase_approval --features activity-task,testing`.
//!
//! With `BPM_REST_ACTIVITY_TASK_URL` set, it goes through the server there.

use anyhow::{Context as _, Result};
use bpm_rest::{
    ActivityTask, List as _,
    activity_task::{NewModel, NewProcessInstance, TaskNode},
    testing::activity_task::Server,
};
use futures::TryStreamExt as _;
use serde_json::{Map, json};
use std::env;

const BUYER: &str = "张三";
const MANAGER: &str = "李四";

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start().await?;
    let base_url = env::var("BPM_REST_ACTIVITY_TASK_URL").unwrap_or_else(|_| server.base_url().to_owned());
    let service = ActivityTask::builder(&base_url).build()?;

    deploy(&service).await?;
    let purchase = start(&service).await?;
    apply(&service).await?;
    approve(&service, &purchase).await?;
    tell_history(&service, &purchase).await?;
    ask_for_what_there_is_not(&service).await
}

async fn deploy(service: &ActivityTask) -> Result<()> {
    let model = NewModel::new().process_key("purchase").process_name("采购审批").category("采购");
    let deployed = service.deployments().deploy(model).await?.context("the service does not say what it deployed")?;
    // The document names no fields: these come from a public relative of the service.
    let definition = deployed.process_def_id.context("no process definition")?;
    println!("deployed {definition}");
    for node in service.process_definitions().nodes(definition).await? {
        println!("  {}", node.task_node_name.unwrap_or_default());
    }
    Ok(())
}

async fn start(service: &ActivityTask) -> Result<String> {
    let process = NewProcessInstance::new().model_name("采购审批").assignee(BUYER);
    let started = service.process_instances().start(process).await?.context("nothing is told of the start")?;
    let id = started.proc_inst_id.context("the process instance has no id")?;
    println!("started {id}");
    Ok(id.into())
}

/// The buyer does what there is to do.
async fn apply(service: &ActivityTask) -> Result<()> {
    let mut tasks = service.tasks().search([("assignee", BUYER)]).items();
    while let Some(task) = tasks.try_next().await? {
        let id = task.id.context("the task has no id")?;
        println!("{BUYER}: {}", task.name.unwrap_or_default());
        let completed = service.tasks().complete(id).comment("十台显示器").attach_files(["报价单.pdf"]).await?;
        for next in completed.iter().flat_map(|completed| &completed.act_ru_tasks) {
            println!("  then: {}", next.name.as_deref().unwrap_or_default());
        }
    }
    Ok(())
}

/// The manager is given the next task, by its key and its name, and decides at its gateway.
async fn approve(service: &ActivityTask, purchase: &str) -> Result<()> {
    for task in service.process_instances().running_tasks(purchase).await? {
        let (key, name) = (task.task_def_key.unwrap_or_default(), task.name.unwrap_or_default());
        service.process_instances().assign_task(purchase, TaskNode::new(&key, &name), MANAGER).await?;
        let id = task.id.context("the task has no id")?;
        let gateways = service.tasks().gateways(&id).await?;
        let command: Map<_, _> = gateways.into_iter().filter_map(|gateway| Some((gateway.key?, json!(true)))).collect();
        service.tasks().complete(&id).comment("同意").command(command).operator(MANAGER).await?;
        println!("{MANAGER}: {name}");
    }
    Ok(())
}

async fn tell_history(service: &ActivityTask, purchase: &str) -> Result<()> {
    for node in service.process_instances().historic_tasks(purchase).await? {
        let [name, assignee, comment] =
            [node.task_name, node.assignee.map(String::from), node.comment].map(Option::unwrap_or_default);
        println!("  {name}, {assignee}: {comment}");
    }
    anyhow::ensure!(service.process_instances().running_tasks(purchase).await?.is_empty(), "the purchase goes on");
    Ok(())
}

/// The service may answer 200 all the same: then it is the body that tells.
async fn ask_for_what_there_is_not(service: &ActivityTask) -> Result<()> {
    match service.tasks().get("没有").await {
        Err(error) if error.is_refused() || error.is_not_found() => println!("{error}"),
        other => anyhow::bail!("there is such a task: {other:?}"),
    }
    Ok(())
}
