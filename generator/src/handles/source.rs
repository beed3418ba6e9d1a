//! Text put into Rust files that people edit; all else in them stays as it is.

use super::method::Imports;
use anyhow::{Context as _, Result, ensure};
use std::{
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

/// Formats a file as the workspace has it, by rustfmt.
pub(super) fn formatted(root: &Path, text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--quiet", "--emit", "stdout"])
        .current_dir(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot run rustfmt: `rustup component add rustfmt`")?;
    rustfmt.stdin.take().context("rustfmt reads no text")?.write_all(text.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    ensure!(output.status.success(), "rustfmt: {}\n{text}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// The file with the methods at the end of a type's first `impl` block, or in a new one at its end.
pub(super) fn with_methods(root: &Path, text: &str, name: &str, methods: &str) -> Result<String> {
    let block = formatted(root, &format!("impl {name} {{\n{methods}\n}}\n"))?;
    let head = format!("impl {name} {{\n");
    let inner = block.strip_prefix(&head).and_then(|block| block.strip_suffix("}\n"));
    let inner = inner.with_context(|| format!("rustfmt makes something else of\n{block}"))?;
    let at =
        line_at(text, &head).and_then(|start| Some(start + head.len() + line_at(&text[start + head.len()..], "}\n")?));
    let written = match at {
        Some(at) if text[..at].ends_with("{\n") => format!("{}{inner}{}", &text[..at], &text[at..]),
        Some(at) => format!("{}\n{inner}{}", &text[..at], &text[at..]),
        None => format!("{}\n\n{block}", text.trim_end()),
    };
    syn::parse_file(&written).context("the methods do not fit into the file")?;
    Ok(written)
}

/// Where a line starts that the text is the beginning of.
fn line_at(text: &str, start: &str) -> Option<usize> {
    match text.starts_with(start) {
        true => Some(0),
        false => text.find(&format!("\n{start}")).map(|at| at + 1),
    }
}

/// The file with what is missing of the imports added to those that it has. The system's module is the parent of the
/// file's, or at the path.
pub(super) fn with_imports(root: &Path, text: &str, system: &str, library: &str, imports: &Imports) -> Result<String> {
    let file = syn::parse_file(text).context("the file does not parse")?;
    let present = crate::calls::imported(&file);
    let missing = |names: &mut dyn Iterator<Item = &String>| -> Vec<String> {
        names.filter(|name| !present.contains_key(*name)).cloned().collect()
    };
    let text = with_use(root, text, "use", &["super", system], &missing(&mut imports.system.iter()))?;
    with_use(root, &text, "use", &[library], &missing(&mut imports.root.iter()))
}

/// The file with a type of one of its modules exported.
pub(super) fn with_export(root: &Path, text: &str, module: &str, name: &str) -> Result<String> {
    let text = match line_at(text, "pub use self::") {
        Some(_) => text.to_owned(),
        // An export stands behind the imports.
        None => {
            let at = ["#[cfg(feature = \"schemars\")]\npub use ", "pub use ", "/// ", "#[", "pub struct "];
            let at = at.iter().find_map(|start| line_at(text, start)).unwrap_or(text.len());
            return Ok(format!("{}pub use self::{module}::{name};\n{}", &text[..at], &text[at..]));
        }
    };
    with_use(root, &text, "pub use", &["self"], &[format!("{module}::{name}")])
}

/// The file with a module declared, in the order of the alphabet.
pub(super) fn with_module(text: &str, module: &str) -> String {
    let line = format!("mod {module};");
    let mut lines: Vec<&str> = text.lines().collect();
    let name = |line: &str| line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ").map(str::to_owned);
    let is_later =
        |other: &&str| name(other).is_some_and(|name| name.ends_with(';') && name.as_str() > &line["mod ".len()..]);
    let last = lines.iter().rposition(|line| name(line).is_some_and(|name| name.ends_with(';')));
    match (lines.iter().position(is_later), last) {
        (Some(at), _) => {
            let attributes = lines[..at].iter().rev().take_while(|line| line.starts_with("#[")).count();
            lines.insert(at - attributes, &line);
        }
        (None, Some(last)) => lines.insert(last + 1, &line),
        (None, None) => {
            let first = lines.iter().position(|line| line.starts_with("use ") || line.starts_with("pub use "));
            let first = first.unwrap_or(lines.len());
            lines.splice(first..first, [line.as_str(), ""]);
        }
    }
    lines.join("\n") + "\n"
}

/// The file with names added to the first import of one of the paths, or in an import of the last one.
fn with_use(root: &Path, text: &str, keyword: &str, paths: &[&str], names: &[String]) -> Result<String> {
    if names.is_empty() {
        return Ok(text.to_owned());
    }
    let found = paths.iter().find_map(|path| {
        let start = format!("{keyword} {path}::");
        let at = line_at(text, &start)?;
        let end = at + text[at..].find(";\n")? + 2;
        let tree = text[at..end].strip_prefix(&start)?.strip_suffix(";\n")?;
        let tree = tree.strip_prefix('{').map_or(tree, |tree| tree.trim_end().strip_suffix('}').unwrap_or(tree));
        Some((path, at..end, tree.trim_end().trim_end_matches(',')))
    });
    let (path, range, tree) = match found {
        Some((path, range, tree)) => (path, range, format!("{tree}, ")),
        None => {
            let last = paths.last().context("an import has a path")?;
            let at = line_at(text, "use ").context("the file imports nothing")?;
            (last, at..at, String::new())
        }
    };
    let import = formatted(root, &format!("{keyword} {path}::{{{tree}{}}};\n", names.join(", ")))?;
    Ok(format!("{}{import}{}", &text[..range.start], &text[range.end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
//! Things.

use super::{NewThing, builder,
  operations};

/// Things.
pub struct Things { client: Client }

impl Things {
    /// As a person   wrote it.
    pub fn get(&self)->u8{ 0 }
}

impl Other {}
";

    #[test]
    fn what_a_person_wrote_stays() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let methods = "/// Lists.\npub fn list(&self) -> builder::List { self.client.list() }";
        let written = with_methods(root, FILE, "Things", methods).unwrap();
        let added = "\n    /// Lists.\n    pub fn list(&self) -> builder::List {\n        self.client.list()\n    }\n";
        assert_eq!(written.replace(added, ""), FILE);
        assert!(written.contains("{ 0 }\n\n    /// Lists."), "{written}");

        let beside = with_methods(root, FILE, "Absent", methods).unwrap();
        assert!(beside.starts_with(FILE) && beside.contains("impl Absent {\n    /// Lists."), "{beside}");
    }

    #[test]
    fn imports_are_added_to_those_that_are_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let imports = Imports { system: names(&["Thing", "builder"]), root: names(&["Upload"]) };
        let written = with_imports(root, FILE, "crate::server", "crate", &imports).unwrap();
        let expected = "use crate::{Upload};\nuse super::{NewThing, Thing, builder, operations};\n";
        let expected = expected.replace("{Upload}", "Upload");
        assert!(written.contains(&expected), "{written}");
        assert_eq!(with_imports(root, &written, "crate::server", "crate", &imports).unwrap(), written);
    }

    #[test]
    fn modules_and_exports_stand_where_others_do() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let client = "//! A client.\n\nuse crate::x;\n\npub use crate::y;\n\n/// A client.\npub struct Client;\n";
        let text = with_module(&with_module(client, "tasks"), "groups");
        let text = with_export(root, &text, "tasks", "Tasks").unwrap();
        let text = with_export(root, &text, "groups", "Groups").unwrap();
        let expected = "//! A client.\n\nmod groups;\nmod tasks;\n\nuse crate::x;\n\n\
                        pub use self::{groups::Groups, tasks::Tasks};\npub use crate::y;\n";
        assert!(text.starts_with(expected), "{text}");
        let shared = "#[path = \"shared/tasks.rs\"]\nmod tasks;\n";
        assert_eq!(with_module(shared, "groups"), format!("mod groups;\n{shared}"));
    }
}
