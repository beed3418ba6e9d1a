//! `cargo xtask live`: the live tests against real engines.

use crate::engine::{self, Engine};
use crate::workspace::Workspace;
use anyhow::Result;
use std::{
    env,
    process::{Command, ExitCode},
};

/// Names the file that the suite writes down what was not called in.
const CALLS: &str = "BPM_REST_CALLS";

/// Starts the engines, runs the live tests against them, in one process for all, and stops them again.
///
/// The last lines that it prints are the suite's, on how much of each system was called.
pub(crate) fn run(workspace: &Workspace, only: Option<Engine>, test_arguments: &[String]) -> Result<ExitCode> {
    let engines = only.map_or_else(|| Engine::usual().collect(), |only| vec![only]);
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace.root());
    // As all tests are built, so that nothing is built twice.
    command.args([
        "test",
        "--workspace",
        "--all-features",
        "--test",
        "descriptions",
        "--test",
        "suite",
        "--test",
        "workers",
        "--",
    ]);
    command.args(test_arguments);
    let running = engines.iter().map(|engine| engine::launch(workspace, *engine)).collect::<Result<Vec<_>>>()?;
    running.iter().for_each(|running| running.tell(&mut command));
    // Cargo runs the tests in the folder of their package, which is not the one that the caller means.
    if let Some(file) = env::var_os(CALLS) {
        command.env(CALLS, std::path::absolute(file)?);
    }
    let status = command.status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
