//! What a request must pass before Flowable's API sees it: servlet container, firewall, authentication.

use super::{ADMIN, answer::Answer, users::Directory};
use crate::testing::{server::basic, token_endpoint::Realm};
use axum::http::HeaderValue;
use percent_encoding::percent_decode_str;

/// Tomcat refuses these in a path, encoded or not, whoever asks.
pub(super) fn container(path: &str) -> Result<(), Answer> {
    if holds(path, &["%2F", "%5C", "%00"]) { Err(Answer::container_refusal()) } else { Ok(()) }
}

/// Spring's firewall refuses these; what comes out of that is a 401, whatever the credentials.
pub(super) fn firewall(path: &str) -> Result<(), Answer> {
    let is_refused = holds(path, &["%25", "%3B", "%2E", "%0A", "%0D", "%E2%80%A8", "%E2%80%A9"])
        || path.contains([';', '\\'])
        || path.contains("//");
    if is_refused { Err(Answer::unauthorized()) } else { Ok(()) }
}

fn holds(path: &str, parts: &[&str]) -> bool {
    let path = path.to_ascii_uppercase();
    parts.iter().any(|part| path.contains(part))
}

/// HTTP basic: a known user with the right password, who has the privilege to use the API; or a token that is good.
pub(super) fn authenticate(
    users: &Directory,
    tokens: Option<&Realm>,
    header: Option<&HeaderValue>,
) -> Result<(), Answer> {
    if let (Some(tokens), Some(header)) = (tokens, header)
        && tokens.accepts(header)
    {
        return Ok(());
    }
    let (user, password) = header.and_then(basic).ok_or_else(Answer::unauthorized)?;
    if !users.knows(&user, &password) {
        return Err(Answer::unauthorized());
    }
    if user == ADMIN { Ok(()) } else { Err(Answer::forbidden()) }
}

/// An answer of JSON that the client does not want is 406, without a body.
pub(super) fn acceptable(header: Option<&HeaderValue>) -> Result<(), Answer> {
    let Some(accepted) = header.and_then(|header| header.to_str().ok()) else { return Ok(()) };
    if ["*/*", "application/*", "json"].iter().any(|kind| accepted.contains(kind)) {
        Ok(())
    } else {
        Err(Answer::not_acceptable())
    }
}

/// A path segment as Flowable reads it.
pub(super) fn decoded(segment: &str) -> Option<String> {
    percent_decode_str(segment).decode_utf8().ok().map(Into::into)
}
