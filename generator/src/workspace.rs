//! Where things lie, and which systems there are.

use crate::{layout::Layout, names};
use anyhow::{Context as _, Result, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A server that the library speaks to: a folder of the spec, a module and a feature of the crates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct System {
    name: String,
}

impl System {
    /// The system of that name, whether it has a spec yet or not. Fails if it cannot be the name of a Rust module.
    pub(crate) fn named(name: &str) -> Result<Self> {
        let system = Self { name: name.to_owned() };
        let is_kebab = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let module = system.module();
        ensure!(
            is_kebab && names::is_identifier(&module),
            "`{name}` cannot be the name of a system: it is in kebab-case ASCII, like `my-service`, and no word of Rust"
        );
        Ok(system)
    }

    /// The name of the spec's folder and of the feature.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The name of the Rust module.
    pub(crate) fn module(&self) -> String {
        self.name.replace('-', "_")
    }

    /// A text of the layout for this system.
    pub(crate) fn filled(&self, text: &str) -> String {
        text.replace("{system}", &self.name).replace("{module}", &self.module())
    }
}

/// The folder that all files of a project lie in, and where in it.
pub(crate) struct Workspace {
    root: PathBuf,
    layout: Layout,
}

impl Workspace {
    /// The project that the folder is part of: the nearest one above.
    pub(crate) fn find(folder: &Path) -> Result<Self> {
        let (root, layout) = Layout::find(folder)?;
        Ok(Self { root, layout })
    }

    /// This repository.
    #[cfg(test)]
    pub(crate) fn of_tests() -> Result<Self> {
        Self::find(Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("the generator lies in a workspace")?)
    }

    /// A project in another folder, which is laid out as this repository.
    #[cfg(test)]
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), layout: Self::of_tests().unwrap().layout }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The command that people run, such as `cargo xtask regenerate`.
    pub(crate) fn command(&self, verb: &str) -> String {
        format!("{} {verb}", self.layout.command)
    }

    /// Whether a system is for tests alone.
    pub(crate) fn is_fixture(&self, system: &System) -> bool {
        self.layout.fixture.as_ref().is_some_and(|fixture| fixture.name == system.name)
    }

    /// The folder of all specs, or of what is only for tests.
    pub(crate) fn specs(&self, system: &System) -> PathBuf {
        let fixture = self.layout.fixture.as_ref().filter(|_| self.is_fixture(system));
        self.root.join(fixture.map_or("spec", |fixture| &fixture.specs))
    }

    /// The system of that name, whether it has a spec yet or not. Fails as [`System::named`] does, and if a module that is no
    /// system's is called like it.
    pub(crate) fn system(&self, name: &str) -> Result<System> {
        let system = System::named(name)?;
        let is_taken = self.layout.reserved.iter().any(|reserved| reserved == name) || self.is_fixture(&system);
        ensure!(!is_taken, "`{name}` is the name of a module that is no system's");
        Ok(system)
    }

    /// Whatever has a spec: the folders with an `api.yaml`, by name, and the fixture.
    pub(crate) fn systems(&self) -> Result<Vec<System>> {
        let folder = self.root.join("spec");
        let entries = fs::read_dir(&folder).with_context(|| {
            let import = self.command("import my-service --from http://127.0.0.1:8080/v3/api-docs");
            format!("there are no specs in {}: `{import}` writes those of a server", folder.display())
        })?;
        let mut names = Vec::new();
        for entry in entries {
            let entry = entry?;
            if entry.path().join("api.yaml").is_file() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        let mut systems: Vec<System> = names.iter().map(|name| self.system(name)).collect::<Result<_>>()?;
        systems.extend(self.layout.fixture.iter().map(|fixture| System { name: fixture.name.clone() }));
        Ok(systems)
    }

    /// The folder of a system's fragments.
    pub(crate) fn fragments(&self, system: &System) -> PathBuf {
        self.specs(system).join(system.name())
    }

    /// The assembled spec of a system.
    pub(crate) fn assembled(&self, system: &System) -> PathBuf {
        self.specs(system).join(format!("{}.openapi.json", system.name()))
    }

    /// The folder that a system's generated code lies in.
    pub(crate) fn generated(&self, system: &System) -> PathBuf {
        let fixture = self.layout.fixture.as_ref().filter(|_| self.is_fixture(system));
        self.root.join(system.filled(fixture.map_or(&self.layout.generated, |fixture| &fixture.generated)))
    }

    /// The folder of a system's handles, below the root; its client is the file of that name.
    pub(crate) fn handles(&self, system: &System) -> String {
        system.filled(&self.layout.handles)
    }

    /// The file of a system's client.
    pub(crate) fn client(&self, system: &System) -> PathBuf {
        self.root.join(self.handles(system) + ".rs")
    }

    /// The path of a system's generated module, as the client names it.
    pub(crate) fn generated_module(&self, system: &System) -> String {
        system.filled(&self.layout.generated_module)
    }

    /// The first line of each generated file.
    pub(crate) fn generated_line(&self) -> String {
        format!("// Made by `{}`; edit the spec instead.", self.command("generate"))
    }

    /// The files in a system's generated folder beside the outputs: those that were generated once, and the others.
    pub(crate) fn left_over(&self, system: &System, outputs: &[Output]) -> Result<(Vec<PathBuf>, Vec<PathBuf>)> {
        let folder = self.generated(system);
        if !folder.exists() {
            return Ok(Default::default());
        }
        let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        files.retain(|file| outputs.iter().all(|output| output.path != *file));
        files.sort();
        let line = self.generated_line();
        Ok(files
            .into_iter()
            .partition(|file| fs::read_to_string(file).is_ok_and(|text| text.lines().next() == Some(&line))))
    }

    /// A file's path as a person wants to read it.
    pub(crate) fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }
}

/// A file that a verb makes.
pub(crate) struct Output {
    pub(crate) path: PathBuf,
    pub(crate) content: String,
}

impl Output {
    /// Whether the file on disk holds something else, or is missing.
    pub(crate) fn is_stale(&self) -> bool {
        fs::read_to_string(&self.path).ok().as_deref() != Some(&self.content)
    }

    /// Writes the file where it is stale, and says whether it did.
    pub(crate) fn write(&self) -> Result<bool> {
        if !self.is_stale() {
            return Ok(false);
        }
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        fs::write(&self.path, &self.content).with_context(|| format!("cannot write {}", self.path.display()))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::{Item, UseTree};

    fn exported(tree: &UseTree, names: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => exported(&path.tree, names),
            UseTree::Group(group) => group.items.iter().for_each(|tree| exported(tree, names)),
            UseTree::Name(name) => names.push(name.ident.to_string()),
            UseTree::Rename(rename) => names.push(rename.rename.to_string()),
            UseTree::Glob(_) => {}
        }
    }

    #[test]
    fn no_system_is_called_like_a_module_of_the_library() {
        let workspace = Workspace::of_tests().unwrap();
        let text = fs::read_to_string(workspace.root().join("ergonomic/src/lib.rs")).unwrap();
        let mut names = Vec::new();
        for item in syn::parse_file(&text).unwrap().items {
            match item {
                Item::Mod(module) => names.push(module.ident.to_string()),
                Item::Use(import) => exported(&import.tree, &mut names),
                _ => {}
            }
        }
        let systems: Vec<String> = workspace.systems().unwrap().iter().map(System::module).collect();
        names.retain(|name| name.starts_with(|first: char| first.is_ascii_lowercase()) && !systems.contains(name));
        assert!(names.iter().any(|name| name == "transport"), "{names:?}");
        for name in names {
            assert!(
                workspace.system(&name).is_err(),
                "a system may be called `{name}`, which is a module of the library"
            );
        }
    }
}
