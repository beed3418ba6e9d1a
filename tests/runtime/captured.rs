//! Answers of a Bonita 7.3 server as they went over the wire, byte for byte.

use bpm_rest::{Bonita, Call as _, bonita::Session, transport::RetryPolicy};
use http::Method;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

/// Answers one request with the bytes, and tells what was asked.
async fn replay(answer: &'static str) -> (Bonita, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let session = Session::ready("0DF92E18A268AF7E5680AAE5DCFD8980", "ccd95f19-bfee-4f2c-b8c4-c885a1124020").tenant(1);
    let url = format!("http://{}/bonita", listener.local_addr().unwrap());
    let bonita = Bonita::builder(&url).session(session).retry(RetryPolicy::none()).build().unwrap();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        // The files have the line ends of texts.
        stream.write_all(answer.replace('\n', "\r\n").as_bytes()).await.unwrap();
        String::from_utf8(head).unwrap()
    });
    (bonita, task)
}

async fn get(answer: &'static str, path: &str, query: &[(&str, &str)]) -> (Value, Option<String>, String) {
    let (bonita, asked) = replay(answer).await;
    let call = query.iter().fold(bonita.raw(Method::GET, path), |call, (name, value)| call.query(*name, *value));
    let (value, head) = call.read::<Value>().send_with_head().await.unwrap();
    let range = head.headers.get("content-range").map(|range| range.to_str().unwrap().to_owned());
    (value, range, asked.await.unwrap())
}

#[tokio::test]
async fn a_page_is_read_as_it_was_sent() {
    let (page, range, asked) = get(include_str!("bonita/page.http"), "/API/portal/page/9", &[]).await;
    assert_eq!((page["id"].as_str(), page["createdBy"].as_str(), range), (Some("9"), Some(""), None));
    assert_eq!(page["urlToken"], "custompage_apiExtensionExample");
    assert!(asked.starts_with("GET /bonita/API/portal/page/9 HTTP/1.1\r\n"), "{asked}");
    for header in [
        "cookie: JSESSIONID=0DF92E18A268AF7E5680AAE5DCFD8980; X-Bonita-API-Token=ccd95f19-bfee-4f2c-b8c4-c885a1124020; bonita.tenant=1\r\n",
        "x-bonita-api-token: ccd95f19-bfee-4f2c-b8c4-c885a1124020\r\n",
    ] {
        assert!(asked.contains(header), "{asked}");
    }
}

#[tokio::test]
async fn searches_are_read_as_they_were_sent() {
    let query = [("p", "0"), ("c", "10"), ("s", "REST")];
    let (pages, range, asked) = get(include_str!("bonita/pages.http"), "/API/portal/page", &query).await;
    assert_eq!((pages[0]["contentType"].as_str(), range.as_deref()), (Some("apiExtension"), Some("0-10/1")));
    assert!(asked.starts_with("GET /bonita/API/portal/page?p=0&c=10&s=REST HTTP/1.1\r\n"), "{asked}");

    let query = [("p", "0"), ("c", "10")];
    let (profiles, range, _) = get(include_str!("bonita/profiles.http"), "/API/portal/profile", &query).await;
    let names: Vec<_> = profiles.as_array().unwrap().iter().map(|profile| profile["name"].as_str().unwrap()).collect();
    assert_eq!((names, range.as_deref()), (vec!["Administrator", "User"], Some("0-10/2")));

    let query = [("p", "0"), ("c", "10"), ("f", "member_type=user"), ("f", "profile_id=1")];
    let (members, range, asked) = get(include_str!("bonita/members.http"), "/API/portal/profileMember", &query).await;
    assert_eq!((members.as_array().unwrap().len(), range.as_deref()), (10, Some("0-10/22")));
    assert_eq!(members[9], json!({"id": "13", "profile_id": "1", "role_id": "-1", "group_id": "-1", "user_id": "10"}));
    assert!(asked.contains("?p=0&c=10&f=member_type%3Duser&f=profile_id%3D1 "), "{asked}");
}

#[tokio::test]
async fn a_profile_is_read_and_none_is_created() {
    let (profile, ..) = get(include_str!("bonita/profile.http"), "/API/portal/profile/2", &[]).await;
    assert_eq!((&profile["name"], &profile["is_default"]), (&json!("Administrator"), &json!("true")));

    let (bonita, _) = replay(include_str!("bonita/profile-not-created.http")).await;
    let profile = json!({"name": "MyCustomProfile", "description": "This is my custom profile"});
    let error = bonita.raw(Method::POST, "/API/portal/profile").json(&profile).read::<Value>().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 405);
    let message = error.server_message().unwrap();
    assert!(message.starts_with("HTTP method ADD METHOD NOT ALLOWED. not allowed for API portal#profile"), "{message}");
    assert!(!error.to_string().contains("ComposedDatastore.java"), "a stack trace is for the body alone");
    assert!(String::from_utf8_lossy(error.body()).contains("ComposedDatastore.java"));
}

/// What the server in process says of the same things.
#[tokio::test]
async fn the_server_in_process_says_the_same() {
    let server = bpm_rest::testing::bonita::Server::start().await.unwrap();
    let session = Session::login(server.user(), server.password());
    let bonita = Bonita::builder(server.base_url()).session(session).build().unwrap();
    let said = async |path: &str, query: &[(&str, &str)]| -> (Value, Option<String>) {
        let call = query.iter().fold(bonita.raw(Method::GET, path), |call, (name, value)| call.query(*name, *value));
        let (value, head) = call.read().send_with_head().await.unwrap();
        (value, head.headers.get("content-range").map(|range| range.to_str().unwrap().to_owned()))
    };
    let (captured, ..) = get(include_str!("bonita/page.http"), "/API/portal/page/9", &[]).await;
    let (mut page, _) = said("/API/portal/page/9", &[]).await;
    for newer in ["isEditable", "isRemovable"] {
        assert!(page.as_object_mut().unwrap().remove(newer).is_some());
    }
    assert_eq!(page, captured);

    for (captured, path, query) in [
        (include_str!("bonita/profile.http"), "/API/portal/profile/2", &[][..]),
        (include_str!("bonita/profiles.http"), "/API/portal/profile", &[("p", "0"), ("c", "10")][..]),
        (
            include_str!("bonita/members.http"),
            "/API/portal/profileMember",
            &[("p", "0"), ("c", "10"), ("f", "member_type=user"), ("f", "profile_id=1")][..],
        ),
    ] {
        let (value, range, _) = get(captured, path, query).await;
        assert_eq!(said(path, query).await, (value, range), "{path}");
    }
}
