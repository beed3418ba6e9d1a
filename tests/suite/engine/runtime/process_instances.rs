//! Process instances: started, suspended, deleted; who is involved in them, and what they look like.

use super::{
    super::definition_key, Engine, NEEDY_TASK, NOBODY, RECEIVE_TASK, USER_TASK, activities, bpmn, deploy, engine,
    execution_at, in_a_row, is_5, need, one_task, refusal, refusal_of_body, rest, start, start_one_task,
};
use crate::{engine::facts, target::Target};
use anyhow::Result;
use bpm_rest::{
    Upload,
    variables::{Variable, VariableScope},
};
use rest::{ProcessInstance, operations};
use serde_json::json;

pub(super) async fn live_and_die(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("order");
    let deployment = deploy(&engine, &key, one_task(&key)).await?;
    let instances = engine.process_instances();
    let started = instances.start_by_key(&key).business_key("2013/17 & 中%").await?;
    assert_eq!(started, instances.get(&started.id).await?);
    assert_eq!(started.url, Some(format!("{}/runtime/process-instances/{}", target.base_url, started.id)));
    assert_eq!(started.business_key.as_deref(), Some("2013/17 & 中%"));
    assert_eq!(definition_key(&started), Some(key.as_str()));
    assert_eq!((started.suspended, started.ended, started.completed), (false, false, Some(false)));
    assert_eq!((started.tenant_id.as_deref(), started.name.as_deref()), (Some(""), None));
    assert_eq!(started.activity_id.as_deref(), is_5(&target).then_some("task"), "6.0.0 does not tell");
    let definition = engine.process_definitions().get(started.process_definition_id.unwrap_or_default()).await?;
    assert_eq!(definition.deployment_id, Some(deployment.id));

    instances.delete(&started.id).delete_reason("no longer wanted & 中").await?;
    let past = engine.history().process_instances().get(&started.id).await?;
    assert_eq!(past.delete_reason.as_deref(), Some("no longer wanted & 中"));
    assert!(past.end_time.is_some());
    let messages = [
        refusal(instances.get(&started.id).await, 404)?,
        refusal(instances.delete(&started.id).await, 404)?,
        refusal(instances.suspend(&started.id).await, 404)?,
        refusal(instances.activate(&started.id).await, 404)?,
    ];
    for message in messages {
        assert_eq!(message, format!("Could not find a process instance with id '{}'.", started.id));
    }

    let unexplained = instances.start_by_key(&key).await?.id;
    instances.delete(&unexplained).await?;
    let reason = engine.history().process_instances().get(&unexplained).await?.delete_reason;
    let by_default = if is_5(&target) { "ACTIVITY_DELETED" } else { "process instance deleted" };
    assert_eq!(reason.as_deref(), Some(by_default));
    Ok(())
}

pub(super) async fn that_end_at_once(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("brief");
    deploy(&engine, &key, bpmn(&key, &in_a_row(&[]))).await?;
    let start = engine.process_instances().start_by_key(&key).variables([("amount", 5)]);
    let ended = start.clone().return_variables(true).await?;
    assert_eq!((ended.ended, ended.completed, ended.suspended), (true, Some(true), false));
    assert_eq!(ended.activity_id.as_deref(), is_5(&target).then_some("end"));
    let [Variable { name, value, scope: Some(VariableScope::Local), .. }] = ended.variables.as_slice() else {
        panic!("{:?}", ended.variables)
    };
    assert_eq!((name.as_str(), value.as_i64()), ("amount", Some(5)), "taken from the history");
    assert_eq!(start.await?.variables, [], "variables are told on demand");
    refusal(engine.process_instances().get(&ended.id).await, 404)?;
    assert_eq!(engine.history().process_instances().get(&ended.id).await?.end_activity_id.as_deref(), Some("end"));
    Ok(())
}

pub(super) async fn named_by_id_or_key(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("versions");
    let instances = engine.process_instances();
    let definition = |instance: ProcessInstance| instance.process_definition_id.unwrap_or_default();
    deploy(&engine, &key, one_task(&key)).await?;
    let first = definition(instances.start_by_key(&key).await?);
    deploy(&engine, &key, one_task(&key)).await?;
    let second = definition(instances.start_by_key(&key).await?);
    assert!(first.starts_with(&format!("{key}:1:")) && second.starts_with(&format!("{key}:2:")), "{first} {second}");
    let by_id = instances.start_by_id(&first).business_key("b").variables([("amount", 5)]).return_variables(true);
    let by_id = by_id.await?;
    assert_eq!((by_id.business_key.as_deref(), by_id.variables.len()), (Some("b"), 1));
    assert_eq!(definition(by_id), first);

    let tenant = target.name("tenant");
    let file = Upload::bytes(format!("{key}.bpmn20.xml"), one_task(&key));
    engine.deployments().deploy(file).tenant_id(&tenant).await?;
    let tenants = instances.start_by_key(&key).tenant_id(&tenant).await?;
    assert_eq!(tenants.tenant_id.as_ref(), Some(&tenant));
    assert!(definition(tenants).starts_with(&format!("{key}:1:")), "each tenant counts versions of its own");
    assert_eq!(definition(instances.start_by_key(&key).await?), second);
    Ok(())
}

pub(super) async fn starts_that_are_refused(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let instances = engine.process_instances();
    let messages = [
        refusal(instances.start_by_key(NOBODY).await, 400)?,
        refusal(instances.start_by_key(NOBODY).tenant_id("acme").await, 400)?,
        refusal(instances.start_by_id(NOBODY).await, 400)?,
        refusal(instances.start_by_message(NOBODY).await, 400)?,
    ];
    let expected = [
        "no processes deployed with key 'no-such-thing'",
        "no processes deployed with key 'no-such-thing' for tenant identifier 'acme'",
        "no deployed process definition found with id 'no-such-thing'",
        "Cannot start process instance by message: no subscription to message with name 'no-such-thing' found.",
    ];
    assert_eq!(messages, expected);

    let key = target.name("needy");
    deploy(&engine, &key, bpmn(&key, &in_a_row(&[NEEDY_TASK, USER_TASK]))).await?;
    let message = refusal(instances.start_by_key(&key).await, 500)?;
    assert_eq!(message, need(&target));
    assert_eq!(instances.list().process_definition_key(&key).await?.total, 0, "nothing is started");
    let definition = instances.start_by_key(&key).variables([("needed", 1)]).await?.process_definition_id;

    let definition = definition.unwrap_or_default();
    engine.process_definitions().suspend(&definition).await?;
    refusal(instances.start_by_id(&definition).await, 500)?;
    let message = refusal(instances.start_by_key(&key).variables([("needed", 1)]).await, 500)?;
    assert!(message.starts_with("Cannot start process instance.") && message.ends_with("is suspended"), "{message}");

    let start = &operations::START_PROCESS_INSTANCE_BY_KEY;
    for (body, words) in [
        (json!({}), "Either processDefinitionId, processDefinitionKey or message is required."),
        (json!({"processDefinitionKey": key, "message": key}), "Only one of processDefinitionId"),
        (json!({"processDefinitionId": key, "tenantId": key}), "TenantId can only be used with"),
        (json!({"processDefinitionKey": key, "variables": [{"value": 1}]}), "Variable name is required."),
        (json!({"processDefinitionKey": key, "name": "an order"}), "Unrecognized field \"name\""),
    ] {
        let message = refusal_of_body(&engine, start, "/runtime/process-instances", body, 400).await?;
        assert!(message.contains(words), "{message}");
    }
    Ok(())
}

pub(super) async fn started_by_message(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("mail");
    let event = r#"<startEvent id="start"><messageEventDefinition messageRef="the-message"/></startEvent>"#;
    let elements = super::between(&[("start", event), USER_TASK]);
    let file = Upload::bytes(format!("{key}.bpmn20.xml"), super::with_events(&key, &elements));
    engine.deployments().deploy(file).await?;
    let message = format!("{key} message");
    let start = || engine.process_instances().start_by_message(&message);
    let started = start().business_key("2013/17").variables([("amount", 5)]).return_variables(true).await?;
    assert_eq!(definition_key(&started), Some(key.as_str()));
    assert_eq!(started.variables.len(), 1);
    assert_eq!(activities(&engine, &started.id).await?, ["task"]);
    let kept = engine.process_instances().get(&started.id).await?.business_key;
    assert_eq!(kept.as_deref(), facts(&target).message_keeps_business_key.then_some("2013/17"));
    assert_eq!(started.business_key, kept);

    let tenant = target.name("tenant");
    let refused = refusal(start().tenant_id(&tenant).await, 400)?;
    assert!(refused.contains("no subscription to message"), "{refused}");
    let file = Upload::bytes(format!("{key}.bpmn20.xml"), super::with_events(&key, &elements));
    engine.deployments().deploy(file).tenant_id(&tenant).await?;
    assert_eq!(start().tenant_id(&tenant).await?.tenant_id, Some(tenant));
    Ok(())
}

pub(super) async fn transient_variables(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let (at_once, later) = (target.name("at-once"), target.name("later"));
    deploy(&engine, &at_once, bpmn(&at_once, &in_a_row(&[NEEDY_TASK, USER_TASK]))).await?;
    let start = engine.process_instances().start_by_key(&at_once).transient_variables([("needed", 5)]);
    let waiting = self::start(&engine, &later, &in_a_row(&[RECEIVE_TASK, NEEDY_TASK, USER_TASK])).await?;
    let execution = execution_at(&engine, &waiting, "wait").await?;
    let signal = engine.executions().signal(&execution).transient_variables([("needed", 5)]);
    if is_5(&target) {
        for message in [refusal(start.await, 400)?, refusal(signal.await, 400)?] {
            assert!(message.contains("Unrecognized field \"transientVariables\""), "{message}");
        }
        return Ok(());
    }
    signal.await?;
    for id in [start.return_variables(true).await?.id, waiting] {
        assert_eq!(activities(&engine, &id).await?, ["task"]);
        assert_eq!(engine.process_instances().variables(&id).await?, []);
    }
    Ok(())
}

pub(super) async fn suspension(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("paused");
    let id = start_one_task(&engine, &key).await?.id;
    let instances = engine.process_instances();
    let suspended = instances.suspend(&id).await?;
    assert!(suspended.suspended);
    assert_eq!(instances.get(&id).await?, suspended);
    let message = refusal(instances.suspend(&id).await, 409)?;
    assert_eq!(message, format!("Process instance with id '{id}' is already suspended."));
    let task = engine.tasks().list().process_instance_id(&id).await?.data.remove(0);
    assert!(task.suspended);
    refusal(engine.tasks().complete(&task.id).await, 500)?;
    let list = || instances.list().process_definition_key(&key);
    assert_eq!((list().suspended(true).await?.total, list().suspended(false).await?.total), (1, 0));

    assert!(!instances.activate(&id).await?.suspended);
    let message = refusal(instances.activate(&id).await, 409)?;
    assert_eq!(message, format!("Process instance with id '{id}' is already active."));
    assert_eq!((list().suspended(true).await?.total, list().suspended(false).await?.total), (0, 1));
    engine.tasks().complete(&task.id).await?;
    refusal(instances.get(&id).await, 404)?;

    let path = format!("/runtime/process-instances/{}", start_one_task(&engine, &key).await?.id);
    let suspend = &operations::SUSPEND_PROCESS_INSTANCE;
    let message = refusal_of_body(&engine, suspend, &path, json!({"action": "pause"}), 400).await?;
    assert_eq!(message, "Invalid action: 'pause'.");
    Ok(())
}

/// The users that are involved in a process instance, each with how, in order.
async fn involved(engine: &Engine, id: &str) -> Result<Vec<String>> {
    let links = engine.process_instances().identity_links(id).await?.into_iter();
    let mut links: Vec<String> = links
        .map(|link| {
            assert_eq!(link.group, None);
            format!("{} {}", link.user.unwrap_or_default(), link.type_.unwrap_or_default())
        })
        .collect();
    links.sort();
    Ok(links)
}

pub(super) async fn involved_users(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = start_one_task(&engine, &target.name("involving")).await?.id;
    let instances = engine.process_instances();
    let starter = format!("{} starter", target.user);
    assert_eq!(involved(&engine, &id).await?, [starter.as_str()]);
    let link = instances.add_user_link(&id, "gonzo", "participant").await?;
    assert_eq!((link.user.as_deref(), link.group.as_deref()), (Some("gonzo"), None));
    assert_eq!(
        link.url,
        Some(format!("{}/runtime/process-instances/{id}/identitylinks/users/gonzo/participant", target.base_url))
    );
    assert_eq!(link, instances.identity_link(&id, "gonzo", "participant").await?);
    instances.add_user_link(&id, "gonzo", "participant").await?;
    for (user, kind) in [("中 文;a.b@x.org", "x y.z"), ("50%+", "中")] {
        let link = instances.add_user_link(&id, user, kind).await?;
        assert_eq!(link, instances.identity_link(&id, user, kind).await?);
        assert_eq!((link.user.as_deref(), link.type_.as_deref()), (Some(user), Some(kind)));
        assert_eq!(instances.list().id(&id).involved_user(user).await?.total, 1);
        instances.remove_identity_link(&id, user, kind).await?;
        assert_eq!(instances.list().id(&id).involved_user(user).await?.total, 0);
    }
    let present = involved(&engine, &id).await?;
    assert_eq!(present, ["gonzo participant", "gonzo participant", &starter], "adding twice makes two");
    instances.remove_identity_link(&id, "gonzo", "participant").await?;
    assert_eq!(involved(&engine, &id).await?, [starter.as_str()], "deleting takes both");

    for message in [
        refusal(instances.identity_link(&id, "gonzo", "participant").await, 404)?,
        refusal(instances.remove_identity_link(&id, "gonzo", "participant").await, 404)?,
    ] {
        assert_eq!(message, "Could not find the requested identity link.");
    }
    refusal(instances.identity_links(NOBODY).await, 404)?;
    refusal(instances.add_user_link(NOBODY, "gonzo", "participant").await, 404)?;
    refusal(instances.identity_link(NOBODY, "gonzo", "participant").await, 404)?;
    refusal(instances.remove_identity_link(NOBODY, "gonzo", "participant").await, 404)?;
    let path = format!("/runtime/process-instances/{id}/identitylinks");
    let create = &operations::CREATE_PROCESS_INSTANCE_USER_LINK;
    let message = refusal_of_body(&engine, create, &path, json!({"user": "gonzo"}), 400).await?;
    assert_eq!(message, "The identity link type is required.");
    let message = refusal_of_body(&engine, create, &path, json!({"group": "sales", "type": "x"}), 400).await?;
    assert_eq!(message, "Only user identity links are supported on a process instance.");
    Ok(())
}

/// What a process with one user task looks like.
fn drawing(key: &str) -> String {
    let shape = |of: &str, x: u8, width: u8| {
        format!(
            r#"<bpmndi:BPMNShape id="{of}-shape" bpmnElement="{of}">
<dc:Bounds x="{x}" y="10" width="{width}" height="30"/></bpmndi:BPMNShape>"#
        )
    };
    let edge = |of: &str, from: u8, to: u8| {
        format!(
            r#"<bpmndi:BPMNEdge id="{of}-edge" bpmnElement="{of}">
<di:waypoint x="{from}" y="25"/><di:waypoint x="{to}" y="25"/></bpmndi:BPMNEdge>"#
        )
    };
    let shapes = [shape("start", 10, 30), shape("task", 60, 100), shape("end", 180, 30)].concat();
    let edges = [edge("to", 40, 60), edge("from", 160, 180)].concat();
    format!(
        r#"<bpmndi:BPMNDiagram id="diagram" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI">
<bpmndi:BPMNPlane id="plane" bpmnElement="{key}">{shapes}{edges}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>"#
    )
}

pub(super) async fn diagrams(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let key = target.name("drawn");
    deploy(&engine, &key, one_task(&key).replacen("</definitions>", &drawing(&key), 1)).await?;
    let instances = engine.process_instances();
    let drawn = instances.start_by_key(&key).await?.id;
    let diagram = instances.diagram(&drawn).await?;
    assert_eq!(diagram.content_type(), Some("image/png"));
    let diagram = diagram.bytes().await?;
    assert!(diagram.starts_with(b"\x89PNG\r\n\x1a\n") && diagram.len() > 1_000, "{} bytes", diagram.len());

    let undrawn = start_one_task(&engine, &target.name("undrawn")).await?.id;
    let message = refusal(instances.diagram(&undrawn).await, 400)?;
    assert_eq!(message, format!("Process instance with id '{undrawn}' has no graphical notation defined."));
    refusal(instances.diagram(NOBODY).await, 404)?;
    Ok(())
}
