//! Several operations on one route, told apart by their bodies or by the media types of their answers: `x-variants`.
//!
//! To other tools they are the one operation that they stand in, completed with what they say; the generator meets each
//! of them alone.

use crate::{
    document::{Operation, content, operations, resolve, variant_key},
    facts::is_one_json,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What a variant may say.
pub(crate) const KEYS: [&str; 11] = [
    "operationId",
    "summary",
    "description",
    "x-source",
    "requestBody",
    "responses",
    "x-idempotent",
    "x-effect",
    "x-paging",
    "x-served",
    "x-since",
];

/// What a variant has from nowhere but itself.
const OWN: [&str; 7] = ["operationId", "summary", "description", "x-source", "requestBody", "responses", "x-variants"];

/// The operations of the document that have variants.
pub(crate) fn parents(document: &Value) -> Vec<Operation<'_>> {
    let mut operations = operations(document);
    operations.retain(|operation| operation.value.get("x-variants").is_some());
    operations
}

fn variants(operation: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    operation["x-variants"].as_array().into_iter().flatten().filter_map(Value::as_object)
}

/// The media types of the successful answers of a variant.
fn media_of<'a>(document: &'a Value, variant: &'a Map<String, Value>) -> Vec<&'a str> {
    let responses = variant.get("responses").and_then(Value::as_object).into_iter().flatten();
    let successes = responses.filter(|(status, _)| status.starts_with('2'));
    successes.flat_map(|(_, response)| content(resolve(document, response))).map(|(media, _)| media).collect()
}

/// Whether a variant has a body, or answers in media types that no other variant answers in.
pub(crate) fn is_told_apart(document: &Value, parent: &Value, variant: &Map<String, Value>) -> bool {
    let media = media_of(document, variant);
    let is_shared = |other: &Map<String, Value>| media_of(document, other).iter().any(|other| media.contains(other));
    let sharing = variants(parent).filter(|other| is_shared(other)).count();
    variant.contains_key("requestBody") || (!media.is_empty() && sharing == 1)
}

/// The document with each operation that has variants completed: with their sources, and with a body and answers that
/// stand for theirs. What it says itself stays. Its answers of errors go to the variants that have no such answer; once
/// completed it has theirs as well, so this is done once.
pub(crate) fn completed(document: &Value) -> Value {
    let mut completed = document.clone();
    for operation in parents(document) {
        if let Some(value) = completed.pointer_mut(&operation.pointer) {
            give_errors(value);
            complete(document, value);
        }
    }
    completed
}

fn give_errors(operation: &mut Value) {
    let responses = operation["responses"].as_object().cloned().unwrap_or_default();
    for variant in operation["x-variants"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        let own = variant.entry("responses").or_insert_with(|| json!({}));
        for (status, response) in responses.iter().filter(|(status, _)| !status.starts_with('2')) {
            if let Some(own) = own.as_object_mut() {
                own.entry(status).or_insert_with(|| response.clone());
            }
        }
    }
}

fn complete(document: &Value, operation: &mut Value) {
    let sources = variants(operation).filter_map(|variant| variant.get("x-source")?.as_array()).flatten();
    let sources = json!(distinct(sources));
    let bodies = distinct(variants(operation).filter_map(|variant| variant.get("requestBody")));
    let body = (!bodies.is_empty()).then(|| united(document, &bodies));
    let mut by_status: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for (status, response) in variants(operation).filter_map(|variant| variant.get("responses")?.as_object()).flatten()
    {
        by_status.entry(status).or_default().push(response);
    }
    let united = |(status, responses): (&&str, &Vec<&Value>)| {
        ((*status).to_owned(), united(document, &distinct(responses.iter().copied())))
    };
    let responses: Vec<(String, Value)> = by_status.iter().map(united).collect();
    let listed = listed(operation);
    let Some(own) = operation.as_object_mut() else { return };
    own.entry("x-source").or_insert(sources);
    own.entry("description").or_insert(listed);
    if let Some(body) = body {
        own.entry("requestBody").or_insert(body);
    }
    if let Some(own) = own.entry("responses").or_insert_with(|| json!({})).as_object_mut() {
        for (status, response) in responses {
            own.entry(status).or_insert(response);
        }
    }
}

/// What the operations on a route do, for whoever sees only the one that stands for them.
fn listed(operation: &Value) -> Value {
    let lines = variants(operation).map(|variant| {
        let [id, summary] =
            ["operationId", "summary"].map(|key| variant.get(key).and_then(Value::as_str).unwrap_or("?"));
        format!("- `{id}`: {summary}")
    });
    let by_body = variants(operation).any(|variant| variant.contains_key("requestBody"));
    let told_by = if by_body { "The body" } else { "The header `Accept`" };
    format!("{told_by} tells which of these is done:\n\n{}", lines.collect::<Vec<_>>().join("\n")).into()
}

fn distinct<'a>(values: impl IntoIterator<Item = &'a Value>) -> Vec<&'a Value> {
    values.into_iter().fold(Vec::new(), |mut distinct, value| {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
        distinct
    })
}

/// One body or answer that stands for several.
fn united(document: &Value, all: &[&Value]) -> Value {
    if let [one] = all {
        return (*one).clone();
    }
    let all: Vec<&Value> = all.iter().map(|value| resolve(document, value)).collect();
    let mut united = Map::new();
    for (key, value) in all.iter().filter_map(|value| value.as_object()).flatten() {
        united.entry(key).or_insert_with(|| value.clone());
    }
    let descriptions = distinct(all.iter().filter_map(|value| value.get("description")));
    if !descriptions.is_empty() {
        let texts: Vec<&str> = descriptions.into_iter().filter_map(Value::as_str).collect();
        united.insert("description".into(), json!(texts.join(" ")));
    }
    if united.contains_key("required") {
        united.insert("required".into(), json!(all.iter().all(|value| value["required"] == true)));
    }
    if united.contains_key("content") {
        united.insert("content".into(), united_content(document, &all));
    }
    Value::Object(united)
}

/// Each media type that any of them has, with one of the schemas that they have for it.
fn united_content(document: &Value, all: &[&Value]) -> Value {
    let mut by_media: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for (media, value) in all.iter().flat_map(|value| content(value)) {
        by_media.entry(media).or_default().push(value);
    }
    let content = by_media.into_iter().map(|(media, values)| {
        let schemas = distinct(values.iter().filter_map(|value| value.get("schema")));
        let value = match (distinct(values.iter().copied()).as_slice(), schemas.as_slice()) {
            ([one], _) => (*one).clone(),
            (_, [schema]) => json!({"schema": schema}),
            (_, schemas) => json!({"schema": any_of(document, schemas)}),
        };
        (media.to_owned(), value)
    });
    Value::Object(content.collect())
}

/// A schema that stands for each of these: `oneOf` where no value fits two of them, else `anyOf`. Generators of clients for
/// other languages do not take an array as one of several forms, so that where there is one the schema takes any JSON, and says in `x-one-of` what there is.
fn any_of(document: &Value, schemas: &[&Value]) -> Value {
    if schemas.iter().any(|schema| schema["type"] == "array") {
        json!({"description": "One of several forms, which `x-one-of` lists.", "x-one-of": schemas})
    } else if are_exclusive(document, schemas) {
        json!({"oneOf": schemas})
    } else {
        json!({"anyOf": schemas})
    }
}

/// Whether no value fits two of the schemas: of each two, one requires a member that cannot have that value in the other.
fn are_exclusive(document: &Value, schemas: &[&Value]) -> bool {
    let forms: Vec<&Value> = schemas.iter().map(|schema| resolve(document, schema)).collect();
    let values = |form: &'_ Value, name: &str| form["properties"][name]["enum"].as_array().cloned();
    let tells = |one: &Value, other: &Value| {
        let required = one["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        required
            .filter_map(|name| Some((values(one, name)?, values(other, name)?)))
            .any(|(mine, others)| mine.iter().all(|value| !others.contains(value)))
    };
    let differ = |one: &Value, other: &Value| {
        let kinds = [one, other].map(|form| form["type"].as_str());
        (kinds.iter().all(Option::is_some) && kinds[0] != kinds[1]) || tells(one, other) || tells(other, one)
    };
    forms.iter().enumerate().all(|(index, one)| forms[..index].iter().all(|other| differ(one, other)))
}

/// The completed document with each variant as an operation of its own, in a path item of its own, in place of the
/// operation that they stand in.
pub(crate) fn expanded(document: &Value) -> Value {
    let mut expanded = document.clone();
    for operation in parents(document) {
        let item = &mut expanded["paths"][operation.key];
        let shared = item.get("parameters").cloned();
        item.as_object_mut().and_then(|item| item.remove(operation.method));
        for (index, variant) in variants(operation.value).enumerate() {
            let item = &mut expanded["paths"][variant_key(operation.path, index)];
            item[operation.method] = alone(operation.value, variant);
            if let (Some(accept), None) = (accept(document, variant), operation.value.get("x-accept")) {
                item[operation.method]["x-accept"] = accept.into();
            }
            if let Some(shared) = &shared {
                item["parameters"] = shared.clone();
            }
        }
    }
    expanded
}

/// The header by which a variant without a body asks for its media type. JSON is taken as well, since servers tell errors
/// in it: a server that may answer in images alone tells none. JSON itself is asked for anyway.
fn accept(document: &Value, variant: &Map<String, Value>) -> Option<String> {
    let media = media_of(document, variant);
    let is_asked_for_anyway = media.iter().any(|media| is_one_json(media));
    let has_no_body = !variant.contains_key("requestBody");
    (has_no_body && !is_asked_for_anyway).then(|| format!("{}, application/json;q=0.5", media.join(", ")))
}

fn alone(operation: &Value, variant: &Map<String, Value>) -> Value {
    let inherited = operation.as_object().into_iter().flatten().filter(|(key, _)| !OWN.contains(&key.as_str()));
    let inherited = inherited.map(|(key, value)| (key.clone(), value.clone()));
    Value::Object(inherited.chain(variant.clone()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(schema: Value) -> Value {
        json!({"required": true, "content": {"application/json": {"schema": schema}}})
    }

    fn document(operation: Value) -> Value {
        json!({
            "paths": {"/a/{b}": {"parameters": [{"name": "b"}], "get": {"operationId": "get"}, "post": operation}},
            "components": {"responses": {"Done": {"description": "Done."}}},
        })
    }

    fn two() -> Value {
        document(json!({
            "operationId": "all", "tags": ["t"], "parameters": [{"name": "c"}],
            "responses": {"404": {"description": "None."}, "409": {"description": "Twice."}},
            "x-variants": [
                {
                    "operationId": "one", "summary": "Does one.", "x-source": [{"section": "1"}], "requestBody": body(json!({"type": "object"})),
                    "responses": {"200": {"$ref": "#/components/responses/Done"}, "409": {"description": "Once more."}},
                },
                {
                    "operationId": "two", "summary": "Does two.", "x-source": [{"section": "2"}], "requestBody": body(json!({"type": "array"})),
                    "responses": {"200": {"description": "Told.", "content": {"text/plain": {}}}, "423": {"description": "No."}},
                },
            ],
        }))
    }

    #[test]
    fn an_operation_stands_for_its_variants() {
        let completed = completed(&two());
        let post = &completed["paths"]["/a/{b}"]["post"];
        assert_eq!(post["x-source"], json!([{"section": "1"}, {"section": "2"}]));
        let listed = "The body tells which of these is done:\n\n- `one`: Does one.\n- `two`: Does two.";
        assert_eq!(post["description"], listed);
        let forms = json!([{"type": "object"}, {"type": "array"}]);
        let said = "One of several forms, which `x-one-of` lists.";
        assert_eq!(post["requestBody"], body(json!({"description": said, "x-one-of": forms})));
        let responses = &post["responses"];
        assert_eq!(responses["200"], json!({"description": "Done. Told.", "content": {"text/plain": {}}}));
        assert_eq!(responses["409"], json!({"description": "Twice."}), "what it says itself stays");
        assert_eq!(responses["423"], json!({"description": "No."}));
    }

    #[test]
    fn variants_without_a_body_ask_for_their_media_type() {
        let variant = |id: &str, media: &str| json!({"operationId": id, "summary": "Gets it.", "responses": {"200": {"description": "It.", "content": {media: {}}}}});
        let variants = [
            variant("image", "image/svg+xml"),
            variant("text", "application/xml"),
            variant("json", "application/json"),
        ];
        let document = document(json!({"operationId": "all", "x-variants": variants}));
        let completed = completed(&document);
        let post = &completed["paths"]["/a/{b}"]["post"];
        let described = post["description"].as_str().unwrap_or_default();
        assert!(described.starts_with("The header `Accept` tells which of these is done:"), "{described}");
        assert_eq!(post["responses"]["200"]["content"].as_object().map(Map::len), Some(3));
        assert_eq!(post.get("requestBody"), None);
        let expanded = expanded(&completed);
        let accepts: Vec<_> =
            operations(&expanded)[1..].iter().map(|operation| operation.value["x-accept"].as_str()).collect();
        let image = "image/svg+xml, application/json;q=0.5";
        assert_eq!(accepts, [Some(image), Some("application/xml, application/json;q=0.5"), None]);

        let twice = json!({"x-variants": [variant("one", "image/png"), variant("two", "image/png"), variant("three", "text/html")]});
        let apart: Vec<bool> =
            super::variants(&twice).map(|variant| is_told_apart(&document, &twice, variant)).collect();
        assert_eq!(apart, [false, false, true]);
    }

    #[test]
    fn bodies_are_united_by_media_type() {
        let form = |required| json!({"required": required, "content": {"multipart/form-data": {"schema": {}}}});
        let (a, b, c) = (body(json!({"type": "object"})), body(json!({"type": "string"})), form(false));
        let united = united(&json!({}), &[&a, &b, &c]);
        assert_eq!(united["required"], false);
        assert_eq!(united["content"]["multipart/form-data"], json!({"schema": {}}));
        assert_eq!(united["content"]["application/json"]["schema"]["oneOf"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn bodies_that_one_value_may_fit_are_any_of_them() {
        let action = |value: &str, required: Value| json!({"type": "object", "required": required, "properties": {"action": {"enum": [value]}}});
        let plain = json!({"type": "object", "properties": {"name": {"type": "string"}}});
        let (a, b) = (action("a", json!(["action"])), action("b", json!([])));
        for (forms, word) in [
            ([&a, &b], "oneOf"),
            ([&b, &a], "oneOf"),
            ([&a, &json!({"type": "string"})], "oneOf"),
            ([&a, &action("a", json!(["action"]))], "anyOf"),
            ([&b, &action("c", json!([]))], "anyOf"),
            ([&a, &plain], "anyOf"),
        ] {
            assert!(any_of(&json!({}), &forms).get(word).is_some(), "{forms:?}");
        }
    }

    #[test]
    fn each_variant_is_an_operation_with_what_it_inherits() {
        let expanded = expanded(&completed(&two()));
        let operations = operations(&expanded);
        let ids: Vec<_> = operations.iter().map(|operation| operation.id().unwrap_or_default()).collect();
        assert_eq!(ids, ["get", "one", "two"]);
        let [_, one, two] = operations.as_slice() else { panic!("there are three") };
        assert_eq!((one.path, one.pointer.as_str()), ("/a/{b}", "/paths/~1a~1{b}/post/x-variants/0"));
        let parameters: Vec<(String, &Value)> = two.parameters(&expanded);
        assert_eq!(parameters[0], ("/paths/~1a~1{b}/post/parameters/0".to_owned(), &json!({"name": "c"})));
        assert_eq!(parameters[1], ("/paths/~1a~1{b}/parameters/0".to_owned(), &json!({"name": "b"})));
        assert_eq!((&one.value["tags"], &two.value["x-source"]), (&json!(["t"]), &json!([{"section": "2"}])));
        let answers = |operation: &Operation<'_>| operation.value["responses"].as_object().unwrap().clone();
        assert_eq!(answers(one)["409"]["description"], "Once more.");
        assert_eq!(answers(two).keys().collect::<Vec<_>>(), ["200", "404", "409", "423"]);
        assert_eq!(answers(two)["409"]["description"], "Twice.");
    }
}
