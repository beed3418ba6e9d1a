//! What is sent to a token endpoint.

use super::{Servers, endpoint};
use bpm_rest::{
    Activiti, Bonita, Call as _, ErrorKind, Flowable,
    testing::{Recorder, Reply},
    transport::credentials::{TokenEndpoint, TokenGrant},
};
use http::Method;
use serde_json::{Value, json};

async fn sent(grant: TokenGrant) -> (Option<String>, String) {
    let servers = Servers::default();
    servers.client(grant).users().get("tijs").await.unwrap();
    servers.lock().asked[0].clone()
}

#[tokio::test]
async fn a_client_proves_who_it_is_by_a_header_or_in_the_body() {
    let basic = |credentials: &str| Some(format!("Basic {credentials}"));
    let form = |form: &str| form.to_owned();
    let program = || endpoint().client_credentials("a b", "s3:cret%+ü");
    let user = || endpoint().password("a b", "Kermit & co", "ü=1");
    for (grant, expected) in [
        // Each is encoded as a form is before both are encoded in Base64: a+b:s3%3Acret%25%2B%C3%BC
        (program(), (basic("YStiOnMzJTNBY3JldCUyNSUyQiVDMyVCQw=="), form("grant_type=client_credentials"))),
        (
            program().client_in_body(),
            (None, form("grant_type=client_credentials&client_id=a+b&client_secret=s3%3Acret%25%2B%C3%BC")),
        ),
        (
            program()
                .scope("openid")
                .scope("workflow")
                .audience("flowable")
                .parameter("resource", "https://flowable.test"),
            (
                basic("YStiOnMzJTNBY3JldCUyNSUyQiVDMyVCQw=="),
                form(
                    "grant_type=client_credentials&scope=openid+workflow&audience=flowable&resource=https%3A%2F%2Fflowable.test",
                ),
            ),
        ),
        (user(), (None, form("grant_type=password&username=Kermit+%26+co&password=%C3%BC%3D1&client_id=a+b"))),
        (
            user().client_secret("x"),
            (basic("YStiOng="), form("grant_type=password&username=Kermit+%26+co&password=%C3%BC%3D1")),
        ),
        (
            user().client_secret("x").client_in_body(),
            (
                None,
                form("grant_type=password&username=Kermit+%26+co&password=%C3%BC%3D1&client_id=a+b&client_secret=x"),
            ),
        ),
    ] {
        assert_eq!(sent(grant).await, expected);
    }
}

#[tokio::test]
async fn a_parameter_that_the_grant_sets_cannot_be_given() {
    for name in ["grant_type", "client_id", "password"] {
        let servers = Servers::default();
        let flowable = servers.client(endpoint().client_credentials("a", "b").parameter(name, "hunter2"));
        let error = flowable.users().get("tijs").await.unwrap_err();
        assert_eq!((error.kind(), servers.seen().0), (ErrorKind::Request, 0), "{error}");
        assert!(error.to_string().contains(&format!("`{name}`")) && !error.to_string().contains("hunter2"), "{error}");
    }
}

#[test]
fn a_url_that_cannot_be_used_is_refused_at_once() {
    for (url, why) in [
        ("sso.example.org/token", "relative URL"),
        ("ftp://sso.example.org/token", "neither http: nor https:"),
        ("https://me:hunter2@sso.example.org/token", "holds credentials"),
        ("https://sso.example.org/token#x", "a fragment"),
    ] {
        let error = TokenEndpoint::new(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(why) && !error.to_string().contains("hunter2"), "{error}");
    }
    assert_eq!(TokenEndpoint::keycloak("https://sso.example.org", "").unwrap_err().kind(), ErrorKind::Request);
}

/// The request is one of the client: its transport and its layers see it, and the recorder shows no secret.
#[tokio::test]
async fn a_request_for_a_token_goes_through_the_transport_of_the_client() {
    let asked = async |url: &str, realm: &str| {
        let recorder = Recorder::new();
        recorder.reply(Reply::json(200, r#"{"access_token": "hunter2", "token_type": "Bearer"}"#));
        recorder.reply(Reply::json(200, r#"{"id": "tijs"}"#));
        let grant = TokenEndpoint::keycloak(url, realm).unwrap().password("console", "kermit", "hunter2");
        let shown = format!("{grant:?}");
        let builder = Flowable::builder("http://flowable.test/service").transport(recorder.clone());
        builder.credentials(grant).build().unwrap().users().get("tijs").await.unwrap();
        (recorder.take().to_string(), shown)
    };
    let (recorded, shown) = asked("https://sso.test", "bpm").await;
    assert_eq!(
        recorded,
        "POST /realms/bpm/protocol/openid-connect/token\naccept: application/json\n\
         content-type: application/x-www-form-urlencoded\n\n\
         client_id=console\n&grant_type=password\n&password=***\n&username=kermit\n\
         \n---\nGET /service/identity/users/tijs\naccept: application/json\nauthorization: ***\n"
    );
    assert!(shown.contains("https://sso.test/realms/bpm/") && shown.contains("password grant"), "{shown}");
    assert!(!shown.contains("hunter2") && !shown.contains("kermit"), "{shown}");
    let (recorded, _) = asked("https://sso.test/auth/", "a b/c").await;
    assert!(recorded.starts_with("POST /auth/realms/a%20b%2Fc/protocol/openid-connect/token\n"), "{recorded}");
}

#[tokio::test]
async fn every_client_takes_them() {
    let recorder = Recorder::new();
    for body in [r#"{"access_token": "t", "token_type": "Bearer"}"#, r#"{"id": "kermit"}"#] {
        (0..2).for_each(|_| recorder.reply(Reply::json(200, body)));
    }
    let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone());
    let activiti = activiti.credentials(endpoint().client_credentials("a", "b")).build().unwrap();
    let bonita = Bonita::builder("http://bonita.test/bonita").transport(recorder.clone());
    let bonita = bonita.credentials(endpoint().client_credentials("a", "b")).build().unwrap();
    let (user, profile) = (activiti.users().get("kermit"), bonita.raw(Method::GET, "/x").read::<Value>());
    let (user, profile) = tokio::join!(user.send(), profile.send());
    assert_eq!((user.unwrap().id.as_str(), &profile.unwrap()["id"]), ("kermit", &json!("kermit")));
    let sent = recorder.take();
    let with_token =
        sent.requests().iter().filter(|request| request.starts_with("GET") && request.contains("authorization"));
    assert_eq!(with_token.count(), 2, "{sent}");
}
