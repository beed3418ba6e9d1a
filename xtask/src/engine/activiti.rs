//! Activiti: the stock war in jetty-runner.

use super::{Recipe, joined, maven};
use crate::workspace::Workspace;
use anyhow::{Result, ensure};
use std::{ffi::OsString, fs, path::Path};

/// The recipe for a version, 5.22.0 or 6.0.0.
pub(super) fn recipe(version: &'static str) -> Recipe {
    Recipe {
        version,
        base_path: "/activiti-rest/service",
        further: &[],
        probe: "/management/engine",
        user: "kermit",
        password: "kermit",
        prepare,
        java_arguments,
        port,
    }
}

/// What is run: coordinates and file name of the war and of what serves it.
fn artifacts(version: &str) -> [(String, String); 2] {
    let war = "activiti-webapp-rest2";
    let (runner, runner_version) = ("jetty-runner", "9.4.58.v20250814");
    [
        (format!("org.activiti:{war}:{version}:war"), format!("{war}-{version}.war")),
        (format!("org.eclipse.jetty:{runner}:{runner_version}:jar"), format!("{runner}-{runner_version}.jar")),
    ]
}

fn prepare(recipe: &Recipe, _workspace: &Workspace, folder: &Path) -> Result<()> {
    for (coordinates, file) in artifacts(recipe.version) {
        if folder.join(&file).exists() {
            continue;
        }
        println!("fetching {coordinates} with Maven …");
        maven(&[
            "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy".into(),
            format!("-Dartifact={coordinates}").into(),
            joined("-DoutputDirectory=", folder),
        ])?;
        ensure!(folder.join(&file).exists(), "Maven left no {file}");
    }
    Ok(())
}

/// Both versions read `engine.properties` out of the war, and system properties before it.
fn java_arguments(recipe: &Recipe, folder: &Path) -> Vec<OsString> {
    let [(_, war), (_, runner)] = artifacts(recipe.version);
    let mut arguments: Vec<OsString> = vec![
        // Jobs run when a test says so, not when a thread of the engine gets to it.
        "-Dengine.asyncexecutor.activate=false".into(),
        // As the war has it, H2 locks whole tables, and tests side by side run into deadlocks.
        "-Djdbc.url=jdbc:h2:mem:activiti;DB_CLOSE_DELAY=-1;MVCC=TRUE;LOCK_TIMEOUT=10000".into(),
        // Jetty tells its port in its log, which goes nowhere otherwise.
        "-Dorg.eclipse.jetty.util.log.class=org.eclipse.jetty.util.log.StdErrLog".into(),
        // Without it Jetty stays up and answers 503 for ever.
        "--add-opens".into(),
        "java.base/java.lang=ALL-UNNAMED".into(),
        // Without it a query by a list of ids fails: MyBatis looks into Java's own lists.
        "--add-opens".into(),
        "java.base/java.util=ALL-UNNAMED".into(),
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
