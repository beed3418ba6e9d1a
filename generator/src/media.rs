//! What progenitor has no notion of in the bodies of requests and answers: one that need not be sent, and media types that
//! are JSON under another name.

use crate::{
    document::{Operation, content, resolve, schema_name},
    facts::{is_json, is_one_json, keeps_further},
    reshape::{Builder, first_argument},
};
use serde_json::Value;
use syn::{
    Expr, Ident, Stmt, parse_quote,
    visit_mut::{self, VisitMut},
};

/// What progenitor writes for all JSON.
const JSON: &str = "application/json";

/// Whether a request may go without the body. A list whose window is in the body always has it.
pub(crate) fn is_optional(document: &Value, operation: &Operation<'_>) -> bool {
    let body = operation.request_body(document);
    body.is_some_and(|body| body["required"] != true) && operation.value.get("x-paging").is_none()
}

/// The media types of the successful answers, each once.
pub(crate) fn of_success<'a>(document: &'a Value, operation: &Operation<'a>) -> Vec<&'a str> {
    let mut media: Vec<&str> = Vec::new();
    for (name, _) in operation.successes(document).into_iter().flat_map(|(_, answer)| content(answer)) {
        if !media.contains(&name) {
            media.push(name);
        }
    }
    media
}

/// Has the builder send what the operation says: its media types, and its body only where there is one.
pub(crate) fn mend(document: &Value, operation: &Operation<'_>, builder: &mut Builder) {
    let sent = operation.request_body(document).and_then(|body| content(body).next());
    let answers = operation.successes(document).into_iter().flat_map(|(_, answer)| content(answer));
    let received: Vec<&str> = answers
        .filter(|(media, value)| is_json(media, value.get("schema").unwrap_or(&Value::Null)))
        .map(|(media, _)| media)
        .collect();
    let mut media = Media {
        sent: sent.map(|(media, _)| media).filter(|media| is_one_json(media) && *media != JSON).map(str::to_owned),
        received: received
            .first()
            .filter(|media| !received.contains(&JSON) && is_one_json(media))
            .map(|media| (*media).to_owned()),
        asked_for: operation.value["x-accept"].as_str().map(str::to_owned),
        is_optional: is_optional(document, operation),
        is_nested: sent.is_some_and(|(_, value)| is_nested(document, &value["schema"])),
    };
    media.visit_block_mut(&mut builder.request);
    if media.is_optional {
        may_be_absent(builder);
    }
}

fn is_nested(document: &Value, schema: &Value) -> bool {
    let schema = resolve(document, schema);
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let plain = ["boolean", "integer", "number", "string"];
    let kinds = properties
        .map(|(_, property)| schema_name(property).map_or(property, |name| &document["components"]["schemas"][name]));
    keeps_further(schema) || kinds.into_iter().any(|kind| !plain.contains(&kind["type"].as_str().unwrap_or_default()))
}

/// The body is none until it is set.
fn may_be_absent(builder: &mut Builder) {
    for field in builder.fields.iter_mut().filter(|field| field.name == "body") {
        if let Some(body) = first_argument(&field.kind).cloned() {
            field.kind = parse_quote!(Result<Option<#body>, String>);
            field.initial = parse_quote!(Ok(None));
        }
    }
    for statement in &mut builder.request.stmts {
        if binds_body(statement) {
            *statement = parse_quote!(let body = body.map_err(Error::InvalidRequest)?;);
        }
    }
}

fn binds_body(statement: &Stmt) -> bool {
    let Stmt::Local(local) = statement else { return false };
    matches!(&local.pat, syn::Pat::Ident(pattern) if pattern.ident == "body")
}

/// Changes the expression that makes the request.
struct Media {
    sent: Option<String>,
    received: Option<String>,
    /// The header `Accept` of a request that has none otherwise.
    asked_for: Option<String>,
    is_optional: bool,
    /// Whether a form has fields that are no plain values.
    is_nested: bool,
}

impl VisitMut for Media {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let replacement = match expression {
            Expr::MethodCall(call) if call.method == "json" => {
                let (request, body) = (&call.receiver, &call.args[0]);
                let media = self.sent.as_deref();
                match (self.is_optional, media) {
                    (true, media) => {
                        let media = media.unwrap_or(JSON);
                        Some(parse_quote!(optional_json(#request, #media, #body)))
                    }
                    (false, Some(media)) => Some(
                        parse_quote!(#request.header(::bpm_rest_runtime::http::header::CONTENT_TYPE, ::bpm_rest_runtime::http::HeaderValue::from_static(#media)).json(#body)),
                    ),
                    (false, None) => None,
                }
            }
            Expr::MethodCall(call) if call.method == "form_urlencoded" => {
                let (request, body) = (&call.receiver, &call.args[0]);
                match (self.is_optional, self.is_nested) {
                    (true, _) => Some(parse_quote!(optional_form(#request, #body))),
                    (false, true) => Some(parse_quote!(form(#request, #body))),
                    (false, false) => None,
                }
            }
            Expr::MethodCall(call) if call.method == "header" => {
                let is_accept = last_name(&call.args[0]).is_some_and(|name| name == "ACCEPT");
                let received = self.received.as_ref().filter(|_| is_accept);
                received.map(|media| {
                    let request = &call.receiver;
                    parse_quote!(#request.header(::bpm_rest_runtime::http::header::ACCEPT, ::bpm_rest_runtime::http::HeaderValue::from_static(#media)))
                })
            }
            Expr::MethodCall(call) if call.method == "build" => self.asked_for.take().map(|media| {
                let request = &call.receiver;
                parse_quote!(#request.header(::bpm_rest_runtime::http::header::ACCEPT, ::bpm_rest_runtime::http::HeaderValue::from_static(#media)).build())
            }),
            _ => None,
        };
        if let Some(replacement) = replacement {
            *expression = replacement;
        }
    }
}

fn last_name(path: &Expr) -> Option<&Ident> {
    match path {
        Expr::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}
