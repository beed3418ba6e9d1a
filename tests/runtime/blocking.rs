//! Calls, lists, downloads and uploads without `async`.

use crate::scripted::{Scripted, number, page, reply};
use bpm_rest::{
    Activiti, ActivitiCloud, ActivityTask, Bonita, Call as _, Error, ErrorKind, Flowable, FlowableCmmn, FlowableDmn,
    FlowableEventRegistry, FlowableExternalJobs, FlowableIdm, List as _, ProcessCenter, ResumeToken, Upload,
    blocking::{self, Blocking as _, Call as _},
    flowable::NewUser,
    testing::{Recorder, Reply, flowable::Server},
    transport::{BoxFuture, Context, Request, Response, RetryPolicy, Transport},
};
use std::{
    future,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Barrier,
        atomic::{AtomicUsize, Ordering},
    },
    task::Poll,
    thread,
    time::{Duration, Instant},
};

fn flowable_of(server: &Server) -> Flowable {
    Flowable::builder(server.base_url()).basic_auth(server.user(), server.password()).build().unwrap()
}

/// Reads a request from the connection; `None` where there is none any more.
fn read_request(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let length = head.to_ascii_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).ok()?;
    Some(head)
}

/// A server that answers each request with an empty list, after a look at the connection: `answer` tells whether it is kept.
fn server(answer: impl Fn(usize, usize) -> bool + Clone + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for (connection, stream) in listener.incoming().enumerate() {
            let answer = answer.clone();
            thread::spawn(move || {
                let mut stream = BufReader::new(stream.unwrap());
                for request in 0.. {
                    if read_request(&mut stream).is_none() {
                        return;
                    }
                    let is_kept = answer(connection, request);
                    let body = r#"{"id": "tijs", "data": [], "total": 0, "start": 0}"#;
                    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json";
                    let answer = format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
                    stream.get_mut().write_all(answer.as_bytes()).unwrap();
                    if !is_kept {
                        return;
                    }
                }
            });
        }
    });
    url
}

#[test]
fn calls_lists_uploads_and_downloads_need_no_runtime() {
    let server = Server::start().call().unwrap();
    let flowable = flowable_of(&server);

    let user = flowable.users().create(NewUser::new("tijs").first_name("Tijs")).call().unwrap();
    assert_eq!(user.id, "tijs");
    let (user, head) = flowable.users().get("tijs").without_retry().send_with_head().call().unwrap();
    assert_eq!((user.first_name.as_deref(), head.status.as_u16()), (Some("Tijs"), 200));
    let found = flowable.users().get("tijs").until(|user| user.id == "tijs").call().unwrap();
    assert_eq!(found.id, "tijs");
    assert_eq!(flowable.users().list().total().call().unwrap(), 2);
    let raw: serde_json::Value = flowable.raw(http::Method::GET, "/identity/users/tijs").read().call().unwrap();
    assert_eq!(raw["id"], "tijs");
    assert!(flowable.users().get("nobody").call().unwrap_err().is_not_found());

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tijs.png");
    let picture: Vec<u8> = (0..300_000_u32).map(|n| (n % 251) as u8).collect();
    std::fs::write(&path, &picture).unwrap();
    flowable.users().set_picture("tijs", Upload::file(&path).call().unwrap()).call().unwrap();
    let mut read = Vec::new();
    flowable.users().picture("tijs").call().unwrap().reader().read_to_end(&mut read).unwrap();
    assert!(read == picture, "the picture is another one");

    let reader = io::Cursor::new(b"another".to_vec());
    flowable.users().set_picture("tijs", blocking::upload("b.png", Some(7), reader)).call().unwrap();
    let copy = folder.path().join("copy.png");
    assert_eq!(flowable.users().picture("tijs").call().unwrap().save(&copy).call().unwrap(), 7);
    assert_eq!(std::fs::read(&copy).unwrap(), b"another");

    let short = blocking::upload("b.png", Some(8), io::Cursor::new(b"another".to_vec()));
    let error = flowable.users().set_picture("tijs", short).call().unwrap_err();
    assert!(error.to_string().contains("less than the 8 bytes"), "{error}");
}

#[test]
fn every_client_has_blocking_calls() {
    let recorder = Recorder::new();
    macro_rules! call {
        ($client:ty, $reply:expr, |$name:ident| $call:expr) => {{
            recorder.reply(Reply::json(200, $reply));
            let $name = <$client>::builder("http://bpm.test").transport(recorder.clone()).build().unwrap();
            $call.call().unwrap();
        }};
    }
    let page = r#"{"data": [], "total": 0, "start": 0, "size": 0}"#;
    call!(Activiti, page, |client| client.tasks().list());
    call!(Flowable, page, |client| client.tasks().list().with_header("x-tenant", "a"));
    call!(FlowableCmmn, page, |client| client.case_instances().list());
    call!(FlowableDmn, page, |client| client.decisions().list());
    call!(FlowableEventRegistry, page, |client| client.event_definitions().list());
    call!(FlowableExternalJobs, page, |client| client.jobs().list());
    call!(FlowableIdm, page, |client| client.privileges().list());
    let entries = r#"{"list": {"entries": [], "pagination": {"skipCount": 0, "maxItems": 100, "count": 0,
        "hasMoreItems": false, "totalItems": 0}}}"#;
    call!(ActivitiCloud, entries, |client| client.tasks().list());
    call!(Bonita, "[]", |client| client.users().search(bpm_rest::bonita::Search::new()));
    call!(ProcessCenter, r#"{"rtnCode": "000000", "data": []}"#, |client| client.tasks().list_current("7"));
    let page = r#"{"code": 0, "data": {"rows": [], "total": 0}}"#;
    call!(ActivityTask, page, |client| client.raw(http::Method::GET, "/x").read::<serde_json::Value>());
    assert_eq!(recorder.take().requests().len(), 11);
}

#[test]
fn an_iterator_reads_page_after_page_with_some_ahead() {
    let server = Scripted::new(|_, request| {
        let (start, size) = (number(request, "start"), number(request, "size"));
        reply(200, page(start, size, 95, true))
    });
    let list = server.flowable().users().list().size(10);
    let mut users = list.clone().items().prefetch(4).iter();
    assert_eq!(server.requests(), 0);
    assert_eq!(users.next().unwrap().unwrap().id, "u0");
    assert_eq!((users.stream().total(), users.size_hint().1), (Some(95), Some(94)));
    let ids: Vec<String> = users.by_ref().take(30).map(|user| user.unwrap().id).collect();
    assert_eq!((ids[0].as_str(), ids[29].as_str()), ("u1", "u30"));
    assert!(server.most_at_once() > 1, "no page was asked for ahead");

    let token: ResumeToken = users.stream().resume_token();
    let rest: Result<Vec<_>, Error> = list.clone().items().resume(&token).iter().collect();
    assert_eq!(rest.unwrap().len(), 64);
    assert_eq!(list.clone().items().limit(25).iter().count(), 25);
    assert_eq!(list.pages().iter().map(|page| page.unwrap().items.len()).sum::<usize>(), 95);
}

#[test]
fn an_iterator_ends_behind_the_first_error() {
    let server = Scripted::new(|number, _| match number {
        0 => reply(200, page(0, 10, 95, true)),
        _ => reply(500, "{}"),
    });
    let mut users = server.flowable().users().list().size(10).items().iter();
    assert_eq!(users.by_ref().take(10).filter(Result::is_ok).count(), 10);
    let error = users.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(users.next().is_none());
    assert_eq!((users.size_hint(), server.requests()), ((0, Some(0)), 2));
}

#[test]
fn a_download_that_breaks_off_is_an_error_of_the_reader() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let mut stream = BufReader::new(listener.accept().unwrap().0);
        read_request(&mut stream).unwrap();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 100\r\n\r\n";
        stream.get_mut().write_all(format!("{head}half").as_bytes()).unwrap();
    });
    let picture = Flowable::builder(&url).build().unwrap().users().picture("tijs").call().unwrap();
    let mut reader = picture.reader();
    assert_eq!(reader.stream().length(), Some(100));
    let mut read = Vec::new();
    let error = reader.read_to_end(&mut read).unwrap_err();
    server.join().unwrap();
    assert_eq!(read, b"half");
    let inner = error.get_ref().unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!(inner.kind(), ErrorKind::Body);
}

#[test]
fn connections_are_kept_between_calls() {
    let connections = Arc::new(AtomicUsize::new(0));
    let seen = connections.clone();
    let url = server(move |connection, _| {
        seen.fetch_max(connection + 1, Ordering::SeqCst);
        true
    });
    let flowable = Flowable::builder(&url).build().unwrap();
    for _ in 0..5 {
        flowable.users().list().call().unwrap();
    }
    // A connection belongs to the client, not to the thread that calls.
    let other = flowable.clone();
    thread::spawn(move || other.users().list().call().unwrap()).join().unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[test]
fn a_connection_that_the_server_closed_between_calls_is_not_used_again() {
    let url = server(|_, _| false);
    let flowable = Flowable::builder(&url).retry(RetryPolicy::none()).build().unwrap();
    for _ in 0..3 {
        // Creating is not repeated, so that it would fail on a connection that is closed.
        flowable.users().create(NewUser::new("tijs")).call().unwrap();
        thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn calls_of_several_threads_run_at_the_same_time() {
    const CALLS: usize = 4;
    // The server answers nobody before all of them ask.
    let all_ask = Arc::new(Barrier::new(CALLS));
    let url = server(move |_, _| {
        all_ask.wait();
        true
    });
    let flowable = Flowable::builder(&url).timeout(Duration::from_secs(20)).build().unwrap();
    let threads: Vec<_> = (0..CALLS)
        .map(|_| {
            let flowable = flowable.clone();
            thread::spawn(move || flowable.users().list().call().map(|page| page.total))
        })
        .collect();
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
}

#[test]
fn a_deadline_ends_a_blocking_call() {
    let url = server(|_, _| {
        thread::sleep(Duration::from_secs(10));
        true
    });
    let flowable = Flowable::builder(&url).build().unwrap();
    let begun = Instant::now();
    let error = flowable.users().list().with_deadline(Duration::from_millis(200)).call().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

/// A blocking call, list and download on this thread are refused before anything is sent.
fn assert_refused(server: &Scripted) {
    let flowable = server.flowable();
    let refused = |error: &Error| {
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(!error.may_have_taken_effect());
        assert!(error.to_string().contains("spawn_blocking"), "{error}");
    };
    refused(&flowable.users().delete("tijs").call().unwrap_err());
    let mut users = flowable.users().list().items().iter();
    refused(&users.next().unwrap().unwrap_err());
    assert!(users.next().is_none());
    assert_eq!(server.requests(), 0);
}

#[tokio::test]
async fn a_blocking_call_is_refused_where_a_runtime_polls() {
    let server = Scripted::new(|_, _| reply(200, page(0, 10, 1, true)));
    assert_refused(&server);
    let spawned = server.clone();
    tokio::spawn(async move { assert_refused(&spawned) }).await.unwrap();
    tokio::task::LocalSet::new().run_until(async { assert_refused(&server) }).await;
    // The thread goes on with what is async.
    assert_eq!(server.flowable().users().list().await.unwrap().total, 1);
    let picture = server.flowable().users().picture("tijs").await.unwrap();
    let refused = picture.reader().read_to_end(&mut Vec::new()).unwrap_err();
    assert!(refused.to_string().contains("spawn_blocking"), "{refused}");
}

/// Wakes the call at once, and parks the thread, as a layer does that waits for another thread.
#[derive(Debug)]
struct Parks;

impl Transport for Parks {
    fn execute<'a>(&'a self, _: Request, _: Context) -> BoxFuture<'a, bpm_rest::Result<Response>> {
        let mut has_parked = false;
        Box::pin(future::poll_fn(move |context| {
            if has_parked {
                return Poll::Ready(reply(200, r#"{"id": "tijs"}"#).map(|answer| answer.map(Into::into)));
            }
            has_parked = true;
            context.waker().wake_by_ref();
            // Returns at once: the call was just woken.
            thread::park();
            Poll::Pending
        }))
    }
}

#[test]
fn a_call_is_not_missed_that_was_woken_while_a_layer_waited() {
    let flowable = Flowable::builder("http://flowable.test").transport(Parks).build().unwrap();
    let (done, called) = std::sync::mpsc::channel();
    thread::spawn(move || done.send(flowable.users().get("tijs").call().unwrap().id));
    assert_eq!(called.recv_timeout(Duration::from_secs(20)).unwrap(), "tijs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_blocking_call_works_where_a_runtime_lets_a_thread_block() {
    let server = Scripted::new(|_, _| reply(200, page(0, 10, 1, true)));
    assert_refused(&server);
    let spawned = server.clone();
    tokio::spawn(async move { assert_refused(&spawned) }).await.unwrap();

    let flowable = server.flowable();
    let list = flowable.users().list();
    let ids = tokio::task::spawn_blocking(move || list.items().iter().map(|user| user.unwrap().id).collect::<Vec<_>>());
    assert_eq!(ids.await.unwrap(), ["u0"]);
    tokio::task::block_in_place(|| flowable.users().list().call().unwrap());
    let entered = tokio::runtime::Handle::current();
    let call = flowable.users().list();
    thread::spawn(move || {
        let _within = entered.enter();
        call.call().unwrap();
    })
    .join()
    .unwrap();
}
