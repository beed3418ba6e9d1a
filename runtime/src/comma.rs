//! Lists that are one text on the wire.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::{error::Error as StdError, fmt};

/// A list as one query parameter: `sales,support`.
///
/// It is made of an array, a vector or a slice of texts, numbers or whatever can be displayed.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use bpm_rest_runtime::comma::CommaSeparated;
/// let groups = CommaSeparated::try_from(["sales", "support"])?;
/// assert_eq!(groups.to_string(), "sales,support");
///
/// // The server would take it for two groups.
/// assert!(CommaSeparated::try_from(["research, development"]).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommaSeparated(String);

impl CommaSeparated {
    /// The items; there is at least one, and none is empty.
    pub fn items(&self) -> impl Iterator<Item = &str> {
        self.0.split(',')
    }

    /// The list with another one behind it.
    pub(crate) fn joined(&self, more: &Self) -> Self {
        Self(format!("{},{}", self.0, more.0))
    }

    fn join<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> Result<Self, NotSeparable> {
        let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
        if items.is_empty() {
            return Err(NotSeparable::NoItems);
        }
        for (index, item) in items.iter().enumerate() {
            if item.is_empty() {
                return Err(NotSeparable::EmptyItem { index });
            }
            if item.contains(',') {
                return Err(NotSeparable::Comma { item: item.clone() });
            }
        }
        Ok(Self(items.join(",")))
    }
}

impl<T: fmt::Display> TryFrom<&[T]> for CommaSeparated {
    type Error = NotSeparable;

    fn try_from(items: &[T]) -> Result<Self, NotSeparable> {
        Self::join(items)
    }
}

impl<T: fmt::Display, const N: usize> TryFrom<[T; N]> for CommaSeparated {
    type Error = NotSeparable;

    fn try_from(items: [T; N]) -> Result<Self, NotSeparable> {
        Self::join(items)
    }
}

impl<T: fmt::Display, const N: usize> TryFrom<&[T; N]> for CommaSeparated {
    type Error = NotSeparable;

    fn try_from(items: &[T; N]) -> Result<Self, NotSeparable> {
        Self::join(items)
    }
}

impl<T: fmt::Display> TryFrom<Vec<T>> for CommaSeparated {
    type Error = NotSeparable;

    fn try_from(items: Vec<T>) -> Result<Self, NotSeparable> {
        Self::join(items)
    }
}

impl<T: fmt::Display> TryFrom<&Vec<T>> for CommaSeparated {
    type Error = NotSeparable;

    fn try_from(items: &Vec<T>) -> Result<Self, NotSeparable> {
        Self::join(items)
    }
}

impl fmt::Display for CommaSeparated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for CommaSeparated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for CommaSeparated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::join(text.split(',')).map_err(D::Error::custom)
    }
}

/// Why a list cannot be sent as one text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotSeparable {
    /// There is nothing in it.
    NoItems,
    /// An item is the empty text.
    EmptyItem {
        /// Which, from 0.
        index: usize,
    },
    /// An item has a comma in it and would be read as several.
    Comma {
        /// The item.
        item: String,
    },
}

impl fmt::Display for NotSeparable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoItems => f.write_str("a list without items cannot be sent separated by commas"),
            Self::EmptyItem { index } => {
                write!(f, "the item at {index} is ``: an empty one cannot be sent separated by commas")
            }
            Self::Comma { item } => {
                write!(f, "the item `{item}` has a comma in it and cannot be sent separated by commas")
            }
        }
    }
}

impl StdError for NotSeparable {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::RequestBuilder;
    use serde_json::json;

    /// As progenitor's setters take their values.
    fn set<V: TryInto<CommaSeparated>>(value: V) -> Result<CommaSeparated, String> {
        value.try_into().map_err(|_| "conversion failed".to_owned())
    }

    #[test]
    fn any_list_will_do() {
        let array = ["a".to_owned(), "b".to_owned()];
        let owned = array.to_vec();
        let lists = [
            set(["a", "b"]),
            set(&array),
            set(array),
            set(vec!["a", "b"]),
            set(&owned),
            set(owned.as_slice()),
            set(owned.clone()),
            set(['a', 'b']),
        ];
        for list in lists {
            let list = list.unwrap();
            assert_eq!(list.to_string(), "a,b");
            assert_eq!(list.items().collect::<Vec<_>>(), ["a", "b"]);
        }
        assert_eq!(set([7]).unwrap().to_string(), "7");
    }

    #[test]
    fn what_would_be_read_otherwise_is_refused() {
        let none: [&str; 0] = [];
        for (result, error) in [
            (CommaSeparated::try_from(none), "a list without items cannot be sent separated by commas"),
            (
                CommaSeparated::try_from(["a", ""].as_slice()),
                "the item at 1 is ``: an empty one cannot be sent separated by commas",
            ),
            (
                CommaSeparated::try_from(vec!["a", "b,c"]),
                "the item `b,c` has a comma in it and cannot be sent separated by commas",
            ),
        ] {
            assert_eq!(result.unwrap_err().to_string(), error);
        }
    }

    #[test]
    fn it_is_one_text_on_the_wire() {
        let list = set(["a b", "ü"]).unwrap();
        assert_eq!(serde_json::to_value(&list).unwrap(), json!("a b,ü"));
        assert_eq!(serde_json::from_value::<CommaSeparated>(json!("a b,ü")).unwrap(), list);
        assert!(serde_json::from_value::<CommaSeparated>(json!("a,,b")).is_err());

        let request = RequestBuilder::new(http::Method::GET, "http://h").query("in", &Some(list));
        assert_eq!(request.build().unwrap().uri().query(), Some("in=a+b%2C%C3%BC"));
    }
}
