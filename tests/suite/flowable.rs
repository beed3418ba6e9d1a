//! Flowable: what is asserted here holds for the real engine and for the in-process server alike.

#[path = "engine/common.rs"]
mod common;
#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/groups.rs"]
mod groups;
#[path = "engine/history.rs"]
mod history;
mod live;
#[path = "engine/management.rs"]
mod management;
#[path = "engine/names.rs"]
mod names;
#[path = "engine/repository.rs"]
mod repository;
#[path = "engine/runtime.rs"]
mod runtime;
#[path = "engine/tasks.rs"]
mod tasks;
#[path = "engine/users.rs"]
mod users;
#[path = "engine/waits.rs"]
mod waits;

use self::common::{deploy, refused_body, start_one_task, text, unchecked, untyped};
use crate::{
    engine::{archive, bpmn, is_5, one_task, status},
    faults,
    target::{self, InProcess, STARTED, System, Target, Test, failure},
    witness::Spec,
};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Call as _, Error, ErrorKind, Flowable, Flowable as Engine, List as _, Upload,
    flowable::{self as rest, NewUser, SortOrder, User, UserSort},
    raw::path_segment,
    testing,
};
use futures::{FutureExt as _, TryStreamExt as _};
use http::{HeaderValue, Method, header::CONTENT_TYPE};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Each test of what Flowable alone does, under its name.
const OWN: &[(&str, Test)] = &[
    ("a_body_that_cannot_be_read_is_a_bad_request", |target| {
        a_body_that_cannot_be_read_is_a_bad_request(target).boxed()
    }),
    ("a_user_without_the_privilege_is_forbidden", |target| a_user_without_the_privilege_is_forbidden(target).boxed()),
    ("ids_that_are_refused", |target| ids_that_are_refused(target).boxed()),
    ("names_and_tenants", |target| names_and_tenants(target).boxed()),
    ("pictures_that_are_too_large", |target| pictures_that_are_too_large(target).boxed()),
    ("deployments_with_names_and_keys", |target| deployments_with_names_and_keys(target).boxed()),
    ("deleting_a_deployment_that_is_in_use", |target| deleting_a_deployment_that_is_in_use(target).boxed()),
    ("what_the_overlay_says", |target| what_the_overlay_says(target).boxed()),
    ("a_wrong_base_url", |target| a_wrong_base_url(target).boxed()),
    ("requests_that_only_raw_calls_make", |target| requests_that_only_raw_calls_make(target).boxed()),
];

pub(crate) static FLOWABLE: System = System {
    name: "flowable",
    spec: LazyLock::new(|| Spec::read(include_str!("../../spec/flowable.openapi.json"))),
    modules: &[
        ("users", users::TESTS),
        ("groups", groups::TESTS),
        ("deployments", deployments::TESTS),
        ("own", OWN),
        ("names", names::TESTS),
        ("faults", faults::TESTS),
    ],
    only_live: &[
        ("definitions", live::definitions::TESTS),
        ("instances", live::instances::TESTS),
        ("executions", live::executions::TESTS),
        ("own_tasks", live::tasks::TESTS),
        ("own_history", live::history::TESTS),
        ("jobs", live::jobs::TESTS),
        ("own_management", live::management::TESTS),
        ("waits", waits::TESTS),
        ("bounds", live::bounds::TESTS),
        ("otherwise", live::otherwise::TESTS),
        ("repository", repository::TESTS),
        ("runtime", runtime::TESTS),
        ("tasks", tasks::TESTS),
        ("history", history::TESTS),
        ("management", management::TESTS),
    ],
    in_process: Some(|| testing::flowable::Server::start().map(|server| server.map(InProcess::flowable)).boxed()),
    engines: &[target::Engine { name: "flowable", is_complete: true, hint: STARTED }],
};

/// A client of the engine under test, as the tests call it that are compiled for Activiti, too.
fn engine(target: &Target) -> Result<Engine> {
    target.flowable()
}

/// Ids that go into a path.
const ODD_IDS: &[&str] = &["with space", "é", "中文", "a+b", "a&b=c,d:e@f", "a?b#c", "\"quoted\"", "…", "a.b~c"];

/// Characters that no path is sent with, beside slashes.
const REFUSED_IN_PATHS: &[char] = &['%', ';', '\\', '\n'];

/// How a body is answered where a form is due.
const NO_FORM: (u16, &str) = (500, "is not supported");

/// How many odd names of users and of files the client refuses at most. Tomcat and the firewall of Spring Security refuse
/// `/`, `\`, `%` and `;` in a path, encoded as they are.
const UNSENT: (usize, usize) = (60, 20);

/// What a deployment is called by default, by the name of its file.
fn name_of_deployment(file: &str) -> &str {
    file.split('.').next().filter(|start| !start.is_empty()).unwrap_or(file)
}

/// Whether an error is the servlet container's: a page.
fn is_of_container(error: &Error) -> bool {
    error.body().starts_with(b"<")
}

/// How credentials are refused.
fn assert_unauthorized(error: &Error) {
    assert_eq!((error.server_message(), error.body()), (None, &b""[..]));
    assert!(error.to_string().contains("check the credentials"), "{error}");
}

async fn a_user_without_the_privilege_is_forbidden(target: Target) -> Result<()> {
    let id = target.name("low");
    target.flowable()?.users().create(NewUser::new(&id).password("low")).await?;
    let error = failure(target.flowable_as(&id, "low")?.users().list().await)?;
    assert!(error.is_forbidden(), "{error:?}");
    assert!(error.to_string().contains("lacks a right"), "{error}");
    Ok(())
}

async fn a_body_that_cannot_be_read_is_a_bad_request(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let connection = flowable.operations().connection();
    let url = format!("{}/identity/users", connection.base_url());
    for (body, message) in [("{", "JSON parse error"), ("", "Required request body is missing")] {
        let request = connection
            .request(Method::POST, &url)
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .body(body)
            .build()?;
        let context = bpm_rest::transport::Context::new(&bpm_rest::flowable::operations::CREATE_USER);
        let response = connection.transport().execute(request, context).await?;
        assert_eq!(response.status().as_u16(), 400);
        let text = String::from_utf8(response.into_body().bytes().await?.to_vec())?;
        ensure!(text.contains(message), "{body}: {text}");
    }
    Ok(())
}

async fn ids_that_are_refused(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    // White space at an end belongs to the id.
    for odd in ["end ", "tab\t", "nbsp\u{a0}"] {
        let id = target.name(odd);
        users.create(NewUser::new(&id)).await?;
        assert_eq!(users.get(&id).await?.id, id);
        assert!(failure(users.delete(id.trim_end()).await)?.is_not_found(), "{odd:?} is another one");
        users.delete(&id).await?;
    }
    // Flowable takes these ids, but its default set-up refuses them in a path, whatever the encoding.
    let http = reqwest::Client::builder().no_proxy().build()?;
    for (odd, status) in [("50%", 401), ("a;b", 401), ("a\nb", 401), ("a\u{2028}b", 401), ("a/b", 400), ("a\\b", 400)] {
        let id = target.name(odd);
        users.create(NewUser::new(&id)).await?;
        let listed: Vec<User> = users.list().id(&id).items().try_collect().await?;
        assert_eq!(listed.iter().map(|user| &user.id).collect::<Vec<_>>(), [&id]);
        let url = format!("{}/identity/users/{}", target.base_url, path_segment(&id)?);
        let answer = http.get(url).basic_auth(&target.user, Some(&target.password)).send().await?;
        assert_eq!(answer.status().as_u16(), status, "{odd:?}");
        let errors = [failure(users.get(&id).await)?, failure(users.set_picture(&id, Upload::bytes("a", "a")).await)?];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
            assert!(error.to_string().contains("this server refuses a path with that"), "{error}");
        }
    }
    Ok(())
}

async fn names_and_tenants(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let users = flowable.users();
    for (first, last) in [("Ann", "Barrez"), ("Bob", "Berg"), ("Cid", "barn")] {
        let user = NewUser::new(target.name(first)).first_name(first).display_name(format!("{first} {last}"));
        let created = users.create(user.tenant_id(&target.unique)).await?;
        assert_eq!(created.tenant_id.as_ref(), Some(&target.unique));
    }
    let list = || users.list().tenant_id(&target.unique);
    let cases = [
        (list(), vec!["Ann", "Bob", "Cid"]),
        (list().display_name("Ann Barrez"), vec!["Ann"]),
        (list().display_name_like("% B%"), vec!["Ann", "Bob"]),
        (list().sort(UserSort::DisplayName).order(SortOrder::Desc), vec!["Cid", "Bob", "Ann"]),
        (users.list().tenant_id("none at all"), vec![]),
    ];
    for (index, (list, expected)) in cases.into_iter().enumerate() {
        let found: Vec<String> = list.items().map_ok(|user| user.first_name.unwrap_or_default()).try_collect().await?;
        assert_eq!(found, expected, "case {index}");
    }
    let renamed = users.update(target.name("Ann")).display_name("Annie").await?;
    assert_eq!((renamed.display_name.as_deref(), renamed.tenant_id.as_ref()), (Some("Annie"), Some(&target.unique)));
    let cleared = users.update(target.name("Ann")).clear_display_name().await?;
    assert_eq!((cleared.display_name.as_deref(), cleared.first_name.as_deref()), (None, Some("Ann")));
    Ok(())
}

async fn pictures_that_are_too_large(target: Target) -> Result<()> {
    let users = target.flowable()?.users();
    let id = target.name("large");
    users.create(NewUser::new(&id)).await?;
    let error = failure(users.set_picture(&id, Upload::bytes("big.png", vec![0; 1024 * 1024 + 1])).await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error:?}");
    assert!(error.to_string().contains("Maximum upload size exceeded"), "{error}");
    assert!(failure(users.picture(&id).await)?.is_not_found());
    let file = Upload::bytes("big.zip", vec![0; 1024 * 1024 + 1]);
    let error = failure(target.flowable()?.deployments().deploy(file).await)?;
    assert!(error.to_string().contains("Maximum upload size exceeded"), "{error}");
    Ok(())
}

async fn deployments_with_names_and_keys(target: Target) -> Result<()> {
    let deployments = target.flowable()?.deployments();
    let file = || Upload::bytes(format!("{}.v2.bpmn", target.name("d")), one_task(&target.name("d")));
    let plain = deployments.deploy(file()).await?;
    assert_eq!(plain.name, Some(target.name("d")), "what stands before the first dot");
    assert_eq!(plain.parent_deployment_id.as_ref(), Some(&plain.id));
    let named = deployments.deploy(file()).name(target.name("n & ü")).key("k").tenant_id(&target.unique).await?;
    assert_eq!((named.name, named.tenant_id), (Some(target.name("n & ü")), Some(target.unique.clone())));
    let list = || deployments.list().parent_deployment_id(&plain.id);
    assert_eq!(list().await?.data, std::slice::from_ref(&plain));
    assert_eq!(list().tenant_id(&target.unique).total().await?, 0);
    let like = format!("{}%", &plain.id[..plain.id.len() - 1]);
    assert_eq!(
        deployments.list().parent_deployment_id_like(like).name_like(target.name("_")).await?.data,
        std::slice::from_ref(&plain)
    );
    for (name, kind) in [("picture.png", "image/png"), ("data.json", "application/octet-stream")] {
        let archive = archive(&[(name, b"x")])?;
        let deployment = deployments.deploy(Upload::bytes("a.zip", archive)).await?;
        let resource = deployments.resource(&deployment.id, name).await?;
        assert_eq!((resource.media_type.as_deref(), resource.type_.as_deref()), (Some(kind), Some("resource")));
        assert_eq!(deployments.resource_bytes(&deployment.id, name).await?.content_type(), Some(kind));
        deployments.delete(&deployment.id).await?;
    }
    deployments.delete(&plain.id).await?;
    deployments.delete(&named.id).await?;
    Ok(())
}

/// The process is started by a raw call, which the in-process server does not take.
async fn deleting_a_deployment_that_is_in_use(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let (deployments, key) = (flowable.deployments(), target.name("used"));
    let deployment = deployments.deploy(Upload::bytes("used.bpmn", one_task(&key))).await?;
    let start = flowable.raw(Method::POST, "/runtime/process-instances").json(&json!({"processDefinitionKey": key}));
    let started = start.read::<Value>().await;
    if target.is_in_process {
        assert!(failure(started)?.to_string().contains("No endpoint"));
    } else {
        started?;
        assert_eq!(status(&failure(deployments.delete(&deployment.id).await)?), Some(500));
    }
    deployments.delete(&deployment.id).cascade(true).await?;
    assert!(failure(deployments.get(&deployment.id).await)?.is_not_found());
    Ok(())
}

/// Points of the overlay that the types do not let one meet.
async fn what_the_overlay_says(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = target.name("overlay");
    let user = NewUser::new(&id).tenant_id(&target.unique);
    flowable.users().create(user).await?;
    flowable.users().create_info(&id, "phone", "1").await?;
    let total = flowable.users().list().tenant_id(&target.unique).with_query("potentialStarter", "nobody").total();
    assert_eq!(total.await?, 1, "potentialStarter is passed over");

    let user = format!("/identity/users/{id}");
    let cases = [
        (Method::PUT, user.clone(), json!({"password": null}), 500, "rawPassword"),
        (Method::PUT, user.clone(), json!({"displayName": "x".repeat(256)}), 500, "Value too long for column"),
        (Method::PUT, format!("{user}/info"), json!({}), 500, "'PUT' is not supported"),
        (Method::PUT, format!("{user}/picture"), json!({}), 500, "is not supported"),
    ];
    for (method, path, body, status, message) in cases {
        let call = flowable.raw(method, &path).json(&body).read::<serde_json::Value>();
        let error = failure(call.await).with_context(|| format!("{path} {body}"))?;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{path} {body}: {error}");
        assert!(error.to_string().contains(message), "{path} {body}: {error}");
    }
    let unknown: serde_json::Value =
        flowable.raw(Method::PUT, &user).json(&json!({"shoeSize": 43, "tenantId": "x", "id": "x"})).read().await?;
    assert_eq!(
        (unknown["id"].as_str(), unknown["tenantId"].as_str()),
        (Some(id.as_str()), Some(target.unique.as_str()))
    );

    flowable
        .raw(Method::PUT, &format!("{user}/picture"))
        .upload("any part", Upload::bytes("a.gif", "gif"))
        .read::<()>()
        .await?;
    let picture = flowable.raw(Method::GET, &format!("{user}/picture")).stream().await?;
    assert_eq!(picture.content_type(), Some("image/gif"));
    assert_eq!(picture.bytes().await?, "gif");
    Ok(())
}

async fn a_wrong_base_url(target: Target) -> Result<()> {
    // No witness: what answers here is not the API.
    let at = |url: &str| Flowable::builder(url).basic_auth(&target.user, target.password.as_str()).build();
    let error = failure(at(&format!("{}/nowhere", target.base_url))?.users().get("x").await)?;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "Flowable has no 404 for this: {error:?}");
    assert!(error.to_string().contains("No endpoint"), "{error}");

    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let error = failure(at(&format!("http://127.0.0.1:{port}"))?.users().get("x").await)?;
    assert!(error.is_connect() && error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains(&format!("is the server running at http://127.0.0.1:{port}?")), "{error}");
    Ok(())
}

async fn requests_that_only_raw_calls_make(target: Target) -> Result<()> {
    let flowable = target.flowable()?;
    let id = target.name("tijs");
    flowable.users().create(NewUser::new(&id)).await?;
    let list = || {
        let list = flowable.raw(Method::GET, "/identity/users").query("id", &id).query("id", target.name("joram"));
        list.read::<Value>()
    };
    let page = list().await?;
    ensure!(page["total"] == 1 && page["data"][0]["id"] == id, "the first value counts: {page}");
    let refused = failure(list().with_header("accept", "text/plain").await)?;
    ensure!(refused.status().is_some_and(|status| status == 406) && refused.body().is_empty(), "{refused:?}");

    let create = |body: Value| flowable.raw(Method::POST, "/identity/users").json(&body).read::<Value>();
    for body in [json!({"id": {"a": 1}}), json!({"id": target.name("joram"), "email": []}), json!(null), json!([])] {
        let error = failure(create(body.clone()).await)?;
        ensure!(error.is_bad_request(), "{body}: {error}");
    }
    create(json!({"id": target.name("number"), "lastName": 5, "email": true, "unknown": {"a": 1}})).await?;
    let user = flowable.users().get(target.name("number")).await?;
    ensure!(user.last_name.as_deref() == Some("5") && user.email.as_deref() == Some("true"), "{user:?}");
    flowable.users().delete(&id).await?;
    flowable.users().delete(target.name("number")).await?;
    Ok(())
}

/// Where a job is.
fn job_url(job: &rest::Job, _list: &str) -> Option<String> {
    job.url.clone()
}

/// Where the process instance of a historic activity is.
fn process_instance_url(activity: &rest::HistoricActivityInstance) -> Option<String> {
    activity.process_instance_url.clone()
}

/// The key of the process definition of a process instance.
fn definition_key(instance: &rest::ProcessInstance) -> Option<&str> {
    instance.process_definition_id.as_deref()?.split(':').next()
}
