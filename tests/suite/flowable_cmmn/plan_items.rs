//! Plan item instances, and what can be done with them.

use super::{Case, Test, bad, missing, whole};
use crate::{flowable_apis::answer, target::Target};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Upload,
    flowable_cmmn::{PlanItemInstanceQuery, PlanItemInstanceSort, PlanItemInstanceState, SortOrder, operations},
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use futures::FutureExt as _;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("plan_items_go_their_ways", |target| plan_items_go_their_ways(target).boxed()),
    ("an_event_ends_the_case", |target| an_event_ends_the_case(target).boxed()),
    ("plan_items_are_filtered_and_sorted", |target| plan_items_are_filtered_and_sorted(target).boxed()),
    ("local_variables", |target| local_variables(target).boxed()),
];

async fn plan_items_go_their_ways(target: Target) -> Result<()> {
    let case = Case::claim(&target, "items").await?;
    let items = case.cmmn.plan_item_instances();
    let id = case.start().await?.id;
    let all = case.items(&id).await?;
    let state = |name: &str| all.get(name).and_then(|item| item.state.clone());
    assert_eq!(state("Review"), Some(PlanItemInstanceState::Active));
    assert_eq!(state("Call"), Some(PlanItemInstanceState::Enabled));
    assert_eq!(state("Reviewed"), Some(PlanItemInstanceState::Available));
    let visit = &all["Visit"];
    assert_eq!(visit.stage_instance_id.as_ref(), Some(&all["Inspect"].id));
    assert_eq!((visit.stage, all["Inspect"].stage), (false, true));
    assert_eq!(visit.plan_item_definition_type.as_deref(), Some("humantask"));
    assert_eq!(
        (visit.element_id.as_deref(), visit.plan_item_definition_id.as_deref()),
        (Some("planItemVisit"), Some("visit"))
    );
    assert_eq!(visit.url, Some(format!("{}/cmmn-runtime/plan-item-instances/{}", target.base_url, visit.id)));
    assert_eq!(&items.get(&visit.id).await?, visit);

    let called = items.start(&all["Call"].id).await?.context("it goes on")?;
    assert_eq!(called.state, Some(PlanItemInstanceState::Active));
    assert_eq!(case.task(&id, "Call").await?.sub_scope_id.as_ref(), Some(&called.id));
    bad(items.start(&called.id).await)?;
    bad(items.disable(&called.id).await)?;
    // Enabling is starting.
    let written = items.enable(&all["Write"].id).await?.context("it goes on")?;
    assert_eq!(written.state, Some(PlanItemInstanceState::Active));
    let other = case.start().await?.id;
    let write = case.item(&other, "Write").await?.id;
    let disabled = items.disable(&write).await?.context("it goes on")?;
    assert_eq!(disabled.state, Some(PlanItemInstanceState::Disabled));
    bad(items.enable(&write).await)?;
    bad(items.trigger(&write).await)?;

    assert_eq!(items.trigger(&all["Review"].id).await?, None, "it is completed");
    let ended = items.get(&all["Review"].id).await?;
    assert_eq!((ended.state, ended.ended_time.is_some()), (Some(PlanItemInstanceState::Completed), true));
    assert!(case.task(&id, "Pay").await.is_ok(), "the milestone was reached");
    for error in [
        items.start("none").await.map(drop),
        items.enable("none").await.map(drop),
        items.disable("none").await.map(drop),
        items.trigger("none").await.map(drop),
        items.get("none").await.map(drop),
    ] {
        missing(error)?;
    }
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-runtime/plan-item-instances/{}", called.id);
    assert_eq!(answer(connection, &operations::START_PLAN_ITEM_INSTANCE, &path, r#"{"action": "stop"}"#).await?.0, 400);
    case.delete().await
}

async fn an_event_ends_the_case(target: Target) -> Result<()> {
    let case = Case::claim(&target, "withdrawn").await?;
    let id = case.start().await?.id;
    let withdraw = case.item(&id, "Withdraw").await?.id;
    assert_eq!(case.cmmn.plan_item_instances().trigger(&withdraw).await?, None);
    missing(case.cmmn.case_instances().get(&id).await)?;
    missing(case.cmmn.plan_item_instances().get(&withdraw).await)?;
    case.delete().await
}

async fn plan_items_are_filtered_and_sorted(target: Target) -> Result<()> {
    let case = Case::claim(&target, "filtered").await?;
    let items = case.cmmn.plan_item_instances();
    let id = case.cmmn.case_instances().start_by_id(&case.id).variable("amount", 250).await?.id;
    let all = case.items(&id).await?;
    let review = &all["Review"];
    let task = case.task(&id, "Review").await?.id;
    let list = || items.list().case_instance_id(&id);
    for one in [
        items.list().id(&review.id),
        list().plan_item_definition_id("review"),
        list().element_id("planItemReview"),
        list().name("Review"),
        list().reference_id(&task),
    ] {
        let page = one.await?;
        assert_eq!((page.total, &page.data[0].id), (1, &review.id));
    }
    let total = all.len() as i64;
    for (list, expected) in [
        (items.list().case_definition_id(&case.id), total),
        (list().stage_instance_id(&all["Inspect"].id), 1),
        (list().plan_item_definition_type("stage"), 1),
        (list().plan_item_definition_types(["stage", "milestone"]), 2),
        (list().state(PlanItemInstanceState::Enabled), 2),
        (list().created_after(whole("2020-01-01T00:00:00Z")?), total),
        (list().created_before(whole("2020-01-01T00:00:00Z")?), 0),
        (list().start_user_id("none"), 0),
        (list().reference_type("none"), 0),
        (list().tenant_id("none"), 0),
        (list().without_tenant_id(true), total),
        (list().include_ended(true), total),
        (list().include_local_variables(true), total),
    ] {
        assert_eq!(list.await?.total, expected);
    }
    let sorted = list().sort(PlanItemInstanceSort::Name).order(SortOrder::Desc).size(1).await?;
    assert_eq!((sorted.data[0].name.as_deref(), sorted.sort.as_deref()), (Some("Write"), Some("name")));
    bad(list().sort(PlanItemInstanceSort::Unknown("size".into())).await)?;

    items.create_variables(&review.id, [("local", 5)]).await?;
    let told = list().include_local_variables(true).name("Review").await?;
    assert_eq!(told.data[0].local_variables[0].value.as_i64(), Some(5));
    let query = || PlanItemInstanceQuery::new().case_instance_id(&id);
    let of_local = query().variable(VariableCondition::equals("local", 5));
    assert_eq!(items.query(of_local).await?.data[0].id, review.id);
    let of_case = query().case_instance_variable(VariableCondition::not_equals("amount", 5)).size(1);
    let page = items.query(of_case).await?;
    assert_eq!((page.total, page.size), (total, 1));
    assert_eq!(items.query(query().plan_item_definition_types(["stage", "milestone"])).await?.total, 2);
    bad(items.query(query().variable(VariableCondition::greater_than("local", 1))).await)?;
    bad(items.query(query().sort(PlanItemInstanceSort::Unknown("size".into()))).await)?;
    let connection = case.cmmn.operations().connection();
    let path = "/cmmn-query/plan-item-instances";
    let nothing = r#"{"variables": [null]}"#;
    assert_eq!(answer(connection, &operations::QUERY_PLAN_ITEM_INSTANCES, path, nothing).await?.0, 500);
    case.delete().await
}

async fn local_variables(target: Target) -> Result<()> {
    let case = Case::claim(&target, "local").await?;
    let items = case.cmmn.plan_item_instances();
    let id = case.start().await?.id;
    let item = case.item(&id, "Review").await?.id;
    let created = items.create_variables(&item, [NewVariable::new("amount", 5).global()]).await?;
    assert_eq!((created[0].value.as_i64(), created[0].scope.as_ref()), (Some(5), Some(&VariableScope::Local)));
    missing(case.cmmn.case_instances().variable(&id, "amount").await)?;
    assert_eq!(items.create_variables(&item, [("amount", 6)]).await?[0].value.as_i64(), Some(6));
    assert_eq!(items.update_variable(&item, ("amount", 7)).await?.value.as_i64(), Some(7));
    assert_eq!(items.update_variable(&item, ("fresh", 8)).await?.value.as_i64(), Some(8), "it is created");
    missing(items.update_variable(&item, NewVariable::new("fresh", None::<i32>)).await)?;
    missing(items.variable_bytes(&item, "amount").await)?;
    items.delete_variable(&item, "amount").await?;
    missing(items.delete_variable(&item, "amount").await)?;
    bad(items.create_variables(&item, [("", 1); 0]).await)?;

    let file = |bytes: &'static [u8]| Upload::bytes("scan.png", bytes);
    let created = items.create_binary_variable(&item, "scan", file(b"\x00\x01")).await?;
    assert_eq!((&created.value, created.scope), (&VariableValue::Binary, Some(VariableScope::Local)));
    let error = items.create_binary_variable(&item, "scan", file(b"\x02")).await.err().context("it is there")?;
    assert!(error.is_conflict(), "{error:?}");
    items.update_binary_variable(&item, "scan", file(b"\x03")).await?;
    assert_eq!(items.variable_bytes(&item, "scan").await?.bytes().await?.to_vec(), [3]);
    bad(items.update_binary_variable(&item, "object", file(b"\x00\x01")).serializable().await)?;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-runtime/plan-item-instances/{item}/variables/scan");
    for (body, status) in [("{", 400), (r#"{"name": "other", "value": 1}"#, 400), (r#"{"value": 1}"#, 500)] {
        assert_eq!(answer(connection, &operations::UPDATE_PLAN_ITEM_INSTANCE_VARIABLE, &path, body).await?.0, status);
    }
    missing(items.create_variables("none", [("a", 1)]).await)?;
    missing(items.create_binary_variable("none", "scan", file(b"\x00")).await)?;
    missing(items.update_variable("none", ("a", 1)).await)?;
    missing(items.update_binary_variable("none", "scan", file(b"\x00")).await)?;
    missing(items.delete_variable("none", "a").await)?;
    missing(items.variable_bytes("none", "a").await)?;
    case.delete().await
}
