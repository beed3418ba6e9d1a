//! `bpm/case`, `bpm/archivedCase` and the variables of cases.

use super::{
    super::{
        Engine, Resource,
        answer::{Object, Refusal},
        now,
        resource::Fields,
        search::{Found, Row, Rules, Search},
    },
    Archive, archived_case,
    description::{Input, InputType},
    design::names,
    documents, go_on, not_played,
};
use serde_json::{Map, Value};
use std::{collections::BTreeMap, time::Instant};

/// A case, open or archived.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) process: i64,
    pub(super) started_by: i64,
    pub(super) substitute: i64,
    start: String,
    updated: String,
    pub(super) variables: BTreeMap<String, (InputType, Value)>,
    /// When it is archived, once its last task is done.
    pub(super) ends: Option<Instant>,
    state: &'static str,
    pub(super) archive: Option<Archive>,
}

const LABELS: [(&str, &str); 5] = [
    ("searchIndex1Label", "searchIndex1Value"),
    ("searchIndex2Label", "searchIndex2Value"),
    ("searchIndex3Label", "searchIndex3Value"),
    ("searchIndex4Label", "searchIndex4Value"),
    ("searchIndex5Label", "searchIndex5Value"),
];

impl Case {
    fn object(&self, id: i64) -> Object {
        let object = match &self.archive {
            None => Object::new().with("id", id).with("end_date", "").with("state", "started"),
            Some(archive) => Object::new()
                .with("id", archive.id)
                .with("sourceObjectId", id)
                .with("archivedDate", &archive.date)
                .with("end_date", &archive.date)
                .with("state", self.state),
        };
        let object = object
            .with("processDefinitionId", self.process)
            .with("start", &self.start)
            .with("started_by", self.started_by)
            .with("startedBySubstitute", self.substitute)
            .with("last_update_date", self.archive.as_ref().map_or(&self.updated, |archive| &archive.date))
            .with("rootCaseId", id);
        LABELS.iter().fold(object, |object, (label, value)| object.with(label, "").with(value, ""))
    }
}

/// Starts a case with what its contract asked for. The files have been found to be there.
pub(super) fn start(engine: &mut Engine, process: i64, user: i64, caller: i64, inputs: Vec<(Input, Value)>) -> i64 {
    let id = engine.new_id();
    let names = engine.bpm.processes.get(&process).map(|process| names(&process.played)).unwrap_or_default();
    let variables = names.into_iter().filter(|(_, kind)| *kind != InputType::File);
    let variables = variables.map(|(name, kind)| (name.to_owned(), (kind, Value::Null))).collect();
    let case = Case {
        process,
        started_by: user,
        substitute: caller,
        start: now(),
        updated: now(),
        variables,
        ends: None,
        state: "completed",
        archive: None,
    };
    engine.bpm.cases.insert(id, case);
    keep(engine, id, user, inputs);
    go_on(engine, id, 0);
    id
}

/// Keeps inputs as variables and documents.
pub(super) fn keep(engine: &mut Engine, id: i64, user: i64, inputs: Vec<(Input, Value)>) {
    for (input, value) in inputs {
        if input.kind == InputType::File {
            if !value.is_null() {
                documents::of_input(engine, id, user, &input.name, &value);
            }
        } else if let Some(case) = engine.bpm.cases.get_mut(&id) {
            case.variables.insert(input.name, (input.kind, value));
            case.updated = now();
        }
    }
}

/// What the context of a case has: variables by name, documents with `_ref` behind their names; null for what nobody gave.
pub(super) fn context(engine: &Engine, id: i64) -> Value {
    let variables = engine.bpm.cases.get(&id).into_iter().flat_map(|case| &case.variables);
    let mut context: Map<String, Value> = variables.map(|(name, (_, value))| (name.clone(), value.clone())).collect();
    let process = engine.bpm.cases.get(&id).and_then(|case| engine.bpm.processes.get(&case.process));
    let names = process.map(|process| names(&process.played)).unwrap_or_default();
    let files = names.into_iter().filter(|(_, kind)| *kind == InputType::File);
    context.extend(files.map(|(name, _)| (format!("{name}_ref"), Value::Null)));
    context.extend(documents::references(engine, id).into_iter().map(|(name, value)| (format!("{name}_ref"), value)));
    context.into()
}

/// `bpm/case`.
pub(in super::super) struct Cases;

const RULES: Rules = Rules {
    filters: &["processDefinitionId", "started_by"],
    numbers: &["processDefinitionId", "started_by"],
    ignored: &["state", "team_manager_id", "rootCaseId"],
    orders: &["processDefinitionId", "name", "startDate", "lastUpdate", "id"],
    default_order: "id",
    is_lenient: true,
};

/// The names of orders are the engine's; items have others.
const SHOWN: [(&str, &str); 2] = [("startDate", "start"), ("lastUpdate", "last_update_date")];

fn search(engine: &Engine, mut search: Search, rules: &Rules, is_archived: bool) -> Result<Found, Refusal> {
    for name in ["start", "end_date", "last_update_date", "supervisor_id", "user_id"] {
        if search.has(name) {
            return Err(not_played(&format!("the filter {name} of cases")));
        }
    }
    // There are no sub-cases here.
    search.take("caller");
    search.check_orders(rules)?;
    let name = search.take("name");
    let is_named = |case: &Case| {
        let process = engine.bpm.processes.get(&case.process).map(|process| process.played.name.as_str());
        name.as_deref().is_none_or(|name| process == Some(name))
    };
    let cases = engine.bpm.cases.iter().filter(|(_, case)| case.archive.is_some() == is_archived && is_named(case));
    let rows = cases.map(|(id, case)| Row { item: case.object(*id), texts: Vec::new() }).collect();
    SHOWN.iter().for_each(|(engine, shown)| search.sort_as(engine, shown));
    search.run(
        rows,
        &Rules {
            orders: &[
                "processDefinitionId",
                "name",
                "start",
                "last_update_date",
                "id",
                "sourceObjectId",
                "startedBySubstitute",
            ],
            ..*rules
        },
    )
}

fn deploy(engine: &Engine, item: &mut Object, name: &str) {
    match name {
        "started_by" | "startedBySubstitute" => engine.deploy_user(item, name),
        "processDefinitionId" => {
            let id = item.text(name).and_then(|id| id.parse().ok());
            if let Some(process) = id.and_then(|id| super::Processes::get(engine, id).ok()) {
                item.deploy(name, process);
            }
        }
        _ => {}
    }
}

impl Resource for Cases {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        let case = engine.bpm.cases.get(&id).filter(|case| case.archive.is_none());
        case.map(|case| case.object(id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, wanted: Search) -> Result<Found, Refusal> {
        search(engine, wanted, &RULES, false)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        deploy(engine, item, name);
    }

    fn add(engine: &mut Engine, caller: i64, fields: &Fields) -> Result<Object, Refusal> {
        let process = fields.reference("processDefinitionId")?;
        let found = engine.bpm.processes.get(&process);
        let is_startable = found.is_some_and(|process| process.is_enabled() && process.played.inputs.is_empty());
        if !is_startable {
            return Err(Refusal::malformed(
                "There is no such process, it is disabled, or its contract asks for inputs",
            ));
        }
        let id = start(engine, process, caller, caller, Vec::new());
        Self::get(engine, id)
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        Self::get(engine, id)?;
        forget(engine, id);
        Ok(true)
    }
}

/// Deletes a case with all that is of it.
fn forget(engine: &mut Engine, id: i64) {
    let bpm = &mut engine.bpm;
    bpm.cases.remove(&id);
    bpm.tasks.retain(|_, task| task.case != id);
    bpm.documents.retain(|_, document| document.case != id);
    bpm.comments.retain(|_, comment| comment.case != id);
}

/// `bpm/archivedCase`, by the ids of the archive.
pub(in super::super) struct ArchivedCases;

const ARCHIVED: Rules = Rules {
    filters: &["processDefinitionId", "started_by", "sourceObjectId"],
    numbers: &["processDefinitionId", "started_by", "sourceObjectId"],
    ignored: &[],
    orders: &["processDefinitionId", "name", "startedBySubstitute", "startDate", "lastUpdate", "id", "sourceObjectId"],
    default_order: "id",
    is_lenient: true,
};

impl Resource for ArchivedCases {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        let case = archived_case(engine, id).ok_or(Refusal::Missing)?;
        engine.bpm.cases.get(&case).map(|found| found.object(case)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, wanted: Search) -> Result<Found, Refusal> {
        search(engine, wanted, &ARCHIVED, true)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        deploy(engine, item, name);
    }

    fn delete(engine: &mut Engine, id: i64) -> Result<bool, Refusal> {
        let case = archived_case(engine, id).ok_or(Refusal::Missing)?;
        forget(engine, case);
        Ok(true)
    }
}

/// `bpm/caseVariable`.
pub(in super::super) struct CaseVariables;

const VARIABLES: Rules =
    Rules { filters: &[], numbers: &[], ignored: &[], orders: &["name"], default_order: "name", is_lenient: true };

/// A value as Java prints it.
pub(super) fn printed(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

impl Resource for CaseVariables {
    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        let id = search.take("case_id").ok_or_else(|| Refusal::malformed("The filter case_id is mandatory"))?;
        let id: i64 = id.parse().map_err(|_| Refusal::malformed("case_id is no id"))?;
        let case = engine.bpm.cases.get(&id).filter(|case| case.archive.is_none());
        let case = case.ok_or_else(|| Refusal::malformed("There is no such case"))?;
        let row = |(name, (kind, value)): (&String, &(InputType, Value))| Row {
            item: Object::new()
                .with("description", "")
                .with("name", name)
                .with("value", printed(value))
                .with("case_id", id)
                .with("type", kind.class()),
            texts: Vec::new(),
        };
        search.run(case.variables.iter().map(row).collect(), &VARIABLES)
    }
}
