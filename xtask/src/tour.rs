//! `cargo xtask tour`: the client at work, in process or on a real engine.

use crate::engine::{self, Engine};
use crate::workspace::Workspace;
use anyhow::{Result, bail};
use clap::ValueEnum;
use std::process::{Command, ExitCode};

/// A system that there is a tour of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum System {
    /// The users of Flowable in process; on a real engine also orders, a claim as a case, a decision, and a worker.
    Flowable,
    /// Orders and their approval on Activiti; needs `--engine activiti`.
    Activiti,
    /// Orders and messages on Activiti Cloud; needs `--engine activiti-cloud`.
    ActivitiCloud,
    /// A purchase and its approval on activity-task, in process.
    ActivityTask,
    /// Who is member of which profile of Bonita, in process or on the server that BPM_REST_BONITA_URL names; and a case from its
    /// start to the archive, in process.
    Bonita,
    /// A request for leave and its approval on process-center, in process.
    ProcessCenter,
}

impl System {
    /// The examples that are the tour.
    fn examples(self, engine: Option<Engine>) -> &'static [&'static str] {
        match (self, engine) {
            (Self::Flowable, None) => &["flowable_users"],
            // The worker tells outcomes that the engine goes on after by jobs, which this one runs by itself.
            (Self::Flowable, Some(Engine::FlowableAsync)) => &["external_worker"],
            (Self::Flowable, Some(_)) => &["flowable_users", "order_process", "case_handling", "decide"],
            (Self::Activiti, _) => &["order_process"],
            (Self::ActivitiCloud, _) => &["cloud_orders"],
            (Self::ActivityTask, _) => &["purchase_approval"],
            (Self::Bonita, _) => &["profile_audit", "bonita_case"],
            (Self::ProcessCenter, _) => &["leave_request"],
        }
    }

    /// What the examples know the system as.
    fn name(self) -> &'static str {
        match self {
            Self::Flowable => "flowable",
            Self::Activiti => "activiti",
            Self::ActivitiCloud => "activiti-cloud",
            Self::ActivityTask => "activity-task",
            Self::Bonita => "bonita",
            Self::ProcessCenter => "process-center",
        }
    }
}

/// Runs the tour, example after example, and passes the first failure on.
pub(crate) fn run(workspace: &Workspace, system: System, engine: Option<Engine>) -> Result<ExitCode> {
    let running = engine.map(|engine| engine::launch(workspace, engine)).transpose()?;
    for example in system.examples(engine) {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(workspace.root());
        command.args(["run", "--quiet", "--package", "bpm-rest", "--all-features", "--example", example]);
        if let Some(running) = &running {
            running.tell_as(&mut command, system.name());
        }
        println!("\n═ {example}");
        if !command.status()?.success() {
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The system that is meant; where only the engine is given, the one that it is of.
pub(crate) fn chosen(system: Option<System>, engine: Option<Engine>) -> Result<System> {
    let Some(engine) = engine else {
        return match system {
            Some(system @ (System::Activiti | System::ActivitiCloud)) => {
                let name = system.name();
                bail!("there is no server of {name} in process: `cargo xtask tour --engine {name}` starts a real one")
            }
            other => Ok(other.unwrap_or(System::Flowable)),
        };
    };
    let shown = match engine {
        Engine::Flowable | Engine::FlowableAsync => System::Flowable,
        Engine::Activiti => System::Activiti,
        Engine::ActivitiCloud => System::ActivitiCloud,
        Engine::Activiti5 => bail!("there is no tour of activiti-5; `--engine activiti` has one"),
        Engine::Flowable7_0 | Engine::Flowable6_8 => {
            bail!("there is no tour of {engine}; `--engine flowable` has one")
        }
    };
    match system {
        Some(System::Bonita) => {
            bail!("{engine} is no Bonita: leave out `--engine`, and name a server of yours in BPM_REST_BONITA_URL")
        }
        Some(System::ActivityTask | System::ProcessCenter) => {
            bail!("{engine} is an engine, and this a service that is built on one: leave out `--engine`")
        }
        Some(other) if other != shown => bail!("{engine} is no {}", other.name()),
        _ => Ok(shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tour_is_of_the_system_or_of_the_one_that_the_engine_is_of() {
        let on_flowable = ["flowable_users", "order_process", "case_handling", "decide"].as_slice();
        for (system, engine, tour) in [
            (None, None, ["flowable_users"].as_slice()),
            (None, Some(Engine::Flowable), on_flowable),
            (Some(System::Flowable), Some(Engine::Flowable), on_flowable),
            (None, Some(Engine::FlowableAsync), &["external_worker"]),
            (None, Some(Engine::Activiti), &["order_process"]),
            (None, Some(Engine::ActivitiCloud), &["cloud_orders"]),
            (Some(System::Flowable), None, &["flowable_users"]),
            (Some(System::Activiti), Some(Engine::Activiti), &["order_process"]),
            (Some(System::ActivityTask), None, &["purchase_approval"]),
            (Some(System::Bonita), None, &["profile_audit", "bonita_case"]),
            (Some(System::ProcessCenter), None, &["leave_request"]),
        ] {
            assert_eq!(chosen(system, engine).unwrap().examples(engine), tour);
        }
        for (system, engine, why) in [
            (Some(System::Activiti), None, "no server of activiti in process"),
            (Some(System::ActivitiCloud), None, "no server of activiti-cloud in process"),
            (Some(System::Activiti), Some(Engine::ActivitiCloud), "activiti-cloud is no activiti"),
            (Some(System::Bonita), Some(Engine::Flowable), "flowable is no Bonita"),
            (Some(System::Flowable), Some(Engine::Activiti), "activiti is no flowable"),
            (Some(System::Activiti), Some(Engine::Flowable), "flowable is no activiti"),
            (Some(System::Activiti), Some(Engine::FlowableAsync), "flowable-async is no activiti"),
            (Some(System::ProcessCenter), Some(Engine::Activiti), "activiti is an engine"),
            (None, Some(Engine::Activiti5), "no tour of activiti-5"),
            (None, Some(Engine::Flowable7_0), "no tour of flowable@7.0.1"),
        ] {
            let error = chosen(system, engine).unwrap_err().to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
