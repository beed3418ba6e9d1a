//! `portal/page`.

use super::{
    Engine, Resource, Version,
    answer::{Object, Refusal},
    now,
    resource::Fields,
    search::{Found, Row, Rules, Search},
};
use std::{
    collections::BTreeMap,
    io::{self, Cursor, Read as _, Write as _},
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The smallest file that a server makes a page of: a zip with its properties and an empty page of HTML.
///
/// The name is what the page is called in URLs; servers want it to start with `custompage_`.
///
/// # Errors
/// An I/O error if the archive cannot be written.
pub fn page_archive(name: &str, display_name: &str) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let properties = format!("name={name}\ndisplayName={display_name}\ndescription=A page\ncontentType=page\n");
    for (file, content) in [("page.properties", properties.as_str()), ("resources/index.html", "<!doctype html>")] {
        archive.start_file(file, SimpleFileOptions::default())?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A page, a form, a layout, a theme or a REST API extension; by -1 for what came with the server.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) content: Content,
    pub(super) content_name: String,
    pub(super) is_provided: bool,
    pub(super) created: String,
    pub(super) created_by: i64,
    pub(super) updated: String,
    pub(super) updated_by: i64,
}

/// What the file of a page says about it.
#[derive(Clone, Debug)]
pub(super) struct Content {
    pub(super) url_token: String,
    pub(super) display_name: String,
    pub(super) description: String,
    pub(super) kind: String,
}

impl Content {
    /// Reads the properties of a page out of its file.
    fn of(bytes: &[u8]) -> Result<Self, Refusal> {
        let invalid =
            |what: &str| Refusal::Failed("org.bonitasoft.engine.page.InvalidPageZipContentException", what.into());
        let unreadable = || invalid("The file is no archive with a page.properties");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
        let mut text = String::new();
        let mut file = archive.by_name("page.properties").map_err(|_| unreadable())?;
        file.read_to_string(&mut text).map_err(|_| unreadable())?;
        let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
        let properties: BTreeMap<&str, &str> = lines.map(|(name, value)| (name.trim(), value.trim())).collect();
        let property = |name: &str| properties.get(name).copied().unwrap_or_default().to_owned();
        let content = Self {
            url_token: property("name"),
            display_name: property("displayName"),
            description: property("description"),
            kind: Some(property("contentType")).filter(|kind| !kind.is_empty()).unwrap_or_else(|| "page".to_owned()),
        };
        if !content.url_token.starts_with("custompage_") {
            return Err(invalid("The name of a page starts with custompage_"));
        }
        if content.display_name.is_empty() {
            return Err(invalid("A page has a displayName"));
        }
        Ok(content)
    }
}

impl Page {
    fn object(&self, id: i64, version: Version) -> Object {
        // Of these two, the server itself is shown as nobody in one only.
        let creator = if self.created_by == -1 { String::new() } else { self.created_by.to_string() };
        let object = Object::new()
            .with("id", id)
            .with("creationDate", &self.created)
            .with("createdBy", creator)
            .with("isProvided", self.is_provided)
            .with("isHidden", false)
            .with("description", &self.content.description)
            .with("contentType", &self.content.kind)
            .with("contentName", &self.content_name)
            .with("displayName", &self.content.display_name)
            .with("processDefinitionId", "")
            .with("updatedBy", self.updated_by)
            .with("lastUpdateDate", &self.updated)
            .with("urlToken", &self.content.url_token);
        match version {
            Version::V7_11 => object,
            Version::V7_14 => object.with("isEditable", true).with("isRemovable", true),
        }
    }
}

/// `portal/page`.
pub(super) struct Pages;

const RULES: Rules = Rules {
    filters: &[
        "id",
        "displayName",
        "urlToken",
        "contentType",
        "isHidden",
        "isProvided",
        "createdBy",
        "processDefinitionId",
        "lastUpdateDate",
    ],
    orders: &[
        "id",
        "urlToken",
        "displayName",
        "isProvided",
        "createdBy",
        "creationDate",
        "lastUpdateDate",
        "processDefinitionId",
    ],
    default_order: "urlToken",
    is_lenient: false,
};

impl Resource for Pages {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        engine.pages.get(&id).map(|page| page.object(id, engine.version)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        search.read("createdBy", "-1", "");
        let rows = engine.pages.iter().map(|(id, page)| Row {
            item: page.object(*id, engine.version),
            texts: vec![page.content.display_name.clone(), page.content.url_token.clone()],
        });
        search.run(rows.collect(), &RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        if matches!(name, "createdBy" | "updatedBy") {
            engine.deploy_user(item, name);
        }
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let uploaded = fields.text("pageZip").ok_or_else(|| Refusal::malformed("The pageZip is mandatory"))?;
        let (content_name, content) = take(engine, uploaded, None)?;
        let page = Page {
            content,
            content_name,
            is_provided: false,
            created: now(),
            created_by: caller,
            updated: now(),
            updated_by: caller,
        };
        let id = engine.new_id();
        let object = page.object(id, engine.version);
        engine.pages.insert(id, page);
        Ok(object)
    }

    fn update(engine: &mut Engine, caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        if !engine.pages.contains_key(&id) {
            return Err(Refusal::Missing);
        }
        let Some(uploaded) = fields.text("pageZip") else { return Ok(false) };
        let (content_name, content) = take(engine, uploaded, Some(id))?;
        if let Some(page) = engine.pages.get_mut(&id) {
            (page.content, page.content_name) = (content, content_name);
            (page.updated, page.updated_by) = (now(), caller);
        }
        Ok(true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        engine.pages.remove(&id).map(|_| true).ok_or(Refusal::Missing)
    }
}

/// Takes an uploaded file: its own name and what it says. It is gone only if all is well.
fn take(engine: &mut Engine, uploaded: &str, own: Option<i64>) -> Result<(String, Content), Refusal> {
    let (temporary, name) = uploaded.split_once("::").unwrap_or((uploaded, ""));
    let upload = engine.uploads.get(temporary);
    let upload = upload.ok_or_else(|| Refusal::Failed("java.io.FileNotFoundException", temporary.to_owned()))?;
    let content = Content::of(&upload.bytes)?;
    let name = if name.is_empty() { upload.name.clone() } else { name.to_owned() };
    let is_taken = |(id, page): (&i64, &Page)| page.content.url_token == content.url_token && Some(*id) != own;
    if engine.pages.iter().any(is_taken) {
        let exception = "org.bonitasoft.engine.exception.AlreadyExistsException";
        return Err(Refusal::Failed(exception, format!("There is a page {} already", content.url_token)));
    }
    engine.uploads.remove(temporary);
    Ok((name, content))
}
