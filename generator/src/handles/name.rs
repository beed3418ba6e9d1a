//! What a handle method is called, by the id and the tag of its operation.

use crate::{
    names::{is_identifier, singular},
    terms::{self, Facts},
};

const PREPOSITIONS: [&str; 9] = ["at", "by", "for", "from", "in", "of", "on", "to", "with"];

/// Names that a handle has taken for itself.
const TAKEN: [&str; 2] = ["new", "clone"];

/// The name of the method that calls an operation.
///
/// The resource is left out: `get_task` of the tag `tasks` is `get`. A part of the resource is called by its noun:
/// `list_task_comments` is `comments`, `get_task_comment` is `comment`. All else keeps its verb.
pub(crate) fn name(facts: Facts<'_>) -> String {
    let (id, resource) = without_shared_start(facts.id, facts.resource);
    let words: Vec<&str> = id.split('_').collect();
    let Some((verb, phrase)) = words.split_first() else { return facts.id.to_owned() };
    let Found { mut before, after, is_several } = Found::of(phrase, resource);
    // `…_to_executions`: what the preposition belongs to is left out.
    if before.len() < phrase.len() && after.is_empty() && before.last().is_some_and(|last| PREPOSITIONS.contains(last))
    {
        before.pop();
    }
    let right = terms::verb(verb, facts);
    let is_part = match after.first() {
        Some(first) => !PREPOSITIONS.contains(first),
        None => before.len() == phrase.len(),
    };
    let is_many = is_several && before.is_empty() && after.is_empty() && !is_reading(right);
    let nouns = before.into_iter().chain(after).chain(is_many.then_some("many"));
    let nouns: Vec<&str> = nouns.map(|noun| terms::noun(noun, facts)).collect();
    // `get_all_orders`: without its verb the name would begin with a word that says something else.
    let begins_as_noun = nouns.first().is_some_and(|first| terms::verb(first, facts) == *first);
    let name = match ["get", "list"].contains(&right) && is_part && begins_as_noun {
        true => nouns.join("_"),
        false => [&[right], nouns.as_slice()].concat().join("_"),
    };
    let is_taken = TAKEN.contains(&name.as_str()) || !is_identifier(&name);
    if is_taken { facts.id.to_owned() } else { name }
}

/// Id and resource without what both start with: `admin_get_task` of the tag `admin-tasks` is called as `get_task` of `tasks`.
fn without_shared_start<'a>(mut id: &'a str, mut resource: &'a str) -> (&'a str, &'a str) {
    while let (Some((of_id, id_rest)), Some((of_resource, resource_rest))) =
        (id.split_once('_'), resource.split_once('_'))
        && of_id == of_resource
    {
        (id, resource) = (id_rest, resource_rest);
    }
    (id, resource)
}

/// The name of a method that lists parts which have no plural, where another method gives one of them.
pub(crate) fn listing(name: &str) -> String {
    format!("list_{name}")
}

fn is_reading(verb: &str) -> bool {
    ["get", "list", "query", "search"].contains(&verb)
}

/// Where the resource stands among the words of an id.
struct Found<'a> {
    before: Vec<&'a str>,
    after: Vec<&'a str>,
    /// Whether it is in the plural.
    is_several: bool,
}

impl<'a> Found<'a> {
    fn of(phrase: &[&'a str], resource: &str) -> Self {
        let wanted: Vec<&str> = resource.split('_').collect();
        let count = wanted.len();
        let is_it = |words: &&[&str]| {
            let (last, before) = (words[count - 1], &words[..count - 1]);
            before == &wanted[..count - 1] && (last == wanted[count - 1] || singular(last) == wanted[count - 1])
        };
        let at = phrase.windows(count).position(|words| is_it(&words));
        match at {
            Some(at) => Self {
                before: phrase[..at].to_vec(),
                after: phrase[at + count..].to_vec(),
                is_several: phrase[at + count - 1] != wanted[count - 1],
            },
            None => Self { before: phrase.to_vec(), after: Vec::new(), is_several: false },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_called_by_what_its_tag_leaves_over() {
        for (tag, id, expected) in [
            ("tasks", "list_tasks", "list"),
            ("tasks", "query_tasks", "query"),
            ("tasks", "get_task", "get"),
            ("tasks", "complete_task", "complete"),
            ("tasks", "complete_tasks", "complete_many"),
            ("tasks", "list_task_comments", "comments"),
            ("tasks", "get_task_comment", "comment"),
            ("tasks", "create_task_comment", "create_comment"),
            ("tasks", "create_binary_task_variable", "create_binary_variable"),
            ("tasks", "delete_task_variables", "delete_variables"),
            ("tasks", "list_task_identity_links_of_family", "identity_links_of_family"),
            ("tasks", "delete_task_identity_link", "remove_identity_link"),
            ("tasks", "list_current_tasks", "list_current"),
            ("tasks", "list_tasks_of_user", "list_of_user"),
            ("tasks", "list_subtasks", "subtasks"),
            ("tasks", "get_task_variable_data", "variable_bytes"),
            ("groups", "create_group_member", "add_member"),
            ("deployments", "create_deployment", "deploy"),
            ("process-instances", "start_process_instance_by_key", "start_by_key"),
            ("process-instances", "get_process_instance_of_task", "get_of_task"),
            ("historic-details", "get_historic_detail_data", "bytes"),
            ("executions", "broadcast_signal_to_executions", "broadcast_signal"),
            ("executions", "signal_event_received", "signal_event_received"),
            ("engine", "get_engine", "get"),
            ("engine", "get_properties", "properties"),
            ("session", "login", "login"),
            ("parcel-controller", "list_parcels", "list"),
            ("parcel-controller", "take_in", "take_in"),
            ("parcel-controller", "new", "create"),
            ("pets", "add_pet", "create"),
            ("admin-tasks", "admin_get_task", "get"),
            ("admin-tasks", "admin_list_task_variables", "variables"),
            ("admin-process-instances", "admin_suspend_process_instance", "suspend"),
            ("admin", "admin_log_out", "admin_log_out"),
            ("pets", "find_pets_by_status", "list_by_status"),
            ("pets", "get_all_pets", "get_all"),
            ("keepers", "get_all_pets", "get_all_pets"),
            ("keepers", "list_new_pets", "list_new_pets"),
        ] {
            let resource = terms::resource(tag);
            let gives_list = id.split('_').any(|word| singular(word) != word);
            let facts = Facts { id, resource: &resource, gives_bytes: id.ends_with("_data"), gives_list };
            assert_eq!(name(facts), expected, "{tag}: {id}");
            assert_eq!(terms::complaint(expected, facts), None, "{tag}: {id}");
        }
    }
}
