//! Signals to whoever waits for them.

use super::{
    CATCH_SIGNAL, Engine, NEEDY_TASK, USER_TASK, activities, between, deploy, engine, in_a_row, need, refusal,
    refusal_of_body, rest, start, with_events,
};
use crate::target::Target;
use anyhow::Result;
use bpm_rest::{List as _, Upload};
use futures::TryStreamExt as _;
use rest::{ProcessInstance, operations};
use serde_json::json;
use std::collections::BTreeSet;

const STARTING_SIGNAL: &str = r#"<startEvent id="start"><signalEventDefinition signalRef="the-signal"/></startEvent>"#;

/// The running process instances of a process, with their variables.
async fn running(engine: &Engine, key: &str) -> Result<Vec<ProcessInstance>> {
    let list = engine.process_instances().list().process_definition_key(key).include_process_variables(true);
    Ok(list.items().try_collect().await?)
}

pub(super) async fn to_all(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (waiting, started) = (target.name("waiting"), target.name("started"));
    let elements = in_a_row(&[CATCH_SIGNAL, CATCH_SIGNAL_AGAIN, USER_TASK]);
    let signal = format!("{waiting} signal");
    let ids = [start(&engine, &waiting, &elements).await?, start(&engine, &waiting, &elements).await?];
    let process = with_events(&started, &between(&[("start", STARTING_SIGNAL), USER_TASK]));
    deploy(&engine, &started, process.replace(&format!("{started} signal"), &signal)).await?;

    engine.signals().send(&signal).variables([("loud", true)]).await?;
    for id in &ids {
        assert_eq!(activities(&engine, id).await?, ["again"]);
        assert_eq!(engine.process_instances().variable(id, "loud").await?.value.as_bool(), Some(true));
    }
    let new = running(&engine, &started).await?;
    assert_eq!(new.iter().map(|instance| instance.variables.len()).collect::<Vec<_>>(), [1]);

    engine.executions().broadcast_signal(&signal).variables([("louder", true)]).await?;
    for id in &ids {
        assert_eq!(activities(&engine, id).await?, ["task"]);
        assert_eq!(engine.process_instances().variables(id).await?.len(), 2);
    }
    assert_eq!(running(&engine, &started).await?.len(), 2);

    engine.signals().send(target.name("nobody waits for")).await?;
    engine.executions().broadcast_signal(target.name("nobody waits for")).await?;
    Ok(())
}

const CATCH_SIGNAL_AGAIN: (&str, &str) = (
    "again",
    r#"<intermediateCatchEvent id="again"><signalEventDefinition signalRef="the-signal"/></intermediateCatchEvent>"#,
);

pub(super) async fn to_a_tenant(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (key, tenant) = (target.name("tenants"), target.name("tenant"));
    let signal = format!("{key} signal");
    let process = with_events(&key, &in_a_row(&[CATCH_SIGNAL, USER_TASK]));
    engine.deployments().deploy(Upload::bytes("a.bpmn20.xml", process.clone())).tenant_id(&tenant).await?;
    engine.deployments().deploy(Upload::bytes("a.bpmn20.xml", process)).await?;
    let theirs = engine.process_instances().start_by_key(&key).tenant_id(&tenant).await?.id;
    let nobodys = engine.process_instances().start_by_key(&key).await?.id;
    engine.signals().send(&signal).tenant_id(target.name("another")).await?;
    engine.signals().send(&signal).await?;
    assert_eq!(activities(&engine, &nobodys).await?, ["task"]);
    assert_eq!(activities(&engine, &theirs).await?, ["signal"], "without a tenant, it goes to those without one");
    engine.signals().send(&signal).tenant_id(&tenant).await?;
    assert_eq!(activities(&engine, &theirs).await?, ["task"]);
    Ok(())
}

/// The ids of the jobs that belong to no process instance: those that send signals.
async fn signal_jobs(engine: &Engine) -> Result<BTreeSet<String>> {
    let jobs = engine.jobs().list().size(1_000).await?.data.into_iter();
    Ok(jobs.filter(|job| job.process_instance_id.is_none()).map(|job| job.id).collect())
}

pub(super) async fn by_a_job(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (key, tenant) = (target.name("later"), target.name("tenant"));
    let signal = format!("{key} signal");
    let process = with_events(&key, &in_a_row(&[CATCH_SIGNAL, USER_TASK]));
    engine.deployments().deploy(Upload::bytes("a.bpmn20.xml", process.clone())).tenant_id(&tenant).await?;
    deploy(&engine, &key, process).await?;
    let instances = engine.process_instances();
    let theirs = [instances.start_by_key(&key).tenant_id(&tenant).await?.id];
    let nobodys = [instances.start_by_key(&key).await?.id, instances.start_by_key(&key).await?.id];
    for (send, reached) in [
        (engine.signals().send_async(&signal), nobodys.as_slice()),
        (engine.signals().send_async(&signal).tenant_id(&tenant), theirs.as_slice()),
    ] {
        let before = signal_jobs(&engine).await?;
        send.await?;
        let jobs: Vec<String> = signal_jobs(&engine).await?.difference(&before).cloned().collect();
        assert!(jobs.len() >= reached.len(), "a job for each that waits: {jobs:?}");
        for id in reached {
            assert_eq!(activities(&engine, id).await?, ["signal"], "nobody has got it yet");
        }
        for job in jobs {
            engine.jobs().execute(job).await?;
        }
        for id in reached {
            assert_eq!(activities(&engine, id).await?, ["task"]);
        }
    }
    engine.signals().send_async(target.name("nobody waits for")).await?;
    Ok(())
}

pub(super) async fn that_fail(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("failing");
    let signal = format!("{key} signal");
    let elements = in_a_row(&[CATCH_SIGNAL, NEEDY_TASK, USER_TASK]);
    let ids = [start(&engine, &key, &elements).await?, start(&engine, &key, &elements).await?];
    engine.process_instances().set_variables(&ids[0], [("needed", 1)]).await?;
    for message in [
        refusal(engine.signals().send(&signal).await, 500)?,
        refusal(engine.executions().broadcast_signal(&signal).await, 500)?,
    ] {
        assert_eq!(message, need(&target));
    }
    for id in &ids {
        assert_eq!(activities(&engine, id).await?, ["signal"], "either all get it or none");
    }
    let late = json!({"signalName": signal, "async": true, "variables": [{"name": "needed", "value": 1}]});
    for (operation, body, words) in [
        (&operations::SEND_SIGNAL, json!({}), "signalName is required"),
        (&operations::SEND_SIGNAL_ASYNC, late, "Async signals cannot take variables as payload"),
    ] {
        assert_eq!(refusal_of_body(&engine, operation, "/runtime/signals", body, 400).await?, words);
    }

    engine.process_instances().suspend(&ids[1]).await?;
    engine.signals().send(&signal).await?;
    assert_eq!(activities(&engine, &ids[0]).await?, ["task"]);
    assert_eq!(activities(&engine, &ids[1]).await?, ["signal"], "what is suspended does not get it");
    Ok(())
}
