//! What a system says in the files of handles that several systems compile. `#[doc = call!(get_task)]` stands there for the
//! line with the route and its section, what the call answers with, and how it fails; `#[doc = call!(about get_task)]` for
//! the words of the spec. Each system has a macro of its own.

use super::{
    Spec,
    handles::{Method, Named},
};
use crate::{docs, document, workspace::Workspace};
use anyhow::{Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;

/// The module that the macro lies in.
pub(super) const MODULE: &str = "calls";

/// The texts, by what the macro is called with.
#[derive(Default)]
pub(super) struct Said(BTreeMap<Named, String>);

impl Said {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes down what the macro stands for in the documentation of a method, which ends so.
    pub(super) fn take(&mut self, spec: &Spec, document: &Value, method: &Method, ending: &[String]) -> Result<()> {
        for named in &method.named {
            let text = match spec.operation(&named.id) {
                Some(_) if named.is_about => about(document, &named.id),
                Some(operation) => format!("{}\n\n{}", spec.line(operation), ending.join("\n")),
                None => String::new(),
            };
            let known = self.0.entry(named.clone()).or_insert_with(|| text.clone());
            let (file, name) = (&method.file, &method.name);
            ensure!(*known == text, "{file}: {name}: `call!({named})` stands for another text elsewhere");
        }
        let is_end = |named: &&Named| !named.is_about;
        ensure!(method.named.iter().filter(is_end).count() == 1, "{}: {}: is one call", method.file, method.name);
        Ok(())
    }

    /// The file of the macro.
    pub(super) fn file(&self, workspace: &Workspace) -> String {
        let arms: String =
            self.0.iter().map(|(named, text)| format!("    ({named}) => {{\n        {text:?}\n    }};\n")).collect();
        format!(
            "//! What the documentation of the handles that systems share says of the calls of this one.\n\
             //!\n\
             //! Made by `{}`; edit the spec instead.\n\n\
             /// The end of the documentation of a method that calls the operation; with `about`, the words of the spec.\n\
             macro_rules! call {{\n{arms}}}\n",
            workspace.command("calls")
        )
    }
}

/// What the spec says of an operation.
fn about(document: &Value, id: &str) -> String {
    let operations = document::operations(document);
    let operation = operations.iter().find(|operation| operation.id() == Some(id));
    let text = |key: &str| operation.and_then(|operation| operation.value[key].as_str()).unwrap_or_default();
    let mut paragraphs = vec![docs::sentence(text("summary"))];
    paragraphs.extend(docs::paragraphs(text("description")));
    paragraphs.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        calls::{
            Checker,
            handles::{Source, methods},
        },
        workspace::Workspace,
    };
    use serde_json::json;

    const GROUPS: &str = "
        pub struct Groups { client: Client }
        impl Groups {
            #[doc = call!(about get_group)]
            ///
            /// ```
            /// example();
            /// ```
            #[doc = call!(get_group)]
            pub fn get(&self) -> builder::GetGroup { self.client.get_group() }
        }
    ";

    /// What is wrong with the handle in a shared file, and what the macro of the system stands for.
    fn said(groups: &str, system: &str, path: &str) -> Result<(Vec<String>, String)> {
        let root = "pub struct One { client: Client } impl One { pub fn groups(&self) -> groups::Groups { todo!() } }";
        let source = |module: &[&str], is_shared, text: &str| Source {
            file: format!("{}.rs", module.join("/")),
            module: module.iter().map(|&part| part.to_owned()).collect(),
            is_shared,
            code: syn::parse_file(text).unwrap(),
        };
        let mut methods = methods(&[source(&[], false, root), source(&["groups"], true, groups)], "one");
        let document = json!({"paths": {path: {"get": {
            "operationId": "get_group", "summary": "Gets a group", "description": format!("As {system} knows it."),
            "x-source": [{"document": "guide", "section": "7"}]
        }}}});
        let documents = [("guide".to_owned(), format!("{system} guide"))].into_iter().collect();
        let spec = Spec::read(&document, &crate::resolve::resolved(&document), "spec.json", documents);
        let mut problems = spec.take_lines(&mut methods);
        problems.extend(Checker::check(&spec, &methods).err().into_iter().flatten());
        let mut said = Said::default();
        let called = methods.iter().find(|method| method.ident == "get").unwrap();
        said.take(&spec, &document, called, &["Answers with nothing.".to_owned()])?;
        Ok((problems, said.file(&Workspace::of_tests().unwrap())))
    }

    #[test]
    fn each_system_says_its_own_route_and_words_of_a_shared_method() {
        for (system, path) in [("First", "/identity/groups"), ("Second", "/groups")] {
            let (problems, file) = said(GROUPS, system, path).unwrap();
            assert_eq!(problems, [""; 0]);
            let end = format!(
                r#"    (get_group) => {{
        "`GET {path}`. {system} guide, 7.\n\nAnswers with nothing."
    }};
"#
            );
            assert!(file.contains(&end), "{file}");
            let about = format!(
                r#"    (about get_group) => {{
        "Gets a group.\n\nAs {system} knows it."
    }};
"#
            );
            assert!(file.contains(&about), "{file}");
            syn::parse_file(&file).unwrap();
        }
    }

    #[test]
    fn a_shared_method_says_what_it_calls_by_the_macro_alone() {
        let by_hand = GROUPS.replace("#[doc = call!(get_group)]", "/// `GET /groups`. First guide, 7.");
        let error = said(&by_hand, "First", "/groups").unwrap_err().to_string();
        assert!(error.contains("Groups::get: is one call"), "{error}");
        let both = GROUPS.replace(
            "/// ```\n            #[doc = call!",
            "/// `GET /groups`. First guide, 7.\n            #[doc = call!",
        );
        let (problems, _) = said(&both, "First", "/groups").unwrap();
        assert!(problems[0].contains("several systems compile the file, so a macro says it"), "{problems:?}");
    }

    #[test]
    fn the_macro_names_an_operation_that_the_method_calls() {
        let (problems, _) = said(&GROUPS.replace("call!(get_group)", "call!(get_grup)"), "First", "/groups").unwrap();
        assert!(problems[0].contains("names `call!(get_grup)`, but there is no such operation"), "{problems:?}");
    }
}
