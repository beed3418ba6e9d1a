//! A document in any of the formats that are read, as OpenAPI 3.0.3.

use super::{markup, openapi31, references, source, swagger2};
use crate::{document::operations, yaml};
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use serde_json::Value;

/// A description of an API, and what had to be mended to read it.
#[derive(Debug)]
pub(crate) struct Read {
    /// OpenAPI 3.0.3, with the names that the document gives.
    pub(crate) document: Value,
    pub(crate) notes: Vec<String>,
    /// What it was written in, for people.
    pub(crate) format: String,
    /// The comments that it begins with.
    pub(crate) head: String,
}

/// Reads Swagger 2.0, OpenAPI 3.0 or 3.1, JSON or YAML, from a path or a URL.
pub(crate) fn description(from: &str) -> Result<Read> {
    let mut notes = Vec::new();
    let text = source::text(from, &mut notes)?;
    let read = described(&text, notes);
    read.with_context(|| format!("cannot import {}", source::shown(from)))
}

/// Reads a Swagger2Markup document from a path or a URL.
pub(crate) fn markup(from: &str) -> Result<Read> {
    let mut notes = Vec::new();
    let text = source::text(from, &mut notes)?;
    let written = markup::read(&text, &mut notes).with_context(|| format!("cannot import {}", source::shown(from)))?;
    let mut document = swagger2::converted(written, &mut notes);
    references::mend(&mut document, &mut notes).with_context(|| format!("cannot import {}", source::shown(from)))?;
    Ok(Read { document, notes, format: "Swagger2Markup document".to_owned(), head: String::new() })
}

fn described(text: &str, mut notes: Vec<String>) -> Result<Read> {
    let written = parsed(text)?;
    let version = |key: &str| match written.get(key) {
        Some(Value::String(version)) => Some(version.clone()),
        Some(Value::Number(version)) => Some(version.to_string()),
        _ => None,
    };
    let (format, mut document) = match (version("swagger"), version("openapi")) {
        (Some(swagger), _) if swagger == "2.0" => ("Swagger 2.0".to_owned(), swagger2::converted(written, &mut notes)),
        (_, Some(openapi)) if openapi.starts_with("3.0") => (format!("OpenAPI {openapi}"), written),
        (_, Some(openapi)) if openapi.starts_with("3.1") => {
            (format!("OpenAPI {openapi}"), openapi31::converted(written, &mut notes))
        }
        (Some(other), _) => bail!("Swagger {other} is not read; 2.0 and OpenAPI 3.0 and 3.1 are"),
        (_, Some(other)) => bail!("OpenAPI {other} is not read; 3.0 and 3.1, and Swagger 2.0, are"),
        (None, None) => match version("swaggerVersion") {
            Some(other) => bail!("Swagger {other} is not read; 2.0 and OpenAPI 3.0 and 3.1 are"),
            None => bail!("it says neither `swagger: '2.0'` nor `openapi: 3.…`: no description of an API"),
        },
    };
    let paths = document.get("paths").and_then(Value::as_object);
    ensure!(paths.is_some_and(|paths| !paths.is_empty()), "it has no paths: there is nothing to import");
    ensure!(!operations(&document).is_empty(), "no operation is found in it");
    document["openapi"] = "3.0.3".into();
    references::mend(&mut document, &mut notes)?;
    Ok(Read { document, notes, format, head: head(text) })
}

/// The comments at the head of a YAML document, as they stand at the head of a fragment.
fn head(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let lines =
        text.lines().map(str::trim_end).take_while(|line| line.starts_with('#') || line.is_empty() || *line == "---");
    let comments: Vec<&str> = lines.filter(|line| line.starts_with('#')).collect();
    if comments.is_empty() { String::new() } else { format!("{}\n\n", comments.join("\n")) }
}

fn parsed(text: &str) -> Result<Value> {
    let start = text.trim_start();
    ensure!(!start.is_empty(), "it is empty");
    if start.starts_with('<') {
        bail!("it is HTML or XML, not JSON or YAML: a page for people, or the login of the server?");
    }
    let value = if start.starts_with(['{', '[']) { json(text) } else { yaml(text) };
    let value = value?;
    ensure!(value.is_object(), "it is neither a JSON nor a YAML object: no description of an API");
    Ok(value)
}

/// JSON; an object in braces may be YAML as well.
fn json(text: &str) -> Result<Value> {
    serde_json::from_str(text).or_else(|error| yaml(text).map_err(|_| anyhow!("it is not JSON: {error}")))
}

fn yaml(text: &str) -> Result<Value> {
    yaml::document(text).map_err(|error| {
        let error = error.to_string();
        let line = error.lines().next().unwrap_or_default();
        anyhow!("it is neither JSON nor YAML: {}", line.strip_prefix("error: ").unwrap_or(line))
    })
}
