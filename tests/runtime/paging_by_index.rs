//! The same of lists that are paged by index, as a server tells them in the header `Content-Range`: `page-size/total`.

use crate::scripted::{Scripted, number, reply};
use bpm_rest::{
    Bonita, ErrorKind, List as _, Result, ResumeToken,
    bonita::{ProfileFilter, Search},
    transport::{Connection, RetryPolicy},
};
use bpm_rest_generated::bonita::{Client, builder::SearchProfiles};
use futures::TryStreamExt as _;
use std::{
    ops::Range,
    sync::{Arc, Mutex},
};

/// A page with these items; what the header says, if it is there.
fn page(items: Range<usize>, content_range: Option<String>) -> Result<http::Response<String>> {
    let items: Vec<_> = items.map(|id| serde_json::json!({"id": id.to_string()})).collect();
    let mut answer = reply(200, serde_json::Value::from(items).to_string())?;
    if let Some(range) = content_range {
        answer.headers_mut().insert("content-range", range.parse().unwrap());
    }
    Ok(answer)
}

/// A server with a list, which tells its total or not, and answers no more than `cap` items; and the pages asked for.
fn server(total: usize, tells: bool, cap: usize) -> (Scripted, Arc<Mutex<Vec<usize>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let pages = Arc::clone(&asked);
    let server = Scripted::new(move |_, request| {
        let (p, c) = (number(request, "p"), number(request, "c"));
        pages.lock().unwrap().push(p);
        if p > total {
            return reply(500, r#"{"message": "out of range"}"#);
        }
        let start = total.min(p * c);
        let end = total.min(start + c.min(cap));
        page(start..end, tells.then(|| format!("{p}-{c}/{total}")))
    });
    (server, asked)
}

fn search(server: &Scripted) -> SearchProfiles {
    Client::new(Connection::new("http://bonita.test/bonita", Arc::new(server.clone())).unwrap()).search_profiles()
}

async fn ids(list: bpm_rest::Pager<bpm_rest_generated::bonita::types::Profile>) -> Result<Vec<i64>> {
    list.map_ok(|profile| profile.id).try_collect().await
}

#[tokio::test]
async fn pages_are_asked_for_up_to_the_total_and_no_further() {
    for (total, pages) in [(25, vec![0, 1, 2]), (20, vec![0, 1]), (1, vec![0]), (0, vec![0])] {
        for ahead in [1, 5] {
            let (server, asked) = server(total, true, usize::MAX);
            let found = ids(search(&server).c(10).items().prefetch(ahead)).await.unwrap();
            assert_eq!(found, (0..total as i64).collect::<Vec<_>>());
            let mut asked = asked.lock().unwrap().clone();
            asked.sort_unstable();
            assert_eq!(asked, pages, "{total} items, {ahead} pages ahead");
        }
    }
}

#[tokio::test]
async fn without_the_header_a_list_is_read_until_an_empty_page() {
    for (total, pages) in [(25, vec![0, 1, 2, 3]), (20, vec![0, 1, 2]), (7, vec![0, 1]), (1, vec![0, 1]), (0, vec![0])]
    {
        let (server, asked) = server(total, false, usize::MAX);
        let found = ids(search(&server).c(10).items().prefetch(3)).await.unwrap();
        assert_eq!(found, (0..total as i64).collect::<Vec<_>>());
        assert_eq!(*asked.lock().unwrap(), pages, "{total} items");
    }
}

#[tokio::test]
async fn pages_that_are_cut_short_end_in_an_error_since_items_would_be_lost() {
    for (tells, message) in [(true, "has 4 items, not 10"), (false, "goes on at offset 10, though it ended at 4")] {
        let (server, _) = server(25, tells, 4);
        let error = ids(search(&server).c(10).items()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Protocol);
        assert!(error.to_string().contains(message), "{error}");
    }
}

/// Some lists of Bonita tell how many items the page has in place of the page size.
#[tokio::test]
async fn pages_that_tell_the_number_of_their_items_are_known_by_their_index() {
    let server = Scripted::new(|_, request| {
        let p = number(request, "p");
        let items = (p * 10).min(25)..(p * 10 + 10).min(25);
        let told = format!("{p}-{}/25", items.len());
        page(items, Some(told))
    });
    assert_eq!(ids(search(&server).c(10).items().prefetch(3)).await.unwrap(), (0..25).collect::<Vec<_>>());
    assert_eq!(server.requests(), 3);
    let pages: Vec<_> = search(&server).c(10).pages().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.start).collect::<Vec<_>>(), [Some(0), Some(10), Some(20)]);
    let other = Scripted::new(|_, _| page(0..10, Some("0-10/25".to_owned())));
    let error = ids(search(&other).c(10).p(1).items()).await.unwrap_err();
    assert!(error.to_string().contains("asked for the page from offset 10, the server sent the one from 0"), "{error}");
}

#[tokio::test]
async fn a_list_that_comes_whole_is_taken_as_it_is() {
    for range in [Some("0-30/30".to_owned()), None] {
        let whole = Scripted::new(move |_, _| page(0..30, range.clone()));
        let list = || search(&whole).c(10);
        assert_eq!(ids(list().items().prefetch(4)).await.unwrap(), (0..30).collect::<Vec<_>>());
        assert_eq!(whole.requests(), 1, "there is nothing left to ask for");
        assert_eq!(list().pages().try_collect::<Vec<_>>().await.unwrap()[0].items.len(), 30);
        assert_eq!(ids(list().items().limit(12)).await.unwrap(), (0..12).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_list_that_comes_whole_is_resumed_anywhere_in_it() {
    let whole = Scripted::new(|_, request| {
        let p = number(request, "p");
        page(0..30, Some(format!("{p}-30/30")))
    });
    let mut first = search(&whole).c(10).items();
    for _ in 0..25 {
        first.try_next().await.unwrap();
    }
    let token: ResumeToken = first.resume_token();
    assert_eq!(ids(search(&whole).c(10).items().resume(&token)).await.unwrap(), (25..30).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_short_page_without_total_is_resumed_behind_its_items() {
    let (server, _) = server(7, false, usize::MAX);
    let mut first = search(&server).c(10).items();
    for _ in 0..7 {
        first.try_next().await.unwrap();
    }
    let rest = ids(search(&server).c(10).items().resume(&first.resume_token())).await.unwrap();
    assert_eq!(rest, Vec::<i64>::new());
}

/// A search of a handle is a list as the builder below it is.
#[tokio::test]
async fn a_search_is_a_list_with_its_own_window() {
    let client = |server: &Scripted| -> Bonita {
        let builder = Bonita::builder("http://bonita.test/bonita").retry(RetryPolicy::none());
        builder.transport(server.clone()).build().unwrap()
    };
    let (telling, asked) = server(25, true, usize::MAX);
    let from_second = || client(&telling).profiles().search(Search::new().page(1).per_page(8));
    assert_eq!(ids(from_second().items()).await.unwrap(), (8..25).collect::<Vec<_>>());
    assert_eq!(*asked.lock().unwrap(), [1, 2, 3]);
    assert_eq!(from_second().await.unwrap().len(), 8);
    assert_eq!(from_second().total().await.unwrap(), 25);

    let (silent, asked) = server(25, false, usize::MAX);
    let search = || client(&silent).profiles().search(Search::new());
    assert_eq!(ids(search().items().prefetch(4)).await.unwrap(), (0..25).collect::<Vec<_>>());
    assert_eq!(*asked.lock().unwrap(), [0, 1, 2, 3], "ten a page, until one is empty");
    let error = search().total().await.unwrap_err();
    assert!(error.to_string().contains("does not tell how many items"), "{error}");

    let refused = client(&silent).profiles().search(Search::new().filter(ProfileFilter::name("a=b")));
    let sent = silent.requests();
    assert_eq!(ids(refused.items()).await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(silent.requests(), sent);
}
