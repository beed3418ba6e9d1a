//! The requests of Flowable's operations.

use super::{assert_shape, recorder};
use bpm_rest::{
    Call as _, Flowable, List as _, Operation, Upload,
    flowable::{NewUser, SortOrder, UserSort},
    testing::Reply,
};
use futures::TryStreamExt as _;

const USER: &str = r#"{"id": "tijs"}"#;
const ENTRY: &str = r#"{"key": "phone", "value": "1"}"#;

/// Sends an operation to a recorder and holds the request against its snapshot.
async fn check<O: Operation>(variant: &str, reply: Reply, operation: impl FnOnce(Flowable) -> O) -> O::Output {
    let recorder = recorder(reply);
    let builder = Flowable::builder("http://flowable.test/service").basic_auth("rest-admin", "test");
    let flowable = builder.transport(recorder.clone()).build().unwrap();
    let operation = operation(flowable);
    let info = operation.info();
    let output = operation.send().await.unwrap();
    assert_shape("flowable", info, variant, &recorder.take());
    output
}

#[tokio::test]
async fn get_user() {
    check("", Reply::json(200, USER), |flowable| flowable.users().get("tijs")).await;
}

#[tokio::test]
async fn get_user_with_an_id_that_must_be_encoded() {
    check("encoded", Reply::json(200, USER), |flowable| flowable.users().get("a/b c;d?e#f%é中")).await;
}

#[tokio::test]
async fn list_users() {
    let page = check("", Reply::json(200, r#"{"data": [], "total": 0}"#), |flowable| flowable.users().list()).await;
    assert_eq!((page.data.len(), page.total), (0, 0));
}

#[tokio::test]
async fn list_users_with_everything_set() {
    check("filtered", Reply::json(200, r#"{"data": [], "total": 0}"#), |flowable| {
        let users = flowable.users().list().id("i").first_name("f").last_name("l").display_name("d").email("e@x.org");
        let users = users.first_name_like("F%").last_name_like("L_").display_name_like("%D+").email_like("%&=");
        users.member_of_group("g").tenant_id("中").sort(UserSort::LastName).order(SortOrder::Desc).start(20).size(10)
    })
    .await;
}

#[tokio::test]
async fn create_user() {
    check("", Reply::json(201, USER), |flowable| {
        let user = NewUser::new("tijs").first_name("Tijs").last_name("Barrez").display_name("Tijs B.");
        flowable.users().create(user.email("tijs@example.org").password("secret").tenant_id("acme"))
    })
    .await;
}

#[tokio::test]
async fn update_user_changes_clears_and_leaves_alone() {
    check("", Reply::json(200, USER), |flowable| flowable.users().update("tijs").first_name("Tys").clear_email()).await;
}

#[tokio::test]
async fn update_user_with_nothing_set() {
    check("nothing", Reply::json(200, USER), |flowable| flowable.users().update("tijs")).await;
}

#[tokio::test]
async fn delete_user() {
    check("", Reply::empty(204), |flowable| flowable.users().delete("tijs")).await;
}

#[tokio::test]
async fn get_user_picture() {
    let reply = Reply::bytes(200, "image/png", "png");
    let picture = check("", reply, |flowable| flowable.users().picture("tijs")).await;
    assert_eq!(picture.content_type(), Some("image/png"));
    assert_eq!(picture.bytes().await.unwrap(), "png");
}

#[tokio::test]
async fn update_user_picture() {
    let picture = Upload::bytes("tijs.png", &b"\x89PNG"[..]);
    check("", Reply::empty(204), |flowable| flowable.users().set_picture("tijs", picture)).await;
}

#[tokio::test]
async fn list_user_info() {
    let reply = Reply::json(200, r#"[{"key": "phone"}]"#);
    let entries = check("", reply, |flowable| flowable.users().list_info("tijs")).await;
    assert_eq!(entries[0].value, None);
}

#[tokio::test]
async fn create_user_info() {
    check("", Reply::json(201, ENTRY), |flowable| flowable.users().create_info("tijs", "phone", "1")).await;
}

#[tokio::test]
async fn get_user_info() {
    check("", Reply::json(200, ENTRY), |flowable| flowable.users().info("tijs", "phone")).await;
}

#[tokio::test]
async fn update_user_info() {
    check("", Reply::json(200, ENTRY), |flowable| flowable.users().update_info("tijs", "phone", "2")).await;
}

#[tokio::test]
async fn delete_user_info() {
    check("", Reply::empty(204), |flowable| flowable.users().delete_info("tijs", "phone")).await;
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
