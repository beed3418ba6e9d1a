//! `bpm/humanTask` and `bpm/userTask`, open and archived. Each task here is a user task.

use super::{
    super::{
        Engine, Resource,
        answer::{Object, Refusal},
        now,
        resource::Fields,
        search::{Found, Row, Rules, Search},
    },
    Archive, MOMENT, comments, go_on, not_played, processes,
};
use serde_json::Value;
use std::time::Instant;

/// A user task, open or archived.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) case: i64,
    pub(super) process: i64,
    pub(super) actor: i64,
    pub(super) step: usize,
    pub(super) name: String,
    pub(super) assigned: Option<(i64, String)>,
    priority: String,
    due: String,
    state: &'static str,
    reached: String,
    executed_by: i64,
    substitute: i64,
    /// It is there a moment after the step before it.
    ready: Instant,
    pub(super) archive: Option<Archive>,
}

impl Task {
    fn is_open(&self) -> bool {
        self.archive.is_none() && self.ready <= Instant::now()
    }

    fn object(&self, id: i64) -> Object {
        let (assigned, date) =
            self.assigned.as_ref().map_or_else(Default::default, |(user, date)| (user.to_string(), date.clone()));
        let object = match &self.archive {
            None => Object::new().with("id", id),
            Some(archive) => {
                Object::new().with("id", archive.id).with("sourceObjectId", id).with("archivedDate", &archive.date)
            }
        };
        object
            .with("name", &self.name)
            .with("displayName", &self.name)
            .with("description", "")
            .with("displayDescription", "")
            .with("type", "USER_TASK")
            .with("state", self.state)
            .with("reached_state_date", &self.reached)
            .with("last_update_date", &self.reached)
            .with("processId", self.process)
            .with("caseId", self.case)
            .with("rootCaseId", self.case)
            .with("parentCaseId", self.case)
            .with("rootContainerId", self.case)
            .with("actorId", self.actor)
            .with("assigned_id", assigned)
            .with("assigned_date", date)
            .with("priority", &self.priority)
            .with("dueDate", &self.due)
            .with("executedBy", self.executed_by)
            .with("executedBySubstitute", self.substitute)
    }
}

/// Begins a task.
pub(super) fn begin(engine: &mut Engine, case: i64, process: i64, actor: i64, step: usize, name: String) {
    let id = engine.new_id();
    let task = Task {
        case,
        process,
        actor,
        step,
        name,
        assigned: None,
        priority: "normal".to_owned(),
        due: String::new(),
        state: "ready",
        reached: now(),
        executed_by: 0,
        substitute: 0,
        ready: Instant::now() + MOMENT,
        archive: None,
    };
    engine.bpm.tasks.insert(id, task);
}

/// An open task.
pub(super) fn open(engine: &Engine, id: i64) -> Option<&Task> {
    engine.bpm.tasks.get(&id).filter(|task| task.is_open())
}

/// Assigns a task to a user, which the server notes in a comment.
pub(super) fn assign(engine: &mut Engine, id: i64, user: i64) -> Result<(), Refusal> {
    let person = engine.organization.users.get(&user).map(|person| person.name.clone());
    let person = person.ok_or_else(|| Refusal::malformed("There is no such user"))?;
    let Some(task) = engine.bpm.tasks.get_mut(&id) else { return Err(Refusal::Missing) };
    match &task.assigned {
        Some((other, _)) if *other != user => {
            return Err(Refusal::Duplicate(format!("The task {} is assigned to somebody else", task.name)));
        }
        Some(_) => return Ok(()),
        None => task.assigned = Some((user, now())),
    }
    let (case, comment) = (task.case, format!("The task \"{}\" is now assigned to {person}", task.name));
    comments::write(engine, case, None, comment);
    Ok(())
}

/// Ends a task, and has its case go on.
pub(super) fn finish(engine: &mut Engine, id: i64, state: &'static str, user: i64, caller: i64) {
    let archive = Archive::now(engine);
    let Some(task) = engine.bpm.tasks.get_mut(&id) else { return };
    (task.state, task.reached, task.executed_by, task.substitute) = (state, now(), user, caller);
    task.archive = Some(archive);
    let (case, step) = (task.case, task.step);
    go_on(engine, case, step + 1);
}

/// `bpm/humanTask` and `bpm/userTask`.
pub(in super::super) struct Tasks;

const RULES: Rules = Rules {
    filters: &[
        "name",
        "displayName",
        "processId",
        "caseId",
        "rootCaseId",
        "parentCaseId",
        "state",
        "assigned_id",
        "priority",
    ],
    numbers: &["processId", "caseId", "rootCaseId", "parentCaseId", "assigned_id"],
    ignored: &["hidden_user_id", "is_claimed"],
    orders: &[
        "name",
        "displayName",
        "processId",
        "caseId",
        "rootCaseId",
        "parentCaseId",
        "parentActivityInstanceId",
        "state",
        "priority",
        "dueDate",
        "processDefinitionId",
        "parentProcessInstanceId",
        "rootProcessInstanceId",
    ],
    default_order: "id",
    is_lenient: true,
};

fn deploy(engine: &Engine, item: &mut Object, name: &str) {
    let id = item.id(name);
    let object = match name {
        "assigned_id" | "executedBy" | "executedBySubstitute" => return engine.deploy_user(item, name),
        "processId" => id.and_then(|id| super::Processes::get(engine, id).ok()),
        "caseId" | "rootCaseId" | "parentCaseId" | "rootContainerId" => {
            id.and_then(|id| super::Cases::get(engine, id).ok())
        }
        "actorId" => id.and_then(|id| super::Actors::get(engine, id).ok()),
        _ => None,
    };
    if let Some(object) = object {
        item.deploy(name, object);
    }
}

impl Resource for Tasks {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        open(engine, id).map(|task| task.object(id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, mut search: Search) -> Result<Found, Refusal> {
        for name in ["team_manager_id", "supervisor_id"] {
            if search.has(name) {
                return Err(not_played(&format!("the filter {name} of tasks")));
            }
        }
        if search.has("type") {
            return Err(Refusal::malformed("The engine does not know the filter type of tasks of people"));
        }
        let user =
            search.take("user_id").map(|user| user.parse::<i64>().map_err(|_| Refusal::malformed("user_id is no id")));
        let user = user.transpose()?;
        // The filter is in upper case, and the item in lower case.
        if let Some(priority) = search.take("priority") {
            let known = ["LOWEST", "UNDER_NORMAL", "NORMAL", "ABOVE_NORMAL", "HIGHEST"].contains(&priority.as_str());
            if !known {
                return Err(Refusal::malformed(format!("No enum constant {priority}")));
            }
            search.put("priority", priority.to_lowercase());
        }
        let is_of_user = |task: &Task| {
            user.is_none_or(|user| match &task.assigned {
                Some((assigned, _)) => *assigned == user,
                None => processes::plays(engine, task.actor, user),
            })
        };
        let tasks = engine.bpm.tasks.iter().filter(|(_, task)| task.is_open() && is_of_user(task));
        let rows = tasks.map(|(id, task)| Row { item: task.object(*id), texts: vec![task.name.clone()] }).collect();
        search.run(rows, &RULES)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        deploy(engine, item, name);
    }

    fn update(engine: &mut Engine, caller: i64, id: i64, fields: &Fields) -> Result<bool, Refusal> {
        open(engine, id).ok_or(Refusal::Missing)?;
        match fields.text("assigned_id") {
            Some("") => {
                if let Some(task) = engine.bpm.tasks.get_mut(&id) {
                    task.assigned = None;
                }
            }
            Some(user) => {
                let user = user.parse().map_err(|_| Refusal::malformed("assigned_id is no id"))?;
                assign(engine, id, user)?;
            }
            None => {}
        }
        if let Some(task) = engine.bpm.tasks.get_mut(&id) {
            if let Some(priority) = fields.text("priority") {
                priority.clone_into(&mut task.priority);
            }
            if let Some(due) = fields.text("dueDate") {
                // Anything else clears the date.
                let is_date = chrono::NaiveDateTime::parse_from_str(due, "%Y-%m-%d %H:%M:%S%.3f").is_ok();
                task.due = if is_date { due.to_owned() } else { String::new() };
            }
        }
        match fields.text("state") {
            None => {}
            Some("skipped") => finish(engine, id, "skipped", 0, 0),
            Some("completed") => {
                let task = open(engine, id).ok_or(Refusal::Missing)?;
                let assigned = task.assigned.as_ref().map(|(user, _)| *user);
                let user = assigned.ok_or_else(|| Refusal::malformed("The task is not assigned"))?;
                let inputs =
                    engine.bpm.processes.get(&task.process).and_then(|process| process.played.tasks.get(task.step));
                if inputs.is_some_and(|step| !step.inputs.is_empty()) {
                    return Err(Refusal::malformed("The contract of the task asks for inputs"));
                }
                finish(engine, id, "completed", user, caller);
            }
            Some(state) => return Err(Refusal::malformed(format!("The state {state} cannot be set"))),
        }
        Ok(true)
    }
}

/// `bpm/archivedHumanTask` and `bpm/archivedUserTask`, by the ids of the archive.
pub(in super::super) struct ArchivedTasks;

const ARCHIVED: Rules = Rules {
    filters: &[
        "name",
        "displayName",
        "processId",
        "caseId",
        "rootCaseId",
        "parentCaseId",
        "state",
        "assigned_id",
        "sourceObjectId",
    ],
    numbers: &["processId", "caseId", "rootCaseId", "parentCaseId", "assigned_id", "sourceObjectId"],
    ignored: &["isTerminal"],
    orders: &[
        "name",
        "displayName",
        "processId",
        "caseId",
        "rootCaseId",
        "parentCaseId",
        "state",
        "reached_state_date",
        "assigned_id",
        "priority",
        "isTerminal",
        "archivedDate",
        "sourceObjectId",
    ],
    default_order: "id",
    is_lenient: false,
};

impl Resource for ArchivedTasks {
    fn get(engine: &Engine, id: i64) -> Result<Object, Refusal> {
        let is_it = |task: &Task| task.archive.as_ref().is_some_and(|archive| archive.id == id);
        let found = engine.bpm.tasks.iter().find(|(_, task)| is_it(task));
        found.map(|(id, task)| task.object(*id)).ok_or(Refusal::Missing)
    }

    fn search(engine: &Engine, search: Search) -> Result<Found, Refusal> {
        for name in ["reached_state_date", "archivedDate", "supervisor_id"] {
            if search.has(name) {
                return Err(not_played(&format!("the filter {name} of archived tasks")));
            }
        }
        let tasks = engine.bpm.tasks.iter().filter(|(_, task)| task.archive.is_some());
        let rows = tasks.map(|(id, task)| Row { item: task.object(*id), texts: vec![task.name.clone()] }).collect();
        search.run(rows, &ARCHIVED)
    }

    fn deploy(engine: &Engine, item: &mut Object, name: &str) {
        deploy(engine, item, name);
    }
}

/// Whether a value of the query is true.
pub(super) fn is_true(value: Option<&str>) -> bool {
    value.and_then(|value| serde_json::from_str(value).ok()) == Some(Value::Bool(true))
}
