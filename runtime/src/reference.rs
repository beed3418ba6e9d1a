//! References that a server answers with the id of an object, or with the whole object where the call asks for it.

use crate::texts;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, Error, IntoDeserializer, MapAccess, Visitor, value::MapAccessDeserializer},
    ser::SerializeMap as _,
};
use std::{fmt, marker::PhantomData};

/// An object, or its id alone, by what the call asked for.
///
/// The default is the id 0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reference<T> {
    /// The id.
    Id(i64),
    /// The object.
    Object(Box<T>),
}

impl<T> Default for Reference<T> {
    fn default() -> Self {
        Self::Id(0)
    }
}

impl<T> Reference<T> {
    /// The object, if the server sent it.
    pub fn object(&self) -> Option<&T> {
        match self {
            Self::Id(_) => None,
            Self::Object(object) => Some(object),
        }
    }

    /// The object itself, if the server sent it.
    pub fn into_object(self) -> Option<T> {
        match self {
            Self::Id(_) => None,
            Self::Object(object) => Some(*object),
        }
    }
}

impl<T: Identified> Reference<T> {
    /// The id, which an object holds as well.
    pub fn id(&self) -> i64 {
        match self {
            Self::Id(id) => *id,
            Self::Object(object) => object.id(),
        }
    }
}

impl<T> From<i64> for Reference<T> {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

/// An object that knows its id.
pub trait Identified {
    /// The name of the type of a reference to it.
    const REFERENCE: &'static str;

    /// The id.
    fn id(&self) -> i64;
}

impl<T: Identified> From<T> for Reference<T> {
    fn from(object: T) -> Self {
        Self::Object(Box::new(object))
    }
}

/// The id is written as a text, the object as it is.
impl<T: Serialize> Serialize for Reference<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => texts::write(id, serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

/// An id is read out of a text or a number.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Reference<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdOrObject(PhantomData))
    }
}

struct IdOrObject<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for IdOrObject<T> {
    type Value = Reference<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id in a text, or an object")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Reference<T>, E> {
        texts::read(id.into_deserializer()).map(Reference::Id)
    }

    fn visit_i64<E: Error>(self, id: i64) -> Result<Reference<T>, E> {
        Ok(Reference::Id(id))
    }

    fn visit_u64<E: Error>(self, id: u64) -> Result<Reference<T>, E> {
        texts::read(id.into_deserializer()).map(Reference::Id)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Reference<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(Box::new).map(Reference::Object)
    }
}

/// Whom something is attributed to: a reference, where the server may answer with an object without an id in its place.
///
/// Such an object stands for nobody in particular, whatever else is in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attribution<T> {
    /// The id.
    Id(i64),
    /// The object.
    Object(Box<T>),
    /// An object without an id. The server itself, or whoever it is where the call did not ask for the object.
    Unnamed,
}

impl<T> Attribution<T> {
    /// The object, if the server sent it.
    pub fn object(&self) -> Option<&T> {
        match self {
            Self::Id(_) | Self::Unnamed => None,
            Self::Object(object) => Some(object),
        }
    }

    /// The object itself, if the server sent it.
    pub fn into_object(self) -> Option<T> {
        match self {
            Self::Id(_) | Self::Unnamed => None,
            Self::Object(object) => Some(*object),
        }
    }
}

impl<T: Identified> Attribution<T> {
    /// The id, if the server sent it, alone or in the object.
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Id(id) => Some(*id),
            Self::Object(object) => Some(object.id()),
            Self::Unnamed => None,
        }
    }
}

/// The id is written as a text, the object as it is, and what has no id as an empty object.
impl<T: Serialize> Serialize for Attribution<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => texts::write(id, serializer),
            Self::Object(object) => object.serialize(serializer),
            Self::Unnamed => serializer.serialize_map(Some(0))?.end(),
        }
    }
}

/// An id is read out of a text or a number.
impl<'de, T: DeserializeOwned> Deserialize<'de> for Attribution<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Reference::<serde_json::Map<String, serde_json::Value>>::deserialize(deserializer)? {
            Reference::Id(id) => Ok(Self::Id(id)),
            Reference::Object(object) if object.contains_key("id") => {
                let object = T::deserialize(serde_json::Value::Object(*object)).map_err(D::Error::custom)?;
                Ok(Self::Object(Box::new(object)))
            }
            Reference::Object(_) => Ok(Self::Unnamed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Person {
        #[serde(deserialize_with = "texts::read", serialize_with = "texts::write")]
        id: i64,
        name: String,
    }

    impl Identified for Person {
        const REFERENCE: &'static str = "SomePerson";

        fn id(&self) -> i64 {
            self.id
        }
    }

    fn read(value: Value) -> Attribution<Person> {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn an_object_without_an_id_stands_for_nobody_in_particular() {
        for (value, id, name) in [
            (json!("4"), Some(4), None),
            (json!(4), Some(4), None),
            (json!({"id": "4", "name": "Ada"}), Some(4), Some("Ada")),
            (json!({"icon": "", "userName": "System"}), None, None),
            (json!({}), None, None),
        ] {
            let read = read(value.clone());
            assert_eq!((read.id(), read.object().map(|person| person.name.as_str())), (id, name), "{value}");
            let again: Attribution<Person> = serde_json::from_value(serde_json::to_value(&read).unwrap()).unwrap();
            assert_eq!(again, read);
            assert_eq!(read.into_object().map(|person| person.name).as_deref(), name);
        }
        for wrong in [json!("x"), json!({"id": "4"}), json!({"id": "x", "name": "Ada"}), json!(null), json!([])] {
            assert!(serde_json::from_value::<Attribution<Person>>(wrong.clone()).is_err(), "{wrong}");
        }
    }
}
