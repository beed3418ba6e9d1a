//! Completion: the shell asks `bpm` itself for what may come next, so that it knows every operation and flag.

use crate::{
    commands,
    exit::{Failure, Result},
};
use clap_complete::env::{CompleteEnv, Shells};
use std::io;

/// The variable that a shell asks by.
const ASKS: &str = "BPM_COMPLETE";

/// The names of the shells.
pub(crate) fn shells() -> Vec<&'static str> {
    Shells::builtins().names().collect()
}

/// Answers a shell that asks what may come next, and ends the program then.
pub(crate) fn answer(words: &[String]) {
    CompleteEnv::with_factory(|| commands::command(words)).var(ASKS).bin("bpm").complete();
}

/// Prints what the shell needs.
pub(crate) fn print(shell: &str) -> Result<()> {
    let shells = Shells::builtins();
    let completer = shells.completer(shell).ok_or_else(|| Failure::usage(format!("no shell is called {shell}")))?;
    completer
        .write_registration(ASKS, "bpm", "bpm", "bpm", &mut io::stdout())
        .map_err(|error| Failure::other(format!("cannot write: {error}")))
}
