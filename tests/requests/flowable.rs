//! The requests of Flowable's operations.

#[path = "engine/deployments.rs"]
mod deployments;
#[path = "engine/groups.rs"]
mod groups;
#[path = "engine/history.rs"]
mod history;
#[path = "engine/management.rs"]
mod management;
mod own;
#[path = "engine/repository.rs"]
mod repository;
#[path = "engine/runtime.rs"]
mod runtime;
#[path = "engine/tasks.rs"]
mod tasks;
#[path = "engine/users.rs"]
mod users;

use super::{
    recorder,
    shapes::{ODD, Shapes, page},
};
use bpm_rest::{
    Call as _, ErrorKind, Flowable as Engine, Flowable, List as _, Upload,
    flowable::{self as rest, NewUser, UserSort, UserUpdate, operations},
    testing::{Recorder, Reply},
};
use futures::TryStreamExt as _;

const USER: &str = r#"{"id": "tijs"}"#;

fn flowable(recorder: &Recorder) -> Flowable {
    let builder = Flowable::builder("http://flowable.test/service").basic_auth("rest-admin", "test");
    builder.transport(recorder.clone()).build().unwrap()
}

#[tokio::test]
async fn every_operation_is_sent_as_its_snapshot_says() {
    let mut shapes = Shapes::new("flowable", flowable);
    shapes.check("odd", Reply::json(200, USER), |flowable| flowable.users().get("张 三a=b?c#d+e&é")).await;
    let everything = |flowable: Flowable| {
        flowable.users().list().display_name("d").display_name_like("%D+").tenant_id("中").sort(UserSort::DisplayName)
    };
    shapes.check("tenant", page(), everything).await;
    let user = NewUser::new("tijs").display_name("Tijs B.").tenant_id("acme");
    shapes.check("tenant", Reply::json(201, USER), |flowable| flowable.users().create(user)).await;
    let update = |flowable: Flowable| flowable.users().update("tijs").display_name("T");
    shapes.check("display_name", Reply::json(200, USER), update).await;

    let parents =
        |flowable: Flowable| flowable.deployments().list().parent_deployment_id("20").parent_deployment_id_like("2%");
    shapes.check("parents", page(), parents).await;
    let file = Upload::bytes("a\".bpmn", "<definitions/>");
    let deploy = |flowable: Flowable| {
        flowable.deployments().deploy(file).name("n & ü").key("first").key("second").tenant_id("acme")
    };
    let reply = Reply::json(201, r#"{"id": "20", "parentDeploymentId": "20"}"#);
    let deployment = shapes.check("named", reply, deploy).await;
    assert_eq!(deployment.parent_deployment_id.as_deref(), Some("20"));

    own::check(&mut shapes).await;
    shapes.share("engine");
    users::check(&mut shapes).await;
    groups::check(&mut shapes).await;
    deployments::check(&mut shapes).await;
    repository::check(&mut shapes).await;
    runtime::check(&mut shapes).await;
    tasks::check(&mut shapes).await;
    history::check(&mut shapes).await;
    management::check(&mut shapes).await;
    shapes.assert_complete(operations::ALL);
}

/// Options of one call, and a call that no spec describes.
#[tokio::test]
async fn further_headers_and_parameters_are_sent_and_no_value_of_such_a_header_shown() {
    let recorder = recorder(Reply::json(200, USER).header("x-answer", "42"));
    recorder.reply(Reply::empty(204));
    let flowable = flowable(&recorder);
    let call = flowable.users().get("tijs").with_header("X-Tenant", "acme").with_query("newer", "a&b");
    let (user, head) = call.send_with_head().await.unwrap();
    assert_eq!((user.id.as_str(), head.headers["x-answer"].to_str().unwrap()), ("tijs", "42"));
    assert!(!format!("{head:?}").contains("42"), "{head:?}");

    let path = format!("/runtime/tasks/{}", bpm_rest::raw::path_segment("a b").unwrap());
    let body = serde_json::json!({"action": "claim", "password": "hunter2"});
    flowable.raw(http::Method::POST, &path).query("q", "ü").json(&body).read::<()>().await.unwrap();
    let expected = r#"
GET /service/identity/users/tijs
  ?newer=a%26b
accept: application/json
authorization: ***
x-tenant: ***

---
POST /service/runtime/tasks/a%20b
  ?q=%C3%BC
accept: application/json
authorization: ***
content-type: application/json

{
  "action": "claim",
  "password": "***"
}
"#;
    assert_eq!(recorder.take().to_string(), expected.trim_start());
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused() {
    let recorder = Recorder::new();
    let flowable = flowable(&recorder);
    let errors = [
        flowable.users().get("tijs").with_header("bad name", "x").send().await.unwrap_err(),
        flowable.users().get("tijs").with_header("x", "a\r\nb: c").send().await.unwrap_err(),
        flowable.raw(http::Method::GET, "management/engine").read::<()>().await.unwrap_err(),
        flowable.raw(http::Method::GET, "//elsewhere.test/").read::<()>().await.unwrap_err(),
        flowable.raw(http::Method::CONNECT, "/x").read::<()>().await.unwrap_err(),
        flowable.users().set_picture("tijs", Upload::bytes("a\r\nX-Evil: 1", "x")).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), bpm_rest::ErrorKind::Request, "{error:?}");
    }
    assert_eq!(recorder.take().requests().len(), 0, "nothing is sent");
}

/// A list as a stream asks for page after page, each from where the one before it ended.
#[tokio::test]
async fn a_stream_asks_for_page_after_page() {
    let recorder = recorder(Reply::json(200, r#"{"data": [{"id": "a"}, {"id": "b"}], "total": 4, "start": 1}"#));
    recorder.reply(Reply::json(200, r#"{"data": [{"id": "c"}], "total": 4, "start": 3, "added": "later"}"#));
    let flowable = Flowable::builder("http://flowable.test").transport(recorder.clone()).build().unwrap();
    let users: Vec<_> = flowable.users().list().start(1).size(2).items().try_collect().await.unwrap();
    assert_eq!(users.iter().map(|user| user.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    let recording = recorder.take();
    let windows: Vec<String> = recording
        .requests()
        .iter()
        .map(|request| request.lines().filter(|line| line.contains("start=") || line.contains("size=")).collect())
        .collect();
    assert_eq!(windows, ["  ?size=2  &start=1", "  ?size=2  &start=3"]);
}

#[tokio::test]
async fn a_body_behind_setters_is_refused_and_drops_nothing() {
    let recorder = Recorder::new();
    let update = flowable(&recorder).users().update("tijs").first_name("T").body(UserUpdate::new().email("e"));
    let error = update.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("`body` is given after `first_name`"), "{error}");
    assert_eq!(recorder.take().requests().len(), 0);
}
