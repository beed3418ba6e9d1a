//! What blocking calls and `bpm` cost beside the same call and the same list awaited: instructions, counted by callgrind.
//!
//! Each is counted over many and over few; the difference is what a call or an item costs, without what a process costs to start.

use super::calls::{Bench, instructions};
use crate::workspace::Workspace;
use anyhow::{Result, ensure};
use std::process::Command;

/// The formats that `bpm` prints a list in.
const FORMATS: [&str; 3] = ["jsonl", "csv", "table"];

/// Prints the ratios.
pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let bench = Bench::start(workspace)?;
    let mut build = Command::new(env!("CARGO"));
    build.current_dir(workspace.root()).args(["build", "--release", "--locked", "--package", "bpm-rest-cli"]);
    ensure!(build.status()?.success(), "bpm does not build");
    let bpm = workspace.target().join("release/bpm");
    let (calls, items) = ([20, 120], [1_000, 5_000]);
    let way = |way: &str, what: &str, counts: [u64; 2]| {
        each(counts, |count| {
            instructions(&bench.program, |command| {
                command.args(["way", way, what, &bench.url, &count]);
            })
        })
    };
    let listed = |format: &str| {
        each(items, |count| {
            instructions(&bpm, |command| {
                command.args(["flowable", "history", "tasks", "list", "-o", format, "--max", &count]);
                command.env("BPM_URL", &bench.url).env("BPM_USER", "kermit").env("BPM_PASSWORD", "kermit");
                command.env_remove("BPM_CONFIG").env("XDG_CONFIG_HOME", "/nonexistent");
            })
        })
    };
    println!("| what | instructions | to awaited |\n|---|---:|---:|");
    let show = |what: &str, cost: u64, peer: u64| {
        println!("| {what} | {cost} | {:.2} × |", cost as f64 / peer as f64);
    };
    let awaited = way("awaited", "call", calls)?;
    show("one user, awaited", awaited, awaited);
    show("one user, `call()`", way("blocking", "call", calls)?, awaited);
    let awaited = way("awaited", "list", items)?;
    show("an item of a list, `items()`", awaited, awaited);
    show("an item of a list, `items().iter()`", way("blocking", "list", items)?, awaited);
    show("an item of a list as JSON without types", way("json", "list", items)?, awaited);
    for format in FORMATS {
        show(&format!("an item of a list, `bpm -o {format}`"), listed(format)?, awaited);
    }
    Ok(())
}

/// What each of many costs, beyond what a few cost.
fn each([few, many]: [u64; 2], count: impl Fn(String) -> Result<u64>) -> Result<u64> {
    Ok(count(many.to_string())?.saturating_sub(count(few.to_string())?) / (many - few))
}
