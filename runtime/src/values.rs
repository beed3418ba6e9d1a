//! Values that progenitor has no type for.

pub use crate::{comma::CommaSeparated, scalar::Scalar, secret::Secret};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A value or an explicit null.
///
/// Inside an `Option` it tells the three states of an update apart: `None` leaves a field alone, `Some(Null)` clears
/// it, `Some(Value(_))` sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums, reason = "there is no third state")]
pub enum Nullable<T> {
    /// Null on the wire.
    Null,
    /// The value.
    Value(T),
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Adds to a list or a map in three states, which holds nothing yet where it is null or absent.
#[doc(hidden)]
pub fn extend<L: Default + Extend<T>, T>(field: &mut Option<Nullable<L>>, more: impl IntoIterator<Item = T>) {
    let mut list = match field.take() {
        Some(Nullable::Value(list)) => list,
        Some(Nullable::Null) | None => L::default(),
    };
    list.extend(more);
    *field = Some(Nullable::Value(list));
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

/// A text that is sent in a path with its slashes: as many segments as it has slashes, and one more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Segments(String);

impl<T: Into<String>> From<T> for Segments {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

/// What can be sent as text in a path or a header.
#[doc(hidden)]
pub trait Text {
    /// Whether it is to be shown to nobody on the way.
    const IS_SECRET: bool = false;

    /// Whether its slashes part the segments of a path.
    const KEEPS_SLASHES: bool = false;

    /// The text.
    fn text(&self) -> String;
}

impl<T: fmt::Display + ?Sized> Text for T {
    fn text(&self) -> String {
        self.to_string()
    }
}

impl Text for Secret {
    const IS_SECRET: bool = true;

    fn text(&self) -> String {
        self.expose().to_owned()
    }
}

impl Text for Segments {
    const KEEPS_SLASHES: bool = true;

    fn text(&self) -> String {
        self.0.clone()
    }
}

/// Reads null as what a list or a map is with nothing in it: servers say it either way.
///
/// # Errors
/// Those of the list or the map.
#[doc(hidden)]
pub fn null_as_empty<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(deserializer: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Defines an enumeration of texts that also takes texts which it does not know.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version of the crate does not know.
            Unknown(String),
        }

        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        /// The empty text, which is no value that is known.
        impl Default for $name {
            fn default() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown(other.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as $crate::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }

        $crate::described_enum!($name, [$($doc),*], [$($text),*]);
    };
}

/// Without JSON Schemas, nothing describes an enumeration.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! described_enum {
    ($name:ident, [$($doc:literal),*], [$($text:literal),*]) => {};
}

/// Describes an enumeration: any text; those that are known are examples.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! described_enum {
    ($name:ident, [$($doc:literal),*], [$($text:literal),*]) => {
        impl $crate::schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                // Inside the macro many of them would be too many for it.
                let examples: &[&str] = &[$($text),*];
                $crate::schemars::json_schema!({
                    "description": concat!($($doc, "\n"),*).trim(),
                    "type": "string",
                    "examples": examples,
                })
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the enumeration under test is one of the public ones")]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Update {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<Nullable<String>>,
    }

    #[test]
    fn the_three_states_are_three_requests() {
        for (name, wire) in [
            (None, json!({})),
            (Some(Nullable::Null), json!({"name": null})),
            (Some(Nullable::Value("B".to_owned())), json!({"name": "B"})),
        ] {
            assert_eq!(serde_json::to_value(Update { name }).unwrap(), wire);
        }
    }

    #[test]
    fn a_secret_is_sent_but_not_shown() {
        let secret = Secret::from("hunter2");
        assert_eq!(serde_json::to_value(&secret).unwrap(), json!("hunter2"));
        assert_eq!(format!("{secret:?}"), "Secret(***)");
    }

    open_enum! {
        /// For the test.
        Color {
            /// Red.
            Red = "red"
        }
    }

    #[test]
    fn an_open_enum_keeps_what_it_does_not_know() {
        let colors: Vec<Color> = serde_json::from_value(json!(["red", "blue"])).unwrap();
        assert_eq!(colors, [Color::Red, Color::Unknown("blue".into())]);
        assert_eq!(serde_json::to_value(colors).unwrap(), json!(["red", "blue"]));
    }
}
