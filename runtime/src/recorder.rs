//! A transport that writes down each request as it would go out, and answers with canned replies.

use crate::masking::{self, MASK, SecretNames};
use crate::{
    Error, Result,
    transport::{Context, Request, Response, Transport},
};
use bytes::Bytes;
use futures::future::BoxFuture;
use http::{HeaderMap, header::CONTENT_TYPE};
use serde_json::Value;
use std::{
    collections::{BTreeMap, VecDeque},
    fmt::{self, Write as _},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// A transport that writes down each request as it would go out, and answers with canned replies, in turn.
///
/// What is written down prints as a text that is made for snapshots: method and path, the query sorted but encoded as it
/// goes out, the headers by which requests differ, and the body. Secrets are masked: credentials, cookies, tokens, and fields such as
/// `password`.
///
/// ```
/// use bpm_rest::{
///     Flowable,
///     flowable::NewUser,
///     testing::{Recorder, Reply},
/// };
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let recorder = Recorder::new();
/// recorder.reply(Reply::json(201, r#"{"id": "tijs"}"#));
/// let flowable = Flowable::builder("http://flowable.test/service")
///     .basic_auth("rest-admin", "test")
///     .transport(recorder.clone())
///     .build()?;
///
/// flowable.users().create(NewUser::new("tijs").password("secret")).await?;
///
/// // With insta: assert_snapshot!(recorder.take());
/// assert_eq!(
///     recorder.take().to_string(),
///     r#"
/// POST /service/identity/users
/// accept: application/json
/// authorization: ***
/// content-type: application/json
///
/// {
///   "id": "tijs",
///   "password": "***"
/// }
/// "#
///     .trim_start()
/// );
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Recorder(Arc<Mutex<Tape>>);

#[derive(Default)]
struct Tape {
    requests: Vec<String>,
    replies: VecDeque<Reply>,
}

/// A canned answer.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Bytes,
}

impl Reply {
    /// An answer with a JSON body.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::bytes(status, "application/json", body.into())
    }

    /// An answer with a body of the content type.
    pub fn bytes(status: u16, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self { status, headers: vec![("content-type", content_type.into())], body: body.into() }
    }

    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    fn into_response(self) -> Result<Response> {
        let builder = http::Response::builder().status(self.status);
        let builder = self.headers.into_iter().fold(builder, |builder, (name, value)| builder.header(name, value));
        builder.body(self.body.into()).map_err(|error| Error::request(format!("a canned reply: {error}")))
    }
}

/// Requests that were written down, in the order in which they were made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording(Vec<String>);

impl Recording {
    /// The requests, each as a text.
    pub fn requests(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n---\n"))
    }
}

impl Recorder {
    /// A recorder that has nothing to answer yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reply for the next request that has none yet. A request that finds no reply fails, and is written down.
    pub fn reply(&self, reply: Reply) {
        self.tape().replies.push_back(reply);
    }

    /// What was written down since the last time.
    #[must_use]
    pub fn take(&self) -> Recording {
        Recording(std::mem::take(&mut self.tape().requests))
    }

    fn tape(&self) -> MutexGuard<'_, Tape> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tape = self.tape();
        f.debug_struct("Recorder")
            .field("requests", &tape.requests.len())
            .field("replies", &tape.replies.len())
            .finish()
    }
}

impl Transport for Recorder {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(async move {
            let names = context.options.get().cloned().unwrap_or_default();
            let text = describe(request, &names).await?;
            let reply = {
                let mut tape = self.tape();
                tape.requests.push(text);
                tape.replies.pop_front()
            };
            reply.ok_or_else(|| Error::request("the recorder has no reply left for this request"))?.into_response()
        })
    }
}

/// Headers that say nothing about what a call asks for, or differ from run to run.
const PASSED_OVER: [&str; 5] = ["content-length", "host", "user-agent", "accept-encoding", "traceparent"];

async fn describe(mut request: Request, names: &SecretNames) -> Result<String> {
    let mut text = format!("{} {}", request.method(), masking::path(request.uri().path()));
    let query = request.uri().query().map(|query| parameters(query, names)).unwrap_or_default();
    for (index, parameter) in query.into_iter().enumerate() {
        let mark = if index == 0 { '?' } else { '&' };
        let _ = write!(text, "\n  {mark}{parameter}");
    }
    text.push('\n');
    let boundary = multer_boundary(request.headers());
    text.push_str(&headers(request.headers(), boundary.as_deref()));
    let body = std::mem::take(request.body_mut());
    if !body.is_empty() {
        let body = body.bytes().await?;
        text.push('\n');
        let is_form =
            request.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == "application/x-www-form-urlencoded");
        text.push_str(&match boundary {
            Some(boundary) => multipart(body, boundary).await?,
            None if is_form => parameters(&String::from_utf8_lossy(&body), names).join("\n&"),
            None => content(&body),
        });
        text.push('\n');
    }
    Ok(text)
}

/// The parameters of a query or a form, sorted, as they are encoded.
fn parameters(text: &str, names: &SecretNames) -> Vec<String> {
    let mut parameters: Vec<String> =
        text.split('&').map(|parameter| masking::parameter_of(parameter, names)).collect();
    parameters.sort();
    parameters
}

fn headers(headers: &HeaderMap, boundary: Option<&str>) -> String {
    let mut lines: Vec<String> = headers
        .iter()
        .filter(|(name, _)| !PASSED_OVER.contains(&name.as_str()))
        .map(|(name, value)| {
            let is_secret = value.is_sensitive() || masking::is_secret(name.as_str());
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = if is_secret || masking::is_token(&value) { MASK.into() } else { value };
            match boundary {
                Some(boundary) => format!("{name}: {}\n", value.replace(boundary, "boundary")),
                None => format!("{name}: {value}\n"),
            }
        })
        .collect();
    lines.sort();
    lines.concat()
}

fn multer_boundary(headers: &HeaderMap) -> Option<String> {
    multer::parse_boundary(headers.get(CONTENT_TYPE)?.to_str().ok()?).ok()
}

/// A multipart body part by part, so that the random boundary is not seen.
async fn multipart(body: Bytes, boundary: String) -> Result<String> {
    let unreadable = |error| Error::unreadable("a multipart body", error);
    let stream = futures::stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut parts = multer::Multipart::new(stream, boundary);
    let mut text = String::new();
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let headers = headers(part.headers(), None);
        let is_secret = part.name().is_some_and(masking::is_secret);
        let body = part.bytes().await.map_err(unreadable)?;
        let body = if is_secret { MASK.to_owned() } else { content(&body) };
        let _ = write!(text, "--boundary\n{headers}\n{body}\n");
    }
    text.push_str("--boundary--");
    Ok(text)
}

/// JSON laid out with its secrets masked, other text as it is, other bytes counted.
fn content(body: &[u8]) -> String {
    if let Ok(mut json) = serde_json::from_slice::<Value>(body) {
        mask(&mut json);
        return format!("{json:#}");
    }
    match std::str::from_utf8(body) {
        Ok(text) => text.to_owned(),
        Err(_) => format!("({} bytes)", body.len()),
    }
}

/// Masks the secrets, and sorts the keys: that serde_json does so is up to the features it is built with.
fn mask(json: &mut Value) {
    match json {
        Value::Object(members) => {
            let sorted: BTreeMap<_, _> = std::mem::take(members).into_iter().collect();
            members.extend(sorted);
            // A secret may be told as a pair: {"name": "password", "value": …}.
            let is_named = masking::is_named_secret(members);
            for (key, value) in members {
                if (masking::is_secret(key) || is_named && key == "value") && !value.is_null() {
                    *value = Value::String(MASK.to_owned());
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        // Some servers want JSON in a text of JSON.
        Value::String(text) if text.starts_with(['{', '[']) => {
            let Ok(inner) = serde_json::from_str::<Value>(text) else { return };
            let mut masked = inner.clone();
            mask(&mut masked);
            if masked != inner {
                *text = masked.to_string();
            }
        }
        _ => {}
    }
}
