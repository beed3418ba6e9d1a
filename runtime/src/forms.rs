//! Values of several forms: which of them a value is of.

use serde::de::{DeserializeOwned, Error};
use serde_json::Value;
use std::cmp::Reverse;

/// What is known of one form.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "generated code makes it")]
pub struct Form {
    /// The members that it names.
    pub members: &'static [&'static str],
    /// The members that always have one value in it.
    pub constants: &'static [(&'static str, Constant)],
}

/// The one value that a member has.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_enums, reason = "JSON has no other scalars")]
pub enum Constant {
    Text(&'static str),
    Boolean(bool),
    Number(f64),
}

impl Constant {
    fn is(self, value: &Value) -> bool {
        match self {
            Self::Text(text) => value == text,
            Self::Boolean(truth) => value == &Value::Bool(truth),
            Self::Number(number) => value.as_f64() == Some(number),
        }
    }
}

/// The forms by their index, the one first that the value is most likely of: none of its constants has another value,
/// most of its constants have theirs, and it names most of the members.
#[doc(hidden)]
pub fn order(value: &Value, forms: &[Form]) -> Vec<usize> {
    let rank = |form: &Form| {
        let constants = form.constants.iter().filter_map(|(name, constant)| Some(constant.is(value.get(name)?)));
        let (same, other): (Vec<bool>, Vec<bool>) = constants.partition(|is_same| *is_same);
        let named = form.members.iter().filter(|name| value.get(name).is_some()).count();
        (!other.is_empty(), Reverse(same.len()), Reverse(named))
    };
    let mut order: Vec<usize> = (0..forms.len()).collect();
    order.sort_by_key(|index| rank(&forms[*index]));
    order
}

/// The form that was told.
///
/// # Errors
/// Why the value is not of it.
#[doc(hidden)]
pub fn read<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    serde_json::from_value(value).map_err(E::custom)
}

/// The form, if the value is of it.
#[doc(hidden)]
pub fn fits<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// The value is of no form that is known.
#[doc(hidden)]
pub fn none<E: Error>(name: &str) -> E {
    E::custom(format_args!("the value is of none of the forms of `{name}`"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FORMS: &[Form] = &[
        Form { members: &["link", "page"], constants: &[("link", Constant::Boolean(true))] },
        Form { members: &["link", "page", "home"], constants: &[("link", Constant::Boolean(false))] },
        Form { members: &["page", "home", "size"], constants: &[] },
        Form { members: &["kind", "n"], constants: &[("kind", Constant::Text("n")), ("n", Constant::Number(1.0))] },
    ];

    #[test]
    fn a_member_of_one_value_tells_the_form_and_else_the_one_that_names_most() {
        for (value, first) in [
            (json!({"link": true, "page": 1}), 0),
            (json!({"link": false, "page": 1}), 1),
            (json!({"page": 1, "size": 2}), 2),
            (json!({"kind": "n", "n": 1, "page": 1, "home": 2, "size": 3}), 3),
            (json!({"link": "other", "page": 1}), 2),
            (json!({}), 0),
            (json!([1]), 0),
        ] {
            assert_eq!(order(&value, FORMS)[0], first, "{value}");
            assert_eq!(order(&value, FORMS).len(), FORMS.len());
        }
    }
}
