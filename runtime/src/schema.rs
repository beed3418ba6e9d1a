//! JSON Schema of what is sent and received, behind the feature `schemars`.
//!
//! A schema has two sides, which `schemars` calls contracts. That for deserializing says what is read, and is what one
//! gets unless one asks otherwise: servers may write a number as a text, or null for an empty list. That for serializing
//! says what is written.

mod by_hand;
mod fields;

#[doc(hidden)]
pub use self::fields::{EmptyOrNone, InText, NullAsEmpty, OrNone, Unproven, WrappedItems, Wrapping};

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::fmt;

/// A type that is sent or received, with its JSON Schema.
///
/// Each system has a table of all of its types, `schemas::ALL`.
#[derive(Clone, Copy)]
pub struct TypeSchema {
    name: &'static str,
    root: fn(SchemaGenerator) -> Schema,
    subschema: fn(&mut SchemaGenerator) -> Schema,
    rewrite: fn(Value) -> Result<Value, serde_json::Error>,
}

impl TypeSchema {
    /// The schema of the type, under a name.
    pub const fn of<T: JsonSchema + Serialize + DeserializeOwned>(name: &'static str) -> Self {
        Self {
            name,
            root: SchemaGenerator::into_root_schema_for::<T>,
            subschema: SchemaGenerator::subschema_for::<T>,
            rewrite: rewrite::<T>,
        }
    }

    /// The name of the type.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// A whole schema, JSON Schema 2020-12, of the documents that the type is read from.
    pub fn read(&self) -> Schema {
        (self.root)(SchemaSettings::draft2020_12().for_deserialize().into_generator())
    }

    /// A whole schema, JSON Schema 2020-12, of the documents that are written of the type.
    pub fn written(&self) -> Schema {
        (self.root)(SchemaSettings::draft2020_12().for_serialize().into_generator())
    }

    /// The schema within a larger document, whose definitions the generator gathers.
    pub fn within(&self, generator: &mut SchemaGenerator) -> Schema {
        (self.subschema)(generator)
    }

    /// Reads a document as the type, and writes it again: what the type does not know is gone.
    ///
    /// # Errors
    /// If the document is no such type.
    pub fn rewrite(&self, document: Value) -> Result<Value, serde_json::Error> {
        (self.rewrite)(document)
    }
}

impl fmt::Debug for TypeSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypeSchema").field("name", &self.name).finish_non_exhaustive()
    }
}

fn rewrite<T: Serialize + DeserializeOwned>(document: Value) -> Result<Value, serde_json::Error> {
    serde_json::to_value(serde_json::from_value::<T>(document)?)
}
