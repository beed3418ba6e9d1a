//! Process variables, as the REST APIs of Activiti and Flowable write them.

use crate::{time::Timestamp, values::open_enum};
use chrono::{DateTime, TimeZone};
use serde::{Deserialize, Serialize, Serializer, ser::Error as _};
use serde_json::{Number, Value};
use std::{error::Error as StdError, fmt};

/// The value of a variable, with the type that it has on the server.
///
/// It is made of Rust's own values and of JSON, and read by the methods `as_…`, which also look into values of types
/// that this crate does not know, or by [`get`](Self::get).
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_generated::variable::VariableValue;
/// let amount = VariableValue::from(5);
/// assert_eq!(amount.type_name(), Some("integer"));
/// assert_eq!(amount.as_i64(), Some(5));
/// assert_eq!(amount.get::<u8>()?, 5);
/// assert_eq!(amount.get::<String>().unwrap_err().to_string(), "a value of type `integer` is not a text");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Wire")]
#[non_exhaustive]
pub enum VariableValue {
    /// A text.
    String(String),
    /// An integer of 32 bits.
    Integer(i32),
    /// An integer of 16 bits.
    Short(i16),
    /// An integer of 64 bits.
    Long(i64),
    /// A floating-point number; JSON has none for infinities and NaN, so sending these is an error.
    Double(f64),
    /// True or false.
    Boolean(bool),
    /// An instant.
    Date(Timestamp),
    /// Null, which has no type.
    Null,
    /// Bytes, which the server gives at [`Variable::value_url`].
    Binary,
    /// A Java object, whose bytes the server gives at [`Variable::value_url`].
    Serializable,
    /// What is none of these: of another type, without a type, or of a type that it does not fit.
    Other {
        /// The name of the type, if it has one.
        type_name: Option<String>,
        /// The value, as it is on the wire.
        value: Value,
    },
}

impl VariableValue {
    /// The name of the type on the wire; null has none, and a server chooses for a value without one.
    pub fn type_name(&self) -> Option<&str> {
        match self {
            Self::String(_) => Some("string"),
            Self::Integer(_) => Some("integer"),
            Self::Short(_) => Some("short"),
            Self::Long(_) => Some("long"),
            Self::Double(_) => Some("double"),
            Self::Boolean(_) => Some("boolean"),
            Self::Date(_) => Some("date"),
            Self::Null => None,
            Self::Binary => Some("binary"),
            Self::Serializable => Some("serializable"),
            Self::Other { type_name, .. } => type_name.as_deref(),
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            Self::Other { value, .. } => value.as_str(),
            _ => None,
        }
    }

    /// The integer, of whatever size, if it is one.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some((*number).into()),
            Self::Short(number) => Some((*number).into()),
            Self::Long(number) => Some(*number),
            Self::Other { value, .. } => value.as_i64(),
            _ => None,
        }
    }

    /// The number, if it is a floating-point number, or an integer that has exactly such a number.
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Double(number) => Some(*number),
            Self::Other { value: Value::Number(number), .. } => exact_f64(number),
            _ => self.as_i64().and_then(|number| exact_f64(&number.into())),
        }
    }

    /// The truth value, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(truth) => Some(*truth),
            Self::Other { value, .. } => value.as_bool(),
            _ => None,
        }
    }

    /// The instant, if it is one; so is a text with date, time and offset of a type that this crate does not know.
    pub fn as_timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Date(time) => Some(*time),
            Self::Other { value, .. } => value.as_str()?.parse().ok(),
            _ => None,
        }
    }

    /// Whether it is null; values whose bytes are elsewhere are not.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null | Self::Other { value: Value::Null, .. })
    }

    /// The value as a Rust type; an `Option` takes null as well.
    ///
    /// # Errors
    /// If the value is of another type or does not fit.
    pub fn get<T: FromVariable>(&self) -> Result<T, WrongType> {
        T::from_variable(self)
            .ok_or_else(|| WrongType { wanted: T::WANTED, found: self.type_name().map(str::to_owned) })
    }

    /// The value as JSON, to read a struct from with `serde_json::from_value`.
    ///
    /// It is null for values whose bytes are elsewhere, and for infinities and NaN.
    pub fn to_json(&self) -> Value {
        match self {
            Self::String(text) => text.as_str().into(),
            Self::Integer(number) => (*number).into(),
            Self::Short(number) => (*number).into(),
            Self::Long(number) => (*number).into(),
            Self::Double(number) => (*number).into(),
            Self::Boolean(truth) => (*truth).into(),
            Self::Date(time) => time.to_string().into(),
            Self::Null | Self::Binary | Self::Serializable => Value::Null,
            Self::Other { value, .. } => value.clone(),
        }
    }

    /// What is on the wire, if it fits the name of its type.
    fn of_type(type_name: &str, value: &Value) -> Option<Self> {
        match (type_name, value) {
            ("string", Value::String(text)) => Some(Self::String(text.clone())),
            ("integer", Value::Number(number)) => number.as_i64()?.try_into().ok().map(Self::Integer),
            ("short", Value::Number(number)) => number.as_i64()?.try_into().ok().map(Self::Short),
            ("long", Value::Number(number)) => number.as_i64().map(Self::Long),
            ("double", Value::Number(number)) => exact_f64(number).map(Self::Double),
            ("boolean", Value::Bool(truth)) => Some(Self::Boolean(*truth)),
            ("date", Value::String(text)) => text.parse().ok().map(Self::Date),
            ("binary", Value::Null) => Some(Self::Binary),
            ("serializable", Value::Null) => Some(Self::Serializable),
            _ => None,
        }
    }
}

/// The number as floating-point number, unless it is an integer that would become another one.
fn exact_f64(number: &Number) -> Option<f64> {
    let float = number.as_f64()?;
    number.as_i128().is_none_or(|integer| float as i128 == integer).then_some(float)
}

/// The part of a variable's JSON that is its value.
#[derive(Serialize, Deserialize)]
struct Wire {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_name: Option<String>,
    #[serde(default)]
    value: Value,
}

impl From<Wire> for VariableValue {
    fn from(Wire { type_name, value }: Wire) -> Self {
        match &type_name {
            None if value.is_null() => Self::Null,
            None => Self::Other { type_name, value },
            Some(name) => Self::of_type(name, &value).unwrap_or(Self::Other { type_name, value }),
        }
    }
}

/// As an object with `type` and `value`.
///
/// # Errors
/// If it is an infinity or NaN.
impl Serialize for VariableValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Double(number) if !number.is_finite() => {
                Err(S::Error::custom(format!("the number {number} cannot be sent: JSON has nothing to write it with")))
            }
            _ => {
                let type_name = self.type_name().map(str::to_owned);
                Wire { type_name, value: self.to_json() }.serialize(serializer)
            }
        }
    }
}

/// Writes a value that a request can carry as JSON.
fn sendable<S: Serializer>(value: &VariableValue, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        VariableValue::Binary | VariableValue::Serializable => {
            let type_name = value.type_name().unwrap_or_default();
            Err(S::Error::custom(format!(
                "a `{type_name}` value cannot be sent as JSON: bytes go up as a multipart form"
            )))
        }
        _ => value.serialize(serializer),
    }
}

macro_rules! from {
    ($($rust:ty => $variant:ident),* $(,)?) => {
        $(impl From<$rust> for VariableValue {
            fn from(value: $rust) -> Self {
                Self::$variant(value.into())
            }
        })*
    };
}

from! {
    &str => String,
    String => String,
    &String => String,
    u8 => Integer,
    u16 => Integer,
    i16 => Short,
    i32 => Integer,
    u32 => Long,
    i64 => Long,
    f32 => Double,
    f64 => Double,
    bool => Boolean,
    Timestamp => Date,
}

impl<Tz: TimeZone> From<DateTime<Tz>> for VariableValue {
    fn from(time: DateTime<Tz>) -> Self {
        Self::Date(time.into())
    }
}

/// `None` is null.
impl<T: Into<Self>> From<Option<T>> for VariableValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// An integer takes 32 bits if they suffice. Arrays, objects and integers beyond 64 bits have no type, so that the server
/// decides.
impl From<Value> for VariableValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => truth.into(),
            Value::String(text) => text.into(),
            Value::Number(number) => natural(number),
            value => Self::Other { type_name: None, value },
        }
    }
}

fn natural(number: Number) -> VariableValue {
    let other = || VariableValue::Other { type_name: None, value: Value::Number(number.clone()) };
    match number.as_i64() {
        Some(integer) => i32::try_from(integer).map_or(VariableValue::Long(integer), VariableValue::Integer),
        None if number.is_f64() => number.as_f64().map_or_else(other, VariableValue::Double),
        None => other(),
    }
}

/// What the value of a variable can be read as.
pub trait FromVariable: Sized {
    /// What is wanted, in the words of an error: `a text`.
    const WANTED: &'static str;

    /// The value, if it is of this type.
    fn from_variable(value: &VariableValue) -> Option<Self>;
}

macro_rules! from_variable {
    ($($rust:ty, $wanted:literal, $read:expr;)*) => {
        $(impl FromVariable for $rust {
            const WANTED: &'static str = $wanted;

            fn from_variable(value: &VariableValue) -> Option<Self> {
                $read(value)
            }
        })*
    };
}

from_variable! {
    String, "a text", |value: &VariableValue| value.as_str().map(str::to_owned);
    i16, "an integer that fits `i16`", integer;
    i32, "an integer that fits `i32`", integer;
    i64, "an integer that fits `i64`", integer;
    u8, "an integer that fits `u8`", integer;
    u16, "an integer that fits `u16`", integer;
    u32, "an integer that fits `u32`", integer;
    u64, "an integer that fits `u64`", integer;
    f64, "a number that fits `f64`", VariableValue::as_f64;
    bool, "true or false", VariableValue::as_bool;
    Timestamp, "a point in time", VariableValue::as_timestamp;
}

fn integer<T: TryFrom<i64>>(value: &VariableValue) -> Option<T> {
    value.as_i64()?.try_into().ok()
}

impl<T: FromVariable> FromVariable for Option<T> {
    const WANTED: &'static str = T::WANTED;

    fn from_variable(value: &VariableValue) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::from_variable(value).map(Some) }
    }
}

/// A variable is of another type than the one asked for, or does not fit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongType {
    wanted: &'static str,
    found: Option<String>,
}

impl fmt::Display for WrongType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.found {
            Some(found) => write!(f, "a value of type `{found}` is not {}", self.wanted),
            None => write!(f, "null, or a value without a type, is not {}", self.wanted),
        }
    }
}

impl StdError for WrongType {}

open_enum! {
    /// Where a variable lives.
    VariableScope {
        /// With the execution or task itself.
        Local = "local",
        /// With the process instance, or with an execution above.
        Global = "global",
    }
}

/// A variable as a server gives it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Variable {
    /// The name.
    pub name: String,
    /// The value.
    #[serde(flatten)]
    pub value: VariableValue,
    /// Where it lives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<VariableScope>,
    /// Where the bytes of the value are, if it is binary or serializable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_url: Option<String>,
}

/// A variable to be set, in the scope that the server takes by default, or in one of them.
///
/// Infinities, NaN and values whose bytes are elsewhere cannot be sent: serializing them is an error.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_generated::variable::NewVariable;
/// let amount = NewVariable::new("amount", 5).local();
/// let wire = r#"{"name":"amount","type":"integer","value":5,"scope":"local"}"#;
/// assert_eq!(serde_json::to_string(&amount)?, wire);
///
/// let reason: Option<&str> = None;
/// assert_eq!(serde_json::to_string(&NewVariable::from(("reason", reason)))?, r#"{"name":"reason","value":null}"#);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewVariable {
    /// The name.
    pub name: String,
    /// The value.
    #[serde(flatten, serialize_with = "sendable")]
    pub value: VariableValue,
    /// Where it is to live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<VariableScope>,
}

impl NewVariable {
    /// With its name and value.
    pub fn new(name: impl Into<String>, value: impl Into<VariableValue>) -> Self {
        Self { name: name.into(), value: value.into(), scope: None }
    }

    /// To be set on the execution or task itself.
    pub fn local(mut self) -> Self {
        self.scope = Some(VariableScope::Local);
        self
    }

    /// To be set on the process instance, or on an execution above.
    pub fn global(mut self) -> Self {
        self.scope = Some(VariableScope::Global);
        self
    }
}

impl<N: Into<String>, V: Into<VariableValue>> From<(N, V)> for NewVariable {
    fn from((name, value): (N, V)) -> Self {
        Self::new(name, value)
    }
}

open_enum! {
    /// How a query compares a variable with a value.
    VariableOperation {
        /// The same.
        Equals = "equals",
        /// Another.
        NotEquals = "notEquals",
        /// The same text but for upper and lower case.
        EqualsIgnoreCase = "equalsIgnoreCase",
        /// Another text, not only in upper and lower case.
        NotEqualsIgnoreCase = "notEqualsIgnoreCase",
        /// A text of a pattern, in which `%` is any text.
        Like = "like",
        /// A text of a pattern but for upper and lower case.
        LikeIgnoreCase = "likeIgnoreCase",
        /// Greater.
        GreaterThan = "greaterThan",
        /// Greater or the same.
        GreaterThanOrEquals = "greaterThanOrEquals",
        /// Less.
        LessThan = "lessThan",
        /// Less or the same.
        LessThanOrEquals = "lessThanOrEquals",
    }
}

/// A condition of a query: how a variable compares with a value.
///
/// The type of the value counts: an `integer` 5 equals no `long` 5.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_generated::variable::VariableCondition;
/// let large = VariableCondition::greater_than("amount", 5);
/// let wire = r#"{"name":"amount","type":"integer","value":5,"operation":"greaterThan"}"#;
/// assert_eq!(serde_json::to_string(&large)?, wire);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VariableCondition {
    /// The name of the variable; without one, any variable will do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is compared with.
    #[serde(flatten, serialize_with = "sendable")]
    pub value: VariableValue,
    /// How it is compared.
    pub operation: VariableOperation,
}

impl VariableCondition {
    /// Compares by any operation, such as one that only a newer server knows.
    pub fn new(
        name: impl Into<String>,
        operation: impl Into<VariableOperation>,
        value: impl Into<VariableValue>,
    ) -> Self {
        Self { name: Some(name.into()), value: value.into(), operation: operation.into() }
    }

    /// Some variable, whatever its name, has the value.
    pub fn any_equals(value: impl Into<VariableValue>) -> Self {
        Self { name: None, value: value.into(), operation: VariableOperation::Equals }
    }

    /// The variable has the value.
    pub fn equals(name: impl Into<String>, value: impl Into<VariableValue>) -> Self {
        Self::new(name, VariableOperation::Equals, value)
    }

    /// The variable has another value.
    pub fn not_equals(name: impl Into<String>, value: impl Into<VariableValue>) -> Self {
        Self::new(name, VariableOperation::NotEquals, value)
    }

    /// The variable has the text, in upper or lower case.
    pub fn equals_ignore_case(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(name, VariableOperation::EqualsIgnoreCase, text.into())
    }

    /// The variable has another text, not only in upper and lower case.
    pub fn not_equals_ignore_case(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(name, VariableOperation::NotEqualsIgnoreCase, text.into())
    }

    /// The variable is a text of the pattern, in which `%` is any text.
    pub fn like(name: impl Into<String>, pattern: impl Into<String>) -> Self {
        Self::new(name, VariableOperation::Like, pattern.into())
    }

    /// The variable is a text of the pattern, in which `%` is any text, in upper or lower case.
    pub fn like_ignore_case(name: impl Into<String>, pattern: impl Into<String>) -> Self {
        Self::new(name, VariableOperation::LikeIgnoreCase, pattern.into())
    }

    /// The variable is greater than the value.
    pub fn greater_than(name: impl Into<String>, value: impl Into<VariableValue>) -> Self {
        Self::new(name, VariableOperation::GreaterThan, value)
    }

    /// The variable is the value or greater.
    pub fn greater_than_or_equals(name: impl Into<String>, value: impl Into<VariableValue>) -> Self {
        Self::new(name, VariableOperation::GreaterThanOrEquals, value)
    }

    /// The variable is less than the value.
    pub fn less_than(name: impl Into<String>, value: impl Into<VariableValue>) -> Self {
        Self::new(name, VariableOperation::LessThan, value)
    }

    /// The variable is the value or less.
    pub fn less_than_or_equals(name: impl Into<String>, value: impl Into<VariableValue>) -> Self {
        Self::new(name, VariableOperation::LessThanOrEquals, value)
    }
}
