//! Process variables, as Activiti and Flowable know them: what is received, what is sent, and conditions in queries.

pub use bpm_rest_runtime::variable::{
    FromVariable, NewVariable, Variable, VariableCondition, VariableOperation, VariableScope, VariableValue, WrongType,
};
