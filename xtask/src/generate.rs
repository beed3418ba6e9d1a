//! `cargo xtask generate`: the assembled spec, lowered, goes through progenitor, is reshaped and written as modules.

use crate::{
    document, emit,
    lower::{self, Lowered},
    media, reshape, wiring,
    workspace::{Output, System, Workspace},
};
use anyhow::{Context as _, Result, anyhow};
use progenitor::{CrateVers, GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde_json::Value;
use std::{
    fs,
    panic::{self, AssertUnwindSafe},
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
        let by_hand = generated.by_hand.iter().filter(|_| !system.is_fixture());
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
    let module = system.module();
    let lowered = lower::lower(assembled, &module);
    let code =
        run_progenitor(&lowered).with_context(|| format!("progenitor cannot take the spec of {}", system.name()))?;
    let mut reshaped = reshape::reshape(code)?;
    reshaped.rename(&lowered.fields, &lowered.parameters);
    for operation in document::operations(&lowered.resolved) {
        if let Some(builder) = operation.id().and_then(|id| reshaped.builders.get_mut(id)) {
            media::mend(&lowered.resolved, &operation, builder);
        }
    }
    let folder = workspace.generated(system);
    let files = emit::files(&lowered, &reshaped)?;
    let files = files.into_iter().map(|(name, content)| Output { path: folder.join(name), content }).collect();
    Ok(Generated { files, by_hand: lowered.by_hand.into_iter().collect() })
}

/// The assembled spec as it is on disk.
pub(crate) fn read_assembled(workspace: &Workspace, system: &System) -> Result<Value> {
    let file = workspace.assembled(system);
    let text = fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}: run `cargo xtask assemble` first", workspace.shown(&file)))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", workspace.shown(&file)))
}

/// What progenitor makes of the lowered spec. Where it panics, one operation alone tells which one is to blame.
fn run_progenitor(lowered: &Lowered) -> Result<syn::File> {
    let whole = progenitor_tokens(&lowered.document);
    whole.map_err(|message| match culprit(lowered) {
        Some((operation, message)) => anyhow!("{operation}: {message}"),
        None => anyhow!(message),
    })
}

fn culprit(lowered: &Lowered) -> Option<(String, String)> {
    let paths = lowered.document["paths"].as_object()?;
    let operations = paths.iter().flat_map(|(path, item)| {
        item.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation))
    });
    operations.into_iter().find_map(|(path, method, operation)| {
        let mut alone = lowered.document.clone();
        alone["paths"] = serde_json::json!({path: {method: operation}});
        let message = progenitor_tokens(&alone).err()?;
        Some((format!("{} {path}", method.to_uppercase()), message))
    })
}

fn progenitor_tokens(document: &Value) -> Result<syn::File, String> {
    let spec: openapiv3::OpenAPI = serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder).with_tag(TagStyle::Merged).with_derive("PartialEq").with_crate(
        "bpm-rest-generated",
        CrateVers::Any,
        None,
    );
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let tokens = panic::catch_unwind(AssertUnwindSafe(|| Generator::new(&settings).generate_tokens(&spec)));
    panic::set_hook(hook);
    let tokens = match tokens {
        Ok(tokens) => tokens.map_err(|error| error.to_string())?,
        Err(panic) => return Err(panic_message(panic.as_ref())),
    };
    syn::parse2(tokens).map_err(|error| error.to_string())
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    text.unwrap_or("it panicked").to_owned()
}
