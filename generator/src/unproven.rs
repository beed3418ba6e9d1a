//! Objects whose fields are known from hearsay alone: `x-unproven`. One that cannot be read stays in `extra`.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Attribute, ItemStruct, parse_quote};

/// Whether the fields of a schema are hearsay.
pub(crate) fn is_said(schema: &Value) -> bool {
    schema["x-unproven"] == true
}

/// What is wrong with saying so; `has_text_fields` if a field is a text that holds something else.
pub(crate) fn problem(schema: &Value, is_named: bool, is_sent: bool, has_text_fields: bool) -> Option<&'static str> {
    let said = schema.get("x-unproven")?;
    let is_required = schema["required"].as_array().is_some_and(|required| !required.is_empty());
    let keeps_the_rest = schema["additionalProperties"] == true && schema.get("properties").is_some();
    match () {
        () if said != true => Some("x-unproven is `true`, or not said"),
        () if !is_named => Some("x-unproven is for schemas with a name"),
        () if is_sent => Some("x-unproven is for what is only received"),
        () if !keeps_the_rest => {
            Some("x-unproven wants properties and `additionalProperties: true`, which keeps the rest")
        }
        () if is_required => Some("x-unproven: what nobody has seen is not required"),
        () if has_text_fields => Some("x-unproven: a text that holds another value is not read as such here"),
        () => None,
    }
}

/// What JSON Schema says of such a field: its type, or anything.
pub(crate) fn describe(field: &syn::Field, has_default: bool) -> Vec<Attribute> {
    let kind = &field.ty;
    let described = quote!(::bpm_rest_runtime::schema::Unproven<#kind>).to_string().replace(' ', "");
    let default = (!has_default).then(|| parse_quote!(#[serde(default)]));
    let described = parse_quote!(#[cfg_attr(feature = "schemars", schemars(with = #described))]);
    default.into_iter().chain([described]).collect()
}

/// Reads the object field by field; `names` has the name on the wire of each, and none for what keeps the rest.
pub(crate) fn read(item: &ItemStruct, names: &[Option<String>]) -> TokenStream {
    let kind = &item.ident;
    let fields = item.fields.iter().zip(names).map(|(field, name)| {
        let ident = &field.ident;
        match name {
            Some(name) => quote!(let #ident = members.take(#name);),
            None => quote!(let #ident = members.rest();),
        }
    });
    // What keeps the rest is the last field.
    let idents = item.fields.iter().map(|field| &field.ident);
    quote! {
        impl<'de> ::serde::Deserialize<'de> for #kind {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let mut members = ::bpm_rest_runtime::unproven::Members::deserialize(deserializer)?;
                #(#fields)*
                ::std::result::Result::Ok(Self { #(#idents),* })
            }
        }
    }
}
