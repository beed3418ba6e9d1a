//! The users in memory, and the operations on them.

use super::answer::Answer;
use crate::testing::sorted::page;
use axum::body::Bytes;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

type Body = Map<String, Value>;
type Answered = Result<Answer, Answer>;

/// All users, by id.
#[derive(Debug)]
pub(super) struct Directory(BTreeMap<String, User>);

#[derive(Debug, Default)]
struct User {
    id: String,
    first_name: Option<String>,
    last_name: Option<String>,
    display_name: Option<String>,
    email: Option<String>,
    tenant_id: Option<String>,
    password: Option<String>,
    picture: Option<Picture>,
    info: Vec<Entry>,
}

#[derive(Debug)]
struct Picture {
    content_type: String,
    bytes: Bytes,
}

/// An info entry in the order of creation. One that was deleted stays, without value: Flowable goes on to list its key.
#[derive(Debug)]
struct Entry {
    key: String,
    value: Option<String>,
}

impl Directory {
    /// Holds one user, with a password.
    pub(super) fn new(id: &str, password: &str) -> Self {
        let user = User {
            id: id.to_owned(),
            first_name: Some("Rest".into()),
            last_name: Some("Admin".into()),
            password: Some(password.to_owned()),
            ..User::default()
        };
        Self(BTreeMap::from([(id.to_owned(), user)]))
    }

    /// Whether there is a user with this id and password.
    pub(super) fn knows(&self, id: &str, password: &str) -> bool {
        self.0.get(id).is_some_and(|user| user.password.as_deref() == Some(password))
    }

    fn find(&self, id: &str) -> Result<&User, Answer> {
        self.0.get(id).ok_or_else(|| no_user(id))
    }

    fn find_mut(&mut self, id: &str) -> Result<&mut User, Answer> {
        self.0.get_mut(id).ok_or_else(|| no_user(id))
    }

    pub(super) fn get(&self, id: &str, base: &str) -> Answered {
        Ok(Answer::ok(&self.find(id)?.json(base)))
    }

    pub(super) fn create(&mut self, body: &Body, base: &str) -> Answered {
        let id = text(body, "id").ok_or_else(|| Answer::bad_request("Id cannot be null."))?;
        if self.0.contains_key(&id) {
            return Err(Answer::conflict(&format!("A user with id '{id}' already exists.")));
        }
        let user = User {
            id: id.clone(),
            first_name: text(body, "firstName"),
            last_name: text(body, "lastName"),
            display_name: text(body, "displayName"),
            email: text(body, "email"),
            tenant_id: text(body, "tenantId"),
            password: text(body, "password"),
            ..User::default()
        };
        user.fits()?;
        let mut answer = user.json(base);
        if let Some(password) = &user.password {
            answer["password"] = json!(password);
        }
        self.0.insert(id, user);
        Ok(Answer::created(&answer))
    }

    pub(super) fn update(&mut self, id: &str, body: &Body, base: &str) -> Answered {
        let user = self.find_mut(id)?;
        if body.get("password").is_some_and(Value::is_null) {
            return Err(Answer::internal_error(
                "Cannot invoke \"java.lang.CharSequence.toString()\" because \"rawPassword\" is null",
            ));
        }
        // What does not fit changes nothing.
        for (key, column) in [
            ("firstName", "FIRST_"),
            ("lastName", "LAST_"),
            ("displayName", "DISPLAY_NAME_"),
            ("email", "EMAIL_"),
            ("password", "PWD_"),
        ] {
            fit(column, 255, text(body, key).as_deref())?;
        }
        let fields = [
            ("firstName", &mut user.first_name),
            ("lastName", &mut user.last_name),
            ("displayName", &mut user.display_name),
            ("email", &mut user.email),
            ("password", &mut user.password),
        ];
        for (key, field) in fields {
            // Absent leaves the field alone, null clears it.
            if body.contains_key(key) {
                *field = text(body, key);
            }
        }
        Ok(Answer::ok(&user.json(base)))
    }

    pub(super) fn delete(&mut self, id: &str) -> Answered {
        self.0.remove(id).map(|_| Answer::no_content()).ok_or_else(|| no_user(id))
    }

    pub(super) fn list(&self, query: &str, base: &str) -> Answered {
        // Of a parameter that is repeated the first value counts.
        let query: BTreeMap<String, String> = form_pairs(query).collect::<Vec<_>>().into_iter().rev().collect();
        let paging = Paging::of(&query)?;
        let users: Vec<&User> = self.0.values().filter(|user| user.matches(&query)).collect();
        let total = users.len();
        let users = page(users, paging.start, paging.size, |a, b| {
            let order = a.sort_key(&paging.sort).cmp(&b.sort_key(&paging.sort));
            if paging.is_descending { order.reverse() } else { order }
        });
        let data: Vec<Value> = users.iter().map(|user| user.json(base)).collect();
        Ok(Answer::ok(&json!({
            "total": total,
            "start": paging.start,
            "sort": paging.sort,
            "order": if paging.is_descending { "desc" } else { "asc" },
            "size": data.len(),
            "data": data,
        })))
    }

    pub(super) fn picture(&self, id: &str) -> Answered {
        let picture = self.find(id)?.picture.as_ref();
        let picture =
            picture.ok_or_else(|| Answer::not_found(&format!("The user with id '{id}' does not have a picture.")))?;
        Ok(Answer::bytes(&picture.content_type, picture.bytes.clone()))
    }

    pub(super) fn set_picture(&mut self, id: &str, (content_type, bytes): (Option<String>, Bytes)) -> Answered {
        let user = self.find_mut(id)?;
        match &mut user.picture {
            // Flowable replaces the bytes and keeps the first content type.
            Some(picture) => picture.bytes = bytes,
            none => {
                let content_type = content_type.unwrap_or_else(|| "image/jpeg".into());
                *none = Some(Picture { content_type, bytes });
            }
        }
        Ok(Answer::no_content())
    }

    pub(super) fn list_info(&self, id: &str, base: &str) -> Answered {
        let user = self.find(id)?;
        let entries = user.info.iter().map(|Entry { key, .. }| json!({"key": key, "url": user.info_url(base, key)}));
        Ok(Answer::ok(&entries.collect()))
    }

    pub(super) fn create_info(&mut self, id: &str, body: &Body, base: &str) -> Answered {
        let user = self.find_mut(id)?;
        let key = text(body, "key").ok_or_else(|| Answer::bad_request("The key cannot be null."))?;
        let value = text(body, "value").ok_or_else(|| Answer::bad_request("The value cannot be null."))?;
        if user.info_value(&key).is_some() {
            return Err(Answer::conflict(&format!("User info with key '{key}' already exists for this user.")));
        }
        fit("KEY_", 255, Some(&key))?;
        fit("VALUE_", 255, Some(&value))?;
        user.set_info(&key, Some(value));
        Ok(Answer::created(&user.info_json(base, &key)))
    }

    pub(super) fn info(&self, id: &str, key: &str, base: &str) -> Answered {
        let user = self.find(id)?;
        user.require_info(key)?;
        Ok(Answer::ok(&user.info_json(base, key)))
    }

    pub(super) fn update_info(&mut self, id: &str, key: &str, body: &Body, base: &str) -> Answered {
        let user = self.find_mut(id)?;
        user.require_info(key)?;
        if text(body, "key").is_some_and(|given| given != key) {
            return Err(Answer::bad_request(
                "Key provided in request body does not match the key in the resource URL.",
            ));
        }
        let value = text(body, "value").ok_or_else(|| Answer::bad_request("The value cannot be null."))?;
        fit("VALUE_", 255, Some(&value))?;
        user.set_info(key, Some(value));
        Ok(Answer::ok(&user.info_json(base, key)))
    }

    pub(super) fn delete_info(&mut self, id: &str, key: &str) -> Answered {
        let user = self.find_mut(id)?;
        user.require_info(key)?;
        user.set_info(key, None);
        Ok(Answer::no_content())
    }
}

impl User {
    /// Whether the columns of the database hold it.
    fn fits(&self) -> Result<(), Answer> {
        fit("ID_", 64, Some(&self.id))?;
        fit("FIRST_", 255, self.first_name.as_deref())?;
        fit("LAST_", 255, self.last_name.as_deref())?;
        fit("DISPLAY_NAME_", 255, self.display_name.as_deref())?;
        fit("EMAIL_", 255, self.email.as_deref())?;
        fit("PWD_", 255, self.password.as_deref())
    }

    fn url(&self, base: &str) -> String {
        // Not percent-encoded, as Flowable's own.
        format!("{base}/identity/users/{}", self.id)
    }

    fn info_url(&self, base: &str, key: &str) -> String {
        format!("{}/info/{key}", self.url(base))
    }

    fn json(&self, base: &str) -> Value {
        let mut user = json!({
            "id": self.id,
            "firstName": self.first_name,
            "lastName": self.last_name,
            "displayName": self.display_name,
            "url": self.url(base),
            "email": self.email,
            "pictureUrl": self.picture.as_ref().map(|_| format!("{}/picture", self.url(base))),
        });
        if let Some(tenant) = &self.tenant_id {
            user["tenantId"] = json!(tenant);
        }
        user
    }

    fn info_json(&self, base: &str, key: &str) -> Value {
        json!({"key": key, "value": self.info_value(key), "url": self.info_url(base, key)})
    }

    fn info_value(&self, key: &str) -> Option<&str> {
        self.info.iter().find(|entry| entry.key == key)?.value.as_deref()
    }

    fn set_info(&mut self, key: &str, value: Option<String>) {
        match self.info.iter_mut().find(|entry| entry.key == key) {
            Some(entry) => entry.value = value,
            None => self.info.push(Entry { key: key.to_owned(), value }),
        }
    }

    fn require_info(&self, key: &str) -> Result<(), Answer> {
        let id = &self.id;
        let missing = || Answer::not_found(&format!("User info with key '{key}' does not exists for user '{id}'."));
        self.info_value(key).map(|_| ()).ok_or_else(missing)
    }

    fn field(&self, name: &str) -> Option<&str> {
        match name {
            "id" => Some(&self.id),
            "firstName" => self.first_name.as_deref(),
            "lastName" => self.last_name.as_deref(),
            "displayName" => self.display_name.as_deref(),
            "email" => self.email.as_deref(),
            "tenantId" => self.tenant_id.as_deref(),
            _ => None,
        }
    }

    /// Fields that are null come before all others.
    fn sort_key(&self, sort: &str) -> Option<&str> {
        self.field(sort)
    }

    /// Whether the user passes all filters; parameters that are none are passed over.
    fn matches(&self, query: &BTreeMap<String, String>) -> bool {
        query.iter().all(|(name, wanted)| match name.as_str() {
            "id" | "firstName" | "lastName" | "displayName" | "email" | "tenantId" => self.field(name) == Some(wanted),
            "firstNameLike" | "lastNameLike" | "displayNameLike" | "emailLike" => {
                self.field(name.trim_end_matches("Like")).is_some_and(|value| is_like(value, wanted))
            }
            // There are no groups here.
            "memberOfGroup" => false,
            _ => true,
        })
    }
}

struct Paging {
    start: usize,
    size: usize,
    sort: String,
    is_descending: bool,
}

impl Paging {
    fn of(query: &BTreeMap<String, String>) -> Result<Self, Answer> {
        let sort = query.get("sort").map_or("id", String::as_str);
        if !["id", "firstName", "lastName", "email", "displayName"].contains(&sort) {
            return Err(Answer::bad_request(&format!(
                "Value for param 'sort' is not valid, '{sort}' is not a valid property"
            )));
        }
        let is_descending = match query.get("order").map(String::as_str) {
            None | Some("asc") => false,
            Some("desc") => true,
            Some(other) => {
                let message = format!("Value for param 'order' is not valid : '{other}', must be 'asc' or 'desc'");
                return Err(Answer::bad_request(&message));
            }
        };
        let (start, size) = (count(query, "start", 0)?, count(query, "size", 10)?);
        Ok(Self { start, size, sort: sort.to_owned(), is_descending })
    }
}

/// A number of the query; a negative one counts as the default.
fn count(query: &BTreeMap<String, String>, name: &str, default: usize) -> Result<usize, Answer> {
    let Some(text) = query.get(name) else { return Ok(default) };
    let number: i32 = text.parse().map_err(|_| Answer::internal_error(&format!("For input string: \"{text}\"")))?;
    Ok(usize::try_from(number).unwrap_or(default))
}

/// Whether a column holds a text. H2 counts as Java does, and begins its complaint with the text.
fn fit(column: &str, limit: usize, text: Option<&str>) -> Result<(), Answer> {
    let text = text.unwrap_or_default();
    let length = text.encode_utf16().count();
    if length <= limit {
        return Ok(());
    }
    let start: String = text.chars().take(80).collect();
    Err(Answer::internal_error(&format!(
        "\n### Error updating database.  Cause: org.h2.jdbc.JdbcSQLDataException: Value too long for column \
         \"{column} CHARACTER VARYING({limit})\": \"'{start}' ({length})\""
    )))
}

fn no_user(id: &str) -> Answer {
    Answer::not_found(&format!("Could not find a user with id '{id}'."))
}

/// A field as text, as Jackson coerces it; `None` for null and for what is absent.
fn text(body: &Body, key: &str) -> Option<String> {
    match body.get(key)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

fn form_pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    form_urlencoded::parse(query.as_bytes()).into_owned()
}

/// SQL's LIKE: `%` stands for any text, `_` for any one character.
fn is_like(value: &str, pattern: &str) -> bool {
    let mut rest = pattern.chars();
    match rest.next() {
        None => value.is_empty(),
        Some('%') => {
            let rest = rest.as_str();
            value.char_indices().map(|(index, _)| &value[index..]).chain([""]).any(|value| is_like(value, rest))
        }
        Some(wanted) => {
            let mut value = value.chars();
            value.next().is_some_and(|found| wanted == '_' || found == wanted) && is_like(value.as_str(), rest.as_str())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn like_is_that_of_sql() {
        for (value, pattern, matches) in [
            ("Barrez", "B%", true),
            ("Barrez", "b%", false),
            ("Barrez", "%rre%", true),
            ("Barrez", "B_rrez", true),
            ("Barrez", "B_", false),
            ("", "%", true),
            ("中é", "__", true),
        ] {
            assert_eq!(is_like(value, pattern), matches, "{value} {pattern}");
        }
    }
}
