//! Swagger 2.0 as OpenAPI 3.0.

use crate::{document::METHODS, facts::is_bytes};
use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// What a parameter that is no body says of its values in Swagger 2.0, and its schema in OpenAPI 3.0.
const OF_VALUES: [&str; 15] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
];

/// The document as OpenAPI 3.0.
pub(crate) fn converted(mut written: Value, notes: &mut Vec<String>) -> Value {
    move_references(&mut written);
    let source = written.clone();
    let mut converted = Members::new();
    converted.insert("openapi".into(), "3.0.3".into());
    for key in ["info", "tags", "security", "externalDocs"] {
        if let Some(value) = source.get(key) {
            converted.insert(key.into(), value.clone());
        }
    }
    if let Some(servers) = servers(&source) {
        converted.insert("servers".into(), servers);
    }
    let converter = Converter { source: &source };
    converted.insert("paths".into(), converter.paths(notes));
    converted.insert("components".into(), converter.components(notes));
    let mut document = Value::Object(converted);
    schemas_of_files(&mut document);
    document
}

fn move_references(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get_mut("$ref")
                && let Some(name) = target.strip_prefix("#/definitions/")
            {
                *target = format!("#/components/schemas/{name}");
            }
            members.values_mut().for_each(move_references);
        }
        Value::Array(items) => items.iter_mut().for_each(move_references),
        _ => {}
    }
}

/// A file is a text of bytes.
fn schemas_of_files(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if members.get("type").is_some_and(|kind| kind == "file") {
                members.insert("type".into(), "string".into());
                members.insert("format".into(), "binary".into());
            }
            members.values_mut().for_each(schemas_of_files);
        }
        Value::Array(items) => items.iter_mut().for_each(schemas_of_files),
        _ => {}
    }
}

fn servers(source: &Value) -> Option<Value> {
    let host = source["host"].as_str().filter(|host| !host.is_empty());
    let path = source["basePath"].as_str().unwrap_or_default().trim_end_matches('/');
    let schemes = texts(&source["schemes"]);
    let scheme = schemes.iter().find(|scheme| **scheme == "https").or(schemes.first()).unwrap_or(&"http");
    match host {
        Some(host) => Some(json!([{"url": format!("{scheme}://{host}{path}")}])),
        None if path.is_empty() => None,
        None => Some(json!([{"url": path}])),
    }
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

struct Converter<'a> {
    source: &'a Value,
}

impl Converter<'_> {
    fn paths(&self, notes: &mut Vec<String>) -> Value {
        let paths = self.source["paths"].as_object().into_iter().flatten();
        paths.map(|(path, item)| (path.clone(), self.item(path, item, notes))).collect::<Members>().into()
    }

    fn item(&self, path: &str, item: &Value, notes: &mut Vec<String>) -> Value {
        let Some(members) = item.as_object() else { return item.clone() };
        let mut converted = Members::new();
        for (key, value) in members {
            if METHODS.contains(&key.as_str()) {
                let place = format!("{} {path}", key.to_uppercase());
                converted.insert(key.clone(), self.operation(&place, &item["parameters"], value, notes));
            } else if key != "parameters" {
                converted.insert(key.clone(), value.clone());
            }
        }
        converted.into()
    }

    fn operation(&self, place: &str, shared: &Value, operation: &Value, notes: &mut Vec<String>) -> Value {
        let mut converted = operation.as_object().cloned().unwrap_or_default();
        let consumes = self.media(operation, "consumes");
        let produces = self.media(operation, "produces");
        for key in ["consumes", "produces", "schemes", "parameters"] {
            converted.remove(key);
        }
        let parameters = self.parameters(shared, operation);
        let is_plain = |parameter: &&Value| !matches!(parameter["in"].as_str(), Some("body" | "formData"));
        let plain: Vec<Value> =
            parameters.iter().filter(is_plain).map(|parameter| plain_parameter(place, parameter, notes)).collect();
        if !plain.is_empty() {
            converted.insert("parameters".into(), plain.into());
        }
        if let Some(body) = request_body(place, &parameters, &consumes, notes) {
            converted.insert("requestBody".into(), body);
        }
        let answers = operation["responses"].as_object().cloned().unwrap_or_default();
        let responses = answers.iter().filter(|(status, response)| {
            let is_added = is_added_by_springfox(operation, &answers, status, response);
            if is_added {
                notes.push(format!("{place}: the answer {status} is left out; springfox adds it beside 200 by itself"));
            }
            !is_added
        });
        let responses = responses.map(|(status, response)| (status.clone(), self.response(response, &produces)));
        converted.insert("responses".into(), responses.collect::<Members>().into());
        converted.into()
    }

    /// The parameters of the path that the operation does not have itself, and its own; references followed.
    fn parameters(&self, shared: &Value, operation: &Value) -> Vec<Value> {
        let list = |value: &Value| -> Vec<Value> {
            value.as_array().into_iter().flatten().map(|parameter| self.followed(parameter).clone()).collect()
        };
        let own = list(&operation["parameters"]);
        let is_own = |shared: &Value| own.iter().any(|own| own["name"] == shared["name"] && own["in"] == shared["in"]);
        let shared: Vec<Value> = list(shared).into_iter().filter(|parameter| !is_own(parameter)).collect();
        shared.into_iter().chain(own).collect()
    }

    fn followed<'v>(&'v self, value: &'v Value) -> &'v Value {
        crate::document::resolve(self.source, value)
    }

    /// The media types of an operation, or those of all where it says nothing.
    fn media(&self, operation: &Value, key: &str) -> Vec<String> {
        let own = operation.get(key).unwrap_or(&self.source[key]);
        texts(own).into_iter().map(str::to_owned).collect()
    }

    fn response(&self, response: &Value, produces: &[String]) -> Value {
        let response = self.followed(response);
        let mut converted = response.as_object().cloned().unwrap_or_default();
        converted.remove("examples");
        let headers = converted.get_mut("headers").and_then(Value::as_object_mut).into_iter().flatten();
        headers.for_each(|(_, header)| *header = header_with_schema(header));
        if let Some(schema) = converted.remove("schema") {
            // Without a media type a text comes as it is, and so do bytes.
            let found = self.followed(&schema);
            let is_plain = ["file", "string"].iter().any(|kind| found["type"] == *kind) || is_bytes(found);
            let default = [if is_plain { "*/*" } else { JSON }.to_owned()];
            let media = if produces.is_empty() { &default } else { produces };
            let content = media.iter().map(|media| (media.clone(), json!({"schema": schema})));
            converted.insert("content".into(), content.collect::<Members>().into());
        }
        converted.into()
    }

    fn components(&self, notes: &mut Vec<String>) -> Value {
        let schemas = self.source["definitions"].as_object().cloned().unwrap_or_default();
        let security = self.source["securityDefinitions"].as_object().into_iter().flatten();
        let security: Members =
            security.filter_map(|(name, scheme)| Some((name.clone(), security_scheme(name, scheme, notes)?))).collect();
        let mut components = Members::new();
        components.insert("schemas".into(), schemas.into());
        if !security.is_empty() {
            components.insert("securitySchemes".into(), security.into());
        }
        components.into()
    }
}

/// Whether springfox has added an answer of success that nobody declared: it does so to each operation, whatever is there.
fn is_added_by_springfox(operation: &Value, answers: &Members, status: &str, answer: &Value) -> bool {
    let id = operation["operationId"].as_str().unwrap_or_default();
    let is_of_springfox = METHODS.iter().any(|method| id.contains(&format!("Using{}", method.to_uppercase())));
    let words = answer["description"].as_str().unwrap_or_default();
    let is_default = [("201", "Created"), ("204", "No Content")].contains(&(status, words));
    is_of_springfox && is_default && answers.contains_key("200") && answer.get("schema").is_none()
}

/// Parts what a parameter says of its values from what it says of itself.
fn with_schema(parameter: &Value) -> (Members, Members) {
    let members = parameter.as_object().cloned().unwrap_or_default();
    members.into_iter().partition(|(key, _)| OF_VALUES.contains(&key.as_str()))
}

/// A header with a schema, as OpenAPI 3.0 has it.
pub(crate) fn header_with_schema(header: &Value) -> Value {
    let (schema, mut header) = with_schema(header);
    header.remove("collectionFormat");
    header.insert("schema".into(), schema.into());
    header.into()
}

fn plain_parameter(place: &str, parameter: &Value, notes: &mut Vec<String>) -> Value {
    let (schema, mut converted) = with_schema(parameter);
    let is_list = schema.get("type").is_some_and(|kind| kind == "array");
    let format = converted.remove("collectionFormat");
    if is_list && converted.get("in").is_some_and(|location| location == "query") {
        let name = parameter["name"].as_str().unwrap_or_default();
        match format.as_ref().and_then(Value::as_str).unwrap_or("csv") {
            "multi" => {}
            "csv" => drop(converted.insert("explode".into(), false.into())),
            other => {
                let style = if other == "pipes" { "pipeDelimited" } else { "spaceDelimited" };
                converted.insert("style".into(), style.into());
                notes.push(format!("{place}: the list `{name}` is written as `{other}`"));
            }
        }
    }
    if !schema.is_empty() {
        converted.insert("schema".into(), schema.into());
    }
    converted.into()
}

fn request_body(place: &str, parameters: &[Value], consumes: &[String], notes: &mut Vec<String>) -> Option<Value> {
    let of =
        |location: &str| -> Vec<&Value> { parameters.iter().filter(|parameter| parameter["in"] == location).collect() };
    let (bodies, fields) = (of("body"), of("formData"));
    if bodies.len() > 1 {
        notes.push(format!("{place}: it has several bodies; only `{}` is taken", bodies[0]["name"]));
    }
    if let Some(body) = bodies.first() {
        let media = if consumes.is_empty() { &[JSON.to_owned()] } else { consumes };
        // What takes anything is sent JSON.
        let media = media.iter().map(|media| if media == "*/*" { JSON.to_owned() } else { media.clone() });
        let schema = body.get("schema").cloned().unwrap_or_else(|| json!({}));
        let content: Members = media.map(|media| (media, json!({"schema": schema}))).collect();
        let mut converted = json!({"required": body["required"] == true, "content": content});
        if let Some(description) = body.get("description") {
            converted["description"] = description.clone();
        }
        return Some(converted);
    }
    (!fields.is_empty()).then(|| form(&fields, consumes))
}

fn form(fields: &[&Value], consumes: &[String]) -> Value {
    let has_file = fields.iter().any(|field| field["type"] == "file");
    let is_multipart = has_file || consumes.iter().any(|media| media == MULTIPART);
    let mut properties = Members::new();
    let mut required = Vec::new();
    for field in fields {
        let name = field["name"].as_str().unwrap_or_default();
        let (mut schema, about) = with_schema(field);
        if let Some(description) = about.get("description") {
            schema.insert("description".into(), description.clone());
        }
        properties.insert(name.to_owned(), schema.into());
        if field["required"] == true {
            required.push(name);
        }
    }
    let mut schema = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    let media = if is_multipart { MULTIPART } else { FORM };
    // A form with no field that has to be there is still sent as a form.
    json!({"required": true, "content": {media: {"schema": schema}}})
}

fn security_scheme(name: &str, scheme: &Value, notes: &mut Vec<String>) -> Option<Value> {
    let mut converted = match scheme["type"].as_str() {
        Some("basic") => json!({"type": "http", "scheme": "basic"}),
        Some("apiKey") => scheme.clone(),
        Some("oauth2") => json!({"type": "oauth2", "flows": oauth_flow(scheme)?}),
        other => {
            notes.push(format!("the security scheme `{name}` is of no known type ({other:?}): left out"));
            return None;
        }
    };
    if let Some(description) = scheme.get("description") {
        converted["description"] = description.clone();
    }
    Some(converted)
}

fn oauth_flow(scheme: &Value) -> Option<Value> {
    let flow = match scheme["flow"].as_str()? {
        "implicit" => "implicit",
        "password" => "password",
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        _ => return None,
    };
    let mut converted = Members::new();
    for key in ["authorizationUrl", "tokenUrl"] {
        if let Some(url) = scheme.get(key) {
            converted.insert(key.into(), url.clone());
        }
    }
    converted.insert("scopes".into(), scheme.get("scopes").cloned().unwrap_or_else(|| json!({})));
    Some(json!({flow: converted}))
}
