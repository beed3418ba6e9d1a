//! Texts in one parameter, separated by commas.

use serde::Serialize;

/// Texts in one parameter, separated by commas.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct CommaSeparated(String);

impl<T: AsRef<str>, const N: usize> TryFrom<[T; N]> for CommaSeparated {
    type Error = String;

    fn try_from(texts: [T; N]) -> Result<Self, String> {
        let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
        if texts.iter().any(|text| text.contains(',')) { Err("a comma".to_owned()) } else { Ok(Self(texts.join(","))) }
    }
}
