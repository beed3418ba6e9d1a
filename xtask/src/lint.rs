//! What an assembled spec must keep to, so that it is complete, true to its sources and can be generated from.

use crate::{
    document::{METHODS, Operation, Origins, content, member, operations, reference, resolve, walk},
    problem::Problem,
};
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Names of what the generated client has beside the operations.
const RESERVED_OPERATIONS: [&str; 9] =
    ["new", "new_with_client", "exec", "pre", "post", "client", "baseurl", "inner", "api_version"];

/// Names of what a builder has beside its setters.
const RESERVED_PARAMETERS: [&str; 9] =
    ["new", "body", "header_map", "client", "into_request", "send", "items", "pages", "total"];

/// All problems of the document.
pub(crate) fn lint(document: &Value, origins: &Origins) -> Vec<Problem> {
    let mut lint = Lint { document, origins, problems: Vec::new() };
    lint.header();
    lint.paths();
    lint.references();
    lint.schemas();
    lint.problems
}

struct Lint<'a> {
    document: &'a Value,
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
                if !METHODS.contains(&key.as_str()) && !key.starts_with("x-") && key != "$ref" {
                    self.report(&place, format!("`{key}` stands with each operation here, not with the path"));
                }
            }
        }
        let mut ids = BTreeMap::new();
        for operation in operations(self.document) {
            self.operation(&operation);
            let Some(id) = operation.id() else { continue };
            if let Some(first) = ids.insert(id.to_snake_case(), operation.pointer.clone()) {
                let first_file = self.origins.file_of(&first);
                self.report(&operation.pointer, format!("the operationId `{id}` is taken by {first} in {first_file}"));
            }
        }
    }

    fn operation(&mut self, operation: &Operation<'a>) {
        let place = operation.pointer.as_str();
        match operation.id() {
            None => self.report(place, "an operation needs an operationId"),
            Some(id) if !is_snake_case(id) => {
                self.report(place, format!("the operationId `{id}` is not snake_case ASCII"))
            }
            Some(id) if RESERVED_OPERATIONS.contains(&id) => {
                self.report(place, format!("the operationId `{id}` is taken by the generated client itself"));
            }
            Some(_) => {}
        }
        self.source(operation);
        self.tags(operation);
        if text(operation.value, "summary").is_empty() {
            self.report(place, "an operation needs a summary");
        }
        self.parameters(operation);
        self.bodies(operation);
        self.paging(operation);
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
        for (place, parameter) in operation.parameters(self.document) {
            let (name, location) = (text(parameter, "name"), text(parameter, "in"));
            if let Some(first) = seen.insert(name.to_snake_case(), name) {
                self.report(&place, format!("the parameters `{first}` and `{name}` would have one name in Rust"));
            }
            if RESERVED_PARAMETERS.contains(&name.to_snake_case().as_str()) {
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
            let explodes = parameter.get("explode").and_then(Value::as_bool).unwrap_or(true);
            let style = parameter.get("style").and_then(Value::as_str);
            if !matches!(style, None | Some("simple" | "form")) || (location == "query" && !explodes) {
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
        let successes = operation.successes(self.document);
        if successes.is_empty() {
            self.report(&operation.pointer, "an operation needs an answer that means success");
        }
        let request = operation.request_body(self.document).into_iter();
        for body in request.chain(successes.into_iter().map(|(_, response)| response)) {
            for (media, value) in content(body) {
                if media.contains("json") && value.get("schema").is_none() {
                    self.report(&operation.pointer, format!("the content {media} needs a schema"));
                }
            }
        }
    }

    fn paging(&mut self, operation: &Operation<'a>) {
        let Some(paging) = operation.value.get("x-paging") else { return };
        for role in ["start", "size"] {
            let name = text(paging, role);
            let parameters = operation.parameters(self.document);
            if !parameters.iter().any(|(_, parameter)| parameter["name"] == name && parameter["in"] == "query") {
                self.report(&operation.pointer, format!("x-paging: there is no query parameter `{name}` for {role}"));
            }
        }
        let schemas = operation.successes(self.document).into_iter().flat_map(|(_, response)| content(response));
        let page =
            schemas.filter_map(|(_, media)| media.get("schema")).map(|schema| resolve(self.document, schema)).next();
        for role in ["items", "total"] {
            let name = text(paging, role);
            if page.and_then(|page| page["properties"].get(name)).is_none() {
                self.report(&operation.pointer, format!("x-paging: the answer has no property `{name}` for {role}"));
            }
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
            if text(schema, "description").is_empty() {
                self.report(&place, "a schema needs a description");
            }
        }
        walk(&self.document["components"]["schemas"], "/components/schemas", &mut |place, schema| {
            if schema.get("discriminator").is_some() {
                self.report(place, "a discriminator is ignored by the generator");
            }
            let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            let mut seen = BTreeMap::new();
            for (name, property) in properties {
                let place = member(&format!("{place}/properties"), name);
                if let Some(first) = seen.insert(name.to_snake_case(), name) {
                    self.report(&place, format!("the properties `{first}` and `{name}` would have one name in Rust"));
                }
                if text(property, "description").is_empty() && reference(property).is_none() {
                    self.report(&place, "a property needs a description");
                }
            }
            let mut seen = BTreeMap::new();
            let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            for value in values {
                if let Some(first) = seen.insert(value.to_upper_camel_case(), value) {
                    self.report(place, format!("the values `{first}` and `{value}` would have one name in Rust"));
                }
            }
        });
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is_snake_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
