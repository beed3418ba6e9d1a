//! The same calls with reqwest and serde, as one writes them without a library: the same members, no checks.

use crate::scenario::Scenario;
use anyhow::{Result, ensure};
use chrono::{DateTime, Utc};
use reqwest::{Client, Method, RequestBuilder};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize)]
struct Page<T> {
    data: Vec<T>,
    #[serde(rename = "total")]
    _total: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: String,
    #[serde(rename = "firstName")]
    _first_name: Option<String>,
    #[serde(rename = "lastName")]
    _last_name: Option<String>,
    #[serde(rename = "displayName")]
    _display_name: Option<String>,
    #[serde(rename = "email")]
    _email: Option<String>,
    #[serde(rename = "tenantId")]
    _tenant_id: Option<String>,
    #[serde(rename = "pictureUrl")]
    _picture_url: Option<String>,
    #[serde(rename = "url")]
    _url: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UserBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    first_name: &'a str,
    email: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum DelegationState {
    Pending,
    Resolved,
}

#[derive(Deserialize)]
struct Task {
    id: String,
    #[serde(rename = "url")]
    _url: Option<String>,
    #[serde(rename = "owner")]
    _owner: Option<String>,
    #[serde(rename = "assignee")]
    _assignee: Option<String>,
    #[serde(rename = "delegationState")]
    _delegation_state: Option<DelegationState>,
    #[serde(rename = "name")]
    _name: Option<String>,
    #[serde(rename = "description")]
    _description: Option<String>,
    #[serde(rename = "createTime")]
    _create_time: Option<DateTime<Utc>>,
    #[serde(rename = "dueDate")]
    _due_date: Option<DateTime<Utc>>,
    #[serde(rename = "priority")]
    _priority: i32,
    #[serde(rename = "suspended")]
    _suspended: bool,
    #[serde(rename = "taskDefinitionKey")]
    _task_definition_key: Option<String>,
    #[serde(rename = "tenantId")]
    _tenant_id: Option<String>,
    #[serde(rename = "category")]
    _category: Option<String>,
    #[serde(rename = "formKey")]
    _form_key: Option<String>,
    #[serde(rename = "parentTaskId")]
    _parent_task_id: Option<String>,
    #[serde(rename = "parentTaskUrl")]
    _parent_task_url: Option<String>,
    #[serde(rename = "executionId")]
    _execution_id: Option<String>,
    #[serde(rename = "executionUrl")]
    _execution_url: Option<String>,
    #[serde(rename = "processInstanceId")]
    _process_instance_id: Option<String>,
    #[serde(rename = "processInstanceUrl")]
    _process_instance_url: Option<String>,
    #[serde(rename = "processDefinitionId")]
    _process_definition_id: Option<String>,
    #[serde(rename = "processDefinitionUrl")]
    _process_definition_url: Option<String>,
    #[serde(rename = "variables", default)]
    _variables: Vec<Variable>,
}

#[derive(Deserialize)]
struct Variable {
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "type")]
    _kind: Option<String>,
    #[serde(rename = "value")]
    _value: Value,
    #[serde(rename = "scope")]
    _scope: Option<String>,
}

#[derive(Serialize)]
struct Completion<'a> {
    action: &'a str,
    variables: [NewVariable<'a>; 1],
}

#[derive(Serialize)]
struct NewVariable<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    value: bool,
}

pub(crate) async fn call(scenario: Scenario, url: &str, times: u64) -> Result<()> {
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    let to = |method: Method, path: &str| -> RequestBuilder {
        client.request(method, format!("{url}{path}")).basic_auth("kermit", Some("kermit"))
    };
    for _ in 0..times {
        match scenario {
            Scenario::GetUser => {
                let answer = to(Method::GET, "/identity/users/user-0").send().await?.error_for_status()?;
                ensure!(answer.json::<User>().await?.id == "user-0");
            }
            Scenario::GetTask => {
                let answer = to(Method::GET, "/runtime/tasks/0").send().await?.error_for_status()?;
                ensure!(answer.json::<Task>().await?.id == "0");
            }
            Scenario::CreateUser => {
                let body = UserBody { id: Some("user-0"), first_name: "Kermit", email: "kermit@example.org" };
                let answer = to(Method::POST, "/identity/users").json(&body).send().await?.error_for_status()?;
                ensure!(answer.json::<User>().await?.id == "user-0");
            }
            Scenario::UpdateUser => {
                let body = UserBody { id: None, first_name: "Kermit", email: "kermit@example.org" };
                let answer = to(Method::PUT, "/identity/users/user-0").json(&body).send().await?.error_for_status()?;
                ensure!(answer.json::<User>().await?.id == "user-0");
            }
            Scenario::CompleteTask => {
                let variables = [NewVariable { name: "approved", kind: "boolean", value: true }];
                let body = Completion { action: "complete", variables };
                let answer = to(Method::POST, "/runtime/tasks/0").json(&body).send().await?.error_for_status()?;
                ensure!(answer.bytes().await?.is_empty());
            }
            Scenario::ListOneTask | Scenario::ListHundredTasks => {
                let size = if scenario == Scenario::ListOneTask { 1 } else { 100 };
                let call = to(Method::GET, "/runtime/tasks").query(&[("assignee", "kermit")]).query(&[("size", size)]);
                let page: Page<Task> = call.send().await?.error_for_status()?.json().await?;
                ensure!(page.data.len() == size);
            }
            Scenario::ListHundredUsers => {
                let call = to(Method::GET, "/identity/users").query(&[("size", 100)]);
                let page: Page<User> = call.send().await?.error_for_status()?.json().await?;
                ensure!(page.data.len() == 100);
            }
            Scenario::DownloadMebibyte => {
                let answer = to(Method::GET, "/identity/users/user-0/picture").send().await?.error_for_status()?;
                ensure!(answer.bytes().await?.len() == 1 << 20);
            }
        }
    }
    Ok(())
}
