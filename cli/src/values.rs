//! What is given on the command line, as values that are sent.

use crate::{
    commands::{flag, id},
    exit::{Failure, Result},
    table::{Body, Kind, Operation, Parameter, Place},
};
use bpm_rest_runtime::masking;
use clap::ArgMatches;
use serde_json::{Map, Value, json};
use std::{
    fs,
    io::{self, Read as _},
};

/// The value of a parameter or of a member, if it was given.
pub(crate) fn value(parameter: &Parameter, matches: &ArgMatches) -> Result<Option<Value>> {
    let id = &id(parameter);
    let texts = || matches.get_many::<String>(id).map(|texts| texts.map(String::as_str).collect::<Vec<_>>());
    let named = |why: String| Failure::usage(format!("--{}: {why}", flag(parameter)));
    let value = match parameter.kind {
        Kind::Boolean => matches.get_one::<bool>(id).map(|value| json!(value)),
        Kind::Integer => matches.get_one::<i64>(id).map(|value| json!(value)),
        Kind::Number => matches.get_one::<f64>(id).map(|value| json!(value)),
        Kind::Text => match matches.get_one::<String>(id) {
            Some(text) if is_secret(parameter) => Some(json!(secret(text).map_err(named)?)),
            text => text.map(|text| json!(text)),
        },
        Kind::Json => match matches.get_one::<String>(id) {
            Some(text) => Some(json(text).map_err(named)?),
            None => None,
        },
        Kind::List => match texts() {
            Some(texts) => Some(list(&texts, parameter.of.unwrap_or(Kind::Text)).map_err(named)?),
            None => None,
        },
        Kind::Pairs => match texts() {
            Some(texts) => Some(pairs(&texts).map_err(named)?),
            None => None,
        },
        Kind::Map => match texts() {
            Some(texts) => Some(map(&texts).map_err(named)?),
            None => None,
        },
    };
    Ok(value)
}

/// Whether a member is a secret, which is no argument.
pub(crate) fn is_secret(parameter: &Parameter) -> bool {
    parameter.place == Place::Body && parameter.kind == Kind::Text && masking::is_secret(&parameter.name)
}

/// The first line of a file or of standard input.
fn secret(text: &str) -> std::result::Result<String, String> {
    let read = match text.strip_prefix('@') {
        Some(path) => fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))?,
        None if text == "-" => {
            io::read_to_string(io::stdin()).map_err(|error| format!("cannot read standard input: {error}"))?
        }
        None => {
            return Err("others can see the arguments of a program: give @FILE, or - for standard input".to_owned());
        }
    };
    read.lines().next().map(str::to_owned).ok_or_else(|| "there is no line in it".to_owned())
}

/// JSON, or else a text: what begins as an object, an array or a text of JSON has to be one.
fn json(text: &str) -> std::result::Result<Value, String> {
    match serde_json::from_str::<Value>(text) {
        // 1e3 and digits beyond those of a double would be sent as other numbers than stand there.
        Ok(Value::Number(number)) if number.to_string() != text => {
            Err(format!("`{text}` would be sent as {number}: write that, or '\"{text}\"' for a text"))
        }
        Ok(value) => Ok(value),
        Err(error) if text.starts_with(['{', '[', '"']) => Err(format!("is no JSON: {error}")),
        Err(_) => Ok(text.into()),
    }
}

fn list(texts: &[&str], of: Kind) -> std::result::Result<Value, String> {
    if let ([whole], Kind::Json | Kind::Map | Kind::List) = (texts, of)
        && whole.starts_with('[')
    {
        return json(whole);
    }
    let element = |text: &&str| match of {
        Kind::Text => Ok(json!(text)),
        Kind::Integer => text.parse::<i64>().map(Value::from).map_err(|_| format!("`{text}` is no whole number")),
        _ => json(text),
    };
    texts.iter().map(element).collect::<std::result::Result<_, _>>().map(Value::Array)
}

/// Objects with a name and a value each: `amount=5`, or JSON.
fn pairs(texts: &[&str]) -> std::result::Result<Value, String> {
    let mut found = Vec::new();
    for text in texts {
        match text.chars().next() {
            Some('{') => found.push(json(text)?),
            Some('[') => match json(text)? {
                Value::Array(items) => found.extend(items),
                other => found.push(other),
            },
            _ => {
                let (name, value) = pair(text)?;
                found.push(json!({"name": name, "value": value}));
            }
        }
    }
    Ok(found.into())
}

/// The members of an object: `amount=5`, or JSON.
fn map(texts: &[&str]) -> std::result::Result<Value, String> {
    let mut found = Map::new();
    for text in texts {
        match text.starts_with('{').then(|| json(text)).transpose()? {
            Some(Value::Object(members)) => found.extend(members),
            _ => {
                let (name, value) = pair(text)?;
                found.insert(name, value);
            }
        }
    }
    Ok(found.into())
}

/// A name and its value: JSON, or else a text.
fn pair(text: &str) -> std::result::Result<(String, Value), String> {
    let (name, value) = text
        .split_once('=')
        .filter(|(name, _)| !name.is_empty())
        .ok_or_else(|| format!("`{text}` is no NAME=VALUE"))?;
    Ok((name.to_owned(), json(value)?))
}

/// The texts that a value is in a query or a form: an array is several.
pub(crate) fn texts(value: Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.into_iter().flat_map(texts).collect(),
        Value::String(text) => vec![text],
        other => vec![other.to_string()],
    }
}

/// The members of a form that were given.
pub(crate) fn form(operation: &Operation, form: &Body, matches: &ArgMatches) -> Result<Vec<(String, String)>> {
    let mut fields = Vec::new();
    for member in form.members.iter().filter(|member| operation.file.as_ref() != Some(&member.name)) {
        if let Some(value) = value(member, matches)? {
            fields.extend(texts(value).into_iter().map(|text| (member.name.clone(), text)));
        }
    }
    Ok(fields)
}

/// The body as JSON: `--body`, the constants of the operation, and the members that flags set.
pub(crate) fn body(body: &Body, matches: &ArgMatches) -> Result<Option<Value>> {
    let given = match matches.get_one::<String>("body") {
        Some(text) => Some(given_body(text)?),
        None => None,
    };
    let mut set = body.constants.clone();
    for member in &body.members {
        if let Some(value) = value(member, matches)? {
            set.insert(member.name.clone(), value);
        }
    }
    for name in matches.get_many::<String>("null").into_iter().flatten() {
        let member = body.members.iter().find(|member| member.name == *name || flag(member) == *name);
        let member = member.ok_or_else(|| {
            let names: Vec<&str> = body.members.iter().map(|member| member.name.as_str()).collect();
            Failure::usage(format!("--null: the body has no `{name}`; it has {}", names.join(", ")))
        })?;
        set.insert(member.name.clone(), Value::Null);
    }
    match given {
        Some(Value::Object(mut members)) => {
            members.extend(set);
            Ok(Some(members.into()))
        }
        Some(other) if set.is_empty() => Ok(Some(other)),
        Some(_) => Err(Failure::usage("--body is no object, so no flag can set a member of it")),
        None if set.is_empty() && !body.required => Ok(None),
        None => Ok(Some(set.into())),
    }
}

/// What `--body` gives: JSON, `@` and the path of a file, or `-` for standard input.
fn given_body(text: &str) -> Result<Value> {
    let (json, place) = match text.strip_prefix('@') {
        Some(path) => {
            let read = fs::read_to_string(path);
            (read.map_err(|error| Failure::usage(format!("--body: cannot read {path}: {error}")))?, path)
        }
        None if text == "-" => {
            let mut json = String::new();
            let read = io::stdin().read_to_string(&mut json);
            read.map_err(|error| Failure::usage(format!("--body: cannot read standard input: {error}")))?;
            (json, "standard input")
        }
        None => (text.to_owned(), "the text"),
    };
    serde_json::from_str(&json).map_err(|error| Failure::usage(format!("--body: {place} is no JSON: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_json_where_they_can_be() {
        let pairs = pairs(&["amount=5", "customer=Ada", "text=\"5\"", "empty=", "at=a=b"]).unwrap();
        let value = |name: &str, value: Value| json!({"name": name, "value": value});
        let expected = [
            value("amount", json!(5)),
            value("customer", json!("Ada")),
            value("text", json!("5")),
            value("empty", json!("")),
            value("at", json!("a=b")),
        ];
        assert_eq!(pairs, json!(expected));
        assert_eq!(map(&["a=true", r#"{"b": [1]}"#]).unwrap(), json!({"a": true, "b": [1]}));
        assert!(super::pairs(&["amount"]).unwrap_err().contains("NAME=VALUE"));
        assert!(map(&["a={"]).unwrap_err().contains("no JSON"));
        for number in ["1e3", "123456789012345678901", "0.12345678901234567890", "1.0e1"] {
            let error = super::pairs(&[&format!("amount={number}")]).unwrap_err();
            assert!(error.contains("would be sent as"), "{error}");
        }
        for number in ["0", "-5", "1.5", "18446744073709551615"] {
            assert_eq!(map(&[&format!("a={number}")]).unwrap()["a"].to_string(), number);
        }
    }

    #[test]
    fn a_list_is_a_value_each_or_one_of_json() {
        assert_eq!(list(&["a", "[b"], Kind::Text).unwrap(), json!(["a", "[b"]));
        assert_eq!(list(&["1", "2"], Kind::Integer).unwrap(), json!([1, 2]));
        assert_eq!(list(&[r#"[{"a": 1}]"#], Kind::Json).unwrap(), json!([{"a": 1}]));
        assert!(list(&["x"], Kind::Integer).unwrap_err().contains("no whole number"));
    }
}
