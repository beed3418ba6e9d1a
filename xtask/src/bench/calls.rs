//! What a call costs beside the same call written by hand: instructions, counted by callgrind, and allocations.
//!
//! Both are counted over many calls and over few; the difference is what the calls cost, without what a process costs to
//! start. The numbers are ratios of two clients in the same run, so that they hold on another machine, too.

use super::Verdict;
use crate::workspace::Workspace;
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Map, Value, json};
use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// How much worse than the baseline a ratio may be.
const TOLERANCE: f64 = 1.03;

/// The program that makes the calls, and the server that answers them.
pub(super) struct Bench {
    pub(super) program: PathBuf,
    server: Child,
    pub(super) url: String,
}

impl Drop for Bench {
    fn drop(&mut self) {
        // A server that has ended cannot be stopped, and need not be.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// What a call of one kind costs on one side.
struct Cost {
    instructions: u64,
    allocations: u64,
}

/// What a call costs beside the same call written by hand.
struct Compared {
    /// The instructions of the call by hand, and how many times as many the library takes.
    instructions: u64,
    ratio: f64,
    /// The allocations of both.
    by_hand: u64,
    here: u64,
}

impl Bench {
    pub(super) fn start(workspace: &Workspace) -> Result<Self> {
        let known = Command::new("valgrind").arg("--version").stdout(Stdio::null()).status();
        ensure!(known.is_ok_and(|status| status.success()), "instructions are counted by valgrind: install valgrind");
        let mut build = Command::new(env!("CARGO"));
        build.current_dir(workspace.root()).args(["build", "--release", "--locked", "--package", "bpm-rest-bench"]);
        ensure!(build.status()?.success(), "the benchmark does not build");
        let program = workspace.target().join("release/bpm-rest-bench");
        let mut server = Command::new(&program).arg("serve").stdout(Stdio::piped()).spawn()?;
        let output = server.stdout.take();
        let mut bench = Self { program, server, url: String::new() };
        BufReader::new(output.context("the server has no output")?).read_line(&mut bench.url)?;
        bench.url = bench.url.trim_end().to_owned();
        ensure!(!bench.url.is_empty(), "the server of the benchmark did not start");
        Ok(bench)
    }

    fn scenarios(&self) -> Result<Vec<String>> {
        let (names, _) = output(Command::new(&self.program).arg("scenarios"))?;
        Ok(names.lines().map(str::to_owned).collect())
    }

    fn compared(&self, scenario: &str) -> Result<Compared> {
        let (hand, library) = (self.cost("by-hand", scenario)?, self.cost("by-library", scenario)?);
        let ratio = library.instructions as f64 / hand.instructions as f64;
        let (by_hand, here) = (hand.allocations, library.allocations);
        Ok(Compared { instructions: hand.instructions, ratio, by_hand, here })
    }

    fn cost(&self, side: &str, scenario: &str) -> Result<Cost> {
        let is_heavy = ["100", "mib"].iter().any(|word| scenario.contains(word));
        let (few, many) = if is_heavy { (4, 24) } else { (20, 120) };
        let instructions = self.instructions(side, scenario, many)? - self.instructions(side, scenario, few)?;
        let mut command = Command::new(self.program.with_file_name("bpm-rest-bench-allocations"));
        let (allocations, _) = output(command.args([side, scenario, &self.url]))?;
        Ok(Cost { instructions: instructions / (many - few), allocations: allocations.trim().parse()? })
    }

    fn instructions(&self, side: &str, scenario: &str, times: u64) -> Result<u64> {
        let times = times.to_string();
        instructions(&self.program, |command| {
            command.args(["call", side, scenario, &self.url, &times]);
        })
    }
}

fn output(command: &mut Command) -> Result<(String, String)> {
    let output = command.output()?;
    let (out, said) = (String::from_utf8(output.stdout)?, String::from_utf8_lossy(&output.stderr).into_owned());
    ensure!(output.status.success(), "{command:?} failed: {said}");
    Ok((out, said))
}

/// The instructions that a program takes, by callgrind.
pub(super) fn instructions(program: &Path, with: impl FnOnce(&mut Command)) -> Result<u64> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program);
    with(&mut command);
    let (_, said) = output(&mut command)?;
    let collected = said.lines().find_map(|line| line.split_once("Collected : "));
    let (_, count) = collected.with_context(|| format!("callgrind told no count: {said}"))?;
    Ok(count.trim().parse()?)
}

/// Prints the ratios, and holds them against the baseline if asked to.
pub(super) fn run(workspace: &Workspace, verdict: Verdict) -> Result<()> {
    let path = workspace.root().join("bench/baseline.json");
    let baseline: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
    let bench = Bench::start(workspace)?;
    println!("| call | instructions by hand | to by hand | allocations by hand | here |\n|---|---:|---:|---:|---:|");
    let mut measured = Map::new();
    let mut worse = Vec::new();
    for scenario in bench.scenarios()? {
        let mut cost = bench.compared(&scenario)?;
        let mut worsened = worsened(&scenario, &cost, &baseline[&scenario]);
        if verdict == Verdict::Check && !worsened.is_empty() {
            // How an answer is cut into packets costs instructions, too, and is chance.
            cost = bench.compared(&scenario)?;
            worsened = self::worsened(&scenario, &cost, &baseline[&scenario]);
        }
        worse.extend(worsened);
        let Compared { instructions, ratio, by_hand, here } = cost;
        println!("| {scenario} | {instructions} | {ratio:.3} × | {by_hand} | {here} |");
        measured.insert(scenario, json!({"instructions": (ratio * 1000.0).round() / 1000.0, "allocations": here}));
    }
    match verdict {
        Verdict::Bless => fs::write(&path, serde_json::to_string_pretty(&measured)? + "\n")?,
        Verdict::Check if !worse.is_empty() => {
            bail!("calls cost more than bench/baseline.json allows:\n{}", worse.join("\n"))
        }
        Verdict::Check | Verdict::None => {}
    }
    Ok(())
}

/// In what a call costs more than the baseline says.
fn worsened(scenario: &str, cost: &Compared, baseline: &Value) -> Vec<String> {
    let (ratio, allocations) = (cost.ratio, cost.here);
    let (Some(instructions), Some(allocated)) = (baseline["instructions"].as_f64(), baseline["allocations"].as_f64())
    else {
        return vec![format!("{scenario}: the baseline does not have this call")];
    };
    let mut worse = Vec::new();
    if ratio > instructions * TOLERANCE {
        worse.push(format!("{scenario}: {ratio:.3} times the instructions of the peer, was {instructions:.3}"));
    }
    if allocations as f64 > allocated * TOLERANCE {
        worse.push(format!("{scenario}: {allocations} allocations, was {allocated}"));
    }
    worse
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_may_cost_three_percent_more_than_before_and_no_more() {
        let baseline = json!({"instructions": 1.1, "allocations": 80});
        let worsened = |ratio, here, baseline| {
            worsened("get-user", &Compared { instructions: 1, ratio, by_hand: 60, here }, baseline).len()
        };
        assert_eq!(worsened(1.13, 82, &baseline), 0);
        assert_eq!(worsened(1.14, 80, &baseline), 1);
        assert_eq!(worsened(1.0, 83, &baseline), 1);
        assert_eq!(worsened(1.0, 80, &Value::Null), 1);
    }
}
