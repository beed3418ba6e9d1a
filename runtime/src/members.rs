//! How generated types are read: member by member, by code that is compiled once for all of them.
//!
//! serde's derive writes two visitors for each type, with code for sequences and for names in bytes that JSON never uses:
//! a third of the generated crates' code. A generated type tells its members as data instead, and has one small function
//! that reads one of them.

use crate::{texts, values};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, DeserializeSeed, Error as _, IgnoredAny, MapAccess, Visitor},
};
use std::{fmt, marker::PhantomData};

/// Has a generated type read member by member: its name, the places of the members that have to be there, the member that
/// keeps all others, and each member: its place, its name on the wire and in the type, what it is at first if that is not
/// its default, and what reads it.
#[doc(hidden)]
#[macro_export]
macro_rules! members {
    (
        $kind:ident, [$($required:literal),*], [$($rest:ident)?],
        $(($place:literal $name:literal $member:ident $(: $blank:ident)? $(=> $reader:ident)?)),*
    ) => {
        impl $crate::members::Members for $kind {
            const NAME: &'static str = stringify!($kind);
            const NAMES: &'static [&'static str] = &[$($name),*];
            const REQUIRED: &'static [u8] = &[$($required),*];
            $(const KEEPS_OTHERS: bool = $crate::members!(@keeps $rest);)?

            fn place(name: &str) -> ::std::option::Option<usize> {
                match name {
                    $($name => ::std::option::Option::Some($place),)*
                    _ => ::std::option::Option::None,
                }
            }

            fn blank() -> Self {
                Self {
                    $($member: $crate::members!(@start $($blank)?),)*
                    $($rest: ::std::default::Default::default(),)?
                }
            }

            #[inline]
            fn read<'de, A: $crate::serde::de::MapAccess<'de>>(
                &mut self,
                place: usize,
                from: &mut A,
            ) -> ::std::result::Result<(), A::Error> {
                match place {
                    $($place => $crate::members!(@read from, self.$member $(, $reader)?),)*
                    _ => $crate::members::ignored(from),
                }
            }

            $(
                fn read_other<'de, A: $crate::serde::de::MapAccess<'de>>(
                    &mut self,
                    name: ::std::string::String,
                    from: &mut A,
                ) -> ::std::result::Result<(), A::Error> {
                    self.$rest.insert(name, from.next_value()?);
                    Ok(())
                }
            )?
        }

        impl<'de> $crate::serde::Deserialize<'de> for $kind {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::members::read(deserializer)
            }
        }
    };
    (@keeps $rest:ident) => { true };
    (@start) => { ::std::default::Default::default() };
    (@start blank) => { $crate::members::Members::blank() };
    (@read $from:ident, $to:expr) => { $crate::members::value($from, &mut $to) };
    (@read $from:ident, $to:expr, $reader:ident) => {
        $crate::members::value_by::<$crate::members::$reader, _, _>($from, &mut $to)
    };
}

/// How many members a type has at most.
pub const MOST: usize = 256;

/// The places below 64, as bits.
const fn bits(places: &[u8]) -> u64 {
    let (mut bits, mut at) = (0, 0);
    while at < places.len() {
        if places[at] < 64 {
            bits |= 1 << places[at];
        }
        at += 1;
    }
    bits
}

/// A type that is read member by member.
pub trait Members: Sized {
    /// What it is called in errors.
    const NAME: &'static str;

    /// The names on the wire.
    const NAMES: &'static [&'static str];

    /// The places, among the names, of those that have to be there.
    const REQUIRED: &'static [u8] = &[];

    /// The same of the first 64 places, as bits.
    const REQUIRED_BITS: u64 = bits(Self::REQUIRED);

    /// Whether members that it does not have are kept.
    const KEEPS_OTHERS: bool = false;

    /// The place of a name among them.
    fn place(name: &str) -> Option<usize>;

    /// The value before anything is read: each member as it is where it is absent.
    fn blank() -> Self;

    /// Reads the member at this place among the names.
    ///
    /// # Errors
    /// Those of the value.
    fn read<'de, A: MapAccess<'de>>(&mut self, place: usize, from: &mut A) -> Result<(), A::Error>;

    /// Reads a member of another name.
    ///
    /// # Errors
    /// Those of the value.
    fn read_other<'de, A: MapAccess<'de>>(&mut self, name: String, from: &mut A) -> Result<(), A::Error> {
        let _ = name;
        ignored(from)
    }
}

/// Reads an object.
///
/// # Errors
/// Those of its members; one for a member that is there twice, or that is required and missing.
pub fn read<'de, T: Members, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::KEEPS_OTHERS {
        true => deserializer.deserialize_map(Object(PhantomData)),
        false => deserializer.deserialize_struct(T::NAME, T::NAMES, Object(PhantomData)),
    }
}

/// Reads a value into its place.
///
/// # Errors
/// Those of the value.
#[inline]
pub fn value<'de, A: MapAccess<'de>, T: Deserialize<'de>>(from: &mut A, to: &mut T) -> Result<(), A::Error> {
    put(to, from.next_value()?);
    Ok(())
}

/// Puts a value in place of the one that was there at first, which holds nothing that has to be dropped.
#[inline]
fn put<T>(to: &mut T, value: T) {
    std::mem::forget(std::mem::replace(to, value));
}

/// Reads a value in a way of its own into its place.
///
/// # Errors
/// Those of the value.
#[inline]
pub fn value_by<'de, R: Reader<T>, A: MapAccess<'de>, T>(from: &mut A, to: &mut T) -> Result<(), A::Error> {
    put(to, from.next_value_seed(By(PhantomData::<(R, T)>))?);
    Ok(())
}

/// Passes over a value.
///
/// # Errors
/// Those of the text that is read.
pub fn ignored<'de, A: MapAccess<'de>>(from: &mut A) -> Result<(), A::Error> {
    from.next_value::<IgnoredAny>().map(|_| ())
}

/// A way to read a value.
pub trait Reader<T> {
    /// Reads it.
    ///
    /// # Errors
    /// Those of the value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// See [`values::null_as_empty`].
#[derive(Debug)]
#[non_exhaustive]
pub struct NullAsEmpty;

impl<T: DeserializeOwned + Default> Reader<T> for NullAsEmpty {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        values::null_as_empty(deserializer)
    }
}

/// See [`texts::read`].
#[derive(Debug)]
#[non_exhaustive]
pub struct InText;

impl<T: texts::InText> Reader<T> for InText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        texts::read(deserializer)
    }
}

/// See [`texts::read_optional`].
#[derive(Debug)]
#[non_exhaustive]
pub struct OptionalInText;

impl<T: texts::InText> Reader<Option<T>> for OptionalInText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        texts::read_optional(deserializer)
    }
}

/// See [`texts::read_or_none`].
#[derive(Debug)]
#[non_exhaustive]
pub struct InTextOrNone;

impl<T: texts::InText> Reader<Option<T>> for InTextOrNone {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        texts::read_or_none(deserializer)
    }
}

/// See [`texts::or_none`].
#[derive(Debug)]
#[non_exhaustive]
pub struct OrNone;

impl<T: DeserializeOwned> Reader<Option<T>> for OrNone {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        texts::or_none(deserializer)
    }
}

struct By<R, T>(PhantomData<(R, T)>);

impl<'de, R: Reader<T>, T> DeserializeSeed<'de> for By<R, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        R::read(deserializer)
    }
}

/// The members that were read so far, as bits; the first word apart, since few types have more members.
#[derive(Default)]
struct Seen(u64, [u64; MOST / 64 - 1]);

impl Seen {
    /// Adds a member of a type; false if it was there before.
    #[inline]
    fn add<T: Members>(&mut self, place: usize) -> bool {
        let bit = 1 << (place % 64);
        let word = if T::NAMES.len() <= 64 || place < 64 { &mut self.0 } else { &mut self.1[place / 64 - 1] };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    fn has(&self, place: usize) -> bool {
        let word = if place < 64 { self.0 } else { self.1[place / 64 - 1] };
        word & 1 << (place % 64) != 0
    }
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Members> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<T, A::Error> {
        let mut value = T::blank();
        let mut seen = Seen::default();
        loop {
            if T::KEEPS_OTHERS {
                match from.next_key_seed(AnyName(T::place))? {
                    Some(Ok(place)) => read_once(&mut value, &mut seen, place, &mut from)?,
                    Some(Err(name)) => value.read_other(name, &mut from)?,
                    None => break,
                }
            } else {
                match from.next_key_seed(Name(T::place))? {
                    Some(Some(place)) => read_once(&mut value, &mut seen, place, &mut from)?,
                    Some(None) => ignored(&mut from)?,
                    None => break,
                }
            }
        }
        if seen.0 & T::REQUIRED_BITS == T::REQUIRED_BITS && T::NAMES.len() <= 64 {
            return Ok(value);
        }
        match T::REQUIRED.iter().find(|place| !seen.has(usize::from(**place))) {
            Some(missing) => Err(A::Error::missing_field(T::NAMES[usize::from(*missing)])),
            None => Ok(value),
        }
    }
}

#[inline]
fn read_once<'de, T: Members, A: MapAccess<'de>>(
    value: &mut T,
    seen: &mut Seen,
    place: usize,
    from: &mut A,
) -> Result<(), A::Error> {
    match seen.add::<T>(place) {
        true => value.read(place, from),
        false => Err(A::Error::duplicate_field(T::NAMES[place])),
    }
}

/// Finds the place of a name. A pointer, so that names are read by code that is compiled once: it takes fewer instructions
/// than one reader for each type, too.
type Places = fn(&str) -> Option<usize>;

/// Reads the name of a member as its place; one of another member is none.
#[derive(Clone, Copy)]
struct Name(Places);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0(name))
    }
}

/// As [`Name`], with the name of another member.
struct AnyName(Places);

impl<'de> DeserializeSeed<'de> for AnyName {
    type Value = Result<usize, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for AnyName {
    type Value = Result<usize, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0(name).ok_or_else(|| name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, Value, json};

    #[derive(Debug, Deserialize, PartialEq)]
    struct Derived {
        id: String,
        size: Option<i64>,
        #[serde(default, deserialize_with = "values::null_as_empty")]
        names: Vec<String>,
    }

    #[derive(Debug, PartialEq)]
    struct Thing {
        id: String,
        size: Option<i64>,
        names: Vec<String>,
    }

    members! { Thing, [0], [], (0 "id" id), (1 "size" size), (2 "names" names => NullAsEmpty) }

    impl From<Derived> for Thing {
        fn from(Derived { id, size, names }: Derived) -> Self {
            Self { id, size, names }
        }
    }

    #[test]
    fn a_type_is_read_as_serde_derives_it() {
        let told = |error: serde_json::Error| error.to_string().replace("Derived", "Thing");
        for text in [
            r#"{"id": "1", "size": 5, "names": ["a"], "other": {"id": 1}}"#,
            r#"{"names": null, "id": "\u0031"}"#,
            r#"{"s\u0069ze": null, "id": "1"}"#,
            r#"{"size": 5}"#,
            r#"{"id": "1", "id": "2"}"#,
            r#"{"id": null}"#,
            r#"{"id": "1", "size": "5"}"#,
            r#"{"id": "1", "size": 5"#,
            r#"{"id": "1" "size": 5}"#,
            "{}",
            "null",
            "5",
            "\"id\"",
        ] {
            let derived = serde_json::from_str::<Derived>(text).map(Thing::from).map_err(told);
            assert_eq!(serde_json::from_str::<Thing>(text).map_err(|error| error.to_string()), derived, "{text}");
            let Ok(value) = serde_json::from_str::<Value>(text) else { continue };
            let derived = Derived::deserialize(&value).map(Thing::from).map_err(told);
            assert_eq!(Thing::deserialize(&value).map_err(|error| error.to_string()), derived, "{text}");
        }
        // An array is no object, whatever is in it.
        assert!(serde_json::from_str::<Thing>(r#"["1", 5, []]"#).is_err());
    }

    #[derive(Debug, PartialEq)]
    struct Open {
        thing: Thing,
        more: Map<String, Value>,
    }

    members! { Open, [0], [more], (0 "thing" thing: blank) }

    #[test]
    fn other_members_are_kept() {
        let read = Open::deserialize(json!({"a": [1], "thing": {"id": "1"}, "b": null})).unwrap();
        let more = json!({"a": [1], "b": null}).as_object().cloned().unwrap();
        assert_eq!(read, Open { thing: Thing { id: "1".to_owned(), size: None, names: Vec::new() }, more });
        let missing = Open::deserialize(json!({"a": [1]})).unwrap_err();
        assert_eq!(missing.to_string(), "missing field `thing`");
    }
}
