// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::ChannelDefinition>("ChannelDefinition"),
    TypeSchema::of::<types::ChannelDefinitionPage>("ChannelDefinitionPage"),
    TypeSchema::of::<enums::ChannelDefinitionSort>("ChannelDefinitionSort"),
    TypeSchema::of::<types::ChannelModel>("ChannelModel"),
    TypeSchema::of::<types::Deployment>("Deployment"),
    TypeSchema::of::<types::DeploymentPage>("DeploymentPage"),
    TypeSchema::of::<types::DeploymentResource>("DeploymentResource"),
    TypeSchema::of::<enums::DeploymentSort>("DeploymentSort"),
    TypeSchema::of::<types::EngineInfo>("EngineInfo"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::EventDefinition>("EventDefinition"),
    TypeSchema::of::<types::EventDefinitionPage>("EventDefinitionPage"),
    TypeSchema::of::<enums::EventDefinitionSort>("EventDefinitionSort"),
    TypeSchema::of::<types::EventField>("EventField"),
    TypeSchema::of::<types::EventInstance>("EventInstance"),
    TypeSchema::of::<types::EventInstanceByChannelId>("EventInstanceByChannelId"),
    TypeSchema::of::<types::EventInstanceByEventId>("EventInstanceByEventId"),
    TypeSchema::of::<types::EventInstanceByIds>("EventInstanceByIds"),
    TypeSchema::of::<types::EventModel>("EventModel"),
    TypeSchema::of::<enums::SortOrder>("SortOrder"),
];
