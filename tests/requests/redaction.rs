//! Secrets are sent, and shown nowhere.

use super::recorder;
use bpm_rest::{
    Flowable,
    flowable::{NewUser, User},
    testing::Reply,
};

const SECRET: &str = "hunter2-canary";

#[tokio::test]
async fn neither_clients_nor_calls_nor_errors_show_a_secret() {
    let answer = format!(r#"{{"id": "tijs", "password": "{SECRET}"}}"#);
    let recorder = recorder(Reply::json(201, &answer));
    let builder =
        Flowable::builder("http://flowable.test").basic_auth("rest-admin", SECRET).transport(recorder.clone());
    let mut shown = format!("{builder:?}");
    let flowable = builder.build().unwrap();
    let user = NewUser::new("tijs").password(SECRET);
    let call = flowable.users().create(user.clone());
    shown += &format!("{flowable:?} {user:?} {call:?} {recorder:?}");

    let created = call.await.unwrap();
    assert_eq!(created.password.as_ref().map(|password| password.expose()), Some(SECRET));
    shown += &format!("{created:?} {}", recorder.take());

    recorder
        .reply(Reply::json(500, format!(r#"{{"message": "x", "secret": "{SECRET}"}}"#)).header("set-cookie", SECRET));
    recorder.reply(Reply::json(200, format!(r#"{{"id": ["{SECRET}"]}}"#)).header("set-cookie", SECRET));
    for _ in 0..2 {
        let error = flowable.users().get("tijs").await.unwrap_err();
        assert!(String::from_utf8_lossy(error.body()).contains(SECRET), "the body is there for those who ask");
        shown += &format!("{error} {error:?} {:?}", std::error::Error::source(&error));
    }
    assert!(!shown.contains(SECRET), "{shown}");
}

#[test]
fn a_user_without_password_has_none() {
    let user: User = serde_json::from_str(r#"{"id": "a", "password": null, "newerField": 1}"#).unwrap();
    assert_eq!(user.password, None);
}
