//! Variables to be sent.

use serde_json::{Map, Value};
use std::collections::HashMap;

/// What a task is told under, beside its variables.
const TAKEN: [&str; 2] = ["taskId", "taskEntity"];

/// Variables of a process, by their names; values may be any JSON, but null is dropped by the service.
///
/// ```
/// use bpm_rest::process_center::Variables;
///
/// let variables = Variables::new().with("天数", 3).with("reason", "年假");
/// # drop(variables);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Variables(Map<String, Value>);

impl Variables {
    /// None as yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The variables with another one, in place of one of the same name.
    ///
    /// The service would tell variables called `taskId` and `taskEntity` in place of the id of a task and of the task
    /// itself, so a call with one of these is a request error.
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

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Variables {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        Self(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<N: Into<String>, V: Into<Value>, const COUNT: usize> From<[(N, V); COUNT]> for Variables {
    fn from(variables: [(N, V); COUNT]) -> Self {
        variables.into_iter().collect()
    }
}

impl From<Map<String, Value>> for Variables {
    fn from(variables: Map<String, Value>) -> Self {
        Self(variables)
    }
}

impl TryFrom<Variables> for Map<String, Value> {
    type Error = String;

    fn try_from(Variables(variables): Variables) -> Result<Self, String> {
        none_is_taken(|name| variables.contains_key(name))?;
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
        none_is_taken(|name| values.contains_key(name))?;
        Ok(values)
    }
}

fn none_is_taken(is_set: impl Fn(&str) -> bool) -> Result<(), String> {
    match TAKEN.into_iter().find(|name| is_set(name)) {
        Some(name) => Err(format!("a variable called `{name}` would hide that of every task that has it")),
        None => Ok(()),
    }
}
