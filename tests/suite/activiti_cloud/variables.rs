//! Variables of process instances.

use super::{ADMIN, TEAM, USER, client, status, task_of, told, variable};
use crate::target::{Target, Test, failure};
use anyhow::Result;
use bpm_rest::{
    ActivitiCloud, Timestamp,
    activiti_cloud::{VariableInstance, VariableType},
    variables,
};
use futures::FutureExt as _;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("the_server_makes_the_type_of_the_value", |target| the_server_makes_the_type_of_the_value(target).boxed()),
    ("variables_by_a_type_of_ones_own", |target| variables_by_a_type_of_ones_own(target).boxed()),
    ("texts_that_look_like_dates_become_dates", |target| texts_that_look_like_dates_become_dates(target).boxed()),
    ("what_is_not_set_stays", |target| what_is_not_set_stays(target).boxed()),
    ("variables_are_deleted", |target| variables_are_deleted(target).boxed()),
    ("variables_that_are_refused", |target| variables_that_are_refused(target).boxed()),
    ("declared_variables", |target| declared_variables(target).boxed()),
];

/// Values, and the type and the value that the server makes of each.
fn values() -> Vec<(&'static str, Value, VariableType, Option<Value>)> {
    let same = |name, value: Value, kind| (name, value.clone(), kind, Some(value));
    let long = |length| json!("x".repeat(length));
    vec![
        same("text", json!("ü 中 😀 \"\\/%;"), VariableType::String),
        same("empty", json!(""), VariableType::String),
        same("short", long(4000), VariableType::String),
        same("long", long(4001), VariableType::LongString),
        same("number", json!(0), VariableType::Integer),
        same("least", json!(i32::MIN), VariableType::Integer),
        same("large", json!(i64::from(i32::MAX) + 1), VariableType::Long),
        same("largest", json!(i64::MAX), VariableType::Long),
        same("huge", json!(u64::MAX), VariableType::Json),
        same("fraction", json!(0.25), VariableType::Double),
        same("yes", json!(true), VariableType::Boolean),
        same("no", json!(false), VariableType::Boolean),
        same("object", json!({"a": {"b": [1, null, "2020-01-02"]}, "c": 1.5}), VariableType::Json),
        same("list", json!([1, "two", {"three": 3}]), VariableType::Json),
        same("hollow", json!({}), VariableType::Json),
        ("nothing", Value::Null, VariableType::Null, None),
    ]
}

/// Each variable is there, with the type and the value of the table, and no other.
fn check(variables: &[VariableInstance], expected: &[(&str, Value, VariableType, Option<Value>)]) -> Result<()> {
    for (name, _, kind, value) in expected {
        let found = variable(variables, name)?;
        assert_eq!((&found.type_, &found.value), (kind, value), "{name}");
    }
    assert_eq!(variables.len(), expected.len(), "{variables:?}");
    Ok(())
}

fn pairs(values: &[(&'static str, Value, VariableType, Option<Value>)]) -> Vec<(&'static str, Value)> {
    values.iter().map(|(name, value, ..)| (*name, value.clone())).collect()
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
    lines: Vec<String>,
}

async fn variables_by_a_type_of_ones_own(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let order = Order {
        pieces: -5,
        total: i64::MAX,
        price: 0.25,
        customer_name: "größer".to_owned(),
        is_paid: false,
        ordered_at: "2013-05-28T10:00:00.120Z".parse()?,
        note: None,
        lines: vec!["ink".to_owned()],
    };
    let started = instances.start_by_key("review").variables(variables::to_json(&order)?).await?;
    let told = instances.variables(&started.id).await?;
    assert_eq!(variable(&told, "orderedAt")?.type_, VariableType::Date);
    let pairs = told.into_iter().map(|variable| (variable.name, variable.value));
    assert_eq!(variables::from::<Order>(pairs)?, order);
    instances.delete(&started.id).await?;
    Ok(())
}

async fn the_server_makes_the_type_of_the_value(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let values = values();
    let started = instances.start_by_key("review").variables(pairs(&values)).await?;
    let variables = instances.variables(&started.id).await?;
    check(&variables, &values)?;
    let text = variable(&variables, "text")?;
    assert_eq!((text.process_instance_id.as_ref(), &text.task_id), (Some(&started.id), &None));
    assert!(!text.task_variable);
    assert_eq!((&text.app_name, &text.service_name), (&started.app_name, &started.service_name));

    let later = instances.start_by_key("review").await?;
    instances.set_variables(&later.id, pairs(&values)).await?;
    check(&instances.variables(&later.id).await?, &values)?;

    // A variable changes its type with its value.
    for (_, value, kind, stored) in &values {
        instances.set_variables(&later.id, [("text", value.clone())]).await?;
        let variables = instances.variables(&later.id).await?;
        let found = variable(&variables, "text")?;
        assert_eq!((&found.type_, &found.value), (kind, stored), "{value}");
    }
    instances.delete(&started.id).await?;
    instances.delete(&later.id).await?;
    Ok(())
}

async fn texts_that_look_like_dates_become_dates(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let dates = [
        ("day", "2020-01-02", Some("2020-01-02T00:00:00.000+0000")),
        ("second", "2020-01-02T03:04:05", Some("2020-01-02T03:04:05.000+0000")),
        ("millisecond", "2020-01-02T03:04:05.678Z", Some("2020-01-02T03:04:05.678+0000")),
        ("february", "2020-02-30", Some("2020-02-29T00:00:00.000+0000")),
        ("zoned", "2020-01-02T03:04:05Z", None),
        ("offset", "2020-01-02T03:04:05.678+0000", None),
        ("spaced", " 2020-01-02", None),
        ("other", "02.01.2020", None),
    ];
    let started = instances.start_by_key("review").variables(dates.map(|(name, text, _)| (name, text))).await?;
    let later = instances.start_by_key("review").await?;
    instances.set_variables(&later.id, dates.map(|(name, text, _)| (name, text))).await?;
    // In an object a text stays what it is.
    instances.set_variables(&later.id, [("boxed", json!({"day": "2020-01-02"}))]).await?;
    for id in [&started.id, &later.id] {
        let variables = instances.variables(id).await?;
        for (name, text, date) in dates {
            let found = variable(&variables, name)?;
            let kind = if date.is_some() { VariableType::Date } else { VariableType::String };
            assert_eq!((&found.type_, &found.value), (&kind, &Some(json!(date.unwrap_or(text)))), "{name}");
        }
    }
    let variables = instances.variables(&later.id).await?;
    let boxed = variable(&variables, "boxed")?;
    assert_eq!((&boxed.type_, &boxed.value), (&VariableType::Json, &Some(json!({"day": "2020-01-02"}))));
    instances.delete(&started.id).await?;
    instances.delete(&later.id).await?;
    Ok(())
}

async fn what_is_not_set_stays(target: Target) -> Result<()> {
    let instances = client(&target, USER)?.process_instances();
    let values = values();
    let started = instances.start_by_key("review").variables(pairs(&values)).variable("counter", 1).await?;
    for number in [2, 3] {
        instances.set_variables(&started.id, [("counter", number)]).await?;
        let mut variables = instances.variables(&started.id).await?;
        assert_eq!(variable(&variables, "counter")?.value, Some(json!(number)));
        variables.retain(|variable| variable.name != "counter");
        check(&variables, &values)?;
    }
    instances.set_variables(&started.id, Vec::<(String, Value)>::new()).await?;
    assert_eq!(instances.variables(&started.id).await?.len(), values.len() + 1);
    instances.delete(&started.id).await?;
    Ok(())
}

async fn variables_are_deleted(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?;
    let instances = admin.process_instances();
    let started = instances.start_by_key("review").variables([("a", 1), ("b", 2), ("c", 3)]).await?;
    admin.admin().process_instances().delete_variables(&started.id, ["a", "c", "none"]).await?;
    let left = instances.variables(&started.id).await?;
    assert_eq!(left.iter().map(|variable| variable.name.as_str()).collect::<Vec<_>>(), ["b"]);
    admin.admin().process_instances().set_variables(&started.id, [("b", json!("two")), ("d", Value::Null)]).await?;
    let variables = instances.variables(&started.id).await?;
    assert_eq!(variable(&variables, "b")?.value, Some(json!("two")));
    assert_eq!(variable(&variables, "d")?.type_, VariableType::Null);
    instances.delete(&started.id).await?;
    Ok(())
}

async fn variables_that_are_refused(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?;
    let instances = admin.process_instances();
    let started = instances.start_by_key("review").variable("kept", 1).await?;
    for (name, value) in [
        ("", json!(1)),
        ("1a", json!(1)),
        ("a-b", json!(1)),
        ("a b", json!(1)),
        ("ü", json!(1)),
        ("a", json!("${kept}")),
        ("a", json!(["${kept}"])),
    ] {
        let set = [("good", json!(1)), (name, value.clone())];
        for error in [
            failure(instances.set_variables(&started.id, set.clone()).await)?,
            failure(admin.admin().process_instances().set_variables(&started.id, set.clone()).await)?,
        ] {
            assert!(error.is_bad_request() && status(&error) == Some(400), "{name} {value}: {error:?}");
            assert!(error.server_message().is_some_and(|words| !words.is_empty()), "{error:?}");
        }
    }
    let variables = instances.variables(&started.id).await?;
    assert_eq!((variables.len(), variable(&variables, "kept")?.value.clone()), (1, Some(json!(1))), "none was set");
    instances.delete(&started.id).await?;
    Ok(())
}

async fn declared_variables(target: Target) -> Result<()> {
    let user: ActivitiCloud = client(&target, USER)?;
    let instances = user.process_instances();
    let start = || instances.start_by_key("typed");

    for (refused, advice) in [
        (start(), "give the variables that the process definition demands"),
        (start().variable("customer", "somebody"), "give the variables that the process definition demands"),
        (start().variable("amount", Value::Null), "a variable that the process definition declares cannot be null"),
    ] {
        let error = failure(refused.await)?;
        assert!(error.is_bad_request() && status(&error) == Some(500), "{error:?}");
        assert!(error.to_string().contains(advice), "{error}");
    }
    for (name, value) in [("amount", json!("five")), ("amount", json!(true)), ("customer", json!(5))] {
        let (status, words) = told(start().variable("amount", 1).variable(name, value).await)?;
        assert_eq!(status, 400, "{words}");
        assert!(words.contains("type validation") && words.contains(name), "{words}");
    }

    let started = start().variable("amount", 5).variable("due", "2020-01-02").variable("lines", json!([1])).await?;
    let variables = instances.variables(&started.id).await?;
    let kept: Vec<_> =
        [("amount", VariableType::Integer, json!(5)), ("customer", VariableType::String, json!("nobody"))]
            .into_iter()
            .chain([("due", VariableType::Date, json!("2020-01-02T00:00:00.000+0000"))])
            .chain([("lines", VariableType::Json, json!([1]))])
            .collect();
    for (name, kind, value) in &kept {
        let found = variable(&variables, name)?;
        assert_eq!((&found.type_, found.value.as_ref()), (kind, Some(value)), "{name}");
    }
    assert_eq!(variables.len(), kept.len());

    let (status, words) = told(instances.set_variables(&started.id, [("amount", "six")]).await)?;
    assert!(status == 400 && words.contains("amount"), "{status} {words}");
    instances.set_variables(&started.id, [("amount", 6)]).await?;
    assert_eq!(variable(&instances.variables(&started.id).await?, "amount")?.value, Some(json!(6)));
    assert_eq!(user.tasks().candidate_groups(task_of(&user, &started).await?.id).await?, [TEAM]);
    instances.delete(&started.id).await?;
    Ok(())
}
