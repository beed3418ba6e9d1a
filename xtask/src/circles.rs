//! That no module uses one that uses it: modules of one folder can be read from the bottom up.
//!
//! A module counts with all that lies beneath it. What a module and its own parent use of each other is no circle: a parent
//! is made of its parts. A name that is re-exported counts as one of the module that it is defined in.

use anyhow::{Context as _, Result};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use syn::{
    Attribute, Expr, ExprLit, Item, ItemMacro, ItemMod, ItemUse, Lit, Meta, UseTree,
    visit::{self, Visit},
};

/// A path within a crate, without the crate.
type InCrate = Vec<String>;

/// What is known of one module.
#[derive(Default)]
struct Module {
    /// The names that are defined in it, other than modules.
    items: BTreeSet<String>,
    /// Where the names that it imports come from.
    imports: BTreeMap<String, InCrate>,
    /// The modules that it imports whole.
    globs: Vec<InCrate>,
    /// The paths that it names, from the root of the crate.
    named: BTreeSet<InCrate>,
}

/// The modules of a crate by their paths.
#[derive(Default)]
struct Modules(BTreeMap<InCrate, Module>);

/// The circles of a crate, each as the modules that lead back to the first one.
pub(crate) fn circles(root: &Path) -> Result<Vec<String>> {
    let mut modules = Modules::default();
    modules.read(root, root.parent().context("a root lies in a folder")?, Vec::new())?;
    Ok(modules.circles())
}

impl Modules {
    /// Reads a file and the files of its modules, which lie in the folder.
    fn read(&mut self, file: &Path, folder: &Path, path: InCrate) -> Result<()> {
        let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        let parsed = syn::parse_file(&text).with_context(|| file.display().to_string())?;
        self.add(&parsed.items, file.parent().context("a file lies in a folder")?, folder, path)
    }

    /// Adds the items of a module: its file lies in the folder `home`, those of its modules in `folder`.
    fn add(&mut self, items: &[Item], home: &Path, folder: &Path, path: InCrate) -> Result<()> {
        let mut reader = Reader { path: &path, module: Module::default() };
        let mut children = Vec::new();
        for item in items {
            match item {
                Item::Mod(child) if is_test(&child.attrs) => {}
                Item::Mod(child) => children.push(child),
                item => reader.visit_item(item),
            }
        }
        self.0.insert(path.clone(), reader.module);
        for ItemMod { ident, content, attrs, .. } in children {
            let name = ident.to_string();
            let of_child: InCrate = path.iter().cloned().chain([name.clone()]).collect();
            let inner = folder.join(&name);
            if let Some(file) = file_of(attrs) {
                let file = home.join(file);
                self.read(&file, &file.with_extension(""), of_child)?;
                continue;
            }
            match content {
                Some((_, items)) => self.add(items, home, &inner, of_child)?,
                None if inner.join("mod.rs").is_file() => self.read(&inner.join("mod.rs"), &inner, of_child)?,
                None => self.read(&inner.with_extension("rs"), &inner, of_child)?,
            }
        }
        Ok(())
    }

    /// The module that the path leads to something in.
    fn home(&self, path: &[String], depth: usize) -> Option<InCrate> {
        let mut at = InCrate::new();
        for (index, segment) in path.iter().enumerate() {
            let module = self.0.get(&at)?;
            let child: InCrate = at.iter().cloned().chain([segment.clone()]).collect();
            if self.0.contains_key(&child) {
                at = child;
                continue;
            }
            if module.items.contains(segment) || depth == 0 {
                return Some(at);
            }
            let rest = &path[index + 1..];
            let behind = |target: &InCrate| self.home(&[target.as_slice(), rest].concat(), depth - 1);
            if let Some(target) = module.imports.get(segment) {
                return behind(target);
            }
            let through = |glob: &InCrate| {
                let target: InCrate = glob.iter().cloned().chain([segment.clone()]).collect();
                self.has(&target, depth - 1).then(|| behind(&target)).flatten()
            };
            return module.globs.iter().find_map(through);
        }
        Some(at)
    }

    /// Whether the path leads to something that is there.
    fn has(&self, path: &[String], depth: usize) -> bool {
        let Some((name, module)) = path.split_last() else { return true };
        let Some(module) = self.0.get(module) else { return false };
        let of_globs = || {
            module.globs.iter().any(|glob| self.has(&[glob.as_slice(), std::slice::from_ref(name)].concat(), depth - 1))
        };
        self.0.contains_key(path)
            || module.items.contains(name)
            || module.imports.contains_key(name)
            || depth > 0 && of_globs()
    }

    /// Which module uses which: of two, those that lie in the same folder.
    fn edges(&self) -> BTreeMap<InCrate, BTreeSet<InCrate>> {
        let mut edges: BTreeMap<InCrate, BTreeSet<InCrate>> = BTreeMap::new();
        for (path, module) in &self.0 {
            let targets = module.named.iter().chain(&module.globs).chain(module.imports.values());
            for target in targets.filter_map(|named| self.home(named, 8)) {
                let shared = path.iter().zip(&target).take_while(|(one, other)| one == other).count();
                if let (Some(_), Some(_)) = (path.get(shared), target.get(shared)) {
                    edges.entry(path[..=shared].to_vec()).or_default().insert(target[..=shared].to_vec());
                }
            }
        }
        edges
    }

    fn circles(&self) -> Vec<String> {
        let mut edges = self.edges();
        let mut circles = Vec::new();
        while let Some(circle) = edges.keys().find_map(|start| circle(&edges, start)) {
            let [last, .., first] = [circle[circle.len() - 1].clone(), circle[0].clone()];
            edges.entry(last).or_default().remove(&first);
            let names: Vec<String> = circle.iter().map(|path| path.join("::")).collect();
            circles.push(format!("{} → {}", names.join(" → "), names[0]));
        }
        circles
    }
}

/// The shortest way from a module back to itself.
fn circle(edges: &BTreeMap<InCrate, BTreeSet<InCrate>>, start: &InCrate) -> Option<Vec<InCrate>> {
    let mut before: BTreeMap<&InCrate, &InCrate> = BTreeMap::new();
    let mut next = vec![start];
    while !next.is_empty() {
        let mut found = Vec::new();
        for at in next {
            for target in edges.get(at).into_iter().flatten() {
                if target == start {
                    let way = std::iter::successors(Some(at), |at| before.get(at).copied());
                    let mut way: Vec<InCrate> = way.cloned().collect();
                    way.reverse();
                    return Some(way);
                }
                if !before.contains_key(target) {
                    before.insert(target, at);
                    found.push(target);
                }
            }
        }
        next = found;
    }
    None
}

/// Reads what one module defines, imports and names.
struct Reader<'a> {
    path: &'a [String],
    module: Module,
}

impl Reader<'_> {
    /// The path from the root of the crate, where it leads into it.
    fn absolute(&self, segments: &[String]) -> Option<InCrate> {
        let supers = segments.iter().take_while(|segment| *segment == "super").count();
        let (base, rest) = match segments.first()?.as_str() {
            "crate" => (&[][..], &segments[1..]),
            "self" => (self.path, &segments[1..]),
            "super" => (&self.path[..self.path.len().checked_sub(supers)?], &segments[supers..]),
            _ => return None,
        };
        Some([base, rest].concat())
    }

    fn import(&mut self, tree: &UseTree, before: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import(&path.tree, before);
                before.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before)),
            UseTree::Glob(_) => {
                if let Some(target) = self.absolute(before) {
                    self.module.globs.push(target);
                }
            }
            UseTree::Name(name) => self.imported(before, &name.ident.to_string(), &name.ident.to_string()),
            UseTree::Rename(rename) => self.imported(before, &rename.ident.to_string(), &rename.rename.to_string()),
        }
    }

    fn imported(&mut self, before: &[String], name: &str, local: &str) {
        let (whole, local) = match (name, before.last()) {
            ("self", Some(last)) => (before.to_vec(), if local == "self" { last.as_str() } else { local }),
            _ => ([before, &[name.to_owned()]].concat(), local),
        };
        // What starts with the name of a child: `mod a; pub use a::B;`.
        let relative = || [self.path, &whole].concat();
        let target = self.absolute(&whole).unwrap_or_else(relative);
        self.module.imports.insert(local.to_owned(), target);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let name = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            Item::Macro(item) => item.ident.as_ref(),
            _ => None,
        };
        self.module.items.extend(name.map(ToString::to_string));
        visit::visit_item(self, item);
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if !is_test(&item.attrs) {
            self.import(&item.tree, &mut Vec::new());
        }
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        // What a macro names by `$crate`.
        let text = item.mac.tokens.to_string();
        for (at, _) in text.match_indices("crate ::") {
            let path =
                text[at..].split(|c: char| !(c.is_alphanumeric() || "_: ".contains(c))).next().unwrap_or_default();
            let segments: Vec<String> = path.split("::").map(|part| part.trim().to_owned()).collect();
            self.module.named.extend(self.absolute(&segments));
        }
        visit::visit_item_macro(self, item);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.module.named.extend(self.absolute(&segments));
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, _: &'ast ItemMod) {}
}

/// The file that a module is read from, where an attribute says so.
fn file_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(meta) if meta.path.is_ident("path") => match &meta.value {
            Expr::Lit(ExprLit { lit: Lit::Str(file), .. }) => Some(file.value()),
            _ => None,
        },
        _ => None,
    })
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        matches!(&attribute.meta, Meta::List(list) if list.path.is_ident("cfg") && {
            let tokens = list.tokens.to_string();
            tokens == "test" || tokens == "doctest"
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_crate_has_modules_that_use_each_other() {
        let workspace = crate::workspace::Workspace::find().unwrap();
        for root in ["runtime/src/lib.rs", "ergonomic/src/lib.rs", "generator/src/lib.rs", "xtask/src/main.rs"] {
            assert_eq!(circles(&workspace.root().join(root)).unwrap(), Vec::<String>::new(), "{root}");
        }
    }

    #[test]
    fn circles_are_found_through_folders_exports_and_macros() {
        let folder = tempfile::tempdir().unwrap();
        let found = |files: &[(&str, &str)]| {
            for (file, text) in files {
                let path = folder.path().join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            circles(&folder.path().join("lib.rs")).unwrap()
        };
        let lib = ("lib.rs", "mod a; mod b; pub use b::B; #[cfg(test)] mod tests { use crate::a::A; }");
        let a = ("a.rs", "mod part; pub use part::A;");
        let b = ("b.rs", "pub struct B;");
        // A parent and its part are no circle.
        assert_eq!(found(&[lib, a, b, ("a/part.rs", "use super::A as _; use crate::B; pub struct A;")]), [""; 0]);
        assert_eq!(found(&[("b.rs", "pub struct B(crate::a::A);")]), ["a → b → a"], "through a re-export");
        assert_eq!(found(&[("b.rs", "pub struct B; macro_rules! m { () => { $crate::a::A } }")]), ["a → b → a"]);
        let nested = [("b.rs", "pub struct B;"), ("a.rs", "mod part; mod other; pub use part::A;")];
        let parts = [("a/part.rs", "use super::other::C; pub struct A;"), ("a/other.rs", "pub struct C(super::A);")];
        assert_eq!(found(&[nested[0], nested[1], parts[0], parts[1]]), ["a::other → a::part → a::other"]);
        let elsewhere = ("lib.rs", "mod a; #[path = \"shared/c.rs\"] mod c;");
        assert_eq!(
            found(&[elsewhere, ("a.rs", "pub struct A(crate::c::C);"), ("shared/c.rs", "struct C(super::a::A);")]),
            ["a → c → a"]
        );
    }
}
