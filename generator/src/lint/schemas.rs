//! What schemas and their properties keep to.

use super::{
    Lint, is_snake_case, text,
    words::{RESERVED_TYPES, SCHEMA_KEYWORDS, TYPES},
};
use crate::{
    document::{member, schema_name, walk_schemas},
    facts::{
        InText, RustType, is_bare_object, is_list, is_nullable, is_required, keeps_further, lost_states, rust_type_of,
        sent,
    },
    forms, names, unproven,
};
use heck::ToUpperCamelCase as _;
use serde_json::Value;
use std::collections::BTreeMap;

impl<'a> Lint<'a> {
    pub(super) fn schemas(&mut self) {
        let schemas = self.document.pointer("/components/schemas").and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            let place = member("/components/schemas", name);
            if *name != name.to_upper_camel_case() {
                self.report(&place, format!("the schema `{name}` is not in UpperCamelCase, as its Rust type is"));
            }
            if RESERVED_TYPES.contains(&name.as_str()) {
                self.report(&place, format!("the schema `{name}` has the name of a type that generated code uses"));
            }
            if text(schema, "description").is_empty() {
                self.report(&place, "a schema needs a description");
            }
        }
        let document = self.document;
        walk_schemas(document, &mut |place, schema| self.schema(place, schema));
    }

    fn schema(&mut self, place: &str, schema: &'a Value) {
        self.keywords(place, "a schema", schema, &SCHEMA_KEYWORDS);
        if schema.get("discriminator").is_some() && forms::told(schema).is_none() {
            self.report(
                place,
                "a discriminator tells a value for each form: `propertyName`, and a `mapping` to the named schemas of its `oneOf`",
            );
        }
        if schema.get("const").is_some() {
            self.report(place, "OpenAPI 3.0 has no `const`: a constant is an `enum` of one value");
        }
        if schema.get("type").is_some_and(|kind| !TYPES.contains(&kind.as_str().unwrap_or_default())) {
            self.report(place, format!("the type is one of {}", TYPES.join(", ")));
        }
        let is_of_parameter = place.rsplit('/').nth(2) == Some("parameters");
        if is_bare_object(schema) && rust_type_of(schema).is_none() && !is_of_parameter {
            self.report(
                place,
                "an object and nothing else is a map to some and any JSON to others: say `additionalProperties: true`, or no type",
            );
        }
        if schema.get("description").is_some_and(|description| !description.is_string()) {
            self.report(place, "a description is a text: put it in quotes");
        }
        self.rust_type(place, schema);
        self.properties(place, schema);
        self.none_or_text(place, schema);
        self.checked(place, schema);
        self.milliseconds(place, schema);
        self.values(place, schema);
        self.unproven(place, schema);
    }

    /// Fields that nobody has seen.
    fn unproven(&mut self, place: &str, schema: &'a Value) {
        if schema.get("x-unproven").is_none() {
            return;
        }
        let name = place.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'));
        let is_sent = name.is_some_and(|name| sent(self.document).contains(name));
        let mut properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let has_text_fields = properties.any(|(_, property)| self.in_text(property).is_some());
        if let Some(problem) = unproven::problem(schema, name.is_some(), is_sent, has_text_fields) {
            self.report(place, problem);
        }
    }

    /// A type written by hand, which its module `types` has under the name of the schema.
    fn rust_type(&mut self, place: &str, schema: &'a Value) {
        if let Some(parts) = schema.get(names::RUST_NEW) {
            let is_path = |path: &Value| path.as_str().is_some_and(|path| path.split("::").all(names::is_identifier));
            let is_part = |part: &Value| {
                let members = part.as_object().filter(|members| members.len() == 1).into_iter().flatten();
                members
                    .filter(|(name, path)| is_snake_case(name) && names::is_identifier(name) && is_path(path))
                    .count()
                    == 1
            };
            let parts = parts.as_array().filter(|parts| !parts.is_empty() && parts.iter().all(is_part));
            if parts.is_none() || rust_type_of(schema).is_none() {
                self.report(
                    place,
                    "x-rust-new lists the arguments of the constructor of its x-rust-type: `[{name: String}]`",
                );
            }
        }
        if schema.get("x-rust-type").is_none() {
            return;
        }
        let RustType { path, of } = rust_type_of(schema).unwrap_or(RustType { path: "", of: None });
        let document = self.document;
        let is_schema = |name| document["components"]["schemas"].get(name).is_some();
        let segments = path.strip_prefix("crate::").unwrap_or(path);
        if !segments.split("::").all(names::is_identifier) || !of.is_none_or(is_schema) {
            self.report(
                place,
                "x-rust-type is the path of a type in the runtime, or from `crate::` on, with a schema in its brackets if \
                 it has a parameter: `variable::NewVariable`, `reference::Reference<User>`",
            );
        } else if of.is_none() && path.rsplit("::").next() != place.strip_prefix("/components/schemas/") {
            self.report(place, "x-rust-type is for schemas with a name, and the type has the same");
        }
    }

    fn properties(&mut self, place: &str, schema: &'a Value) {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let mut seen = BTreeMap::new();
        for (name, property) in properties {
            let place = member(&format!("{place}/properties"), name);
            self.rust_name(&place, property, names::field);
            self.rust_singular(
                &place,
                property,
                is_list(property) || keeps_further(property) || schema_name(property).is_some(),
            );
            self.rust_write(&place, property);
            if let Some(first) = seen.insert(names::of_field(name, property), name) {
                self.report(&place, format!("the properties `{first}` and `{name}` would have one name in Rust"));
            }
            if text(property, "description").is_empty() && schema_name(property).is_none() {
                self.report(&place, "a property needs a description");
            }
        }
    }

    /// What is refused before it is sent has bounds, and belongs to a parameter or a property.
    fn checked(&mut self, place: &str, schema: &'a Value) {
        let Some(otherwise) = schema.get("x-checked") else { return };
        let is_told = otherwise.as_str().is_some_and(|words| words.trim().ends_with('.'));
        let has_bounds = match schema["type"].as_str() {
            Some("integer") => schema["minimum"].is_i64() || schema["maximum"].is_i64(),
            Some("string") => schema["maxLength"].is_u64(),
            _ => false,
        };
        let mut steps = place.rsplit('/');
        let (last, before) = (steps.next(), steps.next());
        if !is_told || !has_bounds || !(last == Some("schema") || before == Some("properties")) {
            self.report(
                place,
                "x-checked is for a parameter or a property: a sentence on what the server does with a value beyond the \
                 `minimum` or `maximum` of an integer, or the `maxLength` of a text",
            );
        }
    }

    /// What of an instant is sent is said of parameters of queries: bodies carry milliseconds anyway.
    fn milliseconds(&mut self, place: &str, schema: &'a Value) {
        let Some(milliseconds) = schema.get("x-milliseconds") else { return };
        let is_instant = schema["type"] == "string" && schema["format"] == "date-time";
        if *milliseconds != true || !is_instant || !place.contains("/parameters/") {
            self.report(place, "x-milliseconds is `true`, of a parameter that is a date-time");
        }
    }

    /// What is said of fields alone: texts that stand for none, and that hold what is no text.
    fn none_or_text(&mut self, place: &str, schema: &'a Value) {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        for (name, property) in properties {
            let place = member(&format!("{place}/properties"), name);
            if let Some(none) = property.get("x-none") {
                self.none(&place, none, property, is_required(schema, name));
            }
            if self.in_text(property).is_some() && is_nullable(self.document, property) {
                self.report(&place, "a text that holds another value is not nullable: `x-none` says where it is none");
            }
        }
        // What has a name is used as a property, or refused where it is not.
        let is_named = place.matches('/').count() == 3 && place.starts_with("/components/schemas/");
        if is_named && schema.get("x-none").is_some() {
            self.report(place, "x-none is for properties");
        }
        for (place, part) in parts(place, schema) {
            if part.get("x-none").is_some() {
                self.report(&place, "x-none is for properties");
            }
            if matches!(self.in_text(part), Some(InText::Integer | InText::Boolean)) {
                self.report(&place, "a text that holds a number or a boolean has to be a property");
            }
        }
    }

    fn none(&mut self, place: &str, none: &Value, property: &'a Value, is_required: bool) {
        if none != true {
            self.report(place, "x-none is `true`, or not said");
        }
        if is_required {
            self.report(place, "x-none is for properties that need not be there: this one is required");
        }
        if is_nullable(self.document, property) {
            self.report(place, "x-none covers null: the property is not to be `nullable` as well");
        }
        let named = self.named(property);
        if is_list(named) && rust_type_of(named).is_none() {
            self.report(place, "x-none is for single values: a list or a map is empty if it has nothing");
        }
    }

    fn values(&mut self, place: &str, schema: &'a Value) {
        let values = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let mut seen = BTreeMap::new();
        for value in values {
            match value.as_str() {
                Some(value) => {
                    let variant = names::of_variant(value, schema);
                    let is_variant = names::is_identifier(&variant) && variant == variant.to_upper_camel_case();
                    if schema[names::RUST_NAMES].get(value).is_some() && (!is_variant || variant == "Unknown") {
                        self.report(place, format!("x-rust-names: the value `{value}` cannot be `{variant}` in Rust"));
                    }
                    if let Some(first) = seen.insert(variant.clone(), value) {
                        self.report(place, format!("the values `{first}` and `{value}` would have one name in Rust"));
                    }
                    if !names::is_identifier(&variant) {
                        self.report(place, format!("the value `{value}` has no name in Rust"));
                    }
                }
                None if schema["type"] == "string" && !(value.is_null() && schema["nullable"] == true) => {
                    self.report(
                        place,
                        format!("the value {value} of an enumeration of texts is no text: put it in quotes"),
                    );
                }
                None => {}
            }
        }
    }

    /// Properties that a schema does not name stand in a field of their own.
    pub(super) fn further(&mut self, resolved: &Value) {
        let schemas = resolved.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
        for (name, schema) in schemas.filter(|(_, schema)| keeps_further(schema) && rust_type_of(schema).is_none()) {
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            for (property, _) in properties.filter(|(property, value)| names::of_field(property, value) == "extra") {
                let place = member(&format!("{}/properties", member("/components/schemas", name)), property);
                self.report(&place, "`extra` is where properties stand that the schema does not name");
            }
        }
    }

    /// The function that writes a property.
    fn rust_write(&mut self, place: &str, property: &Value) {
        let Some(path) = property.get("x-rust-write") else { return };
        if !path.as_str().is_some_and(|path| path.split("::").all(names::is_identifier)) {
            self.report(
                place,
                "x-rust-write is the path of a function in the generated crate: `variable::without_local`",
            );
        }
        let name = place.strip_prefix("/components/schemas/").and_then(|rest| rest.split('/').next());
        if name.is_some_and(|name| !sent(self.expanded).contains(name)) {
            self.report(place, "x-rust-write is for properties that are sent");
        }
    }

    pub(super) fn lost_states(&mut self) {
        for (schema, property) in lost_states(self.expanded) {
            let place = member(&format!("{}/properties", member("/components/schemas", schema)), property);
            self.report(
                &place,
                format!(
                    "`{property}` is absent, null or a value in an update, and `{schema}` is received as well, where the \
                     first two are one: split the schema into one that is sent and one that is received"
                ),
            );
        }
    }
}

/// The schemas inside a schema that are no properties of it, with their places; a reference alone has none.
fn parts<'v>(place: &str, schema: &'v Value) -> Vec<(String, &'v Value)> {
    if schema_name(schema).is_some() {
        return Vec::new();
    }
    let single = ["items", "additionalProperties", "not"];
    let single = single.into_iter().filter_map(|key| Some((member(place, key), schema.get(key)?)));
    let several = ["allOf", "oneOf", "anyOf"].into_iter().flat_map(|key| {
        let parts = schema.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
        parts.map(move |(index, part)| (format!("{place}/{key}/{index}"), part))
    });
    single.chain(several).collect()
}

#[cfg(test)]
mod tests {
    use crate::assemble::samples::*;

    #[test]
    fn schemas_that_cannot_be_generated_are_refused_with_file_and_place() {
        let thing = "spec/flowable/schemas/things.yaml: /components/schemas/Thing";
        let property = "    name: {type: string, description: The name.}\n";
        let cases = [
            ("object", "objekt".to_owned(), thing.to_owned(), "the type is one of"),
            (
                property,
                "    name: {type: string, description: One, two and three.}\n".to_owned(),
                format!("{thing}/properties/name"),
                "`two and three.` is no member of a schema",
            ),
            ("object", "object\n  const: a".to_owned(), thing.to_owned(), "an `enum` of one value"),
            ("object", "object\n  x-rust-type: variable::Thing<T>".to_owned(), thing.to_owned(), "the path of a type"),
            ("object", "object\n  x-rust-new: [{name: String}]".to_owned(), thing.to_owned(), "x-rust-new lists"),
            (
                "object",
                "object\n  x-rust-type: variable::Thing\n  x-rust-new: {name: String}".to_owned(),
                thing.to_owned(),
                "x-rust-new lists",
            ),
            (
                property,
                property.replace("string", "string, x-rust-singular: one"),
                format!("{thing}/properties/name"),
                "for a list or a map",
            ),
            (
                property,
                property.replace("type: string", "type: array, items: {type: string}, x-rust-singular: A Name"),
                format!("{thing}/properties/name"),
                "x-rust-singular is a name",
            ),
            ("object", "object\n  x-rust-type: [Thing]".to_owned(), thing.to_owned(), "the path of a type"),
            ("object", "object\n  x-rust-type: variable::Other".to_owned(), thing.to_owned(), "has the same"),
            (
                property,
                property.replace("string", "string, x-rust-type: 'variable::name'"),
                format!("{thing}/properties/name"),
                "schemas with a name",
            ),
            ("object", "object\n  x-unproven: perhaps".to_owned(), thing.to_owned(), "`true`, or not said"),
            ("object", "object\n  x-unproven: true".to_owned(), thing.to_owned(), "which keeps the rest"),
            (
                "object",
                "object\n  x-unproven: true\n  additionalProperties: true\n  required: [name]".to_owned(),
                thing.to_owned(),
                "is not required",
            ),
            (
                property,
                property.replace("string", "string, x-unproven: true"),
                format!("{thing}/properties/name"),
                "schemas with a name",
            ),
            ("A thing.", "5".to_owned(), thing.to_owned(), "put it in quotes"),
            (
                property,
                format!("{property}    at: {{description: d, type: string, enum: [a, true]}}\n"),
                format!("{thing}/properties/at"),
                "is no text",
            ),
            (
                property,
                format!("{property}    at: {{description: d, type: string, enum: ['+', plus]}}\n"),
                format!("{thing}/properties/at"),
                "one name in Rust",
            ),
            (
                property,
                format!("{property}Option: {{type: object, description: d}}\n"),
                "things.yaml: /components/schemas/Option".to_owned(),
                "generated code uses",
            ),
        ];
        for (part, by, place, message) in cases {
            let error = problems_with(part, &by);
            assert!(error.contains(&place) && error.contains(message), "expected {place}: {message}\n{error}");
        }
    }

    #[test]
    fn names_and_functions_in_rust_are_held_to_what_rust_takes() {
        let property = "    name: {type: string, description: The name.}\n";
        let id = "{name: thingId, in: path,";
        let put = PATHS.replace("  get:", "  put:").replace(
            "    responses:",
            "    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}\n    responses:",
        );
        let written = |path: &str| SCHEMAS.replace("type: string,", &format!("type: string, x-rust-write: '{path}',"));
        assemble_from(&[&put], &written("texts::write_name"), OVERLAY).unwrap();
        for path in ["", "texts::", "texts::write<T>", "a function"] {
            let error = format!("{:#}", assemble_from(&[&put], &written(path), OVERLAY).expect_err(path));
            assert!(error.contains("Thing/properties/name: x-rust-write is the path of a function"), "{path}\n{error}");
        }
        for (part, by, place, message) in [
            (
                "type: string,",
                "type: string, x-rust-write: 'texts::write_name',",
                "Thing/properties/name",
                "x-rust-write is for properties that are sent",
            ),
            (id, "{name: thingId, x-rust-name: The Id, in: path,", "get/parameters/0", "x-rust-name is a name"),
            (id, "{name: thingId, x-rust-name: type, in: path,", "get/parameters/0", "x-rust-name is a name"),
            (
                property,
                "    name: {type: string, description: The name., x-rust-name: [name]}\n",
                "Thing/properties/name",
                "x-rust-name is a name",
            ),
            (
                property,
                "    at: {description: d, type: string, enum: [a], x-rust-names: {a: the first}}\n",
                "Thing/properties/at",
                "x-rust-names: the value `a` cannot be `the first`",
            ),
            (
                property,
                "    at: {description: d, type: string, enum: [a], x-rust-names: {a: Unknown}}\n",
                "Thing/properties/at",
                "x-rust-names: the value `a` cannot be `Unknown`",
            ),
        ] {
            let error = if part == "type: string," {
                format!("{:#}", assemble_from(&[PATHS], &SCHEMAS.replace(part, by), OVERLAY).expect_err(by))
            } else {
                problems_with(part, by)
            };
            assert!(error.contains(&format!("{place}: {message}")), "expected {place}: {message}\n{error}");
        }
    }

    #[test]
    fn what_is_checked_has_bounds_and_a_reason() {
        let with = |schema: &str| {
            assemble_from(&[PATHS], &format!("{SCHEMAS}    at: {schema}\n"), OVERLAY)
                .map(drop)
                .map_err(|error| format!("{error:#}"))
        };
        for taken in [
            "{type: integer, minimum: 0, x-checked: It fails., description: d}",
            "{type: string, maxLength: 3, x-checked: It fails., description: d}",
        ] {
            with(taken).unwrap();
        }
        for schema in [
            "{type: integer, x-checked: It fails., description: d}",
            "{type: string, minimum: 3, x-checked: It fails., description: d}",
            "{type: integer, minimum: 3, x-checked: true, description: d}",
            "{type: integer, minimum: 3, x-checked: it fails, description: d}",
            "{type: array, items: {type: integer, minimum: 3, x-checked: It fails.}, description: d}",
        ] {
            let error = with(schema).expect_err(schema);
            assert!(error.contains("Thing/properties/at") && error.contains("x-checked is for"), "{schema}\n{error}");
        }
    }

    #[test]
    fn milliseconds_are_told_of_instants_in_parameters() {
        let with = |schema: &str| {
            let parameter = format!("      - {{name: at, in: query, description: d, schema: {schema}}}\n");
            let paths = PATHS.replacen("    parameters:\n", &format!("    parameters:\n{parameter}"), 1);
            assemble_from(&[&paths], SCHEMAS, OVERLAY).map(drop).map_err(|error| format!("{error:#}"))
        };
        with("{type: string, format: date-time, x-milliseconds: true}").unwrap();
        for schema in
            ["{type: string, x-milliseconds: true}", "{type: string, format: date-time, x-milliseconds: yes please}"]
        {
            let error = with(schema).expect_err(schema);
            assert!(error.contains("x-milliseconds is `true`, of a parameter"), "{schema}\n{error}");
        }
        let member =
            format!("{SCHEMAS}    at: {{type: string, format: date-time, x-milliseconds: true, description: d}}\n");
        let error = format!("{:#}", assemble_from(&[PATHS], &member, OVERLAY).expect_err("a member of a body"));
        assert!(error.contains("Thing/properties/at: x-milliseconds"), "{error}");
    }

    #[test]
    fn texts_that_hold_values_or_stand_for_none_are_held_to_properties() {
        let with = |key: &str, schema: &str| {
            assemble_from(&[PATHS], &format!("{SCHEMAS}    {key}: {schema}\n"), OVERLAY)
                .map(drop)
                .map_err(|error| format!("{error:#}"))
        };
        let property = "/components/schemas/Thing/properties/at";
        for taken in [
            "{type: string, format: int64, x-none: true, description: d}",
            "{type: array, items: {type: string, format: local-date-time}, description: d}",
            "{allOf: [{$ref: '#/components/schemas/Thing'}], x-none: true, description: d}",
        ] {
            with("at", taken).unwrap();
        }
        for (schema, place, message) in [
            ("{type: string, x-none: yes please, description: d}", "", "is `true`"),
            ("{type: string, nullable: true, x-none: true, description: d}", "", "covers null"),
            ("{type: array, items: {type: string}, x-none: true, description: d}", "", "single values"),
            ("{type: array, items: {type: string, x-none: true}, description: d}", "/items", "for properties"),
            ("{type: string, format: int64, nullable: true, description: d}", "", "is not nullable"),
            ("{type: array, items: {type: string, format: int32}, description: d}", "/items", "has to be a property"),
            (
                "{type: object, additionalProperties: {type: string, format: boolean}, description: d}",
                "/additionalProperties",
                "has to be a property",
            ),
        ] {
            let error = with("at", schema).expect_err(schema);
            assert!(error.contains(&format!("{property}{place}: ")) && error.contains(message), "{schema}\n{error}");
        }
        let required =
            SCHEMAS.replace("object", "object\n  required: [name]").replace("string,", "string, x-none: true,");
        let error = format!("{:#}", assemble_from(&[PATHS], &required, OVERLAY).unwrap_err());
        assert!(error.contains("Thing/properties/name: ") && error.contains("this one is required"), "{error}");
        let of_its_own = format!("{SCHEMAS}Name: {{type: string, x-none: true, description: d}}\n");
        let error = format!("{:#}", assemble_from(&[PATHS], &of_its_own, OVERLAY).unwrap_err());
        assert!(error.contains("schemas/Name: x-none is for properties"), "{error}");
        let error = problems_with("schema: {type: string}", "schema: {type: string, format: int64}");
        assert!(error.contains("get/parameters/0: ") && error.contains("is a text anyway"), "{error}");
        let error = problems_with("{$ref: '#/components/schemas/Thing'}", "{type: string, format: boolean}");
        assert!(error.contains("{thingId}/get: ") && error.contains("has to be a property"), "{error}");
    }

    #[test]
    fn properties_that_a_schema_does_not_name_have_a_field_to_themselves() {
        let open = SCHEMAS.replace("object", "object\n  additionalProperties: true");
        let taken = open.replace("name:", "extra:");
        assemble_from(&[PATHS], &open, OVERLAY).unwrap();
        assemble_from(&[PATHS], &taken.replace("true", "false"), OVERLAY).unwrap();
        let error = format!("{:#}", assemble_from(&[PATHS], &taken, OVERLAY).unwrap_err());
        assert!(error.contains("things.yaml: /components/schemas/Thing/properties/extra: `extra` is"), "{error}");
    }

    #[test]
    fn an_update_that_would_lose_a_state_is_refused() {
        let put = PATHS.replace("  get:", "  put:").replace(
            "    responses:",
            "    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}\n    responses:",
        );
        let nullable = SCHEMAS.replace("type: string,", "type: string, nullable: true,");
        assemble_from(&[&put], SCHEMAS, OVERLAY).unwrap();
        let error = format!("{:#}", assemble_from(&[&put], &nullable, OVERLAY).unwrap_err());
        let place = "spec/flowable/schemas/things.yaml: /components/schemas/Thing/properties/name";
        assert!(error.contains(place) && error.contains("split the schema"), "{error}");
        assemble_from(&[&put.replace("  put:", "  post:")], &nullable, OVERLAY).unwrap();
    }
}
