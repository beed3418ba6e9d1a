//! A process from its file to the archive of its cases: in process, and on a real server, to which the same file is deployed.

use super::{CHANGES, bonita, plain, status};
use crate::target::{Target, Test, failure};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Bonita, Call as _, List as _, Upload,
    bonita::{
        ActivationState, ActorFilter, ArchivedCaseDocumentFilter, ArchivedCaseFilter, ArchivedCaseVariableFilter,
        ArchivedCommentFilter, ArchivedHumanTaskFilter, CaseDocumentFilter, CaseFilter, CommentDeploy, CommentFilter,
        ContractInputType, DocumentReference, FileInput, FlowNodeState, HumanTaskFilter, NewUser, ProblemTarget,
        ProcessResolutionProblemFilter, Search, TaskPriority,
    },
    testing::bonita::{InputType, PlayedProcess},
    texts::LocalDateTime,
};
use futures::{FutureExt as _, TryStreamExt as _};
use serde::Deserialize;
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, resume_unwind};

pub(super) const TESTS: &[(&str, Test)] = &[
    ("a_process_is_enabled_once_its_actor_has_a_member", |target| {
        a_process_is_enabled_once_its_actor_has_a_member(target).boxed()
    }),
    ("a_case_goes_from_its_start_to_the_archive", |target| a_case_goes_from_its_start_to_the_archive(target).boxed()),
    ("contracts_are_kept", |target| contracts_are_kept(target).boxed()),
    ("tasks_are_taken_once", |target| tasks_are_taken_once(target).boxed()),
    ("a_process_with_open_cases_stays", |target| a_process_with_open_cases_stays(target).boxed()),
];

/// A process that is enabled, and two users, of whom the first plays its actor.
#[derive(Clone, Debug)]
pub(super) struct Process {
    pub(super) id: i64,
    pub(super) users: [i64; 2],
}

/// An order that somebody reviews, and then somebody closes.
fn order(target: &Target) -> PlayedProcess {
    PlayedProcess::new(target.name("order"), "1.0")
        .input("customer", InputType::Text)
        .input("amount", InputType::Integer)
        .task("review", [("approved", InputType::Boolean), ("report", InputType::File)])
        .task("close", [("", InputType::Text); 0])
        .without_members()
}

async fn deploy(bonita: &Bonita, process: &PlayedProcess) -> Result<bpm_rest::Result<bpm_rest::bonita::Process>> {
    let file = Upload::bytes("order.bar", process.archive()?);
    let uploaded = bonita.uploads().upload_process(file).await?;
    Ok(bonita.processes().deploy_uploaded(uploaded.temp_path).await)
}

async fn actor_of(bonita: &Bonita, process: i64) -> Result<i64> {
    let actors = bonita.actors().search(Search::new().filter(ActorFilter::process_id(process))).await?;
    let [actor] = actors.as_slice() else { anyhow::bail!("the process has one actor: {actors:?}") };
    assert_eq!(actor.name.as_deref(), Some("employee"));
    Ok(actor.id)
}

async fn user(bonita: &Bonita, name: &str) -> Result<i64> {
    Ok(bonita.users().create(NewUser::new("bpm", name).enabled(true)).await?.id)
}

/// Runs a test with a process of its own. Whatever becomes of the test, the process goes with all of its cases.
pub(super) async fn with_process<F: Future<Output = Result<()>>>(
    target: &Target,
    test: impl FnOnce(Bonita, Process) -> F,
) -> Result<()> {
    let bonita = bonita(target)?;
    let id = deploy(&bonita, &order(target)).await??.id;
    let users = {
        let _changes = CHANGES.lock().await;
        [user(&bonita, &plain(target, "worker")).await?, user(&bonita, &plain(target, "other")).await?]
    };
    bonita.actor_members().add_user(actor_of(&bonita, id).await?, users[0]).await?;
    bonita.processes().enable(id).await?;
    let outcome = AssertUnwindSafe(test(bonita.clone(), Process { id, users })).catch_unwind().await;
    let removed = remove(&bonita, id, users).await;
    outcome.unwrap_or_else(|panic| resume_unwind(panic)).and(removed)
}

async fn remove(bonita: &Bonita, process: i64, users: [i64; 2]) -> Result<()> {
    bonita.processes().disable(process).await?;
    let open = Search::new().filter(CaseFilter::process_definition_id(process)).per_page(100);
    let open: Vec<i64> = bonita.cases().search(open).await?.into_iter().map(|case| case.id).collect();
    for case in open {
        // It may have ended in the meantime.
        match bonita.cases().delete(case).await {
            Err(error) if error.is_not_found() => {}
            deleted => deleted?,
        }
    }
    let ended = Search::new().filter(ArchivedCaseFilter::process_definition_id(process)).per_page(100);
    for case in bonita.archived_cases().search(ended).await? {
        bonita.archived_cases().delete(case.id).await?;
    }
    bonita.processes().delete(process).await?;
    let _changes = CHANGES.lock().await;
    Ok(bonita.users().delete_many(users).await?)
}

/// Starts a case and gives its id.
pub(super) async fn start(bonita: &Bonita, process: &Process) -> Result<i64> {
    Ok(bonita.processes().start(process.id, json!({"customer": "Ada", "amount": 7})).await?.case_id)
}

/// The task of a case that is ready, once it is there.
pub(super) async fn task(bonita: &Bonita, case: i64, name: &str) -> Result<i64> {
    let ready = Search::new().filter(HumanTaskFilter::case_id(case)).filter(HumanTaskFilter::name(name));
    let ready = ready.filter(HumanTaskFilter::state(FlowNodeState::Ready));
    let task = bonita.human_tasks().search(ready).until_found().await?;
    assert_eq!(task.name.as_deref(), Some(name));
    Ok(task.id)
}

/// Starts a case, does its tasks, and waits until it is in the archive; gives the id that the case had.
pub(super) async fn finish(bonita: &Bonita, process: &Process) -> Result<i64> {
    let case = start(bonita, process).await?;
    for (name, inputs) in [("review", json!({"approved": true, "report": null})), ("close", json!({}))] {
        let task = task(bonita, case, name).await?;
        bonita.human_tasks().assign(task, process.users[0]).await?;
        bonita.user_tasks().execute(task, inputs).user(process.users[0]).await?;
    }
    let of_case = Search::new().filter(ArchivedCaseFilter::source_object_id(case));
    bonita.archived_cases().search(of_case).until_found().await?;
    Ok(case)
}

async fn form_file(bonita: &Bonita, name: &str, content: &'static str) -> Result<FileInput> {
    let uploaded = bonita.uploads().upload_form_file(Upload::bytes(name, content)).await?;
    Ok(FileInput::new(name, uploaded.temp_path).content_type("text/plain"))
}

/// What the contexts of the process hold.
#[derive(Deserialize)]
struct Facts {
    customer: String,
    amount: i64,
    approved: Option<bool>,
    report_ref: Option<DocumentReference>,
}

async fn a_process_is_enabled_once_its_actor_has_a_member(target: Target) -> Result<()> {
    let bonita = bonita(&target)?;
    let processes = bonita.processes();
    let order = order(&target);
    let deployed = deploy(&bonita, &order).await??;
    let id = deployed.id;
    assert_eq!(deployed.activation_state, Some(ActivationState::Disabled));
    assert_eq!((deployed.name, deployed.version.as_deref()), (Some(target.name("order")), Some("1.0")));
    let again = failure(deploy(&bonita, &order).await?)?;
    assert!(again.is_conflict() && !again.is_forbidden(), "{again}");
    assert_eq!(status(&failure(processes.enable(id).await)?), 500, "nobody plays the actor");

    let problems = || async {
        let of_process = Search::new().filter(ProcessResolutionProblemFilter::process_id(id));
        bonita.process_resolution_problems().search(of_process).await
    };
    let found = problems().await?;
    let [problem] = found.as_slice() else { anyhow::bail!("one thing is missing: {found:?}") };
    let actor = actor_of(&bonita, id).await?;
    assert_eq!(problem.target_type, Some(ProblemTarget::Actor));
    assert_eq!(problem.resource_id, Some(actor.to_string()));
    let user = {
        let _changes = CHANGES.lock().await;
        user(&bonita, &plain(&target, "worker")).await?
    };
    let member = bonita.actor_members().add_user(actor, user).await?;
    assert_eq!((member.actor_id.id(), member.user_id.map(|user| user.id())), (actor, Some(user)));
    let taken = failure(bonita.actor_members().add_user(actor, user).await)?;
    assert!(taken.is_conflict(), "{taken}");
    assert_eq!(problems().await?, []);
    processes.enable(id).await?;
    assert_eq!(processes.get(id).await?.activation_state, Some(ActivationState::Enabled));
    assert_eq!(status(&failure(processes.enable(id).await)?), 500, "it is enabled already");
    processes.disable(id).await?;
    processes.delete(id).await?;
    assert!(failure(processes.get(id).await)?.is_not_found());
    let _changes = CHANGES.lock().await;
    Ok(bonita.users().delete(user).await?)
}

async fn a_case_goes_from_its_start_to_the_archive(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        let me = Some(bonita.sessions().get().await?.user_id).filter(|id| *id > 0);
        let case = start(&bonita, &process).await?;
        let open = bonita.cases().get(case).await?;
        assert_eq!((open.id, open.process_definition_id.map(|process| process.id())), (case, Some(process.id)));
        assert_eq!(open.started_by.map(|user| user.id()), me, "the technical user is nobody");
        let mine = Search::new().filter(CaseFilter::process_definition_id(process.id));
        let mine: Vec<i64> = bonita.cases().search(mine).items().map_ok(|case| case.id).try_collect().await?;
        assert_eq!(mine, [case]);

        let review = task(&bonita, case, "review").await?;
        let facts: Facts = bonita.user_tasks().context(review).await?;
        assert_eq!((&*facts.customer, facts.amount), ("Ada", 7));
        assert!(facts.approved.is_none() && facts.report_ref.is_none(), "nobody gave them");
        bonita.human_tasks().assign(review, process.users[0]).await?;
        let due: LocalDateTime = "2031-02-03 04:05:06.007".parse()?;
        bonita.human_tasks().update(review).priority(TaskPriority::Highest).due_date(due).await?;
        let told = bonita.human_tasks().get(review).await?;
        assert_eq!((told.priority, told.due_date), (Some(TaskPriority::Highest), Some(due)));
        assert_eq!(told.assigned_id.map(|user| user.id()), Some(process.users[0]));
        let report = form_file(&bonita, "report.txt", "Ada pays.").await?;
        let reviewed = json!({"approved": true, "report": report});
        bonita.user_tasks().execute(review, reviewed).user(process.users[0]).await?;

        let close = task(&bonita, case, "close").await?;
        let reports =
            Search::new().filter(CaseDocumentFilter::case_id(case)).filter(CaseDocumentFilter::name("report"));
        let reports = bonita.case_documents().search(reports).await?;
        let [report] = reports.as_slice() else { anyhow::bail!("the case has one report: {reports:?}") };
        assert_eq!((report.file_name.as_deref(), report.version, report.index), (Some("report.txt"), Some(1), None));
        let content = report.content_storage_id.context("the report has no content")?;
        let bytes = bonita.downloads().document_bytes("report.txt", content.to_string()).await?.bytes().await?;
        assert_eq!(bytes, "Ada pays.");
        let better = Upload::bytes("better.txt", "Ada has paid.");
        bonita.case_documents().update_from_file(report.id, better).await?;
        let reference = bonita.cases().context::<Facts>(case).await?.report_ref.context("a report")?;
        assert_eq!((reference.file_name.as_deref(), reference.version.as_deref()), (Some("better.txt"), Some("2")));

        let words = "a comment ü & <b>";
        let written = bonita.comments().create(case, words).await?;
        assert_eq!(written.content.as_deref(), Some(words));
        let of_case = || Search::new().filter(CommentFilter::process_instance_id(case)).per_page(100);
        let found = bonita.comments().search(of_case()).await?;
        assert!(found.iter().any(|comment| comment.id == written.id), "{found:?}");
        let found = bonita.comments().search(of_case().deploy(CommentDeploy::UserId)).await?;
        let found = found.iter().find(|comment| comment.id == written.id).context("the comment")?;
        assert_eq!(found.user_id.as_ref().and_then(|user| user.id()).filter(|id| *id > 0), me);

        bonita.human_tasks().assign(close, process.users[0]).await?;
        bonita.user_tasks().execute(close, ()).user(process.users[0]).await?;
        bonita.cases().get(case).until_gone().await?;
        let of_case = Search::new().filter(ArchivedCaseFilter::source_object_id(case));
        let archived = bonita.archived_cases().search(of_case).until_found().await?;
        assert_eq!(
            (archived.source_object_id, bonita.archived_cases().get(archived.id).await?.id),
            (Some(case), archived.id)
        );
        let facts: Facts = bonita.archived_cases().context(archived.id).await?;
        assert_eq!((facts.approved, facts.amount), (Some(true), 7));
        assert_eq!(facts.report_ref.and_then(|report| report.file_name).as_deref(), Some("better.txt"));
        in_the_archive(&bonita, case, archived.id, &process, words).await?;
        bonita.archived_cases().delete(archived.id).await?;
        ensure!(failure(bonita.archived_cases().get(archived.id).await)?.is_not_found());
        Ok(())
    })
    .await
}

/// What is left of a case that has ended.
async fn in_the_archive(bonita: &Bonita, case: i64, archive: i64, process: &Process, words: &str) -> Result<()> {
    let tasks = Search::new().filter(ArchivedHumanTaskFilter::case_id(case)).per_page(100);
    let tasks = bonita.archived_human_tasks().search(tasks).await?;
    let mut done: Vec<_> = tasks.iter().map(|task| (task.name.as_deref(), task.state.clone())).collect();
    done.sort_by_key(|(name, _)| *name);
    assert_eq!(done, ["close", "review"].map(|name| (Some(name), Some(FlowNodeState::Completed))));
    for task in &tasks {
        assert_eq!(task.executed_by.as_ref().map(|user| user.id()), Some(process.users[0]), "{task:?}");
    }
    let variables = Search::new().filter(ArchivedCaseVariableFilter::case_id(case)).per_page(100);
    let variables = bonita.archived_case_variables().search(variables).await?;
    let amount = variables.iter().find(|variable| variable.name == "amount").context("the amount")?;
    assert_eq!((amount.value.as_deref(), amount.type_.as_deref()), (Some("7"), Some("java.lang.Integer")));
    let comments = Search::new().filter(ArchivedCommentFilter::process_instance_id(case)).per_page(100);
    let comments = bonita.archived_comments().search(comments).await?;
    let said = |words: &str| comments.iter().any(|comment| comment.content.as_deref() == Some(words));
    assert!(said(words), "{comments:?}");
    let documents = Search::new().filter(ArchivedCaseDocumentFilter::archived_case_id(archive)).per_page(100);
    let documents = bonita.archived_case_documents().search(documents).await?;
    let versions: Vec<_> = documents.iter().map(|document| document.version).collect();
    assert!(versions.contains(&Some(1)) && versions.contains(&Some(2)), "{documents:?}");
    Ok(())
}

async fn contracts_are_kept(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        let contract = bonita.processes().contract(process.id).await?;
        let mut inputs: Vec<_> = contract.inputs.iter().map(|input| (&*input.name, input.type_.clone())).collect();
        inputs.sort_by_key(|(name, _)| *name);
        let types = [("amount", Some(ContractInputType::Integer)), ("customer", Some(ContractInputType::Text))];
        assert_eq!(inputs, types);
        let missing = failure(bonita.processes().start(process.id, json!({"customer": "Ada"})).await)?;
        assert!(missing.is_bad_request(), "{missing}");
        assert!(missing.to_string().contains("amount") && !missing.to_string().contains("customer"), "{missing}");
        let wrong = json!({"customer": {"name": "Ada"}, "amount": "seven"});
        let wrong = failure(bonita.processes().start(process.id, wrong).await)?;
        assert!(wrong.is_bad_request(), "{wrong}");
        assert!(wrong.to_string().contains("seven") && wrong.to_string().contains("Ada"), "all that is wrong: {wrong}");

        let case = start(&bonita, &process).await?;
        let review = task(&bonita, case, "review").await?;
        let contract = bonita.user_tasks().contract(review).await?;
        let report = contract.inputs.iter().find(|input| input.name == "report").context("the report")?;
        assert_eq!(report.type_, Some(ContractInputType::File));
        bonita.human_tasks().assign(review, process.users[0]).await?;
        let execute = |inputs: Value| bonita.user_tasks().execute(review, inputs).user(process.users[0]).send();
        let file = form_file(&bonita, "report.txt", "Ada pays.").await?;
        let wrong = failure(execute(json!({"approved": "perhaps", "report": file})).await)?;
        assert!(wrong.is_bad_request() && wrong.to_string().contains("perhaps"), "{wrong}");
        execute(json!({"approved": false, "report": file})).await.context("the file outlives the refusal")?;
        let other = start(&bonita, &process).await?;
        let used = task(&bonita, other, "review").await?;
        bonita.human_tasks().assign(used, process.users[0]).await?;
        let used = bonita.user_tasks().execute(used, json!({"approved": false, "report": file})).user(process.users[0]);
        assert_eq!(status(&failure(used.await)?), 404, "the file is used up");
        let gone = failure(execute(json!({"approved": false, "report": null})).await)?;
        assert_eq!(status(&gone), 404, "the task is done: {gone}");
        Ok(())
    })
    .await
}

async fn tasks_are_taken_once(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        let [worker, other] = process.users;
        let case = start(&bonita, &process).await?;
        let review = task(&bonita, case, "review").await?;
        let unassigned = bonita.user_tasks().execute(review, json!({"approved": true, "report": null})).await;
        assert_eq!(status(&failure(unassigned)?), 500, "it is nobody's");
        let pending = || Search::new().filter(HumanTaskFilter::user_id(worker)).filter(HumanTaskFilter::case_id(case));
        assert_eq!(bonita.human_tasks().search(pending()).total().await?, 1, "the user may take it");
        bonita.human_tasks().assign(review, worker).await?;
        let taken = failure(bonita.human_tasks().assign(review, other).await)?;
        assert!(taken.is_conflict() && !taken.is_forbidden(), "{taken}");
        let of_worker = Search::new().filter(HumanTaskFilter::assigned_id(worker));
        let of_worker = bonita.human_tasks().search(of_worker).await?;
        assert_eq!(of_worker.iter().map(|task| task.id).collect::<Vec<_>>(), [review]);
        bonita.human_tasks().release(review).await?;
        assert!(bonita.human_tasks().get(review).await?.assigned_id.is_none());
        bonita.human_tasks().assign(review, other).await?;
        bonita.human_tasks().skip(review).await?;
        task(&bonita, case, "close").await?;
        Ok(())
    })
    .await
}

async fn a_process_with_open_cases_stays(target: Target) -> Result<()> {
    with_process(&target, |bonita, process| async move {
        let case = start(&bonita, &process).await?;
        task(&bonita, case, "review").await?;
        bonita.processes().disable(process.id).await?;
        assert_eq!(status(&failure(bonita.processes().delete(process.id).await)?), 500, "a case is open");
        assert_eq!(
            status(&failure(bonita.processes().start(process.id, json!({"customer": "", "amount": 0})).await)?),
            500
        );
        bonita.cases().delete(case).await?;
        assert!(failure(bonita.cases().get(case).await)?.is_not_found());
        bonita.processes().enable(process.id).await?;
        Ok(())
    })
    .await
}
