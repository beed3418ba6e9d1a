//! `cargo xtask bench worker`: a worker of the library beside Flowable's official one for Python, on the same engine.

use crate::{
    engine::{self, Engine},
    workspace::Workspace,
};
use anyhow::{Result, ensure};
use std::process::Command;

/// The official worker, as pip calls it. Flowable's client for Java is not on Maven Central, so that a user cannot get it by
/// its coordinates.
const OFFICIAL: &str = "flowable.external-worker-client==1.0.2";

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let environment = workspace.root().join("target/bench-worker");
    let python = environment.join("bin/python");
    if !python.exists() {
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
    }
    succeed(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", OFFICIAL]))?;
    let cargo = |verb: &str| {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(workspace.root()).args([
            verb,
            "--release",
            "--quiet",
            "--package",
            "bpm-rest-bench-worker",
        ]);
        command
    };
    // Built before the engine runs, which needs the cores.
    succeed(&mut cargo("build"))?;
    let running = engine::launch(workspace, Engine::FlowableAsync)?;
    let mut command = cargo("run");
    running.tell(&mut command);
    println!("beside {OFFICIAL}");
    succeed(command.env("BPM_REST_BENCH_PYTHON", python).env("BPM_REST_BENCH_ENGINE", running.process_id().to_string()))
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}
