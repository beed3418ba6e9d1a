//! Executions: what waits, and goes on.

use super::{
    CATCH_MESSAGE, CATCH_SIGNAL, NEEDY_TASK, NOBODY, RECEIVE_TASK, USER_TASK, activities, engine, execution_at,
    in_a_row, is_5, need, refusal, refusal_of_body, rest, start, start_one_task,
};
use crate::target::Target;
use anyhow::Result;
use rest::operations;
use serde_json::json;

pub(super) async fn waiting_executions_go_on(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let executions = engine.executions();
    let id = start(&engine, &target.name("going"), &in_a_row(&[RECEIVE_TASK, USER_TASK])).await?;
    let waiting = execution_at(&engine, &id, "wait").await?;
    let execution = executions.get(&waiting).await?;
    assert_eq!(execution.url, Some(format!("{}/runtime/executions/{waiting}", target.base_url)));
    assert_eq!(execution.process_instance_id.as_ref(), Some(&id));
    assert_eq!((execution.activity_id.as_deref(), execution.suspended), (Some("wait"), false));
    if is_5(&target) {
        assert_eq!((&waiting, &execution.parent_id), (&id, &None), "what does not fork is one execution on 5.22.0");
    } else {
        assert_eq!(execution.parent_id.as_ref(), Some(&id), "6.0.0 has one below the process instance");
    }

    let gone_on = executions.signal(&waiting).variables([("paid", true)]).await?;
    assert_eq!(gone_on.and_then(|execution| execution.activity_id).as_deref(), Some("task"));
    assert_eq!(engine.process_instances().variable(&id, "paid").await?.value.as_bool(), Some(true));

    let id = start(&engine, &target.name("ending"), &in_a_row(&[RECEIVE_TASK])).await?;
    assert_eq!(executions.signal(execution_at(&engine, &id, "wait").await?).await?, None, "it has ended");
    refusal(engine.process_instances().get(&id).await, 404)?;

    let id = start(&engine, &target.name("triggered"), &in_a_row(&[RECEIVE_TASK, USER_TASK])).await?;
    let trigger = executions.trigger(execution_at(&engine, &id, "wait").await?).variables([("paid", true)]);
    if is_5(&target) {
        assert_eq!(refusal(trigger.await, 400)?, "Invalid action: 'trigger'.");
        assert_eq!(activities(&engine, &id).await?, ["wait"]);
    } else {
        assert_eq!(trigger.await?.and_then(|execution| execution.activity_id).as_deref(), Some("task"));
        assert_eq!(engine.process_instances().variables(&id).await?.len(), 1);
        let id = start(&engine, &target.name("triggered-last"), &in_a_row(&[RECEIVE_TASK])).await?;
        assert_eq!(executions.trigger(execution_at(&engine, &id, "wait").await?).await?, None);
    }
    Ok(())
}

pub(super) async fn signals_and_messages(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let executions = engine.executions();
    let key = target.name("events");
    let id = start(&engine, &key, &in_a_row(&[CATCH_SIGNAL, CATCH_MESSAGE, USER_TASK])).await?;
    let (signal, message) = (format!("{key} signal"), format!("{key} message"));
    let at_signal = execution_at(&engine, &id, "signal").await?;
    let waiting = executions.list().signal_event_subscription_name(&signal).await?;
    assert_eq!(waiting.data.iter().map(|execution| &execution.id).collect::<Vec<_>>(), [&at_signal]);

    let refused = refusal(executions.signal_event_received(&at_signal, &message).await, 500)?;
    let expected = format!("Execution '{at_signal}' has not subscribed to a signal event with name '{message}'.");
    assert_eq!(refused, expected);
    let gone_on = executions.signal_event_received(&at_signal, &signal).variables([("paid", true)]).await?;
    assert_eq!(gone_on.is_some(), !is_5(&target), "5.22.0 goes on with another execution");
    assert_eq!(activities(&engine, &id).await?, ["message"]);

    let at_message = execution_at(&engine, &id, "message").await?;
    let waiting = executions.list().message_event_subscription_name(&message).await?;
    assert_eq!(waiting.data.iter().map(|execution| &execution.id).collect::<Vec<_>>(), [&at_message]);
    refusal(executions.message_event_received(&at_message, NOBODY).await, 500)?;
    let gone_on = executions.message_event_received(&at_message, &message).variables([("sent", 5)]).await?;
    assert_eq!(gone_on.is_some(), !is_5(&target));
    assert_eq!(activities(&engine, &id).await?, ["task"]);
    let mut names: Vec<String> =
        engine.process_instances().variables(&id).await?.into_iter().map(|variable| variable.name).collect();
    names.sort();
    assert_eq!(names, ["paid", "sent"]);

    for event in [CATCH_SIGNAL, CATCH_MESSAGE] {
        let id = start(&engine, &key, &in_a_row(&[event])).await?;
        let execution = execution_at(&engine, &id, event.0).await?;
        let ended = match event.0 {
            "signal" => executions.signal_event_received(execution, &signal).await?,
            _ => executions.message_event_received(execution, &message).await?,
        };
        assert_eq!(ended, None);
        refusal(engine.process_instances().get(&id).await, 404)?;
    }
    Ok(())
}

pub(super) async fn what_does_not_wait(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let executions = engine.executions();
    let id = start_one_task(&engine, &target.name("task")).await?.id;
    let at_task = execution_at(&engine, &id, "task").await?;
    let message = refusal(executions.signal(&at_task).await, 500)?;
    assert_eq!(message, "UserTask should not be signalled before complete");
    let trigger = executions.trigger(&at_task).await;
    refusal(trigger, if is_5(&target) { 400 } else { 500 })?;

    let id = start(&engine, &target.name("failing"), &in_a_row(&[RECEIVE_TASK, NEEDY_TASK, USER_TASK])).await?;
    let waiting = execution_at(&engine, &id, "wait").await?;
    let message = refusal(executions.signal(&waiting).variables([("other", 1)]).await, 500)?;
    assert_eq!(message, need(&target));
    assert_eq!(activities(&engine, &id).await?, ["wait"]);
    assert_eq!(engine.process_instances().variables(&id).await?, [], "nothing has happened");

    let key = target.name("suspended");
    let id = start(&engine, &key, &in_a_row(&[CATCH_SIGNAL])).await?;
    engine.process_instances().suspend(&id).await?;
    let waiting = execution_at(&engine, &id, "signal").await?;
    assert!(executions.get(&waiting).await?.suspended);
    let message = refusal(executions.signal_event_received(&waiting, format!("{key} signal")).await, 500)?;
    assert!(message.ends_with("is suspended"), "{message}");

    let not_found = [
        refusal(executions.get(NOBODY).await, 404)?,
        refusal(executions.signal(NOBODY).await, 404)?,
        refusal(executions.trigger(NOBODY).await, 404)?,
        refusal(executions.signal_event_received(NOBODY, "x").await, 404)?,
        refusal(executions.message_event_received(NOBODY, "x").await, 404)?,
        refusal(executions.active_activities(NOBODY).await, 404)?,
    ];
    for message in not_found {
        assert_eq!(message, "Could not find an execution with id 'no-such-thing'.");
    }

    let path = format!("/runtime/executions/{waiting}");
    for (operation, body, words) in [
        (&operations::SIGNAL_EXECUTION, json!({"action": "push"}), "Invalid action: 'push'."),
        (&operations::SIGNAL_EVENT_RECEIVED, json!({"action": "signalEventReceived"}), "Signal name is required"),
        (&operations::MESSAGE_EVENT_RECEIVED, json!({"action": "messageEventReceived"}), "Message name is required"),
    ] {
        assert_eq!(refusal_of_body(&engine, operation, &path, body, 400).await?, words);
    }
    let broadcast = &operations::BROADCAST_SIGNAL_TO_EXECUTIONS;
    for (body, words) in [
        (json!({"action": "signal", "signalName": "x"}), "Illegal action: 'signal'."),
        (json!({"action": "signalEventReceived"}), "Signal name is required."),
    ] {
        assert_eq!(refusal_of_body(&engine, broadcast, "/runtime/executions", body, 400).await?, words);
    }
    Ok(())
}

/// A process that forks to a user task and to a subprocess with another one.
const FORK: &str = r#"<startEvent id="start"/><parallelGateway id="fork"/><userTask id="task"/>
<subProcess id="sub"><startEvent id="sub-start"/><userTask id="sub-task"/>
<sequenceFlow id="c" sourceRef="sub-start" targetRef="sub-task"/></subProcess>
<sequenceFlow id="a" sourceRef="start" targetRef="fork"/><sequenceFlow id="b" sourceRef="fork" targetRef="task"/>
<sequenceFlow id="d" sourceRef="fork" targetRef="sub"/>"#;

pub(super) async fn active_activities(target: Target) -> Result<()> {
    let engine = engine(&target)?;
    let id = start(&engine, &target.name("fork"), FORK).await?;
    let all: &[&str] = if is_5(&target) { &["sub-task", "task"] } else { &["sub", "sub-task", "task"] };
    assert_eq!(activities(&engine, &id).await?, all);
    let at_task = execution_at(&engine, &id, "task").await?;
    assert_eq!(activities(&engine, &at_task).await?, ["task"]);
    let in_sub = engine.executions().get(execution_at(&engine, &id, "sub-task").await?).await?;
    let above = activities(&engine, in_sub.parent_id.as_deref().unwrap_or_default()).await?;
    assert_eq!(above, all[..all.len() - 1]);
    let instance = engine.process_instances().get(&id).await?;
    assert_eq!(instance.activity_id.as_deref(), is_5(&target).then_some("fork"), "where it has forked");
    Ok(())
}
