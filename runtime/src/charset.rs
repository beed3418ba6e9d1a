//! The text of an answer by its charset.
//!
//! UTF-8 and windows-1252, which servers call ISO-8859-1 or US-ASCII, are read always. All others have tables, which come
//! with the feature `charset`.

use crate::masking::line_of;
use bytes::Bytes;
use std::fmt;

/// What servers call windows-1252, by the Encoding Standard of the WHATWG, which reads ISO-8859-1 as windows-1252.
const OF_WINDOWS_1252: [&str; 17] = [
    "ansi_x3.4-1968",
    "ascii",
    "cp1252",
    "cp819",
    "csisolatin1",
    "ibm819",
    "iso-8859-1",
    "iso-ir-100",
    "iso8859-1",
    "iso88591",
    "iso_8859-1",
    "iso_8859-1:1987",
    "l1",
    "latin1",
    "us-ascii",
    "windows-1252",
    "x-cp1252",
];

/// The bytes 0x80 to 0x9F of windows-1252; all others are the characters of the same number.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', //
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Reads a body by the label of its charset, unless no charset is known by that label.
type Tables = fn(&str, &[u8]) -> Option<String>;

#[cfg(feature = "charset")]
const TABLES: Option<Tables> = Some(|label, body| {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(encoding.decode(body).0.into_owned())
});

#[cfg(not(feature = "charset"))]
const TABLES: Option<Tables> = None;

/// How bytes become a text.
enum Charset<'a> {
    Utf8,
    Windows1252,
    /// One with tables, by its label.
    Other(&'a str),
}

/// A charset that is not read without the feature `charset`.
#[derive(Debug)]
pub(crate) struct Unread(String);

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = line_of(&self.0, 40);
        write!(f, "the answer is in the charset {label}, which bpm-rest does not read without its feature `charset`")
    }
}

/// The body as UTF-8: decoded from the charset of the content type, without a byte order mark.
///
/// # Errors
/// A charset that needs the feature `charset`.
pub(crate) fn utf8(content_type: Option<&str>, body: Bytes) -> Result<Bytes, Unread> {
    utf8_by(TABLES, content_type, body)
}

fn utf8_by(tables: Option<Tables>, content_type: Option<&str>, body: Bytes) -> Result<Bytes, Unread> {
    match charset(content_type, &body) {
        Charset::Utf8 => Ok(without_mark(body)),
        Charset::Windows1252 if body.is_ascii() => Ok(body),
        Charset::Windows1252 => Ok(windows_1252(&body).into()),
        Charset::Other(label) => Ok(other(tables, label, &body)?.map_or(body, Bytes::from)),
    }
}

/// The text of an error's body. What is no UTF-8, and names no charset, is read as servers of old write.
///
/// # Errors
/// A charset that needs the feature `charset`.
pub(crate) fn text(content_type: Option<&str>, body: &[u8]) -> Result<String, Unread> {
    text_by(TABLES, content_type, body)
}

fn text_by(tables: Option<Tables>, content_type: Option<&str>, body: &[u8]) -> Result<String, Unread> {
    let text = match charset(content_type, body) {
        Charset::Utf8 => None,
        Charset::Windows1252 => Some(windows_1252(body)),
        Charset::Other(label) => other(tables, label, body)?,
    };
    Ok(text.unwrap_or_else(|| match std::str::from_utf8(body) {
        // A character at the end may have been cut off.
        Err(error) if error.error_len().is_some() => windows_1252(body),
        _ => String::from_utf8_lossy(body).into_owned(),
    }))
}

/// The text in a charset with tables; none if no charset is called so.
fn other(tables: Option<Tables>, label: &str, body: &[u8]) -> Result<Option<String>, Unread> {
    match tables {
        Some(tables) => Ok(tables(label, body)),
        // Such bytes are the same text in all charsets but UTF-16, and those that shift by escape characters.
        None if body.iter().all(|byte| byte.is_ascii() && !matches!(byte, 0 | 0x0e | 0x0f | 0x1b)) => Ok(None),
        None => Err(Unread(label.to_owned())),
    }
}

/// The charset that a byte order mark tells, or else the content type; UTF-8 if it names none.
fn charset<'a>(content_type: Option<&'a str>, body: &[u8]) -> Charset<'a> {
    match body {
        [0xef, 0xbb, 0xbf, ..] => return Charset::Utf8,
        [0xff, 0xfe, ..] => return Charset::Other("utf-16le"),
        [0xfe, 0xff, ..] => return Charset::Other("utf-16be"),
        _ => {}
    }
    let parameters = content_type.unwrap_or_default().split(';').skip(1);
    let mut pairs = parameters.filter_map(|parameter| parameter.split_once('='));
    let label = pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
    let label = label.map_or("", |(_, label)| label.trim().trim_matches(['"', '\'']));
    let is_one_of = |labels: &[&str]| labels.iter().any(|known| label.eq_ignore_ascii_case(known));
    match () {
        () if is_one_of(&["", "utf-8", "utf8"]) => Charset::Utf8,
        () if is_one_of(&OF_WINDOWS_1252) => Charset::Windows1252,
        () => Charset::Other(label),
    }
}

fn without_mark(body: Bytes) -> Bytes {
    match body.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => body.slice_ref(rest),
        None => body,
    }
}

fn windows_1252(body: &[u8]) -> String {
    let character = |&byte: &u8| match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    };
    body.iter().map(character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tables: Option<Tables>, content_type: &str, body: &'static [u8]) -> Result<String, String> {
        let read =
            utf8_by(tables, Some(content_type), Bytes::from_static(body)).map_err(|unread| unread.to_string())?;
        Ok(String::from_utf8(read.to_vec()).unwrap())
    }

    #[test]
    fn utf_8_and_latin_1_need_no_tables() {
        for (content_type, body, read_as) in [
            ("application/json", &b"[1]"[..], "[1]"),
            ("application/json", b"\xef\xbb\xbf[1]", "[1]"),
            ("application/json;charset=UTF-8", "grüße".as_bytes(), "grüße"),
            ("application/json;charset=ISO-8859-1", b"gr\xfc\xdfe", "grüße"),
            ("application/json; Charset=\"iso-8859-1\"", b"gr\xfc\xdfe \x80", "grüße €"),
            ("text/plain;charset=US-ASCII", b"plain", "plain"),
            ("text/plain;charset=GBK", b"", ""),
        ] {
            for tables in [None, TABLES] {
                assert_eq!(read(tables, content_type, body).as_deref(), Ok(read_as), "{content_type}");
            }
        }
        assert_eq!(text_by(None, Some("text/plain"), b"gr\xfc\xdfe").unwrap(), "grüße");
        assert_eq!(text_by(None, Some("text/plain"), b"gr\xc3").unwrap(), "gr\u{fffd}");
    }

    /// What only tables read, the text, and the label that an error names.
    const FOREIGN: [(&str, &[u8], &str, &str); 3] = [
        ("application/json;charset=GBK", b"\"\xc9\xf3\"", "\"审\"", "GBK"),
        ("text/plain;charset=Shift_JIS", b"\x90\x52", "審", "Shift_JIS"),
        ("application/json", b"\xff\xfe[\x00]\x00", "[]", "utf-16le"),
    ];

    #[cfg(feature = "charset")]
    #[test]
    fn all_others_are_read_by_tables() {
        for (content_type, body, decoded, _) in FOREIGN {
            assert_eq!(read(TABLES, content_type, body).as_deref(), Ok(decoded), "{content_type}");
            assert_eq!(text(Some(content_type), body).unwrap(), decoded, "{content_type}");
        }
        assert_eq!(read(TABLES, "text/plain;charset=nonsense", "é".as_bytes()).as_deref(), Ok("é"));
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(windows_1252(&all), encoding_rs::WINDOWS_1252.decode_without_bom_handling(&all).0);
        for label in OF_WINDOWS_1252 {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes());
            assert_eq!(encoding, Some(encoding_rs::WINDOWS_1252), "{label}");
        }
    }

    #[test]
    fn without_tables_all_others_are_errors_that_name_the_feature() {
        for (content_type, body, _, label) in FOREIGN {
            let told = format!(
                "the answer is in the charset {label}, which bpm-rest does not read without its feature `charset`"
            );
            assert_eq!(read(None, content_type, body), Err(told.clone()), "{content_type}");
            assert_eq!(text_by(None, Some(content_type), body).unwrap_err().to_string(), told, "{content_type}");
        }
    }
}
