//! The public items of a generated module, read from its source.

use crate::{
    document::{Operation, content, operations},
    emit::query,
    generate::Code,
    names,
};
use anyhow::{Context as _, Result};
use proc_macro2::TokenTree;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Expr, Fields, FnArg, Ident, ImplItem, ImplItemFn, Item, ItemImpl, ItemMacro, LitStr, Meta, Signature,
    Token, Type, Visibility,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
    visit::{self, Visit},
};

/// The module that a side is generated as that no system has yet, and that paths are read as.
pub(super) const MODULE: &str = "api";

/// What code can name of a type or an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Member {
    /// What kind of type it is.
    Form,
    /// A field, with its type.
    Field(String),
    /// A variant, with its payload.
    Variant(String),
    /// It may grow: code outside the crate can neither list all of it nor make it from a literal.
    NonExhaustive,
    /// The constructor, with its arguments.
    New,
    /// A method, with its signature.
    Method(String),
    /// A trait.
    Implements(String),
    /// Calls fail without this parameter or body.
    Needs(String),
    /// What a call gives.
    Answer,
    /// The items of the pages.
    Paged,
    /// It has no builder: code written by hand sends it.
    ByHand,
}

/// A type, or the builder of an operation.
#[derive(Clone, Debug, Default)]
pub(super) struct Thing {
    pub(super) members: BTreeMap<Member, String>,
    /// The fields that a method sets.
    pub(super) sets: BTreeMap<String, BTreeSet<String>>,
    /// What a field or a variant is called on the wire.
    pub(super) wire: BTreeMap<String, String>,
    /// The fields that always hold the same value: those of a body that cannot be set.
    pub(super) constants: BTreeSet<String>,
}

impl Thing {
    fn add(&mut self, member: Member, text: impl Into<String>) {
        self.members.insert(member, text.into());
    }

    pub(super) fn has(&self, member: &Member) -> bool {
        self.members.contains_key(member)
    }

    /// What a field is called on the wire.
    pub(super) fn wire<'a>(&'a self, name: &'a str) -> &'a str {
        self.wire.get(name).map_or(name, String::as_str)
    }

    /// Whether a method of a builder sets a part of the body.
    pub(super) fn sets_part_of_body(&self, method: &str) -> bool {
        method != "body" && self.sets.get(method).is_some_and(|fields| fields.contains("body"))
    }
}

/// The public items of a module.
#[derive(Clone, Debug, Default)]
pub(super) struct Api {
    /// By name.
    pub(super) types: BTreeMap<String, Thing>,
    /// By operation id.
    pub(super) operations: BTreeMap<String, Thing>,
    /// What is known of each operation: the fields of its constant, by operation id.
    pub(super) facts: BTreeMap<String, BTreeMap<String, String>>,
    /// Other constants, with their values.
    pub(super) constants: BTreeMap<String, String>,
}

impl Api {
    /// Reads the files of the module of the given name. The name is left out of what is read, so that the same type has
    /// the same path in the module of another system.
    pub(super) fn of(code: &Code, module: &str) -> Result<Self> {
        let mut api = Self::default();
        let parsed = |name: &str| -> Result<syn::File> {
            let file = code.files.iter().find(|(file, _)| *file == name);
            let (_, text) = file.with_context(|| format!("{name} is not generated"))?;
            let text = text.replace(&format!("crate::{module}::"), &format!("crate::{MODULE}::"));
            syn::parse_file(&text).with_context(|| format!("{name} does not parse"))
        };
        parsed("types.rs")?.items.iter().for_each(|item| api.type_item(item));
        for item in &parsed("enums.rs")?.items {
            api.enumeration(item)?;
        }
        if code.files.iter().any(|(file, _)| *file == "search.rs") {
            let is_of_builder =
                |item: &Item| matches!(item, Item::Use(_)) || matches!(item, Item::Impl(item) if item.trait_.is_some());
            let items = parsed("search.rs")?.items;
            items.iter().filter(|item| !is_of_builder(item)).for_each(|item| api.type_item(item));
        }
        let ids = ids(&parsed("mod.rs")?);
        parsed("builder.rs")?.items.iter().for_each(|item| api.builder(item, &ids));
        for item in &parsed("operations.rs")?.items {
            api.operation(item, &ids)?;
        }
        for operation in operations(&code.lowered.resolved) {
            let id = operation.id().unwrap_or_default();
            if code.lowered.by_hand.contains_key(id) {
                api.operations.insert(id.to_owned(), by_hand(&code.lowered.resolved, &operation));
            }
        }
        Ok(api)
    }

    fn type_named(&mut self, name: impl ToString) -> &mut Thing {
        self.types.entry(name.to_string()).or_default()
    }

    fn type_item(&mut self, item: &Item) {
        match item {
            Item::Use(item) => {
                let path = text(&item.tree);
                let name = path.rsplit(' ').next().unwrap_or_default().to_owned();
                self.type_named(name).add(Member::Form, format!("the type {path} written by hand"));
            }
            Item::Struct(item) => {
                let thing = self.type_named(&item.ident);
                thing.add(Member::Form, if matches!(item.fields, Fields::Named(_)) { "a struct" } else { "a wrapper" });
                attributes(thing, &item.attrs);
                for (index, field) in item.fields.iter().enumerate() {
                    let name = field.ident.as_ref().map_or_else(|| index.to_string(), unraw);
                    thing.wire.extend(renamed(&field.attrs).map(|wire| (name.clone(), wire)));
                    match field.vis {
                        Visibility::Public(_) => thing.add(Member::Field(name), text(&field.ty)),
                        _ => drop(thing.constants.insert(name)),
                    }
                }
            }
            Item::Enum(item) => {
                let thing = self.type_named(&item.ident);
                thing.add(Member::Form, "a choice of forms");
                attributes(thing, &item.attrs);
                for variant in &item.variants {
                    thing.add(Member::Variant(variant.ident.to_string()), text(&variant.fields));
                }
            }
            Item::Type(item) => self.type_named(&item.ident).add(Member::Form, shown(&text(&item.ty))),
            Item::Impl(item) => {
                if let Some(name) = last_name(&item.self_ty) {
                    implementation(self.type_named(name), item);
                }
            }
            Item::Macro(item) => {
                if let Some(name) = read_by_member(item) {
                    self.type_named(name).add(Member::Implements("Deserialize".to_owned()), "");
                }
            }
            _ => {}
        }
    }

    /// A call of `open_enum!`.
    fn enumeration(&mut self, item: &Item) -> Result<()> {
        let Item::Macro(item) = item else { return Ok(()) };
        let OpenEnum { name, variants } = item.mac.parse_body().context("an enumeration cannot be read")?;
        let thing = self.type_named(name);
        thing.add(Member::Form, "an enumeration");
        thing.add(Member::NonExhaustive, "");
        for (variant, wire) in variants {
            thing.wire.insert(variant.to_string(), wire.value());
            thing.add(Member::Variant(variant.to_string()), "");
        }
        Ok(())
    }

    fn builder(&mut self, item: &Item, ids: &BTreeMap<String, String>) {
        let (name, item) = match item {
            Item::Struct(item) => (item.ident.to_string(), None),
            Item::Impl(item) => (last_name(&item.self_ty).unwrap_or_default(), Some(item)),
            _ => return,
        };
        let Some(id) = ids.get(&name) else { return };
        let thing = self.operations.entry(id.clone()).or_default();
        let Some(item) = item else { return };
        implementation(thing, item);
        // All are made of a client, and what `send` gives is the answer.
        thing.members.remove(&Member::New);
        thing.members.remove(&Member::Method("send".to_owned()));
        for method in methods(item).filter(|method| method.sig.ident == "new") {
            let mut needs = Needs::default();
            needs.visit_block(&method.block);
            needs.0.into_iter().for_each(|name| thing.add(Member::Needs(name), ""));
        }
    }

    fn operation(&mut self, item: &Item, ids: &BTreeMap<String, String>) -> Result<()> {
        match item {
            Item::Macro(item) => {
                let arguments: Arguments = item.mac.parse_body().context("an operation cannot be read")?;
                if let Some(thing) = ids.get(&arguments.builder).and_then(|id| self.operations.get_mut(id)) {
                    thing.add(Member::Answer, text(&arguments.output));
                }
            }
            Item::Impl(item) => {
                let thing = last_name(&item.self_ty).and_then(|name| self.operations.get_mut(ids.get(&name)?));
                let items = item.items.iter().find_map(|item| match item {
                    ImplItem::Type(item) if item.ident == "Item" => Some(text(&item.ty)),
                    _ => None,
                });
                if let (Some(thing), Some(items)) = (thing, items) {
                    thing.add(Member::Paged, items);
                }
            }
            Item::Static(item) => match &*item.expr {
                value if last_name(&item.ty).as_deref() == Some("OperationInfo") => {
                    let mut facts = facts(value);
                    for told in ["sources", "system"] {
                        facts.remove(told);
                    }
                    let id = facts.get("id").and_then(|id| id.split('"').nth(1)).unwrap_or_default().to_owned();
                    self.facts.insert(id, facts);
                }
                value @ (Expr::Call(_) | Expr::MethodCall(_)) => {
                    drop(self.constants.insert(item.ident.to_string(), text(value)));
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }
}

/// What the constructor of an operation is told, by the fields of the operation.
fn facts(made: &Expr) -> BTreeMap<String, String> {
    let maybe = ["url_limit", "file_field", "served"];
    let mut facts: BTreeMap<String, String> = maybe.map(|name| (name.to_owned(), "None".to_owned())).into();
    facts.insert("unclear".to_owned(), "& []".to_owned());
    let mut at = made;
    while let Expr::MethodCall(call) = at {
        let (method, value) = (call.method.to_string(), call.args.first().map(text).unwrap_or_default());
        let name = match method.trim_start_matches("with_") {
            "idempotence" => "is_idempotent",
            "effect" => "has_effect",
            "transfer" => "is_transfer",
            name => name,
        };
        let value = if maybe.contains(&name) { format!("Some({value})") } else { value };
        facts.insert(name.to_owned(), value);
        at = &call.receiver;
    }
    if let Expr::Call(call) = at {
        let values = ["id", "system", "method", "path"].iter().zip(&call.args);
        facts.extend(values.map(|(name, value)| ((*name).to_owned(), text(value))));
    }
    facts
}

/// The operation ids by the names of the builders.
fn ids(module: &syn::File) -> BTreeMap<String, String> {
    let clients = module.items.iter().filter_map(|item| match item {
        Item::Impl(item) => Some(item),
        _ => None,
    });
    let builder = |method: &ImplItemFn| match &method.sig.output {
        syn::ReturnType::Type(_, kind) => Some((last_name(kind)?, unraw(&method.sig.ident))),
        syn::ReturnType::Default => None,
    };
    clients.flat_map(methods).filter_map(builder).collect()
}

/// What code written by hand has to send: parameters, and the fields of forms.
fn by_hand(document: &Value, operation: &Operation<'_>) -> Thing {
    let mut thing = Thing::default();
    thing.add(Member::ByHand, "");
    let mut add = |name: String, is_required: bool, schema: &Value| {
        let described = super::wire::described(schema);
        if is_required {
            thing.add(Member::Needs(name.clone()), "");
        }
        thing.add(Member::Method(name), described);
    };
    for (_, parameter) in operation.parameters(document) {
        add(names::of_parameter(parameter), parameter["required"] == true, &parameter["schema"]);
    }
    for (media, value) in operation.request_body(document).into_iter().flat_map(content) {
        let schema = crate::document::resolve(document, &value["schema"]);
        let Some(properties) = schema["properties"].as_object() else {
            add(format!("the body {media}"), true, schema);
            continue;
        };
        for (name, property) in properties {
            add(format!("the field {name} of {media}"), crate::facts::is_required(schema, name), property);
        }
    }
    thing
}

/// The type that a call of `members!` makes one that is read.
pub(super) fn read_by_member(item: &ItemMacro) -> Option<Ident> {
    let is_call = item.mac.path.segments.last().is_some_and(|last| last.ident == "members");
    let first = item.mac.tokens.clone().into_iter().next().filter(|_| is_call)?;
    match first {
        TokenTree::Ident(name) => Some(name),
        _ => None,
    }
}

/// What is derived, and whether the type may grow.
fn attributes(thing: &mut Thing, attributes: &[Attribute]) {
    for attribute in attributes {
        match &attribute.meta {
            Meta::Path(path) if path.is_ident("non_exhaustive") => thing.add(Member::NonExhaustive, ""),
            Meta::List(list) if list.path.is_ident("derive") => {
                let derived = list.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated);
                for name in derived.iter().flatten().filter_map(|path| path.segments.last()) {
                    thing.add(Member::Implements(name.ident.to_string()), "");
                }
            }
            _ => {}
        }
    }
}

/// The name on the wire that a field is given.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut wire = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let read = attribute.parse_nested_meta(|option| {
            let value = option.value().and_then(|value| value.parse::<LitStr>());
            if let (true, Ok(value)) = (option.path.is_ident("rename"), value) {
                wire = Some(value.value());
            }
            Ok(())
        });
        // One that cannot be read gives no name.
        if read.is_err() {
            continue;
        }
    }
    wire
}

fn implementation(thing: &mut Thing, item: &ItemImpl) {
    if let Some((_, path, _)) = &item.trait_ {
        let last = path.segments.last();
        let mut last = last.map(text).unwrap_or_default();
        if last.contains('\'') {
            last = last.split(' ').next().unwrap_or_default().to_owned();
        }
        thing.add(Member::Implements(last), "");
        return;
    }
    for method in methods(item) {
        let name = unraw(&method.sig.ident);
        if name == "new" {
            thing.add(Member::New, arguments(&method.sig));
            continue;
        }
        let mut set = Set::default();
        set.visit_block(&method.block);
        // A parameter that is collected in the query has the name of its setter.
        if set.0.remove(query::FIELD) {
            set.0.insert(name.clone());
        }
        thing.sets.insert(name.clone(), set.0);
        thing.add(Member::Method(name), text(&method.sig));
    }
}

fn methods(item: &ItemImpl) -> impl Iterator<Item = &ImplItemFn> {
    item.items.iter().filter_map(|item| match item {
        ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) => Some(method),
        _ => None,
    })
}

/// The arguments of a function as they are written.
fn arguments(signature: &Signature) -> String {
    let arguments: Vec<String> = signature.inputs.iter().map(text).collect();
    arguments.join(", ")
}

/// The fields that `self.field = …` sets.
#[derive(Default)]
struct Set(BTreeSet<String>);

impl<'ast> Visit<'ast> for Set {
    fn visit_expr_assign(&mut self, assignment: &'ast syn::ExprAssign) {
        if let Expr::Field(field) = &*assignment.left
            && text(&field.base) == "self"
        {
            self.0.insert(text(&field.member));
        }
        visit::visit_expr_assign(self, assignment);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        // A method that hands on to another one changes what that changes.
        if let Expr::Field(field) = &*call.receiver
            && text(&field.base) == "self"
        {
            self.0.insert(text(&field.member));
        }
        visit::visit_expr_method_call(self, call);
    }
}

/// The fields that hold an error until they are set.
#[derive(Default)]
struct Needs(BTreeSet<String>);

impl<'ast> Visit<'ast> for Needs {
    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        if let Expr::Call(call) = &field.expr
            && text(&call.func) == "Err"
        {
            self.0.insert(text(&field.member));
        }
    }
}

/// What is in `open_enum! { … }`.
struct OpenEnum {
    name: Ident,
    variants: Vec<(Ident, LitStr)>,
}

impl Parse for OpenEnum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Attribute::parse_outer(input)?;
        let name = input.parse()?;
        let inside;
        syn::braced!(inside in input);
        let mut variants = Vec::new();
        while !inside.is_empty() {
            Attribute::parse_outer(&inside)?;
            let name = inside.parse()?;
            inside.parse::<Token![=]>()?;
            variants.push((name, inside.parse()?));
            inside.parse::<Option<Token![,]>>()?;
        }
        Ok(Self { name, variants })
    }
}

/// What is in `operation!(…)`.
struct Arguments {
    builder: String,
    output: Type,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let builder: Ident = input.parse()?;
        input.parse::<Token![,]>()?;
        input.parse::<Ident>()?;
        input.parse::<Token![,]>()?;
        let output = input.parse()?;
        input.parse::<proc_macro2::TokenStream>()?;
        Ok(Self { builder: builder.to_string(), output })
    }
}

fn last_name(kind: &Type) -> Option<String> {
    crate::reshape::last_ident(kind).map(Ident::to_string)
}

fn unraw(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

fn text(tokens: &impl quote::ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// A type as people write it: without the modules that it lies in.
pub(super) fn shown(kind: &str) -> String {
    let Ok(parsed) = syn::parse_str::<Type>(kind) else { return kind.to_owned() };
    struct Short;
    impl syn::visit_mut::VisitMut for Short {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            path.leading_colon = None;
            if let Some(last) = path.segments.pop() {
                path.segments.clear();
                path.segments.push(last.into_value());
            }
            syn::visit_mut::visit_path_mut(self, path);
        }
    }
    let mut parsed = parsed;
    syn::visit_mut::VisitMut::visit_type_mut(&mut Short, &mut parsed);
    tidy(&text(&parsed))
}

/// Tokens without the spaces between them that nobody writes.
fn tidy(text: &str) -> String {
    let mut text = text.to_owned();
    for (from, to) in
        [(" <", "<"), ("< ", "<"), (" >", ">"), (" ,", ","), (",>", ">"), (" ::", "::"), (":: ", "::"), (" ;", ";")]
    {
        text = text.replace(from, to);
    }
    text
}

/// What the value of a setter becomes, or else its whole signature.
pub(super) fn taken(signature: &str) -> String {
    let Ok(parsed) = syn::parse_str::<Signature>(signature) else { return shown(signature) };
    let bounds = parsed.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let mut types = bounds.filter_map(|bound| match bound {
        syn::WherePredicate::Type(bound) => bound.bounds.iter().find_map(converted),
        _ => None,
    });
    let arguments: Vec<&Type> = parsed
        .inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some(&*argument.ty),
            FnArg::Receiver(_) => None,
        })
        .collect();
    match (types.next(), arguments.as_slice()) {
        (Some(kind), [_]) => shown(&kind),
        (None, [one]) => shown(&converted_type(one)),
        _ => tidy(signature),
    }
}

/// `T` of a bound `Into<T>`, `TryInto<T>` or `IntoIterator<Item = impl Into<T>>`.
fn converted(bound: &syn::TypeParamBound) -> Option<String> {
    let syn::TypeParamBound::Trait(bound) = bound else { return None };
    let segment = bound.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match (segment.ident.to_string().as_str(), arguments.args.first()?) {
        ("Into" | "TryInto", syn::GenericArgument::Type(kind)) => Some(text(kind)),
        ("IntoIterator", syn::GenericArgument::AssocType(item)) => Some(format!("Vec<{}>", converted_type(&item.ty))),
        _ => None,
    }
}

fn converted_type(kind: &Type) -> String {
    match kind {
        Type::ImplTrait(kind) => kind.bounds.iter().find_map(converted),
        _ => None,
    }
    .unwrap_or_else(|| text(kind))
}

/// The arguments of a constructor by name, each with what it takes.
pub(super) fn constructor(arguments: &str) -> Vec<(String, String)> {
    let parsed = syn::parse_str::<Signature>(&format!("fn new({arguments})"));
    let inputs = parsed.map(|signature| signature.inputs).unwrap_or_default();
    inputs
        .iter()
        .filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some((text(&argument.pat), shown(&converted_type(&argument.ty)))),
            FnArg::Receiver(_) => None,
        })
        .collect()
}
