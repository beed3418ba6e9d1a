//! `bpm-rest-generator`: a client of a server of your own, in your own crate.

use bpm_rest_generator::Verb;
use clap::Parser;
use std::{path::Path, process::ExitCode};

/// Makes a Rust client, for bpm-rest, of a server that describes itself by OpenAPI.
///
/// Run it in a crate that depends on bpm-rest or bpm-rest-runtime. What is known of a server lies in `spec/SYSTEM/`, the client
/// in `src/SYSTEM.rs`, its handles and its generated code in `src/SYSTEM/`.
#[derive(Parser)]
#[command(version, disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

fn main() -> ExitCode {
    match Arguments::parse().verb.run(Path::new(".")) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
