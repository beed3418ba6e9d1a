//! A runtime bundle of Activiti Cloud in process: it plays simple processes in memory and answers as 7.1.0.M5 does.

mod answer;
mod bpmn;
mod calls;
mod engine;
mod extensions;
mod gate;
mod payload;
mod task;
mod tasks;
mod values;

use self::{
    answer::{Answer, Form, Refusal},
    bpmn::Process,
    calls::Call,
    engine::Engine,
    extensions::Extensions,
    gate::Role,
};
use super::server::LocalServer;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest as _, Request, State},
    http::{HeaderMap, HeaderName, header},
    response::Response,
};
use percent_encoding::percent_decode_str;
use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

pub use self::gate::User;

/// The administrator who is there from the start.
const ADMIN: &str = "testadmin";

/// The password of those who are there from the start.
const PASSWORD: &str = "password";

/// A runtime bundle on a free port of 127.0.0.1, which ends when this is dropped.
///
/// It starts without processes and with the three users of Activiti's own examples, whose password is `password`: the
/// administrator `testadmin` and `testuser`, both of the group `activitiTeam`, and `hruser` of the group `hr`.
///
/// Process definitions, process instances, tasks and their variables are played, of users and of administrators, with the
/// failures of a real server in its words. The server does not play connectors, diagrams, the JSON of the editor, the form
/// HAL of answers, and security policies: it answers with 501 there, and says so.
///
/// ```
/// use bpm_rest::{ActivitiCloud, testing::activiti_cloud::Server};
///
/// # #[tokio::main]
/// # async fn main() -> anyhow::Result<()> {
/// let server = Server::start().await?;
/// server.deploy(
///     r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn">
///   <process id="review" name="Review an order">
///     <startEvent id="start"/>
///     <sequenceFlow id="first" sourceRef="start" targetRef="look"/>
///     <userTask id="look" name="Review" activiti:candidateGroups="hr"/>
///   </process>
/// </definitions>"#,
/// )?;
/// let bundle = ActivitiCloud::builder(server.base_url()).basic_auth("hruser", server.password()).build()?;
/// let order = bundle.process_instances().start_by_key("review").variable("amount", 7).await?;
/// let tasks = bundle.process_instances().tasks(&order.id).await?;
/// bundle.tasks().claim(&tasks.entries[0].id).await?;
/// bundle.tasks().complete(&tasks.entries[0].id).variable("approved", true).await?;
/// assert!(bundle.process_instances().get(order.id).await.unwrap_err().is_not_found(), "it has ended");
/// # Ok(())
/// # }
/// ```
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
        let application = Router::new().fallback(handle).layer(DefaultBodyLimit::disable());
        let server = LocalServer::start(application.with_state(Arc::clone(&engine))).await?;
        let base_url = format!("http://{}", server.address());
        let server = Self { server, base_url, engine };
        server.add_user(User::new(ADMIN, PASSWORD).group("activitiTeam").admin());
        server.add_user(User::new("testuser", PASSWORD).group("activitiTeam"));
        server.add_user(User::new("hruser", PASSWORD).group("hr"));
        Ok(server)
    }

    /// The base URL to give to [`ActivitiCloud::builder`](crate::ActivitiCloud::builder).
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The name of the administrator.
    pub fn user(&self) -> &str {
        ADMIN
    }

    /// The password of the administrator, and of the other users who are there from the start.
    pub fn password(&self) -> &str {
        PASSWORD
    }

    /// The address that the server listens on.
    pub fn address(&self) -> std::net::SocketAddr {
        self.server.address()
    }

    /// Adds a user, in the place of one of the same name.
    pub fn add_user(&self, user: User) {
        lock(&self.engine).users.insert(user.name().to_owned(), user);
    }

    /// Makes process definitions of the processes in a BPMN file, as a runtime bundle does with those under `processes/`.
    ///
    /// The server plays start events, those with a message among them, end events, user tasks with their assignees,
    /// candidates, forms and due dates, catch events that wait for a message or a signal, parallel gateways, and exclusive
    /// gateways whose conditions are a variable or compare one: `${approved}`, `${days > 3}`. A key that is there already gets
    /// a further version.
    ///
    /// # Errors
    /// [`InvalidData`](io::ErrorKind::InvalidData) if the file is not BPMN, or has an element or an attribute that the
    /// server does not play; the error names it, and none of the processes is there then.
    pub fn deploy(&self, bpmn: &str) -> io::Result<()> {
        let processes = Process::read(bpmn).map_err(invalid)?;
        lock(&self.engine).deploy(processes.into_iter().map(|process| (process, Extensions::default())).collect());
        Ok(())
    }

    /// As [`deploy`](Self::deploy), with what lies beside the BPMN file in `<name>-extensions.json`.
    ///
    /// The server plays variables of the types string, integer, boolean, json and date, with their default values, mappings
    /// of tasks that say both inputs and outputs, and constants of tasks with a mapping.
    ///
    /// # Errors
    /// As [`deploy`](Self::deploy); also if the extensions are not those of the one process in the file.
    pub fn deploy_with_extensions(&self, bpmn: &str, extensions: &str) -> io::Result<()> {
        let mut processes = Process::read(bpmn).map_err(invalid)?;
        let (key, extensions) = Extensions::read(extensions).map_err(invalid)?;
        let (Some(process), true) = (processes.pop(), processes.is_empty()) else {
            return Err(invalid("extensions are those of one process, and the file has several".to_owned()));
        };
        fitting(&process, &key, &extensions).map_err(invalid)?;
        lock(&self.engine).deploy(vec![(process, extensions)]);
        Ok(())
    }
}

fn invalid(wrong: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, wrong)
}

/// Whether extensions are those of a process, and what of them it does not play.
fn fitting(process: &Process, key: &str, extensions: &Extensions) -> Result<(), String> {
    if process.key != key {
        return Err(format!("the extensions are those of `{key}`, and the process is `{}`", process.key));
    }
    if let Some(task) = extensions.tasks().find(|task| !process.has_task(task)) {
        return Err(format!("the extensions have a mapping of `{task}`, which is no task of `{key}`"));
    }
    if !extensions.declares_nothing() && !process.starts_by_message.is_empty() {
        return Err(format!(
            "the in-process server does not play variables that `{key}` declares and a message starts: test this on a real server"
        ));
    }
    Ok(())
}

type Shared = Arc<Mutex<Engine>>;

fn lock(engine: &Shared) -> MutexGuard<'_, Engine> {
    engine.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn handle(State(engine): State<Shared>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let form = Form::of(text(request.headers(), header::ACCEPT, "*/*"));
    let answer = answer(&engine, request).await;
    answer.unwrap_or_else(|refusal| refusal.into_answer(form, &path, &values::now())).into_response()
}

fn text<'a>(headers: &'a HeaderMap, name: HeaderName, default: &'a str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or(default)
}

/// A request on its way through the server; what ends the way early is a refusal.
async fn answer(engine: &Shared, request: Request) -> Result<Answer, Refusal> {
    let (path, method) = (request.uri().path().to_owned(), request.method().clone());
    let query = request.uri().query().unwrap_or_default().to_owned();
    let headers = request.headers().clone();
    gate::path(&path)?;
    let segments = path.trim_matches('/').split('/');
    let segments: Vec<_> = segments.map(|segment| percent_decode_str(segment).decode_utf8_lossy()).collect();
    let mut segments: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
    let is_admin = segments.first() == Some(&"admin");
    if is_admin {
        segments.remove(0);
    } else if segments.first() != Some(&"v1") {
        return Err(Refusal::no_route());
    }
    let caller = gate::caller(&lock(engine).users, headers.get(header::AUTHORIZATION))?;
    if !caller.has(if is_admin { Role::Admin } else { Role::User }) {
        return Err(Refusal::forbidden());
    }
    let body = Bytes::from_request(request, &()).await;
    let body = body.map_err(|_| Refusal::unreadable("I/O error while reading input message"))?;
    let call = Call {
        method: &method,
        path: &segments,
        query: &query,
        accept: text(&headers, header::ACCEPT, "*/*"),
        content_type: text(&headers, header::CONTENT_TYPE, "application/octet-stream"),
        body: &body,
        caller: &caller,
        is_admin,
    };
    call.answer(&mut lock(engine))
}
