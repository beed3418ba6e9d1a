//! YAML as a person would write fragments: small things on one line, keys in the order in which they are read.

use anyhow::{Context as _, Result, ensure};
use serde::{
    Deserialize as _, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor},
    ser::SerializeMap as _,
};
use serde_json::{Map, Value};
use serde_saphyr::{Options, Spanned};
use std::fmt;

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
    ensure!(document(&text)? == *value, "what was written as YAML is not what was to be written");
    Ok(text)
}

/// A value of a known type, from YAML 1.2.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    Ok(serde_saphyr::from_str_with_options(text, options(text))?)
}

/// A document of YAML 1.2. Keys are texts, however they look: `null`, `~`, `true`, `200`.
pub(crate) fn document(text: &str) -> Result<Value> {
    Ok(serde_saphyr::with_deserializer_from_str_with_options(text, options(text), |deserializer| {
        Document { text }.deserialize(deserializer)
    })?)
}

/// YAML 1.2: `on`, `no` and `n` are texts, as they are in OpenAPI.
///
/// What is written out may be as large as it is; aliases are held to a bound, so that few lines do not become billions.
fn options(text: &str) -> Options {
    let mut budget = serde_saphyr::Budget::default();
    budget.max_nodes += text.len();
    budget.max_events += text.len();
    budget.max_total_scalar_bytes += text.len();
    serde_saphyr::options! { strict_booleans: true, budget: Some(budget) }
}

/// Reads a value; the parser gives no text for a key that looks like null, so it is taken from where the key stands.
#[derive(Clone, Copy)]
struct Document<'a> {
    text: &'a str,
}

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = items.next_element_seed(self)? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some(key) = members.next_key_seed(Key(self))? {
            values.insert(key, members.next_value_seed(self)?);
        }
        Ok(values.into())
    }
}

struct Key<'a>(Document<'a>);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        let key = Spanned::<Option<String>>::deserialize(deserializer)?;
        let span = key.defined.span();
        let written = || {
            let start = usize::try_from(span.byte_offset()?).ok()?;
            let end = start.checked_add(usize::try_from(span.byte_len()?).ok()?)?;
            self.0.text.get(start..end).map(|key| key.trim().to_owned())
        };
        Ok(key.value.or_else(written).unwrap_or_default())
    }
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
        assert_eq!(document(&text).unwrap(), value);
        let parameter = "- {name: id, in: path, required: true, schema: {type: string}, description: The id.}";
        assert!(text.contains(parameter) && text.contains("\n    x-paging: {}\n"), "{text}");
        assert!(text.find("operationId").unwrap() < text.find("summary").unwrap(), "{text}");
    }

    #[test]
    fn a_key_is_a_text_however_it_looks() {
        let text = "null: 1\n~: {Null: a, true: [b], 1.0: null}\n200: no\n'null ': 2\né: {? null : 3, on: 4, '': 5}\n";
        let value = json!({
            "null": 1, "~": {"Null": "a", "true": ["b"], "1.0": null}, "200": "no", "null ": 2,
            "é": {"null": 3, "on": 4, "": 5},
        });
        assert_eq!(document(text).unwrap(), value);
        let again = json!({"properties": {"null": {"~": 1}, "true": 2, "1": 3, "": 4}, "x": {"null": "null"}});
        assert_eq!(document(&written(&again).unwrap()).unwrap(), again);
    }
}
