//! What the documentation of the handles that Activiti and Flowable share says of Flowable alone.

/// Parts of the documentation: `#[doc = docs!(example)]`.
macro_rules! docs {
    // An example starts with this, and ends with the lines `# Ok(())`, `# }` and the fence. It runs on the server in process.
    (example) => {
        "```\n\
         # use bpm_rest::{Flowable, testing::flowable::Server};\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let server = Server::start().await?;\n\
         # let engine = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build()?;"
    };
    // The same, of what no server in process serves.
    (no_run) => {
        "```no_run\n\
         # use bpm_rest::Flowable;\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let url = \"http://127.0.0.1:8080/flowable-rest/service\";\n\
         # let engine = Flowable::builder(url).basic_auth(\"rest-admin\", \"test\").build()?;"
    };
    // The same, with answers that the example gives to `recorder`.
    (recorded) => {
        "```\n\
         # use bpm_rest::{Flowable, testing::{Recorder, Reply}};\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let recorder = Recorder::new();\n\
         # let engine = Flowable::builder(\"http://engine.test\").transport(recorder.clone()).build()?;"
    };
    // A line of an example that imports types of the system: `use bpm_rest::flowable::NewUser;`.
    (use $names:literal) => {
        concat!("use bpm_rest::flowable::", $names, ";")
    };
    (job_url) => {
        ""
    };
    (ids) => {
        "An id may be any text, but not every id goes into a path: Flowable's default set-up takes no `/`, `\\`, `%`, `;` \
         and no end of a line there, whatever the encoding. A call with such an id in its path is refused before it is sent."
    };
}
