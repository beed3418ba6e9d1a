//! Whether `diff` is right, by the compiler's word: for pairs of specs that differ in one thing, programs that use every
//! public item of the old module are compiled against the new one.

mod pairs;
mod programs;

use super::{
    Impact,
    changes::{Side, between},
};
use crate::{scratch::Scratch, workspace::Workspace};
use anyhow::{Context as _, Result, ensure};
use pairs::{MUTATIONS, Pair, pair};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// How many pairs are tried if nobody says so: each mutation once, every other one backwards.
const FEW: usize = MUTATIONS.len();

/// How many pairs are tried: as many as the environment variable says.
fn number_of_pairs() -> Result<usize> {
    match env::var(VARIABLE) {
        Ok(number) => number.parse().with_context(|| format!("{VARIABLE}={number}")),
        Err(_) => {
            eprintln!("\n*** diff is held against the compiler on {FEW} pairs only; {VARIABLE}=300 tries more ***\n");
            Ok(FEW)
        }
    }
}

const VARIABLE: &str = "BPM_REST_PAIRS";

/// Two crates: the generated one with a module for the new side of each pair, and users of them.
struct Crates {
    files: Scratch<tempfile::TempDir>,
    target: PathBuf,
}

impl Crates {
    fn new() -> Result<Self> {
        let target = Workspace::of_tests()?.root().join("target/tmp/diff");
        let crates = Self { files: Scratch::in_folder(tempfile::tempdir()?), target };
        crates.files.take_manifest(&["generated", "users"])?;
        crates.files.take(&["generated/Cargo.toml"])?;
        let manifest = fs::read_to_string(crates.files.path("generated/Cargo.toml"))?;
        crates.write("generated/Cargo.toml", &manifest.replace("[lints]\nworkspace = true\n", ""))?;
        let users = "[package]\nname = \"users\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
                     bpm-rest-generated = { path = \"../generated\" }\nbpm-rest-runtime.workspace = true\nserde.workspace = true\nserde_json.workspace = true\n";
        crates.write("users/Cargo.toml", users)?;
        Ok(crates)
    }

    fn write(&self, file: &str, text: &str) -> Result<()> {
        self.files.write(file, text)
    }

    /// Makes the generated crate of modules.
    fn write_library<'a>(&self, names: impl Iterator<Item = &'a str>) -> Result<()> {
        let modules: String = names.map(|name| format!("pub mod {name};\n")).collect();
        self.write("generated/src/lib.rs", &format!("#![allow(warnings)]\n{modules}"))
    }

    /// What is refused of the users, by module, after as many runs as it takes until the rest is taken.
    fn refused(&self, users: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
        for (name, program) in users {
            self.write(&format!("users/src/{name}.rs"), program)?;
        }
        let mut refused: BTreeMap<String, String> = BTreeMap::new();
        loop {
            let left = users.keys().filter(|name| !refused.contains_key(*name));
            let modules: String = left.map(|name| format!("mod {name};\n")).collect();
            self.write("users/src/lib.rs", &format!("#![allow(warnings)]\n{modules}"))?;
            let found = self.check()?;
            if found.is_empty() {
                return Ok(refused);
            }
            refused.extend(found);
        }
    }

    /// The first error of each module of the users.
    fn check(&self) -> Result<BTreeMap<String, String>> {
        let mut command = Command::new(env!("CARGO"));
        command.args(["check", "--package", "users", "--message-format=json", "--quiet"]);
        command.current_dir(self.files.root()).env("CARGO_TARGET_DIR", &self.target).env_remove("CARGO_MANIFEST_DIR");
        command.env("CARGO_PROFILE_DEV_DEBUG", "0");
        let output = command.output()?;
        let mut found = BTreeMap::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let message: Value = serde_json::from_str(line)?;
            let message = &message["message"];
            let mut spans = message["spans"].as_array().into_iter().flatten();
            let Some(span) = spans.find(|span| span["is_primary"] == true) else { continue };
            if message["level"] != "error" {
                continue;
            }
            let file = Path::new(span["file_name"].as_str().unwrap_or_default());
            ensure!(file.starts_with("users"), "what is generated does not compile: {}", message["rendered"]);
            let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            found.entry(name).or_insert_with(|| message["message"].as_str().unwrap_or_default().to_owned());
        }
        ensure!(output.status.success() || !found.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(found)
    }
}

/// A pair with both sides generated.
struct Case<'a> {
    pair: &'a Pair,
    old: Side<'a>,
    new: Side<'a>,
}

#[test]
fn what_breaks_by_the_compilers_word_is_what_diff_tells() -> Result<()> {
    let number = number_of_pairs()?;
    let pairs: BTreeMap<String, Pair> = (0..number).map(|index| (format!("p{index:03}"), pair(index))).collect();
    let crates = Crates::new()?;
    let (mut cases, mut users) = (BTreeMap::new(), BTreeMap::new());
    for (module, pair) in &pairs {
        let old = Side::generated(&pair.old, module).with_context(|| pair.name.clone())?;
        let new = Side::generated(&pair.new, module).with_context(|| pair.name.clone())?;
        for (file, text) in new.files() {
            crates.write(&format!("generated/src/{module}/{file}"), text)?;
        }
        users.insert(module.clone(), programs::program(old.files(), module).with_context(|| pair.name.clone())?);
        cases.insert(module.clone(), Case { pair, old, new });
    }
    crates.write_library(cases.keys().map(String::as_str))?;
    let refused = crates.refused(&users)?;
    ensure!(
        refused.len() > number / 4 && refused.len() < number,
        "{} of {number} are refused, such as {:?}",
        refused.len(),
        refused.first_key_value()
    );

    let mut wrong = Vec::new();
    for (module, Case { pair, old, new }) in &cases {
        let changes = between(old, new);
        let is_told = changes.iter().any(|change| change.impact == Impact::Breaking);
        let failing = failing(old, new)?;
        let why = refused.get(module).cloned().or_else(|| failing.into_iter().next());
        if is_told != why.is_some() {
            let told = super::text(&changes);
            wrong.push(format!("{}\n  the compiler: {}\n{told}", pair.name, why.unwrap_or_else(|| "fine".to_owned())));
        }
    }
    assert!(wrong.is_empty(), "{} of {number} are told wrongly:\n\n{}", wrong.len(), wrong.join("\n"));
    Ok(())
}

/// What the compiler does not see, of builders that are on both sides: parameters and bodies without which calls fail
/// now, and setters that set something else.
fn failing(old: &Side<'_>, new: &Side<'_>) -> Result<Vec<String>> {
    let [was, is] = [programs::builders(old.files())?, programs::builders(new.files())?];
    let mut failing = Vec::new();
    for (name, is) in &is {
        let Some(was) = was.get(name) else { continue };
        failing.extend(is.needed.difference(&was.needed).map(|field| format!("{name} fails without `{field}`")));
        let other = is.set.iter().filter(|(method, field)| was.set.get(*method).is_some_and(|was| was != *field));
        failing.extend(other.map(|(method, field)| format!("`{method}` of {name} sets `{field}`")));
    }
    Ok(failing)
}

#[test]
fn mutations_are_many_and_have_names_of_their_own() {
    let names: BTreeSet<&str> = MUTATIONS.iter().map(|mutation| mutation.name).collect();
    assert!(names.len() == MUTATIONS.len() && names.len() > 100, "{} names of {}", names.len(), MUTATIONS.len());
}
