//! Writes `types.rs`: the bodies that are sent and received.

use super::{
    bounds,
    docs::{doc, replace_doc},
    fields::{constant_of, is_flattened, is_list, schema_of, serde_options, wire_name},
    render,
    schemas::{derive_schema, describe},
    setters,
};
use crate::{
    forms,
    lower::{InText, REFERENCE, in_text, rust_types, sent},
    reshape::{Reshaped, derive_no_reading, last_ident},
    unproven,
};
use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use std::collections::BTreeSet;
use syn::{Fields, Item, ItemStruct, parse_quote};

pub(super) fn file(assembled: &Value, reshaped: &Reshaped) -> Result<String> {
    let sent = sent(assembled);
    let checked = bounds::checked(assembled)?;
    let mut items = Vec::new();
    let mut identified = BTreeSet::new();
    for (name, kind) in rust_types(assembled) {
        let path: syn::Path = syn::parse_str(&kind.absolute()).with_context(|| format!("the type {}", kind.path))?;
        let Some(of) = kind.of else {
            items.push(quote!(pub use #path;));
            continue;
        };
        let doc = doc(assembled["components"]["schemas"][name]["description"].as_str().unwrap_or_default());
        let (shown, name, of) = (name, format_ident!("{name}"), format_ident!("{of}"));
        items.push(quote!(#(#doc)* pub type #name = #path<#of>;));
        if kind.path == REFERENCE && identified.insert(of.to_string()) {
            items.push(quote! {
                impl ::bpm_rest_runtime::reference::Identified for #of {
                    const REFERENCE: &'static str = #shown;

                    fn id(&self) -> i64 {
                        self.id
                    }
                }
            });
        }
    }
    for item in forms::mended(&reshaped.types) {
        let mut item = match item {
            Item::Struct(item) => item,
            Item::Enum(mut item) => {
                let schema = &assembled["components"]["schemas"][item.ident.to_string()];
                let read = forms::read_by_form(&mut item, schema, assembled);
                item.attrs.push(derive_schema());
                items.push(quote!(#item #read));
                continue;
            }
            other => {
                items.push(other.into_token_stream());
                continue;
            }
        };
        document_type(assembled, &mut item);
        item.attrs.extend([derive_schema(), parse_quote!(#[non_exhaustive])]);
        let schema = schema_of(assembled, &item);
        if unproven::is_said(schema) {
            items.push(unproven_type(item));
            continue;
        }
        item.fields.iter_mut().for_each(take_null_as_empty);
        item.fields.iter_mut().for_each(|field| read_texts(field, schema));
        item.fields.iter_mut().for_each(|field| write_by_function(field, schema));
        item.fields.iter_mut().filter(|field| constant_of(field, schema).is_some()).for_each(hide);
        for field in &mut item.fields {
            describe(field, schema).with_context(|| format!("the type {}", item.ident))?;
        }
        items.push(item.to_token_stream());
        // Others wrap a list of themselves or the like: typify writes a conversion from what is inside.
        if matches!(item.fields, Fields::Named(_)) && sent.contains(item.ident.to_string().as_str()) {
            items.push(setters::of_type(assembled, &item));
            items.extend(bounds::of_type(assembled, &item, &checked));
        }
    }
    render("The bodies that are sent and received.", quote! { #(#items)* })
}

/// A type that is read field by field, and of which nothing is lost.
fn unproven_type(mut item: ItemStruct) -> TokenStream {
    derive_no_reading(&mut item.attrs);
    let name = |field: &syn::Field| wire_name(field).filter(|_| !is_flattened(field));
    let names: Vec<Option<String>> = item.fields.iter().map(name).collect();
    for field in item.fields.iter_mut().filter(|field| !is_flattened(field)) {
        let has_default = serde_options(field).iter().any(|(key, _)| key == "default");
        let described = unproven::describe(field, has_default);
        field.attrs.extend(described);
    }
    let read = unproven::read(&item, &names);
    quote!(#item #read)
}

/// Each type and field gets a doc: the spec's description, or at least its name on the wire.
fn document_type(assembled: &Value, item: &mut ItemStruct) {
    let schema = schema_of(assembled, item);
    replace_doc(&mut item.attrs, schema["description"].as_str(), &item.ident.to_string());
    for field in &mut item.fields {
        let Some(name) = wire_name(field) else { continue };
        if is_flattened(field) {
            replace_doc(&mut field.attrs, Some("Further properties, by their names on the wire."), &name);
            continue;
        }
        replace_doc(&mut field.attrs, schema["properties"][&name]["description"].as_str(), &name);
    }
}

/// What has always the same value is not for callers to set.
fn hide(field: &mut syn::Field) {
    field.vis = syn::Visibility::Inherited;
}

/// Lists and maps that are null are empty.
fn take_null_as_empty(field: &mut syn::Field) {
    if is_list(&field.ty) && field.ident.is_some() && !is_flattened(field) {
        field.attrs.push(parse_quote!(#[serde(deserialize_with = "::bpm_rest_runtime::values::null_as_empty")]));
    }
}

/// Values that are texts on the wire, and texts that stand for none.
fn read_texts(field: &mut syn::Field, schema: &Value) {
    let Some(name) = wire_name(field) else { return };
    let property = &schema["properties"][name];
    let (kind, is_none_said) = (in_text(property), property["x-none"] == true);
    let is_option = last_ident(&field.ty).is_some_and(|name| name == "Option");
    let read = match (kind, is_option, is_none_said) {
        // A type of its own reads itself.
        (None, _, false) | (Some(InText::LocalDateTime), false, _) => return,
        (Some(_), true, false) => "read_optional",
        (Some(_), true, true) => "read_or_none",
        (Some(_), false, _) => "read",
        (None, _, true) => "or_none",
    };
    let read = format!("::bpm_rest_runtime::texts::{read}");
    // With a function of its own, serde takes no absence for none.
    let default = is_option.then(|| quote!(default,));
    field.attrs.push(parse_quote!(#[serde(#default deserialize_with = #read)]));
    if matches!(kind, Some(InText::Integer | InText::Boolean)) {
        field.attrs.push(parse_quote!(#[serde(serialize_with = "::bpm_rest_runtime::texts::write")]));
    }
}

/// What is written by a function that refuses what servers ignore.
fn write_by_function(field: &mut syn::Field, schema: &Value) {
    let Some(name) = wire_name(field) else { return };
    if let Some(function) = schema["properties"][name]["x-rust-write"].as_str() {
        let function = format!("::bpm_rest_runtime::{function}");
        let kind = field.ty.to_token_stream().to_string().replace(' ', "");
        field.attrs.push(parse_quote!(#[serde(serialize_with = #function)]));
        field.attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(with = #kind))]));
    }
}
