//! Values of several forms whose discriminator tells which one it is: `oneOf` or `anyOf` of named schemas.

use crate::{
    document::reference,
    reshape::{derive_no_reading, first_argument, last_ident},
};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use syn::{Fields, Ident, ItemEnum, Type};

const SCHEMAS: &str = "#/components/schemas/";

/// The names of the schemas that the forms are, if all of them are named.
fn named(schema: &Value) -> Option<BTreeSet<&str>> {
    let forms = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
    forms.iter().map(|form| reference(form)?.strip_prefix(SCHEMAS)).collect()
}

/// The values of the discriminator with the schema that each tells, if every form has one.
pub(crate) fn told(schema: &Value) -> Option<(&str, Vec<(&str, &str)>)> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let forms = named(schema)?;
    let mapping = discriminator.get("mapping")?.as_object()?;
    let told: Option<Vec<(&str, &str)>> =
        mapping.iter().map(|(value, target)| Some((value.as_str(), target.as_str()?.strip_prefix(SCHEMAS)?))).collect();
    let told = told.filter(|told| told.iter().all(|(_, name)| forms.contains(name)))?;
    forms.iter().all(|form| told.iter().any(|(_, name)| name == form)).then_some((property, told))
}

/// Says of each form by which value it is told, as a document may leave unsaid; false if that cannot be said.
pub(crate) fn tell(schema: &mut Map<String, Value>, written: impl Fn(&str) -> String) -> bool {
    let whole = Value::Object(schema.clone());
    let Some(forms) = named(&whole) else { return false };
    let Some(discriminator) = schema.get_mut("discriminator").and_then(Value::as_object_mut) else { return false };
    if !discriminator.get("propertyName").is_some_and(Value::is_string) {
        return false;
    }
    let said = discriminator.get("mapping").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut mapping = Map::new();
    for (value, target) in said {
        // A mapping may name schemas that are none of the forms.
        if target.as_str().and_then(|target| target.strip_prefix(SCHEMAS)).is_some_and(|name| forms.contains(name)) {
            mapping.insert(value, target);
        }
    }
    for form in forms {
        let target = Value::from(format!("{SCHEMAS}{form}"));
        if !mapping.values().any(|known| *known == target) {
            mapping.entry(written(form)).or_insert(target);
        }
    }
    discriminator.retain(|key, _| key == "propertyName");
    discriminator.insert("mapping".into(), mapping.into());
    true
}

/// Has the enumeration read the form that the discriminator tells, and any that fits where it tells none that is known.
pub(crate) fn read_by_discriminator(item: &mut ItemEnum, schema: &Value) -> TokenStream {
    let Some((property, told)) = told(schema) else { return TokenStream::new() };
    let variant_of = |name: &str| {
        let holds = |kind: &Type| last_ident(kind).is_some_and(|ident| ident == name);
        item.variants.iter().find(|variant| match &variant.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                let kind = &fields.unnamed[0].ty;
                holds(kind) || first_argument(kind).is_some_and(holds)
            }
            _ => false,
        })
    };
    let known: Option<Vec<(&str, &Ident)>> =
        told.iter().map(|(value, name)| Some((*value, &variant_of(name)?.ident))).collect();
    let Some(known) = known else { return TokenStream::new() };
    let arms = known
        .iter()
        .map(|(value, variant)| quote!(Some(#value) => ::bpm_rest_generated::forms::read(value).map(Self::#variant),));
    let others = item.variants.iter().map(|variant| {
        let variant = &variant.ident;
        quote!(.or_else(|| ::bpm_rest_generated::forms::fits(&value).map(Self::#variant)))
    });
    let name = &item.ident;
    let read = quote! {
        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                match value.get(#property).and_then(|kind| kind.as_str()) {
                    #(#arms)*
                    _ => None #(#others)* .ok_or_else(|| ::bpm_rest_generated::forms::none(#property)),
                }
            }
        }
    };
    derive_no_reading(&mut item.attrs);
    read
}
