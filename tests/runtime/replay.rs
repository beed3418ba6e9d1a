//! Recordings: made against servers in process, replayed where there is none; what is in them, and what is refused.

use crate::canary::canary;
use bpm_rest::{
    ActivitiCloud, ActivityTask, Bonita, Call as _, ErrorKind, Flowable, List as _, ProcessCenter, Result, Upload,
    activiti_cloud::TaskStatus,
    activity_task::NewModel,
    bonita::{self, HumanTaskFilter, Search, Session},
    flowable::{NewUser, UserSort},
    process_center::VariableMap,
    testing::{
        self, Replay, ReplayOptions,
        bonita::{InputType, PlayedProcess},
    },
    transport::{RetryPolicy, credentials::TokenEndpoint},
};
use futures::TryStreamExt as _;
use serde_json::{Value, json};
use std::{fs, panic, path::PathBuf};

/// Where nobody listens.
const NOWHERE: &str = "http://127.0.0.1:9";

/// A recording that is made and replayed in a folder of its own.
struct Recording {
    folder: tempfile::TempDir,
    options: ReplayOptions,
}

impl Recording {
    fn new(options: ReplayOptions) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), options }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("of/a/test.json")
    }

    fn record(&self) -> Replay {
        self.options.clone().record(true).open(self.path()).unwrap()
    }

    fn replay(&self) -> Replay {
        self.options.clone().record(false).open(self.path()).unwrap()
    }

    /// What is in the file, which holds no canary.
    fn text(&self) -> String {
        let text = fs::read_to_string(self.path()).unwrap();
        let leaks: Vec<_> = text.lines().filter(|line| line.contains("canary") || line.contains("Y2FuYXJ5")).collect();
        assert!(leaks.is_empty(), "{leaks:#?}");
        text
    }

    fn exchanges(&self) -> Vec<Value> {
        let file: Value = serde_json::from_str(&self.text()).unwrap();
        file["exchanges"].as_array().unwrap().clone()
    }
}

/// The base URL of a server that is gone: its path alone counts.
fn gone(base_url: &str) -> String {
    let path = base_url.splitn(4, '/').nth(3).map(|path| format!("/{path}")).unwrap_or_default();
    format!("{NOWHERE}{path}")
}

/// Why `finish` fails.
fn unfinished(replay: &Replay) -> String {
    let finish = panic::AssertUnwindSafe(|| replay.finish());
    *panic::catch_unwind(finish).unwrap_err().downcast::<String>().unwrap()
}

/// Users, pages that are asked for ahead, files up and down, and failures. What was seen.
async fn users(flowable: &Flowable) -> Result<Value> {
    let users = flowable.users();
    for id in ["a", "b", "c", "d", "e"] {
        users.create(NewUser::new(id).last_name("Seen").password(canary("password"))).await?;
    }
    let listed: Vec<_> =
        users.list().last_name("Seen").sort(UserSort::Id).size(2).items().prefetch(3).try_collect().await?;
    users.set_picture("a", Upload::bytes("a.png", vec![0x89, 0x50, 0xff, 0x00, 0x01])).await?;
    let picture = users.picture("a").await?.bytes().await?;
    let model = Upload::bytes("one.bpmn20.xml", "<definitions>\n  <process id=\"one\"/>\n</definitions>\n");
    let deployment = flowable.deployments().deploy(model).await?;
    let file = flowable.deployments().resource_bytes(&deployment.id, "one.bpmn20.xml").await?.bytes().await?;
    let again = flowable.deployments().get(&deployment.id).await?;
    let missing = users.get("nobody").with_header("x-api-key", canary("header")).await.unwrap_err();
    let refused = users.create(NewUser::new("a").password(canary("again"))).await.unwrap_err();
    let ids: Vec<_> = listed.into_iter().map(|user| user.id).collect();
    Ok(json!({
        "ids": ids, "picture": picture.to_vec(), "file": String::from_utf8_lossy(&file), "same": again.id == deployment.id,
        "time": again.deployment_time.is_some(), "missing": missing.to_string(), "refused": refused.status().unwrap().as_u16(),
    }))
}

#[tokio::test]
async fn flowable_is_replayed_with_pages_uploads_downloads_and_failures() {
    let server = testing::flowable::Server::start().await.unwrap();
    let recording = Recording::new(Replay::options().ids(["id"]));
    let client = |replay: &Replay, url: &str, password: &str| {
        let builder = Flowable::builder(url).basic_auth(server.user(), password).retry(RetryPolicy::none());
        builder.layer(replay.layer()).build().unwrap()
    };
    let replay = recording.record();
    assert!(replay.is_recording());
    let seen = users(&client(&replay, server.base_url(), server.password())).await.unwrap();
    replay.finish();
    assert_eq!(seen["ids"], json!(["a", "b", "c", "d", "e"]));

    for _ in 0..2 {
        let replay = recording.replay();
        let again = users(&client(&replay, &gone(server.base_url()), "another password")).await.unwrap();
        assert_eq!(again, seen);
        replay.finish();
    }
    let text = recording.text();
    assert!(!text.contains(&server.address().to_string()), "the address of the server is not in it");
    for shown in [
        r#"/identity/users/a/picture""#,
        r#""authorization: ***""#,
        r#""password": "***""#,
        r#""x-api-key: ***""#,
        r#""lastName=Seen""#,
        r#""  <process id=\"one\"/>""#,
        r#""content-type: multipart/form-data; boundary=boundary""#,
        "2000-01-01T00:00:0",
    ] {
        assert!(text.contains(shown), "{shown} in\n{text}");
    }
}

#[tokio::test]
async fn a_recording_made_anew_is_the_same() {
    let options = Replay::options().ids(["id"]);
    let mut texts = Vec::new();
    for _ in 0..2 {
        let server = testing::flowable::Server::start().await.unwrap();
        let recording = Recording::new(options.clone());
        let replay = recording.record();
        let flowable = Flowable::builder(server.base_url()).basic_auth(server.user(), server.password());
        let flowable = flowable.layer(replay.layer()).build().unwrap();
        let model = Upload::bytes("one.bpmn20.xml", "<definitions/>");
        let deployment = flowable.deployments().deploy(model).await.unwrap();
        flowable.deployments().get(&deployment.id).await.unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        // Not finished by hand: the last client is gone.
        drop((flowable, replay));
        texts.push(recording.text());
    }
    assert_eq!(texts[0], texts[1]);
}

#[tokio::test]
async fn what_was_not_recorded_is_refused_and_shows_the_nearest() {
    let server = testing::flowable::Server::start().await.unwrap();
    let recording = Recording::new(Replay::options());
    let client = |replay: &Replay, url: &str| {
        Flowable::builder(url).basic_auth(server.user(), server.password()).layer(replay.layer()).build().unwrap()
    };
    let replay = recording.record();
    let flowable = client(&replay, server.base_url());
    flowable.users().create(NewUser::new("a").last_name("Seen")).await.unwrap();
    flowable.users().list().size(10).last_name("Seen").await.unwrap();
    flowable.users().get("a").await.unwrap();
    replay.finish();
    let error = flowable.users().get("a").await.unwrap_err();
    assert!(error.to_string().contains("`finish` comes after the last call"), "{error}");

    let replay = recording.replay();
    let flowable = client(&replay, &gone(server.base_url()));
    let error = flowable.users().list().size(20).last_name("Seen").await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Request, false));
    let told = "the nearest is exchange 2, flowable list_users, and differs: query size: recorded `10`, sent `20`";
    assert!(error.to_string().contains(told), "{error}");
    let new = NewUser::new("a").last_name("Other").password(canary("password"));
    let error = flowable.users().create(new).await.unwrap_err();
    let told = r#"differs: body.lastName: recorded `"Seen"`, sent `"Other"`"#;
    assert!(error.to_string().contains(told), "{error}");
    flowable.users().get("a").await.unwrap();
    let error = flowable.users().get("a").await.unwrap_err();
    assert!(error.to_string().contains("it was recorded, and is sent more often than then"), "{error}");

    let told = unfinished(&replay);
    for part in [
        "the calls are not those of",
        "These requests are not recorded:",
        "/identity/users (flowable list_users)\n      the nearest is exchange 2, flowable list_users, and differs:\n      query size: recorded `10`, sent `20`",
        "These exchanges were not asked for:\n  exchange 1, flowable create_user: POST",
    ] {
        assert!(told.contains(part), "{part} in\n{told}");
    }
    assert!(!told.contains("exchange 3,"), "{told}");
    assert!(!told.contains("canary"), "{told}");
}

#[test]
fn a_recording_that_is_not_there_says_how_it_is_made() {
    let recording = Recording::new(Replay::options());
    let error = recording.options.clone().record(false).open(recording.path()).unwrap_err();
    assert!(error.to_string().contains("run the test once with BPM_REST_RECORD=1"), "{error}");
    fs::create_dir_all(recording.path().parent().unwrap()).unwrap();
    for (text, why) in
        [("{}", "missing field"), (r#"{"about": "", "format": 99, "exchanges": []}"#, "its format is 99")]
    {
        fs::write(recording.path(), text).unwrap();
        let error = recording.options.clone().record(false).open(recording.path()).unwrap_err().to_string();
        assert!(error.contains("is no recording") && error.contains(why), "{error}");
    }
}

#[tokio::test]
async fn a_session_of_bonita_is_replayed_with_its_cookies_and_its_token() {
    let server = testing::bonita::Server::start().await.unwrap();
    let recording = Recording::new(Replay::options());
    let order = || PlayedProcess::new("Order", "1.0").task("review", [("approved", InputType::Boolean)]);
    let story = async |replay: &Replay, url: &str| -> Result<Value> {
        let session = Session::login(server.user(), server.password());
        let bonita = Bonita::builder(url).session(session).layer(replay.layer()).build()?;
        let me = bonita.sessions().get().await?.user_id;
        let deployed = bonita.processes().deploy(Upload::bytes("order.bar", order().archive().unwrap())).await?;
        let process = deployed.process.id;
        let case = bonita.processes().start(process, json!({})).await?.case_id;
        let search = Search::new().filter(HumanTaskFilter::case_id(case));
        let task = bonita.human_tasks().search(search).until_found().await?;
        bonita.human_tasks().assign(task.id, me).await?;
        bonita.user_tasks().execute(task.id, json!({"approved": true})).await?;
        let users: Vec<bonita::User> = bonita.users().search(Search::new().per_page(3)).items().try_collect().await?;
        bonita.sessions().logout().await?;
        Ok(json!([process, case, task.id, users.len()]))
    };
    let replay = recording.record();
    let seen = story(&replay, server.base_url()).await.unwrap();
    replay.finish();
    let replay = recording.replay();
    assert_eq!(story(&replay, &gone(server.base_url())).await.unwrap(), seen);
    replay.finish();

    let exchanges = recording.exchanges();
    let login =
        exchanges.iter().find(|exchange| exchange["request"]["path"].as_str().unwrap().ends_with("/loginservice"));
    let login = login.unwrap();
    assert!(login["request"]["body"]["form"].as_array().unwrap().contains(&json!("password=***")), "{login}");
    let cookies = login["answer"]["headers"].to_string();
    assert!(cookies.contains("set-cookie: X-Bonita-API-Token=***") && cookies.contains("JSESSIONID=***"), "{cookies}");
    let sent = exchanges.last().unwrap()["request"]["headers"].to_string();
    assert!(sent.contains("x-bonita-api-token: ***") || sent.contains("cookie: ***"), "{sent}");
}

#[tokio::test]
async fn bearer_tokens_are_replayed_with_their_endpoint() {
    let sso = testing::token_endpoint::Server::start().await.unwrap();
    let engine = testing::flowable::Server::start_with_tokens_of(&sso).await.unwrap();
    let recording = Recording::new(Replay::options());
    let story = async |replay: &Replay, sso_url: &str, url: &str, secret: &str| -> Result<usize> {
        let endpoint = TokenEndpoint::keycloak(sso_url, sso.realm())?;
        let grant = endpoint.client_credentials(sso.client_id(), secret);
        let builder = Flowable::builder(url).credentials(grant).layer(replay.layer());
        Ok(builder.build()?.users().list().await?.data.len())
    };
    let replay = recording.record();
    let seen = story(&replay, sso.base_url(), engine.base_url(), sso.client_secret()).await.unwrap();
    replay.finish();
    let replay = recording.replay();
    let again = story(&replay, &gone(sso.base_url()), &gone(engine.base_url()), "another secret").await.unwrap();
    assert_eq!(again, seen);
    replay.finish();
    let text = recording.text();
    assert!(!text.contains(sso.client_secret()) && text.contains(r#""access_token": "***""#), "{text}");
}

#[tokio::test]
async fn ids_of_answers_are_those_of_later_requests() {
    let server = testing::activiti_cloud::Server::start().await.unwrap();
    let process = format!(
        r#"<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:activiti="http://activiti.org/bpmn">
        <process id="order"><startEvent id="s"/><userTask id="t" name="Review" activiti:candidateUsers="{}"/>
        <endEvent id="e"/><sequenceFlow id="a" sourceRef="s" targetRef="t"/><sequenceFlow id="b" sourceRef="t" targetRef="e"/>
        </process></definitions>"#,
        server.user()
    );
    server.deploy(&process).unwrap();
    let recording = Recording::new(Replay::options());
    let story = async |replay: &Replay, url: &str| -> Result<Value> {
        let builder = ActivitiCloud::builder(url).basic_auth(server.user(), server.password()).layer(replay.layer());
        let cloud = builder.build()?;
        // Made by the client, and another one each time.
        let key = format!("order-{:08x}-0000-4000-8000-{:012x}", std::process::id(), number_of_the_clock());
        let order = cloud.process_instances().start_by_key("order").business_key(&key).variable("amount", 5).await?;
        let task = cloud.process_instances().tasks(&order.id).until_found().await?;
        let claimed = cloud.tasks().claim(&task.id).await?;
        cloud.tasks().complete(&task.id).variable("approved", true).await?;
        let again = cloud.process_instances().get(&order.id).await;
        Ok(json!([
            order.business_key == Some(key),
            claimed.id == task.id,
            claimed.status == TaskStatus::Assigned,
            task.created_date >= order.start_date,
            again.is_err(),
        ]))
    };
    let replay = recording.record();
    let seen = story(&replay, server.base_url()).await.unwrap();
    replay.finish();
    assert_eq!(seen[0], json!(true));
    for _ in 0..2 {
        let replay = recording.replay();
        assert_eq!(story(&replay, &gone(server.base_url())).await.unwrap(), seen);
        replay.finish();
    }
    let text = recording.text();
    assert!(text.contains("order-00000000-0000-4000-8000-000000000001"), "{text}");
    assert!(text.contains("00000000-0000-4000-8000-000000000002"), "{text}");
}

/// A number that no other run has.
fn number_of_the_clock() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    u64::try_from(now.as_nanos() % (1 << 48)).unwrap()
}

#[tokio::test]
async fn answers_in_envelopes_are_replayed() {
    let server = testing::process_center::Server::start().await.unwrap();
    let recording = Recording::new(Replay::options());
    let story = async |replay: &Replay, url: &str| -> Result<Value> {
        let center = ProcessCenter::builder(url).layer(replay.layer()).build()?;
        let file = include_bytes!("../../ergonomic/examples/leave_request/leave.bpmn20.xml");
        center.deployments().deploy(Upload::bytes("请假.bpmn20.xml", &file[..])).await?;
        let leave = center.process_instances().start("leave").await?;
        let task = center.tasks().list_current(&leave).await?.pop().unwrap();
        center.tasks().assign(&task.task_id, ("oa", "张三")).await?;
        center.tasks().complete(&task.task_id, ("oa", "张三")).variables(VariableMap::new().with("天数", 3)).await?;
        let gone = center.forms().variables(&task.task_id).await.unwrap_err();
        Ok(json!([leave.is_empty(), gone.is_not_found()]))
    };
    let replay = recording.record();
    let seen = story(&replay, server.base_url()).await.unwrap();
    replay.finish();
    let replay = recording.replay();
    assert_eq!(story(&replay, &gone(server.base_url())).await.unwrap(), seen);
    replay.finish();

    let server = testing::activity_task::Server::start().await.unwrap();
    let recording = Recording::new(Replay::options());
    let story = async |replay: &Replay, url: &str| -> Result<usize> {
        let service = ActivityTask::builder(url).layer(replay.layer()).build()?;
        service.deployments().deploy(NewModel::new().process_key("purchase").process_name("采购审批")).await?;
        let tasks: Vec<_> = service.tasks().search([("assignee", "kim")]).items().try_collect().await?;
        Ok(tasks.len())
    };
    let replay = recording.record();
    let seen = story(&replay, server.base_url()).await.unwrap();
    replay.finish();
    let replay = recording.replay();
    assert_eq!(story(&replay, &gone(server.base_url())).await.unwrap(), seen);
    replay.finish();
}

#[tokio::test]
async fn a_secret_that_comes_back_is_masked_wherever_it_is() {
    use crate::scripted::{Scripted, reply};
    let echo = Scripted::new(|_, _| {
        let secret = canary("password");
        let answer = json!({"id": format!("of {secret}"), "note": {"in": [secret.clone()]}, "lastName": "eyJhbGciOi.eyJzdWIi.c2ln"});
        let mut answer = reply(200, answer.to_string())?;
        let cookie = format!("sid={}; Path=/; Expires=Wed, 01 Jan 2098 00:00:00 GMT", canary("cookie"));
        answer.headers_mut().insert("set-cookie", cookie.parse().unwrap());
        answer.headers_mut().insert("location", format!("http://flowable.test/x?u={secret}").parse().unwrap());
        Ok(answer)
    });
    let recording = Recording::new(Replay::options().ignore(["requestedAt"]));
    let replay = recording.record();
    let client = |replay: &Replay, password: &str| {
        echo.builder().basic_auth("user", password.to_owned()).layer(replay.layer()).build().unwrap()
    };
    let flowable = client(&replay, &canary("password"));
    let call = async |flowable: &Flowable, time: &str| {
        let body = json!({"requestedAt": time, "pin": 123_456, "note": "x"});
        let call = flowable.raw(http::Method::POST, "/x").json(&body).query("access_token", canary("query"));
        call.read::<Value>().await
    };
    call(&flowable, "now").await.unwrap();
    flowable.users().get("x").await.unwrap();
    replay.finish();
    let text = recording.text();
    for shown in [
        "of ***",
        "set-cookie: sid=***; Path=/\"",
        r#""pin": 0"#,
        r#""requestedAt": "<any>""#,
        "access_token=***",
        r#""lastName": "***""#,
    ] {
        assert!(text.contains(shown), "{shown} in\n{text}");
    }
    let replay = recording.replay();
    let flowable = client(&replay, "another");
    call(&flowable, "later").await.unwrap();
    flowable.users().get("x").await.unwrap();
    replay.finish();
}

#[tokio::test]
async fn a_password_that_is_the_name_of_the_user_hides_no_other_word() {
    let server = testing::bonita::Server::start().await.unwrap();
    let recording = Recording::new(Replay::options());
    let replay = recording.record();
    let builder = Bonita::builder(server.base_url()).session(Session::login("install", "install"));
    let session = builder.layer(replay.layer()).build().unwrap().sessions().get().await.unwrap();
    assert_eq!(session.user_name.as_deref(), Some("install"));
    replay.finish();
    let exchanges = recording.exchanges();
    let form = exchanges[0]["request"]["body"]["form"].to_string();
    assert!(form.contains("password=***") && form.contains("username=install"), "{form}");
    assert_eq!(exchanges[1]["answer"]["body"]["json"]["user_name"], json!("install"));
}
