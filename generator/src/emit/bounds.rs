//! Writes the checks of `x-checked`: values that servers misread or fail at are refused before they are sent.

use super::fields::{body_type, schema_of, wire_name};
use crate::{
    document::{Operation, schema_name},
    facts::{received, sent},
    media, names,
    reshape::{Builder, Reshaped},
};
use anyhow::{Result, ensure};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};
use serde_json::Value;
use std::collections::BTreeSet;
use syn::{Block, ItemStruct, Pat, Stmt, parse_quote};

/// The schemas with members that are checked, themselves or inside others.
pub(super) fn checked(assembled: &Value) -> Result<BTreeSet<String>> {
    let schemas = || assembled["components"]["schemas"].as_object().into_iter().flatten();
    let members = |schema: &Value| schema["properties"].as_object().cloned().into_iter().flatten();
    let mut checked: BTreeSet<String> = BTreeSet::new();
    loop {
        let before = checked.len();
        for (name, schema) in schemas() {
            let is_checked = |member: &Value| {
                let held = if member["type"] == "array" { &member["items"] } else { member };
                member.get("x-checked").is_some() || schema_name(held).is_some_and(|name| checked.contains(name))
            };
            if members(schema).any(|(_, member)| is_checked(&member)) {
                checked.insert(name.clone());
            }
        }
        if checked.len() == before {
            break;
        }
    }
    let (sent, received) = (sent(assembled), received(assembled));
    for (name, schema) in schemas() {
        let says = members(schema).any(|(_, member)| member.get("x-checked").is_some());
        ensure!(
            !says || (sent.contains(name.as_str()) && !received.contains(name.as_str())),
            "{name} has members with x-checked, which is for bodies that are only sent"
        );
    }
    Ok(checked)
}

/// What a schema says of its values, as an expression.
fn bounds(schema: &Value) -> Option<TokenStream> {
    let otherwise = schema["x-checked"].as_str()?;
    let number = |key: &str| match schema[key].as_i64() {
        Some(number) => {
            let number = Literal::i64_unsuffixed(number);
            quote!(Some(#number))
        }
        None => quote!(None),
    };
    let (minimum, maximum, max_length) = (number("minimum"), number("maximum"), number("maxLength"));
    Some(quote! {
        ::bpm_rest_runtime::bounds::Bounds {
            minimum: #minimum,
            maximum: #maximum,
            max_length: #max_length,
            otherwise: #otherwise,
        }
    })
}

/// How a body checks its members.
pub(super) fn of_type(assembled: &Value, item: &ItemStruct, checked: &BTreeSet<String>) -> Option<TokenStream> {
    if !checked.contains(&item.ident.to_string()) {
        return None;
    }
    let schema = schema_of(assembled, item);
    let checks = item.fields.iter().filter_map(|field| {
        let (name, wire) = (field.ident.as_ref()?, wire_name(field)?);
        let member = &schema["properties"][&wire];
        let shown = names::field(&wire);
        if let Some(bounds) = bounds(member) {
            return Some(quote!(#bounds.check(#shown, &self.#name)?;));
        }
        let is_list = member["type"] == "array";
        let held = if is_list { &member["items"] } else { member };
        schema_name(held).filter(|name| checked.contains(*name))?;
        // A list that need not be there is an option of one.
        let is_option = field.ty.to_token_stream().to_string().contains("Option");
        Some(match (is_list, is_option) {
            (true, true) => quote! {
                self.#name.iter().flatten().try_for_each(::bpm_rest_runtime::bounds::Checked::check)?;
            },
            (true, false) => quote! {
                self.#name.iter().try_for_each(::bpm_rest_runtime::bounds::Checked::check)?;
            },
            (false, _) => quote!(::bpm_rest_runtime::bounds::Checked::check(&self.#name)?;),
        })
    });
    let name = &item.ident;
    Some(quote! {
        impl ::bpm_rest_runtime::bounds::Checked for #name {
            fn check(&self) -> ::std::result::Result<(), ::std::string::String> {
                #(#checks)*
                Ok(())
            }
        }
    })
}

/// Has parameters and body checked where the request takes them.
pub(super) fn of_request(
    assembled: &Value,
    operation: &Operation<'_>,
    builder: &Builder,
    reshaped: &Reshaped,
    checked: &BTreeSet<String>,
    request: &mut Block,
) -> Result<()> {
    let mut checks: Vec<(String, Stmt)> = Vec::new();
    for (_, parameter) in operation.parameters(assembled) {
        if let Some(bounds) = bounds(&parameter["schema"]) {
            let shown = names::of_parameter(parameter);
            let name = builder.fields.iter().map(|field| &field.name).find(|name| **name == shown);
            checks.push((shown.clone(), parse_quote!(#bounds.check(#shown, &#name).map_err(Error::InvalidRequest)?;)));
        }
    }
    let body = body_type(builder, reshaped, media::is_optional(assembled, operation));
    if body.is_some_and(|body| checked.contains(&body.ident.to_string())) {
        let check = parse_quote!(::bpm_rest_runtime::bounds::Checked::check(&body).map_err(Error::InvalidRequest)?;);
        checks.push(("body".to_owned(), check));
    }
    for (name, check) in checks {
        let is_taken = |statement: &Stmt| match statement {
            Stmt::Local(local) => matches!(&local.pat, Pat::Ident(pattern) if pattern.ident == name),
            _ => false,
        };
        let at = request.stmts.iter().position(is_taken);
        ensure!(at.is_some(), "the request no longer takes `{name}` the known way");
        request.stmts.insert(at.unwrap_or_default() + 1, check);
    }
    Ok(())
}
