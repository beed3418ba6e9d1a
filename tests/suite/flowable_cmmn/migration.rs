//! Migrations of case instances to other case definitions.

use super::{CLAIM, Case, Test, file, internal, missing};
use crate::{flowable_apis::answer, target::Target};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Upload,
    flowable_cmmn::{
        PlanItemActivation, PlanItemCondition, PlanItemDefinitionIdChange, PlanItemIdChange, PlanItemTermination,
        operations,
    },
};
use futures::FutureExt as _;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_case_instance_is_migrated", |target| a_case_instance_is_migrated(target).boxed()),
    ("all_case_instances_are_migrated", |target| all_case_instances_are_migrated(target).boxed()),
    ("ended_case_instances_are_migrated", |target| ended_case_instances_are_migrated(target).boxed()),
];

/// A case in two versions.
async fn versions(target: &Target, name: &str) -> Result<(Case, String)> {
    let case = Case::claim(target, name).await?;
    let upload = Upload::bytes(format!("{}.cmmn", case.key), file(&case.key, CLAIM, ""));
    case.cmmn.deployments().deploy(upload).await?;
    let latest = case.cmmn.case_definitions().list().key(&case.key).latest(true).await?.data;
    let latest = latest.into_iter().next().context("there is a second version")?;
    assert_eq!(latest.version, 2);
    Ok((case, latest.id))
}

/// Deletes both versions.
async fn delete(case: Case) -> Result<()> {
    for definition in case.cmmn.case_definitions().list().key(&case.key).await?.data {
        let deployment = definition.deployment_id.context("it was deployed")?;
        case.cmmn.deployments().delete(deployment).cascade(true).await?;
    }
    Ok(())
}

async fn a_case_instance_is_migrated(target: Target) -> Result<()> {
    let (case, second) = versions(&target, "moved").await?;
    let cases = case.cmmn.case_instances();
    let id = case.start().await?.id;
    let of = async |id: &str| anyhow::Ok(cases.get(id).await?.case_definition_id);
    cases.migrate(&id, &second).await?;
    assert_eq!(of(&id).await?.as_ref(), Some(&second));
    cases.migrate_to_key(&id, &case.key).to_case_definition_version(1).await?;
    assert_eq!(of(&id).await?.as_ref(), Some(&case.id));
    // A version that there is not is ignored.
    cases.migrate_to_key(&id, &case.key).to_case_definition_version(9).await?;
    assert_eq!(of(&id).await?.as_ref(), Some(&second));

    let other = case.start().await?.id;
    let activation =
        PlanItemActivation::new("pay").new_assignee("gonzo").condition("${true}").local_variable("extra", 5);
    let call = cases.migrate(&other, &second).activate_plan_item_definition(activation);
    let call = call.terminate_plan_item_definition(PlanItemTermination::new("visit").condition("${true}"));
    let call = call.waiting_for_repetition_plan_item_definition(PlanItemCondition::new("write").condition("${false}"));
    let call =
        call.pre_upgrade_expression("${caseInstance.getId()}").post_upgrade_expression("${caseInstance.getId()}");
    let call = call.change_plan_item_id(PlanItemIdChange::new("planItemCall", "planItemCall"));
    let call = call.change_plan_item_ids_with_definition_id([PlanItemDefinitionIdChange::new("call", "call")]);
    call.case_instance_variable("migrated", true).await?;
    assert_eq!(of(&other).await?.as_ref(), Some(&second));
    assert_eq!(cases.variable(&other, "migrated").await?.value.as_bool(), Some(true));
    assert!(!case.items(&other).await?.contains_key("Visit"));
    assert_eq!(case.task(&other, "Pay").await?.assignee.as_deref(), Some("gonzo"));

    internal(cases.migrate(&id, "none").await)?;
    internal(cases.migrate("none", &second).await)?;
    internal(cases.migrate_to_key("none", &case.key).await)?;
    missing(cases.migrate_to_key(&id, "none").await)?;
    missing(cases.migrate_to_key(&id, &case.key).to_case_definition_tenant_id("none").await)?;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-runtime/case-instances/{id}/migrate");
    let (status, said) = answer(connection, &operations::MIGRATE_CASE_INSTANCE, &path, "{").await?;
    assert_eq!(status, 500, "{said}");
    delete(case).await
}

async fn all_case_instances_are_migrated(target: Target) -> Result<()> {
    let (case, second) = versions(&target, "all").await?;
    let (cases, definitions) = (case.cmmn.case_instances(), case.cmmn.case_definitions());
    for _ in 0..2 {
        case.start().await?;
    }
    let at = async |id: &str| anyhow::Ok(cases.list().case_definition_id(id).await?.total);
    definitions.migrate(&case.id, &second).await?;
    assert_eq!((at(&case.id).await?, at(&second).await?), (0, 2));
    definitions.migrate_to_key(&second, &case.key).to_case_definition_version(1).await?;
    assert_eq!((at(&case.id).await?, at(&second).await?), (2, 0));

    // By jobs, which the engine of the tests does not do by itself.
    definitions.migrate_async(&case.id, &second).await?;
    definitions.migrate_async_to_key(&second, &case.key).await?;
    assert_eq!(at(&case.id).await?, 2);

    missing(definitions.migrate("none", &second).await)?;
    missing(definitions.migrate_to_key("none", &case.key).await)?;
    missing(definitions.migrate_async("none", &second).await)?;
    missing(definitions.migrate_async_to_key("none", &case.key).await)?;
    missing(definitions.migrate_to_key(&case.id, "none").await)?;
    missing(definitions.migrate_async_to_key(&case.id, "none").await)?;
    internal(definitions.migrate(&case.id, "none").await)?;
    internal(definitions.migrate_async(&case.id, "none").await)?;
    delete(case).await
}

async fn ended_case_instances_are_migrated(target: Target) -> Result<()> {
    let (case, second) = versions(&target, "ended").await?;
    let (history, definitions) = (case.cmmn.history().case_instances(), case.cmmn.case_definitions());
    let id = case.start().await?.id;
    internal(history.migrate(&id, &second).await)?;
    internal(history.migrate_to_key(&id, &case.key).await)?;
    case.cmmn.case_instances().terminate(&id).await?;
    let of = async || anyhow::Ok(history.get(&id).await?.case_definition_id);
    history.migrate(&id, &second).await?;
    assert_eq!(of().await?.as_ref(), Some(&second));
    history.migrate_to_key(&id, &case.key).to_case_definition_version(1).await?;
    assert_eq!(of().await?.as_ref(), Some(&case.id));
    definitions.migrate_history(&case.id, &second).await?;
    assert_eq!(of().await?.as_ref(), Some(&second));
    definitions.migrate_history_to_key(&second, &case.key).to_case_definition_version(1).await?;
    assert_eq!(of().await?.as_ref(), Some(&case.id));
    definitions.migrate_history_async(&case.id, &second).await?;
    definitions.migrate_history_async_to_key(&case.id, &case.key).await?;

    internal(history.migrate("none", &second).await)?;
    internal(history.migrate(&id, "none").await)?;
    missing(history.migrate_to_key(&id, "none").await)?;
    missing(definitions.migrate_history("none", &second).await)?;
    missing(definitions.migrate_history_to_key(&case.id, "none").await)?;
    missing(definitions.migrate_history_async("none", &second).await)?;
    missing(definitions.migrate_history_async_to_key(&case.id, "none").await)?;
    delete(case).await
}
