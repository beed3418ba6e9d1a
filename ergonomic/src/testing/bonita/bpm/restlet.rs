//! The resources that speak real JSON: contracts, instantiation, execution, contexts, archived variables.

use super::{
    super::{Engine, answer::Answer, search::parameters},
    archived_case, cases, comments,
    contract::{self, Violation},
    description::Input,
    tasks,
};
use axum::http::{Method, StatusCode, header};
use serde_json::{Value, json};

/// The answer of such a resource; none where the path leads to no such one.
pub(in super::super) fn restlet(
    engine: &mut Engine,
    method: &Method,
    path: &[&str],
    query: &str,
    body: &[u8],
    caller: i64,
) -> Option<Answer> {
    let parameters = parameters(query);
    let value = |name: &str| parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let call = Call { caller, user: value("user").and_then(|user| user.parse().ok()).unwrap_or(caller) };
    let answer = match (method.as_str(), path) {
        ("GET", ["bpm", "process", id, "contract"]) => with_id(id, |id| process_contract(engine, id)),
        ("POST", ["bpm", "process", id, "instantiation"]) => with_id(id, |id| call.start(engine, id, body)),
        ("GET", ["bpm", "userTask", id, "contract"]) => with_id(id, |id| task_contract(engine, id)),
        ("GET", ["bpm", "userTask", id, "context"]) => with_id(id, |id| {
            let task = tasks::open(engine, id).ok_or_else(|| missing("FlowNodeInstanceNotFoundException", id))?;
            Ok(Answer::restlet(StatusCode::OK, &cases::context(engine, task.case)))
        }),
        ("POST", ["bpm", "userTask", id, "execution"]) => {
            with_id(id, |id| call.execute(engine, id, tasks::is_true(value("assign")), body))
        }
        ("GET", ["bpm", "case", id, "context"]) => with_id(id, |id| {
            let is_open = engine.bpm.cases.get(&id).is_some_and(|case| case.archive.is_none());
            let found = is_open.then(|| Answer::restlet(StatusCode::OK, &cases::context(engine, id)));
            found.ok_or_else(|| missing("ProcessInstanceNotFoundException", id))
        }),
        ("GET", ["bpm", "archivedCase", id, "context"]) => with_id(id, |id| {
            let case = archived_case(engine, id);
            let found = case.map(|case| Answer::restlet(StatusCode::OK, &cases::context(engine, case)));
            found.ok_or_else(|| missing("ArchivedProcessInstanceNotFoundException", id))
        }),
        ("GET", ["bpm", "archivedCaseVariable"]) => archived_variables(engine, &parameters),
        _ => return None,
    };
    Some(answer.unwrap_or_else(|refused| refused))
}

struct Call {
    caller: i64,
    /// Whom it is for.
    user: i64,
}

impl Call {
    fn start(&self, engine: &mut Engine, id: i64, body: &[u8]) -> Result<Answer, Answer> {
        let process = engine.bpm.processes.get(&id);
        let process = process.ok_or_else(|| missing("ProcessDefinitionNotFoundException", id))?;
        if !process.is_enabled() {
            return Err(failed(
                "org.bonitasoft.engine.bpm.process.ProcessExecutionException",
                "The process is disabled",
            ));
        }
        let inputs = process.played.inputs.clone();
        let inputs = contract::checked(engine, &inputs, body).map_err(violated)?;
        let case = cases::start(engine, id, self.user, self.caller, inputs);
        engine.effects += 1;
        Ok(Answer::restlet(StatusCode::OK, &json!({"caseId": case})))
    }

    fn execute(&self, engine: &mut Engine, id: i64, assign: bool, body: &[u8]) -> Result<Answer, Answer> {
        let inputs = inputs_of(engine, id)?;
        if assign {
            tasks::assign(engine, id, self.user).map_err(|refusal| refusal.of("bpm", "userTask"))?;
        }
        let assigned = tasks::open(engine, id).and_then(|task| task.assigned.as_ref().map(|(user, _)| *user));
        if assigned.is_none() {
            let exception = "org.bonitasoft.engine.bpm.flownode.FlowNodeExecutionException";
            return Err(failed(exception, &format!("Unable to execute flow node {id}: it is not assigned")));
        }
        let inputs = contract::checked(engine, &inputs, body).map_err(violated)?;
        let task = tasks::open(engine, id).map(|task| (task.case, task.name.clone()));
        if let Some((case, task)) = task {
            cases::keep(engine, case, self.user, inputs);
            if self.user != self.caller {
                let [caller, user] = [self.caller, self.user].map(|user| engine.name_of(user));
                let note =
                    format!("The user {caller} acting as delegate of the user {user} has done the task \"{task}\".");
                comments::write(engine, case, None, note);
            }
        }
        tasks::finish(engine, id, "completed", self.user, self.caller);
        engine.effects += 1;
        Ok(Answer::empty(StatusCode::NO_CONTENT))
    }
}

fn process_contract(engine: &Engine, id: i64) -> Result<Answer, Answer> {
    let process = engine.bpm.processes.get(&id).ok_or_else(|| missing("ProcessDefinitionNotFoundException", id))?;
    Ok(Answer::restlet(StatusCode::OK, &contract::shown(&process.played.inputs)))
}

fn task_contract(engine: &Engine, id: i64) -> Result<Answer, Answer> {
    Ok(Answer::restlet(StatusCode::OK, &contract::shown(&inputs_of(engine, id)?)))
}

/// What the contract of an open task asks for.
fn inputs_of(engine: &Engine, id: i64) -> Result<Vec<Input>, Answer> {
    let task = tasks::open(engine, id).ok_or_else(|| missing("FlowNodeInstanceNotFoundException", id))?;
    let process = engine.bpm.processes.get(&task.process);
    let step = process.and_then(|process| process.played.tasks.get(task.step));
    Ok(step.map(|step| step.inputs.clone()).unwrap_or_default())
}

/// The last values of the variables of a case; without index and size of the page it is 500.
fn archived_variables(engine: &Engine, parameters: &[(String, String)]) -> Result<Answer, Answer> {
    let value = |name: &str| parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let number = |name: &str| value(name).and_then(|value| value.parse::<usize>().ok());
    let filter = value("f").and_then(|filter| filter.strip_prefix("case_id=")).and_then(|id| id.parse::<i64>().ok());
    let (Some(page), Some(size), Some(id)) = (number("p"), number("c"), filter) else {
        return Err(failed("java.lang.IllegalArgumentException", "p, c and the filter case_id are mandatory"));
    };
    let case = engine.bpm.cases.get(&id);
    let variables: Vec<Value> = case
        .into_iter()
        .flat_map(|case| case.variables.iter().map(move |(name, (kind, value))| (case, name, kind, value)))
        .filter_map(|(case, name, kind, value)| {
            let archive = case.archive.as_ref()?;
            Some(json!({
                "archivedDate": archive.date,
                "case_id": id.to_string(),
                "description": null,
                "name": name,
                "sourceObjectId": archive.id.to_string(),
                "type": kind.class(),
                "value": cases::printed(value),
            }))
        })
        .collect();
    let total = variables.len();
    let variables: Vec<Value> = variables.into_iter().skip(page.saturating_mul(size)).take(size).collect();
    let range = format!("{page}-{size}/{total}");
    Ok(Answer::restlet(StatusCode::OK, &Value::from(variables)).with(header::CONTENT_RANGE, range))
}

fn with_id(text: &str, answer: impl FnOnce(i64) -> Result<Answer, Answer>) -> Result<Answer, Answer> {
    match text.parse() {
        Ok(id) => answer(id),
        Err(_) => Err(error(
            StatusCode::BAD_REQUEST,
            "java.lang.IllegalArgumentException",
            &format!("[{text}] must be a number"),
        )),
    }
}

fn error(status: StatusCode, exception: &str, message: &str) -> Answer {
    Answer::restlet(status, &json!({"exception": format!("class {exception}"), "message": message}))
}

fn failed(exception: &str, message: &str) -> Answer {
    error(StatusCode::INTERNAL_SERVER_ERROR, exception, message)
}

fn missing(exception: &str, id: i64) -> Answer {
    let exception = format!("org.bonitasoft.engine.bpm.{exception}");
    error(StatusCode::NOT_FOUND, &exception, &format!("There is nothing with the id {id}"))
}

fn violated(violation: Violation) -> Answer {
    match violation {
        Violation::Unreadable => {
            error(StatusCode::BAD_REQUEST, "java.lang.IllegalArgumentException", "The body is no JSON")
        }
        Violation::NoObject => failed("java.lang.ClassCastException", "The body is no object"),
        Violation::Gone(path) => error(StatusCode::NOT_FOUND, "java.io.FileNotFoundException", &path),
        Violation::Inputs(explanations) => {
            let body = json!({
                "exception": "class org.bonitasoft.engine.bpm.contract.ContractViolationException",
                "message": "Error while validating expected inputs",
                "explanations": explanations,
            });
            Answer::restlet(StatusCode::BAD_REQUEST, &body)
        }
    }
}
