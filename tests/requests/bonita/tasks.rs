//! Flow nodes, activities and tasks.

use super::{done, item, list};
use crate::shapes::Shapes;
use bpm_rest::{
    Bonita,
    bonita::{FlowNodeState, LocalDateTime, NewManualTask, Search, TaskPriority},
    testing::Reply,
};
use serde_json::{Value, json};

fn due() -> LocalDateTime {
    "2026-11-28 10:21:30.475".parse().unwrap()
}

pub(super) async fn check(shapes: &mut Shapes<Bonita>) {
    open(shapes).await;
    human(shapes).await;
    user(shapes).await;
    archived(shapes).await;
    manual(shapes).await;
}

async fn open(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.flow_nodes().search(Search::new())).await;
    let node = r#"{"id": "4", "type": "GATEWAY", "state": "failed", "rootContainerId": {"id": "7", "displayName": "An order"},
        "caseId": "2", "processId": "7", "executedBy": "0"}"#;
    let node = shapes.check("", Reply::json(200, node), |bonita| bonita.flow_nodes().get(4)).await;
    assert_eq!((node.state, node.priority), (Some(FlowNodeState::Failed), None));
    let process = node.root_container_id.and_then(|process| process.into_object()).unwrap();
    assert_eq!(process.display_name.as_deref(), Some("An order"));
    shapes.check("", done(), |bonita| bonita.flow_nodes().update(4, "replay")).await;
    shapes.check("", list(), |bonita| bonita.activities().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.activities().get(4)).await;
    shapes.check("", done(), |bonita| bonita.activities().skip(4)).await;
    shapes.check("", done(), |bonita| bonita.activities().complete(4)).await;
    shapes.check("", list(), |bonita| bonita.tasks().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.tasks().get(4)).await;
    shapes.check("", done(), |bonita| bonita.tasks().assign(4, 1)).await;
    shapes.check("", done(), |bonita| bonita.tasks().release(4)).await;
    shapes.check("", done(), |bonita| bonita.tasks().update(4).priority(TaskPriority::Highest)).await;
    shapes.check("", done(), |bonita| bonita.tasks().skip(4)).await;
    shapes.check("", done(), |bonita| bonita.tasks().complete(4)).await;
}

async fn human(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.human_tasks().search(Search::new())).await;
    let task = r#"{"id": "14", "type": "USER_TASK", "state": "ready", "priority": "above_normal", "assigned_id": "",
        "assigned_date": "", "dueDate": "2026-11-28 10:21:30.475"}"#;
    let task = shapes.check("", Reply::json(200, task), |bonita| bonita.human_tasks().get(14)).await;
    assert_eq!((task.assigned_id, task.assigned_date, task.due_date), (None, None, Some(due())));
    assert_eq!(task.priority, Some(TaskPriority::AboveNormal));
    let deployed = |bonita: Bonita| bonita.human_tasks().get(14).d(["assigned_id".to_owned(), "actorId".to_owned()]);
    shapes.check("deployed", item(), deployed).await;
    shapes.check("", done(), |bonita| bonita.human_tasks().assign(14, 1)).await;
    shapes.check("", done(), |bonita| bonita.human_tasks().release(14)).await;
    let update = |bonita: Bonita| bonita.human_tasks().update(14).priority(TaskPriority::UnderNormal).due_date(due());
    shapes.check("", done(), update).await;
    shapes.check("", done(), |bonita| bonita.human_tasks().skip(14)).await;
    let complete = |bonita: Bonita| bonita.human_tasks().complete(14).variables(r#"[{"name": "amount", "value": 7}]"#);
    shapes.check("", done(), complete).await;
}

async fn user(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.user_tasks().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.user_tasks().get(14)).await;
    shapes.check("", done(), |bonita| bonita.user_tasks().assign(14, 1)).await;
    shapes.check("", done(), |bonita| bonita.user_tasks().release(14)).await;
    shapes.check("", done(), |bonita| bonita.user_tasks().update(14).due_date(due())).await;
    shapes.check("", done(), |bonita| bonita.user_tasks().skip(14)).await;
    shapes.check("", done(), |bonita| bonita.user_tasks().complete(14)).await;
    let contract = Reply::json(200, r#"{"constraints": [], "inputs": []}"#);
    shapes.check("", contract, |bonita| bonita.user_tasks().contract(14)).await;
    let context = Reply::json(200, r#"{"customer": "Ada"}"#);
    let context = shapes.check("", context, |bonita| bonita.user_tasks().context::<Value>(14)).await;
    assert_eq!(context, json!({"customer": "Ada"}));
    let execute = |bonita: Bonita| bonita.user_tasks().execute(14, json!({"approved": true})).assign(true).user(4);
    shapes.check("", Reply::empty(204), execute).await;
    shapes.check("nothing", Reply::empty(204), |bonita| bonita.user_tasks().execute(14, ())).await;
}

async fn archived(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.archived_flow_nodes().search(Search::new())).await;
    let node = r#"{"id": "2", "sourceObjectId": "4", "actorId": "", "priority": "", "archivedDate": "2026-11-27 10:19:38.913"}"#;
    let node = shapes.check("", Reply::json(200, node), |bonita| bonita.archived_flow_nodes().get(2)).await;
    assert_eq!((node.source_object_id, node.actor_id, node.priority), (Some(4), None, None));
    shapes.check("", list(), |bonita| bonita.archived_activities().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.archived_activities().get(2)).await;
    shapes.check("", list(), |bonita| bonita.archived_tasks().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.archived_tasks().get(2)).await;
    shapes.check("", list(), |bonita| bonita.archived_human_tasks().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.archived_human_tasks().get(2)).await;
    shapes.check("", list(), |bonita| bonita.archived_user_tasks().search(Search::new())).await;
    shapes.check("", item(), |bonita| bonita.archived_user_tasks().get(2)).await;
    let context = Reply::json(200, r#"{"customer": "Ada"}"#);
    shapes.check("", context, |bonita| bonita.archived_user_tasks().context::<Value>(2)).await;
}

async fn manual(shapes: &mut Shapes<Bonita>) {
    shapes.check("", list(), |bonita| bonita.manual_tasks().list()).await;
    shapes.check("", item(), |bonita| bonita.manual_tasks().get(14)).await;
    let task = NewManualTask::new("call them", 14).priority(TaskPriority::Lowest).due_date(due()).assigned_id(4);
    shapes.check("", item(), |bonita| bonita.manual_tasks().create(task)).await;
    shapes.check("", done(), |bonita| bonita.manual_tasks().update(15).state("completed")).await;
    shapes.check("", list(), |bonita| bonita.archived_manual_tasks().list()).await;
    shapes.check("", item(), |bonita| bonita.archived_manual_tasks().get(15)).await;
}
