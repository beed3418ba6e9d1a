//! What the server holds: definitions, process instances, tasks, users and groups.

use super::{
    answer::Answer,
    bpmn::{Kind, Process, UserTask},
    form::{Form, INSTANT},
};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::SystemTime,
};

const TASK_CLASS: &str = "org.activiti.engine.task.Task";

/// A process that comes to so many places without a task or an end goes round in circles.
const STEPS: usize = 1_000;

/// An id of a definition that would be longer has neither key nor version in it.
const LONGEST_ID: usize = 64;

#[derive(Clone, Debug, Default)]
pub(super) struct Engine {
    pub(super) definitions: Vec<Definition>,
    pub(super) instances: BTreeMap<String, Instance>,
    pub(super) tasks: BTreeMap<String, Task>,
    pub(super) users: BTreeSet<String>,
    pub(super) groups: BTreeSet<String>,
    pub(super) members: BTreeSet<(String, String)>,
    last_id: u64,
}

#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) id: String,
    pub(super) process: Process,
    pub(super) is_suspended: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Instance {
    pub(super) definition: String,
    pub(super) variables: Map<String, Value>,
    history: Vec<Activity>,
    /// The executions that wait at a parallel gateway for others, each with its place.
    joining: Vec<(String, usize)>,
    pub(super) has_ended: bool,
    start_time: String,
}

#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) instance: String,
    pub(super) local: Map<String, Value>,
    pub(super) assignee: Option<String>,
    pub(super) owner: Option<String>,
    pub(super) is_delegated: bool,
    pub(super) candidates: Vec<Candidate>,
    pub(super) form: Form,
    execution: String,
    place: usize,
    name: Option<String>,
    description: Option<String>,
    priority: i64,
    create_time: String,
}

/// What an instance has been at, or is: an event or a gateway, or the task of this id.
#[derive(Clone, Debug)]
struct Activity {
    execution: String,
    task: Option<String>,
    assignee: Option<String>,
    end_time: Option<String>,
}

/// Who may take a task.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) id: String,
    pub(super) user: Option<String>,
    pub(super) group: Option<String>,
}

/// The present as the service writes it.
fn now() -> String {
    DateTime::<Utc>::from(SystemTime::now()).naive_utc().format(INSTANT).to_string()
}

impl Engine {
    pub(super) fn new_id(&mut self) -> String {
        self.last_id += 1;
        self.last_id.to_string()
    }

    pub(super) fn add_definition(&mut self, process: Process) {
        let version = self.versions(&process.key).count() + 1;
        let number = self.new_id();
        let id = format!("{}:{version}:{number}", process.key);
        let id = if id.encode_utf16().count() > LONGEST_ID { number } else { id };
        self.definitions.push(Definition { id, process, is_suspended: false });
    }

    /// The versions of a process, the newest last.
    pub(super) fn versions(&self, key: &str) -> impl DoubleEndedIterator<Item = &Definition> {
        self.definitions.iter().filter(move |definition| definition.process.key == key)
    }

    pub(super) fn definition(&self, instance: &Instance) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.id == instance.definition)
    }

    /// Does something as a whole, or not at all.
    pub(super) fn transaction<T>(&mut self, act: impl FnOnce(&mut Self) -> Result<T, String>) -> Result<T, String> {
        let before = self.clone();
        act(self).inspect_err(|_| *self = before)
    }

    /// Starts an instance of the newest version.
    pub(super) fn start(&mut self, key: &str, variables: Map<String, Value>) -> Result<String, String> {
        let newest = self.versions(key).next_back();
        let definition = newest.ok_or_else(|| format!("no processes deployed with key '{key}'"))?;
        if definition.is_suspended {
            return Err(format!(
                "Cannot start process instance. Process definition (id = {}) is suspended",
                definition.id
            ));
        }
        let no_start = format!("No start element found for process definition {}", definition.id);
        let (definition, start) = (definition.id.clone(), definition.process.start.ok_or(no_start)?);
        self.transaction(|engine| {
            let (id, execution) = (engine.new_id(), engine.new_id());
            let (history, joining, start_time) = (Vec::new(), Vec::new(), now());
            let instance = Instance { definition, variables, history, joining, has_ended: false, start_time };
            engine.instances.insert(id.clone(), instance);
            engine.go_on(&id, vec![(execution, start)])?;
            Ok(id)
        })
    }

    /// Takes executions of an instance on from their places, each as far as a task, a gateway where it waits, or an end.
    fn go_on(&mut self, instance_id: &str, mut executions: Vec<(String, usize)>) -> Result<(), String> {
        let mut steps = 0;
        while let Some((execution, place)) = executions.pop() {
            steps += 1;
            if steps > STEPS {
                return Err("the in-process server does not play a process that goes round without a task".to_owned());
            }
            let Some(instance) = self.instances.get(instance_id) else { return Ok(()) };
            let Some(definition) = self.definition(instance) else { return Ok(()) };
            let (kind, incoming) = match definition.process.places.get(place) {
                Some(found) => (found.kind.clone(), found.incoming),
                None => return Ok(()),
            };
            match kind {
                Kind::Task(task) => self.make_task(instance_id, execution, place, &task),
                Kind::Parallel if incoming > 1 => {
                    let Some(instance) = self.instances.get_mut(instance_id) else { return Ok(()) };
                    instance.joining.push((execution.clone(), place));
                    if instance.joining.iter().filter(|(_, at)| *at == place).count() == incoming {
                        instance.joining.retain(|(_, at)| *at != place);
                        executions.extend(self.leave(instance_id, execution, place)?);
                    } else {
                        instance.history.push(Activity::passed(execution));
                    }
                }
                Kind::Event | Kind::Exclusive | Kind::Parallel => {
                    executions.extend(self.leave(instance_id, execution, place)?);
                }
            }
        }
        let has_task = self.tasks_of(instance_id).next().is_some();
        if let Some(instance) = self.instances.get_mut(instance_id) {
            instance.has_ended = !has_task && instance.joining.is_empty();
        }
        Ok(())
    }

    /// The executions that leave a place: the first keeps its id.
    fn leave(&mut self, instance_id: &str, execution: String, place: usize) -> Result<Vec<(String, usize)>, String> {
        let Some(instance) = self.instances.get(instance_id) else { return Ok(Vec::new()) };
        let Some(found) = self.definition(instance).and_then(|definition| definition.process.places.get(place)) else {
            return Ok(Vec::new());
        };
        let is_task = matches!(found.kind, Kind::Task(_));
        let mut ways: Vec<usize> = Vec::new();
        for flow in &found.outgoing {
            let holds = match (&found.kind, &flow.condition) {
                (Kind::Exclusive, _) if flow.is_default => false,
                (Kind::Exclusive, Some(condition)) => condition.holds(&instance.variables)?,
                _ => true,
            };
            if holds {
                ways.push(flow.to);
            }
        }
        if let Kind::Exclusive = found.kind {
            let default = || found.outgoing.iter().find(|flow| flow.is_default).map(|flow| flow.to);
            let way = ways.first().copied().or_else(default).ok_or_else(|| {
                let id = &found.id;
                format!("No outgoing sequence flow of the exclusive gateway '{id}' could be selected for continuing the process")
            })?;
            ways = vec![way];
        }
        if let Some(instance) = self.instances.get_mut(instance_id).filter(|_| !is_task) {
            instance.history.push(Activity::passed(execution.clone()));
        }
        let mut execution = Some(execution);
        Ok(ways.into_iter().map(|way| (execution.take().unwrap_or_else(|| self.new_id()), way)).collect())
    }

    fn make_task(&mut self, instance_id: &str, execution: String, place: usize, of: &UserTask) {
        let id = self.new_id();
        let mut candidates = Vec::new();
        for (ids, are_users) in [(&of.candidate_users, true), (&of.candidate_groups, false)] {
            for member in ids {
                let (user, group) = if are_users { (Some(member.clone()), None) } else { (None, Some(member.clone())) };
                candidates.push(Candidate { id: self.new_id(), user, group });
            }
        }
        let task = Task {
            instance: instance_id.to_owned(),
            local: Map::new(),
            assignee: of.assignee.clone(),
            owner: of.owner.clone(),
            is_delegated: false,
            candidates,
            form: of.form.clone(),
            execution: execution.clone(),
            place,
            name: of.name.clone(),
            description: of.description.clone(),
            priority: of.priority,
            create_time: now(),
        };
        if let Some(instance) = self.instances.get_mut(instance_id) {
            instance.history.push(Activity { execution, task: Some(id.clone()), assignee: None, end_time: None });
        }
        self.tasks.insert(id, task);
    }

    /// Completes a task and takes its execution on; nothing is done if that cannot be.
    pub(super) fn complete(
        &mut self,
        task_id: &str,
        variables: Map<String, Value>,
        transient: &Map<String, Value>,
    ) -> Result<(), String> {
        self.transaction(|engine| {
            let Some(task) = engine.tasks.remove(task_id) else { return Ok(()) };
            if let Some(instance) = engine.instances.get_mut(&task.instance) {
                instance.variables.extend(variables);
                for activity in instance.history.iter_mut().filter(|found| found.task.as_deref() == Some(task_id)) {
                    (activity.assignee, activity.end_time) = (task.assignee.clone(), Some(now()));
                }
            }
            // Transient variables are there for the conditions on the way to the next task.
            let kept = engine.instances.get(&task.instance).map(|found| found.variables.clone()).unwrap_or_default();
            if let Some(instance) = engine.instances.get_mut(&task.instance) {
                instance.variables.extend(transient.clone());
            }
            let next = engine.leave(&task.instance, task.execution, task.place)?;
            engine.go_on(&task.instance, next)?;
            if let Some(instance) = engine.instances.get_mut(&task.instance) {
                instance.variables = kept;
            }
            Ok(())
        })
    }

    /// The ids of an instance's tasks.
    pub(super) fn tasks_of<'a>(&'a self, instance: &'a str) -> impl Iterator<Item = &'a str> {
        self.tasks.iter().filter(move |(_, task)| task.instance == instance).map(|(id, _)| id.as_str())
    }

    /// All variables that a task sees.
    pub(super) fn variables(&self, task: &Task) -> Map<String, Value> {
        let mut variables = self.instances.get(&task.instance).map(|found| found.variables.clone()).unwrap_or_default();
        variables.extend(task.local.clone());
        variables
    }

    /// A task as it is told, with its variables beside it.
    pub(super) fn told_task(&self, id: &str, task: &Task) -> Value {
        let definition = self.instances.get(&task.instance).map(|instance| instance.definition.clone());
        let mut entity = json!({
            "owner": task.owner, "executionId": task.execution, "processDefinitionId": definition, "suspensionState": 1,
            "createTime": task.create_time, "name": task.name, "assignee": task.assignee, "priority": task.priority,
        });
        if task.is_delegated {
            entity["delegationState"] = json!("PENDING");
        }
        if let Some(description) = &task.description {
            entity["description"] = json!(description);
        }
        let mut told = Map::from_iter([("taskId".to_owned(), json!(id)), ("taskEntity".to_owned(), entity)]);
        told.extend(self.variables(task));
        Value::Object(told)
    }

    /// The tasks that a test picks, as they are told, the oldest first.
    pub(super) fn told_tasks(&self, is_wanted: impl Fn(&Task) -> bool) -> Vec<Value> {
        let mut wanted: Vec<_> = self.tasks.iter().filter(|(_, task)| is_wanted(task)).collect();
        wanted.sort_by_key(|(id, _)| id.parse::<u64>().unwrap_or_default());
        wanted.into_iter().map(|(id, task)| self.told_task(id, task)).collect()
    }

    /// What an instance has been at, or is, as it is told; nothing of an unknown one.
    ///
    /// The service gives them in no order. Here the newest come first, so that a test sees if somebody relies on one.
    pub(super) fn told_history(&self, id: &str) -> Vec<Value> {
        let activities = self.instances.get(id).into_iter().flat_map(|instance| instance.history.iter().rev());
        activities.map(|activity| self.told_activity(activity)).collect()
    }

    fn told_activity(&self, activity: &Activity) -> Value {
        let task = activity.task.as_ref().and_then(|id| self.tasks.get(id));
        json!({
            "executionId": activity.execution, "durationInMillis": activity.end_time.as_ref().map(|_| 5),
            "endTime": activity.end_time, "assignee": task.map_or(&activity.assignee, |task| &task.assignee),
            "deleteReason": null,
        })
    }

    /// The instances that run and that a test picks, as they are told.
    pub(super) fn told_instances(&self, is_wanted: impl Fn(&str, &Instance) -> bool) -> Vec<Value> {
        let running = self.instances.iter().filter(|(_, instance)| !instance.has_ended);
        running
            .filter(|(id, instance)| is_wanted(id, instance))
            .map(|(id, instance)| told_instance(id, instance))
            .collect()
    }
}

impl Activity {
    /// An event or a gateway, which takes no time.
    fn passed(execution: String) -> Self {
        Self { execution, task: None, assignee: None, end_time: Some(now()) }
    }
}

fn told_instance(id: &str, instance: &Instance) -> Value {
    json!({
        "rootProcessInstanceId": id, "processDefinitionId": instance.definition, "businessKey": null, "name": null,
        "activityId": null, "parentId": null, "superExecution": null, "isActive": true, "isConcurrent": false,
        "isScope": true, "isEventScope": false, "suspensionState": 1, "startTime": instance.start_time,
        "startUserId": null, "lockTime": null, "eventSubscriptionCount": 0, "taskCount": 0, "jobCount": 0,
        "timerJobCount": 0, "suspendedJobCount": 0, "deadLetterJobCount": 0, "variableCount": 0, "identityLinkCount": 0,
    })
}

/// What the engine says of a task that there is not.
pub(super) fn no_task(words: &str, id: &str) -> Answer {
    Answer::not_found(words, &format!("task {id} doesn't exist"), TASK_CLASS)
}

/// The variables of a body as the service's JSON library reads it a second time.
///
/// It drops members of objects that are null. `$ref` as a variable makes it lose all of them; further down it makes a
/// reference, which nobody can read back. It refuses `@type`, as the name of a Java class.
pub(super) fn read_again(body: &Map<String, Value>) -> Result<Map<String, Value>, String> {
    if let Some(class) = types(&Value::Object(body.clone())) {
        return Err(format!("autoType is not support. {class}"));
    }
    if body.get("$ref").is_some_and(Value::is_string) {
        return Ok(Map::new());
    }
    Ok(without_nulls(body))
}

fn without_nulls(members: &Map<String, Value>) -> Map<String, Value> {
    let present = members.iter().filter(|(_, value)| !value.is_null());
    present.map(|(name, value)| (name.clone(), value_without_nulls(value))).collect()
}

fn value_without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(without_nulls(members)),
        Value::Array(items) => Value::Array(items.iter().map(value_without_nulls).collect()),
        other => other.clone(),
    }
}

fn types(value: &Value) -> Option<String> {
    match value {
        Value::Object(members) => {
            let own = members.get("@type").filter(|class| !class.is_null()).map(Value::to_string);
            own.or_else(|| members.values().find_map(types))
        }
        Value::Array(items) => items.iter().find_map(types),
        _ => None,
    }
}
