//! Tasks of cases, and tasks without one.

use super::{Case, Test, bad, cmmn, internal, missing, whole};
use crate::{
    flowable_apis::answer,
    target::{Target, failure},
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Timestamp, Upload,
    flowable_cmmn::{DelegationState, IdentityFamily, NewTask, SortOrder, TaskQuery, TaskSort, operations},
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use futures::FutureExt as _;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_task_is_completed", |target| a_task_is_completed(target).boxed()),
    ("a_task_changes_hands", |target| a_task_changes_hands(target).boxed()),
    ("a_task_of_its_own", |target| a_task_of_its_own(target).boxed()),
    ("several_tasks_are_changed_at_once", |target| several_tasks_are_changed_at_once(target).boxed()),
    ("tasks_are_filtered_and_sorted", |target| tasks_are_filtered_and_sorted(target).boxed()),
    ("variables_of_a_task", |target| variables_of_a_task(target).boxed()),
    ("who_has_to_do_with_a_task", |target| who_has_to_do_with_a_task(target).boxed()),
];

async fn a_task_is_completed(target: Target) -> Result<()> {
    let case = Case::claim(&target, "work").await?;
    let tasks = case.cmmn.tasks();
    let id = case.start().await?.id;
    let task = case.task(&id, "Review").await?;
    assert_eq!(
        (task.assignee.as_deref(), task.description.as_deref(), task.priority),
        (Some("kermit"), Some("Look at it."), 60)
    );
    assert_eq!((task.form_key.as_deref(), task.task_definition_key.as_deref()), (Some("reviewForm"), Some("review")));
    assert_eq!(task.due_date, Some(Timestamp::try_from("2030-01-01T00:00:00Z")?));
    assert_eq!((task.case_instance_id.as_ref(), task.case_definition_id.as_ref()), (Some(&id), Some(&case.id)));
    assert_eq!((task.scope_type.as_deref(), task.suspended, &task.process_instance_id), (Some("cmmn"), false, &None));
    assert_eq!(task.url, Some(format!("{}/cmmn-runtime/tasks/{}", target.base_url, task.id)));
    assert_eq!(tasks.get(&task.id).await?, task);
    bad(tasks.form(&task.id).await)?;
    let error = failure(tasks.delete(&task.id).await)?;
    assert!(error.is_forbidden() && error.to_string().contains("part of a case instance"), "{error}");

    let covered = [NewVariable::new("covered", true), NewVariable::new("mine", 1).local()];
    tasks.complete(&task.id).variables(covered).transient_variable("hint", 5).outcome("accept").await?;
    missing(tasks.get(&task.id).await)?;
    assert_eq!(case.cmmn.case_instances().variable(&id, "covered").await?.value.as_bool(), Some(true));
    missing(case.cmmn.case_instances().variable(&id, "mine").await)?;
    assert_eq!(case.cmmn.case_instances().variable(&id, "reviewed").await?.value.as_bool(), Some(true));
    missing(tasks.complete(&task.id).await)?;
    missing(tasks.form("none").await)?;
    let connection = case.cmmn.operations().connection();
    let visit = case.task(&id, "Visit").await?.id;
    let path = format!("/cmmn-runtime/tasks/{visit}");
    let nameless = r#"{"action": "complete", "variables": [{"value": 1}]}"#;
    for body in ["{", r#"{"action": "stop"}"#, r#"{"action": "delegate"}"#, nameless] {
        assert_eq!(answer(connection, &operations::COMPLETE_TASK, &path, body).await?.0, 400, "{body}");
    }
    case.delete().await
}

async fn a_task_changes_hands(target: Target) -> Result<()> {
    let case = Case::claim(&target, "hands").await?;
    let tasks = case.cmmn.tasks();
    let id = case.start().await?.id;
    let task = case.task(&id, "Review").await?.id;
    let error = failure(tasks.claim(&task, "gonzo").await)?;
    assert!(error.is_conflict(), "{error:?}");
    tasks.unclaim(&task).await?;
    assert_eq!(tasks.get(&task).await?.assignee, None);
    tasks.claim(&task, "gonzo").await?;
    assert!(tasks.get(&task).await?.claim_time.is_some());
    tasks.delegate(&task, "fozzie").await?;
    let delegated = tasks.get(&task).await?;
    assert_eq!((delegated.assignee.as_deref(), delegated.owner.as_deref()), (Some("fozzie"), Some("gonzo")));
    assert_eq!(delegated.delegation_state, Some(DelegationState::Pending));
    tasks.resolve(&task).await?;
    let resolved = tasks.get(&task).await?;
    assert_eq!(
        (resolved.assignee.as_deref(), resolved.delegation_state),
        (Some("gonzo"), Some(DelegationState::Resolved))
    );
    tasks.delegate(&task, "fozzie").await?;
    tasks.complete(&task).await?;
    missing(tasks.claim("none", "gonzo").await)?;
    missing(tasks.delegate("none", "gonzo").await)?;
    missing(tasks.resolve("none").await)?;
    case.delete().await
}

async fn a_task_of_its_own(target: Target) -> Result<()> {
    let tasks = cmmn(&target)?.tasks();
    let due = Timestamp::try_from("2030-01-01T00:00:00.120Z")?;
    let new = NewTask::new().name("Write").description("d").owner("gonzo").assignee("kermit").priority(7);
    let new =
        new.due_date(due).category("c").tenant_id("acme").form_key("f").delegation_state(DelegationState::Pending);
    let task = tasks.create(new).await?;
    assert_eq!((task.name.as_deref(), task.priority, task.due_date), (Some("Write"), 7, Some(due)));
    assert_eq!((task.tenant_id.as_deref(), task.case_instance_id), (Some("acme"), None));
    assert_eq!(tasks.get(&task.id).await?.name.as_deref(), Some("Write"));
    let changed = tasks.update(&task.id).priority(9).clear_name().clear_delegation_state().clear_due_date().await?;
    assert_eq!((changed.priority, changed.name, changed.due_date), (9, None, None));
    assert_eq!((changed.delegation_state, changed.category.as_deref()), (None, Some("c")));

    let below = tasks.create(NewTask::new().name("Below").parent_task_id(&task.id)).await?;
    assert_eq!(below.parent_task_url, Some(format!("{}/cmmn-runtime/tasks/{}", target.base_url, task.id)));
    let subtasks = tasks.subtasks(&task.id).await?;
    assert_eq!(subtasks.iter().map(|task| &task.id).collect::<Vec<_>>(), [&below.id]);
    assert_eq!(tasks.subtasks(&below.id).await?, []);
    assert_eq!(tasks.list().task_id(&below.id).exclude_sub_tasks(true).await?.total, 0);
    tasks.delete(&below.id).delete_reason("tried out").await?;
    tasks.delete(&task.id).cascade_history(true).await?;
    missing(tasks.get(&task.id).await)?;
    missing(tasks.delete(&task.id).await)?;
    missing(tasks.subtasks(&task.id).await)?;
    missing(tasks.update(&task.id).name("x").await)?;
    let odd = || DelegationState::Unknown("lost".into());
    bad(tasks.create(NewTask::new().delegation_state(odd())).await)?;
    let other = tasks.create(NewTask::new()).await?;
    assert_eq!((other.priority, &other.name), (50, &None));
    bad(tasks.update(&other.id).delegation_state(odd()).await)?;
    bad(tasks.form(&other.id).await)?;
    tasks.delete(other.id).cascade_history(true).await?;
    Ok(())
}

async fn several_tasks_are_changed_at_once(target: Target) -> Result<()> {
    let tasks = cmmn(&target)?.tasks();
    let mut ids = Vec::new();
    for _ in 0..2 {
        ids.push(tasks.create(NewTask::new().name("Several").assignee("kermit")).await?.id);
    }
    let changed = tasks.update_many(&ids).priority(33).clear_assignee().await?;
    assert_eq!(changed.data.len(), 2);
    assert!(changed.data.iter().all(|task| (task.priority, &task.assignee) == (33, &None)), "{changed:?}");
    assert_eq!((changed.total, changed.size), (Some(0), Some(0)), "it is no page");
    missing(tasks.update_many([ids[0].as_str(), "none"]).priority(1).await)?;
    assert_eq!(tasks.get(&ids[0]).await?.priority, 33, "all or none");
    missing(tasks.update_many([""; 0]).priority(1).await)?;
    bad(tasks.update_many(&ids).delegation_state(DelegationState::Unknown("lost".into())).await)?;
    for id in ids {
        tasks.delete(id).cascade_history(true).await?;
    }
    Ok(())
}

async fn tasks_are_filtered_and_sorted(target: Target) -> Result<()> {
    let case = Case::claim(&target, "listed").await?;
    let tasks = case.cmmn.tasks();
    let id = case.cmmn.case_instances().start_by_id(&case.id).variable("amount", 250).await?.id;
    let review = case.task(&id, "Review").await?;
    let stage = case.item(&id, "Inspect").await?.id;
    tasks.create_variables(&review.id, [("note", "urgent")]).await?;
    let list = || tasks.list().case_instance_id(&id);
    let item = review.sub_scope_id.clone().context("it is of a plan item")?;
    for one in [
        tasks.list().task_id(&review.id),
        list().name("Review"),
        list().name_like("Rev%"),
        list().name_like_ignore_case("REV%"),
        list().description("Look at it."),
        list().description_like("Look%"),
        list().priority(60),
        list().minimum_priority(60),
        list().assignee("kermit"),
        list().assignee_like("ker%"),
        list().involved_user("kermit"),
        list().candidate_or_assigned("kermit"),
        list().task_definition_key("review"),
        list().task_definition_key_like("rev%"),
        list().due_date(whole("2030-01-01T00:00:00Z")?),
        list().due_before(whole("2031-01-01T00:00:00Z")?),
        list().due_after(whole("2029-01-01T00:00:00Z")?),
        list().plan_item_instance_id(&item),
        list().sub_scope_id(&item),
    ] {
        let page = one.await?;
        assert_eq!((page.total, &page.data[0].id), (1, &review.id));
    }
    for visit in [
        list().unassigned(true),
        list().unassigned(false),
        list().candidate_group("adjusters"),
        list().candidate_groups(["adjusters", "none"]),
        list().candidate_group("adjusters").ignore_assignee(true),
        list().maximum_priority(50),
        list().propagated_stage_instance_id(&stage),
    ] {
        let page = visit.await?;
        assert_eq!((page.total, page.data[0].name.as_deref()), (1, Some("Visit")));
    }
    for both in [
        tasks.list().scope_id(&id),
        list().scope_type("cmmn"),
        tasks.list().case_definition_id(&case.id),
        tasks.list().case_definition_key(&case.key),
        tasks.list().case_definition_key_like(format!("{}%", case.key)),
        tasks.list().case_definition_key_like_ignore_case(case.key.to_lowercase()),
        list().without_process_instance_id(true),
        list().without_tenant_id(true),
        list().without_category(true),
        list().active(true),
        list().created_after(whole("2020-01-01T00:00:00Z")?),
        list().created_before(whole("2090-01-01T00:00:00Z")?),
        list().exclude_sub_tasks(true),
    ] {
        assert_eq!(both.await?.total, 2);
    }
    for none in [
        list().owner("none"),
        list().owner_like("none%"),
        list().candidate_user("none"),
        list().delegation_state(DelegationState::Pending),
        list().without_scope_id(true),
        list().active(false),
        list().created_on(whole("2020-01-01T00:00:00Z")?),
        list().category("none"),
        list().category_in(["a", "b"]),
        list().category_not_in(["a"]),
        list().tenant_id("none"),
        list().tenant_id_like("none%"),
        // They need entity links, which this engine does not write.
        tasks.list().case_instance_id_with_children(&id),
        list().root_scope_id(&id),
        list().parent_scope_id(&id),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    let told = list().include_process_variables(true).include_task_local_variables(true).name("Review").await?;
    let names: Vec<&str> = told.data[0].variables.iter().map(|variable| variable.name.as_str()).collect();
    assert_eq!(names, ["note"], "those of a case instance are not told");
    let sorted = list().sort(TaskSort::Name).order(SortOrder::Desc).start(1).size(1).await?;
    assert_eq!((sorted.data[0].name.as_deref(), sorted.total), (Some("Review"), 2));
    bad(list().sort(TaskSort::Unknown("size".into())).await)?;
    bad(list().candidate_user("kermit").candidate_or_assigned("kermit").await)?;

    let query = || TaskQuery::new().case_instance_id(&id);
    for one in [
        query().task_variable(VariableCondition::equals("note", "urgent")),
        query().task_variable(VariableCondition::like("note", "urg%")),
        query().due_before(Timestamp::try_from("2030-01-01T00:00:00.001Z")?),
    ] {
        assert_eq!(tasks.query(one).await?.data[0].id, review.id);
    }
    for (query, total) in [
        (query().candidate_group_in(["adjusters"]), 1),
        (query().without_due_date(true), 1),
        (TaskQuery::new().case_definition_keys([&case.key]), 2),
    ] {
        assert_eq!(tasks.query(query).await?.total, total);
    }
    bad(tasks.query(query().sort(TaskSort::Unknown("size".into()))).await)?;
    let connection = case.cmmn.operations().connection();
    let nothing = r#"{"taskVariables": [null]}"#;
    assert_eq!(answer(connection, &operations::QUERY_TASKS, "/cmmn-query/tasks", nothing).await?.0, 500);
    case.delete().await
}

async fn variables_of_a_task(target: Target) -> Result<()> {
    let case = Case::claim(&target, "variables").await?;
    let tasks = case.cmmn.tasks();
    let id = case.start().await?.id;
    let task = case.task(&id, "Review").await?.id;
    let local = tasks.create_variables(&task, [("amount", 5)]).await?;
    assert_eq!((local[0].value.as_i64(), local[0].scope.as_ref()), (Some(5), Some(&VariableScope::Local)));
    let global = tasks.create_variables(&task, [NewVariable::new("amount", 7).global()]).await?;
    assert_eq!(global[0].scope, Some(VariableScope::Global));
    assert_eq!(case.cmmn.case_instances().variable(&id, "amount").await?.value.as_i64(), Some(7));
    assert!(failure(tasks.create_variables(&task, [("amount", 6)]).await)?.is_conflict());
    bad(tasks.create_variables(&task, [NewVariable::new("a", 1), NewVariable::new("b", 1).global()]).await)?;
    let name = "x".repeat(300);
    internal(tasks.create_binary_variable(&task, name, Upload::bytes("scan.png", &b"\x00"[..])).await)?;

    let of = |scope| tasks.variables(&task).scope(scope);
    assert_eq!(of(VariableScope::Local).await?.len(), 1);
    assert_eq!(of(VariableScope::Global).await?.len(), 2);
    assert_eq!(tasks.variables(&task).await?.len(), 2, "the local one hides the global one");
    assert_eq!(tasks.variable(&task, "amount").await?.value.as_i64(), Some(5));
    let global = tasks.variable(&task, "amount").scope(VariableScope::Global).await?;
    assert_eq!(global.value.as_i64(), Some(7));
    assert_eq!(tasks.update_variable(&task, ("amount", 6)).await?.value.as_i64(), Some(6));
    tasks.update_variable(&task, NewVariable::new("amount", 8).global()).await?;
    assert_eq!(case.cmmn.case_instances().variable(&id, "amount").await?.value.as_i64(), Some(8));
    missing(tasks.update_variable(&task, ("fresh", 1)).await)?;
    let odd = || VariableScope::Unknown("odd".into());
    bad(tasks.variables(&task).scope(odd()).await)?;
    bad(tasks.variable(&task, "amount").scope(odd()).await)?;
    bad(tasks.delete_variable(&task, "amount").scope(odd()).await)?;
    bad(tasks.variable_bytes(&task, "amount").scope(odd()).await)?;
    tasks.delete_variable(&task, "amount").scope(VariableScope::Global).await?;
    tasks.delete_variable(&task, "amount").await?;
    missing(tasks.delete_variable(&task, "amount").await)?;
    missing(tasks.variable(&task, "amount").await)?;

    let file = |bytes: &'static [u8]| Upload::bytes("scan.png", bytes);
    let created = tasks.create_binary_variable(&task, "scan", file(b"\x00\x01")).await?;
    assert_eq!((&created.value, created.scope), (&VariableValue::Binary, Some(VariableScope::Local)));
    let shared = tasks.create_binary_variable(&task, "shared", file(b"\x05")).scope(VariableScope::Global).await?;
    assert_eq!(shared.scope, Some(VariableScope::Global));
    let error = internal(tasks.create_binary_variable(&task, "scan", file(b"\x02")).await)?;
    assert!(error.is_conflict(), "{error:?}");
    tasks.update_binary_variable(&task, "scan", file(b"\x03")).await?;
    assert_eq!(tasks.variable_bytes(&task, "scan").await?.bytes().await?.to_vec(), [3]);
    let data = tasks.variable_bytes(&task, "shared").scope(VariableScope::Global).await?;
    assert_eq!(data.content_type(), Some("application/octet-stream"));
    missing(tasks.variable_bytes(&task, "none").await)?;
    missing(tasks.update_binary_variable(&task, "none", file(b"\x03")).await)?;
    bad(tasks.create_binary_variable(&task, "object", file(b"\x00\x01")).serializable().await)?;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-runtime/tasks/{task}/variables/scan");
    for (body, status) in [("{", 400), (r#"{"name": "other", "value": 1}"#, 400), (r#"{"value": 1}"#, 500)] {
        assert_eq!(answer(connection, &operations::UPDATE_TASK_VARIABLE, &path, body).await?.0, status);
    }
    tasks.delete_variables(&task).await?;
    assert_eq!(of(VariableScope::Local).await?, []);

    let alone = tasks.create(NewTask::new()).await?.id;
    bad(tasks.create_variables(&alone, [NewVariable::new("a", 1).global()]).await)?;
    tasks.delete(alone).cascade_history(true).await?;
    missing(tasks.variables("none").await)?;
    missing(tasks.create_variables("none", [("a", 1)]).await)?;
    missing(tasks.create_binary_variable("none", "scan", file(b"\x00")).await)?;
    missing(tasks.update_variable("none", ("a", 1)).await)?;
    missing(tasks.delete_variables("none").await)?;
    case.delete().await
}

async fn who_has_to_do_with_a_task(target: Target) -> Result<()> {
    let case = Case::claim(&target, "links").await?;
    let tasks = case.cmmn.tasks();
    let id = case.start().await?.id;
    let task = case.task(&id, "Review").await?.id;
    let user = tasks.add_user_link(&task, "gonzo", "candidate").await?;
    let group = tasks.add_group_link(&task, "adjusters", "candidate").await?;
    assert_eq!((user.user.as_deref(), group.group.as_deref()), (Some("gonzo"), Some("adjusters")));
    assert_eq!(tasks.identity_links(&task).await?.len(), 3, "and the assignee");
    assert_eq!(tasks.identity_links_of_family(&task, IdentityFamily::Users).await?.len(), 2);
    assert_eq!(tasks.identity_links_of_family(&task, IdentityFamily::Groups).await?, [group]);
    let find = |family| tasks.identity_link(&task, family, "gonzo", "candidate");
    assert_eq!(find(IdentityFamily::Users).await?, user);
    tasks.remove_identity_link(&task, IdentityFamily::Users, "gonzo", "candidate").await?;
    missing(find(IdentityFamily::Users).await)?;
    missing(tasks.remove_identity_link(&task, IdentityFamily::Users, "gonzo", "candidate").await)?;
    let odd = || IdentityFamily::Unknown("roles".into());
    bad(find(odd()).await)?;
    bad(tasks.identity_links_of_family(&task, odd()).await)?;
    bad(tasks.remove_identity_link(&task, odd(), "gonzo", "candidate").await)?;
    missing(tasks.identity_links("none").await)?;
    missing(tasks.identity_links_of_family("none", IdentityFamily::Users).await)?;
    missing(tasks.add_user_link("none", "gonzo", "candidate").await)?;
    missing(tasks.add_group_link("none", "adjusters", "candidate").await)?;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-runtime/tasks/{task}/identitylinks");
    assert_eq!(answer(connection, &operations::CREATE_TASK_USER_LINK, &path, r#"{"user": "gonzo"}"#).await?.0, 400);
    case.delete().await
}
