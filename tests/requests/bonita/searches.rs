//! What Bonita's lists are searched by, beside what servers were seen to take.

use bpm_rest::bonita::{
    SEARCHES, Search, operations,
    search::{Kind, Orders, Rules},
};
use serde_json::Value;
use std::{collections::BTreeSet, fmt::Write as _};

/// The rules of the list under a path such as `bpm/case`.
fn rules(path: &str) -> &'static Rules {
    let route = format!("/API/{path}");
    let has_route = |id: &str| operations::ALL.iter().any(|info| info.id == id && info.path == route);
    let found = SEARCHES.iter().find(|(id, _)| has_route(id));
    &found.unwrap_or_else(|| panic!("{path} is no list that is searched")).1
}

/// Queries, each with the list that it is for and what servers of 7.14.0 and 8.0.0 make of it.
const QUERIES: &str = include_str!("queries.tsv");

/// How a verdict begins where the server does what the query says.
const AS_MEANT: [&str; 4] = ["finds ", "gives ", "sorts", "adds the "];

#[test]
fn of_a_hundred_queries_those_are_sent_that_servers_read_as_they_are_meant() {
    let mut table = String::new();
    let mut count = 0;
    for line in QUERIES.lines() {
        let [path, query, verdict] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let search: Search = query.parse().unwrap_or_else(|error| panic!("{query}: {error}"));
        let checked = rules(path).check(&search);
        let is_meant = AS_MEANT.iter().any(|start| verdict.starts_with(start)) && !verdict.starts_with("finds nothing");
        assert_eq!(checked.is_ok(), is_meant, "{path}?{query}: the server {verdict}; {checked:?}");
        let client = checked.map_or_else(|why| why.to_string(), |()| format!("sent as {search}"));
        let _ = write!(table, "{path}?{query}\n  server {verdict}\n  client {client}\n");
        count += 1;
    }
    assert_eq!(count, 100);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/searches");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("bonita-verdicts", table));
}

/// What servers were seen to take: path, filters, those that are demanded, those that are ignored, what becomes of unknown
/// ones, orders, deploys, counters.
const SEEN: &str = include_str!("searches.tsv");

fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    names.into_iter().collect()
}

#[test]
fn each_list_takes_what_servers_were_seen_to_take() {
    for line in SEEN.lines() {
        let [path, filters, demanded, ignored, unknown, orders, deploys, counters] =
            line.split('\t').collect::<Vec<_>>()[..]
        else {
            panic!("{line}")
        };
        let rules = rules(path);
        let seen = |text: &'static str| names(text.split(' ').filter(|name| !name.is_empty()));
        assert_eq!(names(rules.filters().iter().map(|(name, _)| *name)), seen(filters), "filters of {path}");
        assert_eq!(names(rules.demanded().iter().copied()), seen(demanded), "demanded of {path}");
        assert_eq!(names(rules.ignored().iter().copied()), seen(ignored), "ignored of {path}");
        assert_eq!(rules.ignores_unknown(), unknown == "ignored", "unknown of {path}");
        let sorted = match rules.orders() {
            Orders::Names(names) | Orders::Words(names) => names,
            _ => &["any"],
        };
        assert_eq!(names(sorted.iter().copied()), seen(orders), "orders of {path}");
        assert_eq!(names(rules.deploys().iter().copied()), seen(deploys), "deploys of {path}");
        assert_eq!(names(rules.counters().iter().copied()), seen(counters), "counters of {path}");
    }
    assert!(SEEN.lines().count() > 35);
}

#[test]
fn each_list_takes_what_the_spec_says() {
    let spec: Value = serde_json::from_str(include_str!("../../../spec/bonita.openapi.json")).unwrap();
    let operations = spec["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let said: Vec<&Value> = operations.filter(|operation| operation.get("x-search").is_some()).collect();
    let ids = |values: &[&str]| values.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>();
    let searched: Vec<&str> = SEARCHES.iter().map(|(id, _)| *id).collect();
    let described: Vec<&str> = said.iter().filter_map(|operation| operation["operationId"].as_str()).collect();
    assert_eq!(ids(&searched), ids(&described));
    for operation in said {
        let id = operation["operationId"].as_str().unwrap();
        let (_, rules) = SEARCHES.iter().find(|(searched, _)| *searched == id).unwrap();
        let search = &operation["x-search"];
        let texts = |value: &'_ Value| -> BTreeSet<String> {
            value.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
        };
        for (name, kind) in rules.filters() {
            let said = &search["filters"][name];
            let said = if said.is_object() { &said["kind"] } else { said };
            let is_same = match kind {
                Kind::Integer => said == "integer",
                Kind::Boolean => said == "boolean",
                Kind::Words(words) => texts(said) == ids(words),
                _ => {
                    said == "text"
                        || said.as_str().is_some_and(|name| spec["components"]["schemas"].get(name).is_some())
                }
            };
            assert!(is_same, "{name} of {id}: {said}");
        }
        assert_eq!(rules.filters().len(), search["filters"].as_object().unwrap().len(), "{id}");
        assert_eq!(texts(&search["demanded"]), ids(rules.demanded()), "{id}");
        assert_eq!(texts(&search["ignored"]), ids(rules.ignored()), "{id}");
        assert_eq!(texts(&search["deploys"]), ids(rules.deploys()), "{id}");
        assert_eq!(texts(&search["counters"]), ids(rules.counters()), "{id}");
        match rules.orders() {
            Orders::Words(words) => assert_eq!(texts(&search["order-words"]), ids(words), "{id}"),
            Orders::Names(names) => assert_eq!(texts(&search["orders"]), ids(names), "{id}"),
            _ => assert_eq!(search["orders"], "any", "{id}"),
        }
    }
}
