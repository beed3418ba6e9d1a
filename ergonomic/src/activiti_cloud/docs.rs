//! How the examples of the handles begin.

/// Parts of the documentation: `#[doc = docs!(recorded)]`.
macro_rules! docs {
    // An example starts with this, and ends with the lines `# Ok(())`, `# }` and the fence.
    (recorded) => {
        "```\n\
         # use bpm_rest::{ActivitiCloud, testing::{Recorder, Reply}};\n\
         # #[tokio::main]\n\
         # async fn main() -> anyhow::Result<()> {\n\
         # let recorder = Recorder::new();\n\
         # let bundle = ActivitiCloud::builder(\"http://bundle.test\").transport(recorder.clone()).build()?;"
    };
}
