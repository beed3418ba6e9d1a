//! Small specs, and what is generated from them, for tests.

use crate::{generate, yaml};

/// The files that are generated from a spec.
pub(super) struct Generated(Vec<(&'static str, String)>);

/// What is generated from paths and schemas, both in YAML on one line, with more members of the document.
pub(super) fn generated(more: &str, paths: &str, schemas: &str) -> Generated {
    let text = format!(
        "{{openapi: 3.0.3, info: {{title: Test, version: '1'}}, x-documents: {{guide: The guide}}, {more}\n\
         paths: {{{paths}}}, components: {{schemas: {{{schemas}}}}}}}"
    );
    let document = yaml::document(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    Generated(generate::code(&document, "test").unwrap().files)
}

/// An operation under `/things`, with more members.
pub(super) fn operation(method: &str, id: &str, more: &str) -> String {
    format!(
        "/{id}: {{{method}: {{operationId: {id}, tags: [things], summary: Does it., \
         x-source: [{{document: guide, section: '1'}}], {more}}}}}"
    )
}

/// The one answer of an operation: JSON of a schema.
pub(super) fn answer(schema: &str) -> String {
    format!("responses: {{'200': {{description: Done., content: {{application/json: {{schema: {schema}}}}}}}}}")
}

/// The body of a request: JSON of a schema.
pub(super) fn body(schema: &str) -> String {
    format!("requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}")
}

impl Generated {
    fn file(&self, name: &str) -> &str {
        self.0.iter().find(|(file, _)| *file == name).map(|(_, text)| text.as_str()).unwrap()
    }

    /// Whether a file has the code, however it is laid out.
    #[track_caller]
    pub(super) fn assert_has(&self, file: &str, code: &str) {
        let text = self.file(file);
        assert!(bare(text).contains(&bare(code)), "{file} lacks\n{code}\n\n{text}");
    }

    #[track_caller]
    pub(super) fn assert_lacks(&self, file: &str, code: &str) {
        let text = self.file(file);
        assert!(!bare(text).contains(&bare(code)), "{file} has\n{code}\n\n{text}");
    }
}

/// Code without its layout.
fn bare(code: &str) -> String {
    let code: String = code.split_whitespace().collect();
    code.replace(",)", ")").replace(",}", "}").replace(",>", ">").replace(",]", "]")
}
