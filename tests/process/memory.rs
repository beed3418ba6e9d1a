//! However much a server sends, a call takes no more memory than its limits say.

use crate::{
    bodies::{Body, serve},
    child::call,
};
use libtest_mimic::{Failed, Trial};

const MIB: u64 = 1 << 20;

/// What a call takes beside its answer: buffers of the connection and of decompression.
const SLACK: u64 = 8 * MIB;

/// The default limit of an answer in memory.
const LIMIT: u64 = 64 * MIB;

const JSON: &str = "content-type: application/json\r\n";
const TEXT: &str = "content-type: text/plain\r\n";
const SESSION: &str = "set-cookie: JSESSIONID=x\r\nset-cookie: X-Bonita-API-Token=y\r\n";

struct Case {
    name: &'static str,
    task: &'static str,
    status: u16,
    headers: &'static str,
    body: fn() -> Body,
    /// What the outcome has in it.
    outcome: &'static str,
    /// The most memory that the call may take.
    most: u64,
}

const CASES: [Case; 16] = {
    let endless = || Body::Endless(b" ");
    let bomb = || Body::Bomb;
    let case = Case { name: "", task: "json", status: 200, headers: JSON, body: endless, outcome: "", most: 0 };
    const TOO_LONG: &str = "more than 64 MiB, the limit that `body_limit`";
    const UNEXPECTED: &str = "more than 16 KiB where no body was expected";
    [
        Case { name: "json_without_an_end", outcome: TOO_LONG, most: LIMIT + SLACK, ..case },
        Case { name: "json_that_is_a_bomb", body: bomb, outcome: TOO_LONG, most: LIMIT + SLACK, ..case },
        Case {
            name: "text_without_an_end",
            task: "text",
            headers: TEXT,
            outcome: TOO_LONG,
            most: LIMIT + SLACK,
            ..case
        },
        Case {
            name: "a_bomb_for_text",
            task: "text",
            headers: TEXT,
            body: bomb,
            outcome: TOO_LONG,
            most: LIMIT + SLACK,
            ..case
        },
        Case {
            name: "an_upload_that_is_answered_without_an_end",
            task: "upload",
            outcome: TOO_LONG,
            most: LIMIT + SLACK,
            ..case
        },
        Case {
            name: "an_answer_that_means_nothing_without_an_end",
            task: "nothing",
            outcome: UNEXPECTED,
            most: SLACK,
            ..case
        },
        Case {
            name: "a_bomb_that_means_nothing",
            task: "nothing",
            body: bomb,
            outcome: UNEXPECTED,
            most: SLACK,
            ..case
        },
        Case { name: "an_error_without_an_end", status: 500, outcome: "500", most: SLACK, ..case },
        Case { name: "an_error_that_is_a_bomb", status: 500, body: bomb, outcome: "500", most: SLACK, ..case },
        Case {
            name: "an_error_of_an_upload_that_is_a_bomb",
            task: "upload",
            status: 500,
            body: bomb,
            outcome: "500",
            most: SLACK,
            ..case
        },
        Case {
            name: "an_error_of_a_download_that_is_a_bomb",
            task: "download",
            status: 500,
            body: bomb,
            outcome: "500",
            most: SLACK,
            ..case
        },
        Case {
            name: "a_refusal_of_a_login_that_is_a_bomb",
            task: "login",
            status: 401,
            headers: SESSION,
            body: bomb,
            outcome: "refused the login",
            most: SLACK,
        },
        // The login succeeds, and the call behind it, a logout, meets the same body.
        Case {
            name: "a_login_that_is_a_bomb",
            task: "login",
            headers: SESSION,
            body: bomb,
            outcome: UNEXPECTED,
            most: SLACK,
            ..case
        },
        Case { name: "a_download_that_is_a_bomb", task: "download", body: bomb, outcome: "ok", most: SLACK, ..case },
        Case {
            name: "unknown_members_beside_an_envelope",
            task: "envelope",
            body: || members("000000", "junk"),
            outcome: "ok",
            most: ENVELOPE + SLACK,
            ..case
        },
        Case {
            name: "a_failure_in_an_envelope_with_long_data",
            task: "envelope",
            body: || members("999999", "data"),
            outcome: "refused",
            most: ENVELOPE + SLACK,
            ..case
        },
    ]
};

/// How long the envelopes are.
const ENVELOPE: u64 = 24 * MIB;

/// An envelope whose member of this name is a long list of lists, which would take ten times as much if it was built.
fn members(code: &str, long: &str) -> Body {
    let list = "[],".repeat(ENVELOPE as usize / 3 - 100);
    Body::Compressed(
        format!(r#"{{"rtnCode": "{code}", "rtnMsg": "x", "{long}": [{list}[]], "data": {{}}}}"#).into_bytes(),
    )
}

pub(crate) fn trials() -> Vec<Trial> {
    CASES.into_iter().map(|case| Trial::test(format!("memory::{}", case.name), move || hold(&case))).collect()
}

fn hold(case: &Case) -> Result<(), Failed> {
    let url = serve(case.status, case.headers, (case.body)());
    let report = call(case.task, &url, &[]);
    if !report.outcome.contains(case.outcome) {
        return Err(format!("not `{}`, but {}", case.outcome, report.outcome).into());
    }
    match report.grown {
        Some(grown) => println!("{}: {:.1} MiB", case.name, grown as f64 / MIB as f64),
        None => eprintln!("MEMORY WAS NOT MEASURED: this system tells no peak in /proc/self/status"),
    }
    match report.grown.filter(|grown| *grown > case.most) {
        Some(grown) => Err(format!("{} MiB of memory, where {} are the most", grown / MIB, case.most / MIB).into()),
        None => Ok(()),
    }
}
