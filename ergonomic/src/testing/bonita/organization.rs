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

/// Everybody, by id.
#[derive(Debug, Default)]
pub(super) struct Organization {
    pub(super) users: BTreeMap<i64, User>,
    pub(super) groups: BTreeMap<i64, String>,
    pub(super) roles: BTreeMap<i64, String>,
}

#[derive(Debug)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) job: String,
    pub(super) password: String,
    pub(super) is_enabled: bool,
    pub(super) created: String,
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
        let name = self.groups.get(&id)?;
        let object = named(id, name).with("parent_path", "").with("path", format!("/{name}"));
        Some(object.with("parent_group_id", ""))
    }

    pub(super) fn role(&self, id: i64) -> Option<Object> {
        self.roles.get(&id).map(|name| named(id, name))
    }
}

fn named(id: i64, name: &str) -> Object {
    let object = Object::new().with("id", id).with("name", name).with("displayName", name).with("description", "");
    object.with("created_by_user_id", "-1").with("icon", "")
}

impl User {
    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("firstname", &self.first_name)
            .with("icon", "icons/default/icon_user.png")
            .with("creation_date", &self.created)
            .with("userName", &self.name)
            .with("title", "")
            .with("created_by_user_id", "-1")
            .with("enabled", self.is_enabled)
            .with("lastname", &self.last_name)
            .with("last_connection", "")
            .with("password", "")
            .with("manager_id", "0")
            .with("id", id)
            .with("job_title", &self.job)
            .with("last_update_date", &self.created)
    }

    /// The texts that a search term is looked for in.
    pub(super) fn texts(&self) -> Vec<String> {
        vec![self.first_name.clone(), self.last_name.clone(), self.name.clone()]
    }
}

/// `identity/user`.
pub(super) struct Users;

const RULES: Rules = Rules {
    filters: &["id", "userName", "firstname", "lastname", "enabled", "job_title", "manager_id"],
    orders: &["id", "userName", "firstname", "lastname"],
    default_order: "lastname",
    is_lenient: true,
};

impl Resource for Users {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.organization.user(id).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let users = &engine.organization.users;
        let rows = users.iter().map(|(id, user)| Row { item: user.object(*id), texts: user.texts() });
        search.run(rows.collect(), &RULES)
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let name = fields.text("userName").filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| Refusal::malformed("The userName is mandatory"))?;
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
            created: now(),
        };
        let id = engine.new_id();
        let object = user.object(id);
        engine.organization.users.insert(id, user);
        Ok(object)
    }

    /// Nobody minds one who is unknown.
    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.user != id);
        Ok(engine.organization.users.remove(&id).is_some())
    }
}

/// What groups and roles have in common: a name.
const NAMED: Rules =
    Rules { filters: &["id", "name"], orders: &["id", "name"], default_order: "name", is_lenient: false };

fn name(fields: &Fields) -> Result<String, Refusal> {
    let name = fields.text("name").filter(|name| !name.is_empty());
    name.map(str::to_owned).ok_or_else(|| Refusal::malformed("The name is mandatory"))
}

fn free(names: &BTreeMap<i64, String>, name: &str) -> Result<(), Refusal> {
    if names.values().any(|other| other == name) {
        return Err(Refusal::Duplicate(format!("The name {name} is taken")));
    }
    Ok(())
}

/// `identity/group`: as far as members of profiles need it.
pub(super) struct Groups;

impl Resource for Groups {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.organization.group(id).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let groups = &engine.organization.groups;
        let row = |(id, name): (&i64, &String)| {
            Some(Row { item: engine.organization.group(*id)?, texts: vec![name.clone()] })
        };
        search.run(groups.iter().filter_map(row).collect(), &NAMED)
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let name = name(fields)?;
        free(&engine.organization.groups, &name)?;
        let id = engine.new_id();
        engine.organization.groups.insert(id, name);
        Self::get(engine, id)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.group != id);
        Ok(engine.organization.groups.remove(&id).is_some())
    }
}

/// `identity/role`: as far as members of profiles need it.
pub(super) struct Roles;

impl Resource for Roles {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.organization.role(id).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let roles = &engine.organization.roles;
        let row =
            |(id, name): (&i64, &String)| Some(Row { item: engine.organization.role(*id)?, texts: vec![name.clone()] });
        search.run(roles.iter().filter_map(row).collect(), &NAMED)
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let name = name(fields)?;
        free(&engine.organization.roles, &name)?;
        let id = engine.new_id();
        engine.organization.roles.insert(id, name);
        Self::get(engine, id)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.role != id);
        Ok(engine.organization.roles.remove(&id).is_some())
    }
}
