//! What builders hold of their parameters.

/// What a builder holds of a required parameter until it is set.
pub fn missing(name: &str) -> String {
    // Each call starts with this text, and drops it when the parameter is set.
    ["the parameter `", name, "` is missing: give it to `", name, "`"].concat()
}

/// A text that servers need at least one character of.
///
/// # Errors
/// If it is empty.
pub fn filled<T: Into<String>>(name: &str, value: T) -> Result<String, String> {
    let text = value.into();
    if text.is_empty() { Err(format!("`{name}` cannot be used: it is empty")) } else { Ok(text) }
}
