//! A Flowable server in process: it holds users, groups and deployments in memory and answers as Flowable 7.2.0 does.

mod answer;
mod deployments;
mod form;
mod gate;
mod groups;
mod list;
mod texts;
mod users;

use self::{answer::Answer, deployments::Deployments, form::Form, groups::Groups, texts::Body, users::Directory};
use super::{
    server::LocalServer,
    token_endpoint::{self, Realm},
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest as _, Request, State},
    http::{Method, header},
    response::Response,
};
use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Where the API lies on the server.
const BASE_PATH: &str = "/flowable-rest/service";

/// The user that is there from the start, with the privilege to use the API.
const ADMIN: &str = "rest-admin";

/// The password of that user.
const PASSWORD: &str = "test";

/// The largest upload that Flowable takes by default, in bytes.
const UPLOAD_LIMIT: usize = 1024 * 1024;

/// A Flowable server on a free port of 127.0.0.1, which ends when this is dropped.
///
/// It starts with one user, who may use the API; others are refused with 403, as by Flowable itself. What is deployed is
/// kept as files: the processes in it are not played.
#[derive(Debug)]
pub struct Server {
    server: LocalServer,
    base_url: String,
}

impl Server {
    /// Starts a server; needs a Tokio runtime.
    ///
    /// # Errors
    /// An I/O error if no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::start_by(Held::new(None)).await
    }

    /// Starts a server that takes the access tokens of an OAuth 2 server beside the user's name and password.
    ///
    /// # Errors
    /// As [`start`](Self::start).
    pub async fn start_with_tokens_of(tokens: &token_endpoint::Server) -> io::Result<Self> {
        Self::start_by(Held::new(Some(tokens.realm_of_tokens()))).await
    }

    async fn start_by(held: Held) -> io::Result<Self> {
        let engine = Arc::new(Mutex::new(held));
        // The body limit is the engine's own, and its own answer.
        let application = Router::new().fallback(handle).layer(DefaultBodyLimit::disable()).with_state(engine);
        let server = LocalServer::start(application).await?;
        let base_url = format!("http://{}{BASE_PATH}", server.address());
        Ok(Self { server, base_url })
    }

    /// The base URL to give to [`Flowable::builder`](crate::Flowable::builder).
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The name of the user who may use the API.
    pub fn user(&self) -> &str {
        ADMIN
    }

    /// That user's password.
    pub fn password(&self) -> &str {
        PASSWORD
    }

    /// The address that the server listens on.
    pub fn address(&self) -> std::net::SocketAddr {
        self.server.address()
    }
}

type Engine = Arc<Mutex<Held>>;

/// What the server holds.
struct Held {
    /// Whose tokens open the API.
    tokens: Option<Realm>,
    users: Directory,
    groups: Groups,
    deployments: Deployments,
}

impl Held {
    fn new(tokens: Option<Realm>) -> Self {
        let users = Directory::new(ADMIN, PASSWORD);
        Self { tokens, users, groups: Groups::default(), deployments: Deployments::default() }
    }
}

fn lock(engine: &Engine) -> MutexGuard<'_, Held> {
    engine.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn handle(State(engine): State<Engine>, request: Request) -> Response {
    answer(&engine, request).await.unwrap_or_else(|refusal| refusal).into_response()
}

/// A request on its way through the server; what ends the way early is an answer, too.
async fn answer(engine: &Engine, request: Request) -> Result<Answer, Answer> {
    let path = request.uri().path().to_owned();
    gate::container(&path)?;
    gate::firewall(&path)?;
    {
        let Held { users, tokens, .. } = &*lock(engine);
        gate::authenticate(users, tokens.as_ref(), request.headers().get(header::AUTHORIZATION))?;
    }

    let method = request.method().clone();
    let Some(segments) = segments(&path) else { return Err(Answer::no_endpoint(&method, &path)) };
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let base = format!(
        "http://{}{BASE_PATH}",
        request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default()
    );
    if !matches!(segments.as_slice(), [.., "picture"] | [.., "resourcedata", _]) {
        gate::acceptable(request.headers().get(header::ACCEPT))?;
    }
    match segments.as_slice() {
        ["identity", "users", rest @ ..] => users(engine, rest, request, &base).await,
        ["identity", "groups", rest @ ..] => groups(engine, rest, request, &base).await,
        ["repository", "deployments", rest @ ..] => deployments(engine, rest, request, &base).await,
        _ => Err(Answer::no_endpoint(&method, &path)),
    }
}

async fn users(engine: &Engine, path: &[&str], request: Request, base: &str) -> Result<Answer, Answer> {
    let (method, route) = (request.method().clone(), request.uri().path().to_owned());
    let query = list::query(request.uri().query().unwrap_or_default());
    match (path, &method) {
        ([], &Method::GET) => {
            let Held { users, groups, .. } = &*lock(engine);
            let group = query.get("memberOfGroup");
            let users = users.iter().filter(|user| group.is_none_or(|group| groups.has_member(group, &user.id)));
            list::page(users, &query, base)
        }
        ([], &Method::POST) => {
            let user = json(request).await?;
            lock(engine).users.create(&user, base)
        }
        ([id], &Method::GET) => lock(engine).users.get(id, base),
        ([id], &Method::PUT) => {
            let update = json(request).await?;
            lock(engine).users.update(id, &update, base)
        }
        ([id], &Method::DELETE) => {
            let Held { users, groups, .. } = &mut *lock(engine);
            groups.forget(id);
            users.delete(id)
        }
        ([id, "picture"], &Method::GET) => lock(engine).users.picture(id),
        ([id, "picture"], &Method::PUT) => {
            let Form { file, .. } = Form::read(request).await?;
            lock(engine).users.set_picture(id, (file.content_type, file.bytes))
        }
        ([id, "info"], &Method::GET) => lock(engine).users.list_info(id, base),
        ([id, "info"], &Method::POST) => {
            let entry = json(request).await?;
            lock(engine).users.create_info(id, &entry, base)
        }
        ([id, "info", key], &Method::GET) => lock(engine).users.info(id, key, base),
        ([id, "info", key], &Method::PUT) => {
            let update = json(request).await?;
            lock(engine).users.update_info(id, key, &update, base)
        }
        ([id, "info", key], &Method::DELETE) => lock(engine).users.delete_info(id, key),
        ([] | [_] | [_, "picture" | "info"] | [_, "info", _], _) => Err(Answer::unsupported(&method)),
        _ => Err(Answer::no_endpoint(&method, &route)),
    }
}

async fn groups(engine: &Engine, path: &[&str], request: Request, base: &str) -> Result<Answer, Answer> {
    let (method, route) = (request.method().clone(), request.uri().path().to_owned());
    match (path, &method) {
        ([], &Method::GET) => {
            let query = list::query(request.uri().query().unwrap_or_default());
            list::page(lock(engine).groups.iter(), &query, base)
        }
        ([], &Method::POST) => {
            let group = json(request).await?;
            lock(engine).groups.create(&group, base)
        }
        ([id], &Method::GET) => lock(engine).groups.get(id, base),
        ([id], &Method::PUT) => {
            let update = json(request).await?;
            lock(engine).groups.update(id, &update, base)
        }
        ([id], &Method::DELETE) => lock(engine).groups.delete(id),
        ([id, "members"], &Method::POST) => {
            let member = json(request).await?;
            let Held { users, groups, .. } = &mut *lock(engine);
            groups.add_member(id, &member, |user| users.has(user), base)
        }
        ([id, "members", user], &Method::DELETE) => lock(engine).groups.remove_member(id, user),
        ([] | [_] | [_, "members"] | [_, "members", _], _) => Err(Answer::unsupported(&method)),
        _ => Err(Answer::no_endpoint(&method, &route)),
    }
}

async fn deployments(engine: &Engine, path: &[&str], request: Request, base: &str) -> Result<Answer, Answer> {
    let (method, route) = (request.method().clone(), request.uri().path().to_owned());
    let query = list::query(request.uri().query().unwrap_or_default());
    match (path, &method) {
        ([], &Method::GET) => list::page(lock(engine).deployments.iter(), &query, base),
        ([], &Method::POST) => {
            let form = Form::read(request).await?;
            lock(engine).deployments.create(form, &query, base)
        }
        ([id], &Method::GET) => lock(engine).deployments.get(id, base),
        ([id], &Method::DELETE) => lock(engine).deployments.delete(id, &query),
        ([id, "resources"], &Method::GET) => lock(engine).deployments.resources(id, base),
        ([id, "resources", name @ ..], &Method::GET) => lock(engine).deployments.resource(id, &name.join("/"), base),
        ([id, "resourcedata", name], &Method::GET) => lock(engine).deployments.resource_data(id, name),
        ([] | [_] | [_, "resources", ..] | [_, "resourcedata", _], _) => Err(Answer::unsupported(&method)),
        _ => Err(Answer::no_endpoint(&method, &route)),
    }
}

/// The decoded segments of a path under the API; a path that ends in a slash is one that the API does not have.
fn segments(path: &str) -> Option<Vec<String>> {
    let path = path.strip_prefix(BASE_PATH)?.strip_prefix('/')?;
    path.split('/').map(|segment| gate::decoded(segment).filter(|segment| !segment.is_empty())).collect()
}

/// What the bodies of these operations have; further members are passed over.
const TEXTS: [&str; 12] = [
    "id",
    "firstName",
    "lastName",
    "displayName",
    "email",
    "password",
    "tenantId",
    "key",
    "value",
    "name",
    "type",
    "userId",
];

/// The body as a JSON object.
async fn json(request: Request) -> Result<Body, Answer> {
    let content_type = content_type(&request);
    if !content_type.starts_with("application/json") {
        return Err(Answer::unsupported_content(&content_type));
    }
    let body = Bytes::from_request(request, &()).await.map_err(|error| Answer::bad_request(&error.to_string()))?;
    if body.is_empty() || &body[..] == b"null" {
        return Err(Answer::bad_request("Required request body is missing"));
    }
    let unreadable = |error: &dyn std::fmt::Display| Answer::bad_request(&format!("JSON parse error: {error}"));
    if body.trim_ascii_start().starts_with(b"[") {
        return Err(unreadable(&"Cannot deserialize value from Array value (token `JsonToken.START_ARRAY`)"));
    }
    let members: Body = serde_json::from_slice(&body).map_err(|error| unreadable(&error))?;
    // All that these operations read are texts; numbers and booleans are taken for such.
    match members.iter().find(|(name, value)| TEXTS.contains(&name.as_str()) && (value.is_object() || value.is_array()))
    {
        Some((name, _)) => Err(unreadable(&format!("Cannot deserialize value of type `java.lang.String` in {name}"))),
        None => Ok(members),
    }
}

fn content_type(request: &Request) -> String {
    let header = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    header.unwrap_or("application/octet-stream").to_owned()
}
