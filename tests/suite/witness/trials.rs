//! The witness on answers that are right, and on answers that are wrong in one way each.

use super::{Spec, Witness, ledger};
use crate::target::{Engine, Place, System, Test};
use anyhow::{Context as _, Result, ensure};
use bpm_rest::{
    Flowable, OperationInfo, OperationRef,
    flowable::{NewUser, operations},
    testing::{Recorder, Reply},
    transport::{Body, Context, Request, RequestBuilder, Response, SharedTransport, Transport},
};
use futures::{FutureExt as _, StreamExt as _, future::BoxFuture, stream};
use http::Method;
use libtest_mimic::Failed;
use serde_json::{Value, json};
use std::{
    io,
    sync::{Arc, LazyLock},
};

/// A test of the witness itself.
type Trial = fn() -> Result<(), Failed>;

pub(crate) const TESTS: &[(&str, Trial)] = &[
    ("strict_to_what_is_declared", || run(strict_to_what_is_declared())),
    ("strict_to_statuses_and_media_types", || run(strict_to_statuses_and_media_types())),
    ("variants_answer_as_they_declare", || run(variants_answer_as_they_declare())),
    ("raw_calls_are_not_looked_at", || run(raw_calls_are_not_looked_at())),
    ("answers_are_handed_on_unchanged", || run(answers_are_handed_on_unchanged())),
    ("downloads_stay_streams", || run(downloads_stay_streams())),
    ("what_a_failed_test_created_is_deleted", || run(what_a_failed_test_created_is_deleted())),
    ("what_is_not_called_is_named", || run(what_is_not_called_is_named())),
];

static MADE_UP: System = System {
    name: "made-up",
    spec: LazyLock::new(|| Spec::of(&document())),
    modules: &[("trials", &[("one", NOTHING), ("two", NOTHING)])],
    only_live: &[],
    in_process: None,
    engines: &[
        Engine { name: "complete", is_complete: true, hint: "" },
        Engine { name: "partial", is_complete: false, hint: "" },
    ],
};

const NOTHING: Test = |_| async { Ok(()) }.boxed();

fn run(test: impl Future<Output = Result<()>>) -> Result<(), Failed> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(test)
        .map_err(|error| format!("{error:?}").into())
}

fn place(engine: usize) -> Place {
    Place { system: &MADE_UP, engine: MADE_UP.engines.get(engine) }
}

fn document() -> Value {
    let json = |name: &str| json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
    json!({
        "paths": {
            "/users": {
                "get": {"operationId": "list_users", "responses": {
                    "200": {"content": {"application/json": {"schema": {
                        "type": "array", "items": {"$ref": "#/components/schemas/Employee"},
                    }}}},
                }},
                "post": {
                    "operationId": "act_on_users",
                    "responses": {"200": {"content": json("User")}, "409": {"$ref": "#/components/responses/Wrong"}},
                    "x-variants": [
                        {"operationId": "create_user", "responses": {"201": {"content": json("User")}}},
                        {"operationId": "update_user", "responses": {}},
                    ],
                },
            },
            "/users/{id}": {
                "parameters": [],
                "get": {"operationId": "get_user", "responses": {
                    "200": {"content": json("User")},
                    "401": {},
                    "4XX": {"$ref": "#/components/responses/Wrong"},
                }},
                "delete": {"operationId": "delete_user", "responses": {"200": {"content": {"application/json": {"schema": {}}}}}},
            },
            "/users/{id}/picture": {
                "get": {"operationId": "get_user_picture", "responses": {"200": {"content": {"*/*": {}}}}},
            },
        },
        "components": {
            "responses": {"Wrong": {"content": json("ErrorBody")}},
            "schemas": {
                "ErrorBody": {"type": "object", "properties": {"message": {"type": "string"}}},
                "State": {"type": "string", "enum": ["on", "off"]},
                "User": {"type": "object", "required": ["id"], "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string", "nullable": true},
                    "since": {"type": "string", "format": "date-time"},
                    "state": {"$ref": "#/components/schemas/State"},
                    "before": {"allOf": [{"$ref": "#/components/schemas/State"}], "nullable": true},
                    "boss": {"allOf": [{"$ref": "#/components/schemas/User"}], "nullable": true, "description": "…"},
                    "deputy": {"allOf": [{"$ref": "#/components/schemas/User"}], "required": ["name"]},
                    "free": {"type": "object"},
                    "map": {"type": "object", "additionalProperties": {"type": "integer"}},
                    "value": {"oneOf": [
                        {"type": "integer"}, {"$ref": "#/components/schemas/ErrorBody"},
                    ], "nullable": true},
                }},
                "Employee": {"allOf": [
                    {"$ref": "#/components/schemas/User"},
                    {"properties": {"pay": {"type": "number"}}},
                ]},
            },
        },
    })
}

/// What the witness says of an answer.
async fn judged(operation: impl Into<OperationRef>, reply: Reply) -> Result<Vec<String>> {
    let (_, violations) = answered(operation, reply).await?;
    Ok(violations)
}

async fn answered(operation: impl Into<OperationRef>, reply: Reply) -> Result<(Response, Vec<String>)> {
    let recorder = Recorder::new();
    recorder.reply(reply);
    let inner: SharedTransport = Arc::new(recorder);
    let witness = Witness::new(place(1));
    let request = RequestBuilder::new(Method::GET, "http://made-up.test/").build()?;
    let response = witness.around(inner).execute(request, Context::new(operation)).await?;
    Ok((response, witness.violations()))
}

/// Asserts that there is a violation with all these words in it, or none at all where there are no words.
fn ensure_told(violations: &[String], words: &[&str], what: &str) -> Result<()> {
    let is_told = violations.iter().any(|violation| words.iter().all(|word| violation.contains(word)));
    ensure!(is_told || (words.is_empty() && violations.is_empty()), "{what}: {violations:?} is not {words:?}");
    ensure!(words.is_empty() == violations.is_empty(), "{what}: {violations:?}");
    Ok(())
}

async fn strict_to_what_is_declared() -> Result<()> {
    let cases: &[(Value, &[&str])] = &[
        (json!({"id": "a", "name": null, "since": "2026-01-31T10:00:00.000+01:00", "state": "on"}), &[]),
        (json!({"id": "a", "boss": {"id": "b", "boss": null}, "before": null, "value": null}), &[]),
        (json!({"id": "a", "free": {"x": 1}, "map": {"x": 1}, "value": {"message": "m"}}), &[]),
        (json!({"id": "a", "deputy": {"id": "b", "name": "c"}}), &[]),
        (json!({"id": "a", "deputy": {"id": "b"}}), &["/deputy:", "\"name\" is a required property"]),
        (json!({"name": "x"}), &["get_user, status 200: the body:", "\"id\" is a required property"]),
        (json!({"id": "a", "shoeSize": 43}), &["the body:", "'shoeSize' was unexpected"]),
        (json!({"id": "a", "boss": {"id": "b", "shoeSize": 43}}), &["/boss:", "'shoeSize' was unexpected"]),
        (json!({"id": null}), &["/id:", "null is not of type \"string\""]),
        (json!({"id": "a", "name": 5}), &["/name:", "5 is not of type"]),
        (json!({"id": "a", "since": "2026-01-31T10:00:00.000+0100"}), &["/since:", "date-time"]),
        (json!({"id": "a", "since": null}), &["/since:", "null"]),
        (json!({"id": "a", "state": "On"}), &["/state:", "\"on\""]),
        (json!({"id": "a", "state": null}), &["/state:", "null"]),
        (json!({"id": "a", "before": "On"}), &["/before:", "\"on\""]),
        (json!({"id": "a", "map": {"x": "1"}}), &["/map/x:", "integer"]),
        (json!({"id": "a", "value": {"text": "m"}}), &["/value:"]),
        (json!([]), &["the body:", "object"]),
    ];
    for (body, words) in cases {
        let violations = judged(&operations::GET_USER, Reply::json(200, body.to_string())).await?;
        ensure_told(&violations, words, &body.to_string())?;
    }
    let merged: &[(Value, &[&str])] = &[
        (json!([{"id": "a", "pay": 1.5}]), &[]),
        (json!([{"id": "a"}, {"id": "a", "pay": 1.5, "shoeSize": 43}]), &["/1:", "'shoeSize' was unexpected"]),
        (json!([{"pay": 1.5}]), &["/0:", "\"id\" is a required property"]),
    ];
    for (body, words) in merged {
        let violations = judged(&operations::LIST_USERS, Reply::json(200, body.to_string())).await?;
        ensure_told(&violations, words, &body.to_string())?;
    }
    Ok(())
}

async fn strict_to_statuses_and_media_types() -> Result<()> {
    let cases: [(&'static OperationInfo, Reply, &[&str]); 11] = [
        (&operations::GET_USER, Reply::json(404, r#"{"message": "away"}"#), &[]),
        (&operations::GET_USER, Reply::json(404, r#"{"error": "away"}"#), &["status 404: the body:", "'error'"]),
        (&operations::GET_USER, Reply::json(500, "{}"), &["get_user, status 500: the spec does not declare"]),
        (&operations::GET_USER, Reply::empty(401), &[]),
        (&operations::GET_USER, Reply::json(401, "{}"), &["is application/json where the spec declares none"]),
        (&operations::GET_USER, Reply::json(200, "{"), &["the body is no JSON"]),
        (&operations::GET_USER, Reply::empty(200), &["the body is empty where the spec declares JSON"]),
        (&operations::DELETE_USER, Reply::empty(200), &[]),
        (&operations::DELETE_USER, Reply::json(200, "[1]"), &[]),
        (&operations::GET_USER_PICTURE, Reply::json(200, "any bytes"), &[]),
        (&operations::GET_USER_INFO, Reply::json(200, "{}"), &["the spec has no such operation"]),
    ];
    for (operation, reply, words) in cases {
        let what = format!("{} {reply:?}", operation.id);
        ensure_told(&judged(operation, reply).await?, words, &what)?;
    }
    let html = Reply::bytes(404, "text/html; charset=utf-8", "<title>Away</title>");
    let violations = judged(&operations::GET_USER, html).await?;
    ensure_told(&violations, &["is text/html; charset=utf-8 where the spec declares application/json"], "HTML")
}

async fn variants_answer_as_they_declare() -> Result<()> {
    let cases: [(&'static OperationInfo, Reply, &[&str]); 5] = [
        (&operations::CREATE_USER, Reply::json(201, r#"{"id": "a"}"#), &[]),
        (&operations::CREATE_USER, Reply::json(200, r#"{"id": "a"}"#), &["does not declare the status"]),
        (&operations::CREATE_USER, Reply::json(409, r#"{"message": "taken"}"#), &[]),
        (&operations::UPDATE_USER, Reply::json(200, r#"{"id": "a"}"#), &[]),
        (&operations::UPDATE_USER, Reply::json(409, r#"{"id": "a"}"#), &["status 409: the body:", "'id'"]),
    ];
    for (operation, reply, words) in cases {
        let what = format!("{} {reply:?}", operation.id);
        ensure_told(&judged(operation, reply).await?, words, &what)?;
    }
    let ids: Vec<&str> = MADE_UP.spec.operations().keys().map(String::as_str).collect();
    let expected = ["create_user", "delete_user", "get_user", "get_user_picture", "list_users", "update_user"];
    ensure!(ids == expected, "variants stand in place of their operation: {ids:?}");
    ensure!(MADE_UP.spec.routes().len() == 5, "{:?}", MADE_UP.spec.routes());
    Ok(())
}

async fn raw_calls_are_not_looked_at() -> Result<()> {
    let violations = judged(OperationInfo::raw("raw", Method::GET, "/"), Reply::json(418, r#"{"a": 1}"#)).await?;
    ensure_told(&violations, &[], "a raw call")
}

async fn answers_are_handed_on_unchanged() -> Result<()> {
    let wrong = Reply::json(200, r#"{"id": 5}"#).header("x-more", "kept");
    let (response, violations) = answered(&operations::GET_USER, wrong).await?;
    ensure_told(&violations, &["/id:"], "a number")?;
    ensure!(response.headers().get("x-more").is_some_and(|value| value == "kept"), "{:?}", response.headers());
    ensure!(response.into_body().bytes().await? == r#"{"id": 5}"#);
    Ok(())
}

/// Answers with a download that does not end.
#[derive(Debug)]
struct Endless;

impl Transport for Endless {
    fn execute<'a>(&'a self, _request: Request, _context: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        let bytes = stream::once(async { Ok::<_, io::Error>("first") }).chain(stream::pending());
        let response = http::Response::new(Body::stream(bytes));
        async move { Ok(response) }.boxed()
    }
}

async fn downloads_stay_streams() -> Result<()> {
    let witness = Witness::new(place(1));
    let request = RequestBuilder::new(Method::GET, "http://made-up.test/").build()?;
    let witnessed = witness.around(Arc::new(Endless));
    let answer = witnessed.execute(request, Context::new(&operations::GET_USER_PICTURE));
    let response = answer.now_or_never().context("the end of a download is waited for")??;
    let mut body = response.into_body();
    let first = body.chunk().now_or_never().context("there is a first part")??.context("it is no end")?;
    ensure!(first == "first" && witness.violations().is_empty());
    Ok(())
}

async fn what_is_not_called_is_named() -> Result<()> {
    let [complete, ..] = [0, 1].map(place);
    ledger::write_answer(complete, "get_user", 200);
    ledger::write_answer(complete, "get_user", 404);
    ledger::write_answer(complete, "create_user", 201);
    ledger::write_test(complete);
    let summary = ledger::summary(complete).context("a test was run")?;
    let line = "complete: called 2 of 5 routes, 2 of 6 operations on them; 3 statuses seen";
    ensure!(summary.line == line, "{}", summary.line);
    ensure!(summary.missing.is_empty(), "not all tests were run");
    for left_out in ["update_user (POST /users) was not called", "get_user (GET /users/{id}) was not answered with 401"]
    {
        ensure!(summary.left_out.contains(left_out), "{}", summary.left_out);
    }
    ledger::write_test(complete);
    let missing = ledger::summary(complete).context("a test was run")?.missing;
    ensure!(missing.len() == 4 && missing[3] == "update_user (POST /users)", "{missing:?}");
    Ok(())
}

/// What was deleted already is not deleted again, and what cannot be deleted is named.
async fn what_a_failed_test_created_is_deleted() -> Result<()> {
    let recorder = Recorder::new();
    for reply in [
        Reply::json(201, json!({"id": "a", "url": ""}).to_string()),
        Reply::json(201, json!({"id": "b", "url": ""}).to_string()),
        Reply::json(201, json!({"id": "c d", "url": ""}).to_string()),
        Reply::empty(204),
        Reply::json(409, json!({"message": "Conflict"}).to_string()),
        Reply::empty(204),
        Reply::empty(500),
    ] {
        recorder.reply(reply);
    }
    let witness = Witness::new(Place { system: &crate::flowable::FLOWABLE, engine: None });
    let around = witness.clone();
    let flowable = Flowable::builder("http://flowable.test")
        .basic_auth("me", "secret")
        .transport(recorder.clone())
        .layer(move |inner| around.around(inner))
        .build()?;
    for id in ["a", "b", "c d"] {
        flowable.users().create(NewUser::new(id)).await?;
    }
    flowable.users().delete("b").await?;
    ensure!(flowable.users().create(NewUser::new("e")).await.is_err(), "it is taken");
    drop(recorder.take());
    let kept = witness.clean_up().await;
    ensure!(kept == ["/identity/users/a"], "{kept:?}");
    let sent = recorder.take().to_string();
    let calls: Vec<&str> = sent.lines().filter(|line| line.starts_with("DELETE")).collect();
    ensure!(calls == ["DELETE /identity/users/c%20d", "DELETE /identity/users/a"], "{sent}");
    ensure!(sent.matches("authorization: ***").count() == 2, "{sent}");
    Ok(())
}
