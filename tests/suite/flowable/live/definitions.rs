//! Process definitions and models, their migration and what they use.

use super::{TWO_TASKS, deploy, only_task, refused, start};
use crate::target::{Target, Test};
use anyhow::{Context as _, Result};
use bpm_rest::{
    Call as _, List as _, Upload,
    flowable::{
        Batch, IdentityFamily, ModelSort, NewGroup, NewModel, NewUser, OneToOneMapping, ProcessDefinitionSort,
        SortOrder,
    },
};
use futures::{FutureExt as _, TryStreamExt as _};

pub(in super::super) const TESTS: &[(&str, Test)] = &[
    ("definitions_are_listed_and_told", |target| definitions_are_listed_and_told(target).boxed()),
    ("definitions_are_suspended_and_renamed", |target| definitions_are_suspended_and_renamed(target).boxed()),
    ("candidate_starters", |target| candidate_starters(target).boxed()),
    ("all_instances_migrate", |target| all_instances_migrate(target).boxed()),
    ("instances_migrate_by_jobs", |target| instances_migrate_by_jobs(target).boxed()),
    ("models", |target| models(target).boxed()),
];

async fn definitions_are_listed_and_told(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let definition = deploy(&flowable, &target, "told", TWO_TASKS).await?;
    let definitions = flowable.process_definitions();
    let id = &definition.id;
    assert_eq!(definitions.get(id).await?, definition);
    assert_eq!((definition.version, definition.suspended), (1, false));
    let list = definitions.list().name_like_ignore_case(format!("the PROCESS {}%", target.name("told")));
    let list = list.sort(ProcessDefinitionSort::Key).order(SortOrder::Desc);
    assert_eq!(list.await?.data, std::slice::from_ref(&definition));
    let of_deployment = definition.deployment_id.clone().context("a deployment")?;
    assert_eq!(definitions.list().parent_deployment_id(&of_deployment).await?.data, std::slice::from_ref(&definition));

    let file = definitions.resource_bytes(id).await?.bytes().await?;
    assert!(file.starts_with(b"<?xml"));
    assert!(definitions.model(id).await?.contains_key("processes"));
    refused(definitions.diagram(id).await, 400)?;
    assert_eq!((definitions.decisions(id).await?, definitions.decision_tables(id).await?), (vec![], vec![]));
    let error = refused(definitions.form_definitions(id).await, 500)?;
    assert!(error.to_string().contains("Form repository service is not available"), "{error}");
    assert_eq!(definitions.start_form(id).await?, None);

    refused(definitions.get("none:1:1").await, 404)?;
    refused(definitions.decisions("none:1:1").await, 404)?;
    refused(definitions.decision_tables("none:1:1").await, 404)?;
    refused(definitions.list().version(1).with_query("sort", "none").await, 400)?;
    Ok(())
}

async fn definitions_are_suspended_and_renamed(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = deploy(&flowable, &target, "state", TWO_TASKS).await?.id;
    let definitions = flowable.process_definitions();
    assert!(definitions.suspend(&id).await?.suspended);
    refused(definitions.suspend(&id).await, 409)?;
    refused(flowable.process_instances().start_by_id(&id).await, 500)?;
    assert!(!definitions.activate(&id).include_process_instances(true).await?.suspended);
    refused(definitions.activate(&id).await, 409)?;
    assert_eq!(definitions.set_category(&id, "new").await?.category.as_deref(), Some("new"));
    refused(definitions.set_category("none:1:1", "new").await, 404)?;
    Ok(())
}

async fn candidate_starters(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = deploy(&flowable, &target, "starters", TWO_TASKS).await?.id;
    let (user, group) = (target.name("user"), target.name("group"));
    flowable.users().create(NewUser::new(&user)).await?;
    flowable.groups().create(NewGroup::new(&group)).await?;
    let definitions = flowable.process_definitions();
    let added = definitions.add_candidate_starter_user(&id, &user).await?;
    assert_eq!((added.user.as_deref(), added.type_.as_deref()), (Some(user.as_str()), Some("candidate")));
    definitions.add_candidate_starter_group(&id, &group).await?;
    assert_eq!(definitions.candidate_starters(&id).await?.len(), 2);
    assert_eq!(definitions.candidate_starter(&id, IdentityFamily::Users, &user).await?, added);
    definitions.remove_candidate_starter(&id, IdentityFamily::Groups, &group).await?;
    refused(definitions.candidate_starter(&id, IdentityFamily::Groups, &group).await, 404)?;
    Ok(())
}

async fn all_instances_migrate(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "migrate", TWO_TASKS).await?.id;
    let other = TWO_TASKS.replace("\"a\"", "\"other\"");
    let newer = deploy(&flowable, &target, "migrate", &other).await?;
    let older = flowable.process_definitions().list().key(&newer.key).version(1).await?.data[0].id.clone();
    let definitions = flowable.process_definitions();
    refused(definitions.migrate(&older, &newer.id).await, 500)?;
    let mapping = || OneToOneMapping::new("a", "other").new_assignee("kermit").local_variable("moved", true);
    definitions.migrate(&older, &newer.id).activity_mapping(mapping()).await?;
    let task = only_task(&flowable, &instance).await?;
    assert_eq!((task.process_definition_id.as_deref(), task.assignee.as_deref()), (Some(&*newer.id), Some("kermit")));
    assert_eq!(flowable.tasks().variable(&task.id, "moved").await?.value.as_bool(), Some(true));

    let back = OneToOneMapping::new("other", "a");
    definitions.migrate_to_version(&newer.id, &newer.key, 1).activity_mapping(back).await?;
    assert_eq!(only_task(&flowable, &instance).await?.task_definition_key.as_deref(), Some("a"));
    refused(definitions.migrate("none:1:1", &newer.id).await, 404)?;
    refused(definitions.migrate_to_version("none:1:1", &newer.key, 1).await, 404)?;

    let instances = flowable.process_instances();
    instances.migrate(&instance, &newer.id).activity_mapping(mapping()).await?;
    let back = OneToOneMapping::new("other", "a");
    instances
        .migrate_to_version(&instance, &newer.key, 1)
        .activity_mapping(back)
        .process_instance_variable("n", 5)
        .await?;
    assert_eq!(instances.variable(&instance, "n").await?.value.as_i64(), Some(5));
    refused(instances.migrate("none", &newer.id).await, 404)?;
    refused(instances.migrate(&instance, "none:1:1").await, 500)?;
    refused(instances.migrate_to_version("none", &newer.key, 1).await, 404)?;
    Ok(())
}

async fn instances_migrate_by_jobs(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let instance = start(&flowable, &target, "batch", TWO_TASKS).await?.id;
    let newer = deploy(&flowable, &target, "batch", TWO_TASKS).await?;
    let older = flowable.process_definitions().list().key(&newer.key).version(1).await?.data[0].id.clone();
    flowable.process_definitions().migrate_async(&older, &newer.id).await?;
    let batches = flowable.batches();
    let found = batches.list().search_key(&older).search_key2(&newer.id).batch_type("processMigration").items();
    let [batch] = <[Batch; 1]>::try_from(found.try_collect::<Vec<_>>().await?).ok().context("one batch")?;
    assert_eq!(batches.get(&batch.id).await?, batch);
    assert_eq!(batches.document(&batch.id).await?["toProcessDefinitionId"], newer.id.as_str());
    let parts = batches.parts(&batch.id).await?;
    assert_eq!((parts.len(), parts[0].scope_id.as_deref()), (1, Some(&*instance)));
    assert_eq!(batches.parts(&batch.id).status("fail").await?, []);
    assert_eq!(batches.part(&parts[0].id).await?, parts[0]);
    refused(batches.part_document(&parts[0].id).await, 404)?;

    let job = flowable.jobs().list().process_instance_id(&instance).handler_type("process-migration").await?.data;
    flowable.jobs().execute(&job[0].id).await?;
    assert_eq!(only_task(&flowable, &instance).await?.process_definition_id, Some(newer.id.clone()));
    assert_eq!(batches.part_document(&parts[0].id).await?["resultStatus"], "success");
    batches.delete(&batch.id).await?;
    for error in [
        refused(batches.get(&batch.id).await, 404)?,
        refused(batches.delete(&batch.id).await, 404)?,
        refused(batches.document(&batch.id).await, 404)?,
        refused(batches.part("none").await, 404)?,
    ] {
        assert!(error.server_message().is_some(), "{error:?}");
    }
    refused(batches.parts("none").await, 404)?;
    refused(batches.list().with_query("sort", "none").await, 400)?;
    flowable.process_definitions().migrate_async_to_version(&newer.id, &newer.key, 1).await?;
    refused(flowable.process_definitions().migrate_async("none:1:1", &newer.id).await, 404)?;
    refused(flowable.process_definitions().migrate_async_to_version("none:1:1", &newer.key, 1).await, 404)?;
    // The timer that watches a batch is of no process instance, so that nothing takes it away.
    for batch in batches.list().search_key(&newer.id).await?.data {
        batches.delete(batch.id).await?;
    }
    Ok(())
}

async fn models(target: Target) -> Result<()> {
    let models = target.flowable()?.models();
    let created = models.create(NewModel::new().name("模型").key(target.name("m")).meta_info("{}")).await?;
    let id = &created.id;
    let got = models.get(id).await?;
    assert_eq!((got.name.as_deref(), got.version), (Some("模型"), Some(1)));
    let updated = models.update(id).name("n").clear_meta_info().await?;
    assert_eq!((updated.name.as_deref(), updated.meta_info), (Some("n"), None));
    let list = models.list().key(target.name("m")).sort(ModelSort::CreateTime).order(SortOrder::Desc).await?;
    assert_eq!(list.data.len(), 1);
    refused(models.source(id).await, 404)?;
    refused(models.extra_source(id).await, 404)?;
    models.set_source(id, Upload::bytes("a.json", "{}")).await?;
    models.set_extra_source(id, Upload::bytes("a.png", "png")).await?;
    assert_eq!(models.source(id).await?.bytes().await?, "{}");
    assert_eq!(models.extra_source(id).await?.bytes().await?, "png");
    refused(models.create(NewModel::new().deployment_id("none")).await, 500)?;
    refused(models.list().with_query("sort", "none").await, 400)?;
    models.delete(id).await?;
    refused(models.get(id).await, 404)?;
    refused(models.delete(id).await, 404)?;
    refused(models.update(id).name("x").await, 404)?;
    refused(models.set_source(id, Upload::bytes("a", "b")).await, 404)?;
    refused(models.set_extra_source(id, Upload::bytes("a", "b")).await, 404)?;
    Ok(())
}
