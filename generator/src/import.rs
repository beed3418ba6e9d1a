//! `cargo xtask import`: a description of an API becomes the fragments of a system, or brings them up to date.

mod conventions;
mod distinct;
mod enumerations;
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
mod words;

use self::{conventions::Source, fragments::Fragments, reading::Read};
use crate::{
    assemble::{not_openapi, read_typed},
    document::{Origins, sorted},
    forms,
    generate::generate,
    lint, openapi,
    overlay::Overlay,
    problem::Problem,
    resolve::resolved,
    variants,
    workspace::{System, Workspace},
};
use anyhow::Result;
use serde_json::Value;
use std::{collections::BTreeSet, fmt::Write as _, fs};

/// Tells what differs between two documents.
pub(crate) type Tell = fn(&Value, &Value) -> Result<String>;

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
///
/// The function tells what differs between two documents; nothing where nothing does.
pub(crate) fn run(workspace: &Workspace, system: &System, from: &From, tell: Tell) -> Result<()> {
    print!("{}", imported(workspace, system, from, tell)?);
    Ok(())
}

/// Does it, and gives the report.
fn imported(workspace: &Workspace, system: &System, from: &From, tell: Tell) -> Result<String> {
    let known = Fragments::read(workspace, system)?;
    let (Read { document, mut notes, format, head }, id) = match from {
        From::Description(from) => (reading::description(from)?, "openapi"),
        From::Markup(from) => (reading::markup(from)?, "markup"),
    };
    let title = document["info"]["title"].as_str().unwrap_or(system.name());
    let source = Source { id, title: format!("{title}: its {format}") };
    let mut new = conventions::applied(&document, &known.document, &source, &mut notes);
    openapi::mend(&mut new, &mut notes);
    let overlay = fs::read_to_string(workspace.fragments(system).join("overlay.yaml")).unwrap_or_default();
    let is_in_overlay = |name: &str| names_schema(&overlay, name);
    let mut merged = merge::merged(&known.document, &new, id, is_in_overlay, &mut notes);
    enumerations::name(&mut merged);

    let files = known.files(&workspace.fragments(system), &merged, &head)?;
    let (left, never_read) = checked(workspace, system, &merged, known.origins(workspace, system, &merged))?;
    let mut report = changes(workspace, system, &known, &merged, tell)?;
    let mut seen = BTreeSet::new();
    notes.retain(|note| seen.insert(note.clone()));
    list(&mut report, "mended or left out in reading", &together(&notes));
    list(&mut report, "to be known", &never_read);
    list(&mut report, "for you to mend, or `regenerate` refuses it", &left);
    let made_up = made_up(&merged);
    if made_up > 0 {
        writeln!(report, "{made_up} summaries and descriptions are made of names: look for `{}`", words::MADE_UP)?;
    }
    let written = fragments::write(files)?;
    let folder = workspace.shown(&workspace.fragments(system));
    match written {
        0 => writeln!(report, "up to date: {folder}")?,
        _ => {
            let next = match workspace.client(system).exists() {
                true => workspace.command("regenerate"),
                false => format!("{} {}", workspace.command("handles"), system.name()),
            };
            writeln!(report, "wrote {folder} ({written} files); next: {next}")?;
        }
    }
    Ok(report)
}

/// A description as an import into nothing would have it; an assembled spec as it is.
pub(crate) fn conventional(read: Read) -> Value {
    if is_assembled(&read.document) {
        return read.document;
    }
    let mut document = compared(&read.document, &Value::Null);
    enumerations::name(&mut document);
    document
}

fn compared(document: &Value, known: &Value) -> Value {
    let source = Source { id: COMPARED, title: "The document".to_owned() };
    let mut document = conventions::applied(document, known, &source, &mut Vec::new());
    openapi::mend(&mut document, &mut Vec::new());
    document
}

/// A description as an import over a known one would have it: what was given to that by hand stays.
pub(crate) fn imported_over(read: Read, known: &Value) -> Value {
    if is_assembled(&read.document) {
        return read.document;
    }
    let mut known = known.clone();
    // All operations of the spec are held against this one description.
    let items = known.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(serde_json::Map::values_mut);
    let operations = items.filter_map(Value::as_object_mut).flat_map(serde_json::Map::values_mut);
    for source in operations.filter_map(|operation| operation.get_mut("x-source")?.as_array_mut()).flatten() {
        source["document"] = COMPARED.into();
    }
    let new = compared(&read.document, &known);
    let mut merged = merge::merged(&known, &new, COMPARED, |_| false, &mut Vec::new());
    for key in ["servers", "security"] {
        if let Some(said) = new.get(key) {
            merged[key] = said.clone();
        }
    }
    for (name, scheme) in new["components"]["securitySchemes"].as_object().into_iter().flatten() {
        merged["components"]["securitySchemes"][name] = scheme.clone();
    }
    enumerations::name(&mut merged);
    merged
}

/// The id of a document that is only compared.
const COMPARED: &str = "openapi";

fn is_assembled(document: &Value) -> bool {
    document.get("x-documents").is_some()
}

fn changes(workspace: &Workspace, system: &System, known: &Fragments, merged: &Value, tell: Tell) -> Result<String> {
    let schemas = merged.pointer("/components/schemas").and_then(Value::as_object).map_or(0, serde_json::Map::len);
    let total = format!("{} operations, {schemas} schemas\n", merge::count(merged));
    if known.is_new() {
        return Ok(total);
    }
    let completed = |document| -> Result<Value> {
        let (document, ..) = corrected(workspace, system, document, Origins::default())?;
        Ok(variants::completed(&document))
    };
    Ok(match tell(&completed(&known.document)?, &completed(merged)?) {
        Ok(told) if told.is_empty() => format!("nothing has changed: {total}"),
        Ok(told) => format!("{told}{total}"),
        Err(error) => format!("what has changed cannot be told: {error:#}\n{total}"),
    })
}

/// The fragments with the overlay applied, and what of that fails.
fn corrected(
    workspace: &Workspace,
    system: &System,
    document: &Value,
    mut origins: Origins,
) -> Result<(Value, Origins, Vec<Problem>)> {
    let mut document = document.clone();
    let file = workspace.fragments(system).join("overlay.yaml");
    let mut problems = Vec::new();
    if file.exists() {
        let overlay: Overlay = read_typed(workspace, &file)?;
        problems.extend(overlay.apply(&workspace.shown(&file), &mut document, &mut origins));
    }
    Ok((document, origins, problems))
}

/// What keeps the fragments from being assembled and generated from, and how to mend it; and what is to be known of the
/// types that are.
fn checked(
    workspace: &Workspace,
    system: &System,
    merged: &Value,
    origins: Origins,
) -> Result<(Vec<String>, Vec<String>)> {
    let (document, origins, mut problems) = corrected(workspace, system, merged, origins)?;
    problems.extend(lint::lint(&document, &origins));
    let document = sorted(variants::completed(&document));
    if problems.is_empty() {
        problems.extend(
            [variants::expanded(&document), document.clone()]
                .iter()
                .filter_map(|document| not_openapi(document, &origins)),
        );
    }
    if problems.is_empty()
        && let Err(error) = generate(workspace, system, &document)
    {
        let file = workspace.shown(&workspace.fragments(system));
        let message =
            format!("no code can be made of it: {error:#}; an action of overlay.yaml can leave out what it names");
        problems.push(Problem { file, place: String::new(), message });
    }
    let never_read = if problems.is_empty() { forms::never_read(&resolved(&document)) } else { Vec::new() };
    problems.sort();
    problems.dedup();
    Ok((problems.iter().map(ToString::to_string).collect(), never_read))
}

/// Notes of which the same is told of many places, each told once, with how many these are and which is the first.
fn together(notes: &[String]) -> Vec<String> {
    const MANY: usize = 4;
    let mut told: Vec<(&str, Vec<&str>)> = Vec::new();
    for note in notes {
        let (place, message) = note.split_once(": ").unwrap_or(("", note));
        match told.iter_mut().find(|(known, _)| *known == message) {
            Some((_, places)) => places.push(place),
            None => told.push((message, vec![place])),
        }
    }
    let lines = told.into_iter().flat_map(|(message, places)| match places.as_slice() {
        [first, ..] if places.len() >= MANY => vec![format!("{} places, {first} the first: {message}", places.len())],
        [""] => vec![message.to_owned()],
        places => places.iter().map(|place| format!("{place}: {message}")).collect(),
    });
    lines.collect()
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
    crate::document::walk(value, "", &mut |_, value| count += usize::from(value.get(words::MADE_UP).is_some()));
    count
}

#[cfg(test)]
mod tests;
