//! YAML as a person would write fragments: small things on one line, keys in the order in which they are read.

use crate::assemble::yaml_options;
use anyhow::{Context as _, Result, ensure};
use serde::{Serialize, Serializer, ser::SerializeMap as _};
use serde_json::Value;

/// How long a value may be to stand on one line, keys and all.
const LINE: usize = 130;

/// The keys that come first, in this order; the others follow by name.
const FIRST: [&str; 18] = [
    "openapi",
    "name",
    "in",
    "operationId",
    "$ref",
    "type",
    "format",
    "tags",
    "summary",
    "title",
    "version",
    "x-source",
    "required",
    "schema",
    "description",
    "x-made-up",
    "parameters",
    "requestBody",
];

/// The value as YAML, each of its members in a block.
pub(crate) fn written(value: &Value) -> Result<String> {
    let options = serde_saphyr::ser_options! { compact_list_indent: false, prefer_block_scalars: false };
    let node = Node { value, depth: 0, is_on_line: false, are_names: false };
    let text = serde_saphyr::to_string_with_options(&node, options).context("cannot write YAML")?;
    ensure!(read(&text)? == *value, "what was written as YAML is not what was to be written");
    Ok(text)
}

/// YAML 1.2, as fragments are read.
pub(crate) fn read(text: &str) -> Result<Value> {
    Ok(serde_saphyr::from_str_with_options(text, yaml_options())?)
}

#[derive(Clone, Copy)]
struct Node<'a> {
    value: &'a Value,
    depth: usize,
    /// Whether it is on the line of what it stands in.
    is_on_line: bool,
    /// Whether its keys are names, not words of the format.
    are_names: bool,
}

impl<'a> Node<'a> {
    /// What stands in it, under a key if it is an object.
    fn child(self, key: &str, value: &'a Value) -> Self {
        let are_names = !self.are_names && matches!(key, "properties" | "responses" | "content" | "headers");
        Self { value, depth: self.depth + 1, are_names, ..self }
    }

    /// Whether it is to start a line of its own, for all that is in it. What is outermost never does.
    fn starts_line(&self) -> bool {
        !self.is_on_line && self.depth > 1 && self.value.to_string().chars().count() + 2 * self.depth <= LINE
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let on_line = Node { is_on_line: true, ..*self };
        match self.value {
            Value::Object(_) if self.starts_line() => serde_saphyr::FlowMap(Members(on_line)).serialize(serializer),
            Value::Array(_) if self.starts_line() => serde_saphyr::FlowSeq(Items(on_line)).serialize(serializer),
            Value::Object(_) => Members(*self).serialize(serializer),
            Value::Array(_) => Items(*self).serialize(serializer),
            value => value.serialize(serializer),
        }
    }
}

struct Members<'a>(Node<'a>);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members: Vec<(&String, &Value)> = self.0.value.as_object().into_iter().flatten().collect();
        if !self.0.are_names {
            members.sort_by_key(|(key, _)| FIRST.iter().position(|first| first == key).unwrap_or(FIRST.len()));
        }
        let mut map = serializer.serialize_map(Some(members.len()))?;
        for (key, value) in members {
            map.serialize_entry(key, &self.0.child(key, value))?;
        }
        map.end()
    }
}

struct Items<'a>(Node<'a>);

impl Serialize for Items<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let items = self.0.value.as_array().into_iter().flatten();
        serializer.collect_seq(items.map(|value| self.0.child("", value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_small_stands_on_a_line_and_all_is_read_back() {
        let value = json!({"/things/{id}": {"get": {
            "summary": "Gets: a thing, # or 'none'.",
            "operationId": "get_thing",
            "tags": ["on", "no", "1.0", "", "null", "~", "é", "a\nb"],
            "x-paging": {},
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}, "description": "The id."}, {"name": "e", "in": "query", "schema": {}}],
            "responses": {"200": {"description": "A text that is so long that it takes most of a line, and a bit more, and so is the next: {a}."}},
        }}});
        let text = written(&value).unwrap();
        assert_eq!(read(&text).unwrap(), value);
        let parameter = "- {name: id, in: path, required: true, schema: {type: string}, description: The id.}";
        assert!(text.contains(parameter) && text.contains("\n    x-paging: {}\n"), "{text}");
        assert!(text.find("operationId").unwrap() < text.find("summary").unwrap(), "{text}");
    }
}
