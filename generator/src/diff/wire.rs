//! What two documents say that is no item of Rust: routes, names on the wire, statuses, media types, credentials, servers.

use super::{Change, Impact, Subject};
use crate::{
    document::{Operation, content, operations, schema_name},
    names,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A change that is told, and breaks nothing.
pub(super) fn told(subject: &Subject, change: &'static str, message: String) -> Change {
    subject.change(Impact::Compatible, change, message)
}

/// What differs between an operation in one document and in another.
pub(super) fn operation(
    (old_document, old): (&Value, &Operation<'_>),
    (new_document, new): (&Value, &Operation<'_>),
) -> Vec<Change> {
    let subject = Subject::operation(new);
    let mut changes = Vec::new();
    let mut tell = |change, message| changes.push(told(&subject, change, message));
    if (old.path, old.method) != (new.path, new.method) {
        tell("operation_moved", format!("moved from {} {}", old.method.to_uppercase(), old.path));
    }
    let (was, is) = (setters(old_document, old), setters(new_document, new));
    for (setter, old) in &was {
        let Some(new) = is.get(setter) else { continue };
        if old["name"] != new["name"] || old["in"] != new["in"] {
            let message = format!(
                "the parameter {} of the {} is {} of the {} now",
                old["name"], old["in"], new["name"], new["in"]
            );
            tell("parameter_moved", message.replace('"', "`"));
        }
    }
    let (was, is) = (media(old_document, old), media(new_document, new));
    if let (Some(was), Some(is)) = (was, is)
        && was != is
    {
        tell("body_media", format!("the body is {is}, not {was}"));
    }
    let (was, is) = (statuses(old), statuses(new));
    for status in is.difference(&was) {
        tell("status_added", format!("it may answer {status}"));
    }
    for status in was.difference(&is) {
        tell("status_removed", format!("it does not answer {status} any more"));
    }
    let own = [old, new].into_iter().any(|operation| operation.value.get("security").is_some());
    let (was, is) = (security(old_document, Some(old)), security(new_document, Some(new)));
    if own && was != is {
        tell("security", format!("it asks for {is}, not for {was}"));
    }
    match (old.value.get("x-paging"), new.value.get("x-paging")) {
        (Some(was), Some(is)) if was != is => {
            tell("paging_changed", format!("its pages are told by {is}, not by {was}"))
        }
        _ => {}
    }
    changes
}

/// What differs between the documents as a whole.
pub(super) fn api(old: &Value, new: &Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let (was, is) = (security(old, None), security(new, None));
    if was != is {
        let message = format!("operations ask for {is}, not for {was}");
        changes.push(told(&Subject::api("security"), "security", message));
    }
    let schemes = |document: &Value| -> BTreeMap<String, String> {
        let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten();
        schemes.map(|(name, scheme)| (name.clone(), credentials(scheme))).collect()
    };
    let (was, is) = (schemes(old), schemes(new));
    for (name, is) in &is {
        if let Some(was) = was.get(name).filter(|was| *was != is) {
            let message = format!("`{name}` is {is}, not {was}");
            changes.push(told(&Subject::api("security"), "security_scheme", message));
        }
    }
    if old.get("x-failures") != new.get("x-failures") {
        let message = "failed calls are told apart by other rules: `is_not_found`, `is_conflict` and `is_unavailable` of an \
                       error may say otherwise than before";
        changes.push(told(&Subject::api("failures"), "failures", message.to_owned()));
    }
    let segments = |document: &Value| {
        let said = &document["x-path-segments"];
        (said["white-space"].clone(), said["slashes"].clone())
    };
    if segments(old) != segments(new) {
        let message = "other values in paths are refused before they are sent: those with white space at an end, or with \
                       a slash";
        changes.push(told(&Subject::api("paths"), "path_segments", message.to_owned()));
    }
    let servers = |document: &Value| -> Vec<String> {
        let servers = document["servers"].as_array().into_iter().flatten();
        servers.filter_map(|server| server["url"].as_str().map(str::to_owned)).collect()
    };
    let (was, is) = (servers(old), servers(new));
    if was != is {
        let or_none = |urls: Vec<String>| if urls.is_empty() { "none".to_owned() } else { urls.join(", ") };
        let message = format!("the servers are {}, not {}", or_none(is), or_none(was));
        changes.push(told(&Subject::api("servers"), "servers", message));
    }
    changes
}

/// What the generated constant of an operation says that changes how its calls behave.
pub(super) fn facts(subject: &Subject, old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, is) in new {
        let Some(was) = old.get(name).filter(|was| *was != is) else { continue };
        let (change, message) = match (name.as_str(), is.as_str()) {
            ("is_idempotent", "true") => (
                "idempotency_won",
                "it is idempotent now: broken connections and 429, 502, 503 and 504 are retried".to_owned(),
            ),
            ("is_idempotent", _) => (
                "idempotency_lost",
                "it is not idempotent any more: only a call that never reached the server is retried".to_owned(),
            ),
            ("has_effect", "true") => (
                "effect_won",
                "it may change something on the server: an error of a try that broke off says so".to_owned(),
            ),
            ("has_effect", _) => {
                ("effect_lost", "it changes nothing on the server: no error says that it may have".to_owned())
            }
            ("unclear", _) => (
                "unclear",
                format!("the statuses after which it may be done all the same are {is}, not {was}").replace("& ", ""),
            ),
            ("url_limit", _) => {
                ("url_limit", "its URL has another limit: longer requests are refused before they are sent".to_owned())
            }
            ("is_transfer", "true") => {
                ("transfer", "it carries a file now: the limit of time for transfers applies".to_owned())
            }
            ("is_transfer", _) => {
                ("transfer", "it carries no file any more: the limit of time for calls applies".to_owned())
            }
            ("tag", _) => ("tag", format!("its tag is {is}, not {was}").replace('"', "`")),
            ("file_field", _) => ("file_field", format!("the field for the file is {is}, not {was}")),
            ("served", _) => ("served", format!("the servers that have it: {is}, not {was}")),
            // A move tells of route and name, the type of the answer of a body that comes or goes, the API of what all
            // operations have in common.
            ("id" | "method" | "path" | "failures" | "path_segments", _) => continue,
            ("media", _) if !is.contains('"') || !was.contains('"') => continue,
            ("media", _) => ("answer_media", format!("the media types of its answers are {is}, not {was}")),
            _ => ("operation_info", format!("`{name}` is {is}, not {was}")),
        };
        changes.push(told(subject, change, message));
    }
    changes
}

/// The parameters of an operation by the names of their setters.
pub(super) fn setters<'a>(document: &'a Value, operation: &Operation<'a>) -> BTreeMap<String, &'a Value> {
    let parameters = operation.parameters(document).into_iter().map(|(_, parameter)| parameter);
    parameters.map(|parameter| (names::of_parameter(parameter), parameter)).collect()
}

/// The operations by id.
pub(super) fn by_id(document: &Value) -> BTreeMap<&str, Operation<'_>> {
    operations(document).into_iter().filter_map(|operation| Some((operation.id()?, operation))).collect()
}

/// A schema in a word or two.
pub(super) fn described(schema: &Value) -> String {
    if let Some(name) = schema_name(schema) {
        return name.to_owned();
    }
    let kind = schema["type"].as_str().unwrap_or("anything");
    match (kind, schema["format"].as_str()) {
        ("array", _) => format!("array of {}", described(&schema["items"])),
        (kind, Some(format)) => format!("{kind} ({format})"),
        (kind, None) => kind.to_owned(),
    }
}

fn media(document: &Value, operation: &Operation<'_>) -> Option<String> {
    let media: Vec<&str> = content(operation.request_body(document)?).map(|(media, _)| media).collect();
    Some(media.join(" or "))
}

fn statuses<'a>(operation: &Operation<'a>) -> BTreeSet<&'a str> {
    let responses = operation.value["responses"].as_object();
    responses.into_iter().flat_map(|all| all.keys().map(String::as_str)).collect()
}

/// The credentials that are asked for: all of one of several sets.
fn security(document: &Value, operation: Option<&Operation<'_>>) -> String {
    let own = operation.and_then(|operation| operation.value.get("security"));
    let sets = own.or_else(|| document.get("security")).and_then(Value::as_array);
    let sets: Vec<String> = sets
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|set| match set.is_empty() {
            true => "nothing".to_owned(),
            false => set.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and "),
        })
        .collect();
    if sets.is_empty() { "nothing".to_owned() } else { sets.join(" or ") }
}

fn credentials(scheme: &Value) -> String {
    let text = |key: &str| scheme[key].as_str().unwrap_or_default();
    match text("type") {
        "http" => format!("HTTP {}", text("scheme")),
        "apiKey" => format!("the {} `{}`", text("in"), text("name")),
        "oauth2" => {
            let flows: Vec<&str> =
                scheme["flows"].as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
            format!("OAuth 2 ({})", flows.join(", "))
        }
        "openIdConnect" => format!("OpenID Connect at {}", text("openIdConnectUrl")),
        other => other.to_owned(),
    }
}
