//! The story of three servers that change, as who uses the library lives through it: `import`, `diff`, `regenerate`, the
//! compiler and the snapshots each show what has changed.
//!
//! One server describes itself as springfox does, over HTTP; one has a file of OpenAPI 3.1, one a Swagger2Markup
//! document. Each gains an operation, renames a field and drops a parameter.

#[path = "../../../generator/src/scratch.rs"]
mod scratch;
mod services;

use anyhow::{Context as _, Result, ensure};
use scratch::{Scratch, copy};
use services::{SERVICES, Service};
use similar::TextDiff;
use std::{
    collections::BTreeSet,
    fs,
    io::{Read as _, Write as _},
    net::TcpListener,
    ops::Deref,
    path::Path,
    process::{Command, Output},
    thread,
};

/// A checkout of somebody who uses this workspace for servers of their own.
struct Checkout(Scratch<tempfile::TempDir>);

impl Deref for Checkout {
    type Target = Scratch<tempfile::TempDir>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Checkout {
    fn new() -> Result<Self> {
        let checkout = Self(Scratch::in_folder(tempfile::tempdir()?));
        checkout.take(&[
            "runtime",
            "generated",
            "ergonomic",
            "spec",
            "generator/fixtures",
            "docs",
            "tests/shapes",
            "cli/operations",
        ])?;
        checkout.take_manifest(&["runtime", "generated", "ergonomic", "story"])?;
        copy(&here().join("../generator/fixtures/story/story.toml"), &checkout.path("story/Cargo.toml"))?;
        checkout.write("story/lib.rs", "")?;
        Ok(checkout)
    }

    fn edit(&self, file: &str, from: &str, to: &str) -> Result<()> {
        let text = read(&self.path(file))?;
        ensure!(text.contains(from), "{from} is not in {file}:\n{text}");
        self.write(file, &text.replacen(from, to, 1))
    }

    fn xtask(&self, arguments: &[&str]) -> Result<Output> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.env("CARGO_MANIFEST_DIR", self.path("xtask")).current_dir(self.root());
        Ok(command.args(arguments).output()?)
    }

    /// What xtask prints, which has to succeed.
    fn told(&self, arguments: &[&str]) -> Result<String> {
        let output = self.xtask(arguments)?;
        ensure!(output.status.success(), "{arguments:?}: {}", shown(&output));
        Ok(String::from_utf8(output.stdout)?)
    }

    fn import(&self, service: &Service, text: &str) -> Result<String> {
        self.write(service.description, text)?;
        let file = self.path(service.description).display().to_string();
        let from = if service.over_http { serve(text)? } else { file };
        self.told(&["import", service.system, service.option, &from])
    }

    /// Writes what is missing of each service: its client, its handles, and the lines that make it part of the crates.
    fn handles(&self) -> Result<String> {
        SERVICES.iter().map(|service| self.told(&["handles", service.system])).collect()
    }

    /// Takes the users' programs from the folder of that name.
    fn take_programs(&self, name: &str) -> Result<()> {
        copy(&here().join("../generator/fixtures/story").join(name), &self.path("story/tests"))
    }

    /// Runs cargo on the users' crate. What is built is kept over runs, apart from all else.
    fn cargo(&self, verb: &[&str], update: &str) -> Result<Output> {
        let mut command = Command::new(env!("CARGO"));
        command.args(verb).args(["--package", "story", "--quiet"]).current_dir(self.root());
        command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("story"));
        command.envs([("CARGO_TERM_COLOR", "never"), ("NO_COLOR", "1"), ("CARGO_PROFILE_DEV_DEBUG", "0")]);
        command.env("INSTA_UPDATE", update).env("INSTA_WORKSPACE_ROOT", self.root());
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("INSTA_FORCE_PASS");
        Ok(command.output()?)
    }

    fn snapshot(&self, service: &Service) -> Result<String> {
        let start = format!("{}__", service.module());
        let mut files = fs::read_dir(self.path("story/tests/snapshots"))?.filter_map(Result::ok);
        let file = files.find(|file| file.file_name().to_string_lossy().starts_with(&start)).context(start)?;
        read(&file.path())
    }
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

/// Answers one request on a loopback port with the text, and gives the URL for it.
fn serve(text: &str) -> Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}/v2/api-docs", listener.local_addr()?);
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=UTF-8\r\nconnection: close";
    let answer = format!("{head}\r\ncontent-length: {}\r\n\r\n{text}", text.len());
    thread::spawn(move || -> Result<()> {
        let (mut stream, _) = listener.accept()?;
        ensure!(stream.read(&mut [0; 2048])? > 0, "nothing is asked");
        Ok(stream.write_all(answer.as_bytes())?)
    });
    Ok(url)
}

fn shown(output: &Output) -> String {
    format!("{}\n{}{}", output.status, String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn assert_told(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
}

#[test]
fn three_servers_change() -> Result<()> {
    let checkout = Checkout::new()?;
    let before = as_it_is_first(&checkout)?;
    import_and_diff_show_it(&checkout)?;
    regenerate_and_the_compiler_show_it(&checkout)?;
    the_snapshots_show_it(&checkout, before)
}

/// Gives the snapshots.
fn as_it_is_first(checkout: &Checkout) -> Result<Vec<String>> {
    for service in &SERVICES {
        let told = checkout.import(service, &service.text()?)?;
        assert!(!told.contains("for you to mend"), "{told}");
    }
    checkout.edit(
        "spec/parcel-office/paths/parcel.yaml",
        "operationId: list_parcels",
        "operationId: list_parcels\n    x-paging: {start: start, size: size, items: rows, total: total}",
    )?;
    checkout.handles()?;
    a_person_edits_a_handle(checkout)?;
    checkout.told(&["check"])?;
    checkout.take_programs("before")?;
    let output = checkout.cargo(&["test"], "always")?;
    assert!(output.status.success(), "{}", shown(&output));
    let snapshots: Vec<String> = SERVICES.iter().map(|service| checkout.snapshot(service)).collect::<Result<_>>()?;
    // The field that takes the file is called as the description says.
    assert_told(&snapshots[0], &["POST /parcels/p2/label", "picture", "标签.png"]);
    Ok(snapshots)
}

/// What a person says of a handle in place of the words that it was given.
const WORDS: &str = "The office gives the parcel an id.";

/// What the command wrote is source that a person may edit.
fn a_person_edits_a_handle(checkout: &Checkout) -> Result<()> {
    let file = "ergonomic/src/parcel_office/parcel.rs";
    checkout.edit(file, "Takes in a parcel; its id is given here.", WORDS)?;
    let edited = read(&checkout.path(file))?;
    assert!(checkout.handles()?.contains("no method is missing"));
    assert_eq!(read(&checkout.path(file))?, edited);
    Ok(())
}

fn import_and_diff_show_it(checkout: &Checkout) -> Result<()> {
    for service in &SERVICES {
        let assembled = format!("spec/{}.openapi.json", service.system);
        let old = format!("{}.old.json", service.system);
        fs::rename(checkout.path(&assembled), checkout.path(&old))?;
        let told = checkout.import(service, &service.changed()?)?;
        assert_told(&told, service.told);
        checkout.told(&["assemble"])?;
        let difference = checkout.xtask(&["diff", &old, &assembled])?;
        assert_eq!(difference.status.code(), Some(1), "{}", shown(&difference));
        assert_told(&String::from_utf8_lossy(&difference.stdout), service.told);
    }
    Ok(())
}

fn regenerate_and_the_compiler_show_it(checkout: &Checkout) -> Result<()> {
    let lacks = checkout.xtask(&["regenerate"])?;
    assert!(!lacks.status.success(), "{}", shown(&lacks));
    assert_told(&shown(&lacks), &["no method calls `GET /couriers`", "`cargo xtask handles parcel-office` writes"]);
    let told = shown(&lacks) + &checkout.handles()?;
    assert_told(&told, &["Parcels::couriers", "Bookings::cancel"]);
    assert_told(&read(&checkout.path("ergonomic/src/parcel_office/parcel.rs"))?, &[WORDS]);
    checkout.told(&["check"])?;
    let written: Vec<&str> =
        told.lines().filter_map(|line| line.strip_prefix("wrote generated/src/")?.split(' ').next()).collect();
    assert_eq!(written, ["ferry", "library", "parcel_office"], "{told}");

    let output = checkout.cargo(&["check", "--tests", "--keep-going"], "no")?;
    assert!(!output.status.success(), "{}", shown(&output));
    let errors = shown(&output);
    SERVICES.iter().for_each(|service| assert_told(&errors, service.refused));
    let found: BTreeSet<&str> = errors.lines().filter(|line| line.starts_with("error[")).collect();
    assert_eq!(found.len(), SERVICES.iter().map(|service| service.refused.len()).sum(), "{errors}");
    Ok(())
}

fn the_snapshots_show_it(checkout: &Checkout, before: Vec<String>) -> Result<()> {
    checkout.take_programs("after")?;
    let output = checkout.cargo(&["test", "--no-fail-fast"], "no")?;
    assert!(!output.status.success(), "{}", shown(&output));
    assert_eq!(shown(&output).matches("snapshot assertion for").count(), SERVICES.len(), "{}", shown(&output));

    let output = checkout.cargo(&["test"], "always")?;
    assert!(output.status.success(), "{}", shown(&output));
    for (service, before) in SERVICES.iter().zip(before) {
        let after = checkout.snapshot(service)?;
        let difference = TextDiff::from_lines(before.as_str(), after.as_str());
        let difference = difference.unified_diff().context_radius(0).to_string();
        let lines: Vec<&str> = difference.lines().filter(|line| !line.starts_with("@@")).collect();
        assert_eq!(lines, service.shown, "{}", service.system);
    }
    Ok(())
}
