//! Orders and their approval, from deployment to history: one source for Activiti and for Flowable.

use super::{Engine, rest};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    List as _, Upload,
    variables::{NewVariable, VariableCondition},
};
use futures::{StreamExt as _, TryStreamExt as _};
use rest::{Deployment, HistoricActivityInstanceSort, HistoricProcessInstanceSort, SortOrder, TaskQuery};
use std::env;

/// Customers, and what their orders are worth.
const ORDERS: [(&str, i32); 7] =
    [("Ada", 120), ("梅", 4_800), ("Zoé", 75), ("Ann Lee", 12_000), ("Kim", 640), ("Bo", 9), ("Fred", 2_500)];

/// An order that is worth more is looked at by the manager.
const LIMIT: i32 = 1_000;

/// A member of the group `management`, who may approve orders.
const MANAGER: &str = "kermit";

/// Tells the story on an engine, and leaves nothing behind on it.
pub(crate) async fn tour(engine: &Engine) -> Result<()> {
    let deployment = deploy(engine).await?;
    let told = tell_the_story(engine).await;
    engine.deployments().delete(&deployment.id).cascade(true).await?;
    told
}

async fn deploy(engine: &Engine) -> Result<Deployment> {
    step("Deploy a BPMN file");
    let file = Upload::bytes("order.bpmn20.xml", include_str!("order.bpmn20.xml"));
    let deployment = engine.deployments().deploy(file).await?;
    for resource in engine.deployments().resources(&deployment.id).await? {
        println!("  {} ({})", resource.id, resource.type_.unwrap_or_default());
    }
    Ok(deployment)
}

async fn tell_the_story(engine: &Engine) -> Result<()> {
    start(engine).await?;
    diagram(engine).await?;
    approve_small_orders(engine).await?;
    judge_large_orders(engine).await?;
    history(engine).await
}

async fn start(engine: &Engine) -> Result<()> {
    step("Start a process instance for each order");
    for (number, (customer, amount)) in ORDERS.into_iter().enumerate() {
        let order = engine.process_instances().start_by_key("order").business_key(format!("order-{number}"));
        let variables = [NewVariable::new("customer", customer), NewVariable::new("amount", amount)];
        let instance = order.variables(variables).await?;
        println!("  {} is process instance {}", instance.business_key.unwrap_or_default(), instance.id);
    }
    let running = engine.process_instances().list().process_definition_key("order").total().await?;
    ensure!(running == ORDERS.len() as u64, "{running} process instances run");
    Ok(())
}

async fn diagram(engine: &Engine) -> Result<()> {
    step("Save the diagram of one of them, with the activity marked that it is at");
    let mut instances = engine.process_instances().list().business_key("order-1").items();
    let instance = instances.try_next().await?.context("the order has a process instance")?;
    let path = env::temp_dir().join("order.png");
    let length = engine.process_instances().diagram(&instance.id).await?.save(&path).await?;
    println!("  {length} bytes in {}", path.display());
    let head = tokio::fs::read(&path).await?;
    ensure!(head.starts_with(b"\x89PNG"), "the diagram is a PNG image");
    Ok(())
}

/// Tasks that have no assignee, of orders whose amount meets the condition.
fn open_tasks(condition: VariableCondition) -> TaskQuery {
    let query = TaskQuery::new().process_definition_key("order").unassigned(true).candidate_group("management");
    query.process_instance_variables([condition]).include_process_variables(true)
}

async fn approve_small_orders(engine: &Engine) -> Result<()> {
    step("Approve the orders up to the limit, as a stream of tasks that is worked off three at a time");
    // Completing tasks while the list of them is paged would make it skip some: so all pages are asked for first.
    let query = open_tasks(VariableCondition::less_than_or_equals("amount", LIMIT)).size(2);
    let tasks: Vec<_> = engine.tasks().query(query).items().try_collect().await?;
    let count = tasks.len();
    let approvals = futures::stream::iter(tasks).map(|task| async move {
        engine.tasks().claim(&task.id, MANAGER).await?;
        engine.tasks().complete(&task.id).variables([("approved", true)]).await?;
        anyhow::Ok(task.name.unwrap_or_default())
    });
    let mut approvals = approvals.buffered(3);
    while let Some(task) = approvals.try_next().await? {
        println!("  done: {task}");
    }
    ensure!(count == 4, "four orders are small, the list has {count}");
    Ok(())
}

async fn judge_large_orders(engine: &Engine) -> Result<()> {
    step("Look at the orders beyond the limit, one by one");
    let query = open_tasks(VariableCondition::greater_than("amount", LIMIT));
    let tasks: Vec<_> = engine.tasks().query(query).items().try_collect().await?;
    for task in tasks {
        let amount = task.variables.iter().find(|variable| variable.name == "amount");
        let amount: i32 = amount.context("an order has an amount")?.value.get()?;
        engine.tasks().claim(&task.id, MANAGER).await?;
        if let Err(error) = engine.tasks().claim(&task.id, "gonzo").await {
            println!("  gonzo comes too late: {}", error.server_message().unwrap_or_default());
            ensure!(error.is_conflict());
        }
        engine.tasks().create_comment(&task.id, format!("{amount} is a lot")).await?;
        let is_approved = amount < 10_000;
        engine.tasks().complete(&task.id).variables([("approved", is_approved)]).await?;
        println!("  {}: {}", task.name.unwrap_or_default(), if is_approved { "approved" } else { "refused" });
    }
    let left = engine.tasks().list().process_definition_key("order").total().await?;
    ensure!(left == 0, "{left} tasks are left");
    Ok(())
}

async fn history(engine: &Engine) -> Result<()> {
    step("Read in the history what became of them");
    let orders = engine.history().process_instances().list().process_definition_key("order").finished(true);
    let orders = orders.include_process_variables(true).sort(HistoricProcessInstanceSort::BusinessKey).size(3);
    let mut orders = orders.items();
    let mut ends = Vec::new();
    while let Some(order) = orders.try_next().await? {
        let customer = order.variables.iter().find(|variable| variable.name == "customer");
        let customer: String = customer.context("an order has a customer")?.value.get()?;
        let end = order.end_activity_id.unwrap_or_default();
        let duration = order.duration_in_millis.unwrap_or_default();
        println!("  {} of {customer}: {end} after {duration} ms", order.business_key.unwrap_or_default());
        ends.push((order.id, end));
    }
    let refused: Vec<&String> = ends.iter().filter(|(_, end)| end == "refused").map(|(id, _)| id).collect();
    ensure!(ends.len() == ORDERS.len() && refused.len() == 1, "one order of {} is refused", ORDERS.len());

    println!("  What the one that was refused went through:");
    let activities = engine.history().activities().list().process_instance_id(refused[0]);
    let activities = activities.sort(HistoricActivityInstanceSort::StartTime).order(SortOrder::Asc);
    let mut activities = activities.items();
    while let Some(activity) = activities.try_next().await? {
        let kind = activity.activity_type.unwrap_or_default();
        println!("    {} ({kind})", activity.activity_id.unwrap_or_default());
    }
    Ok(())
}

fn step(title: &str) {
    println!("── {title}");
}
