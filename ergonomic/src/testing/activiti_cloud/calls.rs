//! The calls: each route, with what it takes and answers.

use super::{
    answer::{Answer, Form, Refusal},
    engine::{Definition, Engine, Instance, Start},
    gate::User,
    payload::Payload,
    task::{Candidate, Candidates, Fields},
    tasks::By,
};
use axum::http::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many items a list has where nothing is asked for.
const DEFAULT_ITEMS: i64 = 100;

/// The most items that the parameter `size` gets.
const MOST_BY_SIZE: i64 = 1000;

/// A request that has passed the gate.
pub(super) struct Call<'a> {
    pub(super) method: &'a Method,
    /// The path without `admin` in front.
    pub(super) path: &'a [&'a str],
    pub(super) query: &'a str,
    pub(super) accept: &'a str,
    pub(super) content_type: &'a str,
    pub(super) body: &'a [u8],
    pub(super) caller: &'a User,
    pub(super) is_admin: bool,
}

impl Call<'_> {
    fn by(&self) -> By<'_> {
        if self.is_admin { By::Admin } else { By::User(self.caller) }
    }

    /// The body, whose type is the name of the payload.
    fn payload(&self, kind: &str) -> Result<Payload, Refusal> {
        let media = self.content_type.split(';').next().unwrap_or_default().trim();
        if !["application/json", "application/hal+json"].contains(&media) {
            return Err(Refusal::unsupported_media(self.content_type));
        }
        Payload::read(self.body, kind)
    }

    fn accepts(&self, kind: &str) -> bool {
        self.accept.split(',').any(|accepted| accepted.split(';').next().unwrap_or_default().trim() == kind)
    }

    /// What of a list is wanted: how many items are skipped, and how many are to come at most.
    fn page(&self) -> Result<(i64, i64), Refusal> {
        let query: BTreeMap<_, _> = form_urlencoded::parse(self.query.as_bytes()).into_owned().collect();
        let number = |name: &str| query.get(name).map(|text| (text, text.parse::<i64>()));
        if query.contains_key("skipCount") || query.contains_key("maxItems") {
            let read = |name: &str, default: i64| match number(name) {
                None => Ok(default),
                Some((_, Ok(number))) => Ok(number),
                Some((text, Err(_))) => Err(Refusal::internal(format!("For input string: \"{text}\""))),
            };
            let (skipped, most) = (read("skipCount", 0)?, read("maxItems", DEFAULT_ITEMS)?);
            let is_skipped_by_number = query.contains_key("skipCount") && skipped < 0;
            if most < 1 || is_skipped_by_number {
                return Err(Refusal::internal("Page size must not be less than one!"));
            }
            if skipped > i64::from(i32::MAX) || most > i64::from(i32::MAX) {
                return Err(Refusal::internal("integer overflow"));
            }
            if skipped + most > i64::from(i32::MAX) {
                return Err(Refusal::internal("Total elements must not be negative!"));
            }
            return Ok((skipped, most));
        }
        let at_least = |name: &str, least: i64| number(name)?.1.ok().filter(|number| *number >= least);
        let most = at_least("size", 1).unwrap_or(DEFAULT_ITEMS).min(MOST_BY_SIZE);
        Ok((at_least("page", 0).unwrap_or_default().saturating_mul(most), most))
    }

    /// The part of a list that is wanted.
    fn paged(&self, items: Vec<Value>) -> Result<Answer, Refusal> {
        let (skipped, most) = self.page()?;
        let total = items.len();
        let [skip, take] = [skipped, most].map(|number| usize::try_from(number).unwrap_or(usize::MAX));
        let items: Vec<Value> = items.into_iter().skip(skip).take(take).collect();
        let has_more = skip.saturating_add(take) < total;
        let pagination = json!({
            "skipCount": skipped, "maxItems": most, "count": items.len(), "hasMoreItems": has_more, "totalItems": total,
        });
        Ok(Answer::page(items, &pagination))
    }

    /// A whole list, whatever part is wanted, with the numbers that the server makes of the two.
    fn unpaged(&self, items: Vec<Value>) -> Result<Answer, Refusal> {
        let (skipped, most) = self.page()?;
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let pagination = json!({
            "skipCount": skipped, "maxItems": most, "count": count, "hasMoreItems": most < count,
            "totalItems": skipped.saturating_add(count),
        });
        Ok(Answer::page(items, &pagination))
    }

    /// Answers in the form that is wanted; if the server has no such form, nothing is done.
    pub(super) fn answer(&self, engine: &mut Engine) -> Result<Answer, Refusal> {
        match Form::of(self.accept) {
            Form::Json => self.act(engine),
            Form::Hal | Form::Any => engine.transaction(|engine| {
                let answer = self.act(engine)?;
                if answer.is_wrapped() { Err(Refusal::unplayed("HAL")) } else { Ok(answer) }
            }),
            Form::Neither if self.path.last() == Some(&"model") => self.act(engine),
            Form::Neither => Err(Refusal::unacceptable()),
        }
    }

    /// What the server does; what there is no route for is told as Spring tells it.
    fn act(&self, engine: &mut Engine) -> Result<Answer, Refusal> {
        let method = self.method.as_str();
        match (self.is_admin, self.path) {
            (false, ["v1"]) => self.only(&["GET"], || {
                Ok(Answer::entry(&json!({"welcome": "Welcome to an instance of the Activiti Process Engine"})))
            }),
            (false, ["v1", "connector-definitions", ..]) => Err(Refusal::unplayed("connectors")),
            (_, ["v1", "process-definitions"]) => self.only(&["GET"], || {
                let mut definitions: Vec<&Definition> = engine.definitions().iter().collect();
                definitions.sort_by(|one, other| one.id.cmp(&other.id));
                self.unpaged(definitions.into_iter().map(Definition::told).collect())
            }),
            (false, ["v1", "process-definitions", id]) => {
                self.only(&["GET"], || Ok(Answer::entry(&engine.definition(id)?.told())))
            }
            (false, ["v1", "process-definitions", id, "meta"]) => self.only(&["GET"], || {
                let unknown =
                    || Refusal::not_found(format!("Unable to find process definition for the given id:'{id}'"));
                Ok(Answer::entry(&engine.definition_of_id(id).ok_or_else(unknown)?.told_meta()))
            }),
            (false, ["v1", "process-definitions", id, "model"]) => self.only(&["GET"], || self.model(engine, id)),
            (_, ["v1", "process-instances"]) => match method {
                "GET" => self.paged(engine.instances().iter().map(Instance::told_as_it_is).collect()),
                "POST" => self.start(engine),
                _ => Err(Refusal::not_supported(self.method)),
            },
            (_, ["v1", "process-instances", "message"]) => self.message(engine),
            (false, ["v1", "process-instances", "signal"]) if method == "POST" => {
                let mut body = self.payload("SignalPayload")?;
                engine.signal(body.text("name")?, body.object("variables")?)?;
                Ok(Answer::done())
            }
            (_, ["v1", "process-instances", id]) => self.instance(engine, id),
            (_, ["v1", "process-instances", id, part]) => self.part_of_instance(engine, id, part),
            (_, ["v1", "tasks"]) => match method {
                "GET" => self.paged(engine.told_tasks(self.by(), |_| true)),
                "POST" if !self.is_admin => self.create_task(engine),
                _ => Err(Refusal::not_supported(self.method)),
            },
            (_, ["v1", "tasks", id]) => self.task(engine, id),
            (_, ["v1", "tasks", id, "variables", name]) => self.only(&["PUT"], || {
                let mut body = self.payload("UpdateTaskVariablePayload")?;
                engine.update_task_variable(self.by(), id, name, body.value("value"))?;
                Ok(Answer::done())
            }),
            (_, ["v1", "tasks", id, part]) => self.part_of_task(engine, id, part),
            _ => Err(Refusal::no_route()),
        }
    }

    /// Does what the method of the route asks for; other methods are refused.
    fn only(&self, methods: &[&str], act: impl FnOnce() -> Result<Answer, Refusal>) -> Result<Answer, Refusal> {
        if methods.contains(&self.method.as_str()) { act() } else { Err(Refusal::not_supported(self.method)) }
    }

    fn model(&self, engine: &Engine, id: &str) -> Result<Answer, Refusal> {
        let unknown = format!("no deployed process definition found with id '{id}'");
        let definition = engine.definition_of_id(id);
        if self.accepts("application/xml") {
            // The failure of this handler finds no form, so that something else tells it.
            let definition = definition.ok_or(Refusal::internal(unknown))?;
            let text = definition.process.text.clone().into_bytes();
            return Ok(Answer::file("application/xml;charset=UTF-8", text));
        }
        let definition = definition.ok_or(Refusal::not_found(unknown))?;
        if self.accepts("image/svg+xml") {
            return self.diagram(definition);
        }
        Err(Refusal::unplayed("the JSON of the editor"))
    }

    fn diagram(&self, definition: &Definition) -> Result<Answer, Refusal> {
        if definition.process.has_diagram {
            return Err(Refusal::unplayed("diagrams"));
        }
        match Form::of(self.accept) {
            Form::Neither => Err(Refusal::unacceptable()),
            form => Ok(Answer::no_content(form)),
        }
    }

    fn start(&self, engine: &mut Engine) -> Result<Answer, Refusal> {
        let mut body = self.payload("StartProcessPayload")?;
        let (key, id) = (body.text("processDefinitionKey")?, body.text("processDefinitionId")?);
        if self.is_admin && key.is_none() && id.is_none() {
            let message = "At least Process Definition Id or Key needs to be provided to start a process";
            return Err(Refusal::illegal(message));
        }
        let start = Start {
            name: body.text("name")?,
            business_key: body.text("businessKey")?,
            variables: body.object("variables")?,
        };
        Ok(Answer::entry(&engine.start(self.caller, key, id, start)?))
    }

    fn message(&self, engine: &mut Engine) -> Result<Answer, Refusal> {
        match self.method.as_str() {
            "POST" => {
                let mut body = self.payload("StartMessagePayload")?;
                let name = body.text("name")?;
                let start =
                    Start { name: None, business_key: body.text("businessKey")?, variables: body.object("variables")? };
                Ok(Answer::entry(&engine.start_by_message(self.caller, name, start)?))
            }
            "PUT" => {
                let mut body = self.payload("ReceiveMessagePayload")?;
                engine.receive(body.text("name")?, body.text("correlationKey")?, body.object("variables")?)?;
                Ok(Answer::done())
            }
            _ => self.instance(engine, "message"),
        }
    }

    fn instance(&self, engine: &mut Engine, id: &str) -> Result<Answer, Refusal> {
        Ok(Answer::entry(&match self.method.as_str() {
            "GET" => engine.instance(id)?.told_as_it_is(),
            "PUT" => {
                let mut body = self.payload("UpdateProcessPayload")?;
                let (name, business_key) = (body.text("name")?, body.text("businessKey")?);
                if self.is_admin && engine.instance(id).is_err() {
                    return Err(no_instance_to_update(id, name.is_some() || business_key.is_some()));
                }
                engine.update_instance(id, name, business_key)?
            }
            "DELETE" => engine.delete_instance(id)?,
            _ => return Err(Refusal::not_supported(self.method)),
        }))
    }

    fn part_of_instance(&self, engine: &mut Engine, id: &str, part: &str) -> Result<Answer, Refusal> {
        match (self.method.as_str(), part) {
            ("POST", "suspend" | "resume") => {
                if self.is_admin && engine.instance(id).is_err() {
                    return Err(Refusal::not_found(format!("Cannot find processInstance for id '{id}'.")));
                }
                Ok(Answer::entry(&engine.set_suspended(id, part == "suspend")?))
            }
            // No process that is played calls another one.
            ("GET", "subprocesses") => self.paged(Vec::new()),
            ("GET", "tasks") if !self.is_admin => {
                self.paged(engine.told_tasks(self.by(), |task| task.instance() == Some(id)))
            }
            ("GET", "model") if !self.is_admin => {
                let definition = engine.instance(id)?.definition();
                self.diagram(definition)
            }
            ("GET", "variables") if !self.is_admin => Ok(Answer::entries(engine.instance(id)?.told_variables())),
            ("POST" | "PUT", "variables") if self.is_admin == (self.method == Method::PUT) => {
                let mut body = self.payload("SetProcessVariablesPayload")?;
                engine.set_variables(id, body.object("variables")?)?;
                Ok(Answer::done())
            }
            ("DELETE", "variables") if self.is_admin => {
                let mut body = self.payload("RemoveProcessVariablesPayload")?;
                engine.remove_variables(id, &body.texts("variableNames")?.unwrap_or_default())?;
                Ok(Answer::done())
            }
            (_, "suspend" | "resume" | "subprocesses" | "variables") => Err(Refusal::not_supported(self.method)),
            (_, "tasks" | "model") if !self.is_admin => Err(Refusal::not_supported(self.method)),
            _ => Err(Refusal::no_route()),
        }
    }

    fn create_task(&self, engine: &mut Engine) -> Result<Answer, Refusal> {
        let mut body = self.payload("CreateTaskPayload")?;
        let (fields, assignee) = (fields(&mut body)?, body.text("assignee")?);
        let candidates = Candidates {
            users: body.texts("candidateUsers")?.unwrap_or_default(),
            groups: body.texts("candidateGroups")?.unwrap_or_default(),
        };
        Ok(Answer::entry(&engine.create_task(self.caller, fields, assignee, candidates)?))
    }

    fn task(&self, engine: &mut Engine, id: &str) -> Result<Answer, Refusal> {
        Ok(Answer::entry(&match self.method.as_str() {
            "GET" => engine.get_task(self.by(), id)?,
            "PUT" => {
                let fields = fields(&mut self.payload("UpdateTaskPayload")?)?;
                engine.update_task(self.by(), id, fields)?
            }
            "DELETE" => engine.delete_task(self.by(), id)?,
            _ => return Err(Refusal::not_supported(self.method)),
        }))
    }

    fn part_of_task(&self, engine: &mut Engine, id: &str, part: &str) -> Result<Answer, Refusal> {
        let by = self.by();
        match (self.method.as_str(), part) {
            ("POST", "claim") if !self.is_admin => Ok(Answer::entry(&engine.claim_task(self.caller, id)?)),
            ("POST", "release") if !self.is_admin => Ok(Answer::entry(&engine.release_task(self.caller, id)?)),
            ("POST", "assign") if self.is_admin => {
                let assignee = self.payload("AssignTaskPayload")?.text("assignee")?;
                Ok(Answer::entry(&engine.assign_task(id, assignee)?))
            }
            ("POST", "complete") => {
                let body =
                    if self.body.is_empty() { Ok(Payload::default()) } else { self.payload("CompleteTaskPayload") };
                Ok(Answer::entry(&engine.complete_task(by, id, body?.object("variables")?)?))
            }
            ("POST", "save") if !self.is_admin => {
                let variables = self.payload("SaveTaskPayload")?.object("variables")?;
                engine.save_task(self.caller, id, variables)?;
                Ok(Answer::done())
            }
            ("GET", "subtasks") if !self.is_admin => self.paged(engine.told_subtasks(by, id)),
            ("GET", "variables") => Ok(Answer::entries(engine.told_task_variables(by, id)?)),
            ("POST", "variables") => {
                let mut body = self.payload("CreateTaskVariablePayload")?;
                engine.create_task_variable(by, id, body.text("name")?, body.value("value"))?;
                Ok(Answer::done())
            }
            (_, "candidate-users") => self.candidates(engine, id, Candidate::User),
            (_, "candidate-groups") => self.candidates(engine, id, Candidate::Group),
            (_, "claim" | "release" | "save" | "subtasks") if !self.is_admin => {
                Err(Refusal::not_supported(self.method))
            }
            (_, "assign") if self.is_admin => Err(Refusal::not_supported(self.method)),
            (_, "complete" | "variables") => Err(Refusal::not_supported(self.method)),
            _ => Err(Refusal::no_route()),
        }
    }

    fn candidates(&self, engine: &mut Engine, id: &str, kind: Candidate) -> Result<Answer, Refusal> {
        let by = self.by();
        let is_added = match self.method.as_str() {
            "GET" => return Ok(Answer::bare(&engine.told_candidates(by, id, kind)?, Form::of(self.accept))),
            "POST" => true,
            "DELETE" => false,
            _ => return Err(Refusal::not_supported(self.method)),
        };
        let (payload, member) = match kind {
            Candidate::User => ("CandidateUsersPayload", "candidateUsers"),
            Candidate::Group => ("CandidateGroupsPayload", "candidateGroups"),
        };
        let names = self.payload(payload)?.texts(member)?.unwrap_or_default();
        engine.change_candidates(by, id, kind, names, is_added)?;
        Ok(Answer::done())
    }
}

/// What an administrator is told of an update of what there is not: with nothing to change, the server goes on to the end.
fn no_instance_to_update(id: &str, has_changes: bool) -> Refusal {
    if has_changes {
        return Refusal::not_found(format!("process instance {id} doesn't exist"));
    }
    let call = "org.activiti.engine.runtime.ProcessInstance.getId()";
    Refusal::internal(format!("Cannot invoke \"{call}\" because \"internalProcessInstance\" is null"))
}

fn fields(body: &mut Payload) -> Result<Fields, Refusal> {
    Ok(Fields {
        name: body.text("name")?,
        description: body.text("description")?,
        priority: body.number("priority")?,
        due: body.instant("dueDate")?,
        form_key: body.text("formKey")?,
        parent: body.text("parentTaskId")?,
    })
}
