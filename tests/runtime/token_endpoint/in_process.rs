//! Tokens of the in-process OAuth 2 server, over sockets.

use bpm_rest::{
    ErrorKind, Flowable,
    flowable::NewUser,
    testing::{
        flowable,
        token_endpoint::{Failure, Server},
    },
    transport::{
        RetryPolicy,
        credentials::{TokenEndpoint, TokenGrant},
    },
};
use futures::future::join_all;
use std::time::Duration;

struct Pair {
    sso: Server,
    engine: flowable::Server,
}

impl Pair {
    async fn start() -> Self {
        let sso = Server::start().await.unwrap();
        let engine = flowable::Server::start_with_tokens_of(&sso).await.unwrap();
        Self { sso, engine }
    }

    fn endpoint(&self) -> TokenEndpoint {
        TokenEndpoint::keycloak(self.sso.base_url(), self.sso.realm()).unwrap()
    }

    fn worker(&self) -> TokenGrant {
        self.endpoint().client_credentials(self.sso.client_id(), self.sso.client_secret())
    }

    fn kermit(&self) -> TokenGrant {
        self.endpoint().password(self.sso.public_client_id(), self.sso.user(), self.sso.password())
    }

    fn client(&self, grant: TokenGrant) -> Flowable {
        let builder = Flowable::builder(self.engine.base_url()).retry(RetryPolicy::none());
        builder.timeout(Duration::from_secs(20)).credentials(grant).build().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_calls_share_each_token_however_the_client_proves_who_it_is() {
    let pair = Pair::start().await;
    let secret = pair.sso.client_secret().to_owned();
    for grant in [
        pair.worker().scope("openid workflow"),
        pair.worker().client_in_body(),
        pair.kermit(),
        pair.endpoint().password(pair.sso.client_id(), pair.sso.user(), pair.sso.password()).client_secret(secret),
    ] {
        let before = pair.sso.granted();
        let flowable = pair.client(grant);
        let fifty = async |round: usize| {
            let name = |n| format!("user-{before}-{round}-{n}");
            let calls = (0..50).map(|n| flowable.users().create(NewUser::new(name(n))).send());
            join_all(calls).await.into_iter().for_each(|created| drop(created.unwrap()));
        };
        fifty(0).await;
        assert_eq!(pair.sso.granted(), before + 1);
        pair.sso.expire_tokens();
        fifty(1).await;
        assert_eq!((pair.sso.granted(), pair.sso.requests()), (before + 2, before + 2));
    }
}

#[tokio::test]
async fn the_last_request_is_told_without_what_is_secret_by_its_name() {
    let pair = Pair::start().await;
    let grant = pair.kermit().scope("email").parameter("client_assertion", "s1").parameter("otp", "s2");
    let grant = grant.parameter("assertion.key", "s3").parameter("acr_values", "x").client_in_body();
    pair.client(grant).users().get("rest-admin").await.unwrap();
    let names: Vec<_> = pair.sso.last_request().into_keys().collect();
    assert_eq!(names, ["acr_values", "client_id", "grant_type", "scope", "username"]);
}

#[tokio::test]
async fn a_refresh_token_is_used_and_the_password_when_it_has_ended() {
    let pair = Pair::start().await;
    let flowable = pair.client(pair.kermit());
    let mut grants = Vec::new();
    for ends_session in [false, false, true] {
        flowable.users().get("rest-admin").await.unwrap();
        grants.push(pair.sso.last_request()["grant_type"].clone());
        pair.sso.expire_tokens();
        if ends_session {
            pair.sso.expire_refresh_tokens();
        }
    }
    flowable.users().get("rest-admin").await.unwrap();
    grants.push(pair.sso.last_request()["grant_type"].clone());
    assert_eq!(grants, ["password", "refresh_token", "refresh_token", "password"]);
    assert_eq!((pair.sso.granted(), pair.sso.requests()), (4, 5), "the refused refresh token cost one request");
}

#[tokio::test]
async fn an_endpoint_that_misbehaves_ends_the_call_with_an_error_that_tells_it() {
    for (failure, kind, text) in [
        (Failure::Unavailable, ErrorKind::Session, "answered 503 Service Unavailable"),
        (Failure::Page, ErrorKind::Session, "with a page of HTML"),
        (Failure::Endless, ErrorKind::Session, "more than 1 MiB"),
        (Failure::Echo, ErrorKind::Session, "grant_type=client_credentials"),
        (Failure::Silence, ErrorKind::Timeout, "it was the token endpoint that gave no answer"),
    ] {
        let pair = Pair::start().await;
        pair.sso.fail_next(failure);
        let limit = if failure == Failure::Silence { Duration::from_millis(300) } else { Duration::from_secs(20) };
        let flowable = pair.client(pair.worker().timeout(limit));
        let error = flowable.users().create(NewUser::new("tijs")).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(text) && !error.may_have_taken_effect(), "{error}");
        if failure == Failure::Echo {
            // It was a refusal, after which the pause is long.
            assert!(error.to_string().contains("Basic ***"), "{error}");
            continue;
        }
        tokio::time::sleep(error.retry_after().unwrap()).await;
        flowable.users().create(NewUser::new("tijs")).await.unwrap();
    }
}

#[tokio::test]
async fn an_endpoint_that_is_not_there_is_named_and_not_the_engine() {
    let pair = Pair::start().await;
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let endpoint = TokenEndpoint::new(&format!("http://{nobody}/token")).unwrap();
    let error = pair.client(endpoint.client_credentials("a", "b")).users().get("x").await.unwrap_err();
    let text = error.to_string();
    assert!(error.is_connect() && error.is_retryable(), "{text}");
    assert!(text.contains(&format!("is the server running at http://{nobody}?")), "{text}");
}

#[tokio::test]
async fn wrong_credentials_are_told_in_the_words_of_the_server() {
    let pair = Pair::start().await;
    let (sso, endpoint) = (&pair.sso, || pair.endpoint());
    for (grant, code, words) in [
        (endpoint().client_credentials(sso.client_id(), "hunter2"), "invalid_client", "Invalid client credentials"),
        (endpoint().client_credentials(sso.public_client_id(), ""), "unauthorized_client", "Public client not allowed"),
        (
            endpoint().password(sso.public_client_id(), sso.user(), "hunter2"),
            "invalid_grant",
            "Invalid user credentials",
        ),
        (pair.worker().scope("openid nosuch"), "invalid_scope", "Invalid scopes: nosuch"),
    ] {
        let error = pair.client(grant).users().get("rest-admin").await.unwrap_err();
        assert_eq!(error.code(), Some(code), "{error}");
        assert!(error.to_string().contains(words) && !error.to_string().contains("hunter2"), "{error}");
    }
    let other = TokenEndpoint::keycloak(sso.base_url(), "other").unwrap().client_credentials("a", "b");
    let error = pair.client(other).users().get("rest-admin").await.unwrap_err();
    assert!(error.to_string().contains("Realm does not exist; look whether the URL is that"), "{error}");
}
