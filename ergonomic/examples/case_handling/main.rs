//! An insurance claim as a case, from its model to its end, on a Flowable server: `cargo xtask tour --engine flowable`.
//!
//! It takes its server from `BPM_REST_FLOWABLE_URL`, `_USER` and `_PASSWORD`, and leaves nothing behind on it.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Flowable, FlowableCmmn, List as _, Upload,
    flowable_cmmn::{CaseInstance, CaseInstanceState, PlanItemInstanceState, Task},
    variables::NewVariable,
};
use futures::TryStreamExt as _;
use std::{env, time::Duration};

/// A member of the group `adjusters`.
const ADJUSTER: &str = "kermit";

#[tokio::main]
async fn main() -> Result<()> {
    let variable = |part: &str| {
        let name = format!("BPM_REST_FLOWABLE_{part}");
        env::var(&name).with_context(|| format!("{name} is not set: `cargo xtask tour --engine flowable` sets it"))
    };
    let flowable = Flowable::builder(&variable("URL")?).basic_auth(variable("USER")?, variable("PASSWORD")?).build()?;
    // The API of cases lies beside that of processes.
    let cmmn = flowable.cmmn();

    step("Deploy a CMMN file");
    let file = Upload::bytes("claim.cmmn", include_str!("claim.cmmn"));
    let deployment = cmmn.deployments().deploy(file).name("Claims").await?;
    let told = handle(&cmmn).await;
    cmmn.deployments().delete(&deployment.id).await?;
    told?;
    println!("\nThe claim is settled; nothing is left behind.");
    Ok(())
}

async fn handle(cmmn: &FlowableCmmn) -> Result<()> {
    let claim = start(cmmn).await?;
    call_the_customer(cmmn, &claim).await?;
    inspect_and_decide(cmmn, &claim).await?;
    look_back(cmmn, &claim).await
}

async fn start(cmmn: &FlowableCmmn) -> Result<CaseInstance> {
    step("Start a case instance");
    let variables = [NewVariable::new("customer", "Ada"), NewVariable::new("amount", 250)];
    let claim = cmmn.case_instances().start_by_key("claim").business_key("claim-7").variables(variables).await?;
    println!("  {} is case instance {}", claim.business_key.as_deref().unwrap_or_default(), claim.id);
    let mut items = cmmn.plan_item_instances().list().case_instance_id(&claim.id).items();
    while let Some(item) = items.try_next().await? {
        println!(
            "  {}: {}",
            item.name.unwrap_or_default(),
            item.state.map(|state| state.to_string()).unwrap_or_default()
        );
    }
    Ok(claim)
}

async fn call_the_customer(cmmn: &FlowableCmmn, claim: &CaseInstance) -> Result<()> {
    step("Start what the case offers, and nobody has to do");
    let enabled = cmmn.plan_item_instances().list().case_instance_id(&claim.id).state(PlanItemInstanceState::Enabled);
    let offered = enabled.until_found().await?;
    cmmn.plan_item_instances().start(&offered.id).await?;
    let call = complete(cmmn, claim, "Call the customer").await?;
    ensure!(call.assignee.as_deref() == Some(ADJUSTER), "the model names who calls");
    Ok(())
}

async fn inspect_and_decide(cmmn: &FlowableCmmn, claim: &CaseInstance) -> Result<()> {
    step("Inspect, which lets the milestone occur, which lets the claim be decided");
    complete(cmmn, claim, "Visit").await?;
    complete(cmmn, claim, "Decide").await?;

    step("Wait until the case instance has ended");
    let ended = cmmn.case_instances().until_ended(&claim.id).within(Duration::from_secs(30)).await?;
    println!("  {} at {}", ended.id, ended.end_time.context("it has ended")?);
    ensure!(ended.state == Some(CaseInstanceState::Completed), "{ended:?}");
    Ok(())
}

/// Completes the task with the name, as soon as it is there.
async fn complete(cmmn: &FlowableCmmn, claim: &CaseInstance, name: &str) -> Result<Task> {
    let task = cmmn.tasks().list().case_instance_id(&claim.id).name(name).until_found().await?;
    if task.assignee.is_none() {
        cmmn.tasks().claim(&task.id, ADJUSTER).await?;
    }
    cmmn.tasks().complete(&task.id).await?;
    println!("  {name}: done");
    Ok(task)
}

async fn look_back(cmmn: &FlowableCmmn, claim: &CaseInstance) -> Result<()> {
    step("Read in the history what the case went through");
    for stage in cmmn.history().case_instances().stages(&claim.id).await? {
        println!("  stage {}: {}", stage.name.unwrap_or_default(), if stage.ended { "done" } else { "open" });
    }
    let milestones = cmmn.history().milestones().list().case_instance_id(&claim.id);
    let milestones: Vec<_> = milestones.items().try_collect().await?;
    for milestone in &milestones {
        println!("  milestone {}", milestone.name.as_deref().unwrap_or_default());
    }
    ensure!(milestones.len() == 1, "the case has one milestone");
    let tasks = cmmn.history().tasks().list().case_instance_id(&claim.id).finished(true).total().await?;
    ensure!(tasks == 3, "{tasks} tasks are done");
    Ok(())
}

fn step(title: &str) {
    println!("── {title}");
}
