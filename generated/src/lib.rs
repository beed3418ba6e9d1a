//! The lower half of `bpm-rest`: what is generated from the specs of the servers, and the
//! few hand-written modules that it stands on.
//!
//! Depend on `bpm-rest`, which re-exports what is needed of this crate and adds clients, paging and policies.

#![cfg_attr(
    not(any(
        test,
        feature = "activiti",
        feature = "activity-task",
        feature = "bonita",
        feature = "flowable",
        feature = "process-center"
    )),
    allow(dead_code, unused_macros, unused_imports, reason = "without a system nobody needs what all systems share")
)]

extern crate self as bpm_rest_generated;

pub mod answer;
#[doc(hidden)]
pub mod body;
pub mod comma;
#[cfg(all(feature = "bonita", not(doctest)))]
pub mod deployed;
pub mod download;
pub mod envelope;
pub mod error;
pub mod form;
pub mod forms;
#[doc(hidden)]
pub mod lists;
#[cfg(all(feature = "activity-task", not(doctest)))]
pub mod loose;
#[cfg(test)]
mod nowhere;
pub mod operation;
pub mod path;
pub mod scalar;
#[cfg(feature = "schemars")]
pub mod schema;
#[cfg(test)]
#[cfg(feature = "schemars")]
mod schema_tests;
pub mod texts;
pub mod time;
pub mod transport;
#[cfg(any(test, all(feature = "activity-task", not(doctest))))]
pub mod unproven;
pub mod values;
pub mod variable;

/// No server: shapes that are hard to generate from, and the tests of what was generated.
#[cfg(test)]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod shapes;
#[cfg(test)]
mod shapes_tests;

// Descriptions in the specs are not examples: nothing in generated docs is to be run.
#[cfg(all(feature = "activiti", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod activiti;

#[cfg(all(feature = "activity-task", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod activity_task;

#[cfg(all(feature = "bonita", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod bonita;
#[cfg(test)]
#[cfg(feature = "bonita")]
mod bonita_tests;

#[cfg(all(feature = "flowable", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod flowable;

#[cfg(all(feature = "process-center", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod process_center;
