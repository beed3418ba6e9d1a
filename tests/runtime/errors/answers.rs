//! What answers of failure mean: who says so, and what is known of the system.

use super::Canned;
use bpm_rest::{Activiti, Bonita, Call as _, Error, ErrorKind, Flowable, ProcessCenter, bonita::Session};

fn activiti(answer: Canned) -> Activiti {
    Activiti::builder("http://activiti.test/service").transport(answer).build().unwrap()
}

fn flowable(answer: Canned) -> Flowable {
    Flowable::builder("http://flowable.test/service").transport(answer).build().unwrap()
}

fn bonita(answer: Canned) -> Bonita {
    let session = Session::ready("0DF92E18A268", "ccd95f19-bfee");
    Bonita::builder("http://bonita.test/bonita").session(session).transport(answer).build().unwrap()
}

async fn task(answer: Canned) -> Error {
    activiti(answer).tasks().get("1").await.unwrap_err()
}

#[tokio::test]
async fn only_a_404_of_the_api_itself_is_not_found() {
    const JETTY: &str =
        r#"{"servlet":"dispatcher","message":"Not Found","url":"/service/runtime/tasks/1","status":"404"}"#;
    const SPRING: &str =
        r#"{"timestamp":"2026-11-27T13:38:18.998+00:00","status":404,"error":"Not Found","path":"/runtime/tasks/1"}"#;
    const KONG: &str = r#"{"message":"no Route matched with those values"}"#;
    const OWN: &str = r#"{"message":"Not found","exception":"Could not find a task with id '1'."}"#;
    let tomcat = || Canned::html(404, "<!doctype html><title>HTTP Status 404 – Not Found</title>");
    let nginx = || Canned::html(404, "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1>");

    let own = task(Canned::json(404, OWN)).await;
    assert!(own.is_not_found() && !own.is_no_such_route(), "{own}");
    assert_eq!(own.server_message(), Some("Could not find a task with id '1'."));
    for foreign in [
        Canned::json(404, JETTY),
        Canned::json(404, SPRING),
        Canned::json(404, KONG),
        tomcat(),
        nginx(),
        Canned::new(404, ""),
    ] {
        let shown = format!("{foreign:?}");
        let error = task(foreign).await;
        assert!(!error.is_not_found() && error.is_no_such_route(), "{shown}: {error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
        assert!(
            error.to_string().contains("does the base URL lead to the REST API at http://activiti.test?"),
            "{error}"
        );
    }

    // Bonita has no words for what is not there, but says that it is JSON.
    let profile = async |answer| bonita(answer).profiles().get(7).await.unwrap_err();
    for (answer, is_not_found) in [
        (Canned::json(404, "").with("x-frame-options", "SAMEORIGIN"), true),
        (Canned::json(404, r#"{"exception": "class NotFound", "message": "no 7"}"#), true),
        (
            Canned::json(404, r#"{"code": 404, "reasonPhrase": "Not Found", "description": "no route", "uri": "x"}"#),
            false,
        ),
        (Canned::new(404, ""), false),
        (tomcat(), false),
    ] {
        let error = profile(answer.clone()).await;
        assert_eq!(
            (error.is_not_found(), error.is_no_such_route()),
            (is_not_found, !is_not_found),
            "{answer:?}: {error}"
        );
    }

    // process-center answers 404 only where there is no route; what is not there is in the envelope.
    let center = |answer| ProcessCenter::builder("http://center.test").transport(answer).build().unwrap();
    let error = center(Canned::json(404, SPRING)).process_instances().list().await.unwrap_err();
    assert!(error.is_no_such_route() && !error.is_not_found(), "{error}");

    // Flowable has no 404 for unknown paths.
    let no_route =
        r#"{"message":"Internal server error","exception":"No endpoint GET /flowable-rest/service/nosuch."}"#;
    let error = flowable(Canned::json(500, no_route)).users().get("x").await.unwrap_err();
    assert!(error.is_no_such_route() && !error.is_not_found() && error.to_string().contains("base URL"), "{error}");

    // An older server lacks a route; that is likelier than a wrong base URL.
    let call = flowable(Canned::json(500, no_route)).executions();
    let error = call.create_variables_async("1", [("a", 1)]).await.unwrap_err();
    let words = "not every server has this operation: version 7.2.0 and later";
    assert!(error.is_no_such_route() && error.to_string().ends_with(words), "{error}");

    // Of a raw call nothing is known but what containers and frameworks write.
    let raw = async |answer| flowable(answer).raw(http::Method::GET, "/x").read::<()>().await.unwrap_err();
    assert!(raw(Canned::json(404, r#"{"code": "no_such_thing"}"#)).await.is_not_found());
    assert!(raw(Canned::new(404, "")).await.is_not_found());
    for foreign in
        [tomcat(), Canned::json(404, SPRING), Canned::json(404, JETTY), Canned::new(404, "404 page not found")]
    {
        let error = raw(foreign).await;
        assert!(!error.is_not_found() && error.is_no_such_route(), "{error}");
    }
}

#[tokio::test]
async fn what_exists_already_is_a_conflict_whatever_the_status() {
    let exists = r#"{"exception": "class org.bonitasoft.web.toolkit.client.common.exception.api.APIForbiddenException",
        "message": "A profile member with userId 4 already exists", "api": "portal", "resource": "profileMember"}"#;
    let error = bonita(Canned::json(403, exists)).profiles().get(7).await.unwrap_err();
    assert!(error.is_conflict() && !error.is_forbidden(), "{error}");
    assert!(error.to_string().contains("already exists") && !error.to_string().contains("lacks a right"), "{error}");

    let forbidden = bonita(Canned::new(403, "")).profiles().get(7).await.unwrap_err();
    assert!(forbidden.is_forbidden() && !forbidden.is_conflict());
    assert!(forbidden.to_string().ends_with("; the user lacks a right that this operation needs"), "{forbidden}");

    let page = r#"{"exception": "class AlreadyExistsException", "message": "a page of this name already exists"}"#;
    assert!(bonita(Canned::json(500, page)).profiles().get(7).await.unwrap_err().is_conflict());

    // Restlet's own 403 is no missing right either: the tenant is in a state in which no model can be installed.
    let running = r#"{"code":403,"contactEmail":null,"description":"The tenant is not paused","homeRef":"/","reasonPhrase":"Forbidden","uri":"x"}"#;
    let error = bonita(Canned::json(403, running)).business_data_models().install("tmp_1.zip").await.unwrap_err();
    assert!(error.is_conflict() && !error.is_forbidden(), "{error}");
    assert!(
        error.to_string().contains("The tenant is not paused") && error.to_string().contains("has to be paused"),
        "{error}"
    );

    // Of a variable that there is not, the server says so under a status of its own failure.
    let unknown = r#"{"exception":"class org.bonitasoft.web.toolkit.client.common.exception.api.APINotFoundException","message":"no such variable"}"#;
    let variables = bonita(Canned::json(500, unknown)).archived_case_variables();
    assert!(variables.get(4, "nothing").await.unwrap_err().is_not_found());

    for words in
        ["Task[id=5] was updated by another transaction concurrently", "Variable 'x' is already present on task '5'."]
    {
        let body = serde_json::json!({"message": "Internal server error", "exception": words}).to_string();
        let error = activiti(Canned::json(500, &body)).tasks().complete("5").await.unwrap_err();
        assert!(error.is_conflict() && !error.may_have_taken_effect(), "{error}");
    }
    assert!(!task(Canned::json(500, r#"{"message": "Internal server error", "exception": "x"}"#)).await.is_conflict());
}

/// What Bonita answers in the words of its two frameworks, each as it came.
#[tokio::test]
async fn bonita_says_what_is_wrong_with_a_request_in_several_ways() {
    let profile = async |answer| bonita(answer).profiles().get(7).await.unwrap_err();
    let violated = r#"{"exception":"class org.bonitasoft.engine.bpm.contract.ContractViolationException",
        "message":"USERNAME=ada | Error while validating expected inputs","explanations":[
        "Expected input [amount] is missing","\\u0027perhaps\\u0027 cannot be assigned to BOOLEAN"]}"#;
    let error = profile(Canned::json(400, violated)).await;
    assert!(error.is_bad_request() && !error.may_have_taken_effect(), "{error}");
    let text = error.to_string();
    assert!(text.contains("Expected input [amount] is missing, 'perhaps' cannot be assigned to BOOLEAN"), "{text}");

    let restlet = r#"{"code":400,"contactEmail":null,"description":"query parameters p and c are mandatory","homeRef":"/",
        "reasonPhrase":"Bad Request","uri":"http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.1"}"#;
    let error = profile(Canned::json(400, restlet)).await;
    assert!(error.is_bad_request() && error.to_string().contains("p and c are mandatory"), "{error}");

    let toolkit = |name: &str, message: &str| {
        let exception = format!("class org.bonitasoft.web.toolkit.client.common.exception.api.{name}");
        serde_json::json!({"exception": exception, "message": message, "api": "bpm", "resource": "case"}).to_string()
    };
    for (status, name) in [
        (400, "APIIncorrectIdException"),
        (500, "APIItemIdMalformedException"),
        (500, "APIMissingIdException"),
        (500, "APISearchIndexOutOfRangeException"),
    ] {
        let error = profile(Canned::json(status, &toolkit(name, "the id is none"))).await;
        assert!(error.is_bad_request() && !error.is_conflict(), "{name}: {error}");
        assert!(error.to_string().contains("the id is none"), "{name}: {error}");
    }
    let other = profile(Canned::json(500, &toolkit("APIException", "it broke"))).await;
    assert!(!other.is_bad_request(), "{other}");

    let taken = toolkit("APIForbiddenException", "The task is assigned to somebody else");
    let error = profile(Canned::json(403, &taken)).await;
    assert!(error.is_conflict() && !error.is_forbidden(), "{error}");
    assert!(error.to_string().contains("somebody else") && !error.to_string().contains("lacks a right"), "{error}");

    // What no permission names is forbidden to users, whether the server has it or not.
    let theme = bonita(Canned::new(403, "")).themes().set_portal("tmp_1.zip").await.unwrap_err();
    assert!(theme.is_forbidden(), "{theme}");
    assert!(theme.to_string().contains("or the server does not have the operation: "), "{theme}");
}

#[tokio::test]
async fn a_paused_tenant_and_a_csrf_filter_are_called_so() {
    let paused = r#"{"exception": "class org.bonitasoft.engine.exception.TenantStatusException", "message": "Tenant with ID 1 is in pause"}"#;
    let error = bonita(Canned::json(500, paused)).profiles().get(7).await.unwrap_err();
    assert!(error.is_unavailable() && error.to_string().contains("the tenant is paused"), "{error}");
    assert!(!error.to_string().contains("password"), "{error}");

    let spring = r#"{"timestamp":"x","status":403,"error":"Forbidden","message":"Invalid CSRF Token 'null' was found on the request parameter '_csrf'","path":"/x"}"#;
    for answer in [Canned::json(403, spring), Canned::new(403, "").with("x-csrf-token", "Required")] {
        let error = task(answer).await;
        assert!(
            error.to_string().contains("wants a CSRF token") && !error.to_string().contains("lacks a right"),
            "{error}"
        );
    }
    assert!(task(Canned::json(503, "{}")).await.is_unavailable());
}

#[tokio::test]
async fn advice_is_given_only_where_the_server_says_nothing_better() {
    for (answer, advice) in [
        (Canned::new(401, ""), true),
        (Canned::json(401, r#"{"message": "Unauthorized"}"#), true),
        (Canned::html(401, "<title>HTTP Status 401 – Unauthorized</title>"), true),
        (Canned::json(401, r#"{"message": "the account is locked until 12:00"}"#), false),
    ] {
        let error = task(answer).await;
        assert_eq!(error.to_string().contains("check the credentials"), advice, "{error}");
        assert!(error.is_unauthorized());
    }
    let error = task(Canned::json(403, r#"{"message": "the engine is read-only"}"#)).await;
    assert!(error.to_string().ends_with("the engine is read-only"), "{error}");
}

#[tokio::test]
async fn the_headers_of_a_failed_answer_can_be_read_and_are_not_shown() {
    let challenge = "Bearer realm=\"bpm\", error=\"invalid_token\"";
    let answer = Canned::json(401, r#"{"error": "invalid_token", "error_description": "it has expired"}"#)
        .with("www-authenticate", challenge)
        .with("x-request-id", "request-0815");
    let error = task(answer).await;
    assert_eq!(error.headers()["www-authenticate"], challenge);
    assert_eq!(error.headers()["x-request-id"], "request-0815");
    assert_eq!((error.code(), error.server_message()), (Some("invalid_token"), Some("it has expired")));
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("0815") && !shown.contains("realm"), "{shown}");
    assert!(shown.contains("x-request-id"), "{shown}");

    for success in [Canned::json(200, "[]"), Canned::html(200, "<html>")] {
        let error = task(success.with("x-request-id", "request-0815")).await;
        assert_eq!((error.kind(), error.headers().contains_key("x-request-id")), (ErrorKind::Decode, true));
    }
}

#[tokio::test]
async fn answers_are_read_in_their_charset() {
    let latin = |status: u16, kind: &str| {
        Canned::new(
            status,
            b"{\"id\": \"1\", \"priority\": 50, \"suspended\": false, \"name\": \"gr\xfc\xdfe\", \"message\": \"gr\xfc\xdfe\"}".to_vec(),
        )
        .with("content-type", kind)
    };
    let read = activiti(latin(200, "application/json;charset=ISO-8859-1")).tasks().get("1").await.unwrap();
    assert_eq!(read.name.as_deref(), Some("grüße"));
    for kind in ["application/json;charset=ISO-8859-1", "application/json"] {
        assert_eq!(task(latin(500, kind)).await.server_message(), Some("grüße"));
    }
    let marked = Canned::json(200, "\u{feff}{\"id\": \"1\", \"priority\": 50, \"suspended\": false}");
    assert_eq!(activiti(marked).tasks().get("1").await.unwrap().id, "1");
    let text = Canned::new(200, b"gr\xfc\xdfe".to_vec()).with("content-type", "text/plain;charset=ISO-8859-1");
    assert_eq!(activiti(text).jobs().stacktrace("1").await.unwrap(), "grüße");
}

#[tokio::test]
async fn a_part_is_not_taken_for_the_whole() {
    let part = || Canned::new(206, "half").with("content-type", "image/png").with("content-range", "bytes 0-3/8");
    let error = flowable(part()).users().picture("x").await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("sent a part"), "{error}");
    let asked = flowable(part()).users().picture("x").with_header("range", "bytes=0-3").await.unwrap();
    assert_eq!(asked.bytes().await.unwrap(), "half");
}
