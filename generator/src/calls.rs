//! `cargo xtask calls`: what the handles' documentation says of operations is held against the specs, and
//! `docs/calls/` tells which call each section of a document is.

mod answers;
mod commands;
mod handles;
mod line;
mod said;
mod shared;

pub(crate) use self::handles::{Method, builder_name, imported};

use self::{
    answers::{Endings, Scope},
    handles::{Given, Source, methods},
    line::Line,
    said::Said,
};
use crate::{
    assemble::read_yaml,
    document, facts,
    generate::read_assembled,
    resolve::resolved,
    terms::{self, Facts},
    variants,
    workspace::{Output, System, Workspace},
};
use anyhow::{Context as _, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// Writes the tables of the systems that have a client, and the ends of their handles' documentation.
pub(crate) fn run(workspace: &Workspace, systems: &[System]) -> Result<()> {
    for system in systems {
        let assembled = read_assembled(workspace, system)?;
        for output in outputs(workspace, system, &assembled, &resolved(&assembled))? {
            let is_table = output.path.extension().is_some_and(|kind| kind == "md" || kind == "json");
            match output.write()? {
                true => println!("wrote {}", workspace.shown(&output.path)),
                false if is_table => println!("up to date: {}", workspace.shown(&output.path)),
                false => {}
            }
        }
    }
    Ok(())
}

/// The table of a system, the sources of its handles and what it says in those that it shares, as they should be on disk;
/// none if the system has no handles.
///
/// Fails where the documentation of a handle and the spec say different things.
pub(crate) fn outputs(
    workspace: &Workspace,
    system: &System,
    assembled: &Value,
    resolved: &Value,
) -> Result<Vec<Output>> {
    let sources = sources(workspace, system)?;
    let mut methods = methods(&sources, &system.module());
    // A client may have nothing but the generated builders.
    if methods.iter().all(|method| method.lines.is_empty() && method.named.is_empty()) {
        return Ok(Vec::new());
    }
    let spec = Spec::of(workspace, system, assembled, resolved)?;
    let mut problems = spec.take_lines(&mut methods);
    let calls = Checker::check(&spec, &methods).unwrap_or_else(|found| {
        problems.extend(found);
        Vec::new()
    });
    problems.extend(clashes(&shared_types(workspace)?, &types(&sources, assembled)));
    if problems.iter().any(|problem| problem.contains(UNCALLED)) {
        problems.push(format!(
            "`{} {}` writes the methods that are missing",
            workspace.command("handles"),
            system.name()
        ));
    }
    if !problems.is_empty() {
        bail!("spec and handles of {} do not agree\n  {}", system.name(), problems.join("\n  "));
    }
    let path = workspace.layout().calls.as_ref().map(|path| workspace.root().join(system.filled(path)));
    let mut outputs: Vec<Output> =
        path.into_iter().map(|path| Output { path, content: table(&spec, &calls) }).collect();
    if let Some(path) = &workspace.layout().commands {
        let path = workspace.root().join(system.filled(path));
        outputs.push(Output { path, content: commands::table(&spec, &calls, resolved)? });
    }
    let mut files: BTreeMap<&String, Endings> = BTreeMap::new();
    let mut said = Said::default();
    let document = variants::expanded(assembled);
    let ends = Ends::read(workspace, system, &document)?;
    for method in methods.iter().filter(|method| !method.lines.is_empty()) {
        let ending = ends.of(workspace, method).with_context(|| format!("{}: {}", method.file, method.name))?;
        if method.named.is_empty() {
            let (kind, name) = method.name.split_once("::").context("a method has a type")?;
            files.entry(&method.file).or_default().insert((kind.to_owned(), name.to_owned()), ending);
        } else {
            said.take(&spec, ends.document, method, &ending)?;
        }
    }
    for (file, endings) in files {
        let path = workspace.root().join(file);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {file}"))?;
        outputs.push(Output { path, content: answers::written(&text, &endings).with_context(|| file.clone())? });
    }
    if !said.is_empty() {
        let path = workspace.root().join(workspace.handles(system)).join(format!("{}.rs", said::MODULE));
        outputs.push(Output { path, content: said.file(workspace) });
    }
    Ok(outputs)
}

/// What the end of a method's documentation is made of, beside the method itself.
struct Ends<'a> {
    system: &'a System,
    /// What the builders answer with.
    answers: BTreeMap<String, syn::Type>,
    /// The assembled document, with the verbs of a route as operations.
    document: &'a Value,
    /// The operations of the document, with the names of their builders.
    operations: Vec<(document::Operation<'a>, String)>,
}

impl<'a> Ends<'a> {
    fn read(workspace: &Workspace, system: &'a System, document: &'a Value) -> Result<Self> {
        let path = workspace.generated(system).join("operations.rs");
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", workspace.shown(&path)))?;
        let operations = document::operations(document).into_iter();
        let operations = operations.map(|operation| {
            let builder = builder_name(operation.id().unwrap_or_default());
            (operation, builder)
        });
        Ok(Self { system, answers: answers::outputs(&text)?, document, operations: operations.collect() })
    }

    /// How the documentation of a method that calls something ends.
    fn of(&self, workspace: &Workspace, method: &Method) -> Result<Vec<String>> {
        let called = |(operation, builder): &&(document::Operation<'_>, String)| {
            let said = |line: &Line| line.path == operation.path && line.method.eq_ignore_ascii_case(operation.method);
            method.lines.iter().any(said) && (method.mentions.is_empty() || method.mentions.contains(builder))
        };
        let answer = match &method.answer {
            Some(Given::Builder(name)) => self.answers.get(name),
            Some(Given::Type(kind)) => Some(kind),
            None => None,
        };
        let answer = answer.context("what it answers with is unknown")?;
        let library = &workspace.layout().library;
        let failures = self
            .operations
            .iter()
            .filter(called)
            .flat_map(|(operation, _)| answers::failures(self.document, operation, library))
            .collect();
        let module = format!("crate::{}", self.system.module());
        let scope = Scope { names: &method.scope, system: &module, library };
        Ok(answers::ending(&scope.words(answer), &failures))
    }
}

/// The types that all systems share: what the root of the library exports of the runtime.
fn shared_types(workspace: &Workspace) -> Result<BTreeSet<String>> {
    let path = workspace.layout().shared.as_ref().map(|path| workspace.root().join(path));
    let Some(path) = path.filter(|path| path.exists()) else { return Ok(BTreeSet::new()) };
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", workspace.shown(&path)))?;
    let file = syn::parse_file(&text).with_context(|| format!("cannot parse {}", workspace.shown(&path)))?;
    let imported = imported(&file).into_iter();
    let shared = imported.filter(|(_, path)| path.first().is_some_and(|first| first == "bpm_rest_runtime"));
    Ok(shared.map(|(name, _)| name).collect())
}

/// The types of a system: those of its spec, and the public ones of its sources.
fn types(sources: &[Source], assembled: &Value) -> BTreeSet<String> {
    let schemas = assembled.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let schemas = schemas.filter(|(_, schema)| schema.get("x-rust-type").is_none()).map(|(name, _)| name.clone());
    let items = sources.iter().flat_map(|source| &source.code.items);
    let written = items.filter_map(|item| match item {
        syn::Item::Struct(item) if matches!(item.vis, syn::Visibility::Public(_)) => Some(item.ident.to_string()),
        syn::Item::Enum(item) if matches!(item.vis, syn::Visibility::Public(_)) => Some(item.ident.to_string()),
        _ => None,
    });
    schemas.chain(written).collect()
}

/// What is said of the types of a system that are called as types that all systems share.
fn clashes(shared: &BTreeSet<String>, types: &BTreeSet<String>) -> Vec<String> {
    types
        .intersection(shared)
        .map(|name| format!("the type `{name}` is called as one that all systems share"))
        .collect()
}

/// What is said of an operation that no handle has.
const UNCALLED: &str = "no method calls";

/// The operations of a system, and the methods that call them.
pub(crate) struct Callers {
    spec: Spec,
    /// By operation id; those alone that are called.
    pub(crate) callers: BTreeMap<String, Vec<Method>>,
}

impl Callers {
    pub(crate) fn read(workspace: &Workspace, system: &System, assembled: &Value, resolved: &Value) -> Result<Self> {
        let spec = Spec::of(workspace, system, assembled, resolved)?;
        let mut callers: BTreeMap<String, Vec<Method>> = BTreeMap::new();
        let mut methods = methods(&sources(workspace, system)?, &system.module());
        _ = spec.take_lines(&mut methods);
        for method in methods {
            for index in spec.called(&method).unwrap_or_default() {
                callers.entry(spec.operations[index].id.clone()).or_default().push(method.clone());
            }
        }
        Ok(Self { spec, callers })
    }

    /// The tag of an operation.
    pub(crate) fn tag(&self, id: &str) -> &str {
        self.spec.operation(id).map_or("", |operation| &operation.tag)
    }

    /// The line of documentation that says which operation a method calls.
    pub(crate) fn line(&self, id: &str) -> String {
        self.spec.operation(id).map(|operation| self.spec.line(operation).to_string()).unwrap_or_default()
    }
}

/// The systems that compile a file of handles.
pub(crate) fn systems_of(workspace: &Workspace, file: &str) -> Result<Vec<System>> {
    shared::systems_of(workspace, &workspace.root().join(file))
}

/// The files of a system's handles, and those that it compiles with others.
fn sources(workspace: &Workspace, system: &System) -> Result<Vec<Source>> {
    let folder = workspace.root().join(workspace.handles(system));
    let generated = workspace.generated(system);
    let mut sources = Vec::new();
    for file in rust_files(&folder)?.into_iter().filter(|file| !file.starts_with(&generated)) {
        let module = file.strip_prefix(&folder).map(|file| file.with_extension("")).unwrap_or_default();
        let module: Vec<String> = module.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let (text, source) = source_of(workspace, &file, module.clone(), false)?;
        sources.push(source);
        for (name, file) in shared::declared(&file, &text) {
            let module = module.iter().cloned().chain([name]).collect();
            sources.push(source_of(workspace, &file, module, true)?.1);
        }
    }
    Ok(sources)
}

fn source_of(workspace: &Workspace, file: &Path, module: Vec<String>, is_shared: bool) -> Result<(String, Source)> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", workspace.shown(file)))?;
    let code = syn::parse_file(&text).with_context(|| format!("cannot parse {}", workspace.shown(file)))?;
    Ok((text, Source { file: workspace.shown(file), module, is_shared, code }))
}

/// The file of a module whose folder is given, if there is one, and those in the folder, at any depth.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = vec![folder.with_extension("rs")];
    files.retain(|file| file.exists());
    if folder.exists() {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        let entries: BTreeSet<PathBuf> =
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        let modules: BTreeSet<PathBuf> = entries.iter().map(|entry| entry.with_extension("")).collect();
        for module in modules {
            files.extend(rust_files(&module)?);
        }
    }
    Ok(files)
}

/// What is read of `api.yaml`: the assembled document does not keep the order.
#[derive(Deserialize)]
struct Api {
    #[serde(rename = "x-documents")]
    documents: IndexMap<String, Value>,
}

/// The operations of a spec that have builders, and what the spec goes by.
struct Spec {
    /// The assembled document, as a path in the workspace.
    file: String,
    title: String,
    /// Id and name; the first is the guide, each section of which has to be some call.
    documents: IndexMap<String, String>,
    routes: usize,
    operations: Vec<Operation>,
    /// Accessors that have the system's own word for their idea.
    own_words: BTreeSet<String>,
    /// Whether methods are called as their author likes: the table of terms is one of this library.
    has_own_names: bool,
}

struct Operation {
    id: String,
    tag: String,
    /// The name of its builder.
    builder: String,
    method: String,
    path: String,
    summary: String,
    /// Sections by the id of their document.
    sections: BTreeMap<String, Vec<String>>,
    /// Which servers have it, where not all of them do.
    served: Option<String>,
    gives_bytes: bool,
    gives_list: bool,
}

impl Spec {
    fn of(workspace: &Workspace, system: &System, assembled: &Value, resolved: &Value) -> Result<Self> {
        let api: Api = read_yaml(workspace, &workspace.fragments(system).join("api.yaml"))?;
        let title = |id: String| {
            let title = assembled["x-documents"][&id].as_str().unwrap_or_default().to_owned();
            (id, title)
        };
        let documents = api.documents.into_keys().map(title).collect();
        let read = Self::read(assembled, resolved, &workspace.shown(&workspace.assembled(system)), documents);
        Ok(Self { has_own_names: workspace.layout().is_own_crate(), ..read })
    }

    fn read(assembled: &Value, resolved: &Value, file: &str, documents: IndexMap<String, String>) -> Self {
        let routes = document::operations(assembled);
        let operations = routes.iter().flat_map(|route| match route.value["x-variants"].as_array() {
            Some(variants) => variants.iter().map(|variant| Operation::read(route, variant)).collect(),
            None => vec![Operation::read(route, route.value)],
        });
        let mut operations: Vec<Operation> = operations.collect();
        for known in document::operations(resolved) {
            let facts = Facts::of(resolved, &known, "");
            for operation in operations.iter_mut().filter(|operation| operation.id == facts.id) {
                (operation.gives_bytes, operation.gives_list) = (facts.gives_bytes, facts.gives_list);
            }
        }
        Self {
            file: file.to_owned(),
            title: assembled["info"]["title"].as_str().unwrap_or_default().to_owned(),
            documents,
            routes: routes.len(),
            operations,
            has_own_names: false,
            own_words: assembled["x-own-words"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(word, _)| word.clone())
                .collect(),
        }
    }

    /// The id of the document that each section of has to be some call.
    fn guide(&self) -> &str {
        self.documents.keys().next().map_or("", String::as_str)
    }

    /// The documents whose names start with the words.
    fn documents_called<'a>(&'a self, words: &'a str) -> impl Iterator<Item = &'a str> {
        let is_called = move |name: &str| {
            let rest = name.strip_prefix(words).filter(|_| !words.is_empty());
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        self.documents.iter().filter(move |(_, name)| is_called(name)).map(|(id, _)| id.as_str())
    }

    fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// What the line of a method that calls the operation says: its sections of the guide, or else of another document.
    fn line(&self, operation: &Operation) -> Line {
        let document = self.documents.keys().find(|id| !operation.sections(id).is_empty());
        let document = document.map_or("", String::as_str);
        Line {
            method: operation.method.clone(),
            path: operation.path.clone(),
            source: line::Source {
                document: self.documents.get(document).map(|name| called(name)).unwrap_or_default().to_owned(),
                sections: operation.sections(document).to_vec(),
            },
        }
    }

    /// Gives each method the lines of the operations that a macro names in its documentation, and says what is wrong there.
    fn take_lines(&self, methods: &mut [Method]) -> Vec<String> {
        let mut problems = Vec::new();
        for method in methods {
            if method.is_shared && !method.lines.is_empty() {
                let line = shown(&method.lines[0]);
                let cure =
                    "several systems compile the file, so a macro says it: #[doc = call!(…)], with the operation";
                problems.push(format!("{}: {}: says {line}, but {cure}", method.file, method.name));
            }
            for named in &method.named {
                match self.operation(&named.id) {
                    Some(_) if named.is_about => {}
                    Some(operation) => method.lines.push(self.line(operation)),
                    None => {
                        let message = format!("names `call!({named})`, but there is no such operation");
                        problems.push(format!("{}: {}: {message}", method.file, method.name));
                    }
                }
            }
        }
        problems
    }

    /// The operations that a method calls: those that its code mentions, else those that its lines alone determine. Fails
    /// with a line that is not one operation, and how many it is.
    fn called<'m>(&self, method: &'m Method) -> Result<Vec<usize>, (&'m Line, usize)> {
        let indices = 0..self.operations.len();
        let mentioned: Vec<usize> =
            indices.clone().filter(|&index| method.mentions.contains(&self.operations[index].builder)).collect();
        if !mentioned.is_empty() {
            return Ok(mentioned);
        }
        let determined = |line: &'m Line| {
            let fitting: Vec<usize> =
                indices.clone().filter(|&index| self.fits(line, &self.operations[index])).collect();
            if let [one] = fitting.as_slice() { Ok(*one) } else { Err((line, fitting.len())) }
        };
        method.lines.iter().map(determined).collect()
    }

    /// Whether a line says of an operation what the spec says.
    fn fits(&self, line: &Line, operation: &Operation) -> bool {
        let line::Source { document, sections } = &line.source;
        let has_all = |document| sections.iter().all(|section| operation.sections(document).contains(section));
        operation.has_route(line) && !sections.is_empty() && self.documents_called(document).any(has_all)
    }
}

impl Operation {
    fn read(route: &document::Operation<'_>, value: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let id = text(&value["operationId"]);
        let mut sections: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for source in value["x-source"].as_array().into_iter().flatten() {
            sections.entry(text(&source["document"])).or_default().push(text(&source["section"]));
        }
        Self {
            builder: builder_name(&id),
            id,
            tag: terms::tag(route).to_owned(),
            method: route.method.to_uppercase(),
            path: route.path.to_owned(),
            summary: text(&value["summary"]),
            sections,
            served: facts::served(value).or_else(|| facts::served(route.value)),
            gives_bytes: false,
            gives_list: false,
        }
    }

    /// What the name of a method that calls it is judged by; the resource is that of its tag.
    fn facts<'a>(&'a self, resource: &'a str) -> Facts<'a> {
        Facts { id: &self.id, resource, gives_bytes: self.gives_bytes, gives_list: self.gives_list }
    }

    fn route(&self) -> String {
        format!("`{} {}`", self.method, self.path)
    }

    fn has_route(&self, line: &Line) -> bool {
        self.method == line.method && self.path == line.path
    }

    /// Its sections in the document with the id.
    fn sections(&self, document: &str) -> &[String] {
        self.sections.get(document).map_or(&[], Vec::as_slice)
    }
}

/// How an operation is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Calls {
    /// From the client on, such as `users().get`.
    calls: BTreeSet<String>,
    /// The sections that the documentation names.
    sections: BTreeSet<String>,
}

/// Goes through the methods and writes down what calls each operation, and what is wrong.
struct Checker<'a> {
    spec: &'a Spec,
    /// In the order of the spec's operations.
    calls: Vec<Calls>,
    problems: Vec<String>,
}

impl<'a> Checker<'a> {
    /// How each operation is called, in the order of the spec, or all that is wrong.
    fn check(spec: &'a Spec, methods: &[Method]) -> Result<Vec<Calls>, Vec<String>> {
        let mut checker = Self { spec, calls: vec![Calls::default(); spec.operations.len()], problems: Vec::new() };
        methods.iter().for_each(|method| checker.method(method));
        checker.uncalled();
        // A wrong line leaves its section without a name; that is not worth a second message.
        if checker.problems.is_empty() {
            checker.unnamed();
        }
        if checker.problems.is_empty() { Ok(checker.calls) } else { Err(checker.problems) }
    }

    fn method(&mut self, method: &Method) {
        let spec = self.spec;
        let called = self.called(method);
        let is_misfit =
            |line: &&Line| !called.is_empty() && !called.iter().any(|&index| spec.fits(line, &spec.operations[index]));
        let misfits: Vec<&Line> = method.lines.iter().filter(is_misfit).collect();
        misfits.iter().for_each(|line| self.misfit(method, line, &called));
        for index in called {
            // A line that is wrong was most likely meant for it.
            if misfits.is_empty() {
                self.unsaid(method, &spec.operations[index]);
            }
            self.call(method, index);
        }
    }

    fn called(&mut self, method: &Method) -> Vec<usize> {
        self.spec.called(method).unwrap_or_else(|(line, count)| {
            let message = format!("calls nothing that can be seen, and {} is {count} operations", shown(line));
            self.report(method, &message);
            Vec::new()
        })
    }

    /// Says what is wrong with a line that is none of the operations that its method calls.
    fn misfit(&mut self, method: &Method, line: &Line, called: &[usize]) {
        let spec = self.spec;
        let called = called.iter().map(|&index| &spec.operations[index]);
        let on_route: Vec<&Operation> = called.clone().filter(|operation| operation.has_route(line)).collect();
        let message = if on_route.is_empty() {
            let called: Vec<String> =
                called.map(|operation| format!("{}, {}", operation.id, operation.route())).collect();
            format!("says {}, but calls {}", shown(line), called.join("; "))
        } else if line.source.sections.is_empty() {
            format!("names no document and section behind {}", shown(line))
        } else if spec.documents_called(&line.source.document).next().is_none() {
            let names: Vec<&str> = spec.documents.values().map(String::as_str).collect();
            format!("names `{}`, but the documents are: {}", line.source.document, names.join("; "))
        } else {
            let sources = on_route.iter().flat_map(|operation| &operation.sections);
            let sources: Vec<String> =
                sources.map(|(document, sections)| format!("{document} {}", sections.join(", "))).collect();
            format!("says {}, but x-source has {}", shown(line), sources.join("; "))
        };
        self.report(method, &message);
    }

    /// Reports an operation that none of the method's lines is about.
    fn unsaid(&mut self, method: &Method, operation: &Operation) {
        if !method.lines.iter().any(|line| self.spec.fits(line, operation)) {
            let (id, route) = (&operation.id, operation.route());
            self.report(method, &format!("calls {id}, but no line of its documentation says {route} and its section"));
        }
    }

    /// Takes down that a method calls an operation.
    fn call(&mut self, method: &Method, index: usize) {
        let spec = self.spec;
        let operation = &spec.operations[index];
        if method.calls.is_empty() {
            self.report(method, &format!("calls {}, but no accessor of the client leads here", operation.id));
        }
        self.name(method, operation);
        let fitting = method.lines.iter().filter(|line| spec.fits(line, operation));
        let sections = fitting.flat_map(|line| &line.source.sections).cloned();
        self.calls[index].sections.extend(sections);
        self.calls[index].calls.extend(method.calls.iter().cloned());
    }

    /// Reports a name that has another word than the table of terms.
    fn name(&mut self, method: &Method, operation: &Operation) {
        if self.spec.has_own_names {
            return;
        }
        let resource = terms::resource(&operation.tag);
        let parts = method.calls.iter().flat_map(|call| call.split('.'));
        let accessors = parts.filter_map(|part| part.split_once('(')).map(|(name, _)| name);
        let accessors = accessors.filter(|name| !self.spec.own_words.contains(*name));
        let accessors: BTreeSet<String> = accessors.filter_map(terms::accessor_complaint).collect();
        let named = terms::complaint(&method.ident, operation.facts(&resource));
        for complaint in accessors.into_iter().chain(named) {
            self.report(method, &complaint);
        }
    }

    fn uncalled(&mut self) {
        for (operation, calls) in self.spec.operations.iter().zip(&self.calls) {
            if calls.calls.is_empty() {
                let problem = format!("{}: {}: {UNCALLED} {}", self.spec.file, operation.id, operation.route());
                self.problems.push(problem);
            }
        }
    }

    /// Reports the sections of the guide that no method names, though each operation is called.
    fn unnamed(&mut self) {
        for (operation, calls) in self.spec.operations.iter().zip(&self.calls) {
            for section in operation.sections(self.spec.guide()) {
                if !calls.sections.contains(section) {
                    let calls: Vec<&str> = calls.calls.iter().map(String::as_str).collect();
                    let message = format!("the section {section} is not named by {}", calls.join(", "));
                    self.problems.push(format!("{}: {}: {message}", self.spec.file, operation.id));
                }
            }
        }
    }

    fn report(&mut self, method: &Method, message: &str) {
        self.problems.push(format!("{}: {}: {message}", method.file, method.name));
    }
}

/// What a document is called in documentation: how its name starts.
fn called(name: &str) -> &str {
    let ends = [" (", ",", ":", ";", ". ", " as ", " and ", " running ", " to "].map(|end| name.find(end));
    name[..ends.into_iter().flatten().min().unwrap_or(name.len())].trim_end_matches('.')
}

/// A line as a person wants to read it.
fn shown(line: &Line) -> String {
    format!("`{} {}`, {}", line.method, line.path, line.source).trim_end_matches(", ").to_owned()
}

/// The sections of an operation in all documents.
fn all_sections(operation: &Operation) -> String {
    operation.sections.values().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The first line of each table.
const MADE: &str = "<!-- Made by `cargo xtask calls`; edit the spec or the documentation of the handles instead. -->";

/// The page of a system: counts, the sections of the guide in their order, and the operations that it does not have.
fn table(spec: &Spec, calls: &[Calls]) -> String {
    let operations = || spec.operations.iter().zip(calls);
    let sections = operations().flat_map(|(operation, calls)| {
        operation.sections(spec.guide()).iter().map(move |section| (section.as_str(), operation, calls))
    });
    let mut sections: Vec<(&str, &Operation, &Calls)> = sections.collect();
    sections.sort_by_key(|(section, ..)| (numbers(section), *section));
    let beside: Vec<(String, &Operation, &Calls)> = operations()
        .filter(|(operation, _)| operation.sections(spec.guide()).is_empty())
        .map(|(operation, calls)| (all_sections(operation), operation, calls))
        .collect();

    let mut page = format!("{MADE}\n\n# {}: sections and calls\n\n{}\n", spec.title, counts(spec, calls));
    page += &heading("section");
    sections.iter().for_each(|(section, operation, calls)| page += &row(section, operation, calls));
    if !beside.is_empty() {
        page += "\n## Operations that the guide does not have\n";
        page += &heading("source");
        beside.iter().for_each(|(source, operation, calls)| page += &row(source, operation, calls));
    }
    page + &served(spec, calls)
}

/// The operations that not all servers have, and which ones do; nothing if all have all.
fn served(spec: &Spec, calls: &[Calls]) -> String {
    let operations = spec.operations.iter().zip(calls);
    let rows: String =
        operations.filter_map(|(operation, calls)| Some(row(operation.served.as_deref()?, operation, calls))).collect();
    if rows.is_empty() {
        return rows;
    }
    format!("\n## Operations that not every server has\n{}{rows}", heading("servers"))
}

fn counts(spec: &Spec, calls: &[Calls]) -> String {
    let guide = spec.documents.values().next().map_or("", String::as_str);
    let sections: BTreeSet<&String> =
        spec.operations.iter().flat_map(|operation| operation.sections(spec.guide())).collect();
    let named: BTreeSet<&String> = calls.iter().flat_map(|calls| &calls.sections).collect();
    let named = sections.intersection(&named).count();
    let operations = spec.operations.len();
    let routes = spec.routes;
    format!("{operations} operations on {routes} routes; {named} of {} sections of: {guide}.", sections.len())
}

fn heading(first: &str) -> String {
    format!("\n| {first} | summary | method and path | call |\n|---|---|---|---|\n")
}

fn row(first: &str, operation: &Operation, calls: &Calls) -> String {
    let mut row = String::new();
    let calls: Vec<String> = calls.calls.iter().map(|call| format!("`{call}`")).collect();
    for cell in [first, &operation.summary, &operation.route(), &calls.join(", ")] {
        let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
        _ = write!(row, "| {cell} ");
    }
    row + "|\n"
}

/// The numbers in a section's name, for sorting.
fn numbers(section: &str) -> Vec<u32> {
    section.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn spec() -> Value {
        let source = |document: &str, section: &str| json!([{"document": document, "section": section}]);
        json!({
            "info": {"title": "Test API"},
            "paths": {
                "/tasks": {
                    "get": {"operationId": "list_tasks", "summary": "Lists tasks.", "x-source": source("guide", "2.10")}
                },
                "/tasks/{id}": {
                    "get": {"operationId": "get_task", "summary": "Gets a | task.", "x-source": [
                        {"document": "guide", "section": "2.9"},
                        {"document": "server", "section": "TaskResource"}
                    ]},
                    "post": {"operationId": "act_on_task", "summary": "Acts.", "x-variants": [
                        {"operationId": "claim_task", "summary": "Claims it.", "x-source": source("guide", "2.11")},
                        {"operationId": "complete_task", "summary": "Completes it.", "x-source": source("guide", "2.11")}
                    ]}
                },
                "/tasks/{id}/file": {
                    "put": {"operationId": "set_file", "summary": "Sets the file.",
                            "x-source": source("server", "FileResource")}
                },
                "/history/tasks": {
                    "get": {"operationId": "list_old_tasks", "summary": "Lists old tasks.",
                            "x-served": "Test 2.0 and later", "x-source": source("guide", "3.1")}
                }
            }
        })
    }

    const CLIENT: &str = "
        mod history;
        mod tasks;
        pub use self::{history::History, tasks::Tasks};
        use ::bpm_rest_runtime::seam::Connection;

        pub struct Flowable { client: Client }

        impl Flowable {
            pub fn builder(base_url: &str) -> ClientBuilder<Self> { ClientBuilder::new(base_url) }
            pub fn tasks(&self) -> Tasks { Tasks::new(self.client.clone()) }
            pub fn history(&self) -> History { History::new(self.client.clone()) }
            pub fn operations(&self) -> &Client { &self.client }
        }
    ";

    const TASKS: &str = "
        use super::{builder, operations};

        pub struct Tasks { client: Client }

        impl Tasks {
            /// Lists tasks.
            ///
            /// `GET /tasks`. The guide, 2.10.
            pub fn list(&self) -> builder::ListTasks { self.client.list_tasks() }

            /// `GET /tasks/{id}`. The guide, 2.9, corrected by the server.
            pub fn get(&self, id: &str) -> Result<Task> { self.client.get_task().id(id).send().map(Task::new) }

            /// `POST /tasks/{id}`. The guide, 2.11.
            pub fn claim(&self, id: &str) -> builder::ClaimTask { self.client.claim_task().id(id) }

            /// `POST /tasks/{id}`. The guide, 2.11.
            pub fn complete(&self, id: &str) -> builder::CompleteTask { self.acted(id) }

            /// `PUT /tasks/{id}/file`. Server 1.0, FileResource.
            pub fn set_file(&self, id: &str) -> SetFile { SetFile::new(&self.client, id) }

            fn acted(&self, id: &str) -> builder::CompleteTask { self.client.complete_task().id(id) }
        }

        pub struct SetFile { id: String }

        impl SetFile { const INFO: &'static OperationInfo = &operations::SET_FILE; }
    ";

    const HISTORY: &str = "
        mod tasks;
        pub struct History { client: Client }
        impl History {
            pub fn tasks(&self) -> tasks::Tasks { tasks::Tasks::new(self.client.clone()) }
        }
    ";

    const HISTORY_TASKS: &str = "
        use crate::flowable::builder;
        pub struct Tasks { client: Client }
        impl Tasks {
            /// `GET /history/tasks`. The guide, 3.1.
            pub fn list(&self) -> builder::ListOldTasks { self.client.list_old_tasks() }
        }
    ";

    fn source(module: &[&str], text: &str) -> Source {
        let module: Vec<String> = module.iter().map(|&part| part.to_owned()).collect();
        let file = ["flowable".to_owned()].into_iter().chain(module.clone()).collect::<Vec<_>>().join("/") + ".rs";
        Source { file, module, is_shared: false, code: syn::parse_file(text).unwrap() }
    }

    /// The page that comes of the sources above, with another text for the tasks and another spec, or the problems.
    fn page(tasks: &str, assembled: &Value) -> Result<String, Vec<String>> {
        let sources = [
            source(&[], CLIENT),
            source(&["tasks"], tasks),
            source(&["history"], HISTORY),
            source(&["history", "tasks"], HISTORY_TASKS),
        ];
        let documents = [("guide", "The guide, second edition"), ("server", "Server 1.0 and its sources")];
        let documents = documents.iter().map(|&(id, name)| (id.to_owned(), name.to_owned())).collect();
        let spec = Spec::read(assembled, &resolved(assembled), "spec.json", documents);
        let calls = Checker::check(&spec, &methods(&sources, "flowable"))?;
        Ok(table(&spec, &calls))
    }

    #[track_caller]
    fn assert_problems(replaced: &str, by: &str, expected: &[&str]) {
        assert_eq!(TASKS.matches(replaced).count(), 1, "{replaced}");
        assert_eq!(page(&TASKS.replace(replaced, by), &spec()).unwrap_err(), expected);
    }

    #[test]
    fn a_type_is_not_called_as_one_of_all_systems() {
        let shared = shared_types(&Workspace::of_tests().unwrap()).unwrap();
        assert!(["Call", "Page", "Pages"].iter().all(|name| shared.contains(*name)), "{shared:?}");
        let assembled =
            json!({"components": {"schemas": {"Page": {"type": "object"}, "Secret": {"x-rust-type": "x"}}}});
        let handles = source(&["pages"], "pub struct Pages; struct Call; pub enum PageSort {}");
        let problems = clashes(&shared, &types(&[handles], &assembled));
        let expected =
            ["Page", "Pages"].map(|name| format!("the type `{name}` is called as one that all systems share"));
        assert_eq!(problems, expected);
    }

    /// The names of a method and of an accessor are held to the terms.
    #[test]
    fn a_name_with_another_word_for_its_idea_is_refused() {
        let said = |what: &str| {
            let problems = page(&TASKS.replace("pub fn get(", what), &spec()).unwrap_err();
            problems.join("\n")
        };
        assert!(
            said("pub fn fetch(").contains("flowable/tasks.rs: Tasks::fetch: `fetch` (one item or several) is `get`")
        );
        let client = CLIENT.replace("pub fn tasks(", "pub fn todo_tasks(");
        let sources = [source(&[], &client), source(&["tasks"], TASKS)];
        let documents = [("guide".to_owned(), "The guide".to_owned())].into_iter().collect();
        let problems = Checker::check(
            &Spec::read(&spec(), &resolved(&spec()), "spec.json", documents),
            &methods(&sources, "flowable"),
        );
        assert!(problems.unwrap_err().join("\n").contains("`todo` (what people have to do) is `tasks`"));

        // What the users of a system call the thing is no such name there.
        let mut own = spec();
        own["x-own-words"] = json!({"todo_tasks": "what its screens call tasks"});
        let documents = [("guide".to_owned(), "The guide".to_owned())].into_iter().collect();
        let checked =
            Checker::check(&Spec::read(&own, &resolved(&own), "spec.json", documents), &methods(&sources, "flowable"));
        assert!(checked.is_ok() || !checked.unwrap_err().join("\n").contains("`todo`"));
    }

    #[test]
    fn the_page_has_the_sections_in_their_order_and_what_is_beside_them() {
        let expected = "\
<!-- Made by `cargo xtask calls`; edit the spec or the documentation of the handles instead. -->

# Test API: sections and calls

6 operations on 5 routes; 4 of 4 sections of: The guide, second edition.

| section | summary | method and path | call |
|---|---|---|---|
| 2.9 | Gets a \\| task. | `GET /tasks/{id}` | `tasks().get` |
| 2.10 | Lists tasks. | `GET /tasks` | `tasks().list` |
| 2.11 | Claims it. | `POST /tasks/{id}` | `tasks().claim` |
| 2.11 | Completes it. | `POST /tasks/{id}` | `tasks().complete` |
| 3.1 | Lists old tasks. | `GET /history/tasks` | `history().tasks().list` |

## Operations that the guide does not have

| source | summary | method and path | call |
|---|---|---|---|
| FileResource | Sets the file. | `PUT /tasks/{id}/file` | `tasks().set_file` |

## Operations that not every server has

| servers | summary | method and path | call |
|---|---|---|---|
| Test 2.0 and later | Lists old tasks. | `GET /history/tasks` | `history().tasks().list` |
";
        assert_eq!(page(TASKS, &spec()).unwrap(), expected);
    }

    #[test]
    fn a_line_with_another_method_or_path_than_the_call_is_refused() {
        let expected =
            &["flowable/tasks.rs: Tasks::list: says `GET /task`, The guide, 2.10, but calls list_tasks, `GET /tasks`"];
        assert_problems("`GET /tasks`", "`GET /task`", expected);
        let expected =
            &["flowable/tasks.rs: Tasks::set_file: says `GET /tasks/{id}/file`, Server 1.0, FileResource, but calls \
             set_file, `PUT /tasks/{id}/file`"];
        assert_problems("`PUT /tasks/{id}/file`", "`GET /tasks/{id}/file`", expected);
    }

    #[test]
    fn a_call_without_a_line_is_refused() {
        let expected = &[
            "flowable/tasks.rs: Tasks::list: calls list_tasks, but no line of its documentation says `GET /tasks` and its section",
        ];
        assert_problems("/// `GET /tasks`. The guide, 2.10.", "/// Nothing more.", expected);
    }

    #[test]
    fn a_section_or_document_that_the_operation_does_not_come_from_is_refused() {
        let sections = "flowable/tasks.rs: Tasks::get: says `GET /tasks/{id}`, The guide, 2.8, but x-source has \
                        guide 2.9; server TaskResource";
        assert_problems("The guide, 2.9", "The guide, 2.8", &[sections]);
        let document = "flowable/tasks.rs: Tasks::get: names `The guid`, but the documents are: \
                        The guide, second edition; Server 1.0 and its sources";
        assert_problems("The guide, 2.9", "The guid, 2.9", &[document]);
        let nothing = "flowable/tasks.rs: Tasks::get: names no document and section behind `GET /tasks/{id}`";
        assert_problems(". The guide, 2.9, corrected by the server.", "", &[nothing]);
    }

    #[test]
    fn a_section_of_the_guide_that_only_another_document_stands_for_is_refused() {
        let unnamed = "spec.json: get_task: the section 2.9 is not named by tasks().get";
        assert_problems("The guide, 2.9", "Server 1.0, TaskResource", &[unnamed]);
    }

    #[test]
    fn a_section_of_the_guide_that_no_line_names_is_refused() {
        let mut assembled = spec();
        let source = json!({"document": "guide", "section": "2.12"});
        assembled["paths"]["/tasks"]["get"]["x-source"].as_array_mut().unwrap().push(source);
        let problems = page(TASKS, &assembled).unwrap_err();
        assert_eq!(problems, ["spec.json: list_tasks: the section 2.12 is not named by tasks().list"]);
        let both = TASKS.replace("The guide, 2.10", "The guide, 2.10 and 2.12");
        assert!(page(&both, &assembled).unwrap().contains("| 2.12 | Lists tasks. |"));
    }

    #[test]
    fn an_operation_that_no_method_calls_is_refused() {
        let mut assembled = spec();
        assembled["paths"]["/tasks"]["delete"] = json!({"operationId": "delete_tasks", "summary": "Deletes all.",
            "x-source": [{"document": "guide", "section": "2.12"}]});
        assert_eq!(page(TASKS, &assembled).unwrap_err(), ["spec.json: delete_tasks: no method calls `DELETE /tasks`"]);
    }

    #[test]
    fn a_handle_that_no_accessor_leads_to_is_refused() {
        let lost = "}
        pub struct Lost { client: Client }
        impl Lost {
            /// `GET /tasks`. The guide, 2.10.
            pub fn list(&self) -> builder::ListTasks { self.client.list_tasks() }
        }
        pub struct SetFile";
        let expected = "flowable/tasks.rs: Lost::list: calls list_tasks, but no accessor of the client leads here";
        assert_problems("}\n\n        pub struct SetFile", lost, &[expected]);
    }

    #[test]
    fn a_call_that_cannot_be_seen_is_known_by_its_line_if_that_is_one_operation() {
        let hidden = TASKS.replace("-> SetFile {", "-> impl Operation {");
        assert_ne!(hidden, TASKS);
        assert_eq!(page(&hidden, &spec()), page(TASKS, &spec()));
        let expected = &[
            "flowable/tasks.rs: Tasks::claim: calls nothing that can be seen, and `POST /tasks/{id}`, The guide, 2.11 \
             is 2 operations",
            "spec.json: claim_task: no method calls `POST /tasks/{id}`",
        ];
        let claim = "builder::ClaimTask { self.client.claim_task().id(id) }";
        assert_problems(claim, "impl Operation { claim(id) }", expected);
    }

    #[test]
    fn a_method_may_call_several_operations_and_then_says_so_for_each() {
        let both = "-> builder::ListTasks { self.client.get_task(); self.client.list_tasks() }";
        let calls = "flowable/tasks.rs: Tasks::list: calls get_task, but no line of its documentation says \
                     `GET /tasks/{id}` and its section";
        let code = "-> builder::ListTasks { self.client.list_tasks() }";
        assert_problems(code, both, &[calls]);
        let line = "/// `GET /tasks`. The guide, 2.10.";
        let lines = format!("{line}\n            /// `GET /tasks/{{id}}`. The guide, 2.9.");
        let page = page(&TASKS.replace(code, both).replace(line, &lines), &spec()).unwrap();
        assert!(page.contains("| `GET /tasks/{id}` | `tasks().get`, `tasks().list` |"), "{page}");
    }

    #[test]
    fn the_files_of_a_module_are_found_at_any_depth() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path());
        assert!(
            outputs(&workspace, &System::named("flowable").unwrap(), &spec(), &resolved(&spec())).unwrap().is_empty(),
            "no module, no page"
        );

        let module = folder.path().join("ergonomic/src");
        fs::create_dir_all(module.join("flowable/history")).unwrap();
        for file in ["flowable.rs", "flowable/history.rs", "flowable/history/tasks.rs", "other.rs"] {
            fs::write(module.join(file), "").unwrap();
        }
        let found = sources(&workspace, &System::named("flowable").unwrap()).unwrap();
        let found: Vec<(&str, String)> =
            found.iter().map(|source| (source.file.as_str(), source.module.join("::"))).collect();
        let expected = [
            ("ergonomic/src/flowable.rs", ""),
            ("ergonomic/src/flowable/history.rs", "history"),
            ("ergonomic/src/flowable/history/tasks.rs", "history::tasks"),
        ];
        assert_eq!(found, expected.map(|(file, module)| (file, module.to_owned())));
    }
}
