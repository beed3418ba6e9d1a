//! Lowers a copy of the assembled spec to what progenitor digests, and says what it had to leave out of it.
//!
//! The assembled spec is the truth and stays as it is. What is left out here is for the ergonomic crate to do by hand.

use crate::{
    document::{Operation, children_mut, content, inline_schemas_mut, operations, schema_name},
    facts::{
        Answer, FORM, RUNTIME, UNCHECKED, answer, is_anything, is_list, is_one_json, is_required, is_scalar,
        keeps_slashes, received, rust_type_of, rust_types, sent, string_enums,
    },
    names,
    resolve::resolved,
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What stands for the crate that the code is generated into, whatever it is called.
pub(crate) const OWN: &str = "own_crate";

/// A document for progenitor.
#[derive(Clone)]
pub(crate) struct Lowered {
    /// The assembled spec with everything said where it applies; what is emitted is described by it.
    pub(crate) resolved: Value,
    pub(crate) document: Value,
    /// The operations left for hand-written code, with the reason.
    pub(crate) by_hand: BTreeMap<String, String>,
    /// What properties are called on the wire that have another name in Rust, by type and field.
    pub(crate) fields: BTreeMap<(String, String), String>,
    /// The same of parameters, by operation and setter.
    pub(crate) parameters: BTreeMap<(String, String), String>,
}

/// Lowers the assembled spec of the system whose module has the given name.
pub(crate) fn lower(assembled: &Value, module: &str) -> Lowered {
    let mut resolved = resolved(assembled);
    let mut document = resolved.clone();
    let (mut by_hand, mut parameters) = (BTreeMap::new(), BTreeMap::new());
    document["paths"] = json!({});
    for operation in operations(&resolved) {
        if let Some(reason) = reason_by_hand(&resolved, &operation) {
            by_hand.insert(operation.id().unwrap_or_default().to_owned(), reason);
            continue;
        }
        let mut lowered = operation.value.clone();
        lower_operation(&resolved, &operation, &mut lowered);
        let key = rename_parameters(operation.key, &mut lowered, &mut parameters);
        document["paths"][key][operation.method] = lowered;
    }
    let (sent, received) = (sent(&resolved), received(&resolved));
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        let holders = holders(schemas);
        for (name, schema) in schemas {
            let way = Way { sent: sent.contains(name.as_str()), received: received.contains(name.as_str()) };
            lower_schema(schema, way, holders.get(name).unwrap_or(&BTreeSet::new()));
        }
    }
    for schema in inline_schemas_mut(&mut document["paths"]) {
        lower_schema(schema, Way::default(), &BTreeSet::new());
    }
    for name in string_enums(&resolved) {
        document["components"]["schemas"][&name] =
            json!({"type": "string", "x-rust-type": rust_type(&format!("crate::{module}::enums::{name}"), None)});
    }
    for (name, kind) in rust_types(&resolved) {
        let of = kind.of.map(|of| json!({"$ref": format!("#/components/schemas/{of}")}));
        document["components"]["schemas"][name] = json!({"type": "string", "x-rust-type": rust_type(kind.path, of)});
    }
    let fields = rename_properties(&mut document);
    mark_constants(&mut resolved);
    Lowered { resolved, document, by_hand, fields, parameters }
}

/// Gives parameters the names that they have in Rust, and the key of a path item with those of its path.
fn rename_parameters(key: &str, operation: &mut Value, renamed: &mut BTreeMap<(String, String), String>) -> String {
    let mut key = key.to_owned();
    let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let Some(name) = parameter.get(names::RUST_NAME).and_then(Value::as_str).map(str::to_owned) else { continue };
        let wire = parameter["name"].as_str().unwrap_or_default().to_owned();
        if parameter["in"] == "path" {
            key = key.replace(&format!("{{{wire}}}"), &format!("{{{name}}}"));
        } else {
            renamed.insert((id.clone(), name.clone()), wire);
        }
        parameter["name"] = name.into();
    }
    key
}

/// Gives properties the names that they have in Rust, and tells those on the wire.
fn rename_properties(document: &mut Value) -> BTreeMap<(String, String), String> {
    let mut fields = BTreeMap::new();
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut).into_iter().flatten();
    for (kind, schema) in schemas {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let mut taken = BTreeSet::new();
        let mut renamed: Vec<(String, String)> = Vec::new();
        for (wire, property) in properties {
            let name = names::of_field(wire, property);
            // Those of several schemas may come together in an `allOf`.
            let name = names::free(&name, |name| !taken.contains(name));
            if name != names::field(wire) || property.get(names::RUST_NAME).is_some() {
                renamed.push((wire.clone(), name.clone()));
            }
            taken.insert(name);
        }
        let named = |name: &str| schema["properties"].get(name).is_some();
        let unnamed: Vec<String> =
            schema.get("required").map(texts).unwrap_or_default().into_iter().filter(|name| !named(name)).collect();
        // A field is made of what is required and described nowhere, but not of one that is described otherwise.
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| {
                name.as_str().is_none_or(|name| {
                    !unnamed.iter().any(|unnamed| unnamed == name) || !taken.contains(&names::field(name))
                })
            });
        }
        for (wire, name) in renamed {
            if let Some(properties) = schema["properties"].as_object_mut()
                && let Some(property) = properties.remove(&wire)
            {
                properties.insert(name.clone(), property);
            }
            for required in schema.get_mut("required").and_then(Value::as_array_mut).into_iter().flatten() {
                if *required == wire {
                    *required = name.clone().into();
                }
            }
            fields.insert((kind.clone(), name), wire);
        }
    }
    fields
}

fn lower_operation(resolved: &Value, operation: &Operation<'_>, lowered: &mut Value) {
    lowered["responses"] = responses(resolved, operation);
    if let Some(body) = operation.request_body(resolved) {
        lowered["requestBody"] = request_body(body);
    }
    // The window of a page can always be left open: the pager sets it, or else the server.
    let window: Vec<&str> = ["start", "size", "page", "count"]
        .iter()
        .filter_map(|role| operation.value["x-paging"][role].as_str())
        .collect();
    let parameters = lowered.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten();
    for parameter in parameters {
        never_null(&mut parameter["schema"]);
        if parameter["schema"]["type"] == "array" {
            never_null(&mut parameter["schema"]["items"]);
        }
        if parameter["in"] != "query" {
            lower_plain(parameter);
            continue;
        }
        if parameter["name"].as_str().is_some_and(|name| window.contains(&name)) {
            parameter["required"] = json!(false);
        }
        lower_query(parameter);
    }
}

/// No parameter can be null: it is there or not.
fn never_null(schema: &mut Value) {
    if schema["nullable"] != true {
        return;
    }
    if let Some(name) = schema_name(schema) {
        *schema = json!({"$ref": format!("#/components/schemas/{name}")});
    } else if let Some(members) = schema.as_object_mut() {
        members.remove("nullable");
    }
}

fn lower_scalar(schema: &mut Value) {
    if is_scalar(schema) {
        *schema = json!({"type": "string", "x-rust-type": rust_type("values::Scalar", None)});
    }
}

/// Outside bodies and queries a date is a text like any other, and only in a path a slash makes a difference.
fn lower_plain(parameter: &mut Value) {
    lower_scalar(&mut parameter["schema"]);
    if keeps_slashes(parameter) {
        parameter["schema"] = json!({"type": "string", "x-rust-type": rust_type("values::Segments", None)});
        return;
    }
    if let Some(schema) = parameter["schema"].as_object_mut()
        && schema.get("format").is_some_and(|format| format == "date-time")
    {
        schema.remove("format");
    }
}

/// What a query carries in another way than a body does.
fn lower_query(parameter: &mut Value) {
    let is_one_text = parameter["explode"] == false;
    if let Some(parameter) = parameter.as_object_mut() {
        parameter.remove("explode");
    }
    let schema = &mut parameter["schema"];
    if is_one_text {
        *schema = json!({"type": "string", "x-rust-type": rust_type("values::CommaSeparated", None)});
    }
    let value = if schema["type"] == "array" { &mut schema["items"] } else { schema };
    lower_scalar(value);
    if value["format"] == "date-time" {
        let instant = if value["x-milliseconds"] == true { "time::QueryTimestamp" } else { "time::WholeSeconds" };
        *value = json!({"type": "string", "x-rust-type": rust_type(instant, None)});
    }
}

fn reason_by_hand(document: &Value, operation: &Operation<'_>) -> Option<String> {
    if let Some(body) = operation.request_body(document) {
        let media: Vec<&str> = content(body).map(|(media, _)| media).collect();
        if content(body).any(|(media, value)| is_one_json(media) && value["schema"]["format"] == "binary") {
            return Some("the request body is bytes".into());
        }
        match media.as_slice() {
            [one] if is_one_json(one) || *one == FORM => {}
            [one] => return Some(format!("the request body is {one}")),
            several => return Some(format!("the request body is one of {}", several.join(", "))),
        }
    }
    if operation.parameters(document).iter().any(|(_, parameter)| parameter["in"] == "cookie") {
        return Some("a parameter is a cookie".into());
    }
    None
}

fn responses(document: &Value, operation: &Operation<'_>) -> Value {
    let successes = operation.successes(document);
    let schemas: Vec<&Value> = successes
        .iter()
        .flat_map(|(_, response)| content(response))
        .map(|(_, value)| value.get("schema").unwrap_or(&Value::Null))
        .collect();
    let mut response = json!({"description": "success"});
    match answer(document, operation) {
        Answer::Empty => {}
        Answer::Json | Answer::OptionalJson => {
            // Which of several it is, only the caller can tell.
            let is_one = schemas.windows(2).all(|pair| pair[0] == pair[1]);
            let schema = schemas.first().filter(|_| is_one).map_or_else(|| json!({}), |schema| (*schema).clone());
            response["content"] = json!({"application/json": {"schema": schema}});
        }
        Answer::Text | Answer::AnyText | Answer::Stream | Answer::OptionalStream => {
            response["content"] = json!({"*/*": {"schema": {"type": "string", "format": "binary"}}});
        }
    }
    json!({"2XX": response})
}

fn request_body(body: &Value) -> Value {
    let content = content(body).map(|(media, value)| {
        let media = if is_one_json(media) { "application/json" } else { media };
        (media.to_owned(), json!({"schema": value.get("schema").unwrap_or(&json!({}))}))
    });
    json!({"required": true, "content": Map::from_iter(content)})
}

/// Gives each property that has only one value the keyword `const`, where its schema requires it and is only sent: what
/// is received may be another value one day.
fn mark_constants(document: &mut Value) {
    let (sent, received) = (sent(document), received(document));
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let only_sent = schemas.filter(|(name, _)| sent.contains(name.as_str()) && !received.contains(name.as_str()));
    let mut constants = Vec::new();
    for (name, schema) in only_sent {
        for (property, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if let Some(value) = only_value(document, value).filter(|_| is_required(schema, property)) {
                constants.push((name.clone(), property.clone(), value.clone()));
            }
        }
    }
    for (name, property, value) in constants {
        document["components"]["schemas"][name]["properties"][property]["const"] = value;
    }
}

/// The value of an enumeration that has only one.
fn only_value<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    if schema["nullable"] == true {
        return None;
    }
    let schema = schema_name(schema).map_or(schema, |name| &document["components"]["schemas"][name]);
    match schema.get("enum")?.as_array()?.as_slice() {
        [value] if value.is_string() || value.is_boolean() || value.is_i64() => Some(value),
        _ => None,
    }
}

/// Which ways a schema goes.
#[derive(Clone, Copy, Debug, Default)]
struct Way {
    sent: bool,
    received: bool,
}

/// By each schema those that hold it, itself or inside another: what holds its holder has to be put on the heap. What
/// is in a list or a map lies there anyway.
fn holders(schemas: &Map<String, Value>) -> BTreeMap<String, BTreeSet<String>> {
    fn held<'a>(schema: &'a Value, names: &mut BTreeSet<&'a str>) {
        if let Some(name) = schema_name(schema) {
            names.insert(name);
            return;
        }
        schema["properties"].as_object().into_iter().flat_map(Map::values).for_each(|part| held(part, names));
        for key in ["oneOf", "anyOf", "allOf"] {
            schema[key].as_array().into_iter().flatten().for_each(|part| held(part, names));
        }
    }
    let direct: BTreeMap<&str, BTreeSet<&str>> = schemas
        .iter()
        .filter(|(_, schema)| rust_type_of(schema).is_none())
        .map(|(name, schema)| {
            let mut names = BTreeSet::new();
            held(schema, &mut names);
            (name.as_str(), names)
        })
        .collect();
    let mut holders: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for holder in direct.keys() {
        let mut reached = BTreeSet::new();
        let mut open = vec![*holder];
        while let Some(name) = open.pop() {
            open.extend(direct.get(name).into_iter().flatten().filter(|name| reached.insert(**name)));
        }
        for name in reached {
            holders.entry(name.to_owned()).or_default().insert((*holder).to_owned());
        }
    }
    holders
}

/// Lowers a schema with all that is in it; `holders` are those that hold it.
fn lower_schema(schema: &mut Value, way: Way, holders: &BTreeSet<String>) {
    if let Some(members) = schema.as_object_mut() {
        members.retain(|key, _| !UNCHECKED.contains(&key.as_str()));
        match members.get("type").and_then(Value::as_str) {
            Some("string") => lower_string(members),
            Some("object" | "array" | "boolean") => drop(members.remove("format")),
            _ => {}
        }
        // A list of values is for enumerations with a name.
        members.remove("enum");
        members.remove("discriminator");
        members.remove("x-none");
        members.remove("x-checked");
        lower_further(members);
    }
    children_mut(schema).into_iter().for_each(|child| lower_schema(child, way, holders));
    lower_properties(schema, way, holders);
}

/// A newer server may know further properties; they are kept where the spec asks for it, beside those that it names.
fn lower_further(members: &mut Map<String, Value>) {
    match members.get("additionalProperties") {
        // To typify `true` says nothing, and `{}` asks for a field.
        Some(more) if is_anything(more) && members.contains_key("properties") => {
            members.insert("additionalProperties".into(), json!({}));
        }
        Some(more) if is_anything(more) || *more == json!(false) => {
            members.remove("additionalProperties");
        }
        _ => {}
    }
}

/// What is absent, null or empty, by the way that it goes: each property that need not be there gets a type that tells
/// apart what makes a difference.
fn lower_properties(schema: &mut Value, way: Way, holders: &BTreeSet<String>) {
    let required: BTreeSet<String> = schema.get("required").map(texts).unwrap_or_default();
    for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        let is_nullable = property["nullable"] == true;
        let is_optional = !required.contains(name);
        if is_optional && is_nullable && way.sent && !way.received {
            three_states(property, holders);
        } else if is_list(property) {
            lower_list(property, is_optional, way);
        } else if let Some(target) = schema_name(property).filter(|_| is_optional || !is_nullable) {
            // What is optional takes null anyway.
            *property = json!({"$ref": format!("#/components/schemas/{target}")});
        }
    }
}

fn texts(names: &Value) -> BTreeSet<String> {
    names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A list that need not be sent can be left out or sent empty. One that is only received is empty if it is null.
fn lower_list(schema: &mut Value, is_optional: bool, way: Way) {
    if way.sent && is_optional {
        schema["nullable"] = json!(true);
    } else if !way.sent
        && let Some(schema) = schema.as_object_mut()
    {
        schema.remove("nullable");
    }
}

fn lower_string(schema: &mut Map<String, Value>) {
    match schema.get("format").and_then(Value::as_str) {
        Some("password") => {
            schema.remove("format");
            schema.insert("x-rust-type".into(), rust_type("values::Secret", None));
        }
        Some("date-time" | "offset-date-time") => {
            schema.remove("format");
            schema.insert("x-rust-type".into(), rust_type("time::Timestamp", None));
        }
        Some("local-date-time") => {
            schema.remove("format");
            schema.insert("x-rust-type".into(), rust_type("texts::LocalDateTime", None));
        }
        // The field is told how to read and write it.
        Some("int32" | "int64") => {
            schema.insert("type".into(), json!("integer"));
        }
        Some("boolean") => {
            schema.remove("format");
            schema.insert("type".into(), json!("boolean"));
        }
        Some("binary") | None => {}
        Some(_) => {
            schema.remove("format");
        }
    }
    keep_null(schema);
}

/// To typify a type written by hand is all that there is to say of a schema: that it may be null is said around it.
fn keep_null(schema: &mut Map<String, Value>) {
    if schema.get("nullable") == Some(&json!(true))
        && let Some(kind) = schema.remove("x-rust-type")
    {
        schema.remove("type");
        schema.insert("allOf".into(), json!([{"type": "string", "x-rust-type": kind}]));
    }
}

/// Absent, null and value are three requests: what is optional and nullable in a body gets a type that tells them apart.
///
/// typify does not look into it for circles.
fn three_states(property: &mut Value, holders: &BTreeSet<String>) {
    let value = match schema_name(property) {
        Some(name) => {
            let target = json!({"$ref": format!("#/components/schemas/{name}")});
            if holders.contains(name) { boxed(target) } else { target }
        }
        None => {
            let mut value = property.take();
            if let Some(value) = value.as_object_mut() {
                value.remove("nullable");
                value.remove("description");
            }
            value
        }
    };
    *property = json!({"type": "string", "x-rust-type": rust_type("values::Nullable", Some(value))});
}

fn boxed(value: Value) -> Value {
    json!({
        "type": "string",
        "x-rust-type": {"crate": "std", "version": "*", "path": "std::boxed::Box", "parameters": [value]},
    })
}

fn rust_type(path: &str, parameter: Option<Value>) -> Value {
    match path.strip_prefix("crate::") {
        Some(path) => type_of(OWN, path, parameter),
        None => type_of(RUNTIME, path, parameter),
    }
}

fn type_of(of: &str, path: &str, parameter: Option<Value>) -> Value {
    json!({
        "crate": of.replace('_', "-"),
        "version": "*",
        "path": format!("{of}::{path}"),
        "parameters": parameter.into_iter().collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{is_bare_object, is_json};

    #[test]
    fn what_holds_itself_over_others_is_known_and_lists_hold_nothing() {
        let named = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let schemas = json!({
            "A": {"properties": {"b": {"nullable": true, "allOf": [named("B")]}, "list": {"type": "array", "items": named("C")}}},
            "B": {"oneOf": [named("C"), {"type": "string"}]},
            "C": {"properties": {"a": named("A")}},
            "D": {"properties": {"map": {"type": "object", "additionalProperties": named("D")}, "c": named("C")}},
        });
        let holders = holders(schemas.as_object().unwrap());
        let of = |name: &str| holders.get(name).into_iter().flatten().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(of("A"), ["A", "B", "C", "D"]);
        assert_eq!(of("C"), ["A", "B", "C", "D"]);
        assert_eq!(of("D"), Vec::<&str>::new());
    }

    #[test]
    fn three_states_of_what_holds_itself_are_boxed() {
        let content = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}});
        let spec = json!({
            "paths": {"/": {"put": {"operationId": "put", "requestBody": content, "responses": {"204": {"description": "d"}}}}},
            "components": {"schemas": {"Node": {"type": "object", "properties": {
                "parent": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/Node"}]},
                "leaf": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/Leaf"}]},
            }}, "Leaf": {"type": "object", "properties": {"name": {"type": "string"}}}}},
        });
        let document = lower(&spec, "m").document;
        let value = |property: &str| {
            let kind = &document["components"]["schemas"]["Node"]["properties"][property]["x-rust-type"];
            assert_eq!(kind["path"], "bpm_rest_runtime::values::Nullable");
            kind["parameters"][0].clone()
        };
        assert_eq!(value("parent")["x-rust-type"]["path"], "std::boxed::Box");
        assert_eq!(value("leaf"), json!({"$ref": "#/components/schemas/Leaf"}));
    }

    #[test]
    fn bytes_and_streams_are_no_json_whatever_they_are_called() {
        let file = json!({"type": "string", "format": "binary"});
        let bytes = json!({"type": "array", "items": {"type": "string", "format": "byte"}});
        let base64 = json!({"type": "string", "format": "byte"});
        let object = json!({"type": "object"});
        for (media, schema, expected) in [
            ("application/json", &file, false),
            ("application/json", &bytes, false),
            ("application/json", &base64, true),
            ("application/json", &object, true),
            ("application/hal+json", &object, true),
            ("application/x-ndjson", &object, false),
            ("application/stream+json", &object, false),
            ("application/json-seq", &object, false),
            ("*/*", &object, true),
            ("*/*", &base64, false),
            ("*/*", &bytes, false),
            ("*/*", &json!({"type": "string"}), false),
            ("text/event-stream", &object, false),
        ] {
            assert_eq!(is_json(media, schema), expected, "{media} {schema}");
        }
    }

    #[test]
    fn an_object_of_which_something_is_said_is_not_bare() {
        assert!(is_bare_object(&json!({"type": "object", "description": "d", "properties": {}})));
        for more in ["additionalProperties", "required", "allOf", "maxProperties"] {
            assert!(!is_bare_object(&json!({"type": "object", more: 1})), "{more}");
        }
        assert!(!is_bare_object(&json!({"type": "object", "properties": {"a": {}}})));
        assert!(!is_bare_object(&json!({})));
    }
}
