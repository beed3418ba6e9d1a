//! References that a server answers with the id of an object, or with the whole object where the call asks for it.

use crate::texts;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, IntoDeserializer, MapAccess, Visitor, value::MapAccessDeserializer},
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
