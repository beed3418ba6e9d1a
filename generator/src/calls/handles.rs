//! The handles of a client as the sources have them: how each method is called, what it says, and what it calls.

use super::line::{Line, lines};
use crate::reshape::{first_argument, last_ident};
use heck::ToUpperCamelCase as _;
use quote::ToTokens as _;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};
use syn::{
    Attribute, Expr, ExprLit, ExprMethodCall, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, ItemUse, Lit, Member, Meta,
    MetaNameValue as NameValue, Path, Signature, Type, UseTree, Visibility,
    visit::{self, Visit},
};

/// A source file of the module that a client lies in.
pub(super) struct Source {
    /// Its path in the workspace.
    pub(super) file: String,
    /// The module under the client's; empty for that itself.
    pub(super) module: Vec<String>,
    /// Whether other systems may compile it as well.
    pub(super) is_shared: bool,
    pub(super) code: syn::File,
}

/// A public method that takes `&self`.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub(crate) file: String,
    /// The type that it belongs to.
    pub(crate) type_name: String,
    /// Type and name, such as `Users::get`.
    pub(super) name: String,
    /// Its own name.
    pub(crate) ident: String,
    /// Signature and body, as tokens.
    pub(crate) code: String,
    /// How it is reached from the client, such as `users().get`; empty if no accessor leads to its type.
    pub(crate) calls: Vec<String>,
    pub(super) lines: Vec<Line>,
    /// The operations that a macro names in its documentation.
    pub(super) named: Vec<Named>,
    /// What its body and signature mention of the generated client, as the names of builders.
    pub(super) mentions: BTreeSet<String>,
    /// What awaiting its call gives.
    pub(super) answer: Option<Given>,
    /// The names that links in its documentation need no path for.
    pub(super) scope: BTreeSet<String>,
    /// Whether its file is one that other systems may compile as well.
    pub(crate) is_shared: bool,
}

/// `#[doc = call!(get_task)]`, or `#[doc = call!(about get_task)]`, which stands for the words of the spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Named {
    pub(super) id: String,
    pub(super) is_about: bool,
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_about { "about " } else { "" })?;
        f.write_str(&self.id)
    }
}

/// What a call answers with, as far as the sources of the handles tell.
#[derive(Clone, Debug)]
pub(super) enum Given {
    /// What the builder of the name answers with.
    Builder(String),
    Type(Type),
}

/// The methods of all types in the sources of the module. The client is the type called as the module is; its own
/// methods are called without an accessor.
pub(super) fn methods(sources: &[Source], module: &str) -> Vec<Method> {
    let handles = Handles::read(sources, module);
    let mut prefixes = BTreeMap::new();
    handles.reach(&mut prefixes, &mut Vec::new(), &TypeName::new(&[], &module.to_upper_camel_case()), "");
    let methods = handles.types.iter().flat_map(|(name, found)| {
        let prefixes = prefixes.get(name).cloned().unwrap_or_default();
        let handles = &handles;
        found.methods.iter().map(move |method| handles.method(name, method, &prefixes))
    });
    methods.collect()
}

/// What a builder's name is for an operation, its method on the client, or its constant.
pub(crate) fn builder_name(id: &str) -> String {
    id.to_lowercase().to_upper_camel_case()
}

/// A type by the module that defines it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct TypeName {
    module: Vec<String>,
    name: String,
}

impl TypeName {
    fn new(module: &[String], name: &str) -> Self {
        Self { module: module.to_owned(), name: name.to_owned() }
    }
}

#[derive(Default)]
struct Found<'a> {
    methods: Vec<FoundMethod<'a>>,
    /// What it mentions itself: a method that returns a call written by hand calls what that stands for.
    mentions: BTreeSet<String>,
    /// What it answers with, where it is an operation.
    output: Option<Given>,
}

struct FoundMethod<'a> {
    source: &'a Source,
    code: &'a ImplItemFn,
}

struct Handles<'a> {
    /// The name of the client's module.
    root: &'a str,
    /// What each module imports: name and path.
    imports: BTreeMap<Vec<String>, BTreeMap<String, Vec<String>>>,
    types: BTreeMap<TypeName, Found<'a>>,
}

impl<'a> Handles<'a> {
    fn read(sources: &'a [Source], root: &'a str) -> Self {
        let mut handles = Self { root, imports: BTreeMap::new(), types: BTreeMap::new() };
        for source in sources {
            for item in &source.code.items {
                handles.declare(source, item);
            }
        }
        for source in sources {
            for item in &source.code.items {
                if let Item::Impl(item) = item {
                    handles.implement(source, item);
                }
            }
        }
        handles
    }

    fn declare(&mut self, source: &Source, item: &Item) {
        let imports = self.imports.entry(source.module.clone()).or_default();
        let name = match item {
            Item::Use(ItemUse { tree, .. }) => return import(imports, &mut Vec::new(), tree),
            Item::Struct(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            _ => return,
        };
        let found = Found { mentions: Mentions::of(|found| found.visit_item(item)), ..Found::default() };
        self.types.insert(TypeName::new(&source.module, &name.to_string()), found);
    }

    fn implement(&mut self, source: &'a Source, item: &'a ItemImpl) {
        let Type::Path(path) = &*item.self_ty else { return };
        let Some(name) = self.resolve(&source.module, &segments(&path.path)) else { return };
        let found = self.types.entry(name).or_default();
        let implemented = item.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
        let implemented = implemented.map(|last| last.ident.to_string()).unwrap_or_default();
        for part in &item.items {
            match (implemented.as_str(), part) {
                ("Operation", ImplItem::Type(part)) if part.ident == "Output" => {
                    found.output = Some(Given::Type(part.ty.clone()));
                }
                ("Wraps", ImplItem::Type(part)) if part.ident == "Inner" => found.output = given_by(&part.ty),
                _ => {}
            }
            match part {
                ImplItem::Fn(code) if item.trait_.is_none() => {
                    if matches!(code.vis, Visibility::Public(_)) && takes_self_by_reference(&code.sig) {
                        found.methods.push(FoundMethod { source, code });
                    }
                }
                part => found.mentions.extend(Mentions::of(|mentions| mentions.visit_impl_item(part))),
            }
        }
    }

    /// The type that a path means in a module.
    fn resolve(&self, module: &[String], path: &[String]) -> Option<TypeName> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "self" => return self.resolve(module, rest),
            "super" => return self.resolve(module.split_last()?.1, rest),
            "crate" => return self.resolve(&[], rest.split_first().filter(|(name, _)| *name == self.root)?.1),
            _ => {}
        }
        let submodule = [module, std::slice::from_ref(first)].concat();
        let declared = TypeName::new(module, first);
        if rest.is_empty() && self.types.contains_key(&declared) {
            return Some(declared);
        }
        if !rest.is_empty() && self.imports.contains_key(&submodule) {
            return self.resolve(&submodule, rest);
        }
        let imported = self.imports.get(module)?.get(first)?;
        // Else it is a crate that is imported as itself.
        (imported.first() != Some(first)).then(|| self.resolve(module, &[imported, rest].concat()))?
    }

    /// The types of the sources in what a method returns.
    fn returned(&self, method: &FoundMethod<'_>) -> Vec<TypeName> {
        let mut paths = Paths::default();
        paths.visit_return_type(&method.code.sig.output);
        paths.0.iter().filter_map(|path| self.resolve(&method.source.module, path)).collect()
    }

    /// Collects what stands before the methods of a type, and of all types that its methods lead to.
    fn reach(
        &self,
        prefixes: &mut BTreeMap<TypeName, Vec<String>>,
        way: &mut Vec<TypeName>,
        name: &TypeName,
        prefix: &str,
    ) {
        let Some(found) = self.types.get(name).filter(|_| !way.contains(name)) else { return };
        prefixes.entry(name.clone()).or_default().push(prefix.to_owned());
        way.push(name.clone());
        for method in &found.methods {
            let arguments = if method.code.sig.inputs.len() > 1 { "…" } else { "" };
            let prefix = format!("{prefix}{}({arguments}).", method.code.sig.ident);
            for next in self.returned(method) {
                self.reach(prefixes, way, &next, &prefix);
            }
        }
        way.pop();
    }

    /// What a method's call gives: that of the builder in its return type, or of the operation or form that it returns.
    fn given(&self, method: &FoundMethod<'_>) -> Option<Given> {
        let syn::ReturnType::Type(_, returned) = &method.code.sig.output else { return None };
        let own = || self.returned(method).into_iter().find_map(|name| self.types.get(&name)?.output.clone());
        given_by(returned).or_else(own)
    }

    /// The names of a module that are declared in it, or imported from the system's module or the crate.
    fn scope(&self, module: &[String]) -> BTreeSet<String> {
        let declared = self.types.keys().filter(|name| name.module == module).map(|name| name.name.clone());
        let imported = self.imports.get(module).into_iter().flatten();
        imported.map(|(name, _)| name.clone()).chain(declared).collect()
    }

    fn method(&self, name: &TypeName, method: &FoundMethod<'_>, prefixes: &[String]) -> Method {
        let code = method.code;
        let mut mentions = Mentions::of(|found| {
            found.visit_return_type(&code.sig.output);
            found.visit_block(&code.block);
        });
        for returned in self.returned(method) {
            mentions.extend(self.types.get(&returned).into_iter().flat_map(|found| found.mentions.clone()));
        }
        Method {
            file: method.source.file.clone(),
            type_name: name.name.clone(),
            name: format!("{}::{}", name.name, code.sig.ident),
            ident: code.sig.ident.to_string(),
            code: format!("{} {}", code.sig.to_token_stream(), code.block.to_token_stream()),
            calls: prefixes.iter().map(|prefix| format!("{prefix}{}", code.sig.ident)).collect(),
            lines: lines(&documentation(&code.attrs)),
            named: named(&code.attrs),
            mentions,
            answer: self.given(method),
            scope: self.scope(&method.source.module),
            is_shared: method.source.is_shared,
        }
    }
}

/// What a builder or a form answers with, whatever it is wrapped in.
fn given_by(call: &Type) -> Option<Given> {
    let mut paths = Paths::default();
    paths.visit_type(call);
    let builder = paths.0.iter().find_map(|path| match path.as_slice() {
        [.., module, name] if module == "builder" => Some(Given::Builder(name.clone())),
        _ => None,
    });
    builder.or_else(|| match last_ident(call) {
        Some(name) if name == "Multipart" || name == "Result" => first_argument(call).cloned().map(Given::Type),
        _ => None,
    })
}

fn takes_self_by_reference(signature: &Signature) -> bool {
    matches!(signature.inputs.first(), Some(FnArg::Receiver(receiver)) if receiver.reference.is_some())
}

/// The lines of a documentation; what a macro writes there counts as an empty one.
fn documentation(attributes: &[Attribute]) -> Vec<String> {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => Some(&meta.value),
        _ => None,
    });
    let text = |line: &Expr| match line {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value(),
        _ => String::new(),
    };
    lines.map(text).collect()
}

/// The operations that a documentation names by a macro.
fn named(attributes: &[Attribute]) -> Vec<Named> {
    let calls = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(NameValue { path, value: Expr::Macro(called), .. }) if path.is_ident("doc") => {
            Some(&called.mac)
        }
        _ => None,
    });
    let named = calls.filter(|called| called.path.is_ident("call")).map(|called| {
        let text = called.tokens.to_string();
        let id = text.strip_prefix("about ");
        Named { id: id.unwrap_or(&text).to_owned(), is_about: id.is_some() }
    });
    named.collect()
}

/// What a file imports: the name that it has there, and the path.
pub(crate) fn imported(file: &syn::File) -> BTreeMap<String, Vec<String>> {
    let mut imports = BTreeMap::new();
    for item in &file.items {
        if let Item::Use(item) = item {
            import(&mut imports, &mut Vec::new(), &item.tree);
        }
    }
    imports
}

fn import(imports: &mut BTreeMap<String, Vec<String>>, path: &mut Vec<String>, tree: &UseTree) {
    let (name, known_as) = match tree {
        UseTree::Path(tree) => {
            path.push(tree.ident.to_string());
            import(imports, path, &tree.tree);
            path.pop();
            return;
        }
        UseTree::Group(group) => return group.items.iter().for_each(|tree| import(imports, path, tree)),
        UseTree::Glob(_) => return,
        UseTree::Name(tree) => (&tree.ident, &tree.ident),
        UseTree::Rename(tree) => (&tree.ident, &tree.rename),
    };
    let path = path.iter().cloned().chain([name.to_string()]).collect();
    imports.insert(known_as.to_string(), path);
}

fn segments(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect()
}

/// All paths in a piece of code.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast Path) {
        self.0.push(segments(path));
        visit::visit_path(self, path);
    }
}

/// What a piece of code mentions of the generated client: `builder::GetUser`, `self.client.get_user()`,
/// `operations::GET_USER`; each as the name of the builder.
#[derive(Default)]
struct Mentions(BTreeSet<String>);

impl Mentions {
    fn of(visit: impl FnOnce(&mut Self)) -> BTreeSet<String> {
        let mut mentions = Self::default();
        visit(&mut mentions);
        mentions.0
    }
}

impl<'ast> Visit<'ast> for Mentions {
    fn visit_path(&mut self, path: &'ast Path) {
        for pair in segments(path).windows(2) {
            match (pair[0].as_str(), &pair[1]) {
                ("builder", name) => _ = self.0.insert(name.clone()),
                ("operations", name) => _ = self.0.insert(builder_name(name)),
                _ => {}
            }
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if is_client(&call.receiver) {
            self.0.insert(builder_name(&call.method.to_string()));
        }
        visit::visit_expr_method_call(self, call);
    }
}

/// Whether an expression is the generated client, by its name.
fn is_client(expression: &Expr) -> bool {
    match expression {
        Expr::Field(field) => matches!(&field.member, Member::Named(name) if name == "client"),
        Expr::Path(path) => path.path.is_ident("client"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name, calls and mentions of the methods in the files of the module `server`.
    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let sources: Vec<Source> = files
            .iter()
            .map(|(module, text)| Source {
                file: format!("{module}.rs"),
                module: module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect(),
                is_shared: false,
                code: syn::parse_file(text).unwrap(),
            })
            .collect();
        let shown = |method: &Method| {
            let mentions: Vec<&str> = method.mentions.iter().map(String::as_str).collect();
            format!("{}: {} = {}", method.name, method.calls.join(", "), mentions.join(", "))
        };
        methods(&sources, "server").iter().map(shown).collect()
    }

    #[test]
    fn a_handle_is_found_through_imports_and_by_whatever_leads_to_it() {
        let root = "
            use crate::{server::inner::Inner as Things, transport::Connection};
            pub struct Server { client: Client }
            impl Server {
                pub fn things(&self) -> Things { todo!() }
                pub fn thing(&self, id: &str) -> Option<self::inner::Inner> { todo!() }
                pub fn connection(&self) -> &Connection { todo!() }
            }
        ";
        let inner = "
            pub struct Inner;
            impl super::Server { pub fn beside(&self) -> Inner { todo!() } }
            impl Inner {
                pub fn get(&self) -> u8 { self.client.get_thing() }
                pub fn again(&self) -> Self { todo!() }
                pub fn root(&self) -> super::Server { todo!() }
                pub fn change(mut self) -> Self { self.client.change_thing() }
                fn hidden(&self) { self.client.hide_thing() }
            }
        ";
        let ways = |name: &str| format!("things().{name}, thing(…).{name}, beside().{name}");
        let expected = [
            "Server::things: things = ".to_owned(),
            "Server::thing: thing = ".to_owned(),
            "Server::connection: connection = ".to_owned(),
            "Server::beside: beside = ".to_owned(),
            format!("Inner::get: {} = GetThing", ways("get")),
            format!("Inner::again: {} = ", ways("again")),
            format!("Inner::root: {} = ", ways("root")),
        ];
        assert_eq!(found(&[("", root), ("inner", inner)]), expected);
    }

    #[test]
    fn what_a_returned_type_stands_for_counts_as_called() {
        let root = "
            pub struct Server { client: Client }
            impl Server {
                pub fn wrapped(&self) -> Wrapped { todo!() }
                pub fn constant(&self) -> Result<Constant> { todo!() }
                pub fn operation(&self) -> Written { todo!() }
            }
            pub enum Wrapped { Some(builder::GetThing), None }
            pub struct Constant;
            impl Constant { const INFO: Info = operations::SET_THING; }
            pub struct Written;
            impl Operation for Written { fn info(&self) -> Info { super::operations::PUT_THING } }
        ";
        let expected = [
            "Server::wrapped: wrapped = GetThing",
            "Server::constant: constant = SetThing",
            "Server::operation: operation = PutThing",
        ];
        assert_eq!(found(&[("", root)]), expected);
    }
}
