//! Formats of output, lists over all pages, progress, and what is printed without being sent.

use crate::{Bpm, canned::Canned};
use serde_json::{Value, json};
use std::process::{Command, Stdio};

/// A server of a list of so many users.
fn users(total: usize) -> Canned {
    Canned::start(move |request| {
        let parameter = |name: &str| -> Option<usize> {
            let query = request.split_whitespace().nth(1)?.split_once('?')?.1;
            query.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
        };
        let (start, size) = (parameter("start").unwrap_or(0), parameter("size").unwrap_or(10));
        let data: Vec<Value> = (start..total.min(start + size))
            .map(|n| json!({"id": format!("u{n}"), "firstName": format!("Name, {n}"), "url": "http://a/b", "extra": {"n": n}}))
            .collect();
        let page = json!({"data": data, "total": total, "start": start, "size": data.len()});
        Some((200, "application/json", page.to_string()))
    })
}

fn list(server: &Canned, arguments: &[&str]) -> Bpm {
    Bpm::at(&server.url, "kermit", "secret", &[&["flowable", "users", "list"], arguments].concat())
}

#[test]
fn a_list_is_read_over_all_pages_in_every_format() {
    let server = users(1_234);
    let lines = list(&server, &["-o", "jsonl"]).run().out();
    let ids: Vec<Value> = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].take()).collect();
    assert_eq!(ids, (0..1_234).map(|n| json!(format!("u{n}"))).collect::<Vec<_>>());

    let array: Vec<Value> = serde_json::from_str(&list(&server, &["-o", "json"]).run().out()).unwrap();
    assert_eq!((array.len(), &array[1_233]["extra"]), (1_234, &json!({"n": 1_233})));

    let text = list(&server, &["-o", "csv"]).run().out();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let head = reader.headers().unwrap().clone();
    assert_eq!(head.iter().next(), Some("id"));
    let column = |name: &str| head.iter().position(|found| found == name).unwrap();
    let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(records.len(), 1_234);
    assert_eq!(&records[7][column("firstName")], "Name, 7");
    assert_eq!(&records[7][column("extra")], r#"{"n":7}"#);

    let table = list(&server, &[]).run().out();
    assert_eq!(table.lines().count(), 1_235);
    assert_eq!(table.lines().next(), Some("id   firstName"));
    // A column grows with what comes: the table is printed as the pages come.
    assert_eq!(table.lines().last(), Some("u1233  Name, 1233"));
}

#[test]
fn columns_and_the_number_of_items_can_be_chosen() {
    let server = users(500);
    let table = list(&server, &["--columns", "firstName,id", "--max", "2"]).run().out();
    assert_eq!(table, "firstName  id\nName, 0    u0\nName, 1    u1\n");
    let csv = list(&server, &["--columns", "id", "--max", "250", "-o", "csv", "--size", "100"]).run().out();
    assert_eq!(csv.lines().count(), 251);
    assert!(server.requests().iter().any(|request| request.contains("size=100")));
}

#[test]
fn an_empty_list_is_one_in_every_format() {
    let server = users(0);
    let out = |format| list(&server, &["-o", format]).run().out();
    assert_eq!((out("json"), out("jsonl"), out("table")), ("[]\n".to_owned(), String::new(), String::new()));
    assert!(out("csv").starts_with("id,"));
}

#[test]
fn members_of_later_items_that_have_no_column_are_told() {
    let server = Canned::start(|request| {
        let is_first = !request.contains("start=1&") && !request.contains("start=1 ");
        let (start, item) = if is_first { (0, r#"{"id": "a"}"#) } else { (1, r#"{"id": "b", "novel": 1}"#) };
        let page = format!(r#"{{"data": [{item}], "total": 2, "start": {start}, "size": 1}}"#);
        Some((200, "application/json", page))
    });
    let ran = list(&server, &["-o", "csv", "--size", "1"]).run();
    assert!(ran.err.contains("without a column: novel"), "{}", ran.err);
    assert_eq!(ran.out().lines().count(), 3);
}

#[test]
fn one_answer_is_printed_by_its_members() {
    let server =
        Canned::always(200, r#"{"id": "tijs", "email": null, "tenantId": "\u001b[31mred", "lastName": "Barrez"}"#);
    let get = |format| Bpm::at(&server.url, "a", "b", &["flowable", "users", "get", "tijs", "-o", format]).run().out();
    // A server cannot steer the terminal.
    assert_eq!(get("table"), "id        tijs\nlastName  Barrez\ntenantId   [31mred\n");
    assert_eq!(serde_json::from_str::<Value>(&get("json")).unwrap()["lastName"], "Barrez");
    assert_eq!(get("jsonl").lines().count(), 1);
    assert!(get("csv").starts_with("id,"));
}

#[test]
fn count_and_rate_are_told_where_they_are_wanted() {
    let server = users(1_200);
    let ran = list(&server, &["-o", "csv", "--progress", "always"]).run();
    assert!(ran.err.starts_with("1,200 items in ") && ran.err.ends_with("/s)\n"), "{}", ran.err);
    assert_eq!(ran.out().lines().count(), 1_201);
    let ran = list(&server, &["-o", "csv"]).run();
    assert_eq!(ran.err, "", "no terminal, no progress");
}

/// `script` of util-linux gives the program a terminal.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_has_a_bar() {
    let server = users(2_000);
    let line = format!("{} flowable users list -o csv > /dev/null", env!("CARGO_BIN_EXE_bpm"));
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--flush", "--command", &line, "/dev/null"]).stdin(Stdio::null());
    command.env("BPM_URL", &server.url).env("BPM_USER", "a").env("BPM_PASSWORD", "b").env("HOME", "/nonexistent");
    let output = command.env("TERM", "xterm").output().unwrap();
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains(" of 2,000 (") && shown.contains("/s"), "{shown}");
    assert!(shown.trim_end().lines().last().unwrap().contains("2,000 items in "), "{shown}");
}

#[test]
fn a_reader_that_has_enough_is_no_failure() {
    let server = users(50_000);
    for (format, begins) in [("table", "id"), ("json", "["), ("jsonl", "{"), ("csv", "id,")] {
        let mut command = list(&server, &["-o", format]);
        let mut child = command.0.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stdout.take().unwrap()), &mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(first.starts_with(begins), "{first}");
        let told = (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned());
        assert_eq!(told, (Some(0), String::new()), "{format}");
    }
}

#[test]
fn a_dry_run_prints_the_request_and_sends_nothing() {
    let server = Canned::always(200, "{}");
    let dry = |arguments: &[&str]| {
        let arguments = [arguments, &["--dry-run"]].concat();
        Bpm::at(&format!("{}/service", server.url), "kermit", "hunter2", &arguments).run().out()
    };
    let complete = ["flowable", "tasks", "complete", "7", "--variables", "amount=5", "--variables", "customer=Ada"];
    insta::assert_snapshot!("complete a task", dry(&complete));
    insta::assert_snapshot!("list", dry(&["flowable", "tasks", "list", "--candidate-user", "kermit", "--active"]));
    insta::assert_snapshot!(
        "bonita",
        dry(&["bonita", "users", "search", "--f", "enabled=true", "--f", "manager_id=3"])
    );
    insta::assert_snapshot!(
        "update with null",
        dry(&["flowable", "users", "update", "a", "--first-name", "A", "--null", "email"])
    );
    insta::assert_snapshot!(
        "secret",
        dry(&["flowable", "users", "create", "--id", "a", "--body", r#"{"password": "hunter2"}"#])
    );
    for format in ["json", "csv"] {
        assert!(dry(&["flowable", "users", "list", "-o", format]).starts_with("GET "), "{format}");
    }
    assert_eq!(server.requests(), [""; 0]);
    let without_server = Bpm::new(&["flowable", "users", "get", "tijs", "--dry-run"]).run().out();
    assert_eq!(without_server, "GET /identity/users/tijs\naccept: application/json\n");
}

#[test]
fn a_body_comes_from_flags_a_file_or_standard_input() {
    let server = Canned::always(201, r#"{"id": "tijs"}"#);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("user.json");
    std::fs::write(&file, r#"{"id": "tijs", "lastName": "Barrez"}"#).unwrap();
    let create =
        |arguments: &[&str]| Bpm::at(&server.url, "a", "b", &[&["flowable", "users", "create"], arguments].concat());
    create(&["--id", "tijs", "--first-name", "Tijs"]).run().out();
    create(&["--body", &format!("@{}", file.display()), "--first-name", "Tijs"]).run().out();
    create(&["--body", "-"]).run_with(r#"{"id": "tijs", "password": "p"}"#).out();
    create(&["--id", "tijs", "--password", "-"]).run_with("hunter2\nmore").out();
    std::fs::write(&file, "hunter3\n").unwrap();
    create(&["--id", "tijs", "--password", &format!("@{}", file.display())]).run().out();
    let bodies: Vec<Value> = server
        .requests()
        .iter()
        .map(|request| serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap())
        .collect();
    assert_eq!(
        bodies,
        [
            json!({"id": "tijs", "firstName": "Tijs"}),
            json!({"id": "tijs", "lastName": "Barrez", "firstName": "Tijs"}),
            json!({"id": "tijs", "password": "p"}),
            json!({"id": "tijs", "password": "hunter2"}),
            json!({"id": "tijs", "password": "hunter3"}),
        ]
    );
}
