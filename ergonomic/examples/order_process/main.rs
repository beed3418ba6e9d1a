//! Orders and their approval on an Activiti server, from deployment to history: `cargo xtask tour --engine activiti`.
//!
//! It takes its server from `BPM_REST_ACTIVITI_URL`, `_USER` and `_PASSWORD`, and leaves nothing behind on it.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Activiti, List as _, Upload,
    activiti::{Deployment, HistoricActivityInstanceSort, HistoricProcessInstanceSort, SortOrder, TaskQuery},
    variables::{NewVariable, VariableCondition},
};
use futures::{StreamExt as _, TryStreamExt as _};
use std::env;

/// Customers, and what their orders are worth.
const ORDERS: [(&str, i32); 7] =
    [("Ada", 120), ("梅", 4_800), ("Zoé", 75), ("Ann Lee", 12_000), ("Kim", 640), ("Bo", 9), ("Fred", 2_500)];

/// An order that is worth more is looked at by the manager.
const LIMIT: i32 = 1_000;

/// A member of the group `management`, who may approve orders.
const MANAGER: &str = "kermit";

#[tokio::main]
async fn main() -> Result<()> {
    let variable = |part: &str| {
        let name = format!("BPM_REST_ACTIVITI_{part}");
        env::var(&name).with_context(|| format!("{name} is not set: `cargo xtask tour --engine activiti` sets it"))
    };
    let url = variable("URL")?;
    let activiti = Activiti::builder(&url).basic_auth(variable("USER")?, variable("PASSWORD")?).build()?;
    let engine = activiti.engine().get().await?;
    println!("Touring Activiti {} at {url}\n", engine.version);

    let deployment = deploy(&activiti).await?;
    let told = tell_the_story(&activiti).await;
    activiti.deployments().delete(&deployment.id).cascade(true).await?;
    told?;
    println!("\nThe tour is over; everything went as it should, and nothing is left behind.");
    Ok(())
}

async fn deploy(activiti: &Activiti) -> Result<Deployment> {
    step("Deploy a BPMN file");
    let file = Upload::bytes("order.bpmn20.xml", include_str!("order.bpmn20.xml"));
    let deployment = activiti.deployments().deploy(file).await?;
    for resource in activiti.deployments().resources(&deployment.id).await? {
        println!("  {} ({})", resource.id, resource.type_.unwrap_or_default());
    }
    Ok(deployment)
}

async fn tell_the_story(activiti: &Activiti) -> Result<()> {
    start(activiti).await?;
    diagram(activiti).await?;
    approve_small_orders(activiti).await?;
    judge_large_orders(activiti).await?;
    history(activiti).await
}

async fn start(activiti: &Activiti) -> Result<()> {
    step("Start a process instance for each order");
    for (number, (customer, amount)) in ORDERS.into_iter().enumerate() {
        let order = activiti.process_instances().start_by_key("order").business_key(format!("order-{number}"));
        let variables = [NewVariable::new("customer", customer), NewVariable::new("amount", amount)];
        let instance = order.variables(variables).await?;
        println!("  {} is process instance {}", instance.business_key.unwrap_or_default(), instance.id);
    }
    let running = activiti.process_instances().list().process_definition_key("order").total().await?;
    ensure!(running == ORDERS.len() as u64, "{running} process instances run");
    Ok(())
}

async fn diagram(activiti: &Activiti) -> Result<()> {
    step("Save the diagram of one of them, with the activity marked that it is at");
    let mut instances = activiti.process_instances().list().business_key("order-1").items();
    let instance = instances.try_next().await?.context("the order has a process instance")?;
    let path = env::temp_dir().join("order.png");
    let length = activiti.process_instances().diagram(&instance.id).await?.save(&path).await?;
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

async fn approve_small_orders(activiti: &Activiti) -> Result<()> {
    step("Approve the orders up to the limit, as a stream of tasks that is worked off three at a time");
    // Completing tasks while the list of them is paged would make it skip some: so all pages are asked for first.
    let query = open_tasks(VariableCondition::less_than_or_equals("amount", LIMIT)).size(2);
    let tasks: Vec<_> = activiti.tasks().query(query).items().try_collect().await?;
    let count = tasks.len();
    let approvals = futures::stream::iter(tasks).map(|task| async move {
        activiti.tasks().claim(&task.id, MANAGER).await?;
        activiti.tasks().complete(&task.id).variables([("approved", true)]).await?;
        anyhow::Ok(task.name.unwrap_or_default())
    });
    let mut approvals = approvals.buffered(3);
    while let Some(task) = approvals.try_next().await? {
        println!("  done: {task}");
    }
    ensure!(count == 4, "four orders are small, the list has {count}");
    Ok(())
}

async fn judge_large_orders(activiti: &Activiti) -> Result<()> {
    step("Look at the orders beyond the limit, one by one");
    let query = open_tasks(VariableCondition::greater_than("amount", LIMIT));
    let tasks: Vec<_> = activiti.tasks().query(query).items().try_collect().await?;
    for task in tasks {
        let amount = task.variables.iter().find(|variable| variable.name == "amount");
        let amount: i32 = amount.context("an order has an amount")?.value.get()?;
        activiti.tasks().claim(&task.id, MANAGER).await?;
        if let Err(error) = activiti.tasks().claim(&task.id, "gonzo").await {
            println!("  gonzo comes too late: {}", error.server_message().unwrap_or_default());
            ensure!(error.is_conflict());
        }
        activiti.tasks().create_comment(&task.id, format!("{amount} is a lot")).await?;
        let is_approved = amount < 10_000;
        activiti.tasks().complete(&task.id).variables([("approved", is_approved)]).await?;
        println!("  {}: {}", task.name.unwrap_or_default(), if is_approved { "approved" } else { "refused" });
    }
    let left = activiti.tasks().list().process_definition_key("order").total().await?;
    ensure!(left == 0, "{left} tasks are left");
    Ok(())
}

async fn history(activiti: &Activiti) -> Result<()> {
    step("Read in the history what became of them");
    let orders = activiti.history().process_instances().list().process_definition_key("order").finished(true);
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
    let activities = activiti.history().activities().list().process_instance_id(refused[0]);
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
