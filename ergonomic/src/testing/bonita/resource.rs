//! What all resources have in common: verbs, ids, bodies.

use super::{
    Engine, Version,
    answer::{Answer, Object, Refusal},
    search::{Found, Search, parameters},
};
use axum::{
    body::Bytes,
    http::{Method, StatusCode, header},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A resource of the API, and what it does by verbs. What it does not have is 405.
pub(super) trait Resource {
    /// Whether this version and edition has the verb.
    fn has(_engine: &Engine, _verb: Verb) -> bool {
        true
    }

    fn get(_engine: &Engine, _id: i64) -> Result<Object, Refusal> {
        Err(Verb::Get.refusal())
    }

    fn search(_engine: &Engine, _search: Search) -> Result<Found, Refusal> {
        Err(Verb::Search.refusal())
    }

    /// Puts whole objects in the place of their ids; names of anything else are passed over.
    fn deploy(_engine: &Engine, _item: &mut Object, _name: &str) {}

    /// Adds what is counted for an item; names of anything else are passed over.
    fn count(_engine: &Engine, _item: &mut Object, _name: &str) {}

    fn add(_engine: &mut Engine, _caller: i64, _fields: &Fields) -> Result<Object, Refusal> {
        Err(Verb::Add.refusal())
    }

    /// Whether anything was changed.
    fn update(_engine: &mut Engine, _caller: i64, _id: i64, _fields: &Fields) -> Result<bool, Refusal> {
        Err(Verb::Update.refusal())
    }

    /// Whether anything was deleted.
    fn delete(_engine: &mut Engine, _id: i64) -> Result<bool, Refusal> {
        Err(Verb::Delete.refusal())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    Search,
    Add,
    Update,
    Delete,
}

impl Verb {
    pub(super) fn refusal(self) -> Refusal {
        Refusal::NotAllowed(match self {
            Self::Get => "GET",
            Self::Search => "SEARCH",
            Self::Add => "ADD",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
        })
    }
}

/// A call of a resource.
pub(super) struct Call<'a> {
    pub(super) method: &'a Method,
    pub(super) api: &'a str,
    pub(super) id: Option<&'a str>,
    pub(super) query: &'a str,
    pub(super) body: &'a Bytes,
    pub(super) caller: i64,
}

/// Has the resource do what the call asks for.
pub(super) fn serve<R: Resource>(engine: &mut Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    let verb = match *call.method {
        Method::GET | Method::HEAD if call.id.is_some() => Verb::Get,
        Method::GET | Method::HEAD => Verb::Search,
        Method::POST => Verb::Add,
        Method::PUT => Verb::Update,
        Method::DELETE => Verb::Delete,
        Method::OPTIONS => return Ok(Answer::ok()),
        _ => return Ok(Answer::html(StatusCode::NOT_IMPLEMENTED)),
    };
    if !R::has(engine, verb) {
        return Err(verb.refusal());
    }
    match verb {
        Verb::Get => get::<R>(engine, call),
        Verb::Search => search::<R>(engine, call),
        Verb::Add => {
            let item = R::add(engine, call.caller, &Fields::of(call.body)?)?;
            engine.effects += 1;
            Ok(Answer::json(StatusCode::OK, &item))
        }
        Verb::Update => {
            let is_changed = R::update(engine, call.caller, id(engine, call, call.id)?, &Fields::of(call.body)?)?;
            engine.effects += usize::from(is_changed);
            Ok(Answer::ok())
        }
        Verb::Delete => delete::<R>(engine, call),
    }
}

fn get<R: Resource>(engine: &Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut item = R::get(engine, id(engine, call, call.id)?)?;
    for (_, name) in parameters(call.query).iter().filter(|(key, _)| key == "d") {
        R::deploy(engine, &mut item, name);
    }
    for (_, name) in parameters(call.query).iter().filter(|(key, _)| key == "n") {
        R::count(engine, &mut item, name);
    }
    Ok(Answer::json(StatusCode::OK, &item))
}

fn search<R: Resource>(engine: &Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    if parameters(call.query).is_empty() {
        return id(engine, call, None).map(|_| Answer::ok());
    }
    let search = Search::of(call.query)?;
    let deploys = search.deploys().to_vec();
    let parameters = parameters(call.query);
    let counters: Vec<&String> = parameters.iter().filter(|(key, _)| key == "n").map(|(_, name)| name).collect();
    let Found { mut items, range } = R::search(engine, search)?;
    for item in &mut items {
        deploys.iter().for_each(|name| R::deploy(engine, item, name));
        counters.iter().for_each(|name| R::count(engine, item, name));
    }
    Ok(Answer::json(StatusCode::OK, &items).with(header::CONTENT_RANGE, range))
}

/// Deletes one, or those of a list until one is unknown.
fn delete<R: Resource>(engine: &mut Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    let ids: Vec<i64> = match call.id {
        Some(_) => vec![id(engine, call, call.id)?],
        None => listed(engine, call)?,
    };
    for id in ids {
        let is_deleted = R::delete(engine, id)?;
        engine.effects += usize::from(is_deleted);
    }
    Ok(Answer::ok())
}

fn listed(engine: &Engine, call: &Call<'_>) -> Result<Vec<i64>, Refusal> {
    let Ok(Value::Array(ids)) = serde_json::from_slice(call.body) else { return Err(unreadable()) };
    ids.iter().map(|value| id(engine, call, scalar(value).as_deref())).collect()
}

/// An id is a number above zero. Which error another one is depends on the version.
fn id(engine: &Engine, call: &Call<'_>, text: Option<&str>) -> Result<i64, Refusal> {
    let number: Option<i64> = text.and_then(|text| text.parse().ok());
    match (number, text) {
        (Some(id), _) if id > 0 => Ok(id),
        (_, Some(text)) if engine.version >= Version::V8_0 && call.api == "portal" => {
            Err(Refusal::Incorrect(format!("Id '{text}' is incorrect")))
        }
        (None, Some(text)) => Err(Refusal::Failed(
            "org.bonitasoft.web.toolkit.client.common.exception.api.APIItemIdMalformedException",
            format!("The id is malformed: {text}"),
        )),
        (Some(_), _) | (None, None) => Err(Refusal::Failed(
            "org.bonitasoft.web.toolkit.client.common.exception.api.APIMissingIdException",
            "The id is missing".to_owned(),
        )),
    }
}

pub(super) fn unreadable() -> Refusal {
    Refusal::malformed("The body cannot be read")
}

/// The members of a body, as texts. Numbers are taken for texts, and what is true or false for nothing.
#[derive(Debug, Default)]
pub(super) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// Reads an object; of a list of such, the first.
    pub(super) fn of(body: &[u8]) -> Result<Self, Refusal> {
        let mut value = serde_json::from_slice(body).map_err(|_| unreadable())?;
        if let Value::Array(items) = value {
            value = items.into_iter().next().unwrap_or_default();
        }
        let Value::Object(members) = value else { return Err(unreadable()) };
        if members.values().any(Value::is_null) {
            return Err(Refusal::Failed("java.lang.NullPointerException", String::new()));
        }
        let members = members.into_iter().filter_map(|(name, value)| Some((name, scalar(&value)?)));
        Ok(Self(members.collect()))
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// How many members there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The id that a member refers to; -1 for none.
    pub(super) fn reference(&self, name: &str) -> Result<i64, Refusal> {
        let text = self.text(name).unwrap_or_default();
        if text.is_empty() { Ok(-1) } else { text.parse().map_err(|_| Refusal::malformed(format!("{name} is no id"))) }
    }
}

pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Null | Value::Bool(_) => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
