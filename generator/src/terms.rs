//! The words that handles are made of: one for one idea, over all systems. CONTRIBUTING.md has them as a table.
//!
//! `handles` names methods by these rules, and `calls` holds the names of methods to them.

use crate::{
    document::{Operation, content, resolve},
    facts::{self, Answer},
    names,
};
use serde_json::Value;

/// What a name is judged by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    /// The id of the operation.
    pub(crate) id: &'a str,
    /// What the operations of its tag are about, in the singular, such as `process_instance`.
    pub(crate) resource: &'a str,
    /// Whether it answers with bytes.
    pub(crate) gives_bytes: bool,
    /// Whether it answers with several items.
    pub(crate) gives_list: bool,
}

impl<'a> Facts<'a> {
    /// What is known of an operation of a document where each operation stands alone.
    pub(crate) fn of(document: &'a Value, operation: &Operation<'a>, resource: &'a str) -> Self {
        let successes = operation.successes(document);
        let schemas = successes.iter().flat_map(|(_, response)| content(response)).map(|(_, value)| &value["schema"]);
        let is_list = |schema| resolve(document, schema)["type"] == "array";
        Self {
            id: operation.id().unwrap_or_default(),
            resource,
            gives_bytes: matches!(facts::answer(document, operation), Answer::Stream | Answer::OptionalStream),
            gives_list: operation.value.get("x-paging").is_some() || schemas.into_iter().any(is_list),
        }
    }
}

/// The tag of an operation.
pub(crate) fn tag<'a>(operation: &Operation<'a>) -> &'a str {
    operation.value["tags"][0].as_str().unwrap_or_default()
}

/// What makers of descriptions put behind the resource in a tag.
const TECHNICAL: [&str; 6] = ["api", "controller", "ctr", "endpoint", "resource", "service"];

/// What the operations of a tag are about, in the singular: `process_instance`.
pub(crate) fn resource(tag: &str) -> String {
    let named = TECHNICAL.iter().find_map(|word| tag.strip_suffix(&format!("-{word}")));
    names::singular(&named.unwrap_or(tag).replace('-', "_"))
}

/// An idea, its word, and what stands for the same elsewhere.
pub(crate) struct Term {
    pub(crate) idea: &'static str,
    pub(crate) word: &'static str,
    pub(crate) not: &'static [&'static str],
}

const fn term(idea: &'static str, word: &'static str, not: &'static [&'static str]) -> Term {
    Term { idea, word, not }
}

/// Words that a name begins with.
pub(crate) const VERBS: [Term; 12] = [
    term("several items, by filters of the URL", LIST, &["all"]),
    term("one item", GET, &[]),
    term("one item or several", GET_OR_LIST, &["fetch", "find", "load", "read", "retrieve", "show"]),
    term("a new thing", CREATE, &["insert", "make", "new", "register"]),
    term("members of a thing; the others stay", "update", &["alter", "change", "edit", "modify", "patch"]),
    term("a part as a whole", "set", &["put", "replace"]),
    term("a thing goes", DELETE, &["destroy", "drop", "erase", "purge"]),
    term("files become process definitions", DEPLOY, &["publish"]),
    term("a process instance begins", START, &["begin", "instantiate", "launch", "run"]),
    term("nothing goes on for a while", "suspend", &["freeze", "hold", "pause"]),
    term("it goes on again", "activate", &["continue", "reactivate", "resume"]),
    term("a task is done", "complete", &["close", "finish"]),
];

/// Words anywhere in a name.
pub(crate) const NOUNS: [Term; 4] = [
    term("what people have to do", "tasks", &["inbox", "todo", "todos", "worklist"]),
    term("several at once", "many", &["batch", "bulk"]),
    term("the drawing of a process", "diagram", &["image"]),
    term("what runs; what it runs by is `process_definitions`", "process_instances", &["processes"]),
];

/// Names as a whole: those that say too little.
pub(crate) const NAMES: [Term; 4] = [
    term("items in one state", "list_current, list_active", &["active", "current"]),
    term("a handle's own thing is not named again", "process_definitions().suspend", &["suspend_definition"]),
    term("a handle's own thing is not named again", "process_definitions().activate", &["activate_definition"]),
    term(
        "`history()` leads to handles; a list is called by its items",
        "historic_tasks, historic_activities",
        &["history"],
    ),
];

const LIST: &str = "list";
const GET: &str = "get";
const GET_OR_LIST: &str = "get or list";
const CREATE: &str = "create";
const DELETE: &str = "delete";
const DEPLOY: &str = "deploy";
const START: &str = "start";
/// The word for what a file holds, beside what is known of the file.
pub(crate) const BYTES: &str = "bytes";
/// What bytes are called elsewhere.
pub(crate) const NOT_BYTES: [&str; 3] = ["blob", "content", "data"];
/// What people and groups are to other things: it is added and removed, not created and deleted.
pub(crate) const MEMBERSHIPS: [&str; 7] =
    ["candidate", "involvement", "link", "member", "membership", "privilege", "starter"];
/// The resources that do not begin by being created, with the word for it.
pub(crate) const BEGINNINGS: [(&str, &str); 2] = [("deployment", DEPLOY), ("process_instance", START)];

/// The word for what the first word of a name says.
pub(crate) fn verb<'a>(word: &'a str, facts: Facts<'_>) -> &'a str {
    let word = match VERBS.iter().find(|term| term.not.contains(&word)).map(|term| term.word) {
        Some(GET_OR_LIST) if facts.gives_list => LIST,
        Some(GET_OR_LIST) => GET,
        Some(word) => word,
        None => word,
    };
    let beginning = BEGINNINGS.iter().find(|(resource, _)| *resource == facts.resource);
    match (word, beginning) {
        (CREATE | "add", _) if is_membership(facts) => "add",
        (DELETE | "remove", _) if is_membership(facts) => "remove",
        (CREATE | "add", Some((resource, beginning))) if is_about(facts.id, resource) => beginning,
        ("add", _) => CREATE,
        ("remove", _) => DELETE,
        (word, _) => word,
    }
}

/// The word for one of the other words of a name.
pub(crate) fn noun<'a>(word: &'a str, facts: Facts<'_>) -> &'a str {
    match NOUNS.iter().find(|term| term.not.contains(&word)) {
        Some(term) => term.word,
        None if facts.gives_bytes && NOT_BYTES.contains(&word) => BYTES,
        None => word,
    }
}

/// Whether an operation is about how people and groups belong to something.
fn is_membership(facts: Facts<'_>) -> bool {
    let words = facts.id.split('_').map(|word| word.strip_suffix('s').unwrap_or(word));
    words.into_iter().any(|word| MEMBERSHIPS.contains(&word))
}

/// Whether an operation is about the resource itself: `create_deployment`.
fn is_about(id: &str, resource: &str) -> bool {
    id.split_once('_').is_some_and(|(_, rest)| rest == resource)
}

fn instead(word: &str, right: &str) -> String {
    let idea = VERBS.iter().chain(&NOUNS).chain(&NAMES).find(|term| term.not.contains(&word)).map(|term| term.idea);
    let idea = idea.map(|idea| format!(" ({idea})")).unwrap_or_default();
    format!("`{word}`{idea} is `{right}` over all systems: see the terms in CONTRIBUTING.md")
}

/// What is wrong with the name of a method that calls an operation.
pub(crate) fn complaint(name: &str, facts: Facts<'_>) -> Option<String> {
    if let Some(term) = NAMES.iter().find(|term| term.not.contains(&name)) {
        return Some(instead(name, term.word));
    }
    let words: Vec<&str> = name.split('_').collect();
    if words == ["info"] && !facts.id.contains("info") {
        return Some(instead("info", GET));
    }
    let (first, last) = (words[0], words[words.len() - 1]);
    if verb(first, facts) != first {
        return Some(instead(first, verb(first, facts)));
    }
    // Only the last word tells what comes; another one tells of what.
    let is_right = |word: &&str| noun(word, facts) == *word || (*word != last && NOT_BYTES.contains(word));
    words.iter().find(|word| !is_right(word)).map(|word| instead(word, noun(word, facts)))
}

/// What is wrong with the name of a method that leads to a handle.
pub(crate) fn accessor_complaint(name: &str) -> Option<String> {
    let word = name.split('_').find(|word| NOUNS.iter().any(|term| term.not.contains(word)))?;
    let term = NOUNS.iter().find(|term| term.not.contains(&word))?;
    Some(instead(word, term.word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts<'a>(id: &'a str, resource: &'a str) -> Facts<'a> {
        let gives_bytes = id.ends_with("data") || id.ends_with("content");
        Facts { id, resource, gives_bytes, gives_list: id.ends_with('s') }
    }

    #[test]
    fn one_idea_has_one_word() {
        for (name, id, resource, right) in [
            ("create", "create_deployment", "deployment", "deploy"),
            ("create", "create_process_instance", "process_instance", "start"),
            ("launch", "start_process_instance", "process_instance", "start"),
            ("delete_member", "delete_group_member", "group", "remove"),
            ("create_user_link", "create_task_user_link", "task", "add"),
            ("add_comment", "create_task_comment", "task", "create"),
            ("remove_comment", "delete_task_comment", "task", "delete"),
            ("variable_data", "get_task_variable_data", "task", "bytes"),
            ("attachment_content", "get_task_attachment_content", "task", "bytes"),
            ("image", "get_process_definition_diagram", "process_definition", "diagram"),
            ("complete_batch", "complete_tasks", "task", "many"),
            ("info", "get_engine", "engine", "get"),
            ("fetch", "get_task", "task", "get"),
            ("find", "list_tasks", "task", "list"),
            ("current", "list_current_tasks", "task", "list_current, list_active"),
            ("suspend_definition", "suspend_process_definition", "process", "process_definitions().suspend"),
            ("change_portal", "set_portal_theme", "theme", "update"),
            ("pause", "suspend_process_instance", "process_instance", "suspend"),
        ] {
            let said = complaint(name, facts(id, resource)).unwrap_or_else(|| panic!("{name}"));
            assert!(said.contains(&format!(" is `{right}` over all systems")), "{name}: {said}");
        }
        for (name, id, resource) in [
            ("deploy", "create_deployment", "deployment"),
            ("add_member", "create_group_member", "group"),
            ("create_comment", "create_task_comment", "task"),
            ("variable_bytes", "get_task_variable_data", "task"),
            ("info", "get_user_info", "user"),
            ("data", "get_form", "form"),
            ("create_note", "create_process_instance_note", "process_instance"),
        ] {
            assert_eq!(complaint(name, facts(id, resource)), None, "{name}");
        }
        assert!(accessor_complaint("todo_tasks").is_some() && accessor_complaint("processes").is_some());
        assert!(accessor_complaint("tasks").is_none());
    }

    #[test]
    fn the_words_are_told_to_those_who_name_things() {
        let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../CONTRIBUTING.md")).unwrap();
        let cell = |words: &[&str]| words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        for term in VERBS.iter().chain(&NOUNS).chain(&NAMES).filter(|term| !term.not.is_empty()) {
            let row = format!("| {} | {} | {} |", term.idea, cell(&[term.word]), cell(term.not));
            assert!(page.contains(&row), "CONTRIBUTING.md lacks the row\n{row}");
        }
        let others = [cell(&NOT_BYTES), cell(&MEMBERSHIPS), cell(&BEGINNINGS.map(|(resource, _)| resource))];
        for words in others {
            assert!(page.contains(&words), "CONTRIBUTING.md does not tell of {words}");
        }
    }
}
