//! What a call must pass before a resource sees it: the container, the session, the token, the permission; and the login.

use super::{
    Engine, Version,
    answer::{Answer, Object, Refusal},
    search::parameters,
};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use std::collections::BTreeMap;

const TOKEN: &str = "X-Bonita-API-Token";
const SESSION: &str = "JSESSIONID";

/// The longest path with query, in bytes.
const LONGEST: usize = 8 * 1024;

/// Everybody who is logged in, by the session's cookie.
#[derive(Debug, Default)]
pub(super) struct Sessions(BTreeMap<String, Session>);

#[derive(Clone, Debug)]
pub(super) struct Session {
    /// -1 for the technical user.
    pub(super) user: i64,
    name: String,
    token: String,
    id: u64,
    /// Whether it is one of the platform's administrator, who may see nothing else.
    is_of_platform: bool,
    /// The session behind the container's may have ended alone.
    is_alive: bool,
}

impl Sessions {
    pub(super) fn expire(&mut self) {
        self.0.clear();
    }

    pub(super) fn end_of_users(&mut self) {
        self.0.retain(|_, session| session.user == -1 || session.is_of_platform);
    }

    pub(super) fn end_behind(&mut self) {
        self.0.values_mut().for_each(|session| session.is_alive = false);
    }
}

/// What Tomcat refuses whoever asks: characters that should have been encoded, and more than it reads.
pub(super) fn container(uri: &Uri, method: &Method) -> Result<(), Answer> {
    let text = uri.path_and_query().map_or("", |text| text.as_str());
    let is_refused = |byte: u8| !byte.is_ascii_graphic() || br#""<>[\]^`{|}"#.contains(&byte);
    if text.len() > LONGEST || text.bytes().any(is_refused) {
        return Err(Answer::html(StatusCode::BAD_REQUEST));
    }
    if method == Method::TRACE { Err(Answer::html(StatusCode::METHOD_NOT_ALLOWED)) } else { Ok(()) }
}

/// Which user calls: 401 where that is nobody, or where a write lacks the session's token.
pub(super) fn session(engine: &Engine, method: &Method, headers: &HeaderMap, query: &str) -> Result<Session, Answer> {
    caller(engine, method, headers, query, false)
}

/// Lets the administrator of the platform pass; 401 for everybody else.
pub(super) fn platform(engine: &Engine, method: &Method, headers: &HeaderMap, query: &str) -> Result<(), Answer> {
    caller(engine, method, headers, query, true).map(|_| ())
}

fn caller(
    engine: &Engine,
    method: &Method,
    headers: &HeaderMap,
    query: &str,
    is_of_platform: bool,
) -> Result<Session, Answer> {
    let found = cookie(headers, SESSION).and_then(|id| engine.sessions.0.get(&id));
    let found = found.filter(|session| session.is_of_platform == is_of_platform);
    let Some(session) = found else { return Err(unknown()) };
    let parameters = parameters(query);
    let parameter = parameters.iter().find(|(name, _)| name == "CSRFToken").map(|(_, value)| value.as_str());
    let given = headers.get(TOKEN).and_then(|value| value.to_str().ok()).or(parameter);
    let is_safe = [Method::GET, Method::HEAD, Method::OPTIONS].contains(method);
    if !is_safe && given != Some(&session.token) {
        return Err(Answer::empty(StatusCode::UNAUTHORIZED));
    }
    Ok(session.clone())
}

/// An unknown session is answered with the cookie of a new one, which nobody is logged in to.
fn unknown() -> Answer {
    Answer::empty(StatusCode::UNAUTHORIZED).with(header::SET_COOKIE, session_cookie(&new_id()))
}

/// Whether the session may use the resource.
pub(super) fn permission(engine: &Engine, session: &Session, resource: &str) -> Result<(), Answer> {
    if !session.is_alive {
        return Err(match session.user {
            -1 => {
                let error = Object::new()
                    .with(
                        "exception",
                        "class org.bonitasoft.web.toolkit.client.common.exception.api.APISessionInvalidException",
                    )
                    .with("message", "Invalid session");
                Answer::json(StatusCode::UNAUTHORIZED, &error)
            }
            _ => Answer::empty(StatusCode::UNAUTHORIZED),
        });
    }
    if engine.forbidden.contains(resource) { Err(Answer::empty(StatusCode::FORBIDDEN)) } else { Ok(()) }
}

/// What the server has no permission for is forbidden to everybody but the technical user, whether it is there or not.
pub(super) fn known(
    engine: &Engine,
    session: &Session,
    method: &Method,
    api: &str,
    resource: &str,
) -> Result<(), Answer> {
    let is_known_verb = [Method::GET, Method::POST, Method::PUT, Method::DELETE].contains(method);
    let is_known = match (api, resource) {
        ("portal", "page" | "profile" | "profileMember")
        | ("living", "application" | "application-page" | "application-menu")
        | ("customuserinfo", "definition" | "value" | "user")
        | ("system", "tenant" | "i18nlocale")
        | ("identity", "user" | "group" | "role" | "membership" | "professionalcontactdata" | "personalcontactdata") => {
            true
        }
        ("portal", "profileEntry" | "theme") => engine.version < Version::V8_0,
        (
            "bpm",
            "process"
            | "processResolutionProblem"
            | "actor"
            | "actorMember"
            | "case"
            | "archivedCase"
            | "caseVariable"
            | "archivedCaseVariable"
            | "humanTask"
            | "userTask"
            | "archivedHumanTask"
            | "archivedUserTask"
            | "caseDocument"
            | "archivedCaseDocument"
            | "comment"
            | "archivedComment",
        ) => true,
        _ => false,
    };
    if session.user == -1 || is_known && is_known_verb {
        return Ok(());
    }
    Err(Answer::empty(StatusCode::FORBIDDEN))
}

/// The resources of the portal and of processes do nothing while the tenant is paused.
pub(super) fn running(engine: &Engine, api: &str, resource: &str) -> Result<(), Answer> {
    if !engine.is_paused {
        return Ok(());
    }
    let exception = "org.bonitasoft.engine.exception.TenantStatusException";
    let message = "Tenant with ID 1 is in pause, no API call on this tenant can be made for now.";
    Err(Refusal::Failed(exception, message.to_owned()).of(api, resource))
}

/// What `system/session` says, which asks nobody behind whether the session is alive.
pub(super) fn describe(engine: &Engine, session: &Session) -> Answer {
    let object = Object::new()
        .with("copyright", "Bonitasoft © 2022")
        .with("is_guest_user", false)
        .with("branding_version", "2022.1")
        .with("branding_version_with_date", "2022.1-u0")
        .with("conf", "[]")
        .with("is_technical_user", session.user == -1)
        .with("session_id", session.id)
        .with("user_id", session.user)
        .with("user_name", &session.name)
        .with("version", engine.version.name());
    let token = &session.token;
    Answer::json(StatusCode::OK, &object)
        .with(header::HeaderName::from_static("x-bonita-api-token"), token)
        .with(header::SET_COOKIE, token_cookie(token))
}

/// A login, before it is known what becomes of it.
#[derive(Debug)]
pub(super) struct Login {
    user: String,
    password: String,
    form: BTreeMap<String, String>,
}

/// What becomes of a login.
pub(super) enum Outcome {
    /// A user, with the id.
    Accepted(i64),
    /// At once.
    Refused(Answer),
    /// After a while.
    Wrong(Answer),
}

impl Login {
    /// Reads the form.
    pub(super) fn of(headers: &HeaderMap, body: &[u8]) -> Result<Self, Answer> {
        let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Answer::empty(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let form: BTreeMap<String, String> = form_urlencoded::parse(body).into_owned().collect();
        let field = |name: &str| form.get(name).cloned().unwrap_or_default();
        Ok(Self { user: field("username"), password: field("password"), form })
    }

    pub(super) fn outcome(&self, engine: &Engine) -> Outcome {
        let has_tenants = engine.version < Version::V8_0;
        if has_tenants && self.form.get("tenant").is_some_and(|tenant| tenant != "1") {
            return Outcome::Refused(Answer::empty(StatusCode::METHOD_NOT_ALLOWED));
        }
        if self.user.is_empty() || self.password.is_empty() {
            return Outcome::Refused(Answer::empty(StatusCode::UNAUTHORIZED));
        }
        match engine.organization.knows(&self.user, &self.password) {
            Some(id) if id != -1 && engine.is_paused => Outcome::Refused(Answer::empty(StatusCode::UNAUTHORIZED)),
            Some(id) => Outcome::Accepted(id),
            None if self.form.contains_key("redirectUrl") => Outcome::Wrong(Answer::html(StatusCode::OK)),
            None => Outcome::Wrong(Answer::empty(StatusCode::UNAUTHORIZED)),
        }
    }

    /// Begins a session in place of the one that the request has, if any.
    pub(super) fn begin(self, engine: &mut Engine, user: i64, headers: &HeaderMap) -> Answer {
        forget(engine, headers);
        let (id, token) = (new_id(), new_token());
        let mut answer = self.welcome(engine.version);
        if engine.version < Version::V8_0 {
            answer = answer.with(header::SET_COOKIE, "bonita.tenant=1; SameSite=Lax");
        }
        answer = answer.with(header::SET_COOKIE, session_cookie(&id));
        if cookie(headers, TOKEN).is_some() {
            let deleted =
                format!("{TOKEN}=; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:10 GMT; Path=/bonita; SameSite=Lax");
            answer = answer.with(header::SET_COOKIE, &deleted).with(header::SET_COOKIE, deleted);
        }
        let session =
            Session { user, name: self.user, token, id: fastrand::u64(..), is_of_platform: false, is_alive: true };
        answer = answer.with(header::SET_COOKIE, token_cookie(&session.token));
        engine.sessions.0.insert(id, session);
        answer.with(header::SET_COOKIE, "BOS_Locale=en; Path=/; SameSite=Lax")
    }

    /// Whether it is the administrator of the platform who logs in.
    pub(super) fn is_of_platform(&self) -> bool {
        (self.user.as_str(), self.password.as_str()) == (super::platform::USER, super::platform::PASSWORD)
    }

    /// Begins a session of the platform's administrator.
    pub(super) fn begin_of_platform(self, engine: &mut Engine, headers: &HeaderMap) -> Answer {
        forget(engine, headers);
        let (key, token, id) = (new_id(), new_token(), fastrand::u64(..));
        let cookies = [session_cookie(&key), token_cookie(&token)];
        let session = Session { user: -1, name: self.user, token, id, is_of_platform: true, is_alive: true };
        engine.sessions.0.insert(key, session);
        cookies.into_iter().fold(Answer::ok(), |answer, cookie| answer.with(header::SET_COOKIE, cookie))
    }

    fn welcome(&self, version: Version) -> Answer {
        let redirect = self.form.get("redirect").map(String::as_str);
        let is_redirected = redirect == Some("true") || redirect.is_none() && version == Version::V7_11;
        match version {
            _ if is_redirected => Answer::empty(StatusCode::FOUND).with(header::LOCATION, "/bonita/portal/homepage"),
            Version::V7_11 => Answer::ok(),
            Version::V7_14 | Version::V8_0 => Answer::empty(StatusCode::NO_CONTENT),
        }
    }
}

/// Ends the session of whoever calls, if that is anybody.
pub(super) fn end(engine: &mut Engine, headers: &HeaderMap) -> Answer {
    forget(engine, headers);
    Answer::ok()
}

fn forget(engine: &mut Engine, headers: &HeaderMap) {
    if let Some(id) = cookie(headers, SESSION) {
        engine.sessions.0.remove(&id);
    }
}

/// Logs out whoever calls, and leads to a page unless that is not wanted.
pub(super) fn log_out(engine: &mut Engine, headers: &HeaderMap, query: &str) -> Answer {
    let ended = end(engine, headers);
    let is_redirected = !parameters(query).iter().any(|(name, value)| name == "redirect" && value == "false");
    if is_redirected { Answer::empty(StatusCode::FOUND).with(header::LOCATION, "/bonita/login.jsp") } else { ended }
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut cookies = lines.flat_map(|line| line.split(';')).filter_map(|cookie| cookie.trim().split_once('='));
    cookies.find(|(found, _)| *found == name).map(|(_, value)| value.to_owned())
}

fn session_cookie(id: &str) -> String {
    format!("{SESSION}={id}; Path=/bonita; HttpOnly; SameSite=Lax")
}

fn token_cookie(token: &str) -> String {
    format!("{TOKEN}={token}; Path=/bonita; SameSite=Lax")
}

fn new_id() -> String {
    format!("{:032X}", fastrand::u128(..))
}

fn new_token() -> String {
    let digits = format!("{:032x}", fastrand::u128(..));
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}
