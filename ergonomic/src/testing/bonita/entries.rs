//! `portal/profileEntry`, which 7.13 has no longer.

use super::{
    Edition, Engine, Resource, Version,
    answer::{Object, Refusal},
    resource::{Fields, Verb},
    search::{Found, Row, Rules, Search},
};

/// A menu, or a link in one.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) profile: i64,
    pub(super) parent: i64,
    pub(super) index: i64,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) page: String,
    pub(super) is_folder: bool,
    pub(super) is_custom: bool,
}

impl Entry {
    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("icon", "")
            .with("index", self.index)
            .with("profile_id", self.profile)
            .with("page", &self.page)
            .with("description", &self.description)
            .with("name", &self.name)
            .with("type", if self.is_folder { "folder" } else { "link" })
            .with("isCustom", self.is_custom)
            .with("parent_id", self.parent)
    }

    fn change(&mut self, fields: &Fields) -> Result<(), Refusal> {
        for (name, field) in
            [("name", &mut self.name), ("description", &mut self.description), ("page", &mut self.page)]
        {
            if let Some(text) = fields.text(name) {
                text.clone_into(field);
            }
        }
        for (name, field) in [("parent_id", &mut self.parent), ("index", &mut self.index)] {
            if fields.text(name).is_some() {
                *field = fields.reference(name)?;
            }
        }
        Ok(())
    }
}

/// `portal/profileEntry`.
pub(super) struct Entries;

const RULES: Rules = Rules {
    filters: &["id", "name", "profile_id", "parent_id", "page", "index", "isCustom"],
    numbers: &["id", "profile_id", "parent_id", "index"],
    ignored: &[],
    orders: &["id", "name", "profile_id", "parent_id", "index"],
    default_order: "index",
    is_lenient: false,
};

impl Resource for Entries {
    fn has(engine: &Engine, verb: Verb) -> bool {
        let is_read = matches!(verb, Verb::Get | Verb::Search);
        engine.version == Version::V7_11 && (is_read || engine.edition == Edition::Enterprise)
    }

    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.entries.get(&id).map(|entry| entry.object(id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let entries = engine.entries.iter();
        let rows = entries.map(|(id, entry)| Row { item: entry.object(*id), texts: vec![entry.name.clone()] });
        search.run(rows.collect(), &RULES)
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let profile = fields.reference("profile_id")?;
        let is_folder = match fields.text("type") {
            Some("folder") => true,
            Some("link") => false,
            _ => return Err(Refusal::malformed("The type is folder or link")),
        };
        if !engine.profiles.contains_key(&profile) {
            return Err(Refusal::malformed("There is no such profile"));
        }
        let mut entry = Entry {
            profile,
            parent: 0,
            index: 0,
            name: String::new(),
            description: String::new(),
            page: String::new(),
            is_folder,
            is_custom: fields.text("isCustom") == Some("true"),
        };
        entry.change(fields)?;
        let id = engine.new_id();
        let object = entry.object(id);
        engine.entries.insert(id, entry);
        Ok(object)
    }

    fn update(engine: &mut Engine, _caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        engine.entries.get_mut(&id).ok_or(Refusal::Missing)?.change(fields).map(|()| true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.entries.remove(&id).map(|_| true).ok_or(Refusal::Missing)
    }
}
