//! Values that servers of one family write in two ways.

use crate::time::Timestamp;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Visitor},
};
use std::{fmt, ops::Deref};

/// An id: a text, which some servers send as a number. It is sent as a text, which they read as well.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// The id as a text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(id)
    }
}

impl From<&str> for Id {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

impl From<&String> for Id {
    fn from(id: &String) -> Self {
        Self(id.clone())
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

impl From<i64> for Id {
    fn from(id: i64) -> Self {
        Self(id.to_string())
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl From<&Id> for String {
    fn from(id: &Id) -> Self {
        id.0.clone()
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdVisitor)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = Id;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id: a text or a whole number")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Id, E> {
        Ok(id.into())
    }

    fn visit_i64<E: Error>(self, id: i64) -> Result<Id, E> {
        Ok(id.into())
    }

    fn visit_u64<E: Error>(self, id: u64) -> Result<Id, E> {
        Ok(Id(id.to_string()))
    }
}

/// A point in time, as far as it can be read: servers write it as they are configured to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Moment {
    /// An instant.
    Instant(Timestamp),
    /// A text that does not tell an instant, such as one without a zone: `2019-05-28 12:00:00`.
    Text(String),
}

impl Moment {
    /// The instant, if it is known to be one.
    pub fn timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Instant(instant) => Some(*instant),
            Self::Text(_) => None,
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instant(instant) => instant.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

impl From<Timestamp> for Moment {
    fn from(instant: Timestamp) -> Self {
        Self::Instant(instant)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Instant(instant) => instant.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Read {
            Instant(Timestamp),
            Text(String),
        }
        Ok(match Read::deserialize(deserializer)? {
            Read::Instant(instant) => Self::Instant(instant),
            Read::Text(text) => Self::Text(text),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn an_id_is_read_from_a_text_or_a_number() {
        let read = |value: Value| serde_json::from_value::<Id>(value).map(|id| id.to_string()).ok();
        assert_eq!(read(json!("采购-1")).as_deref(), Some("采购-1"));
        assert_eq!(read(json!(5)).as_deref(), Some("5"));
        assert_eq!(read(json!(-5)).as_deref(), Some("-5"));
        assert_eq!(read(json!(u64::MAX)).as_deref(), Some("18446744073709551615"));
        for wrong in [json!(1.5), json!(true), json!(null), json!({})] {
            assert_eq!(read(wrong.clone()), None, "{wrong}");
        }
        assert_eq!(serde_json::to_value(Id::from(5)).unwrap(), json!("5"));
    }

    #[test]
    fn a_moment_is_an_instant_or_the_text_that_it_was() {
        let read = |value: Value| serde_json::from_value::<Moment>(value).unwrap();
        let instant: Timestamp = "2019-05-28T12:00:00Z".parse().unwrap();
        for value in [json!(1_559_044_800_000_i64), json!("2019-05-28T20:00:00.000+0800")] {
            assert_eq!(read(value.clone()).timestamp(), Some(instant), "{value}");
        }
        let local = read(json!("2019-05-28 12:00:00"));
        assert_eq!((local.timestamp(), local.to_string().as_str()), (None, "2019-05-28 12:00:00"));
        assert_eq!(serde_json::to_value(local).unwrap(), json!("2019-05-28 12:00:00"));
        assert!(serde_json::from_value::<Moment>(json!({})).is_err());
    }
}
