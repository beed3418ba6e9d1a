//! The Bonita server in process: that it answers as the real ones were seen to.

use bpm_rest::testing::bonita::{Edition, Server, Version};
use reqwest::{Client, Method, RequestBuilder, Response, header::HeaderMap};
use serde_json::{Value, json};
use std::{
    io::{Cursor, Write as _},
    time::Duration,
};

/// Somebody who is logged in, without any client library.
struct Caller {
    base_url: String,
    cookies: String,
    token: String,
}

impl Caller {
    async fn log_in(server: &Server, user: &str) -> Self {
        let form = format!("username={user}&password={}&redirect=false", if user == "install" { user } else { "bpm" });
        let answer = login(server, &form, None).await;
        assert!(answer.status().is_success());
        let cookies = cookies(answer.headers());
        let token = cookies.iter().find_map(|cookie| cookie.strip_prefix("X-Bonita-API-Token=")).unwrap().to_owned();
        Self { base_url: server.base_url().to_owned(), cookies: cookies.join("; "), token }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        Client::builder()
            .no_proxy()
            .build()
            .unwrap()
            .request(method, format!("{}{path}", self.base_url))
            .header("cookie", &self.cookies)
    }

    async fn send(&self, method: Method, path: &str, body: Value) -> Response {
        let request = self.request(method, path).header("x-bonita-api-token", &self.token);
        let request = if body.is_null() { request } else { request.body(body.to_string()) };
        request.send().await.unwrap()
    }

    async fn get(&self, path: &str) -> Response {
        self.send(Method::GET, path, Value::Null).await
    }

    async fn status(&self, method: Method, path: &str, body: Value) -> u16 {
        self.send(method, path, body).await.status().as_u16()
    }

    /// The header `Content-Range`, and how many items there are.
    async fn search(&self, path: &str) -> Result<(String, usize), u16> {
        let answer = self.get(&format!("/API/portal/{path}")).await;
        if answer.status() != 200 {
            return Err(answer.status().as_u16());
        }
        let range = answer.headers()["content-range"].to_str().unwrap().to_owned();
        Ok((range, answer.json::<Vec<Value>>().await.unwrap().len()))
    }

    async fn upload(&self, path: &str, name: &str, bytes: Vec<u8>) -> Response {
        let file = reqwest::multipart::Part::bytes(bytes).file_name(name.to_owned());
        let form = reqwest::multipart::Form::new().part("file", file);
        let request = self.request(Method::POST, path).header("x-bonita-api-token", &self.token);
        request.multipart(form).send().await.unwrap()
    }
}

async fn login(server: &Server, form: &str, cookie: Option<&str>) -> Response {
    let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let request = client.post(format!("{}/loginservice", server.base_url()));
    let request = request.header("content-type", "application/x-www-form-urlencoded;charset=UTF-8");
    let request = cookie.into_iter().fold(request, |request, cookie| request.header("cookie", cookie));
    request.body(form.to_owned()).send().await.unwrap()
}

/// The cookies that are set, without their attributes.
fn cookies(headers: &HeaderMap) -> Vec<String> {
    let cookies = headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    cookies.map(|cookie| cookie.split(';').next().unwrap().to_owned()).collect()
}

fn page(name: &str, display_name: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("page.properties", zip::write::SimpleFileOptions::default()).unwrap();
    write!(archive, "# a page\nname={name}\ndisplayName = {display_name}\ndescription=a page\ncontentType=page\n")
        .unwrap();
    archive.finish().unwrap().into_inner()
}

#[tokio::test]
async fn logins_end_in_every_way() {
    let quick = |version| Server::builder().version(version).refusal_delay(Duration::from_millis(30)).start();
    let (newer, older) = (quick(Version::V7_14).await.unwrap(), quick(Version::V7_11).await.unwrap());
    let good = "username=walter.bates&password=bpm";
    for (form, status, older_status) in [
        (format!("{good}&redirect=false"), 204, 200),
        (good.to_owned(), 204, 302),
        (format!("{good}&redirect=true"), 302, 302),
        (format!("{good}&redirect=false&tenant=1"), 204, 200),
        (format!("{good}&redirect=false&tenant=9"), 405, 405),
        ("username=walter.bates&password=x&redirect=false".to_owned(), 401, 401),
        ("username=walter.bates&password=x&redirectUrl=/a".to_owned(), 200, 200),
        ("username=liu.yang&password=bpm&redirect=false".to_owned(), 401, 401),
        ("username=&password=bpm".to_owned(), 401, 401),
    ] {
        let statuses = (login(&newer, &form, None).await.status(), login(&older, &form, None).await.status());
        assert_eq!((statuses.0.as_u16(), statuses.1.as_u16()), (status, older_status), "{form}");
    }
    let json = Client::builder()
        .no_proxy()
        .build()
        .unwrap()
        .post(format!("{}/loginservice", newer.base_url()))
        .json(&json!({}))
        .send()
        .await
        .unwrap();
    assert_eq!(json.status(), 415);
    assert_eq!((newer.logins(), newer.refused_logins()), (4, 5));

    // With live cookies there is a new session, and the old one has ended; a login that fails keeps it.
    let caller = Caller::log_in(&newer, "walter.bates").await;
    login(&newer, "username=walter.bates&password=x", Some(&caller.cookies)).await;
    assert_eq!(caller.get("/API/portal/profile/1").await.status(), 200);
    let again = login(&newer, &format!("{good}&redirect=false"), Some(&caller.cookies)).await;
    let tokens: Vec<_> =
        cookies(again.headers()).into_iter().filter(|cookie| cookie.starts_with("X-Bonita-API-Token=")).collect();
    assert_eq!(
        (tokens.len(), tokens[0].as_str(), tokens[1].as_str()),
        (3, "X-Bonita-API-Token=", "X-Bonita-API-Token=")
    );
    assert!(tokens[2].len() > 40);
    assert_eq!(caller.get("/API/portal/profile/1").await.status(), 401);
}

#[tokio::test]
async fn calls_pass_the_gate_in_order() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let other = Caller::log_in(&server, "walter.bates").await;
    let nobody = Client::builder()
        .no_proxy()
        .build()
        .unwrap()
        .get(format!("{}/API/portal/profile/1", server.base_url()))
        .send()
        .await
        .unwrap();
    assert_eq!((nobody.status().as_u16(), nobody.headers().get("content-type")), (401, None));
    assert!(cookies(nobody.headers())[0].starts_with("JSESSIONID="), "a session that nobody is logged in to");

    let path = "/API/portal/profileMember";
    server.forbid("profileMember");
    for token in [None, Some("x"), Some(other.token.as_str())] {
        let request = caller.request(Method::POST, path);
        let request = token.into_iter().fold(request, |request, token| request.header("x-bonita-api-token", token));
        assert_eq!(request.body("{}").send().await.unwrap().status(), 401, "a token that is missing wins");
    }
    let forbidden = caller.send(Method::POST, path, json!({})).await;
    assert_eq!((forbidden.status().as_u16(), forbidden.headers().get("content-type")), (403, None));
    server.permit("profileMember");
    let parameter = format!("{path}?CSRFToken={}", caller.token);
    let body = json!({"profile_id": 2, "user_id": "22"}).to_string();
    assert_eq!(caller.request(Method::POST, &parameter).body(body).send().await.unwrap().status(), 200);

    let admin = Caller::log_in(&server, "install").await;
    server.end_engine_sessions();
    for (caller, kind) in [(&caller, None), (&admin, Some("application/json;charset=UTF-8"))] {
        assert_eq!(caller.get("/API/system/session/unusedId").await.status(), 200);
        let answer = caller.get("/API/portal/profile/1").await;
        let found = answer.headers().get("content-type").map(|kind| kind.to_str().unwrap());
        assert_eq!((answer.status().as_u16(), found), (401, kind));
    }
    for caller in [&caller, &caller, &other] {
        assert_eq!(caller.get("/logoutservice?redirect=false").await.status(), 200);
    }
    assert_eq!(other.get("/API/system/session/unusedId").await.status(), 401);
    assert_eq!(admin.get("/API/system/session/unusedId").await.json::<Value>().await.unwrap()["user_id"], "-1");
}

#[tokio::test]
async fn searches_answer_as_seen() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let long = format!("profile?p=0&c=10&s={}", "x".repeat(8 * 1024));
    for (path, range, items) in [
        ("profile?p=0&c=10", "0-10/2", 2),
        ("profile?p=1&c=1", "1-1/2", 1),
        ("profile?p=1&c=10", "1-10/2", 0),
        ("profile?p=2&c=10", "2-10/2", 0),
        ("profile?c=2147483647", "0-2147483647/2", 2),
        ("profile?c=0", "0-0/2", 0),
        ("profile?s=zzz", "0-10/0", 0),
        ("profile?unknown=1", "0-10/2", 2),
        ("profile?f=name%3DUser", "0-10/1", 1),
        ("profile?f=name=User=x", "0-10/1", 1),
        ("profile?f=name", "0-10/0", 0),
        ("profile?f=name=", "0-10/0", 0),
        ("profile?c=10&f=name%3DUs%zz", "0-10/2", 2),
        ("profile?f=name=Administrator&f=name=User", "0-10/1", 1),
        ("profile?s=adm", "0-10/1", 1),
        ("profile?s=Us+Adm", "0-10/2", 2),
        ("profile?s=%25", "0-10/0", 0),
        ("profile?f=user_id=4&p=0&c=1&f=name=x&o=nothing", "0-2/2", 2),
        ("profile?f=user_id=23", "0-0/0", 0),
        ("profile?o=name+DESC,id+ASC&o=zzz", "0-10/2", 2),
        ("profileMember?p=0&c=10&f=member_type=user&f=profile_id=1", "0-10/22", 10),
        ("profileMember?p=2&c=10&f=member_type=user&f=profile_id=1", "2-10/22", 2),
        ("profileMember?f=member_type=roleAndGroup", "0-10/1", 1),
        ("profileMember?f=member_type=user&s=%E5%BC%A0", "0-10/2", 2),
        ("page?f=createdBy=-1", "0-10/4", 4),
        ("page?s=REST", "0-10/1", 1),
        ("page?s=custompage_api", "0-10/1", 1),
        ("page?s=extension", "0-10/0", 0),
        ("page?f=isHidden=true", "0-10/4", 4),
        ("page?f=isHidden=nothing&f=isProvided=false", "0-10/0", 0),
        ("page?f=id=9", "0-10/1", 1),
        ("page?f=id=0", "0-10/0", 0),
        ("profile?f=id=-1", "0-10/0", 0),
    ] {
        assert_eq!(caller.search(path).await, Ok((range.to_owned(), items)), "{path}");
    }
    for (path, status) in [
        ("profile", 500),
        ("profile?p=3&c=10", 500),
        ("profile?p=1&s=zzz", 500),
        ("profile?p=-1", 500),
        ("profile?c=-1", 500),
        ("profile?c=x", 500),
        ("profile?c=2147483648", 500),
        ("profile?f=", 500),
        ("profile?f==x", 500),
        ("profile?f=is_default=true", 500),
        ("profile?f=hasNavigation=true", 500),
        ("profile?f=user_id=4&p=3", 500),
        ("profile?o=description", 500),
        ("profile?o=name+DESC,+id+ASC", 500),
        ("profile?o=name+UP", 500),
        ("profileMember?p=0&c=10", 500),
        ("profileMember?f=member_type=USER", 500),
        ("page?f=description=x", 500),
        ("page?o=contentType", 500),
        ("page?f=id=x", 500),
        ("page?f=createdBy=walter.bates", 500),
        ("page?f=lastUpdateDate=2016-10-20+08:06:10.067", 500),
        ("profile?f=id=x", 500),
        ("profile?f=user_id=x", 500),
        ("profileMember?f=member_type=user&f=profile_id=User", 500),
        ("profile/0", 500),
        ("profile/x", 500),
        ("profile?f=name={x", 400),
        (long.as_str(), 400),
    ] {
        assert_eq!(caller.search(path).await, Err(status), "{path}");
    }
    let user = async |path: &str| caller.get(path).await.json::<Value>().await.unwrap();
    assert_eq!(user("/API/identity/user?f=nothing=x&c=50").await.as_array().unwrap().len(), 23);
    let names = user("/API/portal/profile?o=name+desc").await;
    assert_eq!((&names[0]["name"], &names[1]["name"]), (&json!("User"), &json!("Administrator")));
}

#[tokio::test]
async fn references_are_put_in_place() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let deployed = async |query: &str| {
        let path = format!("/API/portal/profileMember?f=member_type=user&f=profile_id=2&{query}");
        caller.get(&path).await.json::<Value>().await.unwrap()[2].clone()
    };
    let member = deployed("d=user_id&d=profile_id&d=nothing").await;
    assert_eq!((&member["user_id"]["firstname"], &member["user_id"]["lastname"]), (&json!("伟"), &json!("张")));
    assert_eq!((&member["profile_id"], &member["role_id"]), (&json!("2"), &json!("-1")));
    assert_eq!(deployed("d=user_id,profile_id").await["user_id"], "5", "a list with commas is passed over");
}

#[tokio::test]
async fn errors_look_as_seen() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let failed = caller.get("/API/portal/profile/x").await;
    assert_eq!(failed.headers()["connection"], "close");
    let text = failed.text().await.unwrap();
    assert_eq!(text.matches("\"resource\":\"profile\"").count(), 2, "a key may come twice: {text}");

    let missing = caller.get("/API/portal/profile/99").await;
    assert_eq!(missing.headers()["content-type"], "application/json;charset=UTF-8");
    assert_eq!((missing.status().as_u16(), missing.text().await.unwrap().as_str()), (404, ""));

    let refused = caller.send(Method::POST, "/API/portal/profile", json!({"name": "x"})).await;
    assert_eq!(refused.status(), 405);
    let error: Value = refused.json().await.unwrap();
    assert_eq!(error["message"], "HTTP method ADD METHOD NOT ALLOWED. not allowed for API portal#profile");
    // What there is no permission for is forbidden, whether it is there or not.
    let admin = Caller::log_in(&server, "install").await;
    for (method, path, status) in
        [(Method::GET, "/API/portal/nothing/1", 404), (Method::PATCH, "/API/portal/profile/1", 501)]
    {
        let forbidden = caller.send(method.clone(), path, Value::Null).await;
        assert_eq!((forbidden.status().as_u16(), forbidden.text().await.unwrap().as_str()), (403, ""), "{path}");
        assert_eq!(admin.status(method, path, Value::Null).await, status, "{path}");
    }
    let unrouted: Value = admin.get("/API/portal/nothing/1").await.json().await.unwrap();
    assert_eq!((&unrouted["code"], &unrouted["reasonPhrase"]), (&json!(404), &json!("Not Found")));
    assert_eq!(caller.status(Method::TRACE, "/API/portal/profile/1", Value::Null).await, 405);

    let text = caller.get("/API/portal/page/9").await.text().await.unwrap();
    assert!(text.contains(r"Get\/Post"), "{text}");
    let user = json!({"userName": "o'neil", "password": "x", "firstname": "<\"张\\>"});
    let created = caller.send(Method::POST, "/API/identity/user", user).await.text().await.unwrap();
    assert!(created.contains(r#""firstname":"\u003C\"张\\\u003E""#) && created.contains(r"o\u0027neil"), "{created}");
    assert_eq!(serde_json::from_str::<Value>(&created).unwrap()["firstname"], "<\"张\\>");
}

#[tokio::test]
async fn versions_and_editions_have_what_they_have() {
    const FREE: Edition = Edition::Community;
    const PAID: Edition = Edition::Enterprise;
    for (version, edition, create_profile, get_entry, create_entry, theme) in [
        (Version::V8_0, FREE, 405, 403, 403, 403),
        (Version::V7_14, FREE, 405, 405, 405, 404),
        (Version::V7_14, PAID, 200, 405, 405, 404),
        (Version::V7_11, FREE, 405, 200, 405, 404),
        (Version::V7_11, PAID, 200, 200, 200, 200),
    ] {
        let server = Server::builder().version(version).edition(edition).start().await.unwrap();
        let caller = Caller::log_in(&server, "walter.bates").await;
        let entry = json!({"profile_id": "1", "type": "link", "name": "x", "page": "y"});
        let statuses = (
            caller.status(Method::POST, "/API/portal/profile", json!({"name": "Mine"})).await,
            caller.status(Method::GET, "/API/portal/profileEntry/1", Value::Null).await,
            caller.status(Method::POST, "/API/portal/profileEntry", entry).await,
            caller.status(Method::POST, "/API/portal/theme", json!({"type": "portal"})).await,
        );
        assert_eq!(statuses, (create_profile, get_entry, create_entry, theme), "{version:?} {edition:?}");
        let unknown = caller.status(Method::DELETE, "/API/portal/profileMember/999", Value::Null).await;
        assert_eq!(unknown, if version == Version::V7_11 { 500 } else { 404 });
        let navigation = caller.search("profile?f=hasNavigation=true").await.is_ok();
        assert_eq!(navigation, version == Version::V7_11);
    }
}

#[tokio::test]
async fn members_are_given_and_taken() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let path = "/API/portal/profileMember";
    let created = caller.send(Method::POST, path, json!({"profile_id": 2, "user_id": 9, "member_type": "USER"})).await;
    let member: Value = created.json().await.unwrap();
    assert_eq!(
        (&member["user_id"], &member["role_id"], &member["group_id"]),
        (&json!("9"), &json!("-1"), &json!("-1"))
    );
    for (body, status) in [
        (json!({"profile_id": "2", "user_id": "9"}), 403),
        (json!({"profile_id": "2", "user_id": "999"}), 500),
        (json!({"profile_id": "999", "user_id": "9"}), 500),
        (json!({"profile_id": "2"}), 500),
        (json!({"profile_id": "2", "user_id": "10", "role_id": "1"}), 500),
        (json!({"profile_id": "2", "role_id": "1", "group_id": "1"}), 200),
        (json!([{"profile_id": "2", "group_id": "1"}, {"profile_id": "2", "group_id": "3"}]), 200),
    ] {
        assert_eq!(caller.status(Method::POST, path, body.clone()).await, status, "{body}");
    }
    let groups = caller.search("profileMember?f=member_type=group&f=profile_id=2").await;
    assert_eq!(groups, Ok(("0-10/2".to_owned(), 2)), "of a list only the first is created");
    let one = format!("{path}/{}", member["id"].as_str().unwrap());
    assert_eq!(caller.status(Method::GET, &one, Value::Null).await, 405);
    assert_eq!(caller.status(Method::PUT, &one, json!({})).await, 405);
    assert_eq!(caller.status(Method::DELETE, &one, Value::Null).await, 200);
    assert_eq!(caller.status(Method::DELETE, &one, Value::Null).await, 404);
    assert_eq!(server.effects(), 4);
}

#[tokio::test]
async fn pages_are_made_of_uploaded_files() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let refused = caller.upload("/API/pageUpload", "one.txt", page("custompage_one", "One")).await;
    assert_eq!((refused.status().as_u16(), server.effects()), (415, 0));
    assert_eq!(refused.headers()["content-type"], "text/plain");
    assert_eq!(refused.text().await.unwrap(), "one.txt not supported.");

    let uploaded = caller.upload("/API/pageUpload", "one.zip", page("custompage_one", r"\u4e00")).await;
    assert_eq!(uploaded.headers()["content-type"], "text/plain");
    let uploaded: Value = serde_json::from_str(&uploaded.text().await.unwrap()).unwrap();
    assert_eq!(uploaded["filename"], "one.zip");
    let temporary = uploaded["tempPath"].as_str().unwrap();
    let content = |name: &str| json!({"pageZip": name});
    let create = async |zip: &str| caller.send(Method::POST, "/API/portal/page", content(zip)).await;
    assert_eq!(create(&format!("{temporary}:one.zip")).await.status(), 500, "it takes two colons");
    let created: Value = create(&format!("{temporary}::one.zip")).await.json().await.unwrap();
    assert_eq!((&created["displayName"], &created["createdBy"]), (&json!("一"), &json!("4")));
    assert_eq!((&created["contentName"], created.get("isHidden")), (&json!("one.zip"), None));
    assert_eq!(create(temporary).await.status(), 500, "the file is gone with it");

    let text =
        caller.upload("/portal/pageUpload", "two.zip", page("custompage_one", "Two")).await.text().await.unwrap();
    let two = text.split("::").next().unwrap().to_owned();
    assert_eq!(text, format!("{two}::two.zip"));
    let adding = caller.upload("/portal/pageUpload?action=add", "add.zip", page("custompage_one", "Two")).await;
    assert!(adding.text().await.unwrap().ends_with("::add.zip::[]"), "who means to add it is told the permissions");
    assert_eq!(create(&two).await.status(), 500, "a name that another page has");
    let one = format!("/API/portal/page/{}", created["id"].as_str().unwrap());
    assert_eq!(caller.status(Method::PUT, &one, json!({"createdBy": "x"})).await, 200);
    assert_eq!(caller.get(&one).await.json::<Value>().await.unwrap()["displayName"], "一");
    assert_eq!(caller.status(Method::PUT, "/API/portal/page/999", content(&two)).await, 404);
    assert_eq!(caller.status(Method::PUT, &one, content(&two)).await, 200);
    let changed: Value = caller.get(&format!("{one}?d=updatedBy")).await.json().await.unwrap();
    assert_eq!((&changed["displayName"], &changed["contentName"]), (&json!("Two"), &json!(two)));
    assert_eq!(changed["updatedBy"]["userName"], "walter.bates");

    let broken = caller.upload("/portal/pageUpload", "bad.zip", b"no archive".to_vec()).await.text().await.unwrap();
    assert_eq!(create(broken.split("::").next().unwrap()).await.status(), 500);
    let both = json!([created["id"], "999", "9"]);
    assert_eq!(caller.status(Method::DELETE, "/API/portal/page", both).await, 404);
    assert_eq!(caller.search("page?p=0").await, Ok(("0-10/4".to_owned(), 4)), "up to the unknown one they are gone");
    assert_eq!(caller.status(Method::DELETE, "/API/portal/page/10", Value::Null).await, 500, "it is there to stay");
    assert_eq!(caller.status(Method::DELETE, "/API/portal/page/9", Value::Null).await, 200);
}

/// Which error an id is that can be none depends on the version.
#[tokio::test]
async fn ids_that_can_be_none() {
    for (version, malformed, missing) in [
        (Version::V7_11, (500, "APIItemIdMalformedException"), (500, "APIMissingIdException")),
        (Version::V7_14, (500, "APIItemIdMalformedException"), (500, "APIMissingIdException")),
        (Version::V8_0, (400, "APIIncorrectIdException"), (400, "APIIncorrectIdException")),
    ] {
        let server = Server::builder().version(version).start().await.unwrap();
        let caller = Caller::log_in(&server, "walter.bates").await;
        for (id, (status, exception)) in [("x", malformed), ("0", missing), ("-1", missing)] {
            let answer = caller.get(&format!("/API/portal/page/{id}")).await;
            assert_eq!(answer.status(), status, "{version:?} {id}");
            assert!(answer.text().await.unwrap().contains(exception), "{version:?} {id}");
            assert_eq!(caller.get(&format!("/API/identity/user/{id}")).await.status(), 500, "{version:?} {id}");
        }
    }
}

/// What 8.0 does otherwise than 7.14.
#[tokio::test]
async fn version_8_has_one_tenant_and_tells_permissions() {
    let server = Server::builder().version(Version::V8_0).start().await.unwrap();
    let answer = login(&server, "username=walter.bates&password=bpm&redirect=false&tenant=7", None).await;
    assert_eq!(answer.status(), 204, "the tenant is passed over");
    assert!(!cookies(answer.headers()).iter().any(|cookie| cookie.starts_with("bonita.tenant")));
    let admin = Caller::log_in(&server, "install").await;
    for path in ["/API/portal/profileEntry/1", "/API/portal/theme"] {
        assert_eq!(admin.get(path).await.status(), 404, "{path}");
    }
    let uploaded = admin.upload("/API/pageUpload", "one.zip", page("custompage_one", "One")).await;
    let uploaded: Value = serde_json::from_str(&uploaded.text().await.unwrap()).unwrap();
    assert_eq!(uploaded["permissions"], json!([]));
}

#[tokio::test]
async fn the_organization_answers_as_seen() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    let named = "created_by_user_id creation_date description displayName icon id last_update_date name";
    let group: Value = caller.get("/API/identity/group/1").await.json().await.unwrap();
    assert_eq!(keys(&group), format!("{named} parent_path path"));
    let role: Value = caller.get("/API/identity/role/1").await.json().await.unwrap();
    assert_eq!(keys(&role), named);
    let session: Value = caller.get("/API/system/session/unusedId").await.json().await.unwrap();
    let session_keys = "branding_version branding_version_with_date conf copyright is_guest_user is_technical_user \
                        session_id user_id user_name version";
    assert_eq!(keys(&session), session_keys);

    let user = |enabled: Value, name: &str| json!({"userName": name, "password": "x", "enabled": enabled});
    for (enabled, name, is_enabled) in
        [(json!("true"), "a", "true"), (json!(true), "b", "false"), (json!("TRUE"), "c", "false")]
    {
        let created = caller.send(Method::POST, "/API/identity/user", user(enabled, name)).await;
        assert_eq!(created.json::<Value>().await.unwrap()["enabled"], is_enabled, "only the text `true` is true");
    }
    for (method, path, body, status) in [
        (Method::POST, "user", json!({"userName": "d"}), 500),
        (Method::POST, "user", user(json!(null), "d"), 500),
        (Method::POST, "user", user(json!("true"), &"d".repeat(256)), 500),
        (Method::POST, "user", user(json!("true"), "a"), 403),
        (Method::POST, "group", json!({"name": "a/b"}), 500),
        (Method::POST, "group", json!({"name": "a", "parent_group_id": "99"}), 404),
        (Method::GET, "group/99", Value::Null, 404),
        (Method::DELETE, "group/99", Value::Null, 404),
        (Method::DELETE, "role/99", Value::Null, 500),
        (Method::DELETE, "user/99", Value::Null, 200),
    ] {
        assert_eq!(
            caller.status(method.clone(), &format!("/API/identity/{path}"), body).await,
            status,
            "{method} {path}"
        );
    }
    let missing = caller.get("/API/identity/role/99").await;
    assert_eq!(missing.status(), 404);
    assert!(missing.text().await.unwrap().contains("APIItemNotFoundException"), "a role that is not there has words");
}

/// A page keeps the name in URLs that it was created with, whatever the file of an update says.
#[tokio::test]
async fn an_update_keeps_the_url_token() {
    let server = Server::start().await.unwrap();
    let caller = Caller::log_in(&server, "walter.bates").await;
    let upload = async |name: &str| {
        let text = caller.upload("/portal/pageUpload", "x.zip", page(name, name)).await.text().await.unwrap();
        json!({"pageZip": text.split("::").next().unwrap()})
    };
    let one = caller.send(Method::POST, "/API/portal/page", upload("custompage_one").await).await;
    let one: Value = one.json().await.unwrap();
    assert!(
        one["contentName"].as_str().unwrap().starts_with("tmp_"),
        "without its own name it is called as the upload"
    );
    let path = format!("/API/portal/page/{}", one["id"].as_str().unwrap());
    assert_eq!(caller.status(Method::PUT, &path, upload("custompage_two").await).await, 200);
    let changed: Value = caller.get(&path).await.json().await.unwrap();
    assert_eq!((&changed["urlToken"], &changed["displayName"]), (&json!("custompage_one"), &json!("custompage_two")));
}
