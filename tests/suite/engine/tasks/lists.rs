//! Lists of tasks, filtered, sorted, and by pages.

use super::{super::unchecked, *};
use bpm_rest::{
    Call as _, ErrorKind, List, Paged, WholeSeconds,
    variables::{VariableCondition, VariableScope},
};
use futures::{StreamExt as _, TryStreamExt as _};
use rest::{SortOrder, TaskQuery, TaskSort, builder::ListTasks};
use std::time::Duration;

/// The names of all tasks of a list, in the order of their ids unless the list has one of its own.
async fn names<L: List + Paged<Item = Task>>(list: L) -> Result<Vec<String>> {
    Ok(list.items().map_ok(|task| task.name.unwrap_or_default()).try_collect().await?)
}

/// Five tasks of their own, told from others by their category, that belong to no process instance.
async fn create_tasks(engine: &Engine, category: &str) -> Result<Vec<Task>> {
    let due = |day: u32| time(&format!("2013-05-{day}T10:00:00.120Z"));
    let new = |name: &str| NewTask::new().name(name).category(category);
    let users = |name: &str| format!("{category}-{name}");
    let first = new("a 装箱").priority(10).assignee(users("Ann")).description("50 % off").due_date(due(21)?);
    let second = new("b & c").priority(20).assignee(users("Bob")).owner(users("Cid")).due_date(due(22)?);
    let third = new("c+d").priority(30).owner(users("Cid")).delegation_state(DelegationState::Pending);
    let fourth = new("d").priority(40).delegation_state(DelegationState::Resolved).tenant_id(category);
    let mut tasks = Vec::new();
    for new in [first, second, third, fourth] {
        tasks.push(engine.tasks().create(new).await?);
        // The server tells points in time by the millisecond.
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    let sub = new("e").priority(50).parent_task_id(&tasks[0].id);
    tasks.push(engine.tasks().create(sub).await?);
    Ok(tasks)
}

const A: &str = "a 装箱";
const B: &str = "b & c";
const C: &str = "c+d";

/// What a filter finds of the five tasks; the same words make a filter of a list and one of a query.
macro_rules! cases {
    ($list:expr, $users:expr, $category:expr) => {{
        let (list, users, category) = ($list, $users, $category);
        vec![
            (list(), vec![A, B, C, "d", "e"]),
            (list().name(A), vec![A]),
            (list().name("A 装箱"), vec![]),
            (list().name_like("%装%"), vec![A]),
            (list().name_like("b & _"), vec![B]),
            (list().name_like("c+%"), vec![C]),
            (list().description("50 % off"), vec![A]),
            (list().description_like("% off"), vec![A]),
            (list().priority(30), vec![C]),
            (list().minimum_priority(30), vec![C, "d", "e"]),
            (list().maximum_priority(20), vec![A, B]),
            (list().minimum_priority(20).maximum_priority(30), vec![B, C]),
            (list().assignee(users("Ann")), vec![A]),
            (list().assignee("Ann"), vec![]),
            (list().assignee_like(users("%")), vec![A, B]),
            (list().assignee_like(users("ann")), vec![]),
            (list().owner(users("Cid")), vec![B, C]),
            (list().owner_like(users("_id")), vec![B, C]),
            (list().unassigned(true), vec![C, "d", "e"]),
            (list().unassigned(false), vec![C, "d", "e"]),
            (list().delegation_state(DelegationState::Pending), vec![C]),
            (list().delegation_state(DelegationState::Resolved), vec!["d"]),
            (list().candidate_user(users("Ann")), vec![]),
            (list().candidate_or_assigned(users("Ann")), vec![A]),
            (list().involved_user(users("Cid")), vec![B, C]),
            (list().exclude_sub_tasks(true), vec![A, B, C, "d"]),
            (list().exclude_sub_tasks(false), vec![A, B, C, "d", "e"]),
            (list().active(true), vec![A, B, C, "d", "e"]),
            (list().active(false), vec![]),
            (list().tenant_id(category), vec!["d"]),
            (list().tenant_id_like(format!("{category}%")), vec!["d"]),
            (list().without_tenant_id(true), vec![A, B, C, "e"]),
            (list().without_tenant_id(false), vec![A, B, C, "d", "e"]),
            (list().category("none"), vec![]),
            (list().sort(TaskSort::Name).order(SortOrder::Desc), vec!["e", "d", C, B, A]),
            (list().sort(TaskSort::Priority).order(SortOrder::Desc), vec!["e", "d", C, B, A]),
            (list().sort(TaskSort::CreateTime).order(SortOrder::Desc), vec!["e", "d", C, B, A]),
            (list().sort(TaskSort::Id).order(SortOrder::Asc).size(2), vec![A, B, C, "d", "e"]),
        ]
    }};
}

/// Sorts by what most of the five tasks do not have; ties are in no order.
const SORTS: [TaskSort; 5] =
    [TaskSort::Description, TaskSort::DueDate, TaskSort::ExecutionId, TaskSort::ProcessInstanceId, TaskSort::TenantId];

pub(super) async fn filters(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let category = target.unique.as_str();
    create_tasks(&engine, category).await?;
    let users = |name: &str| format!("{category}-{name}");
    let list = || engine.tasks().list().category(category);
    for (index, (list, expected)) in cases!(list, users, category).into_iter().enumerate() {
        assert_eq!(names(list).await?, expected, "case {index}");
    }
    for sort in SORTS {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.sort.as_deref(), page.order.as_deref()), (Some(sort.as_str()), Some("desc")));
        assert_eq!(page.data.len(), 5);
    }
    let due = list().sort(TaskSort::DueDate).order(SortOrder::Desc).size(2);
    assert_eq!(names(due).await?[..2], [B, A], "those without a date come last");

    let unread = list().with_query("withoutDueDate", "true").with_query("dueOn", "2013-05-21T10:00:00Z");
    assert_eq!(unread.total().await?, 5, "two filters of the guide that are not read");
    Ok(())
}

pub(super) async fn queries(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let category = target.unique.as_str();
    create_tasks(&engine, category).await?;
    let users = |name: &str| format!("{category}-{name}");
    let query = || TaskQuery::new().category(category);
    for (index, (query, expected)) in cases!(query, users, category).into_iter().enumerate() {
        assert_eq!(names(engine.tasks().query(query)).await?, expected, "case {index}");
    }
    for sort in SORTS {
        let page = engine.tasks().query(query().sort(sort.clone())).await?;
        assert_eq!((page.sort.as_deref(), page.order.as_deref()), (Some(sort.as_str()), Some("asc")));
        assert_eq!(page.data.len(), 5);
    }
    let without = engine.tasks().query(query().without_due_date(true));
    assert_eq!(names(without).await?, [C, "d", "e"]);
    let without = engine.tasks().query(query().without_due_date(false));
    assert_eq!(names(without).await?.len(), 5);
    Ok(())
}

pub(super) async fn filters_by_time(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let category = target.unique.as_str();
    let created = create_tasks(&engine, category).await?[0].create_time.context("a time")?;
    let list = || engine.tasks().list().category(category);
    let minute = Duration::from_secs(60);
    let cut = |time| WholeSeconds::cut(time);
    let (before, after) = (cut(created.datetime() - minute), cut(created.datetime() + minute));
    for (index, (list, expected)) in [
        (list().due_before("2013-05-22T12:00:00+02:00"), vec![A]),
        (list().due_after("2013-05-22T12:00:00+02:00"), vec![B]),
        (list().due_after("2013-05-21T10:00:00Z"), vec![A, B]),
        (list().due_after("2013-05-21T10:00:01Z").due_before("2013-05-22T10:00:01Z"), vec![B]),
        (list().due_date("2013-05-21T10:00:00Z"), vec![]),
        (list().created_before(before), vec![]),
        (list().created_after(after), vec![]),
        (list().created_after(before).created_before(after), vec![A, B, C, "d", "e"]),
        (list().created_on(before), vec![]),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(names(list).await?, expected, "case {index}");
    }
    let sharp = time("2013-05-28T10:00:00Z")?;
    engine.tasks().create(NewTask::new().name("sharp").category(category).due_date(sharp)).await?;
    assert_eq!(names(list().due_date(WholeSeconds::cut(sharp))).await?, ["sharp"]);
    for list in [list().created_on(created), list().due_date("2013-05-21T10:00:00.120Z"), list().due_before(created)] {
        let error = failure(list.await)?.to_string();
        assert!(error.contains("fraction of a second") && error.contains("`query`"), "{error}");
    }
    let fine = engine.raw(Method::GET, "/runtime/tasks").query("dueDate", sharp.to_string()).read::<Value>();
    assert!(failure(fine.await)?.is_bad_request(), "milliseconds are refused");
    Ok(())
}

pub(super) async fn queries_by_time(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let category = target.unique.as_str();
    let tasks = create_tasks(&engine, category).await?;
    let created = |index: usize| tasks[index].create_time.context("a time");
    let query = || TaskQuery::new().category(category);
    let at = |text: &str| time(&format!("2013-05-{text}"));
    for (index, (query, expected)) in [
        (query().due_date(at("21T10:00:00.120Z")?), vec![A]),
        (query().due_date(at("21T10:00:00.121Z")?), vec![]),
        (query().due_date(at("21T12:00:00.120+02:00")?), vec![A]),
        (query().due_before(at("22T10:00:00.120Z")?), vec![A]),
        (query().due_before(at("22T10:00:00.121Z")?), vec![A, B]),
        (query().due_after(at("21T10:00:00.120Z")?), vec![B]),
        (query().due_after(at("21T10:00:00.119Z")?), vec![A, B]),
        (query().created_on(created(2)?), vec![C]),
        (query().created_before(created(2)?), vec![A, B]),
        (query().created_after(created(2)?), vec!["d", "e"]),
        (query().created_after(created(0)?).created_before(created(3)?), vec![B, C]),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(names(engine.tasks().query(query)).await?, expected, "case {index}");
    }
    Ok(())
}

/// A process instance whose task has candidates, started in a tenant and with a business key.
async fn start_with_candidates(engine: &Engine, key: &str) -> Result<ProcessInstance> {
    let elements = r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="pack"/>
<userTask id="pack" name="Pack" activiti:candidateUsers="用户" activiti:candidateGroups="销售,mgmt" activiti:formKey="f"/>
<sequenceFlow id="from" sourceRef="pack" targetRef="end"/><endEvent id="end"/>"#;
    let file = Upload::bytes(format!("{key}.bpmn20.xml"), bpmn(key, elements));
    engine.deployments().deploy(file).tenant_id(key).await?;
    Ok(engine.process_instances().start_by_key(key).tenant_id(key).business_key(format!("{key} & 1")).await?)
}

/// How many tasks of the process a filter finds; the same words make a filter of a list and one of a query.
macro_rules! cases_by_process {
    ($list:expr, $key:expr, $task:expr) => {{
        let (list, key, task) = ($list, $key, $task);
        let by_key = || list().process_definition_key(key);
        let (instance, execution) =
            (task.process_instance_id.unwrap_or_default(), task.execution_id.unwrap_or_default());
        vec![
            (by_key(), 1),
            (list().process_definition_key_like(format!("{}_", &key[..key.len() - 1])), 1),
            (list().process_definition_id(task.process_definition_id.unwrap_or_default()), 1),
            (list().process_definition_id(key), 0),
            (list().process_definition_name(format!("The process {key}")), 1),
            (list().process_definition_name_like(format!("%{key}")), 1),
            (list().process_instance_id(&instance), 1),
            (list().execution_id(execution), 1),
            (list().process_instance_business_key(format!("{key} & 1")), 1),
            (list().process_instance_business_key(key), 0),
            (list().process_instance_business_key_like(format!("{key} &%")), 1),
            (list().tenant_id(key), 1),
            (list().tenant_id_like(format!("{key}%")), 1),
            (by_key().without_tenant_id(true), 0),
            (by_key().task_definition_key("pack"), 1),
            (by_key().task_definition_key("pac"), 0),
            (by_key().task_definition_key_like("p_ck"), 1),
            (by_key().candidate_user("用户"), 1),
            (by_key().candidate_user("gonzo"), 0),
            (by_key().candidate_group("销售"), 1),
            (by_key().candidate_group("sales"), 0),
            (by_key().candidate_or_assigned("用户"), 1),
            (by_key().candidate_or_assigned("gonzo"), 0),
            (by_key().involved_user("用户"), 1),
            (by_key().involved_user("gonzo"), 0),
            (by_key().name("Pack").assignee("gonzo"), 0),
        ]
    }};
}

pub(super) async fn filters_by_process(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("order");
    let instance = start_with_candidates(&engine, &key).await?;
    start_one_task(&engine, &target.name("other")).await?;
    let task = only_task(&engine, &instance.id).await?;
    assert_eq!((task.form_key.as_deref(), task.tenant_id.as_ref()), (Some("f"), Some(&key)));
    let list = || engine.tasks().list();
    let by_key = || list().process_definition_key(&key);
    let mut cases = cases_by_process!(list, key.as_str(), task);
    cases.extend([(by_key().candidate_groups(["销售", "none"]), 1), (by_key().candidate_groups(["none"]), 0)]);
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        assert_eq!(list.total().await?, expected, "case {index}");
    }
    Ok(())
}

pub(super) async fn queries_by_process(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("order");
    let instance = start_with_candidates(&engine, &key).await?;
    start_one_task(&engine, &target.name("other")).await?;
    let task = only_task(&engine, &instance.id).await?;
    let query = TaskQuery::new;
    let by_key = || query().process_definition_key(&key);
    let mut cases = cases_by_process!(query, key.as_str(), task);
    cases.extend([
        (by_key().candidate_group_in(["销售", "none"]), 1),
        (by_key().candidate_group_in(["none, and more"]), 0),
    ]);
    for (index, (query, expected)) in cases.into_iter().enumerate() {
        assert_eq!(engine.tasks().query(query).total().await?, expected, "case {index}");
    }
    Ok(())
}

pub(super) async fn conditions_on_variables(target: Target) -> Result<()> {
    use VariableCondition as On;

    let engine = engine(&target)?;
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    let noon = time("2013-05-28T12:00:00+02:00")?;
    let variables =
        [NewVariable::new("note", "Urgent 加急"), NewVariable::new("amount", 5), NewVariable::new("at", noon)];
    engine.tasks().create_variables(&id, variables.clone()).await?;
    engine.tasks().create_variables(&id, variables.map(NewVariable::global)).await?;
    let cases = || {
        [
            (On::equals("note", "Urgent 加急"), 1),
            (On::equals("note", "urgent 加急"), 0),
            (On::not_equals("note", "x"), 1),
            (On::equals_ignore_case("note", "uRGENT 加急"), 1),
            (On::not_equals_ignore_case("note", "urgent 加急"), 0),
            (On::like("note", "Urgent%"), 1),
            (On::like("note", "urgent%"), 0),
            (On::greater_than("amount", 5), 0),
            (On::greater_than_or_equals("amount", 5), 1),
            (On::less_than("amount", 6), 1),
            (On::less_than_or_equals("amount", 4), 0),
            (On::equals("amount", 5_i64), 0),
            (On::equals("at", noon), 1),
            (On::greater_than("at", noon), 0),
            (On::less_than("at", Timestamp::now()), 1),
            (On::any_equals("Urgent 加急"), 1),
            (On::any_equals(6), 0),
        ]
    };
    let query = || TaskQuery::new().process_instance_id(&instance.id);
    for (condition, expected) in cases() {
        for query in
            [query().task_variables([condition.clone()]), query().process_instance_variables([condition.clone()])]
        {
            assert_eq!(engine.tasks().query(query).total().await?, expected, "{condition:?}");
        }
    }
    let both = query().task_variables([On::equals("amount", 5), On::equals("note", "x")]);
    assert_eq!(engine.tasks().query(both).total().await?, 0, "all conditions have to hold");
    let ignoring = query().task_variables([On::like_ignore_case("note", "uRGENT%")]);
    match engine.tasks().query(ignoring).total().await {
        Ok(total) => assert_eq!((total, is_5(&target)), (1, true)),
        Err(error) => assert!(error.is_bad_request() && !is_5(&target), "{error:?}"),
    }
    refused_conditions(&target, &engine).await
}

async fn refused_conditions(target: &Target, engine: &Engine) -> Result<()> {
    use VariableCondition as On;

    let typed = |type_name: &str| VariableValue::Other { type_name: Some(type_name.to_owned()), value: json!("x") };
    for (condition, words) in [
        (On::new("note", "sounds", "x"), "Unsupported variable query operation: sounds"),
        (On::equals("note", None::<i32>), "Variable value is missing"),
        (On::new("amount", "like", 5), "Only string variable values are supported using like"),
        (On::new("amount", "equalsIgnoreCase", 5), "Only string variable values"),
        (On::greater_than("amount", true), "Booleans and null cannot be used"),
        (On::equals("note", typed("uuid")), "unsupported type: 'uuid'"),
    ] {
        let call = engine.tasks().query(TaskQuery::new().task_variables([condition]));
        let error = failure(call.await)?;
        assert!(error.is_bad_request() && error.to_string().contains(words), "{words}: {error}");
    }
    let call = engine.tasks().query(TaskQuery::new().task_variables([On::equals("at", typed("date"))]));
    assert_eq!(status(call.await)?, if is_5(target) { 500 } else { 400 });
    Ok(())
}

pub(super) async fn lists_with_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (instance, id) = new_process_task(&engine, &target.name("order")).await?;
    engine.tasks().create_variables(&id, [NewVariable::new("both", 1).global()]).await?;
    engine.tasks().create_variables(&id, [("both", 2), ("near", 2)]).await?;
    let scopes = |task: &Task| {
        let variables = task.variables.iter();
        let mut names: Vec<String> = variables
            .map(|each| format!("{} {}", each.scope.as_ref().map_or("", VariableScope::as_str), each.name))
            .collect();
        names.sort();
        names
    };
    let list = || engine.tasks().list().process_instance_id(&instance.id);
    let query = || TaskQuery::new().process_instance_id(&instance.id);
    let (near, far) = (["local both", "local near"].as_slice(), ["global both"].as_slice());
    for (local, global, expected) in
        [(false, false, [].as_slice()), (true, false, near), (false, true, far), (true, true, &[far, near].concat())]
    {
        let page = list().include_task_local_variables(local).include_process_variables(global).await?;
        assert_eq!(scopes(&page.data[0]), expected, "{local} {global}");
        let query = query().include_task_local_variables(local).include_process_variables(global);
        assert_eq!(scopes(&engine.tasks().query(query).await?.data[0]), expected, "{local} {global}");
    }
    assert_eq!(engine.tasks().get(&id).await?.variables, [], "one task is told without");

    let category = target.unique.as_str();
    create_tasks(&engine, category).await?;
    let paged = engine.tasks().list().category(category).include_task_local_variables(true).size(2);
    assert_eq!(names(paged).await?, [A, B, C, "d", "e"]);
    Ok(())
}

pub(super) async fn pages_in_order(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let category = target.unique.as_str();
    create_tasks(&engine, category).await?;
    let list = || engine.tasks().list().category(category).sort(TaskSort::Name);
    let all = [A, B, C, "d", "e"];
    let mut items = list().size(2).items();
    let first = items.try_next().await?.context("the first task")?;
    assert_eq!((first.name.as_deref(), items.total()), (Some(A), Some(5)));
    let rest: Vec<Task> = items.try_collect().await?;
    assert_eq!(rest.iter().filter_map(|task| task.name.as_deref()).collect::<Vec<_>>(), all[1..]);
    let ahead = list().size(2).items().prefetch(2);
    assert_eq!(ahead.map_ok(|task| task.name.unwrap_or_default()).try_collect::<Vec<_>>().await?, all);

    let pages: Vec<_> = list().size(2).pages().try_collect().await?;
    let shape: Vec<_> = pages.iter().map(|page| (page.start, page.items.len(), page.total)).collect();
    assert_eq!(shape, [(Some(0), 2, Some(5)), (Some(2), 2, Some(5)), (Some(4), 1, Some(5))]);

    let query = TaskQuery::new().category(category).sort(TaskSort::Name).order(SortOrder::Desc);
    let mut descending = all;
    descending.reverse();
    assert_eq!(names(engine.tasks().query(query.clone().size(2))).await?, descending);
    let page = engine.tasks().query(query.start(3).size(9)).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (2, 5, 3, 2), "size is that of the page told");
    windows(list).await
}

async fn windows(list: impl Fn() -> ListTasks) -> Result<()> {
    let page = list().size(0).await?;
    assert_eq!((page.data.len(), page.total), (0, 5), "a size of 0 is a question for the total alone");
    for list in [list().start(-4), list().size(-1)] {
        for error in [failure(list.clone().await)?, failure(list.items().try_collect::<Vec<_>>().await)?] {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        }
    }
    let page = list().start(9).await?;
    assert_eq!((page.data.len(), page.total, page.size), (0, 5, 0));
    Ok(())
}

pub(super) async fn lists_that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let list = || engine.tasks().list();
    let query = |query: TaskQuery| engine.tasks().query(query);
    assert_all(
        400,
        [
            status(list().sort(TaskSort::from("assignee")).await),
            status(list().order(SortOrder::from("upwards")).await),
            status(list().delegation_state(DelegationState::from("PENDING")).await),
            status(list().candidate_group("sales").candidate_groups(["sales"]).await),
            status(query(TaskQuery::new().sort(TaskSort::from("assignee"))).await),
            status(query(TaskQuery::new().order(SortOrder::from("upwards"))).await),
            status(query(TaskQuery::new().delegation_state(DelegationState::from("PENDING"))).await),
            status(query(TaskQuery::new().candidate_group_in(Vec::<String>::new())).await),
        ],
    )?;
    let unknown = engine.raw(Method::POST, "/query/tasks").json(&json!({"colour": "red"})).read::<Value>();
    assert!(failure(unknown.await)?.is_bad_request(), "a field that is not known is not passed over");
    let number = engine.raw(Method::GET, "/runtime/tasks").query("priority", "high").read::<Value>();
    assert_eq!(status(number.await)?, 500, "a number that is none");
    Ok(())
}

/// The engine joins tasks and variables and reads 20,000 rows at most.
pub(super) async fn pages_that_the_limit_of_rows_cuts(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("rows");
    let many = r#"<startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="task"/>
<userTask id="task"><multiInstanceLoopCharacteristics isSequential="false"><loopCardinality>41</loopCardinality>
</multiInstanceLoopCharacteristics></userTask><sequenceFlow id="from" sourceRef="task" targetRef="end"/>
<endEvent id="end"/>"#;
    deploy(&engine, &key, bpmn(&key, many)).await?;
    let variables = (0..500).map(|number| (format!("v{number}"), number));
    let id = engine.process_instances().start_by_key(&key).variables(variables).await?.id;
    let list = || engine.tasks().list().process_instance_id(&id).include_process_variables(true);
    let cut = TaskQuery::new().process_instance_id(&id).include_process_variables(true).size(100);
    for error in [failure(list().size(100).await)?, failure(engine.tasks().query(cut).await)?] {
        assert_eq!(error.kind(), ErrorKind::Protocol, "{error:?}");
        assert!(
            error.to_string().contains("stops at 20000") && error.to_string().contains("without variables"),
            "{error}"
        );
    }
    // Smaller pages reach no further, and the list does not end as if it were whole.
    let mut items = list().size(10).items();
    let mut whole = Vec::new();
    let cut = loop {
        match items.next().await.context("the list does not end as if it were whole")? {
            Ok(task) => whole.push(task),
            Err(error) => break error,
        }
    };
    assert!(cut.kind() == ErrorKind::Protocol && cut.to_string().contains("stops at 20000"), "{cut:?}");
    assert_eq!(whole.len(), 30, "the page that reaches the limit is not handed out");
    assert!(whole.iter().all(|task| task.variables.len() == 500));
    let tasks: Vec<_> = engine.tasks().list().process_instance_id(&id).size(10).items().try_collect().await?;
    assert_eq!(tasks.len(), 41);
    assert_eq!(engine.process_instances().variables(&id).await?.len(), 500);
    engine.process_instances().delete(&id).await?;
    Ok(())
}

/// A list in the query is part of the URL, which servers limit; a query has it in its body.
pub(super) async fn long_lists_of_groups(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let groups = |count: usize| (0..count).map(|number| format!("group-{number:08}")).collect::<Vec<_>>();
    assert_eq!(engine.tasks().list().candidate_groups(groups(400)).total().await?, 0);
    let error = failure(engine.tasks().list().candidate_groups(groups(500)).await)?;
    assert!(error.kind() == ErrorKind::Request && error.to_string().contains("`tasks().query("), "{error:?}");
    let path = format!("/runtime/tasks?candidateGroups={}", groups(500).join("%2C"));
    assert_eq!(unchecked(&engine, Method::GET, &path).await?.0, 414, "what the client keeps from happening");

    let task = engine.tasks().create(NewTask::new().name("long").category(&target.unique)).await?;
    let last = groups(3_000).remove(2_999);
    engine.tasks().add_group_link(&task.id, &last, "candidate").await?;
    let query = TaskQuery::new().category(&target.unique).candidate_group_in(groups(3_000));
    assert_eq!(names(engine.tasks().query(query)).await?, ["long"]);
    Ok(())
}

/// The scope of variables that come with a call is ignored.
pub(super) async fn local_variables_where_the_scope_is_ignored(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("scope");
    let instance = start_one_task(&engine, &key).await?;
    let local = || NewVariable::new("seen", 1).local();
    let task = engine.tasks().list().process_instance_id(&instance.id).await?.data.remove(0);
    for error in [
        failure(engine.tasks().complete(&task.id).variables([local()]).await)?,
        failure(engine.process_instances().start_by_key(&key).variables([local()]).await)?,
        failure(engine.process_instances().start_by_id("none").variables([local()]).await)?,
    ] {
        assert!(error.to_string().contains("the variable `seen` cannot be local here"), "{error:?}");
    }
    let body = json!({"action": "complete", "variables": [{"name": "seen", "value": 1, "scope": "local"}]});
    engine.raw(Method::POST, &format!("/runtime/tasks/{}", task.id)).json(&body).read::<()>().await?;
    let told: Value = engine
        .raw(Method::GET, "/history/historic-variable-instances")
        .query("processInstanceId", &instance.id)
        .read()
        .await?;
    assert_eq!((&told["data"][0]["variable"]["name"], &told["data"][0]["taskId"]), (&json!("seen"), &Value::Null));
    Ok(())
}
