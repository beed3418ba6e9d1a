//! `cargo xtask bench`: what the library costs, each number beside a named peer in the same run.

mod calls;
mod user_build;
mod ways;
mod worker;

use crate::engine::{self, Engine};
use crate::workspace::Workspace;
use anyhow::Result;
use clap::{Args, ValueEnum};
use std::process::{Command, ExitCode};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    /// Instructions and allocations of calls beside the same calls written by hand. Needs valgrind.
    Calls,
    /// Blocking calls and `bpm` beside the same call and the same list awaited. Needs valgrind.
    Ways,
    /// Streams that prefetch beside sequential ones, on a real Flowable, and the memory of long ones.
    Paging,
    /// A worker beside Flowable's official one for Python, on a real Flowable. Needs Python with venv, and Linux.
    Worker,
    /// What list calls cost to compile in a crate that depends on the library.
    UserBuild,
}

#[derive(Args)]
pub(crate) struct Options {
    /// What is measured; everything, one after the other, if absent.
    what: Option<What>,
    /// Fail if a call costs more than 3 % more than bench/baseline.json says.
    #[arg(long, conflicts_with = "bless")]
    check: bool,
    /// Write what calls cost into bench/baseline.json.
    #[arg(long)]
    bless: bool,
    /// Measure paging on the in-process server instead of a real Flowable.
    #[arg(long)]
    in_process: bool,
}

/// What is done with the costs of calls.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// They are printed.
    None,
    /// They are held against the baseline.
    Check,
    /// They become the baseline.
    Bless,
}

pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode> {
    let verdict = match (options.check, options.bless) {
        (true, _) => Verdict::Check,
        (_, true) => Verdict::Bless,
        _ => Verdict::None,
    };
    let is_wanted = |what| options.what.is_none_or(|wanted| wanted == what);
    if is_wanted(What::Calls) {
        calls::run(workspace, verdict)?;
    }
    if is_wanted(What::Ways) {
        ways::run(workspace)?;
    }
    if is_wanted(What::UserBuild) {
        user_build::run(workspace)?;
    }
    if is_wanted(What::Worker) {
        worker::run(workspace)?;
    }
    if is_wanted(What::Paging) {
        return paging(workspace, options.in_process);
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs the benchmarks of streams on a real Flowable, started and stopped for it; in process if so asked.
fn paging(workspace: &Workspace, is_in_process: bool) -> Result<ExitCode> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace.root()).args(["bench", "--package", "bpm-rest-tests", "--bench", "paging"]);
    let running = if is_in_process { None } else { Some(engine::launch(workspace, Engine::Flowable)?) };
    if let Some(running) = &running {
        running.tell(&mut command);
    }
    let status = command.status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
