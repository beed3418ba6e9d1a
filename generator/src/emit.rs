//! Writes the modules of a generated system: one file of code for each file that is written.

mod bounds;
mod builders;
mod client;
mod docs;
mod enums;
mod envelopes;
mod fields;
mod layout;
mod members;
mod operations;
mod paging;
pub(crate) mod query;
#[cfg(test)]
mod samples;
mod schemas;
mod searches;
mod setters;
mod types;

use crate::{
    document::{Operation, operations},
    lower::Lowered,
    reshape::Reshaped,
};
use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use std::collections::BTreeMap;

/// The files of a system's module: name and content.
pub(crate) fn files(system: &str, lowered: &Lowered, reshaped: &Reshaped) -> Result<Vec<(&'static str, String)>> {
    let assembled = &lowered.resolved;
    let operations = operations(assembled);
    let generated: BTreeMap<&str, &Operation<'_>> =
        operations.iter().filter_map(|operation| Some((operation.id()?, operation))).collect();
    let mut files = vec![
        ("mod.rs", client::file(assembled, &generated, reshaped)?),
        ("types.rs", types::file(assembled, reshaped)?),
        ("enums.rs", enums::file(assembled)?),
        ("builder.rs", builders::file(assembled, &generated, reshaped)?),
        ("operations.rs", operations::file(system, assembled, &generated, lowered, reshaped)?),
        ("schemas.rs", schemas::file(assembled, reshaped)?),
    ];
    files.extend(searches::file(assembled, &generated, reshaped)?.map(|text| ("search.rs", text)));
    Ok(files)
}

/// The first line of each generated file.
pub(crate) const GENERATED: &str = "// Made by `cargo xtask generate`; edit the spec instead.";

type Operations<'a> = BTreeMap<&'a str, &'a Operation<'a>>;

fn render(doc: &str, code: TokenStream) -> Result<String> {
    let file: syn::File = syn::parse2(code).context("the generated code does not parse")?;
    let doc: String = doc.lines().map(|line| format!("//! {line}\n")).collect();
    Ok(format!("{GENERATED}\n\n{doc}\n{}", prettyplease::unparse(&file)))
}
