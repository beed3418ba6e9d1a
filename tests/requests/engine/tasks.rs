//! Requests about tasks, which are the same to Activiti and to Flowable.

use super::{Engine, ODD, Shapes, page, rest};
use bpm_rest::{
    Timestamp, Upload,
    testing::Reply,
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use rest::{
    DelegationState, IdentityFamily, NewTask, SortOrder, TaskQuery, TaskSort,
    builder::{ListTasks, QueryTasks},
};
use serde_json::json;

const TASK: &str = r#"{"id": "5", "name": "装箱", "delegationState": "pending", "dueDate": "2013-05-28T10:00:00.120Z",
    "priority": 70, "suspended": false, "variables": null}"#;
const VARIABLE: &str = r#"{"name": "amount", "type": "integer", "value": 5, "scope": "local"}"#;
const BYTES: &str =
    r#"{"name": "scan", "type": "binary", "value": null, "valueUrl": "http://h/data", "scope": "local"}"#;
const LINK: &str = r#"{"url": "http://h/l", "user": "kermit", "group": null, "type": "candidate"}"#;
const COMMENT: &str = r#"{"id": "7", "author": "kermit", "message": "好", "time": "2013-05-28T10:00:00.120Z"}"#;
const EVENT: &str = r#"{"id": "8", "action": "AddUserLink", "message": ["kermit", "candidate"], "userId": null}"#;
const ATTACHMENT: &str = r#"{"id": "9", "name": "报价", "contentUrl": "http://h/content", "externalUrl": null}"#;

pub(super) async fn check(shapes: &mut Shapes<Engine>) {
    lists(shapes).await;
    tasks(shapes).await;
    actions(shapes).await;
    variables(shapes).await;
    binary_variables(shapes).await;
    identity_links(shapes).await;
    comments_and_events(shapes).await;
    attachments(shapes).await;
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn list_of(json: &str) -> Reply {
    Reply::json(200, format!("[{json}]"))
}

async fn lists(shapes: &mut Shapes<Engine>) {
    let tasks = shapes.check("", page(), |engine| engine.tasks().list()).await;
    assert_eq!((tasks.data.len(), tasks.total, tasks.start, tasks.size), (0, 0, 0, 0));
    let reply = Reply::json(200, format!(r#"{{"data": [{TASK}], "total": 21, "start": 20, "size": 1}}"#));
    let tasks = shapes.check("filtered", reply.clone(), |engine| every_filter(engine.tasks().list())).await;
    assert_eq!((tasks.data[0].name.as_deref(), tasks.data[0].variables.len()), (Some("装箱"), 0));

    shapes.check("", page(), |engine| engine.tasks().query(TaskQuery::new())).await;
    let tasks = shapes.check("filtered", reply, every_condition).await;
    assert_eq!(tasks.data[0].due_date, Some(time("2013-05-28T12:00:00.120+02:00")));
}

fn every_filter(list: ListTasks) -> ListTasks {
    let list = list.name("装箱 & more").name_like("装%").description("50 % off").description_like("%+_");
    let list = list.priority(70).minimum_priority(10).maximum_priority(90).category("a=b");
    let list = list.assignee("kermit").assignee_like("k%").owner("gonzo").owner_like("_onzo").unassigned(true);
    let list = list.delegation_state(DelegationState::Resolved).candidate_user("用户").candidate_group("sales");
    let list = list.candidate_groups(["sales", "mgmt 中"]).candidate_or_assigned("kermit").involved_user("fozzie");
    let list = list.process_instance_id("12").execution_id("14");
    let list = list.process_instance_business_key("k&1").process_instance_business_key_like("k%");
    let list =
        list.process_definition_id("order:1:36").process_definition_key("order").process_definition_key_like("o%");
    let list = list.process_definition_name("Order + pay").process_definition_name_like("O_der%");
    let list = list.task_definition_key("pack").task_definition_key_like("p%").exclude_sub_tasks(true).active(false);
    let list = list.created_on("2013-05-28T10:00:00Z").created_before(time("2013-05-28T12:00:00+02:00"));
    let list = list.created_after("2013-05-28T10:00:00+05:30").due_date("2013-05-28T10:00:00Z");
    let list = list.due_before("2013-06-28T10:00:00Z").due_after("2013-05-27T23:59:59Z");
    let list = list.include_task_local_variables(true).include_process_variables(false);
    let list = list.tenant_id("acme").tenant_id_like("a%").without_tenant_id(true);
    list.sort(TaskSort::DueDate).order(SortOrder::Desc).start(20).size(10)
}

fn every_condition(engine: Engine) -> QueryTasks {
    let query = TaskQuery::new().name("装箱 & more").name_like("装%").description("50 % off").description_like("%+_");
    let query = query.priority(70).minimum_priority(10).maximum_priority(90).category("a=b");
    let query = query.assignee("kermit").assignee_like("k%").owner("gonzo").owner_like("_onzo").unassigned(true);
    let query = query.delegation_state(DelegationState::Pending).candidate_user("用户").candidate_group("sales");
    let query = query.candidate_group_in(["sales", "with, comma"]).candidate_or_assigned("kermit");
    let query = query.involved_user("fozzie").process_instance_id("12");
    let query = query.process_instance_business_key("k&1").process_instance_business_key_like("k%").execution_id("14");
    let query = query.process_definition_id("order:1:36").process_definition_key("order");
    let query = query.process_definition_key_like("o%").process_definition_name("Order + pay");
    let query = query.process_definition_name_like("O_der%").task_definition_key("pack").task_definition_key_like("p%");
    let query = query.exclude_sub_tasks(true).active(true).without_due_date(false);
    let query = query.created_on(time("2013-05-28T10:00:00.999Z")).created_before(time("2013-05-28T12:00:00+02:00"));
    let query = query.created_after(time("2013-05-28T10:00:00+05:30")).due_date(time("2013-05-28T10:00:00.120Z"));
    let query = query.due_before(time("2013-06-28T10:00:00Z")).due_after(time("2013-05-27T23:59:59.5Z"));
    let query = query.include_task_local_variables(true).include_process_variables(true);
    let query = query.tenant_id("acme").tenant_id_like("a%").without_tenant_id(true);
    let query = query.task_variables([VariableCondition::like("note", "加急%"), VariableCondition::any_equals(true)]);
    let query = query.process_instance_variables([VariableCondition::greater_than_or_equals("amount", 5_i64)]);
    let query = query.sort(TaskSort::Priority).order(SortOrder::Asc).start(20).size(10);
    engine.tasks().query(query)
}

async fn tasks(shapes: &mut Shapes<Engine>) {
    let task = shapes.check("", Reply::json(200, TASK), |engine| engine.tasks().get("5")).await;
    assert_eq!((task.priority, task.delegation_state), (70, Some(DelegationState::Pending)));

    let task = shapes.check("", Reply::json(201, TASK), |engine| engine.tasks().create(NewTask::new())).await;
    assert_eq!((task.id.as_str(), task.suspended), ("5", false));
    let new = NewTask::new().name("装箱").description("d").owner("gonzo").assignee("kermit").priority(70);
    let new = new.delegation_state(DelegationState::Pending).due_date(time("2013-05-28T12:00:00.120+02:00"));
    let new = new.parent_task_id("4").category("c").tenant_id("acme").form_key("f");
    shapes.check("full", Reply::json(201, TASK), |engine| engine.tasks().create(new)).await;

    let task = shapes.check("", Reply::json(200, TASK), |engine| engine.tasks().update("5").name("n")).await;
    assert_eq!(task.assignee, None);
    shapes.check("nothing", Reply::json(200, TASK), |engine| engine.tasks().update("5")).await;
    let full = |engine: Engine| {
        let update = engine.tasks().update("5").name("装箱").description("d").owner("gonzo").assignee("kermit");
        let update = update.delegation_state(DelegationState::Resolved).due_date(time("2013-05-28T10:00:00.120Z"));
        update.priority(70).parent_task_id("4").category("c").form_key("f")
    };
    shapes.check("full", Reply::json(200, TASK), full).await;
    let cleared = |engine: Engine| {
        let update = engine.tasks().update("5").clear_name().clear_description().clear_owner().clear_assignee();
        let update = update.clear_delegation_state().clear_due_date().clear_parent_task_id();
        update.clear_category().clear_form_key()
    };
    shapes.check("cleared", Reply::json(200, TASK), cleared).await;

    shapes.check("", Reply::empty(204), |engine| engine.tasks().delete("5")).await;
    let with_reason = |engine: Engine| engine.tasks().delete("5").cascade_history(false).delete_reason("不要 & +");
    shapes.check("full", Reply::empty(204), with_reason).await;
    let subtasks = shapes.check("", list_of(TASK), |engine| engine.tasks().subtasks("4")).await;
    assert_eq!(subtasks[0].id, "5");
}

async fn actions(shapes: &mut Shapes<Engine>) {
    shapes.check("", Reply::empty(200), |engine| engine.tasks().complete("5")).await;
    let full = |engine: Engine| {
        let call = engine.tasks().complete("5").variables([("approved", true)]);
        call.transient_variables([NewVariable::new("note", "好"), NewVariable::new("none", None::<i32>)])
    };
    shapes.check("full", Reply::empty(200), full).await;
    shapes.check("", Reply::empty(200), |engine| engine.tasks().claim("5", "用户")).await;
    shapes.check("unclaim", Reply::empty(200), |engine| engine.tasks().unclaim("5")).await;
    shapes.check("", Reply::empty(200), |engine| engine.tasks().delegate("5", "gonzo")).await;
    shapes.check("", Reply::empty(200), |engine| engine.tasks().resolve("5")).await;
}

async fn variables(shapes: &mut Shapes<Engine>) {
    let variables = shapes.check("", list_of(VARIABLE), |engine| engine.tasks().variables("5")).await;
    assert_eq!((variables[0].value.as_i64(), &variables[0].scope), (Some(5), &Some(VariableScope::Local)));
    let global = |engine: Engine| engine.tasks().variables("5").scope(VariableScope::Global);
    shapes.check("filtered", Reply::json(200, "[]"), global).await;

    let reply = || Reply::json(201, format!("[{VARIABLE}]"));
    shapes.check("", reply(), |engine| engine.tasks().create_variables("5", [("amount", 5)])).await;
    let every_type = [
        NewVariable::new(ODD, "加急").local(),
        NewVariable::new("amount", 5).global(),
        NewVariable::new("count", 5_i16),
        NewVariable::new("sum", 5_000_000_000_i64),
        NewVariable::new("rate", 0.5),
        NewVariable::new("approved", false),
        NewVariable::new("due", time("2013-05-28T12:00:00.120+02:00")),
        NewVariable::new("nothing", None::<String>),
        NewVariable::new("lines", VariableValue::json(json!({"a": [1, null]}))),
    ];
    let full = |engine: Engine| engine.tasks().create_variables("5", every_type);
    let variables = shapes.check("full", reply(), full).await;
    assert_eq!(variables[0].name, "amount");

    let reply = || Reply::json(200, VARIABLE);
    let variable = shapes.check("", reply(), |engine| engine.tasks().variable("5", "amount")).await;
    assert_eq!(variable.value, VariableValue::Integer(5));
    let full = |engine: Engine| engine.tasks().variable("5", ODD).scope(VariableScope::Global);
    shapes.check("encoded", reply(), full).await;
    shapes.check("", reply(), |engine| engine.tasks().update_variable("5", ("amount", 6))).await;
    let full = |engine: Engine| engine.tasks().update_variable("5", NewVariable::new(ODD, None::<i32>).global());
    shapes.check("encoded", reply(), full).await;
    shapes.check("", Reply::empty(204), |engine| engine.tasks().delete_variable("5", "amount")).await;
    let full = |engine: Engine| engine.tasks().delete_variable("5", ODD).scope(VariableScope::Global);
    shapes.check("encoded", Reply::empty(204), full).await;
    shapes.check("", Reply::empty(204), |engine| engine.tasks().delete_variables("5")).await;
}

async fn binary_variables(shapes: &mut Shapes<Engine>) {
    let scan = || Upload::bytes("扫描.png", &b"\x89PNG"[..]);
    let create = |engine: Engine| engine.tasks().create_binary_variable("5", "scan", scan());
    let variable = shapes.check("", Reply::json(201, BYTES), create).await;
    assert_eq!((variable.value, variable.value_url.as_deref()), (VariableValue::Binary, Some("http://h/data")));
    let full = |engine: Engine| {
        engine.tasks().create_binary_variable("5", ODD, scan()).scope(VariableScope::Global).serializable()
    };
    shapes.check("full", Reply::json(201, BYTES), full).await;
    let update = |engine: Engine| engine.tasks().update_binary_variable("5", "scan", scan());
    shapes.check("", Reply::json(200, BYTES), update).await;
    let full = |engine: Engine| {
        engine.tasks().update_binary_variable("5", ODD, scan()).scope(VariableScope::Local).serializable()
    };
    shapes.check("encoded", Reply::json(200, BYTES), full).await;

    let reply = Reply::bytes(200, "application/octet-stream", &b"\x89PNG"[..]);
    let data = shapes.check("", reply, |engine| engine.tasks().variable_bytes("5", "scan")).await;
    assert_eq!(data.bytes().await.unwrap(), &b"\x89PNG"[..]);
    let full = |engine: Engine| engine.tasks().variable_bytes("5", ODD).scope(VariableScope::Global);
    let data = shapes.check("encoded", Reply::bytes(200, "application/x-java-serialized-object", "x"), full).await;
    assert_eq!(data.content_type(), Some("application/x-java-serialized-object"));
}

async fn identity_links(shapes: &mut Shapes<Engine>) {
    let links = shapes.check("", list_of(LINK), |engine| engine.tasks().identity_links("5")).await;
    assert_eq!((links[0].user.as_deref(), links[0].group.as_deref()), (Some("kermit"), None));
    let of = |family| move |engine: Engine| engine.tasks().identity_links_of_family("5", family);
    shapes.check("", list_of(LINK), of(IdentityFamily::Users)).await;
    shapes.check("groups", list_of(LINK), of(IdentityFamily::Groups)).await;
    let link = |reply| Reply::json(reply, LINK);
    shapes.check("", link(201), |engine| engine.tasks().add_user_link("5", "用户", "candidate")).await;
    shapes.check("", link(201), |engine| engine.tasks().add_group_link("5", "sales", "审批人")).await;
    let get = |engine: Engine| engine.tasks().identity_link("5", IdentityFamily::Users, "kermit", "candidate");
    assert_eq!(shapes.check("", link(200), get).await.type_.as_deref(), Some("candidate"));
    let encoded = |engine: Engine| engine.tasks().identity_link("5", IdentityFamily::Groups, ODD, "审批人?");
    shapes.check("encoded", link(200), encoded).await;
    let delete =
        |engine: Engine| engine.tasks().remove_identity_link("5", IdentityFamily::Users, "kermit", "candidate");
    shapes.check("", Reply::empty(204), delete).await;
    let encoded = |engine: Engine| engine.tasks().remove_identity_link("5", IdentityFamily::Users, ODD, "审批人?");
    shapes.check("encoded", Reply::empty(204), encoded).await;
}

async fn comments_and_events(shapes: &mut Shapes<Engine>) {
    let comments = shapes.check("", list_of(COMMENT), |engine| engine.tasks().comments("5")).await;
    assert_eq!(comments[0].message.as_deref(), Some("好"));
    let reply = || Reply::json(201, COMMENT);
    shapes.check("", reply(), |engine| engine.tasks().create_comment("5", "好 & \"more\"")).await;
    let full = |engine: Engine| engine.tasks().create_comment("5", "好").save_process_instance_id(true);
    shapes.check("full", reply(), full).await;
    let comment = shapes.check("", Reply::json(200, COMMENT), |engine| engine.tasks().comment("5", "7")).await;
    assert_eq!((comment.id.as_str(), comment.time), ("7", Some(time("2013-05-28T10:00:00.120Z"))));
    shapes.check("", Reply::empty(204), |engine| engine.tasks().delete_comment("5", "7")).await;

    let events = shapes.check("", list_of(EVENT), |engine| engine.tasks().events("5")).await;
    assert_eq!(events[0].message, ["kermit", "candidate"]);
    let event = shapes.check("", Reply::json(200, EVENT), |engine| engine.tasks().event("5", "8")).await;
    assert_eq!(event.action.as_deref(), Some("AddUserLink"));
    shapes.check("", Reply::empty(204), |engine| engine.tasks().delete_event("5", "8")).await;
}

async fn attachments(shapes: &mut Shapes<Engine>) {
    let attachments = shapes.check("", list_of(ATTACHMENT), |engine| engine.tasks().attachments("5")).await;
    assert_eq!(attachments[0].name.as_deref(), Some("报价"));
    let url = "https://example.org/?a=b&c=%E4";
    let reply = || Reply::json(201, ATTACHMENT);
    shapes.check("", reply(), |engine| engine.tasks().attach_link("5", "报价", url)).await;
    let full = |engine: Engine| engine.tasks().attach_link("5", "报价", url).description("最新").type_("offer");
    shapes.check("full", reply(), full).await;

    let file = || Upload::bytes("报价 é.pdf", "%PDF");
    shapes.check("", reply(), |engine| engine.tasks().attach_file("5", "offer", file())).await;
    let full =
        |engine: Engine| engine.tasks().attach_file("5", "报价", file()).description("最新").type_("application/pdf");
    let attachment = shapes.check("full", reply(), full).await;
    assert_eq!((attachment.id.as_str(), attachment.external_url), ("9", None));
    let reply = Reply::json(200, ATTACHMENT);
    let attachment = shapes.check("", reply, |engine| engine.tasks().attachment("5", "9")).await;
    assert_eq!(attachment.content_url.as_deref(), Some("http://h/content"));
    let reply = Reply::bytes(200, "application/pdf", "%PDF");
    let content = shapes.check("", reply, |engine| engine.tasks().attachment_bytes("5", "9")).await;
    assert_eq!((content.content_type(), content.length()), (Some("application/pdf"), Some(4)));
    shapes.check("", Reply::empty(204), |engine| engine.tasks().delete_attachment("5", "9")).await;
}
