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
    // What is so of processes alone.
    (processes $text:literal) => {
        $text
    };
    (deploy) => {
        concat!(
            docs!(example),
            "\nuse bpm_rest::Upload;\n\
             \n\
             let bpmn = r#\"<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"orders\">\n  \
               <process id=\"order\" isExecutable=\"true\"><startEvent id=\"start\"/></process>\n\
             </definitions>\"#;\n\
             let file = Upload::bytes(\"order.bpmn20.xml\", bpmn);\n\
             let deployment = engine.deployments().deploy(file).tenant_id(\"acme\").await?;\n\
             let resources = engine.deployments().resources(&deployment.id).await?;\n\
             assert_eq!(resources[0].id, \"order.bpmn20.xml\");\n\
             # Ok(())\n\
             # }\n\
             ```"
        )
    };
}
