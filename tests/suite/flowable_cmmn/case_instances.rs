//! Case instances, their variables and links, and what waits for an event.

use super::{Case, Test, bad, cmmn, file, internal, missing, whole};
use crate::{
    flowable_apis::answer,
    target::{Target, failure},
};
use anyhow::Result;
use bpm_rest::{
    ErrorKind, Timestamp, Upload,
    flowable_cmmn::{
        CaseInstanceQuery, CaseInstanceSort, CaseInstanceState, EventSubscriptionSort, PlanItemInstanceState,
        SortOrder, VariableInstanceQuery, VariableInstanceSort, operations,
    },
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use futures::FutureExt as _;
use serde_json::json;

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_case_instance_starts_and_ends", |target| a_case_instance_starts_and_ends(target).boxed()),
    ("what_cannot_be_started", |target| what_cannot_be_started(target).boxed()),
    ("tenants_have_cases_of_their_own", |target| tenants_have_cases_of_their_own(target).boxed()),
    ("case_instances_are_filtered_and_sorted", |target| case_instances_are_filtered_and_sorted(target).boxed()),
    ("several_end_at_once", |target| several_end_at_once(target).boxed()),
    ("criteria_are_evaluated_on_demand", |target| criteria_are_evaluated_on_demand(target).boxed()),
    ("states_are_changed_by_force", |target| states_are_changed_by_force(target).boxed()),
    ("variables_of_a_case_instance", |target| variables_of_a_case_instance(target).boxed()),
    ("variables_of_bytes", |target| variables_of_bytes(target).boxed()),
    ("who_has_to_do_with_it", |target| who_has_to_do_with_it(target).boxed()),
    ("event_subscriptions", |target| event_subscriptions(target).boxed()),
    ("variable_instances", |target| variable_instances(target).boxed()),
];

async fn a_case_instance_starts_and_ends(target: Target) -> Result<()> {
    let case = Case::claim(&target, "life").await?;
    let cases = case.cmmn.case_instances();
    let start = cases.start_by_key(&case.key).name("Water damage").business_key("claim-7").variable("amount", 250);
    let started = start.transient_variable("hint", "now").return_variables(true).await?;
    assert_eq!((started.name.as_deref(), started.business_key.as_deref()), (Some("Water damage"), Some("claim-7")));
    assert_eq!(
        (started.state.as_ref(), started.ended, started.completed),
        (Some(&CaseInstanceState::Active), false, false)
    );
    assert_eq!((started.case_definition_id.as_ref(), started.tenant_id.as_deref()), (Some(&case.id), Some("")));
    assert_eq!(started.case_definition_name, Some(format!("Claim {}", case.key)));
    assert_eq!(started.start_user_id.as_deref(), Some(target.user.as_str()));
    let mut names: Vec<&str> = started.variables.iter().map(|variable| variable.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["amount", "initiator"]);

    let got = cases.get(&started.id).await?;
    assert_eq!((&got.id, got.start_time, got.variables.len()), (&started.id, started.start_time, 0));
    let changed = cases.update(&started.id).name("Fire").await?;
    assert_eq!((changed.name.as_deref(), changed.business_key.as_deref()), (Some("Fire"), Some("claim-7")));
    assert_eq!(cases.update(&started.id).business_key("claim-8").await?.business_key.as_deref(), Some("claim-8"));
    assert_eq!(cases.update(&started.id).name("").await?.name.as_deref(), Some("Fire"), "nothing is cleared");

    let stages = cases.stages(&started.id).await?;
    let told: Vec<_> = stages.iter().map(|stage| (stage.id.as_str(), stage.current, stage.ended)).collect();
    assert_eq!(told, [("reviewed", false, false), ("inspection", true, false)]);

    cases.terminate(&started.id).await?;
    missing(cases.get(&started.id).await)?;
    missing(cases.terminate(&started.id).await)?;
    let other = case.start().await?;
    cases.delete(&other.id).await?;
    missing(cases.delete(&other.id).await)?;
    missing(cases.update("none").name("x").await)?;
    missing(cases.evaluate_criteria("none").await)?;
    missing(cases.stages("none").await)?;
    missing(cases.diagram("none").await)?;
    case.delete().await
}

async fn what_cannot_be_started(target: Target) -> Result<()> {
    let case = Case::claim(&target, "refused").await?;
    let cases = case.cmmn.case_instances();
    bad(cases.start_by_id("none").await)?;
    bad(cases.start_by_key("none").await)?;
    let odd = VariableValue::Other { type_name: Some("color".into()), value: json!("red") };
    bad(cases.start_by_key(&case.key).variables([NewVariable::new("odd", odd)]).await)?;
    let connection = case.cmmn.operations().connection();
    for body in ["{", "{}", r#"{"caseDefinitionId": "a", "caseDefinitionKey": "b"}"#] {
        let (status, said) =
            answer(connection, &operations::START_CASE_INSTANCE_BY_ID, "/cmmn-runtime/case-instances", body).await?;
        assert_eq!(status, 400, "{said}");
    }
    // What the start sets off fails.
    let plan = r#"<planItem id="a" definitionRef="fail"/><task id="fail" flowable:type="java" flowable:expression="${none.call()}"/>"#;
    let failing = Case::new(&target, "failing", plan).await?;
    internal(failing.cmmn.case_instances().start_by_id(&failing.id).await)?;
    failing.delete().await?;
    case.delete().await
}

async fn tenants_have_cases_of_their_own(target: Target) -> Result<()> {
    let cmmn = cmmn(&target)?;
    let (key, tenant) = (target.name("tenanted"), target.name("tenant"));
    let upload = Upload::bytes("claim.cmmn", file(&key, super::CLAIM, ""));
    let deployment = cmmn.deployments().deploy(upload).tenant_id(&tenant).await?.id;
    let cases = cmmn.case_instances();
    bad(cases.start_by_key(&key).await)?;
    bad(cases.start_by_key(&key).tenant_id("another").await)?;
    let started = cases.start_by_key(&key).tenant_id(&tenant).await?;
    assert_eq!(started.tenant_id.as_ref(), Some(&tenant));
    let elsewhere = cases.start_by_key(&key).tenant_id(&tenant).override_definition_tenant_id("elsewhere").await?;
    assert_eq!(elsewhere.tenant_id.as_deref(), Some("elsewhere"));
    let of_key = || cases.list().case_definition_key(&key);
    for one in [
        of_key().tenant_id(&tenant),
        of_key().tenant_id_like(format!("{}%", &tenant[..tenant.len() - 1])),
        of_key().tenant_id_like_ignore_case(tenant.to_uppercase()),
    ] {
        assert_eq!(one.await?.total, 1);
    }
    assert_eq!(of_key().without_tenant_id(true).await?.total, 0);
    let tasks = cmmn.tasks().list().tenant_id(&tenant).await?;
    assert!(tasks.total > 0 && tasks.data.iter().all(|task| task.tenant_id.as_ref() == Some(&tenant)));
    let items = cmmn.plan_item_instances().list().tenant_id(&tenant).await?;
    assert!(items.total > 0);
    assert_eq!(cmmn.timer_jobs().list().tenant_id(&tenant).await?.total, 1);
    assert_eq!(cmmn.event_subscriptions().list().tenant_id(&tenant).await?.total, 1);
    assert_eq!(cmmn.history().case_instances().list().tenant_id(&tenant).await?.total, 1);
    assert!(cmmn.history().tasks().list().tenant_id(&tenant).await?.total > 0);
    assert!(cmmn.history().plan_item_instances().list().tenant_id(&tenant).await?.total > 0);
    cmmn.deployments().delete(deployment).cascade(true).await?;
    Ok(())
}

async fn case_instances_are_filtered_and_sorted(target: Target) -> Result<()> {
    let case = Case::claim(&target, "listed").await?;
    let cases = case.cmmn.case_instances();
    let first = cases.start_by_id(&case.id).name("Älpha").business_key("k-1").variable("amount", 250).await?;
    let second = cases.start_by_id(&case.id).name("Beta").business_key("k-2").variable("amount", 5).await?;
    let list = || cases.list().case_definition_id(&case.id);
    let name = format!("Claim {}", case.key);
    for one in [
        cases.list().id(&first.id),
        list().name("Älpha"),
        list().name_like("Äl%"),
        list().name_like_ignore_case("älpha"),
        list().business_key("k-1"),
        list().business_key_like("%-1"),
        list().business_key_like_ignore_case("K-1"),
    ] {
        let page = one.await?;
        assert_eq!((page.total, &page.data[0].id), (1, &first.id));
    }
    for both in [
        list(),
        cases.list().case_definition_key(&case.key),
        cases.list().case_definition_key_like(format!("{}%", case.key)),
        cases.list().case_definition_key_like_ignore_case(case.key.to_uppercase()),
        cases.list().case_definition_name(&name),
        cases.list().case_definition_name_like(format!("{name}%")),
        cases.list().case_definition_name_like_ignore_case(name.to_uppercase()),
        list().case_definition_category("bpm-rest"),
        list().case_definition_category_like("bpm%"),
        list().case_definition_category_like_ignore_case("BPM%"),
        list().state(CaseInstanceState::Active),
        list().started_by(&target.user),
        list().started_after(whole("2020-01-01T00:00:00Z")?),
        list().started_before(whole("2090-01-01T00:00:00Z")?),
        list().active_plan_item_definition_id("review"),
        list().without_tenant_id(true),
    ] {
        assert_eq!(both.await?.total, 2);
    }
    for none in [
        list().business_status("new"),
        list().business_status_like("n%"),
        list().business_status_like_ignore_case("N%"),
        list().case_instance_parent_id("none"),
        list().root_scope_id("none"),
        list().parent_scope_id("none"),
        list().callback_id("none"),
        list().callback_type("none"),
        list().reference_id("none"),
        list().reference_type("none"),
        list().last_reactivated_by("none"),
        list().last_reactivated_before(whole("2090-01-01T00:00:00Z")?),
        list().last_reactivated_after(whole("2020-01-01T00:00:00Z")?),
        list().tenant_id("none"),
        list().active_plan_item_definition_id("pay"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    let told = list().include_case_variables(true).sort(CaseInstanceSort::BusinessKey).order(SortOrder::Desc).await?;
    assert_eq!(told.data[0].id, second.id);
    assert!(told.data[0].variables.iter().any(|variable| variable.value.as_i64() == Some(5)), "{told:?}");
    bad(list().sort(CaseInstanceSort::Unknown("size".into())).await)?;

    let query = || CaseInstanceQuery::new().case_definition_id(&case.id);
    for one in [
        query().case_instance_id(&first.id),
        query().case_business_key("k-1"),
        query().case_instance_business_key("k-1"),
        query().case_instance_name("Älpha"),
        query().variable(VariableCondition::greater_than("amount", 100)),
        query().variable(VariableCondition::any_equals(250)),
    ] {
        assert_eq!(cases.query(one).await?.data[0].id, first.id);
    }
    for both in [
        query().case_definition_keys([&case.key, "none"]),
        query().active_plan_item_definition_ids(["review", "none"]),
        query().involved_user("kermit"),
        query().case_instance_started_by(&target.user),
        query().case_instance_state(CaseInstanceState::Active),
        query().case_instance_started_after(Timestamp::try_from("2020-01-01T00:00:00.5Z")?),
    ] {
        assert_eq!(cases.query(both).await?.total, 2);
    }
    let page = cases.query(query().start(1).size(1).sort(CaseInstanceSort::BusinessKey)).await?;
    assert_eq!((page.start, page.size, &page.data[0].id), (1, 1, &second.id));
    bad(cases.query(query().sort(CaseInstanceSort::Unknown("size".into()))).await)?;
    let connection = case.cmmn.operations().connection();
    let (status, said) =
        answer(connection, &operations::QUERY_CASE_INSTANCES, "/cmmn-query/case-instances", r#"{"variables": [null]}"#)
            .await?;
    assert_eq!(status, 500, "{said}");
    case.delete().await
}

async fn several_end_at_once(target: Target) -> Result<()> {
    let case = Case::claim(&target, "several").await?;
    let cases = case.cmmn.case_instances();
    let mut ids = Vec::new();
    for _ in 0..4 {
        ids.push(case.start().await?.id);
    }
    missing(cases.delete_many([ids[0].as_str(), "none"]).await)?;
    missing(cases.terminate_many([ids[0].as_str(), "none"]).await)?;
    assert_eq!(cases.list().case_definition_id(&case.id).await?.total, 4, "all or none");
    cases.delete_many(&ids[..2]).await?;
    cases.terminate_many(&ids[2..]).await?;
    assert_eq!(cases.list().case_definition_id(&case.id).await?.total, 0);
    let connection = case.cmmn.operations().connection();
    for body in [r#"{"action": "delete"}"#, r#"{"action": "suspend", "instanceIds": []}"#] {
        let path = "/cmmn-runtime/case-instances/delete";
        assert_eq!(answer(connection, &operations::DELETE_CASE_INSTANCES, path, body).await?.0, 400);
    }
    case.delete().await
}

async fn criteria_are_evaluated_on_demand(target: Target) -> Result<()> {
    // The condition is on what the engine does not see: whether there is a deployment of a certain name.
    let flag = target.name("flag");
    let plan = format!(
        r#"<planItem id="a" definitionRef="task"/>
        <sentry id="flagged"><ifPart><condition><![CDATA[${{cmmnRepositoryService.createDeploymentQuery().deploymentName("{flag}").count() > 0}}]]></condition></ifPart></sentry>
        <humanTask id="task"/><exitCriterion id="exit" sentryRef="flagged"/>"#
    );
    let case = Case::new(&target, "criteria", &plan).await?;
    let cases = case.cmmn.case_instances();
    let started = case.start().await?;
    let going_on = cases.evaluate_criteria(&started.id).await?;
    assert_eq!(going_on.map(|case| case.id), Some(started.id.clone()), "it goes on");
    let upload = Upload::bytes("flag.cmmn", file(&flag, super::CLAIM, ""));
    let deployment = case.cmmn.deployments().deploy(upload).name(&flag).await?.id;
    assert!(!cases.get(&started.id).await?.ended, "nothing has happened in the case");
    assert_eq!(cases.evaluate_criteria(&started.id).await?, None, "it has ended");
    missing(cases.get(&started.id).await)?;
    case.cmmn.deployments().delete(deployment).await?;
    case.delete().await
}

async fn states_are_changed_by_force(target: Target) -> Result<()> {
    let case = Case::claim(&target, "forced").await?;
    let cases = case.cmmn.case_instances();
    let id = case.start().await?.id;
    let state = async |name: &str| anyhow::Ok(case.items(&id).await?.remove(name).and_then(|item| item.state));
    assert_eq!(state("Pay").await?, Some(PlanItemInstanceState::Available));
    cases.activate_plan_items(&id, ["pay"]).await?;
    assert!(case.task(&id, "Pay").await?.id.len() > 1);
    cases.move_plan_items_to_available(&id, ["review"]).await?;
    cases.terminate_plan_items(&id, ["visit"]).await?;
    assert_eq!(state("Visit").await?, None);
    cases.await_plan_item_repetition(&id, ["call"]).await?;
    cases.stop_awaiting_plan_item_repetition(&id, ["call"]).await?;
    cases.activate_plan_items(&id, [""; 0]).await?;
    internal(cases.activate_plan_items(&id, ["none"]).await)?;
    internal(cases.activate_plan_items("none", ["pay"]).await)?;
    internal(cases.move_plan_items_to_available("none", ["pay"]).await)?;
    internal(cases.terminate_plan_items("none", ["pay"]).await)?;
    internal(cases.await_plan_item_repetition("none", ["pay"]).await)?;
    internal(cases.stop_awaiting_plan_item_repetition("none", ["pay"]).await)?;
    let connection = case.cmmn.operations().connection();
    // What the sources have as well, and the engine refuses.
    let path = format!("/cmmn-runtime/case-instances/{id}/change-state");
    let ids = r#"{"changePlanItemIds": {"planItemPay": "planItemPay"}}"#;
    let (status, said) = answer(connection, &operations::ACTIVATE_CASE_INSTANCE_PLAN_ITEMS, &path, ids).await?;
    assert_eq!(status, 400, "{said}");
    case.delete().await
}

async fn variables_of_a_case_instance(target: Target) -> Result<()> {
    let case = Case::claim(&target, "variables").await?;
    let cases = case.cmmn.case_instances();
    let id = case.start().await?.id;
    let created = cases.create_variables(&id, [("amount", 5), ("count", 7)]).await?;
    assert_eq!(created.iter().map(|variable| variable.value.as_i64()).collect::<Vec<_>>(), [Some(5), Some(7)]);
    assert_eq!(created[0].scope, Some(VariableScope::Global));
    let again = cases.create_variables(&id, [("amount", 6)]).await?;
    assert_eq!(again[0].value.as_i64(), Some(6), "one that exists is overwritten");
    assert_eq!(cases.set_variables(&id, [("amount", 8)]).await?[0].value.as_i64(), Some(8));
    let all = cases.variables(&id).await?;
    let mut names: Vec<&str> = all.iter().map(|variable| variable.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["amount", "count", "initiator"]);
    assert!(all.iter().all(|variable| variable.scope.is_none()), "{all:?}");
    assert_eq!(cases.variable(&id, "amount").await?.value.as_i64(), Some(8));
    assert_eq!(cases.update_variable(&id, ("amount", 9)).await?.value.as_i64(), Some(9));
    assert_eq!(cases.update_variable(&id, ("fresh", true)).await?.value.as_bool(), Some(true), "it is created");
    let json =
        cases.update_variable(&id, NewVariable::new("lines", VariableValue::json(json!({"a": [1, null]})))).await?;
    assert_eq!(json.value, VariableValue::json(json!({"a": [1, null]})));
    // Null is set, and nevertheless not found.
    let error = failure(cases.update_variable(&id, NewVariable::new("fresh", None::<i32>)).await)?;
    assert!(error.is_not_found() && error.may_have_taken_effect(), "{error:?}");
    missing(cases.variable(&id, "fresh").await)?;
    assert!(cases.variables(&id).await?.iter().any(|variable| variable.value == VariableValue::Null));

    cases.delete_variable(&id, "count").await?;
    missing(cases.delete_variable(&id, "count").await)?;
    missing(cases.variable(&id, "count").await)?;
    let odd = || NewVariable::new("odd", VariableValue::Other { type_name: Some("color".into()), value: json!("red") });
    bad(cases.create_variables(&id, [odd()]).await)?;
    bad(cases.set_variables(&id, [odd()]).await)?;
    bad(cases.update_variable(&id, odd()).await)?;
    bad(cases.create_variables(&id, [("", 1); 0]).await)?;
    let error = failure(cases.set_variables(&id, [("x".repeat(300), 1)]).await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-runtime/case-instances/{id}/variables/amount");
    for (body, status) in [("{", 400), (r#"{"name": "other", "value": 1}"#, 400), (r#"{"value": 1}"#, 500)] {
        assert_eq!(answer(connection, &operations::UPDATE_CASE_INSTANCE_VARIABLE, &path, body).await?.0, status);
    }
    cases.delete_variables(&id).await?;
    assert_eq!(cases.variables(&id).await?, []);
    missing(cases.variables("none").await)?;
    missing(cases.create_variables("none", [("a", 1)]).await)?;
    missing(cases.set_variables("none", [("a", 1)]).await)?;
    missing(cases.update_variable("none", ("a", 1)).await)?;
    missing(cases.delete_variables("none").await)?;
    case.delete().await
}

async fn variables_of_bytes(target: Target) -> Result<()> {
    let case = Case::claim(&target, "bytes").await?;
    let cases = case.cmmn.case_instances();
    let id = case.start().await?.id;
    let file = |bytes: &'static [u8]| Upload::bytes("scan.png", bytes);
    let created = cases.create_binary_variable(&id, "scan", file(b"\x00\x01")).await?;
    assert_eq!((&created.value, created.scope.as_ref()), (&VariableValue::Binary, Some(&VariableScope::Global)));
    let url = format!("{}/cmmn-runtime/case-instances/{id}/variables/scan/data", target.base_url);
    assert_eq!(created.value_url, Some(url));
    let data = cases.variable_bytes(&id, "scan").await?;
    assert_eq!(data.content_type(), Some("application/octet-stream"));
    assert_eq!(data.bytes().await?.to_vec(), [0, 1]);
    cases.set_binary_variable(&id, "scan", file(b"\x02")).await?;
    assert_eq!(cases.variable_bytes(&id, "scan").await?.bytes().await?.to_vec(), [2]);
    cases.update_binary_variable(&id, "scan", file(b"\x03")).await?;
    assert_eq!(cases.variable_bytes(&id, "scan").await?.bytes().await?.to_vec(), [3]);
    bad(cases.create_binary_variable(&id, "object", file(b"\x00\x01")).serializable().await)?;
    cases.create_variables(&id, [("amount", 5)]).await?;
    missing(cases.variable_bytes(&id, "amount").await)?;
    missing(cases.variable_bytes(&id, "none").await)?;
    missing(cases.create_binary_variable("none", "scan", file(b"\x00")).await)?;
    missing(cases.set_binary_variable("none", "scan", file(b"\x00")).await)?;
    missing(cases.update_binary_variable("none", "scan", file(b"\x00")).await)?;
    case.delete().await
}

async fn who_has_to_do_with_it(target: Target) -> Result<()> {
    let case = Case::claim(&target, "links").await?;
    let cases = case.cmmn.case_instances();
    let id = case.start().await?.id;
    let link = cases.add_user_link(&id, "gonzo", "participant").await?;
    assert_eq!((link.user.as_deref(), &link.group, link.type_.as_deref()), (Some("gonzo"), &None, Some("participant")));
    assert_eq!(cases.identity_link(&id, "gonzo", "participant").await?, link);
    let links = cases.identity_links(&id).await?;
    let starter = |link: &bpm_rest::flowable_cmmn::IdentityLink| link.type_.as_deref() == Some("starter");
    assert!(links.contains(&link) && links.iter().any(starter), "{links:?}");
    cases.remove_identity_link(&id, "gonzo", "participant").await?;
    missing(cases.remove_identity_link(&id, "gonzo", "participant").await)?;
    missing(cases.identity_link(&id, "gonzo", "participant").await)?;
    missing(cases.identity_links("none").await)?;
    missing(cases.add_user_link("none", "gonzo", "participant").await)?;
    let connection = case.cmmn.operations().connection();
    let path = format!("/cmmn-runtime/case-instances/{id}/identitylinks");
    for body in [r#"{"group": "adjusters", "type": "participant"}"#, r#"{"user": "gonzo"}"#] {
        assert_eq!(answer(connection, &operations::CREATE_CASE_INSTANCE_USER_LINK, &path, body).await?.0, 400);
    }
    case.delete().await
}

async fn event_subscriptions(target: Target) -> Result<()> {
    let case = Case::claim(&target, "events").await?;
    let subscriptions = case.cmmn.event_subscriptions();
    let id = case.start().await?.id;
    let list = || subscriptions.list().case_instance_id(&id);
    let found = list().await?.data;
    let [found] = found.as_slice() else { anyhow::bail!("one subscription, not {found:?}") };
    assert_eq!((found.event_type.as_deref(), found.event_name.as_deref()), (Some("signal"), Some("answered")));
    let item = case.item(&id, "Answer").await?.id;
    assert_eq!((found.plan_item_instance_id.as_ref(), found.sub_scope_id.as_ref()), (Some(&item), Some(&item)));
    assert_eq!((found.scope_type.as_deref(), found.case_definition_id.as_ref()), (Some("cmmn"), Some(&case.id)));
    assert_eq!(&subscriptions.get(&found.id).await?, found);
    for one in [
        list().id(&found.id),
        list().event_type("signal"),
        list().event_name("answered"),
        list().case_definition_id(&case.id),
        list().plan_item_instance_id(&item),
        list().created_after(whole("2020-01-01T00:00:00Z")?),
        list().created_before(whole("2090-01-01T00:00:00Z")?),
        list().without_tenant_id(true),
        list().without_configuration(true),
        list().without_process_instance_id(true),
        list().without_process_definition_id(true),
        list().sort(EventSubscriptionSort::Created),
    ] {
        assert_eq!(one.await?.total, 1);
    }
    for none in [
        list().activity_id("none"),
        list().without_scope_id(true),
        list().without_scope_definition_id(true),
        list().configuration("none"),
        list().tenant_id("none"),
    ] {
        assert_eq!(none.await?.total, 0);
    }
    bad(list().sort(EventSubscriptionSort::Unknown("executionId".into())).await)?;
    missing(subscriptions.get("none").await)?;
    case.delete().await
}

async fn variable_instances(target: Target) -> Result<()> {
    let case = Case::claim(&target, "kept").await?;
    let variables = case.cmmn.variable_instances();
    let id = case.cmmn.case_instances().start_by_id(&case.id).variable("amount", 250).await?.id;
    let item = case.item(&id, "Review").await?.id;
    let task = case.task(&id, "Review").await?.id;
    let upload = Upload::bytes("scan.png", &b"\x00\x01"[..]);
    case.cmmn.plan_item_instances().create_binary_variable(&item, "scan", upload).await?;
    case.cmmn.tasks().create_variables(&task, [("note", "x")]).await?;
    let list = || variables.list().case_instance_id(&id);
    let names = async |list: bpm_rest::flowable_cmmn::builder::ListVariableInstances| {
        let found = list.sort(VariableInstanceSort::VariableName).await?.data;
        anyhow::Ok(
            found.into_iter().filter_map(|found| found.variable).map(|variable| variable.name).collect::<Vec<_>>(),
        )
    };
    assert_eq!(names(list()).await?, ["amount", "initiator", "note", "scan"]);
    assert_eq!(names(list().exclude_task_variables(true)).await?, ["amount", "initiator", "scan"]);
    assert_eq!(names(list().exclude_local_variables(true)).await?, ["amount", "initiator"]);
    assert_eq!(names(list().plan_item_instance_id(&item)).await?, ["note", "scan"], "with those of its task");
    assert_eq!(names(variables.list().task_id(&task)).await?, ["note"]);
    assert_eq!(names(list().variable_name("amount")).await?, ["amount"]);
    assert_eq!(names(list().variable_name_like("am%")).await?, ["amount"]);
    bad(list().sort(VariableInstanceSort::Unknown("size".into())).await)?;

    let scan = list().variable_name("scan").await?.data.remove(0);
    assert_eq!(scan.plan_item_instance_id.as_ref(), Some(&item));
    assert_eq!(variables.bytes(&scan.id).await?.bytes().await?.to_vec(), [0, 1]);
    let amount = list().variable_name("amount").await?.data.remove(0);
    missing(variables.bytes(&amount.id).await)?;
    missing(variables.bytes("none").await)?;

    let query = || VariableInstanceQuery::new().case_instance_id(&id);
    let page = variables.query(query()).start(1).size(2).await?;
    assert_eq!((page.total, page.start, page.size), (4, 1, 2), "the page is told in the URL");
    let one = variables.query(query().variable(VariableCondition::equals("amount", 250))).await?;
    assert_eq!(one.data, [amount]);
    bad(variables.query(query().variable(VariableCondition::greater_than("amount", 1))).await)?;
    bad(variables.query(query()).sort(VariableInstanceSort::Unknown("size".into())).await)?;
    let connection = case.cmmn.operations().connection();
    let path = "/cmmn-query/variable-instances";
    let (status, said) =
        answer(connection, &operations::QUERY_VARIABLE_INSTANCES, path, r#"{"variables": [null]}"#).await?;
    assert_eq!(status, 500, "{said}");
    case.delete().await
}
