// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use crate::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::AssignJobBody>("AssignJobBody"),
    TypeSchema::of::<enums::Color>("Color"),
    TypeSchema::of::<types::Job>("Job"),
    TypeSchema::of::<types::JobFinish>("JobFinish"),
    TypeSchema::of::<types::JobPause>("JobPause"),
    TypeSchema::of::<types::Label>("Label"),
    TypeSchema::of::<types::LabelSize>("LabelSize"),
    TypeSchema::of::<types::LabelUpdate>("LabelUpdate"),
    TypeSchema::of::<types::Letter>("Letter"),
    TypeSchema::of::<types::Login>("Login"),
    TypeSchema::of::<types::Money>("Money"),
    TypeSchema::of::<types::Named>("Named"),
    TypeSchema::of::<types::NewJob>("NewJob"),
    TypeSchema::of::<types::NewOrder>("NewOrder"),
    TypeSchema::of::<types::NewThing>("NewThing"),
    TypeSchema::of::<types::NewThingAt>("NewThingAt"),
    TypeSchema::of::<types::NewThingAtSpotsItem>("NewThingAtSpotsItem"),
    TypeSchema::of::<types::NewThingOneOf>("NewThingOneOf"),
    TypeSchema::of::<enums::Only>("Only"),
    TypeSchema::of::<types::Order>("Order"),
    TypeSchema::of::<types::OrderPage>("OrderPage"),
    TypeSchema::of::<types::OrderPageRowsItem>("OrderPageRowsItem"),
    TypeSchema::of::<types::OrderQuery>("OrderQuery"),
    TypeSchema::of::<types::Parcel>("Parcel"),
    TypeSchema::of::<types::PatchThingAnswer>("PatchThingAnswer"),
    TypeSchema::of::<types::PatchThingAnswerChangesItem>("PatchThingAnswerChangesItem"),
    TypeSchema::of::<types::PatchThingBody>("PatchThingBody"),
    TypeSchema::of::<types::PatchThingBodyPlace>("PatchThingBodyPlace"),
    TypeSchema::of::<types::PrintLabelBody>("PrintLabelBody"),
    TypeSchema::of::<types::Rumour>("Rumour"),
    TypeSchema::of::<types::SearchOrdersBody>("SearchOrdersBody"),
    TypeSchema::of::<types::Stamp>("Stamp"),
    TypeSchema::of::<types::Thing>("Thing"),
    TypeSchema::of::<types::ThingPage>("ThingPage"),
    TypeSchema::of::<types::ThingRef>("ThingRef"),
    TypeSchema::of::<types::ThingSize>("ThingSize"),
    TypeSchema::of::<types::ThingUpdate>("ThingUpdate"),
    TypeSchema::of::<types::ThingUpdateAt>("ThingUpdateAt"),
    TypeSchema::of::<types::Tree>("Tree"),
];
