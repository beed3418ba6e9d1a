//! Names for what an imported document names otherwise, or not at all.

use crate::{
    lint::words::{RESERVED_OPERATIONS, RESERVED_TYPES},
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
    let bases: Vec<String> =
        routes.iter().zip(plain_ids(routes)).map(|(route, id)| base(route, id.as_deref())).collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    bases.iter().for_each(|base| *uses.entry(base).or_default() += 1);
    let mut ids = Vec::new();
    for (route, base) in routes.iter().zip(&bases) {
        let mut candidates = Vec::new();
        if uses[base.as_str()] == 1 {
            candidates.push(base.clone());
        }
        let same = routes.iter().zip(&bases).filter(|(_, other)| *other == base).map(|(other, _)| other);
        candidates.extend(before_a_path(route, same, base));
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
        && id == id.to_snake_case()
        && !RESERVED_OPERATIONS.contains(&id)
        && !RESERVED_TYPES.contains(&builder.as_str())
        && !["build", "error"].contains(&id)
}

/// Words that many operations begin with and that say what they do.
const VERBS: [&str; 16] = [
    "add", "create", "delete", "find", "get", "head", "list", "patch", "post", "put", "query", "read", "remove",
    "search", "set", "update",
];

/// What the document calls the operations, without what tools write around a name: the module of a function
/// (`pets.controllers.pet_controller.get_pet`), path and method behind it (`get_pet_pets__id__get`), what springfox and
/// springdoc append, and words that all of them begin with.
fn plain_ids(routes: &[Route<'_>]) -> Vec<Option<String>> {
    let ids: Vec<Option<&str>> = routes
        .iter()
        .map(|route| route.id.map(|id| without_suffix(without_route(id, route))).filter(|id| is_ascii_name(id)))
        .collect();
    let parts = |id: &str| -> Vec<String> {
        id.split(['.', '/', ':', '#']).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let end = |parts: &[String], count: usize| parts[parts.len().saturating_sub(count)..].join("_").to_snake_case();
    let all: Vec<Option<Vec<String>>> = ids.iter().map(|id| id.map(parts)).collect();
    let mut plain: Vec<Option<String>> = Vec::new();
    for (id, own) in ids.iter().zip(&all) {
        let name = own.as_ref().filter(|own| own.len() > 1).map(|own| {
            let is_alone = |count: usize| {
                let name = end(own, count);
                all.iter().flatten().filter(|other| end(other, count) == name).count() == 1
            };
            // A verb by itself says too little.
            let least = 1 + usize::from(VERBS.contains(&end(own, 1).as_str()));
            end(own, (least..own.len()).find(|count| is_alone(*count)).unwrap_or(own.len()))
        });
        plain.push(name.or_else(|| id.map(str::to_owned)));
    }
    without_common_words(&mut plain);
    plain
}

/// Takes two words or more from the front of all names where all begin with them; what is left has a word besides a verb.
fn without_common_words(ids: &mut [Option<String>]) {
    let words: Vec<Vec<String>> =
        ids.iter().flatten().map(|id| id.to_snake_case().split('_').map(str::to_owned).collect()).collect();
    let Some(first) = words.first().filter(|_| words.len() > 2) else { return };
    let is_common = |at: usize| words.iter().all(|words| words.get(at) == first.get(at) && words.len() > at + 2);
    let common = (0..first.len()).take_while(|at| is_common(*at)).count();
    let starts_with_verb = VERBS.contains(&first[0].as_str());
    if common < 2 || starts_with_verb {
        return;
    }
    for id in ids.iter_mut().flatten() {
        let words: Vec<String> = id.to_snake_case().split('_').skip(common).map(str::to_owned).collect();
        *id = words.join("_");
    }
}

/// An id without path and method, which FastAPI puts behind the name of the function.
fn without_route<'a>(id: &'a str, route: &Route<'_>) -> &'a str {
    let path: String = route.path.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    id.strip_suffix(&format!("{path}_{}", route.method)).filter(|name| !name.is_empty()).unwrap_or(id)
}

/// What the document calls it, or what its route says.
fn base(route: &Route<'_>, id: Option<&str>) -> String {
    let Some(id) = id else { return of_route(route) };
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

/// A word in the singular, as far as that can be told.
pub(crate) fn singular(word: &str) -> &str {
    word.strip_suffix('s').filter(|word| word.len() > 2 && !word.ends_with(['s', 'u', 'i'])).unwrap_or(word)
}

/// What tells an operation from another one of the name whose path is the end of this one's: `admin_get_tasks` for
/// `/admin/v1/tasks`, beside `get_tasks` for `/v1/tasks`.
fn before_a_path<'a>(route: &Route<'_>, same: impl Iterator<Item = &'a Route<'a>>, base: &str) -> Option<String> {
    let mut own_name = None;
    for other in same.filter(|other| other.method == route.method && other.path != route.path) {
        if let Some(before) = route.path.strip_suffix(other.path).filter(|before| !before.contains('{')) {
            let words = before.to_snake_case();
            return is_ascii_name(&words).then(|| format!("{words}_{base}"));
        }
        if other.path.strip_suffix(route.path).is_some_and(|before| !before.contains('{')) {
            own_name = Some(base.to_owned());
        }
    }
    own_name
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
    candidates.extend(parameter.map(|parameter| format!("{base}_by_{}", parameter.to_snake_case())));
    candidates.push(format!("{base}_{}", route.method));
    candidates.push(of_route(route));
    candidates
}

/// The tag as the name of a resource and of files. springfox and springdoc take the name of a class for it, of which what it
/// does in the server is left out: `task-controller-impl` is `task`.
pub(crate) fn tag(name: &str) -> String {
    let tag = name.to_kebab_case();
    let of_class = tag.trim_end_matches("-impl").strip_suffix("-controller");
    let tag = of_class.map_or(tag.clone(), |resource| resource.trim_end_matches("-rest").to_owned());
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
    fn a_route_below_another_is_called_by_what_stands_before() {
        let named = [
            ("get", "/admin/v1/tasks", "getTasksUsingGET", "admin_get_tasks"),
            ("get", "/v1/tasks", "getTasksUsingGET_1", "get_tasks"),
            ("get", "/v1/cases/{caseId}/tasks", "getTasksUsingGET_2", "get_tasks_tasks"),
            ("put", "/admin/v1/cases/{id}", "updateUsingPUT", "admin_update"),
            ("put", "/v1/cases/{id}", "updateUsingPUT_1", "update"),
            ("delete", "/{tenant}/cases/{id}", "deleteUsingDELETE", "delete_cases"),
            ("delete", "/cases/{id}", "deleteUsingDELETE_1", "delete_by_id"),
        ];
        let routes = named.map(|(method, path, id, _)| Route { method, path, id: Some(id) });
        assert_eq!(operation_ids(&routes, BTreeSet::new()), named.map(|(.., id)| id));
    }

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
    fn what_tools_write_around_the_name_of_an_operation_goes() {
        let named = |ids: &[(&str, &str, &str)]| {
            let routes: Vec<Route<'_>> =
                ids.iter().map(|(method, path, id)| Route { method, path, id: Some(id) }).collect();
            operation_ids(&routes, BTreeSet::new())
        };
        assert_eq!(
            named(&[
                ("get", "/pets/{id}", "zoo_server.controllers.pet_controller.get_pet"),
                ("get", "/pets", "zoo_server.controllers.pet_controller.search"),
                ("get", "/keepers", "zoo_server.controllers.keeper_controller.search"),
                ("post", "/keepers", "zoo_server.controllers.keeper_controller.post"),
            ]),
            ["get_pet", "pet_controller_search", "keeper_controller_search", "keeper_controller_post"]
        );
        assert_eq!(
            named(&[
                ("get", "/pets/{pet_id}", "read_pet_pets__pet_id__get"),
                ("delete", "/pets/{pet_id}", "drop_pet_pets__pet_id__delete"),
            ]),
            ["read_pet", "drop_pet"]
        );
        assert_eq!(
            named(&[
                ("get", "/a", "zooServerV1PetList"),
                ("get", "/b", "zooServerV1PetGet"),
                ("get", "/c", "zooServerV1KeeperGet"),
            ]),
            ["pet_list", "pet_get", "keeper_get"]
        );
        assert_eq!(
            named(&[("get", "/a", "getPetName"), ("get", "/b", "getPetAge"), ("get", "/c", "getPetColor")]),
            ["get_pet_name", "get_pet_age", "get_pet_color"],
            "a verb and what it is about are no prefix"
        );
    }

    #[test]
    fn a_parameter_with_the_name_of_a_keyword_gives_a_name_without_underscore_at_its_end() {
        let routes = ["/{type}", "/{self}"].map(|path| Route { method: "get", path, id: Some("list") });
        assert_eq!(operation_ids(&routes, BTreeSet::new()), ["list_by_type", "list_by_self"]);
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
        assert_eq!(tag("Order Controller"), "order");
        assert_eq!(tag("order-controller"), "order");
        assert_eq!(tag("task-admin-controller-impl"), "task-admin");
        assert_eq!(tag("order-rest-controller"), "order");
        assert_eq!(tag("controller"), "controller");
        assert_eq!(sentence("startTime"), "Start time.");
        assert_eq!(sentence("_"), "`_`.");
    }
}
