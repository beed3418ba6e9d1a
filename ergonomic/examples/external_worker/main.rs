//! A worker ships parcels that the engine leaves to it, on a Flowable server that runs jobs by itself:
//! `cargo xtask tour --engine flowable-async`.
//!
//! It takes its server from `BPM_REST_FLOWABLE_URL`, `_USER` and `_PASSWORD`, and leaves nothing behind on it.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Flowable, Upload,
    flowable::HistoricProcessInstance,
    flowable_external_jobs::worker::{Event, LockedJob, Outcome},
    variables::NewVariable,
};
use futures::{StreamExt as _, TryStreamExt as _};
use std::{env, time::Duration};
use tokio::sync::oneshot;

/// Where parcels go. One has no address.
const ADDRESSES: [Option<&str>; 5] = [Some("Gent"), Some("上海"), None, Some("Zürich"), Some("Oslo")];

#[tokio::main]
async fn main() -> Result<()> {
    let variable = |part: &str| {
        let name = format!("BPM_REST_FLOWABLE_{part}");
        env::var(&name)
            .with_context(|| format!("{name} is not set: `cargo xtask tour --engine flowable-async` sets it"))
    };
    let flowable = Flowable::builder(&variable("URL")?).basic_auth(variable("USER")?, variable("PASSWORD")?).build()?;

    step("Deploy a process whose task is left to workers of the topic `shipping`");
    let file = Upload::bytes("parcel.bpmn20.xml", include_str!("parcel.bpmn20.xml"));
    let deployment = flowable.deployments().deploy(file).await?;
    let told = ship_all(&flowable).await;
    flowable.deployments().delete(&deployment.id).cascade(true).await?;
    told?;
    println!("\nAll parcels are on their way; nothing is left behind.");
    Ok(())
}

async fn ship_all(flowable: &Flowable) -> Result<()> {
    step("Start a process instance for each parcel");
    let mut parcels = Vec::new();
    for address in ADDRESSES {
        let variables = address.map(|address| NewVariable::new("address", address));
        parcels.push(flowable.process_instances().start_by_key("parcel").variables(variables).await?.id);
    }

    step("Run a worker until all process instances have ended");
    // The API of external workers lies beside that of processes.
    let worker = flowable.external_jobs().worker("shipping").concurrency(3).lock_for(Duration::from_secs(60));
    let worker = worker.idle_pauses(Duration::from_millis(50), Duration::from_secs(1)).on_event(|event| {
        if let Event::Acquired { jobs } = event {
            println!("  {jobs} jobs are locked");
        }
    });
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(worker.run(ship, async move { drop(stopped.await) }));
    let ended = all_ended(flowable, &parcels).await;
    drop(stop);
    let report = running.await??;
    let ended = ended?;

    println!("  the worker has told the outcomes of {} jobs", report.settled);
    ensure!(report.settled == ADDRESSES.len() as u64 && report.failed == 0, "{report:?}");
    let ends: Vec<&str> = ended.iter().filter_map(|parcel| parcel.end_activity_id.as_deref()).collect();
    println!("  they ended at: {}", ends.join(", "));
    ensure!(ends == ["shipped", "shipped", "returned", "shipped", "shipped"]);
    Ok(())
}

/// Does one job: what a handler gives is told to the engine.
async fn ship(job: LockedJob) -> Result<Outcome> {
    let Some(address) = job.variable::<String>("address")? else {
        return Ok(Outcome::bpmn_error("no-address"));
    };
    tokio::time::sleep(Duration::from_millis(50)).await;
    Ok(Outcome::complete().variables([("parcel", format!("parcel to {address}"))]))
}

/// Waits for the end of each process instance: the engine goes on by itself once a worker has told it the outcome.
async fn all_ended(flowable: &Flowable, ids: &[String]) -> Result<Vec<HistoricProcessInstance>> {
    let waits = ids.iter().map(|id| {
        let wait = flowable.process_instances().until_ended(id).within(Duration::from_secs(120));
        wait.into_future()
    });
    Ok(futures::stream::iter(waits).buffered(5).try_collect().await?)
}

fn step(title: &str) {
    println!("── {title}");
}
