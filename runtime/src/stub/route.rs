//! Which operation a request is for.

use super::{
    cause::Cause,
    document::{Document, Operation},
    refusal::Refusal,
};
use bytes::Bytes;
use http::Request;
use percent_encoding::percent_decode_str;

/// The values of a path's parameters, each under its name.
pub(super) type Values<'a> = Vec<(&'a str, String)>;

/// The operation that a request is for: of `/users/{id}` and `/users/me` it is the latter.
pub(super) fn find<'a>(
    document: &'a Document,
    request: &Request<Bytes>,
    base_path: &str,
) -> Result<(Operation<'a>, Values<'a>), Refusal> {
    let path = request.uri().path();
    let Some(path) = path.strip_prefix(base_path) else {
        return Err(Refusal::new(Cause::Route, format!("the stub lies under {base_path}, not at {path}")));
    };
    let fitting: Vec<_> = document
        .operations()
        .filter_map(|operation| {
            let keeps_slashes = |name: &str| {
                let parameters = operation.parameters();
                parameters.iter().any(|parameter| parameter["name"] == name && parameter["x-slashes"] == "kept")
            };
            let (literal, values) = values(operation.template, path, keeps_slashes)?;
            Some((literal, operation, values))
        })
        .collect();
    let best = fitting.iter().map(|(literal, ..)| *literal).max();
    let mut of_path = fitting.into_iter().filter(|(literal, ..)| Some(*literal) == best).peekable();
    if of_path.peek().is_none() {
        return Err(Refusal::new(Cause::Route, format!("the spec has no path for {path}")));
    }
    let method = request.method().as_str();
    let found = of_path.find(|(_, operation, _)| operation.method.eq_ignore_ascii_case(method));
    let found = found.map(|(_, operation, values)| (operation, values));
    found.ok_or_else(|| Refusal::new(Cause::Method, format!("the spec has no {method} for {path}")))
}

/// How many characters of a template are literally in the path, and the values of its parameters; none if it does not fit.
fn values<'a>(
    template: &'a str,
    path: &str,
    keeps_slashes: impl Fn(&str) -> bool + Copy,
) -> Option<(usize, Values<'a>)> {
    // A template may end in a slash of its own.
    let template: Vec<&str> = template.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    let mut values = Vec::new();
    let mut literal = 0;
    fit(&template, &path, keeps_slashes, &mut literal, &mut values).then_some((literal, values))
}

fn fit<'a>(
    template: &[&'a str],
    path: &[&str],
    keeps_slashes: impl Fn(&str) -> bool + Copy,
    literal: &mut usize,
    values: &mut Values<'a>,
) -> bool {
    let (Some((expected, template)), Some((segment, path))) = (template.split_first(), path.split_first()) else {
        return template.is_empty() && path.is_empty();
    };
    let Some((before, name, after)) = parameter(expected) else {
        *literal += expected.len();
        return decoded(segment) == **expected && fit(template, path, keeps_slashes, literal, values);
    };
    if keeps_slashes(name) {
        // What is left for the rest of the template is known by its number of segments.
        let Some(further) = path.len().checked_sub(template.len()) else { return false };
        let value = [std::slice::from_ref(segment), &path[..further]].concat().join("/");
        values.push((name, decoded(&value)));
        return !value.is_empty() && fit(template, &path[further..], keeps_slashes, literal, values);
    }
    let value = segment.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    let Some(value) = value.filter(|value| !value.is_empty()) else { return false };
    *literal += before.len() + after.len();
    values.push((name, decoded(value)));
    fit(template, path, keeps_slashes, literal, values)
}

/// The parameter in a segment of a template, with what stands before and after it.
fn parameter(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
