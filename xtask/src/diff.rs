//! `cargo xtask diff`: what differs between two descriptions of an API, and what of it breaks who uses the Rust API.

mod changes;
mod shown;
mod types;

pub(crate) use self::{changes::changes, shown::text};

use crate::import::{self, reading};
use anyhow::Result;
use clap::ValueEnum;
use serde::Serialize;
use serde_json::{Value, json};
use std::process::ExitCode;

/// How the differences are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
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
/// Of a document that is not assembled here the operations are called as in the old one, as an import does it.
fn between(old: &str, new: &str) -> Result<Vec<Change>> {
    let old = import::conventional(reading::description(old)?, &Value::Null);
    let new = import::conventional(reading::description(new)?, &old);
    Ok(changes(&old, &new))
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
mod tests;
