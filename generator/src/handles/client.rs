//! The client of a system: the file that a new system gets, and accessors of new handles.

use super::generated::Generated;
use super::source::{formatted, with_export, with_methods, with_module};
use crate::workspace::{System, Workspace};
use anyhow::Result;
use heck::ToUpperCamelCase as _;
use serde_json::Value;
use std::path::Path;

/// A handle as the client names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Handle {
    /// Its file and its accessor.
    pub(super) module: String,
    pub(super) name: String,
    /// What is said of it, in a sentence.
    pub(super) doc: String,
}

/// The name of the client.
pub(super) fn client_name(system: &System) -> String {
    system.module().to_upper_camel_case()
}

/// The client of a system that has none.
pub(super) fn new(workspace: &Workspace, system: &System, assembled: &Value, made: &Generated) -> Result<String> {
    let (generated, client) = (workspace.generated_module(system), client_name(system));
    let layout = workspace.layout();
    let library = &layout.library;
    let title = assembled["info"]["title"].as_str().unwrap_or(system.name()).trim().trim_end_matches('.');
    let title = crate::docs::plain(title);
    let enums = if made.has_enums { "enums::*, " } else { "" };
    let (searches, search) = match made.has_search {
        true => ("search::*, ", format!("pub use {library}::search::{{Search, SearchCall}};\n")),
        false => ("", String::new()),
    };
    let own = if layout.is_own_crate() { OWN_MODULE } else { "" };
    let schemas = match layout.schemas {
        true => format!("#[cfg(feature = \"schemars\")]\npub use {generated}::schemas;\n"),
        false => String::new(),
    };
    formatted(
        workspace.root(),
        &format!(
            "//! {title}.

{own}use {library}::{{client::ClientBuilder, http::Method, raw::Raw, transport::Connection}};

{search}{schemas}pub use {generated}::{{Client, builder, {enums}operations, {searches}types::*}};

/// A client of {title}; cheap to clone.
#[derive(Clone, Debug)]
pub struct {client} {{
    client: Client,
}}

impl {client} {{
    /// Starts to build a client of the server at the base URL.
    pub fn builder(base_url: &str) -> ClientBuilder<Self> {{
        ClientBuilder::new(base_url)
    }}
}}

impl From<Connection> for {client} {{
    fn from(connection: Connection) -> Self {{
        Self {{ client: Client::new(connection) }}
    }}
}}
"
        ),
    )
}

/// The generated code, where it is part of the client's crate. Descriptions in a spec are no examples: none of them is run.
const OWN_MODULE: &str = "#[cfg(not(doctest))]
#[rustfmt::skip]
#[allow(missing_docs, clippy::all, rustdoc::all, unused_imports, reason = \"generated\")]
mod generated;

";

/// What a client has beside its handles.
const OWN_METHODS: &str = "/// A call of any path under the base URL: for what this library does not describe.
///
/// Placeholders such as `{id}` are filled with [`Raw::segment`]; the rest is sent as it is.
pub fn raw(&self, method: Method, path: &str) -> Raw {
    Raw::new(self.client.connection().clone(), operations::PATH_SEGMENTS, method, path)
}

/// The generated client: a builder for each operation under its id in the spec.
pub fn operations(&self) -> &Client {
    &self.client
}";

/// The client with what it has beside its handles.
pub(super) fn with_own_methods(root: &Path, text: &str, client: &str) -> Result<String> {
    with_methods(root, text, client, OWN_METHODS)
}

/// The client with the handles, each with its module and its accessor.
pub(super) fn with_handles(root: &Path, text: &str, client: &str, handles: &[Handle]) -> Result<String> {
    let mut text = text.to_owned();
    for Handle { module, name, doc } in handles {
        text = with_export(root, &with_module(&text, module), module, name)?;
        let accessor = format!("/// {doc}\npub fn {module}(&self) -> {name} {{ {name}::new(self.client.clone()) }}");
        text = with_methods(root, &text, client, &accessor)?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_client_has_an_accessor_for_each_handle() {
        let workspace = Workspace::of_tests().unwrap();
        let system = System::named("my-service").unwrap();
        let document = json!({"info": {"title": "My service"}});
        let handle = |module: &str, name: &str| Handle {
            module: module.to_owned(),
            name: name.to_owned(),
            doc: "Things.".to_owned(),
        };
        let handles = [handle("things", "Things"), handle("stuff", "Stuff")];
        let client = new(&workspace, &system, &document, &Generated::default()).unwrap();
        let client = with_handles(workspace.root(), &client, &client_name(&system), &handles).unwrap();
        for part in [
            "mod stuff;\nmod things;\n\nuse crate::{client::ClientBuilder, http::Method,",
            "pub use self::{stuff::Stuff, things::Things};\n#[cfg(feature",
            "    /// Things.\n    pub fn stuff(&self) -> Stuff {\n        Stuff::new(self.client.clone())\n    }\n",
        ] {
            assert!(client.contains(part), "{part}\n{client}");
        }
    }
}
