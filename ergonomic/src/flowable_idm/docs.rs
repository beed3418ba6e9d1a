//! What the documentation of the handles that several systems share says of the identity management API alone.

/// Parts of the documentation: `#[doc = docs!(no_run)]`.
macro_rules! docs {
    // An example starts with this, and ends with the lines `# Ok(())`, `# }` and the fence. There is no server to run it on.
    (no_run) => {
        "```no_run\n\
         # use bpm_rest::FlowableIdm;\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let url = \"http://127.0.0.1:8080/flowable-rest/idm-api\";\n\
         # let engine = FlowableIdm::builder(url).basic_auth(\"rest-admin\", \"test\").build()?;"
    };
    (example) => {
        docs!(no_run)
    };
    // A line of an example that imports types of the system.
    (use $names:literal) => {
        concat!("use bpm_rest::flowable_idm::", $names, ";")
    };
    // What is so of processes alone.
    (processes $text:literal) => {
        ""
    };
    (ids) => {
        "An id may be any text, but not every id goes into a path: Flowable's default set-up takes no `/`, `\\`, `%`, `;` \
         and no end of a line there, whatever the encoding. A call with such an id in its path is refused before it is sent."
    };
}
