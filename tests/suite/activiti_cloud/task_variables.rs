//! Variables of tasks, and how they come from the process instance and go back.

use super::{ADMIN, USER, client, status, task_of, variable};
use crate::target::{Target, Test, failure, unsent};
use anyhow::Result;
use bpm_rest::activiti_cloud::{NewTask, VariableInstance, VariableType};
use futures::FutureExt as _;
use serde_json::{Value, json};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_variable_is_created_and_updated", |target| a_variable_is_created_and_updated(target).boxed()),
    ("the_types_of_task_variables", |target| the_types_of_task_variables(target).boxed()),
    ("a_mapping_says_which_variables_go", |target| a_mapping_says_which_variables_go(target).boxed()),
    ("task_variables_that_are_refused", |target| task_variables_that_are_refused(target).boxed()),
];

/// Tests of what the server in process does not play.
pub(super) const ONLY_LIVE: &[(&str, Test)] =
    &[("variables_go_to_the_process_instance", |target| variables_go_to_the_process_instance(target).boxed())];

fn values(variables: &[VariableInstance]) -> Vec<(&str, &VariableType, Option<&Value>)> {
    let mut values: Vec<_> =
        variables.iter().map(|variable| (variable.name.as_str(), &variable.type_, variable.value.as_ref())).collect();
    values.sort_by_key(|(name, ..)| *name);
    values
}

async fn a_variable_is_created_and_updated(target: Target) -> Result<()> {
    let tasks = client(&target, USER)?.tasks();
    let task = tasks.create(NewTask::new(&target.unique).assignee(USER)).await?;
    let id = &task.id;
    assert!(tasks.variables(id).await?.is_empty());
    tasks.create_variable(id, "count", 1).await?;
    tasks.create_variable(id, "note", "first").await?;
    let variables = tasks.variables(id).await?;
    assert_eq!(
        values(&variables),
        [("count", &VariableType::Integer, Some(&json!(1))), ("note", &VariableType::String, Some(&json!("first")))]
    );
    let count = variable(&variables, "count")?;
    assert!(count.task_variable);
    assert_eq!((count.task_id.as_ref(), &count.process_instance_id), (Some(id), &None));

    let error = failure(tasks.create_variable(id, "count", 2).await)?;
    assert!(error.is_conflict() && error.to_string().contains("update the variable instead"), "{error}");
    let error = failure(tasks.update_variable(id, "none", 2).await)?;
    assert!(error.is_not_found() && status(&error) == Some(400), "{error:?}");
    assert!(error.to_string().contains("create the variable first"), "{error}");
    assert_eq!(tasks.variables(id).await?, variables, "neither has done anything");

    tasks.update_variable(id, "count", "three").await?;
    let variables = tasks.variables(id).await?;
    assert_eq!(
        values(&variables),
        [
            ("count", &VariableType::String, Some(&json!("three"))),
            ("note", &VariableType::String, Some(&json!("first")))
        ]
    );
    tasks.update_variable(id, "count", Value::Null).await?;
    assert_eq!(values(&tasks.variables(id).await?)[0], ("count", &VariableType::Null, None));
    tasks.delete(id).await?;
    Ok(())
}

async fn the_types_of_task_variables(target: Target) -> Result<()> {
    let tasks = client(&target, USER)?.tasks();
    let task = tasks.create(NewTask::new(&target.unique).assignee(USER)).await?;
    let id = &task.id;
    let given = [
        ("a", json!("${x}"), VariableType::String, Some(json!("${x}"))),
        ("b", json!(false), VariableType::Boolean, Some(json!(false))),
        ("c", json!(0), VariableType::Integer, Some(json!(0))),
        ("d", json!(3_000_000_000_i64), VariableType::Long, Some(json!(3_000_000_000_i64))),
        ("e", json!(0.5), VariableType::Double, Some(json!(0.5))),
        ("f", json!({"g": [1]}), VariableType::Json, Some(json!({"g": [1]}))),
        ("h", json!("2020-01-02"), VariableType::Date, Some(json!("2020-01-02T00:00:00.000+0000"))),
        ("i", Value::Null, VariableType::Null, None),
        ("j", json!("x".repeat(5000)), VariableType::LongString, Some(json!("x".repeat(5000)))),
        ("k", json!(""), VariableType::String, Some(json!(""))),
    ];
    let expected: Vec<_> = given.iter().map(|(name, _, kind, value)| (*name, kind, value.as_ref())).collect();
    for (name, value, ..) in &given {
        tasks.create_variable(id, *name, value.clone()).await?;
    }
    assert_eq!(values(&tasks.variables(id).await?), expected);
    for (name, ..) in &given {
        tasks.update_variable(id, *name, "x").await?;
    }
    for (name, value, ..) in &given {
        tasks.update_variable(id, *name, value.clone()).await?;
    }
    assert_eq!(values(&tasks.variables(id).await?), expected);

    let saved = tasks.create(NewTask::new(&target.unique)).await?;
    tasks.save(&saved.id, given.iter().map(|(name, value, ..)| (*name, value.clone()))).await?;
    assert_eq!(values(&tasks.variables(&saved.id).await?), expected);
    tasks.save(&saved.id, [("c", 1)]).await?;
    let variables = tasks.variables(&saved.id).await?;
    assert_eq!((variables.len(), variable(&variables, "c")?.value.clone()), (given.len(), Some(json!(1))));
    tasks.delete(id).await?;
    tasks.delete(&saved.id).await?;
    Ok(())
}

async fn variables_go_to_the_process_instance(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let (instances, tasks) = (user.process_instances(), user.tasks());
    let started = instances.start_by_key("greet").variables([("who", json!("you")), ("amount", json!(5))]).await?;
    let task = task_of(&user, &started).await?;
    let copies = tasks.variables(&task.id).await?;
    let amount = variable(&copies, "amount")?;
    assert_eq!((amount.value.clone(), amount.task_id.as_ref()), (Some(json!(5)), Some(&task.id)));
    assert_eq!((amount.process_instance_id.as_ref(), amount.task_variable), (Some(&started.id), true));

    tasks.save(&task.id, [("amount", 6)]).await?;
    assert_eq!(variable(&instances.variables(&started.id).await?, "amount")?.value, Some(json!(5)), "a copy");
    assert_eq!(variable(&tasks.variables(&task.id).await?, "amount")?.value, Some(json!(6)));
    instances.set_variables(&started.id, [("amount", 7)]).await?;
    assert_eq!(variable(&tasks.variables(&task.id).await?, "amount")?.value, Some(json!(6)));
    instances.delete(&started.id).await?;
    Ok(())
}

async fn a_mapping_says_which_variables_go(target: Target) -> Result<()> {
    let user = client(&target, USER)?;
    let (instances, tasks) = (user.process_instances(), user.tasks());
    let started = instances.start_by_key("mapped").variable("amount", 8).await?;
    let first = task_of(&user, &started).await?;
    assert_eq!(first.name.as_deref(), Some("First"));
    let variables = tasks.variables(&first.id).await?;
    assert_eq!(
        values(&variables),
        [("currency", &VariableType::String, Some(&json!("EUR"))), ("sum", &VariableType::Integer, Some(&json!(8)))]
    );
    tasks.claim(&first.id).await?;
    tasks.complete(&first.id).variable("opinion", "fine").variable("secret", "kept").await?;

    // The second one has no mapping: a copy of all, and all of it goes back.
    let second = task_of(&user, &started).await?;
    assert_eq!(second.name.as_deref(), Some("Second"));
    let expected =
        [("amount", &VariableType::Integer, Some(&json!(8))), ("verdict", &VariableType::String, Some(&json!("fine")))];
    assert_eq!(values(&instances.variables(&started.id).await?), expected, "what the mapping leaves out is dropped");
    assert_eq!(values(&tasks.variables(&second.id).await?), expected);
    tasks.claim(&second.id).await?;
    tasks.complete(&second.id).variables([("verdict", json!("final")), ("more", json!(true))]).await?;
    instances.until_ended(&started.id).await?;
    Ok(())
}

async fn task_variables_that_are_refused(target: Target) -> Result<()> {
    let tasks = client(&target, USER)?.tasks();
    let task = tasks.create(NewTask::new(&target.unique).assignee(USER)).await?;
    let id = &task.id;
    tasks.create_variable(id, "kept", 1).await?;
    for name in ["1a", "a-b", "a b", "ü"] {
        for error in [
            failure(tasks.create_variable(id, name, 1).await)?,
            failure(tasks.save(id, [(name, 1)]).await)?,
            failure(tasks.complete(id).variable(name, 1).await)?,
            failure(tasks.update_variable(id, name, 1).await)?,
        ] {
            assert!(status(&error) == Some(400) && error.server_message().is_some(), "{name}: {error:?}");
        }
    }
    assert_eq!(status(&failure(tasks.create_variable(id, "", 1).await)?), Some(400));
    for name in ["a/b", "a%b", "a;b", "a\\b"] {
        unsent(tasks.update_variable(id, name, 1).await)?;
    }
    assert_eq!(values(&tasks.variables(id).await?), [("kept", &VariableType::Integer, Some(&json!(1)))]);
    client(&target, ADMIN)?.admin().tasks().delete(id).await?;
    Ok(())
}
