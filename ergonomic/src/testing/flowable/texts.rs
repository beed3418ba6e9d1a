//! Texts in bodies and in columns of the database.

use super::answer::Answer;
use serde_json::{Map, Value};

/// The members of a body.
pub(super) type Body = Map<String, Value>;

/// A field as text, as Jackson coerces it; `None` for null and for what is absent.
pub(super) fn text(body: &Body, key: &str) -> Option<String> {
    match body.get(key)? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// Whether a column holds a text. H2 counts as Java does, and begins its complaint with the text.
pub(super) fn fit(column: &str, limit: usize, text: Option<&str>) -> Result<(), Answer> {
    let text = text.unwrap_or_default();
    let length = text.encode_utf16().count();
    if length <= limit {
        return Ok(());
    }
    let start: String = text.chars().take(80).collect();
    Err(Answer::internal_error(&format!(
        "\n### Error updating database.  Cause: org.h2.jdbc.JdbcSQLDataException: Value too long for column \
         \"{column} CHARACTER VARYING({limit})\": \"'{start}' ({length})\""
    )))
}
