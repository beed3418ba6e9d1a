//! The commands of the generator.

use crate::{
    assemble, calls, check,
    diff::{self, Format},
    generate, handles, import, moving, wiring,
    workspace::{System, Workspace},
};
use anyhow::{Result, ensure};
use clap::Subcommand;
use std::{fmt, path::Path, process::ExitCode};

/// What the generator does.
#[derive(Clone, Debug, Subcommand)]
#[non_exhaustive]
pub enum Verb {
    /// Merge the fragments and overlays of the specs into `spec/SYSTEM.openapi.json`.
    Assemble,
    /// Write `generated/src/SYSTEM/` from the assembled specs.
    Generate,
    /// Hold what the handles' documentation says of operations against the specs, and write `docs/calls/SYSTEM.md` and the
    /// tables of the pages on moves from one system to another.
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
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

/// The names of the systems that the project has specs of, in order; the folder is any of the project.
///
/// # Errors
/// If there is no project, or it has no specs.
pub fn systems(folder: &Path) -> Result<Vec<String>, Error> {
    let listed = Workspace::find(folder).and_then(|workspace| {
        let systems = workspace.systems()?.into_iter().filter(|system| !workspace.is_fixture(system));
        Ok(systems.map(|system| system.name().to_owned()).collect())
    });
    listed.map_err(Error)
}

impl Verb {
    /// Does it in the project that the folder is part of, and gives the code that the program is to exit with.
    ///
    /// # Errors
    /// Whatever keeps it from being done, for people.
    pub fn run(self, folder: &Path) -> Result<ExitCode, Error> {
        match self {
            // Needs no project.
            Self::Diff { old, new, format } => Ok(diff::run(&old, &new, format)),
            verb => Workspace::find(folder).and_then(|workspace| verb.run_in(&workspace)).map_err(Error),
        }
    }

    fn run_in(self, workspace: &Workspace) -> Result<ExitCode> {
        match self {
            Self::Assemble => each_system(workspace, |system| assemble::run(workspace, system))?,
            Self::Generate => each_system(workspace, |system| generate::run(workspace, system))?,
            Self::Calls => {
                each_system(workspace, |system| calls::run(workspace, system))?;
                moving::run(workspace)?;
            }
            Self::Handles { system, compare: true, .. } => handles::compare(workspace, &workspace.system(&system)?)?,
            Self::Handles { system, tag, compare: false } => {
                let system = workspace.system(&system)?;
                let systems = std::slice::from_ref(&system);
                assemble::run(workspace, systems)?;
                wiring::write(workspace, &system)?;
                generate::run(workspace, systems)?;
                handles::run(workspace, &system, tag.as_deref())?;
                calls::run(workspace, systems)?;
            }
            Self::Regenerate => {
                let made = each_system(workspace, |system| {
                    assemble::run(workspace, system)?;
                    generate::run(workspace, system)
                });
                // Handles that systems share are documented by the specs of all of them.
                made.and(each_system(workspace, |system| calls::run(workspace, system)))?;
                moving::run(workspace)?;
            }
            Self::Check => return check::run(workspace, &workspace.systems()?),
            Self::Import { system, from, document } => {
                let from = match (from, document) {
                    (Some(from), _) => import::From::Description(from),
                    (None, document) => import::From::Markup(document.unwrap_or_default()),
                };
                import::run(workspace, &workspace.system(&system)?, &from, diff::told)?;
            }
            Self::Diff { old, new, format } => return Ok(diff::run(&old, &new, format)),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Why a command could not do what it is for, told with the file and the place where there is one.
pub struct Error(anyhow::Error);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Error {}

/// Does it for each system, whether it can be done for the others or not; fails at the end with the names of those that it
/// could not be done for.
fn each_system(workspace: &Workspace, run: impl Fn(&[System]) -> Result<()>) -> Result<()> {
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
