//! `cargo xtask import`: a description of an API becomes the fragments of a system, or brings them up to date.

mod conventions;
mod distinct;
mod fragments;
mod markup;
mod merge;
mod naming;
mod openapi31;
mod queries;
pub(crate) mod reading;
mod references;
mod shapes;
mod source;
mod swagger2;
mod ways;

use self::{conventions::Source, fragments::Fragments, reading::Read};
use crate::{
    assemble::read_yaml,
    diff,
    document::Origins,
    lint,
    overlay::Overlay,
    variants,
    workspace::{System, Workspace},
};
use anyhow::Result;
use serde_json::Value;
use std::{collections::BTreeSet, fmt::Write as _, fs};

/// Where the description is.
#[derive(Clone, Debug)]
pub(crate) enum From {
    /// Swagger or OpenAPI, at a path or a URL.
    Description(String),
    /// Swagger2Markup, at a path or a URL.
    Markup(String),
}

/// Writes the fragments of the system, and says what is new, changed and gone, and what is left to do.
///
/// Writes all or nothing.
pub(crate) fn run(workspace: &Workspace, system: &System, from: &From) -> Result<()> {
    print!("{}", imported(workspace, system, from)?);
    Ok(())
}

/// Does it, and gives the report.
fn imported(workspace: &Workspace, system: &System, from: &From) -> Result<String> {
    let known = Fragments::read(workspace, system)?;
    let (Read { document, mut notes, format }, id) = match from {
        From::Description(from) => (reading::description(from)?, "openapi"),
        From::Markup(from) => (reading::markup(from)?, "markup"),
    };
    let title = document["info"]["title"].as_str().unwrap_or(system.name());
    let source = Source { id, title: format!("{title}: its {format}") };
    let new = conventions::applied(&document, &known.document, &source, &mut notes);
    let overlay = fs::read_to_string(workspace.fragments(system).join("overlay.yaml")).unwrap_or_default();
    let is_in_overlay = |name: &str| names_schema(&overlay, name);
    let merged = merge::merged(&known.document, &new, id, is_in_overlay, &mut notes);

    let files = known.files(&workspace.fragments(system), &merged)?;
    let left = left_to_do(workspace, system, &merged)?;
    let mut report = changes(&known, &merged);
    let mut seen = BTreeSet::new();
    notes.retain(|note| seen.insert(note.clone()));
    list(&mut report, "mended or left out in reading", &notes);
    list(&mut report, "for you to mend, or `cargo xtask regenerate` refuses it", &left);
    let made_up = made_up(&merged);
    if made_up > 0 {
        writeln!(
            report,
            "{made_up} summaries and descriptions are made of names: look for `{}`",
            conventions::MADE_UP
        )?;
    }
    let written = fragments::write(files)?;
    let folder = workspace.shown(&workspace.fragments(system));
    match written {
        0 => writeln!(report, "up to date: {folder}")?,
        _ => writeln!(report, "wrote {folder} ({written} files); next: cargo xtask regenerate")?,
    }
    Ok(report)
}

/// A document as an import into nothing would have it, with the names that are known; for comparing.
pub(crate) fn conventional(read: Read, known: &Value) -> Value {
    if read.document.get("x-documents").is_some() {
        return read.document;
    }
    let source = Source { id: "openapi", title: "The document".to_owned() };
    let mut document = conventions::applied(&read.document, known, &source, &mut Vec::new());
    for operation in crate::document::operations(known) {
        let found = document["paths"].get_mut(operation.path).and_then(|item| item.get_mut(operation.method));
        // It is said by hand, and an import keeps it.
        if let (Some(found), Some(paging)) = (found, operation.value.get("x-paging")) {
            found["x-paging"] = paging.clone();
        }
    }
    document
}

fn changes(known: &Fragments, merged: &Value) -> String {
    let schemas = merged.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    let total = format!("{} operations, {schemas} schemas\n", merge::count(merged));
    if known.is_new() {
        return total;
    }
    let changes = diff::changes(&variants::completed(&known.document), &variants::completed(merged));
    if changes.is_empty() {
        return format!("nothing has changed: {total}");
    }
    format!("{}{total}", diff::text(&changes))
}

/// What assembling the fragments would refuse.
fn left_to_do(workspace: &Workspace, system: &System, merged: &Value) -> Result<Vec<String>> {
    let mut document = merged.clone();
    let mut origins = Origins::default();
    origins.set(String::new(), &workspace.shown(&workspace.fragments(system)));
    let file = workspace.fragments(system).join("overlay.yaml");
    let mut problems = Vec::new();
    if file.exists() {
        let overlay: Overlay = read_yaml(workspace, &file)?;
        problems.extend(overlay.apply(&workspace.shown(&file), &mut document, &mut origins));
    }
    problems.extend(lint::lint(&document, &origins));
    problems.sort();
    problems.dedup();
    Ok(problems.iter().map(ToString::to_string).collect())
}

fn list(report: &mut String, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    *report += &format!("{title}:\n");
    lines.iter().for_each(|line| *report += &format!("  {line}\n"));
}

/// Whether an overlay speaks of a schema.
fn names_schema(overlay: &str, name: &str) -> bool {
    ["schemas.", "schemas/", "schemas['", "schemas[\""].iter().any(|before| {
        let wanted = format!("{before}{name}");
        let mut found = overlay.match_indices(&wanted).map(|(at, _)| &overlay[at + wanted.len()..]);
        found.any(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_'))
    })
}

fn made_up(value: &Value) -> usize {
    let mut count = 0;
    crate::document::walk(value, "", &mut |_, value| count += usize::from(value.get(conventions::MADE_UP).is_some()));
    count
}

#[cfg(test)]
mod tests;
