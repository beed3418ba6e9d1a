//! The lines of the crates that make a system's module part of them.

use crate::{
    layout::Wire,
    workspace::{System, Workspace},
};
use anyhow::{Context as _, Result};
use std::{fmt, fs};

enum Addition {
    /// A line under `[features]`.
    Feature(String),
    /// An item, with its attributes, at the end.
    Item(Vec<String>),
    /// One that stands before the others.
    FirstItem(Vec<String>),
}

impl Addition {
    fn of(wire: &Wire, system: &System) -> Self {
        match &wire.feature {
            Some(line) => Self::Feature(system.filled(line)),
            None if wire.is_first => Self::FirstItem(wire.item.iter().map(|line| system.filled(line)).collect()),
            None => Self::Item(wire.item.iter().map(|line| system.filled(line)).collect()),
        }
    }

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
            Self::FirstItem(lines) => {
                let is_head = |line: &&str| line.trim().is_empty() || line.starts_with("//") || line.starts_with("#![");
                let head: usize = text.split_inclusive('\n').take_while(is_head).map(str::len).sum();
                let (head, rest) = text.split_at(head);
                let is_beside = rest.starts_with("mod ") || rest.starts_with("pub mod ");
                Ok(format!("{head}{}\n{}{rest}", lines.join("\n"), if is_beside { "" } else { "\n" }))
            }
        }
    }
}

impl fmt::Display for Addition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Feature(line) => write!(f, "under [features]: {line}"),
            Self::Item(lines) | Self::FirstItem(lines) => f.write_str(&lines.join(" ")),
        }
    }
}

/// What is still to be added for a system, and where; nothing for the fixture.
pub(crate) fn missing(workspace: &Workspace, system: &System) -> Result<Vec<String>> {
    let missing = absent(workspace, system)?.into_iter();
    Ok(missing.map(|(wire, _)| format!("in {}: {}", wire.file, Addition::of(wire, system))).collect())
}

/// Adds what is still to be added for a system, and says where.
pub(crate) fn write(workspace: &Workspace, system: &System) -> Result<()> {
    for (wire, text) in absent(workspace, system)? {
        let (file, addition) = (&wire.file, Addition::of(wire, system));
        let text = addition.add(&text).with_context(|| file.clone())?;
        fs::write(workspace.root().join(file), text).with_context(|| format!("cannot write {file}"))?;
        println!("wrote {file}: {addition}");
    }
    Ok(())
}

/// The lines that are not there, with the files as they are.
fn absent<'a>(workspace: &'a Workspace, system: &System) -> Result<Vec<(&'a Wire, String)>> {
    let mut missing = Vec::new();
    for wire in workspace.layout().wires.iter().filter(|_| !workspace.is_fixture(system)) {
        let path = workspace.root().join(&wire.file);
        // A folder with specs alone has no crates to be part of.
        if !path.exists() {
            continue;
        }
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", wire.file))?;
        let known_by = system.filled(&wire.known_by);
        let is_it = |line: &str| line.starts_with(&known_by) || line.ends_with(&known_by);
        if !text.lines().map(str::trim).any(is_it) {
            missing.push((wire, text));
        }
    }
    Ok(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_part_of_both_crates_or_the_lines_are_told() {
        let workspace = Workspace::of_tests().unwrap();
        for system in workspace.systems().unwrap() {
            assert_eq!(missing(&workspace, &system).unwrap(), Vec::<String>::new(), "{}", system.name());
        }
        let new = System::named("my-service").unwrap();
        let lines = missing(&workspace, &new).unwrap();
        assert_eq!(lines.len(), 6, "{lines:?}");
        assert!(lines[0].ends_with("generated/Cargo.toml: under [features]: my-service = []"), "{lines:?}");
        assert!(lines[3].contains("#[cfg(feature = \"my-service\")] pub mod my_service;"), "{lines:?}");
        assert!(lines[4].contains("openapi.rs") && lines[4].contains("pub const fn my_service()"), "{lines:?}");
        assert!(lines[5].contains("stub.rs") && lines[5].contains("pub fn my_service() -> Stub"), "{lines:?}");
    }

    #[test]
    fn a_first_item_stands_behind_the_words_on_the_crate() {
        let addition = Addition::FirstItem(vec!["mod office;".to_owned()]);
        for (text, expected) in [
            ("fn main() {}\n", "mod office;\n\nfn main() {}\n"),
            ("//! A crate.\n\n#![warn(x)]\n\nuse a::b;\n", "//! A crate.\n\n#![warn(x)]\n\nmod office;\n\nuse a::b;\n"),
            ("//! A crate.\n\nmod parts;\n", "//! A crate.\n\nmod office;\nmod parts;\n"),
        ] {
            assert_eq!(addition.add(text).unwrap(), expected);
        }
    }

    #[test]
    fn names_of_systems_are_names_of_modules() {
        let workspace = Workspace::of_tests().unwrap();
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
