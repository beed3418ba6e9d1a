//! A decision table with typed inputs and outputs, on a Flowable server: `cargo xtask tour --engine flowable`.
//!
//! It takes its server from `BPM_REST_FLOWABLE_URL`, `_USER` and `_PASSWORD`, and leaves nothing behind on it.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{Flowable, FlowableDmn, List as _, Timestamp, Upload, variables::NewVariable};
use std::env;

/// What is asked of the table, in types of this program.
struct Order {
    amount: i64,
    is_member: bool,
    since: &'static str,
}

/// What the table answers, in types of this program.
#[derive(Debug, PartialEq)]
struct Discount {
    percent: f64,
    reason: String,
}

#[tokio::main]
async fn main() -> Result<()> {
    let variable = |part: &str| {
        let name = format!("BPM_REST_FLOWABLE_{part}");
        env::var(&name).with_context(|| format!("{name} is not set: `cargo xtask tour --engine flowable` sets it"))
    };
    let flowable = Flowable::builder(&variable("URL")?).basic_auth(variable("USER")?, variable("PASSWORD")?).build()?;
    // The API of decisions lies beside that of processes.
    let dmn = flowable.dmn();

    step("Deploy a DMN file");
    let file = Upload::bytes("discount.dmn", include_str!("discount.dmn"));
    let deployment = dmn.deployments().deploy(file).await?;
    let told = decide(&dmn).await;
    dmn.deployments().delete(&deployment.id).await?;
    told?;
    println!("\nAll is decided; nothing is left behind.");
    Ok(())
}

async fn decide(dmn: &FlowableDmn) -> Result<()> {
    step("Execute the decision for orders");
    let large = Order { amount: 1_200, is_member: true, since: "2015-06-01T00:00:00Z" };
    let expected = Discount { percent: 12.5, reason: "a large order of an old member".to_owned() };
    ensure!(told(discount(dmn, &large).await?) == Some(expected));
    let small = Order { amount: 80, is_member: true, since: "2024-02-29T00:00:00Z" };
    ensure!(told(discount(dmn, &small).await?) == Some(Discount { percent: 3.0, reason: "a member".to_owned() }));
    let stranger = Order { amount: 5_000, is_member: false, since: "2015-06-01T00:00:00Z" };
    ensure!(told(discount(dmn, &stranger).await?).is_none(), "no rule holds");

    step("Leave out an input that is compared with a number: the answer is none, and the history tells why");
    let results = dmn.rules().execute("discount").input_variable("member", true).await?;
    ensure!(results.result_variables.is_empty(), "{results:?}");
    let failed = dmn.historic_decision_executions().list().decision_key("discount").failed(true).until_found().await?;
    let audit = dmn.historic_decision_executions().audit(&failed.id).await?;
    println!("  {}", audit.exception_message.context("the audit tells why")?);
    Ok(())
}

/// The discount of an order, if a rule of the table holds.
async fn discount(dmn: &FlowableDmn, order: &Order) -> Result<Option<Discount>> {
    let inputs = [
        NewVariable::new("amount", order.amount),
        NewVariable::new("member", order.is_member),
        NewVariable::new("since", Timestamp::try_from(order.since)?),
    ];
    let result = dmn.rules().execute_with_single_result("discount").input_variables(inputs).await?;
    let output = |name: &str| result.result_variables.iter().find(|variable| variable.name == name);
    let (Some(percent), Some(reason)) = (output("percent"), output("reason")) else { return Ok(None) };
    Ok(Some(Discount { percent: percent.value.get()?, reason: reason.value.get()? }))
}

fn told(discount: Option<Discount>) -> Option<Discount> {
    match &discount {
        Some(Discount { percent, reason }) => println!("  {percent} %: {reason}"),
        None => println!("  no discount"),
    }
    discount
}

fn step(title: &str) {
    println!("── {title}");
}
