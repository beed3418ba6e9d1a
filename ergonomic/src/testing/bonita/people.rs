//! What hangs on users: memberships, contact data and custom information. And whether the tenant is paused.

use super::{
    Engine, Version,
    answer::{Answer, Object, Refusal},
    now,
    organization::Contact,
    resource::{Call, Fields, scalar, unreadable},
    search::{Found, Row, Rules, Search, parameters},
};
use axum::http::{StatusCode, header};
use serde_json::Value;
use std::{cmp::Reverse, collections::BTreeMap};

/// A role of a user in a group: the ids of user, group and role.
type Membership = (i64, i64, i64);

/// What hangs on users.
#[derive(Debug, Default)]
pub(super) struct People {
    /// Who gave the user the role, and when.
    memberships: BTreeMap<Membership, (i64, String)>,
    /// By the resource and the user.
    contacts: BTreeMap<(Contact, i64), BTreeMap<&'static str, String>>,
    definitions: BTreeMap<i64, (String, String)>,
    /// By user and definition.
    values: BTreeMap<(i64, i64), String>,
}

const CONTACTS: [&str; 12] = [
    "email",
    "phone_number",
    "mobile_number",
    "fax_number",
    "building",
    "room",
    "address",
    "zipcode",
    "city",
    "state",
    "country",
    "website",
];

const VALIDATION: &str = "org.bonitasoft.web.toolkit.client.common.exception.api.ValidationException";

impl People {
    /// Whether a user has a role, in a group.
    pub(super) fn has(&self, user: i64, group: Option<i64>, role: Option<i64>) -> bool {
        let mut memberships = self.memberships.keys().filter(|(member, ..)| *member == user);
        memberships.any(|(_, g, r)| group.is_none_or(|group| group == *g) && role.is_none_or(|role| role == *r))
    }

    /// How many memberships are of a group, or of a role: a user counts as often as the user has one.
    pub(super) fn count(&self, is_meant: impl Fn(&Membership) -> bool) -> usize {
        self.memberships.keys().filter(|membership| is_meant(membership)).count()
    }

    /// How to reach a user; nothing if nothing was said.
    pub(super) fn contact(&self, kind: Contact, user: i64) -> Object {
        let Some(data) = self.contacts.get(&(kind, user)) else { return Object::new() };
        let object = Object::new().with("id", user);
        CONTACTS.iter().fold(object, |object, name| object.with(name, data.get(name).map_or("", String::as_str)))
    }

    /// What there is no more hangs on nobody.
    pub(super) fn forget(&mut self, is_gone: impl Fn(&Membership) -> bool) {
        self.memberships.retain(|membership, _| !is_gone(membership));
    }

    pub(super) fn forget_user(&mut self, id: i64) {
        self.forget(|(user, ..)| *user == id);
        self.contacts.retain(|(_, user), _| *user != id);
        self.values.retain(|(user, _), _| *user != id);
    }
}

/// Serves what is known by other than one id; nothing if it is none of these.
pub(super) fn serve(engine: &mut Engine, call: &Call<'_>, path: &[&str]) -> Option<Result<Answer, Refusal>> {
    let answer = match (call.method.as_str(), path) {
        ("GET", ["identity", "membership"]) => memberships(engine, call),
        ("POST", ["identity", "membership"]) => add_membership(engine, call),
        ("DELETE", ["identity", "membership", ids @ ..]) => remove_memberships(engine, call, ids),
        (method, ["identity", resource @ ("professionalcontactdata" | "personalcontactdata"), user @ ..]) => {
            let kind = if *resource == "personalcontactdata" { Contact::Home } else { Contact::Work };
            contact(engine, call, kind, method, user)
        }
        (_, ["customuserinfo", ..]) => custom_info(engine, call, path),
        ("GET", ["system", "tenant", _]) => {
            let object = Object::new();
            let object = if engine.version < Version::V8_0 { object.with("id", 1) } else { object };
            Ok(Answer::json(StatusCode::OK, &object.with("paused", engine.is_paused)))
        }
        ("PUT", ["system", "tenant", _]) => pause(engine, call),
        ("GET", ["system", "i18nlocale"]) => {
            let locales = [("en", "English"), ("fr", "Français"), ("es", "Español"), ("ja", "日本語")];
            let locales = locales.map(|(locale, name)| Object::new().with("locale", locale).with("name", name));
            Ok(Answer::json(StatusCode::OK, &locales).with(header::CONTENT_RANGE, "0-10/4"))
        }
        _ => return None,
    };
    Some(answer)
}

fn pause(engine: &mut Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    engine.is_paused = match Fields::of(call.body)?.text("paused") {
        Some("true") => true,
        Some("false") => false,
        _ => return Err(Refusal::malformed("paused is true or false")),
    };
    if engine.is_paused {
        engine.sessions.end_of_users();
    }
    engine.effects += 1;
    Ok(Answer::ok())
}

fn found(found: Found) -> Answer {
    Answer::json(StatusCode::OK, &found.items).with(header::CONTENT_RANGE, found.range)
}

const OF_MEMBERSHIPS: Rules = Rules {
    filters: &[],
    numbers: &[],
    ignored: &[],
    orders: &[
        "ROLE_NAME_ASC",
        "ROLE_NAME_DESC",
        "GROUP_NAME_ASC",
        "GROUP_NAME_DESC",
        "ASSIGNED_BY_ASC",
        "ASSIGNED_BY_DESC",
        "ASSIGNED_DATE_ASC",
        "ASSIGNED_DATE_DESC",
    ],
    default_order: "",
    is_lenient: false,
};

/// The memberships of one user, sorted by a word.
fn memberships(engine: &Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut search = Search::of(call.query)?;
    let user: Option<i64> = search.take("user_id").and_then(|user| user.parse().ok());
    let user = user.ok_or_else(|| Refusal::malformed("The filter user_id is mandatory"))?;
    search.check(&OF_MEMBERSHIPS)?;
    let mut all: Vec<_> = engine.people.memberships.iter().filter(|((member, ..), _)| *member == user).collect();
    let name = |names: &BTreeMap<i64, super::organization::Named>, id| names.get(&id).map(|named| named.name.clone());
    let organization = &engine.organization;
    let key = |word: &str, ((_, group, role), (by, at)): &(&Membership, &(i64, String))| match word {
        "GROUP_NAME" => name(&organization.groups, *group),
        "ASSIGNED_BY" => Some(format!("{by:020}")),
        "ASSIGNED_DATE" => Some(at.clone()),
        _ => name(&organization.roles, *role),
    };
    let word = search.first_order().unwrap_or("ROLE_NAME_ASC").to_owned();
    match word.strip_suffix("_DESC") {
        Some(word) => all.sort_by_key(|membership| Reverse(key(word, membership))),
        None => all.sort_by_key(|membership| key(word.trim_end_matches("_ASC"), membership)),
    }
    let mut items: Vec<Object> = all.into_iter().map(|(ids, (by, at))| membership(*ids, *by, at)).collect();
    for item in &mut items {
        for deploy in search.deploys() {
            let Some(id) = item.text(deploy).and_then(|id| id.parse().ok()) else { continue };
            let object = match deploy.as_str() {
                "user_id" | "assigned_by_user_id" => engine.organization.user(id),
                "group_id" => engine.organization.group(id),
                "role_id" => engine.organization.role(id),
                _ => None,
            };
            if let Some(object) = object {
                item.deploy(deploy, object);
            }
        }
    }
    Ok(found(search.slice(items)?))
}

fn membership((user, group, role): Membership, by: i64, at: &str) -> Object {
    Object::new()
        .with("assigned_date", at)
        .with("role_id", role)
        .with("assigned_by_user_id", by)
        .with("group_id", group)
        .with("user_id", user)
}

fn add_membership(engine: &mut Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    let fields = Fields::of(call.body)?;
    let ids = (fields.reference("user_id")?, fields.reference("group_id")?, fields.reference("role_id")?);
    let organization = &engine.organization;
    let is_known = organization.users.contains_key(&ids.0)
        && organization.groups.contains_key(&ids.1)
        && organization.roles.contains_key(&ids.2);
    if !is_known {
        return Err(Refusal::malformed("There is no such user, group or role"));
    }
    if engine.people.memberships.contains_key(&ids) {
        return Err(Refusal::Duplicate("This membership is already added to user".to_owned()));
    }
    let at = now();
    let object = membership(ids, call.caller, &at);
    engine.people.memberships.insert(ids, (call.caller, at));
    engine.effects += 1;
    Ok(Answer::json(StatusCode::OK, &object))
}

/// One by its three ids in the path, or several by those in the body.
fn remove_memberships(engine: &mut Engine, call: &Call<'_>, path: &[&str]) -> Result<Answer, Refusal> {
    let all: Vec<String> = match path {
        [] => match serde_json::from_slice(call.body) {
            Ok(Value::Array(ids)) => ids.iter().filter_map(scalar).collect(),
            _ => return Err(unreadable()),
        },
        ids => vec![ids.join("/")],
    };
    for ids in all {
        let ids: Vec<i64> = ids.split('/').filter_map(|id| id.parse().ok()).collect();
        let removed = match ids[..] {
            [user, group, role] => engine.people.memberships.remove(&(user, group, role)),
            _ => None,
        };
        removed.ok_or_else(|| Refusal::malformed("There is no such membership"))?;
        engine.effects += 1;
    }
    Ok(Answer::ok())
}

fn contact(
    engine: &mut Engine,
    call: &Call<'_>,
    kind: Contact,
    method: &str,
    user: &[&str],
) -> Result<Answer, Refusal> {
    let fields = || Fields::of(call.body);
    let (user, is_new) = match (method, user) {
        ("GET", [user]) => {
            let user = user.parse().map_err(|_| Refusal::malformed("The id is malformed"))?;
            return Ok(Answer::json(StatusCode::OK, &engine.people.contact(kind, user)));
        }
        ("PUT", [user]) => (user.parse().unwrap_or_default(), false),
        ("POST", []) => (fields()?.reference("id")?, true),
        _ => return Err(Refusal::malformed("This is not done with contact data")),
    };
    if !engine.organization.users.contains_key(&user) {
        return Err(Refusal::Missing);
    }
    let fields = fields()?;
    let is_wrong = |name: &str, is_right: fn(&str) -> bool| {
        fields.text(name).is_some_and(|text| !text.is_empty() && !is_right(text))
    };
    if is_wrong("email", |text| text.contains('@')) || is_wrong("website", |text| text.contains("://")) {
        return Err(Refusal::Failed(VALIDATION, "email or website is malformed".to_owned()));
    }
    let data = engine.people.contacts.entry((kind, user)).or_default();
    for name in CONTACTS {
        if let Some(text) = fields.text(name) {
            data.insert(name, text.to_owned());
        }
    }
    engine.effects += 1;
    match is_new {
        true => Ok(Answer::json(StatusCode::OK, &engine.people.contact(kind, user))),
        false => Ok(Answer::ok()),
    }
}

const OF_DEFINITIONS: Rules =
    Rules { filters: &[], numbers: &[], ignored: &[], orders: &[], default_order: "id", is_lenient: false };

const OF_VALUES: Rules = Rules {
    filters: &["userId", "definitionId", "value"],
    numbers: &["userId", "definitionId"],
    ignored: &[],
    orders: &["userId", "definitionId", "value"],
    default_order: "userId",
    is_lenient: true,
};

fn custom_info(engine: &mut Engine, call: &Call<'_>, path: &[&str]) -> Result<Answer, Refusal> {
    let number = |text: &str| text.parse::<i64>().map_err(|_| Refusal::malformed("The id is malformed"));
    let unknown = || Refusal::malformed("There is no such definition");
    match (call.method.as_str(), path.get(1..).unwrap_or_default()) {
        ("GET", ["definition"]) => {
            let search = Search::of(call.query)?;
            let rows =
                engine.people.definitions.iter().map(|(id, named)| Row { item: definition(*id, named), texts: vec![] });
            Ok(found(search.run(rows.collect(), &OF_DEFINITIONS)?))
        }
        ("POST", ["definition"]) => {
            let fields = Fields::of(call.body)?;
            let text = |name: &str| fields.text(name).unwrap_or_default().to_owned();
            let named = (text("name"), text("description"));
            if named.0.is_empty() || engine.people.definitions.values().any(|other| other.0 == named.0) {
                return Err(Refusal::malformed("The name is missing, or there is such a definition already"));
            }
            let id = engine.new_id();
            let object = definition(id, &named);
            engine.people.definitions.insert(id, named);
            engine.effects += 1;
            Ok(Answer::json(StatusCode::OK, &object))
        }
        ("DELETE", ["definition", ids @ ..]) => {
            let ids: Vec<String> = match (ids, serde_json::from_slice(call.body)) {
                ([], Ok(Value::Array(ids))) => ids.iter().filter_map(scalar).collect(),
                ([], _) => return Err(unreadable()),
                (ids, _) => ids.iter().map(ToString::to_string).collect(),
            };
            for id in ids {
                let id = number(&id)?;
                engine.people.definitions.remove(&id).ok_or_else(unknown)?;
                engine.people.values.retain(|(_, definition), _| *definition != id);
                engine.effects += 1;
            }
            Ok(Answer::ok())
        }
        ("GET", ["definition", _]) => Err(Refusal::NotAllowed("GET")),
        ("GET", ["value"]) => {
            let search = Search::of(call.query)?;
            let rows = engine.people.values.iter().map(|((user, definition), value)| Row {
                item: Object::new().with("definitionId", definition).with("userId", user).with("value", value),
                texts: vec![],
            });
            Ok(found(search.run(rows.collect(), &OF_VALUES)?))
        }
        ("PUT", ["value", user, definition]) => {
            let ids = (number(user)?, number(definition)?);
            let is_known =
                engine.organization.users.contains_key(&ids.0) && engine.people.definitions.contains_key(&ids.1);
            let fields = Fields::of(call.body)?;
            let value = fields.text("value").filter(|_| is_known && fields.len() == 1).ok_or_else(unknown)?;
            match value {
                "" => engine.people.values.remove(&ids),
                value => engine.people.values.insert(ids, value.to_owned()),
            };
            engine.effects += 1;
            Ok(Answer::ok())
        }
        ("GET", ["user"]) => info_of_user(engine, call),
        _ => Err(Refusal::NotAllowed("SEARCH")),
    }
}

fn definition(id: i64, (name, description): &(String, String)) -> Object {
    Object::new().with("id", id).with("name", name).with("description", description)
}

/// All definitions with the values of one user; the header has the number of items where the size of a page is elsewhere.
fn info_of_user(engine: &Engine, call: &Call<'_>) -> Result<Answer, Refusal> {
    let filters = parameters(call.query);
    let user = filters.iter().filter(|(name, _)| name == "f").find_map(|(_, filter)| filter.strip_prefix("userId="));
    let user: Option<i64> = user.and_then(|user| user.parse().ok());
    let user = user.ok_or_else(|| Refusal::malformed("The filter userId is mandatory"))?;
    let mut search = Search::of(call.query)?;
    search.take("userId");
    let items = engine.people.definitions.iter().map(|(id, named)| {
        let value = engine.people.values.get(&(user, *id)).map_or("", String::as_str);
        let object = Object::new().with("userId", user).with("value", value);
        object.with_object("definitionId", definition(*id, named))
    });
    let Found { items, range } = search.slice(items.collect())?;
    let (page, total) = (range.split('-').next().unwrap_or_default(), range.rsplit('/').next().unwrap_or_default());
    let range = format!("{page}-{}/{total}", items.len());
    Ok(found(Found { items, range }))
}
