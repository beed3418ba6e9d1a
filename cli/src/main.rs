//! `bpm`, a command-line client of workflow (BPM) servers. Its commands are made of the tables of operations in `operations/`.

mod call;
mod commands;
mod completion;
mod exit;
mod output;
mod profile;
mod progress;
mod system;
mod table;
mod values;

use crate::exit::{Exit, Failure, Result};
use clap::ArgMatches;
use std::{
    env,
    io::{self, Write as _},
    process::ExitCode,
};

fn main() -> ExitCode {
    let words: Vec<String> = env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    completion::answer(&words);
    let matches = match commands::command(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Nobody reads where it cannot be printed.
            let _ = error.print();
            return if error.use_stderr() { Exit::Usage.into() } else { ExitCode::SUCCESS };
        }
    };
    match run(&matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { exit, words }) => {
            let _ = writeln!(io::stderr(), "bpm: {words}");
            exit.into()
        }
    }
}

fn run(matches: &ArgMatches) -> Result<()> {
    match matches.subcommand() {
        Some(("completion", matches)) => {
            completion::print(matches.get_one::<String>("shell").map_or("", String::as_str))
        }
        Some(("profiles", _)) => {
            let profiles = profile::list()?;
            output::profiles(&profiles)
        }
        Some((name, matches)) => {
            let unknown = || Failure::usage(format!("there is no command `{name}`"));
            let system = system::named(name).ok_or_else(unknown)?;
            let (operation, matches) = commands::called(system, matches).ok_or_else(unknown)?;
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.map_err(|error| Failure::other(format!("the runtime cannot be started: {error}")))?;
            runtime.block_on(call::run(system, &operation, matches))
        }
        None => Err(Failure::usage("a command is missing")),
    }
}
