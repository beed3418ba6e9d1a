//! Requests that Flowable alone takes.

use super::{ODD, Shapes, page};
use bpm_rest::{
    Flowable, Timestamp, Upload,
    flowable::{
        ActivityInstanceQuery, ActivityInstanceSort, ActivityMapping, BatchSort, EnabledActivity,
        EventSubscriptionSort, HistoricProcessInstanceQuery, HistoricTaskInstanceQuery, HistoricTaskLogEntrySort,
        HistoricVariableInstanceQuery, HistoryJobSort, JobSort, ManyToOneMapping, MigrationScript, NewEngineProperty,
        OneToManyMapping, OneToOneMapping, ProcessInstanceQuery, ProcessInstanceSort, SortOrder, TaskQuery, TaskSort,
        VariableInstanceQuery, VariableInstanceSort,
    },
    testing::Reply,
    variables::{NewVariable, VariableCondition},
};
use serde_json::json;

/// An instant of whole seconds, as a query of the URL takes it.
const WHOLE: &str = "2026-05-28T12:00:00+02:00";

pub(super) async fn check(shapes: &mut Shapes<Flowable>) {
    engine_properties(shapes).await;
    jobs(shapes).await;
    history_jobs(shapes).await;
    batches(shapes).await;
    process_definitions(shapes).await;
    process_instances(shapes).await;
    lists_of_process_instances(shapes).await;
    variables_by_jobs(shapes).await;
    executions(shapes).await;
    event_subscriptions(shapes).await;
    activity_instances(shapes).await;
    variable_instances(shapes).await;
    tasks(shapes).await;
    lists_of_tasks(shapes).await;
    history(shapes).await;
    lists_of_history(shapes).await;
}

fn done(status: u16) -> Reply {
    Reply::empty(status)
}

async fn engine_properties(shapes: &mut Shapes<Flowable>) {
    let reply = Reply::json(200, r#"{"schema.version": "7.2.0.2", "mine": null}"#);
    let all = shapes.check("", reply.clone(), |flowable| flowable.engine_properties().list()).await;
    assert_eq!(shapes.check("", reply, |flowable| flowable.engine().properties()).await, all);
    assert_eq!((all["schema.version"].as_deref(), &all["mine"]), (Some("7.2.0.2"), &None));
    let create = |flowable: Flowable| flowable.engine_properties().create(NewEngineProperty::new("mine & é", "中"));
    shapes.check("", done(201), create).await;
    shapes.check("", done(200), |flowable| flowable.engine_properties().update(ODD, "中")).await;
    shapes.check("", done(204), |flowable| flowable.engine_properties().delete(ODD)).await;
}

/// The filters that all lists of jobs have more than those of Activiti.
macro_rules! more_of_jobs {
    ($list:expr) => {{
        let list = $list.element_id("wait").element_name("Wait & see").handler_type("trigger-timer");
        let list = list.handler_types(["trigger-timer", "async-continuation"]).without_process_instance_id(true);
        list.without_scope_id(true).without_scope_type(false).sort(JobSort::CreateTime).order(SortOrder::Asc)
    }};
}

async fn jobs(shapes: &mut Shapes<Flowable>) {
    let reply = || {
        let job =
            r#"{"id": "5", "retries": 3, "handlerType": "trigger-timer", "elementId": "wait", "lockOwner": null}"#;
        Reply::json(200, format!(r#"{{"data": [{job}], "total": 1, "start": 0, "size": 1}}"#))
    };
    let page = shapes.check("more", reply(), |flowable| more_of_jobs!(flowable.jobs().list())).await;
    assert_eq!(page.data[0].handler_type.as_deref(), Some("trigger-timer"));
    shapes.check("more", reply(), |flowable| more_of_jobs!(flowable.timer_jobs().list()).timers_only(true)).await;
    shapes.check("more", reply(), |flowable| more_of_jobs!(flowable.suspended_jobs().list()).executable(true)).await;
    shapes.check("more", reply(), |flowable| more_of_jobs!(flowable.dead_letter_jobs().list())).await;

    shapes.check("", done(204), |flowable| flowable.timer_jobs().trigger("5")).await;
    let reschedule = |flowable: Flowable| flowable.timer_jobs().reschedule("5", "2031-01-31T12:00:00Z");
    shapes.check("", done(204), reschedule).await;
    shapes.check("", done(204), |flowable| flowable.suspended_jobs().delete("5")).await;
    shapes.check("", done(204), |flowable| flowable.dead_letter_jobs().retry("5")).await;
    shapes.check("", done(204), |flowable| flowable.dead_letter_jobs().retry_as_history("5")).await;
    shapes.check("", done(204), |flowable| flowable.dead_letter_jobs().retry_many(["5", "6"])).await;
    shapes.check("", done(204), |flowable| flowable.dead_letter_jobs().retry_many_as_history(["5", "6"])).await;
}

async fn history_jobs(shapes: &mut Shapes<Flowable>) {
    shapes.check("", page(), |flowable| flowable.history_jobs().list()).await;
    let everything = |flowable: Flowable| {
        let list = flowable.history_jobs().list().id("5").exception_message("50% & 中").handler_type("async-history");
        let list = list.handler_types(["a", "b"]).lock_owner("me").locked(true).unlocked(false).scope_type("bpmn");
        let list = list.tenant_id("中").tenant_id_like("a%_").without_tenant_id(false).with_exception(true);
        list.sort(HistoryJobSort::Retries).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;
    let reply = Reply::json(200, r#"{"id": "5", "retries": 3, "advancedJobHandlerConfiguration": "[]"}"#);
    let job = shapes.check("", reply, |flowable| flowable.history_jobs().get("5")).await;
    assert_eq!(job.advanced_job_handler_configuration.as_deref(), Some("[]"));
    shapes.check("", done(204), |flowable| flowable.history_jobs().execute("5")).await;
    shapes.check("", done(204), |flowable| flowable.history_jobs().delete("5")).await;
}

async fn batches(shapes: &mut Shapes<Flowable>) {
    shapes.check("", page(), |flowable| flowable.batches().list()).await;
    let everything = |flowable: Flowable| {
        let list =
            flowable.batches().list().id("5").batch_type("processMigration").status("waiting").search_key("a:1:4");
        let list = list.search_key2("a:2:8").create_time_after(WHOLE).create_time_before(WHOLE);
        let list = list.complete_time_after(WHOLE).complete_time_before(WHOLE).tenant_id("中").tenant_id_like("a%");
        list.without_tenant_id(true).sort(BatchSort::CreateTime).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;
    let reply = Reply::json(200, r#"{"id": "5", "batchType": "processMigration", "status": "waiting"}"#);
    let batch = shapes.check("", reply, |flowable| flowable.batches().get("5")).await;
    assert_eq!(batch.status.as_deref(), Some("waiting"));
    let document = || Reply::json(200, r#"{"toProcessDefinitionId": "a:2:8"}"#);
    let told = shapes.check("", document(), |flowable| flowable.batches().document("5")).await;
    assert_eq!(told["toProcessDefinitionId"], "a:2:8");
    let part = r#"{"id": "6", "batchId": "5", "status": "success"}"#;
    let reply = || Reply::json(200, format!("[{part}]"));
    let parts = shapes.check("", reply(), |flowable| flowable.batches().parts("5")).await;
    assert_eq!(parts[0].batch_id.as_deref(), Some("5"));
    shapes.check("filtered", reply(), |flowable| flowable.batches().parts("5").status("fail")).await;
    shapes.check("", Reply::json(200, part), |flowable| flowable.batches().part("6")).await;
    shapes.check("", document(), |flowable| flowable.batches().part_document("6")).await;
    shapes.check("", done(204), |flowable| flowable.batches().delete("5")).await;
}

/// All that a migration can say beside what it migrates to.
macro_rules! fully {
    ($call:expr) => {{
        let mappings: [ActivityMapping; 3] = [
            OneToOneMapping::new("a", "b").new_assignee("kermit").local_variable("x", 1).into(),
            OneToManyMapping::new("c", ["d", "e"]).local_variable("d", json!({"y": true}).as_object().unwrap().clone()).into(),
            ManyToOneMapping::new(["f", "g"], "h").in_parent_process_of_call_activity_id("call").into(),
        ];
        let call = $call.activity_mappings(mappings).enable_activity_mapping(EnabledActivity::new("i"));
        let call = call.pre_upgrade_script(MigrationScript::new("groovy", "1 + 1")).post_upgrade_java_delegate("a.B");
        call.post_upgrade_java_delegate_expression("${c}").process_instance_variable("z", "中")
    }};
}

async fn process_definitions(shapes: &mut Shapes<Flowable>) {
    let more = |flowable: Flowable| {
        flowable.process_definitions().list().name_like_ignore_case("%ORD_r%").parent_deployment_id("20")
    };
    shapes.check("more", page(), more).await;
    let migrate = |flowable: Flowable| flowable.process_definitions().migrate("a:1:4", "a:2:8");
    shapes.check("", done(200), migrate).await;
    let migrate = |flowable: Flowable| fully!(flowable.process_definitions().migrate("a:1:4", "a:2:8"));
    shapes.check("full", done(200), migrate).await;
    let migrate = |flowable: Flowable| {
        flowable.process_definitions().migrate_to_version("a:1:4", "a", 2).to_process_definition_tenant_id("acme")
    };
    shapes.check("", done(200), migrate).await;
    let migrate = |flowable: Flowable| flowable.process_definitions().migrate_async("a:1:4", "a:2:8");
    shapes.check("", done(200), migrate).await;
    let migrate = |flowable: Flowable| flowable.process_definitions().migrate_async_to_version("a:1:4", "a", 2);
    shapes.check("", done(200), migrate).await;

    let decisions = || Reply::json(200, r#"[{"id": "5", "key": "price", "version": 1}]"#);
    let told = shapes.check("", decisions(), |flowable| flowable.process_definitions().decisions("a:1:4")).await;
    assert_eq!(told[0].key.as_deref(), Some("price"));
    shapes.check("", decisions(), |flowable| flowable.process_definitions().decision_tables("a:1:4")).await;
    let forms = |flowable: Flowable| flowable.process_definitions().form_definitions("a:1:4");
    assert_eq!(shapes.check("", decisions(), forms).await[0].version, 1);
    let form = Reply::json(200, r#"{"id": "5", "fields": [{"id": "name"}], "outcomes": [{"id": "ok", "name": "OK"}]}"#);
    let form = shapes.check("", form, |flowable| flowable.process_definitions().start_form("a:1:4")).await;
    let form = form.unwrap();
    assert_eq!((form.fields[0]["id"].as_str(), form.outcomes[0].name.as_deref()), (Some("name"), Some("OK")));
    let none = shapes.check("none", done(200), |flowable| flowable.process_definitions().start_form("a:1:5")).await;
    assert_eq!(none, None);
}

async fn process_instances(shapes: &mut Shapes<Flowable>) {
    let instance = || Reply::json(200, r#"{"id": "5", "suspended": false, "ended": false, "businessStatus": "new"}"#);
    let start = |flowable: Flowable| {
        let start = flowable.process_instances().start_by_key("order").name("n & ü").outcome("ok");
        start.override_definition_tenant_id("acme").start_form_variable("amount", 5)
    };
    let started = shapes.check("more", instance(), start).await;
    assert_eq!(started.business_status.as_deref(), Some("new"));
    let update = |flowable: Flowable| flowable.process_instances().update("5").name("n & ü").business_key("k");
    assert!(shapes.check("", instance(), update).await.is_some());
    let update = |flowable: Flowable| flowable.process_instances().update("5").name("n");
    assert_eq!(shapes.check("ended", done(204), update).await, None);
    let delete = |flowable: Flowable| flowable.process_instances().delete_many(["5", "6"]).delete_reason("不要 & +");
    shapes.check("", done(204), delete).await;

    let go = |flowable: Flowable| flowable.process_instances().move_from_activity("5", "a", ["b", "c"]);
    shapes.check("", done(200), go).await;
    let go = |flowable: Flowable| flowable.process_instances().move_to_activity("5", ["b", "c"], "a");
    shapes.check("", done(200), go).await;
    shapes.check("", done(200), |flowable| flowable.process_instances().evaluate_conditions("5")).await;
    let inject = |flowable: Flowable| {
        flowable.process_instances().inject_task("5").id("more").name("装箱").assignee("kermit").task_id("7")
    };
    shapes.check("", done(200), inject).await;
    let inject = |flowable: Flowable| flowable.process_instances().inject_subprocess("5", "a:1:4").id("more");
    shapes.check("", done(200), inject).await;
    let migrate = |flowable: Flowable| flowable.process_instances().migrate("5", "a:2:8");
    shapes.check("", done(200), migrate).await;
    let migrate = |flowable: Flowable| fully!(flowable.process_instances().migrate_to_version("5", "a", 2));
    shapes.check("", done(200), migrate).await;
}

async fn lists_of_process_instances(shapes: &mut Shapes<Flowable>) {
    let more = |flowable: Flowable| {
        let list = flowable.process_instances().list().name("n & ü").name_like("n%").name_like_ignore_case("N%");
        let list = list.business_key_like("k%").business_key_like_ignore_case("K%").business_status("new");
        let list = list.business_status_like("n%").business_status_like_ignore_case("N%").active_activity_id("wait");
        let list = list.callback_id("c").callback_type("cmmn").include_process_variables_names(["a", "b"]);
        let list = list.parent_case_instance_id("p").parent_scope_id("s").root_scope_id("r");
        let list = list.process_definition_category("cat").process_definition_category_like("c%");
        let list = list.process_definition_category_like_ignore_case("C%").process_definition_key_like("o%");
        let list = list.process_definition_key_like_ignore_case("O%").process_definition_name("Order");
        let list = list.process_definition_name_like("O%").process_definition_name_like_ignore_case("o%");
        let list = list.process_definition_version(2).process_definition_engine_version("v5").started_by("kermit");
        let list = list.started_after(WHOLE).started_before("2031-01-01T10:00:00.25+02:00");
        let list = list.tenant_id_like_ignore_case("A%");
        list.sort(ProcessInstanceSort::StartTime)
    };
    shapes.check("more", page(), more).await;
    let query = ProcessInstanceQuery::new().process_instance_ids(["5", "6"]).process_instance_name("n & ü");
    let query = query.process_instance_name_like("n%").process_instance_name_like_ignore_case("N%");
    let query = query.process_business_key_like("k%").process_business_key_like_ignore_case("K%");
    let query = query.process_business_status("new").process_business_status_like("n%");
    let query = query.process_business_status_like_ignore_case("N%").active_activity_id("a").active_activity_ids(["b"]);
    let query = query.callback_id("c").callback_type("cmmn").include_process_variables_names(["a", "b"]);
    let query = query.parent_case_instance_id("p").parent_scope_id("s").root_scope_id("r").deployment_id("4");
    let query = query.deployment_id_in(["4", "5"]).process_definition_ids(["a:1:4"]).process_definition_keys(["a"]);
    let query = query.exclude_process_definition_keys(["b"]).process_definition_version(2).started_by("kermit");
    let query = query
        .started_after("2026-05-28T12:00:00.789Z".parse::<Timestamp>().unwrap())
        .sort(ProcessInstanceSort::BusinessKey);
    shapes.check("more", page(), |flowable| flowable.process_instances().query(query)).await;
}

async fn variables_by_jobs(shapes: &mut Shapes<Flowable>) {
    let scan = || Upload::bytes("scan 中.pdf", "%PDF");
    let variables = || [NewVariable::new("amount", 5), NewVariable::new("text", "中 & %")];
    let call = |flowable: Flowable| flowable.process_instances().create_variables_async("5", variables());
    shapes.check("", done(201), call).await;
    let call = |flowable: Flowable| flowable.process_instances().set_variables_async("5", variables());
    shapes.check("", done(201), call).await;
    let call = |flowable: Flowable| flowable.process_instances().create_binary_variable_async("5", "scan", scan());
    shapes.check("", done(201), call).await;
    let call = |flowable: Flowable| flowable.process_instances().update_variable_async("5", ("amount", 6));
    shapes.check("", done(204), call).await;
    let call = |flowable: Flowable| flowable.process_instances().update_binary_variable_async("5", ODD, scan());
    shapes.check("", done(204), call).await;

    let call = |flowable: Flowable| flowable.executions().create_variables_async("7", variables());
    shapes.check("", done(204), call).await;
    let call = |flowable: Flowable| flowable.executions().set_variables_async("7", variables());
    shapes.check("", done(204), call).await;
    let call = |flowable: Flowable| flowable.executions().create_binary_variable_async("7", "scan", scan());
    shapes.check("", done(204), call).await;
    let call = |flowable: Flowable| flowable.executions().update_variable_async("7", ("amount", 6));
    shapes.check("", done(204), call).await;
    let call = |flowable: Flowable| flowable.executions().update_binary_variable_async("7", ODD, scan());
    shapes.check("", done(204), call).await;
}

async fn executions(shapes: &mut Shapes<Flowable>) {
    let go = |flowable: Flowable| flowable.executions().move_to_activities("7", ["b", "c"]);
    shapes.check("", done(200), go).await;
}

async fn event_subscriptions(shapes: &mut Shapes<Flowable>) {
    shapes.check("", page(), |flowable| flowable.event_subscriptions().list()).await;
    let everything = |flowable: Flowable| {
        let list = flowable.event_subscriptions().list().id("5").activity_id("wait").configuration("c & d");
        let list = list.created_after(WHOLE).created_before(WHOLE).event_name("中").event_type("signal");
        let list = list.execution_id("7").process_definition_id("a:1:4").process_instance_id("5");
        let list = list.scope_definition_id("d").scope_id("s").sub_scope_id("t").tenant_id("acme");
        let list = list.without_configuration(true).without_process_definition_id(false);
        let list = list.without_process_instance_id(false).without_scope_definition_id(true).without_scope_id(true);
        let list = list.without_tenant_id(false).sort(EventSubscriptionSort::Created).order(SortOrder::Desc);
        list.start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;
    let reply = Reply::json(
        200,
        r#"{"id": "5", "eventType": "signal", "eventName": "中", "created": "2026-05-28T10:00:00.789Z"}"#,
    );
    let found = shapes.check("", reply, |flowable| flowable.event_subscriptions().get("5")).await;
    assert_eq!((found.event_type.as_deref(), found.event_name.as_deref()), (Some("signal"), Some("中")));
}

async fn activity_instances(shapes: &mut Shapes<Flowable>) {
    shapes.check("", page(), |flowable| flowable.activity_instances().list()).await;
    let everything = |flowable: Flowable| {
        let list = flowable.activity_instances().list().activity_id("wait").activity_instance_id("8");
        let list = list.activity_name("等 & +").activity_type("userTask").execution_id("7").finished(false);
        let list = list.process_definition_id("a:1:4").process_instance_id("5").task_assignee("kermit");
        let list = list.task_completed_by("gonzo").tenant_id("acme").tenant_id_like("a%").without_tenant_id(true);
        list.sort(ActivityInstanceSort::Duration).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;
    let query = ActivityInstanceQuery::new().activity_id("wait").activity_type("userTask").task_completed_by("gonzo");
    let query = query.finished(true).sort(ActivityInstanceSort::StartTime).order(SortOrder::Asc).start(20).size(10);
    let reply = Reply::json(
        200,
        r#"{"data": [{"id": "8", "activityId": "wait", "durationInMillis": 5}], "total": 1, "start": 20, "size": 1}"#,
    );
    let found = shapes.check("", reply, |flowable| flowable.activity_instances().query(query)).await;
    assert_eq!(found.data[0].duration_in_millis, Some(5));
}

async fn variable_instances(shapes: &mut Shapes<Flowable>) {
    shapes.check("", page(), |flowable| flowable.variable_instances().list()).await;
    let everything = |flowable: Flowable| {
        let list = flowable.variable_instances().list().exclude_local_variables(true).exclude_task_variables(false);
        let list = list.execution_id("7").process_instance_id("5").task_id("9").variable_name("金额 & +");
        let list = list.variable_name_like("金%").sort(VariableInstanceSort::ProcessInstanceId);
        list.order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;
    let query = VariableInstanceQuery::new().process_instance_id("5").variables([VariableCondition::equals("n", 5)]);
    let query = query.sort(VariableInstanceSort::VariableName).order(SortOrder::Asc).start(20).size(10);
    let variable = r#"{"id": "8", "variable": {"name": "n", "type": "integer", "value": 5, "scope": "global"}}"#;
    let reply = Reply::json(200, format!(r#"{{"data": [{variable}], "total": 1, "start": 20, "size": 1}}"#));
    let found = shapes.check("", reply, |flowable| flowable.variable_instances().query(query)).await;
    assert_eq!(found.data[0].variable.value.as_i64(), Some(5));
    let reply = Reply::bytes(200, "application/octet-stream", "bytes");
    let bytes = shapes.check("", reply, |flowable| flowable.variable_instances().bytes("8")).await;
    assert_eq!(bytes.bytes().await.unwrap(), "bytes");
}

async fn tasks(shapes: &mut Shapes<Flowable>) {
    let reply = Reply::json(
        200,
        r#"{"data": [{"id": "5", "priority": 80, "suspended": false}], "total": 0, "start": 0,
        "sort": null, "order": null, "size": 0}"#,
    );
    let update = |flowable: Flowable| flowable.tasks().update_many(["5", "6"]).priority(80).clear_due_date();
    assert_eq!(shapes.check("", reply, update).await.data[0].priority, 80);
    let form = || Reply::json(200, r#"{"key": "order", "version": 1, "fields": [], "outcomes": []}"#);
    let told = shapes.check("", form(), |flowable| flowable.tasks().form("5")).await;
    assert_eq!((told.key.as_deref(), told.version), (Some("order"), Some(1)));
    shapes.check("", form(), |flowable| flowable.history().tasks().form("5")).await;
    let complete = |flowable: Flowable| {
        let complete = flowable.tasks().complete("5").form_definition_id("8").outcome("ok");
        complete.variables([NewVariable::new("seen", true).local()])
    };
    shapes.check("more", done(200), complete).await;
}

async fn lists_of_tasks(shapes: &mut Shapes<Flowable>) {
    let more = |flowable: Flowable| {
        let list = flowable.tasks().list().task_id("5").name_like_ignore_case("N%").ignore_assignee(true);
        let list = list.process_instance_id_with_children("5").without_process_instance_id(false);
        let list = list.task_definition_keys(["a", "b"]).scope_definition_id("d").scope_id("s").scope_type("cmmn");
        let list = list.without_scope_id(true).propagated_stage_instance_id("t").root_scope_id("r");
        let list = list.parent_scope_id("p").category_in(["a", "b"]).category_not_in(["c"]).without_category(true);
        list.sort(TaskSort::Assignee)
    };
    shapes.check("more", page(), more).await;
    let query = TaskQuery::new().task_id("5").name_like_ignore_case("N%").ignore_assignee(true);
    let query = query.process_instance_id_with_children("5").without_process_instance_id(false);
    let query = query.task_definition_keys(["a", "b"]).scope_definition_id("d").scope_id("s").scope_type("cmmn");
    let query = query.without_scope_id(true).propagated_stage_instance_id("t").root_scope_id("r").parent_scope_id("p");
    let query = query.category_in(["a", "b"]).category_not_in(["c"]).without_category(true).sort(TaskSort::Owner);
    shapes.check("more", page(), |flowable| flowable.tasks().query(query)).await;
}

async fn history(shapes: &mut Shapes<Flowable>) {
    shapes.check("", done(204), |flowable| flowable.history().process_instances().delete_many(["5", "6"])).await;
    shapes.check("", page(), |flowable| flowable.history().task_log_entries().list()).await;
    let everything = |flowable: Flowable| {
        let list = flowable.history().task_log_entries().list().from(WHOLE).to(WHOLE).from_log_number(5);
        let list = list.to_log_number(9).process_definition_id("a:1:4").process_instance_id("5");
        let list = list.scope_definition_id("d").scope_id("s").scope_type("cmmn").sub_scope_id("t").task_id("7");
        let list = list.tenant_id("acme").type_("USER_TASK_CREATED").user_id("kermit+x");
        list.sort(HistoricTaskLogEntrySort::TimeStamp).order(SortOrder::Desc).start(20).size(10)
    };
    let entry = r#"{"logNumber": 5, "type": "USER_TASK_CREATED", "taskId": "7"}"#;
    let reply = Reply::json(200, format!(r#"{{"data": [{entry}], "total": 21, "start": 20, "size": 1}}"#));
    assert_eq!(shapes.check("filtered", reply, everything).await.data[0].log_number, 5);
}

async fn lists_of_history(shapes: &mut Shapes<Flowable>) {
    let more = |flowable: Flowable| {
        let list = flowable.history().process_instances().list().deployment_id("4").without_callback_id(true);
        let list = list.process_instance_name("n & ü").business_status("new").active_activity_id("wait");
        list.include_process_variables_names(["a", "b"]).process_definition_version(2)
    };
    shapes.check("more", page(), more).await;
    let query = HistoricProcessInstanceQuery::new().deployment_id_in(["4", "5"]).active_activity_ids(["a", "b"]);
    let query = query.process_definition_key_in(["a"]).process_definition_key_not_in(["b"]).without_callback_id(true);
    shapes.check("more", page(), |flowable| flowable.history().process_instances().query(query)).await;
    let more = |flowable: Flowable| {
        let list = flowable.history().tasks().list().ignore_task_assignee(true).task_category_in(["a", "b"]);
        let list = list.task_category_not_in(["c"]).task_definition_keys(["d"]).task_name_like_ignore_case("N%");
        list.task_without_category(true).without_process_instance_id(true).without_scope_id(true)
    };
    shapes.check("more", page(), more).await;
    let query = HistoricTaskInstanceQuery::new().without_delete_reason(true).task_category_in(["a", "b"]);
    shapes.check("more", page(), |flowable| flowable.history().tasks().query(query)).await;
    let more = |flowable: Flowable| flowable.history().variables().list().exclude_local_variables(true);
    shapes.check("more", page(), more).await;
    let query = HistoricVariableInstanceQuery::new().exclude_local_variables(true);
    shapes.check("more", page(), |flowable| flowable.history().variables().query(query)).await;
}
