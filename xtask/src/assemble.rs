//! `cargo xtask assemble`: fragments and overlay become one OpenAPI document.

use crate::{
    document::{Origins, member, sorted},
    lint,
    overlay::Overlay,
    problem::{Problem, Problems},
    workspace::{Output, System, Workspace},
};
use anyhow::{Context as _, Result, anyhow};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Writes the assembled specs.
pub(crate) fn run(workspace: &Workspace, systems: &[System]) -> Result<()> {
    for &system in systems {
        let output = output(workspace, system)?;
        let verb = if output.write()? { "wrote" } else { "up to date:" };
        println!("{verb} {}", workspace.shown(&output.path));
    }
    Ok(())
}

/// The assembled spec as it should be on disk.
pub(crate) fn output(workspace: &Workspace, system: System) -> Result<Output> {
    let document = assemble(workspace, system)?;
    let content = serde_json::to_string_pretty(&document)? + "\n";
    Ok(Output { path: workspace.assembled(system), content })
}

/// The fragments merged, the overlay applied, the result linted and its keys sorted.
pub(crate) fn assemble(workspace: &Workspace, system: System) -> Result<Value> {
    let folder = workspace.fragments(system);
    let mut merger = Merger::start(workspace, &folder.join("api.yaml"))?;
    for file in yaml_files(&folder.join("paths"))? {
        merger.merge(&file, "/paths")?;
    }
    for file in yaml_files(&folder.join("schemas"))? {
        merger.merge(&file, "/components/schemas")?;
    }
    let Merger { mut document, mut origins, mut problems, .. } = merger;

    let overlay_file = folder.join("overlay.yaml");
    if overlay_file.exists() {
        let overlay: Overlay = read_yaml(workspace, &overlay_file)?;
        problems.extend(overlay.apply(&workspace.shown(&overlay_file), &mut document, &mut origins));
    }
    Problems::check(problems)?;
    Problems::check(lint::lint(&document, &origins))?;
    let document = sorted(document);
    serde_json::from_value::<openapiv3::OpenAPI>(document.clone())
        .with_context(|| format!("the assembled spec of {} is not OpenAPI 3.0", system.name()))?;
    Ok(document)
}

struct Merger<'a> {
    workspace: &'a Workspace,
    document: Value,
    origins: Origins,
    problems: Vec<Problem>,
}

impl<'a> Merger<'a> {
    fn start(workspace: &'a Workspace, api: &Path) -> Result<Self> {
        let document = read_yaml(workspace, api)?;
        let mut origins = Origins::default();
        origins.set(String::new(), &workspace.shown(api));
        Ok(Self { workspace, document, origins, problems: Vec::new() })
    }

    /// Takes the members of a fragment into the object that `pointer` points at.
    fn merge(&mut self, file: &Path, pointer: &str) -> Result<()> {
        let fragment: Map<String, Value> = read_yaml(self.workspace, file)?;
        let file = self.workspace.shown(file);
        let target = object_at(&mut self.document, pointer)?;
        for (key, value) in fragment {
            let place = member(pointer, &key);
            match target.get_mut(&key) {
                None => {
                    self.origins.set(place, &file);
                    target.insert(key, value);
                }
                // One path may be shared by the operations of several tags.
                Some(present) if pointer == "/paths" => {
                    let (Value::Object(present), Value::Object(item)) = (present, value) else { continue };
                    for (method, operation) in item {
                        let place = member(&place, &method);
                        if present.contains_key(&method) {
                            self.problems.push(duplicate(&file, &place, self.origins.file_of(&place)));
                        } else {
                            self.origins.set(place, &file);
                            present.insert(method, operation);
                        }
                    }
                }
                Some(_) => self.problems.push(duplicate(&file, &place, self.origins.file_of(&place))),
            }
        }
        Ok(())
    }
}

fn duplicate(file: &str, place: &str, first: &str) -> Problem {
    Problem { file: file.to_owned(), place: place.to_owned(), message: format!("also in {first}") }
}

fn object_at<'a>(document: &'a mut Value, pointer: &str) -> Result<&'a mut Map<String, Value>> {
    let keys = pointer.split('/').skip(1);
    keys.fold(Some(document), |value, key| {
        Some(value?.as_object_mut()?.entry(key).or_insert_with(|| Value::Object(Map::new())))
    })
    .and_then(Value::as_object_mut)
    .ok_or_else(|| anyhow!("api.yaml: {pointer} is not an object"))
}

/// The YAML files of a folder, by name; none if there is no such folder.
fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    Ok(files)
}

fn read_yaml<T: DeserializeOwned>(workspace: &Workspace, file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", workspace.shown(file)))?;
    serde_saphyr::from_str(&text).map_err(|error| anyhow!("{}: {error}", workspace.shown(file)))
}
