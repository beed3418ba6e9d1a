//! Messages, signals, timers and connectors.

use super::{ADMIN, TEAM, USER, client, status, task_of, variable};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result};
use bpm_rest::{Call as _, List as _, activiti_cloud::ProcessInstanceStatus};
use futures::FutureExt as _;
use serde_json::json;
use std::time::Duration;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_message_starts_a_process_instance", |target| a_message_starts_a_process_instance(target).boxed()),
    ("a_message_finds_its_process_instance_by_key", |target| {
        a_message_finds_its_process_instance_by_key(target).boxed()
    }),
    ("messages_that_are_refused", |target| messages_that_are_refused(target).boxed()),
    ("a_message_that_several_wait_for", |target| a_message_that_several_wait_for(target).boxed()),
    ("a_signal_reaches_all_that_wait", |target| a_signal_reaches_all_that_wait(target).boxed()),
];

/// Tests of what the server in process does not play.
pub(super) const ONLY_LIVE: &[(&str, Test)] = &[
    ("a_signal_starts_a_process_instance", |target| a_signal_starts_a_process_instance(target).boxed()),
    ("a_timer_fires", |target| a_timer_fires(target).boxed()),
    ("a_connector_gives_variables", |target| a_connector_gives_variables(target).boxed()),
];

async fn a_message_starts_a_process_instance(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let key = target.name("key");
    let started = instances.start_by_message("orderReceived").business_key(&key).variable("total", 9).await?;
    assert_eq!(started.status, ProcessInstanceStatus::Running);
    assert_eq!((started.process_definition_key.as_str(), started.business_key.as_ref()), ("receivedOrder", Some(&key)));
    assert_eq!(started.initiator.as_deref(), Some(USER));
    assert_eq!(instances.get(&started.id).await?, started);
    assert_eq!(variable(&instances.variables(&started.id).await?, "total")?.value, Some(json!(9)));
    assert_eq!(task_of(&user, &started).await?.name.as_deref(), Some("Pack"));
    instances.delete(&started.id).await?;

    let error = failure(instances.start_by_message("nobodyStartsByThis").await)?;
    assert!(error.is_not_found() && error.server_message().is_some_and(|words| words.contains("nobodyStartsByThis")));
    Ok(())
}

async fn a_message_finds_its_process_instance_by_key(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let (first, second) = (target.name("first"), target.name("second"));
    let one = instances.start_by_key("waitForPayment").variable("orderId", first.as_str()).await?;
    let two = instances.start_by_key("waitForPayment").variable("orderId", second.as_str()).await?;
    let goes_on = async |id: &str| anyhow::Ok(!instances.tasks(id).await?.entries.is_empty());

    let error = failure(instances.receive_message("paid").correlation_key(target.name("third")).await)?;
    assert!(error.is_not_found() && status(&error) == Some(404), "{error:?}");
    assert!(!goes_on(&one.id).await? && !goes_on(&two.id).await?);

    instances.receive_message("paid").correlation_key(&second).variable("sum", 12.5).await?;
    assert!(!goes_on(&one.id).await?, "it waits");
    assert_eq!(task_of(&user, &two).await?.name.as_deref(), Some("Send"));
    assert_eq!(variable(&instances.variables(&two.id).await?, "sum")?.value, Some(json!(12.5)));
    let error = failure(instances.receive_message("paid").correlation_key(&second).await)?;
    assert!(error.is_not_found(), "nobody waits any more: {error:?}");

    let admin = client(&target, ADMIN)?.admin().process_instances();
    admin.receive_message("paid").correlation_key(&first).await?;
    assert!(goes_on(&one.id).await?);
    instances.delete(&one.id).await?;
    instances.delete(&two.id).await?;
    Ok(())
}

async fn messages_that_are_refused(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let error = failure(instances.start_by_key("waitForPayment").await)?;
    assert!(error.is_bad_request() && status(&error) == Some(500), "{error:?}");
    assert!(error.server_message().is_some_and(|words| words.contains("orderId")), "{error:?}");

    let key = target.name("key");
    let start = || instances.start_by_key("waitForPayment").variable("orderId", key.as_str());
    let waits = start().await?;
    let error = failure(start().await)?;
    assert!(error.is_conflict() && error.server_message().is_some_and(|words| words.contains("paid")), "{error:?}");
    instances.delete(&waits.id).await?;
    instances.delete(&start().await?.id).await?;
    Ok(())
}

/// No other test has process instances that wait for this message.
async fn a_message_that_several_wait_for(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    assert!(failure(instances.receive_message("news").await)?.is_not_found());
    let one = instances.start_by_key("waitForNews").await?;
    let two = instances.start_by_key("waitForNews").await?;
    let error = failure(instances.receive_message("news").await)?;
    assert!(error.is_conflict() && error.to_string().contains("several process instances wait"), "{error}");
    instances.delete(&two.id).await?;
    instances.receive_message("news").await?;
    instances.until_ended(&one.id).await?;
    Ok(())
}

/// No other test sends this signal.
async fn a_signal_reaches_all_that_wait(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let mut waiting = Vec::new();
    for _ in 0..3 {
        waiting.push(instances.start_by_key("waitForSignal").await?);
    }
    instances.send_signal(target.name("nobodyWaits")).await?;
    for instance in &waiting {
        assert!(instances.tasks(&instance.id).await?.entries.is_empty(), "it waits");
    }
    instances.send_signal("stockArrived").variable("pieces", 7).await?;
    for instance in &waiting {
        let task = instances.tasks(&instance.id).until_found().await?;
        assert_eq!(task.name.as_deref(), Some("Pack"));
        assert_eq!(variable(&instances.variables(&instance.id).await?, "pieces")?.value, Some(json!(7)));
        instances.delete(&instance.id).await?;
    }
    Ok(())
}

/// No other test sends this signal.
async fn a_signal_starts_a_process_instance(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    instances.send_signal("shopOpened").variable("test", target.unique.as_str()).await?;
    let mut started = None;
    for instance in instances.list().max_items(20_000).await?.entries {
        if instance.process_definition_key == "startedBySignal" {
            let variables = instances.variables(&instance.id).await?;
            if variable(&variables, "test")?.value == Some(json!(target.unique)) {
                started = Some(instance);
            }
        }
    }
    let started = started.context("a process instance that the signal started")?;
    assert_eq!(task_of(&user, &started).await?.name.as_deref(), Some("Greet"));
    instances.delete(&started.id).await?;
    Ok(())
}

async fn a_timer_fires(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let started = instances.start_by_key("timer").await?;
    assert!(instances.tasks(&started.id).await?.entries.is_empty(), "a second has not passed");
    let task = instances.tasks(&started.id).until_found().within(Duration::from_secs(40)).await?;
    let created = task.created_date.context("it was created")?;
    let waited = created.datetime() - started.start_date.context("it was started")?.datetime();
    assert!(waited.num_milliseconds() >= 1000, "{waited}");

    let claimed = user.tasks().claim(&task.id).await?;
    assert_eq!(claimed.assignee.as_deref(), Some(USER));
    let get = user.tasks().get(&task.id).until(|task| task.claimed_date.is_some());
    assert_eq!(get.await?.claimed_date, claimed.claimed_date);
    instances.delete(&started.id).await?;
    Ok(())
}

async fn a_connector_gives_variables(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let started = instances.start_by_key("greet").variable("who", target.unique.as_str()).await?;
    let variables = instances.variables(&started.id).await?;
    assert_eq!(variable(&variables, "greeting")?.value, Some(json!(format!("Hello {}", target.unique))));
    let task = task_of(&user, &started).await?;
    assert_eq!((task.name.as_deref(), task.form_key), (Some("Read"), None));
    assert_eq!(user.tasks().candidate_groups(&task.id).await?, [TEAM]);
    instances.delete(&started.id).await?;
    Ok(())
}
