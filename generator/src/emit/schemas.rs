//! What JSON Schema is told of types and fields, and `schemas.rs`: all types by name.

use super::{
    fields::{constant_of, serde_options},
    render,
};
use crate::{
    facts::{rust_types, string_enums},
    reshape::{Reshaped, first_argument},
};
use anyhow::{Result, anyhow, bail};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use std::collections::BTreeMap;
use syn::{Attribute, Type, parse_quote};

pub(super) fn derive_schema() -> Attribute {
    parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))])
}

/// What JSON Schema says of a field beyond its type: what it always is, and how it is read by a function.
pub(super) fn describe(field: &mut syn::Field, schema: &Value) -> Result<()> {
    if let Some(constant) = constant_of(field, schema) {
        let constant: TokenStream =
            constant.to_string().parse().map_err(|_| anyhow!("{constant} is no literal of Rust"))?;
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(extend("const" = #constant)))]));
    }
    let read = serde_options(field).into_iter().find(|(key, _)| key == "deserialize_with");
    if let Some((_, Some(read))) = read {
        let kind = described_type(&read, &field.ty)?.to_token_stream().to_string().replace(' ', "");
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(with = #kind))]));
    }
    Ok(())
}

/// The type that has the schema of what a function reads.
fn described_type(read: &str, kind: &Type) -> Result<TokenStream> {
    let value = first_argument(kind).unwrap_or(kind);
    let schema = quote!(::bpm_rest_runtime::schema);
    let function = read.trim_start_matches("::bpm_rest_runtime::");
    if let Some(way) = function.strip_prefix("wrapped::read_items::<").and_then(|rest| rest.strip_suffix(",_,_>")) {
        let way: TokenStream = way.parse().map_err(|_| anyhow!("`{way}` is no type"))?;
        return Ok(quote!(#schema::WrappedItems<#way, #value>));
    }
    Ok(match function {
        "values::null_as_empty" => quote!(#schema::NullAsEmpty<#kind>),
        "::std::option::Option::deserialize" => quote!(::bpm_rest_runtime::values::Nullable<#value>),
        "texts::read" => quote!(#schema::InText<#kind>),
        "texts::read_optional" => quote!(#schema::EmptyOrNone<#schema::InText<#value>>),
        "texts::read_or_none" => quote!(#schema::OrNone<#schema::InText<#value>>),
        "texts::or_none" => quote!(#schema::OrNone<#value>),
        _ => bail!("nobody knows the schema of what `{read}` reads"),
    })
}

/// All types of a system, for those who want their schemas.
pub(super) fn file(assembled: &Value, reshaped: &Reshaped) -> Result<String> {
    let named = |module: &str, name: &str| {
        let (module, kind) = (format_ident!("{module}"), format_ident!("{name}"));
        (name.to_owned(), quote!(TypeSchema::of::<#module::#kind>(#name)))
    };
    let mut entries: BTreeMap<String, TokenStream> =
        reshaped.type_names().iter().map(|name| named("types", name)).collect();
    entries.extend(rust_types(assembled).into_keys().map(|name| named("types", name)));
    entries.extend(string_enums(assembled).iter().map(|name| named("enums", name)));
    let entries = entries.values();
    let code = quote! {
        use super::{enums, types};
        use ::bpm_rest_runtime::schema::TypeSchema;

        /// The types of the system, by name.
        pub static ALL: &[TypeSchema] = &[#(#entries),*];
    };
    render("The JSON Schemas of all that is sent and received.", code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::samples::{answer, generated, operation};

    #[test]
    fn all_types_stand_in_the_table() {
        let schemas = "Thing: {type: object, description: d, properties: {kind: {$ref: '#/components/schemas/Kind'}}}, \
                       Kind: {type: string, description: d, enum: [a]}";
        let code = generated("", &operation("get", "get_it", &answer("{$ref: '#/components/schemas/Thing'}")), schemas);
        code.assert_has(
            "schemas.rs",
            "TypeSchema::of::<enums::Kind>(\"Kind\"), TypeSchema::of::<types::Thing>(\"Thing\")",
        );
    }

    #[test]
    fn a_function_whose_schema_nobody_knows_is_refused() {
        let kind = parse_quote!(Option<i64>);
        let known = described_type("::bpm_rest_runtime::texts::read_optional", &kind).unwrap().to_string();
        assert!(known.contains("EmptyOrNone") && known.contains("InText < i64 >"), "{known}");
        let error = described_type("::bpm_rest_runtime::texts::guess", &kind).unwrap_err().to_string();
        assert!(error.contains("`::bpm_rest_runtime::texts::guess`"), "{error}");
    }
}
