//! Parameters that are neither plain values nor lists of such, as those that go over the wire for them.

use crate::document::resolve;
use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

/// How deep one parameter may hold others.
const DEPTH: usize = 4;

/// The kinds of plain values.
const PLAIN: [&str; 4] = ["boolean", "integer", "number", "string"];

/// The schema of a parameter without references and `allOf` around it.
pub(crate) fn plainly(document: &Value, schema: &Value) -> Value {
    let found = resolve(document, schema);
    let Some(parts) = found.get("allOf").and_then(Value::as_array) else { return found.clone() };
    let mut whole = Members::new();
    let beside = found.as_object().into_iter().flatten().filter(|(key, _)| *key != "allOf");
    let parts = parts.iter().filter(|part| *part != schema).map(|part| plainly(document, part));
    for part in parts.filter_map(|part| part.as_object().cloned()) {
        whole.extend(part);
    }
    whole.extend(beside.map(|(key, value)| (key.clone(), value.clone())));
    whole.into()
}

pub(crate) fn is_plain(schema: &Value) -> bool {
    PLAIN.contains(&schema["type"].as_str().unwrap_or_default()) && schema["format"] != "binary"
}

/// What a parameter of a query is on the wire, if it holds others: each of them, by the name that it has there.
///
/// None if something in it has no name before the call.
pub(crate) fn parts(document: &Value, parameter: &Members) -> Option<Vec<Members>> {
    let schema = parameter.get("schema")?;
    let name = parameter.get("name")?.as_str()?;
    let is_deep = parameter.get("style").is_some_and(|style| style == "deepObject");
    let is_spread = !is_deep && parameter.get("explode") != Some(&Value::Bool(false));
    if !is_deep && !is_spread {
        return None;
    }
    let mut parts = Vec::new();
    let mut whole = Whole { document, is_deep, parts: &mut parts };
    whole.add(name, schema, parameter.get("required") == Some(&Value::Bool(true)), parameter.get("description"), 0)?;
    (!parts.is_empty()).then_some(parts)
}

struct Whole<'a> {
    document: &'a Value,
    is_deep: bool,
    parts: &'a mut Vec<Members>,
}

impl Whole<'_> {
    fn add(
        &mut self,
        name: &str,
        schema: &Value,
        is_required: bool,
        description: Option<&Value>,
        depth: usize,
    ) -> Option<()> {
        let found = plainly(self.document, schema);
        let description = description.or_else(|| found.get("description")).cloned();
        let mut kinds = Vec::new();
        for key in ["oneOf", "anyOf"] {
            kinds.extend(found.get(key).and_then(Value::as_array).into_iter().flatten());
        }
        if depth > DEPTH {
            return None;
        }
        if !kinds.is_empty() {
            // Each form that it may have is there to be given, and none has to be.
            kinds.into_iter().try_for_each(|kind| self.add(name, kind, false, description.as_ref(), depth + 1))?;
        } else if is_plain(&found) {
            self.push(name, schema, is_required, description);
        } else if found["type"] == "array" && is_plain(&plainly(self.document, &found["items"])) {
            let name = if self.is_deep { format!("{name}[]") } else { name.to_owned() };
            self.push(&name, &json!({"type": "array", "items": found["items"]}), is_required, description);
        } else {
            let properties = found.get("properties")?.as_object()?;
            let required = found["required"].as_array().cloned().unwrap_or_default();
            for (property, schema) in properties {
                let name = if self.is_deep || depth > 0 { format!("{name}[{property}]") } else { property.clone() };
                let is_required = is_required && required.iter().any(|required| required == property);
                self.add(&name, schema, is_required, None, depth + 1)?;
            }
        }
        Some(())
    }

    fn push(&mut self, name: &str, schema: &Value, is_required: bool, description: Option<Value>) {
        if self.parts.iter().any(|part| part["name"] == name) {
            return;
        }
        let mut part = Members::new();
        part.insert("name".into(), name.into());
        part.insert("in".into(), "query".into());
        if is_required {
            part.insert("required".into(), true.into());
        }
        part.insert("schema".into(), schema.clone());
        if let Some(description) = description {
            part.insert("description".into(), description);
        }
        self.parts.push(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(parameter: Value) -> Option<Vec<(String, bool)>> {
        let document = json!({"components": {"schemas": {
            "Range": {"type": "object", "required": ["from"], "properties": {"from": {"type": "integer"}, "ids": {"type": "array", "items": {"type": "string"}}}},
            "Tree": {"type": "object", "properties": {"tree": {"$ref": "#/components/schemas/Tree"}}},
        }}});
        let parts = parts(&document, parameter.as_object().unwrap())?;
        Some(
            parts
                .iter()
                .map(|part| (part["name"].as_str().unwrap().to_owned(), part.get("required").is_some()))
                .collect(),
        )
    }

    #[test]
    fn a_parameter_that_holds_others_is_those() {
        let range = json!({"$ref": "#/components/schemas/Range"});
        let of = |more: Value, schema: Value| {
            let mut parameter = json!({"name": "p", "in": "query", "schema": schema});
            parameter.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            names(parameter)
        };
        let named = |names: &[(&str, bool)]| Some(names.iter().map(|(name, is)| ((*name).to_owned(), *is)).collect());
        let deep = json!({"style": "deepObject", "required": true});
        assert_eq!(of(deep.clone(), range.clone()), named(&[("p[from]", true), ("p[ids][]", false)]));
        assert_eq!(of(json!({}), range.clone()), named(&[("from", false), ("ids", false)]));
        assert_eq!(
            of(deep.clone(), json!({"anyOf": [range, {"type": "integer"}]})),
            named(&[("p[from]", false), ("p[ids][]", false), ("p", false)])
        );
        assert_eq!(of(deep.clone(), json!({"type": "array", "items": {"type": "string"}})), named(&[("p[]", true)]));
        assert_eq!(of(json!({"explode": false}), json!({"$ref": "#/components/schemas/Range"})), None);
        assert_eq!(of(deep.clone(), json!({"type": "object"})), None, "nobody knows what is in it");
        assert_eq!(of(deep, json!({"$ref": "#/components/schemas/Tree"})), None, "there is no end of it");
    }
}
