//! Points and lengths of time, as the servers read and write them.

mod duration;
mod milliseconds;

pub use self::{
    duration::{IsoDuration, NotADuration},
    milliseconds::{Milliseconds, MillisecondsInText},
};

use crate::masking::line_of;
use chrono::{DateTime, SecondsFormat, TimeDelta, TimeZone, Utc};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Unexpected, Visitor},
};
use std::{
    error::Error as StdError,
    fmt,
    str::FromStr,
    time::{SystemTime, UNIX_EPOCH},
};

/// An instant, to the millisecond; what is finer is cut off, so that what is compared is what is sent.
///
/// It is sent as RFC 3339 in UTC with three digits of milliseconds. Read are RFC 3339 with any offset and any number of
/// digits, offsets without a colon, and whole numbers, which are milliseconds since the epoch.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::time::Timestamp;
/// let due: Timestamp = "2013-05-28T12:00:00+02:00".parse()?;
/// assert_eq!(due.to_string(), "2013-05-28T10:00:00.000Z");
/// assert!(due < Timestamp::now());
/// # Ok(())
/// # }
/// ```
///
/// The default is the start of 1970, in UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(DateTime<Utc>);

impl Timestamp {
    /// The present.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// The instant in UTC as a value of the crate `chrono`, to calculate with.
    pub fn datetime(self) -> DateTime<Utc> {
        self.0
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for Timestamp {
    fn from(time: DateTime<Tz>) -> Self {
        let time = time.to_utc();
        // Through the number of milliseconds, since a leap second that chrono keeps as such is refused by servers.
        Self(DateTime::from_timestamp_millis(time.timestamp_millis()).unwrap_or(time))
    }
}

/// What lies beyond the years that `chrono` knows, more than a quarter of a million, becomes the last or first of them.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let epoch = DateTime::UNIX_EPOCH;
        let time = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => TimeDelta::from_std(after).ok().and_then(|after| epoch.checked_add_signed(after)),
            Err(before) => {
                let before = TimeDelta::from_std(before.duration()).ok();
                Some(before.and_then(|before| epoch.checked_sub_signed(before)).unwrap_or(DateTime::<Utc>::MIN_UTC))
            }
        };
        time.unwrap_or(DateTime::<Utc>::MAX_UTC).into()
    }
}

impl From<Timestamp> for DateTime<Utc> {
    fn from(time: Timestamp) -> Self {
        time.0
    }
}

impl AsRef<DateTime<Utc>> for Timestamp {
    fn as_ref(&self) -> &DateTime<Utc> {
        &self.0
    }
}

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        DateTime::parse_from_rfc3339(text)
            .or_else(|_| {
                // Years of more than four digits are no RFC 3339; they are read as they are written, with their sign.
                let utc = text.strip_suffix('Z').map(|time| format!("{time}+0000"));
                DateTime::parse_from_str(utc.as_deref().unwrap_or(text), "%Y-%m-%dT%H:%M:%S%.f%z")
            })
            .map(Self::from)
            .map_err(|_| NotATimestamp { text: line_of(text, 100) })
    }
}

impl TryFrom<&str> for Timestamp {
    type Error = NotATimestamp;

    fn try_from(text: &str) -> Result<Self, NotATimestamp> {
        text.parse()
    }
}

impl TryFrom<String> for Timestamp {
    type Error = NotATimestamp;

    fn try_from(text: String) -> Result<Self, NotATimestamp> {
        text.parse()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

/// What a serializer is told that a text is an instant by, where it makes a difference: variables of processes have a type for it.
pub(crate) const TIMESTAMP: &str = "bpm_rest::Timestamp";

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(TIMESTAMP, &format_args!("{self}"))
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrMilliseconds)
    }
}

struct TextOrMilliseconds;

impl Visitor<'_> for TextOrMilliseconds {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time as in RFC 3339, or milliseconds since 1970")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Timestamp, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_i64<E: serde::de::Error>(self, milliseconds: i64) -> Result<Timestamp, E> {
        let time = DateTime::from_timestamp_millis(milliseconds);
        time.map(Timestamp).ok_or_else(|| E::invalid_value(Unexpected::Signed(milliseconds), &self))
    }

    fn visit_u64<E: serde::de::Error>(self, milliseconds: u64) -> Result<Timestamp, E> {
        match i64::try_from(milliseconds) {
            Ok(milliseconds) => self.visit_i64(milliseconds),
            Err(_) => Err(E::invalid_value(Unexpected::Unsigned(milliseconds), &self)),
        }
    }
}

/// An instant, to the second, as the query parameters of servers that refuse milliseconds.
///
/// It is made of all that a [`Timestamp`] is made of, if that has no fraction of a second: cut off without a word, it
/// would find something else. [`WholeSeconds::cut`] cuts it off.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::time::{Timestamp, WholeSeconds};
/// let due = WholeSeconds::try_from("2013-05-28T12:00:00+02:00")?;
/// assert_eq!(due.to_string(), "2013-05-28T10:00:00Z");
/// assert!(WholeSeconds::try_from("2013-05-28T12:00:00.999+02:00").is_err());
/// assert_eq!(WholeSeconds::cut(Timestamp::try_from("2013-05-28T12:00:00.999+02:00")?), due);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WholeSeconds(Timestamp);

impl WholeSeconds {
    /// The instant without its fraction of a second.
    pub fn cut(time: impl Into<Timestamp>) -> Self {
        let time = time.into();
        let seconds = DateTime::from_timestamp_secs(time.0.timestamp());
        Self(seconds.map_or(time, Timestamp))
    }
}

impl TryFrom<Timestamp> for WholeSeconds {
    type Error = NotWholeSeconds;

    fn try_from(time: Timestamp) -> Result<Self, NotWholeSeconds> {
        match Self::cut(time) {
            whole if whole.0 == time => Ok(whole),
            _ => Err(NotWholeSeconds::Fraction(time)),
        }
    }
}

impl<Tz: TimeZone> TryFrom<DateTime<Tz>> for WholeSeconds {
    type Error = NotWholeSeconds;

    fn try_from(time: DateTime<Tz>) -> Result<Self, NotWholeSeconds> {
        Timestamp::from(time).try_into()
    }
}

impl TryFrom<SystemTime> for WholeSeconds {
    type Error = NotWholeSeconds;

    fn try_from(time: SystemTime) -> Result<Self, NotWholeSeconds> {
        Timestamp::from(time).try_into()
    }
}

/// Why something is no instant of whole seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotWholeSeconds {
    /// It has a fraction of a second.
    Fraction(Timestamp),
    /// It is no instant at all.
    NotATimestamp(NotATimestamp),
}

impl From<NotATimestamp> for NotWholeSeconds {
    fn from(error: NotATimestamp) -> Self {
        Self::NotATimestamp(error)
    }
}

impl fmt::Display for NotWholeSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fraction(time) => write!(
                f,
                "`{time}` has a fraction of a second, which this parameter cannot carry: give it without \
                 (`WholeSeconds::cut`), or use a call with the date in its body, such as `query`"
            ),
            Self::NotATimestamp(error) => error.fmt(f),
        }
    }
}

impl StdError for NotWholeSeconds {}

impl From<WholeSeconds> for Timestamp {
    fn from(time: WholeSeconds) -> Self {
        time.0
    }
}

impl FromStr for WholeSeconds {
    type Err = NotWholeSeconds;

    fn from_str(text: &str) -> Result<Self, NotWholeSeconds> {
        text.parse::<Timestamp>()?.try_into()
    }
}

impl TryFrom<&str> for WholeSeconds {
    type Error = NotWholeSeconds;

    fn try_from(text: &str) -> Result<Self, NotWholeSeconds> {
        text.parse()
    }
}

impl TryFrom<String> for WholeSeconds {
    type Error = NotWholeSeconds;

    fn try_from(text: String) -> Result<Self, NotWholeSeconds> {
        text.parse()
    }
}

impl fmt::Display for WholeSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.0.to_rfc3339_opts(SecondsFormat::Secs, true))
    }
}

impl Serialize for WholeSeconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for WholeSeconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Timestamp::deserialize(deserializer).map(Self::cut)
    }
}

/// An instant to the millisecond, as the query parameters of servers that read milliseconds.
///
/// Flowable 7.2.0 reads three digits of milliseconds or none; older versions read none. So an instant without a fraction of a
/// second is sent without one, and every version reads it. An older server answers 400 to any other instant.
///
/// It is made of all that a [`Timestamp`] is made of.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::time::QueryTimestamp;
/// let due = QueryTimestamp::try_from("2013-05-28T12:00:00.5+02:00")?;
/// assert_eq!(due.to_string(), "2013-05-28T10:00:00.500Z");
/// assert_eq!(QueryTimestamp::try_from("2013-05-28T12:00:00+02:00")?.to_string(), "2013-05-28T10:00:00Z");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryTimestamp(Timestamp);

impl From<Timestamp> for QueryTimestamp {
    fn from(time: Timestamp) -> Self {
        Self(time)
    }
}

impl From<WholeSeconds> for QueryTimestamp {
    fn from(time: WholeSeconds) -> Self {
        Self(time.0)
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for QueryTimestamp {
    fn from(time: DateTime<Tz>) -> Self {
        Self(time.into())
    }
}

impl From<SystemTime> for QueryTimestamp {
    fn from(time: SystemTime) -> Self {
        Self(time.into())
    }
}

impl From<QueryTimestamp> for Timestamp {
    fn from(time: QueryTimestamp) -> Self {
        time.0
    }
}

impl FromStr for QueryTimestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        text.parse().map(Self)
    }
}

impl TryFrom<&str> for QueryTimestamp {
    type Error = NotATimestamp;

    fn try_from(text: &str) -> Result<Self, NotATimestamp> {
        text.parse()
    }
}

impl TryFrom<String> for QueryTimestamp {
    type Error = NotATimestamp;

    fn try_from(text: String) -> Result<Self, NotATimestamp> {
        text.parse()
    }
}

impl fmt::Display for QueryTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match WholeSeconds::cut(self.0) {
            whole if whole.0 == self.0 => whole.fmt(f),
            _ => self.0.fmt(f),
        }
    }
}

impl Serialize for QueryTimestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for QueryTimestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Timestamp::deserialize(deserializer).map(Self)
    }
}

/// A text that is no point in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotATimestamp {
    text: String,
}

impl fmt::Display for NotATimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no time as in RFC 3339, such as `2013-05-28T12:00:00+02:00`", self.text)
    }
}

impl StdError for NotATimestamp {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::RequestBuilder;
    use crate::values::Text as _;
    use chrono::FixedOffset;
    use serde_json::json;
    use std::time::Duration;

    const TEN: &str = "2013-05-28T10:00:00.000Z";

    fn timestamp(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn what_servers_write_is_read_and_sent_as_utc_with_milliseconds() {
        for (read, sent) in [
            ("2013-05-28T12:00:00.000+02:00", TEN),
            ("2013-05-28T10:00:00Z", TEN),
            ("2013-05-28T12:00:00.000+0200", TEN),
            ("2013-05-28T10:00:00+0000", TEN),
            ("2013-05-28T04:30:00-0530", TEN),
            ("2013-05-28T10:00:00.1Z", "2013-05-28T10:00:00.100Z"),
            ("2013-05-28T10:00:00.1239+0000", "2013-05-28T10:00:00.123Z"),
            ("2013-05-28T10:00:00.123999999999Z", "2013-05-28T10:00:00.123Z"),
            ("1969-12-31T23:59:59.9995Z", "1969-12-31T23:59:59.999Z"),
            ("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.500Z"),
            ("+12345-01-01T00:00:00.000+00:00", "+12345-01-01T00:00:00.000Z"),
        ] {
            assert_eq!(timestamp(read).to_string(), sent, "{read}");
            assert_eq!(timestamp(read), timestamp(&sent.replace('Z', "+00:00")), "{read}");
            assert_eq!(serde_json::from_value::<Timestamp>(json!(read)).unwrap(), timestamp(read));
            assert_eq!(serde_json::to_value(timestamp(read)).unwrap(), json!(sent));
        }
    }

    #[test]
    fn what_is_no_time_is_named() {
        for text in ["", "yesterday", "2013-05-28", "2013-05-28T12:00:00", "2013-02-30T12:00:00Z", "1369735200000"] {
            let error = Timestamp::try_from(text).unwrap_err();
            assert!(error.to_string().starts_with(&format!("`{text}` is no time")), "{error}");
            assert_eq!(WholeSeconds::try_from(text.to_owned()).unwrap_err(), error.into());
            let error = serde_json::from_value::<Timestamp>(json!(text)).unwrap_err().to_string();
            assert!(error.contains(&format!("{text:?}, expected a time")), "{error}");
        }
    }

    #[test]
    fn a_whole_number_is_milliseconds() {
        for (number, sent) in
            [(1_369_735_200_000_i64, TEN), (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z")]
        {
            assert_eq!(serde_json::from_value::<Timestamp>(json!(number)).unwrap(), timestamp(sent));
        }
        for no_time in [json!(i64::MAX), json!(u64::MAX), json!(1.5), json!(null), json!([0])] {
            assert!(serde_json::from_value::<Timestamp>(no_time.clone()).is_err(), "{no_time}");
        }
    }

    #[test]
    fn times_of_other_types_are_cut_to_milliseconds() {
        let zone = FixedOffset::east_opt(7200).unwrap();
        let time = zone.timestamp_opt(1_369_735_200, 999_999).unwrap();
        assert_eq!(Timestamp::from(time), timestamp(TEN));
        assert_eq!(Timestamp::from(time).datetime(), time - TimeDelta::nanoseconds(999_999));
        assert_eq!(DateTime::<Utc>::from(timestamp(TEN)), *timestamp(TEN).as_ref());

        let system = UNIX_EPOCH + Duration::from_secs(1_369_735_200);
        assert_eq!(Timestamp::from(system + Duration::from_nanos(999_999)), timestamp(TEN));
        let before = Timestamp::from(UNIX_EPOCH - Duration::from_nanos(1));
        assert_eq!(before.to_string(), "1969-12-31T23:59:59.999Z");
    }

    #[test]
    fn a_system_time_beyond_all_years_is_the_last_or_first() {
        let far = Duration::from_secs(1 << 60);
        assert_eq!(Timestamp::from(UNIX_EPOCH + far), DateTime::<Utc>::MAX_UTC.into());
        assert_eq!(Timestamp::from(UNIX_EPOCH - far), DateTime::<Utc>::MIN_UTC.into());
    }

    #[test]
    fn years_of_any_length_are_read_as_they_are_written() {
        let of = |text: &str| timestamp(text);
        for time in [
            of("+27989-03-01T10:00:00.000Z"),
            of("-0001-12-31T23:59:59.999Z"),
            of("9999-12-31T23:59:59.999Z"),
            of("+10000-01-01T00:00:00.000+02:00"),
            serde_json::from_value(json!(821_083_478_400_000_i64)).unwrap(),
            DateTime::<Utc>::MAX_UTC.into(),
            DateTime::<Utc>::MIN_UTC.into(),
        ] {
            assert_eq!(timestamp(&time.to_string()), time, "{time}");
            // Those with a fraction are none of whole seconds.
            if let Ok(seconds) = WholeSeconds::try_from(time) {
                assert_eq!(seconds.to_string().parse::<WholeSeconds>().unwrap(), seconds, "{seconds}");
            }
        }
    }

    #[test]
    fn now_is_between_before_and_after() {
        let before = Timestamp::now();
        assert!(before <= Timestamp::from(SystemTime::now()));
        assert!(before.datetime() > timestamp(TEN).datetime());
    }

    #[test]
    fn whole_seconds_have_no_fraction() {
        for (read, sent) in [
            ("2013-05-28T12:00:00.999+02:00", "2013-05-28T10:00:00Z"),
            ("2013-05-28T10:00:00Z", "2013-05-28T10:00:00Z"),
            ("1969-12-31T23:59:59.001Z", "1969-12-31T23:59:59Z"),
        ] {
            let seconds = WholeSeconds::cut(timestamp(read));
            let has_fraction = read.contains('.');
            assert_eq!(WholeSeconds::try_from(read).is_err(), has_fraction, "{read}");
            assert_eq!(WholeSeconds::try_from(timestamp(read).datetime()).is_err(), has_fraction, "{read}");
            assert_eq!(seconds.text(), sent);
            assert_eq!(serde_json::to_value(seconds).unwrap(), json!(sent));
            assert_eq!(serde_json::from_value::<WholeSeconds>(json!(read)).unwrap(), seconds);
            assert_eq!(WholeSeconds::cut(timestamp(read).datetime()), seconds);
            assert_eq!(Timestamp::from(seconds).to_string(), sent.replace('Z', ".000Z"));
        }
    }

    #[test]
    fn a_parameter_is_a_text() {
        let seconds = WholeSeconds::try_from("2013-05-28T12:00:00+02:00").unwrap();
        let request = RequestBuilder::new(http::Method::GET, "http://h").query("since", &Some(seconds));
        assert_eq!(request.build().unwrap().uri().query(), Some("since=2013-05-28T10%3A00%3A00Z"));
        let error = WholeSeconds::try_from("2013-05-28T12:00:00.999+02:00").unwrap_err().to_string();
        assert!(error.contains("fraction of a second") && error.contains("`query`"), "{error}");
    }
}
