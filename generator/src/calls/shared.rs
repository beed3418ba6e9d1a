//! Files of handles that several systems compile, each as a module of its own: `#[path = "engine/users.rs"] mod users;`.

use crate::workspace::{System, Workspace};
use anyhow::{Context as _, Result};
use std::{
    fs,
    path::{Component, Path, PathBuf},
};

/// The modules that a source file declares with a path, each with its file.
pub(super) fn declared(file: &Path, text: &str) -> Vec<(String, PathBuf)> {
    let folder = file.parent().unwrap_or(file);
    let mut found = Vec::new();
    let mut path = None;
    for line in text.lines().map(str::trim) {
        let given = line.strip_prefix("#[path = \"").and_then(|rest| rest.strip_suffix("\"]"));
        let name = line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ");
        match (given, name.and_then(|name| name.strip_suffix(';')), &path) {
            (Some(given), ..) => path = Some(normal(&folder.join(given))),
            (None, Some(name), Some(file)) => {
                found.push((name.to_owned(), file.clone()));
                path = None;
            }
            // Further attributes of the module.
            (None, None, Some(_)) if line.starts_with("#[") => {}
            _ => path = None,
        }
    }
    found
}

/// The path without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => _ = normal.pop(),
            part => normal.push(part),
        }
    }
    normal
}

/// The systems that compile a file, by name.
pub(super) fn systems_of(workspace: &Workspace, file: &Path) -> Result<Vec<System>> {
    let mut systems = Vec::new();
    for system in workspace.systems()? {
        let folder = workspace.root().join(workspace.handles(&system));
        for source in super::rust_files(&folder)? {
            let text =
                fs::read_to_string(&source).with_context(|| format!("cannot read {}", workspace.shown(&source)))?;
            if declared(&source, &text).iter().any(|(_, declared)| declared == file) {
                systems.push(system.clone());
            }
        }
    }
    Ok(systems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_with_a_path_are_found() {
        let text =
            "mod own;\n#[path = \"../engine/a.rs\"]\n#[cfg(x)]\npub mod a;\n#[path = \"b.rs\"]\nfn f() {}\nmod c;\n";
        let found = declared(Path::new("/src/activiti/history.rs"), text);
        assert_eq!(found, [("a".to_owned(), PathBuf::from("/src/engine/a.rs"))]);
    }
}
