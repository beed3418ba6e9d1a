//! Requests about tasks.

use super::{NAME, Shapes, list_of, page};
use bpm_rest::{
    FlowableCmmn, Timestamp, Upload,
    flowable_cmmn::{
        DelegationState, IdentityFamily, NewTask, SortOrder, TaskQuery, TaskSort,
        builder::{ListTasks, QueryTasks},
    },
    testing::Reply,
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};

const TASK: &str = r#"{"id": "5", "name": "Review", "delegationState": "pending", "dueDate": "2026-11-21T02:53:31.529Z",
    "priority": 70, "suspended": false, "variables": null}"#;
const VARIABLE: &str = r#"{"name": "amount", "type": "integer", "value": 5, "scope": "local"}"#;
const BYTES: &str =
    r#"{"name": "scan", "type": "binary", "value": null, "valueUrl": "http://h/data", "scope": "local"}"#;
const LINK: &str = r#"{"url": "http://h/l", "user": "kermit", "group": null, "type": "candidate"}"#;

pub(super) async fn check(shapes: &mut Shapes<FlowableCmmn>) {
    lists(shapes).await;
    tasks(shapes).await;
    actions(shapes).await;
    variables(shapes).await;
    identity_links(shapes).await;
}

fn time() -> Timestamp {
    "2026-11-21T02:53:31.529Z".parse().unwrap()
}

async fn lists(shapes: &mut Shapes<FlowableCmmn>) {
    shapes.check("", page(), |cmmn| cmmn.tasks().list()).await;
    shapes.check("filtered", page(), every_filter_of_list_tasks).await;
    shapes.check("", page(), |cmmn| cmmn.tasks().query(TaskQuery::new())).await;
    shapes.check("filtered", page(), every_filter_of_query_tasks).await;
}

fn every_filter_of_list_tasks(cmmn: FlowableCmmn) -> ListTasks {
    let call = cmmn.tasks().list().task_id("t_1").name("n_1").name_like("a%").name_like_ignore_case("a%");
    let call = call.description("d_1").description_like("a%").priority(70).minimum_priority(70);
    let call = call.maximum_priority(70).assignee("a_1").assignee_like("a%").owner("o_1").owner_like("a%");
    let call = call.unassigned(true).delegation_state(DelegationState::Resolved).candidate_user("c_1");
    let call = call.candidate_group("c_1").candidate_groups(["a", "b"]).ignore_assignee(true);
    let call = call.candidate_or_assigned("c_1").involved_user("i_1").case_instance_id("c_1");
    let call = call.case_instance_id_with_children("c_1").plan_item_instance_id("p_1");
    let call = call.propagated_stage_instance_id("p_1").scope_id("s_1").without_scope_id(true);
    let call = call.sub_scope_id("s_1").scope_type("s_1").without_process_instance_id(true);
    let call = call.root_scope_id("r_1").parent_scope_id("p_1").case_definition_id("c_1");
    let call = call.case_definition_key("c_1").case_definition_key_like("a%");
    let call = call.case_definition_key_like_ignore_case("a%").created_on("2026-11-21T02:53:31Z");
    let call = call.created_before("2026-11-21T02:53:31Z").created_after("2026-11-21T02:53:31Z");
    let call = call.exclude_sub_tasks(true).task_definition_key("t_1").task_definition_key_like("a%");
    let call = call.due_date("2026-11-21T02:53:31Z").due_before("2026-11-21T02:53:31Z");
    let call = call.due_after("2026-11-21T02:53:31Z").active(true).include_task_local_variables(true);
    let call = call.include_process_variables(true).category("c_1").category_in(["a", "b"]);
    let call = call.category_not_in(["a", "b"]).without_category(true).tenant_id("acme").tenant_id_like("a%");
    call.without_tenant_id(true).sort(TaskSort::Owner).order(SortOrder::Desc).start(20).size(10)
}

fn every_filter_of_query_tasks(cmmn: FlowableCmmn) -> QueryTasks {
    let query = TaskQuery::new().active(true).assignee("a_1").assignee_like("a%").candidate_group("c_1");
    let query = query.candidate_group_in(["a", "b"]).candidate_or_assigned("c_1").candidate_user("c_1");
    let query = query.case_definition_id("c_1").case_definition_key("c_1").case_definition_key_like("a%");
    let query = query.case_definition_key_like_ignore_case("a%").case_definition_keys(["a", "b"]);
    let query = query.case_instance_id("c_1").case_instance_id_with_children("c_1").category("c_1");
    let query = query.category_in(["a", "b"]).category_not_in(["a", "b"]).created_after(time());
    let query = query.created_before(time()).created_on(time()).delegation_state(DelegationState::Resolved);
    let query = query.description("d_1").description_like("a%").due_after(time()).due_before(time());
    let query = query.due_date(time()).exclude_sub_tasks(true).ignore_assignee(true);
    let query = query.include_process_variables(true).include_task_local_variables(true).involved_user("i_1");
    let query = query.maximum_priority(70).minimum_priority(70).name("n_1").name_like("a%");
    let query = query.name_like_ignore_case("a%").order(SortOrder::Desc).owner("o_1").owner_like("a%");
    let query = query.parent_scope_id("p_1").plan_item_instance_id("p_1").priority(70);
    let query = query.propagated_stage_instance_id("p_1").root_scope_id("r_1").scope_id("s_1");
    let query = query.scope_type("s_1").size(10).sort(TaskSort::Owner).start(20).sub_scope_id("s_1");
    let query = query.task_definition_key("t_1").task_definition_key_like("a%").task_id("t_1");
    let query = query.task_variables([VariableCondition::equals("amount", 250)]).tenant_id("acme");
    let query = query.tenant_id_like("a%").unassigned(true).without_category(true).without_due_date(true);
    let query = query.without_process_instance_id(true).without_scope_id(true).without_tenant_id(true);
    cmmn.tasks().query(query)
}

async fn tasks(shapes: &mut Shapes<FlowableCmmn>) {
    let task = |status| Reply::json(status, TASK);
    let found = shapes.check("", task(200), |cmmn| cmmn.tasks().get("5")).await;
    assert_eq!(
        (found.priority, found.delegation_state, found.due_date),
        (70, Some(DelegationState::Pending), Some(time()))
    );
    shapes.check("", task(201), |cmmn| cmmn.tasks().create(NewTask::new())).await;
    let new = NewTask::new().name("Review").description("d").owner("gonzo").assignee("kermit").priority(70);
    let new = new.delegation_state(DelegationState::Pending).due_date(time());
    let new = new.parent_task_id("4").category("c").tenant_id("acme").form_key("f");
    shapes.check("full", task(201), |cmmn| cmmn.tasks().create(new)).await;
    shapes.check("", task(200), |cmmn| cmmn.tasks().update("5").name("n")).await;
    let cleared = |cmmn: FlowableCmmn| {
        let update = cmmn.tasks().update("5").clear_name().clear_description().clear_owner().clear_assignee();
        let update = update.clear_delegation_state().clear_due_date().clear_parent_task_id();
        update.clear_category().clear_form_key()
    };
    shapes.check("cleared", task(200), cleared).await;
    let list = Reply::json(
        200,
        format!(r#"{{"data": [{TASK}], "total": 0, "start": 0, "size": 0, "sort": null, "order": null}}"#),
    );
    let update = |cmmn: FlowableCmmn| cmmn.tasks().update_many(["5", "6"]).priority(33).clear_assignee();
    assert_eq!(shapes.check("", list, update).await.data[0].id, "5");
    shapes.check("", Reply::empty(204), |cmmn| cmmn.tasks().delete("5")).await;
    let full = |cmmn: FlowableCmmn| cmmn.tasks().delete("5").cascade_history(false).delete_reason("no & +");
    shapes.check("full", Reply::empty(204), full).await;
    let subtasks = shapes.check("", list_of(TASK), |cmmn| cmmn.tasks().subtasks("4")).await;
    assert_eq!(subtasks[0].id, "5");
    let form = Reply::json(200, r#"{"key": "reviewForm", "outcomes": [{"id": "accept"}]}"#);
    let form = shapes.check("", form, |cmmn| cmmn.tasks().form("5")).await;
    assert_eq!(form.outcomes[0].id.as_deref(), Some("accept"));
}

async fn actions(shapes: &mut Shapes<FlowableCmmn>) {
    let done = || Reply::empty(200);
    shapes.check("", done(), |cmmn| cmmn.tasks().complete("5")).await;
    let full = |cmmn: FlowableCmmn| {
        let call = cmmn.tasks().complete("5").variables([NewVariable::new("covered", true).local()]);
        let call = call.transient_variables([NewVariable::new("note", "x")]);
        call.form_definition_id("9").outcome("accept")
    };
    shapes.check("full", done(), full).await;
    shapes.check("", done(), |cmmn| cmmn.tasks().claim("5", "kermit")).await;
    shapes.check("unclaim", done(), |cmmn| cmmn.tasks().unclaim("5")).await;
    shapes.check("", done(), |cmmn| cmmn.tasks().delegate("5", "gonzo")).await;
    shapes.check("", done(), |cmmn| cmmn.tasks().resolve("5")).await;
}

async fn variables(shapes: &mut Shapes<FlowableCmmn>) {
    let variables = shapes.check("", list_of(VARIABLE), |cmmn| cmmn.tasks().variables("5")).await;
    assert_eq!(variables[0].scope, Some(VariableScope::Local));
    let global = |cmmn: FlowableCmmn| cmmn.tasks().variables("5").scope(VariableScope::Global);
    shapes.check("filtered", Reply::json(200, "[]"), global).await;
    let several = Reply::json(201, format!("[{VARIABLE}]"));
    shapes.check("", several, |cmmn| cmmn.tasks().create_variables("5", [("amount", 5)])).await;
    shapes.check("", Reply::empty(204), |cmmn| cmmn.tasks().delete_variables("5")).await;
    let one = || Reply::json(200, VARIABLE);
    let get = |cmmn: FlowableCmmn| cmmn.tasks().variable("5", NAME).scope(VariableScope::Global);
    shapes.check("", one(), get).await;
    let update = |cmmn: FlowableCmmn| cmmn.tasks().update_variable("5", NewVariable::new(NAME, 6).global());
    shapes.check("", one(), update).await;
    let delete = |cmmn: FlowableCmmn| cmmn.tasks().delete_variable("5", NAME).scope(VariableScope::Local);
    shapes.check("", Reply::empty(204), delete).await;
    let scan = || Upload::bytes("scan.png", &b"\x89PNG"[..]);
    let create =
        |cmmn: FlowableCmmn| cmmn.tasks().create_binary_variable("5", "scan", scan()).scope(VariableScope::Global);
    let variable = shapes.check("", Reply::json(201, BYTES), create).await;
    assert_eq!(variable.value, VariableValue::Binary);
    let update = |cmmn: FlowableCmmn| cmmn.tasks().update_binary_variable("5", NAME, scan());
    shapes.check("", Reply::json(200, BYTES), update).await;
    let bytes = Reply::bytes(200, "application/octet-stream", "x");
    let get = |cmmn: FlowableCmmn| cmmn.tasks().variable_bytes("5", "scan").scope(VariableScope::Local);
    let data = shapes.check("", bytes, get).await;
    assert_eq!(data.bytes().await.unwrap(), "x");
}

async fn identity_links(shapes: &mut Shapes<FlowableCmmn>) {
    let links = shapes.check("", list_of(LINK), |cmmn| cmmn.tasks().identity_links("5")).await;
    assert_eq!(links[0].type_.as_deref(), Some("candidate"));
    let of = |cmmn: FlowableCmmn| cmmn.tasks().identity_links_of_family("5", IdentityFamily::Groups);
    shapes.check("", list_of(LINK), of).await;
    let link = |status| Reply::json(status, LINK);
    shapes.check("", link(201), |cmmn| cmmn.tasks().add_user_link("5", "kermit", "candidate")).await;
    shapes.check("", link(201), |cmmn| cmmn.tasks().add_group_link("5", "adjusters", "candidate")).await;
    let get = |cmmn: FlowableCmmn| cmmn.tasks().identity_link("5", IdentityFamily::Users, NAME, "candidate");
    shapes.check("", link(200), get).await;
    let remove = |cmmn: FlowableCmmn| cmmn.tasks().remove_identity_link("5", IdentityFamily::Users, NAME, "candidate");
    shapes.check("", Reply::empty(204), remove).await;
}
