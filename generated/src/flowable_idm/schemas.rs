// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::EngineInfo>("EngineInfo"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::Group>("Group"),
    TypeSchema::of::<types::GroupMember>("GroupMember"),
    TypeSchema::of::<types::GroupPage>("GroupPage"),
    TypeSchema::of::<enums::GroupSort>("GroupSort"),
    TypeSchema::of::<types::GroupUpdate>("GroupUpdate"),
    TypeSchema::of::<types::NewGroup>("NewGroup"),
    TypeSchema::of::<types::NewGroupMember>("NewGroupMember"),
    TypeSchema::of::<types::NewPrivilegeGroup>("NewPrivilegeGroup"),
    TypeSchema::of::<types::NewPrivilegeUser>("NewPrivilegeUser"),
    TypeSchema::of::<types::NewUser>("NewUser"),
    TypeSchema::of::<types::Privilege>("Privilege"),
    TypeSchema::of::<types::PrivilegePage>("PrivilegePage"),
    TypeSchema::of::<enums::SortOrder>("SortOrder"),
    TypeSchema::of::<types::User>("User"),
    TypeSchema::of::<types::UserPage>("UserPage"),
    TypeSchema::of::<enums::UserSort>("UserSort"),
    TypeSchema::of::<types::UserUpdate>("UserUpdate"),
];
