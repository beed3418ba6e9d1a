//! What the documentation of the handles that Activiti and Flowable share says of Activiti alone.

/// Parts of the documentation: `#[doc = docs!(example)]`.
macro_rules! docs {
    // An example starts with this, and ends with the lines `# Ok(())`, `# }` and the fence. There is no server to run it on.
    (example) => {
        "```no_run\n\
         # use bpm_rest::Activiti;\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let url = \"http://127.0.0.1:8080/activiti-rest/service\";\n\
         # let engine = Activiti::builder(url).basic_auth(\"kermit\", \"kermit\").build()?;"
    };
    // The same, of what no server in process serves.
    (no_run) => {
        "```no_run\n\
         # use bpm_rest::Activiti;\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let url = \"http://127.0.0.1:8080/activiti-rest/service\";\n\
         # let engine = Activiti::builder(url).basic_auth(\"kermit\", \"kermit\").build()?;"
    };
    // The same, with answers that the example gives to `recorder`.
    (recorded) => {
        "```\n\
         # use bpm_rest::{Activiti, testing::{Recorder, Reply}};\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let recorder = Recorder::new();\n\
         # let engine = Activiti::builder(\"http://engine.test\").transport(recorder.clone()).build()?;"
    };
    // A line of an example that imports types of the system: `use bpm_rest::activiti::NewUser;`.
    (use $names:literal) => {
        concat!("use bpm_rest::activiti::", $names, ";")
    };
    (job_url) => {
        "Its `url` leads elsewhere: [`job_url`](super::quirks::job_url)."
    };
    (ids) => {
        "An id may be any text, but not every id goes into a path: white space at an end, a `/` and the end of a line are \
         refused before anything is sent, since the server would read another path."
    };
    // What is so of processes alone.
    (processes $text:literal) => {
        $text
    };
    // The rest of an example.
    (deploy) => {
        concat!(
            docs!(no_run),
            "\nuse bpm_rest::Upload;\n\
             \n\
             let bpmn = Upload::file(\"processes/order.bpmn20.xml\").await?;\n\
             let deployment = engine.deployments().deploy(bpmn).tenant_id(\"acme\").await?;\n\
             for resource in engine.deployments().resources(&deployment.id).await? {\n    \
                 println!(\"{}: {:?}\", resource.id, resource.media_type);\n\
             }\n\
             # Ok(())\n\
             # }\n\
             ```"
        )
    };
}
