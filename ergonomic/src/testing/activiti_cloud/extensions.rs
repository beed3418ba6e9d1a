//! What lies beside the BPMN file of a process, in `<name>-extensions.json`: the variables that it declares, and which of them
//! go to its tasks and back.

use super::{
    answer::Refusal,
    values::{Variable, Variables, looks_like_date},
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The extensions of one process.
#[derive(Clone, Debug, Default)]
pub(super) struct Extensions {
    declared: BTreeMap<String, Declared>,
    mappings: BTreeMap<String, Mapping>,
}

/// A variable that a process declares.
#[derive(Clone, Debug)]
struct Declared {
    kind: Kind,
    is_required: bool,
    default: Option<Value>,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    String,
    Integer,
    Boolean,
    Json,
    Date,
}

/// Which variables a task gets, and which it gives back.
#[derive(Clone, Debug)]
struct Mapping {
    inputs: BTreeMap<String, Source>,
    outputs: BTreeMap<String, Source>,
    constants: Map<String, Value>,
}

#[derive(Clone, Debug)]
enum Source {
    Variable(String),
    Value(Value),
}

impl Kind {
    fn read(name: &str) -> Result<Self, String> {
        Ok(match name {
            "string" => Self::String,
            "integer" => Self::Integer,
            "boolean" => Self::Boolean,
            "json" => Self::Json,
            "date" => Self::Date,
            other => return Err(unplayed(&format!("variables of the type `{other}`"))),
        })
    }

    fn takes(self, value: &Value) -> bool {
        match self {
            Self::String => value.is_string(),
            Self::Integer => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
            Self::Boolean => value.is_boolean(),
            Self::Json => true,
            Self::Date => value.as_str().is_some_and(|text| looks_like_date(text).is_some()),
        }
    }
}

impl Source {
    /// The sources of a mapping, each under the name of what comes of it.
    fn read(mapping: &Value, direction: &str, task: &str) -> Result<BTreeMap<String, Self>, String> {
        let Some(members) = mapping[direction].as_object() else {
            return Err(unplayed(&format!("a mapping without {direction}, as that of the task `{task}`")));
        };
        let source = |(name, source): (&String, &Value)| {
            let source = match (source["type"].as_str(), &source["value"]) {
                (Some("variable"), Value::String(variable)) => Self::Variable(variable.clone()),
                (Some("value"), value) => Self::Value(value.clone()),
                _ => return Err(unplayed(&format!("the mapping of `{name}` of the task `{task}`"))),
            };
            Ok((name.clone(), source))
        };
        members.iter().map(source).collect()
    }

    fn of(&self, variables: &Variables) -> Option<Variable> {
        match self {
            Self::Variable(name) => variables.get(name).cloned(),
            Self::Value(value) => Some(Variable::of(value.clone())),
        }
    }
}

fn mapped(sources: &BTreeMap<String, Source>, variables: &Variables) -> Variables {
    let found = sources.iter().filter_map(|(name, source)| Some((name.clone(), source.of(variables)?)));
    found.collect()
}

fn unplayed(what: &str) -> String {
    format!("the in-process server does not play {what}: test this process on a real server")
}

impl Extensions {
    /// The extensions of a file, and the key of the process that they are for.
    pub(super) fn read(text: &str) -> Result<(String, Self), String> {
        let file: Value = serde_json::from_str(text).map_err(|error| format!("the extensions are no JSON: {error}"))?;
        let (Some(key), Some(extensions)) = (file["id"].as_str(), file["extensions"].as_object()) else {
            return Err("extensions have `id`, the key of the process, and `extensions`".to_owned());
        };
        if let Some(other) =
            extensions.keys().find(|name| !["properties", "mappings", "constants"].contains(&name.as_str()))
        {
            return Err(unplayed(&format!("the extension `{other}`")));
        }
        let members = |name: &str| extensions.get(name).and_then(Value::as_object).into_iter().flatten();
        let mut read = Self::default();
        for (_, property) in members("properties") {
            let (Some(name), Some(kind)) = (property["name"].as_str(), property["type"].as_str()) else {
                return Err("a property of the extensions has no name or no type".to_owned());
            };
            let default = Some(&property["value"]).filter(|value| !value.is_null());
            let kind = Kind::read(kind)?;
            if let Some(value) = default.filter(|value| !kind.takes(value)) {
                return Err(unplayed(&format!("the value {value} of the variable `{name}`")));
            }
            let is_required = property["required"] == true;
            read.declared.insert(name.to_owned(), Declared { kind, is_required, default: default.cloned() });
        }
        for (task, mapping) in members("mappings") {
            let (inputs, outputs) = (Source::read(mapping, "inputs", task)?, Source::read(mapping, "outputs", task)?);
            read.mappings.insert(task.clone(), Mapping { inputs, outputs, constants: Map::new() });
        }
        for (task, constants) in members("constants") {
            let Some(mapping) = read.mappings.get_mut(task) else {
                return Err(unplayed(&format!("constants of a task without a mapping, such as `{task}`")));
            };
            let constants = constants.as_object().into_iter().flatten();
            mapping.constants = constants.map(|(name, constant)| (name.clone(), constant["value"].clone())).collect();
        }
        Ok((key.to_owned(), read))
    }

    /// The tasks that the extensions name.
    pub(super) fn tasks(&self) -> impl Iterator<Item = &str> {
        self.mappings.keys().map(String::as_str)
    }

    pub(super) fn declares_nothing(&self) -> bool {
        self.declared.is_empty()
    }

    /// The names of variables that are not of the type that they are declared with, as a refusal tells them.
    pub(super) fn wrong(&self, values: &Map<String, Value>) -> Result<Option<String>, Refusal> {
        let declared = values.iter().filter_map(|(name, value)| Some((name.as_str(), value, self.declared.get(name)?)));
        let declared: Vec<_> = declared.collect();
        if declared.iter().any(|(_, value, _)| value.is_null()) {
            return Err(Refusal::internal("Cannot invoke \"Object.getClass()\" because \"var\" is null"));
        }
        let wrong = declared.iter().filter(|(_, value, declared)| !declared.kind.takes(value));
        let wrong: Vec<&str> = wrong.map(|(name, ..)| *name).collect();
        Ok((!wrong.is_empty()).then(|| format!("Variables fail type validation: {}", wrong.join(", "))))
    }

    /// What the server makes of values: a text that is declared as such, or as JSON, does not become a date.
    pub(super) fn stored(&self, values: Map<String, Value>) -> impl Iterator<Item = (String, Variable)> {
        values.into_iter().map(|(name, value)| {
            let variable = match self.declared.get(&name).map(|declared| declared.kind) {
                Some(Kind::String | Kind::Json) => Variable::verbatim(value),
                _ => Variable::of(value),
            };
            (name, variable)
        })
    }

    /// The variables that an instance of a process starts with.
    pub(super) fn started_with(&self, key: &str, mut values: Map<String, Value>) -> Result<Variables, Refusal> {
        for (name, declared) in &self.declared {
            if let (false, Some(default)) = (values.contains_key(name), &declared.default) {
                values.insert(name.clone(), default.clone());
            }
        }
        let missing =
            self.declared.iter().filter(|(name, declared)| declared.is_required && !values.contains_key(*name));
        let missing: Vec<&str> = missing.map(|(name, _)| name.as_str()).collect();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            return Err(Refusal::internal(format!(
                "Can't start process '{key}' without required variables - {missing}"
            )));
        }
        Ok(self.stored(values).collect())
    }

    /// The variables that a task gets: those that its mapping says, or a copy of all.
    pub(super) fn to_task(&self, task: &str, variables: &Variables) -> Variables {
        let Some(mapping) = self.mappings.get(task) else { return variables.clone() };
        let constants = mapping.constants.iter().map(|(name, value)| (name.clone(), Variable::of(value.clone())));
        mapped(&mapping.inputs, variables).into_iter().chain(constants).collect()
    }

    /// The variables that a task gives back: those that its mapping says, or all.
    pub(super) fn of_task(&self, task: &str, variables: Variables) -> Variables {
        match self.mappings.get(task) {
            Some(mapping) => mapped(&mapping.outputs, &variables),
            None => variables,
        }
    }
}
