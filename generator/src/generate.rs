//! `cargo xtask generate`: the assembled spec, lowered, goes through progenitor, is reshaped and written as modules.

use crate::{
    assemble, document,
    emit::{self, GENERATED},
    facts::{self},
    lower::{self, Lowered},
    media,
    own_crate::OwnCrate,
    reshape, wiring,
    workspace::{Output, System, Workspace},
};
use anyhow::{Context as _, Result, anyhow};
use proc_macro2::TokenStream;
use progenitor::{CrateVers, GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde_json::Value;
use std::{
    cell::Cell,
    collections::BTreeSet,
    fs,
    panic::{self, AssertUnwindSafe},
    sync::Once,
    thread,
};

/// Writes the generated modules of the systems and says what is left for hand-written code.
pub(crate) fn run(workspace: &Workspace, systems: &[System]) -> Result<()> {
    for system in systems {
        let assembled = read_assembled(workspace, system)?;
        let generated = generate(workspace, system, &assembled)?;
        let folder = workspace.shown(&workspace.generated(system));
        let mut written = 0;
        for output in &generated.files {
            written += usize::from(output.write()?);
        }
        let (once_generated, _) = workspace.left_over(system, &generated.files)?;
        for file in once_generated {
            fs::remove_file(&file).with_context(|| format!("cannot remove {}", workspace.shown(&file)))?;
            println!("removed {}", workspace.shown(&file));
        }
        match written {
            0 => println!("up to date: {folder}"),
            _ => println!("wrote {folder} ({written} of {} files)", generated.files.len()),
        }
        // The fixture's are nobody's task.
        let by_hand = generated.by_hand.iter().filter(|_| !workspace.is_fixture(system));
        for (id, reason) in by_hand {
            println!("  left for hand-written code: {id} ({reason})");
        }
        for line in wiring::missing(workspace, system)? {
            println!("  to be added by hand: {line}");
        }
    }
    Ok(())
}

/// What `generate` makes of one system.
pub(crate) struct Generated {
    pub(crate) files: Vec<Output>,
    by_hand: Vec<(String, String)>,
}

/// The generated files of a system as they should be on disk.
pub(crate) fn generate(workspace: &Workspace, system: &System, assembled: &Value) -> Result<Generated> {
    let Code { lowered, files } = code_of(system, assembled)?;
    let files = outputs(workspace, system, files)?;
    Ok(Generated { files, by_hand: lowered.by_hand.into_iter().collect() })
}

/// The generated files where the workspace has them.
pub(crate) fn outputs(workspace: &Workspace, system: &System, files: Vec<File>) -> Result<Vec<Output>> {
    let folder = workspace.generated(system);
    let files = in_crate(workspace, system, files)?;
    Ok(files.into_iter().map(|(name, content)| Output { path: folder.join(name), content }).collect())
}

/// The files as the project has them.
fn in_crate(workspace: &Workspace, system: &System, files: Vec<File>) -> Result<Vec<File>> {
    let layout = workspace.layout();
    let Some(runtime) = &layout.runtime else { return Ok(files) };
    let module = workspace.generated_module(system);
    let by_itself = format!("crate::{}", system.module());
    let own_crate = OwnCrate { runtime, module: (&module, &by_itself), schemas: layout.schemas };
    let files = files.into_iter().map(|(name, text)| {
        let text = text.replacen(GENERATED, &workspace.generated_line(), 1);
        own_crate.file(name, &text)
    });
    files.filter_map(Result::transpose).collect()
}

/// The name of a generated file, and its content.
pub(crate) type File = (&'static str, String);

/// The module that is generated from a spec, and the spec as it was lowered for that.
#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) lowered: Lowered,
    pub(crate) files: Vec<File>,
}

/// The spec of a system, assembled, and what is generated from it.
pub(crate) struct Made {
    pub(crate) assembled: Value,
    pub(crate) code: Code,
    pub(crate) module: String,
}

impl Made {
    /// Assembles the spec of the system, and generates its module.
    pub(crate) fn of(workspace: &Workspace, system: &System) -> Result<Self> {
        let assembled = assemble::assemble(workspace, system)?;
        let code = code_of(system, &assembled)?;
        Ok(Self { assembled, code, module: system.module() })
    }
}

/// Generates the module of a system from its assembled spec.
fn code_of(system: &System, assembled: &Value) -> Result<Code> {
    code(assembled, &system.module())
        .with_context(|| format!("nothing can be generated from the spec of {}", system.name()))
}

/// Generates the module of the given name from an assembled spec.
pub(crate) fn code(assembled: &Value, module: &str) -> Result<Code> {
    let mut lowered = lower::lower(assembled, module);
    let code = run_progenitor(&mut lowered).context("progenitor cannot take it")?;
    let mut reshaped = reshape::reshape(code)?;
    reshaped.rename(&lowered.fields, &lowered.parameters);
    for operation in document::operations(&lowered.resolved) {
        if let Some(builder) = operation.id().and_then(|id| reshaped.builders.get_mut(id)) {
            media::mend(&lowered.resolved, &operation, builder);
        }
    }
    let files = emit::files(&module.replace('_', "-"), &lowered, &reshaped)?;
    Ok(Code { lowered, files })
}

/// The assembled spec as it is on disk.
pub(crate) fn read_assembled(workspace: &Workspace, system: &System) -> Result<Value> {
    let file = workspace.assembled(system);
    let text = fs::read_to_string(&file).with_context(|| {
        format!("cannot read {}: run `{}` first", workspace.shown(&file), workspace.command("assemble"))
    })?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", workspace.shown(&file)))
}

/// What progenitor makes of the lowered spec. Operations that it cannot take are left for hand-written code.
fn run_progenitor(lowered: &mut Lowered) -> Result<TokenStream> {
    let mut whole = progenitor_tokens(&lowered.document);
    if whole.is_err() {
        leave_out(lowered);
        whole = progenitor_tokens(&lowered.document);
    }
    whole.map_err(|message| anyhow!(message))
}

/// Leaves out each operation that is too much for progenitor by itself.
fn leave_out(lowered: &mut Lowered) {
    let alone: Vec<(String, String, Value)> = lowered.document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            let operations = item.as_object().into_iter().flatten();
            operations.map(|(method, operation)| (path.clone(), method.clone(), operation.clone()))
        })
        .collect();
    for (path, method, operation) in alone {
        let Err(message) = progenitor_tokens(&by_itself(&lowered.document, &path, &method, &operation)) else {
            continue;
        };
        let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
        let reason = message.lines().next().unwrap_or_default();
        lowered.by_hand.insert(id, format!("progenitor cannot take it: {reason}"));
        if let Some(item) = lowered.document["paths"][&path].as_object_mut() {
            item.remove(&method);
        }
    }
    let paths = lowered.document["paths"].clone();
    let mut reached = BTreeSet::new();
    facts::reach(&lowered.document, &paths, &mut reached);
    let reached: BTreeSet<String> = reached.into_iter().map(str::to_owned).collect();
    if let Some(schemas) = lowered.document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| reached.contains(name));
    }
    if let Some(paths) = lowered.document["paths"].as_object_mut() {
        paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
    }
}

/// The document with one operation, and the schemas that it needs.
fn by_itself(document: &Value, path: &str, method: &str, operation: &Value) -> Value {
    let mut needed = BTreeSet::new();
    facts::reach(document, operation, &mut needed);
    let schemas: serde_json::Map<String, Value> = needed
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), document["components"]["schemas"].get(name)?.clone())))
        .collect();
    serde_json::json!({
        "openapi": document["openapi"],
        "info": document["info"],
        "paths": {path: {method: operation}},
        "components": {"schemas": schemas},
    })
}

fn progenitor_tokens(document: &Value) -> Result<TokenStream, String> {
    let spec: openapiv3::OpenAPI = serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder).with_tag(TagStyle::Merged).with_derive("PartialEq");
    for name in ["bpm-rest-runtime", "own-crate", "std"] {
        settings.with_crate(name, CrateVers::Any, None);
    }
    let tokens = quietly(|| Generator::new(&settings).generate_tokens(&spec));
    match tokens {
        Ok(tokens) => tokens.map_err(|error| error.to_string()),
        Err(panic) => Err(panic_message(panic.as_ref())),
    }
}

thread_local! {
    /// Whether a panic of this thread is nobody's news: progenitor panics at what it cannot take.
    static IS_QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What the function gives, or what it panicked with, of which nothing is printed.
fn quietly<T>(run: impl FnOnce() -> T) -> thread::Result<T> {
    // One hook for all threads, made once: exchanging it for each call would lose it where two calls overlap.
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let hook = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !IS_QUIET.get() {
                hook(panic);
            }
        }));
    });
    IS_QUIET.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    IS_QUIET.set(false);
    result
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("it panicked").to_owned()
}
