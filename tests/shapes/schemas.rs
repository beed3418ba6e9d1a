//! What the schemas say and what serde does are the same, for each type of each system.

use crate::shapes::{
    self,
    enums::Color,
    types::{JobFinish, Label, NewThing, ThingRef, ThingUpdate},
};
use bpm_rest_runtime::{
    schema::TypeSchema,
    time::{IsoDuration, WholeSeconds},
    values::{CommaSeparated, Secret, Segments},
    variable::{NewVariable, Variable, VariableCondition},
};
use jsonschema::Validator;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};
use std::{collections::BTreeSet, time::Duration};

/// The tables of all systems, and the types that are written by hand and are no system's own.
fn all() -> Vec<(&'static str, &'static [TypeSchema])> {
    static BY_HAND: [TypeSchema; 7] = [
        TypeSchema::of::<Secret>("Secret"),
        TypeSchema::of::<CommaSeparated>("CommaSeparated"),
        TypeSchema::of::<WholeSeconds>("WholeSeconds"),
        TypeSchema::of::<IsoDuration>("IsoDuration"),
        TypeSchema::of::<Variable>("Variable"),
        TypeSchema::of::<NewVariable>("NewVariable"),
        TypeSchema::of::<VariableCondition>("VariableCondition"),
    ];
    vec![
        ("by hand", &BY_HAND),
        ("shapes", shapes::schemas::ALL),
        ("activiti", bpm_rest_generated::activiti::schemas::ALL),
        ("activiti-cloud", bpm_rest_generated::activiti_cloud::schemas::ALL),
        ("activity-task", bpm_rest_generated::activity_task::schemas::ALL),
        ("bonita", bpm_rest_generated::bonita::schemas::ALL),
        ("flowable", bpm_rest_generated::flowable::schemas::ALL),
        ("flowable-cmmn", bpm_rest_generated::flowable_cmmn::schemas::ALL),
        ("flowable-dmn", bpm_rest_generated::flowable_dmn::schemas::ALL),
        ("flowable-event-registry", bpm_rest_generated::flowable_event_registry::schemas::ALL),
        ("flowable-external-jobs", bpm_rest_generated::flowable_external_jobs::schemas::ALL),
        ("flowable-idm", bpm_rest_generated::flowable_idm::schemas::ALL),
        ("process-center", bpm_rest_generated::process_center::schemas::ALL),
    ]
}

/// Values of all kinds, to see of each whether schema and serde take it.
fn probes() -> Vec<Value> {
    let values = json!([
        null, true, false, 0, 7, -1, 1.5, "", "-1", "7", "+7", "7.5", "x", "true", "TRUE", "a,b", "a,,b", [], [null], [1],
        ["x"], {}, {"x": 1}, {"x": "y"}, {"x": null}, {"type": 1}, {"type": null}, "yesterday", "2013-05-28",
        "2013-05-28T12:00:00Z", "2013-05-28T12:00:00.120+02:00", "2013-05-28T12:00:00.120+0200",
        "PT10M", "P1DT2H3M4.5S", "PT90.5S", "P", "PT", "P1Y", "PT1.5M",
        "2013-05-28T12:00:00", "2016-10-20 08:06:10.067", "2016-10-20T08:06:10.0671", "2016-10-20 08:06:10",
    ]);
    values.as_array().unwrap().clone()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// A schema and all that it refers to.
struct Document {
    root: Value,
}

impl Document {
    fn of(schema: Schema) -> Self {
        Self { root: schema.to_value() }
    }

    /// The schema itself, where it only refers to another one.
    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let target = schema["$ref"].as_str().map(|target| target.trim_start_matches('#'));
        target.map_or(schema, |target| self.resolved(self.root.pointer(target).unwrap()))
    }

    fn is_required(schema: &Value, name: &str) -> bool {
        schema["required"].as_array().is_some_and(|required| required.iter().any(|required| required == name))
    }

    /// Values that the schema allows: of each kind, and of objects and lists a minimal and a full one.
    fn samples(&self, schema: &Value, depth: usize) -> Vec<Value> {
        if let Some(constant) = schema.get("const") {
            return vec![constant.clone()];
        }
        let schema = self.resolved(schema);
        if let Some(branches) = schema["anyOf"].as_array() {
            return branches.iter().flat_map(|branch| self.samples(branch, depth)).collect();
        }
        if schema.get("properties").is_some() {
            let full = (depth < 3).then(|| self.object(schema, depth, false));
            return std::iter::once(self.object(schema, depth, true)).chain(full).collect();
        }
        if let Some(items) = schema.get("items") {
            let items = if depth < 3 { self.samples(items, depth + 1) } else { Vec::new() };
            let null = schema["type"].as_array().is_some_and(|types| types.contains(&json!("null")));
            return null.then_some(Value::Null).into_iter().chain([json!([]), items.into()]).collect();
        }
        if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
            let values = if depth < 3 { self.samples(values, depth + 1) } else { Vec::new() };
            return [json!({})].into_iter().chain(values.into_iter().map(|value| json!({"key": value}))).collect();
        }
        Self::leaves(schema)
    }

    fn leaves(schema: &Value) -> Vec<Value> {
        assert!(!schema.to_string().contains("$ref"), "{schema} is no leaf");
        let validator = validator(schema);
        probes().into_iter().filter(|probe| validator.is_valid(probe)).collect()
    }

    /// An object with what is required, or with all that the schema knows and one thing more.
    fn object(&self, schema: &Value, depth: usize, is_minimal: bool) -> Value {
        let properties = schema["properties"].as_object().into_iter().flatten();
        let wanted = properties.filter(|(name, _)| !is_minimal || Self::is_required(schema, name));
        let mut object: Map<String, Value> = wanted
            .map(|(name, property)| {
                let samples = self.samples(property, depth + 1);
                let sample = if is_minimal { samples.first() } else { samples.last() };
                (name.clone(), sample.unwrap_or_else(|| panic!("no sample of {name}: {property}")).clone())
            })
            .collect();
        if !is_minimal {
            object.insert("whatElseThereIs".to_owned(), json!([1]));
        }
        object.into()
    }

    /// Documents of the type: minimal, full, and minimal with each property as each of its samples.
    fn documents(&self) -> Vec<Value> {
        let schema = self.resolved(&self.root);
        let mut documents = self.samples(&self.root, 0);
        let minimal = self.object(schema, 0, true);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let samples = self.samples(property, 1).into_iter();
            documents.extend(samples.map(|sample| with(minimal.clone(), name, sample)));
        }
        documents
    }

    /// Whether the schema is of a struct, among others.
    ///
    /// Serde reads one from an array of its fields in their order as well, which no server writes and no schema says.
    fn holds_struct(&self, schema: &Value) -> bool {
        let schema = self.resolved(schema);
        let mut branches = schema["anyOf"].as_array().into_iter().flatten();
        schema.get("properties").is_some() || branches.any(|branch| self.holds_struct(branch))
    }

    fn probes(&self, schema: &Value) -> impl Iterator<Item = Value> {
        let holds_struct = self.holds_struct(schema);
        probes().into_iter().filter(move |probe| !(holds_struct && probe.is_array()))
    }

    /// Documents that may be right or wrong: each property as each probe, or left out.
    fn doubtful(&self) -> Vec<Value> {
        let schema = self.resolved(&self.root);
        let mut documents: Vec<Value> = self.probes(schema).collect();
        let minimal = self.object(schema, 0, true);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            // What is always the same is written as such, and read whatever it is.
            if property.get("const").is_none() {
                documents.extend(self.probes(property).map(|probe| with(minimal.clone(), name, probe)));
            }
            let mut without = minimal.clone();
            without.as_object_mut().unwrap().remove(name);
            documents.push(without);
        }
        documents
    }
}

fn with(mut object: Value, name: &str, value: Value) -> Value {
    object[name] = value;
    object
}

fn each(test: impl Fn(&str, &TypeSchema)) {
    for (system, types) in all() {
        assert!(!types.is_empty(), "{system}");
        for kind in types {
            test(&format!("{system}: {}", kind.name()), kind);
        }
    }
}

#[test]
fn schemas_are_json_schema() {
    each(|name, kind| {
        for schema in [kind.read(), kind.written()] {
            let schema = schema.to_value();
            assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema", "{name}");
            assert!(jsonschema::meta::is_valid(&schema), "{name}: {schema}");
            validator(&schema);
        }
    });
}

#[test]
fn what_a_schema_allows_is_read_and_written_as_its_other_side_says() {
    each(|name, kind| {
        let read = Document::of(kind.read());
        let (reads, writes) = (validator(&read.root), validator(&kind.written().to_value()));
        let documents = read.documents();
        assert!(!documents.is_empty(), "{name}");
        for document in documents {
            assert!(reads.is_valid(&document), "{name}: the sample {document} is wrong");
            let written = kind.rewrite(document.clone()).unwrap_or_else(|error| panic!("{name}: {document}: {error}"));
            if let Err(error) = writes.validate(&written) {
                panic!("{name}: {document} is written as {written}: {error} at {}", error.instance_path());
            }
            assert!(reads.is_valid(&written), "{name}: {written} is written, but not read");
            assert_eq!(kind.rewrite(written.clone()).unwrap(), written, "{name}: {document}");
        }
    });
}

#[test]
fn schema_and_serde_take_and_refuse_the_same() {
    each(|name, kind| {
        let read = Document::of(kind.read());
        let reads = validator(&read.root);
        for document in read.doubtful() {
            let (is_valid, result) = (reads.is_valid(&document), kind.rewrite(document.clone()));
            assert_eq!(is_valid, result.is_ok(), "{name}: {document}: {result:?}\n{:#}", read.root);
        }
    });
}

#[test]
fn the_table_has_every_type_once_and_its_schema_has_its_name() {
    each(|name, kind| {
        let title = kind.read().to_value()["title"].as_str().unwrap_or_default().to_owned();
        assert!(name.ends_with(&format!(": {title}")), "{name} is called {title}");
    });
    for (system, types) in all() {
        let names: BTreeSet<&str> = types.iter().map(TypeSchema::name).collect();
        assert_eq!(names.len(), types.len(), "{system}");
        let mut generator = SchemaGenerator::default();
        for kind in types {
            kind.within(&mut generator);
        }
        let taken_for_another = generator.definitions().keys().find(|name| name.ends_with('2'));
        assert_eq!(taken_for_another, None, "{system}");
    }
}

fn sides<T: JsonSchema + Serialize + DeserializeOwned>() -> (Value, Value) {
    let schema = TypeSchema::of::<T>("T");
    (schema.read().to_value(), schema.written().to_value())
}

fn property(schema: &Value, name: &str) -> Value {
    let mut property = schema["properties"][name].clone();
    property.as_object_mut().unwrap().remove("description").unwrap();
    property
}

#[test]
fn texts_that_hold_something_else_are_told_for_both_sides() {
    let (read, written) = sides::<Label>();
    assert_eq!(property(&read, "id"), json!({"type": ["string", "integer"], "pattern": "^[+-]?[0-9]+$"}));
    assert_eq!(property(&written, "id"), json!({"type": "string", "pattern": "^-?[0-9]+$"}));
    assert_eq!(property(&read, "kind")["anyOf"][1], json!({"enum": ["", "-1", -1, null]}));
    assert_eq!(property(&written, "isFixed"), json!({"type": "string", "enum": ["true", "false"]}));
    assert_eq!(
        (&read["required"], &written["required"]),
        (&json!(["id", "isFixed", "made"]), &json!(["id", "isFixed", "made"]))
    );
    assert_eq!((&read["additionalProperties"], &read["properties"]["extra"]), (&json!(true), &Value::Null));
    assert_eq!(read["properties"]["id"]["description"], "A number.");
    assert_eq!(read["description"], "A label as the server tells it.");
}

#[test]
fn constants_and_enumerations_are_told() {
    let (_, finish) = sides::<JobFinish>();
    assert_eq!(property(&finish, "action"), json!({"type": "string", "const": "finish"}));
    assert_eq!(finish["properties"]["version"]["const"], 2);
    let (read, written) = sides::<Color>();
    assert_eq!(read, written);
    let known = json!(["red", "on", "unknown", "1st", "self", "", "+", "in_progress"]);
    assert_eq!(
        (&read["type"], &read["examples"], &read["description"]),
        (&json!("string"), &known, &json!("A color."))
    );
}

#[test]
fn what_is_made_in_rust_is_written_as_its_schema_says() {
    fn hold<T: JsonSchema + Serialize + DeserializeOwned>(values: &[T]) {
        let writes = validator(&sides::<T>().1);
        for value in values {
            let written = serde_json::to_value(value).unwrap();
            assert!(writes.is_valid(&written), "{written}");
        }
    }
    hold(&[JobFinish::new(), JobFinish::new().hint("x")]);
    hold(&[NewThing::new("a", ["t"]), NewThing::new("a", ["t"]).clear_x().children([NewThing::new("b", ["u"])])]);
    hold(&[ThingUpdate::new(), ThingUpdate::new().clear_name(), ThingUpdate::new().name("x")]);
    hold(&[NewVariable::new("n", 5).local(), NewVariable::new("n", None::<i32>), NewVariable::new("n", "x")]);
    hold(&[VariableCondition::any_equals(1.5), VariableCondition::like("n", "%x")]);
    hold(&[Color::On, Color::Unknown("x".to_owned())]);
    hold(&[WholeSeconds::try_from("2013-05-28T12:00:00Z").unwrap()]);
    hold(&[IsoDuration::from(Duration::from_millis(1_500)), IsoDuration::default()]);
    hold(&[CommaSeparated::try_from(["a b", "ü"]).unwrap()]);
}

#[test]
fn null_for_a_list_is_read_but_not_written() {
    let (read, written) = sides::<shapes::types::Job>();
    assert_eq!(property(&read, "dates")["type"], json!(["array", "null"]));
    assert_eq!(property(&written, "dates")["type"], "array");
    let (read, _) = sides::<ThingRef>();
    assert!(read["properties"].is_object());
}

#[test]
fn segments_are_those_that_a_path_can_carry() {
    let segments = validator(&schemars::schema_for!(Segments).to_value());
    for (path, is_valid) in
        [("a/b", true), ("a", true), ("...", true), ("a/.b", true), ("", false), ("/a", false), ("a//b", false)]
            .into_iter()
            .chain(["a/../b", "./a", "a/.."].map(|path| (path, false)))
    {
        assert_eq!(segments.is_valid(&json!(path)), is_valid, "{path}");
    }
}
