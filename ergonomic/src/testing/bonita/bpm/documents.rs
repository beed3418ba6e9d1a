//! `bpm/caseDocument`, its archive, and the content of documents.

use super::{
    super::{
        Engine, Resource,
        answer::{Answer, Object, Refusal},
        now,
        resource::Fields,
        search::{Found, Row, Rules, Search, parameters},
    },
    Archive, not_played,
};
use axum::body::Bytes;
use serde_json::{Value, json};

/// A version of a document, by the id of its content.
#[derive(Clone, Debug)]
pub(super) struct Document {
    pub(super) case: i64,
    /// The id that all versions of the document have.
    id: i64,
    name: String,
    file_name: String,
    content_type: String,
    content: Bytes,
    description: String,
    version: u32,
    submitted_by: i64,
    created: String,
    pub(super) archive: Option<Archive>,
}

impl Document {
    fn url(&self, content: i64) -> String {
        let name = form_urlencoded::byte_serialize(self.file_name.as_bytes()).collect::<String>();
        format!("documentDownload?fileName={name}&contentStorageId={content}")
    }

    fn object(&self, content: i64) -> Object {
        let object = match &self.archive {
            None => Object::new().with("id", self.id),
            Some(archive) => {
                Object::new().with("id", archive.id).with("sourceObjectId", self.id).with("archivedDate", &archive.date)
            }
        };
        object
            .with("caseId", self.case)
            .with("name", &self.name)
            .with("version", self.version)
            .with("description", &self.description)
            .with("author", self.submitted_by)
            .with("submittedBy", self.submitted_by)
            .with("index", -1)
            .with("creationDate", &self.created)
            .with("fileName", &self.file_name)
            .with("contentMimetype", &self.content_type)
            .with("isInternal", true)
            .with("contentStorageId", content)
            .with("url", self.url(content))
    }
}

/// Makes a document of a file that a contract asked for, or a new version of the one that has its name.
pub(super) fn of_input(engine: &mut Engine, case: i64, user: i64, name: &str, file: &Value) {
    let Some(upload) = file["tempPath"].as_str().and_then(|path| engine.uploads.remove(path)) else { return };
    let file_name = file["filename"].as_str().unwrap_or_default().to_owned();
    let content_type = file["contentType"].as_str().map_or_else(|| upload.content_type.clone(), str::to_owned);
    add(engine, case, user, name, (file_name, content_type, upload.bytes), String::new());
}

/// Adds a document, or a version of the one of its name.
fn add(
    engine: &mut Engine,
    case: i64,
    user: i64,
    name: &str,
    (file_name, content_type, content): (String, String, Bytes),
    description: String,
) -> i64 {
    let is_before = |document: &Document| document.case == case && document.name == name && document.archive.is_none();
    let before = engine.bpm.documents.iter().find(|(_, document)| is_before(document)).map(|(id, _)| *id);
    let archive = before.map(|_| Archive::now(engine));
    let (mut id, mut version) = (engine.new_id(), 1);
    if let Some(before) = before.and_then(|before| engine.bpm.documents.get_mut(&before)) {
        (id, version) = (before.id, before.version + 1);
        before.archive = archive;
    }
    let storage = engine.new_id();
    let document = Document {
        case,
        id,
        name: name.to_owned(),
        file_name,
        content_type,
        content,
        description,
        version,
        submitted_by: user,
        created: now(),
        archive: None,
    };
    engine.bpm.documents.insert(storage, document);
    storage
}

/// The documents of a case by name, as a context refers to them: the last version of each.
pub(super) fn references(engine: &Engine, case: i64) -> Vec<(String, Value)> {
    let is_archived = engine.bpm.cases.get(&case).is_some_and(|case| case.archive.is_some());
    let of_case = |document: &&Document| document.case == case && (document.archive.is_none() || is_archived);
    let documents = engine.bpm.documents.iter().filter(|(_, document)| of_case(document));
    let reference = |(storage, document): (&i64, &Document)| {
        let millis = chrono::NaiveDateTime::parse_from_str(&document.created, "%Y-%m-%d %H:%M:%S%.3f");
        let value = json!({
            "id": document.id,
            "processInstanceId": case,
            "name": document.name,
            "author": document.submitted_by,
            "creationDate": millis.map_or(0, |date| date.and_utc().timestamp_millis()),
            "fileName": document.file_name,
            "contentMimeType": document.content_type,
            "contentStorageId": storage.to_string(),
            "url": document.url(*storage),
            "description": null,
            "version": document.version.to_string(),
            "index": -1,
            "contentFileName": document.file_name,
        });
        (document.name.clone(), value)
    };
    documents.map(reference).collect()
}

/// `documentDownload`: the content of a document by its storage id.
pub(in super::super) fn download(engine: &Engine, query: &str) -> Answer {
    let parameters = parameters(query);
    let value = |name: &str| parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let storage = value("contentStorageId").and_then(|id| id.parse::<i64>().ok());
    match (storage.and_then(|id| engine.bpm.documents.get(&id)), value("fileName")) {
        (Some(document), Some(name)) => Answer::file(name, document.content.clone()),
        _ => Answer::html(axum::http::StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// `bpm/caseDocument`.
pub(in super::super) struct Documents;

const RULES: Rules = Rules {
    filters: &["caseId", "name", "submittedBy", "description"],
    numbers: &["caseId", "submittedBy"],
    ignored: &[],
    orders: &["caseId", "name", "submittedBy", "creationDate", "description", "index"],
    default_order: "name",
    is_lenient: false,
};

fn search(engine: &Engine, search: &Search, rules: &Rules, is_archived: bool) -> Result<Found, Refusal> {
    for name in ["creationDate", "supervisor_id", "archivedDate"] {
        if search.has(name) {
            return Err(not_played(&format!("the filter {name} of documents")));
        }
    }
    let documents = engine.bpm.documents.iter().filter(|(_, document)| document.archive.is_some() == is_archived);
    let rows = documents.map(|(id, document)| Row { item: document.object(*id), texts: vec![document.name.clone()] });
    search.run(rows.collect(), rules)
}

/// The open version of a document, by the id of its content.
fn open(engine: &Engine, id: i64) -> Option<(i64, &Document)> {
    let mut documents = engine.bpm.documents.iter();
    documents.find(|(_, document)| document.id == id && document.archive.is_none()).map(|(id, found)| (*id, found))
}

/// The file that a body names, which is used up.
fn file(engine: &mut Engine, fields: &Fields) -> Result<Option<(String, String, Bytes)>, Refusal> {
    if fields.text("url").is_some() {
        return Err(not_played("documents that lie elsewhere"));
    }
    let Some(path) = fields.text("file") else { return Ok(None) };
    let upload = engine.uploads.remove(path);
    let upload = upload.ok_or_else(|| Refusal::Failed("java.io.FileNotFoundException", path.to_owned()))?;
    let name = fields.text("fileName").unwrap_or(&upload.name).to_owned();
    Ok(Some((name, upload.content_type, upload.bytes)))
}

impl Resource for Documents {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        open(engine, id).map(|(storage, document)| document.object(storage)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, wanted: Search) -> Result<Found, Refusal> {
        search(engine, &wanted, &RULES, false)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        if matches!(name, "submittedBy" | "author") {
            engine.deploy_user(item, name);
        }
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let case = fields.reference("caseId")?;
        let is_open = engine.bpm.cases.get(&case).is_some_and(|case| case.archive.is_none());
        let name = fields.text("name").filter(|_| is_open);
        let name = name.ok_or_else(|| Refusal::malformed("There is no such case, or the name is missing"))?.to_owned();
        let file = file(engine, fields)?.ok_or_else(|| Refusal::malformed("There is no file"))?;
        let description = fields.text("description").unwrap_or_default().to_owned();
        let storage = add(engine, case, caller, &name, file, description);
        engine.bpm.documents.get(&storage).map(|document| document.object(storage)).ok_or(Refusal::Missing)
    }

    fn update(engine: &mut Engine, caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        let unknown = || Refusal::malformed("There is no such document");
        let (_, document) = open(engine, id).ok_or_else(unknown)?;
        let document = document.clone();
        let file = file(engine, fields)?.ok_or_else(|| Refusal::malformed("There is nothing to change"))?;
        let description = fields.text("description").map_or(document.description, str::to_owned);
        add(engine, document.case, caller, &document.name, file, description);
        Ok(true)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        let (storage, _) = open(engine, id).ok_or_else(|| Refusal::malformed("There is no such document"))?;
        engine.bpm.documents.remove(&storage);
        Ok(true)
    }
}

/// `bpm/archivedCaseDocument`: old versions, and the documents of cases that are archived.
pub(in super::super) struct ArchivedDocuments;

const ARCHIVED: Rules = Rules {
    filters: &["caseId", "name", "submittedBy", "description", "sourceObjectId"],
    numbers: &["caseId", "submittedBy", "sourceObjectId"],
    ignored: &[],
    orders: &[
        "caseId",
        "name",
        "submittedBy",
        "creationDate",
        "description",
        "index",
        "archivedDate",
        "sourceObjectId",
    ],
    default_order: "id",
    is_lenient: false,
};

impl Resource for ArchivedDocuments {
    fn search(engine: &Engine, mut wanted: Search) -> Result<Found, Refusal> {
        // It is the id of the case in the archive that this filter has.
        if let Some(id) = wanted.take("archivedCaseId") {
            let id = id.parse().map_err(|_| Refusal::malformed("archivedCaseId is no id"))?;
            let case = super::archived_case(engine, id).ok_or(Refusal::Missing)?;
            wanted.put("caseId", case.to_string());
        }
        search(engine, &wanted, &ARCHIVED, true)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        Documents::deploy(engine, item, name);
    }
}
