//! What the documentation of the handles that several systems share says of the DMN API alone.

/// Parts of the documentation: `#[doc = docs!(no_run)]`.
macro_rules! docs {
    // An example starts with this, and ends with the lines `# Ok(())`, `# }` and the fence. There is no server to run it on.
    (no_run) => {
        "```no_run\n\
         # use bpm_rest::FlowableDmn;\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let url = \"http://127.0.0.1:8080/flowable-rest/dmn-api\";\n\
         # let engine = FlowableDmn::builder(url).basic_auth(\"rest-admin\", \"test\").build()?;"
    };
    // What is so of processes alone.
    (processes $text:literal) => {
        ""
    };
    (deploy) => {
        "```no_run\n\
         # use bpm_rest::{FlowableDmn, Upload};\n\
         # async fn deploy(flowable: FlowableDmn) -> anyhow::Result<()> {\n\
         let deployment = flowable.deployments().deploy(Upload::file(\"rules/discount.dmn\").await?).await?;\n\
         let decisions = flowable.decisions().list().deployment_id(deployment.id).await?;\n\
         println!(\"{} can be executed\", decisions.data[0].key);\n\
         # Ok(())\n\
         # }\n\
         ```"
    };
}
