//! Lists of process instances and of executions: what is filtered, sorted and paged.

use super::{
    super::untyped, CATCH_MESSAGE, CATCH_SIGNAL, Engine, NOBODY, bpmn, deploy, engine, execution_at, in_a_row, is_5,
    one_task, refusal, rest, start,
};
use crate::target::{Target, failure};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Error, ErrorKind, List, Upload,
    variables::{NewVariable, VariableCondition, VariableValue},
};
use bpm_rest_runtime::time::Timestamp;
use futures::{TryStreamExt as _, future::BoxFuture};
use rest::{
    Execution, ExecutionQuery, ExecutionSort, ProcessInstance, ProcessInstanceQuery, ProcessInstanceSort, SortOrder,
};
use serde_json::json;

/// Process instances of one process, `a` called by another one, `b` in a tenant, `c` on its own.
struct Family {
    key: String,
    tenant: String,
    caller: String,
    a: String,
    b: String,
    c: String,
}

impl Family {
    async fn start(engine: &Engine, target: &Target) -> Result<Self> {
        let (key, tenant) = (target.name("one"), target.name("ten_ant %&"));
        let file = || Upload::bytes(format!("{key}.bpmn20.xml"), one_task(&key));
        engine.deployments().deploy(file()).await?;
        engine.deployments().deploy(file()).tenant_id(&tenant).await?;
        let call = format!(r#"<callActivity id="call" calledElement="{key}"/>"#);
        let calling = target.name("calling");
        deploy(engine, &calling, bpmn(&calling, &in_a_row(&[("call", &call)]))).await?;
        let instances = engine.process_instances();
        let caller = instances.start_by_key(&calling).business_key(&tenant).await?.id;
        let called = instances.list().super_process_instance_id(&caller).await?.data.pop();
        let a = called.context("the called process instance")?.id;
        let b = instances.start_by_key(&key).tenant_id(&tenant).await?.id;
        let c = instances.start_by_key(&key).business_key(&tenant).variables([("amount", 5)]).await?.id;
        instances.suspend(&c).await?;
        instances.add_user_link(&b, "gonzo+%", "participant").await?;
        Ok(Self { key, tenant, caller, a, b, c })
    }

    /// The name of one of them: `a*` for an execution below `a`.
    fn name(&self, id: &str, process_instance_id: Option<&str>) -> String {
        let ids = [(&self.a, "a"), (&self.b, "b"), (&self.c, "c"), (&self.caller, "caller")];
        let name = |id: &str| ids.iter().find(|(present, _)| *present == id).map(|(_, name)| (*name).to_owned());
        let below = || process_instance_id.and_then(name).map(|name| format!("{name}*"));
        name(id).or_else(below).unwrap_or_else(|| id.to_owned())
    }

    /// The names of all process instances that a list has.
    async fn instances(&self, list: impl List<Item = ProcessInstance>) -> Result<Vec<String>> {
        let all: Vec<ProcessInstance> = list.items().try_collect().await?;
        Ok(all.iter().map(|instance| self.name(&instance.id, None)).collect())
    }

    /// The names of all executions that a list has, in order.
    async fn executions(&self, list: impl List<Item = Execution>) -> Result<Vec<String>> {
        let all: Vec<Execution> = list.items().try_collect().await?;
        let name = |execution: &Execution| self.name(&execution.id, execution.process_instance_id.as_deref());
        let mut names: Vec<String> = all.iter().map(name).collect();
        names.sort();
        Ok(names)
    }
}

/// The names, in the order of the ids as texts.
fn by_id(family: &Family, names: &[&'static str]) -> Vec<&'static str> {
    let id = |name: &&'static str| match *name {
        "a" => family.a.clone(),
        "b" => family.b.clone(),
        _ => family.c.clone(),
    };
    let mut names = names.to_vec();
    names.sort_by_key(id);
    names
}

pub(super) async fn process_instances(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let family = Family::start(&engine, &target).await?;
    let Family { key, tenant, caller, a, b, c, .. } = &family;
    let instances = engine.process_instances();
    let list = || instances.list().process_definition_key(key);
    let query = || ProcessInstanceQuery::new().process_definition_key(key);
    let definition = instances.get(b).await?.process_definition_id.unwrap_or_default();
    let starter = target.user.as_str();
    let all = by_id(&family, &["a", "b", "c"]);
    let descending: Vec<&str> = all.iter().rev().copied().collect();
    let (sort, desc) = (ProcessInstanceSort::Id, SortOrder::Desc);
    let cases = [
        (list(), query(), all.clone()),
        (list().id(a), query().process_instance_id(a), vec!["a"]),
        (list().id(caller), query().process_instance_id(caller), vec![]),
        (list().business_key(tenant), query().process_business_key(tenant), vec!["c"]),
        (list().process_definition_id(&definition), query().process_definition_id(&definition), vec!["b"]),
        (list().super_process_instance_id(caller), query().super_process_instance_id(caller), vec!["a"]),
        (list().exclude_subprocesses(true), query().exclude_subprocesses(true), by_id(&family, &["b", "c"])),
        (list().exclude_subprocesses(false), query().exclude_subprocesses(false), all.clone()),
        (list().involved_user("gonzo+%"), query().involved_user("gonzo+%"), vec!["b"]),
        (list().involved_user(starter), query().involved_user(starter), by_id(&family, &["b", "c"])),
        (list().suspended(true), query().suspended(true), vec!["c"]),
        (list().suspended(false), query().suspended(false), by_id(&family, &["a", "b"])),
        (list().tenant_id(tenant), query().tenant_id(tenant), vec!["b"]),
        (list().tenant_id_like("%ten_ant%"), query().tenant_id_like("%ten_ant%"), vec!["b"]),
        (list().tenant_id_like("ten%"), query().tenant_id_like("ten%"), vec![]),
        (list().without_tenant_id(true), query().without_tenant_id(true), by_id(&family, &["a", "c"])),
        (list().without_tenant_id(false), query().without_tenant_id(false), all.clone()),
        (list().sort(sort.clone()).order(desc.clone()), query().sort(sort).order(desc), descending),
        (list().tenant_id(tenant).business_key(tenant), query().tenant_id(tenant).process_business_key(tenant), vec![]),
    ];
    for (index, (list, query, expected)) in cases.into_iter().enumerate() {
        assert_eq!(family.instances(list).await?, expected, "list {index}");
        assert_eq!(family.instances(instances.query(query)).await?, expected, "query {index}");
    }

    let callers = [instances.list().sub_process_instance_id(a), instances.list().business_key(tenant).id(caller)];
    let calling = instances.query(ProcessInstanceQuery::new().sub_process_instance_id(a));
    for list in callers {
        assert_eq!(family.instances(list).await?, ["caller"]);
    }
    assert_eq!(family.instances(calling).await?, ["caller"]);

    for (sort, last) in [
        (ProcessInstanceSort::TenantId, Some("b")),
        (ProcessInstanceSort::ProcessDefinitionId, None),
        (ProcessInstanceSort::ProcessDefinitionKey, None),
    ] {
        let sorted = family.instances(list().sort(sort).order(SortOrder::Asc)).await?;
        assert_eq!(sorted.len(), 3);
        assert!(last.is_none_or(|last| sorted[2] == last), "{sorted:?}");
    }
    let told = list().id(c).include_process_variables(true).await?.data.remove(0).variables;
    assert_eq!(told.iter().map(|variable| variable.name.as_str()).collect::<Vec<_>>(), ["amount"]);
    assert_eq!(list().id(c).await?.data.remove(0).variables, [], "variables are told on demand");
    let query = query().process_instance_id(c).include_process_variables(true);
    assert_eq!(instances.query(query).await?.data.remove(0).variables, told);
    Ok(())
}

pub(super) async fn executions(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let family = Family::start(&engine, &target).await?;
    let Family { key, tenant, caller, a, b, c, .. } = &family;
    let executions = engine.executions();
    let list = || executions.list().process_definition_key(key);
    let query = || ExecutionQuery::new().process_definition_key(key);
    let definition = engine.process_instances().get(b).await?.process_definition_id.unwrap_or_default();
    // On 6.0.0 each process instance has another execution below it, even without a fork.
    let with_below = |names: &[&str]| -> Vec<String> {
        let names = names.iter().flat_map(|name| [(*name).to_owned(), format!("{name}*")]);
        names.filter(|name| !is_5(&target) || !name.ends_with('*')).collect()
    };
    let at_task = |names: &[&str]| -> Vec<String> {
        names.iter().map(|name| if is_5(&target) { (*name).to_owned() } else { format!("{name}*") }).collect()
    };
    let below = |name: &str| if is_5(&target) { vec![] } else { at_task(&[name]) };
    let cases = [
        (list(), query(), with_below(&["a", "b", "c"])),
        (list().id(a), query().id(a), vec!["a".into()]),
        (list().id(caller), query().id(caller), vec![]),
        (list().activity_id("task"), query().activity_id("task"), at_task(&["a", "b", "c"])),
        (list().activity_id("start"), query().activity_id("start"), vec![]),
        (list().parent_id(a), query().parent_id(a), below("a")),
        (list().process_instance_id(b), query().process_instance_id(b), with_below(&["b"])),
        (list().process_definition_id(&definition), query().process_definition_id(&definition), with_below(&["b"])),
        (list().process_instance_business_key(tenant), query().process_business_key(tenant), vec!["c".into()]),
        (list().tenant_id(tenant), query().tenant_id(tenant), with_below(&["b"])),
        (list().tenant_id_like("%ten_ant%"), query().tenant_id_like("%ten_ant%"), with_below(&["b"])),
        (list().without_tenant_id(true), query().without_tenant_id(true), with_below(&["a", "c"])),
        (list().without_tenant_id(false), query().without_tenant_id(false), with_below(&["a", "b", "c"])),
        (list().signal_event_subscription_name(NOBODY), query().signal_event_subscription_name(NOBODY), vec![]),
    ];
    for (index, (list, query, expected)) in cases.into_iter().enumerate() {
        assert_eq!(family.executions(list).await?, expected, "list {index}");
        assert_eq!(family.executions(executions.query(query)).await?, expected, "query {index}");
    }

    let called = executions.get(a).await?;
    let caller_at = execution_at(&engine, caller, "call").await?;
    assert_eq!(called.super_execution_id.as_ref(), Some(&caller_at));
    assert_eq!(called.super_execution_url, Some(format!("{}/runtime/executions/{caller_at}", target.base_url)));
    assert!(executions.get(c).await?.suspended);

    for (sort, first) in [
        (ExecutionSort::ProcessInstanceId, Some(by_id(&family, &["a", "b", "c"])[2])),
        (ExecutionSort::TenantId, Some("b")),
        (ExecutionSort::ProcessDefinitionId, None),
        (ExecutionSort::ProcessDefinitionKey, None),
    ] {
        let sorted = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!(sorted.data.len(), with_below(&["a", "b", "c"]).len());
        let instance = sorted.data[0].process_instance_id.as_deref().unwrap_or_default();
        assert!(first.is_none_or(|first| family.name(instance, None) == first), "{sort:?}: {sorted:?}");
    }

    let events = target.name("events");
    for event in [CATCH_SIGNAL, CATCH_MESSAGE] {
        let id = start(&engine, &events, &in_a_row(&[event])).await?;
        let name = format!("{events} {}", event.0);
        let query = match event.0 {
            "signal" => ExecutionQuery::new().signal_event_subscription_name(name),
            _ => ExecutionQuery::new().message_event_subscription_name(name),
        };
        let waiting = executions.query(query).await?;
        let waiting: Vec<_> = waiting.data.iter().map(|execution| execution.process_instance_id.as_ref()).collect();
        assert_eq!(waiting, [Some(&id)]);
    }
    Ok(())
}

pub(super) async fn pages(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("paged");
    deploy(&engine, &key, one_task(&key)).await?;
    let instances = engine.process_instances();
    let mut ids = Vec::new();
    for number in 0..5 {
        ids.push(instances.start_by_key(&key).variables([("number", number), ("same", 1)]).await?.id);
    }
    ids.sort();
    let list = || instances.list().process_definition_key(&key).sort(ProcessInstanceSort::Id);
    let pages: Vec<_> = list().size(2).pages().try_collect().await?;
    let shape: Vec<_> = pages.iter().map(|page| (page.start, page.items.len(), page.total)).collect();
    assert_eq!(shape, [(Some(0), 2, Some(5)), (Some(2), 2, Some(5)), (Some(4), 1, Some(5))]);
    let found: Vec<String> = pages.into_iter().flat_map(|page| page.items).map(|instance| instance.id).collect();
    assert_eq!(found, ids);

    let with_variables = list().include_process_variables(true).order(SortOrder::Desc).start(1).size(3);
    let found: Vec<ProcessInstance> = with_variables.items().prefetch(2).try_collect().await?;
    assert!(found.iter().all(|instance| instance.variables.len() == 2), "{found:?}");
    assert!(found.iter().map(|instance| &instance.id).eq(ids.iter().rev().skip(1)), "{found:?}");

    let query = ProcessInstanceQuery::new().process_definition_key(&key).sort(ProcessInstanceSort::Id).size(2);
    let query = query.variables([VariableCondition::greater_than("number", 0)]);
    let found: Vec<ProcessInstance> = instances.query(query.clone()).items().try_collect().await?;
    assert_eq!((found.len(), instances.query(query).total().await?), (4, 4));

    let page = list().start(3).size(1).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (1, 5, 3, 1));
    assert_eq!((page.sort.as_deref(), page.order.as_deref()), (Some("id"), Some("asc")));
    let page = list().start(4).size(10).await?;
    assert_eq!((page.data.len(), page.size), (1, 1), "the size that is told is that of the page");
    let page = list().size(0).await?;
    assert_eq!((page.data.len(), page.total), (0, 5));
    for list in [list().start(-4), list().size(-1)] {
        for error in [failure(list.clone().await)?, failure(list.items().try_collect::<Vec<_>>().await)?] {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
        }
    }

    let tasks = || engine.executions().list().process_definition_key(&key).activity_id("task");
    let sorted = tasks().sort(ExecutionSort::ProcessInstanceId).order(SortOrder::Desc).size(2);
    let found: Vec<Execution> = sorted.items().try_collect().await?;
    assert!(found.iter().filter_map(|execution| execution.process_instance_id.as_ref()).eq(ids.iter().rev()));
    let query = ExecutionQuery::new().process_definition_key(&key).activity_id("task").size(2);
    let found: Vec<Execution> = engine.executions().query(query).items().try_collect().await?;
    assert_eq!(found.len(), 5);
    Ok(())
}

pub(super) async fn lists_that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (instances, executions) = (engine.process_instances(), engine.executions());
    let wrong = || SortOrder::Unknown("DESC".into());
    let messages = [
        refusal(instances.list().sort("shoeSize").await, 400)?,
        refusal(instances.query(ProcessInstanceQuery::new().sort("shoeSize")).await, 400)?,
        refusal(executions.list().sort("id").await, 400)?,
        refusal(executions.query(ExecutionQuery::new().sort("id")).await, 400)?,
        refusal(instances.list().order(wrong()).await, 400)?,
        refusal(instances.query(ProcessInstanceQuery::new().order(wrong())).await, 400)?,
        refusal(executions.list().order(wrong()).await, 400)?,
        refusal(executions.query(ExecutionQuery::new().order(wrong())).await, 400)?,
    ];
    for message in messages {
        assert!(message.contains("is not valid"), "{message}");
    }
    Ok(())
}

/// A variable of each type that can be compared.
fn variables() -> Result<Vec<NewVariable>> {
    let date: Timestamp = "2013-05-28T10:00:00.120Z".parse()?;
    Ok(vec![
        NewVariable::new("text", "Hello 中%"),
        NewVariable::new("integer", 5),
        NewVariable::new("short", -5_i16),
        NewVariable::new("long", 1_i64 << 40),
        NewVariable::new("double", 0.5),
        NewVariable::new("boolean", true),
        NewVariable::new("date", date),
        NewVariable::new("null", VariableValue::Null),
    ])
}

/// The name of a variable, and a value that is less than its own, its own, and one that is greater.
fn values() -> Result<Vec<(&'static str, [VariableValue; 3])>> {
    let date = |text: &str| Ok::<_, anyhow::Error>(VariableValue::from(text.parse::<Timestamp>()?));
    Ok(vec![
        ("text", ["Hallo".into(), "Hello 中%".into(), "Hullo".into()]),
        ("integer", [4.into(), 5.into(), 6.into()]),
        ("short", [(-6_i16).into(), (-5_i16).into(), (-4_i16).into()]),
        ("long", [1_i64.into(), (1_i64 << 40).into(), (1_i64 << 41).into()]),
        ("double", [0.4.into(), 0.5.into(), 0.6.into()]),
        (
            "date",
            [date("2013-05-28T10:00:00.119Z")?, date("2013-05-28T10:00:00.120Z")?, date("2013-05-28T10:00:00.121Z")?],
        ),
    ])
}

type Condition = VariableCondition;

/// Conditions that both versions know for executions as well, and whether they hold.
fn equalities() -> Result<Vec<(Condition, bool)>> {
    let mut cases = vec![
        (Condition::equals("boolean", true), true),
        (Condition::not_equals("boolean", true), false),
        (Condition::not_equals("boolean", false), true),
        (Condition::equals_ignore_case("text", "HELLO 中%"), true),
        (Condition::equals_ignore_case("text", "HULLO"), false),
        (Condition::not_equals_ignore_case("text", "HELLO 中%"), false),
        (Condition::not_equals_ignore_case("text", "HULLO"), true),
        (Condition::any_equals(5), true),
        (Condition::any_equals(6), false),
        (Condition::equals("integer", 5_i64), false),
        (Condition::equals("no such variable", 5), false),
    ];
    for (name, [less, same, greater]) in values()? {
        cases.extend([
            (Condition::equals(name, less.clone()), false),
            (Condition::equals(name, same.clone()), true),
            (Condition::not_equals(name, same), false),
            (Condition::not_equals(name, greater), true),
        ]);
    }
    Ok(cases)
}

/// Conditions that are for process instances alone, and whether they hold.
fn orders() -> Result<Vec<(Condition, bool)>> {
    let mut cases = vec![
        (Condition::like("text", "Hello%"), true),
        (Condition::like("text", "_ello 中_"), true),
        (Condition::like("text", "hello%"), false),
    ];
    for (name, [less, same, greater]) in values()? {
        for (value, compared) in [(less, 1), (same, 0), (greater, -1)] {
            cases.extend([
                (Condition::greater_than(name, value.clone()), compared > 0),
                (Condition::greater_than_or_equals(name, value.clone()), compared >= 0),
                (Condition::less_than(name, value.clone()), compared < 0),
                (Condition::less_than_or_equals(name, value), compared <= 0),
            ]);
        }
    }
    Ok(cases)
}

/// Conditions that neither version takes, with a part of what they say.
fn nonsense() -> Vec<(Condition, &'static str)> {
    vec![
        (Condition::new("integer", "equalsIgnoreCase", 5), "Only string variable values are supported"),
        (Condition::new("integer", "notEqualsIgnoreCase", 5), "Only string variable values are supported"),
        (Condition::new("integer", "startsWith", 5), "Unsupported variable query operation: startsWith"),
        (Condition::equals("null", VariableValue::Null), "Variable value is missing"),
        (Condition::equals("text", untyped(json!({"a": 1}))), "cannot be used to query"),
        (of_any_variable(Condition::not_equals("", 5)), "Value-only query"),
        (Condition::equals("integer", other("integer", "x")), "can only convert integers"),
        (Condition::equals("integer", other("float", "x")), "unsupported type"),
    ]
}

/// The condition without a name.
fn of_any_variable(mut condition: Condition) -> Condition {
    condition.name = None;
    condition
}

fn other(type_name: &str, text: &str) -> VariableValue {
    VariableValue::Other { type_name: Some(type_name.into()), value: text.into() }
}

pub(super) async fn conditions(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("compared");
    deploy(&engine, &key, one_task(&key)).await?;
    engine.process_instances().start_by_key(&key).variables(variables()?).await?;
    let query = |conditions: Vec<Condition>| {
        let query = ProcessInstanceQuery::new().process_definition_key(&key).variables(conditions);
        engine.process_instances().query(query)
    };
    for (condition, holds) in equalities()?.into_iter().chain(orders()?) {
        let found = query(vec![condition.clone()]).await?.total;
        assert_eq!(found, i64::from(holds), "{condition:?}");
    }
    let both = |amount: i32| vec![Condition::equals("boolean", true), Condition::equals("integer", amount)];
    assert_eq!((query(both(5)).await?.total, query(both(6)).await?.total), (1, 0), "all have to hold");

    for (condition, words) in nonsense().into_iter().chain([
        (Condition::greater_than("boolean", false), "Booleans and null cannot be used in 'greater than' condition"),
        (Condition::less_than_or_equals("boolean", true), "Booleans and null cannot be used"),
    ]) {
        let message = refusal(query(vec![condition.clone()]).await, 400)?;
        assert!(message.contains(words), "{condition:?}: {message}");
    }
    let like = query(vec![Condition::like_ignore_case("text", "HELLO%")]).await;
    if is_5(&target) {
        assert_eq!(like?.total, 1);
    } else {
        assert_eq!(refusal(like, 400)?, "Unsupported variable query operation: LIKE_IGNORE_CASE");
    }
    let date = query(vec![Condition::equals("date", other("date", "yesterday"))]).await;
    refusal(date, if is_5(&target) { 500 } else { 400 })?;
    Ok(())
}

pub(super) async fn conditions_of_executions(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("compared");
    deploy(&engine, &key, one_task(&key)).await?;
    let id = engine.process_instances().start_by_key(&key).variables(variables()?).await?.id;
    let task = execution_at(&engine, &id, "task").await?;
    engine.executions().create_variables(&task, [("local", 7)]).await?;
    let query = || ExecutionQuery::new().process_definition_key(&key);
    // A condition on the execution's own variables, and the same on those of its process instance.
    let all = if is_5(&target) { 1 } else { 2 };
    type Sent<'a> = BoxFuture<'a, Result<i64, Error>>;
    let find = |query: ExecutionQuery| -> Sent<'_> {
        let query = engine.executions().query(query);
        Box::pin(async move { query.await.map(|page| page.total) })
    };
    for (condition, holds) in equalities()? {
        let own = find(query().variables([condition.clone()])).await?;
        let of_instance = find(query().process_instance_variables([condition.clone()])).await?;
        let expected = if holds { (1, all) } else { (0, 0) };
        assert_eq!((own, of_instance), expected, "{condition:?}");
    }
    assert_eq!(find(query().variables([Condition::equals("local", 7)]).activity_id("task")).await?, 1);

    let orders = orders()?.into_iter().map(|(condition, _)| (condition, "Unsupported variable query operation"));
    for (condition, words) in nonsense().into_iter().chain(orders) {
        for query in [query().variables([condition.clone()]), query().process_instance_variables([condition.clone()])] {
            let message = refusal(find(query).await, 400)?;
            assert!(message.contains(words), "{condition:?}: {message}");
        }
    }
    let date = find(query().variables([Condition::equals("date", other("date", "yesterday"))])).await;
    refusal(date, if is_5(&target) { 500 } else { 400 })?;
    Ok(())
}
