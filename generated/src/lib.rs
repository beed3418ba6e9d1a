//! The lower half of `bpm-rest`, generated from the specs of the servers: clients, builders, types, operation tables.
//!
//! Depend on `bpm-rest`, which re-exports what is needed of this crate and adds handles for the resources of each server.

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

#[cfg(all(feature = "flowable", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod flowable;

#[cfg(all(feature = "process-center", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod process_center;

#[cfg(all(feature = "flowable-external-jobs", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod flowable_external_jobs;

#[cfg(all(feature = "flowable-idm", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod flowable_idm;

#[cfg(all(feature = "flowable-dmn", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod flowable_dmn;

#[cfg(all(feature = "flowable-event-registry", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod flowable_event_registry;

#[cfg(all(feature = "flowable-cmmn", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod flowable_cmmn;

#[cfg(all(feature = "activiti-cloud", not(doctest)))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = "generated")]
pub mod activiti_cloud;

#[cfg(feature = "openapi")]
pub mod openapi;
