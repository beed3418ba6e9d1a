//! What names of a spec are called in Rust; for parameters and fields, as progenitor and typify make them.

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use serde_json::Value;
use std::collections::BTreeSet;

/// The name of a parameter's setter.
pub(crate) fn parameter(name: &str) -> String {
    snake(name, "_")
}

/// What a parameter or a property is called in Rust, where its own name cannot be.
pub(crate) const RUST_NAME: &str = "x-rust-name";

/// What values of an enumeration are called in Rust, where they have no names of their own.
pub(crate) const RUST_NAMES: &str = "x-rust-names";

/// What a single element of a list or a map is called, where the rule would give it a bad name.
pub(crate) const RUST_SINGULAR: &str = "x-rust-singular";

/// The arguments of the constructor of a type that is written by hand, by which a list of it takes a single element.
pub(crate) const RUST_NEW: &str = "x-rust-new";

/// The name of the setter that adds a single element: the one that is given, or else the singular of the list's name;
/// with `add_` before it where that is no other name, or taken.
pub(crate) fn of_one(list: &str, given: Option<&str>, taken: &mut BTreeSet<String>) -> String {
    let list = list.trim_end_matches('_');
    let one = given.map_or_else(|| singular(list), str::to_owned);
    let name = match is_keyword(&one) {
        true => format!("{one}_"),
        false => one.clone(),
    };
    let name = if one == list || taken.contains(&name) { format!("add_{one}") } else { name };
    let name = free(&name, |name| !taken.contains(name));
    taken.insert(name.clone());
    name
}

/// The name of the setter that replaces a list or a map.
pub(crate) fn of_replacing(list: &str, taken: &mut BTreeSet<String>) -> String {
    let name = free(&format!("replace_{}", list.trim_end_matches('_')), |name| !taken.contains(name));
    taken.insert(name.clone());
    name
}

/// The name with its last word in the singular.
pub(crate) fn singular(name: &str) -> String {
    counted(name, 1)
}

/// The name with its last word in the plural.
pub(crate) fn plural(name: &str) -> String {
    counted(name, 2)
}

fn counted(name: &str, count: isize) -> String {
    let (before, last) = name.rfind('_').map_or(("", name), |at| name.split_at(at + 1));
    format!("{before}{}", pluralizer::pluralize(last, count, false))
}

/// The name of a parameter's setter: the one that it is given, or else that of its name.
pub(crate) fn of_parameter(parameter: &Value) -> String {
    given(parameter).unwrap_or_else(|| self::parameter(parameter["name"].as_str().unwrap_or_default()))
}

/// The name of a property's field: the one that it is given, or else that of its name.
pub(crate) fn of_field(name: &str, property: &Value) -> String {
    given(property).unwrap_or_else(|| field(name))
}

/// The name of a value's variant: the one that the enumeration gives, or else that of the value.
pub(crate) fn of_variant(value: &str, schema: &Value) -> String {
    schema[RUST_NAMES][value].as_str().map_or_else(|| variant(value), str::to_owned)
}

/// The name, or else the first with a number that is free.
pub(crate) fn free(name: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

fn given(value: &Value) -> Option<String> {
    value.get(RUST_NAME)?.as_str().map(str::to_owned)
}

/// The name of a property's field.
pub(crate) fn field(name: &str) -> String {
    snake(name, "x")
}

fn snake(name: &str, prefix: &str) -> String {
    let name = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => name.replace('\'', "").replace(|c: char| !is_continue(c), "-").to_snake_case(),
    };
    match name.chars().next() {
        None => "x".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{prefix}{name}"),
        Some(_) if is_keyword(&name) => format!("{name}_"),
        Some(_) => name,
    }
}

/// The name of an enumeration's variant: an identifier that is not `Unknown`, the variant for what is not known.
pub(crate) fn variant(value: &str) -> String {
    let words: String = value.chars().map(|c| if is_continue(c) { c.to_string() } else { symbol(value, c) }).collect();
    let name = words.to_upper_camel_case();
    match name.as_str() {
        "" => "Empty".to_owned(),
        "Self" | "Unknown" => format!("{name}_"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("V{name}"),
        _ => name,
    }
}

/// A character that no identifier has: said in a word where it means something, else what parts two words.
fn symbol(value: &str, c: char) -> String {
    let is_sign = value.starts_with(c) && value.chars().nth(1).is_none_or(|next| !next.is_alphabetic());
    let word = match c {
        '+' => "plus",
        '-' if is_sign => "minus",
        '*' => "star",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        _ => "",
    };
    format!(" {word} ")
}

/// Whether Rust takes it as an identifier.
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

fn is_continue(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The words that progenitor and typify put an underscore behind; syn takes some of them.
fn is_keyword(name: &str) -> bool {
    name == "gen" || (name.bytes().all(|byte| byte.is_ascii_lowercase()) && !is_identifier(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_variant() {
        for (value, name) in [
            ("in_progress", "InProgress"),
            ("unknown", "Unknown_"),
            ("1st", "V1st"),
            ("self", "Self_"),
            ("", "Empty"),
            ("+", "Plus"),
            ("-", "Minus"),
            ("-1", "Minus1"),
            (">=", "GreaterEqual"),
            ("a b", "AB"),
            ("a-b", "AB"),
            ("a.b", "AB"),
            ("é", "É"),
        ] {
            assert_eq!(variant(value), name, "{value}");
            assert!(is_identifier(&variant(value)), "{value}");
        }
    }

    #[test]
    fn a_single_element_is_called_by_the_singular() {
        for (list, one) in [
            ("variables", "variable"),
            ("transient_variables", "transient_variable"),
            ("properties", "property"),
            ("candidate_groups", "candidate_group"),
            ("children", "child"),
            ("processes", "process"),
            ("statuses", "status"),
            ("types", "type_"),
            ("group_ids", "group_id"),
            ("attach_files", "attach_file"),
            ("message", "add_message"),
            ("process_instance_id_in", "add_process_instance_id_in"),
            ("extra", "add_extra"),
            ("filters_2", "add_filters_2"),
        ] {
            assert_eq!(of_one(list, None, &mut BTreeSet::new()), one);
        }
        let mut taken = BTreeSet::from(["tag".to_owned(), "replace_tags".to_owned()]);
        assert_eq!(of_one("tags", None, &mut taken), "add_tag");
        assert_eq!(of_one("tags", None, &mut taken), "add_tag_2");
        assert_eq!(of_one("data", Some("row"), &mut taken), "row");
        assert_eq!(of_replacing("tags", &mut taken), "replace_tags_2");
    }

    #[test]
    fn parameters_and_fields_are_called_as_the_generators_call_them() {
        for (name, parameter_name, field_name) in [
            ("userId", "user_id", "user_id"),
            ("type", "type_", "type_"),
            ("self", "self_", "self_"),
            ("try", "try_", "try_"),
            ("1st", "_1st", "x1st"),
            ("filter[name]", "filter_name", "filter_name"),
            ("X-Token", "x_token", "x_token"),
            ("+1", "plus1", "plus1"),
        ] {
            assert_eq!((parameter(name).as_str(), field(name).as_str()), (parameter_name, field_name));
        }
    }
}
