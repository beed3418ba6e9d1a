//! Process definitions with their models, and connector definitions.

use super::{ADMIN, HR, TEAM, client, told};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result};
use bpm_rest::{
    activiti_cloud::{ConnectorDefinition, ProcessDefinition, operations},
    transport::Context,
};
use futures::FutureExt as _;
use http::{HeaderValue, Method, header::ACCEPT};
use std::{collections::BTreeSet, fs, path::Path};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_process_definition_by_key_and_by_id", |target| a_process_definition_by_key_and_by_id(target).boxed()),
    ("a_model_without_a_diagram", |target| a_model_without_a_diagram(target).boxed()),
    ("a_request_for_svg_alone_is_told_no_reason", |target| a_request_for_svg_alone_is_told_no_reason(target).boxed()),
    ("process_definitions_that_are_not_there", |target| process_definitions_that_are_not_there(target).boxed()),
    ("the_welcome_text", |target| the_welcome_text(target).boxed()),
];

/// Tests of what the server in process does not play.
pub(super) const ONLY_LIVE: &[(&str, Test)] = &[
    ("the_list_has_each_process_of_the_bundle", |target| the_list_has_each_process_of_the_bundle(target).boxed()),
    ("what_a_model_asks_for", |target| what_a_model_asks_for(target).boxed()),
    ("a_model_as_bpmn_and_json_and_svg", |target| a_model_as_bpmn_and_json_and_svg(target).boxed()),
    ("connectors", |target| connectors(target).boxed()),
];

/// The keys of the processes that the runtime bundle is built with.
fn keys_in_files() -> Result<BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("engines/activiti-cloud/src/main/resources/processes");
    let mut keys = BTreeSet::new();
    for file in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "xml") {
            let text = fs::read_to_string(&path)?;
            let (_, rest) = text.split_once("<process id=\"").with_context(|| path.display().to_string())?;
            keys.insert(rest.chars().take_while(|letter| *letter != '"').collect());
        }
    }
    Ok(keys)
}

async fn the_list_has_each_process_of_the_bundle(target: Target) -> Result<()> {
    let admin = client(&target, ADMIN)?;
    let list = admin.process_definitions().list().await?;
    let keys: BTreeSet<_> = list.iter().map(|definition| definition.key.clone()).collect();
    assert_eq!(keys, keys_in_files()?);
    assert_eq!(list.len(), keys.len(), "each process has one version");
    let sorted = |mut list: Vec<ProcessDefinition>| {
        list.sort_by(|a, b| a.id.cmp(&b.id));
        list
    };
    let list = sorted(list);
    assert_eq!(sorted(admin.admin().process_definitions().list().await?), list);
    assert_eq!(sorted(client(&target, HR)?.process_definitions().list().await?), list, "no policies");
    Ok(())
}

async fn a_process_definition_by_key_and_by_id(target: Target) -> Result<()> {
    let definitions = client(&target, HR)?.process_definitions();
    let review = definitions.get("review").await?;
    assert_eq!(definitions.get(&review.id).await?, review);
    assert!(review.id.starts_with("review:1:"), "{}", review.id);
    assert_eq!((review.key.as_str(), review.version), ("review", 1));
    assert_eq!(review.name.as_deref(), Some("Review an order"));
    assert_eq!(review.description.as_deref(), Some("One task for a team."));
    assert_eq!(review.form_key.as_deref(), Some("order-form"));
    assert_eq!((review.app_name.as_deref(), review.app_version.as_deref()), (Some("bpm-rest"), Some("1")));
    assert_eq!(review.service_name.as_deref(), Some("bpm-rest-bundle"));
    assert_eq!(review.service_full_name, review.service_name);
    assert_eq!(review.service_type.as_deref(), Some("runtime-bundle"));
    assert_eq!(review.service_version.as_deref(), Some("1"));
    let quick = definitions.get("quick").await?;
    assert_eq!((quick.description, quick.form_key), (None, None));
    assert!(definitions.list().await?.contains(&review));
    Ok(())
}

async fn what_a_model_asks_for(target: Target) -> Result<()> {
    let definitions = client(&target, ADMIN)?.process_definitions();
    let review = definitions.get("review").await?;
    let meta = definitions.meta(&review.id).await?;
    assert_eq!((&meta.id, &meta.name, &meta.description), (&review.id, &review.name, &review.description));
    assert_eq!((meta.version, meta.users, meta.groups), (1, vec![HR.to_owned()], vec![TEAM.to_owned()]));
    let [task] = meta.user_tasks.as_slice() else { anyhow::bail!("{:?}", meta.user_tasks) };
    assert_eq!(task.task_name.as_deref(), Some("Review"));
    assert_eq!(task.task_documentation.as_deref(), Some("Look at the order."));
    assert!(meta.service_tasks.is_empty() && meta.variables.is_empty());

    let meta = definitions.meta(definitions.get("greet").await?.id).await?;
    let [task] = meta.service_tasks.as_slice() else { anyhow::bail!("{:?}", meta.service_tasks) };
    assert_eq!(task.task_name.as_deref(), Some("Greet"));
    assert_eq!(task.task_implementation.as_deref(), Some("greeter.GREET"));

    let meta = definitions.meta(definitions.get("parts").await?.id).await?;
    assert!(meta.user_tasks.is_empty(), "tasks of embedded subprocesses are left out: {:?}", meta.user_tasks);
    Ok(())
}

async fn a_model_as_bpmn_and_json_and_svg(target: Target) -> Result<()> {
    let definitions = client(&target, HR)?.process_definitions();
    let review = definitions.get("review").await?;
    let file = definitions.bpmn(&review.id).await?;
    assert!(file.content_type().is_some_and(|kind| kind.starts_with("application/xml")), "{file:?}");
    let bpmn = String::from_utf8(file.bytes().await?.to_vec())?;
    assert!(bpmn.starts_with("<?xml") && bpmn.contains(r#"<process id="review""#), "{bpmn}");
    assert!(bpmn.contains("BPMNDiagram"), "{bpmn}");

    let model = definitions.model(&review.id).await?;
    assert_eq!(model["properties"]["process_id"], "review", "{model:?}");
    let shapes = model["childShapes"].as_array().context("the editor shows shapes")?;
    assert_eq!(shapes.len(), 5, "three nodes and two flows: {shapes:?}");

    let diagram = definitions.diagram(&review.id).await?.context("a diagram")?;
    assert!(diagram.content_type().is_some_and(|kind| kind.starts_with("image/svg+xml")), "{diagram:?}");
    let svg = String::from_utf8(diagram.bytes().await?.to_vec())?;
    assert!(svg.contains("<svg") && svg.contains(r#"id="look""#), "{svg}");
    Ok(())
}

async fn a_model_without_a_diagram(target: Target) -> Result<()> {
    let definitions = client(&target, HR)?.process_definitions();
    let quick = definitions.get("quick").await?;
    let bpmn = String::from_utf8(definitions.bpmn(&quick.id).await?.bytes().await?.to_vec())?;
    assert!(bpmn.contains(r#"<process id="quick""#) && !bpmn.contains("BPMNDiagram"), "{bpmn}");
    assert!(definitions.diagram(&quick.id).await?.is_none());
    Ok(())
}

/// Why the calls of models ask for JSON as well.
async fn a_request_for_svg_alone_is_told_no_reason(target: Target) -> Result<()> {
    let bundle = client(&target, HR)?;
    let connection = bundle.operations().connection();
    let quick = bundle.process_definitions().get("quick").await?;
    let model = |id: &str| format!("/v1/process-definitions/{id}/model");
    for (operation, media, path) in [
        (&operations::GET_PROCESS_DEFINITION_DIAGRAM, "image/svg+xml", model("none")),
        (&operations::GET_PROCESS_DEFINITION_DIAGRAM, "image/svg+xml", model(&quick.id)),
        (&operations::GET_PROCESS_DEFINITION_BPMN, "application/xml", model("none")),
        (&operations::GET_PROCESS_DEFINITION_MODEL, "text/csv", model(&quick.id)),
        (&operations::GET_PROCESS_INSTANCE_DIAGRAM, "image/svg+xml", "/v1/process-instances/none/model".to_owned()),
    ] {
        let request = connection.request(Method::GET, format!("{}{path}", connection.base_url()));
        let request = request.header(ACCEPT, HeaderValue::from_static(media)).build()?;
        let response = connection.transport().execute(request, Context::new(operation)).await?;
        assert_eq!(response.status().as_u16(), 406, "{path}");
        assert!(response.into_body().bytes().await?.is_empty(), "{path}");
    }
    Ok(())
}

async fn process_definitions_that_are_not_there(target: Target) -> Result<()> {
    let definitions = client(&target, ADMIN)?.process_definitions();
    for key in ["none", "none:1:none"] {
        for error in [
            failure(definitions.get(key).await)?,
            failure(definitions.meta(key).await)?,
            failure(definitions.bpmn(key).await)?,
            failure(definitions.model(key).await)?,
            failure(definitions.diagram(key).await)?,
        ] {
            assert!(
                error.is_not_found() && error.server_message().is_some_and(|words| words.contains(key)),
                "{error:?}"
            );
        }
    }
    // A key gets the process definition alone.
    for error in [
        failure(definitions.meta("review").await)?,
        failure(definitions.bpmn("review").await)?,
        failure(definitions.model("review").await)?,
        failure(definitions.diagram("review").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    assert_eq!(told(definitions.bpmn("none").await)?.0, 500);
    Ok(())
}

async fn connectors(target: Target) -> Result<()> {
    let connectors = client(&target, HR)?.connector_definitions();
    let list: Vec<ConnectorDefinition> = connectors.list().await?;
    let [greeter] = list.as_slice() else { anyhow::bail!("one connector: {list:?}") };
    assert_eq!(&connectors.get("greeter").await?, greeter);
    assert_eq!((greeter.id.as_str(), greeter.name.as_deref()), ("greeter", Some("greeter")));
    assert_eq!(greeter.description.as_deref(), Some("Greets people."));
    let action = greeter.actions.get("greet").context("an action")?;
    assert_eq!((action.name.as_deref(), action.description.as_deref()), (Some("GREET"), Some("Makes a greeting.")));
    let [input] = action.inputs.as_slice() else { anyhow::bail!("{action:?}") };
    assert_eq!(
        (input.name.as_deref(), input.type_.as_deref(), input.required),
        (Some("who"), Some("string"), Some(true))
    );
    let [output] = action.outputs.as_slice() else { anyhow::bail!("{action:?}") };
    assert_eq!((output.name.as_deref(), output.required), (Some("greeting"), Some(false)));
    let error = failure(connectors.get("none").await)?;
    assert!(error.is_not_found() && error.server_message().is_some_and(|words| words.contains("none")), "{error:?}");
    Ok(())
}

async fn the_welcome_text(target: Target) -> Result<()> {
    assert!(client(&target, HR)?.server().home().await?.welcome.contains("Welcome"));
    Ok(())
}
