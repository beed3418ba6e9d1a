//! Values in paths: what a URL can carry, and what the server behind it reads as something else.

use crate::values::Text;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::{error::Error as StdError, fmt};

/// Why a path cannot carry a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsendable(String);

impl fmt::Display for Unsendable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Unsendable {}

/// All but RFC 3986's unreserved characters. Servers refuse an encoded `.` and read a bare `;` as their own.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a server does with path segments that are unlike plain ids; `x-path-segments` of its spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathSegments {
    /// What the server does with white space at either end of a segment.
    pub white_space: WhiteSpace,
    /// Whether the server takes an encoded slash for a bare one, which parts segments.
    pub are_split: bool,
    /// The characters with which a path leads to no route, wherever in a segment they stand, encoded or not.
    pub refused: &'static str,
    /// Whether one of these is a letter, a digit, `-` or `_`.
    refuses_plain: bool,
}

/// What plain ids are made of.
const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// What a server does with white space at either end of a path segment: characters up to U+0020.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhiteSpace {
    /// It belongs to the value.
    Kept,
    /// The server cuts it off, so that the request reaches something else: for a blank segment, another route.
    Trimmed,
    /// Nobody has seen; the client refuses it as if the server trimmed.
    Unknown,
}

impl PathSegments {
    /// The segments of a server of which nothing is known.
    pub const UNKNOWN: Self = Self::new(WhiteSpace::Unknown, false);

    /// What a server does with white space, and whether an encoded slash parts segments.
    pub const fn new(white_space: WhiteSpace, are_split: bool) -> Self {
        Self { white_space, are_split, refused: "", refuses_plain: false }
    }

    /// The same, of a server that refuses paths with any of these characters.
    #[must_use]
    pub const fn refusing(mut self, refused: &'static str) -> Self {
        self.refused = refused;
        let mut index = 0;
        while index < refused.len() {
            self.refuses_plain |= is_plain(refused.as_bytes()[index]);
            index += 1;
        }
        self
    }

    /// The value of a path parameter as exactly one path segment, or as those that its slashes part.
    #[doc(hidden)]
    pub fn segment<T: Text + ?Sized>(self, name: &str, value: &T) -> Result<String, Unsendable> {
        let value = value.text();
        if !T::KEEPS_SLASHES {
            return if self.is_plain(&value) { Ok(value) } else { self.one_segment(name, &value) };
        }
        let segments: Result<Vec<String>, Unsendable> =
            value.split('/').map(|segment| self.one_segment(name, segment)).collect();
        Ok(segments?.join("/"))
    }

    /// Whether a value is a segment as it stands: an id of letters, digits, `-` and `_`.
    fn is_plain(self, value: &str) -> bool {
        !value.is_empty() && !self.refuses_plain && value.bytes().all(is_plain)
    }

    fn one_segment(self, name: &str, value: &str) -> Result<String, Unsendable> {
        let name = format!("`{name}`");
        let segment = encoded(&name, value)?;
        match self.misread(&name, value) {
            Some(message) => Err(Unsendable(message)),
            None => Ok(segment),
        }
    }

    /// Whether a path that was put together elsewhere reaches what it says.
    ///
    /// # Errors
    /// For a segment that this server reads as something else, and for white space that is not
    /// encoded: a URL loses it.
    pub fn check(self, path: &str) -> Result<(), Unsendable> {
        let lost = path.chars().find(char::is_ascii_control).or_else(|| path.ends_with(' ').then_some(' '));
        if let Some(lost) = lost {
            return Err(Unsendable(format!(
                "the path holds {}, which a URL loses: encode what goes into the path with `path_segment`",
                code(lost)
            )));
        }
        let path = path.split(['?', '#']).next().unwrap_or_default();
        for segment in path.split('/') {
            if segment.starts_with(' ') || segment.ends_with(' ') {
                return Err(Unsendable(format!(
                    "the path segment `{segment}` begins or ends with a space that is not encoded, which a URL may lose: \
                     encode what goes into the path with `path_segment`"
                )));
            }
            let value = percent_decode_str(segment).decode_utf8_lossy();
            if let Some(message) = self.misread(&format!("the path segment `{segment}`"), &value) {
                return Err(Unsendable(message));
            }
        }
        Ok(())
    }

    /// Why the server would read another value than this one, if it would.
    fn misread(self, name: &str, value: &str) -> Option<String> {
        if self.are_split && value.contains('/') {
            return Some(format!(
                "{name} holds a `/`, which this server takes for the end of the segment even if it is encoded: the \
                 request would reach another path. {ELSEWHERE}"
            ));
        }
        if let Some(message) = self.trimmed(name, value) {
            return Some(message);
        }
        let refused = value.chars().find(|character| self.refused.contains(*character))?;
        Some(format!(
            "{name} holds {}, and this server refuses a path with that before it looks for what has the name. {ELSEWHERE}",
            code(refused)
        ))
    }

    /// Why the server would cut off a part of the value, if it would.
    fn trimmed(self, name: &str, value: &str) -> Option<String> {
        let does = match self.white_space {
            WhiteSpace::Kept => return None,
            WhiteSpace::Trimmed => "this server cuts off",
            WhiteSpace::Unknown => "this server may cut off",
        };
        let is_cut = |character: &char| *character <= ' ';
        let (first, last) = (value.chars().next().filter(is_cut), value.chars().next_back().filter(is_cut));
        let (place, character) = match (first, last) {
            _ if !value.is_empty() && value.chars().all(|character| is_cut(&character)) => ("is only", first?),
            (Some(first), _) => ("begins with", first),
            (None, Some(last)) => ("ends with", last),
            (None, None) => return None,
        };
        Some(format!(
            "{name} {place} white space ({}), which {does}: the request would reach another path. {ELSEWHERE}",
            code(character)
        ))
    }
}

/// What to do about a name that a path cannot carry.
const ELSEWHERE: &str = "Give the value without it; what really has such a name can be reached only by calls that send \
                         the name in the body or the query";

fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// A value as exactly one path segment, percent-encoded.
///
/// Some servers read a segment with white space at either end, or with a slash in it, as another one: a raw call
/// of such a server refuses it.
///
/// # Errors
/// If a URL cannot carry it as a segment: it is empty, `.` or `..`.
pub fn segment(value: impl AsRef<str>) -> Result<String, Unsendable> {
    encoded("the path segment", value.as_ref())
}

fn encoded(name: &str, value: &str) -> Result<String, Unsendable> {
    match value {
        "" => Err(Unsendable(format!("{name} is empty, and a URL cannot carry an empty path segment"))),
        "." | ".." => {
            Err(Unsendable(format!("{name} is `{value}`, which a URL cannot carry: it would change the path")))
        }
        value => Ok(utf8_percent_encode(value, SEGMENT).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Segments;

    const KEPT: PathSegments = PathSegments::new(WhiteSpace::Kept, false);
    const TRIMMED: PathSegments = PathSegments::new(WhiteSpace::Trimmed, true);

    fn refused<T: Text + ?Sized>(segments: PathSegments, value: &T) -> String {
        match segments.segment("id", value) {
            Err(Unsendable(message)) => message,
            other => panic!("{:?} was taken: {other:?}", value.text()),
        }
    }

    #[test]
    fn a_path_parameter_is_one_segment_or_refused() {
        for (value, segment) in [
            ("a/b", "a%2Fb"),
            ("a b", "a%20b"),
            (" ", "%20"),
            ("b\t", "b%09"),
            ("%2F", "%252F"),
            ("a;b=c", "a%3Bb%3Dc"),
            ("a?b#c", "a%3Fb%23c"),
            ("a\\b\r\n", "a%5Cb%0D%0A"),
            ("...", "..."),
            ("é中", "%C3%A9%E4%B8%AD"),
            ("a-b_c.d~e", "a-b_c.d~e"),
        ] {
            assert_eq!(KEPT.segment("id", value).unwrap(), segment);
        }
        for value in ["", ".", ".."] {
            let message = refused(KEPT, value);
            assert!(message.contains("`id`"), "{message}");
        }
    }

    #[test]
    fn white_space_at_an_end_is_refused_where_the_server_trims_or_may_trim() {
        let unseen = (0..=0x20).filter_map(char::from_u32);
        for character in unseen {
            for value in
                [format!("b{character}"), format!("{character}b"), character.to_string(), format!(" {character}")]
            {
                for segments in [TRIMMED, PathSegments::UNKNOWN] {
                    let message = refused(segments, value.as_str());
                    assert!(message.contains("`id`") && message.contains("white space (U+00"), "{message}");
                }
            }
            assert!(TRIMMED.segment("id", &format!("a{character}b")).is_ok(), "{character:?} inside");
        }
        // Java's trim leaves these alone, and so do the servers.
        for value in ["\u{a0}", "b\u{a0}", "\u{3000}b", "b\u{2003}", "b\u{7f}", "b\u{feff}"] {
            assert!(TRIMMED.segment("id", value).is_ok(), "{value:?}");
        }
        assert!(refused(TRIMMED, " b").contains("begins with white space (U+0020), which this server cuts off"));
        assert!(refused(TRIMMED, "b\n").contains("ends with white space (U+000A)"));
        assert!(refused(TRIMMED, "\t ").contains("is only white space (U+0009)"));
        assert!(refused(PathSegments::UNKNOWN, "b ").contains("which this server may cut off"));
    }

    #[test]
    fn a_slash_is_refused_where_the_server_decodes_it_first() {
        for value in ["/", "b/", "/b", "kermit/info/phone"] {
            let message = refused(TRIMMED, value);
            assert!(message.contains("`id` holds a `/`"), "{message}");
            assert!(PathSegments::UNKNOWN.segment("id", value).is_ok());
        }
    }

    #[test]
    fn characters_that_lead_to_no_route_are_refused_wherever_they_stand() {
        const REFUSING: PathSegments = KEPT.refusing("\0\n;\u{2028}");
        for (value, character) in [("a\0b", "U+0000"), ("\n", "U+000A"), ("a;", "U+003B"), ("\u{2028}a", "U+2028")] {
            let message = refused(REFUSING, value);
            assert!(message.starts_with(&format!("`id` holds {character}, and this server refuses")), "{message}");
            assert!(KEPT.segment("id", value).is_ok(), "{value:?}");
            let path = format!("/a/{}/b", segment(value).unwrap());
            assert!(REFUSING.check(&path).is_err() && KEPT.check(&path).is_ok(), "{path}");
        }
        assert!(refused(KEPT.refusing("x"), "axb").contains("U+0078"), "a letter of an id");
        assert!(REFUSING.segment("id", "a\u{85}b\u{1}").is_ok());
        assert!(refused(REFUSING, &Segments::from("a/b;c")).contains("U+003B"));
    }

    #[test]
    fn slashes_are_kept_where_the_parameter_has_several_segments() {
        for segments in [KEPT, TRIMMED] {
            for (value, path) in [
                ("a/é 中.txt", "a/%C3%A9%20%E4%B8%AD.txt"),
                ("a%2Fb", "a%252Fb"),
                ("a/b;c/...", "a/b%3Bc/..."),
                ("a", "a"),
            ] {
                assert_eq!(segments.segment("id", &Segments::from(value)).unwrap(), path);
            }
            for value in ["", "/", "/a", "a/", "a//b", "a/../b", "./a", "a/.."] {
                let message = refused(segments, &Segments::from(value));
                assert!(message.contains("`id`"), "{message}");
            }
        }
        assert!(refused(TRIMMED, &Segments::from("a /b")).contains("ends with white space"));
    }

    #[test]
    fn a_path_that_was_put_together_elsewhere_is_checked_too() {
        for path in ["/a", "/a/", "/a%20b/c?d=%20", "/a b", "/%C2%A0"] {
            TRIMMED.check(path).unwrap();
        }
        for path in ["/a/%20", "/a/b%20", "/a/%09b", "/a/b%2Fc", "/a/%00/c"] {
            let error = TRIMMED.check(path).unwrap_err();
            assert!(error.to_string().contains("the path segment `"), "{error}");
            KEPT.check(path).unwrap();
        }
        for path in ["/a/ ", "/a /b", "/a/ b", "/a\tb", "/a?b=\n", "/a?b= "] {
            let error = KEPT.check(path).unwrap_err();
            assert!(error.to_string().contains("encode what goes into the path"), "{error}");
        }
    }
}
