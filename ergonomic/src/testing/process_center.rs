//! A process-center in process: it plays simple processes in memory and answers as the real service does.

mod answer;
mod bpmn;
mod calls;
mod engine;
mod form;

use self::{
    answer::Answer,
    calls::{Call, File, Route, answer, deploy, route},
    engine::Engine,
};
use super::server::LocalServer;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request, State},
    http::{Method, StatusCode, header::CONTENT_TYPE},
    response::Response,
};
use serde_json::{Map, Value};
use std::{
    collections::{BTreeMap, VecDeque},
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// A way in which the service fails, whatever it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// The envelope tells a failure, in words alone.
    Words,
    /// The envelope tells a failure, with a Java exception of some 20 KB.
    Exception,
    /// The framework answers with this status, without envelope: 400, 404, 405, 415 or 500.
    Framework(u16),
    /// The envelope tells a failure in words alone, under this status; no known server does, but what is before one may.
    Status(u16),
    /// The envelope tells a success, and its data are null.
    NoData,
    /// Something before the service answers with 200 and a page of HTML.
    Page,
}

/// A process-center on a free port of 127.0.0.1, which ends when this is dropped.
///
/// It holds nothing at the start. It plays start and end events, user tasks with their assignees, candidates and forms,
/// parallel gateways, and exclusive gateways whose conditions are a variable or compare one: `${approved}`, `${days > 3}`. It
/// refuses a file that Activiti refuses, and one with an element that it does not play; the error names the element then.
///
/// ```
/// use bpm_rest::{ProcessCenter, Upload, testing::process_center::Server};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// let server = Server::start().await?;
/// let center = ProcessCenter::builder(server.base_url()).build()?;
/// let file = r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="leave">
///   <process id="leave">
///     <startEvent id="start"/>
///     <sequenceFlow id="first" sourceRef="start" targetRef="approve"/>
///     <userTask id="approve" name="审批"/>
///   </process>
/// </definitions>"#;
/// center.deployments().deploy(Upload::bytes("请假.bpmn", file)).await?;
/// let leave = center.process_instances().start("leave").await?;
/// assert_eq!(center.tasks().list_current(leave).await?[0].task_entity.name.as_deref(), Some("审批"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Server {
    server: LocalServer,
    base_url: String,
    state: Shared,
}

impl Server {
    /// Starts the server; needs a Tokio runtime.
    ///
    /// # Errors
    /// An I/O error if no port can be had.
    pub async fn start() -> io::Result<Self> {
        let state = Shared::default();
        let application = Router::new().fallback(handle).layer(DefaultBodyLimit::disable());
        let server = LocalServer::start(application.with_state(Arc::clone(&state))).await?;
        let base_url = format!("http://{}", server.address());
        Ok(Self { server, base_url, state })
    }

    /// The base URL to give to [`ProcessCenter::builder`](crate::ProcessCenter::builder).
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The address that the server listens on.
    pub fn address(&self) -> std::net::SocketAddr {
        self.server.address()
    }

    /// Fails the next request that no failure is set for yet, in this way; nothing is done then.
    ///
    /// A call may make a second request; see [`SecondLook`](crate::process_center::quirks::SecondLook).
    pub fn fail_next(&self, failure: Failure) {
        lock(&self.state).failures.push_back(failure);
    }

    /// Has the database go down, or come back. While it is down, each call fails as it does on the real service: with an
    /// exception, without one, or with an empty answer.
    pub fn set_database_down(&self, is_down: bool) {
        lock(&self.state).is_database_down = is_down;
    }
}

#[derive(Debug, Default)]
struct Center {
    engine: Engine,
    failures: VecDeque<Failure>,
    is_database_down: bool,
}

type Shared = Arc<Mutex<Center>>;

fn lock(state: &Shared) -> MutexGuard<'_, Center> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn handle(State(state): State<Shared>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let failure = lock(&state).failures.pop_front();
    let answer = match failure {
        Some(failure) => failed(failure, &path),
        None => answered(&state, request, &path).await.unwrap_or_else(|refusal| refusal),
    };
    answer.into_response()
}

fn failed(failure: Failure, path: &str) -> Answer {
    match failure {
        Failure::Words => Answer::failure("操作失败"),
        Failure::Exception => Answer::exception("操作失败", Some("could not open JDBC connection")),
        Failure::Framework(status) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            Answer::framework(status, "No message available", path)
        }
        Failure::Status(status) => Answer::failure("操作失败").under(status),
        Failure::NoData => Answer::done("操作成功"),
        Failure::Page => Answer::page("登录"),
    }
}

async fn answered(state: &Shared, request: Request, path: &str) -> Result<Answer, Answer> {
    let refusal = |status, message| Answer::framework(status, message, path);
    let route = route(path).ok_or_else(|| refusal(StatusCode::NOT_FOUND, "No message available"))?;
    if (request.method() == Method::POST) != route.is_post {
        return Err(refusal(StatusCode::METHOD_NOT_ALLOWED, "Request method not supported"));
    }
    let mut query: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned() {
        query.entry(name).or_default().push(value);
    }
    if route.required.iter().any(|name| !query.contains_key(*name)) {
        return Err(refusal(StatusCode::BAD_REQUEST, "Required String parameter is not present"));
    }
    if path.ends_with("/deploymentProcess") {
        let file = file(request, path).await?;
        let mut center = lock(state);
        if center.is_database_down {
            return Ok(without_database(path));
        }
        return Ok(deploy(&mut center.engine, &file, path));
    }
    let body = body(request, path, &route).await?;
    let mut center = lock(state);
    if center.is_database_down {
        return Ok(without_database(path));
    }
    Ok(answer(&mut center.engine, &Call { path, query, body }))
}

/// What a call is answered while the database is down.
fn without_database(path: &str) -> Answer {
    let message = "Could not open JDBC Connection for transaction; nested exception is java.sql.SQLException";
    match path.rsplit('/').next().unwrap_or_default() {
        "getImage" | "suspendProcess" | "activateProcess" => Answer::empty(),
        "complete" | "delegateTask" | "resolveTask" | "createPro" | "createPro4bus" => Answer::failure("操作失败"),
        name if name.starts_with("addCandidate") => Answer::failure("操作失败"),
        _ => Answer::exception("操作失败", Some(message)),
    }
}

/// The JSON object that a route takes; an empty one for those that take none.
async fn body(request: Request, path: &str, route: &Route) -> Result<Map<String, Value>, Answer> {
    if !route.has_body {
        return Ok(Map::new());
    }
    let refusal = |status, message| Answer::framework(status, message, path);
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !content_type.starts_with("application/json") {
        return Err(refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Content type not supported"));
    }
    let unreadable = || refusal(StatusCode::BAD_REQUEST, "Required request body is missing");
    let bytes = Bytes::from_request(request, &()).await.map_err(|_| unreadable())?;
    serde_json::from_slice(&bytes).map_err(|_| unreadable())
}

/// The part called `file`.
async fn file(request: Request, path: &str) -> Result<File, Answer> {
    let refusal = |status, message| Answer::framework(status, message, path);
    let broken = |_| refusal(StatusCode::INTERNAL_SERVER_ERROR, "Failed to parse multipart servlet request");
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| refusal(StatusCode::INTERNAL_SERVER_ERROR, "Current request is not a multipart request"))?;
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or_default().to_owned();
            let content_type = part.content_type().unwrap_or_default().to_owned();
            return Ok(File { name, content_type, bytes: part.bytes().await.map_err(broken)? });
        }
    }
    Err(refusal(StatusCode::BAD_REQUEST, "Required request part 'file' is not present"))
}
