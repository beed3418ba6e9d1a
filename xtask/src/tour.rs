//! `cargo xtask tour`: the client at work, in process or on a real engine.

use crate::engine::{self, Engine};
use crate::workspace::Workspace;
use anyhow::{Result, bail};
use clap::ValueEnum;
use std::process::{Command, ExitCode};

/// A system that there is a tour of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum System {
    /// The users of Flowable; in process, or on a real engine.
    Flowable,
    /// Orders and their approval on Activiti; needs `--engine activiti`.
    Activiti,
    /// A purchase and its approval on activity-task, in process.
    ActivityTask,
    /// Who is member of which profile of Bonita; in process, or on the server that BPM_REST_BONITA_URL names.
    Bonita,
    /// A request for leave and its approval on process-center, in process.
    ProcessCenter,
}

impl System {
    /// The example that is the tour.
    fn example(self) -> &'static str {
        match self {
            Self::Flowable => "flowable_users",
            Self::Activiti => "order_process",
            Self::ActivityTask => "purchase_approval",
            Self::Bonita => "profile_audit",
            Self::ProcessCenter => "leave_request",
        }
    }
}

/// Runs the tour and passes its outcome on.
pub(crate) fn run(workspace: &Workspace, system: System, engine: Option<Engine>) -> Result<ExitCode> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(workspace.root());
    command.args(["run", "--quiet", "--package", "bpm-rest", "--all-features", "--example", system.example()]);
    let running = engine.map(|engine| engine::launch(workspace, engine)).transpose()?;
    if let Some(running) = &running {
        running.tell(&mut command);
    }
    let status = command.status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The system that is meant; where only the engine is given, the one that it is of.
pub(crate) fn chosen(system: Option<System>, engine: Option<Engine>) -> Result<System> {
    match (system, engine) {
        (None, None) => Ok(System::Flowable),
        (Some(System::Activiti), None) => {
            bail!("there is no Activiti in process: `cargo xtask tour --engine activiti` starts a real one")
        }
        (Some(system), None) => Ok(system),
        (None | Some(System::Flowable), Some(Engine::Flowable)) => Ok(System::Flowable),
        (None | Some(System::Activiti), Some(Engine::Activiti)) => Ok(System::Activiti),
        (Some(System::Bonita), Some(engine)) => {
            bail!("{engine} is no Bonita: leave out `--engine`, and name a server of yours in BPM_REST_BONITA_URL")
        }
        (_, Some(Engine::Activiti5)) => bail!("there is no tour of activiti-5; `--engine activiti` has one"),
        (_, Some(Engine::FlowableAsync)) => bail!("there is no tour of flowable-async; `--engine flowable` has one"),
        (Some(System::ActivityTask | System::ProcessCenter), Some(engine)) => {
            bail!("{engine} is an engine, and this a service that is built on one: leave out `--engine`")
        }
        (Some(System::Activiti), Some(engine @ Engine::Flowable)) => bail!("{engine} is no Activiti"),
        (Some(System::Flowable), Some(engine @ Engine::Activiti)) => bail!("{engine} is no Flowable"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tour_is_of_the_system_or_of_the_one_that_the_engine_is_of() {
        for (system, engine, tour) in [
            (None, None, "flowable_users"),
            (None, Some(Engine::Flowable), "flowable_users"),
            (None, Some(Engine::Activiti), "order_process"),
            (Some(System::Flowable), None, "flowable_users"),
            (Some(System::Activiti), Some(Engine::Activiti), "order_process"),
            (Some(System::ActivityTask), None, "purchase_approval"),
            (Some(System::Bonita), None, "profile_audit"),
            (Some(System::ProcessCenter), None, "leave_request"),
        ] {
            assert_eq!(chosen(system, engine).unwrap().example(), tour);
        }
        for (system, engine, why) in [
            (Some(System::Activiti), None, "no Activiti in process"),
            (Some(System::Bonita), Some(Engine::Flowable), "flowable is no Bonita"),
            (Some(System::Flowable), Some(Engine::Activiti), "activiti is no Flowable"),
            (Some(System::Activiti), Some(Engine::Flowable), "flowable is no Activiti"),
            (Some(System::ProcessCenter), Some(Engine::Activiti), "activiti is an engine"),
            (None, Some(Engine::Activiti5), "no tour of activiti-5"),
        ] {
            let error = chosen(system, engine).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
