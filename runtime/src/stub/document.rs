//! An assembled spec, read for a stub.

use super::{
    cause::Cause,
    schema::{self, DOCUMENT, Reading},
};
use crate::{Error, Result};
use http::StatusCode;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/// An assembled spec, with the schemas of what is sent.
pub(super) struct Document {
    root: Value,
    sent: Registry<'static>,
    reading: Reading,
    /// By schema, as text: those of many members are alike.
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

/// An operation of a document.
#[derive(Clone, Copy)]
pub(super) struct Operation<'a> {
    document: &'a Document,
    pub(super) template: &'a str,
    pub(super) method: &'a str,
    item: &'a Value,
    value: &'a Value,
    variant: Option<&'a Value>,
}

impl Document {
    pub(super) fn read(text: &str) -> Result<Self> {
        let root: Value =
            serde_json::from_str(text).map_err(|error| Error::request(format!("the spec is no JSON: {error}")))?;
        if !root["paths"].is_object() {
            return Err(Error::request("the spec has no `paths`: is it an OpenAPI document?"));
        }
        let reading = Reading::of_requests(&root);
        let registry = Registry::new().draft(Draft::Draft202012).add(DOCUMENT, schema::definitions(&root, &reading));
        let registry = registry.and_then(|registry| registry.prepare());
        let sent =
            registry.map_err(|error| Error::request(format!("the schemas of the spec cannot be used: {error}")))?;
        Ok(Self { root, sent, reading, validators: Mutex::default() })
    }

    /// Where the first of the servers is; one without a host is on a host of no importance.
    pub(super) fn base_url(&self) -> String {
        let url = self.root["servers"][0]["url"].as_str().unwrap_or_default().trim_end_matches('/');
        if url.contains("://") { url.to_owned() } else { format!("http://stub.test{url}") }
    }

    /// What is said at the root of the document.
    pub(super) fn root(&self, key: &str) -> &Value {
        &self.root[key]
    }

    /// Whether the servers take what a schema forbids.
    pub(super) fn takes(&self, what: &str) -> bool {
        self.reading.takes(what)
    }

    /// What a reference leads to; anything else is itself.
    pub(super) fn resolved<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        for _ in 0..16 {
            let target = value.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#'));
            match target.and_then(|pointer| self.root.pointer(pointer)) {
                Some(target) => value = target,
                None => break,
            }
        }
        value
    }

    pub(super) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let items = self.root["paths"].as_object().into_iter().flatten();
        items.flat_map(move |(template, item)| {
            METHODS.iter().filter_map(move |method| {
                let value = item.get(method)?;
                Some(Operation { document: self, template, method, item, value, variant: None })
            })
        })
    }

    /// A validator of what is sent for a schema.
    pub(super) fn validator(&self, schema: &Value) -> std::result::Result<Arc<Validator>, String> {
        let key = schema.to_string();
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = validators.get(&key) {
            return Ok(validator.clone());
        }
        let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&self.sent);
        let validator = options.should_validate_formats(true).build(&self.reading.schema(schema));
        let validator = Arc::new(validator.map_err(|error| error.to_string())?);
        validators.insert(key, validator.clone());
        Ok(validator)
    }
}

impl<'a> Operation<'a> {
    pub(super) fn document(&self) -> &'a Document {
        self.document
    }

    pub(super) fn id(&self) -> &'a str {
        self.own("operationId").as_str().unwrap_or(self.template)
    }

    /// What the variant says, or else the operation.
    pub(super) fn own(&self, key: &str) -> &'a Value {
        self.variant.and_then(|variant| variant.get(key)).unwrap_or(&self.value[key])
    }

    /// The parameters: its own, and those of the path that it has not got itself.
    pub(super) fn parameters(&self) -> Vec<&'a Value> {
        let of = |value: &'a Value| value["parameters"].as_array().into_iter().flatten();
        let mut seen = BTreeSet::new();
        let all = of(self.value).chain(of(self.item)).map(|parameter| self.document.resolved(parameter));
        all.filter(|parameter| seen.insert((parameter["in"].as_str(), parameter["name"].as_str()))).collect()
    }

    /// The variants that are told apart by the body or by `Accept`.
    pub(super) fn variants(&self) -> impl Iterator<Item = &'a Value> {
        self.value["x-variants"].as_array().into_iter().flatten()
    }

    /// The same operation as one of its variants.
    pub(super) fn variant(mut self, variant: &'a Value) -> Self {
        self.variant = Some(variant);
        self
    }

    /// The body that is sent, of a variant or of the operation.
    pub(super) fn body(&self) -> Option<&'a Value> {
        let body = self.document.resolved(self.own("requestBody"));
        body.is_object().then_some(body)
    }

    /// The credentials that are demanded: alternatives of what has to be there together.
    pub(super) fn security(&self) -> Vec<Vec<&'a Value>> {
        let schemes = &self.document.root["components"]["securitySchemes"];
        let own = self.value.get("security").unwrap_or(&self.document.root["security"]);
        let named = |alternative: &'a Value| -> Vec<&'a Value> {
            alternative.as_object().into_iter().flatten().map(|(name, _)| &schemes[name.as_str()]).collect()
        };
        own.as_array().into_iter().flatten().map(named).collect()
    }

    /// What its answers of JSON are wrapped in.
    pub(super) fn envelope(&self) -> Option<&'a Value> {
        let own = self.own("x-envelope");
        let told = if own.is_object() || own == false { own } else { self.document.root("x-envelope") };
        told.is_object().then_some(told)
    }

    /// The first success with a body, or else the first success.
    pub(super) fn success(&self) -> Option<(StatusCode, &'a Value)> {
        let of = |value: &'a Value| {
            let answers = value["responses"].as_object().into_iter().flatten();
            let answers = answers.filter_map(|(status, answer)| {
                let status = match status.as_str() {
                    "default" | "2XX" => StatusCode::OK,
                    status => status.parse().ok()?,
                };
                status.is_success().then(|| (status, self.document.resolved(answer)))
            });
            let answers: Vec<_> = answers.collect();
            let with_body = answers.iter().find(|(_, answer)| answer["content"].is_object());
            with_body.or(answers.first()).copied()
        };
        self.variant.and_then(of).or_else(|| of(self.value))
    }

    /// What is declared of an answer with a status.
    pub(super) fn answer(&self, status: StatusCode) -> Option<&'a Value> {
        let answers = self.value["responses"].as_object()?;
        let keys = [status.as_str().to_owned(), format!("{}XX", status.as_u16() / 100), "default".to_owned()];
        keys.iter().find_map(|key| answers.get(key)).map(|answer| self.document.resolved(answer))
    }

    /// What is said of refusals by the operation itself, and then by the document.
    pub(super) fn refusals(&self) -> [&'a Value; 2] {
        [&self.value["x-refusals"], &self.document.root["x-refusals"]]
    }

    /// The status of a refusal where no `x-refusals` tells it: the one that the operation declares, if it does.
    pub(super) fn declared_refusal(&self, cause: Cause) -> Option<StatusCode> {
        let usual = cause.usual();
        let codes = [usual, StatusCode::UNPROCESSABLE_ENTITY].into_iter().filter(|_| cause.is_about_values());
        codes.into_iter().find(|status| {
            self.value["responses"].as_object().is_some_and(|answers| answers.contains_key(status.as_str()))
        })
    }
}

/// What is declared for a media type: by its name, by its family, or for all.
pub(super) fn of_media<'a>(content: &'a Map<String, Value>, given: &str) -> Option<(&'a str, &'a Value)> {
    let given = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let family = format!("{}/*", given.split('/').next().unwrap_or_default());
    let fits = |declared: &str| declared.split(';').next().is_some_and(|declared| declared.trim() == given);
    let named = content.iter().find(|(declared, _)| fits(declared));
    let found = named.or_else(|| content.get_key_value(&family)).or_else(|| content.get_key_value("*/*"));
    found.map(|(media, value)| (media.as_str(), value))
}

/// Whether a media type is JSON, also under another name.
pub(super) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media.ends_with("/json") || media.ends_with("+json")
}
