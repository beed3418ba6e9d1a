//! What the schema of a field is made of where serde reads or writes it by a function: types that are only named.

use crate::{
    texts::LocalDateTime,
    wrapped::{Bare, In, Member},
};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::json;
use std::{borrow::Cow, marker::PhantomData};

/// A field that is read by `values::null_as_empty`.
#[derive(Debug)]
pub struct NullAsEmpty<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for NullAsEmpty<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("NullAsEmpty_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        if generator.contract().is_deserialize() {
            generator.subschema_for::<Option<T>>()
        } else {
            generator.subschema_for::<T>()
        }
    }
}

/// A list that is read by `wrapped::read_items` and written by `wrapped::write_items`.
#[derive(Debug)]
pub struct WrappedItems<W, T>(PhantomData<(W, T)>);

impl<W: Wrapping, T: JsonSchema> JsonSchema for WrappedItems<W, T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("WrappedItems_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = W::around(generator.subschema_for::<T>());
        let kinds = if generator.contract().is_deserialize() { json!(["array", "null"]) } else { json!("array") };
        json_schema!({"type": kinds, "items": item})
    }
}

/// What a schema is put into.
pub trait Wrapping {
    /// The schema of an object that holds what the schema describes.
    fn around(schema: Schema) -> Schema;
}

impl Wrapping for Bare {
    fn around(schema: Schema) -> Schema {
        schema
    }
}

impl<M: Member, W: Wrapping> Wrapping for In<M, W> {
    fn around(schema: Schema) -> Schema {
        json_schema!({"type": "object", "required": [M::NAME], "properties": {M::NAME: W::around(schema)}})
    }
}

/// A field that is read by `unproven::Members`: of its type, or of any other, which is kept.
#[derive(Debug)]
pub struct Unproven<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Unproven<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Unproven_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let expected = generator.subschema_for::<T>();
        json_schema!({"anyOf": [expected, true]})
    }
}

/// A field that is read by `texts::read` and written by `texts::write`.
#[derive(Debug)]
pub struct InText<T>(PhantomData<T>);

impl<T: HeldInText> JsonSchema for InText<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("InText_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::in_text(generator)
    }
}

/// What [`InText`] knows the schema of.
#[doc(hidden)]
pub trait HeldInText: JsonSchema {
    /// The schema of the texts, and of what else they are read from.
    fn in_text(generator: &mut SchemaGenerator) -> Schema;
}

macro_rules! whole_numbers {
    ($($integer:ty),*) => {
        $(impl HeldInText for $integer {
            fn in_text(generator: &mut SchemaGenerator) -> Schema {
                if generator.contract().is_deserialize() {
                    json_schema!({"type": ["string", "integer"], "pattern": "^[+-]?[0-9]+$"})
                } else {
                    json_schema!({"type": "string", "pattern": "^-?[0-9]+$"})
                }
            }
        })*
    };
}
whole_numbers!(i32, i64);

impl HeldInText for bool {
    fn in_text(generator: &mut SchemaGenerator) -> Schema {
        if generator.contract().is_deserialize() {
            json_schema!({"type": ["string", "boolean"], "enum": ["true", "false", true, false]})
        } else {
            json_schema!({"type": "string", "enum": ["true", "false"]})
        }
    }
}

impl HeldInText for LocalDateTime {
    fn in_text(generator: &mut SchemaGenerator) -> Schema {
        Self::json_schema(generator)
    }
}

macro_rules! optional {
    ($($(#[$meta:meta])* $name:ident, $none:tt;)*) => {
        $(
            $(#[$meta])*
            #[derive(Debug)]
            pub struct $name<T>(PhantomData<T>);

            impl<T: JsonSchema> JsonSchema for $name<T> {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> Cow<'static, str> {
                    format!(concat!(stringify!($name), "_{}"), T::schema_name()).into()
                }

                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    if generator.contract().is_serialize() {
                        return generator.subschema_for::<Option<T>>();
                    }
                    let value = generator.subschema_for::<T>();
                    json_schema!({"anyOf": [value, {"enum": $none}]})
                }
            }
        )*
    };
}

optional! {
    /// A field that is read by `texts::read_optional`.
    EmptyOrNone, ["", null];
    /// A field that is read by `texts::or_none`, or, of an [`InText`], by `texts::read_or_none`.
    OrNone, ["", "-1", -1, null];
}
