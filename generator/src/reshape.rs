//! Takes progenitor's output apart and keeps what it is good at: types, builders, and how each request is built.
//!
//! Everything behind the finished request (sending, hooks, decoding, errors) is left to one hand-written mechanism, so
//! each `send` is cut off where the request is built. Builders own their client, so that calls and streams can be stored
//! and spawned. Every expectation about progenitor's output is checked: another version fails here, not at run time.

use crate::{document::path_of, lower::OWN};
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Block, Expr, Field, GenericArgument, Ident, ImplItem, ImplItemFn, Item, ItemImpl, ItemStruct, LitStr,
    Member, Pat, Path, PathArguments, ReturnType, Stmt, Token, Type,
    parse::Parser as _,
    parse_quote,
    punctuated::Punctuated,
    visit::Visit,
    visit_mut::{self, VisitMut},
};

/// Has types of the crate that the code is generated into named by `crate`.
struct InOwnCrate;

impl VisitMut for InOwnCrate {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        if let Some(first) = path.segments.first_mut().filter(|first| first.ident == OWN) {
            first.ident = Ident::new("crate", first.ident.span());
            path.leading_colon = None;
        }
    }
}

/// Progenitor's output in parts.
pub(crate) struct Reshaped {
    /// The module `types` without its builders.
    pub(crate) types: Vec<Item>,
    /// The builders, by operation id.
    pub(crate) builders: BTreeMap<String, Builder>,
}

impl Reshaped {
    /// Gives fields the names on the wire that they have by type and field, and parameters those that they have by
    /// operation and setter.
    pub(crate) fn rename(
        &mut self,
        fields: &BTreeMap<(String, String), String>,
        parameters: &BTreeMap<(String, String), String>,
    ) {
        for item in &mut self.types {
            let Item::Struct(item) = item else { continue };
            for field in &mut item.fields {
                let Some(name) = &field.ident else { continue };
                if let Some(wire) = fields.get(&(item.ident.to_string(), name.to_string())) {
                    field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
                }
            }
        }
        for (id, builder) in &mut self.builders {
            let of_this = parameters.iter().filter(|((operation, _), _)| operation == id);
            let names = of_this.map(|((_, name), wire)| (name.clone(), wire.clone())).collect();
            Wire { names }.visit_block_mut(&mut builder.request);
        }
    }

    /// The names of the types.
    pub(crate) fn type_names(&self) -> BTreeSet<String> {
        let names = self.types.iter().filter_map(|item| match item {
            Item::Struct(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            _ => None,
        });
        names.map(Ident::to_string).collect()
    }

    /// The struct of this name among the types.
    pub(crate) fn type_named(&self, name: &Ident) -> Option<&ItemStruct> {
        self.types.iter().find_map(|item| match item {
            Item::Struct(found) if found.ident == *name => Some(found),
            _ => None,
        })
    }
}

/// Replaces names in Rust by those on the wire.
struct Wire {
    names: BTreeMap<String, String>,
}

impl VisitMut for Wire {
    fn visit_lit_str_mut(&mut self, text: &mut LitStr) {
        if let Some(wire) = self.names.get(&text.value()) {
            *text = LitStr::new(wire, text.span());
        }
    }
}

/// The builder of one operation.
pub(crate) struct Builder {
    pub(crate) name: Ident,
    /// Parameters and body: name, type, and what the field holds until it is set.
    pub(crate) fields: Vec<BuilderField>,
    /// The names of the methods that set parameters and body.
    pub(crate) setters: Vec<Ident>,
    /// Statements and final expression that make the request from `self`.
    pub(crate) request: Block,
    /// What a successful answer holds, by progenitor's reading of the lowered spec.
    pub(crate) output: Type,
}

pub(crate) struct BuilderField {
    pub(crate) name: Ident,
    pub(crate) kind: Type,
    pub(crate) initial: Expr,
}

/// Takes progenitor's output apart.
pub(crate) fn reshape(output: TokenStream) -> Result<Reshaped> {
    // Only what is kept is parsed: typify's builders are half of the types.
    let types = module_items(without_module(module_tokens(output.clone(), "types")?, "builder"), "types")?;
    let items = module_items(module_tokens(output, "builder")?, "builder")?;
    let defaults = structs(&types).filter(|item| derives_default(item)).map(|item| item.ident.to_string()).collect();
    let mut builders = BTreeMap::new();
    for item in structs(&items) {
        let implementation = inherent_impl(&items, &item.ident)?;
        let (id, builder) =
            builder(item, implementation, &defaults).with_context(|| format!("the builder {}", item.ident))?;
        builders.insert(id, builder);
    }
    Ok(Reshaped { types: own_types(types), builders })
}

fn module_items(tokens: TokenStream, name: &str) -> Result<Vec<Item>> {
    let mut file: syn::File = syn::parse2(tokens).with_context(|| format!("progenitor's module `{name}`"))?;
    InOwnCrate.visit_file_mut(&mut file);
    Ok(file.items)
}

/// What stands in a module of the tokens.
fn module_tokens(tokens: TokenStream, name: &str) -> Result<TokenStream> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let found = trees.windows(3).find_map(|trees| module_in(trees, name));
    found.ok_or_else(|| anyhow!("progenitor made no module `{name}`"))
}

/// The tokens without a module of them.
fn without_module(tokens: TokenStream, name: &str) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let Some(at) = trees.windows(3).position(|trees| module_in(trees, name).is_some()) else {
        return trees.into_iter().collect();
    };
    let mut before = trees[..at].to_vec();
    before.pop_if(|tree| matches!(tree, TokenTree::Ident(word) if word == "pub"));
    while let [.., TokenTree::Punct(mark), TokenTree::Group(group)] = before.as_slice()
        && mark.as_char() == '#'
        && group.delimiter() == Delimiter::Bracket
    {
        before.truncate(before.len() - 2);
    }
    before.into_iter().chain(trees[at + 3..].iter().cloned()).collect()
}

/// What stands in the braces of `mod name { … }`.
fn module_in(trees: &[TokenTree], name: &str) -> Option<TokenStream> {
    match trees {
        [TokenTree::Ident(word), TokenTree::Ident(named), TokenTree::Group(group)]
            if word == "mod" && named == name =>
        {
            Some(group.stream())
        }
        _ => None,
    }
}

fn structs(items: &[Item]) -> impl Iterator<Item = &ItemStruct> {
    items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    })
}

pub(crate) fn derives_default(item: &ItemStruct) -> bool {
    item.attrs.iter().any(|attribute| {
        attribute.path().is_ident("derive") && attribute.to_token_stream().to_string().contains("Default")
    })
}

/// The types without typify's builders: those would double the code for what setters on the types do as well.
fn own_types(types: Vec<Item>) -> Vec<Item> {
    let mut types: Vec<Item> = types
        .into_iter()
        .filter(|item| match item {
            Item::Impl(item) => !(item.trait_.is_none() && method(item, "builder").is_some()),
            _ => true,
        })
        .collect();
    let mut conversions = Conversions { are_used: false };
    types.iter().filter(|item| !matches!(item, Item::Mod(_))).for_each(|item| conversions.visit_item(item));
    let uses_conversions = conversions.are_used;
    types.retain(|item| uses_conversions || !matches!(item, Item::Mod(module) if module.ident == "error"));
    types
}

/// Looks for typify's errors of conversion.
struct Conversions {
    are_used: bool,
}

impl Visit<'_> for Conversions {
    fn visit_ident(&mut self, name: &Ident) {
        self.are_used |= name == "ConversionError";
    }
}

fn inherent_impl<'a>(items: &'a [Item], name: &Ident) -> Result<&'a ItemImpl> {
    let found = items.iter().find_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() && last_ident(&item.self_ty) == Some(name) => Some(item),
        _ => None,
    });
    found.ok_or_else(|| anyhow!("the builder {name} has no methods"))
}

fn method<'a>(item: &'a ItemImpl, name: &str) -> Option<&'a ImplItemFn> {
    methods(item).find(|method| method.sig.ident == name)
}

fn methods(item: &ItemImpl) -> impl Iterator<Item = &ImplItemFn> {
    item.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    })
}

fn builder(item: &ItemStruct, implementation: &ItemImpl, defaults: &BTreeSet<String>) -> Result<(String, Builder)> {
    let send = method(implementation, "send").context("it has no `send`")?;
    let id = operation_id(&send.block).context("its `send` names no operation")?;
    let mut fields = Vec::new();
    for field in item.fields.iter().filter(|field| field.ident.as_ref().is_some_and(|name| name != "client")) {
        fields.push(builder_field(field, defaults)?);
    }
    let setters = methods(implementation).map(|method| method.sig.ident.clone());
    let setters: Vec<Ident> =
        setters.filter(|name| !["new", "send", "body_map"].iter().any(|own| name == own)).collect();
    for setter in &setters {
        ensure!(fields.iter().any(|field| field.name == *setter), "its setter `{setter}` sets no field");
    }
    let may_be_unset =
        |field: &&BuilderField| first_argument(&field.kind).and_then(last_ident).is_some_and(|kind| kind == "Option");
    let optional = fields.iter().filter(may_be_unset).map(|field| field.name.to_string()).collect();
    let request = request(&send.block, optional)?;
    let builder = Builder { name: item.ident.clone(), fields, setters, request, output: output(&send.sig.output)? };
    Ok((id, builder))
}

fn operation_id(block: &Block) -> Option<String> {
    block.stmts.iter().find_map(|statement| {
        let Stmt::Local(local) = statement else { return None };
        let Expr::Struct(value) = &*local.init.as_ref()?.expr else { return None };
        let field = value.fields.iter().find(|field| names(&field.member, "operation_id"))?;
        match &field.expr {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(id), .. }) => Some(id.value()),
            _ => None,
        }
    })
}

fn names(member: &Member, name: &str) -> bool {
    matches!(member, Member::Named(ident) if ident == name)
}

fn builder_field(field: &Field, defaults: &BTreeSet<String>) -> Result<BuilderField> {
    let name = field.ident.clone().context("a field without name")?;
    if name == "body" {
        // Result<types::builder::X, String>
        let built = first_argument(&field.ty).context("the body is not a Result")?;
        let body = last_ident(built).context("the body has no type")?;
        let is_own = built.to_token_stream().to_string().contains("builder");
        let initial = if is_own && defaults.contains(&body.to_string()) {
            parse_quote!(Ok(Default::default()))
        } else {
            parse_quote!(Err(::bpm_rest_runtime::parameter::UNSET))
        };
        let kind = if is_own { parse_quote!(Result<types::#body, String>) } else { field.ty.clone() };
        return Ok(BuilderField { name, kind, initial });
    }
    let held = first_argument(&field.ty).with_context(|| format!("`{name}` is not a Result"))?;
    let initial = match last_ident(held) {
        Some(kind) if kind == "Option" => parse_quote!(Ok(None)),
        _ => parse_quote!(Err(::bpm_rest_runtime::parameter::UNSET)),
    };
    Ok(BuilderField { name, kind: field.ty.clone(), initial })
}

/// `Result<ResponseValue<T>, _>` gives `T`.
fn output(output: &ReturnType) -> Result<Type> {
    let ReturnType::Type(_, result) = output else { bail!("`send` returns nothing") };
    let value = first_argument(result).and_then(first_argument);
    value.cloned().context("`send` does not return a ResponseValue")
}

/// The body of `send` up to the finished request.
fn request(block: &Block, optional: BTreeSet<String>) -> Result<Block> {
    let mut statements = block.stmts.clone();
    // The variable has another name where a parameter is called `request`.
    let end = statements.iter().position(calls_client).context("`send` builds no request")?;
    statements.truncate(end + 1);
    let Some(Stmt::Local(local)) = statements.pop() else { bail!("`send` builds no request") };
    let request = local.init.context("the request has no value")?.expr;
    statements.push(Stmt::Expr(parse_quote!(Ok(#request)), None));

    let before = statements.len();
    // A query may have a parameter of this name.
    let is_version =
        |statement: &Stmt| statement.to_token_stream().to_string().contains("from_static (\"api-version\")");
    statements.retain(|statement| !is_version(statement));
    ensure!(statements.len() + 1 == before, "`send` no longer sets the header api-version");
    let headers =
        statements.iter().filter(|statement| statement.to_token_stream().to_string().contains("header_map")).count();
    // One statement makes the map, one takes it: nothing is ever put into it.
    let mut seams = Seams { drop_headers: headers <= 2, optional, ..Seams::default() };
    if seams.drop_headers {
        statements.retain(|statement| !binds(statement, "header_map"));
    }
    statements.iter_mut().for_each(take_given);
    let mut block = Block { brace_token: block.brace_token, stmts: statements };
    seams.visit_block_mut(&mut block);
    ensure!(seams.base_urls == 1 && seams.clients == 1, "`send` no longer builds its URL and request the known way");
    match seams.error {
        Some(error) => Err(error),
        None => Ok(block),
    }
}

/// Has parameters and body taken by functions of ours, which say what is missing.
fn take_given(statement: &mut Stmt) {
    let Stmt::Local(local) = statement else { return };
    let Pat::Ident(pattern) = &local.pat else { return };
    let (name, said) = (&pattern.ident, pattern.ident.to_string());
    let value = local.init.as_ref().map(|init| init.expr.to_token_stream().to_string()).unwrap_or_default();
    let is_given = value.starts_with(&format!("{said} .")) && value.ends_with(". map_err (Error :: InvalidRequest) ?");
    if is_given && said == "body" {
        *statement = parse_quote!(let body = ::bpm_rest_runtime::request::given_body(body)?;);
    } else if is_given {
        *statement = parse_quote!(let #name = ::bpm_rest_runtime::request::given(#said, #name)?;);
    }
}

fn calls_client(statement: &Stmt) -> bool {
    matches!(statement, Stmt::Local(_)) && statement.to_token_stream().to_string().contains("client . client")
}

fn binds(statement: &Stmt, name: &str) -> bool {
    let Stmt::Local(local) = statement else { return false };
    match &local.pat {
        Pat::Ident(pattern) => pattern.ident == name,
        _ => false,
    }
}

/// Replaces what reaches for progenitor's client and path encoder.
#[derive(Default)]
struct Seams {
    drop_headers: bool,
    /// The parameters that need not be set.
    optional: BTreeSet<String>,
    base_urls: usize,
    clients: usize,
    error: Option<anyhow::Error>,
}

impl VisitMut for Seams {
    /// What is reqwest's in progenitor's code is http's here.
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        if path.segments.first().is_some_and(|first| first.ident == "reqwest") {
            let rest = path.segments.iter().skip(1);
            *path = parse_quote!(::bpm_rest_runtime::http::#(#rest)::*);
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Some(request) = self.request(expression) {
            *expression = request;
        }
        visit_mut::visit_expr_mut(self, expression);
        let replacement = match expression {
            Expr::Field(field) if is_client(&field.base) => match field.member.to_token_stream().to_string().as_str() {
                "baseurl" => {
                    self.base_urls += 1;
                    Some(parse_quote!(client.connection().base_url()))
                }
                _ => None,
            },
            Expr::Call(call) if call.func.to_token_stream().to_string() == "encode_path" => {
                call.args.first().map(|value| {
                    let name = parameter_name(value);
                    let value = shown(value);
                    parse_quote!(PATH_SEGMENTS.segment(#name, &#value)?)
                })
            }
            // A header's value that is secret is to be marked as such.
            Expr::Try(attempt) => match &*attempt.expr {
                Expr::MethodCall(call) if call.method == "try_into" => {
                    let value = shown(&call.receiver);
                    Some(parse_quote!(header_value(&#value)?))
                }
                _ => None,
            },
            Expr::Macro(call) if call.mac.path.is_ident("format") => below_base_url(&call.mac),
            Expr::MethodCall(call) if self.drop_headers && call.method == "headers" => Some((*call.receiver).clone()),
            // `.query(&QueryParam::new(name, &value))`
            Expr::MethodCall(call) if call.method == "query" => {
                if let Some(Expr::Reference(parameter)) = call.args.first()
                    && let Expr::Call(parameter) = &*parameter.expr
                {
                    call.args = parameter.args.clone();
                }
                if call.args.last().is_some_and(|value| self.optional.contains(&parameter_name(value))) {
                    call.method = Ident::new("query_if_set", call.method.span());
                }
                None
            }
            _ => None,
        };
        if let Some(replacement) = replacement {
            *expression = replacement;
        }
    }

    /// The URL is made by `format!`, whose arguments are tokens to syn.
    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        if !call.path.is_ident("format") {
            return;
        }
        match Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone()) {
            Ok(mut arguments) => {
                arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
                arguments.first_mut().into_iter().for_each(to_path);
                call.tokens = quote!(#arguments);
            }
            Err(error) => self.error = Some(error.into()),
        }
    }
}

impl Seams {
    /// The start of a request where progenitor asks its client for one: `client.client.get(url)`.
    fn request(&mut self, expression: &Expr) -> Option<Expr> {
        let Expr::MethodCall(call) = expression else { return None };
        let Expr::Field(field) = &*call.receiver else { return None };
        if !is_client(&field.base) || field.member.to_token_stream().to_string() != "client" {
            return None;
        }
        self.clients += 1;
        let method = Ident::new(&call.method.to_string().to_uppercase(), call.method.span());
        let url = call.args.first()?;
        Some(parse_quote!(RequestBuilder::new(::bpm_rest_runtime::http::Method::#method, #url)))
    }
}

/// The URL in one allocation: `format!` would make room for the base URL, then for the path, and then for a query.
fn below_base_url(call: &syn::Macro) -> Option<Expr> {
    let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone()).ok()?;
    let mut arguments = arguments.into_iter();
    let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(template), .. }) = arguments.next()? else { return None };
    let path = template.value().strip_prefix("{}")?.to_owned();
    let base = arguments.next()?;
    Some(parse_quote!(::bpm_rest_runtime::request::url(#base, format_args!(#path #(, #arguments)*))))
}

/// Takes what tells several operations on one path apart off the template of the URL.
fn to_path(template: &mut Expr) {
    if let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = template {
        *text = LitStr::new(path_of(&text.value()), text.span());
    }
}

fn is_client(expression: &Expr) -> bool {
    matches!(expression, Expr::Path(path) if path.path.is_ident("client"))
}

/// The parameter in `&user_id.to_string()`.
pub(crate) fn parameter_name(value: &Expr) -> String {
    match value {
        Expr::Reference(reference) => parameter_name(&reference.expr),
        Expr::MethodCall(call) => parameter_name(&call.receiver),
        other => other.to_token_stream().to_string(),
    }
}

/// The value in `&value.to_string()`.
fn shown(value: &Expr) -> &Expr {
    match value {
        Expr::Reference(reference) => shown(&reference.expr),
        Expr::MethodCall(call) if call.method == "to_string" => &call.receiver,
        other => other,
    }
}

/// The last name of a type's path.
pub(crate) fn last_ident(kind: &Type) -> Option<&Ident> {
    match kind {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// Leaves reading to code of its own.
pub(crate) fn derive_no_reading(attributes: &mut [Attribute]) {
    for attribute in attributes.iter_mut().filter(|attribute| attribute.path().is_ident("derive")) {
        let Ok(derived) = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated) else { continue };
        let is_kept = |path: &Path| path.segments.last().is_none_or(|last| last.ident != "Deserialize");
        let kept: Vec<Path> = derived.into_iter().filter(is_kept).collect();
        *attribute = parse_quote!(#[derive(#(#kept),*)]);
    }
}

/// The first type argument of a type: `T` of `Option<T>`.
pub(crate) fn first_argument(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(kind) => Some(kind),
        _ => None,
    })
}
