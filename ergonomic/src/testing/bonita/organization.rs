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
    pub(super) created: String,
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
        Some(group.object(id).with("parent_path", "").with("path", format!("/{}", group.name)))
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
    pub(super) created: String,
    pub(super) created_by: i64,
}

impl Named {
    /// By the fields of a body; no other may have the name.
    fn of(fields: &Fields, caller: i64, others: &BTreeMap<i64, Self>) -> Result<Self, Refusal> {
        let name = fields.text("name").filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| Refusal::malformed("The name is mandatory"))?.to_owned();
        if others.values().any(|other| other.name == name) {
            return Err(Refusal::Duplicate(format!("The name {name} is taken")));
        }
        let text = |field: &str| fields.text(field).map(str::to_owned);
        let display_name = text("displayName").filter(|shown| !shown.is_empty()).unwrap_or_else(|| name.clone());
        let description = text("description").unwrap_or_default();
        Ok(Self { name, display_name, description, created: now(), created_by: caller })
    }

    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("name", &self.name)
            .with("displayName", &self.display_name)
            .with("description", &self.description)
            .with("created_by_user_id", self.created_by)
            .with("creation_date", &self.created)
            .with("last_update_date", &self.created)
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

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let users = &engine.organization.users;
        let rows = users.iter().map(|(id, user)| Row { item: user.object(*id), texts: user.texts() });
        search.run(rows.collect(), &RULES)
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
            created: now(),
            created_by: caller,
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
const NAMED: Rules = Rules {
    filters: &["name", "displayName"],
    numbers: &[],
    ignored: &[],
    orders: &["id", "name", "displayName"],
    default_order: "name",
    is_lenient: true,
};

/// `identity/group`: as far as members of profiles need it.
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

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let group = Named::of(fields, caller, &engine.organization.groups)?;
        if group.name.contains('/') {
            return Err(Refusal::malformed("A name with a slash cannot be a group's"));
        }
        if fields.text("parent_group_id").is_some_and(|parent| !parent.is_empty()) {
            return Err(Refusal::Unknown("There is no such parent".to_owned()));
        }
        let id = engine.new_id();
        engine.organization.groups.insert(id, group);
        Self::get(engine, id)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.group != id);
        engine.organization.groups.remove(&id).map(|_| true).ok_or(Refusal::Missing)
    }
}

/// `identity/role`: as far as members of profiles need it.
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

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let role = Named::of(fields, caller, &engine.organization.roles)?;
        let id = engine.new_id();
        engine.organization.roles.insert(id, role);
        Self::get(engine, id)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.members.retain(|_, member| member.role != id);
        engine.organization.roles.remove(&id).map(|_| true).ok_or_else(|| Refusal::malformed("There is no such role"))
    }
}
