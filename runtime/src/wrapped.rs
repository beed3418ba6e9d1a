//! Values that stand alone in an object, such as `{"entry": …}`: how generated code reads and writes them.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use std::{fmt, marker::PhantomData};

/// The name of the one member that an object has.
pub trait Member {
    /// The name.
    const NAME: &'static str;
}

/// What a value is read out of, and written into.
pub trait Way<T> {
    /// Reads the value.
    ///
    /// # Errors
    /// Those of the deserializer, and that the member is missing.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// How a value is written that is read in a [`Way`].
pub trait Write<T> {
    /// Writes the value.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// The value itself.
#[derive(Debug)]
#[non_exhaustive]
pub enum Bare {}

/// The value in the member of an object.
#[derive(Debug)]
pub struct In<M, W>(PhantomData<(M, W)>);

/// A list of values, each read in a way of its own.
#[derive(Debug)]
pub struct Each<W>(PhantomData<W>);

impl<T: for<'de> Deserialize<'de>> Way<T> for Bare {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<T: Serialize> Write<T> for Bare {
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

impl<T, M: Member, W: Way<T>> Way<T> for In<M, W> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(InMember::<M, W, T>(PhantomData))
    }
}

impl<T, M: Member, W: Write<T>> Write<T> for In<M, W> {
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(M::NAME, Written::<W, T>(value, PhantomData))])
    }
}

impl<T, W: Way<T>> Way<Vec<T>> for Each<W> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_option(Items::<W, T>(PhantomData))
    }
}

/// Reads a list of which each item is read in the way; null is an empty list.
///
/// # Errors
/// Those of the deserializer, and that a member is missing.
pub fn read_items<'de, W: Way<T>, T, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    Each::<W>::read(deserializer)
}

/// Writes a list as [`read_items`] reads it.
///
/// # Errors
/// Those of the serializer.
pub fn write_items<W: Write<T>, T, S: Serializer>(items: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(items.iter().map(|item| Written::<W, T>(item, PhantomData)))
}

/// Reads a value in a way.
pub(crate) struct Seed<W, T>(PhantomData<fn() -> (W, T)>);

impl<W, T> Seed<W, T> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<W, T> Clone for Seed<W, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<W, T> Copy for Seed<W, T> {}

impl<'de, T, W: Way<T>> DeserializeSeed<'de> for Seed<W, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        W::read(deserializer)
    }
}

struct Written<'a, W, T>(&'a T, PhantomData<W>);

impl<T, W: Write<T>> Serialize for Written<'_, W, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        W::write(self.0, serializer)
    }
}

struct InMember<M, W, T>(PhantomData<(M, W, T)>);

impl<'de, T, M: Member, W: Way<T>> Visitor<'de> for InMember<M, W, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", M::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut value = None;
        while let Some(is_member) = map.next_key_seed(IsNamed(M::NAME))? {
            match is_member {
                true if value.is_some() => return Err(A::Error::duplicate_field(M::NAME)),
                true => value = Some(map.next_value_seed(Seed::<W, T>::new())?),
                false => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        value.ok_or_else(|| A::Error::missing_field(M::NAME))
    }
}

/// Whether a key is that of the member.
struct IsNamed(&'static str);

impl<'de> DeserializeSeed<'de> for IsNamed {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for IsNamed {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        Ok(name == self.0)
    }
}

struct Items<W, T>(PhantomData<(W, T)>);

impl<'de, T, W: Way<T>> Visitor<'de> for Items<W, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_none<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(Seed::<W, T>::new())? {
            items.push(item);
        }
        Ok(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    enum Entry {}

    impl Member for Entry {
        const NAME: &'static str = "entry";
    }

    enum List {}

    impl Member for List {
        const NAME: &'static str = "list";
    }

    type Entries = In<List, Each<In<Entry, Bare>>>;

    #[derive(Debug, PartialEq, Deserialize, Serialize)]
    struct Page {
        #[serde(
            default,
            deserialize_with = "read_items::<In<Entry, Bare>, _, _>",
            serialize_with = "write_items::<In<Entry, Bare>, _, _>"
        )]
        entries: Vec<i64>,
        total: i64,
    }

    #[test]
    fn what_is_in_wrappers_comes_out() {
        let list = json!({"more": [1], "list": [{"entry": 1, "links": {}}, {"entry": 2}]});
        assert_eq!(<Entries as Way<Vec<i64>>>::read(list).unwrap(), [1, 2]);
        assert_eq!(<Entries as Way<Vec<i64>>>::read(json!({"list": null})).unwrap(), [0_i64; 0]);
        let page = json!({"entries": [{"entry": 1}, {"entry": 2}], "total": 5});
        let read: Page = serde_json::from_value(page.clone()).unwrap();
        assert_eq!(read, Page { entries: vec![1, 2], total: 5 });
        assert_eq!(serde_json::to_value(read).unwrap(), page);
        let empty: Page = serde_json::from_value(json!({"entries": null, "total": 0})).unwrap();
        assert_eq!(empty, Page { entries: Vec::new(), total: 0 });
    }

    #[test]
    fn what_is_not_in_its_wrapper_is_an_error() {
        for (answer, told) in [
            (json!({"list": [{"entry": 1}, {"item": 2}]}), "missing field `entry`"),
            (json!({"items": []}), "missing field `list`"),
            (json!([]), "expected an object with `list`"),
            (json!({"list": {}}), "expected a list"),
        ] {
            let error = <Entries as Way<Vec<i64>>>::read(answer).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
        let mut twice = serde_json::Deserializer::from_str(r#"{"entry": 1, "entry": 2}"#);
        let error = <In<Entry, Bare> as Way<i64>>::read(&mut twice).unwrap_err().to_string();
        assert!(error.contains("duplicate field `entry`"), "{error}");
        let one = <In<Entry, Bare> as Way<Value>>::read(json!({"entry": {"entry": 1}}));
        assert_eq!(one.unwrap(), json!({"entry": 1}), "no more is opened than is told");
    }
}
