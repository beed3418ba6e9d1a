//! A Bonita server in process: it holds an organization, profiles and pages in memory, plays processes, and answers as
//! Bonita 7.11.0, 7.14.0 or 8.0.0 does.

mod answer;
mod applications;
mod bpm;
mod entries;
mod gate;
mod members;
mod organization;
mod pages;
mod people;
mod platform;
mod profiles;
mod resource;
mod search;
mod seeds;
mod uploads;

use self::{
    answer::{Answer, Object, Refusal},
    applications::{ApplicationMenus, ApplicationPages, Applications, LivingApplications},
    bpm::Bpm,
    entries::{Entries, Entry},
    gate::{Login, Outcome, Sessions},
    members::{Member, Members},
    organization::{Groups, Organization, Roles, TECHNICAL_USER, Users},
    pages::{Page, Pages},
    people::People,
    profiles::{Profile, Profiles},
    resource::{Call, Resource, serve},
    search::parameters,
    uploads::{Servlet, Upload},
};
use super::server::LocalServer;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest as _, Request, State},
    http::{Method, StatusCode},
    response::Response,
};
use chrono::{DateTime, Utc};
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

pub use self::{
    bpm::{InputType, PlayedProcess},
    pages::page_archive,
};

/// Where Bonita lies on the server.
const BASE_PATH: &str = "/bonita";

/// A user who is there from the start.
const USER: &str = "walter.bates";

/// A version of the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Version {
    /// 7.11.0, the oldest that is known by its own answers; it has entries of profiles.
    V7_11,
    /// 7.14.0.
    #[default]
    V7_14,
    /// 8.0.0, which has neither entries of profiles nor themes, and only one tenant.
    V8_0,
}

impl Version {
    fn name(self) -> &'static str {
        match self {
            Self::V7_11 => "7.11.0",
            Self::V7_14 => "7.14.0",
            Self::V8_0 => "8.0.0",
        }
    }
}

/// An edition of the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edition {
    /// The free one.
    #[default]
    Community,
    /// The one that can change profiles, and, up to 7.12, their entries and themes.
    Enterprise,
}

/// Builds a [`Server`] that is another than the usual one.
#[derive(Clone, Copy, Debug)]
#[must_use = "call `start` to get the server"]
pub struct Builder {
    version: Version,
    edition: Edition,
    delays: Delays,
}

#[derive(Clone, Copy, Debug)]
struct Delays {
    login: Duration,
    refusal: Duration,
}

impl Builder {
    /// The version; 7.14.0 by default.
    pub fn version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// The edition; Community by default.
    pub fn edition(mut self, edition: Edition) -> Self {
        self.edition = edition;
        self
    }

    /// How long a login takes; no time by default.
    pub fn login_delay(mut self, delay: Duration) -> Self {
        self.delays.login = delay;
        self
    }

    /// How long it takes to refuse a wrong password; 3 seconds by default, as on real servers.
    pub fn refusal_delay(mut self, delay: Duration) -> Self {
        self.delays.refusal = delay;
        self
    }

    /// Starts the server; needs a Tokio runtime.
    ///
    /// # Errors
    /// An I/O error if no port can be had.
    pub async fn start(self) -> io::Result<Server> {
        let engine: Shared = Arc::new(Mutex::new(Engine::new(self.version, self.edition, self.delays)));
        let application = Router::new().fallback(handle).layer(DefaultBodyLimit::disable());
        let server = LocalServer::start(application.with_state(Arc::clone(&engine))).await?;
        let base_url = format!("http://{}{BASE_PATH}", server.address());
        Ok(Server { server, base_url, engine })
    }
}

/// A Bonita server on a free port of 127.0.0.1, which ends when this is dropped.
///
/// It starts with an organization of 23 users, one of whom may not log in, three groups, two roles, two profiles with 30 members, and four pages
/// that came with the server: three are for living applications and cannot be deleted. All users have the same password.
#[derive(Debug)]
pub struct Server {
    server: LocalServer,
    base_url: String,
    engine: Shared,
}

impl Server {
    /// Starts a Community server of 7.14.0; needs a Tokio runtime.
    ///
    /// # Errors
    /// An I/O error if no port can be had.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Starts to build another server.
    pub fn builder() -> Builder {
        let delays = Delays { login: Duration::ZERO, refusal: Duration::from_secs(3) };
        Builder { version: Version::default(), edition: Edition::default(), delays }
    }

    /// The base URL to give to [`Bonita::builder`](crate::Bonita::builder).
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The name of a user.
    pub fn user(&self) -> &str {
        USER
    }

    /// The password of that user, and of every other.
    pub fn password(&self) -> &str {
        seeds::PASSWORD
    }

    /// The name of the administrator of the platform, for [`Session::platform`](crate::bonita::Session::platform).
    pub fn platform_user(&self) -> &str {
        platform::USER
    }

    /// The password of the administrator of the platform.
    pub fn platform_password(&self) -> &str {
        platform::PASSWORD
    }

    /// The address that the server listens on.
    pub fn address(&self) -> std::net::SocketAddr {
        self.server.address()
    }

    /// Ends all sessions, as if nobody had called for long.
    pub fn expire_sessions(&self) {
        lock(&self.engine).sessions.expire();
    }

    /// Ends the engine's sessions behind those that clients know: `system/session` goes on to answer, nothing else does.
    pub fn end_engine_sessions(&self) {
        lock(&self.engine).sessions.end_behind();
    }

    /// Pauses the tenant, as for maintenance: sessions of users end, their logins are refused, and the technical user gets
    /// 500 for the resources of the portal.
    pub fn pause_tenant(&self) {
        let mut engine = lock(&self.engine);
        engine.is_paused = true;
        engine.sessions.end_of_users();
    }

    /// Ends the pause of the tenant.
    pub fn resume_tenant(&self) {
        lock(&self.engine).is_paused = false;
    }

    /// How many logins there were that began a session.
    pub fn logins(&self) -> usize {
        lock(&self.engine).logins
    }

    /// How many logins were refused.
    pub fn refused_logins(&self) -> usize {
        lock(&self.engine).refused_logins
    }

    /// How many things were created, changed, deleted or uploaded.
    pub fn effects(&self) -> usize {
        lock(&self.engine).effects
    }

    /// Takes the permission for a resource away from everybody: `profile`, `page`, `pageUpload`.
    pub fn forbid(&self, resource: &str) {
        lock(&self.engine).forbidden.insert(resource.to_owned());
    }

    /// Gives the permission for a resource back.
    pub fn permit(&self, resource: &str) {
        lock(&self.engine).forbidden.remove(resource);
    }
}

#[derive(Debug)]
struct Engine {
    version: Version,
    edition: Edition,
    delays: Delays,
    sessions: Sessions,
    forbidden: BTreeSet<String>,
    is_paused: bool,
    organization: Organization,
    people: People,
    profiles: BTreeMap<i64, Profile>,
    members: BTreeMap<i64, Member>,
    entries: BTreeMap<i64, Entry>,
    pages: BTreeMap<i64, Page>,
    living: LivingApplications,
    bpm: Bpm,
    uploads: BTreeMap<String, Upload>,
    last_id: i64,
    logins: usize,
    refused_logins: usize,
    effects: usize,
}

impl Engine {
    fn new(version: Version, edition: Edition, delays: Delays) -> Self {
        let mut engine = Self {
            version,
            edition,
            delays,
            sessions: Sessions::default(),
            forbidden: BTreeSet::new(),
            is_paused: false,
            organization: Organization::default(),
            people: People::default(),
            profiles: BTreeMap::new(),
            members: BTreeMap::new(),
            entries: BTreeMap::new(),
            pages: BTreeMap::new(),
            living: LivingApplications::default(),
            bpm: Bpm::default(),
            uploads: BTreeMap::new(),
            last_id: 100,
            logins: 0,
            refused_logins: 0,
            effects: 0,
        };
        seeds::fill(&mut engine);
        engine
    }

    fn new_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    /// The name that a user logs in with.
    fn name_of(&self, user: i64) -> &str {
        self.organization.users.get(&user).map_or(TECHNICAL_USER, |person| &person.name)
    }

    /// Puts a user in the place of an id; the server itself is none.
    fn deploy_user(&self, item: &mut Object, name: &str) {
        let user = item.text(name).and_then(|id| self.organization.user(id.parse().ok()?));
        if let Some(user) = user {
            item.deploy(name, user);
        }
    }
}

type Shared = Arc<Mutex<Engine>>;

fn lock(engine: &Shared) -> MutexGuard<'_, Engine> {
    engine.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The present as Bonita writes it.
fn now() -> String {
    DateTime::<Utc>::from(SystemTime::now()).format("%Y-%m-%d %H:%M:%S%.3f").to_string()
}

async fn handle(State(engine): State<Shared>, request: Request) -> Response {
    answer(&engine, request).await.unwrap_or_else(|refusal| refusal).into_response()
}

/// A request on its way through the server; what ends the way early is an answer, too.
async fn answer(engine: &Shared, request: Request) -> Result<Answer, Answer> {
    gate::container(request.uri(), request.method())?;
    let path = request.uri().path().to_owned();
    let Some(path) = path.strip_prefix(BASE_PATH) else { return Err(Answer::html(StatusCode::NOT_FOUND)) };
    match path {
        "/loginservice" => login(engine, request).await,
        "/platformloginservice" => login_platform(engine, request).await,
        "/platformlogoutservice" => Ok(gate::end(&mut lock(engine), request.headers())),
        "/logoutservice" => {
            let query = request.uri().query().unwrap_or_default();
            Ok(gate::log_out(&mut lock(engine), request.headers(), query))
        }
        "/VERSION" => Ok(Answer::text(format!("{}\n\n2022.1-u0\n", lock(engine).version.name()))),
        "/API/documentDownload" | "/portal/documentDownload" => download(engine, &request),
        _ => match (Servlet::at(path), path.strip_prefix("/API/")) {
            (Some(servlet), _) => upload(engine, request, servlet).await,
            (None, Some(path)) => call(engine, request, path).await,
            (None, None) => Err(Answer::html(StatusCode::NOT_FOUND)),
        },
    }
}

async fn login(engine: &Shared, request: Request) -> Result<Answer, Answer> {
    if request.method() != Method::POST {
        return Err(Answer::html(StatusCode::METHOD_NOT_ALLOWED));
    }
    let headers = request.headers().clone();
    let body = body(request).await?;
    let login = Login::of(&headers, &body)?;
    let (outcome, delays) = {
        let engine = lock(engine);
        (login.outcome(&engine), engine.delays)
    };
    let refused = match outcome {
        Outcome::Accepted(user) => {
            tokio::time::sleep(delays.login).await;
            let mut engine = lock(engine);
            engine.logins += 1;
            return Ok(login.begin(&mut engine, user, &headers));
        }
        Outcome::Refused(answer) => answer,
        Outcome::Wrong(answer) => {
            tokio::time::sleep(delays.refusal).await;
            answer
        }
    };
    lock(engine).refused_logins += 1;
    Err(refused)
}

async fn login_platform(engine: &Shared, request: Request) -> Result<Answer, Answer> {
    if request.method() != Method::POST {
        return Err(Answer::html(StatusCode::METHOD_NOT_ALLOWED));
    }
    let headers = request.headers().clone();
    let body = body(request).await?;
    let login = Login::of(&headers, &body)?;
    let mut engine = lock(engine);
    if login.is_of_platform() {
        engine.logins += 1;
        return Ok(login.begin_of_platform(&mut engine, &headers));
    }
    engine.refused_logins += 1;
    Err(Answer::empty(StatusCode::FORBIDDEN))
}

async fn upload(engine: &Shared, request: Request, servlet: Servlet) -> Result<Answer, Answer> {
    {
        let engine = lock(engine);
        let query = request.uri().query().unwrap_or_default();
        let session = gate::session(&engine, request.method(), request.headers(), query)?;
        gate::permission(&engine, &session, servlet.resource())?;
    }
    if request.method() != Method::POST {
        return Err(Answer::html(StatusCode::METHOD_NOT_ALLOWED));
    }
    let has_action = parameters(request.uri().query().unwrap_or_default()).iter().any(|(name, _)| name == "action");
    let upload = Upload::read(request, servlet).await?;
    Ok(upload.keep(&mut lock(engine), servlet, has_action))
}

/// The content of a document.
fn download(engine: &Shared, request: &Request) -> Result<Answer, Answer> {
    let engine = lock(engine);
    let query = request.uri().query().unwrap_or_default();
    let session = gate::session(&engine, request.method(), request.headers(), query)?;
    gate::permission(&engine, &session, "documentDownload")?;
    Ok(bpm::download(&engine, query))
}

/// A call of the API itself: `portal/page/1`.
async fn call(engine: &Shared, request: Request, path: &str) -> Result<Answer, Answer> {
    let (method, query) = (request.method().clone(), request.uri().query().unwrap_or_default().to_owned());
    let headers = request.headers().clone();
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let (api, resource, id) = match segments[..] {
        [api, resource] => (api, resource, None),
        [api, resource, id, ..] => (api, resource, Some(id)),
        _ => ("", path, None),
    };
    if api == "platform" {
        gate::platform(&lock(engine), &method, &headers, &query)?;
        let body = body(request).await?;
        let mut engine = lock(engine);
        let answer = platform::serve(&mut engine, &method, &segments, &body).ok_or_else(Answer::unrouted)?;
        return answer.map_err(|refusal| refusal.of(api, resource));
    }
    let session = {
        let engine = lock(engine);
        let session = gate::session(&engine, &method, &headers, &query)?;
        if (api, resource) == ("system", "session") && method == Method::GET {
            return Ok(gate::describe(&engine, &session));
        }
        gate::permission(&engine, &session, resource)?;
        gate::known(&engine, &session, &method, api, resource)?;
        session
    };
    if matches!(api, "portal" | "bpm") {
        gate::running(&lock(engine), api, resource)?;
    }
    let body = body(request).await?;
    let call = Call { method: &method, api, id, query: &query, body: &body, caller: session.user };
    let engine = &mut lock(engine);
    bpm::settle(engine);
    if let Some(answer) = bpm::restlet(engine, &method, &segments, &query, &body, session.user) {
        return Ok(answer);
    }
    if let Some(answer) = people::serve(engine, &call, &segments) {
        return answer.map_err(|refusal| refusal.of(api, resource));
    }
    if segments.len() > 3 {
        return Err(Answer::unrouted());
    }
    let answer = match (api, resource) {
        ("portal", "page") => serve::<Pages>(engine, &call),
        ("portal", "profile") => serve::<Profiles>(engine, &call),
        ("portal", "profileMember") => serve::<Members>(engine, &call),
        ("portal", "profileEntry") if engine.version < Version::V8_0 => serve::<Entries>(engine, &call),
        ("portal", "theme") if has_themes(engine) => {
            engine.effects += 1;
            Ok(Answer::ok())
        }
        ("living", "application") => serve::<Applications>(engine, &call),
        ("living", "application-page") => serve::<ApplicationPages>(engine, &call),
        ("living", "application-menu") => serve::<ApplicationMenus>(engine, &call),
        ("bpm", "process") => serve::<bpm::Processes>(engine, &call),
        ("bpm", "processResolutionProblem") => serve::<bpm::ResolutionProblems>(engine, &call),
        ("bpm", "actor") => serve::<bpm::Actors>(engine, &call),
        ("bpm", "actorMember") => serve::<bpm::ActorMembers>(engine, &call),
        ("bpm", "case") => serve::<bpm::Cases>(engine, &call),
        ("bpm", "archivedCase") => serve::<bpm::ArchivedCases>(engine, &call),
        ("bpm", "caseVariable") => serve::<bpm::CaseVariables>(engine, &call),
        ("bpm", "humanTask" | "userTask") => serve::<bpm::Tasks>(engine, &call),
        ("bpm", "archivedHumanTask" | "archivedUserTask") => serve::<bpm::ArchivedTasks>(engine, &call),
        ("bpm", "caseDocument") => serve::<bpm::Documents>(engine, &call),
        ("bpm", "archivedCaseDocument") => serve::<bpm::ArchivedDocuments>(engine, &call),
        ("bpm", "comment") => serve::<bpm::Comments>(engine, &call),
        ("bpm", "archivedComment") => serve::<bpm::ArchivedComments>(engine, &call),
        ("identity", "user") => serve::<Users>(engine, &call),
        ("identity", "group") => serve::<Groups>(engine, &call),
        ("identity", "role") => serve::<Roles>(engine, &call),
        _ => return Err(Answer::unrouted()),
    };
    answer.map_err(|refusal: Refusal| refusal.of(api, resource))
}

fn has_themes(engine: &Engine) -> bool {
    engine.version == Version::V7_11 && engine.edition == Edition::Enterprise
}

async fn body(request: Request) -> Result<Bytes, Answer> {
    Bytes::from_request(request, &()).await.map_err(|_| Answer::html(StatusCode::BAD_REQUEST))
}
