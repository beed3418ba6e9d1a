//! A program for a client that was made of Activiti's own description: it reads lists, variables and downloads of a real
//! server, and prints what they hold.

use bpm_rest_generated::own_activiti::{Client, types::RestVariable};
use bpm_rest_runtime::transport::{Authenticated, Connection, Http, credentials::Basic};
use std::{env, error::Error as StdError, sync::Arc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let [url, user, password] = ["URL", "USER", "PASSWORD"].map(|part| env::var(format!("BPM_REST_ACTIVITI_{part}")));
    let (url, http) = (url?, Http::new(reqwest::Client::builder().no_proxy().build()?));
    let server = Connection::new(&url, Arc::new(http))?;
    let transport = Authenticated::new(server, Arc::new(Basic::new(&user?, &password?.into())?));
    let client = Client::new(Connection::new(&url, Arc::new(transport))?);

    // Lists: their items are objects of which the description says nothing.
    let deployments = client.get_deployments().name("Demo processes").await?;
    let deployment = deployments.data.as_ref().and_then(|data| data[0]["id"].as_str()).ok_or("no deployment")?;
    println!("deployments: {:?}", deployments.total);
    let resources = client.get_deployment_resources().deployment_id(deployment).await?;
    let resource = resources.iter().filter_map(|resource| resource.id.as_deref());
    let resource = resource.filter(|id| id.ends_with(".bpmn20.xml")).min().ok_or("no resource")?;
    println!("resources: {}", !resources.is_empty());
    let definitions = client.get_process_definitions().key("vacationRequest").latest(true).await?;
    println!("definitions: {:?}", definitions.total);
    println!("tables: {}", client.get_tables().await?.iter().any(|table| table.name.as_deref() == Some("ACT_RU_TASK")));
    println!("properties: {}", client.get_properties().await?.contains_key("schema.version"));
    println!("models: {:?}", client.get_models().await?.data.map(|data| data[0]["name"].clone()));
    // The engine starts with three; other tests may have left more.
    println!("users: {}", client.get_users().await?.total.is_some_and(|total| total >= 3));

    // Variables: any JSON.
    let variable = |name: &str, value: serde_json::Value| RestVariable::new().name(name).value(value);
    let variables = [
        variable("employeeName", "Anna".into()),
        variable("numberOfDays", 3.into()),
        variable("urgent", true.into()),
    ];
    let started = client.create_process_instance().process_definition_key("vacationRequest").variables(variables);
    let instance = started.await?.and_then(|instance| instance.id).ok_or("no process instance")?;
    let mut read = client.get_variables().process_instance_id(&instance).await?;
    read.sort_by(|one, other| one.name.cmp(&other.name));
    for one in &read {
        println!("variable: {:?} {:?} {:?}", one.name, one.type_, one.value);
    }
    let one = client.get_process_instance_variable().process_instance_id(&instance).variable_name("numberOfDays").await?;
    println!("variable: {:?}", one.value);
    let instances = client.get_process_instances().id(&instance).await?;
    println!("instances: {:?}", instances.map(|instances| instances.total));
    let tasks = client.get_tasks().process_instance_id(&instance).include_process_variables(true).await?;
    let task = tasks.data.as_ref().map(|data| &data[0]).ok_or("no task")?;
    println!("task: {} with {} variables", task["name"], task["variables"].as_array().map_or(0, Vec::len));
    let history = client.list_historic_process_instances().process_instance_id(&instance).await?;
    println!("history: {:?}", history.total);

    // Downloads.
    let definition = client.get_deployment_resource_data().deployment_id(deployment).resource_id(resource).await?;
    println!("resource: {}", String::from_utf8_lossy(&definition.bytes().await?).contains("<definitions"));
    let drawn = client.create_process_instance().process_definition_key("reviewSaledLead").await?;
    let drawn = drawn.and_then(|instance| instance.id).ok_or("no process instance")?;
    let diagram = client.get_process_instance_diagram().process_instance_id(&drawn).await?;
    println!("diagram: {}", diagram.bytes().await?.starts_with(b"\x89PNG"));
    let picture = client.get_deployment_resource_data().deployment_id(deployment).resource_id("VacationRequest.png");
    println!("picture: {}", picture.await?.bytes().await?.starts_with(b"\x89PNG"));
    for id in [instance, drawn] {
        client.delete_process_instance().process_instance_id(id).await?;
    }
    println!("deleted");
    Ok(())
}
