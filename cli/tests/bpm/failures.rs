//! Exit codes, and what is said of failures.

use crate::{Bpm, canned::Canned};
use std::{net::TcpListener, thread, time::Duration};

fn at(server: &Canned, arguments: &[&str]) -> Bpm {
    Bpm::at(&server.url, "kermit", "hunter2-secret", arguments)
}

const READS: [&str; 4] = ["flowable", "users", "get", "tijs"];
const CREATES: [&str; 5] = ["flowable", "users", "create", "--id", "tijs"];

#[test]
fn the_exit_code_tells_what_the_server_said() {
    for (status, code) in [(401, 4), (403, 4), (404, 5), (400, 6), (409, 6), (500, 7)] {
        let server = Canned::always(status, r#"{"message": "Not found", "exception": "hunter2-secret"}"#);
        let error = at(&server, &READS).run().failed(code);
        assert!(error.starts_with("bpm: get_user (GET /identity/users/{userId}): "), "{error}");
        assert!(error.contains(&status.to_string()) && !error.contains("hunter2"), "{error}");
    }
    // Whether a user was created is unknown.
    let server = Canned::always(500, "{}");
    at(&server, &CREATES).run().failed(8);
    assert_eq!(server.requests().len(), 1);
    let server = Canned::always(409, "{}");
    at(&server, &CREATES).run().failed(6);
}

#[test]
fn a_failure_within_a_success_is_one() {
    let server = Canned::always(200, r#"{"rtnCode": "9", "rtnMsg": "no such task"}"#);
    let error = at(&server, &["process-center", "tasks", "get", "--task-id", "7"]).run();
    assert_eq!((error.code, error.out.as_str()), (6, ""), "{}", error.err);
    assert!(error.err.contains("no such task"), "{}", error.err);

    let server = Canned::always(200, r#"{"success": false, "code": "9", "message": "the service sleeps"}"#);
    let error = at(&server, &["activity-task", "tasks", "search"]).run().failed(6);
    assert!(error.contains("the service sleeps"), "{error}");
}

#[test]
fn without_a_connection_nothing_was_sent() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = Bpm::at(&format!("http://{nobody}"), "a", "b", &CREATES).run().failed(3);
    assert!(error.contains("no connection"), "{error}");
}

#[test]
fn without_an_answer_it_counts_whether_anything_may_have_changed() {
    let server = Canned::start(|_| {
        thread::sleep(Duration::from_secs(20));
        None
    });
    let with_deadline = |words: &[&'static str]| [words, &["--deadline", "1"]].concat();
    at(&server, &with_deadline(&READS)).run().failed(9);
    let error = at(&server, &with_deadline(&CREATES)).run().failed(8);
    assert!(error.contains("may have"), "{error}");

    let server = Canned::start(|_| None);
    at(&server, &CREATES).run().failed(8);
    assert_eq!(server.requests().len(), 1, "what may have taken effect is not sent again");
}

#[test]
fn what_cannot_be_sent_is_told_before_anything_is_sent() {
    let server = Canned::always(200, "{}");
    for (arguments, words) in [
        (&["flowable", "users", "get", ".."][..], "userId"),
        (&["flowable", "users", "create", "--body", "{"], "--body: the text is no JSON"),
        (&["flowable", "users", "create", "--body", "@/nonexistent/a.json"], "cannot read /nonexistent/a.json"),
        (&["flowable", "users", "create", "--body", "[]", "--id", "a"], "--body is no object"),
        (&["flowable", "users", "update", "a", "--null", "size"], "the body has no `size`; it has"),
        (&["flowable", "tasks", "list", "--candidate-groups", "a,b"], "comma"),
        (&["flowable", "tasks", "complete", "7", "--variables", "amount"], "no NAME=VALUE"),
        (&["flowable", "users", "create", "--id", "a", "--password", "hunter2"], "give @FILE, or - for standard input"),
        (&["bonita", "users", "delete-many"], "--body"),
        (&["flowable", "tasks", "complete", "7", "--variables", "amount=1e3"], "would be sent as 1000.0"),
        (&["flowable", "users", "set-picture", "a", "--file", "/nonexistent/a.png"], "/nonexistent/a.png"),
    ] {
        let ran = at(&server, arguments).run();
        assert_eq!(ran.code, 2, "{arguments:?}: {ran:?}");
        assert!(ran.err.contains(words), "{arguments:?}: {}", ran.err);
    }
    let error = Bpm::new(&READS).run().failed(2);
    assert!(error.contains("BPM_URL") && error.contains("`flowable`"), "{error}");
    assert_eq!(server.requests(), [""; 0]);
}

#[test]
fn a_list_that_fails_midway_is_left_open_and_tells_how_far_it_came() {
    let server = Canned::start(|request| {
        let is_first = request.contains("start=0&");
        let items: Vec<String> = (0..100).map(|n| format!(r#"{{"id": "u{n}"}}"#)).collect();
        let page = format!(r#"{{"data": [{}], "total": 300, "start": 0, "size": 100}}"#, items.join(","));
        Some(if is_first || !request.contains("start=") {
            (200, "application/json", page)
        } else {
            (500, "application/json", "{}".to_owned())
        })
    });
    let ran = at(&server, &["flowable", "users", "list", "-o", "json", "--prefetch", "1"]).run();
    assert_eq!(ran.code, 7, "{}", ran.err);
    assert!(ran.err.contains("(100 items came before)"), "{}", ran.err);
    let error = serde_json::from_str::<serde_json::Value>(&ran.out).unwrap_err();
    assert!(error.is_eof(), "a part of the list is not taken for the list: {error}");
    assert_eq!(ran.out.matches("\"id\"").count(), 100);
}

#[test]
fn a_list_that_fails_at_once_prints_nothing_in_any_format() {
    let server = Canned::always(401, "{}");
    for format in ["table", "json", "jsonl", "csv"] {
        at(&server, &["flowable", "users", "list", "-o", format]).run().failed(4);
    }
}

#[test]
fn what_no_success_was_is_a_failure() {
    let diagram = ["process-center", "process-instances", "diagram", "--process-id", "7", "--to"];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    for (body, arguments, code) in [
        // Somebody else answers, such as a gateway.
        ("{}", &["process-center", "tasks", "assign", "--system-id", "s", "--task-id", "7", "--user-id", "kim"][..], 8),
        ("{}", &["process-center", "tasks", "get", "--task-id", "7"], 1),
        (r#"{"error": "login"}"#, &["flowable", "tasks", "complete", "7"], 8),
        (r#"{"rtnCode": "9", "rtnMsg": "none"}"#, &[&diagram[..], &[path.to_str().unwrap()]].concat(), 6),
        ("", &[&diagram[..], &[path.to_str().unwrap()]].concat(), 6),
        ("[]", &["activiti-cloud", "tasks", "claim", "7"], 8),
        (r#"{"id": "7"}"#, &["activiti-cloud", "tasks", "get", "7"], 1),
    ] {
        let server = Canned::always(200, body);
        let ran = at(&server, arguments).run();
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{arguments:?}: {}", ran.err);
        assert!(!path.exists());
    }
}
