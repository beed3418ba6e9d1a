//! Process instances from their start to their end.

use super::{ADMIN, HR, USER, answered, client, status, task_of, told};
use crate::target::{Target, Test, failure, unsent};
use anyhow::{Context as _, Result};
use bpm_rest::{
    ActivitiCloud, Timestamp,
    activiti_cloud::{NewProcessInstance, ProcessInstanceStatus, TaskStatus},
};
use futures::FutureExt as _;
use std::time::Duration;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_process_instance_from_start_to_end", |target| a_process_instance_from_start_to_end(target).boxed()),
    ("a_process_instance_that_ends_at_once", |target| a_process_instance_that_ends_at_once(target).boxed()),
    ("names_and_business_keys", |target| names_and_business_keys(target).boxed()),
    ("a_process_instance_is_suspended", |target| a_process_instance_is_suspended(target).boxed()),
    ("anybody_may_cancel_a_process_instance", |target| anybody_may_cancel_a_process_instance(target).boxed()),
    ("process_instances_that_are_not_there", |target| process_instances_that_are_not_there(target).boxed()),
];

/// Tests of what the server in process does not play.
pub(super) const ONLY_LIVE: &[(&str, Test)] = &[
    ("a_call_activity_has_a_process_instance", |target| a_call_activity_has_a_process_instance(target).boxed()),
    ("a_parent_and_its_child_end", |target| a_parent_and_its_child_end(target).boxed()),
    ("an_embedded_subprocess_is_no_process_instance", |target| {
        an_embedded_subprocess_is_no_process_instance(target).boxed()
    }),
    ("a_diagram_shows_where_a_process_instance_is", |target| {
        a_diagram_shows_where_a_process_instance_is(target).boxed()
    }),
    ("starts_that_are_refused", |target| starts_that_are_refused(target).boxed()),
];

async fn a_process_instance_from_start_to_end(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let definition = user.process_definitions().get("review").await?;
    let (name, key) = (target.name("name"), target.name("key"));
    let before = Timestamp::now();
    let started = instances.start_by_key("review").name(&name).business_key(&key).variable("amount", 5).await?;
    assert_eq!(started.status, ProcessInstanceStatus::Running);
    assert_eq!((started.name.as_ref(), started.business_key.as_ref()), (Some(&name), Some(&key)));
    assert_eq!(started.initiator.as_deref(), Some(USER));
    assert_eq!(
        (&started.process_definition_id, started.process_definition_key.as_str(), started.process_definition_version),
        (&definition.id, "review", 1)
    );
    let since = started.start_date.context("it was started")?;
    assert!(since >= before && since <= Timestamp::now(), "{before} {since}");
    assert_eq!(started.parent_id, None);
    assert_eq!((&started.app_name, &started.service_name), (&definition.app_name, &definition.service_name));
    assert_eq!(instances.get(&started.id).await?, started);
    assert!(instances.list().max_items(20_000).await?.entries.contains(&started));

    let task = task_of(&user, &started).await?;
    assert_eq!((task.name.as_deref(), task.description.as_deref()), (Some("Review"), Some("Look at the order.")));
    assert_eq!((task.status.clone(), task.priority, task.standalone), (TaskStatus::Created, 50, false));
    assert_eq!(task.process_instance_id.as_ref(), Some(&started.id));
    assert_eq!(task.process_definition_id.as_ref(), Some(&definition.id));
    assert_eq!(task.form_key.as_deref(), Some("review-form"));
    assert_eq!(task.due_date.map(|due| due.to_string()[..10].to_owned()).as_deref(), Some("2031-05-06"));
    assert_eq!((&task.owner, &task.assignee, &task.parent_task_id), (&None, &None, &None));
    user.tasks().claim(&task.id).await?;
    let waits = tokio::spawn({
        let instances = instances.clone();
        let id = started.id.clone();
        async move { instances.until_ended(id).within(Duration::from_secs(30)).await }
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!waits.is_finished(), "it runs");
    assert_eq!(user.tasks().complete(&task.id).await?.status, TaskStatus::Completed);
    waits.await??;
    let error = failure(instances.get(&started.id).await)?;
    assert!(
        error.is_not_found() && error.server_message().is_some_and(|words| words.contains(&started.id)),
        "{error:?}"
    );
    assert!(instances.tasks(&started.id).await?.entries.is_empty());
    Ok(())
}

async fn a_process_instance_that_ends_at_once(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let definition = user.process_definitions().get("quick").await?;
    for start in [
        instances.start_by_key("quick"),
        instances.start_by_id(&definition.id),
        // The server takes either in the place of the other.
        instances.start_by_key(&definition.id),
        instances.start_by_id("quick"),
    ] {
        let ended = start.await?;
        assert_eq!(ended.status, ProcessInstanceStatus::Completed);
        assert_eq!(ended.process_definition_id, definition.id);
        assert!(failure(instances.get(&ended.id).await)?.is_not_found());
        instances.until_ended(&ended.id).await?;
    }
    Ok(())
}

async fn names_and_business_keys(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let odd = target.name("ü 中 😀 \u{202e}\"\\/%;&=?#+<b>${x}");
    let started = instances.start_by_key("review").name(&odd).business_key(&odd).await?;
    assert_eq!((started.name.as_ref(), started.business_key.as_ref()), (Some(&odd), Some(&odd)));
    assert_eq!(instances.get(&started.id).await?, started);

    let updated = instances.update(&started.id).name("other").await?;
    assert_eq!((updated.name.as_deref(), updated.business_key.as_ref()), (Some("other"), Some(&odd)));
    let updated = instances.update(&started.id).business_key("").await?;
    assert_eq!((updated.name.as_deref(), updated.business_key.as_deref()), (Some("other"), Some("")));
    assert_eq!(instances.update(&started.id).await?, updated, "what is absent stays");
    assert_eq!(instances.get(&started.id).await?, updated);

    let long = |length| "x".repeat(length);
    let updated = instances.update(&started.id).name(long(255)).business_key(long(255)).await?;
    assert_eq!((updated.name, updated.business_key), (Some(long(255)), Some(long(255))));
    unsent(instances.update(&started.id).name(long(256)).await)?;
    unsent(instances.update(&started.id).business_key(long(256)).await)?;
    unsent(instances.start_by_key("review").name(long(256)).await)?;
    unsent(instances.start_by_key("review").business_key(long(256)).await)?;
    instances.delete(&started.id).await?;
    Ok(())
}

async fn a_process_instance_is_suspended(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let started = instances.start_by_key("review").await?;
    let id = &started.id;
    let task = task_of(&user, &started).await?;

    assert_eq!(instances.suspend(id).await?.status, ProcessInstanceStatus::Suspended);
    assert_eq!(instances.get(id).await?.status, ProcessInstanceStatus::Suspended);
    assert_eq!(user.tasks().get(&task.id).await?.status, TaskStatus::Suspended);
    for error in [
        failure(instances.suspend(id).await)?,
        failure(instances.set_variables(id, [("amount", 1)]).await)?,
        failure(user.tasks().claim(&task.id).await)?,
    ] {
        assert!(error.is_conflict() && status(&error) == Some(500), "{error:?}");
        assert!(error.server_message().is_some_and(|words| words.contains("suspended")), "{error:?}");
    }
    assert!(instances.variables(id).await?.is_empty(), "nothing was set");

    assert_eq!(instances.activate(id).await?.status, ProcessInstanceStatus::Running);
    assert_eq!(instances.get(id).await?, started, "as it was");
    let error = failure(instances.activate(id).await)?;
    assert!(error.is_conflict() && error.server_message().is_some_and(|words| words.contains("active")), "{error:?}");
    assert_eq!(user.tasks().claim(&task.id).await?.status, TaskStatus::Assigned);
    instances.delete(id).await?;
    Ok(())
}

async fn anybody_may_cancel_a_process_instance(target: Target) -> Result<()> {
    let (user, hr) = (client(&target, USER)?.process_instances(), client(&target, HR)?.process_instances());
    let started = user.start_by_key("assigned").name(&target.unique).await?;
    let deleted = hr.delete(&started.id).await?;
    assert_eq!((&deleted.id, deleted.status), (&started.id, ProcessInstanceStatus::Deleted));
    assert!(failure(user.get(&started.id).await)?.is_not_found());
    assert!(failure(user.delete(&started.id).await)?.is_not_found());
    user.until_ended(&started.id).await?;
    let admin = client(&target, ADMIN)?;
    assert!(admin.process_instances().tasks(&started.id).await?.entries.is_empty(), "its task went with it");
    Ok(())
}

async fn a_call_activity_has_a_process_instance(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let parent = instances.start_by_key("parent").name(&target.unique).await?;
    let page = instances.subprocesses(&parent.id).await?;
    let [child] = page.entries.as_slice() else { anyhow::bail!("one child: {page:?}") };
    assert_eq!(child.parent_id.as_ref(), Some(&parent.id));
    assert_eq!((child.process_definition_key.as_str(), child.initiator.as_deref()), ("review", Some(USER)));
    assert_eq!(&instances.get(&child.id).await?, child);
    assert_eq!(page.pagination.total_items, 1);
    assert!(instances.tasks(&parent.id).await?.entries.is_empty(), "the task is that of the child");
    assert!(instances.subprocesses(&child.id).await?.entries.is_empty());

    assert_eq!(instances.suspend(&parent.id).await?.status, ProcessInstanceStatus::Suspended);
    assert_eq!(instances.get(&child.id).await?.status, ProcessInstanceStatus::Running, "a child is not suspended");
    instances.activate(&parent.id).await?;

    let task = task_of(&user, child).await?;
    user.tasks().claim(&task.id).await?;
    user.tasks().complete(&task.id).await?;
    instances.until_ended(&child.id).await?;
    instances.until_ended(&parent.id).await?;
    Ok(())
}

async fn a_parent_and_its_child_end(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let child_of = async |id: &str| -> Result<String> {
        let page = instances.subprocesses(id).await?;
        Ok(page.entries.into_iter().next().context("a child")?.id)
    };
    let parent = instances.start_by_key("parent").await?;
    let child = child_of(&parent.id).await?;
    assert_eq!(instances.delete(&parent.id).await?.status, ProcessInstanceStatus::Deleted);
    assert!(failure(instances.get(&child).await)?.is_not_found(), "the child goes with its parent");

    let parent = instances.start_by_key("parent").await?;
    instances.delete(child_of(&parent.id).await?).await?;
    assert_eq!(instances.get(&parent.id).await?.status, ProcessInstanceStatus::Running, "a parent stays");
    assert!(instances.subprocesses(&parent.id).await?.entries.is_empty());
    instances.delete(&parent.id).await?;
    Ok(())
}

async fn an_embedded_subprocess_is_no_process_instance(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let started = user.process_instances().start_by_key("parts").await?;
    assert!(user.process_instances().subprocesses(&started.id).await?.entries.is_empty());
    let task = task_of(&user, &started).await?;
    assert_eq!((task.name.as_deref(), task.process_instance_id.as_ref()), (Some("Inner"), Some(&started.id)));
    user.tasks().claim(&task.id).await?;
    user.tasks().complete(&task.id).await?;
    user.process_instances().until_ended(&started.id).await?;
    Ok(())
}

async fn svg(user: &ActivitiCloud, id: &str) -> Result<String> {
    let diagram = user.process_instances().diagram(id).await?.context("a diagram")?;
    assert!(diagram.content_type().is_some_and(|kind| kind.starts_with("image/svg+xml")), "{diagram:?}");
    Ok(String::from_utf8(diagram.bytes().await?.to_vec())?)
}

async fn a_diagram_shows_where_a_process_instance_is(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    let started = instances.start_by_key("review").await?;
    let shown = svg(&user, &started.id).await?;
    assert!(shown.contains("<svg") && shown.contains(r#"id="look""#), "{shown}");
    let plain = user.process_definitions().diagram(&started.process_definition_id).await?.context("a diagram")?;
    let plain = plain.bytes().await?;
    assert_ne!(shown.as_bytes(), &plain[..], "the task is highlighted");
    instances.delete(&started.id).await?;

    let without = instances.start_by_key("parts").await?;
    assert!(instances.diagram(&without.id).await?.is_none());
    instances.delete(&without.id).await?;
    Ok(())
}

async fn starts_that_are_refused(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let instances = user.process_instances();
    for error in [failure(instances.start_by_key("none").await)?, failure(instances.start_by_id("none:1:none").await)?]
    {
        assert!(
            error.is_not_found() && error.server_message().is_some_and(|words| words.contains("none")),
            "{error:?}"
        );
    }
    let start = |name: &str, value: &str| instances.start_by_key("review").variable(name, value);
    for (call, words) in [
        (start("not a name", "x"), "not a name"),
        (start("1a", "x"), "1a"),
        (start("a.b", "x"), "a.b"),
        (start("a", "${b}"), "a"),
    ] {
        let error = failure(call.await)?;
        assert!(error.is_bad_request() && status(&error) == Some(400), "{error:?}");
        assert!(error.server_message().is_some_and(|told| told.contains(words)), "{error:?}");
    }
    let error = failure(user.operations().start_process_instance().body(NewProcessInstance::new()).await)?;
    assert!(error.is_bad_request() && error.to_string().contains("say the key or the id"), "{error}");

    let (status, words) = told(instances.start_by_key("fails").await)?;
    assert_eq!(status, 500);
    assert!(words.contains("always"), "the words of the script: {words}");
    Ok(())
}

async fn process_instances_that_are_not_there(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let id = "00000000-0000-0000-0000-000000000000";
    for error in [
        failure(instances.get(id).await)?,
        failure(instances.update(id).name("x").await)?,
        failure(instances.delete(id).await)?,
        failure(instances.suspend(id).await)?,
        failure(instances.activate(id).await)?,
        failure(instances.diagram(id).await)?,
        failure(instances.variables(id).await)?,
        failure(instances.set_variables(id, [("a", 1)]).await)?,
    ] {
        assert!(error.is_not_found() && status(&error) == Some(404), "{error:?}");
        assert!(error.server_message().is_some_and(|words| words.contains(id)), "{error:?}");
    }
    assert_eq!(answered(instances.tasks(id).await)?, 200);
    assert_eq!(instances.tasks(id).await?.pagination.total_items, 0);
    assert_eq!(instances.subprocesses(id).await?.pagination.total_items, 0);
    Ok(())
}
