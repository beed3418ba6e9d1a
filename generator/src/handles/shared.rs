//! Methods for files that several systems compile.

use super::{Generated, Planned, planned};
use crate::{
    assemble::read_yaml,
    calls::{self, Callers},
    generate::{self, read_assembled},
    resolve::resolved,
    workspace::{System, Workspace},
};
use anyhow::Result;
use serde_json::Value;

/// The methods that the command would write for the other systems that compile a file.
pub(super) struct Sharers(Vec<Vec<Planned>>);

impl Sharers {
    pub(super) fn of(workspace: &Workspace, system: &System, file: &str) -> Result<Self> {
        let others = calls::systems_of(workspace, file)?.into_iter().filter(|other| other != system);
        let sharers = others.map(|other| {
            let assembled = read_assembled(workspace, &other)?;
            let code = generate::code(&assembled, &other.module())?;
            Ok(planned(&code, &Generated::read(&code)?).0)
        });
        Ok(Self(sharers.collect::<Result<_>>()?))
    }

    /// Whether the command would write the same method for each of them.
    pub(super) fn have(&self, method: &Planned) -> Result<bool> {
        for planned in &self.0 {
            let Some(other) = planned.iter().find(|other| other.id == method.id) else { return Ok(false) };
            if other.name != method.name || other.tokens()? != method.tokens()? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The file of another system with the handle of a tag that both take from one folder of shared tags, and that system.
pub(super) fn elsewhere(workspace: &Workspace, system: &System, tag: &str) -> Result<Option<(String, System)>> {
    let takes = |system: &System| -> Result<Vec<String>> {
        let api: Value = read_yaml(workspace, &workspace.fragments(system).join("api.yaml"))?;
        let folders = api["x-shared"].as_object().into_iter().flatten();
        let takes =
            folders.filter(|(_, tags)| tags.as_array().is_some_and(|tags| tags.iter().any(|known| known == tag)));
        Ok(takes.map(|(folder, _)| folder.clone()).collect())
    };
    let folders = takes(system)?;
    for other in workspace.systems()?.into_iter().filter(|other| !folders.is_empty() && other != system) {
        if takes(&other)?.iter().any(|folder| folders.contains(folder)) {
            let assembled = read_assembled(workspace, &other)?;
            let callers = Callers::read(workspace, &other, &assembled, &resolved(&assembled))?;
            let mut called = callers.callers.iter().filter(|(id, _)| callers.tag(id) == tag);
            if let Some(method) = called.find_map(|(_, methods)| methods.first()) {
                return Ok(Some((method.file.clone(), other)));
            }
        }
    }
    Ok(None)
}
