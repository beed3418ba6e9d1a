//! An activity-task server in process: it holds models, process instances and tasks in memory.
//!
//! No real server has been seen: it answers as the document of the service and related code say that one does. Each of
//! its processes has the same two tasks, whatever model was deployed.

mod answer;
mod engine;

use self::{
    answer::{Answer, Reply},
    engine::Engine,
};
use super::server::LocalServer;
use axum::{
    Router,
    body::Bytes,
    extract::{FromRequest as _, Request, State},
    http::Method,
    response::Response,
};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// A way to fail, whatever is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// 200, with an envelope that tells of a failure.
    Refused,
    /// 200, with an envelope that tells of a failure and holds data all the same.
    RefusedWithData,
    /// 400, with an envelope that tells which fields of the body are wrong.
    InvalidFields,
    /// 401 without a body.
    Unauthorized,
    /// 403 without a body.
    Forbidden,
    /// 404 without a body.
    NotFound,
    /// 500, in Spring's own words.
    Internal,
    /// 200, with JSON that is no envelope.
    NoEnvelope,
    /// 200, with an envelope that tells of a success and nothing else.
    NoData,
    /// 200 without a body.
    NoBody,
    /// 200, with a page of HTML, as from a proxy that wants a login.
    Page,
}

/// An activity-task server on a free port of 127.0.0.1, which ends when this is dropped. It starts empty.
#[derive(Debug)]
pub struct Server {
    server: LocalServer,
    base_url: String,
    engine: Shared,
}

impl Server {
    /// Starts a server; needs a Tokio runtime.
    ///
    /// # Errors
    /// An I/O error if no port can be had.
    pub async fn start() -> io::Result<Self> {
        let engine = Shared::default();
        let application = Router::new().fallback(handle).with_state(Arc::clone(&engine));
        let server = LocalServer::start(application).await?;
        let base_url = format!("http://{}", server.address());
        Ok(Self { server, base_url, engine })
    }

    /// The base URL to give to [`ActivityTask::builder`](crate::ActivityTask::builder).
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The address that the server listens on.
    pub fn address(&self) -> std::net::SocketAddr {
        self.server.address()
    }

    /// Has the next call fail in this way, without effect.
    pub fn fail_next(&self, failure: Failure) {
        lock(&self.engine).failures.push_back(failure);
    }

    /// Has searches answer by pages, as they do not from the start.
    pub fn page_searches(&self) {
        lock(&self.engine).is_paged = true;
    }

    /// Has refusals come with the status that they tell, where they come with 200 from the start.
    pub fn refuse_by_status(&self) {
        lock(&self.engine).refuses_by_status = true;
    }

    /// How many calls had an effect.
    pub fn effects(&self) -> usize {
        lock(&self.engine).effects
    }
}

type Shared = Arc<Mutex<Engine>>;

fn lock(engine: &Shared) -> MutexGuard<'_, Engine> {
    engine.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn handle(State(engine): State<Shared>, request: Request) -> Response {
    answer(&engine, request).await.unwrap_or_else(|failure| failure).into_response()
}

async fn answer(engine: &Shared, request: Request) -> Result<Answer, Answer> {
    if let Some(failure) = lock(engine).failures.pop_front() {
        return Err(Answer::failure(failure, request.uri().path()));
    }
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let query = request.uri().query().unwrap_or_default().to_owned();
    let decoded = |segment: &str| percent_decode_str(segment).decode_utf8_lossy().into_owned();
    let segments: Vec<String> = path.trim_start_matches('/').split('/').map(decoded).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let takes_body = matches!(
        segments.as_slice(),
        ["activity-task" | "models" | "todo-task"]
            | ["todo-task", "complete-batch" | "completed"]
            | ["todo-task", _, "complete"]
    );
    let body = if takes_body && method == Method::POST { object(request).await? } else { Map::new() };
    let mut engine = lock(engine);
    match route(&mut engine, &method, &segments, &body, &query) {
        Some(reply) => Answer::of(reply, engine.refuses_by_status),
        None => Err(Answer::not_found(&path)),
    }
}

/// The reply of an operation; none if there is no such operation.
fn route(
    engine: &mut Engine,
    method: &Method,
    segments: &[&str],
    body: &Map<String, Value>,
    query: &str,
) -> Option<Reply> {
    Some(match (method.as_str(), segments) {
        ("POST", ["activity-task"]) => engine.start(body),
        ("DELETE", ["activity-task", id]) => engine.delete(id),
        ("POST", ["activity-task", id, "active"]) => engine.set_suspended(id, false),
        ("POST", ["activity-task", id, "suspend"]) => engine.set_suspended(id, true),
        ("GET", ["activity-task", id, "diagram"]) => engine.diagram(id),
        ("GET", ["activity-task", id, "history-tasks"]) => engine.history(id),
        ("GET", ["activity-task", id, "ru-tasks"]) => engine.running(id),
        ("POST", ["activity-task", id, "task-key", key, "task-name", name, "users", user]) => {
            engine.assign(id, key, name, user)
        }
        ("POST", ["activity-task", id, "users", user, "revocation"]) => engine.revoke(id, user),
        ("POST", ["models"]) => engine.deploy(body),
        ("DELETE", ["models", id]) => engine.delete_deployment(id),
        ("POST", ["models", id, "active"]) => engine.set_model_suspended(id, false),
        ("POST", ["models", id, "suspend"]) => engine.set_model_suspended(id, true),
        ("GET", ["models", id, "diagram"]) => engine.model_diagram(id),
        ("GET", ["models", id, "nodes"]) => engine.nodes(id),
        ("POST", ["todo-task"]) => engine.search(body, query),
        ("POST", ["todo-task", "completed"]) => engine.search_completed(body, query),
        ("POST", ["todo-task", "complete-batch"]) => engine.complete_many(body),
        ("GET", ["todo-task", "proc-inst", id, "task", key]) => engine.completed(id, key),
        ("GET", ["todo-task", id]) => engine.task(id),
        ("POST", ["todo-task", id, "complete"]) => engine.complete(id, body),
        ("GET", ["todo-task", id, "delegate", user]) => engine.delegate(id, user),
        ("GET", ["todo-task", id, "gateway"]) => engine.gateways(id),
        ("GET", ["todo-task", id, "next-node"]) => engine.next_node(id),
        ("GET", ["todo-task", id, "process-definition"]) => engine.process_definition(id),
        _ => return None,
    })
}

/// The body as a JSON object; without one the answer is Spring's.
async fn object(request: Request) -> Result<Map<String, Value>, Answer> {
    let path = request.uri().path().to_owned();
    let body = Bytes::from_request(request, &()).await.unwrap_or_default();
    serde_json::from_slice(&body).map_err(|_| Answer::bad_request(&path))
}
