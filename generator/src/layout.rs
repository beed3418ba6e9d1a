//! How a project is laid out: where its files lie, and by which paths its code names things.

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;
use std::{
    fs,
    path::{Path, PathBuf},
};
use toml::{Table, Value};

/// Where files lie below the root of a project. `{system}` stands for the name of a system, `{module}` for that of its module.
///
/// The root is the folder of the nearest manifest. A crate has the layout of [`Layout::of_crate`]; a workspace whose client is
/// of several crates says its own in `[workspace.metadata.bpm-rest-generator]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Layout {
    /// What people run.
    pub(crate) command: String,
    /// The folder of generated code.
    pub(crate) generated: String,
    /// The path of the generated module, as the client names it.
    pub(crate) generated_module: String,
    /// The folder of the handles.
    pub(crate) handles: String,
    /// The path by which handles name what the library exports.
    pub(crate) library: String,
    /// The path by which generated code names the runtime; it names `serde` and `serde_json` by themselves if absent.
    pub(crate) runtime: Option<String>,
    /// Whether types have JSON Schemas, under the feature `schemars`.
    pub(crate) schemas: bool,
    /// The table of the calls of a system.
    pub(crate) calls: Option<String>,
    /// The table of a system that a command-line client is made of.
    pub(crate) commands: Option<String>,
    /// The pages that tell what code for one system has to change for another one.
    #[serde(default)]
    pub(crate) moves: Vec<Move>,
    /// The file that exports what all systems share.
    pub(crate) shared: Option<String>,
    /// What has to stand in files for a system to be part of the crates.
    pub(crate) wires: Vec<Wire>,
    /// Names that no system may have.
    pub(crate) reserved: Vec<String>,
    /// A spec of no server, for tests.
    pub(crate) fixture: Option<Fixture>,
}

/// What has to stand in a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Wire {
    pub(crate) file: String,
    /// The line that it is known by: a line of the file that starts or ends with it.
    pub(crate) known_by: String,
    /// A line under `[features]`.
    pub(crate) feature: Option<String>,
    /// An item, with its attributes.
    #[serde(default)]
    pub(crate) item: Vec<String>,
    /// Whether the item stands before the others; else it is the last one.
    #[serde(default)]
    pub(crate) is_first: bool,
}

/// A page that tells what code for one system has to change for another one.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Move {
    pub(crate) from: String,
    pub(crate) to: String,
    /// People write its beginning, the generator its tables.
    pub(crate) page: String,
}

/// A spec of no server, for tests.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Fixture {
    pub(crate) name: String,
    /// The folder that the fragments' folder lies in.
    pub(crate) specs: String,
    pub(crate) generated: String,
}

/// The library, and the path in it by which generated code names the runtime.
const LIBRARIES: [(&str, &str); 2] = [("bpm-rest", "::runtime"), ("bpm-rest-runtime", "")];

impl Layout {
    /// The root and the layout of the project that the folder is part of.
    pub(crate) fn find(folder: &Path) -> Result<(PathBuf, Self)> {
        let folder = folder.canonicalize().with_context(|| format!("cannot find {}", folder.display()))?;
        let root = folder.ancestors().find(|folder| folder.join("Cargo.toml").is_file()).with_context(|| {
            format!("there is no crate in {}: run this in the crate that is to have the client", folder.display())
        })?;
        let file = root.join("Cargo.toml");
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let manifest: Table = text.parse().with_context(|| format!("cannot read {}", file.display()))?;
        let layout = match told(&manifest) {
            Some(told) => told
                .clone()
                .try_into()
                .with_context(|| format!("{}: [workspace.metadata.bpm-rest-generator]", file.display()))?,
            None => Self::of_crate(root, &manifest).with_context(|| file.display().to_string())?,
        };
        Ok((root.to_owned(), layout))
    }

    /// The layout of a crate: a system's client is `src/<module>.rs`, its handles lie beside its generated module in
    /// `src/<module>/`.
    fn of_crate(root: &Path, manifest: &Table) -> Result<Self> {
        ensure!(
            manifest.contains_key("package"),
            "it is the manifest of a workspace: run this in the crate that is to have the client"
        );
        let Some((library, runtime)) = library(manifest) else {
            bail!("it depends neither on bpm-rest nor on bpm-rest-runtime: `cargo add bpm-rest`");
        };
        let named = manifest.get("lib").and_then(|lib| lib.get("path")).and_then(Value::as_str);
        let crate_root = named.into_iter().chain(["src/lib.rs", "src/main.rs"]).find(|file| root.join(file).is_file());
        let crate_root = crate_root.context("the crate has neither src/lib.rs nor src/main.rs")?.to_owned();
        // Nobody outside uses a program's modules, and no program makes all calls.
        let item: &[&str] = match crate_root.ends_with("main.rs") {
            true => &["#[allow(dead_code, unused_imports, reason = \"not all calls are made\")]", "mod {module};"],
            false => &["pub mod {module};"],
        };
        let item = item.iter().map(|&line| line.to_owned()).collect();
        let known_by = "mod {module};".to_owned();
        Ok(Self {
            command: "bpm-rest-generator".to_owned(),
            generated: "src/{module}/generated".to_owned(),
            generated_module: "crate::{module}::generated".to_owned(),
            handles: "src/{module}".to_owned(),
            runtime: Some(format!("::{library}{runtime}")),
            library,
            schemas: manifest.get("features").is_some_and(|features| features.get("schemars").is_some()),
            calls: None,
            commands: None,
            moves: Vec::new(),
            shared: None,
            wires: vec![Wire { file: crate_root, known_by, feature: None, item, is_first: true }],
            reserved: ["lib", "main"].map(str::to_owned).into(),
            fixture: None,
        })
    }

    /// The code of a handle, which names the runtime as the client's crate does.
    pub(crate) fn in_handles(&self, code: &str) -> String {
        match &self.runtime {
            Some(runtime) => code.replace("bpm_rest_runtime ::", &format!("{runtime} ::")),
            None => code.to_owned(),
        }
    }

    /// Whether the generated module is part of the same crate as the client.
    pub(crate) fn is_own_crate(&self) -> bool {
        self.runtime.is_some()
    }
}

/// What a workspace says of its layout.
fn told(manifest: &Table) -> Option<&Value> {
    manifest.get("workspace")?.get("metadata")?.get("bpm-rest-generator")
}

/// The name in Rust of the library that a crate depends on, and where in it the runtime is.
fn library(manifest: &Table) -> Option<(String, &'static str)> {
    let dependencies = manifest.get("dependencies")?.as_table()?;
    LIBRARIES.into_iter().find_map(|(library, runtime)| {
        let is_it =
            |(name, told): &(&String, &Value)| told.get("package").and_then(Value::as_str).unwrap_or(name) == library;
        let (name, _) = dependencies.iter().find(is_it)?;
        Some((name.replace('-', "_"), runtime))
    })
}
