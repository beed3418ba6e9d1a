//! What is written of an exchange: its secrets masked, and what differs from one recording to the next replaced.

use super::{
    Rules,
    exchange::{ANY, Answered, Content, Exchange, ORIGIN, Part, Sent},
    tokens::{self, UUID, with_instants},
};
use crate::masking::{self, MASK, SecretNames, Secrets};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::{
    HeaderMap, Method, Uri,
    header::{AUTHORIZATION, CONTENT_TYPE, SET_COOKIE},
};
use regex_lite::Captures;
use serde_json::{Map, Value};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    mem,
    time::SystemTime,
};

/// A request as it was sent.
pub(super) struct RawRequest {
    pub(super) call: String,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<RawBody>,
    pub(super) names: SecretNames,
    pub(super) secrets: Secrets,
}

pub(super) enum RawBody {
    Bytes(Bytes),
    /// The parts of a `multipart` body, and the boundary.
    Parts(Vec<(HeaderMap, Bytes)>, String),
}

/// An answer as it came.
pub(super) struct RawAnswer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// How long a secret is at least that is told from other words.
const TELLING: usize = 6;

/// Headers of answers that tell nothing of the call, or differ from time to time.
const NOISE: [&str; 19] = [
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "date",
    "etag",
    "expires",
    "keep-alive",
    "last-modified",
    "pragma",
    "referrer-policy",
    "server",
    "strict-transport-security",
    "transfer-encoding",
    "vary",
    "x-content-type-options",
    "x-frame-options",
    "x-powered-by",
    "x-xss-protection",
];

/// Headers of requests of the same kind.
const PASSED_OVER: [&str; 7] =
    ["accept-encoding", "connection", "content-length", "host", "traceparent", "tracestate", "user-agent"];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Answer,
}

/// Writes exchanges.
pub(super) struct Writer<'a> {
    rules: &'a Rules,
    /// The longest first, so that none hides a part of another. A short one is masked by its place alone, and in the words
    /// of a failure: elsewhere it may be any word.
    secrets: Vec<String>,
    is_failure: bool,
    origin: String,
    /// What is replaced; nothing of a request that is looked up in a recording, whose answers have had the replacements.
    replaced: Option<Replaced>,
}

/// What is replaced by something that is the same in each recording.
#[derive(Default)]
struct Replaced {
    uuids: HashMap<String, String>,
    ids: HashMap<String, String>,
    /// Whole values that were sent before any answer had them: they are the test's own.
    sent: HashSet<String>,
    sent_instants: HashSet<DateTime<Utc>>,
    instants: BTreeSet<DateTime<Utc>>,
    /// The instants by their order in time, once all are known.
    numbers: Option<HashMap<DateTime<Utc>, usize>>,
}

/// What is written of all exchanges.
pub(super) fn exchanges(rules: &Rules, raw: &[(RawRequest, RawAnswer)]) -> Vec<Exchange> {
    let secrets = all_secrets(rules, raw);
    let mut writer =
        Writer { rules, secrets, is_failure: false, origin: String::new(), replaced: Some(Replaced::default()) };
    // Instants are numbered in the order of time, so all are read before one is written.
    let mut write = |numbers| {
        writer.replaced = Some(Replaced { numbers, ..Replaced::default() });
        let exchanges = raw.iter().map(|(request, answer)| {
            let sent = writer.sent(request);
            let answer = writer.answered(answer);
            Exchange { call: request.call.clone(), request: sent, answer }
        });
        let exchanges: Vec<_> = exchanges.collect();
        (exchanges, mem::take(&mut writer.replaced).unwrap_or_default().instants)
    };
    let (_, instants) = write(None);
    write(Some(instants.into_iter().zip(1..).collect())).0
}

/// A request that is looked up in a recording.
pub(super) fn looked_up(rules: &Rules, request: &RawRequest, secrets: &mut HashSet<String>) -> Sent {
    secrets.extend(request.secrets.spellings());
    let public = public(rules, [request]);
    let secrets = secrets.iter().filter(|secret| !public.contains(*secret)).cloned().collect();
    let secrets = longest_first(secrets);
    Writer { rules, secrets, is_failure: false, origin: String::new(), replaced: None }.sent(request)
}

/// All secrets that were sent or received.
fn all_secrets(rules: &Rules, raw: &[(RawRequest, RawAnswer)]) -> Vec<String> {
    let mut spellings = HashSet::new();
    for (request, answer) in raw {
        spellings.extend(request.secrets.spellings());
        let received = Secrets::default();
        received.add_headers(&without_cookies(&answer.headers));
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let cookie = String::from_utf8_lossy(cookie.as_bytes()).into_owned();
            let value = cookie.split(';').next().and_then(|pair| pair.split_once('=')).map(|(_, value)| value);
            received.add(value.filter(|value| value.len() >= TELLING).unwrap_or_default());
        }
        received.add_body(kind(&answer.headers), &answer.body);
        // Shorter ones are masked by their place.
        spellings.extend(received.spellings().into_iter().filter(|secret| secret.len() >= TELLING));
    }
    let public = public(rules, raw.iter().map(|(request, _)| request));
    longest_first(spellings.into_iter().filter(|secret| !public.contains(secret)).collect())
}

fn longest_first(mut secrets: Vec<String>) -> Vec<String> {
    secrets.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    secrets
}

fn without_cookies(headers: &HeaderMap) -> HeaderMap {
    headers.iter().filter(|(name, _)| *name != SET_COOKIE).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Names that a user is told by in forms.
const USERS: [&str; 4] = ["client_id", "j_username", "user", "username"];

/// What is no secret although it is a password: the name of the user is the same, or the test says so.
fn public<'a>(rules: &Rules, requests: impl IntoIterator<Item = &'a RawRequest>) -> HashSet<String> {
    // The type of a token is told under a name that is otherwise one of a secret.
    let mut public: HashSet<_> = ["Bearer", "bearer"].map(str::to_owned).into_iter().collect();
    public.extend(rules.public.iter().cloned());
    for request in requests {
        let credentials = request.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let basic = credentials.and_then(|value| value.strip_prefix("Basic "));
        let pair = basic.and_then(|basic| String::from_utf8(BASE64_STANDARD.decode(basic).ok()?).ok());
        public.extend(pair.and_then(|pair| Some(pair.split_once(':')?.0.to_owned())));
        if let (Some(RawBody::Bytes(body)), true) = (&request.body, is_form(kind(&request.headers))) {
            let users = form_urlencoded::parse(body).filter(|(name, _)| USERS.contains(&name.as_ref()));
            public.extend(users.map(|(_, user)| user.into_owned()));
        }
    }
    public
}

fn is_form(kind: Option<&str>) -> bool {
    kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

fn kind(headers: &HeaderMap) -> Option<&str> {
    headers.get(CONTENT_TYPE)?.to_str().ok()
}

impl Writer<'_> {
    fn sent(&mut self, request: &RawRequest) -> Sent {
        self.is_failure = false;
        let uri = &request.uri;
        self.origin = match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
            _ => String::new(),
        };
        let path = uri.path().split('/').map(|segment| self.segment(segment)).collect::<Vec<_>>().join("/");
        let query = uri.query().map(|query| self.form(query, &request.names)).unwrap_or_default();
        let boundary = match &request.body {
            Some(RawBody::Parts(_, boundary)) => Some(boundary.as_str()),
            _ => None,
        };
        let headers = self.headers(&request.headers, boundary);
        let body = match &request.body {
            None => None,
            Some(RawBody::Bytes(bytes)) if bytes.is_empty() => None,
            Some(RawBody::Bytes(bytes)) => {
                Some(self.content(kind(&request.headers), bytes, Side::Request, &request.names))
            }
            Some(RawBody::Parts(parts, _)) => {
                let parts = parts.iter().map(|(headers, bytes)| {
                    let name =
                        headers.get("content-disposition").map(|value| String::from_utf8_lossy(value.as_bytes()));
                    let is_secret = name.is_some_and(|name| part_name(&name).is_some_and(masking::is_secret));
                    let body = match is_secret {
                        true => Content::Text(vec![MASK.to_owned()]),
                        false => self.content(kind(headers), bytes, Side::Request, &request.names),
                    };
                    Part { headers: self.headers(headers, None), body }
                });
                Some(Content::Parts(parts.collect()))
            }
        };
        Sent { method: request.method.to_string(), path, query, headers, body }
    }

    fn answered(&mut self, answer: &RawAnswer) -> Answered {
        self.is_failure = answer.status >= 400;
        let headers = answer.headers.iter().filter(|(name, _)| !NOISE.contains(&name.as_str()));
        let headers = headers.map(|(name, value)| {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = match name {
                name if name == SET_COOKIE => without_value(&text),
                name if value.is_sensitive() || masking::is_secret(name.as_str()) => MASK.to_owned(),
                _ => self.text(&text, Side::Answer),
            };
            format!("{name}: {text}")
        });
        let headers = headers.collect();
        let body = (!answer.body.is_empty())
            .then(|| self.content(kind(&answer.headers), &answer.body, Side::Answer, &SecretNames::default()));
        Answered { status: answer.status, headers, body }
    }

    fn headers(&mut self, headers: &HeaderMap, boundary: Option<&str>) -> Vec<String> {
        let shown = headers.iter().filter(|(name, _)| !PASSED_OVER.contains(&name.as_str()));
        let mut lines: Vec<String> = shown
            .map(|(name, value)| {
                let text = String::from_utf8_lossy(value.as_bytes());
                let text = match boundary {
                    Some(boundary) => text.replace(boundary, "boundary"),
                    None => text.into_owned(),
                };
                let text = match name {
                    name if value.is_sensitive() || masking::is_secret(name.as_str()) => MASK.to_owned(),
                    name if self.rules.is_ignored(name.as_str()) => ANY.to_owned(),
                    name => self.value(name.as_str(), &text, Side::Request),
                };
                format!("{name}: {text}")
            })
            .collect();
        lines.sort();
        lines
    }

    /// A segment of a path.
    fn segment(&mut self, segment: &str) -> String {
        let shown = masking::path(segment);
        let decoded = percent_encoding::percent_decode_str(&shown).decode_utf8_lossy().into_owned();
        let replaced = match self.replaced.as_mut() {
            Some(replaced) => {
                let known = replaced.ids.get(&decoded).cloned();
                if known.is_none() {
                    replaced.sent.insert(decoded.clone());
                }
                known
            }
            None => None,
        };
        let replaced = replaced.unwrap_or_else(|| self.text(&decoded, Side::Request));
        if replaced == decoded { shown } else { encoded(&replaced) }
    }

    /// The parameters of a query or a form, by their names.
    fn form(&mut self, text: &str, names: &SecretNames) -> Vec<String> {
        let parameters = text.split('&').filter(|parameter| !parameter.is_empty());
        let mut parameters: Vec<_> = parameters.map(|parameter| self.parameter(parameter, names)).collect();
        parameters.sort();
        parameters
    }

    fn parameter(&mut self, parameter: &str, names: &SecretNames) -> String {
        let masked = masking::parameter_of(parameter, names);
        let Some((name, value)) = form_urlencoded::parse(masked.as_bytes()).next() else { return masked };
        if self.rules.is_ignored(&name) {
            return format!("{}={ANY}", encoded(&name));
        }
        let replaced = self.value(&name, &value, Side::Request);
        if replaced == value { masked } else { format!("{}={}", encoded(&name), encoded(&replaced)) }
    }

    fn content(&mut self, kind: Option<&str>, body: &Bytes, side: Side, names: &SecretNames) -> Content {
        if let (true, Ok(form)) = (is_form(kind), std::str::from_utf8(body)) {
            return Content::Form(self.form(form, names));
        }
        if let Some(mut json) = exact_json(body) {
            self.json("", &mut json, side);
            return Content::Json(json);
        }
        match std::str::from_utf8(body) {
            Ok(text) => Content::Text(self.text(text, side).split('\n').map(str::to_owned).collect()),
            Err(_) => {
                let encoded = BASE64_STANDARD.encode(self.bytes(body));
                let lines = encoded.as_bytes().chunks(96);
                Content::Base64(lines.map(|line| String::from_utf8_lossy(line).into_owned()).collect())
            }
        }
    }

    /// Bytes without the secrets in them.
    fn bytes(&self, body: &Bytes) -> Vec<u8> {
        let mut bytes = body.to_vec();
        for secret in self.secrets.iter().filter(|secret| secret.len() >= TELLING) {
            let mut at = 0;
            while let Some(found) = memchr::memmem::find(&bytes[at..], secret.as_bytes()) {
                let start = at + found;
                bytes[start..start + secret.len()].fill(b'*');
                at = start + secret.len();
            }
        }
        bytes
    }

    /// What is under a member of this name.
    fn json(&mut self, name: &str, value: &mut Value, side: Side) {
        match value {
            Value::Object(members) => {
                let is_named = masking::is_named_secret(members);
                let sorted: BTreeMap<String, Value> = mem::take(members).into_iter().collect();
                let mut replaced = Map::new();
                for (key, mut value) in sorted {
                    if is_secret_member(&key) || is_named && key == "value" {
                        mask(&mut value);
                    } else if side == Side::Request && self.rules.is_ignored(&key) {
                        value = ANY.into();
                    } else {
                        self.json(&key, &mut value, side);
                    }
                    replaced.insert(self.text(&key, side), value);
                }
                *members = replaced;
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.json(name, item, side)),
            Value::String(text) => {
                // Some servers have JSON in a text of JSON.
                let inner = text.starts_with(['{', '[']).then(|| exact_json(text.as_bytes())).flatten();
                if let Some(inner) = inner {
                    let mut changed = inner.clone();
                    self.json(name, &mut changed, side);
                    if changed != inner {
                        *text = changed.to_string();
                    }
                } else {
                    *text = self.value(name, text, side);
                }
            }
            Value::Number(number) => {
                let replaced = self.value(name, &number.to_string(), side);
                if let Ok(replaced) = replaced.parse::<i64>() {
                    *value = replaced.into();
                } else if replaced == ANY {
                    *value = replaced.into();
                }
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    /// A whole value with this name.
    fn value(&mut self, name: &str, text: &str, side: Side) -> String {
        if let Some(replaced) = self.replaced.as_mut() {
            if let Some(known) = replaced.ids.get(text)
                && (self.rules.is_id(name) || !is_number(text))
            {
                return known.clone();
            }
            let is_uuid = UUID.find(text).is_some_and(|found| found.as_str() == text);
            if side == Side::Answer
                && self.rules.is_id(name)
                && !is_uuid
                && !text.is_empty()
                && !replaced.sent.contains(text)
            {
                let number = replaced.ids.len() + 1;
                let stands_for = match is_number(text) {
                    true => format!("{}", 900_000_000 + number),
                    false => format!("id-{number}"),
                };
                replaced.ids.insert(text.to_owned(), stands_for.clone());
                return stands_for;
            }
            if side == Side::Request {
                replaced.sent.insert(text.to_owned());
            }
            let is_date = self.rules.is_date(name);
            if let Some(instant) = text.parse().ok().and_then(tokens::of_milliseconds).filter(|_| is_date) {
                let number = replaced.number(instant, side);
                return number.map_or_else(|| text.to_owned(), |number| tokens::milliseconds(number).to_string());
            }
        }
        self.text(text, side)
    }

    /// A text in which there may be something to mask or to replace.
    fn text(&mut self, text: &str, side: Side) -> String {
        let short = self.secrets.iter().position(|secret| secret.len() < TELLING && !self.is_failure);
        let secrets = &self.secrets[..short.unwrap_or(self.secrets.len())];
        let mut text = masking::without_whole(text, secrets);
        if !self.origin.is_empty() && text.contains(&self.origin) {
            text = text.replace(&self.origin, ORIGIN);
        }
        let Some(replaced) = self.replaced.as_mut() else { return text };
        let text = UUID.replace_all(&text, |found: &Captures<'_>| {
            let number = replaced.uuids.len() + 1;
            replaced.uuids.entry(found[0].to_owned()).or_insert_with(|| tokens::uuid(number)).clone()
        });
        let text = with_instants(&text, |instant| replaced.number(instant, side));
        // Ids in the segments of a URL.
        if side == Side::Answer && !replaced.ids.is_empty() && (text.starts_with("http") || text.starts_with('/')) {
            let id = |segment: &str| replaced.ids.get(segment).cloned().unwrap_or_else(|| segment.to_owned());
            return text.split('/').map(id).collect::<Vec<_>>().join("/");
        }
        text
    }
}

impl Replaced {
    /// The number of an instant that an answer told, unless the test had sent it before.
    fn number(&mut self, instant: DateTime<Utc>, side: Side) -> Option<usize> {
        if side == Side::Request && !self.instants.contains(&instant) {
            self.sent_instants.insert(instant);
        }
        if self.sent_instants.contains(&instant) {
            return None;
        }
        self.instants.insert(instant);
        self.numbers.as_ref().and_then(|numbers| numbers.get(&instant)).copied()
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The name of a part of a form, as its header has it.
fn part_name(disposition: &str) -> Option<&str> {
    let name = disposition.split(';').find_map(|parameter| parameter.trim().strip_prefix("name="))?;
    Some(name.trim_matches('"'))
}

/// JSON that is the same when it is written again.
fn exact_json(body: &[u8]) -> Option<Value> {
    fn is_exact(value: &Value) -> bool {
        match value {
            // A number that may have lost digits.
            Value::Number(number) => !number.is_f64() || number.to_string().len() <= 16,
            Value::Array(items) => items.iter().all(is_exact),
            Value::Object(members) => members.values().all(is_exact),
            _ => true,
        }
    }
    serde_json::from_slice(body).ok().filter(is_exact)
}

/// Whether a member of this name is masked: the type of a token is no secret.
fn is_secret_member(name: &str) -> bool {
    masking::is_secret(name) && !name.to_ascii_lowercase().ends_with("type")
}

/// Masks a secret; what is no text keeps its type.
fn mask(value: &mut Value) {
    match value {
        Value::String(text) => MASK.clone_into(text),
        Value::Number(_) => *value = 0.into(),
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Object(members) => members.iter_mut().for_each(|(_, value)| mask(value)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// A cookie that is set, without its value; one that expires some day does not at replay.
fn without_value(cookie: &str) -> String {
    let mut parts = cookie.split(';').map(str::trim);
    let first = parts.next().unwrap_or_default();
    let (name, value) = first.split_once('=').unwrap_or((first, ""));
    let value = if value.is_empty() || value == "\"\"" { value } else { MASK };
    let lasts = |part: &&str| {
        let expires = part.get(..8).filter(|name| name.eq_ignore_ascii_case("expires=")).map(|_| &part[8..]);
        expires.is_none_or(|date| httpdate::parse_http_date(date).is_ok_and(|date| date < SystemTime::now()))
    };
    let attributes = parts.filter(lasts).map(|part| format!("; {part}")).collect::<String>();
    format!("{name}={value}{attributes}")
}
