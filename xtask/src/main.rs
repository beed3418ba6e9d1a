//! The project's own commands: `cargo xtask <verb>`.

mod assemble;
mod bench;
mod build_times;
mod calls;
mod check;
mod document;
mod emit;
mod engine;
mod envelope;
mod generate;
mod lint;
mod live;
mod lower;
mod names;
mod overlay;
mod problem;
mod reshape;
mod resolve;
mod tour;
mod variants;
mod workspace;

use clap::{Parser, Subcommand};
use engine::Engine;
use std::process::ExitCode;
use workspace::{System, Workspace};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Merge the fragments and overlays of the specs into `spec/SYSTEM.openapi.json`.
    Assemble,
    /// Write `generated/src/SYSTEM/` from the assembled specs.
    Generate,
    /// Hold what the handles' documentation says of operations against the specs, and write `docs/calls/SYSTEM.md`.
    Calls,
    /// Assemble, generate, then write the tables of calls.
    Regenerate,
    /// Fail, with the difference, where files that these verbs make are not up to date.
    Check,
    /// Start, stop or look at a real engine on a free loopback port. Needs a JDK (17 or newer) and Maven.
    Engine {
        #[command(subcommand)]
        action: EngineAction,
    },
    /// Regenerate, then show the client at work, step by step.
    Tour {
        /// Take the tour on a real engine rather than in process.
        #[arg(long)]
        engine: Option<Engine>,
    },
    /// Run the benchmarks on a real Flowable: ratios of speed and memory, no verdict.
    Bench {
        /// Run them on the in-process server instead.
        #[arg(long)]
        in_process: bool,
    },
    /// Build a crate that depends on the library from nothing, and print the times beside a baseline.
    BuildTimes,
    /// Run the live tests against real engines, started and stopped for it.
    Live {
        /// The engine to run against; all that have live tests if absent.
        #[arg(long)]
        engine: Option<Engine>,
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
        Verb::Assemble => assemble::run(&workspace, System::ALL)?,
        Verb::Generate => generate::run(&workspace, System::ALL)?,
        Verb::Calls => calls::run(&workspace, System::ALL)?,
        Verb::Regenerate => regenerate(&workspace)?,
        Verb::Check => return check::run(&workspace, System::ALL),
        Verb::Engine { action } => match action {
            EngineAction::Start { engine } => engine::start(&workspace, engine)?,
            EngineAction::Stop { engine } => engine::stop(&workspace, engine)?,
            EngineAction::Status { engine } => return engine::status(&workspace, engine),
        },
        Verb::Tour { engine } => {
            regenerate(&workspace)?;
            return tour::run(&workspace, engine);
        }
        Verb::BuildTimes => build_times::run(&workspace)?,
        Verb::Bench { in_process } => return bench::run(&workspace, in_process),
        Verb::Live { engine, test_arguments } => return live::run(&workspace, engine, &test_arguments),
    }
    Ok(ExitCode::SUCCESS)
}

fn regenerate(workspace: &Workspace) -> anyhow::Result<()> {
    assemble::run(workspace, System::ALL)?;
    generate::run(workspace, System::ALL)?;
    calls::run(workspace, System::ALL)
}
