//! The project's own commands: `cargo xtask <verb>`.

mod assemble;
mod bench;
mod build_times;
mod calls;
mod check;
#[cfg(test)]
mod circles;
mod diff;
mod document;
mod emit;
mod engine;
mod envelope;
mod examples;
mod facts;
mod failures;
mod forms;
mod generate;
mod handles;
mod import;
mod lint;
mod live;
mod lower;
mod media;
mod names;
mod openapi;
mod overlay;
mod problem;
mod published;
mod reachable;
mod reshape;
mod resolve;
#[cfg(test)]
mod scratch;
mod terms;
mod tour;
mod unproven;
mod variants;
mod wiring;
mod workspace;
mod yaml;

use anyhow::ensure;
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
    /// Write the handle methods that a system lacks, and, where it is new, its client and the lines of the crates.
    ///
    /// What is there stays as it is; what is written is for you to edit. Assembles and generates first.
    Handles {
        /// The system: a folder of `spec/`, such as `my-service`.
        system: String,
        /// The operations of this tag alone.
        tag: Option<String>,
        /// Write nothing, and tell which methods are not what it would write.
        #[arg(long)]
        compare: bool,
    },
    /// Assemble, generate, then write the tables of calls.
    Regenerate,
    /// Fail, with the difference, where files that these verbs make are not up to date.
    Check,
    /// Fail where the library mentions a type that its users cannot name. Reads what rustdoc writes as JSON.
    Reachable,
    /// Make the fragments of a system from a description of its API, or bring them up to date with it.
    ///
    /// Names, summaries, descriptions, tags, extensions and the overlay stay as they were given by hand; what is a fact
    /// follows the description. Prints what is new, changed, gone, mended and left to do. Writes all files or none.
    #[command(group = clap::ArgGroup::new("origin").required(true))]
    Import {
        /// The system: a folder of `spec/`, present or new, such as `my-service`.
        system: String,
        /// Swagger 2.0 or OpenAPI 3.0 or 3.1, JSON or YAML: a path, or a URL with http: or https:.
        #[arg(long, group = "origin")]
        from: Option<String>,
        /// A Swagger2Markup document, English or Chinese: a path or a URL. What cannot be read is listed by its line.
        #[arg(long, group = "origin")]
        document: Option<String>,
    },
    /// Tell what differs between two descriptions of an API, and whether it breaks who uses the Rust API.
    ///
    /// Exit code: 0 if nothing is breaking, 1 if something is, 2 if they cannot be compared.
    Diff {
        /// The description as it was: an assembled spec, or whatever `import --from` reads.
        old: String,
        /// The description as it is.
        new: String,
        /// How to write the differences.
        #[arg(long, value_enum, default_value_t = diff::Format::Text)]
        format: diff::Format,
    },
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
        Verb::Assemble => each_system(&workspace, |system| assemble::run(&workspace, system))?,
        Verb::Generate => each_system(&workspace, |system| generate::run(&workspace, system))?,
        Verb::Calls => each_system(&workspace, |system| calls::run(&workspace, system))?,
        Verb::Handles { system, compare: true, .. } => handles::compare(&workspace, &workspace.system(&system)?)?,
        Verb::Handles { system, tag, compare: false } => {
            let system = workspace.system(&system)?;
            let systems = std::slice::from_ref(&system);
            assemble::run(&workspace, systems)?;
            wiring::write(&workspace, &system)?;
            generate::run(&workspace, systems)?;
            handles::run(&workspace, &system, tag.as_deref())?;
            calls::run(&workspace, systems)?;
        }
        Verb::Regenerate => regenerate(&workspace)?,
        Verb::Reachable => reachable::run(&workspace)?,
        Verb::Check => return check::run(&workspace, &workspace.systems()?),
        Verb::Import { system, from, document } => {
            let from = match (from, document) {
                (Some(from), _) => import::From::Description(from),
                (None, document) => import::From::Markup(document.unwrap_or_default()),
            };
            import::run(&workspace, &workspace.system(&system)?, &from, diff::told)?;
        }
        Verb::Diff { old, new, format } => return Ok(diff::run(&old, &new, format)),
        Verb::Engine { action } => match action {
            EngineAction::Start { engine } => engine::start(&workspace, engine)?,
            EngineAction::Stop { engine } => engine::stop(&workspace, engine)?,
            EngineAction::Status { engine } => return engine::status(&workspace, engine),
        },
        Verb::Tour { system, engine } => {
            let system = tour::chosen(system, engine)?;
            regenerate(&workspace)?;
            return tour::run(&workspace, system, engine);
        }
        Verb::BuildTimes => build_times::run(&workspace)?,
        Verb::Bench(options) => return bench::run(&workspace, &options),
        Verb::Live { engine, test_arguments } => return live::run(&workspace, engine, &test_arguments),
    }
    Ok(ExitCode::SUCCESS)
}

fn regenerate(workspace: &Workspace) -> anyhow::Result<()> {
    each_system(workspace, |system| {
        assemble::run(workspace, system)?;
        generate::run(workspace, system)?;
        calls::run(workspace, system)
    })
}

/// Does it for each system, whether it can be done for the others or not; fails at the end with the names of those that it
/// could not be done for.
fn each_system(workspace: &Workspace, run: impl Fn(&[System]) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let systems = workspace.systems()?;
    let mut refused = Vec::new();
    for system in &systems {
        if let Err(error) = run(std::slice::from_ref(system)) {
            eprintln!("error: {}: {error:#}", system.name());
            refused.push(system.name());
        }
    }
    let done = systems.len() - refused.len();
    ensure!(refused.is_empty(), "not done for {}; done for the other {done} systems", refused.join(", "));
    Ok(())
}
