//! The deployments in memory, and the operations on them. They are files alone: no process is made of them.

use super::{
    answer::Answer,
    form::Form,
    list::{Listed, Query, is_like},
};
use axum::body::Bytes;
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
    time::SystemTime,
};

type Answered = Result<Answer, Answer>;

/// All deployments, by id.
#[derive(Debug, Default)]
pub(super) struct Deployments {
    by_id: BTreeMap<String, Deployment>,
    /// When the last one was made. No two are made within the same millisecond.
    last: DateTime<Utc>,
}

#[derive(Debug)]
pub(super) struct Deployment {
    id: String,
    name: String,
    time: String,
    /// Empty where there is none.
    tenant_id: String,
    /// The files by name.
    resources: BTreeMap<String, Bytes>,
}

/// The endings of the names of BPMN files.
const BPMN: [&str; 2] = [".bpmn20.xml", ".bpmn"];

fn is_bpmn(name: &str) -> bool {
    BPMN.iter().any(|ending| name.ends_with(ending))
}

fn is_archive(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with(".bar") || name.ends_with(".zip")
}

impl Deployments {
    fn find(&self, id: &str) -> Result<&Deployment, Answer> {
        self.by_id.get(id).ok_or_else(|| no_deployment(id))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Deployment> {
        self.by_id.values()
    }

    pub(super) fn get(&self, id: &str, base: &str) -> Answered {
        Ok(Answer::ok(&self.find(id)?.json(base)))
    }

    /// Deploys the file of a form. A file whose name ends in none of the known ways is called as its part.
    pub(super) fn create(&mut self, form: Form, query: &Query, base: &str) -> Answered {
        let Form { file, fields } = form;
        let name = if is_bpmn(&file.name) || is_archive(&file.name) { file.name } else { file.part };
        let resources = if is_bpmn(&name) {
            BTreeMap::from([(name.clone(), file.bytes)])
        } else if is_archive(&name) {
            files(&file.bytes)
        } else {
            return Err(Answer::bad_request("File must be of type .bpmn20.xml, .bpmn, .bar or .zip"));
        };
        for (_, bytes) in resources.iter().filter(|(name, _)| is_bpmn(name)) {
            parse(bytes)?;
        }
        let given = query.get("deploymentName").filter(|name| !name.is_empty());
        let before_dot = name.split('.').next().filter(|start| !start.is_empty());
        let (given, before_dot) = (given.map(String::as_str), before_dot.map(str::to_owned));
        self.last = DateTime::<Utc>::from(SystemTime::now()).max(self.last + TimeDelta::milliseconds(1));
        let deployment = Deployment {
            id: format!("{:08x}-{:04x}", fastrand::u32(..), self.by_id.len()),
            name: given.map(str::to_owned).or(before_dot).unwrap_or(name),
            time: self.last.to_rfc3339_opts(SecondsFormat::Millis, true),
            tenant_id: query.get("tenantId").or(fields.get("tenantId")).cloned().unwrap_or_default(),
            resources,
        };
        let answer = deployment.json(base);
        self.by_id.insert(deployment.id.clone(), deployment);
        Ok(Answer::created(&answer))
    }

    /// Deletes a deployment; nothing can be in its way, since no process runs.
    pub(super) fn delete(&mut self, id: &str, query: &Query) -> Answered {
        let cascade = query.get("cascade").map_or("false", String::as_str);
        if !["true", "on", "yes", "1", "false", "off", "no", "0", ""].contains(&cascade.to_lowercase().as_str()) {
            return Err(Answer::internal_error(&format!(
                "Method parameter 'cascade': Failed to convert value of type 'java.lang.String' to required type \
                 'java.lang.Boolean'; Invalid boolean value [{cascade}]"
            )));
        }
        self.by_id.remove(id).map(|_| Answer::no_content()).ok_or_else(|| no_deployment(id))
    }

    pub(super) fn resources(&self, id: &str, base: &str) -> Answered {
        let deployment = self.find(id)?;
        Ok(Answer::ok(&deployment.resources.keys().map(|name| deployment.resource(name, base)).collect()))
    }

    pub(super) fn resource(&self, id: &str, name: &str, base: &str) -> Answered {
        let deployment = self.find(id)?;
        let missing = format!("Could not find a resource with id '{name}' in deployment '{id}'.");
        let is_there = deployment.resources.contains_key(name);
        is_there.then(|| Answer::ok(&deployment.resource(name, base))).ok_or_else(|| Answer::not_found(&missing))
    }

    pub(super) fn resource_data(&self, id: &str, name: &str) -> Answered {
        let missing = format!("Could not find a resource with name '{name}' in deployment '{id}'.");
        let bytes = self.find(id)?.resources.get(name).ok_or_else(|| Answer::not_found(&missing))?;
        Ok(Answer::bytes(media_type(name), bytes.clone()))
    }
}

impl Deployment {
    fn url(&self, base: &str) -> String {
        format!("{base}/repository/deployments/{}", self.id)
    }

    fn resource(&self, name: &str, base: &str) -> Value {
        // Names are not percent-encoded in URLs, as Flowable's own.
        let url = self.url(base);
        json!({
            "id": name,
            "url": format!("{url}/resources/{name}"),
            "contentUrl": format!("{url}/resourcedata/{name}"),
            "mediaType": media_type(name),
            "type": if is_bpmn(name) { "processDefinition" } else { "resource" },
        })
    }
}

impl Listed for Deployment {
    const SORTS: &[&str] = &["id", "name", "deployTime", "tenantId"];

    fn sort_key(&self, sort: &str) -> Option<&str> {
        Some(match sort {
            "name" => &self.name,
            "deployTime" => &self.time,
            "tenantId" => &self.tenant_id,
            _ => &self.id,
        })
    }

    fn passes(&self, filter: &str, wanted: &str) -> bool {
        match filter {
            "name" => self.name == wanted,
            "nameLike" => is_like(&self.name, wanted),
            // What is deployed by REST has no category.
            "category" => false,
            "parentDeploymentId" => self.id == wanted,
            "parentDeploymentIdLike" => is_like(&self.id, wanted),
            "tenantId" => self.tenant_id == wanted,
            "tenantIdLike" => is_like(&self.tenant_id, wanted),
            "withoutTenantId" => !wanted.eq_ignore_ascii_case("true") || self.tenant_id.is_empty(),
            _ => true,
        }
    }

    fn json(&self, base: &str) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "deploymentTime": self.time,
            "category": null,
            "parentDeploymentId": self.id,
            "url": self.url(base),
            "tenantId": self.tenant_id,
        })
    }
}

/// What Flowable makes of the ending of a name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "png" => "image/png",
        "txt" => "text/plain",
        "xml" | "bpmn" | "cmmn" | "dmn" => "text/xml",
        "app" | "event" | "form" | "channel" => "application/json",
        _ => "application/octet-stream",
    }
}

/// The files of an archive; one that cannot be read is taken for an empty one.
fn files(archive: &[u8]) -> BTreeMap<String, Bytes> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(archive)) else { return BTreeMap::new() };
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let Ok(mut file) = archive.by_index(index) else { continue };
        let Ok(name) = file.name().map(Into::into) else { continue };
        let mut bytes = Vec::new();
        if file.is_file() && file.read_to_end(&mut bytes).is_ok() {
            files.insert(name, bytes.into());
        }
    }
    files
}

/// Refuses what is no XML, in the words of Flowable's parser.
fn parse(bytes: &[u8]) -> Result<(), Answer> {
    let text = String::from_utf8_lossy(bytes);
    let words = match roxmltree::Document::parse(&text) {
        Ok(_) => return Ok(()),
        Err(_) if text.trim().is_empty() => "Premature end of file.".to_owned(),
        Err(_) if !text.trim_start().starts_with('<') => "Content is not allowed in prolog.".to_owned(),
        Err(error) => error.to_string(),
    };
    Err(Answer::internal_error(&format!(
        "javax.xml.transform.TransformerException: javax.xml.stream.XMLStreamException: ParseError at \
         [row,col]:[1,1]\nMessage: {words}"
    )))
}

fn no_deployment(id: &str) -> Answer {
    Answer::not_found(&format!("Could not find a deployment with id '{id}'."))
}
