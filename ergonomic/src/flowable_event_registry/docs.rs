//! What the documentation of the handles that several systems share says of the event registry alone.

/// Parts of the documentation: `#[doc = docs!(no_run)]`.
macro_rules! docs {
    // An example starts with this, and ends with the lines `# Ok(())`, `# }` and the fence. There is no server to run it on.
    (no_run) => {
        "```no_run\n\
         # use bpm_rest::FlowableEventRegistry;\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let url = \"http://127.0.0.1:8080/flowable-rest/event-registry-api\";\n\
         # let engine = FlowableEventRegistry::builder(url).basic_auth(\"rest-admin\", \"test\").build()?;"
    };
    // What is so of processes alone.
    (processes $text:literal) => {
        ""
    };
    (deploy) => {
        "```no_run\n\
         # use bpm_rest::{FlowableEventRegistry, Upload};\n\
         # async fn deploy(flowable: FlowableEventRegistry) -> bpm_rest::Result<()> {\n\
         let event = r#\"{\"key\": \"orderPlaced\", \"payload\": [{\"name\": \"orderNumber\", \"type\": \"integer\"}]}\"#;\n\
         let file = Upload::bytes(\"orderPlaced.event\", event);\n\
         let deployment = flowable.deployments().deploy(file).name(\"Orders\").await?;\n\
         let definitions = flowable.event_definitions().list().deployment_id(deployment.id).await?;\n\
         assert_eq!(definitions.total, 1);\n\
         # Ok(())\n\
         # }\n\
         ```"
    };
}
