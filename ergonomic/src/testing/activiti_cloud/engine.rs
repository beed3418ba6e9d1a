//! What the server holds in memory: process definitions, and the process instances that it plays.

use super::{
    answer::Refusal,
    bpmn::{Kind, Process, Text, UserTask},
    extensions::Extensions,
    gate::User,
    task::{AtPlace, Task},
    values::{self, Variables, stored, with_service},
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How many steps a process takes without waiting before the server gives it up.
const STEPS: usize = 1000;

#[derive(Clone, Debug, Default)]
pub(super) struct Engine {
    pub(super) users: BTreeMap<String, User>,
    definitions: Vec<Definition>,
    /// In the order of their creation, as the tasks.
    instances: Vec<Instance>,
    pub(super) tasks: Vec<Task>,
    last_id: u32,
}

#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) id: String,
    version: usize,
    pub(super) process: Process,
    extensions: Extensions,
}

#[derive(Clone, Debug)]
pub(super) struct Instance {
    id: String,
    definition: Definition,
    name: Option<String>,
    business_key: Option<String>,
    initiator: String,
    start_date: String,
    is_suspended: bool,
    variables: Variables,
    waiting: Vec<Waiting>,
    /// The places of parallel gateways that executions wait at for others.
    joining: Vec<usize>,
}

/// A catch event that an instance has come to.
#[derive(Clone, Debug)]
struct Waiting {
    place: usize,
    event: Event,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Event {
    Message { name: String, correlation_key: Option<String> },
    Signal(String),
}

/// What a process instance is started with.
#[derive(Debug, Default)]
pub(super) struct Start {
    pub(super) name: Option<String>,
    pub(super) business_key: Option<String>,
    pub(super) variables: Map<String, Value>,
}

impl Definition {
    pub(super) fn told(&self) -> Value {
        let process = &self.process;
        with_service(json!({
            "id": self.id, "name": process.name, "key": process.key, "description": process.description,
            "version": self.version, "formKey": process.form_key,
        }))
    }

    /// What the model asks for, with what the server's own library for JSON leaves in it.
    pub(super) fn told_meta(&self) -> Value {
        let process = &self.process;
        let task = |task: &UserTask| {
            let mut told = json!({"cachable": false, "nullAccessPattern": "CONSTANT", "emptyAccessPattern": "DYNAMIC"});
            for (member, text) in [("taskName", &task.name), ("taskDocumentation", &task.description)] {
                if let Some(text) = text {
                    told[member] = json!(text);
                }
            }
            told
        };
        let mut told = json!({"id": self.id, "version": self.version, "variables": [], "serviceTasks": []});
        for (member, text) in [("name", &process.name), ("description", &process.description)] {
            if let Some(text) = text {
                told[member] = json!(text);
            }
        }
        let of_tasks = |list: fn(&UserTask) -> &[Text]| {
            let texts = process.user_tasks().flat_map(list).map(Text::as_written);
            texts.collect::<BTreeSet<_>>()
        };
        told["users"] = json!(of_tasks(|task| &task.candidate_users));
        told["groups"] = json!(of_tasks(|task| &task.candidate_groups));
        told["userTasks"] = process.user_tasks().map(task).collect();
        told
    }
}

impl Instance {
    fn told(&self, status: &str) -> Value {
        with_service(json!({
            "id": self.id, "name": self.name, "startDate": self.start_date, "initiator": self.initiator,
            "businessKey": self.business_key, "status": status, "processDefinitionId": self.definition.id,
            "processDefinitionKey": self.definition.process.key, "processDefinitionVersion": self.definition.version,
        }))
    }

    pub(super) fn told_as_it_is(&self) -> Value {
        self.told(if self.is_suspended { "SUSPENDED" } else { "RUNNING" })
    }

    /// Refuses to do something to an instance that is suspended.
    fn running(&self, refused: impl FnOnce(&str) -> String) -> Result<(), Refusal> {
        if self.is_suspended { Err(Refusal::internal(refused(&self.id))) } else { Ok(()) }
    }

    pub(super) fn definition(&self) -> &Definition {
        &self.definition
    }

    pub(super) fn is_suspended(&self) -> bool {
        self.is_suspended
    }

    fn values(&self) -> Map<String, Value> {
        self.variables.iter().map(|(name, variable)| (name.clone(), variable.value().clone())).collect()
    }

    pub(super) fn told_variables(&self) -> Vec<Value> {
        self.variables.iter().map(|(name, variable)| variable.told(name, Some(&self.id), None)).collect()
    }
}

fn no_instance(id: &str) -> Refusal {
    Refusal::not_found(format!("Unable to find process instance for the given id:'{id}'"))
}

fn no_definition(id: &str) -> Refusal {
    Refusal::not_found(format!("no deployed process definition found with id '{id}'"))
}

impl Engine {
    /// An id in the form of those that the server makes.
    pub(super) fn new_id(&mut self) -> String {
        self.last_id += 1;
        format!("{:08x}-ea55-11f1-8040-02fc00000001", self.last_id)
    }

    /// Does something as a whole, or not at all.
    pub(super) fn transaction<T>(&mut self, act: impl FnOnce(&mut Self) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let before = self.clone();
        act(self).inspect_err(|_| *self = before)
    }

    pub(super) fn deploy(&mut self, processes: Vec<(Process, Extensions)>) {
        for (process, extensions) in processes {
            let version = 1 + self.definitions.iter().filter(|found| found.process.key == process.key).count();
            let id = format!("{}:{version}:{}", process.key, self.new_id());
            self.definitions.push(Definition { id, version, process, extensions });
        }
    }

    pub(super) fn definitions(&self) -> &[Definition] {
        &self.definitions
    }

    /// The process definition of an id; of a key the first version, as the server finds it.
    pub(super) fn definition(&self, id_or_key: &str) -> Result<&Definition, Refusal> {
        let by_id = self.definitions.iter().find(|definition| definition.id == id_or_key);
        let by_key = || self.definitions.iter().find(|definition| definition.process.key == id_or_key);
        by_id.or_else(by_key).ok_or_else(|| no_definition(id_or_key))
    }

    /// The process definition of an id alone.
    pub(super) fn definition_of_id(&self, id: &str) -> Option<&Definition> {
        self.definitions.iter().find(|definition| definition.id == id)
    }

    pub(super) fn instances(&self) -> &[Instance] {
        &self.instances
    }

    pub(super) fn instance(&self, id: &str) -> Result<&Instance, Refusal> {
        self.instances.iter().find(|instance| instance.id == id).ok_or_else(|| no_instance(id))
    }

    pub(super) fn instance_mut(&mut self, id: &str) -> Result<&mut Instance, Refusal> {
        self.instances.iter_mut().find(|instance| instance.id == id).ok_or_else(|| no_instance(id))
    }

    /// Starts an instance of the process that a key or an id names; the key counts if both are given.
    pub(super) fn start(
        &mut self,
        caller: &User,
        key: Option<String>,
        id: Option<String>,
        start: Start,
    ) -> Result<Value, Refusal> {
        let Some(wanted) = key.or(id) else { return Err(Refusal::internal("key is null")) };
        let definition = self.definition(&wanted)?.clone();
        values::of_processes(&start.variables, definition.extensions.wrong(&start.variables)?)?;
        let Some(place) = definition.process.start else {
            let message = format!("No start element found for process definition {}", definition.id);
            return Err(Refusal::internal(message));
        };
        self.start_at(caller, definition, place, start)
    }

    pub(super) fn start_by_message(
        &mut self,
        caller: &User,
        name: Option<String>,
        start: Start,
    ) -> Result<Value, Refusal> {
        values::of_processes(&start.variables, None)?;
        let refused = |why: &str| format!("Cannot start process instance by message: {why}");
        let Some(name) = name else { return Err(Refusal::internal(refused("message name is null"))) };
        let mut found = self.definitions.iter().rev();
        let found = found.find_map(|definition| Some((definition, *definition.process.starts_by_message.get(&name)?)));
        let Some((definition, place)) = found else {
            return Err(Refusal::not_found(refused(&format!("no subscription to message with name '{name}' found."))));
        };
        let definition = definition.clone();
        self.start_at(caller, definition, place, start)
    }

    fn start_at(
        &mut self,
        caller: &User,
        definition: Definition,
        place: usize,
        start: Start,
    ) -> Result<Value, Refusal> {
        values::fitting(start.name.as_ref(), "NAME_")?;
        values::fitting(start.business_key.as_ref(), "BUSINESS_KEY_")?;
        let variables = definition.extensions.started_with(&definition.process.key, start.variables)?;
        self.transaction(|engine| {
            let instance = Instance {
                id: engine.new_id(),
                definition,
                name: start.name,
                business_key: start.business_key,
                initiator: caller.name().to_owned(),
                start_date: values::now(),
                is_suspended: false,
                variables,
                waiting: Vec::new(),
                joining: Vec::new(),
            };
            let (id, told) = (instance.id.clone(), instance.told("COMPLETED"));
            engine.instances.push(instance);
            engine.go_on(&id, vec![place])?;
            // An instance that has ended at once is told all the same, and gone.
            Ok(engine.instance(&id).map_or(told, Instance::told_as_it_is))
        })
    }

    /// Takes an instance on from places, each as far as where it waits, or an end.
    fn go_on(&mut self, id: &str, places: Vec<usize>) -> Result<(), Refusal> {
        let mut places = VecDeque::from(places);
        let mut steps = 0;
        while let Some(place) = places.pop_front() {
            steps += 1;
            if steps > STEPS {
                return Err(Refusal::unplayed("a process that goes round without waiting"));
            }
            let instance = self.instance_mut(id)?;
            let variables = instance.values();
            let Some(found) = instance.definition.process.places.get(place).cloned() else { continue };
            match &found.kind {
                Kind::Task(task) => self.make_task(id, place, task)?,
                Kind::Message(name, key) => {
                    let key =
                        key.as_ref().map(|key| key.resolved(&variables)).transpose().map_err(Refusal::internal)?;
                    self.wait(id, place, Event::Message { name: name.clone(), correlation_key: key })?;
                }
                Kind::Signal(name) => self.wait(id, place, Event::Signal(name.clone()))?,
                Kind::Parallel if found.incoming > 1 => {
                    instance.joining.push(place);
                    if instance.joining.iter().filter(|at| **at == place).count() == found.incoming {
                        instance.joining.retain(|at| *at != place);
                        places.extend(self.ways_from(id, place)?);
                    }
                }
                Kind::Event | Kind::Exclusive | Kind::Parallel => places.extend(self.ways_from(id, place)?),
            }
        }
        let has_task = self.tasks.iter().any(|task| task.instance() == Some(id));
        self.instances.retain(|instance| {
            instance.id != id || has_task || !instance.waiting.is_empty() || !instance.joining.is_empty()
        });
        Ok(())
    }

    fn wait(&mut self, id: &str, place: usize, event: Event) -> Result<(), Refusal> {
        if let Event::Message { name, correlation_key: Some(key) } = &event {
            let mut waiting = self.instances.iter().flat_map(|instance| &instance.waiting);
            if waiting.any(|other| other.event == event) {
                let message = format!("Duplicate message subscription '{name}' with correlation key '{key}'");
                return Err(Refusal::internal(message));
            }
        }
        self.instance_mut(id)?.waiting.push(Waiting { place, event });
        Ok(())
    }

    /// The places that come after one.
    fn ways_from(&self, id: &str, place: usize) -> Result<Vec<usize>, Refusal> {
        let instance = self.instance(id)?;
        let Some(found) = instance.definition.process.places.get(place) else { return Ok(Vec::new()) };
        if !matches!(found.kind, Kind::Exclusive) {
            return Ok(found.outgoing.iter().map(|flow| flow.to).collect());
        }
        let variables = instance.values();
        for flow in found.outgoing.iter().filter(|flow| !flow.is_default) {
            let holds = flow.condition.as_ref().map(|condition| condition.holds(&variables));
            if holds.transpose().map_err(Refusal::internal)?.unwrap_or(true) {
                return Ok(vec![flow.to]);
            }
        }
        let default = found.outgoing.iter().find(|flow| flow.is_default);
        default.map(|flow| vec![flow.to]).ok_or_else(|| {
            let gateway = &found.id;
            Refusal::internal(format!(
                "No outgoing sequence flow of the exclusive gateway '{gateway}' could be selected for continuing the process"
            ))
        })
    }

    fn make_task(&mut self, id: &str, place: usize, of: &UserTask) -> Result<(), Refusal> {
        let task = self.new_id();
        let instance = self.instance(id)?;
        let at = AtPlace { instance: id.to_owned(), definition: instance.definition.id.clone(), place };
        let definition = &instance.definition;
        let element = definition.process.places.get(place).map_or("", |place| &place.id);
        let variables = definition.extensions.to_task(element, &instance.variables);
        let task = Task::of_process(task, at, of, &instance.values(), variables);
        let task = task.map_err(Refusal::internal)?;
        self.tasks.push(task);
        Ok(())
    }

    /// Takes an instance on from a task that is done, whose variables become those of the instance.
    pub(super) fn leave_task(&mut self, id: &str, place: usize, variables: Variables) -> Result<(), Refusal> {
        let instance = self.instance_mut(id)?;
        let definition = &instance.definition;
        let element = definition.process.places.get(place).map_or("", |place| &place.id);
        let variables = definition.extensions.of_task(element, variables);
        instance.variables.extend(variables);
        let next = self.ways_from(id, place)?;
        self.go_on(id, next)
    }

    /// Delivers a message to the one instance that waits for it.
    pub(super) fn receive(
        &mut self,
        name: Option<String>,
        key: Option<String>,
        variables: Map<String, Value>,
    ) -> Result<(), Refusal> {
        values::of_processes(&variables, None)?;
        let Some(name) = name else { return Err(Refusal::internal("Provided event name is null")) };
        let told = format!("'{name}' with correlation key '{}'", key.as_deref().unwrap_or("null"));
        let event = Event::Message { name, correlation_key: key };
        let waits = |instance: &&Instance| instance.waiting.iter().any(|waiting| waiting.event == event);
        let count = self.instances.iter().filter(waits).count();
        let Some(instance) = self.instances.iter().find(waits) else {
            return Err(Refusal::not_found(format!("Message subscription name {told} not found.")));
        };
        if count > 1 {
            return Err(Refusal::internal(format!("Query return {count} results instead of max 1")));
        }
        instance.running(|id| format!("Cannot execution operation because execution '{id}' is suspended"))?;
        let id = instance.id.clone();
        self.transaction(|engine| engine.catch(&id, &event, stored(variables).collect()))
    }

    /// Sends a signal to all instances that wait for it; those that are suspended go on to wait.
    pub(super) fn signal(&mut self, name: Option<String>, variables: Map<String, Value>) -> Result<(), Refusal> {
        values::of_processes(&variables, None)?;
        let event = Event::Signal(name.unwrap_or_default());
        let waiting = self.instances.iter().filter(|instance| !instance.is_suspended);
        let waiting = waiting.filter(|instance| instance.waiting.iter().any(|waiting| waiting.event == event));
        let ids: Vec<String> = waiting.map(|instance| instance.id.clone()).collect();
        let variables: Variables = stored(variables).collect();
        self.transaction(|engine| ids.iter().try_for_each(|id| engine.catch(id, &event, variables.clone())))
    }

    fn catch(&mut self, id: &str, event: &Event, variables: Variables) -> Result<(), Refusal> {
        let instance = self.instance_mut(id)?;
        instance.variables.extend(variables);
        let caught: Vec<usize> =
            instance.waiting.extract_if(.., |waiting| waiting.event == *event).map(|waiting| waiting.place).collect();
        let mut next = Vec::new();
        for place in caught {
            next.extend(self.ways_from(id, place)?);
        }
        self.go_on(id, next)
    }

    pub(super) fn update_instance(
        &mut self,
        id: &str,
        name: Option<String>,
        business_key: Option<String>,
    ) -> Result<Value, Refusal> {
        values::fitting(name.as_ref(), "NAME_")?;
        values::fitting(business_key.as_ref(), "BUSINESS_KEY_")?;
        let instance = self.instance_mut(id)?;
        if name.is_some() {
            instance.running(|id| format!("process instance {id} is suspended, cannot set name"))?;
            instance.name = name;
        }
        instance.business_key = business_key.or(instance.business_key.take());
        Ok(instance.told_as_it_is())
    }

    pub(super) fn set_suspended(&mut self, id: &str, is_suspended: bool) -> Result<Value, Refusal> {
        let instance = self.instance_mut(id)?;
        let state = if is_suspended { "suspended" } else { "active" };
        if instance.is_suspended == is_suspended {
            return Err(Refusal::internal(format!(
                "Cannot set suspension state '{state}' for ProcessInstance[{id}]': already in state '{state}'."
            )));
        }
        instance.is_suspended = is_suspended;
        Ok(instance.told_as_it_is())
    }

    pub(super) fn delete_instance(&mut self, id: &str) -> Result<Value, Refusal> {
        let told = self.instance(id)?.told("DELETED");
        self.instances.retain(|instance| instance.id != id);
        self.tasks.retain(|task| task.instance() != Some(id));
        Ok(told)
    }

    pub(super) fn set_variables(&mut self, id: &str, variables: Map<String, Value>) -> Result<(), Refusal> {
        let instance = self.instance_mut(id)?;
        let extensions = &instance.definition.extensions;
        values::of_processes(&variables, extensions.wrong(&variables)?)?;
        instance.running(|id| format!("Cannot set variables because execution '{id}' is suspended"))?;
        let variables: Variables = instance.definition.extensions.stored(variables).collect();
        instance.variables.extend(variables);
        Ok(())
    }

    pub(super) fn remove_variables(&mut self, id: &str, names: &[String]) -> Result<(), Refusal> {
        let unknown = |_| Refusal::not_found(format!("execution {id} doesn't exist"));
        let instance = self.instance_mut(id).map_err(unknown)?;
        instance.running(|id| format!("Cannot remove variables because execution '{id}' is suspended"))?;
        names.iter().for_each(|name| {
            instance.variables.remove(name);
        });
        Ok(())
    }
}
