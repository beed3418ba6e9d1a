// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::AcquiredJob>("AcquiredJob"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::IsoDuration>("IsoDuration"),
    TypeSchema::of::<types::Job>("Job"),
    TypeSchema::of::<types::JobAcquisition>("JobAcquisition"),
    TypeSchema::of::<types::JobBpmnError>("JobBpmnError"),
    TypeSchema::of::<types::JobCompletion>("JobCompletion"),
    TypeSchema::of::<types::JobFailure>("JobFailure"),
    TypeSchema::of::<types::JobPage>("JobPage"),
    TypeSchema::of::<types::JobReturn>("JobReturn"),
    TypeSchema::of::<enums::JobSort>("JobSort"),
    TypeSchema::of::<types::JobTermination>("JobTermination"),
    TypeSchema::of::<types::JobsReturn>("JobsReturn"),
    TypeSchema::of::<types::NewVariable>("NewVariable"),
    TypeSchema::of::<enums::ScopeType>("ScopeType"),
    TypeSchema::of::<enums::SortOrder>("SortOrder"),
    TypeSchema::of::<types::Variable>("Variable"),
];
