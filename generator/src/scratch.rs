//! Copies of parts of this workspace, for tests that change them and build them.
//!
//! The tests under `tests/` take this file in by its path.

// No test uses all of it.
#![allow(dead_code)]

use anyhow::{Context as _, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A folder with parts of the workspace: a temporary one, or one that stays from run to run.
pub(crate) struct Scratch<F> {
    folder: F,
}

impl<F: AsRef<Path>> Scratch<F> {
    pub(crate) fn in_folder(folder: F) -> Self {
        Self { folder }
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.as_ref()
    }

    pub(crate) fn path(&self, file: impl AsRef<Path>) -> PathBuf {
        self.root().join(file)
    }

    /// Writes a file, and makes the folders that it lies in.
    pub(crate) fn write(&self, file: &str, text: &str) -> Result<()> {
        let path = self.path(file);
        fs::create_dir_all(path.parent().context("a file is in a folder")?)?;
        fs::write(&path, text).with_context(|| file.to_owned())
    }

    /// Copies files and folders of the workspace.
    pub(crate) fn take(&self, parts: &[&str]) -> Result<()> {
        parts.iter().try_for_each(|part| copy(&workspace().join(part), &self.path(part)))
    }

    /// Copies the lock file and the manifest of the workspace, which gets these members instead of its own. The runtime that is
    /// no member is the one of this workspace.
    pub(crate) fn take_manifest(&self, members: &[&str]) -> Result<()> {
        let manifest = fs::read_to_string(workspace().join("Cargo.toml"))?;
        let rest = manifest.find("[workspace.package]").context("the manifest has no [workspace.package]")?;
        let head = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n");
        let runtime = if members.contains(&"runtime") { PathBuf::from("runtime") } else { workspace().join("runtime") };
        let rest = manifest[rest..].replace("path = \"runtime\"", &format!("path = {runtime:?}"));
        self.write("Cargo.toml", &(head + &rest))?;
        self.take(&["Cargo.lock"])
    }
}

/// The workspace that the test was built in.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Copies a file or a folder, and makes the folders that it lies in.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        fs::create_dir_all(to.parent().context("a file is in a folder")?)?;
        fs::copy(from, to).with_context(|| from.display().to_string())?;
        return Ok(());
    }
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}
