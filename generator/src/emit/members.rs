//! Writes how a type is read: its members as data, and one function that reads one of them.

use super::fields::{has_default, is_flattened, is_list, serde_options, wire_name};
use crate::reshape::{derive_no_reading, last_ident};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;
use syn::{Attribute, Field, Fields, Ident, Item, ItemStruct, Meta, Token, Type, parse_quote, punctuated::Punctuated};

/// How many members a type has at most that is read so; `MOST` of the runtime.
const MOST: usize = 256;

/// The types that are read member by member: all but those that serde is told something special of, or whose members
/// have nothing to begin with.
pub(super) fn read_so<'a>(items: impl Iterator<Item = &'a Item>) -> BTreeSet<String> {
    let structs: Vec<&ItemStruct> = items
        .filter_map(|item| match item {
            Item::Struct(item) if is_plain(item) => Some(item),
            _ => None,
        })
        .collect();
    let mut found: BTreeSet<String> = structs.iter().map(|item| item.ident.to_string()).collect();
    loop {
        let before = found.len();
        let has_start = |field: &Field| start_of(&field.ty, &found).is_some();
        let without: Vec<&&ItemStruct> = structs.iter().filter(|item| !item.fields.iter().all(has_start)).collect();
        let without: Vec<String> = without.iter().map(|item| item.ident.to_string()).collect();
        found.retain(|name| !without.contains(name));
        if found.len() == before {
            return found;
        }
    }
}

/// Whether a type is an object, of which serde is told nothing but what is read here.
fn is_plain(item: &ItemStruct) -> bool {
    let is_told = item.attrs.iter().any(|attribute| attribute.path().is_ident("serde"));
    let flattened = item.fields.iter().filter(|field| is_flattened(field));
    let has_one_rest = flattened.clone().count() <= 1 && flattened.into_iter().all(|field| is_list(&field.ty));
    matches!(item.fields, Fields::Named(_))
        && item.generics.params.is_empty()
        && item.fields.len() <= MOST
        && !is_told
        && has_one_rest
        && item.fields.iter().all(is_known)
}

/// Whether a member is read in a way that is written here.
fn is_known(field: &Field) -> bool {
    let options = serde_options(field);
    let is_known_option = |(key, value): &(String, Option<String>)| match key.as_str() {
        "rename" | "flatten" | "skip_serializing_if" | "serialize_with" => true,
        "default" => value.is_none(),
        "deserialize_with" => value.as_deref().is_some_and(|function| reader(function).is_some()),
        _ => false,
    };
    // One that takes null for a value takes absence for null.
    let is_nullable = last_ident(&field.ty).is_some_and(|name| name == "Nullable");
    !is_nullable && options.iter().all(is_known_option)
}

/// The reader of the runtime for a function of the runtime; the inner none for how every value is read.
fn reader(function: &str) -> Option<Option<Ident>> {
    Some(match function.trim_start_matches("::bpm_rest_runtime::") {
        "::std::option::Option::deserialize" => None,
        "values::null_as_empty" => Some(format_ident!("NullAsEmpty")),
        "texts::read" => Some(format_ident!("InText")),
        "texts::read_optional" => Some(format_ident!("OptionalInText")),
        "texts::read_or_none" => Some(format_ident!("InTextOrNone")),
        "texts::or_none" => Some(format_ident!("OrNone")),
        _ => return None,
    })
}

/// What a member is before it is read.
#[derive(PartialEq)]
enum Start {
    /// Its default.
    Default,
    /// A type that is read member by member, before any of them is.
    Blank,
}

fn start_of(kind: &Type, read_so: &BTreeSet<String>) -> Option<Start> {
    if has_default(kind) {
        return Some(Start::Default);
    }
    let name = last_ident(kind)?.to_string();
    let is_own = matches!(kind, Type::Path(path) if path.path.get_ident().is_some());
    (is_own && read_so.contains(&name)).then_some(Start::Blank)
}

/// Has the type read member by member, in place of what serde derives.
pub(super) fn read(item: &mut ItemStruct, read_so: &BTreeSet<String>) -> TokenStream {
    let kind = item.ident.clone();
    if !read_so.contains(&kind.to_string()) {
        return TokenStream::new();
    }
    derive_no_reading(&mut item.attrs);
    let members: Vec<(String, &Field)> = item
        .fields
        .iter()
        .filter(|field| !is_flattened(field))
        .filter_map(|field| Some((wire_name(field)?, field)))
        .collect();
    let places = || (0..members.len()).map(Literal::usize_unsuffixed);
    let required = places().zip(&members).filter(|(_, (_, field))| is_required(field)).map(|(place, _)| place);
    let rest = item.fields.iter().filter(|field| is_flattened(field)).map(|field| &field.ident);
    let members = places().zip(&members).map(|(place, (name, field))| {
        let ident = &field.ident;
        let is_blank = start_of(&field.ty, read_so) == Some(Start::Blank);
        let blank = is_blank.then(|| quote!(: blank));
        let options = serde_options(field).into_iter();
        let function = options.filter_map(|(key, value)| value.filter(|_| key == "deserialize_with")).next();
        let reader = function.and_then(|function| reader(&function).flatten()).map(|reader| quote!(=> #reader));
        quote!((#place #name #ident #blank #reader))
    });
    let read = quote!(::bpm_rest_runtime::members! { #kind, [#(#required),*], [#(#rest),*], #(#members),* });
    item.fields.iter_mut().for_each(forget_reader);
    read
}

/// Leaves out what is said to the derive alone that is not there.
fn forget_reader(field: &mut Field) {
    let attributes = std::mem::take(&mut field.attrs);
    field.attrs = attributes.into_iter().filter_map(without_reader).collect();
}

fn without_reader(attribute: Attribute) -> Option<Attribute> {
    if !attribute.path().is_ident("serde") {
        return Some(attribute);
    }
    let Ok(options) = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else {
        return Some(attribute);
    };
    let options: Vec<Meta> = options.into_iter().filter(|option| !option.path().is_ident("deserialize_with")).collect();
    (!options.is_empty()).then(|| parse_quote!(#[serde(#(#options),*)]))
}

/// Whether a member has to be there: one that serde has no other value for.
fn is_required(field: &Field) -> bool {
    let options = serde_options(field);
    let has = |key: &str| options.iter().any(|(found, _)| found == key);
    let is_option = last_ident(&field.ty).is_some_and(|name| name == "Option");
    !has("default") && (!is_option || has("deserialize_with"))
}

#[cfg(test)]
mod tests {
    use crate::emit::samples::{answer, generated, operation};

    #[test]
    fn a_type_is_read_by_its_members() {
        let text = "{type: string, description: d}";
        let part =
            "Part: {type: object, description: d, required: [id], properties: {id: {type: string, description: d}}}";
        let schemas = format!(
            "Thing: {{type: object, description: d, required: [part, id], additionalProperties: true, properties: \
             {{longName: {text}, part: {{$ref: '#/components/schemas/Part'}}, id: {text}, \
             parts: {{type: array, items: {{$ref: '#/components/schemas/Part'}}, description: d}}}}}}, {part}"
        );
        let thing = answer("{$ref: '#/components/schemas/Thing'}");
        let code = generated("", &operation("get", "get_it", &thing), &schemas);
        code.assert_has("types.rs", "::bpm_rest_runtime::members! { Part, [0], [], (0 \"id\" id) }");
        code.assert_has(
            "types.rs",
            "::bpm_rest_runtime::members! { Thing, [0, 2], [extra], (0 \"id\" id), (1 \"longName\" long_name), \
             (2 \"part\" part : blank), (3 \"parts\" parts => NullAsEmpty) }",
        );
        code.assert_lacks("types.rs", "Deserialize");
    }

    #[test]
    fn serde_reads_lists_whose_items_are_in_wrappers() {
        let schemas = "Page: {type: object, description: d, required: [entries], properties: {entries: {type: array, \
                       description: d, items: {$ref: '#/components/schemas/Entry'}}}}, \
                       Entry: {type: object, description: d, x-wrapper: true, required: [entry], \
                       properties: {entry: {$ref: '#/components/schemas/Thing'}}}, \
                       Thing: {type: object, description: d, properties: {id: {type: string, description: d}}}";
        let code = generated("", &operation("get", "get_it", &answer("{$ref: '#/components/schemas/Page'}")), schemas);
        code.assert_has("types.rs", "wrapped::read_items");
        code.assert_has("types.rs", "members! { Thing,");
        code.assert_lacks("types.rs", "members! { Page,");
    }

    #[test]
    fn serde_reads_what_has_nothing_to_begin_with() {
        let schema = "Thing: {type: object, description: d, required: [whole], \
                      properties: {whole: {oneOf: [{type: string}, {type: integer}], description: d}}}";
        let code = generated("", &operation("get", "get_it", &answer("{$ref: '#/components/schemas/Thing'}")), schema);
        code.assert_has("types.rs", "#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]");
        code.assert_lacks("types.rs", "members!");
    }
}
