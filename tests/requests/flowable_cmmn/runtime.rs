//! Requests about case instances and what they consist of.

use super::{NAME, Shapes, list_of, page};
use bpm_rest::{
    FlowableCmmn, Timestamp, Upload,
    flowable_cmmn::{
        CaseInstanceQuery, CaseInstanceSort, CaseInstanceState, EventSubscriptionSort, PlanItemInstanceQuery,
        PlanItemInstanceSort, PlanItemInstanceState, SortOrder, VariableInstanceQuery, VariableInstanceSort,
        builder::{
            ListCaseInstances, ListEventSubscriptions, ListPlanItemInstances, ListVariableInstances,
            QueryCaseInstances, QueryPlanItemInstances, QueryVariableInstances,
        },
    },
    testing::Reply,
    variables::{NewVariable, VariableCondition, VariableValue},
};

const CASE: &str = r#"{"id": "5", "name": "Water damage", "state": "active", "ended": false, "completed": false,
    "startTime": "2026-11-21T02:53:31.529Z", "variables": null}"#;
const ITEM: &str = r#"{"id": "6", "name": "Review", "state": "async-active", "stage": false, "completable": false}"#;
const STAGE: &str =
    r#"{"id": "inspection", "ended": true, "endTime": "2026-11-21T02:53:31.529+00:00", "current": false}"#;
const VARIABLE: &str = r#"{"name": "amount", "type": "integer", "value": 5, "scope": "global"}"#;
const BYTES: &str =
    r#"{"name": "scan", "type": "binary", "value": null, "valueUrl": "http://h/data", "scope": "global"}"#;
const LINK: &str = r#"{"url": "http://h/l", "user": "kermit", "group": null, "type": "participant"}"#;

pub(super) async fn check(shapes: &mut Shapes<FlowableCmmn>) {
    lists(shapes).await;
    case_instances(shapes).await;
    states(shapes).await;
    variables(shapes).await;
    identity_links(shapes).await;
    plan_items(shapes).await;
    others(shapes).await;
}

fn time() -> Timestamp {
    "2026-11-21T02:53:31.529Z".parse().unwrap()
}

async fn lists(shapes: &mut Shapes<FlowableCmmn>) {
    shapes.check("", page(), |cmmn| cmmn.case_instances().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_case_instances).await;
    shapes.check("", page(), |cmmn| cmmn.case_instances().query(CaseInstanceQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_case_instances).await;
    shapes.check("", page(), |cmmn| cmmn.plan_item_instances().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_plan_item_instances).await;
    shapes.check("", page(), |cmmn| cmmn.plan_item_instances().query(PlanItemInstanceQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_plan_item_instances).await;
    shapes.check("", page(), |cmmn| cmmn.event_subscriptions().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_event_subscriptions).await;
    shapes.check("", page(), |cmmn| cmmn.variable_instances().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_variable_instances).await;
    shapes.check("", page(), |cmmn| cmmn.variable_instances().query(VariableInstanceQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_variable_instances).await;
}

fn every_filter_of_list_case_instances(cmmn: FlowableCmmn) -> ListCaseInstances {
    let call = cmmn.case_instances().list().id("i_1").case_definition_key("c_1");
    let call = call.case_definition_key_like("a%").case_definition_key_like_ignore_case("a%");
    let call = call.case_definition_id("c_1").case_definition_category("c_1");
    let call = call.case_definition_category_like("a%").case_definition_category_like_ignore_case("a%");
    let call = call.case_definition_name("c_1").case_definition_name_like("a%");
    let call = call.case_definition_name_like_ignore_case("a%").name("n_1").name_like("a%");
    let call = call.name_like_ignore_case("a%").root_scope_id("r_1").parent_scope_id("p_1");
    let call = call.business_key("b_1").business_key_like("a%").business_key_like_ignore_case("a%");
    let call = call.business_status("b_1").business_status_like("a%").business_status_like_ignore_case("a%");
    let call = call.case_instance_parent_id("c_1").started_by("s_1").started_before("2026-11-21T02:53:31Z");
    let call = call.started_after("2026-11-21T02:53:31Z").state(CaseInstanceState::Suspended);
    let call = call.callback_id("c_1").callback_type("c_1").reference_id("r_1").reference_type("r_1");
    let call = call.last_reactivated_by("l_1").last_reactivated_before("2026-11-21T02:53:31Z");
    let call = call.last_reactivated_after("2026-11-21T02:53:31Z").include_case_variables(true);
    let call = call.active_plan_item_definition_id("a_1").tenant_id("acme").tenant_id_like("a%");
    let call = call.tenant_id_like_ignore_case("a%").without_tenant_id(true).sort(CaseInstanceSort::TenantId);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_query_case_instances(cmmn: FlowableCmmn) -> QueryCaseInstances {
    let query = CaseInstanceQuery::new().active_plan_item_definition_id("a_1");
    let query = query.active_plan_item_definition_ids(["a", "b"]).case_business_key("c_1");
    let query = query.case_definition_category("c_1").case_definition_category_like("a%");
    let query = query.case_definition_category_like_ignore_case("a%").case_definition_id("c_1");
    let query = query.case_definition_key("c_1").case_definition_key_like("a%");
    let query = query.case_definition_key_like_ignore_case("a%").case_definition_keys(["a", "b"]);
    let query = query.case_definition_name("c_1").case_definition_name_like("a%");
    let query = query.case_definition_name_like_ignore_case("a%").case_instance_business_key("c_1");
    let query = query.case_instance_business_key_like("a%").case_instance_business_key_like_ignore_case("a%");
    let query = query.case_instance_business_status("c_1").case_instance_business_status_like("a%");
    let query = query.case_instance_business_status_like_ignore_case("a%").case_instance_callback_id("c_1");
    let query = query.case_instance_callback_type("c_1").case_instance_id("c_1");
    let query = query.case_instance_last_reactivated_after(time());
    let query = query.case_instance_last_reactivated_before(time()).case_instance_last_reactivated_by("c_1");
    let query = query.case_instance_name("c_1").case_instance_name_like("a%");
    let query = query.case_instance_name_like_ignore_case("a%").case_instance_parent_id("c_1");
    let query = query.case_instance_parent_scope_id("c_1").case_instance_reference_id("c_1");
    let query = query.case_instance_reference_type("c_1").case_instance_root_scope_id("c_1");
    let query = query.case_instance_started_after(time()).case_instance_started_before(time());
    let query = query.case_instance_started_by("c_1").case_instance_state(CaseInstanceState::Suspended);
    let query = query.include_case_variables(true).involved_user("i_1").order(SortOrder::Desc).size(10);
    let query = query.sort(CaseInstanceSort::TenantId).start(20).tenant_id("acme").tenant_id_like("a%");
    let query = query.tenant_id_like_ignore_case("a%").variables([VariableCondition::equals("amount", 250)]);
    let query = query.without_tenant_id(true);
    cmmn.case_instances().query(query)
}

fn every_filter_of_list_plan_item_instances(cmmn: FlowableCmmn) -> ListPlanItemInstances {
    let call = cmmn.plan_item_instances().list().id("i_1").case_instance_id("c_1").case_definition_id("c_1");
    let call = call.stage_instance_id("s_1").plan_item_definition_id("p_1").plan_item_definition_type("p_1");
    let call = call.plan_item_definition_types(["a", "b"]).state(PlanItemInstanceState::Failed);
    let call = call.element_id("e_1").name("n_1").reference_id("r_1").reference_type("r_1");
    let call = call.created_before("2026-11-21T02:53:31Z").created_after("2026-11-21T02:53:31Z");
    let call = call.start_user_id("s_1").include_ended(true).include_local_variables(true).tenant_id("acme");
    let call = call.without_tenant_id(true).sort(PlanItemInstanceSort::Name).order(SortOrder::Desc).start(20);
    call.size(10)
}

fn every_filter_of_query_plan_item_instances(cmmn: FlowableCmmn) -> QueryPlanItemInstances {
    let query = PlanItemInstanceQuery::new().case_definition_id("c_1").case_instance_id("c_1");
    let query = query.case_instance_variables([VariableCondition::equals("amount", 250)]).created_after(time());
    let query = query.created_before(time()).element_id("e_1").id("i_1").include_ended(true);
    let query = query.include_local_variables(true).name("n_1").order(SortOrder::Desc);
    let query = query.plan_item_definition_id("p_1").plan_item_definition_type("p_1");
    let query = query.plan_item_definition_types(["a", "b"]).reference_id("r_1").reference_type("r_1").size(10);
    let query = query.sort(PlanItemInstanceSort::Name).stage_instance_id("s_1").start(20).start_user_id("s_1");
    let query = query.state(PlanItemInstanceState::Failed).tenant_id("acme");
    let query = query.variables([VariableCondition::equals("amount", 250)]).without_tenant_id(true);
    cmmn.plan_item_instances().query(query)
}

fn every_filter_of_list_event_subscriptions(cmmn: FlowableCmmn) -> ListEventSubscriptions {
    let call = cmmn.event_subscriptions().list().id("i_1").event_type("e_1").event_name("e_1");
    let call = call.activity_id("a_1").case_instance_id("c_1").without_scope_id(true);
    let call = call.case_definition_id("c_1").without_scope_definition_id(true);
    let call = call.without_process_instance_id(true).without_process_definition_id(true);
    let call = call.plan_item_instance_id("p_1").created_before("2026-11-21T02:53:31Z");
    let call = call.created_after("2026-11-21T02:53:31Z").tenant_id("acme").without_tenant_id(true);
    let call = call.configuration("c_1").without_configuration(true).sort(EventSubscriptionSort::TenantId);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_list_variable_instances(cmmn: FlowableCmmn) -> ListVariableInstances {
    let call = cmmn.variable_instances().list().case_instance_id("c_1").plan_item_instance_id("p_1");
    let call = call.task_id("t_1").variable_name("v_1").variable_name_like("a%").exclude_task_variables(true);
    let call = call.exclude_local_variables(true).sort(VariableInstanceSort::CaseInstanceId);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_query_variable_instances(cmmn: FlowableCmmn) -> QueryVariableInstances {
    let query = VariableInstanceQuery::new().case_instance_id("c_1").exclude_local_variables(true);
    let query = query.exclude_task_variables(true).plan_item_instance_id("p_1").task_id("t_1");
    let query = query.variable_name("v_1").variable_name_like("a%");
    let query = query.variables([VariableCondition::equals("amount", 250)]);
    let call = cmmn.variable_instances().query(query).sort(VariableInstanceSort::CaseInstanceId).order(SortOrder::Desc);
    call.start(20).size(10)
}

async fn case_instances(shapes: &mut Shapes<FlowableCmmn>) {
    let one = |status| Reply::json(status, CASE);
    let case = shapes.check("", one(201), |cmmn| cmmn.case_instances().start_by_id("7")).await;
    assert_eq!((case.state, case.ended), (Some(CaseInstanceState::Active), false));
    shapes.check("", one(201), |cmmn| cmmn.case_instances().start_by_key("claim")).await;
    let full = |cmmn: FlowableCmmn| {
        let call = cmmn.case_instances().start_by_key("claim").name("Water damage").business_key("claim-7");
        let call = call.variable("amount", 250).transient_variables([NewVariable::new("note", None::<String>)]);
        let call = call.start_form_variable("agreed", true).outcome("accept").tenant_id("acme");
        call.override_definition_tenant_id("other").return_variables(true)
    };
    shapes.check("full", one(201), full).await;
    shapes.check("", one(200), |cmmn| cmmn.case_instances().get("5")).await;
    shapes.check("", one(200), |cmmn| cmmn.case_instances().update("5").name("n").business_key("k")).await;
    let evaluate = |cmmn: FlowableCmmn| cmmn.case_instances().evaluate_criteria("5");
    assert!(shapes.check("", one(200), evaluate).await.is_some());
    assert!(shapes.check("ended", Reply::empty(204), evaluate).await.is_none());
    shapes.check("", Reply::empty(204), |cmmn| cmmn.case_instances().terminate("5")).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.case_instances().delete("5")).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.case_instances().delete_many(["5", "6"])).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.case_instances().terminate_many(["5", "6"])).await;
    let stages = shapes.check("", list_of(STAGE), |cmmn| cmmn.case_instances().stages("5")).await;
    assert_eq!((stages[0].end_time, stages[0].ended), (Some(time()), true));
    let png = Reply::bytes(200, "image/png", "png");
    let data = shapes.check("", png, |cmmn| cmmn.case_instances().diagram("5")).await;
    assert_eq!(data.bytes().await.unwrap(), "png");
    shapes.check("", Reply::empty(200), |cmmn| cmmn.case_instances().migrate("5", "8")).await;
    shapes.check("", Reply::empty(200), |cmmn| cmmn.case_instances().migrate_to_key("5", "claim")).await;
}

async fn states(shapes: &mut Shapes<FlowableCmmn>) {
    let done = || Reply::empty(200);
    shapes.check("", done(), |cmmn| cmmn.case_instances().activate_plan_items("5", ["pay"])).await;
    shapes.check("", done(), |cmmn| cmmn.case_instances().move_plan_items_to_available("5", ["pay"])).await;
    shapes.check("", done(), |cmmn| cmmn.case_instances().terminate_plan_items("5", ["pay"])).await;
    shapes.check("", done(), |cmmn| cmmn.case_instances().await_plan_item_repetition("5", ["pay"])).await;
    shapes.check("", done(), |cmmn| cmmn.case_instances().stop_awaiting_plan_item_repetition("5", ["pay"])).await;
}

async fn variables(shapes: &mut Shapes<FlowableCmmn>) {
    let variables = shapes.check("", list_of(VARIABLE), |cmmn| cmmn.case_instances().variables("5")).await;
    assert_eq!(variables[0].value.as_i64(), Some(5));
    let several = || Reply::json(201, format!("[{VARIABLE}]"));
    shapes.check("", several(), |cmmn| cmmn.case_instances().create_variables("5", [("amount", 5)])).await;
    shapes.check("", several(), |cmmn| cmmn.case_instances().set_variables("5", [("amount", 5)])).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.case_instances().delete_variables("5")).await;
    let one = || Reply::json(200, VARIABLE);
    shapes.check("", one(), |cmmn| cmmn.case_instances().variable("5", NAME)).await;
    shapes.check("", one(), |cmmn| cmmn.case_instances().update_variable("5", (NAME, 6))).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.case_instances().delete_variable("5", NAME)).await;
    let scan = || Upload::bytes("scan.png", &b"\x89PNG"[..]);
    let create = |cmmn: FlowableCmmn| cmmn.case_instances().create_binary_variable("5", "scan", scan());
    let variable = shapes.check("", Reply::json(201, BYTES), create).await;
    assert_eq!(variable.value, VariableValue::Binary);
    let set = |cmmn: FlowableCmmn| cmmn.case_instances().set_binary_variable("5", "scan", scan()).serializable();
    shapes.check("", Reply::json(201, BYTES), set).await;
    let update = |cmmn: FlowableCmmn| cmmn.case_instances().update_binary_variable("5", NAME, scan());
    shapes.check("", Reply::json(200, BYTES), update).await;
    let bytes = || Reply::bytes(200, "application/octet-stream", &b"\x89PNG"[..]);
    let data = shapes.check("", bytes(), |cmmn| cmmn.case_instances().variable_bytes("5", "scan")).await;
    assert_eq!(data.bytes().await.unwrap(), &b"\x89PNG"[..]);

    shapes.check("", several(), |cmmn| cmmn.plan_item_instances().create_variables("6", [("amount", 5)])).await;
    let create = |cmmn: FlowableCmmn| cmmn.plan_item_instances().create_binary_variable("6", "scan", scan());
    shapes.check("", Reply::json(201, BYTES), create).await;
    shapes.check("", one(), |cmmn| cmmn.plan_item_instances().update_variable("6", ("amount", 6))).await;
    let update = |cmmn: FlowableCmmn| cmmn.plan_item_instances().update_binary_variable("6", "scan", scan());
    shapes.check("", Reply::json(200, BYTES), update).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.plan_item_instances().delete_variable("6", "amount")).await;
    let data = shapes.check("", bytes(), |cmmn| cmmn.plan_item_instances().variable_bytes("6", "scan")).await;
    assert_eq!(data.bytes().await.unwrap(), &b"\x89PNG"[..]);
}

async fn identity_links(shapes: &mut Shapes<FlowableCmmn>) {
    let links = shapes.check("", list_of(LINK), |cmmn| cmmn.case_instances().identity_links("5")).await;
    assert_eq!(links[0].user.as_deref(), Some("kermit"));
    let link = |status| Reply::json(status, LINK);
    shapes.check("", link(201), |cmmn| cmmn.case_instances().add_user_link("5", "kermit", "participant")).await;
    shapes.check("", link(200), |cmmn| cmmn.case_instances().identity_link("5", NAME, "participant")).await;
    let remove = |cmmn: FlowableCmmn| cmmn.case_instances().remove_identity_link("5", NAME, "participant");
    shapes.check("", Reply::empty(204), remove).await;
}

async fn plan_items(shapes: &mut Shapes<FlowableCmmn>) {
    let item = || Reply::json(200, ITEM);
    let found = shapes.check("", item(), |cmmn| cmmn.plan_item_instances().get("6")).await;
    assert_eq!(found.state, Some(PlanItemInstanceState::AsyncActive));
    assert!(shapes.check("", item(), |cmmn| cmmn.plan_item_instances().start("6")).await.is_some());
    shapes.check("", item(), |cmmn| cmmn.plan_item_instances().enable("6")).await;
    shapes.check("", item(), |cmmn| cmmn.plan_item_instances().disable("6")).await;
    assert!(shapes.check("", Reply::empty(204), |cmmn| cmmn.plan_item_instances().trigger("6")).await.is_none());
}

async fn others(shapes: &mut Shapes<FlowableCmmn>) {
    let subscription = Reply::json(200, r#"{"id": "8", "eventType": "signal", "created": "2026-11-21T02:53:31.529Z"}"#);
    let subscription = shapes.check("", subscription, |cmmn| cmmn.event_subscriptions().get("8")).await;
    assert_eq!(subscription.created, Some(time()));
    let bytes = Reply::bytes(200, "application/octet-stream", "x");
    let data = shapes.check("", bytes, |cmmn| cmmn.variable_instances().bytes("9")).await;
    assert_eq!(data.bytes().await.unwrap(), "x");
}
