//! What the tests of resources that Activiti and Flowable have call.

use super::{Engine, rest};
use crate::engine::one_task;
use anyhow::Result;
use bpm_rest::{OperationInfo, Upload, transport, variables::VariableValue};
use http::Method;
use rest::{Deployment, ProcessInstance};
use serde_json::Value;

/// Sends a body that the types do not let one send; tells the body of the answer, which has to have the status.
pub(super) async fn refused_body(
    engine: &Engine,
    operation: &'static OperationInfo,
    path: &str,
    body: &Value,
    status: u16,
) -> Result<String> {
    let connection = engine.operations().connection();
    let url = format!("{}{path}", connection.base_url());
    let request = connection.request(operation.method.clone(), url).json(body).build()?;
    let response = connection.transport().execute(request, transport::Context::new(operation)).await?;
    assert_eq!(response.status().as_u16(), status, "{path} {body}");
    text(response).await
}

/// The body of an answer, which is UTF-8.
pub(super) async fn text(response: transport::Response) -> Result<String> {
    Ok(String::from_utf8(response.into_body().bytes().await?.to_vec())?)
}

/// JSON that is sent without a type, although no client can read it back.
pub(super) fn untyped(value: Value) -> VariableValue {
    VariableValue::Other { type_name: None, value }
}

/// Sends a path that the client refuses, and tells what the server does with it: status and body.
pub(super) async fn unchecked(engine: &Engine, method: Method, path: &str) -> Result<(u16, String)> {
    let connection = engine.operations().connection();
    let url = format!("{}{path}", connection.base_url());
    let request = connection.request(method.clone(), url).build()?;
    let response = connection
        .transport()
        .execute(request, transport::Context::new(OperationInfo::raw("unchecked", method, "/")))
        .await?;
    Ok((response.status().as_u16(), text(response).await?))
}

/// Deploys a BPMN file whose process has the key.
pub(super) async fn deploy(engine: &Engine, key: &str, bpmn: String) -> Result<Deployment> {
    Ok(engine.deployments().deploy(Upload::bytes(format!("{key}.bpmn20.xml"), bpmn)).await?)
}

/// Deploys a process with one user task and starts it.
pub(super) async fn start_one_task(engine: &Engine, key: &str) -> Result<ProcessInstance> {
    deploy(engine, key, one_task(key)).await?;
    Ok(engine.process_instances().start_by_key(key).await?)
}
