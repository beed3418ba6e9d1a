//! Requests about process instances, executions, signals and forms, which are the same to Activiti and to Flowable.

use super::{Engine, ODD, Shapes, page, rest};
use bpm_rest::{
    Upload,
    testing::Reply,
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use bpm_rest_runtime::time::Timestamp;
use rest::{ExecutionQuery, ExecutionSort, ProcessInstanceQuery, ProcessInstanceSort, SortOrder};

const INSTANCE: &str = r#"{"id": "5", "businessKey": "2013/17", "suspended": false, "ended": false,
    "processDefinitionId": "order:1:36", "activityId": null, "tenantId": "",
    "variables": [{"name": "amount", "type": "integer", "value": 5, "scope": "local"}], "completed": false}"#;
const EXECUTION: &str = r#"{"id": "7", "parentId": "5", "parentUrl": "http://h/runtime/executions/5",
    "processInstanceId": "5", "suspended": false, "activityId": "wait", "tenantId": null}"#;
const LINK: &str = r#"{"user": "kermit", "group": null, "type": "participant"}"#;
const VARIABLE: &str = r#"{"name": "amount", "type": "integer", "value": 5, "scope": null}"#;
const BINARY: &str = r#"{"name": "scan", "type": "binary", "value": null, "scope": "local", "valueUrl": "http://h/d"}"#;

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    process_instances(shapes).await;
    process_instance_lists(shapes).await;
    identity_links(shapes).await;
    process_instance_variables(shapes).await;
    executions(shapes).await;
    execution_lists(shapes).await;
    execution_variables(shapes).await;
    signals(shapes).await;
    forms(shapes).await;
}

/// A variable of each type that JSON carries.
fn variables() -> Vec<NewVariable> {
    let date: Timestamp = "2013-05-28T12:00:00.120+02:00".parse().unwrap();
    vec![
        NewVariable::new("text", "中 & \"%\"").global(),
        NewVariable::new("integer", 5),
        NewVariable::new("short", -5_i16),
        NewVariable::new("long", 5_000_000_000_i64),
        NewVariable::new("double", 0.5),
        NewVariable::new("boolean", true),
        NewVariable::new("date", date),
        NewVariable::new("null", VariableValue::Null),
        NewVariable::new("global", "x").global(),
    ]
}

/// A condition of each operation, and one on any variable.
fn conditions() -> Vec<VariableCondition> {
    let date: Timestamp = "2013-05-28T10:00:00.120Z".parse().unwrap();
    vec![
        VariableCondition::equals("v", "中%"),
        VariableCondition::not_equals("v", true),
        VariableCondition::equals_ignore_case("v", "X"),
        VariableCondition::not_equals_ignore_case("v", "X"),
        VariableCondition::like("v", "%+&"),
        VariableCondition::like_ignore_case("v", "%+&"),
        VariableCondition::greater_than("v", 5_i64),
        VariableCondition::greater_than_or_equals("v", 0.5),
        VariableCondition::less_than("v", 5_i16),
        VariableCondition::less_than_or_equals("v", date),
        VariableCondition::any_equals(5),
    ]
}

fn instance(status: u16) -> Reply {
    Reply::json(status, INSTANCE)
}

fn execution() -> Reply {
    Reply::json(200, EXECUTION)
}

fn variable(status: u16) -> Reply {
    Reply::json(status, VARIABLE)
}

fn list_of(status: u16, item: &str) -> Reply {
    Reply::json(status, format!("[{item}]"))
}

fn scan() -> Upload {
    Upload::bytes("scan 中.pdf", "%PDF")
}

async fn process_instances(shapes: &mut Shapes<Engine>) {
    let started = shapes.check("", instance(201), |engine| engine.process_instances().start_by_key("order")).await;
    assert_eq!((started.id.as_str(), started.business_key.as_deref()), ("5", Some("2013/17")));
    assert_eq!(started.variables[0].value, VariableValue::Integer(5));
    let everything = |engine: Engine| {
        let start = engine.process_instances().start_by_key("order").tenant_id("acme").business_key("2013/17");
        start.variables(variables()).transient_variables([("once", 1)]).return_variables(true)
    };
    shapes.check("everything", instance(201), everything).await;
    shapes.check("", instance(201), |engine| engine.process_instances().start_by_id("order:1:36")).await;
    let everything = |engine: Engine| {
        let start = engine.process_instances().start_by_id("order:1:36").business_key("2013/17");
        start.variables([("amount", 5)]).transient_variables([("once", 1)]).return_variables(true)
    };
    shapes.check("everything", instance(201), everything).await;
    shapes.check("", instance(201), |engine| engine.process_instances().start_by_message("an order")).await;
    let everything = |engine: Engine| {
        let start = engine.process_instances().start_by_message("an order").tenant_id("acme").business_key("2013/17");
        start.variables([("amount", 5)]).transient_variables([("once", 1)]).return_variables(true)
    };
    shapes.check("everything", instance(201), everything).await;

    let got = shapes.check("", instance(200), |engine| engine.process_instances().get("5")).await;
    assert_eq!((got.suspended, got.ended, got.completed, got.activity_id), (false, false, Some(false), None));
    shapes.check("", instance(200), |engine| engine.process_instances().suspend("5")).await;
    shapes.check("", instance(200), |engine| engine.process_instances().activate("5")).await;
    shapes.check("", Reply::empty(204), |engine| engine.process_instances().delete("5")).await;
    let reason = |engine: Engine| engine.process_instances().delete("5").delete_reason("50% & 中");
    shapes.check("reason", Reply::empty(204), reason).await;

    let png = Reply::bytes(200, "image/png", "png");
    let diagram = shapes.check("", png, |engine| engine.process_instances().diagram("5")).await;
    assert_eq!(diagram.content_type(), Some("image/png"));
    assert_eq!(diagram.bytes().await.unwrap(), "png");
}

async fn process_instance_lists(shapes: &mut Shapes<Engine>) {
    let listed = Reply::json(200, format!(r#"{{"data": [{INSTANCE}], "total": 1, "start": 0, "size": 1}}"#));
    let listed = shapes.check("", listed, |engine| engine.process_instances().list()).await;
    assert_eq!((listed.data[0].business_key.as_deref(), listed.total), (Some("2013/17"), 1));
    let everything = |engine: Engine| {
        let list =
            engine.process_instances().list().id("5").business_key("50% & 中").process_definition_id("order:1:36");
        let list = list.process_definition_key("order").super_process_instance_id("3").sub_process_instance_id("9");
        let list = list.exclude_subprocesses(true).include_process_variables(true).involved_user("kermit+fozzie");
        let list = list.suspended(false).tenant_id("acme").tenant_id_like("a%_").without_tenant_id(false);
        list.sort(ProcessInstanceSort::ProcessDefinitionKey).order(SortOrder::Desc).start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;

    let query = ProcessInstanceQuery::new();
    let found = shapes.check("", page(), |engine| engine.process_instances().query(query)).await;
    assert_eq!((found.data.len(), found.sort.as_deref(), found.order.as_deref()), (0, Some("id"), Some("asc")));
    let query = ProcessInstanceQuery::new().process_instance_id("5").process_business_key("50% & 中");
    let query =
        query.process_definition_id("order:1:36").process_definition_key("order").super_process_instance_id("3");
    let query = query.sub_process_instance_id("9").exclude_subprocesses(true).include_process_variables(true);
    let query = query.involved_user("kermit").suspended(false).tenant_id("acme").tenant_id_like("a%_");
    let query = query.without_tenant_id(false).variables(conditions());
    let query = query.sort(ProcessInstanceSort::Id).order(SortOrder::Desc).start(20).size(10);
    shapes.check("filtered", page(), |engine| engine.process_instances().query(query)).await;
}

async fn identity_links(shapes: &mut Shapes<Engine>) {
    let links = list_of(200, LINK);
    let links = shapes.check("", links, |engine| engine.process_instances().identity_links("5")).await;
    assert_eq!((links[0].user.as_deref(), links[0].group.as_deref()), (Some("kermit"), None));
    let add = |engine: Engine| engine.process_instances().add_user_link("5", "kermit", "participant");
    let link = shapes.check("", Reply::json(201, LINK), add).await;
    assert_eq!(link.type_.as_deref(), Some("participant"));
    let get = |engine: Engine| engine.process_instances().identity_link("5", "kermit", "participant");
    shapes.check("", Reply::json(200, LINK), get).await;
    let get = |engine: Engine| engine.process_instances().identity_link("5", ODD, "中文");
    shapes.check("encoded", Reply::json(200, LINK), get).await;
    let delete = |engine: Engine| engine.process_instances().remove_identity_link("5", "kermit", "participant");
    shapes.check("", Reply::empty(204), delete).await;
}

async fn process_instance_variables(shapes: &mut Shapes<Engine>) {
    let listed = list_of(200, BINARY);
    let listed = shapes.check("", listed, |engine| engine.process_instances().variables("5")).await;
    assert_eq!((&listed[0].value, listed[0].scope.as_ref()), (&VariableValue::Binary, Some(&VariableScope::Local)));
    assert_eq!(listed[0].value_url.as_deref(), Some("http://h/d"));
    let local = |engine: Engine| engine.process_instances().variables("5").scope(VariableScope::Local);
    shapes.check("local", list_of(200, VARIABLE), local).await;
    let create = |engine: Engine| engine.process_instances().create_variables("5", variables());
    shapes.check("", list_of(201, VARIABLE), create).await;
    let set = |engine: Engine| engine.process_instances().set_variables("5", [("amount", 5), ("tax", 1)]);
    shapes.check("", list_of(201, VARIABLE), set).await;
    let create = |engine: Engine| engine.process_instances().create_binary_variable("5", "scan", scan());
    let created = shapes.check("", Reply::json(201, BINARY), create).await;
    assert_eq!(created.value, VariableValue::Binary);
    let create = |engine: Engine| {
        let create = engine.process_instances().create_binary_variable("5", "中", scan());
        create.serializable().scope(VariableScope::Global)
    };
    shapes.check("serializable", Reply::json(201, BINARY), create).await;

    let got = shapes.check("", variable(200), |engine| engine.process_instances().variable("5", "amount")).await;
    assert_eq!((got.name.as_str(), got.value.as_i64(), got.scope), ("amount", Some(5), None));
    let encoded = |engine: Engine| engine.process_instances().variable("5", ODD).scope(VariableScope::Local);
    shapes.check("encoded", variable(200), encoded).await;
    let update = |engine: Engine| engine.process_instances().update_variable("5", ("amount", 6));
    shapes.check("", variable(200), update).await;
    let update = |engine: Engine| engine.process_instances().update_binary_variable("5", ODD, scan());
    shapes.check("", Reply::json(200, BINARY), update).await;
    let delete = |engine: Engine| engine.process_instances().delete_variable("5", "amount");
    shapes.check("", Reply::empty(204), delete).await;
    let delete = |engine: Engine| engine.process_instances().delete_variable("5", ODD).scope(VariableScope::Local);
    shapes.check("encoded", Reply::empty(204), delete).await;
    shapes.check("", Reply::empty(204), |engine| engine.process_instances().delete_variables("5")).await;
    let bytes = Reply::bytes(200, "application/octet-stream", "%PDF");
    let bytes = shapes.check("", bytes, |engine| engine.process_instances().variable_bytes("5", "scan")).await;
    assert_eq!(bytes.bytes().await.unwrap(), "%PDF");
    let object = Reply::bytes(200, "application/x-java-serialized-object", "x");
    let local = |engine: Engine| engine.process_instances().variable_bytes("5", ODD).scope(VariableScope::Local);
    let object = shapes.check("encoded", object, local).await;
    assert_eq!(object.content_type(), Some("application/x-java-serialized-object"));
}

async fn executions(shapes: &mut Shapes<Engine>) {
    let got = shapes.check("", execution(), |engine| engine.executions().get("7")).await;
    assert_eq!((got.parent_id.as_deref(), got.activity_id.as_deref()), (Some("5"), Some("wait")));
    let active = Reply::json(200, r#"["wait"]"#);
    let active = shapes.check("", active, |engine| engine.executions().active_activities("7")).await;
    assert_eq!(active, ["wait"]);

    let there = shapes.check("", execution(), |engine| engine.executions().signal("7")).await;
    assert_eq!(there.map(|execution| execution.id).as_deref(), Some("7"));
    let everything = |engine: Engine| engine.executions().signal("7").variables(variables());
    let gone = shapes.check("everything", Reply::empty(204), everything).await;
    assert_eq!(gone, None);
    shapes.check("", execution(), |engine| engine.executions().trigger("7")).await;
    let everything =
        |engine: Engine| engine.executions().trigger("7").variables([("amount", 5)]).transient_variables([("once", 1)]);
    shapes.check("everything", execution(), everything).await;
    let signal = |engine: Engine| engine.executions().signal_event_received("7", "closing time");
    shapes.check("", execution(), signal).await;
    let signal =
        |engine: Engine| engine.executions().signal_event_received("7", "中 & \"x\"").variables([("amount", 5)]);
    shapes.check("everything", Reply::empty(204), signal).await;
    let message = |engine: Engine| engine.executions().message_event_received("7", "paid");
    shapes.check("", execution(), message).await;
    let message =
        |engine: Engine| engine.executions().message_event_received("7", "中 & \"x\"").variables([("amount", 5)]);
    shapes.check("everything", Reply::empty(204), message).await;
    let signal = |engine: Engine| engine.executions().broadcast_signal("closing time");
    shapes.check("", Reply::empty(204), signal).await;
    let signal = |engine: Engine| engine.executions().broadcast_signal("中 & \"x\"").variables([("amount", 5)]);
    shapes.check("everything", Reply::empty(204), signal).await;
}

async fn execution_lists(shapes: &mut Shapes<Engine>) {
    let listed = Reply::json(200, format!(r#"{{"data": [{EXECUTION}], "total": 1, "start": 0, "size": 1}}"#));
    let listed = shapes.check("", listed, |engine| engine.executions().list()).await;
    assert_eq!((listed.data[0].process_instance_id.as_deref(), listed.total), (Some("5"), 1));
    let everything = |engine: Engine| {
        let list = engine.executions().list().id("7").activity_id("wait").parent_id("5").process_instance_id("5");
        let list = list.process_definition_id("order:1:36").process_definition_key("order");
        let list = list.process_instance_business_key("50% & 中").signal_event_subscription_name("a+b");
        let list = list.message_event_subscription_name("a=b").tenant_id("acme").tenant_id_like("a%_");
        let list = list.without_tenant_id(false).sort(ExecutionSort::ProcessInstanceId).order(SortOrder::Desc);
        list.start(20).size(10)
    };
    shapes.check("filtered", page(), everything).await;

    let query = ExecutionQuery::new();
    let found = shapes.check("", page(), |engine| engine.executions().query(query)).await;
    assert_eq!((found.data.len(), found.start, found.size), (0, 0, 0));
    let query = ExecutionQuery::new().id("7").activity_id("wait").parent_id("5").process_instance_id("5");
    let query =
        query.process_definition_id("order:1:36").process_definition_key("order").process_business_key("50% & 中");
    let query = query.signal_event_subscription_name("a+b").message_event_subscription_name("a=b").tenant_id("acme");
    let query = query.tenant_id_like("a%_").without_tenant_id(false).variables(conditions());
    let query = query.process_instance_variables([VariableCondition::equals_ignore_case("customer", "BARREZ")]);
    let query = query.sort(ExecutionSort::TenantId).order(SortOrder::Asc).start(20).size(10);
    shapes.check("filtered", page(), |engine| engine.executions().query(query)).await;
}

async fn execution_variables(shapes: &mut Shapes<Engine>) {
    let listed = list_of(200, VARIABLE);
    let listed = shapes.check("", listed, |engine| engine.executions().variables("7")).await;
    assert_eq!((listed.len(), listed[0].name.as_str()), (1, "amount"));
    let global = |engine: Engine| engine.executions().variables("7").scope(VariableScope::Global);
    shapes.check("global", list_of(200, VARIABLE), global).await;
    let create = |engine: Engine| engine.executions().create_variables("7", variables());
    shapes.check("", list_of(201, VARIABLE), create).await;
    let set = |engine: Engine| engine.executions().set_variables("7", [NewVariable::new("amount", 5).global()]);
    shapes.check("", list_of(201, VARIABLE), set).await;
    let create = |engine: Engine| engine.executions().create_binary_variable("7", "scan", scan());
    shapes.check("", Reply::json(201, BINARY), create).await;
    let create = |engine: Engine| {
        let create = engine.executions().create_binary_variable("7", "中", scan());
        create.serializable().scope(VariableScope::Global)
    };
    shapes.check("serializable", Reply::json(201, BINARY), create).await;

    let got = shapes.check("", variable(200), |engine| engine.executions().variable("7", "amount")).await;
    assert_eq!(got.value, VariableValue::Integer(5));
    let encoded = |engine: Engine| engine.executions().variable("7", ODD).scope(VariableScope::Global);
    shapes.check("encoded", variable(200), encoded).await;
    let update = |engine: Engine| {
        engine.executions().update_variable("7", NewVariable::new("amount", VariableValue::Null).global())
    };
    shapes.check("", variable(200), update).await;
    let update =
        |engine: Engine| engine.executions().update_binary_variable("7", ODD, scan()).scope(VariableScope::Global);
    shapes.check("", Reply::json(200, BINARY), update).await;
    let delete = |engine: Engine| engine.executions().delete_variable("7", "amount");
    shapes.check("", Reply::empty(204), delete).await;
    let delete = |engine: Engine| engine.executions().delete_variable("7", ODD).scope(VariableScope::Global);
    shapes.check("encoded", Reply::empty(204), delete).await;
    shapes.check("", Reply::empty(204), |engine| engine.executions().delete_variables("7")).await;
    let bytes = Reply::bytes(200, "application/octet-stream", "%PDF");
    let bytes = shapes.check("", bytes, |engine| engine.executions().variable_bytes("7", "scan")).await;
    assert_eq!(bytes.bytes().await.unwrap(), "%PDF");
    let global = |engine: Engine| engine.executions().variable_bytes("7", ODD).scope(VariableScope::Global);
    let empty = shapes.check("encoded", Reply::bytes(200, "application/octet-stream", ""), global).await;
    assert_eq!(empty.bytes().await.unwrap(), "");
}

async fn signals(shapes: &mut Shapes<Engine>) {
    shapes.check("", Reply::empty(204), |engine| engine.signals().send("closing time")).await;
    let everything = |engine: Engine| engine.signals().send("中 & \"x\"").tenant_id("acme").variables(variables());
    shapes.check("everything", Reply::empty(204), everything).await;
    shapes.check("", Reply::empty(202), |engine| engine.signals().send_async("closing time")).await;
    let everything = |engine: Engine| engine.signals().send_async("closing time").tenant_id("acme");
    shapes.check("everything", Reply::empty(202), everything).await;
}

async fn forms(shapes: &mut Shapes<Engine>) {
    let form = r#"{"formKey": "order", "deploymentId": "4", "processDefinitionId": null, "taskId": "7",
        "formProperties": [{"id": "kind", "name": null, "type": "enum", "value": null, "readable": true,
            "writable": true, "required": true, "datePattern": null, "enumValues": [{"id": "a", "name": "A"}]}]}"#;
    let form = shapes.check("", Reply::json(200, form), |engine| engine.forms().task_form("7")).await;
    let kind = &form.form_properties[0];
    assert_eq!((kind.id.as_str(), kind.required, kind.enum_values[0].name.as_deref()), ("kind", true, Some("A")));
    let form = shapes.check("start", Reply::json(200, "{}"), |engine| engine.forms().start_form("order:1:36")).await;
    assert_eq!(form.form_properties.len(), 0);

    let values = [("customer", "Barrez & 中"), ("due", "28-05-2013")];
    let submit = |engine: Engine| engine.forms().submit_task_form("7", values);
    shapes.check("", Reply::empty(204), submit).await;
    let submit = |engine: Engine| engine.forms().submit_start_form("order:1:36", values);
    let started = shapes.check("", instance(200), submit).await;
    assert_eq!(started.id, "5");
    let submit = |engine: Engine| engine.forms().submit_start_form("order:1:36", values).business_key("2013/17");
    shapes.check("everything", instance(200), submit).await;
}
