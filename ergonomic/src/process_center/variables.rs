//! VariableMap to be sent.

use serde_json::{Map, Value};
use std::collections::HashMap;

/// The names under which the service tells of a task, beside its variables.
const TAKEN: [&str; 2] = ["taskId", "taskEntity"];

/// What the service's JSON library reads as a reference, or as the name of a Java class, instead of a member.
const SPECIAL: [&str; 2] = ["$ref", "@type"];

/// VariableMap of a process, by their names; values may be any JSON that the service can give back.
///
/// A call with one of these is a request error, since the service would take it and lose or spoil the variables:
///
/// - A variable called `taskId` or `taskEntity`: it would stand in place of the task's own id or entity.
/// - A variable, or a member of an object at any depth, called `$ref` or `@type`: no client could read a task that has it, nor
///   any list with this task. JSON Schema and JSON-LD have such members: send them as a text, `value.to_string()`.
/// - A variable, or a member of an object at any depth, that is null: the service drops it. Leave it out, or use another value
///   that stands for nothing. Items of arrays may be null.
///
/// ```
/// use bpm_rest::process_center::VariableMap;
///
/// let variables = VariableMap::new().with("天数", 3).with("reason", "年假");
/// # drop(variables);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariableMap(Map<String, Value>);

impl VariableMap {
    /// No variables.
    pub fn new() -> Self {
        Self::default()
    }

    /// The variables and one more, which replaces one of the same name.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// Takes in further variables.
    pub(super) fn add(&mut self, more: Self) {
        self.0.extend(more.0);
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for VariableMap {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        Self(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<N: Into<String>, V: Into<Value>, const COUNT: usize> From<[(N, V); COUNT]> for VariableMap {
    fn from(variables: [(N, V); COUNT]) -> Self {
        variables.into_iter().collect()
    }
}

impl From<Map<String, Value>> for VariableMap {
    fn from(variables: Map<String, Value>) -> Self {
        Self(variables)
    }
}

impl TryFrom<VariableMap> for Map<String, Value> {
    type Error = String;

    fn try_from(VariableMap(variables): VariableMap) -> Result<Self, String> {
        for (name, value) in &variables {
            free(name)?;
            kept(name, value)?;
        }
        Ok(variables)
    }
}

/// Values of a form, which become variables.
pub(super) struct Values(HashMap<String, String>);

impl Values {
    pub(super) fn of(values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self(values.into_iter().map(|(id, value)| (id.into(), value.into())).collect())
    }
}

impl TryFrom<Values> for HashMap<String, String> {
    type Error = String;

    fn try_from(Values(values): Values) -> Result<Self, String> {
        values.keys().try_for_each(|id| free(id))?;
        Ok(values)
    }
}

/// Refuses a name that a variable cannot have.
fn free(name: &str) -> Result<(), String> {
    if TAKEN.contains(&name) {
        return Err(format!("a variable called `{name}` would hide the `{name}` of every task that has it"));
    }
    member(name).map_err(|reason| format!("a variable called `{name}` cannot be sent: {reason}"))
}

/// Refuses a name that no member of an object can have, wherever the service reads JSON.
pub(super) fn member(name: &str) -> Result<(), &'static str> {
    match name {
        _ if !SPECIAL.contains(&name) => Ok(()),
        "$ref" => Err("the service's JSON library takes it for a reference, and loses what stands beside it"),
        _ => Err("the service's JSON library takes it for the name of a Java class"),
    }
}

/// Refuses a value of which the service would lose a part, or which no client could read back.
fn kept(path: &str, value: &Value) -> Result<(), String> {
    match value {
        Value::Null => Err(format!("`{path}` is null, which the service drops: leave it out")),
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            let path = format!("{path}.{name}");
            member(name).map_err(|reason| {
                format!("`{path}` cannot be sent: {reason}; send the JSON as a text, `value.to_string()`")
            })?;
            kept(&path, value)
        }),
        // The service keeps a null in an array.
        Value::Array(items) => (0..)
            .zip(items)
            .filter(|(_, item)| !item.is_null())
            .try_for_each(|(index, item): (usize, &Value)| kept(&format!("{path}[{index}]"), item)),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}
