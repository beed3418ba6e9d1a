//! What takes a process of its own: the most memory that a call needs, and variables of the environment.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bodies;
mod child;
mod memory;
mod proxies;
mod tokens;

use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Some(task) = child::task() {
        child::run(&task);
        return ExitCode::SUCCESS;
    }
    let arguments = Arguments::from_args();
    let trials = memory::trials().into_iter().chain(proxies::trials()).chain(tokens::trials()).collect::<Vec<Trial>>();
    libtest_mimic::run(&arguments, trials).exit_code()
}
