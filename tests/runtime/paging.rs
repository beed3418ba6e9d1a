//! The pager yields exactly the items, in order, whatever the sizes, faults and resume points; or it says that it cannot.

use crate::scripted::{Scripted, number, page, reply};
use bpm_rest::{Activiti, Error, ErrorKind, List as _, Pager, ResumeToken, flowable::User};
use futures::{FutureExt as _, Stream as _, StreamExt as _, TryStreamExt as _, stream::FusedStream as _};
use proptest::{collection::btree_set, option, prelude::*, test_runner::TestCaseError};
use std::{
    collections::BTreeSet,
    sync::Arc,
    sync::atomic::{AtomicUsize, Ordering},
};

fn ids(users: &[User]) -> Vec<String> {
    users.iter().map(|user| user.id.clone()).collect()
}

fn expected(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|n| format!("u{n}")).collect()
}

/// Reads a stream to its end or its error.
async fn read(pager: &mut Pager<User>) -> (Vec<User>, Option<Error>) {
    let mut found = Vec::new();
    loop {
        match pager.next().await {
            Some(Ok(user)) => found.push(user),
            Some(Err(error)) => return (found, Some(error)),
            None => return (found, None),
        }
    }
}

fn run<F: Future<Output = Result<(), TestCaseError>>>(test: F) -> Result<(), TestCaseError> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Failing requests end the stream; resumed again and again from the tokens of the errors, it yields the list.
    #[test]
    fn a_list_is_read_whole_across_failures(
        total in 0_usize..60,
        size in 1_i64..14,
        cap in option::of(1_usize..14),
        ahead in 0_usize..6,
        start in 0_usize..8,
        echo in any::<bool>(),
        failing in btree_set(0_usize..40, 0..8),
    ) {
        run(async {
            let server = list_server(total, cap, echo, failing);
            let flowable = server.flowable();
            let list = || flowable.users().list().size(size).start(start as i64).items().prefetch(ahead);
            let mut found = Vec::new();
            let mut token: Option<String> = None;
            for _ in 0..10 {
                let mut pager = match &token {
                    None => list(),
                    Some(token) => list().resume(&serde_json::from_str::<ResumeToken>(token).unwrap()),
                };
                let (items, error) = read(&mut pager).await;
                found.extend(items);
                prop_assert!(pager.is_terminated() && pager.next().await.is_none());
                prop_assert!(server.most_at_once() <= ahead.max(1), "{} at once", server.most_at_once());
                match error {
                    None => break,
                    Some(error) => {
                        prop_assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
                        prop_assert_eq!(error.resume_token(), Some(&pager.resume_token()));
                        token = Some(serde_json::to_string(&pager.resume_token()).unwrap());
                    }
                }
            }
            prop_assert_eq!(ids(&found), expected(start.min(total)..total));
            Ok(())
        })?;
    }

    /// A stream that is dropped anywhere is taken up again exactly there, within its limit.
    #[test]
    fn a_list_is_resumed_where_it_was_left(
        total in 1_usize..50,
        size in 1_i64..14,
        cap in option::of(1_usize..14),
        ahead in 0_usize..6,
        taken in 0_usize..60,
        limit in option::of(0_u64..60),
    ) {
        run(async {
            let server = list_server(total, cap, true, BTreeSet::new());
            let flowable = server.flowable();
            let list = || flowable.users().list().size(size).items().prefetch(ahead);
            let mut pager = list();
            let mut found: Vec<User> = pager.by_ref().take(taken).try_collect().await.unwrap();
            let token = pager.resume_token();
            drop(pager);
            let mut rest = list().resume(&token);
            if let Some(limit) = limit {
                rest = rest.limit(limit);
            }
            found.extend(rest.try_collect::<Vec<_>>().await.unwrap());
            let taken = taken.min(total);
            let end = limit.map_or(total, |limit| total.min(taken + limit as usize));
            prop_assert_eq!(ids(&found), expected(0..end));
            Ok(())
        })?;
    }

    /// A token comes from outside: whatever it holds, the list ends, with items that it has or with an error.
    #[test]
    fn any_resume_token_gives_a_page_or_an_error(
        operation in prop_oneof![Just("list_users".to_owned()), "\\PC{0,12}"],
        system in option::of(prop_oneof![Just("flowable".to_owned()), Just("activiti".to_owned()), "\\PC{0,12}"]),
        numbers in proptest::array::uniform3(edge()),
        total in option::of(edge()),
        list_total in 0_usize..30,
        tells in any::<bool>(),
        ahead in 0_usize..5,
        limit in option::of(edge()),
    ) {
        let [start, size, skip] = numbers;
        let token = serde_json::json!({
            "operation": operation, "system": system, "start": start, "size": size, "skip": skip, "total": total
        });
        let token: ResumeToken = serde_json::from_value(token).unwrap();
        run(async {
            let server = list_server(list_total, None, true, BTreeSet::new());
            let mut pager = server.flowable().users().list().items().prefetch(ahead).resume(&token);
            if let Some(limit) = limit {
                pager = pager.limit(limit);
            }
            let (found, error) = read(&mut pager).await;
            let is_own = operation == "list_users" && system.is_none_or(|system| system == "flowable");
            let is_place = size > 0
                && start.checked_add(skip).and_then(|end| end.checked_add(size)).is_some_and(|end| end <= i64::MAX as u64)
                // Flowable takes no larger numbers.
                && [start + skip / size * size, size].iter().all(|number| *number <= i32::MAX as u64);
            if limit == Some(0) {
                prop_assert!(found.is_empty());
            } else if is_own && is_place {
                prop_assert_eq!(error.map(|error| error.to_string()), None);
                let first = list_total.min(usize::try_from(start + skip).unwrap());
                let last = limit.map_or(list_total, |limit| first.saturating_add(limit as usize).min(list_total));
                prop_assert_eq!(ids(&found), expected(first..last));
            } else {
                prop_assert_eq!(error.unwrap().kind(), ErrorKind::Request);
                prop_assert_eq!(server.requests(), 0);
            }

            // A list that is paged by index.
            let activity = server_of_numbers(list_total, tells);
            let token = serde_json::json!({
                "operation": "search_tasks", "start": start, "size": size, "skip": skip, "total": total
            });
            let token: ResumeToken = serde_json::from_value(token).unwrap();
            let found: Result<Vec<_>, Error> = activity.items().prefetch(ahead).resume(&token).try_collect().await;
            match found {
                Ok(found) => prop_assert!(found.len() <= list_total),
                Err(error) => prop_assert!(matches!(error.kind(), ErrorKind::Request | ErrorKind::Protocol), "{error}"),
            }
            Ok(())
        })?;
    }

    /// No text makes reading a resume token panic.
    #[test]
    fn texts_are_resume_tokens_or_not(text in "\\PC{0,40}|[{]\"operation\":\"list_users\",\"start\":[-0-9.e]{1,25},\"size\":[0-9]{1,25},\"skip\":[0-9]{1,25},\"total\":(null|[0-9]{1,25})[}]") {
        if let Ok(token) = serde_json::from_str::<ResumeToken>(&text) {
            run(async {
                let server = list_server(3, None, true, BTreeSet::new());
                let mut pager = server.flowable().users().list().items().resume(&token);
                let (found, error) = read(&mut pager).await;
                prop_assert!(found.len() <= 3 && error.is_none_or(|error| error.kind() == ErrorKind::Request));
                Ok(())
            })?;
        }
    }

    /// A list whose pages go in circles of any length ends in an error, whatever the server says of its size.
    #[test]
    fn pages_that_go_in_circles_are_noticed(
        circle in 1_usize..12,
        before in 0_usize..6,
        size in 2_usize..5,
        told in 1_000_usize..2_000,
        ahead in 0_usize..4,
    ) {
        run(async {
            let server = Scripted::new(move |_, request| {
                let page = number(request, "start") / size;
                let page = if page < before { page } else { before + (page - before) % circle };
                let data: Vec<_> = (0..size).map(|n| serde_json::json!({"id": format!("p{page}-{n}")})).collect();
                reply(200, serde_json::json!({"data": data, "total": told}).to_string())
            });
            let flowable = server.flowable();
            let mut pager = flowable.users().list().size(size as i64).items().prefetch(ahead);
            let (found, error) = read(&mut pager).await;
            let error = error.unwrap();
            prop_assert_eq!(error.kind(), ErrorKind::Protocol);
            prop_assert!(error.to_string().contains("came before"), "{}", error);
            prop_assert_eq!(found.len(), (before + circle) * size, "no page is handed out twice");
            Ok(())
        })?;
    }

    /// A server whose total is less than what it sends: nothing is lost, and what goes on behind the end is an error.
    #[test]
    fn a_total_that_its_own_page_contradicts_loses_nothing(
        total in 1_usize..40,
        size in 1_usize..14,
        told in 0_usize..40,
        ahead in 0_usize..4,
    ) {
        run(async {
            let server = Scripted::new(move |_, request| {
                let start = number(request, "start");
                let mut body: serde_json::Value = serde_json::from_str(&page(start, size, total, true)).unwrap();
                body["total"] = told.into();
                reply(200, body.to_string())
            });
            let flowable = server.flowable();
            let mut pager = flowable.users().list().size(size as i64).items().prefetch(ahead);
            let (found, error) = read(&mut pager).await;
            match error {
                // A page that ends just where the total says ends the list.
                None => prop_assert!(found.len() == total || found.len() == told && told % size == 0, "{}", found.len()),
                Some(error) => {
                    prop_assert_eq!(error.kind(), ErrorKind::Protocol);
                    prop_assert!(told != total);
                }
            }
            prop_assert_eq!(ids(&found), expected(0..found.len()));
            Ok(())
        })?;
    }

    /// No text makes reading a content range panic, and what is read prints the same.
    #[test]
    fn content_ranges_are_read_or_refused(text in "[0-9/*-]{0,12}|\\PC{0,20}") {
        if let Ok(range) = text.parse::<bpm_rest_runtime::operation::ContentRange>() {
            let again: bpm_rest_runtime::operation::ContentRange =
                format!("{}-{}/{}", range.page, range.size, range.total).parse().unwrap();
            prop_assert_eq!(range, again);
        }
    }
}

/// Numbers that overflow if they are added up, and small ones.
fn edge() -> impl Strategy<Value = u64> {
    prop_oneof![
        0_u64..40,
        any::<u64>(),
        (0_u64..3).prop_map(|less| u64::MAX - less),
        (0_u64..3).prop_map(|less| i64::MAX as u64 - less)
    ]
}

/// A list that is paged by number, from 1, and may say whether a page follows.
fn server_of_numbers(total: usize, tells: bool) -> bpm_rest::activity_task::builder::SearchTasks {
    let server = Scripted::new(move |_, request| {
        let (page, size) = (number(request, "page.no"), number(request, "page.size"));
        let start = total.min((page - 1).saturating_mul(size));
        let end = total.min(start.saturating_add(size));
        let data: Vec<_> = (start..end).map(|n| serde_json::json!({"taskId": n.to_string()})).collect();
        let mut meta = serde_json::json!({"count": total, "pageNo": page, "pageSize": size});
        if tells {
            meta["hasNextPage"] = (end < total).into();
        }
        reply(200, serde_json::json!({"success": true, "data": data, "meta": meta}).to_string())
    });
    let once = bpm_rest::transport::RetryPolicy::none();
    let builder = bpm_rest::ActivityTask::builder("http://activity.test").retry(once).transport(server);
    builder.build().unwrap().tasks().search([("assignee", "kim")])
}

/// A server with a list, which gives no more than `cap` items a page, and fails the requests with these numbers.
fn list_server(total: usize, cap: Option<usize>, echo: bool, failing: BTreeSet<usize>) -> Scripted {
    Scripted::new(move |request_number, request| {
        if failing.contains(&request_number) {
            return reply(500, r#"{"message": "boom"}"#);
        }
        let size = number(request, "size").min(cap.unwrap_or(usize::MAX));
        reply(200, page(number(request, "start"), size, total, echo))
    })
}

#[tokio::test]
async fn what_cannot_be_a_list_ends_in_a_protocol_error() {
    let ignores_start = |echo| Scripted::new(move |_, request| reply(200, page(0, number(request, "size"), 25, echo)));
    let empty_early = Scripted::new(|_, request| match number(request, "start") {
        0 => reply(200, page(0, 10, 25, true)),
        start => reply(200, format!(r#"{{"data": [], "total": 25, "start": {start}}}"#)),
    });
    let no_end = Scripted::new(|_, _| reply(200, r#"{"data": [{"id": "a"}, {"id": "b"}], "total": 9}"#));
    for (server, message) in [
        (ignores_start(true), "asked for the page from offset 10, the server sent the one from 0"),
        (ignores_start(false), "one that came before once more"),
        (empty_early, "is empty, though the list has 25 items"),
        (no_end, "one that came before once more"),
    ] {
        for ahead in [0, 3] {
            let flowable = server.flowable();
            let mut pager = flowable.users().list().size(10).items().prefetch(ahead);
            let (_, error) = read(&mut pager).await;
            let error = error.unwrap();
            assert_eq!(error.kind(), ErrorKind::Protocol, "{error}");
            assert!(error.to_string().contains(message) && error.to_string().starts_with("list_users"), "{error}");
        }
        assert!(server.requests() <= 8, "{} requests for two streams", server.requests());
    }
}

#[tokio::test]
async fn pages_of_equal_rows_are_no_repetition() {
    let equal = Scripted::new(|_, request| {
        let start = number(request, "start");
        let data = vec![r#"{"id": "same"}"#; 2.min(5 - start)].join(",");
        reply(200, format!(r#"{{"data": [{data}], "total": 5, "start": {start}}}"#))
    });
    assert_eq!(equal.flowable().users().list().size(2).items().count().await, 5);
}

#[tokio::test]
async fn a_total_that_changes_is_reported_by_the_page() {
    for (totals, starts, reported) in
        [([6, 8, 8, 8], vec![0, 3, 6], vec![None, Some(6), None]), ([6, 3, 3, 3], vec![0, 3], vec![None, Some(6)])]
    {
        let server = Scripted::new(move |n, request| reply(200, page(number(request, "start"), 3, totals[n], true)));
        let pages: Vec<_> = server.flowable().users().list().size(3).pages().try_collect().await.unwrap();
        assert_eq!(pages.iter().filter_map(|page| page.start).collect::<Vec<_>>(), starts);
        assert_eq!(pages.iter().map(|page| page.total_before).collect::<Vec<_>>(), reported);
    }
}

#[tokio::test]
async fn a_list_without_total_is_read_until_an_empty_page() {
    let server = Scripted::new(|_, request| reply(200, page(number(request, "start"), 4, 10, true)));
    assert_eq!(server.flowable().users().list().size(4).items().count().await, 10);
    assert_eq!(server.requests(), 3);
}

#[tokio::test]
async fn sizes_are_told_as_they_become_known() {
    let server = list_server(25, None, true, BTreeSet::new());
    let flowable = server.flowable();
    let mut pager = flowable.users().list().size(10).items();
    assert_eq!((pager.size_hint(), pager.total()), ((0, None), None));
    pager.try_next().await.unwrap();
    assert_eq!((pager.size_hint(), pager.total()), ((9, Some(24)), Some(25)));
    assert_eq!(pager.by_ref().count().await, 24);
    assert_eq!(pager.size_hint(), (0, Some(0)));
    let mut limited = flowable.users().list().size(10).items().limit(12);
    limited.try_next().await.unwrap();
    assert_eq!(limited.size_hint(), (9, Some(11)));
    assert_eq!(flowable.users().list().items().limit(0).count().await, 0);
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted_nor_after() {
    let server = list_server(50, None, true, BTreeSet::new());
    let flowable = server.flowable();
    let pager = flowable.users().list().size(10).items().prefetch(4);
    assert_eq!(server.requests(), 0, "a stream that is not polled asks for nothing");
    drop(pager);

    let mut pager = flowable.users().list().size(10).items();
    pager.try_next().await.unwrap();
    assert_eq!(server.requests(), 1, "without prefetching there is one page at a time");
    let mut pager = flowable.users().list().size(10).items().prefetch(4).limit(15);
    while pager.try_next().await.unwrap().is_some() {}
    assert_eq!(server.requests(), 3, "no page behind the limit is asked for");
}

/// Calls that are under way end with the stream: nothing goes on without it.
#[tokio::test]
async fn dropping_a_stream_cancels_what_is_under_way() {
    let finished = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&finished);
    let server = Scripted::new(move |_, request| {
        count.fetch_add(1, Ordering::SeqCst);
        reply(200, page(number(request, "start"), 10, 1000, true))
    });
    let flowable = server.flowable();
    let mut pager = flowable.users().list().size(10).items().prefetch(5);
    pager.try_next().await.unwrap();
    // One more item starts the pages ahead; they are not waited for.
    let _ = pager.next().now_or_never();
    let before = finished.load(Ordering::SeqCst);
    assert!(server.requests() > before, "{} requests, {before} finished", server.requests());
    drop(pager);
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
    assert_eq!(finished.load(Ordering::SeqCst), before);
}

#[tokio::test]
async fn a_token_of_another_operation_is_refused_before_anything_is_sent() {
    let server = list_server(5, None, true, BTreeSet::new());
    let token: ResumeToken =
        serde_json::from_str(r#"{"operation": "list_groups", "start": 0, "size": 10, "skip": 0, "total": null}"#)
            .unwrap();
    let flowable = server.flowable();
    let mut pager = flowable.users().list().items().resume(&token);
    let (items, error) = read(&mut pager).await;
    assert!(items.is_empty() && error.unwrap().to_string().contains("list_groups"));
    assert!(pager.next().await.is_none());
    assert_eq!(server.requests(), 0);
}

#[test]
fn streams_can_be_sent_moved_and_stored() {
    fn check<T: Send + Unpin + 'static>() {}
    check::<Pager<User>>();
    check::<bpm_rest::Pages<User>>();
}

#[tokio::test]
async fn a_token_of_another_system_is_refused_before_anything_is_sent() {
    let server = list_server(5, None, true, BTreeSet::new());
    let flowable = server.flowable();
    let mut own = flowable.users().list().items();
    own.try_next().await.unwrap();
    let mut token = serde_json::to_value(own.resume_token()).unwrap();
    assert_eq!(token["system"], "flowable");
    token["system"] = "activiti".into();
    let token: ResumeToken = serde_json::from_value(token).unwrap();
    let (items, error) = read(&mut flowable.users().list().items().resume(&token)).await;
    assert!(items.is_empty() && error.unwrap().to_string().contains("the system \"activiti\""));
    assert_eq!(server.requests(), 1);
}

/// Between the query for the page and the one for its total two items may be deleted: the next page tells.
#[tokio::test]
async fn a_total_of_fewer_items_than_came_is_settled_by_the_next_page() {
    let list = |behind: &'static str| {
        Scripted::new(move |_, request| match number(request, "start") {
            0 => reply(200, r#"{"data": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "total": 1, "start": 0}"#),
            3 => reply(200, behind),
            start => panic!("a page from {start} is asked for"),
        })
    };
    let deleted = list(r#"{"data": [], "total": 1, "start": 3}"#);
    let (found, error) = read(&mut deleted.flowable().users().list().size(10).items()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((found.len(), deleted.requests()), (3, 2));

    let lying = list(r#"{"data": [{"id": "d"}], "total": 1, "start": 3}"#);
    let (found, error) = read(&mut lying.flowable().users().list().size(10).items()).await;
    assert_eq!(found.len(), 3);
    let error = error.unwrap();
    assert!(error.kind() == ErrorKind::Protocol && error.to_string().contains("it has 1 items"), "{error}");
}

#[tokio::test]
async fn what_a_server_says_of_the_next_page_is_heeded() {
    let pages = |meta: &'static str| {
        let server = Scripted::new(move |n, _| match n {
            0 => reply(
                200,
                format!(r#"{{"success": true, "data": [{{"taskId": "1"}}, {{"taskId": "2"}}], "meta": {meta}}}"#),
            ),
            _ => reply(
                200,
                r#"{"success": true, "data": [], "meta": {"count": 2, "pageNo": 2, "pageSize": 2, "hasNextPage": false}}"#,
            ),
        });
        let builder = bpm_rest::ActivityTask::builder("http://activity.test").transport(server.clone());
        (server, builder.build().unwrap().tasks().search([("assignee", "kim")]).page_size(2))
    };
    for meta in [
        r#"{"count": 2, "pageNo": 1, "pageSize": 2, "hasNextPage": true}"#,
        r#"{"count": 0, "pageNo": 1, "pageSize": 2, "hasNextPage": true}"#,
        r#"{"count": 5, "pageNo": 1, "pageSize": 2, "hasNextPage": false}"#,
    ] {
        let found: Result<Vec<_>, Error> = pages(meta).1.items().try_collect().await;
        let error = found.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol, "{meta}");
        assert!(error.to_string().contains("page follows"), "{error}");
    }
    for (meta, requests) in [
        (r#"{"count": 2, "pageNo": 1, "pageSize": 2, "hasNextPage": false}"#, 1),
        (r#"{"count": 2, "pageNo": 1, "pageSize": 2}"#, 1),
        (r#"{"pageNo": 1, "pageSize": 2, "hasNextPage": false}"#, 1),
        (r#"{"pageNo": 1, "pageSize": 2, "hasNextPage": true}"#, 2),
    ] {
        let (server, list) = pages(meta);
        assert_eq!(list.items().try_collect::<Vec<_>>().await.unwrap().len(), 2, "{meta}");
        assert_eq!(server.requests(), requests, "{meta}");
    }
}

/// The engine reads 20,000 rows of tasks joined with their variables, whatever page is asked for; then it stops.
fn tasks_with_variables(tasks: usize, variables: usize) -> Scripted {
    Scripted::new(move |_, request| {
        let (start, size) = (number(request, "start"), number(request, "size"));
        let end = (start + size).min(tasks);
        let data = (start..end).map(|task| {
            let before = task * variables;
            let left = if variables == 0 { 0 } else { 20_000_usize.saturating_sub(before).min(variables) };
            let read = (0..left).map(|name| format!(r#"{{"name": "v{name}", "type": "integer", "value": 1}}"#));
            (left > 0 || variables == 0).then(|| {
                format!(
                    r#"{{"id": "{task}", "priority": 50, "suspended": false, "variables": [{}]}}"#,
                    read.collect::<Vec<_>>().join(",")
                )
            })
        });
        let data = data.flatten().collect::<Vec<_>>().join(",");
        reply(
            200,
            format!(
                r#"{{"data": [{data}], "total": {tasks}, "start": {start}, "size": {size}, "sort": "id", "order": "asc"}}"#
            ),
        )
    })
}

#[tokio::test]
async fn rows_that_a_server_joins_are_counted_over_the_pages() {
    let list = |server: &Scripted, start: usize| {
        let activiti = Activiti::builder("http://activiti.test").transport(server.clone()).build().unwrap();
        activiti.tasks().list().include_process_variables(true).start(start as i64).size(10)
    };
    // The cut falls into the last task of all: nothing but the count tells.
    for (tasks, variables, whole) in [(41, 490, 40), (41, 500, 30), (45, 490, 40)] {
        let server = tasks_with_variables(tasks, variables);
        let mut found = Vec::new();
        let mut items = list(&server, 0).items();
        let error = loop {
            match items.next().await.expect("the list does not end") {
                Ok(task) => found.push(task),
                Err(error) => break error,
            }
        };
        assert_eq!(found.len(), whole, "{tasks} tasks: {error}");
        assert!(found.iter().all(|task| task.variables.len() == variables), "{tasks} tasks");
        assert!(error.to_string().contains("stops at 20000 rows"), "{error}");

        // A token knows the rows before it.
        let token = serde_json::to_string(error.resume_token().unwrap()).unwrap();
        let resumed = list(&server, 0).items().resume(&serde_json::from_str(&token).unwrap());
        let error = resumed.try_collect::<Vec<_>>().await.unwrap_err();
        assert!(error.to_string().contains("stops at 20000 rows"), "{error}");
    }
    // Nobody has counted the rows before the start: there, a short page is the sign.
    let error = list(&tasks_with_variables(45, 490), 30).items().try_collect::<Vec<_>>().await.unwrap_err();
    assert!(error.to_string().contains("stops at 20000 rows"), "{error}");
    // Without variables there is no limit.
    let plain = list(&tasks_with_variables(25_000, 0), 19_995).size(5_000).items();
    assert_eq!(plain.try_collect::<Vec<_>>().await.unwrap().len(), 5_005);
}

/// Flowable counts with 32 bits and a sign: a list that is longer ends with an error that names the offset, and nothing is
/// asked for that the server would answer with 500.
#[tokio::test]
async fn a_list_beyond_the_last_offset_ends_with_a_clear_error() {
    let server = Scripted::new(|_, request| {
        let start = number(request, "start");
        let data: Vec<serde_json::Value> =
            (start..start + 2).map(|n| serde_json::json!({"id": format!("u{n}")})).collect();
        reply(200, serde_json::json!({"data": data, "total": 5_000_000_000_u64, "start": start, "size": 2}).to_string())
    });
    let flowable = server.flowable();
    let mut pager = flowable.users().list().start(i32::MAX - 1).size(2).items();
    let (items, error) = read(&mut pager).await;
    let error = error.unwrap();
    assert_eq!((items.len(), error.kind(), server.requests()), (2, ErrorKind::Request, 1));
    assert!(error.to_string().contains("`start` cannot be 2147483648: the server takes no such number"), "{error}");
    assert!(error.resume_token().is_some());

    for error in [
        flowable.users().list().start(-1).items().next().await.unwrap().unwrap_err(),
        flowable.users().list().size(-1).items().next().await.unwrap().unwrap_err(),
        flowable.users().list().start(1_i64 << 31).items().next().await.unwrap().unwrap_err(),
        flowable.users().list().start(-1).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    }
    assert_eq!(server.requests(), 1, "nothing else was sent");
}
