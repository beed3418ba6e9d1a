//! What a list can be searched for by: `x-search`. Its filters, orders, deploys and counters, and what the server does with
//! others.

use crate::{
    document::Operation,
    facts::is_string_enum,
    names::{self, is_identifier},
};
use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

const KEYS: [&str; 12] = [
    "filters",
    "demanded",
    "ignored",
    "unknown",
    "alone",
    "needs",
    "orders",
    "order-words",
    "deploys",
    "counters",
    "term",
    "cuts-values",
];

/// What is said of a filter beside its kind.
const FILTER_KEYS: [&str; 4] = ["kind", "served", "description", "rust-name"];

/// The names that a filter cannot have in Rust.
const TAKEN: [&str; 1] = ["new"];

/// What a list can be searched for by.
pub(crate) struct Search<'a> {
    said: &'a Value,
    id: &'a str,
}

/// A filter that the server compares with something.
pub(crate) struct Filter<'a> {
    pub(crate) name: &'a str,
    pub(crate) kind: Kind<'a>,
    /// What a version of the server does otherwise.
    pub(crate) served: Option<&'a str>,
    pub(crate) description: Option<&'a str>,
    rust_name: Option<&'a str>,
}

/// What the values of a filter are.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    Text,
    Integer,
    Boolean,
    /// One of these words.
    Words(Vec<&'a str>),
    /// One of the values of the schema with this name.
    Named(&'a str),
}

/// What the list is sorted by.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Orders<'a> {
    /// By names, each in two directions.
    Names(Vec<&'a str>),
    /// By words that have their direction in themselves.
    Words(Vec<&'a str>),
    /// The server takes any name.
    Any,
}

impl<'a> Search<'a> {
    /// What is said of the operation; nothing if it is no search.
    pub(crate) fn of(operation: &Operation<'a>) -> Option<Self> {
        Some(Self { said: operation.value.get("x-search")?, id: operation.id().unwrap_or_default() })
    }

    /// What one item of the list is called: `HumanTask` of `search_human_tasks`.
    pub(crate) fn item(&self) -> String {
        let noun = self.id.split_once('_').map_or(self.id, |(_, noun)| noun);
        names::singular(noun).to_upper_camel_case()
    }

    pub(crate) fn filters(&self) -> Vec<Filter<'a>> {
        self.said["filters"]
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(name, said)| Filter::of(name, said))
            .collect()
    }

    pub(crate) fn orders(&self) -> Orders<'a> {
        match (&self.said["orders"], self.said.get("order-words")) {
            (_, Some(words)) => Orders::Words(texts(words)),
            (Value::String(any), None) if any == "any" => Orders::Any,
            (names, None) => Orders::Names(texts(names)),
        }
    }

    /// The names of a list of them.
    pub(crate) fn names(&self, key: &str) -> Vec<&'a str> {
        texts(&self.said[key])
    }

    /// The filters that are an error unless one of others is there.
    pub(crate) fn needs(&self) -> Vec<(&'a str, Vec<&'a str>)> {
        let needs = self.said["needs"].as_object().into_iter().flatten();
        needs.map(|(name, others)| (name.as_str(), texts(others))).collect()
    }

    /// The filter beside which the server ignores all else.
    pub(crate) fn alone(&self) -> Option<&'a str> {
        self.said["alone"].as_str()
    }

    /// Whether the server ignores a filter that it does not know.
    pub(crate) fn ignores_unknown(&self) -> bool {
        self.said["unknown"] == "ignored"
    }

    /// What a search term is compared with, where it is known.
    pub(crate) fn term(&self) -> Option<Vec<&'a str>> {
        Some(texts(self.said.get("term")?))
    }

    pub(crate) fn cuts_values(&self) -> bool {
        self.said["cuts-values"] == true
    }

    /// The enumeration that is made of a filter's words, as it is called in Rust.
    pub(crate) fn words_type(&self, filter: &Filter<'_>) -> String {
        filter.rust_name.map_or_else(|| self.item() + &filter.name.to_upper_camel_case(), str::to_owned)
    }

    /// The types that are made of it, by their names in Rust.
    pub(crate) fn types(&self) -> Vec<String> {
        let item = self.item();
        let filters = self.filters();
        let mut types: Vec<String> = filters
            .iter()
            .filter(|filter| matches!(filter.kind, Kind::Words(_)))
            .map(|filter| self.words_type(filter))
            .collect();
        let has_orders = !matches!(self.orders(), Orders::Any | Orders::Names(_)) || !self.names("orders").is_empty();
        let made = [
            ("Filter", !filters.is_empty()),
            ("Field", has_orders),
            ("Deploy", !self.names("deploys").is_empty()),
            ("Counter", !self.names("counters").is_empty()),
        ];
        types.extend(made.into_iter().filter(|(_, is_made)| *is_made).map(|(what, _)| format!("{item}{what}")));
        types
    }
}

impl<'a> Filter<'a> {
    fn of(name: &'a str, said: &'a Value) -> Option<Self> {
        let text = |key: &str| said.get(key).and_then(Value::as_str);
        let kind = Kind::of(if said.is_object() { &said["kind"] } else { said })?;
        Some(Self {
            name,
            kind,
            served: text("served"),
            description: text("description"),
            rust_name: text("rust-name"),
        })
    }

    /// The name of its constructor.
    pub(crate) fn function(&self) -> String {
        names::parameter(self.name)
    }
}

impl<'a> Kind<'a> {
    fn of(said: &'a Value) -> Option<Self> {
        match said {
            Value::Array(words) if !words.is_empty() => {
                let words = words.iter().map(|word| word.as_str().filter(|word| !word.is_empty()));
                words.collect::<Option<Vec<_>>>().map(Self::Words)
            }
            Value::String(kind) => match kind.as_str() {
                "text" => Some(Self::Text),
                "integer" => Some(Self::Integer),
                "boolean" => Some(Self::Boolean),
                name if name.starts_with(|first: char| first.is_ascii_uppercase()) => Some(Self::Named(name)),
                _ => None,
            },
            _ => None,
        }
    }
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What is wrong with what is said of a search.
pub(crate) fn problems(document: &Value, operation: &Operation<'_>) -> Vec<String> {
    let Some(search) = Search::of(operation) else { return Vec::new() };
    let Some(members) = search.said.as_object() else {
        return vec![format!("a search is described by {} and evidence", KEYS.join(", "))];
    };
    let mut problems = Vec::new();
    let unknown = members.keys().filter(|key| *key != "evidence" && !KEYS.contains(&key.as_str()));
    problems.extend(unknown.map(|key| format!("`{key}` is none of {} and evidence", KEYS.join(", "))));
    if search.said["evidence"].as_str().is_none_or(|evidence| evidence.trim().is_empty()) {
        problems.push("`evidence` says in words where it was seen".to_owned());
    }
    problems.extend(filter_problems(document, &search, members));
    problems.extend(name_problems(&search, members));
    problems.extend(parameter_problems(document, operation, &search));
    problems
}

fn filter_problems(document: &Value, search: &Search<'_>, members: &Map<String, Value>) -> Vec<String> {
    let mut problems = Vec::new();
    let Some(said) = members.get("filters").and_then(Value::as_object) else {
        return vec!["`filters` has the kind of each filter by its name; `{}` where there are none".to_owned()];
    };
    for (name, filter) in said {
        if Filter::of(name, filter).is_none() {
            problems.push(format!(
                "the filter `{name}` is text, integer, boolean, a list of words, the name of an enumeration among the schemas, or \
                 has one of these as its `kind`"
            ));
        }
        for key in filter.as_object().into_iter().flatten().map(|(key, _)| key) {
            if !FILTER_KEYS.contains(&key.as_str()) || !filter[key].is_string() && key != "kind" {
                problems
                    .push(format!("`{key}` of the filter `{name}` is no text, or none of {}", FILTER_KEYS.join(", ")));
            }
        }
    }
    let filters = search.filters();
    for filter in &filters {
        match &filter.kind {
            Kind::Named(schema) if !is_string_enum(&document["components"]["schemas"][schema]) => {
                problems.push(format!(
                    "`{schema}` of the filter `{}` is no enumeration of texts among the schemas",
                    filter.name
                ));
            }
            Kind::Words(words) => {
                let variants: BTreeSet<String> = words.iter().map(|word| names::variant(word)).collect();
                if variants.len() < words.len() {
                    problems.push(format!("two words of the filter `{}` would have one name in Rust", filter.name));
                }
            }
            _ if filter.rust_name.is_some() => {
                problems.push(format!("`rust-name` of the filter `{}` is for a list of words", filter.name));
            }
            _ => {}
        }
        if filter.rust_name.is_some_and(|name| name != name.to_upper_camel_case() || !is_identifier(name)) {
            problems.push(format!("`rust-name` of the filter `{}` is no name in UpperCamelCase", filter.name));
        }
        if TAKEN.contains(&filter.function().as_str()) || filter.name.contains('=') {
            problems.push(format!("the filter `{}` can have no such name", filter.name));
        }
    }
    let functions: BTreeSet<String> = filters.iter().map(Filter::function).collect();
    if functions.len() < filters.len() {
        problems.push("two filters would have one name in Rust".to_owned());
    }
    let is_filter = |name: &&str| filters.iter().any(|filter| filter.name == *name);
    let needs = search.needs();
    let others = needs.iter().flat_map(|(name, others)| std::iter::once(*name).chain(others.iter().copied()));
    for name in search.names("demanded").into_iter().chain(search.alone()).chain(others).filter(|name| !is_filter(name))
    {
        problems.push(format!("`{name}` is demanded, alone or needed, and not among the filters"));
    }
    if needs.iter().any(|(_, others)| others.is_empty()) || members.get("needs").is_some_and(|needs| !needs.is_object())
    {
        problems.push("`needs` has, for a filter, a list of others of which one has to be there".to_owned());
    }
    problems.extend(
        search
            .names("ignored")
            .iter()
            .filter(|name| is_filter(name))
            .map(|name| format!("the filter `{name}` is compared and ignored")),
    );
    if !["refused", "ignored"].iter().any(|known| search.said["unknown"] == *known) {
        problems.push(
            "`unknown` says what becomes of a filter that the server does not know: `refused` or `ignored`".to_owned(),
        );
    }
    if members.get("alone").is_some_and(|alone| !alone.is_string()) {
        problems.push("`alone` is the name of a filter".to_owned());
    }
    if members.get("cuts-values").is_some_and(|cuts| *cuts != true) {
        problems.push("`cuts-values` is `true` or not there".to_owned());
    }
    problems
}

/// Lists of names are lists of names, and each name has one in Rust.
fn name_problems(search: &Search<'_>, members: &Map<String, Value>) -> Vec<String> {
    let mut problems = Vec::new();
    for key in ["demanded", "ignored", "orders", "order-words", "deploys", "counters", "term"] {
        let Some(said) = members.get(key).filter(|said| key != "orders" || **said != "any") else { continue };
        let names = search.names(key);
        let is_name = |name: &&str| !name.is_empty() && !name.contains([' ', ',', '=']);
        if said.as_array().is_none_or(|list| list.len() != names.len()) || !names.iter().all(is_name) {
            problems.push(format!("`{key}` is a list of names, without spaces, commas and `=`"));
        }
        let variants: BTreeSet<String> = names.iter().map(|name| names::variant(name)).collect();
        if variants.len() < names.len() {
            problems.push(format!("two of the {key} would have one name in Rust"));
        }
    }
    if members.contains_key("orders") && members.contains_key("order-words") {
        problems.push("a list is sorted by `orders` or by `order-words`".to_owned());
    }
    let has_direction = |name: &&str| name.ends_with("_ASC") || name.ends_with("_DESC");
    if search.names("orders").iter().any(has_direction) {
        problems.push("orders that have a direction of their own, such as `NAME_ASC`, are `order-words`".to_owned());
    }
    problems
}

/// What is searched for by is sent by parameters of the query.
fn parameter_problems(document: &Value, operation: &Operation<'_>, search: &Search<'_>) -> Vec<String> {
    let parameters = operation.parameters(document);
    let schema = |name: &str| {
        let found = parameters.iter().find(|(_, parameter)| parameter["name"] == name && parameter["in"] == "query");
        found.map(|(_, parameter)| &parameter["schema"])
    };
    let has_filters = !search.filters().is_empty() || !search.names("ignored").is_empty();
    let has_orders = search.orders() != Orders::Names(Vec::new());
    let mut problems = Vec::new();
    for (name, is_list, what, is_needed) in [
        ("f", true, "filters", has_filters),
        ("o", false, "orders", has_orders),
        ("s", false, "a term", search.term().is_some()),
        ("d", true, "deploys", !search.names("deploys").is_empty()),
        ("n", true, "counters", !search.names("counters").is_empty()),
    ] {
        let kind = schema(name).map(|schema| if is_list { &schema["items"]["type"] } else { &schema["type"] });
        match kind {
            None if is_needed => {
                problems.push(format!("there are {what}, and no query parameter `{name}` to send them by"))
            }
            Some(kind) if *kind != "string" => {
                let kind = if is_list { "a list of texts" } else { "a text" };
                problems.push(format!("the query parameter `{name}` of a search is {kind}"));
            }
            _ => {}
        }
    }
    problems
}

/// Types of searches that would have the name of another type: the operation of each, by its pointer.
pub(crate) fn name_conflicts(document: &Value, operations: &[Operation<'_>]) -> Vec<(String, String)> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let schemas: BTreeSet<&str> = schemas.map(|(name, _)| name.as_str()).collect();
    let mut made: Vec<(String, Option<Vec<&str>>)> = Vec::new();
    let mut conflicts = Vec::new();
    for operation in operations {
        let Some(search) = Search::of(operation) else { continue };
        for name in search.types() {
            let filters = search.filters();
            let words = filters.into_iter().find_map(|filter| match &filter.kind {
                Kind::Words(words) if search.words_type(&filter) == name => Some(words.clone()),
                _ => None,
            });
            let is_taken = made.iter().any(|(other, same)| *other == name && (words.is_none() || *same != words));
            if is_taken || schemas.contains(name.as_str()) {
                conflicts.push((
                    operation.pointer.clone(),
                    format!("the type `{name}` that is made of it is there already"),
                ));
            }
            made.push((name, words));
        }
    }
    conflicts
}

#[cfg(test)]
mod tests {
    use crate::assemble::samples::*;

    const SEARCH: &str = "x-search: {filters: {name: text, taskId: integer, enabled: boolean, state: [ready, failed], kind: \
                          Kind, team: {kind: integer, served: '2.0 ignores it', description: Those of a team.}, member_type: \
                          {kind: [user, group], rust-name: MemberType}}, demanded: [member_type], ignored: [isHidden], unknown: \
                          refused, alone: team, needs: {taskId: [state, name]}, orders: [name], deploys: [user], counters: \
                          [failed], term: [name], cuts-values: true, evidence: Seen.}";

    const PARAMETERS: &str = "    parameters:
      - {name: f, in: query, schema: {type: array, items: {type: string}}, description: d}
      - {name: o, in: query, schema: {type: string}, description: d}
      - {name: s, in: query, schema: {type: string}, description: d}
      - {name: d, in: query, schema: {type: array, items: {type: string}}, description: d}
      - {name: n, in: query, schema: {type: array, items: {type: string}}, description: d}
";

    fn searched(search: &str, parameters: &str) -> Result<(), String> {
        let paths = PATHS
            .replace("get_thing", "search_things")
            .replace("    parameters:\n", &format!("    {search}\n{parameters}"));
        let schemas = format!(
            "{SCHEMAS}    kind: {{$ref: '#/components/schemas/Kind'}}\nKind: {{type: string, description: d, enum: [a, b]}}\n"
        );
        assemble_from(&[&paths], &schemas, OVERLAY).map(drop).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn a_search_that_is_sound_is_taken() {
        searched(SEARCH, PARAMETERS).unwrap();
        searched("x-search: {filters: {}, unknown: ignored, evidence: Seen.}", "    parameters:\n").unwrap();
        searched("x-search: {filters: {}, unknown: ignored, order-words: [NAME_ASC], evidence: Seen.}", PARAMETERS)
            .unwrap();
        searched("x-search: {filters: {}, unknown: ignored, orders: any, evidence: Seen.}", PARAMETERS).unwrap();
    }

    #[test]
    fn a_search_that_cannot_be_generated_or_believed_is_refused() {
        for (part, by, message) in [
            (", evidence: Seen.", "", "`evidence` says in words"),
            ("evidence:", "proof:", "`proof` is none of filters, demanded"),
            ("{filters: {name: text,", "{filters: {name: texts,", "the filter `name` is text, integer, boolean"),
            ("state: [ready, failed]", "state: []", "the filter `state` is text, integer, boolean"),
            ("state: [ready, failed]", "state: [ready, 1]", "the filter `state` is text, integer, boolean"),
            ("state: [ready, failed]", "state: [ready, Ready]", "two words of the filter `state`"),
            ("kind: Kind,", "kind: Thing,", "`Thing` of the filter `kind` is no enumeration"),
            ("served: '2.0 ignores it'", "since: '2.0'", "`since` of the filter `team` is no text, or none of"),
            ("served: '2.0 ignores it'", "served: 2", "`served` of the filter `team` is no text, or none of"),
            ("served: '2.0 ignores it'", "rust-name: Team", "`rust-name` of the filter `team` is for a list of words"),
            ("rust-name: MemberType", "rust-name: member_type", "is no name in UpperCamelCase"),
            ("rust-name: MemberType", "rust-name: Thing", "the type `Thing` that is made of it is there already"),
            ("enabled: boolean", "task_id: boolean", "two filters would have one name"),
            ("enabled: boolean", "new: boolean", "the filter `new` can have no such name"),
            ("demanded: [member_type]", "demanded: [role]", "`role` is demanded, alone or needed"),
            ("demanded: [member_type]", "demanded: member_type", "`demanded` is a list of names"),
            ("ignored: [isHidden]", "ignored: [name]", "the filter `name` is compared and ignored"),
            ("unknown: refused", "unknown: lost", "`unknown` says what becomes of a filter"),
            ("alone: team", "alone: teams", "`teams` is demanded, alone or needed"),
            ("alone: team", "alone: [team]", "`alone` is the name of a filter"),
            ("needs: {taskId: [state, name]}", "needs: {taskId: [states]}", "`states` is demanded, alone or needed"),
            ("needs: {taskId: [state, name]}", "needs: {taskId: []}", "`needs` has, for a filter, a list"),
            ("needs: {taskId: [state, name]}", "needs: [taskId]", "`needs` has, for a filter, a list"),
            ("orders: [name]", "orders: [name, NAME]", "two of the orders would have one name"),
            ("orders: [name]", "orders: ['name ASC']", "`orders` is a list of names"),
            ("orders: [name]", "orders: [NAME_ASC]", "such as `NAME_ASC`, are `order-words`"),
            ("orders: [name]", "orders: [name], order-words: [NAME_ASC]", "sorted by `orders` or by `order-words`"),
            ("orders: [name]", "orders: all", "`orders` is a list of names"),
            ("cuts-values: true", "cuts-values: 1", "`cuts-values` is `true` or not there"),
        ] {
            assert!(SEARCH.contains(part), "{part}");
            let error = searched(&SEARCH.replacen(part, by, 1), PARAMETERS).expect_err(by);
            assert!(error.contains("{thingId}/get: x-search: ") && error.contains(message), "{by}: {message}\n{error}");
        }
        assert!(searched("x-search: [name]", PARAMETERS).unwrap_err().contains("x-search: a search is described by"));
        assert!(
            searched("x-search: {unknown: refused, evidence: s}", PARAMETERS)
                .unwrap_err()
                .contains("`filters` has the kind")
        );
    }

    #[test]
    fn what_is_searched_for_by_has_a_parameter_to_be_sent_by() {
        for (name, what) in [("f", "filters"), ("o", "orders"), ("s", "a term"), ("d", "deploys"), ("n", "counters")] {
            let without = PARAMETERS.replace(&format!("{{name: {name},"), &format!("{{name: x{name},"));
            let error = searched(SEARCH, &without).unwrap_err();
            assert!(error.contains(&format!("x-search: there are {what}, and no query parameter `{name}`")), "{error}");
            let number = PARAMETERS.replace(
                &format!("{{name: {name}, in: query, schema: {{type: string}}"),
                &format!("{{name: {name}, in: query, schema: {{type: integer}}"),
            );
            let number = number.replace(
                &format!("{{name: {name}, in: query, schema: {{type: array, items: {{type: string}}}}"),
                &format!("{{name: {name}, in: query, schema: {{type: array, items: {{type: integer}}}}"),
            );
            let error = searched(SEARCH, &number).unwrap_err();
            assert!(error.contains(&format!("x-search: the query parameter `{name}` of a search is")), "{error}");
        }
    }
}
