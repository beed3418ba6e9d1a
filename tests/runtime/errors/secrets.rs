//! Secrets that were in a request, and come back in its error: whatever the server makes of them, they are not shown.

use super::Canned;
use crate::canary::show;
use bpm_rest::transport::{Request, Response};
use bpm_rest::{
    Activiti, ActivityTask, Bonita, Call as _, Error, Flowable, ProcessCenter, Result,
    bonita::Session,
    transport::{Context, Transport, credentials::Bearer},
};
use futures::future::BoxFuture;
use http::Method;
use std::sync::{Arc, Mutex};

/// With characters that JSON, HTML, URLs and shells write in ways of their own.
const SECRET: &str = "hunter2-\"<&>\\/ päß %41+=;,~";

/// Answers with all that was sent, in many forms, as an error or as a success that cannot be read.
#[derive(Clone, Debug)]
struct Echo {
    form: fn(&str) -> Canned,
    /// What was sent, for tests to know that it was.
    sent: Arc<Mutex<String>>,
}

impl Transport for Echo {
    fn execute<'a>(&'a self, request: Request, context: Context) -> BoxFuture<'a, Result<Response>> {
        let mut sent = format!("{} {}", request.method(), request.uri());
        for value in request.headers().values() {
            sent += &format!("\n{}", String::from_utf8_lossy(value.as_bytes()));
        }
        if let Some(body) = request.body().as_bytes() {
            sent += &String::from_utf8_lossy(body);
        }
        *self.sent.lock().unwrap() += &sent;
        let answer = (self.form)(&sent);
        Box::pin(async move { answer.execute(request, context).await })
    }
}

fn json(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

const FORMS: [fn(&str) -> Canned; 9] = [
    |sent| Canned::json(500, &format!(r#"{{"message": {}}}"#, json(sent))),
    |sent| Canned::json(400, &format!(r#"{{"error": {{"code": {}}}}}"#, json(sent))),
    |sent| Canned::new(500, sent).with("content-type", "text/plain"),
    |sent| Canned::html(502, &format!("<title>{}</title>", sent.replace('&', "&amp;").replace('<', "&lt;"))),
    |sent| {
        Canned::json(
            200,
            &format!(
                r#"{{"rtnCode": "9", "rtnMsg": {0}, "success": false, "error": {{"code": {0}, "message": {0}}}}}"#,
                json(sent)
            ),
        )
    },
    |sent| Canned::json(200, &format!(r#"{{{}: 5}}"#, json(sent))),
    |sent| Canned::json(200, &format!(r#"{{"id": [{}]}}"#, json(sent))),
    // The secret alone, cut short, as databases do with what is too long.
    |_| Canned::json(500, &format!(r#"{{"message": {}}}"#, json(&format!("Value too long: '{}' (57)", &SECRET[..14])))),
    |_| Canned::json(500, &format!(r#"{{"message": {}}}"#, json(&SECRET.to_uppercase()))),
];

fn assert_hidden(error: &Error, what: &str) {
    let mut shown = String::new();
    show(&mut shown, error);
    shown += &format!("{:?} {:?} {:?}", error.server_message(), error.code(), error.json_path());
    let lower = shown.to_lowercase();
    for piece in ["hunter2", "unter2-", "aHVudGVyMi", "p%c3%a4", "päß"] {
        assert!(!lower.contains(&piece.to_lowercase()), "{what}: {piece} in {shown}");
    }
}

#[tokio::test]
async fn secrets_of_a_request_are_not_in_its_error() {
    for form in FORMS {
        let echo = Echo { form, sent: Arc::default() };
        let mut tried = 0;
        let mut check = |what: &str, error: Option<Error>| {
            tried += 1;
            if let Some(error) = error {
                assert_hidden(&error, what);
            }
        };
        let flowable = Flowable::builder("http://flowable.test")
            .basic_auth("kim", SECRET)
            .transport(echo.clone())
            .build()
            .unwrap();
        let new = bpm_rest::flowable::NewUser::new("kim").password(SECRET);
        check("flowable create", flowable.users().create(new).send().await.err());
        check("flowable update", flowable.users().update("kim").password(SECRET).send().await.err());
        check("basic credentials", flowable.users().get("kim").send().await.err());
        check("header", flowable.users().get("kim").with_header("x-api-key", "hunter2-abcdef").send().await.err());
        check("query", flowable.users().get("kim").with_query("access_token", SECRET).send().await.err());
        let raw = serde_json::json!({"variables": [{"name": "dbPassword", "value": SECRET}], "clientSecret": SECRET});
        check("raw", flowable.raw(Method::POST, "/x").json(&raw).read::<i64>().await.err());

        let activiti =
            Activiti::builder("http://activiti.test").credentials(Bearer::fixed(&"hunter2-abcdef".into()).unwrap());
        let activiti = activiti.transport(echo.clone()).build().unwrap();
        let new = bpm_rest::activiti::NewUser::new("kim").password(SECRET);
        check("activiti create", activiti.users().create(new).send().await.err());
        check("activiti update", activiti.users().update("kim").password(SECRET).send().await.err());

        let session = Session::ready("hunter2-abcdef", "unter2-ghijkl");
        let bonita = Bonita::builder("http://bonita.test").session(session).transport(echo.clone()).build().unwrap();
        check("bonita", bonita.profiles().get(7).send().await.err());
        let new = bpm_rest::bonita::NewUser::new(SECRET, "kim");
        check("bonita create", bonita.users().create(new).send().await.err());
        check("bonita update", bonita.users().update(7).password(SECRET).send().await.err());
        check("bonita platform", bonita.platform().login("kim", SECRET).send().await.err());
        let session = Session::login("kim", SECRET);
        let bonita = Bonita::builder("http://bonita.test").session(session).transport(echo.clone()).build().unwrap();
        check("bonita login", bonita.profiles().get(7).send().await.err());

        let center = ProcessCenter::builder("http://center.test").transport(echo.clone()).build().unwrap();
        let user = || bpm_rest::process_center::NewUser::new("kim").password(SECRET);
        let group = || bpm_rest::process_center::NewGroup::new("all");
        check("process-center user", center.identity().sync_user("oa", user()).send().await.err());
        check("process-center users", center.identity().sync_users("oa", [user()]).send().await.err());
        let (users, groups) = ([user()], [group()]);
        check(
            "process-center all",
            center.identity().sync_users_and_groups("oa", users, groups, [("kim", "all")]).send().await.err(),
        );
        check(
            "process-center user with group",
            center.identity().sync_user_and_group("oa", user(), group()).send().await.err(),
        );

        let tasks =
            ActivityTask::builder("http://tasks.test").credentials(Bearer::fixed(&"hunter2-abcdef".into()).unwrap());
        let tasks = tasks.transport(echo.clone()).build().unwrap();
        check("activity-task", tasks.tasks().get("1").send().await.err());

        assert_eq!(tried, 18);
        assert!(echo.sent.lock().unwrap().matches("hunter2").count() >= 10, "the secrets were sent");
    }
}

/// Every operation that takes a secret is one of those above: a new one is to be added there.
#[test]
fn the_operations_that_take_secrets_are_known() {
    let mut found = Vec::new();
    for (system, spec) in [
        ("activiti", include_str!("../../../spec/activiti.openapi.json")),
        ("activiti-cloud", include_str!("../../../spec/activiti-cloud.openapi.json")),
        ("activity-task", include_str!("../../../spec/activity-task.openapi.json")),
        ("bonita", include_str!("../../../spec/bonita.openapi.json")),
        ("flowable", include_str!("../../../spec/flowable.openapi.json")),
        ("process-center", include_str!("../../../spec/process-center.openapi.json")),
    ] {
        let spec: serde_json::Value = serde_json::from_str(spec).unwrap();
        for operation in spec["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
        {
            if takes_secret(&spec, operation) {
                found.push(format!("{system} {}", operation["operationId"].as_str().unwrap()));
            }
        }
    }
    found.sort();
    assert_eq!(
        found,
        [
            "activiti create_user",
            "activiti update_user",
            "bonita create_user",
            "bonita login",
            "bonita login_platform",
            "bonita put_user",
            "flowable create_user",
            "flowable update_user",
            "process-center sync_user",
            "process-center sync_user_and_group",
            "process-center sync_users",
            "process-center sync_users_and_groups",
        ]
    );
}

/// Whether something that is sent is marked as a secret, however deep it is.
fn takes_secret(spec: &serde_json::Value, operation: &serde_json::Value) -> bool {
    fn has(spec: &serde_json::Value, value: &serde_json::Value, depth: usize) -> bool {
        let reference = value["$ref"].as_str().and_then(|reference| spec.pointer(&reference[1..]));
        let is_secret = value["format"] == "password";
        let inner = || match value {
            serde_json::Value::Object(members) => members.values().any(|value| has(spec, value, depth + 1)),
            serde_json::Value::Array(items) => items.iter().any(|value| has(spec, value, depth + 1)),
            _ => false,
        };
        depth < 20 && (is_secret || inner() || reference.is_some_and(|value| has(spec, value, depth + 1)))
    }
    has(spec, &operation["requestBody"], 0) || has(spec, &operation["parameters"], 0)
}
