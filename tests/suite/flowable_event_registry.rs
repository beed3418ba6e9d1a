//! Flowable's event registry API, on the real engine alone.

use crate::{
    flowable_apis::{answer, call, deploy, gate, queries_that_cannot_be_read, sibling},
    target::{Engine, STARTED, System, Target, Test, failure},
    versions,
    witness::Spec,
};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ErrorKind, FlowableEventRegistry, List as _, Upload,
    flowable_event_registry::{
        ChannelDefinition, ChannelDefinitionSort, Deployment, DeploymentSort, EventDefinition, EventDefinitionSort,
        SortOrder, operations,
    },
};
use futures::{FutureExt as _, TryStreamExt as _};
use http::Method;
use serde_json::{Value, json};
use std::sync::LazyLock;

pub(crate) static FLOWABLE_EVENT_REGISTRY: System = System {
    name: "flowable-event-registry",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/flowable-event-registry.openapi.json"))),
    modules: &[("events", TESTS)],
    only_live: &[],
    in_process: None,
    engines: &[Engine { name: "flowable-event-registry", is_complete: true, hint: STARTED }],
};

const TESTS: &[(&str, Test)] = &[
    ("a_deployment_lives_and_dies", |target| a_deployment_lives_and_dies(target).boxed()),
    ("deployments_that_are_refused", |target| deployments_that_are_refused(target).boxed()),
    ("deployments_are_filtered_and_sorted", |target| deployments_are_filtered_and_sorted(target).boxed()),
    ("an_event_definition_and_its_model", |target| an_event_definition_and_its_model(target).boxed()),
    ("a_channel_definition_and_its_model", |target| a_channel_definition_and_its_model(target).boxed()),
    ("channels_of_all_technologies", |target| channels_of_all_technologies(target).boxed()),
    ("event_definitions_are_filtered_and_sorted", |target| event_definitions_are_filtered_and_sorted(target).boxed()),
    ("channel_definitions_are_filtered_and_sorted", |target| {
        channel_definitions_are_filtered_and_sorted(target).boxed()
    }),
    ("an_event_starts_a_process", |target| an_event_starts_a_process(target).boxed()),
    ("events_that_are_refused", |target| events_that_are_refused(target).boxed()),
    ("the_channel_tells_which_event_it_is", |target| the_channel_tells_which_event_it_is(target).boxed()),
    ("what_is_not_there", |target| what_is_not_there(target).boxed()),
    ("the_engine_tells_its_version", |target| the_engine_tells_its_version(target).boxed()),
    ("queries_that_cannot_be_read", |target| queries_that_cannot_be_read(target).boxed()),
    ("the_gate", |target| the_gate(target).boxed()),
];

fn flowable(target: &Target) -> Result<FlowableEventRegistry> {
    target.client(FlowableEventRegistry::builder)
}

fn event(key: &str) -> String {
    let payload = json!([
        {"name": "amount", "type": "integer"},
        {"name": "order", "type": "string", "correlationParameter": true},
        {"name": "source", "type": "string", "header": true},
        {"name": "whole", "isFullPayload": true},
        {"name": "meta", "type": "string", "metaParameter": true},
    ]);
    json!({"key": key, "name": format!("The event {key}"), "payload": payload}).to_string()
}

fn channel(key: &str, event: &str) -> Value {
    json!({
        "key": key, "name": format!("The channel {key}"), "category": format!("of {key}"), "description": "for a test",
        "channelType": "inbound", "type": "expression", "deserializerType": "json",
        "channelEventKeyDetection": {"fixedValue": event},
    })
}

/// Deploys an event and an inbound channel for it, both with the key.
async fn pair(target: &Target, key: &str) -> Result<[Deployment; 2]> {
    let deployments = flowable(target)?.deployments();
    let first = deployments.deploy(Upload::bytes(format!("{key}.event"), event(key))).await?;
    let channel = channel(key, key).to_string();
    Ok([first, deployments.deploy(Upload::bytes(format!("{key}.channel"), channel)).await?])
}

async fn delete(target: &Target, deployments: impl IntoIterator<Item = Deployment>) -> Result<()> {
    for deployment in deployments {
        flowable(target)?.deployments().delete(deployment.id).await?;
    }
    Ok(())
}

async fn a_deployment_lives_and_dies(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let deployments = flowable.deployments();
    let key = target.name("lives");
    let file = || Upload::bytes(format!("{key}.more.event"), event(&key));
    let deployed = deployments.deploy(file()).name("A name").category("A category").tenant_id(&target.unique).await?;
    assert_eq!((deployed.name.as_deref(), deployed.category.as_deref()), (Some("A name"), Some("A category")));
    assert_eq!(
        (deployed.tenant_id.as_ref(), deployed.parent_deployment_id.as_ref()),
        (Some(&target.unique), Some(&deployed.id))
    );
    let at = format!("{}/event-registry-repository/deployments/{}", target.base_url, deployed.id);
    assert_eq!((deployed.url.as_ref(), deployed.deployment_time.is_some()), (Some(&at), true));
    assert_eq!(deployments.get(&deployed.id).await?, deployed);

    let [resource]: [_; 1] =
        deployments.resources(&deployed.id).await?.try_into().map_err(|_| anyhow::anyhow!("one file"))?;
    let name = format!("{key}.more.event");
    assert_eq!((&resource.id, resource.type_.as_deref()), (&name, Some("eventDefinition")));
    assert_eq!(
        (resource.media_type.as_deref(), resource.url),
        (Some("application/json"), Some(format!("{at}/resources/{name}")))
    );
    assert_eq!(resource.content_url, Some(format!("{at}/resourcedata/{name}")));
    assert_eq!(deployments.resource(&deployed.id, name.as_str()).await?.id, name);
    let error = failure(deployments.resource_bytes(&deployed.id, "folder/name.event").await)?;
    assert_eq!(error.kind(), ErrorKind::Request, "no slash gets through: {error}");

    let plain = deployments.deploy(Upload::bytes(format!("{key}.event"), event(&key))).await?;
    assert_eq!(
        (plain.name.as_ref(), plain.category.as_ref(), plain.tenant_id.as_deref()),
        (Some(&key), None, Some(""))
    );
    let bytes = deployments.resource_bytes(&plain.id, format!("{key}.event")).await?;
    assert_eq!(bytes.content_type(), Some("application/json"));
    assert_eq!(bytes.bytes().await?, event(&key));

    let definitions = || flowable.event_definitions().list().key(&key);
    assert_eq!(definitions().total().await?, 2);
    delete(&target, [deployed.clone(), plain]).await?;
    assert_eq!(definitions().total().await?, 0);
    assert!(failure(deployments.get(&deployed.id).await)?.is_not_found());
    Ok(())
}

async fn deployments_that_are_refused(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let deploy = |name: &str, content: &str| flowable.deployments().deploy(Upload::bytes(name, content.to_owned()));
    let error = failure(deploy("order.txt", "{}").await)?;
    assert!(error.is_bad_request() && error.to_string().contains("File must be of type .event, .channel"), "{error}");
    let rest = channel("x", "x").to_string().replace("expression", "smoke-signals");
    for (name, content) in [("x.event", "{"), ("x.channel", "{}"), ("x.channel", rest.as_str())] {
        let error = failure(deploy(name, content).await)?;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{name}: {error}");
        assert!(error.to_string().contains("Error parsing"), "{error}");
    }
    // What is no definition is deployed, too.
    let nothing = deploy("nothing.event", "{}").await?;
    assert_eq!(flowable.event_definitions().list().deployment_id(&nothing.id).total().await?, 0);
    delete(&target, [nothing]).await
}

async fn deployments_are_filtered_and_sorted(target: Target) -> Result<()> {
    let deployments = flowable(&target)?.deployments();
    let mut deployed = Vec::new();
    for name in ["b", "a", "c"] {
        let key = target.name(name);
        let deploy = deployments.deploy(Upload::bytes(format!("{key}.event"), event(&key)));
        let deploy = if name == "a" { deploy.category(&key) } else { deploy };
        deployed.push(deploy.tenant_id(&target.unique).await?);
    }
    let list = || deployments.list().tenant_id(&target.unique);
    let (a, first) = (target.name("a"), deployed[0].id.as_str());
    for (what, found, expected) in [
        ("tenant", list().total().await?, 3),
        ("name", list().name(&a).total().await?, 1),
        ("names", list().name_like(format!("{}%", target.unique)).total().await?, 3),
        ("category", list().category(&a).total().await?, 1),
        ("another category", list().category_not_equals(&a).total().await?, 2),
        ("parent", list().parent_deployment_id(first).total().await?, 1),
        ("parents", list().parent_deployment_id_like("none%").total().await?, 0),
        ("tenants", deployments.list().tenant_id_like(format!("{}%", target.unique)).total().await?, 3),
        ("without tenant", list().without_tenant_id(true).total().await?, 0),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [DeploymentSort::Id, DeploymentSort::Name, DeploymentSort::DeployTime, DeploymentSort::TenantId] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let sorted: Vec<Deployment> = list().sort(DeploymentSort::Name).size(2).items().try_collect().await?;
    let names: Vec<_> = sorted.iter().filter_map(|deployment| deployment.name.clone()).collect();
    assert_eq!(names, ["a", "b", "c"].map(|name| target.name(name)));
    assert!(failure(list().sort("version").await)?.is_bad_request());
    delete(&target, deployed).await
}

async fn an_event_definition_and_its_model(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let definitions = flowable.event_definitions();
    let key = target.name("event");
    let deployed = flowable.deployments().deploy(Upload::bytes(format!("{key}.event"), event(&key))).await?;
    let definition = definitions.list().key(&key).await?.data.into_iter().next().context("it is listed")?;
    assert_eq!(
        (&definition.key, definition.version, definition.name.as_deref()),
        (&key, 1, Some(format!("The event {key}").as_str()))
    );
    assert_eq!((&definition.category, &definition.description), (&None, &None));
    assert_eq!(
        (definition.deployment_id.as_ref(), definition.deployment_url.as_ref()),
        (Some(&deployed.id), deployed.url.as_ref())
    );
    assert_eq!(definition.resource_name, Some(format!("{key}.event")));
    assert_eq!(definition.resource, deployed.url.map(|url| format!("{url}/resources/{key}.event")));
    assert_eq!(
        definition.url,
        Some(format!("{}/event-registry-repository/event-definitions/{}", target.base_url, definition.id))
    );
    assert_eq!(definitions.get(&definition.id).await?, definition);

    let model = definitions.model(&definition.id).await?;
    assert_eq!((model.key.as_ref(), model.name), (Some(&key), definition.name));
    let [amount, order, source, whole, meta] = model.payload.as_slice() else { anyhow::bail!("{:?}", model.payload) };
    assert_eq!((amount.name.as_str(), amount.type_.as_deref(), amount.header), ("amount", Some("integer"), None));
    assert_eq!((order.correlation_parameter, source.header), (Some(true), Some(true)));
    assert_eq!((whole.full_payload, whole.type_.as_deref(), meta.meta_parameter), (Some(true), None, Some(true)));
    let bytes = definitions.resource_bytes(&definition.id).await?;
    assert_eq!(bytes.content_type(), Some("application/json"));
    assert_eq!(bytes.bytes().await?, event(&key));
    flowable.deployments().delete(deployed.id).await?;
    Ok(())
}

async fn a_channel_definition_and_its_model(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let definitions = flowable.channel_definitions();
    let key = target.name("channel");
    let content = channel(&key, "whatever").to_string();
    let deployed = flowable.deployments().deploy(Upload::bytes(format!("{key}.channel"), content.clone())).await?;
    let definition = definitions.list().key(&key).await?.data.into_iter().next().context("it is listed")?;
    assert_eq!((&definition.key, definition.version, definition.name), (&key, 1, Some(format!("The channel {key}"))));
    assert_eq!(
        (definition.category, definition.description.as_deref()),
        (Some(format!("of {key}")), Some("for a test"))
    );
    assert_eq!(
        (definition.type_.as_deref(), definition.implementation.as_deref()),
        (Some("inbound"), Some("expression"))
    );
    assert_eq!((definition.deployment_id.as_ref(), definition.create_time.is_some()), (Some(&deployed.id), true));
    assert_eq!(definitions.get(&definition.id).await?.id, definition.id);
    let model = definitions.model(&definition.id).await?;
    assert_eq!((model.channel_type.as_deref(), model.type_.as_deref()), (Some("inbound"), Some("expression")));
    assert_eq!(model.channel_event_key_detection["fixedValue"], "whatever");
    assert_eq!(definitions.resource_bytes(&definition.id).await?.bytes().await?, content);
    let resource = flowable.deployments().resource(&deployed.id, format!("{key}.channel")).await?;
    assert_eq!(resource.type_.as_deref(), Some("channelDefinition"));
    flowable.deployments().delete(deployed.id).await?;
    Ok(())
}

async fn channels_of_all_technologies(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    for (technology, direction, own) in [
        ("kafka", "inbound", json!({"topics": ["orders"]})),
        ("kafka", "outbound", json!({"topic": "orders"})),
        ("jms", "inbound", json!({"destination": "orders"})),
        ("jms", "outbound", json!({"destination": "orders"})),
        ("rabbit", "inbound", json!({"queues": ["orders"]})),
        ("rabbit", "outbound", json!({"routingKey": "orders"})),
        ("camel", "outbound", json!({"destination": "direct:orders"})),
        ("expression", "outbound", json!({})),
    ] {
        let key = target.name(&format!("{technology}-{direction}"));
        let mut content = json!({"key": key, "channelType": direction, "type": technology});
        // Without it, an outbound channel is refused.
        if direction == "outbound" {
            content["serializerType"] = json!("json");
        }
        let more = own.as_object().into_iter().flatten();
        more.clone().for_each(|(name, value)| content[name] = value.clone());
        let deploy = flowable.deployments().deploy(Upload::bytes(format!("{key}.channel"), content.to_string()));
        let deployed = deploy.await.with_context(|| key.clone())?;
        let definition =
            flowable.channel_definitions().list().key(&key).await?.data.into_iter().next().context("it is listed")?;
        assert_eq!(
            (definition.type_.as_deref(), definition.implementation.as_deref()),
            (Some(direction), Some(technology))
        );
        let model = flowable.channel_definitions().model(&definition.id).await?;
        more.for_each(|(name, _)| assert!(model.extra.contains_key(name), "{key}: {model:?}"));
        delete(&target, [deployed]).await?;
    }
    Ok(())
}

async fn event_definitions_are_filtered_and_sorted(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let mut deployed = Vec::new();
    for name in ["b", "a", "a"] {
        let key = target.name(name);
        let deploy = flowable.deployments().deploy(Upload::bytes(format!("{key}.event"), event(&key)));
        deployed.push(deploy.tenant_id(&target.unique).await?);
    }
    let list = || flowable.event_definitions().list().tenant_id(&target.unique);
    let (a, upper) = (target.name("a"), target.unique.to_uppercase());
    for (what, found, expected) in [
        ("tenant", list().total().await?, 3),
        (
            "tenants",
            flowable.event_definitions().list().tenant_id_like(format!("{}%", target.unique)).total().await?,
            3,
        ),
        ("latest", list().latest(true).total().await?, 2),
        ("version", list().version(2).total().await?, 1),
        ("key", list().key(&a).total().await?, 2),
        ("keys", list().key_like(format!("{}%", target.unique)).total().await?, 3),
        ("keys in any case", list().key_like_ignore_case(format!("{upper}%")).total().await?, 3),
        ("name", list().name(format!("The event {a}")).total().await?, 2),
        ("names", list().name_like("The event%").total().await?, 3),
        ("names in any case", list().name_like_ignore_case("the EVENT%").total().await?, 3),
        ("file", list().resource_name(format!("{a}.event")).total().await?, 2),
        ("files", list().resource_name_like("%.event").total().await?, 3),
        ("category", list().category("none").total().await?, 0),
        ("categories", list().category_like("n%").total().await?, 0),
        ("another category", list().category_not_equals("none").total().await?, 3),
        ("deployment", list().deployment_id(&deployed[0].id).total().await?, 1),
        ("parent", list().parent_deployment_id(&deployed[0].id).total().await?, 1),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [
        EventDefinitionSort::Id,
        EventDefinitionSort::Key,
        EventDefinitionSort::Category,
        EventDefinitionSort::Name,
        EventDefinitionSort::DeploymentId,
        EventDefinitionSort::TenantId,
    ] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let sorted: Vec<EventDefinition> = list().sort(EventDefinitionSort::Key).size(2).items().try_collect().await?;
    assert_eq!(sorted.iter().map(|definition| &definition.key).collect::<Vec<_>>(), [&a, &a, &target.name("b")]);
    assert!(failure(list().sort("version").await)?.is_bad_request());
    delete(&target, deployed).await
}

async fn channel_definitions_are_filtered_and_sorted(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let mut deployed = Vec::new();
    for name in ["b", "a", "a"] {
        let key = target.name(name);
        let mut content = channel(&key, "whatever");
        if name == "b" {
            content = json!({"key": key, "name": format!("The channel {key}"), "channelType": "outbound", "type": "jms", "destination": "d", "serializerType": "json"});
        }
        let deploy = flowable.deployments().deploy(Upload::bytes(format!("{key}.channel"), content.to_string()));
        deployed.push(deploy.tenant_id(&target.unique).await?);
    }
    let list = || flowable.channel_definitions().list().tenant_id(&target.unique);
    let (a, upper) = (target.name("a"), target.unique.to_uppercase());
    for (what, found, expected) in [
        ("tenant", list().total().await?, 3),
        (
            "tenants",
            flowable.channel_definitions().list().tenant_id_like(format!("{}%", target.unique)).total().await?,
            3,
        ),
        ("latest", list().latest(true).total().await?, 2),
        ("version", list().version(2).total().await?, 1),
        ("key", list().key(&a).total().await?, 2),
        ("keys", list().key_like(format!("{}%", target.unique)).total().await?, 3),
        ("keys in any case", list().key_like_ignore_case(format!("{upper}%")).total().await?, 3),
        ("name", list().name(format!("The channel {a}")).total().await?, 2),
        ("names", list().name_like("The channel%").total().await?, 3),
        ("names in any case", list().name_like_ignore_case("the CHANNEL%").total().await?, 3),
        ("file", list().resource_name(format!("{a}.channel")).total().await?, 2),
        ("files", list().resource_name_like("%.channel").total().await?, 3),
        ("category", list().category(format!("of {a}")).total().await?, 2),
        ("categories", list().category_like("of %").total().await?, 2),
        ("another category", list().category_not_equals(format!("of {a}")).total().await?, 1),
        ("deployment", list().deployment_id(&deployed[0].id).total().await?, 1),
        ("parent", list().parent_deployment_id(&deployed[0].id).total().await?, 1),
        ("inbound", list().only_inbound(true).total().await?, 2),
        ("outbound", list().only_outbound(true).total().await?, 1),
        ("technology", list().implementation("jms").total().await?, 1),
    ] {
        assert_eq!(found, expected, "{what}");
    }
    for sort in [
        ChannelDefinitionSort::Id,
        ChannelDefinitionSort::Key,
        ChannelDefinitionSort::Category,
        ChannelDefinitionSort::Name,
        ChannelDefinitionSort::DeploymentId,
        ChannelDefinitionSort::CreateTime,
        ChannelDefinitionSort::TenantId,
    ] {
        let page = list().sort(sort.clone()).order(SortOrder::Desc).await?;
        assert_eq!((page.data.len(), page.sort, page.order.as_deref()), (3, Some(sort.to_string()), Some("desc")));
    }
    let sorted: Vec<ChannelDefinition> = list().sort(ChannelDefinitionSort::Key).size(2).items().try_collect().await?;
    assert_eq!(sorted.iter().map(|definition| &definition.key).collect::<Vec<_>>(), [&a, &a, &target.name("b")]);
    assert!(failure(list().sort("version").await)?.is_bad_request());
    let error = failure(list().only_inbound(true).only_outbound(true).await)?;
    assert!(error.is_bad_request() && error.to_string().contains("Cannot combine"), "{error}");
    // The filters that the overlay removes.
    for name in ["createTime", "createTimeAfter", "createTimeBefore"] {
        let raw = flowable.raw(Method::GET, "/event-registry-repository/channel-definitions");
        let error = failure(raw.query(name, "2026-11-27T00:00:00Z").read::<Value>().await)?;
        assert!(error.to_string().contains("CREATE_TIME"), "{name}: {error}");
    }
    delete(&target, deployed).await
}

async fn an_event_starts_a_process(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let key = target.name("starts");
    let [of_event, of_channel] = pair(&target, &key).await?;
    let process = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bpm-rest">
  <process id="{key}" isExecutable="true">
    <startEvent id="start"><extensionElements><flowable:eventType>{key}</flowable:eventType>
      <flowable:eventOutParameter source="amount" target="total"/></extensionElements></startEvent>
    <sequenceFlow id="to" sourceRef="start" targetRef="task"/><userTask id="task" name="The task"/>
  </process>
</definitions>"#
    );
    let process = deploy(&target, "service", "/repository/deployments", &format!("{key}.bpmn20.xml"), process).await?;
    let event_definition =
        flowable.event_definitions().list().key(&key).await?.data.into_iter().next().context("an event")?;
    let channel_definition =
        flowable.channel_definitions().list().key(&key).await?.data.into_iter().next().context("a channel")?;
    let events = flowable.event_instances();
    let payload = |amount: i32| [("amount", json!(amount)), ("order", json!("117"))];
    events.send(&key, &key, payload(1)).await?;
    events.send_by_ids(&event_definition.id, &channel_definition.id, payload(2)).await?;
    events.send_by_event_id(&event_definition.id, &key, payload(3)).await?;
    events.send_by_channel_id(&key, &channel_definition.id, payload(4)).await?;
    let mut amounts = Vec::new();
    let query = json!({"processDefinitionKey": key, "includeProcessVariables": true});
    let started = call(&target, "service", Method::POST, "/query/process-instances", query).await?;
    for instance in started["data"].as_array().into_iter().flatten() {
        let variables = instance["variables"].as_array().into_iter().flatten();
        amounts.extend(
            variables.filter(|variable| variable["name"] == "total").filter_map(|total| total["value"].as_i64()),
        );
    }
    amounts.sort_unstable();
    assert_eq!(amounts, [1, 2, 3, 4], "{started}");
    let service = sibling(&target, "service")?;
    let path = format!("/repository/deployments/{process}");
    service.raw(Method::DELETE, &path).query("cascade", "true").read::<()>().await?;
    delete(&target, [of_event, of_channel]).await
}

async fn events_that_are_refused(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let events = flowable.event_instances();
    let key = target.name("refused");
    let deployed = pair(&target, &key).await?;
    let none = || [("amount", json!(1))];
    for error in [
        failure(events.send("none", &key, none()).await)?,
        failure(events.send(&key, "none", none()).await)?,
        failure(events.send(&key, &key, none()).tenant_id("none").await)?,
        failure(events.send_by_ids("none", "none", none()).await)?,
        failure(events.send_by_event_id("none", &key, none()).await)?,
        failure(events.send_by_channel_id(&key, "none", none()).await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    let path = "/event-registry-runtime/event-instances";
    let connection = flowable.operations().connection();
    for body in [
        "",
        "[]",
        "{}",
        r#"{"eventDefinitionKey": "x"}"#,
        r#"{"eventDefinitionKey": "x", "eventDefinitionId": "x", "channelDefinitionKey": "x", "eventPayload": {}}"#,
        r#"{"eventDefinitionKey": "x", "channelDefinitionId": "x", "channelDefinitionKey": "x", "eventPayload": {}}"#,
        r#"{"eventDefinitionKey": "x", "channelDefinitionKey": "x", "eventPayload": [1]}"#,
    ] {
        let (status, words) = answer(connection, &operations::SEND_EVENT_INSTANCE, path, body).await?;
        assert_eq!(status, 400, "{body}: {words}");
    }
    // A channel that events go out by.
    let out = json!({"key": target.name("out"), "channelType": "outbound", "type": "jms", "destination": "d", "serializerType": "json"});
    let out = flowable.deployments().deploy(Upload::bytes("out.channel", out.to_string())).await?;
    let error = failure(events.send(&key, target.name("out"), none()).await)?;
    assert!(error.to_string().contains("cannot be cast"), "{error}");
    // A key that two tenants have.
    let deploy = |tenant: &str| {
        flowable.deployments().deploy(Upload::bytes("x.event", event(&target.name("twice")))).tenant_id(tenant)
    };
    let (one, two) = (deploy("one").await?, deploy("two").await?);
    let error = failure(events.send(target.name("twice"), &key, none()).await)?;
    ensure!(error.to_string().contains("2 results instead of max 1"), "{error}");
    delete(&target, deployed.into_iter().chain([out, one, two])).await
}

/// What the documentation of `send` tells.
async fn the_channel_tells_which_event_it_is(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let (seen, named) = (target.name("seen"), target.name("named"));
    let deployed = pair(&target, &seen).await?;
    let other = flowable.deployments().deploy(Upload::bytes("other.event", event(&named))).await?;
    let process = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bpm-rest">
  <process id="{seen}" isExecutable="true">
    <startEvent id="start"><extensionElements><flowable:eventType>{seen}</flowable:eventType></extensionElements></startEvent>
    <sequenceFlow id="to" sourceRef="start" targetRef="task"/><userTask id="task"/>
  </process>
</definitions>"#
    );
    let process = deploy(&target, "service", "/repository/deployments", "seen.bpmn20.xml", process).await?;
    flowable.event_instances().send(&named, &seen, [("amount", json!(1))]).await?;
    let query = json!({"processDefinitionKey": seen});
    let started = call(&target, "service", Method::POST, "/query/process-instances", query).await?;
    assert_eq!(started["total"], 1, "the event of the channel came, not the one that was named: {started}");
    let service = sibling(&target, "service")?;
    let path = format!("/repository/deployments/{process}");
    service.raw(Method::DELETE, &path).query("cascade", "true").read::<()>().await?;
    delete(&target, deployed.into_iter().chain([other])).await
}

async fn what_is_not_there(target: Target) -> Result<()> {
    let flowable = flowable(&target)?;
    let key = target.name("there");
    let [deployed, channel] = pair(&target, &key).await?;
    let (deployments, events) = (flowable.deployments(), flowable.event_definitions());
    let channels = flowable.channel_definitions();
    for error in [
        failure(deployments.get("none").await)?,
        failure(deployments.delete("none").await)?,
        failure(deployments.resources("none").await)?,
        failure(deployments.resource("none", "x.event").await)?,
        failure(deployments.resource(&deployed.id, "a/b.event").await)?,
        failure(deployments.resource_bytes("none", "x.event").await)?,
        failure(deployments.resource_bytes(&deployed.id, "x.event").await)?,
        failure(events.get("none").await)?,
        failure(events.model("none").await)?,
        failure(events.resource_bytes("none").await)?,
        failure(channels.get("none").await)?,
        failure(channels.model("none").await)?,
        failure(channels.resource_bytes("none").await)?,
    ] {
        assert!(error.is_not_found(), "{error:?}");
    }
    delete(&target, [deployed, channel]).await
}

async fn the_engine_tells_its_version(target: Target) -> Result<()> {
    let engine = flowable(&target)?.engine().get().await?;
    let version = versions::of(&target);
    assert_eq!((engine.name.as_deref(), engine.version.as_str()), (Some("default"), version));
    assert_eq!((engine.resource_url, engine.exception), (None, None));
    Ok(())
}

async fn the_gate(target: Target) -> Result<()> {
    gate(&target, FlowableEventRegistry::builder, |flowable| flowable.event_definitions().list()).await?;
    gate(&target, FlowableEventRegistry::builder, |flowable| {
        flowable.event_instances().send("x", "y", [("z", json!(1))])
    })
    .await
}
