//! Forms whose fields are not all plain values.

use crate::request::{RequestBuilder, RequestError};
use http::{HeaderValue, header::CONTENT_TYPE};
use serde::Serialize;
use serde_json::Value;

/// Why a body cannot be sent as a form.
#[derive(Debug)]
#[doc(hidden)]
pub struct NoForm(String);

impl From<NoForm> for RequestError {
    fn from(error: NoForm) -> Self {
        Self::InvalidRequest(error.0)
    }
}

/// The request with the body as a form: a list of plain values is one field several times, and whatever is inside another
/// value has its place in the name, `address[street]` and `lines[0][amount]`.
///
/// # Errors
/// If the body has no fields.
#[doc(hidden)]
pub fn form<T: Serialize>(request: RequestBuilder, body: &T) -> Result<RequestBuilder, NoForm> {
    let body = serde_json::to_value(body).map_err(|error| NoForm(error.to_string()))?;
    let Value::Object(members) = body else {
        return Err(NoForm("a form has fields, and the body has none".to_owned()));
    };
    let mut fields = Vec::new();
    for (name, value) in members {
        match value {
            Value::Array(items) if items.iter().all(is_plain) => {
                items.into_iter().for_each(|item| add(&name, item, &mut fields));
            }
            value => add(&name, value, &mut fields),
        }
    }
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let media = HeaderValue::from_static("application/x-www-form-urlencoded");
    Ok(request.header(CONTENT_TYPE, media).body(form))
}

/// The same with a body that may be absent.
///
/// # Errors
/// Those of [`form`].
#[doc(hidden)]
pub fn optional_form<T: Serialize>(request: RequestBuilder, body: &Option<T>) -> Result<RequestBuilder, NoForm> {
    match body {
        Some(body) => form(request, body),
        None => Ok(request),
    }
}

fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn add(name: &str, value: Value, fields: &mut Vec<(String, String)>) {
    match value {
        Value::Null => fields.push((name.to_owned(), String::new())),
        Value::String(text) => fields.push((name.to_owned(), text)),
        Value::Bool(_) | Value::Number(_) => fields.push((name.to_owned(), value.to_string())),
        Value::Array(items) => {
            items.into_iter().enumerate().for_each(|(index, item)| add(&format!("{name}[{index}]"), item, fields));
        }
        Value::Object(members) => {
            members.into_iter().for_each(|(key, member)| add(&format!("{name}[{key}]"), member, fields));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_inside_a_field_has_its_place_in_the_name() {
        let body = json!({"a": "x y", "ids": [1, 2], "to": {"street": "S", "tags": ["t"]}, "lines": [{"n": true}]});
        let post = || RequestBuilder::new(http::Method::POST, "http://form.test");
        let request = form(post(), &body).unwrap().build().unwrap();
        let sent = request.body().as_bytes().unwrap();
        assert_eq!(
            String::from_utf8_lossy(sent),
            "a=x+y&ids=1&ids=2&lines%5B0%5D%5Bn%5D=true&to%5Bstreet%5D=S&to%5Btags%5D%5B0%5D=t"
        );
        assert!(form(post(), &json!("text")).is_err());
    }
}
