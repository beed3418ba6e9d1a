//! The spec beside what two running servers were seen to serve and to search by: `served.tsv` and `lists.tsv`.

use bpm_rest::bonita::operations;
use serde_json::Value;
use std::collections::BTreeSet;

/// The cells of the rows below the first.
fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|row| row.split('\t').collect())
}

/// A path without the names of what is put into it.
fn shape(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn each_operation_that_was_seen_or_named_is_one_of_the_library_and_tells_where_it_is() {
    let mut seen = 0;
    for row in rows(include_str!("served.tsv")) {
        let [method, path, of_7, of_8] = row.as_slice() else { panic!("{row:?}") };
        let known: Vec<_> = operations::ALL
            .iter()
            .filter(|operation| operation.method.as_str() == *method && shape(&operation.path) == *path)
            .collect();
        assert!(!known.is_empty(), "{method} {path} is no operation of the library");
        // A timer alone is answered with 500 by a route that serves the list.
        let is_everywhere = [of_7, of_8] == [&"yes", &"yes"] && *path != "/API/bpm/timerEventTrigger/{}"
            || *method == "PUT" && *path == "/API/bpm/timerEventTrigger/{}";
        for operation in known {
            assert_eq!(operation.served.is_none(), is_everywhere, "{method} {path}: {:?}", operation.served);
        }
        seen += 1;
    }
    assert_eq!(seen, 141);
}

#[test]
fn each_list_is_searched_by_what_servers_were_seen_to_compare_and_sort_by() {
    let spec: Value = serde_json::from_str(include_str!("../../../spec/bonita.openapi.json")).unwrap();
    let names = |value: &Value| -> BTreeSet<String> {
        let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
        texts.chain(value.as_str().map(str::to_owned)).collect()
    };
    let mut seen = 0;
    for row in rows(include_str!("lists.tsv")) {
        let [path, listed @ ..] = row.as_slice() else { panic!("{row:?}") };
        let search = &spec["paths"][path]["get"]["x-search"];
        let filters = search["filters"].as_object().unwrap().keys().cloned().collect();
        let orders = if search["order-words"].is_array() { &search["order-words"] } else { &search["orders"] };
        let said = [filters, names(orders), names(&search["deploys"]), names(&search["counters"])];
        let listed: Vec<BTreeSet<String>> =
            listed.iter().map(|cell| cell.split_whitespace().map(str::to_owned).collect()).collect();
        assert_eq!(listed, said, "{path}");
        seen += 1;
    }
    assert_eq!(seen, 25);
}
