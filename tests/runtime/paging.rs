//! The pager yields exactly the items, in order, whatever the sizes, faults and resume points; or it says that it cannot.

use crate::scripted::{Scripted, number, page, reply};
use bpm_rest::{Error, ErrorKind, List as _, Pager, ResumeToken, flowable::User};
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

    /// No text makes reading a content range panic, and what is read prints the same.
    #[test]
    fn content_ranges_are_read_or_refused(text in "[0-9/*-]{0,12}|\\PC{0,20}") {
        if let Ok(range) = text.parse::<bpm_rest_generated::operation::ContentRange>() {
            let again: bpm_rest_generated::operation::ContentRange =
                format!("{}-{}/{}", range.page, range.size, range.total).parse().unwrap();
            prop_assert_eq!(range, again);
        }
    }
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
        (ignores_start(false), "the one before it once more"),
        (empty_early, "is empty, though the list has 25 items"),
        (no_end, "the one before it once more"),
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
