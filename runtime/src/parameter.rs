//! What builders hold of their parameters.

/// What a builder holds of a required parameter until it is set: no words, which most calls would drop again.
pub const UNSET: String = String::new();

/// A text that servers need at least one character of.
///
/// # Errors
/// If it is empty.
pub fn filled<T: Into<String>>(name: &str, value: T) -> Result<String, String> {
    let text = value.into();
    if text.is_empty() { Err(format!("`{name}` cannot be used: it is empty")) } else { Ok(text) }
}
