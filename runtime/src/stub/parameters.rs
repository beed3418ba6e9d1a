//! Whether the parameters of a request are as the spec says.

use super::{
    cause::Cause,
    document::{Document, Operation},
    refusal::Refusal,
    route::Values,
};
use crate::time::Timestamp;
use bytes::Bytes;
use http::{Request, StatusCode};
use serde_json::Value;
use std::borrow::Cow;

/// Refuses a request with a parameter that is missing, or no value of its schema.
pub(super) fn check(
    document: &Document,
    operation: &Operation<'_>,
    path: &Values<'_>,
    request: &Request<Bytes>,
) -> Result<(), Refusal> {
    let query = request.uri().query().unwrap_or_default();
    let query: Vec<(Cow<'_, str>, Cow<'_, str>)> = form_urlencoded::parse(query.as_bytes()).collect();
    for parameter in operation.parameters() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let place = parameter["in"].as_str().unwrap_or_default();
        let given: Vec<Cow<'_, str>> = match place {
            "path" => of_path(path, name),
            "query" => of_query(&query, name),
            "header" => {
                let values = request.headers().get_all(name).iter();
                values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned().into()).collect()
            }
            _ => continue,
        };
        let schema = document.resolved(&parameter["schema"]);
        let refused = |cause: Cause, what: &str| {
            let refusal = Refusal::new(cause, format!("the {place} parameter `{name}` {what}"));
            let status = [parameter, schema].into_iter().find_map(refused_with);
            Err(refusal.with_status(status.filter(|_| cause.is_about_range())))
        };
        if given.is_empty() && parameter["required"] == true {
            return refused(Cause::Missing, "is missing");
        }
        let takes_all = [parameter, schema].iter().any(|told| told["x-refused"] == false);
        if takes_all || is_object(schema) {
            continue;
        }
        if let Some((cause, wanted)) = wrong(document, parameter, schema, &given) {
            return refused(cause, &format!("is to be {wanted}"));
        }
    }
    Ok(())
}

/// The status that `x-refused` has.
pub(super) fn refused_with(told: &Value) -> Option<StatusCode> {
    StatusCode::from_u16(told["x-refused"].as_u64()?.try_into().ok()?).ok()
}

fn of_path<'a>(path: &'a Values<'_>, name: &str) -> Vec<Cow<'a, str>> {
    path.iter().filter(|(known, _)| *known == name).map(|(_, value)| value.as_str().into()).collect()
}

fn of_query<'a>(query: &'a [(Cow<'_, str>, Cow<'_, str>)], name: &str) -> Vec<Cow<'a, str>> {
    query.iter().filter(|(known, _)| known == name).map(|(_, value)| Cow::Borrowed(value.as_ref())).collect()
}

/// An object in a query has parameters for each of its members, whose names are not known here.
fn is_object(schema: &Value) -> bool {
    schema["type"] == "object" || schema["properties"].is_object()
}

fn wrong(document: &Document, parameter: &Value, schema: &Value, given: &[Cow<'_, str>]) -> Option<(Cause, String)> {
    let is_strict = [parameter, schema].into_iter().any(|told| refused_with(told).is_some());
    if schema["type"] != "array" {
        // Servers read the first of several.
        return given.first().and_then(|value| wrong_value(document, schema, value, is_strict));
    }
    let items = document.resolved(&schema["items"]);
    let is_one = parameter["explode"] == false || parameter["in"] != "query";
    given
        .iter()
        .flat_map(|value| if is_one { value.split(',').collect() } else { vec![value.as_ref()] })
        .find_map(|value| wrong_value(document, items, value, is_strict))
}

/// Why a value is none of a schema: the cause, and what is wanted. Where it is strict, `x-refusals` takes nothing.
fn wrong_value(document: &Document, schema: &Value, value: &str, is_strict: bool) -> Option<(Cause, String)> {
    for forms in [&schema["oneOf"], &schema["anyOf"]] {
        if let Some(forms) = forms.as_array() {
            let wrong: Option<Vec<_>> =
                forms.iter().map(|form| wrong_value(document, document.resolved(form), value, is_strict)).collect();
            return wrong.and_then(|wrong| wrong.into_iter().next());
        }
    }
    let wanted = match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("integer"), Some("int32")) => (!is::<i32>(value)).then_some((Cause::Number, "an integer of 32 bits")),
        (Some("integer"), _) => (!is::<i64>(value)).then_some((Cause::Number, "an integer of 64 bits")),
        (Some("number"), _) => (!is::<f64>(value)).then_some((Cause::Number, "a number")),
        (Some("boolean"), _) if document.takes("any-boolean") && !is_strict => None,
        (Some("boolean"), _) => {
            let is_boolean = ["true", "false"].iter().any(|word| value.eq_ignore_ascii_case(word));
            (!is_boolean).then_some((Cause::Boolean, "`true` or `false`"))
        }
        (_, Some("date-time")) => {
            (!is::<Timestamp>(value) && !is_date(value)).then_some((Cause::DateTime, "an instant"))
        }
        (_, Some("date")) => (!is_date(value)).then_some((Cause::DateTime, "a date")),
        _ => None,
    };
    if let Some((cause, wanted)) = wanted {
        return Some((cause, wanted.to_owned()));
    }
    if let Some(values) = schema["enum"].as_array()
        && !values.iter().any(|known| plain(known) == value)
    {
        let values: Vec<String> = values.iter().map(|known| format!("`{}`", plain(known))).collect();
        return Some((Cause::Enumeration, format!("one of {}", values.join(", "))));
    }
    if document.takes("bounds") && !is_strict {
        return None;
    }
    bound(schema, value).map(|wanted| (Cause::Bound, wanted))
}

fn bound(schema: &Value, value: &str) -> Option<String> {
    let number: Option<f64> = value.trim().parse().ok();
    if let (Some(minimum), Some(number)) = (schema["minimum"].as_f64(), number)
        && number < minimum
    {
        return Some(format!("{minimum} or more"));
    }
    if let (Some(maximum), Some(number)) = (schema["maximum"].as_f64(), number)
        && number > maximum
    {
        return Some(format!("{maximum} or less"));
    }
    let length = value.chars().count() as u64;
    if let Some(least) = schema["minLength"].as_u64().filter(|least| length < *least) {
        return Some(format!("{least} characters long or longer"));
    }
    let most = schema["maxLength"].as_u64().filter(|most| length > *most);
    most.map(|most| format!("{most} characters long at most"))
}

fn is<T: std::str::FromStr>(value: &str) -> bool {
    value.parse::<T>().is_ok()
}

/// Whether a text is a date alone, which servers take for its midnight.
fn is_date(value: &str) -> bool {
    is::<Timestamp>(&format!("{value}T00:00:00Z"))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
