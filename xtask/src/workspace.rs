//! Where things lie, and which systems there are.

use anyhow::{Context as _, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A server that the library speaks to: a folder of the spec, a module and a feature of the crates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum System {
    Activiti,
    ActivityTask,
    Bonita,
    Flowable,
    ProcessCenter,
    /// No server, but shapes of APIs that are hard to generate from; what comes of them is for tests alone.
    Shapes,
}

impl System {
    /// Whatever has a spec.
    pub(crate) const ALL: &[Self] =
        &[Self::Activiti, Self::ActivityTask, Self::Bonita, Self::Flowable, Self::ProcessCenter, Self::Shapes];

    /// The name of the spec's folder and of the feature.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Activiti => "activiti",
            Self::ActivityTask => "activity-task",
            Self::Bonita => "bonita",
            Self::Flowable => "flowable",
            Self::ProcessCenter => "process-center",
            Self::Shapes => "shapes",
        }
    }

    /// The name of the Rust module.
    pub(crate) fn module(self) -> String {
        self.name().replace('-', "_")
    }
}

/// The checkout that xtask was built in.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    pub(crate) fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.parent().context("xtask lies in the root of the workspace")?;
        Ok(Self { root: root.to_owned() })
    }

    /// A workspace in another folder, for tests.
    #[cfg(test)]
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of all specs, or of what is only for tests.
    pub(crate) fn specs(&self, system: System) -> PathBuf {
        self.root.join(match system {
            System::Shapes => "xtask/fixtures",
            _ => "spec",
        })
    }

    /// The folder of a system's fragments.
    pub(crate) fn fragments(&self, system: System) -> PathBuf {
        self.specs(system).join(system.name())
    }

    /// The assembled spec of a system.
    pub(crate) fn assembled(&self, system: System) -> PathBuf {
        self.specs(system).join(format!("{}.openapi.json", system.name()))
    }

    /// The folder that a system's generated code lies in.
    pub(crate) fn generated(&self, system: System) -> PathBuf {
        self.root.join("generated/src").join(system.module())
    }

    /// The files in a system's generated folder beside the outputs: those that were generated once, and the others.
    pub(crate) fn left_over(&self, system: System, outputs: &[Output]) -> Result<(Vec<PathBuf>, Vec<PathBuf>)> {
        let folder = self.generated(system);
        if !folder.exists() {
            return Ok(Default::default());
        }
        let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        files.retain(|file| outputs.iter().all(|output| output.path != *file));
        files.sort();
        Ok(files
            .into_iter()
            .partition(|file| fs::read_to_string(file).is_ok_and(|text| text.lines().next() == Some(GENERATED))))
    }

    /// A file's path as a person wants to read it.
    pub(crate) fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }
}

/// The first line of each generated file.
pub(crate) const GENERATED: &str = "// Made by `cargo xtask generate`; edit the spec instead.";

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
