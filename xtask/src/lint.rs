//! What an assembled spec must keep to, so that it is complete, true to its sources and can be generated from.

use crate::{
    document::{METHODS, Operation, Origins, content, member, operations, reference, schema_name, walk, walk_schemas},
    envelope, failures, forms,
    lower::{
        Answer, FORM, InText, PLAIN, answer, in_text, is_bare_object, is_list, is_nullable, is_one_json, is_required,
        is_scalar, keeps_further, keeps_slashes, lost_states, rust_type_of, sent,
    },
    names,
    problem::Problem,
    resolve::resolved,
    unproven, variants,
};
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Names of what the generated client has beside the operations.
pub(crate) const RESERVED_OPERATIONS: [&str; 13] = [
    "new",
    "new_with_client",
    "exec",
    "pre",
    "post",
    "client",
    "clone",
    "connection",
    "baseurl",
    "inner",
    "api_version",
    "all",
    "by_hand",
];

/// Names of types and traits that generated types and builders use beside their own.
pub(crate) const RESERVED_TYPES: [&str; 13] = [
    "Box",
    "Clone",
    "Debug",
    "Default",
    "From",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "Self",
    "String",
    "TryInto",
    "Vec",
];

/// The same of builders alone, each as the operation that would make it.
const RESERVED_BUILDERS: [&str; 2] = ["build", "error"];

/// The types that a schema may have.
const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// The keywords that a schema of OpenAPI 3.0 may have.
pub(crate) const SCHEMA_KEYWORDS: [&str; 36] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
];

/// The members that a parameter may have.
pub(crate) const PARAMETER_KEYWORDS: [&str; 14] = [
    "$ref",
    "allowEmptyValue",
    "allowReserved",
    "content",
    "deprecated",
    "description",
    "example",
    "examples",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "style",
];

/// The members that an answer may have.
pub(crate) const ANSWER_KEYWORDS: [&str; 5] = ["$ref", "content", "description", "headers", "links"];

/// Names of what a builder has beside its setters.
pub(crate) const RESERVED_PARAMETERS: [&str; 18] = [
    "new",
    "clone",
    "body",
    "header_map",
    "client",
    "into_request",
    "into_future",
    "send",
    "send_with_response",
    "with_deadline",
    "with_retry",
    "without_retry",
    "with_header",
    "with_query",
    "with_option",
    "items",
    "pages",
    "total",
];

/// All problems of the document, as it is before operations with variants are completed.
pub(crate) fn lint(document: &Value, origins: &Origins) -> Vec<Problem> {
    let expanded = variants::expanded(&variants::completed(document));
    let mut lint = Lint { document, expanded: &expanded, origins, problems: Vec::new() };
    lint.header();
    lint.paths();
    lint.references();
    lint.schemas();
    if lint.problems.is_empty() {
        // What these look at must be sound in itself.
        lint.shapes();
        lint.lost_states();
    }
    lint.problems
}

/// What is wrong with the paging that operations say, by their pointers.
pub(crate) fn paging_problems(document: &Value) -> Vec<(String, String)> {
    let said = |operation: &Operation<'_>| operation.value.get("x-paging").is_some();
    if !operations(document).iter().any(said) {
        return Vec::new();
    }
    let resolved = resolved(document);
    let paged = operations(&resolved).into_iter().filter(said);
    paged
        .flat_map(|operation| {
            let paging = &operation.value["x-paging"];
            let problems = Paging { document: &resolved, operation: &operation, paging }.problems();
            problems.into_iter().map(|problem| (operation.pointer.clone(), problem)).collect::<Vec<_>>()
        })
        .collect()
}

struct Lint<'a> {
    document: &'a Value,
    /// The same with each operation standing alone.
    expanded: &'a Value,
    origins: &'a Origins,
    problems: Vec<Problem>,
}

impl<'a> Lint<'a> {
    fn report(&mut self, place: &str, message: impl Into<String>) {
        self.problems.push(Problem {
            file: self.origins.file_of(place).to_owned(),
            place: place.to_owned(),
            message: message.into(),
        });
    }

    fn header(&mut self) {
        if !self.document["openapi"].as_str().is_some_and(|version| version.starts_with("3.0.")) {
            self.report("/openapi", "the specs here are OpenAPI 3.0.x");
        }
        let version = self.document.pointer("/info/version").and_then(Value::as_str).unwrap_or_default();
        if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_graphic()) {
            self.report("/info/version", "the version is visible ASCII without spaces");
        }
        if let Some(envelope) = self.document.get("x-envelope") {
            self.envelope("/x-envelope", envelope);
        }
        for (place, problem) in failures::problems(self.document) {
            self.report(&place, problem);
        }
        if let Some(said) = self.document.get("x-path-segments") {
            self.path_segments(said);
        }
    }

    /// What servers do with values in paths.
    fn path_segments(&mut self, said: &Value) {
        let is_known = |(key, value): (&String, &Value)| match key.as_str() {
            "white-space" => ["kept", "trimmed", "unknown"].iter().any(|known| value == known),
            "slashes" => value == "split",
            "evidence" => value.as_str().is_some_and(|words| !words.trim().is_empty()),
            _ => false,
        };
        let is_sound = said.as_object().is_some_and(|members| members.iter().all(is_known));
        if !is_sound || said.get("white-space").is_none() || said.get("evidence").is_none() {
            self.report(
                "/x-path-segments",
                "x-path-segments has `white-space`, which is `kept`, `trimmed` or `unknown`, `evidence` in words, and \
                 `slashes: split` where the server decodes slashes before it parts the path",
            );
        }
    }

    fn paths(&mut self) {
        let paths = self.document.get("paths").and_then(Value::as_object).into_iter().flatten();
        for (path, item) in paths {
            let place = member("/paths", path);
            if path.contains('#') {
                self.report(&place, "a path with the section behind `#` is for the overlay to move");
            }
            if !path.starts_with('/') {
                self.report(&place, "a path starts with `/`");
            }
            if reference(item).is_some() {
                self.report(&place, "a `$ref` in place of a path item is not followed by the generator");
            }
            for key in item.as_object().into_iter().flat_map(Map::keys) {
                if ["options", "trace"].contains(&key.as_str()) {
                    self.report(&member(&place, key), "the generator writes no requests with this method");
                } else if !METHODS.contains(&key.as_str())
                    && !key.starts_with("x-")
                    && key != "$ref"
                    && key != "parameters"
                {
                    self.report(&place, format!("`{key}` stands with each operation here, not with the path"));
                }
            }
        }
        let parents = variants::parents(self.document);
        parents.iter().for_each(|parent| self.variants(parent));
        operations(self.expanded).iter().for_each(|operation| self.operation(operation));
        self.ids(operations(self.expanded).into_iter().chain(parents));
    }

    fn ids(&mut self, operations: impl Iterator<Item = Operation<'a>>) {
        let mut ids = BTreeMap::new();
        for operation in operations {
            self.id(&operation);
            let Some(id) = operation.id() else { continue };
            if let Some(first) = ids.insert(id.to_snake_case(), operation.pointer.clone()) {
                let first_file = self.origins.file_of(&first);
                self.report(&operation.pointer, format!("the operationId `{id}` is taken by {first} in {first_file}"));
            }
        }
    }

    /// Operations on one route, told apart by their bodies.
    fn variants(&mut self, parent: &Operation<'a>) {
        let variants = parent.value["x-variants"].as_array().map(Vec::as_slice).unwrap_or_default();
        if variants.is_empty() {
            self.report(&parent.pointer, "x-variants is a list of the operations that share the route");
        }
        for (index, variant) in variants.iter().enumerate() {
            let place = format!("{}/x-variants/{index}", parent.pointer);
            let Some(members) = variant.as_object() else {
                self.report(&place, "a variant is an operation in little");
                continue;
            };
            for key in members.keys().filter(|key| !variants::KEYS.contains(&key.as_str())) {
                self.report(
                    &place,
                    format!("`{key}` is none of what a variant may say: {}", variants::KEYS.join(", ")),
                );
            }
            if !members.contains_key("requestBody") {
                self.report(&place, "variants are told apart by their bodies: this one has none");
            }
        }
    }

    fn id(&mut self, operation: &Operation<'a>) {
        let place = operation.pointer.as_str();
        match operation.id() {
            None => self.report(place, "an operation needs an operationId"),
            Some(id) if !is_snake_case(id) => {
                self.report(place, format!("the operationId `{id}` is not snake_case ASCII"))
            }
            Some(id)
                if RESERVED_OPERATIONS.contains(&id)
                    || RESERVED_BUILDERS.contains(&id)
                    || RESERVED_TYPES.contains(&id.to_upper_camel_case().as_str())
                    || !names::is_identifier(id) =>
            {
                self.report(
                    place,
                    format!("the operationId `{id}` is taken by the generated client itself, or by Rust"),
                );
            }
            Some(_) => {}
        }
        if text(operation.value, "summary").is_empty() {
            self.report(place, "an operation needs a summary");
        }
    }

    fn operation(&mut self, operation: &Operation<'a>) {
        self.source(operation);
        self.tags(operation);
        if operation.value.get("x-served").is_some() && text(operation.value, "x-served").is_empty() {
            self.report(&operation.pointer, "x-served tells in words which servers have the operation");
        }
        if let Some(own) = operation.value.get("x-envelope").filter(|own| own.is_object()) {
            self.envelope(&operation.pointer, own);
        }
        if let Some(problem) = envelope::problem(self.expanded, operation.value) {
            self.report(&operation.pointer, problem);
        }
        self.limits(operation);
        if operation.value.get("x-effect").is_some_and(|effect| !effect.is_boolean()) {
            self.report(&operation.pointer, "x-effect is `true` or `false`");
        }
        self.empty(operation);
        self.parameters(operation);
        self.bodies(operation);
    }

    /// Where servers stop without a word, or refuse.
    fn limits(&mut self, operation: &Operation<'a>) {
        let has = |said: &Value, number: &str, words: &str| {
            said.as_object().is_some_and(|members| members.len() == 2)
                && said[number].as_u64().is_some_and(|number| number > 0)
                && said[words].as_str().is_some_and(|words| !words.is_empty())
        };
        let rows = operation.value.get("x-rows");
        let is_paged = operation.value["x-paging"].get("items").is_some();
        if rows.is_some_and(|rows| !is_paged || !has(rows, "limit", "of")) {
            self.report(&operation.pointer, "x-rows is for a list with x-paging, and has `limit` and `of`");
        }
        if operation.value.get("x-url-limit").is_some_and(|limit| !has(limit, "bytes", "instead")) {
            self.report(&operation.pointer, "x-url-limit has `bytes` and `instead`, the call to use");
        }
    }

    /// What the answers are wrapped in.
    fn envelope(&mut self, place: &str, envelope: &'a Value) {
        let Some(members) = envelope.as_object() else {
            return self.report(place, format!("x-envelope describes an envelope by {}", envelope::KEYS.join(", ")));
        };
        let problems = envelope::problems(self.document, members);
        problems.into_iter().for_each(|problem| self.report(place, format!("x-envelope: {problem}")));
    }

    fn source(&mut self, operation: &Operation<'a>) {
        let sources = operation.value.get("x-source").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if sources.is_empty() {
            self.report(&operation.pointer, "an operation without source: x-source lists document and section");
        }
        for source in sources {
            let document = text(source, "document");
            if self.document["x-documents"].get(document).is_none() {
                self.report(
                    &operation.pointer,
                    format!("x-source names the document `{document}`, which x-documents does not list"),
                );
            }
            if text(source, "section").is_empty() {
                self.report(&operation.pointer, "x-source names a document but no section");
            }
        }
    }

    fn tags(&mut self, operation: &Operation<'a>) {
        let known: Vec<&str> =
            self.document["tags"].as_array().into_iter().flatten().map(|tag| text(tag, "name")).collect();
        let tags: Vec<&str> =
            operation.value["tags"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if tags.len() != 1 {
            self.report(&operation.pointer, "an operation has one tag: the resource that it belongs to");
        }
        for tag in tags.iter().filter(|tag| !known.contains(tag)) {
            self.report(&operation.pointer, format!("the tag `{tag}` is not listed in api.yaml"));
        }
    }

    fn parameters(&mut self, operation: &Operation<'a>) {
        let mut seen = BTreeMap::new();
        let mut declared = Vec::new();
        for (place, parameter) in operation.parameters(self.expanded) {
            self.keywords(&place, "a parameter", parameter, &PARAMETER_KEYWORDS);
            let (name, location) = (text(parameter, "name"), text(parameter, "in"));
            let in_rust = names::of_parameter(parameter);
            self.rust_name(&place, parameter, names::parameter);
            self.rust_singular(&place, parameter, location == "query" && is_list(&parameter["schema"]));
            if let Some(first) = seen.insert(in_rust.clone(), name) {
                self.report(&place, format!("the parameters `{first}` and `{name}` would have one name in Rust"));
            }
            if RESERVED_PARAMETERS.contains(&in_rust.as_str()) {
                self.report(
                    &place,
                    format!("a builder has a method of its own with the name of the parameter `{name}`"),
                );
            }
            if text(parameter, "description").is_empty() {
                self.report(&place, format!("the parameter `{name}` needs a description"));
            }
            if parameter.get("schema").is_none() {
                self.report(&place, format!("the parameter `{name}` needs a schema"));
            }
            let style = parameter.get("style").and_then(Value::as_str);
            if !matches!(style, None | Some("simple" | "form")) {
                self.report(&place, format!("the parameter `{name}` has a style that cannot be generated"));
            }
            if location == "path" {
                declared.push(name);
                if parameter["required"] != true {
                    self.report(&place, format!("the path parameter `{name}` must be required"));
                }
                if !operation.path.contains(&format!("{{{name}}}")) {
                    self.report(&place, format!("the path has no `{{{name}}}`"));
                }
            }
        }
        for name in operation.path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            if !declared.contains(&name) {
                self.report(&operation.pointer, format!("the path parameter `{name}` is not declared"));
            }
        }
    }

    fn bodies(&mut self, operation: &Operation<'a>) {
        let answers = operation.value.get("responses").and_then(Value::as_object).into_iter().flatten();
        for (status, answer) in answers {
            let place = member(&format!("{}/responses", operation.pointer), status);
            self.keywords(&place, "an answer", answer, &ANSWER_KEYWORDS);
        }
        let successes = operation.successes(self.expanded);
        if successes.is_empty() {
            self.report(&operation.pointer, "an operation needs an answer that means success");
        }
        let request = operation.request_body(self.expanded).into_iter();
        for body in request.chain(successes.into_iter().map(|(_, response)| response)) {
            for (media, value) in content(body) {
                if is_one_json(media) && value.get("schema").is_none() {
                    self.report(&operation.pointer, format!("the content {media} needs a schema"));
                }
                if value.get("schema").and_then(|schema| self.in_text(schema)).is_some() {
                    self.report(&operation.pointer, "a text that holds another value has to be a property");
                }
            }
        }
    }

    /// What an answer without a body means.
    fn empty(&mut self, operation: &Operation<'a>) {
        let Some(said) = operation.value.get("x-empty") else { return };
        if said != "refused" || answer(self.expanded, operation) != Answer::Stream {
            self.report(&operation.pointer, "x-empty is `refused`, and for operations that answer with bytes");
        }
    }

    /// What can be told only where everything is resolved.
    fn shapes(&mut self) {
        let resolved = resolved(self.expanded);
        self.further(&resolved);
        let resolved_operations: BTreeMap<_, _> =
            operations(&resolved).into_iter().map(|operation| (operation.pointer.clone(), operation)).collect();
        for operation in operations(self.expanded) {
            let Some(same) = resolved_operations.get(&operation.pointer) else { continue };
            let places = operation.parameters(self.expanded).into_iter().map(|(place, _)| place);
            for (place, (_, parameter)) in places.zip(same.parameters(&resolved)) {
                self.parameter_shape(&resolved, &place, parameter);
            }
            if let Some(paging) = operation.value.get("x-paging") {
                let problems = Paging { document: &resolved, operation: same, paging }.problems();
                problems
                    .into_iter()
                    .for_each(|problem| self.report(&operation.pointer, format!("x-paging: {problem}")));
            }
        }
    }

    /// Properties that a schema does not name stand in a field of their own.
    fn further(&mut self, resolved: &Value) {
        let schemas = resolved.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
        for (name, schema) in schemas.filter(|(_, schema)| keeps_further(schema) && rust_type_of(schema).is_none()) {
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            for (property, _) in properties.filter(|(property, value)| names::of_field(property, value) == "extra") {
                let place = member(&format!("{}/properties", member("/components/schemas", name)), property);
                self.report(&place, "`extra` is where properties stand that the schema does not name");
            }
        }
    }

    fn parameter_shape(&mut self, resolved: &Value, place: &str, parameter: &Value) {
        let is_plain = |schema: &Value| {
            let schema = match schema_name(schema) {
                Some(name) => &resolved["components"]["schemas"][name],
                None => schema,
            };
            is_scalar(schema) || (PLAIN.contains(&text(schema, "type")) && schema["format"] != "binary")
        };
        let schema = &parameter["schema"];
        let name = text(parameter, "name");
        if [schema, &schema["items"]].into_iter().any(|schema| in_text(schema).is_some()) {
            self.report(place, format!("the parameter `{name}` is a text anyway: give it the type of what it holds"));
        }
        let is_list = parameter["in"] == "query" && schema["type"] == "array" && is_plain(&schema["items"]);
        let is_in_one = parameter["in"] == "query" && parameter["explode"] == false;
        if parameter.get("x-slashes").is_some() {
            let is_text = parameter["in"] == "path" && is_any_text(schema);
            if !(is_text && keeps_slashes(parameter)) {
                self.report(place, format!("the parameter `{name}`: x-slashes is `kept`, and for a text in a path"));
            }
        }
        if is_in_one && !(is_list && is_any_text(&schema["items"])) {
            self.report(
                place,
                format!("the parameter `{name}` has a style that cannot be generated: only a list of texts is separated by commas"),
            );
        } else if !is_plain(schema) && !is_list {
            self.report(
                place,
                format!(
                    "the parameter `{name}` cannot be generated: it is no plain value, nor a list of such in a query"
                ),
            );
        }
    }

    fn lost_states(&mut self) {
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

    fn references(&mut self) {
        let document = self.document;
        walk(document, "", &mut |place, value| {
            let Some(target) = reference(value) else { return };
            let found = target.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
            if found.is_none() {
                self.report(place, format!("dangling $ref: {target}"));
            }
        });
    }

    fn schemas(&mut self) {
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

    /// What is no keyword is most often the rest of a text with a comma in it that is not in quotes.
    fn keywords(&mut self, place: &str, what: &str, value: &Value, known: &[&str]) {
        let keys = value.as_object().into_iter().flat_map(Map::keys);
        for key in keys.filter(|key| !known.contains(&key.as_str()) && !key.starts_with("x-")) {
            self.report(place, format!("`{key}` is no member of {what}; a text with a comma in it wants quotes"));
        }
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
        let Some(path) = schema.get("x-rust-type") else { return };
        let path = path.as_str().unwrap_or_default();
        if !path.split("::").all(names::is_identifier) {
            self.report(place, "x-rust-type is the path of a type in the generated crate: `variable::NewVariable`");
        } else if path.rsplit("::").next() != place.strip_prefix("/components/schemas/") {
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
            if let Some(first) = seen.insert(names::of_field(name, property), name) {
                self.report(&place, format!("the properties `{first}` and `{name}` would have one name in Rust"));
            }
            if text(property, "description").is_empty() && schema_name(property).is_none() {
                self.report(&place, "a property needs a description");
            }
        }
    }

    /// A name that is given is one that nothing has to be done to.
    fn rust_name(&mut self, place: &str, value: &Value, made: impl Fn(&str) -> String) {
        let Some(name) = value.get(names::RUST_NAME) else { return };
        if !name.as_str().is_some_and(|name| names::is_identifier(name) && is_snake_case(name) && made(name) == name) {
            self.report(place, "x-rust-name is a name in snake_case ASCII that Rust takes");
        }
    }

    /// The name of a single element is a name, and for what has elements.
    fn rust_singular(&mut self, place: &str, value: &Value, is_list: bool) {
        let Some(name) = value.get(names::RUST_SINGULAR) else { return };
        let is_name = name.as_str().is_some_and(|name| names::is_identifier(name) && is_snake_case(name));
        if !is_name || !is_list {
            self.report(place, "x-rust-singular is a name in snake_case ASCII, and for a list or a map");
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

    fn in_text(&self, schema: &'a Value) -> Option<InText> {
        in_text(self.named(schema))
    }

    /// The schema, or the one that it names.
    fn named(&self, schema: &'a Value) -> &'a Value {
        schema_name(schema).map_or(schema, |name| &self.document["components"]["schemas"][name])
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
}

/// How an operation's list is paged, beside the operation with everything resolved.
struct Paging<'a> {
    document: &'a Value,
    operation: &'a Operation<'a>,
    paging: &'a Value,
}

impl Paging<'_> {
    fn problems(&self) -> Vec<String> {
        let by_index = self.paging.get("page").is_some();
        let is_numbered = by_index && self.paging.get("number").is_some();
        let known: &[&str] = match (by_index, is_numbered) {
            (_, true) => &["page", "count", "items", "total", "number", "size", "next"],
            (true, false) => &["page", "count", "total-header"],
            (false, false) => &["start", "size", "items", "total"],
        };
        let keys = self.paging.as_object().into_iter().flat_map(Map::keys);
        let mut problems: Vec<String> = keys
            .filter(|key| !known.contains(&key.as_str()))
            .map(|key| format!("`{key}` is none of {}", known.join(", ")))
            .collect();
        problems.extend(self.window(if by_index { ["page", "count"] } else { ["start", "size"] }));
        if answer(self.document, self.operation) != Answer::Json {
            problems.push("the answer is not JSON that is always there".to_owned());
        } else if is_numbered {
            problems.extend(self.numbered_answer());
        } else if by_index {
            problems.extend(self.indexed_answer());
        } else {
            problems.extend(self.envelope());
        }
        problems
    }

    /// Both roles are integers, among the properties of the body or among the parameters of the query.
    fn window(&self, roles: [&str; 2]) -> Vec<String> {
        let by_index = roles == ["page", "count"];
        let body = self.operation.request_body(self.document).into_iter().flat_map(content);
        let body = body.filter(|(media, _)| is_one_json(media) || *media == FORM).map(|(_, media)| &media["schema"]);
        let body = body.map(|schema| self.named(schema)).next();
        let in_body = |role: &str| body.and_then(|body| body["properties"].get(text(self.paging, role)));
        let parameters = self.operation.parameters(self.document);
        let in_query = |role: &str| {
            let name = text(self.paging, role);
            let found =
                parameters.iter().find(|(_, parameter)| parameter["name"] == name && parameter["in"] == "query");
            found.map(|(_, parameter)| &parameter["schema"])
        };
        let is_in_body = !by_index && roles.iter().all(|role| in_body(role).is_some());
        let mut problems = Vec::new();
        for role in roles {
            let name = text(self.paging, role);
            match if is_in_body { in_body(role) } else { in_query(role) } {
                None => problems.push(format!("there is no query parameter `{name}` for {role}")),
                Some(schema) if schema["type"] != "integer" => {
                    problems.push(format!("`{name}` for {role} is not an integer"));
                }
                Some(_) => {}
            }
        }
        problems
    }

    fn envelope(&self) -> Vec<String> {
        let page = self.answer();
        let property = |role: &str| page.and_then(|page| page["properties"].get(text(self.paging, role)));
        let mut problems = Vec::new();
        for role in ["items", "total"] {
            let name = text(self.paging, role);
            match property(role).map(|property| (role, text(property, "type"))) {
                None => problems.push(format!("the answer has no property `{name}` for {role}")),
                Some(("items", "array") | ("total", "integer" | "string")) => {}
                Some(_) if role == "items" => problems.push(format!("`{name}` for items is not an array")),
                Some(_) => problems.push(format!("`{name}` for total is neither an integer nor a text")),
            }
        }
        if property("start").is_some_and(|start| !["integer", "string"].contains(&text(start, "type"))) {
            problems.push(format!("the answer's `{}` does not tell where the page starts", text(self.paging, "start")));
        }
        problems
    }

    fn indexed_answer(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if self.paging["total-header"] != "Content-Range" {
            problems.push("the only total-header that is known is Content-Range".to_owned());
        }
        if self.answer().is_none_or(|answer| answer["type"] != "array") {
            problems.push("the answer to a list by index is an array".to_owned());
        }
        problems
    }

    /// The answer tells by numbers which page it is: all of them in one object, or in the answer itself.
    fn numbered_answer(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let answer = self.answer();
        let of_answer = |name: &str| answer?["properties"].get(name);
        if of_answer(text(self.paging, "items")).is_none_or(|items| items["type"] != "array") {
            problems.push(format!("`{}` for items is not an array of the answer", text(self.paging, "items")));
        }
        let has_next = self.paging.get("next").map(|_| ("next", "boolean"));
        let roles = [("total", "integer"), ("number", "integer"), ("size", "integer")];
        for (role, kind) in roles.into_iter().chain(has_next) {
            let path = text(self.paging, role);
            let found =
                path.split_once('.').and_then(|(object, name)| self.named(of_answer(object)?)["properties"].get(name));
            if found.is_none_or(|found| found["type"] != kind) {
                problems.push(format!("`{path}` for {role} is no {kind} in an object of the answer"));
            }
        }
        let objects: BTreeSet<&str> = ["total", "number", "size", "next"]
            .into_iter()
            .filter_map(|role| text(self.paging, role).split_once('.'))
            .map(|(object, _)| object)
            .collect();
        if objects.len() > 1 {
            problems.push("total, number, size and next stand in one object".to_owned());
        }
        problems
    }

    fn answer(&self) -> Option<&Value> {
        let answers = self.operation.successes(self.document).into_iter().flat_map(|(_, response)| content(response));
        answers.filter_map(|(_, media)| media.get("schema")).map(|schema| self.named(schema)).next()
    }

    fn named<'v>(&'v self, schema: &'v Value) -> &'v Value {
        match schema_name(schema) {
            Some(name) => &self.document["components"]["schemas"][name],
            None => schema,
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

/// Whether it is a text of no particular kind.
fn is_any_text(schema: &Value) -> bool {
    schema["type"] == "string" && schema.get("format").is_none() && schema.get("enum").is_none()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is_snake_case(name: &str) -> bool {
    name == name.to_snake_case()
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
