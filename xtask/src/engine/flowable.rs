//! Flowable: the little Spring Boot application under tests/engines/flowable, which takes its version as a property.

use super::{
    Recipe,
    spring_boot::{Application, port},
};
use crate::workspace::Workspace;
use anyhow::Result;
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

const APPLICATION: Application = Application { name: "flowable" };

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
    APPLICATION.build(recipe.version, workspace, folder, properties(recipe.version))
}

fn java_arguments(_recipe: &Recipe, folder: &Path) -> Vec<OsString> {
    vec!["-jar".into(), APPLICATION.jar(folder).into()]
}
