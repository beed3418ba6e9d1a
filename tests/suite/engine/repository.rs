//! What Activiti and Flowable do with process definitions and models.

use super::{
    Engine, Test, bpmn, deploy, engine, failure, is_5, is_of_container, one_task, rest, start_one_task, text, unchecked,
};
use crate::{engine::archive, target::Target};
use anyhow::{Context as _, Result};
use bpm_rest::{Error, ErrorKind, List as _, OperationInfo, Upload, raw::path_segment};
use futures::{FutureExt as _, TryStreamExt as _};
use http::{HeaderValue, Method, header::CONTENT_TYPE};
use rest::{
    IdentityFamily, IdentityLink, ModelSort, NewModel, ProcessDefinition, ProcessDefinitionSort, SortOrder, operations,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("files_in_folders", |target| files_in_folders(target).boxed()),
    ("deleting_a_deployment_that_is_in_use", |target| deleting_a_deployment_that_is_in_use(target).boxed()),
    ("process_definitions_have_versions", |target| process_definitions_have_versions(target).boxed()),
    ("process_definitions_are_filtered_and_sorted", |target| {
        process_definitions_are_filtered_and_sorted(target).boxed()
    }),
    ("what_a_process_definition_is_made_of", |target| what_a_process_definition_is_made_of(target).boxed()),
    ("a_category_is_seen_in_lists_only", |target| a_category_is_seen_in_lists_only(target).boxed()),
    ("suspended_definitions_are_not_started", |target| suspended_definitions_are_not_started(target).boxed()),
    ("a_suspension_can_wait", |target| a_suspension_can_wait(target).boxed()),
    ("candidate_starters", |target| candidate_starters(target).boxed()),
    ("models_live_and_die", |target| models_live_and_die(target).boxed()),
    ("a_model_update_has_three_states", |target| a_model_update_has_three_states(target).boxed()),
    ("models_are_filtered_and_sorted", |target| models_are_filtered_and_sorted(target).boxed()),
    ("model_sources", |target| model_sources(target).boxed()),
];

/// Sends a body that the types do not let one send, and gives the status and the server's words.
pub(super) async fn answer(
    engine: &Engine,
    operation: &'static OperationInfo,
    path: &str,
    body: &'static str,
) -> Result<(u16, String)> {
    let connection = engine.operations().connection();
    let url = format!("{}{path}", connection.base_url());
    let request = connection.request(operation.method.clone(), url);
    let request = request.header(CONTENT_TYPE, HeaderValue::from_static("application/json")).body(body).build()?;
    let context = bpm_rest::transport::Context::new(operation);
    let response = connection.transport().execute(request, context).await?;
    Ok((response.status().as_u16(), text(response).await?))
}

fn status(error: &Error) -> Option<u16> {
    error.status().map(|status| status.as_u16())
}

/// The process definition with the key that was deployed last.
pub(super) async fn latest(engine: &Engine, key: &str) -> Result<ProcessDefinition> {
    let page = engine.process_definitions().list().key(key).latest(true).await?;
    page.data.into_iter().next().context("there is no such process definition")
}

async fn files_in_folders(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let deployments = engine.deployments();
    let process = one_task(&target.name("f"));
    let files: [(&str, &[u8]); 1] = [("a/b/c.bpmn", process.as_bytes())];
    let created = deployments.deploy(Upload::bytes("all.bar", archive(&files)?)).await?;
    let refused = failure(deployments.resource_bytes(&created.id, "a/b/c.bpmn").await)?;
    assert!(refused.kind() == ErrorKind::Request && refused.to_string().contains("holds a `/`"), "{refused:?}");
    // Encoded slashes are taken as well, by the server that is run here; but none where the bytes are.
    let path = |part: &str, name: &str| format!("/repository/deployments/{}/{part}/{name}", created.id);
    let (status, resource) = unchecked(&engine, Method::GET, &path("resources", "a%2Fb%2Fc.bpmn")).await?;
    assert!(status == 200 && resource.contains(r#""id":"a/b/c.bpmn""#), "{resource}");
    let (status, _) = unchecked(&engine, Method::GET, &path("resourcedata", "a%2Fb%2Fc.bpmn")).await?;
    assert_eq!(status, 404);
    let error = failure(engine.raw(Method::GET, &path("resourcedata", "a/b/c.bpmn")).stream().await)?;
    assert!(!error.is_not_found() && error.is_no_such_route() && is_of_container(&error), "{error:?}");

    let definition = latest(&engine, &target.name("f")).await?;
    let data = engine.process_definitions().resource_bytes(&definition.id).await?;
    assert_eq!(data.bytes().await?, process, "the way to a BPMN file in a folder");
    Ok(())
}

async fn deleting_a_deployment_that_is_in_use(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instance = start_one_task(&engine, &target.name("used")).await?;
    let definition = latest(&engine, &target.name("used")).await?;
    let deployment = definition.deployment_id.context("it was deployed")?;
    let error = failure(engine.deployments().delete(&deployment).await)?;
    assert_eq!(status(&error), Some(500), "{error:?}");
    assert_eq!(engine.process_instances().get(&instance.id).await?.id, instance.id);

    engine.deployments().delete(&deployment).cascade(true).await?;
    assert!(failure(engine.process_instances().get(&instance.id).await)?.is_not_found());
    assert!(failure(engine.history().process_instances().get(&instance.id).await)?.is_not_found());
    assert!(failure(engine.process_definitions().get(&definition.id).await)?.is_not_found());
    Ok(())
}

async fn process_definitions_have_versions(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definitions = engine.process_definitions();
    let key = target.name("versions");
    let text = bpmn(&key, "<documentation>What é is for</documentation><startEvent id=\"start\"/>");
    let deployment = deploy(&engine, &key, text).await?;
    deploy(&engine, &key, one_task(&key)).await?;
    let found: Vec<ProcessDefinition> =
        definitions.list().key(&key).sort(ProcessDefinitionSort::Version).items().try_collect().await?;
    assert_eq!(found.iter().map(|found| found.version).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(latest(&engine, &key).await?, found[1]);

    let first = &found[0];
    assert_eq!(
        (first.key.as_str(), first.name.as_deref()),
        (key.as_str(), Some(format!("The process {key}").as_str()))
    );
    assert_eq!(first.description.as_deref(), Some("What é is for"));
    assert_eq!(first.deployment_id.as_ref(), Some(&deployment.id));
    assert_eq!(first.deployment_url, deployment.url);
    assert_eq!(first.resource, deployment.url.map(|url| format!("{url}/resources/{key}.bpmn20.xml")));
    assert_eq!((first.category.as_deref(), first.tenant_id.as_deref()), (Some("bpm-rest"), Some("")));
    assert_eq!((&first.diagram_resource, first.graphical_notation_defined), (&None, false));
    assert_eq!((first.suspended, first.start_form_defined), (false, false));
    assert_eq!(definitions.get(&first.id).await?, *first);
    let error = failure(definitions.get("none:1:2").await)?;
    assert!(error.is_not_found(), "{error:?}");
    assert_eq!(error.server_message(), Some("no deployed process definition found with id 'none:1:2'"));
    Ok(())
}

async fn process_definitions_are_filtered_and_sorted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let tenant = target.name("tenant");
    let mut deployed = Vec::new();
    for name in ["b", "a", "c"] {
        let text = one_task(&target.name(name)).replace("The process", &format!("中 & {name}"));
        let text = text.replace("中 &", "中 &amp;").replace("\"bpm-rest\"", &format!("\"urn:{name}\""));
        let file = Upload::bytes(format!("{}.bpmn", target.name(name)), text);
        deployed.push(engine.deployments().deploy(file).tenant_id(&tenant).await?.id);
    }
    let again = Upload::bytes("again.bpmn", one_task(&target.name("a")));
    engine.deployments().deploy(again).tenant_id(&tenant).await?;
    let list = || engine.process_definitions().list().tenant_id(&tenant).sort(ProcessDefinitionSort::Key);
    let suspended = list().key(target.name("c")).await?.data.into_iter().next().context("it was deployed")?;
    engine.process_definitions().suspend(&suspended.id).await?;
    let all = vec!["a1", "a2", "b1", "c1"];
    let cases = [
        (list(), all.clone()),
        (list().order(SortOrder::Desc).latest(true), vec!["c1", "b1", "a2"]),
        (list().key(target.name("a")).version(2), vec!["a2"]),
        (list().key_like(format!("{}-_", target.unique)).latest(true), vec!["a2", "b1", "c1"]),
        (list().name(format!("中 & b {}", target.name("b"))), vec!["b1"]),
        (list().name_like("中 & %"), vec!["a1", "b1", "c1"]),
        (list().category("urn:b"), vec!["b1"]),
        (list().category_like("urn:%"), vec!["a1", "b1", "c1"]),
        (list().category_not_equals("bpm-rest"), vec!["a1", "b1", "c1"]),
        (list().deployment_id(&deployed[0]), vec!["b1"]),
        (list().resource_name("again.bpmn"), vec!["a2"]),
        (list().resource_name_like(format!("{}%", target.unique)), vec!["a1", "b1", "c1"]),
        (list().suspended(true), vec!["c1"]),
        (list().suspended(false), vec!["a1", "a2", "b1"]),
        (list().startable_by_user("kermit"), vec![]),
        (list().sort(ProcessDefinitionSort::Category), vec!["a2", "a1", "b1", "c1"]),
        (list().sort(ProcessDefinitionSort::Name).order(SortOrder::Desc), vec!["c1", "b1", "a1", "a2"]),
    ];
    let name =
        |found: &ProcessDefinition| format!("{}{}", found.key.rsplit('-').next().unwrap_or_default(), found.version);
    for (index, (list, mut expected)) in cases.into_iter().enumerate() {
        let is_sorted = index == 1 || index >= 15;
        let mut found: Vec<String> = list.size(3).items().map_ok(|found| name(&found)).try_collect().await?;
        if !is_sorted {
            found.sort();
            expected.sort_unstable();
        }
        assert_eq!(found, expected, "case {index}");
    }
    let by_tenant = engine.process_definitions().list().tenant_id_like(format!("{}%", target.unique));
    for sort in [ProcessDefinitionSort::Id, ProcessDefinitionSort::DeploymentId, ProcessDefinitionSort::TenantId] {
        assert_eq!(by_tenant.clone().sort(sort).total().await?, 4);
    }
    for list in [list().sort("size"), list().order("up")] {
        assert!(failure(list.await)?.is_bad_request());
    }
    Ok(())
}

/// The smallest image there is.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";

async fn what_a_process_definition_is_made_of(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definitions = engine.process_definitions();
    let (plain, drawn) = (target.name("plain"), target.name("drawn"));
    deploy(&engine, &plain, one_task(&plain)).await?;
    let image = format!("d/it.{drawn}.png");
    let text = one_task(&drawn);
    let files = archive(&[("d/it.bpmn20.xml", text.as_bytes()), (&image, PNG)])?;
    engine.deployments().deploy(Upload::bytes("it.bar", files)).await?;
    let (plain, drawn) = (latest(&engine, &plain).await?, latest(&engine, &drawn).await?);

    assert!(drawn.diagram_resource.as_ref().is_some_and(|url| url.ends_with(&image)), "{drawn:?}");
    let picture = definitions.diagram(&drawn.id).await?;
    assert_eq!(picture.content_type(), Some("image/png"));
    assert_eq!(picture.bytes().await?, PNG);
    let error = failure(definitions.diagram(&plain.id).await)?;
    assert!(error.is_bad_request(), "{error:?}");

    let data = definitions.resource_bytes(&drawn.id).await?;
    assert_eq!(data.content_type(), Some("text/xml"));
    assert_eq!(data.bytes().await?, text);
    let model = definitions.model(&drawn.id).await?;
    assert_eq!(model["processes"][0]["id"], json!(drawn.key));
    for error in [
        failure(definitions.diagram("none").await)?,
        failure(definitions.resource_bytes("none").await)?,
        failure(definitions.model("none").await)?,
    ] {
        assert!(error.is_not_found() && error.server_message().is_some(), "{error:?}");
    }
    Ok(())
}

async fn a_category_is_seen_in_lists_only(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definitions = engine.process_definitions();
    let key = target.name("category");
    deploy(&engine, &key, one_task(&key)).await?;
    let id = latest(&engine, &key).await?.id;
    let set = definitions.set_category(&id, "é/中 & 100%").await?;
    assert_eq!((set.id.as_str(), set.category.as_deref()), (id.as_str(), Some("é/中 & 100%")));
    assert_eq!(latest(&engine, &key).await?.category, set.category);
    assert_eq!(definitions.list().key(&key).category("é/中 & 100%").total().await?, 1);
    assert_eq!(definitions.list().key(&key).category("bpm-rest").total().await?, 0);
    assert_eq!(definitions.get(&id).await?.category.as_deref(), Some("bpm-rest"), "the engine reads the file again");

    assert!(failure(definitions.set_category("none", "x").await)?.is_not_found());
    let path = format!("/repository/process-definitions/{}", path_segment(&id)?);
    let operations = [
        &operations::SET_PROCESS_DEFINITION_CATEGORY,
        &operations::SUSPEND_PROCESS_DEFINITION,
        &operations::ACTIVATE_PROCESS_DEFINITION,
    ];
    let late = r#"{"action": "suspend", "date": "tomorrow"}"#;
    for body in ["{}", r#"{"category": null}"#, r#"{"action": "delete"}"#, late, r#"{"shoeSize": 1}"#, "{"] {
        for operation in operations {
            let (status, _) = answer(&engine, operation, &path, body).await?;
            assert_eq!(status, 400, "{body}");
        }
    }
    Ok(())
}

async fn suspended_definitions_are_not_started(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definitions = engine.process_definitions();
    let instance = start_one_task(&engine, &target.name("suspended")).await?;
    let is_suspended = || async { Ok::<_, Error>(engine.process_instances().get(&instance.id).await?.suspended) };
    let id = latest(&engine, &target.name("suspended")).await?.id;

    assert!(definitions.suspend(&id).await?.suspended);
    assert!(definitions.get(&id).await?.suspended && !is_suspended().await?);
    let error = failure(definitions.suspend(&id).await)?;
    assert!(error.is_conflict(), "{error:?}");
    let start = engine.raw(Method::POST, "/runtime/process-instances").json(&json!({"processDefinitionId": id}));
    let error = failure(start.read::<Value>().await)?;
    assert_eq!(status(&error), Some(500), "{error:?}");
    assert!(error.server_message().is_some_and(|message| message.contains("is suspended")), "{error}");

    assert!(!definitions.activate(&id).await?.suspended);
    assert!(failure(definitions.activate(&id).await)?.is_conflict());
    assert!(definitions.suspend(&id).include_process_instances(true).await?.suspended);
    assert!(is_suspended().await?);
    assert!(!definitions.activate(&id).include_process_instances(true).await?.suspended);
    assert!(!is_suspended().await?);
    for error in [failure(definitions.suspend("none").await)?, failure(definitions.activate("none").await)?] {
        assert!(error.is_not_found(), "{error:?}");
    }
    Ok(())
}

async fn a_suspension_can_wait(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definitions = engine.process_definitions();
    let key = target.name("later");
    let deployment = deploy(&engine, &key, one_task(&key)).await?;
    let id = latest(&engine, &key).await?.id;
    let date = "2096-02-29T10:00:00.123+02:00".parse::<bpm_rest::Timestamp>()?;
    assert!(definitions.suspend(&id).date(date).await?.suspended, "so it says");
    assert!(!definitions.get(&id).await?.suspended, "but it is not, yet");
    let job = if is_5(&target) {
        engine.jobs().list().process_definition_id(&id).await?.data
    } else {
        engine.timer_jobs().list().process_definition_id(&id).await?.data
    };
    let [job] = job.as_slice() else { anyhow::bail!("there is one job: {job:?}") };
    assert_eq!((job.due_date, &job.process_instance_id), (Some(date), &None));
    assert_eq!(job.retries, if is_5(&target) { 3 } else { 0 });
    let delete = || engine.deployments().delete(&deployment.id).cascade(true);
    if !is_5(&target) {
        assert_eq!(status(&failure(delete().await)?), Some(500), "the job is in the way");
        engine.timer_jobs().delete(&job.id).await?;
    }
    delete().await?;
    Ok(())
}

async fn candidate_starters(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let definitions = engine.process_definitions();
    let key = target.name("starters");
    deploy(&engine, &key, one_task(&key)).await?;
    let id = latest(&engine, &key).await?.id;
    assert_eq!(definitions.candidate_starters(&id).await?, []);

    let user = definitions.add_candidate_starter_user(&id, "é 中;").await?;
    assert_eq!((user.user.as_deref(), user.group.as_deref()), (Some("é 中;"), None));
    assert_eq!(user.type_.as_deref(), Some("candidate"));
    let group = definitions.add_candidate_starter_group(&id, "admin").await?;
    assert_eq!((group.user.as_deref(), group.group.as_deref()), (None, Some("admin")));
    let of = |links: Vec<IdentityLink>| links.into_iter().map(|link| link.url).collect::<BTreeSet<_>>();
    assert_eq!(of(definitions.candidate_starters(&id).await?), of(vec![user.clone(), group.clone()]));
    assert_eq!(definitions.candidate_starter(&id, IdentityFamily::Users, "é 中;").await?, user);
    assert_eq!(definitions.candidate_starter(&id, IdentityFamily::Groups, "admin").await?, group);
    assert_eq!(definitions.list().startable_by_user("é 中;").key(&key).total().await?, 1);
    assert_eq!(definitions.list().startable_by_user("kermit").key(&key).total().await?, 1, "a member of the group");
    assert_eq!(definitions.list().startable_by_user("fozzie").key(&key).total().await?, 0);

    definitions.add_candidate_starter_group(&id, "admin").await?;
    assert_eq!(definitions.candidate_starters(&id).await?.len(), 3, "once more is twice");
    definitions.remove_candidate_starter(&id, IdentityFamily::Groups, "admin").await?;
    assert_eq!(of(definitions.candidate_starters(&id).await?), of(vec![user]), "both are gone");
    let start = engine.raw(Method::POST, "/runtime/process-instances").json(&json!({"processDefinitionId": id}));
    assert_eq!(start.read::<Value>().await?["ended"], false, "kermit is no candidate, and starts it all the same");

    definitions.add_candidate_starter_group(&id, "a/b").await?;
    let path = format!("/repository/process-definitions/{}/identitylinks", path_segment(&id)?);
    for method in [Method::GET, Method::DELETE] {
        let (status, _) = unchecked(&engine, method, &format!("{path}/groups/a%2Fb")).await?;
        assert_eq!(status, 404, "a slash has no way back");
    }

    let group = IdentityFamily::Groups;
    for error in [
        failure(definitions.candidate_starter(&id, group.clone(), "admin").await)?,
        failure(definitions.remove_candidate_starter(&id, group.clone(), "admin").await)?,
        failure(definitions.candidate_starter("none", group.clone(), "admin").await)?,
        failure(definitions.remove_candidate_starter("none", group, "admin").await)?,
        failure(definitions.candidate_starters("none").await)?,
        failure(definitions.add_candidate_starter_user("none", "kermit").await)?,
        failure(definitions.add_candidate_starter_group("none", "admin").await)?,
    ] {
        assert!(error.is_not_found() && !is_of_container(&error), "{error:?}");
    }
    for error in [
        failure(definitions.candidate_starter(&id, "roles".into(), "admin").await)?,
        failure(definitions.remove_candidate_starter(&id, "roles".into(), "admin").await)?,
    ] {
        assert!(error.is_bad_request(), "{error:?}");
    }
    for body in ["{}", r#"{"user": "a", "group": "b"}"#] {
        let (status, words) = answer(&engine, &operations::CREATE_CANDIDATE_STARTER_USER, &path, body).await?;
        assert_eq!(status, 400, "{words}");
    }
    Ok(())
}

/// A model with all that it can have.
async fn full_model(engine: &Engine, target: &Target, name: &str) -> Result<NewModel> {
    let deployment = deploy(engine, &target.name(name), one_task(&target.name(name))).await?;
    let model = NewModel::new().name(target.name(name)).key("the key").category("é 中").version(7);
    Ok(model.meta_info(r#"{"a": 1}"#).deployment_id(deployment.id).tenant_id(&target.unique))
}

async fn models_live_and_die(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let models = engine.models();
    let new = full_model(&engine, &target, "full").await?;
    let created = models.create(new.clone()).await?;
    assert_eq!((&created.name, &created.key, &created.category), (&new.name, &new.key, &new.category));
    assert_eq!((created.version, &created.meta_info, &created.tenant_id), (Some(7), &new.meta_info, &new.tenant_id));
    assert_eq!(created.deployment_id, new.deployment_id);
    assert!(created.create_time.is_some() && created.create_time == created.last_update_time);
    assert_eq!((&created.source_url, &created.source_extra_url), (&None, &None));
    assert_eq!(models.get(&created.id).await?, created);
    models.delete(&created.id).await?;
    for error in [
        failure(models.get(&created.id).await)?,
        failure(models.update(&created.id).name("x").await)?,
        failure(models.delete(&created.id).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }

    let empty = models.create(NewModel::new()).await?;
    assert_eq!((empty.version, empty.tenant_id.as_deref()), (None, None));
    let got = models.get(&empty.id).await?;
    assert_eq!(
        (got.version, got.tenant_id.as_deref()),
        (Some(1), Some("")),
        "what is not given is told otherwise later"
    );
    for error in [
        failure(models.create(NewModel::new().deployment_id("none")).await)?,
        failure(models.update(&empty.id).deployment_id("none").await)?,
    ] {
        assert_eq!(status(&error), Some(500), "{error:?}");
    }
    let path = format!("/repository/models/{}", empty.id);
    for (operation, path) in
        [(&operations::CREATE_MODEL, "/repository/models"), (&operations::UPDATE_MODEL, path.as_str())]
    {
        for body in [r#"{"shoeSize": 1}"#, r#"{"version": "x"}"#, "{", ""] {
            let (status, words) = answer(&engine, operation, path, body).await?;
            assert_eq!(status, 400, "{body}: {words}");
        }
    }
    models.delete(&empty.id).await?;
    Ok(())
}

async fn a_model_update_has_three_states(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let models = engine.models();
    let created = models.create(full_model(&engine, &target, "three").await?).await?;
    let unchanged = models.update(&created.id).await?;
    assert_eq!((&unchanged.name, unchanged.version, &unchanged.key), (&created.name, Some(7), &created.key));

    let updated = models.update(&created.id).name("two").clear_category().version(8).await?;
    assert_eq!((updated.name.as_deref(), &updated.category, updated.version), (Some("two"), &None, Some(8)));
    assert_eq!((&updated.key, &updated.meta_info), (&created.key, &created.meta_info));
    assert!(updated.last_update_time >= created.last_update_time && updated.create_time == created.create_time);
    assert_eq!(models.get(&created.id).await?, updated);

    let cleared = models.update(&created.id).clear_name().clear_key().clear_version().clear_meta_info();
    let cleared = cleared.clear_deployment_id().clear_tenant_id().await?;
    assert_eq!((&cleared.name, &cleared.key, cleared.version, &cleared.meta_info), (&None, &None, None, &None));
    assert_eq!((&cleared.deployment_id, &cleared.deployment_url, &cleared.tenant_id), (&None, &None, &None));
    assert_eq!(models.get(&created.id).await?.version, Some(1), "there is always a version");
    models.delete(&created.id).await?;
    Ok(())
}

async fn models_are_filtered_and_sorted(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let models = engine.models();
    let deployment = deploy(&engine, &target.name("d"), one_task(&target.name("d"))).await?;
    let new = |name: &str, key: &str, category: &str, version: i32| {
        NewModel::new().name(name).key(key).category(category).version(version).tenant_id(&target.unique)
    };
    let mut ids = Vec::new();
    for model in
        [new("b%", "k2", "y", 1), new("a", "k1", "x", 1), new("c", "k1", "xx", 2).deployment_id(&deployment.id)]
    {
        ids.push(models.create(model).await?.id);
    }
    let own = NewModel::new().name(target.name("own")).key(&target.unique);
    ids.push(models.create(own).await?.id);
    let list = || models.list().tenant_id(&target.unique);
    let cases = [
        (list().sort(ModelSort::Name), vec!["a", "b%", "c"]),
        (list().sort(ModelSort::Name).order(SortOrder::Desc), vec!["c", "b%", "a"]),
        (list().sort(ModelSort::CreateTime), vec!["b%", "a", "c"]),
        (list().sort(ModelSort::LastUpdateTime).order(SortOrder::Desc), vec!["c", "a", "b%"]),
        (list().sort(ModelSort::Category), vec!["a", "c", "b%"]),
        (list().sort(ModelSort::Version).key("k1"), vec!["a", "c"]),
        (list().sort(ModelSort::Key).order(SortOrder::Desc).version(1), vec!["b%", "a"]),
        (list().sort(ModelSort::TenantId).version(2), vec!["c"]),
        (list().id(&ids[1]), vec!["a"]),
        (list().name("b%"), vec!["b%"]),
        (list().name_like("b_"), vec!["b%"]),
        (list().category("x"), vec!["a"]),
        (list().category_like("x%").sort(ModelSort::Name), vec!["a", "c"]),
        (list().category_not_equals("x").sort(ModelSort::Name), vec!["b%", "c"]),
        (list().key("k1").latest_version(true), vec!["c"]),
        (list().deployment_id(&deployment.id), vec!["c"]),
        (list().deployed(true), vec!["c"]),
        (list().deployed(false).sort(ModelSort::Name), vec!["a", "b%"]),
        (list().name("A"), vec![]),
        (models.list().tenant_id_like(format!("{}%", target.unique)).sort(ModelSort::Name), vec!["a", "b%", "c"]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        let found: Vec<String> =
            list.size(2).items().map_ok(|found| found.name.unwrap_or_default()).try_collect().await?;
        assert_eq!(found, expected, "case {index}");
    }
    assert_eq!(models.list().key(&target.unique).without_tenant_id(true).total().await?, 1);
    let by_id: Vec<String> = list().sort(ModelSort::Id).items().map_ok(|found| found.id).try_collect().await?;
    assert_eq!(by_id, {
        let mut ids = ids[..3].to_vec();
        ids.sort();
        ids
    });
    for list in [list().sort("size"), list().order("up")] {
        assert!(failure(list.await)?.is_bad_request());
    }
    for id in ids {
        models.delete(id).await?;
    }
    Ok(())
}

async fn model_sources(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let models = engine.models();
    let id = models.create(NewModel::new().name(target.name("source"))).await?.id;
    for error in [
        failure(models.source(&id).await)?,
        failure(models.extra_source(&id).await)?,
        failure(models.source("none").await)?,
        failure(models.extra_source("none").await)?,
        failure(models.set_source("none", Upload::bytes("a.json", "{}")).await)?,
        failure(models.set_extra_source("none", Upload::bytes("a.png", "x")).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    let big = vec![0x89_u8; 300_000];
    models.set_source(&id, Upload::bytes("é.json", "{\"中\": 1}")).await?;
    models.set_extra_source(&id, Upload::bytes("a.png", big.clone())).await?;
    let source = models.source(&id).await?;
    assert_eq!(source.content_type(), Some("application/octet-stream"), "what was sent is not remembered");
    assert_eq!(source.bytes().await?, "{\"中\": 1}");
    assert_eq!(models.extra_source(&id).await?.bytes().await?, big);
    let model = models.get(&id).await?;
    assert_eq!(model.source_url, model.url.as_ref().map(|url| format!("{url}/source")));
    assert_eq!(model.source_extra_url, model.url.as_ref().map(|url| format!("{url}/source-extra")));

    models.set_source(&id, Upload::bytes("a.json", "")).await?;
    assert_eq!(models.source(&id).await?.bytes().await?, "");
    for (operation, part, expected) in
        [(&operations::SET_MODEL_SOURCE, "source", 400), (&operations::SET_MODEL_EXTRA_SOURCE, "source-extra", 500)]
    {
        let (status, words) = answer(&engine, operation, &format!("/repository/models/{id}/{part}"), "{}").await?;
        assert_eq!(status, expected, "{words}");
    }
    models.delete(&id).await?;
    Ok(())
}
