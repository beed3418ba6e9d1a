//! What handles need to know of the code that is generated: what builders need, and how bodies are made.

use crate::{facts, generate::Code};
use anyhow::{Context as _, Result};
use quote::ToTokens as _;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Expr, FieldValue, FnArg, GenericArgument, ImplItem, Item, ItemImpl, Pat, PathArguments, Type,
    visit::{self, Visit},
    visit_mut::{self, VisitMut},
};

/// The generated module of a system.
#[derive(Default)]
pub(super) struct Generated {
    builders: BTreeMap<String, Builder>,
    constructors: BTreeMap<String, Vec<(String, Type)>>,
    /// All types that the module exports, by name.
    types: BTreeSet<String>,
    /// Of these, the ones that are written by hand.
    by_hand: BTreeSet<String>,
    pub(super) has_enums: bool,
    /// Whether anything is searched.
    pub(super) has_search: bool,
}

/// The builder of an operation.
#[derive(Default)]
pub(super) struct Builder {
    /// The parameters and the body, with their types.
    values: BTreeMap<String, Type>,
    /// Those that a call fails without.
    needs: BTreeSet<String>,
}

impl Builder {
    /// The type of what a setter takes.
    pub(super) fn value(&self, name: &str) -> Option<&Type> {
        self.values.get(name)
    }

    pub(super) fn needs(&self, name: &str) -> bool {
        self.needs.contains(name)
    }
}

impl Generated {
    pub(super) fn read(code: &Code) -> Result<Self> {
        let parsed = |name: &str| -> Result<syn::File> {
            let file = code.files.iter().find(|(file, _)| *file == name);
            let (_, text) = file.with_context(|| format!("{name} is not generated"))?;
            syn::parse_file(text).with_context(|| format!("{name} does not parse"))
        };
        let resolved = &code.lowered.resolved;
        let enums = facts::string_enums(resolved);
        let by_hand: BTreeSet<String> = facts::rust_types(resolved).into_keys().map(str::to_owned).collect();
        let has_search = code.files.iter().any(|(file, _)| *file == "search.rs");
        let mut generated = Self { has_enums: !enums.is_empty(), has_search, ..Self::default() };
        generated.types.extend(enums);
        generated.types.extend(by_hand.iter().cloned());
        generated.by_hand = by_hand;
        for item in &parsed("builder.rs")?.items {
            generated.builder(item);
        }
        for item in &parsed("types.rs")?.items {
            generated.type_item(item);
        }
        Ok(generated)
    }

    pub(super) fn builder_of(&self, id: &str) -> Option<&Builder> {
        self.builders.get(&crate::calls::builder_name(id))
    }

    /// What the constructor of a body takes: names and types, in its own order.
    pub(super) fn constructor(&self, name: &str) -> Option<&[(String, Type)]> {
        self.constructors.get(name).map(Vec::as_slice)
    }

    pub(super) fn has_type(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    fn builder(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                let builder = self.builders.entry(item.ident.to_string()).or_default();
                let values = item.fields.iter().filter_map(|field| {
                    // What can be refused is a parameter or the body.
                    let value = argument(&field.ty, "Result")?;
                    Some((field.ident.as_ref()?.to_string(), argument(value, "Option").unwrap_or(value).clone()))
                });
                builder.values.extend(values);
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let Some(name) = last_name(&item.self_ty) else { return };
                let builder = self.builders.entry(name).or_default();
                for method in methods(item).filter(|method| method.sig.ident == "new") {
                    let mut needs = Needs::default();
                    needs.visit_block(&method.block);
                    builder.needs.extend(needs.0);
                }
            }
            _ => {}
        }
    }

    fn type_item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => _ = self.types.insert(item.ident.to_string()),
            Item::Enum(item) => _ = self.types.insert(item.ident.to_string()),
            Item::Type(item) => _ = self.types.insert(item.ident.to_string()),
            Item::Impl(item) if item.trait_.is_none() => {
                let Some(name) = last_name(&item.self_ty) else { return };
                for method in methods(item).filter(|method| method.sig.ident == "new") {
                    let arguments = method.sig.inputs.iter().filter_map(|input| match input {
                        FnArg::Typed(typed) => match &*typed.pat {
                            Pat::Ident(name) => Some((name.ident.to_string(), (*typed.ty).clone())),
                            _ => None,
                        },
                        FnArg::Receiver(_) => None,
                    });
                    self.constructors.insert(name.clone(), arguments.collect());
                }
            }
            _ => {}
        }
    }

    /// A type as a handle writes it, and the names that it has to import from the system's module.
    pub(super) fn shown(&self, kind: &Type) -> (String, BTreeSet<String>) {
        let mut kind = kind.clone();
        let mut shorten = Shorten { generated: self, imports: BTreeSet::new() };
        shorten.visit_type_mut(&mut kind);
        (kind.to_token_stream().to_string(), shorten.imports)
    }
}

/// Shortens paths to what is in scope.
struct Shorten<'a> {
    generated: &'a Generated,
    imports: BTreeSet<String>,
}

impl VisitMut for Shorten<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        path.leading_colon = None;
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let Some(last) = path.segments.last().cloned() else { return };
        let name = last.ident.to_string();
        let is_of_system = names.iter().any(|name| name == "types" || name == "enums")
            || self.generated.by_hand.contains(&name)
            || (names.len() == 1 && self.generated.types.contains(&name));
        if is_of_system {
            self.imports.insert(name.clone());
        }
        if is_of_system || ["String", "Vec", "Option"].contains(&name.as_str()) {
            path.segments = [last].into_iter().collect();
        }
    }
}

/// The argument of a type that has the name.
pub(super) fn argument<'a>(kind: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(kind) => Some(kind),
        _ => None,
    })
}

pub(super) fn last_name(kind: &Type) -> Option<String> {
    let Type::Path(path) = kind else { return None };
    path.path.segments.last().map(|last| last.ident.to_string())
}

fn methods(item: &ItemImpl) -> impl Iterator<Item = &syn::ImplItemFn> {
    item.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    })
}

/// The fields that hold an error until they are set.
#[derive(Default)]
struct Needs(BTreeSet<String>);

impl<'ast> Visit<'ast> for Needs {
    fn visit_field_value(&mut self, field: &'ast FieldValue) {
        if let (Expr::Call(call), syn::Member::Named(name)) = (&field.expr, &field.member)
            && matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Err"))
        {
            self.0.insert(name.to_string());
        }
        visit::visit_field_value(self, field);
    }
}
