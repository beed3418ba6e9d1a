//! docs/own-server.md, as who reads it lives through it: outside this workspace, from `cargo new` on, by the commands and files of
//! the page, with a server that runs here.

mod office;
mod page;

use anyhow::{Context as _, Result, bail, ensure};
use office::{Office, PARCELS};
use page::{Block, blocks};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where the page has the server.
const SERVER: &str = "http://127.0.0.1:8080";

/// How many commands lead to the listed parcels at most.
const MOST_COMMANDS: usize = 10;

/// What the dependencies of tests stand under.
const DEV: &str = "[dev-dependencies]\n";

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Somebody who has a server and a folder, and reads the page.
struct Reader {
    office: Office,
    /// The folder that the crate lies in, once there is one.
    home: tempfile::TempDir,
    folder: PathBuf,
}

impl Reader {
    fn new() -> Result<Self> {
        let description = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/own-crate/parcel-office.yaml");
        let office = Office::start(office::description(&fs::read_to_string(description)?)?)?;
        let home = tempfile::tempdir()?;
        let folder = home.path().to_owned();
        Ok(Self { office, home, folder })
    }

    /// Runs a command of the page, and gives what it prints; fails with it where the command does.
    fn run(&mut self, line: &str) -> Result<String> {
        let line = line.replace(SERVER, &self.office.base_url);
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["cargo", "new", name] => {
                let told = self.cargo(&["new", "--vcs", "none", name])?;
                self.folder = self.home.path().join(name);
                // What is known to work together, and is there without a network.
                fs::copy(workspace().join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
                Ok(told)
            }
            ["cargo", "add", name, options @ ..] => self.add(name, options),
            ["cargo", "install", "bpm-rest-generator"] => Ok(String::new()),
            ["cargo", verb] => self.cargo(&[verb, "--offline", "--quiet"]),
            ["bpm-rest-generator", arguments @ ..] => {
                let mut command = Command::new(env!("CARGO_BIN_EXE_bpm-rest-generator"));
                self.told(command.args(arguments))
            }
            _ => bail!("no command of a reader: {line}"),
        }
    }

    /// What a command prints that has to fail.
    fn refused(&mut self, line: &str) -> Result<String> {
        match self.run(line) {
            Ok(told) => bail!("{line} succeeded: {told}"),
            Err(error) => Ok(error.to_string()),
        }
    }

    /// Depends on a crate: on one of this workspace by its path, on another as the lock file has it.
    fn add(&self, name: &str, options: &[&str]) -> Result<String> {
        let path = match name {
            "bpm-rest" => format!("path = {:?}, ", workspace().canonicalize()?.join("ergonomic")),
            "bpm-rest-runtime" => format!("path = {:?}, ", workspace().canonicalize()?.join("runtime")),
            _ => String::new(),
        };
        let features = options.iter().position(|option| *option == "--features").and_then(|at| options.get(at + 1));
        let features: Vec<&str> = features.map(|features| features.split(',').collect()).unwrap_or_default();
        let has_defaults = !options.contains(&"--no-default-features");
        let line = format!(
            "{name} = {{ {path}version = \"*\", default-features = {has_defaults}, features = {features:?} }}\n"
        );
        let section = if options.contains(&"--dev") { DEV } else { "" };
        let manifest = self.folder.join("Cargo.toml");
        fs::write(&manifest, fs::read_to_string(&manifest)? + section + &line)?;
        Ok(String::new())
    }

    fn cargo(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(env!("CARGO"));
        // What is built is kept over runs, and shared with other tests that build crates.
        command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("story"));
        command.envs([("CARGO_TERM_COLOR", "never"), ("CARGO_PROFILE_DEV_DEBUG", "0")]);
        self.told(command.args(arguments).env_remove("CARGO_MANIFEST_DIR"))
    }

    fn told(&self, command: &mut Command) -> Result<String> {
        let output = command.current_dir(&self.folder).output()?;
        let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "{command:?}: {}\n{told}", output.status);
        Ok(told)
    }

    fn read(&self, file: &str) -> Result<String> {
        fs::read_to_string(self.folder.join(file)).with_context(|| file.to_owned())
    }

    fn write(&self, file: &str, text: &str) -> Result<()> {
        fs::write(self.folder.join(file), text.replace(SERVER, &self.office.base_url)).with_context(|| file.to_owned())
    }
}

#[test]
fn the_page_leads_to_listed_parcels_and_through_a_change_of_the_server() -> Result<()> {
    let page = fs::read_to_string(workspace().join("docs/own-server.md"))?;
    let mut reader = Reader::new()?;
    let (mut commands, mut told, mut listed_after) = (0, String::new(), None);
    for block in blocks(&page)? {
        match block {
            Block::Write { file, text } => reader.write(&file, &text)?,
            Block::See(lines) => {
                for line in lines {
                    ensure!(told.contains(&line), "the page shows {line:?}, the command printed:\n{told}");
                }
            }
            Block::Run(lines) => {
                for line in lines {
                    commands += 1;
                    told = reader.run(&line)?;
                    if line == "cargo run" {
                        listed_after = Some(commands);
                        assert_eq!(told.lines().count(), PARCELS, "{told}");
                        let asked = ["login", "page 0 of 100", "page 1 of 100", "page 2 of 100"];
                        assert_eq!(reader.office.calls(), asked);
                        // The server has changed when the reader goes on.
                        reader.office.change();
                    }
                }
            }
        }
    }
    assert!(listed_after.is_some_and(|commands| commands <= MOST_COMMANDS), "{listed_after:?}");
    edited_handles_stay(&mut reader)?;
    the_runtime_alone_is_enough(&mut reader)
}

/// What a person makes of a handle stays, and a generated file that somebody edits is noticed.
fn edited_handles_stay(reader: &mut Reader) -> Result<()> {
    let (handle, words) = ("src/parcel_office/parcels.rs", "What the office has taken in.");
    reader.write(handle, &reader.read(handle)?.replace("Lists parcels.", words))?;
    reader.run("bpm-rest-generator handles parcel-office")?;
    assert!(reader.read(handle)?.contains(words));

    let types = "src/parcel_office/generated/types.rs";
    let generated = reader.read(types)?;
    reader.write(types, &generated.replace("pub address", "pub adress"))?;
    let refused = reader.refused("bpm-rest-generator check")?;
    assert!(refused.contains("+    pub address") && refused.contains("`bpm-rest-generator regenerate`"), "{refused}");
    reader.run("bpm-rest-generator regenerate")?;
    assert_eq!(reader.read(types)?, generated);
    Ok(())
}

/// With `bpm-rest-runtime` in place of `bpm-rest`, the command writes code that names the runtime.
fn the_runtime_alone_is_enough(reader: &mut Reader) -> Result<()> {
    let manifest = reader.read("Cargo.toml")?;
    let others: String = manifest
        .replace(DEV, "")
        .lines()
        .filter(|line| !line.starts_with("bpm-rest "))
        .map(|line| format!("{line}\n"))
        .collect();
    reader.write("Cargo.toml", &others)?;
    let refused = reader.refused("bpm-rest-generator check")?;
    assert!(refused.contains("neither on bpm-rest nor on bpm-rest-runtime: `cargo add bpm-rest`"), "{refused}");

    reader.add("bpm-rest-runtime", &[])?;
    for file in ["src/parcel_office.rs", "src/main.rs"] {
        reader.write(file, &reader.read(file)?.replace("bpm_rest::", "bpm_rest_runtime::"))?;
    }
    fs::remove_dir_all(reader.folder.join("src/parcel_office"))?;
    let client = reader.read("src/parcel_office.rs")?;
    assert!(client.contains("use bpm_rest_runtime::{client::ClientBuilder,"), "{client}");
    fs::remove_file(reader.folder.join("src/parcel_office.rs"))?;
    reader.run("bpm-rest-generator handles parcel-office")?;
    assert_eq!(reader.run("cargo run")?.lines().count(), PARCELS);
    Ok(())
}

#[test]
fn what_is_wrong_is_told_with_what_to_do() -> Result<()> {
    let mut reader = Reader::new()?;
    let nowhere = reader.refused("bpm-rest-generator check")?;
    assert!(nowhere.contains("there is no crate in") && nowhere.contains("run this in the crate"), "{nowhere}");
    reader.run("cargo new courier")?;
    reader.add("bpm-rest", &["--no-default-features"])?;
    let no_spec = reader.refused("bpm-rest-generator check")?;
    assert!(no_spec.contains("there are no specs in") && no_spec.contains("bpm-rest-generator import"), "{no_spec}");
    let no_system = reader.refused("bpm-rest-generator handles parcel-office")?;
    assert!(no_system.contains("spec/parcel-office/api.yaml"), "{no_system}");
    for name in ["main", "lib", "Parcel", "type"] {
        let refused = reader.refused(&format!("bpm-rest-generator import {name} --from {SERVER}/v3/api-docs"))?;
        assert!(refused.contains(&format!("`{name}`")), "{refused}");
    }
    Ok(())
}
