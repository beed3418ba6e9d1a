//! What Flowable misreads or fails at: the server shows it to raw calls, and the client refuses it before it is sent.

use super::{TWO_TASKS, refused, start};
use crate::{
    flowable_apis::{dates_that_cannot_be_read, queries_that_cannot_be_read},
    target::{Target, Test, failure, unsent},
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Flowable, List as _, Timestamp, Upload,
    flowable::{NewGroup, NewModel, NewTask, NewUser, TaskQuery},
    variables::NewVariable,
};
use futures::FutureExt as _;
use http::Method;
use serde_json::{Value, json};

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("texts_longer_than_their_column", |target| texts_longer_than_their_column(target).boxed()),
    ("offsets_and_sizes_have_31_bits", |target| offsets_and_sizes_have_31_bits(target).boxed()),
    ("urls_that_are_too_long", |target| urls_that_are_too_long(target).boxed()),
    ("dates_are_read_to_the_millisecond", |target| dates_are_read_to_the_millisecond(target).boxed()),
    ("dates_that_cannot_be_read", |target| dates_that_cannot_be_read(target).boxed()),
    ("queries_that_cannot_be_read", |target| queries_that_cannot_be_read(target).boxed()),
    ("the_tenant_of_a_task_stays", |target| the_tenant_of_a_task_stays(target).boxed()),
];

async fn texts_longer_than_their_column(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let long = |length: usize| format!("{:x<length$}", target.unique);
    let task = flowable.tasks().create(NewTask::new().name(long(255)).description(long(4000))).await?;
    let instance = start(&flowable, &target, "long", TWO_TASKS).await?;
    let definition = instance.process_definition_id.clone().context("it is of a definition")?;
    let model = flowable.models().create(NewModel::new().name(&target.unique)).await?;
    let (of_task, of_instance) =
        (format!("/runtime/tasks/{}", task.id), format!("/runtime/process-instances/{}", instance.id));
    let group = target.name("g");
    flowable.groups().create(NewGroup::new(&group)).await?;
    let key = target.name("long");
    let cases = [
        (Method::POST, "/identity/users".to_owned(), json!({"id": long(65)})),
        (Method::POST, "/identity/users".to_owned(), json!({"id": target.name("u"), "tenantId": long(256)})),
        (Method::POST, "/identity/groups".to_owned(), json!({"id": long(65)})),
        (Method::POST, format!("/identity/groups/{group}/members"), json!({"userId": long(65)})),
        (Method::POST, "/repository/models".to_owned(), json!({"metaInfo": long(4001)})),
        (Method::PUT, format!("/repository/models/{}", model.id), json!({"category": long(256)})),
        (Method::PUT, format!("/repository/process-definitions/{}", definition), json!({"category": long(256)})),
        (Method::POST, "/runtime/tasks".to_owned(), json!({"parentTaskId": long(65)})),
        (Method::PUT, of_task.clone(), json!({"category": long(256)})),
        (Method::PUT, "/runtime/tasks".to_owned(), json!({"taskIds": [task.id], "name": long(256)})),
        (Method::POST, of_task.clone(), json!({"action": "claim", "assignee": long(256)})),
        (
            Method::POST,
            format!("{of_task}/identitylinks"),
            json!({"userId": long(256), "type": "a", "user": long(256)}),
        ),
        (Method::POST, format!("{of_task}/variables"), json!([{"name": long(256), "value": 1, "scope": "local"}])),
        (Method::POST, format!("{of_task}/attachments"), json!({"name": long(256), "externalUrl": "http://a"})),
        (
            Method::POST,
            "/runtime/process-instances".to_owned(),
            json!({"processDefinitionKey": key, "businessKey": long(256)}),
        ),
        (
            Method::POST,
            "/runtime/process-instances".to_owned(),
            json!({"processDefinitionKey": key, "overrideDefinitionTenantId": long(256)}),
        ),
        (Method::PUT, of_instance.clone(), json!({"businessKey": long(256)})),
        (Method::PUT, of_instance.clone(), json!({"name": long(256)})),
        (
            Method::POST,
            format!("{of_instance}/inject"),
            json!({"injectionType": "task", "id": "injected", "name": "a", "assignee": long(256)}),
        ),
        (
            Method::POST,
            "/runtime/process-instances/delete".to_owned(),
            json!({"action": "delete", "deleteReason": long(4001), "instanceIds": [instance.id]}),
        ),
    ];
    for (method, path, body) in cases {
        let error = refused(flowable.raw(method, &path).json(&body).read::<Value>().await, 500)?;
        let is_told = error.server_message().is_some_and(|words| words.contains("Value too long for column"));
        assert!(is_told, "{path}: {error:?}");
    }
    let deploy = flowable.raw(Method::POST, "/repository/deployments").query("deploymentKey", long(256));
    let error = refused(
        deploy.upload("file", Upload::bytes("a.bpmn", crate::engine::one_task(&key))).read::<Value>().await,
        500,
    )?;
    assert!(error.server_message().is_some_and(|words| words.contains("Value too long for column")), "{error:?}");

    let (tasks, instances) = (flowable.tasks(), flowable.process_instances());
    for words in [
        unsent(flowable.users().create(NewUser::new(target.name("u")).tenant_id(long(256))).await)?,
        unsent(flowable.groups().add_member(&group, long(65)).await)?,
        unsent(flowable.models().create(NewModel::new().meta_info(long(4001))).await)?,
        unsent(flowable.process_definitions().set_category(&definition, long(256)).await)?,
        unsent(tasks.create(NewTask::new().tenant_id(long(256))).await)?,
        unsent(tasks.create(NewTask::new().parent_task_id(long(65))).await)?,
        unsent(tasks.update(&task.id).description(long(4001)).await)?,
        unsent(tasks.update_many([&task.id]).name(long(256)).await)?,
        unsent(tasks.claim(&task.id, long(256)).await)?,
        unsent(tasks.delegate(&task.id, long(256)).await)?,
        unsent(tasks.add_user_link(&task.id, long(256), "a").await)?,
        unsent(tasks.create_variables(&task.id, [NewVariable::new(long(256), 1)]).await)?,
        unsent(tasks.attach_link(&task.id, long(256), "http://a").await)?,
        unsent(instances.start_by_key(&key).business_key(long(256)).await)?,
        unsent(instances.start_by_key(&key).override_definition_tenant_id(long(256)).await)?,
        unsent(instances.update(&instance.id).name(long(256)).await)?,
        unsent(instances.inject_task(&instance.id).assignee(long(256)).await)?,
        unsent(instances.delete(&instance.id).delete_reason(long(4001)).await)?,
        unsent(instances.delete_many([&instance.id]).delete_reason(long(4001)).await)?,
        unsent(flowable.forms().submit_start_form(&definition, [("a", long(4001))]).await)?,
    ] {
        assert!(words.contains("It does not fit into the column"), "{words}");
        assert!(!words.contains(&target.unique), "the text is not repeated: {words}");
    }
    instances.delete(&instance.id).delete_reason(long(4000)).await?;
    tasks.delete(&task.id).cascade_history(true).await?;
    flowable.models().delete(&model.id).await?;
    flowable.groups().delete(&group).await?;
    Ok(())
}

async fn offsets_and_sizes_have_31_bits(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    for path in ["/identity/users", "/runtime/tasks", "/history/historic-detail", "/management/jobs"] {
        let list = |name: &str, number: &str| flowable.raw(Method::GET, path).query(name, number).read::<Value>();
        for (name, number) in [("start", "2147483648"), ("size", "2147483648"), ("size", "-2147483649")] {
            let error = refused(list(name, number).await, 500)?;
            let is_told = error.server_message().is_some_and(|words| words.contains("For input string"));
            assert!(is_told, "{path} {name}={number}: {error:?}");
        }
        assert_eq!(list("start", "2147483647").await?["start"], json!(i32::MAX));
        assert_eq!(list("start", "-1").await?["start"], json!(0), "a negative number is taken for none");
    }
    let query = |body: Value| flowable.raw(Method::POST, "/query/tasks").json(&body).read::<Value>();
    refused(query(json!({"start": 1_i64 << 31})).await, 400)?;
    assert_eq!(query(json!({"start": -1})).await?["start"], json!(0));

    let tasks = flowable.tasks();
    assert_eq!(tasks.list().start(i32::MAX).await?.data.len(), 0);
    unsent(tasks.list().start(1_i64 << 31).await)?;
    for words in [
        unsent(tasks.list().start(-1).await)?,
        unsent(tasks.list().size(-1).await)?,
        unsent(tasks.query(TaskQuery::new().start(-1)).await)?,
    ] {
        assert!(words.contains("The server takes a negative number for none."), "{words}");
    }
    for path in ["/repository/models", "/repository/process-definitions"] {
        refused(flowable.raw(Method::GET, path).query("version", "0").read::<Value>().await, 400)?;
    }
    for words in [
        unsent(flowable.models().list().version(0).await)?,
        unsent(flowable.process_definitions().list().version(0).await)?,
    ] {
        assert!(words.contains("Versions are counted from 1"), "{words}");
    }
    Ok(())
}

async fn urls_that_are_too_long(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let groups = |count: usize| (0..count).map(|number| format!("group-{number:04}")).collect::<Vec<_>>();
    let long = flowable.raw(Method::GET, "/runtime/tasks").query("candidateGroups", groups(900).join(","));
    let error = refused(long.read::<Value>().await, 400)?;
    assert!(error.body().starts_with(b"<"), "the page of the servlet container: {error:?}");

    let listed = |count: usize| flowable.tasks().list().candidate_groups(groups(count));
    // With three bytes for each comma, just below the limit.
    assert_eq!(listed(550).total().await?, 0);
    let words = unsent(listed(650).total().await)?;
    assert!(words.contains("tasks().query("), "{words}");
    assert_eq!(flowable.tasks().query(TaskQuery::new().candidate_group_in(groups(3000))).total().await?, 0);
    Ok(())
}

/// As in parameters, so in bodies.
async fn dates_are_read_to_the_millisecond(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let tasks = flowable.tasks();
    let at = |text: &str| text.parse::<Timestamp>();
    let due = at("2030-01-01T10:00:00.500Z")?;
    let task = tasks.create(NewTask::new().name(&target.unique).due_date(due)).await?;
    assert_eq!(task.due_date, Some(due));
    let list = || tasks.list().name(&target.unique);
    let query = || TaskQuery::new().name(&target.unique);
    for (text, [on, before, after]) in [
        ("2030-01-01T10:00:00.499Z", [0, 0, 1]),
        ("2030-01-01T10:00:00.500Z", [1, 0, 0]),
        ("2030-01-01T10:00:00.501Z", [0, 1, 0]),
        ("2030-01-01T10:00:00Z", [0, 0, 1]),
        ("2030-01-01T10:00:01Z", [0, 1, 0]),
        ("2030-01-01T11:00:00.5+01:00", [1, 0, 0]),
    ] {
        let time = at(text)?;
        let listed = [
            list().due_date(time).total().await?,
            list().due_before(time).total().await?,
            list().due_after(time).total().await?,
        ];
        assert_eq!(listed, [on, before, after], "{text}");
        let queries = [query().due_date(time), query().due_before(time), query().due_after(time)];
        for (query, expected) in queries.into_iter().zip([on, before, after]) {
            assert_eq!(tasks.query(query).total().await?, expected, "{text}");
        }
    }
    for text in
        ["2030-01-01T10:00:00.5Z", "2030-01-01T10:00:00.500000Z", "2030-01-01T10:00:00.500+0000", "1893492000500"]
    {
        let raw = flowable.raw(Method::GET, "/runtime/tasks").query("dueDate", text);
        assert!(failure(raw.read::<Value>().await)?.to_string().contains("could not be parsed"), "{text}");
    }
    tasks.delete(&task.id).cascade_history(true).await?;
    Ok(())
}

async fn the_tenant_of_a_task_stays(target: Target) -> Result<()> {
    let flowable: Flowable = target.flowable()?;
    let tasks = flowable.tasks();
    let task = tasks.create(NewTask::new().tenant_id("one")).await?;
    flowable
        .raw(Method::PUT, &format!("/runtime/tasks/{}", task.id))
        .json(&json!({"tenantId": "two"}))
        .read::<Value>()
        .await?;
    assert_eq!(tasks.get(&task.id).await?.tenant_id.as_deref(), Some("one"));
    tasks.delete(&task.id).cascade_history(true).await?;
    Ok(())
}
