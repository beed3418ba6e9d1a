//! Examples in the assembled document: `examples.yaml` gives a value once for each name, and the examples of bodies and
//! answers are made of these values.

use crate::{
    document::{Origins, children_mut, content, member, operations, resolve, schema_name, walk_schemas},
    facts::{FORM, is_one_json},
    problem::Problem,
};
use jsonschema::{Draft, Registry, Validator};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap},
    mem,
    rc::Rc,
};

/// What an `examples.yaml` holds.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Examples {
    /// Of properties and parameters, by their name, wherever the value fits.
    #[serde(default)]
    names: BTreeMap<String, Value>,
    /// Of properties, by schema and name.
    #[serde(default)]
    properties: BTreeMap<String, BTreeMap<String, Value>>,
    /// Of whole schemas, where not all properties go together.
    #[serde(default)]
    schemas: BTreeMap<String, Value>,
}

impl Examples {
    /// Takes in more examples, which win over those that are there.
    pub(crate) fn extend(&mut self, more: Self) {
        self.names.extend(more.names);
        self.schemas.extend(more.schemas);
        for (schema, properties) in more.properties {
            self.properties.entry(schema).or_default().extend(properties);
        }
    }

    /// The document with examples of properties, parameters, bodies and answers. What has an example keeps it.
    pub(crate) fn given_to(&self, mut document: Value) -> Value {
        for (name, schema) in members_mut(&mut document, "/components/schemas") {
            self.give_to_properties(name, schema);
            if let (Some(example), Some(schema)) = (self.schemas.get(name), schema.as_object_mut()) {
                schema.entry("example").or_insert_with(|| example.clone());
            }
        }
        for (_, parameter) in members_mut(&mut document, "/components/parameters") {
            self.give_to_parameter(parameter);
        }
        for (_, item) in members_mut(&mut document, "/paths") {
            let Some(item) = item.as_object_mut() else { continue };
            for (key, value) in item {
                let list = if key == "parameters" { Some(value) } else { value.get_mut("parameters") };
                let parameters = list.and_then(Value::as_array_mut).into_iter().flatten();
                parameters.for_each(|parameter| self.give_to_parameter(parameter));
            }
        }
        for (place, key, example) in made(&document) {
            if let Some(media) = document.pointer_mut(&place).and_then(Value::as_object_mut) {
                media.insert(key.to_owned(), example);
            }
        }
        document
    }

    fn give_to_properties(&self, name: &str, schema: &mut Value) {
        let of_schema = self.properties.get(name);
        for (property, value) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let by_name = || self.names.get(property).filter(|example| fits(value, example));
            let example = of_schema.and_then(|of_schema| of_schema.get(property)).or_else(by_name).cloned();
            let is_named = schema_name(value).is_some();
            if let (Some(example), Some(value)) = (example.filter(|_| !is_named), value.as_object_mut()) {
                value.entry("example").or_insert(example);
            }
        }
        children_mut(schema).into_iter().for_each(|child| self.give_to_properties("", child));
    }

    fn give_to_parameter(&self, parameter: &mut Value) {
        let example = parameter["name"].as_str().and_then(|name| self.names.get(name));
        let example = example.filter(|example| fits(&parameter["schema"], example)).cloned();
        let has_several = parameter.get("examples").is_some();
        if let (Some(example), Some(parameter)) = (example.filter(|_| !has_several), parameter.as_object_mut()) {
            parameter.entry("example").or_insert(example);
        }
    }
}

fn members_mut<'a>(document: &'a mut Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a mut Value)> {
    document.pointer_mut(pointer).and_then(Value::as_object_mut).into_iter().flatten()
}

/// Whether a value that was given for a name is one of this schema.
fn fits(schema: &Value, example: &Value) -> bool {
    let is_of_type = match schema["type"].as_str() {
        Some("string") => example.is_string(),
        Some("integer") => example.is_i64(),
        Some("number") => example.is_number(),
        Some("boolean") => example.is_boolean(),
        Some("array") => example.is_array(),
        _ => false,
    };
    let is_instant = example.as_str().is_some_and(|text| text.contains('T') && text.ends_with('Z'));
    is_of_type
        && schema.get("enum").is_none_or(|values| values.as_array().is_some_and(|values| values.contains(example)))
        && (schema["format"] == "date-time") == is_instant
}

/// The examples of bodies and answers, each with the place and the key that it goes to.
fn made(document: &Value) -> Vec<(String, &'static str, Value)> {
    let mut made = Vec::new();
    for operation in operations(document) {
        let body = format!("{}/requestBody", operation.pointer);
        let variants: Vec<&Value> = operation.value["x-variants"].as_array().into_iter().flatten().collect();
        if variants.is_empty() {
            made.extend(of_content(document, &body, &operation.value["requestBody"]));
        }
        for (media, value) in content(&operation.value["requestBody"]).filter(|_| !variants.is_empty()) {
            let examples: Map<String, Value> =
                variants.iter().filter_map(|variant| of_variant(document, variant, media)).collect();
            if !examples.is_empty() && !has_example(value) {
                made.push((member(&format!("{body}/content"), media), "examples", examples.into()));
            }
        }
        for (status, answer) in operation.value["responses"].as_object().into_iter().flatten() {
            if status.starts_with('2') {
                let place = member(&format!("{}/responses", operation.pointer), status);
                made.extend(of_content(document, &place, answer));
            }
        }
    }
    for kind in ["responses", "requestBodies"] {
        for (name, value) in document["components"][kind].as_object().into_iter().flatten() {
            made.extend(of_content(document, &member(&format!("/components/{kind}"), name), value));
        }
    }
    made
}

fn of_content(document: &Value, place: &str, value: &Value) -> Vec<(String, &'static str, Value)> {
    let content = content(value).filter(|(media, value)| is_shown(media) && !has_example(value));
    content
        .filter_map(|(media, value)| {
            let example = whole(document, value.get("schema")?)?;
            Some((member(&format!("{place}/content"), media), "example", example))
        })
        .collect()
}

/// The example of one of several operations on a route, by its name.
fn of_variant(document: &Value, variant: &Value, media: &str) -> Option<(String, Value)> {
    let schema = resolve(document, &variant["requestBody"])["content"][media].get("schema")?;
    let value = whole(document, schema).filter(|_| is_shown(media))?;
    let example = json!({"summary": variant["summary"], "value": value});
    Some((variant["operationId"].as_str()?.to_owned(), example))
}

fn is_shown(media: &str) -> bool {
    is_one_json(media) || media == FORM
}

fn has_example(value: &Value) -> bool {
    value.get("example").is_some() || value.get("examples").is_some()
}

/// The example of a schema, if something in it was given.
fn whole(document: &Value, schema: &Value) -> Option<Value> {
    let mut maker = Maker { document, open: BTreeSet::new(), has_given: false };
    let example = maker.example(schema)?;
    maker.has_given.then_some(example)
}

/// Makes the example of a schema.
struct Maker<'a> {
    document: &'a Value,
    /// The named schemas that are being made: one that holds itself ends there.
    open: BTreeSet<&'a str>,
    /// Whether a value in it was given by somebody.
    has_given: bool,
}

impl<'a> Maker<'a> {
    fn example(&mut self, schema: &'a Value) -> Option<Value> {
        if let Some(example) = schema.get("example") {
            self.has_given = true;
            return Some(example.clone());
        }
        if let Some(name) = schema_name(schema) {
            let target = self.document["components"]["schemas"].get(name)?;
            if !self.open.insert(name) {
                return None;
            }
            let example = self.example(target);
            self.open.remove(name);
            return example;
        }
        if let Some(values) = schema["enum"].as_array() {
            // There is nothing else that it could be.
            self.has_given |= values.len() == 1;
            return values.first().cloned();
        }
        for key in ["oneOf", "anyOf", "x-one-of"] {
            if let Some(forms) = schema[key].as_array() {
                return forms.iter().find_map(|form| self.example(form));
            }
        }
        match schema["type"].as_str() {
            Some("boolean") => Some(json!(false)),
            Some("array") => Some(json!([self.example(schema.get("items")?)?])),
            _ => self.object(schema),
        }
    }

    /// An object of all properties that have an example; none if one that is required has none.
    fn object(&mut self, schema: &'a Value) -> Option<Value> {
        let mut members = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            members.extend(self.example(part)?.as_object()?.clone());
        }
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_required = required.contains(&name.as_str());
            let had_given = mem::take(&mut self.has_given);
            // What is optional is there only if somebody gave it.
            let example = self.example(property).filter(|_| is_required || self.has_given);
            self.has_given = had_given || (self.has_given && example.is_some());
            match example {
                Some(example) => drop(members.insert(name.clone(), example)),
                None if is_required => return None,
                None => {}
            }
        }
        (!members.is_empty()).then_some(Value::Object(members))
    }
}

/// What the schemas are registered as, for those that refer to them.
const DOCUMENT: &str = "urn:bpm-rest:examples";

/// The examples that do not fit their schema.
pub(crate) fn problems(document: &Value, origins: &Origins) -> Vec<Problem> {
    let check = match Check::of(document) {
        Ok(check) => check,
        Err(error) => {
            return vec![problem(origins, "/components/schemas", format!("no example can be checked: {error}"))];
        }
    };
    let mut problems = Vec::new();
    let mut told = |place: &str, schema: &Value, example: &Value| {
        for error in check.errors(schema, example) {
            problems.push(problem(origins, place, format!("the example does not fit: {error}")));
        }
    };
    walk_schemas(document, &mut |place, schema| {
        if let Some(example) = schema.get("example") {
            told(place, schema, example);
        }
    });
    let mut seen = BTreeSet::new();
    for operation in operations(document) {
        for (place, parameter) in operation.parameters(document) {
            if let Some(example) = parameter.get("example").filter(|_| seen.insert(place.clone())) {
                told(&place, &parameter["schema"], example);
            }
        }
        let answers = operation.value["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(status, answer)| (member(&format!("{}/responses", operation.pointer), status), answer));
        let body = (format!("{}/requestBody", operation.pointer), &operation.value["requestBody"]);
        for (place, value) in answers.chain([body]) {
            for (media, value) in content(resolve(document, value)) {
                let several = value["examples"].as_object().into_iter().flat_map(Map::values);
                let examples = several.filter_map(|example| example.get("value")).chain(value.get("example"));
                examples
                    .for_each(|example| told(&member(&format!("{place}/content"), media), &value["schema"], example));
            }
        }
    }
    problems
}

fn problem(origins: &Origins, place: &str, message: String) -> Problem {
    Problem { file: origins.file_of(place).to_owned(), place: place.to_owned(), message }
}

struct Check {
    registry: Registry<'static>,
    /// By schema: most properties are like many others.
    validators: RefCell<HashMap<String, Rc<Validator>>>,
}

impl Check {
    fn of(document: &Value) -> Result<Self, String> {
        let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
        let schemas: Map<String, Value> = schemas.map(|(name, schema)| (name.clone(), strict(schema))).collect();
        let registry = Registry::new().draft(Draft::Draft202012);
        let registry = registry.add(DOCUMENT, json!({"components": {"schemas": schemas}}));
        let registry = registry.and_then(|registry| registry.prepare()).map_err(|error| error.to_string())?;
        Ok(Self { registry, validators: RefCell::default() })
    }

    fn validator(&self, schema: &Value) -> Result<Rc<Validator>, String> {
        let mut schema = strict(schema);
        // A misspelled member is one that the schema does not have.
        if let Some(members) = schema.as_object_mut() {
            members.entry("unevaluatedProperties").or_insert(json!(false));
        }
        let key = schema.to_string();
        if let Some(validator) = self.validators.borrow().get(&key) {
            return Ok(validator.clone());
        }
        let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&self.registry);
        let validator = options.should_validate_formats(true).build(&schema).map_err(|error| error.to_string())?;
        let validator = Rc::new(validator);
        self.validators.borrow_mut().insert(key, validator.clone());
        Ok(validator)
    }

    fn errors(&self, schema: &Value, example: &Value) -> Vec<String> {
        match self.validator(schema) {
            Ok(validator) => validator
                .iter_errors(example)
                .map(|error| match error.instance_path().as_str() {
                    "" => error.to_string(),
                    place => format!("{place}: {error}"),
                })
                .collect(),
            Err(error) => vec![error],
        }
    }
}

/// A schema of OpenAPI 3.0 as JSON Schema; `nullable` counts beside a `type` alone, as OpenAPI 3.0.3 has it.
fn strict(schema: &Value) -> Value {
    let Some(members) = schema.as_object() else { return schema.clone() };
    if let Some(target) = members.get("$ref").and_then(Value::as_str) {
        return json!({"$ref": format!("{DOCUMENT}{target}")});
    }
    let mut strictly = Map::new();
    for (key, value) in members {
        match (key.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                let properties = properties.iter().map(|(name, property)| (name.clone(), strict(property)));
                strictly.insert(key.clone(), Value::Object(properties.collect()));
            }
            ("items" | "additionalProperties" | "not", value) => drop(strictly.insert(key.clone(), strict(value))),
            ("allOf" | "oneOf" | "anyOf", Value::Array(parts)) => {
                strictly.insert(key.clone(), parts.iter().map(strict).collect());
            }
            ("x-one-of", Value::Array(forms)) => {
                drop(strictly.insert("anyOf".into(), forms.iter().map(strict).collect()))
            }
            (
                "type" | "enum" | "required" | "format" | "pattern" | "minimum" | "maximum" | "minLength" | "maxLength"
                | "minItems" | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" | "multipleOf",
                value,
            ) => drop(strictly.insert(key.clone(), value.clone())),
            _ => {}
        }
    }
    if let (true, Some(kind)) = (members.get("nullable") == Some(&json!(true)), strictly.get_mut("type")) {
        *kind = json!([*kind, "null"]);
    }
    Value::Object(strictly)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assemble::{read_typed, samples::*},
        generate::read_assembled,
        workspace::{System, Workspace},
    };

    const EXAMPLES: &str = "
names: {name: A thing, thingId: '7', size: 3}
properties: {Thing: {at: '2026-11-21T02:53:31.529Z'}}
schemas: {NewThing: {name: B}}
";

    const OF_ALL: &str = "
Thing:
  type: object
  description: A thing.
  required: [name, tags, kind, is_big]
  properties:
    name: {type: string, description: The name.}
    size: {type: string, description: The size in words.}
    at: {type: string, format: date-time, description: When.}
    kind: {type: string, description: The kind., enum: [round, flat]}
    is_big: {type: boolean, description: Whether it is big.}
    is_old: {type: boolean, description: Whether it is old.}
    state: {type: string, description: The state., enum: [new, used]}
    unknown: {type: integer, description: Nobody knows it.}
    parent: {allOf: [{$ref: '#/components/schemas/Thing'}], nullable: true, description: What it is a part of.}
    tags: {type: array, description: The tags., items: {type: object, description: d, properties: {name: {type: string, description: d}}}}
NewThing: {type: object, description: A thing to make., properties: {name: {type: string, description: d}, size: {type: integer, description: d}}}
";

    fn assembled(examples: &str, schemas: &str) -> anyhow::Result<Value> {
        let put = PATHS.replace("  get:", "  put:").replace(
            "    responses:",
            "    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewThing'}}}}\n    responses:",
        );
        assemble_beside(&[("flowable/examples.yaml", examples)], API, &[&put], schemas, OVERLAY)
    }

    #[test]
    fn bodies_and_answers_are_made_of_the_examples_of_their_properties() {
        let document = assembled(EXAMPLES, OF_ALL).unwrap();
        let put = &document["paths"]["/things/{thingId}"]["put"];
        let wanted = json!({
            "name": "A thing", "at": "2026-11-21T02:53:31.529Z", "kind": "round", "is_big": false, "tags": [{"name": "A thing"}],
        });
        assert_eq!(put["responses"]["200"]["content"]["application/json"]["example"], wanted);
        assert_eq!(put["requestBody"]["content"]["application/json"]["example"], json!({"name": "B"}));
        assert_eq!(put["parameters"][0]["example"], "7");
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Thing"]["properties"]["name"]["example"], "A thing");
        assert_eq!(schemas["Thing"]["properties"]["size"].get("example"), None, "a number is no text");
        assert_eq!(schemas["NewThing"]["properties"]["size"]["example"], 3);
    }

    #[test]
    fn nothing_is_made_up() {
        for examples in ["{}", "names: {size: 3}", "properties: {Thing: {at: '2026-11-21T02:53:31.529Z'}}"] {
            let document = assembled(examples, OF_ALL).unwrap();
            let answer = &document["paths"]["/things/{thingId}"]["put"]["responses"]["200"];
            assert_eq!(answer["content"]["application/json"].get("example"), None, "{examples}: the name is required");
        }
    }

    #[test]
    fn each_operation_on_a_route_has_an_example_of_its_own() {
        let variant = |id: &str, schema: &str| {
            json!({
                "operationId": id, "summary": format!("Does {id}."),
                "requestBody": {"content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}}},
            })
        };
        let post = json!({"requestBody": {"content": {"application/json": {"schema": {}}}}, "responses": {},
                          "x-variants": [variant("one", "One"), variant("two", "Two")]});
        let document = json!({"paths": {"/a": {"post": post}}, "components": {"schemas": {
            "One": {"type": "object", "properties": {"action": {"type": "string", "enum": ["one"]}, "name": {"type": "string"}}},
            "Two": {"type": "object", "properties": {"count": {"type": "integer"}}},
        }}});
        let examples: Examples = serde_json::from_value(json!({"names": {"name": "A", "count": 2}})).unwrap();
        let document = examples.given_to(document);
        let one = json!({"summary": "Does one.", "value": {"action": "one", "name": "A"}});
        let two = json!({"summary": "Does two.", "value": {"count": 2}});
        let content = &document["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"];
        assert_eq!(content["examples"], json!({"one": one, "two": two}));
    }

    #[test]
    fn who_reads_the_specs_in_another_tool_sees_what_each_call_does_sends_and_gets() {
        let workspace = Workspace::of_tests().unwrap();
        let mut missing = Vec::new();
        for name in ["activiti", "bonita", "flowable"] {
            let document = read_assembled(&workspace, &System::named(name).unwrap()).unwrap();
            for operation in operations(&document) {
                let mut told =
                    |what: &str| missing.push(format!("{name}: {} {what}", operation.id().unwrap_or_default()));
                if operation.value["description"].as_str().is_none_or(str::is_empty) {
                    told("has no description");
                }
                let answers = operation.successes(&document).into_iter().map(|(_, answer)| answer);
                for value in operation.request_body(&document).into_iter().chain(answers) {
                    if content(value).any(|(media, value)| is_shown(media) && !has_example(value)) {
                        told("has a body or an answer without example");
                    }
                }
            }
        }
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }

    #[test]
    fn each_example_is_of_something_that_there_is() {
        let workspace = Workspace::of_tests().unwrap();
        // Activiti takes in all that is shared.
        for (folder, name) in
            [("engine", "activiti"), ("activiti", "activiti"), ("flowable", "flowable"), ("bonita", "bonita")]
        {
            let document = read_assembled(&workspace, &System::named(name).unwrap()).unwrap();
            let file = workspace.root().join("spec").join(folder).join("examples.yaml");
            let given: Examples = read_typed(&workspace, &file).unwrap();
            let schema = |schema: &str| {
                document["components"]["schemas"].get(schema).unwrap_or_else(|| panic!("{folder}: {schema}"))
            };
            given.schemas.keys().for_each(|name| assert!(schema(name).is_object(), "{folder}: {name}"));
            for (name, properties) in &given.properties {
                for property in properties.keys() {
                    let found = &schema(name)["properties"][property];
                    assert!(found.get("example").is_some(), "{folder}: {name}.{property} has no example: {found}");
                }
            }
            let document = document.to_string();
            for name in given.names.keys() {
                let is_there = [format!("\"{name}\":{{"), format!("\"name\":\"{name}\"")]
                    .iter()
                    .any(|found| document.contains(found));
                assert!(is_there, "{folder}: nothing is called {name}");
            }
        }
    }

    #[test]
    fn an_example_that_does_not_fit_is_refused() {
        let thing = "/components/schemas/Thing";
        let with = |example: &str| {
            let schemas = OF_ALL.replace("[name, tags, kind, is_big]", "[name, tags]");
            schemas.replacen("A thing.\n", &format!("A thing.\n  example: {example}\n"), 1)
        };
        assembled("{}", &with("{name: a, tags: []}")).unwrap();
        for (example, message) in [
            ("{name: a}", r#""tags" is a required property"#),
            ("{name: 1, tags: []}", "/name: 1 is not of type"),
            ("{name: a, tags: [], nome: b}", "'nome' was unexpected"),
            ("{name: a, tags: [], parent: null}", "/parent: null is not of type"),
            ("{name: a, tags: [], kind: square}", "/kind: "),
            ("{name: a, tags: [], at: yesterday}", r#"/at: "yesterday" is not a "date-time""#),
        ] {
            let error = format!("{:#}", assembled("{}", &with(example)).expect_err(example));
            let wanted = format!("{thing}: the example does not fit: ");
            assert!(error.contains(&wanted) && error.contains(message), "{message}\n{error}");
        }
        let error = format!("{:#}", assembled("properties: {Thing: {at: 5}}", OF_ALL).unwrap_err());
        assert!(error.contains("Thing/properties/at: the example does not fit: 5 is not of type"), "{error}");
        let error = format!("{:#}", assembled("name: {}", OF_ALL).unwrap_err());
        assert!(error.contains("flowable/examples.yaml: ") && error.contains("unknown field `name`"), "{error}");
    }
}
