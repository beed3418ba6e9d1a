//! Deployments and case definitions.

use super::{CLAIM, Case, Test, bad, cmmn, file, internal, missing};
use crate::{
    flowable_apis::{call, deploy, gate},
    target::Target,
};
use anyhow::{Context as _, Result};
use bpm_rest::{
    FlowableCmmn, Upload,
    flowable_cmmn::{CaseDefinitionSort, DeploymentSort, IdentityFamily, SortOrder},
};
use futures::FutureExt as _;
use http::Method;
use serde_json::Value;
use std::io::{Cursor, Write as _};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_deployment_comes_and_goes", |target| a_deployment_comes_and_goes(target).boxed()),
    ("an_archive_has_folders", |target| an_archive_has_folders(target).boxed()),
    ("what_cannot_be_deployed", |target| what_cannot_be_deployed(target).boxed()),
    ("case_definitions_are_filtered_and_sorted", |target| case_definitions_are_filtered_and_sorted(target).boxed()),
    ("a_case_definition_and_its_files", |target| a_case_definition_and_its_files(target).boxed()),
    ("decisions_and_forms", |target| decisions_and_forms(target).boxed()),
    ("who_may_start_a_case", |target| who_may_start_a_case(target).boxed()),
    ("the_engine_and_the_gate", |target| the_engine_and_the_gate(target).boxed()),
];

fn upload(key: &str) -> Upload {
    Upload::bytes(format!("{key}.cmmn"), file(key, CLAIM, ""))
}

async fn a_deployment_comes_and_goes(target: Target) -> Result<()> {
    let deployments = cmmn(&target)?.deployments();
    let (key, tenant) = (target.name("deployed"), target.name("tenant"));
    let name = format!("{key} & more");
    let deployed = deployments.deploy(upload(&key)).name(&name).key("claims").tenant_id(&tenant).await?;
    assert_eq!((deployed.name.as_ref(), deployed.tenant_id.as_ref()), (Some(&name), Some(&tenant)));
    assert_eq!((&deployed.category, deployed.parent_deployment_id.as_ref()), (&None, Some(&deployed.id)));
    let url = format!("{}/cmmn-repository/deployments/{}", target.base_url, deployed.id);
    assert_eq!((deployed.url.as_ref(), deployed.deployment_time.is_some()), (Some(&url), true));
    assert_eq!(deployments.get(&deployed.id).await?, deployed);

    let list = || deployments.list().tenant_id(&tenant);
    for found in [
        list(),
        list().name(&name),
        list().name_like(format!("{key}%")),
        list().category_not_equals("none"),
        list().parent_deployment_id(&deployed.id),
        list().parent_deployment_id_like(format!("{}%", &deployed.id[..20])),
        deployments.list().tenant_id_like(format!("{tenant}%")),
        list().sort(DeploymentSort::DeployTime).order(SortOrder::Desc),
    ] {
        let page = found.await?;
        assert_eq!((page.data.as_slice(), page.total), (std::slice::from_ref(&deployed), 1));
    }
    for none in [list().category("claims"), list().without_tenant_id(true), list().name("another")] {
        assert_eq!(none.await?.total, 0);
    }
    bad(deployments.list().sort(DeploymentSort::Unknown("size".into())).await)?;

    let resources = deployments.resources(&deployed.id).await?;
    let [resource] = resources.as_slice() else { anyhow::bail!("one file, not {resources:?}") };
    assert_eq!((&resource.id, resource.type_.as_deref()), (&format!("{key}.cmmn"), Some("caseDefinition")));
    assert_eq!(resource.media_type.as_deref(), Some("text/xml"));
    assert_eq!(&deployments.resource(&deployed.id, &resource.id).await?, resource);
    let bytes = deployments.resource_bytes(&deployed.id, &resource.id).await?;
    assert_eq!(bytes.content_type(), Some("text/xml"));
    assert_eq!(bytes.bytes().await?, file(&key, CLAIM, ""));
    missing(deployments.resource(&deployed.id, "none").await)?;
    missing(deployments.resource_bytes(&deployed.id, "none").await)?;

    let cmmn = cmmn(&target)?;
    let definition = cmmn.case_definitions().list().deployment_id(&deployed.id).await?.data.remove(0).id;
    let running = cmmn.case_instances().start_by_id(definition).await?.id;
    let error = internal(deployments.delete(&deployed.id).await)?;
    assert!(error.server_message().is_some_and(|words| words.contains("integrity constraint")), "{error:?}");
    cmmn.case_instances().delete(&running).await?;
    deployments.delete(&deployed.id).await?;
    missing(deployments.get(&deployed.id).await)?;
    missing(deployments.resources(&deployed.id).await)?;
    missing(deployments.delete(&deployed.id).await)?;
    Ok(())
}

async fn an_archive_has_folders(target: Target) -> Result<()> {
    let deployments = cmmn(&target)?.deployments();
    let key = target.name("archive");
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(format!("cases/{key}.cmmn"), zip::write::SimpleFileOptions::default())?;
    archive.write_all(file(&key, CLAIM, "").as_bytes())?;
    let archive = archive.finish()?.into_inner();
    let deployed = deployments.deploy(Upload::bytes(format!("{key}.bar"), archive)).await?;
    assert_eq!(deployed.name, Some(key.clone()));
    let name = format!("cases/{key}.cmmn");
    assert_eq!(deployments.resource(&deployed.id, &name).await?.id, name);
    // The bytes of such a file are at no route.
    let error = deployments.resource_bytes(&deployed.id, &name).await.err().context("it is refused")?;
    assert_eq!(error.kind(), bpm_rest::ErrorKind::Request, "{error:?}");
    deployments.delete(&deployed.id).cascade(true).await?;
    Ok(())
}

async fn what_cannot_be_deployed(target: Target) -> Result<()> {
    let deployments = cmmn(&target)?.deployments();
    let error = bad(deployments.deploy(Upload::bytes("claim.txt", "<definitions/>")).await)?;
    assert!(error.to_string().contains("must be of type .cmmn.xml"), "{error}");
    internal(deployments.deploy(Upload::bytes("claim.cmmn", "<definitions")).await)?;
    let dangling = file(&target.name("dangling"), r#"<planItem id="a" definitionRef="none"/>"#, "");
    internal(deployments.deploy(Upload::bytes("claim.cmmn", dangling)).await)?;
    let error = internal(deployments.deploy(Upload::bytes("claim.cmmn", "x".repeat(1_100_000))).await)?;
    assert!(error.to_string().contains("Maximum upload size exceeded"), "{error}");
    Ok(())
}

async fn case_definitions_are_filtered_and_sorted(target: Target) -> Result<()> {
    let cmmn = cmmn(&target)?;
    let definitions = cmmn.case_definitions();
    let (key, tenant) = (target.name("Versions"), target.name("tenant"));
    let mut deployed = Vec::new();
    for _ in 0..2 {
        deployed.push(cmmn.deployments().deploy(upload(&key)).tenant_id(&tenant).await?.id);
    }
    let of_key = || definitions.list().key(&key);
    let versions = of_key().sort(CaseDefinitionSort::Version).order(SortOrder::Desc).await?;
    assert_eq!(versions.data.iter().map(|definition| definition.version).collect::<Vec<_>>(), [2, 1]);
    let latest = &versions.data[0];
    assert_eq!((latest.key.as_str(), latest.name.as_ref()), (key.as_str(), Some(&format!("Claim {key}"))));
    assert_eq!(latest.description.as_deref(), Some("What becomes of a claim."));
    assert_eq!((latest.category.as_deref(), latest.tenant_id.as_ref()), (Some("bpm-rest"), Some(&tenant)));
    assert_eq!((latest.graphical_notation_defined, latest.start_form_defined), (false, false));
    assert_eq!((latest.deployment_id.as_ref(), &latest.diagram_resource), (Some(&deployed[1]), &None));

    let name = format!("Claim {key}");
    for one in [
        of_key().latest(true),
        of_key().version(2),
        definitions.list().key_like(format!("{key}%")).latest(true),
        definitions.list().name(&name).latest(true),
        definitions.list().name_like(format!("{name}%")).version(2),
        definitions.list().name_like_ignore_case(name.to_uppercase()).version(2),
        of_key().category("bpm-rest").latest(true),
        of_key().category_like("bpm%").latest(true),
        of_key().category_not_equals("none").latest(true),
        of_key().resource_name(format!("{key}.cmmn")).latest(true),
        of_key().resource_name_like(format!("{key}%")).latest(true),
        definitions.list().deployment_id(&deployed[1]),
        definitions.list().parent_deployment_id(&deployed[1]),
        definitions.list().tenant_id(&tenant).latest(true),
        definitions.list().tenant_id_like(format!("{tenant}%")).version(2),
    ] {
        assert_eq!(one.await?.data, std::slice::from_ref(latest));
    }
    assert_eq!(of_key().latest(false).await?.total, 2, "false is as if it were left out");
    bad(of_key().sort(CaseDefinitionSort::Unknown("size".into())).await)?;
    for deployment in deployed {
        cmmn.deployments().delete(deployment).await?;
    }
    Ok(())
}

/// Where the plan items of a case are drawn.
const DRAWN: &str = r#"
  <cmmndi:CMMNDI><cmmndi:CMMNDiagram id="diagram"><cmmndi:Size height="300" width="500"/>
    <cmmndi:CMMNShape id="shapePlan" cmmnElementRef="plan">
      <dc:Bounds height="200" width="300" x="10" y="10"/><cmmndi:CMMNLabel/>
    </cmmndi:CMMNShape>
    <cmmndi:CMMNShape id="shapeTask" cmmnElementRef="planItemTask">
      <dc:Bounds height="60" width="80" x="40" y="40"/><cmmndi:CMMNLabel/>
    </cmmndi:CMMNShape>
  </cmmndi:CMMNDiagram></cmmndi:CMMNDI>"#;
const ONE_TASK: &str =
    r#"<planItem id="planItemTask" name="Task" definitionRef="task"/><humanTask id="task" name="Task"/>"#;

async fn a_case_definition_and_its_files(target: Target) -> Result<()> {
    let key = target.name("drawn");
    let case = Case::of(&target, &key, file(&key, ONE_TASK, DRAWN)).await?;
    let definitions = case.cmmn.case_definitions();
    let definition = definitions.get(&case.id).await?;
    assert!(definition.graphical_notation_defined);
    let folder = format!("{}/cmmn-repository/deployments/{}/resources", target.base_url, case.deployment);
    assert_eq!(definition.resource, Some(format!("{folder}/{key}.cmmn")));
    assert_eq!(definition.diagram_resource, Some(format!("{folder}/{key}.{key}.png")));
    let drawing = definitions.diagram(&case.id).await?;
    assert_eq!(drawing.content_type(), Some("image/png"));
    assert!(drawing.bytes().await?.starts_with(b"\x89PNG"));
    assert_eq!(definitions.resource_bytes(&case.id).await?.bytes().await?, file(&key, ONE_TASK, DRAWN));
    // The model is no JSON: it refers to itself, until the server gives up.
    let model = definitions.model(&case.id).await?.bytes().await?;
    let model = std::str::from_utf8(&model)?;
    assert!(model.starts_with("{\"id\"") && model.ends_with('}'), "{}", &model[..100]);
    assert!(model.contains("nesting depth (1001) exceeds the maximum allowed"), "{}", &model[model.len() - 300..]);

    let instance = case.start().await?;
    assert!(case.cmmn.case_instances().diagram(&instance.id).await?.bytes().await?.starts_with(b"\x89PNG"));

    let changed = definitions.set_category(&case.id, "claims").await?;
    assert_eq!((changed.category.as_deref(), changed.id.as_str()), (Some("claims"), case.id.as_str()));
    let listed = definitions.list().deployment_id(&case.deployment).await?;
    assert_eq!(listed.data[0].category.as_deref(), Some("claims"));
    assert_eq!(definitions.get(&case.id).await?.category.as_deref(), Some("bpm-rest"), "it comes from a cache");
    assert_eq!(definitions.start_form(&case.id).await?, None, "there is no form engine");

    let plain = Case::claim(&target, "plain").await?;
    missing(definitions.diagram(&plain.id).await)?;
    bad(case.cmmn.case_instances().diagram(plain.start().await?.id).await)?;
    plain.delete().await?;
    missing(definitions.get("none").await)?;
    missing(definitions.set_category("none", "claims").await)?;
    missing(definitions.resource_bytes("none").await)?;
    missing(definitions.model("none").await)?;
    missing(definitions.diagram("none").await)?;
    assert_eq!(definitions.start_form("none").await?, None, "nor is the case definition looked for");
    case.delete().await
}

async fn decisions_and_forms(target: Target) -> Result<()> {
    let key = target.name("rate");
    let dmn = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="bpm-rest">
  <decision id="{key}" name="Rate"><decisionTable id="t" hitPolicy="FIRST">
    <input id="i"><inputExpression id="ie" typeRef="number"><text>amount</text></inputExpression></input>
    <output id="o" name="rate" typeRef="string"/>
    <rule id="r"><inputEntry id="x"><text>&gt; 1</text></inputEntry><outputEntry id="y"><text>"high"</text></outputEntry></rule>
  </decisionTable></decision>
</definitions>"#
    );
    let deployment = deploy(&target, "dmn-api", "/dmn-repository/deployments", &format!("{key}.dmn"), dmn).await?;
    let plan = format!(
        r#"<planItem id="planItemRate" definitionRef="rate"/><planItem id="planItemTask" definitionRef="task"/>
        <decisionTask id="rate" name="Rate" decisionRef="decision"><extensionElements>
          <flowable:field name="decisionTableReferenceKey"><flowable:string>{key}</flowable:string></flowable:field>
        </extensionElements></decisionTask>
        <humanTask id="task" name="Task"/>"#
    );
    let behind = format!(r#"<decision id="decision" externalRef="{key}"/>"#);
    let case_key = target.name("rated");
    let case = Case::of(&target, &case_key, file(&case_key, &plan, &behind)).await?;
    let definitions = case.cmmn.case_definitions();
    let decisions = definitions.decisions(&case.id).await?;
    let [decision] = decisions.as_slice() else { anyhow::bail!("one decision, not {decisions:?}") };
    assert_eq!((decision.key.as_ref(), decision.name.as_deref(), decision.version), (Some(&key), Some("Rate"), 1));
    assert_eq!(definitions.decision_tables(&case.id).await?, decisions);
    let started = case.cmmn.case_instances().start_by_id(&case.id).variable("amount", 5).await?;
    assert_eq!(case.cmmn.case_instances().variable(started.id, "rate").await?.value.as_str(), Some("high"));

    internal(definitions.form_definitions(&case.id).await)?;
    missing(definitions.form_definitions("none").await)?;
    missing(definitions.decisions("none").await)?;
    missing(definitions.decision_tables("none").await)?;
    let path = format!("/dmn-repository/deployments/{deployment}");
    call(&target, "dmn-api", Method::DELETE, &path, Value::Null).await?;
    case.delete().await
}

async fn who_may_start_a_case(target: Target) -> Result<()> {
    let case = Case::claim(&target, "starters").await?;
    let definitions = case.cmmn.case_definitions();
    assert_eq!(definitions.candidate_starters(&case.id).await?, []);
    let user = definitions.add_candidate_starter_user(&case.id, "kermit").await?;
    assert_eq!((user.user.as_deref(), &user.group, user.type_.as_deref()), (Some("kermit"), &None, Some("candidate")));
    let group = definitions.add_candidate_starter_group(&case.id, "adjusters").await?;
    assert_eq!(definitions.candidate_starters(&case.id).await?.len(), 2);
    let find = |family, id: &'static str| definitions.candidate_starter(&case.id, family, id);
    assert_eq!(find(IdentityFamily::Users, "kermit").await?, user);
    assert_eq!(find(IdentityFamily::Groups, "adjusters").await?, group);
    let mine = definitions.list().key(&case.key).startable_by_user("kermit").await?;
    assert_eq!(mine.total, 1);
    assert_eq!(definitions.list().key(&case.key).startable_by_user("gonzo").await?.total, 0);
    definitions.remove_candidate_starter(&case.id, IdentityFamily::Users, "kermit").await?;
    missing(find(IdentityFamily::Users, "kermit").await)?;
    missing(definitions.remove_candidate_starter(&case.id, IdentityFamily::Users, "kermit").await)?;
    bad(find(IdentityFamily::Unknown("roles".into()), "kermit").await)?;
    bad(definitions.remove_candidate_starter(&case.id, IdentityFamily::Unknown("roles".into()), "kermit").await)?;
    missing(definitions.candidate_starters("none").await)?;
    missing(definitions.add_candidate_starter_user("none", "kermit").await)?;
    missing(definitions.add_candidate_starter_group("none", "adjusters").await)?;
    case.delete().await
}

async fn the_engine_and_the_gate(target: Target) -> Result<()> {
    let engine = cmmn(&target)?.engine().get().await?;
    assert_eq!((engine.name.as_deref(), &engine.resource_url, &engine.exception), (Some("default"), &None, &None));
    assert!(engine.version.starts_with("7."), "{engine:?}");
    gate(&target, FlowableCmmn::builder, |cmmn| cmmn.engine().get()).await
}
