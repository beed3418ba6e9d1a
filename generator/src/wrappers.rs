//! Objects that hold one thing and say nothing: `{"entry": …}`, `x-wrapper`.
//!
//! To other tools they are objects as any other. The generator meets what is in them, and where that was.

use crate::document::{
    Operation, children_mut, content, inline_schemas_mut, operations, place_of, resolve, schema_name, walk_schemas,
};
use crate::facts::{is_one_json, reach};
use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

const WRAPPER: &str = "x-wrapper";

/// In a document without wrappers the same of an operation lists the members around its answer, the outermost first.
const IN: &str = WRAPPER;

/// And that of an array, the members around each item.
const ITEMS_IN: &str = WRAPPER;

/// The member of a wrapper, and what is in it.
fn opened<'a>(document: &'a Value, schema: &Value) -> Option<(String, &'a Value)> {
    let name = schema_name(schema)?;
    let schema = &document["components"]["schemas"][name];
    let (member, inside) = schema["properties"].as_object()?.iter().next()?;
    (schema[WRAPPER] == true).then(|| (member.clone(), inside))
}

/// What is in a schema that may be a wrapper of a wrapper, and the members around it.
fn inside(document: &Value, schema: &Value) -> (Vec<String>, Value) {
    let (mut members, mut schema) = (Vec::new(), schema.clone());
    while let Some((member, inside)) = opened(document, &schema).filter(|_| members.len() < 8) {
        members.push(member);
        schema = inside.clone();
    }
    (members, schema)
}

/// The document with what is in them in place of the wrappers.
pub(crate) fn unwrapped(document: &Value) -> Value {
    if named(document).is_empty() {
        return document.clone();
    }
    let mut unwrapped = document.clone();
    for operation in operations(document) {
        let mut around = Vec::new();
        let Some(target) = unwrapped["paths"][operation.key].get_mut(operation.method) else { continue };
        for (status, response) in target["responses"].as_object_mut().into_iter().flatten() {
            if !status.starts_with('2') {
                continue;
            }
            *response = resolve(document, response).clone();
            for schema in response["content"]
                .as_object_mut()
                .into_iter()
                .flat_map(Map::values_mut)
                .filter_map(|media| media.get_mut("schema"))
            {
                let (members, inside) = inside(document, schema);
                if !members.is_empty() {
                    (around, *schema) = (members, inside);
                }
            }
        }
        if !around.is_empty() {
            target[IN] = json!(around);
        }
    }
    let mut schemas = unwrapped["components"]["schemas"].take();
    let roots = schemas.as_object_mut().into_iter().flat_map(Map::values_mut);
    roots.chain(inline_schemas_mut(&mut unwrapped["paths"])).for_each(|schema| open_items(document, schema));
    let wrappers = named(document);
    if let Some(schemas) = schemas.as_object_mut() {
        schemas.retain(|name, _| !wrappers.contains(name));
    }
    unwrapped["components"]["schemas"] = schemas;
    unwrapped
}

fn open_items(document: &Value, schema: &mut Value) {
    children_mut(schema).into_iter().for_each(|child| open_items(document, child));
    let (members, items) = inside(document, &schema["items"]);
    if !members.is_empty() {
        schema["items"] = items;
        schema[ITEMS_IN] = json!(members);
    }
}

/// The names of the wrappers.
fn named(document: &Value) -> BTreeSet<String> {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    schemas.filter(|(_, schema)| schema[WRAPPER] == true).map(|(name, _)| name.clone()).collect()
}

fn members(value: &Value, key: &str) -> Vec<String> {
    value[key].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The members around the answer of an operation.
pub(crate) fn around_answer(operation: &Value) -> Vec<String> {
    members(operation, IN)
}

/// The members around each item of an array.
pub(crate) fn around_items(schema: &Value) -> Vec<String> {
    members(schema, ITEMS_IN)
}

/// All members that are around something, by the name of the type that stands for each, in a document without wrappers.
pub(crate) fn types(document: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut take = |members: Vec<String>| {
        found.extend(members.into_iter().map(|member| (type_of(&member), member)));
    };
    operations(document).iter().for_each(|operation| take(around_answer(operation.value)));
    walk_schemas(document, &mut |_, schema| take(around_items(schema)));
    found
}

/// The name of the type that stands for a member.
pub(crate) fn type_of(member: &str) -> String {
    format!("In{}", member.to_upper_camel_case())
}

/// What is around the answers of success of an operation, and around the items of each: one of these, unless they differ.
fn around_answers(document: &Value, operation: &Operation<'_>) -> BTreeSet<(Vec<String>, Vec<String>)> {
    let answers = operation.successes(document).into_iter().flat_map(|(_, answer)| content(resolve(document, answer)));
    let json = answers.filter(|(media, _)| is_one_json(media)).filter_map(|(_, media)| media.get("schema"));
    json.map(|schema| {
        let (around, answer) = inside(document, schema);
        (around, inside(document, &answer["items"]).0)
    })
    .collect()
}

/// What is wrong with the wrappers of a document, by place.
pub(crate) fn problems(document: &Value) -> Vec<(String, String)> {
    let mut problems = Vec::new();
    walk_schemas(document, &mut |place, schema| {
        let Some(said) = schema.get(WRAPPER) else { return };
        let has_name = place.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'));
        let has_one = schema["properties"].as_object().is_some_and(|properties| properties.len() == 1);
        if said != true || !has_name || !has_one {
            let told = "x-wrapper is `true`, on an object that has a name and one property";
            problems.push((place_of(place), told.to_owned()));
        }
    });
    if !problems.is_empty() {
        return problems;
    }
    let unwrapped = unwrapped(document);
    let wrappers = named(document);
    let mut sent = BTreeSet::new();
    for operation in operations(document) {
        reach(document, &operation.value["requestBody"], &mut sent);
        if around_answers(document, &operation).len() > 1 {
            let told = "x-wrapper: the answers of success of one operation have the same wrappers, or none".to_owned();
            problems.push((operation.pointer.clone(), told));
        }
    }
    for name in wrappers.iter().filter(|name| sent.contains(name.as_str())) {
        problems.push((format!("/components/schemas/{name}"), "x-wrapper: a wrapper is not sent".to_owned()));
    }
    let mut opened = BTreeSet::new();
    for operation in operations(&unwrapped) {
        let answers = operation.successes(&unwrapped).into_iter().flat_map(|(_, answer)| content(answer));
        let arrays =
            answers.filter_map(|(_, media)| media.get("schema")).filter(|schema| schema.get(ITEMS_IN).is_some());
        opened.extend(arrays.map(std::ptr::from_ref));
    }
    walk_schemas(&unwrapped, &mut |place, schema| {
        if schema_name(schema).is_some_and(|name| wrappers.contains(name)) {
            problems.push((
                place.to_owned(),
                "x-wrapper: a wrapper is an answer of success, or each item of an array".to_owned(),
            ));
        }
        let properties = schema["properties"].as_object().into_iter().flat_map(Map::values);
        opened.extend(properties.map(std::ptr::from_ref));
        if schema.get(ITEMS_IN).is_some() && !opened.contains(&std::ptr::from_ref(schema)) {
            let told = "x-wrapper: an array of wrappers is an answer, or a property of an object";
            problems.push((place_of(place), told.to_owned()));
        }
    });
    for operation in operations(&unwrapped) {
        let is_wrapped = operation.value.get(IN).is_some();
        for (key, what) in
            [("x-envelope", "in an envelope"), ("x-rows", "a list of joined rows"), ("x-empty", "sometimes empty")]
        {
            if is_wrapped && operation.value.get(key).is_some() {
                problems
                    .push((operation.pointer.clone(), format!("x-wrapper: an answer that is {what} has no wrapper")));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use crate::assemble::samples::*;

    const ENTRY: &str = "
Entry:
  type: object
  x-wrapper: true
  description: A thing alone.
  properties: {entry: {$ref: '#/components/schemas/Thing'}}
";

    #[test]
    fn wrappers_that_cannot_be_opened_are_refused() {
        let assembled = |schemas: &str, answer: &str| {
            let schemas = format!("{SCHEMAS}\n{schemas}");
            let paths = PATHS.replace("{$ref: '#/components/schemas/Thing'}", answer);
            assemble_from(&[&paths], &schemas, OVERLAY).map(drop)
        };
        let entry = "{$ref: '#/components/schemas/Entry'}";
        let list = "{type: array, items: {$ref: '#/components/schemas/Entry'}}";
        let within = format!("{{type: object, properties: {{a: {{description: d, allOf: [{entry}]}}}}}}");
        assembled(ENTRY, entry).unwrap();
        assembled(ENTRY, list).unwrap();
        let nested = format!("{{type: array, items: {list}}}");
        let two = ENTRY.replace("{entry:", "{more: {type: string, description: d}, entry:");
        let no_flag = ENTRY.replace("x-wrapper: true", "x-wrapper: entry");
        let bodies = PATHS.replace(
            "    responses:",
            &format!("    requestBody: {{content: {{application/json: {{schema: {entry}}}}}}}\n    responses:"),
        );
        let error =
            assemble_from(&[&bodies], &format!("{SCHEMAS}\n{ENTRY}"), OVERLAY).map(drop).unwrap_err().to_string();
        assert!(error.contains("a wrapper is not sent"), "{error}");
        let answers = PATHS.replace(
            "'200':",
            &format!("'201': {{description: d, content: {{application/json: {{schema: {entry}}}}}}}\n      '200':"),
        );
        let error =
            assemble_from(&[&answers], &format!("{SCHEMAS}\n{ENTRY}"), OVERLAY).map(drop).unwrap_err().to_string();
        assert!(error.contains("have the same wrappers, or none"), "{error}");
        for (schemas, answer, told) in [
            (two.as_str(), entry, "x-wrapper is `true`, on an object that has a name and one property"),
            (no_flag.as_str(), entry, "x-wrapper is `true`, on an object that has a name and one property"),
            (ENTRY, &within, "a wrapper is an answer of success, or each item of an array"),
            (ENTRY, &nested, "an array of wrappers is an answer, or a property of an object"),
        ] {
            let error = assembled(schemas, answer).unwrap_err().to_string();
            assert!(error.contains(told), "{answer}: {error}");
        }
    }
}
