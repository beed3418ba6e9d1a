//! Words that an import says things by.

use crate::document::member;
use serde_json::{Map, Value};

type Members = Map<String, Value>;

/// What is beside a text that was made from a name: for a person to find, and to remove once the text is better.
pub(crate) const MADE_UP: &str = "x-made-up";

/// What an imported schema is called in the document, where it has another name here.
pub(crate) const IMPORTED_AS: &str = "x-imported-as";

/// A text among the members; empty if it is not there.
pub(crate) fn text<'a>(members: &'a Members, key: &str) -> &'a str {
    members.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A place in a document as people read it.
pub(crate) fn schema_place(name: &str) -> String {
    member("/components/schemas", name)
}
