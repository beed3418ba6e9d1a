//! Engines that are little Spring Boot applications under tests/engines.

use super::{joined, maven};
use crate::workspace::Workspace;
use anyhow::Result;
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// A Maven project in the folder `tests/engines/<name>`, which makes `<name>-engine.jar`.
pub(super) struct Application {
    pub(super) name: &'static str,
}

impl Application {
    pub(super) fn jar(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}-engine.jar", self.name))
    }

    /// Builds the application into the folder, unless its jar is newer than all of the project.
    pub(super) fn build(
        &self,
        version: &str,
        workspace: &Workspace,
        folder: &Path,
        properties: Vec<OsString>,
    ) -> Result<()> {
        let project = workspace.root().join("tests/engines").join(self.name);
        let built = fs::metadata(self.jar(folder)).and_then(|jar| jar.modified());
        if built.is_ok_and(|built| newest(&project).is_ok_and(|changed| changed < built)) {
            return Ok(());
        }
        let name = self.name;
        println!("building {name} {version} with Maven (about half a minute when nothing is downloaded yet) …");
        let mut arguments =
            vec!["--file".into(), project.join("pom.xml").into(), joined("-Dengine.directory=", folder)];
        arguments.extend(properties);
        arguments.push("package".into());
        maven(&arguments)
    }
}

/// When anything under the folder was changed last.
fn newest(folder: &Path) -> std::io::Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        newest = newest.max(if path.is_dir() { self::newest(&path)? } else { fs::metadata(&path)?.modified()? });
    }
    Ok(newest)
}

/// Spring Boot writes the port into a file as soon as it has one.
pub(super) fn port(run: &Path) -> Option<u16> {
    fs::read_to_string(run.join("port")).ok()?.trim().parse().ok()
}
