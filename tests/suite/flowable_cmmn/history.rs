//! What was.

use super::{Case, Test, bad, internal, missing, whole};
use crate::{flowable_apis::answer, target::Target};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Timestamp, Upload, WholeSeconds,
    flowable_cmmn::{
        CaseInstanceState, HistoricCaseInstanceQuery, HistoricCaseInstanceSort, HistoricMilestoneInstanceQuery,
        HistoricMilestoneInstanceSort, HistoricPlanItemInstanceQuery, HistoricPlanItemInstanceSort,
        HistoricTaskInstanceQuery, HistoricTaskInstanceSort, HistoricVariableInstanceQuery,
        HistoricVariableInstanceSort, NewTask, PlanItemInstanceState, SortOrder, operations,
    },
    variables::{VariableCondition, VariableScope},
};
use futures::FutureExt as _;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("case_instances_that_were", |target| case_instances_that_were(target).boxed()),
    ("historic_case_instances_are_filtered", |target| historic_case_instances_are_filtered(target).boxed()),
    ("milestones_and_plan_items", |target| milestones_and_plan_items(target).boxed()),
    ("tasks_that_were", |target| tasks_that_were(target).boxed()),
    ("historic_tasks_are_filtered", |target| historic_tasks_are_filtered(target).boxed()),
    ("variables_that_were", |target| variables_that_were(target).boxed()),
];

fn past() -> Result<WholeSeconds> {
    whole("2020-01-01T00:00:00Z")
}

fn future() -> Result<WholeSeconds> {
    whole("2090-01-01T00:00:00Z")
}

/// Starts a case instance and completes its review; tells its id and that of the task.
async fn reviewed(case: &Case) -> Result<(String, String)> {
    let start = case.cmmn.case_instances().start_by_id(&case.id).name("Water damage").business_key("claim-7");
    let id = start.variable("amount", 250).await?.id;
    let scan = || Upload::bytes("scan.png", &b"\x00\x01"[..]);
    case.cmmn.case_instances().create_binary_variable(&id, "scan", scan()).await?;
    let task = case.task(&id, "Review").await?.id;
    case.cmmn.tasks().create_binary_variable(&task, "own", scan()).await?;
    case.cmmn.tasks().create_variables(&task, [("note", "urgent")]).await?;
    case.cmmn.tasks().complete(&task).variable("covered", true).await?;
    Ok((id, task))
}

async fn case_instances_that_were(target: Target) -> Result<()> {
    let case = Case::claim(&target, "were").await?;
    let history = case.cmmn.history().case_instances();
    let (id, _) = reviewed(&case).await?;
    let found = history.get(&id).await?;
    assert_eq!((found.state.as_ref(), found.end_time), (Some(&CaseInstanceState::Active), None));
    assert_eq!((found.name.as_deref(), found.business_key.as_deref()), (Some("Water damage"), Some("claim-7")));
    assert_eq!(found.case_definition_name, Some(format!("Claim {}", case.key)));
    let url = format!("{}/cmmn-history/historic-case-instances/{id}", target.base_url);
    assert_eq!(found.url, Some(url));
    let stages = history.stages(&id).await?;
    assert!(stages.iter().any(|stage| stage.id == "reviewed" && stage.ended && stage.end_time.is_some()), "{stages:?}");
    let links = history.identity_links(&id).await?;
    assert!(links.iter().any(|link| link.type_.as_deref() == Some("starter")), "{links:?}");
    assert!(links.iter().all(|link| link.case_instance_id.as_ref() == Some(&id)), "{links:?}");
    let data = history.variable_bytes(&id, "scan").await?;
    assert_eq!(data.content_type(), Some("application/octet-stream"));
    assert_eq!(data.bytes().await?.to_vec(), [0, 1]);
    missing(history.variable_bytes(&id, "amount").await)?;
    missing(history.variable_bytes(&id, "none").await)?;

    let error = internal(history.delete(&id).await)?;
    assert!(error.server_message().is_some_and(|words| words.contains("is still running, cannot delete")), "{error:?}");
    case.cmmn.case_instances().terminate(&id).await?;
    let ended = history.get(&id).await?;
    assert_eq!((ended.state, ended.end_time.is_some()), (Some(CaseInstanceState::Terminated), true));
    let list = || history.list().case_instance_id(&id);
    assert_eq!(list().finished(true).finished_after(past()?).finished_before(future()?).await?.total, 1);
    assert_eq!(list().finished(false).await?.total, 0);
    history.delete(&id).await?;
    missing(history.get(&id).await)?;
    missing(history.delete(&id).await)?;
    missing(history.stages(&id).await)?;
    missing(history.identity_links(&id).await)?;
    missing(history.variable_bytes(&id, "scan").await)?;

    let mut ids = Vec::new();
    for _ in 0..2 {
        let id = case.start().await?.id;
        case.cmmn.case_instances().delete(&id).await?;
        ids.push(id);
    }
    history.delete_many([ids[0].as_str(), "none"]).await?;
    history.delete_many([&ids[1]]).await?;
    // What runs is not refused here, and goes on without a history.
    let running = case.start().await?.id;
    history.delete_many([&running]).await?;
    missing(history.get(&running).await)?;
    case.cmmn.case_instances().get(&running).await?;
    case.cmmn.case_instances().delete(&running).await?;
    missing(history.get(&running).await)?;
    assert_eq!(history.list().case_definition_id(&case.id).await?.total, 0);
    let connection = case.cmmn.operations().connection();
    let path = "/cmmn-history/historic-case-instances/delete";
    for body in [r#"{"action": "delete"}"#, r#"{"action": "terminate", "instanceIds": []}"#] {
        assert_eq!(answer(connection, &operations::DELETE_HISTORIC_CASE_INSTANCES, path, body).await?.0, 400);
    }
    case.delete().await
}

async fn historic_case_instances_are_filtered(target: Target) -> Result<()> {
    let case = Case::claim(&target, "listed").await?;
    let history = case.cmmn.history().case_instances();
    let (id, _) = reviewed(&case).await?;
    case.start().await?;
    let list = || history.list().case_definition_id(&case.id);
    let name = format!("Claim {}", case.key);
    for one in [
        history.list().case_instance_id(&id),
        list().name("Water damage"),
        list().name_like("Water%"),
        list().name_like_ignore_case("WATER%"),
        list().business_key("claim-7"),
        list().business_key_like("%-7"),
        list().business_key_like_ignore_case("CLAIM%"),
        list().active_plan_item_definition_id("pay"),
    ] {
        let page = one.await?;
        assert_eq!((page.total, &page.data[0].id), (1, &id));
    }
    for both in [
        history.list().case_definition_key(&case.key),
        history.list().case_definition_key_like(format!("{}%", case.key)),
        history.list().case_definition_key_like_ignore_case(case.key.to_uppercase()),
        history.list().case_definition_name(&name),
        history.list().case_definition_name_like(format!("{name}%")),
        history.list().case_definition_name_like_ignore_case(name.to_uppercase()),
        list().case_definition_category("bpm-rest"),
        list().case_definition_category_like("bpm%"),
        list().case_definition_category_like_ignore_case("BPM%"),
        list().involved_user("kermit"),
        list().state(CaseInstanceState::Active),
        list().started_after(past()?),
        list().started_before(future()?),
        list().started_by(&target.user),
        list().without_tenant_id(true),
        list().without_case_instance_parent_id(true),
        list().without_case_instance_callback_id(true),
    ] {
        assert_eq!(both.await?.total, 2);
    }
    for none in [
        list().business_status("none"),
        list().business_status_like("none%"),
        list().business_status_like_ignore_case("NONE%"),
        list().root_scope_id("none"),
        list().parent_scope_id("none"),
        list().callback_id("none"),
        list().callback_type("none"),
        list().reference_id("none"),
        list().reference_type("none"),
        list().last_reactivated_by("none"),
        list().last_reactivated_before(future()?),
        list().last_reactivated_after(past()?),
        list().tenant_id("none"),
        list().tenant_id_like("none%"),
        list().tenant_id_like_ignore_case("NONE%"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    let told =
        list().include_case_variables(true).sort(HistoricCaseInstanceSort::StartTime).order(SortOrder::Asc).await?;
    assert!(told.data[0].variables.iter().any(|variable| variable.name == "amount"), "{told:?}");
    bad(list().sort(HistoricCaseInstanceSort::Unknown("businessKey".into())).await)?;

    let query = || HistoricCaseInstanceQuery::new().case_definition_id(&case.id);
    for (query, total) in [
        (query().case_instance_ids([id.as_str(), "none"]), 1),
        (query().case_definition_keys([case.key.as_str(), "none"]), 2),
        (query().case_business_key("claim-7"), 1),
        (query().case_instance_name("Water damage"), 1),
        (query().active_plan_item_definition_ids(["pay", "none"]), 1),
        (query().variable(VariableCondition::greater_than("amount", 100)), 1),
        (query().started_before(Timestamp::try_from("2020-01-01T00:00:00.5Z")?), 0),
    ] {
        assert_eq!(history.query(query).await?.total, total);
    }
    bad(history.query(query().sort(HistoricCaseInstanceSort::Unknown("size".into()))).await)?;
    let connection = case.cmmn.operations().connection();
    let (path, nothing) = ("/cmmn-query/historic-case-instances", r#"{"variables": [null]}"#);
    assert_eq!(answer(connection, &operations::QUERY_HISTORIC_CASE_INSTANCES, path, nothing).await?.0, 500);
    case.delete().await
}

async fn milestones_and_plan_items(target: Target) -> Result<()> {
    let case = Case::claim(&target, "reached").await?;
    let (milestones, items) = (case.cmmn.history().milestones(), case.cmmn.history().plan_item_instances());
    let (id, task) = reviewed(&case).await?;
    let list = || milestones.list().case_instance_id(&id);
    let milestone = list().await?.data.into_iter().next().context("a milestone was reached")?;
    assert_eq!(
        (milestone.name.as_deref(), milestone.element_id.as_deref()),
        (Some("Reviewed"), Some("planItemReviewed"))
    );
    assert_eq!((milestone.case_definition_id.as_ref(), milestone.timestamp.is_some()), (Some(&case.id), true));
    assert_eq!(milestones.get(&milestone.id).await?, milestone);
    for (list, total) in [
        (milestones.list().milestone_id(&milestone.id), 1),
        (list().milestone_name("Reviewed"), 1),
        (list().milestone_name("none"), 0),
        (list().reached_before(future()?), 1),
        (list().reached_after(future()?), 0),
        (list().sort(HistoricMilestoneInstanceSort::MilestoneName), 1),
    ] {
        assert_eq!(list.await?.total, total);
    }
    let query = || HistoricMilestoneInstanceQuery::new().case_instance_id(&id);
    assert_eq!(milestones.query(query().name("Reviewed").size(1)).await?.data, [milestone]);
    assert_eq!(milestones.query(query().id("none")).await?.total, 0);
    bad(list().sort(HistoricMilestoneInstanceSort::Unknown("size".into())).await)?;
    bad(milestones.query(query().sort(HistoricMilestoneInstanceSort::Unknown("size".into()))).await)?;
    missing(milestones.get("none").await)?;

    let list = || items.list().case_instance_id(&id);
    let review = list().element_id("planItemReview").await?.data.into_iter().next().context("a plan item")?;
    assert_eq!((review.state.as_ref(), review.stage), (Some(&PlanItemInstanceState::Completed), false));
    assert_eq!((review.reference_id.as_ref(), review.completed_time.is_some()), (Some(&task), true));
    assert_eq!(items.get(&review.id).await?, review);
    let all = list().await?.total;
    let stage = list().plan_item_definition_type("stage").await?.data.remove(0).id;
    for (list, total) in [
        (items.list().plan_item_instance_id(&review.id), 1),
        (list().plan_item_instance_name("Review"), 1),
        (list().plan_item_instance_state(PlanItemInstanceState::Completed), 2),
        (list().plan_item_definition_id("review"), 1),
        (list().stage_instance_id(stage), 1),
        (list().reference_id(&task), 1),
        (list().case_definition_id(&case.id), all),
        (list().created_after(past()?), all),
        (list().created_before(past()?), 0),
        (list().last_available_after(past()?), all),
        (list().last_available_before(past()?), 0),
        (list().last_enabled_after(past()?), 2),
        (list().last_enabled_before(past()?), 0),
        (list().last_disabled_after(past()?), 0),
        (list().last_disabled_before(future()?), 0),
        (list().last_started_before(past()?), 0),
        (list().last_suspended_after(past()?), 0),
        (list().last_suspended_before(future()?), 0),
        (list().completed_after(past()?), 1),
        (list().completed_before(past()?), 0),
        (list().terminated_after(past()?), 0),
        (list().terminated_before(future()?), 0),
        (list().occurred_after(past()?), 1),
        (list().occurred_before(past()?), 0),
        (list().exit_after(past()?), 0),
        (list().exit_before(future()?), 0),
        (list().ended_after(past()?), 2),
        (list().ended_before(past()?), 0),
        (list().start_user_id("none"), 0),
        (list().reference_type("none"), 0),
        (list().tenant_id("none"), 0),
        (list().without_tenant_id(true), all),
    ] {
        assert_eq!(list.await?.total, total);
    }
    let started =
        list().last_started_after(past()?).sort(HistoricPlanItemInstanceSort::Name).order(SortOrder::Desc).await?;
    assert_eq!(started.data[0].name.as_deref(), Some("Visit"));
    let query = || HistoricPlanItemInstanceQuery::new().case_instance_id(&id);
    let page = items.query(query().include_local_variables(true).plan_item_instance_name("Review")).await?;
    assert_eq!(page.data[0].id, review.id);
    bad(list().sort(HistoricPlanItemInstanceSort::Unknown("size".into())).await)?;
    bad(items.query(query().sort(HistoricPlanItemInstanceSort::Unknown("size".into()))).await)?;
    missing(items.get("none").await)?;
    case.delete().await
}

async fn tasks_that_were(target: Target) -> Result<()> {
    let case = Case::claim(&target, "done").await?;
    let tasks = case.cmmn.history().tasks();
    let (id, task) = reviewed(&case).await?;
    let found = tasks.get(&task).await?;
    assert_eq!(
        (found.name.as_deref(), found.assignee.as_deref(), found.priority),
        (Some("Review"), Some("kermit"), Some(60))
    );
    assert!(found.end_time.is_some() && found.duration_in_millis.is_some(), "{found:?}");
    assert_eq!((found.case_instance_id.as_ref(), found.scope_type.as_deref()), (Some(&id), Some("cmmn")));
    assert_eq!(found.url, Some(format!("{}/cmmn-history/historic-task-instances/{task}", target.base_url)));
    let links = tasks.identity_links(&task).await?;
    let [link] = links.as_slice() else { anyhow::bail!("one link, not {links:?}") };
    assert_eq!((link.user_id.as_deref(), link.task_id.as_ref()), (Some("kermit"), Some(&task)));
    bad(tasks.form(&task).await)?;
    let own = tasks.variable_bytes(&task, "own").await?;
    assert_eq!(own.bytes().await?.to_vec(), [0, 1]);
    assert!(tasks.variable_bytes(&task, "own").scope(VariableScope::Local).await.is_ok());
    missing(tasks.variable_bytes(&task, "own").scope(VariableScope::Global).await)?;
    missing(tasks.variable_bytes(&task, "note").await)?;
    bad(tasks.variable_bytes(&task, "own").scope(VariableScope::Unknown("odd".into())).await)?;
    let alone = case.cmmn.tasks().create(NewTask::new().name(&target.unique)).await?.id;
    let of_case = case.task(&case.start().await?.id, "Review").await?.id;
    for open in [&alone, &of_case] {
        let error = internal(tasks.delete(open).await)?;
        assert!(error.server_message().is_some_and(|words| words.contains("does not have an endTime")), "{error:?}");
    }
    case.cmmn.tasks().delete(&alone).await?;
    tasks.delete(&alone).await?;
    tasks.delete(&task).await?;
    missing(tasks.get(&task).await)?;
    missing(tasks.delete(&task).await)?;
    missing(tasks.form(&task).await)?;
    missing(tasks.identity_links(&task).await)?;
    missing(tasks.variable_bytes(&task, "own").await)?;
    case.delete().await
}

async fn historic_tasks_are_filtered(target: Target) -> Result<()> {
    let case = Case::claim(&target, "tasks").await?;
    let tasks = case.cmmn.history().tasks();
    let (id, task) = reviewed(&case).await?;
    let item = tasks.get(&task).await?.sub_scope_id.context("it is of a plan item")?;
    let list = || tasks.list().case_instance_id(&id);
    for one in [
        tasks.list().task_id(&task),
        list().plan_item_instance_id(item),
        list().task_name("Review"),
        list().task_name_like("Rev%"),
        list().task_name_like_ignore_case("REV%"),
        list().task_description("Look at it."),
        list().task_description_like("Look%"),
        list().task_definition_key("review"),
        list().task_assignee("kermit"),
        list().task_assignee_like("ker%"),
        list().task_involved_user("kermit"),
        list().task_priority(60),
        list().task_min_priority(60),
        list().finished(true),
        list().due_date(whole("2030-01-01T00:00:00Z")?),
        list().due_date_before(future()?),
        list().due_date_after(past()?),
        list().task_completed_after(past()?),
        list().task_completed_before(future()?),
    ] {
        let page = one.await?;
        assert_eq!((page.total, &page.data[0].id), (1, &task));
    }
    let stage = case.item(&id, "Inspect").await?.id;
    for (list, total) in [
        (tasks.list().case_definition_id(&case.id), 3),
        (list().finished(false), 2),
        (list().task_max_priority(50), 2),
        (list().task_candidate_group("adjusters"), 1),
        (list().task_candidate_group("adjusters").ignore_task_assignee(true), 1),
        (list().propagated_stage_instance_id(stage), 1),
        (list().task_created_after(past()?), 3),
        (list().task_created_before(past()?), 0),
        (list().task_created_on(past()?), 0),
        (list().task_completed_on(past()?), 0),
        (list().task_without_category(true), 3),
        (list().without_process_instance_id(true), 3),
        (list().without_tenant_id(true), 3),
        (list().without_scope_id(true), 0),
        (list().task_category("none"), 0),
        (list().task_category_in(["a", "b"]), 0),
        (list().task_category_not_in(["a"]), 0),
        (list().task_delete_reason("none"), 0),
        (list().task_delete_reason_like("none%"), 0),
        (list().task_owner("none"), 0),
        (list().task_owner_like("none%"), 0),
        (list().process_finished(true), 0),
        (list().process_finished(false), 0),
        (list().parent_task_id("none"), 0),
        (list().tenant_id("none"), 0),
        (list().tenant_id_like("none%"), 0),
        // They need entity links, which this engine does not write.
        (tasks.list().case_instance_id_with_children(&id), 0),
        (list().root_scope_id(&id), 0),
        (list().parent_scope_id(&id), 0),
    ] {
        assert_eq!(list.await?.total, total);
    }
    let told = list().include_task_local_variables(true).include_process_variables(true).task_name("Review").await?;
    assert!(told.data[0].variables.iter().any(|variable| variable.name == "note"), "{told:?}");
    let sorted = list().sort(HistoricTaskInstanceSort::Name).order(SortOrder::Desc).size(1).await?;
    assert_eq!((sorted.data[0].name.as_deref(), sorted.total), (Some("Visit"), 3));
    bad(list().sort(HistoricTaskInstanceSort::Unknown("processInstanceId".into())).await)?;

    let query = || HistoricTaskInstanceQuery::new().case_instance_id(&id);
    for (query, total) in [
        (query().task_variable(VariableCondition::equals("note", "urgent")), 1),
        (query().task_definition_key_like("rev%"), 1),
        (query().without_due_date(true), 2),
        (HistoricTaskInstanceQuery::new().case_definition_key(&case.key), 3),
        (HistoricTaskInstanceQuery::new().case_definition_keys([&case.key]), 3),
        (HistoricTaskInstanceQuery::new().case_definition_key_like(format!("{}%", case.key)), 3),
    ] {
        assert_eq!(tasks.query(query).await?.total, total);
    }
    bad(tasks.query(query().task_variable(VariableCondition::any_equals("urgent"))).await)?;
    bad(tasks.query(query().sort(HistoricTaskInstanceSort::Unknown("size".into()))).await)?;
    let connection = case.cmmn.operations().connection();
    let (path, nothing) = ("/cmmn-query/historic-task-instances", r#"{"taskVariables": [null]}"#);
    assert_eq!(answer(connection, &operations::QUERY_HISTORIC_TASK_INSTANCES, path, nothing).await?.0, 500);
    case.delete().await
}

async fn variables_that_were(target: Target) -> Result<()> {
    let case = Case::claim(&target, "values").await?;
    let variables = case.cmmn.history().variables();
    let (id, task) = reviewed(&case).await?;
    let list = || variables.list().case_instance_id(&id);
    let amount = list().variable_name("amount").await?.data.into_iter().next().context("a variable")?;
    assert_eq!(amount.variable.as_ref().and_then(|variable| variable.value.as_i64()), Some(250));
    for (list, total) in [
        (list(), 7),
        (list().exclude_task_variables(true), 5),
        (list().exclude_local_variables(true), 5),
        (variables.list().task_id(&task), 2),
        (list().variable_name_like("co%"), 1),
        (list().plan_item_instance_id("none"), 0),
        (list().sort(HistoricVariableInstanceSort::CaseInstanceId).order(SortOrder::Desc), 7),
    ] {
        assert_eq!(list.await?.total, total);
    }
    let scan = list().variable_name("scan").await?.data.remove(0).id;
    assert_eq!(variables.bytes(&scan).await?.bytes().await?.to_vec(), [0, 1]);
    missing(variables.bytes(&amount.id).await)?;
    missing(variables.bytes("none").await)?;
    bad(list().sort(HistoricVariableInstanceSort::Unknown("size".into())).await)?;

    let query = || HistoricVariableInstanceQuery::new().case_instance_id(&id);
    let page = variables.query(query()).start(1).size(2).await?;
    assert_eq!((page.total, page.start, page.size), (7, 1, 2));
    let one = variables.query(query().variable(VariableCondition::equals("amount", 250))).await?;
    assert_eq!(one.data, [amount]);
    bad(variables.query(query().variable(VariableCondition::like("covered", "t%"))).await)?;
    let connection = case.cmmn.operations().connection();
    let (path, nothing) = ("/cmmn-query/historic-variable-instances", r#"{"variables": [null]}"#);
    assert_eq!(answer(connection, &operations::QUERY_HISTORIC_VARIABLE_INSTANCES, path, nothing).await?.0, 500);
    case.delete().await
}
