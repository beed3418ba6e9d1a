//! What builders hold of their parameters.

use crate::request::RequestError;

/// What a builder holds of a required parameter until it is set: no words, which most calls would drop again.
pub const UNSET: String = String::new();

/// The value of a required parameter.
///
/// # Errors
/// That it is missing, or why it was refused.
pub fn given<T>(name: &str, value: Result<T, String>) -> Result<T, RequestError> {
    value.map_err(|why| RequestError::InvalidRequest(if why.is_empty() { missing(name) } else { why }))
}

/// The body of a call.
///
/// # Errors
/// That it is missing, or why it was refused.
pub fn given_body<T>(value: Result<T, String>) -> Result<T, RequestError> {
    const MISSING: &str = "the body is missing: give it to `body`";
    value.map_err(|why| RequestError::InvalidRequest(if why.is_empty() { MISSING.to_owned() } else { why }))
}

#[cold]
fn missing(name: &str) -> String {
    format!("the parameter `{name}` is missing: give it to `{name}`")
}

/// A text that servers need at least one character of.
///
/// # Errors
/// If it is empty.
pub fn filled<T: Into<String>>(name: &str, value: T) -> Result<String, String> {
    let text = value.into();
    if text.is_empty() { Err(format!("`{name}` cannot be used: it is empty")) } else { Ok(text) }
}
