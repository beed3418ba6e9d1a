//! `cargo xtask build-times`: how long the first build of a crate takes that depends on the library, beside one that
//! depends on reqwest and serde alone.

use crate::workspace::Workspace;
use anyhow::{Context as _, Result, ensure};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// What is built: a name, and the dependencies of the crate.
fn variants(library: &Path) -> Vec<(&'static str, String)> {
    let library = |features: &str| {
        format!("bpm-rest = {{ path = {library:?}, default-features = false, features = [{features}] }}\n")
    };
    let baseline = "reqwest = { version = \"0.13\", default-features = false, features = [\"rustls\", \"json\", \
                    \"query\", \"stream\", \"multipart\", \"gzip\"] }\nserde = { version = \"1\", features = [\"derive\"] }\n\
                    serde_json = \"1\"\n";
    vec![
        ("reqwest and serde", baseline.to_owned()),
        ("`flowable`", library(r#""flowable", "rustls""#)),
        ("`activiti`", library(r#""activiti", "rustls""#)),
        ("all", library(r#""activiti", "flowable", "rustls", "testing""#)),
    ]
}

/// Builds each variant from nothing, and prints the times and their ratios to the first.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = workspace.root().join("target/build-times");
    let mut baseline = None;
    println!("| features | debug | | release | |\n|---|---:|---:|---:|---:|");
    for (name, dependencies) in variants(&workspace.root().join("ergonomic")) {
        let times = [built(workspace, &folder, &dependencies, false)?, built(workspace, &folder, &dependencies, true)?];
        let base = *baseline.get_or_insert(times);
        let cells = times.iter().zip(base).map(|(time, base)| {
            format!("{:.0} s | {:.2} ×", time.as_secs_f64(), time.as_secs_f64() / base.as_secs_f64())
        });
        println!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    fs::remove_dir_all(&folder).context("cannot remove what was built")
}

/// How long the first build of a crate with these dependencies takes; what it needs is downloaded before.
fn built(workspace: &Workspace, folder: &Path, dependencies: &str, is_release: bool) -> Result<Duration> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"dependant\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/main.rs"), "fn main() {}\n")?;
    // The same versions as the library's own, as far as both have them.
    fs::copy(workspace.root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    cargo(folder, &["fetch"])?;
    let start = Instant::now();
    cargo(folder, if is_release { &["build", "--offline", "--release"] } else { &["build", "--offline"] })?;
    Ok(start.elapsed())
}

fn cargo(folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(arguments).arg("--quiet").env("CARGO_TARGET_DIR", folder.join("target"));
    let status = command.stdout(Stdio::null()).status()?;
    ensure!(status.success(), "cargo {} failed", arguments.join(" "));
    Ok(())
}
