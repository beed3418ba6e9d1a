//! What the CMMN API misreads or fails at: the server shows it to raw calls, and the client refuses it before it is sent.

use super::{CLAIM, Case, bad, cmmn, internal};
use crate::{
    flowable_apis::{dates_that_cannot_be_read, queries_that_cannot_be_read},
    target::{Target, Test, unsent},
};
use anyhow::Result;
use bpm_rest::{
    List as _, Timestamp,
    flowable_cmmn::{NewTask, TaskQuery},
    variables::NewVariable,
};
use futures::FutureExt as _;
use http::Method;
use serde_json::{Value, json};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("texts_longer_than_their_column", |target| texts_longer_than_their_column(target).boxed()),
    ("urls_that_are_too_long", |target| urls_that_are_too_long(target).boxed()),
    ("dates_are_read_to_the_millisecond", |target| dates_are_read_to_the_millisecond(target).boxed()),
    ("dates_that_cannot_be_read", |target| dates_that_cannot_be_read(target).boxed()),
    ("queries_that_cannot_be_read", |target| queries_that_cannot_be_read(target).boxed()),
    ("the_tenant_of_a_task_stays", |target| the_tenant_of_a_task_stays(target).boxed()),
];

async fn texts_longer_than_their_column(target: Target) -> Result<()> {
    let long = |length: usize| format!("{:x<length$}", target.unique);
    let case = Case::new(&target, "long", CLAIM).await?;
    let instance = case.start().await?.id;
    let cmmn = &case.cmmn;
    let task = cmmn.tasks().create(NewTask::new().name(long(255)).description(long(4000))).await?.id;
    let (of_task, of_instance) =
        (format!("/cmmn-runtime/tasks/{task}"), format!("/cmmn-runtime/case-instances/{instance}"));
    let cases = [
        (Method::POST, "/cmmn-runtime/tasks".to_owned(), json!({"parentTaskId": long(65)})),
        (Method::PUT, of_task.clone(), json!({"formKey": long(256)})),
        (Method::PUT, "/cmmn-runtime/tasks".to_owned(), json!({"taskIds": [task], "name": long(256)})),
        (Method::POST, of_task.clone(), json!({"action": "claim", "assignee": long(256)})),
        (Method::POST, format!("{of_task}/identitylinks"), json!({"user": long(256), "type": "a"})),
        (Method::POST, format!("{of_task}/variables"), json!([{"name": long(256), "value": 1, "scope": "local"}])),
        (
            Method::POST,
            "/cmmn-runtime/case-instances".to_owned(),
            json!({"caseDefinitionKey": case.key, "businessKey": long(256)}),
        ),
        (Method::PUT, of_instance.clone(), json!({"name": long(256)})),
        (Method::POST, format!("{of_instance}/identitylinks"), json!({"user": "a", "type": long(256)})),
        (Method::PUT, format!("/cmmn-repository/case-definitions/{}", case.id), json!({"category": long(256)})),
    ];
    for (method, path, body) in cases {
        let error = internal(cmmn.raw(method, &path).json(&body).read::<Value>().await)?;
        let is_told = error.server_message().is_some_and(|words| words.contains("Value too long for column"));
        assert!(is_told, "{path}: {error:?}");
    }
    let (tasks, instances) = (cmmn.tasks(), cmmn.case_instances());
    for words in [
        unsent(tasks.create(NewTask::new().tenant_id(long(256))).await)?,
        unsent(tasks.update(&task).description(long(4001)).await)?,
        unsent(tasks.update_many([&task]).name(long(256)).await)?,
        unsent(tasks.claim(&task, long(256)).await)?,
        unsent(tasks.delegate(&task, long(256)).await)?,
        unsent(tasks.add_user_link(&task, long(256), "a").await)?,
        unsent(tasks.create_variables(&task, [NewVariable::new(long(256), 1)]).await)?,
        unsent(instances.start_by_key(&case.key).business_key(long(256)).await)?,
        unsent(instances.start_by_id(&case.id).name(long(256)).await)?,
        unsent(instances.start_by_id(&case.id).override_definition_tenant_id(long(256)).await)?,
        unsent(instances.update(&instance).business_key(long(256)).await)?,
        unsent(instances.add_user_link(&instance, "a", long(256)).await)?,
        unsent(cmmn.case_definitions().set_category(&case.id, long(256)).await)?,
        unsent(cmmn.case_definitions().add_candidate_starter_user(&case.id, long(256)).await)?,
    ] {
        assert!(words.contains("It does not fit into the column"), "{words}");
        assert!(!words.contains(&target.unique), "the text is not repeated: {words}");
    }
    bad(cmmn.raw(Method::GET, "/cmmn-repository/case-definitions").query("version", "0").read::<Value>().await)?;
    let words = unsent(cmmn.case_definitions().list().version(0).await)?;
    assert!(words.contains("Versions are counted from 1"), "{words}");
    tasks.delete(&task).cascade_history(true).await?;
    case.delete().await
}

async fn urls_that_are_too_long(target: Target) -> Result<()> {
    let cmmn = cmmn(&target)?;
    let groups = |count: usize| (0..count).map(|number| format!("group-{number:04}")).collect::<Vec<_>>();
    let long = cmmn.raw(Method::GET, "/cmmn-runtime/tasks").query("candidateGroups", groups(900).join(","));
    let error = bad(long.read::<Value>().await)?;
    assert!(error.body().starts_with(b"<"), "the page of the servlet container: {error:?}");
    assert_eq!(cmmn.tasks().list().candidate_groups(groups(550)).total().await?, 0);
    let words = unsent(cmmn.tasks().list().candidate_groups(groups(650)).total().await)?;
    assert!(words.contains("tasks().query("), "{words}");
    assert_eq!(cmmn.tasks().query(TaskQuery::new().candidate_group_in(groups(3000))).total().await?, 0);
    Ok(())
}

async fn dates_are_read_to_the_millisecond(target: Target) -> Result<()> {
    let tasks = cmmn(&target)?.tasks();
    let at = |text: &str| text.parse::<Timestamp>();
    let due = at("2030-01-01T10:00:00.500Z")?;
    let task = tasks.create(NewTask::new().name(&target.unique).due_date(due)).await?;
    assert_eq!(task.due_date, Some(due));
    let list = || tasks.list().name(&target.unique);
    for (text, expected) in [
        ("2030-01-01T10:00:00.499Z", [0, 0, 1]),
        ("2030-01-01T10:00:00.500Z", [1, 0, 0]),
        ("2030-01-01T10:00:00.501Z", [0, 1, 0]),
        ("2030-01-01T10:00:00Z", [0, 0, 1]),
    ] {
        let time = at(text)?;
        let listed = [list().due_date(time), list().due_before(time), list().due_after(time)];
        for (list, expected) in listed.into_iter().zip(expected) {
            assert_eq!(list.total().await?, expected, "{text}");
        }
        let query = TaskQuery::new().name(&target.unique).due_date(time);
        assert_eq!(tasks.query(query).total().await?, expected[0], "{text}");
    }
    tasks.delete(&task.id).cascade_history(true).await?;
    Ok(())
}

async fn the_tenant_of_a_task_stays(target: Target) -> Result<()> {
    let cmmn = cmmn(&target)?;
    let task = cmmn.tasks().create(NewTask::new().tenant_id("one")).await?.id;
    let path = format!("/cmmn-runtime/tasks/{task}");
    cmmn.raw(Method::PUT, &path).json(&json!({"tenantId": "two"})).read::<Value>().await?;
    assert_eq!(cmmn.tasks().get(&task).await?.tenant_id.as_deref(), Some("one"));
    cmmn.tasks().delete(&task).cascade_history(true).await?;
    Ok(())
}
