//! What Activiti and Flowable do with tasks.

#[path = "tasks/lists.rs"]
mod lists;
#[path = "tasks/notes.rs"]
mod notes;
#[path = "tasks/variables.rs"]
mod variables;

use super::{Engine, Target, Test, bpmn, deploy, engine, failure, is_5, rest, start_one_task};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Error, Timestamp, Upload,
    variables::{NewVariable, VariableValue},
};
use futures::{FutureExt as _, future::join_all};
use http::Method;
use rest::{DelegationState, IdentityFamily, NewTask, ProcessInstance, Task};
use serde_json::{Value, json};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("tasks_live_and_die", |target| tasks_live_and_die(target).boxed()),
    ("tasks_of_a_process", |target| tasks_of_a_process(target).boxed()),
    ("what_is_not_there", |target| what_is_not_there(target).boxed()),
    ("bodies_that_are_refused", |target| bodies_that_are_refused(target).boxed()),
    ("an_update_has_three_states", |target| an_update_has_three_states(target).boxed()),
    ("concurrent_updates", |target| concurrent_updates(target).boxed()),
    ("subtasks", |target| subtasks(target).boxed()),
    ("reasons_to_delete", |target| reasons_to_delete(target).boxed()),
    ("claims", |target| claims(target).boxed()),
    ("delegation", |target| delegation(target).boxed()),
    ("completion_with_variables", |target| completion_with_variables(target).boxed()),
    ("completion_with_transient_variables", |target| completion_with_transient_variables(target).boxed()),
    ("suspended_tasks", |target| suspended_tasks(target).boxed()),
    ("routes_that_6_has_no_longer", |target| routes_that_6_has_no_longer(target).boxed()),
    ("filters", |target| lists::filters(target).boxed()),
    ("filters_by_process", |target| lists::filters_by_process(target).boxed()),
    ("filters_by_time", |target| lists::filters_by_time(target).boxed()),
    ("pages_that_the_limit_of_rows_cuts", |target| lists::pages_that_the_limit_of_rows_cuts(target).boxed()),
    ("long_lists_of_groups", |target| lists::long_lists_of_groups(target).boxed()),
    ("local_variables_where_the_scope_is_ignored", |target| {
        lists::local_variables_where_the_scope_is_ignored(target).boxed()
    }),
    ("queries", |target| lists::queries(target).boxed()),
    ("queries_by_process", |target| lists::queries_by_process(target).boxed()),
    ("queries_by_time", |target| lists::queries_by_time(target).boxed()),
    ("conditions_on_variables", |target| lists::conditions_on_variables(target).boxed()),
    ("lists_with_variables", |target| lists::lists_with_variables(target).boxed()),
    ("pages_in_order", |target| lists::pages_in_order(target).boxed()),
    ("lists_that_are_refused", |target| lists::lists_that_are_refused(target).boxed()),
    ("variables_of_every_type", |target| variables::variables_of_every_type(target).boxed()),
    ("variables_live_and_die", |target| variables::variables_live_and_die(target).boxed()),
    ("scopes", |target| variables::scopes(target).boxed()),
    ("names_of_all_kinds", |target| variables::names_of_all_kinds(target).boxed()),
    ("names_that_are_read_as_another_path", |target| variables::names_that_are_read_as_another_path(target).boxed()),
    ("variables_that_are_refused", |target| variables::variables_that_are_refused(target).boxed()),
    ("binary_variables", |target| variables::binary_variables(target).boxed()),
    ("serializable_variables", |target| variables::serializable_variables(target).boxed()),
    ("identity_links", |target| notes::identity_links(target).boxed()),
    ("links_of_the_assignee", |target| notes::links_of_the_assignee(target).boxed()),
    ("comments", |target| notes::comments(target).boxed()),
    ("events", |target| notes::events(target).boxed()),
    ("attached_links", |target| notes::attached_links(target).boxed()),
    ("attached_files", |target| notes::attached_files(target).boxed()),
];

/// The id that no task has.
const NOWHERE: &str = "no-such-task";

/// A task of its own, that belongs to no process instance.
async fn new_task(engine: &Engine) -> Result<String> {
    Ok(engine.tasks().create(NewTask::new().name("Pack")).await?.id)
}

/// A process instance of its own, and the id of its only task.
async fn new_process_task(engine: &Engine, key: &str) -> Result<(ProcessInstance, String)> {
    let instance = start_one_task(engine, key).await?;
    let task = only_task(engine, &instance.id).await?;
    Ok((instance, task.id))
}

/// The only open task of a process instance.
async fn only_task(engine: &Engine, process_instance_id: &str) -> Result<Task> {
    let tasks = engine.tasks().list().process_instance_id(process_instance_id).await?;
    assert_eq!(tasks.total, 1);
    tasks.data.into_iter().next().context("the task")
}

fn status<T>(result: Result<T, Error>) -> Result<u16> {
    let error = failure(result)?;
    Ok(error.status().with_context(|| format!("{error:?}"))?.as_u16())
}

/// Fails unless all calls failed with the status.
fn assert_all<const N: usize>(expected: u16, statuses: [Result<u16>; N]) -> Result<()> {
    for (index, status) in statuses.into_iter().enumerate() {
        assert_eq!(status?, expected, "call {index}");
    }
    Ok(())
}

fn time(text: &str) -> Result<Timestamp> {
    Ok(text.parse()?)
}

async fn tasks_live_and_die(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let bare = tasks.create(NewTask::new()).await?;
    assert_eq!(bare, tasks.get(&bare.id).await?);
    assert_eq!((bare.name, bare.assignee, bare.due_date, bare.priority), (None, None, None, 50));
    assert_eq!((bare.tenant_id.as_deref(), bare.suspended, bare.delegation_state), (Some(""), false, None));
    assert_eq!((bare.process_instance_id, bare.process_definition_id, bare.execution_id), (None, None, None));
    assert_eq!((bare.parent_task_id, bare.task_definition_key, bare.variables), (None, None, vec![]));

    let due = time("2013-05-28T12:00:00.120+02:00")?;
    let new =
        NewTask::new().name("装箱 é").description("d").owner("nobody").assignee("gonzo").priority(70).due_date(due);
    let new = new.delegation_state(DelegationState::Pending).parent_task_id(&bare.id);
    let task = tasks.create(new.category("c").tenant_id(&target.unique).form_key("f")).await?;
    assert_eq!(task, tasks.get(&task.id).await?);
    assert_eq!((task.name.as_deref(), task.description.as_deref(), task.priority), (Some("装箱 é"), Some("d"), 70));
    assert_eq!((task.owner.as_deref(), task.assignee.as_deref()), (Some("nobody"), Some("gonzo")));
    assert_eq!((&task.delegation_state, task.due_date), (&Some(DelegationState::Pending), Some(due)));
    assert_eq!((task.category.as_deref(), task.form_key.as_deref()), (Some("c"), Some("f")));
    assert_eq!((task.tenant_id.as_ref(), task.parent_task_id.as_ref()), (Some(&target.unique), Some(&bare.id)));
    assert!(task.create_time > bare.create_time, "{task:?}");
    let url = |id: &str| Some(format!("{}/runtime/tasks/{id}", target.base_url));
    assert_eq!((task.url, task.parent_task_url), (url(&task.id), url(&bare.id)));

    tasks.delete(&task.id).cascade_history(true).await?;
    for error in [failure(tasks.get(&task.id).await)?, failure(tasks.delete(&task.id).await)?] {
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(error.server_message(), Some(format!("Could not find a task with id '{}'.", task.id).as_str()));
    }
    tasks.complete(&bare.id).await?;
    assert!(failure(tasks.get(&bare.id).await)?.is_not_found(), "what is completed is gone");
    Ok(())
}

async fn tasks_of_a_process(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    let task = engine.tasks().get(&id).await?;
    assert_eq!((task.name.as_deref(), task.task_definition_key.as_deref()), (Some("The task"), Some("task")));
    assert_eq!(task.process_instance_id.as_ref(), Some(&instance.id));
    let execution = task.execution_id.context("an execution")?;
    assert_eq!(execution == instance.id, is_5(&target), "5.22.0 has the instance itself wait");
    let at = |path: &str, id: &str| Some(format!("{}/{path}/{id}", target.base_url));
    assert_eq!(task.execution_url, at("runtime/executions", &execution));
    assert_eq!(task.process_instance_url, at("runtime/process-instances", &instance.id));
    let definition = task.process_definition_id.context("a process definition")?;
    assert_eq!(task.process_definition_url, at("repository/process-definitions", &definition));

    let error = failure(engine.tasks().delete(&id).await)?;
    assert!(error.is_forbidden(), "{error:?}");
    engine.tasks().complete(&id).await?;
    assert_eq!(engine.tasks().list().process_instance_id(&instance.id).await?.total, 0);
    let ended: Value =
        engine.raw(Method::GET, &format!("/history/historic-process-instances/{}", instance.id)).read().await?;
    assert_eq!(ended["endActivityId"], "end");
    Ok(())
}

async fn what_is_not_there(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let file = || Upload::bytes("a.txt", "a");
    let users = IdentityFamily::Users;
    assert_all(
        404,
        [
            status(tasks.get(NOWHERE).await),
            status(tasks.update(NOWHERE).name("x").await),
            status(tasks.complete(NOWHERE).await),
            status(tasks.claim(NOWHERE, "kermit").await),
            status(tasks.unclaim(NOWHERE).await),
            status(tasks.delegate(NOWHERE, "kermit").await),
            status(tasks.resolve(NOWHERE).await),
            status(tasks.delete(NOWHERE).await),
            status(tasks.subtasks(NOWHERE).await),
            status(tasks.variables(NOWHERE).await),
            status(tasks.create_variables(NOWHERE, [("x", 1)]).await),
            status(tasks.create_binary_variable(NOWHERE, "x", file()).await),
            status(tasks.variable(NOWHERE, "x").await),
            status(tasks.update_variable(NOWHERE, ("x", 1)).await),
            status(tasks.update_binary_variable(NOWHERE, "x", file()).await),
            status(tasks.delete_variable(NOWHERE, "x").await),
            status(tasks.delete_variables(NOWHERE).await),
            status(tasks.variable_bytes(NOWHERE, "x").await),
            status(tasks.identity_links(NOWHERE).await),
            status(tasks.identity_links_of_family(NOWHERE, IdentityFamily::Groups).await),
            status(tasks.add_user_link(NOWHERE, "kermit", "candidate").await),
            status(tasks.add_group_link(NOWHERE, "sales", "candidate").await),
            status(tasks.identity_link(NOWHERE, users.clone(), "kermit", "candidate").await),
            status(tasks.remove_identity_link(NOWHERE, users.clone(), "kermit", "candidate").await),
            status(tasks.comments(NOWHERE).await),
            status(tasks.create_comment(NOWHERE, "x").await),
            status(tasks.comment(NOWHERE, "1").await),
            status(tasks.delete_comment(NOWHERE, "1").await),
            status(tasks.events(NOWHERE).await),
            status(tasks.event(NOWHERE, "1").await),
            status(tasks.delete_event(NOWHERE, "1").await),
            status(tasks.attachments(NOWHERE).await),
            status(tasks.attach_link(NOWHERE, "x", "http://x.test").await),
            status(tasks.attach_file(NOWHERE, "x", file()).await),
            status(tasks.attachment(NOWHERE, "1").await),
            status(tasks.delete_attachment(NOWHERE, "1").await),
            status(tasks.attachment_bytes(NOWHERE, "1").await),
        ],
    )?;
    let id = new_task(&engine).await?;
    assert_all(
        404,
        [
            status(tasks.variable(&id, "x").await),
            status(tasks.update_variable(&id, ("x", 1)).await),
            status(tasks.update_binary_variable(&id, "x", file()).await),
            status(tasks.delete_variable(&id, "x").await),
            status(tasks.variable_bytes(&id, "x").await),
            status(tasks.identity_link(&id, users.clone(), "kermit", "candidate").await),
            status(tasks.remove_identity_link(&id, users, "kermit", "candidate").await),
            status(tasks.comment(&id, "1").await),
            status(tasks.delete_comment(&id, "1").await),
            status(tasks.event(&id, "1").await),
            status(tasks.delete_event(&id, "1").await),
            status(tasks.attachment(&id, "1").await),
            status(tasks.delete_attachment(&id, "1").await),
            status(tasks.attachment_bytes(&id, "1").await),
        ],
    )
}

/// What the types do not let one send; the answers are as the spec says of bad requests.
async fn bodies_that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = new_task(&engine).await?;
    let task = format!("/runtime/tasks/{id}");
    let sub = |path: &str| format!("{task}/{path}");
    let link = |user: Value| json!({"user": user, "type": "candidate"});
    for (method, path, body, words) in [
        (
            Method::POST,
            "/runtime/tasks".to_owned(),
            json!({"delegationState": "x"}),
            "Illegal value for delegationState",
        ),
        (Method::POST, "/runtime/tasks".to_owned(), json!({"colour": "red"}), "Unrecognized field"),
        (Method::PUT, task.clone(), json!({"delegationState": "PENDING"}), "Illegal value for delegationState"),
        (Method::PUT, task.clone(), json!({"dueDate": "soon"}), "Date value 'soon'"),
        (Method::POST, task.clone(), json!({}), "Invalid action"),
        (Method::POST, task.clone(), json!({"action": "forget"}), "Invalid action"),
        (Method::POST, task.clone(), json!({"action": "delegate"}), "An assignee is required"),
        (Method::POST, sub("variables"), json!({"name": "x", "value": 1}), "Failed to serialize"),
        (Method::POST, sub("variables"), json!([{"value": 1}]), "Variable name is required"),
        (Method::POST, sub("identitylinks"), link(Value::Null), "A group or a user is required"),
        (Method::POST, sub("identitylinks"), json!({"user": "kermit"}), "type is required"),
        (Method::POST, sub("comments"), json!({}), "Comment text is required"),
        (Method::POST, sub("attachments"), json!({}), "Attachment name is required"),
    ] {
        let error = failure(engine.raw(method, &path).json(&body).read::<Value>().await)?;
        assert!(error.is_bad_request() && error.to_string().contains(words), "{path} {body}: {error}");
    }
    let unknown = || DelegationState::from("PENDING");
    let uuid = VariableValue::Other { type_name: Some("uuid".to_owned()), value: json!("x") };
    let tasks = engine.tasks();
    assert_all(
        400,
        [
            status(tasks.create(NewTask::new().delegation_state(unknown())).await),
            status(tasks.update(&id).delegation_state(unknown()).await),
            status(tasks.complete(&id).variables([("x", uuid)]).await),
        ],
    )?;
    assert_eq!(tasks.create_comment(&id, "").await?.message.as_deref(), Some(""), "an empty text is one");
    let both = json!({"user": "kermit", "group": "sales", "type": "candidate"});
    let call = engine.raw(Method::POST, &sub("identitylinks")).json(&both).read::<Value>();
    assert!(failure(call.await)?.is_bad_request(), "a user or a group, not both");
    let call = engine.raw(Method::GET, &sub("identitylinks/robots")).read::<Value>();
    assert!(failure(call.await)?.is_bad_request(), "robots are no family");
    let file = engine.raw(Method::POST, &sub("attachments")).upload("file", Upload::bytes("a.txt", "a"));
    let error = failure(file.read::<Value>().await)?;
    assert!(error.is_bad_request() && error.to_string().contains("Attachment name is required"), "{error}");

    let cleared: Task = engine.raw(Method::PUT, &task).json(&json!({"priority": null})).read().await?;
    assert_eq!(cleared.priority, 0, "there is no clear_priority, since null is 0");
    let moved: Task = engine.raw(Method::PUT, &task).json(&json!({"tenantId": "acme"})).read().await?;
    assert_eq!(moved.id, id);
    assert_eq!(engine.tasks().get(&id).await?.tenant_id.as_deref(), Some(""), "a tenant is for ever");
    Ok(())
}

async fn an_update_has_three_states(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let parent = new_task(&engine).await?;
    let id = new_task(&engine).await?;
    let due = time("2013-05-28T12:00:00.120+02:00")?;
    let update = tasks.update(&id).name("装箱").description("d").owner("nobody").assignee("gonzo").priority(-7);
    let update = update.delegation_state(DelegationState::Resolved).due_date(due).parent_task_id(&parent);
    let task = update.category("c").form_key("f").await?;
    assert_eq!(task, tasks.get(&id).await?);
    assert_eq!((task.name.as_deref(), task.description.as_deref(), task.priority), (Some("装箱"), Some("d"), -7));
    assert_eq!((task.owner.as_deref(), task.assignee.as_deref()), (Some("nobody"), Some("gonzo")));
    assert_eq!((&task.delegation_state, task.due_date), (&Some(DelegationState::Resolved), Some(due)));
    assert_eq!((task.category.as_deref(), task.form_key.as_deref()), (Some("c"), Some("f")));
    assert_eq!(task.parent_task_id, Some(parent));

    assert_eq!(tasks.update(&id).await?, task, "what is not mentioned stays");
    let renamed = tasks.update(&id).name("n").clear_description().await?;
    assert_eq!((renamed.name.as_deref(), &renamed.description), (Some("n"), &None));
    assert_eq!((renamed.owner, renamed.due_date), (task.owner, task.due_date));

    let update = tasks.update(&id).clear_name().clear_description().clear_owner().clear_assignee();
    let update = update.clear_delegation_state().clear_due_date().clear_parent_task_id();
    let bare = update.clear_category().clear_form_key().await?;
    assert_eq!(bare, tasks.get(&id).await?);
    assert_eq!((bare.name, bare.description, bare.owner, bare.assignee), (None, None, None, None));
    assert_eq!((bare.delegation_state, bare.due_date, bare.parent_task_id), (None, None, None));
    assert_eq!((bare.category, bare.form_key, bare.priority), (None, None, -7));
    Ok(())
}

async fn concurrent_updates(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = new_task(&engine).await?;
    let updates = (0..24).map(|n| engine.tasks().update(&id).name(format!("name {n}")).into_future());
    let mut stored = Vec::new();
    for result in join_all(updates).await {
        match result {
            Ok(task) => stored.extend(task.name),
            Err(error) => assert!(error.is_conflict(), "{error:?}"),
        }
    }
    let last = engine.tasks().get(&id).await?.name.context("one update has won")?;
    assert!(stored.contains(&last), "{last} is none of the updates that succeeded: {stored:?}");
    Ok(())
}

async fn subtasks(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let (_, parent) = new_process_task(&engine, &target.name("order")).await?;
    assert_eq!(tasks.subtasks(&parent).await?, []);
    let first = tasks.create(NewTask::new().name("first").parent_task_id(&parent)).await?;
    let second = tasks.create(NewTask::new().name("second").parent_task_id(&parent)).await?;
    let below = tasks.create(NewTask::new().parent_task_id(&first.id)).await?;
    let mut found = tasks.subtasks(&parent).await?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(found, [first.clone(), second.clone()]);

    tasks.delete(&first.id).await?;
    assert!(failure(tasks.get(&below.id).await)?.is_not_found(), "subtasks are deleted with the task");
    tasks.complete(&parent).await?;
    assert!(failure(tasks.get(&second.id).await)?.is_not_found(), "subtasks end with the task");
    Ok(())
}

/// The reason that the history of a task has.
async fn reason(engine: &Engine, id: &str) -> Result<Option<String>> {
    let task: Value = engine.raw(Method::GET, &format!("/history/historic-task-instances/{id}")).read().await?;
    Ok(task["deleteReason"].as_str().map(str::to_owned))
}

async fn reasons_to_delete(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = new_task(&engine).await?;
    engine.tasks().delete(&id).delete_reason("不要 & +").await?;
    assert_eq!(reason(&engine, &id).await?.as_deref(), Some("不要 & +"));

    let id = new_task(&engine).await?;
    engine.tasks().delete(&id).cascade_history(false).delete_reason("passed over").await?;
    let words = is_5(&target).then_some("deleted");
    assert_eq!(reason(&engine, &id).await?.as_deref(), words);

    let id = new_task(&engine).await?;
    engine.tasks().delete(&id).cascade_history(true).await?;
    assert!(reason(&engine, &id).await.is_err(), "the history is gone, too");
    Ok(())
}

async fn claims(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = new_task(&engine).await?;
    tasks.claim(&id, "gonzo").await?;
    tasks.claim(&id, "gonzo").await?;
    assert_eq!(tasks.get(&id).await?.assignee.as_deref(), Some("gonzo"));
    let error = failure(tasks.claim(&id, "fozzie").await)?;
    assert!(error.is_conflict() && !error.is_retryable(), "{error:?}");
    assert_eq!(tasks.get(&id).await?.assignee.as_deref(), Some("gonzo"));

    tasks.unclaim(&id).await?;
    tasks.unclaim(&id).await?;
    assert_eq!(tasks.get(&id).await?.assignee, None);
    let users: Vec<String> = (0..8).map(|n| format!("用户 {n}")).collect();
    let results = join_all(users.iter().map(|user| tasks.claim(&id, user).into_future())).await;
    let winners: Vec<&String> =
        results.iter().zip(&users).filter_map(|(result, user)| result.is_ok().then_some(user)).collect();
    let assignee = tasks.get(&id).await?.assignee.context("somebody has it")?;
    assert_eq!(winners, [&assignee], "only one can have it");
    for error in results.into_iter().filter_map(Result::err) {
        assert!(error.is_conflict(), "{error:?}");
    }
    Ok(())
}

async fn delegation(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let id = tasks.create(NewTask::new().assignee("gonzo")).await?.id;
    let people = |task: Task| (task.owner, task.assignee, task.delegation_state);
    let some = |name: &str| Some(name.to_owned());
    tasks.delegate(&id, "fozzie").await?;
    assert_eq!(people(tasks.get(&id).await?), (some("gonzo"), some("fozzie"), Some(DelegationState::Pending)));
    tasks.delegate(&id, "kermit").await?;
    assert_eq!(people(tasks.get(&id).await?), (some("gonzo"), some("kermit"), Some(DelegationState::Pending)));

    let error = failure(tasks.complete(&id).await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error:?}");
    assert!(error.to_string().contains("A delegated task cannot be completed"), "{error}");
    tasks.resolve(&id).await?;
    assert_eq!(people(tasks.get(&id).await?), (some("gonzo"), some("gonzo"), Some(DelegationState::Resolved)));
    tasks.complete(&id).await?;

    let id = tasks.create(NewTask::new().assignee("gonzo")).await?.id;
    tasks.resolve(&id).await?;
    assert_eq!(people(tasks.get(&id).await?), (None, None, Some(DelegationState::Resolved)));
    Ok(())
}

/// The values of the variables that the history has of a process instance or a task, by name.
async fn history_of_variables(engine: &Engine, (of, id): (&str, &str)) -> Result<Vec<(String, String)>> {
    let list = engine.raw(Method::GET, "/history/historic-variable-instances");
    let list: Value = list.query(of, id).query("size", "100").read().await?;
    let rows = list["data"].as_array().context("data")?;
    let name_and_value = |row: &Value| {
        let (variable, task) = (&row["variable"], row["taskId"].as_str());
        let place = if task.is_some() { "task" } else { "process" };
        (format!("{place} {}", variable["name"].as_str().unwrap_or_default()), variable["value"].to_string())
    };
    let mut values: Vec<_> = rows.iter().map(name_and_value).collect();
    values.sort();
    Ok(values)
}

async fn completion_with_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    engine.tasks().create_variables(&id, [("shadow", 1)]).await?;
    engine.tasks().create_variables(&id, [NewVariable::new("amount", 1).global()]).await?;
    let variables =
        [NewVariable::new("amount", 2), NewVariable::new("note", "好"), NewVariable::new("shadow", 2).global()];
    engine.tasks().complete(&id).variables(variables).await?;
    let expected = [("process amount", "2"), ("process note", "\"好\""), ("process shadow", "2"), ("task shadow", "1")];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(
        history_of_variables(&engine, ("processInstanceId", &instance.id)).await?,
        expected,
        "whatever the scope"
    );

    let alone = new_task(&engine).await?;
    engine.tasks().complete(&alone).variables([("amount", 3)]).await?;
    assert_eq!(history_of_variables(&engine, ("taskId", &alone)).await?, [("task amount".into(), "3".into())]);
    Ok(())
}

/// A process whose first task leads to another one, by a variable called `way`, or to the end.
fn two_ways(key: &str) -> String {
    bpmn(
        key,
        r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="task"/>
<userTask id="task" name="The task"/><sequenceFlow id="on" sourceRef="task" targetRef="fork"/>
<exclusiveGateway id="fork" default="otherwise"/><sequenceFlow id="up" sourceRef="fork" targetRef="next">
<conditionExpression xsi:type="tFormalExpression">${way == 'up'}</conditionExpression></sequenceFlow>
<sequenceFlow id="otherwise" sourceRef="fork" targetRef="end"/><userTask id="next" name="The next"/>
<sequenceFlow id="from" sourceRef="next" targetRef="end"/><endEvent id="end"/>"#,
    )
}

async fn completion_with_transient_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("ways");
    deploy(&engine, &key, two_ways(&key)).await?;
    let instance = engine.process_instances().start_by_key(&key).await?;
    let task = only_task(&engine, &instance.id).await?;
    let up = engine.tasks().complete(&task.id).transient_variables([("way", "up")]).await;
    if is_5(&target) {
        assert!(failure(up)?.is_bad_request(), "5.22.0 knows no transient variables");
        return Ok(());
    }
    up?;
    let next = only_task(&engine, &instance.id).await?;
    assert_eq!(next.task_definition_key.as_deref(), Some("next"), "the condition has seen the variable");
    assert_eq!(
        history_of_variables(&engine, ("processInstanceId", &instance.id)).await?,
        [],
        "and nobody has stored it"
    );

    let error = failure(engine.tasks().complete(&next.id).transient_variables([("way", "up")]).await)?;
    assert!(error.to_string().contains("TransientVariableInstance cannot be cast"), "{error}");
    assert_eq!(only_task(&engine, &instance.id).await?.id, next.id, "it is open still");
    Ok(())
}

async fn suspended_tasks(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tasks = engine.tasks();
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    tasks.create_variables(&id, [("amount", 1)]).await?;
    tasks.add_user_link(&id, "gonzo", "candidate").await?;
    let comment = tasks.create_comment(&id, "good").await?;
    let attachment = tasks.attach_link(&id, "link", "http://x.test").await?;
    let event = tasks.events(&id).await?.pop().context("an event")?;
    let suspend = |action: &str| {
        let call = engine.raw(Method::PUT, &format!("/runtime/process-instances/{}", instance.id));
        call.json(&json!({"action": action})).read::<Value>()
    };
    suspend("suspend").await?;
    assert!(tasks.get(&id).await?.suspended);
    assert_eq!(tasks.update(&id).name("n").await?.name.as_deref(), Some("n"), "an update goes through");
    let file = || Upload::bytes("a.txt", "a");
    assert_all(
        500,
        [
            status(tasks.claim(&id, "kermit").await),
            status(tasks.unclaim(&id).await),
            status(tasks.delegate(&id, "kermit").await),
            status(tasks.resolve(&id).await),
            status(tasks.complete(&id).await),
            status(tasks.create_variables(&id, [("x", 1)]).await),
            status(tasks.create_binary_variable(&id, "x", file()).await),
            status(tasks.update_variable(&id, ("amount", 1)).await),
            status(tasks.update_binary_variable(&id, "amount", file()).await),
            status(tasks.delete_variable(&id, "amount").await),
            status(tasks.delete_variables(&id).await),
            status(tasks.add_user_link(&id, "kermit", "candidate").await),
            status(tasks.add_group_link(&id, "sales", "candidate").await),
            status(tasks.remove_identity_link(&id, IdentityFamily::Users, "gonzo", "candidate").await),
            status(tasks.create_comment(&id, "x").await),
            status(tasks.attach_link(&id, "x", "http://x.test").await),
            status(tasks.attach_file(&id, "x", file()).await),
        ],
    )?;
    tasks.delete_comment(&id, &comment.id).await?;
    tasks.delete_attachment(&id, &attachment.id).await?;
    tasks.delete_event(&id, &event.id).await?;
    suspend("activate").await?;
    tasks.complete(&id).await?;
    Ok(())
}

/// The two routes that the spec lists under `x-removed`.
async fn routes_that_6_has_no_longer(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = new_task(&engine).await?;
    engine.tasks().create_variables(&id, [("old", 1)]).await?;
    let body = json!([{"name": "old", "value": 2}, {"name": "new", "value": 2}]);
    let set = engine.raw(Method::PUT, &format!("/runtime/tasks/{id}/variables")).json(&body).read::<Value>().await;
    let key = target.name("simple");
    let steps = json!({"name": "Simple", "key": &key, "steps": [{"type": "human-step", "name": "装箱"}]});
    let made = engine.raw(Method::POST, "/simple-workflow").json(&steps).read::<Value>().await;
    if !is_5(&target) {
        let error = failure(set)?;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error:?}");
        assert!(error.to_string().contains("'PUT' not supported"), "{error}");
        let error = failure(made)?;
        assert!(error.is_no_such_route() && !error.is_not_found(), "{error}");
        assert_eq!(engine.tasks().variable(&id, "old").await?.value.as_i64(), Some(1));
        return Ok(());
    }
    set?;
    for name in ["old", "new"] {
        assert_eq!(engine.tasks().variable(&id, name).await?.value.as_i64(), Some(2), "{name}");
    }
    let definition = made?["processDefinitionId"].as_str().context("a process definition")?.to_owned();
    let start = engine.raw(Method::POST, "/runtime/process-instances");
    let instance: Value = start.json(&json!({"processDefinitionId": definition})).read().await?;
    let task = only_task(&engine, instance["id"].as_str().context("an id")?).await?;
    assert_eq!(task.name.as_deref(), Some("装箱"));
    Ok(())
}
