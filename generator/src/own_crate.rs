//! Generated code as a part of a user's crate: it names all that it needs by the one library that the crate depends on.

use anyhow::{Context as _, Result};
use proc_macro2::{Group, Literal, Spacing, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Attribute, File, Item, Meta, parse_quote};

/// Where the code is to lie, and by which paths it names things.
pub(crate) struct OwnCrate<'a> {
    /// The path of the runtime.
    pub(crate) runtime: &'a str,
    /// The path of the generated module, and the one that it would have by itself.
    pub(crate) module: (&'a str, &'a str),
    /// Whether types have JSON Schemas.
    pub(crate) schemas: bool,
}

/// The crates that generated code names beside the runtime, which exports them.
const EXPORTED: [&str; 2] = ["serde", "serde_json"];

impl OwnCrate<'_> {
    /// A generated file, named and with its content, as the crate has it; none where the crate has no use for it.
    pub(crate) fn file(&self, name: &'static str, text: &str) -> Result<Option<(&'static str, String)>> {
        if name == "schemas.rs" && !self.schemas {
            return Ok(None);
        }
        // prettyplease would leave the calls of macros in it on one line each.
        if name == "enums.rs" {
            return Ok(Some((name, self.text(text))));
        }
        let (head, code) = text.split_once('\n').context("a generated file has a first line")?;
        let tokens: TokenStream = code.parse().ok().with_context(|| format!("{name} does not parse"))?;
        let mut file: File = syn::parse2(self.tokens(tokens)).with_context(|| format!("{name} does not parse"))?;
        if !self.schemas {
            file.items.retain(|item| !attributes(item).iter().any(|attribute| is_cfg(attribute, "cfg")));
        }
        for item in &mut file.items {
            self.finish(item);
        }
        Ok(Some((name, format!("{head}\n\n{}", prettyplease::unparse(&file)))))
    }

    fn finish(&self, item: &mut Item) {
        let (attributes, fields) = match item {
            Item::Struct(item) => {
                let fields: Vec<&mut Vec<Attribute>> = item.fields.iter_mut().map(|field| &mut field.attrs).collect();
                (&mut item.attrs, fields)
            }
            Item::Enum(item) => {
                let fields = item.variants.iter_mut().flat_map(|variant| {
                    let of_fields = variant.fields.iter_mut().map(|field| &mut field.attrs);
                    of_fields.chain([&mut variant.attrs]).collect::<Vec<_>>()
                });
                let fields: Vec<&mut Vec<Attribute>> = fields.collect();
                (&mut item.attrs, fields)
            }
            _ => return,
        };
        if !self.schemas {
            fields.into_iter().for_each(|attributes| attributes.retain(|attribute| !is_cfg(attribute, "cfg_attr")));
            attributes.retain(|attribute| !is_cfg(attribute, "cfg_attr"));
        }
        let is_derived = |attribute: &Attribute| {
            attribute.path().is_ident("derive") && attribute.to_token_stream().to_string().contains("serde ::")
        };
        if let Some(at) = attributes.iter().position(is_derived) {
            let serde = format!("{}::serde", self.runtime);
            attributes.insert(at + 1, parse_quote!(#[serde(crate = #serde)]));
        }
    }

    /// The tokens with each global path that starts at another crate leading through the library.
    fn tokens(&self, tokens: TokenStream) -> TokenStream {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut changed: Vec<TokenTree> = Vec::new();
        let mut at = 0;
        while at < trees.len() {
            let is_rest = at > 0 && ends_type(&trees[..at]);
            match path_at(&trees[at..]).filter(|_| !is_rest).map(|(length, path)| (length, self.text(&path), path)) {
                Some((length, path, old)) if path != old => {
                    let path: TokenStream = path.parse().unwrap_or_default();
                    changed.extend(path);
                    at += length;
                }
                Some((length, ..)) => {
                    changed.extend(trees[at..at + length].iter().cloned());
                    at += length;
                }
                None => {
                    changed.push(self.tree(&trees[at]));
                    at += 1;
                }
            }
        }
        changed.into_iter().collect()
    }

    fn tree(&self, tree: &TokenTree) -> TokenTree {
        match tree {
            TokenTree::Group(group) => {
                let mut changed = Group::new(group.delimiter(), self.tokens(group.stream()));
                changed.set_span(group.span());
                changed.into()
            }
            // The functions that serde is to call stand in texts.
            TokenTree::Literal(literal) => {
                let text: Option<syn::LitStr> = syn::parse2(TokenStream::from(tree.clone())).ok();
                match text.map(|text| (self.text(&text.value()), text.value())) {
                    Some((new, old)) if new != old => Literal::string(&new).into(),
                    _ => literal.clone().into(),
                }
            }
            other => other.clone(),
        }
    }

    /// A text in which paths may stand.
    fn text(&self, text: &str) -> String {
        let (module, by_itself) = self.module;
        let mut text = text.replace(&format!("{by_itself}::enums::"), &format!("{module}::enums::"));
        // In the path of the library none of these may be found again.
        for name in EXPORTED {
            text = replace_start(&text, &format!("::{name}::"), &format!("::bpm_rest_runtime::{name}::"));
        }
        replace_start(&text, "::bpm_rest_runtime::", &format!("{}::", self.runtime))
    }
}

/// Replaces each global path that starts so.
fn replace_start(text: &str, start: &str, new: &str) -> String {
    let mut replaced = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        let is_global =
            !rest[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == '>');
        replaced += &rest[..at];
        replaced += if is_global { new } else { start };
        rest = &rest[at + start.len()..];
    }
    replaced + rest
}

/// Whether the tokens end with a type in angle brackets, so that `::` leads on from it.
fn ends_type(trees: &[TokenTree]) -> bool {
    let is = |tree: Option<&TokenTree>, wanted: &[char]| matches!(tree, Some(TokenTree::Punct(punct)) if wanted.contains(&punct.as_char()));
    is(trees.last(), &['>']) && !is(trees.len().checked_sub(2).and_then(|at| trees.get(at)), &['-', '='])
}

/// The path that starts here, and how many tokens it has; it ends with `::` where more follows that is no name.
fn path_at(trees: &[TokenTree]) -> Option<(usize, String)> {
    let mut path = String::new();
    let mut at = 0;
    let is_colons = |trees: &[TokenTree]| matches!(trees, [TokenTree::Punct(one), TokenTree::Punct(other), ..] if one.as_char() == ':' && one.spacing() == Spacing::Joint && other.as_char() == ':');
    if let Some(TokenTree::Ident(name)) = trees.first() {
        let is_keyword = syn::parse2::<syn::Ident>(name.to_token_stream()).is_err();
        if is_keyword && !["crate", "self", "super", "Self"].contains(&name.to_string().as_str()) {
            return None;
        }
        path += &name.to_string();
        at = 1;
    }
    while is_colons(&trees[at..]) {
        path += "::";
        at += 2;
        let Some(TokenTree::Ident(name)) = trees.get(at) else { break };
        path += &name.to_string();
        at += 1;
    }
    (at > 1).then_some((at, path))
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Mod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether an attribute asks for the feature of JSON Schemas.
fn is_cfg(attribute: &Attribute, name: &str) -> bool {
    matches!(&attribute.meta, Meta::List(list) if list.path.is_ident(name)
        && list.tokens.to_string().starts_with("feature = \"schemars\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: OwnCrate<'static> = OwnCrate {
        runtime: "::bpm_rest::runtime",
        module: ("crate::office::generated", "crate::office"),
        schemas: false,
    };

    #[test]
    fn all_paths_lead_through_the_library() {
        let text = "// Made.\n\n//! Types.\n\n#[cfg(feature = \"schemars\")]\npub mod schemas;\nuse ::bpm_rest_runtime::seam::Connection;\n\
            /// See [`x`](::bpm_rest_runtime::x).\n#[derive(::serde::Serialize, Clone)]\n\
            #[cfg_attr(feature = \"schemars\", derive(::schemars::JsonSchema))]\npub struct A {\n\
            #[serde(with = \"::bpm_rest_runtime::texts\")]\n#[cfg_attr(feature = \"schemars\", schemars(x))]\n\
            pub a: ::std::vec::Vec<::serde_json::Value>, pub b: crate::office::enums::B, pub c: crate::own::C }\n\
            fn f<D: ::serde::Deserializer<'static>>(a: <X as ::serde::Y>::serde::Z) { a::serde::b() }\n";
        let (_, text) = OWN.file("types.rs", text).unwrap().unwrap();
        for part in [
            "use ::bpm_rest::runtime::seam::Connection;",
            "[`x`](::bpm_rest::runtime::x)",
            "#[derive(::bpm_rest::runtime::serde::Serialize, Clone)]\n#[serde(crate = \"::bpm_rest::runtime::serde\")]",
            "#[serde(with = \"::bpm_rest::runtime::texts\")]\n    pub a: ::std::vec::Vec<::bpm_rest::runtime::serde_json::Value>",
            "pub b: crate::office::generated::enums::B",
            "pub c: crate::own::C",
            "D: ::bpm_rest::runtime::serde::Deserializer<'static>",
            "a::serde::b()",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(!text.contains("schemars"), "{text}");
        assert!(OWN.file("schemas.rs", "//\n").unwrap().is_none());
    }
}
