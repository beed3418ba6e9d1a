//! Calls that no spec describes: their names, bodies and lists.

use crate::scripted::{Scripted, number, page, reply};
use bpm_rest::{
    Activiti, Call as _, ErrorKind, Flowable, List as _, ResumeToken, Upload,
    flowable::operations,
    raw::{Paging, Raw},
    testing::{Recorder, Reply},
    transport::RetryPolicy,
};
use futures::TryStreamExt as _;
use http::Method;
use serde_json::{Value, json};
use std::time::Duration;

fn recorded(reply: Reply) -> (Recorder, Flowable) {
    let recorder = Recorder::new();
    recorder.reply(reply);
    let builder = Flowable::builder("http://flowable.test/service").retry(RetryPolicy::none());
    (recorder.clone(), builder.transport(recorder).build().unwrap())
}

#[tokio::test]
async fn a_raw_call_is_told_by_its_template_and_its_name_and_never_by_its_values() {
    let (recorder, flowable) = recorded(Reply::json(404, "{}"));
    let call = flowable.raw(Method::GET, "/x/{id}/y/{name}").segment("name", "a b").segment("id", "hunter2");
    let debug = format!("{call:?}");
    let error = call.read::<Value>().await.unwrap_err();
    assert!(error.to_string().starts_with("raw (GET /x/{id}/y/{name}): the server answered 404"), "{error}");
    assert!(!format!("{error} {error:?} {debug}").contains("hunter2"));
    assert!(recorder.take().to_string().starts_with("GET /service/x/hunter2/y/a%20b\n"));

    recorder.reply(Reply::json(404, "{}"));
    let call = flowable.raw(Method::GET, "/x/{id}?token=hunter2").segment("id", "7").named("get_x");
    let debug = format!("{call:?}");
    let error = call.stream().without_retry().await.unwrap_err();
    assert!(error.to_string().starts_with("get_x (GET /x/{id}): the server answered 404"), "{error}");
    assert!(!format!("{error} {error:?} {debug}").contains("hunter2"));
    let operation = error.operation().unwrap();
    assert_eq!((&*operation.id, &*operation.path, operation.system), ("get_x", "/x/{id}", "raw"));
    assert!(operation.is_idempotent && operation.is_transfer);
}

#[tokio::test]
async fn a_raw_path_is_filled_exactly() {
    let (recorder, flowable) = recorded(Reply::json(200, "1"));
    let get = |path: &str| flowable.raw(Method::GET, path);
    for (call, why) in [
        (get("/x/{id}"), "one value for `{id}`"),
        (get("/x/{id}").segment("id", "1").segment("id", "2"), "one value for `{id}`"),
        (get("/x/{id}").segment("id", "1").segment("other", "2"), "no placeholder"),
        (get("/x").segment("id", "1"), "no placeholder"),
        (get("/x/{id}").segment("id", ".."), ".."),
        (get("/x/{id}").segment("id", ""), "empty"),
        (get("{id}").segment("id", "1"), "one slash"),
    ] {
        let error = call.read::<Value>().await.unwrap_err();
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains(why), "{error}");
    }
    let activiti = Activiti::builder("http://activiti.test").transport(recorder.clone()).build().unwrap();
    let error = activiti.raw(Method::GET, "/x/{id}").segment("id", " a").read::<Value>().await.unwrap_err();
    assert!(error.to_string().contains("white space"), "{error}");
    assert_eq!(recorder.take().requests().len(), 0);
    get("/x/{id}.png").segment("id", "{id}").read::<Value>().await.unwrap();
    assert!(recorder.take().to_string().starts_with("GET /service/x/%7Bid%7D.png\n"));
}

#[tokio::test]
async fn a_raw_form_has_all_its_fields_and_files() {
    let (recorder, flowable) = recorded(Reply::empty(204));
    let post = || flowable.raw(Method::POST, "/x");
    let file = |name: &str| Upload::bytes(name, "bytes");
    post()
        .field("a", "1")
        .field("a", "2 ü\"")
        .upload("标签", file("x.txt"))
        .upload("f", file("y.txt"))
        .read::<()>()
        .await
        .unwrap();
    let sent = recorder.take().to_string();
    let parts: Vec<&str> = sent.lines().filter(|line| line.starts_with("content-disposition")).collect();
    assert_eq!(
        parts,
        [
            "content-disposition: form-data; name=\"a\"",
            "content-disposition: form-data; name=\"a\"",
            "content-disposition: form-data; name=\"标签\"; filename=\"x.txt\"",
            "content-disposition: form-data; name=\"f\"; filename=\"y.txt\"",
        ],
        "{sent}"
    );
    assert!(sent.contains("\n2 ü\"\n"), "{sent}");

    for (call, why) in [
        (post().json(&1).field("a", "1"), "two bodies"),
        (post().upload("f", file("x.txt")).json(&1), "two bodies"),
        (post().field("a\"b", "1"), "name of a part"),
        (post().field("a\\", "1"), "name of a part"),
        (post().field("a\r\nX-Evil: 1", "1"), "name of a part"),
        (post().field(" a", "1"), "name of a part"),
        (post().upload("", file("x.txt")), "name of a part"),
    ] {
        let error = call.read::<()>().await.unwrap_err();
        assert!(error.kind() == ErrorKind::Request && error.to_string().contains(why), "{error}");
    }
    assert_eq!(recorder.take().requests().len(), 0);
}

async fn all(list: bpm_rest::raw::RawList<Value>) -> bpm_rest::Result<Vec<String>> {
    list.items().prefetch(3).map_ok(|item| item["id"].as_str().unwrap().to_owned()).try_collect().await
}

#[tokio::test]
async fn a_raw_list_is_a_list_as_any_other() {
    let server =
        Scripted::new(|_, request| reply(200, page(number(request, "start"), number(request, "size"), 25, true)));
    let flowable = server.flowable();
    let paging = || Paging::offset("start", "size").items("data").total("total").starts_at("start");
    let list =
        || flowable.raw(Method::GET, "/things/{id}").segment("id", "7").query("size", "10").paged::<Value>(paging());
    let expected: Vec<String> = (0..25).map(|n| format!("u{n}")).collect();
    assert_eq!(all(list()).await.unwrap(), expected);
    assert_eq!(server.requests(), 3);
    assert_eq!(list().total().await.unwrap(), 25);
    assert_eq!(list().await.unwrap()["data"].as_array().unwrap().len(), 10);
    assert_eq!(
        list().with_deadline(Duration::from_secs(5)).items().limit(12).try_collect::<Vec<_>>().await.unwrap().len(),
        12
    );

    let mut items = list().items();
    for _ in 0..13 {
        items.try_next().await.unwrap();
    }
    let token = serde_json::to_string(&items.resume_token()).unwrap();
    let token: ResumeToken = serde_json::from_str(&token).unwrap();
    assert_eq!(list().items().resume(&token).try_collect::<Vec<_>>().await.unwrap().len(), 12);
    let error = flowable.users().list().items().resume(&token).try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);

    for (wrong, kind, why) in [
        (paging().items("rows"), ErrorKind::Protocol, "no array of items at `rows`"),
        (paging().items("total"), ErrorKind::Protocol, "no array of items at `total`"),
        (paging().starts_at("total"), ErrorKind::Protocol, "asked for the page from offset 0"),
        (paging().in_body(), ErrorKind::Protocol, ""),
    ] {
        let call = flowable.raw(Method::GET, "/things").named("list_things");
        let error = call.paged::<Value>(wrong).items().try_collect::<Vec<_>>().await;
        match error {
            Err(error) => {
                assert_eq!(error.kind(), kind);
                assert!(error.to_string().starts_with("list_things") && error.to_string().contains(why), "{error}");
            }
            Ok(items) => assert!(why.is_empty() && items.is_empty(), "{why}"),
        }
    }
    let typed = flowable
        .raw(Method::GET, "/things")
        .query("size", "2")
        .paged::<std::collections::BTreeMap<String, u64>>(paging());
    let error = typed.items().try_collect::<Vec<_>>().await.unwrap_err();
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("[0].id")));
    assert!(!format!("{error} {error:?}").contains("u0"));
}

#[tokio::test]
async fn a_raw_list_is_paged_by_index_by_number_or_in_its_body() {
    let rows = |start: usize, size: usize| -> Vec<Value> {
        (start.min(5)..(start + size).min(5)).map(|n| json!({"id": n.to_string()})).collect()
    };
    let by_index = Scripted::new(move |_, request| {
        let (p, c) = (number(request, "p"), number(request, "c"));
        let mut answer = reply(200, Value::from(rows(p * c, c)).to_string())?;
        answer.headers_mut().insert("content-range", format!("{p}-{c}/5").parse().unwrap());
        Ok(answer)
    });
    let by_number = Scripted::new(move |_, request| {
        let (page, size) = (number(request, "page"), number(request, "n"));
        let start = (page - 1) * size;
        reply(200, json!({"rows": rows(start, size), "meta": {"count": "5", "more": start + size < 5}}).to_string())
    });
    let in_body = Scripted::new(move |_, request| {
        let body: Value = serde_json::from_slice(request.body().as_bytes().unwrap()).unwrap();
        assert_eq!(body["name"], "x");
        let [start, size] = ["start", "size"].map(|name| body[name].as_u64().unwrap() as usize);
        reply(200, json!({"data": rows(start, size)}).to_string())
    });
    let expected = ["0", "1", "2", "3", "4"];
    let get = |server: &Scripted| server.flowable().raw(Method::GET, "/rows");
    let list = get(&by_index).query("c", "2").paged::<Value>(Paging::index("p", "c").content_range());
    assert_eq!(all(list.clone()).await.unwrap(), expected);
    assert_eq!(list.total().await.unwrap(), 5);
    let paging = Paging::number("page", "n").items("/rows").total("meta.count").next("meta.more");
    assert_eq!(all(get(&by_number).query("n", "2").paged::<Value>(paging)).await.unwrap(), expected);
    let query = in_body.flowable().raw(Method::POST, "/query").json(&json!({"name": "x", "size": 2}));
    let paging = Paging::offset("start", "size").items("data").in_body();
    assert_eq!(all(query.paged::<Value>(paging.clone())).await.unwrap(), expected);

    let form = in_body.flowable().raw(Method::POST, "/query").field("a", "b").paged::<Value>(paging.clone());
    assert!(all(form).await.unwrap_err().to_string().contains("with a form"));
    let array = in_body.flowable().raw(Method::POST, "/query").json(&[1]).paged::<Value>(paging);
    assert!(all(array).await.unwrap_err().to_string().contains("no JSON object"));
    let page = get(&by_index).query("p", "1").paged::<Value>(Paging::index("p", "c"));
    assert!(all(page).await.unwrap_err().to_string().contains("without the size"));
    let word = get(&by_index).query("c", "many").paged::<Value>(Paging::index("p", "c"));
    assert!(all(word).await.unwrap_err().to_string().contains("`c` of a list is no count"));
}

#[tokio::test]
async fn a_raw_call_of_an_operation_is_that_operation() {
    let (recorder, flowable) = recorded(Reply::json(404, r#"{"message": "Not found", "exception": "No such user."}"#));
    let connection = || flowable.operations().connection().clone();
    let get = Raw::operation(connection(), &operations::GET_USER).segment("userId", "tijs");
    assert!(format!("{get:?}").contains("get_user"), "{get:?}");
    let error = get.read::<Value>().await.unwrap_err();
    // The failures of the spec tell what the status means.
    assert!(error.is_not_found(), "{error}");
    assert!(error.to_string().starts_with("get_user (GET /identity/users/{userId}): "), "{error}");
    assert_eq!(error.operation().unwrap().system, "flowable");
    recorder.reply(Reply::json(500, "{}"));
    let create = Raw::operation(connection(), &operations::CREATE_USER).json(&json!({"id": "tijs"})).idempotent(true);
    assert!(create.read::<Value>().await.unwrap_err().may_have_taken_effect());
    // A limit of the spec is one here.
    let long: Vec<(String, String)> = (0..3_000).map(|n| ("taskId".to_owned(), n.to_string())).collect();
    let limited = operations::ALL.iter().find(|operation| operation.url_limit.is_some());
    let activiti = bpm_rest::activiti::operations::ALL.iter().find(|operation| operation.url_limit.is_some());
    let limited = limited.or(activiti).unwrap();
    let error = Raw::operation(connection(), *limited).queries(long).read::<Value>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("in a body"), "{error}");
}

#[tokio::test]
async fn a_value_of_several_segments_keeps_its_slashes() {
    let (recorder, flowable) = recorded(Reply::json(200, "{}"));
    let call = || flowable.raw(Method::GET, "/extension/{path}/x");
    call().segments("path", "a b/c").read::<Value>().await.unwrap();
    assert!(recorder.take().to_string().starts_with("GET /service/extension/a%20b/c/x\n"));
    for path in ["a//b", "../b", "/a"] {
        let error = call().segments("path", path).read::<Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{path}");
    }
}

#[tokio::test]
async fn a_raw_form_of_fields_is_written_as_a_query() {
    let (recorder, flowable) = recorded(Reply::json(200, "{}"));
    let call = || flowable.raw(Method::POST, "/x").fields(&json!({"name": "a b", "ids": [1, 2]}));
    call().read::<Value>().await.unwrap();
    let sent = recorder.take().to_string();
    assert!(sent.contains("content-type: application/x-www-form-urlencoded"), "{sent}");
    assert!(sent.contains("ids=1\n&ids=2\n&name=a+b"), "{sent}");
    for two in
        [call().json(&json!({})), call().field("a", "b"), flowable.raw(Method::POST, "/x").json(&1).fields(&json!({}))]
    {
        assert!(two.read::<Value>().await.unwrap_err().to_string().contains("two bodies"));
    }
}

#[tokio::test]
async fn rows_that_a_server_joins_are_counted_in_a_raw_list() {
    let server = Scripted::new(|_, request| {
        let (start, size) = (number(request, "start"), number(request, "size"));
        let item = |n: usize| json!({"id": n.to_string(), "variables": [1, 2]});
        let data: Vec<Value> = (start..100.min(start + size)).map(item).collect();
        reply(200, json!({"data": data, "total": 100, "start": start}).to_string())
    });
    let flowable = server.flowable();
    let read = |limit| {
        let paging = Paging::offset("start", "size").items("data").total("total").rows("variables", limit);
        flowable.raw(Method::GET, "/x").query("size", "10").paged::<Value>(paging).items().try_collect::<Vec<Value>>()
    };
    assert_eq!(read(201).await.unwrap().len(), 100);
    let error = read(200).await.unwrap_err();
    assert!(error.to_string().contains("the server stops at 200 rows"), "{error}");
}
