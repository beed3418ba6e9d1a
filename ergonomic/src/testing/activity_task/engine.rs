//! What the server holds in memory, and its operations.

use super::{
    Failure,
    answer::{Content, Refusal, Reply},
};
use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, VecDeque},
    time::SystemTime,
};

/// The tasks of every process, one behind the other: key and name.
const STEPS: [(&str, &str); 2] = [("apply", "填写采购申请"), ("approve", "经理审批/会签")];

#[derive(Debug, Default)]
pub(super) struct Engine {
    models: BTreeMap<String, Model>,
    instances: BTreeMap<String, Instance>,
    last_id: u64,
    pub(super) failures: VecDeque<Failure>,
    pub(super) is_paged: bool,
    pub(super) refuses_by_status: bool,
    pub(super) effects: usize,
}

/// A model, by the id of its process definition.
#[derive(Debug)]
struct Model {
    deployment_id: String,
    key: String,
    name: String,
    is_suspended: bool,
}

#[derive(Debug)]
struct Instance {
    model: String,
    is_suspended: bool,
    task: Option<Task>,
    done: Vec<Done>,
}

#[derive(Clone, Debug)]
struct Task {
    id: String,
    step: usize,
    assignee: Option<String>,
    owner: Option<String>,
    created: i64,
}

#[derive(Clone, Debug)]
struct Done {
    task: Task,
    completion: Map<String, Value>,
    ended: i64,
}

impl Engine {
    fn new_id(&mut self) -> String {
        self.last_id += 1;
        format!("{}", 2_500 + self.last_id)
    }

    fn new_task(&mut self, step: usize, assignee: Option<String>) -> Option<Task> {
        (step < STEPS.len()).then(|| Task { id: self.new_id(), step, assignee, owner: None, created: now() })
    }

    fn done(&mut self, content: Content) -> Reply {
        self.effects += 1;
        Ok(content)
    }

    fn instance(&mut self, id: &str) -> Result<&mut Instance, Refusal> {
        self.instances.get_mut(id).ok_or_else(|| Refusal::not_found("流程实例", id))
    }

    fn model(&mut self, id: &str) -> Result<&mut Model, Refusal> {
        self.models.get_mut(id).ok_or_else(|| Refusal::not_found("流程定义", id))
    }

    /// The process instance that is at the task.
    fn instance_at(&self, task: &str) -> Result<(String, &Instance, &Task), Refusal> {
        let mut found =
            self.instances.iter().filter_map(|(id, instance)| Some((id, instance, instance.task.as_ref()?)));
        let found = found.find(|(.., found)| found.id == task);
        found.map(|(id, instance, task)| (id.clone(), instance, task)).ok_or_else(|| Refusal::not_found("任务", task))
    }

    pub(super) fn start(&mut self, body: &Map<String, Value>) -> Reply {
        let name = text(body, "modelName").unwrap_or_default();
        let found = self.models.iter().find(|(_, model)| model.name == name || model.key == name);
        let Some((definition, model)) = found else { return Err(Refusal::not_found("流程模型", &name)) };
        if model.is_suspended {
            return Err(Refusal::conflict(format!("流程模型 {name} 已挂起")));
        }
        let (definition, name) = (definition.clone(), model.name.clone());
        let id = self.new_id();
        let task = self.new_task(0, text(body, "assignee"));
        let data = json!({
            "procInstId": id, "procDefId": definition, "processName": name, "startDate": now(), "suspended": false,
            "taskId": task.as_ref().map(|task| &task.id), "taskName": STEPS[0].1,
        });
        self.instances.insert(id, Instance { model: definition, is_suspended: false, task, done: Vec::new() });
        self.done(Content::Data(data))
    }

    pub(super) fn delete(&mut self, id: &str) -> Reply {
        self.instances.remove(id).ok_or_else(|| Refusal::not_found("流程实例", id))?;
        self.done(Content::Nothing)
    }

    pub(super) fn set_suspended(&mut self, id: &str, is_suspended: bool) -> Reply {
        let instance = self.instance(id)?;
        if instance.is_suspended == is_suspended {
            return Err(Refusal::conflict(format!("流程实例 {id} 的状态没有变化")));
        }
        instance.is_suspended = is_suspended;
        self.done(Content::Nothing)
    }

    pub(super) fn diagram(&mut self, id: &str) -> Reply {
        let model = self.instance(id)?.model.clone();
        self.model_diagram(&model)
    }

    pub(super) fn history(&mut self, id: &str) -> Reply {
        let nodes = self.instance(id)?.done.iter().map(|done| {
            json!({
                "taskId": done.task.id, "taskDefKey": STEPS[done.task.step].0, "taskName": STEPS[done.task.step].1,
                "assignee": done.task.assignee, "startTime": local(done.task.created), "endTime": local(done.ended),
                "taskType": "userTask", "hour": 0.0, "comment": done.completion.get("comment"), "attachments": [], "revocation": false,
            })
        });
        Ok(Content::List(nodes.collect()))
    }

    pub(super) fn running(&mut self, id: &str) -> Reply {
        let instance = self.instance(id)?;
        Ok(Content::List(instance.running(id)))
    }

    pub(super) fn assign(&mut self, id: &str, key: &str, name: &str, user: &str) -> Reply {
        let task = self.instance(id)?.task.as_mut().filter(|task| STEPS[task.step] == (key, name));
        let Some(task) = task else { return Err(Refusal::not_found("任务节点", &format!("{key} {name}"))) };
        task.assignee = Some(user.to_owned());
        self.done(Content::Nothing)
    }

    pub(super) fn revoke(&mut self, id: &str, user: &str) -> Reply {
        let instance = self.instance(id)?;
        let Some(last) = instance.done.pop_if(|done| done.task.assignee.as_deref() == Some(user)) else {
            return Err(Refusal::conflict(format!("用户 {user} 没有可撤回的任务")));
        };
        instance.task = Some(last.task.clone());
        let data = json!({
            "hiTaskinst": instance.historic(id, &last), "actRuTasks": instance.running(id), "revocationResult": true,
            "revocationNext": false,
        });
        self.done(Content::Data(data))
    }

    pub(super) fn deploy(&mut self, body: &Map<String, Value>) -> Reply {
        let Some(key) = text(body, "processKey") else { return Err(Refusal::conflict("流程 KEY 不能为空")) };
        let name = text(body, "processName").unwrap_or_else(|| key.clone());
        let deployment_id = self.new_id();
        let id = format!("{key}:1:{}", self.new_id());
        let data = json!({"deploymentId": deployment_id, "processDefId": id, "processName": name, "description": text(body, "description")});
        self.models.insert(id, Model { deployment_id, key, name, is_suspended: false });
        self.done(Content::Data(data))
    }

    pub(super) fn delete_deployment(&mut self, deployment_id: &str) -> Reply {
        let before = self.models.len();
        self.models.retain(|_, model| model.deployment_id != deployment_id);
        if self.models.len() == before {
            return Err(Refusal::not_found("流程部署", deployment_id));
        }
        self.done(Content::Nothing)
    }

    pub(super) fn set_model_suspended(&mut self, id: &str, is_suspended: bool) -> Reply {
        let model = self.model(id)?;
        if model.is_suspended == is_suspended {
            return Err(Refusal::conflict(format!("流程定义 {id} 的状态没有变化")));
        }
        model.is_suspended = is_suspended;
        self.done(Content::Nothing)
    }

    pub(super) fn model_diagram(&mut self, id: &str) -> Reply {
        let name = format!("{}.png", self.model(id)?.name);
        Ok(Content::Data(json!({"diagramResource": "data:image/png;base64,iVBORw0KGgo=", "diagramResourceName": name})))
    }

    pub(super) fn nodes(&mut self, id: &str) -> Reply {
        self.model(id)?;
        let nodes = (1..).zip(STEPS).map(|(order, (key, name))| {
            json!({"taskCategory": "USER", "taskDefKey": key, "taskNodeName": name, "orderNo": order})
        });
        Ok(Content::List(nodes.collect()))
    }

    pub(super) fn search(&mut self, conditions: &Map<String, Value>, query: &str) -> Reply {
        let tasks = self.instances.iter().flat_map(|(id, instance)| instance.running(id));
        Ok(self.found(tasks.collect(), conditions, query))
    }

    pub(super) fn search_completed(&mut self, conditions: &Map<String, Value>, query: &str) -> Reply {
        let tasks = self
            .instances
            .iter()
            .flat_map(|(id, instance)| instance.done.iter().map(move |done| instance.historic(id, done)));
        Ok(self.found(tasks.collect(), conditions, query))
    }

    /// The tasks whose fields are as the conditions say, or a page of them.
    fn found(&self, mut tasks: Vec<Value>, conditions: &Map<String, Value>, query: &str) -> Content {
        tasks.retain(|task| conditions.iter().all(|(name, value)| task.get(name) == Some(value)));
        if !self.is_paged {
            return Content::List(tasks);
        }
        let parameter = |name: &str| {
            let found = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name);
            found.and_then(|(_, value)| value.parse::<usize>().ok()).filter(|number| *number > 0)
        };
        let (number, size) = (parameter("page.no").unwrap_or(1), parameter("page.size").unwrap_or(20));
        let (count, skipped) = (tasks.len(), (number - 1).saturating_mul(size));
        Content::Page { items: tasks.into_iter().skip(skipped).take(size).collect(), count, number, size }
    }

    pub(super) fn task(&mut self, id: &str) -> Reply {
        let (instance_id, instance, task) = self.instance_at(id)?;
        Ok(Content::Data(instance.described(&instance_id, task)))
    }

    pub(super) fn complete(&mut self, id: &str, body: &Map<String, Value>) -> Reply {
        let (instance_id, instance, task) = self.instance_at(id)?;
        if instance.is_suspended {
            return Err(Refusal::conflict(format!("流程实例 {instance_id} 已挂起")));
        }
        let task = task.clone();
        let next = self.new_task(task.step + 1, task.assignee.clone());
        let instance = self.instance(&instance_id)?;
        instance.done.push(Done { task, completion: body.clone(), ended: now() });
        instance.task = next;
        let data = instance.outcome(&instance_id, instance.done.len() - 1);
        self.done(Content::Data(data))
    }

    pub(super) fn complete_many(&mut self, body: &Map<String, Value>) -> Reply {
        let ids: Vec<String> = body.get("taskIds").and_then(Value::as_array).into_iter().flatten().map(plain).collect();
        let results = ids.iter().map(|id| json!({"taskId": id, "completed": self.complete(id, body).is_ok()}));
        Ok(Content::List(results.collect()))
    }

    pub(super) fn completed(&mut self, id: &str, key: &str) -> Reply {
        let instance = self.instance(id)?;
        let index = instance.done.iter().rposition(|done| STEPS[done.task.step].0 == key);
        // Nothing was completed there: a success without data.
        Ok(Content::Data(index.map_or(Value::Null, |index| instance.outcome(id, index))))
    }

    pub(super) fn delegate(&mut self, id: &str, user: &str) -> Reply {
        let (instance_id, ..) = self.instance_at(id)?;
        if let Some(task) = &mut self.instance(&instance_id)?.task {
            task.owner = task.assignee.replace(user.to_owned());
        }
        self.done(Content::Data(json!({"taskId": id, "delegation": "PENDING", "assignee": user})))
    }

    pub(super) fn gateways(&mut self, id: &str) -> Reply {
        let (.., task) = self.instance_at(id)?;
        let way = |name: &str, condition: &str| json!({"name": name, "condition": condition, "items": []});
        let ways = [way("同意", "${approved}"), way("驳回", "${!approved}")];
        let gateway = json!({"name": "是否同意", "key": "approved", "mutiSelectFlag": false, "items": ways});
        Ok(Content::List(if task.step == 0 { Vec::new() } else { vec![gateway] }))
    }

    pub(super) fn next_node(&mut self, id: &str) -> Reply {
        let (.., task) = self.instance_at(id)?;
        let next = STEPS.get(task.step + 1).map(|(key, name)| json!({"nextNode": {*key: name}}));
        Ok(Content::Data(next.unwrap_or_default()))
    }

    pub(super) fn process_definition(&mut self, id: &str) -> Reply {
        let definition = self.instance_at(id)?.1.model.clone();
        let model = self.model(&definition)?;
        Ok(Content::Data(
            json!({"id": definition, "key": model.key, "name": model.name, "deploymentId": model.deployment_id}),
        ))
    }
}

impl Instance {
    fn running(&self, id: &str) -> Vec<Value> {
        self.task.iter().map(|task| self.described(id, task)).collect()
    }

    fn described(&self, id: &str, task: &Task) -> Value {
        json!({
            "id": task.id, "name": STEPS[task.step].1, "taskDefKey": STEPS[task.step].0, "assignee": task.assignee,
            "owner": task.owner, "delegation": task.owner.as_ref().map(|_| "PENDING"), "procInstId": id,
            "procDefId": self.model, "createTime": task.created, "priority": 50, "rev": 1,
            "suspensionState": if self.is_suspended { 2 } else { 1 },
        })
    }

    fn historic(&self, id: &str, done: &Done) -> Value {
        json!({
            "id": done.task.id, "name": STEPS[done.task.step].1, "taskDefKey": STEPS[done.task.step].0,
            "assignee": done.task.assignee, "owner": done.task.owner, "procInstId": id, "procDefId": self.model,
            "startTime": done.task.created, "endTime": done.ended, "duration": done.ended - done.task.created,
            "priority": 50,
        })
    }

    /// What the task at this place of the history was completed with.
    fn outcome(&self, id: &str, index: usize) -> Value {
        let done = &self.done[index];
        let listed = |name: &str| done.completion.get(name).and_then(Value::as_array).map(|files| listed(files));
        json!({
            "procInstId": id, "comment": done.completion.get("comment"), "attachments": listed("attachFiles"),
            "pictures": listed("pictures"), "actHiTaskinst": self.historic(id, done),
            "actHiActinst": {
                "id": format!("{}-1", done.task.id), "actId": STEPS[done.task.step].0, "actName": STEPS[done.task.step].1,
                "actType": "userTask", "assignee": done.task.assignee, "taskId": done.task.id, "procInstId": id,
                "procDefId": self.model, "startTime": done.task.created, "endTime": done.ended,
                "duration": done.ended - done.task.created,
            },
            "actRuTasks": self.running(id),
            "assigneeInfos": [],
        })
    }
}

/// Files as a text, which related code has here where it takes a list.
fn listed(files: &[Value]) -> String {
    files.iter().map(plain).collect::<Vec<_>>().join(",")
}

fn text(body: &Map<String, Value>, name: &str) -> Option<String> {
    body.get(name).map(plain).filter(|text| !text.is_empty())
}

/// A text, or what else stands for one.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The present, in milliseconds since the epoch.
fn now() -> i64 {
    DateTime::<Utc>::from(SystemTime::now()).timestamp_millis()
}

/// A point in time as servers write it that are configured so: without a zone.
fn local(milliseconds: i64) -> Option<String> {
    Some(DateTime::from_timestamp_millis(milliseconds)?.format("%Y-%m-%d %H:%M:%S").to_string())
}
