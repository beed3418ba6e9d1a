//! Which operations were called where, and with which status they were answered.

use crate::target::Place;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// What happened in each place, in the whole process.
static LEDGER: Mutex<BTreeMap<String, Record>> = Mutex::new(BTreeMap::new());

#[derive(Default)]
struct Record {
    /// The operations that were called, each with its statuses.
    calls: BTreeMap<String, BTreeSet<u16>>,
    /// How many tests were run.
    tests: usize,
}

fn lock() -> MutexGuard<'static, BTreeMap<String, Record>> {
    LEDGER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes down that an operation was answered.
pub(super) fn write_answer(place: Place, operation: &str, status: u16) {
    lock().entry(place.to_string()).or_default().calls.entry(operation.to_owned()).or_default().insert(status);
}

/// Writes down that a test was run.
pub(crate) fn write_test(place: Place) {
    lock().entry(place.to_string()).or_default().tests += 1;
}

/// What a run has to say of one place at its end.
pub(crate) struct Summary {
    /// How much of the system was called, in one line.
    pub(crate) line: String,
    /// What was never called or never answered, a line for each.
    pub(crate) left_out: String,
    /// The operations that had to be called and were not: none where not all tests were run.
    pub(crate) missing: Vec<String>,
}

/// The summary of a place; none if no test was run there.
pub(crate) fn summary(place: Place) -> Option<Summary> {
    let ledger = lock();
    let record = ledger.get(&place.to_string())?;
    let spec = &place.system.spec;
    let called: BTreeSet<&str> =
        record.calls.keys().map(String::as_str).filter(|id| spec.operations().contains_key(*id)).collect();
    let routes: BTreeSet<_> = called.iter().map(|id| spec.operations()[*id].route()).collect();
    let statuses: usize = record.calls.values().map(BTreeSet::len).sum();
    let line = format!(
        "{place}: called {} of {} routes, {} of {} operations on them; {statuses} statuses seen",
        routes.len(),
        spec.routes().len(),
        called.len(),
        spec.operations().len()
    );
    let (mut left_out, mut missing) = (String::new(), Vec::new());
    for (id, operation) in spec.operations() {
        let (method, path) = operation.route();
        let seen = record.calls.get(id.as_str());
        if seen.is_none() {
            let _ = writeln!(left_out, "{place}: {id} ({method} {path}) was not called");
            missing.push(format!("{id} ({method} {path})"));
            continue;
        }
        for status in operation.statuses().filter(|status| !is_seen(status, seen)) {
            let _ = writeln!(left_out, "{place}: {id} ({method} {path}) was not answered with {status}");
        }
    }
    let is_complete = place.engine.is_some_and(|engine| engine.is_complete);
    if !is_complete || record.tests < place.tests().count() {
        missing.clear();
    }
    Some(Summary { line, left_out, missing })
}

/// Whether a status, or one of a range, is among those seen.
fn is_seen(declared: &str, seen: Option<&BTreeSet<u16>>) -> bool {
    let declared = declared.trim_end_matches('X');
    seen.is_some_and(|seen| seen.iter().any(|status| declared == "default" || status.to_string().starts_with(declared)))
}
