//! `cargo xtask bench`: the benchmarks, on a real engine.

use crate::{
    engine::{self, Engine},
    workspace::Workspace,
};
use anyhow::Result;
use std::process::{Command, ExitCode};

/// Runs the benchmarks on a real Flowable, started and stopped for it; in process if so asked.
pub(crate) fn run(workspace: &Workspace, is_in_process: bool) -> Result<ExitCode> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace.root()).args(["bench", "--package", "bpm-rest-tests", "--bench", "paging"]);
    let running = if is_in_process { None } else { Some(engine::launch(workspace, Engine::Flowable)?) };
    if let Some(running) = &running {
        running.tell(&mut command);
    }
    let status = command.status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
