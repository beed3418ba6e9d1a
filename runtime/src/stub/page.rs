//! The part of an example list that a page has: what was asked for, with a total that is true.

use super::document::Operation;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};
use serde_json::{Value, json};

/// Cuts the list in an answer to the page that a request asks for, and gives the header that tells its total.
pub(super) fn cut(
    operation: &Operation<'_>,
    request: &Request<Bytes>,
    sent: Option<&Value>,
    answer: &mut Value,
) -> Option<(HeaderName, HeaderValue)> {
    let paging = operation.own("x-paging");
    if !paging.is_object() {
        return None;
    }
    let asked = |key: &str| asked(request, sent, paging[key].as_str()?);
    let data = operation.envelope().and_then(|envelope| envelope["data"].as_str());
    // What is wrapped in an envelope is looked for in its data, unless that is what the list is called by.
    let is_wrapped = |answer: &mut Value| match paging["items"].as_str() {
        Some(items) => at(answer, items).is_none(),
        None => !answer.is_array(),
    };
    let answer = match data {
        Some(data) if is_wrapped(answer) => at(answer, data)?,
        _ => answer,
    };
    if let Some(header) = paging["total-header"].as_str() {
        let items = answer.as_array_mut()?;
        let (page, count) = (asked("page").unwrap_or(0), asked("count").unwrap_or(10));
        let total = items.len();
        keep(items, page.saturating_mul(count), count);
        let value = HeaderValue::from_str(&format!("{page}-{count}/{total}")).ok()?;
        return Some((header.parse().ok()?, value));
    }
    let place = paging["items"].as_str()?;
    let items = at(answer, place)?.as_array_mut()?;
    let total = items.len();
    let is_numbered = paging["page"].is_string();
    let (first, size) = match is_numbered {
        true => {
            let (page, count) = (asked("page").unwrap_or(1), asked("count").unwrap_or(10));
            (page.saturating_sub(1).saturating_mul(count), count)
        }
        false => (asked("start").unwrap_or(0), asked("size").unwrap_or(usize::MAX)),
    };
    keep(items, first, size);
    let kept = items.len();
    set(answer, paging["total"].as_str(), total);
    if is_numbered {
        set(answer, paging["number"].as_str(), asked("page").unwrap_or(1));
        set(answer, paging["size"].as_str(), size);
        if let Some(next) = paging["next"].as_str().and_then(|place| at(answer, place)) {
            *next = json!(first + kept < total);
        }
    } else {
        // Where these are members of the answer as well, they tell the offset and the number of items.
        let beside = paging["total"].as_str().and_then(|place| place.rsplit_once('.')).map(|(object, _)| object);
        for (key, value) in [("start", first), ("size", kept)] {
            let name = paging[key].as_str().unwrap_or_default();
            let place = beside.map_or_else(|| name.to_owned(), |object| format!("{object}.{name}"));
            set(answer, Some(&place), value);
        }
    }
    None
}

fn keep(items: &mut Vec<Value>, first: usize, size: usize) {
    items.drain(..first.min(items.len()));
    items.truncate(size);
}

/// An integer of the body or the query.
fn asked(request: &Request<Bytes>, sent: Option<&Value>, name: &str) -> Option<usize> {
    let of_body = sent.and_then(|sent| sent[name].as_u64()).and_then(|number| number.try_into().ok());
    let query = request.uri().query().unwrap_or_default();
    let mut query = form_urlencoded::parse(query.as_bytes());
    of_body.or_else(|| query.find(|(known, _)| known == name).and_then(|(_, value)| value.parse().ok()))
}

/// The member at a path of names, also within objects that have one member alone, as wrappers have.
fn at<'a>(mut value: &'a mut Value, place: &str) -> Option<&'a mut Value> {
    for name in place.split('.') {
        while value.get(name).is_none() {
            let members = value.as_object_mut().filter(|members| members.len() == 1)?;
            value = members.values_mut().next()?;
        }
        value = value.get_mut(name)?;
    }
    Some(value)
}

/// Sets a number, as a text where there is one.
fn set(answer: &mut Value, place: Option<&str>, number: usize) {
    if let Some(value) = place.and_then(|place| at(answer, place)) {
        *value = if value.is_string() { json!(number.to_string()) } else { json!(number) };
    }
}
