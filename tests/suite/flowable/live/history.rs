//! What was.

use super::{TWO_TASKS, only_task, refused, start};
use crate::target::{Target, Test};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Call as _, Upload,
    flowable::{
        HistoricActivityInstanceQuery, HistoricActivityInstanceSort, HistoricDetailQuery, HistoricDetailSort,
        HistoricProcessInstanceQuery, HistoricProcessInstanceSort, HistoricTaskInstanceQuery, HistoricTaskInstanceSort,
        HistoricTaskLogEntrySort, HistoricVariableInstanceQuery, HistoricVariableInstanceSort, NewTask, SortOrder,
    },
};
use futures::FutureExt as _;

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("instances_that_were", |target| instances_that_were(target).boxed()),
    ("tasks_that_were", |target| tasks_that_were(target).boxed()),
    ("activities_variables_and_details", |target| activities_variables_and_details(target).boxed()),
];

async fn instances_that_were(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let running = start(&flowable, &target, "was", TWO_TASKS).await?;
    let id = &running.id;
    flowable.process_instances().create_binary_variable(id, "scan", Upload::bytes("a", "%PDF")).await?;
    let history = flowable.history().process_instances();
    let comment = history.create_comment(id, "好").await?;
    assert_eq!(history.comments(id).await?.len(), 1);
    assert_eq!(history.comment(id, &comment.id).await?.message.as_deref(), Some("好"));
    history.delete_comment(id, &comment.id).await?;
    refused(history.comment(id, &comment.id).await, 404)?;
    assert_eq!(history.variable_bytes(id, "scan").await?.bytes().await?, "%PDF");
    let starter = history.identity_links(id).await?;
    assert_eq!(starter[0].user_id.as_deref(), Some("rest-admin"));
    let definition = running.process_definition_id.clone().context("a definition")?;
    let list = || history.list().process_definition_id(&definition).sort(HistoricProcessInstanceSort::StartTime);
    assert_eq!(list().active_activity_id("a").without_callback_id(true).order(SortOrder::Desc).await?.total, 1);
    assert_eq!(list().process_definition_version(2).await?.total, 0);
    let query = HistoricProcessInstanceQuery::new().process_instance_ids([id]).active_activity_ids(["a"]);
    let found = history.query(query.include_process_variables(true)).await?;
    assert_eq!((found.data[0].variables.len(), found.data[0].process_definition_name.is_some()), (1, true));
    let got = history.get(id).await?;
    assert_eq!((got.end_time, got.start_activity_id.as_deref()), (None, Some("start")));

    let error = refused(history.delete(id).await, 500)?;
    assert!(error.server_message().is_some_and(|words| words.contains("is still running, cannot delete")), "{error:?}");
    flowable.process_instances().delete(id).await?;
    history.delete(id).await?;
    refused(history.get(id).await, 404)?;
    refused(history.delete(id).await, 404)?;
    let second = flowable.process_instances().start_by_id(&definition).await?.id;
    flowable.process_instances().delete(&second).await?;
    history.delete_many([second.as_str(), "none"]).await?;
    refused(history.get(&second).await, 404)?;
    // What runs is not refused here, and goes on without a history.
    let third = flowable.process_instances().start_by_id(&definition).await?.id;
    history.delete_many([&third]).await?;
    refused(history.get(&third).await, 404)?;
    flowable.process_instances().get(&third).await?;
    flowable.tasks().complete(only_task(&flowable, &third).await?.id).await?;
    flowable.process_instances().delete(&third).await?;
    refused(history.get(&third).await, 404)?;
    refused(history.list().with_query("sort", "none").await, 400)?;
    Ok(())
}

async fn tasks_that_were(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "tasks", TWO_TASKS).await?.id;
    let task = only_task(&flowable, &instance).await?.id;
    let history = flowable.history().tasks();
    let error = refused(history.form(&task).await, 400)?;
    assert!(error.to_string().contains("Form engine is not initialized"), "{error}");
    let alone = flowable.tasks().create(NewTask::new().name(&target.unique)).await?.id;
    for open in [&task, &alone] {
        let error = refused(history.delete(open).await, 500)?;
        assert!(error.server_message().is_some_and(|words| words.contains("does not have an endTime")), "{error:?}");
    }
    flowable.tasks().delete(&alone).await?;
    history.delete(&alone).await?;
    flowable.tasks().complete(&task).await?;
    let list = history.list().process_instance_id(&instance).finished(true).task_definition_keys(["a"]);
    let found = list.sort(HistoricTaskInstanceSort::StartTime).order(SortOrder::Desc).await?;
    assert_eq!(found.data[0].id, task);
    let query = HistoricTaskInstanceQuery::new().process_instance_id(&instance).without_delete_reason(true);
    assert_eq!(history.query(query).await?.total, 2);
    assert_eq!(history.get(&task).await?.form_key.as_deref(), Some("form-a"));
    let log = flowable.history().task_log_entries();
    let entries = log.list().task_id(&task).sort(HistoricTaskLogEntrySort::TimeStamp).await?.data;
    let types: Vec<_> = entries.iter().filter_map(|entry| entry.type_.as_deref()).collect();
    assert_eq!(types, ["USER_TASK_CREATED", "USER_TASK_COMPLETED"]);
    assert_eq!(log.list().task_id(&task).type_("USER_TASK_COMPLETED").from_log_number(1).await?.total, 1);
    refused(log.list().with_query("sort", "none").await, 400)?;
    history.delete(&task).await?;
    refused(history.get(&task).await, 404)?;
    refused(history.form(&task).await, 404)?;
    refused(history.list().with_query("sort", "none").await, 400)?;
    Ok(())
}

async fn activities_variables_and_details(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "details", TWO_TASKS).await?.id;
    flowable.process_instances().create_variables(&instance, [("a", 5)]).await?;
    flowable.process_instances().create_binary_variable(&instance, "scan", Upload::bytes("a", "%PDF")).await?;
    let history = flowable.history();
    let list = history.activities().list().process_instance_id(&instance).activity_type("userTask");
    let found = list.sort(HistoricActivityInstanceSort::ActivityInstanceId).await?.data;
    assert_eq!(found[0].activity_id.as_deref(), Some("a"));
    let query = HistoricActivityInstanceQuery::new().process_instance_id(&instance).finished(true);
    assert_eq!(history.activities().query(query).await?.total, 2);
    refused(history.activities().list().with_query("sort", "none").await, 400)?;

    let list = history.variables().list().process_instance_id(&instance).exclude_local_variables(true);
    let found = list.sort(HistoricVariableInstanceSort::VariableName).await?.data;
    assert_eq!(found.len(), 2);
    assert_eq!(history.variables().bytes(&found[1].id).await?.bytes().await?, "%PDF");
    refused(history.variables().bytes(&found[0].id).await, 404)?;
    let query = HistoricVariableInstanceQuery::new().process_instance_id(&instance).variable_name("a");
    assert_eq!(history.variables().query(query).await?.total, 1);
    refused(history.variables().list().with_query("sort", "none").await, 400)?;

    let list = history.details().list().process_instance_id(&instance).select_only_variable_updates(true);
    let found = list.sort(HistoricDetailSort::Name).order(SortOrder::Desc).await?.data;
    assert_eq!(found.len(), 2);
    let scan = found.iter().find(|detail| detail.variable.as_ref().is_some_and(|variable| variable.name == "scan"));
    let bytes = history.details().bytes(&scan.context("the bytes")?.id).await?;
    assert_eq!(bytes.bytes().await?, "%PDF");
    refused(history.details().bytes("none").await, 404)?;
    let query = HistoricDetailQuery::new().process_instance_id(&instance);
    assert_eq!(history.details().query(query).await?.total, 2);
    refused(history.details().list().with_query("sort", "none").await, 400)?;
    Ok(())
}
