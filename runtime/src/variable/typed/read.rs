//! A struct or a map out of variables.

use super::NotVariables;
use crate::variable::VariableValue;
use serde::{
    de::{
        DeserializeOwned, DeserializeSeed, Deserializer, Error as _, Expected, IntoDeserializer as _, MapAccess,
        Unexpected, Visitor,
        value::{MapAccessDeserializer, StrDeserializer, StringDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::Value;
use std::fmt;

/// The name that values of forms have for their type: a text stands for whatever is wanted.
pub(super) const FORM: &str = "text of a form";

/// How the words on what is wanted begin, where a variable is of another type.
const WANTED: &str = "wanted: ";

/// The same, where it is of the type and does not fit.
const UNFIT: &str = "unfit: ";

pub(super) fn from<T: DeserializeOwned>(members: Vec<(String, VariableValue)>) -> Result<T, NotVariables> {
    let members = Members { left: members.into_iter(), value: None };
    T::deserialize(MapAccessDeserializer::new(members)).map_err(|failed| match failed {
        Failed::Told(told) => told,
        Failed::Missing(name) => NotVariables::of(name, "is missing"),
        Failed::Misfit(what) => NotVariables::wholly(what),
    })
}

#[derive(Debug)]
enum Failed {
    /// It is told with its name.
    Told(NotVariables),
    Missing(&'static str),
    /// What is wrong with a variable whose name is not told yet.
    Misfit(String),
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Told(told) => told.fmt(f),
            Self::Missing(name) => write!(f, "the variable `{name}` is missing"),
            Self::Misfit(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Failed {}

impl serde::de::Error for Failed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Misfit(format!("cannot be read: {message}"))
    }

    /// The type wants another value: which one came, only the variable tells.
    fn invalid_type(_: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::Misfit(format!("{WANTED}{wanted}"))
    }

    /// A value of the right kind that does not fit, such as an integer that is too large.
    fn invalid_value(_: Unexpected<'_>, wanted: &dyn Expected) -> Self {
        Self::Misfit(format!("{UNFIT}{wanted}"))
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        let known: Vec<String> = known.iter().map(|variant| format!("`{variant}`")).collect();
        Self::Misfit(format!("is none of the values {}", known.join(", ")))
    }

    fn missing_field(name: &'static str) -> Self {
        Self::Missing(name)
    }
}

struct Members {
    left: std::vec::IntoIter<(String, VariableValue)>,
    value: Option<(String, VariableValue)>,
}

impl<'de> MapAccess<'de> for Members {
    type Error = Failed;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Failed> {
        let Some((name, value)) = self.left.next() else { return Ok(None) };
        let key: StringDeserializer<Failed> = name.clone().into_deserializer();
        self.value = Some((name, value));
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Failed> {
        let (name, value) = self.value.take().ok_or_else(|| Failed::custom("a value without a name"))?;
        let kind = Kind::of(&value);
        seed.deserialize(Member { value }).map_err(|failed| match failed {
            Failed::Misfit(what) => Failed::Told(NotVariables::of(name, kind.told(&what))),
            Failed::Missing(member) => Failed::Told(NotVariables::of(name, format!("lacks `{member}`"))),
            told => told,
        })
    }
}

/// What is told of a variable that does not fit.
enum Kind {
    Null,
    Untyped,
    OfForm,
    /// Its bytes are elsewhere.
    Bytes(String),
    Typed(String),
}

impl Kind {
    fn of(value: &VariableValue) -> Self {
        match (value, value.type_name()) {
            (VariableValue::Binary | VariableValue::Serializable, Some(name)) => Self::Bytes(name.to_owned()),
            (_, Some(FORM)) => Self::OfForm,
            _ if value.is_null() => Self::Null,
            (_, Some(name)) => Self::Typed(name.to_owned()),
            (_, None) => Self::Untyped,
        }
    }

    /// What is wrong, in words that go on from the name of the variable.
    fn told(&self, what: &str) -> String {
        let (wanted, unfit) = (what.strip_prefix(WANTED), what.strip_prefix(UNFIT));
        match (self, wanted, unfit) {
            (Self::Bytes(name), Some(_), _) => {
                format!("is of type `{name}`: its bytes are got by a call of their own")
            }
            (Self::Null, Some(wanted), _) => format!("is null, and not {}", words(wanted)),
            (Self::OfForm, Some(wanted), _) => format!("is a text of a form, and not {}", words(wanted)),
            (Self::Untyped, Some(wanted), _) => format!("has no type, and is not {}", words(wanted)),
            (Self::Typed(name), Some(wanted), _) => format!("is of type `{name}`, and not {}", words(wanted)),
            // The name of a type, or else words on what is wanted.
            (Self::Typed(name), _, Some(wanted)) if !wanted.contains(' ') => {
                format!("is of type `{name}`, and does not fit `{wanted}`")
            }
            (Self::Typed(name), _, Some(wanted)) => format!("is of type `{name}`, and not {wanted}"),
            (_, _, Some(wanted)) => format!("does not fit {wanted}"),
            _ => what.to_owned(),
        }
    }
}

/// What serde calls a type, in words.
fn words(wanted: &str) -> &str {
    match wanted {
        "i8" | "i16" | "i32" | "i64" | "i128" | "u8" | "u16" | "u32" | "u64" | "u128" => "an integer",
        "f32" => "a number that fits `f32`",
        "f64" => "a number that fits `f64`",
        "a boolean" => "true or false",
        "a string" | "a borrowed string" => "a text",
        "a character" => "a single character",
        wanted => wanted,
    }
}

/// Reads a member.
struct Member {
    value: VariableValue,
}

impl Member {
    /// The JSON of a list or an object, also where it is told as a text.
    fn json(&self) -> Option<Value> {
        match &self.value {
            VariableValue::Other { value: value @ (Value::Array(_) | Value::Object(_)), .. }
            | VariableValue::Untyped(value) => Some(value.clone()),
            VariableValue::String(text) | VariableValue::Other { value: Value::String(text), .. }
                if text.starts_with(['[', '{']) =>
            {
                serde_json::from_str(text).ok()
            }
            _ => None,
        }
    }

    /// The text of a form, if it is one.
    fn of_form(&self) -> Option<&str> {
        match &self.value {
            VariableValue::Other { type_name: Some(name), value: Value::String(text) } if name == FORM => Some(text),
            _ => None,
        }
    }

    fn unwanted(&self, wanted: &dyn Expected) -> Failed {
        Failed::invalid_type(Unexpected::Other("a variable"), wanted)
    }

    /// Reads from JSON, whose errors are told without the values that they quote.
    fn composed<'de, T>(
        self,
        wanted: &'static str,
        read: impl FnOnce(Value) -> Result<T, serde_json::Error>,
    ) -> Result<T, Failed>
    where
        Self: Deserializer<'de>,
    {
        let json = self.json().ok_or_else(|| self.unwanted(&wanted))?;
        read(json).map_err(|error| Failed::Misfit(format!("is JSON that does not fit: {}", without_values(&error))))
    }
}

/// What an error of JSON says, without the value that it met.
fn without_values(error: &serde_json::Error) -> String {
    let words = error.to_string();
    match words.rfind("expected ") {
        Some(at) => words[at..].to_owned(),
        None if words.starts_with("missing field") => words,
        None => "a value is none of those that there are".to_owned(),
    }
}

macro_rules! integers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
            let of_form = self.of_form().map(|text| text.trim().parse().ok());
            match of_form.unwrap_or_else(|| self.value.as_i64()) {
                Some(number) => visitor.visit_i64(number),
                None => Err(self.unwanted(&visitor)),
            }
        })*
    };
}

macro_rules! floats {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
            let of_form = self.of_form().map(|text| text.trim().parse().ok());
            match of_form.unwrap_or_else(|| self.value.as_f64()) {
                Some(number) => visitor.visit_f64(number),
                None => Err(self.unwanted(&visitor)),
            }
        })*
    };
}

macro_rules! texts {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
            match self.value {
                VariableValue::String(text) => visitor.visit_string(text),
                VariableValue::Date(time) => visitor.visit_string(time.to_string()),
                VariableValue::Other { value: Value::String(text), .. } => visitor.visit_string(text),
                _ => Err(self.unwanted(&visitor)),
            }
        })*
    };
}

impl<'de> Deserializer<'de> for Member {
    type Error = Failed;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        match self.value {
            VariableValue::String(text) => visitor.visit_string(text),
            VariableValue::Integer(number) => visitor.visit_i32(number),
            VariableValue::Short(number) => visitor.visit_i16(number),
            VariableValue::Long(number) => visitor.visit_i64(number),
            VariableValue::Double(number) => visitor.visit_f64(number),
            VariableValue::Boolean(truth) => visitor.visit_bool(truth),
            VariableValue::Date(time) => visitor.visit_string(time.to_string()),
            VariableValue::Null => visitor.visit_unit(),
            VariableValue::Other { value: Value::Null, .. } => visitor.visit_unit(),
            VariableValue::Binary | VariableValue::Serializable => Err(self.unwanted(&visitor)),
            VariableValue::Untyped(value) | VariableValue::Other { value, .. } => value
                .deserialize_any(visitor)
                .map_err(|error| Failed::Misfit(format!("is JSON that does not fit: {}", without_values(&error)))),
        }
    }

    integers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
    }

    floats! { deserialize_f32 deserialize_f64 }

    texts! { deserialize_str deserialize_string deserialize_char deserialize_identifier }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        let of_form = self.of_form().map(|text| text.parse().ok());
        match of_form.unwrap_or_else(|| self.value.as_bool()) {
            Some(truth) => visitor.visit_bool(truth),
            None => Err(self.unwanted(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.composed("JSON of a list", |json| json.deserialize_seq(visitor))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Failed> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Failed> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        self.composed("JSON of an object", |json| json.deserialize_map(visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        members: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        self.composed("JSON of an object", |json| json.deserialize_struct(name, members, visitor))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failed> {
        if self.json().is_some() {
            return self.composed("JSON of an object", |json| json.deserialize_enum(name, variants, visitor));
        }
        match self.value.as_str() {
            Some(text) => {
                let variant: StrDeserializer<'_, Failed> = text.into_deserializer();
                variant.deserialize_enum(name, variants, visitor)
            }
            None => Err(self.unwanted(&"a text")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failed> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { bytes byte_buf unit unit_struct }
}
