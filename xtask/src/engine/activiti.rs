//! Activiti 6.0.0: the stock war in jetty-runner.

use super::{Recipe, joined, maven};
use crate::workspace::Workspace;
use anyhow::{Result, ensure};
use std::{ffi::OsString, fs, path::Path};

pub(super) const RECIPE: Recipe = Recipe {
    base_path: "/activiti-rest/service",
    probe: "/management/engine",
    user: "kermit",
    password: "kermit",
    prepare,
    java_arguments,
    port,
};

/// What is run: coordinates and file name.
const ARTIFACTS: [(&str, &str); 2] = [
    ("org.activiti:activiti-webapp-rest2:6.0.0:war", "activiti-webapp-rest2-6.0.0.war"),
    ("org.eclipse.jetty:jetty-runner:9.4.58.v20250814:jar", "jetty-runner-9.4.58.v20250814.jar"),
];

fn prepare(_workspace: &Workspace, folder: &Path) -> Result<()> {
    for (coordinates, file) in ARTIFACTS {
        if folder.join(file).exists() {
            continue;
        }
        println!("fetching {coordinates} with Maven …");
        maven(&[
            "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy".into(),
            format!("-Dartifact={coordinates}").into(),
            joined("-DoutputDirectory=", folder),
        ])?;
        ensure!(folder.join(file).exists(), "Maven left no {file}");
    }
    Ok(())
}

fn java_arguments(folder: &Path) -> Vec<OsString> {
    let [(_, war), (_, runner)] = ARTIFACTS;
    let mut arguments: Vec<OsString> = vec![
        // Jobs run when a test says so, not when a thread of the engine gets to it.
        "-Dengine.asyncexecutor.activate=false".into(),
        // Jetty tells its port in its log, which goes nowhere otherwise.
        "-Dorg.eclipse.jetty.util.log.class=org.eclipse.jetty.util.log.StdErrLog".into(),
        // Without it Jetty stays up and answers 503 for ever.
        "--add-opens".into(),
        "java.base/java.lang=ALL-UNNAMED".into(),
        "-jar".into(),
        folder.join(runner).into(),
    ];
    arguments.extend(["--host", "127.0.0.1", "--port", "0", "--path", "/activiti-rest"].map(OsString::from));
    arguments.push(folder.join(war).into());
    arguments
}

/// Jetty logs the port that it was given: `Started ServerConnector@…{HTTP/1.1, (http/1.1)}{127.0.0.1:40123}`.
fn port(run: &Path) -> Option<u16> {
    let log = fs::read_to_string(run.join("engine.log")).ok()?;
    let line = log.lines().find(|line| line.contains("Started ServerConnector@"))?;
    line.rsplit(':').next()?.trim_end_matches('}').parse().ok()
}
