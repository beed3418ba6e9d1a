//! Two documents compared, as what is generated of them.

use super::{
    Change, Impact, Kind,
    types::{self, Ways},
};
use crate::{
    document::{Operation, content, operations},
    lower::{FORM, answer, is_required, received, sent},
    names,
    resolve::resolved,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What is different in `new`, breaking changes first.
pub(crate) fn changes(old: &Value, new: &Value) -> Vec<Change> {
    let (old, new) = (resolved(old), resolved(new));
    let mut comparison = Comparison { old: &old, new: &new, changes: Vec::new() };
    comparison.operations();
    comparison.schemas();
    let mut changes = comparison.changes;
    changes.sort();
    changes
}

struct Comparison<'a> {
    old: &'a Value,
    new: &'a Value,
    changes: Vec<Change>,
}

/// What a change is of.
struct Subject {
    kind: Kind,
    name: String,
    route: Option<String>,
}

impl Subject {
    fn operation(operation: &Operation<'_>) -> Self {
        let route = format!("{} {}", operation.method.to_uppercase(), operation.path);
        Self { kind: Kind::Operation, name: operation.id().unwrap_or_default().to_owned(), route: Some(route) }
    }

    fn schema(name: &str) -> Self {
        Self { kind: Kind::Schema, name: name.to_owned(), route: None }
    }
}

impl<'a> Comparison<'a> {
    fn report(&mut self, subject: &Subject, impact: Impact, change: &'static str, message: String) {
        let (kind, name, route) = (subject.kind, subject.name.clone(), subject.route.clone());
        self.changes.push(Change { impact, kind, name, route, change, message });
    }

    fn breaking(&mut self, subject: &Subject, change: &'static str, message: String) {
        self.report(subject, Impact::Breaking, change, message);
    }

    fn compatible(&mut self, subject: &Subject, change: &'static str, message: String) {
        self.report(subject, Impact::Compatible, change, message);
    }

    fn operations(&mut self) {
        let mut left: Vec<Operation<'a>> = operations(self.new);
        let mut gone = Vec::new();
        for old in operations(self.old) {
            match left.iter().position(|new| new.id() == old.id()) {
                Some(index) => {
                    let new = left.remove(index);
                    self.operation(&old, &new);
                }
                None => gone.push(old),
            }
        }
        for old in gone {
            let is_same = |new: &Operation<'_>| new.key == old.key && new.method == old.method;
            match left.iter().position(is_same) {
                Some(index) => {
                    let new = left.remove(index);
                    let message = format!("renamed to `{}`", new.id().unwrap_or_default());
                    self.breaking(&Subject::operation(&old), "operation_renamed", message);
                    self.operation(&old, &new);
                }
                None => self.breaking(&Subject::operation(&old), "operation_removed", "the operation is gone".into()),
            }
        }
        for new in left {
            self.compatible(&Subject::operation(&new), "operation_added", "a new operation".into());
        }
    }

    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let subject = Subject::operation(new);
        if (old.path, old.method) != (new.path, new.method) {
            let message = format!("moved from {} {}", old.method.to_uppercase(), old.path);
            self.compatible(&subject, "operation_moved", message);
        }
        self.parameters(&subject, old, new);
        self.body(&subject, old, new);
        self.answer(&subject, old, new);
        self.statuses(&subject, old, new);
        match (old.value.get("x-paging"), new.value.get("x-paging")) {
            (Some(_), None) => self.breaking(&subject, "paging_removed", "it is no list by pages any more".into()),
            (None, Some(_)) => self.compatible(&subject, "paging_added", "it is a list by pages".into()),
            _ => {}
        }
    }

    fn parameters(&mut self, subject: &Subject, old: &Operation<'a>, new: &Operation<'a>) {
        let (old, mut new) = (setters(self.old, old), setters(self.new, new));
        for (setter, old) in old {
            let name = old["name"].as_str().unwrap_or_default();
            match new.remove(&setter) {
                Some(new) => self.parameter(subject, old, new),
                None => self.breaking(subject, "parameter_removed", format!("the parameter `{name}` is gone")),
            }
        }
        for new in new.into_values() {
            let name = new["name"].as_str().unwrap_or_default();
            match new["required"] == true {
                true => {
                    let message = format!("a new parameter `{name}` is required");
                    self.breaking(subject, "required_parameter_added", message);
                }
                false => self.compatible(subject, "parameter_added", format!("a new optional parameter `{name}`")),
            }
        }
    }

    fn parameter(&mut self, subject: &Subject, old: &Value, new: &Value) {
        let name = new["name"].as_str().unwrap_or_default();
        let (was, is) = (types::parameter(old), types::parameter(new));
        if was != is {
            self.breaking(subject, "parameter_type", format!("the parameter `{name}` is {is}, not {was}"));
        }
        match (old["required"] == true, new["required"] == true) {
            (false, true) => {
                self.breaking(subject, "parameter_required", format!("the parameter `{name}` is required now"));
            }
            (true, false) => {
                self.compatible(subject, "parameter_optional", format!("the parameter `{name}` is optional now"));
            }
            _ => {}
        }
        if old["name"] != new["name"] || old["in"] != new["in"] {
            let message = format!(
                "the parameter {} of the {} is {} of the {} now",
                old["name"], old["in"], new["name"], new["in"]
            );
            self.compatible(subject, "parameter_moved", message.replace('"', "`"));
        }
    }

    fn body(&mut self, subject: &Subject, old: &Operation<'a>, new: &Operation<'a>) {
        match (old.request_body(self.old), new.request_body(self.new)) {
            (None, None) => {}
            (Some(_), None) => self.breaking(subject, "body_removed", "it takes no body any more".into()),
            (None, Some(_)) => self.breaking(subject, "body_added", "it takes a body now".into()),
            (Some(old), Some(new)) => {
                let (was, is) = (body_type(old), body_type(new));
                if was != is {
                    self.breaking(subject, "body_type", format!("the body is {is}, not {was}"));
                }
                if (old["required"] == true) != (new["required"] == true) {
                    let now = if new["required"] == true { "required" } else { "optional" };
                    self.breaking(subject, "body_required", format!("the body is {now} now"));
                }
            }
        }
    }

    fn answer(&mut self, subject: &Subject, old: &Operation<'a>, new: &Operation<'a>) {
        let (was, is) = (answer_type(self.old, old), answer_type(self.new, new));
        if was != is {
            self.breaking(subject, "answer_type", format!("the answer is {is}, not {was}"));
        }
    }

    fn statuses(&mut self, subject: &Subject, old: &Operation<'a>, new: &Operation<'a>) {
        let of = |operation: &Operation<'a>| -> BTreeSet<&'a str> {
            operation.value["responses"]
                .as_object()
                .into_iter()
                .flat_map(|all| all.keys().map(String::as_str))
                .collect()
        };
        let (old, new) = (of(old), of(new));
        for status in new.difference(&old) {
            self.compatible(subject, "status_added", format!("it may answer {status}"));
        }
        for status in old.difference(&new) {
            self.compatible(subject, "status_removed", format!("it does not answer {status} any more"));
        }
    }

    fn schemas(&mut self) {
        let (old, new) = (named(self.old), named(self.new));
        let ways = Directions::of(self.old).joined(Directions::of(self.new));
        for (name, schema) in &old {
            let subject = Subject::schema(name);
            match new.get(name) {
                None if is_type(schema) => self.breaking(&subject, "schema_removed", "the schema is gone".into()),
                None => {}
                Some(new) => self.schema(&subject, schema, new, ways.of_schema(name)),
            }
        }
        for (name, _) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            self.compatible(&Subject::schema(name), "schema_added", "a new schema".into());
        }
    }

    fn schema(&mut self, subject: &Subject, old: &Value, new: &Value, ways: Ways) {
        let (was, is) = (form(old), form(new));
        if was != is {
            self.breaking(subject, "schema_type", format!("it is {is}, not {was}"));
            return;
        }
        self.properties(subject, old, new, ways);
        self.values(subject, old, new);
    }

    fn properties(&mut self, subject: &Subject, old: &Value, new: &Value, ways: Ways) {
        let (was, is) = (fields(old), fields(new));
        for (field, name) in &was {
            match is.get(field) {
                None => self.breaking(subject, "property_removed", format!("the property `{name}` is gone")),
                Some(new_name) => self.property(subject, (old, name), (new, new_name), ways),
            }
        }
        for (_, name) in is.iter().filter(|(field, _)| !was.contains_key(*field)) {
            match ways.sent && is_required(new, name) {
                true => {
                    let argument = if types::is_argument(new, name) { ": an argument of `new`" } else { "" };
                    let message = format!("a new property `{name}` is required{argument}");
                    self.breaking(subject, "required_property_added", message);
                }
                false => self.compatible(subject, "property_added", format!("a new property `{name}`")),
            }
        }
    }

    fn property(&mut self, subject: &Subject, (old, was): (&Value, &str), (new, is): (&Value, &str), ways: Ways) {
        if was != is {
            self.compatible(subject, "property_renamed", format!("the property `{was}` is written `{is}`"));
        }
        let (type_was, type_is) = (types::field(old, was, ways), types::field(new, is, ways));
        let (required_was, required_is) = (is_required(old, was), is_required(new, is));
        if types::value(&old["properties"][was]) != types::value(&new["properties"][is]) {
            self.breaking(subject, "property_type", format!("the property `{is}` is {type_is}, not {type_was}"));
        } else if !required_was && required_is && ways.sent {
            self.breaking(subject, "property_required", format!("the property `{is}` is required now"));
        } else if type_was != type_is {
            let change = if required_was && !required_is { "property_optional" } else { "property_type" };
            self.breaking(subject, change, format!("the property `{is}` is {type_is}, not {type_was}"));
        } else if required_was != required_is {
            let now = if required_is { "always there" } else { "optional" };
            self.compatible(subject, "property_presence", format!("the property `{is}` is {now} now"));
        }
    }

    fn values(&mut self, subject: &Subject, old: &Value, new: &Value) {
        let of = |schema: &Value| -> BTreeSet<String> {
            let values = schema["enum"].as_array().into_iter().flatten();
            values.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let (old, new) = (of(old), of(new));
        for value in old.difference(&new) {
            self.breaking(subject, "value_removed", format!("the value `{value}` is gone"));
        }
        for value in new.difference(&old) {
            self.compatible(subject, "value_added", format!("a new value `{value}`"));
        }
    }
}

/// The parameters of an operation by the names of their setters.
fn setters<'a>(document: &'a Value, operation: &Operation<'a>) -> BTreeMap<String, &'a Value> {
    let parameters = operation.parameters(document).into_iter().map(|(_, parameter)| parameter);
    parameters.map(|parameter| (names::of_parameter(parameter), parameter)).collect()
}

fn body_type(body: &Value) -> String {
    let types: Vec<String> = content(body)
        .map(|(media, value)| match media {
            _ if media.contains("json") => types::value(&value["schema"]),
            FORM => format!("a form of {}", types::value(&value["schema"])),
            _ => media.to_owned(),
        })
        .collect();
    types.join(" or ")
}

fn answer_type(document: &Value, operation: &Operation<'_>) -> String {
    use crate::lower::Answer;
    let json = || {
        let successes = operation.successes(document).into_iter().flat_map(|(_, response)| content(response));
        let types: BTreeSet<String> = successes.map(|(_, value)| types::value(&value["schema"])).collect();
        // Answers of several types are one of any type.
        if types.len() == 1 { types.into_iter().collect() } else { types::value(&Value::Null) }
    };
    match answer(document, operation) {
        Answer::Empty => "empty".to_owned(),
        Answer::Json => json(),
        Answer::OptionalJson => format!("Option<{}>", json()),
        Answer::Text => "text".to_owned(),
        Answer::Stream => "bytes".to_owned(),
    }
}

fn named(document: &Value) -> BTreeMap<&str, &Value> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    schemas.map(|(name, schema)| (name.as_str(), schema)).collect()
}

/// Whether Rust has a type of the schema's name.
fn is_type(schema: &Value) -> bool {
    schema.get("properties").is_some() || schema.get("enum").is_some() || schema.get("x-rust-type").is_some()
}

/// What kind of type it is.
fn form(schema: &Value) -> String {
    match schema {
        _ if schema.get("x-rust-type").is_some() => schema["x-rust-type"].to_string(),
        _ if schema["type"] == "string" && schema.get("enum").is_some() => "an enumeration".to_owned(),
        _ if schema.get("properties").is_some() => "a struct".to_owned(),
        _ => types::value(schema),
    }
}

/// The properties of a schema by the names of their fields.
fn fields(schema: &Value) -> BTreeMap<String, &str> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties.map(|(name, property)| (names::of_field(name, property), name.as_str())).collect()
}

/// Which schemas are sent, and which are received.
struct Directions {
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
}

impl Directions {
    fn of(document: &Value) -> Self {
        let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
        Self { sent: owned(sent(document)), received: owned(received(document)) }
    }

    fn joined(mut self, other: Self) -> Self {
        self.sent.extend(other.sent);
        self.received.extend(other.received);
        self
    }

    fn of_schema(&self, name: &str) -> Ways {
        Ways { sent: self.sent.contains(name), received: self.received.contains(name) }
    }
}
