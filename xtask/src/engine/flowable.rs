//! Flowable: the little Spring Boot application under tests/engines/flowable, which takes its version as a property.

use super::{Recipe, joined, maven};
use crate::workspace::Workspace;
use anyhow::Result;
use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

pub(super) const RECIPE: Recipe = Recipe {
    version: "7.2.0",
    base_path: "/flowable-rest/service",
    further: &[
        ("flowable-cmmn", "/flowable-rest/cmmn-api"),
        ("flowable-dmn", "/flowable-rest/dmn-api"),
        ("flowable-event-registry", "/flowable-rest/event-registry-api"),
        ("flowable-external-jobs", "/flowable-rest/external-job-api"),
        ("flowable-idm", "/flowable-rest/idm-api"),
    ],
    probe: "/management/engine",
    user: "rest-admin",
    password: "test",
    prepare,
    java_arguments,
    port,
};

/// An older version. Its REST modules are all of one version.
pub(super) fn recipe(version: &'static str) -> Recipe {
    Recipe { version, ..RECIPE }
}

/// The same as the newest, running jobs by itself, and looking for expired locks more often than once a minute.
pub(super) const ASYNC: Recipe = Recipe {
    further: &[],
    prepare: |recipe, workspace, folder| prepare(recipe, workspace, &jar_folder(folder)),
    java_arguments: |recipe, folder| {
        let mut arguments = java_arguments(recipe, &jar_folder(folder));
        arguments.push("--flowable.async-executor-activate=true".into());
        arguments.push("--flowable.process.async.executor.reset-expired-jobs-interval=PT2S".into());
        arguments
    },
    ..RECIPE
};

/// Both run the same application.
fn jar_folder(folder: &Path) -> PathBuf {
    folder.with_file_name("flowable")
}

const JAR: &str = "flowable-engine.jar";

/// What Maven is told of a version; of the newest the project knows it all.
fn properties(version: &str) -> Vec<OsString> {
    if version == RECIPE.version {
        return Vec::new();
    }
    let of_version = ["flowable.version", "flowable.rest.version"].map(|name| format!("-D{name}={version}").into());
    let mut properties: Vec<OsString> = of_version.into();
    if version.starts_with("6.") {
        // It was made for Spring Boot 2.
        properties.extend(["-Dspring-boot.version=2.7.18".into(), "-Dflowable.bom=none".into()]);
    }
    properties
}

fn prepare(recipe: &Recipe, workspace: &Workspace, folder: &Path) -> Result<()> {
    let project = workspace.root().join("tests/engines/flowable");
    let built = fs::metadata(folder.join(JAR)).and_then(|jar| jar.modified());
    if built.is_ok_and(|built| newest(&project).is_ok_and(|changed| changed < built)) {
        return Ok(());
    }
    println!("building flowable {} with Maven (about half a minute when nothing is downloaded yet) …", recipe.version);
    let mut arguments = vec!["--file".into(), project.join("pom.xml").into(), joined("-Dengine.directory=", folder)];
    arguments.extend(properties(recipe.version));
    arguments.push("package".into());
    maven(&arguments)
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

fn java_arguments(_recipe: &Recipe, folder: &Path) -> Vec<OsString> {
    vec!["-jar".into(), folder.join(JAR).into()]
}

/// Spring Boot writes the port into a file as soon as it has one.
fn port(run: &Path) -> Option<u16> {
    fs::read_to_string(run.join("port")).ok()?.trim().parse().ok()
}
