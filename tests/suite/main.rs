//! One suite, two targets: the same tests run against the in-process servers, and against real engines where the
//! environment says that there are some (`cargo xtask live` sees to that).

mod faults;
mod flowable;
mod target;

use libtest_mimic::{Arguments, Trial};
use target::Target;

fn main() {
    let arguments = Arguments::from_args();
    let live = Target::live("FLOWABLE");
    let modules = [("flowable", flowable::TESTS), ("faults", faults::TESTS)];
    let tests = modules.into_iter().flat_map(|(module, tests)| tests.iter().map(move |test| (module, test)));
    let trials = tests.flat_map(|(module, &(name, test))| {
        let in_process = Trial::test(format!("in_process::{module}::{name}"), move || target::run_in_process(test));
        let target = live.clone();
        let is_missing = target.is_none();
        let live = Trial::test(format!("live::{module}::{name}"), move || target::run_live(target, test));
        [in_process, live.with_ignored_flag(is_missing)]
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if live.is_none() && !arguments.list {
        eprintln!("LIVE TESTS WERE NOT RUN against Flowable: `cargo xtask live` starts a real one and runs them.\n");
    }
    conclusion.exit();
}
