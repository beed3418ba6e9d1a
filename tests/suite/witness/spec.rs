//! An assembled spec as the answers of a server are held against it.

use super::schema::{self, DOCUMENT};
use http::Method;
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Map, Value};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// How long the words on one violation may be, in bytes, before the value that is wrong is left out of them.
const SHOWN: usize = 300;

/// What a spec says of the answers to each operation.
pub(crate) struct Spec {
    operations: BTreeMap<String, Operation>,
    registry: Registry<'static>,
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

/// An operation, or one of its variants.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    /// By status, or `4XX`, or `default`.
    answers: BTreeMap<String, Value>,
    /// Whether a success may come without the body that is declared.
    may_be_empty: bool,
    /// Whether it is a list that is read by pages.
    is_paged: bool,
    /// The parameters of its query that are numbers.
    pub(crate) numbers: Vec<String>,
    /// The parameters of its query that are dates.
    pub(crate) dates: Vec<String>,
    /// Whether its query takes a sort field.
    pub(crate) is_sorted: bool,
}

/// What is to be done with a body to hold it against the spec.
pub(crate) enum Body<'a> {
    /// It is no JSON: nothing.
    Opaque,
    /// It is to be JSON of this schema.
    Json(&'a Value),
    /// It is to be empty: nothing like it is declared, but these media types.
    Empty(Vec<&'a str>),
}

impl Spec {
    /// The spec that an assembled document holds; panics if it is none, which is no test's fault.
    pub(crate) fn read(document: &str) -> Self {
        Self::of(&serde_json::from_str(document).unwrap_or_else(|error| panic!("a spec is no JSON: {error}")))
    }

    /// As [`read`](Self::read), of a document that was parsed already.
    pub(crate) fn of(document: &Value) -> Self {
        let registry = Registry::new().draft(Draft::Draft202012).add(DOCUMENT, schema::definitions(document));
        let registry = registry.and_then(|registry| registry.prepare());
        let registry = registry.unwrap_or_else(|error| panic!("the schemas of a spec cannot be used: {error}"));
        Self { operations: operations(document), registry, validators: Mutex::default() }
    }

    /// All operations, by id.
    pub(crate) fn operations(&self) -> &BTreeMap<String, Operation> {
        &self.operations
    }

    /// All lists that are read by pages with GET.
    pub(crate) fn lists(&self) -> impl Iterator<Item = &Operation> {
        self.operations.values().filter(|operation| operation.is_paged && operation.method == "GET")
    }

    /// All routes: methods and paths.
    pub(crate) fn routes(&self) -> BTreeSet<(&str, &str)> {
        self.operations.values().map(Operation::route).collect()
    }

    /// Whether an operation of the route that a path belongs to declares the status; none if no route has the path.
    pub(crate) fn has_status(&self, method: &Method, path: &str, status: u16) -> Option<bool> {
        let path = path.split('?').next().unwrap_or_default();
        let is_of_method = |operation: &&Operation| operation.method == method.as_str();
        let fitting = self.operations.values().filter(is_of_method).filter_map(|operation| {
            let literal = literal_segments(&operation.path, path)?;
            Some((literal, operation))
        });
        // Of `/users/{id}` and `/users/me` it is the latter.
        let best = fitting.clone().map(|(literal, _)| literal).max()?;
        let mut best = fitting.filter(|(literal, _)| *literal == best);
        Some(best.any(|(_, operation)| operation.answer(status).is_some()))
    }

    /// What is declared of an answer with this status, and this content type.
    pub(crate) fn body(&self, operation: &str, status: u16, content_type: Option<&str>) -> Result<Body<'_>, String> {
        let operation = self.operations.get(operation).ok_or("the spec has no such operation")?;
        let answer = operation.answer(status).ok_or("the spec does not declare the status")?;
        let Some(content) = answer.get("content").and_then(Value::as_object) else { return Ok(Body::Empty(vec![])) };
        Ok(match of_type(content, content_type) {
            Some((media, declared)) if media.ends_with("json") => Body::Json(&declared["schema"]),
            Some(_) => Body::Opaque,
            None => Body::Empty(content.keys().map(String::as_str).collect()),
        })
    }

    /// Whether a success of the operation may come without a body although one is declared.
    pub(crate) fn may_be_empty(&self, operation: &str, status: u16) -> bool {
        (200..300).contains(&status) && self.operations.get(operation).is_some_and(|operation| operation.may_be_empty)
    }

    /// What is wrong with the bytes of a JSON body.
    pub(crate) fn wrong(&self, schema: &Value, body: &[u8]) -> Vec<String> {
        if body.is_empty() && schema::is_open(schema) {
            return vec![];
        }
        if body.is_empty() {
            return vec!["the body is empty where the spec declares JSON".into()];
        }
        let body: Value = match serde_json::from_slice(body) {
            Ok(body) => body,
            Err(error) => return vec![format!("the body is no JSON: {error}")],
        };
        match self.validator(schema) {
            Ok(validator) => validator.iter_errors(&body).map(|error| told(&error)).collect(),
            Err(error) => vec![format!("the schema cannot be used: {error}")],
        }
    }

    fn validator(&self, schema: &Value) -> Result<Arc<Validator>, String> {
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        let key = schema.to_string();
        if let Some(validator) = validators.get(&key) {
            return Ok(validator.clone());
        }
        let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&self.registry);
        let validator = options.should_validate_formats(true).build(&schema::strict(schema));
        let validator = Arc::new(validator.map_err(|error| error.to_string())?);
        validators.insert(key, validator.clone());
        Ok(validator)
    }
}

impl Operation {
    pub(crate) fn route(&self) -> (&str, &str) {
        (&self.method, &self.path)
    }

    /// The statuses that are declared.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = &str> {
        self.answers.keys().map(String::as_str)
    }

    fn answer(&self, status: u16) -> Option<&Value> {
        let keys = [status.to_string(), format!("{}XX", status / 100), "default".to_owned()];
        keys.iter().find_map(|key| self.answers.get(key))
    }
}

/// How many segments of a path are literally those of the template; none if the path does not fit it.
fn literal_segments(template: &str, path: &str) -> Option<usize> {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    let is_placeholder = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let fits =
        |(expected, actual): (&&str, &&str)| expected == actual || is_placeholder(expected) && !actual.is_empty();
    let is_fitting = template.len() == path.len() && template.iter().zip(&path).all(fits);
    is_fitting.then(|| template.iter().zip(&path).filter(|(expected, actual)| expected == actual).count())
}

/// The operations of a document; in place of one that has variants, those.
fn operations(document: &Value) -> BTreeMap<String, Operation> {
    let mut operations = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
            let variants = operation.get("x-variants").and_then(Value::as_array);
            for variant in variants.map_or_else(|| vec![operation], |variants| variants.iter().collect()) {
                let id = variant["operationId"].as_str().unwrap_or_default().to_owned();
                let operation = Operation {
                    method: method.to_uppercase(),
                    path: path.to_owned(),
                    answers: answers(document, operation, variant),
                    may_be_empty: operation["x-empty"] == "none",
                    is_paged: !operation["x-paging"].is_null(),
                    numbers: of_query(document, operation, |_, schema| schema["type"] == "integer"),
                    dates: of_query(document, operation, |_, schema| schema["format"] == "date-time"),
                    is_sorted: !of_query(document, operation, |name, _| name == "sort").is_empty(),
                };
                operations.insert(id, operation);
            }
        }
    }
    operations
}

/// What is declared for an operation's variant: its own answers; where it has no success of its own, that of the
/// operation; and the operation's errors.
fn answers(document: &Value, operation: &Value, variant: &Value) -> BTreeMap<String, Value> {
    let of = |value: &Value| -> BTreeMap<String, Value> {
        let answers = value.get("responses").and_then(Value::as_object).into_iter().flatten();
        answers.map(|(status, answer)| (status.clone(), resolved(document, answer).clone())).collect()
    };
    let own = of(variant);
    let is_success = |status: &str| status.starts_with('2');
    let has_success = own.keys().any(|status| is_success(status));
    let mut answers = of(operation);
    answers.retain(|status, _| !(has_success && is_success(status)));
    answers.extend(own);
    answers
}

/// The names of those parameters of an operation's query that are wanted by name and schema.
fn of_query(document: &Value, operation: &Value, is_wanted: impl Fn(&str, &Value) -> bool) -> Vec<String> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let parameters = parameters.map(|parameter| resolved(document, parameter));
    let named = parameters.filter(|parameter| parameter["in"] == "query").filter_map(|parameter| {
        let name = parameter["name"].as_str()?;
        is_wanted(name, resolved(document, &parameter["schema"])).then(|| name.to_owned())
    });
    named.collect()
}

fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
    target.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}

/// What is declared for a content type; where the server names none, what is declared first.
fn of_type<'a>(content: &'a Map<String, Value>, content_type: Option<&str>) -> Option<(&'a str, &'a Value)> {
    let Some(content_type) = content_type else {
        return content.iter().next().map(|(media, declared)| (media.as_str(), declared));
    };
    let media = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let family = format!("{}/*", media.split('/').next().unwrap_or_default());
    let declared = [media.as_str(), &family, "*/*"].into_iter().find_map(|media| content.get_key_value(media));
    declared.map(|(media, declared)| (media.as_str(), declared))
}

/// The place in the body, what is wrong there, and the place in the schema that says so.
fn told(error: &ValidationError<'_>) -> String {
    let place = match error.instance_path().as_str() {
        "" => "the body",
        place => place,
    };
    let words = error.to_string();
    let words = if words.len() > SHOWN { error.masked().to_string() } else { words };
    format!("{place}: {words} (schema: {})", error.schema_path())
}
