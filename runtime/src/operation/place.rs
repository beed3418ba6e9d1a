//! Where in a body of JSON its reader failed.
//!
//! The reader of each type could note the way to a failure itself, as serde_path_to_error has it do. All of them would then be
//! compiled twice, once with and once without notes. The failure tells its position in the text, and so the way is looked
//! up in the text instead.

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;
use std::fmt;

/// The way to a failure, such as `data[3].id`; `.` where it is the whole text.
pub(super) fn of(text: &str, error: &serde_json::Error) -> String {
    let path = if error.is_data() { of_value(text, error) } else { of_syntax(text) };
    if path.is_empty() { ".".to_owned() } else { path }
}

/// The way to what is no JSON.
fn of_syntax(text: &str) -> String {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut track = serde_path_to_error::Track::new();
    let read = serde_json::Value::deserialize(serde_path_to_error::Deserializer::new(&mut deserializer, &mut track));
    if read.is_err() { track.path().to_string() } else { String::new() }
}

/// The way to the innermost value that ends or begins where the failure is, or else has it inside.
fn of_value(text: &str, error: &serde_json::Error) -> String {
    let Some(position) = position(text, error) else { return String::new() };
    let mut path = String::new();
    let mut value = text;
    while let Some((step, inner)) = inside(value).into_iter().find(|(_, inner)| holds(text, inner, position)) {
        match step {
            Step::Index(index) => path.push_str(&format!("[{index}]")),
            Step::Member(name) if path.is_empty() => path.push_str(&name),
            Step::Member(name) => path.extend([".", name.as_str()]),
        }
        value = inner;
    }
    path
}

/// How many bytes of the text were read: serde_json counts lines from 1, and in a line the bytes that were read.
fn position(text: &str, error: &serde_json::Error) -> Option<usize> {
    let mut line_ends = text.match_indices('\n').map(|(at, _)| at + 1);
    let line = match error.line().checked_sub(2) {
        Some(ends_before) => line_ends.nth(ends_before)?,
        None => 0,
    };
    Some(line + error.column())
}

/// Whether a position lies in a part of the text, or at an end of it.
fn holds(text: &str, part: &str, position: usize) -> bool {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    (start..=start + part.len()).contains(&position)
}

/// A step on the way into a value.
enum Step {
    Index(usize),
    Member(String),
}

/// The values in an object or array, each as the part of the text that it is.
fn inside(text: &str) -> Vec<(Step, &str)> {
    if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(text) {
        return items.into_iter().enumerate().map(|(index, item)| (Step::Index(index), item.get())).collect();
    }
    let members = serde_json::from_str::<Members<'_>>(text).map(|members| members.0).unwrap_or_default();
    members.into_iter().map(|(name, value)| (Step::Member(name), value.get())).collect()
}

/// The members of an object, in the order of the text; a name may come twice.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[derive(Deserialize, Debug)]
    #[expect(dead_code, reason = "only read")]
    struct Item {
        id: i64,
        #[serde(default)]
        tags: Vec<String>,
        #[serde(default)]
        more: BTreeMap<String, bool>,
    }

    #[derive(Deserialize, Debug)]
    #[expect(dead_code, reason = "only read")]
    struct Page {
        data: Vec<Item>,
    }

    /// The ways that are found by position, and by serde_path_to_error.
    fn ways(text: &str) -> (String, String) {
        let error = serde_json::from_str::<Page>(text).unwrap_err();
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let tracked = serde_path_to_error::deserialize::<_, Page>(&mut deserializer).unwrap_err();
        (of(text, &error), tracked.path().to_string())
    }

    #[test]
    fn the_way_is_the_one_that_a_reader_with_notes_takes() {
        for (text, way) in [
            (r#"{"data": [{"id": 1}, {"id": "x"}]}"#, "data[1].id"),
            (r#"{"data": [{"id": 1}, {"tags": []}]}"#, "data[1]"),
            ("{\"data\": [\n{\"id\": 1,\n \"tags\": [\"ü\", \"a\",\n 5]}]}", "data[0].tags[2]"),
            (r#"{"data": [{"id": 1, "more": {"ä\n": true, "b": {}}}]}"#, "data[0].more.b"),
            (r#"{"data": [{"id": 1, "tags": {"a": 1}}]}"#, "data[0].tags"),
            (r#"{"data": {"id": 1}}"#, "data"),
            (r#"{"data": null}"#, "data"),
            (r#"{"data": [{"id": 1.5}]}"#, "data[0].id"),
            (r#"{"data": [3]}"#, "data[0]"),
            ("{}", "."),
            ("7", "."),
            (r#"{"data": [{"id": 1}, {"id": 2"#, "data[1].?"),
            (r#"{"data": [{"id": 1}, {"id": }]}"#, "data[1].id"),
        ] {
            let (by_position, by_notes) = ways(text);
            assert_eq!(by_position, way, "{text}");
            assert_eq!(by_notes, way, "{text}");
        }
    }

    #[test]
    fn of_a_member_that_comes_twice_it_is_the_one_that_failed() {
        let text = r#"{"a": [1], "b": [], "a": [2, -3]}"#;
        let error = serde_json::from_str::<BTreeMap<String, Vec<u8>>>(text).unwrap_err();
        assert_eq!(of(text, &error), "a[1]");
    }
}
