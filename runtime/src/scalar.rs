//! Parameters that are a text, a number or a boolean, whichever the caller has.

use serde::{Serialize, Serializer};
use std::fmt;

/// The value of a parameter that may be a text, a number or a boolean: a text on the wire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scalar(String);

macro_rules! from {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Scalar {
            fn from(value: $kind) -> Self {
                Self(value.to_string())
            }
        })*
    };
}

from!(&str, &String, bool, i32, i64, u32, u64, f64);

impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_numbers_and_booleans_are_texts_on_the_wire() {
        let values = [Scalar::from("a"), 5.into(), (-7_i64).into(), 0.5.into(), true.into(), "b".to_owned().into()];
        assert_eq!(values.map(|value| value.to_string()), ["a", "5", "-7", "0.5", "true", "b"]);
        assert_eq!(serde_json::to_value(Scalar::from(5)).unwrap(), "5");
    }
}
