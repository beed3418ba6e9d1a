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
    let (name, display_name) = (property(name), property(display_name));
    let properties = format!("name={name}\ndisplayName={display_name}\ndescription=A page\ncontentType=page\n");
    for (file, content) in [("page.properties", properties.as_str()), ("resources/index.html", "<!doctype html>")] {
        archive.start_file(file, SimpleFileOptions::default())?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A value in a file of Java's properties, which is read as ISO-8859-1.
fn property(value: &str) -> String {
    let mut text = String::new();
    for unit in value.encode_utf16() {
        match u8::try_from(unit).map(char::from) {
            Ok('\\') => text.push_str("\\\\"),
            Ok(' ') if text.is_empty() => text.push_str("\\ "),
            Ok(c) if c == ' ' || c.is_ascii_graphic() => text.push(c),
            _ => text.push_str(&format!("\\u{unit:04x}")),
        }
    }
    text
}

/// What such a value says.
fn unescaped(value: &str) -> String {
    let (mut units, mut rest) = (Vec::new(), value.chars());
    while let Some(c) = rest.next() {
        let c = if c == '\\' {
            rest.next().unwrap_or(c)
        } else {
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            continue;
        };
        if c == 'u' {
            let digits: String = rest.by_ref().take(4).collect();
            units.extend(u16::from_str_radix(&digits, 16));
        } else {
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
        }
    }
    String::from_utf16_lossy(&units)
}

/// A page, a form, a layout, a theme or a REST API extension; by -1 for what came with the server.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) content: Content,
    pub(super) content_name: String,
    pub(super) is_provided: bool,
    /// One that came with the server may be there to stay.
    pub(super) is_final: bool,
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
        let mut bytes = Vec::new();
        let mut file = archive.by_name("page.properties").map_err(|_| unreadable())?;
        file.read_to_end(&mut bytes).map_err(|_| unreadable())?;
        let text: String = bytes.into_iter().map(char::from).collect();
        let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
        let properties: BTreeMap<&str, &str> = lines.map(|(name, value)| (name.trim(), value.trim_start())).collect();
        let property = |name: &str| unescaped(properties.get(name).copied().unwrap_or_default());
        let content = Self {
            url_token: property("name"),
            display_name: property("displayName"),
            description: property("description"),
            kind: Some(property("contentType")).filter(|kind| !kind.is_empty()).unwrap_or_else(|| "page".to_owned()),
        };
        let own = content.url_token.strip_prefix("custompage_").unwrap_or_default();
        if own.is_empty() || !own.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(invalid("The name of a page is custompage_ with letters and digits behind it"));
        }
        if content.display_name.is_empty() {
            return Err(invalid("A page has a displayName"));
        }
        Ok(content)
    }
}

impl Page {
    pub(super) fn object(&self, id: i64, version: Version) -> Object {
        // Of these two, the server itself is shown as nobody in one only.
        let creator = if self.created_by == -1 { String::new() } else { self.created_by.to_string() };
        let object = Object::new()
            .with("id", id)
            .with("creationDate", &self.created)
            .with("createdBy", creator)
            .with("isProvided", self.is_provided)
            .with("description", &self.content.description)
            .with("contentType", &self.content.kind)
            .with("contentName", &self.content_name)
            .with("displayName", &self.content.display_name)
            .with("processDefinitionId", "")
            .with("updatedBy", self.updated_by)
            .with("lastUpdateDate", &self.updated)
            .with("urlToken", &self.content.url_token);
        match version {
            Version::V7_11 => object.with("isHidden", false),
            Version::V7_14 | Version::V8_0 => {
                object.with("isEditable", !self.is_final).with("isRemovable", !self.is_final)
            }
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
        "isProvided",
        "createdBy",
        "processDefinitionId",
        "creationDate",
        "lastUpdateDate",
    ],
    // Dates are compared with the milliseconds that the database has.
    numbers: &["id", "createdBy", "processDefinitionId", "creationDate", "lastUpdateDate"],
    ignored: &["isHidden"],
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
            is_final: false,
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
            let url_token = page.content.url_token.clone();
            (page.content, page.content_name) = (Content { url_token, ..content }, content_name);
            (page.updated, page.updated_by) = (now(), caller);
        }
        Ok(true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        if engine.pages.get(&id).is_some_and(|page| page.is_final) {
            return Err(Refusal::malformed("The page cannot be deleted"));
        }
        if engine.living.uses(id) {
            return Err(Refusal::malformed("An application uses the page"));
        }
        engine.pages.remove(&id).map(|_| true).ok_or(Refusal::Missing)
    }
}

/// Takes an uploaded file: its own name and what it says. It is gone only if all is well.
fn take(engine: &mut Engine, uploaded: &str, own: Option<i64>) -> Result<(String, Content), Refusal> {
    // What stands behind further colons is lost.
    let mut parts = uploaded.split("::");
    let temporary = parts.next().unwrap_or_default();
    let upload = engine.uploads.get(temporary);
    let upload = upload.ok_or_else(|| Refusal::Failed("java.io.FileNotFoundException", temporary.to_owned()))?;
    let content = Content::of(&upload.bytes)?;
    let name = parts.next().unwrap_or(temporary).to_owned();
    let is_taken = |page: &Page| page.content.url_token == content.url_token;
    if own.is_none() && engine.pages.values().any(is_taken) {
        let exception = "org.bonitasoft.engine.exception.AlreadyExistsException";
        return Err(Refusal::Failed(exception, format!("There is a page {} already", content.url_token)));
    }
    engine.uploads.remove(temporary);
    Ok((name, content))
}
