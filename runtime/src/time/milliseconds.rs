//! Instants as numbers of milliseconds.

use super::{TextOrMilliseconds, Timestamp};
use chrono::{DateTime, TimeZone};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as DeError, Visitor},
};
use std::{fmt, time::SystemTime};

/// An instant, to the millisecond, that is sent as a number: the milliseconds since the start of 1970.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::time::{Milliseconds, Timestamp};
/// let due = Milliseconds::from(Timestamp::try_from("2026-11-28T10:21:29.969Z")?);
/// assert_eq!(due.milliseconds(), 1_795_861_289_969);
/// assert_eq!(due.to_string(), "2026-11-28T10:21:29.969Z");
/// # Ok(())
/// # }
/// ```
///
/// The default is the start of 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Milliseconds(Timestamp);

/// An instant, to the millisecond, in a text that holds a number: the milliseconds since the start of 1970.
///
/// A number without quotes and a date as in RFC 3339 are read as well. The default is the start of 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MillisecondsInText(Timestamp);

macro_rules! instants {
    ($($name:ident),*) => {
        $(
            impl $name {
                /// The number of milliseconds since the start of 1970.
                pub fn milliseconds(self) -> i64 {
                    self.0.datetime().timestamp_millis()
                }

                /// The instant.
                pub fn timestamp(self) -> Timestamp {
                    self.0
                }
            }

            impl From<Timestamp> for $name {
                fn from(time: Timestamp) -> Self {
                    Self(time)
                }
            }

            impl<Tz: TimeZone> From<DateTime<Tz>> for $name {
                fn from(time: DateTime<Tz>) -> Self {
                    Timestamp::from(time).into()
                }
            }

            impl From<SystemTime> for $name {
                fn from(time: SystemTime) -> Self {
                    Timestamp::from(time).into()
                }
            }

            impl From<$name> for Timestamp {
                fn from(time: $name) -> Self {
                    time.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    self.0.fmt(f)
                }
            }
        )*
    };
}
instants!(Milliseconds, MillisecondsInText);

impl Serialize for Milliseconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.milliseconds())
    }
}

/// Dates in texts are read as well.
impl<'de> Deserialize<'de> for Milliseconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Timestamp::deserialize(deserializer).map(Self)
    }
}

impl Serialize for MillisecondsInText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.milliseconds())
    }
}

impl<'de> Deserialize<'de> for MillisecondsInText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberInText).map(Self)
    }
}

struct NumberInText;

impl Visitor<'_> for NumberInText {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        TextOrMilliseconds.expecting(f)
    }

    fn visit_str<E: DeError>(self, text: &str) -> Result<Timestamp, E> {
        match text.parse() {
            Ok(milliseconds) => TextOrMilliseconds.visit_i64(milliseconds),
            Err(_) => TextOrMilliseconds.visit_str(text),
        }
    }

    fn visit_i64<E: DeError>(self, milliseconds: i64) -> Result<Timestamp, E> {
        TextOrMilliseconds.visit_i64(milliseconds)
    }

    fn visit_u64<E: DeError>(self, milliseconds: u64) -> Result<Timestamp, E> {
        TextOrMilliseconds.visit_u64(milliseconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_instant_is_written_as_a_number_and_read_from_one() {
        let read: Milliseconds = serde_json::from_value(json!(1_795_861_289_969_i64)).unwrap();
        assert_eq!(read.timestamp().to_string(), "2026-11-28T10:21:29.969Z");
        assert_eq!(serde_json::to_value(read).unwrap(), json!(1_795_861_289_969_i64));
        assert_eq!(serde_json::from_value::<Milliseconds>(json!("2026-11-28T10:21:29.969Z")).unwrap(), read);
        assert!(serde_json::from_value::<Milliseconds>(json!("tomorrow")).is_err());
        assert!(serde_json::from_value::<Milliseconds>(json!(i64::MAX)).is_err());
    }

    #[test]
    fn an_instant_in_a_text_is_written_and_read_as_a_text() {
        let read: MillisecondsInText = serde_json::from_value(json!("1795861289969")).unwrap();
        assert_eq!(read.timestamp().to_string(), "2026-11-28T10:21:29.969Z");
        assert_eq!(serde_json::to_value(read).unwrap(), json!("1795861289969"));
        for other in [json!(1_795_861_289_969_i64), json!("2026-11-28T10:21:29.969Z")] {
            assert_eq!(serde_json::from_value::<MillisecondsInText>(other).unwrap(), read);
        }
        for odd in [json!("tomorrow"), json!(i64::MAX.to_string())] {
            assert!(serde_json::from_value::<MillisecondsInText>(odd).is_err());
        }
    }
}
