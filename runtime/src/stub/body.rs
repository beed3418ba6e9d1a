//! Whether the body of a request is as the spec says.

use super::{
    cause::Cause,
    document::{Document, Operation, is_json, of_media},
    parameters::refused_with,
    refusal::Refusal,
};
use bytes::Bytes;
use http::{Request, StatusCode, header::CONTENT_TYPE};
use jsonschema::{ValidationError, error::ValidationErrorKind};
use serde_json::{Map, Value};

const FORM: &str = "application/x-www-form-urlencoded";

/// How many words on a body that does not fit are told.
const SHOWN: usize = 3;

/// The variant that a body is of, if the operation has such, and the JSON or form that was sent.
pub(super) type Accepted<'a> = (Option<&'a Value>, Option<Value>);

/// Refuses a request whose body is missing, of another media type, or does not fit its schema.
pub(super) async fn check<'a>(
    document: &'a Document,
    operation: &Operation<'a>,
    request: &Request<Bytes>,
) -> Result<Accepted<'a>, Refusal> {
    let variants: Vec<&Value> = operation.variants().filter(|variant| variant["requestBody"].is_object()).collect();
    if variants.is_empty() {
        let sent = check_as(document, operation, request).await?;
        return Ok((by_accept(operation, request), sent));
    }
    let mut nearest: Option<Wrong> = None;
    for variant in variants {
        match checked(document, &operation.variant(variant), request).await {
            Ok(sent) => return Ok((Some(variant), sent)),
            Err(wrong) if nearest.as_ref().is_none_or(|nearest| wrong.weight < nearest.weight) => nearest = Some(wrong),
            Err(_) => {}
        }
    }
    Err(nearest.map_or_else(|| Refusal::new(Cause::Body, "the body fits no operation of the route"), |wrong| wrong.why))
}

async fn check_as(
    document: &Document,
    operation: &Operation<'_>,
    request: &Request<Bytes>,
) -> Result<Option<Value>, Refusal> {
    checked(document, operation, request).await.map_err(|wrong| wrong.why)
}

/// The variant whose answer the header `Accept` asks for.
fn by_accept<'a>(operation: &Operation<'a>, request: &Request<Bytes>) -> Option<&'a Value> {
    let wanted = super::example::wanted(request.headers());
    wanted.iter().find_map(|media| {
        operation.variants().find(|variant| {
            let answers = variant["responses"].as_object().into_iter().flatten();
            let content = answers.filter(|(status, _)| status.starts_with('2')).map(|(_, answer)| &answer["content"]);
            content.filter_map(Value::as_object).any(|content| content.contains_key(media.as_str()))
        })
    })
}

/// Why a body does not fit, and by how much.
struct Wrong {
    weight: usize,
    why: Refusal,
}

impl Wrong {
    fn wholly(cause: Cause, reason: impl Into<String>) -> Self {
        Self { weight: usize::MAX, why: Refusal::new(cause, reason) }
    }
}

async fn checked(
    document: &Document,
    operation: &Operation<'_>,
    request: &Request<Bytes>,
) -> Result<Option<Value>, Wrong> {
    let Some(declared) = operation.body() else { return Ok(None) };
    let Some(content) = declared["content"].as_object() else { return Ok(None) };
    let given = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let is_empty = request.body().is_empty();
    if is_empty && given.is_empty() {
        return match declared["required"] == true {
            true => Err(Wrong::wholly(Cause::Missing, "the body is missing")),
            false => Ok(None),
        };
    }
    let known = || content.keys().map(String::as_str).collect::<Vec<_>>().join(" or ");
    let Some((media, declared_content)) = of_media(content, given) else {
        return Err(Wrong::wholly(Cause::MediaType, format!("the content type of the body is to be {}", known())));
    };
    if is_empty && is_json(media) {
        return match declared["required"] == true {
            true => Err(Wrong::wholly(Cause::Missing, "the body is missing")),
            false => Ok(None),
        };
    }
    let schema = &declared_content["schema"];
    let value = match media.split(';').next().unwrap_or_default() {
        media if is_json(media) => serde_json::from_slice(request.body())
            .map_err(|error| Wrong::wholly(Cause::Malformed, format!("the body is no JSON: {error}")))?,
        FORM => of_form(document, schema, request.body()),
        "multipart/form-data" => of_parts(document, schema, given, request.body()).await?,
        _ => return Ok(None),
    };
    let validator = document.validator(schema);
    let validator = validator
        .map_err(|error| Wrong::wholly(Cause::Body, format!("the schema of the body cannot be used: {error}")))?;
    let errors: Vec<ValidationError<'_>> = validator.iter_errors(&value).collect();
    if errors.is_empty() {
        return Ok(Some(value));
    }
    let words: Vec<String> = errors.iter().take(SHOWN).map(told).collect();
    let status = errors.iter().find_map(|error| of_property(document, schema, error));
    let why = Refusal::new(Cause::Body, words.join("; ")).with_status(status);
    // The member that tells the operations of a route apart weighs more than all others.
    let weight = |error: &ValidationError<'_>| match error.kind() {
        ValidationErrorKind::Enum { options } if options.as_array().is_some_and(|options| options.len() == 1) => 1000,
        _ => 1,
    };
    Err(Wrong { weight: errors.iter().map(weight).sum(), why })
}

/// The status that `x-refused` of a property of the body has, if it is missing.
fn of_property(document: &Document, schema: &Value, error: &ValidationError<'_>) -> Option<StatusCode> {
    let ValidationErrorKind::Required { property } = error.kind() else { return None };
    let is_of_body = error.instance_path().as_str().is_empty();
    let name = property.as_str().filter(|_| is_of_body)?;
    refused_with(&document.resolved(schema)["properties"][name])
}

/// The place in the body and what is wrong there, without the value.
fn told(error: &ValidationError<'_>) -> String {
    match error.instance_path().as_str() {
        "" => format!("the body: {}", error.masked_with("it")),
        place => format!("{place} of the body: {}", error.masked_with("it")),
    }
}

/// The fields of a form, each with the type that its schema gives it.
fn of_form(document: &Document, schema: &Value, body: &[u8]) -> Value {
    let fields = form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), value.into_owned()));
    object(document, schema, fields)
}

/// The parts of a multipart form, each with the type that its schema gives it; of files, their names.
async fn of_parts(document: &Document, schema: &Value, content_type: &str, body: &Bytes) -> Result<Value, Wrong> {
    let malformed = |error: multer::Error| Wrong::wholly(Cause::Malformed, format!("the multipart form: {error}"));
    let boundary = multer::parse_boundary(content_type).map_err(malformed)?;
    let stream = futures::stream::iter([Ok::<_, std::io::Error>(body.clone())]);
    let mut parts = multer::Multipart::new(stream, boundary);
    let mut fields = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(malformed)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let bytes = part.bytes().await.map_err(malformed)?;
        fields.push((name, file_name.unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned())));
    }
    // Servers take a file for that which is called otherwise, where there is one alone; which those are, no spec says.
    Ok(object(document, schema, fields))
}

fn object(document: &Document, schema: &Value, fields: impl IntoIterator<Item = (String, String)>) -> Value {
    let schema = document.resolved(schema);
    let mut members = Map::new();
    for (name, text) in fields {
        let property = document.resolved(&schema["properties"][&name]);
        if property["type"] == "array" {
            let value = typed(document.resolved(&property["items"]), text);
            match members.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(items) => items.push(value),
                other => *other = value,
            }
        } else {
            members.insert(name, typed(property, text));
        }
    }
    members.into()
}

fn typed(schema: &Value, text: String) -> Value {
    match schema["type"].as_str() {
        Some("integer" | "number") => {
            serde_json::from_str::<serde_json::Number>(&text).map_or(text.into(), Value::Number)
        }
        Some("boolean") => text.parse().map_or(text.into(), Value::Bool),
        _ => text.into(),
    }
}
