//! The project's own commands: `cargo xtask <verb>`.

mod bench;
mod build_times;
#[cfg(test)]
mod circles;
mod engine;
mod live;
mod reachable;
mod tour;
mod workspace;

use clap::{Parser, Subcommand};
use engine::Engine;
use std::process::ExitCode;
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    #[command(flatten)]
    Generator(bpm_rest_generator::Verb),
    /// Fail where the library mentions a type that its users cannot name. Reads what rustdoc writes as JSON.
    Reachable,
    /// Start, stop or look at a real engine on a free loopback port. Needs a JDK (17 or newer) and Maven.
    Engine {
        #[command(subcommand)]
        action: EngineAction,
    },
    /// Regenerate, then show the client at work, step by step.
    Tour {
        /// The system to see; that of the engine if absent, and Flowable without one.
        #[arg(long)]
        system: Option<tour::System>,
        /// Take the tour on a real engine rather than in process.
        #[arg(long)]
        engine: Option<Engine>,
    },
    /// Measure what calls, streams and builds cost, each beside a named peer in the same run.
    Bench(bench::Options),
    /// Build a crate that depends on the library from nothing, and print what it costs beside a baseline.
    BuildTimes {
        /// Build with optimization.
        #[arg(long)]
        release: bool,
        /// Measure these alone, beside the baseline: systems, "all systems", "all features".
        only: Vec<String>,
    },
    /// Run the live tests against real engines, started and stopped for it, or against a server of your own.
    Live {
        /// The engine to run against; all that have live tests if absent.
        #[arg(long)]
        engine: Option<Engine>,
        /// A system that has no engine to start: run against the server that `BPM_REST_BONITA_URL`, `…_USER` and
        /// `…_PASSWORD` name, or the like.
        #[arg(long, conflicts_with = "engine")]
        system: Option<live::OwnServer>,
        /// Arguments for the test program, after `--`: a filter, `--list` …
        #[arg(last = true)]
        test_arguments: Vec<String>,
    },
}

#[derive(Subcommand)]
enum EngineAction {
    /// Build or fetch the engine, start it, wait for its first answer, print its URL and credentials.
    Start {
        /// Which engine.
        engine: Engine,
    },
    /// Stop the engine that was started last.
    Stop {
        /// Which engine.
        engine: Engine,
    },
    /// Tell whether the engine runs, and where.
    Status {
        /// Which engine.
        engine: Engine,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().verb) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(verb: Verb) -> anyhow::Result<ExitCode> {
    let workspace = Workspace::find()?;
    match verb {
        Verb::Generator(verb) => return Ok(verb.run(workspace.root())?),
        Verb::Reachable => reachable::run(&workspace)?,
        Verb::Engine { action } => match action {
            EngineAction::Start { engine } => engine::start(&workspace, engine)?,
            EngineAction::Stop { engine } => engine::stop(&workspace, engine)?,
            EngineAction::Status { engine } => return engine::status(&workspace, engine),
        },
        Verb::Tour { system, engine } => {
            let system = tour::chosen(system, engine)?;
            bpm_rest_generator::Verb::Regenerate.run(workspace.root())?;
            return tour::run(&workspace, system, engine);
        }
        Verb::BuildTimes { release, only } => build_times::run(&workspace, release, &only)?,
        Verb::Bench(options) => return bench::run(&workspace, &options),
        Verb::Live { system: Some(system), test_arguments, .. } => {
            return live::on_own_server(&workspace, system, &test_arguments);
        }
        Verb::Live { engine, system: None, test_arguments } => return live::run(&workspace, engine, &test_arguments),
    }
    Ok(ExitCode::SUCCESS)
}
