//! The lines of the crates that make a system's module part of them.

use crate::workspace::{System, Workspace};
use anyhow::{Context as _, Result};
use std::{fmt, fs};

/// A line that has to be in a file, and all that is to be added where it is not.
struct Wire {
    file: &'static str,
    line: String,
    addition: Addition,
}

enum Addition {
    /// A line under `[features]`.
    Feature(String),
    /// An item, with its attributes.
    Item(Vec<String>),
}

impl Addition {
    /// The text with the addition: a feature behind the features of other systems, an item at the end.
    fn add(&self, text: &str) -> Result<String> {
        match self {
            Self::Feature(line) => {
                let (before, after) = text.split_once("[features]\n").context("there are no [features]")?;
                let is_before =
                    |other: &&str| other.starts_with("default = ") || (**other < **line && other.contains(" = ["));
                let others: String = after.lines().take_while(is_before).map(|line| format!("{line}\n")).collect();
                Ok(format!("{before}[features]\n{others}{line}\n{}", &after[others.len()..]))
            }
            Self::Item(lines) => Ok(format!("{}\n\n{}\n", text.trim_end(), lines.join("\n"))),
        }
    }
}

impl fmt::Display for Addition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Feature(line) => write!(f, "under [features]: {line}"),
            Self::Item(lines) => f.write_str(&lines.join(" ")),
        }
    }
}

/// What is still to be added for a system, and where; nothing for the fixture.
pub(crate) fn missing(workspace: &Workspace, system: &System) -> Result<Vec<String>> {
    let missing = absent(workspace, system)?.into_iter();
    Ok(missing.map(|(wire, _)| format!("in {}: {}", wire.file, wire.addition)).collect())
}

/// Adds what is still to be added for a system, and says where.
pub(crate) fn write(workspace: &Workspace, system: &System) -> Result<()> {
    for (wire, text) in absent(workspace, system)? {
        let text = wire.addition.add(&text).with_context(|| wire.file)?;
        fs::write(workspace.root().join(wire.file), text).with_context(|| format!("cannot write {}", wire.file))?;
        println!("wrote {}: {}", wire.file, wire.addition);
    }
    Ok(())
}

/// The lines that are not there, with the files as they are.
fn absent(workspace: &Workspace, system: &System) -> Result<Vec<(Wire, String)>> {
    let mut missing = Vec::new();
    for wire in wires(system).into_iter().filter(|_| !system.is_fixture()) {
        let path = workspace.root().join(wire.file);
        // A folder with specs alone has no crates to be part of.
        if !path.exists() {
            continue;
        }
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", wire.file))?;
        let is_it = |line: &str| line.starts_with(&wire.line) || line.ends_with(&wire.line);
        if !text.lines().map(str::trim).any(is_it) {
            missing.push((wire, text));
        }
    }
    Ok(missing)
}

fn wires(system: &System) -> [Wire; 4] {
    let (name, module) = (system.name(), system.module());
    let allowed = "#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = \"generated\")]";
    let item = |cfg: &str, more: &[&str]| {
        let more = more.iter().map(|&line| line.to_owned());
        Addition::Item([cfg.to_owned()].into_iter().chain(more).chain([format!("pub mod {module};")]).collect())
    };
    let generated = item(&format!("#[cfg(all(feature = \"{name}\", not(doctest)))]"), &["#[rustfmt::skip]", allowed]);
    let client = item(&format!("#[cfg(feature = \"{name}\")]"), &[]);
    let feature = |on: &str| Addition::Feature(format!("{name} = [{on}]"));
    let wire = |file, line: &str, addition| Wire { file, line: line.to_owned(), addition };
    [
        wire("generated/Cargo.toml", &format!("{name} = ["), feature("")),
        wire("generated/src/lib.rs", &format!("pub mod {module};"), generated),
        wire("ergonomic/Cargo.toml", &format!("{name} = ["), feature(&format!("\"bpm-rest-generated/{name}\""))),
        wire("ergonomic/src/lib.rs", &format!("pub mod {module};"), client),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_part_of_both_crates_or_the_lines_are_told() {
        let workspace = Workspace::find().unwrap();
        for system in workspace.systems().unwrap() {
            assert_eq!(missing(&workspace, &system).unwrap(), Vec::<String>::new(), "{}", system.name());
        }
        let new = System::named("my-service").unwrap();
        let lines = missing(&workspace, &new).unwrap();
        assert_eq!(lines.len(), 4, "{lines:?}");
        assert!(lines[0].ends_with("generated/Cargo.toml: under [features]: my-service = []"), "{lines:?}");
        assert!(lines[3].contains("#[cfg(feature = \"my-service\")] pub mod my_service;"), "{lines:?}");
    }

    #[test]
    fn names_of_systems_are_names_of_modules() {
        let workspace = Workspace::find().unwrap();
        for name in [
            "",
            "My",
            "1a",
            "a_b",
            "type",
            "error",
            "envelope",
            "transport",
            "http",
            "testing",
            "shapes",
            "a b",
            "../x",
        ] {
            assert!(workspace.system(name).is_err(), "{name}");
        }
        assert_eq!(workspace.system("my-service").unwrap().module(), "my_service");
    }
}
