//! Parts of texts that differ from one recording to the next: UUIDs and instants.

use chrono::{DateTime, Duration, Utc};
use regex_lite::{Captures, Regex};
use std::sync::LazyLock;

#[allow(clippy::unwrap_used, reason = "the expressions are constants, and tests use them")]
fn regex(expression: &str) -> Regex {
    Regex::new(expression).unwrap()
}

pub(super) static UUID: LazyLock<Regex> =
    LazyLock::new(|| regex(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"));

static INSTANT: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"([0-9]{4}-[0-9]{2}-[0-9]{2})([T ])([0-9]{2}:[0-9]{2}:[0-9]{2})(\.[0-9]{1,9})?(Z|[+\-][0-9]{2}:?[0-9]{2})?")
});

/// The UUID that stands for the one with this number.
pub(super) fn uuid(number: usize) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

/// The instant that stands for the one with this number.
fn nth(number: usize) -> DateTime<Utc> {
    let seconds = i64::try_from(number).unwrap_or(i64::MAX);
    // 2000-01-01T00:00:00Z.
    DateTime::from_timestamp(946_684_800, 0).unwrap_or_default() + Duration::seconds(seconds.min(1 << 40))
}

/// The text with each instant replaced by another one in the same form, where there is one; the others stay.
pub(super) fn with_instants(text: &str, mut number: impl FnMut(DateTime<Utc>) -> Option<usize>) -> String {
    let replace = |found: &Captures<'_>| {
        let whole = &found[0];
        let fraction = found.get(4).map_or("", |fraction| fraction.as_str());
        let offset = found.get(5).map_or("", |offset| offset.as_str());
        let colon = match offset.len() {
            5 => format!("{}:{}", &offset[..3], &offset[3..]),
            0 => "Z".to_owned(),
            _ => offset.to_owned(),
        };
        let instant = DateTime::parse_from_rfc3339(&format!("{}T{}{fraction}{colon}", &found[1], &found[3]));
        let Some(number) = instant.ok().and_then(|instant| number(instant.to_utc())) else { return whole.to_owned() };
        let nth = nth(number);
        let zeros = fraction.bytes().map(|byte| if byte == b'.' { '.' } else { '0' }).collect::<String>();
        let offset = offset.replace(|c: char| c.is_ascii_digit(), "0").replace('-', "+");
        format!("{}{}{}{zeros}{offset}", nth.format("%Y-%m-%d"), &found[2], nth.format("%H:%M:%S"))
    };
    INSTANT.replace_all(text, replace).into_owned()
}

/// The instant of a number of milliseconds, if the number is likely to be one: of the years 2001 to 2039.
pub(super) fn of_milliseconds(number: i64) -> Option<DateTime<Utc>> {
    (1_000_000_000_000..2_200_000_000_000).contains(&number).then(|| DateTime::from_timestamp_millis(number)).flatten()
}

/// The milliseconds of the instant that stands for the one with this number.
pub(super) fn milliseconds(number: usize) -> i64 {
    nth(number).timestamp_millis()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_keeps_its_form() {
        for (text, replaced) in [
            ("2026-11-28T12:37:59Z", "2000-01-01T00:00:07Z"),
            ("at 2026-11-28T12:37:59.123+01:00!", "at 2000-01-01T00:00:07.000+00:00!"),
            ("2026-11-28 12:37:59.1", "2000-01-01 00:00:07.0"),
            ("2026-11-28T12:37:59.123-0500", "2000-01-01T00:00:07.000+0000"),
            ("2026-99-28T12:37:59Z", "2026-99-28T12:37:59Z"),
            ("2026-11-28", "2026-11-28"),
        ] {
            assert_eq!(with_instants(text, |_| Some(7)), replaced);
            assert_eq!(with_instants(text, |_| None), text);
        }
        let mut met = Vec::new();
        with_instants("2026-11-28T12:00:00+01:00 2026-11-28 11:00:00", |instant| {
            met.push(instant);
            None
        });
        assert_eq!(met[0], met[1]);
        assert_eq!(of_milliseconds(1_700_000_000_000).map(|instant| instant.timestamp()), Some(1_700_000_000));
        assert_eq!((of_milliseconds(5), milliseconds(1)), (None, 946_684_801_000));
    }
}
