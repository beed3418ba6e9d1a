//! `cargo xtask diff`: what differs between two descriptions of an API, and what of it breaks code that uses the Rust API.
//!
//! The code of both is generated in memory, and the verdict is that of comparing its public items: no rule of the
//! generator is told a second time here. What the specs say beyond that is told, and breaks nothing.

mod api;
mod changes;
mod shown;
mod wire;

use self::shown::text;

pub(crate) use self::changes::{changes, changes_of_made};

use crate::{
    document::Operation,
    import::{self, reading},
};
use anyhow::Result;
use clap::ValueEnum;
use serde::Serialize;
use serde_json::{Value, json};
use std::process::ExitCode;

/// How the differences are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[non_exhaustive]
pub enum Format {
    /// For people: by operation and schema, what breaks first.
    Text,
    /// For programs: `{breaking, compatible, changes: [{impact, kind, name, route, change, message}]}`.
    Json,
    /// For a CHANGELOG.
    Markdown,
}

/// Whether a change breaks code that uses the Rust API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Impact {
    /// It does not compile any more, or its calls fail.
    Breaking,
    /// It goes on as before.
    Compatible,
}

/// What has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// The API as a whole: credentials, servers, envelopes.
    Api,
    /// An operation, with its parameters, body and answers.
    Operation,
    /// A schema, with its properties and values.
    Schema,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Change {
    pub(crate) impact: Impact,
    pub(crate) kind: Kind,
    /// The operationId, or the name of the schema.
    pub(crate) name: String,
    /// Method and path of an operation.
    pub(crate) route: Option<String>,
    /// What it is, in a word that stays: `operation_removed`, `parameter_type` …
    pub(crate) change: &'static str,
    /// What it is, for people.
    pub(crate) message: String,
}

/// What a change is of.
struct Subject {
    kind: Kind,
    name: String,
    route: Option<String>,
}

impl Subject {
    fn operation(operation: &Operation<'_>) -> Self {
        let route = format!("{} {}", operation.method.to_uppercase(), operation.path);
        Self { kind: Kind::Operation, name: operation.id().unwrap_or_default().to_owned(), route: Some(route) }
    }

    fn schema(name: &str) -> Self {
        Self { kind: Kind::Schema, name: name.to_owned(), route: None }
    }

    fn api(name: &str) -> Self {
        Self { kind: Kind::Api, name: name.to_owned(), route: None }
    }

    fn change(&self, impact: Impact, change: &'static str, message: String) -> Change {
        Change { impact, kind: self.kind, name: self.name.clone(), route: self.route.clone(), change, message }
    }
}

/// What differs between two documents, for people; nothing where nothing does.
pub(crate) fn told(old: &Value, new: &Value) -> Result<String> {
    let changes = changes(old, new)?;
    Ok(if changes.is_empty() { String::new() } else { text(&changes) })
}

/// Prints the differences; the code is 0 if none is breaking, 1 if one is, 2 if they cannot be told.
pub(crate) fn run(old: &str, new: &str, format: Format) -> ExitCode {
    match between(old, new) {
        Ok(changes) => {
            print!("{}", shown(&changes, format));
            ExitCode::from(u8::from(changes.iter().any(|change| change.impact == Impact::Breaking)))
        }
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// The differences between the documents at two paths or URLs.
///
/// A description that is not assembled here is compared as an import of it would be: under the names of the old one, and
/// with what was given to that by hand.
fn between(old: &str, new: &str) -> Result<Vec<Change>> {
    let old = import::conventional(reading::description(old)?);
    let new = import::imported_over(reading::description(new)?, &old);
    changes(&old, &new)
}

fn shown(changes: &[Change], format: Format) -> String {
    match format {
        Format::Text => shown::text(changes),
        Format::Markdown => shown::markdown(changes),
        Format::Json => {
            let (breaking, compatible) = shown::counts(changes);
            let all = json!({"breaking": breaking, "compatible": compatible, "changes": changes});
            format!("{all:#}\n")
        }
    }
}

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;
