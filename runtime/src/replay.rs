//! A transport that records what a real server answers, and replays it without the server.

mod exchange;
mod matching;
mod tokens;
mod written;

use self::{
    exchange::{Answered, Content, Exchange, FORMAT, File, ORIGIN},
    matching::{Fields, Made, fields},
    written::{RawAnswer, RawBody, RawRequest},
};
use crate::{
    Error, Result,
    body::Body,
    transport::{Context, Request, Response, SharedTransport, Transport},
};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use futures::future::BoxFuture;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use serde::Serialize as _;
use std::{
    collections::HashSet,
    env, fmt, fs, mem,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

/// The environment variable that has recordings made anew.
pub const RECORD: &str = "BPM_REST_RECORD";

/// A recording of what a real server answered, which a test replays without the server.
///
/// With the environment variable `BPM_REST_RECORD=1`, calls go to the server, and [`finish`](Self::finish) writes each
/// request with its answer to the file. Without it nothing is sent: each request is looked up in the file. A request that
/// was not recorded fails, and the error shows the nearest one that was, and how it differs. An exchange answers one request;
/// equal requests get their answers in the order of the recording, whatever is called in between.
///
/// The file is JSON that can be reviewed. Secrets are masked in it: by their names in headers, queries, forms, JSON and cookies,
/// and wherever else a secret of six characters or more comes back. UUIDs and instants that the server makes
/// are replaced by others, each by the same one everywhere, so that a recording made anew differs where the server does. A
/// UUID that the client makes may be another one at each run. See [`ReplayOptions`] for further ids, and for values that
/// are not compared.
///
/// Several clients may share a recording.
///
/// ```no_run
/// use bpm_rest::{Flowable, testing::Replay};
///
/// # #[tokio::main]
/// # async fn main() -> bpm_rest::Result<()> {
/// let replay = Replay::open("tests/recordings/users.json")?;
/// let flowable = Flowable::builder("http://127.0.0.1:8080/flowable-rest/service")
///     .basic_auth("rest-admin", std::env::var("FLOWABLE_PASSWORD").unwrap_or_default())
///     .layer(replay.layer())
///     .build()?;
/// let user = flowable.users().get("tijs").await?;
/// assert_eq!(user.last_name.as_deref(), Some("Barrez"));
/// replay.finish();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Replay(Arc<Inner>);

/// How a recording is made and compared.
///
/// ```no_run
/// # fn main() -> bpm_rest::Result<()> {
/// use bpm_rest::testing::Replay;
///
/// let replay = Replay::options()
///     .ids(["id", "*Id"]) // ids that are no UUIDs, such as the numbers of Activiti
///     .ignore(["requestedAt"]) // what the client makes of the clock
///     .open("tests/recordings/order.json")?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct ReplayOptions {
    rules: Rules,
    is_recording: Option<bool>,
}

/// What is replaced, and what is not compared.
#[derive(Clone, Debug, Default)]
struct Rules {
    ids: Vec<String>,
    ignored: Vec<String>,
    public: Vec<String>,
}

impl Rules {
    fn is_id(&self, name: &str) -> bool {
        has_name(&self.ids, name)
    }

    fn is_ignored(&self, name: &str) -> bool {
        has_name(&self.ignored, name)
    }

    /// Whether a number of milliseconds with this name is an instant.
    fn is_date(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        ["time", "date", "created", "modified", "started", "ended"].iter().any(|part| name.contains(part))
    }
}

/// Whether a name is among those that are given; `*Id` stands for all that end in `Id`.
fn has_name(given: &[String], name: &str) -> bool {
    given.iter().any(|given| match given.strip_prefix('*') {
        Some(end) => name.ends_with(end),
        None => name == given,
    })
}

impl ReplayOptions {
    /// Names of JSON members and parameters that hold ids, beside UUIDs, which are known without: what an answer has under
    /// such a name is replaced there, in paths, and wherever else it has such a name. `*Id` stands for all names that end in
    /// `Id`. A value that the test sends before any answer has it stays.
    #[must_use]
    pub fn ids<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.rules.ids.extend(names.into_iter().map(Into::into));
        self
    }

    /// Names of JSON members, parameters and headers of requests whose values are not compared, since they differ at each
    /// run. `*Id` stands for all names that end in `Id`.
    #[must_use]
    pub fn ignore<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.rules.ignored.extend(names.into_iter().map(Into::into));
        self
    }

    /// Values that are no secrets although they are sent as such: a password that is also the name of a process, for
    /// instance. A password that is also the name of the user needs no mention.
    #[must_use]
    pub fn public<V: Into<String>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        self.rules.public.extend(values.into_iter().map(Into::into));
        self
    }

    /// Whether a recording is made, whatever the environment says.
    #[must_use]
    pub fn record(mut self, is_recording: bool) -> Self {
        self.is_recording = Some(is_recording);
        self
    }

    /// Opens the recording in a file, or begins to make it.
    ///
    /// # Errors
    /// A request error if it is to be replayed, and there is no such file, or what is in it is no recording.
    pub fn open(self, path: impl Into<PathBuf>) -> Result<Replay> {
        let path = path.into();
        let by_environment = || env::var_os(RECORD).is_some_and(|value| !value.is_empty() && value != "0");
        let state = match self.is_recording.unwrap_or_else(by_environment) {
            true => State::Recording(Vec::new()),
            false => State::Replaying(Box::new(Recorded::read(&path)?)),
        };
        Ok(Replay(Arc::new(Inner { path, rules: self.rules, state: Mutex::new(state) })))
    }
}

struct Inner {
    path: PathBuf,
    rules: Rules,
    state: Mutex<State>,
}

enum State {
    Recording(Vec<(Option<RawRequest>, Option<RawAnswer>)>),
    Replaying(Box<Recorded>),
    /// The recording is written, or all was looked up.
    Finished,
}

/// A recording that is replayed.
struct Recorded {
    exchanges: Vec<Exchange>,
    fields: Vec<Fields>,
    is_used: Vec<bool>,
    made: Made,
    secrets: HashSet<String>,
    /// The requests that were not in it, with the nearest one.
    unknown: Vec<String>,
}

impl Recorded {
    fn read(path: &Path) -> Result<Self> {
        let shown = path.display();
        let text = fs::read_to_string(path).map_err(|error| {
            Error::request(format!(
                "there is no recording in {shown} ({error}): run the test once with {RECORD}=1 where it reaches the server"
            ))
        })?;
        let unreadable =
            |why: String| Error::request(format!("{shown} is no recording: {why}; record it anew with {RECORD}=1"));
        let file: File = serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
        if file.format != FORMAT {
            return Err(unreadable(format!("its format is {}, and this version reads {FORMAT}", file.format)));
        }
        let exchanges = file.exchanges;
        Ok(Self {
            fields: exchanges.iter().map(|exchange| fields(&exchange.request)).collect(),
            is_used: vec![false; exchanges.len()],
            made: Made::of(&exchanges),
            exchanges,
            secrets: HashSet::new(),
            unknown: Vec::new(),
        })
    }

    /// The answer to a request, or how the nearest recorded one differs.
    fn answer(&mut self, rules: &Rules, request: &RawRequest, path: &Path) -> Result<(Answered, Made)> {
        let sent = fields(&written::looked_up(rules, request, &mut self.secrets));
        let unused = (0..self.exchanges.len()).filter(|index| !self.is_used[*index]);
        let mut unused: Vec<usize> = unused.collect();
        if let Some(found) = unused.iter().copied().find(|index| self.made.is_same(&self.fields[*index], &sent)) {
            self.is_used[found] = true;
            return Ok((self.exchanges[found].answer.clone(), self.made.clone()));
        }
        let told = format!("{} {} ({})", request.method, sent.get("path").map_or("", String::as_str), request.call);
        let is_used_up = self.fields.iter().any(|fields| self.made.clone().is_same(fields, &sent));
        if unused.is_empty() {
            unused = (0..self.exchanges.len()).collect();
        }
        let nearest = unused.into_iter().map(|index| (self.made.differences(&self.fields[index], &sent), index));
        let nearest = nearest.min_by_key(|(differences, _)| matching::distance(differences));
        let why = match nearest {
            _ if is_used_up => vec!["it was recorded, and is sent more often than then".to_owned()],
            Some((differences, index)) => {
                let nearest =
                    format!("the nearest is exchange {}, {}, and differs:", index + 1, self.exchanges[index].call);
                [nearest].into_iter().chain(differences).collect()
            }
            None => vec!["the recording is empty".to_owned()],
        };
        self.unknown.push(format!("{told}\n      {}", why.join("\n      ")));
        let shown = why.iter().take(4).cloned().collect::<Vec<_>>().join(" ");
        Err(Error::request(format!("{} has no such request as {told}: {shown}", path.display())))
    }

    /// What was not as recorded.
    fn left(&self, path: &Path) -> Option<String> {
        let unused = self.exchanges.iter().zip(&self.is_used).enumerate().filter(|(_, (_, is_used))| !**is_used);
        let unused: Vec<String> = unused
            .map(|(index, (exchange, _))| {
                let Exchange { call, request, .. } = exchange;
                format!("\n  exchange {}, {call}: {} {}", index + 1, request.method, request.path)
            })
            .collect();
        let unknown: Vec<String> = self.unknown.iter().map(|request| format!("\n  {request}")).collect();
        let mut text = String::new();
        if !unknown.is_empty() {
            text += &format!("\nThese requests are not recorded:{}", unknown.concat());
        }
        if !unused.is_empty() {
            text += &format!("\nThese exchanges were not asked for:{}", unused.concat());
        }
        (!text.is_empty()).then(|| {
            format!("the calls are not those of {}; if they should be, record with {RECORD}=1{text}", path.display())
        })
    }
}

impl Replay {
    /// Opens the recording in a file, or begins to make it if the environment variable `BPM_REST_RECORD` is `1`.
    ///
    /// # Errors
    /// As [`ReplayOptions::open`].
    pub fn open(path: impl Into<PathBuf>) -> Result<Self> {
        Self::options().open(path)
    }

    /// How a recording is made and compared.
    #[must_use]
    pub fn options() -> ReplayOptions {
        ReplayOptions::default()
    }

    /// Whether calls go to the server and are recorded.
    pub fn is_recording(&self) -> bool {
        matches!(*self.state(), State::Recording(_))
    }

    /// The layer of a client whose calls are recorded or replayed: for [`ClientBuilder::layer`](crate::ClientBuilder::layer).
    /// Give it before other layers of your own, so that it stands closest to the server.
    pub fn layer(&self) -> impl FnOnce(SharedTransport) -> Replayed + Send + 'static {
        let replay = self.clone();
        move |inner| Replayed { inner, replay }
    }

    /// Writes the recording to its file; or asserts that all that was recorded was asked for, and nothing else.
    ///
    /// A recording that is not finished is written when the last client of it is gone, unless the test has failed.
    ///
    /// # Panics
    /// If the calls were not those of the recording: the message lists which. If the file cannot be written.
    #[track_caller]
    #[allow(clippy::panic, reason = "it is an assertion")]
    pub fn finish(&self) {
        if let Err(why) = self.0.finish() {
            panic!("{why}");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state()
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self) -> Result<(), String> {
        match mem::replace(&mut *self.state(), State::Finished) {
            State::Recording(raw) => {
                let answered = raw.into_iter().filter_map(|(request, answer)| request.zip(answer));
                let exchanges = written::exchanges(&self.rules, &answered.collect::<Vec<_>>());
                write(&self.path, exchanges)
                    .map_err(|error| format!("{} cannot be written: {error}", self.path.display()))
            }
            State::Replaying(recorded) => recorded.left(&self.path).map_or(Ok(()), Err),
            State::Finished => Ok(()),
        }
    }
}

fn write(path: &Path, exchanges: Vec<Exchange>) -> std::io::Result<()> {
    let about = format!("Recorded by bpm-rest. Do not edit: run the tests with {RECORD}=1 to record it anew.");
    let mut text = Vec::new();
    let mut json =
        serde_json::Serializer::with_formatter(&mut text, serde_json::ser::PrettyFormatter::with_indent(b"  "));
    File { about, format: FORMAT, exchanges }.serialize(&mut json)?;
    text.push(b'\n');
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

impl Drop for Inner {
    #[allow(clippy::panic, reason = "a recording that is lost in silence is missed much later")]
    fn drop(&mut self) {
        let is_recording = matches!(*self.state(), State::Recording(_));
        if is_recording
            && !thread::panicking()
            && let Err(why) = self.finish()
        {
            panic!("{why}");
        }
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &*self.state() {
            State::Recording(exchanges) => format!("recording {} exchanges", exchanges.len()),
            State::Replaying(recorded) => format!("replaying {} exchanges", recorded.exchanges.len()),
            State::Finished => "finished".to_owned(),
        };
        write!(f, "Replay({}, {state})", self.0.path.display())
    }
}

/// A transport whose answers are recorded or replayed; [`Replay::layer`] makes it.
#[derive(Debug)]
pub struct Replayed {
    inner: SharedTransport,
    replay: Replay,
}

impl Replayed {
    async fn run(&self, request: Request, context: Context) -> Result<Response> {
        let (head, body) = request.into_parts();
        let body = if body.is_empty() { None } else { Some(body.bytes().await?) };
        let raw = RawRequest {
            call: format!("{} {}", context.operation.system, context.operation.id),
            method: head.method.clone(),
            uri: head.uri.clone(),
            headers: head.headers.clone(),
            body: match &body {
                Some(bytes) => Some(raw_body(head.headers.get(CONTENT_TYPE), bytes).await?),
                None => None,
            },
            names: context.options.get().cloned().unwrap_or_default(),
            secrets: context.secrets.clone(),
        };
        let origin = match (head.uri.scheme_str(), head.uri.authority()) {
            (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
            _ => String::new(),
        };
        let place = match &mut *self.replay.state() {
            State::Recording(exchanges) => {
                exchanges.push((Some(raw), None));
                exchanges.len() - 1
            }
            State::Replaying(recorded) => {
                let (answer, made) = recorded.answer(&self.replay.0.rules, &raw, &self.replay.0.path)?;
                return replayed(answer, &made, &origin);
            }
            State::Finished => {
                return Err(Error::request("the recording is finished: `finish` comes after the last call"));
            }
        };
        let request = Request::from_parts(head, body.map(Body::from).unwrap_or_default());
        let response = self.inner.execute(request, context).await?;
        let (head, body) = response.into_parts();
        let (bytes, body) = match body.shared() {
            Some(bytes) => (bytes, body),
            None => {
                let bytes = body.bytes().await?;
                (bytes.clone(), Body::from(bytes))
            }
        };
        if let State::Recording(exchanges) = &mut *self.replay.state()
            && let Some((_, answer)) = exchanges.get_mut(place)
        {
            *answer = Some(RawAnswer { status: head.status.as_u16(), headers: head.headers.clone(), body: bytes });
        }
        Ok(Response::from_parts(head, body))
    }
}

impl Transport for Replayed {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        Box::pin(self.run(request, context))
    }
}

/// A body, taken apart where it has several parts: their boundary is another one each time.
async fn raw_body(kind: Option<&http::HeaderValue>, bytes: &Bytes) -> Result<RawBody> {
    let boundary = kind.and_then(|kind| kind.to_str().ok()).and_then(|kind| multer::parse_boundary(kind).ok());
    let Some(boundary) = boundary else { return Ok(RawBody::Bytes(bytes.clone())) };
    let unreadable = |error| Error::unreadable("a multipart body", error);
    let stream = futures::stream::iter([Ok::<_, std::io::Error>(bytes.clone())]);
    let mut multipart = multer::Multipart::new(stream, &boundary);
    let mut parts = Vec::new();
    while let Some(part) = multipart.next_field().await.map_err(unreadable)? {
        let headers = part.headers().clone();
        parts.push((headers, part.bytes().await.map_err(unreadable)?));
    }
    Ok(RawBody::Parts(parts, boundary))
}

/// A recorded answer as the server of this client would give it.
fn replayed(mut answer: Answered, made: &Made, origin: &str) -> Result<Response> {
    let mut change = |text: &mut String| {
        made.in_text(text);
        if text.contains(ORIGIN) {
            *text = text.replace(ORIGIN, origin);
        }
    };
    answer.headers.iter_mut().for_each(&mut change);
    let body = match answer.body {
        None => Bytes::new(),
        Some(mut content) => {
            content.texts(&mut change);
            bytes_of(&content)?
        }
    };
    let mut builder = http::Response::builder().status(answer.status).header(CONTENT_LENGTH, body.len());
    for line in &answer.headers {
        let (name, value) = line.split_once(": ").unwrap_or((line, ""));
        builder = builder.header(name, value);
    }
    builder.body(Body::from(body)).map_err(|error| Error::request(format!("a recorded answer: {error}")))
}

fn bytes_of(content: &Content) -> Result<Bytes> {
    Ok(match content {
        Content::Json(value) => {
            serde_json::to_vec(value).map_err(|error| Error::request(format!("a recorded answer: {error}")))?.into()
        }
        Content::Text(lines) => lines.join("\n").into(),
        Content::Form(parameters) => parameters.join("&").into(),
        Content::Base64(lines) => BASE64_STANDARD
            .decode(lines.concat())
            .map_err(|error| Error::request(format!("a recorded answer: {error}")))?
            .into(),
        Content::Parts(_) => return Err(Error::request("a recorded answer has several parts")),
    })
}
