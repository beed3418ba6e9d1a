//! What 15 list calls cost to compile in a crate that depends on the library, in CPU seconds of a release build: awaited
//! plainly, with an option of one call, and as streams. The library itself is built before, and not counted.

use crate::build_times::{cargo, cpu_seconds, dependant};
use crate::workspace::Workspace;
use anyhow::Result;
use std::fs;

/// Lists of Activiti, by handle and method.
const LISTS: [&str; 15] = [
    "tasks().list()",
    "process_instances().list()",
    "executions().list()",
    "process_definitions().list()",
    "deployments().list()",
    "models().list()",
    "users().list()",
    "groups().list()",
    "jobs().list()",
    "history().process_instances().list()",
    "history().tasks().list()",
    "history().activities().list()",
    "history().variables().list()",
    "history().details().list()",
    "tables().rows(\"ACT_RU_TASK\")",
];

/// How the lists are called: a name, what stands behind each, and what the answer is counted by.
const WAYS: [(&str, &str, &str); 3] = [
    ("plain await", ".await?", ".data.len()"),
    ("`with_deadline`", ".with_deadline(std::time::Duration::from_secs(9)).await?", ".data.len()"),
    ("`items().prefetch(4)`", ".items().prefetch(4).try_collect::<Vec<_>>().await?", ".len()"),
];

fn program(call: &str, length: &str) -> String {
    let counts = LISTS.map(|list| format!("    count += activiti.{list}{call}{length};\n"));
    format!(
        "#![allow(unused_imports)]\nuse bpm_rest::{{Activiti, Call as _, List as _}};\nuse futures::TryStreamExt as _;\n\n\
         async fn count(activiti: &Activiti) -> bpm_rest::Result<usize> {{\n    let mut count = 0;\n{}    Ok(count)\n}}\n\n\
         #[tokio::main]\nasync fn main() -> bpm_rest::Result<()> {{\n    \
         let activiti = Activiti::builder(\"http://127.0.0.1:8080\").build()?;\n    \
         println!(\"{{}}\", count(&activiti).await?);\n    Ok(())\n}}\n",
        counts.concat()
    )
}

/// Builds the three programs, and prints what each costs.
pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let folder = workspace.root().join("target/user-build");
    let library = workspace.root().join("ergonomic");
    let dependencies = format!(
        "bpm-rest = {{ path = {library:?}, default-features = false, features = [\"activiti\", \"rustls\"] }}\nfutures = \
         \"0.3\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    dependant(workspace, &folder, &dependencies)?;
    cargo(&folder, &["build", "--release", "--offline"])?;
    println!("| 15 list calls | CPU time to compile them | to plain await |\n|---|---:|---:|");
    let mut plain = None;
    for (name, call, length) in WAYS {
        fs::write(folder.join("src/main.rs"), program(call, length))?;
        let before = cpu_seconds()?;
        cargo(&folder, &["build", "--release", "--offline"])?;
        let time = cpu_seconds()? - before;
        println!("| {name} | {time:.1} s | {:.2} × |", time / *plain.get_or_insert(time));
    }
    fs::remove_dir_all(&folder)?;
    Ok(())
}
