//! What stands in a text on the wire and is none: numbers, booleans and dates of servers that send every value as a text.

use chrono::{DateTime, NaiveDateTime};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{
        Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use std::{error::Error as StdError, fmt, marker::PhantomData, str::FromStr};

/// A value that a text holds.
#[doc(hidden)]
pub trait InText: Sized {
    /// What a text should hold, for errors.
    const WHAT: &'static str;

    /// The value in the text.
    fn of_text(text: &str) -> Option<Self>;

    /// The value, where the server sends it as a number after all.
    fn of_number(_: i64) -> Option<Self> {
        None
    }

    /// The value, where the server sends it as a boolean after all.
    fn of_boolean(_: bool) -> Option<Self> {
        None
    }
}

macro_rules! whole_numbers {
    ($($integer:ty),*) => {
        $(impl InText for $integer {
            const WHAT: &'static str = "a whole number in a text";

            fn of_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }

            fn of_number(number: i64) -> Option<Self> {
                number.try_into().ok()
            }
        })*
    };
}
whole_numbers!(i32, i64);

impl InText for bool {
    const WHAT: &'static str = "`true` or `false` in a text";

    fn of_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn of_boolean(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl InText for LocalDateTime {
    const WHAT: &'static str = "a date and time without zone";

    fn of_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// Writes a value, or one that there may be, as a text.
///
/// # Errors
/// Those of the serializer.
#[doc(hidden)]
pub fn write<T: AsText, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    match value.shown() {
        Some(shown) => serializer.collect_str(shown),
        None => serializer.serialize_none(),
    }
}

/// A value that is written as a text, if there is one.
#[doc(hidden)]
pub trait AsText {
    /// The value.
    fn shown(&self) -> Option<&dyn fmt::Display>;
}

impl<T: InText + fmt::Display> AsText for T {
    fn shown(&self) -> Option<&dyn fmt::Display> {
        Some(self)
    }
}

impl<T: InText + fmt::Display> AsText for Option<T> {
    fn shown(&self) -> Option<&dyn fmt::Display> {
        self.as_ref().map(|value| value as _)
    }
}

/// Reads a value out of a text.
///
/// # Errors
/// Those of the deserializer; one for a text that holds something else.
#[doc(hidden)]
pub fn read<'de, D: Deserializer<'de>, T: InText>(deserializer: D) -> Result<T, D::Error> {
    Held::deserialize(deserializer).map(|Held(value)| value)
}

/// Reads a value out of a text; an empty text and null are none.
///
/// # Errors
/// As [`read`].
#[doc(hidden)]
pub fn read_optional<'de, D: Deserializer<'de>, T: InText>(deserializer: D) -> Result<Option<T>, D::Error> {
    let held: Option<Held<T>> = deserializer.deserialize_any(Filled::new(&[""]))?;
    Ok(held.map(|Held(value)| value))
}

/// Reads a value out of a text; an empty text, `-1` and null are none.
///
/// # Errors
/// As [`read`].
#[doc(hidden)]
pub fn read_or_none<'de, D: Deserializer<'de>, T: InText>(deserializer: D) -> Result<Option<T>, D::Error> {
    let held: Option<Held<T>> = or_none(deserializer)?;
    Ok(held.map(|Held(value)| value))
}

/// Reads a value of any type; an empty text, `-1` and null are none.
///
/// # Errors
/// Those of the type.
#[doc(hidden)]
pub fn or_none<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(Filled::new(&["", "-1"]))
}

/// A value that was read out of a text.
struct Held<T>(T);

impl<'de, T: InText> Deserialize<'de> for Held<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Holding(PhantomData)).map(Self)
    }
}

struct Holding<T>(PhantomData<T>);

impl<T: InText> Visitor<'_> for Holding<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::WHAT)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        T::of_text(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::of_number(number).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        let value = i64::try_from(number).ok().and_then(T::of_number);
        value.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        T::of_boolean(value).ok_or_else(|| E::invalid_value(Unexpected::Bool(value), &self))
    }
}

/// A value unless it is null or one of the texts that stand for none.
struct Filled<T> {
    none: &'static [&'static str],
    kind: PhantomData<T>,
}

impl<T> Filled<T> {
    fn new(none: &'static [&'static str]) -> Self {
        Self { none, kind: PhantomData }
    }
}

impl<'de, T: Deserialize<'de>> Filled<T> {
    fn plain<V: fmt::Display + IntoDeserializer<'de, E>, E: Error>(self, value: V) -> Result<Option<T>, E> {
        if self.none.contains(&value.to_string().as_str()) {
            return Ok(None);
        }
        T::deserialize(value.into_deserializer()).map(Some)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Filled<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or none")
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        self.plain(text)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Option<T>, E> {
        self.plain(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Option<T>, E> {
        self.plain(number)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Option<T>, E> {
        self.plain(number)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Option<T>, E> {
        self.plain(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Option<T>, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(list)).map(Some)
    }
}

/// A date and time, to the millisecond, of which only the server knows the zone.
///
/// It is written as `2016-10-20 08:06:10.067`. Read are such texts with any number of digits behind the seconds, or none,
/// and with `T` in place of the space; what is finer than milliseconds is cut off.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::texts::LocalDateTime;
/// let created: LocalDateTime = "2016-10-20T08:06:10.067".parse()?;
/// assert_eq!(created.to_string(), "2016-10-20 08:06:10.067");
/// assert!(created < "2016-10-20 08:06:11".parse()?);
/// # Ok(())
/// # }
/// ```
///
/// The default is the start of 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDateTime(NaiveDateTime);

impl LocalDateTime {
    /// The date and time as a value of the crate `chrono`, to calculate with, and to give a zone.
    pub fn datetime(self) -> NaiveDateTime {
        self.0
    }
}

impl From<NaiveDateTime> for LocalDateTime {
    fn from(time: NaiveDateTime) -> Self {
        let milliseconds = DateTime::from_timestamp_millis(time.and_utc().timestamp_millis());
        Self(milliseconds.map_or(time, |time| time.naive_utc()))
    }
}

impl From<LocalDateTime> for NaiveDateTime {
    fn from(time: LocalDateTime) -> Self {
        time.0
    }
}

impl AsRef<NaiveDateTime> for LocalDateTime {
    fn as_ref(&self) -> &NaiveDateTime {
        &self.0
    }
}

impl FromStr for LocalDateTime {
    type Err = NotALocalDateTime;

    fn from_str(text: &str) -> Result<Self, NotALocalDateTime> {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f")
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f"))
            .map(Self::from)
            .map_err(|_| NotALocalDateTime { text: text.to_owned() })
    }
}

impl TryFrom<&str> for LocalDateTime {
    type Error = NotALocalDateTime;

    fn try_from(text: &str) -> Result<Self, NotALocalDateTime> {
        text.parse()
    }
}

impl TryFrom<String> for LocalDateTime {
    type Error = NotALocalDateTime;

    fn try_from(text: String) -> Result<Self, NotALocalDateTime> {
        text.parse()
    }
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d %H:%M:%S%.3f"))
    }
}

impl Serialize for LocalDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LocalDateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}

/// A text that is no date and time without zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotALocalDateTime {
    text: String,
}

impl fmt::Display for NotALocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no date and time without zone, such as `2016-10-20 08:06:10.067`", self.text)
    }
}

impl StdError for NotALocalDateTime {}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use serde_json::{Value, json};

    /// As the generated types are told to read and write their fields.
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Row {
        #[serde(deserialize_with = "read", serialize_with = "write")]
        id: i64,
        #[serde(skip_serializing_if = "Option::is_none")]
        #[serde(default, deserialize_with = "read_optional", serialize_with = "write")]
        small: Option<i32>,
        #[serde(default, deserialize_with = "read_or_none", serialize_with = "write")]
        owner: Option<i64>,
        #[serde(default, deserialize_with = "or_none")]
        any: Option<Value>,
    }

    fn row(value: Value) -> Result<Row, String> {
        serde_json::from_value(value).map_err(|error| error.to_string())
    }

    #[test]
    fn numbers_are_read_from_texts_and_numbers_and_written_as_texts() {
        for (id, number) in [(json!("9"), 9), (json!(9), 9), (json!("-1"), -1), (json!(i64::MIN), i64::MIN)] {
            let read = row(json!({"id": id})).unwrap();
            assert_eq!((read.id, read.small, read.owner), (number, None, None));
            assert_eq!(
                serde_json::to_value(read).unwrap(),
                json!({"id": number.to_string(), "owner": null, "any": null})
            );
        }
        let read = row(json!({"id": "1", "small": "-1", "owner": "7"})).unwrap();
        assert_eq!((read.small, read.owner), (Some(-1), Some(7)));
    }

    #[test]
    fn what_stands_for_none_is_none() {
        for none in [json!(""), json!("-1"), json!(-1), json!(null)] {
            let read = row(json!({"id": "1", "owner": none, "any": none})).unwrap();
            assert_eq!((read.owner, read.any), (None, None), "{none}");
        }
        for none in [json!(""), json!(null)] {
            assert_eq!(row(json!({"id": "1", "small": none})).unwrap().small, None);
        }
        for some in [json!("-10"), json!(" "), json!(0), json!(1.5), json!(true), json!(["-1"]), json!({"a": ""})] {
            assert_eq!(row(json!({"id": "1", "any": some})).unwrap().any, Some(some));
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        for (wrong, message) in [
            (json!({"id": ""}), "string \"\", expected a whole number in a text"),
            (json!({"id": "1.5"}), "expected a whole number in a text"),
            (json!({"id": 1.5}), "expected a whole number in a text"),
            (json!({"id": u64::MAX}), "expected a whole number in a text"),
            (json!({"id": null}), "invalid type: null, expected a whole number in a text"),
            (json!({}), "missing field `id`"),
            (json!({"id": "1", "small": "3000000000"}), "expected a whole number in a text"),
            (json!({"id": "1", "small": 3_000_000_000_i64}), "expected a whole number in a text"),
            (json!({"id": "1", "owner": "x"}), "string \"x\", expected a whole number in a text"),
            (json!({"id": "1", "owner": {}}), "invalid type: map, expected a whole number in a text"),
        ] {
            let error = row(wrong).unwrap_err();
            assert!(error.contains(message), "{error}");
        }
    }

    #[test]
    fn booleans_are_read_from_texts_and_booleans() {
        let read = |value: Value| super::read::<_, bool>(value);
        assert_eq!((read(json!("true")).unwrap(), read(json!("false")).unwrap()), (true, false));
        assert!(read(json!(true)).unwrap());
        for wrong in [json!("TRUE"), json!("1"), json!(1), json!("")] {
            let error = read(wrong).unwrap_err().to_string();
            assert!(error.contains("expected `true` or `false` in a text"), "{error}");
        }
        assert_eq!(write(&false, serde_json::value::Serializer).unwrap(), json!("false"));
        assert_eq!(write(&None::<bool>, serde_json::value::Serializer).unwrap(), json!(null));
    }

    #[test]
    fn a_date_without_zone_is_read_in_the_ways_it_is_written() {
        for (read, written) in [
            ("2016-10-20 08:06:10.067", "2016-10-20 08:06:10.067"),
            ("2016-10-20T08:06:10.067", "2016-10-20 08:06:10.067"),
            ("2016-10-20 08:06:10", "2016-10-20 08:06:10.000"),
            ("2016-10-20 08:06:10.0679", "2016-10-20 08:06:10.067"),
            ("2016-12-31 23:59:60", "2017-01-01 00:00:00.000"),
        ] {
            let time = LocalDateTime::try_from(read).unwrap();
            assert_eq!(time.to_string(), written);
            assert_eq!(serde_json::from_value::<LocalDateTime>(json!(read)).unwrap(), time);
            assert_eq!(serde_json::to_value(time).unwrap(), json!(written));
            assert_eq!(LocalDateTime::from(time.datetime()), time);
        }
        let day = NaiveDate::from_ymd_opt(2016, 10, 20).unwrap().and_hms_milli_opt(8, 6, 10, 67).unwrap();
        assert_eq!(LocalDateTime::from(day).to_string(), "2016-10-20 08:06:10.067");
    }

    #[test]
    fn what_is_no_date_is_named() {
        for text in ["", "yesterday", "2016-10-20", "2016-02-30 08:06:10", "2016-10-20 08:06:10Z", "1476950770067"] {
            let error = LocalDateTime::try_from(text.to_owned()).unwrap_err().to_string();
            assert!(error.starts_with(&format!("`{text}` is no date and time without zone")), "{error}");
            let error = serde_json::from_value::<LocalDateTime>(json!(text)).unwrap_err().to_string();
            assert!(error.contains(&format!("{text:?}, expected a date and time without zone")), "{error}");
        }
        assert!(serde_json::from_value::<LocalDateTime>(json!(5)).is_err());
    }
}
