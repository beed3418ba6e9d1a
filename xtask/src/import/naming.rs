//! Names for what an imported document names otherwise, or not at all.

use crate::{
    lint::{RESERVED_OPERATIONS, RESERVED_TYPES},
    names,
};
use heck::{ToKebabCase as _, ToSnakeCase as _, ToUpperCamelCase as _};
use std::collections::{BTreeMap, BTreeSet};

/// An operation that is to be named.
pub(crate) struct Route<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    /// What the document calls it.
    pub(crate) id: Option<&'a str>,
}

/// An id in snake_case for each route, none of which is taken.
pub(crate) fn operation_ids(routes: &[Route<'_>], mut taken: BTreeSet<String>) -> Vec<String> {
    let bases: Vec<String> = routes.iter().map(base).collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    bases.iter().for_each(|base| *uses.entry(base).or_default() += 1);
    let mut ids = Vec::new();
    for (route, base) in routes.iter().zip(&bases) {
        let mut candidates = Vec::new();
        if uses[base.as_str()] == 1 {
            candidates.push(base.clone());
        }
        candidates.extend(told_apart(route, base));
        let numbered = (2..).map(|number| format!("{base}_{number}"));
        let id = candidates.into_iter().chain(numbered).find(|id| is_free(id, &taken)).unwrap_or_default();
        taken.insert(id.clone());
        ids.push(id);
    }
    ids
}

fn is_free(id: &str, taken: &BTreeSet<String>) -> bool {
    let builder = id.to_upper_camel_case();
    !taken.contains(id)
        && names::is_identifier(id)
        && !RESERVED_OPERATIONS.contains(&id)
        && !RESERVED_TYPES.contains(&builder.as_str())
        && !["build", "error"].contains(&id)
}

/// What the document calls it, without what springfox and springdoc add; or what its route says.
fn base(route: &Route<'_>) -> String {
    let Some(id) = route.id.map(without_suffix).filter(|id| is_ascii_name(id)) else { return of_route(route) };
    if id.chars().any(|c| !c.is_ascii_lowercase()) {
        return id.to_snake_case();
    }
    // Letters of one case tell no words; the path may.
    let segment = last_word(route.path).unwrap_or_default();
    let small = segment.to_ascii_lowercase();
    let word = segment.to_snake_case();
    match (id.strip_prefix(&small), id.strip_suffix(&small)) {
        (Some(""), _) => word,
        (Some(rest), _) if small.len() > 2 => format!("{word}_{rest}"),
        (_, Some(rest)) if small.len() > 2 => format!("{rest}_{word}"),
        _ => id.to_owned(),
    }
}

fn is_ascii_name(id: &str) -> bool {
    id.is_ascii() && id.to_snake_case().starts_with(|first: char| first.is_ascii_lowercase())
}

/// `createUsingPOST_1` and `create_1` are `create`.
fn without_suffix(id: &str) -> &str {
    let id = match id.rsplit_once('_') {
        Some((name, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => id,
    };
    let small = id.to_ascii_lowercase();
    let suffix = crate::document::METHODS.iter().find_map(|method| {
        let suffix = format!("using{method}");
        small.ends_with(&suffix).then_some(suffix.len())
    });
    let end = id.len() - suffix.unwrap_or(0);
    if end == 0 { id } else { &id[..end] }
}

/// The last segment of the path that is no parameter.
fn last_word(path: &str) -> Option<&str> {
    segments(path).into_iter().rev().find(|segment| !segment.starts_with('{'))
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/').filter(|segment| !segment.is_empty()).collect()
}

/// `GET /things/{id}/lines` is `list_thing_lines`, `DELETE /things/{id}` is `delete_thing`.
fn of_route(route: &Route<'_>) -> String {
    let segments = segments(route.path);
    let is_parameter = |segment: &str| segment.starts_with('{');
    let ends_in_parameter = segments.last().is_some_and(|last| is_parameter(last));
    let verb = match (route.method, ends_in_parameter) {
        ("get", false) if segments.last().is_some_and(|last| last.ends_with('s')) => "list",
        ("post", false) if segments.last().is_some_and(|last| last.ends_with('s')) => "create",
        ("put", _) => "update",
        (method, _) => method,
    };
    let mut words = vec![verb.to_owned()];
    for (index, segment) in segments.iter().enumerate().filter(|(_, segment)| !is_parameter(segment)) {
        let word: String = segment.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
        let word = word.to_snake_case();
        let is_of_one = segments.get(index + 1).is_some_and(|next| is_parameter(next)) || verb == "create";
        words.push(if is_of_one { singular(&word).to_owned() } else { word });
    }
    words.retain(|word| !word.is_empty());
    words.join("_").to_snake_case()
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s').filter(|word| word.len() > 2 && !word.ends_with(['s', 'u', 'i'])).unwrap_or(word)
}

/// What an operation may be called whose name others have as well: as its path ends, and as that is told apart.
fn told_apart(route: &Route<'_>, base: &str) -> Vec<String> {
    let word = last_word(route.path).filter(|word| is_ascii_name(word)).map(|word| word.to_snake_case());
    let parameter =
        segments(route.path).into_iter().rev().find_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
    let mut candidates = Vec::new();
    if let Some(word) = word {
        let verb = base.split('_').next().unwrap_or_default();
        candidates.push(if word.starts_with(verb) { word } else { format!("{base}_{word}") });
    }
    candidates.extend(parameter.map(|parameter| format!("{base}_by_{}", names::parameter(parameter))));
    candidates.push(format!("{base}_{}", route.method));
    candidates.push(of_route(route));
    candidates
}

/// The tag as the name of a resource and of files.
pub(crate) fn tag(name: &str) -> String {
    let tag = name.to_kebab_case();
    if tag.is_empty() { "default".to_owned() } else { tag }
}

/// A name for a schema, as its Rust type has it.
pub(crate) fn schema(name: &str, taken: &BTreeSet<String>) -> String {
    let words: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let mut name = words.to_upper_camel_case();
    if !name.starts_with(char::is_alphabetic) || RESERVED_TYPES.contains(&name.as_str()) {
        name = format!("Schema{name}").to_upper_camel_case();
    }
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or_default()
}

/// A name as words that begin a sentence: `startTime` is `Start time.`
pub(crate) fn sentence(name: &str) -> String {
    let words = name.to_snake_case().replace('_', " ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
        None => format!("`{name}`."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_called_as_the_document_and_else_as_the_route_says() {
        let named = [
            ("post", "/orders", Some("createOrderUsingPOST"), "create_order"),
            ("post", "/ctr/createOrder", Some("startUsingPOST_1"), "start_create_order"),
            ("post", "/ctr/startQuick", Some("startUsingPOST"), "start_quick"),
            ("get", "/ctr/getFormData", Some("getformdatausingget"), "get_form_data"),
            ("post", "/ctr/complete", Some("completetaskusingpost"), "complete_task"),
            ("get", "/things", None, "list_things"),
            ("get", "/things/{id}", None, "get_thing"),
            ("post", "/things", None, "create_thing"),
            ("put", "/things/{id}", Some("更新"), "update_thing"),
            ("get", "/things/{id}/lines", None, "list_thing_lines"),
            ("get", "/a/status", Some("getStatus"), "get_status_status"),
            ("get", "/b/{key}", Some("getStatus_1"), "get_status_b"),
            ("post", "/x", Some("new"), "new_x"),
            ("get", "/y", Some("Kept"), "get_y"),
        ];
        let routes: Vec<Route<'_>> =
            named.iter().map(|(method, path, id, _)| Route { method, path, id: *id }).collect();
        let taken = ["kept".to_owned(), "kept_y".to_owned(), "kept_get".to_owned()].into();
        assert_eq!(operation_ids(&routes, taken), named.map(|(_, _, _, name)| name));
    }

    #[test]
    fn schemas_tags_and_sentences() {
        let taken = ["Taken".to_owned()].into();
        for (name, expected) in [
            ("List«Order»", "ListOrder"),
            ("orderDTO", "OrderDto"),
            ("Option", "SchemaOption"),
            ("taken", "Taken2"),
            ("a.b.C", "ABC"),
            ("1st", "Schema1st"),
            ("订单", "订单"),
        ] {
            assert_eq!(schema(name, &taken), expected, "{name}");
        }
        assert_eq!(tag("Order Controller"), "order-controller");
        assert_eq!(sentence("startTime"), "Start time.");
        assert_eq!(sentence("_"), "`_`.");
    }
}
