//! Foreign texts in what errors and calls show: bounded, on one line, and without control characters.

use super::Canned;
use bpm_rest::{Activiti, Call as _, Error, Flowable};

const CONTROLS: &str = "\u{1b}]0;owned\u{7}\u{202e}gnp.exe\r\nforged: line";

fn assert_harmless(shown: &str) {
    assert!(shown.chars().count() < 4_000, "{} characters", shown.chars().count());
    let unseen = shown.chars().find(|c| c.is_control() || ('\u{202a}'..='\u{202e}').contains(c));
    assert_eq!(unseen, None, "{shown:?}");
}

fn show(error: &Error) -> String {
    format!("{error} {error:?} {:?} {:?} {:?}", error.server_message(), error.code(), error.json_path())
}

#[tokio::test]
async fn texts_of_servers_are_bounded_and_control_nothing() {
    let long = format!("{CONTROLS}{}", "x".repeat(2_000_000));
    let json = |value: &str| serde_json::to_string(value).unwrap();
    for answer in [
        Canned::json(500, &format!(r#"{{"message": {}}}"#, json(&long))),
        Canned::json(500, &format!(r#"{{"message": {}}}"#, json(CONTROLS))),
        Canned::json(400, &format!(r#"{{"error": {{"code": {}}}}}"#, json(CONTROLS))),
        Canned::html(502, &format!("<title>{CONTROLS}</title>")),
        Canned::new(502, long.clone()).with("content-type", "text/plain"),
        Canned::json(200, &format!(r#"{{"id": "1", {}: 5, "priority": {}}}"#, json(&long), json(CONTROLS))),
        Canned::json(200, "{}").with("content-type", "text/\u{e9}".repeat(500)),
        Canned::new(302, "").with("location", format!("http://host.test/{}", "x".repeat(10_000))),
    ] {
        let activiti = Activiti::builder("http://activiti.test").transport(answer).build().unwrap();
        assert_harmless(&show(&activiti.tasks().get("1").await.unwrap_err()));
        let variables = activiti.tasks().variables("1").send().await.unwrap_err();
        assert_harmless(&show(&variables));
    }
    let center = |code: &str| {
        let body = format!(r#"{{"rtnCode": {}, "rtnMsg": {}, "data": null}}"#, json(code), json(&long));
        bpm_rest::ProcessCenter::builder("http://center.test").transport(Canned::json(200, &body)).build().unwrap()
    };
    assert_harmless(&show(&center(&long).process_instances().list().await.unwrap_err()));
}

#[tokio::test]
async fn texts_of_callers_are_bounded_and_control_nothing() {
    let long = "k".repeat(5_000_000);
    let flowable = Flowable::builder("http://flowable.test").transport(Canned::json(200, "{}")).build().unwrap();
    let errors = [
        flowable.users().get("x").with_header(long.as_str(), "v").await.map(drop),
        flowable.users().get("x").with_header(CONTROLS, "v").await.map(drop),
        flowable.users().get("x").with_header("x", CONTROLS).await.map(drop),
        flowable.raw(http::Method::GET, &long).read::<()>().await,
        flowable.raw(http::Method::GET, CONTROLS).read::<()>().await,
    ];
    for error in errors.into_iter().filter_map(Result::err) {
        assert_harmless(&show(&error));
    }
    let call = flowable.raw(http::Method::GET, &format!("/x;sid=S3CRET/y?session=S3CRET&{long}"));
    let shown = format!("{call:?}");
    assert!(!shown.contains("S3CRET") && shown.chars().count() < 1_000, "{} characters", shown.chars().count());
    for text in [long.as_str(), CONTROLS] {
        let error = bpm_rest::Timestamp::try_from(text).unwrap_err();
        assert_harmless(&format!("{error}"));
    }
}
