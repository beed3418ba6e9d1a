//! `cargo xtask handles`: writes the handle methods that a system's files lack, as a person would write them.
//!
//! What is written is source like any other: a person edits it, and the command leaves it alone from then on.

mod client;
mod generated;
mod method;
mod name;
mod shared;
mod source;

use self::{
    client::{Handle, client_name},
    generated::Generated,
    method::{Imports, Method, Wanted},
    shared::Sharers,
};
use crate::{
    calls::{self, Callers},
    docs,
    document::{self, Operation},
    generate::{self, Code, read_assembled},
    names,
    terms::{self, Facts},
    workspace::{Output, System, Workspace},
};
use anyhow::{Context as _, Result, bail};
use heck::ToUpperCamelCase as _;
use quote::ToTokens as _;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

/// Writes the methods of a system that are missing, or of one tag of it, and says what it wrote.
pub(crate) fn run(workspace: &Workspace, system: &System, tag: Option<&str>) -> Result<()> {
    let assembled = read_assembled(workspace, system)?;
    let written = written(workspace, system, &assembled, tag)?;
    for output in &written.files {
        if output.write()? {
            println!("wrote {}", workspace.shown(&output.path));
        }
    }
    for call in &written.calls {
        println!("  {call}");
    }
    for (id, why) in &written.by_hand {
        println!("  to be written by hand: {id} ({why})");
    }
    if written.calls.is_empty() && written.by_hand.is_empty() {
        println!("{}: no method is missing", system.name());
    }
    // What the methods answer with stands below what is written here, once each operation has a method.
    if written.by_hand.is_empty() && tag.is_none() {
        calls::run(workspace, std::slice::from_ref(system))?;
    }
    Ok(())
}

/// What the command writes.
pub(crate) struct Written {
    pub(crate) files: Vec<Output>,
    /// The new methods, as they are called.
    pub(crate) calls: Vec<String>,
    /// The operations that no method can be written for, with the reason.
    pub(crate) by_hand: BTreeMap<String, String>,
}

/// A method to be written.
pub(crate) struct Planned {
    pub(crate) id: String,
    pub(crate) tag: String,
    pub(crate) name: String,
    /// Signature and body.
    pub(crate) code: String,
    /// The documentation, but for the line that says which operation it calls.
    paragraphs: Vec<String>,
    imports: Imports,
}

/// The files with the missing methods in them.
pub(crate) fn written(workspace: &Workspace, system: &System, assembled: &Value, tag: Option<&str>) -> Result<Written> {
    let tags = tags(assembled);
    if let Some(tag) = tag.filter(|tag| !tags.contains_key(tag)) {
        let known: Vec<&str> = tags.keys().copied().collect();
        bail!("{} has no tag `{tag}`; it has: {}", system.name(), known.join(", "));
    }
    let code = generate::code(assembled, &system.module())?;
    let generated = Generated::read(&code)?;
    let calls = Callers::read(workspace, system, assembled, &code.lowered.resolved)?;
    let (planned, by_hand) = planned(&code, &generated);
    let is_missing = |id: &str, of: &str| !calls.callers.contains_key(id) && tag.is_none_or(|tag| tag == of);

    let mut places: BTreeMap<Place, Vec<&Planned>> = BTreeMap::new();
    let mut sharers: BTreeMap<String, Sharers> = BTreeMap::new();
    for method in planned.iter().filter(|method| is_missing(&method.id, &method.tag)) {
        let mut place = place(workspace, system, method, &calls, &generated);
        match place.kind {
            Kind::Shared => {
                if !sharers.contains_key(&place.file) {
                    sharers.insert(place.file.clone(), Sharers::of(workspace, system, &place.file)?);
                }
                if !sharers[&place.file].have(method)? {
                    let file = format!("{}/own_{}.rs", workspace.handles(system), module_name(&method.tag));
                    place = Place { file, name: place.name, kind: Kind::Own };
                }
            }
            Kind::New => {
                if let Some((file, other)) = shared::elsewhere(workspace, system, &method.tag)? {
                    let client = client_name(&other);
                    bail!(
                        "the tag `{}` is shared, and {client} has its methods in {file}: have {} compile that file as well, \
                         from a folder that belongs to no system, as CONTRIBUTING.md says of what systems share",
                        method.tag,
                        client_name(system)
                    );
                }
            }
            Kind::There | Kind::Own => {}
        }
        places.entry(place).or_default().push(method);
    }
    let mut files = Files { workspace, texts: BTreeMap::new() };
    let (mut new, mut own) = (Vec::new(), Vec::new());
    let mut called = Vec::new();
    for (place, methods) in &places {
        let said = tags.get(methods[0].tag.as_str()).copied().unwrap_or_default().trim();
        let doc = docs::sentence(&if said.is_empty() { place.name.clone() } else { said.replace('\n', " ") });
        let path = workspace.root().join(&place.file);
        if place.kind == Kind::Own && !path.exists() {
            let text = format!(
                "//! What {} alone has of {}.\n\nuse super::{};\n",
                client_name(system),
                methods[0].tag,
                place.name
            );
            files.texts.insert(path.clone(), text);
            own.push(format!("own_{}", module_name(&methods[0].tag)));
        }
        if place.kind == Kind::New {
            files.texts.insert(path.clone(), new_file(&workspace.generated_module(system), &place.name, &doc));
            let module = module_name(&methods[0].tag);
            new.push(Handle { module, name: place.name.clone(), doc });
        }
        let module = match place.kind {
            Kind::There => format!("crate::{}", system.module()),
            Kind::New | Kind::Own | Kind::Shared => "super".to_owned(),
        };
        let documentation = |method: &Planned| match place.kind {
            // Each system says there what its spec says.
            Kind::Shared => format!("#[doc = call!(about {id})]\n///\n#[doc = call!({id})]\n", id = method.id),
            Kind::There | Kind::Own | Kind::New => {
                let line = calls.line(&method.id);
                docs::comment(&method.paragraphs.iter().cloned().chain([line]).collect::<Vec<_>>())
            }
        };
        files.add(&module, &path, &place.name, methods, documentation)?;
        if matches!(place.kind, Kind::New | Kind::Own) {
            let text = source::formatted(workspace.root(), &files.text(&path)?)?;
            files.texts.insert(path, text);
        }
        called.extend(methods.iter().map(|method| format!("{}::{}", place.name, method.name)));
    }
    let path = workspace.client(system);
    let is_new = !path.exists();
    if is_new {
        let text = client::new(workspace, system, assembled, &generated)?;
        files.texts.insert(path.clone(), text);
    }
    let client = client_name(system);
    let mut text = client::with_handles(workspace.root(), &files.text(&path)?, &client, &new)?;
    for module in own {
        text = source::with_module(&text, &module);
    }
    if is_new {
        text = client::with_own_methods(workspace.root(), &text, &client)?;
    }
    files.texts.insert(path, text);
    let by_hand = by_hand.into_iter().filter(|(id, _)| !calls.callers.contains_key(id)).collect();
    let files = files.texts.into_iter().map(|(path, content)| Output { path, content }).collect();
    Ok(Written { files, calls: called, by_hand })
}

/// How the methods that people wrote stand beside those that the command would write, had nobody written any.
pub(crate) struct Comparison {
    /// How many are the same, but for the documentation.
    pub(crate) same: usize,
    /// The operations whose methods are not, with what is there and what would be written.
    pub(crate) others: Vec<(String, String, String)>,
}

impl Comparison {
    pub(crate) fn of(workspace: &Workspace, system: &System, assembled: &Value) -> Result<Self> {
        let code = generate::code(assembled, &system.module())?;
        let callers = Callers::read(workspace, system, assembled, &code.lowered.resolved)?;
        let (planned, _) = planned(&code, &Generated::read(&code)?);
        let mut comparison = Self { same: 0, others: Vec::new() };
        for (id, method) in
            callers.callers.iter().flat_map(|(id, methods)| methods.iter().map(move |method| (id, method)))
        {
            let written =
                planned.iter().find(|planned| planned.id == *id).map(|planned| planned.tokens()).transpose()?;
            let there = without_last_comma(&method.code);
            match written {
                Some(written) if written == there => comparison.same += 1,
                written => comparison.others.push((id.clone(), there, written.unwrap_or_default())),
            }
        }
        Ok(comparison)
    }

    /// How many of a hundred methods are the same.
    pub(crate) fn share(&self) -> usize {
        (100 * self.same).checked_div(self.same + self.others.len()).unwrap_or(100)
    }
}

impl Planned {
    /// Signature and body, as tokens.
    fn tokens(&self) -> Result<String> {
        let method: syn::ImplItemFn = syn::parse_str(&self.code).with_context(|| self.code.clone())?;
        Ok(without_last_comma(&format!("{} {}", method.sig.to_token_stream(), method.block.to_token_stream())))
    }
}

/// A comma behind the last argument is a matter of layout.
fn without_last_comma(tokens: &str) -> String {
    tokens.replace(" ,)", ")")
}

/// Says which methods of a system are not what the command would write.
pub(crate) fn compare(workspace: &Workspace, system: &System) -> Result<()> {
    let comparison = Comparison::of(workspace, system, &read_assembled(workspace, system)?)?;
    for (id, there, written) in &comparison.others {
        let written = if written.is_empty() { "to be written by hand" } else { written };
        println!("{id}\n  there:   {there}\n  written: {written}");
    }
    let all = comparison.same + comparison.others.len();
    println!(
        "{}: {} of {all} methods are what it would write: {} %",
        system.name(),
        comparison.same,
        comparison.share()
    );
    Ok(())
}

fn planned(code: &Code, generated: &Generated) -> (Vec<Planned>, BTreeMap<String, String>) {
    let document = &code.lowered.resolved;
    let mut operations = document::operations(document);
    // What is about a thing as a whole comes before its parts.
    operations.sort_by_key(|operation| operation.path.matches('/').count());
    let named = named(document, &operations);
    let (mut planned, mut by_hand) = (Vec::new(), BTreeMap::new());
    for (operation, (tag, name)) in operations.iter().zip(&named) {
        let id = operation.id().unwrap_or_default();
        let resource = terms::resource(tag);
        let facts = Facts::of(document, operation, &resource);
        match (Wanted { document, generated, operation, facts, name }).method() {
            Ok(method) => planned.push(Planned {
                id: id.to_owned(),
                tag: tag.clone(),
                name: name.clone(),
                paragraphs: paragraphs(operation, &method),
                code: method.code,
                imports: method.imports,
            }),
            Err(why) => _ = by_hand.insert(id.to_owned(), why),
        }
    }
    (planned, by_hand)
}

/// Tag and name of each operation's method, in their order; a name is once in a tag.
fn named(document: &Value, operations: &[Operation<'_>]) -> Vec<(String, String)> {
    let names = operations.iter().map(|operation| {
        let tag = terms::tag(operation);
        (tag.to_owned(), name::name(Facts::of(document, operation, &terms::resource(tag))))
    });
    let mut names: Vec<(String, String)> = names.collect();
    let is_twice =
        |names: &[(String, String)], name: &(String, String)| names.iter().filter(|other| *other == name).count() > 1;
    let twice: Vec<bool> = names.iter().map(|name| is_twice(&names, name)).collect();
    for ((named, operation), _) in names.iter_mut().zip(operations).zip(&twice).filter(|(_, is_twice)| **is_twice) {
        if operation.id().is_some_and(|id| id.starts_with("list_")) {
            named.1 = name::listing(&named.1);
        }
    }
    for index in 0..names.len() {
        if names[..index].contains(&names[index]) {
            names[index].1 = operations[index].id().unwrap_or_default().to_owned();
        }
    }
    names
}

fn paragraphs(operation: &Operation<'_>, method: &Method) -> Vec<String> {
    let text = |key: &str| operation.value[key].as_str().unwrap_or_default();
    let mut paragraphs = vec![docs::sentence(text("summary"))];
    paragraphs.extend(docs::paragraphs(text("description")));
    if !method.fields.is_empty() {
        let fields: Vec<String> = method.fields.iter().map(|field| format!("`{field}`")).collect();
        let fields = fields.join(", ");
        paragraphs.push(format!("Optional fields of the form, set by [`field`](Multipart::field): {fields}."));
    }
    paragraphs
}

/// Where methods are written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// Below the root of the workspace.
    file: String,
    /// The type.
    name: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// A file of the system.
    There,
    /// A file that several systems compile.
    Shared,
    /// A file of the system beside a shared one, for what it alone has.
    Own,
    /// A file that is still to be made, with its type.
    New,
}

/// The type that has most of the methods of the same tag, or else a new one.
fn place(workspace: &Workspace, system: &System, method: &Planned, calls: &Callers, generated: &Generated) -> Place {
    let mut counts: BTreeMap<(&str, &str, bool), usize> = BTreeMap::new();
    let callers = calls.callers.iter().filter(|(id, _)| calls.tag(id) == method.tag);
    for caller in callers.flat_map(|(_, callers)| callers).filter(|caller| !caller.calls.is_empty()) {
        *counts.entry((&caller.file, &caller.type_name, caller.is_shared)).or_default() += 1;
    }
    match counts.into_iter().max_by_key(|(_, count)| *count) {
        Some(((file, name, is_shared), _)) => {
            let kind = if is_shared { Kind::Shared } else { Kind::There };
            Place { file: file.to_owned(), name: name.to_owned(), kind }
        }
        None => {
            let module = module_name(&method.tag);
            let file = format!("{}/{module}.rs", workspace.handles(system));
            Place { file, name: type_name(system, &method.tag, generated), kind: Kind::New }
        }
    }
}

/// Names of the client's own methods and modules.
const TAKEN: [&str; 9] =
    ["builder", "connection", "enums", "generated", "operations", "raw", "schemas", "search", "types"];

/// The module of a tag's handle, and its accessor.
fn module_name(tag: &str) -> String {
    let module = tag.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let is_free = names::is_identifier(&module) && !TAKEN.contains(&module.as_str());
    if is_free { module } else { format!("{module}_api") }
}

/// The type of a tag's handle; another one than the generated types and the client.
fn type_name(system: &System, tag: &str, generated: &Generated) -> String {
    let module = module_name(tag);
    let name = module.to_upper_camel_case();
    let names =
        [name.clone(), names::plural(&module).to_upper_camel_case(), format!("{name}Api"), format!("{name}Handle")];
    let taken: BTreeSet<String> = ["Client".to_owned(), client_name(system)].into();
    let mut free = names.iter().filter(|name| !generated.has_type(name) && !taken.contains(*name));
    free.next().unwrap_or(&name).clone()
}

fn new_file(generated: &str, name: &str, doc: &str) -> String {
    format!(
        "//! {doc}

use {generated}::Client;

/// {doc}
#[derive(Clone, Debug)]
pub struct {name} {{
    client: Client,
}}

impl {name} {{
    pub(super) fn new(client: Client) -> Self {{
        Self {{ client }}
    }}
}}
"
    )
}

/// Files as they will be.
struct Files<'a> {
    workspace: &'a Workspace,
    texts: BTreeMap<PathBuf, String>,
}

impl Files<'_> {
    fn text(&self, path: &PathBuf) -> Result<String> {
        match self.texts.get(path) {
            Some(text) => Ok(text.clone()),
            None => fs::read_to_string(path).with_context(|| format!("cannot read {}", self.workspace.shown(path))),
        }
    }

    /// Adds methods with their documentation.
    fn add(
        &mut self,
        module: &str,
        path: &PathBuf,
        name: &str,
        methods: &[&Planned],
        documentation: impl Fn(&Planned) -> String,
    ) -> Result<()> {
        let root = self.workspace.root();
        let layout = self.workspace.layout();
        let mut imports = Imports::default();
        methods.iter().for_each(|method| imports.add(&method.imports));
        let code: Vec<String> = methods
            .iter()
            .map(|method| format!("{}{}", documentation(method), layout.in_handles(&method.code)))
            .collect();
        if layout.is_own_crate() && code.iter().any(|code| code.contains("serde_json")) {
            imports.root.insert("serde_json".to_owned());
        }
        let text = self.text(path)?;
        let text = source::with_imports(root, &text, module, &layout.library, &imports)?;
        self.texts.insert(path.clone(), source::with_methods(root, &text, name, &code.join("\n\n"))?);
        Ok(())
    }
}

/// The tags of a document, with what is said of each.
fn tags(document: &Value) -> BTreeMap<&str, &str> {
    let tags = document["tags"].as_array().into_iter().flatten();
    tags.filter_map(|tag| Some((tag["name"].as_str()?, tag["description"].as_str().unwrap_or_default()))).collect()
}

#[cfg(test)]
mod tests;
