//! What an assembled spec must keep to, so that it is complete, true to its sources and can be generated from.

mod operations;
mod paging;
mod schemas;
pub(crate) mod words;

pub(crate) use self::paging::paging_problems;

use self::paging::Paging;
use crate::{
    document::{Origins, operations, reference, schema_name, walk},
    facts::{InText, in_text},
    failures, names,
    problem::Problem,
    refusals,
    resolve::resolved,
    search, variants, wrappers,
};
use heck::ToSnakeCase as _;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// All problems of the document, as it is before operations with variants are completed.
pub(crate) fn lint(document: &Value, origins: &Origins) -> Vec<Problem> {
    let expanded = variants::expanded(&variants::completed(document));
    let mut lint = Lint { document, expanded: &expanded, origins, problems: Vec::new() };
    lint.header();
    lint.paths();
    lint.references();
    lint.schemas();
    if lint.problems.is_empty() {
        // What these look at must be sound in itself.
        lint.shapes();
        lint.lost_states();
    }
    lint.problems
}

struct Lint<'a> {
    document: &'a Value,
    /// The same with each operation standing alone.
    expanded: &'a Value,
    origins: &'a Origins,
    problems: Vec<Problem>,
}

impl<'a> Lint<'a> {
    fn report(&mut self, place: &str, message: impl Into<String>) {
        self.problems.push(Problem {
            file: self.origins.file_of(place).to_owned(),
            place: place.to_owned(),
            message: message.into(),
        });
    }

    fn header(&mut self) {
        if !self.document["openapi"].as_str().is_some_and(|version| version.starts_with("3.0.")) {
            self.report("/openapi", "the specs here are OpenAPI 3.0.x");
        }
        let version = self.document.pointer("/info/version").and_then(Value::as_str).unwrap_or_default();
        if version.is_empty() || !version.bytes().all(|byte| byte.is_ascii_graphic()) {
            self.report("/info/version", "the version is visible ASCII without spaces");
        }
        if let Some(envelope) = self.document.get("x-envelope") {
            self.envelope("/x-envelope", envelope);
        }
        let told = failures::problems(self.document).into_iter().chain(refusals::problems(self.document));
        for (place, problem) in told.chain(wrappers::problems(self.expanded)) {
            self.report(&place, problem);
        }
        if let Some(said) = self.document.get("x-path-segments") {
            self.path_segments(said);
        }
        let is_told = |words: &Value| words.as_str().is_some_and(|words| !words.trim().is_empty());
        let own = self.document.get("x-own-words");
        if own.is_some_and(|own| own.as_object().is_none_or(|own| own.is_empty() || !own.values().all(is_told))) {
            self.report("/x-own-words", "x-own-words has, by name, what the system calls so, in words");
        }
    }

    /// What servers do with values in paths.
    fn path_segments(&mut self, said: &Value) {
        let is_known = |(key, value): (&String, &Value)| match key.as_str() {
            "white-space" => ["kept", "trimmed", "unknown"].iter().any(|known| value == known),
            "slashes" => value == "split",
            "refused" => value.as_str().is_some_and(|characters| !characters.is_empty()),
            "evidence" => value.as_str().is_some_and(|words| !words.trim().is_empty()),
            _ => false,
        };
        let is_sound = said.as_object().is_some_and(|members| members.iter().all(is_known));
        if !is_sound || said.get("white-space").is_none() || said.get("evidence").is_none() {
            self.report(
                "/x-path-segments",
                "x-path-segments has `white-space`, which is `kept`, `trimmed` or `unknown`, `evidence` in words, \
                 `slashes: split` where the server decodes slashes before it parts the path, and `refused`, a text of the \
                 characters with which no path is taken",
            );
        }
    }

    /// What can be told only where everything is resolved.
    fn shapes(&mut self) {
        let resolved = resolved(self.expanded);
        self.further(&resolved);
        let resolved_operations: BTreeMap<_, _> =
            operations(&resolved).into_iter().map(|operation| (operation.pointer.clone(), operation)).collect();
        for operation in operations(self.expanded) {
            let Some(same) = resolved_operations.get(&operation.pointer) else { continue };
            let places = operation.parameters(self.expanded).into_iter().map(|(place, _)| place);
            for (place, (_, parameter)) in places.zip(same.parameters(&resolved)) {
                self.parameter_shape(&resolved, &place, parameter);
            }
            if let Some(paging) = operation.value.get("x-paging") {
                let problems = Paging { document: &resolved, operation: same, paging }.problems();
                problems
                    .into_iter()
                    .for_each(|problem| self.report(&operation.pointer, format!("x-paging: {problem}")));
            }
            let problems = search::problems(&resolved, same);
            problems.into_iter().for_each(|problem| self.report(&operation.pointer, format!("x-search: {problem}")));
        }
        let conflicts = search::name_conflicts(&resolved, &operations(self.expanded));
        conflicts.into_iter().for_each(|(place, problem)| self.report(&place, format!("x-search: {problem}")));
    }

    fn references(&mut self) {
        let document = self.document;
        walk(document, "", &mut |place, value| {
            let Some(target) = reference(value) else { return };
            let found = target.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
            if found.is_none() {
                self.report(place, format!("dangling $ref: {target}"));
            }
        });
    }

    /// What is no keyword is most often the rest of a text with a comma in it that is not in quotes.
    fn keywords(&mut self, place: &str, what: &str, value: &Value, known: &[&str]) {
        let keys = value.as_object().into_iter().flat_map(Map::keys);
        for key in keys.filter(|key| !known.contains(&key.as_str()) && !key.starts_with("x-")) {
            self.report(place, format!("`{key}` is no member of {what}; a text with a comma in it wants quotes"));
        }
    }

    /// A name that is given is one that nothing has to be done to.
    fn rust_name(&mut self, place: &str, value: &Value, made: impl Fn(&str) -> String) {
        let Some(name) = value.get(names::RUST_NAME) else { return };
        if !name.as_str().is_some_and(|name| names::is_identifier(name) && is_snake_case(name) && made(name) == name) {
            self.report(place, "x-rust-name is a name in snake_case ASCII that Rust takes");
        }
    }

    /// The name of a single element is a name, and for what has elements.
    fn rust_singular(&mut self, place: &str, value: &Value, is_list: bool) {
        let Some(name) = value.get(names::RUST_SINGULAR) else { return };
        let is_name = name.as_str().is_some_and(|name| names::is_identifier(name) && is_snake_case(name));
        if !is_name || !is_list {
            self.report(place, "x-rust-singular is a name in snake_case ASCII, and for a list or a map");
        }
    }

    fn in_text(&self, schema: &'a Value) -> Option<InText> {
        in_text(self.named(schema))
    }

    /// The schema, or the one that it names.
    fn named(&self, schema: &'a Value) -> &'a Value {
        schema_name(schema).map_or(schema, |name| &self.document["components"]["schemas"][name])
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is_snake_case(name: &str) -> bool {
    name == name.to_snake_case()
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Whether it is a text of no particular kind.
fn is_any_text(schema: &Value) -> bool {
    schema["type"] == "string" && schema.get("format").is_none() && schema.get("enum").is_none()
}

#[cfg(test)]
mod tests {
    use crate::{assemble::samples::*, workspace::Workspace};
    use std::{collections::BTreeSet, fs, path::Path};

    /// What one pass of the generator leaves for another, and no spec may say.
    const BETWEEN_PASSES: [&str; 1] = ["x-form-name"];

    /// What people read alone.
    const IN_WORDS: [&str; 1] = ["x-removed"];

    /// The names of extensions in the code of a folder, without its tests.
    fn names_in(folder: &Path, names: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                names_in(&path, names);
            } else if path.file_stem().is_some_and(|name| name != "tests") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
                let texts = code.split("\"x-").skip(1).filter_map(|rest| rest.split('"').next());
                let is_name =
                    |rest: &&str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
                names.extend(texts.filter(is_name).map(|rest| format!("x-{rest}")));
            }
        }
    }

    #[test]
    fn each_extension_that_is_read_is_described_and_each_that_is_described_is_read() {
        let workspace = Workspace::of_tests().unwrap();
        let page = fs::read_to_string(workspace.root().join("spec/README.md")).unwrap();
        let rows = page.lines().filter_map(|line| line.strip_prefix("| `x-")?.split(['`', ':']).next());
        let described: BTreeSet<String> = rows.map(|rest| format!("x-{rest}")).collect();
        let mut read = BTreeSet::new();
        names_in(&workspace.root().join("generator/src"), &mut read);
        assert!(read.len() > 20, "{read:?}");
        let internal = BETWEEN_PASSES.map(str::to_owned);
        let not_described: Vec<&String> =
            read.iter().filter(|name| !described.contains(*name) && !internal.contains(name)).collect();
        assert!(not_described.is_empty(), "spec/README.md has no row for {not_described:?}");
        // The suite reads what holds for some versions of a server only.
        names_in(&workspace.root().join("tests/suite"), &mut read);
        read.extend(IN_WORDS.map(str::to_owned));
        let not_read: Vec<&String> = described.difference(&read).collect();
        assert!(not_read.is_empty(), "nothing reads {not_read:?}");
    }

    #[test]
    fn what_servers_do_with_path_segments_is_told_with_evidence() {
        let api = |said: &str| format!("{API}x-path-segments: {said}\n");
        let assemble = |said: &str| assemble_beside(&[], &api(said), &[PATHS], SCHEMAS, OVERLAY);
        for sound in [
            "{white-space: kept, evidence: Seen.}",
            "{white-space: trimmed, slashes: split, evidence: Seen.}",
            "{white-space: kept, refused: ';%', evidence: Seen.}",
        ] {
            assemble(sound).unwrap();
        }
        for said in [
            "trimmed",
            "{white-space: trimmed}",
            "{evidence: Seen.}",
            "{white-space: lost, evidence: Seen.}",
            "{white-space: kept, evidence: ''}",
            "{white-space: kept, slashes: kept, evidence: Seen.}",
            "{white-space: kept, evidence: Seen., dots: kept}",
            "{white-space: kept, evidence: Seen., refused: ''}",
        ] {
            let error = format!("{:#}", assemble(said).expect_err(said));
            assert!(error.contains("/x-path-segments: x-path-segments has `white-space`"), "{error}");
        }
    }
}
