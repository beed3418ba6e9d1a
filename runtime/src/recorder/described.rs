//! Requests as texts: laid out for snapshots, with their secrets masked.

use crate::{
    Error, Result,
    masking::{self, MASK, SecretNames},
};
use bytes::Bytes;
use http::{HeaderMap, header::CONTENT_TYPE, request::Parts};
use serde_json::Value;
use std::{collections::BTreeMap, fmt::Write as _};

/// Headers that say nothing about what a call asks for, or differ from run to run.
const PASSED_OVER: [&str; 6] = ["content-length", "host", "user-agent", "accept-encoding", "traceparent", "tracestate"];

/// A request as it is written down.
pub(super) async fn text(head: &Parts, body: Option<Bytes>, names: &SecretNames) -> Result<String> {
    let mut text = format!("{} {}", head.method, masking::path(head.uri.path()));
    let query = head.uri.query().map(|query| parameters(query, names)).unwrap_or_default();
    for (index, parameter) in query.into_iter().enumerate() {
        let mark = if index == 0 { '?' } else { '&' };
        let _ = write!(text, "\n  {mark}{parameter}");
    }
    text.push('\n');
    let boundary = multer_boundary(&head.headers);
    text.push_str(&headers(&head.headers, boundary.as_deref()));
    if let Some(body) = body {
        text.push('\n');
        let is_form = head
            .headers
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
        text.push_str(&match boundary {
            Some(boundary) => multipart(body, boundary).await?,
            None if is_form => parameters(&String::from_utf8_lossy(&body), names).join("\n&"),
            None => content(&body),
        });
        text.push('\n');
    }
    Ok(text)
}

/// The parameters of a query or a form, sorted, as they are encoded.
fn parameters(text: &str, names: &SecretNames) -> Vec<String> {
    let mut parameters: Vec<String> =
        text.split('&').map(|parameter| masking::parameter_of(parameter, names)).collect();
    parameters.sort();
    parameters
}

fn headers(headers: &HeaderMap, boundary: Option<&str>) -> String {
    let mut lines: Vec<String> = headers
        .iter()
        .filter(|(name, _)| !PASSED_OVER.contains(&name.as_str()))
        .map(|(name, value)| {
            let is_secret = value.is_sensitive() || masking::is_secret(name.as_str());
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = if is_secret || masking::is_token(&value) { MASK.into() } else { value };
            match boundary {
                Some(boundary) => format!("{name}: {}\n", value.replace(boundary, "boundary")),
                None => format!("{name}: {value}\n"),
            }
        })
        .collect();
    lines.sort();
    lines.concat()
}

fn multer_boundary(headers: &HeaderMap) -> Option<String> {
    multer::parse_boundary(headers.get(CONTENT_TYPE)?.to_str().ok()?).ok()
}

/// A multipart body part by part, so that the random boundary is not seen.
async fn multipart(body: Bytes, boundary: String) -> Result<String> {
    let unreadable = |error| Error::unreadable("a multipart body", error);
    let stream = futures::stream::iter([Ok::<_, std::io::Error>(body)]);
    let mut parts = multer::Multipart::new(stream, boundary);
    let mut text = String::new();
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let headers = headers(part.headers(), None);
        let is_secret = part.name().is_some_and(masking::is_secret);
        let body = part.bytes().await.map_err(unreadable)?;
        let body = if is_secret { MASK.to_owned() } else { content(&body) };
        let _ = write!(text, "--boundary\n{headers}\n{body}\n");
    }
    text.push_str("--boundary--");
    Ok(text)
}

/// JSON laid out with its secrets masked, other text as it is, other bytes counted.
fn content(body: &[u8]) -> String {
    if let Ok(mut json) = serde_json::from_slice::<Value>(body) {
        mask(&mut json);
        return format!("{json:#}");
    }
    match std::str::from_utf8(body) {
        Ok(text) => masking::without_tokens(text).into_owned(),
        Err(_) => format!("({} bytes)", body.len()),
    }
}

/// Masks the secrets, and sorts the keys: that serde_json does so is up to the features it is built with.
fn mask(json: &mut Value) {
    match json {
        Value::Object(members) => {
            let sorted: BTreeMap<_, _> = std::mem::take(members).into_iter().collect();
            members.extend(sorted);
            // A secret may be told as a pair: {"name": "password", "value": …}.
            let is_named = masking::is_named_secret(members);
            for (key, value) in members {
                if (masking::is_secret(key) || is_named && key == "value") && !value.is_null() {
                    *value = Value::String(MASK.to_owned());
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        // Some servers want JSON in a text of JSON.
        Value::String(text) if text.starts_with(['{', '[']) => {
            let Ok(inner) = serde_json::from_str::<Value>(text) else { return };
            let mut masked = inner.clone();
            mask(&mut masked);
            if masked != inner {
                *text = masked.to_string();
            }
        }
        Value::String(text) if masking::is_token(text) => *text = masking::without_tokens(text).into_owned(),
        _ => {}
    }
}
