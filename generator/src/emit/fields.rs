//! What generated types and their fields are, read back from the code and beside it from the schema.

use crate::reshape::{Builder, Reshaped, first_argument, last_ident};
use quote::ToTokens as _;
use serde_json::Value;
use std::collections::BTreeSet;
use syn::{
    Fields, Ident, ItemStruct, LitStr, Type, TypePath, parse_quote,
    visit_mut::{self, VisitMut},
};

/// The schema that a type was made of.
pub(super) fn schema_of<'a>(assembled: &'a Value, item: &ItemStruct) -> &'a Value {
    &assembled["components"]["schemas"][item.ident.to_string()]
}

/// The value that a field always has.
pub(super) fn constant_of<'a>(field: &syn::Field, schema: &'a Value) -> Option<&'a Value> {
    schema["properties"].get(wire_name(field)?)?.get("const")
}

/// Whether a body is complete from the start: all that it requires are constants.
pub(super) fn is_complete(schema: &Value) -> bool {
    let mut required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).peekable();
    required.peek().is_some() && required.all(|name| schema["properties"][name].get("const").is_some())
}

/// The name of a field on the wire.
pub(super) fn wire_name(field: &syn::Field) -> Option<String> {
    let renamed = serde_options(field).into_iter().find_map(|(key, value)| value.filter(|_| key == "rename"));
    renamed.or_else(|| field.ident.as_ref().map(Ident::to_string))
}

/// What serde is told of a field: the option, and its value if it has one.
pub(super) fn serde_options(field: &syn::Field) -> Vec<(String, Option<String>)> {
    let mut options = Vec::new();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let read = attribute.parse_nested_meta(|option| {
            let value = match option.value() {
                Ok(value) => Some(value.parse::<LitStr>()?.value()),
                Err(_) => None,
            };
            options.extend(option.path.get_ident().map(|name| (name.to_string(), value)));
            Ok(())
        });
        // What cannot be read is none of the options that are asked for.
        if read.is_err() {
            continue;
        }
    }
    options
}

/// Whether a query takes the value as a number.
pub(super) fn is_number(kind: &Type) -> bool {
    last_ident(kind).is_some_and(|name| name == "i32" || name == "i64")
}

pub(super) fn is_list(kind: &Type) -> bool {
    last_ident(kind).is_some_and(|name| ["Vec", "HashMap", "Map"].iter().any(|list| name == list))
}

pub(super) fn is_flattened(field: &syn::Field) -> bool {
    serde_options(field).iter().any(|(key, _)| key == "flatten")
}

/// The type of the body, if it has fields.
pub(super) fn body_type<'a>(builder: &Builder, reshaped: &'a Reshaped, is_optional: bool) -> Option<&'a ItemStruct> {
    let field = builder.fields.iter().find(|field| field.name == "body")?;
    let mut kind = first_argument(&field.kind)?;
    // One that has to be there, and may be null, is no object either.
    if is_optional {
        kind = first_argument(kind)?;
    }
    let body = reshaped.type_named(last_ident(kind)?)?;
    matches!(body.fields, Fields::Named(_)).then_some(body)
}

pub(super) fn named_type<'a>(kind: &Type, reshaped: &'a Reshaped) -> Option<&'a ItemStruct> {
    reshaped.type_named(last_ident(kind)?)
}

pub(super) fn field_of<'a>(item: &'a ItemStruct, name: &str) -> Option<&'a syn::Field> {
    item.fields.iter().find(|field| wire_name(field).as_deref() == Some(name))
}

/// Makes a type of the module `types` one as seen from beside it, with all that is in it.
pub(super) fn qualify(kind: &mut Type, names: &BTreeSet<String>) {
    struct Qualify<'a>(&'a BTreeSet<String>);
    impl VisitMut for Qualify<'_> {
        fn visit_type_path_mut(&mut self, path: &mut TypePath) {
            visit_mut::visit_type_path_mut(self, path);
            if path.path.get_ident().is_some_and(|name| self.0.contains(&name.to_string())) {
                let name = path.path.clone();
                path.path = parse_quote!(types::#name);
            }
        }
    }
    Qualify(names).visit_type_mut(kind);
}

/// The types that are taken as they are: literals of them would be ambiguous otherwise.
const PRIMITIVES: [&str; 11] = ["bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64"];

pub(super) fn is_primitive(kind: &Type) -> bool {
    last_ident(kind).is_some_and(|ident| PRIMITIVES.iter().any(|primitive| ident == primitive))
}

/// Hand-written types that have a default.
const WITH_DEFAULT: [&str; 6] = ["LocalDateTime", "Option", "Reference", "String", "Timestamp", "Value"];

/// Whether a type that is none of the system's own has a default.
pub(super) fn has_default(kind: &Type) -> bool {
    let is_enumeration = kind.to_token_stream().to_string().contains(":: enums ::");
    let is_known = last_ident(kind).is_some_and(|name| WITH_DEFAULT.iter().any(|known| name == known));
    is_enumeration || is_known || is_list(kind) || is_primitive(kind)
}
