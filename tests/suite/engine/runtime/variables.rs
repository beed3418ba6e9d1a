//! Variables of process instances and of executions, of every type and in both scopes.

use super::{
    super::{unchecked, untyped},
    Engine, NOBODY, between, bpmn, deploy, engine, execution_at, failure, is_5, refusal, refusal_of_body, rest,
    start_one_task,
};
use crate::{
    engine::{Version, facts, version},
    target::Target,
};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ErrorKind, List as _, Upload,
    variables::{self, NewVariable, Variable, VariableScope, VariableValue},
};
use bpm_rest_runtime::time::Timestamp;
use futures::TryStreamExt as _;
use http::Method;
use rest::operations;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// A variable of each type that JSON carries.
fn of_every_type() -> Result<Vec<NewVariable>> {
    let date: Timestamp = "2013-05-28T12:00:00+02:00".parse()?;
    Ok(vec![
        NewVariable::new("text", "中 & \"%\" 🦀\n"),
        NewVariable::new("empty", ""),
        NewVariable::new("integer", i32::MIN),
        NewVariable::new("short", i16::MAX),
        NewVariable::new("long", i64::MAX),
        NewVariable::new("double", 1e-300),
        NewVariable::new("whole", 5.0),
        NewVariable::new("boolean", false),
        NewVariable::new("date", date),
        NewVariable::new("null", VariableValue::Null),
    ])
}

/// The variables by their names, each with its value and scope, in order.
fn told(variables: Vec<Variable>) -> Vec<(String, VariableValue, Option<VariableScope>)> {
    let mut told: Vec<_> =
        variables.into_iter().map(|variable| (variable.name, variable.value, variable.scope)).collect();
    told.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    told
}

/// What is told of variables in a scope.
fn in_scope(
    scope: VariableScope,
    variables: impl IntoIterator<Item = NewVariable>,
) -> Vec<(String, VariableValue, Option<VariableScope>)> {
    let mut told: Vec<_> =
        variables.into_iter().map(|variable| (variable.name, variable.value, Some(scope.clone()))).collect();
    told.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    told
}

/// The same variables as `name = value (scope)`.
fn shown(variables: Vec<Variable>) -> Vec<String> {
    let show = |(name, value, scope): (String, VariableValue, Option<VariableScope>)| {
        format!("{name} = {} ({})", value.to_json(), scope.map(|scope| scope.to_string()).unwrap_or_default())
    };
    told(variables).into_iter().map(show).collect()
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Order {
    pieces: i32,
    total: i64,
    price: f64,
    customer_name: String,
    is_paid: bool,
    ordered_at: Timestamp,
    note: Option<String>,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Line {
    article: String,
}

pub(super) async fn by_a_type_of_ones_own(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = start_one_task(&engine, &target.name("order")).await?.id;
    let instances = engine.process_instances();
    let order = Order {
        pieces: i32::MAX,
        total: i64::MIN,
        price: 0.1,
        customer_name: "Barrez & 中".to_owned(),
        is_paid: true,
        // The engines answer whole seconds.
        ordered_at: "2013-05-28T10:00:00Z".parse()?,
        note: None,
        lines: vec![Line { article: "ink".to_owned() }],
    };
    instances.set_variables(&id, variables::to_plain(&order)?).await?;
    assert_eq!(variables::from::<Order>(instances.variables(&id).await?)?, order);
    let mut query = engine.process_instances().list().id(&id).include_process_variables(true).items();
    let listed = query.try_next().await?.context("the process instance is listed")?;
    assert_eq!(variables::from::<Order>(&listed.variables)?, order);

    // Only Flowable has a type for JSON.
    let with_json = instances.set_variables(&id, variables::to(&order)?).await;
    match version(&target) {
        Version::Flowable => {
            with_json?;
            let lines = instances.variable(&id, "lines").await?;
            assert_eq!(lines.value.type_name(), Some("json"));
            assert_eq!(variables::from::<Order>(instances.variables(&id).await?)?, order);
        }
        _ => assert_eq!(failure(with_json)?.status().map(|status| status.as_u16()), Some(400)),
    }
    instances.set_variables(&id, [("pieces", "many")]).await?;
    let error = variables::from::<Order>(instances.variables(&id).await?).err().map(|error| error.to_string());
    assert_eq!(error.as_deref(), Some("the variable `pieces` is of type `string`, and not an integer"));
    instances.delete(&id).await?;
    Ok(())
}

pub(super) async fn of_process_instances(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = start_one_task(&engine, &target.name("typed")).await?.id;
    let instances = engine.process_instances();
    let expected = in_scope(VariableScope::Local, of_every_type()?);
    let created = instances.create_variables(&id, of_every_type()?).await?;
    assert_eq!(told(created), expected);
    assert_eq!(told(instances.variables(&id).await?), expected);
    assert_eq!(told(instances.variables(&id).scope(VariableScope::Local).await?), expected);
    assert_eq!(instances.variables(&id).scope(VariableScope::Global).await?, []);
    for variable in of_every_type()? {
        let got = instances.variable(&id, &variable.name).await?;
        assert_eq!((got.name, got.value, got.scope), (variable.name, variable.value, None), "the scope is not told");
    }

    let milliseconds: Timestamp = "2013-05-28T10:00:00.120Z".parse()?;
    let whole: Timestamp = "2013-05-28T10:00:00Z".parse()?;
    let updated = instances.update_variable(&id, ("date", milliseconds)).await?;
    assert_eq!(updated.value.as_timestamp(), Some(whole), "told in whole seconds");
    let updated = instances.update_variable(&id, ("integer", "a text now")).await?;
    assert_eq!((updated.value, updated.scope), ("a text now".into(), None));
    assert!(instances.update_variable(&id, NewVariable::new("text", None::<bool>)).await?.value.is_null());
    let set = instances.set_variables(&id, [("null", 1), ("new", 2)]).await?;
    assert_eq!(shown(set), ["new = 2 (local)", "null = 1 (local)"]);
    assert_eq!(instances.variables(&id).await?.len(), 11);

    instances.delete_variable(&id, "new").await?;
    instances.delete_variable(&id, "null").scope(VariableScope::Local).await?;
    let message = refusal(instances.variable(&id, "new").await, 404)?;
    assert_eq!(message, format!("Execution '{id}' {}: 'new'.", facts(&target).has_no_variable));
    instances.delete_variables(&id).await?;
    assert_eq!(instances.variables(&id).await?, []);
    instances.delete_variables(&id).await?;
    Ok(())
}

/// A process that forks, so that there are executions below that of the process instance on both versions.
async fn start_fork(engine: &Engine, key: &str) -> Result<(String, String)> {
    let elements = between(&[
        ("start", r#"<startEvent id="start"/>"#),
        ("fork", r#"<parallelGateway id="fork"/>"#),
        ("wait", r#"<receiveTask id="wait"/>"#),
    ]);
    let other = r#"<userTask id="task"/><sequenceFlow id="other" sourceRef="fork" targetRef="task"/>"#;
    deploy(engine, key, bpmn(key, &(elements + other))).await?;
    let id = engine.process_instances().start_by_key(key).variables([("above", 1), ("both", 1)]).await?.id;
    let below = execution_at(engine, &id, "wait").await?;
    assert_eq!(engine.executions().get(&below).await?.parent_id.as_ref(), Some(&id));
    Ok((id, below))
}

pub(super) async fn of_executions(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (id, below) = start_fork(&engine, &target.name("scopes")).await?;
    let executions = engine.executions();
    let created = executions.create_variables(&below, of_every_type()?).await?;
    let expected = in_scope(VariableScope::Local, of_every_type()?);
    assert_eq!(told(created), expected);
    assert_eq!(told(executions.variables(&below).scope(VariableScope::Local).await?), expected);
    for variable in of_every_type()? {
        let got = executions.variable(&below, &variable.name).await?;
        let scope = if variable.value.is_null() { got.scope.clone() } else { Some(VariableScope::Local) };
        assert_eq!((got.name, got.value, got.scope), (variable.name, variable.value, scope));
    }
    executions.delete_variables(&below).await?;
    assert_eq!(shown(executions.variables(&below).await?), ["above = 1 (global)", "both = 1 (global)"]);

    executions.create_variables(&below, [NewVariable::new("both", 2), NewVariable::new("below", 2).local()]).await?;
    let created = executions.create_variables(&below, [NewVariable::new("new", 1).global()]).await?;
    assert_eq!(shown(created), ["new = 1 (global)"]);
    let all = ["above = 1 (global)", "below = 2 (local)", "both = 2 (local)", "new = 1 (global)"];
    assert_eq!(shown(executions.variables(&below).await?), all);
    let global = executions.variables(&below).scope(VariableScope::Global).await?;
    assert_eq!(shown(global), all.map(|variable| variable.replace("local", "global")), "local ones are told as well");
    let above = engine.process_instances().variables(&id).await?;
    assert_eq!(shown(above), ["above = 1 (local)", "both = 1 (local)", "new = 1 (local)"]);

    let get = |name: &str| executions.variable(&below, name);
    for (call, shows) in [
        (get("both"), "both = 2 (local)"),
        (get("both").scope(VariableScope::Local), "both = 2 (local)"),
        (get("both").scope(VariableScope::Global), "both = 1 (global)"),
        (get("above"), "above = 1 (global)"),
        (get("above").scope(VariableScope::Local), "above = null (local)"),
        (get("below").scope(VariableScope::Global), "below = null (global)"),
        (get("no such variable"), "no such variable = null (global)"),
    ] {
        assert_eq!(shown(vec![call.await?]), [shows]);
    }
    let message = refusal(executions.variable(&id, "no such variable").await, 404)?;
    assert_eq!(message, format!("Execution '{id}' {}: 'no such variable'.", facts(&target).has_no_variable));

    refusal(executions.update_variable(&below, ("above", 3)).await, 404)?;
    let updated = executions.update_variable(&below, NewVariable::new("above", 3).global()).await?;
    assert_eq!(shown(vec![updated]), ["above = 3 (global)"]);
    assert_eq!(shown(vec![executions.update_variable(&below, ("both", 3)).await?]), ["both = 3 (local)"]);
    let set = [NewVariable::new("above", 4).global(), NewVariable::new("newer", 4).global()];
    assert_eq!(shown(executions.set_variables(&below, set).await?), ["above = 4 (global)", "newer = 4 (global)"]);
    assert_eq!(executions.set_variables(&below, [("both", 5)]).await?.len(), 1);

    let message = refusal(executions.delete_variable(&below, "above").await, 404)?;
    assert_eq!(message, format!("Execution '{below}' doesn't have a variable 'above' in scope local"));
    executions.delete_variable(&below, "above").scope(VariableScope::Global).await?;
    executions.delete_variable(&below, "both").await?;
    let left = ["below = 2 (local)", "both = 1 (global)", "new = 1 (global)", "newer = 4 (global)"];
    assert_eq!(shown(executions.variables(&below).await?), left);
    Ok(())
}

pub(super) async fn that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (id, below) = start_fork(&engine, &target.name("refused")).await?;
    let (instances, executions) = (engine.process_instances(), engine.executions());
    let taken = [("new", 1), ("above", 1)];
    let message = refusal(instances.create_variables(&id, taken).await, 409)?;
    assert_eq!(message, format!("Variable 'above' is already present on execution '{id}'."));
    executions.create_variables(&below, [("above", 1)]).await?;
    refusal(executions.create_variables(&below, taken).await, 409)?;
    refusal(executions.create_variables(&below, [NewVariable::new("both", 1).global()]).await, 409)?;
    assert_eq!(shown(instances.variables(&id).await?), ["above = 1 (local)", "both = 1 (local)"]);
    assert_eq!(executions.variables(&below).await?.len(), 2, "if one cannot be created, none is");

    let other = |type_name: &str, value| VariableValue::Other { type_name: Some(type_name.into()), value };
    let unreadable = if is_5(&target) { 500 } else { 400 };
    for (variables, status, words) in [
        (vec![], 400, "Request didn't contain a list of variables to create."),
        (vec![NewVariable::new("a", 1).global(), NewVariable::new("b", 1)], 400, "in the same scope"),
        (vec![NewVariable::new("", other("integer", json!("x")))], 400, "can only convert integers"),
        (vec![NewVariable::new("a", other("float", json!(1)))], 400, "has unsupported type: 'float'"),
        (vec![NewVariable::new("a", other("date", json!("yesterday")))], unreadable, "yesterday"),
        (vec![NewVariable::new("a", VariableValue::json(json!({"b": 1})))], 400, "has unsupported type: 'json'"),
    ] {
        for message in [
            refusal(instances.create_variables(&id, variables.clone()).await, status)?,
            refusal(instances.set_variables(&id, variables.clone()).await, status)?,
            refusal(executions.create_variables(&below, variables.clone()).await, status)?,
            refusal(executions.set_variables(&below, variables.clone()).await, status)?,
        ] {
            ensure!(message.contains(words), "{variables:?}: {message}");
        }
    }
    // Why the client does not send JSON without a type: nobody can read it back.
    let unsent = failure(instances.create_variables(&id, [("json", json!({"b": 1}))]).await)?;
    ensure!(unsent.kind() == ErrorKind::Request && unsent.to_string().contains("value.to_string()"), "{unsent}");
    let path = format!("/runtime/process-instances/{id}/variables");
    let kept = engine.raw(Method::POST, &path).json(&json!([{"name": "json", "value": {"b": 1}}]));
    let kept = kept.read::<serde_json::Value>().await?;
    ensure!(kept[0]["type"] == "serializable" && kept[0]["value"].is_null(), "{kept}");
    instances.delete_variable(&id, "json").await?;

    let message = refusal(instances.create_variables(&id, [NewVariable::new("a", 1).global()]).await, 400)?;
    ensure!(message.starts_with("Cannot set global variables on execution"), "{message}");
    refusal(instances.set_variables(&id, [NewVariable::new("a", 1).global()]).await, 400)?;
    let date = || NewVariable::new("both", other("date", json!("yesterday")));
    refusal(instances.update_variable(&id, date()).await, unreadable)?;
    refusal(executions.update_variable(&below, date().global()).await, unreadable)?;
    refusal(instances.update_variable(&id, NewVariable::new("above", 1).global()).await, 404)?;

    for (operation, path) in [
        (&operations::UPDATE_PROCESS_INSTANCE_VARIABLE, format!("/runtime/process-instances/{id}/variables/above")),
        (&operations::UPDATE_EXECUTION_VARIABLE, format!("/runtime/executions/{below}/variables/above")),
    ] {
        let message = refusal_of_body(&engine, operation, &path, json!({"name": "both", "value": 1}), 400).await?;
        ensure!(message.contains("should be equal to the name used in the requested URL"), "{message}");
        refusal_of_body(&engine, operation, &path, json!({"value": 1}), 500).await?;
    }

    let unknown = || VariableScope::Unknown("elsewhere".into());
    for message in [
        refusal(instances.variables(&id).scope(unknown()).await, 400)?,
        refusal(instances.variable(&id, "above").scope(unknown()).await, 400)?,
        refusal(instances.variable_bytes(&id, "above").scope(unknown()).await, 400)?,
        refusal(instances.delete_variable(&id, "above").scope(unknown()).await, 400)?,
        refusal(executions.variables(&below).scope(unknown()).await, 400)?,
        refusal(executions.variable(&below, "above").scope(unknown()).await, 400)?,
        refusal(executions.variable_bytes(&below, "above").scope(unknown()).await, 400)?,
        refusal(executions.delete_variable(&below, "above").scope(unknown()).await, 400)?,
    ] {
        assert_eq!(message, "Invalid variable scope: 'elsewhere'");
    }
    refusal(instances.variable(&id, "above").scope(VariableScope::Global).await, 404)?;
    refusal(instances.delete_variable(&id, "above").scope(VariableScope::Global).await, 404)?;
    refusal(instances.update_variable(&id, (NOBODY, 1)).await, 404)?;
    refusal(instances.delete_variable(&id, NOBODY).await, 404)?;

    for message in [
        refusal(instances.variables(NOBODY).await, 404)?,
        refusal(instances.create_variables(NOBODY, [("a", 1)]).await, 404)?,
        refusal(instances.set_variables(NOBODY, [("a", 1)]).await, 404)?,
        refusal(instances.delete_variables(NOBODY).await, 404)?,
        refusal(instances.variable(NOBODY, "a").await, 404)?,
        refusal(instances.update_variable(NOBODY, ("a", 1)).await, 404)?,
        refusal(instances.delete_variable(NOBODY, "a").await, 404)?,
        refusal(instances.variable_bytes(NOBODY, "a").await, 404)?,
        refusal(instances.create_binary_variable(NOBODY, "a", Upload::bytes("a", "x")).await, 404)?,
        refusal(instances.update_binary_variable(NOBODY, "a", Upload::bytes("a", "x")).await, 404)?,
        refusal(executions.variables(NOBODY).await, 404)?,
        refusal(executions.create_variables(NOBODY, [("a", 1)]).await, 404)?,
        refusal(executions.set_variables(NOBODY, [("a", 1)]).await, 404)?,
        refusal(executions.delete_variables(NOBODY).await, 404)?,
        refusal(executions.variable(NOBODY, "a").await, 404)?,
        refusal(executions.update_variable(NOBODY, ("a", 1)).await, 404)?,
        refusal(executions.delete_variable(NOBODY, "a").await, 404)?,
        refusal(executions.variable_bytes(NOBODY, "a").await, 404)?,
        refusal(executions.create_binary_variable(NOBODY, "a", Upload::bytes("a", "x")).await, 404)?,
        refusal(executions.update_binary_variable(NOBODY, "a", Upload::bytes("a", "x")).await, 404)?,
    ] {
        ensure!(message.starts_with("Could not find a"), "{message}");
    }
    Ok(())
}

pub(super) async fn names(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (id, below) = start_fork(&engine, &target.name("named")).await?;
    let (instances, executions) = (engine.process_instances(), engine.executions());
    for name in ["with space", "a.b", "中 é", "50%+&;=?#"] {
        instances.create_variables(&id, [(name, 1)]).await?;
        assert_eq!(instances.variable(&id, name).await?.value.as_i64(), Some(1), "{name}");
        assert_eq!(instances.update_variable(&id, (name, 2)).await?.name, name);
        assert_eq!(executions.variable(&below, name).await?.value.as_i64(), Some(2), "{name}");
        let bytes = Upload::bytes("中.bin", "bytes");
        assert_eq!(instances.update_binary_variable(&id, name, bytes).await?.value, VariableValue::Binary);
        assert_eq!(executions.variable_bytes(&below, name).await?.bytes().await?, "bytes", "{name}");
        instances.delete_variable(&id, name).await?;
        executions.create_binary_variable(&below, name, Upload::bytes("中.bin", "below")).await?;
        assert_eq!(executions.variable_bytes(&below, name).await?.bytes().await?, "below", "{name}");
        executions.delete_variable(&below, name).await?;
    }
    // Activiti takes this name, but not in a path.
    instances.create_variables(&id, [("a/b", 1)]).await?;
    let path = format!("/runtime/process-instances/{id}/variables/a%2Fb");
    assert_eq!(unchecked(&engine, Method::GET, &path).await?.0, 404);
    assert_eq!(instances.variables(&id).await?.len(), 3);
    Ok(())
}

/// Bytes of all values, more than fit into one packet.
fn bytes() -> Vec<u8> {
    (0..100_000_u32).map(|n| (n * 7 % 256) as u8).collect()
}

pub(super) async fn binary_of_process_instances(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = start_one_task(&engine, &target.name("binary")).await?.id;
    let instances = engine.process_instances();
    let created = instances.create_binary_variable(&id, "scan", Upload::bytes("scan.pdf", bytes())).await?;
    assert_eq!((&created.value, created.scope.as_ref()), (&VariableValue::Binary, Some(&VariableScope::Local)));
    let url = format!("{}/runtime/process-instances/{id}/variables/scan/data", target.base_url);
    assert_eq!(created.value_url, Some(url));
    let data = instances.variable_bytes(&id, "scan").await?;
    assert_eq!(data.content_type(), Some("application/octet-stream"));
    assert!(data.bytes().await? == bytes(), "the bytes differ");

    let again = failure(instances.create_binary_variable(&id, "scan", Upload::bytes("a", "x")).await)?;
    assert!(again.is_conflict(), "{again:?}");
    instances.update_binary_variable(&id, "scan", Upload::bytes("a", "other")).await?;
    assert_eq!(instances.variable_bytes(&id, "scan").scope(VariableScope::Local).await?.bytes().await?, "other");
    let global = instances.create_binary_variable(&id, "global", Upload::bytes("a", "x")).scope(VariableScope::Global);
    assert_eq!(global.await?.scope, Some(VariableScope::Global), "what is told");
    let listed = instances.variables(&id).scope(VariableScope::Local).await?;
    assert_eq!(shown(listed), ["global = null (local)", "scan = null (local)"], "what is so");

    instances.create_variables(&id, [("map", untyped(json!({"a": [1]})))]).await?;
    let map = instances.variable(&id, "map").await?;
    assert_eq!(map.value, VariableValue::Serializable, "what JSON has and Activiti has not becomes a Java object");
    let object = instances.variable_bytes(&id, "map").await?;
    assert_eq!(object.content_type(), Some("application/x-java-serialized-object"));
    let object = object.bytes().await?;
    assert!(object.starts_with(b"\xac\xed\x00\x05"), "{object:?}");
    let upload = || Upload::bytes("map.ser", object.clone());
    let copy = instances.create_binary_variable(&id, "copy", upload()).serializable().await?;
    assert_eq!(copy.value, VariableValue::Serializable);
    assert_eq!(instances.variable_bytes(&id, "copy").await?.bytes().await?, object);
    let changed = instances.update_binary_variable(&id, "scan", upload()).serializable().await?;
    assert_eq!(changed.value, VariableValue::Serializable);
    let message =
        refusal(instances.update_binary_variable(&id, "scan", Upload::bytes("a", "x")).serializable().await, 400)?;
    assert_eq!(message, "Could not process multipart content");
    let junk = instances.create_binary_variable(&id, "junk", Upload::bytes("a", "x")).serializable();
    refusal(junk.await, 400)?;

    refusal(instances.update_binary_variable(&id, NOBODY, Upload::bytes("a", "x")).await, 404)?;
    instances.create_variables(&id, [("text", "x")]).await?;
    let message = refusal(instances.variable_bytes(&id, "text").await, 404)?;
    assert_eq!(message, "The variable does not have a binary data stream.");
    refusal(instances.variable_bytes(&id, NOBODY).await, 404)?;
    Ok(())
}

/// A serialized Java text: `x`.
const SERIALIZED_TEXT: &[u8] = b"\xac\xed\x00\x05t\x00\x01x";

pub(super) async fn binary_of_executions(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (id, below) = start_fork(&engine, &target.name("binary")).await?;
    let executions = engine.executions();
    let created = executions.create_binary_variable(&below, "scan", Upload::bytes("scan.pdf", bytes())).await?;
    assert_eq!((&created.value, created.scope.as_ref()), (&VariableValue::Binary, Some(&VariableScope::Local)));
    assert!(executions.variable_bytes(&below, "scan").await?.bytes().await? == bytes(), "the bytes differ");
    let again = failure(executions.create_binary_variable(&below, "scan", Upload::bytes("a", "x")).await)?;
    assert!(again.is_conflict(), "{again:?}");

    let upload = |bytes: &'static str| Upload::bytes("a", bytes);
    let global = executions.create_binary_variable(&below, "scan", upload("above")).scope(VariableScope::Global);
    assert_eq!(global.await?.scope, Some(VariableScope::Global));
    let above = || executions.variable_bytes(&below, "scan").scope(VariableScope::Global);
    assert_eq!(above().await?.bytes().await?, "above");
    executions.update_binary_variable(&below, "scan", upload("new")).scope(VariableScope::Global).await?;
    assert_eq!(above().await?.bytes().await?, "new");
    assert_eq!(engine.process_instances().variable_bytes(&id, "scan").await?.bytes().await?, "new");
    executions.update_binary_variable(&below, "scan", upload("local")).await?;
    assert_eq!(executions.variable_bytes(&below, "scan").await?.bytes().await?, "local");
    assert_eq!(above().await?.bytes().await?, "new");

    let text = Upload::bytes("text.ser", SERIALIZED_TEXT);
    let text = executions.create_binary_variable(&below, "text", text).serializable().await?;
    assert_eq!(text.value, VariableValue::Serializable, "what is told");
    assert_eq!(executions.variable(&below, "text").await?.value.as_str(), Some("x"), "what is so");
    refusal(executions.create_binary_variable(&below, "junk", upload("x")).serializable().await, 400)?;
    refusal(executions.update_binary_variable(&below, "scan", upload("x")).serializable().await, 400)?;
    refusal(executions.update_binary_variable(&below, NOBODY, upload("x")).await, 404)?;
    refusal(executions.variable_bytes(&below, "text").await, 404)?;
    refusal(executions.variable_bytes(&below, NOBODY).await, 404)?;
    Ok(())
}
