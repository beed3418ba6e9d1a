//! `cargo xtask live`: the live tests against real engines.

use crate::engine::{self, Engine};
use crate::workspace::Workspace;
use anyhow::{Result, ensure};
use clap::ValueEnum;
use std::{
    env,
    process::{Command, ExitCode},
};

/// Names the file that the suite writes down what was not called in.
const CALLS: &str = "BPM_REST_CALLS";

/// A system that is tested on a server of the user's own, since none can be started.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum OwnServer {
    ActivityTask,
    Bonita,
    ProcessCenter,
}

impl OwnServer {
    /// As the names of its tests have it.
    fn name(self) -> &'static str {
        match self {
            Self::ActivityTask => "activity-task",
            Self::Bonita => "bonita",
            Self::ProcessCenter => "process-center",
        }
    }

    /// What has to be in the environment.
    fn variables(self) -> &'static [&'static str] {
        match self {
            Self::ActivityTask => &["BPM_REST_ACTIVITY_TASK_URL"],
            Self::Bonita => &["BPM_REST_BONITA_URL", "BPM_REST_BONITA_USER", "BPM_REST_BONITA_PASSWORD"],
            Self::ProcessCenter => &["BPM_REST_PROCESS_CENTER_URL"],
        }
    }
}

/// Runs the live tests of a system on the server that the environment names.
///
/// # Errors
/// If the environment names none: a run without a server would test nothing.
pub(crate) fn on_own_server(workspace: &Workspace, system: OwnServer, test_arguments: &[String]) -> Result<ExitCode> {
    let missing: Vec<_> = system.variables().iter().copied().filter(|name| env::var_os(name).is_none()).collect();
    ensure!(
        missing.is_empty(),
        "no server to test: set {} to a server of {} that the tests may write to",
        missing.join(", "),
        system.name()
    );
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace.root());
    command.args(["test", "--workspace", "--all-features", "--test", "suite", "--"]);
    match test_arguments {
        [] => command.arg(format!("live::{}::", system.name())),
        arguments => command.args(arguments),
    };
    code(&mut command)
}

/// Starts the engines, runs the live tests against them, in one process for all, and stops them again.
///
/// The suite prints how much of each system was called. `bpm` is tested on the same engines then.
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
    let suite = code(&mut command)?;
    if suite != ExitCode::SUCCESS {
        return Ok(suite);
    }
    // After the suite, since it leaves thousands of tasks.
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace.root()).args(["test", "--workspace", "--all-features", "--test", "bpm-live", "--"]);
    command.args(test_arguments);
    running.iter().for_each(|running| running.tell(&mut command));
    code(&mut command)
}

/// Runs the tests. Cargo runs them in the folder of their package, which is not the one that the caller means with a file.
fn code(command: &mut Command) -> Result<ExitCode> {
    if let Some(file) = env::var_os(CALLS) {
        command.env(CALLS, std::path::absolute(file)?);
    }
    Ok(if command.status()?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
