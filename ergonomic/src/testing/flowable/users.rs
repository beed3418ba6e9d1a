//! The users in memory, and the operations on them.

use super::{
    answer::Answer,
    list::{Listed, is_like},
    texts::{Body, fit, text},
};
use axum::body::Bytes;
use serde_json::{Value, json};
use std::collections::BTreeMap;

type Answered = Result<Answer, Answer>;

/// All users, by id.
#[derive(Debug)]
pub(super) struct Directory(BTreeMap<String, User>);

#[derive(Debug, Default)]
pub(super) struct User {
    pub(super) id: String,
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

    pub(super) fn iter(&self) -> impl Iterator<Item = &User> {
        self.0.values()
    }

    /// Whether there is a user with this id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
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
}

impl Listed for User {
    const SORTS: &[&str] = &["id", "firstName", "lastName", "email", "displayName"];

    fn sort_key(&self, sort: &str) -> Option<&str> {
        self.field(sort)
    }

    fn passes(&self, filter: &str, wanted: &str) -> bool {
        match filter {
            "id" | "firstName" | "lastName" | "displayName" | "email" | "tenantId" => {
                self.field(filter) == Some(wanted)
            }
            "firstNameLike" | "lastNameLike" | "displayNameLike" | "emailLike" => {
                self.field(filter.trim_end_matches("Like")).is_some_and(|value| is_like(value, wanted))
            }
            _ => true,
        }
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
}

fn no_user(id: &str) -> Answer {
    Answer::not_found(&format!("Could not find a user with id '{id}'."))
}
