//! What the tests of Flowable's further REST APIs have in common: they are live alone, and speak to the other APIs of the same
//! server by raw calls.

use crate::target::{Target, failure};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    ClientBuilder, Flowable, Operation, OperationInfo, Upload,
    transport::{self, Connection},
};
use http::{HeaderValue, Method, header::CONTENT_TYPE};
use serde_json::{Value, json};

/// A client of another API of the same server, such as `service`, for raw calls.
pub(crate) fn sibling(target: &Target, api: &str) -> Result<Flowable> {
    let (server, _) = target.base_url.rsplit_once('/').context("the base URL ends in the name of the API")?;
    Ok(Flowable::builder(&format!("{server}/{api}")).basic_auth(&target.user, target.password.as_str()).build()?)
}

/// Sends JSON to another API of the same server.
pub(crate) async fn call(target: &Target, api: &str, method: Method, path: &str, body: Value) -> Result<Value> {
    let raw = sibling(target, api)?.raw(method, path);
    let raw = if body.is_null() { raw } else { raw.json(&body) };
    Ok(raw.read::<Option<Value>>().await?.unwrap_or_default())
}

/// Deploys a file by another API of the same server, and tells the id of the deployment.
pub(crate) async fn deploy(target: &Target, api: &str, path: &str, name: &str, content: String) -> Result<String> {
    let raw = sibling(target, api)?.raw(Method::POST, path).upload("file", Upload::bytes(name, content));
    let deployed = raw.read::<Value>().await?;
    Ok(deployed["id"].as_str().context("a deployment has an id")?.to_owned())
}

/// Sends a body that the types do not let one send, as the body of an operation; tells the status and what the server says.
pub(crate) async fn answer(
    connection: &Connection,
    operation: &'static OperationInfo,
    path: &str,
    body: &'static str,
) -> Result<(u16, String)> {
    let url = format!("{}{path}", connection.base_url());
    let request = connection.request(operation.method.clone(), url);
    let request = request.header(CONTENT_TYPE, HeaderValue::from_static("application/json")).body(body).build()?;
    let response = connection.transport().execute(request, transport::Context::new(operation)).await?;
    let status = response.status().as_u16();
    Ok((status, String::from_utf8(response.into_body().bytes().await?.to_vec())?))
}

/// Who has no valid credentials, who lacks the privilege, and what answers where the API is not.
pub(crate) async fn gate<C: From<Connection>, O: Operation>(
    target: &Target,
    builder: fn(&str) -> ClientBuilder<C>,
    read: impl Fn(C) -> O,
) -> Result<()>
where
    O::Output: Send,
{
    use bpm_rest::Call as _;
    for (user, password) in [("nobody", "test"), (target.user.as_str(), "wrong")] {
        let error = failure(read(target.client_as(builder, user, password)?).send().await)?;
        assert!(error.is_unauthorized() && error.body().is_empty(), "{error:?}");
    }
    let low = target.name("low");
    call(target, "service", Method::POST, "/identity/users", json!({"id": low, "password": "low"})).await?;
    let error = failure(read(target.client_as(builder, &low, "low")?).send().await)?;
    assert!(error.is_forbidden() && error.body().is_empty(), "{error:?}");
    call(target, "service", Method::DELETE, &format!("/identity/users/{low}"), Value::Null).await?;

    // No witness: what answers here is not the API.
    let wrong = builder(&format!("{}/nowhere", target.base_url)).basic_auth(&target.user, target.password.as_str());
    let error = failure(read(wrong.build()?).send().await)?;
    let api = target.base_url.rsplit('/').next().unwrap_or_default();
    assert!(error.is_no_such_route() && error.to_string().contains(api), "{error}");
    Ok(())
}

/// Each list of the API refuses a number that is none with 500, and a sort field that is not known with 400.
pub(crate) async fn queries_that_cannot_be_read(target: Target) -> Result<()> {
    let client = target.client(Flowable::builder)?;
    for list in target.spec().lists() {
        ensure!(list.numbers.iter().any(|name| name == "size"), "{} has no size", list.path);
        for name in &list.numbers {
            refused(&client, &list.path, name, 500).await?;
        }
        if list.is_sorted {
            refused(&client, &list.path, "sort", 400).await?;
        }
    }
    Ok(())
}

/// Each list of the API refuses a date that is none with 500.
pub(crate) async fn dates_that_cannot_be_read(target: Target) -> Result<()> {
    let client = target.client(Flowable::builder)?;
    let dates: Vec<_> =
        target.spec().lists().flat_map(|list| list.dates.iter().map(|name| (&list.path, name))).collect();
    ensure!(!dates.is_empty(), "no list has a date");
    for (path, name) in dates {
        refused(&client, path, name, 500).await?;
    }
    Ok(())
}

/// Gives a parameter of a list a value that it cannot have.
async fn refused(client: &Flowable, path: &str, name: &str, status: u16) -> Result<()> {
    let path = path.replace("{tableName}", "ACT_RU_TASK");
    let error = failure(client.raw(Method::GET, &path).query(name, "nosuch").read::<Value>().await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{path}?{name}=nosuch");
    Ok(())
}
