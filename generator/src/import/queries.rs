//! Parameters that are neither plain values nor lists of such, as those that go over the wire for them.

use crate::{document::resolve, facts::PLAIN};
use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

/// How deep one parameter may hold others.
const DEPTH: usize = 4;

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

/// What a parameter of several forms is, if all of them are plain values or lists of such: the schema of one value, and
/// whether there are lists among them.
pub(crate) fn plain_forms(document: &Value, found: &Value, may_be_list: bool) -> Option<(Value, bool)> {
    let mut forms = Vec::new();
    let mut is_list = false;
    if choice(found).is_none() && !(found["type"] == "array" && choice(&plainly(document, &found["items"])).is_some()) {
        return None;
    }
    collect_forms(document, found, &mut forms, &mut is_list, 0)?;
    if forms.is_empty() || (is_list && !may_be_list) {
        return None;
    }
    let value = match forms.as_slice() {
        [one] => one.clone(),
        several => json!({"oneOf": several}),
    };
    Some((value, is_list))
}

fn choice(schema: &Value) -> Option<&Vec<Value>> {
    ["oneOf", "anyOf"].into_iter().find_map(|key| schema.get(key)?.as_array())
}

/// Collects the kinds of plain values that there may be.
fn collect_forms(
    document: &Value,
    schema: &Value,
    forms: &mut Vec<Value>,
    is_list: &mut bool,
    depth: usize,
) -> Option<()> {
    let found = plainly(document, schema);
    if depth > DEPTH {
        return None;
    }
    if let Some(choice) = choice(&found) {
        choice.iter().try_for_each(|form| collect_forms(document, form, forms, is_list, depth + 1))
    } else if is_plain(&found) {
        add_form(forms, &found);
        Some(())
    } else if found["type"] == "array" && !*is_list {
        *is_list = true;
        collect_forms(document, &found["items"], forms, is_list, depth + 1)
    } else if found["type"] == "array" {
        collect_forms(document, &found["items"], forms, is_list, depth + 1)
    } else {
        None
    }
}

/// Adds a kind of plain values; an enumeration gains values, or loses all where any text may be.
fn add_form(forms: &mut Vec<Value>, found: &Value) {
    let kind = &found["type"];
    let same = forms.iter_mut().find(|form| form["type"] == *kind);
    match (same, found.get("enum").filter(|_| kind == "string")) {
        (Some(form), Some(values)) if form.get("enum").is_some() => super::enumerations::add_values(form, values),
        (Some(form), _) => drop(form.as_object_mut().and_then(|form| form.remove("enum"))),
        (None, Some(values)) => forms.push(json!({"type": kind, "enum": values})),
        (None, None) => forms.push(json!({"type": kind})),
    }
    if forms.iter().any(|form| form["type"] == "number") {
        forms.retain(|form| form["type"] != "integer");
    }
    if forms.len() > 1 {
        forms.iter_mut().filter_map(Value::as_object_mut).for_each(|form| drop(form.remove("enum")));
    }
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
    fn plain_values_of_several_kinds_are_one_of_them() {
        let document = json!({"components": {"schemas": {"Kind": {"type": "string", "enum": ["a"]}}}});
        let (integer, text) = (json!({"type": "integer", "format": "int64"}), json!({"type": "string"}));
        let kind = json!({"$ref": "#/components/schemas/Kind"});
        let list = json!({"type": "array", "items": {"anyOf": [integer, {"type": "boolean"}]}});
        let both = json!({"oneOf": [{"type": "integer"}, {"type": "string"}]});
        for (schema, is_query, expected) in [
            (json!({"oneOf": [integer, text]}), true, Some((both.clone(), false))),
            (json!({"oneOf": [integer, {"anyOf": [kind, text]}]}), false, Some((both.clone(), false))),
            (
                json!({"oneOf": [kind, {"type": "string", "enum": ["b"]}]}),
                true,
                Some((json!({"type": "string", "enum": ["a", "b"]}), false)),
            ),
            (json!({"anyOf": [text, {"type": "array", "items": text}]}), true, Some((text.clone(), true))),
            (json!({"anyOf": [text, {"type": "array", "items": text}]}), false, None),
            (list, true, Some((json!({"oneOf": [{"type": "integer"}, {"type": "boolean"}]}), true))),
            (json!({"oneOf": [integer, {"type": "number"}]}), true, Some((json!({"type": "number"}), false))),
            (json!({"oneOf": [integer, {"type": "object"}]}), true, None),
            (both.clone(), true, Some((both, false))),
            (text, true, None),
        ] {
            assert_eq!(plain_forms(&document, &schema, is_query), expected, "{schema}");
        }
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
