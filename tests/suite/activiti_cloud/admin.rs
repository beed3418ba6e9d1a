//! The operations of administrators.

use super::{ADMIN, HR, TEAM, USER, answered, client, status, task_of, variable};
use crate::target::{Target, Test, failure};
use anyhow::Result;
use bpm_rest::{
    ActivitiCloud, Error, Timestamp,
    activiti_cloud::{NewTask, ProcessInstanceStatus, TaskStatus},
};
use futures::FutureExt as _;
use serde_json::json;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("process_instances_from_start_to_end", |target| process_instances_from_start_to_end(target).boxed()),
    ("starts_by_message", |target| starts_by_message(target).boxed()),
    ("a_task_of_somebody_else", |target| a_task_of_somebody_else(target).boxed()),
    ("a_task_is_assigned", |target| a_task_is_assigned(target).boxed()),
    ("candidates_of_a_task", |target| candidates_of_a_task(target).boxed()),
    ("variables_of_a_task", |target| variables_of_a_task(target).boxed()),
    ("tasks_are_deleted", |target| tasks_are_deleted(target).boxed()),
    ("what_is_not_there", |target| what_is_not_there(target).boxed()),
    ("nobody_else_may", |target| nobody_else_may(target).boxed()),
];

/// Tests of what the server in process does not play.
pub(super) const ONLY_LIVE: &[(&str, Test)] =
    &[("what_process_instances_called", |target| what_process_instances_called(target).boxed())];

async fn process_instances_from_start_to_end(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    let admin = bundle.admin().process_instances();
    let definition = bundle.process_definitions().get("review").await?;
    let started = admin.start_by_key("review").name(&target.unique).business_key("key").variable("a", 1).await?;
    assert_eq!((started.status.clone(), started.initiator.as_deref()), (ProcessInstanceStatus::Running, Some(ADMIN)));
    assert_eq!((started.name.as_ref(), started.business_key.as_deref()), (Some(&target.unique), Some("key")));
    assert_eq!(admin.get(&started.id).await?, started);
    assert!(admin.list().max_items(20_000).await?.entries.contains(&started));
    assert_eq!(client(&target, USER)?.process_instances().get(&started.id).await?, started);
    assert_eq!(variable(&bundle.process_instances().variables(&started.id).await?, "a")?.value, Some(json!(1)));

    let updated = admin.update(&started.id).name("other").await?;
    assert_eq!((updated.name.as_deref(), updated.business_key.as_deref()), (Some("other"), Some("key")));
    assert_eq!(admin.suspend(&started.id).await?.status, ProcessInstanceStatus::Suspended);
    for error in
        [failure(admin.suspend(&started.id).await)?, failure(admin.set_variables(&started.id, [("a", 2)]).await)?]
    {
        assert!(error.is_conflict() && status(&error) == Some(500), "{error:?}");
    }
    assert_eq!(admin.activate(&started.id).await?.status, ProcessInstanceStatus::Running);
    assert!(failure(admin.activate(&started.id).await)?.is_conflict());
    assert_eq!(admin.delete(&started.id).await?.status, ProcessInstanceStatus::Deleted);
    assert!(failure(admin.get(&started.id).await)?.is_not_found());

    let by_id = admin.start_by_id(&definition.id).await?;
    assert_eq!(by_id.process_definition_id, definition.id);
    admin.delete(&by_id.id).await?;
    assert_eq!(admin.start_by_key("quick").await?.status, ProcessInstanceStatus::Completed);

    let error = failure(bundle.operations().admin_start_process_instance().await)?;
    assert!(error.is_bad_request() && status(&error) == Some(400), "{error:?}");
    for error in [failure(admin.start_by_key("none").await)?, failure(admin.start_by_id("none").await)?] {
        assert!(
            error.is_not_found() && error.server_message().is_some_and(|words| words.contains("none")),
            "{error:?}"
        );
    }
    Ok(())
}

async fn what_process_instances_called(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?.admin().process_instances();
    let parent = admin.start_by_key("parent").await?;
    let page = admin.subprocesses(&parent.id).await?;
    let [child] = page.entries.as_slice() else { anyhow::bail!("{page:?}") };
    assert_eq!(child.parent_id.as_ref(), Some(&parent.id));
    admin.delete(&parent.id).await?;
    assert!(failure(admin.get(&child.id).await)?.is_not_found());
    Ok(())
}

async fn starts_by_message(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    let admin = bundle.admin().process_instances();
    let started = admin.start_by_message("orderReceived").business_key(&target.unique).variable("b", true).await?;
    assert_eq!(started.business_key.as_ref(), Some(&target.unique));
    assert_eq!(started.process_definition_key, "receivedOrder");
    assert_eq!(variable(&bundle.process_instances().variables(&started.id).await?, "b")?.value, Some(json!(true)));
    admin.delete(&started.id).await?;
    for error in [
        failure(admin.start_by_message("nobodyStartsByThis").await)?,
        failure(admin.receive_message("nobodyWaitsForThis").await)?,
    ] {
        assert!(error.is_not_found() && status(&error) == Some(404), "{error:?}");
    }
    Ok(())
}

async fn a_task_of_somebody_else(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    let admin = bundle.admin().tasks();
    let hr = client(&target, HR)?;
    let started = hr.process_instances().start_by_key("review").await?;
    let task = task_of(&hr, &started).await?;
    hr.tasks().claim(&task.id).await?;
    assert!(failure(bundle.tasks().get(&task.id).await)?.is_not_found(), "not as a user");
    let got = admin.get(&task.id).await?;
    assert_eq!((got.assignee.as_deref(), got.status.clone()), (Some(HR), TaskStatus::Assigned));
    assert!(admin.list().max_items(20_000).await?.entries.contains(&got));

    let due: Timestamp = "2031-01-02T03:04:05Z".parse()?;
    let updated = admin.update(&task.id).name("other").description("new").priority(3).due_date(due).await?;
    let mut expected = got;
    (expected.name, expected.description) = (Some("other".into()), Some("new".into()));
    (expected.priority, expected.due_date) = (3, Some(due));
    assert_eq!(updated, expected);
    assert_eq!(hr.tasks().get(&task.id).await?, updated);

    let completed = admin.complete(&task.id).variable("done", true).await?;
    assert_eq!((&completed.id, completed.name.as_deref()), (&task.id, Some("other")));
    assert_eq!(completed.status, TaskStatus::Completed);
    bundle.process_instances().until_ended(&started.id).await?;

    // Nobody needs to have claimed it, and a body need not be sent.
    let started = hr.process_instances().start_by_key("mapped").await?;
    let user = client(&target, USER)?;
    admin.complete(task_of(&user, &started).await?.id).variable("opinion", "good").await?;
    let variables = hr.process_instances().variables(&started.id).await?;
    assert_eq!(variable(&variables, "verdict")?.value, Some(json!("good")));
    admin.complete(task_of(&user, &started).await?.id).await?;
    bundle.process_instances().until_ended(&started.id).await?;
    Ok(())
}

async fn a_task_is_assigned(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?.admin().tasks();
    let (user, hr) = (client(&target, USER)?.tasks(), client(&target, HR)?.tasks());
    let task = user.create(NewTask::new(&target.unique)).await?;
    let assigned = admin.assign(&task.id).assignee(HR).await?;
    assert_eq!((assigned.assignee.as_deref(), assigned.status), (Some(HR), TaskStatus::Assigned));
    assert_eq!(hr.get(&task.id).await?.owner.as_deref(), Some(USER));
    assert!(failure(user.claim(&task.id).await)?.is_not_found());
    let assigned = admin.assign(&task.id).assignee("nobody knows this one").await?;
    assert_eq!(assigned.assignee.as_deref(), Some("nobody knows this one"));
    let nobody = admin.assign(&task.id).await?;
    assert_eq!((nobody.assignee, nobody.status), (None, TaskStatus::Created));
    assert_eq!(user.claim(&task.id).await?.assignee.as_deref(), Some(USER));
    user.delete(&task.id).await?;
    Ok(())
}

async fn candidates_of_a_task(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?.admin().tasks();
    let (user, hr) = (client(&target, USER)?.tasks(), client(&target, HR)?.tasks());
    let task = user.create(NewTask::new(&target.unique)).await?;
    let id = &task.id;
    admin.add_candidate_users(id, [HR]).await?;
    let mut users = admin.candidate_users(id).await?;
    users.sort();
    assert_eq!(users, [HR, USER]);
    assert_eq!(hr.get(id).await?.id, *id);
    admin.remove_candidate_users(id, [HR]).await?;
    assert_eq!(admin.candidate_users(id).await?, [USER]);
    assert!(failure(hr.get(id).await)?.is_not_found());

    admin.add_candidate_groups(id, ["hr", TEAM]).await?;
    let mut groups = admin.candidate_groups(id).await?;
    groups.sort();
    assert_eq!(groups, [TEAM, "hr"]);
    assert_eq!(hr.get(id).await?.id, *id);
    admin.remove_candidate_groups(id, ["hr"]).await?;
    assert_eq!(admin.candidate_groups(id).await?, [TEAM]);
    assert!(failure(hr.get(id).await)?.is_not_found());
    admin.delete(id).await?;
    Ok(())
}

async fn variables_of_a_task(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?.admin().tasks();
    let user = client(&target, USER)?.tasks();
    let task = user.create(NewTask::new(&target.unique).assignee(USER)).await?;
    let id = &task.id;
    admin.create_variable(id, "count", 1).await?;
    assert_eq!(admin.variables(id).await?, user.variables(id).await?);
    assert!(failure(admin.create_variable(id, "count", 2).await)?.is_conflict());
    admin.update_variable(id, "count", 2).await?;
    assert_eq!(variable(&user.variables(id).await?, "count")?.value, Some(json!(2)));
    let error = failure(admin.update_variable(id, "none", 2).await)?;
    assert!(error.is_not_found() && status(&error) == Some(400), "{error:?}");
    admin.delete(id).await?;
    Ok(())
}

async fn tasks_are_deleted(target: Target) -> Result<()> {
    let bundle = client(&target, ADMIN)?;
    let admin = bundle.admin().tasks();
    let user = client(&target, USER)?.tasks();
    let task = user.create(NewTask::new(&target.unique).assignee(USER).priority(5)).await?;
    let deleted = admin.delete(&task.id).await?;
    assert_eq!((&deleted.id, &deleted.name, deleted.status), (&task.id, &task.name, TaskStatus::Cancelled));
    assert!(failure(user.get(&task.id).await)?.is_not_found());

    let started = bundle.process_instances().start_by_key("review").await?;
    let task = task_of(&bundle, &started).await?;
    let error = failure(admin.delete(&task.id).await)?;
    assert!(error.is_conflict() && error.to_string().contains("complete the task, or delete its process"), "{error}");
    assert_eq!(admin.get(&task.id).await?, task);
    bundle.process_instances().delete(&started.id).await?;
    Ok(())
}

async fn what_is_not_there(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?.admin();
    let (instances, tasks) = (admin.process_instances(), admin.tasks());
    let id = "00000000-0000-0000-0000-000000000000";
    for error in [
        failure(instances.get(id).await)?,
        failure(instances.update(id).name("x").await)?,
        failure(instances.delete(id).await)?,
        failure(instances.suspend(id).await)?,
        failure(instances.activate(id).await)?,
        failure(instances.set_variables(id, [("a", 1)]).await)?,
        failure(instances.delete_variables(id, ["a"]).await)?,
        failure(tasks.get(id).await)?,
        failure(tasks.update(id).name("x").await)?,
        failure(tasks.delete(id).await)?,
        failure(tasks.assign(id).assignee("x").await)?,
        failure(tasks.complete(id).await)?,
        failure(tasks.variables(id).await)?,
        failure(tasks.create_variable(id, "a", 1).await)?,
        failure(tasks.update_variable(id, "a", 1).await)?,
        failure(tasks.add_candidate_users(id, ["x"]).await)?,
        failure(tasks.remove_candidate_users(id, ["x"]).await)?,
        failure(tasks.add_candidate_groups(id, ["x"]).await)?,
        failure(tasks.remove_candidate_groups(id, ["x"]).await)?,
    ] {
        assert!(error.is_not_found() && status(&error) == Some(404), "{error:?}");
        assert!(error.server_message().is_some_and(|words| words.contains(id)), "{error:?}");
    }
    for error in [
        failure(tasks.candidate_users(id).await)?,
        failure(tasks.candidate_groups(id).await)?,
        failure(instances.update(id).await)?,
    ] {
        assert!(error.is_not_found() && status(&error) == Some(500), "{error:?}");
    }
    assert_eq!(answered(instances.subprocesses(id).await)?, 200);
    Ok(())
}

/// The failures of each operation of administrators.
async fn failures(bundle: &ActivitiCloud) -> Result<Vec<Error>> {
    let admin = bundle.admin();
    let (instances, tasks) = (admin.process_instances(), admin.tasks());
    let id = "none";
    Ok(vec![
        failure(admin.process_definitions().list().await)?,
        failure(instances.list().await)?,
        failure(instances.start_by_key("review").await)?,
        failure(instances.start_by_id("review").await)?,
        failure(instances.start_by_message("orderReceived").await)?,
        failure(instances.receive_message("paid").await)?,
        failure(instances.get(id).await)?,
        failure(instances.update(id).name("x").await)?,
        failure(instances.delete(id).await)?,
        failure(instances.suspend(id).await)?,
        failure(instances.activate(id).await)?,
        failure(instances.subprocesses(id).await)?,
        failure(instances.set_variables(id, [("a", 1)]).await)?,
        failure(instances.delete_variables(id, ["a"]).await)?,
        failure(tasks.list().await)?,
        failure(tasks.get(id).await)?,
        failure(tasks.update(id).name("x").await)?,
        failure(tasks.delete(id).await)?,
        failure(tasks.assign(id).assignee("x").await)?,
        failure(tasks.complete(id).await)?,
        failure(tasks.variables(id).await)?,
        failure(tasks.create_variable(id, "a", 1).await)?,
        failure(tasks.update_variable(id, "a", 1).await)?,
        failure(tasks.candidate_users(id).await)?,
        failure(tasks.add_candidate_users(id, ["x"]).await)?,
        failure(tasks.remove_candidate_users(id, ["x"]).await)?,
        failure(tasks.candidate_groups(id).await)?,
        failure(tasks.add_candidate_groups(id, ["x"]).await)?,
        failure(tasks.remove_candidate_groups(id, ["x"]).await)?,
    ])
}

async fn nobody_else_may(target: Target) -> Result<()> {
    for error in failures(&client(&target, USER)?).await? {
        assert!(error.is_forbidden() && status(&error) == Some(403), "{error:?}");
        assert_eq!(error.server_message(), Some("Forbidden"));
    }
    for error in failures(&target.client_as(ActivitiCloud::builder, ADMIN, "wrong")?).await? {
        assert!(error.is_unauthorized() && status(&error) == Some(401), "{error:?}");
    }
    Ok(())
}
