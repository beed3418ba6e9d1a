//! The members of a struct or a map as variables.

use super::NotVariables;
use crate::variable::VariableValue;
use serde::{
    Serialize, Serializer,
    ser::{Error as _, Impossible, SerializeMap, SerializeStruct},
};
use serde_json::Value;
use std::fmt;

const NOT_A_STRUCT: &str = "variables are made of a struct, or of a map with texts as keys";

/// The variables of a value, in the order of its members.
pub(super) fn variables<T: Serialize + ?Sized>(value: &T) -> Result<Vec<(String, VariableValue)>, NotVariables> {
    value.serialize(Whole).map_err(|Failed(error)| error)
}

#[derive(Debug)]
struct Failed(NotVariables);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failed {}

impl serde::ser::Error for Failed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(NotVariables::wholly(message.to_string()))
    }
}

/// The variable of a member.
fn variable<T: Serialize + ?Sized>(name: String, value: &T) -> Result<(String, VariableValue), Failed> {
    let unwritten = |why: String| Failed(NotVariables::of(name.clone(), format!("cannot be written: {why}")));
    let value = match value.serialize(Member) {
        Ok(value) => value,
        Err(NotPlain::Composed) => {
            // What is within bounds only in part is looked at by the serializer of JSON.
            let json = serde_json::to_value(value).map_err(|error| unwritten(error.to_string()))?;
            VariableValue::json(json)
        }
        Err(NotPlain::Failed(why)) => return Err(unwritten(why)),
    };
    Ok((name, value))
}

macro_rules! refuse {
    ($($method:ident($($argument:ident: $type:ty),*);)*) => {
        $(fn $method(self, $($argument: $type),*) -> Result<Self::Ok, Self::Error> {
            $(let _ = $argument;)*
            Err(Self::Error::custom(NOT_A_STRUCT))
        })*
    };
}

/// Writes the struct or map as a whole.
struct Whole;

/// What was written of it.
#[derive(Default)]
struct Members {
    written: Vec<(String, VariableValue)>,
    key: Option<String>,
}

impl Serializer for Whole {
    type Ok = Vec<(String, VariableValue)>;
    type Error = Failed;
    type SerializeSeq = Impossible<Self::Ok, Failed>;
    type SerializeTuple = Impossible<Self::Ok, Failed>;
    type SerializeTupleStruct = Impossible<Self::Ok, Failed>;
    type SerializeTupleVariant = Impossible<Self::Ok, Failed>;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Impossible<Self::Ok, Failed>;

    refuse! {
        serialize_bool(_value: bool);
        serialize_i8(_value: i8);
        serialize_i16(_value: i16);
        serialize_i32(_value: i32);
        serialize_i64(_value: i64);
        serialize_u8(_value: u8);
        serialize_u16(_value: u16);
        serialize_u32(_value: u32);
        serialize_u64(_value: u64);
        serialize_f32(_value: f32);
        serialize_f64(_value: f64);
        serialize_char(_value: char);
        serialize_str(_value: &str);
        serialize_bytes(_value: &[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_variant(_name: &'static str, _index: u32, _variant: &'static str);
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, Failed> {
        Ok(Vec::new())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Failed> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Self::Ok, Failed> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Self::Ok, Failed> {
        Err(Failed::custom(NOT_A_STRUCT))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Failed> {
        Err(Failed::custom(NOT_A_STRUCT))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Failed> {
        Err(Failed::custom(NOT_A_STRUCT))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Failed> {
        Err(Failed::custom(NOT_A_STRUCT))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        Err(Failed::custom(NOT_A_STRUCT))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members, Failed> {
        Ok(Members::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Members, Failed> {
        Ok(Members::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        Err(Failed::custom(NOT_A_STRUCT))
    }
}

impl SerializeStruct for Members {
    type Ok = Vec<(String, VariableValue)>;
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Failed> {
        self.written.push(variable(name.to_owned(), value)?);
        Ok(())
    }

    fn end(self) -> Result<Self::Ok, Failed> {
        Ok(self.written)
    }
}

impl SerializeMap for Members {
    type Ok = Vec<(String, VariableValue)>;
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        match serde_json::to_value(key) {
            Ok(Value::String(key)) => {
                self.key = Some(key);
                Ok(())
            }
            _ => Err(Failed::custom(NOT_A_STRUCT)),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        let name = self.key.take().unwrap_or_default();
        self.written.push(variable(name, value)?);
        Ok(())
    }

    fn end(self) -> Result<Self::Ok, Failed> {
        Ok(self.written)
    }
}

/// Why a member is no plain value.
#[derive(Debug)]
enum NotPlain {
    /// It has members or items of its own.
    Composed,
    Failed(String),
}

impl fmt::Display for NotPlain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Composed => "it is composed",
            Self::Failed(why) => why,
        })
    }
}

impl std::error::Error for NotPlain {}

impl serde::ser::Error for NotPlain {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Failed(message.to_string())
    }
}

/// Writes a member that is a plain value.
struct Member;

macro_rules! plain {
    ($($method:ident: $type:ty;)*) => {
        $(fn $method(self, value: $type) -> Result<VariableValue, NotPlain> {
            Ok(value.into())
        })*
    };
}

fn long(number: impl TryInto<i64>) -> Result<VariableValue, NotPlain> {
    let number = number.try_into().map_err(|_| NotPlain::custom("an integer does not fit into 64 bits"))?;
    Ok(VariableValue::Long(number))
}

impl Serializer for Member {
    type Ok = VariableValue;
    type Error = NotPlain;
    type SerializeSeq = Impossible<VariableValue, NotPlain>;
    type SerializeTuple = Impossible<VariableValue, NotPlain>;
    type SerializeTupleStruct = Impossible<VariableValue, NotPlain>;
    type SerializeTupleVariant = Impossible<VariableValue, NotPlain>;
    type SerializeMap = Impossible<VariableValue, NotPlain>;
    type SerializeStruct = Impossible<VariableValue, NotPlain>;
    type SerializeStructVariant = Impossible<VariableValue, NotPlain>;

    plain! {
        serialize_bool: bool;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_f32: f32;
        serialize_f64: f64;
        serialize_str: &str;
    }

    fn serialize_i8(self, value: i8) -> Result<VariableValue, NotPlain> {
        Ok(i32::from(value).into())
    }

    fn serialize_u64(self, value: u64) -> Result<VariableValue, NotPlain> {
        long(value)
    }

    fn serialize_i128(self, value: i128) -> Result<VariableValue, NotPlain> {
        long(value)
    }

    fn serialize_u128(self, value: u128) -> Result<VariableValue, NotPlain> {
        long(value)
    }

    fn serialize_char(self, value: char) -> Result<VariableValue, NotPlain> {
        Ok(value.to_string().into())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<VariableValue, NotPlain> {
        Err(NotPlain::custom("bytes go up as a file, by a call of their own"))
    }

    fn serialize_none(self) -> Result<VariableValue, NotPlain> {
        Ok(VariableValue::Null)
    }

    fn serialize_unit(self) -> Result<VariableValue, NotPlain> {
        Ok(VariableValue::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<VariableValue, NotPlain> {
        Ok(VariableValue::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<VariableValue, NotPlain> {
        Ok(variant.into())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<VariableValue, NotPlain> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<VariableValue, NotPlain> {
        match (name, value.serialize(Self)?) {
            (crate::time::TIMESTAMP, VariableValue::String(text)) => {
                let time = text.parse().map_err(|error| NotPlain::custom(format!("{error}")))?;
                Ok(VariableValue::Date(time))
            }
            (_, value) => Ok(value),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<VariableValue, NotPlain> {
        Err(NotPlain::Composed)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, NotPlain> {
        Err(NotPlain::Composed)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, NotPlain> {
        Err(NotPlain::Composed)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, NotPlain> {
        Err(NotPlain::Composed)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NotPlain> {
        Err(NotPlain::Composed)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, NotPlain> {
        Err(NotPlain::Composed)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeStruct, NotPlain> {
        Err(NotPlain::Composed)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NotPlain> {
        Err(NotPlain::Composed)
    }
}
