//! `portal/profile`.

use super::{
    Edition, Engine, Resource, Version,
    answer::{Object, Refusal},
    now,
    resource::{Fields, Verb},
    search::{Found, Row, Rules, Search},
};

/// A profile.
#[derive(Debug)]
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) icon: String,
    pub(super) is_default: bool,
    pub(super) created: String,
    pub(super) created_by: i64,
    pub(super) updated: String,
    pub(super) updated_by: i64,
}

impl Profile {
    pub(super) fn object(&self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("creationDate", &self.created)
            .with("icon", &self.icon)
            .with("createdBy", self.created_by)
            .with("description", &self.description)
            .with("name", &self.name)
            .with("is_default", self.is_default)
            .with("lastUpdateDate", &self.updated)
            .with("updatedBy", self.updated_by)
    }
}

/// `portal/profile`.
pub(super) struct Profiles;

const ORDERS: &[&str] = &["id", "name"];

const RULES: Rules = Rules {
    filters: &["id", "name"],
    numbers: &["id"],
    ignored: &[],
    orders: ORDERS,
    default_order: "name",
    is_lenient: false,
};

impl Resource for Profiles {
    fn has(engine: &Engine, verb: Verb) -> bool {
        matches!(verb, Verb::Get | Verb::Search) || engine.edition == Edition::Enterprise
    }

    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.profiles.get(&id).map(|profile| profile.object(id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let profiles = engine.profiles.iter();
        let row =
            |(id, profile): (&i64, &Profile)| Row { item: profile.object(*id), texts: vec![profile.name.clone()] };
        if let Some(user) = search.take("user_id") {
            let user: i64 = user.parse().map_err(|_| Refusal::malformed("user_id is no id"))?;
            let has = |id: &i64| engine.members.values().any(|member| member.profile == *id && member.user == user);
            return search.whole(profiles.filter(|(id, _)| has(id)).map(row).collect());
        }
        if engine.version == Version::V7_11 {
            search.take("hasNavigation");
        }
        search.run(profiles.map(row).collect(), &RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        if matches!(name, "createdBy" | "updatedBy") {
            engine.deploy_user(item, name);
        }
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let name = name(engine, fields, None)?.ok_or_else(|| Refusal::malformed("The name is mandatory"))?;
        let profile = Profile {
            name,
            description: fields.text("description").unwrap_or_default().to_owned(),
            icon: "icons/profiles/profileDefault.png".to_owned(),
            is_default: false,
            created: now(),
            created_by: caller,
            updated: now(),
            updated_by: caller,
        };
        let id = engine.new_id();
        let object = profile.object(id);
        engine.profiles.insert(id, profile);
        Ok(object)
    }

    fn update(engine: &mut Engine, caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let name = name(engine, fields, Some(id))?;
        let profile = engine.profiles.get_mut(&id).ok_or(Refusal::Missing)?;
        if let Some(name) = name {
            profile.name = name;
        }
        if let Some(description) = fields.text("description") {
            description.clone_into(&mut profile.description);
        }
        (profile.updated, profile.updated_by) = (now(), caller);
        Ok(true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.profiles.remove(&id).ok_or(Refusal::Missing)?;
        engine.members.retain(|_, member| member.profile != id);
        engine.entries.retain(|_, entry| entry.profile != id);
        Ok(true)
    }
}

/// The name that is given, unless another profile has it.
fn name(engine: &Engine, fields: &Fields, own: Option<i64>) -> Result<Option<String>, Refusal> {
    let Some(name) = fields.text("name").filter(|name| !name.is_empty()) else { return Ok(None) };
    let is_taken = engine.profiles.iter().any(|(id, profile)| profile.name == name && Some(*id) != own);
    if is_taken {
        return Err(Refusal::Duplicate(format!("A profile with name {name} already exists")));
    }
    Ok(Some(name.to_owned()))
}
