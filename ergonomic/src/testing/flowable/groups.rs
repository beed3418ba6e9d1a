//! The groups in memory, their members, and the operations on them.

use super::{
    answer::Answer,
    list::{Listed, is_like},
    texts::{Body, fit, text},
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Answered = Result<Answer, Answer>;

/// All groups, by id.
#[derive(Debug, Default)]
pub(super) struct Groups(BTreeMap<String, Group>);

#[derive(Debug, Default)]
pub(super) struct Group {
    id: String,
    name: Option<String>,
    kind: Option<String>,
    /// The ids of users.
    members: BTreeSet<String>,
}

impl Groups {
    fn find(&self, id: &str) -> Result<&Group, Answer> {
        self.0.get(id).ok_or_else(|| no_group(id))
    }

    fn find_mut(&mut self, id: &str) -> Result<&mut Group, Answer> {
        self.0.get_mut(id).ok_or_else(|| no_group(id))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Group> {
        self.0.values()
    }

    pub(super) fn get(&self, id: &str, base: &str) -> Answered {
        Ok(Answer::ok(&self.find(id)?.json(base)))
    }

    pub(super) fn create(&mut self, body: &Body, base: &str) -> Answered {
        let id = text(body, "id").ok_or_else(|| Answer::bad_request("Id cannot be null."))?;
        if self.0.contains_key(&id) {
            return Err(Answer::conflict(&format!("A group with id '{id}' already exists.")));
        }
        fit("ID_", 64, Some(&id))?;
        let group = Group { id: id.clone(), ..Group::default() }.updated(body)?;
        let answer = group.json(base);
        self.0.insert(id, group);
        Ok(Answer::created(&answer))
    }

    pub(super) fn update(&mut self, id: &str, body: &Body, base: &str) -> Answered {
        let group = self.find_mut(id)?;
        if text(body, "id").is_some_and(|given| given != id) {
            return Err(Answer::bad_request(
                "Key provided in request body does not match the key in the resource URL.",
            ));
        }
        // What does not fit changes nothing.
        let (members, name, kind) = (group.members.clone(), group.name.clone(), group.kind.clone());
        *group = Group { id: id.to_owned(), name, kind, members }.updated(body)?;
        Ok(Answer::ok(&group.json(base)))
    }

    pub(super) fn delete(&mut self, id: &str) -> Answered {
        self.0.remove(id).map(|_| Answer::no_content()).ok_or_else(|| no_group(id))
    }

    /// Adds a member, of whom `is_user` says whether there is such a user.
    pub(super) fn add_member(&mut self, id: &str, body: &Body, is_user: impl Fn(&str) -> bool, base: &str) -> Answered {
        let group = self.find_mut(id)?;
        let user = text(body, "userId").ok_or_else(|| Answer::bad_request("UserId cannot be null."))?;
        if group.members.contains(&user) {
            return Err(Answer::conflict(&format!("User '{user}' is already part of group '{id}'.")));
        }
        if !is_user(&user) {
            return Err(Answer::internal_error(&format!(
                "\n### Error updating database.  Cause: org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException: \
                 Referential integrity constraint violation: \"ACT_FK_MEMB_USER: PUBLIC.ACT_ID_MEMBERSHIP FOREIGN \
                 KEY(USER_ID_) REFERENCES PUBLIC.ACT_ID_USER(ID_) ('{user}')\""
            )));
        }
        let url = format!("{}/members/{user}", group.url(base));
        group.members.insert(user.clone());
        Ok(Answer::created(&json!({"userId": user, "groupId": id, "url": url})))
    }

    pub(super) fn remove_member(&mut self, id: &str, user: &str) -> Answered {
        let was_member = self.find_mut(id)?.members.remove(user);
        let missing = || Answer::not_found(&format!("User '{user}' is not part of group '{id}'."));
        was_member.then(Answer::no_content).ok_or_else(missing)
    }

    /// Whether a group has a member; one that there is not has none.
    pub(super) fn has_member(&self, id: &str, user: &str) -> bool {
        self.0.get(id).is_some_and(|group| group.members.contains(user))
    }

    /// Ends all memberships of a user.
    pub(super) fn forget(&mut self, user: &str) {
        self.0.values_mut().for_each(|group| _ = group.members.remove(user));
    }
}

impl Group {
    /// Sets what the body has: a member that is absent leaves the field alone, null clears it.
    fn updated(mut self, body: &Body) -> Result<Self, Answer> {
        for (key, column, field) in [("name", "NAME_", &mut self.name), ("type", "TYPE_", &mut self.kind)] {
            if body.contains_key(key) {
                *field = text(body, key);
            }
            fit(column, 255, field.as_deref())?;
        }
        Ok(self)
    }

    fn url(&self, base: &str) -> String {
        // Not percent-encoded, as Flowable's own.
        format!("{base}/identity/groups/{}", self.id)
    }
}

impl Listed for Group {
    const SORTS: &[&str] = &["id", "name", "type"];

    fn sort_key(&self, sort: &str) -> Option<&str> {
        match sort {
            "name" => self.name.as_deref(),
            "type" => self.kind.as_deref(),
            _ => Some(&self.id),
        }
    }

    fn passes(&self, filter: &str, wanted: &str) -> bool {
        match filter {
            "id" | "name" | "type" => self.sort_key(filter) == Some(wanted),
            "nameLike" => self.name.as_deref().is_some_and(|name| is_like(name, wanted)),
            "member" => self.members.contains(wanted),
            _ => true,
        }
    }

    fn json(&self, base: &str) -> Value {
        json!({"id": self.id, "url": self.url(base), "name": self.name, "type": self.kind})
    }
}

fn no_group(id: &str) -> Answer {
    Answer::not_found(&format!("Could not find a group with id '{id}'."))
}
