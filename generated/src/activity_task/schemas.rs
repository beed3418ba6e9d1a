// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::CompletedTask>("CompletedTask"),
    TypeSchema::of::<types::Diagram>("Diagram"),
    TypeSchema::of::<types::EnvelopeError>("EnvelopeError"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::Gateway>("Gateway"),
    TypeSchema::of::<types::HistoricActivity>("HistoricActivity"),
    TypeSchema::of::<types::HistoricTask>("HistoricTask"),
    TypeSchema::of::<types::HistoricTaskList>("HistoricTaskList"),
    TypeSchema::of::<types::HistoryNode>("HistoryNode"),
    TypeSchema::of::<types::Id>("Id"),
    TypeSchema::of::<types::ListMeta>("ListMeta"),
    TypeSchema::of::<types::ModelDeployment>("ModelDeployment"),
    TypeSchema::of::<types::ModelNode>("ModelNode"),
    TypeSchema::of::<types::Moment>("Moment"),
    TypeSchema::of::<types::NewModel>("NewModel"),
    TypeSchema::of::<types::NewProcessInstance>("NewProcessInstance"),
    TypeSchema::of::<types::NextNode>("NextNode"),
    TypeSchema::of::<types::ProcessDefinition>("ProcessDefinition"),
    TypeSchema::of::<types::Revocation>("Revocation"),
    TypeSchema::of::<types::RunningTask>("RunningTask"),
    TypeSchema::of::<types::RunningTaskList>("RunningTaskList"),
    TypeSchema::of::<types::StartedProcess>("StartedProcess"),
    TypeSchema::of::<types::TaskAssignment>("TaskAssignment"),
    TypeSchema::of::<types::TaskCompletion>("TaskCompletion"),
];
