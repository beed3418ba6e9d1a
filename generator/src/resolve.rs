//! The assembled spec with everything said where it applies, so that what comes behind meets few shapes.
//!
//! What is left: each operation stands alone, parameters stand with their operation, no component but a schema is referred to, objects have a name,
//! an `allOf` of objects is one object, a `$ref` leads to an object or an enumeration, and whether null is allowed is
//! said where a schema is used. It describes the same API, but for envelopes and wrappers, in whose place stand the data.

use crate::{
    document::{children_mut, inline_schemas_mut, operations, reference, resolve, schema_name},
    envelope::opened,
    facts::{FORM, PLAIN, UNCHECKED, is_one_json, rust_type_of},
    variants::expanded,
    wrappers::unwrapped,
};
use heck::ToUpperCamelCase as _;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The schemas of a document, by name.
type Schemas = Map<String, Value>;

/// The assembled spec, resolved.
pub(crate) fn resolved(assembled: &Value) -> Value {
    let assembled = &unwrapped(&opened(&expanded(assembled)));
    let mut document = assembled.clone();
    document["paths"] = paths(assembled);
    let mut schemas = assembled.pointer("/components/schemas").and_then(Value::as_object).cloned().unwrap_or_default();
    each_schema(&mut schemas, &mut document["paths"], &mut one_choice);
    each_schema(&mut schemas, &mut document["paths"], &mut one_form);
    each_schema(&mut schemas, &mut document["paths"], &mut one_part);
    each_schema(&mut schemas, &mut document["paths"], &mut name_type);

    let as_written = schemas.clone();
    each_schema(&mut schemas, &mut document["paths"], &mut |schema| spread_base(schema, &as_written));
    each_schema(&mut schemas, &mut document["paths"], &mut |schema| merge_all_of(schema, &as_written));
    for schema in schemas.values_mut() {
        merge_alias(schema, &as_written);
    }

    let nullable = take_nullable(&mut schemas);
    roots(&mut schemas, &mut document["paths"]).into_iter().for_each(|schema| spread_nullable(schema, &nullable));

    let aliases: Schemas = schemas
        .iter()
        .filter(|(_, schema)| is_alias(schema))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    roots(&mut schemas, &mut document["paths"])
        .into_iter()
        .for_each(|schema| inline_alias(schema, &aliases, &mut Vec::new()));
    each_schema(&mut schemas, &mut document["paths"], &mut same_forms);

    name_objects(&mut schemas, &mut document["paths"]);
    let used = referenced(&schemas, &document["paths"]);
    schemas.retain(|name, _| !aliases.contains_key(name) || used.contains(name));
    document["components"] = json!({"schemas": schemas});
    document
}

/// The paths with nothing but operations, each with its parameters, body and answers.
fn paths(assembled: &Value) -> Value {
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for operation in operations(assembled) {
        let mut value = operation.value.clone();
        let parameters: Vec<&Value> =
            operation.parameters(assembled).into_iter().map(|(_, parameter)| parameter).collect();
        if !parameters.is_empty() {
            value["parameters"] = json!(parameters);
        }
        if let Some(body) = operation.request_body(assembled) {
            value["requestBody"] = body.clone();
        }
        for response in value.get_mut("responses").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut)
        {
            *response = resolve(assembled, response).clone();
        }
        paths.entry(operation.key).or_default().insert(operation.method.to_owned(), value);
    }
    json!(paths)
}

fn roots<'a>(schemas: &'a mut Schemas, paths: &'a mut Value) -> Vec<&'a mut Value> {
    schemas.values_mut().chain(inline_schemas_mut(paths)).collect()
}

/// Calls `change` with each schema, the innermost first.
fn each_schema(schemas: &mut Schemas, paths: &mut Value, change: &mut impl FnMut(&mut Value)) {
    fn each(schema: &mut Value, change: &mut impl FnMut(&mut Value)) {
        children_mut(schema).into_iter().for_each(|child| each(child, change));
        change(schema);
    }
    roots(schemas, paths).into_iter().for_each(|schema| each(schema, change));
}

/// A choice of what is required says nothing of types, and any other is one of forms, whether they exclude each other or
/// not.
fn one_choice(schema: &mut Value) {
    let Some(members) = schema.as_object_mut() else { return };
    for key in ["oneOf", "anyOf"] {
        let is_condition = |form: &Value| is_beside(form) && form.get("required").is_some();
        if members.get(key).and_then(Value::as_array).is_some_and(|forms| forms.iter().all(is_condition)) {
            members.remove(key);
        }
    }
    if !members.contains_key("oneOf")
        && let Some(forms) = members.remove("anyOf")
    {
        members.insert("oneOf".into(), forms);
    }
}

/// Of the forms of a choice that are one type in Rust the first stays.
fn same_forms(schema: &mut Value) {
    let Some(forms) = schema.get_mut("oneOf").and_then(Value::as_array_mut) else { return };
    let mut kinds: Vec<Value> = Vec::new();
    forms.retain(|form| {
        let kind = kind_of_form(form);
        let is_new = !kinds.contains(&kind);
        if is_new {
            kinds.push(kind);
        }
        is_new
    });
    one_form(schema);
}

/// A form without what makes no other type of it.
fn kind_of_form(form: &Value) -> Value {
    let is_plain = form["type"].as_str().is_some_and(|kind| PLAIN.contains(&kind));
    let mut kind = form.clone();
    let Some(members) = kind.as_object_mut() else { return kind };
    members.retain(|key, _| !UNCHECKED.contains(&key.as_str()) && key != "description");
    if is_plain {
        members.remove("enum");
        let own =
            ["password", "date-time", "offset-date-time", "local-date-time", "int32", "int64", "boolean", "binary"];
        members.retain(|key, value| key != "format" || value.as_str().is_some_and(|format| own.contains(&format)));
    }
    kind
}

/// A choice of one form is that form.
fn one_form(schema: &mut Value) {
    for key in ["oneOf", "anyOf"] {
        let Some(form) = schema.get(key).and_then(Value::as_array).filter(|forms| forms.len() == 1) else { continue };
        let form = form[0].clone();
        let Some(members) = schema.as_object_mut() else { return };
        members.remove(key);
        members.remove("discriminator");
        match form {
            Value::Object(form) if !form.contains_key("$ref") && !form.contains_key("allOf") => {
                for (key, value) in form {
                    members.entry(key).or_insert(value);
                }
            }
            form => match members.entry("allOf").or_insert_with(|| json!([])).as_array_mut() {
                Some(parts) => parts.push(form),
                None => return,
            },
        }
    }
}

/// An `allOf` of one schema and words beside it is that schema with the words.
fn one_part(schema: &mut Value) {
    let Some(parts) = schema.get("allOf").and_then(Value::as_array) else { return };
    let (words, schemas): (Vec<Value>, Vec<Value>) =
        parts.iter().cloned().partition(|part| is_beside(part) && part.get("required").is_none());
    let [one] = schemas.as_slice() else { return };
    let is_named = reference(one).is_some();
    if words.is_empty() && is_named {
        return;
    }
    let Some(members) = schema.as_object_mut() else { return };
    // What is said beside an object is one more object; that is for those that merge.
    if !is_named && (members.contains_key("properties") || members.contains_key("required")) {
        return;
    }
    members.remove("allOf");
    for (key, value) in words.into_iter().filter_map(|words| words.as_object().cloned()).flatten() {
        members.entry(key).or_insert(value);
    }
    if is_named {
        members.insert("allOf".into(), json!([one]));
        return;
    }
    for (key, value) in one.as_object().into_iter().flatten() {
        members.entry(key.clone()).or_insert_with(|| value.clone());
    }
}

/// A type goes without saying where only one type has such keywords.
fn name_type(schema: &mut Value) {
    let is_text = |values: &Value| values.as_array().is_some_and(|values| values.iter().all(Value::is_string));
    let kind = match schema {
        Value::Object(members) if members.contains_key("type") => return,
        Value::Object(members)
            if members.contains_key("properties") || members.contains_key("additionalProperties") =>
        {
            "object"
        }
        Value::Object(members) if members.contains_key("items") => "array",
        Value::Object(members) if members.get("enum").is_some_and(is_text) => "string",
        _ => return,
    };
    if schema.get("allOf").is_none() {
        schema["type"] = json!(kind);
    }
}

/// An `allOf` of objects becomes one object with the properties of all.
fn merge_all_of(schema: &mut Value, schemas: &Schemas) {
    if schema_name(schema).is_some() {
        return;
    }
    if let Some(object) = as_object(schema, schemas, &mut Vec::new()).filter(|_| schema.get("allOf").is_some()) {
        *schema = object;
    }
}

/// What an object says beside its forms is said of each of them.
fn spread_base(schema: &mut Value, schemas: &Schemas) {
    let Some(members) = schema.as_object() else { return };
    let mut base = members.clone();
    let words = ["description", "nullable", "readOnly", "writeOnly", "deprecated"];
    base.retain(|key, _| !words.contains(&key.as_str()) && key != "discriminator" && !key.starts_with("x-"));
    let mut forms = base.remove("oneOf");
    if forms.is_none()
        && let Some(parts) = base.get_mut("allOf").and_then(Value::as_array_mut)
        && let [one] = parts.iter().enumerate().filter(|(_, part)| part.get("oneOf").is_some()).collect::<Vec<_>>()[..]
        && one.1.as_object().is_some_and(|part| part.keys().all(|key| key == "oneOf" || key == "description"))
    {
        let index = one.0;
        forms = parts.remove(index).get_mut("oneOf").map(Value::take);
    }
    let Some(Value::Array(forms)) = forms else { return };
    let base = Value::Object(base);
    let says_something = base.get("properties").is_some() || base.get("allOf").is_some();
    let whole = |form: &Value| as_object(&json!({"allOf": [base, form]}), schemas, &mut Vec::new());
    let forms: Option<Vec<Value>> = forms
        .iter()
        .map(|form| {
            let mut whole = whole(form)?;
            if let Some(name) = schema_name(form) {
                whole[FORM_NAME] = name.into();
            }
            Some(whole)
        })
        .collect();
    if let (Some(forms), true) = (forms, says_something) {
        let mut members = members.clone();
        members.retain(|key, _| words.contains(&key.as_str()) || key == "discriminator" || key.starts_with("x-"));
        members.insert("oneOf".into(), forms.into());
        *schema = Value::Object(members);
    }
}

/// Which schema a form was, before what all forms have in common was said of it.
const FORM_NAME: &str = "x-form-name";

/// A named schema that only names another object is an object of the same shape.
fn merge_alias(schema: &mut Value, schemas: &Schemas) {
    if schema.get("allOf").is_some()
        && let Some(object) = as_object(schema, schemas, &mut Vec::new())
    {
        *schema = object;
    }
}

/// The schema as an object without `allOf`, if it is one; `path` holds the names on the way to it.
fn as_object(schema: &Value, schemas: &Schemas, path: &mut Vec<String>) -> Option<Value> {
    if let Some(name) = reference(schema).and_then(|target| target.strip_prefix("#/components/schemas/")) {
        if path.iter().any(|passed| passed == name) {
            return None;
        }
        path.push(name.to_owned());
        let object = as_object(schemas.get(name)?, schemas, path);
        path.pop();
        return object;
    }
    let mut own = schema.as_object()?.clone();
    let Some(parts) = own.remove("allOf") else {
        return (schema["type"] == "object" && schema.get("oneOf").is_none() && schema.get("anyOf").is_none())
            .then(|| schema.clone());
    };
    let mut merged = Map::new();
    for part in parts.as_array()? {
        // A part is nullable and has a type for itself, which says nothing of the whole.
        let mut part = if is_beside(part) { part.clone() } else { as_object(part, schemas, path)? };
        for key in ["nullable", "x-rust-type"] {
            part.as_object_mut()?.remove(key);
        }
        merge_object(&mut merged, part.as_object()?);
    }
    merge_object(&mut merged, &own);
    merged.insert("type".into(), json!("object"));
    Some(Value::Object(merged))
}

/// Whether it says something of an object without being one: what is required of the others, or words.
fn is_beside(part: &Value) -> bool {
    let words =
        ["required", "description", "nullable", "title", "example", "default", "readOnly", "writeOnly", "deprecated"];
    part.as_object().is_some_and(|part| part.keys().all(|key| words.contains(&key.as_str()) || key.starts_with("x-")))
}

fn merge_object(target: &mut Map<String, Value>, source: &Map<String, Value>) {
    for (key, value) in source {
        match (key.as_str(), target.get_mut(key), value) {
            ("properties", Some(Value::Object(present)), Value::Object(more)) => {
                present.extend(more.iter().map(|(name, property)| (name.clone(), property.clone())));
            }
            ("required", Some(Value::Array(present)), Value::Array(more)) => {
                present.extend(more.iter().filter(|name| !present.contains(name)).cloned().collect::<Vec<_>>());
            }
            _ => {
                target.insert(key.clone(), value.clone());
            }
        }
    }
}

/// The names of the schemas that are nullable, which are no longer.
fn take_nullable(schemas: &mut Schemas) -> BTreeSet<String> {
    let mut nullable = BTreeSet::new();
    for (name, schema) in schemas {
        let is_nullable = schema.as_object_mut().and_then(|schema| schema.remove("nullable")) == Some(json!(true));
        if is_nullable {
            nullable.insert(name.clone());
        }
    }
    nullable
}

fn spread_nullable(schema: &mut Value, nullable: &BTreeSet<String>) {
    match schema_name(schema).map(str::to_owned) {
        Some(name) if nullable.contains(&name) => refer(schema, &name, true),
        Some(_) => {}
        None => children_mut(schema).into_iter().for_each(|child| spread_nullable(child, nullable)),
    }
}

/// Makes the schema a reference, with the description that it has.
fn refer(schema: &mut Value, name: &str, is_nullable: bool) {
    let target = json!({"$ref": format!("#/components/schemas/{name}")});
    let beside = schema.as_object().filter(|_| reference(schema).is_none()).into_iter().flatten();
    let mut members: Map<String, Value> = beside
        .filter(|(key, _)| ["description", "x-none"].contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    if is_nullable {
        members.insert("nullable".into(), json!(true));
    }
    if members.is_empty() {
        *schema = target;
        return;
    }
    members.insert("allOf".into(), json!([target]));
    *schema = Value::Object(members);
}

/// Whether a named schema is just another name for a text, a number, a list, a map or any JSON: Rust has types for those.
fn is_alias(schema: &Value) -> bool {
    match schema["type"].as_str() {
        _ if rust_type_of(schema).is_some() => false,
        Some("string") => schema.get("enum").is_none(),
        Some("integer" | "number" | "boolean" | "array") => true,
        Some("object") => !is_object(schema) && schema.get("oneOf").is_none() && schema.get("anyOf").is_none(),
        // Any JSON, or what another name stands for.
        _ => schema_name(schema).is_some() || ["allOf", "oneOf", "anyOf"].iter().all(|key| schema.get(key).is_none()),
    }
}

/// Whether it is an object with properties of its own.
fn is_object(schema: &Value) -> bool {
    schema["type"] == "object"
        && schema.get("properties").and_then(Value::as_object).is_some_and(|properties| !properties.is_empty())
}

/// Whether it has several forms or parts, for which Rust has no type without a name.
fn has_forms(schema: &Value) -> bool {
    let is_choice = |key| schema.get(key).and_then(Value::as_array).is_some_and(|forms| forms.len() > 1);
    // What could not be merged into one object.
    let is_mixture =
        is_choice("allOf")
            && schema["allOf"].as_array().into_iter().flatten().any(|part| {
                ["$ref", "properties", "oneOf", "anyOf", "allOf"].iter().any(|key| part.get(key).is_some())
            });
    is_choice("oneOf") || is_choice("anyOf") || is_mixture
}

/// Puts what a name stands for in its place; one that stands for itself, among others, stays.
fn inline_alias(schema: &mut Value, aliases: &Schemas, path: &mut Vec<String>) {
    let name = schema_name(schema).filter(|name| path.iter().all(|passed| passed != name)).map(str::to_owned);
    let depth = path.len();
    if let Some((name, alias)) = name.and_then(|name| aliases.get(&name).map(|alias| (name, alias))) {
        let use_of_it = std::mem::replace(schema, alias.clone());
        for key in ["nullable", "description", "x-none"] {
            if let Some(value) = use_of_it.get(key) {
                schema[key] = value.clone();
            }
        }
        path.push(name);
        inline_alias(schema, aliases, path);
    } else if schema_name(schema).is_none() {
        children_mut(schema).into_iter().for_each(|child| inline_alias(child, aliases, path));
    }
    path.truncate(depth);
}

/// Gives each object a name: that of the schema or operation that it stands in, and what it is there.
fn name_objects(schemas: &mut Schemas, paths: &mut Value) {
    let mut named = Naming { taken: schemas.keys().cloned().collect(), made: Map::new() };
    for (name, schema) in schemas.iter_mut().filter(|(_, schema)| rust_type_of(schema).is_none()) {
        named.children(schema, name);
    }
    for operation in paths
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
        .flat_map(|item| item.as_object_mut().into_iter().flat_map(Map::values_mut))
    {
        let id = operation["operationId"].as_str().unwrap_or_default().to_upper_camel_case();
        let bodies = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut).into_iter().flatten();
        // Bodies of other media are written by hand, without a type.
        let bodies = bodies.filter(|(media, _)| is_one_json(media) || *media == FORM);
        bodies
            .flat_map(|(_, body)| inline_schemas_mut(body))
            .for_each(|schema| named.schema(schema, &format!("{id}Body"), "The body of the request."));
        let answers = operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten();
        let answers =
            answers.filter(|(status, _)| status.starts_with('2')).flat_map(|(_, answer)| inline_schemas_mut(answer));
        answers.for_each(|schema| named.schema(schema, &format!("{id}Answer"), "What the server answers."));
    }
    schemas.extend(named.made);
}

struct Naming {
    taken: BTreeSet<String>,
    made: Schemas,
}

impl Naming {
    /// Names the objects inside a schema that has the name itself.
    fn children(&mut self, schema: &mut Value, name: &str) {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten();
        for (property, schema) in properties {
            let doc = format!("`{property}` of [`{name}`].");
            self.schema(schema, &format!("{name}{}", property.to_upper_camel_case()), &doc);
        }
        for (key, suffix) in [("items", "Item"), ("additionalProperties", "Value")] {
            if let Some(schema) = schema.get_mut(key).filter(|schema| schema.is_object()) {
                self.schema(schema, &format!("{name}{suffix}"), &format!("One of those in `{name}`."));
            }
        }
        let mut renamed = BTreeMap::new();
        for key in ["oneOf", "anyOf"] {
            let variants = schema.get_mut(key).and_then(Value::as_array_mut).into_iter().flatten();
            for (index, schema) in variants.enumerate() {
                let form = schema.as_object_mut().and_then(|schema| schema.remove(FORM_NAME));
                let form = form.as_ref().and_then(Value::as_str);
                let end = form.map_or_else(|| format!("Variant{}", index + 1), str::to_owned);
                self.schema(schema, &format!("{name}{end}"), &format!("One form of `{name}`."));
                if let (Some(form), Some(name)) = (form, reference(schema)) {
                    renamed.insert(format!("#/components/schemas/{form}"), name.to_owned());
                }
            }
        }
        let told = schema.get_mut("discriminator").and_then(|discriminator| discriminator.get_mut("mapping"));
        for target in told.and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
            if let Some(name) = target.as_str().and_then(|form| renamed.get(form)) {
                *target = name.clone().into();
            }
        }
    }

    /// Names a schema that is an object, or the objects inside one that is not.
    fn schema(&mut self, schema: &mut Value, name: &str, doc: &str) {
        if !is_object(schema) && !has_forms(schema) {
            return self.children(schema, name);
        }
        let name = self.free(name);
        let mut object = schema.clone();
        if let Some(members) = object.as_object_mut() {
            members.remove("nullable");
            members.remove("x-none");
            members.entry("description").or_insert_with(|| json!(doc));
        }
        self.children(&mut object, &name);
        let is_nullable = schema["nullable"] == true;
        refer(schema, &name, is_nullable);
        self.made.insert(name, object);
    }

    /// The name, or the next that is free.
    fn free(&mut self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut number = 2;
        while !self.taken.insert(free.clone()) {
            free = format!("{name}{number}");
            number += 1;
        }
        free
    }
}

fn referenced(schemas: &Schemas, paths: &Value) -> BTreeSet<String> {
    fn collect(value: &Value, names: &mut BTreeSet<String>) {
        if let Some(name) = schema_name(value) {
            names.insert(name.to_owned());
        }
        match value {
            Value::Object(members) => members.values().for_each(|value| collect(value, names)),
            Value::Array(items) => items.iter().for_each(|value| collect(value, names)),
            _ => {}
        }
    }
    let mut names = BTreeSet::new();
    schemas.values().chain([paths]).for_each(|value| collect(value, &mut names));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schemas(schemas: Value) -> Value {
        resolved(&json!({"paths": {}, "components": {"schemas": schemas}}))["components"]["schemas"].clone()
    }

    #[test]
    fn a_parameter_of_the_path_is_one_of_each_operation_that_has_not_its_own() {
        let document = json!({
            "paths": {"/things/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}, {"name": "q", "in": "query", "schema": {"type": "string"}}],
                "get": {"operationId": "a"},
                "put": {"operationId": "b", "parameters": [{"name": "q", "in": "query", "schema": {"type": "integer"}}]},
            }},
            "components": {"parameters": {"Id": {"name": "id", "in": "path", "schema": {"type": "string"}}}},
        });
        let paths = &resolved(&document)["paths"]["/things/{id}"];
        assert_eq!(paths["get"]["parameters"][0]["name"], "id");
        assert_eq!(paths["get"]["parameters"][1]["schema"]["type"], "string");
        assert_eq!(paths["put"]["parameters"][0]["schema"]["type"], "integer");
        assert_eq!(paths["put"]["parameters"].as_array().map(Vec::len), Some(2));
        assert_eq!(paths.get("parameters"), None);
    }

    #[test]
    fn an_object_without_name_gets_one() {
        let schemas = schemas(json!({
            "Order": {"type": "object", "properties": {
                "to": {"type": "object", "nullable": true, "properties": {"street": {"type": "string"}}},
                "lines": {"type": "array", "items": {"type": "object", "properties": {"n": {"type": "integer"}}}},
            }},
            "OrderTo": {"type": "object", "properties": {"x": {"type": "string"}}},
        }));
        assert_eq!(
            schemas["Order"]["properties"]["to"],
            json!({"allOf": [{"$ref": "#/components/schemas/OrderTo2"}], "nullable": true})
        );
        assert_eq!(schemas["Order"]["properties"]["lines"]["items"]["$ref"], "#/components/schemas/OrderLinesItem");
        assert_eq!(schemas["OrderTo2"]["properties"]["street"]["type"], "string");
    }

    #[test]
    fn another_name_for_a_plain_type_is_that_type() {
        let schemas = schemas(json!({
            "Thing": {"type": "object", "properties": {
                "id": {"$ref": "#/components/schemas/Id"},
                "ids": {"allOf": [{"$ref": "#/components/schemas/Ids"}], "nullable": true, "description": "All."},
            }},
            "Id": {"type": "string", "description": "An id."},
            "Ids": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
            "Tree": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        }));
        let properties = &schemas["Thing"]["properties"];
        assert_eq!(properties["id"], json!({"type": "string", "description": "An id."}));
        assert_eq!((&properties["ids"]["type"], &properties["ids"]["nullable"]), (&json!("array"), &json!(true)));
        assert_eq!(properties["ids"]["items"]["type"], "string");
        assert_eq!((schemas.get("Id"), schemas.get("Ids")), (None, None));
        assert!(schemas.get("Tree").is_some(), "a list of itself has no other name");
    }

    #[test]
    fn a_nullable_schema_is_nullable_wherever_it_is_used() {
        let schemas = schemas(json!({
            "Thing": {"type": "object", "properties": {"state": {"$ref": "#/components/schemas/State"}}},
            "State": {"type": "string", "nullable": true, "enum": ["a"]},
        }));
        assert_eq!(
            schemas["Thing"]["properties"]["state"],
            json!({"allOf": [{"$ref": "#/components/schemas/State"}], "nullable": true})
        );
        assert_eq!(schemas["State"].get("nullable"), None);
    }

    #[test]
    fn an_all_of_of_one_schema_and_words_is_that_schema() {
        let schemas = schemas(json!({
            "Event": {"type": "object", "properties": {"source": {"allOf": [
                {"oneOf": [{"$ref": "#/components/schemas/EventSource"}, {"type": "string"}]},
                {"description": "Where it came from.", "nullable": true},
            ]}}},
            "EventSource": {"type": "object", "properties": {"id": {"type": "string"}}},
        }));
        assert_eq!(
            schemas["Event"]["properties"]["source"],
            json!({"allOf": [{"$ref": "#/components/schemas/EventSource2"}], "description": "Where it came from.", "nullable": true})
        );
        assert!(schemas["EventSource2"].get("oneOf").is_some());
    }

    #[test]
    fn a_choice_is_one_of_forms_that_are_not_the_same() {
        let text = |format: &str| json!({"type": "string", "format": format, "description": format});
        let schemas = schemas(json!({"Thing": {"type": "object", "properties": {
            "any": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "integer"}]},
            "text": {"anyOf": [text("uuid"), {"type": "string", "enum": ["a"]}, text("email")], "description": "One."},
            "date": {"oneOf": [text("date-time"), text("date")]},
        }, "anyOf": [{"required": ["any"]}, {"required": ["text"]}]}}));
        assert_eq!(schemas["Thing"].get("anyOf"), None);
        let properties = &schemas["Thing"]["properties"];
        assert_eq!(properties["any"]["$ref"], "#/components/schemas/ThingAny");
        assert_eq!(schemas["ThingAny"]["oneOf"].as_array().map(Vec::len), Some(2));
        assert_eq!(properties["text"], json!({"type": "string", "format": "uuid", "description": "One."}));
        assert_eq!(schemas["ThingDate"]["oneOf"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn what_stands_beside_forms_is_said_of_each() {
        let named = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let schemas = schemas(json!({
            "Pet": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "oneOf": [named("Cat"), named("Dog")],
                "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}}},
            "Owned": {"allOf": [named("Cat"), {"oneOf": [named("Dog"), {"type": "object", "properties": {"owner": {"type": "string"}}}]}]},
            "Cat": {"type": "object", "properties": {"purrs": {"type": "boolean"}}},
            "Dog": {"type": "object", "properties": {"barks": {"type": "boolean"}}},
        }));
        assert_eq!(schemas["Pet"]["oneOf"], json!([named("PetCat"), named("PetDog")]));
        assert_eq!(schemas["Pet"]["discriminator"]["mapping"]["dog"], "#/components/schemas/PetDog");
        assert_eq!(schemas["PetDog"]["required"], json!(["kind"]));
        assert_eq!(schemas["PetDog"]["properties"].as_object().map(Map::len), Some(2));
        assert_eq!(schemas["Owned"]["oneOf"], json!([named("OwnedDog"), named("OwnedVariant2")]));
        assert_eq!(schemas["OwnedVariant2"]["properties"].as_object().map(Map::len), Some(2));
    }

    #[test]
    fn an_all_of_of_objects_is_one_object() {
        let schemas = schemas(json!({
            "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
            "Thing": {"allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "required": ["k"], "properties": {"k": {"type": "string"}}},
                {"required": ["l"]},
            ]},
        }));
        assert_eq!(schemas["Thing"]["required"], json!(["id", "k", "l"]));
        assert_eq!(schemas["Thing"]["properties"].as_object().map(Map::len), Some(2));
    }
}
