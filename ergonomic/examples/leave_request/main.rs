//! An application for leave on a process-center, from deployment to history.
//!
//! It takes its server from `BPM_REST_PROCESS_CENTER_URL`, or serves itself in process.

use anyhow::{Context as _, Result, bail, ensure};
use bpm_rest::{
    ProcessCenter, Upload,
    process_center::{Completed, VariableMap},
    testing::process_center::Server,
};
use std::env;

/// The system that the ids of users are of.
const SYSTEM: &str = "oa";

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start().await?;
    let url = env::var("BPM_REST_PROCESS_CENTER_URL").unwrap_or_else(|_| server.base_url().to_owned());
    println!("An application for leave at {url}\n");
    let center = ProcessCenter::builder(&url).build()?;

    let file = include_bytes!("leave.bpmn20.xml");
    let deployment = center.deployments().deploy(Upload::bytes("请假.bpmn20.xml", &file[..])).await?;
    let leave = center.process_instances().start("leave").await?;
    println!("Deployed as {deployment}, started as {leave}.");

    let approval = write(&center, &leave).await?;
    approve(&center, &approval).await?;
    look_back(&center, &leave).await?;
    tell_of_failures(&center, &approval).await
}

/// 张三 writes the application; gives the task of approving it.
async fn write(center: &ProcessCenter, leave: &str) -> Result<String> {
    let task = center.tasks().list_current(leave).await?.pop().context("there is nothing to do")?;
    center.tasks().assign(&task.task_id, (SYSTEM, "张三")).await?;
    let application = VariableMap::new().with("天数", 3).with("原因", "年假").with("抄送", vec!["王五", "赵六"]);
    println!("张三: {}", task.task_entity.name.unwrap_or_default());
    match center.tasks().complete(&task.task_id, (SYSTEM, "张三")).variables(application).await? {
        Completed::Next(task_id) => Ok(task_id),
        other => bail!("one task should come next, not {other:?}"),
    }
}

/// 李四 reads it, and approves.
async fn approve(center: &ProcessCenter, task_id: &str) -> Result<()> {
    center.tasks().add_candidate_group(task_id, (SYSTEM, "经理")).await?;
    center.tasks().assign(task_id, (SYSTEM, "李四")).await?;
    let task = center.tasks().get(task_id).await?;
    let (name, days) = (task.task_entity.name.unwrap_or_default(), &task.extra["天数"]);
    println!("李四: {name} — {days} 天, {}", task.extra["原因"].as_str().unwrap_or_default());
    let outcome = center.tasks().complete(task_id, (SYSTEM, "李四")).variables([("批准", true)]).await?;
    ensure!(outcome == Completed::Gone, "the last task should be gone, but it is {outcome:?}");
    Ok(())
}

async fn look_back(center: &ProcessCenter, leave: &str) -> Result<()> {
    let left = center.tasks().list_current(leave).await?.len();
    println!("\n{left} tasks are left. The activities, which the service lists in no order:");
    let mut history = center.process_instances().historic_activities(leave).await?;
    history.sort_by_key(|activity| activity.end_time);
    for activity in history {
        let who = activity.assignee.unwrap_or_else(|| "the service".to_owned());
        println!("  {who}, {} ms", activity.duration_in_millis.unwrap_or_default());
    }
    Ok(())
}

async fn tell_of_failures(center: &ProcessCenter, task_id: &str) -> Result<()> {
    println!("\nFailures, each under the status 200:");
    match center.tasks().complete(task_id, (SYSTEM, "李四")).await {
        Err(error) if error.is_not_found() => println!("  {error}"),
        other => bail!("the task is completed already, but it is {other:?}"),
    }
    match center.forms().variables(task_id).await {
        Err(error) if error.is_not_found() => println!("  {error}"),
        other => bail!("the task is gone, but it is {other:?}"),
    }
    Ok(())
}
