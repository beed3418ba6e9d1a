//! `cargo xtask reachable`: every type that the library's signatures mention can be named by a path of the library.
//!
//! It reads rustdoc's JSON, which stable rustdoc writes only if it is told to take unstable options: the format may change
//! with each Rust version, and what is not as expected ends in an error.

use crate::workspace::Workspace;
use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::Command,
};

/// The crate that people depend on, and those whose items it exports.
const PACKAGES: [&str; 3] = ["bpm-rest", "bpm-rest-generated", "bpm-rest-runtime"];

/// Fails where a signature mentions a type without a path.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = workspace.target().join("reachable");
    fs::create_dir_all(&folder)?;
    // The environment of cargo stays as it is: with the variable set, it would build all dependencies anew.
    let rustdoc = folder.join("rustdoc");
    fs::write(&rustdoc, "#!/bin/sh\nRUSTC_BOOTSTRAP=1 exec rustdoc \"$@\"\n")?;
    fs::set_permissions(&rustdoc, fs::Permissions::from_mode(0o755))?;
    let mut crates = Vec::new();
    for package in PACKAGES {
        crates.push(documented(workspace, package, &rustdoc)?);
    }
    let library = Library::new(crates)?;
    let (items, problems) = library.problems()?;
    if !problems.is_empty() {
        let count = problems.len();
        bail!("{count} types cannot be named by users of the library\n  {}", problems.join("\n  "));
    }
    println!("{items} public items mention no type that cannot be named");
    Ok(())
}

fn documented(workspace: &Workspace, package: &str, rustdoc: &Path) -> Result<Value> {
    let status = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--package", package, "--lib", "--all-features"])
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTDOC", rustdoc)
        .current_dir(workspace.root())
        .status()?;
    ensure!(status.success(), "the documentation of {package} cannot be built");
    let file = workspace.target().join("doc").join(package.replace('-', "_") + ".json");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", file.display()))
}

/// An item of a crate: the index of the crate, and its id there.
type Place = (usize, String);

/// The crates, the first of which is the one that people depend on.
struct Library {
    crates: Vec<Value>,
    /// The items of each crate by their path.
    places: BTreeMap<String, Place>,
}

impl Library {
    fn new(crates: Vec<Value>) -> Result<Self> {
        let mut places = BTreeMap::new();
        for (krate, json) in crates.iter().enumerate() {
            let paths = json["paths"].as_object().context("rustdoc's JSON has no paths")?;
            for (id, entry) in
                paths.iter().filter(|(id, entry)| entry["crate_id"] == 0 && json["index"].get(*id).is_some())
            {
                places.insert(path_of(entry), (krate, id.clone()));
            }
        }
        Ok(Self { crates, places })
    }

    fn item(&self, (krate, id): &Place) -> Option<&Value> {
        self.crates[*krate]["index"].get(id)
    }

    /// The item that an id means in a crate, if it is one of the library's that is not hidden.
    fn place(&self, krate: usize, id: &Value) -> Option<Place> {
        let id = id.as_u64()?.to_string();
        let json = &self.crates[krate];
        if json["index"].get(&id).is_some() {
            return Some((krate, id));
        }
        self.places.get(&path_of(&json["paths"][&id])).cloned()
    }

    /// How many items there are to reach, and what they mention that cannot be.
    fn problems(&self) -> Result<(usize, Vec<String>)> {
        let root = (0, self.crates[0]["root"].as_u64().context("rustdoc's JSON has no root")?.to_string());
        let mut reached = BTreeSet::new();
        self.reach(&root, &mut reached);
        let mut problems = BTreeSet::new();
        for place in &reached {
            let mut mentioned = BTreeSet::new();
            self.mentioned(place, &mut mentioned);
            for other in mentioned.difference(&reached).filter(|other| self.kind(other) != Some("impl")) {
                problems.insert(format!("{} mentions {}", self.shown(place), self.shown(other)));
            }
        }
        Ok((reached.len(), problems.into_iter().collect()))
    }

    fn kind(&self, place: &Place) -> Option<&str> {
        self.item(place)?["inner"].as_object()?.keys().next().map(String::as_str)
    }

    fn shown(&self, (krate, id): &Place) -> String {
        path_of(&self.crates[*krate]["paths"][id])
    }

    /// Collects what a path leads to, from a module or an import on.
    fn reach(&self, place: &Place, reached: &mut BTreeSet<Place>) {
        let Some(item) = self.item(place) else { return };
        let inner = &item["inner"];
        if let Some(import) = inner.get("use") {
            let Some(target) = self.place(place.0, &import["id"]) else { return };
            return self.reach(&target, reached);
        }
        if !reached.insert(place.clone()) {
            return;
        }
        let items = inner.pointer("/module/items").and_then(Value::as_array).into_iter().flatten();
        for id in items.filter_map(|id| self.place(place.0, id)) {
            self.reach(&id, reached);
        }
    }

    /// Collects what the signatures of an item mention, with those of its fields, methods and implementations.
    fn mentioned(&self, place: &Place, found: &mut BTreeSet<Place>) {
        let Some(inner) = self.item(place).map(|item| &item["inner"]) else { return };
        if inner.get("module").is_some() || inner.get("use").is_some() {
            return;
        }
        let of_impl = &inner["impl"];
        if of_impl["is_synthetic"] == true || !of_impl["blanket_impl"].is_null() {
            return;
        }
        self.mentions(place.0, inner, found);
    }

    fn mentions(&self, krate: usize, value: &Value, found: &mut BTreeSet<Place>) {
        match value {
            Value::Object(members) => {
                let is_path = members.contains_key("args") && members.contains_key("path");
                found.extend(members.get("id").filter(|_| is_path).and_then(|id| self.place(krate, id)));
                for (key, value) in members {
                    match (key.as_str(), value) {
                        ("items" | "impls" | "variants" | "fields" | "tuple", Value::Array(ids)) => {
                            for part in ids.iter().filter_map(|id| self.place(krate, id)) {
                                self.mentioned(&part, found);
                            }
                        }
                        // Who else implements a trait is no matter of the trait.
                        ("implementations", _) => {}
                        _ => self.mentions(krate, value, found),
                    }
                }
            }
            Value::Array(values) => values.iter().for_each(|value| self.mentions(krate, value, found)),
            _ => {}
        }
    }
}

fn path_of(entry: &Value) -> String {
    let parts = entry["path"].as_array().into_iter().flatten().filter_map(Value::as_str);
    parts.collect::<Vec<_>>().join("::")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A crate of items: id, path, what it is.
    fn krate(name: &str, items: &[(u64, &str, Value)], others: &[(u64, &str)]) -> Value {
        let path = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
        let mut index = serde_json::Map::new();
        let mut paths = serde_json::Map::new();
        for (id, at, inner) in items {
            index.insert(id.to_string(), json!({"id": id, "inner": inner}));
            paths.insert(id.to_string(), json!({"crate_id": 0, "path": path(&format!("{name}{at}"))}));
        }
        for (id, at) in others {
            paths.insert(id.to_string(), json!({"crate_id": 1, "path": path(at)}));
        }
        json!({"root": 0, "index": index, "paths": paths})
    }

    fn function(mentions: u64) -> Value {
        json!({"function": {"sig": {"output": {"resolved_path": {"path": "X", "id": mentions, "args": null}}}}})
    }

    fn problems(imports: &[u64]) -> Vec<String> {
        let uses: Vec<u64> = (10..).zip(imports).map(|(id, _)| id).collect();
        let of_root = [vec![1], uses.clone()].concat();
        let mut items = vec![(0, "", json!({"module": {"items": of_root}})), (1, "::f", function(2))];
        items.extend(uses.iter().zip(imports).map(|(id, target)| (*id, "", json!({"use": {"id": target}}))));
        let upper = krate("upper", &items, &[(2, "lower::m::A"), (3, "lower::m"), (4, "lower::m::Hidden")]);
        let lower = [
            (0, "", json!({"module": {"items": [5]}})),
            (5, "::m", json!({"module": {"items": [6, 7]}})),
            (6, "::m::A", json!({"struct": {"impls": [8, 9], "kind": {"plain": {"fields": []}}}})),
            (7, "::m::B", json!({"struct": {"impls": [], "kind": "unit"}})),
            (8, "", json!({"impl": {"blanket_impl": null, "is_synthetic": false, "items": [1]}})),
            (
                9,
                "",
                json!({"impl": {"blanket_impl": {"generic": "T"}, "items": [], "trait": {"path": "T", "id": 7, "args": null}}}),
            ),
            (1, "", function(7)),
        ];
        Library::new(vec![upper, krate("lower", &lower, &[])]).unwrap().problems().unwrap().1
    }

    #[test]
    fn what_is_mentioned_and_exported_nowhere_is_told() {
        assert_eq!(problems(&[]), ["upper::f mentions lower::m::A"]);
        assert_eq!(problems(&[2]), ["lower::m::A mentions lower::m::B"], "by a method of an exported type");
        assert_eq!(problems(&[3]), [] as [&str; 0], "the module that has both is exported");
    }
}
