//! Values that servers misread or fail at, which are refused before they are sent.

use crate::values::{Nullable, Secret};
use std::fmt;

/// What a parameter or a member of a body has to be; `x-checked` of the spec.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "generated code makes it")]
pub struct Bounds {
    /// The smallest number.
    pub minimum: Option<i64>,
    /// The largest number.
    pub maximum: Option<i64>,
    /// The longest text, in characters.
    pub max_length: Option<usize>,
    /// What the server does with other values, as a sentence.
    pub otherwise: &'static str,
}

impl Bounds {
    /// Checks a value before it is sent; one that is not given is within all bounds.
    ///
    /// # Errors
    /// What is wrong with the value, and what the server would do with it. The words do not repeat a text.
    pub fn check(&self, name: &str, value: &impl Measured) -> Result<(), String> {
        let otherwise = self.otherwise;
        match value.measure() {
            Measure::Number(number) if self.minimum.is_some_and(|minimum| number < minimum) => {
                let minimum = self.minimum.unwrap_or_default();
                Err(format!("`{name}` cannot be {number}, which is less than {minimum}. {otherwise}"))
            }
            Measure::Number(number) if self.maximum.is_some_and(|maximum| number > maximum) => {
                let maximum = self.maximum.unwrap_or_default();
                Err(format!("`{name}` cannot be {number}, which is more than {maximum}. {otherwise}"))
            }
            Measure::Text(text) => {
                let length = text.chars().count();
                match self.max_length.filter(|most| length > *most) {
                    Some(most) => {
                        Err(format!("`{name}` has {length} characters, which is more than {most}. {otherwise}"))
                    }
                    None => Ok(()),
                }
            }
            Measure::Number(_) | Measure::Nothing => Ok(()),
        }
    }
}

/// A body with members that have bounds.
pub trait Checked {
    /// Checks the members.
    ///
    /// # Errors
    /// What is wrong with the first member that is out of its bounds.
    fn check(&self) -> Result<(), String>;
}

impl<T: Checked> Checked for Option<T> {
    fn check(&self) -> Result<(), String> {
        self.as_ref().map_or(Ok(()), Checked::check)
    }
}

/// What of a value has bounds.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Measure<'a> {
    /// No value is given, or null.
    Nothing,
    /// A number.
    Number(i64),
    /// A text, which may be secret.
    Text(&'a str),
}

impl fmt::Debug for Measure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing",
            Self::Number(_) => "Number",
            Self::Text(_) => "Text",
        })
    }
}

/// A value that can have bounds.
pub trait Measured {
    /// What of it has bounds.
    fn measure(&self) -> Measure<'_>;
}

impl Measured for i32 {
    fn measure(&self) -> Measure<'_> {
        Measure::Number(i64::from(*self))
    }
}

impl Measured for i64 {
    fn measure(&self) -> Measure<'_> {
        Measure::Number(*self)
    }
}

impl Measured for String {
    fn measure(&self) -> Measure<'_> {
        Measure::Text(self)
    }
}

impl Measured for Secret {
    fn measure(&self) -> Measure<'_> {
        Measure::Text(self.expose())
    }
}

impl<T: Measured> Measured for Option<T> {
    fn measure(&self) -> Measure<'_> {
        self.as_ref().map_or(Measure::Nothing, Measured::measure)
    }
}

impl<T: Measured> Measured for Nullable<T> {
    fn measure(&self) -> Measure<'_> {
        match self {
            Self::Null => Measure::Nothing,
            Self::Value(value) => value.measure(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Bounds =
        Bounds { minimum: Some(0), maximum: Some(9), max_length: None, otherwise: "The server counts to nine." };
    const NAME: Bounds =
        Bounds { minimum: None, maximum: None, max_length: Some(3), otherwise: "The server cuts it off." };

    #[test]
    fn numbers_have_ends_and_texts_a_length_in_characters() {
        for number in [0, 9] {
            assert_eq!(SIZE.check("size", &number), Ok(()));
        }
        assert_eq!(
            SIZE.check("size", &-1).unwrap_err(),
            "`size` cannot be -1, which is less than 0. The server counts to nine."
        );
        assert_eq!(
            SIZE.check("size", &Some(10_i64)).unwrap_err(),
            "`size` cannot be 10, which is more than 9. The server counts to nine."
        );
        assert_eq!(NAME.check("name", &"ü中😀".to_owned()), Ok(()));
        for value in [None, Some(Nullable::<String>::Null)] {
            assert_eq!(NAME.check("name", &value), Ok(()));
        }
    }

    #[test]
    fn a_text_that_is_refused_is_not_repeated() {
        let error = NAME.check("password", &Some(Nullable::Value(Secret::from("hunter2")))).unwrap_err();
        assert_eq!(error, "`password` has 7 characters, which is more than 3. The server cuts it off.");
    }
}
