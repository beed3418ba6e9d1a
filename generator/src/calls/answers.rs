//! The end of a handle's documentation: what the call answers with, and which statuses it fails with. It is written by
//! `cargo xtask calls`, from the generated code and the spec.

use crate::{
    document::{Operation, resolve},
    reshape::{first_argument, last_ident},
};
use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Ident, Token, Type,
    parse::{Parse, ParseStream},
};

/// How long a line of documentation is, without the slashes.
const WIDTH: usize = 112;

/// How each end begins.
const START: &str = "Answers with ";

/// What the builders of a system answer with, by their names: read from the generated `operations.rs`.
pub(super) fn outputs(operations: &str) -> Result<BTreeMap<String, Type>> {
    // Each call of the macro begins a line and ends one; all else of the file would take long to parse.
    let first = operations.strip_prefix("operation!(");
    let calls = first.into_iter().chain(operations.split("\noperation!(").skip(1));
    let parsed = calls.map(|rest| {
        let call = rest.split(");\n").next().unwrap_or_default().trim_end_matches(");");
        let Output { builder, kind } = syn::parse_str(call).with_context(|| format!("operation!({call})"))?;
        Ok((builder, kind))
    });
    parsed.collect()
}

/// `operation!(GetUser, GET_USER, types::User, …)`
struct Output {
    builder: String,
    kind: Type,
}

impl Parse for Output {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let builder = input.parse::<Ident>()?.to_string();
        input.parse::<Token![,]>()?;
        input.parse::<Ident>()?;
        input.parse::<Token![,]>()?;
        let kind = input.parse()?;
        input.parse::<proc_macro2::TokenStream>()?;
        Ok(Self { builder, kind })
    }
}

/// The statuses that an operation fails with, each with what it means.
pub(super) fn failures(document: &Value, operation: &Operation<'_>, library: &str) -> Vec<(String, String)> {
    let responses = operation.value["responses"].as_object().into_iter().flatten();
    let of_status = responses.filter(|(status, _)| !status.starts_with('2')).map(|(status, response)| {
        let words = resolve(document, response)["description"].as_str().unwrap_or_default();
        (status.clone(), plain(words))
    });
    let has_envelope = match operation.value.get("x-envelope") {
        Some(own) => own != false,
        None => document.get("x-envelope").is_some(),
    };
    let in_envelope = has_envelope.then(|| {
        let words = format!("The server tells a failure in the body: [`is_refused`]({library}::Error::is_refused).");
        ("200".to_owned(), words)
    });
    in_envelope.into_iter().chain(of_status).collect()
}

/// A text in which rustdoc finds no link and no HTML.
fn plain(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let parts = words.split('`').enumerate().map(|(index, part)| match index % 2 {
        0 => part.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<").replace('>', "\\>"),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("`")
}

/// The names of a module that need no path in a link, and the path of the system's module.
pub(super) struct Scope<'a> {
    pub(super) names: &'a BTreeSet<String>,
    pub(super) system: &'a str,
    /// The path of what all systems share.
    pub(super) library: &'a str,
}

impl Scope<'_> {
    fn link(&self, name: &str, module: &str) -> String {
        match self.names.contains(name) {
            true => format!("[`{name}`]"),
            false => format!("[`{name}`]({module}::{name})"),
        }
    }

    /// What a type is called, with links to its parts.
    pub(super) fn words(&self, kind: &Type) -> String {
        let Some(name) = last_ident(kind).map(Ident::to_string) else { return "nothing".to_owned() };
        let inner = first_argument(kind);
        match (name.as_str(), inner) {
            ("Option", Some(inner)) => format!("{}, or with nothing", self.words(inner)),
            ("Vec", Some(inner)) => format!("a list of {}", self.words(inner)),
            ("HashMap" | "Map" | "BTreeMap", _) => match second_argument(kind) {
                Some(value) => format!("a map of names to {}", self.words(value)),
                None => "a map".to_owned(),
            },
            ("Value", _) if self.library == "crate" => self.link("Value", "serde_json"),
            ("Value", _) => self.link("Value", &format!("{}::serde_json", self.library)),
            ("Download", _) => self.link("Download", self.library),
            ("String" | "bool" | "i32" | "i64" | "u64" | "f64", _) => format!("[`{name}`]"),
            _ => self.link(&name, self.system),
        }
    }
}

fn second_argument(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(kind) => Some(kind),
        _ => None,
    });
    types.nth(1)
}

/// The lines of the end of a handle's documentation: what it answers with, and what each status of a failure means.
pub(super) fn ending(answer: &str, failures: &BTreeMap<String, String>) -> Vec<String> {
    let mut lines = wrapped(&format!("{START}{answer}."), "");
    if !failures.is_empty() {
        lines.extend([String::new(), "# Errors".to_owned()]);
    }
    lines.extend(failures.iter().flat_map(|(status, words)| wrapped(&format!("- {status}: {words}"), "  ")));
    lines
}

fn wrapped(text: &str, indent: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let is_first = lines.is_empty();
        match lines.last_mut().filter(|last| last.chars().count() + 1 + word.chars().count() <= WIDTH) {
            Some(last) => *last = format!("{last} {word}"),
            None if is_first => lines.push(word.to_owned()),
            None => lines.push(format!("{indent}{word}")),
        }
    }
    lines
}

/// The ends of the documentation of methods, by type and name.
pub(super) type Endings = BTreeMap<(String, String), Vec<String>>;

/// A source file, formatted as rustfmt does, with the ends of its methods' documentation as they should be.
pub(super) fn written(text: &str, endings: &Endings) -> Result<String> {
    let mut lines: Vec<String> = Vec::new();
    let (mut kind, mut seen) = (String::new(), BTreeSet::new());
    for line in text.lines() {
        if line.starts_with("impl") {
            kind = if line.contains(" for ") { String::new() } else { name_of_impl(line) };
        }
        let key = (kind.clone(), name_of_method(line).unwrap_or_default());
        if let Some(ending) = endings.get(&key).filter(|_| seen.insert(key.clone())) {
            end(&mut lines, ending).with_context(|| format!("{}::{}", key.0, key.1))?;
        }
        lines.push(line.to_owned());
    }
    if let Some((kind, name)) = endings.keys().find(|key| !seen.contains(key)) {
        bail!("{kind}::{name} is not found: is the file formatted?");
    }
    Ok(lines.join("\n") + "\n")
}

/// `Tasks` of `impl<S> super::Tasks<S> {`.
fn name_of_impl(line: &str) -> String {
    let head = line.trim_end_matches(['{', ' ']);
    let head = head.split(" where").next().unwrap_or(head);
    let path = head.strip_prefix("impl").unwrap_or(head);
    let path = match path.strip_prefix('<') {
        Some(generic) => generic.split_once("> ").map_or("", |(_, path)| path),
        None => path.trim_start(),
    };
    let path = path.split('<').next().unwrap_or(path);
    path.rsplit("::").next().unwrap_or(path).to_owned()
}

/// The name of the method that begins on the line.
fn name_of_method(line: &str) -> Option<String> {
    let rest = line.strip_prefix("    pub ")?;
    let rest = rest.strip_prefix("async ").unwrap_or(rest).strip_prefix("fn ")?;
    rest.split(['(', '<']).next().map(str::to_owned)
}

/// Puts the end below the documentation that the lines end with, above attributes.
fn end(lines: &mut Vec<String>, ending: &[String]) -> Result<()> {
    let attributes = lines.iter().rev().take_while(|line| !is_documentation(line) && !line.is_empty()).count();
    let behind = lines.split_off(lines.len() - attributes);
    let documented = lines.iter().rev().take_while(|line| is_documentation(line)).count();
    let start = lines.len() - documented;
    let text = |line: &String| match line.trim_start().strip_prefix("///") {
        Some(text) => text.strip_prefix(' ').unwrap_or("").to_owned(),
        None => line.clone(),
    };
    // Where the name of the type fills a line, the words before it stand alone.
    let starts = |line: &String| text(line).starts_with(START) || text(line) == START.trim_end();
    let old = (start..lines.len()).rev().find(|&at| starts(&lines[at]));
    if let Some(old) = old {
        let is_list = |line: &String| {
            let text = text(line);
            text.is_empty() || text == "# Errors" || text.starts_with("- ") || text.starts_with("  ")
        };
        let list = lines[old + 1..].iter().skip_while(|line| !text(line).is_empty());
        if let Some(line) = list.clone().find(|line| !is_list(line)) {
            bail!("nothing may stand behind `{START}…`, which is written by a command: {}", text(line));
        }
        lines.truncate(old);
    }
    while lines.len() > start && text(&lines[lines.len() - 1]).is_empty() {
        lines.pop();
    }
    let blank = (lines.len() > start).then(String::new);
    let ending = blank.iter().chain(ending);
    lines.extend(ending.map(|line| format!("    /// {line}").trim_end().to_owned()));
    lines.extend(behind);
    Ok(())
}

/// Whether a line is one of a comment, or one that a macro writes.
fn is_documentation(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("///") || line.starts_with("#[doc = ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::operations;
    use serde_json::json;

    fn ended(kind: &str, failures: &[(&str, &str)], names: &[&str]) -> String {
        let names = names.iter().map(|&name| name.to_owned()).collect();
        let answer =
            Scope { names: &names, system: "crate::flowable", library: "crate" }.words(&syn::parse_str(kind).unwrap());
        let failures = failures.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        ending(&answer, &failures).join("\n")
    }

    #[test]
    fn the_end_links_what_the_call_answers_with() {
        for (kind, expected) in [
            ("()", "nothing"),
            ("types::Task", "[`Task`]"),
            ("types::User", "[`User`](crate::flowable::User)"),
            ("Option<types::Task>", "[`Task`], or with nothing"),
            ("::std::vec::Vec<types::Task>", "a list of [`Task`]"),
            ("::std::collections::HashMap<String, i64>", "a map of names to [`i64`]"),
            ("::serde_json::Value", "[`Value`](serde_json::Value)"),
            ("crate::download::Download", "[`Download`](crate::Download)"),
        ] {
            assert_eq!(ended(kind, &[], &["Task"]), format!("Answers with {expected}."));
        }
    }

    #[test]
    fn the_end_lists_the_statuses_with_their_meaning() {
        let expected = "Answers with nothing.\n\n# Errors\n- 400: No.\n- 404: There is none.";
        assert_eq!(ended("()", &[("400", "No."), ("404", "There is none.")], &[]), expected);
        let long = ["word"; 40].join(" ");
        let text = ended("()", &[("400", &long)], &[]);
        assert!(text.lines().all(|line| line.len() <= WIDTH) && text.contains("\n  word word"), "{text}");
    }

    #[test]
    fn failures_are_those_of_the_spec_and_of_its_envelope() {
        let mut document = json!({
            "paths": {"/a": {"get": {"operationId": "get_a", "responses": {
                "200": {"description": "A."},
                "404": {"$ref": "#/components/responses/None"},
                "409": {"description": "Taken\nby [others], `a[b]`."}
            }}}},
            "components": {"responses": {"None": {"description": "There is none."}}}
        });
        let found = |document: &Value| failures(document, &operations(document)[0], "crate");
        let pair = |status: &str, words: &str| (status.to_owned(), words.to_owned());
        let expected = [pair("404", "There is none."), pair("409", "Taken by \\[others\\], `a[b]`.")];
        assert_eq!(found(&document), expected);
        document["x-envelope"] = json!({"data": "d"});
        assert_eq!(found(&document)[0].0, "200");
        document["paths"]["/a"]["get"]["x-envelope"] = json!(false);
        assert_eq!(found(&document), expected);
    }

    #[test]
    fn outputs_are_read_from_the_table_of_operations() {
        let table = "operation!(GetUser, GET_USER, types::User, decode_json);\n\
                     operation!(ListUsers, LIST_USERS, Vec<types::User>, decode_json, |page| 1, 2);";
        let outputs = outputs(table).unwrap();
        let shown = |name: &str| quote::ToTokens::to_token_stream(&outputs[name]).to_string().replace(' ', "");
        assert_eq!((shown("GetUser"), shown("ListUsers")), ("types::User".into(), "Vec<types::User>".into()));
    }

    const FILE: &str = "\
impl Tasks {
    /// Gets a task.
    ///
    /// ```
    /// /// Answers with code.
    /// ```
    #[allow(unused)]
    pub fn get(&self) -> builder::GetTask {
    }

    fn hidden(&self) {}
}

impl Operation for Tasks {
    /// Not this one.
    fn get() {}
}

impl<S: A> super::Other<S> {
    /// Lists.
    pub async fn get<T>(
        &self,
    ) {}
}
";

    #[test]
    fn the_end_is_written_below_what_a_person_wrote() {
        let endings = |answer: &str| {
            let lines = vec![format!("Answers with {answer}."), String::new(), "# Errors".into(), "- 404: No.".into()];
            let key = |kind: &str| (kind.to_owned(), "get".to_owned());
            Endings::from([(key("Tasks"), lines.clone()), (key("Other"), lines)])
        };
        let shown = FILE.replace("    #[allow(unused)]", "    #[doc = shown!()]\n    #[allow(unused)]");
        let end = "    ///\n    /// Answers with a.\n";
        assert!(written(&shown, &endings("a")).unwrap().contains(&format!("    #[doc = shown!()]\n{end}")));

        let once = written(FILE, &endings("a")).unwrap();
        let end = "    ///\n    /// Answers with a.\n    ///\n    /// # Errors\n    /// - 404: No.\n";
        assert!(once.contains(&format!("    /// ```\n{end}    #[allow(unused)]\n    pub fn get")), "{once}");
        assert!(once.contains(&format!("    /// Lists.\n{end}    pub async fn get<T>")), "{once}");
        assert_eq!(once.replace(end, ""), FILE);
        assert_eq!(written(&once, &endings("b")).unwrap(), once.replace("with a.", "with b."));

        let key = |kind: &str| (kind.to_owned(), "get".to_owned());
        let wrapped = ["Answers with".to_owned(), "[`AnswerOfALongName`].".to_owned()].to_vec();
        let wrapped = Endings::from([(key("Tasks"), wrapped.clone()), (key("Other"), wrapped)]);
        let first = written(FILE, &wrapped).unwrap();
        assert_eq!(written(&first, &wrapped).unwrap(), first, "it is known again where the line is full");

        let behind = once.replace("/// - 404: No.\n    pub", "/// - 404: No.\n    ///\n    /// By hand.\n    pub");
        let error = format!("{:#}", written(&behind, &endings("a")).unwrap_err());
        assert!(error.contains("Other::get: nothing may stand behind") && error.contains("By hand."), "{error}");
        let error = written(FILE, &Endings::from([(("Tasks".into(), "list".into()), Vec::new())])).unwrap_err();
        assert!(error.to_string().contains("Tasks::list is not found"), "{error}");
    }
}
