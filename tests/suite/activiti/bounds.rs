//! What Activiti misreads or fails at: the server shows it to raw calls, and the client refuses it before it is sent.

use super::{Test, activiti, failure};
use crate::{
    engine::is_5,
    target::{Target, unsent},
};
use anyhow::{Result, ensure};
use bpm_rest::{
    Activiti, Error, List as _,
    activiti::{NewGroup, NewModel, NewTask, NewUser, TaskQuery},
    raw::path_segment,
    variables::{NewVariable, VariableScope},
};
use futures::{FutureExt as _, StreamExt as _};
use http::Method;
use serde_json::{Value, json};

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("offsets_and_sizes_have_31_bits", |target| offsets_and_sizes_have_31_bits(target).boxed()),
    ("queries_that_cannot_be_read", |target| queries_that_cannot_be_read(target).boxed()),
    ("texts_longer_than_their_column", |target| texts_longer_than_their_column(target).boxed()),
    ("null_in_the_place_of_a_condition", |target| null_in_the_place_of_a_condition(target).boxed()),
    ("a_task_without_a_process_has_no_form", |target| a_task_without_a_process_has_no_form(target).boxed()),
    ("a_global_variable_of_an_unknown_task", |target| a_global_variable_of_an_unknown_task(target).boxed()),
    ("line_ends_in_paths", |target| line_ends_in_paths(target).boxed()),
    ("no_body_tells_of_wrong_credentials", |target| no_body_tells_of_wrong_credentials(target).boxed()),
];

fn status(error: &Error) -> u16 {
    error.status().map_or(0, |status| status.as_u16())
}

async fn offsets_and_sizes_have_31_bits(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    for path in ["/identity/users", "/runtime/tasks", "/history/historic-detail", "/management/jobs"] {
        let list = |name: &str, number: &str| activiti.raw(Method::GET, path).query(name, number).read::<Value>();
        for (name, number) in [("start", "2147483648"), ("size", "2147483648"), ("size", "-2147483649")] {
            let error = failure(list(name, number).await)?;
            let is_told = error.server_message().is_some_and(|words| words.contains("For input string"));
            assert!(status(&error) == 500 && is_told, "{path} {name}={number}: {error:?}");
        }
        assert_eq!(list("start", "2147483647").await?["start"], json!(i32::MAX));
        assert_eq!(list("start", "-1").await?["start"], json!(0), "a negative number is taken for none");
    }
    let query = |body: Value| activiti.raw(Method::POST, "/query/tasks").json(&body).read::<Value>();
    let error = failure(query(json!({"start": 1_i64 << 31})).await)?;
    assert!(error.is_bad_request(), "{error:?}");
    assert_eq!(query(json!({"start": -1})).await?["start"], json!(0));

    let tasks = activiti.tasks();
    assert_eq!(tasks.list().start(i32::MAX).await?.data.len(), 0);
    unsent(tasks.list().start(1_i64 << 31).await)?;
    for words in [
        unsent(tasks.list().start(-1).await)?,
        unsent(tasks.list().size(-1).await)?,
        unsent(tasks.query(TaskQuery::new().start(-1)).await)?,
        unsent(tasks.query(TaskQuery::new().size(-1)).await)?,
    ] {
        assert!(words.contains("which is less than 0. The server takes a negative number for none."), "{words}");
    }
    unsent(tasks.list().size(-1).items().next().await.unwrap_or(Err(Error::protocol("no item"))))?;
    let words = unsent(activiti.models().list().version(0).await)?;
    assert!(words.contains("Versions are counted from 1"), "{words}");
    Ok(())
}

/// 5.22.0 has one list of jobs.
async fn queries_that_cannot_be_read(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let is_missing = |path: &str| {
        let lists = ["/management/timer-jobs", "/management/suspended-jobs", "/management/deadletter-jobs"];
        is_5(&target) && lists.contains(&path)
    };
    for list in target.spec().lists().filter(|list| !is_missing(&list.path)) {
        let path = list.path.replace("{tableName}", "ACT_RU_TASK");
        let answer = async |name: &str| {
            let list = activiti.raw(Method::GET, &path).query(name, "nosuch").read::<Value>();
            failure(list.await).map(|error| status(&error))
        };
        ensure!(list.numbers.iter().any(|name| name == "size"), "{path} has no size");
        for name in &list.numbers {
            assert_eq!(answer(name).await?, 500, "{path}?{name}");
        }
        for name in &list.dates {
            assert_eq!(answer(name).await?, 400, "{path}?{name}");
        }
        if list.is_sorted {
            assert_eq!(answer("sort").await?, 400, "{path}?sort");
        }
    }
    Ok(())
}

async fn texts_longer_than_their_column(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let long = |length: usize| format!("{:x<length$}", target.unique);
    let task = activiti.tasks().create(NewTask::new().name(long(255)).description(long(4000))).await?;
    let cases = [
        (Method::POST, "/identity/users".to_owned(), json!({"id": long(65)})),
        (Method::POST, "/identity/groups".to_owned(), json!({"id": long(65)})),
        (Method::POST, "/identity/groups".to_owned(), json!({"id": target.name("g"), "name": long(256)})),
        (Method::POST, "/repository/models".to_owned(), json!({"metaInfo": long(4001)})),
        (Method::POST, "/runtime/tasks".to_owned(), json!({"parentTaskId": long(65)})),
        (
            Method::POST,
            format!("/runtime/tasks/{}/variables", task.id),
            json!([{"name": long(256), "value": 1, "scope": "local"}]),
        ),
        (Method::PUT, format!("/runtime/tasks/{}", task.id), json!({"category": long(256)})),
        (Method::POST, format!("/runtime/tasks/{}/identitylinks", task.id), json!({"user": long(256), "type": "a"})),
    ];
    for (method, path, body) in cases {
        let error = failure(activiti.raw(method, &path).json(&body).read::<Value>().await)?;
        let is_told = error.server_message().is_some_and(|words| words.contains("Value too long for column"));
        assert!(status(&error) == 500 && is_told, "{path}: {error:?}");
    }
    let tasks = activiti.tasks();
    for words in [
        unsent(activiti.users().create(NewUser::new(long(65))).await)?,
        unsent(activiti.users().update("kermit").password(long(256)).await)?,
        unsent(activiti.groups().create(NewGroup::new(long(65))).await)?,
        unsent(activiti.models().create(NewModel::new().meta_info(long(4001))).await)?,
        unsent(tasks.create(NewTask::new().name(long(256))).await)?,
        unsent(tasks.update(&task.id).description(long(4001)).await)?,
        unsent(tasks.claim(&task.id, long(256)).await)?,
        unsent(activiti.process_instances().start_by_key("nothing").business_key(long(256)).await)?,
        unsent(tasks.create_variables(&task.id, [NewVariable::new(long(256), 1)]).await)?,
        unsent(tasks.complete(&task.id).variable(long(256), 1).await)?,
        unsent(activiti.forms().submit_task_form(&task.id, [("a", long(4001))]).await)?,
    ] {
        assert!(words.contains("It does not fit into the column"), "{words}");
        assert!(!words.contains(&target.unique), "the text is not repeated: {words}");
    }
    tasks.delete(&task.id).await?;
    // 64 characters fit.
    activiti.users().create(NewUser::new(long(64))).await?;
    activiti.users().delete(long(64)).await?;
    Ok(())
}

/// No type of the client holds it.
async fn null_in_the_place_of_a_condition(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    for (path, list) in [
        ("/query/tasks", "taskVariables"),
        ("/query/process-instances", "variables"),
        ("/query/executions", "variables"),
        ("/query/historic-process-instances", "variables"),
        ("/query/historic-task-instances", "processVariables"),
        ("/query/historic-variable-instances", "variables"),
    ] {
        let query = activiti.raw(Method::POST, path).json(&json!({list: [null]}));
        assert_eq!(status(&failure(query.read::<Value>().await)?), 500, "{path}");
    }
    Ok(())
}

async fn a_task_without_a_process_has_no_form(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let task = activiti.tasks().create(NewTask::new().name(&target.unique)).await?;
    let error = failure(activiti.forms().task_form(&task.id).await)?;
    assert!(error.is_not_found(), "{error:?}");
    if status(&error) == 500 {
        assert!(error.to_string().contains("the task belongs to no process"), "{error}");
    }
    activiti.tasks().delete(&task.id).await?;
    Ok(())
}

async fn a_global_variable_of_an_unknown_task(target: Target) -> Result<()> {
    let tasks = activiti(&target)?.tasks();
    for scope in [None, Some(VariableScope::Local), Some(VariableScope::Global)] {
        let call = tasks.variable("no-such-task", "v");
        let call = match scope {
            Some(scope) => call.scope(scope),
            None => call,
        };
        let error = failure(call.await)?;
        assert!(error.is_not_found(), "{error:?}");
    }
    Ok(())
}

async fn line_ends_in_paths(target: Target) -> Result<()> {
    let activiti = activiti(&target)?;
    let http = reqwest::Client::builder().no_proxy().build()?;
    for (character, status) in
        [('\0', 400), ('\n', 404), ('\r', 404), ('\u{85}', 404), ('\u{2028}', 404), ('\u{2029}', 404)]
    {
        let id = format!("a{character}b");
        let url = format!("{}/identity/users/{}", target.base_url, path_segment(&id)?);
        for method in [Method::GET, Method::DELETE] {
            let call = http.request(method.clone(), &url).header("content-type", "application/json;charset=UTF-8");
            let answer = call.basic_auth(&target.user, Some(&target.password)).send().await?;
            let is_of_api = answer.headers().get("content-type").is_some_and(|kind| kind == "application/json");
            assert!(answer.status().as_u16() == status && !is_of_api, "{method} {character:?}: {answer:?}");
        }
        for words in [
            unsent(activiti.users().get(&id).await)?,
            unsent(activiti.users().delete(&id).await)?,
            unsent(activiti.tasks().delete_variable("1", &id).await)?,
        ] {
            assert!(words.contains("this server refuses a path with that"), "{words}");
        }
    }
    // What is no line end reaches the API.
    for id in ["a\u{1}b", "a\u{b}b", "a\u{c}b", "a\u{7f}b", "a\u{a0}b"] {
        assert!(failure(activiti.users().get(id).await)?.is_not_found(), "{id:?}");
    }
    Ok(())
}

/// Jetty tells in HTML or JSON to GET and POST, and without a body to all others.
async fn no_body_tells_of_wrong_credentials(target: Target) -> Result<()> {
    let activiti = target.client_as(Activiti::builder, "kermit", "wrong")?;
    let with_body = [
        failure(activiti.users().get("kermit").await)?,
        failure(activiti.users().create(NewUser::new(target.name("u"))).await)?,
    ];
    let without_body = [
        failure(activiti.users().update("kermit").first_name("K").await)?,
        failure(activiti.users().delete(target.name("u")).await)?,
    ];
    for error in with_body.iter().chain(&without_body) {
        assert!(error.is_unauthorized(), "{error:?}");
    }
    assert!(with_body.iter().all(|error| !error.body().is_empty()), "{with_body:?}");
    assert!(without_body.iter().all(|error| error.body().is_empty()), "{without_body:?}");
    Ok(())
}
