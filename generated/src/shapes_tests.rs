//! What was generated from shapes that are hard to generate from: requests as they leave, answers as they are read.

use crate::{
    download::Download,
    error::Error,
    operation::{Head, Operation, Page, Paged},
    shapes::{
        Client, builder,
        enums::Color,
        operations,
        types::{
            Login, NewOrder, NewThing, NewThingAt, NewThingAtSpotsItem, Order, OrderPage, OrderQuery,
            PatchThingBodyPlace, SearchOrdersBody, Thing, ThingPage, ThingRef, ThingUpdate,
        },
    },
    transport::{Connection, Context, Transport},
};
use futures::future::BoxFuture;
use reqwest::{Request, Response};
use serde_json::{Value, json};
use std::sync::Arc;

/// Requests are looked at here, not sent.
#[derive(Debug)]
struct Nowhere;

impl Transport for Nowhere {
    fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, Result<Response, Error>> {
        Box::pin(async { Err(Error::request("nothing is sent here")) })
    }
}

fn client() -> Client {
    let base_url = "http://h".parse().unwrap();
    Client::new(Connection::new(&base_url, reqwest::Client::new(), Arc::new(Nowhere)))
}

fn line(operation: impl Operation) -> String {
    let request = operation.into_request().unwrap();
    let url = request.url().as_str().trim_start_matches("http://h");
    format!("{} {url}", request.method())
}

fn text(operation: impl Operation) -> String {
    let request = operation.into_request().unwrap();
    String::from_utf8(request.body().unwrap().as_bytes().unwrap().to_vec()).unwrap()
}

fn body(operation: impl Operation) -> Value {
    serde_json::from_str(&text(operation)).unwrap()
}

fn refused<T>(result: Result<T, Error>) -> String {
    result.err().unwrap().to_string()
}

async fn answer<O: Operation>(_: O, value: Value) -> O::Output {
    let response = http::Response::builder().header("content-type", "application/json").body(value.to_string());
    O::decode(response.unwrap().into()).await.unwrap()
}

#[test]
fn parameters_of_paths_and_components_are_parameters_of_operations() {
    let get = client().get_thing().thing_id("a/b").depth("deep").since("2024-01-01");
    assert_eq!(line(get), "GET /things/a%2Fb?depth=deep&since=2024-01-01");
    let update = client().update_thing().thing_id("a").depth(2);
    assert_eq!(line(update), "PUT /things/a?depth=2");
}

#[test]
fn parameters_with_awkward_names_are_sent_under_their_own() {
    let list = client().list_things();
    let list = list.request("a").url("b").result("c").response("d").value("e").build("f").type_("g").self_("h");
    let list = list.filter_name("i")._1st("j").color(Color::On).tag(vec!["k".to_owned(), "l".to_owned()]).pin("m");
    let line = line(list);
    for pair in [
        "request=a",
        "url=b",
        "result=c",
        "response=d",
        "value=e",
        "build=f",
        "type=g",
        "self=h",
        "filter%5Bname%5D=i",
        "1st=j",
        "color=on",
        "tag=k",
        "tag=l",
        "pin=m",
    ] {
        assert!(line.contains(pair), "{pair} in {line}");
    }
}

#[test]
fn secrets_in_headers_and_paths_arrive_and_are_not_shown() {
    let list = client().list_things().x_token("hunter2").x_trace("t");
    assert!(!format!("{list:?}").contains("hunter2"));
    let request = list.into_request().unwrap();
    assert_eq!(request.headers()["x-token"], "hunter2");
    assert!(request.headers()["x-token"].is_sensitive() && !request.headers()["x-trace"].is_sensitive());
    assert_eq!(line(client().open_thing().pin("a b")), "POST /things/a%20b/open");
    assert_eq!(line(client().look_at_thing().pin("a")), "HEAD /things/a/open");
    assert!(refused(client().look_at_thing().pin("").into_request()).contains("`pin` is empty"));
}

#[test]
fn a_body_has_setters_for_types_of_all_kinds() {
    let thing = NewThing::new("a", ["t"])
        .color(Color::V1st)
        .pin("p")
        .level(2)
        .labels([("k".to_owned(), "v".to_owned())])
        .children([NewThing::new("b", Vec::<String>::new())])
        .parent(NewThing::new("c", ["u"]))
        .at(NewThingAt::new("s").spots([NewThingAtSpotsItem::new().n(1)]))
        .set_new("n")
        .set_default("d")
        .set_clone("c")
        .request("r")
        .client("l")
        .body("y")
        .items("i")
        .type_("t")
        .clear_x()
        .set_clear_x("z");
    let sent = body(client().create_thing().body(thing));
    let expected = json!({
        "id": "a", "tags": ["t"], "color": "1st", "owner": null, "pin": "p", "level": 2, "labels": {"k": "v"},
        "children": [{"id": "b", "tags": [], "color": null, "owner": null}],
        "parent": {"id": "c", "tags": ["u"], "color": null, "owner": null},
        "at": {"street": "s", "spots": [{"n": 1}]},
        "new": "n", "default": "d", "clone": "c", "request": "r", "client": "l", "body": "y", "items": "i", "type": "t",
        "x": null, "clearX": "z",
    });
    assert_eq!(sent, expected);
}

#[test]
fn a_builder_sets_fields_of_its_body() {
    let create = client().create_thing().body(NewThing::new("a", ["t"]));
    let create = create.children([NewThing::new("b", ["u"])]).at(NewThingAt::new("s")).request("r").set_new("n");
    let sent = body(create);
    assert_eq!((&sent["at"]["street"], &sent["children"][0]["id"]), (&json!("s"), &json!("b")));
    assert_eq!((&sent["request"], &sent["new"]), (&json!("r"), &json!("n")));
    assert!(refused(client().create_thing().id("a").into_request()).contains("the body is missing"));
}

#[test]
fn a_list_is_a_body_and_so_is_one_that_was_put_together() {
    let sent = body(client().create_things().body(vec![NewThing::new("a", ["t"])]));
    assert_eq!(sent[0]["id"], "a");
    let sent = body(client().create_order().body(NewOrder::new("o", ["bread"])));
    assert_eq!(sent, json!({"id": "o", "lines": ["bread"]}), "required is told by each part of an allOf");
}

#[test]
fn an_update_tells_absent_null_and_value_apart() {
    let update = || client().update_thing().thing_id("a");
    assert_eq!(body(update()), json!({}));
    let set = update().name("n").pin("p").color(Color::Red).tags(["t"]).ids(["i"]).level(3).other(ThingRef::new("o"));
    assert_eq!(
        body(set),
        json!({"name": "n", "pin": "p", "color": "red", "tags": ["t"], "ids": ["i"], "level": 3, "other": {"id": "o"}})
    );
    let cleared = update()
        .clear_name()
        .clear_pin()
        .clear_color()
        .clear_ids()
        .clear_labels()
        .clear_level()
        .clear_at()
        .clear_other();
    assert_eq!(
        body(cleared),
        json!({
            "name": null, "pin": null, "color": null, "ids": null, "labels": null, "level": null, "at": null, "other": null,
        })
    );
    let emptied = update().body(ThingUpdate::new().tags(Vec::<String>::new()).ids(Vec::<String>::new()));
    assert_eq!(body(emptied), json!({"tags": [], "ids": []}));
}

#[test]
fn a_body_without_name_is_a_type_with_setters() {
    let patch = client().patch_thing().thing_id("a");
    assert!(refused(patch.clone().into_request()).contains("the body is missing"));
    let patch = patch.body(crate::shapes::types::PatchThingBody::new("because")).clear_note();
    assert_eq!(body(patch.clone()), json!({"reason": "because", "note": null}));
    assert_eq!(body(patch.place(PatchThingBodyPlace::new().shelf("s")))["place"], json!({"shelf": "s"}));
}

#[test]
fn forms_are_sent_as_forms() {
    let log_in = client().log_in().body(Login::new("p&q", "kermit").redirect(true));
    let request = log_in.clone().into_request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(text(log_in), "password=p%26q&redirect=true&username=kermit");
    assert_eq!(text(client().search_orders().body(SearchOrdersBody::new("a b"))), "text=a+b");
}

#[test]
fn bodies_of_text_and_bytes_are_left_to_hand_written_code() {
    let by_hand: Vec<&str> = operations::BY_HAND.iter().map(|operation| operation.id).collect();
    assert_eq!(by_hand, ["add_note", "add_scan"]);
    assert!(operations::ADD_SCAN.is_transfer && operations::OPEN_THING.is_transfer);
    assert!(!operations::ADD_NOTE.is_transfer, "a note is no file, though it is sent by hand-written code");
}

#[tokio::test]
async fn an_answer_may_hold_more_or_null_where_the_spec_says_otherwise() {
    let thing: Thing = answer(
        client().get_thing(),
        json!({"id": "a", "color": "purple", "tags": null, "labels": null, "parts": null, "extra": null, "size": null, "new": 1}),
    )
    .await;
    assert_eq!(thing.color, Some(Color::Unknown("purple".into())));
    assert!(thing.tags.is_empty() && thing.labels.is_empty() && thing.parts.is_empty() && thing.extra.is_empty());
    assert_eq!(thing.size, None);

    let thing =
        json!({"id": "a", "color": null, "tags": ["t"], "labels": {}, "size": {"width": 1.5}, "enum": "e", "level": 7});
    let thing = answer(client().create_thing(), thing).await.unwrap();
    assert_eq!((thing.color, thing.enum_.as_deref(), thing.level), (None, Some("e"), Some(7)));
    assert_eq!(thing.size.unwrap().width, Some(1.5));
}

#[tokio::test]
async fn answers_without_name_are_read() {
    let patched = answer(client().patch_thing(), json!({"changes": [{"field": "name"}]})).await;
    assert_eq!(patched.changes[0].field.as_deref(), Some("name"));
    assert_eq!(answer(client().create_order(), json!([1])).await, json!([1]));
    let things =
        answer(client().create_things(), json!({"x": {"id": "a", "color": "on", "tags": [], "labels": {}}})).await;
    assert_eq!(things["x"].color, Some(Color::On));
    let _: Download = answer(client().open_thing(), json!(1)).await;
}

#[test]
fn each_value_of_an_enumeration_has_a_variant() {
    for (variant, text) in [
        (Color::Red, "red"),
        (Color::On, "on"),
        (Color::Unknown_, "unknown"),
        (Color::V1st, "1st"),
        (Color::Self_, "self"),
        (Color::Empty, ""),
        (Color::Plus, "+"),
        (Color::InProgress, "in_progress"),
        (Color::Unknown("more".into()), "more"),
    ] {
        assert_eq!((variant.as_str(), Color::from(text)), (text, variant.clone()));
    }
}

fn head(content_range: Option<&str>) -> Head {
    let mut response = http::Response::builder();
    if let Some(range) = content_range {
        response = response.header("content-range", range);
    }
    Head::of(&response.body("").unwrap().into())
}

#[tokio::test]
async fn a_list_is_paged_by_parameters() {
    let list = client().list_things();
    assert_eq!(list.window().unwrap().start, None, "what pages are asked for by is never required");
    let window = list.clone().from(5).max(10).window().unwrap();
    assert_eq!((window.start, window.size), (Some(5), Some(10)));
    assert_eq!(line(list.clone().with_window(20, 10)), "GET /things?from=20&max=10");
    assert!(refused(list.clone().from(u64::MAX).window()).contains("from"));
    assert!(refused(list.with_window(u64::MAX, 1).into_request()).contains("from"));

    let page: ThingPage = answer(client().list_things(), json!({"rows": null, "count": "7", "from": 5})).await;
    let page = builder::ListThings::page(page, &head(None)).unwrap();
    assert_eq!((page.items.len(), page.total, page.start), (0, Some(7), Some(5)));
}

#[tokio::test]
async fn a_list_is_paged_by_its_body() {
    let query = client().query_orders();
    assert!(refused(query.window()).contains("the body is missing"));
    let query = query.body(OrderQuery::new(10).text("t"));
    assert_eq!((query.window().unwrap().start, query.window().unwrap().size), (None, Some(10)));
    let next = query.clone().with_window(10, 5);
    assert_eq!(line(next.clone()), "POST /orders/query", "the body wins over the query");
    assert_eq!(body(next), json!({"firstResult": 10, "maxResults": 5, "text": "t"}));
    assert!(refused(query.with_window(u64::MAX, 5).into_request()).contains("`firstResult` cannot be"));

    let page: OrderPage = answer(client().query_orders(), json!({"rows": [{"id": "o"}], "total": 1})).await;
    let page = builder::QueryOrders::page(page, &head(None)).unwrap();
    assert_eq!((page.items.len(), page.total, page.start), (1, Some(1), None));
}

#[tokio::test]
async fn a_list_is_paged_by_index() {
    const { assert!(builder::ListOrders::BY_INDEX && !builder::ListThings::BY_INDEX) }
    let list = client().list_orders().f("x");
    assert_eq!(line(list.clone().with_window(20, 10)), "GET /orders?c=10&f=x&p=2");
    let window = list.clone().p(2).c(10).window().unwrap();
    assert_eq!((window.start, window.size), (Some(20), Some(10)));
    assert!(refused(list.clone().p(2).window()).contains("without the size"));
    assert!(refused(list.c(u64::MAX).window()).contains('c'));

    let page = |items: Vec<Order>, range| -> Page<Order> { builder::ListOrders::page(items, &head(range)).unwrap() };
    let items: Vec<Order> = answer(client().list_orders(), json!([{"id": "o"}])).await;
    let told = page(items.clone(), Some("2-10/25"));
    assert_eq!((told.items.len(), told.total, told.start), (1, Some(25), Some(20)));
    assert_eq!(page(items, None).total, None);
}
