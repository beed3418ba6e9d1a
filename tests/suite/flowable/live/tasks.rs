//! Tasks.

use super::{TWO_TASKS, only_task, refused, start};
use crate::target::{Target, Test};
use anyhow::Result;
use bpm_rest::{
    Call as _, Upload,
    flowable::{DelegationState, IdentityFamily, NewGroup, NewTask, NewUser, SortOrder, TaskQuery, TaskSort},
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use futures::FutureExt as _;

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("tasks_live_and_die", |target| tasks_live_and_die(target).boxed()),
    ("tasks_are_worked_on", |target| tasks_are_worked_on(target).boxed()),
    ("tasks_are_found", |target| tasks_are_found(target).boxed()),
    ("variables_of_tasks", |target| variables_of_tasks(target).boxed()),
    ("people_of_tasks", |target| people_of_tasks(target).boxed()),
    ("notes_on_tasks", |target| notes_on_tasks(target).boxed()),
];

async fn tasks_live_and_die(target: Target) -> Result<()> {
    let tasks = target.flowable()?.tasks();
    let name = target.name("装箱");
    let task = tasks.create(NewTask::new().name(&name).priority(70).category("c").owner("gonzo")).await?;
    let id = &task.id;
    assert_eq!(tasks.get(id).await?.name.as_deref(), Some(name.as_str()));
    let updated = tasks.update(id).priority(80).clear_owner().await?;
    assert_eq!((updated.priority, updated.owner), (80, None));
    let child = tasks.create(NewTask::new().parent_task_id(id).name("child")).await?.id;
    assert_eq!(tasks.subtasks(id).await?[0].id, child);
    let both = tasks.update_many([id, &child]).priority(5).assignee("kermit").await?;
    assert_eq!((both.data.len(), both.data[0].priority, both.data[1].assignee.as_deref()), (2, 5, Some("kermit")));
    refused(tasks.update_many([id.as_str(), "none"]).priority(6).await, 404)?;
    tasks.delete(&child).cascade_history(true).await?;
    tasks.delete(id).cascade_history(true).await?;
    refused(tasks.get(id).await, 404)?;
    refused(tasks.delete(id).await, 404)?;
    refused(tasks.update(id).priority(1).await, 404)?;
    refused(tasks.subtasks(id).await, 404)?;
    Ok(())
}

async fn tasks_are_worked_on(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "work", TWO_TASKS).await?.id;
    let tasks = flowable.tasks();
    let id = only_task(&flowable, &instance).await?.id;
    let error = refused(tasks.form(&id).await, 400)?;
    assert!(error.to_string().contains("Form engine is not initialized"), "{error}");
    refused(tasks.delete(&id).await, 403)?;
    tasks.claim(&id, "kermit").await?;
    refused(tasks.claim(&id, "gonzo").await, 409)?;
    assert!(tasks.get(&id).await?.claim_time.is_some());
    tasks.unclaim(&id).await?;
    tasks.delegate(&id, "gonzo").await?;
    assert_eq!(tasks.get(&id).await?.delegation_state, Some(DelegationState::Pending));
    refused(tasks.complete(&id).await, 500)?;
    tasks.resolve(&id).await?;
    let local = NewVariable::new("seen", true).local();
    tasks.complete(&id).variables([local, NewVariable::new("fine", true)]).await?;
    let instances = flowable.process_instances();
    assert_eq!(instances.variable(&instance, "fine").await?.value.as_bool(), Some(true));
    refused(instances.variable(&instance, "seen").await, 404)?;
    refused(tasks.complete(&id).await, 404)?;
    refused(tasks.form(&id).await, 404)?;
    let next = only_task(&flowable, &instance).await?.id;
    refused(tasks.form(&next).await, 400)?;
    Ok(())
}

async fn tasks_are_found(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "found", TWO_TASKS).await?.id;
    flowable.process_instances().set_variables(&instance, [("a", 5)]).await?;
    let tasks = flowable.tasks();
    let id = only_task(&flowable, &instance).await?.id;
    let list = || tasks.list().process_instance_id(&instance);
    for found in [
        list().name_like_ignore_case("the TASK%").task_definition_keys(["a", "x"]).without_scope_id(true).await?,
        list().without_category(true).sort(TaskSort::Owner).await?,
        list().created_after("2020-01-01T00:00:00Z").unassigned(true).order(SortOrder::Desc).await?,
        tasks
            .query(TaskQuery::new().task_id(&id).process_instance_variables([VariableCondition::equals("a", 5)]))
            .await?,
        tasks.query(TaskQuery::new().process_instance_id(&instance).without_due_date(true)).await?,
    ] {
        assert_eq!(found.data.iter().map(|found| found.id.as_str()).collect::<Vec<_>>(), [id.as_str()]);
    }
    assert_eq!(list().category_in(["none"]).await?.data, []);
    // The engine keeps no entity links.
    assert_eq!(tasks.list().process_instance_id_with_children(&instance).await?.data, []);
    let told = list().include_process_variables(true).await?;
    assert_eq!(told.data[0].variables[0].value.as_i64(), Some(5));
    refused(list().with_query("sort", "none").await, 400)?;
    Ok(())
}

async fn variables_of_tasks(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "variables", TWO_TASKS).await?.id;
    let tasks = flowable.tasks();
    let id = only_task(&flowable, &instance).await?.id;
    tasks.create_variables(&id, [("a", 5)]).await?;
    refused(tasks.create_variables(&id, [("a", 5)]).await, 409)?;
    assert_eq!(tasks.variable(&id, "a").await?.value.as_i64(), Some(5));
    assert_eq!(tasks.update_variable(&id, ("a", 6)).await?.value.as_i64(), Some(6));
    let created = tasks.create_binary_variable(&id, "scan", Upload::bytes("a.pdf", "%PDF")).await?;
    assert_eq!(created.value, VariableValue::Binary);
    tasks.update_binary_variable(&id, "scan", Upload::bytes("a.pdf", "%PDF2")).await?;
    assert_eq!(tasks.variable_bytes(&id, "scan").await?.bytes().await?, "%PDF2");
    assert_eq!(tasks.variables(&id).scope(VariableScope::Local).await?.len(), 2);
    let history = flowable.history().tasks();
    assert_eq!(history.variable_bytes(&id, "scan").await?.bytes().await?, "%PDF2");
    tasks.delete_variable(&id, "a").await?;
    refused(tasks.delete_variable(&id, "a").await, 404)?;
    refused(tasks.variable(&id, "a").await, 404)?;
    tasks.delete_variables(&id).await?;
    assert_eq!(tasks.variables(&id).await?, []);
    refused(tasks.variables("none").await, 404)?;
    Ok(())
}

async fn people_of_tasks(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let tasks = flowable.tasks();
    let (user, group) = (target.name("user"), target.name("group"));
    flowable.users().create(NewUser::new(&user)).await?;
    flowable.groups().create(NewGroup::new(&group)).await?;
    let id = tasks.create(NewTask::new().name("n")).await?.id;
    let added = tasks.add_user_link(&id, &user, "candidate").await?;
    tasks.add_group_link(&id, &group, "candidate").await?;
    assert_eq!(tasks.identity_links(&id).await?.len(), 2);
    assert_eq!(tasks.identity_links_of_family(&id, IdentityFamily::Users).await?.len(), 1);
    assert_eq!(tasks.identity_link(&id, IdentityFamily::Users, &user, "candidate").await?, added);
    let links = flowable.history().tasks().identity_links(&id).await?;
    assert_eq!(links.len(), 2);
    tasks.remove_identity_link(&id, IdentityFamily::Users, &user, "candidate").await?;
    refused(tasks.identity_link(&id, IdentityFamily::Users, &user, "candidate").await, 404)?;
    refused(tasks.identity_links("none").await, 404)?;
    tasks.delete(&id).cascade_history(true).await?;
    Ok(())
}

async fn notes_on_tasks(target: Target) -> Result<()> {
    let tasks = target.flowable()?.tasks();
    let id = tasks.create(NewTask::new().name("n")).await?.id;
    let comment = tasks.create_comment(&id, "好").await?;
    assert_eq!(tasks.comments(&id).await?.len(), 1);
    assert_eq!(tasks.comment(&id, &comment.id).await?.message.as_deref(), Some("好"));
    tasks.delete_comment(&id, &comment.id).await?;
    refused(tasks.comment(&id, &comment.id).await, 404)?;
    let link = tasks.attach_link(&id, "offer", "https://example.org/").await?;
    let file = tasks.attach_file(&id, "scan", Upload::bytes("a.pdf", "%PDF")).type_("application/pdf").await?;
    assert_eq!(tasks.attachments(&id).await?.len(), 2);
    assert_eq!(tasks.attachment(&id, &link.id).await?.external_url.as_deref(), Some("https://example.org/"));
    assert_eq!(tasks.attachment_bytes(&id, &file.id).await?.bytes().await?, "%PDF");
    refused(tasks.attachment_bytes(&id, &link.id).await, 404)?;
    let events = tasks.events(&id).await?;
    let event = &events[0];
    assert_eq!(tasks.event(&id, &event.id).await?.action, event.action);
    tasks.delete_event(&id, &event.id).await?;
    refused(tasks.event(&id, &event.id).await, 404)?;
    tasks.delete_attachment(&id, &file.id).await?;
    refused(tasks.attachment(&id, &file.id).await, 404)?;
    tasks.delete(&id).cascade_history(true).await?;
    Ok(())
}
