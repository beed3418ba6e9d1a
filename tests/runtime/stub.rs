//! What stubs answer, refuse, and how they say so.

use bpm_rest::{
    Bonita, ClientBuilder, Error, Flowable, List as _, Upload,
    bonita::Session,
    flowable::TaskQuery,
    http::{Method, StatusCode},
    search::Search,
    testing::{Stub, stub},
    transport::{Body, Connection, Request},
};
use futures::TryStreamExt as _;
use serde_json::{Value, json};

fn client<C: From<Connection>>(stub: &Stub, builder: impl FnOnce(&str) -> ClientBuilder<C>) -> C {
    builder(stub.base_url()).basic_auth("kermit", "kermit").transport(stub.clone()).build().unwrap()
}

/// Sends a request without a client: its status and its body.
async fn sent(stub: &Stub, method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
    let mut request = Request::new(if body.is_empty() { Body::empty() } else { Body::from(body.to_owned()) });
    *request.method_mut() = method;
    *request.uri_mut() = format!("{}{path}", stub.base_url()).parse().unwrap();
    for (name, value) in headers {
        request.headers_mut().insert(name.parse::<http::HeaderName>().unwrap(), value.parse().unwrap());
    }
    let answer = stub.answer(request).await.unwrap();
    let status = answer.status().as_u16();
    (status, String::from_utf8(answer.into_body().bytes().await.unwrap().to_vec()).unwrap())
}

/// A spec of a user's own, with one operation.
fn own(operation: Value) -> String {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Parcels", "version": "1"},
        "servers": [{"url": "/api"}],
        "paths": {"/parcels": {"post": operation}},
        "components": {"schemas": {"Parcel": {
            "type": "object",
            "required": ["address"],
            "properties": {
                "address": {"type": "string", "minLength": 3},
                "weight": {"type": "integer", "minimum": 1, "maximum": 30},
            },
        }}},
    })
    .to_string()
}

const PARCEL: &str = "#/components/schemas/Parcel";

fn creation() -> Value {
    let content = json!({"application/json": {"schema": {"$ref": PARCEL}}});
    json!({
        "operationId": "create_parcel",
        "requestBody": {"required": true, "content": content},
        "responses": {"201": {"description": "Created.", "content": content}},
    })
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn a_refusal_is_told_as_the_real_server_tells_it() {
    let stub = stub::flowable();
    let flowable = client(&stub, Flowable::builder);
    let refused = |error: Error| {
        let body: Value = serde_json::from_slice(error.body()).unwrap_or_default();
        (error.status().map(|status| status.as_u16()), body)
    };
    let list = flowable.raw(Method::GET, "/runtime/tasks").query("size", "all").read::<Value>().await.unwrap_err();
    let words = "the query parameter `size` is to be an integer of 32 bits";
    assert_eq!(refused(list), (Some(500), json!({"message": "Internal server error", "exception": words})));
    let sort = flowable.raw(Method::GET, "/runtime/tasks").query("order", "up").read::<Value>().await.unwrap_err();
    assert!(sort.is_bad_request() && sort.to_string().contains("`asc`, `desc`"), "{sort}");
    let route = flowable.raw(Method::GET, "/runtime/tusks").read::<Value>().await.unwrap_err();
    assert_eq!(route.status(), Some(StatusCode::INTERNAL_SERVER_ERROR));

    let open = Flowable::builder(stub.base_url()).transport(stub.clone()).build().unwrap();
    let error = open.tasks().get("1").await.unwrap_err();
    assert!(error.is_unauthorized() && error.body().is_empty(), "{error:?}");
    let open = Flowable::builder(stub.base_url()).transport(stub.clone().without_credentials()).build().unwrap();
    assert_eq!(open.tasks().get("36").await.unwrap().id, "36");

    let elsewhere = Flowable::builder("http://flowable.test/rest").basic_auth("a", "b").transport(stub.clone()).build();
    let error = elsewhere.unwrap().tasks().get("1").await.unwrap_err();
    assert!(error.to_string().contains("the stub lies under /flowable-rest/service"), "{error}");
    let moved = stub.at("http://flowable.test/rest/");
    assert_eq!(client(&moved, Flowable::builder).tasks().get("36").await.unwrap().id, "36");
}

#[tokio::test]
async fn the_body_tells_which_operation_of_a_route_is_meant() {
    let basic = ("authorization", "Basic a2VybWl0Omtlcm1pdA==");
    let act = async |body: &str| sent(&stub::flowable(), Method::POST, "/runtime/tasks/36", &[basic, JSON], body).await;
    assert_eq!(act(r#"{"action": "complete"}"#).await, (200, String::new()));
    assert_eq!(act(r#"{"action": "delegate", "assignee": "gonzo"}"#).await.0, 200);
    let (status, words) = act(r#"{"action": "delegate", "assignee": {}}"#).await;
    assert!(status == 400 && words.contains("/assignee of the body"), "{words}");
    let (status, words) = act(r#"{"action": "juggle"}"#).await;
    assert!(status == 400 && words.contains("/action of the body"), "{words}");
}

#[tokio::test]
async fn files_and_their_parts_are_looked_at() {
    let flowable = client(&stub::flowable(), Flowable::builder);
    let deployed = flowable.deployments().deploy(Upload::bytes("a.bpmn20.xml", "<definitions/>")).await.unwrap();
    assert!(!deployed.id.is_empty());
    let empty = flowable.raw(Method::POST, "/repository/deployments").read::<Value>().await.unwrap_err();
    assert!(empty.to_string().contains("the body is missing"), "{empty}");
    let other = flowable.raw(Method::POST, "/repository/deployments").upload("picture", Upload::bytes("a.png", "x"));
    let error = other.read::<Value>().await.unwrap_err();
    assert!(error.to_string().contains("\"file\" is a required property"), "{error}");
}

#[tokio::test]
async fn lists_end_where_their_total_says() {
    let flowable = client(&stub::flowable(), Flowable::builder);
    let tasks: Vec<_> = flowable.tasks().list().items().try_collect().await.unwrap();
    assert_eq!((tasks.len(), flowable.tasks().list().total().await.unwrap()), (1, 1));
    let found: Vec<_> = flowable.tasks().query(TaskQuery::new()).items().try_collect().await.unwrap();
    assert_eq!(found.len(), 1);

    let stub = stub::bonita();
    let bonita = Bonita::builder(stub.base_url()).credentials(Session::login("walter.bates", "bpm"));
    let bonita = bonita.transport(stub.clone()).build().unwrap();
    let users: Vec<_> = bonita.users().search(Search::new()).items().try_collect().await.unwrap();
    assert_eq!(users.len(), 1);
}

#[tokio::test]
async fn a_spec_of_ones_own_says_what_is_right() {
    let stub = Stub::new(&own(creation())).unwrap();
    assert_eq!(stub.base_url(), "http://stub.test/api");
    let create = async |body: &str| sent(&stub, Method::POST, "/parcels", &[JSON], body).await;
    let (status, body) = create(r#"{"address": "Harbour street 1", "weight": 30}"#).await;
    assert_eq!((status, body.as_str()), (201, r#"{"address":"text","weight":1}"#));
    for (body, place) in [
        (r#"{"weight": 3}"#, r#""address" is a required property"#),
        (r#"{"address": "ab"}"#, "/address of the body"),
        (r#"{"address": "abc", "weight": 31}"#, "/weight of the body"),
        (r#"{"address": null}"#, "/address of the body"),
        ("{", "the body is no JSON"),
    ] {
        let (status, words) = create(body).await;
        let words: Value = serde_json::from_str(&words).unwrap();
        assert_eq!((status, &words["status"], &words["error"]), (400, &json!(400), &json!("Bad request")), "{body}");
        assert!(words["message"].as_str().unwrap().contains(place), "{words}");
        assert!(!words.to_string().contains("31"), "a refusal repeats no value: {words}");
    }
    assert_eq!(sent(&stub, Method::POST, "/parcels", &[("content-type", "text/plain")], "x").await.0, 415);
    assert_eq!(sent(&stub, Method::DELETE, "/parcels", &[], "").await.0, 405);
    assert_eq!(sent(&stub, Method::GET, "/letters", &[], "").await.0, 404);
}

#[tokio::test]
async fn what_a_spec_declares_of_a_refusal_is_answered() {
    let mut operation = creation();
    let problem = json!({"type": "object", "properties": {"title": {"type": "string"}, "detail": {"type": "string"}}});
    operation["responses"]["422"] = json!({"content": {"application/problem+json": {"schema": problem}}});
    let stub = Stub::new(&own(operation)).unwrap();
    let (status, words) = sent(&stub, Method::POST, "/parcels", &[JSON], "{}").await;
    assert_eq!(status, 422);
    assert!(words.contains(r#""detail":"the body: \"address\" is a required property""#), "{words}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_made_is_an_error_that_names_the_place() {
    let mut operation = creation();
    let schema = json!({"type": "object", "properties": {"code": {"type": "string", "pattern": "^[0-9]{5}$"}}});
    operation["responses"]["201"]["content"]["application/json"]["schema"] = schema;
    let stub = Stub::new(&own(operation)).unwrap();
    let mut request = Request::new(Body::from(r#"{"address": "abc"}"#));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = "http://stub.test/api/parcels".parse().unwrap();
    request.headers_mut().insert(JSON.0, JSON.1.parse().unwrap());
    let error = stub.answer(request).await.unwrap_err().to_string();
    assert!(error.contains("an answer of create_parcel: /code") && error.contains("`example`"), "{error}");

    for (document, words) in [("{", "no JSON"), ("{}", "no `paths`")] {
        let error = Stub::new(document).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_stub_is_served_for_other_programs() {
    let server = stub::Server::start(stub::activiti_cloud()).await.unwrap();
    let cloud = bpm_rest::ActivitiCloud::builder(server.base_url()).basic_auth("hruser", "password").build().unwrap();
    assert!(server.base_url().starts_with("http://127.0.0.1:") && server.base_url().ends_with("/rb"));
    assert!(!cloud.tasks().get("5").await.unwrap().id.is_empty());
    let error = cloud.raw(Method::GET, "/v1/tasks").query("maxItems", "0").read::<Value>().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::INTERNAL_SERVER_ERROR), "{error}");
}
