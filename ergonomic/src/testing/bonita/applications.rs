//! `living/application`, `living/application-page` and `living/application-menu`.

use super::{
    Engine, Resource,
    answer::{Object, Refusal},
    resource::Fields,
    search::{Found, Row, Rules, Search},
};
use chrono::{DateTime, Utc};
use std::{collections::BTreeMap, time::SystemTime};

const TAKEN: &str = "org.bonitasoft.engine.exception.AlreadyExistsException";

/// The page that every new application begins with.
const HOME: &str = "custompage_home";

/// All living applications with their pages and menus, by id.
#[derive(Debug, Default)]
pub(super) struct LivingApplications {
    applications: BTreeMap<i64, Application>,
    pages: BTreeMap<i64, ApplicationPage>,
    menus: BTreeMap<i64, Menu>,
}

impl LivingApplications {
    /// Whether an application has the page in use.
    pub(super) fn uses(&self, page: i64) -> bool {
        self.pages.values().any(|used| used.page == page)
            || self.applications.values().any(|application| [application.layout, application.theme].contains(&page))
    }

    /// Takes a page out of its application, with the entries of the menu that lead to it.
    fn remove_page(&mut self, id: i64) -> Option<ApplicationPage> {
        let removed = self.pages.remove(&id)?;
        let entries: Vec<i64> = self.menus.iter().filter(|(_, menu)| menu.page == id).map(|(id, _)| *id).collect();
        entries.into_iter().for_each(|entry| self.remove_menu(entry));
        for application in self.applications.values_mut().filter(|application| application.home == id) {
            application.home = -1;
        }
        Some(removed)
    }

    /// Takes an entry out of a menu, with all within it. Those behind it move up.
    fn remove_menu(&mut self, id: i64) {
        let Some(removed) = self.menus.remove(&id) else { return };
        let within: Vec<i64> = self.menus.iter().filter(|(_, menu)| menu.parent == id).map(|(id, _)| *id).collect();
        within.into_iter().for_each(|entry| self.remove_menu(entry));
        for menu in self.menus.values_mut().filter(|menu| menu.is_beside(&removed) && menu.index > removed.index) {
            menu.index -= 1;
        }
    }
}

/// A living application. A page that is -1 is none.
#[derive(Clone, Debug)]
struct Application {
    token: String,
    display_name: String,
    version: String,
    description: String,
    state: String,
    profile: i64,
    home: i64,
    layout: i64,
    theme: i64,
    created: i64,
    created_by: i64,
    updated: i64,
    updated_by: i64,
}

impl Application {
    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("token", &self.token)
            .with("displayName", &self.display_name)
            .with("version", &self.version)
            .with("description", &self.description)
            .with("icon", "")
            .with("state", &self.state)
            .with("visibility", "RESTRICTED")
            .with("editable", true)
            .with("profileId", self.profile)
            .with("homePageId", self.home)
            .with("layoutId", self.layout)
            .with("themeId", self.theme)
            .with("creationDate", self.created)
            .with("createdBy", self.created_by)
            .with("lastUpdateDate", self.updated)
            .with("updatedBy", self.updated_by)
    }

    /// Takes over what the fields say; nothing is changed if any of it is wrong.
    fn change(&mut self, engine: &Engine, own: Option<i64>, fields: &Fields) -> Result<(), Refusal> {
        if fields.text("icon").is_some_and(|icon| !icon.is_empty()) {
            return Err(super::bpm::not_played("icons of applications"));
        }
        let mut changed = self.clone();
        for (name, field) in [
            ("token", &mut changed.token),
            ("displayName", &mut changed.display_name),
            ("version", &mut changed.version),
            ("description", &mut changed.description),
            ("state", &mut changed.state),
        ] {
            if let Some(text) = fields.text(name) {
                text.clone_into(field);
            }
        }
        for (name, field) in [
            ("profileId", &mut changed.profile),
            ("homePageId", &mut changed.home),
            ("layoutId", &mut changed.layout),
            ("themeId", &mut changed.theme),
        ] {
            if let Some(text) = fields.text(name) {
                *field = text.parse().map_err(|_| Refusal::malformed(format!("{name} is no id")))?;
            }
        }
        changed.check(engine, own)?;
        *self = changed;
        Ok(())
    }

    fn check(&self, engine: &Engine, own: Option<i64>) -> Result<(), Refusal> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if self.token.is_empty() || !self.token.bytes().all(is_plain) {
            return Err(Refusal::malformed(format!("The token {} has characters that a URL cannot have", self.token)));
        }
        if self.display_name.is_empty() || self.version.is_empty() {
            return Err(Refusal::malformed("displayName and version are mandatory"));
        }
        if !engine.profiles.contains_key(&self.profile) {
            return Err(Refusal::malformed("There is no such profile"));
        }
        let is_page = |id: i64| id == -1 || engine.pages.contains_key(&id);
        let is_own_page = |page: &ApplicationPage| Some(page.application) == own;
        let has_home = self.home == -1 || engine.living.pages.get(&self.home).is_some_and(is_own_page);
        if !is_page(self.layout) || !is_page(self.theme) || !has_home {
            return Err(Refusal::malformed("There is no such page"));
        }
        let mut others = engine.living.applications.iter().filter(|(id, _)| Some(**id) != own);
        if others.any(|(_, application)| application.token == self.token) {
            let message = format!("An application already exists with token '{}'", self.token);
            return Err(Refusal::Failed(TAKEN, message));
        }
        Ok(())
    }
}

/// The present, in milliseconds since 1970, which these alone write so.
fn now() -> i64 {
    DateTime::<Utc>::from(SystemTime::now()).timestamp_millis()
}

/// A text that has to be there.
fn mandatory(fields: &Fields, name: &str) -> Result<String, Refusal> {
    let text = fields.text(name).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| Refusal::malformed(format!("{name} is mandatory")))
}

/// The page of this URL token; -1 if there is none.
fn page_called(engine: &Engine, token: &str) -> i64 {
    let mut pages = engine.pages.iter();
    pages.find(|(_, page)| page.content.url_token == token).map_or(-1, |(id, _)| *id)
}

/// `living/application`.
pub(super) struct Applications;

/// What applications are found and sorted by.
const ATTRIBUTES: &[&str] = &[
    "token",
    "displayName",
    "version",
    "creationDate",
    "createdBy",
    "lastUpdateDate",
    "updatedBy",
    "state",
    "profileId",
    "layoutId",
    "themeId",
    "id",
];

const RULES: Rules = Rules {
    filters: ATTRIBUTES,
    numbers: &["creationDate", "createdBy", "lastUpdateDate", "updatedBy", "profileId", "layoutId", "themeId", "id"],
    ignored: &[],
    orders: ATTRIBUTES,
    default_order: "id",
    is_lenient: false,
};

impl Resource for Applications {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.living.applications.get(&id).map(|application| application.object(id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let user = search.take("userId").map(|user| user.parse::<i64>());
        let user = user.transpose().map_err(|_| Refusal::malformed("userId is no id"))?;
        let may_use = |profile: i64| {
            let mut members = engine.members.values().filter(|member| member.profile == profile);
            user.is_none_or(|user| members.any(|member| member.user == user))
        };
        let applications = engine.living.applications.iter().filter(|(_, application)| may_use(application.profile));
        let rows = applications.map(|(id, application)| Row {
            item: application.object(*id),
            texts: vec![application.display_name.clone(), application.token.clone()],
        });
        search.run(rows.collect(), &RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        let id = item.id(name);
        let object = match name {
            "createdBy" | "updatedBy" => return engine.deploy_user(item, name),
            "profileId" => id.and_then(|id| Some(engine.profiles.get(&id)?.object(id))),
            "layoutId" | "themeId" => id.and_then(|id| Some(engine.pages.get(&id)?.object(id, engine.version))),
            _ => None,
        };
        if let Some(object) = object {
            item.deploy(name, object);
        }
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let now = now();
        let mut application = Application {
            token: mandatory(fields, "token")?,
            display_name: mandatory(fields, "displayName")?,
            version: mandatory(fields, "version")?,
            description: String::new(),
            state: "ACTIVATED".to_owned(),
            profile: fields.reference("profileId")?,
            home: -1,
            layout: page_called(engine, super::seeds::LAYOUT),
            theme: page_called(engine, super::seeds::THEME),
            created: now,
            created_by: caller,
            updated: now,
            updated_by: caller,
        };
        application.change(engine, None, fields)?;
        let (id, page) = (engine.new_id(), page_called(engine, HOME));
        // The answer is made before the application gets its home page.
        let object = application.object(id);
        if page != -1 {
            application.home = engine.new_id();
            let home = ApplicationPage { application: id, page, token: "home".to_owned() };
            engine.living.pages.insert(application.home, home);
        }
        engine.living.applications.insert(id, application);
        Ok(object)
    }

    fn update(engine: &mut Engine, caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let mut application = engine.living.applications.get(&id).cloned().ok_or(Refusal::Missing)?;
        application.change(engine, Some(id), fields)?;
        (application.updated, application.updated_by) = (now(), caller);
        engine.living.applications.insert(id, application);
        Ok(true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        let living = &mut engine.living;
        living.applications.remove(&id).ok_or(Refusal::Missing)?;
        living.pages.retain(|_, page| page.application != id);
        living.menus.retain(|_, menu| menu.application != id);
        Ok(true)
    }
}

/// A page under a name of its own in an application.
#[derive(Clone, Debug)]
struct ApplicationPage {
    application: i64,
    page: i64,
    token: String,
}

impl ApplicationPage {
    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("token", &self.token)
            .with("applicationId", self.application)
            .with("pageId", self.page)
    }
}

/// `living/application-page`.
pub(super) struct ApplicationPages;

const PAGE_RULES: Rules = Rules {
    filters: &["token", "applicationId", "pageId", "id"],
    numbers: &["applicationId", "pageId", "id"],
    ignored: &[],
    orders: &["token", "applicationId", "pageId", "id"],
    default_order: "id",
    is_lenient: false,
};

impl Resource for ApplicationPages {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.living.pages.get(&id).map(|page| page.object(id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let pages = engine.living.pages.iter();
        let rows = pages.map(|(id, page)| Row { item: page.object(*id), texts: vec![page.token.clone()] });
        search.run(rows.collect(), &PAGE_RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        let Some(id) = item.id(name) else { return };
        let object = match name {
            "applicationId" => engine.living.applications.get(&id).map(|application| application.object(id)),
            "pageId" => engine.pages.get(&id).map(|page| page.object(id, engine.version)),
            _ => None,
        };
        if let Some(object) = object {
            item.deploy(name, object);
        }
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let page = ApplicationPage {
            application: fields.reference("applicationId")?,
            page: fields.reference("pageId")?,
            token: mandatory(fields, "token")?,
        };
        if !engine.living.applications.contains_key(&page.application) || !engine.pages.contains_key(&page.page) {
            return Err(Refusal::malformed("There is no such application or page"));
        }
        let is_same = |other: &ApplicationPage| (other.application, &other.token) == (page.application, &page.token);
        if engine.living.pages.values().any(is_same) {
            let message = format!("The application has a page with token '{}', which already exists", page.token);
            return Err(Refusal::Failed(TAKEN, message));
        }
        let id = engine.new_id();
        let object = page.object(id);
        engine.living.pages.insert(id, page);
        Ok(object)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.living.remove_page(id).map(|_| true).ok_or(Refusal::Missing)
    }
}

/// An entry of the menu of an application. -1 stands for no page and for no entry above.
#[derive(Clone, Debug)]
struct Menu {
    application: i64,
    display_name: String,
    page: i64,
    parent: i64,
    /// Its place among those beside it, from 1.
    index: i64,
}

impl Menu {
    fn object(&self, id: i64) -> Object {
        Object::new()
            .with("id", id)
            .with("displayName", &self.display_name)
            .with("applicationId", self.application)
            .with("applicationPageId", self.page)
            .with("parentMenuId", self.parent)
            .with("menuIndex", self.index)
    }

    fn is_beside(&self, other: &Self) -> bool {
        (self.application, self.parent) == (other.application, other.parent)
    }

    fn check(&self, living: &LivingApplications) -> Result<(), Refusal> {
        let is_own_page = |page: &ApplicationPage| page.application == self.application;
        let is_own_entry = |menu: &Self| menu.application == self.application;
        let has_page = self.page == -1 || living.pages.get(&self.page).is_some_and(is_own_page);
        let has_parent = self.parent == -1 || living.menus.get(&self.parent).is_some_and(is_own_entry);
        if living.applications.contains_key(&self.application) && has_page && has_parent {
            return Ok(());
        }
        Err(Refusal::malformed("There is no such application, page or entry"))
    }
}

/// `living/application-menu`.
pub(super) struct ApplicationMenus;

const MENU_RULES: Rules = Rules {
    filters: &["displayName", "applicationId", "applicationPageId", "parentMenuId", "id"],
    numbers: &["applicationId", "applicationPageId", "parentMenuId", "id"],
    ignored: &[],
    orders: &["displayName", "applicationId", "applicationPageId", "parentMenuId", "menuIndex", "id"],
    default_order: "id",
    is_lenient: false,
};

impl Resource for ApplicationMenus {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.living.menus.get(&id).map(|menu| menu.object(id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        let menus = engine.living.menus.iter();
        let rows = menus.map(|(id, menu)| Row { item: menu.object(*id), texts: vec![menu.display_name.clone()] });
        search.run(rows.collect(), &MENU_RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        if name == "applicationPageId"
            && let Some(id) = item.id(name)
            && let Some(page) = engine.living.pages.get(&id)
        {
            item.deploy(name, page.object(id));
        }
    }

    fn add(engine: &mut Engine, _caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let mut menu = Menu {
            application: fields.reference("applicationId")?,
            display_name: mandatory(fields, "displayName")?,
            page: fields.reference("applicationPageId")?,
            parent: fields.reference("parentMenuId")?,
            index: 0,
        };
        menu.check(&engine.living)?;
        let beside = engine.living.menus.values().filter(|other| other.is_beside(&menu));
        menu.index = beside.map(|other| other.index).max().unwrap_or_default() + 1;
        let id = engine.new_id();
        let object = menu.object(id);
        engine.living.menus.insert(id, menu);
        Ok(object)
    }

    fn update(engine: &mut Engine, _caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let mut menu = engine.living.menus.get(&id).cloned().ok_or(Refusal::Missing)?;
        if let Some(name) = fields.text("displayName") {
            name.clone_into(&mut menu.display_name);
        }
        for (name, field) in
            [("applicationPageId", &mut menu.page), ("parentMenuId", &mut menu.parent), ("menuIndex", &mut menu.index)]
        {
            if fields.text(name).is_some() {
                *field = fields.reference(name)?;
            }
        }
        menu.check(&engine.living)?;
        engine.living.menus.insert(id, menu);
        Ok(true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        if !engine.living.menus.contains_key(&id) {
            return Err(Refusal::Missing);
        }
        engine.living.remove_menu(id);
        Ok(true)
    }
}
