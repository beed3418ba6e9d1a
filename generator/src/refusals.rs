//! How the servers of a system refuse a request: `x-refusals` at the root, by which stubs answer.

use crate::document::{member, operations, walk_schemas};
use serde_json::Value;

const KEYS: [&str; 6] = ["status", "empty", "body", "takes", "refuses", "evidence"];

/// What may be wrong with a request.
const CAUSES: [&str; 12] = [
    "body",
    "boolean",
    "bound",
    "credentials",
    "date-time",
    "enumeration",
    "malformed",
    "media-type",
    "method",
    "missing",
    "number",
    "route",
];

/// What servers take that a schema forbids.
const TAKES: [&str; 9] = [
    "any-boolean",
    "boolean-of-numbers",
    "boolean-of-texts",
    "bounds",
    "date-of-numbers",
    "integer-of-fractions",
    "null",
    "number-of-texts",
    "text-of-scalars",
];

/// What servers refuse that a schema allows.
const REFUSES: [&str; 1] = ["unknown-members"];

/// What is wrong with the description of refusals.
pub(crate) fn problems(document: &Value) -> Vec<(String, String)> {
    let mut problems = Vec::new();
    let own = operations(document)
        .into_iter()
        .map(|operation| (format!("{}/x-refusals", operation.pointer), operation.value));
    let places: Vec<(String, &Value)> = [("/x-refusals".to_owned(), document)].into_iter().chain(own).collect();
    for (place, refusals) in places.iter().filter_map(|(place, value)| Some((place, value.get("x-refusals")?))) {
        problems.extend(wrong(refusals).into_iter().map(|message| (place.clone(), message)));
    }
    let mut refused = |place: &str, value: &Value| {
        let said = value.get("x-refused");
        if said.is_some_and(|said| *said != false && !is_failure(said)) {
            let message =
                "x-refused is the status that the server refuses a wrong value with, or false where it takes it";
            problems.push((place.to_owned(), message.to_owned()));
        }
    };
    walk_schemas(document, &mut |place, schema| refused(place, schema));
    for operation in operations(document) {
        operation.parameters(document).into_iter().for_each(|(place, parameter)| refused(&place, parameter));
    }
    problems
}

fn wrong(refusals: &Value) -> Vec<String> {
    let Some(members) = refusals.as_object() else {
        return vec![format!("x-refusals is an object of {}", KEYS.join(", "))];
    };
    let mut problems = Vec::new();
    for key in members.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        problems.push(format!("`{key}` is none of {}", KEYS.join(", ")));
    }
    for (cause, status) in refusals["status"].as_object().into_iter().flatten() {
        if !CAUSES.contains(&cause.as_str()) || !is_failure(status) {
            problems.push(format!("{}: a status of failure for one of {}", member("status", cause), CAUSES.join(", ")));
        }
    }
    for (key, words) in [("empty", &CAUSES[..]), ("takes", &TAKES[..]), ("refuses", &REFUSES[..])] {
        let Some(said) = refusals.get(key) else { continue };
        let is_known = |word: &Value| word.as_str().is_some_and(|word| words.contains(&word));
        if !said.as_array().is_some_and(|said| said.iter().all(is_known)) {
            problems.push(format!("`{key}` lists some of {}", words.join(", ")));
        }
    }
    if refusals["evidence"].as_str().is_none_or(str::is_empty) {
        problems.push("`evidence` says where it was seen".to_owned());
    }
    problems
}

fn is_failure(status: &Value) -> bool {
    status.as_u64().is_some_and(|status| (400..600).contains(&status))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_no_refusal_is_told() {
        let right = json!({
            "status": {"number": 500, "route": 404}, "empty": ["credentials"], "body": {"message": "{reason}"},
            "takes": ["bounds", "null"], "refuses": ["unknown-members"], "evidence": "seen",
        });
        assert_eq!(problems(&json!({"x-refusals": right})), []);
        for (wrong, message) in [
            (json!([]), "x-refusals is an object of"),
            (json!({"why": 1, "evidence": "seen"}), "`why` is none of"),
            (json!({"status": {"word": 500}, "evidence": "seen"}), "status/word: a status of failure for one of"),
            (json!({"status": {"number": 200}, "evidence": "seen"}), "status/number: a status of failure"),
            (json!({"takes": ["all"], "evidence": "seen"}), "`takes` lists some of"),
            (json!({"refuses": "unknown-members", "evidence": "seen"}), "`refuses` lists some of"),
            (json!({"empty": ["not"], "evidence": "seen"}), "`empty` lists some of"),
            (json!({"takes": ["null"]}), "`evidence` says"),
        ] {
            let told = problems(&json!({"x-refusals": wrong}));
            assert!(told.iter().any(|(place, told)| place == "/x-refusals" && told.contains(message)), "{told:?}");
        }
        for (said, is_right) in [(json!(400), true), (json!(false), true), (json!(true), false), (json!(200), false)] {
            let schema = json!({"components": {"schemas": {"Version": {"type": "integer", "x-refused": said}}}});
            assert_eq!(problems(&schema).is_empty(), is_right, "{said}");
        }
    }
}
