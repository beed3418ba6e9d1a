//! A Flowable server in process: it holds users in memory and answers as Flowable 7.2.0 does.

mod answer;
mod gate;
mod users;

use self::{answer::Answer, users::Directory};
use super::server::LocalServer;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request, State},
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
/// It starts with one user, who may use the API; others are refused with 403, as by Flowable itself.
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
        let engine = Arc::new(Mutex::new(Directory::new(ADMIN, PASSWORD)));
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

type Engine = Arc<Mutex<Directory>>;

fn lock(engine: &Engine) -> MutexGuard<'_, Directory> {
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
    gate::authenticate(&lock(engine), request.headers().get(header::AUTHORIZATION))?;

    let method = request.method().clone();
    let Some(segments) = segments(&path) else { return Err(Answer::no_endpoint(&method, &path)) };
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let base = format!(
        "http://{}{BASE_PATH}",
        request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default()
    );
    if !matches!(segments.as_slice(), [.., "picture"]) {
        gate::acceptable(request.headers().get(header::ACCEPT))?;
    }
    match segments.as_slice() {
        ["identity", "users"] => match method {
            Method::GET => lock(engine).list(request.uri().query().unwrap_or_default(), &base),
            Method::POST => {
                let user = json(request).await?;
                lock(engine).create(&user, &base)
            }
            _ => Err(Answer::unsupported(&method)),
        },
        ["identity", "users", id] => match method {
            Method::GET => lock(engine).get(id, &base),
            Method::PUT => {
                let update = json(request).await?;
                lock(engine).update(id, &update, &base)
            }
            Method::DELETE => lock(engine).delete(id),
            _ => Err(Answer::unsupported(&method)),
        },
        ["identity", "users", id, "picture"] => match method {
            Method::GET => lock(engine).picture(id),
            Method::PUT => {
                let picture = file(request).await?;
                lock(engine).set_picture(id, picture)
            }
            _ => Err(Answer::unsupported(&method)),
        },
        ["identity", "users", id, "info"] => match method {
            Method::GET => lock(engine).list_info(id, &base),
            Method::POST => {
                let entry = json(request).await?;
                lock(engine).create_info(id, &entry, &base)
            }
            _ => Err(Answer::unsupported(&method)),
        },
        ["identity", "users", id, "info", key] => match method {
            Method::GET => lock(engine).info(id, key, &base),
            Method::PUT => {
                let update = json(request).await?;
                lock(engine).update_info(id, key, &update, &base)
            }
            Method::DELETE => lock(engine).delete_info(id, key),
            _ => Err(Answer::unsupported(&method)),
        },
        _ => Err(Answer::no_endpoint(&method, &path)),
    }
}

/// The decoded segments of a path under the API; a path that ends in a slash is one that the API does not have.
fn segments(path: &str) -> Option<Vec<String>> {
    let path = path.strip_prefix(BASE_PATH)?.strip_prefix('/')?;
    path.split('/').map(|segment| gate::decoded(segment).filter(|segment| !segment.is_empty())).collect()
}

/// What the bodies of these operations have; further members are passed over.
const TEXTS: [&str; 9] =
    ["id", "firstName", "lastName", "displayName", "email", "password", "tenantId", "key", "value"];

/// The body as a JSON object.
async fn json(request: Request) -> Result<serde_json::Map<String, serde_json::Value>, Answer> {
    let content_type = content_type(&request);
    if !content_type.starts_with("application/json") {
        return Err(Answer::unsupported_content(&content_type));
    }
    let body = Bytes::from_request(request, &()).await.map_err(|error| Answer::bad_request(&error.to_string()))?;
    if body.is_empty() || &body[..] == b"null" {
        return Err(Answer::bad_request("Required request body is missing"));
    }
    let unreadable = |error: &dyn std::fmt::Display| Answer::bad_request(&format!("JSON parse error: {error}"));
    let members: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(&body).map_err(|error| unreadable(&error))?;
    // All that these operations read are texts; numbers and booleans are taken for such.
    match members.iter().find(|(name, value)| TEXTS.contains(&name.as_str()) && (value.is_object() || value.is_array()))
    {
        Some((name, _)) => Err(unreadable(&format!("Cannot deserialize value of type `java.lang.String` in {name}"))),
        None => Ok(members),
    }
}

/// The first file of a multipart body: its content type, if it has one, and its bytes.
async fn file(request: Request) -> Result<(Option<String>, Bytes), Answer> {
    let content_type = content_type(&request);
    let unsupported = |_| Answer::unsupported_content(&content_type);
    let mut parts = Multipart::from_request(request, &()).await.map_err(unsupported)?;
    let broken = |error: axum::extract::multipart::MultipartError| Answer::internal_error(&error.to_string());
    let mut first = None;
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let is_file = part.file_name().is_some();
        let kind = part.content_type().map(str::to_owned);
        let bytes = part.bytes().await.map_err(broken)?;
        if bytes.len() > UPLOAD_LIMIT {
            return Err(Answer::internal_error("Maximum upload size exceeded"));
        }
        if is_file && first.is_none() {
            first = Some((kind, bytes));
        }
    }
    first.ok_or_else(|| Answer::bad_request("Multipart request with file content is required"))
}

fn content_type(request: &Request) -> String {
    let header = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    header.unwrap_or("application/octet-stream").to_owned()
}
