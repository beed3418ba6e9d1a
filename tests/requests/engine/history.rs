//! Requests about what was, which are the same to Activiti and to Flowable.

use super::{Engine, ODD, Shapes, page, rest};
use bpm_rest::{
    testing::Reply,
    variables::{VariableCondition, VariableScope},
};
use rest::{
    HistoricActivityInstanceQuery, HistoricActivityInstanceSort, HistoricDetailQuery, HistoricDetailSort,
    HistoricDetailType, HistoricProcessInstanceQuery, HistoricProcessInstanceSort, HistoricTaskInstanceQuery,
    HistoricTaskInstanceSort, HistoricVariableInstanceQuery, HistoricVariableInstanceSort, SortOrder,
};

/// An instant of whole seconds, as a query of the URL takes it.
const WHOLE: &str = "2013-05-28T12:00:00+02:00";
/// An instant with milliseconds, as a body takes it.
const WHEN: &str = "2013-05-28T12:00:00.789+02:00";

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    process_instances(shapes).await;
    lists_of_process_instances(shapes).await;
    comments(shapes).await;
    tasks(shapes).await;
    lists_of_tasks(shapes).await;
    queries_of_tasks(shapes).await;
    activities(shapes).await;
    variables(shapes).await;
    details(shapes).await;
}

fn bytes() -> Reply {
    Reply::bytes(200, "application/octet-stream", "bytes")
}

async fn process_instances(shapes: &mut Shapes<Engine>) {
    let reply = Reply::json(200, r#"{"id": "5", "endTime": null, "durationInMillis": 120000, "variables": null}"#);
    let instance = shapes.check("", reply, |engine| engine.history().process_instances().get("5")).await;
    assert_eq!((instance.id.as_str(), instance.end_time), ("5", None));
    assert_eq!((instance.duration_in_millis, instance.variables.len()), (Some(120_000), 0));
    shapes.check("", Reply::empty(204), |engine| engine.history().process_instances().delete("5")).await;

    let reply = Reply::json(200, r#"[{"type": "starter", "userId": "kermit", "groupId": null}]"#);
    let links = shapes.check("", reply, |engine| engine.history().process_instances().identity_links("5")).await;
    assert_eq!((links[0].type_.as_deref(), links[0].user_id.as_deref()), (Some("starter"), Some("kermit")));

    let data = |engine: Engine| engine.history().process_instances().variable_bytes("5", ODD);
    let data = shapes.check("", bytes(), data).await;
    assert_eq!(data.bytes().await.unwrap(), "bytes");
}

async fn lists_of_process_instances(shapes: &mut Shapes<Engine>) {
    let listed = shapes.check("", page(), |engine| engine.history().process_instances().list()).await;
    assert_eq!((listed.data.len(), listed.total, listed.sort.as_deref()), (0, 0, Some("id")));
    let everything = |engine: Engine| {
        let list = engine.history().process_instances().list().business_key("订单 & 50%+").exclude_subprocesses(true);
        let list = list.finished(false).finished_after(WHOLE).finished_before(WHOLE).include_process_variables(true);
        let list = list.involved_user("kermit@x").process_definition_id("order:1:4").process_definition_key("order");
        let list = list.process_instance_id("5").started_after(WHOLE).started_before(WHOLE).started_by("kermit");
        let list = list.super_process_instance_id("4").tenant_id("租户").tenant_id_like("%户").without_tenant_id(true);
        list.sort(HistoricProcessInstanceSort::Duration).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let none = HistoricProcessInstanceQuery::new();
    shapes.check("", page(), |engine| engine.history().process_instances().query(none)).await;
    let query = HistoricProcessInstanceQuery::new().process_business_key("订单 & 50%+").exclude_subprocesses(true);
    let query = query.finished(false).finished_after(time()).finished_before(time()).include_process_variables(true);
    let query = query.involved_user("kermit").process_definition_id("order:1:4").process_definition_key("order");
    let query = query.process_instance_id("5").process_instance_ids(["5", "6"]).started_after(time());
    let query = query.started_before(time()).started_by("kermit").super_process_instance_id("4").tenant_id("租户");
    let query = query.tenant_id_like("%户").without_tenant_id(true).variables(conditions());
    let query = query.sort(HistoricProcessInstanceSort::StartTime).order(SortOrder::Asc).start(20).size(5);
    shapes.check("filtered", page(), |engine| engine.history().process_instances().query(query)).await;
}

fn time() -> bpm_rest::Timestamp {
    WHEN.parse().unwrap()
}

fn conditions() -> [VariableCondition; 3] {
    [
        VariableCondition::like("name", "%张_+&"),
        VariableCondition::greater_than("due", time()),
        VariableCondition::any_equals(5_i64),
    ]
}

async fn comments(shapes: &mut Shapes<Engine>) {
    const COMMENT: &str = r#"{"id": "9", "author": "kermit", "message": "好", "time": "2013-05-28T10:00:00.789Z"}"#;
    let reply = Reply::json(200, format!("[{COMMENT}]"));
    let comments = shapes.check("", reply, |engine| engine.history().process_instances().comments("5")).await;
    assert_eq!((comments[0].id.as_str(), comments[0].time), ("9", Some(time())));
    let comment = shapes
        .check("", Reply::json(201, COMMENT), |engine| {
            engine.history().process_instances().create_comment("5", "好 \"&\"")
        })
        .await;
    assert_eq!(comment.message.as_deref(), Some("好"));
    let comment = |engine: Engine| engine.history().process_instances().comment("5", "9");
    assert_eq!(shapes.check("", Reply::json(200, COMMENT), comment).await.author.as_deref(), Some("kermit"));
    let delete = |engine: Engine| engine.history().process_instances().delete_comment("5", "9");
    shapes.check("", Reply::empty(204), delete).await;
}

async fn tasks(shapes: &mut Shapes<Engine>) {
    let reply = Reply::json(200, r#"{"id": "7", "priority": 50, "dueDate": "2013-05-28T12:00:00.789+02:00"}"#);
    let task = shapes.check("", reply, |engine| engine.history().tasks().get("7")).await;
    assert_eq!((task.id.as_str(), task.priority, task.due_date), ("7", Some(50), Some(time())));
    shapes.check("", Reply::empty(204), |engine| engine.history().tasks().delete("7")).await;

    let reply = Reply::json(200, r#"[{"type": "candidate", "userId": null, "groupId": "sales", "taskId": "7"}]"#);
    let links = shapes.check("", reply, |engine| engine.history().tasks().identity_links("7")).await;
    assert_eq!((links[0].group_id.as_deref(), links[0].user_id.as_deref()), (Some("sales"), None));

    let data = |engine: Engine| engine.history().tasks().variable_bytes("7", ODD);
    assert_eq!(shapes.check("", bytes(), data).await.content_type(), Some("application/octet-stream"));
    let data = |engine: Engine| engine.history().tasks().variable_bytes("7", "contract").scope(VariableScope::Global);
    assert_eq!(shapes.check("scoped", bytes(), data).await.length(), Some(5));
}

async fn lists_of_tasks(shapes: &mut Shapes<Engine>) {
    assert_eq!(shapes.check("", page(), |engine| engine.history().tasks().list()).await.data, []);
    let everything = |engine: Engine| {
        let list = engine.history().tasks().list().due_date(WHOLE).due_date_after(WHOLE).due_date_before(WHOLE);
        let list = list.execution_id("6").finished(true).include_process_variables(true);
        let list = list.include_task_local_variables(false).parent_task_id("1").process_business_key("订单 & 50%+");
        let list = list.process_business_key_like("订%").process_definition_id("order:1:4");
        let list = list.process_definition_key("order").process_definition_key_like("ord_r");
        let list = list.process_definition_name("Order & pay").process_definition_name_like("%+%");
        let list = list.process_finished(false).process_instance_id("5").task_assignee("kermit@x");
        let list = list.task_assignee_like("ker%").task_candidate_group("sales").task_category("a=b");
        let list = list.task_completed_after(WHOLE).task_completed_before(WHOLE).task_completed_on(WHOLE);
        let list = list.task_created_after(WHOLE).task_created_before(WHOLE).task_created_on(WHOLE);
        let list = list.task_definition_key("check").task_delete_reason("completed").task_delete_reason_like("c%");
        let list = list.task_description("审核").task_description_like("%核").task_id("7").task_involved_user("gonzo");
        let list = list.task_max_priority(90).task_min_priority(-10).task_name("Check it").task_name_like("C%");
        let list = list.task_owner("fozzie").task_owner_like("f_zzie").task_priority(50).tenant_id("租户");
        let list = list.tenant_id_like("%户").without_tenant_id(false);
        list.sort(HistoricTaskInstanceSort::DueDate).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;
}

async fn queries_of_tasks(shapes: &mut Shapes<Engine>) {
    let none = HistoricTaskInstanceQuery::new();
    assert_eq!(shapes.check("", page(), |engine| engine.history().tasks().query(none)).await.total, 0);
    let query = HistoricTaskInstanceQuery::new().due_date(time()).due_date_after(time()).due_date_before(time());
    let query = query.without_due_date(true).execution_id("6").finished(true).include_process_variables(true);
    let query = query.include_task_local_variables(false).parent_task_id("1").process_business_key("订单 & 50%+");
    let query = query.process_business_key_like("订%").process_definition_id("order:1:4");
    let query = query.process_definition_key("order").process_definition_key_like("ord_r");
    let query = query.process_definition_name("Order & pay").process_definition_name_like("%+%");
    let query = query.process_finished(false).process_instance_id("5").process_variables(conditions());
    let query = query.task_assignee("kermit").task_assignee_like("ker%").task_candidate_group("sales");
    let query = query.task_category("a=b").task_completed_after(time()).task_completed_before(time());
    let query = query.task_completed_on(time()).task_created_after(time()).task_created_before(time());
    let query = query.task_created_on(time()).task_definition_key("check").task_definition_key_like("ch%");
    let query = query.task_delete_reason("completed").task_delete_reason_like("c%").task_description("审核");
    let query = query.task_description_like("%核").task_id("7").task_involved_user("gonzo").task_max_priority(90);
    let query = query.task_min_priority(-10).task_name("Check it").task_name_like("C%").task_owner("fozzie");
    let query = query.task_owner_like("f_zzie").task_priority(50).task_variables(conditions()).tenant_id("租户");
    let query = query.tenant_id_like("%户").without_tenant_id(false);
    let query = query.sort(HistoricTaskInstanceSort::DeleteReason).order(SortOrder::Asc).start(20).size(5);
    shapes.check("filtered", page(), |engine| engine.history().tasks().query(query)).await;
}

async fn activities(shapes: &mut Shapes<Engine>) {
    let reply =
        Reply::json(200, r#"{"data": [{"id": "8", "activityType": "userTask"}], "total": 1, "start": 0, "size": 1}"#);
    let listed = shapes.check("", reply, |engine| engine.history().activities().list()).await;
    assert_eq!(listed.data[0].activity_type.as_deref(), Some("userTask"));
    let everything = |engine: Engine| {
        let list = engine.history().activities().list().activity_id("check").activity_instance_id("8");
        let list = list.activity_name("审核 & 50%+").activity_type("userTask").execution_id("6").finished(false);
        let list = list.process_definition_id("order:1:4").process_instance_id("5").task_assignee("kermit@x");
        let list = list.tenant_id("租户").tenant_id_like("%户").without_tenant_id(true);
        list.sort(HistoricActivityInstanceSort::ActivityInstanceId).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let none = HistoricActivityInstanceQuery::new();
    assert_eq!(shapes.check("", page(), |engine| engine.history().activities().query(none)).await.size, 0);
    let query = HistoricActivityInstanceQuery::new().activity_id("check").activity_instance_id("8");
    let query = query.activity_name("审核 & 50%+").activity_type("userTask").execution_id("6").finished(false);
    let query = query.process_definition_id("order:1:4").process_instance_id("5").task_assignee("kermit");
    let query = query.tenant_id("租户").tenant_id_like("%户").without_tenant_id(true);
    let query = query.sort(HistoricActivityInstanceSort::EndTime).order(SortOrder::Asc).start(20).size(5);
    shapes.check("filtered", page(), |engine| engine.history().activities().query(query)).await;
}

async fn variables(shapes: &mut Shapes<Engine>) {
    let reply = r#"{"data": [{"id": "8", "taskId": null, "variable": {"name": "n", "type": "integer", "value": 5, "scope": null}}],
        "total": 1, "start": 0, "size": 1}"#;
    let listed = shapes.check("", Reply::json(200, reply), |engine| engine.history().variables().list()).await;
    let variable = listed.data[0].variable.as_ref().unwrap();
    assert_eq!((variable.name.as_str(), variable.value.as_i64(), variable.scope.as_ref()), ("n", Some(5), None));
    let everything = |engine: Engine| {
        let list = engine.history().variables().list().exclude_task_variables(true).execution_id("6");
        let list = list.process_instance_id("5").task_id("7").variable_name("金额 & 50%+").variable_name_like("金%");
        list.sort(HistoricVariableInstanceSort::ProcessInstanceId).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let none = HistoricVariableInstanceQuery::new();
    assert_eq!(shapes.check("", page(), |engine| engine.history().variables().query(none)).await.start, 0);
    let query = HistoricVariableInstanceQuery::new().exclude_task_variables(true).execution_id("6");
    let query = query.process_instance_id("5").task_id("7").variable_name("金额 & 50%+").variable_name_like("金%");
    let query = query.variables([VariableCondition::equals("金额", 5_i64)]);
    let everything = |engine: Engine| {
        let query = engine.history().variables().query(query);
        query.sort(HistoricVariableInstanceSort::VariableName).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let data = shapes.check("", bytes(), |engine| engine.history().variables().bytes("8")).await;
    assert_eq!(data.bytes().await.unwrap(), "bytes");
}

async fn details(shapes: &mut Shapes<Engine>) {
    let reply = r#"{"data": [{"id": "8", "detailType": "formProperty", "propertyId": "who", "propertyValue": "me", "variable": null}],
        "total": 1, "start": 0, "size": 1}"#;
    let listed = shapes.check("", Reply::json(200, reply), |engine| engine.history().details().list()).await;
    assert_eq!(listed.data[0].detail_type, Some(HistoricDetailType::FormProperty));
    assert_eq!((listed.data[0].property_value.as_deref(), listed.data[0].variable.as_ref()), (Some("me"), None));
    let everything = |engine: Engine| {
        let list = engine.history().details().list().activity_instance_id("8").execution_id("6");
        let list = list.process_instance_id("5").select_only_form_properties(false).select_only_variable_updates(true);
        list.task_id("7").sort(HistoricDetailSort::Revision).order(SortOrder::Desc).start(20).size(5)
    };
    shapes.check("filtered", page(), everything).await;

    let none = HistoricDetailQuery::new();
    assert_eq!(shapes.check("", page(), |engine| engine.history().details().query(none)).await.data, []);
    let query = HistoricDetailQuery::new().activity_instance_id("8").execution_id("6").process_instance_id("5");
    let query = query.select_only_form_properties(true).select_only_variable_updates(false).task_id("7");
    let query = query.sort(HistoricDetailSort::VariableType).order(SortOrder::Asc).start(20).size(5);
    shapes.check("filtered", page(), |engine| engine.history().details().query(query)).await;

    let data = shapes.check("", bytes(), |engine| engine.history().details().bytes("8")).await;
    assert_eq!(data.length(), Some(5));
}
