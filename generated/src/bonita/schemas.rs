// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::CustomPage>("CustomPage"),
    TypeSchema::of::<types::DefaultTheme>("DefaultTheme"),
    TypeSchema::of::<types::DeployedGroup>("DeployedGroup"),
    TypeSchema::of::<types::DeployedProfile>("DeployedProfile"),
    TypeSchema::of::<types::DeployedRole>("DeployedRole"),
    TypeSchema::of::<types::DeployedUser>("DeployedUser"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::Group>("Group"),
    TypeSchema::of::<types::Login>("Login"),
    TypeSchema::of::<types::MobileTheme>("MobileTheme"),
    TypeSchema::of::<types::NewProfile>("NewProfile"),
    TypeSchema::of::<types::NewProfileEntry>("NewProfileEntry"),
    TypeSchema::of::<types::NewProfileMemberGroup>("NewProfileMemberGroup"),
    TypeSchema::of::<types::NewProfileMemberRole>("NewProfileMemberRole"),
    TypeSchema::of::<
        types::NewProfileMemberRoleAndGroup,
    >("NewProfileMemberRoleAndGroup"),
    TypeSchema::of::<types::NewProfileMemberUser>("NewProfileMemberUser"),
    TypeSchema::of::<types::PageContent>("PageContent"),
    TypeSchema::of::<enums::PageType>("PageType"),
    TypeSchema::of::<types::PortalTheme>("PortalTheme"),
    TypeSchema::of::<types::Profile>("Profile"),
    TypeSchema::of::<types::ProfileEntry>("ProfileEntry"),
    TypeSchema::of::<enums::ProfileEntryType>("ProfileEntryType"),
    TypeSchema::of::<types::ProfileEntryUpdate>("ProfileEntryUpdate"),
    TypeSchema::of::<types::ProfileMember>("ProfileMember"),
    TypeSchema::of::<types::ProfileUpdate>("ProfileUpdate"),
    TypeSchema::of::<types::Role>("Role"),
    TypeSchema::of::<types::RouteError>("RouteError"),
    TypeSchema::of::<types::SessionInfo>("SessionInfo"),
    TypeSchema::of::<enums::ThemeType>("ThemeType"),
    TypeSchema::of::<types::UploadedPage>("UploadedPage"),
    TypeSchema::of::<types::User>("User"),
];
