//! The fragments of a system, read for an import and written after it.

use crate::{
    assemble::{read_fragment, yaml_files},
    document::{METHODS, Operation, Origins, member, operations},
    workspace::{System, Workspace},
    yaml,
};
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

type Members = Map<String, Value>;

/// The fragments of a system as they are on disk; none of a system that is new.
#[derive(Default)]
pub(crate) struct Fragments {
    /// All of them as one document, with each parameter beside its operation.
    pub(crate) document: Value,
    /// The file of each schema, and of each operation by path and method.
    files: BTreeMap<String, PathBuf>,
    present: BTreeSet<PathBuf>,
}

impl Fragments {
    /// Reads them; fails where an import could not keep what they say.
    pub(crate) fn read(workspace: &Workspace, system: &System) -> Result<Self> {
        let folder = workspace.fragments(system);
        let api = folder.join("api.yaml");
        if !api.exists() {
            return Ok(Self { document: json!({}), ..Self::default() });
        }
        let mut document: Value = read_fragment(workspace, &api)?.into();
        if document.get("x-shared").is_some() {
            bail!(
                "{} shares facts with other systems (x-shared): an import would change those as well; edit the shared \
                 fragments by hand",
                system.name()
            );
        }
        let mut fragments = Self { present: [api].into(), ..Self::default() };
        let mut paths = Members::new();
        for file in yaml_files(&folder.join("paths"))? {
            fragments.take_paths(workspace, &file, &mut paths)?;
        }
        let mut schemas = Members::new();
        for file in yaml_files(&folder.join("schemas"))? {
            let members = read_fragment(workspace, &file)?;
            members.keys().for_each(|name| drop(fragments.files.insert(schema_key(name), file.clone())));
            schemas.extend(members);
            fragments.present.insert(file);
        }
        document["paths"] = paths.into();
        document["components"]["schemas"] = schemas.into();
        fragments.document = beside_operations(document);
        Ok(fragments)
    }

    fn take_paths(&mut self, workspace: &Workspace, file: &Path, paths: &mut Members) -> Result<()> {
        let members = read_fragment(workspace, file)?;
        for (path, item) in members {
            ensure!(
                !path.contains('#'),
                "{}: `{path}` is for the overlay to move: an import cannot tell which operation it is; give it its \
                 place by hand first",
                workspace.shown(file)
            );
            for (method, value) in item.as_object().into_iter().flatten() {
                if METHODS.contains(&method.as_str()) {
                    self.files.insert(operation_key(&path, method), file.to_owned());
                }
                let item = paths.entry(path.clone()).or_insert_with(|| json!({}));
                item[method] = value.clone();
            }
        }
        self.present.insert(file.to_owned());
        Ok(())
    }

    pub(crate) fn is_new(&self) -> bool {
        self.present.is_empty()
    }

    /// The files that say what the document says: with their text, or none for those that are to go.
    ///
    /// A new `api.yaml` begins with `head`.
    pub(crate) fn files(&self, folder: &Path, document: &Value, head: &str) -> Result<Vec<(PathBuf, Option<String>)>> {
        let mut wanted: BTreeMap<PathBuf, Members> = BTreeMap::new();
        wanted.insert(folder.join("api.yaml"), api(document));
        for operation in operations(document) {
            let tag = operation.value["tags"][0].as_str().unwrap_or_default();
            let file = self.file(&operation_key(operation.path, operation.method), folder, "paths", tag);
            let item = wanted.entry(file).or_default().entry(operation.path).or_insert_with(|| json!({}));
            item[operation.method] = operation.value.clone();
        }
        let tags = tags_of_schemas(document);
        for (name, schema) in document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten() {
            let tag = tags.get(name.as_str()).copied().unwrap_or("common");
            let file = self.file(&schema_key(name), folder, "schemas", tag);
            wanted.entry(file).or_default().insert(name.clone(), schema.clone());
        }
        let gone = self.present.iter().filter(|file| !wanted.contains_key(*file)).map(|file| (file.clone(), None));
        let mut files: Vec<(PathBuf, Option<String>)> = gone.collect();
        for (file, members) in wanted {
            let head = if file == folder.join("api.yaml") { head } else { "" };
            files.push((file.clone(), Some(text(&file, head, members)?)));
        }
        Ok(files)
    }

    /// The files that the parts of the document are in, or will be.
    pub(crate) fn origins(&self, workspace: &Workspace, system: &System, document: &Value) -> Origins {
        let folder = workspace.fragments(system);
        let mut origins = Origins::default();
        origins.set(String::new(), &workspace.shown(&folder.join("api.yaml")));
        for operation in operations(document) {
            let tag = operation.value["tags"][0].as_str().unwrap_or_default();
            let key = operation_key(operation.path, operation.method);
            origins.set(key.clone(), &workspace.shown(&self.file(&key, &folder, "paths", tag)));
        }
        let tags = tags_of_schemas(document);
        for name in document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flat_map(Map::keys) {
            let tag = tags.get(name.as_str()).copied().unwrap_or("common");
            let key = schema_key(name);
            origins.set(key.clone(), &workspace.shown(&self.file(&key, &folder, "schemas", tag)));
        }
        origins
    }

    fn file(&self, key: &str, folder: &Path, kind: &str, tag: &str) -> PathBuf {
        let known = self.files.get(key).cloned();
        known.unwrap_or_else(|| folder.join(kind).join(format!("{}.yaml", tag.replace(['/', '\\'], "-"))))
    }
}

fn operation_key(path: &str, method: &str) -> String {
    member(&member("/paths", path), method)
}

fn schema_key(name: &str) -> String {
    member("/components/schemas", name)
}

/// What stands in `api.yaml`.
fn api(document: &Value) -> Members {
    let mut api = document.as_object().cloned().unwrap_or_default();
    api.remove("paths");
    if let Some(components) = api.get_mut("components").and_then(Value::as_object_mut) {
        components.remove("schemas");
        if components.is_empty() {
            api.remove("components");
        }
    }
    api
}

/// The document with the parameters of paths and of components beside each operation that has them.
fn beside_operations(document: Value) -> Value {
    let mut moved = document.clone();
    for operation in operations(&document) {
        let parameters: Vec<Value> =
            operation.parameters(&document).into_iter().map(|(_, parameter)| parameter.clone()).collect();
        if !parameters.is_empty()
            && let Some(value) = moved.pointer_mut(&operation.pointer)
        {
            value["parameters"] = parameters.into();
        }
    }
    for item in moved["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        if let Some(item) = item.as_object_mut() {
            item.remove("parameters");
        }
    }
    moved
}

/// The tag of the operations that a schema is reached from, if that is only one.
fn tags_of_schemas(document: &Value) -> BTreeMap<&str, &str> {
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for Operation { value, .. } in operations(document) {
        let of_tag = reached.entry(value["tags"][0].as_str().unwrap_or_default()).or_default();
        crate::facts::reach(document, value, of_tag);
    }
    let mut tags: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (tag, names) in reached {
        names.into_iter().for_each(|name| tags.entry(name).or_default().push(tag));
    }
    let alone = tags.into_iter().filter(|(_, tags)| tags.len() == 1);
    alone.filter_map(|(name, tags)| Some((name, tags.into_iter().next()?))).collect()
}

/// The text of a fragment: what is as it was keeps its words and comments, what is not is written anew.
fn text(file: &Path, head: &str, members: Members) -> Result<String> {
    let wanted = Value::Object(members);
    let Ok(present) = fs::read_to_string(file) else { return anew(head, &wanted) };
    let (head, blocks) = blocks(&present);
    if yaml::document(&present).is_ok_and(|present| present == wanted) {
        return Ok(present);
    }
    match patched(head, &blocks, &wanted) {
        Some(text) if yaml::document(&text).is_ok_and(|text| text == wanted) => Ok(text),
        _ => anew(head, &wanted),
    }
}

fn anew(head: &str, wanted: &Value) -> Result<String> {
    let mut texts = Vec::new();
    for (key, value) in wanted.as_object().into_iter().flatten() {
        texts.push(yaml::written(&json!({key: value}))?);
    }
    let is_api = wanted.get("openapi").is_some();
    let text = if is_api { yaml::written(wanted)? } else { texts.join("\n") };
    Ok(format!("{head}{text}"))
}

/// A member of a fragment, with the comments before it.
struct Block<'a> {
    text: &'a str,
    /// The part of it behind the comments.
    own: &'a str,
}

/// The comment at the head of a file, up to an empty line, and its members.
fn blocks(text: &str) -> (&str, Vec<Block<'_>>) {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let is_comment = |line: &&str| line.starts_with('#') || line.trim_end() == "---";
    let comments = lines.iter().take_while(|line| is_comment(line)).count();
    let head = match lines.get(comments) {
        Some(line) if comments > 0 && line.trim().is_empty() => lines[..=comments].iter().map(|line| line.len()).sum(),
        _ => 0,
    };
    let mut starts = Vec::new();
    let (mut at, mut comment) = (head, None);
    for line in text[head..].split_inclusive('\n') {
        if line.starts_with('#') {
            comment = comment.or(Some(at));
        } else if !line.trim().is_empty() {
            if !line.starts_with([' ', '-', '}', ']']) {
                starts.push((comment.unwrap_or(at), at));
            }
            comment = None;
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let blocks =
        starts.iter().zip(ends).map(|((start, own), end)| Block { text: &text[*start..end], own: &text[*own..end] });
    (&text[..head], blocks.collect())
}

fn patched(head: &str, blocks: &[Block<'_>], wanted: &Value) -> Option<String> {
    let wanted = wanted.as_object()?;
    let mut text = head.to_owned();
    let mut seen = BTreeSet::new();
    for block in blocks {
        let present = yaml::document(block.own).ok()?;
        let (key, value) = present.as_object()?.iter().next()?;
        seen.insert(key.clone());
        match wanted.get(key) {
            None => {}
            Some(wanted) if wanted == value => text += block.text,
            Some(wanted) => {
                let comments = &block.text[..block.text.len() - block.own.len()];
                let gap = if block.own.ends_with("\n\n") { "\n" } else { "" };
                text += &format!("{comments}{}{gap}", yaml::written(&json!({key: wanted})).ok()?);
            }
        }
    }
    for (key, value) in wanted.iter().filter(|(key, _)| !seen.contains(*key)) {
        let gap = if text.is_empty() || text.ends_with("\n\n") || key.starts_with("x-") { "" } else { "\n" };
        text += &format!("{gap}{}", yaml::written(&json!({key: value})).ok()?);
    }
    Some(text)
}

/// Writes all of the files, or none: each is written beside its place first, and then moved there.
pub(crate) fn write(files: Vec<(PathBuf, Option<String>)>) -> Result<usize> {
    let present = |file: &Path| fs::read(file).ok();
    let is_changed = |file: &Path, text: Option<&str>| present(file).as_deref() != text.map(str::as_bytes);
    let changed: Vec<(PathBuf, Option<String>)> =
        files.into_iter().filter(|(file, text)| is_changed(file, text.as_deref())).collect();
    let before: Vec<Option<Vec<u8>>> = changed.iter().map(|(file, _)| present(file)).collect();
    let mut moved = 0;
    let done = changed.iter().try_for_each(|(file, text)| stage(file, text.as_deref())).and_then(|()| {
        changed.iter().try_for_each(|(file, text)| {
            let done = if text.is_some() { fs::rename(staged(file), file) } else { fs::remove_file(file) };
            moved += 1;
            done.with_context(|| format!("cannot change {}", file.display()))
        })
    });
    if done.is_err() {
        for ((file, _), before) in changed.iter().zip(before).take(moved) {
            put_back(file, before);
        }
        changed.iter().for_each(|(file, _)| drop(fs::remove_file(staged(file))));
    }
    done.map(|()| changed.len())
}

fn staged(file: &Path) -> PathBuf {
    file.with_extension("yaml.new")
}

fn stage(file: &Path, text: Option<&str>) -> Result<()> {
    let Some(text) = text else { return Ok(()) };
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    fs::write(staged(file), text).with_context(|| format!("cannot write {}", file.display()))
}

/// As well as it can be done: what made the change fail may stand against this, too.
fn put_back(file: &Path, before: Option<Vec<u8>>) {
    let _ = match before {
        Some(bytes) => fs::write(file, bytes),
        None => fs::remove_file(file),
    };
}
