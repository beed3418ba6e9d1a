//! Process instances, what they wait for and where they are.

use super::{TWO_TASKS, deploy, only_task, refused, start, through};
use crate::target::{Target, Test};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Call as _, Upload,
    flowable::{
        ActivityInstanceQuery, ActivityInstanceSort, EventSubscriptionSort, NewUser, ProcessInstanceQuery,
        ProcessInstanceSort, SortOrder, VariableInstanceQuery, VariableInstanceSort,
    },
    variables::{NewVariable, VariableCondition, VariableScope, VariableValue},
};
use futures::FutureExt as _;

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("instances_live_and_die", |target| instances_live_and_die(target).boxed()),
    ("instances_are_found", |target| instances_are_found(target).boxed()),
    ("instances_are_moved", |target| instances_are_moved(target).boxed()),
    ("users_are_involved", |target| users_are_involved(target).boxed()),
    ("variables_of_instances", |target| variables_of_instances(target).boxed()),
    ("variables_by_jobs", |target| variables_by_jobs(target).boxed()),
    ("what_is_waited_for", |target| what_is_waited_for(target).boxed()),
    ("forms", |target| forms(target).boxed()),
];

async fn instances_live_and_die(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let definition = deploy(&flowable, &target, "live", TWO_TASKS).await?;
    let instances = flowable.process_instances();
    let started = instances.start_by_key(&definition.key).name("n").business_key("k").variable("a", 5);
    let started = started.return_variables(true).await?;
    assert_eq!((started.name.as_deref(), started.business_key.as_deref()), (Some("n"), Some("k")));
    assert_eq!((started.variables.len(), started.start_time.is_some()), (1, true));
    let id = &started.id;
    let got = instances.get(id).await?;
    assert_eq!((got.start_user_id.as_deref(), got.ended), (Some("rest-admin"), false));
    let updated = instances.update(id).name("名").business_key("k2").await?.context("it runs")?;
    assert_eq!((updated.name.as_deref(), updated.business_key.as_deref()), (Some("名"), Some("k2")));
    assert!(instances.suspend(id).await?.suspended);
    refused(instances.suspend(id).await, 409)?;
    refused(instances.activate("none").await, 404)?;
    assert!(!instances.activate(id).await?.suspended);
    refused(instances.diagram(id).await, 400)?;
    instances.delete(id).delete_reason("不要").await?;
    refused(instances.get(id).await, 404)?;
    refused(instances.delete(id).await, 404)?;
    refused(instances.update(id).name("x").await, 404)?;

    let first = instances.start_by_id(&definition.id).await?.id;
    let second = instances.start_by_id(&definition.id).await?.id;
    refused(instances.delete_many([first.as_str(), "none"]).await, 404)?;
    instances.delete_many([&first, &second]).delete_reason("both").await?;
    let history = flowable.history().process_instances().get(&first).await?;
    assert_eq!(history.delete_reason.as_deref(), Some("both"));
    refused(instances.start_by_key("none").await, 400)?;
    refused(instances.start_by_id("none:1:1").await, 400)?;
    refused(instances.start_by_message("none").await, 400)?;
    Ok(())
}

async fn instances_are_found(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let definition = deploy(&flowable, &target, "found", TWO_TASKS).await?;
    let instances = flowable.process_instances();
    let name = target.name("Name");
    let id = instances.start_by_id(&definition.id).name(&name).business_key("k").variable("a", 5).await?.id;
    let list = || instances.list().process_definition_id(&definition.id).sort(ProcessInstanceSort::StartTime);
    for found in [
        list().name(&name).active_activity_id("a").started_by("rest-admin").await?,
        list().name_like_ignore_case(name.to_uppercase()).process_definition_version(1).await?,
        list().business_key_like("_").process_definition_key_like_ignore_case("%FOUND").await?,
        list()
            .started_after("2020-01-01T00:00:00Z")
            .started_before("2099-01-01T00:00:00Z")
            .order(SortOrder::Desc)
            .await?,
    ] {
        assert_eq!(found.data.iter().map(|found| found.id.as_str()).collect::<Vec<_>>(), [id.as_str()]);
    }
    assert_eq!(list().name("none").await?.data, []);
    let told = list().include_process_variables(true).include_process_variables_names(["a"]).await?;
    assert_eq!(told.data[0].variables[0].value.as_i64(), Some(5));
    let query = || ProcessInstanceQuery::new().process_definition_id(&definition.id);
    let found =
        instances.query(query().process_instance_ids([&id]).variables([VariableCondition::greater_than("a", 4)]));
    assert_eq!(found.await?.data.len(), 1);
    let found = instances.query(query().exclude_process_definition_keys([&definition.key])).await?;
    assert_eq!(found.total, 0);
    let found = instances.query(query().process_instance_name_like("%Name").active_activity_ids(["a", "b"])).await?;
    assert_eq!(found.total, 1);
    refused(instances.list().with_query("sort", "none").await, 400)?;
    Ok(())
}

async fn instances_are_moved(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let definition = deploy(&flowable, &target, "moved", TWO_TASKS).await?;
    let instances = flowable.process_instances();
    let id = instances.start_by_id(&definition.id).await?.id;
    instances.move_from_activity(&id, "a", ["b"]).await?;
    assert_eq!(only_task(&flowable, &id).await?.task_definition_key.as_deref(), Some("b"));
    instances.move_to_activity(&id, ["b"], "a").await?;
    assert_eq!(only_task(&flowable, &id).await?.task_definition_key.as_deref(), Some("a"));
    refused(instances.move_from_activity(&id, "b", ["a"]).await, 500)?;
    refused(instances.move_to_activity(&id, ["a"], "none").await, 500)?;
    refused(instances.move_from_activity("none", "a", ["b"]).await, 404)?;
    refused(instances.move_to_activity("none", ["a"], "b").await, 404)?;
    instances.evaluate_conditions(&id).await?;
    refused(instances.evaluate_conditions("none").await, 404)?;

    instances.inject_task(&id).name("more").assignee("kermit").await?;
    instances.inject_subprocess(&id, &definition.id).await?;
    let names: Vec<_> = flowable.tasks().list().process_instance_id(&id).await?.data;
    assert_eq!(names.len(), 3, "{names:?}");
    refused(instances.inject_task("none").await, 404)?;
    refused(instances.inject_subprocess("none", &definition.id).await, 404)?;
    Ok(())
}

async fn users_are_involved(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = start(&flowable, &target, "involved", TWO_TASKS).await?.id;
    let user = target.name("user");
    flowable.users().create(NewUser::new(&user)).await?;
    let instances = flowable.process_instances();
    let added = instances.add_user_link(&id, &user, "helper").await?;
    assert_eq!((added.user.as_deref(), added.type_.as_deref()), (Some(user.as_str()), Some("helper")));
    assert!(instances.identity_links(&id).await?.contains(&added));
    assert_eq!(instances.identity_link(&id, &user, "helper").await?, added);
    instances.remove_identity_link(&id, &user, "helper").await?;
    refused(instances.identity_link(&id, &user, "helper").await, 404)?;
    refused(instances.remove_identity_link(&id, &user, "helper").await, 404)?;
    refused(instances.identity_links("none").await, 404)?;
    Ok(())
}

async fn variables_of_instances(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = start(&flowable, &target, "variables", TWO_TASKS).await?.id;
    let instances = flowable.process_instances();
    let created = instances.create_variables(&id, [NewVariable::new("a", 5), NewVariable::new("b", "中")]).await?;
    assert_eq!(created.len(), 2);
    refused(instances.create_variables(&id, [("a", 6)]).await, 409)?;
    instances.set_variables(&id, [("a", 6), ("c", 7)]).await?;
    assert_eq!(instances.variable(&id, "a").await?.value, VariableValue::Integer(6));
    assert_eq!(instances.update_variable(&id, ("a", 8)).await?.value.as_i64(), Some(8));
    refused(instances.update_variable(&id, ("none", 8)).await, 404)?;
    let binary = instances.create_binary_variable(&id, "scan", Upload::bytes("a.pdf", "%PDF")).await?;
    assert_eq!(binary.value, VariableValue::Binary);
    instances.update_binary_variable(&id, "scan", Upload::bytes("a.pdf", "%PDF2")).await?;
    assert_eq!(instances.variable_bytes(&id, "scan").await?.bytes().await?, "%PDF2");
    refused(instances.variable_bytes(&id, "a").await, 404)?;
    assert_eq!(instances.variables(&id).scope(VariableScope::Local).await?.len(), 4);
    instances.delete_variable(&id, "c").await?;
    refused(instances.delete_variable(&id, "c").await, 404)?;

    let all = flowable.variable_instances();
    let list = all.list().process_instance_id(&id).sort(VariableInstanceSort::VariableName).order(SortOrder::Desc);
    let found = list.await?.data;
    let names: Vec<_> = found.iter().map(|found| found.variable.name.as_str()).collect();
    assert_eq!(names, ["scan", "b", "a"]);
    assert_eq!(all.bytes(&found[0].id).await?.bytes().await?, "%PDF2");
    refused(all.bytes(&found[2].id).await, 404)?;
    let query = VariableInstanceQuery::new().process_instance_id(&id).variables([VariableCondition::equals("a", 8)]);
    assert_eq!(all.query(query).await?.data[0].variable.name, "a");
    refused(all.query(VariableInstanceQuery::new().variables([VariableCondition::like("b", "%")])).await, 400)?;
    refused(all.list().with_query("sort", "none").await, 400)?;
    instances.delete_variables(&id).await?;
    assert_eq!(instances.variables(&id).await?, []);
    Ok(())
}

/// Executes the jobs of a process instance.
async fn work(flowable: &bpm_rest::Flowable, instance: &str) -> Result<usize> {
    let jobs = flowable.jobs().list().process_instance_id(instance).await?.data;
    for job in &jobs {
        flowable.jobs().execute(&job.id).await?;
    }
    Ok(jobs.len())
}

async fn variables_by_jobs(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = start(&flowable, &target, "async", TWO_TASKS).await?.id;
    let instances = flowable.process_instances();
    instances.create_variables_async(&id, [("a", 5)]).await?;
    instances.set_variables_async(&id, [("b", 6)]).await?;
    instances.create_binary_variable_async(&id, "scan", Upload::bytes("a.pdf", "%PDF")).await?;
    assert!(work(&flowable, &id).await? > 0);
    assert_eq!(instances.variable(&id, "a").await?.value.as_i64(), Some(5));
    assert_eq!(instances.variable(&id, "b").await?.value.as_i64(), Some(6));
    instances.update_variable_async(&id, ("a", 7)).await?;
    instances.update_binary_variable_async(&id, "scan", Upload::bytes("a.pdf", "%PDF2")).await?;
    assert!(work(&flowable, &id).await? > 0);
    assert_eq!(instances.variable(&id, "a").await?.value.as_i64(), Some(7));
    assert_eq!(instances.variable_bytes(&id, "scan").await?.bytes().await?, "%PDF2");
    refused(instances.create_variables_async(&id, [("a", 5)]).await, 409)?;
    refused(instances.update_variable_async(&id, ("none", 5)).await, 404)?;
    refused(instances.set_variables_async("none", [("a", 5)]).await, 404)?;
    Ok(())
}

async fn what_is_waited_for(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let name = target.name("signal");
    let key = target.name("waiting");
    let catch = r#"<intermediateCatchEvent id="it"><signalEventDefinition signalRef="sig"/></intermediateCatchEvent>"#;
    let text = crate::engine::bpmn(&key, &through(catch));
    let text = text.replace("<process ", &format!(r#"<signal id="sig" name="{name}"/><process "#));
    flowable.deployments().deploy(Upload::bytes(format!("{key}.bpmn"), text)).await?;
    let id = flowable.process_instances().start_by_key(&key).await?.id;
    let subscriptions = flowable.event_subscriptions();
    let list = subscriptions.list().process_instance_id(&id).event_type("signal").event_name(&name);
    let found = list.sort(EventSubscriptionSort::Created).order(SortOrder::Desc).await?.data;
    assert_eq!((found.len(), found[0].activity_id.as_deref()), (1, Some("it")));
    assert_eq!(subscriptions.get(&found[0].id).await?, found[0]);
    refused(subscriptions.get("none").await, 404)?;
    refused(subscriptions.list().with_query("sort", "none").await, 400)?;

    flowable.signals().send_async(&name).await?;
    flowable.signals().send(&name).variable("late", true).await?;
    assert_eq!(flowable.process_instances().variable(&id, "late").await?.value.as_bool(), Some(true));
    let activities = flowable.activity_instances();
    let list = activities.list().process_instance_id(&id).finished(true).sort(ActivityInstanceSort::ActivityId);
    let ids: Vec<_> = list.await?.data.into_iter().map(|activity| activity.activity_id).collect();
    assert!(ids.contains(&"it".to_owned()), "{ids:?}");
    let query = ActivityInstanceQuery::new().process_instance_id(&id).activity_type("userTask").finished(false);
    assert_eq!(activities.query(query).await?.data[0].activity_id, "task");
    refused(activities.list().with_query("sort", "none").await, 400)?;
    Ok(())
}

async fn forms(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let elements = r#"<startEvent id="start"><extensionElements><activiti:formProperty id="days" type="long"/>
</extensionElements></startEvent><sequenceFlow id="to" sourceRef="start" targetRef="task"/>
<userTask id="task"><extensionElements><activiti:formProperty id="fine" type="boolean"/></extensionElements></userTask>"#;
    let definition = deploy(&flowable, &target, "forms", elements).await?.id;
    let forms = flowable.forms();
    assert_eq!(forms.start_form(&definition).await?.form_properties[0].id, "days");
    let id = forms.submit_start_form(&definition, [("days", "5")]).business_key("k").await?.id;
    assert_eq!(flowable.process_instances().variable(&id, "days").await?.value.as_i64(), Some(5));
    let task = only_task(&flowable, &id).await?.id;
    assert_eq!(forms.task_form(&task).await?.form_properties[0].id, "fine");
    forms.submit_task_form(&task, [("fine", "true")]).await?;
    refused(forms.task_form(&task).await, 404)?;
    Ok(())
}
