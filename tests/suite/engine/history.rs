//! What Activiti and Flowable do with what was.

use super::{
    Engine, Test, bpmn, engine, failure, is_5, is_of_container, process_instance_url, refused_body, rest,
    start_one_task,
};
use crate::target::Target;
use anyhow::{Context as _, Result};
use bpm_rest::{
    Error, List, Timestamp, Upload, WholeSeconds,
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use rest::{
    HistoricActivityInstance, HistoricActivityInstanceQuery, HistoricActivityInstanceSort, HistoricDetail,
    HistoricDetailQuery, HistoricDetailSort, HistoricDetailType, HistoricProcessInstance, HistoricProcessInstanceQuery,
    HistoricProcessInstanceSort, HistoricTaskInstance, HistoricTaskInstanceQuery, HistoricTaskInstanceSort,
    HistoricVariableInstance, HistoricVariableInstanceQuery, HistoricVariableInstanceSort, NewTask, NewUser, SortOrder,
    Task, operations,
};
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("a_process_instance_from_start_to_end", |target| a_process_instance_from_start_to_end(target).boxed()),
    ("a_process_instance_that_was_deleted", |target| a_process_instance_that_was_deleted(target).boxed()),
    ("filters_of_process_instances", |target| filters_of_process_instances(target).boxed()),
    ("queries_of_process_instances", |target| queries_of_process_instances(target).boxed()),
    ("process_instances_in_order", |target| process_instances_in_order(target).boxed()),
    ("comments", |target| comments(target).boxed()),
    ("a_task_from_start_to_end", |target| a_task_from_start_to_end(target).boxed()),
    ("a_task_without_a_process", |target| a_task_without_a_process(target).boxed()),
    ("filters_of_tasks", |target| filters_of_tasks(target).boxed()),
    ("queries_of_tasks", |target| queries_of_tasks(target).boxed()),
    ("tasks_in_order", |target| tasks_in_order(target).boxed()),
    ("activities_of_a_process_instance", |target| activities_of_a_process_instance(target).boxed()),
    ("filters_of_activities", |target| filters_of_activities(target).boxed()),
    ("variables_with_their_last_values", |target| variables_with_their_last_values(target).boxed()),
    ("filters_of_variables", |target| filters_of_variables(target).boxed()),
    ("bytes_of_variables", |target| bytes_of_variables(target).boxed()),
    ("details_of_variables_and_forms", |target| details_of_variables_and_forms(target).boxed()),
    ("filters_of_details", |target| filters_of_details(target).boxed()),
    ("lists_that_are_refused", |target| lists_that_are_refused(target).boxed()),
];

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// An `java.util.ArrayList` without elements, as Java serializes it.
const EMPTY_LIST: &[u8] =
    b"\xac\xed\x00\x05sr\x00\x13java.util.ArrayListx\x81\xd2\x1d\x99\xc7a\x9d\x03\x00\x01I\x00\x04sizexp\0\0\0\0w\x04\0\0\0\0x";

fn yesterday() -> WholeSeconds {
    WholeSeconds::cut(SystemTime::now() - DAY)
}

fn tomorrow() -> WholeSeconds {
    WholeSeconds::cut(SystemTime::now() + DAY)
}

fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

/// What a list finds, each by a name, sorted by that.
async fn found<L: List>(list: L, name: impl Fn(L::Item) -> String) -> Result<Vec<String>>
where
    L::Item: Send + 'static,
{
    let mut found: Vec<String> = list.items().map_ok(name).try_collect().await?;
    found.sort();
    Ok(found)
}

/// A process with a form to start it and a user task that the group `sales` may claim.
fn with_forms(key: &str) -> String {
    bpmn(
        key,
        r#"<startEvent id="start"><extensionElements><activiti:formProperty id="who"/></extensionElements></startEvent>
<sequenceFlow id="to" sourceRef="start" targetRef="task"/>
<userTask id="task" name="The task" activiti:candidateGroups="sales" activiti:category="审核" activiti:formKey="form">
<extensionElements><activiti:formProperty id="ok"/></extensionElements></userTask>
<sequenceFlow id="from" sourceRef="task" targetRef="end"/><endEvent id="end"/>"#,
    )
}

/// A process that calls another one.
fn caller(key: &str, called: &str) -> String {
    bpmn(
        key,
        &format!(
            r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="call"/>
<callActivity id="call" name="The call" calledElement="{called}"/>
<sequenceFlow id="from" sourceRef="call" targetRef="end"/><endEvent id="end"/>"#
        ),
    )
}

/// Deploys a process for a tenant.
async fn deploy_for(engine: &Engine, tenant: &str, key: &str, bpmn: String) -> Result<()> {
    let file = Upload::bytes(format!("{key}.bpmn20.xml"), bpmn);
    engine.deployments().deploy(file).tenant_id(tenant).await?;
    Ok(())
}

/// The only open task of a process instance.
async fn open_task(engine: &Engine, process_instance_id: &str) -> Result<Task> {
    let mut page = engine.tasks().list().process_instance_id(process_instance_id).await?;
    assert_eq!(page.total, 1);
    page.data.pop().context("there is a task")
}

async fn a_process_instance_from_start_to_end(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().process_instances();
    let key = target.name("whole");
    super::deploy(&engine, &key, super::one_task(&key)).await?;
    let start = engine.process_instances().start_by_key(&key).business_key("订单 50%");
    let id = start.variables([("amount", 5)]).await?.id;

    let running = history.get(&id).await?;
    assert_eq!((running.id.as_str(), running.business_key.as_deref()), (id.as_str(), Some("订单 50%")));
    assert_eq!(
        (running.start_user_id.as_deref(), running.start_activity_id.as_deref()),
        (Some(target.user.as_str()), Some("start"))
    );
    assert_eq!((running.end_time, running.duration_in_millis, running.end_activity_id), (None, None, None));
    assert_eq!((running.delete_reason, running.super_process_instance_id, running.name), (None, None, None));
    assert_eq!((running.variables.len(), running.tenant_id.as_deref()), (0, Some("")), "variables are not told here");
    assert_eq!(running.url, Some(format!("{}/history/historic-process-instances/{id}", target.base_url)));
    let error = failure(history.delete(&id).await)?;
    assert_eq!(status(&error), Some(500), "{error:?}");
    assert!(error.to_string().contains("is still running"), "{error}");

    engine.tasks().complete(open_task(&engine, &id).await?.id).await?;
    let ended = history.get(&id).await?;
    let took = ended.end_time.context("an end")?.datetime() - ended.start_time.context("a start")?.datetime();
    assert_eq!(ended.duration_in_millis, Some(took.num_milliseconds()));
    assert_eq!((ended.end_activity_id.as_deref(), ended.delete_reason), (Some("end"), None));

    history.delete(&id).await?;
    for error in [failure(history.get(&id).await)?, failure(history.delete(&id).await)?] {
        assert!(error.is_not_found(), "{error:?}");
    }
    assert_eq!(engine.history().tasks().list().process_instance_id(&id).total().await?, 0, "its tasks went with it");
    assert_eq!(engine.history().variables().list().process_instance_id(&id).total().await?, 0);
    Ok(())
}

async fn a_process_instance_that_was_deleted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = start_one_task(&engine, &target.name("deleted")).await?.id;
    let task = open_task(&engine, &id).await?.id;
    engine.process_instances().add_user_link(&id, "gonzo", "审核员").await?;
    engine.process_instances().delete(&id).delete_reason("因为 & so").await?;

    let deleted = engine.history().process_instances().get(&id).await?;
    assert_eq!((deleted.delete_reason.as_deref(), deleted.end_activity_id), (Some("因为 & so"), None));
    assert!(deleted.end_time.is_some());
    assert_eq!(engine.history().tasks().get(&task).await?.delete_reason.as_deref(), Some("因为 & so"));

    let links = engine.history().process_instances().identity_links(&id).await?;
    let mut seen: Vec<_> = links.iter().map(|link| (link.user_id.as_deref(), link.type_.as_deref())).collect();
    seen.sort();
    assert_eq!(seen, [(Some("gonzo"), Some("审核员")), (Some(target.user.as_str()), Some("starter"))]);
    for link in links {
        assert_eq!((link.process_instance_id.as_ref(), link.task_id, link.group_id), (Some(&id), None, None));
    }
    let of_nothing = engine.history().process_instances().identity_links(target.name("nothing")).await?;
    assert_eq!(of_nothing, [], "the guide says 404");
    Ok(())
}

/// Process instances in a tenant of their own: `running` calls `called`; `ended` was completed, `deleted` by a reason.
struct Instances {
    engine: Engine,
    tenant: String,
    key: String,
    running: String,
    called: String,
    ended: String,
    deleted: String,
}

impl Instances {
    async fn start(target: &Target) -> Result<Self> {
        let engine = engine(target)?;
        let (tenant, key, outer) = (target.unique.clone(), target.name("inner"), target.name("outer"));
        engine.users().create(NewUser::new(&tenant).password("x")).await?;
        deploy_for(&engine, &tenant, &key, super::one_task(&key)).await?;
        deploy_for(&engine, &tenant, &outer, caller(&outer, &key)).await?;
        let start = |key: &str| engine.process_instances().start_by_key(key).tenant_id(&tenant);
        let running = start(&outer).business_key("订单 50%+").variables([("amount", 5)]).await?.id;
        let called = engine.history().process_instances().list().super_process_instance_id(&running);
        let called = called.await?.data.pop().context("an instance is called")?.id;
        let ended =
            start(&key).variables([NewVariable::new("amount", 7), NewVariable::new("name", "Zhāng 三")]).await?.id;
        engine.process_instances().add_user_link(&ended, &tenant, "reviewer").await?;
        engine.tasks().complete(open_task(&engine, &ended).await?.id).await?;
        let other = target.client_as(Engine::builder, &tenant, "x")?;
        let deleted = other.process_instances().start_by_key(&key).tenant_id(&tenant).await?.id;
        engine.process_instances().delete(&deleted).delete_reason("x").await?;
        Ok(Self { engine, tenant, key, running, called, ended, deleted })
    }

    fn name(&self, instance: HistoricProcessInstance) -> String {
        let names = [(&self.running, "running"), (&self.called, "called"), (&self.ended, "ended")];
        let names = names.into_iter().chain([(&self.deleted, "deleted")]);
        let name = names.into_iter().find(|(id, _)| **id == instance.id).map(|(_, name)| name);
        name.unwrap_or("of another test").to_owned()
    }
}

async fn filters_of_process_instances(target: Target) -> Result<()> {
    let all = Instances::start(&target).await?;
    let history = all.engine.history().process_instances();
    let list = || history.list().tenant_id(&all.tenant);
    let inner = history.get(&all.ended).await?.process_definition_id.context("a definition")?;
    let cases = [
        (list(), vec!["called", "deleted", "ended", "running"]),
        (history.list().tenant_id_like(format!("{}%", all.tenant)), vec!["called", "deleted", "ended", "running"]),
        (list().without_tenant_id(true), vec![]),
        (list().without_tenant_id(false), vec!["called", "deleted", "ended", "running"]),
        (list().business_key("订单 50%+"), vec!["running"]),
        (list().business_key("订单"), vec![]),
        (list().exclude_subprocesses(true), vec!["deleted", "ended", "running"]),
        (list().super_process_instance_id(&all.running), vec!["called"]),
        (list().finished(true), vec!["deleted", "ended"]),
        (list().finished(false), vec!["called", "running"]),
        (list().finished_after(yesterday()), vec!["deleted", "ended"]),
        (list().finished_after(tomorrow()), vec![]),
        (list().finished_before(tomorrow()), vec!["deleted", "ended"]),
        (list().finished_before(yesterday()), vec![]),
        (list().started_after(yesterday()).size(2), vec!["called", "deleted", "ended", "running"]),
        (list().started_after(tomorrow()), vec![]),
        (list().started_before(tomorrow()), vec!["called", "deleted", "ended", "running"]),
        (list().started_before(yesterday()), vec![]),
        (list().started_by(&all.tenant), vec!["deleted"]),
        (list().started_by("nobody"), vec![]),
        (list().involved_user(&all.tenant), vec!["deleted", "ended"]),
        (list().process_definition_id(inner), vec!["called", "deleted", "ended"]),
        (list().process_definition_key(&all.key), vec!["called", "deleted", "ended"]),
        (list().process_instance_id(&all.ended), vec!["ended"]),
        (list().process_instance_id("nothing"), vec![]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        assert_eq!(found(list, |instance| all.name(instance)).await?, expected, "case {index}");
    }
    let mut with = list().process_instance_id(&all.ended).include_process_variables(true).await?.data;
    with[0].variables.sort_by(|one, other| one.name.cmp(&other.name));
    let values: Vec<_> = with[0].variables.iter().map(|variable| (variable.name.as_str(), &variable.value)).collect();
    assert_eq!(values, [("amount", &VariableValue::Integer(7)), ("name", &VariableValue::String("Zhāng 三".into()))]);
    assert_eq!(with[0].variables[0].scope, Some(VariableScope::Local));
    Ok(())
}

async fn queries_of_process_instances(target: Target) -> Result<()> {
    let all = Instances::start(&target).await?;
    let history = all.engine.history().process_instances();
    let query = || HistoricProcessInstanceQuery::new().tenant_id(&all.tenant);
    let with = |condition: VariableCondition| query().variables([condition]);
    let started = history.get(&all.deleted).await?.start_time.context("a start")?;
    let inner = history.get(&all.ended).await?.process_definition_id.context("a definition")?;
    let like = HistoricProcessInstanceQuery::new().tenant_id_like(format!("{}%", all.tenant));
    let cases = [
        (query(), vec!["called", "deleted", "ended", "running"]),
        (like, vec!["called", "deleted", "ended", "running"]),
        (query().without_tenant_id(true), vec![]),
        (query().process_business_key("订单 50%+"), vec!["running"]),
        (query().exclude_subprocesses(true), vec!["deleted", "ended", "running"]),
        (query().super_process_instance_id(&all.running), vec!["called"]),
        (query().finished(true), vec!["deleted", "ended"]),
        (query().finished(false).size(1), vec!["called", "running"]),
        (query().finished_after(yesterday()), vec!["deleted", "ended"]),
        (query().finished_before(yesterday()), vec![]),
        (query().started_before(tomorrow()), vec!["called", "deleted", "ended", "running"]),
        (query().started_after(tomorrow()), vec![]),
        (query().started_after(started).started_before(started), vec!["deleted"]),
        (query().started_by(&all.tenant), vec!["deleted"]),
        (query().involved_user(&all.tenant), vec!["deleted", "ended"]),
        (query().process_definition_id(inner), vec!["called", "deleted", "ended"]),
        (query().process_definition_key(&all.key), vec!["called", "deleted", "ended"]),
        (query().process_instance_id(&all.ended), vec!["ended"]),
        (query().process_instance_ids([&all.ended, &all.called]), vec!["called", "ended"]),
        (with(VariableCondition::equals("amount", 5)), vec!["running"]),
        (with(VariableCondition::equals("amount", 5_i64)), vec![]),
        (with(VariableCondition::not_equals("amount", 5)), vec!["ended"]),
        (with(VariableCondition::greater_than("amount", 5)), vec!["ended"]),
        (with(VariableCondition::greater_than_or_equals("amount", 5)), vec!["ended", "running"]),
        (with(VariableCondition::less_than("amount", 7)), vec!["running"]),
        (with(VariableCondition::less_than_or_equals("amount", 7)), vec!["ended", "running"]),
        (with(VariableCondition::like("name", "Zhāng%")), vec!["ended"]),
        (with(VariableCondition::equals_ignore_case("name", "zhāng 三")), vec!["ended"]),
        (with(VariableCondition::any_equals(7)), vec!["ended"]),
    ];
    for (index, (query, expected)) in cases.into_iter().enumerate() {
        assert_eq!(found(history.query(query), |instance| all.name(instance)).await?, expected, "case {index}");
    }
    let with = history.query(query().process_instance_id(&all.running).include_process_variables(true)).await?;
    assert_eq!(with.data[0].variables[0].value.as_i64(), Some(5));
    let refused = failure(history.query(with_operation(query(), "startsWith")).await)?;
    assert!(refused.is_bad_request() && refused.to_string().contains("Unsupported variable query"), "{refused:?}");
    Ok(())
}

fn with_operation(query: HistoricProcessInstanceQuery, operation: &str) -> HistoricProcessInstanceQuery {
    query.variables([VariableCondition::new("amount", operation, 5)])
}

async fn process_instances_in_order(target: Target) -> Result<()> {
    use HistoricProcessInstanceSort::{
        BusinessKey, Duration, EndTime, ProcessDefinitionId, ProcessInstanceId, StartTime,
    };
    let engine = engine(&target)?;
    let history = engine.history().process_instances();
    let key = target.name("sorted");
    super::deploy(&engine, &key, super::one_task(&key)).await?;
    for name in ["b", "c", "a"] {
        let id = engine.process_instances().start_by_key(&key).business_key(name).await?.id;
        engine.tasks().complete(open_task(&engine, &id).await?.id).await?;
    }
    let list = || history.list().process_definition_key(&key).size(2);
    for (sort, expected) in [(BusinessKey, "abc"), (StartTime, "bca"), (EndTime, "bca")] {
        for (order, expected) in
            [(SortOrder::Asc, expected.to_owned()), (SortOrder::Desc, expected.chars().rev().collect())]
        {
            let query = HistoricProcessInstanceQuery::new().process_definition_key(&key).size(2);
            let queried = history.query(query.sort(sort.clone()).order(order.clone())).items();
            let listed = list().sort(sort.clone()).order(order.clone()).items();
            let keys = |instance: HistoricProcessInstance| instance.business_key.unwrap_or_default();
            assert_eq!(listed.map_ok(keys).try_collect::<Vec<_>>().await?.concat(), expected, "{sort} {order}");
            assert_eq!(queried.map_ok(keys).try_collect::<Vec<_>>().await?.concat(), expected, "{sort} {order}");
        }
    }
    for sort in [Duration, ProcessDefinitionId, ProcessInstanceId, HistoricProcessInstanceSort::TenantId] {
        let page = list().sort(sort.clone()).size(10).await?;
        assert_eq!((page.data.len(), page.total, page.sort), (3, 3, Some(sort.to_string())));
        assert!(sort != Duration || page.data.is_sorted_by_key(|instance| instance.duration_in_millis));
    }
    let page = list().start(1).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (2, 3, 1, 2));
    assert_eq!(list().size(0).await?.total, 3);
    Ok(())
}

async fn comments(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().process_instances();
    let id = start_one_task(&engine, &target.name("commented")).await?.id;
    assert_eq!(history.comments(&id).await?, []);

    let first = history.create_comment(&id, "好 \"& 50%\"").await?;
    assert_eq!((first.author.as_deref(), first.message.as_deref()), (Some(target.user.as_str()), Some("好 \"& 50%\"")));
    assert_eq!((first.process_instance_id.as_ref(), first.task_id.as_ref()), (Some(&id), None));
    let url = format!("{}/history/historic-process-instances/{id}/comments/{}", target.base_url, first.id);
    assert_eq!(first.process_instance_url, Some(url));
    assert_eq!(first, history.comment(&id, &first.id).await?);
    let second = history.create_comment(&id, "").await?;
    assert_eq!(second.message.as_deref(), Some(""), "an empty text is one");
    let mut listed: Vec<String> = history.comments(&id).await?.into_iter().map(|comment| comment.id).collect();
    let mut expected = vec![first.id.clone(), second.id];
    listed.sort();
    expected.sort();
    assert_eq!(listed, expected);

    history.delete_comment(&id, &first.id).await?;
    engine.tasks().complete(open_task(&engine, &id).await?.id).await?;
    assert_eq!(history.comments(&id).await?.len(), 1);
    let nothing = target.name("nothing");
    for error in [
        failure(history.comment(&id, &first.id).await)?,
        failure(history.delete_comment(&id, &first.id).await)?,
        failure(history.create_comment(&id, "after the end").await)?,
        failure(history.comments(&nothing).await)?,
        failure(history.create_comment(&nothing, "x").await)?,
        failure(history.comment(&nothing, &first.id).await)?,
        failure(history.delete_comment(&nothing, &first.id).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    let path = format!("/history/historic-process-instances/{id}/comments");
    for (body, message) in
        [(json!({}), "Comment text is required."), (json!({"saveProcessInstanceId": true}), "Unrecognized")]
    {
        let words =
            refused_body(&engine, &operations::CREATE_HISTORIC_PROCESS_INSTANCE_COMMENT, &path, &body, 400).await?;
        assert!(words.contains(message), "{words}");
    }
    Ok(())
}

async fn a_task_from_start_to_end(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().tasks();
    let key = target.name("task");
    super::deploy(&engine, &key, with_forms(&key)).await?;
    let instance = engine.process_instances().start_by_key(&key).await?.id;
    let task = open_task(&engine, &instance).await?;
    let due: Timestamp = "2030-01-02T03:04:05.678Z".parse()?;
    engine.tasks().update(&task.id).owner("fozzie").due_date(due).description("50% 好").priority(70).await?;
    engine.tasks().claim(&task.id, "kermit").await?;

    let open = history.get(&task.id).await?;
    assert_eq!((open.id.as_str(), open.name.as_deref()), (task.id.as_str(), Some("The task")));
    assert_eq!((open.owner.as_deref(), open.assignee.as_deref()), (Some("fozzie"), Some("kermit")));
    assert_eq!((open.due_date, open.priority, open.description.as_deref()), (Some(due), Some(70), Some("50% 好")));
    assert_eq!((open.category.as_deref(), open.form_key.as_deref()), (Some("审核"), Some("form")));
    assert_eq!(open.process_instance_id.as_ref(), Some(&instance));
    assert_eq!(open.execution_id, task.execution_id);
    assert_eq!((open.task_definition_key.as_deref(), open.parent_task_id), (Some("task"), None));
    assert_eq!((open.end_time, open.duration_in_millis, open.work_time_in_millis), (None, None, None));
    assert_eq!(open.url, Some(format!("{}/history/historic-task-instances/{}", target.base_url, task.id)));
    assert!(open.claim_time >= open.start_time && open.delete_reason.is_none());

    let links = history.identity_links(&task.id).await?;
    let mut seen: Vec<_> = links
        .iter()
        .map(|link| (link.type_.as_deref(), link.user_id.as_deref().or(link.group_id.as_deref())))
        .collect();
    seen.sort();
    let expected = [("assignee", "kermit"), ("candidate", "sales"), ("owner", "fozzie")];
    assert_eq!(seen, expected.map(|(type_, id)| (Some(type_), Some(id))));
    assert!(links.iter().all(|link| link.task_id.as_ref() == Some(&task.id) && link.process_instance_id.is_none()));

    engine.tasks().complete(&task.id).await?;
    let ended = history.get(&task.id).await?;
    assert_eq!(ended.delete_reason.as_deref(), is_5(&target).then_some("completed"));
    let took = ended.end_time.context("an end")?.datetime() - ended.start_time.context("a start")?.datetime();
    assert_eq!(ended.duration_in_millis, Some(took.num_milliseconds()));
    let worked = ended.end_time.context("an end")?.datetime() - ended.claim_time.context("a claim")?.datetime();
    assert_eq!(ended.work_time_in_millis, Some(worked.num_milliseconds()));

    history.delete(&task.id).await?;
    let nothing = target.name("nothing");
    for error in [
        failure(history.get(&task.id).await)?,
        failure(history.get(&nothing).await)?,
        failure(history.identity_links(&task.id).await)?,
        failure(history.identity_links(&nothing).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    history.delete(&nothing).await.context("the guide says 404")?;
    Ok(())
}

async fn a_task_without_a_process(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().tasks();
    let task = engine.tasks().create(NewTask::new().name("独立")).await?.id;
    let told = history.get(&task).await?;
    assert_eq!((told.name.as_deref(), told.priority, told.tenant_id.as_deref()), (Some("独立"), Some(50), Some("")));
    assert_eq!((told.process_instance_id, told.process_definition_id, told.execution_id), (None, None, None));
    history.delete(&task).await?;
    assert!(failure(history.get(&task).await)?.is_not_found());
    assert_eq!(engine.tasks().get(&task).await?.id, task, "an open task stays open without its history");
    engine.tasks().delete(&task).await?;

    let task = engine.tasks().create(NewTask::new().name("独立")).await?.id;
    engine.tasks().delete(&task).delete_reason("因为").await?;
    assert_eq!(history.get(&task).await?.delete_reason.as_deref(), Some("因为"));
    let task = engine.tasks().create(NewTask::new().name("独立")).await?.id;
    engine.tasks().delete(&task).cascade_history(true).await?;
    assert!(failure(history.get(&task).await)?.is_not_found());
    Ok(())
}

/// Tasks in a tenant of their own: `First` of a process that has ended, `Second` of one that has not, `Parent` and its
/// `Child`, which was deleted, of none.
struct Tasks {
    engine: Engine,
    tenant: String,
    key: String,
    first: HistoricTaskInstance,
    parent: String,
}

const DUE: &str = "2030-01-02T03:04:05Z";

impl Tasks {
    async fn create(target: &Target) -> Result<Self> {
        let engine = engine(target)?;
        let (tenant, key) = (target.unique.clone(), target.name("tasks"));
        deploy_for(&engine, &tenant, &key, with_forms(&key)).await?;
        let start = || engine.process_instances().start_by_key(&key).tenant_id(&tenant);
        let first = start().business_key("订单 50%+").variables([("amount", 5)]).await?.id;
        let first = open_task(&engine, &first).await?.id;
        let update = engine.tasks().update(&first).name("First").description("审核 50%").owner("fozzie").priority(70);
        update.due_date(DUE.parse::<Timestamp>()?).await?;
        engine.tasks().claim(&first, "kermit").await?;
        engine.tasks().create_variables(&first, [NewVariable::new("note", "好").local()]).await?;
        engine.tasks().complete(&first).await?;
        let second = open_task(&engine, &start().variables([("amount", 7)]).await?.id).await?.id;
        engine.tasks().update(&second).name("Second").priority(20).await?;
        let parent = NewTask::new().name("Parent").tenant_id(&tenant).assignee("gonzo");
        let parent = engine.tasks().create(parent).await?.id;
        let child = NewTask::new().name("Child").tenant_id(&tenant).parent_task_id(&parent);
        let child = engine.tasks().create(child).await?.id;
        engine.tasks().delete(child).delete_reason("因为 50%").await?;
        let first = engine.history().tasks().get(&first).await?;
        Ok(Self { engine, tenant, key, first, parent })
    }
}

fn task_name(task: HistoricTaskInstance) -> String {
    task.name.unwrap_or_default()
}

async fn filters_of_tasks(target: Target) -> Result<()> {
    let all = Tasks::create(&target).await?;
    let history = all.engine.history().tasks();
    let list = || history.list().tenant_id(&all.tenant);
    let instance = all.first.process_instance_id.as_deref().context("a process instance")?;
    let definition = all.first.process_definition_id.as_deref().context("a definition")?;
    let every = || vec!["Child", "First", "Parent", "Second"];
    let cases = [
        (list(), every()),
        (list().size(3), every()),
        (history.list().tenant_id_like(format!("{}%", all.tenant)), every()),
        (list().without_tenant_id(true), vec![]),
        (list().task_id(&all.first.id), vec!["First"]),
        (list().process_instance_id(instance), vec!["First"]),
        (list().execution_id(all.first.execution_id.as_deref().context("an execution")?), vec!["First"]),
        (list().process_definition_id(definition), vec!["First", "Second"]),
        (list().process_definition_key(&all.key), vec!["First", "Second"]),
        (list().process_definition_key_like(format!("{}%", all.tenant)), vec!["First", "Second"]),
        (list().process_definition_name(format!("The process {}", all.key)), vec!["First", "Second"]),
        (list().process_definition_name_like("The process %"), vec!["First", "Second"]),
        (list().process_definition_name_like("the process %"), vec![]),
        (list().process_business_key("订单 50%+"), vec!["First"]),
        (list().process_business_key_like("订单%"), vec!["First"]),
        (list().process_finished(true), vec!["First"]),
        (list().process_finished(false), vec!["Second"]),
        (list().finished(true), vec!["Child", "First"]),
        (list().finished(false), vec!["Parent", "Second"]),
        (list().task_name("Second"), vec!["Second"]),
        (list().task_name_like("%d"), vec!["Child", "Second"]),
        (list().task_description("审核 50%"), vec!["First"]),
        (list().task_description_like("审核%"), vec!["First"]),
        (list().task_definition_key("task"), vec!["First", "Second"]),
        (list().task_category("审核"), vec!["First", "Second"]),
        (list().task_delete_reason("因为 50%"), vec!["Child"]),
        (list().task_delete_reason_like("因为%"), vec!["Child"]),
        (list().task_assignee("kermit"), vec!["First"]),
        (list().task_assignee_like("gon_o"), vec!["Parent"]),
        (list().task_owner("fozzie"), vec!["First"]),
        (list().task_owner_like("f%"), vec!["First"]),
        (list().task_involved_user("gonzo"), vec!["Parent"]),
        (list().task_candidate_group("sales"), vec!["Second"]),
        (list().task_priority(70), vec!["First"]),
        (list().task_min_priority(50), vec!["Child", "First", "Parent"]),
        (list().task_max_priority(50), vec!["Child", "Parent", "Second"]),
        (list().parent_task_id(&all.parent), vec!["Child"]),
        (list().due_date(DUE), vec!["First"]),
        (list().due_date_after("2030-01-02T03:04:04Z"), vec!["First"]),
        (list().due_date_after(DUE), vec![]),
        (list().due_date_before("2030-01-02T03:04:06Z"), vec!["First"]),
        (list().due_date_before(DUE), vec![]),
        (list().task_created_after(yesterday()), every()),
        (list().task_created_before(yesterday()), vec![]),
        (list().task_created_on(yesterday()), vec![]),
        (list().task_completed_after(yesterday()), vec!["Child", "First"]),
        (list().task_completed_before(tomorrow()), vec!["Child", "First"]),
        (list().task_completed_before(yesterday()), vec![]),
        (list().task_completed_on(yesterday()), vec![]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        assert_eq!(found(list, task_name).await?, expected, "case {index}");
    }
    let with = list().task_id(&all.first.id).include_process_variables(true).include_task_local_variables(true).await?;
    let mut seen: Vec<_> =
        with.data[0].variables.iter().map(|variable| (variable.name.as_str(), &variable.scope)).collect();
    seen.sort_by_key(|(name, _)| *name);
    assert_eq!(seen, [("amount", &Some(VariableScope::Global)), ("note", &Some(VariableScope::Local))]);
    let with = list().task_id(&all.first.id).include_task_local_variables(true).await?;
    assert_eq!(with.data[0].variables[0].value.as_str(), Some("好"));
    assert_eq!(list().task_id(&all.first.id).await?.data[0].variables, []);
    Ok(())
}

async fn queries_of_tasks(target: Target) -> Result<()> {
    let all = Tasks::create(&target).await?;
    let history = all.engine.history().tasks();
    let query = || HistoricTaskInstanceQuery::new().tenant_id(&all.tenant);
    let instance = all.first.process_instance_id.as_deref().context("a process instance")?;
    let definition = all.first.process_definition_id.as_deref().context("a definition")?;
    let (created, completed) = (all.first.start_time.context("a start")?, all.first.end_time.context("an end")?);
    let due: Timestamp = DUE.parse()?;
    let every = || vec!["Child", "First", "Parent", "Second"];
    let amount = |amount: i32| VariableCondition::equals("amount", amount);
    let cases = [
        (query(), every()),
        (query().size(3), every()),
        (HistoricTaskInstanceQuery::new().tenant_id_like(format!("{}%", all.tenant)), every()),
        (query().without_tenant_id(true), vec![]),
        (query().task_id(&all.first.id), vec!["First"]),
        (query().process_instance_id(instance), vec!["First"]),
        (query().execution_id(all.first.execution_id.as_deref().context("an execution")?), vec!["First"]),
        (query().process_definition_id(definition), vec!["First", "Second"]),
        (query().process_definition_key(&all.key), vec!["First", "Second"]),
        (query().process_definition_key_like(format!("{}%", all.tenant)), vec!["First", "Second"]),
        (query().process_definition_name(format!("The process {}", all.key)), vec!["First", "Second"]),
        (query().process_definition_name_like("The process %"), vec!["First", "Second"]),
        (query().process_business_key("订单 50%+"), vec!["First"]),
        (query().process_business_key_like("订单%"), vec!["First"]),
        (query().process_finished(true), vec!["First"]),
        (query().process_finished(false), vec!["Second"]),
        (query().finished(true), vec!["Child", "First"]),
        (query().finished(false), vec!["Parent", "Second"]),
        (query().task_name("Second"), vec!["Second"]),
        (query().task_name_like("%d"), vec!["Child", "Second"]),
        (query().task_description("审核 50%"), vec!["First"]),
        (query().task_description_like("审核%"), vec!["First"]),
        (query().task_definition_key("task"), vec!["First", "Second"]),
        (query().task_definition_key_like("t_sk"), vec!["First", "Second"]),
        (query().task_category("审核"), vec!["First", "Second"]),
        (query().task_delete_reason("因为 50%"), vec!["Child"]),
        (query().task_delete_reason_like("因为%"), vec!["Child"]),
        (query().task_assignee("kermit"), vec!["First"]),
        (query().task_assignee_like("gon_o"), vec!["Parent"]),
        (query().task_owner("fozzie"), vec!["First"]),
        (query().task_owner_like("f%"), vec!["First"]),
        (query().task_involved_user("gonzo"), vec!["Parent"]),
        (query().task_candidate_group("sales"), vec!["Second"]),
        (query().task_priority(70), vec!["First"]),
        (query().task_min_priority(50), vec!["Child", "First", "Parent"]),
        (query().task_max_priority(50), vec!["Child", "Parent", "Second"]),
        (query().parent_task_id(&all.parent), vec!["Child"]),
        (query().due_date(due), vec!["First"]),
        (query().due_date_after(yesterday()), vec!["First"]),
        (query().due_date_before(due), vec![]),
        (query().without_due_date(true), vec!["Child", "Parent", "Second"]),
        (query().task_created_on(created), vec!["First"]),
        (query().task_created_after(yesterday()), every()),
        (query().task_created_before(yesterday()), vec![]),
        (query().task_completed_on(completed), vec!["First"]),
        (query().task_completed_after(yesterday()), vec!["Child", "First"]),
        (query().task_completed_before(yesterday()), vec![]),
        (query().process_variables([amount(5)]), vec!["First"]),
        (query().process_variables([VariableCondition::greater_than("amount", 5)]), vec!["Second"]),
        (query().process_variables([amount(9)]), vec![]),
        (query().task_variables([VariableCondition::like("note", "_")]), vec!["First"]),
        (query().task_variables([amount(5)]), vec![]),
    ];
    for (index, (query, expected)) in cases.into_iter().enumerate() {
        assert_eq!(found(history.query(query), task_name).await?, expected, "case {index}");
    }
    let with = query().task_id(&all.first.id).include_process_variables(true).include_task_local_variables(true);
    assert_eq!(history.query(with).await?.data[0].variables.len(), 2);
    Ok(())
}

async fn tasks_in_order(target: Target) -> Result<()> {
    use HistoricTaskInstanceSort as Sort;
    let all = Tasks::create(&target).await?;
    let history = all.engine.history().tasks();
    let list = |sort: Sort| history.list().tenant_id(&all.tenant).sort(sort);
    let query = |sort: Sort| HistoricTaskInstanceQuery::new().tenant_id(&all.tenant).sort(sort);
    for (sort, expected) in [
        (Sort::Name, ["Child", "First", "Parent", "Second"]),
        (Sort::Start, ["First", "Second", "Parent", "Child"]),
        (Sort::StartTime, ["First", "Second", "Parent", "Child"]),
    ] {
        let listed: Vec<String> = list(sort.clone()).size(2).items().map_ok(task_name).try_collect().await?;
        assert_eq!(listed, expected, "{sort}");
        let descending = history.query(query(sort.clone()).order(SortOrder::Desc).size(2));
        let mut queried: Vec<String> = descending.items().map_ok(task_name).try_collect().await?;
        queried.reverse();
        assert_eq!(queried, expected, "{sort}");
    }
    let by_priority: Vec<_> = list(Sort::Priority).await?.data.into_iter().map(|task| task.priority).collect();
    assert_eq!(by_priority, [Some(20), Some(50), Some(50), Some(70)]);
    for (sort, expected) in [
        (Sort::EndTime, "Child"),
        (Sort::DeleteReason, "Child"),
        (Sort::DueDate, "First"),
        (Sort::Owner, "First"),
        (Sort::Description, "First"),
    ] {
        let page = list(sort.clone()).order(SortOrder::Desc).size(1).await?;
        assert_eq!((page.total, page.data[0].name.as_deref()), (4, Some(expected)), "{sort}: null is the least");
    }
    for sort in [
        Sort::Duration,
        Sort::ExecutionId,
        Sort::TaskInstanceId,
        Sort::ProcessDefinitionId,
        Sort::ProcessInstanceId,
        Sort::Assignee,
        Sort::TaskDefinitionKey,
        Sort::TenantId,
    ] {
        assert_eq!(history.query(query(sort.clone())).await?.total, 4, "{sort}");
    }
    Ok(())
}

/// A process instance that has ended after it had called another one.
async fn ended_caller(target: &Target, engine: &Engine) -> Result<(String, String)> {
    let (called, key) = (target.name("called"), target.name("caller"));
    deploy_for(engine, &target.unique, &called, super::one_task(&called)).await?;
    deploy_for(engine, &target.unique, &key, caller(&key, &called)).await?;
    let outer = engine.process_instances().start_by_key(&key).tenant_id(&target.unique).await?.id;
    let inner = engine.history().process_instances().list().super_process_instance_id(&outer).await?;
    let inner = inner.data.into_iter().next().context("an instance is called")?.id;
    let task = open_task(engine, &inner).await?.id;
    engine.tasks().claim(&task, "kermit").await?;
    engine.tasks().complete(&task).await?;
    Ok((outer, inner))
}

async fn activities_of_a_process_instance(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (outer, inner) = ended_caller(&target, &engine).await?;
    let list = engine.history().activities().list().process_instance_id(&outer);
    let all: Vec<HistoricActivityInstance> = list.sort("activityType").size(2).items().try_collect().await?;
    let types: Vec<_> = all.iter().filter_map(|activity| activity.activity_type.as_deref()).collect();
    assert_eq!(types, ["callActivity", "endEvent", "startEvent"]);
    let call = &all[0];
    assert_eq!((call.activity_id.as_deref(), call.activity_name.as_deref()), (Some("call"), Some("The call")));
    assert_eq!(call.called_process_instance_id.as_ref(), Some(&inner));
    let took = call.end_time.context("an end")?.datetime() - call.start_time.context("a start")?.datetime();
    assert_eq!(call.duration_in_millis, Some(took.num_milliseconds()));
    assert_eq!((call.process_instance_id.as_ref(), call.task_id.as_ref()), (Some(&outer), None));
    let url = format!("{}/history/historic-process-instances/{}", target.base_url, call.id);
    assert_eq!(call.process_instance_url, Some(url), "the URL has the id of the activity");
    assert_eq!(
        process_instance_url(call),
        Some(format!("{}/history/historic-process-instances/{outer}", target.base_url))
    );

    let tasks = engine.history().activities().list().process_instance_id(&inner).activity_type("userTask").await?;
    let task = &tasks.data[0];
    assert_eq!((task.assignee.as_deref(), tasks.total), (Some("kermit"), 1));
    assert!(engine.history().tasks().get(task.task_id.clone().context("a task")?).await.is_ok());
    let tenants = engine.history().activities().list().process_instance_id(&inner).activity_type("startEvent").await?;
    let tenant = if is_5(&target) { "" } else { &target.unique };
    assert_eq!(tenants.data[0].tenant_id.as_deref(), Some(tenant), "5.22.0 forgets it at the start of what is called");
    Ok(())
}

async fn filters_of_activities(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().activities();
    let key = target.name("activities");
    deploy_for(&engine, &target.unique, &key, super::one_task(&key)).await?;
    let id = engine.process_instances().start_by_key(&key).tenant_id(&target.unique).await?.id;
    let task = open_task(&engine, &id).await?;
    engine.tasks().claim(&task.id, "gonzo").await?;
    let list = || history.list().process_instance_id(&id);
    let query = || HistoricActivityInstanceQuery::new().process_instance_id(&id);
    let first = list().activity_id("task").await?.data.pop().context("an activity")?;
    let definition = first.process_definition_id.clone().context("a definition")?;
    let execution = first.execution_id.clone().context("an execution")?;
    let (tenant, other) = (&target.unique, "nothing");
    let lists = [
        (list(), vec!["start", "task"]),
        (list().activity_id("task"), vec!["task"]),
        (list().activity_instance_id(&first.id), vec!["task"]),
        (list().activity_name("The task"), vec!["task"]),
        (list().activity_type("startEvent"), vec!["start"]),
        (list().execution_id(&execution), vec!["start", "task"]),
        (list().execution_id(other), vec![]),
        (list().finished(true), vec!["start"]),
        (list().finished(false), vec!["task"]),
        (list().process_definition_id(&definition), vec!["start", "task"]),
        (list().process_definition_id(other), vec![]),
        (list().task_assignee("gonzo"), vec!["task"]),
        (list().tenant_id(tenant), vec!["start", "task"]),
        (list().tenant_id_like(format!("{tenant}%")), vec!["start", "task"]),
        (list().without_tenant_id(true), vec![]),
        (history.list().process_instance_id(other), vec![]),
    ];
    let queries = [
        (query(), vec!["start", "task"]),
        (query().activity_id("task"), vec!["task"]),
        (query().activity_instance_id(&first.id), vec!["task"]),
        (query().activity_name("The task"), vec!["task"]),
        (query().activity_type("startEvent"), vec!["start"]),
        (query().execution_id(&execution), vec!["start", "task"]),
        (query().finished(true), vec!["start"]),
        (query().finished(false), vec!["task"]),
        (query().process_definition_id(&definition).sort("activityInstanceId").size(1), vec!["start", "task"]),
        (query().task_assignee("gonzo"), vec!["task"]),
        (query().tenant_id(tenant), vec!["start", "task"]),
        (query().tenant_id_like(format!("{tenant}%")), vec!["start", "task"]),
        (query().without_tenant_id(true), vec![]),
    ];
    let name = |activity: HistoricActivityInstance| activity.activity_id.unwrap_or_default();
    for (index, (list, expected)) in lists.into_iter().enumerate() {
        assert_eq!(found(list, name).await?, expected, "list {index}");
    }
    for (index, (query, expected)) in queries.into_iter().enumerate() {
        assert_eq!(found(history.query(query), name).await?, expected, "query {index}");
    }
    use HistoricActivityInstanceSort as Sort;
    for (sort, expected) in [
        (Sort::ActivityId, "task"),
        (Sort::ActivityName, "task"),
        (Sort::ActivityType, "task"),
        (Sort::EndTime, "start"),
    ] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!(page.data[0].activity_id.as_deref(), Some(expected), "{sort}");
        let page = history.query(query().sort(sort.clone()).order(SortOrder::Asc)).await?;
        assert_eq!(page.data[1].activity_id.as_deref(), Some(expected), "{sort}");
    }
    for sort in [
        Sort::ActivityInstanceId,
        Sort::Duration,
        Sort::ExecutionId,
        Sort::ProcessDefinitionId,
        Sort::ProcessInstanceId,
        Sort::StartTime,
        Sort::TenantId,
    ] {
        assert_eq!(list().sort(sort.clone()).await?.sort, Some(sort.to_string()));
    }
    Ok(())
}

/// A process instance with variables, its id and that of its open task.
async fn with_variables(target: &Target, engine: &Engine) -> Result<(String, String)> {
    let id = start_one_task(engine, &target.name("variables")).await?.id;
    let task = open_task(engine, &id).await?.id;
    let long = NewVariable::new("long", 1_i64 << 40);
    let variables = [NewVariable::new("text", "好 50%"), long, NewVariable::new("none", None::<bool>)];
    engine.process_instances().create_variables(&id, variables).await?;
    engine.tasks().create_variables(&task, [NewVariable::new("local", 5).local()]).await?;
    Ok((id, task))
}

fn variable_name(variable: HistoricVariableInstance) -> String {
    variable.variable.map(|variable| variable.name).unwrap_or_default()
}

async fn variables_with_their_last_values(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (id, task) = with_variables(&target, &engine).await?;
    let date: Timestamp = "2013-05-28T10:00:00Z".parse()?;
    let more = [NewVariable::new("date", date), NewVariable::new("flag", true), NewVariable::new("double", 0.5)];
    engine.process_instances().create_variables(&id, more).await?;
    engine.process_instances().update_variable(&id, NewVariable::new("text", "changed")).await?;
    engine.tasks().complete(&task).await?;

    let list = engine.history().variables().list().process_instance_id(&id);
    let all: Vec<HistoricVariableInstance> = list.size(2).items().try_collect().await?;
    let values: Vec<_> = all
        .iter()
        .filter_map(|told| told.variable.as_ref())
        .map(|told| (told.name.as_str(), told.value.clone()))
        .collect();
    let expected = [
        ("date", date.into()),
        ("double", 0.5.into()),
        ("flag", true.into()),
        ("local", 5.into()),
        ("long", (1_i64 << 40).into()),
        ("none", VariableValue::Null),
        ("text", "changed".into()),
    ];
    assert_eq!(values, expected, "sorted by name");
    for told in &all {
        let variable = told.variable.as_ref().context("a variable")?;
        assert_eq!((told.process_instance_id.as_ref(), variable.scope.as_ref()), (Some(&id), None));
        assert_eq!(told.task_id.as_ref(), (variable.name == "local").then_some(&task), "{}", variable.name);
    }
    Ok(())
}

async fn filters_of_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().variables();
    let (id, task) = with_variables(&target, &engine).await?;
    let list = || history.list().process_instance_id(&id);
    let query = || HistoricVariableInstanceQuery::new().process_instance_id(&id);
    let every = || vec!["local", "long", "none", "text"];
    // The execution that waits for the task is the process instance itself in 5.22.0, and one below it in 6.0.0.
    let of_execution = || if is_5(&target) { every() } else { vec!["long", "none", "text"] };
    let lists = [
        (list(), every()),
        (history.list().execution_id(&id), of_execution()),
        (list().execution_id("nothing"), vec![]),
        (list().exclude_task_variables(true), vec!["long", "none", "text"]),
        (list().exclude_task_variables(false), every()),
        (history.list().task_id(&task), vec!["local"]),
        (list().variable_name("text"), vec!["text"]),
        (list().variable_name("TEXT"), vec![]),
        (list().variable_name_like("lo%"), vec!["local", "long"]),
        (history.list().process_instance_id("nothing"), vec![]),
    ];
    let with = |condition: VariableCondition| query().variables([condition]);
    let queries = [
        (query(), every()),
        (query().execution_id(&id), of_execution()),
        (query().exclude_task_variables(true), vec!["long", "none", "text"]),
        (HistoricVariableInstanceQuery::new().task_id(&task), vec!["local"]),
        (query().variable_name("text"), vec!["text"]),
        (query().variable_name_like("lo%"), vec!["local", "long"]),
        (with(VariableCondition::equals("text", "好 50%")), vec!["text"]),
        (with(VariableCondition::equals("text", "好")), vec![]),
        (with(VariableCondition::equals("long", 1_i64 << 40)), vec!["long"]),
    ];
    for (index, (list, expected)) in lists.into_iter().enumerate() {
        assert_eq!(found(list.size(2), variable_name).await?, expected, "list {index}");
    }
    for (index, (query, expected)) in queries.into_iter().enumerate() {
        assert_eq!(found(history.query(query).size(2), variable_name).await?, expected, "query {index}");
    }
    let sort = HistoricVariableInstanceSort::VariableName;
    let listed: Vec<String> =
        list().sort(sort.clone()).order(SortOrder::Desc).items().map_ok(variable_name).try_collect().await?;
    assert_eq!(listed, ["text", "none", "long", "local"]);
    let queried = history.query(query()).sort(sort).order(SortOrder::Desc).start(1).size(2).await?;
    assert_eq!(queried.data.into_iter().map(variable_name).collect::<Vec<_>>(), ["none", "long"]);
    let page = list().sort(HistoricVariableInstanceSort::ProcessInstanceId).await?;
    assert_eq!((page.total, page.sort.as_deref()), (4, Some("processInstanceId")));

    for error in [
        failure(list().task_id(&task).exclude_task_variables(true).await)?,
        failure(history.query(with(VariableCondition::greater_than("long", 5_i64))).await)?,
        failure(history.query(with(VariableCondition::any_equals(5))).await)?,
    ] {
        assert!(error.is_bad_request(), "{error:?}");
    }
    Ok(())
}

async fn bytes_of_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history();
    let (id, task) = with_variables(&target, &engine).await?;
    let (instances, tasks) = (engine.process_instances(), engine.tasks());
    instances.create_binary_variable(&id, "合同 50%;", Upload::bytes("a.bin", "bytes of all")).await?;
    instances.create_binary_variable(&id, "list", Upload::bytes("a.ser", EMPTY_LIST)).serializable().await?;
    tasks.create_binary_variable(&task, "合同 50%;", Upload::bytes("b.bin", "bytes of one")).await?;
    tasks.complete(&task).await?;

    let name = "合同 50%;";
    let data = history.process_instances().variable_bytes(&id, name).await?;
    assert_eq!(data.content_type(), Some("application/octet-stream"));
    assert_eq!(data.bytes().await?, "bytes of all");
    let data = history.process_instances().variable_bytes(&id, "list").await?;
    assert_eq!(data.content_type(), Some("application/x-java-serialized-object"));
    assert_eq!(data.bytes().await?, EMPTY_LIST);
    assert_eq!(history.tasks().variable_bytes(&task, name).await?.bytes().await?, "bytes of one");
    let of = |scope| history.tasks().variable_bytes(&task, name).scope(scope);
    assert_eq!(of(VariableScope::Local).await?.bytes().await?, "bytes of one");
    assert_eq!(of(VariableScope::Global).await?.bytes().await?, "bytes of all");
    assert_eq!(history.tasks().variable_bytes(&task, "list").await?.bytes().await?, EMPTY_LIST, "the global one");
    assert!(failure(of(VariableScope::Unknown("elsewhere".into())).await)?.is_bad_request());

    let list = history.variables().list().process_instance_id(&id).await?.data;
    let one = |name: &str, is_local: bool| {
        list.iter().find(|told| {
            told.task_id.is_some() == is_local && told.variable.as_ref().is_some_and(|variable| variable.name == name)
        })
    };
    let binary = one(name, true).context("a binary variable")?;
    let variable = binary.variable.as_ref().context("a variable")?;
    let url = format!("{}/history/historic-variable-instances/{}/data", target.base_url, binary.id);
    assert_eq!((&variable.value, variable.value_url.as_ref()), (&VariableValue::Binary, Some(&url)));
    assert_eq!(history.variables().bytes(&binary.id).await?.bytes().await?, "bytes of one");
    let text = one("text", false).context("a text")?;

    let nothing = target.name("nothing");
    for error in [
        failure(history.process_instances().variable_bytes(&id, "text").await)?,
        failure(history.process_instances().variable_bytes(&id, "nothing").await)?,
        failure(history.process_instances().variable_bytes(&nothing, name).await)?,
        failure(history.tasks().variable_bytes(&task, "local").await)?,
        failure(history.tasks().variable_bytes(&task, "list").scope(VariableScope::Local).await)?,
        failure(history.tasks().variable_bytes(&nothing, name).await)?,
        failure(history.variables().bytes(&text.id).await)?,
        failure(history.variables().bytes(&nothing).await)?,
    ] {
        assert!(error.is_not_found() && !is_of_container(&error), "{error:?}");
    }
    Ok(())
}

/// A process instance that was started by a form, whose open task has a variable, and another one that was changed.
async fn with_details(target: &Target, engine: &Engine) -> Result<(String, String)> {
    let key = target.name("details");
    super::deploy(engine, &key, with_forms(&key)).await?;
    let definition = engine.process_definitions().list().key(&key).await?.data.pop().context("it is deployed")?;
    let start = engine.forms().submit_start_form(definition.id, [("who", "我")]);
    let id = start.await?.id;
    let task = open_task(engine, &id).await?.id;
    engine.tasks().create_variables(&task, [NewVariable::new("local", 5).local()]).await?;
    engine.process_instances().create_variables(&id, [("amount", 5)]).await?;
    engine.process_instances().update_variable(&id, NewVariable::new("amount", 7)).await?;
    Ok((id, task))
}

async fn details_of_variables_and_forms(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().details();
    let (id, task) = with_details(&target, &engine).await?;
    let file = Upload::bytes("a.bin", "bytes");
    engine.process_instances().create_binary_variable(&id, "binary", file).await?;
    let list = || history.list().process_instance_id(&id);
    let updates = list().select_only_variable_updates(true).sort(HistoricDetailSort::Time).size(2);
    let all: Vec<HistoricDetail> = updates.items().try_collect().await?;
    let changes: Vec<_> = all
        .iter()
        .filter_map(|detail| {
            detail.variable.as_ref().map(|told| (told.name.as_str(), told.value.clone(), detail.revision))
        })
        .collect();
    let expected = [
        ("who", "我".into(), Some(0)),
        ("local", 5.into(), Some(0)),
        ("amount", 5.into(), Some(0)),
        ("amount", 7.into(), Some(1)),
        ("binary", VariableValue::Binary, Some(0)),
    ];
    assert_eq!(changes, expected);
    let local = all.iter().find(|detail| detail.task_id.is_some()).context("of a task")?;
    assert_eq!(
        (local.task_id.as_ref(), local.detail_type.clone()),
        (Some(&task), Some(HistoricDetailType::VariableUpdate))
    );
    assert_eq!(local.task_url, Some(format!("{}/history/historic-task-instances/{task}", target.base_url)));
    let amount = all.iter().find(|detail| detail.variable.as_ref().is_some_and(|told| told.name == "amount"));
    let is_told = amount.context("a change")?.activity_instance_id.is_some();
    assert_eq!(is_told, is_5(&target), "6.0.0 no longer says in what activity");

    let form = list().select_only_form_properties(true).await?.data.pop().context("a form property")?;
    assert_eq!((form.detail_type.clone(), form.revision), (Some(HistoricDetailType::FormProperty), None));
    assert_eq!((form.property_id.as_deref(), form.property_value.as_deref()), (Some("who"), Some("我")));
    assert!(form.activity_instance_id.is_some() && form.time.is_some());

    let binary = all.last().context("the last one")?;
    assert_eq!(history.bytes(&binary.id).await?.bytes().await?, "bytes");
    for id in [&form.id, &local.id, &target.name("nothing")] {
        let error = failure(history.bytes(id).await)?;
        assert!(error.is_not_found(), "{error:?}");
    }
    Ok(())
}

async fn filters_of_details(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let history = engine.history().details();
    let (id, task) = with_details(&target, &engine).await?;
    let list = || history.list().process_instance_id(&id);
    let query = || HistoricDetailQuery::new().process_instance_id(&id);
    let form = list().select_only_form_properties(true).await?.data.pop().context("a form property")?;
    let activity = form.activity_instance_id.clone().context("an activity")?;
    let at_start = if is_5(&target) { vec!["who", "who"] } else { vec!["who"] };
    let at_instance =
        if is_5(&target) { vec!["amount", "amount", "local", "who"] } else { vec!["amount", "amount", "who"] };
    let every = || vec!["amount", "amount", "local", "who", "who"];
    let lists = [
        (list(), every()),
        (list().select_only_form_properties(true), vec!["who"]),
        (list().select_only_form_properties(false), every()),
        (list().select_only_variable_updates(true), vec!["amount", "amount", "local", "who"]),
        (history.list().task_id(&task), vec!["local"]),
        (list().task_id("nothing"), vec![]),
        (list().activity_instance_id(&activity), at_start.clone()),
        (history.list().execution_id(&id).select_only_variable_updates(true), at_instance.clone()),
        (history.list().execution_id("nothing"), vec![]),
    ];
    let of_execution = HistoricDetailQuery::new().execution_id(&id).select_only_variable_updates(true);
    let queries = [
        (query(), every()),
        (query().select_only_form_properties(true), vec!["who"]),
        (query().select_only_variable_updates(true), vec!["amount", "amount", "local", "who"]),
        (HistoricDetailQuery::new().task_id(&task), vec!["local"]),
        (query().activity_instance_id(&activity), at_start),
        (of_execution, at_instance),
    ];
    for (index, (list, expected)) in lists.into_iter().enumerate() {
        assert_eq!(found(list, detail_name).await?, expected, "list {index}");
    }
    for (index, (query, expected)) in queries.into_iter().enumerate() {
        assert_eq!(found(history.query(query), detail_name).await?, expected, "query {index}");
    }
    use HistoricDetailSort::{Name, ProcessInstanceId, Revision, Time, VariableType};
    let names: Vec<String> = list().sort(Name).items().map_ok(detail_name).try_collect().await?;
    assert_eq!(names, every());
    let revisions = history.query(query().sort(Revision).order(SortOrder::Desc)).await?.data;
    assert_eq!(revisions[0].revision, Some(1));
    assert!(list().sort(Time).await?.data.is_sorted_by_key(|detail| detail.time));
    for sort in [ProcessInstanceId, VariableType] {
        assert_eq!(list().sort(sort).await?.total, 5);
    }

    let path = format!("/history/historic-detail?processInstanceId={id}&id=nothing");
    let passed_over: Value = engine.raw(Method::GET, &path).read().await?;
    assert_eq!(passed_over["total"], 5, "the guide says that there is a filter by id");
    for error in [failure(list().execution_id(&id).await)?, failure(history.query(query().execution_id(&id)).await)?] {
        assert_eq!(status(&error), Some(500), "{error:?}");
        assert!(error.to_string().contains("Syntax error in SQL"), "{error}");
    }
    Ok(())
}

fn detail_name(detail: HistoricDetail) -> String {
    detail.variable.map(|variable| variable.name).or(detail.property_id).unwrap_or_default()
}

async fn lists_that_are_refused(target: Target) -> Result<()> {
    let history = engine(&target)?.history();
    let up = SortOrder::Unknown("up".into());
    let errors = [
        failure(history.process_instances().list().sort("shoeSize").await)?,
        failure(history.tasks().list().sort("shoeSize").await)?,
        failure(history.activities().list().sort("shoeSize").await)?,
        failure(history.variables().list().sort("shoeSize").await)?,
        failure(history.details().list().sort("shoeSize").await)?,
        failure(history.process_instances().query(HistoricProcessInstanceQuery::new().order(up.clone())).await)?,
        failure(history.tasks().query(HistoricTaskInstanceQuery::new().order(up.clone())).await)?,
        failure(history.activities().query(HistoricActivityInstanceQuery::new().order(up.clone())).await)?,
        failure(history.variables().query(HistoricVariableInstanceQuery::new()).order(up.clone()).await)?,
        failure(history.details().query(HistoricDetailQuery::new().order(up)).await)?,
    ];
    for error in errors {
        assert!(error.is_bad_request(), "{error:?}");
        assert!(error.server_message().is_some_and(|message| message.contains("is not valid")), "{error}");
    }
    Ok(())
}
