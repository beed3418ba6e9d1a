//! A case of a Bonita process from its start to the archive, in process: `cargo xtask tour --system bonita`.

use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Bonita, List as _, Upload,
    bonita::{
        ArchivedCaseDocumentFilter, ArchivedCaseFilter, ArchivedHumanTaskFilter, DocumentReference, FileInput,
        HumanTaskFilter, Search, Session,
    },
    testing::bonita::{InputType, PlayedProcess, Server},
};
use serde::{Deserialize, Serialize};

/// What the contract that starts a case asks for.
#[derive(Serialize)]
struct Order {
    customer: &'static str,
    amount: i64,
}

/// What the contract of the task asks for.
#[derive(Serialize)]
struct Review {
    approved: bool,
    report: FileInput,
}

/// What the context of the case holds.
#[derive(Deserialize)]
struct Facts {
    customer: String,
    amount: i64,
    approved: Option<bool>,
    report_ref: Option<DocumentReference>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start().await?;
    let session = Session::login(server.user(), server.password());
    let bonita = Bonita::builder(server.base_url()).session(session).build()?;
    let me = bonita.sessions().get().await?.user_id;

    // Deploy: upload the file, make a process of it, enable it.
    let deployed = bonita.processes().deploy(Upload::bytes("order.bar", order().archive()?)).await?;
    ensure!(deployed.is_enabled(), "{:?}", deployed.problems);
    let process = deployed.process.id;

    // Start a case by a typed contract, and wait for its task.
    let case = bonita.processes().start(process, Order { customer: "Ada", amount: 7 }).await?.case_id;
    println!("case {case} is started");
    let task =
        bonita.human_tasks().search(Search::new().filter(HumanTaskFilter::case_id(case))).until_found().await?.id;

    // Assign the task, look at its data, and execute it with a file.
    bonita.human_tasks().assign(task, me).await?;
    let facts: Facts = bonita.user_tasks().context(task).await?;
    println!("{} orders {} of them", facts.customer, facts.amount);
    ensure!((facts.approved, facts.report_ref.is_none()) == (None, true));
    let file = bonita.uploads().upload_form_file(Upload::bytes("report.txt", "Ada pays.")).await?;
    let report = FileInput::from(file);
    bonita.user_tasks().execute(task, Review { approved: true, report }).await?;

    // Wait until the case is archived, and read the archive. It has ids of its own.
    let search = Search::new().filter(ArchivedCaseFilter::source_object_id(case));
    let archived = bonita.archived_cases().search(search).until_found().await?.id;
    let facts: Facts = bonita.archived_cases().context(archived).await?;
    ensure!(facts.approved == Some(true));
    let search = Search::new().filter(ArchivedHumanTaskFilter::case_id(case));
    let tasks = bonita.archived_human_tasks().search(search).await?;
    println!("{} task is done", tasks.len());
    let search = Search::new().filter(ArchivedCaseDocumentFilter::archived_case_id(archived));
    ensure!(bonita.archived_case_documents().search(search).total().await? == 1);

    // The report, by what the context says of it.
    let reference = facts.report_ref.context("the context has no report")?;
    let (name, content) = reference.file_name.zip(reference.content_storage_id).context("the report has no content")?;
    let report = bonita.downloads().document_bytes(name, content).await?.bytes().await?;
    println!("the report says: {}", String::from_utf8_lossy(&report));
    ensure!(report == "Ada pays.");

    bonita.processes().disable(process).await?;
    bonita.archived_cases().delete(archived).await?;
    bonita.processes().delete(process).await?;
    ensure!(bonita.processes().get(process).await.is_err_and(|error| error.is_not_found()));
    println!("\nThe tour is over; everything went as it should.");
    Ok(())
}

/// An order that somebody reviews.
fn order() -> PlayedProcess {
    PlayedProcess::new("Order", "1.0")
        .input("customer", InputType::Text)
        .input("amount", InputType::Integer)
        .task("review", [("approved", InputType::Boolean), ("report", InputType::File)])
}
