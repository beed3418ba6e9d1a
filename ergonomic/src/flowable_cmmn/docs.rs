//! What the documentation of the handles that several systems share says of the CMMN API alone.

/// Parts of the documentation: `#[doc = docs!(no_run)]`.
macro_rules! docs {
    // An example starts with this, and ends with the lines `# Ok(())`, `# }` and the fence. There is no server to run it on.
    (no_run) => {
        "```no_run\n\
         # use bpm_rest::FlowableCmmn;\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let url = \"http://127.0.0.1:8080/flowable-rest/cmmn-api\";\n\
         # let engine = FlowableCmmn::builder(url).basic_auth(\"rest-admin\", \"test\").build()?;"
    };
    // The same, with answers that the example gives to `recorder`.
    (recorded) => {
        "```\n\
         # use bpm_rest::{FlowableCmmn, testing::{Recorder, Reply}};\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let recorder = Recorder::new();\n\
         # let engine = FlowableCmmn::builder(\"http://engine.test\").transport(recorder.clone()).build()?;"
    };
    // A line of an example that imports types of the system.
    (use $names:literal) => {
        concat!("use bpm_rest::flowable_cmmn::", $names, ";")
    };
    // What is so of processes alone.
    (processes $text:literal) => {
        ""
    };
    (job_url) => {
        ""
    };
    (deploy) => {
        "```no_run\n\
         use bpm_rest::{FlowableCmmn, Upload};\n\
         \n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let cmmn = FlowableCmmn::builder(\"http://127.0.0.1:8080/flowable-rest/cmmn-api\").build()?;\n\
         let file = Upload::file(\"cases/claim.cmmn\").await?;\n\
         let deployment = cmmn.deployments().deploy(file).name(\"Claims\").await?;\n\
         let definitions = cmmn.case_definitions().list().deployment_id(deployment.id).await?;\n\
         println!(\"{} can be started\", definitions.data[0].id);\n\
         # Ok(())\n\
         # }\n\
         ```"
    };
}
