//! Users, and the groups and roles that members of profiles may be.

use super::{
    Engine, Resource,
    answer::{Object, Refusal},
    now,
    resource::Fields,
    search::{Found, Row, Rules, Search},
};
use std::collections::BTreeMap;

/// The technical user, who is no user of the organization: name and password.
pub(super) const TECHNICAL_USER: &str = "install";

/// Where a user is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Contact {
    Work,
    Home,
}

/// Everybody, by id.
#[derive(Debug, Default)]
pub(super) struct Organization {
    pub(super) users: BTreeMap<i64, User>,
    pub(super) groups: BTreeMap<i64, Named>,
    pub(super) roles: BTreeMap<i64, Named>,
}

#[derive(Debug)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) job: String,
    pub(super) password: String,
    pub(super) is_enabled: bool,
    pub(super) title: String,
    /// 0 for none.
    pub(super) manager: i64,
    pub(super) created: String,
    pub(super) updated: String,
    pub(super) created_by: i64,
}

impl Organization {
    /// The id of the user with this name and password, if the user may log in.
    pub(super) fn knows(&self, name: &str, password: &str) -> Option<i64> {
        if (name, password) == (TECHNICAL_USER, TECHNICAL_USER) {
            return Some(-1);
        }
        let mut users = self.users.iter();
        users.find(|(_, user)| user.is_enabled && user.name == name && user.password == password).map(|(id, _)| *id)
    }

    pub(super) fn user(&self, id: i64) -> Option<Object> {
        self.users.get(&id).map(|user| user.object(id))
    }

    pub(super) fn group(&self, id: i64) -> Option<Object> {
        let group = self.groups.get(&id)?;
        let parent = self.path(group.parent);
        let path = format!("{parent}/{}", group.name);
        Some(group.object(id).with("parent_path", parent).with("path", path))
    }

    /// The names of those above a group and its own, each behind a slash; nothing for none.
    fn path(&self, id: i64) -> String {
        let Some(group) = self.groups.get(&id) else { return String::new() };
        format!("{}/{}", self.path(group.parent), group.name)
    }

    pub(super) fn role(&self, id: i64) -> Option<Object> {
        self.roles.get(&id).map(|role| role.object(id))
    }
}

/// A group or a role.
#[derive(Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) display_name: String,
    pub(super) description: String,
    /// The group above it; -1 for none, as for roles.
    pub(super) parent: i64,
    pub(super) created: String,
    pub(super) updated: String,
    pub(super) created_by: i64,
}

impl Named {
    /// By the fields of a body; no other in the same place may have the name.
    fn of(fields: &Fields, caller: i64, others: &BTreeMap<i64, Self>) -> Result<Self, Refusal> {
        let parent = fields.reference("parent_group_id")?;
        let name = fields.text("name").filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| Refusal::malformed("The name is mandatory"))?.to_owned();
        if others.values().any(|other| other.name == name && other.parent == parent) {
            return Err(Refusal::Duplicate(format!("The name {name} is taken")));
        }
        let text = |field: &str| fields.text(field).map(str::to_owned);
        let display_name = text("displayName").filter(|shown| !shown.is_empty()).unwrap_or_else(|| name.clone());
        let description = text("description").unwrap_or_default();
        Ok(Self { name, display_name, description, parent, created: now(), updated: now(), created_by: caller })
    }

    /// Changes what the fields of a body have.
    fn change(&mut self, fields: &Fields) {
        for (member, field) in
            [(&mut self.name, "name"), (&mut self.display_name, "displayName"), (&mut self.description, "description")]
        {
            if let Some(text) = fields.text(field) {
                text.clone_into(member);
            }
        }
        self.updated = now();
    }

    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("name", &self.name)
            .with("displayName", &self.display_name)
            .with("description", &self.description)
            .with("created_by_user_id", self.created_by)
            .with("creation_date", &self.created)
            .with("last_update_date", &self.updated)
            .with("icon", "")
    }
}

impl User {
    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("firstname", &self.first_name)
            .with("icon", "icons/default/icon_user.png")
            .with("creation_date", &self.created)
            .with("userName", &self.name)
            .with("title", &self.title)
            .with("created_by_user_id", self.created_by)
            .with("enabled", self.is_enabled)
            .with("lastname", &self.last_name)
            .with("last_connection", "")
            .with("password", "")
            .with("manager_id", self.manager)
            .with("id", id)
            .with("job_title", &self.job)
            .with("last_update_date", &self.updated)
    }

    /// The texts that a search term is looked for in.
    pub(super) fn texts(&self) -> Vec<String> {
        vec![self.first_name.clone(), self.last_name.clone(), self.name.clone(), self.job.clone()]
    }
}

/// The longest name that a user may have, in characters.
const LONGEST: usize = 255;

/// `identity/user`.
pub(super) struct Users;

const RULES: Rules = Rules {
    filters: &["id", "userName", "firstname", "lastname", "enabled", "manager_id"],
    numbers: &["id", "manager_id"],
    ignored: &[],
    orders: &["id", "userName", "firstname", "lastname", "manager_id", "enabled"],
    default_order: "lastname",
    is_lenient: true,
};

impl Resource for Users {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.organization.user(id).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let mut number = |name: &str| match search.take(name) {
            Some(text) => text.parse().map(Some).map_err(|_| Refusal::malformed(format!("{name} is no id"))),
            None => Ok(None),
        };
        let (group, role): (Option<i64>, Option<i64>) = (number("group_id")?, number("role_id")?);
        let is_meant = |id: &i64| (group, role) == (None, None) || engine.people.has(*id, group, role);
        let users = engine.organization.users.iter().filter(|(id, _)| is_meant(id));
        let rows = users.map(|(id, user)| Row { item: user.object(*id), texts: user.texts() });
        search.run(rows.collect(), &RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        let Some(id) = item.text("id").and_then(|id| id.parse().ok()) else { return };
        let (name, kind) = match name {
            "professional_data" => ("professional_data", Contact::Work),
            "personnal_data" => ("personnal_data", Contact::Home),
            "manager_id" | "created_by_user_id" => return engine.deploy_user(item, name),
            _ => return,
        };
        *item = std::mem::take(item).with_object(name, engine.people.contact(kind, id));
    }

    /// The server counts no tasks: it always says 0.
    fn count(_engine: &Engine, item: &mut Object, name: &str) {
        for known in ["open_tasks", "overdue_tasks"] {
            if name == known {
                *item = std::mem::take(item).with(known, 0);
            }
        }
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let name = fields.text("userName").filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| Refusal::malformed("The userName is mandatory"))?;
        if fields.text("password").is_none_or(str::is_empty) || name.chars().count() > LONGEST {
            let exception = "org.bonitasoft.web.toolkit.client.common.exception.api.ValidationException";
            return Err(Refusal::Failed(exception, "The password is mandatory, the name of 255 characters".to_owned()));
        }
        if engine.organization.users.values().any(|user| user.name == name) {
            return Err(Refusal::Duplicate(format!("A user with name {name} already exists")));
        }
        let text = |field: &str| fields.text(field).unwrap_or_default().to_owned();
        let user = User {
            name: name.to_owned(),
            first_name: text("firstname"),
            last_name: text("lastname"),
            job: text("job_title"),
            password: text("password"),
            is_enabled: fields.text("enabled") == Some("true"),
            title: text("title"),
            manager: fields.reference("manager_id")?.max(0),
            created: now(),
            updated: now(),
            created_by: caller,
        };
        let id = engine.new_id();
        let object = user.object(id);
        engine.organization.users.insert(id, user);
        Ok(object)
    }

    fn update(engine: &mut Engine, _caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let name = fields.text("userName");
        let is_taken = |(other, user): (&i64, &User)| *other != id && Some(user.name.as_str()) == name;
        let is_taken = engine.organization.users.iter().any(is_taken);
        let user = engine.organization.users.get_mut(&id).ok_or(Refusal::Missing)?;
        if is_taken || fields.len() == 0 {
            return Err(Refusal::malformed("There is nothing to change, or the name is taken"));
        }
        for (member, field) in [
            (&mut user.name, "userName"),
            (&mut user.first_name, "firstname"),
            (&mut user.last_name, "lastname"),
            (&mut user.job, "job_title"),
            (&mut user.title, "title"),
            (&mut user.password, "password"),
        ] {
            if let Some(text) = fields.text(field) {
                text.clone_into(member);
            }
        }
        if let Some(text) = fields.text("enabled") {
            user.is_enabled = text == "true";
        }
        if fields.text("manager_id").is_some() {
            user.manager = fields.reference("manager_id")?.max(0);
        }
        user.updated = now();
        Ok(true)
    }

    /// Nobody minds one who is unknown.
    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.user != id);
        engine.people.forget_user(id);
        Ok(engine.organization.users.remove(&id).is_some())
    }
}

/// What groups and roles have in common: a name.
const NAMED: Rules = Rules {
    filters: &["name", "displayName", "parent_path"],
    numbers: &[],
    ignored: &[],
    orders: &["id", "name", "displayName"],
    default_order: "name",
    is_lenient: true,
};

/// `identity/group`.
pub(super) struct Groups;

impl Resource for Groups {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.organization.group(id).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let groups = &engine.organization.groups;
        let row = |(id, named): (&i64, &Named)| {
            Some(Row { item: engine.organization.group(*id)?, texts: vec![named.name.clone()] })
        };
        search.run(groups.iter().filter_map(row).collect(), &NAMED)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        let id: Option<i64> = item.text("id").and_then(|id| id.parse().ok());
        match (name, id.and_then(|id| engine.organization.groups.get(&id))) {
            ("parent_group_id", Some(group)) if group.parent != -1 => {
                *item = std::mem::take(item).with("parent_group_id", group.parent);
            }
            ("created_by_user_id", _) => engine.deploy_user(item, name),
            _ => {}
        }
    }

    fn count(engine: &Engine, item: &mut Object, name: &str) {
        let id: Option<i64> = item.text("id").and_then(|id| id.parse().ok());
        if name == "number_of_users" {
            let count = engine.people.count(|(_, group, _)| Some(*group) == id);
            *item = std::mem::take(item).with("number_of_users", count);
        }
    }

    fn update(engine: &mut Engine, _caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let group = engine.organization.groups.get_mut(&id).ok_or(Refusal::Missing)?;
        group.change(fields);
        if fields.text("parent_group_id").is_some() {
            group.parent = fields.reference("parent_group_id")?;
        }
        Ok(true)
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let group = Named::of(fields, caller, &engine.organization.groups)?;
        if group.name.contains('/') {
            return Err(Refusal::malformed("A name with a slash cannot be a group's"));
        }
        if group.parent != -1 && !engine.organization.groups.contains_key(&group.parent) {
            return Err(Refusal::Missing);
        }
        let id = engine.new_id();
        engine.organization.groups.insert(id, group);
        Self::get(engine, id)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.group != id);
        engine.people.forget(|(_, group, _)| *group == id);
        engine.organization.groups.remove(&id).map(|_| true).ok_or(Refusal::Missing)
    }
}

/// `identity/role`.
pub(super) struct Roles;

impl Resource for Roles {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.organization.role(id).ok_or_else(|| Refusal::Unknown(format!("There is no role {id}")))
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let roles = &engine.organization.roles;
        let row = |(id, named): (&i64, &Named)| {
            Some(Row { item: engine.organization.role(*id)?, texts: vec![named.name.clone()] })
        };
        search.run(roles.iter().filter_map(row).collect(), &NAMED)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        if name == "created_by_user_id" {
            engine.deploy_user(item, name);
        }
    }

    fn count(engine: &Engine, item: &mut Object, name: &str) {
        let id: Option<i64> = item.text("id").and_then(|id| id.parse().ok());
        if name == "number_of_users" {
            let count = engine.people.count(|(_, _, role)| Some(*role) == id);
            *item = std::mem::take(item).with("number_of_users", count);
        }
    }

    fn update(engine: &mut Engine, _caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let role = engine.organization.roles.get_mut(&id);
        role.ok_or_else(|| Refusal::Unknown(format!("There is no role {id}")))?.change(fields);
        Ok(true)
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let role = Named::of(fields, caller, &engine.organization.roles)?;
        let id = engine.new_id();
        engine.organization.roles.insert(id, role);
        Self::get(engine, id)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.role != id);
        engine.people.forget(|(_, _, role)| *role == id);
        engine.organization.roles.remove(&id).map(|_| true).ok_or_else(|| Refusal::malformed("There is no such role"))
    }
}
