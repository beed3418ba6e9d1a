//! Tasks: who sees them, and what may be done with them in which state.

use super::{ADMIN, HR, TEAM, USER, answered, client, status, task_of, told};
use crate::target::{Target, Test, failure, unsent};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Timestamp,
    activiti_cloud::{NewTask, TaskStatus, Tasks},
};
use futures::FutureExt as _;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_task_with_all_that_it_can_have", |target| a_task_with_all_that_it_can_have(target).boxed()),
    ("a_task_with_a_name_alone", |target| a_task_with_a_name_alone(target).boxed()),
    ("a_task_is_changed", |target| a_task_is_changed(target).boxed()),
    ("who_sees_a_task", |target| who_sees_a_task(target).boxed()),
    ("what_may_be_done_in_each_state", |target| what_may_be_done_in_each_state(target).boxed()),
    ("a_task_that_begins_assigned", |target| a_task_that_begins_assigned(target).boxed()),
    ("candidates", |target| candidates(target).boxed()),
    ("subtasks", |target| subtasks(target).boxed()),
    ("tasks_are_deleted", |target| tasks_are_deleted(target).boxed()),
    ("tasks_that_are_refused", |target| tasks_that_are_refused(target).boxed()),
    ("tasks_that_are_not_there", |target| tasks_that_are_not_there(target).boxed()),
];

/// Whether the caller finds the task in the list of tasks.
async fn lists(tasks: &Tasks, id: &str) -> Result<bool> {
    Ok(tasks.list().max_items(20_000).await?.entries.iter().any(|task| task.id == id))
}

async fn a_task_with_all_that_it_can_have(target: Target) -> Result<()> {
    let user = client(&target, USER)?.tasks();
    let due: Timestamp = "2031-05-06T07:08:09.012+02:00".parse()?;
    let parent = user.create(NewTask::new(target.name("parent"))).await?;
    let odd = target.name("ü 中 😀 \"\\/%;<b>${x}");
    let new = NewTask::new(&odd).description(&odd).priority(77).due_date(due).form_key("form").assignee(HR);
    let new = new.parent_task_id(&parent.id).candidate_users([ADMIN]).candidate_groups([TEAM, "hr"]);
    let before = Timestamp::now();
    let created = user.create(new).await?;
    assert_eq!((created.name.as_ref(), created.description.as_ref()), (Some(&odd), Some(&odd)));
    assert_eq!((created.priority, created.due_date, created.form_key.as_deref()), (77, Some(due), Some("form")));
    assert_eq!((created.owner.as_deref(), created.assignee.as_deref()), (Some(USER), Some(HR)));
    assert_eq!(created.parent_task_id.as_ref(), Some(&parent.id));
    assert_eq!((created.status.clone(), created.standalone), (TaskStatus::Assigned, true));
    assert_eq!((&created.process_instance_id, &created.process_definition_id), (&None, &None));
    assert!(created.created_date.is_some_and(|created| created >= before && created <= Timestamp::now()));
    assert_eq!(created.service_type.as_deref(), Some("runtime-bundle"));

    let hr = client(&target, HR)?.tasks();
    let seen = hr.get(&created.id).await?;
    assert_eq!(seen.claimed_date, created.claimed_date);
    assert_eq!(seen, created);
    let mut users = hr.candidate_users(&created.id).await?;
    users.sort();
    assert_eq!(users, [ADMIN, USER], "who creates a task is a candidate");
    let mut groups = hr.candidate_groups(&created.id).await?;
    groups.sort();
    assert_eq!(groups, [TEAM, "hr"]);
    user.delete(&parent.id).await?;
    assert!(failure(hr.get(&created.id).await)?.is_not_found(), "a subtask goes with its parent");
    Ok(())
}

async fn a_task_with_a_name_alone(target: Target) -> Result<()> {
    let user = client(&target, USER)?.tasks();
    let created = user.create(NewTask::new(&target.unique)).await?;
    assert_eq!((created.status.clone(), created.priority, created.standalone), (TaskStatus::Created, 0, true));
    assert_eq!((&created.assignee, &created.due_date, &created.form_key), (&None, &None, &None));
    assert_eq!((&created.description, &created.claimed_date, &created.parent_task_id), (&None, &None, &None));
    assert_eq!(user.candidate_users(&created.id).await?, [USER]);
    assert!(user.candidate_groups(&created.id).await?.is_empty());
    assert!(lists(&user, &created.id).await?);

    assert_eq!(user.claim(&created.id).await?.status, TaskStatus::Assigned);
    let completed = user.complete(&created.id).await?;
    assert_eq!((completed.status, completed.name.as_ref()), (TaskStatus::Completed, Some(&target.unique)));
    assert!(!lists(&user, &created.id).await?);
    Ok(())
}

async fn a_task_is_changed(target: Target) -> Result<()> {
    let user = client(&target, USER)?.tasks();
    let new = NewTask::new(&target.unique).description("first").priority(1).form_key("form").assignee(USER);
    let created = user.create(new).await?;
    let due: Timestamp = "2031-01-02T03:04:05Z".parse()?;
    let id = &created.id;
    let updated = user.update(id).name("other").priority(-3).due_date(due).await?;
    let mut expected = created.clone();
    (expected.name, expected.priority, expected.due_date) = (Some("other".into()), -3, Some(due));
    assert_eq!(updated, expected, "what is not named stays");
    assert_eq!(user.update(id).await?, expected);
    let updated = user.update(id).description("").form_key("").parent_task_id("none").priority(0).await?;
    (expected.description, expected.form_key) = (Some(String::new()), Some(String::new()));
    (expected.parent_task_id, expected.priority) = (Some("none".into()), 0);
    assert_eq!(updated, expected);
    assert_eq!(user.get(id).await?, expected);
    let long = |length| "x".repeat(length);
    assert_eq!(user.update(id).name(long(255)).await?.name, Some(long(255)));
    unsent(user.update(id).name(long(256)).await)?;
    user.delete(id).await?;
    Ok(())
}

async fn who_sees_a_task(target: Target) -> Result<()> {
    let [admin, user, hr] = [ADMIN, USER, HR].map(|name| client(&target, name).map(|client| client.tasks()));
    let (admin, user, hr) = (admin?, user?, hr?);
    let created = user.create(NewTask::new(&target.unique).candidate_group("hr")).await?;
    let id = &created.id;
    let sees = async |expected: [(bool, u16); 3]| -> Result<()> {
        for (name, tasks, (listed, got)) in
            [(ADMIN, &admin, expected[0]), (USER, &user, expected[1]), (HR, &hr, expected[2])]
        {
            assert_eq!((lists(tasks, id).await?, answered(tasks.get(id).await)?), (listed, got), "{name}");
            assert_eq!(answered(tasks.variables(id).await)?, got, "{name}");
            assert_eq!(answered(tasks.candidate_users(id).await)?, got, "{name}");
            assert_eq!(answered(tasks.candidate_groups(id).await)?, got, "{name}");
        }
        Ok(())
    };
    sees([(false, 404), (true, 200), (true, 200)]).await?;
    assert_eq!(hr.claim(id).await?.assignee.as_deref(), Some(HR));
    // The owner finds it in the list, and nowhere else.
    sees([(false, 404), (true, 404), (true, 200)]).await?;
    let as_admin = client(&target, ADMIN)?.admin().tasks();
    as_admin.assign(id).assignee(ADMIN).await?;
    sees([(true, 200), (true, 404), (false, 404)]).await?;
    // The assignee is no candidate: the server does what it says that it cannot.
    let error = failure(admin.release(id).await)?;
    assert!(error.is_not_found() && error.may_have_taken_effect(), "{error:?}");
    assert!(error.to_string().contains("look before you make the call again"), "{error}");
    assert_eq!(as_admin.get(id).await?.status, TaskStatus::Created);
    sees([(false, 404), (true, 200), (true, 200)]).await?;
    user.delete(id).await?;
    Ok(())
}

/// What a caller is answered who changes a task: the task, its candidates, and its variables.
async fn changes(tasks: &Tasks, id: &str) -> Result<[u16; 6]> {
    Ok([
        answered(tasks.update(id).priority(60).await)?,
        answered(tasks.add_candidate_users(id, ["somebody"]).await)?,
        answered(tasks.remove_candidate_users(id, ["somebody"]).await)?,
        answered(tasks.add_candidate_groups(id, ["some"]).await)?,
        answered(tasks.remove_candidate_groups(id, ["some"]).await)?,
        answered(tasks.update_variable(id, "kept", 2).await)?,
    ])
}

/// What a caller is answered who does with a task what is to be done with it.
async fn verbs(tasks: &Tasks, id: &str) -> Result<[u16; 5]> {
    Ok([
        answered(tasks.claim(id).await)?,
        answered(tasks.release(id).await)?,
        answered(tasks.complete(id).await)?,
        answered(tasks.save(id, [("kept", 1)]).await)?,
        answered(tasks.delete(id).await)?,
    ])
}

async fn what_may_be_done_in_each_state(target: Target) -> Result<()> {
    let (user, hr) = (client(&target, USER)?, client(&target, HR)?.tasks());
    let (instances, tasks) = (user.process_instances(), user.tasks());
    let started = instances.start_by_key("review").await?;
    let task = task_of(&user, &started).await?;
    let id = &task.id;

    // Nobody is assigned; the caller is a candidate.
    let (told_status, words) = told(tasks.release(id).await)?;
    assert!(told_status == 400 && words.contains("not claimed"), "{words}");
    let error = failure(tasks.complete(id).await)?;
    assert!(error.is_conflict() && error.to_string().contains("claim the task first"), "{error}");
    tasks.save(id, [("kept", 1)]).await?;
    assert_eq!(changes(&tasks, id).await?, [400; 6]);
    let error = failure(tasks.update(id).priority(1).await)?;
    assert!(error.is_bad_request() && error.to_string().contains("only the assignee may do this"), "{error}");
    assert_eq!(answered(tasks.create_variable(id, "new", 1).await)?, 400);
    assert_eq!(answered(tasks.delete(id).await)?, 400);
    assert_eq!(tasks.get(id).await?, task, "nothing has changed it");

    // The caller is the assignee.
    let claimed = tasks.claim(id).await?;
    assert_eq!((claimed.status, claimed.assignee.as_deref()), (TaskStatus::Assigned, Some(USER)));
    assert!(claimed.claimed_date.is_some());
    let error = failure(tasks.claim(id).await)?;
    assert!(error.is_conflict() && error.to_string().contains("already claimed"), "{error}");
    tasks.save(id, [("kept", 1)]).await?;
    assert_eq!(changes(&tasks, id).await?, [200; 6]);
    let error = failure(tasks.delete(id).await)?;
    assert!(error.is_conflict() && status(&error) == Some(500), "{error:?}");

    // Somebody else is.
    assert_eq!(verbs(&hr, id).await?, [404; 5]);
    assert_eq!(changes(&hr, id).await?, [404, 404, 404, 404, 404, 400]);
    assert_eq!(answered(hr.create_variable(id, "new", 1).await)?, 400);

    let released = tasks.release(id).await?;
    assert_eq!((released.status, released.assignee, released.claimed_date), (TaskStatus::Created, None, None));
    assert_eq!(hr.claim(id).await?.assignee.as_deref(), Some(HR));
    assert_eq!(hr.release(id).await?.status, TaskStatus::Created);

    // The process instance is suspended, before the claim and after it.
    instances.suspend(&started.id).await?;
    assert_eq!(answered(tasks.claim(id).await)?, 500);
    assert_eq!(answered(tasks.complete(id).await)?, 400);
    instances.activate(&started.id).await?;
    tasks.claim(id).await?;
    instances.suspend(&started.id).await?;
    let suspended = tasks.get(id).await?;
    assert_eq!((suspended.status, suspended.assignee.as_deref()), (TaskStatus::Suspended, Some(USER)));
    assert_eq!(verbs(&tasks, id).await?, [400, 500, 500, 500, 500], "it is claimed already");
    assert_eq!(tasks.update(id).priority(61).await?.priority, 61, "a task is changed all the same");
    assert_eq!(answered(tasks.update_variable(id, "kept", 3).await)?, 500);
    instances.activate(&started.id).await?;

    let completed = tasks.complete(id).await?;
    assert_eq!((completed.status, completed.priority), (TaskStatus::Completed, 61));
    assert_eq!(completed.process_instance_id.as_ref(), Some(&started.id));
    assert_eq!(verbs(&tasks, id).await?, [404; 5]);
    instances.until_ended(&started.id).await?;
    Ok(())
}

async fn a_task_that_begins_assigned(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?;
    let started = client(&target, USER)?.process_instances().start_by_key("assigned").await?;
    let task = task_of(&admin, &started).await?;
    assert_eq!((task.status, task.assignee.as_deref(), task.claimed_date), (TaskStatus::Assigned, Some(ADMIN), None));
    let user = client(&target, USER)?;
    assert!(user.process_instances().tasks(&started.id).await?.entries.is_empty(), "who started it does not see it");
    assert!(failure(user.tasks().complete(&task.id).await)?.is_not_found());
    assert_eq!(admin.tasks().complete(&task.id).await?.status, TaskStatus::Completed);
    admin.process_instances().until_ended(&started.id).await?;
    Ok(())
}

async fn candidates(target: Target) -> Result<()> {
    let user = client(&target, USER)?.tasks();
    let hr = client(&target, HR)?.tasks();
    let task = user.create(NewTask::new(&target.unique).assignee(USER)).await?;
    let id = &task.id;
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    user.add_candidate_users(id, ["x", "y"]).await?;
    user.add_candidate_users(id, ["x"]).await?;
    assert_eq!(sorted(user.candidate_users(id).await?), [USER, "x", "x", "y"], "one that is there is there twice");
    user.remove_candidate_users(id, ["x", "none"]).await?;
    assert_eq!(sorted(user.candidate_users(id).await?), [USER, "y"], "both are removed");
    user.add_candidate_groups(id, ["hr", "hr", "ü/%;"]).await?;
    assert_eq!(sorted(user.candidate_groups(id).await?), ["hr", "hr", "ü/%;"]);
    user.release(id).await?;
    assert_eq!(hr.get(id).await?.id, *id, "a member of the group sees it");
    user.claim(id).await?;
    user.remove_candidate_groups(id, ["hr", "ü/%;"]).await?;
    assert!(user.candidate_groups(id).await?.is_empty());
    user.release(id).await?;
    assert!(failure(hr.get(id).await)?.is_not_found());
    user.delete(id).await?;
    Ok(())
}

async fn subtasks(target: Target) -> Result<()> {
    let (user, hr) = (client(&target, USER)?.tasks(), client(&target, HR)?.tasks());
    let parent = user.create(NewTask::new(target.name("parent")).candidate_group("hr")).await?;
    let new = |name: &str| NewTask::new(target.name(name)).parent_task_id(&parent.id);
    let one = user.create(new("one")).await?;
    let two = user.create(new("two").candidate_group("hr")).await?;
    let page = user.subtasks(&parent.id).await?;
    let mut ids: Vec<_> = page.entries.iter().map(|task| task.id.as_str()).collect();
    ids.sort_unstable();
    let mut expected = [one.id.as_str(), two.id.as_str()];
    expected.sort_unstable();
    assert_eq!((ids.as_slice(), page.pagination.total_items), (expected.as_slice(), 2));
    let seen = hr.subtasks(&parent.id).await?.entries;
    assert_eq!(seen.iter().map(|task| task.id.as_str()).collect::<Vec<_>>(), [two.id.as_str()], "what the caller sees");
    assert!(user.subtasks(&one.id).await?.entries.is_empty());

    user.claim(&two.id).await?;
    user.complete(&two.id).await?;
    assert_eq!(user.subtasks(&parent.id).await?.entries, std::slice::from_ref(&one));
    user.claim(&parent.id).await?;
    user.complete(&parent.id).await?;
    assert!(failure(user.get(&one.id).await)?.is_not_found(), "a subtask goes with its parent");
    Ok(())
}

async fn tasks_are_deleted(target: Target) -> Result<()> {
    let (user, hr) = (client(&target, USER)?.tasks(), client(&target, HR)?.tasks());
    let task = user.create(NewTask::new(&target.unique).candidate_group("hr")).await?;
    let error = failure(hr.delete(&task.id).await)?;
    assert!(status(&error) == Some(400), "a candidate may not: {error:?}");
    let deleted = user.delete(&task.id).await?;
    assert_eq!((&deleted.id, &deleted.name, deleted.status), (&task.id, &task.name, TaskStatus::Cancelled));
    assert!(failure(user.get(&task.id).await)?.is_not_found());
    assert!(failure(user.delete(&task.id).await)?.is_not_found());
    assert!(!lists(&user, &task.id).await?);

    let task = user.create(NewTask::new(&target.unique).assignee(HR)).await?;
    assert!(failure(user.delete(&task.id).await)?.is_not_found(), "an owner who does not see it may not");
    assert_eq!(hr.delete(&task.id).await?.status, TaskStatus::Cancelled, "the assignee may");
    Ok(())
}

async fn tasks_that_are_refused(target: Target) -> Result<()> {
    let user = client(&target, USER)?.tasks();
    let error = failure(user.create(NewTask::new("")).await)?;
    assert!(error.is_bad_request() && error.server_message().is_some_and(|words| words.contains("name")), "{error:?}");
    unsent(user.create(NewTask::new("x".repeat(256))).await)?;
    let task = user.create(NewTask::new("x".repeat(255))).await?;
    assert_eq!(task.name.as_ref().map(String::len), Some(255));
    user.delete(&task.id).await?;
    Ok(())
}

async fn tasks_that_are_not_there(target: Target) -> Result<()> {
    let tasks = client(&target, USER)?.tasks();
    let id = "00000000-0000-0000-0000-000000000000";
    for error in [
        failure(tasks.get(id).await)?,
        failure(tasks.update(id).name("x").await)?,
        failure(tasks.delete(id).await)?,
        failure(tasks.claim(id).await)?,
        failure(tasks.release(id).await)?,
        failure(tasks.complete(id).await)?,
        failure(tasks.save(id, [("a", 1)]).await)?,
        failure(tasks.variables(id).await)?,
        failure(tasks.create_variable(id, "a", 1).await)?,
        failure(tasks.update_variable(id, "a", 1).await)?,
        failure(tasks.candidate_users(id).await)?,
        failure(tasks.add_candidate_users(id, ["x"]).await)?,
        failure(tasks.remove_candidate_users(id, ["x"]).await)?,
        failure(tasks.candidate_groups(id).await)?,
        failure(tasks.add_candidate_groups(id, ["x"]).await)?,
        failure(tasks.remove_candidate_groups(id, ["x"]).await)?,
    ] {
        assert!(error.is_not_found() && status(&error) == Some(404), "{error:?}");
        assert!(error.server_message().context("it says why")?.contains(id), "{error:?}");
    }
    assert_eq!(tasks.subtasks(id).await?.pagination.total_items, 0);
    Ok(())
}
