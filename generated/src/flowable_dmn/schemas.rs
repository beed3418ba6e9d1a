// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::Decision>("Decision"),
    TypeSchema::of::<types::DecisionAudit>("DecisionAudit"),
    TypeSchema::of::<types::DecisionExecution>("DecisionExecution"),
    TypeSchema::of::<types::DecisionPage>("DecisionPage"),
    TypeSchema::of::<types::DecisionResults>("DecisionResults"),
    TypeSchema::of::<enums::DecisionSort>("DecisionSort"),
    TypeSchema::of::<enums::DecisionTableSort>("DecisionTableSort"),
    TypeSchema::of::<types::Deployment>("Deployment"),
    TypeSchema::of::<types::DeploymentPage>("DeploymentPage"),
    TypeSchema::of::<enums::DeploymentSort>("DeploymentSort"),
    TypeSchema::of::<types::DmnModel>("DmnModel"),
    TypeSchema::of::<types::EngineInfo>("EngineInfo"),
    TypeSchema::of::<types::EntryAudit>("EntryAudit"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::HistoricDecisionExecution>("HistoricDecisionExecution"),
    TypeSchema::of::<
        types::HistoricDecisionExecutionPage,
    >("HistoricDecisionExecutionPage"),
    TypeSchema::of::<
        enums::HistoricDecisionExecutionSort,
    >("HistoricDecisionExecutionSort"),
    TypeSchema::of::<types::NewVariable>("NewVariable"),
    TypeSchema::of::<types::RuleAudit>("RuleAudit"),
    TypeSchema::of::<types::SingleDecisionResult>("SingleDecisionResult"),
    TypeSchema::of::<enums::SortOrder>("SortOrder"),
    TypeSchema::of::<types::Variable>("Variable"),
];
