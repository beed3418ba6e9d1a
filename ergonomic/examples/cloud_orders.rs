//! Orders on a runtime bundle of Activiti Cloud: a review that somebody claims, a payment that comes as a message, goods that
//! come as a signal: `cargo xtask tour --engine activiti-cloud`.
//!
//! It takes its server from `BPM_REST_ACTIVITI_CLOUD_URL`, `_USER` and `_PASSWORD`, and leaves nothing behind on it. A runtime
//! bundle has its processes in itself; those of this example are in the one that the tour starts.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ActivitiCloud, List as _,
    activiti_cloud::{ProcessInstance, ProcessInstanceStatus, Task, VariableInstance},
};
use futures::TryStreamExt as _;
use std::{env, time::Duration};

#[tokio::main]
async fn main() -> Result<()> {
    let variable = |part: &str| {
        let name = format!("BPM_REST_ACTIVITI_CLOUD_{part}");
        env::var(&name)
            .with_context(|| format!("{name} is not set: `cargo xtask tour --engine activiti-cloud` sets it"))
    };
    let bundle =
        ActivitiCloud::builder(&variable("URL")?).basic_auth(variable("USER")?, variable("PASSWORD")?).build()?;

    step("See what the runtime bundle has");
    for definition in bundle.process_definitions().list().await? {
        println!("  {}: {}", definition.key, definition.name.unwrap_or_default());
    }
    let key = format!("order-{}", std::process::id());
    let told = [review(&bundle, &key).await, payment(&bundle, &key).await, delivery(&bundle, &key).await];
    told.into_iter().collect::<Result<Vec<()>>>()?;
    println!("\nAll orders are done; nothing is left behind.");
    Ok(())
}

async fn review(bundle: &ActivitiCloud, key: &str) -> Result<()> {
    step("Start an order, and review it");
    let order = bundle.process_instances().start_by_key("review").business_key(key).name("Ten chairs");
    let order = order.variable("amount", 1_200).variable("ordered", "2031-05-06").await?;
    let outcome = reviewed(bundle, &order).await;
    tidied(bundle, &order, outcome).await
}

async fn reviewed(bundle: &ActivitiCloud, order: &ProcessInstance) -> Result<()> {
    for variable in bundle.process_instances().variables(&order.id).await? {
        println!("  {}", shown(&variable));
    }
    let review = only_task(bundle, order).await?;
    bundle.tasks().claim(&review.id).await?;
    bundle.tasks().complete(&review.id).variable("approved", true).await?;
    bundle.process_instances().until_ended(&order.id).within(Duration::from_secs(30)).await?;
    println!("  reviewed, and at its end");
    Ok(())
}

async fn payment(bundle: &ActivitiCloud, key: &str) -> Result<()> {
    step("Start an order that waits for its payment, and tell of the payment by a message");
    let order = bundle.process_instances().start_by_key("waitForPayment").business_key(key).variable("orderId", key);
    let order = order.await?;
    let outcome = paid(bundle, &order, key).await;
    tidied(bundle, &order, outcome).await
}

async fn paid(bundle: &ActivitiCloud, order: &ProcessInstance, key: &str) -> Result<()> {
    let message = bundle.process_instances().receive_message("paid").correlation_key(key);
    message.variable("receipt", "R-5").await?;
    let send = only_task(bundle, order).await?;
    println!("  paid; next: {}", send.name.as_deref().unwrap_or_default());
    let other = bundle.process_instances().receive_message("paid").correlation_key("no such order").await;
    let error = other.err().context("nobody waits for this payment")?;
    ensure!(error.is_not_found(), "{error}");
    println!("  {error}");
    Ok(())
}

async fn delivery(bundle: &ActivitiCloud, key: &str) -> Result<()> {
    step("Start two orders that wait for goods, and tell all of them at once by a signal");
    let process_instances = bundle.process_instances();
    let first = process_instances.start_by_key("waitForSignal").business_key(key).await?;
    let second = process_instances.start_by_key("waitForSignal").business_key(key).await?;
    let outcome = delivered(bundle, [&first, &second]).await;
    let outcome = tidied(bundle, &first, outcome).await;
    tidied(bundle, &second, outcome).await
}

async fn delivered(bundle: &ActivitiCloud, orders: [&ProcessInstance; 2]) -> Result<()> {
    bundle.process_instances().send_signal("stockArrived").await?;
    for order in orders {
        let pack = only_task(bundle, order).await?;
        println!("  {} goes on with: {}", order.id, pack.name.unwrap_or_default());
    }
    let mine = bundle.process_instances().list().items();
    let suspended = mine.try_filter(|order| std::future::ready(order.status == ProcessInstanceStatus::Suspended));
    println!("  suspended at the moment: {}", suspended.try_collect::<Vec<_>>().await?.len());
    Ok(())
}

/// The task that a process instance waits for; it may take a moment to appear.
async fn only_task(bundle: &ActivitiCloud, order: &ProcessInstance) -> Result<Task> {
    let found = bundle.process_instances().tasks(&order.id).until_found().within(Duration::from_secs(30));
    Ok(found.await?)
}

/// Deletes what has not come to its end, and passes the outcome on.
async fn tidied(bundle: &ActivitiCloud, order: &ProcessInstance, outcome: Result<()>) -> Result<()> {
    match bundle.process_instances().delete(&order.id).await {
        Err(error) if !error.is_not_found() => outcome.and(Err(error.into())),
        _ => outcome,
    }
}

fn shown(variable: &VariableInstance) -> String {
    let value = variable.value.as_ref().map(ToString::to_string).unwrap_or_default();
    format!("{} is of the type {}: {value}", variable.name, variable.type_)
}

fn step(title: &str) {
    println!("── {title}");
}
