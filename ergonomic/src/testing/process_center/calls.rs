//! What each route does.

use super::{
    answer::Answer,
    bpmn::{Process, of_different_keys},
    engine::{Candidate, Engine, Task, no_task, read_again},
};
use axum::http::StatusCode;
use serde_json::{Map, Value, json};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _},
};

/// What a file may have at most, in bytes.
const LARGEST: usize = 1024 * 1024;

/// The classes of the service in which it dies of a null where it does not find something.
const FORM_CONTROLLER: &str = "com.haivera.processcenter.controller.CommonFormCtr";
const PROCESS_CONTROLLER: &str = "com.haivera.processcenter.controller.CommonProcessCtr";
const TASK_CONTROLLER: &str = "com.haivera.processcenter.controller.CommonTaskCtr";

/// The class of the engine in which that happens.
const LINKS_COMMAND: &str = "org.activiti.engine.impl.cmd.GetIdentityLinksForTaskCmd";

/// The picture of each diagram.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A request as far as a route cares.
pub(super) struct Call<'a> {
    pub(super) path: &'a str,
    pub(super) query: BTreeMap<String, Vec<String>>,
    pub(super) body: Map<String, Value>,
}

/// A file that came in a form.
pub(super) struct File {
    pub(super) name: String,
    pub(super) content_type: String,
    pub(super) bytes: axum::body::Bytes,
}

impl Call<'_> {
    fn text(&self, name: &str) -> &str {
        self.query.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// A parameter that is repeated; a single one is split at its commas.
    fn list(&self, name: &str) -> Vec<String> {
        match self.query.get(name).map(Vec::as_slice) {
            Some([one]) => one.split(',').map(str::to_owned).collect(),
            several => several.unwrap_or_default().to_vec(),
        }
    }

    /// An id with the system in front of it.
    fn combined(&self, id: &str) -> String {
        match self.text("systemId") {
            "" => id.to_owned(),
            system => format!("{system}_{id}"),
        }
    }

    fn user(&self) -> String {
        self.combined(self.text("userId"))
    }

    /// Variables under a name.
    fn map(&self, name: &str) -> Result<Map<String, Value>, String> {
        self.body.get(name).and_then(Value::as_object).map_or_else(|| Ok(Map::new()), read_again)
    }
}

/// What a route is: its method, its required parameters, and whether it takes a body of JSON.
pub(super) struct Route {
    pub(super) is_post: bool,
    pub(super) required: &'static [&'static str],
    pub(super) has_body: bool,
}

/// The route of a path.
pub(super) fn route(path: &str) -> Option<Route> {
    let (is_post, required, has_body): (bool, &[&str], bool) = match path {
        "/commonForm/getStartFormData" | "/processCtr/listProcess" => (false, &[], false),
        "/commonForm/getTaskFormData" | "/commonForm/getVariables" | "/commonForm/getVariablesLocal" => {
            (false, &[], false)
        }
        "/commonForm/saveFormData"
        | "/commonForm/setVariables"
        | "/commonForm/setVariablesLocal"
        | "/commonForm/submitTaskFormData"
        | "/taskCtr/resolveTask" => (true, &["taskId"], true),
        "/commonForm/submitStartFormData" => (true, &["processKey"], true),
        path if path.starts_with("/identityCtr/syn") => (true, &["systemId"], true),
        "/processCtr/suspendProcess" | "/processCtr/activateProcess" => (true, &[], false),
        "/processCtr/createPro" => (true, &["processKey"], false),
        "/processCtr/createPro4bus" => (true, &["processKey", "busCode", "busType"], false),
        "/processCtr/deploymentProcess" => (true, &[], false),
        "/processCtr/getImage"
        | "/processCtr/getProcessByProcessId"
        | "/processCtr/getProcessByTaskId"
        | "/processCtr/listAllProcessInstance"
        | "/processCtr/listHistory" => (false, &[], false),
        "/taskCtr/addCandidateGroup" => (true, &["taskId", "systemId", "groupId"], false),
        "/taskCtr/addCandidateGroups" => (true, &["taskId", "systemId", "groupIds"], false),
        "/taskCtr/addCandidateUsers" => (true, &["taskId", "systemId", "userIds"], false),
        "/taskCtr/addCandidateUser" | "/taskCtr/delegateTask" | "/taskCtr/setAssigner" => {
            (true, &["taskId", "systemId", "userId"], false)
        }
        "/taskCtr/complete" => (true, &["taskId", "systemId", "userId"], true),
        "/taskCtr/currentTask"
        | "/taskCtr/getIdentityLinksForTask"
        | "/taskCtr/getTaskById"
        | "/taskCtr/listRunTask"
        | "/taskCtr/listTaskByProcessKey"
        | "/taskCtr/listTaskByUserId" => (false, &[], false),
        _ => return None,
    };
    Some(Route { is_post, required, has_body })
}

/// Does what a request asks for.
pub(super) fn answer(engine: &mut Engine, call: &Call<'_>) -> Answer {
    match call.path.rsplit('/').next().unwrap_or_default() {
        "getStartFormData" => start_form(engine, call),
        "submitStartFormData" => submit_start_form(engine, call),
        "getTaskFormData" => with_task(engine, call, "获取表单失败", |engine, task| {
            let fields = task.form.told(&engine.variables(task));
            Answer::success("获取表单成功", json!({"formKey": task.form.key, "formPropertyList": fields}))
        }),
        "getVariables" => with_task(engine, call, "设置任务变量失败", |engine, task| {
            Answer::success("获取任务变量成功", engine.variables(task))
        }),
        "getVariablesLocal" => with_task(engine, call, "设置任务变量失败", |_, task| {
            Answer::success("获取任务变量成功", task.local.clone())
        }),
        "setVariables" | "setVariablesLocal" => set_variables(engine, call),
        "saveFormData" | "submitTaskFormData" => submit_task_form(engine, call),
        "listTaskByUserId" => list_tasks(engine, call, None),
        "listTaskByProcessKey" => list_tasks(engine, call, Some(call.text("processKey"))),
        "getTaskById" => match engine.tasks.get(call.text("taskId")) {
            Some(task) => Answer::success("获取任务成功", engine.told_task(call.text("taskId"), task)),
            None => Answer::null("获取任务失败", TASK_CONTROLLER),
        },
        "currentTask" if !call.query.contains_key("processId") => Answer::exception("查询当前任务节点失败！", None),
        "currentTask" | "listRunTask" => tasks_of_instance(engine, call),
        "complete" => complete(engine, call),
        // It does nothing, and stumbles over a task that is not delegated.
        "resolveTask" => match engine.tasks.get(call.text("taskId")).is_some_and(|task| task.is_delegated) {
            true => Answer::done("处理委托任务成功！"),
            false => Answer::failure("处理委托任务失败！"),
        },
        "setAssigner" => set_assignee(engine, call),
        "delegateTask" => delegate(engine, call),
        "getIdentityLinksForTask" => identity_links(engine, call),
        "addCandidateUser" => add_candidates(engine, call, &[call.text("userId").to_owned()], true),
        "addCandidateUsers" => add_candidates(engine, call, &call.list("userIds"), true),
        "addCandidateGroup" => add_candidates(engine, call, &[call.text("groupId").to_owned()], false),
        "addCandidateGroups" => add_candidates(engine, call, &call.list("groupIds"), false),
        name if call.path.starts_with("/processCtr/") => of_processes(engine, call, name),
        name => identity(engine, call, name),
    }
}

fn with_task(engine: &Engine, call: &Call<'_>, words: &str, then: impl FnOnce(&Engine, &Task) -> Answer) -> Answer {
    let id = call.text("taskId");
    engine.tasks.get(id).map_or_else(|| no_task(words, id), |task| then(engine, task))
}

fn start_form(engine: &Engine, call: &Call<'_>) -> Answer {
    let mut versions = engine.versions(call.text("processKey"));
    match (versions.next(), versions.next()) {
        // The engine dies of there being no start event.
        (Some(one), None) if one.process.start.is_none() => Answer::exception("获取表单失败", None),
        (Some(one), None) => {
            let form = &one.process.start_form;
            let data = json!({"formkey": form.key, "formPropertyList": form.told(&Map::new())});
            Answer::success("获取表单成功", data)
        }
        (Some(_), Some(_)) => Answer::exception("获取表单失败", Some("Query return 2 results instead of max 1")),
        _ => Answer::null("获取表单失败", FORM_CONTROLLER),
    }
}

fn submit_start_form(engine: &mut Engine, call: &Call<'_>) -> Answer {
    let (words, key) = ("提交表单失败", call.text("processKey"));
    let mut versions = engine.versions(key);
    let form = match (versions.next(), versions.next()) {
        (Some(one), None) => one.process.start_form.clone(),
        (Some(_), Some(_)) => return Answer::exception(words, Some("Query return 2 results instead of max 1")),
        _ => return Answer::null(words, FORM_CONTROLLER),
    };
    drop(versions);
    let values = read_again(&call.body).and_then(|values| form.variables(values));
    match values.and_then(|variables| engine.start(key, variables)) {
        Ok(id) => Answer::success("提交表单成功", engine.told_tasks(|task| task.instance == id)),
        Err(message) => Answer::exception(words, Some(&message)),
    }
}

fn set_variables(engine: &mut Engine, call: &Call<'_>) -> Answer {
    let (words, id) = ("设置任务变量失败", call.text("taskId"));
    let variables = match read_again(&call.body) {
        Ok(variables) => variables,
        Err(message) => return Answer::exception(words, Some(&message)),
    };
    let Some(task) = engine.tasks.get_mut(id) else { return no_task(words, id) };
    if call.path.ends_with("Local") {
        task.local.extend(variables);
    } else if let Some(instance) = engine.instances.get_mut(&task.instance) {
        instance.variables.extend(variables);
    }
    Answer::done("设置任务变量成功")
}

fn submit_task_form(engine: &mut Engine, call: &Call<'_>) -> Answer {
    let (id, is_submitted) = (call.text("taskId"), call.path.ends_with("submitTaskFormData"));
    let words = if is_submitted { "提交表单失败" } else { "保存表单失败" };
    let Some(task) = engine.tasks.get(id) else { return no_task(words, id) };
    let (instance, is_delegated) = (task.instance.clone(), task.is_delegated);
    let outcome = match read_again(&call.body).and_then(|values| task.form.variables(values)) {
        Ok(_) if is_submitted && is_delegated => {
            Err("A delegated task cannot be completed, but should be resolved instead.".to_owned())
        }
        Ok(variables) if is_submitted => engine.complete(id, variables, &Map::new()),
        Ok(variables) => {
            if let Some(instance) = engine.instances.get_mut(&instance) {
                instance.variables.extend(variables);
            }
            Ok(())
        }
        Err(message) => Err(message),
    };
    match outcome {
        Ok(()) => Answer::done(if is_submitted { "提交表单成功" } else { "保存表单成功" }),
        Err(message) => Answer::exception(words, Some(&message)),
    }
}

fn list_tasks(engine: &Engine, call: &Call<'_>, key: Option<&str>) -> Answer {
    let user = call.user();
    let is_of_key = |task: &Task| {
        let definition = engine.instances.get(&task.instance).and_then(|instance| engine.definition(instance));
        key.is_none_or(|key| definition.is_some_and(|definition| definition.process.key == key))
    };
    let mut tasks = engine.told_tasks(|task| task.assignee.as_ref() == Some(&user) && is_of_key(task));
    tasks.reverse();
    Answer::success("获取当前用户的任务成功！", tasks)
}

/// Without an id it is all of them.
fn tasks_of_instance(engine: &Engine, call: &Call<'_>) -> Answer {
    let id = call.query.get("processId").and_then(|ids| ids.first());
    Answer::success("获取流程当前任务列表成功！", engine.told_tasks(|task| id.is_none_or(|id| task.instance == *id)))
}

fn complete(engine: &mut Engine, call: &Call<'_>) -> Answer {
    let (id, user) = (call.text("taskId"), Some(call.user()));
    let Some(task) = engine.tasks.get(id) else { return Answer::done("任务不存在！") };
    if task.assignee != user && task.owner != user {
        return Answer::done("流程处理人错误！");
    }
    if task.is_delegated {
        return Answer::failure("任务处理失败");
    }
    let instance = task.instance.clone();
    let given = call.map("variables").and_then(|variables| Ok((variables, call.map("transientVariables")?)));
    if given.and_then(|(variables, transient)| engine.complete(id, variables, &transient)).is_err() {
        return Answer::failure("任务处理失败");
    }
    let tasks: Vec<&str> = engine.tasks_of(&instance).collect();
    match tasks[..] {
        // It is completed, and the service stumbles over there being no next task.
        [] => Answer::failure("任务处理失败"),
        [next] => Answer::success("任务已处理", next),
        _ => Answer::success("任务已处理", ""),
    }
}

fn set_assignee(engine: &mut Engine, call: &Call<'_>) -> Answer {
    let id = call.text("taskId");
    match engine.tasks.get_mut(id) {
        Some(task) => {
            task.assignee = Some(call.user());
            Answer::done("设置任务处理人成功！")
        }
        None => no_task("设置任务处理人失败！", id),
    }
}

fn delegate(engine: &mut Engine, call: &Call<'_>) -> Answer {
    let user = Some(call.user());
    let task = engine.tasks.get_mut(call.text("taskId"));
    let is_candidate = |task: &&mut Task| {
        task.assignee == user || task.owner == user || task.candidates.iter().any(|candidate| candidate.user == user)
    };
    match task.filter(is_candidate) {
        Some(task) => {
            task.owner = task.owner.take().or(task.assignee.take());
            task.assignee = user;
            task.is_delegated = true;
            Answer::done("任务委托成功")
        }
        None => Answer::failure("任务委托失败，任务委托人不在候选人列表中。"),
    }
}

fn identity_links(engine: &Engine, call: &Call<'_>) -> Answer {
    let id = call.text("taskId");
    let Some(task) = engine.tasks.get(id) else {
        return Answer::null("获取任务处理候选用户失败", LINKS_COMMAND);
    };
    let mut links: Vec<Value> = task
        .candidates
        .iter()
        .map(|candidate| {
            let (member, value) = match &candidate.user {
                Some(user) => ("userId", Some(user)),
                None => ("groupId", candidate.group.as_ref()),
            };
            json!({"id": candidate.id, "type": "candidate", member: value, "taskId": id})
        })
        .collect();
    for (kind, user) in [("assignee", &task.assignee), ("owner", &task.owner)] {
        links.extend(user.iter().map(|user| json!({"id": null, "type": kind, "userId": user, "taskId": id})));
    }
    Answer::success("获取任务处理候选用户成功", links)
}

fn add_candidates(engine: &mut Engine, call: &Call<'_>, ids: &[String], are_users: bool) -> Answer {
    for id in ids {
        let (link, combined) = (engine.new_id(), Some(call.combined(id)));
        let Some(task) = engine.tasks.get_mut(call.text("taskId")) else {
            return Answer::failure("设置任务候选处理人失败！");
        };
        let (user, group) = if are_users { (combined, None) } else { (None, combined) };
        task.candidates.push(Candidate { id: link, user, group });
    }
    Answer::done("设置任务候选处理人成功！")
}

fn of_processes(engine: &mut Engine, call: &Call<'_>, name: &str) -> Answer {
    match name {
        "createPro" | "createPro4bus" => {
            let business = ["busCode", "busType"].into_iter().filter(|name| call.query.contains_key(*name));
            let variables = business.map(|name| (name.to_owned(), json!(call.text(name)))).collect();
            match engine.start(call.text("processKey"), variables) {
                Ok(id) => Answer::success("创建流程成功", id),
                Err(_) => Answer::failure("创建流程失败"),
            }
        }
        "listAllProcessInstance" => Answer::success("获取所有流程实例成功！", engine.told_instances(|_, _| true)),
        "listProcess" if !call.query.contains_key("processKey") => Answer::exception("流程实例列表查询失败！", None),
        "listProcess" => {
            let key = call.text("processKey");
            let is_of_key = |definition: &super::engine::Definition| definition.process.key == key;
            let of_key = engine.told_instances(|_, instance| engine.definition(instance).is_some_and(is_of_key));
            Answer::success("流程实例列表查询成功！", of_key)
        }
        "getProcessByProcessId" | "getProcessByTaskId" => {
            let task = engine.tasks.get(call.text("taskId")).map(|task| task.instance.as_str());
            let id = task.unwrap_or(call.text("processId"));
            match engine.told_instances(|found, _| found == id).pop() {
                Some(instance) => Answer::success("获取流程实例成功！", instance),
                None => Answer::null("获取流程实例失败！", PROCESS_CONTROLLER),
            }
        }
        "suspendProcess" | "activateProcess" => {
            for definition in engine.definitions.iter_mut().filter(|found| found.id == call.text("processId")) {
                definition.is_suspended = name == "suspendProcess";
            }
            Answer::empty()
        }
        "listHistory" => Answer::success("获取流程历史记录成功！", engine.told_history(call.text("processId"))),
        _ => diagram(engine, call),
    }
}

fn diagram(engine: &Engine, call: &Call<'_>) -> Answer {
    if !["", "true", "false"].contains(&call.text("lightFlag")) {
        return Answer::framework(
            StatusCode::BAD_REQUEST,
            "Failed to convert value of type 'java.lang.String'",
            call.path,
        );
    }
    let definition = engine.instances.get(call.text("processId")).and_then(|instance| engine.definition(instance));
    match definition.filter(|definition| definition.process.has_diagram) {
        Some(_) => Answer::bytes(PNG),
        None => Answer::empty(),
    }
}

/// Deploys a file.
pub(super) fn deploy(engine: &mut Engine, file: &File, path: &str) -> Answer {
    if file.bytes.len() > LARGEST {
        return Answer::framework(StatusCode::INTERNAL_SERVER_ERROR, "Maximum upload size exceeded", path);
    }
    if file.bytes.is_empty() {
        return Answer::failure("发布文件为空");
    }
    let files = match file.content_type.as_str() {
        "text/xml" => vec![(file.name.clone(), String::from_utf8_lossy(&file.bytes).into_owned())],
        "application/x-zip-compressed" => unzipped(&file.bytes),
        _ => return Answer::failure("文件格式不对，发布失败"),
    };
    let mut processes = Vec::new();
    for (_, text) in files.iter().filter(|(name, _)| name.ends_with(".bpmn") || name.ends_with(".bpmn20.xml")) {
        match Process::read(text) {
            Ok(read) => processes.extend(read),
            Err(message) => return Answer::exception("发布流程失败！", Some(&message)),
        }
    }
    if let Err(message) = of_different_keys(&processes) {
        return Answer::exception("发布流程失败！", Some(&message));
    }
    let id = engine.new_id();
    processes.into_iter().for_each(|process| engine.add_definition(process));
    Answer::success("发布成功！", id)
}

/// The texts in an archive; none of one that cannot be read.
fn unzipped(bytes: &[u8]) -> Vec<(String, String)> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let Ok(mut file) = archive.by_index(index) else { continue };
        let Ok(name) = file.name().map(|name| name.into_owned()) else { continue };
        let mut text = String::new();
        if file.read_to_string(&mut text).is_ok() {
            files.push((name, text));
        }
    }
    files
}

fn identity(engine: &mut Engine, call: &Call<'_>, name: &str) -> Answer {
    let words = "同步用户信息失败！";
    if name == "syncUser" && call.body.contains_key("picture") {
        return Answer::framework(StatusCode::INTERNAL_SERVER_ERROR, "Type definition error", call.path);
    }
    let outcome = match name {
        "syncUser" => add_user(engine, call, &call.body),
        "syncGroup" => add_group(engine, call, &call.body),
        "syncUserAndGroup" => add_both(engine, call),
        "synUsersAndGroups" => add_all(engine, call),
        "synUserAndGroupMembership" => call
            .body
            .iter()
            .try_for_each(|(user, group)| add_member(engine, call, user, group.as_str().unwrap_or_default())),
        // The lists are read in a way that nothing can satisfy.
        _ => Err("syntax error, expect [, actual {".to_owned()),
    };
    match outcome {
        Ok(()) => Answer::done("同步用户信息成功！"),
        Err(message) => Answer::exception(words, Some(&message)),
    }
}

type Outcome = Result<(), String>;

fn id_of(entity: &Map<String, Value>) -> &str {
    entity.get("id").and_then(Value::as_str).unwrap_or("null")
}

fn add_user(engine: &mut Engine, call: &Call<'_>, user: &Map<String, Value>) -> Outcome {
    let is_new = engine.users.insert(call.combined(id_of(user)));
    is_new.then_some(()).ok_or_else(|| "Duplicate entry for key 'PRIMARY'".to_owned())
}

fn add_group(engine: &mut Engine, call: &Call<'_>, group: &Map<String, Value>) -> Outcome {
    let is_new = engine.groups.insert(call.combined(id_of(group)));
    is_new.then_some(()).ok_or_else(|| "Duplicate entry for key 'PRIMARY'".to_owned())
}

fn add_member(engine: &mut Engine, call: &Call<'_>, user: &str, group: &str) -> Outcome {
    let (user, group) = (call.combined(user), call.combined(group));
    if !engine.groups.contains(&group) || !engine.users.contains(&user) {
        return Err("Referential integrity constraint violation".to_owned());
    }
    let is_new = engine.members.insert((user, group));
    is_new.then_some(()).ok_or_else(|| "Duplicate entry for key 'PRIMARY'".to_owned())
}

/// JSON in a text of JSON.
fn inner<T: serde::de::DeserializeOwned>(call: &Call<'_>, name: &str) -> Result<T, String> {
    let text = call.body.get(name).and_then(Value::as_str).ok_or_else(|| format!("syntax error in {name}"))?;
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// What is done before something is refused stays.
fn add_both(engine: &mut Engine, call: &Call<'_>) -> Outcome {
    let (user, group): (Map<String, Value>, Map<String, Value>) = (inner(call, "user")?, inner(call, "group")?);
    add_user(engine, call, &user)?;
    add_group(engine, call, &group)?;
    add_member(engine, call, id_of(&user), id_of(&group))
}

fn add_all(engine: &mut Engine, call: &Call<'_>) -> Outcome {
    let users: Vec<Map<String, Value>> = inner(call, "users")?;
    let groups: Vec<Map<String, Value>> = inner(call, "groups")?;
    let members: BTreeMap<String, String> = inner(call, "userAndGroup")?;
    users.iter().try_for_each(|user| add_user(engine, call, user))?;
    groups.iter().try_for_each(|group| add_group(engine, call, group))?;
    members.iter().try_for_each(|(user, group)| add_member(engine, call, user, group))
}
