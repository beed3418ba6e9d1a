//! Contracts: what they ask for, and whether that is what came.

use super::{
    super::Engine,
    description::{Input, InputType},
};
use serde_json::{Map, Value, json};

/// A contract as the API shows it.
pub(super) fn shown(inputs: &[Input]) -> Value {
    let plain = |name: &str, kind: &str, inputs: Vec<Value>| json!({"description": null, "name": name, "multiple": false, "type": kind, "inputs": inputs});
    let inputs: Vec<Value> = inputs
        .iter()
        .map(|input| {
            let parts = match input.kind {
                InputType::File => {
                    ["filename", "tempPath"].map(|part| plain(part, InputType::Text.as_str(), Vec::new())).to_vec()
                }
                _ => Vec::new(),
            };
            plain(&input.name, input.kind.as_str(), parts)
        })
        .collect();
    json!({"constraints": [], "inputs": inputs})
}

/// Why a contract is not kept.
pub(super) enum Violation {
    /// 400: the body is no JSON.
    Unreadable,
    /// 500: the body is JSON and no object.
    NoObject,
    /// 400, with what is wrong.
    Inputs(Vec<String>),
    /// 404: a file is not there, or was used up.
    Gone(String),
}

/// The inputs that came, by their names. Nothing is used up yet.
pub(super) fn checked(engine: &Engine, inputs: &[Input], body: &[u8]) -> Result<Vec<(Input, Value)>, Violation> {
    let given = match body {
        [] => Map::new(),
        body => match serde_json::from_slice(body) {
            Ok(Value::Object(given)) => given,
            Ok(_) => return Err(Violation::NoObject),
            Err(_) => return Err(Violation::Unreadable),
        },
    };
    let explanations: Vec<String> = inputs
        .iter()
        .filter_map(|input| match given.get(&input.name) {
            None => Some(format!("Expected input [{}] is missing", input.name)),
            Some(value) if fits(input.kind, value) => None,
            Some(value) => Some(format!("{} cannot be assigned to {}", shown_value(value), input.kind.as_str())),
        })
        .collect();
    if !explanations.is_empty() {
        return Err(Violation::Inputs(explanations));
    }
    let given: Vec<(Input, Value)> =
        inputs.iter().filter_map(|input| Some((input.clone(), given.get(&input.name)?.clone()))).collect();
    for (_, value) in given.iter().filter(|(input, value)| input.kind == InputType::File && !value.is_null()) {
        let path = value["tempPath"].as_str().unwrap_or_default();
        if !engine.uploads.contains_key(path) {
            return Err(Violation::Gone(path.to_owned()));
        }
    }
    Ok(given)
}

fn shown_value(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Null is taken for every type, and a number or a boolean as a text as well.
fn fits(kind: InputType, value: &Value) -> bool {
    let text = value.as_str();
    match kind {
        _ if value.is_null() => true,
        InputType::Text => !value.is_object() && !value.is_array(),
        InputType::Integer | InputType::Long => {
            value.is_number() || text.is_some_and(|text| text.parse::<i64>().is_ok())
        }
        InputType::Decimal => {
            value.is_number() || text.is_some_and(|text| text.contains('.') && text.parse::<f64>().is_ok())
        }
        InputType::Boolean => value.is_boolean() || matches!(text, Some("true" | "false")),
        InputType::LocalDate => text.is_some_and(|text| chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()),
        InputType::File => ["filename", "tempPath"].iter().all(|part| value[*part].is_string()),
    }
}
