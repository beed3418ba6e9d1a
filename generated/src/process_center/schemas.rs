// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<enums::DelegationState>("DelegationState"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::FormProperty>("FormProperty"),
    TypeSchema::of::<types::FormType>("FormType"),
    TypeSchema::of::<types::HistoricActivity>("HistoricActivity"),
    TypeSchema::of::<types::IdentityLink>("IdentityLink"),
    TypeSchema::of::<types::NewGroup>("NewGroup"),
    TypeSchema::of::<types::NewUser>("NewUser"),
    TypeSchema::of::<types::ProcessInstance>("ProcessInstance"),
    TypeSchema::of::<types::StartForm>("StartForm"),
    TypeSchema::of::<types::Task>("Task"),
    TypeSchema::of::<types::TaskCompletion>("TaskCompletion"),
    TypeSchema::of::<types::TaskEntity>("TaskEntity"),
    TypeSchema::of::<types::TaskForm>("TaskForm"),
    TypeSchema::of::<types::UserAndGroupTexts>("UserAndGroupTexts"),
    TypeSchema::of::<types::UsersAndGroupsTexts>("UsersAndGroupsTexts"),
];
