//! OpenAPI Overlay 1.0: actions that correct a document where a running server does otherwise.

use crate::{
    document::{Origins, member},
    problem::Problem,
};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

/// An overlay document.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Overlay {
    overlay: String,
    #[serde(rename = "info")]
    _info: Info,
    actions: Vec<Action>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    target: String,
    #[serde(default)]
    description: String,
    /// `update: null` is an update, too.
    #[serde(default, deserialize_with = "present")]
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
}

fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl Overlay {
    /// Applies the actions in turn; what cannot be applied comes back as problems.
    pub(crate) fn apply(&self, file: &str, document: &mut Value, origins: &mut Origins) -> Vec<Problem> {
        let problem = |place: String, message: String| Problem { file: file.to_owned(), place, message };
        let mut problems = Vec::new();
        if !self.overlay.starts_with("1.0.") {
            problems.push(problem("/overlay".into(), format!("version {} is not 1.0.x", self.overlay)));
        }
        for (index, action) in self.actions.iter().enumerate() {
            let place = format!("/actions/{index}");
            if let Err(message) = action.apply(file, document, origins) {
                problems.push(problem(place, format!("{message} (target {})", action.target)));
            }
        }
        problems
    }
}

impl Action {
    fn apply(&self, file: &str, document: &mut Value, origins: &mut Origins) -> Result<(), String> {
        if self.description.trim().is_empty() {
            return Err("an action needs a description: what the server does, and how that is known".into());
        }
        let path = JsonPath::parse(&self.target).map_err(|error| format!("the target is not a JSONPath: {error}"))?;
        let mut targets: Vec<Vec<Step>> = path.query_located(document).locations().map(steps).collect();
        // A path may select the same node several times, but there is only one to act on.
        targets.sort_unstable();
        targets.dedup();
        if targets.is_empty() {
            return Err("the target matches nothing".into());
        }
        match (&self.update, self.remove) {
            (None, false) => Err("an action updates or removes".into()),
            (Some(_), true) => Err("an action updates or removes, not both".into()),
            (None, true) => {
                // From the back, so that removing an item does not move one that is still to be removed.
                targets.iter().rev().try_for_each(|target| remove(document, target))
            }
            (Some(update), false) => targets.iter().try_for_each(|target| {
                let place = pointer(target);
                let value = document.pointer_mut(&place).ok_or("the target is gone")?;
                merge(value, update, &place, &mut |pointer| origins.set(pointer, file))
            }),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Index(usize),
    Key(String),
}

fn steps(path: &serde_json_path::NormalizedPath<'_>) -> Vec<Step> {
    path.iter()
        .map(|element| match element {
            PathElement::Name(name) => Step::Key((*name).to_owned()),
            PathElement::Index(index) => Step::Index(*index),
        })
        .collect()
}

fn pointer(steps: &[Step]) -> String {
    steps.iter().fold(String::new(), |pointer, step| match step {
        Step::Key(key) => member(&pointer, key),
        Step::Index(index) => format!("{pointer}/{index}"),
    })
}

fn remove(document: &mut Value, target: &[Step]) -> Result<(), String> {
    let (last, parent) = target.split_last().ok_or("the root of the document cannot be removed")?;
    match (document.pointer_mut(&pointer(parent)), last) {
        (Some(Value::Object(members)), Step::Key(key)) => {
            members.remove(key);
        }
        (Some(Value::Array(items)), Step::Index(index)) => {
            items.remove(*index);
        }
        // A target inside one that was removed before is gone with it.
        _ => {}
    }
    Ok(())
}

/// Objects merge member by member, what is added to an array is appended, anything else is replaced.
///
/// `inserted` is told the place of each part that comes from the update: what stood beside it keeps its origin.
fn merge(target: &mut Value, update: &Value, place: &str, inserted: &mut impl FnMut(String)) -> Result<(), String> {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            for (key, value) in update {
                let place = member(place, key);
                match target.get_mut(key) {
                    Some(present) if present.is_object() || present.is_array() => {
                        merge(present, value, &place, inserted).map_err(|message| format!("{key}: {message}"))?;
                    }
                    _ => {
                        target.insert(key.clone(), value.clone());
                        inserted(place);
                    }
                }
            }
            Ok(())
        }
        (Value::Array(target), update) => {
            let items = update.as_array().map_or(std::slice::from_ref(update), Vec::as_slice);
            for item in items {
                inserted(format!("{place}/{}", target.len()));
                target.push(item.clone());
            }
            Ok(())
        }
        (Value::Object(_), _) => Err("an object can only be updated with an object".into()),
        (target, update) => {
            *target = update.clone();
            inserted(place.to_owned());
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn apply(document: Value, actions: Value) -> Result<Value, String> {
        let overlay = json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions});
        let overlay: Overlay = serde_json::from_value(overlay).unwrap();
        let mut document = document;
        let problems = overlay.apply("overlay.yaml", &mut document, &mut Origins::default());
        match problems.first() {
            Some(problem) => Err(problem.to_string()),
            None => Ok(document),
        }
    }

    #[test]
    fn updates_objects_arrays_and_scalars() {
        let updated = apply(
            json!({"a": {"b": 1, "c": [1]}, "list": [1]}),
            json!([
                {"target": "$.a", "description": "why", "update": {"b": 2, "c": [2, 3], "d": {"e": 1}}},
                {"target": "$.list", "description": "why", "update": 2},
            ]),
        );
        assert_eq!(updated, Ok(json!({"a": {"b": 2, "c": [1, 2, 3], "d": {"e": 1}}, "list": [1, 2]})));
    }

    #[test]
    fn removes_every_match() {
        let updated = apply(
            json!({"list": [{"n": 1}, {"n": 2}, {"n": 1}, {"n": 3}]}),
            json!([{"target": "$.list[?@.n == 1]", "description": "why", "remove": true}]),
        );
        assert_eq!(updated, Ok(json!({"list": [{"n": 2}, {"n": 3}]})));
    }

    #[test]
    fn a_target_that_is_selected_twice_is_removed_once() {
        let updated = apply(
            json!({"list": [1, 2, 3]}),
            json!([{"target": "$.list[0,1,1,1]", "description": "why", "remove": true}]),
        );
        assert_eq!(updated, Ok(json!({"list": [3]})));
    }

    #[test]
    fn null_is_an_update() {
        let updated = apply(json!({"a": 1}), json!([{"target": "$.a", "description": "why", "update": null}]));
        assert_eq!(updated, Ok(json!({"a": null})));
    }

    #[test]
    fn only_what_an_update_adds_comes_from_the_overlay() {
        let overlay = json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [
            {"target": "$.get", "description": "why", "update": {"parameters": [{"name": "b"}], "text": {"new": 1}, "id": 2}},
        ]});
        let overlay: Overlay = serde_json::from_value(overlay).unwrap();
        let mut document = json!({"get": {"parameters": [{"name": "a"}], "text": {"old": 1}, "id": 1}});
        let mut origins = Origins::default();
        origins.set(String::new(), "api.yaml");
        assert!(overlay.apply("overlay.yaml", &mut document, &mut origins).is_empty());
        for (place, file) in [
            ("/get", "api.yaml"),
            ("/get/parameters", "api.yaml"),
            ("/get/parameters/0/name", "api.yaml"),
            ("/get/parameters/1/name", "overlay.yaml"),
            ("/get/text/old", "api.yaml"),
            ("/get/text/new", "overlay.yaml"),
            ("/get/id", "overlay.yaml"),
        ] {
            assert_eq!(origins.file_of(place), file, "{place}");
        }
    }

    #[test]
    fn names_the_action_that_cannot_be_applied() {
        for (action, message) in [
            (json!({"target": "$.no", "description": "why", "remove": true}), "the target matches nothing"),
            (json!({"target": "$.a", "remove": true}), "needs a description"),
            (json!({"target": "$.a", "description": "why"}), "updates or removes"),
            (json!({"target": "$.a", "description": "why", "update": {}, "remove": true}), "not both"),
            (json!({"target": "a b", "description": "why", "remove": true}), "not a JSONPath"),
            (json!({"target": "$.a", "description": "why", "update": 1}), "only be updated with an object"),
            (json!({"target": "$", "description": "why", "remove": true}), "root"),
        ] {
            let good = json!({"target": "$.a", "description": "why", "update": {"x": 1}});
            let error = apply(json!({"a": {}}), json!([good, action])).unwrap_err();
            assert!(error.contains(message) && error.starts_with("overlay.yaml: /actions/1: "), "{error}");
        }
    }
}
