//! A server that answers with what it has made up once.

use anyhow::Result;
use axum::{
    Router,
    body::Bytes,
    extract::RawQuery,
    http::{StatusCode, header::CONTENT_TYPE},
    response::IntoResponse,
    routing::get,
};
use serde_json::{Value, json};
use std::io::{self, Write as _};
use tokio::net::TcpListener;

/// Serves on a free port of the loopback interface, and prints its URL; ends with its process.
pub(crate) async fn serve() -> Result<()> {
    let one_task = json_body(&task_page(1));
    let tasks = json_body(&task_page(100));
    let users = json_body(&page(&(0..100).map(user).collect::<Vec<_>>()));
    let user = json_body(&user(0));
    let task = json_body(&task(0));
    let picture = Bytes::from(vec![7_u8; 1 << 20]);
    let updated = user.clone();
    let created = user.clone();
    let router = Router::new()
        .route("/identity/users/{id}", get(move || answer(user.clone())).put(move || answer(updated.clone())))
        .route(
            "/identity/users",
            get(move || answer(users.clone()))
                .post(move || async move { (StatusCode::CREATED, [(CONTENT_TYPE, JSON)], created.clone()) }),
        )
        .route(
            "/identity/users/{id}/picture",
            get(move || async move { ([(CONTENT_TYPE, "image/png")], picture.clone()) }),
        )
        .route(
            "/history/historic-task-instances",
            get(|RawQuery(query): RawQuery| answer(json_body(&part_of_history(&query.unwrap_or_default())))),
        )
        .route("/runtime/tasks/{id}", get(move || answer(task.clone())).post(|| async { StatusCode::OK }))
        .route(
            "/runtime/tasks",
            get(move |RawQuery(query): RawQuery| {
                let is_one = query.is_some_and(|query| query.split('&').any(|pair| pair == "size=1"));
                answer(if is_one { one_task.clone() } else { tasks.clone() })
            }),
        );
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    io::stdout().flush()?;
    Ok(axum::serve(listener, router).await?)
}

const JSON: &str = "application/json";

async fn answer(body: Bytes) -> impl IntoResponse {
    ([(CONTENT_TYPE, JSON)], body)
}

fn json_body(value: &Value) -> Bytes {
    value.to_string().into()
}

fn page(items: &[Value]) -> Value {
    json!({"data": items, "total": items.len(), "start": 0, "sort": "id", "order": "asc", "size": items.len()})
}

fn task_page(length: usize) -> Value {
    page(&(0..length).map(task).collect::<Vec<_>>())
}

/// How many tasks the history has.
const HISTORY: usize = 10_000;

/// The page of the history that a query asks for.
fn part_of_history(query: &str) -> Value {
    let number =
        |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok());
    let (start, size) = (number("start").unwrap_or(0), number("size").unwrap_or(100));
    let tasks: Vec<Value> = (start..HISTORY.min(start + size)).map(past_task).collect();
    json!({"data": tasks, "total": HISTORY, "start": start, "sort": "id", "order": "asc", "size": tasks.len()})
}

fn past_task(number: usize) -> Value {
    json!({
        "id": format!("{number}"), "processDefinitionId": "order:1:4", "processInstanceId": "4710", "executionId": "4711",
        "name": "Pack the parcel", "description": "As it is ordered.", "deleteReason": null, "owner": null,
        "assignee": "kermit", "startTime": "2026-11-21T08:30:15.250+01:00", "endTime": "2026-11-21T09:30:15.250+01:00",
        "durationInMillis": 3_600_000, "workTimeInMillis": null, "claimTime": null, "taskDefinitionKey": "pack",
        "formKey": null, "priority": 50, "dueDate": null, "parentTaskId": null, "tenantId": "", "category": null,
        "url": format!("http://127.0.0.1/history/historic-task-instances/{number}"), "variables": []
    })
}

fn user(number: usize) -> Value {
    json!({
        "id": format!("user-{number}"), "firstName": "Kermit", "lastName": "The Frog", "displayName": "Kermit The Frog",
        "email": "kermit@example.org", "tenantId": null, "pictureUrl": null,
        "url": format!("http://127.0.0.1/identity/users/user-{number}")
    })
}

fn task(number: usize) -> Value {
    json!({
        "id": format!("{number}"), "url": format!("http://127.0.0.1/runtime/tasks/{number}"), "owner": null,
        "assignee": "kermit", "delegationState": null, "name": "Pack the parcel", "description": "As it is ordered.",
        "createTime": "2026-11-21T08:30:15.250+01:00", "dueDate": null, "priority": 50, "suspended": false,
        "taskDefinitionKey": "pack", "tenantId": "", "category": null, "formKey": null, "parentTaskId": null,
        "parentTaskUrl": null, "executionId": "4711", "executionUrl": "http://127.0.0.1/runtime/executions/4711",
        "processInstanceId": "4710", "processInstanceUrl": "http://127.0.0.1/runtime/process-instances/4710",
        "processDefinitionId": "order:1:4",
        "processDefinitionUrl": "http://127.0.0.1/repository/process-definitions/order%3A1%3A4", "variables": []
    })
}
