//! Lengths of time, as servers in Java read and write them.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{error::Error as StdError, fmt, str::FromStr, time::Duration};

/// A length of time, sent in ISO 8601: `PT600S`.
///
/// It is made of a [`Duration`]. Read are days of 24 hours, hours, minutes and seconds with a fraction: `P1DT2H3M4.5S`.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::time::IsoDuration;
/// use std::time::Duration;
///
/// let lock = IsoDuration::from(Duration::from_millis(90_500));
/// assert_eq!(lock.to_string(), "PT90.5S");
/// assert_eq!("PT1M30.5S".parse::<IsoDuration>()?, lock);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoDuration(Duration);

impl IsoDuration {
    /// The length of time.
    pub fn duration(self) -> Duration {
        self.0
    }
}

impl From<Duration> for IsoDuration {
    fn from(duration: Duration) -> Self {
        Self(duration)
    }
}

impl From<IsoDuration> for Duration {
    fn from(duration: IsoDuration) -> Self {
        duration.0
    }
}

impl fmt::Display for IsoDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, nanoseconds) = (self.0.as_secs(), self.0.subsec_nanos());
        let fraction = format!(".{nanoseconds:09}");
        write!(f, "PT{seconds}{}S", fraction.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl FromStr for IsoDuration {
    type Err = NotADuration;

    fn from_str(text: &str) -> Result<Self, NotADuration> {
        length(text).map(Self).ok_or(NotADuration)
    }
}

/// The units of each half, in their order, with their seconds.
const DAYS: [(char, u64); 1] = [('D', 86_400)];
const TIMES: [(char, u64); 3] = [('H', 3_600), ('M', 60), ('S', 1)];

fn length(text: &str) -> Option<Duration> {
    let text = text.strip_prefix('P')?;
    let (days, times) = match text.split_once('T') {
        Some((_, "")) => return None,
        Some((days, times)) => (days, times),
        None if text.is_empty() => return None,
        None => (text, ""),
    };
    sum(days, &DAYS)?.checked_add(sum(times, &TIMES)?)
}

/// The sum of numbers that are followed by their units.
fn sum(mut text: &str, units: &[(char, u64)]) -> Option<Duration> {
    let mut sum = Duration::ZERO;
    for &(unit, seconds) in units {
        let Some((number, rest)) = text.split_once(unit) else { continue };
        text = rest;
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let has_fraction = number.contains('.');
        if !is_number(whole) || !is_number(fraction) || fraction.len() > 9 || (has_fraction && unit != 'S') {
            return None;
        }
        let nanoseconds: u32 = format!("{fraction:0<9}").parse().ok()?;
        let whole = whole.parse::<u64>().ok()?.checked_mul(seconds)?;
        sum = sum.checked_add(Duration::new(whole, nanoseconds))?;
    }
    text.is_empty().then_some(sum)
}

impl Serialize for IsoDuration {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for IsoDuration {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// A text that is no length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotADuration;

impl fmt::Display for NotADuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a length of time in days, hours, minutes and seconds as in ISO 8601, such as `PT1H30M`")
    }
}

impl StdError for NotADuration {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_written_is_read_again() {
        for (milliseconds, text) in
            [(0, "PT0S"), (1, "PT0.001S"), (600_000, "PT600S"), (90_500, "PT90.5S"), (86_400_000, "PT86400S")]
        {
            let duration = IsoDuration::from(Duration::from_millis(milliseconds));
            assert_eq!(serde_json::to_value(duration).unwrap(), json!(text));
            assert_eq!(serde_json::from_value::<IsoDuration>(json!(text)).unwrap(), duration);
        }
        for duration in [Duration::from_nanos(1), Duration::MAX] {
            assert_eq!(IsoDuration(duration).to_string().parse(), Ok(IsoDuration(duration)));
        }
    }

    #[test]
    fn days_hours_minutes_and_seconds_are_read() {
        for (text, seconds) in
            [("P1D", 86_400), ("PT10M", 600), ("P1DT2H3M4S", 93_784), ("PT2H4S", 7_204), ("P0DT1S", 1)]
        {
            assert_eq!(text.parse(), Ok(IsoDuration(Duration::from_secs(seconds))), "{text}");
        }
    }

    #[test]
    fn what_is_no_length_of_time_is_refused() {
        for text in [
            "",
            "P",
            "PT",
            "P1DT",
            "10",
            "PT10",
            "P1Y",
            "P1M",
            "PT1S1M",
            "PT1.5M",
            "PT.5S",
            "PT1.S",
            "-PT1S",
            "PT-1S",
            "PT1,5S",
            "PT1.0123456789S",
            "PT18446744073709551616S",
            "PT18446744073709551615M",
            "P1H",
            "pt1s",
        ] {
            assert_eq!(text.parse::<IsoDuration>(), Err(NotADuration), "{text}");
        }
    }
}
