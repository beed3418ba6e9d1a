//! What the server holds: definitions, process instances, tasks, users and groups.

use super::{
    answer::Answer,
    bpmn::{Field, Form, Process},
};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::SystemTime,
};

const TASK_CLASS: &str = "org.activiti.engine.task.Task";

#[derive(Debug, Default)]
pub(super) struct Engine {
    pub(super) definitions: Vec<Definition>,
    pub(super) instances: BTreeMap<String, Instance>,
    pub(super) tasks: BTreeMap<String, Task>,
    pub(super) users: BTreeSet<String>,
    pub(super) groups: BTreeSet<String>,
    pub(super) members: BTreeSet<(String, String)>,
    last_id: u64,
}

#[derive(Debug)]
pub(super) struct Definition {
    pub(super) id: String,
    pub(super) process: Process,
    pub(super) is_suspended: bool,
}

#[derive(Debug)]
pub(super) struct Instance {
    pub(super) definition: String,
    pub(super) variables: Map<String, Value>,
    history: Vec<Activity>,
    pub(super) has_ended: bool,
    start_time: String,
    step: usize,
}

#[derive(Debug)]
pub(super) struct Task {
    pub(super) instance: String,
    pub(super) local: Map<String, Value>,
    pub(super) assignee: Option<String>,
    pub(super) owner: Option<String>,
    pub(super) is_delegated: bool,
    pub(super) candidates: Vec<Candidate>,
    pub(super) form: Form,
    name: String,
    create_time: String,
}

/// What an instance has been at, or is: an event, or the task of this id.
#[derive(Debug)]
struct Activity {
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
    DateTime::<Utc>::from(SystemTime::now()).format("%Y-%m-%dT%H:%M:%S%.3f%z").to_string()
}

impl Engine {
    pub(super) fn new_id(&mut self) -> String {
        self.last_id += 1;
        self.last_id.to_string()
    }

    pub(super) fn add_definition(&mut self, process: Process) {
        let version = self.versions(&process.key).count() + 1;
        let id = format!("{}:{version}:{}", process.key, self.new_id());
        self.definitions.push(Definition { id, process, is_suspended: false });
    }

    /// The versions of a process, the newest last.
    pub(super) fn versions(&self, key: &str) -> impl DoubleEndedIterator<Item = &Definition> {
        self.definitions.iter().filter(move |definition| definition.process.key == key)
    }

    pub(super) fn definition(&self, instance: &Instance) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.id == instance.definition)
    }

    /// Starts an instance of the newest version; none if there is none, or it is suspended.
    pub(super) fn start(&mut self, key: &str, variables: Map<String, Value>) -> Option<String> {
        let definition = self.versions(key).next_back().filter(|definition| !definition.is_suspended)?;
        let definition = definition.id.clone();
        let id = self.new_id();
        let history = vec![Activity::event()];
        let start_time = now();
        let instance = Instance { definition, variables, history, has_ended: false, start_time, step: 0 };
        self.instances.insert(id.clone(), instance);
        self.enter_step(&id);
        Some(id)
    }

    /// Makes the tasks of the step that an instance has come to, or ends it.
    fn enter_step(&mut self, instance_id: &str) {
        let Some(instance) = self.instances.get(instance_id) else { return };
        let step = self.definition(instance).and_then(|found| found.process.steps.get(instance.step)).cloned();
        for task in step.iter().flatten() {
            let id = self.new_id();
            let made = Task {
                instance: instance_id.to_owned(),
                local: Map::new(),
                assignee: None,
                owner: None,
                is_delegated: false,
                candidates: Vec::new(),
                form: task.form.clone(),
                name: task.name.clone(),
                create_time: now(),
            };
            if let Some(instance) = self.instances.get_mut(instance_id) {
                instance.history.push(Activity { task: Some(id.clone()), assignee: None, end_time: None });
            }
            self.tasks.insert(id, made);
        }
        if let (None, Some(instance)) = (step, self.instances.get_mut(instance_id)) {
            instance.has_ended = true;
            instance.history.push(Activity::event());
        }
    }

    /// Completes a task; the next step comes once no task of this one is left.
    pub(super) fn complete(&mut self, task_id: &str, variables: Map<String, Value>) {
        let Some(task) = self.tasks.remove(task_id) else { return };
        if let Some(instance) = self.instances.get_mut(&task.instance) {
            set(&mut instance.variables, variables);
            for activity in instance.history.iter_mut().filter(|activity| activity.task.as_deref() == Some(task_id)) {
                (activity.assignee, activity.end_time) = (task.assignee.clone(), Some(now()));
            }
        }
        if self.tasks_of(&task.instance).next().is_some() {
            return;
        }
        if let Some(instance) = self.instances.get_mut(&task.instance) {
            instance.step += 1;
        }
        self.enter_step(&task.instance);
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
            "owner": task.owner, "executionId": task.instance, "processDefinitionId": definition, "suspensionState": 1,
            "createTime": task.create_time, "name": task.name, "assignee": task.assignee, "priority": 50,
        });
        if task.is_delegated {
            entity["delegationState"] = json!("PENDING");
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
    pub(super) fn told_history(&self, id: &str) -> Vec<Value> {
        let instance = self.instances.get(id);
        instance
            .iter()
            .flat_map(|instance| &instance.history)
            .map(|activity| self.told_activity(id, activity))
            .collect()
    }

    fn told_activity(&self, instance_id: &str, activity: &Activity) -> Value {
        let task = activity.task.as_ref().and_then(|id| self.tasks.get(id));
        json!({
            "executionId": instance_id, "durationInMillis": activity.end_time.as_ref().map(|_| 5),
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

fn told_instance(id: &str, instance: &Instance) -> Value {
    json!({
        "rootProcessInstanceId": id, "processDefinitionId": instance.definition, "businessKey": null, "name": null,
        "activityId": null, "parentId": null, "superExecution": null, "isActive": false, "isConcurrent": false,
        "isScope": true, "isEventScope": false, "suspensionState": 1, "startTime": instance.start_time,
        "startUserId": null, "lockTime": null, "eventSubscriptionCount": 0, "taskCount": 0, "jobCount": 0,
        "timerJobCount": 0, "suspendedJobCount": 0, "deadLetterJobCount": 0, "variableCount": 0, "identityLinkCount": 0,
    })
}

impl Activity {
    fn event() -> Self {
        Self { task: None, assignee: None, end_time: Some(now()) }
    }
}

/// Sets variables; null is dropped.
pub(super) fn set(variables: &mut Map<String, Value>, more: Map<String, Value>) {
    variables.extend(more.into_iter().filter(|(_, value)| !value.is_null()));
}

/// What the engine says of a task that there is not.
pub(super) fn no_task(words: &str, id: &str) -> Answer {
    Answer::not_found(words, &format!("task {id} doesn't exist"), TASK_CLASS)
}

/// The values of a form, which are texts, and none that is required may be missing, not even of one that is only saved.
pub(super) fn form_values(form: &Form, values: Map<String, Value>) -> Result<Map<String, Value>, String> {
    if let Some((id, _)) = values.iter().find(|(_, value)| !value.is_string()) {
        return Err(format!("the value of {id} cannot be cast to java.lang.String"));
    }
    match form.fields.iter().find(|field| field.is_required && !values.contains_key(&field.id)) {
        Some(field) => Err(format!("form property '{}' is required", field.id)),
        None => Ok(values),
    }
}

/// The fields of a form as they are told.
pub(super) fn told_fields(form: &Form, values: &Map<String, Value>) -> Vec<Value> {
    let told = |field: &Field| {
        json!({
            "id": field.id, "name": field.name, "type": {"name": field.kind}, "value": values.get(&field.id),
            "required": field.is_required, "readable": true, "writable": true,
        })
    };
    form.fields.iter().map(told).collect()
}
