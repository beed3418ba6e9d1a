//! Process variables, as the REST APIs of Activiti and Flowable write them.

mod typed;
mod upload;

pub use self::typed::{Named, NotVariables, date, from, from_form, to, to_form, to_json, to_plain};

use crate::{open_enum, time::Timestamp};
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
/// # use bpm_rest_runtime::variable::VariableValue;
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
    /// JSON that was given no type, and that the servers would keep as a Java object which no client can read back: an array, an
    /// object, or an integer beyond 64 bits. It cannot be sent. [`Other`](Self::Other) without a type is sent as it is, for an
    /// expression of the process that is to read the Java object.
    Untyped(Value),
    /// What is none of these: of another type, received without a type, or of a type that it does not fit.
    Other {
        /// The name of the type, if it has one.
        type_name: Option<String>,
        /// The value, as it is on the wire.
        value: Value,
    },
}

impl VariableValue {
    /// JSON of the type `json`, which Flowable has. Activiti has no such type, and refuses the value.
    ///
    /// ```
    /// use bpm_rest_runtime::variable::{NewVariable, VariableValue};
    /// use serde_json::json;
    ///
    /// let order = NewVariable::new("order", VariableValue::json(json!({"lines": [1, 2]})));
    /// assert_eq!(serde_json::to_value(order)?, json!({"name": "order", "type": "json", "value": {"lines": [1, 2]}}));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn json(value: impl Into<Value>) -> Self {
        Self::Other { type_name: Some("json".to_owned()), value: value.into() }
    }

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
            Self::Null | Self::Untyped(_) => None,
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
            Self::Other { value: Value::Number(number), .. } | Self::Untyped(Value::Number(number)) => {
                exact_f64(number)
            }
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
            Self::Other { value, .. } | Self::Untyped(value) => value.clone(),
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

/// Writes variables for a call that ignores that they are to be local.
///
/// # Errors
/// If one of them is to be local.
#[doc(hidden)]
pub fn without_local<S: Serializer>(variables: &Option<Vec<NewVariable>>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut given = variables.iter().flatten();
    match given.find(|variable| variable.scope == Some(VariableScope::Local)) {
        Some(variable) => Err(S::Error::custom(format!(
            "the variable `{}` cannot be local here: the server ignores the scope and sets it on the process instance. \
             Create local variables with a call of their own, such as `tasks().create_variables(…)`",
            variable.name
        ))),
        None => variables.serialize(serializer),
    }
}

/// Writes a name that the column of the database holds.
fn storable<S: Serializer>(name: &str, serializer: S) -> Result<S::Ok, S::Error> {
    const COLUMN: usize = 255;
    match name.chars().count() {
        length if length > COLUMN => Err(S::Error::custom(format!(
            "the name of a variable has {length} characters, which is more than {COLUMN}. It does not fit into the column of \
             the database: the server answers 500"
        ))),
        _ => serializer.serialize_str(name),
    }
}

/// Writes a value that a request can carry as JSON, and that a client can read back.
fn sendable<S: Serializer>(value: &VariableValue, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        VariableValue::Untyped(Value::Array(_) | Value::Object(_)) => Err(S::Error::custom(
            "an array or object without a type cannot be sent: the server would keep a Java object that no client can \
             read back; send `VariableValue::json(value)` to Flowable, and to Activiti, which has no type for JSON, the \
             text `value.to_string()`",
        )),
        VariableValue::Untyped(value) => Err(S::Error::custom(format!(
            "the value {value} cannot be sent: no type of the server holds it, and a client could not read it back; send its \
             text"
        ))),
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

/// An integer takes 32 bits if they suffice. Arrays, objects and integers beyond 64 bits get no type, and cannot be sent as
/// they are: the servers keep Java objects of them that no client can read back. [`json`](VariableValue::json) gives the
/// type that Flowable has for JSON.
impl From<Value> for VariableValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(truth) => truth.into(),
            Value::String(text) => text.into(),
            Value::Number(number) => natural(number),
            value => Self::Untyped(value),
        }
    }
}

fn natural(number: Number) -> VariableValue {
    let other = || VariableValue::Untyped(Value::Number(number.clone()));
    match number.as_i64() {
        Some(integer) => i32::try_from(integer).map_or(VariableValue::Long(integer), VariableValue::Integer),
        None if number.is_f64() => number.as_f64().map_or_else(other, VariableValue::Double),
        None => other(),
    }
}

/// What the value of a variable can be read as; programs may implement it for types of their own.
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
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
/// Infinities, NaN, values whose bytes are elsewhere, and arrays and objects without a type cannot be sent: serializing them
/// is an error. Activiti has no type for JSON: send the text of an array or object, `value.to_string()`. Flowable has one:
/// [`VariableValue::json`].
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::variable::NewVariable;
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
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NewVariable {
    /// The name, of up to 255 characters.
    #[serde(serialize_with = "storable")]
    #[cfg_attr(feature = "schemars", schemars(with = "String"))]
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
    #[must_use]
    pub fn local(mut self) -> Self {
        self.scope = Some(VariableScope::Local);
        self
    }

    /// To be set on the process instance, or on an execution above.
    #[must_use]
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
/// # use bpm_rest_runtime::variable::VariableCondition;
/// let large = VariableCondition::greater_than("amount", 5);
/// let wire = r#"{"name":"amount","type":"integer","value":5,"operation":"greaterThan"}"#;
/// assert_eq!(serde_json::to_string(&large)?, wire);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{error::ErrorKind, request::RequestBuilder};
    use chrono::{FixedOffset, Utc};
    use serde::de::DeserializeOwned;
    use serde_json::json;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn other(type_name: Option<&str>, value: Value) -> VariableValue {
        VariableValue::Other { type_name: type_name.map(str::to_owned), value }
    }

    fn read<T: DeserializeOwned>(wire: Value) -> T {
        serde_json::from_value(wire).unwrap()
    }

    fn value(type_name: &str, value: Value) -> VariableValue {
        read(json!({"type": type_name, "value": value}))
    }

    fn write(value: impl Serialize) -> Value {
        serde_json::to_value(value).unwrap()
    }

    fn refusal(value: impl Serialize) -> String {
        serde_json::to_value(value).unwrap_err().to_string()
    }

    #[test]
    fn each_type_has_its_variant_and_goes_back_as_it_came() {
        for (type_name, wire, expected) in [
            ("string", json!("x"), "x".into()),
            ("string", json!("5"), "5".into()),
            ("string", json!(""), "".into()),
            ("integer", json!(5), 5.into()),
            ("integer", json!(i32::MIN), i32::MIN.into()),
            ("short", json!(-5), VariableValue::Short(-5)),
            ("long", json!(5), VariableValue::Long(5)),
            ("long", json!(i64::MAX), i64::MAX.into()),
            ("double", json!(0.1), 0.1.into()),
            ("double", json!(1e300), 1e300.into()),
            ("boolean", json!(false), false.into()),
            ("date", json!("2013-05-28T10:00:00.120Z"), time("2013-05-28T10:00:00.12Z").into()),
            ("binary", json!(null), VariableValue::Binary),
            ("serializable", json!(null), VariableValue::Serializable),
        ] {
            let variable = value(type_name, wire.clone());
            assert_eq!(variable, expected);
            assert_eq!(variable.type_name(), Some(type_name));
            assert_eq!(variable.to_json(), wire);
            assert_eq!(write(variable), json!({"type": type_name, "value": wire}));
        }
    }

    #[test]
    fn dates_are_read_as_each_server_writes_them() {
        for text in ["2013-05-28T12:00:00.000+02:00", "2013-05-28T10:00:00Z", "2013-05-28T10:00:00.000+0000"] {
            let date = value("date", json!(text));
            assert_eq!(date, VariableValue::Date(time("2013-05-28T10:00:00Z")));
            assert_eq!(write(date), json!({"type": "date", "value": "2013-05-28T10:00:00.000Z"}));
        }
    }

    #[test]
    fn a_double_may_be_written_as_an_integer() {
        assert_eq!(value("double", json!(5)), VariableValue::Double(5.0));
        assert_eq!(write(value("double", json!(5))), json!({"type": "double", "value": 5.0}));
    }

    #[test]
    fn what_fits_no_type_survives_untouched() {
        for (type_name, wire) in [
            (Some("integer"), json!(3_000_000_000_u32)),
            (Some("integer"), json!(5.5)),
            (Some("integer"), json!("5")),
            (Some("short"), json!(40_000)),
            (Some("long"), json!(u64::MAX)),
            (Some("long"), json!(1e30)),
            (Some("double"), json!("NaN")),
            (Some("double"), json!(9_007_199_254_740_993_i64)),
            (Some("double"), json!(i64::MAX)),
            (Some("double"), json!(u64::MAX)),
            (Some("boolean"), json!("true")),
            (Some("date"), json!("28 May 2013")),
            (Some("date"), json!("2013-05-28")),
            (Some("date"), json!(1_369_735_200_000_i64)),
            (Some("string"), json!(5)),
            (Some("string"), json!(null)),
            (Some("binary"), json!("AAAA")),
            (Some("serializable"), json!({"a": 1})),
            (Some("String"), json!("x")),
            (Some(""), json!("x")),
            (Some("json"), json!({"a": [1, {"b": null}]})),
            (Some("uuid"), json!("4e1c2a4e-6f0e-4b8e-9f27-0d0d7b8a2f11")),
            (Some("bigDecimal"), json!("12345678901234567890.123456789")),
            (Some("localDate"), json!("2013-05-28")),
            (None, json!("x")),
            (None, json!([1, 2])),
        ] {
            let both = match type_name {
                Some(name) => json!({"type": name, "value": wire}),
                None => json!({"value": wire}),
            };
            let variable: VariableValue = read(both.clone());
            assert_eq!(variable, other(type_name, wire.clone()));
            assert_eq!(variable.type_name(), type_name);
            assert_eq!(variable.to_json(), wire);
            assert_eq!(write(variable), both);
        }
    }

    #[test]
    fn null_has_no_type() {
        for wire in [json!({}), json!({"value": null}), json!({"type": null}), json!({"type": null, "value": null})] {
            assert_eq!(read::<VariableValue>(wire), VariableValue::Null);
        }
        assert_eq!(write(VariableValue::Null), json!({"value": null}));
        assert_eq!(VariableValue::Null.type_name(), None);
    }

    #[test]
    fn values_of_rust_have_their_types() {
        let zone = FixedOffset::east_opt(7200).unwrap();
        let noon = zone.with_ymd_and_hms(2013, 5, 28, 12, 0, 0).unwrap();
        let ten = json!("2013-05-28T10:00:00.000Z");
        let text = "x".to_owned();
        for (value, type_name, wire) in [
            (VariableValue::from("x"), "string", json!("x")),
            ((&text).into(), "string", json!("x")),
            (text.clone().into(), "string", json!("x")),
            (5_u8.into(), "integer", json!(5)),
            (u16::MAX.into(), "integer", json!(65_535)),
            (i16::MIN.into(), "short", json!(-32_768)),
            (i32::MAX.into(), "integer", json!(2_147_483_647)),
            (u32::MAX.into(), "long", json!(4_294_967_295_u32)),
            (i64::MIN.into(), "long", json!(i64::MIN)),
            (0.5_f32.into(), "double", json!(0.5)),
            (5_f64.into(), "double", json!(5.0)),
            (true.into(), "boolean", json!(true)),
            (noon.into(), "date", ten.clone()),
            (noon.with_timezone(&Utc).into(), "date", ten.clone()),
            (Timestamp::from(noon).into(), "date", ten),
            (Some(5).into(), "integer", json!(5)),
        ] {
            assert_eq!(write(&value), json!({"type": type_name, "value": wire}));
            assert_eq!(read::<VariableValue>(write(&value)), value);
        }
        assert_eq!(VariableValue::from(None::<i32>), VariableValue::Null);
    }

    #[test]
    fn json_has_its_natural_types() {
        for (json, value) in [
            (json!(null), VariableValue::Null),
            (json!(true), true.into()),
            (json!("x"), "x".into()),
            (json!(5), VariableValue::Integer(5)),
            (json!(i32::MIN), VariableValue::Integer(i32::MIN)),
            (json!(2_147_483_648_u32), VariableValue::Long(2_147_483_648)),
            (json!(i64::MIN), VariableValue::Long(i64::MIN)),
            (json!(u64::MAX), VariableValue::Untyped(json!(u64::MAX))),
            (json!(5.0), VariableValue::Double(5.0)),
            (json!([1]), VariableValue::Untyped(json!([1]))),
            (json!({"a": 1}), VariableValue::Untyped(json!({"a": 1}))),
        ] {
            assert_eq!(VariableValue::from(json.clone()), value);
            assert_eq!(value.to_json(), json);
        }
    }

    #[test]
    fn accessors_look_into_types_that_are_not_known() {
        let noon = "2013-05-28T12:00:00Z";
        assert_eq!(other(Some("uuid"), json!("x")).as_str(), Some("x"));
        assert_eq!(other(None, json!(3_000_000_000_u32)).as_i64(), Some(3_000_000_000));
        assert_eq!(other(None, json!(0.5)).as_f64(), Some(0.5));
        assert_eq!(other(None, json!(5)).as_f64(), Some(5.0));
        assert_eq!(other(None, json!(true)).as_bool(), Some(true));
        assert_eq!(other(Some("instant"), json!(noon)).as_timestamp(), Some(time(noon)));
        assert!(other(Some("string"), json!(null)).is_null());
    }

    #[test]
    fn accessors_convert_nothing_but_numbers() {
        for (value, integer, float) in [
            (VariableValue::Short(5), Some(5), Some(5.0)),
            (VariableValue::Integer(5), Some(5), Some(5.0)),
            (VariableValue::Long(1 << 60), Some(1 << 60), Some((1_i64 << 60) as f64)),
            (VariableValue::Long((1 << 53) + 1), Some((1 << 53) + 1), None),
            (VariableValue::Long(i64::MAX), Some(i64::MAX), None),
            (VariableValue::Double(5.0), None, Some(5.0)),
            ("5".into(), None, None),
            (true.into(), None, None),
            (VariableValue::Null, None, None),
        ] {
            assert_eq!((value.as_i64(), value.as_f64()), (integer, float), "{value:?}");
        }
        let values: [VariableValue; 4] =
            ["2013-05-28T12:00:00Z".into(), true.into(), Timestamp::now().into(), 1.into()];
        let seen = values.each_ref().map(|value| {
            (value.as_str().is_some(), value.as_bool().is_some(), value.as_timestamp().is_some(), value.is_null())
        });
        assert_eq!(
            seen,
            [
                (true, false, false, false),
                (false, true, false, false),
                (false, false, true, false),
                (false, false, false, false)
            ]
        );
        assert!(VariableValue::Null.is_null());
        assert!(!VariableValue::Binary.is_null());
    }

    #[test]
    fn get_reads_what_fits_and_says_what_does_not() {
        let five = VariableValue::Long(5);
        assert_eq!(five.get(), Ok(5_i16));
        assert_eq!(five.get(), Ok(5_u64));
        assert_eq!(five.get(), Ok(5.0));
        assert_eq!(five.get(), Ok(Some(5_i32)));
        assert_eq!(VariableValue::Null.get(), Ok(None::<bool>));
        assert_eq!(VariableValue::from("x").get(), Ok("x".to_owned()));
        assert_eq!(VariableValue::from(true).get(), Ok(true));
        let now = Timestamp::now();
        assert_eq!(VariableValue::from(now).get(), Ok(now));

        for (error, words) in [
            (VariableValue::Long(256).get::<u8>().err(), "a value of type `long` is not an integer that fits `u8`"),
            (
                VariableValue::Integer(-1).get::<u64>().err(),
                "a value of type `integer` is not an integer that fits `u64`",
            ),
            (VariableValue::from("x").get::<Option<bool>>().err(), "a value of type `string` is not true or false"),
            (VariableValue::from("x").get::<Timestamp>().err(), "a value of type `string` is not a point in time"),
            (VariableValue::Null.get::<String>().err(), "null, or a value without a type, is not a text"),
        ] {
            assert_eq!(error.unwrap().to_string(), words);
        }
    }

    #[test]
    fn a_struct_is_held_as_json() {
        #[derive(Debug, PartialEq, Deserialize)]
        struct Order {
            lines: Vec<String>,
        }
        let order = value("json", json!({"lines": ["a"]}));
        let order: Order = read(order.to_json());
        assert_eq!(order, Order { lines: vec!["a".into()] });
    }

    #[test]
    fn a_received_variable_goes_back_as_it_came() {
        for wire in [
            json!({"name": "i", "type": "integer", "value": 5, "scope": "local"}),
            json!({"name": "n", "value": null, "scope": "global"}),
            json!({"name": "n", "value": null}),
            json!({"name": "b", "type": "binary", "value": null, "valueUrl": "http://h/b", "scope": "elsewhere"}),
            json!({"name": "j", "type": "json", "value": {"name": "inner", "type": "x", "scope": 5}}),
        ] {
            assert_eq!(write(read::<Variable>(wire.clone())), wire);
        }
    }

    #[test]
    fn what_a_newer_server_adds_is_ignored() {
        let variable: Variable = read(json!({
            "name": "i", "type": "integer", "value": 5, "scope": null, "valueUrl": null, "id": 7, "meta": {"type": "x"}
        }));
        let expected = Variable { name: "i".into(), value: 5.into(), scope: None, value_url: None };
        assert_eq!(variable, expected);
        assert!(serde_json::from_value::<Variable>(json!({"type": "integer", "value": 5})).is_err());
    }

    #[test]
    fn new_variables_name_their_type_and_scope() {
        for (variable, wire) in [
            (NewVariable::new("i", 5), json!({"name": "i", "type": "integer", "value": 5})),
            (("s", "x").into(), json!({"name": "s", "type": "string", "value": "x"})),
            (NewVariable::new("l", 5_i64).local(), json!({"name": "l", "type": "long", "value": 5, "scope": "local"})),
            (
                NewVariable::new("b", true).global(),
                json!({"name": "b", "type": "boolean", "value": true, "scope": "global"}),
            ),
            (NewVariable::new("n", None::<bool>), json!({"name": "n", "value": null})),
            (
                NewVariable::new("j", VariableValue::json(json!({"a": [1, null]}))),
                json!({"name": "j", "type": "json", "value": {"a": [1, null]}}),
            ),
            (
                NewVariable::new("u", other(Some("uuid"), json!("x"))),
                json!({"name": "u", "type": "uuid", "value": "x"}),
            ),
        ] {
            assert_eq!(write(&variable), wire);
            assert_eq!(read::<NewVariable>(wire), variable);
        }
    }

    #[test]
    fn what_json_cannot_carry_is_refused() {
        for (number, words) in [
            (f64::NAN, "the number NaN cannot be sent: JSON has nothing to write it with"),
            (f64::INFINITY, "the number inf cannot be sent: JSON has nothing to write it with"),
            (f64::NEG_INFINITY, "the number -inf cannot be sent: JSON has nothing to write it with"),
        ] {
            assert_eq!(refusal(NewVariable::new("d", number)), words);
            assert_eq!(refusal(VariableCondition::equals("d", number)), words);
        }
        for (bytes, words) in [
            (VariableValue::Binary, "a `binary` value cannot be sent as JSON: bytes go up as a multipart form"),
            (
                VariableValue::Serializable,
                "a `serializable` value cannot be sent as JSON: bytes go up as a multipart form",
            ),
        ] {
            assert_eq!(refusal(NewVariable::new("b", bytes.clone())), words);
            assert_eq!(refusal(VariableCondition::any_equals(bytes)), words);
        }
    }

    #[test]
    fn what_would_become_an_unreadable_java_object_is_refused() {
        for composite in [json!([]), json!([1, 2]), json!({}), json!({"a": {"b": null}})] {
            let words = refusal(NewVariable::new("j", composite.clone()));
            assert!(words.contains("VariableValue::json(value)") && words.contains("value.to_string()"), "{words}");
            assert!(refusal(VariableCondition::equals("j", composite.clone())).contains("without a type"));
            write(NewVariable::new("j", VariableValue::json(composite.clone())));
            write(NewVariable::new("j", composite.to_string()));
        }
        let large = refusal(NewVariable::new("n", json!(u64::MAX)));
        assert!(large.contains("18446744073709551615") && large.contains("send its text"), "{large}");
        for plain in [json!("x"), json!(true), json!(5), json!(0.5)] {
            assert_eq!(write(NewVariable::new("p", other(None, plain.clone()))), json!({"name": "p", "value": plain}));
        }
    }

    #[test]
    fn the_refusal_is_in_the_error_of_the_call() {
        let body = vec![NewVariable::new("d", f64::NAN)];
        let error = RequestBuilder::new(http::Method::PUT, "http://h").json(&body).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("the number NaN cannot be sent"), "{error}");
    }

    #[test]
    fn a_condition_names_its_operation() {
        type Condition = VariableCondition;
        for (condition, operation, type_name, value) in [
            (Condition::equals("v", 5), "equals", "integer", json!(5)),
            (Condition::not_equals("v", true), "notEquals", "boolean", json!(true)),
            (Condition::equals_ignore_case("v", "x"), "equalsIgnoreCase", "string", json!("x")),
            (Condition::not_equals_ignore_case("v", "x"), "notEqualsIgnoreCase", "string", json!("x")),
            (Condition::like("v", "x%"), "like", "string", json!("x%")),
            (Condition::like_ignore_case("v", "x%"), "likeIgnoreCase", "string", json!("x%")),
            (Condition::greater_than("v", 5_i64), "greaterThan", "long", json!(5)),
            (Condition::greater_than_or_equals("v", 0.5), "greaterThanOrEquals", "double", json!(0.5)),
            (Condition::less_than("v", 5_i16), "lessThan", "short", json!(5)),
            (Condition::less_than_or_equals("v", 5), "lessThanOrEquals", "integer", json!(5)),
            (Condition::new("v", "startsWith", "x"), "startsWith", "string", json!("x")),
        ] {
            let wire = json!({"name": "v", "type": type_name, "value": value, "operation": operation});
            assert_eq!(write(&condition), wire);
            assert_eq!(read::<Condition>(wire), condition);
        }
        let wire = json!({"type": "integer", "value": 5, "operation": "equals"});
        assert_eq!(write(Condition::any_equals(5)), wire);
        assert_eq!(read::<Condition>(wire), Condition::any_equals(5));
    }
}
