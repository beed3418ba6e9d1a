//! `cargo xtask build-times`: what the first build of a crate costs that depends on the library, beside one that depends
//! on reqwest and serde alone.
//!
//! It is told in CPU seconds: unlike the time on the clock they say the same whatever else the machine does.

use crate::workspace::Workspace;
use anyhow::{Context as _, Result, bail, ensure};
use nix::sys::{
    resource::{UsageWho, getrusage},
    time::TimeValLike as _,
};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

const BASELINE: &str = "reqwest and serde";

/// What is built: a name, and the dependencies of the crate.
fn variants(library: &Path, systems: &[String]) -> Vec<(String, String)> {
    let library = |features: &[String]| {
        format!("bpm-rest = {{ path = {library:?}, default-features = false, features = {features:?} }}\n")
    };
    let with = |more: &[&str]| [systems, &more.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()].concat();
    let baseline = "reqwest = { version = \"0.13\", default-features = false, features = [\"rustls\", \"json\", \
                    \"query\", \"stream\", \"multipart\", \"gzip\"] }\nserde = { version = \"1\", features = [\"derive\"] }\n\
                    serde_json = \"1\"\n";
    let mut variants = vec![(BASELINE.to_owned(), baseline.to_owned())];
    variants.extend(systems.iter().map(|name| (format!("`{name}`"), library(&[name.clone(), "rustls".to_owned()]))));
    variants.push(("all systems".to_owned(), library(&with(&["rustls"]))));
    variants.push(("all features".to_owned(), library(&with(&["rustls", "schemars", "testing"]))));
    variants
}

/// Builds each variant from nothing, or those that are named, and prints the times and their ratios to the baseline.
pub(crate) fn run(workspace: &Workspace, is_optimized: bool, only: &[String]) -> Result<()> {
    let folder = workspace.root().join("target/build-times");
    let systems = bpm_rest_generator::systems(workspace.root())?;
    let mut baseline = None;
    println!("| features | CPU time | to the first |\n|---|---:|---:|");
    let mut variants = variants(&workspace.root().join("ergonomic"), &systems);
    let is_named = |name: &str, only: &String| name.trim_matches('`') == only;
    if let Some(unknown) = only.iter().find(|only| !variants.iter().any(|(name, _)| is_named(name, only))) {
        bail!("nothing to build is called {unknown:?}");
    }
    variants.retain(|(name, _)| name == BASELINE || only.is_empty() || only.iter().any(|only| is_named(name, only)));
    for (name, dependencies) in variants {
        let time = built(workspace, &folder, &dependencies, is_optimized)?;
        let base = *baseline.get_or_insert(time);
        println!("| {name} | {time:.0} s | {:.2} × |", time / base);
    }
    fs::remove_dir_all(&folder).context("cannot remove what was built")
}

/// The CPU seconds of the first build of a crate with these dependencies; what it needs is downloaded before.
fn built(workspace: &Workspace, folder: &Path, dependencies: &str, is_optimized: bool) -> Result<f64> {
    dependant(workspace, folder, dependencies)?;
    let before = cpu_seconds()?;
    let arguments: &[&str] = if is_optimized { &["build", "--offline", "--release"] } else { &["build", "--offline"] };
    cargo(folder, arguments)?;
    Ok(cpu_seconds()? - before)
}

/// Writes a crate with these dependencies, and downloads what it needs; nothing is built.
pub(crate) fn dependant(workspace: &Workspace, folder: &Path, dependencies: &str) -> Result<()> {
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
    cargo(folder, &["fetch"])
}

/// The CPU seconds of all processes that were started here and have ended.
pub(crate) fn cpu_seconds() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let milliseconds = usage.user_time().num_milliseconds() + usage.system_time().num_milliseconds();
    Ok(milliseconds as f64 / 1000.0)
}

pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(arguments).arg("--quiet").env("CARGO_TARGET_DIR", folder.join("target"));
    let status = command.stdout(Stdio::null()).status()?;
    ensure!(status.success(), "cargo {} failed", arguments.join(" "));
    Ok(())
}
