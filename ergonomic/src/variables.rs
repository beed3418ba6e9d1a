//! Process variables, as Activiti and Flowable know them: what is received, what is sent, and conditions in queries; and variables
//! and values of forms from and into a type of one's own, for all systems: [`to`], [`from`](from()).

pub use bpm_rest_runtime::variable::{
    FromVariable, Named, NewVariable, NotVariables, Variable, VariableCondition, VariableOperation, VariableScope,
    VariableValue, WrongType, date, from, from_form, to, to_form, to_json, to_plain,
};
