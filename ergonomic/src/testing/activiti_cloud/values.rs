//! Values: the types that the server gives to variables, and dates.

use super::answer::Refusal;
use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, time::SystemTime};

/// How the server writes an instant.
const INSTANT: &str = "%Y-%m-%dT%H:%M:%S%.3f+0000";

/// The longest text of the type `string`, in characters.
const LONGEST_STRING: usize = 4000;

/// The most characters that a name or a business key has room for.
const LONGEST_NAME: usize = 255;

/// The present as the server writes it.
pub(super) fn now() -> String {
    written(DateTime::<Utc>::from(SystemTime::now()).naive_utc())
}

fn written(instant: NaiveDateTime) -> String {
    instant.format(INSTANT).to_string()
}

/// The value of a variable, and the type that the server gives to it.
#[derive(Clone, Debug)]
pub(super) struct Variable {
    kind: &'static str,
    value: Value,
}

/// Variables by their names.
pub(super) type Variables = BTreeMap<String, Variable>;

impl Variable {
    /// What the server makes of a value: a text that looks like a date becomes one.
    pub(super) fn of(value: Value) -> Self {
        match value.as_str().and_then(looks_like_date) {
            Some(date) => Self { kind: "date", value: Value::String(written(date)) },
            None => Self::verbatim(value),
        }
    }

    /// A value as it is.
    pub(super) fn verbatim(value: Value) -> Self {
        let kind = match &value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) => match number.as_i64() {
                Some(number) if i32::try_from(number).is_ok() => "integer",
                Some(_) => "long",
                None if number.is_u64() => "json",
                None => "double",
            },
            Value::String(text) if text.encode_utf16().count() > LONGEST_STRING => "longString",
            Value::String(_) => "string",
            Value::Array(_) | Value::Object(_) => "json",
        };
        Self { kind, value }
    }

    pub(super) fn value(&self) -> &Value {
        &self.value
    }

    /// The variable as it is told; one of a task says so, and of which.
    pub(super) fn told(&self, name: &str, instance: Option<&str>, task: Option<&str>) -> Value {
        with_service(json!({
            "name": name, "type": self.kind, "processInstanceId": instance, "taskId": task, "value": self.value,
            "taskVariable": task.is_some(),
        }))
    }
}

/// What the server makes of values.
pub(super) fn stored(values: Map<String, Value>) -> impl Iterator<Item = (String, Variable)> {
    values.into_iter().map(|(name, value)| (name, Variable::of(value)))
}

/// The instant of a text that the server takes for a date. A day that the month has not is its last one, up to the 31st.
pub(super) fn looks_like_date(text: &str) -> Option<NaiveDateTime> {
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    let time = match shape.as_str() {
        "0000-00-00" => NaiveTime::MIN,
        "0000-00-00T00:00:00" => NaiveTime::parse_from_str(&text[11..], "%H:%M:%S").ok()?,
        "0000-00-00T00:00:00.000Z" => NaiveTime::parse_from_str(&text[11..], "%H:%M:%S%.fZ").ok()?,
        _ => return None,
    };
    let first = NaiveDate::from_ymd_opt(text[..4].parse().ok()?, text[5..7].parse().ok()?, 1)?;
    let day: u8 = text[8..10].parse().ok()?;
    let day = (1..=31).contains(&day).then(|| day.min(first.num_days_in_month()))?;
    Some(first.with_day(day.into())?.and_time(time))
}

/// An instant of a body or a model, as the server writes it; none for an empty text.
pub(super) fn instant(value: &Value) -> Option<Option<String>> {
    let of_milliseconds = |number: i64| DateTime::from_timestamp_millis(number).map(|found| found.naive_utc());
    let instant = match value {
        Value::Number(number) => of_milliseconds(number.as_i64()?)?,
        Value::String(text) if text.is_empty() => return Some(None),
        Value::String(text) => {
            let zoned =
                || DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%#z").ok().map(|found| found.naive_utc());
            let local = || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok();
            let day = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_hms_opt(0, 0, 0);
            let number = || of_milliseconds(text.parse().ok()?);
            zoned().or_else(local).or_else(day).or_else(number)?
        }
        _ => return None,
    };
    Some(Some(written(instant)))
}

/// Whether a variable may be called so.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Refuses names and values that the process runtime refuses; and what is wrong besides, by what the process declares.
pub(super) fn of_processes(variables: &Map<String, Value>, besides: Option<String>) -> Result<(), Refusal> {
    let names = variables.keys().filter(|name| !is_name(name));
    told(names.map(|name| format!("Variable has not a valid name: {name}")).chain(besides))?;
    let expressions = variables.iter().filter(|(_, value)| has_expression(value));
    told(expressions.map(|(name, _)| {
        format!("Expressions in variable values are only allowed as default value when modeling the process: {name}")
    }))
}

fn told(wrong: impl Iterator<Item = String>) -> Result<(), Refusal> {
    let wrong: Vec<String> = wrong.collect();
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::illegal(wrong.join(","))) }
}

/// Refuses names that the task runtime refuses.
pub(super) fn of_tasks(variables: &Map<String, Value>) -> Result<(), Refusal> {
    let wrong: Vec<&str> = variables.keys().map(String::as_str).filter(|name| !is_name(name)).collect();
    if wrong.is_empty() {
        return Ok(());
    }
    Err(Refusal::illegal(format!("Variables have not valid names: {}", wrong.join(", "))))
}

fn has_expression(value: &Value) -> bool {
    match value {
        Value::String(text) => text.split_once("${").is_some_and(|(_, rest)| rest.contains('}')),
        Value::Array(items) => items.iter().any(has_expression),
        Value::Object(members) => members.values().any(has_expression),
        _ => false,
    }
}

/// Refuses a text that its column has no room for.
pub(super) fn fitting(text: Option<&String>, column: &str) -> Result<(), Refusal> {
    if text.is_none_or(|text| text.encode_utf16().count() <= LONGEST_NAME) {
        return Ok(());
    }
    let cause = format!("Value too long for column \"{column} VARCHAR({LONGEST_NAME})\"");
    Err(Refusal::internal(format!("\n### Error updating database.  Cause: org.h2.jdbc.JdbcSQLDataException: {cause}")))
}

/// An object with what is told of the runtime bundle in front, and without the members that are null.
pub(super) fn with_service(told: Value) -> Value {
    let mut members = Map::new();
    members.extend([
        ("appName".to_owned(), json!("bpm-rest")),
        ("appVersion".to_owned(), json!("1")),
        ("serviceName".to_owned(), json!("bpm-rest-bundle")),
        ("serviceFullName".to_owned(), json!("bpm-rest-bundle")),
        ("serviceType".to_owned(), json!("runtime-bundle")),
        ("serviceVersion".to_owned(), json!("1")),
    ]);
    if let Value::Object(told) = told {
        members.extend(told.into_iter().filter(|(_, value)| !value.is_null()));
    }
    Value::Object(members)
}
