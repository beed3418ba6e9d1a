//! References that Bonita answers with the whole object for where it was asked to: it calls this to deploy them.

use crate::{
    bonita::types::{Group, Profile, Role, User},
    texts,
};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, IntoDeserializer, MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::{fmt, marker::PhantomData};

/// A reference to a user.
pub type DeployedUser = Deployed<User>;
/// A reference to a role.
pub type DeployedRole = Deployed<Role>;
/// A reference to a group.
pub type DeployedGroup = Deployed<Group>;
/// A reference to a profile.
pub type DeployedProfile = Deployed<Profile>;

/// An object, or its id alone, by what the call asked for with the parameter `d`.
#[derive(Clone, Debug, PartialEq)]
pub enum Deployed<T> {
    /// The id.
    Id(i64),
    /// The object.
    Object(Box<T>),
}

impl<T> Deployed<T> {
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

impl<T: Identified> Deployed<T> {
    /// The id, which an object holds as well.
    pub fn id(&self) -> i64 {
        match self {
            Self::Id(id) => *id,
            Self::Object(object) => object.id(),
        }
    }
}

impl<T> From<i64> for Deployed<T> {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

/// An object that knows its id.
pub trait Identified {
    /// The id.
    fn id(&self) -> i64;
}

macro_rules! identified {
    ($($object:ident),*) => {
        $(
            impl Identified for $object {
                fn id(&self) -> i64 {
                    self.id
                }
            }

            impl From<$object> for Deployed<$object> {
                fn from(object: $object) -> Self {
                    Self::Object(Box::new(object))
                }
            }
        )*
    };
}
identified!(User, Role, Group, Profile);

/// The id is written as a text, the object as it is.
impl<T: Serialize> Serialize for Deployed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => texts::write(id, serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

/// An id is read out of a text or a number.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Deployed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdOrObject(PhantomData))
    }
}

struct IdOrObject<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for IdOrObject<T> {
    type Value = Deployed<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id in a text, or an object")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Deployed<T>, E> {
        texts::read(id.into_deserializer()).map(Deployed::Id)
    }

    fn visit_i64<E: Error>(self, id: i64) -> Result<Deployed<T>, E> {
        Ok(Deployed::Id(id))
    }

    fn visit_u64<E: Error>(self, id: u64) -> Result<Deployed<T>, E> {
        texts::read(id.into_deserializer()).map(Deployed::Id)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Deployed<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(Box::new).map(Deployed::Object)
    }
}
