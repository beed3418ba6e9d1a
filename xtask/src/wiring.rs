//! The lines of the crates that make a system's module part of them; those a person adds, once.

use crate::workspace::{System, Workspace};
use anyhow::{Context as _, Result};
use std::fs;

/// A line that has to be in a file, and all that is to be added where it is not.
struct Wire {
    file: &'static str,
    line: String,
    addition: String,
}

/// What is still to be added for a system, and where; nothing for the fixture.
pub(crate) fn missing(workspace: &Workspace, system: &System) -> Result<Vec<String>> {
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
            missing.push(format!("in {}: {}", wire.file, wire.addition));
        }
    }
    Ok(missing)
}

fn wires(system: &System) -> [Wire; 4] {
    let (name, module) = (system.name(), system.module());
    let generated = format!(
        "#[cfg(all(feature = \"{name}\", not(doctest)))] #[rustfmt::skip] #[allow(missing_docs, clippy::all, \
         rustdoc::all, unused_imports, reason = \"generated\")] pub mod {module};"
    );
    let feature = |on: &str| format!("under [features]: {name} = [{on}]");
    let client = format!("#[cfg(feature = \"{name}\")] pub mod {module};");
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
        for name in ["", "My", "1a", "a_b", "type", "error", "transport", "shapes", "a b", "../x"] {
            assert!(workspace.system(name).is_err(), "{name}");
        }
        assert_eq!(workspace.system("my-service").unwrap().module(), "my_service");
    }
}
