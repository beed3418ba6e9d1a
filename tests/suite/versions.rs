//! Older versions of Flowable: the same tests, held to what the specs say of each version. A test that meets something that the
//! version does otherwise is listed with what that is, and has to fail by it; a route that it lacks has a test of its own.

mod differences;
mod routes;

use crate::{
    flowable, flowable_cmmn, flowable_dmn, flowable_event_registry, flowable_external_jobs, flowable_idm,
    target::{Engine, System, Target},
    witness::Spec,
};
use differences::Difference;
use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use std::{env, sync::LazyLock};

/// The version that the specs describe.
const DESCRIBED: &str = "7.2.0";

/// A system as an older version has it.
struct Older {
    of: &'static System,
    version: &'static str,
    document: &'static str,
    spec: fn() -> Spec,
}

macro_rules! older {
    ($($version:literal),*: $systems:tt) => { &[$(older!(@ $version $systems)),*] };
    (@ $version:literal [$($system:path, $document:literal;)*]) => {
        [$(Older {
            of: &$system,
            version: $version,
            document: include_str!($document),
            spec: || Spec::of(&as_of(parsed(include_str!($document)), $version)),
        }),*]
    };
}

static OLDER: &[[Older; 6]] = older!("7.0.1", "6.8.0": [
    flowable::FLOWABLE, "../../spec/flowable.openapi.json";
    flowable_cmmn::FLOWABLE_CMMN, "../../spec/flowable-cmmn.openapi.json";
    flowable_dmn::FLOWABLE_DMN, "../../spec/flowable-dmn.openapi.json";
    flowable_event_registry::FLOWABLE_EVENT_REGISTRY, "../../spec/flowable-event-registry.openapi.json";
    flowable_external_jobs::FLOWABLE_EXTERNAL_JOBS, "../../spec/flowable-external-jobs.openapi.json";
    flowable_idm::FLOWABLE_IDM, "../../spec/flowable-idm.openapi.json";
]);

/// The systems of older versions that the environment names an engine for: `flowable-idm@7.0.1` and the like.
pub(crate) fn systems() -> Vec<&'static System> {
    let systems = OLDER.iter().flatten().filter_map(|older| {
        let name = format!("{}@{}", older.of.name, older.version);
        env::var_os(Target::variable(&name, "URL"))?;
        let name: &'static str = Box::leak(name.into_boxed_str());
        let system = System {
            name,
            spec: LazyLock::new(older.spec),
            modules: older.of.modules,
            only_live: older.of.only_live,
            in_process: None,
            // Tests end where the version differs, so that they do not call everything.
            engines: Box::leak(Box::new([Engine { name, is_complete: false, hint: "" }])),
        };
        Some(&*Box::leak(Box::new(system)))
    });
    systems.collect()
}

/// The version of the Flowable under test.
pub(crate) fn of(target: &Target) -> &'static str {
    target.system_name().split_once('@').map_or(DESCRIBED, |(_, version)| version)
}

/// What the version of a system does otherwise than the test expects, by the test's name without that of the system.
pub(crate) fn difference(system: &System, test: &str) -> Option<&'static Difference> {
    let (name, version) = system.name.split_once('@')?;
    differences::ALL
        .iter()
        .find(|difference| difference.versions.contains(&version) && difference.tests.contains(&(name, test)))
}

/// Turns around what becomes of a test: it has to fail by what the version does otherwise.
pub(crate) fn differs(outcome: Result<(), Failed>, difference: &Difference) -> Result<(), Failed> {
    match outcome {
        Ok(()) => Err(format!("the test passes, although it is listed as one of {}", difference.what).into()),
        Err(failed) => {
            let words = failed.message().unwrap_or_default();
            if words.contains(difference.words) {
                return Ok(());
            }
            Err(format!(
                "{}: it should have failed with `{}`, and not with this:\n{words}",
                difference.what, difference.words
            )
            .into())
        }
    }
}

/// The tests of the routes that a version lacks, and of those that it has.
pub(crate) fn trials(system: &'static System) -> Vec<Trial> {
    let older = OLDER.iter().flatten();
    let mut of_system = older.filter(|older| system.name == format!("{}@{}", older.of.name, older.version));
    let (Some(older), Some(engine)) = (of_system.next(), system.engines.first()) else { return Vec::new() };
    let Some(target) = Target::live(system, engine) else { return Vec::new() };
    routes::trials(system, older.version, &parsed(older.document), &target)
}

fn parsed(document: &str) -> Value {
    serde_json::from_str(document).unwrap_or_else(|error| panic!("a spec is no JSON: {error}"))
}

/// A document as it is true of an older version: without operations, parameters, properties and answers whose `x-since` is later.
pub(crate) fn as_of(mut document: Value, version: &str) -> Value {
    match &mut document {
        Value::Object(members) => {
            members.retain(|_, value| !came_after(value, version));
            members.values_mut().for_each(|value| *value = as_of(value.take(), version));
            let properties = members.get("properties").and_then(Value::as_object).cloned();
            if let (Some(properties), Some(Value::Array(required))) = (properties, members.get_mut("required")) {
                required.retain(|name| name.as_str().is_some_and(|name| properties.contains_key(name)));
            }
        }
        Value::Array(items) => {
            items.retain(|value| !came_after(value, version));
            items.iter_mut().for_each(|value| *value = as_of(value.take(), version));
        }
        _ => {}
    }
    document
}

/// Whether a part of a document came with a later version.
fn came_after(value: &Value, version: &str) -> bool {
    let numbers = |version: &str| version.split('.').map(|number| number.parse().unwrap_or(0)).collect::<Vec<u32>>();
    value["x-since"].as_str().is_some_and(|since| numbers(since) > numbers(version))
}
