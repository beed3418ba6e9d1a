//! What is told when a token endpoint gives no token.

use super::{Servers, endpoint, kermit, worker};
use crate::canary::{canary, show};
use bpm_rest::{
    Error, ErrorKind, Flowable,
    flowable::NewUser,
    testing::{Recorder, Reply},
    transport::{RetryPolicy, credentials::TokenGrant},
};
use std::fmt::Write as _;

async fn refused(grant: TokenGrant, status: u16, body: &str) -> Error {
    let servers = Servers::default();
    servers.answer_next(status, body);
    let error = servers.client(grant).users().create(NewUser::new("tijs")).await.unwrap_err();
    assert_eq!(servers.seen(), (1, Vec::new()));
    assert!(!error.may_have_taken_effect() && error.body().is_empty(), "{error}");
    error
}

#[tokio::test]
async fn a_refusal_tells_the_endpoint_the_status_the_words_and_what_to_do() {
    let told = |error: &str, words: &str| format!(r#"{{"error": "{error}", "error_description": "{words}"}}"#);
    for (grant, status, body, code, texts) in [
        (
            worker(),
            401,
            told("invalid_client", "Invalid client or Invalid client credentials"),
            Some("invalid_client"),
            ["answered 401 Unauthorized to the client credentials grant: Invalid client or", "`client_in_body`"],
        ),
        (
            worker().client_in_body(),
            401,
            told("invalid_client", "No"),
            Some("invalid_client"),
            ["grant: No", "id and secret"],
        ),
        (
            kermit(),
            401,
            told("invalid_client", "No"),
            Some("invalid_client"),
            ["to the password grant", "`client_secret`"],
        ),
        (
            kermit(),
            401,
            told("invalid_grant", "Invalid user credentials"),
            Some("invalid_grant"),
            ["Invalid user credentials", "check the user's name and password"],
        ),
        (kermit(), 400, told("invalid_grant", "x"), Some("invalid_grant"), ["400 Bad Request", "account is enabled"]),
        (kermit(), 400, told("unauthorized_client", "x"), Some("unauthorized_client"), ["x; ", "direct access grants"]),
        (worker(), 400, told("unauthorized_client", "x"), Some("unauthorized_client"), ["x; ", "service accounts"]),
        (worker(), 400, told("unsupported_grant_type", "x"), Some("unsupported_grant_type"), ["x; ", "choose another"]),
        (
            worker(),
            400,
            told("invalid_scope", "Invalid scopes: a"),
            Some("invalid_scope"),
            ["scopes: a", "check the scope"],
        ),
        (
            worker(),
            400,
            r#"{"error": "made_up"}"#.to_owned(),
            Some("made_up"),
            ["(made_up)", "parameters of the grant"],
        ),
        (worker(), 200, told("invalid_client", "x"), Some("invalid_client"), ["answered 200 OK", "id and secret"]),
        (
            worker(),
            404,
            r#"{"error": "Realm does not exist"}"#.to_owned(),
            None,
            ["Realm does not exist", "/auth before it"],
        ),
        (worker(), 404, String::new(), None, ["404 Not Found", "the URL is that of the token endpoint"]),
        (worker(), 302, String::new(), None, ["302 Found", "redirects are not followed"]),
        (worker(), 503, "<h1>Down for repair</h1>".to_owned(), None, ["Down for repair", "try again later"]),
        (worker(), 200, "<!doctype html><h1>Sign in</h1>".to_owned(), None, ["a page of HTML", "the URL is that of"]),
        (worker(), 200, "access_token=x".to_owned(), None, ["something that is no JSON", "the URL is that of"]),
        (worker(), 200, r#"{"token": "x"}"#.to_owned(), None, ["gave no `access_token`", "https://sso.test/token"]),
        (
            worker(),
            200,
            r#"{"access_token": "x", "token_type": "mac"}"#.to_owned(),
            None,
            ["a token of the type mac", "bearer tokens alone"],
        ),
    ] {
        let error = refused(grant, status, &body).await;
        assert_eq!((error.kind(), error.code()), (ErrorKind::Session, code), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
        let text = error.to_string();
        assert!(text.starts_with("request_token (POST /token): no credentials"), "{text}");
        for part in texts.into_iter().chain(["the token endpoint https://sso.test/token"]) {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}

/// Plants secrets in every part of a grant and of an answer, and gathers what can be shown.
pub(crate) async fn drive(shown: &mut String) {
    let program = || endpoint().client_credentials("worker", canary("client-secret"));
    let user = || endpoint().password("console", "kermit", canary("owner-password"));
    let grants: [&dyn Fn() -> TokenGrant; 5] = [
        &program,
        &|| program().client_in_body().parameter("client_assertion", canary("assertion")),
        &user,
        &|| user().client_secret(canary("client-secret")),
        // Names that do not tell that their values are secret.
        &|| user().parameter("totp", canary("totp")).parameter("mfa code", canary("mfa")),
    ];
    let (access, refresh) = (canary("access-token"), canary("refresh-token"));
    let granted = format!(r#"{{"access_token": "{access}", "refresh_token": "{refresh}", "token_type": "Bearer"}}"#);
    let answers = [
        granted.clone(),
        granted.replace("Bearer", "mac"),
        granted.replace("access_token", "token"),
        format!("{granted},"),
        format!("access_token={access}&refresh_token={refresh}"),
        format!("<html><title>{access}</title></html>"),
    ];
    for grant in grants {
        for answer in &answers {
            let servers = Servers::default();
            servers.answer_next(200, answer);
            // Whatever is asked after that is answered with all that was sent, and so is the call.
            servers.lock().is_echo = true;
            let builder = servers.builder(grant());
            let _ = write!(shown, "{:?} {builder:?} ", grant());
            let flowable = builder.build().unwrap();
            let _ = write!(shown, "{flowable:?}");
            for _ in 0..2 {
                let error = flowable.users().create(NewUser::new("tijs")).await.unwrap_err();
                show(shown, &error);
            }
        }
    }
    // What is written down of a request for a token.
    let recorder = Recorder::new();
    recorder.reply(Reply::json(400, "{}"));
    let grant = user().scope("openid").parameter("totp", canary("totp")).parameter("mfa code", canary("mfa"));
    let builder = Flowable::builder("http://flowable.test").transport(recorder.clone()).retry(RetryPolicy::none());
    builder.credentials(grant).build().unwrap().users().get("tijs").await.unwrap_err();
    let recorded = recorder.take().to_string();
    for parameter in ["totp=***", "mfa+code=***", "scope=openid", "username=kermit"] {
        assert!(recorded.contains(parameter), "{recorded}");
    }
    let _ = write!(shown, "{recorded}");
    assert!(shown.contains("grant_type=") && shown.contains("invalid_request"), "the servers repeat what was sent");
}

/// The values that a caller gives as secrets are told by no error, whatever their parameters are called; a scope is.
#[tokio::test]
async fn a_parameter_is_masked_whatever_it_is_called() {
    let grant = || kermit().scope("openid workflow").audience("flowable").parameter("totp", "493817");
    let words =
        r#"{"error": "invalid_scope", "error_description": "493817 flowable: Invalid scopes: openid workflow"}"#;
    let error = refused(grant(), 400, words).await;
    let text = error.to_string();
    assert!(text.contains("*** flowable: Invalid scopes: openid workflow") && !text.contains("493817"), "{text}");
}
