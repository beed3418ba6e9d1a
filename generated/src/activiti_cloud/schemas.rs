// Made by `cargo xtask generate`; edit the spec instead.

//! The JSON Schemas of all that is sent and received.

use super::{enums, types};
use ::bpm_rest_runtime::schema::TypeSchema;
/// The types of the system, by name.
pub static ALL: &[TypeSchema] = &[
    TypeSchema::of::<types::BadRequest>("BadRequest"),
    TypeSchema::of::<types::CandidateGroups>("CandidateGroups"),
    TypeSchema::of::<types::CandidateUsers>("CandidateUsers"),
    TypeSchema::of::<types::ConnectorAction>("ConnectorAction"),
    TypeSchema::of::<types::ConnectorDefinition>("ConnectorDefinition"),
    TypeSchema::of::<types::ConnectorVariable>("ConnectorVariable"),
    TypeSchema::of::<types::ErrorBody>("ErrorBody"),
    TypeSchema::of::<types::Failure>("Failure"),
    TypeSchema::of::<types::FailureEntry>("FailureEntry"),
    TypeSchema::of::<types::Home>("Home"),
    TypeSchema::of::<types::MessageStart>("MessageStart"),
    TypeSchema::of::<types::NewProcessInstance>("NewProcessInstance"),
    TypeSchema::of::<types::NewTask>("NewTask"),
    TypeSchema::of::<types::NewTaskVariable>("NewTaskVariable"),
    TypeSchema::of::<types::Pagination>("Pagination"),
    TypeSchema::of::<types::ProcessDefinition>("ProcessDefinition"),
    TypeSchema::of::<types::ProcessDefinitionMeta>("ProcessDefinitionMeta"),
    TypeSchema::of::<
        types::ProcessDefinitionServiceTask,
    >("ProcessDefinitionServiceTask"),
    TypeSchema::of::<types::ProcessDefinitionUserTask>("ProcessDefinitionUserTask"),
    TypeSchema::of::<types::ProcessDefinitionVariable>("ProcessDefinitionVariable"),
    TypeSchema::of::<types::ProcessInstance>("ProcessInstance"),
    TypeSchema::of::<types::ProcessInstancePage>("ProcessInstancePage"),
    TypeSchema::of::<enums::ProcessInstanceStatus>("ProcessInstanceStatus"),
    TypeSchema::of::<types::ProcessInstanceUpdate>("ProcessInstanceUpdate"),
    TypeSchema::of::<types::ProcessInstanceVariables>("ProcessInstanceVariables"),
    TypeSchema::of::<types::ReceivedMessage>("ReceivedMessage"),
    TypeSchema::of::<types::Signal>("Signal"),
    TypeSchema::of::<types::Task>("Task"),
    TypeSchema::of::<types::TaskAssignment>("TaskAssignment"),
    TypeSchema::of::<types::TaskCompletion>("TaskCompletion"),
    TypeSchema::of::<types::TaskPage>("TaskPage"),
    TypeSchema::of::<types::TaskSaving>("TaskSaving"),
    TypeSchema::of::<enums::TaskStatus>("TaskStatus"),
    TypeSchema::of::<types::TaskUpdate>("TaskUpdate"),
    TypeSchema::of::<types::TaskVariableUpdate>("TaskVariableUpdate"),
    TypeSchema::of::<types::VariableInstance>("VariableInstance"),
    TypeSchema::of::<types::VariableRemoval>("VariableRemoval"),
    TypeSchema::of::<enums::VariableType>("VariableType"),
];
