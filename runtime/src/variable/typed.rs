//! Variables from and into a type of one's own, by its serde implementations.

mod read;
mod write;

use super::{NewVariable, Variable, VariableScope, VariableValue};
use crate::time::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::{error::Error as StdError, fmt};

/// A value could not be made of variables, or variables of a value. It names the member and never quotes a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotVariables {
    member: Option<String>,
    what: String,
}

impl NotVariables {
    fn of(member: impl Into<String>, what: impl Into<String>) -> Self {
        Self { member: Some(member.into()), what: what.into() }
    }

    fn wholly(what: impl Into<String>) -> Self {
        Self { member: None, what: what.into() }
    }

    /// The name of the variable that does not fit; none where the value as a whole does not.
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }
}

impl fmt::Display for NotVariables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.member {
            Some(member) => write!(f, "the variable `{member}` {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

impl StdError for NotVariables {}

/// The variables that a struct or a map holds: one for each member, called as serde calls it.
///
/// | member | type of the variable |
/// |---|---|
/// | text, `char`, an enum without fields | `string` |
/// | `i8`, `i32`, `u8`, `u16` | `integer` |
/// | `i16` | `short` |
/// | `i64`, `u32`, `u64` that fits | `long` |
/// | `f32`, `f64` | `double` |
/// | `bool` | `boolean` |
/// | [`Timestamp`]; `DateTime` of chrono with `#[serde(with = "bpm_rest::variables::date")]` | `date` |
/// | `None`, `()` | null |
/// | struct, list, map, tuple, an enum with fields | `json`, which Flowable has |
///
/// Activiti has no type for JSON: [`to_plain`] makes texts of such members.
///
/// ```
/// use bpm_rest::{Timestamp, variables};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// #[serde(rename_all = "camelCase")]
/// struct Order {
///     amount: i32,
///     ordered_at: Timestamp,
///     note: Option<String>,
///     lines: Vec<Line>,
/// }
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// struct Line {
///     article: String,
/// }
///
/// # fn main() -> Result<(), variables::NotVariables> {
/// let line = Line { article: "ink".to_owned() };
/// let order = Order { amount: 5, ordered_at: Timestamp::now(), note: None, lines: vec![line] };
/// let variables = variables::to(&order)?;
/// let types: Vec<_> = variables.iter().map(|variable| (&*variable.name, variable.value.type_name())).collect();
/// assert_eq!(types, [("amount", Some("integer")), ("orderedAt", Some("date")), ("note", None), ("lines", Some("json"))]);
///
/// assert_eq!(variables::from::<Order>(variables)?, order);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// If the value is neither a struct nor a map with texts as keys, or if a member cannot be a variable: bytes, and integers beyond
/// 64 bits.
pub fn to<T: Serialize + ?Sized>(value: &T) -> Result<Vec<NewVariable>, NotVariables> {
    let variables = write::variables(value)?;
    Ok(variables.into_iter().map(|(name, value)| NewVariable::new(name, value)).collect())
}

/// As [`to`], with texts of JSON in place of structs, lists and maps: for Activiti, which has no type for JSON.
///
/// [`from`](from()) reads them back.
///
/// # Errors
/// As [`to`].
pub fn to_plain<T: Serialize + ?Sized>(value: &T) -> Result<Vec<NewVariable>, NotVariables> {
    let mut variables = to(value)?;
    for variable in &mut variables {
        if let VariableValue::Other { value, .. } = &variable.value {
            variable.value = VariableValue::String(value.to_string());
        }
    }
    Ok(variables)
}

/// As [`to`], as values of JSON by their names: for Activiti Cloud and process-center, which make the types from the values.
///
/// # Errors
/// As [`to`], and for infinities and NaN, which JSON does not have.
pub fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<Map<String, Value>, NotVariables> {
    let member = |(name, value): (String, VariableValue)| match value {
        VariableValue::Double(number) if !number.is_finite() => {
            Err(NotVariables::of(name, "is no finite number: JSON has nothing to write it with"))
        }
        value => Ok((name, value.to_json())),
    };
    write::variables(value)?.into_iter().map(member).collect()
}

/// The values of a form that a struct or a map holds: the id and the text of each member. A `None` is left out.
///
/// Texts, numbers, truth values and enums without fields have a text. A date has none: each form says how it is to be written.
///
/// # Errors
/// If the value is neither a struct nor a map with texts as keys, or if a member has no text.
pub fn to_form<T: Serialize + ?Sized>(value: &T) -> Result<Vec<(String, String)>, NotVariables> {
    let text = |(name, value): (String, VariableValue)| match value {
        VariableValue::Null => None,
        VariableValue::Date(_) => {
            let what = "is an instant: make it a text of the pattern that the form property has";
            Some(Err(NotVariables::of(name, what)))
        }
        VariableValue::Other { .. } => {
            Some(Err(NotVariables::of(name, "is a struct, a list or a map, which no value of a form is")))
        }
        value => match value.to_json() {
            Value::String(text) => Some(Ok((name, text))),
            json => Some(Ok((name, json.to_string()))),
        },
    };
    write::variables(value)?.into_iter().filter_map(text).collect()
}

/// A value of one's own type out of variables, each member by its name.
///
/// It takes variables of any server: [`Variable`], [`NewVariable`], and pairs of a name and a value, such as
/// `(variable.name, variable.value)`. Of two variables of one name, the local one counts, and else the first. Variables that the
/// type has no member for are passed over. Integers are read from any type of integers, floating-point numbers from integers
/// as well, and a struct or a list from a text of JSON, too.
///
/// ```
/// use bpm_rest::variables;
/// use serde::Deserialize;
///
/// #[derive(Debug, Deserialize)]
/// struct Order {
///     amount: i64,
/// }
///
/// let order: Order = variables::from([("amount", 5)])?;
/// assert_eq!(order.amount, 5);
///
/// let error = variables::from::<Order>([("amount", "five")]).unwrap_err();
/// assert_eq!(error.to_string(), "the variable `amount` is of type `string`, and not an integer");
/// let error = variables::from::<Order>([("price", 0.5)]).unwrap_err();
/// assert_eq!(error.to_string(), "the variable `amount` is missing");
/// # Ok::<(), variables::NotVariables>(())
/// ```
///
/// # Errors
/// If a variable that the type needs is missing, is of another type, or does not fit.
pub fn from<T: DeserializeOwned>(variables: impl IntoIterator<Item = impl Named>) -> Result<T, NotVariables> {
    let mut members: Vec<(String, VariableValue, bool)> = Vec::new();
    for (name, value, is_local) in variables.into_iter().map(Named::named) {
        match members.iter_mut().find(|(known, ..)| *known == name) {
            Some(known) if is_local && !known.2 => *known = (name, value, is_local),
            Some(_) => {}
            None => members.push((name, value, is_local)),
        }
    }
    read::from(members.into_iter().map(|(name, value, _)| (name, value)).collect())
}

/// A value of one's own type out of the values of a form, each member by the id of its form property.
///
/// A form has texts alone: numbers and truth values are read from them. A value that is not there, or is empty, is `None`.
///
/// # Errors
/// If a value that the type needs is missing, or is no text of its type.
pub fn from_form<T: DeserializeOwned>(
    values: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<String>>)>,
) -> Result<T, NotVariables> {
    let values = values.into_iter().map(|(id, text)| {
        let text: Option<String> = text.into();
        let value = text.filter(|text| !text.is_empty());
        let value = value.map_or(VariableValue::Null, |text| VariableValue::Other {
            type_name: Some(read::FORM.to_owned()),
            value: text.into(),
        });
        (id.into(), value)
    });
    read::from(values.collect())
}

/// What has the name and the value of a variable.
pub trait Named {
    /// The name, the value, and whether it lives with the execution or task itself.
    fn named(self) -> (String, VariableValue, bool);
}

impl Named for Variable {
    fn named(self) -> (String, VariableValue, bool) {
        (self.name, self.value, self.scope == Some(VariableScope::Local))
    }
}

impl Named for &Variable {
    fn named(self) -> (String, VariableValue, bool) {
        self.clone().named()
    }
}

impl Named for NewVariable {
    fn named(self) -> (String, VariableValue, bool) {
        (self.name, self.value, self.scope == Some(VariableScope::Local))
    }
}

impl<N: Into<String>, V: Into<VariableValue>> Named for (N, V) {
    fn named(self) -> (String, VariableValue, bool) {
        (self.0.into(), self.1.into(), false)
    }
}

/// An instant of chrono as a variable of type `date`: `#[serde(with = "bpm_rest::variables::date")]`.
///
/// In other formats than variables it is a text, as a [`Timestamp`] is.
pub mod date {
    use super::Timestamp;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    /// Writes an instant.
    ///
    /// # Errors
    /// What the format fails by.
    pub fn serialize<T: Clone + Into<Timestamp>, S: Serializer>(time: &T, serializer: S) -> Result<S::Ok, S::Error> {
        time.clone().into().serialize(serializer)
    }

    /// Reads an instant.
    ///
    /// # Errors
    /// If it is none.
    pub fn deserialize<'de, T: From<Timestamp>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        Timestamp::deserialize(deserializer).map(Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};
    use serde::Deserialize;
    use serde_json::json;
    use std::collections::BTreeMap;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    enum Way {
        Air,
        Sea { ship: String },
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Line {
        article: String,
        pieces: u8,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Id(u64);

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct More {
        #[serde(with = "date")]
        due: DateTime<Utc>,
        way: Way,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Order {
        id: Id,
        small: i8,
        short: i16,
        pieces: i32,
        large: i64,
        price: f64,
        initial: char,
        customer_name: String,
        is_paid: bool,
        ordered: Timestamp,
        note: Option<String>,
        reviewed: Option<bool>,
        lines: Vec<Line>,
        first: Line,
        by: Way,
        #[serde(flatten)]
        more: More,
    }

    fn order() -> Order {
        let time = "2026-01-02T03:04:05.678Z";
        Order {
            id: Id(1 << 40),
            small: -5,
            short: -5,
            pieces: i32::MAX,
            large: i64::MIN,
            price: 0.1,
            initial: 'ä',
            customer_name: "[Kermit".to_owned(),
            is_paid: true,
            ordered: time.parse().unwrap(),
            note: None,
            reviewed: Some(false),
            lines: vec![Line { article: "ink".to_owned(), pieces: 2 }],
            first: Line { article: "pen".to_owned(), pieces: 1 },
            by: Way::Sea { ship: "Ada".to_owned() },
            more: More { due: time.parse().unwrap(), way: Way::Air },
        }
    }

    #[test]
    fn each_member_is_a_variable_of_its_type_and_comes_back() {
        let variables = to(&order()).unwrap();
        let types: Vec<_> =
            variables.iter().map(|variable| (&*variable.name, variable.value.type_name().unwrap_or("null"))).collect();
        let expected = [
            ("id", "long"),
            ("small", "integer"),
            ("short", "short"),
            ("pieces", "integer"),
            ("large", "long"),
            ("price", "double"),
            ("initial", "string"),
            ("customerName", "string"),
            ("isPaid", "boolean"),
            ("ordered", "date"),
            ("note", "null"),
            ("reviewed", "boolean"),
            ("lines", "json"),
            ("first", "json"),
            ("by", "json"),
            ("due", "date"),
            ("way", "string"),
        ];
        assert_eq!(types, expected);
        assert_eq!(from::<Order>(variables.clone()).unwrap(), order());

        // As a server answers them: by way of JSON.
        let wire = serde_json::to_value(&variables).unwrap();
        let received: Vec<Variable> = serde_json::from_value(wire).unwrap();
        assert_eq!(from::<Order>(&received).unwrap(), order());
        let plain = to_plain(&order()).unwrap();
        assert!(plain.iter().all(|variable| variable.value.type_name() != Some("json")));
        assert_eq!(from::<Order>(plain).unwrap(), order());
        let json = to_json(&order()).unwrap();
        assert_eq!(json["lines"], json!([{"article": "ink", "pieces": 2}]));
        assert_eq!(json["ordered"], json!("2026-01-02T03:04:05.678Z"));
        assert_eq!(from::<Order>(json).unwrap(), order());
    }

    #[test]
    fn an_instant_is_a_text_in_other_formats() {
        let wire = serde_json::to_value(order()).unwrap();
        assert_eq!(
            (&wire["ordered"], &wire["due"]),
            (&json!("2026-01-02T03:04:05.678Z"), &json!("2026-01-02T03:04:05.678Z"))
        );
    }

    #[test]
    fn what_cannot_be_a_variable_is_named() {
        #[derive(Serialize)]
        struct Large {
            number: u64,
        }
        #[derive(Serialize)]
        struct Deep {
            keys: BTreeMap<Option<u8>, u8>,
        }
        let told = |error: NotVariables| (error.member().map(str::to_owned), error.to_string());
        let (member, words) = told(to(&Large { number: u64::MAX }).unwrap_err());
        assert_eq!(member.as_deref(), Some("number"));
        assert_eq!(words, "the variable `number` cannot be written: an integer does not fit into 64 bits");
        assert_eq!(told(to(&Deep { keys: BTreeMap::from([(None, 1)]) }).unwrap_err()).0.as_deref(), Some("keys"));
        for words in [to(&5).unwrap_err(), to("x").unwrap_err(), to(&vec![1]).unwrap_err(), to(&Way::Air).unwrap_err()]
        {
            assert_eq!(told(words).1, "variables are made of a struct, or of a map with texts as keys");
        }
        let error = to_json(&BTreeMap::from([("rate", f64::NAN)])).unwrap_err();
        assert_eq!(error.to_string(), "the variable `rate` is no finite number: JSON has nothing to write it with");
    }

    #[test]
    fn what_does_not_fit_is_told_with_its_type_and_without_its_value() {
        fn words<T: DeserializeOwned + fmt::Debug>(value: impl Into<VariableValue>) -> String {
            from::<BTreeMap<String, T>>([("it", value)]).unwrap_err().to_string()
        }
        assert_eq!(words::<i32>("secret"), "the variable `it` is of type `string`, and not an integer");
        assert_eq!(words::<bool>(5), "the variable `it` is of type `integer`, and not true or false");
        assert_eq!(words::<u8>(256), "the variable `it` is of type `integer`, and does not fit `u8`");
        assert_eq!(words::<i64>(0.5), "the variable `it` is of type `double`, and not an integer");
        assert_eq!(words::<f64>(i64::MAX), "the variable `it` is of type `long`, and not a number that fits `f64`");
        assert_eq!(words::<String>(5), "the variable `it` is of type `integer`, and not a text");
        assert_eq!(words::<String>(None::<bool>), "the variable `it` is null, and not a text");
        assert_eq!(words::<Vec<u8>>("secret"), "the variable `it` is of type `string`, and not JSON of a list");
        assert_eq!(words::<Vec<u8>>("[1, \"secret\"]"), "the variable `it` is JSON that does not fit: expected u8");
        assert_eq!(
            words::<Line>(VariableValue::json(json!({"article": "secret"}))),
            "the variable `it` is JSON that does not fit: missing field `pieces`"
        );
        assert_eq!(words::<Way>("secret"), "the variable `it` is none of the values `Air`, `Sea`");
        assert_eq!(
            words::<Timestamp>("secret"),
            "the variable `it` is of type `string`, and not a time as in RFC 3339, or milliseconds since 1970"
        );
        let bytes = words::<String>(VariableValue::Binary);
        assert_eq!(bytes, "the variable `it` is of type `binary`: its bytes are got by a call of their own");
        let missing = from::<Line>([("article", "ink")]).unwrap_err();
        assert_eq!(
            (missing.member(), missing.to_string().as_str()),
            (Some("pieces"), "the variable `pieces` is missing")
        );
    }

    #[test]
    fn the_local_one_of_two_variables_counts() {
        let scoped = |value: i32, scope| Variable {
            name: "pieces".to_owned(),
            value: value.into(),
            scope: Some(scope),
            value_url: None,
        };
        let variables =
            [scoped(1, VariableScope::Global), scoped(2, VariableScope::Local), scoped(3, VariableScope::Global)];
        assert_eq!(from::<BTreeMap<String, i32>>(&variables).unwrap()["pieces"], 2);
    }

    #[test]
    fn a_form_has_texts() {
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        struct Leave {
            days: i64,
            half: bool,
            rate: f64,
            reason: String,
            phone: Option<String>,
            way: Way,
        }
        let leave = Leave { days: 5, half: true, rate: 0.5, reason: "5".to_owned(), phone: None, way: Way::Air };
        let values = to_form(&leave).unwrap();
        let expected = [("days", "5"), ("half", "true"), ("rate", "0.5"), ("reason", "5"), ("way", "Air")];
        assert_eq!(values, expected.map(|(id, text)| (id.to_owned(), text.to_owned())));
        assert_eq!(from_form::<Leave>(values).unwrap(), leave);
        let empty = [("days", "5"), ("half", "true"), ("rate", "1"), ("reason", "x"), ("phone", ""), ("way", "Air")];
        assert_eq!(from_form::<Leave>(empty.map(|(id, text)| (id, text.to_owned()))).unwrap().phone, None);
        let error = from_form::<Leave>([("days", "five".to_owned())]).unwrap_err();
        assert_eq!(error.to_string(), "the variable `days` is a text of a form, and not an integer");
        let error = to_form(&order()).unwrap_err();
        assert!(error.to_string().contains("`ordered` is an instant"), "{error}");
    }
}
