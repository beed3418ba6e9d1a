//! What was generated from shapes that are hard to generate from: requests as they leave, answers as they are read.

use crate::{
    nowhere,
    shapes::{
        Client, builder,
        enums::{Color, DraftOrder},
        operations,
        types::{
            self, AssignJobBody, Chest, Draft, DraftPart, Job, JobFinish, JobPause, Label, LabelUpdate, Login, NewJob,
            NewOrder, NewThing, NewThingAt, NewThingAtSpotsItem, Order, OrderPage, OrderQuery, Parcel,
            PatchThingBodyPlace, PrintLabelBody, SearchOrdersBody, Thing, ThingPage, ThingRef, ThingUpdate,
        },
    },
};
use bpm_rest_runtime::{
    answer::AnswerBody,
    download::Download,
    error::Error,
    operation::{Head, Operation, OperationInfo, Page, Paged},
    texts::LocalDateTime,
    time::{Timestamp, WholeSeconds},
};
use serde_json::{Value, json};

fn client() -> Client {
    Client::new(nowhere::connection("http://h"))
}

fn line(operation: impl Operation) -> String {
    let request = operation.into_request().unwrap();
    let url = request.uri().to_string();
    let url = url.trim_start_matches("http://h");
    format!("{} {url}", request.method())
}

fn text(operation: impl Operation) -> String {
    let request = operation.into_request().unwrap();
    String::from_utf8(request.body().as_bytes().unwrap().to_vec()).unwrap()
}

fn body(operation: impl Operation) -> Value {
    serde_json::from_str(&text(operation)).unwrap()
}

fn refused<T>(result: Result<T, Error>) -> String {
    result.err().unwrap().to_string()
}

async fn answer<O: Operation>(operation: O, value: Value) -> O::Output {
    decoded(&operation, &value.to_string()).await.unwrap()
}

async fn decoded<O: Operation>(_: &O, body: &str) -> Result<O::Output, Error> {
    let response = http::Response::builder().header("content-type", "application/json").body(body.to_owned());
    O::decode(response.unwrap().map(Into::into)).await
}

#[test]
fn setters_of_lists_and_maps_add_and_replace_under_a_name_of_their_own() {
    // Required, optional, nested and in three states, of texts, types and types written by hand.
    let thing = NewThing::new("a", ["t"]).tags(["u"]).tag("v").tags(Vec::<String>::new());
    let thing = thing.child(NewThing::new("b", ["w"])).children([NewThing::new("c", ["x"])]);
    let thing = thing.labels([("k", "1")]).label("l", "2").labels([("k", "3")]);
    let sent = body(client().create_thing().body(thing.clone()));
    assert_eq!(sent["tags"], json!(["t", "u", "v"]));
    assert_eq!((&sent["children"][0]["id"], &sent["children"][1]["id"]), (&json!("b"), &json!("c")));
    assert_eq!(sent["labels"], json!({"k": "3", "l": "2"}));
    let replaced = thing.replace_tags(["z"]).replace_children([] as [NewThing; 0]).replace_labels([("m", "4")]);
    let sent = body(client().create_thing().body(replaced));
    assert_eq!((&sent["tags"], &sent["children"], &sent["labels"]), (&json!(["z"]), &json!([]), &json!({"m": "4"})));

    let update = || client().update_thing().thing_id("a");
    let added = update().ids(["1"]).known_id("2").ids(["3"]).labels([("k", "1")]).label("l", "2").tag("t").tags(["u"]);
    assert_eq!(body(added), json!({"ids": ["1", "2", "3"], "labels": {"k": "1", "l": "2"}, "tags": ["t", "u"]}));
    assert_eq!(body(update().ids(["1"]).clear_ids().known_id("2")), json!({"ids": ["2"]}));
    assert_eq!(body(update().ids(["1"]).clear_ids()), json!({"ids": null}));
    assert_eq!(body(update().ids(["1"]).replace_ids(["2"])), json!({"ids": ["2"]}));
    assert_eq!(body(update().ids(Vec::<String>::new())), json!({"ids": []}));

    // The type is made of its parts; `price` is another member.
    let job = client().create_job().body(NewJob::new(timestamp("2024-01-01T10:00:00Z"), 5));
    let sent = body(job.add_price(1).add_price(2).prices([3_i64]));
    assert_eq!(sent["prices"], json!([{"amount": 1}, {"amount": 2}, {"amount": 3}]));
}

#[test]
fn lists_in_a_query_add_too() {
    let tags = client().list_things().tag(vec!["a".to_owned()]).add_tag("b").tag(vec!["c".to_owned()]);
    assert_eq!(line(tags.clone()), "GET /things?tag=a&tag=b&tag=c");
    assert_eq!(line(tags.replace_tag(vec!["d".to_owned()])), "GET /things?tag=d");
    let jobs = client().list_jobs().ids(["1", "2"]).id("3").ids(["4"]);
    assert!(line(jobs.clone()).contains("ids=1%2C2%2C3%2C4"), "{}", line(jobs.clone()));
    assert!(line(jobs.clone().replace_ids(["5"])).contains("ids=5"));
    assert!(refused(jobs.ids(["a,b"]).ids(["c"]).into_request()).contains("`ids` cannot be used"));
    let day = |text: &str| WholeSeconds::try_from(text).unwrap();
    let jobs = client().list_jobs().due_date(day("2024-01-01T00:00:00Z")).due_date(day("2024-01-02T00:00:00Z"));
    assert_eq!(line(jobs).matches("dueOn=").count(), 2);
}

/// A setter beside the constructor would double a list and take the place of a value.
#[test]
fn what_a_body_requires_has_no_setter_on_the_builder() {
    let code = include_str!("shapes/builder.rs");
    let of = |name: &str| {
        let (_, rest) = code.split_once(&format!("impl {name} {{")).unwrap();
        rest.split_once(&format!("impl Build for {name} {{")).unwrap().0
    };
    let (create, assign) = (of("CreateThing"), of("AssignJob"));
    for setter in ["level", "children", "child"] {
        assert!(create.contains(&format!("pub fn {setter}(")), "{setter} is optional");
    }
    for setter in ["id", "tags", "tag", "replace_tags"] {
        assert!(!create.contains(&format!("pub fn {setter}(")), "{setter} is required");
    }
    assert!(!assign.contains("pub fn to("), "`to` is required");
}

/// Each setter of each builder tells what it sets of the body, so that a later `body` can refuse to drop that.
#[test]
fn every_setter_of_a_body_is_taken_down() {
    let builders = [
        include_str!("shapes/builder.rs"),
        include_str!("../../generated/src/activiti/builder.rs"),
        include_str!("../../generated/src/activiti_cloud/builder.rs"),
        include_str!("../../generated/src/activity_task/builder.rs"),
        include_str!("../../generated/src/bonita/builder.rs"),
        include_str!("../../generated/src/flowable/builder.rs"),
        include_str!("../../generated/src/process_center/builder.rs"),
    ];
    for text in builders {
        let methods = text.split("\n    pub fn ").skip(1).filter_map(|method| method.split("\n    }\n").next());
        let setters: Vec<&str> = methods.filter(|method| method.contains("self.body = ")).collect();
        assert!(setters.len() > 5, "{}", setters.len());
        for setter in setters {
            let is_whole = setter.starts_with("body(") && setter.contains("self.given_of_body.whole(");
            assert!(is_whole || setter.contains("self.given_of_body.member("), "{setter}");
        }
    }
}

#[test]
fn a_body_that_would_drop_what_was_set_is_refused() {
    let update = || client().update_thing().thing_id("a");
    let error = refused(update().name("n").clear_pin().body(ThingUpdate::new().tag("t")).into_request());
    assert!(error.contains("`body` is given after `name`, `clear_pin`"), "{error}");
    let error = refused(update().body(ThingUpdate::new()).body(ThingUpdate::new().name("n")).into_request());
    assert!(error.contains("`body` is given for the second time"), "{error}");
    assert_eq!(body(update().body(ThingUpdate::new().name("n")).tag("t")), json!({"name": "n", "tags": ["t"]}));
    // Also where the body has to be given first, is optional, or has no members to set.
    let error = refused(client().create_thing().level(1).body(NewThing::new("a", ["u"])).into_request());
    assert!(error.contains("after `level`"), "{error}");
    let lines = client().change_job_lines().job_id("1");
    let error = refused(lines.body(vec!["a".to_owned()]).body(vec!["b".to_owned()]).into_request());
    assert!(error.contains("second time"), "{error}");
}

/// Each setter says that it changes nothing but what it returns.
#[test]
fn a_setter_whose_result_is_dropped_is_told_by_the_compiler() {
    let types = include_str!("shapes/types.rs");
    let consuming = types.matches("(mut self").count() + types.matches("        mut self,").count();
    assert!(consuming > 50, "{consuming}");
    let lines: Vec<&str> = types.lines().map(str::trim).collect();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("pub fn ")) {
        assert_eq!(lines[index - 1], "#[must_use]", "{line}");
    }
}

#[test]
fn parameters_of_paths_and_components_are_parameters_of_operations() {
    let get = client().get_thing().thing_id("a/b").depth("deep");
    assert_eq!(line(get.clone()), "GET /things/a%2Fb?depth=deep");
    assert!(line(get.since("2024-01-01T10:00:00Z")).contains("since=2024-01-01T10%3A00%3A00"));
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
    assert!(refused(client().create_thing().level(1).into_request()).contains("the body is missing"));
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
    let by_hand: Vec<&str> = operations::BY_HAND.iter().map(|operation| &*operation.id).collect();
    assert_eq!(by_hand, ["add_note", "add_scan", "attach_to_job"]);
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
    Head::of(&response.body("".into()).unwrap())
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
    let page = client().list_things().page(page, &head(None)).unwrap();
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
    let page = client().query_orders().page(page, &head(None)).unwrap();
    assert_eq!((page.items.len(), page.total, page.start), (1, Some(1), None));
}

#[tokio::test]
async fn a_list_is_paged_by_index() {
    assert!(client().list_orders().is_by_index() && !client().list_things().is_by_index());
    let list = client().list_orders().f("x");
    assert_eq!(line(list.clone().with_window(20, 10)), "GET /orders?c=10&f=x&p=2");
    let window = list.clone().p(2).c(10).window().unwrap();
    assert_eq!((window.start, window.size), (Some(20), Some(10)));
    assert!(refused(list.clone().p(2).window()).contains("without the size"));
    assert!(refused(list.c(u64::MAX).window()).contains('c'));

    let page = |items: Vec<Order>, range| -> Page<Order> { client().list_orders().page(items, &head(range)).unwrap() };
    let items: Vec<Order> = answer(client().list_orders(), json!([{"id": "o"}])).await;
    let told = page(items.clone(), Some("2-10/25"));
    assert_eq!((told.items.len(), told.total, told.start), (1, Some(25), Some(20)));
    assert_eq!(page(items, None).total, None);
}

#[tokio::test]
async fn what_stands_in_wrappers_is_the_answer() {
    let chest = json!({"entry": {"id": "c1", "size": 3}});
    assert_eq!(answer(client().get_chest().chest_id("c1"), chest.clone()).await.size, Some(3));
    let all: Vec<Chest> = answer(client().list_all_chests(), json!({"list": {"entries": [chest, chest]}})).await;
    assert_eq!(all.iter().map(|chest| chest.id.as_str()).collect::<Vec<_>>(), ["c1", "c1"]);

    let list = client().list_chests();
    assert_eq!(line(list.clone().with_window(20, 10)), "GET /chests?max=10&skip=20");
    let page = json!({"entries": [chest], "pagination": {"totalItems": 21}});
    let read = answer(list.clone(), json!({"list": page})).await;
    assert_eq!(read.entries.len(), 1);
    assert_eq!(serde_json::to_value(&read).unwrap(), page, "it is written as it is read");
    let told = list.page(read, &head(None)).unwrap();
    assert_eq!((told.items[0].id.as_str(), told.total), ("c1", Some(21)));

    let wrong = decoded(&client().list_all_chests(), r#"{"list": {"entries": [{"entry": {"id": 5}}]}}"#).await;
    assert_eq!(wrong.unwrap_err().json_path(), Some("list.entries[0].entry.id"));
    let error = decoded(&client().get_chest(), r#"{"id": "c1"}"#).await.unwrap_err();
    assert!(error.to_string().contains("missing field `entry`"), "{error}");
}

#[tokio::test]
async fn bytes_that_need_not_be_there_are_an_option() {
    let map = client().get_chest_map().chest_id("c1");
    let answered = |status: u16, body: &'static str| {
        let response = http::Response::builder().status(status).header("content-type", "image/png").body(body.into());
        builder::GetChestMap::decode(response.unwrap())
    };
    assert_eq!(line(map), "GET /chests/c1/map");
    let bytes = answered(200, "png").await.unwrap().unwrap();
    assert_eq!(bytes.bytes().await.unwrap(), "png");
    assert!(answered(204, "").await.unwrap().is_none());
    assert!(answered(200, "").await.unwrap().is_none());
}

#[test]
fn what_is_to_be_answered_is_asked_for() {
    let accept = |operation: Result<bpm_rest_runtime::body::Request, Error>| {
        let request = operation.unwrap();
        assert_eq!(request.uri().path(), "/chests/c1");
        request.headers().get("accept").map(|accept| accept.to_str().unwrap().to_owned())
    };
    let client = client();
    let asked = |media: &str| Some(media.to_owned());
    assert_eq!(accept(client.get_chest().chest_id("c1").into_request()), asked("application/json"));
    let image = client.get_chest_image().chest_id("c1").into_request();
    assert_eq!(accept(image), asked("image/svg+xml, application/json;q=0.5"));
    let text = client.get_chest_text().chest_id("c1").into_request();
    assert_eq!(accept(text), asked("text/plain, application/json;q=0.5"));
}

/// What the spec of shapes takes for its schema `Money`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[allow(unreachable_pub, reason = "generated code exports it")]
pub struct Money {
    amount: Option<i64>,
}

impl Money {
    /// An amount.
    #[allow(unreachable_pub, reason = "generated code exports it")]
    pub fn new(amount: i64) -> Self {
        Self::from(amount)
    }
}

impl From<i64> for Money {
    fn from(amount: i64) -> Self {
        Self { amount: Some(amount) }
    }
}

fn timestamp(text: &str) -> Timestamp {
    Timestamp::try_from(text).unwrap()
}

#[tokio::test]
async fn operations_on_one_route_are_operations_of_their_own() {
    let finish = client().finish_job().job_id("a/b").dry_run(true);
    assert_eq!(line(finish), "POST /jobs/a%2Fb?dryRun=true", "nothing of what tells them apart is sent");
    assert_eq!(line(client().pause_job().job_id("a")), "PUT /jobs/a");
    let assign = client().assign_job().job_id("a").body(AssignJobBody::new("piggy"));
    assert_eq!(body(assign), json!({"action": "assign", "to": "piggy"}));
    let lines = client().change_job_lines().job_id("a").body(vec!["x".to_owned()]);
    assert_eq!((line(lines.clone()), body(lines)), ("PUT /jobs/a".to_owned(), json!(["x"])));

    let ids = |infos: &[&'static OperationInfo]| -> Vec<&str> {
        infos.iter().filter(|info| info.path == "/jobs/{jobId}").map(|info| &*info.id).collect()
    };
    assert_eq!(ids(operations::ALL), ["assign_job", "attach_to_job", "change_job_lines", "finish_job", "pause_job"]);
    assert_eq!(ids(operations::BY_HAND), ["attach_to_job"], "each has a reason of its own");
    assert!(operations::FINISH_JOB.is_idempotent && !operations::ASSIGN_JOB.is_idempotent);
    assert_eq!(operations::ASSIGN_JOB.sources, ["The book of shapes: 23"]);

    let job: Job = answer(client().finish_job(), json!({"kind": "job", "state": null, "any": 1})).await;
    assert_eq!(job.any, 1);
    let () = decoded(&client().assign_job(), "").await.unwrap();
    let error = decoded(&client().assign_job(), "{}").await.unwrap_err().to_string();
    assert!(error.contains("application/json where no body was expected"), "{error}");
}

#[test]
fn what_is_shared_is_taken_in_and_corrected_for_all_and_for_one() {
    assert_eq!(line(client().get_parcel().parcel_id("p")), "GET /parcels/p");
    assert_eq!(line(client().delete_parcel().parcel_id("p")), "DELETE /parcels/p");
    let parcel: Parcel = serde_json::from_value(json!({"weight": 5, "stamp": {"value": "1"}})).unwrap();
    assert_eq!((parcel.weight, parcel.stamp.unwrap().value.as_deref()), (Some(5), Some("1")));
}

#[test]
fn what_has_only_one_value_is_sent_by_itself() {
    assert_eq!(body(client().pause_job().job_id("a")), json!({"action": "pause"}));
    let finish = client().finish_job().job_id("a");
    let constants = json!({"action": "finish", "type": "only", "version": 2, "final": true});
    assert_eq!(body(finish.clone()), constants);
    assert_eq!(JobFinish::default(), JobFinish::new());
    let sent = body(finish.clone().result("r").hint("h"));
    assert_eq!((&sent["action"], &sent["result"], &sent["hint"]), (&json!("finish"), &json!("r"), &json!("h")));
    assert_eq!(body(finish.body(JobFinish::new().result("s")))["version"], 2);
    assert!(refused(client().assign_job().job_id("a").into_request()).contains("the body is missing"));
}

#[test]
fn dates_and_types_written_by_hand_stand_in_bodies() {
    let (due, stop) = ("2024-01-01T10:00:00.000Z", "2024-01-02T10:00:00.000Z");
    let job = NewJob::new(timestamp(due), 5).start(timestamp(due)).stop(timestamp(stop)).prices([6, 7]).discount(1);
    let create = client().create_job().body(job).pause(JobPause::new()).any(json!([1])).state(serde_json::Map::new());
    assert_eq!(
        body(create.clone()),
        json!({
            "kind": "job", "due": due, "start": due, "stop": stop, "price": {"amount": 5},
            "prices": [{"amount": 6}, {"amount": 7}], "discount": {"amount": 1}, "pause": {"action": "pause"},
            "any": [1], "state": {},
        })
    );
    let cleared = body(create.clear_stop().clear_discount());
    assert_eq!((&cleared["stop"], &cleared["discount"]), (&json!(null), &json!(null)));
}

#[tokio::test]
async fn a_type_written_by_hand_is_a_body_and_an_answer() {
    let set = client().set_job_fee().job_id("a");
    assert!(refused(set.clone().into_request()).contains("the body is missing"));
    assert_eq!(body(set.body(5)), json!({"amount": 5}));
    let fee: types::Money = answer(client().set_job_fee(), json!({"amount": 6})).await;
    assert_eq!(fee, Money::from(6));
}

#[tokio::test]
async fn dates_and_whatever_there_may_be_are_read() {
    let at = "2024-01-01T10:00:00.000Z";
    let job = json!({
        "kind": "other", "due": at, "done": null, "dates": [at], "state": {"a": [1]}, "more": null,
        "rows": [{"a": 1}, {}], "any": null, "some": "s", "list": [1, "b", null], "fee": {"amount": 1},
    });
    let jobs: Vec<Job> = answer(client().list_jobs(), json!([job])).await;
    let job = &jobs[0];
    assert_eq!(job.kind, "other", "what is received may be another value");
    assert_eq!((job.due.as_ref(), job.done.as_ref()), (Some(&timestamp(at)), None));
    assert_eq!(job.dates, [timestamp(at)]);
    let rows: &Vec<serde_json::Map<String, Value>> = &job.rows;
    assert_eq!((&job.state["a"], rows.len(), &rows[0]["a"]), (&json!([1]), 2, &json!(1)));
    assert_eq!((job.more.len(), &job.any, job.some.as_ref()), (0, &Value::Null, Some(&json!("s"))));
    assert_eq!((job.list.len(), job.fee.clone()), (3, Some(Money::from(1))));
}

#[test]
fn a_query_has_dates_of_its_own_and_lists_in_one() {
    let days = ["2024-01-01T10:00:00Z", "2024-01-02T10:00:00Z", "2024-01-03T10:00:00Z"];
    let list = client().list_jobs().due_before(days[0]).created_after("2024-01-01T12:00:00.25+02:00").ids(["a", "b"]);
    let days = days.map(|text| WholeSeconds::try_from(text).unwrap());
    let request = list.due_on(days[1..].to_vec()).x_since("any text").into_request().unwrap();
    let pairs: Vec<(String, String)> =
        form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect();
    let day = |key: &str, index: usize| (key.to_owned(), days[index].to_string());
    let ids = ("ids".to_owned(), "a,b".to_owned());
    let created = ("createdAfter".to_owned(), "2024-01-01T10:00:00.250Z".to_owned());
    assert_eq!(pairs, [created, day("dueBefore", 0), day("dueOn", 1), day("dueOn", 2), ids]);
    assert_eq!(request.headers()["x-since"], "any text");
}

#[test]
fn what_a_parameter_cannot_be_made_of_is_told_in_the_words_of_its_type() {
    for (list, words) in [
        (
            client().list_jobs().ids(["a,b"]),
            "`ids` cannot be used: the item `a,b` has a comma in it and cannot be sent separated by commas",
        ),
        (client().list_jobs().due_before("tomorrow"), "`due_before` cannot be used: `tomorrow` is no"),
    ] {
        let error = refused(list.into_request());
        assert!(error.contains(words), "{error}");
    }
    let error = refused(client().list_things().from(u64::MAX).into_request());
    assert!(error.contains("`from` cannot be used: "), "{error}");
}

#[test]
fn a_path_parameter_that_keeps_its_slashes_is_several_segments() {
    let get = |name: &str| client().get_job_file().job_id("a/b").file_name(name);
    assert_eq!(line(get("d/é f")), "GET /jobs/a%2Fb/files/d/%C3%A9%20f");
    for name in ["d//f", "../f", ""] {
        assert!(refused(get(name).into_request()).contains("`file_name` is"), "{name}");
    }
}

#[tokio::test]
async fn a_text_is_read_as_it_is() {
    let response = http::Response::builder().header("content-type", "text/plain;charset=UTF-8").body("\"é\"\n");
    let log: String = builder::GetJobLog::decode(response.unwrap().map(Into::into)).await.unwrap();
    assert_eq!(log, "\"é\"\n");
    assert!(!operations::GET_JOB_LOG.is_transfer);
}

const MADE: &str = "2016-10-20 08:06:10.067";

fn made() -> LocalDateTime {
    MADE.parse().unwrap()
}

#[tokio::test]
async fn values_that_are_texts_on_the_wire_have_types() {
    let wire = json!({
        "id": "9", "isFixed": "true", "made": MADE, "copies": "-1", "next": "7", "isLast": "false", "changed": MADE,
        "printed": MADE, "text": "-1", "icon": "i", "color": "red", "kind": "only", "on": {"id": "t"},
        "fee": {"amount": 1}, "size": {"width": "5"}, "new": {"a": "1"},
    });
    let label: Label = answer(client().get_label(), wire.clone()).await;
    assert_eq!((label.id, label.is_fixed, label.made), (9, true, made()));
    assert_eq!((label.copies, label.next, label.is_last), (Some(-1), Some(7), Some(false)));
    assert_eq!((label.changed, label.printed), (Some(made()), Some(made())));
    assert_eq!((label.text.as_deref(), label.icon.as_deref()), (Some("-1"), Some("i")));
    assert_eq!((label.color.clone(), label.kind.as_ref().unwrap().as_str()), (Some(Color::Red), "only"));
    assert_eq!((label.on.as_ref().unwrap().id.as_str(), label.fee.clone()), ("t", Some(Money::from(1))));
    assert_eq!(label.size.as_ref().unwrap().width, Some(5));
    assert_eq!(label.extra["new"], json!({"a": "1"}), "what the spec does not name is kept");
    assert_eq!(serde_json::to_value(label).unwrap(), wire);

    let bare: Label = answer(client().get_label(), json!({"id": 9, "isFixed": false, "made": MADE, "copies": 3})).await;
    assert_eq!((bare.id, bare.is_fixed, bare.copies, bare.next), (9, false, Some(3), None));
    assert_eq!(
        serde_json::to_value(bare).unwrap(),
        json!({"id": "9", "isFixed": "false", "made": MADE, "copies": "3"})
    );
}

#[tokio::test]
async fn texts_that_stand_for_none_are_none() {
    let read = async |none: Value| -> Label {
        let mut label = json!({"id": "9", "isFixed": "true", "made": MADE});
        for name in ["next", "printed", "icon", "kind", "on", "fee", "size"] {
            label[name] = none.clone();
        }
        answer(client().get_label(), label).await
    };
    for none in [json!(""), json!("-1"), json!(null)] {
        let label = read(none).await;
        assert_eq!((label.next, label.printed, label.icon, label.kind), (None, None, None, None));
        assert_eq!((label.on, label.fee, label.size), (None, None, None));
    }
    let empty = json!({
        "id": "9", "isFixed": "true", "made": MADE, "copies": "", "isLast": "", "changed": "", "text": "", "color": "",
    });
    let label: Label = answer(client().get_label(), empty).await;
    assert_eq!((label.copies, label.is_last, label.changed), (None, None, None));
    assert_eq!((label.text.as_deref(), label.color), (Some(""), Some(Color::Empty)), "a text may be empty");
}

#[tokio::test]
async fn what_a_text_cannot_hold_is_told_with_its_place() {
    for (name, message) in [
        ("id", "expected a whole number in a text"),
        ("isFixed", "expected `true` or `false` in a text"),
        ("made", "expected a date and time without zone"),
        ("next", "expected a whole number in a text"),
    ] {
        let mut label = json!({"id": "9", "isFixed": "true", "made": MADE});
        label[name] = json!("hunter2");
        let response = http::Response::builder().header("content-type", "application/json").body(label.to_string());
        let error = builder::GetLabel::decode(response.unwrap().map(Into::into)).await.unwrap_err();
        assert_eq!(error.json_path(), Some(name));
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains(message) && !source.contains("hunter2"), "{source}");
    }
}

#[test]
fn values_are_sent_as_texts() {
    let change = client().change_label().label_id(9).body(LabelUpdate::new(5));
    assert_eq!(line(change.clone()), "PUT /labels/9");
    assert_eq!(body(change.clone()), json!({"number": "5"}));
    let further: serde_json::Map<String, Value> = [("more".to_owned(), json!(1))].into_iter().collect();
    let change = change.copies(2).is_fixed(true).due(made()).lines(["a"]).extra(further);
    let sent = json!({
        "number": "5", "copies": "2", "isFixed": "true", "due": MADE, "lines": ["a"], "more": 1,
    });
    assert_eq!(body(change), sent);
    let print = client().print_label().label_id(9).body(PrintLabelBody::new(2)).two_sided(false);
    assert_eq!(text(print), "copies=2&twoSided=false");
    assert_eq!(line(client().get_label().label_id(9).near(8)), "GET /labels/9?near=8");
}

#[test]
fn which_servers_have_an_operation_is_known() {
    assert_eq!(operations::GET_LABEL.served, Some("Shapes 2.0 and later"));
    assert_eq!(operations::CHANGE_LABEL.served, None);
}

async fn letter<O: Operation>(_: O, value: Value) -> Result<O::Output, Error> {
    let response = http::Response::builder().header("content-type", "application/json").body(value.to_string());
    O::decode(response.unwrap().map(Into::into)).await
}

#[tokio::test]
async fn envelopes_are_opened() {
    let read = |value| letter(client().read_letter(), value);
    let written = "2026-11-21T02:53:31.529+0000";
    let one = read(json!({"letter": {"text": "hello", "written": written}, "ok": true})).await.unwrap();
    assert_eq!((one.text.as_str(), one.written), ("hello", written.parse::<Timestamp>().ok()));
    let none = read(json!({"ok": false, "status": 17, "error": {"message": "no such letter"}})).await.unwrap_err();
    assert_eq!((none.code(), none.server_message()), (Some("17"), Some("no such letter")));
    assert!(read(json!({"ok": true, "letter": null})).await.unwrap_err().is_refused());

    let burnt: () = letter(client().burn_letter(), json!({"status": 0})).await.unwrap();
    assert_eq!(burnt, ());
    assert!(letter(client().burn_letter(), json!({"status": 1})).await.unwrap_err().is_refused());
    let letters = letter(client().read_letters(), json!({"state": "OK", "letters": [{"text": "a"}]})).await.unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!(letter(client().read_letters(), json!({"state": "OK", "letters": null})).await.unwrap(), []);
}

#[tokio::test]
async fn what_nobody_has_seen_is_kept_as_it_came() {
    let odd = json!([
        {"about": "张三", "count": 3, "more": [{"count": "many"}], "since": "昨天"},
        {"about": ["张三"], "count": 5_000_000_000_i64, "more": {"about": "李四"}},
        {"about": null, "more": null},
    ]);
    let rumours = letter(client().hear_rumours(), odd.clone()).await.unwrap();
    assert_eq!((rumours[0].about.as_deref(), rumours[0].count, rumours[0].more.len()), (Some("张三"), Some(3), 1));
    assert_eq!(rumours[0].more[0].extra["count"], "many");
    assert_eq!((&rumours[1].about, rumours[1].count, &rumours[1].more), (&None, None, &vec![]));
    assert_eq!(Value::from(rumours[1].extra.clone()), odd[1]);
    assert_eq!(serde_json::to_value(&rumours[..2]).unwrap(), Value::from(&odd.as_array().unwrap()[..2]));
    assert_eq!(serde_json::to_value(&rumours[2]).unwrap(), json!({}));
    assert!(letter(client().hear_rumours(), json!([null])).await.unwrap_err().is_decode());
}

#[tokio::test]
async fn an_empty_download_may_be_a_refusal_without_a_reason() {
    let seal = async |body: &'static str| {
        let response = http::Response::builder().body(body).unwrap();
        builder::SeeSeal::decode(response.map(Into::into)).await
    };
    assert_eq!(seal("seal").await.unwrap().bytes().await.unwrap(), "seal");
    let error = seal("").await.unwrap_err();
    assert!(error.is_refused() && !error.is_not_found(), "{error}");
    assert!(error.to_string().contains("answers with nothing"), "{error}");
}

#[tokio::test]
async fn an_answer_that_may_be_empty_is_none_where_it_is() {
    let reply = async |body: &'static str| {
        let response = http::Response::builder().header("content-type", "application/json").body(body).unwrap();
        builder::ReadReply::decode(response.map(Into::into)).await
    };
    assert_eq!(reply(r#"{"text": "hello"}"#).await.unwrap().map(|letter| letter.text).as_deref(), Some("hello"));
    assert!(reply("").await.unwrap().is_none());
    assert!(reply("hello").await.unwrap_err().is_decode());
}

#[test]
fn every_download_is_streamed_also_one_that_may_be_refused_by_being_empty() {
    assert_eq!(<builder::SeeSeal as Operation>::ANSWER, AnswerBody::Streamed);
    assert_eq!(<builder::SaveDraft as Operation>::ANSWER, AnswerBody::Whole);
}

#[test]
fn what_has_no_name_of_its_own_in_rust_is_sent_by_its_own() {
    let save = client().save_draft().set_client("c").size(1).size_less(2).size_of_header(3);
    assert_eq!(line(save.clone()), "POST /drafts/c?size=1&size%3C=2");
    let request = save.order(DraftOrder::MinusName).note_text_more("a").note_text("b").into_request().unwrap();
    assert_eq!(request.headers()["size"], "3");
    let body: Value = serde_json::from_slice(request.body().as_bytes().unwrap()).unwrap();
    assert_eq!(body, json!({"order": "-name", "note/text": "a", "noteText": "b", "sentAt": null}));
}

#[test]
fn a_body_that_need_not_be_there_is_sent_once_something_is_set() {
    let request = client().save_draft().set_client("c").into_request().unwrap();
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"), "{request:?}");
    let request = client().save_draft().set_client("c").body(Draft::new()).into_request().unwrap();
    for header in ["accept", "content-type"] {
        assert_eq!(request.headers()[header], "application/vnd.draft+json", "{header}");
    }
    assert!(client().patch_draft().set_client("c").into_request().unwrap().body().is_empty());
    assert_eq!(text(client().patch_draft().set_client("c").name("n")), "name=n");
}

#[test]
fn a_body_that_has_to_be_there_may_be_null() {
    let set = || client().set_draft_window().set_client("c");
    assert!(refused(set().into_request()).contains("the body is missing"));
    assert_eq!(text(set().body(None)), "null");
    assert_eq!(text(set().body(types::DraftWindow::new().from("8"))), r#"{"from":"8"}"#);
}

#[test]
fn a_form_may_hold_lists_and_objects() {
    let to = types::DraftFormTo::new().city("B");
    let change = client().change_draft().set_client("c").tags(["x", "y"]).to(to);
    assert_eq!(text(change), "tags=x&tags=y&to%5Bcity%5D=B");
}

#[tokio::test]
async fn null_is_read_where_a_type_is_written_by_hand() {
    let draft = answer(client().save_draft(), json!({"sentAt": null, "readAt": [null, "2024-01-01T10:00:00Z"]})).await;
    assert_eq!(draft.sent_at, None);
    assert_eq!(draft.read_at.unwrap().iter().map(Option::is_some).collect::<Vec<_>>(), [false, true]);
    // Which of several answers it is, is for the caller to see.
    assert_eq!(answer(client().change_draft(), json!("later")).await, json!("later"));
}

#[tokio::test]
async fn a_discriminator_tells_the_form() {
    let parts = json!([{"kind": "text", "text": "t"}, {"kind": "photo", "url": "u"}, {"kind": "new", "text": "t"}]);
    let parts = answer(client().list_draft_parts(), parts).await;
    assert!(matches!(&parts[0], DraftPart::TextPart(part) if part.text.as_deref() == Some("t")), "{parts:?}");
    assert!(matches!(&parts[1], DraftPart::ImagePart(part) if part.url.as_deref() == Some("u")), "{parts:?}");
    assert_eq!(parts.len(), 3, "one that is not known is read as what fits: {parts:?}");
    let wrong = serde_json::from_value::<DraftPart>(json!({"kind": "text", "text": 5})).unwrap_err();
    assert!(wrong.to_string().contains("expected a string"), "{wrong}");
}
