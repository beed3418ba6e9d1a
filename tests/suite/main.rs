//! One suite, two kinds of targets: the same tests run against the in-process servers, and against real engines where
//! the environment says that there are some (`cargo xtask live` sees to that). Each answer is held against the spec.

mod activiti;
mod activiti_cloud;
mod activity_task;
mod bonita;
mod engine;
mod faults;
mod flowable;
mod flowable_apis;
mod flowable_cmmn;
mod flowable_dmn;
mod flowable_event_registry;
mod flowable_external_jobs;
mod flowable_idm;
mod names;
mod process_center;
mod replies;
mod target;
mod verdicts;
mod versions;
mod witness;

use libtest_mimic::{Arguments, Trial};
use std::{env, fs, process::ExitCode, sync::LazyLock};
use target::{Place, System, Target, Test};
use witness::ledger;

/// All systems that have tests.
static SYSTEMS: &[&System] = &[
    &activiti::ACTIVITI,
    &activiti::ACTIVITI_5,
    &activiti_cloud::ACTIVITI_CLOUD,
    &activity_task::ACTIVITY_TASK,
    &bonita::BONITA,
    &bonita::BONITA_7_11,
    &bonita::BONITA_8,
    &bonita::BONITA_TECHNICAL,
    &flowable::FLOWABLE,
    &flowable_cmmn::FLOWABLE_CMMN,
    &flowable_dmn::FLOWABLE_DMN,
    &flowable_event_registry::FLOWABLE_EVENT_REGISTRY,
    &flowable_external_jobs::FLOWABLE_EXTERNAL_JOBS,
    &flowable_idm::FLOWABLE_IDM,
    &process_center::PROCESS_CENTER,
];

/// Those, and what older versions have of them, where the environment names an engine of such a version.
fn systems() -> Vec<&'static System> {
    static ALL: LazyLock<Vec<&System>> = LazyLock::new(|| SYSTEMS.iter().copied().chain(versions::systems()).collect());
    ALL.clone()
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = systems().into_iter().flat_map(|system| system.places().flat_map(trials_in));
    let trials = trials.chain(systems().into_iter().flat_map(versions::trials));
    let trials = trials.chain(systems().into_iter().flat_map(|system| system.places()).filter_map(verdicts::trials));
    let trials = trials.chain(witness::TESTS.iter().map(|&(name, test)| Trial::test(format!("witness::{name}"), test)));
    let trials = trials.chain(replies::TESTS.iter().map(|&(name, test)| Trial::test(format!("replies::{name}"), test)));
    let differences = Trial::test("engine::differences_are_those_of_shared_tests", || {
        engine::differences_are_those_of_shared_tests(SYSTEMS)
    });
    let trials = trials.chain([differences]);
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if arguments.list {
        return conclusion.exit_code();
    }
    let is_complete = tell_of_calls();
    if is_complete { conclusion.exit_code() } else { ExitCode::FAILURE }
}

/// All tests of a system, run in one place.
fn trials_in(place: Place) -> Vec<Trial> {
    let target = place.engine.map(|engine| Target::live(place.system, engine));
    let trial = |(test_name, test): (String, Test)| {
        let name = format!("{}::{test_name}", place.prefix());
        match target.clone() {
            None => Trial::test(name, move || target::run_in_process(place, test)),
            Some(target) => {
                let is_missing = target.is_none();
                match versions::difference(place.system, &test_name) {
                    None => Trial::test(name, move || target::run_live(target, test)).with_ignored_flag(is_missing),
                    Some(difference) => {
                        let run = move || versions::differs(target::run_live(target, test), difference);
                        Trial::test(name, run).with_kind(difference.what)
                    }
                }
            }
        }
    };
    place.tests().map(trial).collect()
}

/// Says what was called and what was not; false if something that had to be called was not.
fn tell_of_calls() -> bool {
    let places = || systems().into_iter().flat_map(|system| system.places());
    for engine in places().filter_map(|place| Target::is_missing(place)) {
        eprintln!("LIVE TESTS WERE NOT RUN against {}: {}.\n", engine.name, engine.hint);
    }
    let summaries: Vec<ledger::Summary> = places().filter_map(ledger::summary).collect();
    if let Some(file) = env::var_os("BPM_REST_CALLS") {
        let left_out: String = summaries.iter().map(|summary| summary.left_out.as_str()).collect();
        if let Err(error) = fs::write(&file, left_out) {
            eprintln!("error: cannot write {}: {error}", file.display());
        }
    }
    for missing in summaries.iter().flat_map(|summary| &summary.missing) {
        eprintln!("error: all operations must be called, but {missing} was not");
    }
    summaries.iter().for_each(|summary| println!("{}", summary.line));
    summaries.iter().all(|summary| summary.missing.is_empty())
}
