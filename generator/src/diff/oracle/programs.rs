//! Programs that use every public item of a generated module as a user can: each is written from the source of one
//! module and compiled against another.

use crate::diff::api::read_by_member;
use anyhow::{Context as _, Result};
use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Fields, FnArg, GenericParam, Ident, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, Pat,
    Token, Type, Visibility, parse_quote, punctuated::Punctuated,
};

/// A generated module by its files.
pub(super) type Files = [(&'static str, String)];

/// The program that uses all of the module of the given name.
pub(super) fn program(files: &Files, module: &str) -> Result<String> {
    let mut program = Program::default();
    for name in ["types.rs", "enums.rs", "mod.rs", "builder.rs", "operations.rs"] {
        for item in parsed(files, name)?.items {
            program.uses(&item)?;
        }
    }
    let module = format_ident!("{module}");
    let uses = program.uses;
    let code = quote! {
        use bpm_rest_generated::#module::{self as api, Client, builder, enums::*, operations, types::{self, *}};
        use bpm_rest_runtime::{call::BoxFuture, operation::{Operation, Paged}};

        #(#uses)*
    };
    let program = prettyplease::unparse(&syn::parse2(code).context("the program does not parse")?);
    Ok(program.replace("crate::", "::bpm_rest_generated::"))
}

fn parsed(files: &Files, name: &str) -> Result<syn::File> {
    let (_, text) = files.iter().find(|(file, _)| *file == name).with_context(|| name.to_owned())?;
    syn::parse_file(text).with_context(|| name.to_owned())
}

/// What a builder does that no signature tells.
#[derive(Default)]
pub(super) struct Builder {
    /// The fields that hold an error until they are set.
    pub(super) needed: BTreeSet<String>,
    /// The field that a method sets.
    pub(super) set: BTreeMap<String, String>,
}

/// The builders by name, read line by line.
pub(super) fn builders(files: &Files) -> Result<BTreeMap<String, Builder>> {
    let (_, text) = files.iter().find(|(file, _)| *file == "builder.rs").context("no builders")?;
    let mut builders: BTreeMap<String, Builder> = BTreeMap::new();
    let (mut name, mut method) = (String::new(), String::new());
    for line in text.lines() {
        let words = line.trim();
        if let Some(rest) = line.strip_prefix("pub struct ") {
            rest.trim_end_matches(" {").clone_into(&mut name);
        } else if let Some(rest) = words.strip_prefix("pub fn ") {
            rest.split(['(', '<']).next().unwrap_or_default().clone_into(&mut method);
        } else if let Some((field, _)) = words.split_once(": Err(") {
            builders.entry(name.clone()).or_default().needed.insert(field.to_owned());
        } else if words.starts_with("self.in_query") {
            builders.entry(name.clone()).or_default().set.insert(method.clone(), method.clone());
        } else if let Some((field, _)) = words.strip_prefix("self.").and_then(|rest| rest.split_once(" = ")) {
            builders.entry(name.clone()).or_default().set.insert(method.clone(), field.to_owned());
        }
    }
    Ok(builders)
}

#[derive(Default)]
struct Program {
    uses: Vec<TokenStream>,
}

impl Program {
    /// A function whose body makes use of something.
    fn used(&mut self, body: TokenStream) {
        let name = format_ident!("use_{}", self.uses.len());
        self.uses.push(quote!(fn #name() { #body }));
    }

    fn uses(&mut self, item: &Item) -> Result<()> {
        match item {
            Item::Struct(item) if item.ident == "Client" => {}
            Item::Struct(item) if is_builder(item) => {
                let name = &item.ident;
                self.implements(&parse_quote!(builder::#name), &item.attrs);
            }
            Item::Struct(item) => self.uses_struct(item),
            Item::Enum(item) => self.uses_enum(item),
            Item::Impl(item) => self.uses_impl(item),
            Item::Macro(item) if item.mac.path.is_ident("operation") => self.uses_operation(item.mac.tokens.clone()),
            Item::Macro(item) if let Some(name) = read_by_member(item) => self.used(quote! {
                fn implements<T: serde::de::DeserializeOwned>() {}
                implements::<types::#name>();
            }),
            Item::Macro(item) => self.uses_enumeration(item.mac.tokens.clone()),
            Item::Static(item) => {
                let (name, kind) = (&item.ident, shown(&item.ty));
                if !["ALL", "BY_HAND"].iter().any(|always| name == always) {
                    let kind: Type = syn::parse_str(&match kind.as_str() {
                        "OperationInfo" => "bpm_rest_runtime::operation::OperationInfo".to_owned(),
                        "Envelope" => "bpm_rest_runtime::envelope::Envelope".to_owned(),
                        other => other.to_owned(),
                    })?;
                    self.used(quote!(let _: &#kind = &operations::#name;));
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Reads and writes each field.
    fn uses_struct(&mut self, item: &ItemStruct) {
        let name = &item.ident;
        for (index, field) in item.fields.iter().enumerate() {
            if !matches!(field.vis, Visibility::Public(_)) {
                continue;
            }
            let kind = &field.ty;
            let member = field.ident.clone().map_or_else(|| syn::Member::from(index), syn::Member::from);
            self.used(quote! {
                fn read(it: types::#name) -> #kind { it.#member }
                fn write(it: &mut types::#name, value: #kind) { it.#member = value; }
            });
        }
        self.implements(&parse_quote!(types::#name), &item.attrs);
    }

    /// Takes each form apart; in full where the enumeration does not say that it may grow.
    fn uses_enum(&mut self, item: &ItemEnum) {
        let name = &item.ident;
        let arms = item.variants.iter().map(|variant| {
            let form = &variant.ident;
            match &variant.fields {
                Fields::Unnamed(fields) => {
                    let kinds = fields.unnamed.iter().map(|field| &field.ty);
                    let values: Vec<Ident> = (0..fields.unnamed.len()).map(|index| format_ident!("v{index}")).collect();
                    quote!(types::#name::#form(#(#values),*) => { #(let _: #kinds = #values;)* })
                }
                Fields::Unit => quote!(types::#name::#form => {}),
                Fields::Named(_) => quote!(types::#name::#form { .. } => {}),
            }
        });
        let others = is_non_exhaustive(&item.attrs).then(|| quote!(_ => {}));
        self.used(quote!(fn all(it: types::#name) { match it { #(#arms)* #others } }));
        self.implements(&parse_quote!(types::#name), &item.attrs);
    }

    /// `open_enum!` makes these `#[non_exhaustive]`.
    fn uses_enumeration(&mut self, tokens: TokenStream) {
        let text = tokens.to_string();
        let (name, variants) = text.split_once('{').unwrap_or_default();
        let name = format_ident!("{}", name.rsplit(']').next().unwrap_or_default().trim());
        let variants = variants.split(" = ").map(|before| before.rsplit([' ', ',', ']']).next().unwrap_or_default());
        let variants = variants.filter(|name| name.starts_with(|first: char| first.is_uppercase()));
        for variant in variants.map(|name| format_ident!("{name}")) {
            self.used(quote!(let _ = api::enums::#name::#variant;));
        }
        self.used(quote!(fn text(it: &api::enums::#name) -> &str { it.as_str() }));
    }

    fn uses_impl(&mut self, item: &ItemImpl) {
        let Some(own) = name_of(&item.self_ty) else { return };
        if let Some((_, path, _)) = &item.trait_ {
            let last = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
            match last.as_str() {
                "Paged" => {
                    let items = item.items.iter().find_map(|item| match item {
                        ImplItem::Type(item) => Some(&item.ty),
                        _ => None,
                    });
                    self.used(quote! {
                        fn paged<P: Paged<Item = T>, T>() {}
                        paged::<builder::#own, #items>();
                    });
                }
                "Default" | "From" => {
                    let own = &item.self_ty;
                    self.used(quote! {
                        fn implements<T: #path>() {}
                        implements::<#own>();
                    });
                }
                // Progenitor's own, and what is derived otherwise.
                _ => {}
            }
            return;
        }
        let methods: Vec<&ImplItemFn> = item
            .items
            .iter()
            .filter_map(|item| match item {
                ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) => Some(method),
                _ => None,
            })
            .collect();
        let is_builder = methods.iter().any(|method| takes_client(method));
        let of: Type = match own.to_string().as_str() {
            "Client" => parse_quote!(Client),
            _ if is_builder => parse_quote!(builder::#own),
            _ => parse_quote!(types::#own),
        };
        // What every client has is no item of this one.
        let is_of_all = |method: &&ImplItemFn| {
            own == "Client" && ["new", "connection"].iter().any(|of_all| method.sig.ident == of_all)
        };
        for method in methods.into_iter().filter(|method| !is_of_all(method)) {
            self.calls(&of, method);
        }
    }

    /// A function with the generics and bounds of the method, which calls it: whoever calls that with any value that
    /// fits may do so still.
    fn calls(&mut self, of: &Type, method: &ImplItemFn) {
        let (name, generics) = (&method.sig.ident, &method.sig.generics);
        let bounds = &generics.where_clause;
        let params: Vec<&GenericParam> = generics.params.iter().collect();
        let mut taken = Vec::new();
        let mut given = Vec::new();
        let mut receiver = None;
        for (index, argument) in method.sig.inputs.iter().enumerate() {
            match argument {
                FnArg::Receiver(own) => receiver = Some(own.reference.is_some()),
                FnArg::Typed(argument) => {
                    // The name of an argument says what it means: those of a constructor are held by their order.
                    let value = format_ident!("v{index}");
                    let kind = &argument.ty;
                    taken.push(quote!(#value: #kind));
                    given.push(value);
                    let _: &Pat = &argument.pat;
                }
            }
        }
        let output: TokenStream = match &method.sig.output {
            syn::ReturnType::Type(_, kind) if kind.to_token_stream().to_string() == "Self" => quote!(#of),
            syn::ReturnType::Type(_, kind) => quote!(#kind),
            syn::ReturnType::Default => quote!(()),
        };
        let call = |it: TokenStream| quote!(fn call<#(#params),*>(#it #(#taken),*) -> #output #bounds);
        self.used(match receiver {
            Some(true) => {
                let head = call(quote!(it: &#of,));
                quote!(#head { it.#name(#(#given),*) })
            }
            Some(false) => {
                let head = call(quote!(it: #of,));
                quote!(#head { it.#name(#(#given),*) })
            }
            None => {
                let head = call(TokenStream::new());
                quote!(#head { <#of>::#name(#(#given),*) })
            }
        });
    }

    /// Binds what a call gives.
    fn uses_operation(&mut self, tokens: TokenStream) {
        let parts: Vec<String> = split(tokens);
        let [builder, _, output, ..] = parts.as_slice() else { return };
        let builder = format_ident!("{builder}");
        let output: TokenStream = output.parse().unwrap_or_default();
        self.used(quote! {
            fn gives<O: Operation<Output = T>, T>() {}
            gives::<builder::#builder, #output>();
        });
    }

    /// Wants each trait that is derived.
    fn implements(&mut self, of: &Type, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let derived = attribute.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
            for path in derived.into_iter().flatten() {
                let last = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
                let wanted = match last.as_str() {
                    "Deserialize" => quote!(serde::de::DeserializeOwned),
                    "Serialize" => quote!(serde::Serialize),
                    "Debug" => quote!(std::fmt::Debug),
                    "Hash" => quote!(std::hash::Hash),
                    _ => quote!(#path),
                };
                self.used(quote! {
                    fn implements<T: #wanted>() {}
                    implements::<#of>();
                });
            }
        }
    }
}

/// The arguments of a call, parted by commas that stand in no brackets of types.
fn split(tokens: TokenStream) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for token in tokens {
        let text = token.to_string();
        match text.as_str() {
            "<" => depth += 1,
            ">" => depth -= 1,
            "," if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            // Two colons are one token to the compiler.
            let is_joined = text == ":" && part.ends_with(':') || part.is_empty();
            *part += &if is_joined { text } else { format!(" {text}") };
        }
    }
    parts.into_iter().map(|part| part.replace(": :", "::")).collect()
}

fn is_builder(item: &ItemStruct) -> bool {
    item.fields
        .iter()
        .any(|field| field.ident.as_ref().is_some_and(|name| name == "client") && shown(&field.ty) == "Client")
}

fn takes_client(method: &ImplItemFn) -> bool {
    let first = method.sig.inputs.first();
    method.sig.ident == "new" && first.is_some_and(|first| first.to_token_stream().to_string() == "client : & Client")
}

fn is_non_exhaustive(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

fn name_of(kind: &Type) -> Option<Ident> {
    match kind {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.clone()),
        _ => None,
    }
}

fn shown(kind: &Type) -> String {
    kind.to_token_stream().to_string()
}
