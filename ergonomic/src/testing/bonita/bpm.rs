//! Processes, cases, tasks, documents and comments, as far as the server in process plays them.

mod archive;
mod cases;
mod comments;
mod contract;
mod description;
mod design;
mod documents;
mod processes;
mod restlet;
mod tasks;

pub use self::description::{InputType, PlayedProcess};
pub(super) use self::{
    cases::{ArchivedCases, CaseVariables, Cases},
    comments::{ArchivedComments, Comments},
    documents::{ArchivedDocuments, Documents, download},
    processes::{ActorMembers, Actors, Processes, ResolutionProblems},
    restlet::restlet,
    tasks::{ArchivedTasks, Tasks},
};

use self::{
    cases::Case,
    comments::Comment,
    documents::Document,
    processes::{ActorMember, Process},
    tasks::Task,
};
use super::{Engine, answer::Refusal, now};
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

/// How long the engine works in the background: tasks are there, and cases are archived, a moment after the call.
const MOMENT: Duration = Duration::from_millis(20);

/// All that has to do with processes, by id.
#[derive(Debug, Default)]
pub(super) struct Bpm {
    processes: BTreeMap<i64, Process>,
    actor_members: BTreeMap<i64, ActorMember>,
    cases: BTreeMap<i64, Case>,
    tasks: BTreeMap<i64, Task>,
    documents: BTreeMap<i64, Document>,
    comments: BTreeMap<i64, Comment>,
}

/// Begins the step of this index, or ends the case where there is none.
fn go_on(engine: &mut Engine, id: i64, step: usize) {
    let Some(case) = engine.bpm.cases.get(&id) else { return };
    let Some(process) = engine.bpm.processes.get(&case.process) else { return };
    match process.played.tasks.get(step).map(|task| task.name.clone()) {
        Some(name) => {
            let (process, actor) = (case.process, process.actor);
            tasks::begin(engine, id, process, actor, step, name);
        }
        None => {
            if let Some(case) = engine.bpm.cases.get_mut(&id) {
                case.ends = Some(Instant::now() + MOMENT);
            }
        }
    }
}

/// The case that is archived under an id.
fn archived_case(engine: &Engine, id: i64) -> Option<i64> {
    let is_it = |case: &Case| case.archive.as_ref().is_some_and(|archive| archive.id == id);
    engine.bpm.cases.iter().find(|(_, case)| is_it(case)).map(|(id, _)| *id)
}

/// The id and the time under which something was archived.
#[derive(Clone, Debug)]
struct Archive {
    id: i64,
    date: String,
}

impl Archive {
    fn now(engine: &mut Engine) -> Self {
        Self { id: engine.new_id(), date: now() }
    }
}

/// Does what the engine does in the background.
pub(super) fn settle(engine: &mut Engine) {
    let ended = |case: &Case| case.archive.is_none() && case.ends.is_some_and(|ends| ends <= Instant::now());
    let ended: Vec<i64> = engine.bpm.cases.iter().filter(|(_, case)| ended(case)).map(|(id, _)| *id).collect();
    for id in ended {
        archive_case(engine, id);
    }
}

/// Archives a case with its documents and comments.
fn archive_case(engine: &mut Engine, id: i64) {
    let archive = Archive::now(engine);
    if let Some(case) = engine.bpm.cases.get_mut(&id) {
        case.archive = Some(archive);
    }
    let is_open = |document: &Document| document.case == id && document.archive.is_none();
    let documents: Vec<i64> =
        engine.bpm.documents.iter().filter(|(_, document)| is_open(document)).map(|(id, _)| *id).collect();
    for document in documents {
        let archive = Archive::now(engine);
        if let Some(document) = engine.bpm.documents.get_mut(&document) {
            document.archive = Some(archive);
        }
    }
    let comments: Vec<i64> =
        engine.bpm.comments.iter().filter(|(_, comment)| comment.case == id).map(|(id, _)| *id).collect();
    for comment in comments {
        let archive = Archive::now(engine);
        if let Some(comment) = engine.bpm.comments.get_mut(&comment) {
            comment.archive = Some(archive);
        }
    }
}

/// What the server in process is asked for and does not play: no test is to pass without it.
pub(super) fn not_played(what: &str) -> Refusal {
    Refusal::Failed("java.lang.UnsupportedOperationException", format!("the server in process does not play {what}"))
}
