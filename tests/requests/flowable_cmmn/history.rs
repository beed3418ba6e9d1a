//! Requests about what was.

use super::{NAME, Shapes, list_of, page};
use bpm_rest::{
    FlowableCmmn, Timestamp,
    flowable_cmmn::{
        CaseInstanceState, HistoricCaseInstanceQuery, HistoricCaseInstanceSort, HistoricMilestoneInstanceQuery,
        HistoricMilestoneInstanceSort, HistoricPlanItemInstanceQuery, HistoricPlanItemInstanceSort,
        HistoricTaskInstanceQuery, HistoricTaskInstanceSort, HistoricVariableInstanceQuery,
        HistoricVariableInstanceSort, PlanItemInstanceState, SortOrder,
        builder::{
            ListHistoricCaseInstances, ListHistoricMilestoneInstances, ListHistoricPlanItemInstances,
            ListHistoricTaskInstances, ListHistoricVariableInstances, QueryHistoricCaseInstances,
            QueryHistoricMilestoneInstances, QueryHistoricPlanItemInstances, QueryHistoricTaskInstances,
            QueryHistoricVariableInstances,
        },
    },
    testing::Reply,
    variables::{VariableCondition, VariableScope},
};

const CASE: &str = r#"{"id": "5", "state": "completed", "endTime": "2026-11-21T02:53:31.529Z", "variables": null}"#;
const TASK: &str = r#"{"id": "5", "name": "Review", "durationInMillis": 101, "endTime": "2026-11-21T02:53:31.529Z"}"#;
const LINK: &str = r#"{"type": "participant", "userId": "kermit", "caseInstanceId": "5"}"#;

pub(super) async fn check(shapes: &mut Shapes<FlowableCmmn>) {
    lists(shapes).await;
    case_instances(shapes).await;
    others(shapes).await;
}

fn time() -> Timestamp {
    "2026-11-21T02:53:31.529Z".parse().unwrap()
}

async fn lists(shapes: &mut Shapes<FlowableCmmn>) {
    shapes.check("", page(), |cmmn| cmmn.history().case_instances().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_historic_case_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().case_instances().query(HistoricCaseInstanceQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_historic_case_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().plan_item_instances().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_historic_plan_item_instances).await;
    shapes
        .check("", page(), |cmmn| cmmn.history().plan_item_instances().query(HistoricPlanItemInstanceQuery::new()))
        .await;
    shapes.check("filtered", page(), every_filter_of_query_historic_plan_item_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().milestones().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_historic_milestone_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().milestones().query(HistoricMilestoneInstanceQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_historic_milestone_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().tasks().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_historic_task_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().tasks().query(HistoricTaskInstanceQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_historic_task_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().variables().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_historic_variable_instances).await;
    shapes.check("", page(), |cmmn| cmmn.history().variables().query(HistoricVariableInstanceQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_historic_variable_instances).await;
}

fn every_filter_of_list_historic_case_instances(cmmn: FlowableCmmn) -> ListHistoricCaseInstances {
    let call = cmmn.history().case_instances().list().case_instance_id("c_1").case_definition_key("c_1");
    let call = call.case_definition_key_like("a%").case_definition_key_like_ignore_case("a%");
    let call = call.case_definition_id("c_1").case_definition_category("c_1");
    let call = call.case_definition_category_like("a%").case_definition_category_like_ignore_case("a%");
    let call = call.case_definition_name("c_1").case_definition_name_like("a%");
    let call = call.case_definition_name_like_ignore_case("a%").name("n_1").name_like("a%");
    let call = call.name_like_ignore_case("a%").root_scope_id("r_1").parent_scope_id("p_1");
    let call = call.business_key("b_1").business_key_like("a%").business_key_like_ignore_case("a%");
    let call = call.business_status("b_1").business_status_like("a%").business_status_like_ignore_case("a%");
    let call = call.involved_user("i_1").state(CaseInstanceState::Suspended).callback_id("c_1");
    let call = call.callback_type("c_1").reference_id("r_1").reference_type("r_1").finished(true);
    let call = call.finished_before("2026-11-21T02:53:31Z").finished_after("2026-11-21T02:53:31Z");
    let call = call.started_before("2026-11-21T02:53:31Z").started_after("2026-11-21T02:53:31Z");
    let call = call.started_by("s_1").last_reactivated_by("l_1");
    let call = call.last_reactivated_before("2026-11-21T02:53:31Z");
    let call = call.last_reactivated_after("2026-11-21T02:53:31Z").include_case_variables(true);
    let call = call.active_plan_item_definition_id("a_1").tenant_id("acme").tenant_id_like("a%");
    let call = call.tenant_id_like_ignore_case("a%").without_tenant_id(true);
    let call = call.without_case_instance_parent_id(true).without_case_instance_callback_id(true);
    call.sort(HistoricCaseInstanceSort::TenantId).order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_query_historic_case_instances(cmmn: FlowableCmmn) -> QueryHistoricCaseInstances {
    let query = HistoricCaseInstanceQuery::new().active_plan_item_definition_id("a_1");
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
    let query = query.case_instance_callback_type("c_1").case_instance_id("c_1").case_instance_ids(["a", "b"]);
    let query = query.case_instance_name("c_1").case_instance_name_like("a%");
    let query = query.case_instance_name_like_ignore_case("a%").case_instance_parent_id("c_1");
    let query = query.case_instance_parent_scope_id("c_1").case_instance_reference_id("c_1");
    let query = query.case_instance_reference_type("c_1").case_instance_root_scope_id("c_1");
    let query = query.case_instance_state(CaseInstanceState::Suspended).finished(true).finished_after(time());
    let query = query.finished_before(time()).include_case_variables(true).involved_user("i_1");
    let query = query.last_reactivated_after(time()).last_reactivated_before(time()).last_reactivated_by("l_1");
    let query = query.order(SortOrder::Desc).size(10).sort(HistoricCaseInstanceSort::TenantId).start(20);
    let query = query.started_after(time()).started_before(time()).started_by("s_1").tenant_id("acme");
    let query = query.tenant_id_like("a%").tenant_id_like_ignore_case("a%");
    let query = query.variables([VariableCondition::equals("amount", 250)]);
    let query = query.without_case_instance_callback_id(true).without_case_instance_parent_id(true);
    let query = query.without_tenant_id(true);
    cmmn.history().case_instances().query(query)
}

fn every_filter_of_list_historic_plan_item_instances(cmmn: FlowableCmmn) -> ListHistoricPlanItemInstances {
    let call = cmmn.history().plan_item_instances().list().plan_item_instance_id("p_1");
    let call = call.plan_item_instance_name("p_1").plan_item_instance_state(PlanItemInstanceState::Failed);
    let call = call.case_definition_id("c_1").case_instance_id("c_1").stage_instance_id("s_1");
    let call = call.element_id("e_1").plan_item_definition_id("p_1").plan_item_definition_type("p_1");
    let call = call.created_before("2026-11-21T02:53:31Z").created_after("2026-11-21T02:53:31Z");
    let call = call.last_available_before("2026-11-21T02:53:31Z");
    let call = call.last_available_after("2026-11-21T02:53:31Z").last_enabled_before("2026-11-21T02:53:31Z");
    let call = call.last_enabled_after("2026-11-21T02:53:31Z").last_disabled_before("2026-11-21T02:53:31Z");
    let call = call.last_disabled_after("2026-11-21T02:53:31Z").last_started_before("2026-11-21T02:53:31Z");
    let call = call.last_started_after("2026-11-21T02:53:31Z").last_suspended_before("2026-11-21T02:53:31Z");
    let call = call.last_suspended_after("2026-11-21T02:53:31Z").completed_before("2026-11-21T02:53:31Z");
    let call = call.completed_after("2026-11-21T02:53:31Z").terminated_before("2026-11-21T02:53:31Z");
    let call = call.terminated_after("2026-11-21T02:53:31Z").occurred_before("2026-11-21T02:53:31Z");
    let call = call.occurred_after("2026-11-21T02:53:31Z").exit_before("2026-11-21T02:53:31Z");
    let call = call.exit_after("2026-11-21T02:53:31Z").ended_before("2026-11-21T02:53:31Z");
    let call = call.ended_after("2026-11-21T02:53:31Z").start_user_id("s_1").reference_id("r_1");
    let call = call.reference_type("r_1").tenant_id("acme").without_tenant_id(true);
    call.sort(HistoricPlanItemInstanceSort::Name).order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_query_historic_plan_item_instances(cmmn: FlowableCmmn) -> QueryHistoricPlanItemInstances {
    let query = HistoricPlanItemInstanceQuery::new().case_definition_id("c_1").case_instance_id("c_1");
    let query = query.completed_after(time()).completed_before(time()).created_after(time());
    let query = query.created_before(time()).element_id("e_1").ended_after(time()).ended_before(time());
    let query = query.exit_after(time()).exit_before(time()).include_local_variables(true);
    let query = query.last_available_after(time()).last_available_before(time()).last_disabled_after(time());
    let query = query.last_disabled_before(time()).last_enabled_after(time()).last_enabled_before(time());
    let query = query.last_started_after(time()).last_started_before(time()).last_suspended_after(time());
    let query = query.last_suspended_before(time()).occurred_after(time()).occurred_before(time());
    let query = query.order(SortOrder::Desc).plan_item_definition_id("p_1").plan_item_definition_type("p_1");
    let query = query.plan_item_instance_id("p_1").plan_item_instance_name("p_1");
    let query = query.plan_item_instance_state(PlanItemInstanceState::Failed).reference_id("r_1");
    let query = query.reference_type("r_1").size(10).sort(HistoricPlanItemInstanceSort::Name);
    let query = query.stage_instance_id("s_1").start(20).start_user_id("s_1").tenant_id("acme");
    let query = query.terminated_after(time()).terminated_before(time()).without_tenant_id(true);
    cmmn.history().plan_item_instances().query(query)
}

fn every_filter_of_list_historic_milestone_instances(cmmn: FlowableCmmn) -> ListHistoricMilestoneInstances {
    let call = cmmn.history().milestones().list().milestone_id("m_1").milestone_name("m_1");
    let call = call.case_instance_id("c_1").reached_before("2026-11-21T02:53:31Z");
    let call = call.reached_after("2026-11-21T02:53:31Z").sort(HistoricMilestoneInstanceSort::Timestamp);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_query_historic_milestone_instances(cmmn: FlowableCmmn) -> QueryHistoricMilestoneInstances {
    let query = HistoricMilestoneInstanceQuery::new().case_instance_id("c_1").id("i_1").name("n_1");
    let query = query.order(SortOrder::Desc).reached_after(time()).reached_before(time()).size(10);
    let query = query.sort(HistoricMilestoneInstanceSort::Timestamp).start(20);
    cmmn.history().milestones().query(query)
}

fn every_filter_of_list_historic_task_instances(cmmn: FlowableCmmn) -> ListHistoricTaskInstances {
    let call = cmmn.history().tasks().list().task_id("t_1").case_instance_id("c_1");
    let call = call.case_instance_id_with_children("c_1").case_definition_id("c_1");
    let call = call.plan_item_instance_id("p_1").propagated_stage_instance_id("p_1").without_scope_id(true);
    let call = call.without_process_instance_id(true).root_scope_id("r_1").parent_scope_id("p_1");
    let call = call.task_name("t_1").task_name_like("a%").task_name_like_ignore_case("a%");
    let call = call.task_description("t_1").task_description_like("a%").task_definition_key("t_1");
    let call = call.task_category("t_1").task_category_in(["a", "b"]).task_category_not_in(["a", "b"]);
    let call = call.task_without_category(true).task_delete_reason("t_1").task_delete_reason_like("a%");
    let call = call.task_assignee("t_1").task_assignee_like("a%").task_owner("t_1").task_owner_like("a%");
    let call = call.task_involved_user("t_1").task_candidate_group("t_1").ignore_task_assignee(true);
    let call = call.task_priority(70).task_min_priority(70).task_max_priority(70).finished(true);
    let call = call.process_finished(true).parent_task_id("p_1").due_date("2026-11-21T02:53:31Z");
    let call = call.due_date_before("2026-11-21T02:53:31Z").due_date_after("2026-11-21T02:53:31Z");
    let call = call.task_created_on("2026-11-21T02:53:31Z").task_created_before("2026-11-21T02:53:31Z");
    let call = call.task_created_after("2026-11-21T02:53:31Z").task_completed_on("2026-11-21T02:53:31Z");
    let call = call.task_completed_before("2026-11-21T02:53:31Z");
    let call = call.task_completed_after("2026-11-21T02:53:31Z").include_task_local_variables(true);
    let call = call.include_process_variables(true).tenant_id("acme").tenant_id_like("a%");
    let call = call.without_tenant_id(true).sort(HistoricTaskInstanceSort::TenantId).order(SortOrder::Desc);
    call.start(20).size(10)
}

fn every_filter_of_query_historic_task_instances(cmmn: FlowableCmmn) -> QueryHistoricTaskInstances {
    let query = HistoricTaskInstanceQuery::new().case_definition_id("c_1").case_definition_key("c_1");
    let query = query.case_definition_key_like("a%").case_definition_key_like_ignore_case("a%");
    let query = query.case_definition_keys(["a", "b"]).case_instance_id("c_1");
    let query = query.case_instance_id_with_children("c_1").due_date(time()).due_date_after(time());
    let query = query.due_date_before(time()).finished(true).ignore_task_assignee(true);
    let query = query.include_process_variables(true).include_task_local_variables(true).order(SortOrder::Desc);
    let query = query.parent_scope_id("p_1").parent_task_id("p_1").plan_item_instance_id("p_1");
    let query = query.process_finished(true).propagated_stage_instance_id("p_1").root_scope_id("r_1").size(10);
    let query = query.sort(HistoricTaskInstanceSort::TenantId).start(20).task_assignee("t_1");
    let query = query.task_assignee_like("a%").task_candidate_group("t_1").task_category("t_1");
    let query = query.task_category_in(["a", "b"]).task_category_not_in(["a", "b"]);
    let query = query.task_completed_after(time()).task_completed_before(time()).task_completed_on(time());
    let query = query.task_created_after(time()).task_created_before(time()).task_created_on(time());
    let query = query.task_definition_key("t_1").task_definition_key_like("a%").task_delete_reason("t_1");
    let query = query.task_delete_reason_like("a%").task_description("t_1").task_description_like("a%");
    let query = query.task_id("t_1").task_involved_user("t_1").task_max_priority(70).task_min_priority(70);
    let query = query.task_name("t_1").task_name_like("a%").task_name_like_ignore_case("a%").task_owner("t_1");
    let query = query.task_owner_like("a%").task_priority(70);
    let query = query.task_variables([VariableCondition::equals("amount", 250)]).task_without_category(true);
    let query = query.tenant_id("acme").tenant_id_like("a%").without_due_date(true);
    let query = query.without_process_instance_id(true).without_scope_id(true).without_tenant_id(true);
    cmmn.history().tasks().query(query)
}

fn every_filter_of_list_historic_variable_instances(cmmn: FlowableCmmn) -> ListHistoricVariableInstances {
    let call = cmmn.history().variables().list().case_instance_id("c_1").plan_item_instance_id("p_1");
    let call = call.task_id("t_1").variable_name("v_1").variable_name_like("a%").exclude_task_variables(true);
    let call = call.exclude_local_variables(true).sort(HistoricVariableInstanceSort::CaseInstanceId);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_query_historic_variable_instances(cmmn: FlowableCmmn) -> QueryHistoricVariableInstances {
    let query = HistoricVariableInstanceQuery::new().case_instance_id("c_1").exclude_local_variables(true);
    let query = query.exclude_task_variables(true).plan_item_instance_id("p_1").task_id("t_1");
    let query = query.variable_name("v_1").variable_name_like("a%");
    let query = query.variables([VariableCondition::equals("amount", 250)]);
    let call = cmmn.history().variables().query(query).sort(HistoricVariableInstanceSort::CaseInstanceId);
    call.order(SortOrder::Desc).start(20).size(10)
}

fn bytes() -> Reply {
    Reply::bytes(200, "application/octet-stream", "x")
}

async fn case_instances(shapes: &mut Shapes<FlowableCmmn>) {
    let done = || Reply::empty(204);
    let case = shapes.check("", Reply::json(200, CASE), |cmmn| cmmn.history().case_instances().get("5")).await;
    assert_eq!(case.end_time, Some(time()));
    shapes.check("", done(), |cmmn| cmmn.history().case_instances().delete("5")).await;
    shapes.check("", done(), |cmmn| cmmn.history().case_instances().delete_many(["5", "6"])).await;
    let links = shapes.check("", list_of(LINK), |cmmn| cmmn.history().case_instances().identity_links("5")).await;
    assert_eq!(links[0].user_id.as_deref(), Some("kermit"));
    let stage = r#"{"id": "inspection", "ended": false, "endTime": null, "current": true}"#;
    let stages = shapes.check("", list_of(stage), |cmmn| cmmn.history().case_instances().stages("5")).await;
    assert!(stages[0].current);
    shapes.check("", Reply::empty(200), |cmmn| cmmn.history().case_instances().migrate("5", "8")).await;
    let key = |cmmn: FlowableCmmn| {
        let call = cmmn.history().case_instances().migrate_to_key("5", "claim");
        call.to_case_definition_version(2).to_case_definition_tenant_id("acme")
    };
    shapes.check("", Reply::empty(200), key).await;
    let data = shapes.check("", bytes(), |cmmn| cmmn.history().case_instances().variable_bytes("5", NAME)).await;
    assert_eq!(data.bytes().await.unwrap(), "x");
}

async fn others(shapes: &mut Shapes<FlowableCmmn>) {
    let item = Reply::json(200, r#"{"id": "6", "stage": true, "showInOverview": true, "state": "wait_repetition"}"#);
    let item = shapes.check("", item, |cmmn| cmmn.history().plan_item_instances().get("6")).await;
    assert_eq!(item.state, Some(PlanItemInstanceState::WaitRepetition));
    let milestone = Reply::json(200, r#"{"id": "7", "name": "Reviewed", "timestamp": "2026-11-21T02:53:31.529Z"}"#);
    let milestone = shapes.check("", milestone, |cmmn| cmmn.history().milestones().get("7")).await;
    assert_eq!(milestone.timestamp, Some(time()));
    let task = shapes.check("", Reply::json(200, TASK), |cmmn| cmmn.history().tasks().get("5")).await;
    assert_eq!(task.duration_in_millis, Some(101));
    shapes.check("", Reply::empty(204), |cmmn| cmmn.history().tasks().delete("5")).await;
    let form = Reply::json(200, r#"{"key": "reviewForm"}"#);
    shapes.check("", form, |cmmn| cmmn.history().tasks().form("5")).await;
    shapes.check("", list_of(LINK), |cmmn| cmmn.history().tasks().identity_links("5")).await;
    let data = |cmmn: FlowableCmmn| cmmn.history().tasks().variable_bytes("5", "scan").scope(VariableScope::Local);
    let data = shapes.check("", bytes(), data).await;
    assert_eq!(data.bytes().await.unwrap(), "x");
    let data = shapes.check("", bytes(), |cmmn| cmmn.history().variables().bytes("9")).await;
    assert_eq!(data.bytes().await.unwrap(), "x");
}
