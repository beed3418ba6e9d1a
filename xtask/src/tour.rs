//! `cargo xtask tour`: the client at work, in process or on a real engine.

use crate::{
    engine::{self, Engine},
    workspace::Workspace,
};
use anyhow::{Result, bail};
use std::process::{Command, ExitCode};

/// Runs the tour and passes its outcome on.
pub(crate) fn run(workspace: &Workspace, engine: Option<Engine>) -> Result<ExitCode> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace.root());
    command.args(["run", "--quiet", "--package", "bpm-rest", "--all-features", "--example", example(engine)?]);
    let running = engine.map(|engine| engine::launch(workspace, engine)).transpose()?;
    if let Some(running) = &running {
        running.tell(&mut command);
    }
    let status = command.status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The example that is the tour.
fn example(engine: Option<Engine>) -> Result<&'static str> {
    match engine {
        None | Some(Engine::Flowable) => Ok("flowable_users"),
        Some(Engine::Activiti) => Ok("order_process"),
        Some(other) => bail!("there is no tour of {other}; `--engine activiti` has one"),
    }
}
