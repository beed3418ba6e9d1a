//! Requests about tasks.

use super::{Shapes, page};
use bpm_rest::{
    Activiti, ErrorKind, Timestamp, Upload,
    activiti::{
        DelegationState, IdentityFamily, NewTask, SortOrder, TaskQuery, TaskSort,
        builder::{ListTasks, QueryTasks},
    },
    testing::{Recorder, Reply},
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
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
/// What a name may hold, and a path must not.
const NAME: &str = "a\\b c;d?e#f%é中";

pub(super) async fn check(shapes: &mut Shapes<Activiti>) {
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

async fn lists(shapes: &mut Shapes<Activiti>) {
    let tasks = shapes.check("", page(), |activiti| activiti.tasks().list()).await;
    assert_eq!((tasks.data.len(), tasks.total, tasks.start, tasks.size), (0, 0, 0, 0));
    let reply = Reply::json(200, format!(r#"{{"data": [{TASK}], "total": 21, "start": 20, "size": 1}}"#));
    let tasks = shapes.check("filtered", reply.clone(), |activiti| every_filter(activiti.tasks().list())).await;
    assert_eq!((tasks.data[0].name.as_deref(), tasks.data[0].variables.len()), (Some("装箱"), 0));

    shapes.check("", page(), |activiti| activiti.tasks().query(TaskQuery::new())).await;
    let tasks = shapes.check("filtered", reply, every_condition).await;
    assert_eq!(tasks.data[0].due_date, Some(time("2013-05-28T12:00:00.120+02:00")));
}

fn every_filter(list: ListTasks) -> ListTasks {
    let list = list.name("装箱 & more").name_like("装%").description("50 % off").description_like("%+_");
    let list = list.priority(70).minimum_priority(10).maximum_priority(90).category("a=b");
    let list = list.assignee("kermit").assignee_like("k%").owner("gonzo").owner_like("_onzo").unassigned(true);
    let list = list.delegation_state(DelegationState::Resolved).candidate_user("用户").candidate_group("sales");
    let list = list.candidate_groups(["sales", "mgmt 中"]).candidate_or_assigned("kermit").involved_user("fozzie");
    let list = list.process_instance_id("12").process_instance_id_in(["12", "13"]).execution_id("14");
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

fn every_condition(activiti: Activiti) -> QueryTasks {
    let query = TaskQuery::new().name("装箱 & more").name_like("装%").description("50 % off").description_like("%+_");
    let query = query.priority(70).minimum_priority(10).maximum_priority(90).category("a=b");
    let query = query.assignee("kermit").assignee_like("k%").owner("gonzo").owner_like("_onzo").unassigned(true);
    let query = query.delegation_state(DelegationState::Pending).candidate_user("用户").candidate_group("sales");
    let query = query.candidate_group_in(["sales", "with, comma"]).candidate_or_assigned("kermit");
    let query = query.involved_user("fozzie").process_instance_id("12").process_instance_id_in(["12", "13"]);
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
    activiti.tasks().query(query)
}

async fn tasks(shapes: &mut Shapes<Activiti>) {
    let task = shapes.check("", Reply::json(200, TASK), |activiti| activiti.tasks().get("5")).await;
    assert_eq!((task.priority, task.delegation_state), (70, Some(DelegationState::Pending)));

    let task = shapes.check("", Reply::json(201, TASK), |activiti| activiti.tasks().create(NewTask::new())).await;
    assert_eq!((task.id.as_str(), task.suspended), ("5", false));
    let new = NewTask::new().name("装箱").description("d").owner("gonzo").assignee("kermit").priority(70);
    let new = new.delegation_state(DelegationState::Pending).due_date(time("2013-05-28T12:00:00.120+02:00"));
    let new = new.parent_task_id("4").category("c").tenant_id("acme").form_key("f");
    shapes.check("full", Reply::json(201, TASK), |activiti| activiti.tasks().create(new)).await;

    let task = shapes.check("", Reply::json(200, TASK), |activiti| activiti.tasks().update("5").name("n")).await;
    assert_eq!(task.assignee, None);
    shapes.check("nothing", Reply::json(200, TASK), |activiti| activiti.tasks().update("5")).await;
    let full = |activiti: Activiti| {
        let update = activiti.tasks().update("5").name("装箱").description("d").owner("gonzo").assignee("kermit");
        let update = update.delegation_state(DelegationState::Resolved).due_date(time("2013-05-28T10:00:00.120Z"));
        update.priority(70).parent_task_id("4").category("c").form_key("f")
    };
    shapes.check("full", Reply::json(200, TASK), full).await;
    let cleared = |activiti: Activiti| {
        let update = activiti.tasks().update("5").clear_name().clear_description().clear_owner().clear_assignee();
        let update = update.clear_delegation_state().clear_due_date().clear_parent_task_id();
        update.clear_category().clear_form_key()
    };
    shapes.check("cleared", Reply::json(200, TASK), cleared).await;

    shapes.check("", Reply::empty(204), |activiti| activiti.tasks().delete("5")).await;
    let with_reason =
        |activiti: Activiti| activiti.tasks().delete("5").cascade_history(false).delete_reason("不要 & +");
    shapes.check("full", Reply::empty(204), with_reason).await;
    let subtasks = shapes.check("", list_of(TASK), |activiti| activiti.tasks().subtasks("4")).await;
    assert_eq!(subtasks[0].id, "5");
}

async fn actions(shapes: &mut Shapes<Activiti>) {
    shapes.check("", Reply::empty(200), |activiti| activiti.tasks().complete("5")).await;
    let full = |activiti: Activiti| {
        let call = activiti.tasks().complete("5").variables([("approved", true)]);
        call.transient_variables([NewVariable::new("note", "好"), NewVariable::new("none", None::<i32>)])
    };
    shapes.check("full", Reply::empty(200), full).await;
    shapes.check("", Reply::empty(200), |activiti| activiti.tasks().claim("5", "用户")).await;
    shapes.check("unclaim", Reply::empty(200), |activiti| activiti.tasks().unclaim("5")).await;
    shapes.check("", Reply::empty(200), |activiti| activiti.tasks().delegate("5", "gonzo")).await;
    shapes.check("", Reply::empty(200), |activiti| activiti.tasks().resolve("5")).await;
}

async fn variables(shapes: &mut Shapes<Activiti>) {
    let variables = shapes.check("", list_of(VARIABLE), |activiti| activiti.tasks().variables("5")).await;
    assert_eq!((variables[0].value.as_i64(), &variables[0].scope), (Some(5), &Some(VariableScope::Local)));
    let global = |activiti: Activiti| activiti.tasks().variables("5").scope(VariableScope::Global);
    shapes.check("filtered", Reply::json(200, "[]"), global).await;

    let reply = || Reply::json(201, format!("[{VARIABLE}]"));
    shapes.check("", reply(), |activiti| activiti.tasks().create_variables("5", [("amount", 5)])).await;
    let every_type = [
        NewVariable::new(NAME, "加急").local(),
        NewVariable::new("amount", 5).global(),
        NewVariable::new("count", 5_i16),
        NewVariable::new("sum", 5_000_000_000_i64),
        NewVariable::new("rate", 0.5),
        NewVariable::new("approved", false),
        NewVariable::new("due", time("2013-05-28T12:00:00.120+02:00")),
        NewVariable::new("nothing", None::<String>),
        NewVariable::new("lines", VariableValue::json(json!({"a": [1, null]}))),
    ];
    let full = |activiti: Activiti| activiti.tasks().create_variables("5", every_type);
    let variables = shapes.check("full", reply(), full).await;
    assert_eq!(variables[0].name, "amount");

    let reply = || Reply::json(200, VARIABLE);
    let variable = shapes.check("", reply(), |activiti| activiti.tasks().variable("5", "amount")).await;
    assert_eq!(variable.value, VariableValue::Integer(5));
    let full = |activiti: Activiti| activiti.tasks().variable("5", NAME).scope(VariableScope::Global);
    shapes.check("encoded", reply(), full).await;
    shapes.check("", reply(), |activiti| activiti.tasks().update_variable("5", ("amount", 6))).await;
    let full = |activiti: Activiti| activiti.tasks().update_variable("5", NewVariable::new(NAME, None::<i32>).global());
    shapes.check("encoded", reply(), full).await;
    shapes.check("", Reply::empty(204), |activiti| activiti.tasks().delete_variable("5", "amount")).await;
    let full = |activiti: Activiti| activiti.tasks().delete_variable("5", NAME).scope(VariableScope::Global);
    shapes.check("encoded", Reply::empty(204), full).await;
    shapes.check("", Reply::empty(204), |activiti| activiti.tasks().delete_variables("5")).await;
}

async fn binary_variables(shapes: &mut Shapes<Activiti>) {
    let scan = || Upload::bytes("扫描.png", &b"\x89PNG"[..]);
    let create = |activiti: Activiti| activiti.tasks().create_binary_variable("5", "scan", scan());
    let variable = shapes.check("", Reply::json(201, BYTES), create).await;
    assert_eq!((variable.value, variable.value_url.as_deref()), (VariableValue::Binary, Some("http://h/data")));
    let full = |activiti: Activiti| {
        activiti.tasks().create_binary_variable("5", NAME, scan()).scope(VariableScope::Global).serializable()
    };
    shapes.check("full", Reply::json(201, BYTES), full).await;
    let update = |activiti: Activiti| activiti.tasks().update_binary_variable("5", "scan", scan());
    shapes.check("", Reply::json(200, BYTES), update).await;
    let full = |activiti: Activiti| {
        activiti.tasks().update_binary_variable("5", NAME, scan()).scope(VariableScope::Local).serializable()
    };
    shapes.check("encoded", Reply::json(200, BYTES), full).await;

    let reply = Reply::bytes(200, "application/octet-stream", &b"\x89PNG"[..]);
    let data = shapes.check("", reply, |activiti| activiti.tasks().variable_bytes("5", "scan")).await;
    assert_eq!(data.bytes().await.unwrap(), &b"\x89PNG"[..]);
    let full = |activiti: Activiti| activiti.tasks().variable_bytes("5", NAME).scope(VariableScope::Global);
    let data = shapes.check("encoded", Reply::bytes(200, "application/x-java-serialized-object", "x"), full).await;
    assert_eq!(data.content_type(), Some("application/x-java-serialized-object"));
}

async fn identity_links(shapes: &mut Shapes<Activiti>) {
    let links = shapes.check("", list_of(LINK), |activiti| activiti.tasks().identity_links("5")).await;
    assert_eq!((links[0].user.as_deref(), links[0].group.as_deref()), (Some("kermit"), None));
    let of = |family| move |activiti: Activiti| activiti.tasks().identity_links_of_family("5", family);
    shapes.check("", list_of(LINK), of(IdentityFamily::Users)).await;
    shapes.check("groups", list_of(LINK), of(IdentityFamily::Groups)).await;
    let link = |reply| Reply::json(reply, LINK);
    shapes.check("", link(201), |activiti| activiti.tasks().add_user_link("5", "用户", "candidate")).await;
    shapes.check("", link(201), |activiti| activiti.tasks().add_group_link("5", "sales", "审批人")).await;
    let get = |activiti: Activiti| activiti.tasks().identity_link("5", IdentityFamily::Users, "kermit", "candidate");
    assert_eq!(shapes.check("", link(200), get).await.type_.as_deref(), Some("candidate"));
    let encoded = |activiti: Activiti| activiti.tasks().identity_link("5", IdentityFamily::Groups, NAME, "审批人?");
    shapes.check("encoded", link(200), encoded).await;
    let delete =
        |activiti: Activiti| activiti.tasks().remove_identity_link("5", IdentityFamily::Users, "kermit", "candidate");
    shapes.check("", Reply::empty(204), delete).await;
    let encoded =
        |activiti: Activiti| activiti.tasks().remove_identity_link("5", IdentityFamily::Users, NAME, "审批人?");
    shapes.check("encoded", Reply::empty(204), encoded).await;
}

async fn comments_and_events(shapes: &mut Shapes<Activiti>) {
    let comments = shapes.check("", list_of(COMMENT), |activiti| activiti.tasks().comments("5")).await;
    assert_eq!(comments[0].message.as_deref(), Some("好"));
    let reply = || Reply::json(201, COMMENT);
    shapes.check("", reply(), |activiti| activiti.tasks().create_comment("5", "好 & \"more\"")).await;
    let full = |activiti: Activiti| activiti.tasks().create_comment("5", "好").save_process_instance_id(true);
    shapes.check("full", reply(), full).await;
    let comment = shapes.check("", Reply::json(200, COMMENT), |activiti| activiti.tasks().comment("5", "7")).await;
    assert_eq!((comment.id.as_str(), comment.time), ("7", Some(time("2013-05-28T10:00:00.120Z"))));
    shapes.check("", Reply::empty(204), |activiti| activiti.tasks().delete_comment("5", "7")).await;

    let events = shapes.check("", list_of(EVENT), |activiti| activiti.tasks().events("5")).await;
    assert_eq!(events[0].message, ["kermit", "candidate"]);
    let event = shapes.check("", Reply::json(200, EVENT), |activiti| activiti.tasks().event("5", "8")).await;
    assert_eq!(event.action.as_deref(), Some("AddUserLink"));
    shapes.check("", Reply::empty(204), |activiti| activiti.tasks().delete_event("5", "8")).await;
}

async fn attachments(shapes: &mut Shapes<Activiti>) {
    let attachments = shapes.check("", list_of(ATTACHMENT), |activiti| activiti.tasks().attachments("5")).await;
    assert_eq!(attachments[0].name.as_deref(), Some("报价"));
    let url = "https://example.org/?a=b&c=%E4";
    let reply = || Reply::json(201, ATTACHMENT);
    shapes.check("", reply(), |activiti| activiti.tasks().attach_link("5", "报价", url)).await;
    let full = |activiti: Activiti| activiti.tasks().attach_link("5", "报价", url).description("最新").type_("offer");
    shapes.check("full", reply(), full).await;

    let file = || Upload::bytes("报价 é.pdf", "%PDF");
    shapes.check("", reply(), |activiti| activiti.tasks().attach_file("5", "offer", file())).await;
    let full = |activiti: Activiti| {
        activiti.tasks().attach_file("5", "报价", file()).description("最新").type_("application/pdf")
    };
    let attachment = shapes.check("full", reply(), full).await;
    assert_eq!((attachment.id.as_str(), attachment.external_url), ("9", None));
    let reply = Reply::json(200, ATTACHMENT);
    let attachment = shapes.check("", reply, |activiti| activiti.tasks().attachment("5", "9")).await;
    assert_eq!(attachment.content_url.as_deref(), Some("http://h/content"));
    let reply = Reply::bytes(200, "application/pdf", "%PDF");
    let content = shapes.check("", reply, |activiti| activiti.tasks().attachment_bytes("5", "9")).await;
    assert_eq!((content.content_type(), content.length()), (Some("application/pdf"), Some(4)));
    shapes.check("", Reply::empty(204), |activiti| activiti.tasks().delete_attachment("5", "9")).await;
}

#[tokio::test]
async fn variables_and_conditions_of_a_second_call_are_sent_beside_the_first() {
    let recorder = Recorder::new();
    recorder.reply(Reply::empty(200));
    recorder.reply(super::page());
    let tasks = super::activiti(&recorder).tasks();
    tasks.complete("5").variables([("approved", true)]).variables([("reason", "fine")]).variable("n", 1).await.unwrap();
    let large = TaskQuery::new().process_instance_variables([VariableCondition::greater_than("amount", 1)]);
    tasks.query(large.process_instance_variable(VariableCondition::equals("kind", "a"))).await.unwrap();
    let sent = recorder.take().to_string();
    for name in ["approved", "reason", "n", "amount", "kind"] {
        assert!(sent.contains(&format!(r#""name": "{name}""#)), "{name} in {sent}");
    }
}

#[tokio::test]
async fn a_page_that_the_server_cut_at_its_limit_of_rows_is_an_error() {
    let item = |id: &str, count: usize| json!({"id": id, "priority": 50, "suspended": false, "variables": vec![json!({"name": "v", "value": 1}); count]});
    let page = |first: usize, second: usize| {
        let data = [item("1", first), item("2", second)];
        Reply::json(200, json!({"data": data, "total": 3, "start": 0, "size": 2}).to_string())
    };
    let recorder = super::super::recorder(page(12_000, 7_999));
    recorder.reply(page(12_000, 8_000));
    let tasks = super::activiti(&recorder).tasks();
    assert_eq!(tasks.list().await.unwrap().data.len(), 2);
    let error = tasks.query(TaskQuery::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Protocol);
    assert!(error.to_string().contains("stops at 20000") && error.to_string().contains("without variables"), "{error}");
}

#[tokio::test]
async fn what_the_server_ignores_or_refuses_is_not_sent() {
    let recorder = Recorder::new();
    let tasks = super::activiti(&recorder).tasks();
    let groups: Vec<String> = (0..500).map(|number| format!("group-{number:08}")).collect();
    for (error, words) in [
        (tasks.list().candidate_groups(groups.clone()).await.unwrap_err(), "call `tasks().query("),
        (tasks.list().process_instance_id_in(groups).await.unwrap_err(), "call `tasks().query("),
        (tasks.list().created_on("2013-05-28T10:00:00.999Z").await.unwrap_err(), "`created_on` cannot be used"),
        (tasks.list().due_after("2013-05-28T10:00:00.999Z").await.unwrap_err(), "such as `query`"),
        (
            tasks.complete("5").variables([NewVariable::new("seen", 1).local()]).await.unwrap_err(),
            "the variable `seen` cannot be local here",
        ),
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        assert!(error.to_string().contains(words), "{error}");
    }
    assert_eq!(recorder.take().requests().len(), 0);
}
