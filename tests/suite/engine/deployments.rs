//! What Activiti and Flowable do with deployments.

use super::{NO_FORM, REFUSED_IN_PATHS, engine, is_of_container, name_of_deployment, rest};
use crate::{
    engine::{archive, one_task, status},
    target::{Target, Test, failure},
};
use anyhow::Result;
use bpm_rest::{ErrorKind, List as _, Upload};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use rest::{DeploymentSort, SortOrder};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Each test under its name.
pub(crate) const TESTS: &[(&str, Test)] = &[
    ("deployments_live_and_die", |target| deployments_live_and_die(target).boxed()),
    ("an_archive_has_files_in_folders", |target| an_archive_has_files_in_folders(target).boxed()),
    ("files_that_are_refused", |target| files_that_are_refused(target).boxed()),
    ("deployments_are_filtered_and_sorted", |target| deployments_are_filtered_and_sorted(target).boxed()),
];

async fn deployments_live_and_die(target: Target) -> Result<()> {
    let deployments = engine(&target)?.deployments();
    let file = format!("{} é 中.bpmn20.xml", target.name("d"));
    let text = one_task(&target.name("d"));
    let created = deployments.deploy(Upload::bytes(&file, text.clone())).await?;
    assert_eq!(created.name.as_deref(), Some(name_of_deployment(&file)));
    assert_eq!((created.category.as_deref(), created.tenant_id.as_deref()), (None, Some("")));
    assert!(created.deployment_time.is_some());
    assert_eq!(created.url, Some(format!("{}/repository/deployments/{}", target.base_url, created.id)));
    assert_eq!(deployments.get(&created.id).await?, created);

    let resources = deployments.resources(&created.id).await?;
    assert_eq!(resources.len(), 1);
    let resource = &resources[0];
    assert_eq!((resource.id.as_str(), resource.type_.as_deref()), (file.as_str(), Some("processDefinition")));
    assert_eq!(resource.media_type.as_deref(), Some("text/xml"));
    assert_eq!(deployments.resource(&created.id, &file).await?, *resource);
    let bytes = deployments.resource_bytes(&created.id, &file).await?;
    assert_eq!(bytes.content_type(), Some("text/xml"));
    assert_eq!(bytes.bytes().await?, text);

    for error in [
        failure(deployments.resource(&created.id, "none.xml").await)?,
        failure(deployments.resource_bytes(&created.id, "none.xml").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
        assert!(error.server_message().is_some_and(|message| message.contains("Could not find a resource")), "{error}");
    }
    deployments.delete(&created.id).await?;
    for error in [
        failure(deployments.get(&created.id).await)?,
        failure(deployments.delete(&created.id).await)?,
        failure(deployments.resources(&created.id).await)?,
        failure(deployments.resource(&created.id, &file).await)?,
        failure(deployments.resource_bytes(&created.id, &file).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
        let message = format!("Could not find a deployment with id '{}'.", created.id);
        assert_eq!(error.server_message(), Some(message.as_str()));
    }
    Ok(())
}

async fn an_archive_has_files_in_folders(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let deployments = engine.deployments();
    let process = one_task(&target.name("a"));
    let files: [(&str, &[u8]); 5] = [
        ("a%2Fb;c.txt", b"odd"),
        ("a/é 中.txt", b"in a folder"),
        ("a/b/c.bpmn", process.as_bytes()),
        ("plain é.json", b"{}"),
        ("z.bin", b""),
    ];
    let created = deployments.deploy(Upload::bytes("all.bar", archive(&files)?)).await?;
    let names: BTreeSet<String> =
        deployments.resources(&created.id).await?.into_iter().map(|resource| resource.id).collect();
    assert_eq!(names, files.map(|(name, _)| name.to_owned()).into());
    for (name, bytes) in files {
        if name.contains(REFUSED_IN_PATHS) {
            for error in [
                failure(deployments.resource(&created.id, name).await)?,
                failure(deployments.resource_bytes(&created.id, name).await)?,
            ] {
                assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
            }
            continue;
        }
        let resource = deployments.resource(&created.id, name).await?;
        assert_eq!(resource.id, name);
        let kind = if name.ends_with(".bpmn") { "processDefinition" } else { "resource" };
        assert_eq!(resource.type_.as_deref(), Some(kind));
        if !name.contains('/') {
            assert_eq!(deployments.resource_bytes(&created.id, name).await?.bytes().await?, bytes);
        }
    }
    let missing = failure(deployments.resource(&created.id, "a/none.txt").await)?;
    assert!(missing.is_not_found() && !is_of_container(&missing), "{missing:?}");
    for name in ["", "/a", "a//b", "a/../b"] {
        let error = failure(deployments.resource(&created.id, name).await)?;
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    }
    let refused = failure(deployments.resource_bytes(&created.id, "a/b/c.bpmn").await)?;
    assert_eq!(refused.kind(), ErrorKind::Request, "{refused:?}");
    deployments.delete(&created.id).await?;
    Ok(())
}

async fn files_that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let deployments = engine.deployments();
    let process = one_task(&target.name("r"));
    let error = failure(deployments.deploy(Upload::bytes("a.txt", process.clone())).await)?;
    assert!(error.is_bad_request(), "{error:?}");
    assert_eq!(error.server_message(), Some("File must be of type .bpmn20.xml, .bpmn, .bar or .zip"));
    for (bytes, words) in [("no XML", "not allowed in prolog"), ("", "Premature end of file")] {
        let error = failure(deployments.deploy(Upload::bytes("a.bpmn", bytes)).await)?;
        assert_eq!(status(&error), Some(500), "{error:?}");
        assert!(error.server_message().is_some_and(|message| message.contains(words)), "{error}");
    }
    let error = failure(deployments.deploy(Upload::bytes("", process)).await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    let error = failure(engine.raw(Method::POST, "/repository/deployments").json(&json!({})).read::<Value>().await)?;
    let (expected, words) = NO_FORM;
    assert!(status(&error) == Some(expected) && error.to_string().contains(words), "{error:?}");

    let created = deployments.deploy(Upload::bytes("a.zip", "no archive")).await?;
    assert_eq!(deployments.resources(&created.id).await?, [], "a broken archive is taken for an empty one");
    deployments.delete(&created.id).await?;
    Ok(())
}

async fn deployments_are_filtered_and_sorted(target: Target) -> Result<()> {
    let deployments = engine(&target)?.deployments();
    let tenant = target.name("中%t");
    let mut ids = Vec::new();
    for name in ["c", "a", "b"] {
        let file = format!("{}.bpmn", target.name(name));
        let file = Upload::bytes(file, one_task(&target.name(name)));
        let created = deployments.deploy(file).tenant_id(&tenant).await?;
        assert_eq!(created.tenant_id.as_ref(), Some(&tenant));
        ids.push(created.id);
    }
    let file = format!("{}.bpmn20.xml", target.name("d"));
    let without = deployments.deploy(Upload::bytes(file, one_task(&target.name("d")))).await?;
    let name = |name: &str| name_of_deployment(&format!("{}.bpmn", target.name(name))).to_owned();
    let like = name("_");
    let list = || deployments.list().tenant_id(&tenant);
    let cases = [
        (list().sort(DeploymentSort::Name), vec!["a", "b", "c"]),
        (list().sort(DeploymentSort::Name).order(SortOrder::Desc), vec!["c", "b", "a"]),
        (list().sort(DeploymentSort::DeployTime), vec!["c", "a", "b"]),
        (list().sort(DeploymentSort::TenantId).name(name("b")), vec!["b"]),
        (list().name(name("b").to_uppercase()), vec![]),
        (deployments.list().name_like(&like).tenant_id(&tenant).sort(DeploymentSort::Name), vec!["a", "b", "c"]),
        (deployments.list().tenant_id_like(format!("%{}-中_t", target.unique)).name(name("a")), vec!["a"]),
        (deployments.list().name_like(format!("{}%", target.unique)).without_tenant_id(true), vec!["d"]),
        (list().category("x"), vec![]),
        (list().category_not_equals("x").sort(DeploymentSort::Name), vec!["a", "b", "c"]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        let found: Vec<String> =
            list.size(2).items().map_ok(|found| found.name.unwrap_or_default()).try_collect().await?;
        let endings = [".bpmn", ".bpmn20.xml"];
        let found: Vec<&str> = found
            .iter()
            .map(|found| endings.iter().fold(found.as_str(), |name, ending| name.trim_end_matches(ending)))
            .map(|found| found.rsplit('-').next().unwrap_or_default())
            .collect();
        assert_eq!(found, expected, "case {index}");
    }
    let by_id: Vec<String> = list().sort(DeploymentSort::Id).items().map_ok(|found| found.id).try_collect().await?;
    ids.sort();
    assert_eq!(by_id, ids, "ids are texts to a sort");

    let page = list().start(1).size(5).sort(DeploymentSort::Name).await?;
    assert_eq!((page.data.len(), page.total, page.start, page.size), (2, 3, 1, 2));
    assert_eq!((page.sort.as_deref(), page.order.as_deref()), (Some("name"), Some("asc")));
    for list in [list().sort("size"), list().order("DESC")] {
        assert!(failure(list.await)?.is_bad_request());
    }
    for id in ids.iter().chain([&without.id]) {
        deployments.delete(id).await?;
    }
    Ok(())
}
