//! Names in Rust for what would have the same as something else, or none: given with `x-rust-name` and `x-rust-names`.

use crate::{
    lint::words::RESERVED_PARAMETERS,
    names::{self, RUST_NAME, RUST_NAMES},
};
use heck::ToSnakeCase as _;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

type Members = Map<String, Value>;

/// Gives those of an operation's parameters a name that cannot have their own.
pub(crate) fn parameters(parameters: &mut [Value]) {
    let mut taken: BTreeSet<String> = RESERVED_PARAMETERS.iter().map(|name| (*name).to_owned()).collect();
    // What a path says comes first: its names are seen.
    let (of_path, others): (Vec<&mut Value>, Vec<&mut Value>) =
        parameters.iter_mut().partition(|parameter| parameter["in"] == "path");
    for parameter in of_path.into_iter().chain(others) {
        let wire = parameter["name"].as_str().unwrap_or_default().to_owned();
        let own = names::parameter(&wire);
        let location = parameter["in"].as_str().unwrap_or_default();
        let is_reserved = RESERVED_PARAMETERS.contains(&own.as_str());
        let candidates = [
            own.clone(),
            if is_reserved { format!("set_{own}") } else { in_words(&wire) },
            format!("{own}_of_{location}"),
        ];
        let name = first_free(candidates, &own, &taken);
        if name != own {
            parameter[RUST_NAME] = name.clone().into();
        }
        taken.insert(name);
    }
}

/// Gives those of a schema's properties a name that cannot have their own.
pub(crate) fn properties(schema: &mut Members) {
    let keeps_further = schema.get("additionalProperties").is_some_and(|more| *more != false);
    let mut taken: BTreeSet<String> = keeps_further.then(|| "extra".to_owned()).into_iter().collect();
    for (wire, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        let own = names::field(wire);
        let name = first_free([own.clone(), in_words(wire), format!("{own}_value")], &own, &taken);
        if name != own && property.get("$ref").is_some() {
            *property = serde_json::json!({"allOf": [property.take()]});
        }
        if name != own {
            property[RUST_NAME] = name.clone().into();
        }
        taken.insert(name);
    }
}

fn first_free<const N: usize>(candidates: [String; N], own: &str, taken: &BTreeSet<String>) -> String {
    let is_free = |name: &str| names::is_identifier(name) && !taken.contains(name);
    let is_sound = |name: &String| (name == own || names::field(name) == *name) && is_free(name);
    let word = own.trim_start_matches('_').trim_end_matches('_');
    candidates.into_iter().find(is_sound).unwrap_or_else(|| names::free(&format!("{word}_more"), is_free))
}

/// A name with its signs in words: `EndTime<` is `end_time_less`.
fn in_words(name: &str) -> String {
    names::variant(name).to_snake_case()
}

/// Gives those of an enumeration's values a name that have not one of their own.
pub(crate) fn values(schema: &mut Members) {
    let Some(values) = schema.get("enum").and_then(Value::as_array) else { return };
    let (mut taken, mut given) = (BTreeSet::new(), Members::new());
    for value in values.iter().filter_map(Value::as_str) {
        let own = names::variant(value);
        let signed = match value.chars().next() {
            Some('-') => format!("Minus{own}"),
            Some('+') => format!("Plus{own}"),
            _ => format!("{own}Value"),
        };
        let is_free = |name: &str| names::is_identifier(name) && !taken.contains(name);
        let numbered =
            (2..).map(|number| format!("{}{number}", if names::is_identifier(&own) { &own } else { "Value" }));
        let name = [own.clone(), signed].into_iter().chain(numbered).find(|name| is_free(name)).unwrap_or_default();
        if name != own {
            given.insert(value.to_owned(), name.clone().into());
        }
        taken.insert(name);
    }
    if !given.is_empty() {
        schema.insert(RUST_NAMES.into(), given.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_would_have_one_name_in_rust_has_two() {
        let parameter = |name: &str, location: &str| json!({"name": name, "in": location});
        let mut given = [
            parameter("path", "query"),
            parameter("path", "path"),
            parameter("EndTime", "query"),
            parameter("EndTime<", "query"),
            parameter("client", "header"),
            parameter("end_time", "header"),
        ];
        parameters(&mut given);
        let names: Vec<String> = given.iter().map(names::of_parameter).collect();
        assert_eq!(names, ["path_of_query", "path", "end_time", "end_time_less", "set_client", "end_time_of_header"]);

        let mut schema = json!({"additionalProperties": true, "properties": {
            "a/b": {}, "a_b": {"$ref": "#/components/schemas/X"}, "extra": {}, "aB": {},
        }});
        properties(schema.as_object_mut().unwrap());
        let fields: BTreeSet<String> = schema["properties"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| names::of_field(name, value))
            .collect();
        assert_eq!(fields.len(), 4, "{fields:?}");
        assert!(!fields.contains("extra"), "{fields:?}");

        let mut schema = json!({"enum": ["name", "-name", "+name", "NAME", "name2"]});
        values(schema.as_object_mut().unwrap());
        let variants = ["name", "-name", "+name", "NAME"].map(|value| names::of_variant(value, &schema));
        assert_eq!(variants, ["Name", "MinusName", "PlusName", "NameValue"]);
    }
}
