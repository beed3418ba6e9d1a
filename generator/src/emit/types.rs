//! Writes `types.rs`: the bodies that are sent and received.

use super::{
    bounds,
    docs::{described, doc, replace_doc},
    fields::{self, constant_of, is_flattened, is_list, schema_of, serde_options, wire_name},
    members, render,
    schemas::{derive_schema, describe},
    setters,
};
use crate::{
    facts::{InText, REFERENCE, in_text, rust_types, sent},
    forms,
    reshape::{Reshaped, derive_no_reading, derives_default, last_ident},
    unproven, wrappers,
};
use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;
use std::collections::BTreeSet;
use syn::{Fields, Ident, Item, ItemStruct, parse_quote};

pub(super) fn file(assembled: &Value, reshaped: &Reshaped) -> Result<String> {
    let sent = sent(assembled);
    let checked = bounds::checked(assembled)?;
    let mended = forms::mended(&reshaped.types);
    let defaults = received_with_default(&mended, &sent);
    // What is read in yet another way is not read member by member.
    let is_plain = |item: &&Item| match item {
        Item::Struct(item) => {
            let schema = schema_of(assembled, item);
            !unproven::is_said(schema) && !holds_wrapped_items(schema)
        }
        _ => false,
    };
    let by_member = members::read_so(mended.iter().filter(is_plain));
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
    for item in mended {
        let mut item = match item {
            Item::Struct(item) => item,
            Item::Enum(mut item) => {
                let schema = &assembled["components"]["schemas"][item.ident.to_string()];
                let read = forms::read_by_form(&mut item, schema, assembled);
                item.attrs.extend([derive_schema(), parse_quote!(#[non_exhaustive])]);
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
        if defaults.contains(&item.ident.to_string()) {
            item.attrs.insert(0, parse_quote!(#[derive(Default)]));
        }
        let schema = schema_of(assembled, &item);
        if unproven::is_said(schema) {
            items.push(unproven_type(item));
            continue;
        }
        item.fields.iter_mut().for_each(|field| read_lists(field, schema));
        item.fields.iter_mut().for_each(|field| read_texts(field, schema));
        item.fields.iter_mut().for_each(|field| write_by_function(field, schema));
        item.fields.iter_mut().filter(|field| constant_of(field, schema).is_some()).for_each(hide);
        for field in &mut item.fields {
            describe(field, schema).with_context(|| format!("the type {}", item.ident))?;
        }
        let read = members::read(&mut item, &by_member);
        items.push(quote!(#item #read));
        // Others wrap a list of themselves or the like: typify writes a conversion from what is inside.
        if matches!(item.fields, Fields::Named(_)) && sent.contains(item.ident.to_string().as_str()) {
            items.push(setters::of_type(assembled, &item));
            items.extend(bounds::of_type(assembled, &item, &checked));
        }
    }
    render("The bodies that are sent and received.", quote! { #(#items)* })
}

/// The types that are only received and are to have a default, so that tests of those who use the library can make them:
/// all but those that hold something without one.
fn received_with_default(types: &[Item], sent: &BTreeSet<&str>) -> BTreeSet<String> {
    let structs: Vec<&ItemStruct> = types
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item),
            _ => None,
        })
        .collect();
    let derived: BTreeSet<String> =
        structs.iter().filter(|item| derives_default(item)).map(|item| item.ident.to_string()).collect();
    let mut found: BTreeSet<String> = structs
        .iter()
        .map(|item| item.ident.to_string())
        .filter(|name| !derived.contains(name) && !sent.contains(name.as_str()))
        .collect();
    loop {
        let has_default = |field: &syn::Field| {
            let name = last_ident(&field.ty).map(Ident::to_string).unwrap_or_default();
            fields::has_default(&field.ty) || derived.contains(&name) || found.contains(&name)
        };
        let without: Vec<String> = structs
            .iter()
            .filter(|item| found.contains(&item.ident.to_string()) && !item.fields.iter().all(has_default))
            .map(|item| item.ident.to_string())
            .collect();
        if without.is_empty() {
            return found;
        }
        found.retain(|name| !without.contains(name));
    }
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
    replace_doc(&mut item.attrs, &described(schema, &item.ident.to_string()));
    for field in &mut item.fields {
        let Some(name) = wire_name(field) else { continue };
        if is_flattened(field) {
            replace_doc(&mut field.attrs, "Further properties, by their names on the wire.");
            continue;
        }
        replace_doc(&mut field.attrs, &described(&schema["properties"][&name], &name));
    }
}

/// What has always the same value is not for callers to set.
fn hide(field: &mut syn::Field) {
    field.vis = syn::Visibility::Inherited;
}

/// Lists and maps that are null are empty, and items are taken out of their wrappers.
fn read_lists(field: &mut syn::Field, schema: &Value) {
    if !is_list(&field.ty) || field.ident.is_none() || is_flattened(field) {
        return;
    }
    let name = wire_name(field).unwrap_or_default();
    let around = wrappers::around_items(&schema["properties"][name]);
    if around.is_empty() {
        field.attrs.push(parse_quote!(#[serde(deserialize_with = "::bpm_rest_runtime::values::null_as_empty")]));
        return;
    }
    let way = way(&around, &quote!(super::operations::), quote!(::bpm_rest_runtime::wrapped::Bare));
    let way = way.to_string().replace(' ', "");
    let [read, write] = ["read", "write"].map(|does| format!("::bpm_rest_runtime::wrapped::{does}_items::<{way},_,_>"));
    field.attrs.push(parse_quote!(#[serde(deserialize_with = #read, serialize_with = #write)]));
}

/// Whether a property is a list whose items are taken out of wrappers.
fn holds_wrapped_items(schema: &Value) -> bool {
    let mut properties = schema["properties"].as_object().into_iter().flatten();
    properties.any(|(_, property)| !wrappers::around_items(property).is_empty())
}

/// The type that tells how a value is read out of the members around it.
pub(super) fn way(around: &[String], module: &TokenStream, inside: TokenStream) -> TokenStream {
    around.iter().rev().fold(inside, |inside, member| {
        let member = format_ident!("{}", wrappers::type_of(member));
        quote!(::bpm_rest_runtime::wrapped::In<#module #member, #inside>)
    })
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

#[cfg(test)]
mod tests {
    use crate::emit::samples::{answer, body, generated, operation};

    #[test]
    fn what_is_only_received_has_a_default_and_what_is_sent_a_constructor() {
        let more = format!(
            "{}, {}",
            body("{$ref: '#/components/schemas/NewThing'}"),
            answer("{$ref: '#/components/schemas/Thing'}")
        );
        let id = "type: object, description: d, required: [id], properties: {id: {type: string, description: d}}";
        let part = "type: object, description: d, required: [whole], \
                    properties: {whole: {oneOf: [{type: string}, {type: integer}], description: d}}";
        let schemas = format!(
            "NewThing: {{{id}}}, Part: {{{part}}}, \
             Thing: {{type: object, description: d, required: [id, at, parts], properties: {{id: {{type: string, \
             description: d}}, at: {{type: string, format: date-time, description: d}}, parts: {{type: array, items: \
             {{$ref: '#/components/schemas/Part'}}, description: d}}}}}}"
        );
        let code = generated("", &operation("post", "create_thing", &more), &schemas);
        let derived = "#[derive(Default)] /// d #[derive(::serde::Serialize, Clone, Debug, PartialEq)]";
        let rest = "#[cfg_attr(feature = \"schemars\", derive(::schemars::JsonSchema))] #[non_exhaustive] pub struct";
        code.assert_has("types.rs", &format!("{derived} {rest} Thing {{"));
        code.assert_lacks("types.rs", &format!("{derived} {rest} NewThing {{"));
        code.assert_lacks("types.rs", &format!("{derived} {rest} Part {{"));
        code.assert_has("types.rs", "impl NewThing { /// With `id`, which is required. #[must_use] pub fn new(");
    }

    #[test]
    fn a_choice_may_grow() {
        let schemas = "Choice: {description: d, oneOf: [{type: object, title: A, description: d, required: [a], properties: \
                       {a: {type: string, description: d}}}, {type: object, title: B, description: d, required: [b], \
                       properties: {b: {type: string, description: d}}}]}";
        let code =
            generated("", &operation("get", "get_it", &answer("{$ref: '#/components/schemas/Choice'}")), schemas);
        code.assert_has("types.rs", "#[non_exhaustive] pub enum Choice {");
    }

    #[test]
    fn lists_that_are_null_are_empty_and_values_in_texts_are_read() {
        let schema = "Thing: {type: object, description: d, properties: {\
                      list: {type: array, items: {type: string}, description: d}, \
                      number: {type: string, format: int64, description: d}, \
                      none: {type: string, x-none: true, description: d}}}";
        let code = generated("", &operation("get", "get_it", &answer("{$ref: '#/components/schemas/Thing'}")), schema);
        for member in ["\"list\" list => NullAsEmpty", "\"none\" none => OrNone", "\"number\" number => OptionalInText"]
        {
            code.assert_has("types.rs", member);
        }
    }

    #[test]
    fn what_has_one_value_only_cannot_be_set() {
        let more = format!("{}, {}", body("{$ref: '#/components/schemas/Act'}"), answer("{type: string}"));
        let schema = "Act: {type: object, description: d, required: [action], properties: {\
                      action: {type: string, enum: [claim], description: d}}}";
        let code = generated("", &operation("post", "act", &more), schema);
        code.assert_has("types.rs", "pub fn new() -> Self { Self { action: \"claim\".into() } }");
        code.assert_lacks("types.rs", "pub fn action(");
    }
}
